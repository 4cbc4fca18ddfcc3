/* Opens a figure's evidence at the figure: by pointer, by focus, by tap.
   Without this script the figure's link leads to the same evidence on its page. */
(() => {
  "use strict";

  const LINK = "a.belegt-cited-figure";
  const MARGIN = 8; // pixels kept between the card and the edges of the window
  const GAP = 5; // pixels between figure and card: the pointer can cross them
  const OPEN_AFTER = 140; // ms: a pointer that passes over a figure opens nothing
  const CLOSE_AFTER = 280; // ms: time to move from the figure into its card
  const COPIED_FOR = 2000; // ms

  let shown = null; // {link, card, pinned}
  let timer = 0;
  let returning = false; // focus goes back to a figure whose card was just closed

  const cardOf = (link) =>
    link && document.getElementById("belegt-card-" + link.hash.slice("#figure-".length));

  const linkAt = (target) => (target instanceof Element ? target.closest(LINK) : null);

  if (!HTMLElement.prototype.showPopover) return;

  const cards = document.querySelectorAll(".belegt-card");
  for (const link of document.querySelectorAll(LINK)) {
    const card = cardOf(link);
    if (!card) continue;
    link.removeAttribute("title"); // the browser's own tip would cover the card
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-controls", card.id);
    link.setAttribute("aria-expanded", "false");
  }
  for (const card of cards) addCopy(card);

  function open(link, { pinned = false, x = null } = {}) {
    clearTimeout(timer);
    const card = cardOf(link);
    if (!card) return;
    if (shown && shown.link === link) {
      shown.pinned ||= pinned;
      return;
    }
    close();
    card.showPopover();
    place(card, link, x);
    link.setAttribute("aria-expanded", "true");
    shown = { link, card, pinned };
  }

  function close({ refocus = false } = {}) {
    clearTimeout(timer);
    if (!shown) return;
    const { link, card } = shown;
    shown = null;
    card.hidePopover();
    link.setAttribute("aria-expanded", "false");
    if (refocus) {
      returning = true;
      link.focus();
      returning = false;
    }
  }

  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  function place(card, link, x) {
    const page = document.documentElement;
    card.style.maxHeight = "";
    card.scrollTop = 0;
    // a figure may be broken over two lines: the card stands at the part that was pointed at
    const parts = [...link.getClientRects()];
    const part = parts.find((one) => x !== null && one.left <= x && x <= one.right) || parts[0];
    if (!part) return;
    const { width, height } = card.getBoundingClientRect();
    const below = page.clientHeight - part.bottom - GAP - MARGIN;
    const above = part.top - GAP - MARGIN;
    const under = below >= height || below >= above;
    const room = Math.max(under ? below : above, 120);
    const tall = Math.min(height, room);
    const left = Math.max(MARGIN, Math.min(part.left, page.clientWidth - width - MARGIN));
    const top = under ? part.bottom + GAP : part.top - GAP - tall;
    card.style.maxHeight = `${room}px`;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  }

  function addCopy(card) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = belegt.say("copy");
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    card.querySelector(".belegt-card-links").append(button, said);
    button.addEventListener("click", async () => {
      said.textContent = belegt.say((await copy(textOf(card))) ? "copied" : "notCopied");
      setTimeout(() => (said.textContent = ""), COPIED_FOR);
    });
  }

  function textOf(card) {
    const parts = [".belegt-card-head", "blockquote", ".belegt-card-gloss", ".belegt-card-told", ".belegt-card-origin"];
    const lines = parts.flatMap((name) => [...card.querySelectorAll(name)]);
    lines.push(...card.querySelectorAll(".belegt-card-verdicts > div"));
    const links = [".belegt-card-original", ".belegt-card-evidence"].map((name) => card.querySelector(name));
    return lines
      .map((part) => part.innerText.replace(/\s+/g, " ").trim())
      .concat(links.filter(Boolean).map((link) => link.href))
      .join("\n");
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // no clipboard without a secure context: the old way
      const area = document.createElement("textarea");
      area.value = text;
      (shown ? shown.card : document.body).append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = linkAt(event.target);
    if (cardOf(link)) later(() => open(link, { x: event.clientX }), OPEN_AFTER);
    else if (shown && shown.card.contains(event.target)) clearTimeout(timer);
    else if (shown && !shown.pinned) later(close, CLOSE_AFTER);
    else if (!shown) clearTimeout(timer);
  });

  document.addEventListener("focusin", (event) => {
    const link = linkAt(event.target);
    if (link && !returning && cardOf(link) && link.matches(":focus-visible")) open(link);
    else if (shown && !link && !shown.card.contains(event.target)) close();
  });

  document.addEventListener("click", (event) => {
    const link = linkAt(event.target);
    if (!cardOf(link)) return;
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link, { pinned: true, x: event.clientX });
    if (!event.detail) shown.card.focus(); // by keyboard
  });

  // a tap where nothing can be clicked sends no click
  document.addEventListener("pointerup", (event) => {
    if (shown && !linkAt(event.target) && !shown.card.contains(event.target)) close();
  });

  // before the theme's own keys
  document.addEventListener(
    "keydown",
    (event) => {
      if (!shown) return;
      const { link, card } = shown;
      if (event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        close({ refocus: card.contains(document.activeElement) });
      } else if (event.key === "Tab" && !event.altKey && !event.ctrlKey) {
        const stops = [...card.querySelectorAll("a[href], button")];
        const at = document.activeElement;
        if (at === link && !event.shiftKey) {
          event.preventDefault();
          stops[0].focus();
        } else if (event.shiftKey && (at === stops[0] || at === card)) {
          event.preventDefault();
          link.focus();
        } else if (!event.shiftKey && at === stops.at(-1)) {
          // the browser goes on from the figure
          close({ refocus: true });
        }
      }
    },
    true,
  );

  addEventListener("resize", () => shown && place(shown.card, shown.link, null));
})();
