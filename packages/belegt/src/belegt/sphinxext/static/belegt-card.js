/* Opens a figure's evidence at the figure: by pointer, by focus, by tap; where there is no room, as
   a sheet at the bottom of the window, which Back closes. Enter and Arrow Down go into it.
   Without this script, or with cards switched off (belegt-view.js), the figure's link leads to
   the same evidence on its page. */
(() => {
  "use strict";

  const LINK = "a.belegt-cited-figure";
  const MARGIN = 8; // pixels kept between the card and the edges of the window
  const GAP = 5; // pixels between figure and card: the pointer can cross them
  const OPEN_AFTER = 140; // ms: a pointer that passes over a figure opens nothing
  const CLOSE_AFTER = 280; // ms: time to move from the figure into its card
  const COPIED_FOR = 2000; // ms
  const HEADER = 80; // pixels that a theme's header may cover

  let shown = null; // {link, card, pinned, pushed: whether Back closes it}
  let timer = 0;
  let returning = false; // focus goes back to a figure whose card was just closed

  const cardOf = (link) =>
    link && document.getElementById("belegt-card-" + link.hash.slice("#figure-".length));

  const isOff = () => document.documentElement.dataset.belegtCards === "off";

  // as in belegt-card.css
  const noRoom = matchMedia("(max-width: 40rem), (max-height: 28rem)");

  const isSelecting = () => !getSelection().isCollapsed;

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
  for (const card of cards) {
    addClose(card);
    addMore(card);
    addCopy(card);
  }

  function open(link, { pinned = false, x = null } = {}) {
    clearTimeout(timer);
    const card = cardOf(link);
    if (!card || isOff()) return;
    if (shown && shown.link === link) {
      shown.pinned ||= pinned;
      return;
    }
    close();
    show(link, card, x);
    shown = { link, card, pinned, pushed: false };
    if (noRoom.matches) {
      history.pushState({ belegt: card.id }, "");
      shown.pushed = true;
    }
  }

  function show(link, card, x) {
    card.classList.remove("belegt-card-whole");
    card.showPopover();
    place(card, link, x);
    link.setAttribute("aria-expanded", "true");
  }

  function close({ refocus = false, back = true } = {}) {
    clearTimeout(timer);
    if (!shown) return;
    const { link, card, pushed } = shown;
    shown = null;
    card.hidePopover();
    link.setAttribute("aria-expanded", "false");
    if (pushed && back) history.back();
    if (refocus) {
      returning = true;
      link.focus();
      returning = false;
    }
  }

  /* Another figure of the same measure takes the place of the one that is shown. */
  function change(card) {
    shown.card.hidePopover();
    show(shown.link, card, null);
    shown = { ...shown, card, pinned: true };
    card.focus();
  }

  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  function place(card, link, x) {
    const page = document.documentElement;
    card.style.maxHeight = card.style.left = card.style.top = "";
    card.scrollTop = 0;
    // a figure may be broken over two lines: the card stands at the part that was pointed at
    const parts = [...link.getClientRects()];
    let part = parts.find((one) => x !== null && one.left <= x && x <= one.right) || parts[0];
    if (!part) return;
    const { width, height } = card.getBoundingClientRect();
    const margin = noRoom.matches ? 0 : MARGIN;
    const hidden = part.bottom + GAP + height - page.clientHeight;
    if (noRoom.matches && hidden > 0) {
      // the sheet stays at the bottom, its figure in sight
      scrollBy({ top: Math.min(hidden, part.top - HEADER), behavior: "instant" });
      part = link.getClientRects()[parts.indexOf(part)];
    }
    const below = page.clientHeight - part.bottom - GAP - margin;
    const above = part.top - GAP - margin;
    const under = below >= height || below >= above;
    const room = Math.max(under ? below : above, 120);
    card.style.maxHeight = `${room}px`;
    card.classList.toggle("belegt-card-top", !under);
    if (noRoom.matches) return; // the style sheet places it
    const tall = Math.min(height, room);
    const left = Math.max(MARGIN, Math.min(part.left, page.clientWidth - width - MARGIN));
    const top = under ? part.bottom + GAP : part.top - GAP - tall;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  }

  function button(words, action) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", action);
    return made;
  }

  function addClose(card) {
    const cross = button("×", () => close({ refocus: true }));
    cross.className = "belegt-card-close";
    cross.setAttribute("aria-label", belegt.say("close"));
    card.append(cross);
  }

  function addMore(card) {
    const more = card.querySelector(".belegt-card-more");
    if (!more) return;
    const opener = button(belegt.say("more"), () => {
      card.classList.add("belegt-card-whole");
      place(card, shown.link, null);
    });
    opener.className = "belegt-card-opener";
    more.before(opener);
  }

  function addCopy(card) {
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    const copier = button(belegt.say("copy"), async () => {
      said.textContent = belegt.say((await copy(textOf(card))) ? "copied" : "notCopied");
      setTimeout(() => (said.textContent = ""), COPIED_FOR);
    });
    card.querySelector(".belegt-card-links").append(copier, said);
  }

  function textOf(card) {
    const parts = ["head", "verdict", "told", "origin", "gloss", "verdicts > div"].map((name) => `.belegt-card-${name}`);
    const lines = [...card.querySelectorAll(["blockquote", ...parts].join())];
    const links = [".belegt-card-original", ".belegt-card-evidence"].map((name) => card.querySelector(name));
    return lines
      .map((part) => part.textContent.replace(/\s+/g, " ").trim())
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
    if (event.pointerType === "touch" || isSelecting()) return;
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
    const inside = shown && shown.card.contains(event.target) && event.target.closest("a[href]");
    const other = inside && !inside.matches(".belegt-card-evidence") && cardOf(inside);
    if (isOff() || (!cardOf(link) && !other)) return;
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (other) {
      change(other);
      return;
    }
    if (shown && shown.link === link && shown.pinned) {
      close();
      return;
    }
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
      } else if (event.key === "ArrowDown" && document.activeElement === link) {
        event.preventDefault();
        shown.pinned = true;
        card.focus();
      } else if (event.key === "Tab" && !event.altKey && !event.ctrlKey) {
        const stops = [...card.querySelectorAll("a[href], button")].filter((one) => one.checkVisibility());
        const at = document.activeElement;
        if (event.shiftKey && (at === stops[0] || at === card)) {
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

  addEventListener("popstate", () => close({ back: false, refocus: true }));
  addEventListener("resize", () => shown && place(shown.card, shown.link, null));
})();
