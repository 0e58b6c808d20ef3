extension LanguagePair {
  /// English words of politics and administration; see ``WordSense``.
  static let politicsSensesOfEnglish = """
    administration | administration d'un médicament, gestion | gouvernement; administr, présid, équipe | obama, trump, bush-, biden, clinton, reagan, white house
    agency, agencies | succursale | agence, organisme; organism, servic | government *, federal *, un *, humanitarian
    back, backed, backing, backs | dos, arrière, reculer, recule, reculé, retour | soutenir; soutien, soutenu, appuy, appui, favorable, soutena | * the plan, * the bill, * proposal, * by the government, * by the eu, * candidate, * by the president, us-backed
    ballot, ballots | ballet, ballets, ballot, ballots | scrutin, bulletin; vote, scrut, urne, tour, suffrag, élect | election, vot, secret *, cast, poll, candidate
    body, bodies | corps | organe; instance, organism, institution, autorit | international *, electoral *, decision-making
    briefing | slip | point de presse; briefing, information, réunion, conférence | press *, intelligence
    cabinet | placard, armoire, meuble, vitrine | cabinet; gouvernement, ministre, ministér | * minister, * meeting, reshuffle, prime minister, * post, shadow *
    capital | chapiteau, majuscule, capitaux | capitale; capital | * city, * of the country, * of france, embassy
    chair, chairs, chaired | chaise, chaises, fauteuil | président; présid, chaire | committee, meeting, board, elected, session, working group, vice *, commission
    chairman | homme de la chaise | président; présid | @politics
    cold | rhume | froide; froid | * war
    commoner, commons | communs, biens communs | Communes; chambre | house of *, speaker, lords, westminster
    constituent, constituents | ingrédient, ingrédients, composant, composants, constituant, constituants | électeur, administré; administr, habitant, mandant, citoyen | mp., mps., congress, senator, election, vote, deputy, representative, letters from
    convention | convenance, coutume | congrès; convention | republican *, democratic *, national *, party *
    council, councils | concile, conciles | conseil; mairie, municip | city *, town *, local *, security *, county *
    custom, customs | coutume, coutumes, habitude, habitudes, clientèle | douane; douan | * officer, * duty, * duties, * union, * clearance, import, border, tariff, airport, * declaration
    department, departments | département, départements, rayon | ministère, service; ministèr, servic, direction, administration | police *, fire *, * of health, * of the interior, accounting *, sales *, !university, !french, !overseas, !of mathematics, !prefect
    deputy, deputies | député, députés, députée | adjoint; vice, suppléant, adjt | * director, * minister, * prime, * mayor, * head, * governor, * chief, * secretary, * chairman, * manager, sheriff
    draft, drafts, drafted | courant d'air, brouillon, traite, pression, sélection | projet; rédig, ébauche, avant-projet, élabor, rédac | * resolution, * law, * bill, * constitution, * treaty, * agreement, * report, * budget
    election, run, ran, runs, running | courir, court, couru, courait, courant, fonctionner, courent | se présenter; candidat, présent, brigu, campagne, lic, postul | * for president, * for office, * for mayor, * for election, * for re-election, * for parliament, * for governor, * for senate, * for the presidency, * for congress
    executive, executives | cadre, cadres, exécutant | exécutif; dirigeant, respons, décret | * branch, * power, * order, !company, !chief
    floor | étage, étages, plancher, sol | parole, tribune; hémicycle, séance, assemblée | take the *, took the *, senate *, * of the house, speaker
    foreign | étranger, étrangers, inconnu | affaires étrangères; extérieu, diplomat, étrang. | * secretary
    general | général d'armée, en chef, général deux étoiles | élections législatives; législativ, général, généra | * election
    hearing, hearings | ouïe, entendre | audition; audienc | senate *, congress *, parliament, committee *, confirmation *
    house, houses | maison, maisons, demeure | chambre; congrès, assemblée, représentants, palais, parlement | * of representatives, * of commons, * of lords, upper *, lower *, * of parliament, * speaker, republican, senate, !white
    incumbent | obligatoire, qui incombe | sortant; titul, place, fonction | @politics, president, mayor, governor
    intelligence | intelligence, intelligences | renseignement; renseign, espion, secret, informat | * agencies, * service, * officer, military *, cia., mi6, spy, spies, * official, * community, counter
    labour, labor | travail, main-d', accouchement | travaillistes; travailliste | * party, * mp, * leader, * government, tory, tories, conservative
    lead, leading | plomb, fil, laisse | diriger; men, dirig, chef, tête, conduit, avance | * the party, * the government
    leave, leaves, left | feuille, feuilles, permission | quitter; sorti, départ, quitt, brexit | * the eu, * the european union, referendum, brexit
    left, leftist | laissé, laissée, laissés, quitté, parti, restant | gauche; gauch | * wing, far *, hard *, * party, socialists
    lobby, lobbies | vestibule, hall, couloir | groupe de pression, lobby; lobb, pression | gun *, industry *, tobacco *, oil *, * group, farm *
    local | pub, bistrot, habitant du coin | local; munici, commun, territor | * authority, * authorities, * elections, * council
    master, masters | maître d'école, maîtriser | maîtrise.; master | * degree
    measure, measures | mesurer, mètre | mesure.; disposi | austerity *, emergency *
    minister, ministers | pasteur, pasteurs, prêtre, ministre du culte | ministre; ministr | prime *, foreign *, defence *, cabinet, finance *, interior *, parliament
    minute, minutes | minute, minutes | procès-verbal; compte rendu, procès-verb | * of the meeting, approve the *, * of the last, meeting **
    motion | mouvement, geste, mouvements | motion; proposition, résolution, cens | parliament, * of no confidence, * of censure, deputies, vote on, council, table a *
    native | natif de paris, inné | autochtone; amérindien, indien, indigèn, maternel, autocht, souche, originaire | * american, * people, * population, * title
    office, offices | bureau, bureaux, office, offices | fonctions, mandat; pouvoir, poste, charge, présid, ministèr, entr, fonction | took *, leave *, left *, term of *, elected to *, run for *, political *, hold *, years in *, oath, assumed *, sworn into *
    official, officials | officiel, officiels | responsable, fonctionnaire; respons, fonctionn, représentant, dirigeant, cadre, agent, autorit | us *, government *, * said, senior *, customs *, trade union *, local *, elected *, health *
    order | commande | ordre; ordonn, décr | executive *, law and *
    panel, panels | panneau, panneaux, lambris | groupe, comité; commission, tribune, jury, table ronde, expert, panel, débat | expert *, * of experts, advisory *, * discussion, * on climate, intergovernmental *, un *, government *
    party | fête, soirée, groupe | parti; formation | opposition *, ruling *, green *, labour *, * leader, * congress, conservative *, communist *, socialist *, !birthday
    pass, passed, passes, passing | passé, passer, passait, dépasser, croisé, réussir | adopter; adopt, vot, approuv | * a law, * the law, * the bill, * legislation, * a resolution, law was *, bill was *, * by parliament, parliament *, congress *, * an act
    pledge, pledged | gage, gager, mise en gage | promettre; engag, promes, promis, promet | election, government, minister, donors, * to reduce, * to end, campaign
    policy, policies | police, polices | politique; politiq, orientation, directive, stratég | foreign *, government *, monetary *, social *, economic *, agricultural *, energy *, health *, * maker, fiscal *, environmental *, education *
    poll, polls, polling | pôle, pôles, poulet | sondage, scrutin; scrut, sond, urne, élection, vote, bureau, enquêt | election, vot, candidate, opinion *, * station, gallup, percent, per cent, survey, exit *
    post | poteau, courrier, mail | poste; fonction, ministèr, nomm | * of prime minister, cabinet *, ministerial *, resigned from
    power, powers | puissance électrique, courant, énergie, électricité, puissance, force | pouvoir; pouvoirs, compétenc, autorit, puissances | seize *, seized *, * of the president, separation of *, executive *, legislative *, rise to *, emergency *, remain in *, !nuclear, !plant, !military, !electric
    primary, primaries | primaire scolaire, école primaire, principal, principale | primaire; élection | republican, democratic, candidate, iowa, new hampshire
    privy | toilettes, cabinet d'aisance | privé | * council, * counsellor
    race, races | race, races, course de chevaux | course; campagne, élection, lutte, scrutin, compétition, duel | presidential *, election, senate *, candidate, governor *, mayor, gubernatorial, primary, front-runner, !ethnic, !skin
    raise, raised | élever, élevé, élevée, lever | soulever; soulev, évoqu, abord, pos, exprim, relev, attir | * concern, * the issue, * the question, * the matter, * objection, * doubt, * awareness, * hopes
    rally, rallies, rallied | rallye, rallyes, échange | rassemblement; meeting, manifest, rassembl, réuni | political, protest, trump, supporters, campaign *, thousands, demonstrat, peace *, election *, !car, !dakar, !driver
    record | disque, enregistrement | bilan; antécédent, registre | human rights *, government's *, voting *
    representative, representatives | représentatif, représentative | représentant; élu, délégu, député, représent. | house of *, elected *, union *, special *
    return, returns | retour, retours | résultats; résultat, élu, réélu | election *, * to parliament
    ruling, rule, rules | règle, règles, règle graduée, arrêt | au pouvoir, domination; pouvoir, règne, gouvern, dominat, régime, joug, domin, règn, autorité | * party, * coalition, colonial *, british *, ottoman *, military *, communist *, soviet *, majority *, * class, roman *, foreign *, spanish *
    runoff | ruissellement, écoulement | second tour; tour, ballottage, deuxième | election, candidate, president, vote, poll
    seat, seats | siège de voiture, place assise, banquette, places | siège; mandat, circonscript, député | parliament, senate, majority, election, won, congress, assembly
    secretary | secrétaire, secrétaires | ministre; ministr | home *, foreign *, treasury *, defence *, defense *, * of state for, * of defense, health *, interior *, * of the treasury, !general, !permanent, !press, !assistant
    security | valeur, valeurs, garantie, titres, caution | sécurité; sûreté, sécurit | national *, social *, * council, * forces, internal *
    servant, servants | serviteur, serviteurs, domestique, domestiques, serveur | fonctionnaire; fonctionn, agent | civil *
    shadow | ombre, ombres, ombragé | fantôme; opposition | * cabinet, * minister, * chancellor, * secretary
    sitting | assise, assis, assises | en exercice, séance; exercice, sortant, siège | * president, parliament, * judge, * mp, * member
    speaker, speakers | haut-parleur, haut-parleurs, enceinte, enceintes, locuteur | président, orateur; présid, intervenant, orat, conférenc, prise de parole | house *, * of the house, parliament, congress, nancy pelosi, * of the assembly, commons, conference, keynote *
    spell | sort | période; passage, court | * in office, * as minister
    stand, stands, stood | debout, stand, tenir, se tient | se présenter; candidat, présent, position | * for election, * for parliament, * for re-election, * for president, * as a candidate
    statement | énoncé, relevé | déclaration; communiqu, déclar | press *, minister, joint *, * by the president, official *
    strike | frapper, frappe | grève; grév | general *, hunger *
    strike, strikes | frappe, frappes, coup, coups, attaque, attaques | grève; grév, débray | * action, union, unions, workers, picket, walkout, wage, pay, rail *, go on *, went on *, on *, teachers, pilots, called a *, nurses, staff
    subject, subjects | matière, thème | sujet; ressortiss, sujets | british *, queen, king, crown
    summit, summits | sommet de montagne, pic, cime, cimes | sommet; réunion | g8, g20, eu *, leaders, nato, european
    support, supports, supporter, supporters | supporter, supporters, support, supporte, supporté, supportent | soutien, partisan; sympathis, souten, appui, appuy | political, election, party, government, trump, opposition, president, candidate, minister, bill, * the proposal, * the motion, !stadium, !fans, !football, !software
    swear, swore, sworn | juron, jurer, jurons | prêter serment; serment, assermen, investi, intronis, prest | * into office, president, oath, minister
    swing | balançoire, swing, balancement | indécis, pivot; bascul, clé, décisif, revirement, glissement | * state, * voter, * voters
    table, tabled, tabling | table, tables, tableau, tableaux | déposer, présenter; dépos, présent, soum, propos, ajourn | * a motion, * an amendment, * a bill, amendment *, * a resolution
    term, terms | terme, termes, trimestre, trimestres | mandat; mandatur, quinquennat, septennat | elected, reelection, re-election, senator, * of office, presidential *, four-year *, !short, !medium, !prison
    trade | troc, métier | commerce; commerci, échang | * agreement, free *, * deal
    treasury | trésor caché, trésorerie | Trésor.; finances, budget | * secretary, * department, minister, chancellor
    turnout | aiguillage, tenue | participation; affluence | vot, election, referendum, poll
    union, unions | mariage, réunion | syndicat; union, syndic, UE | trade *, worker, strike
    ward, wards | service, salle, quartier, pupille | circonscription; arrondiss, secteur | * councillor, electoral *, council election
    whip, whips | fouet, fouets, fouetter | chef de file; coordonn, chef, whip, groupe, discipline, parlementaire | majority *, minority *, party *, chief *, senate *, house *
    wing | aile d'avion, ailier | aile; tendance, branche | left *, right *, political, military *
    """
}
