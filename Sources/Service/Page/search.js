// Searches both texts; the service finds the pairs, and the page marks the words in those that are seen.
import { all, one } from "./elements.js";
import { get, Refusal } from "./service.js";
import { rangesOf } from "./texts.js";
import { count, figure, say } from "./words.js";

/// Milliseconds after the last letter.
const pause = 150;

export class Search {
  /// The pairs that match, or null where nothing is searched for.
  ids = null;
  onResult = () => {};

  constructor(review, form) {
    Object.assign(this, { review, form });
    form.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.run(), pause);
    });
    form.addEventListener("submit", event => event.preventDefault());
  }

  /// Asks anew, for instance after pairs have changed; what comes back late for an older question is dropped.
  async run() {
    clearTimeout(this.timer);
    const { words, expression, side } = this.form.elements;
    const text = words.value;
    const question = this.question = { text };
    const output = one("#matches");
    words.removeAttribute("aria-invalid");
    if (text === "") return this.take(null, "");
    try {
      const { matches, isCut } = await get("search", { text, regex: expression.checked ? 1 : 0, side: side.value });
      if (question !== this.question) return;
      const words = isCut ? say("manyMatches", figure(matches.length)) : count("matches", matches.length);
      this.take(new Set(matches.map(index => this.review.columns.id[index])), words);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (question !== this.question) return;
      words.setAttribute("aria-invalid", "true");
      output.textContent = error.message;
    }
  }

  take(ids, words) {
    this.ids = ids;
    one("#matches").textContent = words;
    this.onResult();
  }

  /// What marks the words; null where the browser's expressions are not the service's.
  get expressionShown() {
    const { words, expression } = this.form.elements;
    if (!this.ids || words.value === "") return null;
    try {
      const text = expression.checked ? words.value : words.value.replace(/[\\^$.*+?()[\]{}|\-/]/g, "\\$&");
      return new RegExp(text, "giu");
    } catch { return null; }
  }

  /// Marks the words in the rows, without touching them.
  highlight(root) {
    if (!CSS.highlights) return;
    const expression = this.expressionShown;
    if (!expression) return CSS.highlights.delete("match");
    const { side } = this.form.elements;
    const sides = side.value === "both" ? ".side" : `.side.${side.value}`;
    const ranges = all(`${sides} .segment:not(.nothing)`, root).flatMap(segment => rangesOf(segment, expression));
    CSS.highlights.set("match", new Highlight(...ranges));
  }
}
