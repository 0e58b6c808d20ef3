"use strict";
// Filters, stepping from finding to finding, and the list of those that a reviser accepts. The page is whole without
// it: it only hides, lights up and counts what is there, and writes no markup of its own.
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const pairs = all(".pair").map(element => ({
    element,
    text: all(".side", element).map(side => side.textContent).join("\n").toLowerCase(),
    findings: all(".finding", element),
  }));
  const findings = pairs.flatMap(pair => pair.findings);
  const form = one("form");
  const counter = one(".steps output");
  const nothing = one(".empty");
  let shown = findings;
  let current = null;

  const marksOf = finding => all("mark", finding.closest(".pair"))
    .filter(mark => mark.dataset.findings.split(" ").includes(finding.id));

  function apply() {
    const severities = new Set(all(".chips input:checked").map(input => input.value));
    const checks = new Set(all(".menu input:checked").map(input => input.value));
    const least = Number(form.elements.confidence.value) / 100;
    const words = form.elements.words.value.trim().toLowerCase();
    const onlyFound = form.elements.found.checked;
    one("form output").textContent = least.toFixed(2);
    shown = [];
    let visible = 0;
    for (const pair of pairs) {
      const matches = words === "" || pair.text.includes(words)
        || pair.findings.some(finding => finding.textContent.toLowerCase().includes(words));
      const kept = new Map();
      for (const finding of pair.findings) {
        const data = finding.dataset;
        const isKept = matches && severities.has(data.severity) && checks.has(data.check)
          && Number(data.confidence) >= least;
        finding.hidden = !isKept;
        if (isKept) { kept.set(finding.id, data.severity); shown.push(finding); }
      }
      for (const mark of all("mark", pair.element)) {
        const severities = mark.dataset.findings.split(" ").map(id => kept.get(id));
        const worst = ["error", "warning", "note"].find(severity => severities.includes(severity));
        mark.classList.remove("error", "warning", "note", "off");
        mark.classList.add(worst || "off");
      }
      pair.element.classList.toggle("found", kept.size > 0);
      pair.element.hidden = !matches || (onlyFound && kept.size === 0);
      if (!pair.element.hidden) visible += 1;
    }
    nothing.hidden = visible > 0;
    if (current && current.hidden) light(null);
    count();
  }

  function count() {
    const index = shown.indexOf(current);
    counter.textContent = `${index < 0 ? "–" : index + 1} of ${shown.length}`;
  }

  function light(finding) {
    for (const element of all(".current, .lit")) element.classList.remove("current", "lit");
    current = finding;
    if (finding) {
      finding.classList.add("current");
      for (const mark of marksOf(finding)) mark.classList.add("lit");
    }
    count();
  }

  function show(finding) {
    light(finding);
    finding.focus({ preventScroll: true });
    const pair = finding.closest(".pair");
    (pair.offsetHeight > innerHeight * 0.7 ? finding : pair).scrollIntoView({ block: "center" });
    history.replaceState(null, "", "#" + finding.id);
  }

  // From the finding at hand, or from what the reader has on the screen.
  function step(by) {
    if (shown.length === 0) return;
    const index = shown.indexOf(current);
    if (index >= 0) return show(shown[(index + by + shown.length) % shown.length]);
    const below = shown.findIndex(finding => finding.getBoundingClientRect().bottom > 0);
    show(shown[by > 0 ? Math.max(below, 0) : (below < 0 ? shown.length : below) - 1] || shown[shown.length - 1]);
  }

  function accept(finding) {
    if (finding) finding.classList.toggle("accepted");
    const count = all(".finding.accepted").length;
    one("#accepted").hidden = count === 0;
    one("#accepted b").textContent = count;
  }

  function list() {
    one("#list textarea").value = all(".finding.accepted").map(finding => "--accept " + finding.dataset.fingerprint).join(" \\\n");
    one("#list").showModal();
    one("#list textarea").select();
  }

  const keys = {
    j: () => step(1), n: () => step(1), ArrowDown: () => step(1),
    k: () => step(-1), p: () => step(-1), ArrowUp: () => step(-1),
    a: () => accept(current),
    "1": () => all(".chips input")[0].click(), "2": () => all(".chips input")[1].click(), "3": () => all(".chips input")[2].click(),
    f: () => form.elements.found.click(),
    "/": () => form.elements.words.focus(),
    "?": () => one("#keys").showModal(),
    Escape: () => { light(null); document.activeElement.blur(); },
  };

  document.addEventListener("keydown", event => {
    const inField = event.target.matches("input[type=search], input[type=range], textarea");
    if (event.ctrlKey || event.metaKey || event.altKey || one("dialog[open]")) return;
    if (inField && event.key !== "Escape") return;
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  document.addEventListener("click", event => {
    const mark = event.target.closest("mark");
    const finding = event.target.closest(".finding");
    if (mark) {
      const first = mark.dataset.findings.split(" ").map(id => document.getElementById(id)).find(found => !found.hidden);
      if (first) show(first);
    } else if (finding && getSelection().isCollapsed) light(finding);
    const menu = one(".menu");
    if (!event.target.closest(".menu")) menu.open = false;
  });
  form.addEventListener("input", apply);
  form.addEventListener("submit", event => event.preventDefault());
  one(".menu button").addEventListener("click", () => {
    const boxes = all(".menu input");
    const on = boxes.some(box => !box.checked);
    for (const box of boxes) box.checked = on;
    apply();
  });
  one("#previous").addEventListener("click", () => step(-1));
  one("#next").addEventListener("click", () => step(1));
  one("#help").addEventListener("click", () => one("#keys").showModal());
  one("#accepted").addEventListener("click", list);
  for (const dialog of all("dialog")) one("button", dialog).addEventListener("click", () => dialog.close());

  for (const element of all("[data-script]")) element.hidden = false;
  apply();
  const named = document.getElementById(location.hash.slice(1));
  if (named && named.matches(".finding")) show(named);
})();
