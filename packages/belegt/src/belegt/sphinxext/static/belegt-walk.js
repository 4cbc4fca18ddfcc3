/* On the page of a source: from one mention to the next, with buttons or with the keys n and p. */
(() => {
  "use strict";

  const text = document.querySelector(".belegt-source-text");
  const mentions = text ? [...text.querySelectorAll(".belegt-mention[id]")] : [];
  if (!mentions.length) return;

  const STATES = [
    ["belegt-mention-disputed", "disputed"],
    ["belegt-mention-cited", "cited"],
    ["belegt-mention-listed", "listed"],
  ];
  const PREFERENCE = "belegt-walk-keys";
  let here = mentions.findIndex((one) => "#" + one.id === location.hash);

  const bar = document.createElement("div");
  bar.className = "belegt-mention-bar";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", belegt.say("walk"));
  const place = document.createElement("output");
  place.textContent = belegt.say("mentions", { count: mentions.length });
  const keys = document.createElement("input");
  keys.type = "checkbox";
  keys.checked = recall() !== "off";
  keys.addEventListener("change", () => remember(keys.checked ? "on" : "off"));
  const label = document.createElement("label");
  label.append(keys, " ", belegt.say("keys"));
  bar.append(button(belegt.say("previous"), -1), button(belegt.say("next"), 1), place, label);
  text.after(bar);

  document.addEventListener("keydown", (event) => {
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const step = { n: 1, p: -1 }[event.key];
    if (step) walk(step);
  });

  function button(words, step) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", () => walk(step));
    return made;
  }

  function walk(step) {
    const from = here < 0 && step < 0 ? 0 : here;
    if (here >= 0) mentions[here].classList.remove("belegt-mention-here");
    here = (from + step + mentions.length) % mentions.length;
    const mention = mentions[here];
    mention.classList.add("belegt-mention-here");
    mention.scrollIntoView({ block: "center" });
    const link = mention.closest("a");
    if (link) link.focus({ preventScroll: true });
    const [, state] = STATES.find(([name]) => mention.classList.contains(name)) || [, "marked"];
    place.textContent = belegt.say("here", {
      number: here + 1,
      count: mentions.length,
      mention: mention.textContent,
      state: belegt.say(state),
    });
  }

  // a page that is opened from the disk may have no storage
  function recall() {
    try {
      return localStorage.getItem(PREFERENCE);
    } catch {
      return null;
    }
  }

  function remember(value) {
    try {
      localStorage.setItem(PREFERENCE, value);
    } catch {
      return;
    }
  }
})();
