/* A sentence whose words a reader may change: what the judge says of every change stands in the
   page. `parts` is the sentence cut where it may be changed, with the choices between; `answers`
   has an outcome for the numbers of what is chosen, as "0.2.0"; of few changes together, so that a
   further one puts the oldest back. */
(() => {
  "use strict";

  const { made } = belegt;

  for (const part of document.querySelectorAll(".belegt-lie")) {
    const data = JSON.parse(part.querySelector(".belegt-lie-data").textContent);
    const selects = [];
    const sentence = made("p", {});
    for (const piece of data.parts) {
      if (typeof piece === "string") sentence.append(piece);
      else {
        const select = made("select", {}, ...piece.map((words) => made("option", { textContent: words || belegt.say("leftOut") })));
        select.setAttribute("aria-label", belegt.say("change", { words: piece[0] }));
        selects.push(select);
        sentence.append(select);
      }
    }
    const reset = made("button", { type: "reset", textContent: belegt.say("asItWas") });
    const said = made("output", {});
    const form = made("form", { className: "belegt-lie-form", autocomplete: "off" }, sentence, reset);
    form.addEventListener("submit", (event) => event.preventDefault());
    let changed = []; // the oldest first
    form.addEventListener("change", ({ target }) => {
      changed = [...changed.filter((one) => one !== target), target].filter((one) => one.selectedIndex);
      let back = null;
      if (changed.length > data.together) {
        back = changed.shift();
        back.selectedIndex = 0;
      }
      show(back);
    });
    form.addEventListener("reset", () => {
      changed = [];
      setTimeout(() => show());
    });
    part.querySelector(".belegt-lie-lead").hidden = false;
    part.querySelector(".belegt-lie-examples").hidden = true;
    part.append(form, said);
    show();

    function show(back) {
      const [numbers, name] = data.outcomes[data.answers[selects.map((one) => one.selectedIndex).join(".")]];
      const fails = numbers.length > 0;
      const key = fails ? (name ? "fails" : "unwitnessed") : changed.length ? "passes" : "unchanged";
      const kind = fails ? "belegt-verdict-wrong" : "belegt-verdict-confirmed";
      reset.disabled = !changed.length;
      said.replaceChildren(made("p", { className: kind, textContent: belegt.say(key) }));
      if (back) said.append(made("p", { textContent: belegt.say("putBack", { words: back.value }) }));
      if (name) said.append(...witness(data.witnesses[name]));
      if (!fails) return;
      const [first, ...more] = numbers.map((number) => message(data.told[number], data.witnesses[name]));
      said.append(made("p", { textContent: belegt.say("buildSays") }), first);
      if (more.length) {
        const head = made("summary", { textContent: belegt.say("moreSaid", { count: more.length }) });
        said.append(made("details", {}, head, ...more));
      }
    }

    /* The source's words in a message are of its language. */
    function message(told, witness) {
      const at = witness?.number ? told.lastIndexOf(witness.number) : -1;
      if (at < 0) return made("pre", { textContent: told });
      const words = made("span", { lang: witness.language, textContent: witness.number });
      return made("pre", {}, told.slice(0, at), words, told.slice(at + witness.number.length));
    }

    function witness({ who, before, number, after, language, gloss, uri }) {
      const link = uri ? made("a", { href: uri, textContent: who }) : who;
      return [
        made("blockquote", { lang: language }, before, made("mark", { textContent: number }), after),
        ...[gloss, link].filter(Boolean).map((told) => made("p", { className: "belegt-lie-who" }, told)),
      ];
    }
  }
})();
