// The list of pairs: only rows that are seen, and some around them, are in the document. Heights of others are
// estimated from the length of their texts until they have been measured; the row that the reader looks at stays where
// it is on the screen meanwhile.
import { make } from "./elements.js";
import { makeRow, rowKey } from "./rows.js";

/// Pixels above and below the screen that are filled, too.
const margin = 500;
/// Where a row is brought to: this share of the screen below its upper edge.
const third = 0.3;

export class PairList {
  /// Indexes of the pairs that are shown, in order.
  shown = [];
  rows = new Map();
  offsets = new Float64Array(1);
  onRender = () => {};
  /// The id of the pair that the reader is at: it stays in sight when the window changes.
  current = null;
  /// While all rows are in the document, for paper.
  isPrinted = false;

  constructor(review, viewport, space) {
    Object.assign(this, { review, viewport, space });
    this.body = make("div", { class: "rows" });
    space.append(this.body);
    viewport.addEventListener("scroll", () => this.schedule(), { passive: true });
    let { clientWidth: width, clientHeight: height } = viewport;
    new ResizeObserver(() => {
      const index = review.indexOf(this.current);
      const wasSeen = this.isOnScreen(index, height);
      const held = this.hold(this.current);
      if (viewport.clientWidth !== width) review.columns.height.fill(0);
      ({ clientWidth: width, clientHeight: height } = viewport);
      this.release(held);
      if (wasSeen) this.reveal(index);
    }).observe(viewport);
  }

  schedule() {
    if (this.isScheduled) return;
    this.isScheduled = true;
    requestAnimationFrame(() => { this.isScheduled = false; this.render(); });
  }

  /// The position in what is shown of the pair, or of the next one that is shown. The length where there is none.
  positionOf(index) {
    let [low, high] = [0, this.shown.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.shown[middle] < index) low = middle + 1; else high = middle;
    }
    return low;
  }

  /// The row at a height of the list.
  at(height) {
    let [low, high] = [0, this.shown.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.offsets[middle + 1] <= height) low = middle + 1; else high = middle;
    }
    return Math.min(low, Math.max(0, this.shown.length - 1));
  }

  /// Lays out what is shown: where each row begins. Linear, a tenth of a millisecond for 50,000.
  layout() {
    const { height, length } = this.review.columns;
    const width = this.viewport.clientWidth;
    // About nine pixels a letter; beside each other texts share what the numbers and the link leave.
    const isNarrow = width < 736;
    const letters = Math.max(10, (isNarrow ? width - 40 : (width - 230) / 2) / 9);
    const texts = isNarrow ? 2 : 1;
    this.offsets = new Float64Array(this.shown.length + 1);
    let offset = 0;
    for (let position = 0; position < this.shown.length; position += 1) {
      const index = this.shown[position];
      offset += height[index] || Math.ceil(length[index] / letters) * 27 * texts + (isNarrow ? 60 : 22);
      this.offsets[position + 1] = offset;
    }
    this.space.style.height = `${Math.ceil(offset)}px`;
  }

  /// Remembers what is on the screen, before anything changes: the row of this pair if it is there, or the first one.
  hold(id) {
    if (this.shown.length === 0) return null;
    const { scrollTop, clientHeight } = this.viewport;
    let position = this.at(scrollTop);
    if (id !== undefined) {
      const own = this.positionOf(this.review.indexOf(id));
      if (this.offsets[own + 1] > scrollTop && this.offsets[own] < scrollTop + clientHeight) position = own;
    }
    const index = this.shown[position];
    return { id: this.review.columns.id[index], index, below: this.offsets[position] - scrollTop };
  }

  /// Lays out anew, with what was held where it was, or what took its place.
  release(held) {
    this.layout();
    if (held) this.restore(held);
    this.render(held || undefined);
  }

  restore(held) {
    const index = this.review.indexOf(held.id);
    const position = this.positionOf(index < 0 ? held.index : index);
    this.viewport.scrollTop = this.offsets[Math.min(position, this.shown.length)] - held.below;
  }

  /// Brings a pair onto the screen; moves nothing where it is there already.
  reveal(index) {
    const position = this.positionOf(index);
    const { clientHeight } = this.viewport;
    for (let round = 0; round < 3; round += 1) {
      const { scrollTop } = this.viewport;
      const [top, bottom] = [this.offsets[position], this.offsets[position + 1]];
      const fits = bottom - top < clientHeight;
      const last = fits ? bottom - clientHeight : top - clientHeight / 2;
      if (top >= scrollTop && last <= scrollTop) break;
      // A neighbour comes in by as much as it lacks; what was far away comes to the upper third.
      const isNear = fits && top > scrollTop - clientHeight / 2 && bottom < scrollTop + clientHeight * 1.5;
      const near = top < scrollTop ? top : bottom - clientHeight;
      this.viewport.scrollTop = isNear ? near : top - (fits ? clientHeight * third : 0);
      this.render(this.hold(this.review.columns.id[index]));
    }
  }

  isOnScreen(index, height = this.viewport.clientHeight) {
    const position = this.positionOf(index);
    const { scrollTop } = this.viewport;
    return this.shown[position] === index && this.offsets[position + 1] > scrollTop + 10
      && this.offsets[position] < scrollTop + height - 10;
  }

  /// Puts what is seen into the document; what is held stays where it is when heights turn out to be others.
  render(held = this.hold()) {
    if (this.isPrinted) return;
    let range;
    for (let round = 0; round < 4; round += 1) {
      const { scrollTop, clientHeight } = this.viewport;
      const [above, below] = [this.at(scrollTop - margin), this.at(scrollTop + clientHeight + margin)];
      range = [above, Math.min(below + 1, this.shown.length)];
      this.fill(...range);
      if (!this.measure(...range)) break;
      this.layout();
      this.restore(held);
    }
    this.onRender(this.shown.slice(...range));
  }

  /// Rows that stay are not touched, so that nothing in them loses the focus or the selection.
  fill(first, last) {
    const { review } = this;
    const wanted = new Map();
    for (let position = first; position < last; position += 1) {
      const index = this.shown[position];
      const id = review.columns.id[index];
      const key = rowKey(review, index);
      const old = this.rows.get(id);
      wanted.set(id, old && old.key === key ? old : { key, element: makeRow(review, index) });
    }
    for (const [id, row] of this.rows) if (wanted.get(id) !== row) row.element.remove();
    this.rows = wanted;
    let next = this.body.firstChild;
    for (const { element } of wanted.values()) {
      if (element === next) next = next.nextSibling;
      else this.body.insertBefore(element, next);
    }
    this.body.style.top = `${this.offsets[first]}px`;
  }

  /// Whether any height was not what it was taken for.
  measure(first, last) {
    const { id, height } = this.review.columns;
    let isNew = false;
    const measured = [];
    for (let position = first; position < last; position += 1) {
      const index = this.shown[position];
      measured.push([index, this.rows.get(id[index]).element.getBoundingClientRect().height]);
    }
    for (const [index, pixels] of measured) {
      if (Math.abs(height[index] - pixels) < 0.5) continue;
      height[index] = pixels;
      isNew = true;
    }
    return isNew;
  }
}
