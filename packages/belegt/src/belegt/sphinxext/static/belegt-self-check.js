/* Checks in the reader's browser what the briefing says of its sources: recomputes the digests
   of the texts and of the ledger, and finds every quote again. The data is loaded when asked for. */
(() => {
  "use strict";

  const part = document.querySelector(".belegt-self-check");
  const start = part && part.querySelector("button");
  if (!start) return;
  const status = part.querySelector("[role=status]");
  const report = part.querySelector(".belegt-self-check-report");
  const root = document.documentElement.dataset.content_root || "";
  start.hidden = false;
  start.addEventListener("click", async () => {
    start.disabled = true;
    status.textContent = belegt.say("reading");
    try {
      await load(`${root}_static/belegt-seeds.js`);
      await check(belegt.seeds);
    } catch (error) {
      status.textContent = belegt.say("notChecked", { reason: error.message });
    }
    start.disabled = false;
  });

  function load(address) {
    return new Promise((done, fail) => {
      if (window.belegt?.seeds) return done();
      const script = Object.assign(document.createElement("script"), { src: address });
      script.onload = done;
      script.onerror = () => fail(new Error(belegt.say("notLoaded", { address })));
      document.head.append(script);
    });
  }

  async function check({ sources, ledger, figures }) {
    const lines = [];
    // the page says which digests are right, the data what the texts are
    const published = JSON.parse(part.querySelector(".belegt-self-check-digests").textContent);
    const texts = new Map(sources.map((source) => [source.id, source]));
    for (const { id, outlet, text } of sources) {
      lines.push(await digestLine(belegt.say("text", { outlet }), text, published.sources[id]));
    }
    const parts = Object.entries(ledger).map(
      ([name, text]) => `${name}\0${[...text].length}\0${text}`,
    );
    lines.push(await digestLine(belegt.say("ledger"), parts.join(""), published.ledger));
    for (const figure of figures) lines.push(quoteLine(figure, texts.get(figure.source)));
    const failed = lines.filter(([state]) => state === "failed").length;
    const unknown = lines.filter(([state]) => state === "unknown").length;
    const told = [
      belegt.say("holding", { holding: lines.length - failed - unknown, count: lines.length }),
    ];
    if (failed) told.push(belegt.say("failing", { count: failed }));
    if (unknown) told.push(belegt.say("unknown", { count: unknown }));
    status.textContent = belegt.say("sum", { parts: told.join(", ") });
    const list = document.createElement("ul");
    list.append(...lines.map(shown));
    report.replaceChildren(list);
  }

  async function digestLine(name, text, expected) {
    if (!window.crypto || !crypto.subtle) {
      return ["unknown", belegt.say("noDigest", { name })];
    }
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    const found = [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, "0")).join("");
    return found === expected
      ? ["holds", belegt.say("digestHolds", { name, digest: found })]
      : ["failed", belegt.say("digestFails", { name, digest: found, expected })];
  }

  function quoteLine({ words, quote, prefix, suffix, number, uri }, source) {
    const whole = prefix + quote + suffix;
    let count = 0;
    let at = -1;
    for (let next = source.text.indexOf(whole); next >= 0; next = source.text.indexOf(whole, next + 1)) {
      count++;
      at = next;
    }
    const made = (name, properties) => Object.assign(document.createElement(name), properties);
    const said = (text) => made("span", { lang: source.language, textContent: text });
    const link = made("a", { href: root + uri, textContent: words });
    const told = (state, key, values) => [
      state,
      ...belegt.parts(key, { figure: link, quote: said(quote), outlet: source.outlet, ...values }),
    ];
    if (count !== 1) return told("failed", "quoteCounts", { count });
    if (!quote.includes(number)) return told("failed", "quoteFails", { number: said(number) });
    const line = source.text.slice(0, at).split("\n").length;
    return told("holds", "quoteHolds", { line, number: said(number) });
  }

  function shown([state, ...parts]) {
    const line = document.createElement("li");
    const mark = document.createElement("strong");
    mark.textContent = belegt.say(
      { holds: "stateHolds", failed: "stateFailed", unknown: "stateUnknown" }[state],
    );
    line.className = `belegt-self-check-${state}`;
    line.append(mark, " ", ...parts);
    return line;
  }
})();
