// Everything that a person can do, with its keys: buttons, keys and the list under `?` are made from this table.
//
// Letters are those of OmegaT's aligner where it has one (a, d, e, m, r, s, u) and InterText's for what it alone has
// (c); digits jump, and go back with Shift.
import * as dialogs from "./dialogs.js";
import { flag } from "./model.js";
import * as places from "./places.js";
import { all, one } from "./elements.js";
import { say } from "./words.js";

/// An answer about the pair at hand: it waits until that pair is seen.
const about = (keys, run) => ({ group: "groupAnswers", keys, run, isAnswer: true });
const bead = kind => session => session.answer({ kind, bead: session.cursor.id });
const isConfirmed = ({ review, cursor }) => review.has(cursor.index, flag.confirmed);
/// What is confirmed already needs no answer: the key leads on.
const confirm = session => (isConfirmed(session) ? places.goToOpen(session, 1) : bead("confirm")(session));
const move = edge => session => {
  const { cursor } = session;
  if (cursor.segment === null) return session.tell(say("noSegment"));
  return session.answer({ kind: "move", bead: cursor.id, side: cursor.side, edge });
};
const text = (keys, run) => ({ group: "groupTexts", keys, run, isAnswer: true });
const place = (keys, run) => ({ group: "groupPlaces", keys, run });
const whole = (keys, run) => ({ group: "groupAll", keys, run });

const aboutSegment = (kind, more) => session => {
  const { cursor } = session;
  if (cursor.segment === null) return session.tell(say("noSegment"));
  return session.answer({ kind, side: cursor.side, ...more(cursor.segment) });
};

export const actions = {
  confirm: about(["Enter", "Space", "a"], confirm),
  reject: about(["r"], bead("reject")),
  reopen: about(["o"], session => (isConfirmed(session) ? bead("reopen")(session) : null)),
  confirmBefore: about(["c"], bead("confirm-before")),
  up: about(["u"], move("first")),
  down: about(["d"], move("last")),
  merge: about(["m"], bead("merge")),
  split: about(["s"], bead("split")),
  splitAt: about(["Shift+s"], dialogs.splitAt),
  unlink: about(["b"], bead("unlink")),
  link: about(["l"], session => session.linking.begin()),
  alone: about(["0"], aboutSegment("alone", segment => ({ segments: [segment, segment] }))),
  correct: text(["e"], dialogs.correct),
  cut: text(["x"], dialogs.cut),
  join: text(["j"], aboutSegment("join", segment => ({ segment }))),
  leaveOut: text(["Delete", "-"], session => {
    const { review, cursor } = session;
    return session.answer({ kind: "leave-out", bead: cursor.id, value: !review.has(cursor.index, flag.leftOut) });
  }),
  takeNote: text(["t"], dialogs.takeNote),
  ignore: text(["i"], session => {
    const [first] = session.review.findings.get(session.cursor.id) || [];
    return first ? session.ignore(first.fingerprint) : session.tell(say("noFinding"));
  }),
  evidence: text(["w"], session => session.explain()),
  nextDoubt: place(["n"], places.nextDoubt),
  nextKind: place(["1"], session => places.goToKind(session, 1)),
  previousKind: place(["Shift+1"], session => places.goToKind(session, -1)),
  nextOpen: place(["2"], session => places.goToOpen(session, 1)),
  previousOpen: place(["Shift+2"], session => places.goToOpen(session, -1)),
  nextAlone: place(["3"], session => places.goToAlone(session, 1)),
  previousAlone: place(["Shift+3"], session => places.goToAlone(session, -1)),
  nextMatch: place(["g", "F3"], session => places.goToMatch(session, 1)),
  previousMatch: place(["Shift+g", "Shift+F3"], session => places.goToMatch(session, -1)),
  counterpart: place(["k"], places.goToCounterpart),
  undo: whole(["Ctrl+z"], session => session.undo()),
  redo: whole(["Ctrl+y", "Ctrl+Shift+z"], session => session.redo()),
  write: whole(["Ctrl+s"], session => session.write()),
  acceptAbove: whole(["p"], dialogs.acceptAbove),
  find: whole(["/", "Ctrl+f"], () => one("#search [name=words]").select()),
  openFilter: whole(["f"], () => {
    one("#filter").open = true;
    one("#filter input").focus();
  }),
  keys: whole(["?"], session => openList(session)),
};

/// Keys that need no name of their own: they move as they do everywhere.
export const moves = {
  ArrowDown: session => session.cursor.step(1),
  ArrowUp: session => session.cursor.step(-1),
  ArrowLeft: session => session.cursor.cross("source"),
  ArrowRight: session => session.cursor.cross("target"),
  PageDown: session => places.turnPage(session, 1),
  PageUp: session => places.turnPage(session, -1),
  Home: session => session.cursor.go(session.list.shown[0]),
  End: session => session.cursor.go(session.list.shown.at(-1)),
};

/// Does it, unless the pair that it is about is out of sight: then that is shown first.
export async function act(session, name) {
  const action = actions[name];
  const { cursor, list } = session;
  if (action.isAnswer && (cursor.index < 0 || list.shown.length === 0)) return;
  if (action.isAnswer && !list.isOnScreen(cursor.index)) {
    cursor.go(cursor.index, cursor.place);
    session.tell(say("backAgain"));
    return;
  }
  try {
    await action.run(session);
  } catch (error) {
    session.tell(error.message, true);
    throw error;
  }
}

/// A key as people read it on their keyboard.
const strokeName = stroke => stroke.split("+").map(key => {
  if (["Enter", "Space", "Delete", "Shift", "Ctrl"].includes(key)) return say(`key${key}`);
  return key.length === 1 ? key.toUpperCase() : key;
}).join(" ");

export const strokesOf = name => actions[name].keys.map(strokeName);

/// All actions with their keys.
export function openList(session) {
  const groups = ["groupAnswers", "groupPlaces", "groupTexts", "groupAll"].map(group => ({
    name: say(group),
    rows: Object.keys(actions).filter(name => actions[name].group === group)
      .map(name => ({ words: say(name), keys: strokesOf(name), run: () => act(session, name) })),
  }));
  groups[1].rows.unshift(
    { words: say("steps"), keys: ["↑", "↓"] }, { words: say("sides"), keys: ["←", "→"] },
    { words: say("pages"), keys: ["PgUp", "PgDn"] }, { words: say("ends"), keys: ["Home", "End"] });
  dialogs.list(session, say("actions"), groups);
}

/// Gives the buttons that name an action their words and their keys.
export function nameButtons() {
  for (const button of all("button[data-action]")) {
    const { action, short } = button.dataset;
    const name = say(action);
    if (!button.firstElementChild) button.textContent = say(short || action);
    // What is seen of a name comes first in what is heard.
    if (short) button.setAttribute("aria-label", `${say(short)}: ${name}`);
    else if (button.firstElementChild) button.setAttribute("aria-label", name);
    button.title = actions[action] ? `${name} (${strokesOf(action).join(", ")})` : name;
  }
}
