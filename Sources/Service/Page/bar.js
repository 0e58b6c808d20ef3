// What the bar tells: how far the review is, and what is to be expected of the rest.
import { one } from "./elements.js";
import { count, errorsText, figure, say } from "./words.js";

/// Says what stands at the beginning and does not change.
export function showNames(review) {
  const { source, target } = review;
  const names = [source, target].map(text => text.name.split("/").at(-1));
  document.title = say("title", ...names);
  one("#names").title = `${source.name} → ${target.name}`;
  one("#names").replaceChildren(...[names[0], "→", names[1]].map((text, place) => {
    const part = document.createElement(place === 1 ? "span" : "bdi");
    if (place === 1) part.className = "arrow";
    part.textContent = text;
    return part;
  }));
  for (const side of ["source", "target"]) {
    one(`.heads .${side}`).textContent = [say(side), review[side].language].filter(Boolean).join(" · ");
  }
}

export function showTotals(review) {
  const { size, confirmed, doubtful, expectedErrors, outputs, isWritten } = review;
  const counts = [count("pairs", size), count("doubtful", doubtful), count("confirmedCount", confirmed)];
  one("#counts").textContent = counts.join(" · ");
  const expected = one("#expected");
  expected.textContent = count("expected", expectedErrors, [figure(size - confirmed)], errorsText(expectedErrors));
  expected.title = say("expectedTitle");
  const progress = one("progress");
  progress.max = Math.max(1, size);
  progress.value = confirmed;
  for (const name of ["undo", "redo"]) one(`[data-action=${name}]`).setAttribute("aria-disabled", review[name] === 0);
  const write = one("[data-action=write]");
  const files = outputs.join(", ");
  write.classList.toggle("main", !isWritten && outputs.length > 0);
  write.title = outputs.length === 0 ? say("nothingWritten") : say(isWritten ? "isWritten" : "kept", files);
  one("#grid").dataset.version = review.version;
  one("#grid").setAttribute("aria-rowcount", size + 1);
}
