/* Searches the index of the finder (belegt-index.js) by what someone types.

   `belegt.search(index, text)` returns `groups`, the best first, each a `kind` of the index with
   what was `found`, the best first; `near`: whether nothing has all that was asked for, and what
   has the most of it stands there; `cut`: whether more was typed than is read. */
(() => {
  "use strict";

  const KINDS = ["figures", "statements", "pages", "places", "sentences"];
  /* What a kind must be better by to stand before figures that fit as well. */
  const RANK = { figures: 1, statements: 0.8, pages: 0.7, places: 0.4, sentences: 0.4 };
  const WEIGHTS = { label: 4, about: 4, words: 3, verdict: 3, who: 2, more: 1.5, text: 1, id: 1 };
  const CITED = 1.5; // what is cited often is asked for often
  const NAMED = 5; // what is called as it was typed

  const prepared = new WeakMap();

  function entriesOf(index) {
    let entries = prepared.get(index);
    if (!entries) {
      entries = KINDS.flatMap((kind) =>
        index[kind].map((item) => {
          const fields = Object.entries(WEIGHTS).map(([name, weight]) => [weight, item[name] || ""]);
          return { kind, item, ...belegt.searched(fields, item.quantities || []) };
        }),
      );
      prepared.set(index, entries);
    }
    return entries;
  }

  function search(index, text) {
    const entries = entriesOf(index);
    const { score, cut } = belegt.query(text, entries);
    const typed = belegt.fold(text.trim());
    const scored = entries
      .map((entry) => ({ entry, ...score(entry) }))
      .filter(({ points }) => points > 0)
      .map(({ entry, points, missing }) => {
        const named = belegt.fold(entry.item.words) === typed ? NAMED : 0;
        return { entry, missing, points: points + named + CITED * Math.log(1 + (entry.item.cited || 0)) };
      });
    const least = scored.reduce((fewest, { missing }) => Math.min(fewest, missing), Infinity);
    const kept = scored.filter(({ missing }) => missing === least).sort((a, b) => b.points - a.points);
    const groups = KINDS.map((kind) => {
      const fitting = kept.filter(({ entry }) => entry.kind === kind);
      return {
        kind,
        best: (fitting[0]?.points || 0) * RANK[kind],
        found: fitting.map(({ entry }) => entry.item),
      };
    });
    return {
      groups: groups.filter(({ found }) => found.length).sort((a, b) => b.best - a.best),
      near: kept.length > 0 && least > 0,
      cut,
    };
  }

  Object.assign((window.belegt ??= {}), { search });
})();
