extension LanguagePair {
  /// English words of letters and offices; see ``WordSense``.
  static let businessSensesOfEnglish = """
    accommodation | accommodation, accommodement, arrangement | hébergement, logement; héberg, log, chambre | hotel, hostel, student *, travel, guests, night, rent, tourist, staff *, breakfast, refugee, flights, bed, room, asylum seekers
    accrual, accrued | accroissement, accru, accrue, accumulation | couru, provision; cour, provis, régularis, charges à payer | interest *, * interest, expenses, accounting, * expenses, * liabilities, balance sheet, holiday
    address, addressed, addresses, addressing | adresser, adresse, adresses, adressé, adressée, adressés, adressées, adressant, adressent | traiter, aborder, résoudre; répond, trait, abord, rem, résou, résol, régl, corrig, pench, lutt, attaqu, répons, prend, pris, examin, combl, prononc, discours, parl, fac | * the problem, * this problem, * these problems, * the issue, * issues, * this issue, * these issues, * challenge, * the challenges, * concern, * needs, * inequalit, * climate change, * the root, * the crisis, * gaps, * question, * the assembly, * poverty, * shortage, * the shortage, * the lack, * problems, * these, * the gap, * the risk, * the needs
    advertisement, notice, notices | notice, notices, remarque | annonce, avis; affich, communiqué, préavis, panneau | * board, at short *, until further *
    agenda | agenda, agendas | ordre du jour; programme, ordre | meeting, item on the *, council, summit, hidden *, committee, political *
    agent | agent secret, espion | mandataire; agent, représent, courtier | estate *, insurance *
    allowance, allowances | permission, autorisation, tolérance | indemnité, allocation; indemn, alloc, prime, abatt, franchise, quota, argent | travel *, mobility *, housing *, baggage *, tax *, daily *, monthly *, family *, luggage, subsistence, clothing *, attendance *, carer's *
    applicant, application, applications | application, applications, appliquer | candidature, demande; candidat, demand, dossier, requête, postul, inscri | job *, * for a job, asylum *, visa *, * deadline, submit *, patent *, university *, vacancy, * letter, scholarship, * fee, membership *, ** form
    applicant, applicants | appliquant, appliquants, applicateur | candidat, demandeur; candid, demand, requér, postul | job, visa, asylum, court, interview, university, successful *, unsuccessful *, patent, insurance
    application, applications | application, applications | demande, candidature; demand, candidat, dossier, requêt, inscript | planning *, visa, vacancy, applicant, job, mortgage *, asylum, * is refused, your * for, residence *, !software, !mobile, !web, !install, !phone, !download, !api, !user
    apply, applied, applies, applying | appliquer, appliqué, applique, appliqués, appliquant | postuler, demander; sollicit, candidat, demand, présent, postul, inscri, dépos | * for a job, * for the job, * for a visa, * for asylum, * for a position, * for a grant, * to the university, * for a licence, * for membership, vacanc, * for citizenship, * for a passport
    appointment, appointments | nomination, appointement, appointements | rendez-vous; rendez, consultat | dentist, doctor, cancel *, medical *, hairdresser
    appreciate, appreciated, appreciation | apprécier, apprécié, appréciation, apprécie | prendre de la valeur; valeur, valoris, hauss, monter, augment | currency, property, euro, dollar, yen, investment, asset, capital *
    attach, attached, attachment, attachments | attachement, attachements, attaché à la maison, lien | pièce jointe; joint, jointe, annex, ci-joint | email, e-mail, file, open *, document, mail, * invoice, * resume, cv, please find *
    attend, attended, attends, attending | attendre, attend, attendu, attendue, attendent, attendant, attendus, attendaient | assister, participer; assist, particip, fréquent, suiv, présen, rend, venu, suivi, prenn, accueilli | * the meeting, * a meeting, * school, * the conference, * the ceremony, * the funeral, * university, * classes, * the wedding, * church, * mass, * the event, * college
    attend, attended, attending | attendre, attendu, attendus, attendaient | assister; assist, particip, présen, fréquent, suiv, rend, venu, réun | shareholders, members *, * the meeting, delegates, * the annual, conference, seminar, training, workshop, fair, * by over, * by more
    attorney | attorney, avocat général | mandataire, procuration; procur, mandat, avocat | power of *
    audience, audiences | audience, audiences | public; spectateur, assist, auditoire, auditeur | applaud, @theatre, concert, speech, target *, !pope, !king
    balance | équilibre, balance, équilibres | solde; sold, reliquat, rest | account, bank, outstanding *, invoice, deposit, credit card, overdrawn, pay the *, opening *, closing *, negative *, remaining *, !* of payments, !* of trade
    bear, bears | ours, porter, supporter | baissier; baiss, pessim | * market, bull, stocks, investor, rally, wall street
    benefit, benefits | bénéfice, bénéfices, bienfait | prestation, allocation; prestat, alloc, indemn, avantage | unemployment *, housing *, child *, sickness *, disability *, welfare, claim, claimants, eligible, social security, pension, fringe *, means-tested, * in kind, employee *, maternity *
    board, boards | planche, planches, tableau, tableaux, panneau | conseil; comité, ca, régie, commission | directors, trustees, chairman, shareholders, * of directors, * meeting, * member, supervisory *, executive *, management *, editorial *, * of governors, school *, company
    board | tableau, planche, carte | conseil; comité, direct, administr, commission, office | directors, dividend, chairman, proposes, shareholder, appointed to the *, approved by the *, joined the *, audit, executive, trustees, school, supervisory
    book, booked, booking, bookings | livre, livres, bouquin, comptabilité | réserver; réserv, retenu | * a room, * a flight, * tickets, hotel, ticket, restaurant, flight, * in advance, travel agen-, * online
    brand, brands | tison, marqué au fer, brandir | marque; griffe | * name, * image, luxury, products, consumer
    brief | bref, brève | dossier, mission; cahier, consign, instruct, mandat | designer, design *, architect, agency, client, creative, advertising
    bull, bulls | taureau, taureaux, bulle | haussier; hauss, optim | * market, bear, bears, stocks, investor, rally, wall street
    call, calls, calling, called | appelé, appelle, crier, cri | convoquer; convoq, réclam, exig, annonc, lanc, demand | * a meeting, * an election, * a strike
    cap | casquette, bonnet, capuchon | plafond; plafon, limit | price *, energy *, spending, salary *, wage, rent *, benefit, emission, interest rate, bonus, fares, immigration
    capital | majuscule | capital, d'investissement; capital., capitaux, invest, immobil | * expenditure, share *, * gains, * goods, working *, venture *, * increase, raise *, * requirement
    card | carton jaune | carte | business *
    carrier, carriers | porteur, porteurs, porteuse | transporteur, compagnie aérienne; transport, compagn, opérat, messag | goods, shipment, airline, delivery, low-cost *, flag *, flights, parcel, cargo, freight, mobile *, telecom, consignee, budget *
    ceiling | plafond de la pièce | plafond; plafon | debt *, price *
    charge | charge de cavalerie, accusation | responsable; respons, charg, direction, dirig | person in *, took *
    claim | revendication, demande | sinistre; sinist, indemn, déclar, réclam | insurance, insurer, no-claims, premium, policyholder
    clerk, clerks | clerc, clercs, greffier | employé; vendeu, réception, employ, commis, guichet, agent | office *, bank *, shop *, post office, sales *, booking *, hotel, desk *, store
    commitment | internement, incarcération | engagement; engag | financial *
    committed | commis, commise, commettre | engagé; engag, attach, détermin, dévou, résolu, vou | * to reducing, * to improving, * to ending, * to quality, * to providing, * to peace, * to the success, fully *
    commute, commuting, commuter, commuters | commuer, commuté, commutation, commuer la peine | navetteur; navett, trajet, banlieusard, pendulair, déplac, usager | train, work, suburb, traffic, daily, rail, !sentence
    competition | compétition, compétitions | concurrence; concurren, concours | market, * law, * authority, unfair *, price, firms, consumers, * policy, companies, !sports, !athletes, !medal
    complaint, complaints | plainte en justice, maladie, complainte | réclamation; plaint, mécontent | customer, customers, refund, * department, * procedure, * form
    concern, concerned | concerné, concernée, concernés | inquiet, préoccupé; inquiét, préoccup, inqui, souci | deeply *, seriously *, gravely *, increasingly *
    concern, concerns | concernent, concerne, préoccupation, souci, inquiétude | entreprise, exploitation; entrepris, exploit, affaire, société, maison | going *, family *, manufacturing *, profitable *, industrial *, largest *
    condition, conditions | affection, affections, maladie | condition, état; conditions | terms and *, working *, weather *, general *, excellent *
    consolidated | renforcé, renforcée, affermi | consolidé; consolid | * accounts, * financial statements, * balance, * revenue
    convenience | toilettes, supérette | convenance; commodité, meilleurs délais, dès que | at your earliest *
    copy, copies | copier, copie, copies | exemplaire; exemplair | sold, * of the book, million *, print run, * of the novel, album, * of the newspaper, newspaper, signed *
    corporate | corporel, corporelle, corporatif, corporatiste | entreprise; sociét, social | * image, * culture, * social responsibility, * strategy, * headquarters, * finance
    cover, covered, covers | couvercle, couverture de livre, reprise | lettre; motivat, accompagn | * letter
    cover, covers, covered | housse | remplacer, garantie; garant, rempla, assur, couv, pris en charge | insurance, policy, insurer, * by the policy, premium, fire and theft
    credit | générique, honneur | avoir; crédit, note de | * note, refund
    deadline | ligne morte, ligne de mort | échéance; délai, limite, éché, tard | application, submit
    dear | cher, coûteux, coûteuse | madame; monsieur, chère | * sir, * madam
    deliver, delivered, delivers, delivering | accoucher, accouché, délivrer, délivré, délivrés, délivre | livrer; livr, remis, remett, prononc, distribu, tenu, fourni, expédi, achemin | * goods, parcel, order, customer, warehouse, * the goods, * a speech, * parcel, pizza, courier, supplier
    delivery, deliveries | accouchement, accouchements, délivrance | livraison; livr, distribut, remis, prestat, expédi | parcel, * date, order, warehouse, customer, invoice, supplier, * time, terms of *, goods, freight, pizza, courier
    department, departments | département, départements | service, rayon; ministère, direction, servic, unité, équipe | sales *, marketing *, accounts *, human resources *, hr *, purchasing *, legal *, customer, * head, * store
    depreciation | dépréciation morale, mépris | amortissement; amort, déprécia | straight-line, assets, equipment, useful life, plant and, machinery, accumulated *
    desk, desks | pupitre, pupitres, bureau, bureaux | accueil, guichet; réception, comptoir, service | information *, front *, help *, check-in *, reception *
    direct, directed | direct, directe, directs | diriger; adress, réalis, dirig, orient, destin | * all enquiries, * questions
    director, directors | réalisateur, réalisateurs, réalisatrice, metteur en scène, metteurs en scène | directeur, administrateur; direct, administ, dirig, patron, pdg, gérant | company, managing *, board of *, finance *, sales *, shareholders, executive *, non-executive *, * of marketing, * general
    dispatch, dispatched | dépêche, dépêches | expédier; expéd, envoi, envoy, achemin | goods, order, parcel, warehouse, invoice, shipping, * days
    draw, draws, drew, drawn, drawing | dessiner, dessiné, dessine, dessinée, dessin, tirer, tiré | attirer; attir, appel, sollicit | * attention, * your attention, * the attention, * crowds, * criticism, * praise
    due | dû, due, grâce | prévu, échéance; doit, doivent, attendu, livr | * to arrive, * to be delivered, * to open, * to start, * course, * to be published
    effect, effective | efficace, efficaces | entrer en vigueur; vigueur, compter, effet, partir | * date, * immediately, * january, * 1
    enclose, enclosed, enclosure, enclosures | enclos, clôturé, clôturée, enfermé, enclore, clôture | ci-joint; joint, pièce, annex | please find *, cheque, letter, invoice, copy, stamped, brochure, form
    enquiry, inquiry, enquiries, inquiries | enquête, enquêtes | demande, renseignement; demand, question, renseign, information, contact | customer, * about prices, price, * form, general *, telephone, further *, product, sales, * desk
    entertain, entertaining | divertir, amuser, divertissant | recevoir; reçoi, recev, invit, réception, représentation | * clients, * guests, * customers, * expenses
    equity | équité, égalité | capitaux propres, fonds propres; capit, propres, actions, fonds | return on *, shareholders' *, private *, * market, balance sheet, debt, investors, * capital, * fund, leverage, stake, negative *, * stake, issuer, home *, share, !gender, !health, !social
    excess | excès, excédent | franchise; franchis | insurance, policy, claim, pay the first, insurer, car hire, voluntary *
    executive, executives | exécutif, exécutifs, exécuteur, exécutive | cadre, dirigeant; direct, responsab, pdg, général, patron, haut | chief *, senior *, company, * salary, * pay, bank *, * director, sales *, * suite, top *, business *
    executive, executives | exécutif, exécutifs, exécutive | cadre, dirigeant; dirig, responsab, directeur, directrice | senior *, company, top *, bonus, marketing *, bank, tech *, oil *, advertising *, chief *, account *, salary, motors, pay
    exercise, exercised | faire de l'exercice, s'exercer, exercice physique | lever, exercer; lev, exerc | option, options, warrants, * price, right
    facility, facilities | facilité, facilités | installation, équipement; site, usine, établiss, équip, structur, locaux, aménag, service, prestation, infrastructur | production *, storage *, sports *, manufacturing *, hotel, conference *, leisure *, washing *, parking *, port *, training *, detention *, recreation, cooking *, nuclear *, enrichment *
    facility, facilities | facilité, facilités, aisance | installation, site, établissement; install, établi, équip, usine, local, locaux, centre, infrastr, bâtiment, crédit, ligne | production *, manufactur, health *, storage *, medical *, sports *, detention *, nuclear *, research *, kitchen *, treatment *, new *, employs, hotel, spa, laundry, care *, factory, port, training *, toilet *
    facility | installation, établissement, facilité, site | ligne de crédit; crédit, ligne, prêt, facilité de | credit *, overdraft *, loan *, lender, bank, borrower, revolving *, undrawn
    file, files, filed, filing | lime, limes, limer, lime à ongles, file | dossier, classer; class, fichier, archiv, rang | * cabinet, personnel *, office, secretary, * clerk
    fire, fired | tiré, feu, incendie, tirer | licencier, renvoyer; licenci, renvoy, limog, vir, congédi, remerc | employees, boss, manager, staff, company, was * from his, was * from her, coach, was * for, ceo, workers, hired, !gun, !shot, !shots, !missile, !rocket, !police
    fiscal | fiscal, fiscale, fiscaux | budgétaire; budg, exercice, comptab | * year, * policy, * deficit, * stimulus, * discipline, * quarter
    floor | étage, sol, plancher | parole; salle, hémicyc | take the *, took the *, have the *, give the *, delegate, speaker, chair
    form, forms | forme, formes | formulaire; bulletin, bon, imprimé, fiche, formul, questionn | application *, order *, fill in the *, complete the *, claim *, registration *, fill out, consent *, entry *, completed *, signed *, tax *, booking *
    former, formers | forme, formel | ancien; ex, premier | * employee, * president, * employer, * minister
    freight | fret effrayant, frayeur | fret; transport, march, port | cargo, train, rail, cost, air *, sea *, * forwarder
    furniture, fitting, fittings | essayage, essayages, convenable | accessoires, équipements; équip, installat, raccord, agencem, appareil | fixtures and *, light *, bathroom *, pipe *
    goodwill | bonne volonté, bienveillance | écart d'acquisition, survaleur; écart, fonds de commerce, goodwill, clientèle | impairment, acquisition, intangible, balance sheet, amorti, subsidiary, asset, ifrs, acquired, carrying amount
    hand | main, mains | ouvrier; homme, matelot, main-d | hired *, farm *, deck *, factory *, ranch *
    handle, handled, handling, handles | poignée, manipuler, manier, anse | traiter; trait, gér, gèr, manutent, occup, frais, prend, port | * complaints, * orders, * charge, * customers, * enquiries, * fee, * your request, luggage *, * requests
    head, heads | tête, têtes | chef, directeur; respons, direct, siège, présid, dirig, proviseur | * of department, * office, * of sales, * of the department, * of marketing, department *, * of human, * of mission, * of delegation
    hear, hearing | ouïe, entendre | recevoir, nouvelles; nouvelle, répons, lire | look forward to *
    industrial | industriel, industrielle, industrielles | social, de grève; grèv, mouvement, prud, syndic, profession, débray, travail | * action, * tribunal, * dispute, * relations
    interest | intérêt général, hobby, attention | participation; participat, part, intérêt | stake, majority *, minority *, controlling *, non-controlling *
    interim | intérim, intérimaire, intérimaires | provisoire, semestriel; proviso, interméd, acompte, semestr, transit | * dividend, * report, * results, * financial, * payment, * accounts
    inventory | inventaire | stock | days of *, * turnover, finished goods, raw material, write-down, excess *, retailer, supply chain, warehouse, unsold
    issue, issues | édition, sortie | problème, question; numéro, sujet, enjeu, problém, affaire | * with the delivery
    item, items | item, élément | article, point; articl, pièce, produit, objet, poste, élém. | agenda *, invoice, basket, sale, catalogue, stock, price
    last | dernier, dernière, durer | moindre; surtout | * but not least
    launch, launches, launched | chaloupe, vedette, lancement de fusée | lancement; lanc, sorti | product, campaign
    lay, laid | posé, posée, laïc, mis | licencié; licenci, débauch, congédi, chômage, mis à pied | * off workers, * off staff, workers were * off, was * off, were * off, employees, been * off
    lead | plomb, tête | délai; prospect, piste | * time, * times, sales *
    leave | quitter, laisser, feuille, départ, partir | congé; permission, absence, arrêt | maternity *, sick *, paid *, annual *, parental *, paternity *, unpaid *, compassionate *, weeks' *, days' *, * of absence
    line, lines | ligne, lignes | gamme, file; gamm, domaine, queue, métier, ligne de produits, branche | * of products, * of business, * of work, clothing *
    line, lines | ligne, lignes | gamme, secteur; gamm, collect, produit, métier | product *, clothing *, * of products, * of business, cosmetics, fashion, launch
    literature | littérature | documentation; brochure, prospectus, document | sales *, product *, promotional *, company *
    literature | littérature | documentation; document, brochure, publicat, bibliog | sales *, product *, marketing *, promotional *
    look | regarder, regarde, regardons | attente, plaisir; attend, réjoui, impati, hâte, espér | * forward
    mail | maille, cotte de mailles, mailles | courrier; courri, poste, lettr, messag, mail. | letter, postman, post office, * order, direct *
    maintenance | pension alimentaire | entretien; mainten | @engineering, contract, building
    manager, managers | manageur d'artiste | directeur, responsable; gérant, direct, respons, chef, cadre, gestionn | branch *, sales *, hotel *, bank *
    matter | matière, substance | question; affair, sujet, point | draw your attention, look into the *, discuss the *
    meet, meets, met, meeting | rencontrer, rencontré, rencontre, rencontrent, réunir, réunion, rencontrant | respecter, répondre; satisf, respect, rempl, attein, répond, tenir, tenu, honor, couvr, confor | * the deadline, * deadlines, * demand, * requirements, * the requirements, * the needs, * needs, * the criteria, * the target, * targets, * standards, * obligations, * expectations, * the conditions, * the costs, * its obligations, * their obligations, * expenses, * the demand, * the standards, * these requirements, * criteria
    minute, minutes | minute, minutes | procès-verbal, compte rendu; rendu, pv, procès | * of the meeting, * of the last, secretary, agenda
    minute | minute, procès | infime; infim, minusc, minime, très petit | * amounts, * quantities, * traces, * detail, * particles, * organisms, * insect
    miss, missed | mademoiselle, manquer quelqu'un | rater; manqu, raté, rat, dépass | * the deadline
    note | billet, note de musique | noter; not, remarqu, avis | please *
    notice | remarque, avis de tempête, notice, remarquer | préavis; délai, préav, avis, congé | hand in *, month's *, weeks' *, short *, contract, * period, resign, days' *, months' *
    office, offices | office, offices | bureau; siège, cabinet, agence, bureaux, guichet | * hours, head *, * building, * worker, * space, * equipment, * supplies, open-plan *, back *, ticket *
    officer, officers | officier, officiers | responsable, agent; respons, dirig, directeur, directrice, fonctionn, charg, mandatair, délégué | chief executive *, chief financial *, chief operating *, press *, data protection *, compliance *, customs *, probation *, human resources *, safety *, prison *, welfare *, information *, communications *, !army, !navy
    order, orders, ordered, ordering | ordre, ordres, ordonner, ordonné, ordonnée, ordonnés, médaille | commande; command | invoice, delivery, shipping, place an *, placed an *, supplier, restaurant, pizza, dessert, * online, bulk *, waiter, * a book, warehouse, waitress, repeat *
    outstanding | remarquable, exceptionnel | impayé; dû, suspens, souffrance, reste, cours | invoice, payment, * matters, * issues
    outstanding | exceptionnel, remarquable, remarquables, exceptionnelle, exceptionnels, hors pair | impayé, dû; impay, dus, due, souffrance, cours, circulation, restant, solde, suspens, pendant, reste, encour | * balance, * debt, * loan, * invoice, * shares, * amount, * payment, * sum, * fees, invoices, still *, * issues, * rent, overdue, * matters, * warrant, arrears, principal *
    overhead, overheads | au-dessus, aérien, dessus de tête | frais généraux; frais, charges, coûts, surcoût | costs, company, reduce *, production, low *, business, administrative, fixed *
    package, packages | paquet, paquets, colis | forfait, ensemble; train, mesures, plan, offre, rémunér, indemn, salaire, programme, organis | * holiday, * tour, * deal, aid *, rescue *, salary, stimulus *, * of measures, remuneration *, redundancy *, bailout, severance, financial *
    party | fête, parti | tiers; tierce, partie | third-*, third *
    period | règles, point | période; délai, durée, préavis, exercice | notice *, cooling-off *, accounting *, trial *
    plant | plante, plantes | usine; site, usin, central, install | * manager
    plant | plante, plantes | usine, immobilisations; usin, installat, site, immobil, matériel, outillage, centrale | closure, factory, slovakia, workforce, * and equipment, property, depreciation, * manager, production, jobs, assembly, capacity, output, laid off
    policy, policies | politique, politiques | police, contrat; polic, assur, règlem | insurance *, life *, insured, insurer, policyholder, premium, insurance, cover
    policy, policies | politique, politiques, stratégie | police d'assurance, contrat; police, assur | insurer, policyholder, premium, cover, life *, holder, insured, excess, travel *, motor *, lapse
    poll, polls | poteau, pôle, vote | sondage, scrutin; sond, urne, enquête, bureau | opinion *, voters, election, candidate, percent, margin of error, points ahead, gallup, * suggest, * shows, lead, * station, exit *
    position, positions | position, positions | poste; emploi, fonction, place | apply for the *, vacant *, job, candidate, permanent *, full-time *, * of manager, hire, applicants, temporary *, senior *, interview, salary
    position | position | poste; emploi, fonction, situation, place | vacant, vacancy, salary, hold the *, teaching *, full-time *, part-time *, * of director, managerial *, cv
    post, posted | poteau, poteaux, pilier, après | courrier, poste; courri, envoy, affich, publi, post | letter, by return of *, parcel, * box, stamp
    post | courrier, poteau, après | poste, fonction | appointed, resign, held the *, minister, director, vacant, his *, ambassador, leave her *, leave his *
    practice, practices | pratiquer, entraînement, répétition | cabinet; exercice, habitud, méthod, usage, pratiqu. | architect, accounting *, veterinary *, lawyers, law *
    premium, premiums | premium, haut de gamme, prix | prime, cotisation; prim, cotis | insurance, insurer, policy, policyholder, monthly *, health *, insured
    provision, provisions | disposition, dispositions, vivres, fourniture | provision; provis, dépréci | bad debt, balance sheet, litigation, impairment, accounts, loan losses, warranty
    proxy | proxy, proximité, intermédiaire | procuration; procur, mandat, pouvoir | shareholder, vote, annual general meeting, meeting, * form, appoint a *, agm, votes, ballot
    purchase | prise, prises, poursuite, pourchasse | achat; acqui, achet, command | * price, * order, customer
    quarter, quarters | quartier, quartiers, quart, quarts | trimestre; trimestr | fourth *, * of 19, * of 20, previous *, sales, * results, per *, fiscal, gdp, earnings, !moon, !century, !hour, !french, !latin, !past, !of the population, !headquarters
    quarter | quart, quartier, caserne | trimestre; trimestr | sales, first *, second *, third *, fourth *, earnings, this *, fiscal, gdp, year-on-year, last *, billion
    quote, quotes, quoted | citation, citations, cité, guillemet, citer | devis, cotation; cot, prix, offre, tarif, propos | price, builder, plumber, free *, insurance, request a *, obtain, supplier, repair, stock exchange, roof, work, get a *, removal
    reach | atteinte | joindre; contact, join, atteind | * me at, * us by
    reception | accueil radiophonique | accueil, réception; récept | * desk
    record, records | record, records, disque, disques | registre, archives; dossier, archiv, document, écritur, comptes, trace, relevé, données | accounting *, employee *, sales *, personnel *, business *, attendance
    redundant, redundancy, redundancies | redondant, redondants, redondance, redondances | licencié, licenciement; licenci, suppress, économiq, superflu | workers, staff, employee, factory, made *, company, jobs, compulsory *, voluntary *, * pay, * payment, miners
    refer | référer | consulter; report, faire référence, consult, voir, répond | * to your letter, * to page
    regard, regards | regard, regards, égards, égard | salutations; cordial, sincères, amitié, respect, bien à | best *, kind *, yours, warm *
    relation, relations | parent, parents, parenté, proches | relations; relation, rapport | industrial *, customer *, investor *, labour *
    rent | rente, rentes, déchirure, déchiré | loyer; louer, location, loue, loc | pay the *, tenant, landlord, monthly *, flat, apartment, * arrears
    resume, resumes, resumed, resuming | résumer, résume, résumé, résumés, résument | reprendre; repris, repren, recommenc, reprend | talks, * work, negotiations, * production, * activities, flights, hostilities, services, * normal, !applicant
    resume, resumes, resumé | résumé, résumés, reprendre, résume | curriculum vitae, CV; curriculum | job, employer, cover letter, applicants, send your *, interview, candidate
    resume | reprendre, résumé, résumés | cv; curriculum, vitae | job, cover letter, interview, recruiter, applicant, application, send your *, experience, hiring, linkedin
    retire, retired, retires, retirement | retiré, retirée, retirer, retirés, se retirer | retraite; retrait | pension, age, work, employee, teacher, worker, years of service, * age, * from the company, at the age
    return | retour | renvoyer; renvo, retourn, courrier | * the form, * the signed
    return, returns | retour, retours | rendement; rend, rentab, rapport, bénéf, retour sur | * on capital, * on equity, * on assets, annual *, shareholder, portfolio, bonds, savings
    return, returns | retour, retours, rendement | déclaration; déclar | tax *, income tax, file a *, vat *, inland revenue, hmrc, taxpayer
    sack, sacked | sac, sacs, saccagé, pillé | licencier, renvoyer; licenci, limog, renvoy, vir, remerc, congédi, renvoi | manager, coach, boss, was * by, worker, minister, got the *, fired, job, were *, been *, !rome, !city, !town
    sale, sales | sale, sales, salle | vente, soldes; vent, sold, commercial, chiffre d'affaires | summer *, winter *, * manager, * department, * figures, * volume, car *, january *
    service | messe, office religieux | service; prestat | customer *
    settle, settled, settlement | s'installer, installé, coloniser, colonie, colonies, s'établir | régler; règl, paiement, solde, régl | invoice, bill, account, payment, * the bill, * your account
    sheet, sheets | drap, draps, tôle | feuille, fiche; feuill, bilan, bulletin | balance *, paper, time *, * of paper, attendance *, data *, fact *, information *
    shift, shifts | déplacement, déplacements, décalage, changement | équipe, poste; équip, quart, garde, roulement, travail, service, horaire | night *, day *, work *, worker, nurse, factory, hour *, * work, morning *, graveyard *, 12-hour *, miners
    ship, shipped, shipping, shipment | navire, navires, bateau, embarquer, bateaux | expédier; expédi, envoi, livr, envoy, port, transport, frais | order, customer, goods, free *, parcel, * cost, * charges, * address, product, warehouse, * days
    shop | magasin, boutique, atelier | syndical; syndic | * steward
    sink, sinking | évier, couler, naufrage | amortissement; amort | * fund
    staff | bâton, portée, état-major | personnel; employé, équipe, salari, effectif, agent, collaborat, collabor, membre | employees, hire, @work, hotel, office, members of *, * member, * training, canteen, * meeting, school
    state | état, états | indiquer; indiqu, précis, mention | please *
    statement, statements | déclaration, affirmation, déclarations | relevé, état; relev, compte, bilan | bank *, financial *, account, income *, monthly *, cash flow *, * of account, consolidated *, auditor, audited, accounting
    stock | actions, action, bourse, bouillon | stock; invendu, marchandise | warehouse, obsolete, unsold, wrote off, write off, in * now, out of *, retailer, spare parts, replenish, back in *, clearance, supplier, deliver
    store, stores | stocker, stores, mémoire, entrepôt | magasin; commerce, boutiq, grand | department *, grocery *, shoe *, shop, retail, convenience *, opening hours, chain *
    strike | frapper, grève, frappe | conclure; conclu, parven, trouv, pass | * a deal, * a bargain, * a balance, * an agreement
    supply, supplies | souplement, offres | fournitures; fourni, approvision, stock, réserve, livr, alimenta, provision, offre. | office *, school *, medical *
    tender, tenders | tendre, tendres, tendresse | appel d'offres, offre; soumiss, marché, adjudic | contract, bid, bidder, supplier, procurement, council, invitation to *, submit, submitted, works, issued a *, invite, !meat, !vegetables, !cook, !until
    term, terms | terme, termes, trimestre | conditions; modalit, condition, clause | * and conditions, payment *, * of delivery, * of payment, contract, favourable *, credit *
    touch | toucher | contact; joindre | get in *, stay in *, lose *, lost *
    trade, trades | échange, échanges, troc | métier; métiers, corps | building *, electrician, plumber, carpenter, apprentice, learn a *, skilled *
    transfer, transferred | virement, transfert d'argent | muté, mutation; mut, transfér | employee, * to another department, * to the office
    turnover | chiffre d'affaires, chiffre, retournement | rotation, renouvellement; rotat, roulement, renouvell, départ | staff *, employee *, labour *, inventory *, stock *, high *, nurses, personnel *, teachers, workforce, training, recruit, workers, low *
    turnover, turnovers | chiffre, chiffre d'affaires, rotation | chausson | apple *, pastry, bakery, cherry
    turnover, turnovers | chiffre, chiffre d'affaires, rotation | perte de balle; balle, ballon | basketball, rebounds, quarterback, rebound, assists
    undertake, undertaking, undertakings | entreprise de pompes, entreprendre, entreprend, entreprennent | s'engager; engag, engage | * to pay, * to notify, * to inform, * not to, * to comply, * to keep, * to provide, * to deliver, * to publish, * to return, licensee, supplier, seller
    undertaker, undertakers | entrepreneur, entrepreneurs | croque-mort, pompes funèbres; croque, pompes, funèb | coffin, burial, funeral, corpse, grave, cemetery, hearse
    undertaking, undertakings | engagement, engagements, promesse | entreprise; entrepr, société | small *, public *, competition, affiliated *, insurance *, association of *, merger
    union, unions | union, unions, mariage | syndicat; syndic | trade *, strike, * member, labour *, labor *, collective bargaining, * leader, * representative, teamsters, !european, !soviet, !customs, !african, !civil *, !monetary, !banking
    vacancy, vacancies | vacance, vacances, vacuité | poste vacant, offre d'emploi; poste, emploi, chambre, vacant, recrut, place | job, apply, position, fill, hotel, staff, post, employment, jobs
    work | œuvre, oeuvre, œuvres, ouvrage | travail; emploi, bureau, travaux, travai | * permit, * experience, * contract, * hours, * schedule, shift *, part-time *
    """
}
