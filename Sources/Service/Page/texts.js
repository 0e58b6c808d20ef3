// A segment's text with marks under its words, and the way back from a place on the page to an offset in the text.
import { make } from "./elements.js";

// Characters that hide, turn the text or break the line. Joiners stay: emoji, Persian and Indic scripts need them.
const hidden =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
const worstFirst = ["error", "warning", "note"];

/// Puts the text into the element. `marks` are {start, end, number, severity}, in UTF-16 units; wrong ones do no harm.
export function putText(element, text, marks) {
  const inside = offset => Math.min(Math.max(offset, 0), text.length);
  const ranges = marks.map(mark => (
    { ...mark, start: inside(mark.start), end: inside(Math.max(mark.start, mark.end)) }));
  const ends = ranges.flatMap(range => [range.start, range.end]);
  const cuts = [...new Set([0, text.length, ...ends])].sort((a, b) => a - b);
  const bdi = make("bdi");
  cuts.forEach((start, at) => {
    for (const place of ranges) if (place.start === start && place.end === start) bdi.append(mark([place], "‸", true));
    const end = cuts[at + 1];
    if (end === undefined) return;
    const over = ranges.filter(range => range.start <= start && range.end >= end && range.end > range.start);
    const pieces = visible(text.slice(start, end));
    if (over.length === 0) return bdi.append(...pieces);
    const marked = mark(over, "", false);
    marked.prepend(...pieces);
    // A finding's number stands behind its last word.
    const ending = over.filter(range => range.end === end && range.number !== null);
    if (ending.length > 0) marked.append(make("sup", {}, ending.map(range => range.number).join(",")));
    bdi.append(marked);
  });
  element.append(bdi);
}

function mark(ranges, text, isMissing) {
  const worst = worstFirst.find(severity => ranges.some(range => range.severity === severity)) || "note";
  return make("mark", { class: isMissing ? `${worst} missing` : worst }, text);
}

/// Text and, for characters that hide, what they are.
function visible(text) {
  const pieces = [];
  let from = 0;
  for (const match of text.matchAll(hidden)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    pieces.push(make("span", { class: "hidden-character" }, `U+${code}`));
    from = match.index + 1;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/// Text nodes below with where their text begins, in UTF-16 units of the segment; what the page adds has no length.
function* textNodes(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent.closest("sup, .missing")) continue;
    const isHidden = parent.matches(".hidden-character");
    const length = isHidden ? 1 : walker.currentNode.length;
    yield { node: walker.currentNode, offset, length, isHidden };
    offset += length;
  }
}

/// The offset that a caret in the element has in its text, or null.
export function offsetOf(element, node, within) {
  for (const each of textNodes(element)) {
    if (each.node === node) return each.offset + (each.isHidden ? 0 : Math.min(within, each.length));
  }
  return null;
}

/// Ranges on the page of what the expression finds in the element's text.
export function rangesOf(element, expression) {
  const nodes = [...textNodes(element)];
  const text = nodes.map(each => (each.isHidden ? "\u0000" : each.node.data)).join("");
  const place = offset => {
    const each = nodes.find(each => offset <= each.offset + each.length);
    return each ? [each.node, each.isHidden ? 0 : offset - each.offset] : null;
  };
  const ranges = [];
  for (const match of text.matchAll(expression)) {
    const [start, end] = [place(match.index), place(match.index + match[0].length)];
    if (match[0] === "" || !start || !end) continue;
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    ranges.push(range);
  }
  return ranges;
}
