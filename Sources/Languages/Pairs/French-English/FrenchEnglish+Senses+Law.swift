extension LanguagePair {
  /// English words of law; see ``WordSense``.
  static let lawSensesOfEnglish = """
    act, acts | acte, actes, agir, spectacle | loi; lois, législ | * of parliament, parliament passed, companies *, * was passed, section, amended, repeal
    action, actions | action, actions en bourse | recours; procès, action en justice, poursuite, instance, procédure, plainte | class *, disciplinary *, libel-
    adopt, adopted, adopting, adoption | adapté, adaptés, adapter | adopter; adopt | * child, resolution, parliament
    appeal, appeals, appealed | charme, attrait, attraits, fascination, lancer un appel | appel, pourvoi; recours, pourv | @law, tribunal, ruling, sentence
    assault, assaulted | assaut, assauts, prendre d'assaut | agression; agress, violence, voies de fait, coups et blessures, attaqu | sexual *, indecent *, police, charged with *, convicted, victim, guilty, common *
    award, awarded, awards | récompense, récompenses, prix | accorder; alloué, sentence, attribu, octroy, accord, dommages, indemn, adjug | damages, arbitrat, tribunal, contract *
    bail, bailed | bail, baux, location | caution; liberté provisoire, libéré, remise en liberté | released on *, @law, granted *, police
    bailiff, bailiffs | bailli, baillis | huissier; huissi | court., eviction, debt, landlord, seiz-
    bar | bar, bars, barre, comptoir | barreau; avocat | called to the *, * association, * exam-, @law, !barman, !drinks, !beer, !counter, !chocolate, !progress, !tool, !menu
    battery | batterie, batteries, pile, piles | coups et blessures; voies de fait, violence | assault, criminal, charged with
    bench | banc, bancs, banquette | magistrature; tribunal, siège, juges, magistrat, cour | queen's *, * warrant, appointed to the *
    bill, bills | facture, factures, billet, billets, addition | projet de loi, loi; proposition de loi, texte, projet, lois, déclaration, législ | parliament, senate, congress, house of commons, amend, * of rights, sponsor, legislat, second reading, bundestag, lawmakers, bipartisan, veto
    binding | reliure, reliures, fixation, liant | contraignant, obligatoire; contraign, exécutoire, oblig, force, lie, engag, juridiq | legally *, * agreement, * arbitration, * contract, * obligation, * commitment, non-binding
    body, bodies | corps, cadavre, cadavres | organisme; organe, instance, organis, autorit, collectiv, institution | regulatory *, governing *, advisory *, professional *, supervisory *, legislative *, !of the victim
    bond, bonds | obligation, lien, liens | caution; cautionn | posted *, * hearing, jail
    breach, breaches, breached | brèche, brèches | violation; viol, manquement, inexécution, infraction, rupture, atteinte, contreven, enfrein, non-respect | * of contract, * of the contract, * of trust, * of confidence, * of duty, * of the peace, contract, obligation, clause
    brief, briefs, briefed | slip, slips, caleçon, bref, brève | mémoire, dossier; conclusion, requête | @law, amicus, filed a *, supreme
    case, cases | cas | affaire, procès; affaires, dossier, cause, proc | lawsuit, plaintiff, prosecutor, attorney, court *, * was heard, * against, !in some, !in which *, !in most, !in such, !study, !studies
    case, cases | étui, étuis, valise, valises, boîtier, mallette, caisse, caisses | affaire, cas; affaires, procès, dossier, cause | court., courts., judge, lawyer, patient, trial, lawsuit, police, infection, covid
    chamber, chambers | chambre à coucher, chambres à coucher | cabinet; chambre | judge, barrister
    charge, charged, charges | chargé, chargés, chargée, charge, charges, frais | inculper, accuser; accus, inculp, mis en examen, mise en examen, poursuivi, chef, prévent | murder, fraud, pleaded, prosecutor, convicted, * with murder, * with fraud, * with theft, dropped the *, criminal *, guilty, manslaughter, assault, rape, jail, dismissed
    civil | poli, courtois | civil; fonction publique, fonctionn | * servant, * service, * law, * war, * rights, * suit
    clerk, clerks | clerc, clercs, employé, employée | greffier; greff | court., courts., judge, supreme, * of the court, !notary
    commit, committed, commits | engager, engagé, engagée, engagés | commettre; commis, commet, suicid, perpétr | * crime, * murder, * suicide, * fraud, * offence, * offense, * robbery, * theft
    common | commun, commune, communs | common law; droit coutumier, coutumi, jurisprudentiel, concubin, union libre | * law
    competent | compétent en calcul, doué | compétent; compéten, capable | * court, * authority, * jurisdiction, mentally *
    complaint, complaints | réclamation, complainte, complaintes | plainte; plaint | police, filed, lodg-, criminal, prosecutor
    consideration | considération, considérations, égard | contrepartie; contrepart, moyennant, rémunération | contract, * of the sum, valuable *
    constituency, constituencies | circonscription de police, constitution | circonscription; électorat, circonscr | election, voter, mp.
    contempt | mépris, dédain | outrage; outrag | * of court, * of congress, judge, held in *
    convict, convicted, convicts | convaincu, convaincue, convaincus | condamné; condamn, reconnu coupable, coupab, détenu, forçat | murder, court., judge, prison, fraud, jury, rape, crime
    conviction, convictions | conviction, convictions, persuasion | condamnation; condamn, culpabil | criminal, previous *, murder, court., quash, overturn, prison, appeal, sentence, drug
    council, councils | conseiller, avocat | conseil.; mairie, municip, commune | city *, town *, security *
    counsel | conseils pratiques, conseiller, conseillère | avocat; défenseur, juriste, conseil. | defence *, defense *, queen's *, special *, legal *, @law
    count, counts | comte, comtes, compte, comptes, décompte | chef d'accusation; chef, accus | * of murder, * of fraud, guilty on, indict, * of theft, * of assault, guilty
    court, courts | cour de tennis, court, courts, terrain | tribunal, cour.; tribunaux, cours., justice, juridiction, jug | judge, appeal, ruling, lawsuit, supreme, plaintiff, !tennis
    custody | coutume, conservation en musée | garde, détention; détenu, incarc, arrêt | child, children, police, remand, parent, divorc
    damage, damages | dommage, dégât, dégâts | dommages-intérêts, indemnité; dommages, indemn, réparation | awarded *, punitive *, sue for *, seek *, pay *, libel-, !storm, !flood, !fire, !earthquake, !caused
    deed, deeds | exploit, exploits, action, actions, fait | acte; titre | title *, * of sale, property, notary, notari, * of trust, mortgage
    delivery | livraison | prononcé; rend | * of the judgment
    deposition, depositions | dépôt, dépôts, déposition de roi | déposition; témoign, dépos | witness, lawyer, sworn, testi-
    discharge, discharged | décharger, déchargé, sortie d'hôpital, écoulement | libérer; libér, acquitt, relax, dispens, exécut | * a debt, bankrupt, jury, * of obligation
    discretion | discrétion, discrétions | appréciation, pouvoir discrétionnaire; apprécia, discrétionn, jugement, guise, gré, discern | judge, court., sole *, exercise *, absolute *, margin of
    dismiss, dismissed, dismisses | licencier, licencié, licenciée, renvoyé, renvoyée, congédié | rejeter; rejet, débout, débouté, classé, classement, non-lieu, écart | * appeal, * claim, * the case, lawsuit, * the charges, * complaint, court *, judge *
    estate, estates | immobilier, lotissement, lotissements, domaine, domaines | succession; héritage, patrimoine, biens, success, ayants droit | executor, deceased, inherit, probate, heir, will., estate tax, bequea
    evidence | évidence, évidences | preuve; preuves, témoign, élément, indice, donnée, prouv, attest, dépos | court., trial, police, clinical, jury, prosecutor, witness, scientific, study, studies, research, suggest, empirical
    examine, examination | examen scolaire, concours | interrogatoire; interrog, audition, instruct, examen, examin | cross, * of witness, witness
    execute, executed, execution | exécuter un programme, exécution capitale | signer; sign, conclu, pass, exécut, valid | * this agreement, * the contract, * the deed
    exhibit, exhibits | exposition, expositions, exposer | pièce; pièces, annex | court., jury, prosecutor, evidence
    fair | foire, foires, beau, blond, blonde, salon | équitable, juste; équitab, impartial, loyal, just, équit, raisonn | * trial, * hearing, * share, * competition, * treatment, * dealing, * price, * value, * wage
    file, filed, filing, files | limer, lime, limé, classer, classé, classée, fichier, fichiers, dossier, dossiers, archiver | déposer; dépos, port, introdui, intent, engag, présent, saisi, formul, dépôt | * a complaint, * complaint, * a lawsuit, * lawsuit, * suit, * charges, * a claim, * for divorce, * a petition, * for bankruptcy, * an appeal, * a motion
    find, found, finds, finding | trouvé, trouvée, trouver, fondé | déclarer, juger; reconn, déclar, jugé, conclu, condamn | * guilty, jury *, court *, * not guilty
    fine, fined, fines | bien, beau, belle, beaux, bon, fin, fins, fine, fines, raffiné | amende; amend, contravention, pénalité, verbalis | pay *, paid *, court., speeding, * for speeding, * of €, * euros, dollars, pounds, police *, imposed, parking, heavy *, penalt, judge, imprison, jail, fined
    forge, forged, forgery, forgeries | forgé, forgée, forgés, forger | falsifier; falsifi, faux, contref, contrefaç, fausse | signature, document, passport, banknote, * cheque, fraud, painting, certificate
    framework | encadreur, charpente, ossature | cadre; dispositif | legal *, regulatory *, legislative *
    grant, granted, grants | pris pour acquis | accorder; accord, octro, concéd, délivr, subvention, bourse, don | licence, license, asylum, permission, court *, research *
    ground, grounds | terrain, terrains, sol, terre, terres, jardins | motif, raison; motifs, moyen, fondement, moyens, base, raisons, titre, lieu | * for divorce, * for appeal, reasonable *, legal *, humanitarian *, on medical *, on health *, on compassionate *
    hearing, hearings | ouïe, audition, auditions | audience; audienc, comparution, débats | court *, judge, bail *, preliminary *, disciplinary *, trial, adjourn, !aid, !loss, !impaired, !senate, !congress, !parliament, !committee, !confirmation
    hold, held, holds | tenu, tenue, détient, tient | juger; jug, estim, considér, statu, décid | supreme court *
    impair, impaired | endommager | conduite en état; ivresse, alcool, état d'ébriété | * driving, drunk-
    indictment, indictments | édit, indication | acte d'accusation, inculpation; accus, inculp, mise en examen | @law, grand jury
    injunction | injonction d'obéir | injonction; ordonnance, référé | @law
    instrument, instruments | instrument de musique | acte, instrument; titre | legal *, statutory *, ratification
    issue, issued, issues, issuing | sortir, sortie | délivrer, émettre; délivr, émis, émet, rend, publi, promulg | * a warrant, * a permit, * a decree, * a ruling, * passport, * licence, * visa
    judgment, judgement | bon sens, sagesse | jugement, arrêt; décision | court., supreme, appeal
    jurisdiction, jurisdictions | juridiction, juridictions | compétence, ressort; compéten, territoire, pays | within the *, exclusive *, outside the *, falls, !court of
    justice, justices | justices | juge; juges, magistrat, conseiller | supreme court *, associate *, chief *
    landlord, tenant, tenants | tenant, tenants, aubergiste | locataire, propriétaire; locat, propriét, baill, preneur | rent, lease, evict-, premises
    law, laws | lois de la physique | droit, loi; lois, législat, juridiq | * school, * degree, * firm, civil *, criminal *, international *, labour *, case *, study *, studied *
    lease, leases | laisse, laisses | bail; baux, location, loue, crédit | tenant, rent, landlord, premises, property
    lie, lies | mensonge, mensonges, couché, mentir | relever; incomb, relèv, appart, recevab | appeal *, jurisdiction *
    matter, matters | matière, matières, substance | affaire, question; affair, questions, dossier, litige, sujet, cas, fait, point | court., legal *, judge, * of fact, dispute, referred the *, urgent *, * of urgency, * of principle, family *
    measure, measures | mesure de longueur | mesure; dispositi | interim *
    minor, minors | mineur de fond, petit, petits | mineur; mineurs, enfant | parent, custody, sex, court., alcohol, age of
    motion, motions | mouvement, mouvements, geste | requête, motion; demand, requêt, propos | file *, filed a *, table a *, court., judge, parliament, * of censure, * of no confidence, carried, seconded, defeated
    negligence | nonchalance, négligé | négligence; faute, impruden, néglig. | @law, gross *
    notice | avis de recherche, note, remarquer, remarque | préavis; avis, mise en demeure, notifi | three months' *, month's *, days' *, written *, period, termination
    offence, offense, offences, offenses | offense, offenses, offensive | infraction, délit; infract, crim, faute, contravent | criminal *, sexual *, police, convicted, commit, punish, court., prosecut, traffic *, serious *, drug *, offender, guilty
    office, offices | bureau, bureaux | fonction, mandat; charge, pouvoir, fonctions, poste, présidence, entr | took *, term of *, runs for *, run for *, left *, leave *, oath of *, sworn, * of president
    officer, officers | officier, officiers | agent, policier; fonctionn, gendarme, dirigeant, respons, directeur, gardien, délégué, chargé, bureau | police *, customs *, probation *, prison *, security *, medical *, chief executive *, press *, welfare *, information *
    opinion | opinion | avis; arrêt, décision | advisory *, dissenting *, supreme court, advocate
    order, orders, ordered | commande, commandes, commander, ordre, ordres | ordonnance, arrêté; ordonn, décret, injonction, mesure, mandat, interdiction, condamn, décis | court *, restraining *, judge *, protection *, detention *, executive *, arrest, deport *, eviction *, injunction
    overrule, overruled | dépasser | rejeter; rejet, annul, infirm | objection, judge, decision, court
    panel, panels | panneau, panneaux, lambris | formation, jury; collège, comité, chambre, commission | judges, arbitrat, appeal
    parole | parole, paroles | liberté conditionnelle; conditionnel | prison, released on *, * board, inmate, eligible, sentence
    party, parties | fête, fêtes, soirée, soirées | parti, partie; partis, parties | election, political, conservative, labour, contract, agreement, parliament, coalition, ruling *, opposition *, injured *, contracting, democrat, republican, convention, !birthday
    party, parties | parti, partis | partie; parties, tiers, cocontract, signatair | contracting *, agreement between, either *, injured *, hereto, hereby, lawsuit, to the contract, states *, clause
    petition | pétition, pétitions | requête; demande, recours, requér | @law, divorce, bankruptcy, habeas
    plea, pleas | supplique, supplication, appel | plaidoyer; plaid, défense, aveu, coupab | guilty, * bargain, @law
    practice, practise, practises, practiced, practised, practicing | entraîner, entraînement, répéter | exercer; exerc, prati, cabinet, avocat | * law, * medicine, lawyer, solicitor, bar.
    prejudice | préjugé, préjugés | préjudice; droits, atteinte, réserve | dismissed with *
    premises | prémisse, prémisses | locaux; lieux, local, établissement, place, bâtiment, immeuble | tenant, rent, business *, licensed *, landlord, police, search, lease, building, vacate
    prosecution | poursuite d'un but, accomplissement | accusation, parquet; poursuit, accus, ministère public, procureur, à charge, pénal | @law, witness for the *
    provision, provisions | provision, provisions, fourniture, ravitaillement | disposition; clause, article, stipul, disposi, règle | legal *, of the act, contract, statut, clause, treaty, constitution, * of this agreement, legislat, * of article, notwithstanding, agreement
    quash, quashed | écraser, écrasé | annuler; cass, annul, infirm | conviction, court., verdict, judgment, decision
    recess | recoin, renfoncement, niche, récréation | vacances; suspension, suspend, intersession, interrup, paus | parliament, court., congress, summer *, judge, senate
    record, records | disque, disques, record, records, enregistrement | casier, dossier; antécédent, archiv, procès-verbal, passé, registre, bilan | criminal *, police *, court *, clean *
    relief | soulagement, relief, reliefs | réparation, mesure; redress, recours, allég, dégrèv, indemn, dédommag | injunctive *, tax *, interim *, equitable *, court., claim for
    remedy, remedies | remède, remèdes, médicament | recours; voie, répar, mesure, sanction | legal *, judicial *, * for breach, effective *, @law, exhaust
    resort, resorts | station balnéaire, villégiature | instance, recours; ressort, recour | * to force, * to violence
    retainer | serviteur, dentier | provision, honoraires; avance, forfait | lawyer, fee, attorney
    reverse, reversed | inverser, inversé, inversée, marche arrière | infirmer; annul, cass, infirm, revirement | court *, appeal, ruling, * decision, judgment
    right, rights | droite, à droite | droit.; droits, raison | * to vote, human *, civil *, * of appeal, * of way, copyright, exclusive *
    ruling, rulings | règle graduée, au pouvoir | décision, arrêt; jugement, décis, ordonn, jug | court *, judge, supreme, appeal
    search, searched | recherche, recherches, rechercher | perquisition, fouille; perquis, fouill | police *, * warrant, * of the premises, * the house, * the apartment, customs *, * the car, warrant
    security | sécurité, sûreté nationale | garantie; sûreté, cautionn, gage, nantiss, garant | * for the loan, creditor, pledge, mortgage, collateral, loan, * interest, * deposit
    sentence, sentences | phrase, phrases | peine, condamnation; condamn, peines, sentence, sanction, ans de | prison, years, judge, convicted, jail, death *, life *, suspended *, serving, court., lenien
    serve, served, serving | servir, sert, servi, sert à manger | purger, signifier; purg, signifi, notifi, délivr, exécut, remis | * a sentence, * sentence, * time, * a writ-, * a subpoena, * notice, years in prison, * summons
    settle, settled, settlement, settlements | colonie, colonies, s'installer, colonisation, peuplement, coloniser, établi, installé | règlement, transaction, accord; régl, transig, amiable, transac, indemn, arrang, conclu | out of court, lawsuit, * the dispute, dispute *, divorce *, plaintiff, * the case, compensation, insur-, * a claim, court., class action
    solicitor, solicitors | solliciteur, solliciteurs, quémandeur | avocat, notaire; avoué, juriste, avoc, conseil | law., court., client, @law, barrister, will., conveyanc
    stand, stands | stand, stands, debout, rester, étal | barre; témoign, témoin, déposer, compara | took the *, take the *, witness *, * trial
    statement, statements | état de compte, relevé, énoncé | déclaration; déposition, témoign, communiqué, déclar, propos, dépos | police, witness *, sworn, court., signed a *
    statute, statutes | statut, statuts, statue, statues | loi; législ, texte, prescription, lois, délai | * of limitations, federal *, criminal *, court., congress, legislat, parliament, state *, penal-
    subject | sujet de discussion, matière | soumis, passible; sous réserve, assujetti | * to a fine, * to approval, * to penalties, * to duty
    suit, suits | costume, costumes, complet, tailleur, convenir | procès; poursuite, plainte, action, instance, recours, procéd | file *, filed *, @law, class action *, libel *, bring *, lawyer *, brought *, civil *, patent
    summary | résumé, sommaire, résumés | sommair.; simplifié, référé | * judgment, * execution, * conviction, * proceedings, * offence
    summon, summons | convoquer des esprits, invoque | citation, assignation; assign, convoc, cit, convoq | court., judge, lawsuit, police
    sustain, sustained | soutenir, soutenu, soutenue, maintenu, durable | subir, accueillir; subi, admis, retenu, acceptée | * injur-, * objection, objection *, * loss, * a fracture, * damage
    tender | tendre, sensible | offre, monnaie; appel d'offres, offr, soumission, remett, présent, cours légal | legal *, call for *, * his resignation, bids, bidder, submit
    term, terms | terme, termes | conditions; clause, mandat, modalit, stipul | * and conditions, * of the contract, * of the loan, payment *, lease, * of service, * of the agreement, !medium, !short
    term, terms | terme, termes, trimestre | peine, mandat; années, ans | prison *, jail *, * of imprisonment, serving a *
    testimony | témoin de mariage | témoignage; dépos, témoign, audition | @law
    title | titre de livre, intitulé | titre de propriété, propriété; propriét, titre | * deed, * to the property, land *, seller
    tort, torts | tort, torts, tourte | délit civil; responsabilité, délictu, délit, préjudice, faute | law., liabil, court., negligen, damages
    trial, trials | essai, essais, épreuve, test | procès; jugement, jugé, instance, proc, juger | jury, prosecutor, verdict, courtroom, defendant, murder, * court, * judge, stand *, fair *, acquit, witness
    unlawful, wrongful | injuste, mauvais | abusif; illicite, illégal, abusi, illégit, fautif, arbitrair, indu | * dismissal, * termination, * arrest
    uphold, upheld, upholds | soutenir, soutenu, défendre, soulever | confirmer; confirm, maint, maintenu, respect, accueill | court *, * conviction, * ruling, appeal, * verdict, * sentence, judge *
    warrant, warrants | garantie, garanties, justifier | mandat | arrest *, search *, police, * for his arrest, judge, issued a *, wanted, warrant for
    will | volonté, volontés | testament; testam | executor, heir, beneficiar, * and testament, probate, bequea
    """
}
