// Where to go next, among the pairs that are shown.
import { flag } from "./model.js";
import { get } from "./service.js";
import { say } from "./words.js";

/// To where an answer resolves most doubt.
export async function nextDoubt(session) {
  const { list, cursor } = session;
  const { index } = await get("next", { after: cursor.index });
  if (index === null) return session.tell(say("noDoubt"));
  const position = list.positionOf(index);
  if (list.shown[position] === index) return cursor.go(index);
  // The filter hides it: the next one that is shown and open, then.
  goTo(session, each => !session.review.has(each, flag.confirmed), 1);
}

export const goToKind = (session, by) => goTo(session, index => !session.review.isOneToOne(index), by);
export const goToOpen = (session, by) => goTo(session, index => !session.review.has(index, flag.confirmed), by);
export const goToAlone = (session, by) => goTo(session, index => session.review.isAlone(index), by);

export function goToMatch(session, by) {
  const { ids } = session.filter.search;
  if (!ids) return session.tell(say("noSearch"));
  goTo(session, index => ids.has(session.review.columns.id[index]), by);
}

export function goToCounterpart(session) {
  const { review, cursor } = session;
  const id = review.beads.get(cursor.id)?.moved;
  const index = id === null || id === undefined ? -1 : review.indexOf(id);
  if (index < 0) return session.tell(say("noMore"));
  cursor.side = review.columns.source[index] > 0 ? "source" : "target";
  session.visit(index);
}

/// The next that fits, or the one before; at an end it goes on from the other.
function goTo({ list, cursor, tell }, fits, by) {
  const { shown } = list;
  const here = list.positionOf(cursor.index);
  for (let step = 1; step <= shown.length; step += 1) {
    const unwrapped = here + step * by;
    const position = (unwrapped + shown.length) % shown.length;
    if (!fits(shown[position])) continue;
    cursor.go(shown[position]);
    if (unwrapped !== position) tell(say(by > 0 ? "fromStart" : "fromEnd"));
    return;
  }
  tell(say("noMore"));
}

/// A screen up or down.
export function turnPage({ list, cursor }, by) {
  const { scrollTop, clientHeight } = list.viewport;
  const here = list.positionOf(cursor.index);
  const there = list.at(list.offsets[here] + by * clientHeight * 0.85);
  list.viewport.scrollTop = scrollTop + list.offsets[there] - list.offsets[here];
  list.render();
  cursor.go(list.shown[there === here ? Math.min(Math.max(here + by, 0), list.shown.length - 1) : there]);
}
