// Where the reader is: one segment of one pair. It survives whatever happens around it, and has the focus whenever the
// list has it.
import { all, one } from "./elements.js";

export class Cursor {
  id = null;
  side = "source";
  place = 0;
  /// Where the pair was last seen, for when it goes.
  last = 0;

  constructor(review, list, grid) {
    Object.assign(this, { review, list, grid });
    grid.addEventListener("focusin", event => {
      const segment = event.target.closest(".segment");
      if (segment) this.take(segment);
    });
  }

  get index() {
    const index = this.review.indexOf(this.id);
    if (index >= 0) this.last = index;
    return index;
  }

  /// The number of its segment, counted through the text; null where that side has none.
  get segment() {
    const { index } = this;
    if (index < 0 || this.review.columns[this.side][index] === 0) return null;
    return this.review.starts[this.side][index] + this.place;
  }

  get element() {
    const row = this.list.rows.get(this.id);
    return row ? one(`[data-side="${this.side}"][data-place="${this.place}"]`, row.element) : null;
  }

  take(segment) {
    this.id = Number(segment.closest(".pair").dataset.id);
    this.side = segment.dataset.side;
    this.place = Number(segment.dataset.place);
    this.decorate();
  }

  /// Goes to a pair, of those that are shown, and shows it.
  go(index, place = 0) {
    if (index === undefined || index < 0) return;
    this.id = this.review.columns.id[index];
    this.last = index;
    this.place = Math.min(place, Math.max(0, this.review.columns[this.side][index] - 1));
    this.list.reveal(index);
    this.decorate();
    this.focus();
  }

  /// After changes: to the given pair, or where it was, or what took its place; among those that are shown.
  settle(id) {
    let index = this.review.indexOf(id ?? this.id);
    if (index < 0) index = this.index;
    if (index < 0) index = Math.min(this.last, this.review.size - 1);
    const { shown } = this.list;
    if (shown.length === 0) return;
    const position = Math.min(this.list.positionOf(index), shown.length - 1);
    this.id = this.review.columns.id[shown[position]];
    this.last = shown[position];
    this.place = Math.min(this.place, Math.max(0, this.review.columns[this.side][this.last] - 1));
  }

  /// To the next segment of its text, or the one before.
  step(by) {
    const { index } = this;
    const place = this.place + by;
    if (index >= 0 && place >= 0 && place < this.review.columns[this.side][index]) return this.go(index, place);
    const next = this.list.shown[this.list.positionOf(index) + by];
    if (next !== undefined) this.go(next, by < 0 ? this.review.columns[this.side][next] - 1 : 0);
  }

  cross(side) {
    this.side = side;
    this.go(this.index, this.place);
  }

  focus() {
    const { element } = this;
    if (element) element.focus({ preventScroll: true });
  }

  /// Marks the row and the segment; gives the focus back where a row that had it was made anew.
  decorate(picked = this.picked) {
    this.picked = picked;
    this.list.current = this.id;
    const own = this.element;
    const { activeElement } = document;
    for (const [id, { element }] of this.list.rows) {
      const isCurrent = id === this.id;
      element.classList.toggle("current", isCurrent);
      if (isCurrent) element.setAttribute("aria-current", "true"); else element.removeAttribute("aria-current");
      for (const segment of all(".segment", element)) {
        segment.tabIndex = segment === own ? 0 : -1;
        segment.classList.toggle("cursor", segment === own);
      }
      for (const button of all("button", element)) button.tabIndex = isCurrent ? 0 : -1;
      if (picked) this.markPicked(id, element, picked);
      else for (const segment of all(".picked", element)) segment.classList.remove("picked");
    }
    // Keys go on working while the row is away.
    this.list.viewport.tabIndex = own ? -1 : 0;
    const isLost = activeElement === document.body || activeElement === null || activeElement === this.list.viewport;
    if (isLost && !one("dialog[open]")) (own || this.list.viewport).focus({ preventScroll: true });
  }

  markPicked(id, row, picked) {
    const index = this.review.indexOf(id);
    for (const segment of all(".segment:not(.nothing)", row)) {
      const { side, place } = segment.dataset;
      const number = this.review.starts[side][index] + Number(place);
      const range = picked[side];
      segment.classList.toggle("picked", range !== null && number >= range[0] && number <= range[1]);
    }
  }
}
