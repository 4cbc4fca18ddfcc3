/* Looks up the numbers of a text that someone pastes among the figures of the briefing.

   `belegt.check(text, index)` yields `{start, end, answer, note, figures}` for each number, and
   null where a page may be drawn. Answers: "supported" (a figure has that value in that unit, and
   its subject or measure is named), "contradicted" (both are named, with another number), "absent",
   "unread". A number with a limit contradicts nothing. */
(() => {
  "use strict";

  const [MOST, SHOWN] = [1000, 50]; // numbers that are looked up, and that are shown at once
  const LONGEST = 200_000; // characters that are looked at
  const SLICE = 12; // ms: then the page may answer its reader
  const AROUND = 200; // characters on either side of a number that may say what it is of
  const NEAR = 0.6; // how near words are that name the same
  const TAG = /<(?:!doctype|[a-z][a-z0-9]*)\b[^<>]*>/i;
  const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
  /* Pieces that are read by themselves end with a sentence where there is one. */
  const PIECE = /[^\n]{1,1000}(?:\n\s*|$)|[^\n]{1,1000}\p{L}{4}[.!?] +(?=\p{Lu})|[^\n]{1,1000}(?: |$)|[^\n]{1,1000}|\s+/gu;

  /* The words that someone would see: of HTML without its tags; nothing in it runs or is loaded. */
  function plainText(text) {
    if (TAG.test(text)) {
      const { body } = new DOMParser().parseFromString(text, "text/html");
      for (const one of body.querySelectorAll("*")) {
        if (one.matches("script, style, template")) one.remove();
        else if (one.matches("sup, sub")) one.prepend(" ^ ");
        else if (!one.matches("a, b, em, i, mark, small, span, strong, u")) {
          one.before("\n\n");
          one.after("\n\n");
        }
      }
      text = body.textContent;
    }
    return text.replace(INVISIBLE, "").replace(/\r?\n(?!\s*\n)/g, " ");
  }

  /* Whether a figure has the number of a token: 2 as it is printed or less precisely, 1 more so. */
  function fitOf({ number, date, hedge }, quantity) {
    if (date && quantity.date) {
      if (date[0] === "-") return quantity.date.endsWith(date.slice(1)) ? 2 : 0;
      return quantity.date.startsWith(date) ? 2 : date.startsWith(quantity.date) ? 1 : 0;
    }
    if (date || !isKind({ number }, quantity)) return 0;
    const { low, high, upper, number: printed } = quantity;
    const far = Math.min(...[printed, upper ?? printed].map((one) => Math.abs(one - number.value))) * (1 - 1e-12);
    if (far <= number.half || (hedge === 1 && far <= Math.abs(number.value) / 20)) return 2;
    // "$700 billion" rounds to a trillion, but nobody means that
    const isOwn = upper === null && low !== null && high !== null && far <= (high - low) / 2;
    return isOwn && far <= Math.abs(number.value) / 10 ? 1 : 0;
  }

  const isKind = ({ number, date }, quantity) =>
    quantity.date ? date?.length > 7 : !date && (number.unit || "count") === (quantity.unit || "count");

  /* The figures with what some words say of them: whether subject and measure are named. */
  function weighed(words, { figures }) {
    const has = (word) => words.has(word);
    return figures.map((figure) => {
      const [label, text] = [figure.named, figure.told].map((list) => list.filter(has).length);
      // of "DeepSeek-R1" all that has digits, of other names all words tell it from others
      const digits = figure.names.filter((word) => /\d/.test(word));
      const isSubject = figure.names.some(has) && digits.every(has);
      const isSole = isSubject && (digits.length > 0 || figure.names.every(has));
      return { figure, isSubject, isSole, isMeasure: label > 0, score: 2 * label + text + 2 * isSubject + 2 * isSole };
    });
  }

  function answer(tokens, entries) {
    const all = entries.flatMap((one) =>
      one.figure.quantities.map((quantity) => ({ ...one, quantity, fit: Math.max(...tokens.map((token) => fitOf(token, quantity))) })),
    );
    const best = (list, worth) => {
      const most = Math.max(...list.map(worth));
      return list.filter((one) => worth(one) === most).map(({ figure }) => figure);
    };
    const same = all.filter(({ fit }) => fit);
    const meant = same.filter(({ isSubject, isMeasure }) => isSubject || isMeasure);
    if (meant.length) {
      const figures = best(meant, ({ fit, isSubject, score }) => 200 * isSubject + 100 * fit + score);
      const { fit, isSubject } = meant.find(({ figure }) => figure === figures[0]);
      const note = !figures.some(({ firm }) => firm) ? "refuted" : fit < 2 ? "precise" : isSubject ? "" : "other";
      return { answer: "supported", note, figures };
    }
    const meanings = new Set(tokens.map(({ number, date }) => date || `${number.value} ${number.unit}`));
    if (meanings.size > 1) return { answer: "unread", note: "", figures: [] };
    const rivals = all.filter((one) => one.isSole && one.isMeasure && one.figure.firm && tokens.every((token) => token.hedge < 2 && isKind(token, one.quantity)));
    if (rivals.length) return { answer: "contradicted", note: "", figures: best(rivals, ({ score }) => score) };
    return { answer: "absent", note: same.length ? "elsewhere" : "", figures: same.map(({ figure }) => figure) };
  }

  function* check(text, index, lexicons = belegt.lexicon) {
    const { same, small } = belegt.lookups(lexicons);
    const vocabulary = new Set(index.figures.flatMap(({ names, named, told }) => [...names, ...named, ...told]));
    const near = new Map();
    const { lang } = document.documentElement;
    const wordsOf = (said) => [...belegt.wordsOf(belegt.fold(said))];

    /* The words of the figures that a word of the text may name. */
    function nearTo(word) {
      if (!near.has(word)) {
        const isNear = (one) =>
          belegt.nearness(word, one) >= NEAR || (one.length > 4 && word.endsWith(one)) || (same.get(word) || []).includes(one);
        near.set(word, small.has(word) ? [] : [...vocabulary].filter(isNear));
      }
      return near.get(word);
    }

    let offset = 0;
    for (const piece of text.match(PIECE) || []) {
      yield null;
      const said = wordsOf(piece);
      // "billion" is another number in German: the language is that of most small words, which
      // one alone does not tell; most texts are of the page's
      const counts = lexicons.map(
        ({ language, small }) => (lang.startsWith(language) ? 1 : 0) + said.filter((word) => Object.hasOwn(small, word)).length,
      );
      const spoken = lexicons.filter((_, place) => counts[place] >= Math.max(...counts) - 1);
      const found = new Map();
      for (const token of belegt.read(piece, spoken, true).flat()) {
        // what begins with a letter is a name: "R1"
        if (!token.number && !token.date && !token.spoiled && !/^[^\p{L}\d]*\d/u.test(token.words[0])) continue;
        found.set(token.start, [...(found.get(token.start) || []), token]);
      }
      for (const [start, tokens] of found) {
        const { end } = tokens[0];
        const place = { start: offset + start, end: offset + end };
        if (tokens.some(({ number, date }) => !number && !date)) yield { ...place, answer: "unread", note: "", figures: [] };
        else {
          const before = piece.slice(Math.max(0, start - AROUND), start).split(/[.!?]\s+(?=\p{Lu})/u).at(-1);
          const after = /[.!?]$/.test(piece.slice(start, end)) ? "" : piece.slice(end, end + AROUND).split(/[.!?](?:\s|$)/)[0];
          const words = new Set(wordsOf(`${before} ${after}`).flatMap(nearTo));
          yield { ...place, ...answer(tokens, weighed(words, index)) };
        }
        yield null;
      }
      offset += piece.length;
    }
  }

  Object.assign((window.belegt ??= {}), { check, plainText });

  const form = document.querySelector("form.belegt-check");
  if (!form || !belegt.index) return;
  const root = document.documentElement.dataset.content_root || "";
  const results = form.parentElement.querySelector("ol");
  const status = form.querySelector("output");
  const { made, say } = belegt;
  let running = 0; // the number of the last check: what is typed ends the one before
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", start);
  start();

  async function start() {
    const mine = ++running;
    results.replaceChildren();
    const pasted = form.elements.text.value;
    status.textContent = pasted.trim() ? say("reading") : "";
    await new Promise((done) => setTimeout(done, 150));
    if (mine !== running || !pasted.trim()) return;
    const text = plainText(pasted.slice(0, LONGEST));
    const counts = { supported: 0, contradicted: 0, absent: 0, unread: 0 };
    const lines = [];
    let since = performance.now();
    for (const one of check(text, belegt.index)) {
      if (performance.now() - since > SLICE) {
        await new Promise((done) => setTimeout(done));
        if (mine !== running) return;
        since = performance.now();
      }
      if (!one) continue;
      counts[one.answer]++;
      lines.push(one);
      if (lines.length === MOST) break;
    }
    const told = Object.entries(counts).filter(([, count]) => count);
    status.textContent = told.map(([kind, count]) => say(`${kind}Count`, { count })).join(", ") || say("noNumber");
    if (lines.length === MOST || pasted.length > LONGEST) status.append(" ", say("checkCut"));
    show(lines, text, 0);
  }

  function show(lines, text, from) {
    results.append(...lines.slice(from, from + SHOWN).map((one) => line(one, text)));
    if (lines.length <= from + SHOWN) return;
    const more = made("button", { type: "button", textContent: say("showMore") });
    more.addEventListener("click", () => {
      more.parentElement.remove();
      show(lines, text, from + SHOWN);
    });
    results.append(made("li", {}, more));
  }

  function line({ start, end, answer, note, figures }, text) {
    const before = text.slice(Math.max(0, start - 60), start).replace(/^\S*\s/, "");
    const after = text.slice(end, end + 60).replace(/\s\S*$/, "");
    const kind = { supported: "confirmed", contradicted: "wrong" }[note === "refuted" ? note : answer] || "unverifiable";
    const told = made("strong", { className: `belegt-verdict-${kind}`, textContent: say(`${answer}Here`) });
    const said = made("p", {}, told, note ? ` ${say(note)}` : "");
    const item = made("li", {}, made("p", { dir: "auto" }, "… ", before, made("mark", { textContent: text.slice(start, end) }), after, " …"), said);
    const links = figures.slice(0, 3).map(({ words, about, who, verdict, uri }) => {
      const link = made(uri ? "a" : "span", { textContent: words });
      if (uri) link.href = root + uri;
      return made("li", {}, link, " ", made("small", { textContent: [about, who, verdict].filter(Boolean).join(" · ") }));
    });
    if (links.length) item.append(made("ul", {}, ...links));
    return item;
  }
})();
