"use strict";
const filter = document.querySelector(".filter");
const articles = [...document.querySelectorAll("article")];
filter.hidden = false;
filter.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  for (const one of filter.querySelectorAll("button")) one.setAttribute("aria-pressed", String(one === button));
  const kind = button.dataset.show;
  for (const article of articles) article.hidden = Boolean(kind) && !article.querySelector(".verdict." + kind);
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !["j", "k"].includes(event.key)) return;
  const numbers = [...document.querySelectorAll(".number.mend")].filter((one) => !one.closest("article").hidden);
  if (!numbers.length) return;
  const at = numbers.indexOf(document.activeElement);
  const next = event.key === "j" ? at + 1 : (at < 0 ? numbers.length : at) - 1;
  numbers[(next + numbers.length) % numbers.length].focus();
  event.preventDefault();
});
