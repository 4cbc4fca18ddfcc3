/* How figures are shown: with signs where a verdict warns, with all verdicts, or as plain text; and
   whether cards open. What was chosen is set on the root element before the page is drawn, as
   data-belegt-view and data-belegt-cards, and remembered where the browser allows it. */
(() => {
  "use strict";

  const root = document.documentElement;
  const KEYS = { view: "belegt-view", cards: "belegt-cards" };

  function recall(name) {
    try {
      return localStorage.getItem(KEYS[name]);
    } catch {
      return null; // storage is refused
    }
  }

  function choose(name, value) {
    root.setAttribute(`data-${KEYS[name]}`, value);
    try {
      localStorage.setItem(KEYS[name], value);
    } catch {
      // it holds for this page
    }
  }

  for (const name of Object.keys(KEYS)) {
    const value = recall(name);
    if (value) root.setAttribute(`data-${KEYS[name]}`, value);
  }

  document.addEventListener("DOMContentLoaded", () => {
    for (const form of document.querySelectorAll("form.belegt-view")) {
      const { view, cards } = form.elements;
      view.value = root.getAttribute(`data-${KEYS.view}`) || "signs";
      cards.checked = root.getAttribute(`data-${KEYS.cards}`) !== "off";
      form.hidden = false;
      form.addEventListener("change", () => {
        choose("view", view.value);
        choose("cards", cards.checked ? "on" : "off");
      });
    }
  });
})();
