"use strict";
/* The key of a chart highlights a theme without a script; this keeps the theme in the address of the page. */
(() => {
  const choices = [...document.querySelectorAll(".key input[type=radio]")];
  const recall = () => {
    const theme = new URLSearchParams(location.search).get("theme") ?? "";
    const chosen = choices.find(one => one.value === theme) ?? choices[0];
    if (chosen) chosen.checked = true;
  };
  const remember = ({ target: { value } }) => {
    const words = new URLSearchParams(location.search);
    if (value) words.set("theme", value); else words.delete("theme");
    history.replaceState(null, "", (`${words}` ? `?${words}` : location.pathname) + location.hash);
  };
  choices.forEach(one => one.addEventListener("change", remember));
  window.addEventListener("popstate", recall);
  window.addEventListener("pageshow", recall);
  recall();
})();
