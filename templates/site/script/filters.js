"use strict";
/* Narrows the list of methods. What is chosen stands in the address, so that it can be sent to somebody else. */
(() => {
  const form = document.querySelector("[data-filters]");
  if (!form) return;
  const controls = [...form.querySelectorAll("[name]")];
  const rows = [...document.querySelectorAll("[data-method]")].map(read);
  const told = form.querySelector("[role=status]");
  const unsure = form.querySelector("[data-unsure]");
  const nothing = document.querySelector("[data-nothing]");
  const loosen = nothing.querySelector("ul");
  const clear = form.querySelector("[data-clear]");
  let typedIn = null;

  function read(row) {
    const { themes, steps, severities, kind, forms, areas, also, selected } = row.dataset;
    const list = words => words?.split(" ").filter(Boolean) ?? [];
    const set = words => new Set(list(words));
    const ages = list(row.dataset.ages).map(range => range.split("-"))
      .map(([lowest, highest]) => [Number(lowest || 0), Number(highest || Infinity)]);
    const entry = {
      name: row.querySelector("th a, th").textContent,
      also: also ? also.split("\n") : [],
      text: `${row.cells[0].textContent} ${row.cells[1].textContent}`,
      kind: "",
    };
    return {
      row, ages, entry, theme: set(themes), step: set(steps), severity: set(severities), kind: set(kind),
      form: set(forms), area: set(areas), selected: selected === "yes",
    };
  }

  /* Ids are looked up in sets, so a strange word in the address finds nothing and does nothing. */
  const fits = {
    words: (one, value) => sought(value).has(one.entry),
    age: (one, value) => one.ages.some(([lowest, highest]) => lowest <= value && value <= highest),
    theme: (one, value) => one.theme.has(value),
    step: (one, value) => one.step.has(value),
    severity: (one, value) => one.severity.has(value),
    kind: (one, value) => one.kind.has(value),
    form: (one, value) => one.form.has(value),
    area: (one, value) => one.area.has(value),
    selected: one => one.selected,
  };

  const entries = rows.map(one => one.entry);
  const remembered = new Map();
  const sought = value => {
    if (!remembered.has(value)) remembered.set(value, new Set(Matching.find(entries, value).map(hit => hit.entry)));
    return remembered.get(value);
  };

  const valueOf = control => (control.type === "checkbox" ? (control.checked ? control.value : "") : control.value.trim());
  const chosen = () => controls.filter(one => valueOf(one) && one.validity.valid).map(one => [one, valueOf(one)]);
  const hits = choices => rows.filter(one => choices.every(([{ name }, value]) => fits[name](one, value)));
  const counted = ({ dataset }, count) => (count === 1 ? dataset.one : dataset.many).replace("{count}", count);

  function show() {
    const choices = chosen(), found = new Set(hits(choices));
    for (const one of rows) one.row.hidden = !found.has(one);
    for (const group of document.querySelectorAll("[data-group]")) {
      const isEmpty = !group.querySelector("[data-method]:not([hidden])");
      group.hidden = isEmpty;
      document.querySelector(`[data-to="${group.dataset.group}"]`).hidden = isEmpty;
    }
    told.textContent = counted(told, found.size);
    clear.hidden = !choices.length;
    tellUnsure(choices);
    nothing.hidden = found.size > 0;
    loosen.replaceChildren(...(found.size ? [] : ways(choices)));
    nothing.querySelector("p").hidden = !loosen.children.length;
  }

  /* Which one choice to take back, those that bring the most first. */
  function ways(choices) {
    return choices.map(choice => [choice, hits(choices.filter(one => one !== choice)).length])
      .filter(([, count]) => count)
      .sort(([, a], [, b]) => b - a)
      .map(([choice, count]) => without(choice, count));
  }

  /* Nothing is guessed: a method whose ages nobody has written down fits no age, and that is told. */
  function tellUnsure(choices) {
    const others = choices.filter(([{ name }]) => name !== "age");
    const count = others.length < choices.length ? hits(others).filter(one => !one.ages.length).length : 0;
    unsure.textContent = count ? counted(unsure, count) : "";
  }

  /* A button that takes one choice back, with how many methods that would bring. */
  function without([control], count) {
    const item = document.createElement("li"), button = document.createElement("button");
    const label = control.closest("label").querySelector("[data-label]").textContent;
    const said = control.type === "checkbox" ? "" : control.selectedOptions?.[0].textContent ?? control.value;
    button.type = "button";
    button.textContent = loosen.dataset.without.replace("{filter}", () => (said ? `${label}: ${said}` : label));
    button.addEventListener("click", () => {
      empty(control);
      keep("pushState");
      show();
      control.focus();
    });
    item.append(button, counted(told, count));
    return item;
  }

  function empty(control) {
    if (control.type === "checkbox") control.checked = false; else control.value = "";
  }

  function keep(how) {
    const words = new URLSearchParams(chosen().map(([{ name }, value]) => [name, value])).toString();
    if (words === location.search.slice(1)) return false;
    history[how](null, "", (words ? `?${words}` : location.pathname) + location.hash);
    return true;
  }

  function recall() {
    const words = new URLSearchParams(location.search);
    for (const control of controls) {
      const value = (words.get(control.name) ?? "").slice(0, 200);
      if (control.type === "checkbox") control.checked = value === control.value;
      else control.value = control.type !== "number" || /^\d{1,3}$/.test(value) ? value : "";
      if (control.tagName === "SELECT" && control.selectedIndex < 0) control.value = "";
    }
    typedIn = null;
    show();
  }

  form.addEventListener("input", ({ target }) => {
    const isTyped = target.tagName === "INPUT" && target.type !== "checkbox";
    if (keep(isTyped && typedIn === target ? "replaceState" : "pushState")) typedIn = target;
    show();
  });
  form.addEventListener("focusout", () => { typedIn = null; });
  clear.addEventListener("click", () => {
    controls.forEach(empty);
    keep("pushState");
    show();
    controls[0].focus();
  });
  window.addEventListener("popstate", recall);
  window.addEventListener("pageshow", recall);
  form.hidden = false;
  recall();
})();
