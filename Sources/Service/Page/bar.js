// What the bar tells: how far the review is, and what is to be expected of the rest.
import { one } from "./elements.js";
import { count, figure, say } from "./words.js";

/// Says what stands at the beginning and does not change.
export function showNames(review) {
  const { source, target } = review;
  document.title = say("title", source.name, target.name);
  one("#names").replaceChildren(...[source.name, "→", target.name].map((text, place) => {
    const part = document.createElement(place === 1 ? "span" : "bdi");
    if (place === 1) part.className = "arrow";
    part.textContent = text;
    return part;
  }));
  for (const side of ["source", "target"]) {
    one(`.heads .${side}`).textContent = `${say(side)} · ${review[side].language}`;
  }
}

export function showTotals(review) {
  const { size, confirmed, doubtful, expectedErrors, outputs, isWritten } = review;
  one("#counts").textContent = [count("pairs", size), count("doubtful", doubtful), count("confirmedCount", confirmed)].join(" · ");
  const expected = one("#expected");
  // Less than ten is told to a tenth: whether one or none is left decides whether to stop.
  const errors = expectedErrors < 10 ? Math.round(expectedErrors * 10) / 10 : Math.round(expectedErrors);
  expected.textContent = count("expected", errors, figure(size - confirmed));
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
