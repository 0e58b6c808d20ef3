// From keys to actions.
import { act, actions, moves } from "./actions.js";
import { one } from "./elements.js";

const byStroke = new Map(Object.entries(actions).flatMap(([name, { keys }]) => keys.map(key => [key, name])));

/// A key with its modifiers, as the table of actions names them. Signs are taken as they are typed, digits and letters
/// by their place where the keyboard has others there.
function strokeOf(event) {
  const [, digit] = /^(?:Digit|Numpad)([0-3])$/.exec(event.code) || [];
  const [, letter] = /^Key([A-Z])$/.exec(event.code) || [];
  let { key } = event;
  let isShifted = event.shiftKey;
  if (key === " ") key = "Space";
  else if (key.length === 1 && /[a-z]/i.test(key)) key = key.toLowerCase();
  else if (digit !== undefined && !/[?/]/.test(key)) key = digit;
  else if (key.length === 1 && /\p{Letter}/u.test(key) && letter) key = letter.toLowerCase();
  else if (key.length === 1) isShifted = false;
  return `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${isShifted ? "Shift+" : ""}${key}`;
}

export function listen(session) {
  document.addEventListener("keydown", event => {
    if (event.altKey || event.isComposing || one("dialog[open]")) return;
    const { target } = event;
    const stroke = strokeOf(event);
    const isField = target.matches("input:not([type=checkbox]), select, textarea");
    if (isField || target.closest("#filter")) return inField(session, event, stroke);
    // A button that has the focus is pressed.
    if (target.matches("button, summary, input") && ["Enter", "Space"].includes(stroke)) return;
    if (session.linking.isOn && whileLinking(session, event, stroke)) return;
    const move = moves[stroke];
    const name = byStroke.get(stroke);
    if (!move && !name) return;
    event.preventDefault();
    // A key that is held down moves, but does not answer again and again.
    if (move) move(session);
    else if (!event.repeat || actions[name].group === "groupPlaces") act(session, name);
  });
}

/// In a field, letters are letters.
function inField(session, event, stroke) {
  const { target } = event;
  if (stroke === "Escape") {
    // A browser would empty the field, and what was searched for with it.
    event.preventDefault();
    one("#filter").open = false;
    session.cursor.go(session.cursor.index, session.cursor.place);
  } else if (target.name === "words" && (stroke === "Enter" || stroke === "Shift+Enter")) {
    event.preventDefault();
    act(session, stroke === "Enter" ? "nextMatch" : "previousMatch");
    target.focus();
  } else if (["Ctrl+s", "Ctrl+f", "F3", "Shift+F3"].includes(stroke)) {
    event.preventDefault();
    act(session, byStroke.get(stroke));
  }
}

/// Whether the key belongs to linking.
function whileLinking(session, event, stroke) {
  const { linking } = session;
  const names = { Space: "pick", l: "pick", Enter: "link", 0: "leaveAlone", Escape: "end" };
  if (!names[stroke]) return false;
  event.preventDefault();
  if (!event.repeat) linking[names[stroke]]();
  return true;
}
