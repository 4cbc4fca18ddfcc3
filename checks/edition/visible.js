// Returns what of a page's numbers cannot be seen, and what is seen that is not its text.
() => {
  const SMALLEST = 9; // pixels
  const LEAST_CONTRAST = 3;
  const found = [];

  function luminance([red, green, blue]) {
    const [r, g, b] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  // a canvas turns every notation of a colour into red, green, blue and how opaque it is
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const colours = new Map();
  function colour(text) {
    if (!colours.has(text)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
      colours.set(text, [red, green, blue, alpha / 255]);
    }
    return colours.get(text);
  }

  function ground(element) {
    for (let one = element; one; one = one.parentElement) {
      const filled = colour(getComputedStyle(one).backgroundColor);
      if (filled[3] > 0.5) return filled;
    }
    return [255, 255, 255, 1];
  }

  function opacity(element) {
    let product = 1;
    for (let one = element; one; one = one.parentElement) {
      product *= Number(getComputedStyle(one).opacity);
    }
    return product;
  }

  // whether nothing is left of a box within all that cuts off what runs over
  function cutOff(element, box) {
    for (let one = element; one !== document.body; one = one.parentElement) {
      if (/^(hidden|clip)$/.test(getComputedStyle(one).overflow)) {
        const edge = one.getBoundingClientRect();
        const width = Math.min(box.right, edge.right) - Math.max(box.left, edge.left);
        const height = Math.min(box.bottom, edge.bottom) - Math.max(box.top, edge.top);
        if (width < 1 || height < 1) return true;
      }
    }
    return false;
  }

  // hidden on purpose: until a script shows it, or for those who hear the page
  const HIDDEN =
    "script, style, template, noscript, [hidden], [popover], svg title, svg desc, math annotation, .visually-hidden, .skip-to-content, .mobile-header, .toc-drawer, option";

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!/\d/.test(node.data) || element.closest(HIDDEN)) continue;
    const closed = element.closest("details:not([open])");
    if (closed && !element.closest("summary")) continue;
    const style = getComputedStyle(element);
    const words = node.data.trim().replace(/\s+/g, " ").slice(0, 60);
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const drawn = element.closest("svg");
    const ink = colour(drawn && style.fill !== "none" ? style.fill : style.color);
    const [light, dark] = [luminance(ink), luminance(ground(element))].sort((a, b) => b - a);
    const problems = [];
    if (!box.width || !box.height) problems.push("has no size");
    if (style.visibility !== "visible") problems.push("is hidden");
    if (parseFloat(style.fontSize) < SMALLEST) problems.push(`has ${style.fontSize}`);
    if (ink[3] * opacity(element) < 0.6) problems.push("is transparent");
    if ((light + 0.05) / (dark + 0.05) < LEAST_CONTRAST) problems.push("has no contrast");
    if (style.textIndent.startsWith("-") && parseFloat(style.textIndent) < -100) problems.push("is indented away");
    if (style.clipPath !== "none" || (style.clip && style.clip !== "auto")) problems.push("is clipped");
    if (cutOff(element, box)) problems.push("is cut off");
    if (box.right + scrollX < 0 || box.bottom + scrollY < 0) problems.push("stands outside the page");
    if (problems.length) found.push(`“${words}” ${problems.join(", ")}`);
  }

  for (const element of document.querySelectorAll("body, body *")) {
    for (const side of ["::before", "::after", "::marker"]) {
      const content = getComputedStyle(element, side).content;
      if (/[\p{L}\p{N}]/u.test(content.replace(/^(none|normal|counter\(.*\))$/, ""))) {
        found.push(`${element.tagName.toLowerCase()}${side} adds ${content}`);
      }
    }
  }
  return found;
}
