/* Says in the language of the page what a script has to say. `belegt.parts(key, values)` returns
   the pieces of a sentence of belegt-words.js, its fields filled in with texts or nodes;
   `belegt.say` joins them. Two forms are chosen between by the value of `count`. */
(() => {
  "use strict";

  const belegt = (window.belegt ??= {});
  const rules = new Intl.PluralRules(document.documentElement.lang || "en");

  belegt.parts = (key, values = {}) => {
    const found = belegt.words[key];
    const template = typeof found === "string" ? found : found[rules.select(values.count)] || found.other;
    return template.split(/\{(\w+)\}/).map((part, place) => (place % 2 ? values[part] : part));
  };
  /* A new element with properties, and what is in it. */
  belegt.made = (name, properties, ...inner) => {
    const one = Object.assign(document.createElement(name), properties);
    one.append(...inner);
    return one;
  };

  belegt.say = (key, values) => belegt.parts(key, values).join("");
})();
