// Dialogs: each is made when it is opened. One stays open, with all that was typed, until the service has taken it.
import { make, one } from "./elements.js";
import { offsetOf } from "./texts.js";
import { count, errorsText, say } from "./words.js";

/// What was typed and not sent, by what it belongs to; a dialog that was left goes on with it.
const drafts = new Map();
export const hasDrafts = () => drafts.size > 0;

/// Opens a dialog. `submit` tells whether it is done; while it is at work, the dialog stays as it is.
function open(session, title, content, submitWords, submit) {
  const heading = make("h2", { id: "dialog-title" }, title);
  const cancel = make("button", { type: "button" }, say(submit ? "cancel" : "close"));
  const main = submit ? make("button", { class: "main" }, submitWords) : null;
  const buttons = make("div", { class: "buttons" }, main, cancel);
  const status = make("p", { class: "problem", role: "alert" });
  const form = make("form", {}, heading, ...content, status, buttons);
  const dialog = make("dialog", { "aria-labelledby": "dialog-title" }, form);
  let isBusy = false;
  form.addEventListener("submit", async event => {
    event.preventDefault();
    if (isBusy || !submit) return;
    isBusy = true;
    const { tell } = session;
    // What goes wrong is said where the person looks.
    session.tell = (words, isProblem) => { status.textContent = isProblem ? words : ""; tell(words, isProblem); };
    try {
      if (await submit()) dialog.close();
    } finally {
      session.tell = tell;
      isBusy = false;
    }
  });
  cancel.addEventListener("click", () => dialog.close());
  dialog.addEventListener("pointerdown", event => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => {
    dialog.remove();
    session.cursor.decorate();
    session.cursor.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/// A field for text: Enter sends it, as segments have one line; the draft is kept while it is not sent.
function field(name, text, { lang, dir, label }) {
  const area = make("textarea", { rows: 4, lang, dir, "aria-label": label, spellcheck: "true" });
  area.value = drafts.get(name) ?? text;
  area.addEventListener("input", () => {
    if (area.value === text) drafts.delete(name); else drafts.set(name, area.value);
  });
  area.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    area.form.requestSubmit();
  });
  return area;
}

/// The segment at hand as dialogs need it, or null, which has been said.
function segmentAtHand({ cursor, review, tell }) {
  const { id, side, place } = cursor;
  const text = review.beads.get(id)?.[side][place]?.text;
  if (text === undefined) {
    tell(say("noSegment"));
    return null;
  }
  const { language, direction } = review[side];
  // The pair may have moved meanwhile, so its number is found when the answer is given.
  const number = () => {
    const now = review.indexOf(id);
    return review.beads.get(id)?.[side][place]?.text === text ? review.starts[side][now] + place : null;
  };
  return { id, side, place, text, lang: language, dir: direction, number };
}

/// Whether the answer about the segment was taken; where the segment is no longer what it was, that is said.
async function answerAbout(session, segment, answer) {
  const number = segment.number();
  if (number === null) {
    session.tell(say("faster"), true);
    return false;
  }
  return await session.answer({ ...answer, side: segment.side, segment: number });
}

export function correct(session) {
  const segment = segmentAtHand(session);
  if (!segment) return;
  const name = `correct ${segment.id} ${segment.side} ${segment.place}`;
  const area = field(name, segment.text, { ...segment, label: say("correctTitle") });
  open(session, say("correctTitle"), [area], say("save"), async () => {
    const text = area.value;
    const isDone = text === segment.text || await answerAbout(session, segment, { kind: "correct", text });
    if (isDone) drafts.delete(name);
    return isDone;
  });
  area.focus();
}

export function takeNote(session) {
  const { id } = session.cursor;
  const name = `note ${id}`;
  const area = field(name, session.review.beads.get(id)?.note || "", { dir: "auto", label: say("noteTitle") });
  open(session, say("noteTitle"), [area, make("p", { class: "help" }, say("noteHelp"))], say("save"), async () => {
    const isDone = await session.answer({ kind: "note", bead: id, text: area.value.trim() });
    if (isDone) drafts.delete(name);
    return isDone;
  });
  area.focus();
}

/// Cuts where the cursor is, which begins where the person has clicked into the text.
export function cut(session) {
  const segment = segmentAtHand(session);
  if (!segment) return;
  const { anchorNode, anchorOffset } = getSelection();
  const { element } = session.cursor;
  const clicked = element?.contains(anchorNode) ? offsetOf(element, anchorNode, anchorOffset) : null;
  const area = make("textarea", {
    rows: 4, lang: segment.lang, dir: segment.dir, inputmode: "none", "aria-label": say("cutTitle"),
  });
  area.value = segment.text;
  // The cursor of a field that is not to be changed would not be seen.
  area.addEventListener("beforeinput", event => event.preventDefault());
  const parts = [make("p", {}), make("p", {})].map(part => {
    part.lang = segment.lang;
    part.dir = segment.dir;
    return part;
  });
  // A field has one character where the text may have a carriage return and a line feed.
  const offset = () => {
    let original = 0;
    for (let at = 0; at < area.selectionStart; at += 1) original += segment.text.startsWith("\r\n", original) ? 2 : 1;
    return original;
  };
  const show = () => {
    parts[0].textContent = segment.text.slice(0, offset());
    parts[1].textContent = segment.text.slice(offset());
  };
  const preview = make("div", { class: "parts", "aria-live": "polite" }, ...parts);
  const content = [make("p", { class: "help" }, say("cutHelp")), area, preview];
  const dialog = open(session, say("cutTitle"), content, say("cutHere"), () =>
    answerAbout(session, segment, { kind: "cut", offset: offset() }));
  area.addEventListener("keydown", event => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    area.form.requestSubmit();
  });
  document.addEventListener("selectionchange", show);
  dialog.addEventListener("close", () => document.removeEventListener("selectionchange", show));
  area.focus();
  const middle = segment.text.indexOf(" ", segment.text.length / 2) + 1;
  area.selectionStart = area.selectionEnd = clicked ?? middle;
  show();
}

/// Splits a pair where the person says, on either side.
export function splitAt(session) {
  const { review, cursor } = session;
  const { id } = cursor;
  const bead = review.beads.get(id);
  if (!bead) return;
  const sides = ["source", "target"].map(side => {
    const { language, direction } = review[side];
    const box = make("fieldset", {}, make("legend", {}, say(side)));
    bead[side].forEach(({ text }, place) => {
      if (place > 0) box.append(choice(side, place, say("startsHere"), place === Math.ceil(bead[side].length / 2)));
      box.append(make("p", { lang: language, dir: direction }, make("bdi", {}, text)));
    });
    box.append(choice(side, bead[side].length, say("atTheEnd"), bead[side].length < 2));
    return box;
  });
  const content = [make("p", { class: "help" }, say("splitHelp")), make("div", { class: "columns" }, ...sides)];
  const dialog = open(session, say("splitTitle"), content, say("split"), () => {
    const [source, target] = ["source", "target"].map(side => Number(one(`[name=${side}]:checked`, dialog).value));
    return session.answer({ kind: "split", bead: id, source, target });
  });
  dialog.classList.add("wide");

  function choice(side, place, words, isChecked) {
    const radio = make("input", { type: "radio", name: side, value: place, checked: isChecked });
    return make("label", { class: "here" }, radio, " ", words);
  }
}

/// Confirms everything above a confidence, after saying what that means.
export function acceptAbove(session) {
  const number = make("input", { type: "number", min: 0, max: 1, step: 0.001, value: 0.95, required: true });
  const sum = make("p", { role: "status" });
  const left = make("p", { class: "help" });
  const show = () => {
    const { pairs, errors, open } = session.review.above(Math.round(number.valueAsNumber * 10000));
    sum.textContent = count("aboveSum", pairs, [errorsText(errors)]);
    left.textContent = count("aboveLeft", open - pairs);
  };
  number.addEventListener("input", show);
  show();
  const label = make("label", {}, say("aboveLabel"), " ", number);
  open(session, say("aboveTitle"), [make("p", {}, label), sum, left], say("confirm"), () =>
    session.answer({ kind: "accept-above", confidence: number.valueAsNumber }));
  number.select();
}

/// All that can be done, by group, with its keys; a button each, for those who have none.
export function list(session, title, groups) {
  const content = groups.map(({ name, rows }) => {
    const section = make("section", {}, make("h3", {}, name));
    for (const { words, keys, run } of rows) {
      const label = make("span", {}, words);
      const marks = make("span", { class: "strokes" }, ...keys.map(key => make("kbd", {}, key)));
      const row = make(run ? "button" : "p", { type: run ? "button" : null, class: "row" }, label, marks);
      if (run) row.addEventListener("click", () => { dialog.close(); run(); });
      section.append(row);
    }
    return section;
  });
  const dialog = open(session, title, [make("div", { class: "groups" }, ...content)], null, null);
  dialog.classList.add("widest", "sheet-below");
  one(".row", dialog).focus();
}

