// The review as the page knows it: of every pair a few numbers, of those that were seen the texts.
import { get } from "./service.js";

/// Bits of a pair's flags.
export const flag = { confirmed: 1, leftOut: 2, moved: 4, note: 8 };

const flagsOf = bead => (bead.confirmed ? flag.confirmed : 0) | (bead.leftOut ? flag.leftOut : 0)
  | (bead.moved === null ? 0 : flag.moved) | (bead.note ? flag.note : 0);
const lengthOf = segments => segments.reduce((sum, segment) => sum + segment.text.length, 0);
/// What a person sees of a pair; its confidence changes with every answer nearby.
const looks = bead => JSON.stringify([bead.source, bead.target].map(side => side.map(segment => segment.text))
  .concat([bead.confirmed, bead.leftOut, bead.note, bead.moved]));

export class Review {
  /// Numbers of all pairs, by index: what the overview has, and the height of its row, 0 while nobody has seen it.
  columns = { id: [], source: [], target: [], confidence: [], flags: [], length: [], height: [] };
  /// Texts and findings by the pair's id, as far as they were asked for.
  beads = new Map();
  findings = new Map();
  evidence = new Map();
  /// By id, counted up whenever anything of its row changes.
  stamps = new Map();

  get size() { return this.columns.id.length; }

  /// Takes the overview, at the start and when too much has changed to be told one by one; what was there stays in
  /// sight until it has come anew.
  async load() {
    const overview = await get("overview");
    const { beads, ...rest } = overview;
    Object.assign(this, rest);
    const heights = new Map(this.columns.id.map((id, index) => [id, this.columns.height[index]]));
    this.columns = { ...beads, height: beads.id.map(id => heights.get(id) || 0) };
    this.stale = new Set(this.beads.keys());
    this.forgetFindings();
    this.count();
    for (const id of this.stale) this.touch(id);
  }

  forgetFindings() {
    this.findings.clear();
    this.evidence.clear();
  }

  /// Applies a change, and gives the ids of pairs that look different now, or null where all must be loaded anew.
  apply(change) {
    const { patches, reload, answered, focus, ...totals } = change;
    Object.assign(this, totals);
    if (reload) return null;
    const changed = [];
    for (const { at, removed, beads } of patches) {
      const gone = this.columns.id.slice(at, at + removed);
      const before = new Map(gone.map(id => [id, this.beads.get(id)]));
      const heights = new Map(gone.map((id, place) => [id, this.columns.height[at + place]]));
      for (const id of gone) this.forget(id);
      const rows = {
        id: beads.map(bead => bead.id),
        source: beads.map(bead => bead.source.length),
        target: beads.map(bead => bead.target.length),
        confidence: beads.map(bead => Math.round(bead.confidence * 10000)),
        flags: beads.map(flagsOf),
        length: beads.map(bead => Math.max(lengthOf(bead.source), lengthOf(bead.target))),
        height: beads.map(bead => heights.get(bead.id) || 0),
      };
      for (const name in rows) this.columns[name].splice(at, removed, ...rows[name]);
      for (const bead of beads) {
        const old = before.get(bead.id);
        this.take(bead);
        if (!old || looks(old) !== looks(bead)) changed.push(bead.id);
      }
    }
    this.count();
    return changed;
  }

  forget(id) {
    this.beads.delete(id);
    this.findings.delete(id);
    this.evidence.delete(id);
    this.touch(id);
  }

  take(bead) {
    this.beads.set(bead.id, bead);
    this.stale.delete(bead.id);
    this.touch(bead.id);
  }

  touch(id) { this.stamps.set(id, (this.stamps.get(id) || 0) + 1); }

  /// Where each pair's segments begin on either side; the numbers that came with texts age when others are cut.
  count() {
    this.starts = { source: new Int32Array(this.size + 1), target: new Int32Array(this.size + 1) };
    for (const side of ["source", "target"]) {
      for (let index = 0; index < this.size; index += 1) {
        this.starts[side][index + 1] = this.starts[side][index] + this.columns[side][index];
      }
    }
  }

  /// -1 where the pair is gone.
  indexOf(id) { return this.columns.id.indexOf(id); }
  has(index, bit) { return (this.columns.flags[index] & bit) !== 0; }
  isOneToOne(index) { return this.columns.source[index] === 1 && this.columns.target[index] === 1; }
  isAlone(index) { return this.columns.source[index] === 0 || this.columns.target[index] === 0; }

  /// How many open pairs are at least as sure as that, of 10,000, and how many of them are to be expected wrong.
  above(confidence) {
    let [pairs, open, errors] = [0, 0, 0];
    for (let index = 0; index < this.size; index += 1) {
      if (this.has(index, flag.confirmed)) continue;
      open += 1;
      if (this.columns.confidence[index] < confidence) continue;
      pairs += 1;
      errors += 1 - this.columns.confidence[index] / 10000;
    }
    return { pairs, errors, open };
  }
}
