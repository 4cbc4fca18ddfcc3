/* Scores entries by what someone types to find them (read by belegt-read.js).

   `belegt.searched(fields, quantities)` prepares an entry: `fields` are [weight, text] pairs;
   `quantities` hold the printed `number`, the interval `low` to `high` that rounds to it (null:
   unbounded) and `unit`, or a `date`. `belegt.query(text, entries)` returns, for what was typed,
   `score(entry)`, `{points, missing}`: how well an entry fits, and how many of the things asked
   for it has not; and `cut`, whether there was more than is read. Words are looked up among all
   words of the entries: as they are, as beginnings, as parts of compounds, in other endings, with
   a slip of the pen, or as what belegt-lexicon.js holds for the same; the nearest of these count.
   Of use to others: `belegt.wordsOf(text)`, the words of a folded text; `belegt.nearness(typed,
   standing)`, from 0 to 1; `belegt.lookups(lexicons)`, words for the same, and small words. */
(() => {
  "use strict";

  const MOST = 200; // characters that are read
  const SHORTHANDS = [1e3, 1e6, 1e9, 1e12, 1e15];
  const NEARBY = 0.1;
  const [MEANT, ROUNDED, WITHIN, AMONG] = [40, 20, 10, 3];
  /* How near a word is to another. */
  const [SAME, SYNONYM, BEGUN, INFLECTED, PART, SLIP] = [1, 0.95, 0.8, 0.7, 0.6, 0.5];
  const AGAIN = 0.02; // of what a word is worth where it stands first
  const WORD = /[\p{L}\p{N}]+/gu;
  const COMPOUND = /[\p{L}\p{N}]+(?:[-‐‑'’./][\p{L}\p{N}]+)+/gu;

  /* The words of a folded text, those of compounds both ways: "gpt-4" is "gpt", "4", "gpt4". */
  function* wordsOf(text) {
    yield* text.match(WORD) || [];
    for (const word of text.match(COMPOUND) || []) yield word.match(WORD).join("");
  }

  function searched(fields, quantities) {
    const folded = fields.map(([weight, text]) => [weight, belegt.fold(text)]);
    const words = new Map();
    for (const [weight, text] of folded) {
      for (const word of wordsOf(text)) {
        const known = words.get(word) || 0;
        words.set(word, Math.max(weight, known) + AGAIN * Math.min(weight, known));
      }
    }
    return { text: folded.map(([, text]) => text).join("\n"), words, quantities };
  }

  const vocabularies = new WeakMap();

  /* In how many entries each word stands. */
  function vocabulary(entries) {
    let counts = vocabularies.get(entries);
    if (!counts) {
      counts = new Map();
      for (const { words } of entries) {
        for (const word of words.keys()) counts.set(word, (counts.get(word) || 0) + 1);
      }
      vocabularies.set(entries, counts);
    }
    return counts;
  }

  const isName = (word) => /\d/.test(word);

  /* How many letters two words begin with alike. */
  function sameStart(one, other) {
    let same = 0;
    while (same < one.length && one[same] === other[same]) same++;
    return same;
  }

  /* How near a word that is typed is to one that stands somewhere; slips are another matter. */
  function nearness(typed, standing) {
    if (typed === standing) return SAME;
    const [short, long] = typed.length < standing.length ? [typed, standing] : [standing, typed];
    if (isName(typed) || isName(standing) || short.length < 3) return 0;
    if (standing.startsWith(typed)) return BEGUN * (0.75 + 0.25 * (typed.length / standing.length));
    const same = sameStart(short, long);
    if (same >= 4 && same >= 0.7 * long.length) return INFLECTED;
    // "gekostet" is no part of "kosten": the compound is what stands
    const isPart = standing.endsWith(typed) || (typed.length > 5 && standing.includes(typed));
    return typed.length > 4 && isPart ? PART : 0;
  }

  /* Whether one slip of the pen makes one word of another: a letter more, less, other, or two
     exchanged; in a long word two slips. */
  function isSlip(one, other) {
    const most = Math.max(one.length, other.length) > 7 ? 2 : 1;
    if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > most) return false;
    if (isName(one) || isName(other)) return false;
    let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
    for (let row = 1; row <= one.length; row++) {
      const next = [row];
      for (let column = 1; column <= other.length; column++) {
        const cost = one[row - 1] === other[column - 1] ? 0 : 1;
        next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + cost);
        const swapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
        if (swapped) next[column] = Math.min(next[column], before[column - 2] + 1);
      }
      [before, last] = [last, next];
    }
    return last[other.length] <= most;
  }

  /* Whether two words begin alike for the most part: "distillation", "distilled". */
  function isKin(one, other) {
    const same = sameStart(one, other);
    return same > 4 && same >= 0.5 * Math.max(one.length, other.length) && !isName(one);
  }

  /* The words that one may have meant, with how near they are. */
  function meant(typed, counts, synonyms) {
    const found = new Map();
    const take = (word, near) => {
      if (near > (found.get(word) || 0)) found.set(word, near);
    };
    for (const word of counts.keys()) take(word, nearness(typed, word));
    for (const word of synonyms.get(typed) || []) if (counts.has(word)) take(word, SYNONYM);
    if (!found.size) {
      for (const word of counts.keys()) if (isSlip(typed, word) || isKin(typed, word)) take(word, SLIP);
    }
    return found;
  }

  function scoreOfQuantity({ value, half }, quantity) {
    const near = (number) => number !== null && Math.abs(number - value) <= half;
    for (const number of [quantity.number, quantity.upper ?? null]) {
      if (number === null) continue;
      if (Math.abs(number - value) <= Math.abs(value) * 1e-12) return MEANT;
      if (near(number)) return ROUNDED;
    }
    // "1 trillion" may have been 600 billion, but nobody looks for it so
    const far = Math.abs(quantity.number - value) > Math.abs(value) * NEARBY && !quantity.upper;
    const bounded = quantity.low !== null && quantity.high !== null;
    return !far && bounded && quantity.low <= value && value <= quantity.high ? WITHIN : 0;
  }

  function scoreOfNumber({ number, digits, scaled }, entry) {
    const { unit, value, half } = number;
    // "2.000" may be two thousand
    const doubt = half === 0.0005 && !scaled ? 0.5 : 1;
    let best = 0;
    for (const quantity of entry.quantities) {
      if (quantity.date) continue;
      if (unit && quantity.unit !== unit && quantity.unit.split("/")[0] !== unit) continue;
      best = Math.max(best, scoreOfQuantity(number, quantity) * doubt);
      // a fall is told without a sign
      if (value < 0 && scoreOfQuantity({ value: -value, half }, quantity)) best = Math.max(best, WITHIN);
      // "5.6" for "5.6 million": how people remember a number
      if (scaled || Math.abs(value) >= 1000) continue;
      for (const scale of SHORTHANDS) {
        if (scoreOfQuantity({ value: value * scale, half: half * scale }, quantity) === MEANT) {
          best = Math.max(best, WITHIN);
        }
      }
    }
    return best || (digits && standsIn(entry.text, digits) ? AMONG : 0);
  }

  /* A date fits one that is as precise or more, with a year or without. */
  const scoreOfDate = (date, entry) =>
    entry.quantities.some(
      (one) => one.date && (one.date.startsWith(date) || (date[0] === "-" && one.date.endsWith(date.slice(1)))),
    )
      ? MEANT
      : 0;

  /* Whether digits stand in a text by themselves, as those of a day or a year do. */
  function standsIn(text, digits) {
    for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
      const around = text.slice(Math.max(0, at - 2), at) + "|" + text.slice(at + digits.length, at + digits.length + 2);
      if (!/\d[.,]?\||\|[.,]?\d/.test(around)) return true;
    }
    return false;
  }

  /* The two words that a compound is made of, where both are known: "Trainings-kosten". */
  function halves(typed, isKnown) {
    for (let at = typed.length - 4; at >= 4; at--) {
      if (!isKnown(typed.slice(at))) continue;
      for (const end of ["", "s", "es", "n", "en"]) {
        const head = typed.slice(0, at);
        if (head.endsWith(end) && isKnown(head.slice(0, head.length - end.length))) {
          return [head.slice(0, head.length - end.length), typed.slice(at)];
        }
      }
    }
    return [typed];
  }

  /* What is asked for by some words: of each, the words that fit, with what they are worth. */
  function wantedBy(words, counts, total, { same, small }, loud) {
    const isKnown = (word) => counts.has(word) || same.has(word);
    const parts = words
      .flatMap((word) => word.match(WORD) || [])
      .flatMap((word) => (isKnown(word) || isName(word) ? [word] : halves(word, isKnown)));
    const asking = parts.filter((word) => !small.has(word) || loud.has(word));
    // what is made of small words alone asks for them
    return (asking.length ? asking : parts).map((word) => {
      const found = meant(word, counts, same);
      // what stands in few entries says more; all words for one thing say as much as the commonest
      const common = Math.max(...[...found.keys()].map((one) => counts.get(one)));
      for (const [one, near] of found) found.set(one, near * Math.log(1 + total / common));
      return found;
    });
  }

  function scoreOfWord(wanted, entry) {
    let best = 0;
    const [fewer, more] = wanted.size < entry.words.size ? [wanted, entry.words] : [entry.words, wanted];
    for (const word of fewer.keys()) {
      if (more.has(word)) best = Math.max(best, wanted.get(word) * entry.words.get(word));
    }
    return best;
  }

  const known = new WeakMap();

  /* Words that ask for the same, and those that ask for nothing, in all languages. */
  function lookups(lexicons) {
    if (!known.has(lexicons)) {
      const same = new Map();
      for (const thing of new Set(lexicons.flatMap((one) => Object.keys(one.same)))) {
        const words = lexicons.flatMap((one) => one.same[thing] || []);
        for (const word of words) same.set(word, [...(same.get(word) || []), ...words]);
      }
      known.set(lexicons, { same, small: new Set(lexicons.flatMap(({ small }) => Object.keys(small))) });
    }
    return known.get(lexicons);
  }

  function query(text, entries, lexicons = belegt.lexicon) {
    const typed = text.trim();
    const counts = vocabulary(entries);
    const kept = typed.slice(0, MOST);
    // "MIT" is a name, "mit" is German for "with"
    const loud = new Set((kept.match(/\p{Lu}{2,}/gu) || []).map(belegt.fold));
    const wanted = (words) => wantedBy(words, counts, entries.length, lookups(lexicons), loud);
    const readings = kept ? belegt.read(kept, lexicons).map((tokens) => asked(tokens, wanted)) : [[]];
    const score = (entry) => {
      let best = { points: 0, missing: Infinity };
      for (const things of readings) {
        const points = things.map((thing) => thing(entry));
        const missing = kept && !things.length ? 1 : points.filter((one) => !one).length;
        const sum = points.reduce((all, one) => all + one, 0);
        if (missing < best.missing || (missing === best.missing && sum > best.points)) {
          best = { points: sum, missing };
        }
      }
      return best;
    };
    return { score, cut: typed.length > MOST };
  }

  /* What a reading asks for: functions from an entry to how well it fits. */
  function asked(tokens, wanted) {
    const words = tokens.filter(({ number, date }) => !number && !date).flatMap((token) => token.words);
    const named = words.length ? wanted(words) : [];
    const counted = tokens
      .filter(({ number, date }) => number || date)
      .map((token) => {
        const said = token.date ? wanted(token.words) : [];
        const inWords = (entry) => {
          const points = said.map((one) => scoreOfWord(one, entry));
          return points.every(Boolean) ? points.reduce((all, one) => all + one, 0) : 0;
        };
        return (entry) =>
          Math.max(
            token.number ? scoreOfNumber(token, entry) : 0,
            token.date ? scoreOfDate(token.date, entry) || inWords(entry) : 0,
          );
      });
    return [...named.map((one) => (entry) => scoreOfWord(one, entry)), ...counted];
  }

  Object.assign((window.belegt ??= {}), { searched, query, wordsOf, nearness, lookups });
})();
