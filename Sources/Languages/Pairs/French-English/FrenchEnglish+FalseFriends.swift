extension LanguagePair {
  /// French words | English ones that are wrong | what they mean | other right words, or their starts | French words beside
  /// them, !and those that are not there; see ``FalseFriends``
  static let frenchEnglishFalseFriends = """
    > abusif, abusive, abusifs, abusives | abusive | unfair, improper | excess, wrong, improp, misus, unlawful, undue \
    | licenciement, clause, usage, rupture, procédure, pratique, détention
    accommoder~ | accommodate~ | prepare, adapt | adjust, compromise, season, cook, put up, content
    > accord/accords de principe | principle accord | agreement in principle | principle
    accuser réception, accusons réception, accuse réception, accusé de réception | accuse reception, accuse receipt, \
    accused of reception, accuses reception | acknowledge receipt | acknowledg, receipt
    achèvement, achèvements | achievement, achievements | completion | finish, end, complet
    achever, achevé, achevée, achève | achieve, achieved, achieves | finish, complete | end
    > acquitter~ | acquit, acquits, acquitted, acquitting | pay | paid, settle, discharg, fulfil, perform | facture, \
    droit, impôt, taxe, somme, loyer, cotis, dette, amende, montant
    actifs | actives | assets, working people | asset, work, employ
    actuel, actuelle, actuels, actuelles | actual | current, present | today, now, modern
    actuellement | actually | currently, at present | now, present, today, moment
    addition, additions | addition, additions | bill | check, tab, total, add, sum | restaurant, serveur, payer, régl, \
    garçon, salée, dîner, pourboire
    adepte/adeptes de/du/des | adept of, adepts of | follower, fan | follow, enthusias, devot, supporter, keen, \
    practition
    > administré, administrés | administered, administrated | citizens, residents | citizen, resident, constituent, \
    public, local, people | maire, commune, mairie, élu
    affaires courantes | current business, running affairs, ordinary affairs | day-to-day business | day, caretaker, \
    routine
    > affection, affections | affection, affections | disease, condition | disorder, ailment, illness | cutan, \
    respirat, chroniq, pulmon, cardiaq, maladie, symptôme, viral, aiguë, patholog
    affluence | affluence | crowd, rush | visit, attend, busy, peak, numbers
    affronter~ | affront~ | face, confront | meet, play, clash, brav, fight, tackl, fac
    agence d intérim, travail en intérim, société d intérim | interim agency, interim work, interim company | temp \
    agency, temping | temporary, temp
    agenda, agendas | agenda, agendas | diary, planner | calendar, schedul, appointment | rendez, poche, not, réunion, \
    ordre, secrétaire, noircir, page, chargé
    agonie | agony | death throes | dying, death, last hours
    > agréé, agréée, agréés, agréées | agreed, agreeable | approved, authorised, licensed | approv, authori, licen, \
    accredit, certif, registered, recogni | organisme, médecin, assistante, technicien, expert, centre, réparateur, \
    association, laborat, installateur, bureau, garage, atelier, fournisseur
    agréer | agree, agreed | accept, approve | approv | sentiments, salutations, expression, veuillez
    agrément, agréments | agreement, agreements | approval, charm | licen, accredit, authoris, authoriz, pleasure, \
    permit, consent, approv
    > aliéné, aliénés | aliens, alien | insane | mad, lunatic, mental, psychiatr, asylum | asile, fou, hôpital
    > alimentation | alimentation | food, diet, power supply | feed, nutri, eat, suppl, power, grocer, intake, meal
    allure, allures | allure | pace, speed | look, appearance, bearing, gait, style, air, shape
    altération, altérations | alteration, alterations | deterioration, impairment | damag, distort, degrad, impair, \
    spoil, tamper, corrupt, chang, weather
    amateur/amateurs de/d | amateur, amateurs | lover, enthusiast | fan, enthusias, connoisseur, buff, keen, fond | \
    vin, vins, thé, art, musique, jazz, fromage, livres, café, chocolat, opéra, belles, sensations
    ambulant, ambulants, ambulante | ambulant, ambulance, ambulances | travelling, itinerant | travel, itiner, street, \
    mobile, roving, door | marchand, vendeur, commerçant, musicien, cirque, comédien
    amende, amendes | amend, amends | fine, penalty | fined, penalt | !amende honorable
    amical/amicale match, match/matches/matchs/rencontre/rencontres amical/amicale/amicaux/amicales | amicable match, \
    amicable game, amiable match, amicable | friendly | friendl
    ancien, ancienne, anciens, anciennes | ancient | former, old | ex, antiqu, previous, past | président, ministre, \
    directeur, maire, élève, joueur, député, chef, patron, employ, mari, champion, premier, colonie, combattant, \
    membre, militaire, adresse, version, propriétaire
    > ancien/ancienne élève/étudiant/étudiante, anciens/anciennes élèves/étudiants/étudiantes | old student, old \
    students, old pupil, ancient student, ancient students, ancient pupils | former student, alumni | former, alumn
    > ancienne/ancien/anciens/anciennes \
    orangerie/usine/usines/gare/gares/abbaye/couvent/école/mari/presbytère/moulin/caserne/prison/hôpital/président/ministre/maire/directeur/joueur/député \
    | ancient, antique | former, old | ex, previous, disused, converted
    > angine, angines | angina | sore throat, tonsillitis | throat, tonsil, strep | fièvre, gorge, enfant, antibiot, \
    blanche, rouge, streptoc, amygdal, !poitrine
    > animateur, animateurs, animatrice, animatrices | animator, animators | host, presenter, activity leader | \
    leader, moderat, facilitat, organi, instructor, counsel | émission, télévis, radio, débat, atelier, réunion, \
    colonie, centre, jeunesse, enfant
    animateur/animatrice/animateurs sportif/sportive/sportifs/socioculturel/culturel | animator, animators | activity \
    leader, instructor | leader, instruct, organi, coordinat, worker
    > animation, animations | animation | activities, entertainment | activit, event, liveli, hosting, animations | \
    vacances, quartier, rue, soirée, noël, marché, village, !film, !image
    > animer~ | animate~ | lead, host, run | moderat, chair, facilitat, present, led | débat, réunion, atelier, \
    émission, conférence, équipe, séance, stage, discussion
    > antique, antiques | antic, antics | ancient | ancien, antiq, classic, old
    apologie, apologies | apology, apologies | defence, praise, advocacy | glorif, defens, justif, vindicat, eulogy, \
    condon, defend
    > appareil, appareils | apparel | device, appliance | applian, machine, camera, unit, system, apparat, instrument, \
    aircraft, phone, brace, tool, equip
    > appellation, appellations | appeal, appeals | name, designation | design, appell, term, title, label
    < application, applications | application, applications | use, implementation | app, apps, software, law, program, \
    field, implement, enforce, mobile, install, tool, technique, practical, heat, cream, fertili, pesticide, phone, \
    web, windows, coat | refus, candidat, visa, recours, bourse, rejet, asile, permis de
    < appliquer/appliquez/appliqué/appliquent/applique pour | apply/applies/applied/applying for | put into practice, \
    enforce | same appl
    appoint | appointment, appoint | exact change, extra | change, supplement, additional, top-up, backup, auxiliar | \
    faire, monnaie, chauffage, payer, salaire
    appointements | appointment, appointments | salary | wage, pay, remuner, emolument
    > arrangement/arrangements à l amiable, règlement/règlements à l amiable, à l amiable | to the amiable, at the \
    amicable, in the friendly, friendly | amicably, out of court | amicab, court, settle, mutual
    > arrêt, arrêts | arrest, arrests | ruling, judgment, stop | judgement, decision, halt | cour de, cassation, bus, \
    tram, !cardia
    > arrêté/arrêtée/arrêtés à | arrested at, stopped at | fixed at | set, fix | euros, prix, montant, somme
    arrhes | arrears, errors | deposit | down payment
    arriéré, arriérés | rear, arrears behind | arrears, backward | arrear, backlog, overdue, outstanding, unpaid, \
    retard
    > aspirateur, aspirateurs | aspirator, aspirators, aspirer, inhaler | vacuum cleaner | vacuum, hoover, suction, \
    extract, aspirat | maison, sac, ménage, tapis, moquette, poussière, passer, robot, nettoy, salon
    aspirer | aspire | suck, inhale | inhal, vacuum, draw, aspir, breath | poussière, eau, air, fumée, moquette, \
    paille, poumons
    > assistance | assistance | audience | crowd, present, attend, those, public, gathering | applaud, rit, rire, \
    orateur, salle, discours, silence, nombreuse, émue
    assiste/assistent/assista/assistait/assistaient/assisté/assistera/assistant à/au/aux | assists, assisted, assist | \
    attend, witness | present, watch, help
    > assister/assiste/assistent/assisté/assistait/assistaient/assistera/assisteront/assistez à/au/aux | assists, \
    assisted, assist, assisting, assists with, assist at, assisted at | attend, witness, see | wit, present, saw, \
    watch, seen
    assister à/au/aux | assist, assists, assisted, assisting | attend, witness | present, watch
    > assurance, assurances | assurance, assurances | insurance | insur, cover | compagnie, contrat, prime, sinistre, \
    automobile, maladie, habitation, courtier, !qualité, !vie
    > assurance, assurances | insurance | self-confidence | confid, assur, insur, poise, certaint | avec, parler, \
    répondit, timide, ton, manque, dit, voix
    attendre, attend, attendent, attendait, attendu, attendaient, attendez, attendons | attend, attends, attended, \
    attending | wait, expect | await, due, attend to
    > audience, audiences | audiences | hearing | hear, rating, viewer, audience, reader, court, trial, session, \
    listen | tribunal, juge, avocat, prévenu, renvoy, cour, reporté, correctionn, fixée, procès, appel, huis, \
    jugement, partie, prudhom, prud, parquet, président
    > avance/avances sur | advances, advance on salaries of | advance | lead, ahead
    > avenant, avenants | avenue, coming | amendment, rider | amend, addend, endors, supplement, pleasant, variation
    avertir~ | advertise~ | warn, inform | notif, alert, caution, tell, told
    avertissement, avertissements | advertisement, advertisements | warning | notice, caution, foreword
    > avocat/avocats général/généraux | general lawyer, lawyer general, general avocado | advocate general, prosecutor \
    | advoc, prosecut
    bachelier, bachelière, bacheliers, bachelières | bachelor, bachelors | holder of the baccalaureate | graduat, \
    secondary, baccal, school
    bagage, bagages | baggages | luggage | baggage, bag, background
    > balade, balades | ballad, ballads, ballade | walk, ride | stroll, outing, trip, hike, drive, tour
    < balade, balades | ballad, ballads | walk, stroll | trip
    < balance | balance | scales | weigh | compte, bancaire, virement, !commercial, !paiement
    > ballon, ballons | balloons | ball | ball., footbal, flask, balloon | football, foot, but, match, rugby, gardien, \
    joueur, passe, équipe, basket, jouer, tir, centre, pied, penalty
    ballot, ballots | ballot, ballots | bundle, bale | packag, pack
    > banc, bancs | banks, banc | bench | bank, shoal, school, pew, dock, seat, bed, stand | assis, parc, place, \
    public, école, remplaçant, touche, bois, église, square, entraîneur, accusé
    banquette, banquettes | banquet, banquets | bench seat, seat | bench, banquette
    basket, baskets | basket, baskets | trainers, basketball | trainer, sneaker, shoe
    > bassin, bassins | basin, basins, bassin | pool, pond | dock, fountain, tank, lake | nageur, natation, nage, \
    piscine, poissons, nénuphar, jardin, jet, baign
    > bénéfice, bénéfices | benefit, benefits | profit, earnings | gain, income | trimestr, chiffre d affaires, par \
    action, exploitation, actionnaire, imposable
    > bénéfice, bénéfices | benefit, benefits | profit | earning, benefit of, income, gain | net, entreprise, société, \
    chiffre, exercice, action, euros, imposable, dividende, trimestre, groupe, millions, perte, opérationnel
    > bénéficiaire, bénéficiaires | beneficiary, beneficial | profitable, in profit | profit | marge, entreprise, \
    exercice, redevenu, résultat, comptes
    bénévole, bénévoles, bénévolement | benevolent, benevolently | voluntary, volunteer, unpaid | volunt
    > bibelot, bibelots | bibles, bible | knick-knack, trinket | knick, ornament, curio, bric
    bigot, bigote, bigots, bigotes | bigot, bigots | sanctimonious person | pious, devout, church, sanctimon
    < bise, bises | bias, biases | kiss, north wind | wind
    blesser, blessé, blessée, blessés, blessées, blesse | bless, blessed | injure, wound, hurt | injur
    blindé, blindée, blindés, blindées | blind, blinded, blinds | armoured | armo, reinforc, shield, tank
    > bloc/blocs opératoire/opératoires | operating block, operative block, operation block, surgical block | \
    operating theatre | theat, operating room, surg
    > blouse/blouses blanche/blanches | white blouse, white blouses | white coat | coat, gown, medic
    boisson/boissons gazeuse/gazeuses | gas drink, gaseous drink, gas drinks, gaseous drinks | fizzy drink, soft drink \
    | fizzy, soft, carbonat, sparkl, soda
    bond, bonds | bond, bonds | leap, jump | bounc, surge, bound, leapt, rebound | !process, !liaison, !réseau, !james
    bonne chance, de la chance, par chance, quelle chance, pas de chance, sans chance | chance, chances | luck | \
    fortun, lucky, unluck, opportunit, mercif | !par chance de
    < bonnet, bonnets | bonnet, bonnets | hat, cap | ribbon, lace, baby, wool | voiture, moteur, capot, garage, huile, \
    soulev
    > bourse/bourses du travail | work stock exchange, labour stock exchange, stock exchange | trade union hall | \
    union, labour exchange, bourse
    brassière, brassières | brassiere, brassieres | baby vest | life, top, jacket
    > brave homme, brave/braves gens, brave type, braves types | brave man, brave people, brave folk, brave guy, brave \
    guys | decent, good | kind, worthy
    bribes | bribes | scraps, fragments | snatch, bit
    > bruit/bruits de couloir | corridor noise, corridor noises, noises of corridor, hallway noise | rumour | rumo, \
    gossip
    > brutal, brutale, brutaux, brutales, brutalement | brutal, brutally | sudden, abrupt | sharp, steep, rapid | \
    hausse, baisse, chute, augment, changement, variation, température, ralent, décélér, accélér
    > bureau/bureaux de tabac | tobacco office, tobacco desk, tobacco bureau, tobacco offices | tobacconist | \
    newsagent, kiosk
    > bureau/bureaux de poste | post desk, postal desk, mail office, post bureau | post office
    cabine d essayage, cabines d essayage | trying cabin, fitting cabin, testing cabin, trial cabin, test cabin | \
    fitting room | changing, dressing
    > cabinet, cabinets | cabinet, cabinets | practice, surgery, firm | office, chambers, room | médec, médic, avocat, \
    dentist, recrut, audit, comptab, !ministr, !fantôme
    > cabinet/cabinets médical/médicaux/dentaire/dentaires | medical cabinet, medical cabinets, dental cabinet, dental \
    cabinets | surgery, practice | surger, practic, office, clinic
    > cabinet/cabinets d avocat/avocats | lawyer cabinet, lawyers cabinet, cabinet of lawyers, law cabinet, cabinet | \
    law firm | firm, practice, chambers
    > cadre/cadres supérieur/supérieurs, cadre/cadres dirigeant/dirigeants | superior frame, superior frames, superior \
    framework, senior framework | senior executive | executive, manager
    camarade/camarades de classe | class comrade, class comrades, comrades of class | classmate | schoolm, class
    camping, campings | campings | campsite | campground, camping, camp site, caravan | étoiles, emplacement, hôtel, \
    séjour, nuit, municipal, propriétaire, touristes, tente, évacué, accueille, bungalow
    candeur | candour, candor | naivety | innocen, ingenuous, artless, naïv
    candide, candides | candid | naive, guileless | innocent, ingenuous, naïve, artless
    > car, cars | car, cars | coach, bus | bus., shuttle | scolaire, enfants, touristes, autocar, chauffeur, \
    supporters, élèves, pèlerins, excursion
    < caractère, caractères | character, characters | letter, temper | letter, trait, nature, characteristic | roman, \
    film, intrigue, acteur, comédien, héros, !latin, !police, !saisi, !clavier, !utf
    > caractère/caractères gras | fat character, fat characters, greasy characters | bold type | bold
    carpette, carpettes | carpet, carpets | rug, mat | mats
    carrefour, carrefours | square, career, carefree | crossroads | cross, intersect, junction, carrefour, roundabout, \
    forum, hub
    > carrière, carrières | careers | quarry | quarr, career, profession, life, stone | pierre, granit, sable, \
    calcaire, marbre, extraction, gravier, ardoise, craie, tuffeau
    > carton, cartons | cartons | cardboard box, card | box, carton, pack | jaune, rouge, arbitre, déménag, cavé, \
    match, joueur, invitation, défenseur
    > cartouche, cartouches | car touch, cartoon | cartridge | cartridg, carton, shell, refill, cartouche, round
    < case, cases | case, cases | box, square | hut, tick, board, checkbox | tribunal, juge, dossier, avocat, médecin, \
    patient, virus, police, étui, bagage
    > casque, casques | cask, casks, casket | helmet, headphones | headph, headset, hat
    casserole, casseroles | casserole, casseroles | saucepan | pan, pot
    caution | caution | deposit, bail | guarant, surety
    < caution, cautions | caution, cautions | deposit, bail | guarant | prudence, soin, attention, procéd, manipul, \
    précaut
    > caution, cautions | caution, cautions | deposit, guarantee | bail, guarant, surety, security | locat, loyer, \
    locataire, bail, prison, libér, euros, restitu, dépôt, vers, propriétaire, juge, bancaire, caution
    > cavalier, cavaliers, cavalière | cavalier, cavaliers, cavalry | rider, horseman | rid, horse, knight, partner, \
    cavalr, mount, equestr | cheval, selle, jument, galop, équitation, obstacles, concours
    cave, caves | cave, caves | cellar | wine, basement, vault | vin, bouteil, tonneau, voûté, maison, immeuble, \
    charbon, chaudière, escalier, soupirail, champagne, inond, barrique, dégust, château, grenier, !grotte, !cavern, \
    !lave, !préhist, !peint
    cave/caves à vin | wine cave, wine caves | wine cellar | cellar, cooler
    cave/caves voûtée/voûtées/coopérative/coopératives | cave, caves, vaulted cave, cooperative cave | cellar | winer, \
    cooperat
    célibataire, célibataires | celibate | single, unmarried | bachelor, unwed, spinster
    > célibataire, célibataires | celibate, celebrity | single, unmarried | bachelor, singles
    > censé, censée, censés, censées | sensed, sensible, senses | supposed | suppos, meant, expect, should, assum, \
    intend, deem
    > censément | sensibly | supposedly | suppos, presum
    chair, chairs | chair, chairs | flesh | meat, pulp, skin, fleshy
    > chair de poule | chicken flesh, chicken chair, hen flesh, chicken meat, flesh of chicken | goose bumps | goose
    > chambre/chambres à air | air chamber, air room, air chambers | inner tube | tube
    > chambre/chambres d hôte/hôtes | host room, host rooms, guest chamber, host bedroom | bed and breakfast | guest, \
    breakfast
    > champ/champs de course/courses | course field, race field, racing field | racecourse | racec, racetr, track, \
    turf
    chandelier, chandeliers | chandelier, chandeliers | candlestick | candle, candelabr, menorah
    > change | change | exchange | exchang, currenc, fx, foreign | taux de, bureau de, contrôle des, devises, marché \
    des
    chant, chants | chant, chants | song, singing | sing, sung, crow, canto | !grégorien, !supporter, !slogan
    > char/chars d assaut | assault char, assault chariot, assault chariots, car of assault | tank
    > chargeur, chargeurs | charger, chargers | magazine, shipper | magaz, loader, clip, round | pistolet, fusil, \
    balles, cartouche, arme, kalachnikov
    > charte, chartes | chart, charts | charter | guideline
    chauffeur/chauffeurs de/d taxi/bus/poids/camion | taxi heater, heater of taxi, bus heater | driver | cabb
    > chef, chefs | chef, chefs | head, leader, boss | chief, manager, command, conductor, captain, ringleader, lead | \
    entreprise, état, gouvernement, parti, projet, service, orchestre, guerre, village, tribu, diplomatie, !cuisin, \
    !restaurant, !étoilé
    < chef, chefs | chef, chefs | head, boss | lead, chief, cook | assiette de, cuisiner brigade
    > chicane, chicanes | chicanery | chicane, quibble | quibbl, bend, hairpin, wrangl, chicaner | circuit, virage, \
    piste, pilote, route
    chiffon, chiffons | chiffon | rag, cloth | duster, wipe
    > chute, chutes | chutes | fall, drop | fell, declin, collaps, waterf, crash, offcut, loss, scrap, punch, \
    downfall, cataract, parachut, slump, plung, decreas, plummet, chute | cours, prix, ventes, cheveux, escalier, \
    libre, neige, personnes, coureur, motard, pression, empire, tension, vélo
    > circulation | circulation | traffic | travel, movement | routière, voiture, véhicule, rue, automobil, \
    embouteill, bouchon, trottoir, piéton, !sang, !libre, !monét, !air, !monnaie
    > circulation | circulation | traffic | road, movement, travel, drive, circul, train, flow | routière, voiture, \
    véhicule, automob, camion, trottoir, vélo, embouteill, rue, alternée, dense, accident, autoroute
    > cité, cités | cited | housing estate, city | estate, city, cities, town, quot | banlieue, jeune, immeuble, \
    habitant
    > cité, cités | cited, cities | housing estate | estate, project, housing, quot, citad, city, mention, summon, \
    name, city of, cité | hlm, banlieue, jeunes, barres, drogue, quartier, policiers, immeuble
    > clause/clauses abusive/abusives | abusive clause, abusive clauses, abusing clause | unfair term | unfair
    > code/codes postal/postaux | mail code, post code of the mail | postcode | postal, zip
    coin, coins | coin, coins | corner | wedge, area | !or, !pièce, !monnaie, !bitcoin, !utils
    colère, colères | cholera | anger | angry, rage, fury, wrath
    > collaborateur, collaborateurs, collaboratrice, collaboratrices | collaborator, collaborators | employee, \
    colleague | staff, team, associate, assistant, contribut, worker, people | entreprise, groupe, embauch, effectif, \
    filiale, salari, formation, agence, chiffre, recrut, usine, direction, !vichy, !guerre, !nazi, !occupation
    > collecte/collectes de fonds | fund collection, funds collection, collection of funds, collect of funds | \
    fundraising | fundrais, fund-rais
    > collège, collèges | college, colleges | middle school, secondary school | junior high, lower secondary, panel, \
    high school | élève, lycée, classe, enseignant, professeur, école, !commissaire
    > collège, collèges | college, colleges | lower secondary school | middle, secondary, electoral, commission, board \
    | élève, enseign, lycée, professeur, enfant, classe, ans, académie, cantine, adolescen
    colon, colons | colon, colons | settler, colonist | planter | !cancer, !intest, !rectum, !colique, !grêle, !polype
    comédien, comédiens, comédienne, comédiennes | comedian, comedians, comedienne | actor, actress | perform, cast, \
    player
    > comité/comités d entreprise | enterprise committee, company committee, business committee | works council | \
    works
    > commande, commandes | command, commands | order | purchas | livraison, fournisseur, carnet de, facture, bon de, \
    acheteur, !ligne, !shell, !fichier, !touche, !terminal
    > commander, commandé, commandée, commandés, commandent, commandait, commandez, commanda | command, commands, \
    commanded | order | book | plat, repas, bière, pizza, café, menu du, vin, dessert, restaurant, !ligne
    commode, commodes | commode, commodes | convenient, chest of drawers | handy, drawer, practical, dresser, easy, \
    comfort
    commodité, commodités | commodity, commodities | convenience, amenities | comfort, ameni, toilet, convenien
    > communal, communale, communaux, communales | communal | municipal | municip, local, council, town, village, \
    common | forêt, école, élection, budget, chemin, stade, bâtiment, piscine, conseil, salle, arrêté
    complaisance | complacency, complacence | kindness, indulgence | oblig, complicity, convenience, accommodat, kind, \
    lenien
    complaisant, complaisante, complaisants, complaisantes | complacent | obliging, indulgent | accommodat, lenient
    > complet, complète, complets | completes | full, fully booked | complete, sold, whole, booked, total, comprehens \
    | hôtel, parking, camping, restaurant, vol, train, séance, gîte, spectacle
    comprehensif, compréhensif, compréhensive, compréhensifs | comprehensive | understanding
    > compréhensif, compréhensive, compréhensifs | comprehensive | understanding | understand, sympath
    < concerné/concernée/concernés/concernées par/de/que/du/au, très/profondément/gravement/vivement \
    concerné/concernée/concernés/concernées | concerned about, concerned that, concerned at, deeply concerned, very \
    concerned, gravely concerned, increasingly concerned | affected, involved | relevant, question, target
    > concession, concessions | concessions | dealership | dealer, concess, plot, showroom | voiture, automobile, \
    véhicule, marque, moto, garage, occasion
    concurrence | concurrence | competition | compet, rival
    > concurrent, concurrents, concurrente, concurrentes | concurrent, concurrents | competitor, rival | compet | \
    entreprise, marché, prix, groupe, leader, constructeur, fabricant, ventes
    < conducteur, conducteurs, conductrice | conductor, conductors | driver |  | orchestr, concert, musi, symphon, \
    opéra
    > conducteur, conducteurs, conductrice, conductrices | conductor, conductors | driver | motorist | voiture, \
    camion, train, bus, véhicul, route, permis, volant, autocar, tram, accident, !électri, !cuivre
    > conducteur, conductrice, conducteurs | conductor, conductors | driver | operat, rider, conduct | voiture, bus, \
    train, car, camion, véhicule, tram, métro, route, autocar, taxi, accident, volant, moto, !électri, !cuivre, \
    !chaleur
    confection, confections | confection, confections | making, clothing industry | making, manufactur, ready, \
    garment, mak, prepar, tailor, made
    > confection | confections | making, clothing | mak, cloth, garment, prepar, tailor, confection
    > conférence, conférences | conference, conferences | lecture | talk, seminar, press | donner, donnera, donne, \
    donné, ennuyeuse, orateur, conférencier, histoire, vins, philosoph, auditoire, bibliothèque, !presse, !parties, \
    !internationale
    > conférencier, conférenciers, conférencière | conferencer, conferencers | speaker, lecturer | speak, lectur
    confidence, confidences | confidence, confidences | secret, disclosure | confid, secret, disclos, in confidence | \
    !niveau, !interval
    > confidence, confidences | confidence, confidences | secret | confid, trust, reveal, disclos
    confident, confidente, confidents, confidentes | confident | confidant | confidante, trusted
    > congé/congés payé/payés | paid leaves, paid holiday leave, paid dismissal | paid leave, paid holiday | vacation
    < congrégation, congrégations | congregation, congregations | religious order | order, nun, monk, sister | \
    paroisse, église, pasteur, sermon, fidèles, culte
    conjoncture, conjonctures | conjuncture, conjecture | economic situation, circumstances | economic, situation, \
    climate, cycle, economy, conditions
    conjurer~ | conjure~ | ward off, avert | plot, beg, entreat, implor, prevent, dispel
    conséquent, conséquente, conséquents, conséquentes | consequent | substantial, sizeable | large, considerable, \
    big, signific, therefore, thus, consequently, hence, accordingly, result, consistent
    conservateur, conservateurs | conservator | preservative, curator, conservative | keeper
    consistant, consistante, consistants, consistantes | consistent | solid, substantial, thick | firm, hearty, \
    filling, consist, made up
    > consommation, consommations | consummation, consumation, consummations | consumption, drink | consum, use, \
    usage, spending
    > consommé, consommée | consummated | consumed | consum, used, eaten, drunk
    contenance | countenance | capacity, composure | bearing, volume, compos
    > contenance | countenance | capacity | capac, volume, bearing, composure, size
    > contradictoire, contradictoires | contradictory | adversarial | adversar, contradict, conflict, inter partes, \
    both parties | procédure, débat, expertise, tribunal, juge, principe, procès, jugement, constat
    contravention, contraventions | contravention, contraventions | fine, ticket | offence, offense, breach, petty | \
    stationnement, vitesse, payer, police, voiture, conducteur, pare
    > contrôle/contrôles technique/techniques, contrôle continu | control, controls | check, inspection, test | \
    assess, mot, continuous, examin, inspect, test
    contrôlé/contrôlée/contrôlés/contrôlées positif/positive/positifs/positives | controlled positive, was controlled, \
    controlled, checked positive | tested positive | test
    > contrôle/contrôles antidopage/antidopages | doping control, doping controls | doping test | test
    > contrôle/contrôles de/des billets/billet/identité/passeports/vitesse | ticket control, control of tickets, \
    control of identity, passport control check, speed control, speed controls, identity control, identity controls, \
    controls of identity | check | inspect, passport control, enforce
    > contrôler, contrôlé, contrôlée, contrôlés, contrôlées, contrôlent, contrôlait, contrôlaient, contrôla, \
    contrôlera, contrôlez, contrôlant | control, controls, controlled, controlling | check, inspect | verif, audit, \
    monitor, examin, test, vet | passeport, billet, identité, bagage, douan, ticket, cargaison, inspecteur, papiers d, \
    contravention, avant chaque, chaque semaine, tous les ans, chaque année, hygiène
    > contrôleur, contrôleurs, contrôleuse | controller, controllers | ticket inspector | inspect, conductor, \
    collector, air, examin, auditor | train, billet, métro, tram, bus, amende, tgv, voyageur, titre
    convenable, convenables | convenient | decent, suitable, proper | fitting, adequat, acceptab, appropriat
    > convention/conventions de | convention | agreement | agree, covenant, contract | partenariat, stage, bail, \
    subvention, signé, cofinanc, prêt, distributeur, mise, gestion
    > convention/conventions collective/collectives | collective convention, collective conventions | collective \
    agreement | agreement
    > convertible, convertibles | convertible, convertibles | sofa bed | sofa, convertib, bond | canapé, salon, \
    couchage, lit, banquette, chambre, studio
    conviction, convictions | conviction for, convictions for, conviction of | firm belief | belie, convinc, persua | \
    | tribunal, juge, peine, prison, jury, procès, meurtre, appel, condamn, coupable
    > coordonnées | coordinates | contact details | address, contact, detail, phone | téléphon, client, courriel, \
    bancaire, mail, laiss, transmett, postal, !axe, !point, !carte, !gps, !fichier
    corporation, corporations | corporation, corporations | guild | trade bod, profession | !municip
    > corporel, corporelle, corporels, corporelles | corporal, corporate, corporeal | bodily, physical | bodi, body, \
    phys, personal, corporal punish | dommage, blessure, accident, lésion, soin, hygiène, préjudice, fouille, \
    température, assurance
    > correspondance, correspondances | correspondence, correspondences | connection, change | connect, transfer, \
    interchange | train, gare, métro, vol, aéroport, avion, bus, !lettre
    > costume, costumes | costumes | suit | dress, costume, outfit | cravate, veste, gris, homme, bureau, mariage, \
    trois, costard, chemise, rayé, taillé, entretien
    > couchette, couchettes | couch, couches | berth, bunk | couchette, sleeper
    > coup/coups d état | state blow, blow of state, hit of state, state coup, state strike | coup | putsch, overthrow
    > coup/coups de feu | fire blow, fire blows, blows of fire, fire hit, fire shots blow, fire strokes, blow of fire \
    | gunshot | shot, gun
    couramment | currently | fluently, commonly | common, frequent, usual, often, widely, fluent, regular, routine, \
    general
    > coureur, coureurs | courier, couriers | runner, rider | run, rid, cycl, racer, driver, racing, jogger
    > cours du soir | evening courses of evening, course of the evening | evening class | class, evening
    course, courses | course, courses | race, shopping, errand | rac, ride, trip, shop, run, obstacle, running, fare, \
    errands
    courtier, courtiers, courtière | courtier, courtiers | broker | agent, broking
    crayon, crayons | crayon, crayons | pencil | pens | !couleur, !cire, !gras, !pastel
    > criminel/criminels/criminelle de guerre | criminal of war | war criminal
    > crise/crises de foie | liver crisis, crisis of liver, faith crisis, liver crises, crisis of faith | stomach \
    upset | stomach, indigest, upset, bilious
    > crise/crises cardiaque/cardiaques | cardiac crisis, heart crisis, cardiac crises, heart crises | heart attack | \
    attack, arrest
    > crise/crises de nerfs | nerve crisis, crisis of nerves, nervous crisis, nerves crisis | fit of hysterics | \
    hyster, tantrum, breakdown, fit
    > cru, crue, crus, crues | crude | raw, uncooked | blunt, vintage, unpasteurised | lait, viande, légume, poisson, \
    cuit, cuire, jambon, carotte, oignon, salade
    cure, cures | cure, cures | course of treatment | spa, treatment, diet, therapy, detox, rehab, regimen
    > curé, curés | curate, curates | parish priest | priest, vicar, parson
    > débit, débits | debit, debits | flow, throughput | rate, bandwidth, speed, output, bit | eau, rivière, litre, \
    sang, internet, connexion, adsl, fleuve, cardiaque
    > débouché, débouchés | debouched, unblocked | outlet, opening | market, job, prospect | emploi, marché, \
    formation, diplôm, secteur
    décade, décades | decade, decades | ten days | ten
    > décade, décades | decade, decades | ten days | ten, days, decad of
    déception, déceptions | deception, deceptions | disappointment | let
    décevant, décevante, décevants, décevantes | deceiving, deceptive | disappointing | let
    décevoir, déçu, déçue, déçus, déçues | deceive, deceived | disappoint, disappointed | let
    > déchéance | decadency, discharge | forfeiture, decline | forfeit, declin, strip, revoc, degrad, downfall, loss, \
    decay, deprivat, disqualif
    > déclinaison, déclinaisons | decline, declines | version, range | version, variant, declension
    défauts | default, defaults | fault, defect, flaw | shortcoming, failing, weakness, bug, drawback, vice, imperfect
    défense de/d fumer/entrer/afficher/stationner | defence of smoking, defense of smoking, defence to, defense to, \
    defence of, defense of | no | forbid, prohib, not, ban
    défiance | defiance | mistrust, distrust | suspicion, wary, confidence, trust
    définitivement | definitely | permanently, for good, once and for all | final, perman, definitiv, irrevoc, \
    altogether, ever, forever
    < degré, degrés | degree, degrees | level | temperature, celsius, fahrenheit, extent | université, diplôm, étudi, \
    licence, master
    délai, délais | delay, delays | time limit, deadline, period | time, notice, wait, lead, within, soon, prompt, \
    day, week, month, due, term, limit, extension, interval, hour, year, timeout, lag, second | court, respect, \
    livraison, paiement, prescri, imparti, expir, fix, préavis, réponse, recours, prolong, prorog, dépass, serré, \
    tenir, tenu, rallong, dossier, légal, raisonnable, remise, travaux, commande, !sans délai, !sans aucun délai, \
    !sans autre délai
    > délai/délais | delay, delays, a delay of | deadline, time, period | within, limit, days, lead | jours, mois, \
    préavis, rétractation, paiement, semaines, livraison, prescription, recours, réflexion, respecter, imparti, \
    manuscrit
    > délai de rétractation | retraction delay, withdrawal delay, delay of retraction, deadline of retraction, period \
    of retraction | cooling-off period | cooling, withdraw
    délayer~ | delay~ | dilute, mix | thin, spin, blend, stir
    > délégué/délégués/déléguée du personnel | personnel delegate, staff delegate of, delegates of personnel, delegate \
    of the personnel | staff representative | represent, steward
    > délibéré | deliberated, deliberate | advisement, deliberation | reserv, delibera | tribunal, jugement, cour
    > délivrance, délivrances | deliverance | issue, dispensing | issu, dispens, grant, suppl, deliver, release, \
    placent, provis | passeport, visa, ordonnance, permis, carte, médicament, certificat, licence, titre, pharmac, \
    autorisation
    délivrer~ | deliver~ | issue, release | grant, free, rescu, dispens, award | certificat, passeport, permis, visa, \
    attestation, autorisation, diplôme, licence, titre, document
    > demande, demandes | demand, demands | request, application | inquir, query, claim, enquir, ask, plea, apply, \
    applied, applicant | d emploi, d asile, de visa, inscription, candidature, formulaire, remboursement, subvention, \
    permis de, renseignement, naturalisation, adhésion, déposer, déposé une, !offre, !consommat, !énerg, !croissan, \
    !contrebande, !marché
    > demander, demande, demandent, demandé, demanda, demandait | demanded | ask, request | apply, requir, call, \
    wonder, claim, want | !exig
    > démonstration, démonstrations | demonstration, demonstrations | proof | demonstrat, display, show | théorème, \
    lemme, équation, mathémat, conjecture, axiome
    dent, dents | dent, dents | tooth, teeth | prong, cog, dental
    > déontologie | deontology | professional ethics | ethic, conduct
    > déportation | deportation | deportation to a camp | camp, deport, transport
    > déposer/déposé/dépose/déposez plainte | depose complaint, deposed complaint, deposit complaint, deposited \
    complaint, drop complaint, deposit a complaint, deposited a complaint, dropped complaint, put down a complaint | \
    file a complaint, press charges | file, lodge, charge, report, made, sue
    < député/députés ministre/ministres/directeur/directeurs/maire/maires/gouverneur/chef | deputy \
    minister/ministers/director/directors/mayor/mayors/governor/chief | member of parliament | mp
    déranger~ | derange~ | disturb, bother | trouble, upset, inconvenien, disrupt, mind
    > dérober, dérobé, dérobés, dérobée | disrobe, disrobed | steal | stole, hidden, secret, evad, shirk, conceal
    > désaffecté, désaffectée, désaffectés | disaffected | disused | abandon, derelict, closed, unused, decommiss, \
    redundant, converted
    désagrément, désagréments | disagreement, disagreements | inconvenience, annoyance | trouble, nuisance, \
    unpleasant, discomfort
    désigner~ | design~ | designate, appoint | refer, nominat, denot, name, mean, point, elect, choos, chose, select, \
    indicat, call, stand for
    > désintéressé, désintéressée | uninterested, disinterested in | disinterested, selfless | disinterest, unselfish, \
    altruis, paid
    destitution, destitutions | destitution | dismissal, removal | impeach, depos, ouster, oust, overthrow, remov
    devis | device, devices, devise, motto | quotation, estimate | quot, estimat
    devise, devises | devise, devises, device, devices | currency, motto | foreign exchange, currenc, slogan
    dilapider~ | dilapidate~ | squander | wast, squand
    > diligence, diligences | diligence | stagecoach | coach | chevaux, cocher, voyageur, relais
    > directeur/directeurs/directrice de/d école/l école | director of school, school director, director of the \
    school, school directors, manager of the school | head teacher | head, principal
    > direction | direction | management | head office, leadership, manager, steering, board, department, executive | \
    syndicat, salari, usine, grève, employé, délégué, !vent, !sens
    > dirigeant/dirigeants de/d entreprise/entreprises/société | directing, leading company, conducting | company \
    director | direct, execut, manager, lead, officer, boss
    > discret, discrète, discrets, discrètes | discrete | discreet | unobtrus, quiet, subtle, low, disc, modest, \
    reserv, understat | ton, couleur, maquillage, homme, agent, élégan, service, femme, hôtel, présence, bijou
    < discret, discrète, discrets | discrete | discreet |  | valeur, variable, ensemble, mathémat, point, temps, \
    unité, signal, étape
    disgracieux, disgracieuse, disgracieuses | disgraceful | ungainly, unsightly | ugly, ungrace, awkward
    dispenser/dispensé/dispensés de | dispense of, dispensed of, dispensed from | exempt from | exempt, excus, waiv, \
    spared
    > disponibilité/disponibilités de/du caisse/trésorerie | disposability, disposal | cash, availability | availab, \
    liquid
    disposer, dispose, disposent, disposait | dispose, disposes, disposed | have, possess | avail, has, had, arrang, \
    with
    > disposition, dispositions | dispositions, disposals | provision, measures | provis, measur, arrange, step, \
    dispos, layout, rule, clause, will | loi, article, présent, code, contrat, prendre, traité, décret, règlement, \
    transitoire
    > disputer~ | dispute~ | play, contest, compete | run, held, argu, quarrel, take place | match, finale, tournoi, \
    championnat, coupe, rencontre, étape
    > dissertation, dissertations | dissertation, dissertations | essay | paper, disquis | lycée, élève, philosophie, \
    bac, philo, baccalauréat, copie, professeur, français
    dot, dots | dot, dots | dowry | dowries | mari, fille, père, épou, noce, famille
    > dot, dots | dot, dots, dote | dowry | dowr
    > doubler, doublé, doublée, double | doubling, doubled | overtake, dub | overtak, overtook, lined, double, pass, \
    lin, understud | camion, voiture, virage, ligne, dépass, motard, version, film, acteur, conducteur
    < dramatique, dramatiques, dramatiquement | dramatic, dramatically | tragic | disast, terribl, theat, drama, \
    traged | augment, hausse, baisse, chang, amélior, réduc, diminu, progr, croissan, transform, accru, rédui, chut
    > dresser, dressé, dresse, dressent, dressa | dress, dressed, dresses | draw up, raise, set | draw, drew, drawn, \
    rais, set., train, erect, pitch, put, list, stand, stood, write, make, made, compil, plate, paint, arrang, rise, \
    tower, laid, present, prick, turn | liste, table, bilan, tente, procès, inventaire, constat, chien, lion, cheval, \
    plan, état, contravention, oreille, portrait, barricade
    droguerie, drogueries | drugstore, drugstores, drug store, drug stores | hardware shop | hardware
    > du catch, le catch, de catch, un catch | catch, catches | wrestling | wrestl
    > dynamiser~ | dynamize~, dynamise~ | boost, energize | boost, energi, invigorat, stimulat
    > échec/échecs scolaire/scolaires | school chess, scholastic chess, school failures chess, school check | academic \
    failure | fail, underachie, drop
    > éditer, édite, édité, éditée, éditent | edits, edited | publish, issue | issu, print, edit, release, produc, \
    generat | maison, livre, revue, catalogue, roman, poème, ouvrage, auteur, recueil, guide, brochure, album, \
    !logiciel, !fichier, !texte, !image, !vidéo, !page
    < éditeur, éditeurs | editor, editors | publisher | publish, text editor, code | journal, magazine, rédac, presse, \
    quotidien, !texte, !simple, !fichier, !logiciel
    > éditeur, éditeurs, éditrice | editor, editors | publisher | publish | livre, roman, ouvrage, romancier, \
    manuscrit, librair, écrivain, best, !texte, !code, !script, !menu, !revue
    < effectif, effective, effectifs, effectives | effective | actual, real |  | traitement, médicament, méthode, \
    vaccin, remède, moyen, solution, !entr, !vigueur, !date
    effectifs | effectives | workforce, numbers, staff | headcount, strength, size
    effectivement | effectively | actually, indeed | really, in fact, true, right, yes, real, fact, truly, actual
    > effet/effets pervers | perverse effects, pervert effect, pervert effects | unintended consequence | unintend, \
    adverse, knock, undesir, negative, pernic, perverse, side
    > effets personnels | personal effect of | belongings | belong, personal, possess
    > élaborer~, élaboration | elaborated, elaborating, elaborates, elaboration | draw up, develop | draft, work out, \
    prepar, design, formulat, devis, creat, mak, produc, construct, craft, build, compil, drew, drawn | plan, loi, \
    projet, politique, stratégie, budget, rapport, programme, liste, règle
    > embrasser~ | embrace~ | kiss |  | la joue, joues, lèvre, bouche
    > émission, émissions | emission, emissions | programme, broadcast, show | program, issu, airing | télévis, radio, \
    animateur, présentateur, téléspect, auditeur, antenne, !fréquence, !ondes, !sans fil
    emphase | emphasis | pomposity, bombast | pompous, grandiloq
    emphatique, emphatiques | emphatic | pompous, bombastic | grandiloq
    > en espèces | in species, in kinds | in cash | cash
    > en liquide | in liquid, in liquids | in cash | cash | pay, règl, argent, euro, somme, paiement
    énergétique, énergétiques | energetic | energy | power, fuel, calor
    > enfant unique, fils unique, fille unique | unique child, unique son, unique daughter | only child | only
    < engagement, engagements | engagement, engagements | commitment, pledge | commit, promis, pledg, recruit, involv \
    | mariage, fiancé, bague, épous
    engin, engins | engine, engines | device, machine | vehic, craft, missil
    < enrhumé, enrhumée, enrhumés, enrhumées | constipated, constipation | having a cold | cold
    entrée, entrées | entree, entrees | entrance, entry | starter, admission, input, doorway, arriv
    entretenir, entretient, entretiennent, entretenu, entretenue, entretenus, entretenait | entertain, entertains, \
    entertained, entertaining | maintain, keep up | keep, kept, support, sustain, servic, convers, speak, talk, foster
    envie | envy | desire, wish | want, feel, long | !vertu, !jalous, !péché
    > envie, envies | envies | desire, wish | want, desir, feel, urge, crav, long, envy, like, mood, need, keen, fancy \
    | avoir, ai, as, avait, avais, donner, donne, faire, manger, voyage, partir, sans, rire, pleurer, !jalous
    > équipage, équipages | equipage, equipages | crew, team | horse, hunt, carriage
    > errant, errante, errants, errantes | errant, erring, errand | stray, wandering | wander, roam | chien, chat, \
    animaux, chiens, chats
    > essai, essais | essay, essays | trial, test | try, trying, attempt, tries | clinique, vaccin, moteur, véhicule, \
    laborat, nucléaire, randomis, période d, rugby, médicament
    > essayer/essayé/essaie/essaye une/la/cette/des robe/robes/veste/chaussures/jupe | try, tried, test, essay | try \
    on | tried on, trying on, fit
    > essence | essence | petrol, gasoline | fuel, gas | voiture, litre, station, réservoir, moteur, pompe, diesel, \
    carburant
    > estampe, estampes | stamp, stamps | print, engraving | engrav, etching
    > établissement/établissements scolaire/scolaires | scholar establishment, school establishment, scholarly \
    establishment, school establishments, scholastic establishments, scholar establishments | school | school., \
    schools, educational
    étage, étages | stage, stages | floor, storey | level, stor, upstairs, tier, deck, downstairs | !fusée, !lanceur, \
    !amplifi, !moteur, !compress
    > états d âme | states of soul, state of soul, soul states, states of mind of soul | qualms | qualm, scrup, mood, \
    feeling, reserv
    étiquette, étiquettes | etiquette | label, tag | sticker, ticket, protocol
    > étiquette, étiquettes | etiquette, etiquettes | label, tag | sticker, ticket | prix, bouteille, flacon, \
    emballage, lire, bagage, produit, composition, valise, colis, coll, adresse, lavage
    > étranger, étrangers, étrangère, étrangères | stranger, strangers | foreign, abroad | alien, overseas, outsid | \
    pays, langue, affaires, ministr, investiss, étudiant, immigr, légion, visa, ambassad
    > évaluer/évalués/évalué/évalue/évaluée à | evaluated to, evaluated at, evaluate to, evaluates to | estimated at | \
    estimat, valu, assess, put
    > évasion, évasions | evasion, evasions | escape | break, get away | prison, prisonnier, détenu, cellule, gardien, \
    !fiscal, !impôt
    éventuel, éventuelle, éventuels, éventuelles | eventual | possible, potential | any, prospective
    éventuellement | eventually | possibly, perhaps | may, might, could, if, optional, potential
    évidence | evidence | obviousness | obvious, clear, plain, self evident | !mis en évidence, !mise en évidence, \
    !mettre en évidence, !met en évidence, !mettent en évidence, !mises en évidence, !mettant en évidence, !mettait en \
    évidence, !mettez en évidence, !basé, !fondé
    évincer, évince, évincé, évincée, évincés | evince, evinces, evinced | oust, evict | exclud, remov, push, edg, \
    squeez
    > évolution, évolutions | evolutions | development, trend | develop, chang, evolution, progress, movement, growth, \
    course, path, shift
    exaction, exactions | exaction, exactions | atrocity, abuse | atrocit, violen, outrage, crime
    > excité, excitée, excités | excited | agitated | agitat, excit, overexcit, worked, arous, hot, restless | enfant, \
    chien, trop, nerveux
    > exécution/exécutions forcée/forcées | forced execution, forced executions | enforcement | enforce, specific \
    performance
    > exercice, exercices | exercise, exercises | financial year | year, exercis, period, drill, fiscal | clos, \
    comptable, bénéfice, dividende, résultat, comptes, bilan, budgétaire, chiffre, décembre
    < exhibition, exhibitions | exhibition, exhibitions | display, indecent exposure | show off, indecent, flaunt, \
    display | !match, !combat
    > expérience, expériences | experience, experiences | experiment | test, trial | laborat, chimi, cobaye, \
    éprouvette, souris de
    > expérimenté, expérimentée, expérimentés, expérimentées | experimented | experienced | skilled, season, expert, \
    veteran, advanced | pilote, équipe, médecin, joueur, guide, avocat, personnel, plus, très, utilisateur, \
    enseignant, candidat
    > expérimenter, expérimenté, expérimentée, expérimentés | experimented | experienced, test | experienc, tri, \
    pilot, try, experiment, skilled, season, trial
    > expert/experts comptable/comptables | expert accountant, accounting expert, expert countable, accountant expert, \
    expert accountants | chartered accountant | chartered, certified, accountant
    > expertise, expertises | expertise | expert report, valuation, appraisal | assess, survey, apprais, inspect, \
    report | assur, tribunal, juge, judiciaire, psychiatr, sinistre, dégât
    > exploitation/exploitations agricole/agricoles | agricultural exploitation, agricultural exploitations, farming \
    exploitation | farm | holding, farms
    exposition, expositions | exposition, expositions | exhibition, exposure | show, expos, fair, display
    exténuer~ | extenuate~ | exhaust | tired, worn, tir
    fabrique, fabriques | fabric, fabrics | factory | mill, mak, manufact
    > fabriquer~ | fabricate~ | make, manufacture | produc, build, mak, made, craft, built | !preuve, !toutes pièces
    facile, faciles | facile | easy | simpl, eas
    > facteur, facteurs | factor, factors | postman | mail carrier, mailman, postwoman, postal | courrier, boîte aux \
    lettres, colis, vélo, sonne
    facture, factures | facture, factures, fracture, fractures | invoice, bill | billing, craft
    fade, fades | fade, faded, fades | bland, tasteless, insipid | dull, flat, flavour, pale | goût, plat, soupe, \
    sauce, cuisine, aliment, repas, saveur
    > faillite, faillites | failure, failures | bankruptcy | insolven, bankrupt, collapse, bust | !banque, !bancaire, \
    !moral
    fantaisie, fantaisies | fantasy, fantasies | whim, imagination, fancy | costume, original, novelty, fanci, \
    imaginat
    fastidieux, fastidieuse, fastidieuses | fastidious | tedious, tiresome | tiring, boring, labori, cumbersome, \
    wearisome, time
    > faute/fautes d orthographe/inattention/grammaire/frappe, faute/fautes de grammaire/frappe/français | fault, \
    faults | mistake, error | misprint, typo, slip, misspell
    > fidéliser~, fidélisation | fidelize, fidelise, fidelization, fidelisation | retain, build loyalty | loyal, \
    retention
    > figure, figures | figure, figures | face |  | gifl, poing, rougi, cracher, joues, en pleine figure
    < figure, figures | figure, figures | face, shape | diagram, fig | statisti, ventes, pourcent, chômage, inflation, \
    trimestre
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
    > formidable, formidables | formidable | great, terrific | wonderful, fantastic, tremendous, amazing, marvel, \
    superb | travail, vacances, ami, équipe, femme, homme, fête, soirée, public, génial, super, trouvé, idée, journée
    formulaire, formulaires | formula, formulas, formulae | form | forms, formular
    fourniture, fournitures | furniture | supplies, supply | suppl, stationery, provi, deliver
    > fréquentation, fréquentations | frequentation | attendance, visitor numbers | visit, attend, traffic, company
    > front, fronts | front, fronts | forehead, brow |  | sueur, rides, mèche, fièvre, tempe, cheveux
    > fugue, fugues | fugue, fugues | running away | runaway, ran away | adolescent, parents, mineur, foyer, police
    futile, futiles | futile | trivial, frivolous | petty, idle, superficial
    gage, gages | gage, gages, gauge, gauges | pledge, security, wages | guarant, forfeit, pawn, token, wage, deposit, \
    sign
    gale, gales | gale, gales | scabies, mange | itch, scab
    > garder~ | guard~ | keep | kept, retain, mind, look, remain, maintain, preserv, babysit, stay | silence, \
    souvenir, contact, calme, sang froid, à l esprit
    gaze | gaze, gazes | gauze
    gendre, gendres | gender, genders | son-in-law | sons, son
    génial, géniale, géniaux, géniales | genial | brilliant, great | genius, ingenious, fantastic, inspired, clever, \
    awesome, cool, fun
    gentil, gentille, gentils, gentilles | gentle | kind, nice | friendl
    > grade, grades | grade, grades | rank | degree, promot | capitaine, colonel, officier, sergent, lieutenant, \
    soldat
    < grade, grades | grade, grades | rank | degree, rank, officer | élève, école, examen, classe, matière, bulletin
    grange, granges | grange, granges | barn
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
    hôtel/hôtels particulier/particuliers | particular hotel, particular hotels, private hotel, private hotels | \
    mansion, town house | mansion, townhouse
    hôtel de ville | city hotel, town hotel, hotel of the city, hotel of city, hotel of the town | town hall, city \
    hall | hall
    humeur, humeurs | humour, humor | mood, temper | spirits, temperament, moody
    hurler~ | hurl~ | howl, scream, yell | shout, roar, bawl, shriek, wail
    hymne/hymnes national/nationaux | national hymn, national hymns | national anthem | anthem
    hypothèque, hypothèques | hypothesis, hypotheses | mortgage | mortgages
    idiome, idiomes | idiom, idioms | language, dialect | speech, tongue | parl, peuple, région, langu
    ignorer/ignore/ignorent/ignorait/ignoraient si/pourquoi/comment/où/quand/qui/combien/que/qu, on ignore/ignorait, j \
    ignore/ignorais | ignores, ignored, ignore | not know, be unaware | unknown, unaware, know, clear | !fichier, \
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
    < inconvenance, inconvenances | inconvenience, inconveniences | impropriety | impropr, indecen, rude
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
    origin, deriv | secours, combat, conflit, match, procès, négociation, fatale, malheureuse, porte, sortie, guerre, \
    heureuse
    joli, jolie, jolis, jolies | jolly | pretty, nice | lovely, handsome, attractive
    > journal, journaux | journal, journals | newspaper, paper, diary | news, daily, bulletin, log | kiosque, \
    télévisé, rédaction, quotidien, vingt heures
    journée, journées | journey, journeys | day | date
    > justement | justly | precisely, as it happens | exactly, just, indeed, actually, very, right, fair
    justificatif, justificatifs | justification, justifications, justificatory, justificative | proof, supporting \
    document | receipt, evidence, document, voucher
    > justifier/justifiez/justifie/justifient de/d | justify, justifies, justifying | prove, show | proof, evidence, \
    demonstrat, produc, provid, document | résidence, expérience, ans, identité, diplôme, domicile, revenus, qualité, \
    assurance
    la rate, sa rate, ma rate, de rate | rate, rates | spleen | miss, fail
    labourer~, labour, labours | labour, labours, labor, labors | plough, ploughing | plow, till, furrow
    lard | lard | bacon, fat | pork
    large, larges | large | wide, broad | general, great, off, loose, extensive | épaule, rue, route, mètre, fleuve, \
    centimètre, sourire, avenue, rivière, choix, soutien
    > le/bon/leur/mon/son/au moral | moral | morale | spirits, confidence, sentiment, mood, cheer
    le sort, son sort, leur sort, un sort, mon sort, du sort, ce sort | sort, sorts | fate, spell, lot | come, leave, \
    go, exit, output, get, went, release, destin
    lecteur, lecteurs, lectrice, lectrices | lecturer, lecturers | reader | drive, read, player
    lecture, lectures | lecture, lectures | reading | read
    légume, légumes | legume, legumes | vegetable | veg | !secs, !légumineu
    librairie, librairies | library, libraries | bookshop, bookstore | bookseller | livre, libraire, roman, lecteur, \
    auteur, lire, rue, travaill, achet, vend, quartier, ville, ouvr
    licencier~, licenciement, licenciements | license~, licence~ | dismiss, make redundant | fire, sack, lay off, laid \
    off, redundan, layoff, member, regist, graduate, fired, terminat | !sport, !radio, !fédération
    lifting | lifting | facelift | face
    limon, limons | lemon, lemons | silt | loam, alluvi, mud
    liqueur, liqueurs | liquor, liquors | liqueur | fluid
    location, locations | location, locations | rental, hire | rent, leas
    > locaux | locals | premises | office, building, room, facilit, space | dans les locaux, dans nos locaux, dans ses \
    locaux, dans leurs locaux
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
    médecin, médecins | medicine, medicines | doctor, physician | practi, clinician, medical, surgeon, gp
    mémoire/mémoires vive/vives | living memory, live memory, vivid memory | RAM | random, memory module
    ménager~ | manage~ | spare | household, domestic, care, treat, sparing
    merci | mercy | thanks | thank | !à la merci, !sans merci, !à leur merci, !à sa merci, !à notre merci
    messe, messes | mess, messes | mass | masses
    mince, minces | mince, minced | thin, slim | slight, slender, narrow
    > mobile, mobiles | mobile, mobiles | motive | motiv | crime, meurtre, meurtrier, assassin, enquêteur
    mondain, mondaine, mondains, mondaines | mundane | society, worldly | social, fashionable, high
    > moniteur, moniteurs, monitrice | monitor, monitors | instructor | coach, counsellor, supervisor | ski, colonie, \
    auto école, conduite, plongée, voile
    monnaie | money | currency, change | coin | appoint, pièce, rendu, rend, euro, franc, dollar, yen, livre, unique, \
    nationale, dévalu
    > motif, motifs | motif, motifs | reason, ground | motive, pattern, cause, purpose | licenciement, refus, rejet, \
    absence, visite, consultation, plainte, invoqu
    > mutation, mutations | mutation, mutations | transfer | reassign, relocat, change, transform | fonctionnaire, \
    salari, poste, enseign, employ, !gène, !génét, !virus, !variant
    > mutualiser~ | mutualize~, mutualise~ | pool, share | pool, shar, joint
    mystifier~ | mystify, mystifies, mystified, mystifying | fool, hoax | trick, deceiv
    nappe, nappes | napkin, napkins, nap | tablecloth, sheet | cloth, table, groundwater, slick, blanket, layer
    > note, notes | note, notes | mark, grade | score, rating, bill, result | élève, examen, bulletin scolaire, \
    dictée, sur 20
    > notice, notices | notice, notices | instructions, leaflet | manual, insert, record, entry, package | médicament, \
    emploi, utilisation, montage, patient
    nouvelle, nouvelles | novel, novels | news, new, short story | stor | écri, littér, recueil, annonc, bonne, \
    mauvaise, apprend, appris, lecteur
    > objectif, objectifs | objective, objectives | lens, lenses | goal, aim | appareil photo, caméra, focale, zoom, \
    optique, cliché
    office, offices | offices | bureau, agency | board, service
    officieux, officieuse, officieuses, officieusement | official, officially, officious | unofficial, informal | off \
    the record
    < \
    oiseau/oiseaux/maison/maisons/chien/chiens/arbre/arbres/entreprise/entreprises/ville/villes/animal/animaux/chat/chats/bâtiment/bâtiments/pays/quantité/quantités/somme/sommes \
    large/larges | large | wide | broad
    ombrelle, ombrelles | umbrella, umbrellas | parasol, sunshade | sunshades
    onéreux, onéreuse, onéreuses | onerous | expensive, costly | pricey, high, cost
    > ordonnance, ordonnances | ordinance, ordinances | prescription | prescri | médec, médic, pharma, patient, \
    traitement
    ordonnance, ordonnances | ordnance | prescription, order | ruling, decree, ordinance
    > orientation | orientation | guidance, careers | career, guidance, steer | conseiller d, lycée, bachelier, \
    parcoursup, !sexuel
    ostensible, ostensibles | ostensible | open, conspicuous | visibl, obvious
    ostensiblement | ostensibly | openly, conspicuously | visibl, obvious, pointedly
    < outrage, outrages | outrage | insult, contempt | insult | provoqu, suscit, indign, !pudeur
    > outrage à/au/aux | outrage | contempt, insult | indecen, offen
    pain, pains | pain, pains | bread | loaf, roll, bun, loaves, toast, cake, baker | boulang, mang, beurre, four, \
    farine, tranche, faim, blé, morceau, miette, vin, fromage, repas, confiture, !douleur
    palace, palaces | palace, palaces | luxury hotel | hotel, luxury
    < pamphlet, pamphlets | pamphlet, pamphlets | satirical tract, lampoon | satir | inform, patient, vaccin, touris, \
    santé, distribu, gratuit
    < parcelle, parcelles | parcel, parcels | plot of land | land, plot, field, estate
    > parloir, parloirs | parlour, parlours, parlor, parlors | visiting room | visit
    parole, paroles | parole | word, speech | lyrics, floor, promise, voice, spoke, say, saying, speak
    > parquet, parquets | parquet, floor, flooring | prosecutor's office, prosecution | prosecut | enquête, tribunal, \
    juge, justice, procureur, plainte
    > partagé, partagée, partagés, partagées | shared | divided, split | torn, differ, mixed | avis, opinion, \
    sentiment, critique, économistes, spécialistes, experts
    > particuliers, un particulier, aux particuliers, des particuliers | particulars | private individuals, \
    individuals | household, people, consumer, person, citizen, private | !cas, !points, !aspects, !traits, !besoins
    > partition, partitions | partition, partitions | score, sheet music | music | piano, orchestr, violon, \
    compositeur, mélod, symphon
    > passablement | passably | rather, quite | fairly, somewhat
    passer/passe/passent/passé/passera/passait/passeront un/son/leur/ses/des/le/les/mon \
    examen/examens/concours/bac/baccalauréat/permis | pass/passed/passes/passing _ \
    exam/exams/examination/examinations/test/tests/baccalaureate | take, sit | took, sat, taking
    < patente, patentes | patent, patents | trade tax | tax, trade licence
    patron, patrons, patronne | patron, patrons | boss, employer, owner | manager, pattern, head, chief, landlord, \
    saint | !saint
    > pensionnaire, pensionnaires | pensioner, pensioners | boarder | resident, inmate, lodger
    > pérenniser~ | perennialize, perennize, perennise | sustain, make permanent | sustain, perpetuat, lasting
    > permanence | permanence | duty, office hours | on call, constantly, permanent, always, surgery | assur, tenir, \
    tient, député, !terre, !pergélisol
    peste, pestes | pest, pests | plague | plagues
    pester~ | pester, pesters, pestered, pestering | curse, grumble | rail, swear, swore, complain
    pétrole | petrol | oil, petroleum | crude
    pétulant, pétulante, pétulants, pétulance | petulant, petulance | lively, exuberant | vivaci, exuberan
    photographe, photographes | photograph, photographs | photographer | shutter
    phrase, phrases | phrase, phrases | sentence | word, line, pass | !passe, !secrète, !phase, !mot de, !nominale, \
    !verbale, !recherche, !musical
    physicien, physiciens, physicienne | physician, physicians | physicist
    pie, pies | pie, pies | magpie | pinto, pied | oiseau, nid, plume, arbre, voleu, bavard, pomme, four, tarte
    > places | places | seats | spaces, tickets, vacanc, positions, jobs, seat | avion, théâtre, spectacle, cinéma, \
    concert, stationnement, stade, assis
    < plaisant, plaisants, plaisante, plaisantes | pleasant | amusing | funny, joking | voisin, gens, chambre, séjour, \
    personnel, temps, odeur, goût, chien, soirée
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
    préciser, précisé, précisent, précisait, précisant, préciserait | precise, precises, precised, precising | \
    specify, state | clarif, indicat, add, explain, detail, say, said, mention, point, precisely
    > précisions | precisions | details, clarification | specif, information, clarif, particulars, accuracy
    préjudice, préjudices | prejudice, prejudices | harm, damage, loss | injur, detriment, bias | !sans préjudice
    prémices, prémisses | premises | beginnings, first signs | premise, begin
    < prendre/prenez/prends/prend/pris votre/sa/son/leur/vos/ses/leurs/la/ta/ma médecine/médecines | \
    take/took/takes/taken/taking your/his/her/their/the/my medicine/medicines | purge | drug
    préservatif, préservatifs | preservative, preservatives | condom | contracept
    pressing, pressings | pressing | dry cleaner's | dry clean, laundry, laundr | chemise, costume, vêtement, manteau, \
    linge, tache
    > prestataire, prestataires | prestator, presenter, presenters | service provider | provider, contractor, supplier
    prétendre, prétend, prétendent, prétendu, prétendait | pretend, pretends, pretended, pretending | claim, allege, \
    maintain | suppos | !pas prétendre
    > prévenir, prévient, préviennent, prévenu, prévenue, prévenus, prévenait, prévint | prevent, prevents, prevented \
    | warn, inform, tell | notif, let, alert, told, call, advis | police, famille, parents, téléphon, à l avance, \
    voisin, pompiers, !maladie, !risque, !accident, !infection, !propag, !maladies, !contagi, !transmission, !crime, \
    !attaque, !fraude
    > prévenir, préviens, prévient, prévenez | prevent, prevents | warn, notify | tell, inform, alert, call, let | \
    police, avance, ami, parents, voisin, pompiers, gendarm, médecin, famille, employeur
    prévenu, prévenue, prévenus | prevented | warned, told | warn, notif, inform, alert, tell, defendant, accused, let \
    | !maladie, !accident
    > prix | price, prices | prize, award |  | nobel, littéraire, remport, lauréat, goncourt, décern, cérémonie
    procès | process | trial, lawsuit | case, court
    procureur, procureurs, procureure | procurer, procurers | prosecutor | attorney
    < proéminent, proéminente, proéminents, proéminentes | prominent | protruding | nose, chin, bulg, jaw, feature, \
    teeth, landmark, display | famille, homme, figure, avocat, politi, membre, locale, critique, chercheur, \
    personnalité
    > professeur, professeurs, professeure | professor, professors | teacher | lecturer, instructor | lycée, collège, \
    école, élève, primaire, maternelle
    promiscuité | promiscuity | overcrowding, lack of privacy | crowd, cramped, proximity
    propre, propres | proper | own, clean | specific, tidy | drap, main, linge, vêtement, chambre, maison, yeux, \
    compte, enfant, rue, eau, argent, entreprise
    propriété, propriétés | propriety, proprieties | property, ownership | estate, own
    > prospectus | prospectus, prospectuses | leaflet, flyer | brochure, flier | boîte, publicitaire, distribu
    prune, prunes | prune, prunes | plum
    > pub, pubs | pub, pubs | advert | ad, ads, commercial | télé, affiche, spot, clip, marque
    > publicité, publicités | publicity | advertising, advertisement | advert, commercial, ads, market | télévis, page \
    de, spot, annonceur, affiche, encart, mensong
    pupitre, pupitres | pulpit, pulpits | desk, music stand | desk, lectern
    quart/quarts de/d, un quart, trois quarts, les quarts | quart, quarts | quarter | fourth, watch, shift
    quitter, quitte, quittent, quitté, quitta, quittait, quittèrent | quit, quits | leave, left | depart | pièce, \
    maison, ville, épou, femme, mari, hôpital, table, route, chambre, région, famille, !programme, !logiciel
    > radio, radios | radio, radios | X-ray | x ray, xray, radiograph | poumon, fracture, jambe, hôpital, thorax, \
    pulmon, dentiste
    > rage | rage | rabies | rabid | vaccin, chauve, morsure, virus, renard, mord, vétérin
    raisin | raisin, raisins | grape
    > raisin/raisins frais/noir/noirs/blanc/blancs/rouge, grappe/grappes de raisin/raisins, jus de raisin, \
    pépin/pépins de raisin | raisins, raisin | grapes | grape
    > raisin/raisins sec/secs | grapes, grape, dry grapes, dried grapes | raisins | raisin, sultana, currant
    rampant, rampante, rampants, rampantes | rampant | crawling, creeping | crawl, creep
    ranger, rangé, rangée, rangés, rangent, rangeait, rangez, rangeant | range, ranges, ranged, ranging | tidy, put \
    away | store, arrang, file, put, stow, row, rank, order, side, line
    râpe, râpes, râper, râpé, râpée, râpés | rape, rapes, raped | grater, grate | rasp, threadbare, grat
    réaliser | realize, realise | carry, make, achieve, perform | produc, direct, complet, conduct, undertak, tak, \
    creat
    recette, recettes | receipt, receipts | recipe, revenue, takings | income, earn, proceed | !budg, !dépense, !fisc
    récipient, récipients | recipient, recipients | container, vessel | bowl, receptacle, dish, jar, pan, pot
    réclamer~, réclamation, réclamations | reclaim~, reclamation | claim, demand, complaint | call, ask, requir, \
    complain, seek, want, sought, cried
    > reconnaissance | reconnaissance | recognition, gratitude | grateful, acknowledg, thank, recogni | !milit, !aéri, \
    !avion, !drone, !armée, !satellite, !mission, !vol, !patrouille, !réseau, !adresse, !outil
    recouvrir, recouvert, recouverte, recouverts, recouvertes, recouvrait, recouvraient | recover, recovers, recovered \
    | cover | overlap, coat, blanket
    regard, regards | regard, regards | look, gaze | glance, eye, view, stare, light, compar, watch, sight | !au \
    regard, !en regard, !à cet égard, !warrant
    > régime, régimes | regime, regimes | diet | dieting, scheme | aliment, poids, calor, maigr, végétar, minceur, \
    mange, repas, fruits, perdre
    < relief, reliefs | relief | landform, contrast | landscape, terrain, topograph, map, sculp, mountain, hill | \
    douleur, symptôme, secours, humanitaire, réfugi, sinistr
    remettre, remet, remis, remettent, remit | remit, remits, remitted | hand, put back, postpone | deliver, give, \
    present, award, discount, submit, put, recover, deferred
    < remuer, remuez, remué | remove, removed, removes, removing | stir, move | mix
    rentable, rentables | rentable | profitable | cost, pay, viable
    rente, rentes | rent, rents | annuity, pension | income, econom, resource, oil, seek
    rentier, rentiers, rentière | renter, renters | person of private means | landlord, annuit, rentier, independent
    > répertoire, répertoires | repertory, repertoire, repertoires | directory | folder, index, address book | \
    fichier, dossier, racine, disque, installation, serveur
    > répétition, répétitions | repetition, repetitions | rehearsal | rehears | théâtre, orchestr, acteur, comédien, \
    concert, chœur
    report, reports | report, reports | postponement, carry-over | postpon, carry, defer, transfer, delay, carri, mov \
    | réunion, date, élection, échéance, déficit, séance, crédit, vote, match
    reporter, reporte, reportent, reporté, reportée, reportés, reportées | report, reports, reported | postpone, carry \
    over | postpon, carri, defer, put off, transfer, refer, reporter, mov, delay, plac | réunion, match, élection, \
    date, séance, vote, bogue, erreur, bug, problème, cas, police
    > représentation, représentations | representation, representations | performance, show | staging, perform | \
    théâtre, opéra, comédi, ballet, tragédie, spectateur, salle
    < résignation | resignation | resigned acceptance | resigned, accept, despair | ministre, président, directeur, \
    poste, gouvernement, lettre, annonc
    < résigner~ | resign/resigned/resigns/resigning from/as | resign oneself | accept
    ressentir, ressent, ressentent, ressenti, ressentie, ressentait, ressentis | resent, resents, resented | feel, \
    experience | felt, sense
    reste, restes | rests | remain, rest | stay, left
    rester, restent, resté, resta, restait | rest, rests, rested | remain, stay | left
    résumer, résume, résumé, résument | resume, resumes, resumed | sum, summarize, summarise | summar, abstract, cv, \
    resumé, résumé | !reprend, !reprise, !cv
    retard, retards | retard, retards | delay, late | behind, backlog, lag, overdue
    retirer, retiré, retire | retired, retire | withdraw, remove | pull, tak
    > retraite, retraites | retreat, retreats | retirement, pension | retir, withdraw | pension, salari, réforme des, \
    cotis, fonctionn, employ, sa retraite, partir à la retraite, départ à la retraite, !batt, !bat en, !armée, \
    !troupe, !soldat, !battez
    > réunion, réunions | reunion, reunions | meeting | gathering, session | !famill, !ancien, !retrouv, !île
    reverser, reverse, reversent, reversé, reversée, reversés, reversées, reversera, reversait | reverse~ | pay over, \
    repay | pay, transfer, pour, donat | somme, argent, euro, associ, bénéfice, don, taxe, impôt, tva, loyer, état
    revue, revues | revue | magazine, journal | review
    ride, rides | ride, rides | wrinkle | ripple, line
    robe, robes | robe, robes | dress | gown | mariée, soirée, coton, soie, acheté, été, boutique, couture, cocktail, \
    jupe, fleur
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
    séculaire, séculaires | secular | century-old, age-old | ancient, centur, old
    > sensibiliser~ | sensibilize, sensibilise, sensibilized, sensibilised | raise awareness | aware, sensiti, educat
    > sensibilité | sensibility, sensibilities | sensitivity | sensitiv, awareness | test, capteur, douleur, peau, \
    réglage, lumière, allerg, mesure
    sensibilité | sensibility | sensitivity | sensitiv, tender | connue, médicament, allerg, peau, douleur, test, \
    cutan, lumière, froid, fructose, gluten, antibiot, capteur, appareil
    sensible, sensibles | sensible | sensitive | noticeable, appreciable | !browser, !pager, !editor
    sensiblement | sensibly | noticeably, considerably | roughly, appreciabl
    > siège, sièges | siege, sieges | seat, headquarters | head, office, chair, based | société, entreprise, social, \
    parlement, conseil, administr, passager, arrière, banque
    > signaler~ | signal, signals, signalled, signaled | report, point out | indicat, notif, mention, flag, note, draw \
    | bogue, vol, police, disparition, accident, anomalie constatée
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
    > spectacle, spectacles | spectacle, spectacles | show | perform, entertain, sight, play, live | théâtre, billet, \
    salle, artist, musi, danse, comédi, humoriste, tournée
    < spectacles | spectacles | shows | show, perform | nez, lire, yeux, verres, lecture, vue
    > spirituel, spirituelle, spirituels | spiritual | witty | wit, clever, amusing | mots, homme, réplique, \
    conversation, drôle, convive, salon, malicieu, ironi
    stage, stages | stage, stages | internship, placement, training | course, work, apprentic | étudi, élève, \
    formation, entreprise, école, convention, rémunér, semaine, mois, effectu, diplôm
    > stage, stages | stage, stages | internship, training | placement, course, trainee, apprentice, work experience, \
    workshop | étudiant, entreprise, formation, lors, graveur, convention, rémunér, chez, mois, tuteur, rapport, \
    !étages
    store, stores | store, stores | blind, awning | shade, shutter | fenêtre, soleil, vitr, terrasse, lumière, baiss, \
    lev
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
    > téléphone/téléphones portable/portables | portable phone, portable phones, portable telephone, portable \
    telephones | mobile phone | mobile, cell
    tentative, tentatives | tentative | attempt | try, tries, bid, effort, trial
    terrier, terriers | terrier, terriers | burrow | hole, den, earth, warren | !chien, !race, !fox
    > tissu, tissus | tissue, tissues | fabric, cloth | textile, material | coton, robe, couture, rideau, soie, \
    vêtement, imprimé, !muscul, !cell
    titulaire, titulaires | titular | holder, permanent | tenured, holding, starter, regular, incumbent, head, \
    starting
    traîner, traîne, traînent, traîné, traînait | train, trains, trained, training | drag, pull | hang, lag, trail, \
    lie, lay, loiter
    traiteur, traiteurs | traitor, traitors | caterer, delicatessen | cater, deli
    < translation, translations | translation, translations | shift, displacement | displac, shift, vector, rotat, \
    geometr, bab | langue, texte, français, traduit, anglais, roman, auteur, !rotat, !vecteur, !réseau, !adress
    transpirer~ | transpire~ | sweat, perspire | leak, perspir
    trappe, trappes | trap, traps | hatch, trapdoor | trapdoor, flap, trappist
    travail, travaux | travel, travels | work | job, labour, labor, employ, task
    trépasser, trépas, trépassé, trépassés | trespass, trespasses, trespassed, trespassing | die, death | died, dead, \
    dying
    > trésorerie | treasury | cash flow, cash | liquid, treasurer, financ | entreprise, société, pme, flux, difficult, \
    facture, !bons, !management
    tribune, tribunes | tribune, tribunes | stand, grandstand, op-ed | gallery, opinion, column, platform, rostrum
    > trimestre, trimestres | trimester, trimesters | quarter | term | bénéfice, chiffre, ventes, résultat, \
    croissance, entreprise, exercice, économ, pib, fiscal, !grossesse, !enceinte, !gestation, !naissance, !étude, \
    !scolaire
    truculent, truculente | truculent | colourful, colorful, earthy
    > tuteur, tuteurs, tutrice | tutor, tutors | guardian | stake, trustee, supervisor | mineur, juge, tutelle, légal, \
    orphelin
    < tuteur | tutor | guardian, stake | trustee | maître, leçon, élève, cours, latin, université, fac, grec, \
    précepteur, gallois, enseign
    ultérieur, ultérieure, ultérieurs, ultérieures, ultérieurement | ulterior | later, subsequent | further, future
    > un/une/des/les/ses/d adepte/adeptes | adept, adepts | follower, enthusiast | fan, believer, support, adherent, \
    practi
    > une/sa/leur/la/ma/votre mutuelle | mutual | complementary health insurance | insur, health
    < une/sa/leur/son/première/dernière/seule/unique nouvelle | novel | short story | short, news, new | roman, \
    chapitre, écrivain, publié, auteur, personnage, lecteur, mort, récit
    < une application, l application, son application, votre application | application, applications | app, \
    enforcement | software, apps, enforce, program, implement, apply | poste vacant, d emploi, un emploi, cet emploi, \
    candidat, bourse d, visa, recrut, asile
    urgences | urgencies, urgencie | emergency | emergenc, casualty
    > urne, urnes | urn, urns | ballot box, polls | ballot, poll, vot | élect, vot, scrutin, dépouill, bulletin
    > usé, usée, usés, usées | used | worn, worn out | wear, threadbare, thin | vêtement, pneu, chaussure, manteau, \
    veste, frein, tapis
    > usure | usury | wear | worn, attrition, fatigue, erosion, tear | frein, pneu, pièce, moteur, roulement, \
    plaquette, mécan, pouvoir, dent, machine, joint
    > usure | use, usage | wear | worn, attrition, erosion, tear, used | frein, pneu, roulement, plaquette, dent, \
    joint
    vacances | vacancies, vacancy | holiday, vacation | break, holidays
    vacation, vacations | vacation, vacations | shift, session | stint, duty, hour | médec, infirm, rémun, pay, heure, \
    soign, hôpital, agréable, famille
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
    vulgariser~, vulgarisation | vulgarize~, vulgarise~, vulgarization, vulgarisation | popularize, popular science | \
    populari, outreach
    > wagon, wagons | wagon, wagons | carriage, coach | car, truck, van | voyageur, restaurant, couchette, métro, \
    passager, tgv
    > zone/zones d activité/activités | activity zone, activity zones, zone of activity, zone of activities | business \
    park | business, industrial, area
    """
}
