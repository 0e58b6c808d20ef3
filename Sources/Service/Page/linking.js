// Picks segments of both sides that correspond, wherever they stand: pick, pick, link.
import { say } from "./words.js";

const nothing = () => ({ source: null, target: null });

export class Linking {
  /// First and last segment of each side, or null while nothing is linked.
  picked = null;
  isSending = false;
  onChange = () => {};

  constructor(session) {
    this.session = session;
  }

  get isOn() { return this.picked !== null; }

  /// Begins with the segment at hand.
  begin() {
    this.picked = nothing();
    this.pick();
  }

  /// Takes the segment at hand in, and all between; or takes it back, where it is at an edge.
  pick() {
    const { cursor, tell } = this.session;
    const { segment, side } = cursor;
    if (segment === null) {
      tell(say("noSegment"));
      return this.show();
    }
    const range = this.picked[side];
    if (!range) this.picked[side] = [segment, segment];
    else if (segment < range[0] || segment > range[1]) {
      this.picked[side] = [Math.min(segment, range[0]), Math.max(segment, range[1])];
    } else if (range[0] === range[1]) this.picked[side] = null;
    else if (segment === range[0]) range[0] += 1;
    else if (segment === range[1]) range[1] -= 1;
    else this.picked[side] = [segment, segment];
    this.show();
  }

  async link() {
    const { source, target } = this.picked;
    if (!source || !target) return this.session.tell(say("pickBoth"));
    await this.send({ kind: "link", source, target });
  }

  async leaveAlone() {
    const sides = ["source", "target"].filter(side => this.picked[side]);
    if (sides.length !== 1) return this.session.tell(say("pickOne"));
    await this.send({ kind: "alone", side: sides[0], segments: this.picked[sides[0]] });
  }

  /// What is picked stays where the answer is refused.
  async send(answer) {
    this.isSending = true;
    if (await this.session.answer(answer)) this.end();
    this.isSending = false;
  }

  end() {
    this.picked = null;
    this.show();
  }

  show() {
    this.session.cursor.decorate(this.picked);
    this.onChange();
  }

  /// What is picked, in words; segments have their numbers as the place of a link.
  get words() {
    const range = side => {
      const picked = this.picked[side];
      if (!picked) return say("unpicked");
      return picked[0] === picked[1] ? String(picked[0]) : `${picked[0]}–${picked[1]}`;
    };
    return say("picked", range("source"), range("target"));
  }
}
