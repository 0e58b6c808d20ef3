extension LanguagePair {
  /// English words of law; see ``WordSense``.
  static let lawSensesOfEnglish = """
    act, acts | acte, actes, agir, spectacle | loi; lois, législ | * of parliament, parliament passed, companies *, * was passed, section, amended, repeal
    act, acts | acte, actes | loi; code | section, under the *, data protection *, companies *, equality *, road traffic *, repeal, royal assent, statutory, official secrets
    action, actions | action, actions en bourse | recours; procès, action en justice, poursuite, instance, procédure, plainte, collectiv, group | class *, disciplinary *, libel-
    action | action en bourse, mesure | action en justice; action, poursuite, recours, procédure, instance, justice | plaintiff, defendant, court, bring an *, damages, libel, brought an *, legal *, cause of *
    adopt, adopted, adopting, adoption | adapté, adaptés, adapter | adopter; adopt | * child, resolution, parliament
    appeal, appeals, appealed | charme, attrait, attraits, fascination, lancer un appel | appel, pourvoi; recours, pourv | @law, tribunal, ruling, sentence
    appeal, appeals | attrait, charme, appels au don | appel, recours; recour, pourvoi, contest | court, refus, judgment, application, tribunal, decision, visa, refused, sentence, dismissed, days in which, convict, verdict, lost his *, lost an *, supreme court
    appeal, appeals, appealed | appel, faire appel, font appel | attirer, plaire; attir, plai, sédui, charm, attra, lanc, exhort, demand | * to customers, * to younger, * to young, * to children, * to readers, * to tourists, * to voters, * to a wide
    assault, assaulted | assaut, assauts, prendre d'assaut | agression; agress, violence, voies de fait, coups et blessures, attaqu | sexual *, indecent *, police, charged with *, convicted, victim, guilty, common *
    assign, assigned, assignment | devoir, devoirs, tâche, mission, assigner, attribuer, assigné, affecter | céder, cession; céd, cess, transf, transport | rights under, agreement, consent, contract, lease, licensee, licensor, assignor, copyright, without the prior, debt, tenant, patents
    assignment, assignments | cession | devoir, mission; travail, travaux, exercice, tâche, affect | pupil, student, teacher, homework, essay, hand in, course, journalist, reporter, deadline, submit
    award, awarded, awards | récompense, récompenses, prix | accorder; alloué, sentence, attribu, octroy, accord, dommages, indemn, adjug | damages, arbitrat, tribunal, contract *
    bail, bailed | bail, baux, location | caution; liberté provisoire, libéré, remise en liberté | released on *, @law, granted *, police
    bail | fuite, caution bancaire | caution; caut, liberté | granted *, released on *, police, court, jail, magistrate, * hearing, suspect, conditions, judge
    bailiff, bailiffs | bailli, baillis | huissier; huissi | court., eviction, debt, landlord, seiz-
    bar | bar, bars, barre, comptoir | barreau; avocat | called to the *, * association, * exam-, @law, !barman, !drinks, !beer, !counter, !chocolate, !progress, !tool, !menu
    battery | batterie, batteries, pile, piles | coups et blessures; voies de fait, violence | assault, criminal, charged with
    battery | batterie, pile, batteries | coups et blessures, voies de fait; coups, blessure, violence, voies | assault and *, charged with, sexual *, aggravated *, arrested
    bench | banc, bancs, banquette | magistrature; tribunal, siège, juges, magistrat, cour | queen's *, * warrant, appointed to the *
    bench | banc, bancs, établi | tribunal, magistrature; cour, tribun, magistrat, siège, juge, formation | judge, appeal, judges, court, ruling, two-judge *, king's *, queen's *
    bill, bills | facture, factures, billet, billets, addition | projet de loi, loi; proposition de loi, texte, projet, lois, déclaration, législ | parliament, senate, congress, house of commons, amend, * of rights, sponsor, legislat, second reading, bundestag, lawmakers, bipartisan, veto
    binding | reliure, reliures, fixation, liant | contraignant, obligatoire; contraign, exécutoire, oblig, force, lie, engag, juridiq | legally *, * agreement, * arbitration, * contract, * obligation, * commitment, non-binding
    body, bodies | corps, cadavre, cadavres | organisme; organe, instance, organis, autorit, collectiv, institution | regulatory *, governing *, advisory *, professional *, supervisory *, legislative *, !of the victim
    bond, bonds | obligation, lien, liens | caution; cautionn | posted *, * hearing, jail
    breach, breaches, breached | brèche, brèches | violation; viol, manquement, inexécution, infraction, rupture, atteinte, contreven, enfrein, non-respect | * of contract, * of the contract, * of trust, * of confidence, * of duty, * of the peace, contract, obligation, clause
    brief, briefs, briefed | slip, slips, caleçon, bref, brève | mémoire, dossier; conclusion, requête | @law, amicus, filed a *, supreme
    brief | bref, brève, briefing | mémoire, dossier; cause, mandat | appellant, court, barrister, amicus, supreme court, legal, filed
    case, cases | cas | affaire, procès; affaires, dossier, cause, proc | lawsuit, plaintiff, prosecutor, attorney, court *, * was heard, * against, !in some, !in which *, !in most, !in such, !study, !studies
    case, cases | étui, étuis, valise, valises, boîtier, mallette, caisse, caisses | affaire, cas; affaires, procès, dossier, cause | court., courts., judge, lawyer, patient, trial, lawsuit, police, infection, covid
    caution, cautioned | caution, cautionné, précaution | avertissement; averti, avert, mise en garde, rappel à la loi | police *, formal *, arrested, yellow card, referee, offence, officer
    chamber, chambers | chambre à coucher, chambres à coucher | cabinet; chambre | judge, barrister
    charge, charged, charges | chargé, chargés, chargée, charge, charges, frais | inculper, accuser; accus, inculp, mis en examen, mise en examen, poursuivi, chef, prévent | murder, fraud, pleaded, prosecutor, convicted, * with murder, * with fraud, * with theft, dropped the *, criminal *, guilty, manslaughter, assault, rape, jail, dismissed
    civil | poli, courtois | civil; fonction publique, fonctionn | * servant, * service, * law, * war, * rights, * suit
    claim, claims | clame, clamer, prétention, affirmation, revendication | demande, déclaration; demand, déclar, sinistre, réclam, indemn, créanc, dossier | insurance, * form, insurer, benefit, policy, accident, lodge, expenses, housing *, unemployment, damage, theft, flood, compensation, no-*
    claim, claimed, claims | réclamer, réclamé, réclame, demandé | affirmer, revendiquer; affirm, revendiq, prétend, assur, sout, tué, coût, dit, déclar | * responsibility, * lives, * that, * to have, * to be, * he was, * she was
    clause | proposition, propositions | clause, article; claus, articl | contract, agreement, insurance, termination, arbitration, penalty *, lease, escape *
    clerk, clerks | clerc, clercs, employé, employée | greffier; greff | court., courts., judge, supreme, * of the court, !notary
    commit, committed, commits | engager, engagé, engagée, engagés | commettre; commis, commet, suicid, perpétr | * crime, * murder, * suicide, * fraud, * offence, * offense, * robbery, * theft
    common | commun, commune, communs | common law; droit coutumier, coutumi, jurisprudentiel, concubin, union libre | * law
    competent | compétent en calcul, doué | compétent; compéten, capable | * court, * authority, * jurisdiction, mentally *
    complaint, complaints | réclamation, complainte, complaintes | plainte; plaint | police, filed, lodg-, criminal, prosecutor
    complaint, complaints | complainte, maladie, souffrance | plainte, réclamation; plaint, réclam, grief, dol | court, police, customer, lodge, lodged, handling, plaintiff, filed, ombudsman, service, passenger
    consideration | considération, considérations, égard | contrepartie; contrepart, moyennant, rémunération | contract, * of the sum, valuable *
    consideration | considération, considérations, réflexion, égard | contrepartie; contrepart, rémunér, paiement, prix, somme | agreement, party, parties, payable, paid, licensor, licensee, seller, purchaser, shares, value added tax, vat, assignment, buyer, transferee, in * of the, cash *, deferred *
    constituency, constituencies | circonscription de police, constitution | circonscription; électorat, circonscr | election, voter, mp.
    contempt | mépris, dédain | outrage; outrag | * of court, * of congress, judge, held in *
    convey, conveyed, conveyance | transmettre, transmis, transmise, transport, transporter | céder, transférer; céd, cession, transf, mutation, acte | deed, property, land, title, grantor, estate, freehold, purchaser, solicitor
    convict, convicted, convicts | convaincu, convaincue, convaincus | condamné; condamn, reconnu coupable, coupab, détenu, forçat | murder, court., judge, prison, fraud, jury, rape, crime
    conviction, convictions | conviction, convictions, persuasion | condamnation; condamn, culpabil | criminal, previous *, murder, court., quash, overturn, prison, appeal, sentence, drug
    council, councils | conseiller, avocat | conseil.; mairie, municip, commune | city *, town *, security *
    counsel | conseils pratiques, conseiller, conseillère | avocat; défenseur, juriste, conseil. | defence *, defense *, queen's *, special *, legal *, @law
    count, counts | comte, comtes, compte, comptes, décompte | chef d'accusation; chef, accus | * of murder, * of fraud, guilty on, indict, * of theft, * of assault, guilty
    counterpart, counterparts | homologue, homologues, contrepartie, contreparties | exemplaire; exempl, original | agreement, executed, deed, signed, duplicate, instrument
    court, courts | cour de tennis, court, courts, terrain | tribunal, cour.; tribunaux, cours., justice, juridiction, jug | judge, appeal, ruling, lawsuit, supreme, plaintiff, !tennis
    custody | coutume, conservation en musée | garde, détention; détenu, incarc, arrêt | child, children, police, remand, parent, divorc
    custody | coutume, gardé, gardiennage | garde, détention; détent, dépôt, arrêt | police, child, children, court, divorce, remanded, mother, joint *, suspect, prison, arrested
    damage, damages | dommage, dégât, dégâts | dommages-intérêts, indemnité; dommages, indemn, réparation | awarded *, punitive *, sue for *, seek *, pay *, libel-, !storm, !flood, !fire, !earthquake, !caused
    damage, damages | dégâts, dommage matériel, avaries, endommage | dommages-intérêts; dommage, intérêt, indemn | punitive *, court, sued, award, lawsuit, libel, liquidated *, compensatory *, claimant, seeking *, claim for *, pay *
    deed, deeds | exploit, exploits, action, actions, fait | acte; titre | title *, * of sale, property, notary, notari, * of trust, mortgage
    deed, deeds | exploit, action, actions, exploits, fait | acte; titre | notary, property, solicitor, title, trust, land, mortgage, * of gift, conveyance, executed, signed, registry, gift
    default, defaults, defaulted | par défaut, valeur par défaut, réglage | défaillance, manquement; défaill, manqu, défaut, inexécut, impay, cessation | loan, borrower, debt, mortgage, lender, event of *, bond, repay, sovereign, credit, tenant, payments, creditors
    delivery | livraison | prononcé; rend | * of the judgment
    deposition, depositions | dépôt, dépôts, déposition de roi | déposition; témoign, dépos | witness, lawyer, sworn, testi-
    determine, determined | déterminer, déterminé, déterminée | résilier, prendre fin; résil, prend fin, mettre fin, expir | * this agreement, * the tenancy, * the lease, lease shall *, tenancy
    discharge, discharged | décharger, déchargé, sortie d'hôpital, écoulement | libérer; libér, acquitt, relax, dispens, exécut | * a debt, bankrupt, jury, * of obligation
    discharge, discharged | décharge, décharger, déchargé, sortie | libérer, acquitter; libér, acquitt, exécut, extinct, étein, quittanc, remplir | obligation, obligations, liability, debt, mortgage, bankrupt, duties, guarantor, released from
    discovery | découverte, découvertes | communication de pièces; communic, pièces, divulg, instruct, enquête | court, plaintiff, defendant, motion, depositions, litigat, documents, pre-trial, attorney, interrogator
    discretion | discrétion, discrétions | appréciation, pouvoir discrétionnaire; apprécia, discrétionn, jugement, guise, gré, discern | judge, court., sole *, exercise *, absolute *, margin of
    dismiss, dismissed, dismisses | licencier, licencié, licenciée, renvoyé, renvoyée, congédié | rejeter; rejet, débout, débouté, classé, classement, non-lieu, écart | * appeal, * claim, * the case, lawsuit, * the charges, * complaint, court *, judge *
    draft | traite, courant d'air, brouillon | projet, avant-projet; avant, provis, ébauche, rédig | * agreement, * contract, * law, * resolution, * bill, * constitution, * regulation, * budget, * report, * directive
    escape | s'échapper, fuite, évasion | dérogatoire; sauvegard, dérog, échappat | * clause
    estate, estates | immobilier, lotissement, lotissements, domaine, domaines | succession; héritage, patrimoine, biens, success, ayants droit | executor, deceased, inherit, probate, heir, will., estate tax, bequea
    estate, estates | domaine, domaines, état, propriété, immobilier | succession; success, patrimoin, hérit, hoir, biens | deceased, executor, will, inherit, heir, widow, inheritance, probate, died, heirs, beneficiar, legatee, creditors, trustee
    estate, estates | succession, domaine, état, propriété | cité, lotissement; lotiss, quartier, ensemble, hlm, zone, grand | council *, housing *, tower block, flats, residents, youth, industrial *, gang, drug, tenants, suburb
    estate | succession, domaine, propriété, état | break | * car, boot, diesel, hatchback, saloon, * version
    evidence | évidence, évidences | preuve; preuves, témoign, élément, indice, donnée, prouv, attest, dépos | court., trial, police, clinical, jury, prosecutor, witness, scientific, study, studies, research, suggest, empirical
    examine, examination | examen scolaire, concours | interrogatoire; interrog, audition, instruct, examen, examin | cross, * of witness, witness
    execute, executed, execution | exécuter un programme, exécution capitale | signer; sign, conclu, pass, exécut, valid | * this agreement, * the contract, * the deed
    execute, executed, execution | exécuter, exécuté, exécutée, exécutés, exécution | signer, passer; sign, pass, conclu | agreement, deed, deeds, document, parties, counterparts, in duplicate, witness, hereto, instrument, will, * by the parties, lease, contract
    exhibit, exhibits | exposition, expositions, exposer | pièce; pièces, annex | court., jury, prosecutor, evidence
    fair | foire, foires, beau, blond, blonde, salon | équitable, juste; équitab, impartial, loyal, just, équit, raisonn | * trial, * hearing, * share, * competition, * treatment, * dealing, * price, * value, * wage
    file, filed, filing, files | limer, lime, limé, classer, classé, classée, fichier, fichiers, dossier, dossiers, archiver | déposer; dépos, port, introdui, intent, engag, présent, saisi, formul, dépôt | * a complaint, * complaint, * a lawsuit, * lawsuit, * suit, * charges, * a claim, * for divorce, * a petition, * for bankruptcy, * an appeal, * a motion
    find, found, finds, finding | trouvé, trouvée, trouver, fondé | déclarer, juger; reconn, déclar, jugé, conclu, condamn | * guilty, jury *, court *, * not guilty
    finding, findings | découverte, trouvaille, trouvailles | conclusion, constatation; conclu, constat, résult, observ, verdict | court, tribunal, auditors, inspector, inquiry, ombudsman
    fine, fined, fines | bien, beau, belle, beaux, bon, fin, fins, fine, fines, raffiné | amende; amend, contravention, pénalité, verbalis | pay *, paid *, court., speeding, * for speeding, * of €, * euros, dollars, pounds, police *, imposed, parking, heavy *, penalt, judge, imprison, jail, fined
    foreclose, foreclosed, foreclosure | forclusion, forclos, forclore | saisir, saisie; sais | bank, mortgage, home, house, property, lender, homeowner
    forge, forged, forgery, forgeries | forgé, forgée, forgés, forger | falsifier; falsifi, faux, contref, contrefaç, fausse | signature, document, passport, banknote, * cheque, fraud, painting, certificate
    framework | encadreur, charpente, ossature | cadre; dispositif | legal *, regulatory *, legislative *
    grand | grand, grande | d'accusation; accusat, grand jury | * jury
    grant, granted, grants | pris pour acquis | accorder; accord, octro, concéd, délivr, subvention, bourse, don | licence, license, asylum, permission, court *, research *
    ground, grounds | terrain, terrains, sol, terre, terres, jardins | motif, raison; motifs, moyen, fondement, moyens, base, raisons, titre, lieu | * for divorce, * for appeal, reasonable *, legal *, humanitarian *, on medical *, on health *, on compassionate *
    hearing, hearings | ouïe, audition, auditions | audience; audienc, comparution, débats | court *, judge, bail *, preliminary *, disciplinary *, trial, adjourn, !aid, !loss, !impaired, !senate, !congress, !parliament, !committee, !confirmation
    hearing, hearings | ouïe, écoute, entendant | audience; audienc, débat, séance, audition | court, judge, trial, tribunal, magistrate, lawyer, preliminary *, adjourned, disciplinary, scheduled, extradition, bail, appeal, bankruptcy, !loss, !aid, !impaired, !deaf
    hold, held, holds | tenu, tenue, détient, tient | juger; jug, estim, considér, statu, décid | supreme court *
    holding | tenue, tenant, holding | décision; décis, arrêt, jurisprud, conclus, solut | court, supreme court, affirmed, appeal, judgment, precedent
    impair, impaired | endommager | conduite en état; ivresse, alcool, état d'ébriété | * driving, drunk-
    indictment, indictments | édit, indication | acte d'accusation, inculpation; accus, inculp, mise en examen | @law, grand jury
    injunction | injonction d'obéir | injonction; ordonnance, référé | @law
    instrument, instruments | instrument de musique | acte, instrument; titre | legal *, statutory *, ratification
    instrument, instruments | instrument, instruments | acte; titre, document | executed, guarantor, escrow, executed by, deed, notary, trustee, lender, mortgage, indenture, under seal, !music, !financial, !derivative, !measuring
    interest, interests | intérêts d'intérêt, centre d'intérêt, curiosité | intérêt; droit, participat, part | loan, rate, lender, accrue, debt, overdraft, mortgage, controlling *, minority *
    issue, issued, issues, issuing | sortir, sortie | délivrer, émettre; délivr, émis, émet, rend, publi, promulg | * a warrant, * a permit, * a decree, * a ruling, * passport, * licence, * visa
    judgment, judgement | bon sens, sagesse | jugement, arrêt; décision | court., supreme, appeal
    jurisdiction, jurisdictions | juridiction, juridictions | compétence, ressort; compéten, territoire, pays | within the *, exclusive *, outside the *, falls, !court of
    justice, justices | justices | juge; juges, magistrat, conseiller | supreme court *, associate *, chief *
    landlord, tenant, tenants | tenant, tenants, aubergiste | locataire, propriétaire; locat, propriét, baill, preneur | rent, lease, evict-, premises
    law, laws | lois de la physique | droit, loi; lois, législat, juridiq | * school, * degree, * firm, civil *, criminal *, international *, labour *, case *, study *, studied *
    lease, leases | laisse, laisses | bail; baux, location, loue, crédit | tenant, rent, landlord, premises, property
    leave | départ, départs, partir, quitter, laisser | congé, permission; absence, autoris, vacanc, arrêt | paid *, unpaid *, holidays, employee, annual *, entitled to *, sick *, weeks' *, days' *, maternity *, parental *, calendar year, army, sailor, * to appeal, * of the court, public holidays, accrued *
    liability | fiabilité, handicap, inconvénient | responsabilité; respons, dette, passif, obligat, engag | insurance, damages, negligence, contract, limited *, exclud, claim, product *
    liable | susceptible, susceptibles, enclin | responsable, tenu; respons, redevab, passible, répond, assujett, imposab | damage, damages, loss, tenant, carrier, seller, insurer, negligen, jointly, contract, tax, fine, prosecution, lessee, costs
    lie, lies | mensonge, mensonges, couché, mentir | relever; incomb, relèv, appart, recevab | appeal *, jurisdiction *
    lien | lien, liens | privilège, rétention; privilèg, rétent, gage, sûret, hypothèq, nantiss | property, creditor, tax, mortgage, free of any *, debt, lender, encumbrance
    lodge, lodged, lodges | loger, logé, logés, logée, héberger, loge | déposer, introduire; dépos, introdui, présent, dépôt, remi, form, conf | * a claim, * your claim, * a complaint, * an appeal, * an objection, application, complaint, complaints, objections, appeal, planning, claim, office, registrar, agent, deadline, protest, * with the
    material | matériel, matérielle, matériels, matérielles, matériau | important, substantiel; import, substant, grave, signific, essentiel, majeur, caractéris, conséquent, pertinen | * breach, * adverse, * respect, * change, * fact, * misstatement, * term, * respects, * non-compliance, * information, * witness, * weakness
    matter, matters | matière, matières, substance | affaire, question; affair, questions, dossier, litige, sujet, cas, fait, point | court., legal *, judge, * of fact, dispute, referred the *, urgent *, * of urgency, * of principle, family *
    measure, measures | mesure de longueur | mesure; dispositi | interim *
    minor, minors | mineur de fond, petit, petits | mineur; mineurs, enfant | parent, custody, sex, court., alcohol, age of
    minutes | minutes, minute | procès-verbal, compte rendu; procès, compte, verbal | meeting, approved, chair, committee, secretary, * of the meeting, agenda, signed, quorum, matters arising, apologies, board, previous meeting, council, take the *
    motion, motions | mouvement, mouvements, geste | requête, motion; demand, requêt, propos | file *, filed a *, table a *, court., judge, parliament, * of censure, * of no confidence, carried, seconded, defeated
    motion, motions | mouvement, mouvements | motion, requête; requêt, résolut, propos, demand | seconded, carried, chair, court, council, carried unanim, vote, moved, table a *, amend, assembly, deputies, censure, defendant, plaintiff, debate, dismiss, delegates, agm
    negligence | nonchalance, négligé | négligence; faute, impruden, néglig. | @law, gross *
    notice | avis de recherche, note, remarquer, remarque | préavis; avis, mise en demeure, notifi | three months' *, month's *, days' *, written *, period, termination
    notice | avis, remarque, note, notice | préavis, mise en demeure; préav, demeure, congé, délai, notifi | landlord, tenant, employment, terminate, employer, resign, tenancy, one month's *, week's *, weeks' *, * period, terminated, dismiss, move out, redundan, termination
    offence, offense, offences, offenses | offense, offenses, offensive | infraction, délit; infract, crim, faute, contravent | criminal *, sexual *, police, convicted, commit, punish, court., prosecut, traffic *, serious *, drug *, offender, guilty
    offence | offense, offenses, attaque | infraction, délit; infract, crime, contravent | criminal *, commit, committed, convicted, police, court, traffic, drug, driving *, punishable, prison, fine, sexual *, first *, minor *, indictable
    offender, offenders | offenseur, offensé, offensant | délinquant; délinq, contreven, auteur, infract, condamn, récidiv | young *, repeat *, first-time *, prison, sentenced, crime, police, sex *, persistent *, rehabilit, court
    office, offices | bureau, bureaux | fonction, mandat; charge, pouvoir, fonctions, poste, présidence, entr | took *, term of *, runs for *, run for *, left *, leave *, oath of *, sworn, * of president
    officer, officers | officier, officiers | agent, policier; fonctionn, gendarme, dirigeant, respons, directeur, gardien, délégué, chargé, bureau | police *, customs *, probation *, prison *, security *, medical *, chief executive *, press *, welfare *, information *
    opinion | opinion | avis; arrêt, décision | advisory *, dissenting *, supreme court, advocate
    order, orders, ordered | commande, commandes, commander, ordre, ordres | ordonnance, arrêté; ordonn, décret, injonction, mesure, mandat, interdiction, condamn, décis | court *, restraining *, judge *, protection *, detention *, executive *, arrest, deport *, eviction *, injunction
    overrule, overruled | dépasser | rejeter; rejet, annul, infirm | objection, judge, decision, court
    panel, panels | panneau, panneaux, lambris | formation, jury; collège, comité, chambre, commission | judges, arbitrat, appeal
    parole | parole, paroles | liberté conditionnelle; conditionnel | prison, released on *, * board, inmate, eligible, sentence
    party, parties | fête, fêtes, soirée, soirées | parti, partie; partis, parties | election, political, conservative, labour, contract, agreement, parliament, coalition, ruling *, opposition *, injured *, contracting, democrat, republican, convention, !birthday
    party, parties | parti, partis | partie; parties, tiers, cocontract, signatair | contracting *, agreement between, either *, injured *, hereto, hereby, lawsuit, to the contract, states *, clause
    party, parties | fête, fêtes, parti, partis, soirée | partie; tiers, cocontract | contracting *, hereto, arbitration, claimant, lessee, * to the agreement, * to this agreement, * to the contract
    party, parties | parti, partis, partie | fête, soirée; boum, réception, fest | birthday, guests, dance, christmas *, music, balloon, dinner *, garden *, farewell, drinks, costume, cocktail *, host, stag *, hen *, invited
    party, parties | fête, fêtes, soirée | parti; parti., formation, camp | election, leader, vote, votes, voters, seats, parliament, coalition, conservative *, labour *, socialist *, opposition *, ruling *, communist *, congress, candidate, far-right, green *
    petition | pétition, pétitions | requête; demande, recours, requér | @law, divorce, bankruptcy, habeas
    petty | joli, jolie, petite, mesquin, mesquine | menu, mineur; petit., petits | * crime, * theft, * offence, * criminal, * cash
    plea, pleas | supplique, supplication, appel | plaidoyer; plaid, défense, aveu, coupab | guilty, * bargain, @law
    plea | supplication, appel | plaidoyer; plaid, coupab, reconn, négoci | guilty, * bargain, * deal, court, not guilty, enter a *, entered a *, defendant, prosecutors
    practice, practise, practises, practiced, practised, practicing | entraîner, entraînement, répéter | exercer; exerc, prati, cabinet, avocat | * law, * medicine, lawyer, solicitor, bar.
    practice, practices | entraînement, entraînements | cabinet; clientèle, étude, exercic, pratiq, usage | law *, medical *, dental *, gp, solicitor, doctor, lawyer, partner, surgery, private *, general *
    prejudice | préjugé, préjugés | préjudice; droits, atteinte, réserve | dismissed with *
    prejudice | préjugé, préjugés | préjudice; préjudic, réserve, port. atteinte, sans porter | without * to, dismissed with *, rights, * the rights, claim
    premises | prémisse, prémisses | locaux; lieux, local, établissement, place, bâtiment, immeuble | tenant, rent, business *, licensed *, landlord, police, search, lease, building, vacate
    probation | essai, période d'essai | probation, sursis; probat, liberté surveill | offender, sentenced, * officer, convicted, * service, prison, jail, years' *
    probationary | de probation, en probation, probatoire | d'essai; essai, stage, stagiaire | * period, employment, employee, teacher, * constable, contract, three months, six months
    prosecution | poursuite d'un but, accomplissement | accusation, parquet; poursuit, accus, ministère public, procureur, à charge, pénal | @law, witness for the *
    provided | fourni, fournie, fournis, fournies | à condition que; condition, réserve, pourvu, sous, toutefois, si | ** that, ** always, ** however
    provision, provisions | provision, provisions, fourniture, ravitaillement | disposition; clause, article, stipul, disposi, règle | legal *, of the act, contract, statut, clause, treaty, constitution, * of this agreement, legislat, * of article, notwithstanding, agreement
    quash, quashed | écraser, écrasé | annuler; cass, annul, infirm | conviction, court., verdict, judgment, decision
    recess | recoin, renfoncement, niche, récréation | vacances; suspension, suspend, intersession, interrup, paus | parliament, court., congress, summer *, judge, senate
    record, records | disque, disques, record, records, enregistrement | casier, dossier; antécédent, archiv, procès-verbal, passé, registre, bilan | criminal *, police *, court *, clean *
    relief | soulagement, relief, reliefs | réparation, mesure; redress, recours, allég, dégrèv, indemn, dédommag | injunctive *, tax *, interim *, equitable *, court., claim for
    relief | soulagement, secours, relief | réparation, redressement; répar, redress, mesure, demande, concl, satisfaction, injonct | injunctive *, plaintiff, court, claimant, equitable *, declaratory *, interim *, seek *, seeks *, sought *
    relief | soulagement, relief, secours, réparation | allègement, dégrèvement; allèg, allég, dégrèv, exonér, abatt, réduct, remise, annul, crédit | tax *, debt *, rate *, mortgage *, rates *, income tax, creditor
    relief | soulagement, relief, allègement | secours, aide; secour, humanit, assistan | earthquake, famine, flood, hurricane, refugee, * worker, * effort, * agency, * supplies, disaster *, cyclone, * convoy, humanitarian, red cross
    remedy, remedies | remède, remèdes, médicament | recours; voie, répar, mesure, sanction | legal *, judicial *, * for breach, effective *, @law, exhaust
    remedy, remedies | remède, remèdes | recours; répar, voie, sanction, moyen, correct | contract, breach, court, legal *, law, sole *, exclusive *, purchaser, lender, default, rights and *, licensee, !cough, !herbal, !homeopathic, !cold
    resolution, resolutions | résolution d'écran, définition | règlement, résolution; règl, résolu | dispute *, conflict *, adopted, security council, council, general assembly
    resort, resorts | station balnéaire, villégiature | instance, recours; ressort, recour | * to force, * to violence
    retainer | serviteur, dentier | provision, honoraires; avance, forfait | lawyer, fee, attorney
    reverse, reversed | inverser, inversé, inversée, marche arrière | infirmer; annul, cass, infirm, revirement | court *, appeal, ruling, * decision, judgment
    right, rights | droite, à droite | droit.; droits, raison | * to vote, human *, civil *, * of appeal, * of way, copyright, exclusive *
    ruling, rulings | règle graduée, au pouvoir | décision, arrêt; jugement, décis, ordonn, jug | court *, judge, supreme, appeal
    save | enregistrer, sauvegarder, sauver, économiser, épargner | sauf; excepté, hormis, réserve | * as otherwise, * as provided, * where, * for the, * in the case, * with the prior, * to the extent
    search, searched | recherche, recherches, rechercher | perquisition, fouille; perquis, fouill | police *, * warrant, * of the premises, * the house, * the apartment, customs *, * the car, warrant
    second, seconded | seconde, second, deuxième, secondé | appuyer; appuy, appu, soutenu, détach | motion, proposed by, nominated, councillor, resolution
    security | sécurité, sûreté nationale | garantie; sûreté, cautionn, gage, nantiss, garant | * for the loan, creditor, pledge, mortgage, collateral, loan, * interest, * deposit
    security | sécurité, sûreté de l'état | garantie, sûreté; garant, caution, nantiss, titre | loan, mortgage, lender, creditor, collateral, borrower, * interest, * deposit, realise, debenture, charge
    sentence, sentences | phrase, phrases | peine, condamnation; condamn, peines, sentence, sanction, ans de | prison, years, judge, convicted, jail, death *, life *, suspended *, serving, court., lenien
    serve, served, serving | servir, sert, servi, sert à manger | purger, signifier; purg, signifi, notifi, délivr, exécut, remis | * a sentence, * sentence, * time, * a writ-, * a subpoena, * notice, years in prison, * summons
    settle, settled, settlement, settlements | colonie, colonies, s'installer, colonisation, peuplement, coloniser, établi, installé | règlement, transaction, accord; régl, transig, amiable, transac, indemn, arrang, conclu | out of court, lawsuit, * the dispute, dispute *, divorce *, plaintiff, * the case, compensation, insur-, * a claim, court., class action
    sitting | assis, assise, séance de pose | session; audien, séance, exercice, sortant | * judge, * president, court, * member, * mp, parliament
    solicitor, solicitors | solliciteur, solliciteurs, quémandeur | avocat, notaire; avoué, juriste, avoc, conseil | law., court., client, @law, barrister, will., conveyanc
    sound | son, bruit, sonner | sain, solide; solid, bon., bonne, judicieux, fond, fiable, valide | of * mind, * advice, * judgment, * management, * financial, structurally *, * investment, environmentally *, ecologically *, * basis, safe and *
    stand, stands | stand, stands, debout, rester, étal | barre; témoign, témoin, déposer, compara | took the *, take the *, witness *, * trial
    statement, statements | état de compte, relevé, énoncé | déclaration; déposition, témoign, communiqué, déclar, propos, dépos | police, witness *, sworn, court., signed a *
    statute, statutes | statut, statuts, statue, statues | loi; législ, texte, prescription, lois, délai | * of limitations, federal *, criminal *, court., congress, legislat, parliament, state *, penal-
    statute, statutes | statut, statuts, statue | loi; texte, législ, prescript | congress, court, criminal, federal, legislature, enacted, * of limitation, violat, repeal, punishable, state *
    subject | sujet de discussion, matière | soumis, passible; sous réserve, assujetti | * to a fine, * to approval, * to penalties, * to duty
    sue | suer, suite, transpirer | poursuivre en justice; poursui, justice, attaqu, assign, procès, plaint | court, damages, negligence, libel, lawyer, newspaper, company, compensation, threaten
    suit, suits | costume, costumes, complet, tailleur, convenir | procès; poursuite, plainte, action, instance, recours, procéd | file *, filed *, @law, class action *, libel *, bring *, lawyer *, brought *, civil *, patent
    summary | résumé, sommaire, résumés | sommair.; simplifié, référé | * judgment, * execution, * conviction, * proceedings, * offence
    summon, summons | convoquer des esprits, invoque | citation, assignation; assign, convoc, cit, convoq | court., judge, lawsuit, police
    sustain, sustained | soutenir, soutenu, soutenue, maintenu, durable | subir, accueillir; subi, admis, retenu, acceptée | * injur-, * objection, objection *, * loss, * a fracture, * damage
    tender | tendre, sensible | offre, monnaie; appel d'offres, offr, soumission, remett, présent, cours légal | legal *, call for *, * his resignation, bids, bidder, submit
    term, terms | terme, termes | conditions; clause, mandat, modalit, stipul | * and conditions, * of the contract, * of the loan, payment *, lease, * of service, * of the agreement, !medium, !short
    term, terms | terme, termes, trimestre | peine, mandat; années, ans | prison *, jail *, * of imprisonment, serving a *
    term, terms | trimestre, semestre | condition, clause; disposition, stipul, modalité | agreement, licence, contract, * and conditions, * of use, * of service, * of payment, loan
    term, terms | terme, termes, condition, conditions | mandat, législature; quinquenn, législatur | second *, third *, * limit, * of office, presidential *, four-year *, five-year *
    term, terms | terme, termes, condition, conditions, mandat | trimestre, semestre; trimestr, semestr, rentrée, session | summer *, autumn *, spring *, half-*, winter *
    term | trimestre, mandat, condition | durée; dur, échéance, période, validité | lease, licence, initial *, renew, expiry, years from, contract, tenancy, subscription, expire
    testimony | témoin de mariage | témoignage; dépos, témoign, audition | @law
    title | titre de livre, intitulé | titre de propriété, propriété; propriét, titre | * deed, * to the property, land *, seller
    title, titles | titre de film, intitulé | titre de propriété; titre, propriété | deed, property, land, conveyance, freehold, goods pass
    tort, torts | tort, torts, tourte | délit civil; responsabilité, délictu, délit, préjudice, faute | law., liabil, court., negligen, damages
    trial, trials | essai, essais, épreuve, test | procès; jugement, jugé, instance, proc, juger | jury, prosecutor, verdict, courtroom, defendant, murder, * court, * judge, stand *, fair *, acquit, witness
    trust, trusts | confiance, croire | fiducie, trust; fiduci, fondation, fonds | trustee, beneficiar, settlor, deed, charitable *, * fund, held in *, nhs *, unit *, investment *, assets
    unlawful, wrongful | injuste, mauvais | abusif; illicite, illégal, abusi, illégit, fautif, arbitrair, indu | * dismissal, * termination, * arrest
    uphold, upheld, upholds | soutenir, soutenu, défendre, soulever | confirmer; confirm, maint, maintenu, respect, accueill | court *, * conviction, * ruling, appeal, * verdict, * sentence, judge *
    void, voided | vide, vides, vidé | nul, annulé; annul, caduc, invalid | null and *, contract, agreement, warranty, marriage, contracts, clause, declared *, provision, ballot, policy
    waive, waived, waiver | vague, vagues, onde, agiter, agité, faire signe | renoncer; renon, dispens, exonér, dérog, abandon | right, rights, fee, fees, immunity, breach, premium, liability, privilege, visa
    ward, wards | salle, quartier, service | pupille; pupill, tutelle | * of court, guardian, * of state, orphan
    ward, wards | pupille, garde | service, salle; servic, unité, étage | hospital, nurse, patient, maternity *, surgical *, psychiatric *, beds, doctor, visitors, isolation *
    warrant, warrants | garantie, garanties, justifier | mandat | arrest *, search *, police, * for his arrest, judge, issued a *, wanted, warrant for
    warrant, warrants, warranted | garantie, garanties, garanti | mandat | arrest, police, search *, judge, court, interpol, detention, suspect, icc, issued a *, international criminal
    will | volonté, volontés | testament; testam | executor, heir, beneficiar, * and testament, probate, bequea
    """
}
