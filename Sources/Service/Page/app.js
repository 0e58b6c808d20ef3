// The page of a review: puts its parts together.
import { act, actions, nameButtons, openList } from "./actions.js";
import { showNames, showTotals } from "./bar.js";
import { Cursor } from "./cursor.js";
import { hasDrafts } from "./dialogs.js";
import { all, one } from "./elements.js";
import { Filter } from "./filter.js";
import { listen } from "./keys.js";
import { Linking } from "./linking.js";
import { PairList } from "./list.js";
import { Loader } from "./loader.js";
import { Review } from "./model.js";
import { print } from "./paper.js";
import { Search } from "./search.js";
import { onReachable } from "./service.js";
import { Session } from "./session.js";
import { figure, say, sayAll, speak } from "./words.js";

/// Milliseconds for which a message can be read.
const reading = 6000;

const review = new Review();
const grid = one("#grid");
const list = new PairList(review, one("#pairs"), one("#space"));
const cursor = new Cursor(review, list, grid);
const search = new Search(review, one("#search"));
const filter = new Filter(review, search, one("#filter form"));
const session = new Session(review, list, cursor, filter);
const linking = new Linking(session);
const loader = new Loader(review, () => list.release(list.hold(cursor.id)), () => session.sync());
session.linking = linking;

let fading;
session.tell = (words, isProblem = false) => {
  const message = one("#message");
  message.textContent = words;
  message.className = isProblem ? "problem" : "";
  clearTimeout(fading);
  fading = setTimeout(() => message.classList.add("old"), reading);
};

onReachable((isReachable, words) => {
  const banner = one("#unreachable");
  banner.hidden = isReachable;
  banner.textContent = isReachable ? "" : words;
  const problem = one("dialog[open] .problem");
  if (problem) problem.textContent = banner.textContent;
  if (isReachable) session.tell(words);
});

let seen = 0;
session.onChange = () => {
  showTotals(review);
  if (review.version === seen) return;
  seen = review.version;
  // Numbers of segments may mean others now.
  if (linking.isOn && !linking.isSending) {
    linking.end();
    session.tell(say("linkingEnds"));
  }
  if (search.ids) search.run();
};

list.onRender = indexes => {
  cursor.decorate(linking.picked);
  search.highlight(list.body);
  loader.want(indexes);
};

search.onResult = () => {
  if (filter.isOn("matches")) session.show(); else search.highlight(list.body);
};

linking.onChange = () => {
  document.body.classList.toggle("linking", linking.isOn);
  if (linking.isOn) one("#picked").textContent = linking.words;
};

/// Looks for findings in pairs that nobody has seen yet, for as long as only those with findings are to be shown.
async function findAll() {
  const progress = one("#progress");
  await loader.allFindings(part => {
    const isOn = filter.isOn("found");
    progress.textContent = isOn && part < 1 ? say("lookingForFindings", `${figure(Math.floor(part * 100))} %`) : "";
    if (isOn) session.show();
    return isOn;
  });
}

one("#filter form").addEventListener("input", event => {
  session.show();
  if (event.target.name === "found" && event.target.checked) findAll();
});

const buttons = {
  more: () => openList(session),
  linking: () => linking.link(),
  leaveAlone: () => linking.leaveAlone(),
  cancel: () => linking.end(),
  showAll: () => { filter.reset(); session.show(); },
};

document.addEventListener("click", event => {
  const menu = one("#filter");
  if (menu.open && !menu.contains(event.target)) menu.open = false;
  const segment = event.target.closest("#grid .segment");
  const row = event.target.closest("#grid .pair");
  const button = event.target.closest("button");
  // A button in a row is about that row.
  if (row && !segment && Number(row.dataset.id) !== cursor.id) cursor.take(one(".segment", row));
  if (segment) {
    cursor.take(segment);
    if (linking.isOn) linking.pick();
  }
  if (!button || button.closest("dialog")) return;
  const { action, fingerprint } = button.dataset;
  if (fingerprint) session.ignore(fingerprint);
  else if (button.getAttribute("aria-disabled") === "true") return;
  else if (buttons[action]) buttons[action]();
  else if (actions[action]) act(session, action);
});

addEventListener("keydown", event => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "p") return;
  event.preventDefault();
  print(session, loader);
});

addEventListener("beforeunload", event => {
  if (hasDrafts() || session.pending) event.preventDefault();
});
addEventListener("pagehide", () => sessionStorage.setItem("pair", String(cursor.index)));

/// Where to begin: the pair that the address names, as `#p12`; where this window was; the first.
function firstIndex() {
  const [, named] = /^#p(\d+)$/.exec(location.hash) || [];
  const index = Number(named ?? sessionStorage.getItem("pair") ?? 0);
  return Math.min(Math.max(0, index || 0), review.size - 1);
}

addEventListener("hashchange", () => { if (location.hash !== "") session.visit(firstIndex()); });

await review.load();
speak(review.language);
sayAll(document);
nameButtons();
showNames(review);
for (const element of all("[data-waits]")) element.hidden = false;
session.show();
if (review.size > 0) cursor.go(firstIndex());
listen(session);
session.watch();
