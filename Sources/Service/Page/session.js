// One person's work on a review: sends answers one at a time, takes in what they and other windows change.
import { flag } from "./model.js";
import { get, post, Refusal } from "./service.js";
import { count, say } from "./words.js";

/// What is said after an answer of each kind.
const did = {
  confirm: "didConfirm", reopen: "didReopen", reject: "didReject", move: "didMove", merge: "didMerge",
  split: "didSplit", unlink: "didUnlink", link: "didLink", alone: "didAlone", cut: "didCut", join: "didJoin",
  correct: "didCorrect", "leave-out": "didLeaveOut", note: "didNote", undo: "didUndo", redo: "didRedo",
};
/// Milliseconds for which what changed is marked, and between questions for other windows' changes.
const moment = 1600;
const interval = 1000;

export class Session {
  /// What is sent and not yet answered, or null.
  pending = null;
  /// Called when anything has changed.
  onChange = () => {};
  tell = () => {};

  constructor(review, list, cursor, filter) {
    Object.assign(this, { review, list, cursor, filter });
  }

  /// Sends an answer about the pairs as they are now; whether it was taken.
  answer(answer) { return this.send("answer", { answer }); }
  undo() { return this.send("undo", {}); }
  redo() { return this.send("redo", {}); }

  async send(path, body) {
    if (this.pending) {
      this.tell(say("waiting"));
      return false;
    }
    const { version, confirmed } = this.review;
    this.pending = post(path, { version, ...body });
    try {
      const change = await this.pending;
      await this.take(change, true);
      const many = this.review.confirmed - confirmed;
      if (["confirm-before", "accept-above"].includes(change.answered)) this.tell(count("didConfirmMany", many));
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.pending = null;
      if (error.status === 409) return await this.late(error, body.answer?.kind || path);
      this.tell(error.message, true);
      return false;
    } finally {
      this.pending = null;
    }
  }

  /// Another window was faster; or this very answer had arrived, and only its receipt was lost.
  async late(refusal, kind) {
    const changes = await this.sync();
    const isOwn = refusal.isRepeat && changes.length === 1 && changes[0].answered === kind;
    this.tell(say(isOwn ? "arrived" : "faster"), !isOwn);
    return isOwn;
  }

  /// Takes in what has changed elsewhere, and gives it.
  async sync() {
    if (this.pending) await this.pending.catch(() => {});
    const { version, changes = [], reload } = await get("changes", { since: this.review.version });
    if (this.pending || version === this.review.version) return [];
    if (reload || version < this.review.version) await this.reload();
    for (const change of changes) if (change.version > this.review.version) await this.take(change, false);
    return changes;
  }

  /// Asks for other windows' changes for as long as the page is seen.
  async watch() {
    for (;;) {
      await new Promise(resolve => setTimeout(resolve, interval));
      if (document.hidden || this.pending) continue;
      if ((await this.sync()).length > 0) this.tell(say("otherWindow"));
    }
  }

  /// Shows a change: what the reader looks at stays where it is; after an own answer it goes on with the next place.
  async take(change, isOwn) {
    if (change.version <= this.review.version) return;
    const held = this.list.hold(this.cursor.id);
    const changed = this.review.apply(change);
    if (changed === null) await this.review.load();
    this.show(held, isOwn ? change.focus : undefined);
    if (isOwn) {
      this.cursor.go(this.cursor.index, this.cursor.place);
      // Confirming changes that pair only, which needs no telling.
      const many = changed && changed.length > 1 ? ` ${count("changedPairs", changed.length)}` : "";
      const isTakenIn = change.answered === "leave-out" && !this.review.has(this.cursor.index, flag.leftOut);
      this.tell(say(isTakenIn ? "didTakeIn" : did[change.answered] || "done") + many);
    }
    this.flash(changed || [this.cursor.id]);
  }

  async reload() {
    const held = this.list.hold(this.cursor.id);
    await this.review.load();
    this.show(held);
  }

  /// Shows the pairs that the filter lets through.
  show(held = this.list.hold(this.cursor.id), focus = undefined) {
    this.list.shown = this.filter.apply();
    this.cursor.settle(focus);
    this.list.release(held);
    this.onChange();
  }

  /// Goes to a pair that somebody names, be it hidden by the filter.
  visit(index) {
    if (this.list.shown[this.list.positionOf(index)] !== index) {
      this.filter.reset();
      this.show();
    }
    this.cursor.go(index);
  }

  flash(ids) {
    for (const id of ids) {
      const row = this.list.rows.get(id)?.element;
      if (!row) continue;
      row.classList.add("changed");
      setTimeout(() => row.classList.remove("changed"), moment);
    }
  }

  async ignore(fingerprint) {
    await post("ignore", { fingerprint });
    for (const [id, findings] of this.review.findings) {
      const rest = findings.filter(finding => finding.fingerprint !== fingerprint);
      if (rest.length === findings.length) continue;
      this.review.findings.set(id, rest);
      this.review.touch(id);
    }
    this.show();
    this.tell(say("ignored"));
  }

  async explain() {
    const { review, cursor } = this;
    const { id } = cursor;
    if (review.evidence.has(id)) review.evidence.delete(id);
    else review.evidence.set(id, (await get("evidence", { bead: id })).links);
    review.touch(id);
    this.show();
    if (cursor.id === id) this.list.reveal(cursor.index);
  }

  async write() {
    const { version } = this.review;
    try {
      const { written } = await post("write", {});
      this.review.isWritten = this.review.version === version;
      const files = written.map(({ file, units }) => count("written", units, [file]));
      this.tell(files.length > 0 ? files.join("; ") : say("nothingWritten"));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.tell(error.message, true);
    }
    this.onChange();
  }
}
