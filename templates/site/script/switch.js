"use strict";
/* The switch of languages takes along what the address says beyond the page: filters, words sought, the place on it. */
(() => {
  const links = [...document.querySelectorAll(".tongues a")].map(link => [link, link.getAttribute("href")]);
  const refresh = () => links.forEach(([link, plain]) => { link.href = plain + location.search + location.hash; });
  for (const moment of ["focusin", "pointerover", "click"]) {
    document.querySelector(".tongues")?.addEventListener(moment, refresh, { capture: true });
  }
})();
