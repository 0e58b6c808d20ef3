extension LanguagePair {
  /// French forms | English forms that are wrong | what it means | other right words, or their starts
  static let frenchEnglishFalseFriends = """
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
