/* Finds figures, places in the text and sentences of the sources, by number or by words. */
(() => {
  "use strict";

  const form = document.querySelector("form.belegt-finder");
  if (!form || !window.belegt?.index) return;
  const SHOWN_AT_ONCE = 10; // of each kind
  const root = document.documentElement.dataset.content_root || "";
  const field = form.elements.q;
  const output = form.parentElement.querySelector(".belegt-finder-results");
  const status = form.querySelector("output");
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", () => {
    const text = field.value.trim();
    history.replaceState(null, "", text ? `#?${new URLSearchParams({ q: text })}` : "#");
    show();
  });
  addEventListener("hashchange", recall);
  recall();

  /* "?q=…" comes from a form on another page, "#?q=…" from a link or from here. */
  function recall() {
    const asked = location.hash.startsWith("#?") ? location.hash.slice(2) : location.search;
    field.value = new URLSearchParams(asked).get("q") || "";
    show();
  }

  function show() {
    output.replaceChildren();
    const text = field.value.trim();
    if (!text) {
      status.textContent = "";
      return;
    }
    const { groups, near, cut } = belegt.search(belegt.index, text);
    const counts = groups.map(({ kind, found }) => belegt.say(`${kind}Found`, { count: found.length }));
    const told = [counts.join(", ") || belegt.say("nothingFound")];
    if (near) told.unshift(belegt.say("nearest"));
    if (cut) told.push(belegt.say("cut"));
    status.textContent = told.join(" ");
    output.append(...groups.map(({ kind, found }) => group(belegt.say(kind), found)));
  }

  function group(title, found) {
    const section = element("section");
    const list = element("ul");
    list.append(...found.slice(0, SHOWN_AT_ONCE).map(item));
    section.append(element("h2", belegt.say("group", { title, count: found.length })), list);
    if (found.length > SHOWN_AT_ONCE) {
      const more = element("button", belegt.say("showAll", { count: found.length }));
      more.type = "button";
      more.addEventListener("click", () => {
        list.append(...found.slice(SHOWN_AT_ONCE).map(item));
        more.remove();
      });
      section.append(more);
    }
    return section;
  }

  function item({ words, about, who, verdict, text, language, uri }) {
    const line = element("li");
    const link = element(uri ? "a" : "span", words);
    if (uri) link.href = root + uri;
    const said = element("p", text);
    if (language) said.lang = language;
    line.append(link, " ", element("small", [about, who, verdict].filter(Boolean).join(" · ")), said);
    return line;
  }

  function element(name, text = "") {
    return Object.assign(document.createElement(name), { textContent: text });
  }
})();
