"use strict";
// Filters, stepping from finding to finding, the list of those that a reviser accepts, and the marked text for its
// author. The page is whole without it: it hides, lights up and counts what is there; what it puts on the page is text.
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const words = one("#words").dataset;
  const pairs = all(".pair").map(element => ({
    element,
    text: all(".side", element).map(side => side.textContent).join("\n").toLowerCase(),
    findings: all(".finding", element).map(finding => ({ finding, text: finding.textContent.toLowerCase() })),
  }));
  const findings = pairs.flatMap(pair => pair.findings.map(each => each.finding));
  const form = one("form");
  const counter = one(".steps output");
  const nothing = one(".empty");
  let shown = findings;
  let current = null;

  const idsOf = mark => mark.dataset.findings.split(" ");
  const marksOf = finding => all("mark", finding.closest(".pair")).filter(mark => idsOf(mark).includes(finding.id));
  const fingerprintsOf = finding => finding.dataset.fingerprints.split(" ");
  // Without the numbers of findings.
  const plainText = element => {
    const copy = element.cloneNode(true);
    for (const sup of all("sup", copy)) sup.remove();
    return copy.textContent.trim();
  };
  const messageOf = finding => plainText(one(".message bdi", finding));

  // What was accepted, remembered for reports of these files; a browser may not let a page remember.
  const key = "enregard accepted: " + words.report;
  const accepted = new Set();
  function remember() {
    try { localStorage.setItem(key, JSON.stringify([...accepted])); } catch { /* for as long as the page is open */ }
  }
  function recall() {
    try { for (const each of JSON.parse(localStorage.getItem(key) || "[]")) accepted.add(String(each)); } catch { /* none */ }
  }
  const isAccepted = finding => fingerprintsOf(finding).every(each => accepted.has(each));
  const acceptedHere = () => findings.filter(isAccepted);

  function apply() {
    const severities = new Set(all(".chips input:checked").map(input => input.value));
    const checks = new Set(all(".menu input:checked").map(input => input.value));
    const least = Number(form.elements.confidence.value) / 100;
    const wanted = form.elements.words.value.trim().toLowerCase();
    const onlyFound = form.elements.found.checked;
    const withAccepted = form.elements.accepted.checked;
    one("form output").textContent = least.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 2 });
    shown = [];
    let visible = 0;
    for (const pair of pairs) {
      const matches = wanted === "" || pair.text.includes(wanted) || pair.findings.some(each => each.text.includes(wanted));
      const kept = new Map();
      for (const { finding } of pair.findings) {
        const data = finding.dataset;
        const isOld = isAccepted(finding);
        const isKept = matches && severities.has(data.severity) && checks.has(data.check)
          && Number(data.confidence ?? 1) >= least && (withAccepted || !isOld);
        finding.classList.toggle("accepted", isOld);
        one("button", finding).textContent = isOld ? words.restore : words.accept;
        finding.hidden = !isKept;
        if (isKept) { kept.set(finding.id, data.severity); shown.push(finding); }
      }
      for (const mark of all("mark", pair.element)) {
        const severities = idsOf(mark).map(id => kept.get(id));
        const worst = ["error", "warning", "note"].find(severity => severities.includes(severity));
        mark.classList.remove("error", "warning", "note", "off");
        mark.classList.add(worst || "off");
      }
      pair.element.classList.toggle("found", kept.size > 0);
      pair.element.hidden = !matches || (onlyFound && kept.size === 0);
      if (!pair.element.hidden) visible += 1;
    }
    nothing.hidden = visible > 0;
    const old = acceptedHere().length;
    one("#accepted").hidden = old === 0;
    one("#accepted b").textContent = old;
    one(".restoring").hidden = old === 0;
    tally();
    if (current && current.hidden) light(null);
    count();
  }

  // How many there are of each severity and check, but for what was accepted.
  function tally() {
    const open = findings.filter(finding => !isAccepted(finding));
    for (const [selector, member] of [[".chips label", "severity"], [".menu label", "check"]]) {
      for (const label of all(selector)) {
        one("b", label).textContent = open.filter(finding => finding.dataset[member] === one("input", label).value).length;
      }
    }
  }

  function count() {
    const index = shown.indexOf(current);
    counter.textContent = words.of.replace("{0}", index < 0 ? "–" : index + 1).replace("{1}", shown.length);
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

  // Accepts a finding, or restores it; the next one takes the place of one that goes.
  function accept(finding) {
    if (!finding) return;
    const isOld = isAccepted(finding);
    const next = finding === current ? shown[shown.indexOf(finding) + 1] : null;
    for (const each of fingerprintsOf(finding)) { if (isOld) accepted.delete(each); else accepted.add(each); }
    remember();
    apply();
    if (finding.hidden && next && !next.hidden) show(next);
  }

  // The list as --baseline reads it: what stands in the reader's own list first.
  let ownList = "";
  function list() {
    const head = all("#words p").map(line => line.textContent);
    const old = ownList.split(/\r?\n/).filter(line => line.trim() !== "");
    const listed = new Set(old.map(line => line.split(/[\t ]/)[0]));
    const lines = acceptedHere().flatMap(finding => fingerprintsOf(finding).filter(each => !listed.has(each))
      .map(each => [each, finding.dataset.check, messageOf(finding)].join("\t")));
    one("#list textarea").value = [...(old.some(line => line.startsWith("#")) ? [] : head), ...old, ...lines, ""].join("\n");
  }

  // The translation with highlighted places and numbered notes beneath, in styles that go along into a mail.
  function markUp() {
    const sheet = one("#marked .sheet");
    sheet.replaceChildren();
    const put = (parent, name, text, style) => {
      const element = document.createElement(name);
      if (text) element.textContent = text;
      Object.assign(element.style, style || {});
      parent.append(element);
      return element;
    };
    const colours = { error: "#f9c9c4", warning: "#fbdf9f", note: "#cfe3f7" };
    const wanted = new Set(shown.map(finding => finding.id));
    const numbers = new Map();
    const notes = [];
    const number = (parent, finding) => {
      if (!numbers.has(finding.id)) { notes.push(finding); numbers.set(finding.id, notes.length); }
      put(parent, "sup", `[${numbers.get(finding.id)}]`, { fontWeight: "bold", lineHeight: "0" });
    };
    let paragraph = null;
    let line = null;
    for (const { element, findings } of pairs) {
      const own = findings.map(each => each.finding).filter(finding => wanted.has(finding.id));
      const side = one(".side.target", element);
      if (!side && own.length === 0) continue;
      if (!paragraph || !side || element.dataset.line === undefined || element.dataset.line !== line) {
        paragraph = put(sheet, "p");
        if (side) { paragraph.lang = side.lang; paragraph.dir = side.dir; }
      } else paragraph.append(" ");
      line = element.dataset.line;
      if (!side) put(paragraph, "span", "‸", { background: colours[own[0].dataset.severity] });
      // Numbers stand where the last place of a finding ends.
      const marks = side ? all("mark", side) : [];
      for (const node of side ? one("bdi", side).childNodes : []) {
        const ids = node.nodeName === "MARK" ? idsOf(node).filter(id => wanted.has(id)) : [];
        const plain = node.cloneNode(true);
        if (plain.nodeName === "MARK") for (const sup of all("sup", plain)) sup.remove();
        const isPlace = node.nodeName === "MARK" && node.classList.contains("missing");
        if (ids.length === 0) { if (!isPlace) paragraph.append(plain.textContent); continue; }
        const worst = ["error", "warning", "note"].find(each => ids.some(id => document.getElementById(id).dataset.severity === each));
        put(paragraph, "span", plain.textContent, { background: colours[worst] });
        for (const id of ids) {
          const isLast = marks.filter(mark => idsOf(mark).includes(id)).pop() === node;
          if (isLast) number(paragraph, document.getElementById(id));
        }
      }
      for (const finding of own) if (!numbers.has(finding.id)) number(paragraph, finding);
    }
    if (notes.length > 0) {
      put(sheet, "h4", words.notes);
      const items = put(sheet, "ol");
      for (const finding of notes) {
        const item = put(items, "li", messageOf(finding));
        item.lang = document.documentElement.lang;
        const suggestion = one(".suggestion", finding);
        if (suggestion) item.append(` (${suggestion.textContent.trim()})`);
        const pair = finding.closest(".pair");
        const source = one(".side.source", pair);
        // Where nothing in the translation is marked, the author needs the words that are meant.
        if (source && !all(".side.target mark:not(.missing)", pair).some(mark => idsOf(mark).includes(finding.id))) {
          put(item, "br");
          put(item, "i", words.source.replace("{0}", () => plainText(source)));
        }
      }
    }
    const leftOut = one(".left-out");
    if (leftOut) put(sheet, "p", leftOut.textContent);
  }

  function save(button, text, type) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = button.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  function asPage() {
    const title = document.createElement("title");
    title.textContent = words.report;
    return `<!doctype html>\n<html lang="${document.documentElement.lang}"><meta charset="utf-8">${title.outerHTML}\n`
      + one("#marked .sheet").innerHTML + "</html>\n";
  }

  // Where the clipboard is closed to pages, the reader's selection is copied.
  async function copy(button, element) {
    try {
      if (element.matches("textarea")) await navigator.clipboard.writeText(element.value);
      else await navigator.clipboard.write([new ClipboardItem({
        "text/html": new Blob([element.innerHTML], { type: "text/html" }),
        "text/plain": new Blob([element.innerText], { type: "text/plain" }),
      })]);
    } catch {
      if (element.matches("textarea")) element.select();
      else getSelection().selectAllChildren(element);
      document.execCommand("copy");
    }
    const label = button.textContent;
    if (label === words.copied) return;
    button.textContent = words.copied;
    setTimeout(() => { button.textContent = label; }, 1500);
  }

  function openList() {
    list();
    one("#list").showModal();
    one("#list textarea").scrollTop = 0;
  }

  function openMarked() {
    markUp();
    one("#marked").showModal();
  }

  const keys = {
    j: () => step(1), n: () => step(1), ArrowDown: () => step(1),
    k: () => step(-1), p: () => step(-1), ArrowUp: () => step(-1),
    a: () => accept(current),
    m: openMarked,
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
    if (event.target.matches(".finding > button")) accept(finding);
    else if (mark) {
      const first = idsOf(mark).map(id => document.getElementById(id)).find(found => !found.hidden);
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
  one("#accepted").addEventListener("click", openList);
  one("#mark-up").addEventListener("click", openMarked);
  one("#list input").addEventListener("change", async event => {
    const [file] = event.target.files;
    ownList = file ? await file.text() : "";
    if (file) one("#list .save").dataset.file = file.name;
    list();
  });
  one("#list .copy").addEventListener("click", event => copy(event.target, one("#list textarea")));
  one("#list .save").addEventListener("click", event => save(event.target, one("#list textarea").value, "text/plain"));
  one("#marked .copy").addEventListener("click", event => copy(event.target, one("#marked .sheet")));
  one("#marked .save").addEventListener("click", event => save(event.target, asPage(), "text/html"));
  for (const dialog of all("dialog")) one(".close", dialog).addEventListener("click", () => dialog.close());

  for (const finding of findings) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = words.acceptTitle;
    finding.append(button);
  }
  for (const element of all("[data-script]")) element.hidden = false;
  recall();
  apply();
  const named = document.getElementById(location.hash.slice(1));
  if (named && named.matches(".finding") && !named.hidden) show(named);
})();
