/* Reads what someone types to find a figure: numbers in German or English notation with their
   scale word and unit, and words. `belegtQuery(text, lexicon)` returns a function that scores an
   entry: 0 when it does not fit, more the better it does.

   An entry has `text` (folded words) and `amounts`, each with the printed `number`, the interval
   `low` to `high` that rounds to it (null: unbounded), and a `unit`.
   The lexicon has `scales` (word -> worths: "billion" means two things) and `units` (phrase ->
   unit), lower case. */
(() => {
  "use strict";

  const NUMBER = /\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/y;
  const WORD = /[^\s\d"„“”»«]+/y;
  const SIGN = /[$€£¥%]|us\$/y;
  const SKIP = /["„“”»«\s\u00a0]+/y;
  const SHORTHANDS = [1e3, 1e6, 1e9, 1e12, 1e15];
  const NEARBY = 0.1;
  const [MEANT, ROUNDED, WITHIN] = [8, 4, 2];

  const fold = (text) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/\s+/gu, " ")
      .toLowerCase();

  /* The numbers that digits with separators may stand for, each with half of its last place. */
  function readings(digits) {
    const bare = digits.replace(/[ \u00a0\u202f'’]/g, "");
    const marks = bare.replace(/\d/g, "");
    const whole = { value: Number(bare.replace(/[.,]/g, "")), half: 0.5 };
    if (!marks) return [whole];
    const last = marks.at(-1);
    const at = bare.lastIndexOf(last);
    const places = bare.length - at - 1;
    const grouped = /^\d{1,3}([.,]\d{3})+$/.test(bare) && new Set(marks).size === 1;
    if (marks.length > 1 && new Set(marks).size === 1) return grouped ? [whole] : [];
    const fraction = {
      value: Number(`${bare.slice(0, at).replace(/[.,]/g, "")}.${bare.slice(at + 1)}`),
      half: 0.5 * 10 ** -places,
    };
    return grouped ? [whole, fraction] : [fraction];
  }

  /* Number words and units behind or before a number are read with it. */
  function tokens(text, lexicon) {
    const found = [];
    let at = 0;
    let unit = null; // of a sign that stands before its number
    const take = (pattern) => {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match) at = pattern.lastIndex;
      return match && match[0];
    };
    const phrase = (table, most) => {
      take(SKIP);
      const rest = text.slice(at).split(/([\s-]+)/);
      for (let words = most; words > 0; words--) {
        const raw = rest.slice(0, 2 * words - 1).join("");
        const key = raw.replace(/[\s-]+/g, " ").replace(/[.,;]$/, "");
        if (key && Object.hasOwn(table, key)) {
          at += raw.length;
          return table[key];
        }
      }
      return null;
    };
    while (at < text.length) {
      take(SKIP);
      const digits = take(NUMBER);
      if (digits) {
        const scales = phrase(lexicon.scales, 2);
        const named = take(SIGN);
        found.push({
          digits,
          readings: readings(digits),
          scales,
          unit: unit || (named ? lexicon.units[named] : phrase(lexicon.units, 3)),
        });
        unit = null;
        continue;
      }
      const sign = take(SIGN);
      if (sign) unit = lexicon.units[sign] || null;
      else {
        const word = take(WORD);
        if (word) found.push({ word });
        else if (!take(SKIP)) at++;
      }
    }
    return found;
  }

  function scoreOfAmount(value, half, amount) {
    const near = (number) => number !== null && Math.abs(number - value) <= half;
    for (const number of [amount.number, amount.upper ?? null]) {
      if (number === null) continue;
      if (Math.abs(number - value) <= Math.abs(value) * 1e-12) return MEANT;
      if (near(number)) return ROUNDED;
    }
    // "1 trillion" may have been 600 billion, but nobody looks for it so
    const far = Math.abs(amount.number - value) > Math.abs(value) * NEARBY && !amount.upper;
    const bounded = amount.low !== null && amount.high !== null;
    return !far && bounded && amount.low <= value && value <= amount.high ? WITHIN : 0;
  }

  function scoreOfNumber(token, entry) {
    let best = 0;
    for (const { value, half } of token.readings) {
      for (const amount of entry.amounts) {
        if (token.unit && amount.unit.split("/")[0] !== token.unit) continue;
        for (const scale of token.scales || [1]) {
          best = Math.max(best, scoreOfAmount(value * scale, half * scale, amount));
        }
        // "5.6" for "5.6 million": how people remember a number
        if (token.scales || value >= 1000) continue;
        for (const scale of SHORTHANDS) {
          if (scoreOfAmount(value * scale, half * scale, amount) === MEANT) {
            best = Math.max(best, WITHIN);
          }
        }
      }
    }
    return best || (token.unit || token.scales ? 0 : standsIn(entry.text, token.digits));
  }

  /* Whether digits stand in a text by themselves, as those of a day or a year do. */
  function standsIn(text, digits) {
    for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
      const around = text.slice(Math.max(0, at - 2), at) + "|" + text.slice(at + digits.length, at + digits.length + 2);
      if (!/\d[.,]?\||\|[.,]?\d/.test(around)) return 1;
    }
    return 0;
  }

  window.belegtFold = fold;
  window.belegtQuery = (text, lexicon) => {
    const wanted = tokens(fold(text), lexicon);
    return (entry) => {
      let score = wanted.length ? 0 : 1;
      for (const token of wanted) {
        const part = token.digits
          ? scoreOfNumber(token, entry)
          : entry.text.includes(token.word)
            ? 1
            : 0;
        if (!part) return 0;
        score += part;
      }
      return score;
    };
  };
})();
