// A pair as a row of the page: its number and places, the two texts, what joins them, and what there is to say of it.
import { make } from "./elements.js";
import { flag } from "./model.js";
import { putText } from "./texts.js";
import { confidenceText, figure, say } from "./words.js";

/// Below these, of 10,000, a pair is doubtful, and weak: as the pages that `align` writes have them.
export const doubtful = 9000;
const weak = 7000;

/// What decides how a row looks: where it is the same, the row can stay.
export function rowKey({ columns, stamps }, index) {
  return `${index} ${stamps.get(columns.id[index]) || 0} ${columns.confidence[index]}`;
}

/// The row of the pair. What depends on where the reader is, the list puts onto it afterwards.
export function makeRow(review, index) {
  const { columns } = review;
  const id = columns.id[index];
  const bead = review.beads.get(id);
  const findings = review.findings.get(id) || [];
  const row = make("div", {
    role: "row", class: "pair", "data-id": id, "aria-rowindex": index + 2, "aria-busy": bead ? null : "true",
  });
  row.classList.toggle("confirmed", review.has(index, flag.confirmed));
  row.classList.toggle("left-out", review.has(index, flag.leftOut));
  row.append(
    place(review, index, bead),
    side(review, index, "source", bead, findings), joint(review, index), side(review, index, "target", bead, findings));
  const rest = remarks(review, id, bead, findings);
  if (rest) row.append(rest);
  return row;
}

function place(review, index, bead) {
  const cell = make("div", { role: "rowheader", class: "place", "aria-colindex": 1 });
  cell.append(make("span", { class: "number", title: say("pair", index) }, figure(index)));
  const places = bead ? ["source", "target"].filter(side => bead[side].length > 0)
    .map(side => [review[side].place, bead[side][0].place]) : [];
  const isOne = places.every(([noun, number]) => noun === places[0][0] && number === places[0][1]);
  const words = (isOne ? places.slice(0, 1) : places);
  if (words.length > 0) {
    const sameNoun = words.every(([noun]) => noun === words[0][0]);
    const short = sameNoun ? say(`short${words[0][0]}`, words.map(each => each[1]).join("/\u200B"))
      : words.map(([noun, number]) => say(`short${noun}`, number)).join(" / ");
    const long = words.map(([noun, number]) => say(`place${noun}`, number)).join(", ");
    cell.append(make("span", { class: "where", title: long }, short));
  }
  const states = [say("confidence", confidenceText(review.columns.confidence[index]))];
  states.push(say(review.has(index, flag.confirmed) ? "confirmedPair" : "openPair"));
  if (review.has(index, flag.leftOut)) states.push(say("leftOutPair"));
  cell.append(make("span", { class: "unseen" }, ` ${kind(review, index)}, ${states.join(", ")}`));
  return cell;
}

const kind = (review, index) => `${review.columns.source[index]}-${review.columns.target[index]}`;

function side(review, index, name, bead, findings) {
  const { direction, language } = review[name];
  const cell = make("div", { class: `side ${name}`, dir: direction, lang: language });
  const many = review.columns[name][index];
  const attributes = { role: "gridcell", tabindex: -1, "data-side": name, "aria-colindex": name === "source" ? 2 : 4 };
  if (many === 0) {
    const words = { ...attributes, lang: document.documentElement.lang, dir: "ltr" };
    cell.append(make("div", { ...words, class: "segment nothing", "data-place": 0 }, say("noCounterpart")));
    return cell;
  }
  for (let at = 0; at < many; at += 1) {
    const segment = make("div", { ...attributes, class: "segment", "data-place": at });
    const text = bead?.[name][at]?.text;
    if (text === undefined) segment.append(make("span", { class: "loading", role: "img", "aria-label": say("loading") }));
    else putText(segment, text, marksIn(findings, name, at));
    cell.append(segment);
  }
  return cell;
}

/// A number tells findings apart where there are several.
function marksIn(findings, side, place) {
  return findings.flatMap((finding, at) => finding.marks.filter(mark => mark.side === side && mark.place === place)
    .map(mark => ({ ...mark, severity: finding.severity, number: findings.length > 1 ? at + 1 : null })));
}

/// What joins the two: the numbers of segments where they are not one each, and how sure it is, or that a person was.
function joint(review, index) {
  const confidence = review.columns.confidence[index];
  const isConfirmed = review.has(index, flag.confirmed);
  const cell = make("div", { role: "gridcell", class: "bead", "aria-colindex": 3 });
  if (review.isAlone(index)) cell.classList.add("null");
  if (!isConfirmed && confidence < weak) cell.classList.add("weak");
  if (!isConfirmed && confidence < doubtful) cell.classList.add("doubtful");
  const line = make("div", { class: "line" });
  if (!review.isOneToOne(index)) line.append(make("span", {}, kind(review, index)));
  const name = say(isConfirmed ? "reopen" : "confirm");
  cell.append(line, make("div", { class: "sure" },
    make("small", {}, confidenceText(confidence)),
    make("button", {
      type: "button", class: "state", tabindex: -1, "data-action": isConfirmed ? "reopen" : "confirm",
      title: name, "aria-label": `${name}: ${say("pair", index)}`,
    }, isConfirmed ? "✓" : "")));
  return cell;
}

/// What is beneath the texts: left out, moved, the note, findings, evidence. Null where there is nothing.
function remarks(review, id, bead, findings) {
  const evidence = review.evidence.get(id);
  const cell = make("div", { role: "gridcell", class: "remarks", "aria-colindex": 2, "aria-colspan": 3 });
  if (bead?.leftOut) cell.append(make("p", { class: "remark" }, say("leftOutPair")));
  if (bead && bead.moved !== null) {
    const attributes = { type: "button", tabindex: -1, "data-action": "counterpart" };
    cell.append(make("p", { class: "remark" }, make("button", attributes, `${say("elsewhere")} ↕`)));
  }
  if (bead?.note) {
    cell.append(make("p", { class: "remark" }, make("b", {}, say("noteOf")), " ", make("bdi", {}, bead.note)));
  }
  if (findings.length > 0) cell.append(make("ul", { class: "findings" }, ...findings.map(item)));
  if (evidence) cell.append(links(review, evidence));
  return cell.childNodes.length > 0 ? cell : null;

  function item(finding, at) {
    const facts = finding.confidence === null ? finding.check : `${finding.check} ${figure(finding.confidence, 2)}`;
    const button = make("button", {
      type: "button", tabindex: -1, "data-fingerprint": finding.fingerprint, title: say("acceptTitle"),
    }, say("accept"));
    const message = make("span", { class: "message" });
    if (findings.length > 1) message.append(make("sup", {}, String(at + 1)), " ");
    message.append(make("bdi", {}, finding.message));
    const severity = make("span", { class: "severity" }, say(finding.severity));
    const attributes = { class: `finding ${finding.severity}` };
    return make("li", attributes, severity, message, make("span", { class: "facts" }, facts), button);
  }
}

function links(review, evidence) {
  if (evidence.length === 0) return make("p", { class: "evidence" }, say("noEvidence"));
  const list = make("ul", { class: "evidence", "aria-label": say("why") });
  for (const { kind, source, target } of evidence) {
    const words = [["source", source], ["target", target]]
      .map(([side, text]) => make("bdi", { lang: review[side].language }, text));
    list.append(make("li", {}, words[0], " – ", words[1], " ", make("small", {}, say(`${kind}Evidence`))));
  }
  return list;
}
