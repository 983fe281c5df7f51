"use strict";
/* Copies the code by which a chart is put into another page, and fills in where this page is if nobody has said. */
(() => {
  for (const place of document.querySelectorAll("[data-copy]")) {
    const code = place.querySelector("textarea");
    const button = place.querySelector("button");
    const told = place.querySelector("[role=status]");
    const { unknown, page, done, failed } = place.dataset;

    if (unknown && location.protocol.startsWith("http")) {
      code.value = code.value.replace(unknown, new URL(page, location.href).href.replace(/["&<>]/g, encodeURIComponent));
      place.querySelectorAll("[data-plain]").forEach(one => { one.hidden = true; });
    }
    button.hidden = false;
    button.addEventListener("click", async () => {
      told.textContent = (await isCopied(code)) ? done : failed;
    });
  }

  async function isCopied(code) {
    try {
      await navigator.clipboard.writeText(code.value);
      return true;
    } catch {
      code.select();
      return document.execCommand("copy");
    }
  }
})();
