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
    status.textContent = "Reading the texts …";
    try {
      await load(`${root}_static/belegt-seeds.js`);
      await check(belegt.seeds);
    } catch (error) {
      status.textContent = `The check could not be made: ${error.message}`;
    }
    start.disabled = false;
  });

  function load(address) {
    return new Promise((done, fail) => {
      if (window.belegt?.seeds) return done();
      const script = Object.assign(document.createElement("script"), { src: address });
      script.onload = done;
      script.onerror = () => fail(new Error(`${address} cannot be loaded`));
      document.head.append(script);
    });
  }

  async function check({ sources, ledger, figures }) {
    const lines = [];
    // the page says which digests are right, the data what the texts are
    const published = JSON.parse(part.querySelector(".belegt-self-check-digests").textContent);
    const texts = new Map(sources.map((source) => [source.id, source]));
    for (const { id, outlet, text } of sources) {
      lines.push(await digestLine(`Text of ${outlet}`, text, published.sources[id]));
    }
    const parts = Object.entries(ledger).map(
      ([name, text]) => `${name}\0${[...text].length}\0${text}`,
    );
    lines.push(await digestLine("Ledger", parts.join(""), published.ledger));
    for (const figure of figures) lines.push(quoteLine(figure, texts.get(figure.source)));
    const failed = lines.filter(([state]) => state === "failed").length;
    const unknown = lines.filter(([state]) => state === "unknown").length;
    const told = [`${lines.length - failed - unknown} of ${lines.length} checks hold`];
    if (failed) told.push(`${failed} fail`);
    if (unknown) told.push(`${unknown} could not be made`);
    status.textContent = `${told.join(", ")}.`;
    const list = document.createElement("ul");
    list.append(...lines.map(shown));
    report.replaceChildren(list);
  }

  async function digestLine(name, text, expected) {
    if (!window.crypto || !crypto.subtle) {
      return ["unknown", `${name}: this browser computes digests only on https or from the disk.`];
    }
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    const found = [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, "0")).join("");
    return found === expected
      ? ["holds", `${name}: SHA-256 ${found}, as published.`]
      : ["failed", `${name}: SHA-256 ${found}; published is ${expected}.`];
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
    const told = (state, ...parts) => [
      ...[state, link, ": “", said(quote), `” in ${source.outlet}: `],
      ...parts,
    ];
    if (count !== 1) return told("failed", `found ${count} times, expected once.`);
    if (!quote.includes(number)) return told("failed", "does not print “", said(number), "”.");
    const line = source.text.slice(0, at).split("\n").length;
    return told("holds", `found once, in line ${line}, with “`, said(number), "” in it.");
  }

  function shown([state, ...parts]) {
    const line = document.createElement("li");
    const mark = document.createElement("strong");
    mark.textContent = { holds: "✓ holds", failed: "✗ fails", unknown: "? not checked" }[state];
    line.className = `belegt-self-check-${state}`;
    line.append(mark, " ", ...parts);
    return line;
  }
})();
