// Which pairs are shown: by kind, state, confidence, findings, and what the search finds.
import { all, one } from "./elements.js";
import { flag } from "./model.js";
import { confidenceText, figure, say } from "./words.js";

export class Filter {
  constructor(review, search, form) {
    Object.assign(this, { review, search, form });
  }

  isOn(name) { return this.form.elements[name].checked; }
  get limit() { return Number(this.form.elements.below.value) * 100; }
  get isChanged() {
    return this.limit < 10000 || all("input[type=checkbox]", this.form).some(box => box.checked !== box.defaultChecked);
  }

  /// The indexes of what it lets through, in order.
  apply() {
    const { review } = this;
    const shown = [];
    const isChanged = this.isChanged;
    const passes = isChanged ? this.test() : () => true;
    for (let index = 0; index < review.size; index += 1) if (passes(index)) shown.push(index);
    this.tell(isChanged, shown.length);
    return shown;
  }

  test() {
    const { review } = this;
    const { id, confidence, source, target } = review.columns;
    const kinds = { one: this.isOn("one"), other: this.isOn("other"), alone: this.isOn("alone") };
    const bits = ["leftOut", "note", "moved"].filter(name => this.isOn(name)).map(name => flag[name]);
    const [open, confirmed, found] = ["open", "confirmed", "found"].map(name => this.isOn(name));
    const { limit } = this;
    const matches = this.isOn("matches") ? this.search.ids : null;
    return index => {
      const kind = source[index] === 0 || target[index] === 0 ? "alone"
        : source[index] === 1 && target[index] === 1 ? "one" : "other";
      return kinds[kind] && (review.has(index, flag.confirmed) ? confirmed : open) && confidence[index] <= limit
        && bits.every(bit => review.has(index, bit)) && (!matches || matches.has(id[index]))
        && (!found || review.findings.get(id[index])?.length > 0);
    };
  }

  tell(isChanged, many) {
    const summary = one("#filter > summary");
    summary.textContent = isChanged ? say("filtered", figure(many), figure(this.review.size)) : say("filter");
    summary.classList.toggle("on", isChanged);
    one("#limit").textContent = confidenceText(this.limit);
    one("#nothing").hidden = many > 0;
  }

  reset() {
    for (const box of all("input[type=checkbox]", this.form)) box.checked = box.defaultChecked;
    this.form.elements.below.value = 100;
  }
}
