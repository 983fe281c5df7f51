"use strict";
/* The search: in the head of every page, where it shows the best hits, and on a page of its own, where it shows all. */
(() => {
  const SHOWN = 8;
  const asked = new Map();

  const load = address => {
    if (!asked.has(address)) {
      asked.set(address, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = address;
        script.addEventListener("load", done);
        script.addEventListener("error", failed);
        document.head.append(script);
      }));
    }
    return asked.get(address);
  };

  const counted = ({ dataset }, count) =>
    count === 0 ? dataset.none : (count === 1 ? dataset.one : dataset.many).replace("{count}", count);

  const element = (tag, text, name = "") => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.className = name;
    return made;
  };

  function line({ entry, by }, up) {
    const link = document.createElement("a"), name = element("b", entry.name);
    if (entry.lang) Object.assign(name, { lang: entry.lang, dir: "auto" });
    link.href = up + entry.page;
    link.append(name, ...(by ? [element("span", ` (${by})`)] : []));
    link.append(element("span", [entry.kind, entry.quiet].filter(Boolean).join(" · "), "quiet"));
    const item = document.createElement("li");
    item.append(link);
    return item;
  }

  function start(finder) {
    const { up, page, scripts, all } = finder.dataset;
    const isPage = "whole" in finder.dataset;
    const box = finder.querySelector("[data-box]");
    const input = finder.querySelector("input");
    const panel = finder.querySelector("[data-hits]");
    const list = finder.querySelector("ul");
    const told = finder.querySelector("[role=status]");
    const ready = () => Promise.all(scripts.split(" ").map(load));
    const close = () => { panel.hidden = !isPage; };
    const links = () => [...list.querySelectorAll("a")];
    const goal = () => `${page}?q=${encodeURIComponent(input.value.trim())}`;

    function show() {
      const words = input.value.trim();
      const found = words ? Matching.find(SearchIndex, words) : [];
      const some = isPage ? found : found.slice(0, SHOWN);
      list.replaceChildren(...some.map(hit => line(hit, up)));
      told.textContent = words ? counted(finder, found.length) : "";
      if (some.length < found.length) {
        const more = element("a", all), item = document.createElement("li");
        more.href = goal();
        item.append(more);
        list.append(item);
      }
      if (words && !found.length && !isPage) list.append(element("li", finder.dataset.none, "none-found"));
      panel.hidden = !words && !isPage;
    }

    async function search() {
      await ready();
      show();
    }

    function step(event, by) {
      const places = [input, ...links()];
      const next = places[places.indexOf(document.activeElement) + by];
      if (!next || panel.hidden) return;
      event.preventDefault();
      next.focus();
    }

    finder.addEventListener("keydown", event => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "ArrowDown") step(event, 1);
      else if (event.key === "ArrowUp") step(event, -1);
      else if (event.key === "Escape" && !isPage && !panel.hidden) {
        event.preventDefault();
        input.focus();
        close();
      } else if (event.key === "Enter" && event.target === input && input.value.trim()) {
        event.preventDefault();
        if (isPage) remember("pushState"); else location.assign(goal());
      }
    });
    finder.addEventListener("focusout", event => { if (!finder.contains(event.relatedTarget)) close(); });
    input.addEventListener("focus", ready);
    input.addEventListener("input", search);

    function remember(how) {
      const words = input.value.trim();
      if (words === (new URLSearchParams(location.search).get("q") ?? "")) return;
      history[how](null, "", words ? `?q=${encodeURIComponent(words)}` : location.pathname);
    }

    function recall() {
      input.value = new URLSearchParams(location.search).get("q") ?? "";
      search();
    }

    if (isPage) {
      input.addEventListener("input", () => remember("replaceState"));
      window.addEventListener("popstate", recall);
      recall();
      input.focus();
    } else {
      input.addEventListener("focus", () => { if (input.value.trim()) search(); });
    }
    document.addEventListener("keydown", event => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    for (const plain of finder.querySelectorAll("[data-plain]")) plain.hidden = true;
    box.hidden = false;
  }

  document.querySelectorAll("[data-finder]").forEach(start);
})();
