// Returns what of a page's numbers cannot be seen, and what is seen that is not its text.
() => {
  const SMALLEST = 9; // pixels
  const LOWEST = 6; // pixels of a line, as it is drawn
  const LEAST_CONTRAST = 3;
  const TIGHTEST = -0.12; // of the size of the letters, between two of them
  const MARGIN = 60; // pixels within the window in which nothing sticks to its edges
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

  function named(element) {
    return element.tagName.toLowerCase() + (element.className && !element.ownerSVGElement ? `.${element.className}` : "");
  }

  // whether what is drawn of an element or of its pseudo-element hides what lies below
  function opaque(style) {
    return style.visibility === "visible" && Number(style.opacity) > 0.3
      && (colour(style.backgroundColor)[3] > 0.3 || style.backgroundImage !== "none");
  }

  function laidOver(element, side) {
    const style = getComputedStyle(element, side);
    return style.content !== "none" && /^(absolute|fixed)$/.test(style.position) && opaque(style)
      && parseFloat(style.width) > 4 && parseFloat(style.height) > 4;
  }

  // what styles of an element, or of one around it, make of a number
  const known = new Map();
  function altered(element) {
    if (!element) return [];
    if (!known.has(element)) known.set(element, [...new Set([...ownAltered(element), ...altered(element.parentElement)])]);
    return known.get(element);
  }

  function* ownAltered(element) {
    const style = getComputedStyle(element);
    if (style.clipPath !== "none" || (style.clip && style.clip !== "auto")) yield "is clipped";
    if (style.maskImage && style.maskImage !== "none") yield "is masked";
    if (style.filter !== "none") yield "is filtered";
    if (style.mixBlendMode !== "normal") yield "is blended";
    if (style.animationName !== "none") yield "moves";
    if (style.transform !== "none" && !element.ownerSVGElement) {
      const { a, b, c, d } = new DOMMatrix(style.transform);
      if (a <= 0 || d <= 0 || Math.abs(b) > 0.1 || Math.abs(c) > 0.1) yield "is turned";
    }
    if (style.textDecorationLine.includes("line-through") && !element.closest("s, del")) yield "is struck through";
    for (const side of ["::first-letter", "::first-line"]) {
      const part = getComputedStyle(element, side);
      if (part.color !== style.color || part.fontSize !== style.fontSize) yield `looks otherwise in ${side}`;
    }
    if (style.direction === "rtl" && /override/.test(style.unicodeBidi)) yield "is turned round";
  }

  // the boxes around an element in which a reader scrolls
  const scrolled = new Map();
  function scrollers(element) {
    if (element === document.documentElement) return [];
    if (!scrolled.has(element)) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const own = /auto|scroll/.test(overflowX + overflowY) ? [element] : [];
      scrolled.set(element, [...own, ...scrollers(element.parentElement)]);
    }
    return scrolled.get(element);
  }

  // what stands over the middle of a box, if it hides what is there
  function* covered(element, node, box) {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    for (const one of scrollers(element)) {
      const edge = one.getBoundingClientRect();
      if (x < edge.left || x > edge.right || y < edge.top || y > edge.bottom) return; // a reader scrolls there
    }
    const top = document.elementFromPoint(x, y);
    if (!top) return;
    if (top.contains(element)) {
      const sides = ["::before", "::after"].filter((side) => laidOver(top, side));
      if (sides.length) yield `is covered by ${named(top)}${sides[0]}`;
      let below = false;
      for (let one = element; one !== top; one = one.parentElement) below ||= Number(getComputedStyle(one).zIndex) < 0;
      if (below && opaque(getComputedStyle(top))) yield `is covered by ${named(top)}`;
    } else if (!element.contains(top)) {
      for (let one = top; one && !one.contains(element); one = one.parentElement) {
        if (opaque(getComputedStyle(one)) || /^(img|canvas|video|iframe|object|embed|input|textarea)$/i.test(one.tagName)) {
          yield `is covered by ${named(one)}`;
          break;
        }
      }
    }
    const caret = document.caretRangeFromPoint(x, y);
    const other = caret && caret.startContainer;
    if (other && other !== node && other.nodeType === Node.TEXT_NODE && other.data.trim() && !element.contains(other)) {
      const around = document.createRange();
      around.selectNodeContents(other);
      const over = [...around.getClientRects()].some((one) => one.left < x && x < one.right && one.top < y && y < one.bottom);
      if (over) yield "is overwritten";
    }
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

  const fonts = [...document.fonts].map((one) => one.family);
  if (fonts.length) found.push(`the page brings fonts of its own: ${fonts.join(", ")}`);

  // what lets a pointer through covers all the same; and all of a long page is to be laid out
  const solid = document.createElement("style");
  solid.textContent = "* { pointer-events: auto !important; scroll-behavior: auto !important; content-visibility: visible !important }";
  document.head.append(solid);

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
    const digit = node.data.search(/\d/);
    let box = range.getBoundingClientRect();
    const middle = box.top + box.height / 2;
    if (middle < MARGIN || middle > innerHeight - MARGIN) {
      scrollBy(0, middle - innerHeight / 2);
      box = range.getBoundingClientRect();
    }
    range.setStart(node, digit);
    range.setEnd(node, digit + 1);
    const first = range.getBoundingClientRect();
    const drawn = element.closest("svg");
    const ink = colour(drawn && style.fill !== "none" ? style.fill : style.webkitTextFillColor);
    const [light, dark] = [luminance(ink), luminance(ground(element))].sort((a, b) => b - a);
    const problems = [];
    if (!box.width || !box.height) problems.push("has no size");
    if (style.visibility !== "visible") problems.push("is hidden");
    if (parseFloat(style.fontSize) < SMALLEST) problems.push(`has ${style.fontSize}`);
    if (ink[3] * opacity(element) < 0.6) problems.push("is transparent");
    if ((light + 0.05) / (dark + 0.05) < LEAST_CONTRAST) problems.push("has no contrast");
    if (style.textIndent.startsWith("-") && parseFloat(style.textIndent) < -100) problems.push("is indented away");
    if (style.webkitTextSecurity !== "none") problems.push("is masked by dots");
    if (parseFloat(style.letterSpacing) < TIGHTEST * parseFloat(style.fontSize)) problems.push("is squeezed");
    if (first.height && first.height < LOWEST) problems.push(`is ${first.height.toFixed(1)} pixels high`);
    problems.push(...altered(element));
    if (!problems.length && first.width && first.height) problems.push(...covered(element, node, first));
    if (cutOff(element, box)) problems.push("is cut off");
    if (box.right + scrollX < 0 || box.bottom + scrollY < 0) problems.push("stands outside the page");
    if (problems.length) found.push(`“${words}” ${problems.join(", ")}`);
  }

  solid.remove();
  scrollTo(0, 0);

  const WRITTEN = /(<|%3C)text/i;
  for (const element of document.querySelectorAll("body, body *")) {
    const own = getComputedStyle(element);
    if (!/^(normal|none)$/.test(own.content)) found.push(`${named(element)} shows ${own.content} instead of itself`);
    if (/["']/.test(own.listStyleType)) found.push(`${named(element)} lists by ${own.listStyleType}`);
    for (const picture of [own.backgroundImage, own.listStyleImage, own.borderImageSource, own.maskImage]) {
      if (WRITTEN.test(picture)) found.push(`${named(element)} shows a picture with words`);
    }
    for (const side of ["::before", "::after", "::marker"]) {
      const style = getComputedStyle(element, side);
      const { content } = style;
      const numbered = side === "::marker" ? /^(none|normal|counters?\([^()"]*\))$/ : /^(none|normal)$/;
      if (/[\p{L}\p{N}]/u.test(content.replace(numbered, ""))) {
        found.push(`${element.tagName.toLowerCase()}${side} adds ${content}`);
      }
      if (WRITTEN.test(style.backgroundImage)) found.push(`${named(element)}${side} shows a picture with words`);
    }
  }
  return found;
}
