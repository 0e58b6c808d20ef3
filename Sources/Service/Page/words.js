// Everything that the page says, in English and French. `{0}` is a place for a value; where a number decides, a row has
// two texts for a language, for one and for more.
const table = {
  // The bar
  title: ["{0} → {1}: review", "{0} → {1} : révision"],
  pairs: [["{0} pair", "{0} pairs"], ["{0} paire", "{0} paires"]],
  doubtful: [["{0} doubtful", "{0} doubtful"], ["{0} douteuse", "{0} douteuses"]],
  confirmedCount: [["{0} confirmed", "{0} confirmed"], ["{0} validée", "{0} validées"]],
  expected: [
    ["about {0} wrong pair to be expected among {1} open", "about {0} wrong pairs to be expected among {1} open"],
    ["environ {0} erreur à attendre parmi {1} ouvertes", "environ {0} erreurs à attendre parmi {1} ouvertes"],
  ],
  expectedTitle: [
    "The sum of what the confidences of the open pairs leave open: when it is small enough for you, you can stop.",
    "La somme de ce que les confiances des paires ouvertes laissent incertain : quand elle vous paraît assez petite, vous pouvez vous arrêter.",
  ],
  progress: ["confirmed pairs", "paires validées"],
  kept: [
    "All answers are kept; {0} does not have the last ones yet.",
    "Toutes les réponses sont gardées ; {0} n’a pas encore les dernières.",
  ],
  isWritten: ["{0} has all answers.", "{0} contient toutes les réponses."],
  search: ["Search", "Chercher"],
  searchTitle: ["Search both texts", "Chercher dans les deux textes"],
  expression: ["Regular expression", "Expression régulière"],
  side: ["Side", "Texte"],
  both: ["both texts", "les deux textes"],
  matches: [["{0} pair found", "{0} pairs found"], ["{0} paire trouvée", "{0} paires trouvées"]],
  manyMatches: ["{0} pairs found, and more", "{0} paires trouvées, et d’autres"],
  filter: ["Filter", "Filtrer"],
  filtered: ["Filter: {0} of {1}", "Filtre : {0} sur {1}"],
  kind: ["Kind", "Genre"],
  kindOne: ["1-1", "1-1"],
  kindOther: ["other kinds", "autres genres"],
  kindAlone: ["without a counterpart", "sans équivalent"],
  state: ["State", "État"],
  open: ["open", "ouvertes"],
  isConfirmed: ["confirmed", "validées"],
  onlyLeftOut: ["only what is left out of the memory", "seulement ce qui est omis de la mémoire"],
  onlyNoted: ["only with a note", "seulement avec une note"],
  onlyMoved: ["only moved passages", "seulement les passages déplacés"],
  onlyFound: ["only with findings", "seulement avec signalements"],
  onlyMatches: ["only what the search finds", "seulement ce que la recherche trouve"],
  confidenceBelow: ["Confidence up to", "Confiance jusqu’à"],
  showAll: ["Show all", "Tout montrer"],
  lookingForFindings: ["looking for findings: {0}", "recherche de signalements : {0}"],
  nothing: ["Nothing to show with these filters.", "Rien à montrer avec ces filtres."],

  // A pair
  texts: ["Pairs of the two texts", "Paires des deux textes"],
  pair: ["pair {0}", "paire {0}"],
  pairWord: ["pair", "paire"],
  confidenceWord: ["confidence", "confiance"],
  source: ["source", "original"],
  target: ["target", "traduction"],
  placeline: ["line {0}", "ligne {0}"],
  placepage: ["page {0}", "page {0}"],
  placeparagraph: ["paragraph {0}", "paragraphe {0}"],
  shortline: ["l.\u00A0{0}", "l.\u00A0{0}"],
  shortpage: ["p.\u00A0{0}", "p.\u00A0{0}"],
  shortparagraph: ["¶\u00A0{0}", "¶\u00A0{0}"],
  confidence: ["confidence {0}", "confiance {0}"],
  confirmedPair: ["confirmed", "validée"],
  openPair: ["open", "ouverte"],
  leftOutPair: ["left out of the memory", "omise de la mémoire"],
  loading: ["loading", "chargement"],
  noCounterpart: ["no counterpart", "sans équivalent"],
  elsewhere: ["Its counterpart stands elsewhere", "Son équivalent est ailleurs"],
  noteOf: ["Note", "Note"],
  error: ["error", "erreur"],
  warning: ["warning", "avertissement"],
  note: ["note", "remarque"],
  accept: ["Accept", "Accepter"],
  acceptTitle: ["accept this finding for good", "accepter ce signalement pour de bon"],
  why: ["What speaks for it", "Ce qui l’appuie"],
  numberEvidence: ["number", "nombre"],
  dateEvidence: ["date", "date"],
  nameEvidence: ["name", "nom"],
  identicalEvidence: ["identical", "identique"],
  cognateEvidence: ["similar", "ressemblance"],
  lexiconEvidence: ["dictionary", "dictionnaire"],
  learnedEvidence: ["learned from these texts", "appris de ces textes"],
  noEvidence: [
    "Nothing but their lengths and their order speaks for this pair.",
    "Rien n’appuie cette paire que les longueurs et l’ordre.",
  ],

  // Actions: the words of buttons and of the list of keys
  actions: ["Actions and keys", "Actions et raccourcis"],
  groupAnswers: ["Answers", "Réponses"],
  groupTexts: ["Texts", "Textes"],
  groupPlaces: ["Places", "Aller à"],
  groupAll: ["Review", "Révision"],
  confirm: ["Confirm", "Valider"],
  confirmBefore: ["Confirm all up to here", "Valider tout jusqu’ici"],
  reopen: ["Reopen", "Rouvrir"],
  reject: ["Reject", "Rejeter"],
  up: ["First segment to the pair before", "Premier segment à la paire précédente"],
  down: ["Last segment to the pair after", "Dernier segment à la paire suivante"],
  merge: ["Merge with next", "Fusionner avec la suivante"],
  split: ["Split", "Scinder"],
  splitAt: ["Split at a place …", "Scinder à un endroit …"],
  unlink: ["Unlink", "Délier"],
  link: ["Link …", "Lier …"],
  alone: ["No counterpart", "Sans équivalent"],
  cut: ["Cut the segment …", "Couper le segment …"],
  join: ["Join with next segment", "Joindre au segment suivant"],
  correct: ["Correct …", "Corriger …"],
  leaveOut: ["Leave out of the memory", "Omettre de la mémoire"],
  takeNote: ["Note …", "Note …"],
  ignore: ["Accept the first finding", "Accepter le premier signalement"],
  evidence: ["Why?", "Pourquoi ?"],
  nextDoubt: ["Next doubt", "Doute suivant"],
  nextKind: ["Next that is not 1-1", "Suivante autre que 1-1"],
  previousKind: ["Previous that is not 1-1", "Précédente autre que 1-1"],
  nextOpen: ["Next open one", "Ouverte suivante"],
  previousOpen: ["Previous open one", "Ouverte précédente"],
  nextAlone: ["Next without a counterpart", "Suivante sans équivalent"],
  previousAlone: ["Previous without a counterpart", "Précédente sans équivalent"],
  nextMatch: ["Next match", "Occurrence suivante"],
  previousMatch: ["Previous match", "Occurrence précédente"],
  counterpart: ["To the moved counterpart", "À l’équivalent déplacé"],
  steps: ["Segment by segment", "Segment par segment"],
  sides: ["To the source, to the target", "À l’original, à la traduction"],
  pages: ["A screen up or down", "Un écran plus haut, plus bas"],
  ends: ["First and last pair", "Première et dernière paire"],
  undo: ["Undo", "Annuler"],
  redo: ["Redo", "Rétablir"],
  write: ["Write", "Écrire"],
  acceptAbove: ["Confirm the sure ones …", "Valider les plus sûres …"],
  find: ["Search", "Chercher"],
  openFilter: ["Filter", "Filtrer"],
  keys: ["Keys", "Raccourcis"],
  more: ["More …", "Plus …"],
  shortUp: ["First ↑", "Premier ↑"],
  shortDown: ["Last ↓", "Dernier ↓"],
  shortMerge: ["Merge", "Fusionner"],
  theActions: ["For the current pair", "Pour la paire en cours"],

  leaveAlone: ["No counterpart", "Sans équivalent"],
  keyEnter: ["Enter", "Entrée"],
  keySpace: ["Space", "Espace"],
  keyDelete: ["Del", "Suppr"],
  keyShift: ["Shift", "Maj"],
  keyCtrl: ["Ctrl", "Ctrl"],

  // Dialogs
  close: ["Close", "Fermer"],
  cancel: ["Cancel", "Annuler"],
  save: ["Save", "Enregistrer"],
  correctTitle: ["Correct a typing error", "Corriger une faute de frappe"],
  cutTitle: ["Cut the segment in two", "Couper le segment en deux"],
  cutHelp: ["Put the cursor where the second part begins.", "Placez le curseur là où commence la seconde partie."],
  cutHere: ["Cut here", "Couper ici"],
  noteTitle: ["Note on the pair", "Note sur la paire"],
  noteHelp: ["An empty note removes it.", "Une note vide la supprime."],
  splitTitle: ["Split the pair", "Scinder la paire"],
  splitHelp: [
    "Choose on either side where the second pair begins.",
    "Choisissez de chaque côté où commence la seconde paire.",
  ],
  startsHere: ["the second pair begins here", "la seconde paire commence ici"],
  atTheEnd: ["all of it stays in the first pair", "tout reste dans la première paire"],
  aboveTitle: ["Confirm the sure ones", "Valider les plus sûres"],
  aboveLabel: [
    "Confirm all open pairs with a confidence of at least",
    "Valider toutes les paires ouvertes d’une confiance d’au moins",
  ],
  aboveSum: [
    ["This confirms {0} pair. Errors to be expected in it: about {1}.", "This confirms {0} pairs. Errors to be expected among them: about {1}."],
    ["Cela valide {0} paire. Erreurs à attendre : environ {1}.", "Cela valide {0} paires. Erreurs à attendre parmi elles : environ {1}."],
  ],
  aboveLeft: [
    ["{0} pair stays open.", "{0} pairs stay open."],
    ["{0} paire reste ouverte.", "{0} paires restent ouvertes."],
  ],

  // Linking
  linking: ["Link", "Lier"],
  picked: ["Linking: source {0}, target {1}", "Lier : original {0}, traduction {1}"],
  unpicked: ["–", "–"],
  pickHelp: [
    "Space or a click picks a segment, again to extend or take back; Enter links, 0 leaves without a counterpart, Esc cancels.",
    "Espace ou un clic choisit un segment, encore pour étendre ou retirer ; Entrée lie, 0 laisse sans équivalent, Échap annule.",
  ],
  pickTap: [
    "Tap segments on both sides; tap again to extend or take back.",
    "Touchez des segments des deux côtés ; touchez encore pour étendre ou retirer.",
  ],
  pickBoth: ["Pick segments on both sides first.", "Choisissez d’abord des segments des deux côtés."],
  pickOne: [
    "Pick segments of one side only: they stay without a counterpart.",
    "Choisissez des segments d’un seul côté : ils restent sans équivalent.",
  ],
  linkingEnds: ["The pairs have changed: linking was left.", "Les paires ont changé : la mise en lien est abandonnée."],

  // What happened
  done: ["Done.", "C’est fait."],
  didConfirm: ["Confirmed.", "Validée."],
  didConfirmMany: [
    ["{0} pair more confirmed.", "{0} pairs more confirmed."],
    ["{0} paire de plus validée.", "{0} paires de plus validées."],
  ],
  didReopen: ["Reopened.", "Rouverte."],
  didReject: ["Rejected; aligned anew.", "Rejetée ; réalignée."],
  didMove: ["Moved.", "Déplacé."],
  didMerge: ["Merged.", "Fusionnées."],
  didSplit: ["Split.", "Scindée."],
  didUnlink: ["Unlinked.", "Déliées."],
  didLink: ["Linked.", "Liés."],
  didAlone: ["Without a counterpart now.", "Désormais sans équivalent."],
  didCut: ["Cut in two.", "Coupé en deux."],
  didJoin: ["Joined.", "Joints."],
  didCorrect: ["Corrected.", "Corrigé."],
  didLeaveOut: ["Left out of the memory.", "Omise de la mémoire."],
  didTakeIn: ["Taken into the memory again.", "Reprise dans la mémoire."],
  didNote: ["Note kept.", "Note gardée."],
  didUndo: ["Undone.", "Annulé."],
  didRedo: ["Done again.", "Refait."],
  changedPairs: [["{0} pair changed.", "{0} pairs changed."], ["{0} paire a changé.", "{0} paires ont changé."]],
  ignored: ["Finding accepted for good.", "Signalement accepté pour de bon."],
  written: [
    ["{1}: {0} unit written", "{1}: {0} units written"],
    ["{1} : {0} unité écrite", "{1} : {0} unités écrites"],
  ],
  nothingWritten: ["There is no output to write.", "Il n’y a aucun fichier à écrire."],
  otherWindow: ["Changed in another window.", "Modifié dans une autre fenêtre."],
  faster: [
    "Another window was faster: look at the pair again, then answer.",
    "Une autre fenêtre a été plus rapide : revoyez la paire, puis répondez.",
  ],
  arrived: ["Your answer had arrived.", "Votre réponse était arrivée."],
  backAgain: [
    "Here is the current pair again; press once more to answer.",
    "Revoici la paire en cours ; appuyez encore pour répondre.",
  ],
  waiting: ["Still waiting for the last answer.", "La dernière réponse est encore en cours."],
  unreachable: [
    "The review service does not answer. Nothing that you typed is lost; the page keeps trying.",
    "Le service de révision ne répond pas. Rien de ce que vous avez saisi n’est perdu ; la page continue d’essayer.",
  ],
  reachable: ["The service answers again.", "Le service répond de nouveau."],
  noMore: ["There is none.", "Il n’y en a pas."],
  fromStart: ["Went on from the beginning.", "Repris depuis le début."],
  fromEnd: ["Went on from the end.", "Repris depuis la fin."],
  noDoubt: ["No open pair is doubtful.", "Aucune paire ouverte n’est douteuse."],
  noSegment: ["There is no segment on this side.", "Il n’y a aucun segment de ce côté."],
  noFinding: ["This pair has no findings.", "Cette paire n’a aucun signalement."],
  noSearch: ["Nothing is searched for.", "Aucune recherche en cours."],
  printed: ["The first {0} of {1} pairs are printed.", "Les {0} premières des {1} paires sont imprimées."],
};

let column = 0;
let numbers = new Intl.NumberFormat("en");

/// From now on the page speaks this language, of "en" and "fr".
export function speak(language) {
  column = language === "fr" ? 1 : 0;
  numbers = new Intl.NumberFormat(language);
  document.documentElement.lang = language;
}

/// The words of a row, with values in their places.
export function say(key, ...values) {
  return fill(table[key][column], values);
}

/// The words for so many; the number has place 0, as `text` or as the language writes it.
export function count(key, number, values = [], text = figure(number)) {
  const isOne = column === 1 ? Math.abs(number) < 2 : number === 1;
  return fill(table[key][column][isOne ? 0 : 1], [text, ...values]);
}

/// A number as the language writes it, always with so many decimals.
export function figure(number, decimals = 0) {
  if (decimals === 0) return numbers.format(Math.round(number));
  return number.toLocaleString(document.documentElement.lang, {
    minimumFractionDigits: decimals, maximumFractionDigits: decimals,
  });
}

/// A number of errors to be expected: the fewer there are, the more decimals tell whether to stop.
export const errorsText = errors => figure(errors, errors < 0.995 ? 2 : errors < 9.95 ? 1 : 0);

/// A confidence of 0 to 10,000, cut rather than rounded: what is not certain never reads 1.
export const confidenceText = confidence => figure(Math.floor(confidence / 100) / 100, 2);

/// Puts the words of `data-say` into the elements below, and those of `data-label` and `data-placeholder` onto them.
export function sayAll(root) {
  for (const element of root.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const element of root.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
    // A tip over the whole list would hide what it is about.
    if (element.matches("input, select")) element.title = say(element.dataset.label);
  }
  for (const field of root.querySelectorAll("[data-placeholder]")) field.placeholder = say(field.dataset.placeholder);
}

function fill(text, values) {
  return text.replace(/\{(\d)\}/g, (_, place) => values[place]);
}
