extension LanguagePair {
  /// English words | French words that are wrong beside the last | what they mean there | starts of English words
  static let frenchEnglishSensesOfEnglish = """
    bank, banks | banque, banques | rive, berge | river, stream, shore, southern, northern, eastern, western, opposite, canal, flood
    digital | numérique, numériques | digital, des doigts | ischemia, ischaemia, arter, nerve, rectal, gangren, clubbing, fingers, toes, phalan
    spring, springs | ressort, ressorts | source, printemps | water, stream, thermal, mineral, blossom, summer, autumn, april, hillside
    spring, springs | printemps | ressort | coil, steel, valve, mattress, lever, screw, tension, bolt
    crane, cranes | grue, grues | échassier | feather, nest, wetland
    pupil, pupils | élève, élèves | pupille | eye, dilat, iris, constrict, light reflex, cornea
    plant, plants | plante, plantes | usine, centrale, installation | nuclear, power, chemical, assembly, steel, sewage, treatment works
    case, cases | étui, étuis, valise, valises | affaire, cas | court, judge, lawyer, patient, trial, lawsuit
    case, cases | cas | affaire, procès | lawsuit, plaintiff, prosecutor, attorney, defendant
    party, parties | fête, fêtes, soirée | parti, partie | election, political, conservative, labour, contract, agreement, parliament
    party, parties | parti, partis | fête, soirée | birthday, wedding, cake, guests, balloon
    strike, strikes | frappe, frappes, coup, coups | grève | union, worker, wage, picket, walkout
    trial, trials | procès | essai, étude | clinical, randomi, placebo, vaccine, patients, double-blind
    trial, trials | essai, essais | procès | jury, prosecutor, verdict, courtroom, defendant, murder
    drug, drugs | drogue, drogues | médicament, traitement | patient, dose, prescription, pharmac, tablet, antiviral, clinical
    stroke, strokes | coup, coups, caresse | accident vasculaire, AVC, attaque | ischemic, ischaemic, cerebral, cardiovascular, brain, hypertens
    labour, labor | travail d'équipe, main-d'œuvre | accouchement, travail | midwi, contraction, birth, obstetric, pregnan
    delivery, deliveries | livraison, livraisons | accouchement, naissance | midwi, caesarean, cesarean, obstetric, pregnan, preterm, newborn
    complaint, complaints | plainte, plaintes | trouble, affection, symptôme | stomach, intestinal, gastrointestinal, respiratory complaint
    tissue, tissues | mouchoir, mouchoirs | tissu | muscle, biopsy, lung, cell, epitheli, connective, tumour, tumor
    culture, cultures | agriculture | culture | bacteria, petri, sputum, blood sample
    ward, wards | quartier, quartiers, circonscription | service, salle | hospital, nurse, patient, maternity
    nail, nails | clou, clous | ongle | finger, toe, polish, manicure, cuticle
    nail, nails | ongle, ongles | clou | hammer, wood, plank, carpenter
    calf, calves | veau, veaux | mollet | leg, muscle, cramp, ankle, knee
    chest, chests | coffre, coffres, commode | poitrine, thorax, poumon | pain, x-ray, breath, cough, lung, heart
    temple, temples | temple, temples | tempe | forehead, headache, brow, bullet
    vessel, vessels | navire, navires, bateau | vaisseau | blood, coronary, capillar, vascular
    organ, organs | orgue, orgues | organe | liver, kidney, transplant, donor, failure
    organ, organs | organe, organes | orgue | church, pipe, cathedral, bach
    palm, palms | palme, palmes, palmier | paume | hand, finger, wrist
    sole | seul, seule, unique | plante, semelle | shoe, foot, heel
    discharge, discharges | décharge, licenciement | sortie, écoulement | hospital, ward, vaginal, nasal
    date, dates | datte, dattes | date, rendez-vous | deadline, calendar, birth, delivery
    chair, chairs | chaise, chaises | président, présid | committee, meeting, board, elected
    board, boards | planche, planches, tableau | conseil, comité | directors, trustees, chairman, shareholders
    bill, bills | facture, factures, billet | projet de loi, loi | parliament, senate, congress, vote, amend
    bill, bills | projet, loi | facture, addition | restaurant, waiter, electricity, unpaid, phone
    court, courts | cour de tennis, court, courts | tribunal, cour | judge, appeal, ruling, lawsuit, supreme
    sentence, sentences | phrase, phrases | peine, condamn | prison, years, judge, convicted, jail
    sentence, sentences | peine, peines | phrase | grammar, verb, word, paragraph, comma
    interest | intérêt pour | intérêt | loan, rate, mortgage, savings
    mine, mines | mien, mienne, miens | mine | coal, gold, shaft, miner
    match, matches | match, matchs | allumette | candle, light the, fire, stove, cigarette
    light, lights | lumière, lumières | léger, légère | weight, lightweight, luggage, meal
    current | courant, courants | actuel, en cours | situation, president, version, year, price
    key, keys | clé, clés, clef | touche | press, keyboard, shift, ctrl, enter key
    fan, fans | fan, fans, admirateur | ventilateur | cooling, heat, blade, motor, filter, noise
    tap, taps | tape, tapes | robinet | water, sink, kitchen, bathroom
    scale, scales | échelle, échelles | balance, écaille | kitchen, weigh, fish, reptile
    seal, seals | phoque, phoques | joint, sceau | rubber, leak, gasket, pump, bottle
    seal, seals | sceau, sceaux | phoque | arctic, colony, beach, pups
    root, roots | racine, racines | root | password, sudo, superuser
    lead | plomb | fil, tête, mener | electrode, electrocardio, race, scored
    pitch, pitches | pas, hauteur | terrain | football, players, striker, goal
    trunk, trunks | coffre, malle | tronc | tree, bark, branch, oak
    trunk, trunks | tronc, troncs | coffre | car, luggage, suitcase, boot
    note, notes | billet, billets | note | piano, melody, musician, meeting
    yard, yards | yard, yards | cour, jardin, chantier | ship, backyard, school, prison
    letter, letters | lettre de l'alphabet | lettre | envelope, stamp
    order, orders | ordre, ordres | commande | customer, invoice, delivery, shipping, purchase
    term, terms | terme, termes | mandat | elected, reelection, re-election, senator
    charge, charges | charge, charges | accusation, inculp | murder, fraud, pleaded, prosecutor, convicted
    iron, irons | fer, fers | fer à repasser | shirt, ironing, laundry
    glasses | verres | lunettes | eyes, read, wearing, short-sighted, optician
    fly, flies | voler, vole | mouche | insect, buzz, swat, larva
    bark | aboiement, aboie | écorce | tree, trunk, oak, birch
    bat, bats | batte, battes | chauve-souris | cave, virus, nocturnal, insects, colony
    swallow, swallows | avaler, avale | hirondelle | nest, migrat, wing, bird
    mole, moles | taupe, taupes | grain de beauté | skin, melanoma, dermatolog
    plate, plates | assiette, assiettes | planche, plaque | engrav, etch, copper, printmak
    since | puisque, puisqu | depuis | 195, 196, 197, 198, 199, 200, 201, 202, childhood, century
    racket | raquette, raquettes | vacarme, tapage | noise, neighbour, neighbor, downstairs
    """

  /// French words | English words that are wrong beside the last | what they mean there | starts of French words
  static let frenchEnglishSensesOfFrench = """
    charges | loads, charge, cargo | charges, costs, expenses | loyer, immeuble, locati, copropriété, bail, salari
    avocat, avocats | avocado, avocados | lawyer, attorney, counsel, solicitor, barrister | procès, juge, tribunal, client, plainte, défense
    grève, grèves | shore, beach | strike | syndicat, salarié, préavis, cheminots, manifest
    vol, vols | flight, flights | theft, robbery, stealing, burglary | voleur, police, bijoux, plainte, cambriol
    vol, vols | theft, robbery | flight | avion, aéroport, passager, pilote, escale
    livre, livres | book, books | pound | sterling, kilo, pèse
    pièce, pièces | room, rooms | part, coin, component | rechange, monnaie, moteur, usinée, euros
    pièce, pièces | coin, coins | room, play | appartement, fenêtre, chambre, acte, théâtre, comédien
    cours | courses, lessons | course, rate, price | bourse, devise, change, action
    mémoire, mémoires | memory | dissertation, thesis, brief, memoir | soutenance, étudiant, tribunal, avocat
    poste, postes | post office | position, post, job, extension | candidat, embauch, recrut, salaire
    feuille, feuilles | leaf, leaves | sheet, page | papier, imprim, classeur
    feuille, feuilles | sheet, sheets | leaf, leaves | arbre, automne, chêne, branche
    glace, glaces | mirror, mirrors | ice | banquise, patin, fondre, gel
    pêche | peach, peaches | fishing | filet, poisson, chalut, bateau
    pêche, pêches | fishing | peach | fruit, abricot, noyau, tarte
    moule, moules | mould, mold, moulds | mussel | frites, mer, coquillage
    moule, moules | mussel, mussels | mould, mold, tin | gâteau, beurr, four, silicone
    manche, manches | channel | sleeve, handle, round | chemise, veste, couteau, marteau, balai
    vase | vase, vases | mud, silt | étang, rivière, marée, fond
    somme, sommes | sum, amount | nap | sieste, dormi
    timbre, timbres | stamp, stamps | timbre, tone, ring | voix, instrument, clarinette
    foyer, foyers | home, fireplace | outbreak, cluster, focus | épidémi, contamination, infect, virus
    cadre, cadres | frame, frames, framework | executive, manager | salarié, dirigeant, syndicat
    grue, grues | crane, cranes | crane | migrat, échassier
    greffe, greffes | registry, graft office | transplant, graft | rein, foie, donneur, organe
    greffe | transplant, graft | registry, clerk | tribunal, juge, greffier
    ressort | spring, springs | remit, jurisdiction, final | tribunal, dernier, appel, compéten
    pompe, pompes | pump, pumps | pomp, funeral, shoe | funèbres, obsèques
    canal, canaux | canal, canals | channel | télévis, radio, wifi, fréquence, audio
    vers | worms, worm | verse, line, towards | poème, poète, strophe, rime, alexandrin
    langue, langues | tongue, tongues | language | parle, traduc, maternelle, officielle, locuteur
    langue | language, languages | tongue | bouche, gorge, visage, gonfle, lèvre
    pile, piles | stack, pile, stacks, piles | battery, batteries | télécommande, charge, lithium, pile usagée
    plan, plans | plan, plans | map, plane, shot | métro, quartier, caméra, cinéaste
    étage, étages | stage, stages | floor, storey, story | ascenseur, immeuble, escalier, appartement
    bureau | office, offices, desk | board, committee, officers | élu, élection, trésorier, statuts, cotisation
    bureau, bureaux | desk, desks | office | réunion, étage, employé, télétravail
    siège, sièges | seat, seats | headquarters, head office, siege | social, assiég
    caisse, caisses | box, crate, boxes | fund, till, checkout, cash | retraite, maladie, supermarché, client
    chaîne, chaînes | chain, chains | channel, string, range | télévis, caractères, montagn
    exercice, exercices | exercise, exercises | financial year, fiscal year, year | comptable, clos, bilan, actionnaire
    titre, titres | title, titles | security, securities, share | bourse, actionnaire, obligation, cotation
    action, actions | action, actions | share, stock | bourse, dividende, actionnaire, cotées
    obligation, obligations | obligation, obligations | bond | bourse, coupon, émission obligataire, taux
    traitement, traitements | processing, salary | treatment, therapy | patient, médecin, maladie, antibiotique
    selle, selles | saddle, saddles | stool, bowel | diarrhée, intestin, constipation
    rein, reins | back | kidney | dialyse, urine, greffe, insuffisance
    couche, couches | diaper, nappy | layer, coat | peinture, vernis, ozone, sédiment
    fusée, fusées | fuse, fuses | rocket | lanc, satellite, orbite, spatiale
    mousse | moss | foam, mousse | savon, rasage, chocolat, matelas
    règle, règles | period, periods | rule, ruler | grammaire, jeu, respecter, fixées
    souris | smiles, smile | mouse, mice | ordinateur, clic, rongeur, laborato
    fils | son, sons | wire, thread | cuivre, électrique, barbelés, couture
    fils | wires, threads | son | père, mère, fille, naissance
    tour, tours | turn, round, tour | tower | eiffel, étages, beffroi, clocher
    page, pages | page boy | page | livre, écran
    marche, marches | march, walk, walking | step, stair | escalier, descendre les, monter les
    barre, barres | bar, bars | helm, stand | témoin, voilier, gouvernail
    toile, toiles | web | canvas, painting | peintre, huile, tableau, exposition
    """
}
