// Fetches the texts of the pairs that are seen, then what the checks find in them: one request at a time, always for
// what is seen now.
import { get } from "./service.js";

/// Pairs that one request may ask for, as the service has it.
const most = 200;
/// Pairs fetched beyond what is seen: a few screens.
const ahead = 60;

export class Loader {
  wanted = [];
  isBusy = false;

  /// - onArrival is called with nothing when something has come; onLate where the service has changes that we have not.
  constructor(review, onArrival, onLate) {
    Object.assign(this, { review, onArrival, onLate });
  }

  /// Indexes in ascending order.
  want(indexes) {
    this.wanted = indexes;
    if (!this.isBusy) this.run();
  }

  async run() {
    this.isBusy = true;
    const [text, findings] = [index => this.lacksText(index), index => this.lacksFindings(index)];
    while (await this.fetch("beads", text) || await this.fetch("findings", findings));
    this.isBusy = false;
  }

  lacksText(index) {
    const id = this.review.columns.id[index];
    return id !== undefined && (!this.review.beads.has(id) || this.review.stale.has(id));
  }

  lacksFindings(index) {
    const id = this.review.columns.id[index];
    return id !== undefined && !this.review.findings.has(id);
  }

  /// All texts of these pairs, for paper.
  async texts(indexes) {
    for (const index of indexes) if (this.lacksText(index)) await this.fetchFrom("beads", index, most);
  }

  /// What the checks find in all pairs; tells how far it is, and stops when told so.
  async allFindings(tell) {
    for (let index = 0; index < this.review.size; index += 1) {
      if (!this.lacksFindings(index)) continue;
      if (!tell(index / this.review.size)) return;
      if (!await this.fetchFrom("findings", index, most)) index -= 1;
    }
    tell(1);
  }

  /// The first of the wanted that lack it, with neighbours; whether there were any.
  async fetch(what, lacks) {
    const first = this.wanted.find(lacks);
    if (first === undefined) return false;
    let last = first;
    for (const index of this.wanted) if (index < first + most && lacks(index)) last = Math.max(last, index);
    await this.fetchFrom(what, first, Math.min(most, last - first + 1 + (what === "beads" ? ahead : 0)));
    this.onArrival();
    return true;
  }

  async fetchFrom(what, from, many) {
    const { review } = this;
    const answer = await get(what, { from, count: many });
    if (answer.version !== review.version) {
      await this.onLate();
      return false;
    }
    if (what === "beads") for (const bead of answer.beads) review.take(bead);
    else this.takeFindings(answer.findings, from, Math.min(review.size, from + many));
    return true;
  }

  /// Marks count segments from the pair's first: that holds when others are cut or joined.
  takeFindings(findings, from, to) {
    const { review } = this;
    for (let index = from; index < to; index += 1) review.findings.set(review.columns.id[index], []);
    for (const finding of findings) {
      const index = review.indexOf(finding.bead);
      if (index < 0) continue;
      const marks = finding.marks.map(mark => ({ ...mark, place: mark.n - review.starts[mark.side][index] }));
      review.findings.get(finding.bead)?.push({ ...finding, marks });
      review.touch(finding.bead);
    }
  }
}
