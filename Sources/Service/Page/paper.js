// On paper, every pair that the filter shows is there, not only what was on the screen.
import { say, figure } from "./words.js";

/// More pairs than anybody prints, and than browsers lay out in a moment.
const most = 3000;

/// Fetches what is needed, shows all of it, prints, and goes back.
export async function print(session, loader) {
  const { list, tell } = session;
  const shown = list.shown.slice(0, most);
  await loader.texts(shown);
  const held = list.hold(session.cursor.id);
  list.isPrinted = true;
  list.fill(0, shown.length);
  if (shown.length < list.shown.length) tell(say("printed", figure(shown.length), figure(list.shown.length)));
  addEventListener("afterprint", () => {
    list.isPrinted = false;
    list.release(held);
  }, { once: true });
  window.print();
}
