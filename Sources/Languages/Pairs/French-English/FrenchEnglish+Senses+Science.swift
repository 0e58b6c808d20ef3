extension LanguagePair {
  /// English words of science, engineering and computing; see ``WordSense``.
  static let scienceSensesOfEnglish = """
    bank, banks | banque, banques, bancaire | rive, berge; bord, riverain, talus | river, stream, shore, southern *, northern *, eastern *, western *, opposite *, canal, flood, thames, seine, rhine, nile, danube, west *, east *, far *, * of the river, boat, fishing, muddy, overflow, burst its *, !blood *, !account, !money, !loan, * of the thames
    bar, bars | bar, bars, comptoir | barre; barreau, barr | steel *, iron *, chocolate *, gold *, * of soap, * of chocolate, tool *, progress *, scroll *, status *, * chart, menu *, * code, * graph
    bark, barks | aboiement, aboie, aboyer, aboiements, aboient | écorce; écorc | tree, trunk, oak, birch, pine, cork-
    bark, barks, barking, barked | écorce, écorces | aboyer; abo | dog, dogs, puppy, hound-, fox
    bark | aboiement, aboyer, aboie | écorce; écorc | tree, oak, trunk, birch, cork, willow, cinnamon, beetle, peel, moss, pine
    bark, barks, barked, barking | écorce, écorces | aboyer; aboy, aboi | dog, dogs, loud, neighbour, postman, hound, orders, at night, terrier, fox
    bat, bats | batte, battes | chauve-souris; chauve, souris | cave, virus, nocturnal, insects, colony, roost, species, fruit *, vampire *, echolocat, wing
    batch, batches | fournée, fournées, bachelier | lot; lots, traitement par lots, série, batch | * number, production, vaccine, * processing, * file, * size, manufactur
    bear, bears | supporter, porter, porte, supporte | ours; ourson | polar *, grizzly, brown *, cub, cubs, teddy *, hibernat
    bearing, bearings | portant, rapport, conduite | roulement; palier, coussinet, cap, relèvement | @engineering, ball *, wheel *, roller *, lubricat, grease, axle, needle *
    bed, beds | lit, lits | parterre; couche, gisement, massif, plate-bande | flower *, rose, coal, garden, oyster, !river
    bed, beds | lit, lits | parterre, fond; parterr, plate-band, massif, couche, carré | flower *, sea *, raised *, oyster *, coral
    bill, bills | facture, facturation, projet, billet, addition | bec | bird, duck, platypus, beak, heron, yellow *, feather
    block, blocks | immeuble, quartier | bloc; parpaing, cale | engine *, cylinder, concrete *, * of stone, * of ice
    board, boards | conseil, comité | carte, planche; plaque, panneau, tableau, plateau, circuit, planch | circuit *, wooden *, cutting *, chopping *, mother, notice *, ironing *, chess *, floor *, skirting *, diving *
    bolt, bolts | éclair, verrou, éclairs | boulon; vis, boulonn | nut, nuts, tighten, torque, @engineering, screw, washer, flange, wrench
    bolt, bolts | éclair, verrou, foudre, verrous | boulon; boul, vis | nut, spanner, wrench, tighten, screw, torque, wheel, bracket, flange, washer, loosen, engine, anchor *, plate
    bolt, bolts, bolted | boulon, boulons, vis | verrou | door, lock, gate, slid, slide, key, shut, latch, drew back the *
    bolt, bolts | boulon, verrou, boulons | éclair, foudre; foudr | lightning, thunder, * from the blue, * of lightning
    bond, bonds | obligation, obligations, caution, cautions | liaison; lien | hydrogen *, covalent, molecul, chemical *, double *, @chemistry, carbon, peptide
    boom, booms | essor, explosion | bôme, flèche; bras, perche, barrage | sail, crane, mast-, oil spill, excavator
    boot, boots, bootable, booting | botte, bottes, coffre | démarrer, amorçage; démarr, amorç, boot, lanc | computer, * loader, disk, partition, kernel, system, linux, bios, * sector, usb
    boot, boots, booting, booted | botte, bottes, chaussure, coffre | démarrer; démarr, amorç, lanc, boot | computer, windows, linux, kernel, usb, partition, system, disk, firmware, bios, server, safe mode, operating system
    boot, boots | botte, bottes, démarrage, démarrer | coffre; coffr, malle | car, luggage, suitcase, hatchback, spare wheel, saloon, estate, open the *, driver, in the * of
    bore, bores, bored | ennuyer, ennuie, ennuyeux, raseur | forer, alésage; for, alés, perc, creus, calibre, mascaret | hole, cylinder, drill, * diameter, well, gun, tunnel
    bow, bows | arc, arcs, nœud, archet, saluer | proue, avant; prou, étrave | ship, stern, vessel, boat, hull, port, starboard, anchor, deck, waves, bridge, iceberg
    bow, bows | proue, nœud, étrave | arc | arrow, archer, hunting, quiver, string, arrows, longbow, hunter
    bow, bows | arc, arcs, proue, nœud, saluer | archet | violin, cello, fiddle, violinist, string, cellist, rosin, viola
    bow, bowed, bows | arc, arcs, archet, proue, nœud | s'incliner, saluer; inclin, salu, courb, révéren | audience, king, queen, * to the, * out, took a *, * his head, * her head, applause, curtain, emperor, politely, * low, knelt
    brake, brakes | rompre, casser | frein | @road, pedal, disc *, bicycle
    branch, branches | succursale, succursales, agence, agences, filiale, filiales | branche; rameau, ramif, affluent, bras | tree, leaves, birds, pruning, git, * and leaves, !bank
    breed, breeds, breeding, bred | culture d'esprit, élevé en bonnes manières | race, reproduction; élev, reprod, nich, nidif, produi, multipli | dog, cattle, * season, horse, sheep, cat, bird, pigs
    bridge | bridge, passerelle de commandement | pont; passerelle | river, cross the *, suspension *, * across
    brush, brushes | brosse à dents | balai, pinceau; broussaille, brosse | motor, dynamo, * fire
    buck, bucks | dollar, dollars | mâle; chevreuil, cerf, daim, bouc | deer, rabbit, antler, doe
    bug, bugs | insecte, insectes, punaise, microbe | bogue; bug, anomalie, erreur, défaut | @computing, * fix, * report, report a *, code, release, patch, developer
    bug, bugs | insecte, insectes, punaise, bestiole | bogue, bug; erreur, anomal | software, report, fix, fixed, code, release, program, developer, crash, kernel, patch, beta, compil
    bug, bugs | bug, bugs, bogue, bogues | punaise, insecte; punais, insect, bestiol, microb, virus | bed *, garden, bite, hotel, mattress, fly, stomach *, spray, leaves, tummy *
    bug, bugged | bug, bugs, insecte | micro; écout | embassy, spy, hidden, conversation, room, phone, agents, listening
    bulb, bulbs | bulbe, bulbes | ampoule; ampoul, lamp | light *, lamp, watt, led, electric, socket, replace the *, fridge, headlight, energy-saving, halogen, filament, ceiling
    bulb, bulbs | ampoule, ampoules | bulbe; bulb, oignon, tête | tulip, plant, garden, daffodil, garlic, fennel, onion, autumn, spring, hyacinth, crocus, lily, soil, flower
    cabinet, cabinets | cabinet, cabinets, gouvernement | armoire; meuble, placard, vitrine, coffret, classeur | filing *, kitchen *, display *, * door, drawer, medicine *, bathroom *
    calf, calves | mollet, mollets | veau; baleineau, éléphanteau, petit, faon | cow, cattle, whale, elephant, herd, @farm, dairy, deer
    calf, calves | veau, veaux | mollet | leg, muscle, cramp, injury, muscles, knee, thigh, ankle, striker, winger, strain, runner, stretch, pulled a *
    calf, calves | mollet, mollets | veau; baleineau, éléphanteau | cow, farm, born, cattle, mother, herd, elephant, whale, milk, barn, newborn *, heifer, livestock
    canal | canaux de télévision | canal; conduit | ear *
    cap, caps | casquette, casquettes, plafond, bonnet | calotte, bouchon; calott, capuch, chapeau | ice *, polar *, * of the mushroom, mushroom, bottle, fuel *, filler *, lens *, tank, radiator *
    case, cases | affaire, affaires, étui, valise, valises, procès, dossier, caisse | casse, boîtier; carter, cas, majuscul, minuscul, coque | upper *, lower *, * sensitive, * insensitive, computer *
    cast, casting | acteurs, distribution, lancer | fonte; coul, moul, fond | * iron, bronze, foundry, mould, mold-, metal, molten
    cell, cells | cellule de prison, cellules de prison, cachot | pile, cellule; cellul, case, alvéole, portable, téléphone | fuel *, * phone, solar *, spreadsheet
    change, changed | monnaie | changement; chang, modif, évol | climate *, oil *
    chapter, chapters | chapitre | section; sect, branch | local *, fraternity, member, association
    charge, charges, charging, charged | accusation, accusations, accusé, inculpé, inculpés, frais, facturer | charge; recharg, charg | electric *, battery, batteries, ion, electron, * the battery, positive *, negative *, positively *, negatively *, particle, electrostatic, charger, phone
    chip, chips | frite, frites, copeau | puce; circuit, micropro | computer, silicon, memory, processor, intel, semiconductor, sim, dna *, micro
    club, clubs | club, clubs, boîte de nuit | trèfle; trèfl | ace of *, king of *, queen of *, jack of *, diamonds, spades, hearts, trumps
    clutch, clutches | griffes, pochette | embrayage, couvée; embray, pont, nichée, ponte | @road, eggs, pedal, gearbox, gear., * of eggs
    coach, coaches | entraîneur, entraîneurs, entraîneuse | car, voiture; autocar, wagon, bus, diligence, voitur | bus, * station, passengers, railway *, train, trip, driver, tour, * and horses, * fare, stage
    column, columns | rubrique, chronique | colonne; pilier | table, row, * of the table, steering *, spreadsheet, stone
    column, columns | colonne, colonnes | chronique, rubrique; chroniq, rubriq, tribune, billet | weekly *, opinion *, gossip *, agony, advice *, op-ed
    command | maîtrise, commandement | commande.; invite | * line, * prompt, shell, type, unix, syntax, run the *
    compound, compounds | enceinte, concession | composé; mélange, compos | chemical *, organic *, carbon, nitrogen, @chemistry, volatile *
    concrete | concret, concrète, concrets | béton | reinforced *, cement, * slab, * wall, bridge, * floor, pour, foundation, * block, building, * blocks, steel and
    conductor, conductors | chef d'orchestre, chef | conducteur; supraconduct, conduct, contrôl | electric, copper, heat, current, wire, earth *, semi, lightning
    conductor, conductors | conducteur de train, conducteur, contrôleur, receveur | chef d'orchestre; chef, direct, maestro | @music, baton, opera, philharmonic
    core, cores | noyau de fruit, trognon | cœur, noyau; coeur, carott, âme | reactor, processor, cpu, ice *, earth's *, nuclear, magnetic *, dual, quad
    course, courses | cours, cours magistral, plat | cap, route; rout, assise, parcours, lit | ship, steer, vessel, navigat, sail
    craft | artisanat, métier | embarcation, engin; bateau, navire, vaisseau, appareil, embarc | landing *, space, sailing *, pleasure *, hover
    crash, crashes, crashed, crashing | fracas, krach, collision, accident | planter; plant, bloc, arrêt, crash, panne, ferm | browser, application, program, @computing, kernel, segfault, firefox, hard disk
    crash, crashed, crashes | écraser, écrasé, accident, s'écraser, collision | planter; plant, bloqu, bug, arrêt, erreur, panne, ferm | software, program, app, windows, browser, laptop, computer, server, memory, kernel, game, restart, reboot
    crash, crashes | plantage, plantages, planter | accident; accid, écras, collis, catastroph, percut, krach, effondr | car, train, plane, pilot, road, killed, driver, helicopter, motorway, stock market, lorry, motorcycl
    crop, cropped, cropping | culture, cultures, récolte, récoltes, récolter | recadrer, rogner; recadr, rogn, coup, découp | image, photo, picture, screenshot, * tool, * the image, width
    crop, crops, cropped, cropping | jabot, cravache, recadrer, recadré, recadrage, rogner | culture, récolte; cultiv, récolt, moisson, cultur, céréal | yield, farmer, soil, irrigat, pest-, plant, maize
    current | actuel, actuelle | courant; couran, intens | alternating *, direct *, strong *, electric *, ampere, undertow, swimmer, amps, conductor, short circuit, diode, transistor
    cycle, cycles | bicyclette, vélo, vélos | cycle; cycl | life *, carbon *, water *, washing *, menstrual *, engine
    dam, dams | dame, dames, mère | barrage; retenue, digue, barrag | river, hydroelectric, reservoir, water, flood, megawatt, irrigation
    default, defaults, defaulted | défaut de paiement, défaillance, cessation | par défaut; défaut, implicite, prédéfin | * value, * setting, option, software, browser, parameter
    degree, degrees | diplôme, licence, degré universitaire | degré; degrés | celsius, fahrenheit, angle, latitude, temperature, * of freedom
    deposit, deposits | acompte, arrhes, caution, versement | gisement, dépôt; sédiment, gîte, couche | ore, mineral, oil *, gas *, gold *, sediment, iron ore, coal *, copper, geolog, alluvial, lime, phosphate, uranium
    depression, depressions | dépression nerveuse, déprime | dépression; cuvette, perturbat, creux | tropical *, atmospheric, terrain
    develop, developed, developing | se développer, élaborer | développer; dévelop, tir, révél | film, photograph
    dial, dials | composer, numéroter | cadran; molette | gauge, watch, clock, sun, * indicator
    diamond, diamonds | diamant, diamants, losange | carreau | ace of *, king of *, queen of *, jack of *, spades, clubs, trumps
    die, dies, dice | mourir, meurt, mort | dé, matrice; dés, filière, puce, poinçon, moul, jet | roll, punch, press, throw, stamping, silicon, six-sided, casting
    digit, digits | doigt, doigts, orteil | chiffre; numéro | decimal, number, four *, pin, code, binary, leading
    disc, disk | disquaire | disque; disc | hard *, brake *, floppy
    discharge, discharges | licenciement, sortie, écoulement | rejet, décharge; déversement, débit, décharg, effluent | sewage, wastewater, river, effluent, lightning, electrostatic, battery
    dock, docks | banc des accusés, accusés, box | quai, bassin; dock, port, appont, barre, station, ancr | @sea, unload, cargo, dry *, * worker, port
    dog | chenet | chien; chienne | leash, puppy
    draft, draught, drafts, draughts | brouillon, projet, ébauche, traite | courant d'air, tirant d'eau; tir, calaison, courants d'air, appel d'air, trait. | window, ship, chimney, hull, * horse, door, metres, cold *, vessel
    drain, drained, draining, drains | égout, égouts, drainage cérébral | vider; vidang, drain, évacu, décharg, épuis, assèch, purg | battery, batteries, swamp, marsh-, oil, tank
    draughts | courants d'air, courants, traits | dames | game, board, chess, pieces, play
    draw, drawn, draws | dessiner, dessiné, dessine, tirer un dessin | puiser, tirer; pomp, puis, consomm, absorb, aspir, attir | * water, * current, * power, water from the, * blood
    drawer, drawers | tiroir-caisse, dessinateur, caleçon | tiroir | desk, cupboard
    drill, drills, drilling, drilled | exercice d'incendie, entraîner, coutil | perceuse, forer; for, perc, foret, forage | hole, well, wells, oil, bit, hammer, offshore, rig, steel, dentist, borehole
    drive, drives, driving, driver, drivers | conducteur, conducteurs, chauffeur, chauffeurs, conduire, conduit, promenade | lecteur, pilote; disque, clé, entraîn, moteur, pilot, périphér, transmission, actionn | disk *, hard *, usb, cd *, device *, printer *, graphics *, flash *, * letter, kernel, video *, sound card, * shaft, dvd *, install the *, graphics card, hardware
    duck, ducks | esquiver, baisser la tête | canard; cane, canet | pond, goose, feather
    dump, dumps | décharge, dépotoir, décharges | vidage; vid, dump, sauvegard, copie, export | memory, core *, database, heap *, sql, hex *, stack
    ear, ears | oreille, oreilles | épi; épis | wheat, corn-, maize, barley, * of corn-
    ear, ears | oreille, oreilles | épi | corn, wheat, * of corn, barley, maize, rye, grain, sheaf, cob
    earth | terre | masse; mise à la terre, mass | * wire, * terminal, electric, * connection
    engine, engines | engin, engins, ingénieur | moteur, locomotive; machine, motor, motori, motrice | diesel, petrol, @road, fuel, turbo, search *, oil, cylinder, steam *, start the *, rocket *
    engineer, engineers | ingénieur, ingénieurs | mécanicien; mécanic, conduct, technicien, sapeur | locomotive, train *, railroad, ship's *, flight *, chief *
    estate, estates | lotissement, lotissements, immobilier | domaine; domaines, propriété, terres, succession | landed *, country *, aristocrat, hunting *, manor, lord, duke, tenants, farmland, gardens, nobleman, vineyard
    even | même, encore, égal, égale | pair; régul, uniforme, plat, paire | * number, odd, * numbers, * integer, * parity, prime
    exhaust, exhausts | épuiser, épuisé, épuisement, épuise | échappement; pot, gaz d'échapp, échapp | * pipe, * gas, * gases, * fumes, @road, * system, * valve, catalytic, diesel, engine
    exposure, exposures | exposition au soleil, révélation | pose; pos, expos | * time, shutter, camera, aperture, photograph, long *, film
    expression | mine, visage | expression | gene *, regular *
    extract | obtenir de force | extraire; extrait, décompress, extract | zip, archive
    eye, eyes | œil, yeux | chas, œillet; trou | needle, camel, thread, hook and
    facility | facilité | installation; site, usine, centre | nuclear *, wind
    failure, failures | échec, échecs, faillite, insuffisance | panne, défaillance; rupture, défect, coupure, avarie | power *, engine *, brake *, equipment *, hardware *, mechanical *, disk *, structural *, component
    fan, fans | fan, fans, admirateur, éventail, éventails, supporter, supporters | ventilateur; ventil, soufflerie, turbine | cooling, heat, blade, motor, filter, noise, * speed, * belt, ceiling *, air, extractor *, exhaust *, cpu, radiator
    fan, fans | fan, fans, supporteur, admirateur | ventilateur; ventil, éventail, hélice | ceiling *, cooling, extractor *, blade, radiator, cpu, electric *
    fan, fans | ventilateur, ventilateurs, éventail | supporter, fan; support, fan., fans, admirat, amateur, passionn, publi | football, club, match, stadium, team, concert, band, singer, goal, away *, home *, pitch, season, cheering, rock
    fast | jeûne, vite | rapide; accéléré, avance, jeûn. | * forward
    fault, faults | faute, fautes, culpabilité | faille, défaut; panne, défaill, failles, anomal, erreur, décrochement | earthquake, tectonic, seismic, * line, san andreas, electrical *, machine, engine, geolog, circuit, page *, segmentation *
    feature, features | vedette, figure, long métrage, traits, article | fonctionnalité, caractéristique; fonction, élément, particular, option, entité | @computing, key *, safety *, product, app, security *, landscape
    feed, feeds, feeding, fed | nourrir, nourri, manger, nourriture, alimentation | flux; amené, fil, avance, entraîn, aliment. | paper *, rss, news *, * line, atom *, * roller, line *, twitter, web *
    field, fields | champ de bataille, terrain, pré | champ; corps, domaine | magnetic *, electric *, gravitational *, vector *, form, * name, text *, scalar *, input *, database, finite *
    figure, figures | chiffre, chiffres, silhouette, visage | figure; illustr, schéma, fig | * 1, * 2, * 3, * shows, caption, geometric, shown in *
    file, files | lime, limes, classeur, déposer, limer | fichier; dossier, fich | delete, path, download, upload, configuration *, pdf, xml, * system, zip, * format, copy, folder, directory
    film, films | film de cinéma | pellicule, film; pellicul, couche | plastic, * of oil, roll of *, kodak, camera, cling *
    fire, fired, fires, firing | incendie, feu, renvoyer, virer, incendies | lancer, tirer; déclench, mis à feu, cuire, cuisson, cuit, allum | rocket, clay, kiln, event, engine, missile, neuron, cylinder, thruster, bullet, gun, pottery
    fit, fitted, fits, fitting, fittings | convulsion, crise, en forme, tenir, essayage, apte | ajuster, monter; équip, mont, ajust, adapt, raccord, install, pos, adapté | pipe, tube, hose-, brass, curve, * the cover, model, regression, valve, tap
    fix, fixes, fixed | fixer, fixé, fixe, fixés, fixation, fixes | corriger, réparer; correct, corrig, répar, résol, régl, dépann, résolu | bug, bugs, bug *, * the bug, * a bug, * crash, * typo, * problem, * leak, * the problem, plumber, security *, broken
    flag, flags | drapeau, drapeaux, pavillon | indicateur, option; marqueur, attribut, indicat, bit | command line, compiler *, boolean, bit, option
    flash | éclair, éclairs | flash | camera, photograph, red-eye, memory
    flat | appartement, appartements, plat | crevaison; crev, gonfl, à plat, bémol | * tyre, * tire-, * battery, puncture
    fleet, fleets | fuite, flotte de guerre | flotte; parc, escadre | aircraft, taxi
    float, floats, floating | char, chars, prêter, fluctuer | flotteur, flotter; flott, virgule | water, * point, * valve, carburettor, fishing, switch, variable
    flow, flows | flux, courant | débit; écoul, coul | pipe, pump, river *
    fly, flies, flew | voler, vole, volent, vol | mouche; mouch | insect, buzz-, swat-, larva-, tsetse, fruit *, house *, fishing, maggot, drosophila
    folder, folders | plieur, plieuse, dépliant | dossier; répert, chemise | file, files, inbox, mail, open, @computing, create a *
    fork, forks | fourchette, fourchettes, fourche | bifurcation, duplication; bifurc, dériv, branche, fourch. | road, process, child process, source code, project, river, github
    frame, frames | cadres, monture, ossature | image, trame; bâti, châssis, fenêtre, cadre. | video, per second, ethernet, rate, network, camera, packet, mpeg, web page
    fuse, fuses | fusion, fusionner, fondre | fusible, mèche; fusib, plomb, détonat | blown *, amp, plug, circuit, * box, bomb, dynamite, electric, light, short *
    gear, gears | équipement, engins, matériel, vêtements | vitesse, engrenage; pignon, rapport, train, vitess, engren, marche | reverse *, fourth *, * wheel, * box, shift, change *, clutch, landing *, bevel-, worm *, teeth, top *
    generation | production d'électricité, génération | product | power *, electricity *, * of electricity, solar, heat, energy
    germ | microbe, microbes | germe; germin | wheat, * cell, * line
    grain, grains | céréale, céréales | grain, fil; veinage, fibre, sens | wood, * of sand, film, leather, photo, against the *
    graph, graphs | graphique, graphiques | graphe; graph. | vertex, vertices, edges, directed *, bipartite, * theory, connected *, subgraph, undirected
    ground | terrain, rez, fond | masse; terre, mass | electric, wire, * wire, cable, connected to *, voltage, circuit, socket
    groups, group | groupe de musique, bande | groupe | abelian, lie *, symmetric *, subgroup, homomorphism
    hang, hangs, hung | pendre, pendu, accrocher, accroche | se bloquer; bloqu, fig, plant, répond | program, computer, process, boot, browser, app, server, freez
    harbour, harbor | abriter, héberger, nourrir | port; rade | @sea, marina, quay, fishing
    hardware | quincaillerie | matériel; matér | @computing, software, driver, processor, cpu, printer
    hatch, hatches, hatched, hatching | trappe, hachure, écoutille, hacher | éclore; éclos, nais, coquill | egg, eggs, chicks, nest, incubat, turtle, larva-
    heat | chaleur, canicule | rut, chaleurs; manche, éliminat, therm | bitch, mare, cow, race, qualif
    helm | heaume, casque | barre; gouvern | @sea, steer, yacht
    hood, hoods | capuche, capuchon, cagoule, quartier | capot, hotte; hott | @road, engine, extractor, cooker *, kitchen
    horn, horns | cor, trompette, corne, cornes | klaxon; avertiss, klaxonn, corne de brume | @road, honk, sound the *, blow the *, toot-
    horn, horns | corne, cornes | klaxon; avertiss | car, driver, honk, traffic, taxi, blew the *, sound the *, sounded his *, truck, blare, lorry, beep
    horn, horns | klaxon | cor; cor., cors, cuivre, trompe | orchestra, french *, trumpet, trombone, brass, concerto, quintet, hunting *, mozart, section
    horn, horns | klaxon, cor, cors | corne; corn, bois | bull, rhino, goat, ram, cow, cattle, buffalo, unicorn, antelope, horns and, deer, ivory, devil
    host, hosts | animateur, présentateur, hôtesse, hôtes de la soirée, animateurs | hôte.; héberg, machine, serveur, ordinateur | @computing, network, ip, * name, ssh, remote *, local *, port
    idle | oisif, paresseux, fainéant, oisive | ralenti, inactif; ralent, inacti, veille, arrêt, repos, attente | engine, processor, cpu, * speed, machine, process, computer, screen, * time
    image | réputation | image | disk *
    insulation | insolation | isolation, isolant; isol, calorifug | thermal, roof, electrical, wall, heat, cable, glass wool-
    iron | repasser, repassage | fer; fonte | * ore, mine, cast *, steel, rust, wrought *
    issue | émission, numéro | problème; bogue, anomal, question, bug, difficult | @computing, github, fix
    jack | valet, as | cric, prise; vérin, connect, jack | car, wheel, headphone, tyre, tire-, audio, lift, hydraulic *
    jack, jacks | valet, valets, prise jack | cric | car, wheel, flat tyre, lift, spare, trolley *, axle, puncture, chassis
    jack | cric, prise | valet; cochonnet | queen, king, cards, ace, * of spades, * of hearts, * of clubs, * of diamonds, poker, trumps, deck
    jam, jams, jammed | confiture, confitures | bourrage, embouteillage; bouchon, bloqu, coinc, bourr, encombr, brouill, embout, enray, gripp | traffic *, paper *, printer, gun, radio, cars, motorway, door
    kernel, kernels | amande, amandes, grain, pépin | noyau; kernel | linux, operating system, module, driver, memory, scheduler, boot, unix, freebsd, integral, homomorphism, patch
    key, keys | clé, clés, clef, clefs | touche; touch, clavier | press the *, arrow *, escape *, enter **, shift **, backspace, press **
    key, keys | touche, touches | clé; clef, légend | private *, encrypt, decrypt, signature, openpgp, gpg, ssh, ignition, door, * fingerprint, primary *, foreign *
    knot, knots | nœud papillon, noeud de cravate | nœud; noeud | wind, speed
    lap, laps | genou, genoux, giron | tour, recouvrement; recouvr | race, circuit, driver, track, formula, grand prix, runner, fastest *, * record, roof, weld-, joint
    lap, laps | genou, genoux, giron | tour | race, fastest *, driver, circuit, grand prix, final *, * record, pole, runner, pit stop, hamilton, track, formula, swimmer, verstappen, per *
    lap | tour, tours, clapoter | genoux; genou, giron | sat on, sitting on, sit on, in her *, on his *, on my *, in his *, cat, grandmother, napkin, hands in, laptop
    launch, launches | chaloupe, vedette, lancer un produit | lancement; lanc, mise à l'eau, tir, décoll | rocket, satellite, spacecraft, * pad, missile, nasa, orbit, probe
    layer, layers | pondeuse, pondeuses, poseur | couche; calque, strat, assise | ozone *, paint, sediment, image, soil, neural, * of dust, transport *, osi
    lead | mener, conduire, tête, mène, avance, guider, diriger | plomb; mine, satur | * pipe, * paint, * poisoning, * acid, copper, zinc, metal, * battery, heavy metals, petrol, unleaded, mercury, arsenic, cadmium, pencil
    lead, leads | plomb, laisse | fil, câble; cordon, sonde, câbl, électrod | electric, plug, power *, battery, test *, extension *, charger, black *, red *
    lead, leads | mener, conduire, diriger, tête, piste | plomb; saturn | * pipe, * pipes, * paint, * poisoning, mercury, cadmium, melted, heavy metal, * levels
    lead, leads | plomb, plombs, tête, mener | laisse | dog, dogs, collar, on a *, keep your, walk, puppy, park, muzzle
    lead, leads | plomb, laisse, conduire | avance, tête; avanc, men, devant | goal, lap, points, took the *, half-time, minute, overtook, polls, by three, in the *, in the * for
    leaf, leaves | congé, congés, part, quitte, laisse | feuille; feuill, page, vantail | tree, plant, autumn, green *, oak, tobacco, fallen *, lettuce, dead *, bay *, * of the plant, tea *, petal
    lens | cristallin, lentille de contact | objectif, lentille; verre | camera, microscope, zoom *, telescope, photograph, wide-angle, aperture
    lens, lenses | lentille, lentilles, verre | objectif | camera, photograph, zoom *, wide-angle *, telephoto *, aperture, 50mm, shutter
    lens, lenses | objectif, objectifs, lentille de légume | verre, lentille; lentil, cristallin | contact *, spectacle, glasses, cataract, sunglasses, optician, astigmat, varifocal, cornea, intraocular
    lever | lever du jour, levier d'influence | levier; manett, commande | gear, control *, brake *
    library, libraries | librairie, librairies | bibliothèque; biblio, médiathèque | @books, software, shared *, c *, python, function, student, * card, reading room, borrow
    lie, lies, lay, lain | mentir, ment, mensonge, mentent, mensonges, menti | se trouver, s'étendre; trouv, étend, situ, repos, couch, gis, résid, allong, est situ | * north, * south, * east, * west, * on the coast, * on the bed, * in the sun, * between the, * on the bank, * kilometres, * at the foot of, * at an altitude
    light | léger, légère, légers, légères | lumière, lumineux; lumi, feu, voyant, lampe, éclair, phare, luminos, optiq, jour, clair | * source, * bulb-, * rays, sun *, * wave, * beam, speed of *, * switch, traffic *, visible *, ultraviolet *, warning *, indicator *, * year, * years
    light | lumière, lumières | léger; légèr, allég, faible, petit, clair | * weight, * aircraft, * meal, * rain, * breeze, * industry, * wind, * touch, * infantry, * armour, * lunch, * clothes, * snow, * frost, * drizzle, * clothing, * wine
    light, lights | lumière, lumières, lumineux | léger; lég, peu | * meal, * rain, * weight, * lunch, * breeze, * wind, * snack, * clothing, * industry, * aircraft, * touch, * exercise, * beer, suitcase, * infantry
    light, lights | lumière, lumières, léger | feu; voyant, phare | traffic *, jumped a red, brake *, amber, fog *, hazard *
    light, lit, lighting | léger, légère, lumière | allumer; allum, embras | * a fire, * a candle, * a cigarette, * the fire, * the stove, * the candles, * the oven, match, pipe, lighter
    line, lines | queue, doublure, réplique | ligne; trait, droite, conduite, canalis | straight *, parallel *, code, text, curve, * of code, power *
    link | maillon, chaînon | lien; liaison, hyperlien, lié | click, web, website, hyper, broken *, symbolic *, download, url
    litter, litters | ordures, détritus, déchets, civière | portée, litière; port, petits | puppies, kittens, piglets, cat, sow, bitch, bred-, per *
    lock | mèche, verrou, serrure, boucle | écluse; éclus | canal, boat, barge, river, * keeper, water level
    lock, locks, locked | écluse, écluses | serrure, verrou; ferm, antivol, bloqu, cadenas | key, door, thread, mutex-, combination *, steering, bicycle, safe, burglar, padlock, database, file
    log, logs, logged, logging | bûche, bûches, rondin, tronc, exploitation forestière, abattage | journal; journa, consign, connexion, connect, histor, enregistr, log, trac, authent | @computing, file, error *, message, syslog, event, sign, session, root, * file, messages
    log, logs, logging | journal, journaux, connexion, log | bûche, rondin; bois, bûch, abatt, grume, tronc, forest, bille | fire, fireplace, wood, forest, timber, sawmill, * cabin, illegal *, tropical, cut down
    log, logs | bûche, bûches, rondin, tronc | journal; journaux, log, registre, historiq | error *, server, file, system *, event *, debug, access *, ship's *, entry, captain, audit *, record, flight *, timestamp
    log, logs | journal, journaux, connexion, registre | bûche; bûch, rondin, tronc, grum | fire, wood, stove, axe, fireplace, burn, cabin, forest, sawmill, hearth, chop, split, timber, lumber
    loop, loops | boucle d'oreille, circuit touristique | boucle; bouc | infinite *
    manifold | multiple, nombreux, divers | collecteur, variété; collect, variét, tubulure, rampe | intake *, exhaust *, @engineering, inlet *, riemannian, smooth *, topolog, hydraulic
    map, maps, mapping, mapped | carte, cartes, cartographie, cartographier | application, correspondance; applic, correspond, associ, mapp, projet, fonction, affect, convert | injective, surjective, continuous *, bijective, homomorphism, linear *, * a function, * keys, drive, bilinear, homeomorphism
    mass | messe, messes | masse; massi | * of the sun, solar *, molecular *, atomic *, kilograms, volume, energy, * spectromet, body
    mast | mât de cocagne | mât; pylôn, antenn | ship
    master | maître, maîtriser | original; principal, passe, général | * key, * copy, * switch
    match, matches, matching, matched | match, matchs, rencontre, rencontres, allumette, allumettes | correspondre; correspond, concord, appari, résult, satisf, coïncid | pattern, string, search, regular expression, regex, query, wildcard, * the pattern, * case, files that *, name, expression, donor-, filter
    matter | affaire, affaires, question, questions | matière; mati, substance | organic *, dark *, grey *, particulate *, states of *, vegetable *, * and energy, solid *, antimatter
    mean, means | moyens, méchant, moyen, veut dire, méchants, signifie, signifier | moyenne; espérance | arithmetic *, standard deviation, * age, * value, * temperature, * squared, geometric *, * score, * and standard, * of the sample, sea level, annual *
    memory, memories | souvenir, souvenirs | mémoire | @computing, ram, allocat, usage, * card, leak, flash *, virtual *, processor, megabytes, gb
    mine, mines | mien, mienne, miens, miennes, à moi | mine; mini, extra | coal, gold, shaft, miner, copper, diamond, land, anti-personnel, underground, ore, open-pit, salt *, uranium
    mine | mien, mienne, miens | mine | coal
    miner, miners | mineur de moins, mineurs, mineur | mineur de fond; fond, houille, charbon, mine., chercheur | minor
    mole, moles | mole, môle, grain de beauté | taupe | lawn, burrow, garden, tunnel, dig, spy
    mole, moles | taupe, taupes, grain de beauté | mole; quantité de matière | @chemistry, avogadro, per litre-, gas constant
    mole, moles | môle, taupe, taupes, jetée | grain de beauté, mole; beauté, naev, nævus, nev, mole., moles | skin, dermatolog, melanoma, sun, cheek, face, molar, molecule, cancer, changes
    mole, moles | grain de beauté, grain, môle, mole | taupe; taup | spy, mi5, kgb, cia, tunnel, lawn, garden, burrow, leak, molehill, agent, earthworm, intelligence
    monitor, monitors | surveiller, moniteur de ski, surveillant | écran, moniteur; affich | display, resolution, lcd, screen, keyboard, video, inch
    motion | motion, motions, requête | mouvement; déplac, mouv | * sensor, perpetual *, planet, * detector, newton, brownian, slow *, rotational
    motor | automobile | moteur; moto, motric | electric *
    mount, mounted, mounting | gravir, monter à cheval, mont | monter, fixer; fix, support, install | filesystem, partition, disk, bracket, wall, * point, device
    mouse, mouses, mice | souris de laboratoire, rongeur | souris; souri | @computing, click, cursor
    mouse, mice | souris d'ordinateur | souris; mulot | cat
    mouth | bouche, bouches | embouchure, entrée; embouch, gueule, estuaire | river, * of the river, estuary, delta, cave, thames, seine, tunnel, rhine, danube, volcano, harbour, gironde
    nail, nails | ongle, ongles | clou | hammer, wood, plank, carpenter, drive a *, rusty, wall, iron, pull out
    nail, nails | ongle, ongles | clou | hammer, wood, plank, wall, roof, carpenter, hit, rusty, wooden, board, coffin, picture, drive a *
    nail, nails | clou, clous | ongle; ongl, manucur | finger, fingers, toe, polish, varnish, file, manicure, bite, biting her, bit her, cuticle, salon, fungal, painted *, toes
    native | indigène, natif de la région | natif; endém, spontan, origin, autochton, indig. | * species, * plant, * to north, * to europe, * to asia
    net | net, nette | filet; filets, épuisette, moustiquaire | fishing *, fish, mosquito *, trawl, butterfly
    node | noeud papillon | nœud; noeud, ganglion, nod | network, graph, cluster, tree, lymph-
    note, notes | billet, billets | note; notes, remarq, not | piano, melody, musician, meeting, foot, lecture
    novel | roman, romans | nouveau; nouvel, inédit, original, novat | * coronavirus, * approach, * method, * compound, * technique, * virus, * drug, * therap, * gene, * protein, * algorithm, * treatment, * target, * mechanism
    nut, nuts | écrou, écrous | noix; noisette, fruits à coque, cacahu, amande, coque | almond, squirrel, allerg, hazel, wal, roasted, cake, chopped, seeds, vegan
    nut, nuts | noix, noisette, noisettes, fou | écrou; boulon | bolt, bolts, tighten, @engineering, wrench, spanner, torque, washer, wheel, hex, thread, screw
    nut, nuts | noix, noisette | écrou | bolt, wrench, spanner, tighten, screw, washer, wheel, torque, thread, wing *, lock *, loosen, clamp
    odd | bizarre, étrange, curieux, étranges | impair; impaire | even, * number, * numbers, integer, * function, prime, parity, * pages
    operator, operators | standardiste, exploitant, voyagiste, opératrice | opérateur; opérat. | @mathematics, boolean, logical *, hilbert, comparison *, binary *, arithmetic
    outlet, outlets | magasin, débouché, point de vente | prise, sortie; sorti, évacu, orifice, exutoire, sorties | electric, power *, wall *, plug, water, valve, pipe, air *, drain, lake, inlet
    pack, packs | paquet, paquets, emballer, sac | meute, banquise | wolves, wolf-, ice, hounds, dogs
    package, packages | colis, forfait, emballage, forfaits | paquet; paquetage | debian, install, software, dependency, dependencies, apt., dpkg, repository, source *, rpm, * manager, version, provides
    packet, packets | colis, paquet de cigarettes, sachet | paquet; trame | network, router, tcp, ip, ethernet, data, * loss, firewall, protocol
    palm, palms | palmier, palmiers, palme | paume; paum | hand, hands, sweaty, * of his, * of her, * of my, * of your, * of the hand, finger, fingers, fist, line
    palm, palms | paume, paumes | palmier, palme; palm, rameaux | tree, oil, beach, coconut, date *, island, desert, sunday, oasis, tropical, cannes
    panel, panels | jury, groupe, comité | panneau; tableau, volet, dalle | solar *, control *, door *, wooden *, instrument *, display, roof, rear *, front *, side *
    parent | parents d'élèves, apparenté | parent; père, mère | * directory, * process, * class, * node
    part | partie, parties, rôle, part | pièce; pièces, composant | spare *, replacement *, worn, moving *, defective *, machine *
    patch, patches, patched | pansement, parcelle, rustine | correctif; patch, corrig, rustin. | @computing, security *, apply *, code, source code, vulnerab
    path, paths | sentier, sentiers, trottoir | chemin; trajectoire, accès, parcours | file, directory, environment variable, search *, * to the file, relative *, absolute *, @computing, executable
    pen, pens | stylo, stylos, plume | enclos; parc, poulailler, stylo injecteur, porcherie | sheep, pig, @farm, animals, cattle, goat-, !ink, !paper
    performance | représentation, spectacle, interprétation | performance, rendement; rendem, efficac, perform, puissanc | engine, fuel, @computing, cpu, system *, test, benchmark
    pest, pests | peste | ravageur, nuisible; ravag, nuis, parasit, insecte, phytosan | crop, farmer, insect, control, pesticide, @farm, rodent
    petrol | pétrole | essence; carbur | * station, * engine, unleaded, diesel, tank, pump, litre-, @road, gasoline
    pin, pins | épingle, épingles, broche | code; pin | enter your *, card, cash machine, atm, sim, unlock, digit, chip and *, forgot, four-digit
    pin, pins | épingle, épingles, code | broche, goupille; broch, goup, axe, fiche, quille | connector, socket, plug, chip, hinge, shaft, grenade, cotter *, usb, fracture, bowling, trailer
    pipe, pipes | pipe, pipes, cornemuse, flûte, pipeau | tuyau, conduite; tube, canalis, tuya, conduit, pot | plumb-, drain, gas *, exhaust *, burst, copper *, leak, sewer, heating, pvc, steel *, valve, inlet, oil
    pitch | ton, hauteur, terrain, lancer, poix | pas; tangage, inclin, pente | propeller, screw, thread, * and roll, roof, aircraft, blade, yaw
    plane, planes | avion, avions, plan, plans | rabot; platane | wood, carpenter, joiner, shavings
    plane, planes | avion, avions, rabot | plan; plans | @mathematics, line, inclined *, horizontal *, vertical *, euclidean, complex *, tangent, axis, coordinate, hyper, intersect
    plane, planes | avion, avions | plan, rabot | geometry, inclined *, vector, horizontal *, vertical *, axis, perpendicular, orthogonal, tangent *, symmetry, focal *, carpenter, wood shavings, chisel, parallel to the
    plane, planes | avion, avions, plan, plans | platane; platan | * tree, * trees, lined with, trunk
    plant, plants | plante, plantes, végétal, végétaux | usine, centrale; installation, fabrique, site, stat, usin | nuclear, power *, chemical *, assembly *, steel *, sewage, treatment *, manufacturing *, coal-fired, car *, water treatment, desalination *, workers, bottling *, * manager, processing *, reactor, factory, hydroelectric, automobile
    plant, plants | usine, usines, planter, installation, centrale | plante., plant.; végét, espèce | flower, leaf, leaves, species, botan, garden, water the *, pot, seeds, roots, medicinal *, shrub, soil, pollen, !nuclear, !power
    plate, plates | assiette, assiettes, plat | plaque, planche; plaqu, tôle, platin, plateau, plan | license *, number *, registration *, steel *, tectonic *, engrav, etch, copper *, printmak, armour *, metal *, base *, clutch, earthquake, agar, pressure *, north american *, pacific *
    platform, platforms | quai, quais, estrade, programme | plate-forme, plateforme; plateform, forme | oil *, drilling *, software, computing *, online *, offshore
    plot, plotted, plots | intrigue, intrigues, complot, complots, comploter | tracer, graphique, parcelle; courbe, trac, graph, report, parcell, terrain, représent, lot, nuage | curve, axis, data, function, graph, against time, scatter, * of land, histogram, field, @statistics, logarithm
    plug, plugs, plugged | boucher, bouchon | prise, fiche; branch, connect, bougie, fich, pris | electric, socket, mains-, cable, usb, outlet, spark *, power *, wall, charger, headphone
    plug, plugs | bouchon, bouchons | prise, fiche; pris, fich, branch | socket, mains, electric, power *, cable, adapter, wall, unplug, appliance, lead, earth, fuse, pin
    plug, plugs | prise, prises, fiche, branche | bouchon, bonde; bouch, bond, tampon | bath, sink, ear *, drain *, wax, hole, basin, drain, waste
    plug, plugs | prise, prises, fiche, bouchon | bougie; bougi | spark *, engine, ignition, cylinder, glow *, mower, mechanic, chainsaw
    point | sens, intérêt | point; virgule, pointe | decimal *, melting *, boiling *
    pole, poles | perche, polonais, mât, bâton | pôle; pôl | north *, south *, magnetic *, magnet, earth, electro, celestial *, positive *, antarctic, arctic
    pool, pools | piscine, piscines, billard | bassin; flaque, mare, réserve, pool, ensemble, group, étang, trou | gene *, thread *, connection *, memory *, rock *, tide, resource *, storage *, tidal
    port, ports | porto, bâbord | port. | serial *, usb *, tcp *, server
    port, ports | port de mer, havre | port, bâbord; port., ports | usb, tcp, serial *, ethernet, udp, firewall, hdmi, server, parallel *
    port | port, ports | porto | glass of *, tawny, sherry, decanter, vintage *
    port | port, porto, ports | bâbord | starboard, list to *, * side, * bow, * quarter
    pot, pots | cannabis, herbe, marijuana | pot; marmite, vase, casserole | flower, plant
    power | pouvoir, pouvoirs | puissance; courant, électr, énerg, aliment, force, tension, secteur | electric *, * supply, * cable, * plant, * station, nuclear *, solar *, wind *, engine, * outage, * cut, * cord, horse, watts, kilowatt, megawatt, * line, * failure, * consumption, * button, hydroelectric *, square root
    power, powers | pouvoir, énergie, électricité, courant | puissance; exposant, puiss | * of ten, exponent, prime, polynomial, * series
    power | pouvoir, puissance, force, pouvoirs | courant, électricité; électri, alimentation, énergie, secteur, tension, tens | * cut, * cuts, * outage, * supply, * station, * line, * grid, switch off the *, disconnect, socket, plug, * cable, blackout, appliance, mains, generator, turn off the *, * cord, * lead, restore *, solar *, wind *, without *
    power | pouvoir, courant, force, électricité | puissance; puissan | raised to the *, exponent, * of two, * of ten, watts, watt, horsepower, engine, kilowatt, amplifier, squared
    press, presses, pressed | presse, repasser, journaux | appuyer; appuy, enfon, touche, press. | * the button, * the key, * enter, * ctrl, * any key, * and hold, * f1, * esc, * start, * return, * the power
    prey | prière, prier | proie; rapace | bird of *, predator, hunt
    primary | élection primaire, élémentaire | primaire; principal, premi | * colour, * key
    prime | premier ministre, principal, amorcer, apogée | premier; premiers | * number, * numbers, @mathematics, divisor, factor, divisible, integers, coprime
    probe, probes | enquête, enquêtes, sonder | sonde., sond.; palpeur, mission | space *, mars, temperature, oscilloscope, nasa, dna, moon, orbit, ultrasound
    product | produits laitiers, marchandise | produit; prod | @mathematics, scalar *, cross *, dot *
    program, programs, programme | émission, émissions, programme de télévision | programme; logiciel, program, applic | @computing, run, code, execut, compile
    proof, proofs | preuve, preuves, épreuve, épreuves | démonstration; démontr, prouv | lemma, corollary
    property | propriété privée, immobilier, bien immobilier | propriété; caractér, attribut | chemical *, physical *, algebra
    prune, pruned, pruning | prune, pruneau, prunes, pruneaux | tailler, élaguer; taill, élag, émond, coup | tree, trees, branches, roses, vine, shrub, hedge, orchard, fruit trees
    pupil, pupils | élève, élèves, écolier | pupille; pupill | dilated *, iris, constrict, retina, cornea
    race, races | course, courses | race; éthni, racial, origine, humain, peuple, ethn | human *, skin, ethnic, mixed *, discriminat, * relations, racis-, * or religion, religion, gender, colour, sex., black, white
    race, races, racing | race, races | course; courir, rallye, régate, automob, hippi, coureur | horse *, bicycle, car., cars., marathon, * track, driver, * winner, cycl-, motor, win the *, yacht *, runner, finish, * course, sprint, boat *, formula, jockey
    racket | raquette, raquettes | vacarme, racket; vacarm, boucan, raffut, tapage, bruit, trafic, extorsion, réseau | protection *, noise, neighbour, making a *, smuggling *, police, smash, dog, mafia, hell of a *
    range, ranges | gamme, gammes, cuisinière, fourneau, série | portée, chaîne; rayon, autonom, aire, étend, massif, plage, distanc, intervalle, champ, répartition | mountain *, * of the missile, firing *, missile, * of the species, shooting *, gun, miles, radar, frequency *, temperature *, species, hills, himalaya
    rank | rang social, grade | rang | matrix, @mathematics
    ray, rays | rayon, rayons | raie; raies | shark-, manta, sting, fish, skate
    record, records | record, disque, disques, casier | enregistrement; fiche, enreg, notice, entrée, champ, données, relevé | database, table, field, * number, query, dns, sql, fossil *, temperature *, data *
    record, records | enregistrement, enregistrements, registre, dossier | record | world *, broke the *, olympic, sprinter, set a *, beat the *, fastest, all-time *, high jump, * high, * profits
    record, records | record, records, enregistrement | disque; disqu, vinyle, album | vinyl, * label, * player, * company, gold *, turntable
    record, records | record, records, disque, disques | dossier, casier; doss, antécéd, archiv, regist, fichier, bilan, trace, relev | medical *, criminal *, police *, court *, personnel *, dental *, health *, parish *
    regular | habitué, régulier, régulière, ordinaire | rationnelle; expression, normal | * expression
    release, releases, released | libération, libérer, relâcher, libéré, libérés, sortir de prison | version, publication; sort, parution, publi, vers, livraison, rejet, dégag, émission, relâch. | software, debian, * notes, stable *, beta, * candidate, linux, * date, album, film, current *, press *, * 1, * 2, * 3, single, record, radiation, upstream, bug
    replace, replaced | replacer, replacé | remplacer; rempl, chang, substit | * the battery, filter
    resolution, resolutions | résolution de conflit, détermination | résolution; définition | screen, camera, pixel, image
    root, roots | racine, racines, souche | root; superutil, administrat | sudo, superuser, log in as *, * privileges, run as *, ** password
    root, roots | root, cause | racine; racin | tree, plant, soil, leaves, square *, equation, polynomial, tooth-, cube *, quadratic
    root, roots | racine, racines | root, superutilisateur; administr, super | * user, * password, log in as *, * privileges, * access, * shell, * account, as *
    root, roots | root, origine | racine; racin | tree, plant, tooth, soil, * canal, square *, hair, vegetable, cube *, leaves
    row, rows | ramer, dispute, disputes, querelle, rame | ligne, rangée; rang, lign, file, suite, tabl | column, columns, table, matrix, spreadsheet, * of trees, * of houses, * of seats, front *, back *, death *, database, sql
    ruler, rulers | souverain, souverains, dirigeant, dirigeants | règle; réglet | compass, measure, centimetre, straight, pencil, inches, draw, protractor
    ruler | souverain, règle de droit, dirigeant | règle | measure, centimetre, pencil, draw, straight line, inch, inches, compass, school bag
    ruler, rulers | règle, règles | souverain, dirigeant; souver, dirig, maître, monarq, gouvern, chef | military *, kingdom, throne, empire, reigned, dynasty, de facto *, colonial *, ottoman, mughal, sultan, emperor, country's *, medieval, ancient *
    run, runs, running, ran | courir, court, courent, courant, couru, courait | exécuter, fonctionner; lanc, exécut, march, fonction, tourn, démarr, utilis, lancé, travers, appliqu | * the program, * the command, * the script, * a command, * linux, * windows, * as root, * the application, * software, * on linux, * the test, * the engine, * on diesel, * on electricity, command, script, process, engine, pump, generator, * on batteries
    sample, samples | échantillon gratuit, goûter, exemple, déguster | échantillon, prélèvement; prélèv, sond, spécimen, prélev | rock *, soil *, water *, ice *, random *, @statistics, * size
    saw, saws | vu, voyait, vit, voir, dicton, aperçu | scie; sci, tronçonn | hand *, chain *, circular *, teeth, blade, band *, carpenter, jig *
    scale, scales | balance, échelle, barème, balances, échelles | écaille; écail, tartre, calcaire | fish, reptile, snake, lizard, lime, kettle, salmon, pine cone, boiler, butterfly, crocodile
    scale, scales | échelle, échelles, écaille, écailles | balance; gamme, pèse, bascul | kitchen *, weigh, bathroom *, grams, justice, kilograms, weighing
    scale, scales | échelle, échelles, balance, balances | écaille; écail, squame | skin *, snake, reptile, lizard, fins
    scale | échelle, écaille, balance | tartre, calcaire; tartr, calcair | kettle, boiler, limescale, heating element, hard water, iron, coffee machine
    scale, scales | échelle, écaille, tartre | balance; balanc, pes | kitchen *, bathroom *, weigh, weighed, weight, grams, kilos, tip the *, luggage
    scale, scales | échelle, échelles, balance, écaille | gamme; gamm | piano, violin, pianist, pentatonic, chords, practis
    school, schools | école, écoles | banc; bancs | fish, whales, dolphins, herring, sardine, tuna-, mackerel
    score | but, partition, note | score; point | test *
    screen, screens | dépister, dépistage, paravent | écran; affich, moustiquaire, crible | computer, display, touch *, resolution, monitor, pixel, tv *, television *
    screen, screens, screened, screening | écran, écrans, projection, projeter | dépister, dépistage; dépist, contrôl, filtr, sélect, tri | cancer, breast, cervical, blood, patients, donors, newborn, hiv, diabetes, passengers, colorectal, applicants, prenatal, mammogra, women
    script, scripts | scénario, scénarios, manuscrit | script; écriture, langage | @computing, shell *, bash, perl, python, run, execute, startup *
    script, scripts | script, scripts | scénario; écriture, alphabet, texte | film, actor, movie, hollywood, screenplay, director., arabic *, cyrillic *, latin *, tv
    scroll | rouleau, rouleaux, parchemin | défiler; défil, ascenseur | mouse, window, * bar, page, screen, down, wheel, * lock
    seal, seals | sceau, sceaux, joint, joints, cachet | phoque; otarie | arctic, colony, beach-, pups, fur, hunt, whale, elephant *, harp *, grey *, penguin, polar bear
    seal, seals, sealed | phoque, phoques, sceau, sceaux | joint; étanch, scell, fermet, obtur, capsul, opercul | rubber, leak, gasket, pump, bottle, oil *, valve, shaft, door, airtight, ring, water, replace the *, worn, lid, jar, container, cylinder
    seed, seeds | tête de série, pépin | graine, semence; semenc, grain, germe, amorce, initial | plant, sow, soil, random *, crop, sunflower *
    sensible | sensible, sensibles | raisonnable; judici, sage, prudent, pratiq, sens. | * choice, * decision, * approach, * default, * advice, * precautions, * precaution, * diet
    series | feuilleton, série télévisée, émission | série; suite, séries | @mathematics, converge, time *, power *, fourier, infinite *, taylor, divergent
    server, servers | serveur de restaurant, serveuse, garçon | serveur; serv. | @computing
    set, sets | fixer, jeu, poste, décor, set | ensemble; ensembl | @mathematics, subset, empty *, finite *, union, countable, infinite *, intersection, power *
    shade, shades | abat-jour, ombres à paupières, store | ombre, nuance; ombr, ton, teint, nuanc | tree, colour, color, * of blue, * of green, * of red
    shaft, shafts | arbres fruitiers, rayon, manche | arbre, puits; arbr, cage, gaine, essieu | propeller, drive *, @engineering, mine *, lift *, elevator *, turbine, rotate, coal, cam, crank
    shell, shells | coquille, coquilles, obus, coque, coquillage | interpréteur, shell; terminal, interpr, invite | unix, command, bash, script, linux, ssh, prompt, zsh
    shell, shells | obus | coquille, carapace; coqu, carap, cosse | egg, snail, oyster, tortoise, turtle, nut, mussel, crab, mollusc, walnut, beach-
    shell, shells | coquille, coquilles, coquillage, carapace | obus | artillery, army, exploded, tank, gun, battle, fired, trench, soldier, mortar, bombard, landed, front line, unexploded
    shell, shells | coquille, obus, coquillage | shell, interpréteur; interpr, console, ligne de commande | script, bash, command, prompt, linux, unix, login, terminal, ssh, variable
    shell, shells | obus, coque de navire, shell | coquille, carapace; coquill, carapac, coque, test | egg, snail, oyster, crab, tortoise, turtle, mussel, walnut, nut, prawn, beach, mollusc, lobster, hazelnut
    shock | choquer | choc; secousse, amortiss, décharge, déchoqu | electric *, * absorber
    shoot, shoots | tirer, tir, tournage, fusiller, tire, tirs | pousse; pouss, rejet, bourgeon, rameau | bamboo, young *, plant, buds, roots, green *, vine
    shutter, shutters | volet, volets | obturateur; obturat, décl | camera, * speed, photograph, exposure, aperture, lens, iso
    shutter, shutters | obturateur, obturateurs | volet; store, rideau | window, house, closed, wooden, painted, bedroom, storm, villa
    sleeper, sleepers | dormeur, dormeurs | traverse; travers, wagon, lit, couchett | railway, track, concrete *, wooden *, rails, train
    slide, slides | toboggan, diapositive, glissade | lame, glissière; lamell, préparat, lames, glissi, coulisse, diapo. | microscope, histolog, specimen, glass *, stained, staining, rail, lathe-
    sole | unique, seul, seule | sole, semelle, plante; semel | * of the foot, shoe, shoes, boot, fish, grilled, lemon *, rubber, foot, meunière, fillet, leather *
    solid | solide amitié | plein; massif, solid, pleine, continu | * wood, * gold, * line, * rock
    space, spaces | cosmos, espace vert | espace; place, spatial, spati | character, tab, trailing *
    spade, spades | pelle, bêche, pelles | pique; piqu | ace of *, queen of *, cards, king of *, trumps, hearts, clubs, jack of *, bridge, poker
    spike, spikes | pointe, pointes, clou, crampon | pic, épi; hausse, flambée, spicule, spike, surtension, protéine | * in cases, * in the number, voltage *, * protein, price *, power *, sharp *, demand, * in demand, coronavirus, * in prices, infections
    spin | tourner, tour, virée | spin | electron, particle, quantum, nuclear magnetic, angular momentum
    spinner, spin, spinning, spun | tourner, tournant, tourne, spin | essorage, filage; fil, essor, ross | wool-, cotton, * wheel, yarn, thread, washing machine, laundry, * mill-, * cycle, * dryer
    spring, springs | printemps, source, sources | ressort; suspension | coil, steel, valve, mattress, lever, screw, tension, bolt, @engineering, leaf *, compress
    spring, springs | ressort, ressorts | source, printemps; thermal, fontaine, printan, eau | water, stream, thermal, mineral, blossom, summer, autumn, april, hillside, hot *, karst
    square | carré, carrés, carrée, au carré | place; placett | market, town, village, * of the town, times *, trafalgar, tiananmen, red *, tahrir, main *, central *, church, fountain, statue, st. mark
    square, squares, squared | place, places | carré; carr | * root, * metre, * meter, * kilometre, * kilometer, * foot, * feet, * miles, least *, perfect *, hypotenuse, triangle, mean *
    stable | écurie, étable | stable; stabl | * version, * release, * isotope, * compound, * equilibrium, debian
    stable, stables | stable, stables | écurie; étable, boxe | horse, horses, pony, groom, hay, racing, barn, jockey
    stack, stacks | meule, cheminée, tas, meules | pile; pil, empil, protocol | overflow, push, pop., memory, @computing, protocol, * trace, tcp, function, pointer, call *
    stage, stages | scène, théâtre | étage, étape; étag, stade, phase, niveau, palier | rocket, launch, amplifier, turbine, compressor, space, larval *, development
    stain, stains, staining, stained | tache, taches, souillure, tacher, salir | coloration; color, colorant, lasure, vitra, teint | gram *, histolog, tissue, microscop, slide, wood *, hematoxylin, haematoxylin, cells, specimen
    stalk | traquer, harceler | tige; queue, pédoncul | plant, flower, leaf, corn-, stem, celery
    stall, stalls, stalled | étal, stand, box, caler | décrochage, décrocher; décroch, bloqu, cal. | @air, wing, airspeed, nose, angle of attack
    star | vedette, star, célébrité | étoile; étoil, astre, naine | galaxy, planet, neutron *, astronom, telescope, orbit, binary *, light years, constellation, sky, !film, !hollywood, !rock
    starter | entrée, hors | démarreur; démarr, start, mise en route | @road, motor, battery, engine, ignition
    steep, steeped | raide, escarpé, pentu | infuser, tremper; infus, tremp, macér, laiss | tea, water for, minutes, herbs-, malt-
    stem, stems, stemmed | provenir, proviennent, découler, étrave | tige; pied, radical, souche | flower, plant, leaf, leaves, rose, mushroom, wine glass, thorns, root
    step, steps | marche, marches, pas | étape; démarche, mesur, phase, échelon | previous *, procedure, * 2, wizard
    stern | sévère, sévères, austère | poupe, arrière; poup, arrièr | ship, bow, vessel, boat, deck, hull, rudder, propeller, anchor, port, starboard, moor, mooring
    still | encore, toujours, immobile, calme | alambic; distill | whisky, whiskey, distil, moonshine, copper *, spirit, alcohol
    stock, stocks | action, bourse, bouillon | cheptel, stock; bétail, popul, ressource, souche, réserve, porte-greffe | fish *, cod, fisheries, herring, tuna-, live, breeding *, overfish, seed, rolling *, north sea, mackerel, sardine, quota, anchovy
    store, stores, stored, storing, storage | magasin, boutique, boutiques, magasins | stocker, conserver; enregistr, mémoris, stock, rang, entrepos, gard, sauveg, contien, mémoire | * in a cool, * in the refrigerator, * at room temperature, cool dry place, * in memory
    strain, strains | entorse, tension, foulure, pression | souche, déformation; souch, variant, allong, variét, contraint | stress, elastic, tensile, yeast, bacteri, virus, gauge, * gauge
    stream, streams, streaming | ruisseau, ruisseaux, cours d'eau, rivière | flux; diffus, lecture, flot, streaming | data, video, audio, @computing, byte, output, input, music, live *, internet, online, media
    stress | stress, stressant, anxiété | contrainte, accent; effort, contraint, tension | tensile, elastic, shear *, material, beam, steel, strain, syllable, thermal *, fatigue, bending *, word *, vowel
    string, strings | ficelle, ficelles, corde, fil | chaîne; chaîn, caract | character, text *, @computing, function, format *, search *, variable, returns, concatenat, empty *, parse, regular expression
    string, strings | chaîne, chaînes, chaîne de caractères | ficelle, corde; ficel, cord, fil | violin, guitar, parcel, kite, tied, puppet, piano, racket, bow, pearl, quartet, tea bag, cello
    string, strings | ficelle, ficelles, corde, cordes | chaîne; chaîn, caract | character, variable, format, empty *, query *, function, search *, parameter, regex, argument, returns, unicode, null, connection *, text *
    stroke | coup, accident, caresse, attaque | course, temps; cours, brasse, nage, trait | piston, engine, four, cylinder, compression *, swim, breast, back, crawl, pencil, brush
    supply, supplies | offre, fournitures, ravitaillement | alimentation; aliment, approvis, réseau, distribut, amenée, fourni. | power *, electricity *, water *, mains *, gas *, fuel *, electric
    suspect | suspect | soupçonner; soupçonn, pens | i *
    suspension | exclusion, sursis | suspension; amortiss | @road
    swallow, swallows | avaler, avale, gorgée, déglutir | hirondelle; martinet | nest, migrat, wing, bird, barn, swift, insects, beak
    switch, switches | baguette, changer, changement | interrupteur, commutateur; commut, interrupt, bouton, aiguillage, sélecteur, contact, option | electric, light *, voltage, on/off, turn the *, ethernet, network *, circuit, lever, ignition *, toggle, power *
    switch, switches | changer, changement, bascule | interrupteur; interrup, bouton, commut, contact | light *, wall, on/off *, electric, ** off, flick, safety *, circuit, voltage, lamp, power *, toggle, mains, ceiling
    table | meuble, table de cuisine | tableau; tabl | column, row, rows, figures, data, see *, * 1, * 2, * 3, * shows, values, results are, spreadsheet
    tank, tanks | réservoir, réservoirs, citerne, citernes, cuve, aquarium | char; blindé, chars | @army, panzer, battalion, armoured, armored, gunner, soviet, anti, tiger *, sherman, leopard, t-72
    tank, tanks | tank, tanks, char, chars | réservoir, cuve; citerne, cuv, bac, bouteille, ballon, aquarium, bassin, fosse | fuel *, petrol *, gas *, water *, oil *, septic *, storage *, fish *, litres, aquarium, fill the *, diving, hot water, !army, !soldier, !enemy
    tap, taps | tape, tapes, taper, tapoter | robinet; eau | water *, sink, kitchen, bathroom, * water, leak, mixer *, turn off, hot, plumb-, drip
    tap, taps | tape, tapes, taper, coup | robinet; robin | water, sink, kitchen, bathroom, turn off the *, run the *, plumber, leak, dripping *, mixer *, hot *, cold *, basin, hose
    tap, tapping | robinet, robinets, taper à la | toucher, appuyer; touch, appuy, effleur, appui, taper | screen, icon, app, phone, button, menu, settings, smartphone, tablet, * the, card
    tape, tapes | bande magnétique, cassette | ruban, bande; adhésif, scotch, bandelette, mètre | adhesive, masking *, measure, red *, duct *, sticky, * measure, insulating *
    temper, tempered, tempering | tempérament, colère, humeur | trempe, revenu; tremp | steel, glass, metal, quench, blade, chocolate, hardness
    temple, temples | temple, temples | tempe | forehead, pulse, bullet, throb, headache, pistol
    tender | tendre | annexe, tender; ravitaill, allège | locomotive, coal, steam, ship
    term, terms | trimestre, mandat, condition, conditions | terme; termes, expression, mot | @mathematics, polynomial, * of the series, sum, technical *, scientific *, glossary, terminology, medical *
    thread, threads | fil, fils, discussion | filet, filetage; pas | screw, bolt, nut, pipe, pitch, cut a *, tap., male *, female *, metric
    thread, threads | fil, fils, thread | filetage; filet, pas de vis | screw, bolt, nut, pipe, tap, cross-, damaged *, stripped, plug
    throttle | étrangler, étranglé | accélérateur; papillon, gaz, accélér, manette, limit | @engineering, engine, pilot, open the *, pedal, carburettor
    tick, ticked, ticks | tique, tiques, tic | cocher; coch, case, tic-tac | box, * the box, form, checkbox, option
    tick, ticks | tic, tics, coche, cocher, coches | tique; tiques | bite, lyme, dog, bites, deer, skin, insect, mites, fleas, parasite, blood
    tide, tides | tiède | marée; marées | sea, moon, beach-
    tie, ties | cravate, cravates, égalité | traverse, tirant; travers, attach, lien, nou | railroad *, railway *, beam, roof, * the knot, cable *
    timber | timbre, timbres | bois; grume, charpente, poutre | forest, trees, sawmill, * frame, export, construction, trade, oak, roof, log
    tip | pourboire, conseil, astuce, pourboires | pointe, bout; extrém, embout, poin | * of the tail, * of the iceberg, wing *, southern *, northern *, needle, finger *, * of the nose, pencil, * of the tongue, * of the peninsula, electrode
    tip, tips | pointe, bout, extrémité, pourboire, pourboires | astuce, conseil; astuc, tuyau, truc | useful *, * and tricks, travel *, cooking *, helpful *, safety *, money-saving, beginners
    track, tracks | piste, pistes, morceau, trace | voie; rail, voies, ferré | railway, train, rail., locomotive, gauge, * bed, tram-, sleeper, railroad, level crossing
    track, tracks | voie, rail, trace, traces, voies | piste, morceau; titre, plage, chanson | album, song, cd, single, vocals, remix, music, audio *, record, band, listen, bonus *, sound, mp3, play
    track, tracks, tracked | voie, morceau, titre, piste | chenille; chenill | tank, bulldozer, tractor, excavator, armoured, snowmobile, wheels
    trade | commerce, commerciaux, échanges | alizé; alizés | * wind, * winds
    trailer, trailers | bande-annonce, remorqueur | remorque., remorq.; caravane, semi | truck, tractor, car., tow, lorry, caravan, boat, camping
    transmission | émission de radio, retransmission | transmission; boîte de vitesses, boîte, transmet, transmi | @road, gearbox, automatic *
    trap | piéger | piège; siphon, purgeur | steam *
    tray, trays | plateau, plateaux | bac; barre, tiroir, zone de notif, notification | paper *, printer, system *, seed, cat, feeder, cd, notification, icon, baking
    tread, treads | marcher, fouler | bande de roulement; sculpt, profil, chape, giron, marche., march. | tyre, tire-, tires, tyres, wear, staircase, stair-
    trial | procès, jugement | essai; éval, démonst | * version, free *, field *, flight, * run, 30-day *, * period, software
    trigger, triggers, triggered, triggering | gâchette, détente, gâchettes | déclencher; déclench, provoq, entraîn, suscit, activ, caus, facteur | event, alarm, asthma, reaction, allerg, migraine, database, sql, protests, earthquake, signal, crisis, war, symptom, !gun, !finger, !pistol, !pull
    trim | coupe, garniture | assiette, tailler; assiett, compens, régl, taill, rogn | aircraft, elevator, ship, * tab, sail, trailing, rudder
    trunk, trunks | coffre, malle, malles, trompe | tronc | tree, bark, branch, oak, pine, palm *, forest, leaves, hollow
    trunk, trunks | tronc, troncs, coffre | trompe | elephant, tusk, mammoth, calf
    trunk, trunks | tronc, troncs, trompe | coffre; malle, bagage | car., luggage, suitcase, boot, vehicle, tyre, open the *
    trunk, trunks | coffre, malle, tronc, troncs | trompe; tromp | elephant, elephants, tusk, mammoth, calf
    trunk | trompe, malle, coffre | tronc | tree, oak, bark, branches, roots, beech, hollow, felled, leaves, lean
    trunk | trompe, tronc, torse | coffre; coffr, malle | car, luggage, suitcase, groceries, spare tire, driver, sedan, pop the *, open the *, drove, parked
    tube | métro | tube; tub, tuyau, chambre | inner *, test *
    tune, tuning, tuned, tuner | air, mélodie, chanson, airs | réglage, régler; régl, accord, mise au point, optimis, syntonis | engine, radio, station, carburettor, performance, guitar, frequency, piano, strings, parameters
    union | syndicat, syndicats, union européenne | réunion; union | sets, intersection, @mathematics, disjoint
    variety, varieties | variétés, music-hall | variété., variét.; cultivar, cépage, sorte | grape *, apple *, rice, wheat *, wine
    vessel, vessels | navire, navires, bateau, bateaux | récipient; réservoir, cuve, vase, chaudière, réact, pot | pressure *, cooking *, reactor *, heated, pour, reaction *, clay *, drinking *, earthenware
    vessel, vessels | vaisseau sanguin, vaisseaux sanguins, récipient | navire, bateau; bâtiment, navir, vaisseau, embarc, chalut | @sea, fishing *, merchant *, port, cargo, oil spill, coast, coast guard, tug, tanker, container *
    vice | vice | étau | workbench, clamp, jaws, metalwork, grip
    vine | vin, vins | vigne; liane, grimpant, vign | grape, plant, creeper, jungle, climbing
    volume | tome, tomes, livre | volume; volum | sound, @mathematics, * control, * knob, disk, audio, sphere, cube, radius, cylinder, liquid, litre, litres
    volume, volumes | volume sonore | tome; volum | first *, second *, encyclop
    warp | déformer, chaîne de magasin | chaîne; voil, gauch, déform. | weft, loom-, weave, threads, weaver, wood, board
    wash | lavis, lessive | sillage; lav. | boat, propeller
    washer, washers | laveuse, machine à laver, laveur | rondelle; joint | bolt, nut, screw, tighten, tap, rubber, flat *, spring *, spacer
    washer, washers | laveuse, laveur, machine à laver, lave-linge | rondelle; rondel, joint | bolt, nut, screw, tap, leaking, rubber *, spring *, lock *, thread, tighten
    waste | gaspillage, gaspiller, perte | déchet; déchets, effluent, rebut, résidu, ordure | nuclear *, toxic *, hazardous *, household *, radioactive *, * disposal, recycl, landfill, plastic *, food *, * water, industrial *, bin
    watch, watches | montre, montres, regarder | quart, garde; veille | sailors, ship's, night *, bridge, lookout, officer of the *
    wave, waves | saluer, signe, faire signe, permanente | onde, vague; ond, vagu, flot | radio *, electromagnetic, gravitational *, sound *, sea, tidal *, frequency, light *, shock *, seismic
    wear | porter, porte, portant, vêtements, tenue | usure; usé, us | * and tear, tyre *, tire *, bearing, brake, @engineering, tool *, abras, signs of *
    web | toile d'araignée, palmure | web; toile, internet, site | * page, * site, * browser, * server
    weed | cannabis, herbe, marijuana, shit | mauvaise herbe; adventice, désherb, mauvaises herbes | garden, crop, soil, herbicide, control, plants, lawn, @farm
    weigh | peser le pour | peser; pes, pès, poids | kg, kilograms
    well, wells | bien, bon, eh bien, bien portant | puits; forage | oil *, dig, dug, drill, water from, artesian, bucket, village *, bore, gas *, deep *
    wheel, wheels | roulette, volant de badminton | roue; volant, molette | car., bicycle
    wind, winds, wound, winding, windings | blessure, vent, vents, blessé, sinueux, sinueuse | enroulement, remonter; enroul, bobin, remont | transformer, stator, rotor, coil, copper wire, copper, clock, watch, secondary *, primary *, spool, motor
    window, windows | vitrine, vitrail | fenêtre; guichet, vitre, hublot | @computing, desktop, click, close the *, mouse, resize
    wire, wires | télégramme, virement, dépêche | fil; câble, fil de fer, grillage | electric, copper *, barbed *, fence-, cable, circuit, insulation, live *
    work, works, worked | travailler, travail, travaille, travaillent, œuvre | fonctionner, marcher; fonctionn, march, agit, agi | doesn't *, * properly, * correctly, * fine
    wrench | arracher, tordre, tord | clé; clef | bolt, nut, tighten, spanner, screwdriver, @engineering, torque *, adjustable *
    yard, yards | yard, yards, mètre | cour, chantier; jardin, triage, dépôt, parc | ship, backyard, school, prison, freight, railway, navy *, timber *, scrap-, back, front, !penalty, !touchdown, !pass
    yield, yields, yielded | céder, cède, cédé, se rendre, priorité | rendement; rend, récolt, produi, donn, fourni | crop, wheat, per hectare, fertili, quantum, reaction, milk *, harvest, chemical, * a harvest
    """
}
