/* Filters and sorts the table of all figures, and keeps what was chosen in the address. */
(() => {
  "use strict";

  const table = document.querySelector(".belegt-ledger-table");
  if (!table) return;
  const SHOWN_AT_ONCE = 30; // rows: more would cost a frame to lay out
  const body = table.tBodies[0];
  const rows = [...body.rows].map((element) => {
    const { measure, who, unit, said, quantity } = element.dataset;
    const quantities = quantity ? [JSON.parse(quantity)] : [];
    const cells = [...element.cells].map((cell) => cell.textContent.trim());
    const [quoted, agreed, borne] = cells.length > 4 ? cells.slice(3) : [cells[3], "", ""];
    const searched = belegt.searched([[1, `${cells.join(" ")} ${said} ${element.id}`]], quantities);
    return { element, cells, quantities, ...searched, measure, who, unit, quoted, agreed, borne };
  });
  const CHOICES = ["measure", "who", "unit", "quoted", "agreed", "borne"];

  const form = document.createElement("form");
  form.className = "belegt-ledger-filter";
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", belegt.say("filter"));
  const query = Object.assign(document.createElement("input"), {
    type: "search",
    name: "q",
    placeholder: belegt.say("examples"),
  });
  form.append(labelled(belegt.say("query"), query));
  for (const name of CHOICES) form.append(labelled(belegt.say(name), choice(name)));
  const count = document.createElement("output");
  const all = Object.assign(document.createElement("button"), { type: "button" });
  form.append(count, all);
  table.parentElement.before(form);

  let order = rows;
  let unlimited = false;

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    unlimited = false;
    filter();
    remember();
  });
  const showAll = () => {
    unlimited = true;
    filter();
  };
  all.addEventListener("click", showAll);
  addEventListener("beforeprint", showAll); // paper has no button
  addEventListener("hashchange", recall);
  for (const [column, head] of [...table.tHead.rows[0].cells].entries()) sortable(head, column);
  recall();

  function labelled(words, control) {
    const label = document.createElement("label");
    label.append(words, control);
    return label;
  }

  function choice(name) {
    const select = Object.assign(document.createElement("select"), { name });
    select.append(new Option(belegt.say("all"), ""));
    const values = new Set(rows.map((row) => row[name]).filter(Boolean));
    for (const value of [...values].sort((a, b) => a.localeCompare(b))) {
      select.append(new Option(value, value));
    }
    return select;
  }

  function filter() {
    const { score } = belegt.query(query.value, rows);
    const chosen = CHOICES.map((name) => [name, form.elements[name].value]).filter(
      ([, value]) => value,
    );
    const aimed = rowOf(location.hash);
    let fitting = 0;
    let shown = 0;
    for (const row of order) {
      const fits = !score(row).missing && chosen.every(([name, value]) => row[name] === value);
      if (fits) fitting++;
      const visible = (fits && (unlimited || shown < SHOWN_AT_ONCE)) || row.element === aimed;
      if (fits && visible) shown++;
      if (row.element.hidden === visible) row.element.hidden = !visible;
    }
    count.textContent = belegt.say("fitting", { fitting, count: rows.length });
    all.hidden = shown >= fitting;
    all.textContent = belegt.say("showAll", { count: fitting });
  }

  function sortable(head, column) {
    const button = Object.assign(document.createElement("button"), { type: "button" });
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const sign = down ? -1 : 1;
      order = [...rows].sort((a, b) => sign * (column ? byWords(a, b, column) : byNumber(a, b)));
      body.append(...order.map((row) => row.element));
      filter();
    });
  }

  const byWords = (a, b, column) =>
    (a.cells[column] || "").localeCompare(b.cells[column] || "", undefined, { numeric: true });

  /* Numbers of unlike units cannot be compared: they are sorted unit by unit, dates behind them. */
  function byNumber(a, b) {
    const [one, other] = [a, b].map((row) => row.quantities.find((quantity) => !quantity.date));
    if (!one || !other) return Boolean(other) - Boolean(one) || byWords(a, b, 0);
    return one.unit.localeCompare(other.unit) || one.number - other.number;
  }

  /* "#?q=600+Mrd&who=…" chooses, "#row-…" names a row. */
  function remember() {
    const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    const text = chosen.toString();
    history.replaceState(null, "", text ? `#?${text}` : "#");
  }

  function recall() {
    if (location.hash.startsWith("#?")) {
      const chosen = new URLSearchParams(location.hash.slice(2));
      for (const name of ["q", ...CHOICES]) {
        form.elements[name].value = chosen.get(name) || "";
      }
    }
    filter();
    rowOf(location.hash)?.scrollIntoView({ block: "center" });
  }

  function rowOf(hash) {
    const element = hash.startsWith("#row-") ? document.getElementById(hash.slice(1)) : null;
    return element && body.contains(element) ? element : null;
  }
})();
