// Finds words on a page of texts side by side, and leads from one doubtful row to the next.
"use strict";
(() => {
  const form = document.querySelector("form[data-script]");
  const rows = Array.from(document.querySelectorAll("article.pair"));
  const texts = new Map();
  const textOf = row => {
    if (!texts.has(row)) {
      texts.set(row, Array.from(row.querySelectorAll(".side bdi"), each => each.textContent).join("\n").toLowerCase());
    }
    return texts.get(row);
  };
  const status = form.querySelector("output");
  const field = form.elements.words;

  function find() {
    const wanted = field.value.trim().toLowerCase();
    let found = 0;
    for (const row of rows) {
      row.hidden = wanted !== "" && !textOf(row).includes(wanted);
      if (!row.hidden) found += 1;
    }
    status.textContent = wanted === "" ? "" : `${found} of ${rows.length}`;
  }

  /// The row that was led to last, while it is on the screen; else the first that is.
  function here() {
    const led = document.querySelector("article.pair:target");
    const isSeen = row => {
      const box = row.getBoundingClientRect();
      return box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    };
    return led && isSeen(led) ? rows.indexOf(led) : rows.findIndex(isSeen) - 0.5;
  }

  function goToDoubtful(by) {
    const doubtful = rows.filter(row => row.classList.contains("doubtful") && row.getClientRects().length > 0);
    if (doubtful.length === 0) { status.textContent = "no doubtful row"; return; }
    const from = here();
    const places = doubtful.map(row => rows.indexOf(row));
    const next = by > 0 ? places.findIndex(place => place > from) : places.findLastIndex(place => place < from);
    const index = next >= 0 ? next : by > 0 ? 0 : doubtful.length - 1;
    location.replace("#" + doubtful[index].id);
    doubtful[index].scrollIntoView({ block: "center" });
    status.textContent = `${index + 1} of ${doubtful.length} doubtful`;
  }

  form.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  field.addEventListener("input", find);
  form.elements.doubt.addEventListener("click", () => goToDoubtful(1));
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === field) {
      if (event.key === "Escape") { field.value = ""; find(); field.blur(); }
      return;
    }
    if (event.key === "n") goToDoubtful(1);
    else if (event.key === "N") goToDoubtful(-1);
    else if (event.key === "/") { event.preventDefault(); field.focus(); }
  });
})();
