extension LanguagePair {
  /// French words | English ones that are wrong | what they mean | other right words, or their starts | French words beside
  /// them, !and those that are not there; see ``FalseFriends``
  static let frenchEnglishFalseFriends = """
    accommoder~ | accommodate~ | prepare, adapt | adjust, compromise, season, cook, put up, content
    achever, achevé, achevée, achève | achieve, achieved, achieves | finish, complete | end
    achèvement, achèvements | achievement, achievements | completion | finish, end, complet
    > acquitter~ | acquit, acquits, acquitted, acquitting | pay | paid, settle, discharg, fulfil, perform | facture, \
    droit, impôt, taxe, somme, loyer, cotis, dette, amende, montant
    actifs | actives | assets, working people | asset, work, employ
    actuel, actuelle, actuels, actuelles | actual | current, present | today, now, modern
    actuellement | actually | currently, at present | now, present, today, moment
    > affection, affections | affection, affections | disease, condition | disorder, ailment, illness | cutan, \
    respirat, chroniq, pulmon, cardiaq, maladie, symptôme, viral, aiguë, patholog
    affluence | affluence | crowd, rush | visit, attend, busy, peak, numbers
    affronter~ | affront~ | face, confront | meet, play, clash, brav, fight, tackl, fac
    agence d intérim, travail en intérim, société d intérim | interim agency, interim work, interim company | temp \
    agency, temping | temporary, temp
    agenda, agendas | agenda, agendas | diary, planner | calendar, schedul, appointment | rendez, poche, not, \
    réunion, ordre, secrétaire, noircir, page, chargé
    agonie | agony | death throes | dying, death, last hours
    agrément, agréments | agreement, agreements | approval, charm | licen, accredit, authoris, authoriz, pleasure, \
    permit, consent, approv
    allure, allures | allure | pace, speed | look, appearance, bearing, gait, style, air, shape
    altération, altérations | alteration, alterations | deterioration, impairment | damag, distort, degrad, impair, \
    spoil, tamper, corrupt, chang, weather
    amende, amendes | amend, amends | fine, penalty | fined, penalt | !amende honorable
    ancien, ancienne, anciens, anciennes | ancient | former, old | ex, antiqu, previous, past | président, ministre, \
    directeur, maire, élève, joueur, député, chef, patron, employ, mari, champion, premier, colonie, combattant, \
    membre, militaire, adresse, version, propriétaire
    > ancien/ancienne élève/étudiant/étudiante, anciens/anciennes élèves/étudiants/étudiantes | old student, old \
    students, old pupil, ancient student, ancient students, ancient pupils | former student, alumni | former, alumn
    > animateur, animateurs, animatrice, animatrices | animator, animators | host, presenter, activity leader | \
    leader, moderat, facilitat, organi, instructor, counsel | émission, télévis, radio, débat, atelier, réunion, \
    colonie, centre, jeunesse, enfant
    > animation, animations | animation | activities, entertainment | activit, event, liveli, hosting, animations | \
    vacances, quartier, rue, soirée, noël, marché, village, !film, !image
    > animer~ | animate~ | lead, host, run | moderat, chair, facilitat, present, led | débat, réunion, atelier, \
    émission, conférence, équipe, séance, stage, discussion
    apologie, apologies | apology, apologies | defence, praise, advocacy | glorif, defens, justif, vindicat, eulogy, \
    condon, defend
    < appliquer/appliquez/appliqué/appliquent/applique pour | apply/applies/applied/applying for | put into \
    practice, enforce | same appl
    appointements | appointment, appointments | salary | wage, pay, remuner, emolument
    > arrêt, arrêts | arrest, arrests | ruling, judgment, stop | judgement, decision, halt | cour de, cassation, \
    bus, tram, !cardia
    assiste/assistent/assista/assistait/assistaient/assisté/assistera/assistant à/au/aux | assists, assisted, assist \
    | attend, witness | present, watch, help
    assister à/au/aux | assist, assists, assisted, assisting | attend, witness | present, watch
    > assurance, assurances | assurance, assurances | insurance | insur, cover | compagnie, contrat, prime, \
    sinistre, automobile, maladie, habitation, courtier, !qualité, !vie
    attendre, attend, attendent, attendait, attendu, attendaient, attendez, attendons | attend, attends, attended, \
    attending | wait, expect | await, due, attend to
    avertir~ | advertise~ | warn, inform | notif, alert, caution, tell, told
    avertissement, avertissements | advertisement, advertisements | warning | notice, caution, foreword
    bachelier, bachelière, bacheliers, bachelières | bachelor, bachelors | holder of the baccalaureate | graduat, \
    secondary, baccal, school
    < balance | balance | scales | weigh | compte, bancaire, virement, !commercial, !paiement
    ballot, ballots | ballot, ballots | bundle, bale | packag, pack
    basket, baskets | basket, baskets | trainers, basketball | trainer, sneaker, shoe
    > bénéfice, bénéfices | benefit, benefits | profit, earnings | gain, income | trimestr, chiffre d affaires, par \
    action, exploitation, actionnaire, imposable
    bénévole, bénévoles, bénévolement | benevolent, benevolently | voluntary, volunteer, unpaid | volunt
    bigot, bigote, bigots, bigotes | bigot, bigots | sanctimonious person | pious, devout, church, sanctimon
    blesser, blessé, blessée, blessés, blessées, blesse | bless, blessed | injure, wound, hurt | injur
    > blouse/blouses blanche/blanches | white blouse, white blouses | white coat | coat, gown, medic
    bond, bonds | bond, bonds | leap, jump | bounc, surge, bound, leapt, rebound | !process, !liaison, !réseau, !james
    bonne chance, de la chance, par chance, quelle chance, pas de chance, sans chance | chance, chances | luck | \
    fortun, lucky, unluck, opportunit, mercif | !par chance de
    brassière, brassières | brassiere, brassieres | baby vest | life, top, jacket
    > brave homme, brave/braves gens, brave type, braves types | brave man, brave people, brave folk, brave guy, \
    brave guys | decent, good | kind, worthy
    bribes | bribes | scraps, fragments | snatch, bit
    > brutal, brutale, brutaux, brutales, brutalement | brutal, brutally | sudden, abrupt | sharp, steep, rapid | \
    hausse, baisse, chute, augment, changement, variation, température, ralent, décélér, accélér
    > cabinet, cabinets | cabinet, cabinets | practice, surgery, firm | office, chambers, room | médec, médic, \
    avocat, dentist, recrut, audit, comptab, !ministr, !fantôme
    > cadre/cadres supérieur/supérieurs, cadre/cadres dirigeant/dirigeants | superior frame, superior frames, \
    superior framework, senior framework | senior executive | executive, manager
    candeur | candour, candor | naivety | innocen, ingenuous, artless, naïv
    candide, candides | candid | naive, guileless | innocent, ingenuous, naïve, artless
    < caractère, caractères | character, characters | letter, temper | letter, trait, nature, characteristic | \
    roman, film, intrigue, acteur, comédien, héros, !latin, !police, !saisi, !clavier, !utf
    carpette, carpettes | carpet, carpets | rug, mat | mats
    casserole, casseroles | casserole, casseroles | saucepan | pan, pot
    caution | caution | deposit, bail | guarant, surety
    cave, caves | cave, caves | cellar | wine, basement, vault | !grotte, !cavern
    célibataire, célibataires | celibate | single, unmarried | bachelor, unwed, spinster
    chair, chairs | chair, chairs | flesh | meat, pulp, skin, fleshy
    chandelier, chandeliers | chandelier, chandeliers | candlestick | candle, candelabr, menorah
    chant, chants | chant, chants | song, singing | sing, sung, crow, canto | !grégorien, !supporter, !slogan
    > chef, chefs | chef, chefs | head, leader, boss | chief, manager, command, conductor, captain, ringleader, lead \
    | entreprise, état, gouvernement, parti, projet, service, orchestre, guerre, village, tribu, diplomatie, \
    !cuisin, !restaurant, !étoilé
    chiffon, chiffons | chiffon | rag, cloth | duster, wipe
    > circulation | circulation | traffic | travel, movement | routière, voiture, véhicule, rue, automobil, \
    embouteill, bouchon, trottoir, piéton, !sang, !libre, !monét, !air, !monnaie
    > cité, cités | cited | housing estate, city | estate, city, cities, town, quot | banlieue, jeune, immeuble, \
    habitant
    coin, coins | coin, coins | corner | wedge, area | !or, !pièce, !monnaie, !bitcoin, !utils
    colère, colères | cholera | anger | angry, rage, fury, wrath
    > collège, collèges | college, colleges | middle school, secondary school | junior high, lower secondary, panel, \
    high school | élève, lycée, classe, enseignant, professeur, école, !commissaire
    colon, colons | colon, colons | settler, colonist | planter | !cancer, !intest, !rectum, !colique, !grêle, !polype
    comédien, comédiens, comédienne, comédiennes | comedian, comedians, comedienne | actor, actress | perform, cast, \
    player
    > commande, commandes | command, commands | order | purchas | livraison, fournisseur, carnet de, facture, bon \
    de, acheteur, !ligne, !shell, !fichier, !touche, !terminal
    > commander, commandé, commandée, commandés, commandent, commandait, commandez, commanda | command, commands, \
    commanded | order | book | plat, repas, bière, pizza, café, menu du, vin, dessert, restaurant, !ligne
    commode, commodes | commode, commodes | convenient, chest of drawers | handy, drawer, practical, dresser, easy, \
    comfort
    commodité, commodités | commodity, commodities | convenience, amenities | comfort, ameni, toilet, convenien
    complaisance | complacency, complacence | kindness, indulgence | oblig, complicity, convenience, accommodat, \
    kind, lenien
    complaisant, complaisante, complaisants, complaisantes | complacent | obliging, indulgent | accommodat, lenient
    comprehensif, compréhensif, compréhensive, compréhensifs | comprehensive | understanding
    < concerné/concernée/concernés/concernées par/de/que/du/au, très/profondément/gravement/vivement concerné/\
    concernée/concernés/concernées | concerned about, concerned that, concerned at, deeply concerned, very \
    concerned, gravely concerned, increasingly concerned | affected, involved | relevant, question, target
    concurrence | concurrence | competition | compet, rival
    > concurrent, concurrents, concurrente, concurrentes | concurrent, concurrents | competitor, rival | compet | \
    entreprise, marché, prix, groupe, leader, constructeur, fabricant, ventes
    < conducteur, conducteurs, conductrice | conductor, conductors | driver |  | orchestr, concert, musi, symphon, \
    opéra
    > conducteur, conducteurs, conductrice, conductrices | conductor, conductors | driver | motorist | voiture, \
    camion, train, bus, véhicul, route, permis, volant, autocar, tram, accident, !électri, !cuivre
    confection, confections | confection, confections | making, clothing industry | making, manufactur, ready, \
    garment, mak, prepar, tailor, made
    > conférencier, conférenciers, conférencière | conferencer, conferencers | speaker, lecturer | speak, lectur
    confidence, confidences | confidence, confidences | secret, disclosure | confid, secret, disclos, in confidence \
    | !niveau, !interval
    confident, confidente, confidents, confidentes | confident | confidant | confidante, trusted
    conjoncture, conjonctures | conjuncture, conjecture | economic situation, circumstances | economic, situation, \
    climate, cycle, economy, conditions
    conjurer~ | conjure~ | ward off, avert | plot, beg, entreat, implor, prevent, dispel
    conservateur, conservateurs | conservator | preservative, curator, conservative | keeper
    conséquent, conséquente, conséquents, conséquentes | consequent | substantial, sizeable | large, considerable, \
    big, signific, therefore, thus, consequently, hence, accordingly, result, consistent
    consistant, consistante, consistants, consistantes | consistent | solid, substantial, thick | firm, hearty, \
    filling, consist, made up
    contenance | countenance | capacity, composure | bearing, volume, compos
    > contrôle/contrôles technique/techniques, contrôle continu | control, controls | check, inspection, test | \
    assess, mot, continuous, examin, inspect, test
    > contrôler, contrôlé, contrôlée, contrôlés, contrôlées, contrôlent, contrôlait, contrôlaient, contrôla, \
    contrôlera, contrôlez, contrôlant | control, controls, controlled, controlling | check, inspect | verif, audit, \
    monitor, examin, test, vet | passeport, billet, identité, bagage, douan, ticket, cargaison, inspecteur, papiers \
    d, contravention, avant chaque, chaque semaine, tous les ans, chaque année, hygiène
    convenable, convenables | convenient | decent, suitable, proper | fitting, adequat, acceptab, appropriat
    conviction, convictions | conviction for, convictions for, conviction of | firm belief | belie, convinc, persua \
    |  | tribunal, juge, peine, prison, jury, procès, meurtre, appel, condamn, coupable
    > coordonnées | coordinates | contact details | address, contact, detail, phone | téléphon, client, courriel, \
    bancaire, mail, laiss, transmett, postal, !axe, !point, !carte, !gps, !fichier
    corporation, corporations | corporation, corporations | guild | trade bod, profession | !municip
    > correspondance, correspondances | correspondence, correspondences | connection, change | connect, transfer, \
    interchange | train, gare, métro, vol, aéroport, avion, bus, !lettre
    couramment | currently | fluently, commonly | common, frequent, usual, often, widely, fluent, regular, routine, \
    general
    course, courses | course, courses | race, shopping, errand | rac, ride, trip, shop, run, obstacle, running, \
    fare, errands
    courtier, courtiers, courtière | courtier, courtiers | broker | agent, broking
    crayon, crayons | crayon, crayons | pencil | pens | !couleur, !cire, !gras, !pastel
    > cru, crue, crus, crues | crude | raw, uncooked | blunt, vintage, unpasteurised | lait, viande, légume, \
    poisson, cuit, cuire, jambon, carotte, oignon, salade
    cure, cures | cure, cures | course of treatment | spa, treatment, diet, therapy, detox, rehab, regimen
    > curé, curés | curate, curates | parish priest | priest, vicar, parson
    < degré, degrés | degree, degrees | level | temperature, celsius, fahrenheit, extent | université, diplôm, \
    étudi, licence, master
    > demande, demandes | demand, demands | request, application | inquir, query, claim, enquir, ask, plea, apply, \
    applied, applicant | d emploi, d asile, de visa, inscription, candidature, formulaire, remboursement, \
    subvention, permis de, renseignement, naturalisation, adhésion, déposer, déposé une, !offre, !consommat, !énerg, \
    !croissan, !contrebande, !marché
    > demander, demande, demandent, demandé, demanda, demandait | demanded | ask, request | apply, requir, call, \
    wonder, claim, want | !exig
    dent, dents | dent, dents | tooth, teeth | prong, cog, dental
    destitution, destitutions | destitution | dismissal, removal | impeach, depos, ouster, oust, overthrow, remov
    devise, devises | devise, devises, device, devices | currency, motto | foreign exchange, currenc, slogan
    > débit, débits | debit, debits | flow, throughput | rate, bandwidth, speed, output, bit | eau, rivière, litre, \
    sang, internet, connexion, adsl, fleuve, cardiaque
    > débouché, débouchés | debouched, unblocked | outlet, opening | market, job, prospect | emploi, marché, \
    formation, diplôm, secteur
    décade, décades | decade, decades | ten days | ten
    déception, déceptions | deception, deceptions | disappointment | let
    décevant, décevante, décevants, décevantes | deceiving, deceptive | disappointing | let
    décevoir, déçu, déçue, déçus, déçues | deceive, deceived | disappoint, disappointed | let
    > déclinaison, déclinaisons | decline, declines | version, range | version, variant, declension
    défauts | default, defaults | fault, defect, flaw | shortcoming, failing, weakness, bug, drawback, vice, imperfect
    défiance | defiance | mistrust, distrust | suspicion, wary, confidence, trust
    définitivement | definitely | permanently, for good, once and for all | final, perman, definitiv, irrevoc, \
    altogether, ever, forever
    délai, délais | delay, delays | time limit, deadline, period | time, notice, wait, lead, within, soon, prompt, \
    day, week, month, due, term, limit, extension, interval, hour, year, timeout, lag, second | court, respect, \
    livraison, paiement, prescri, imparti, expir, fix, préavis, réponse, recours, prolong, prorog, dépass, serré, \
    tenir, tenu, rallong, dossier, légal, raisonnable, remise, travaux, commande, !sans délai, !sans aucun délai, \
    !sans autre délai
    délayer~ | delay~ | dilute, mix | thin, spin, blend, stir
    > délibéré | deliberated, deliberate | advisement, deliberation | reserv, delibera | tribunal, jugement, cour
    délivrer~ | deliver~ | issue, release | grant, free, rescu, dispens, award | certificat, passeport, permis, \
    visa, attestation, autorisation, diplôme, licence, titre, document
    > déontologie | deontology | professional ethics | ethic, conduct
    < député/députés ministre/ministres/directeur/directeurs/maire/maires/gouverneur/chef | deputy minister/\
    ministers/director/directors/mayor/mayors/governor/chief | member of parliament | mp
    déranger~ | derange~ | disturb, bother | trouble, upset, inconvenien, disrupt, mind
    désagrément, désagréments | disagreement, disagreements | inconvenience, annoyance | trouble, nuisance, \
    unpleasant, discomfort
    désigner~ | design~ | designate, appoint | refer, nominat, denot, name, mean, point, elect, choos, chose, \
    select, indicat, call, stand for
    dilapider~ | dilapidate~ | squander | wast, squand
    > diligence, diligences | diligence | stagecoach | coach | chevaux, cocher, voyageur, relais
    > direction | direction | management | head office, leadership, manager, steering, board, department, executive \
    | syndicat, salari, usine, grève, employé, délégué, !vent, !sens
    disgracieux, disgracieuse, disgracieuses | disgraceful | ungainly, unsightly | ugly, ungrace, awkward
    disposer, dispose, disposent, disposait | dispose, disposes, disposed | have, possess | avail, has, had, arrang, \
    with
    > disputer~ | dispute~ | play, contest, compete | run, held, argu, quarrel, take place | match, finale, tournoi, \
    championnat, coupe, rencontre, étape
    dot, dots | dot, dots | dowry | dowries | mari, fille, père, épou, noce, famille
    < dramatique, dramatiques, dramatiquement | dramatic, dramatically | tragic | disast, terribl, theat, drama, \
    traged | augment, hausse, baisse, chang, amélior, réduc, diminu, progr, croissan, transform, accru, rédui, chut
    droguerie, drogueries | drugstore, drugstores, drug store, drug stores | hardware shop | hardware
    > du catch, le catch, de catch, un catch | catch, catches | wrestling | wrestl
    > dynamiser~ | dynamize~, dynamise~ | boost, energize | boost, energi, invigorat, stimulat
    < effectif, effective, effectifs, effectives | effective | actual, real |  | traitement, médicament, méthode, \
    vaccin, remède, moyen, solution, !entr, !vigueur, !date
    effectifs | effectives | workforce, numbers, staff | headcount, strength, size
    effectivement | effectively | actually, indeed | really, in fact, true, right, yes, real, fact, truly, actual
    > embrasser~ | embrace~ | kiss |  | la joue, joues, lèvre, bouche
    emphase | emphasis | pomposity, bombast | pompous, grandiloq
    emphatique, emphatiques | emphatic | pompous, bombastic | grandiloq
    > en espèces | in species, in kinds | in cash | cash
    > en liquide | in liquid, in liquids | in cash | cash | pay, règl, argent, euro, somme, paiement
    > enfant unique, fils unique, fille unique | unique child, unique son, unique daughter | only child | only
    < engagement, engagements | engagement, engagements | commitment, pledge | commit, promis, pledg, recruit, \
    involv | mariage, fiancé, bague, épous
    engin, engins | engine, engines | device, machine | vehic, craft, missil
    entretenir, entretient, entretiennent, entretenu, entretenue, entretenus, entretenait | entertain, entertains, \
    entertained, entertaining | maintain, keep up | keep, kept, support, sustain, servic, convers, speak, talk, foster
    entrée, entrées | entree, entrees | entrance, entry | starter, admission, input, doorway, arriv
    envie | envy | desire, wish | want, feel, long | !vertu, !jalous, !péché
    > essai, essais | essay, essays | trial, test | try, trying, attempt, tries | clinique, vaccin, moteur, \
    véhicule, laborat, nucléaire, randomis, période d, rugby, médicament
    > essence | essence | petrol, gasoline | fuel, gas | voiture, litre, station, réservoir, moteur, pompe, diesel, \
    carburant
    exaction, exactions | exaction, exactions | atrocity, abuse | atrocit, violen, outrage, crime
    < exhibition, exhibitions | exhibition, exhibitions | display, indecent exposure | show off, indecent, flaunt, \
    display | !match, !combat
    > expertise, expertises | expertise | expert report, valuation, appraisal | assess, survey, apprais, inspect, \
    report | assur, tribunal, juge, judiciaire, psychiatr, sinistre, dégât
    > expérience, expériences | experience, experiences | experiment | test, trial | laborat, chimi, cobaye, \
    éprouvette, souris de
    > expérimenté, expérimentée, expérimentés, expérimentées | experimented | experienced | skilled, season, expert, \
    veteran, advanced | pilote, équipe, médecin, joueur, guide, avocat, personnel, plus, très, utilisateur, \
    enseignant, candidat
    > exploitation/exploitations agricole/agricoles | agricultural exploitation, agricultural exploitations, farming \
    exploitation | farm | holding, farms
    exposition, expositions | exposition, expositions | exhibition, exposure | show, expos, fair, display
    exténuer~ | extenuate~ | exhaust | tired, worn, tir
    < éditeur, éditeurs | editor, editors | publisher | publish, text editor, code | journal, magazine, rédac, \
    presse, quotidien, !texte, !simple, !fichier, !logiciel
    > éditeur, éditeurs, éditrice | editor, editors | publisher | publish | livre, roman, ouvrage, romancier, \
    manuscrit, librair, écrivain, best, !texte, !code, !script, !menu, !revue
    > élaborer~, élaboration | elaborated, elaborating, elaborates, elaboration | draw up, develop | draft, work \
    out, prepar, design, formulat, devis, creat, mak, produc, construct, craft, build, compil, drew, drawn | plan, \
    loi, projet, politique, stratégie, budget, rapport, programme, liste, règle
    > émission, émissions | emission, emissions | programme, broadcast, show | program, issu, airing | télévis, \
    radio, animateur, présentateur, téléspect, auditeur, antenne, !fréquence, !ondes, !sans fil
    énergétique, énergétiques | energetic | energy | power, fuel, calor
    > équipage, équipages | equipage, equipages | crew, team | horse, hunt, carriage
    étage, étages | stage, stages | floor, storey | level, stor, upstairs, tier, deck, downstairs | !fusée, \
    !lanceur, !amplifi, !moteur, !compress
    étiquette, étiquettes | etiquette | label, tag | sticker, ticket, protocol
    > étranger, étrangers, étrangère, étrangères | stranger, strangers | foreign, abroad | alien, overseas, outsid | \
    pays, langue, affaires, ministr, investiss, étudiant, immigr, légion, visa, ambassad
    > évasion, évasions | evasion, evasions | escape | break, get away | prison, prisonnier, détenu, cellule, \
    gardien, !fiscal, !impôt
    éventuel, éventuelle, éventuels, éventuelles | eventual | possible, potential | any, prospective
    éventuellement | eventually | possibly, perhaps | may, might, could, if, optional, potential
    évidence | evidence | obviousness | obvious, clear, plain, self evident | !mis en évidence, !mise en évidence, \
    !mettre en évidence, !met en évidence, !mettent en évidence, !mises en évidence, !mettant en évidence, !mettait \
    en évidence, !mettez en évidence, !basé, !fondé
    évincer, évince, évincé, évincée, évincés | evince, evinces, evinced | oust, evict | exclud, remov, push, edg, \
    squeez
    fabrique, fabriques | fabric, fabrics | factory | mill, mak, manufact
    > fabriquer~ | fabricate~ | make, manufacture | produc, build, mak, made, craft, built | !preuve, !toutes pièces
    facile, faciles | facile | easy | simpl, eas
    > facteur, facteurs | factor, factors | postman | mail carrier, mailman, postwoman, postal | courrier, boîte aux \
    lettres, colis, vélo, sonne
    facture, factures | facture, factures, fracture, fractures | invoice, bill | billing, craft
    fade, fades | fade, faded, fades | bland, tasteless, insipid | dull, flat, flavour, pale | goût, plat, soupe, \
    sauce, cuisine, aliment, repas, saveur
    > faillite, faillites | failure, failures | bankruptcy | insolven, bankrupt, collapse, bust | !banque, \
    !bancaire, !moral
    fantaisie, fantaisies | fantasy, fantasies | whim, imagination, fancy | costume, original, novelty, fanci, \
    imaginat
    fastidieux, fastidieuse, fastidieuses | fastidious | tedious, tiresome | tiring, boring, labori, cumbersome, \
    wearisome, time
    > faute/fautes d orthographe/inattention/grammaire/frappe, faute/fautes de grammaire/frappe/français | fault, \
    faults | mistake, error | misprint, typo, slip, misspell
    > fidéliser~, fidélisation | fidelize, fidelise, fidelization, fidelisation | retain, build loyalty | loyal, \
    retention
    > figure, figures | figure, figures | face |  | gifl, poing, rougi, cracher, joues, en pleine figure
    < figure, figures | figure, figures | face, shape | diagram, fig | statisti, ventes, pourcent, chômage, \
    inflation, trimestre
    file/files d attente, la file, une file, en file | file, files | queue, line | lane, row, column, queu, wait, \
    single | !indienne, !fichier, !drag
    flipper, flippers | flipper, flippers | pinball | pin
    footing | footing | jogging | jog, run
    forcément | forcibly, forcefully | necessarily, inevitably | bound, have to, must, obvious, course, always
    forfait, forfaits | forfeit, forfeits, forfeited | package, flat rate | plan, pass, crime, fixed, lump, season, \
    withdr, scratch, contract, flat | !perd, !match, !victoire
    > formation, formations | formation, formations | training | train, course, educat, learn, background, \
    qualification | stagiaire, salari, continu, apprenti, diplôm, enseign, cours, employeur, module, certificat, \
    compétence, !roch, !étoile, !galaxi, !gouvernement
    < forme, formes | form, forms | shape | shape, kind, type, fit, sort | remplir, remplissez, signez, inscription, \
    signer la
    > formellement | formally | strictly, categorically | expressly, absolutely, firm | interdi, déconseill, démen, \
    défendu
    formidable, formidables | formidable | great, terrific, tremendous | wonderful
    formulaire, formulaires | formula, formulas, formulae | form | forms, formular
    fourniture, fournitures | furniture | supplies, supply | suppl, stationery, provi, deliver
    > fréquentation, fréquentations | frequentation | attendance, visitor numbers | visit, attend, traffic, company
    > front, fronts | front, fronts | forehead, brow |  | sueur, rides, mèche, fièvre, tempe, cheveux
    > fugue, fugues | fugue, fugues | running away | runaway, ran away | adolescent, parents, mineur, foyer, police
    futile, futiles | futile | trivial, frivolous | petty, idle, superficial
    gage, gages | gage, gages, gauge, gauges | pledge, security, wages | guarant, forfeit, pawn, token, wage, \
    deposit, sign
    gale, gales | gale, gales | scabies, mange | itch, scab
    > garder~ | guard~ | keep | kept, retain, mind, look, remain, maintain, preserv, babysit, stay | silence, \
    souvenir, contact, calme, sang froid, à l esprit
    gaze | gaze, gazes | gauze
    gendre, gendres | gender, genders | son-in-law | sons, son
    gentil, gentille, gentils, gentilles | gentle | kind, nice | friendl
    génial, géniale, géniaux, géniales | genial | brilliant, great | genius, ingenious, fantastic, inspired, clever, \
    awesome, cool, fun
    > grade, grades | grade, grades | rank | degree, promot | capitaine, colonel, officier, sergent, lieutenant, \
    soldat
    < grade, grades | grade, grades | rank | degree, rank, officer | élève, école, examen, classe, matière, bulletin
    grappe, grappes | grape, grapes | bunch, cluster | bunches
    gratification, gratifications | gratification, gratifications | bonus, gratuity | tip, allowance, paid, stipend, \
    payment, reward
    gratuité | gratuity, gratuities | being free | free, no charge, waiver
    > grenade, grenades | grenade, grenades | pomegranate |  | fruit, jus, graine, sirop, salade, sucre
    grief, griefs | grief, griefs | grievance | complaint, blame, charge, ground
    gros, grosse, grosses | gross | big, fat, large | heav, thick, bulk, serious, great, rough, coarse, strong, \
    wholesale, huge, major
    > gymnase, gymnases | gymnasia | gym, sports hall | gym
    habit, habits | habit, habits | clothes, dress | cloth, garment, suit, outfit, costum, coat, attire, apparel | \
    !moine, !religieu
    harasser~, harassante, harassants, harassantes | harass, harassed, harassing | exhaust, exhausting | tir, wear, \
    worn, weary
    hasard | hazard | chance, coincidence | random, accident, luck
    > herbe, herbes | herb, herbs | grass | weed, grassy, lawn | pelouse, pré, prairie, vache, pâtur, tond, tennis, \
    mouton, brout
    heurter~ | hurt, hurts, hurting | hit, strike, collide | knock, bump, crash, offend, run into, struck, clash, \
    shock | !sentiment, !sensibilité
    > histoire, histoires | history, histories | story | tale, stor, joke, affair, matter | drôle, amour, fées, \
    fantôme, bizarre
    honoraires | honorary, honoraries | fee, fees | honorarium, paid
    hôtel de ville | city hotel, town hotel, hotel of the city, hotel of city, hotel of the town | town hall, city \
    hall | hall
    hôtel/hôtels particulier/particuliers | particular hotel, particular hotels, private hotel, private hotels | \
    mansion, town house | mansion, townhouse
    humeur, humeurs | humour, humor | mood, temper | spirits, temperament, moody
    hurler~ | hurl~ | howl, scream, yell | shout, roar, bawl, shriek, wail
    hymne/hymnes national/nationaux | national hymn, national hymns | national anthem | anthem
    hypothèque, hypothèques | hypothesis, hypotheses | mortgage | mortgages
    idiome, idiomes | idiom, idioms | language, dialect | speech, tongue | parl, peuple, région, langu
    ignorer/ignore/ignorent/ignorait/ignoraient si/pourquoi/comment/où/quand/qui/combien/que/qu, on ignore/ignorait, \
    j ignore/ignorais | ignores, ignored, ignore | not know, be unaware | unknown, unaware, know, clear | !fichier, \
    !option, !erreur
    impair, impaire, impairs, impaires | impair, impairs, impaired | odd, uneven | blunder, gaffe, faux
    > important, importante, importants, importantes | important | large, considerable | major, signific, big, \
    substant, great, high, severe, extensive, heavy, sizeable, wide, much, larg, huge, to note | dégât, somme, \
    montant, chutes de, retard important, quantité, dépense, !il est important, !plus important
    important, importante, importants, importantes | importing | important, large | major, signific
    impotent, impotente, impotents, impotentes | impotent | disabled, infirm | crippl, helpless, invalid
    incessamment | incessantly | shortly, very soon | any moment, soon, imminent
    inconsistance | inconsistency | flimsiness | weak, shallow
    inconsistant, inconsistante, inconsistants, inconsistantes | inconsistent | flimsy, insubstantial | weak, thin, \
    runny, watery, shallow
    inconvénient, inconvénients | inconvenient, inconvenience, inconveniences | drawback, disadvantage | downside, \
    objection, problem, mind, risk
    > indice, indices | index, indexes, indices | clue | evidence, hint, sign, trace | enquêt, police, détective, \
    crime
    infatué, infatuée, infatués | infatuated | conceited | full of, vain
    infirmer~ | infirm, confirm, confirms, confirmed, confirming | invalidate, overturn, quash | contradict, revers, \
    refut, disprov, strike, deny, rule out, exclude, not, reject, set aside, weaken
    ingénu, ingénue, ingénus, ingénues | ingenious | ingenuous, naive | naïv, innocen
    ingénuité | ingenuity | naivety, ingenuousness | naïv, innocen, candor, candour, ingenuous
    inhabitable, inhabitables | inhabitable, habitable | uninhabitable | unliv, unfit
    inhabité, inhabitée, inhabités, inhabitées | inhabited | uninhabited | unoccupied, empty, deserted
    injure, injures | injury, injuries | insult | abus
    injurier~ | injure~ | insult, abuse | swear, swore, curs
    insolation, insolations | insulation, isolation | sunstroke | sun
    instamment | instantly | insistently, urgently | urg, earnest, strongly
    > instances | instances | authorities, bodies | bod, court, authorit, committee, organ, leadership, government | \
    dirigeant, fédéral, sportiv, politiqu, communautaire, représentativ, international
    < intelligence | intelligence | cleverness | smart, clever, iq | espion, secret, milit, agence, terror, cia, \
    !artific, !économ
    intoxication, intoxications | intoxication | poisoning | poison | aliment, champignon, plomb, monoxyde, carbone, \
    gaz, huître, restaurant
    intoxiquer~ | intoxicate~ | poison | poison, addict
    inusable, inusables | unusable | hard-wearing | durable, lasting, hard, wear
    > isolant, isolants, isolante | isolating, isolators, isolator | insulating, insulation | insulat
    > isolation | isolation | insulation |  | thermiq, phoniq, acoustiq, bâtiment, mur, toit, combles, chaleur, laine
    > issue, issues | issue, issues | outcome, exit, way out | result, end, close, following, from, come, born, \
    origin, deriv | secours, combat, conflit, match, procès, négociation, fatale, malheureuse, porte, sortie, \
    guerre, heureuse
    joli, jolie, jolis, jolies | jolly | pretty, nice | lovely, handsome, attractive
    > journal, journaux | journal, journals | newspaper, paper, diary | news, daily, bulletin, log | kiosque, \
    télévisé, rédaction, quotidien, vingt heures
    journée, journées | journey, journeys | day | date
    > justement | justly | precisely, as it happens | exactly, just, indeed, actually, very, right, fair
    la rate, sa rate, ma rate, de rate | rate, rates | spleen | miss, fail
    labourer~, labour, labours | labour, labours, labor, labors | plough, ploughing | plow, till, furrow
    lard | lard | bacon, fat | pork
    large, larges | large | wide, broad | general, great, off, loose, extensive | épaule, rue, route, mètre, fleuve, \
    centimètre, sourire, avenue, rivière, choix, soutien
    le sort, son sort, leur sort, un sort, mon sort, du sort, ce sort | sort, sorts | fate, spell, lot | come, \
    leave, go, exit, output, get, went, release, destin
    > le/bon/leur/mon/son/au moral | moral | morale | spirits, confidence, sentiment, mood, cheer
    lecteur, lecteurs, lectrice, lectrices | lecturer, lecturers | reader | drive, read, player
    lecture, lectures | lecture, lectures | reading | read
    légume, légumes | legume, legumes | vegetable | veg | !secs, !légumineu
    librairie, librairies | library, libraries | bookshop, bookstore | bookseller | livre, libraire, roman, lecteur, \
    auteur, lire, rue, travaill, achet, vend, quartier, ville, ouvr
    licencier~, licenciement, licenciements | license~, licence~ | dismiss, make redundant | fire, sack, lay off, \
    laid off, redundan, layoff, member, regist, graduate, fired, terminat | !sport, !radio, !fédération
    lifting | lifting | facelift | face
    limon, limons | lemon, lemons | silt | loam, alluvi, mud
    liqueur, liqueurs | liquor, liquors | liqueur | fluid
    location, locations | location, locations | rental, hire | rent, leas
    > locaux | locals | premises | office, building, room, facilit, space | dans les locaux, dans nos locaux, dans \
    ses locaux, dans leurs locaux
    loge, loges | lodge, lodges | dressing room, box | porter, caretaker, masonic | acteur, artiste, théâtre, opéra, \
    concierge, chanteu, maquill, actrice, comédien, !maçon
    > ludique, ludiques | ludic, ludicrous | playful, fun | play, game, entertain
    lunatique, lunatiques | lunatic, lunatics | moody, temperamental | whimsical, mood
    luxure | luxury | lust
    luxuriant, luxuriante, luxuriants, luxuriantes | luxurious | lush | luxuriant
    luxurieux, luxurieuse, luxurieuses | luxurious | lustful, lecherous | lasciv, lust
    magasin, magasins | magazine, magazines | shop, store | warehouse, retail
    malice | malice | mischief | mischiev, playful, artful
    malicieux, malicieuse, malicieuses, malicieusement | malicious, maliciously | mischievous | playful, impish, sly
    > manifestation, manifestations | manifestation, manifestations | demonstration, protest | event, rally, march, \
    exhibition, show | rue, syndicat, police, grève, manifestant, étudiant, défil
    > mannequin, mannequins | mannequin, mannequins | model | dummy, dummies | défil, couturi, podium, carrière, \
    photographe, célèbre
    marron, marrons | maroon | brown, chestnut | chestnut
    > matériel | material, materials | equipment, hardware | gear, supplies, tools, stock, kit | informat, milit, \
    médical, agricol, sport, camping, roulant, location
    > matinée, matinées | matinee, matinees, matinée | morning |  | !théâtre, !spectacle, !représentation
    merci | mercy | thanks | thank | !à la merci, !sans merci, !à leur merci, !à sa merci, !à notre merci
    messe, messes | mess, messes | mass | masses
    médecin, médecins | medicine, medicines | doctor, physician | practi, clinician, medical, surgeon, gp
    mémoire/mémoires vive/vives | living memory, live memory, vivid memory | RAM | random, memory module
    ménager~ | manage~ | spare | household, domestic, care, treat, sparing
    mince, minces | mince, minced | thin, slim | slight, slender, narrow
    > mobile, mobiles | mobile, mobiles | motive | motiv | crime, meurtre, meurtrier, assassin, enquêteur
    mondain, mondaine, mondains, mondaines | mundane | society, worldly | social, fashionable, high
    > moniteur, moniteurs, monitrice | monitor, monitors | instructor | coach, counsellor, supervisor | ski, \
    colonie, auto école, conduite, plongée, voile
    monnaie | money | currency, change | coin | appoint, pièce, rendu, rend, euro, franc, dollar, yen, livre, \
    unique, nationale, dévalu
    > motif, motifs | motif, motifs | reason, ground | motive, pattern, cause, purpose | licenciement, refus, rejet, \
    absence, visite, consultation, plainte, invoqu
    > mutation, mutations | mutation, mutations | transfer | reassign, relocat, change, transform | fonctionnaire, \
    salari, poste, enseign, employ, !gène, !génét, !virus, !variant
    > mutualiser~ | mutualize~, mutualise~ | pool, share | pool, shar, joint
    mystifier~ | mystify, mystifies, mystified, mystifying | fool, hoax | trick, deceiv
    nappe, nappes | napkin, napkins, nap | tablecloth, sheet | cloth, table, groundwater, slick, blanket, layer
    > note, notes | note, notes | mark, grade | score, rating, bill, result | élève, examen, bulletin scolaire, \
    dictée, sur 20
    > notice, notices | notice, notices | instructions, leaflet | manual, insert, record, entry, package | \
    médicament, emploi, utilisation, montage, patient
    nouvelle, nouvelles | novel, novels | news, new, short story | stor | écri, littér, recueil, annonc, bonne, \
    mauvaise, apprend, appris, lecteur
    > objectif, objectifs | objective, objectives | lens, lenses | goal, aim | appareil photo, caméra, focale, zoom, \
    optique, cliché
    office, offices | offices | bureau, agency | board, service
    officieux, officieuse, officieuses, officieusement | official, officially, officious | unofficial, informal | \
    off the record
    ombrelle, ombrelles | umbrella, umbrellas | parasol, sunshade | sunshades
    onéreux, onéreuse, onéreuses | onerous | expensive, costly | pricey, high, cost
    > ordonnance, ordonnances | ordinance, ordinances | prescription | prescri | médec, médic, pharma, patient, \
    traitement
    ordonnance, ordonnances | ordnance | prescription, order | ruling, decree, ordinance
    > orientation | orientation | guidance, careers | career, guidance, steer | conseiller d, lycée, bachelier, \
    parcoursup, !sexuel
    ostensible, ostensibles | ostensible | open, conspicuous | visibl, obvious
    ostensiblement | ostensibly | openly, conspicuously | visibl, obvious, pointedly
    > outrage à/au/aux | outrage | contempt, insult | indecen, offen
    < outrage, outrages | outrage | insult, contempt | insult | provoqu, suscit, indign, !pudeur
    pain, pains | pain, pains | bread | loaf, roll, bun, loaves, toast, cake, baker | boulang, mang, beurre, four, \
    farine, tranche, faim, blé, morceau, miette, vin, fromage, repas, confiture, !douleur
    palace, palaces | palace, palaces | luxury hotel | hotel, luxury
    < pamphlet, pamphlets | pamphlet, pamphlets | satirical tract, lampoon | satir | inform, patient, vaccin, \
    touris, santé, distribu, gratuit
    < parcelle, parcelles | parcel, parcels | plot of land | land, plot, field, estate
    > parloir, parloirs | parlour, parlours, parlor, parlors | visiting room | visit
    parole, paroles | parole | word, speech | lyrics, floor, promise, voice, spoke, say, saying, speak
    > parquet, parquets | parquet, floor, flooring | prosecutor's office, prosecution | prosecut | enquête, \
    tribunal, juge, justice, procureur, plainte
    > partagé, partagée, partagés, partagées | shared | divided, split | torn, differ, mixed | avis, opinion, \
    sentiment, critique, économistes, spécialistes, experts
    > particuliers, un particulier, aux particuliers, des particuliers | particulars | private individuals, \
    individuals | household, people, consumer, person, citizen, private | !cas, !points, !aspects, !traits, !besoins
    > partition, partitions | partition, partitions | score, sheet music | music | piano, orchestr, violon, \
    compositeur, mélod, symphon
    > passablement | passably | rather, quite | fairly, somewhat
    passer/passe/passent/passé/passera/passait/passeront un/son/leur/ses/des/le/les/mon examen/examens/concours/bac/\
    baccalauréat/permis | pass/passed/passes/passing _ exam/exams/examination/examinations/test/tests/baccalaureate \
    | take, sit | took, sat, taking
    patron, patrons, patronne | patron, patrons | boss, employer, owner | manager, pattern, head, chief, landlord, \
    saint | !saint
    > pensionnaire, pensionnaires | pensioner, pensioners | boarder | resident, inmate, lodger
    > permanence | permanence | duty, office hours | on call, constantly, permanent, always, surgery | assur, tenir, \
    tient, député, !terre, !pergélisol
    peste, pestes | pest, pests | plague | plagues
    pester~ | pester, pesters, pestered, pestering | curse, grumble | rail, swear, swore, complain
    > pérenniser~ | perennialize, perennize, perennise | sustain, make permanent | sustain, perpetuat, lasting
    pétrole | petrol | oil, petroleum | crude
    pétulant, pétulante, pétulants, pétulance | petulant, petulance | lively, exuberant | vivaci, exuberan
    photographe, photographes | photograph, photographs | photographer | shutter
    phrase, phrases | phrase, phrases | sentence | word, line, pass | !passe, !secrète, !phase, !mot de, !nominale, \
    !verbale, !recherche, !musical
    physicien, physiciens, physicienne | physician, physicians | physicist
    pie, pies | pie, pies | magpie | pinto, pied | oiseau, nid, plume, arbre, voleu, bavard, pomme, four, tarte
    > places | places | seats | spaces, tickets, vacanc, positions, jobs, seat | avion, théâtre, spectacle, cinéma, \
    concert, stationnement, stade, assis
    planning, plannings | planning, plannings | schedule, timetable | calendar, roster, rota, schedul | semaine, \
    équipe, travail, heure, salari, horaire, affich, !familial, !général, !urbain
    > plaquette, plaquettes | plaque, plaques | platelet, brochure | leaflet, pack, blister, platelets | sang, \
    sanguin, numération, thrombo
    > plat, plats | plate, plates | dish, course | flat, meal, platter
    poisson, poissons | poison, poisons | fish | fishes
    < police | policy, policies | police | font, typeface | !assur
    > ponctuel, ponctuelle, ponctuels, ponctuelles | punctual | one-off, occasional | one, ad hoc, specific, \
    temporary, individual, isolat, selective, limited, point, time | intervention, aide, mesure, action, besoin, \
    opération, contrat, événement, travail, collaboration
    > ponctuellement | punctually | occasionally, on an ad hoc basis | ad hoc, case, now and then, individual
    < prendre/prenez/prends/prend/pris votre/sa/son/leur/vos/ses/leurs/la/ta/ma médecine/médecines | take/took/takes/\
    taken/taking your/his/her/their/the/my medicine/medicines | purge | drug
    pressing, pressings | pressing | dry cleaner's | dry clean, laundry, laundr | chemise, costume, vêtement, \
    manteau, linge, tache
    > prestataire, prestataires | prestator, presenter, presenters | service provider | provider, contractor, supplier
    préciser, précisé, précisent, précisait, précisant, préciserait | precise, precises, precised, precising | \
    specify, state | clarif, indicat, add, explain, detail, say, said, mention, point, precisely
    > précisions | precisions | details, clarification | specif, information, clarif, particulars, accuracy
    préjudice, préjudices | prejudice, prejudices | harm, damage, loss | injur, detriment, bias | !sans préjudice
    prémices, prémisses | premises | beginnings, first signs | premise, begin
    préservatif, préservatifs | preservative, preservatives | condom | contracept
    prétendre, prétend, prétendent, prétendu, prétendait | pretend, pretends, pretended, pretending | claim, allege, \
    maintain | suppos
    > prévenir, prévient, préviennent, prévenu, prévenue, prévenus, prévenait, prévint | prevent, prevents, \
    prevented | warn, inform, tell | notif, let, alert, told, call, advis | police, famille, parents, téléphon, à l \
    avance, voisin, pompiers, !maladie, !risque, !accident, !infection, !propag, !maladies, !contagi, !transmission, \
    !crime, !attaque, !fraude
    > prix | price, prices | prize, award |  | nobel, littéraire, remport, lauréat, goncourt, décern, cérémonie
    procès | process | trial, lawsuit | case, court
    procureur, procureurs, procureure | procurer, procurers | prosecutor | attorney
    > professeur, professeurs, professeure | professor, professors | teacher | lecturer, instructor | lycée, \
    collège, école, élève, primaire, maternelle
    promiscuité | promiscuity | overcrowding, lack of privacy | crowd, cramped, proximity
    propre, propres | proper | own, clean | specific, tidy | drap, main, linge, vêtement, chambre, maison, yeux, \
    compte, enfant, rue, eau, argent, entreprise
    propriété, propriétés | propriety, proprieties | property, ownership | estate, own
    > prospectus | prospectus, prospectuses | leaflet, flyer | brochure, flier | boîte, publicitaire, distribu
    prune, prunes | prune, prunes | plum
    > pub, pubs | pub, pubs | advert | ad, ads, commercial | télé, affiche, spot, clip, marque
    > publicité, publicités | publicity | advertising, advertisement | advert, commercial, ads, market | télévis, \
    page de, spot, annonceur, affiche, encart, mensong
    pupitre, pupitres | pulpit, pulpits | desk, music stand | desk, lectern
    quart/quarts de/d, un quart, trois quarts, les quarts | quart, quarts | quarter | fourth, watch, shift
    quitter, quitte, quittent, quitté, quitta, quittait, quittèrent | quit, quits | leave, left | depart | pièce, \
    maison, ville, épou, femme, mari, hôpital, table, route, chambre, région, famille, !programme, !logiciel
    > radio, radios | radio, radios | X-ray | x ray, xray, radiograph | poumon, fracture, jambe, hôpital, thorax, \
    pulmon, dentiste
    > rage | rage | rabies | rabid | vaccin, chauve, morsure, virus, renard, mord, vétérin
    raisin | raisin, raisins | grape
    rampant, rampante, rampants, rampantes | rampant | crawling, creeping | crawl, creep
    ranger, rangé, rangée, rangés, rangent, rangeait, rangez, rangeant | range, ranges, ranged, ranging | tidy, put \
    away | store, arrang, file, put, stow, row, rank, order, side, line
    râpe, râpes, râper, râpé, râpée, râpés | rape, rapes, raped | grater, grate | rasp, threadbare, grat
    recette, recettes | receipt, receipts | recipe, revenue, takings | income, earn, proceed | !budg, !dépense, !fisc
    > reconnaissance | reconnaissance | recognition, gratitude | grateful, acknowledg, thank, recogni | !milit, \
    !aéri, !avion, !drone, !armée, !satellite, !mission, !vol, !patrouille, !réseau, !adresse, !outil
    recouvrir, recouvert, recouverte, recouverts, recouvertes, recouvrait, recouvraient | recover, recovers, \
    recovered | cover | overlap, coat, blanket
    regard, regards | regard, regards | look, gaze | glance, eye, view, stare, light, compar, watch, sight | !au \
    regard, !en regard, !à cet égard, !warrant
    < relief, reliefs | relief | landform, contrast | landscape, terrain, topograph, map, sculp, mountain, hill | \
    douleur, symptôme, secours, humanitaire, réfugi, sinistr
    remettre, remet, remis, remettent, remit | remit, remits, remitted | hand, put back, postpone | deliver, give, \
    present, award, discount, submit, put, recover, deferred
    rentable, rentables | rentable | profitable | cost, pay, viable
    rente, rentes | rent, rents | annuity, pension | income, econom, resource, oil, seek
    rentier, rentiers, rentière | renter, renters | person of private means | landlord, annuit, rentier, independent
    report, reports | report, reports | postponement, carry-over | postpon, carry, defer, transfer, delay, carri, \
    mov | réunion, date, élection, échéance, déficit, séance, crédit, vote, match
    reporter, reporte, reportent, reporté, reportée, reportés, reportées | report, reports, reported | postpone, \
    carry over | postpon, carri, defer, put off, transfer, refer, reporter, mov, delay, plac | réunion, match, \
    élection, date, séance, vote, bogue, erreur, bug, problème, cas, police
    > représentation, représentations | representation, representations | performance, show | staging, perform | \
    théâtre, opéra, comédi, ballet, tragédie, spectateur, salle
    ressentir, ressent, ressentent, ressenti, ressentie, ressentait, ressentis | resent, resents, resented | feel, \
    experience | felt, sense
    reste, restes | rests | remain, rest | stay, left
    rester, restent, resté, resta, restait | rest, rests, rested | remain, stay | left
    retard, retards | retard, retards | delay, late | behind, backlog, lag, overdue
    retirer, retiré, retire | retired, retire | withdraw, remove | pull, tak
    > retraite, retraites | retreat, retreats | retirement, pension | retir, withdraw | pension, salari, réforme \
    des, cotis, fonctionn, employ, sa retraite, partir à la retraite, départ à la retraite, !batt, !bat en, !armée, \
    !troupe, !soldat, !battez
    reverser, reverse, reversent, reversé, reversée, reversés, reversées, reversera, reversait | reverse~ | pay \
    over, repay | pay, transfer, pour, donat | somme, argent, euro, associ, bénéfice, don, taxe, impôt, tva, loyer, \
    état
    revue, revues | revue | magazine, journal | review
    réaliser | realize, realise | carry, make, achieve, perform | produc, direct, complet, conduct, undertak, tak, \
    creat
    récipient, récipients | recipient, recipients | container, vessel | bowl, receptacle, dish, jar, pan, pot
    réclamer~, réclamation, réclamations | reclaim~, reclamation | claim, demand, complaint | call, ask, requir, \
    complain, seek, want, sought, cried
    > régime, régimes | regime, regimes | diet | dieting, scheme | aliment, poids, calor, maigr, végétar, minceur, \
    mange, repas, fruits, perdre
    > répertoire, répertoires | repertory, repertoire, repertoires | directory | folder, index, address book | \
    fichier, dossier, racine, disque, installation, serveur
    > répétition, répétitions | repetition, repetitions | rehearsal | rehears | théâtre, orchestr, acteur, comédien, \
    concert, chœur
    < résignation | resignation | resigned acceptance | resigned, accept, despair | ministre, président, directeur, \
    poste, gouvernement, lettre, annonc
    < résigner~ | resign/resigned/resigns/resigning from/as | resign oneself | accept
    résumer, résume, résumé, résument | resume, resumes, resumed | sum, summarize, summarise | summar, abstract, cv, \
    resumé, résumé | !reprend, !reprise, !cv
    > réunion, réunions | reunion, reunions | meeting | gathering, session | !famill, !ancien, !retrouv, !île
    ride, rides | ride, rides | wrinkle | ripple, line
    robe, robes | robe, robes | dress | gown | mariée, soirée, coton, soie, acheté, été, boutique, couture, \
    cocktail, jupe, fleur
    roman, romans | roman | novel | fiction
    romance | roman, romans | romance, love song | ballad
    rude, rudes | rude | harsh, tough, rough | hard, severe, uncouth, stern, fierce, crude, bitter
    sain, saine, sains, saines | sane | healthy, sound | health, wholesome, safe, clean | aliment, repas, enfant, \
    corps, mode de vie, nourriture, mang, sportif, gestion, climat
    sale, sales | sale, sales | dirty, filthy | nasty, soil, grubby, unclean, rotten
    sanguin, sanguine, sanguins, sanguines | sanguine | blood | vascular, fiery, red chalk
    sauvage, sauvages | savage | wild | undomest
    < sauver~ | save~ | rescue | rescu | fichier, disque, paramètre, configuration, argent, euros, impôt, énergie
    scolaire, scolaires | scholar, scholars, scholarly | school | academic, education, pupil
    > sensibiliser~ | sensibilize, sensibilise, sensibilized, sensibilised | raise awareness | aware, sensiti, educat
    > sensibilité | sensibility, sensibilities | sensitivity | sensitiv, awareness | test, capteur, douleur, peau, \
    réglage, lumière, allerg, mesure
    sensible, sensibles | sensible | sensitive | noticeable, appreciable | !browser, !pager, !editor
    sensiblement | sensibly | noticeably, considerably | roughly, appreciabl
    séculaire, séculaires | secular | century-old, age-old | ancient, centur, old
    > siège, sièges | siege, sieges | seat, headquarters | head, office, chair, based | société, entreprise, social, \
    parlement, conseil, administr, passager, arrière, banque
    > signaler~ | signal, signals, signalled, signaled | report, point out | indicat, notif, mention, flag, note, \
    draw | bogue, vol, police, disparition, accident, anomalie constatée
    silicium | silicone | silicon
    silicone, silicones | silicon | silicone
    > sinistre, sinistres | sinister | claim, disaster | damage, accident, loss, fire | assur, incendie, inondation, \
    indemn, dégât, déclar
    slip, slips | slip, slips | briefs, underpants | pants, trunks, knickers, underwear, underclothes | vêtement, \
    bain, kangourou, linge, coton, chaussette, port, caleçon
    smoking, smokings | smoking | dinner jacket, tuxedo | tux, black tie
    > société, sociétés | society, societies | company, firm | compan, corporat, business, partnership | anonyme, \
    actionnaire, en bourse, filiale, siège social, chiffre d affaires, cotée, salari, pdg
    solidaire, solidaires | solitary | united | solidarity, joint, support, stand
    > solliciter~ | solicit~ | ask, request, apply | call, seek, sought, apply, approach, requir, contact | aide, \
    avis, entretien, subvention, autorisation, rendez, permission
    solvable, solvables | soluble, solvable | solvent, creditworthy | credit, solven
    > souvenir, souvenirs | souvenir, souvenirs | memory | remember, memor, remind, recall, recollect, reminisc | \
    enfance, jeunesse, bons, mauvais, gard, lointain, heureux, !boutique, !touris, !vend
    > spectacle, spectacles | spectacle, spectacles | show | perform, entertain, sight, play, live | théâtre, \
    billet, salle, artist, musi, danse, comédi, humoriste, tournée
    < spectacles | spectacles | shows | show, perform | nez, lire, yeux, verres, lecture, vue
    stage, stages | stage, stages | internship, placement, training | course, work, apprentic | étudi, élève, \
    formation, entreprise, école, convention, rémunér, semaine, mois, effectu, diplôm
    store, stores | store, stores | blind, awning | shade, shutter | fenêtre, soleil, vitr, terrasse, lumière, \
    baiss, lev
    stupéfiants | stupefying, stupefiants | drugs, narcotics | drug, narcot
    suave, suaves | suave | sweet, mild | smooth, mellow, soft, pleasant
    supplier, supplie, suppliait | supplier, suppliers | beg, implore | plead
    < supporter, supporte, supportent, supporté, supportée, supportait, supportant | support, supports, supported, \
    supporting | bear, stand | tolerat, endur, withstand, bore | candidat, grève, gouvernement, rebelle, réforme, \
    proposition, référendum
    > supporter~ | support~ | bear, stand | tolerat, endur, put up, withstand, pay, cope, suffer, take, bore | \
    douleur, bruit, chaleur, le froid, odeur, solitude, chagrin, souffran
    surnom, surnoms | surname, surnames | nickname | dubbed, known, call
    surveiller~ | survey, surveys, surveyed, surveying | watch, monitor, supervise | keep an eye, guard, oversee, \
    observ, kept
    > susceptible/susceptibles de/d | susceptible | likely to, may | could, might, can, liable, able, potential, \
    possibl, capab, likely
    sympathique, sympathiques | sympathetic | nice, friendly | likeab, pleas
    syndicat, syndicats | syndicate, syndicates | trade union, union | labour, labor
    > synthétiser~ | synthetise~ | sum up, summarize | summar, synthesi
    talon, talons | talon, talons | heel | counterfoil, stub
    > tampon, tampons | tampon, tampons | stamp, buffer | pad, swab, rubber, ink | !hygién, !menstru, !périod, !coton
    tentative, tentatives | tentative | attempt | try, tries, bid, effort, trial
    terrier, terriers | terrier, terriers | burrow | hole, den, earth, warren | !chien, !race, !fox
    > téléphone/téléphones portable/portables | portable phone, portable phones, portable telephone, portable \
    telephones | mobile phone | mobile, cell
    > tissu, tissus | tissue, tissues | fabric, cloth | textile, material | coton, robe, couture, rideau, soie, \
    vêtement, imprimé, !muscul, !cell
    titulaire, titulaires | titular | holder, permanent | tenured, holding, starter, regular, incumbent, head, \
    starting
    traiteur, traiteurs | traitor, traitors | caterer, delicatessen | cater, deli
    traîner, traîne, traînent, traîné, traînait | train, trains, trained, training | drag, pull | hang, lag, trail, \
    lie, lay, loiter
    < translation, translations | translation, translations | shift, displacement | displac, shift, vector, rotat, \
    geometr, bab | langue, texte, français, traduit, anglais, roman, auteur, !rotat, !vecteur, !réseau, !adress
    transpirer~ | transpire~ | sweat, perspire | leak, perspir
    trappe, trappes | trap, traps | hatch, trapdoor | trapdoor, flap, trappist
    travail, travaux | travel, travels | work | job, labour, labor, employ, task
    trépasser, trépas, trépassé, trépassés | trespass, trespasses, trespassed, trespassing | die, death | died, \
    dead, dying
    > trésorerie | treasury | cash flow, cash | liquid, treasurer, financ | entreprise, société, pme, flux, \
    difficult, facture, !bons, !management
    tribune, tribunes | tribune, tribunes | stand, grandstand, op-ed | gallery, opinion, column, platform, rostrum
    > trimestre, trimestres | trimester, trimesters | quarter | term | bénéfice, chiffre, ventes, résultat, \
    croissance, entreprise, exercice, économ, pib, fiscal, !grossesse, !enceinte, !gestation, !naissance, !étude, \
    !scolaire
    truculent, truculente | truculent | colourful, colorful, earthy
    > tuteur, tuteurs, tutrice | tutor, tutors | guardian | stake, trustee, supervisor | mineur, juge, tutelle, \
    légal, orphelin
    ultérieur, ultérieure, ultérieurs, ultérieures, ultérieurement | ulterior | later, subsequent | further, future
    > un/une/des/les/ses/d adepte/adeptes | adept, adepts | follower, enthusiast | fan, believer, support, adherent, \
    practi
    < une application, l application, son application, votre application | application, applications | app, \
    enforcement | software, apps, enforce, program, implement, apply | poste vacant, d emploi, un emploi, cet \
    emploi, candidat, bourse d, visa, recrut, asile
    > une/sa/leur/la/ma/votre mutuelle | mutual | complementary health insurance | insur, health
    urgences | urgencies, urgencie | emergency | emergenc, casualty
    > urne, urnes | urn, urns | ballot box, polls | ballot, poll, vot | élect, vot, scrutin, dépouill, bulletin
    > usé, usée, usés, usées | used | worn, worn out | wear, threadbare, thin | vêtement, pneu, chaussure, manteau, \
    veste, frein, tapis
    vacances | vacancies, vacancy | holiday, vacation | break, holidays
    vacation, vacations | vacation, vacations | shift, session | stint, duty, hour | médec, infirm, rémun, pay, \
    heure, soign, hôpital, agréable, famille
    vague, vagues | vague | wave | surf, waves | mer, plage, océan, surf, bateau, deferl, défer
    vaisselle | vessel, vessels | crockery, dishes, washing-up | dish, tableware, wash
    valable, valables | valuable | valid | worthwhile, good, hold, acceptable, sound
    vent, vents | vent, vents | wind | breeze, windy, gust
    venue | venue, venues | arrival, coming, visit | come, came
    > verbaliser~ | verbalise~, verbalize~ | fine, book | fined, report, ticket
    verger, vergers | verger, vergers | orchard
    > vernissage, vernissages | varnishing, varnish | private view, opening | preview | expo, galerie, artiste, \
    peintre, musée
    versatile, versatiles | versatile | fickle, changeable | volatile, unpredict, inconstant
    vessie, vessies | vessel, vessels | bladder
    veste, vestes | vest, vests | jacket | coat
    > viande/viandes hachée/hachées | hashed meat | minced meat, mince | ground, minc
    vigile, vigiles | vigil, vigils | security guard, watchman | guard, bouncer
    vilain, vilaine | villain | ugly, naughty | nasty
    vin, vins | vine, vines | wine
    vivace, vivaces | vivacious | perennial, hardy | alive, lasting, strong, enduring, persist
    > voire | see, sees | or even, indeed | even, if not, perhaps, or
    vulgariser~, vulgarisation | vulgarize~, vulgarise~, vulgarization, vulgarisation | popularize, popular science \
    | populari, outreach
    > wagon, wagons | wagon, wagons | carriage, coach | car, truck, van | voyageur, restaurant, couchette, métro, \
    passager, tgv
    > zone/zones d activité/activités | activity zone, activity zones, zone of activity, zone of activities | \
    business park | business, industrial, area
    """
}
