extension LanguagePair {
  /// English words that have several senses, and what tells of their fields.
  static let frenchEnglishSensesOfEnglish = SenseLists(
    [
      businessSensesOfEnglish,
      economySensesOfEnglish,
      lawSensesOfEnglish,
      lifeSensesOfEnglish,
      medicineSensesOfEnglish,
      politicsSensesOfEnglish,
      scienceSensesOfEnglish,
    ], fields: englishSenseFields)

  private static let englishSenseFields = """
    air: aircraft, airport, flight, pilot, plane., planes., runway, airline, aviation, helicopter
    army: army, armies, soldier, troops, enemy, enemies, battle, regiment, infantry, artillery, military, battalion, cavalry, ammunition
    books: novel, author, publisher, published, poem, chapter, paperback, hardback, bookshop, literary, library
    chemistry: acid, molecul, atom., atoms., solvent, reagent, ion., ions., chemical, oxid, compound
    church: church, priest, bishop, prayer, god., monaster, abbey, parish, pope, chapel, christian, gospel
    clothes: dress., shirt, trousers, jacket, coat., coats., sew., sewn, sewing, fabric, cotton, wool, silk, tailor, garment, skirt
    computing: software, server, computer, user., users., password, browser, click, keyboard, database, install, website, linux, directory, filename, debug, desktop
    engineering: engine., engines., pump, valve, motor., motors., bolt, gear., gears., machine., machines., hydraulic, piston, bearing, cylinder, lathe, crankshaft
    farm: farm, crop, cattle, harvest, livestock, wheat, sheep, orchard, tractor, barn, plough
    finance: shareholder, investor, dividend, loan, creditor, stock exchange, stock market, stock price, bond., bonds., securities, portfolio, turnover, equity, hedge, broker, treasury, banker, profits
    house: house., roof, kitchen, bedroom, tenant, apartment, bathroom, landlord, staircase, ceiling, cellar
    kitchen: butter, flour, sugar, oven, recipe, saucepan, tablespoon, teaspoon, salt., cream., sauce, dough, eggs., cook, simmer, garlic, onion
    law: court., courts., judge, lawyer, attorney, plaintiff, defendant, prosecut, jury, tribunal, lawsuit, litigat, convict, magistrate, barrister, solicitor, verdict, testif, acquit
    mathematics: theorem, equation, algebra, polynomial, integer, vector, lemma, geometry, differentiable, topolog
    medicine: patient, doctor, physician, nurse, clinic, hospital, symptom, diagnos, therap, surgeon, tumor, tumour, cancer, syndrome, chronic, biopsy, disease, antibiotic, infection
    music: piano, violin, orchestra, song, singer, composer, concert, melod, chord, guitar, symphon, choir, flute
    painting: paint, canvas, sculpt, gallery, portrait, watercolour, watercolor, easel
    politics: government, minister, parliament, election, elected, voter, senat, congress, mayor., coalition, democrat, republican, conservatives, labour party, mps., lawmakers
    road: car., cars., driver, vehicle, traffic, motorway, highway, truck, lorry, motorist, garage, windscreen, windshield
    school: school, pupil, student, teacher, exam., exams., examination, university, classroom, homework, pupils
    sea: ship., ships., sail., sails., sailing, sailor, harbour, harbor, captain, crew., boat, mast, vessel, navy, offshore, fishermen
    sport: football, player, coach., coaches., referee, championship, tennis, league, stadium, tournament, goalkeeper, striker, rugby, cricket, basketball, olympic, athlete, team., teams.
    statistics: variance, regression, statistic, probabilit, confidence interval, standard deviation, distribution, estimator, covariate, median, quantile, outcome
    theatre: actor, actress, theatre, theater, audience, rehears, playwright, drama, shakespeare, scene, comedy
    work: employee, employer, worker, salary, salaries, wage, trade union, unions., staff., hire, hired, vacanc, redundan, payroll
    """

  /// French words that have several senses, and what tells of their fields.
  static let frenchEnglishSensesOfFrench = SenseLists(
    [
      lifeSensesOfFrench,
      medicineSensesOfFrench,
      societySensesOfFrench,
    ], fields: frenchSenseFields)

  private static let frenchSenseFields = """
    air: avion, aéroport, pilote, piste, aérien, hélicoptère, atterri, décoll
    army: armée, soldat, troupe, ennemi, bataille, régiment, infanterie, artillerie, militaire, bataillon, cavalerie, munition
    books: roman., romans., auteur, éditeur, publié, poème, chapitre, librair, littér, écrivain
    clothes: robe., robes., chemise, pantalon, veste, manteau, coudre, cousu, couture, tissu, coton, laine, soie., tailleur, vêtement, jupe
    computing: logiciel, serveur, ordinateur, utilisateur, navigateur, clic, clavier, base de données, install, linux, répertoire, informati, fichier
    crime: police, policier, meurtre, voleur, arrêté., arrestation, prison, suspect, cambriol, détective, gendarme
    current: électri, tension, volt., volts., circuit, câblage, ampère, transformateur
    engineering: moteur, pompe, vanne, soupape, boulon, engrenage, machine., machines., hydraulique, piston, roulement, cylindre, vilebrequin, usin-
    farm: ferme., fermes., récolte, bétail, blé., mouton, verger, tracteur, grange, charrue, agricult, éleveur
    finance: actionnaire, investisseur, dividende, prêt., prêts., créancier, bourse, boursi, obligataire, portefeuille, chiffre d' affaires, trésorerie, banquier, banque., banques., bilan., financ, bénéfice
    house: maison, toit, cuisine, chambre, locataire, appartement, salle de bains, propriétaire, escalier, plafond, cave., immeuble
    kitchen: beurre, farine, sucre, four., recette, casserole, cuillère, sel., crème, sauce, pâte., œufs., oeufs., mijot, ail., oignon
    law: tribunal, tribunaux, juge., juges., avocat, plaignant, défendeur, procureur, procès, jury, condamn, magistrat, parquet, prévenu, accusé., témoin, verdict, assises, juridiction
    mathematics: théorème, équation, algèbre, polynôme, vecteur, lemme, géométrie, dérivable, topolog, intégrale
    medicine: patient, médecin, infirmi, clinique, hôpital, hôpitaux, hospitali, symptôme, diagnost, chirurg, tumeur, cancer, syndrome, chronique, biopsie, maladie, antibiotique, infection, malade
    music: piano, violon, orchestre, chanson, chanteu, compositeur, concert, mélodi, guitare, symphoni, chœur, flûte, musicien
    painting: peintre, peinture, toile, sculpt, galerie, portrait, aquarelle, musée
    politics: gouvernement, ministre, parlement, élection, électoral, député, sénat, électeur, maire, coalition, président de la république, assemblée, conseil municipal
    press: journal., journaux, journalist, quotidien, hebdomadaire, rédact, presse.
    rail: train., trains., ferroviaire, locomotive, gare., sncf, cheminot
    road: voiture, conduct, véhicule, circulation, autoroute, camion, automobil, garage, pare-brise, chauffeur
    school: école, élève, étudiant, professeur, examen, université, classe., classes., devoirs, lycée, collège, enseign
    sea: navire, voile., voiles., marin, port., capitaine, équipage, bateau, mât, marine., pêcheur, amarr, cargo, paquebot
    shop: magasin, boutique, supermarché, prix., client, caissi, vendeu
    sport: football, joueu, entraîneu, arbitre, championnat, tennis, ligue, stade, tournoi, gardien, buteur, rugby, basket, olympique, athlète, équipe de france, match
    statistics: variance, régression, statistique, probabilit, intervalle de confiance, écart type, estimateur, covariable, médiane, quantile
    theatre: acteur, actrice, théâtre, spectateur, répétition, dramaturge, comédie, comédien, scène, metteur
    work: employé, employeur, salari, salaire, syndicat, embauch, licenci, chômage, grève, travailleur
    """
}
