extension LanguagePair {
  /// English words of everyday life, arts and sport; see ``WordSense``.
  static let lifeSensesOfEnglish = """
    act, acted, acting | agir, agi, agissant, intérimaire | jouer; jeu, comédie, joué, interpr | @theatre, film, movie, hollywood, * career, * school, play
    act, acts | loi, lois, acte notarié | acte; numéro, actes | play, * iii, @theatre, scene, opera, curtain, libretto
    acting | comédie, théâtre, jeu, comédien, agissant | intérimaire, par intérim; intérim, provisoire, suppléant | * president, * director, * head, * chairman, * minister, * prime minister, * secretary, * manager, * governor, * mayor
    age, ages | âge, âges | Moyen Âge; siècle, époque, moyen, ère, temps | middle *, !in middle age
    alarm | effroi | réveil; alarme | * clock
    apartment, flat, flats | plat, plate, plats, plates, crevaison | appartement; logement, studio, immeuble, appart | rent, tenant, bedroom, block of *, council *, two-bedroom, landlord, upstairs, neighbour, london *, shares a *
    appearance, appearances | aspect, apparence, apparences | apparition; compara, match, passage, sélection, apparit | * on television, television *, league, club, goals, * for the club, court, guest *, film, international *
    arm, arms | arme, armes | bras | broken *, left *, right *, sleeve, elbow, shoulder, crossed *
    arms, arm | bras, armes de poing | armes; armement, arm, armoiries, blason | * race, * deal, * sales, * control, * embargo, nuclear *, coat of *, * trade, * dealer, fire, call to *, * shipment, * export
    away | absent, absents, absente, loin, parti | à l'extérieur, visiteur; extérieur, visiteu, déplacement, adverse | * fans, * win, * game, * team, * match, * goal, * side, * supporters, * defeat, * kit, * leg, home and *
    back, backs | dos, arrière | défenseur; défens, latéral, arrièr. | football, left *, right *, full, centre *, wing, quarter, rugby, league
    ball, balls | bal, bals | balle, ballon; boul | tennis, football, golf, kick, throw, goal, basket, player, snow, bat
    ball, balls | balle, ballon, boule, ballons, balles | bal.; bals | waltz, gown, masked *, dance, danced, debutante, ballroom, vienna, opera *, chandelier
    band, bands | bande, bandes, bandeau, anneau | groupe; orchestr, fanfare, formation, groupes, musicien | @music, rock *, album, guitarist, drummer, concert, tour, gig, brass *, jazz, punk *, bassist, boy *, pop *, metal *, marching *
    band, bands | groupe, orchestre, groupes | bande, anneau; bandeau, alliance, élast, bracelet, bandes | rubber *, frequency, wedding *, elastic, gastric, wrist, wave, mhz, radio *, arm, hair
    bank, banks | banque, banques | rive, berge; riv, berg, bord, talus, quai | river, stream, grassy, muddy, willow, moored, reeds, swam, erosion, waded, ferryman
    bar | bar, bars | mesure; mesures | piano, time signature, note, beats, rest, score
    bar, bars | bar, bars | barre, tablette; barr, tabl, barreau, grille, lingot, savon | progress *, scroll *, task *, tool *, menu *, crow *, parallel *, status *, chocolate *, soap, iron *, steel *
    bar | bar, barre, comptoir | barreau; avocat | lawyer, called to the *, barrister, admitted to the *, * association, law school, legal, * exam, solicitor
    bass | bar, bars, perche | basse; contrebass, graves, bass | guitar, drum, singer, band, @music, guitarist, tenor, double *
    bass | basse, basses | bar; bars, perche | fish, sea *, fillet, grilled, fishing, trout, fennel
    bat, bats | chauve-souris, chauve | batte; battes, raquette, crosse | baseball, cricket, ball, swing, hit, player, pitcher
    bat, bats | batte, battes | chauve-souris; chauve, chiropt, pipistrelle | cave, roost, nocturnal, virus, rabies, fruit *, insects, species, colony, wing, wings, hibernat, mammal, echolocat, vampire, attic, pup, pups
    battery, batteries | pile, piles, coups et blessures | batterie; batter | @army, gun *, coastal *, artillery *, guns
    beam, beams | rayon, rayons, faisceau, poutre de faisceau | poutre; solive, madrier, charpente | wooden *, oak *, roof, ceiling, timber, gymnast, floor, attic, balance *
    bear, bore, borne, bears | ours, ourse, portait, port | supporter; support, endur, sub, mis au monde, enfant, engendr | * the pain, cannot *, can't *, couldn't *, unable to *
    bench, benches | magistrature, cour | banc; remplaçant, banquette | park-, substitute, sit, sat, match, wooden *
    bill, bills | projet, loi, lois, bec, billet | addition; note, facture | restaurant, waiter, waitress, * please, hotel, tip, meal, dinner
    bill, bills | bec, facture, addition, billet | projet de loi; loi, propos, texte | parliament, senate, vote, voted, lawmaker, mps, lords, amend, legislat, congress, committee, reading, passed, veto, commons, immigration
    bill, bills | projet de loi, loi, lois, billet, bec | facture; factur, note, addition | electricity, energy *, gas *, water *, phone *, heating *, broadband, meter, unpaid, household *, hospital *, !parliament, !senate, !mps, !lawmaker, !commons, !minister, !vote
    bill, bills | facture, factures, loi, addition, projet de loi | billet; coupure, bec, affiche | dollar *, $20, banknote, $100, wallet, counterfeit, coins, notes, duck, curved, beak, * posters, bird, euro
    bit, bits | bit, bits, octet | mors; mèche, foret | horse, bridle, rein, reins-, saddle, drill, auger
    bit, bits | morceau, morceaux, bout, peu | mèche; foret, embout, fraise | drill, drilling, chuck, screwdriver, hole, masonry, wall, metal, sharp, router, tungsten, auger
    blow, blows | souffler, souffle, soufflait | coup; coups, choc | * to the head, blunt, deal a *, dealt a *, heavy *, fatal *, death *, severe *, exchange *
    board | conseil, comité, planche | pension; bord, embarq, monter | full *, half *, room and *, * the plane, * the train, * a ship, * the flight, bed and
    boil, boils | bouillir, bout, ébullition, bouillant | furoncle; furonc, clou | skin, pus, neck, armpit, lance, abscess, carbuncle
    bond, bonds | lien, liens, cautionnement, obligation morale | obligation; obligat, emprunt, bon., bons., souverain | yield, maturity, investor, coupon, government *, treasury, issue, issued, corporate *, junk *, rate, ten-year *, convertible *, debt, market, euro, green *, sovereign *
    bond, bonds | obligation, obligations, caution | lien, liaison; attach, unir, uni, soud, complicit | mother, baby, friendship, family, child, between, covalent, hydrogen *, molecul, atom, atoms, strong *, emotional *, carbon
    bonnet, bonnets | bonnet, bonnets | capot | car., engine, @road, * of the car, open the *, mechanic
    booked, booking, bookings | réservé, réservés, réservée, réserver, livre, livré, réservation | averti; avert, jaune, carton, sanction | tackle, referee, yellow, foul, defender, midfielder, dissent, striker, second half, handball, !hotel, !tickets
    boot, boots | botte, bottes, chaussure, démarrage, amorçage | coffre | car., suitcase, luggage, boot of the car, * of the car, * sale, hatchback
    bow, bows | arc, proue, arcs, étrave | archet; archets, coup | violin, cello, fiddle, viola-, string, orchestra
    bow, bows | archet, arc, nœud, noeud, révérence | proue; étrave, avant | @sea, stern, hull, bowsprit, prow-
    bow, bows | archet, proue, étrave, salut, nœud | arc.; arcs, arbalèt | arrow, arrows, archer, hunter, quiver, cross
    bowl, bowls | bowling | bol; saladier, cuvette, jatte, coupe, terrine, vasque, gamelle | soup, @kitchen, mixing *, salad *, rice, sugar, toilet *
    box, boxes | boîte, boîtes, carton, caisse | boxer, loge, surface de réparation; surface, boxe, boxeur | opera, theatre, penalty *, heavyweight, six-yard, royal *, striker, goal
    break, breaks | rupture, cassure, fracture | pause, vacances; récréation, congé | coffee *, lunch *, spring *, tea *, have a *, week-end *, city *, christmas *, half-term
    bridge | pont | bridge | cards, player, trump, play *, playing *, played *, poker, tournament, club, partner, bid, * club
    bright | brillant de fond, lumineux, lumineuse, clair, claire | intelligent, doué; brillant, dou, vif, vive, intellig, prometteu | * student, * pupil, * child, * boy, * girl
    brush | brousse, embuscade | pinceau; bross, balai | @painting, oils, strokes
    bun, buns | chignon | petit pain; brioche, pain, brioch | burger, hamburger, bakery, hot dog, cinnamon, sesame, raisin
    cabin, cabins | cabine, cabines | cabane, chalet; cabanon, refuge, hutte | log *, forest, woods, mountain, wooden *, hunting *
    call, calls, called, calling | fait appel, font appel, faire appel | faire escale; escale, desser, arrêt | ferry, ferries, cruise, liner, * at three, * at several
    cape | cape, capes, pèlerine | cap.; caps | * horn, * town, * cod, * of good hope, * verde, peninsula, sail, lighthouse, strait, north *, headland
    case | boîtier, étui, valise, caisse | affaire, cas; dossier, procès, litige, cause, espèce | court, judge, lawyer, evidence, supreme court, murder, trial, plaintiff, prosecut, inspector, detective, fraud, appeal, !suitcase, !leather, !glasses
    case, cases | cas, affaire, affaires | caisse, étui; boîtier, valise, écrin, coffr, trousse, taie, vitrine, carton | wine, champagne, violin, spectacle, pencil *, glasses *, pillow *, leather, display *, bottles, phone *, jewel, guitar *, packing *
    case, cases | caisse, caisses, affaire, affaires, boîtier | cas; malad, contamin | covid, virus, measles, cholera, infection, flu, outbreak, reported *, confirmed *, suspected *, ebola, dengue, malaria
    cast | plâtre, coulé, fonte | distribution; acteur, casting, troupe, interprèt, comédien | film, movie, @theatre, members of the *, supporting *, series, star, sitcom, hollywood, * and crew, all-star *
    cast, casts | distribution, acteurs, jeter, couler | moulage, plâtre; moul, plâtr, empreinte | sculptor, plaster *, mold-, mould, bronze, statue
    cast, casts | moulage, moulages, distribution, acteurs, casting, fonte | plâtre; plâtr | wrist, ankle, leg, fracture, broken, elbow, forearm, crutches, x-ray, !film, !movie
    casualty, casualties | morts, mort, décès, victime mortelle | blessé, blessés; bless, urgences, victime, infirmerie, pert | * list, * department, * ward, injury, players, injured, limped, hamstring
    chair, chairs | chaise, chaises, fauteuil | chaire; profess, chair | university, professor, * of philosophy, * of physics, * of mathematics, * of history, * in philosophy, * in mathematics, faculty, endowed *
    chair | chaise, fauteuil, chaire | président, présidente; présid | meeting, committee, minutes, elected, agenda, board, vote, council, deputy *, vice *, acting *, through the *, * ruled, * opened, * thanked, * closed, quorum, motion, apologies, treasurer, !leg, !sat, !wooden, !table
    change | changement, changer, modifier | monnaie; rendre, appoint | coins, taxi driver, loose *, pocket *
    character, characters | caractère, caractères | personnage; person, rôle, protagon | novel, film, story, fictional *, author, actor, cartoon *, television series, manga, plays the *, central *, movie, anime, disney
    charge, charges, charged | accuser, accusé, accusation, facturer, inculpé | charger; charg, assaut | cavalry, enemy, bayonet, bull-, infantry, rhino, elephant, @army, brigade, cannon
    charge, charges | charge, charges, accusation, inculpation | frais; gratuit, prix, tarif, coût, factur, supplément, forfait | free of *, no extra *, delivery, service *, cancellation, per night, admission, additional *, postage, bank *, payable, !in *
    charge, charged, charges | frais, facturé | inculper, accuser; inculp, accus, poursuiv, poursuite, examen, chef | police, murder, theft, assault, fraud, court, arrested, suspect, manslaughter, prosecutor, magistrate, drop the *
    charge, charged, charging | frais, accuser, accusé, inculpé, facturer | recharger; charg, recharg | battery, phone, usb, cable, electric car, plug, laptop, charger, socket, scooter, station, overnight
    chest, chests | poitrine, thorax, poitrines | coffre; commode, coffret, malle, caisse | * of drawers, treasure *, wooden *, pirate, gold, ice *, tea *, oak *, tool *, lid, padlock, coins
    chip, chips | puce, puces, jeton, copeaux, éclat | frites, chips; frit | fish and *, potato, ketchup, vinegar, fried, salad, burger, steak, snack, crisps
    chord, chords | corde, cordes | accord; accords | @music, guitar, major *, minor *, progression, piano, seventh
    class, classes | classe, classes | cours; leçon | evening *, yoga, dance *, cooking *, attend *, attending *, skip *
    close, closed | proche, proches, près | clore, fermer; ferm, clos, clôtur | * the door, * the window, * the meeting, * at 5, road *, * for the winter, * on monday, * on sundays
    coach, coaches | car, bus, autocar, diligence, cars, carrosse | entraîneur; sélectionn, coach, entraîn | @sport, team, season, head *, assistant *, manchester, nba, nfl, players, club, match
    coach, coaches | entraîneur, entraîneurs | autocar, car; cars, carrosse, bus, voitur, diligence | * station, * trip, * driver, * tour, passengers, horses, * party, * journey
    coast | rouler en roue libre | côte; littoral, côt, rivage | west *
    cold | rhume, grippe | froid; froi | * weather, * water, * winter
    collar, collars | col, cols | collier | dog, cat, leash, flea *, puppy, pet
    collect, collected, collects | collectionner, collectionné, collectionne | recueillir, chercher; récupér, recueil, ramass, retir, rassembl, réun, perç, relev, cherch, prél, collect. | * data, * evidence, * blood, * the children, * samples, * your ticket, * taxes, * rubbish, * the parcel, * information
    common | commun, commune, communs | pré communal; communal, pâtur, terrain | wimbledon *, village *, graz, clapham *
    company, companies | société, entreprise, sociétés, entreprises, compagnie d'assurance | compagnie, troupe; troup, ballet | theatre *, ballet *, opera *, dance *, @army, infantry *, touring *
    competition | concurrence | compétition, concours; compét, épreuve | @sport, * winner, dance *, swimming, piano *, medal, gymnast
    concern | préoccupation | inquiétude; inquié, souci, préoccup. | express *
    conductor, conductors | conducteur, conducteurs | chef d'orchestre; chef, direct, maestro | @music, baton, opera, philharmonic, symphony, berlin
    cook, cooked, cooks | cuisinière, cuisinier, chef | cuire; cuit, mij, prépar, fai, cuis. | * for 10, * for 20, * the pasta, * the rice, * gently, medium heat, minutes
    corn | cor, durillon | maïs; blé, céréal | field, cob, crop, sweet, flour, farmer, husk-, popcorn, tortilla, syrup, starch
    corn, corns | maïs, blé | cor; durillon, œil | foot, feet, toe, shoe-, chiropod, podiatr, callus
    count, counts | compte, comptes, décompte, compter | comte; comtes | * of paris, * of flanders, * dracula, countess, * of toulouse, * of champagne, * of anjou, duke, * of barcelona, nobl-, castle, * von
    country | pays, nation | campagne; rural, country, champ | * life, * road, * cottage, * estate, * walk, music, nashville, * side, open *, cross *, * lanes, * pub, living in the *
    couple | attelage | couple; deux, quelque, paire | * of days, married *
    course, courses | cours, route, cap, stage | plat, terrain; parcours, hippodr, service | golf *, main *, dessert, menu, race *, restaurant, meal, five-course, holes, obstacle *
    court, courts | cour, cours, tribunal, tribunaux, cour de justice | court, terrain; courts | tennis, squash, basketball, badminton, grass *, clay *, wimbledon, hard *, volleyball
    court, courts | tribunal, tribunaux, court, terrain | cour. | king, queen, royal *, prince, louis, versailles, duke, emperor, * of louis, * painter, * of the king, courtier, * of the emperor
    cover, covers, covered, covering | couvrir, couverture, couvercle, couvert, couverts | reprise; repren, repris, version | song, album, beatles, band, version, recorded, single, rolling stones, * of the song
    craft, crafts | embarcation, engin, vaisseau | artisanat; artisan, métier, art, travaux | arts and *, * fair, hand, pottery, * market, traditional *, weaving, * shop, wood
    crane, cranes | grue cendrée, oiseau, grue oiseau | grue; engin, levage | lift, lifting, construction, site, load, tower *, operator
    credit, credits | crédit, crédits | générique; mérite, unités, ECTS, unité | film, opening *, closing *, end *, movie, roll, television, theme song, directed
    crew, crews | foule, bande | équipage; équipe | ship, aircraft, film *, cabin *
    cricket | grillon, criquet, grillons, criquets, sauterelle | cricket | match, team, test, batsman, wicket, bowler, england, australia, india, player, pitch, ground, world cup, county
    cricket, crickets | cricket | grillon; criquet | insect, chirp, grasshopper, night, leap
    cue, cues | signal, indice, réplique | queue | billiard, snooker, pool, chalk, table
    cup, cups | coupe, coupes | tasse; gobelet, verre | tea, coffee, sugar, saucer, flour, milk, drink, hot chocolate
    cup, cups | tasse, tasses, gobelet | coupe; mondial, trophée, coup | world *, fa *, davis *, * final, @sport, final, davis, won the *, uefa *, league *, ryder, europa, semi-final, winner, !of tea, !of coffee
    current | courant, courants | actuel; présent, en cours, en vigueur, aujourd, moment, contemporain | * situation, * president, * version, * year, * price, * government, * holder, * law, * affairs, * owner, * champion
    current | actuel, actuelle, actuels, présent | courant; couran | alternating *, direct *, strong *, electric *, ampere, undertow, swimmer, amps, conductor, short circuit, diode, transistor
    cut | réduction | coupe; coup | hair *
    date, dates | date, rendez-vous, rendez | datte; dattes, dattier | palm, figs, apricot, raisin, fruit, stuffed, dried
    date, dates | datte, dattes | date, rendez-vous; jour, millésim | deadline, calendar, birth, delivery, * of birth, due *, * and time, meeting, expiry *, start *, publication
    date, dates, dating | date, dates, dater, datant, daté | sortir, rendez-vous; rencontr, sort, fréquent, rencard, rendez | girlfriend, boyfriend, romantic, online *, blind *, tinder, * app, asked her
    dean | diacre | doyen | faculty, university, cathedral, school
    deck, decks | pont, ponts | jeu; paquet, jeux, deck | * of cards, card, cards, shuffle, poker, tarot
    deck, decks | terrasse, platine, jeu | pont | @sea, captain, upper *, flight *, sun *, cruise, passengers, lower *, cabin, sailors
    degree, degrees | degré, degrés | diplôme, licence; diplôm, master, maîtrise, étude, doctorat | university, bachelor's *, master's *, law *, * in history, * in engineering, * in economics, honorary *, graduate, medical *, college, doctoral *, * in physics, * in law, phd, studied, !celsius, !fahrenheit, !temperature, !angle, !latitude, !north, !south
    degree, degrees | degré, degrés | diplôme, licence; diplôm, master, maîtris, universi, doctor | university, graduat, bachelor, honours, master's, law, engineering, economics, history, hold a *, holds a *, phd, physics, oxford, harvard, !celsius, !temperature, !angle
    desert, deserts | dessert, désertion, mérite | désert. | sahara, sand, camel, gobi, arid, dune, kalahari
    design | dessein, dessin | conception; concept, style, projet, modèle, conçu | * of the building, engine *, * of the car
    director, directors | directeur, directeurs, directrice | réalisateur, metteur en scène; réalis, metteur, cinéast | film *, film, movie, theatre *, stage, hollywood, actor, oscar, best *, palme, screenwriter, cannes, feature film, screenplay
    disable, disabled, disabling | handicapé, handicapée, handicapés, invalide | désactiver; désactiv, inactiv, neutralis | button, feature, option, setting, account, notification, menu, plugin, server, javascript, cookies, firewall, function, default
    disabled | désactivé, désactivée, désactivés, désactivées | handicapé, handicapée; handicap, invalid, situation | mobility, registered, allowance, people, persons, children, wheelchair, access, toilet, parking, benefit, blue badge, athletes, severely, employees, pension, passengers, veteran, adults
    dish, dishes | assiette, antenne, vaisselle | plat; mets, recett, spécialit | @kitchen, vegetarian, meat, chef, traditional *, signature *, spicy, national *, main *, served
    dish, dishes | plat, plats, mets | vaisselle; antenne, parabol | wash the *, sink, dry the *, * washer, dirty *, satellite *, antenna
    draft | courant d'air, tirage | brouillon, ébauche; projet, esquisse, version, avant | email, message, save, letter, first *, saved as, edit, unpublished
    draft, drafted | projet, brouillon, rédigé, tirage | repêchage, conscription; repêch, appel, conscri, incorpor, enrôl, mobilis, service | vietnam, nba, nfl, nhl, first-round, army, military, avoid the *, dodg, pick, overall, rookie
    drain, drained, drains, draining | vidange, vidanger, vidangez, égout, purger, purgez, drainer, drainez, drain | égoutter; égoutt | pasta, lentils, rinse, beans, colander, sieve, rice, potatoes, chickpeas, spinach, kitchen paper, tuna, noodles, mozzarella
    drain, drained, drains, draining | égoutter, égouttez, égoutté, égout, égouts | vidanger, vider; vidang, vid, purg, drain, évacu | fuel, tank, engine, radiator, coolant, sump, oil, carburettor, mower, boiler, reservoir, heating, pond, pool, battery
    draught, draughts | projet, brouillon, dessin, traite | courant d'air, dames; courant, dame, pression, tirant, gorg, tirage | window, door, cold, beer, play, game, board, chimney, ship, vessel, keel, stove
    draughty | brouillon, courant | plein de courants d'air; courants, vent, froid | house, rectory, room, church, corridor, castle, old, windows, hall
    draw, draws, drew, drawn | dessiner, dessin, dessina, dessiné, tirer, attirer, dessins | match nul, nul; égalité, tirage, nuls, sort, tombola | match, league, goalless *, 1-1, 0-0, 2-2, @sport, victory, defeat, prize *, lottery, ended in a *
    draw, drew, draws, drawn | tirage, tirages, tirage au sort, dessin, dessins | match nul, nul; nul., nuls, égalité, parit, partag | goalless, scoreless, drew 1-1, two-all, midfielder, equaliser, equalizer, defender, stoppage, * away, * at home, aggregate, second leg, !cup draw, !lottery, !lots, !prize, !group stage
    drawing, drew, draw, drawn | tirer, tirage, attirer | dessiner; dessin, croquis | pencil, sketch, charcoal, child, crayon
    dress, dresses | pansement, s'habiller, habiller | robe; tenue, vêt, habit | wear, wedding *, wore, evening *, silk, bride, red *, summer *, white *, black *
    drill, drills | perceuse, foret, forer | exercice; entraîn, simulat, évacu | fire *, evacuation *, military *, safety *, lifeboat *, emergency, joint *, naval *, live-fire
    drill, drilled, drilling | exercice, exercices, exercé, entraîné | percer, forer; perc, for, perforat, foret | hole, holes, well, wells, oil, borehole, wall, rig, geologist, ice, core, metal
    drive, driving, drove, driven | lecteur, pilote, entraîner, disque | conduire; condui, voiture, rout, roul, volant | car, licence, license, taxi, truck, highway, drunk *, miles, motorway
    driver, drivers | conducteur, conducteurs, chauffeur, chauffeurs, conductrice, automobiliste | pilote; pilot | printer, scanner, install, installed, keyboard, windows, update, computer, bluetooth, !car, !road, !taxi, !bus, !van, !lorry, !truck
    driver, drivers | pilote, pilotes, conducteur, conducteurs, chauffeur, lecteur | facteur, moteur; déterminant, levier, caus, vecteur | * of growth, * of change, * of inflation, * of deforestation, growth *, cost *
    drum, drums, drummer | tambour, fût, fûts, bidon | batterie; batteu, percuss | rock, band, bass, guitar, album, * kit, jazz, vocals, bassist, keyboard
    dry | sécher | sec; sèch, brut | * wine, * white, * cider-, * season, champagne
    dumb | bête, idiot, stupide | muet; muett | deaf and *
    duty, duties | droit, taxe, devoir, devoirs | service, garde; permanence, exercice, fonction, missions, tâche | night *, jury *, active *, military *, sentry, guard *, police officer
    ear | épi, épis | oreille; ouïe | music, hear, deaf, piercing, listen, whisper
    exhibition, exhibit | exhibition, exhibitions | exposition; expos, présent, montr, vitrine, objet | museum, gallery, art, paintings, artist, works, photo, louvre, visitors, curator, retrospective
    expect, expecting, expected | attendre, attend, s'attendre | enceinte; espér | first child, twins, pregnan
    fair | juste, équitable, foire, salon | blond, clair; pâle | * hair, * skin, blue eyes, * complexion, * haired
    fair, fairs | juste, équitable, blond, beau, belle, justes | foire, salon; fête, kermesse, foires, marché | book *, country *, fun, county *, village *, world's *, art *, carousel, stalls, trade *, exhibitors, christmas *, antiques *
    fair | juste, équitable, équité | foire, salon; foir, kermesse, fête | book *, trade *, agricultural *, village *, exhibitors, frankfurt, county *, craft *, christmas *, held every, antiques *
    fair | juste, équitable, foire, salon | blond, clair; pâle | hair, skin, skinned, complexion, eyes, freckles, sunscreen, haired
    fall | tomber, chute, chuter | automne; automn | spring, * semester, * of 19, * of 20, * 2, leaves, summer, school year, harvest, thanksgiving, october, november, september, * and winter
    fan, fans | ventilateur, ventilateurs, éventail | fan, supporter; admirat, amateu, support, passionn, inconditionnel | football *, @sport, concert, club, singer, celebrity, band, stadium, movie, music, loyal *, cheer, star
    fast | rapide, vite, rapidement | jeûne; jeûn | ramadan, lent, prayer, yom kippur, religious, sunrise, muslims, break the *
    feature, features | caractéristique, fonctionnalité, fonctionnalités, caractéristiques | long métrage; longs métrages, reportage, mettre en vedette, avec, vedette, visage, trait | * film, film, animated *, facial *, director., oscar
    field, fields | champ, champs, domaine | terrain; stade, pelouse | playing *, football, soccer, hockey *, sports *, players, took the *, coach, touchdown
    figure, figures | chiffre, chiffres, figure de style | personnage, silhouette; figure, personnal, silhouet, statuett, grand nom, person | historical *, leading *, key *, opposition *, political *, religious *, father *, statue, dark *, hooded, wax, painted, prominent *, central *, shadowy *, slim *
    figure, figures | figure, figures, silhouette | chiffre; chiffr, donnée, statistiq, résultat, montant, nombre | sales, unemployment, official *, growth, quarter, inflation, percent, per cent, trade, statistics, budget, deficit, latest *, profit, audited, attendance, preliminary, crime *, monthly
    figure, figures | chiffre, chiffres | personnalité, silhouette; personnal, personnage, homme, forme, emblém, responsable, statuett, ligne | opposition *, leading *, senior *, shadow, dark *, prominent *, hooded, cult *, political *, controversial *
    file, files | fichier, fichiers, dossier, dossiers | lime, file; limes | nail *, metal, rasp-, in single *, manicure, steel, sandpaper
    file, filed, files, filing | fichier, fichiers, dossier, classé, classer | déposer; dépos, introdui, engag, port, présent, intent, saisi, form | * a lawsuit, * a complaint, * suit, * for bankruptcy, * for divorce, * a claim, * an appeal, * patents, * a patent, * a motion, * charges, * a petition, * eleven, * an application
    file, files | fichier, fichiers, dossier, dossiers | lime; lim, queue, file | nail, metal, rough edges, smooth, burrs, chisel, in single *, rasp, sandpaper, hacksaw
    fine | amende, amendes, fines | beau, bon; beaux, bien, raffin, bel, excellent, délicat, magnif, fin. | * arts, * wine, * weather, * sand, * dining, * art, * day, * lace, * line, * food
    fire, fired, fires, firing | incendie, feu, tirer, tiré, lancer, ouvrir le feu, tir, tirs, incendié | licencier; renvoy, licenci, vir, limog, congédi, remerc, mis à la porte | employee, * from his job, * by the company, * from her job, hired and *, hiring and *, coach, manager, from his position, * the coach, fbi director, for misconduct, * the manager, employer, * without notice
    fire, fires | licencier, virer, tir, tirs | incendie, feu; feux, flamme, brûl, sinistre, pompier | forest *, firefighter, * brigade, * station, wild, * department, * extinguisher, blaze, smoke, * alarm, house *, burn, * escape
    fit | en forme, crise, tenir | digne, apte; convien, propre, jug, capable | * for human, * for consumption, * for service, * for purpose, medically *
    flag, flags | indicateur, option, dalle | drapeau; pavillon, fanion | national *, flew the *, * of convenience, wave, half-mast, * pole, colours, hoist, mast-, stars and stripes, british *, american *
    flight | vol, vols | volée; étage, escalier, marche, palier | * of stairs, * of steps, stairs, staircase
    flight, flights | fuite, volée, évasion | vol.; avion, vols, aérien | @air, airline, cancel, delayed, passengers, connecting *, charter *, direct *, * attendant, boarding, * crew, landed
    foot, feet | pied, pieds | infanterie | * soldiers, regiment of *
    for | pour deux ans, pour trois ans, pour quatre ans, pour cinq ans, pour dix ans, pour vingt ans, pour des années, pour plusieurs années, pour longtemps | pendant, depuis; durant, en., longtemps | lived *, worked *, married *, waited *, has been *, have been *, had been *, * has lived, lived here *, slept *, known *, ruled *, reigned *, taught *
    foreign | étranger à, étrange | étranger; étrang. | * language
    foul, fouls, fouled | répugnant, infect, nauséabond, emmêlé, foulé | faute; fautes | referee, penalty, free kick, player, defender, striker, yellow card, basketball, midfielder, match, committed a *
    foundation | fondation, fondations, fondement | fond de teint | make-up, makeup, lipstick, skin tone, cosmetic, concealer, powder, mascara, blush-
    foundation, foundations | fond de teint, fondement | fondation; fonds, fondat | house, building, concrete, charit, gates, laid
    gear | engrenage, vitesse, vitesses, rapport | matériel, équipement; équipem, tenue, attirail, affaires, vêtement, engin | camping *, fishing *, riot *, protective *, hiking, climbing *, diving *, winter *, ski *, sports *
    glass, glasses | lunettes, vitre, vitrail, glace | verre; coupe, verr, flûte | wine, beer, champagne, drink, * of water, * of wine, * of milk, cocktail, pour, bottle, whisky, toast
    glass, glasses | verre, verres, glace, vitre | lunettes; binocle, lunette, jumelle | wear, wore, wearing, read, reading *, sun, short-sighted, optician, field *, spectacles, thick *, dark *, opera *, eyes, took off his *, frames, prescription
    grade, grades | grade, grades, niveau | note, classe; notes, moyenne, année, CM, CE, cours, scolaire | @school, * point, fifth *, bad *, seventh *, eighth *, math, algebra, report card, sixth *, college, 3rd *, 5th *
    graduate, graduated, graduates, graduating | graduer, gradué, gradués, graduée | diplômé, obtenir son diplôme; diplôm, obt, termin, sort, étud, licenc, finit, lauréat | university, college, high school, harvard, class of, student, oxford, degree, law school, * school, yale
    grave, graves | grave, graves, graver, sérieux, sérieuse | tombe; tomb, fosse, sépult | cemetery, buried, mass *, flowers, dig, dug, funeral, tombstone, bury, churchyard, body, bones, * robbers, visited the *, headstone, bodies
    ground, grind, grinding | terre, sol, terrain, masse, sols | moudre, haché; moulu, hach, broy, mouli, moul, pil, poudre, affût, meul, rectif | * coffee, * beef, * pepper, coffee, * cinnamon, * nutmeg, * almonds, * meat, * ginger, * cloves, pestle, mortar, spices, mill-, freshly *
    ground, grounds | motif, raison, raisons, motifs, moulu | terrain; stade, sol, terre, domaine, parc, jardin | football *, home *, camp, training *, castle, hospital *, school *, * floor, palace, hunting *, breeding *, * staff, burial *, cricket *, parade *, stadium
    guard, guards | garde-boue, gardien | garde; arrière, surveill, vigile | prison, royal, security *, border *, coast *
    hall, halls | couloir, vestibule, hall, halls | salle, mairie; résidence, foyer, manoir, palais, hôtel, dortoir | concert *, city *, town *, lecture *, dining *, village *, * of residence, dance *, music *, * of mirrors, banquet, assembly *, sports *
    hand, hands | main, mains | aiguille; aiguilles, ouvrier, matelot, trotteuse | clock, minute *, hour *, watch, dial, farm *, hired *
    hard | dur, dure, durs, dures | difficile; diffic, forte, forts, fort, spirit, espèces, alcool, liquide, tenac, calcaire, assidu, travaill, acharn, beaucoup, mal | * to say, * to find, * to understand, * to believe, * cash, * currency, * to tell, * question, * to imagine, * liquor, * water, worked *, work *, * of hearing
    hard | difficile, difficiles | calcaire; calcair, dureté, tartre | kettle, limescale, descal-, calcium, magnesium, softener, boiler, dishwasher, !to say, !to find
    head, heads, headed | tête, têtes, chef, entête | proviseur, directeur; principal, direct | * teacher, school, master, * of the school, * mistress, * of school
    hearing | audience, audiences | ouïe; audit, auditif, audition, malentend, entendre | * aid, * loss, * impaired, deaf, ear, ears, sense of *, * problem, noise
    hire, hired, hiring, hires | embaucher, embauché, embauche, engager, recruter, recrutés, embauchés, embauchées | louer; lou, location | bicycle, bike, car, boat, van, kayak, ski, skis, per day, a day, tent, costume, hall, reception, canoe, equipment
    hire, hired, hiring, hires | louer, loué, loués, louées, location | embaucher; embauch, recrut, engag | employees, staff, engineers, graduates, workers, people, manager, new *, recruit, lawyer, detective, salary
    history | histoire drôle, antécédents, récit | histoire; passé, historique | * book, * teacher, * of france, world *, art *
    hit, hits | coup, frappe, frappé, coups, heurté | succès, tube; hit, tubes | song, * single, chart, charts, * record, album, * song, pop, greatest *, billboard, number one, singer, band, box office
    hob, stove, range | gamme, portée, chaîne, étendue | cuisinière; fourneau, plaque, poêle | kitchen *, cooker, oven, gas *
    hold | prise, tenir, tient | cale, soute; cales | cargo, ship, vessel, luggage *, freighter, ship's *, container, aircraft, baggage
    home | maison, foyer, maisons | domicile; accueil, hospice, asile, retraite, retrait, maison de retraite, ehpad, domicil | * game, * match, * team, * win, * page, nursing *, * advantage, away, * defeat, * victory
    home | maison, foyer, domicile familial, accueil | à domicile; domicile, local, recev, terrain | * fans, * win, * game, * team, * match, * side, * supporters, * defeat, * crowd, * leg, * ground, * advantage, !nursing, !care
    honour, honor, honours, honors | honneur, honneurs | mention; décorat, distinct | first-class *, * degree, new year *
    horn, horns | klaxon, avertisseur | cor; corne, cuivre, cors | @music, french *, brass, bugle, hunting *, orchestra, trumpet, trombone
    host, hosts, hosted, hosting | hôte, hôtes, hôtesse | présenter, accueillir, animateur; anim, présent, organis, accueil, reçoi, reç | television, talk show, tv, * of the show, programme, olympic, games, world cup, oscars, game show
    house | assemblée, chambre | maison; logement, domicile, demeur, villa, habitat, pavillon | @house, built a *, * prices, bedroom, bought a *, move *, neighbour
    instrument | acte juridique | instrument | @music
    intelligence | renseignement, renseignements | intelligence; intellig | artificial *, emotional *, * quotient, human *, iq
    introduce, introduced | introduire, introduit, introduite | présenter; présent, faire connaître | * himself, * myself, * yourself, * herself, * me to his, * my wife, * his wife, * me to, let me *
    iron, irons | fer, fers | fer à repasser; repass | shirt, ironing, laundry, crease, * board, creases, steam *, clothes
    issue, issues | question, problème, questions, problèmes | numéro, émission; numér, livr, édition, parution | magazine, next *, back *, subscrib, january *, spring *, this month's
    issue, issued, issues, issuing | problème, question, émettre, émis, émise, émises, émettent | délivrer; délivr, publi, établ, fourni, remi, diffus, lanc | * a passport, * a visa, * visas, * a licence, * licences, * passports, * a permit, * permits, * a certificate, id card, badge, warrant
    issue | problème, question, numéro | descendance; descend, postérit, enfant, héritier | without *, heir, male *, lawful *, childless
    jam | embouteillage, bouchon, bourrage | confiture; confit | strawberry, toast, jar, spread, raspberr, apricot, homemade, bread
    jumper, jumpers | sauteur, cavalier | pull; pull-over, chandail, tricot | wool-, knit, @clothes, wear, jeans, christmas *
    key, keys | clé, clés, clef, clefs | touche; touch | press, keyboard, hold down, cursor, shift, ctrl, alt, f5, escape, space bar, typing, typewriter, function *, !lock, !door, !encrypt, !public, !private, !api
    key, keys | clé, clés, clef, touche, touches | tonalité, ton; tonal, mineur, majeur, tonic | minor, major, sonata, piece, transpos, sharp, flat, symphon, singer
    kind | genre, sorte, espèce, type | gentil, aimable; bon, bienveill, aimab, bont, gentille, bonne | * enough, * and generous, * words, * man, * woman
    lace, laces | dentelle, dentelles | lacet; lacets | shoe-, boot, tie, trainers, untied, skates
    lap | tour, tours, recouvrement | genoux; genou, giron | sat on, sit on, cat, baby
    last, lasted, lasts | dernier, dernière, derniers, dernières | durer; dur | * for several, war *, * a few, * an hour
    late | en retard, tard, tardif, tardive | feu, défunt; mort, décéd, ancien, disparu, regrett | ** husband, ** wife, ** king, ** father, ** president, ** mother, ** queen, * husband, * wife, ** emperor
    lead, leads | plomb, fil, piste | premier rôle, tête; mène, avance, rôle, principal, chant, mener | * singer, * guitarist, * role, * actor, * actress, took the *, take the *, match, race, * vocalist, * vocals, film, goal
    leaf, leaves | part, quitte, congé | feuille; feuill, page | salad, autumn, trees, mint
    league, leagues | lieue, lieues | ligue, championnat; champion, division, société | @sport, football, premier *, champions *, season, major *, baseball
    league, leagues | ligue, ligues, championnat | lieue; lieues | under the sea, * away, * distant, twenty thousand, * from the city
    leave, left | gauche, laisser, quitter | rester; rest, restant | nothing *, minutes *, days *, much *, no time *
    leg, legs | étape, étapes, manche | gigot; cuisse, pied, patte, jambe, cuiss | lamb, roast *, chicken, frog, table, * of pork
    leg, legs | jambe, jambes, patte, pattes | étape, manche; aller, retour, match, étap, trajet, tronçon, tour | semi-final, journey, race, relay, return *, * of the tour, * of the journey, * of the trip
    let | laisser, laissé | louer; à louer, location, lou | * agreement, sub, apartment, flat
    letter, letters | lettre de l'alphabet, caractère, caractères | lettre; courrier | envelope, stamp, postman, mailbox, signed *, post a *
    library, libraries | librairie, librairies | bibliothèque; bibliot | load, module, compil, function, software, open source, link, code, java, python, import, version, dependenc, lending, reading, borrow, shelves, university, town, manuscript, public *, librarian
    lie, lies, lied, lying | allongé, gisant, se situe, se trouve, couché | mensonge, mentir; ment, mensong | told a *, tell *, telling *, * to the police, white *, * detector, * under oath, told *, pack of *, * to me
    lift, lifts | soulever, levage, lever, portance | ascenseur; téléski, remonte, télésiège | floor, ski *, stairs, building, button, hotel, take the *, storey, escalator, chair *, doors
    light, lit, lights | léger, légère | allumer; allum, feu, lumi, éclair | * a candle, * a fire, * a cigarette, * the candles, * the fire, * the stove, bonfire
    line, lines | ligne, lignes | réplique, vers; texte, répliqu, phrase, mots, vers., parole, queue, file | poem, actor, stanza, forgot his *, sonnet, verse, stand in *, wait in *, opening *, rhyme, famous *, standing in *, waiting in *
    liquor, spirits, spirit | esprit, esprits | spiritueux, alcool; eau-de-vie, remont | wine, distill, whisky, alcoholic, vodka, rum, brandy, methylated *, beer, duty
    live | vivre, habiter, vit, vivent, habite | en direct; direct, public, scène, concert, live, réel, vif, charge, munit | * concert, * broadcast, * album, broadcast *, * music, * on television, * television, * ammunition, recorded *, * performance, * coverage, * stream, performed *, * bullets, * recording, * show, * wire
    living | vivant, vivants | salon; séjour, vie, salle | * room
    long | longtemps, long, longue | désirer; rêv, désir, aspir, envie, languir, soupir, nostal | * for home, * for peace
    lot, lots | lot, lots, beaucoup, sort | parking, terrain; parcelle, stationn | parking *, vacant *, used car *, empty *
    lounge | se prélasser, traîner | salon; salle, bar | airport, departure *, hotel *, passengers, vip
    machine, gun | gonflé | mitrailleuse; mitrail | * gun, machine *
    maid, maids | jeune fille, vierge | bonne, femme de chambre; domestique, servante, demoiselle, bonn, ménage, honneur | hotel, house, lady's, * of honour, * of honor, cleaning, mistress, servant
    major | majeur, majeure | commandant; major, spécialit | army, soldier, regiment, captain, infantry, promoted to *, rank of *, * smith
    major, majored | majeur, major, commandant | spécialiser; spéciali, licence, étudi, matière principale, dipl | * in history, * in economics, * in biology, * in psychology, english *, * in english, university, college, philosophy *
    maneuver, drill, drills | perceuse, perceuses, foret, forage, forer | exercice; manœuvre, entraîn, exercic | fire *, military *, soldiers, naval *, evacuation, marching, parade, * sergeant, safety *, * instructor, troops
    march | mars | marche; défil, manif, march | protest *, wedding *, funeral *, peace *, soldiers, band, * in protest
    mass, masses | masse, masses | messe; messes | priest, church, pope, easter, christmas, midnight *, requiem, catholic, sunday, cathedral, celebrat, holy, altar, attend *, bach-, choir, b minor
    match, matches | allumette, allumettes | match, rencontre; partie | @sport, football, referee, half-time, won the *, tennis, * against, final, team, players
    match, matches | match, matchs, rencontre, rencontres, correspondance, partie | allumette; allum | candle, light the, fire, stove, cigarette, box of *, strike a *, struck a *, lit a *
    match, matches | match, matchs, rencontre, correspondance | allumette; allumett | light a *, lit a *, box of *, candle, strike a *, struck a *, cigarette
    match, matches, matching, matched | match, matchs, allumette, allumettes | correspondre, assorti; correspond, assort, concord, identi, même, accord, égal | colour, password, curtains, pattern, expression, dna, * the description, shade, records, cushions, handbag, fields
    mate, mates | compagnon, copain, accoupler, pote | second; mat, officier | captain, ship, chess, check, whaler, boatswain, bosun, chief *
    meal | repas, repas de midi | farine; tourteau, flocons | corn *, bone *, fish *, soybean *, oat
    mean | signifier, moyen, moyenne, veut dire | méchant, avare; mesquin, radin, vil, méch, cruel, avar, vach | * to me, don't be *, * old man, * girls, * trick, * with his money
    medium | moyen, milieu, médias | médium; voyant, spirit | seance, psychic, spirit, ghost, clairvoyant, dead, tarot
    memory | mémoire vive | souvenir; mémoire, souven | childhood *
    mill, mills | million, mille, millions | moulin, usine; filature, scierie, fabrique | cotton *, textile *, wind, paper *, steel *, flour, water *, saw, corn *, miller, spinning, coffee *, pepper *
    mine, mines | mine, mines | mien, mienne; moi | friend of *, yours and *, * is better
    minister, ministers | ministre, ministres | pasteur; pasteurs, prêtre, révérend | @church, baptist, methodist, presbyterian, sermon, congregation, lutheran, protestant, ordained
    model, models | modèle, modèles | mannequin; maquette, top-model, modèle réduit, modél | runway, catwalk, top *, vogue, photo shoot, agency, actress, beauty, swimsuit
    mole | mole, môle | grain de beauté | skin, melanoma, dermatolog, cheek, face, chin-
    mole, moles | taupe, taupes | grain de beauté; grains de beauté, nævus, naevus, naevi | skin, melanoma, dermatolog, cheek, biops
    mood | mode, modes | humeur; ambiance, moral | bad *, * swings, angry, sad, cheerful, foul *
    moor, moored, mooring | lande, landes, maure | amarrer; amarr, mouill, ancr, à quai, accost | boat, quay, buoy, yacht, barge, canal, dock, jetty
    moor, moors | amarrer, maure, maures | lande; landes, bruyère, tourbière | heather, yorkshire, grouse, devon, dartmoor, hills, sheep, bleak, !othello, !spain, !spanish
    mouth, mouths | bouche, bouches | embouchure; entrée, estuair, gueule | * of the river, river, estuary, * of the thames, * of the cave, delta, * of the rhône, * of the nile, cave, tunnel, * of the loire, * of the seine, volcano
    move, moved, moves, moving | bouger, bougé, se déplacer, déplacé, mouvement | déménager, s'installer; déménag, install, emménag, parti, mut, quitt, établ, transfér, rejoin | * house, * to london, * to paris, * to new york, * to france, * to the united states, * to california, * to the country, family *, * to los angeles, * to berlin
    movement, movements | déplacement, déplacements | mouvement; mvt | sonata, symphony, concerto, slow *, quartet
    nail, nails | clou, clous | ongle; manuc, vernis | finger, toe, polish, manicure, bite his, bite her, varnish, * file, painted *, * clippers, cuticle, filing her
    note, notes | remarque, remarques, avis, billet, billets | note; mot, notes | piano, melody, singer, octave, musical *, scale
    notice, noticed, noticing | avis, notice, avertir, notifier | remarquer; aperç, remarqu, constat, vu, rendu compte, voir, not. | i *, didn't *, never *
    novel, novels | nouvelle, nouvelles | roman; livre, œuvre | writer, best-selling, historical *, detective *, crime *, literary, debut *, balzac, dickens, hugo, hero, science fiction
    nurse, nursing, nursed | soigner, soignait, soigne, soignant, infirmière, allaiter, soigné | siroter, garder; sirot, ruminer, caress, bere, tenait, couv | * a whisky, * a drink, * a beer, * a pint, * a coffee, * a glass, * a grudge, * ambition, * a hope
    old | vieux, vieille, vieil, âgé | ans; an, mois, âge, jour | years *, year *, months *, year-old, days *, weeks *
    opening | ouverture, orifice | vernissage; première, inaugurat, inaugur, coup d'envoi, ouvert. | art gallery *, * night, exhibition *
    operation, operations | chirurgie, intervention chirurgicale, exploitation | opération; opérat, manœuvre | military *, rescue *, @army, police *, peacekeeping *, ground *, salvage *, search
    operator, operators | opérateur de marché, exploitant | standardiste; opérat, voyagiste, tour-opérat | telephone *, switchboard, tour *, call
    opposite | opposé, contraire | en face; face, homolog, autre, vis | * the church, * the station, * the hotel, house *, just *, sat *, * the park-, lives *, * the school, * me
    order | commande, commandes, classement | ordre; ordr, légion | religious, monks, franciscan, jesuit, benedictine, knights, monastic, cistercian, * of malta, templar
    order, orders, ordered | ordre, ordonner, ordonné, ordres, ordonna | commander; command, pris | waiter, restaurant, beer, pizza, coffee, menu, * a drink, steak, dessert, meal, lunch, * a beer, wine, * a glass
    order | hors service, ordre de commande, commande | irrecevable; receva, règlement, ordre | ruled out of *, motion, speaker, amendment, point of *, question
    organ, organs | organe, organes | orgue; orgues | church, pipe *, cathedral, bach-, organist, hammond, play the *, concert, chapel, barrel *, hymn, keyboard
    overnight | du jour au lendemain, subitement, instantanément | pendant la nuit; nuit, nocturn, veille | leave *, left *, marinate, refrigerat, fridge, soak, charg-, stand *, rest *, chill, dry, stay, rain, shelling, frost, snow, * train, * bus, * stay, * flight, * parking, * temperature
    pack | emballer, faire ses valises | meute; horde, banquise, bande | wolves, hounds, dogs, wolf-, hunt, jackals
    pad | bloc | rampe, protège; jambière, plot, pas de tir | launch *, helicopter *, knee *, shin *, landing *, hockey, cricket, goalkeeper, shoulder *
    page, pages | page, pages | groom | royal court, knight
    palm, palms | palme, palmes, palmier, palmiers | paume; main, creux | * of her hand, * of his hand, wrist, finger, sweat, clap, read her *, fortune teller, itching
    palm, palms | paume, paumes | palmier, palme; palm, rameau | tree, coconut, beach-, * oil, * sunday, date *, oasis, tropical, cannes
    pan, pans | poêler | casserole; cocott, sauteuse, moule, bac, faitout, poêle. | @kitchen, frying *, roasting *, non-stick, heat the oil, baking *
    paper, papers | papier, papiers | journal, article; journaux, copie, quotidien, étude, communicat, presse, exposé, épreuve, travaux, publicat, thèse, texte | the author, published a *, scientific *, daily *, sunday *, journalist, front page of the *, presented a *, * describes, * presents, term *, * examines, * explores, local *, morning *, * published in, reporter
    parade | parer | défilé; parad, défil, cort, gay pride, marche | military *, carnival, bastille, gay pride, may day, christmas *, floats
    part, parts | partie, parties, pièce, pièces, part | rôle; voix, rôles, partition | actor, actress, played the *, film, * of hamlet, audition, leading *, bit *, title *, supporting *
    partner, partners | partenaire commercial, associé | compagnon, conjoint; partenaire, concubin, compagn, cavali | sexual *, married, domestic *, civil *, lives with his *, lives with her *, unmarried, long-term *, romantic, dance *, boyfriend
    party | parti, partie, fête | groupe; expédition, équipe, troupe, bande | search *, rescue *, landing *, hunting *, scouting *, climbers, raiding *, * of tourists, * of four, * of six
    party, parties | parti, partis, partie, parties | fête; soirée, réception, groupe, boum, réveillon, anniversaire, festivit | birthday, wedding, cake, guests, balloon, dinner *, garden *, christmas *, tea *, cocktail *, costume *, hen *, stag *, drinks, dance, surprise *, * dress, farewell *, halloween, new year's, house *, beach *, office *, !conservative *, !political, !labour
    pass, passed, passes | passer, passe, passé, passent | col, réussir; défilé, réuss, obten, reçu, succès, laissez-passer, carte | mountain *, alpine *, * the exam-, * the test, driving test, snow, summit, khyber, * his exams, * her exams, * the examination, st. bernard, bus *, boarding *
    passage, passages | passage à niveau, couloir | passage; extrait | book, read
    pastry, paste | coller, dentifrice | pâte; pâtisser, feuillet, concentré | @kitchen, puff *, shortcrust, tomato *, baker, almond *
    patron, patrons | patron, patrons | mécène, client; saint, protect, mécénat, parrain, habitué | * of the arts, @painting, art, library, restaurant, bar, wealthy *, artists, theatre, museum
    peer, peers | pair, pairs, regarder, scruter | lord, camarade | house of lords, life *, hereditary *
    pen, pens | enclos, parc | stylo; plume, feutre, crayon | write, ink, ballpoint, paper, fountain *, sign, pencil
    period | règles, menstruation, point | période, époque; récréation, heure, tiers, prolong, cours | hockey, roman *, medieval *, extra time, class, school, jurassic, stone age, victorian *
    picture, pictures | photo, image, tableau, photos, images | film; cinéma, films | best *, oscar, academy award, hollywood, paramount
    pie | pie, pies | tarte; tourte | apple *, pumpkin *, meat *, crust, pastry, baked, filling, shepherd's *, cherry *, slice of *, dessert, recipe
    piece | pièce, pièces | œuvre, morceau; part, pion, compos, article | piano *, orchestral *, composer, chess, for violin, @music, written for, commissioned, * for string
    pier | pierre, pile de pont | jetée; embarc, ponton, débarc, quai | @sea, beach-, brighton, boats, fishing, seaside, promenade, southend, amusement
    pilot | veilleuse, pilote d'avion | pilote; essai | * project, * episode, harbour *
    pit | noyau, fosse | stand; stands | * stop, race, formula, driver, tyres, grand prix, * lane, lap, nascar
    pit, pits | fosse, fosses, puits, mine, mines | noyau; dénoyaut, noyaut | cherry, cherries, olive, peach, apricot, plum, dates, prune, avocado, !coal
    pit, pits | fosse, fosses, puits, noyau | stand, stands; ravitaill, paddock, arrêt aux, changement de pneu | * stop, * lane, * crew, grand prix, formula, lap
    pitch | terrain, hauteur, ton | présentation, argumentaire; boniment, argument, présent, baratin | sales *, elevator *, investors, * the idea, advertising
    pitch | terrain, pas, lancer, poix | hauteur, ton; justesse, diapason, tonalit, aigu, grave | @music, note, perfect *, voice, sound, tone, loudness, frequency, vowel, octave, absolute *, tune
    pitch, pitches, pitched | pas, brai, poix, dresser | terrain; pelous, terrains | football, players, striker, goal, rugby, grass, match, team, cricket, stadium, referee, artificial *, manager, kick
    pitch, pitches, pitched, pitching | terrain, pas, terrains | dresser, monter; plant, mont, dress, install | * a tent, * camp, * their tents, tent, campsite, * his tent
    pitcher, pitchers | cruche, pichet, pichets, carafe, broche | lanceur | baseball, inning, yankees, red sox, mets, batter, strikeout, dodgers, mound, catcher, bullpen, relief *, starting *
    plain | plaine, plaines | simple, nature; clair, civil, uni, ordin, banal, blanc, brut, évid, natur, noir | * clothes, * english, * text, * chocolate, * yogurt, * yoghurt, * language, * flour, * white, * truth, * sight, * fabric, * brown
    plain, plains | simple, clair, ordinaire, évident, simples | plaine; plaines | river, flood, coastal *, mountain, plateau, alluvial, salisbury *, grass, grassland, valley, delta, indo-gangetic, mesopotamia
    plane, planes | plan, plans, rabot, platane | avion; appareil, aéronef | crash, passengers, @air, airport, pilot, * ticket, landed, boarding, took off, board the *, hijack, flew, engine
    plant, planted, planting | usine, plante, centrale | planter; pos, sem, plant. | * a bomb, * trees, * a tree, * seeds
    plant, plants | plante, plantes, végétaux | usine, centrale; usin, installat, site, station, unité, fabrique, établiss | factory, workers, nuclear, car, closure, production, power *, steel, manufactur, treatment *, assembly *, cement, chemical *, jobs, sewage, reactor, desalination, bottling, layoff, megawatts, carmaker, capacity
    plant, plants | usine, usines, centrale, installation | plante; plant, végét, arbust | flower, pot, leaf, seed, botan, herb, medicinal, pollen, greenhouse, prune, climbing *, !treatment, !power, !nuclear, !cement, !steel
    plate, plates | plaque, plaques, planche, planches | assiette; plat, vaissell, argenterie | food, dinner *, eat, table, cutlery, knife, paper *, dessert, cup, bowl, soup, fork, serve, cheese, cold *, pasta
    plate, plates | plaque, plaques, planche | assiette; assiet, plat | porcelain, dinner, soup, china, fork, napkin, dessert, meal, serve, eaten, eat, breakfast, side *, broken, restaurant, lunch, @kitchen, !metal, !steel, !number, !registration, !hot
    plate, plates | assiette, assiettes, plat | plaque; immatricul, minéral | number *, licence *, license *, registration *, tectonic, steel *, metal *, base *, name *, pacific *, commemorative *, brass *
    platform, platforms | plate-forme, plateforme, plateformes, plates-formes | quai; quais, voie, estrade | station, passengers, ticket, train to, * 2, * 9, standing on the *, commuters, departs from *
    play, plays, playing, played | jouer, jeu, jeux, joué | pièce; théâtre, spectacle, pièces, drame, œuvre | @theatre, shakespeare, author of the *, wrote a *, written a *, molière, broadway, ibsen, chekhov, directed, one-act *, premiered, * in three acts, poems and *, staged
    player | lecteur de disques | joueur, lecteur; musicien, instrumentist, joueu, lecteu, acteu | record *, dvd *, mp3 *, cd *
    plot | terrain, parcelle, lopin, tracé | intrigue; scénario, histoire, trame, action | novel, film, character, twist, story, thriller, author, detective, subplot, reader, screenplay, comedy, narrative
    plot, plots | intrigue, complot, complots, intrigues | terrain, parcelle; lot, lopin, concession | land, acre, hectare, garden, allotment, building *, crops, maize, vegetables, cemetery, farmer, square metres, rice, buried
    plot, plots | terrain, parcelle, intrigue | complot; conspir, machin, conjur | assassinat, kill, overthrow, coup, terror, murder, gunpowder, foiled, arrested, king, secret service, bomb
    poach, poached, poaching | braconner, braconné, braconnage, braconniers | pocher; poch | egg, eggs, salmon, pear, pears-, simmer, fish, wine, vanilla, syrup, milk
    poach, poached, poaching, poacher, poachers | pocher, poché, pochés | braconner; braconn | ivory, elephant, rhino, tiger, rhinoceros, wildlife, game, hunt, ranger, park-, deer, illegal
    point, points | point de vue, pointe | point.; temps, faute | won by, tie
    pole, poles | pôle, pôles | perche, poteau; mât, bâton, piquet, hampe, pole, tige | * vault, telegraph *, ski *, tent *, flag, * position, fishing *, totem *, telephone *, wooden *, electricity *, bamboo *, lamp-
    pole, poles | pôle, pôles, perche, poteau, poteaux | Polonais | warsaw, poland, polish, germans, ukrainians, lithuanian, krakow, jews, hungarians, czechs, russians
    polish | polir, vernis, poli, cirage, cire | polonais; Pologne, polon | * government, warsaw, poland, * border, * language, krakow, * president, * people, * plumber, * parliament, german
    polish, polished | polonais, polonaise, polonaises | vernis, cirage; cir, poli, lustr | nail *, shoe *, furniture *, floor *, wax, stone, shoes, marble, toenails
    pool, pools | bassin de rétention, étang | piscine; bassin, billard | swimming *, hotel, swim, spa, sauna, indoor *, terrace, heated *, lifeguard, sunbath
    poor | pauvre, pauvres | mauvais, médiocre; insuffis, médioc, faible, piètre, mal, peu, défav | * quality, * performance, * condition, * health, * visibility, * weather, * results, * harvest, * eyesight, * conditions, * hygiene, * state, * repair, * taste, * choice, * lighting, * management, * planning
    pop | père, papa | pop; populaire, gazeux | * music, * song, * star, * singer, * band, * album
    port | port, ports | porto, bâbord | wine, glass of *, cheese, sherry, douro, vintage *, starboard, bottle of *, tawny *
    post, posts | poste, courrier, après | poteau; montant, pilier, piquet | goal, striker, fence-, header, hit the *, gate, wooden *, lamp-, shot, bed
    pound, pounds | livre de papier, marteler, cogner | livre; kilo, fourrière, livres | dog *, stray, lost weight
    practice, practise, practising, practices, practiced, practicing | cabinet, clientèle, exercer, pratique | entraînement, répétition; entraîn, répét, essais, travaill, exerc. | football *, choir *, piano, driver, * session, scales, formula, band *, orchestra, violin, coach, target *, free *, * the piano
    pray, prey | prière, prier | proie | bird of *, beast of *, predators
    pretty | joli, jolie, mignonne | assez; plutôt, très, bien, pas mal, relativement, vraiment | * well, * much, * bad, * difficult, * hard, * sure, * clear, * cold, * fast, * easy, * common, * simple, * close
    principal, principals | principe, principaux | proviseur, directeur; direct, principal | high school, @school, teacher, vice *, elementary
    print, prints | imprimer, imprimé, impression, tirage papier | estampe, gravure; gravur, empreinte, lithograph, tirage, épreuve | artist, wood-block, engrav, rembrandt, hokusai, etching, drawings, woodcut, museum
    producer, producers | fabricant, fabricants | producteur; réalis, product, produit | film *, record *, executive *, hollywood, movie, tv *, music *, album
    production, productions | fabrication, rendement | mise en scène; spectacle, représentation, product | opera, hamlet, broadway, @theatre, stage *, shakespeare
    program, programme, programs, programmes | logiciel, logiciels, programme informatique | émission; programme, série | television, radio, tv, bbc, broadcast, watch, news *, presenter, documentary, talk show, channel
    promotion | publicité, réclame | montée; promot, accession, avancem, promu | league, division, relegat, second division, premier league, club, championship, rank, sergeant, general
    prompt | prompt, invite | souffler; souffl | @theatre, lines
    prop, props | hélice, étai, soutien | accessoire; accessoir, pilier | @theatre, film, costumes, stage, scenery, magician
    prune, prunes | prune, prunes, tailler | pruneau; pruneaux | dried *, armagnac, tart-, dates, rabbit with, stewed *, rabbit
    pulse, pulses | pouls, impulsion, impulsions | légumes secs; légumin, lentille | beans, lentils, chickpeas, cereals, grains, dried *, pea, peas-, vegetarian, protein
    pump, pumps | pompe, pompes | escarpin; ballerine, tennis, chausson | high heel-, shoes, black *, @clothes, stiletto, leather *, handbag, dress
    punch, punches | poinçon, perforatrice, punch | coup de poing; coup, frapp | boxer, * in the face, threw a *, boxing, fist, knock, heavyweight, ring
    purse, purses | pincer, trésor | porte-monnaie; sac, bourse, portefeuille | handbag, coins, lipstick, stolen, woman, wallet, leather
    quarter, quarters | trimestre, quart, trimestres, quarts | quartier; quartiers | latin *, french *, jewish *, muslim *, city, residential *, neighbourhood, bohemian, armenian *, historic *
    quarter, quarters | trimestre, quartier, trimestres | quart-temps; quart. | * final, * finals, nba, nfl, * of an hour, fourth *, football, basketball, * past, * of a century, * back, * to six, * of the population
    queen | dame, dames | reine | royal, king, elizabeth, throne, victoria, palace, * of england, * mother, coronation, monarch, bees-, hive
    queen, queens | reine, reines | dame; dames | chess, rook, bishop, pawn-, clubs, spades, hearts, diamonds, * of spades, * of hearts, jack, checkmate, ace
    race | race, races | course; régate, grand prix | @sport, bicycle, horse, marathon, winner, * track, car
    racket, rackets | raquette, raquettes | vacarme, tapage; racket, bruit, extorsion, chahut, boucan | noise, neighbour, neighbor, downstairs, protection *, extortion, mafia, prostitution, awful *, drugs
    raise, raised | relevé, relevée, augmenté, augmentée, levé, levée, soulevé, soulevée | élever, grandir; élev, grand, éduqu | was * by, born and *, * by my, * by his, * by her, aunt, grandparent, foster, orphan, !concern, !question, !money, !funds
    range | cuisinière, portée, gamme | chaîne; massif, champ, sierra, montagne, cordillère | mountain *, mountains, peaks, andes, alps, himalaya, * of hills, rocky
    rare | rare, rares | saignant; bleu | steak, beef, medium, meat, chef, roast, cooked *, well done
    raw | brut, brute, bruts | cru; crue, crus | * meat, * fish, * eggs, * milk, * vegetables, eat *, * carrots, * oysters, * beef, salad, sushi, * egg
    record, records | dossier, dossiers, archive, archives, registre, registres | record; meilleur | world *, olympic, sprint, 100 metres, athlete, * holder, beat the *, broke the *, breaking, runner, fastest, guinness, swimmer, * time
    record, records | record, records, registre, dossier, dossiers, registres | disque; vinyle, disques, album, 45 tours, maison de disques | * label, * company, album, singer, vinyl, * player, * store, gold *, band, songs, hit *, pop, * producer, jazz, * deal, long-playing
    recorder | enregistreur, greffier, magnétophone | flûte à bec; flûte | flute, @music, baroque, treble, oboe, soprano, bach-, alto, harpsichord, sonata, telemann
    referee | référé, référant | arbitre; rapporteur, relecteur | match, penalty, football, whistle, boxing
    relation, relations | relation, relations, rapport | parent; famille, proche, parenté | distant *, friends and *, uncle, cousin, * by marriage, blood *
    relative, relatives | relatif, relative, relatifs, relatives | parent, proche; proches, famille, apparent, cousin, parents | friends and *, close *, family, victims, living *, dead, visit *, funeral, distant *, elderly *, nearest *, bereaved, next of kin
    relief | soulagement, allègement | relief, secours; bas-relief, humanitaire, aide, bas | sculpt, marble, carved, famine *, earthquake, disaster *, flood *, * effort, temple, bronze, * worker, refugees, humanitarian, tsunami
    remains | reste, demeure, restent | restes, vestiges; dépouille, ruine, ossement, vestig, cendre | mortal *, buried, roman *, archaeolog, fossil, skeleton, cremat, archeolog, coffin, exhumed, dinosaur
    repeat, repeats | répéter, répète | rediffusion; rediff, reprise, redonn | television, tv, channel, series, episode
    rest | repos, reposer, se reposer | reste; autres, restant, ailleurs | * of the world, * of europe, * of his life, * of her life, * of the country, * of the day, * of us, * of the year, * of the team
    return, returned, returns | retourner, rendre, renvoyer | billet; aller | * ticket, * fare, * journey
    review, reviews, reviewed, reviewer, reviewers | révision, réviser, examen, examiner, revoir, revue | critique; compte rendu, chroniqu, critiq, avis, comment, recens | film, album, critics, book, positive *, novel, movie, rolling stone, rotten tomatoes, theatre, favourable *, mixed *, rave *, the new york times, * of the album, concert, hotel, tripadvisor, restaurant, online *, negative *, customer *
    ride | rides, chevauchée, équitation | manège, attraction; attract, tour, trajet, promenade, balade | theme park-, disney, amusement park-, fun-fair, roller coaster, bus *, bike *, boat *, train *
    right | à droite, droit | raison; juste, bien, exact, bon | you're *, that's *
    ring, rings | bague, anneau, bagues, sonnerie, anneaux | ring; piste, réseau | boxing, boxer, heavyweight, bout-, circus, wrestl, champion, spy, drug *, smuggling *, paedophile *, !engagement, !wedding
    ring, rings | sonner, sonne, coup de fil, anneau | bague; alliance | wedding *, diamond *, engagement *, gold *, finger, jewel, emerald, gemstone, sapphire
    ring, rings, rang, ringing, rung | bague, anneau, encercler, entourer, anneaux, bagues | sonner; sonn, appel, téléphon, carillon, retent | telephone, * the bell, phone, bell, bells, doorbell, alarm
    rock | rocher, roche, rochers, pierre, roc | rock | * band, * music, * star, * concert, * album, guitar, * 'n'roll, * singer, * group, hard *, punk *, * opera, alternative *, indie *, pop
    rock, rocks, rocky | rock | roche, rocher; rochers, pierre, caillou, roch, granit, roc. | geolog, volcanic, sedimentary, climb, lava, * formations, limestone, boulder, cliff, mineral, metamorphic, magma, granite, carved
    roll, rolls | rouler, roulis, rouleau, rouleaux, rôle | petit pain; pain, brioche | bread, bakery, butter, breakfast, bun, cheese, soup, ham, sausage *
    room, rooms | chambre, chambres, pièce, salle | place; espace, marge, possib, lieu | * for improvement, enough *, * for doubt, * for manoeuvre, * for maneuver, * for manoeuver, plenty of *, leg, leaves *, * for everyone
    room, rooms | place, espace, pièce, pièces | chambre; salle, chambr | hotel, double *, single *, book a *, bed, per night, guests, motel, hospital *, reserve a *, twin *, bath-, breakfast
    round, rounds | rond, ronde, ronds, rondes, autour | tour, manche; reprise, round, phase, tournée, cycle, cartouche, balle, coup | knockout, final *, talks, * of negotiations, boxing, quarter-final, qualifying *, of 16, * of golf, cup, draft, ammunition, * of drinks, doha *, tournament, * of talks, fired, * of voting, playoff, bullets
    rowing, row, rows, rowed | rangée, ligne, rang, querelle, rangées, rame | aviron; canot, avir, ram. | boat, * club, oar, oars, olympic, oxford, regatta, crew, eights, cambridge, thames, across the lake
    royalty, royalties | royauté, royautés, royal, royaux | redevance, droits d'auteur; redevanc, droits, royalt | book, pay, author, music, oil, mining, songs, copyright, per cent, sales, percent, publish, payment, song, licens
    rubber | caoutchouc préservatif | gomme; caoutch, hévéa | pencil, eraser, school, ruler, erase, notebook, sharpener
    ruler, rulers | règle, règles, règle graduée | souverain, dirigeant; roi, prince, souver, dirig, gouvern, monarq, chef | king, emperor, ottoman, kingdom, empire, muslim, dynasty, throne, country's, colonial, military *, ancient, sultan, queen, people, byzantine, hereditary
    run, runs, ran, running | courir, court, courent, courant, courait, couru, course | diriger, gérer; dirig, gér, gèr, tenir, tient, tenu, exploit, administr, organis, tenait, mèn, condui, anim, propos, assur, menée, géré, s'occup, fait, gestion | * a company, * the company, * a business, * a restaurant, * a shop, * the country, * a hotel, * the family, * a charity, * a school, * the business, * a farm, * by the state, state-run, * by volunteers, * a bar, * the organisation, * an orphanage, * a clinic, * the bank, * the city, * a workshop, * the department, * a blog, * the hospital
    run, runs, running, ran | courir, courent, court, courait, couru, courant, course | passer, circuler; passe, trav, circul, roul, long, coul, fonction, étend, durer, dure, dur, va, desserv, ét, pass, dessert, march | trains *, train *, buses *, bus *, * from june, road *, festival *, exhibition *, ferry *, ferries *, * every hour, border *, contract *, path *, railway line *, programme *, * parallel, stream *, course *, * for two years
    run, ran | courir, couru, course, court, courait | diriger, gérer; dirig, gér, exploit, tenir, tient, ten, anim, organis, administr | * a business, * a company, * the company, * a shop, * a hotel, * a restaurant, * a farm, * the school., * a bakery, * the family, * by volunteers, * a campaign, * workshops, * courses, privately *, state-*, family-*
    run, runs, running | courir, course, court, couru, courent | exécuter, fonctionner; exécut, lanc, fonctionn, tourn, march | program, script, command, software, windows, linux, server, engine, application, process, test, motor, update, virus, scan
    run, runs | courir, course, court, couru, courent | couler; coul, écoul, fai | tap, bath, nose, tears
    run, runs, ran | courir, course, court, couru, courait | se présenter, briguer; présent, brigu, candidat, lic | * for president, * for office, * for mayor, * for parliament, * for election, * for congress, * for senate, * for re-election, * for governor
    run, runs | courir, course, courses, couru | point, points; marqu, série, manche | innings, wicket, cricket, baseball, home *, batsman, batted, pitcher, bowler
    run, runs, ran | courir, court, couru, courait | circuler; circul, roul, pass, fréquence, relie, assur | trains *, buses *, tram, bus, ferry, every hour, every ten minutes, sundays, timetable, trains, hourly, shuttle
    sack, sacked, sacking, sacks | sac, sacs, sachet | licencier, saccager; vir, renvoy, mis à la porte, limog, licenc, pill, sacc, mis à sac, plaqu | boss, manager, employee, coach, vandals, rome, goths, * from his job, troops, quarterback, minister, plundered, job, * of rome, head coach
    sale, sales | sale, sales, vente, ventes | soldes; braderie, sold, promo | january *, summer *, bargain, shop, black friday, discount, winter *
    scale, scales | balance, écaille, échelle, échelles, écailles | gamme; gamm | @music, pianist, major *, minor *, pentatonic, practise, chromatic, note, piano, practice
    scene, scenes | scène, scènes | lieux; lieu, place, site, sur place, décor, bagarre, esclandre | accident, police, crime *, ambulance, * of the crime, firefighters, died at the *, arrived on the *, fled the *, rescue, * of the accident
    school, schools | école, écoles | faculté; établiss, scol, lycée, collège | law *, medical *, graduate *, university's *
    score, scored, scores, scoring | partition, partitions, notation, noter, noté | marquer; but, inscri, marqu, réalis, transform | goal, goals, penalty, striker, @sport, minute, * twice, first half, league, * the winning, home run, touchdown, points, hat-trick
    score, scores | score, scores, but, buts, résultat | partition, bande originale; musique, bande | @music, film *, composer, opera, piano, musical *, composed, film, orchestra, music for, hans zimmer, soundtrack, john williams, full *
    score, scores | score, scores, partition, but, buts | vingtaine; vingtaines, dizaine, plusieurs, beaucoup, nombreu, vingt | * of people, killed, injured, * of others, wounded, dead, * years
    screwdriver | conducteur | tournevis; tournev | screw, tighten, remove
    seal, seals | sceau, sceaux, cachet, scellé, joint | phoque; phoqu, otarie | colony, ice, arctic, beach, fish, pup, pups, antarctic, hunting, sealskin, whale, harbour *, grey *, rescued, bay, hunters, walrus, polar bear
    seal, seals | sceau, sceaux, phoque, phoques, cachet | joint; étanch, opercul, garniture | rubber, pump, leak, gasket, pipe, valve, oil *, worn, tank, hose, piston, engine
    seal, sealed | scellé, scellée, scellés, phoque | fermer, étanche; ferm, étanch, hermét, bouch, colmat, cachet | jar, bag, lid, container, envelope, vial, pouch, crack, freezer, gap
    second, seconds | second, seconde, secondes | soutenir, appuyer; appuy, souten, approuv | * the motion, proposed
    see | voir, vois, voit, voyez, regardez | siège; diocèse, évêché | holy *, bishop, vatican, archbishop, * of rome, archiepiscopal, episcopal, * of canterbury, papal
    seed, seeds, seeded | graine, graines, semence, pépin, semé | tête de série; série, classé | wimbledon, straight sets, qualifier, semifinal, semi-final, quarter-final, round, tennis, set, top *, third *, fourth *, fifth *, unseeded, !plant, !soil, !garden, !sow
    seed, seeds | graine, graines, semence, semences | pépin; épépin | grape, pomegranate, lemon, orange, melon, watermelon, cucumber, tomatoes, peppers, pumpkin seedless, scoop out
    sentence, sentences | peine, peines | phrase | grammar, verb, word, words, paragraph, comma, noun, punctuation, read the *, translate, * ends
    sentence, sentences | phrase, phrases | peine, condamnation; condamn, prison, détention, réclusion | prison, jail, years, judge, suspended *, life *, court, guilty, convict, served, serving, appeal, death *, custodial, murder, fraud, !grammar, !verb, !word, !paragraph
    sentence, sentences | peine, peines, sentence, sentences, condamnation | phrase; phras | grammar, verb, word, comma, paragraph, noun, punctuation, translate, essay
    service, services, servicing, serviced | messe, servir, service religieux | révision, entretien; révis, entret, maint, aire | car., mechanic, * station, oil change, motorway *, garage, * interval, boiler, * the engine, engine
    set, sets | ensemble, ensembles, placer, fixer, jeu | coucher; couch | sun *, sunset, moon *, sun is *, sun had *, sun
    set, sets | ensemble, jeu, jeux, série, placer, fixer | plateau, décor; set, tourn, manche | film, @theatre, tennis, 6-4, 7-6, stage *, actor, crew, straight *, shooting, tie-break, * and costumes, match point, wimbledon
    set, sets | ensemble, série, jeu, réglé | manche, set; manch | tennis, tie-break, tiebreak, 6-4, 7-5, 6-1, 6-2, 6-3, straight *, wimbledon, nadal, djokovic, federer
    set, sets | ensemble, ensembles, jeu, manche | plateau, décor; tournage | shooting, * designer, film *, movie *, filming
    set, sets | ensemble, placé, mis, jeu, manche | se coucher; couch, coucher | sun *, moon *, sun has *, sun had *, west
    set, sets, setting | ensemble, placer, placez, mettre, fixer, défini | prendre, durcir; pren, pris, durc, fig, sèch, solidif | jelly, concrete *, glue *, plaster *, cement *, custard *, gelatine, leave to *
    set | placé, placée, mis, mise, réglé, réglée, fixé, fixée, ensemble | se situer, se dérouler; situ, dérou, passe, pass, cadre, action | novel, * in paris, * in london, * in new york, * in the 19, * during the
    settle, settled, settlement, settlements, settlers, settler, settling | régler, réglé, règlement, transaction, accord, accords, solder, règlements | s'établir, colonie; coloni, établ, install, peupl, colon, hameau, village, habitat, implant, localit, agglom, sédentar | jewish *, west bank, israeli, illegal *, village, * in america, european *, neolithic, roman *, colonist, * in paris, * in london, human *, viking, norse, * in the area, * on the coast, palestinian, informal *, tribe, colon, bronze age, iron age, indigenous, nomad, gaza, built *, medieval, fortified *
    sewer, sewers | couturière, couseuse, couturier, couturiers | égout; égouts, assainiss | drain, waste, sewage, rats, underground, city, * system, pipes, manhole, * date from, city *, flood
    shade, shades | ombre, ombres, abat-jour, nuance | lunettes de soleil; lunettes | sunglasses, wearing *, cool *, pair of *
    share | action, actions | partager; part, partag | * a room, * a flat, * a house, * your experience, * the load
    share, shares | partager, part, parts, partage, partagé | action; titre, valeur, cours | stock exchange, dividend, nasdaq, * price, buyback, ordinary *, ipo, ftse, wall street, preference *, !market share
    sheet, sheets | drap, draps | feuille, tôle; feuill, fiche, plaqu, partition, calotte | * of paper, * metal, work, * music, ice *, data *, aluminium, answer *, spread, * steel, score *
    sheet, sheets | feuille, feuilles, fiche, fiches, tôle | drap; draps, literie | bed, pillow, laundry, linen, cotton, mattress, blanket, bedroom, duvet, clean *, pillowcase, towels, satin, hotel
    shell, shells, shelled, shelling | coquille, coquillage, coque, coquilles, carapace, coquillages, interpréteur | obus; bombard, pilonn, douille, cartouche | @army, gun, mortar *, fired, tank, bombard, explode, exploded, artillery *, shotgun, rocket, city, shrapnel, town, positions, rebel, siege, trench
    shelve, shelved | ranger, rangé, étagère, étagères, rayonnage | reporter, suspendre; report, suspend, abandon, gel, écart, mis de côté, tiroir, enterr, renonc, ajourn, repouss | project, plan, plans, proposal, scheme, bill, idea, talks, reform, merger, programme
    shift | équipe, poste | changement; mutat, déplac, évol, décal, transf, tournant, glissement | climate, paradigm *, policy
    ship | expédier, expédition, livrer | navire, bateau; navir, vaisseau, paquebot, bât, bateaux | @sea, cruise *, sank, passengers, sailed, war, cargo *, naval
    shipping | expédition, expéditions, envoi, livraison, envois | maritime, navigation; marit, navig, armat, navire, naval, bateau, batell | * magnate, * lane, * company, * forecast, * line, * industry, tanker, vessel, strait, canal, red sea, merchant, container ship, suez, gulf, * tycoon
    shoot, shot, shooting, shoots | tirer, tir, tirs, fusillade, tire, abattre, tiré, abattu | tourner, tournage; tourn, photograph, prise de vue, prises de vue, film, plan | film, scene, movie, director., on location, filming, * in black and white, camera, episode, documentary, actor, script, hollywood, music video, photo *, cinematograph, episodes
    short | court, courte, courts | manquer, à court; manque, pénurie, déficit, insuff | * of money, * of food, * of staff, * of cash, running *, supply
    shot, shots | tir, tirs, coup de feu, piqûre, coups de feu | plan, photo; photograph, prise, cliché, vue, cadrage | camera, film, close-up, opening *, aerial *, tracking *, director., scene, photograph, cinematograph, frame, scenes, mug
    shower, showers | douche, douches | averse; pluie, giboul, ondée, averses, pluvieu | rain, sunny, weather, heavy *, thunder, scattered *, april *, forecast, wintry *, wind, cloud, meteor *
    shuttle | navette spatiale, volant de badminton | navette; nav | airport *, space *, bus
    side, sides | côté, côtés, bord | équipe; club, formation, onze, équip | football, @sport, premier league, home *, league, manager, striker, serie a, coach, cup, goal, bundesliga, fixture, match, play for
    sign, signs | signe, signes, signer | panneau; enseigne, pancart, écrit, plaque | traffic *, road *, neon *, stop *, * says, shop *, warning *, * said, no parking, no smoking, exit *, hung, street, inn *, !vital, !symptom, !zodiac, !language
    since | puisque, puisqu', étant donné que, vu que | depuis; dès | ** 194-, ** 195-, ** 196-, ** 197-, ** 198-, ** 199-, ** 200-, ** 201-, ** 202-, ** january, ** then, ** childhood, ** the war, ** the beginning, ** the start, ** the end, ever **, ** birth, ** yesterday, ** last
    single | unique, simple, seul, seule, célibataire | aller simple; aller | * ticket, train, fare, railway
    single, singles | simple, seul, unique, simples, célibataire, célibataires | single, titre; quarante-cinq tours, chanson, morceau, 45 tours, tube, extrait | album, band, released, hit *, singer, b-side, billboard, debut *, lead *
    sink, sinks | couler, sombrer, coule, sombre | évier, lavabo; vasque, bac, lavab | kitchen, tap, bathroom, dishes, wash, plumb-, faucet, water, drain, tiles, toilet
    skating, skater | figure | patinage artistique; patin | figure *
    skirt | contourner, longer | jupe; jup | @clothes, blouse
    sleeper | dormeur | wagon-lit, train-couchettes; couchette, nuit, lit | * train, train to, railway, night train
    slip, slips | glisser, glissé, glissade, slip, dérapage | bulletin, fiche; bordereau, fich, papillon, ticket, feuille, récépissé | pay *, * of paper, paying-in *, betting *, packing *, delivery *, permission *, pink *
    slip, slips | slip, fiche, glisser, lapsus | combinaison, jupon; fond de robe | dress, petticoat, silk, lace, bra, @clothes, skirt-, lingerie, nightgown, satin
    smart | intelligent, intelligente, malin, maligne | élégant, chic; habill, soign, tenue correcte | * suit, @clothes, dress, * dress, * casual, * clothes, * restaurant, hotel, uniform, * hotel
    snap | claquer, craquer, casser | photo, cliché; instant, anticip | holiday *, camera, photographer, shot
    soap | savon, savons | feuilleton; série, soap, mélo | * opera
    sole | seul, unique, seule, semelle, plante, uniques | sole; soles | fish, meunière, fillet, lemon *, plaice, grilled, butter, dover *, turbot, flatfish, menu, fried
    sole, soles | seul, seule, unique, uniques | plante, semelle; semell, plant, ressemel | shoe-, foot, heel-, boots, leather, rubber *, shoes, feet, sandals, worn, slippers
    sort | sorte, sort, genre | trier; tri, tir, class, range, régl, orden, résou | * the list, * by date, * the mail, * waste, * the files, * rubbish, * by name
    sound | son, bruit, solide, sonore | détroit; bras de mer, chenal, fjord, baie | puget *, long island *, plymouth *, strait, * of mull-, milford *, island, ferry, bay, coast, islands
    sound | son, bruit, sons, sonner, sonne | solide, sain; profond, valid, bon, bonn, judici, fondé, rigour, santé, fiable, solid | * advice, * judgment, * judgement, * financial, * basis, * knowledge, * investment, * management, safe and *, * argument, * mind, structurally *, * sleep, * evidence, * footing, * reasons, scientifically *, financially *, * policy, * policies, * asleep, * economic, environmentally *, * foundation, * science
    space | espaces verts, place | espace; spatial | @air, * shuttle, * station, outer *, * agency, nasa, astronaut, * travel, * probe, cosmonaut
    spade, spades | bêche, pelle, bêches | pique | ace of *, queen of *, king of *, hearts, clubs, jack of *, bridge, poker, trumps, diamonds
    spar | épargner | espar; espars, longeron, entraîn | @sea
    speaker, speakers | orateur, orateurs, intervenant, président, conférencier | locuteur, enceinte; locuteu, enceint, haut-parleur, baffle, parl | native *, language, stereo, loud, hi-fi, amplifier, bass, bluetooth, subwoofer, french *, spanish *, english *, volume, dialect, audio
    spell | sort, sortilège, charme | épeler; orthograph, écri, épel | * your name, * the word, mis, correctly *
    spell | sort, sortilège, épeler, orthographier | période, passage; vague, passag, séjour, moment, épisode | dry *, hot *, cold *, short *, brief *, club, loan *, prison, weather, rainy *, united, manchester, ac milan
    spell, spells | période, épeler, orthographier | sort, sortilège; formule, charme, envout, envoût, enchant | magic, witch-, wizard, cast a *, cast *, mage, potion, curse, evil, fairy, dragon, prince, fire, mana, enchant, harry potter, incantation, sorcer, sorcerer
    spin | rotation, tourner, tour, filature, faire tourner | essorage; essor | washing machine, wash, fabrics, laundry, * cycle, drum, wool, delicate, detergent, * speed, rinse
    spirit, spirits | alcool, spiritueux | esprit; moral, humeur, âme, courage, fantôm | evil *, holy *, team *, ghost, ancestors, community *, fighting *, shaman, supernatural
    split | séparation, séparé | grand écart; écart | gymnast, dancer
    spoke, spokes | parlé, parla, parlait, parlaient | rayon; rayons | bicycle, wheel, rim, hub, bike, cart, wheels
    spot | tache, point, bouton | place, endroit; lieu, coin, site, spot | parking *, tourist *, holiday *, fishing *, picnic *, top *, beauty *, hot, favourite *
    spring | source, ressort, jaillir, sources, sauter | printemps; printanier, printan, pâques | autumn, * and summer, summer, * of 19, * of 20, april, may, flowers, winter, arab *, blossom, bloom, * break
    spring, springs | printemps, source, sources, printanier | ressort | sensor, lever, clip, hinge, bolt, screw, coil, tension, clamp, pin, plunger, latch, compressed, mechanism, spring-, holds, loaded, shock absorber, washer, spacer, !summer, !winter, !autumn
    spring, springs | ressort, ressorts, printemps | source; sourc | spa, hillside, drinking *, hot *, thermal, * water, mineral
    squad, squads | escouade, carré | équipe; sélection, effectif, escadron, brigade, peloton, groupe | @sport, football, world cup, coach, national *, manager, league, players, firing *, death *
    squash | courge, courges, écraser | squash; sirop | court, racket, tennis, player, badminton, ball
    squash | écraser, écrasé | courge; potiron, citrouille | soup, butternut, vegetable, pumpkin, zucchini, roast, beans, maize, seeds
    stable, stables | stable, stables | écurie; étable, box | horse, horses, pony, riding, groom, * boy, racing
    staff | personnel, équipe, employés | bâton, portée; état-major, houlette, crosse | shepherd, clef, wizard, treble, pilgrim, bishop, wooden *, note, chief of *, general *, joint chiefs of *, wanderer
    stage, stages | scène, scènes, stade, estrade | étape; étap | * of the tour, tour de france, cyclist, cycling, mountain *, yellow jersey, giro-, sprint *, peloton, rally, time trial, * win, * winner, vuelta
    stage, stages, staged, staging | étape, stade, étapes, phase, étage, stage | scène; théâtre, mont, mis, mise, plateau, estrad, organis, spectacle, présent, scéniq | @theatre, concert, opera, actor, * a play, band, * production, * fright, sing, play, musical, performance, festival, * name, dance, * director, dancers, shakespeare, audience
    stake, stakes | part, participation, parts | pieu, bûcher, enjeu; piquet, tuteur, bûch, poteau, mise, jeu | burn, vampire, wooden *, heretic, joan of arc, witch-, poker, tomato, plant
    stall, stalls | caler, décrocher, blocage, décrochage | stand, étal; orchestre, stalle, éventaire, fauteuil, kiosq, box | market *, theatre, fruit, book, food *, seats in the *, flower *, choir *, seller, street, selling, vegetables, fair, souvenir
    stamp, stamps, stamped | tamponner, trépigner, tampon, cachet | timbre; timbr, philatél, affranch, poinç | postage *, letter, envelope, collector, postal, album, post office, postcard, collecting, collection
    stand, stands | tenir, debout, se tenir, stand, rester | tribune, gradin; tribun, gradins | @sport, fans, stadium, supporters, grand, spectators, grandstand, football, north *, west *, crowd
    stand, stood, stands | stand, debout, se tenir, reste debout, tribune | supporter; support, souffr, endur | can't *, cannot *, couldn't *, * the heat, * the pain, * the noise
    standard | étendard | norme, niveau; critère, standard | * of living, safety *, living *
    standard, standards | norme, normes, standard, niveau, niveaux | étendard; enseigne, bannière, porte-étendard | regiment, royal *, battle, knight, bearer, imperial *, eagle, legion, cavalry, banner, flew, army, hoist
    star, stars, starred, starring | étoile, étoiles | vedette, star; vedett, jou, idole, célébr, tête d'affiche, rôle, avec | film *, movie *, pop *, rock *, hollywood, porn *, football *, tv *, co, basketball *, reality *, actor, movie, singer, actress, films, nba, rising *, child *, tennis *
    starter, starters | démarreur, partant | entrée; hors-d'œuvre, entrées, hors, titulaire | menu, dessert, main course, soup, restaurant, salad, dish, smoked, meal, served as
    state | état de santé | État; national, étatiq | welfare *
    stay | hauban, rester | séjour; séjourn, nuitée, nuit | hotel, during your *
    stern | sévère, austère, sévères | poupe; arrière, poup | @sea, bow, hull, rudder, deck, ship's *, rope, lifeboat
    still | alambic, toujours, encore | immobile; plat, nature, calme, photo, tranquille, morte, bouger, arrêt | ** life, ** water, ** or sparkling
    stock | action, actions, bourse, stock | bouillon; fond | chicken *, vegetable *, beef *, @kitchen, fish *, soup, simmer, cube, onion, boil, carrots, litre-, ml., add the *, pour
    stock | action, bourse, bouillon | crosse; bétail, pilori | rifle, gun, shotgun, barrel, trigger, pistol
    stock | actions, action, bourse, bouillon | stock, inventaire; réserv, rupture | warehouse, shop, out of *, in *, obsolete, inventor, supplier, unsold, spare parts, wrote off, write-down, raw material, finished goods, retailer, shelves, order, orders, shortage, !exchange, !market, !dividend, !shareholders
    storey, story, stories, storeys | histoire, histoires, récit, conte | étage; étages, niveau | building, five *, * building, house, ten *, multi, tower, upper *, single *, car park-, floors, high-rise, tall
    strain | souche, variété, souches | effort, tension; stress, pression, mélodie, accent | voice, financial *, emotional *, on resources, relations
    strand | brin, mèche | plage; rive, grève | beach-, sea
    stretch | étirer, étirement, tendre | tronçon, portion; section, parcours, bout, étendu, partie, ligne droite | * of road, * of coast, motorway, * of the river, river, * of railway, * of land, * of beach-, * of water, home *, highway, final *, coastline, * of motorway
    strike, strikes, struck, striking | grève, grévistes, grève générale | frapper, frappe; coup, frapp, heurt, raid, percut, touch, bombard, attaqu, sonn, prise | air *, drone *, missile *, lightning *, earthquake *, ball, * the ball, * a match, clock *, @army, * his head, iceberg, bomb, syria, nato, * targets, baseball, batter, pitcher, * gold, !union, !workers
    strike, strikes | grève, grèves, débrayage, frappé à la grève | frappe, attaque; frapp, raid, attaqu, bombard, tir | airbase, missiles, military, drone, overnight *, killed, target, ministry of defence, warplane, depot, retaliat, civilians, gaza, ukrain, russian *, israeli *, rocket, !union, !pay, !workers
    strike, strikes | frappe, frappes, frapper, coup, attaque | grève; grév, débray, mouvement social | cleaners, teachers, rail, pay, workers, drivers, nurses, train, doctors, airline, * ballot, pickets, staff, lecturer, dockers, walk out, !missile, !air strike, !drone
    string, strings | chaîne, chaînes, ficelle | corde, cordes; cord | violin, guitar, orchestra, @music, quartet, cello, * section, racket, * quintet, bow, instrument, harp, tennis racket
    strip | bandes dessinées, se déshabiller | bande; planche, territ, piste, dépouil | gaza *, comic *, landing *, * of land, * cartoon, * of paper
    stroke | accident vasculaire, attaque, caresse, avc | coup, nage; brasse, temps, trait, papillon | swimming, swimmer, golf, tennis, brush *, oar, @painting, breast, butterfly, pen, paddle, back, rower
    study, studies | étude, études | bureau, cabinet; cabinet de travail | fireplace, door of the *
    subject, subjects | sujet, sujets | matière, discipline; disciplin, matièr, cours | @school, maths, curriculum, favourite *, physics, * taught, core *, compulsory *, taught, teach, mathematics, gcse, science *, school *, academic *
    subject, subjects | matière, thème, objet | patient, volontaire; particip, personne, sujet, cobaye | healthy *, study, placebo, human *, dose, trial, elderly, randomi, male, female
    subject, subjects | sujet, sujets, objet | matière; disciplin | school, taught, maths, favourite *, exam, curriculum, biology, history, geography, pupil, timetable, a-level, teach
    subject | sujet, matière, thème | objet | * of the email, * of your email, * of the e-mail
    suit, suits | costume, costumes, procès | couleur; couleurs, atout | cards, spades, clubs, trump, bridge, hearts, deck
    suit, suits | procès, poursuite, poursuites, convenir | costume; complet, tailleur, combinaison, maillot, scaphandre | wear, wore, wearing, tie, @clothes, tailor, jacket, dark *, grey *, space *, bathing *, swim, pinstripe, wedding, wet, businessman, black *, three-piece
    swallow, swallows | hirondelle, hirondelles | avaler, gorgée; déglut, aval, gorgé, englout, ingér | pill-, tablet, throat, whole, food, difficulty *, mouth, snake, easily *, chew-, fish, pain when, hard to *
    sweet, sweets | doux, sucré, douce | bonbon; dessert, confiser, friandise | boiled *, shop, * shop, bag of *, children, jar of *, candy, chocolate
    swift, swifts | rapide, prompt, rapides, prompte | martinet | bird, nest, swallow, migrat, species, roof, screaming, wings
    switch | interrupteur, commutateur | changer, passer; pass, chang, basculer, passage, bascul | * sides, * channels
    table | tableau, tableaux | table.; classement | dining *, kitchen, coffee *, @kitchen, laid the *, restaurant, tennis, bedside *, reserve a *, lay the *, * tennis, * cloth, chairs, wooden *, sat at the *, round *, negotiating *
    tackle, tackled, tackles | matériel, attirail, palan | tacle, plaquage; plaqu, tacl, affront, attaqu | football, rugby, defender, player, midfielder, quarterback, yellow card, foul, @sport, linebacker
    tap | taper, tape | pression, robinet; claquett | * dance, beer on *, * dancing, * dancer
    temple | temple, temples | tempe; tempes | forehead, grey at the, hair, bullet, gun to, vein, headache
    term, terms | terme, termes | trimestre; semestre, scolaire, session | @school, autumn *, spring *, summer *, pupils, half, end of *, holidays, oxford, michaelmas, school *
    thread, threads | filetage, discussion, processus | fil.; fils | needle, sew, cotton *, silk, embroider, @clothes, button, spool, loom-, gold *, hang by, stitch
    tick, ticks | tique, tiques | tic-tac; cocher, tic, seconde | clock, watch, box, alarm clock
    tick, ticks | coche, coches, tic, tics, tic-tac, cocher, cochez | tique; tiqu | bitten, tweezers, bite, lyme, dog, pet, fur, skin, grass, meadow, collar, flea, remove, encephalitis, parasit
    tick, ticked | tique, tiques, tic | cocher; coch | box, boxes, form, appropriate, apply, option, if you agree, yes
    tie, ties, tied | cravate, cravates, lien, attache, attaché, attacher, liens | égalité, match nul; ex æquo, ex aequo, égalis, nul, match, rencontre, barrage, confrontation | @sport, match, score, league, * the game, play-off, goal, points, cup *, first leg, second leg, break, davis cup *, * the score, election
    tie, ties, tied | lien, liens, attacher, nouer, liés | cravate; cravates, noeud, nœud | wear, wore, wearing, shirt, suit, @clothes, bow *, silk *, jacket, collar, knot, striped *
    tie, ties | lien, liens, attache, cravate | match nul, rencontre; match, rencontr, égalité, duel, confrontat | cup *, third-round *, two-legged, aggregate, replay
    tie, ties | lien, liens, match nul, attache | cravate; cravat | shirt, suit, wear, wore, silk, collar, jacket, dress, black *, bow *, knot, striped, trousers, blazer
    till | caisse, caisses | jusque; jusqu, avant | * the end, * morning, wait *, * now, * then, * midnight
    tin, tins | étain, étains | moule, boîte; moul, conserve, plaque | cake, oven, butter, flour, bake, line the *, grease, sardine, loaf, tuna, tomatoes, beans, biscuit, muffin, slicing, opener, @kitchen, !mine, !miner, !pewter
    tip, tips, tipped | pointe, bout, embout, extrémité | pourboire; pourboires | waiter, restaurant, taxi, hotel, porter, leave a *, bill, bellboy, waitress, generous *, service charge
    tire, tires | fatiguer, fatigué, fatigue, lasser | pneu; pneus, pneumat, crevaison | car., flat *, @road, wheel, spare *, puncture, pressure, winter *, truck, inflat, bicycle, rubber, michelin, rim
    toast, toasts | griller, pain grillé, toast | trinqu, lev, santé, verre | champagne, glasses, raise a *, propose a *, * to the bride, wedding, * the health, to our health, raised a *, proposed a *, * to the queen
    toll | tinter, sonner, glas | bilan, péage; mort, victime, décès, coût | death *, road, motorway, bridge, * rises, * booth, earthquake, tunnel, dead
    tongue, tongues | languette, bavarde | langue.; langues | mother *, native *, dog, lick-, mouth, taste, bite
    top | dessus, sommet, toupie | premier, meilleur; haut, numéro, premi, élite, vedette, grand, principal | * player, * scorer, * team, * ten, * university, * official, * priority, * seed, * five, * model
    torch, torches | torche, torches, flambeau | lampe de poche; lampe, chalumeau | battery, dark, batteries, pocket, shine, beam, led, blow
    toss, tossed, tossing | jeter, jetez, jeté, jette, lancer, lancez, lancé | mélanger, remuer; mélang, remu, enrob, retourn, sauter | salad, dressing, leaves, pasta, vinaigrette, coat, coated, to coat, butter, vegetables, lettuce
    toss | jeter, lancer, jet, mélanger | tirage au sort; pile ou face, tirage, sort | won the *, lost the *, win the *, coin *, captain, umpire, batting
    tour | tour, tours | tournée, visite; tourn, excurs, voyage, circuit | concert, band, world *, guided *, album, guide, museum, castle, city *, orchestra, singer, european *, * of europe, * operator, coach *, walking *, rugby, package *, * bus, !de france
    track, tracks | voie, voies, piste, pistes, morceau, rail | trace, chemin; empreinte, sentier, trac | animal *, snow, footprints, forest *, bear, wolf-, hunter, dirt *, deer, lion, mountain *, in the mud, follow the *, tyre *
    track, tracks | voie, voies, trace, piste de danse | piste, morceau; chanson, titre, plage, circuit | album, song, running *, athletics, * and field, cycling, race, horse racing, sprint, * listing, velodrome, athletes, 400 metres
    trade, traded, trading, trades | commerce, commercial, métier, négociation | échanger, transférer; échang, transfér, échange, transfert | player, nba, nhl, mlb, yankees, lakers, draft, baseball, quarterback, all-star, * for a first-round, pitcher
    train, trained, training, trains | train, trains, rame | former, entraîner; form, entraîn, stage, dress, instruction, apprent, exerc | @sport, athlete, * teachers, * course, doctor, soldiers, nurse, marathon, dog, staff *, teacher *, apprentices, * session, military *, * programme, pilots, * of teachers, vocational *, police *, * workshop, * camp
    transfer, transfers | virement, virements, décalcomanie | transfert; mutation, transfér | @sport, club, striker, midfielder, fee, football, real madrid, window
    tray, trays | plateau, plateaux | bac, plaque; lèchefrite, collecteur, barquette, récupérat | drip *, ice *, oven, litter *, baking, roasting *, dishwasher, plant, seedling, * of seedling
    treat, treats, treated | traiter, traité, traitement, traita | friandise, gâterie; régal, offr, plaisir, invit, gâter, farce, bonbon | trick or *, halloween, dog *, * yourself, sweet *, cakes, * for the kids, * myself, special *
    trial | procès, jugement | épreuve, essai; contre-la-montre, montre, essais, sélection, épreuves | time *, cyclist, tour de france, olympic *, horse *, stage, cycling
    trial, trials | procès, audience | essai; étude, épreuve, test, période | * period, free *, clinical *, randomis, randomiz, placebo, vaccine, drug, phase, subscription, software, 30-day, crop, field *, dose, enrol, medicine, participants, efficacy
    trial, trials | essai, essais, épreuve | procès; jug, audience, instruct, comparu | defendant, jury, judge, murder, stand *, fraud, court, accused, verdict, awaiting *, witness, prosecut, fair *, charged with
    trick | ruse, astuce, tour | pli, levée; levé, plis | cards, bridge, trump, whist-, win the *
    trip | trébucher, trébuché, croc-en-jambe | voyage; excurs, sortie, déplac, balade, séjour, trajet, périple | school *, business *, return from, weekend *, day *, boat *, coach *, road *, round *, paris, fishing *, bus, booked, two-day *
    trunk, trunks | tronc, troncs, trompe, coffre | malle, slip de bain; maillot, caleçon, bain | swimming *, attic, wooden *, luggage, packed, suitcases, swim, steamer *, leather *, beach-, lid
    trunk, trunks | tronc, troncs, trompe, malle | coffre; bagage | car., cars., drove, body in the *, vehicle, luggage, spare tire-, suitcase, driver, sedan, pop the *
    tuna, fin | fin, fins, finlandais | nageoire; aileron, palme, dorsale, empennage | shark-, fish, whale, dorsal *, tail *, caudal *, pectoral *, swim, dolphin
    tune | régler, accorder | air, mélodie; morceau, thème, chanson, mélod | whistle, theme *, hum, folk *, catchy, signature *, fiddle, pop *, dance *, hymn *
    turkey | dinde, dindes, dindon | Turquie; turc, turqu | istanbul, ankara, erdogan, syria, greece, kurd-, nato, armenia, prime minister, border, president, bulgaria, european union
    turkey | turquie, turque | dinde; dindon | roast *, thanksgiving, christmas dinner, stuffing, sandwich, cranberr, chicken, oven, breast, bacon, wild *, meat, gravy
    turn | tourner, virage, tour | tournant; fin, début, aube, tourn. | * of the century, * of the millennium, turn of the *
    union | syndicat, syndicats | union; mariage | european *, soviet *, marriage, civil *, customs *, monetary *, african *, banking *, * jack
    vault, vaults | sauter, saut, voltige | voûte, chambre forte, caveau; coffre, cave, crypt, voût, chambre | bank, church, gothic, ribbed, ceiling, nave, barrel *, cathedral, family *, gold, burial *, wine *, safe, tomb, stone *
    vest, vests | veste, vestes, vêtir | gilet, maillot; maillot de corps, débardeur, gilets, chasuble | bulletproof *, life *, wearing a, underwear, string *, @clothes, suicide *, yellow *, police, explosive *, high-visibility, reflective
    vet, vets | vétéran, vétérans, opposer son veto | vétérinaire; véto | dog, cat, horse, animal, pet, pets, practice, cow, rabbit, puppy, sick
    veteran, vet | vétérinaire | ancien combattant; vétéran, ancien | war *, vietnam *
    volume, volumes | volume sonore, son | tome, volume; tom, livre, volum, recueil | book, poetry, series, manga, encyclopedia, published, * of poems, library, encyclopaedia, memoirs, leather-bound, history of
    watch, watches | regarder, surveiller, regarde, surveillance, quart | montre; horlog, montres | swiss *, wrist, gold *, pocket *, rolex, luxury *, dial, strap-, clocks, jewellery, minutes fast, looked at his *, digital *, jewelry, o'clock, looked at her *, glanced at his *, clock
    wave, waved, waves, waving | vague, vagues, onde, ondes | saluer, agiter; agit, salu, signe, brand, flott, geste | * goodbye, flag, flags, crowd, * his hand, * her hand, hand, hands, from the balcony, handkerchief
    weight | signification | haltère; poids | * lifting
    well, wells | bien, bon, eh bien | puits | bucket, village, dug, dig, wishing *, stone *, drew water, fell into
    wing, wings | aile, ailes | ailier, coulisses; couliss | @theatre, rugby, footballer, winger, waiting in the *, stage, midfielder
    work, works | travail, travaux, travaille, emploi | œuvre; oeuvre, ouvrage, toile, œuvres, morceau, composit, pièce, livre, tableau | * of art, artist, composer, * by shakespeare, poet, opera, * by mozart, museum, paintings, literary *, orchestral *, painter, art, sculptor, novels, * for piano, * of fiction, chamber *, symphony, collected *, exhibition, gallery, choral *
    yard | mètre | cour, jardin | school *, front *, back
    yield, yields | céder, cède, cession | rendement; rend, récolt, produc, rapport | crop, hectare, wheat, farm, harvest, bond, dividend, harvests, per acre, maize, fertiliser, barley, investor, milk, vineyard, drought
    yield | rendement, rendements, rapport, produire | céder; céd, laisser passage, priorité, plier | right of way, pressure, traffic, sign, refused to *, driver, intersection, * to pressure, * to temptation, pedestrian
    """

  /// French words of everyday life, arts and sport; see ``WordSense``.
  static let lifeSensesOfFrench = """
    adhérence | adhesion, membership, adherence | grip; tract, road hold | pneu, route, chaussée, freinage, pluie, virage, piste, neige, mouillé
    adresser, adresse, adressé, adressée, adressés, adressent, adressez | address, addresses, addressed | send, refer; sent, direct, mail, submit, forward, speak, contact, aimed | * un courrier, * une lettre, * un chèque, * un colis, * votre candidature, * votre demande, * votre courrier, * le formulaire
    agenda, agendas | agenda, agendas | diary; diar, calendar, planner, schedule, organi | note, * papier, rendez-vous, sac, semaine, * scolaire, bloc-notes, téléphone, stylo
    ail | aisle | garlic | gousse, gousses, oignon, huile, persil, * écras
    aimant, aimants | loving, lover | magnet | pôle, champ, bobine, fer, frigo, boussole, réfrigérateur, électro
    aimer, aimerait, aimerais, aimerions | love to, would love | like; wish, want, love, enjoy, prefer, fond | * savoir, * recevoir, * réserver, * connaître
    ampoule, ampoules | ampoule, ampoules, blister, blisters, vial | bulb; light | lampe, électri, lumi-, éclair, visser, watts, plafond, dévisser, économie d'énergie, * basse
    ampoule, ampoules | bulb, bulbs, light bulb, ampoule | blister | pied, pieds, marche, randonn, talon-, chaussures, marcheur
    ancien, ancienne, anciens, anciennes | ancient, antique | former; ex, previous, past, late, old, one-time, alum, veteran, erstwhile, converted, disused | orangerie, * ministre, * président, * élève, * usine, * gare, * abbaye, * couvent, * école, * mari, * directeur, * presbytère, * moulin, * hôpital, * joueur, * prison, * premier ministre, * maire, * député, * employé, * champion, * collègue, * patron, * caserne, * mine, * boxeur
    ancre | ink, inks | anchor; mooring | navire, bateau, port, mouillage, jeta *, jeter *, lever *, voilier, rade, marin
    antenne, antennes | antenna, antennas, aerial | air, branch; local, office, broadcast, channel | journaliste, * locale, présentat, émission, * régionale, association, animat, rendre l' *, passer à l'
    arbre, arbres | tree, trees | shaft; axle | * à cames, * de transmission, hélice, vilebrequin, rotation, turbine, * d'hélice
    arrêt, arrêts | stop, stops, arrest, arrests | save | gardien, penalty, parade, réflexe, attaquant
    assurer, assure, assurent, assuré, assurée | insure, insures, insured, insuring | provide, ensure; ensur, provid, assur, run, secur, guarant, perform, carry, cover, said, operat, serv, handl, promis, claim, sure | * la sécurité, * le transport, * la protection, * la formation, * le suivi, * l'accueil, * la gestion, * la promotion, * la direction, * la qualité, * la continuité, * la liaison
    atelier, ateliers | studio | workshop; shop | @engineering, réparation, menuisier, * de réparation, garage, mécanic, animation, participants, ouvriers, usine
    atout, atouts | asset, assets | trump | belote, cartes, bridge, tarot, pique, * maître
    aube | dawn, alb | blade; blad, paddle, vane | roue à *, turbine, roue
    avance, avances | advance payment | early, lead; advance, ahead, start | * à l'allumage, * de phase
    avarie, avaries | breakdown, breakdowns, failure, failures | damage; damag, averag | transporteur, marchandises, livraison, cargaison, cargo, navire, coque, transport, colis
    avarié, avariée, avariés, avariées | averaged, damaged, broken | rotten, spoiled; rot, spoil, bad, off, tainted, putrid | viande, viandes, poisson, aliments, conserve, manger, intoxication, lait
    avocat, avocats | lawyer, lawyers, attorney, barrister, solicitor | avocado; guacam | salade, mûr, crevettes, guacamole, citron, tomate, noyau, toast, huile d', saumon, éplucher, mexique, chair de l'
    avocat, avocats | avocado, avocados | lawyer; lawy, attorn, barrist, solicit, counsel, advoc | client, procès, tribunal, cabinet, juge, plaid, défense, barreau, divorce, prévenu, accusé, audience, procureur, plainte, mis en examen
    bac, bacs | tray, trays, tub, bin, container | baccalaureate, ferry; bacca, high school, a-level, diploma, degree, graduat, exam | @school, réussi, mention, * scientifique, lycéen, passer le *, * pro, traverse
    baguette, baguettes | baguette, baguettes, french stick, loaf | chopstick, wand; stick, baton | magique, * magique, chinois, riz, sorcier, fée, japonais, magicien, harry, chef d'orchestre, tambour, batterie
    balance, balances | balance, balances, libra | scale; weigh | cuisine, peser, grammes, pèse, kilos, salle de bains, poids
    balle, balles | ball, balls, bale | bullet; shot, round, franc, shoot | tué, arme, fusil, tir, tirer, police, pistolet, tête, policier, blessé, soldat, tirs, revolver, thorax, abattu, gilet pare
    balle | ball | match point; bullet, point, set | * de match, * de break
    banc, bancs | bank, banks | shoal, bench; school, pew, bed, sand, dock | poissons, sardines, * de sable, parc, public, église, huîtres, harengs
    bande, bandes | gang, strip, band, bands | tape; soundtrack, track, magnet, comic, trailer, graphic | * magnétique, * dessinée, * dessinées, cassette, * originale, * annonce, enregistr, * vidéo, film, * sonore
    banque | bench | bank | compte
    barrage, barrages | barrage, roadblock | dam | rivière, fleuve, hydroélectrique, lac., retenue, crue, eau, électricité, amont, aval., vallée
    barre, barres | bar, bars, rod, rods, stick | helm, tiller; wheel | voilier, gouvernail, @sea, skipper, * du navire, * du bateau, tenir la *, bâbord
    bas | low, bottom, down, lower, base | stocking; hosiery | soie-, nylon, jarretelle, * résille, * de soie-, collants, * nylon, * de contention
    batterie, batteries | battery, batteries | drums; drum, percussion, pan, set | guitare, groupe, jazz, musicien, concert, batteur, claviers, album, * de cuisine, saxophone
    bois | woods, wood, forest, timber, drinks | antlers; antler, horn, rack | cerf, cerfs, chevreuil, renne, élan, trophée, cervidé, mue, velours, brame
    bois | wood, forest | woodwind; woodw | cuivres, orchestre, cordes, hautbois, flûte, clarinette, basson, pupitre
    bois | drinks, drink | wood; timber, forest | planche, meuble
    bouche | mouth | hydrant, entrance; outlet, vent, manhole, station | * d'incendie, * d'égout, * de métro, * d'aération
    bouchon, bouchons | cork, corks, cap, plug, stopper | traffic jam; traffic, jam, congestion, tailback, gridlock, queue | @road, kilomètres, autoroute, périphérique, rouler, vacances, bison, embouteillage, route, heures de pointe
    bougie, bougies | candle, candles | spark plug; plug, spark | moteur, allumage, culasse, carburateur, essence, cylindre, @engineering, mécanicien, * d'allumage, * de préchauffage
    bouton, boutons | pimple, pimples, spot, spots, bud | button; knob, switch | appuyer, cliquez, clic, souris, appuyez, chemise, clavier, cliquer, veste, sonnette, manteau, @computing, écran
    branche, branches | bough | branch; sector, field, industr, temple | activité, * d'activité, lunettes
    brave, braves | brave, courageous | good, decent; honest, worthy, kind, nice, fine, dear, solid, poor | * homme, * gens, * femme, * type, * garçon, une * dame, * fille, * bête, * citoyens
    bruit, bruits | noise, noises, sound, sounds | rumour, rumor; word, talk | le * court, le * courait, * selon lequel, démenti, démentir, couru, répandu, fait courir, faux *, * de couloir, circul
    bulle, bulles | bull | bubble, balloon; bubbl | bande dessinée, bd, immobilière, savon
    bulletin | voting paper | forecast, bulletin; report, weather | météo, * météo, * météorologique
    bureau, bureaux | office, offices, bureau | desk, desktop | icône, fond d'écran, * distant, windows, gnome, kde, chaise, tiroir, lampe, environnement de *, raccourci, écran, assis à son *
    bureau, bureaux | office, offices, bureau | desk | tiroir, derrière son *, accoudé, assis à son *, assise à son *, posé sur son *, posée sur son *, sur mon *
    bureau, bureaux | desk, desks, office, bureau | board, committee; committ, executive, officers | élection du *, membre du *, membres du *, réunion du *, * politique, * exécutif
    bureau | office, board, desk top | desktop | icône, raccourci, fond d'écran, windows, cliquez, * à distance, linux, gnome, * virtuel, écran, corbeille, clic, environnement de *
    bureau | bureau, board | office; offic, desk, study | télétravail, réunion, collègues, * du directeur
    but, buts | aim, aims, purpose, objective, goals of life | goal; net, score, strike | gardien, marqu, penalty, encaissé, filets, égalis, buteur, coup franc, poteau
    but, buts | goal posts, net | aim, purpose; purpos, goal, object, profit, end, intent, order | sans * lucratif, association, * lucratif, * de l'étude, * du jeu, * de promouvoir, ce *, dans le *, projet
    cadre, cadres | executive, manager, executives, staff | frame; border, box | photo, vélo-, tableau, miroir, peinture, bicyclette, toile, image, fenêtre, bois, doré, porte
    cadre, cadres | setting, context, framework, frame, frames | manager, executive; manag, execut, profess, senior staff, official | * supérieur, * dirigeant, * dirigeants, * supérieurs, ouvrier, apec, retraite des *, * moyens, !dans le *
    cadre, cadres | executive, executives, manager, context, setting | frame; fram | tableau, photo, vélo, doré, bicyclette, accroché, aluminium, carbone, guidon, miroir, !dans le *, !dans un *
    cadre, cadres | frame, frames, executive, manager | setting, framework; sett, surround, context, environ, scope, part | * idyllique, * enchanteur, * verdoyant, * de vie, * juridique, * légal, * réglementaire, * champêtre, * bucolique
    caisse, caisses | cash desk, checkout, fund, funds | crate, box; case, car, drum, body, speaker | bois, vin, bouteilles, pommes, * claire, munitions, outils, emball, transport, * à outils, * de champagne, clous, grosse *
    caisse | crate, box, case, chest, fund, drum, body | till, checkout; check, cash, desk, register, counter, pay | magasin, tenu la *, tenir la *, boutique, supermarché, queue, quincaillerie, passer en *, hôtesse de *, caissière, comptoir
    caisse | crate, box, case, till, checkout, cash desk | fund; insur, bank, offic, scheme | assurance maladie, retraite, * d'allocations, * de retraite, cotisation, * primaire, pension, remboursement, mutuelle, allocataire, affilié, * d'épargne
    caisse, caisses | fund, funds, checkout, till, cash desk | crate, box; case, chest | bois, bouteilles, pommes, vin, transport, outils, clous, emball, déménag, munitions, livres
    calcul, calculs | stone, stones | calculation; calculat, comput, arithm, calculus, sum, math | @mathematics, ordinateur, * mental, élèves, formule, équation, * intégral, * infinitésimal, feuille de *, * scientifique, probabilités
    campagne | campaign, campaigns | countryside; country, rural, farm | maison de *, village, rase *, vivre à la *, promen, ville et *, citadin, habiter à la *, air pur
    campagne, campagnes | country, countryside, rural | campaign | électorale, * électorale, présidentielle, * publicitaire, * de publicité, * présidentielle, candidat, * de vaccination, vaccination, * d'information, napoléon, * de russie, * de sensibilisation, * de presse
    canal, canaux | canal, canals | channel | télévis, radio, wifi, fréquence, audio, * de diffusion, * de distribution, télé, * de communication, chaîne, bruit, signal, @computing, * privé, vidéo, irc
    cap | cape | course, heading; head, milestone, mark | @sea, garder le *, changer de *, mettre le *, changement de *, degrés, boussole, navigat, pilote, franchi le *, tenir le *
    cap | course, heading, direction | cape; head. | * horn, promontoire, phare-, * vert, péninsule, falaise, doubler le *, pointe
    caractère, caractères | character trait, nature | character; typeface, font, letter, type | imprim, ascii, police de *, clavier, chaîne de *, alphabet, codage, unicode, frappe
    carrière, carrières | career, careers | quarry; quarr | pierre, calcaire, granit, marbre, extraction, ardoise, extraire, sable, dynamite, blocs, pierres, craie, gypse, gravier
    carte | map, card, cards, maps | menu; list, wine list | restaurant, chef, dessert, plats, vins, cuisinier, menu, * des vins, gastronom
    carte, cartes | card, cards | map; chart, menu | géograph, échelle, routière, géologique, marine, légende, * de france, ign, boussole, itinéraire, * du monde, topograph, * routière, satellite, latitude, relief, cartographe, 1/25
    carte, cartes | map, maps, chart | card; menu, deck | bancaire, crédit, * de crédit, * bancaire, * bleue, * d'identité, * postale, * postales, * mère, * de visite, jouer aux *, * de vœux, * d'électeur, * à puce, belote, poker, * de séjour, * de fidélité
    carte, cartes | card, cards | map; chart | randonnée, ign, routière, * routière, géograph, atlas, boussole, * du monde, * marine, cartograph, topograph
    carte, cartes | map, maps, chart | card | bancaire, * bancaire, * de crédit, * d'identité, poker, * vitale, * postale, * d'embarquement, * mère, * de visite, * bleue, * grise, * à jouer, belote, * sim, * de fidélité
    carte | card, map, cards | menu; wine list, carte, list | * des vins, à la *, plat, dessert, entrée
    caserne | case, cavern | barracks; barrack, fire station, station | pompiers, soldat, militaire, armée, gendarm
    cave | cave, caves | cellar; basement, winer, cave dwell | vin, vins, bouteille, maison, immeuble, escalier, bouteilles, appartement, humide, * à vin, vigneron, champagne, inondé
    chaîne, chaînes | channel, channels, network | chain; range, string, line, assembl, production, mountain, supply | vélo-, montagne, * de montagnes, antivol, * alimentaire, * de montage, * de production, * logistique, * d'approvisionnement, montagnes, chien, * de caractères, cou., esclave, bijou, * du froid, hôtels, magasins, restaurants
    chaîne, chaînes | chain, chains | channel; network, station | télévision, émission, journaliste, publique, * info, programme, diffus, téléspectateur, * de télévision, présentat, audience, * cryptée, interview, * youtube, abonnés, câble
    chaîne, chaînes | channel, channels, string | chain; line, range | vélo, bicyclette, cou, * de montagnes, * de magasins, * de production, * d'approvisionnement, * de montage, antivol, * du froid, tronçonneuse
    chambre, chambres | chamber, chambers, house | room, bedroom; inner, tube, darkroom | hôtel, * d'hôtel, * à coucher, lit., réserver, * double, * simple, nuit, réservation, * d'hôtes, * individuelle, * à air, dormir
    chambre, chambres | chamber, chambers | bedroom, room | hôtel, lit, réserv, appartement, nuit, * d'enfant, * double, * d'hôtes, villa, étage, salon, dormir, * à coucher, oreiller, drap, location, m², cuisine
    chambre | bedroom, bedrooms, room, rooms | chamber, house; chamb, hous, divis | * de commerce, * des députés, * des communes, cassation, * criminelle, * sociale, * des représentants, * haute, * basse, * d'agriculture
    chasse | flush, toilet | hunting; hunt, chase, game, fighter | gibier, fusil, sanglier, @army, chasseur, pilote, avion de *, cerf, permis de *, chien de *, faisan
    chef | head, leader, chief, boss | chef; cook | @kitchen, restaurant, cuisine, étoilé, michelin, gastronom, toque, pâtissier, menu, étoiles
    chef, chefs | chef, chefs, cook | head, leader; lead, chief, boss, conduct, manag, command | * de l'état, * d'orchestre, * du gouvernement, * d'entreprise, * de file, * de projet, * de famille, * de gare, * de service, guérilla, rebelle, parti, armée, * d'équipe, * de bande, opposition
    chemise, chemises | shirt, shirts | folder; file | cartonnée, documents, dossier, classeur, papiers, * cartonnée, rangés
    cher, chère, chers, chères | expensive, costly, pricey | dear; belov, cherish | * collègues, * amis, * monsieur, * madame, mon *, ma *, * ami, mes *, * client, * tous, * concitoyens, * parents
    cher, chère, chers, chères | darling, beloved, dear | expensive; expens, cost, pric, cheap, afford, much, money | prix, payer, coûte, euros, loyer, acheter, trop *, vend, moins *, hôtel, essence, magasin, voiture, coûtent
    cheville, chevilles | peg, plug, pin | ankle | pied, entorse, genou, foul-, @sport, blessé, tordu, joueur, tendon, plâtre, mollet, * droite, * gauche
    circulation | traffic | circulation; circulat, movement, flow | sang, sanguine, * sanguine, veine, * des personnes, * des capitaux, monnaie, libre *, * des marchandises, billets, * atmosphérique, * océanique
    clé, clés, clef | key, keys | wrench, spanner; clef, stick, usb, flash, turnkey, hold | boulon, écrou-, serrer, * à molette, * plate, * anglaise, desserrer, mécanicien, * usb, * de sol, * dynamométrique, * à pipe
    clé, clés, clef, clefs | key, keys | spanner, wrench; spann | boulon, écrou, serrer, desserrer, * plate, * à molette, plombier, * dynamométrique, * anglaise
    clef, clé, clés | wrench, spanner | key; drive, stick | serrure, porte, voiture, appartement, trousseau, usb, concierge
    coffre, coffres | safe, chest, coffer, coffers | boot, trunk; luggage compartment | voiture, bagages, valise, * de la voiture, roue de secours, véhicule, automobile, hayon, conducteur, berline
    coffre, coffres | chest, coffer, box, trunk of wood, safe | boot; trunk | voiture, valise, bagages, berline, break, conducteur, roue de secours, banquette, auto, garage, litres, hayon, automobil
    coffre, coffres | boot, trunk, chest | safe; vault, strong, deposit box | banque, bijoux, billets, cambriol, lingot, combinaison, blindé, hôtel, passeport, * de banque
    coin | coin, coins | corner; area, spot, place, wedge, patch, neighbo | rue, * de la rue, pièce, * de table, quatre *, aux quatre, feu, * du feu, table, terrasse, * de l'œil, café du *
    col, cols | neck, necks, cervix | collar, pass; neckline, saddle | chemise, veste, manteau, montagne, alpes, cycliste, étape, sommet, neige, @clothes, tour de france, mètres, * roulé, altitude, * blanc, * blancs, pyrénées, randonn, versant
    colle, collent, coller, collez, collé | glue, glued, glues, sticks together, collage, paste, pasted | apply, stick; appl, stuck, attach, plac, fix | patch, peau, sparadrap, timbre, étiquette, gommette, autocollant
    coller, collez, collé | glue, glued, stick, sticked | paste | copier, copiez, presse-papiers, ctrl, texte, document, copie, fichier, éditeur
    colonne, colonnes | column, columns, pillar | spine; spin, vertebr, back | vertébrale, * vertébrale, lombaire, dos, moelle
    comédien, comédienne, comédiens | comedian, comedians, comedienne | actor; act | théâtre, rôle, pièce, scène, film, troupe, metteur en scène, joue
    commande, commandes | order, orders | command, control; steer, remote, flight | @computing, clavier, ligne de *, pilote, avion, terminal, shell, exécut, levier de *, * vocale, panneau de *, * à distance, taper, prendre les *, invite de *
    commande, commandes | command, commands, order, orders | control; stick, wheel, driv | pilote, avion, hélicoptère, * de vol, tableau de *, levier, organes de *, aux *, poste de *, copilote
    commande, commandes | command, commands, control, controls | order; commission | bon de *, passer *, passer une *, facture, restaurant, carnet de *, colis, fournisseur, annuler, expédi, livraison
    commande, commandes | order, orders | command; control | ligne de *, invite de *, terminal, shell, tapez, exécut, linux, script, unix, taper
    commode | commodity, commode | chest of drawers, convenient; drawer, easy, practical, handy, dresser | tiroir, tiroirs, louis xv, chambre, meuble
    compas | compass | compasses, dividers; divider, pair of | cercle, règle, géométrie, équerre, rayon, tracer, dessin, construction, euclide, maçon-
    complet, complets | complete, full, comprehensive | suit; booked, wholemeal | cravate, veston, tailleur, * veston, * cravate, gris, costume, laine
    comprendre, comprend, comprennent, comprenait | understand, understands, understood | include, comprise; includ, compris, consist, contain, cover, made, has, have, feature, incorpor, composed, number | prix, petit déjeuner, tarif, * trois, * deux, * quatre, * plusieurs, forfait, * une cuisine, * environ, gamme, kit
    compteur, compteurs | counter, counters | meter, clock; odometer, speedometer, dashboard | électri, gaz, eau, kilom-, kilomètres, relevé, voiture, * d'eau, edf, consommation, vitesse, linky, * électrique, km.
    conduire, conduit, conduite, conduisent, conduisait | behavior, behaviour, conduct, conducted | drive, driving, pipe; driv, lead, led, steer, take, took, result | voiture, * une voiture, permis de *, automobile, camion, * à droite, ivresse, état d'ivresse, auto-école, * en état, alcool, * accompagnée, moto, au volant
    conduite | behaviour, behavior, conduct, pipe | driving; driv, behind the wheel, steer | * en état d'ivresse, permis, voiture, véhicule, * accompagnée, leçon de *, auto-école, alcool, automobil, route, volant, * à gauche, assistée
    conduite, conduites | driving, conduct, behaviour, behavior | pipe; duct, main, line | eau, gaz, fuite, plomb, chauffage, canalis, évacuation, tuyau, vapeur, rompu, diamètre, * forcée
    conduite | driving, pipe, pipes | behaviour; behav, conduct, discipl, course, code | bonne *, mauvaise *, code de *, ligne de *, * à tenir, exemplaire
    copie, copies | copy, copies | paper, script; essay, exam, copy of, backup, marking | corriger, élève, élèves, examen, bac, correct, correcteur, * double, * blanche, * d'examen
    coquille, coquilles | shell, shells | typo, misprint; error, mistake, scallop | texte, imprim, livre, journal, page, corrig, relecture, correcteur, article, * saint, * typographique, faute
    cor | body, corps | horn; corn | @music, * anglais, * de chasse, trompette, cuivres, hautbois, basson, sonnerie, chasse, orchestre, concerto, trombone
    corde, cordes | rope, ropes, cord, cords | string; chord | violon, guitare, @music, orchestre, quatuor, raquette, instrument, * vocale, * vocales, archet, violoncelle, harpe, piano, orchestre à *, * frottées, luth, quatuor à *
    correction | fix | marking, beating; mark, thrash, beat, proof, grading, punish, spanking, correct | copies, épreuves, baccalauréat, infligé une *, sévère *, fessée, maison de *
    correspondance | correspondence, match, letters, mail | connection; connect, chang, transfer, interchange | train, gare, quai, raté, manqué, vol, ligne, métro, station, aéroport, tgv, bus, voyageur, rer, escale
    correspondance | connection, connections, match | correspondence; correspond, letter, writ | lettres, écrivain, épistolaire, publiée, flaubert, auteur, archives, * avec
    côte, côtes | coast, coasts, coastline, shore | rib; hill, slope, chop, cutlet, side, velvet, corduroy | cassée, thorax, fractur, poumon, poitrine, sternum, cage, * de porc, * d'agneau, * de bœuf, * cassées, côtelette, * à côte, vertèbre, flott-
    côte, côtes | coast, coasts, shore | rib, chop; cutlet | * de porc, * de bœuf, cage, fractur, * d'agneau, * fêlée, barbecue, boucher, thorax, viande, poumon, cassé, * levées, grill
    côte, côtes | rib, ribs, chop, side | coast; shore, riviera, seaside, ivory | mer, bateau, large des *, pêcheur, plage, navire, atlantique, * d'azur, * ouest, phare, naufrage, bretonne, migrants, méditerran, littoral, * normande
    côte, côtes | coast, rib, ribs, quotation | hill, slope; climb, uphill | démarrage en *, grimper, pente
    cote, cotes | coast, side, rib | odds, rating; rat, popul, price, quot, stand, level, dimension, shelfmark | * de popularité, président, sondage, parieur, bookmaker, * d'alerte, favori, pari, argus, crue, * de l'artiste
    côté, côtés | coast, coasts, rib, quoted, listed | side; way, aspect, hand, beside, next | * gauche, * droit, * de la rue, d'un *, de l'autre *, * positif, autre *, bon *, mauvais *
    couche, couches | nappy, nappies, diaper, diapers, bed | layer, coat; stratum, strata, crust, class, segment, ply | peinture, vernis, ozone, sédiment, * d'ozone, neige, sol., épaisseur, mince, glace, poussière, réseau, * sociales, * mince, * limite, * de peinture, géolog
    coulisse, coulisses | slide | wings, backstage; wing, behind, scene | théâtre, scène, acteur, comédien, spectacle, politique, pouvoir, loges, rideau
    coup, coups | frank kick, frank kicks, franc blow, free blow, free shot, free hit, frank blow | free kick; free k | * franc, * francs
    coup | blow, hit, coup | stroke, move; shot, play | échecs, golf, tennis, joueur, * droit, green, * gagnant, birdie, trou, raquette, rameur
    coup, coups | blow, blows, hit, hits, stroke | shot; gunsh, fire | * de feu, arme, tiré, fusil, pistolet, police, balles, tireur, revolver, chasse, détonation
    coup | blow, hit, strike, shot, stroke | glance, drink; glass, hand, call, ring, look, kick, help | * de fil, * de main, * d'œil, boire un *, * de téléphone, * de pied, passer un *
    coup | hit, blow, stroke, coup | gust; gale, windy | * de vent, rafale, tempête, mer
    coup | blow, shot, hit | kick-off; kickoff, start, launch | * d'envoi, match
    coupe | cut, cutting, section | cup, glass; trophy, flute, bowl | @sport, * du monde, * de france, champagne, * davis, finale, football, * de champagne, remporte, * d'europe, uefa, mondial, vainqueur, quarts de finale, * de glace
    coupe, coupes | cup, cups, glass, bowl | cut, section; cross-section, felling, haircut, logging, slice | * de cheveux, budgétaire, * transversale, coiff-, * budgétaires, * claire, * à blanc, * histologique, forêt, cheveux, coiffeur, arbres, * longitudinale, * rase-, dépenses, schéma, microscope
    courant, courants | common, fluent, fluently, ordinary, running | current, power; electric, draught, draft, movement, trend, stream, informed, aware, school, know, told, mainstream | @current, * électrique, * alternatif, * continu, marin, * d'air, prise de *, panne de *, coupure, * marin, gulf, mer., océan, * de pensée, coupé, coupure de *, socialiste, * politique, * artistique
    cours | courses, race, yard | price, rate; quot, trading, share | bourse, * du pétrole, dollar, * de change, matières premières, * de clôture, * du cuivre, baril, cotation, cac
    cours | course of river, price, rate, court, courts, yard | lesson, class; course, lectur, tuit, teach | élève, professeur, anglais, lycée, natation, * de danse, piano, étudiant, * particuliers, * du soir, amphithéâtre, sécher, école, * de cuisine, yoga
    course, courses | race, races, run, course, courses | shopping, groceries; shop, groc, errand | supermarché, faire les *, faire ses *, faire des *, liste de *, caddie, panier, magasin, frigo, sac
    course, courses | course, courses, shopping, errands | race; rac, run, rally, event | coureur, cycliste, piste, dossard, ligne d'arrivée, classement, pilote, cheval, marathon, jockey, étape, podium, automobile, * à pied, hippodrome, pur-sang, voilier, * contre la montre
    course, courses | race, shopping, course | ride, fare; trip, journey | taxi, chauffeur, vtc, uber, compteur
    course, courses | race, course, shopping | stroke, travel | piston, vérin, cylindre, ressort, levier
    couvert, couverts | covered, overcast | cutlery, place setting; cutler, covers, place, table, fork, seat, guise, cloud | table, assiette, cuillère, fourchette, restaurant, mettre le *, nappe, argenterie, verres, assiettes, inox-, argent
    couverture, couvertures | blanket, blankets, roof, roofing | coverage, cover; front page, jacket, hedg | livre, magazine, maladie, * maladie, santé, * médiatique, assurance, réseau, * sociale, * vaccinale, vaccin, * du risque, * sanitaire, * réseau, universelle, * mobile, journal, * santé, hebdomadaire, médicale
    couverture, couvertures | cover, covers, coverage, covering | blanket; throw, quilt | lit., laine, froid, dormir, bébé, oreiller, chaude, draps, réfugiés, tentes, nuit, genoux, feu, de survie, sinistrés, plaid-, * chauffante
    cran, crans | notch | guts; gut, courage | montrer du *, avoir du *
    critique, critiques | critic, critics, criticism, critical | review; notic, writeup | * élogieuse, film, * de film, * positive, lire la *, bonnes *, mauvaises *, livre, roman, spectateurs
    crochet, crochets | hook, hooks, crochet | bracket; square, detour | entre *, parenthèse, accolade, texte, guillemets, virgule, * droit, citation, parenthèses
    crochet, crochets | hook, hooks | bracket, detour; crochet, picket | parenthèse, entre *, parenthèses, guillemets, dentelle, laine, aiguille, tricot, * par
    croissant, croissants | croissant, croissants, crescent | growing, increasing; grow, increas, ris, ascend | nombre, demande, besoin, ordre *, intérêt, nombre *, pays, décroissant, dépendance, inégal, !boulanger, !beurre, !café, !petit-déjeuner, !fertile, !rouge
    cuir | cooking | leather; hide | chaussures, veste, canapé, gants, * chevelu, sac
    cuisine, cuisines | cuisine, cooking | kitchen | meubles, * équipée, salle de bains, appartement, évier-, table de *, chambre, salon, réfrigérateur, porte de la *, fenêtre, * américaine, plan de travail, cuisinière, salle à manger, frigo, placard
    cuisine | cooking, cuisine | kitchen | appartement, évier, salle à manger, pièce, * équipée, * ouverte, meuble, plan de travail, carrelage, salon, frigo, table de *, couteau de *, réfrigérateur, chambre, m²
    cuisinière, cuisinières | cook, cooks, chef | cooker, stove; range | gaz, électri, four., * à gaz, brûleur, plaques, lave, réfrigérateur, frigo, * à bois
    culasse | breech, hatch | cylinder head; head | moteur, joint de *, soupape, piston, cylindre, huile, bougie
    culture, cultures | culture, cultures, cultural | crop, farming; farm, grow, cultivat, agricult | champ, champs, * du blé, * du maïs, maïs, blé, agriculteur, @farm, irrig-, hectares, sol, sols, * de la vigne, pesticide, ogm, engrais, coton, semence, terres, riz, * maraîchère, légumes, rotation
    dame, dames | lady, ladies, woman | queen, draughts, checkers; women | échecs, roi, * de cœur, * de pique, jeu de *, pion-, atout, fou., damier, belote, pions, * de trèfle, jouer aux *
    dames | ladies, dames, women | draughts, checkers; draught, check | jouaient aux *, jouer aux *, joue aux *, jeu de *, partie de *, pions, damier
    débit, débits | debit, debits | flow, rate; throughput, speed, broadband, delivery, output, discharge, bandwidth, outlet | eau, rivière, haut *, fleuve, sang, connexion, internet, haut-débit, * sanguin, m3, * d'eau, pompe, adsl, très haut, * cardiaque, litres, fibre, fibre optique, crue, réseau
    débit | debit, debits | flow, rate; speed, through, bandwidth, rhythm, delivery, retail, bar | rivière, eau, internet, fleuve, * d'air, m3, litres, connexion, fibre, haut *, très haut *, pompe, * de boissons, * de tabac, l/min, crue, robinet, oxygène, perfusion, barrage
    débit, débits | flow, flows, rate | debit | compte, carte, crédit, bancaire, comptable, solde
    démarche, démarches | gait, walk | step, approach; process, procedure, move, effort, initiative, formalit, way, red tape | administrative, * administratives, * qualité, entreprise, * scientifique, * participative, formalités, en ligne, * volontaire, * pédagogique, effectuer les *, * commune
    démarrer, démarre | demarcate | start; begin, launch, boot, pull | moteur, voiture, ordinateur, projet
    devoir, devoirs | duty, duties, having to | homework; assign, exercis, essay, test, paper | faire ses *, cahier, cartable, * de maths, maîtresse
    direction, directions | direction, directions | management; manag, head office, board, leadersh, department, executive | * générale, * des ressources, * de l'entreprise, * du groupe, licenci, comité de *, équipe de *, cgt, syndicats et *, !en *
    direction | management, direction, directorate | steering; steer | * assistée, essieu, colonne de *, châssis, train avant, !en *
    disque, disques | disk, disc, discs, disks | record, album; label, vinyl, discus | maison de *, * d'or, chanteur, chanteuse, vinyle, chanson, * de platine, studio, vinyles, 33 tours, platine, discothèque, hit-parade, lancer du *
    disque, disques | disk, disks, record, records, disc | discus | lancer du *, javelot, athlétisme, poids, marteau
    disque, disques | disk, disks | record; album, disc, vinyl, lp, cd | chanteur, vinyle, maison de *, * d'or, chanson, microsillon, label, collection de *, musique, orchestre, phonographe, platine, tourne-disque, studio, concerto
    doublure, doublures | double, doubles, doubling, duplicate | lining; lin, understud, stunt, stand-in | manteau, veste, soie, coudre, cousait, couture, tissu, satin, sac, jupe, rideaux
    doublure, doublures | lining, linings | understudy, stand-in; underst, stand, double, stunt, body | acteur, actrice, cascade, cascadeur, film, tournage, théâtre, rôle
    dresser, dressé, dressée, dresse, dressent, dressés | dress, dressed, dresses | draw up; draw, drew, train, make, list, compil, rais, tame, set, establish, prepar, erect, stand, pitch, put, take, stood, tower, rise | * une liste, * un bilan, * la liste, * un procès, * le bilan, chien, animal, cheval, lion, tente, * un inventaire, constat, * la table, * un portrait, oreilles, * un état
    droit | right, rights, straight | law; legal | faculté de *, études de *, professeur de *, * pénal, * civil, * international, * commercial, * administratif, * constitutionnel, * européen, licence de *, docteur en *
    droit, droits | right, rights, law | duty, fee; dut, tax, royalt, tariff | * de douane, * d'auteur, * d'entrée, * d'enregistrement, * de succession, * d'inscription, * de mutation, * d'accise
    droit | law, straight, fee | right; entitl, allow | * de vote, * de regard, * de réponse, avoir le *, * d'asile, * de retrait, * de grève, * de visite, * de préemption
    droite, droites | right, right-wing | line; straight | parallèle, perpendiculaire, géométrie, équation, coefficient directeur, sécante
    drôle, drôles | funny, amusing | strange; odd, weird, peculiar, curious, what a, queer | * de guerre, * d'idée, * d'impression
    échec, échecs | failure, failures, defeat, fail | chess | partie d' *, pion, jouer aux *, champion d' *, jeu d' *, échiquier, grand maître, kasparov
    échec, échecs | chess, check | failure; fail, defeat, setback, flop, unsuccess, collapse, stall | * scolaire, négociations, tentative, réussite, * cuisant, mission, coup d'état, thérapeutique, * du, succès, projet, * de la, élève, lancement, mis en *
    échelle, échelles | ladder, ladders | scale; level, wide | richter, carte, plan, * 1, nationale, mondiale, * nationale, * mondiale, * européenne, maquette, * de temps, * locale, économies d' *, mesure, graduée, * de la douleur, * internationale, * du pays, * mobile, * de la planète
    échelle, échelles | scale, scales, level | ladder | pompier, monter, barreau, barreaux, toit, grimp-, grange, mur, grenier, tomb-, pompiers, * de corde, appuyée, échafaud
    échelle, échelles | ladder, ladders | scale; scal, range, level | carte, * de richter, plan, * mobile, * de valeurs, grande *, * des salaires, richter, nationale, industrielle, séisme, * de temps, réduction, magnitude, * européenne, maquette, à l' *
    échelle, échelles | scale, scales | ladder; step | toit, pompiers, grimper, barreau, grenier, échafaud, * de corde, adossé, escabeau
    éclair | lightning, flash, thunderbolt | zip, eclair; éclair | fermeture *, pantalon, * au chocolat, boulanger, pâtiss, fermetures *, sac, blouson, jupe-
    écluse, écluses | sluice, sluices, floodgate, floodgates | lock | canal, péniche, batelier, bateau, navig, éclusier, rivière, bief, marinier
    effectif, effectifs | workforce, staff, manpower, headcount, personnel, staffing | sample, number; sampl, size, cohort, popul, group | * restreint, faible *, * limité, conclusions, groupe témoin, randomis, cohorte
    élève, élèves | raises, raised, high, raise | pupil, student; stud, schoolc, cadet | classe, école, professeur, lycée, collège, enseignant, maître, cantine, note, rentrée, scolaire
    élever, élève, élevé, élevés, élevée, éleva, élevait, élèvent | pupil, student, pupils, students, school, lift | raise, bring up; rais, breed, bred, rear, brought up, grew up, amount, rise, rose, high, tower, erect, stand, stood, total | * des moutons, * des enfants, * ses enfants, * son fils, * sa fille, orphelin, bétail, volailles, grands-parents, par sa mère, vaches, euros, chèvres, poules, * seule
    émission, émissions | broadcast, programme, program, programmes, programs | emission; issue | co2, * de gaz, gaz, carbone, * de co2, effet de serre, polluant, polluantes, climat, kyoto, particules, pot d'échapp, gaz à effet, photon, spectre, véhicules, méthane
    émission, émissions | emission, emissions | programme, show; program, broadcast, airing, series, episode | télévision, radio, animateur, téléspectateur, chaîne, diffus, présentat, invité, plateau, france 2, auditeur, regarder, direct, tf1, audience
    émission, émissions | programme, program, show, shows, broadcast | emission; releas, discharge | co2, carbone, gaz à effet, polluant, serre, climat, tonnes, dioxyde, véhicule, méthane, oxydes
    émission, émissions | emission, emissions, broadcast, programme | issue; issu, offer | obligation, obligataire, titre, emprunt, actions, * d'actions, timbre, investisseur, bons du trésor
    enceinte, enceintes | pregnant, pregnancy | speaker, wall; enclos, premises, precinct, rampart, containment, inside, within, compound, fortif, stadium | @music, fortif, réacteur, * de confinement, château, hi-fi, haut-parleur, rempart, bluetooth, ville, médiév, * sportive, stéréo, acoustique, amplificateur, stade
    enceinte, enceintes | speaker, speakers, enclosure, walls, wall | pregnant; pregnan, expect | femme *, femmes *, tombe, mois, grossesse, bébé, avort-, accouch, mère, alcool, sage-femme
    enceinte | pregnant, expecting | speaker, enclosure; enclos, wall, rampart, precinct, ground, premises, within, containment, loudspeaker | château, remparts, ville, fortifi, stade, * connectée, bluetooth, * de confinement, muraille, médiévale, basses, réacteur, acoustique, wifi, dans l' * de
    enceinte, enceintes | enclosure, enclosed, speaker, surrounding wall | pregnant; pregnan, expect | femme, grossesse, mois, allait, bébé, tomb, tombée, médecin, sage-femme, accouch, échographie
    enseigne, enseignes | teaches, teach, taught | sign, store, ensign; brand, chain, banner, retail, neon | magasin, lumineuse, néon-, distribution, supermarché, boutique, * de vaisseau, commerce, magasins, marine, * lumineuse, hypermarché, façade, * lumineuses, rue
    enseigne, enseignes | ensign, teaches | sign, chain; store, brand, retail, shop, banner | magasin, lumineuse, boutique, * de vaisseau, grande distribution, néon, supermarché, auberge, commerçant, franchise, hypermarché
    entendre, entendu, entendus, entendue, entends | intend, intended | hear, mean; heard, understand, agreed, course, listen | * un bruit, * parler, * la voix, témoin, * dire, oreille
    entrée, entrées | entry, entries, entrance, entrée | starter; first course, appet | plat, dessert, fromage, velouté, soupe
    entrée, entrées | starter, starters, main course | admission, entrance; admiss, entr, ticket, hall, input, arriv, access | musée, gratuit, tarif, * gratuite, visite, porte, billet, exposition, * libre, monument, payante, immeuble, hall
    enveloppe, enveloppes | developed | envelope; envelop, budget, packag, shell, casing, jacket | timbre
    enveloppe, enveloppes | envelope, envelopes, shell | budget, package; packag, fund, allocat, sum, grant | millions, euros, * budgétaire, * financière, milliards, crédits, subvention, * globale, plan de relance
    épreuve, épreuves | test, tests, trial, trials, ordeal | proof, event; competit, race, print, leg, discipline | @sport, * de natation, * individuelle, olympique, jeux, imprim, * d'imprimerie, cycliste, * olympique, photo, corriger les *, 100 m, médaille, sprint, nageur
    épreuve, épreuves | proof, proofs, ordeal, test, hardship | event; race, competition, round, discip, heat | athlétisme, olympique, * du 100 m, skieur, champion, * reine, ski, natation, slalom, jeux, décathlon, coupe du monde, coureur, relais
    épreuve, épreuves | event, ordeal, test, trial, exam | proof | imprim, corriger, éditeur, relire, auteur, tirage, relect, correct, typograph
    épreuve, épreuves | proof, proofs, event, ordeal, hardship | exam, test; paper, papers | baccalauréat, candidat, * écrite, * orale, concours, élève, coefficient, philosophie, français, bac, note, brevet, jury
    esprit, esprits | spirit | mind, wit; ghost, thought, intellect, sense, idea | * critique, * d'équipe, présence d' *, état d' *, * scientifique, mot d' *, trait d' *, faible d' *, simple d' *, * de synthèse, * humain
    essai, essais | essay, essays, trial, trials, test, attempt, attempts | try; tries, try., tries. | rugby, pénalité, transform, mêlée, ovale, ailier, en-avant, pilier, xv, demi de mêlée, en-but, aplati, arbitre
    essai, essais | try, tries, attempt, trial, test, tests | essay | * philosophique, auteur, publié, roman, essayiste, écrivain, publie un *, montaigne, éditions, politique, livre
    essai, essais | essay, essays, try, tries | trial, test; run, probat, experim, pilot | période d' *, à l' *, véhicule, pilote, nucléaire, * gratuit, * routier, laboratoire, vol d' *, banc d' *, contrat, salarié, abonnement, version d' *
    essence, essences | essence, essences, essential | petrol, gas; gasoline, fuel, species, tree | voiture, moteur, litre-, station, station-service, réservoir, * sans plomb, diesel, @road, pompe, plein, gazole, pompiste, carburant, pénurie d' *, panne d' *, baril, carburants, forêt, forestières, arbres, bidon
    essence | essence, essences, spirit | petrol; gas, fuel | voiture, litre, station, moteur, réservoir, prix, diesel, * sans plomb, automobil, jerrican, tondeuse, pompe, gazole, raffinerie, carburant, bidon, plein
    essence, essences | petrol, gasoline, gas, essence | species; wood, tree, timber | forêt, arbre, chêne, hêtre, bois, sylv, * exotiques, résineux, feuillus, pin
    essuyer, essuyé, essuie | wipe | suffer | * un échec, * des pertes, * un refus, * une défaite, * un revers, * une tempête, * les critiques
    étage, étages | stage, stages, shelf | floor, storey; stor, upstair, level, deck, tier | immeuble, escalier, ascenseur, appartement, maison, premier *, troisième *, dernier *, rez-de-chaussée, tour, hôtel, bâtiment
    étage, étages | floor, floors, storey, storeys, level | stage | fusée, lanceur, moteur, propuls, ariane, satellite, orbite, vinci, soyouz
    étalon, étalons | stallion, stallions | standard; calibrat, reference | mesure, * or, mètre, masse, poids, kilogramme, instrument, échantillon, solution, monnaie, mètre *
    étalon, étalons | standard, standards | stallion; stud | jument, cheval, chevaux, haras, poulain, poney, pur-sang, arabe, reproducteur, éleveur
    état, états | condition | statement, list; stat, report, schedule, account, invent | * des ventes, * récapitulatif, * financier, * financiers, * de frais, dresser un *
    étourdi, étourdie, étourdis | careless, thoughtless, scatterbrained, absent-minded | dizzy; dizz, light-, faint, stun, gidd | conduire, conduisez, fatigué, nausées, vertige, effets indésirables, malaise, médicament, chute, se sentir, sentez, coup
    étude, études | studies, study, research | office, practice; offic, practic, chamb, firm | notaire, huissier, * notariale, clerc
    éventail | fan club | range; fan, array, variety | large *
    exemplaire, exemplaires | exemplary, example, specimen | copy; copies | livre, vendu, vendus, tirage, imprim, journal, album, * du journal, tiré à, livres, roman, écoulé, signé, dédicac, magazine, numéroté, * du contrat, en double *, reliés, manuscrit
    expérience, expériences | experience, experiences | experiment; test, trial | laborato, souris, scientifique, chercheur, chimie, * de physique, in vitro, cobaye, physicien, * de laboratoire, biologiste, * de milgram, * scientifique, électrons, rats, animaux, en double aveugle, éprouvette
    expérience, expériences | experience, experiences | experiment; test, trial | mener une *, souris, rats, cobaye, éprouvette
    facteur | postman, mailman | factor | * de risque, risque, * important, multipli, @mathematics, * clé, * d'échelle, * déterminant, * humain, * rhésus, * de croissance
    facteur, facteurs | factor, factors | postman; mailman, postal, mail carrier, letter carrier, maker, postwoman | lettre, courrier, tournée, lettres, boîte aux lettres, colis, * d'orgues, vélo-, poste, sonne, chien, journal, retraité
    facteur, facteurs | factor, factors | postman; post, mail | courrier, boîte aux lettres, colis, tournée, sonna, sonné, recommandé
    facteur, facteurs | postman, postmen, mailman | factor; driver, reason, cause | * de risque, cancer, * de croissance, * clé, obésité, * déterminant, * humain, * commun, * de conversion, économique
    facture | invoice, invoices, bill | execution, style; execut, craft, workmans, handl, technique, brush, treatment | peintre, soignée, tableau, œuvre, classique, portrait, visage, toile, * classique, sculpt, roman, fond, musical
    facture, factures | facture, workmanship, style | invoice, bill | payer, montant, électricité, téléphone, client, règlement, tva, impayée, fournisseur, échéance, virement, eau
    farce | farce, joke, prank | stuffing; stuff, filling, mince | dinde, viande, four, tomates, viandes, champignons, volaille, @kitchen, hachée, raviolis, porc, poulet, courgettes, chapon
    farce, farces | farce | stuffing, prank; stuff, joke, trick, mince | dinde, tomates, poulet, volaille, viande, hach, courgettes, cuire, poisson d'avril, enfants, élève, volailles, canular
    farine | farina, farine | flour; meal | blé, sucre, beurre, four, pâte, levure, tamis, œufs, boulanger, * animale, maïs
    faute, fautes | fault, faults | mistake, error, foul; mistak, typo, misspell, slip, wrong, misconduct | * d'orthographe, dictée, * de frappe, * de grammaire, * d'inattention, * de syntaxe, * de français
    faute | fault, mistake, error | misconduct; miscond, negligen, serious | * grave, licencié, * lourde, salarié, employeur, * professionnelle, licenciement, indemnité, * inexcusable
    faux | false, fake, scythe | out of tune; tune, off-key, flat | chanter, chante, chantait, piano, violon, sonn, choral
    faux | false, wrong, fake, forgery | scythe; scyth | faucher, foin, moisson, faucille, aiguis
    ferme, fermes | firm, close, closes, shut, firmly | farm; truss, home | vache, paysan, agriculteur, hectares, grange, tracteur, poules, cochon, * bio, éleveur, foin, animaux, agricole, fermier, lait, élevage, poulailler
    fermer, fermez, ferme, fermé | farm, firm | close, turn off; clos, shut, turn, switch, off, lock | robinet, porte, fenêtre, gaz, volet, yeux, magasin, boutique, application
    fête | party | holiday, feast; festival, celebrat, day, fair, season, festiv, fête | * nationale, * religieuse, * de noël, jour férié, * foraine, * du travail, * des mères, * de la musique, * des pères
    fête, fêtes | feast, parties | public holiday, holidays; holid, festiv, christmas, season, celebrat, day, party, funfair | * de fin d'année, * nationale, * du travail, * de pâques
    feu | light | late; fire | * roi, * mon père, * son mari, * son père, * ma mère, * le roi, * mon mari
    feu, feux | late, light, lights | fire; blaze, burn, heat, flame, shot, gun, bonfire, camp | forêt, * de forêt, pompier, bois, cheminée, incendie, * de camp, brûl-, flamme, coup de *, arme à *, allumer un *, armes à *, fumée, * de joie, * de bois, * d'artifice, cessez-le
    feu, feux | fire, fires, flame | light; signal, traffic | * rouge, * vert, * tricolore, grillé, * de croisement, brûlé un *, * orange, !camp
    feu, feux | fire, fires, light | heat; simmer, flame, boil, hob, burner | * doux, * vif, * moyen, mijot, casserole, poêle, retirer du *, bouillir, baissez le *, couvercle, !bois, !camp
    feuille, feuilles | leaf, leaves | sheet, page; slip, foil, payslip, paper, return, roadmap, road map, spreadsheet | papier, imprim, classeur, * de papier, * de calcul, * de route, * de soins, tableur, * de paie, * d'aluminium, stylo, crayon, * blanche, * de style, * a4, format, * de présence, cahier, * de match, aluminium
    feuille, feuilles | sheet, sheets, page | leaf; leav, foliage | arbre, automne, chêne, branche, plante, arbres, fleur, fleurs, vert, vertes, laurier, thé, tabac, tige-, salade, menthe, persistant, basilic, chlorophylle, racine, jardin, vigne, caduques, * mortes, épinard, branches, * de chou, * de laitue, racines
    feuille, feuilles | sheet, sheets, paper | leaf, leaves; leav | arbre, automne, thé, menthe, basilic, laurier, chêne, vert, plante, salade, tabac, vigne, * mortes, chou, arbuste, sauge, oseille, rameau, branche, érable, jauni
    feuille, feuilles | leaf, leaves | sheet, slip; form, page, piece | papier, imprim, * blanche, stylo, * de paie, * de route, * d'impôts, a4, * de calcul, * de soins, écrire, * de présence, classeur, dessin
    figure, figures | figure, figures | face | visage, laver, coup, casser la *, poing, se casser, gifle, lavé la, claqu-, rouge, pleine *
    figure, figures | figure, figures | face | lav, visage, coup, en pleine *, casser la *, joues, eau froide, se laver la *, rougit, barbouill, gifle, * ridée
    fil | son, sons | wire, thread; yarn, line, cord, over, edge, thought, track, along, course, discussion, cable, floss, barbed | aiguille, couture, coudre, * de fer, électrique, cuivre, coton, * barbelé, soie-, laine, * d'actualité
    fil, fils | son, sons | wire, thread; yarn, line, string, cable, cord | électri, coudre, couture, aiguille, * de fer, téléphone, cuivre, soie, laine, broder, nylon, pêche, barbelé, * à coudre, tissu, bobine, dénud, courant, dentaire, tricot
    filet, filets | net, nets | fillet; steak, tender, sirloin | poisson, porc, bœuf, saumon, cabillaud, veau, poulet, * mignon, sole, arêtes, morue, poêle, sauce, maquereau
    filet, filets | fillet, fillets, net, nets | drizzle, trickle; drizzl, trickl, dash, thread, squeeze, drop, stream | * d'huile, * de citron, * d'eau, * de vinaigre, * de voix
    filet, filets | fillet, fillets, steak | net | pêche, pêcheur, poissons, but, tennis, ballon, raquette, buteur, gardien, volley, * de sécurité, trapéz, chalut, thon, lucarne, maille
    fils | son, sons | wire, thread; yarn, string, cable, barbed, stitch, suture, strand, lead | cuivre, électrique, barbelés, couture, * électriques, * barbelés, * de fer, coudre, dénuder, courant, pinces, électricité, laine, * de cuivre, prise, poteaux, * de laine, tissu, tirer les *
    fils | wires, threads, wire, thread, cable | son | père, mère, fille, naissance, marié-, épouse, roi, * aîné-, * unique, enfants, frère, neveu, aîné-, famille, * cadet, prince
    flèche, flèches | arrow, arrows | spire; jib, boom | église, cathédrale, clocher, * de la cathédrale, gothique, mètres de haut, notre-dame, grue, pierre, incendie
    flèche, flèches | arrow, arrows | spire; steeple | cathédrale, église, clocher, notre-dame, viollet-le-duc, nef, toiture, gothique, tour, mètres, incendie, chapelle
    fleuret, fleurets | floweret, flower | foil; fencing | escrime
    fond | fund, melts, background | bottom; end, substance, depth, basic, heart, seabed, underlying, merits, thorough, core, deep, far, distance, detail, cross-country, main, basically, full, back. | mer., océan, piscine, * de la mer, puits, tiroir, * du puits, * de l'océan, lac, * du lac, verre, * de la piscine, couloir, * de la rivière, * du jardin
    fond, fondre, fondent, fondu, fondue | found, founded, fund, background, bottom | melt; thaw, dissol, blend, molten, fondue, cross-fade | glace, neige, beurre, chocolat, glacier, banquise, soleil, fromage, bougie, métal, cuivre, plomb, glaces, glaçon, arctique, cire
    fond | bottom, fund | background; backgr | au premier plan, bruit de *, * d'écran, * sonore, esquissé
    fond, fonds | fund, funds | bottom; back, bed, floor, depth, end | mer, eau, lac, puits, verre, piscine, vallée, casserole, rivière, tiroir, poche, bouteille, océan, couloir
    fond | bottom, back, background | merits, substance; merit, substan, content, fundam, core | sur le *, juge du *, débat de *, recevab, statu
    fond | bottom, background, fund | cross-country, long-distance; cross, distan, endur | ski de *, course de *, coureur de *, neige, skieur, épreuve de *
    force, forces | strength, strengths | force; polic, power, strong, so much, strongly, able-bodied, able | * de l'ordre, * armées, police, * aérienne, * de frappe, * spéciales, * de vente, * multinationale, * d'interposition
    forfait, forfaits | forfeit, forfeits, forfeited | package, pass; packag, plan, flat rate, fixed, set price, fee, contract, lump | ski, téléphon, mobile, hôtel, mensuel, opérateur, illimité, nuit, séjour, remontées, go, internet, * journalier, station, abonné, golf, avion
    forfait, forfaits | package, packages, pass, flat rate, plan, contract | withdrawn, out; withdr, miss, pull, absent, sidelin, scratch | blessure, blessé, cuisse, cheville, genou, mollet
    fort, forts | fort, forts | strong, hard, loud; heav, high, much, very, sharp, big, great, sever, stout, good, intens, well, safe, deep, substantial | * vent, parler plus *, * probable, * bien, * possible, * croissance, * hausse, * peu, * heureusement
    fort | strong, strongly | loud, hard; heav, much, high | parler *, parle *, crier *, parlez *, pluie, * bruit
    fosse, fosses | fossil | pit, grave; trench, tank, septic, nostril, nasal, fossa | commune, orchestre, septique, nasales
    foudre | lightning, thunder, bolt | love at first sight; love | * pour
    four | oven | flop; kiln, furnace, microwave | chaux, verrier, acier, fonderie, * solaire, * à chaux, potier, céramique, * électrique, * micro
    four, fours | furnace, furnaces, flop, kiln | oven; bak | gâteau, cuire, préchauff, * à 180, tarte, degrés, gratin, cuisson, enfourn, * micro-ondes, plat, poulet, * chaud, thermostat, sortir du *, th., rôti
    foyer, foyers | outbreak, cluster, focus, foyer | home, hearth, household; fireplace, hostel, shelter, housewife, stay-at-home, focal | familial, femme au *, revenus, ménage, * fiscal, * de jeunes, cheminée, mère au *, habitation, étudiants, * d'hébergement, chauff, sans-abri, conjugal, * conjugal, hébergement, bûche, télévision
    foyer, foyers | hearth, foyer | seat, source; sourc, blaze, fire, outbreak, focus, hotspot, spot | incendie, pompiers, maîtrisé, flammes, extinction, éteint
    foyer, foyers | focus, outbreak, hearth, source, fireplace | household; house, famil, home | * fiscal, impôt, imposable, * modestes
    foyer | hearth, fireplace, household, focus, source | hostel, home; shelter, centre, center, residen, care | éducateur, jeunes travailleurs, placé, mineur, * d'accueil, logement, étudiant, sans-abri, ase, enfance, placée, réfugiés
    foyer | household, home, outbreak, hostel | fireplace, hearth; fire, grate, stove | cheminée, bûche, cendres, poêle, tisonnier, braises, * ouvert, * fermé, insert
    foyer, foyers | home, household, hearth, fireplace, hostel | focus; foc | lentille, miroir, ellipse, parabole, télescope, lumière, rayon, optique, verre, verres
    frais | fresh, cool, chilled | costs, expenses, fees; cost, expens, fee, charge, tuition, postage, deliver, overhead | * de port, * bancaires, * de déplacement, * de scolarité, * généraux, * d'inscription, * médicaux, * de justice, * de transport, facture, * de livraison, note de *, remboursement, notes de *, * professionnels, * de dossier, rembours, * d'avocat, * de notaire, * de gestion, * de douane, * d'envoi
    frais, fraîche | costs, expenses, fees | fresh, cool; chill, cold | poisson *, légumes, * et dispos, eau, vent, air, légumes *, fruits *, fromage *, * du matin, temps, produits *, œufs, beurre, poisson, servir *, conserver au *
    frais | fresh, cool | costs, fees; cost, fee, expens, charg, postage, freight | * de port, * de dossier, * bancaires, * de notaire, * d'inscription, * de livraison, rembours, * de déplacement, * de scolarité, * de justice, * généraux, * d'avocat, note de *, * de personnel, * de gestion, * d'hébergement
    frais, fraîche | costs, fees, expenses, charges | fresh, cool; chill, cold | poisson, légumes, fruits, crème, fromage *, basilic, nuit, eau, température, vent, temps, gingembre, thon, persil, œufs, au *
    fraise, fraises | strawberry, strawberries | drill, cutter; mill, bur, ruff | dentiste, usinage, perçage, @engineering, fraiseuse, dent., métal, fraiser, outil
    fraise, fraises | strawberry, strawberries | drill, cutter; mill, burr, bit, router, blower | dentiste, perceuse, machine, usiner, outil, dent, métal, à neige, foret
    frein | frein, frenum, restraint | brake; brak, curb | pédale, voiture, * à main, vélo, plaquettes, disque, pneu, conducteur, roue, * à disque, câble
    fruit, fruits | fruits of sea, sea fruits, sea fruit, fruits of the sea | seafood; shellf | * de mer
    fuite | leak, leaks | flight, escape; flee, fled, escap, run, exodus, avoid, loose, large, fugitive | police, * des capitaux, prison, suspect, * en avant, prend la *, prit la *, pris la *, délit de *, soldat, ennemi, varennes, * des cerveaux
    fuite, fuites | flight, escape, fleeing | leak; brain drain, drain, outflow, capital flight, hit-and-run, run, pursuit | gaz, eau, robinet, * d'eau, plombier, mémoire, tuyau, huile, * de gaz, * de mémoire, * d'huile, document, radioactiv, données, * de données, presse, canalisation, robinets, * de pétrole, toiture
    fusée, fusées | fuse, fuses | rocket; flare | lanc-, satellite, orbite, spatiale, ariane, lune, lancement, nasa, étage, astronaute, décoll, missile, cosmonaute, v2
    fusible, fusibles | fusible, rocket | fuse | électri, tableau, disjonct, court-circuit, ampères
    gardien, gardiens, gardienne | guardian, guardians, keeper of, caretaker, warden, guard, janitor | goalkeeper; goalk, keeper, netmind, goalie | penalty, arrêt, but, ballon, tir, repoussé, attaquant, minute, tête, match, buteur, défenseur, mi-temps, équipe, frappe, corner, lucarne, coup franc, cage, remplaçant, * de but
    gardien, gardienne, gardiens | goalkeeper | caretaker; caretak, janitor, warden, guard, concierge, superintend, watchm, keeper | immeuble, loge, * de l'immeuble, prison, musée, détenu, clés, * de nuit, zoo, * de prison, phare
    gauche | left, left-wing, leftist | awkward, clumsy; clums, gauche, ungain | timide, maladroit, !main, !bras, !jambe, !pied
    génie | genius, genie | engineering; engineer, spirit | * civil, * génétique, * logiciel, * mécanique, * industriel, * électrique, officier, régiment, @army, ingénieur, * chimique, * militaire, bataillon, * des procédés
    genre, genres | kind, kinds, sort, type | gender, genre; genus, genera | grammaire, féminin, masculin, égalité, espèces, espèce, plantes, égalité des *, identité de *, littér, pluriel, violences de *, nombre, adjectif, humain, * humain
    glace, glaces | ice, ice cream | mirror, window; glass | reflet, miroir, regard, se regard, visage, armoire à *, portière, baisser la *, devant la *
    glace, glaces | ice, mirror, mirrors | ice cream; sorbet | vanille, dessert, cornet, boule, chocolat, fraise, parfum, pistache, gaufre, manger une *, boules de *, gâteau, marchand de *
    glace, glaces | mirror, mirrors, ice cream | ice; icy, frozen, sheet | banquise, patin-, fondre, gel, calotte, hockey, * sur glace, arctique, antarctique, glacier, neige, pôle, iceberg, température, épaisseur, patinage, brise
    glace, glaces | ice, mirror, window | ice cream; cream, sorbet, ice lolly, ices, icecream | vanille, boule, cornet, fraise, pistache, sorbet
    glace, glaces | ice cream, mirror | ice; ice., icy | banquise, hockey, patin, arctique, lac, hiver, fondre, pôle, brise-glace, calotte, climat, antarctique, gel., gelé, verglas
    glace, glaces | ice, ice cream, ices | mirror, window; glass, pane | se regard, coiffeuse, armoire à *
    gorge, gorges | throat, throats | gorge; canyon, ravine, glen, valley | rivière, verdon, canyon, randonn, ardèche, falaise, kayak, tarn, belvédère, sentier, torrent
    goutte | drop, drops | gout | crise de *, acide urique, colchicine, arthrite, orteil, articul, urique, allopurinol, rhumat
    goutte, gouttes | drop, drops, drip | gout | crise de *, acide urique, orteil, attaque de *, colchicine, arthrite, rhumat, articul, allopurinol
    grain, grains | grain | bean, squall; seed, mole, grape, speck, touch | * de café, * de beauté, raisin, @sea, * de raisin, poivre, café
    grain, grains | grain, grains, corn | bean; grape, berr, pea, peppercorn | * de café, * de raisin, * de poivre
    grain, grains | grain, grains, bean | squall | voilier, mer, vent, équipage, nœuds, rafale, ciel, skipper
    grain | grain, seed | mole; beauty | * de beauté
    grand, grande, grands | tall, large, big | great, major; grand, key, leading, main, considerable, long, wide, high, older, senior, much | * homme, * peintre, * hommes, * écrivain, * roi, * poète, * compositeur, * penseur
    grand, grande | tall, big | great; major, grand, leading, large-, key, high, main, senior, wide | * écrivain, * peintre, * public, * succès, * école, * écoles, * compositeur, * joie, * honneur, * champion, * poète, * prix, * amour
    grenade, grenades | grenade, grenades, granada | pomegranate | fruit, jus, figue-, pépins, jus de *, salade, olives, figues, grenadier, dattes, sirop, mangue, noix
    grenadier | pomegranate | grenadier | garde, napoléon, soldat
    grenier, greniers | granary | attic; loft, garret | maison, vieux, malle, poussière, échelle, vide *, toit, jouets, escalier
    grève, grèves | strike, strikes | shore, beach; strand, foreshore, shingl | galets, vagues, algues, dunes, coquillages
    grille, grilles | grill, grills, grilled | gate, gates; rail, fence, iron, bars, grid, grate | château, parc, jardin, fer forgé, portail, franchir, fermée, entrée du *, cour, lycée, cadenas, rouillée, escalad
    grille, grilles | gate, gates, railing, grill, fence | grid, scale; schedul, chart, table, starting, crossword, rate | * de salaires, * des salaires, mots croisés, * de départ, * tarifaire, * des programmes, sudoku, pilote, case, rentrée, * d'évaluation, chaîne
    grippe | grip, grips | flu; influenza, cold | vaccin, virus, fièvre, malad-, aviaire, @medicine, saisonnière, épidémie, h1n1, h5n1
    gros, grosse | fat, big, great | wholesale; wholesal, bulk, coarse | commerce de *, grossiste, en *, vente en *, marché de *, * sel, demi-gros, détail
    gros, grosse | wholesale, great | heavy, rough; bad, big, close, large, coarse | mer *, pluie, * temps, * mer, * travaux, * rhume, * œuvre, * plan
    guichet | ticket | counter; window, desk, box office, one-stop, atm, cash | banque, poste
    haler, halé, halés, halée, halées | hailed, hauled up, tanned, hale | towed, pulled; tow, pull, drawn, draw, drag | péniche, chevaux, canal, bateau, chemin de halage, rive
    herbe, herbes | herb, herbs | grass; weed, lawn | vache, mouton, pré, tondre, assis dans l' *, prairie, paître, pelouse, rosée, * haute, mauvaises *, tondeuse, brouter, troupeau, * tendre, fauch, brebis
    histoire | story, stories, tale | history; histor | professeur d' *, * de france, * contemporaine, * ancienne, * de l'art, * naturelle, manuel d' *, * médiévale, livres d' *, * des sciences, * du droit, * économique, étudiant en *, licence d' *, cours d' *, docteur en *, * et géographie
    histoire, histoires | history | story; stor, tale, fuss, joke, trouble, matter, affair | raconter une *, * drôle, * d'amour, raconte l' *, * courte, * triste, * vraie, enfants, raconter des *, il était une fois, conte, conteur, * de fantômes, fin de l' *, lire une *
    hôte, hôtes | guest, guests | host | ordinateur, parasite, virus, serveur, réseau, adresse ip, nom d' *, système *, bactérie, cellule *, infection, pays *
    image, images | picture, pictures, frame | image; imag, reputat, brand | * de marque, entreprise, réputation, ternir, redorer
    inconscient | thoughtless, reckless | unconscious; subconscious | freud, hôpital, coma, respir, psychanal, @medicine
    ingrat | ingrate | thankless; ungrateful, awkward | métier, * âge
    instituteur, institutrice, instituteurs | instructor, instructors, institutor, founder, tutor | schoolteacher; teach, school | école, élève, classe, village, enfants, sévère, craie, primaire
    interprète, interprètes | interpreter, interpreters | singer, performer; perform, actor, actress, player, songwriter, play, interpret. | chanson, chanteu, auteur *, compositeur, rôle, auteur-compositeur, film, musique, comédien, album, pianiste, mozart, chansons
    intervention, interventions | surgery, operation, speech | work, call-out; callout, maintenan, repair, service, visit, interven | technicien, appareil, maintenance, chaudière, débranch, avant toute *, entretien, dépann, secteur
    intervention, interventions | operation, surgery | speech, contribution; contribut, talk, remark, address, paper, presentation, statement, interven | orateur, colloque, débat, temps de parole, conférence, tribune, séance, participants, table ronde
    jeu, jeux | game, games, play | acting, set; gambl, stake, pack, deck | acteur, comédien, * d'acteur, * de clés, casino, * de données, dépendance
    jeu, jeux | game, games, set | play, clearance; gap, slack, backlash, looseness | soupape, roulement, boulon, * axial, piston, palier, bielle, culbuteur
    jeu, jeux | play, clearance, game, games | gambling; gambl, gaming, betting, casino | * d'argent, addiction, endetté
    jeu | play, game, games, clearance | set; pack, deck, suite, kit, range | * de clés, * de données, * de caractères, * de pneus, * d'outils, * d'essai, * de lames
    jeûne | young, youth | fast | ramadan, carême, religieu, glycémie, diabète, musulman
    journal | diary, diaries, logbook, journal | newspaper, paper; newsp, daily, news, gazette | lire le *, son * du matin, lisait, acheter, article, titre, fauteuil, abonné, posa son *, plier, kiosque, feuillet, lut, café, déplia, !intime, !bord
    journal | newspaper, newspapers, paper | diary, log; diar, journal | * intime, * de bord, tenir un *, tenait un *, * d'erreurs, secret, adolescente, confia, fichier, navire, * de voyage
    jumelle, jumelles | twin, twins | binoculars; binocul, glass, field-glass | regarder, oiseaux, observer, observ, horizon, scrut, braqu, guetteur, opéra, théâtre, ornitholog, paire de *, étui
    jumelles | twin, twins | binoculars; binocular, field glasses, opera glasses | observ, oiseaux, regarder, paire de *, voir, paire, spectacle, bateau, scrut-, loin, * de théâtre, soldat, horizon
    laisse | leaves, lets, leave, lets go | leash, lead; let. | chien, tenir en *, collier, chiens, muselière, maître
    lame, lames | soul | blade; blad, wave, swell, strip, slide | couteau, rasoir
    lame, lames | blade, blades | wave, slat; breaker, swell, board | * de fond, vent, mer, bateau, pont, * de parquet, store, terrasse, déferl, tempête, navire
    lancer, lancé, lance, lancée, lancent | throw, throws, threw, thrown | launch; start, issu, initi, open, run, began, begin, float, call, kick | projet, produit, campagne, appel, programme, site, offre, enquête, satellite, fusée, entreprise, application, procédure, consultation, gamme, start-up, logiciel
    langue, langues | tongue, tongues | language; languag, speak | parle, traduc, maternelle, officielle, locuteur, * officielle, * étrangère, * vivante, apprendre, * française, * anglaise, grammaire, bilingue, lexique, dialecte, * régionale, * des signes, @school, vocabulaire, * minoritaire, linguist
    langue, langues | tongue, tongues | language; langu, mother tongue, native tongue | * étrangère, * officielle, apprendre, traducteur, latin, anglais, arabe, * vivante, * française, dialecte, dictionnaire, grammaire
    langue, langues | language, languages | tongue; tongu | bouche, dents, tirer la *, palais, lèvres, * de bœuf, mordre, salive, chien, avaler sa *, gonflée, goût
    large | large, big | wide, open sea; broad, offshore, off, width, sea, across, coast | mètres, épaules, cm, côtes, au * de, naufrage
    lecteur, lecteurs | reader, readers, lecturer | drive, player | dvd, disquette, mp3, disque, dur., * multimédia, cassette, baladeur, blu-ray, * audio, vidéo, * de disques
    lentille, lentilles | lens, lenses | lentil | soupe, riz, légumes, @kitchen, salade de *, saucisse, * vertes, pois chiches, haricots, petit salé-, légumineuses, pois-, carottes
    lentille, lentilles | lentil, lentils | lens; contact | contact, optique, objectif, microscope, * de contact, cornée, myop, œil, lumière, ophtalm, verre, lunettes, * convergente, télescope, yeux, rayon, faisceau
    lettre, lettres | letter, letters | arts, literature; human, literat, french | * modernes, faculté des *, licence de *, * classiques, professeur de *, homme de *, femme de *, études de *, gens de *, prépa
    liaison, liaisons | liaison, liaisons, affair | link, service; servic, connect, route, bond, line, flight | aérienne, ferry, train, * ferroviaire, paris, vols, * internet, câble, * radio, * chimique, quotidienne, * fluviale, autoroute, tgv, satellite, ferroviaire, compagnie
    libre, libres | free of charge, for free, gratis | available, free; avail | matins, mercredi, rendez-vous, lundi, mardi, jeudi, vendredi, agenda, semaine, rencontrer, disponib
    ligne, lignes | line | figure, online; row | paiement en *, achat en *, jeu en *, jeux en *
    ligne, lignes | row, rows | line; route, wire, figure | métro, bus, autobus, téléphon, haute tension, aérienne, gare, tram, tgv, sncf, * d'arrivée, pêche
    ligne, lignes | line, lines, route | row | colonne, tableur, cellule, matrice, excel
    ligne | line, row, route | figure; weight, slim, online | garder la *, régime, kilos, calories, surveiller sa *
    lit | bed, beds | reads; read | journal, livre, roman, texte, * le journal, * un livre, lettre, * beaucoup, * et écrit, message, * la lettre, article, quotidien, écrit, langue, fichier, poème-, programme, * un roman
    lit | reads, read, law | bed | chambre, draps, dormir, oreiller, * double, * d'hôpital, matelas, couché, malade, coucher, hôtel, couverture, lampe, sommeil, aller au *
    livre, livres | pound, pounds | book | lire, auteur, page, bibliothèque, librair, éditeur, écrire, roman, écrit un *, chapitre, publié, * de poche, lecture, * d'histoire, salon du *, écrivain, enfants, couverture
    livre, livres | book, books | pound; sterling, lb | * sterling, sterling, dollar, banque d'angleterre
    livre, livres | pound, pounds | book; volume | auteur, page, lire, lu, librairie, bibliothèque, chapitre, éditeur, lecture, écrit, couverture, lecteur, étagère
    louche | shady, suspicious, dubious, fishy | ladle; shad., fish. | soupe, cuisine, cuillère, casserole, pâte, bouillon, verser, crêpe, inox-, crêpes, servir
    louer, loue, loué, louée, louons, louez | praise, praised, praises, laud | rent, hire; hir, let, lease | appartement, voiture, vélo, studio, propriétaire, maison, vacances, chambre, bateau, saison, mois, loyer, skis, véhicule, salle
    lunette, lunettes | glasses | telescope; rear window, scope, spectacle, toilet seat, sunglasses | astronom, étoile, * astronomique, galilée, fusil, * arrière, visée, planète, observatoire, lune, jupiter
    mâcher, mâche | chews, chew | lamb's lettuce; lettuce, corn salad, salad | salade, betterave, noix, vinaigrette, roquette, salade de *
    maille, mailles | mail | stitch, mesh; link, knit, chain mail, loop, chain | filet, tricot, laine, aiguilles, tricoter, rang
    maison | house | homemade; home-made, home | dessert *, pain *, glace *, foie gras *, gâteau *, tarte *, desserts *, fait *, pâté *, confiture *, confitures *
    maître, maîtresse, maîtresses | mistress, mistresses | teacher; school | école, classe., élèves, cahier, institut, * d'école, maternelle, enfants, cartable
    manche, manches | channel, channels | sleeve, handle, round; set, leg, stick, inning, joystick, heat | chemise, veste, couteau, marteau, balai, tennis, bois, @clothes, pull, robe, remport, * longues, * courtes, t-shirt, hache, deuxième *, tournoi, set, pilote, * à balai, guitare, outil, cuillère
    manche, manches | round, rounds, channel, handle, sleeve | set; set., sets, leg, frame, game, inning | tennis, 6-1, 6-2, 6-3, 6-4, 7-5, 7-6, jeu décisif, service, break, roland-garros, dernière *, première *, tête de série, deux *, trois *, balle de match
    manche | sleeve, sleeves, round, set, channel | handle; handl, stick, neck, shaft | balai, couteau, marteau, pelle, outil, bois, poêle, casserole, hache, fourche, guitare, râteau
    manche, manches | handle, handles, round, channel, set | sleeve; sleev | chemise, veste, robe, pull, manteau, courtes, longues, retroussé, bras, coude, mouchoir, poignet
    manège, manèges | manger, trick | merry-go-round, ride; carousel, merry, roundabout, riding, attraction, fairground | enfants, foire, fête foraine, chevaux, tourn-, parc d'attract
    manoeuvre, manœuvre, manœuvres | maneuver, maneuvers, manoeuvre | labourer; laborer, labour, worker, exercise, leeway, scope, room, manoeuv. | chantier, ouvrier, maçon-, bâtiment, ouvriers, usine, bas salaire
    marche | market, step | walk; running, march, operat, process | à pied, kilomètres, randonnée
    marche, marches | march, walk, walking, marches, walks | step, stair; run, on, operat, reverse, podium, start, gear, running, works, stairs | escalier, descendre les, monter les, * arrière, en état de *, mise en *, remettre en *, * du podium, * de l'escalier, moteur, rat, perron, palier
    marche, marches | step, steps, market | march, walk; hik, progress, demonstrat | manifest, protest, kilomètres, * blanche, * à pied, randonn, * silencieuse, * pour la paix, * nuptiale, * funèbre, chaussures de *, * contre, heures de *
    marche | market, markets | step; stair | escalier, perron, trébuch
    marche | walk, walking, market, steps | operation; operat, run, start, going, on, revers, work, switch | * arrière, * à suivre, en état de *, mise en *, mettre en *
    marche, marches | walk, market, running, walks | march; rally, demonstr, protest | manifest, slogans, * nuptiale, * militaire
    marine | marine, navy blue | navy; naval, sea, nautical | officier de *, @army, * nationale, * marchande, amiral, * royale, * de guerre, * impériale
    marron | brown | chestnut; maroon | châtaigne, dinde, * glacé, crème de *, glacés, arbre, dinde aux *
    masse | mass of people | sledgehammer; mass, body, weight, earth, ground, payroll, wage, bulk, crowd, money supply | * salariale, marteau, * monétaire
    matière, matières | matter, matters | subject, material; fabric, raw, fat, curriculum, plastic, area, regard, terms, content, faecal, stool | @school, * premières, * plastique, * grasse, élèves, * scolaire, mathématiques, * enseignée, coefficient, textile, * grasses
    mémoire | memory, memories | dissertation, thesis; dissert, thes, brief, memoir, paper, memorial | soutenance, soutenir, master, étudiant, directeur de *, * de fin d'études, * de maîtrise, * en défense, jury, rédiger, bibliographie
    mémoire | dissertation, thesis, memoir, brief | memory; memor | * vive, ordinateur, perte de *, souvenir, * vivante, alzheimer, troubles de la *, octets, * cache, tampon, trou de *, carte *, logiciel, allou, amnésie
    mettre, mettent, met, mis | put down, puts down, place low, put low | give birth, calve; birth, calv, lamb, litter, pup, bear, deliver, kitten, farrow, whelp | * bas en, femelle, * bas, vache, brebis, chienne, chatte, jument, truie
    mine, mines | mine | pencil lead, look; lead, expression, face, appear, pretend, pull | crayon, triste *, graphite, fatigu, pencil, mauvaise *, visage, taille-crayon, porte *
    mine | mine, mines | look, expression; face, expres, appear, seem, pretend | bonne *, mauvaise *, * superbe, * triste, * réjouie, * fatiguée, * de rien
    mine, mines | mine, mines | lead; graphite, pencil | crayon, * de plomb, dessin, croquis, stylo, porte-mine, taille-crayon
    mineur, mineurs | miner, miners | minor; juvenile, under-18, underage, child, under, young | enfant, protection des *, majeur, justice, viol-, sexuel, parent, tribunal, parents, autorité parentale, * isolés, * étrangers, délinquant, éducateur, pornograph, alcool, * non accompagnés, prison, ans
    mineur, mineurs | minor, minors, juvenile | miner; mining, pitm, colliery | charbon, mine., mines, fond, silicose, grève, galerie, puits, coron-, houille, pioche, or., cuivre, houill, coup de grisou
    mode | fashion, trend, vogue, style | mode; method, mod, setting | * avion, * veille, * silencieux, * d'emploi, * économie, bouton, appareil, logiciel, * de paiement, * sombre, * manuel, * automatique, sélectionn, activer
    mode | mode, method, way | fashion; style, trend, vogue | * parisienne, créateur, couturier, défilé, vêtement, styliste, haute couture, robe, mannequin, à la *, collection, maison de *, semaine de la *
    montage | assembly, mounting, assembling | editing; edit, montage, arrang, financ, instal, set, mount., assembl. | film, * du film, cinéaste, monteur, plans, documentaire, rushes, scène, cinéma, réalisateur, * vidéo, * audio, table de *, salle de *
    montre, montres | show, shows, shown | watch | bracelet, poignet, horloge, * suisse, cadran, aiguilles, horlog, * à gousset, * de luxe, regarda sa *, regarde sa *, consulta sa *
    moral | moral, morals | morale, spirits; spirit, confiden, mood, mental, depress, sentiment | troupes, remonter le *, * des ménages, baisse de *, déprim, * des français, soldats, joueurs, garder le *, * des troupes, équipe, * des patrons
    moule, moules | mould, mold, moulds, molds, tin | mussel; moule | frites, mer, coquillage, * marinières, huître, huîtres, bouchot, crevettes, plage, * et frites, * frites, vin blanc, coquillages, palourdes, * d'eau
    moule, moules | mussel, mussels | mould, mold, tin; pan, dish, cast, die, pattern | gâteau, beurr-, four, silicone, démoul, pâte, @kitchen, plâtre, bronze, coul-, métal, * à cake, tarte, * à tarte, plastique, * à gâteau, injection, fonderie
    moule, moules | mould, moulds, mold, molds, tin | mussel | frites, bouchot, coquillage, marinière, huîtres, parc, mer, vin blanc, persil, ouvr, crustacé, mytilicult, marinières, palourde, étang
    moule, moules | mussel, mussels | tin, mould; mold, pan, dish, ramekin, cast | beurrer, beurré, gâteau, four, pâte, versez, démoul, fariner, cake, silicone, tarte, plâtre, bronze, fonderie, papier sulfurisé, enfourn
    mousse | foam, mousse | moss, cabin boy; boy | lichen, forêt, arbres, pierre, fougère, humide, toit, rochers, tronc, toundra, sol., tourbe
    mousse, mousses | moss, mosses | foam, mousse; lather, froth, shaving, bubble, cabin boy | savon, rasage, chocolat, matelas, bière, * au chocolat, dessert, extincteur, emballage, @sea, champagne, polyuréthane, bain, * à raser, isolant, shampo
    mousse, mousses | mousse, mousses, foam | moss | arbre, forêt, pierre, rocher, toit, lichen, humide, sous-bois, tronc, fougère, pelouse, gazon, espagnole
    mousse, mousses | moss, mosses, mousse, cabin boy | foam; lather, froth, head, suds | bière, matelas, savon, raser, extinct, bain, isolant, oreiller, pompier, polyuréthane, vague, rasage, canapé, shampooing, isolation
    mousse, mousses | moss, mosses, foam, foams | mousse | chocolat, citron, framboise, dessert, blancs d'œufs, saumon, réfrig, fouett, dîner
    mousse, mousses | moss, foam, mousse | cabin boy; boy, apprent | navire, équipage, capitaine, embarqué comme *, marin, quatorze ans, bord, matelot
    mouvement, mouvements | movement, movements, motion | strike, industrial action; strik, action, stopp, walk, protest, unrest | contrôleurs aériens, * de grève, préavis, cheminots, sncf, * d'humeur, ratp
    moyen | way | average; averag, mean., mean, medium | prix *, salaire *, âge *, revenu *, coût *, * annuelle, rendement *, * pondéré, écart *
    moyenne | medium, middle | average; averag, mean | * d'âge, en *, élève, notes, classe, note, bulletin, * nationale, euros par
    moyens | average, medium, middle | means, resources; mean, resourc, fund, money, ways, capab, afford | * financiers, * humains, * de transport, * de production, * de l'état, manque de *, avec les * du bord, budget, * de paiement, * techniques
    navette | navy | shuttle; commut | spatiale, aéroport, bus
    nœud, noeud, nœuds, noeuds | node, nodes | knot; bow, tie, junction, hub | @sea, vent, corde, vitesse, * papillon, cravate, lacet, * marin, lacets, ruban, marin, * coulant, * gordien, ferroviaire, voilier, navire
    noix | nut, nuts, walnut, walnuts | knob; pat, dollop, piece, bit | * de beurre, * de margarine, fouett, beurre
    noix | knob, knobs, scallops of nut | walnut, nut | cerneaux, huile de *, gâteau, fromage, salade, coquille, concass, casse-noix, pécan, amandes, noisettes, brou, casser
    noix | nut, nuts, walnut, walnuts | scallop, noix; flesh, rib-, cushion, sirloin, topside | * de saint-jacques, saint-jacques, coquilles, * de veau, * de jambon
    note, notes | note, notes, mark | bill; check | restaurant, hôtel, payer la *, * d'électricité, régler la *, * d'hôtel, * salée, * de gaz, addition, * du restaurant
    note, notes | grade, grades, mark, marks, notes | bill; tab, account, check | payer la *, régler la *, * de frais, * salée, addition
    note, notes | bill, grade, mark, score | note; memo, circular, brief, paper | * de service, * de synthèse, * d'information, * de bas, musique, partition, gamme, piano, * interne, ministère
    note | note, mark, bill | rating; score, grade | agence, moody's, dégrad, triple a, souveraine, dette, standard & poor's, fitch, notation, hôtes, avis, étoiles
    nouvelle, nouvelles | novel, novels, new | short story, news; stor, word, heard, hear, report, novella | recueil de *, * littéraires, écrivain, roman, mauvaise *, recueil, maupassant, avoir des *, tchekhov, mauvaises *, bonnes *, apprendre la *, * fantastiques
    noyau, noyaux | nucleus, kernel, core, nuclei | stone, pit | cerise, pêche, fruit, abricot, fruits, olive-, prune, datte, cerises, dénoyaut, avocat, * de pêche, * d'abricot, mangue, pulpe
    noyau, noyaux | stone, stones, pit, pits | nucleus, kernel, core; nucle, hard | linux, atome, cellule, @computing, unix, proton, * atomique, électron, terre, * terrestre, mises à jour, pilote, * dur, neutron, atomique, module, * cellulaire, comète
    noyer | drown, drowned, drowning | walnut | bois, meuble, arbre, table, noix, * massif, chêne, buffet, commode, crosse, arbres, merisier
    objectif, objectifs | objective, goal, objectives, target | lens | photo, appareil, caméra, photograph, zoom, focale, téléobj, grand angle, canon, nikon, mise au point, microscope, diaphragme
    onglet, onglets | flap, flaps, tabs of nail, thumbnail, skirt, bezel | tab | cliquez, cliquer, choisissez, navigateur, sélectionnez, affichage, menu, paramètres, page, ouvrir, fermer, nouvel *, fenêtre, réglages, * général
    opération | surgery, operation | transaction; transact, campaign, deal, surg. | bancaire, * bancaire, * immobilière, compte, * de change, * boursière
    organe, organes | organ of the press | organ; part, component, device, bod | * de commande, * mécanique, * de transmission, machine, moteur
    orgue, orgues | organ of government, organs | organ. | église, bach, cathédrale
    orienter, orienté | orient | oriented; direct, guid, fac, gear | * objet
    ouïe, ouïes | hearing | gill; sound hole, hear. | poisson, violon, requin, branchies, nageoire, nageoires
    ouvrage, ouvrages | work, works, worked | book, structure; publication, volume, title, author, project, bridge | auteur, publié, chapitre, @books, * d'art, pont, lecture, page, collectif, éditions, * de référence, paru
    page, pages | page boy, page boys | page | livre, écran, lire, imprimer
    page, pages | page boy | page | site, web
    palais | palace, palaces | palate; roof | langue, bouche, fente, goût, * mou, voile du *, saveur, fissure, * dur, dents, labiale, vin
    palier, paliers | level, stage, landing | bearing; journal, step, plateau | roulement, vilebrequin, coussinet, graiss, huile, @engineering, lubrif, tourillon, bielle
    palme, palmes | palm | flipper, award; fin, prize | plongée, masque, nage-, tuba, nageur, plongeur, * d'or, cannes, festival, académiques, * et masque
    panne, pannes | lard, hog | breakdown, failure; broke, fail, outage, fault, crash, out of, power cut, power, down, problem, block, stall, short | voiture, ascenseur, électri, @engineering, courant, moteur, * d'électricité, * de courant, dépann, système, serveur, ordinateur, * sèche
    panneau | panel, panels | sign; board, billboard, hoarding | signalisation, * de signalisation, routier, stop, route, limitation, * routier, publicitaire, autoroute, interdiction, sens interdit
    papier, papiers | paper, papers | article, piece; story | journaliste, rédact, * d'angle
    parcourir, parcourez, parcourt, parcouru | travel through, travel, walk through, run through, go through, traverse, cover | browse, skim; brows, scan, leaf, glanc, look | fichier, dossier, ordinateur, cliquez, bouton, catalogue, page, menu, onglet, clic, galerie, liste, catégories
    parole | parole | word, speech; speak, floor, spoke, lyric, freedom, promise, talk | liberté de *, prendre la *, donner la *, prise de *, tenir *, donner sa *, * d'honneur, droit à la *, * donnée, prit la *, prend la *, temps de *, chanson, musique
    paroles | parole, words, speech | lyrics; lyric, word. | chanson, musique, * et musique, chanteur, mélodie, refrain, compositeur, album, auteur des *, hymne, couplet
    parti | party | left; gone, went, departed, set off, moved, starting, off | * en vacances, * à la retraite, était *, * de chez, * en voyage
    partie, parties | party, part, parts | game; match, hunt, rubber | * de cartes, * d'échecs, échecs, joueur, jouer, poker, * de tennis, * de pétanque, joueurs, * de chasse, blancs, adversaire, * de poker, * de golf, * de plaisir, * de pêche, * de dames, score
    partie, parties | part, parts, party | game; match, round | * d'échecs, * de cartes, * de pétanque, * de tennis, * de poker, * de belote, * de golf
    partition, partitions | partition | score; sheet music, music | @music, orchestre, mozart, notes, opéra, clé de sol, mélodie, * musicale, pianiste, symphonie
    partition, partitions | score, scores | partition | disque, swap, disque dur, ext, monter, boot, windows, inde, table de *, pakistan, racine, ntfs
    passage | pass, passing | crossing; passage, zebra, level, visit, excerpt, way, transition, switch | * piéton, * à niveau, * piétons, train, rue, piétons, * souterrain, * clouté, voiture, feu rouge, barrière
    passer, passe, passé, passent, passait, passera, passez | pass, passed, passes, passing | take, spend; tak, took, sit, spent, go, went, gone, happen, move, switch, turn, place, show, play, call, put | * un examen, * le bac, * le permis, * son bac, * un concours, * le concours, * les vacances, * ses vacances, * la nuit, * commande, * la journée, * un entretien, * le weekend, * l'été, * l'hiver, * noël, * des examens, * deux jours, * trois mois, * du temps, * un coup de fil, * l'aspirateur, * une commande
    pâte, pâtes | paste | dough, pasta; pastry, batter, noodle, pulp, toothpaste, mix, spaghetti, macaroni, cheese, clay | @kitchen, * feuilletée, pain, pizza, boulanger, * brisée, gâteau, crêpes, italienn, * fraîches, * à pain, sauce tomate, étaler la *, levure, * à crêpes, spaghetti, pétri-, pétrir, rouleau, * à modeler, * à papier, four., * à pizza
    pavillon, pavillons | pavilion, flag | house; bell, suburban, detached, auricle, ear, home, villa | banlieue, jardin, garage, lotissement, @sea, maison, oreille, appartement, propriétaire, résidentiel, navire, * de banlieue, * de complaisance, trompette, habit
    pêche, pêches | fishing, fishery | peach | fruit, abricot, noyau, tarte, fruits, verger, confiture, sirop, pomme, fraise, jus de *, melon, poire, nectarine, fleur de *, fraises, cerises, pommes
    pêche, pêches | peach, peaches | fishing; fish, catch | filet, poisson, chalut, bateau, mer., rivière, canne à *, * à la ligne, quotas, * industrielle, marin, saumon, port de *, bateaux, thon-, zone de *, étang, poissons, truite, politique de la *, chasse et, chasse, permis de *, produits de la *, quotas de *
    peine | sentence, penalty, punishment, pain | trouble, sadness; worth, sad, sorrow, hard, grief, difficult, barely, hardly, scarcely, effort, struggl, just, unhappy, bother, feel, pity, sorry, slight | vaut la *, valoir la *, se donner la *, faire de la *, faisait de la *, ce n'est pas la *, avoir de la *, consol, chagrin, cœur, fait de la *
    pellicule, pellicules | film, films | dandruff | cheveux, shampo, cuir chevelu, shampooing, antipelliculaire, épaules, cheveu
    pension | pension, alimony | boarding house, boarding school; board, bed, guest, boarding | hôtel, chambre, * de famille, demi *, * complète, repas, vacances, séjour, petit-déjeuner, école, nuit
    permis | allowed | licence, permit; licen, driv | * de conduire, * de construire, * de séjour, conduite, auto-école, code, points, * de chasse, retrait de *, conducteur, moto, examen
    phare, phares | beacon | headlight; headl, light, lamp | voiture, conducteur, route, véhicule, nuit, allum, automobil, clignot, pare-brise, camion, moto, pare-chocs, ébloui, virage
    phare, phares | headlight, headlights, headlamp | lighthouse; lightho, beacon, light | mer, navire, île, côte, cap, gardien, port, rocher, marin, tempête, bretagne, falaise, ouessant
    physique | physical, physique | physics; physicist | nobel, professeur, chimie, quantique, laboratoire, * nucléaire, lois de la *, * des particules, mathématiques, prof, chercheur, lycée, cours de *, thèse, enseigner
    pièce, pièces | coin, coins, play, plays, part | room; bedroom, apartment | appartement, fenêtre, chambre, maison, salon, cuisine, lit., murs, * principale, chauff, cinq *, studio, mètres carrés, éclair, porte, entra dans la *
    pièce, pièces | room, rooms, part, parts, coin, coins | play; piece, drama | acte, théâtre, comédien, * de théâtre, scène, actes, shakespeare, molière, racine, @theatre, dramaturge, mise en scène, représentation, comédie, ionesco, beckett, corneille, spectateurs
    pièce, pièces | room, rooms, play, plays | part, coin; component, piece, spare, item | rechange, monnaie, moteur, usinée, euros, * détachées, * de rechange, * de monnaie, * d'or, voiture, @engineering, * détachée, frappée, franc, francs, * automobiles, centimes, * de 2, * d'argent, effigie, constructeur, * en cuivre, * de fonderie, garage, usure, distributeur, collection
    pièce, pièces | room, rooms, play, plays, piece, pieces | part, component; compon, spare | * détachée, * détachées, * de rechange, moteur, garage, mécanicien, usure, machine, usinage, automobile, rechange, constructeur, d'usure, rivet, fournisseur
    pièce, pièces | piece, pieces, room, rooms, part, parts, coin | play; drama, show, production | théâtre, acteur, comédie, molière, shakespeare, comédien, mise en scène, metteur en scène, rideau
    pièce, pièces | room, rooms, piece, pieces, part, parts, play | coin; change, quarter | * de monnaie, monnaie, centimes, tirelire, romaine, parcmètre, numismat, commémorative, !rechange, !détach, !théâtre
    pièce, pièces | piece, pieces, coin, coins, part, parts, play | room | appartement, salon, * principale, aérer, meubl, * à vivre, canapé, plafond, !théâtre, !détach, !monnaie, !jointe
    pied | foot, feet | base, stand; bottom, leg, head, root, vine, stem, footing, tripod | * de vigne, microphone, photo, * de lampe, * de salade, * de page, champignon, table
    pile | battery, batteries | stack, pile; heap, pier, tail, head, exactly, sharp | livres, assiettes, vaisselle, pont, dossiers, linge, papiers, documents, appel, appels, journaux, * ou face, * de livres, bois, draps
    pile, piles | stack, pile, stacks, piles, heap | battery, batteries; batter, cell | télécommande, lithium, pile usagée, montre, jouet, électri, lampe de poche, alcaline, recycl, rechargeable, volts, * à combustible, changer les *, appareil, bouton, usagées, * électrique, remplacer les *, lampe
    pile, piles | stack, stacks, pile, piles, heap, heaps | battery; batter, cell | souris, voyant, clignote, rouge, télécommande, remplac, appareil, lampe, alcaline, jouet, montre, charge, insér, compartiment, changer, rechargeable, thermostat, usagée, polarité, radio, détecteur, capteur, clavier
    pile, piles | battery, batteries, cell | pile, stack; heap | livres, assiettes, linge, journaux, dossiers, bois, vaisselle, papiers, draps, feuilles, lettres, vêtements, courrier
    pile | pile, stack, battery | tails; tail, toss, flip | face, pièce, lancer, * ou face
    piller, pillé, pillée, pillés, pillées | piled, piled up, pilled, peeled | looted, plundered; loot, plunder, pillag, sack, ransack, raid, rob | troupes, château, abbaye, armée, ville, guerre, église, village, soldat, tombe, magasins, prieuré
    pilote, pilotes | pilot, pilots | driver; rider, racing | course, imprimante, formule 1, f1, moto, rallye, périphérique, * automobile, ferrari, circuit, noyau, carte graphique, linux, windows, matériel, * de course, * d'imprimante, carte son, grand prix, renault, écurie, moto gp, usb, * de rallye, mclaren, dakar
    pince, pinces | clip, grip, pinch, pinches | pliers, claw; plier, tweezer, tongs, forceps, clamp, peg, pincer, wrench, crowbar, clothespin, dart | crabe, homard, fils, électricien, @engineering, écrevisse, * à épiler, * coupante, * à linge, scorpion, outils, * universelle, chirurg, sourcils, tenailles, épiler, * multiprise, couper
    pique | pike, sting, stings, stung | spade; jibe, barb, dig | as de *, cartes, trèfle, dame de *, roi de *, atout, carreau, valet de *, cœur, belote, poker
    piquer, piqué, pique, piqués, piquée, piquent, piqua | stung, sting, stings, spade | stolen, steal; stole, nick, swip, put down, pinch, inject, dive, prick, stitch, swoop, bit, stick, put to sleep | portefeuille, argent, voiture, copain, sac, veterinaire, vétérinaire, avion, * du nez, vélo-
    piste, pistes | track, tracks, trail | runway, slope; piste, ski, ring, floor, lead, path, lane, landing, airstrip, run, avenue, cycle, way | avion, atterri, ski, aéroport, @air, skieur, * de danse, * cyclable, * noire, enquêteurs, policiers, décoll, neige, décollage, danseurs, * d'atterrissage, boîte de nuit, * de ski, * rouge, * bleue, station, cirque, skieurs, enquête
    plage, plages | beach, beaches | range, track; slot, time, period | * horaire, * de valeurs, * de température, valeurs, * de fréquences, * horaires, album, température, disque, * de fonctionnement, * arrière, fréquence, tension
    plan, plans | plan, plans, level | map, shot, plane; scene, foreground, background, view, sequence, close-up | métro, quartier, caméra, cinéaste, * du métro, * incliné, * de la ville, gros *, géométrie, @mathematics, * rapproché, office de tourisme, * euclidien, droite, droites, * américain, perpendiculaire, * séquence, film, tournage, * séquences, * fixe, * complexe, * large, réalisateur, projectif, tangent
    planche, planches | board, boards | plate; print, drawing, surf, illustration, strip, sheet, printing | gravure, gravures, * à voile, encyclopédie, illustr, bd, bande dessinée, dessinateur, botanique, imprim, graveur, en couleurs, hors-texte, anatom, album, estampe, hergé, lithograph
    planche, planches | board, boards, plank, planks | plate; print, illustr, page, strip, draw | album, gravure, illustr, encyclop, atlas, botanique, estampe, bande dessinée, dessinateur, page, ouvrage, photographi, hors-texte, * 1, * 2, * 3, * 12, éditeur
    planche, planches | plate, plates, print | board, plank; shelf, stage | bois, scier, clou, découper, surf, menuisier, pain, neige, couper, fromage, skate, repass, parquet, monter sur les *
    plante, plantes | plant, plants | sole | * des pieds, pied, * du pied, orteils, talon-, chatouill, voûte plantaire
    planter, planté, plante, plantée | plant, plants, planted, planting | crash, crashed; hung, freez, froze, hang, fail, drive, stuck | ordinateur, logiciel, @computing, windows, navigateur, système, application, programme, serveur
    plaquette, plaquettes | plate, plates, brochure, tablet, leaflet, platelets | pad, block; pat, bar, blister | frein, * de frein, freins, disque, usure, beurre, * de beurre, chocolat
    plat, plats | flat, plate, flats | dish, course; main, meal, platter, food, speciality, specialty, signature | @kitchen, restaurant, viande, menu, dessert, cuisin, * principal, entrée, légumes, * du jour, * cuisiné, manger, * cuisinés, * de résistance, servi, * traditionnel, chef, végétarien, cuisine, gratin, mijot-
    plat, plats | flat, dull | dish; course, meal, main, platter, plate, food | cuisine, restaurant, sauce, viande, recette, four, chef, servir, légumes, entrée, * principal, * du jour, dessert, * cuisiné, gratin, menu
    plateau, plateaux | plateau, plateaus | tray, set; platter, stage, platform, table, board, shelf, disc, disk, tabletop, deck, chainring, turntable | serveur, film, télévision, tournage, * de télévision, verres, tasse, petit-déjeuner, thé, * de fruits, * de fromages, présentateur, émission, * de tournage, café, vélo-, télé, * repas, invités, tasses, pédalier, acteurs, animateur, self
    platine, platines | platinum | turntable, deck; dj, stage, plate, player, record | disque, vinyle, dj, microscope, * vinyle, hi-fi, mixage, bras, cassette, disques, tourne
    plein | full | fill, solid; fill-up, full tank, outdoor, open, middle, broad, whole, height | faire le *, essence, * d'essence, station-service, carburant, * air, * jour
    plein | plenty | straight, middle; full, fill, broad, open, out, high, mid, tank, height | essence, faire le *, * été, * air, * hiver, * jour, station-service, carburant, réservoir
    pli, plis | ply, folds, fold | trick, envelope; cover, letter, crease, wrinkle, mail, bend | cartes, atout, belote, remporte, * recommandé, poste, joueur, bridge, enchère, * postal
    plomb, plombs | lead | fuse; seal, shot, pellet, unleaded | sauter, électri, * ont sauté-, sautent, fait sauter, disjonct, fusible, chasse, perdreau, péter les *, canard, essence, chasseur, cartouche
    plonge | dives, dive, plunge | washing-up, dishwashing; dish, wash | restaurant, faire la *, cuisine, fait la *, serveur, vaisselle
    poêle, poêles | hair, hairs | frying pan, stove; pan, heater, fry, skillet | beurre, huile, omelette, cuire, chauff, bois, fonte, @kitchen, fumée, * à bois, œufs, feu, crêpes, chaude, * antiadhésive, * à frire
    poêle, poêles | stove, stoves, heater | frying pan, pan; skillet, fry | oignon, cuire, beurre, huile, revenir, crêpe, œufs, steak, antiadhésive, feu vif, saisir, couvercle, omelette, champignons, viande, lardons
    poêle, poêles | frying pan, pan, pans, skillet, frying | stove; stov, heater, burner | bois, granulés, chauff, chauffage, cheminée, pièce, pellets, bûche, charbon, cendres, salon, ramon, hiver, ronfl
    point, points | point, points | stitch, full stop; period, dot, sharp, run, score, bullet, view, item, mark | suture, * de suture, virgule, ponctu, couture, * de croix, plaie, broder, tricot, majuscule, * de suspension
    pointe, pointes | point, points, pointed | tip, peak; rush, cutting, state, leading, forefront, spike, headland, hint, high-tech, advanced, top, nail, speed, tiptoe, end, dart | heure de *, heures de *, technologie de *, technologies de *, industrie de *, recherche de *, techniques de *, * du couteau, * sud, * des pieds, métro, îles, vitesse de *, secteurs de *
    pois | weight, weights | pea; polka, dot, split, spot | petits *, * chiches, * chiche, légumes, cassoulet, jardin, @kitchen, * cassés, maïs, fèves, haricots, robe à *, maillot à *, mendel
    pôle | pole, poles | hub, cluster; center, centre, division, unit, employment, competit, focus, job | compétitiv, entreprise, * de compétitivité, * emploi, recherche, université, économique, * économique, régional, * universitaire, * santé, groupe, hospitalo
    pompe, pompes | pump, pumps | pomp, funeral, shoe; undertak, push-up, press-up, mortuar | funèbres, obsèques, * funèbres, cercueil, enterrement, cérémonie, faire des *, musculation, mort, abdominaux, crémation
    pompe, pompes | pump, pumps, pomp | push-up; press-up | abdominaux, muscu, sport, entraînement, gymnas, exercice, bras, militaire
    pompe, pompes | pump, pumps, shoe | pomp, undertaker; funeral, undertak, ceremon | * funèbres, cérémonie, couronnement, grande *, cercueil, obsèques
    pompier, pompiers | pumper, pump | firefighter; firefight, fire, fireman, firemen | incendie, feu, secours, caserne, police, blessés, ambulance, sapeur
    pompier, pompiers | pumper, pumpers, pump | firefighter; firef, fire, firem | incendie, feu, intervenu, secours, caserne, accident, flammes, évacu
    pont, ponts | bridge, bridges | deck, long weekend; weekend, axle, day off, bank holiday, airlift | @sea, passagers, croisière, * supérieur, matelot, jeudi, ascension, capitaine, férié, faire le *, jour férié, vendredi, paquebot, * arrière, * inférieur, * aérien, navire, frégate, mousse, * d'envol-, long *
    pont, ponts | bridge, bridges | deck | * supérieur, * inférieur, croisière, paquebot, bastingage, matelot, * d'envol
    portée | carried, worn | litter, range, scope; reach, bearing, impact, staff, stave, span, significance, earshot, within, extent, accessible, carr. | chien, chiots, chiot, notes, missile, chatons, enfants, hors de *, * des enfants, musique, missiles, clé de sol, tir, petits, canon, * universelle
    porter, porte, porté, portent, portait, porta | carry, carries, carried, door, wear, wears | file, bear, relate; fil, lodg, relat, focus, bore, bring, brought, press, concern, deal, lay, fell, accus, complain, take, about, made | * plainte, * un coup, * atteinte, * secours, * bonheur, * conseil, * fruit, * le titre
    porto | port | port wine; porto | verre de *, melon, !ville
    poser, pose, posé, posée, posés, posent, posait, posez, posa | pose, poses, posed, posing | ask, put, lay; set, raise, place, instal, fit, rais, land, plac, plant, appl, laid, down, tak | * une question, * des questions, * la question, * cette question, * des conditions, * sa candidature, * une bombe, * un pansement, * le livre, * ta question, * votre question, * du carrelage, * sa valise, * son verre, * un congé, * les mains, * un câble, * les fondations, * ses valises
    poste | post office, mail, postal service, post | position, set; job, station, extension, workstation, television, checkpoint, item, lookout, office | * de télévision, * de travail, * de radio, téléphon, * de police, * de contrôle, téléphonique, cockpit, * de pilotage, * de commandement, * frontalier, * d'observation, radio, usb, informatique
    poste, postes | post office, mail | position, job; post, role, vacanc, extension, station | embauche, candidat, * vacant, pourvoir, supprim, recrut, occuper, * de travail, lettre de motivation, suppression, !la *
    poste | position, post, job, station | post office; mail, postal | colis, timbre, facteur, lettre recommandée, guichet, bureau de *, courrier, la *, recommandé, carte postale
    poste, postes | position, job | station; extension, set, checkpoint, item | * de police, * de secours, * frontière, * de télévision, * de radio, * de douane
    pot, pots | bribe, farewell | jar, exhaust; pot, tailpipe, muffler, drink, jackpot, luck, catalytic, pottery | confiture, échappement, catalytique, miel, yaourt, moutarde, * d'échappement, voiture, cornichon, moto, bébé, fleur, départ, moteur, * catalytique
    pouce, pouces | thumb, thumbs | inch | écran, diagonale, * de diamètre, disque, tube, pieds, canon, moniteur, jantes, tablette, 17 *, 15 *, 12 *, 10 *, pixel, 20 *, calibre
    pression, pressions | pressure, pressures | draught beer; draught, draft, tap, press stud, snap, press. | bière, demi, bar., bistrot, bière à la, verre, comptoir
    prise, prises | socket, plug, outlet, sockets | capture, catch, hold; captur, storm, grip, tak, fall, seiz, shot, took | * de la bastille, judo, bastille, escalade, pêcheur, ville, siège, * d'otages, * de pouvoir, pêche, poissons, judoka, grimpeur, palais d'hiver, * de fer, lutteur, * de vue, troupes, armée, constantinople
    prise, prises | taken, taking, grip, hold | socket, plug; outlet, jack, power, connector | @current, * de courant, * électrique, fiche, brancher, * murale, mur., câble, fer à repasser, rallonge, chargeur, * téléphonique, multiprise, péritel, branche, * de terre, lampe
    prise, prises | taking, catch, capture, intake, grip | socket, plug; outlet, point, connect | électri, courant, brancher, débrancher, fiche, murale, * murale, * de terre, appareil, fil, rallonge, * électrique, adaptateur, chargeur, volts, secteur
    prise, prises | socket, plug, outlet, taking, sockets | hold; grip, grasp | escalade, grimpeur, falaise, voie, paroi, judo, lutte, pied, rocher
    prise | socket, plug, taken, outlet | catch; haul | pêcheur, poisson, chalutier, filet, quotas, bateau, thon
    prix | price, prices, cost | prize, award; priz, trophy, grand prix | * nobel, lauréat, remporté, jury, décern, * goncourt, littéraire, remise des *, festival, * littéraire, reçu le *, * de la critique, concours, * pulitzer, * d'interprétation, * renaudot, cérémonie
    prix | prize, prizes, award, awards | price; pric, cost, charge, fare, fee, rate, value | * du pétrole, * de vente, * au kilo, * de l'essence, * de gros, * d'achat, carburant, rabais, * immobilier
    promenade | promenade | walk; stroll, ride, outing, trip, walkway | chien, * en bateau, * à cheval, * à vélo-, forêt, bois, balade, parc, faire une *, pied, * en forêt, enfants, à pied, randonnée, dimanche
    propre, propres | own, proper | clean; tidy, neat, toilet-trained, potty | linge, draps, eau, laver, mains, sale, * et net, * et rangé-, énergie *, mains *, chemise, chambre, énergies, vêtements, voiture, rues, nettoy, serviette, assiette
    propre | clean | own; proper, specific, typical, self | son * compte, ses * moyens, leur *, sa * entreprise, mon *, nom *, amour *, ses *, votre *, leurs *
    prune | prune, prunes | plum | fruit, tarte, confiture, arbre, eau-de-vie, pêche, pomme, mirabelle, fruits, verger, cerise, alcool de *, abricot, poire, prunier, reine
    puce, puces | chip, chips | flea | chien, chat, marché aux *, peste, rat, chats, brocante, piqûre, chiens, animal, rats, poils, pelage, démange, tique, saut, tiques
    puce, puces | flea, fleas | chip; sim, micro, processor, smart | @computing, électronique, processeur, carte à *, intel, * électronique, téléphone, silicium, sim., cartes à *, mémoire, passeport, bancaire, carte bancaire, rfid, puces électroniques, circuit, fabricant de *, smartphone, * de silicium
    pupitre | pulpit | desk, stand; console, music stand, lectern, control, section | élève, écolier, orchestre, violon, chef, partition, commande
    quai, quais | quay, quays, wharf | platform; bank, embankment, track | train, gare, métro, voyageurs, @rail, rer, rame-, * de la gare, départ, voie, tgv, chef de gare, wagon, * numéro
    quart, quarts | quarter | watch, shift; third, emerging | @sea, équipage, officier de *, matelot, passerelle, chef de *, marin, marins, * de nuit
    queue, queues | tail, tails | queue, line; cue, stem, handle, tailcoat, wait | faire la *, attendre, attente, guichet, magasin, faisaient la *, billard, caisse, supermarché, boulangerie, file, heures de *, cinéma, fait la *, font la *
    quotidien, quotidiens, quotidienne | daily life, everyday life, everyday | daily, newspaper; paper | @press, * régional, * français, * de gauche, éditorial, journaux, * le monde, article, * national, * italien, * britannique, * sportif, * allemand, tirage, hebdomadaires
    rayon, rayons | ray, rays, department, shelf, shelves | spoke, radius; radii, beam | vélo-, roue, cercle, cercle., sphère, diamètre, bicyclette, jante, kilomètres, * de courbure, * d'action, centre, courbure, mètres, rayon de 10, roues, disque, moyeu
    rayon, rayons | ray, rays, radius | department, shelf; shelv, aisle, section, counter, spoke | @shop, magasin, * jouets, supermarché, hypermarché, étagère, * vêtements, chef de *, librairie, produits, * frais, vendeuse, boucherie, alimentation, libre-service, grand magasin, disques, surgelés
    recette, recettes | revenue, revenues, receipts, receipt | recipe; recip | @kitchen, cuisine, chef, ingrédients, gâteau, livre de *, dessert, plat, poulet, sauce, légumes, cuisinier, grand-mère, œufs, chocolat, soupe, livres de *, blog, tarte, facile, traditionnelle, pâtissier
    réclame, réclames | claims, claim, calls | advertisement, advert; commercial, ad, ads, promotion, publicity | publicité, affiche, journal, produit, lessive, radio, affiches, savon, néon-
    réflexion, réflexions | reflection, reflections, reflexion | thought, discussion; think, discuss, remark, debat, consider, comment, tank, idea, process, reflect. | groupe de *, commission, réforme, avenir, délai de *, laboratoire d'idées, engager une *, mener une *, politique, cercle de *, après mûre *, désobligeant, temps de *, !onde, !lumière, !miroir, !rayon
    regard | regard, regards | look, gaze, eyes; eye, stare, glance, view, manhole, perspective, light, watch, see | yeux, triste, vide, * noir, croiser le *, échang, * perdu, fix, œil, détourn, lança un *, * vers, jeter un *, * inquiet, * froid, * des autres, plongé, baissa, égout
    régime, régimes | regime, regimes, diet, diets | speed, bunch; rpm, rev, rate, steady, flow, range | moteur, tours, banane, bananes, * moteur, * permanent, tours par minute, turbine, * de rotation, couple, tr/min, dattes, tours/minute, turbulent, * de croisière, ralenti, * laminaire, palmier
    règle, règles | rule, rules, period, periods | ruler; slide rule, straightedge | crayon, compas, équerre, tracer, mesurer, cm., centimètres, trousse, * et compas, * graduée, gomme, * à calcul, cahier, trait
    règle, règles | ruler, rulers, period, periods | rule.; regulat, norm, law, standard | grammaire, jeu, respecter, fixées, * du jeu, * de grammaire, loi., * de base, * de sécurité, règle générale, * de droit, * de conduite, respect des *, * générale, * d'or, enfreindre, * d'hygiène, * strictes, exception, * de procédure
    relever, relève, relevé, relevée, relevés | relieve, relieved | raise, note; rais, not, find, found, pick, increas, meet, ris, record, observ, get up, read, belong, report, within, shift, new generation, next, challenge, rose, identif, improve, lift | * le défi, * le niveau, * un défi, * de la compétence, * les salaires, * le compteur, * une erreur, * les défis, * les températures, * du droit, * la tête, * ses manches, * de l'article
    remonter, remonte, remontent, remonté, remontait | remount, remounted, go back up, climb | date back, wind, rise; dat, trac, back, rais, go back, cheer, reassembl, boost, lift, wound, report, as far, pick-me-up | * à l'antiquité, * au 1, * au xixe, * au moyen, * au xviiie, * aux années, * le moral, * une montre, * la montre, * à 19, * au xviie, siècle, horloge, * au xvie-, * à la préhistoire, * au début, origines, pendule, * le moteur, origine
    rendre, rendu, rendue, rend, rends, rendent, rendez, rendit, rendirent | render, rendered, renders | make, return, give back; made, mak, give, gave, go, went, visit, hand, issu, surrender, pay, paid, pronounc, deliver, report, realiz, realis, appointment, travel, aware, repay | * visite, * la monnaie, * heureux, * compte, * service, * possible, * à paris, * difficile, * hommage, * un livre, * les armes, * impossible, * malade, * l'argent, * public, * justice
    renseigner, renseignement, renseignements | teaching, lesson | information; inform, intellig, inquir, enquir, detail | service, * généraux, bureau, espion, téléphon, cia
    repasser, repasse, repassé, repassée | pass again, repass, come back | iron, resit; retak, press | linge, chemise, fer, fer à *, pantalon, vapeur, vêtements, examen, bac, chemises, rattrapage, robe, planche à *
    répétition, répétitions | repetition, repetitions, repeat, repeats | rehearsal; rehears, practice, practi | @music, acteurs, orchestre, * générale, pièce, metteur en scène, chœur, spectacle, scène, danseurs, chanteurs, troupe, comédiens, ballet, concert, choriste
    repli | fold, folds, withdrawal, crease | decline, fall; declin, fell, drop, down, decreas, slip, contract, slow, retreat, dip, downturn, shrink | ventes, chiffre d'affaires, bourse, pétrole, trimestre, léger *, indice
    représentation, représentations | representation, representations | performance; perform, show | acteur, comédiens, théâtre, opéra, troupe, * théâtrale, ballet, salle, spectateurs, billet, spectacle, tournée, entracte, * de la pièce, * publique, * d'adieu, * d'hamlet
    reprise, reprises | resumption, taking back, return, darning | recovery, cover; recover, round, trade, revival, rebound, takeover, pickup, upturn, time, several, repeated, occasion, acquisition, acceler, back, take-over, remake, resum. | économique, croissance, * économique, chanson, beatles, boxe-, à plusieurs *, moteur, chansons, conjoncture, * de l'économie, crise, emploi, * de la croissance, pib, consommation, à maintes *, récession
    ressort, ressorts | jurisdiction, resort | spring; springs, coil | matelas, métal, acier, @engineering, montre, amortiss, soupape, comprim, tendu, hélicoïdal, raideur, élastique, suspension, * à lame, détente, rappel, * de rappel, oscill, levier, cliquet
    restaurer, restauration | restaurant, restoration | catering, food service; cater, food, renovat, meal, hospitality, fast food, dining, restor. | rapide, hôtellerie, * rapide, repas, cuisine, * collective, * scolaire, cantine, hôtels, commerces, traiteur, secteur de la *, serveur, * d'entreprise, métiers de la *, service de *, menus, hébergement
    retenir, retenu, retenue, retenus, retient, retiennent | retain, retained, retains | book, select; reserv, chosen, hold, held, remember, chose, adopt, short, keep, kept, detain, adopted, accept, us, prevent, delay, mark, carry, notable, restrain | * une table, * une chambre, * l'attention, * la candidature, * candidature, candidat, projet, * prisonnier, * prisonnière, * en otage-, otages, * votre attention, * par le jury, * son souffle, solution, * ses larmes, appel d'offres, architecte, * une date, * pour le poste
    réveil, réveils | awakening, waking, wake | alarm clock; alarm, clock, wake-up, wakeup | sonne, sonner, radio, heures, table de *, régl-, sonnerie, mett-, heure, matin, * matin, mis mon *
    revenir | come back, return, get back, bring the onions back, to come back, be back | fry, brown; saut, soften, sear, cook | oignon, huile, faites *, faire *, beurre, poêle, lardons, ail, échalotes, légumes, cocotte, viande, feu doux
    revue, revues | review, reviews | magazine, journal; revue, periodical, publication | article, * scientifique, abonn-, * littéraire, * médicale, * mensuelle, @press, numéro de la *, * spécialisée, publié dans la *, fondateur de la *, collabor, rédacteur, * trimestrielle, * de mode, * nature, comité de lecture, poèmes, dirige la *, numéro
    ride, rides | ride, rides | wrinkle; wrinkl, line, ripple, crease | visage, front, peau, âge, crème, anti, yeux, vieux, vieille, vieill, botox, cosmét, sourire
    robe | robe, robes | dress; gown, coat, colour, color | mariée, soirée, soie-, * de mariée, * de soirée, femme, cheval, jupe-, @clothes, * noire, rouge, actrice, * d'été, couturier, vin, chien, princesse, haute couture
    robe | dress, robe, gown | coat, colour; colou, color | jument, poulain, alezan, dégust, pelage, arômes, crinière
    robe, robes | coat, coats, robe, robes | dress; gown | mariée, porter, soirée, mousseline, bal, soie, essay, chaussures, vêtement, boutique, couturier, jupe, décolleté, ourlet
    roman, romans | roman, romans, novelist | novel.; romanesque, book, romance | auteur, écrivain, @books, * policier, * historique, publié, personnage, écrire un *, héros du *, lire, lecteur, prix, littéraire, balzac, prix goncourt, narrateur, intrigue
    romane, romanes, roman | roman, novel, romans, romany | Romanesque; romance, norman | église *, art *, églises *, abbaye, architecture, nef, clocher, chapelle, gothique, chapiteau, langues *, tympan, abbatiale, portail, abside
    route | route, routes | road; way, track, drive, course, en route, highway, path, trade | @road, village, accident, * nationale, camion, * départementale, bord de la *, * principale, verglas, * de montagne, code de la *, goudron, conduire, * goudronnée
    saisir, saisie, saisi, saisit, saisissez, saisies | seize, seized, grab, seizure | enter, type; typ, input, key, data, write, fill, grasp, captur | @computing, clavier, formulaire, données, mot de passe, texte, * le texte, * votre nom, champ, * de texte, écran, * des données, masque de *, zone de *, * les données, * un nom, * votre mot, nom d'utilisateur, caractères, tableur
    sale, sales | sale, sales | dirty; dirt, nasty, filthy, foul, unclean, soiled, bad | mains, linge, eau, vaisselle, propre, temps, histoire, argent, * temps, chambre, rue, vêtement, * boulot, * type, * gosse, laver
    sas | bag | airlock, lock; air lock, chamber | écluse, cosmonaute, spatiale, sous-marin
    sauvage, sauvages | savage, savages | wild; feral, unofficial, illegal, wildcat, fly, undomesticated, unauthori | animal, canard, plante, animaux, fleurs, grève, chat, camping, fleur, * d'amérique, chevaux, faune, espèce, animaux *, vie *, oie, oies, plantes, flore-, saumon, grève *, lapin
    sceau | bucket, pail | seal | cire, roi, document, * royal, armoiries, charte, garde des *, chancelier, pape, cachet
    scène, scènes | scene, scenes | stage; on-stage | acteur, monter sur *, mise en *, metteur en *, comédien, concert, théâtre, chanteur, chanteuse, artistes, groupe, mettre en *, danseurs, musiciens, spectateurs, arts de la *, rideau, entrée en *, festival, trac
    seau, seaux | seal, seals | bucket; pail | eau, puits, plage, pelle, serpill, * d'eau, * à glace, champagne, sable
    selle, selles | stool, stools, feces | saddle; seat | cheval, vélo, bicyclette, cavalier, guidon, cuir, étrier, monture, réglage, moto, jument
    sens | sense, senses, meaning | direction, way; direct, clockwise, one-way, wise, round | * unique, * interdit, * inverse, aiguilles d'une montre, contresens, * de la marche, * des aiguilles, * de la circulation, * de rotation, flèche
    sens | direction, directions, way | sense, meaning; mean | odorat, cinq *, mot, bon *, * de l'humour, * commun, * propre, * figuré, phrase, toucher, ouïe, * critique, * de l'orientation, * moral, dictionnaire, ambigu
    sensible, sensibles | sensible | sensitive; sensitiv, noticeabl, significant, appreciabl, tender, suscept, perceptibl, tangible, delicate, tough, deprived, marked, vulnerab, respons, problem | peau, enfant, lumière, données *, quartier, peaux *, zone *, question *, point *, dossier, quartiers *, informations *, zones *, sujets *
    série | serial | series; set, mass, standard, string, range, batch, serie, round | télévis, saison
    serveur, serveurs, serveuse | waiter, waiters, waitress | server | @computing, web, réseau, ip, hébergé, http, linux, apache, données, requête, héberg, client *, * de fichiers, * web, internet, mandataire, * de messagerie, proxy
    serveur, serveuse, serveurs, serveuses | server, servers | waiter, waitress; wait, barm, bartender, wait staff, waiting staff, barmaid | restaurant, bar., café, menu, pourboire, addition, brasserie, bistrot, terrasse, plat
    serviette, serviettes | serviette, serviettes | towel, napkin, briefcase; pad, wipe | bain, plage, * de bain, table, cuir, piscine, @medicine, douche, hygiénique, avocat, professeur, documents, éponge, assiette, * de table, serviettes en papier, mouill, papier, * hygiénique, drap, draps
    siège, sièges | headquarters, head office, siege | seat; chair | parlement, voiture, assis, majorité, avion, arrière, ceinture, * enfant, députés, conducteur, * passager, élections, sénat-, auto, assemblée, * avant, confort, bébé, train, * arrière, cuir, * auto, remporte, obtient, passager, théâtre, * bébé, selle
    siège, sièges | headquarters, siege, sieges | seat | voiture, passager, enfant, avion, train, * avant, * arrière, cuir, auto, ceinture, * bébé, banquette, * auto, théâtre, fauteuil, élections, parlement, assemblée, obtenu, sénat
    siège | seat, siege, seats | head office, headquarters; head, headq, seat of | * social, * mondial
    siège, sièges | seat, seats, headquarters | siege | assiég, forteresse, remparts, garnison, état de *, troupes, vauban
    sol, sols | sun, sole | ground, soil, floor; land, flooring, earth | @house, plantes, argile, racines, jardin, @farm, pollution, sous *, humus, carrelage, érosion, pollution des *, tomber, * de la cuisine
    solde, soldes | balance, balances | sales; sale, clearance, discount, pay | magasin, vêtement, @shop, * d'été, * d'hiver, boutique, janvier, boutiques, acheteurs, période des *, shopping, démarques, vitrines, jour des *, grands magasins, commerçants
    somme, sommes | sum, amount, sums, total | nap; snooze, doze | sieste, dormi, faire un *, fit un *, sommeil, fait un *
    somme | sum, amount, total | nap; snooze, sleep, doze | faire un *, petit *, sieste, fit un *, fauteuil, après le déjeuner
    sommer, sommé, sommée, sommés | summed | ordered; order, summon, instruct, told | tribunal, huissier, de quitter, * de s'expliquer, police
    son | bran, her, his | sound; volume | * et lumière, * du violon, carte *, ingénieur du *, mur du *, volume, vitesse du *, haut-parleur, hautbois, * et image, image, prise de *, preneur de *, * de la cloche, * de sa voix
    son | sound, his, her | bran | avoine, * d'avoine, fibres, céréales, * de blé, * de maïs
    sortie, sorties | exit, exits, way out | release, outing; trip, output, publication, launch, discharge, going out, coming out, relea, emergency, leav | film, album, disque, * du film, * en salle, * scolaire, élèves, * de l'album, * nationale, * dvd, livre, roman, nouvel album, single, bande-annonce, dvd, * standard, * papier
    souche, souches | strain, strains | stump; stub, stock, descent, origin, native, root | arbre, chéquier, arbres, racine, forêt, tronc, chêne, abattu, racines, hache, bois, chèque, vigne, jardin, champignon, cheminée
    souffler, souffleur, souffle, souffleurs | blower, blowers | prompter; prompt, glassblow, breath, whisper, blow. | théâtre, @theatre, acteur, texte, réplique, trou de mémoire
    souris | smiles, smile, smiling | mouse, mice; murine, mouseover, shank | ordinateur, clic, rongeur, laborato, clavier, @computing, chat, piège, écran, curseur, bouton, rat, rats, transgénique, cage, * et rats, pointeur, knock-out, fromage, tapis de *, chauve
    spectacle, spectacles | spectacle, spectacles, sight, glasses | show; performance, entertain, perform, theatre, theater, live, production, concert, arts, event | @theatre, comédien, * vivant, salle de *, danse, artistes, tournée, * de danse, billet, * musical, * de cirque, * pour enfants, humoriste, chanteur, marionnette, salles de *, cirque, intermittents du *, festival
    stade, stades | stage, stages | stadium; stadia, ground, field, arena | @sport, football, supporters, tribune, * de france, places, spectateurs, match., finale, rugby, * olympique, athlétisme, équipe, joueurs, pelouse, 80 000, concert, construction d'un
    station, stations | station, stations | resort; stop, workstation, plant, spa | ski, skieur, * de ski, balnéaire, * balnéaire, thermale, * thermale, neige, sports d'hiver, * de sports, montagne, vacances, hôtels, pistes, * touristique, plage, alpes, * de vacances, touristes
    store, stores | store, stores, shop | blind, awning; shade, shutter | fenêtre, soleil, lumière, baisser, balcon, terrasse, volet, chambre, baiss-, rideau, lamelles, * vénitien, rideaux, salon, volets
    suite | suite, suites | sequence, series; continu, following, sequel, rest, next, after, string, progression, follow | @mathematics, * arithmétique, * géométrique, convergente, * de fibonacci, nombres, converge, réels, limite, * logique, film, roman, tomes, entiers, terme, récurrence, * d'événements, cauchy, !hôtel, !bach, !nuptiale
    supporter, supporters, supporté, supporte, supportent, supportée | support, supported, supports | bear, stand, fan; withstand, toler, endur, cope, put up, suffer, born, incur, pay, supporter, take, afford, carr | * la chaleur, * la douleur, * le froid, * les frais, * les coûts, mal *, bruit, * le bruit, * le coût, * le poids, * mal, douleur, * les conséquences, * la charge, chaleur, froid
    tableau, tableaux | painting, paintings, picture, pictures, chart, charts | board, panel; dashb, box, switch | électrique, disjoncteur, fusible, * de bord, disjonct, coupez, courant, voyant, armoire électrique, habitacle
    tableau, tableaux | table, tables, board, boards, array, chart, charts | painting, picture; paint, canvas, work | peintre, musée, toile, huile, salon de, galerie, accroché, collectionn, louvre, renoir, monet, picasso, matisse, chef-d'œuvre, impressionn
    tableau | painting, picture, table, chart, array | board; blackb, whiteb | craie, élève, instituteur, professeur, maîtresse, * noir, classe, effacer, interroge
    tableau | picture, painting, chart | league table, draw; table, board, standing, scoreb | tennis, * principal, tournoi, qualifi, joueuse, * final, * d'affichage, simple, roland-garros
    tache, taches | task, tasks | stain, spot; patch, mark, blot, blotch, freckl, smear, speck, dot | vin, sang, peau, chemise, encre, vêtement, nappe, huile, graisse, tissu, moquette, peinture, * de vin, * de sang, * d'encre, nettoyer, lavage, léopard, linge, tapis, * solaires, solaire, pelage, * de rousseur, * noires, plumage
    tâche, tâches | stain, stains, spot, spots | task; job, work, duty, duties, chore, labour, labor | accompl, * difficile, * ménagères, gestionnaire de *, effectuer, * administratives, travail, équipe, barre des *, entreprise, projet, confier, répartition des *, exécuter, * domestiques, @computing, planificateur, processus
    taille, tailles | waist | size; height, tall, pruning, cutting, stature, carving, length, trim | fichier, @computing, mesure, * maximale, population, entreprise, pointure, * du fichier, * moyenne, image, * de la population, vêtements, * des fichiers, octets, * minimale, échantillon, écran, poids
    tailleur, tailleurs | size, tailor, tailors | suit, cutter; mason, cross-legged | * de pierre, femme, jupe-, * pantalon, * chanel, assis en *, chanel, pierre, chemisier, elle port, pierres, * jupe-, * de pierres, diamant
    tambour, tambours | drum, drums | drummer, revolving door; revolv | porte, * battant, porte à *, frein-
    tasse, tas | have | pile, heap; loads, lots, cup, heaps, stack, ton | * de sable, * de pierres, * de bois, * de choses
    temps | temperature | weather, time; tense, stroke, beat, day, temporal, long | pluie, mauvais *, verbe, soleil, * libre, nuage, * pluvieux, * froid, * du verbe, grammaire, moteur à quatre *, gros *, moteur, * composé, quatre *, subjonctif, mesure à
    temps | time, times | weather; rain, sun | mauvais *, pluie, prévisions, * fait-il, gros *, prévision, * pluvieux, * de chien, * ensoleillé, bulletin, météo, météorologue, orageux
    temps | weather, weathers | time; tempo, day, age, tense | * partiel, * plein, perdre, gagner, passer du *, emploi du *, tout le *, depuis longtemps, manque de *, * libre, laps de *, combien de *, * réel
    temps | time, times | weather | mauvais *, * ensoleillé, * pluvieux, * nuageux, * sec, * gris, * couvert, météo, averses, éclaircies
    temps | time, times, weather | tense | verbe, conjugu, grammaire, imparfait, passé composé, subjonctif, phrase, * verbal, futur
    temps | time, weather, tense | stroke, beat; cycle | moteur à, quatre temps, deux temps, moteur deux, moteur quatre, tondeuse, valse
    tenir, tenue, tenues | holding, held, holdings | outfit, clothes; cloth, dress, uniform, suit, wear, attire, gear, costume | @clothes, * de soirée, port, * de camouflage, costume, cravate, * correcte, mode, vestimentaire, * de combat, * de sport, * vestimentaire, uniforme, * traditionnelle, * de travail, habill, soldats, chaussures
    tenir, tenue, tenues | outfit, outfits, dress, clothes, uniform | holding, handling; hold, held, grip, keep, meeting, convening, road, host, maintain, place | * de route, * de l'assemblée, * de la réunion, * des élections, réunion, pneu-, * des livres, * de la conférence, congrès, conférence, registre, sommet, comptes, * du scrutin, élections
    tension, tensions | blood pressure, pressure | voltage, tension; stress, volt, strain, strung | @current, électri, volts, ligne à haute *, haute *, basse *, * alternative, diode-, condensateur, * d'alimentation, * électrique, chute de *, transistor, résistance, * secteur, pylône, ampères
    tension | pressure, tension, stress | voltage; volt, power, live | haute *, basse *, moyenne *, électri, réseau, volts, courant, ligne, prise, sous *, hors *, câble, alimentation, transformateur, batterie, appareil, coupez
    terminal, terminale, terminales | terminal, terminals | final year, senior; final, year, twelfth, last, sixth, end | lycée, élève de *, bac, classe de *, lycéen, * scientifique, * es, philosophie, élèves
    terre, terres | land, earth | clay, ground; soil, terracotta, estate, floor, world | * cuite, prise de *, poterie, * battue, potier, pomme de *, tennis, ver de *, brique, roland, statuette, vase-, cruche, figurine, argile, tuile
    thème, thèmes | theme | translation into; topic, subject, track, star, issue, translation, prose | * latin, * astral, latin, grec, * grec, traduire
    timbre, timbres | tone, tones, timbre, bell | stamp; philatel | lettre, poste, enveloppe, philatél, collection, poste., collectionn, * poste, courrier, affranchir, postaux, album, * rare, oblit, * fiscal, effigie, tarif, cachet, timbres-poste, * de collection
    tirer, tiré, tire, tirés, tirée, tirent, tirait | pull, pulled, shoot, shot, draw, drawn, pulls | print, taken; tak, deriv, learn, bas, get, sail, end, adapt, issu, earn, benefit, take, lesson, get away, from, print run, sourc | * à 1, * profit, * parti, * d'affaire, * les leçons, * la leçon, roman, * d'un roman, * du livre, exemplaires, * du roman, * à 50, * les conclusions, * avantage, * d'un conte, * son nom, * son origine, * la sonnette
    tissu | lining, texture | tissue, fabric; cloth, textile, connective, material, network, lies | cellule, @medicine, muscle, biopsie, * adipeux, * conjonctif, graisse, * musculaire, organe, * osseux, poumon, os., cerveau, tumeur, cicatric
    titre, titres | security, securities, share, shares, permit | title, headline; head, song, track | roman, film, livre, album, chanson, article, journal, une, championnat, champion, ligue, tenant du *, chanteur
    toile | canvas, painting, linen, cloth | web, internet; online, net, cobweb, spider | araignée, internautes, * d'araignée, internet, mondiale, en ligne, * mondiale, sites, réseaux sociaux, surf, blog, buzz-, vidéo, google, moteur de recherche, pirate
    toile, toiles | web, cloth, linen | canvas, painting; paint, picture, oil, work, screen, tarpaulin, fabric, denim | peintre, huile, tableau, exposition, @painting, peinte, monet, picasso, musée, * de maître, pinceau, * cirée, cadre, * de tente, signée, impressionnis, galerie
    tomber, tombe, tombée, tombé, tombent, tombait | tomb, tombs, grave | fall; fell, drop, fallen, nightfall, collaps, dusk, hang, get, become, became, came, run, broke, rain, sick | * malade, * amoureux, nuit, * en panne, * de la nuit, neige, pluie, * enceinte, * d'accord, * par terre, * la nuit, * à l'eau, * en ruine
    ton, tons | your, tone, tons | tuna; tune, pitch, shade, key, colour, color, hue | couleur, voix, peinture, * de voix, hausser le *, * grave, demi *, * employé, * sec, hauss-, rouge, * pastel, * chauds, musique, * vif, donner le *
    touche, touches | touch, touched | key, button; touchline, throw, stroke, hit, fret, side, press, lineout, bite, contact | clavier, piano, * entrée, appuyer, appuyez, * contrôle, * ctrl, * échap, * majuscule, téléphone, * de fonction, pinceau, * suppr, * étoile, ballon, rugby, fléch-, * fléchées, télécommande, match., enfonc, * f1, * de raccourci, ligne de *
    touche, touches | touch, touches | key; button | clavier, piano, appuyez, enfoncé, dièse, ctrl, * entrée, * échap
    touche, touches | touch, touches, key, keys | touchline, throw-in; touchl, throw, line-out, lineout, sidel | ligne de *, banc de *, juge de *, mêlée
    touche, touches | key, keys, touch line | touch, stroke; brush, hint, dab | peintre, pinceau, couleur, tableau, impressionn, dernière *, * de couleur, finale
    tour, tours | tower, towers, round | turn, trick, tour; lap, trip, ride, walk, revolution, rpm, go, around, lathe, potter, stroll, measurement, waist, bust, circumference, play, overview, rev | magie, * de magie, * de cartes, * de france, * de piste, circuit, * du monde, potier, cycliste, * de passe, minute, * du quartier, * de taille, moteur, * par minute, * de poitrine, * de potier, * de rôle
    tour, tours | turn, turns, round, tour, trip | tower; high-rise, rook, block, skyscraper, castle, tours | eiffel, étages, beffroi, clocher, * eiffel, château, pise, * de londres, * de contrôle, * de guet, gratte-ciel, donjon, babel, cathédrale, échecs, * de pise, remparts, * jumelles, médiév, world trade, cavalier, montparnasse, * d'ivoire, muraille
    tour, tours | tower, towers | turn, lap, round; trip, walk, rev, trick, ride, circuit | pilote, scrutin, premier *, second *, à son *, présidentielle, formule 1, manège, * de vis, candidat, législatives, * de piste, * de magie, voiture de sécurité, * de clé
    tour, tours | round, rounds, turn, turns, lap, trick | tower; block, rook, skyscr | eiffel, hlm, gratte-ciel, donjon, * de contrôle, mètres de haut, ascenseur
    tour, tours | tower, towers, round, trip | lathe, wheel | potier, bois, métal, usiner, argile, céramique, mandrin, fraiseuse, tourneur
    tour | tower, turn | measurement, circumference; measure, circumf, size, waist, chest, neck, girth, around, round | * de taille, * de poitrine, * de cou, * de hanches, cm, * de tête, centimètres
    tourner, tourné, tournée, tourne, tournent, tournage | turn, turned, turns, turning | shoot, film; shot, mak, made, run, spin, rotat, star, work, revol, around, tour | * un film, film, réalisateur, acteur, cinéma, caméra, studio, * à hollywood, scènes, série, actrice, metteur en scène, documentaire, * en noir, clip, long métrage, épisode, cinéaste, long-métrage
    tract | tract of land | leaflet; flyer, pamphlet, tract, handbill | politique, distribu
    trait, traits | trait, traits | line, feature; hyphen, dash, draught, stroke, draft, relat, relation, concern | crayon, visage, ligne, * d'union, cheval de *, * de crayon, * du visage, pinceau, fatigu, chevaux de *, dessin, * fins, plume
    traiter | treat | process, address; deal, handl, cover, call, discuss, spray, negotiat, tackl, trad, dealt, resolv, concern, manag | * un sujet, * une question, * la question, * le problème, * des données, * les données, * une demande, * le sujet, dossier, données, * l'information, * de tous les noms, * de menteur
    tranche | slice | edge, section, tranche, bracket, unit, phase | nucléaire, centrale
    trèfle | clover, clovers | clubs; club | cartes, pique, as de *, carreau, atout, roi de *, dame de *, poker, belote, valet de *, cœur, neuf de *
    tribune, tribunes | platform, forum, tribune | stand, op-ed; column, opinion, article, terrace, grandstand, gallery, editorial, bleacher, podium, rostrum, letter | @sport, supporters, stade, match, spectateurs, journal, * libre, football, publié, le monde, * publiée, * de presse, signée, * officielle, quotidien, foule, intellectuels, * d'honneur, fans
    trombone, trombones | trombone, trombones | paper clip; paper, clip | papier, bureau, feuille, agrafe, feuilles, courriel, pièce jointe, icône, dossier, agrafeuse, punaise
    tube, tubes | tube, tubes, pipe | hit | chanson, chanteur, @music, album, groupe, radio, chanteuse, * de l'été, refrain, années 80, interprète, années 60, concert, hit-parade, disco-, succès
    tuile, tuiles | floor tile, floor tiles, setback | roof tile; tile, roof | toit, toiture, couvreur, tempête, ardoise, charpente
    tuyau | pipe, pipes, hose | tip; advice, exhaust | cheval, courses, turf, bourse, pari, parieur, journaliste
    urne, urnes | urn | ballot box, polls; ballot, poll, vote, ash | élect-, électeur, vote, bulletin, scrutin, électeurs, voter, bulletins, président, citoyens, résultat des *, isoloir, dimanche, verdict des *
    vague, vagues | vague | wave; heat wave, heatwave, surge, series, cold snap | mer., chaleur, plage, surf, * de chaleur, océan, tempête, migratoire, * de froid, @sea, * d'attentats, mètres, tsunami, deuxième *, * de protestations, * d'arrestations, seconde *, épidémie, * de grèves, surfeur, falaise
    valet, valets | valet, valets, servant | jack; knave | cartes, roi, * de pique, * de cœur, as., * de trèfle, atout, poker, belote, * de carreau, carreau, brelan
    vapeur | vapour, vapor | steam; steamship, vapo. | bateau, locomotive, machine à *, train, @rail, bateau à *, fer, locomotives, cuisson, * d'eau, légumes, navire, machines à *, chaudière, cuire à la *, repasser, hammam
    vase | vase, vases | mud, silt; sludge, ooze, slime, clay | étang, rivière, marée, fond, lac, boue, poisson, canal, embouchure, fonds, enlis, mangrove, baie, sédiment, bottes, estuaire, marécage
    vase | vase, vases, pot | silt, mud; sludge, slim, ooze | sédiment, couche, rivière, étang, marée, marais, estuaire, port, lac, anguille, enlisé, enfoncé, canal, draguer, huître, palourde, mangrove, barque, dragage, coquilles
    veau | vow, veal | calf; calv | vache, étable, troupeau, @farm, pré, vêlage, mettre bas, nouveau-né, taureau, allait
    veiller, veille | watch, watches | eve, day before, monitoring; before, previous, monitor, standby, ensure, sure, surveil, wakeful, intelligence, see to, sleep mode, idle, night, vigil, care, attention, last | * de noël, * du départ, * technologique, * au soir, * de la rencontre, * sanitaire, * stratégique, * du sommet, * de l'ouverture, ordinateur, * de l'élection, * du match, * du scrutin, * des élections, * économique, mise en *, * de pâques
    ver, vers | towards, to, around, verse, verses, green, glass | worm, maggot; larva, silkworm, grub | * de terre, pomme, fruit, parasite, intestin, * à soie-, fruits, asticot, poissons, * luisant, hameçon, compost, * intestinaux, cadavre
    verre, verres | glass, glasses | drink; lens, beer, sip, beverage | prendre un *, boire un *, bar., pot, offrir un *, bistrot, amis, * de trop, vide, alcool, ivre
    verre, verres | glass, glasses | lens | optique, opticien, * de contact, correct, vue, * progressif, monture, myope, * solaires, polarisant, * fumés
    verre, verres | lens, lenses | drink; glass, pint | boire, prendre un *, bar, bu., offrir un *, café, ami, alcool, soir, payer un *, vin, bière
    vers | worms, worm, towards, glass, green | verse, line; poem, poet, stanza, couplet | poème-, poète, strophe, rime, alexandrin, poésie, prose, * libre, * blanc, * de douze, tragédie, * latins, sonnet, rimes, hémistiche, quatrain, ronsard, césure, shakespeare, versificat
    verser | shed | pay; paid, pour, deposit, transfer, award, donat, instal | salaire, indemnité, * un salaire, * une somme, * des dommages, * une pension
    veste | vest, vests | jacket; coat, blazer | costume, pantalon, cuir, cravate, @clothes, poche, chemise, tweed, manche, * en cuir, manches, revers, * de costume, enleva sa *, jean, velours
    vestiaire, vestiaires | vestry | changing room, cloakroom; changing, locker, cloak, dressing, coat check, checkroom | @sport, joueurs, piscine, douche, manteau, match., mi-temps, entraîneur, restaurant, théâtre, gymnase, musée, manteaux, football, douches, casier
    vignette, vignettes | vignette | tax disc, sticker; disc, label, thumbnail, stamp, panel, badge, frame | voiture, pare-brise, autoroute, automobile, médicament, suisse, album, bd, image, crit, bande dessinée, images, * automobile, page, dessin
    virer, viré, virée, virés | veer, turned | fired; fire, sack, transfer, dismiss, kick, threw, thrown, trip, turn. | patron, boulot, travail, job, employé, directeur, * du lycée, compte, banque, entraîneur, école
    visser, vis | live, lives, vice, screws up | screw; vis, worm | boulon, tournevis, écrou-, bois, serrer, @engineering, cheville, * de fixation, desserrer, clou-, dévisser, rondelle, perceuse, * sans fin, * d'archimède, * à bois
    vitesse, vitesses | speed, speeds, velocity | gear | boîte de *, levier de *, passer les *, * engagée
    voie | voice, sees | lane, track, way; path, road, route, channel, tract, milky, rail, course, process, developing, street, means, threatened, endangered, highway, line, platform | train, rail-, autoroute, @rail, @road, * ferrée, * lactée, gare, * de gauche, * rapide, * de chemin, quai, * de bus, * express, * navigable
    voie, voies | track, tracks, way, ways, path, route | lane | autoroute, périphérique, véhicule, dépass, file, circulation, * de gauche, * de droite, * rapide, bus, automobil, embouteill, * réservée, covoiturage
    voile, voiles | sail, sails, sailing | veil; headscarf, scarf, hijab, clouding, shroud, burqa, shadow, haze, niqab | islam, musulman, femme, mariée, visage, école, laïcité, femmes, * islamique, * intégral, * de mariée, cheveux, musulmane, * de mystère, * de brume, mariage, * du palais, interdiction du *, lycée, tulle, religieuse, iran, élèves, robe
    voile, voiles | veil, veils | sail; yacht, gliding, sheet | bateau, @sea, vent, planche à *, régate, voilier, mât, * d'avant, navigat, vol à *, tour du monde, skipper, école de *, * latine, faire de la *, course à la *, hisser, cordage, bateaux à *, catamaran, mâts
    voile, voiles | veil, veils | sail, sailing | bateau, vent, mât, marin, navire, voilier, régate, port, cap, skipper, hissé, grand-voile, course, amarr, école de *, vire, spi, coque, planche à *, équipage
    voile, voiles | sail, sails, sailing | veil; hijab, headscarf, scarf, shroud | visage, mariée, femme, tête, islam, dentelle, cheveux, école, religieux, laïcité, tulle, prendre le *, musulmane, iran, intégral, couvent
    voix | way | voice; vote, vocal | chant, chanteu, téléphone, parler, timbre, micro, orateur, haute *, aiguë, ténor, * off, soprano, opéra
    vol, vols | theft, robbery, thefts, robberies, stealing, burglary | flight; fly, flew, flown, swarm, gliding, hang | avion, aéroport, passager, pilote, escale, @air, oiseau, airbus, * direct, * intérieur, * charter, * spatial, boeing, atterr, oiseaux, compagnie aérienne, migrat, * libre, * intérieurs, * à destination, équipage, air france, * à voile, * long-courrier, ailes, escale à, vol de nuit, à bord du *, * régulier
    vol, vols | theft, thefts, robbery, stealing, stolen | flight; fly | avion, pilote, compagnie aérienne, annulé, orly, roissy, escale, * direct, * intérieur, * charter, embarqu, décoll, contrôleurs aériens, plané
    vol, vols | flight, flights, flying, fly | theft; thieve, steal, robb, burgl, stol, larcen | condamné, bijoux, voleur, cambriolage, * à l'étalage, * à main armée, * avec violence, recel, portefeuille, * de vélo
    volant, volants | flying | steering wheel; wheel, steer, flywheel, shuttlecock, frill, flounce, driv, behind, ruffle | @road, voiture, conducteur, badminton, moteur, jupe-, chauffeur, * d'inertie, raquette, robe, rallye, airbag, tableau de bord, alcool au *, s'endormir au *, prendre le *, assis au *, téléphone au *, derrière le *, formule 1
    volant, volants | flying, wandering | steering wheel; wheel, steer, driv | conducteur, voiture, route, mains, assoupi, ivre, camion, au *, freiner, airbag, prendre le *, s'endormir, chauffeur, automobil, pilote
    volant, volants | steering wheel, wheel, flying | shuttlecock, flounce; shuttle, frill, ruffle | badminton, raquette, robe, jupe, rideau, dentelle, gitane
    voler, vole, volent, volait, volant | steal, steals, stealing, robs, rob, stole | fly; flies, flew, flight, flying, flown | avion, oiseau, ailes, pilote, oiseaux, aile, ciel, planeur, hélicoptère, @air, altitude, papillon, plumes, autruche, aigle, papillons, mouette, insectes, abeille, plumage, bas, au-dessus, * au-dessus, drone-
    volet, volets | shutter, shutters, flap, flaps | component, part; section, strand, aspect, pillar, instal, side, dimension, pane, panel, element, phase, chapter, heading | programme, accord, rapport, social, * social, plan, réforme, trilogie, projet, * économique, * militaire, enquête, * financier, étude, * du programme, * national, négociation, * commercial, * judiciaire, fenêtre principale
    volet, volets | shutter, shutters, flap, flaps | pane; panel | gauche, droite, masquer, fenêtre, agrandir, affich, dessin, cliquez, navigation, logiciel, écran, sélectionn
    volet, volets | component, components, part, strand | shutter; blind | fenêtre, fermer, fermés, bois, maison, peindre, persienne, * roulant, chambre, baissés, * clos, façade
    wagon, wagons | wagon, wagons | carriage, car; coach, freight car, sleep, dining, truck | @rail, train, voyageurs, * lit, passagers, restaurant, gare, locomotive, métro, * bar, * fumeurs, tgv, compartiment, bondé-, fumeurs
    """
}
