/* Reads what someone types to find a figure: its numbers, dates and words.

   A number is read rightly or stays words: what stands beside it and is not understood, or could
   be part of it, makes words of it. All words and signs come from the lexicon that the page
   loads (belegt-lexicon.js), one language after the other; those that leave the fewest words
   unread count, for "1,600" is one number in English and another in German.

   In running text, what is not understood stands for itself some words further on, and a word
   such as "to" is part of a range between two numbers alone.

   `belegt.read(text)` returns these readings, each a list of tokens: `{words}`, or with `words`
   also `number` (`value`, `half` of its last place, `unit`), or `date` ("2025-01-27",
   "--01-27"); four digits may have both. Each has its place in the text (`start`, `end`), and
   `hedge`: 1 for one that says about, 2 for one that limits. `belegt.fold(text)` returns a text without accents, in
   lower case, its blanks single. */
(() => {
  "use strict";

  const NUMERAL = /\d+(?:[.,'’]\d+|[ \u00a0\u202f\u2009]\d{3}(?!\d))*/y;
  const GROUPED = /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d\d)+,\d{3})$/;
  const SPACED = /^(?:[1-9]\d{0,2}(?: \d{3})+|\d{1,3}(?:'\d{3})+)(?:[.,]\d+)?$/;
  const BLANK = /[ \t\u00a0\u202f\u2009]*/y;
  const SKIP = /["„“”»«\s]+/y;
  const RUN = /[^\s"„“”»«]+/y;
  const LETTERS = /[^\s\d.,;:!?()/"„“”»«-]+/y;
  const END = /[.,;:!?)\]]*(?=$|[\s"„“”»«])/y;
  const MINUS = /[-−‒–﹣－][ \u00a0\u202f]?(?=[\d$€£¥])/y;
  const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

  const fold = (text) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/\s+/gu, " ")
      .toLowerCase();

  const has = (table, key) => Object.hasOwn(table, key);

  /* The number that digits with separators stand for; null where they make none. */
  function plain(token, decimal) {
    const bare = token.replace(/[\u00a0\u202f\u2009]/g, " ").replace(/’/g, "'");
    const number = (whole, part = "") => ({
      value: Number(part ? `${whole}.${part}` : whole),
      half: 0.5 * 10 ** -part.length,
    });
    if (/^\d+$/.test(bare)) return bare.length > 1 && bare[0] === "0" ? null : number(bare);
    if (SPACED.test(bare)) return number(...bare.replace(/[ ']/g, "").split(/[.,]/));
    if (/[ ']/.test(bare)) return null;
    const marks = bare.replace(/\d/g, "");
    const at = bare.lastIndexOf(marks.at(-1));
    const [whole, part] = [bare.slice(0, at), bare.slice(at + 1)];
    if (new Set(marks).size > 1) {
      const group = bare[at] === "," ? "." : ",";
      const fits = !whole.includes(bare[at]) && GROUPED.test(whole.replaceAll(group, ","));
      return fits ? number(whole.replaceAll(group, ""), part) : null;
    }
    if (marks.length === 1 && marks === decimal) return number(whole, part);
    if (GROUPED.test(bare.replaceAll(".", ","))) return number(bare.replace(/[.,]/g, ""));
    return marks.length === 1 ? number(whole, part) : null;
  }

  const HEDGES = 3; // "no more than about": nobody says more before a number
  const REACH = 3; // tokens of running text that may belong to one that is not understood

  /* Tokens of a text in one language. */
  function tokens(text, lexicon, running) {
    const take = (pattern, at) => {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      return match && match[0];
    };
    const blank = (at) => at + take(BLANK, at).length;
    const joint = (at) => (/[-‐‑]/.test(text[at] || "") ? at + 1 : blank(at));

    /* The longest phrase of a table at a place, hyphens and apostrophes as blanks: [what it means, its end]. */
    function phrase(table, at, most = 4) {
      const rest = text.slice(at, at + 80).split(/([\s'’-]+)/);
      for (let words = Math.min(most, (rest.length + 1) >> 1); words > 0; words--) {
        const raw = rest.slice(0, 2 * words - 1).join("");
        for (const said of [raw, raw.replace(/[.,;:!?)\]/"“”„»«]+.*$/, "")]) {
          const key = fold(said).replace(/[\s'’-]+/g, " ");
          // the full stop of an abbreviation, the apostrophe of "plus d'un"
          const stop = raw[said.length] === "." || /['’]/.test(text[at + said.length] || "") ? 1 : 0;
          if (key && has(table, key)) return [table[key], at + said.length + stop];
        }
      }
      return null;
    }

    /* The longest sign of a table, exactly as it is printed, that does not end within a word. */
    function sign(table, at) {
      const run = (take(RUN, at) || "").slice(0, 12);
      for (let length = run.length; length > 0; length--) {
        const inside = /^\p{L}{2}$/u.test(run.slice(length - 1, length + 1));
        const found = run.slice(0, length);
        if (!inside && has(table, found)) return [table[found], at + length];
      }
      return null;
    }

    const unitAt = (at) => {
      const near = joint(at);
      const far = near > at || !/\p{L}/u.test(text[near] || "");
      const glued = take(LETTERS, at);
      const phrased = far || (glued && glued.length > 3) ? phrase(lexicon.units, near) : null;
      const found = phrased || sign(lexicon.signs, near);
      const word = found ? fold(text.slice(near, found[1])) : "";
      return word.length > 1 && has(lexicon.beside, word) ? null : found;
    };

    function scaleAt(at, money) {
      const near = joint(at);
      const found = phrase(lexicon.scales, near, 2);
      if (found) return found;
      const signed = sign(lexicon.scaleSigns, near);
      const name = signed && text.slice(near, signed[1]);
      if (!signed || (near > at && !money && !lexicon.spaced.includes(name) && !/[$€£]/.test(text[signed[1]] || ""))) return null;
      // "560 T€" is thousands
      if (!money && /^[Tt]$/.test(name) && /[$€£¥]/.test(text[signed[1]] || "")) return null;
      if (money || !lexicon.either.includes(name)) return signed;
      const unit = unitAt(signed[1]);
      return unit && /^[A-Z]{3}$/.test(unit[0][0]) ? signed : null;
    }

    function currencyBefore(at) {
      const found = lexicon.currencies.find(([printed]) => text.startsWith(printed, at));
      if (found) return [found[1], blank(at + found[0].length)];
      const word = take(LETTERS, at);
      const iso = /^[A-Z]{3}$/.test(word || "") && has(lexicon.signs, word);
      const code = word && (iso ? lexicon.signs[word][0] : lexicon.before[fold(word)]);
      const end = word && blank(at + word.length + (text[at + word.length] === "." ? 1 : 0));
      return typeof code === "string" && /\d/.test(text[end] || "") ? [code, end] : null;
    }

    /* Whether a word may be a currency, but only the words around it tell which, or if at all. */
    function undecided(at) {
      const word = take(LETTERS, at) || "";
      const code = has(lexicon.signs, word) ? lexicon.signs[word][0] : lexicon.before[fold(word)];
      return code === "";
    }

    function numberAt(start) {
      if (/^(1\d|20)\d0s(?!\p{L})/u.test(text.slice(start))) return null; // a decade, no seconds
      if (/^[48]K(?!\p{L})/u.test(text.slice(start))) return null; // pixels, perhaps
      let at = start;
      let negative = false;
      const minus = () => {
        const found = take(MINUS, at);
        if (found) {
          negative = true;
          at += found.length;
        }
      };
      const spoken = phrase(lexicon.minus, at, 1);
      if (spoken) {
        negative = true;
        at = blank(spoken[1]);
      } else minus();
      const currency = currencyBefore(at);
      if (currency && !currency[0]) return null; // money of a country that a query does not tell
      if (currency) at = currency[1];
      minus();
      const digits = take(NUMERAL, at);
      let read = digits ? plain(digits, lexicon.decimal) : null;
      let lone = false; // one, which is an article too, and zero
      if (digits) at += digits.length;
      else {
        const word = currency ? null : phrase(lexicon.numbers, at, 2);
        const article = word || currency ? null : phrase(lexicon.articles, at, 1);
        // "a million", not "a month"
        if (article && scaleAt(article[1], false)) {
          read = { value: 1, half: 0.5 };
          at = article[1];
        } else if (word) {
          lone = word[0] < 2;
          read = { value: word[0], half: 0.5 };
          at = word[1];
        }
      }
      if (!read) return null;
      // a day, or an ordinal; of running text, the end of a sentence
      const plainly = !digits?.includes(".") || lexicon.decimal === ".";
      const ends = running && plainly && (digits?.length > 2 || !text.slice(at + 1).trim());
      if (digits && text[at] === "." && !digits.includes(",") && !ends) return null;
      if (digits && /["”″]/.test(text[at] || "")) return null; // inches, perhaps
      let { value, half } = read;
      const scale = scaleAt(at, Boolean(currency));
      if (scale) {
        // "15.8b" alone may be a version
        const letter = !currency && digits && digits.includes(".") && /^[a-jl-z]$/.test(text.slice(at, scale[1]));
        if (letter && !/\p{L}/u.test(text[blank(scale[1])] || "")) return null;
        value *= scale[0];
        half *= scale[0];
        at = scale[1];
      }
      let unit = currency ? currency[0] : null;
      const of = scale && lexicon.of.find((word) => new RegExp(`^\\s+${word}['’\\s]`).test(text.slice(at)));
      const behind = (of && unitAt(text.indexOf(of, at) + of.length + 1)) || unitAt(at);
      if (behind && !behind[0][0]) return null;
      // "17 h" may be a time of day
      if (running && behind && lexicon.hours.includes(text.slice(joint(at), behind[1]))) return null;
      // "5m people" is no length
      if (behind && lexicon.unsure.includes(text.slice(at, behind[1])) && /\p{L}/u.test(text[blank(behind[1])] || "")) return null;
      if (behind && unit && behind[0][0] !== unit) return null;
      if (behind) {
        const [name, worth = 1] = behind[0];
        unit = name;
        value *= worth;
        half *= worth;
        at = behind[1];
        if (phrase(lexicon.units, blank(at))) return null; // "64 ° Fahrenheit"
        if (text[at - 1] === "$" && /^\s?[A-Za-z]{2}(?!\p{L})/u.test(text.slice(at))) return null; // "6 $ hk"
      }
      if (lone && !scale && (running || !behind)) return null;
      if (text[blank(at)] === "(") return null; // a unit in brackets, perhaps
      if (unit) {
        const slash = text[at] === "/";
        const closed = running && text[at - 1] === "." && /^\s*\p{Lu}/u.test(text.slice(at));
        const per = slash ? [1, at + 1] : closed ? null : phrase(lexicon.per, blank(at), 1);
        const start = per && blank(per[1]);
        const lower = per && (phrase(lexicon.units, start) || sign(lexicon.signs, start));
        // "5 million a year earlier"
        const goesOn = running && !slash && has(lexicon.small, fold(text.slice(blank(at), per?.[1]))) && /^\s+\p{L}/u.test(text.slice(lower?.[1]));
        if (goesOn) return null;
        if (lower) [unit, at] = [`${unit}/${lower[0][0]}`, lower[1]];
        else if (per) return null;
      }
      const limit = phrase(lexicon.after, blank(at));
      if (limit) at = limit[1];
      const hedged = limit ? { hedge: limit[0] } : {};
      if (limit && !unit && unitAt(at)) return null; // "18 or so months"
      const end = take(END, at);
      if (end === null) return null;
      if (running && !scale && !unit && !isCount(digits, start, at)) return null;
      const number = { value: negative ? -value : value, half, unit };
      const bare = !scale && !unit && !negative;
      const year = bare && /^(1\d|20)\d\d$/.test(digits || "") ? { date: digits } : {};
      return { ...hedged, number, digits: bare ? digits : null, scaled: Boolean(scale), ...year, end: at + end.length };
    }

    /* Whether digits in running text count something, or are a year: "Windows 11", "page 17". */
    function isCount(digits, start, end) {
      if (!digits) return false;
      if (/^(1\d|20)\d\d$/.test(digits)) return true;
      const [before] = /[^\s]*\s*$/.exec(text.slice(Math.max(0, start - 40), start));
      const after = /^ (\p{L}+)/u.exec(text.slice(end));
      if (!after || has(lexicon.small, fold(after[1])) || /^[\p{Lu}\d§]/u.test(before)) return false;
      // a noun follows
      return /^\d{1,3}[.,]\d{3}/.test(digits) || lexicon.glued === /^\p{Lu}/u.test(after[1]);
    }

    function dateAt(at) {
      const two = (number) => String(number).padStart(2, "0");
      const rest = text.slice(at);
      const made = (year, month, day, end) => {
        if (month < 1 || month > 12 || (day !== null && !(day >= 1 && day <= DAYS[month - 1]))) return null;
        if (day === 29 && month === 2 && year && new Date(year, 1, 29).getDate() !== 29) return null;
        const close = take(END, end);
        if (close === null) return null;
        const date = `${year || "-"}-${two(month)}${day === null ? "" : `-${two(day)}`}`;
        return { date, end: end + close.length };
      };
      const yearBehind = (end) => {
        const year = /^,?[\s\u00a0]+([12]\d{3})(?![\d.,]?\d)/.exec(text.slice(end));
        return year ? [Number(year[1]), end + year[0].length] : [null, end];
      };
      let match = /^(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/.exec(rest);
      if (match) {
        const day = match[3] ? Number(match[3]) : null;
        return made(Number(match[1]), Number(match[2]), day, at + match[0].length);
      }
      match = /^(\d\d?)\.(\d\d?)\.([12]\d{3})(?!\d)/.exec(rest);
      if (match) return made(Number(match[3]), Number(match[2]), Number(match[1]), at + match[0].length);
      match = /^(\d\d?)\.?[\s\u00a0]+/.exec(rest);
      const month = phrase(lexicon.months, at + (match ? match[0].length : 0), 1);
      if (!month) return null;
      if (text[month[1]] === ".") month[1]++;
      if (match) {
        const [year, end] = yearBehind(month[1]);
        return made(year, month[0], Number(match[1]), end);
      }
      const day = /^[\s\u00a0]+(\d\d?)(?![\d.,]?\d)/.exec(text.slice(month[1]));
      if (day) {
        const [year, end] = yearBehind(month[1] + day[0].length);
        return made(year, month[0], Number(day[1]), end);
      }
      const [year, end] = yearBehind(month[1]);
      return year ? made(year, month[0], null, end) : null;
    }

    /* Whether a word may be a scale: that of a currency ("TEUR", "€m"), or a letter apart. */
    const isScaled = (word) =>
      /^[$€£¥]\p{L}/u.test(word) ||
      (/^[A-Za-z]$/.test(word) && has(lexicon.scaleSigns, word)) ||
      (/^[A-Za-z]{0,4}[A-Z]{3}[.,;:!?)]*$/.test(word) && has(lexicon.signs, word.replace(/[^A-Za-z]+$/, "").slice(-3))) ||
      (/^[A-Z]{3}[a-z]{1,3}[.,;:!?)]*$/.test(word) && has(lexicon.signs, word.slice(0, 3)));

    const isBeside = (word) =>
      !/\p{L}/u.test(word) ||
      word.split(/[-'’]/).some((part) => has(lexicon.beside, part)) ||
      (lexicon.glued && lexicon.starts.some((start) => word.startsWith(start)));

    const found = [];
    let at = 0;
    while (at < text.length) {
      at += (take(SKIP, at) || "").length;
      if (at >= text.length) break;
      let start = at;
      let hedge = 0;
      for (let count = 0, limit; count < HEDGES && (limit = phrase(lexicon.hedges, start)); count++) {
        hedge = Math.max(hedge, limit[0]);
        start = blank(limit[1]);
      }
      if (/[~≈<>≤≥]/.test(text[start] || "")) {
        hedge = Math.max(hedge, /[<>≤≥]/.test(text[start]) ? 2 : 1);
        start = blank(start + 1);
      }
      const date = dateAt(start);
      const read = date || numberAt(start) || (start > at ? dateAt(at) || numberAt(at) : null);
      const end = read ? read.end : at + take(RUN, at).length;
      const words = fold(text.slice(at, end)).trim().split(" ");
      const said = words.map((word) => word.replace(/[.,;:!?)]+$/, ""));
      // what may be part of a number beside it: "to", "and", "per", "hundred", "x"
      const beside =
        !read &&
        (said.some(isBeside) ||
          // "HK $", but not "cost $6 million"
          (running ? /^\p{Lu}\p{L}{0,3} ?[$€£¥]/u : /^\p{L}{1,4} ?[$€£¥]/u).test(text.slice(at)) ||
          isScaled(text.slice(at, end)) ||
          undecided(at));
      // digits of another kind; a share among so many; a scale word apart from its number
      const scaled = said.some((word) => has(lexicon.scales, word));
      const among = !read && has(lexicon.among, said.at(-1));
      const odd = !read && (scaled || /^[^\p{L}]*\d/u.test(words[0]) || (among && !running));
      // how far a number stands on the other side that it may be linked to: "one child in three"
      const word = running && !read && said.length === 1 ? said[0] : "";
      const link = word && (has(lexicon.links, word) ? 2 : among || has(lexicon.small, word) ? REACH : 0);
      found.push({ hedge, ...read, words, beside: beside || link === 2 || (link > 0 && among), odd, link, start: at, end });
      at = end;
    }
    const isPart = (token) => token && (token.beside || token.number || token.date);
    const isNear = (place, step) => {
      const near = found[place + step];
      const until = Math.min(found[place].end, near?.end);
      if (running && /^[.!?]\s+\p{Lu}/u.test(text.slice(until - 1, until + 9))) return false; // another sentence
      // a day or month stands for itself, and so does a year behind "in"
      if (running && near?.date?.length > 4) return false;
      if (running && near && found[place].date?.length > 4) return near.beside && !near.link;
      if (running && near?.link && found[place].date) return near.link < REACH && isPart(found[place + 2 * step]);
      if (!isPart(near) || !near.link) return isPart(near);
      const far = Array.from({ length: near.link }, (_, more) => found[place + (2 + more) * step]);
      return far.some((one) => one && !one.link && (one.beside || one.odd || (one.number && !one.date)));
    };
    let last = -Infinity; // the last that was odd
    const odds = found.map((token, place) => (token.odd ? (last = place) : last));
    let next = Infinity;
    for (let place = found.length - 1; place >= 0; place--) {
      if (found[place].odd) next = place;
      const far = Math.min(place - odds[place], next - place);
      odds[place] = running ? far <= REACH : far < Infinity;
    }
    return found.map((token, place) =>
      odds[place] || isNear(place, -1) || isNear(place, 1)
        ? { words: token.words, start: token.start, end: token.end, spoiled: Boolean(token.number || token.date) }
        : token,
    );
  }

  /* The readings in all languages that leave the fewest words unread. */
  function read(text, lexicons = belegt.lexicon, running = false) {
    const all = lexicons.map((lexicon) => tokens(text, lexicon, running));
    const unread = (found) =>
      found.reduce((sum, one) => sum + (one.number || one.date ? 0 : one.words.length), 0);
    const least = Math.min(...all.map(unread));
    const kept = new Map(
      all.filter((found) => unread(found) === least).map((found) => [JSON.stringify(found), found]),
    );
    return [...kept.values()];
  }

  Object.assign((window.belegt ??= {}), { fold, read });
})();
