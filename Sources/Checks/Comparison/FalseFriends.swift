import Bitext

/// French and English words that look alike and mean different things, where the likeness is a known trap. Our own list:
/// only pairs of which the English word is (nearly) never a right translation.
struct FalseFriends {
  /// The forms of the French word.
  var french: [String]
  /// What it means, to show.
  var meaning: String
  /// Forms of the English word that it is not.
  var english: Set<String>
  /// Starts of words that are right translations: with one of them in the text nothing is said.
  var right: [String]

  /// Whether a lower-case English word is a right translation. One that is wrong is none, whatever it starts with: *rests*
  /// does not excuse itself by *rest*.
  func isRight(_ word: String) -> Bool {
    !english.contains(word) && right.contains { word.hasPrefix($0) }
  }

  /// By each form of the French word.
  static let byFrench: [String: FalseFriends] = Dictionary(
    rows.flatMap { row in row.french.map { ($0, row) } }, uniquingKeysWith: { first, _ in first })

  static let rows: [FalseFriends] = list.split(separator: "\n").map(FalseFriends.init(row:))

  private init(row: Substring) {
    let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      cell.split(separator: ",").map { word in
        String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }.filter { !$0.isEmpty }
    }
    func cell(_ index: Int) -> [String] { index < cells.count ? cells[index] : [] }
    (french, english) = (cell(0), Set(cell(1)))
    meaning = cell(2).joined(separator: ", ")
    right = cell(2).compactMap { $0.split(separator: " ").first.map(String.init) } + cell(3)
  }

  /// What is wrong with the table, for tests: a row that can never be reported, or an empty cell.
  static func validate() -> [String] {
    var problems = WordList.problems(rows.flatMap(\.french))
    for row in rows {
      if row.french.isEmpty || row.english.isEmpty || row.meaning.isEmpty { problems.append("\(row): an empty cell") }
      problems += WordList.problems(Array(row.english) + row.right)
      // The only word of a text: it must be wrong for itself.
      for word in row.english.sorted() where row.isRight(word) {
        problems.append("\(row.french): “\(word)” is right and wrong")
      }
    }
    return problems
  }

  // French forms | English forms that are wrong | what it means | other right words
  private static let list = """
    éventuellement | eventually | possibly, perhaps | may, might, could, if, optional, potential
    éventuel, éventuelle, éventuels, éventuelles | eventual | possible, potential | any, prospective
    actuellement | actually | currently, at present | now, present, today, moment
    actuel, actuelle, actuels, actuelles | actual | current, present | today, now
    assister | assist, assists, assisted, assisting | attend, witness | present, watch
    assiste, assistent, assista, assistait, assisté | assists, assisted, assist | attend, witness | present, watch, help
    librairie, librairies | library, libraries | bookshop, bookstore | bookseller
    sensible, sensibles | sensible | sensitive | noticeable, appreciable
    sensiblement | sensibly | noticeably, considerably | roughly, appreciabl
    déception, déceptions | deception, deceptions | disappointment | let
    décevant, décevante, décevants, décevantes | deceiving, deceptive | disappointing | let
    décevoir, déçu, déçue, déçus, déçues | deceive, deceived | disappoint, disappointed | let
    demander, demande, demandent, demandé, demanda, demandait | demanded | ask, request | apply, requir, call, wonder, claim
    prétendre, prétend, prétendent, prétendu, prétendait | pretend, pretends, pretended, pretending | claim, allege, maintain | suppos
    préservatif, préservatifs | preservative, preservatives | condom | contracept
    conservateur, conservateurs | conservator | preservative, curator, conservative | keeper
    journée, journées | journey, journeys | day | date
    coin, coins | coin, coins | corner | wedge, area
    monnaie | money | currency, change | coin
    location, locations | location, locations | rental, hire | rent, leas
    lecture, lectures | lecture, lectures | reading | read
    large, larges | large | wide, broad | general, great, off, loose
    chance, chances | chances, chance | luck | fortun, opportunit, odds, likel, lucky, prospect
    ancien, ancienne, anciens, anciennes | ancient | former, old | ex, antiqu, previous, past
    avertissement, avertissements | advertisement, advertisements | warning | notice, caution, foreword
    blesser, blessé, blessée, blessés, blessées, blesse | bless, blessed | injure, wound, hurt | injur
    évidence | evidence | obviousness | obvious, clear, plain
    fabrique, fabriques | fabric, fabrics | factory | mill, mak, manufact
    formidable, formidables | formidable | great, terrific, tremendous | wonderful
    gentil, gentille, gentils, gentilles | gentle | kind, nice | friendl
    ignorer, ignore, ignorent, ignorait, ignoraient | ignores, ignored, ignore | not know, be unaware | unknown, unaware, know
    injure, injures | injury, injuries | insult | abus
    intoxication, intoxications | intoxication | poisoning | poison
    médecin, médecins | medicine, medicines | doctor, physician | practi, clinician, medical, surgeon, gp
    office, offices | offices | bureau, agency | board, service
    pétrole | petrol | oil, petroleum | crude
    phrase, phrases | phrase, phrases | sentence | word, line
    physicien, physiciens, physicienne | physician, physicians | physicist |
    prune, prunes | prune, prunes | plum |
    raisin | raisin, raisins | grape |
    propre, propres | proper | own, clean | specific
    quitter, quitte, quittent, quitté, quitta | quit, quits | leave, left | depart
    reste, restes | rests | remain, rest | stay, left
    rester, restent, resté, resta, restait | rest, rests, rested | remain, stay | left
    résumer, résume, résumé, résument | resume, resumes, resumed | sum, summarize, summarise | summar
    retirer, retiré, retire | retired, retire | withdraw, remove | pull, tak
    roman, romans | roman | novel | fiction
    stage, stages | stage, stages | internship, placement, training | course, work
    sympathique, sympathiques | sympathetic | nice, friendly | likeab, pleas
    user, usé, usée | user | wear, use | worn
    veste, vestes | vest, vests | jacket | coat
    réaliser | realize, realise | carry, make, achieve, perform | produc, direct, complet, conduct, undertak, tak, creat
    important, importante, importants, importantes | importing | important, large | major, signific
    achever, achevé, achevée, achève | achieve, achieved, achieves | finish, complete | end
    attendre, attend, attendent, attendait, attendu | attend, attends, attended, attending | wait, expect | await
    bribes | bribes | scraps, fragments | snatch, bit
    caution | caution | deposit, bail | guarant, surety
    comprehensif, compréhensif, compréhensive, compréhensifs | comprehensive | understanding |
    disposer, dispose, disposent, disposait | dispose, disposes, disposed | have, possess | avail, has, had, arrang, with
    engin, engins | engine, engines | device, machine | vehic, craft, missil
    entrée, entrées | entree, entrees | entrance, entry | starter, admission, input, doorway, arriv
    envie | envy | desire, wish | want, feel, long
    hasard | hazard | chance, coincidence | random, accident, luck
    issue, issues | issue, issues | outcome, exit, way out | result, end, close, following
    luxure | luxury | lust |
    nouvelle, nouvelles | novel, novels | news, new, short story | stor
    procès | process | trial, lawsuit | case, court
    rente, rentes | rent, rents | annuity, pension | income, econom, resource, oil, seek
    robe, robes | robe, robes | dress | gown
    sauvage, sauvages | savage | wild | undomest
    supplier, supplie, suppliait | supplier, suppliers | beg, implore | plead
    truculent, truculente | truculent | colourful, colorful, earthy |
    vilain, vilaine | villain | ugly, naughty | nasty
    """
}
