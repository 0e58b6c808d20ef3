extension LanguagePair {
  /// English words of medicine; see ``WordSense``.
  static let medicineSensesOfEnglish = """
    administer, administered, administering | gérer, géré, gérée, gérés, gérées, gestion | administrer; administr, donn, inject, reçu, reçoi | * dose, * drug, * vaccine, * injection, intravenous, orally
    advance, advanced | anticipé, anticipée, anticipés, anticipées | avancé; avanc, évolu, tardi, stade | * cancer, * disease, * stage, * tumor, * tumour
    aggressive | agressif envers, méchant, méchante | agressif; agress, intensi, énergique | * treatment, * therapy, * chemotherapy, * tumor
    airway, airways | compagnie aérienne, compagnies aériennes, voie aérienne, ligne aérienne | voies respiratoires, bronches; voies aériennes, respirat, bronch, ventil, trachée | @medicine, asthma, lung, obstruct, intubat, inflam, inhal-
    allowance, allowances | indemnité, allocation, allocations | apport; apports, dose, quantité, ration | dietary, vitamin, calcium
    ambulatory | ambulatoire à pied, déambulatoire, marchant | ambulatoire; ambulat, extern | @medicine, surgery, care
    arm, arms | arme, armes | bras; groupe, membre | trial, randomi, placebo, elbow, shoulder, wrist, patients
    arrest, arrests | arrestation, arrestations | arrêt; arrêts | cardiac, respiratory, heart, resuscitat
    attack, attacks | attentat, attentats, agression, agressions | crise; attaque, accès, infarctus, malaise, poussée | heart *, panic *, asthma *, epilep, ischemic *, ischaemic *
    attend, attending | attendant, assistant, présent | titulaire, traitant; titul, respons, chef, senior | * physician, * doctor, * surgeon
    back | arrière, de retour, en arrière, retour | dos; lomb, rachi, verso, vertébr, derrière | back pain, * pain, lower *, * injury, * surgery, spine, sciatic
    bench | banc, bancs, banquette | laboratoire; paillasse, fondamental, recherche | * to bedside, bedside
    bladder | ballon, vésicule | vessie; vésical, urin | urin-, incontinence, catheter, prostate, !gall, !gallbladder
    bleed, bleeding, bleeds | purge, purger, vidange | saignement, hémorragie; saign, hémorr, sang | @medicine, stomach, nose, gums-, haemorrh, hemorrh
    block, blocks | immeuble, quartier, pâté de maisons, cube | bloc; bloqu | nerve *, heart *, bundle branch, beta, anesthe, anaesthe, atrioventricular
    board, boards | planche, planches, tableau, carte | comité; conseil, commission, ordre, ethique, éthique | review *, institutional *, medical *, * certified, ethics
    body, bodies | organisme officiel, carrosserie, corporation | corps; organis, corporel, morpholog | * weight, * mass, * fluids, * temperature
    bout, bouts | bout, bouts | épisode; accès, crise, poussée, quinte | @medicine, * of cough, * of fever, * of depression, * of diarrh
    bowel, bowels | bol, entrailles | intestin; côlon, colon, selles, transit, digest | @medicine, irritable, inflammatory, movement, obstruct
    bowel, bowels | bol, bols, entrailles, boyau | intestin; côlon, transit, selle | cancer, irritable *, * movement, inflammatory *, surgery, constipation
    brace, braces | bretelles, accolade, accolades | appareil; attelle, corset, orthèse, bagues | teeth, orthodont, knee *, neck *, dental, dentist, spine
    branch, branches | succursale, succursales, agence, filiale, filiales | branche; bras, rameau, ramific | * block, artery, nerve-, coronary, bundle, vein
    break, breaks | pause, pauses, vacances | fracture; cass, fractur, rupture, romp, brèche | bone, leg, rib., ribs., wrist, collarbone
    breech | culasse | siège | birth, deliver, baby, presentation, pregnan, fetus, foetus
    bridge, bridges | pont à péage | bridge; pont, prothèse | dental, teeth, crown, dentist
    bruise, bruises, bruising | brise, broyer, briser | bleu, ecchymose; ecchym, hémat, contus, meurtri | skin, bleeding, arm, leg, knee, fell, injection site, platelet
    bug, bugs | bogue, bogues, bug, bugs | microbe; bactérie, virus, germe, punaise | antibiotic, stomach *, resistant, hospital
    calf, calves | veau, veaux | mollet; jambe | leg, muscle *, cramp, ankle, knee, tendon, injury, swelling, strain, thrombosis
    cap, caps | casquette, casquettes, plafond, bonnet | capuchon; bouchon, opercule, protect | needle, syringe, vial, bottle, inhaler, insulin
    care | souci, soucis, prudence | soins; soin, prise en charge, réanimation, traitement, santé | health *, primary *, intensive *, palliative *, * unit, nursing *, patient, medical *
    carrier, carriers | transporteur, transporteurs, compagnie aérienne, facteur | porteur; porteu, vecteur | gene., mutation, asymptomatic, virus, hepatitis, allele, typhoid
    cast, casts | distribution, acteurs, moulage d'acteurs, lancer | plâtre; cylindre, moul, immobilis | fractur, wrist, ankle, leg, plaster, broken, urin-
    cataract, cataracts | cataractes, chute d'eau, chutes | cataracte. | eye, lens, ophthalm, blind
    cell, cells | pile, piles, prison, cachot, cellule de prison | cellule, alvéole; cellul, photopil, alvéol | panel, sunlight, solar, photovoltaic, silicon, tissue, blood, stem, membrane, immune, cancer, honeycomb, protein, nucleus
    challenge, challenges | défi, défis | provocation; épreuve, test, réintroduction, administr, inocul | * test, allergen, bronchial, methacholine, food *, oral *, skin
    check, checks | chèque, chèques | contrôle; examen, vérif, visite, bilan, contrôl | health *, medical *, blood pressure
    chest, chests | coffre, coffres, commode | poitrine, thorax; thorac, poumon, torse | * pain, x-ray, breath, cough, lung, heart, tightness, infection, hair, wound
    chest | coffre, coffres, commode | poitrine, thorax; poitr, thora | pain, cough, breathless, * infection, x-ray, lungs, patient, heart, tightness, doctor, rib, ribs, compressions
    clearance, clearances | autorisation, dégagement, liquidation, dédouanement | clairance; élimin, épuration, clear | creatinine, renal, plasma, viral, drug, hepatic
    clot, clots | imbécile | caillot; thromb, coagul, caill | blood, artery, vein, lung, anticoagul
    coat, coats | manteau, manteaux, pelage | enrob; pellicul, couche, recouv | tablet, capsule, film
    cold, colds | froid, froide, froids | rhume; refroid, coryza | @medicine, common *, catch *, caught a *, flu, sneez-, nasal
    complaint, complaints | plainte, plaintes | trouble, symptôme; affection, doul, problème | stomach *, intestinal *, gastrointestinal *, respiratory *, skin *, abdominal *
    complaint, complaints | plainte en justice, réclamation, plaintes | affection, maladie; affect, malad, troubl, maux, motif | stomach *, skin *, chest *, heart *, bowel *, chronic *, presenting *
    compliance | conformité, conformités | observance; adhésion, respect, adhéren, complian | patient, treatment, medication, therapy, drug, lung
    compliance | conformité, complaisance | observance; observ, adhés, compliance | patient, treatment, medication, dose, tablets, drug, therapy
    compound, compounds | enceinte, enceintes, composé de bâtiments | composé; compos, ouvert, molécul | chemical, antibacterial, pharmac, active *, fracture
    compromised | compromis, compromise, compromettre | affaibli; immunodépri, fragil, altér, immuno | immune, immunity
    condition, conditions | condition, conditions, état | affection, maladie; trouble, patholog, état de santé, atteinte, problème | chronic *, underlying *, medical *, heart *, skin *, pre-existing, comorbid
    condition, conditions | condition, conditions | affection, maladie; affect, malad, état, patholog, problème, trouble | medical *, heart *, skin *, chronic *, underlying *, lung *, pre-existing *, rare *, kidney *, neurological *
    congestion | embouteillage, embouteillages, encombrement routier | congestion; congest, encombre, nez bouché | nasal, lung, pulmonary, venous, sinus
    consistent | consistant, consistante, consistants | compatible; cohéren, constan, évoca, conforme, concorda | @medicine, findings, results, finding
    constipated | enrhumé, constipé du nez | constipé; constip | patients, fluids, stool, laxative, fibre
    constitutional | constitutionnel de, constitution politique | général; constitutionnel, généraux, systémiq | * symptom, * syndrome
    contract, contracted, contracting | contrat, contrats | contracter; contract, attrap, infect, contamin | * virus, * disease, * malaria, * infection, * covid, * hiv, muscle
    control, controls | contrôle des passeports, commande, commandes | témoin; témoins, contrôle, comparaison | case *, group, patients, healthy *, matched
    count, counts | comte, comtes, compte, comptes | numération; taux, nombre, formule sanguine, comptage | blood *, platelet *, lymphocyte *, neutrophil *, cell *, cd4 *, white *, leukocyte *
    course, courses | cours magistral, plat, plats, terrain | évolution; cours, traitement, cure, décours | disease, illness, antibiotic, * of treatment, clinical *, infection
    cramp, cramps | agrafe, crampon | crampe; contraction | muscle, stomach, abdominal, leg, menstru
    crown, crowns | royauté, couronne royale, krone | couronne; coiff | dental, tooth-, teeth
    culture, cultures | agriculture, civilisation | culture; coprocult, hémocult, ensemence, mise en culture | bacteria, petri, sputum, blood *, urine *, stool *, specimen
    culture, cultures | culture générale, civilisation | culture; cultur, prélèv | blood *
    cup, cups | coupe du monde, trophée | tasse; cupule, excavation, gobelet, coupe | menstrual, optic, acetabular, suction
    curb, curbed, curbing | bordure, trottoir | freiner; enray, endigu, limit, frein, ralenti, maîtris, contenir, rédui | * epidemic, * spread, * pandemic, * virus, * transmission
    cure, cures | salaison, curé, curer | guérison; remède, guéri, traitement, cur. | disease, patient, illness, cancer, aids
    cystic | cystite | kystique; mucoviscidose, kyst | fibrosis, lesion, mass, ovar
    deficiency, deficiencies | défaut, défauts, insuffisance de fonds | carence; défici, insuffis, déficit, manque | vitamin, iron, iodine, immune, enzyme, growth hormone
    deliver, delivered | livré, livrée, livrer, délivré, délivrée | mettre au monde, accoucher; monde, accouch, né, née, naqui, naiss | baby, midwife, caesarean, pregnan, twins, obstetric, breech
    delivery, deliveries | livraison, livraisons, remise | accouchement; naissance, césarienne, administration, prestation | preterm, vaginal, caesarean, cesarean, birth, midwi, pregnan, newborn, obstetric
    delivery, deliveries | livraison, livraisons, remise | accouchement; accouch, naiss, administr, parturi | midwife, caesarean, vaginal *, forceps, preterm *, placenta, obstetric, breech, maternity
    depressed | déprimé, déprimée, déprimés | enfonc; abaiss, diminu, affaibl, dépressi | skull, fracture, bone marrow
    develop, developed, develops, developing | développer un logiciel, élaborer, mettre au point | présenter, contracter; dévelop, apparaî, souffr, appar | * symptom, * cancer, * fever, * diabetes, * infection, * rash, * pneumonia
    digital | numérique, numériques | digital; doigt, digit | ischemia, ischaemia, arter-, nerve-, * rectal, gangren, clubbing, fingers, toes, phalan, * examination
    director, directors | réalisateur, réalisatrice, metteur en scène | directeur; direct, médecin chef | clinic, hospital, medical *, nursing
    discharge, discharges, discharged | décharge, licenciement, déchargé, déchargée, déchargés, licencié, libéré, libérée | sortie, écoulement; sorti, sort, perte, sécrét, écoul, quitt, congé, rejet | hospital, ward, vaginal, nasal, patient, purulent
    discharge, discharged | décharge, décharges, déchargé, licenciement, libération | écoulement, sortie; écoul, sécrét, perte, suinte, sort, suppur, quitt | wound, vaginal, ear, eye, nasal, nipple, patient, doctor, hospital, pus, infection, bloody, ward, urethral, !electric, !river, !sewage
    discomfort | inconfort moral, gêne financière | gêne; gên, douleur, inconf, malaise | abdominal *, stomach, chest *, patient
    disorder, disorders | désordre, désordres | trouble; troubles, maladie, affection, patholog, dysfonction | mental *, eating *, sleep *, bipolar, anxiety *, mood *, genetic *, psychiat, voice *, psychological
    disorder, disorders | désordre, désordres | trouble, maladie; troubl, malad, affect | eating *, bipolar, sleep *, anxiety *, mental, bleeding *, mood *, personality *, blood *, panic *, neurological *, psychiatr, nervous system, gastrointestinal *, liver, kidney
    dispense, dispensing, dispensed | dispenser de, se passer | délivrer; délivr, dispens, prépar, pharmac, distribu | pharmac, prescription, medicine, drug, tablet
    drain, drains | égout, égouts, évier | drain; évacu | chest *, abscess, surgical, wound, pleural, fluid
    dress, dressing, dressings | robe, robes, vinaigrette, sauce, habillage, assaisonnement | pansement; pans, bandage, compresse | wound, sterile, bandage, burn, ulcer, surgical
    drip, drips | goutte d'eau, égoutter | perfusion; goutte | intravenous, patient, nurse, saline, hospital
    drop, drops | chute, chutes, baisse | goutte; collyre, goutt | eye *, ear *, nasal, instil, bottle, pipette
    drowsiness, drowsy | noyade, ivresse, noyé | somnolence; somnol, endorm | drive, tablet, medicine, side effect, alcohol, dizziness
    drug, drugs | drogue, drogues, stupéfiant, stupéfiants | médicament; médic, traitement, substance, molécul, pharmac, anti | patient, dose, prescription, pharmac, tablet, antiviral, clinical, * interaction, side effect, anticancer, generic *, !addict, !abuse, !traffick, !illicit, !illegal, !injecting, !users
    drug, drugs | drogue, drogues, stupéfiant | médicament; médic, trait, molécul, produit, principe | prescri, tablet, side effects, pharmacy, generic *, anti-inflammatory, * interaction, chemotherapy, cancer *, anti-cancer *, !addict, !dealer, !traffick, !cocaine, !police, !abuse
    drug, drugs | médicament, médicaments | drogue, stupéfiant; drog, stupéf, toxico, trafi | addict, dealer, traffick, cartel, smuggl, cocaine, heroin, police, seized, gang, cannabis, overdose, hard *, crime
    elevation, elevations | altitude, élévation de terrain | élévation; augment, sus-décal, hausse | st *, segment, enzyme, troponin, transaminase
    eligible | éligible à une élection, mariable | admissible; éligib, satisf, inclus, critère, répond, apte | patients, study
    emergency | émergence | urgence; urgen, secours | @medicine, department, room, contracepti
    enrolled, enroll, enrol, enrolment, enrollment | enrôlé, enrôlés, enrôlées, immatriculé, enrôlement | inclus; inclu, recrut, particip, inscri, admis | patients, trial, study
    examination, examinations | concours | examen; auscult, consult, visite, bilan | physical *, clinical *, patient
    exhaustion | échappement | épuisement; fatigue, épuis | heat *, symptom, nervous *, physical *
    expectant | expectatif de, en attente de | enceinte; futur, expectati, attentis | * mother, * management, * parents
    expire, expired, expiry | expiré, échu, échue, périmé | décédé; mort, décéd, expirat, souffl | patient, lung, airflow, ventilat, !date, !expiry
    exposure, exposures | dénonciation, publicité, pose | exposition; expos, contact, découvert | virus, radiation, smoke, asbestos, pollut, allergen
    eyelid, lid, lids | couvercle, couvercles | paupière; palpébr | eye, upper *, lower *, blink
    facility, facilities | facilité, facilités, facilitation | établissement, structure; centre, installation, formation, clinique, hôpital, unité, service | health *, care *, healthcare, medical *, treatment *, nursing *, hospital
    failure, failures | échec, échecs, faillite, panne, pannes | insuffisance; défaillance, déficience, arrêt | heart *, kidney *, renal *, liver *, respiratory *, cardiac *, organ *, hepatic *
    failure | échec, panne, faillite | insuffisance; insuff, défaill | heart *, kidney *, renal *, liver *, respiratory *, organ *, hepatic *, cardiac *, congestive
    feed, feeding, feeds | fourrage, flux, alimentation en papier | allaitement; allait, aliment, nourri, tétée, biberon | breast, infant, baby, bottle, tube *
    field, fields | champs de blé, pré, prés | champ; domaine, terrain | visual *, * hospital, surgical *
    fit, fits | en forme, ajustement, coup | crise, convulsion; convuls, attaque, accès | epilep, seizure, convuls, child had a
    flare, flares | fusée, fusées, éruption solaire | poussée; crise, aggrav, exacerb | arthritis, lupus, crohn, disease, symptom, eczema, gout, colitis
    flow | flux de trésorerie, courant | débit; flux, circulat, écoul, règles | blood *, coronary, renal, urine *, menstrual
    fluid, fluids | fluide, fluides | liquide; boi, hydrat, épanchement, solut, perfus | amniotic, cerebrospinal, drink, synovial, pleural, intravenous, ascit, dehydrat, spinal
    flush, flushing, flushes | chasse d'eau, affleurant | bouffée; rougeur, rinç, rougi | hot *, face, facial, skin, menopaus, niacin
    follow | suite | suivi; suiv, contrôle | * up visit, * up of patients
    general | général d'armée, généraux | généraliste; général | * practitioner, * anesthesia, * anaesthesia
    germ, germs | germe de blé | microbe; germ, bactéri | hands, wash, disinfect
    graft, grafts | corruption, pots-de-vin | greffe, greffon; greff, transplant, pontage | skin *, bone *, bypass, host, kidney, donor-, urethr
    gross | dégoûtant, brut, bruts, brute, grossier, grossière | macroscopique; macroscop, important, flagrant, visible | * examination, * hematuria, * haematuria, * lesion, * motor
    growth, growths | croissance économique | excroissance, tumeur; grosseur, croissance, prolifér, végétation | benign, malignan, skin, polyp-
    hand, hands | aiguille, aiguilles, ouvrier | main; mains, manu | * hygiene, wash, sanitizer, finger
    heal, heals, healed | talon, talons | guérir; guéri, cicatri | wound, scar-, ulcer, bone
    hip, hips | branché, branchée, tendance | hanche; hanch, coxo | replacement, fracture, joint, prosthes, osteoarthritis, dysplasia
    history, histories | histoire, histoires, historique | antécédents; antécédent, anamnèse, dossier | medical *, * of diabetes, * of cancer, * of smoking, * of heart, past *, * of hypertension, * of stroke
    host, hosts | animateur, présentateur, présentatrice | hôte | parasite, virus, infect, immune, graft
    immune | immunité diplomatique, à l'abri | immunitaire; immun | * system, * response, * cell, * deficien
    impaired | en état d'ivresse, défectueux | altéré; altér, troubl, déficien, diminu, malvoy, malentend, insuffis, réduit | renal *, visually *, hearing *, cognitive, glucose, * renal, * hepatic
    implant, implants | planter | implant; pose, prothèse, implanté | breast *, dental, hip, contracepti, cochlear
    index | majuscule | indice; index, score, doigt | body mass, bmi, mass *, risk *
    indication, indications | signe, signes | indication; indiqu | * for surgery, therapeutic *, contraindicat
    infant, infants | infante, infanterie, fantassin | nourrisson; bébé, nouveau, enfant | breast, mortality, newborn, birth, vaccin
    injury, injuries | injure, injures | lésion, blessure; lés, traumat, bless, plaie, atteinte | head *, brain *, spinal *, lung *, kidney *, knee, spinal cord
    inpatient, inpatients | impatient, impatients | hospitalisé; hospitali, intern | @medicine, care, ward
    insult, insults | insulte, insultes | agression, lésion; lés, atteinte, traumat | brain, ischemi, ischaemi, hypoxi, kidney, tissue
    intake, intakes | admission d'air, prise d'air | apport, prise; ingestion, consomm, apports, absorp, pris | food *, calor-, sodium, dietary, fluid *, vitamin, alcohol
    intensive | intense | intensif; réanimation, intensi | * care
    intern, interns | stagiaire, stagiaires, interné, internés | interne; résident | hospital, medical, surgery, ward, residen
    joint, joints | joint, joints, articulé, pétard, commun, commune | articulation; articul. | @medicine, knee, hip, arthritis, pain, swollen, inflam, elbow, shoulder, cartilage
    joint, joints | commun, commune, conjoint, joint, joints | articulation; articul, articulaire | knee, hip, arthritis, swollen *, painful *, elbow, pain, stiff, cartilage, inflammation, * pain, replacement, ankle, rheumatoid, shoulder
    joint | articulation, articulaire, joint | commun, conjoint; mixte, paritaire, collect, ensemble, solid | * venture, * statement, * account, * committee, * declaration, * press conference, * owner, * effort, * exercise, * custody
    labor, labour | main-d', travail d'équipe, emploi, travaillistes | accouchement; accouch, naissance, contraction, travail. | midwi, contraction, birth, obstetric, pregnan, epidural, deliver
    labour, labor | main-d'œuvre, travail d'équipe | accouchement, travail; accouch, naissance, contraction | midwife, contractions, obstetric, pregnant, pregnancy, epidural, * pains
    labour, labor | travail pénible, main-d'œuvre, labeur | travail, accouchement; accouch, contract | pregnan, midwife, birth, contractions, epidural, in *, induced *, go into *, went into *, caesarean, premature *, maternity
    lap | tour, tours, giron | genou; genoux | * belt, child sitting, sit on
    late | feu, en retard, tard | tardif; tardi, avancé, fin, terminal, retard | * onset, * stage, * complication, * pregnancy
    lead, leads | plomb, mène, piste | dérivation, sonde; électrode, conduc | electrode, electrocardio, ecg, ekg, pacemaker, 12 *, precordial, defibrillat
    leg, legs | étape, étapes, patte, pattes, manche | jambe; membre inférieur, membres inférieurs | vein, ulcer, cramp, swelling, fracture, knee, varicose, thrombosis, !table, !dog
    lens, lenses | objectif, objectifs, lentille de caméra | cristallin; lentille, verre, implant | cataract, contact *, intraocular, eye, cornea, retina
    ligament, cord, cords | corde, cordes | cordon, moelle; médull, ligament, vocal | spinal *, umbilical *, * blood, * compression
    limb, limbs | branche, rameau | membre; extrémité, jambe, bras, patte | upper *, lower *, amputat, ischemi, phantom *, paraly
    lining, linings | doublure, doublures, garniture | muqueuse; paroi, revêtement, endomètre, membrane | stomach, uter-, womb, intestin, lung, gut, bowel
    lobe, lobes | lob | lobe; lobair | lung, temporal, frontal, liver, ear
    local | habitant, pub | local; locaux, locorégion | * anesthe, * anaesthe, * recurrence
    management | gestion, direction, cadres, managers | prise en charge, traitement; prise, trait, conduite, surveill | * of patients, * of diabetes, pain *, * of hypertension, * of cancer, therapeutic *, * of asthma, perioperative, airway *
    marrow | courge, courgette | moelle; médull | bone *, transplant, stem cell
    mass, masses | messe, messes, masse salariale | masse, grosseur; tumeur, nodule | breast, pelvic, abdominal *, tumor, tumour, palpable, lung
    measure, measures | règle graduée, mesure de musique | mesure; critère, indicat | preventive *, outcome *
    medicine, medicines | médecine, médecines | médicament; médic, remède, traitement | tablet, dose, pharmacist, bottle, over the counter, prescri, children
    mild | doux, douce, léger fumet, tempéré | léger; modér, lég, faible, discret, bénin, bénigne | * symptom, * fever, * disease, * pain, * cognitive, * to moderate, * anemia
    miscarriage, miscarriages | erreur judiciaire, échec | fausse couche; avort, fausses couches | pregnan, woman, women
    monitor, monitors, monitoring | écran, moniteur d'ordinateur, pion | surveiller; surveil, suivi, suivre, contrôl, monitor | patient, blood pressure, glucose, treatment, heart rate
    mouth | embouchure, embouchures, bouche de métro, goulot | bouche; bucc, oral | tooth-, teeth, tongue, dry *, throat, saliva, ulcer
    nail, nails | clou, clous | ongle; ongl, ungué | finger, toe, polish, manicure, cuticle, fung-
    neck, necks | goulot, encolure, manche | cou; col, nuque, cervic, orl | * pain, head and *, stiff *, femoral, cervical, uterine, bladder *
    needle, needles | aiguille de pin, aiguilles de pin, cadran | aiguille; seringue | syringe, inject, insulin, biopsy
    nerve, nerves | culot, audace, toupet | nerf; nerv, neuro | optic *, facial *, vagus, damage, sciatic, * block
    nurse, nursing, nursed | nourrice, pépinière | infirmier, allaiter; infirmi, soign, allait, soins | hospital, breast, ward, mother, patient
    nursing | soins, infirmière, nourricier | allaitement, maison de retraite; allait, retraite, ehpad, mais | * mother, * mothers, * home, * homes, * women
    observational | observatoire | observationnel; observat. | * study, * studies
    occupational | d'occupation, occupationnel, occupationnelle, occupationnels | professionnel; profession, travail, ergothér | * exposure, * health, * disease, * therap, * asthma, * medicine
    odds | cotes de paris, chances de gagner, bizarre, impairs | rapport de cotes; odds, cote, risque, probabilit | * ratio
    onset | assaut | début; apparition, survenue, surven, premiers, déclench | symptom, disease, age at, sudden *
    opening, openings | vacance de poste, inauguration | orifice; ouverture | vaginal, urethr, cervix
    operating | exploitation, fonctionnement | opératoire; opér, bloc | * room, * theatre, * theater, * table, * surgeon
    operation, operations | exploitation, fonctionnement, manœuvre | opération, intervention; opér, interven, chirurg | surgeon, surgery, gallbladder, hernia, anesthe, anaesthe, undergo
    order, orders | ordre, commande, commandes | prescription; prescri, demand, ordonn, ordre de | physician *, doctor *, ordered a scan, do not resuscitate
    organ, organs | orgue, orgues | organe; organ | liver, kidney, transplant, donor-, failure, donat-
    outbreak, outbreaks | éclatement, éruption, déclenchement | flambée, épidémie; foyer, épidém, flamb, apparition | cholera, ebola, measles, influenza, disease, virus, covid, infection
    outcome, outcomes | issue de secours, débouché, sortie | résultat, évolution; issue, critère, devenir, pronosti, conséqu, effet, événement | patient, clinical *, primary *, birth *, health *, adverse *
    outcome, outcomes | revenu, revenus, sortie | résultat, issue; résult, critère, pronost, devenir, évolut, effet | patient, clinical, primary *, secondary *, treatment, mortality, trial, pregnancy, adverse *, randomi
    outpatient, outpatients | hors patients, patient sortant | ambulatoire; extern, ambul, ville, consult | @medicine
    overdose | surdosage de, exagération | surdose; surdos, overdose | @medicine, opioid, drug
    pad, pads | bloc-notes, rampe, bloc | compresse; coussin, serviette, protection, tampon | sanitary, menstrua, gauze, incontinen, heating
    pain, pains | peine, peines, pain, pains | douleur; doul, algi, mal, souffr | @medicine, back *, chest *, relie-, abdominal, joint, muscle, headache, neck
    palate | palais royal, palette | palais; palat | cleft, soft *, mouth
    palate | palette, palais royal | palais; palatin | cleft *, tongue, soft *, mouth
    panel, panels | panneau, panneaux | comité, bilan; groupe, jury, panel, commission | expert *, blood *, metabolic *, lipid *
    passage, passages | couloir, ruelle, corridor | conduit; voie, passage, fosse, transit | nasal *, stool, gallstone, gas
    patch, patches | correctif, pièce, parcelle | timbre, plaque; patch, dispositif transderm, tache, zone, placard, pansement | nicotine *, transderm, skin, fentanyl, rash
    patch, patches | pièce, parcelle, rustine, correctif | patch, plaque; timbre, dispositif transdermique | skin, nicotine, hormone, dry *, red *, scaly, transdermal, rash, adhesive
    patch, patches | pièce, parcelle, plaque, timbre | correctif; correct, patch, rustine | software, security, kernel, bug, vulnerability, install, release, code, apply the *, update, microsoft
    pathology | pathologie sociale | anatomopathologie; anatomo, patholog, histolog | specimen, department of
    pill, pills | pilule bleue | comprimé; pilule, cachet, médic | swallow, sleeping, tablet, dose
    plague | plaie, plaque, fléau | peste; pest | bubonic, yersinia, fleas, rats
    plaque, plaques | plaque commémorative, écriteau | plaque; athérome, tartre | arter-, dental, psoria, amyloid
    poor | pauvre, pauvres | mauvais; mauvai, faible, médiocre, insuffis, défavor, peu, mal | * prognosis, * outcome, * appetite, * sleep, * circulation, * adherence, * compliance, * control
    positive | positif d'esprit, optimiste, sûr | positif; positi, séroposit | hiv *, test, result, culture
    post | poteau, poteaux, courrier, poste | après; post. | * operative, * partum, * traumatic, * mortem
    potent | potentiel, potentielle | puissant; puissan, effica, actif, fort | @medicine, inhibitor, drug, antibiotic, agent
    power, powers | pouvoir, pouvoirs, alimentation | puissance; force | statistical *, muscle *, sample size
    practice, practices | entraînement, entraînements, coutume | cabinet, pratique; exercice, médecine, prati, clientèle | medical *, clinical *, general *, dental *, evidence-based, nursing *
    practitioner, practitioners | pratiquant, pratiquants | médecin, praticien; médec, généralist, soignant, prati. | general *, medical *, nurse *, family *
    practitioner, practitioners | praticien du droit, pratiquant, pratiquants | médecin, praticien; médec, pratic, profess | general *, medical *, nurse *, health *
    prescription, prescriptions | prescription acquisitive, prescriptions légales | ordonnance; ordonn, prescri | doctor, pharmacy, pharmacist, medicine, repeat *
    present, presents, presented, presenting | cadeau, cadeaux, offert, offrait | présenter; présent, consult, se plai, souffr, admis | * with fever, * with pain, * symptom, year-old
    primary | élection primaire, primaire, primaires | principal; premier, première, princip | * endpoint, * outcome, * end point, * objective
    procedure, procedures | procédure, procédures | intervention, acte; interven, geste, opérat, examen, technique, méthode, procédé | surgical *, invasive *, diagnostic *, dental *, surgeon, endoscop, anesthe, anaesthe, laparoscop
    process, processes | procès, transformation | apophyse; processus, apophys, phénom | vertebra, mastoid, spinous, xiphoid, inflammat, disease, mandib
    profile, profiles | profil d'utilisateur, fiche | profil; bilan | lipid *, safety *, pharmacokinetic
    prune, pruned, pruning | prune, prunes, pruneau, pruneaux | tailler; taill, élag | roses, tree, hedge, branch, garden, vine, shoots, shrub, winter, secateurs
    pulse, pulses | légume, légumes secs, impulsion | pouls; puls, oxymètr | rate, heart, beats, blood pressure, wrist, radial
    pupil, pupils | élève, élèves, écolier, écoliers | pupille; pupill | eye, dilat, iris-, constrict, light reflex, cornea
    rash | irréfléchi, irréfléchie, téméraire, imprudent, imprudente | éruption; érythème, rougeur, cutané, bouton, exanth | skin, itch-, fever, symptom, measles, allerg
    rash, rashes | imprudent, irréfléchi, téméraire, hâtif | éruption; érupt, rougeur, urticaire, bouton, exanthème | skin, itch, itching, itchy, fever, allergic, hives, swelling, blister, doctor, nappy, measles, side effects
    rate, rates | tarif, tarifs, cote | taux, fréquence; rythme, incidence, pourcent, vitesse, débit | heart *, mortality *, survival *, infection *, respirat, filtration *
    record, records, recorded | disque, disques | dossier; registre, enregist, not, recueil, archiv | medical *, patient *, health *
    recovery | récupération de données, recouvrement | guérison, rétablissement; convalesc, réveil, guéri, rétabli, récup | patient, surgery, illness, disease, anesthe, stroke, covid
    referral, referrals, refer, referred | référé, référée, référés, référence, références, renvoi | orientation; orient, adress, envoy, transfér, consult, dirig | @medicine, specialist
    regimen, regimens | régime, régimes, régiment | schéma, protocole; posolog, traitement, thérap, protocol | @medicine, dosage, dosing, drug, antiretroviral, chemotherapy
    relapse, relapses | relâche | rechute; récid, poussée, rechut | disease, patient, leukemia, sclerosis
    relapse, relapsed | rechute fiscale, relaps | rechute; rechut, récid | patient, remission, leukaemia
    release, released, releases | sortie, sorties, version, publication, communiqué | libération; libér, sécrét, relarg | insulin, hormone, extended *, sustained *, modified *, slow *, histamine, cytokine
    relief | relief, reliefs, secours, soulagement fiscal | soulagement; soulag, apais, analgés | pain *, symptom
    relief | relief, secours | soulagement; soulag, apais, calm | pain, symptom, pain *, tablet, headache, arthritis, * of pain, symptomatic *, allergy, heartburn
    relieve, relieved, relieves, relieving | relever, relevé, relève | soulager; soulag, apais, atténu, calm, décong, désengorg | pain, symptom, headache, pressure, itching, stress, suffering, cough, congestion, fever, inflammation
    remission | remise de peine, remise | rémission | cancer, disease, leukemia, patient, lymphoma
    resident, residents | habitant, habitants, riverain, riverains | interne, pensionnaire; résident, intern | surgery *, medical *, surgical *, hospital *, psychiatry
    resident, residents | habitant, habitants, résidant | interne; intern, résident | surgery, chief *, first-year *, medical *, attending
    resistance | résistants, maquis | résistance; résist. | antibiotic, insulin, drug, bacteria
    rest | reste, restes, le reste | repos; dorm | bed *, heart rate, doctor, plenty of, at rest, sleep
    retention | mémorisation, fidélisation, détention | rétention | urin-, fluid, water, sodium
    review, reviews | critique de film, compte rendu de lecture, magazine | revue; révision, analyse, synthèse, examen | systematic *, literature *, cochrane, * of the literature
    scale, scales | écaille, écailles, balance | échelle; score, squame | pain, analog, depression, coma, glasgow, rating
    scan, scans | numérisation, balayage | scanner, examen; scan, imag, échograph, tomodens, irm, scintigr | brain, ct *, pet *, mri, ultrasound, bone *
    scan, scans | balayage, numérisation, numériser | scanner, échographie; scann, échogr, imager, examen, irm | brain, ultrasound, ct, mri, pregnan, hospital, doctor, bone *, pet *, foetus, radiolog
    score, scores | partition, partitions, but, vingtaine | score; résultat, note | pain, symptom, quality of life, apgar, risk *
    screen, screening, screened | écran, écrans, projection, projections, filtrage, tamisage | dépistage; dépist, sélection, recherche, examen | cancer, breast, newborn, cervical, mammogra, colorectal, patients, prostate, disease, tuberculosis, prenatal, blood
    section, sections | section de route, rayon | coupe, césarienne; coup, section | caesarean, cesarean, histolog, tissue, paraffin, microscop
    seizure, seizures | saisie, saisies, confiscation | crise, convulsion; convuls, comitial, épilep | epilep, febrile, brain, patient, anticonvuls
    sensitivity | sensibilité artistique, susceptibilité | sensibilité; sensib | specificity, diagnostic, insulin
    serial | feuilleton, de série, en série | répété; successi, répét, série | * measurement, * examination, * ultrasound
    set, sets | ensemble de vaisselle, décor, jeu | série; réduit, remis | * of exercises, repetitions
    settle | colonie, régler | stabiliser; apais, calm, disparaî | symptom, inflam
    severe | sévère envers, austère, strict, stricte | grave; grav, sévèr, import, intens, viol, aigu, fort, lourd | * symptom, * disease, * pain, * pneumonia, * infection
    shock | grève surprise, scandale | choc | septic, toxic *, anaphylactic
    shortness | petitesse, brièveté | essoufflement; dyspn, souffl | * of breath
    shot, shots | tir, tirs, coup de feu, plan, plans, tirer | piqûre, vaccin; inject, dose | flu *, vaccine, booster, doctor, nurse, tetanus
    shot, shots | tir, tirs, coup de feu, plan | injection, vaccin; inject, piqûre, dose | flu *, vaccine, booster *, insulin, nurse, tetanus, vaccinated, arm, covid, measles
    side | parti, face | secondaire; indésirable | * effect
    sign, signs | panneau, panneaux, enseigne, signe zodiacal | signe; sympt, constante | vital *, symptom, clinical *, physical *
    site, sites | site, sites internet, chantier, chantiers | point, siège; endroit, zone, foyer, emplac, localis, lieu, centre | injection *, infusion *, * of infection, tumor *, biopsy *, surgical *
    skin | cuir, fourrure, thème | peau; cutan, dermat | * cancer, * rash, dermatolog
    sling, slings | fronde, lance-pierre, élingue | écharpe; bandelette, bras en | arm, shoulder, urin-, broken, fracture, incontinence
    smear, smears | tache, calomnie, diffamation | frottis | pap, cervical, blood *, sputum, test
    soft | doux, douce, mou | mous, parties molles, tissus mous | * tissue
    solution, solutions | résolution, issue | solution; solut, soluté, collyre | saline, inject, infusion, glucose
    sore, sores | fâché, blessé, vexé | plaie, ulcère; mal, irrit, aphte, bouton de fièvre, escarre, doul, lésion | throat, cold *, mouth, bed, skin, pressure *
    sound, sounds | détroit, solide | bruit, son; souffle, murmur, échograph | heart *, breath *, lung
    spare, spared, sparing | rechange, épargne, disponible | préserver; conserv, préserv, épargn. | nerve *, nephron *, organ *, tissue
    specimen, specimens | exemplaire, exemplaires, spécimen signature | échantillon, prélèvement; prélèv, échantill, pièce, spécimen | blood, urine, stool, biopsy, tissue, swab, sputum
    spell, spells | sort, sortilège, orthographe | malaise, crise; épisode, vertig, accès | dizz-, faint, coughing
    spine, spines | dos de livre, épine, épines, arête | colonne vertébrale, rachis; rachi, vertéb, colonne | lumbar, cervical, fracture, scoliosis, surgery
    spot, spots | endroit, endroits, place | tache, bouton; tach, lésion | skin, rash, acne, age *, red *
    spread | tartinade, pâte à tartiner, couvre-lit | propagation; propag, dissémin, diffus, extension, transmi, métast, répand | virus, infection, disease, cancer, covid
    staff | bâton, état-major | personnel; équipe, soignant, agent, membre, employ | hospital, nursing *, medical *, health *
    stage, stages, staging | scène, scènes, étage, mise en scène | stade; phase, étape, stadif | cancer, disease, tumor, tumour, advanced, sleep
    stem | tige, tiges | souche; tronc, provien | * cell
    sterile | stérile d'idées, infécond | stérile; stéril, asept | needle, gauze, surgical, dressing
    stitch, stitches | maille, mailles, couture | point de suture; sutur, point | wound, cut, surgeon, remov-
    stomach | supporter, digérer | estomac; gastr, ventre | pain, ulcer, cancer, acid
    stool, stools | tabouret, tabourets, outil | selle; fécal, fèces | sample, blood in, bowel, diarrh, constipat, loose *, fecal, faecal
    stool, stools | tabouret, tabourets, escabeau | selles; selle, fécal, fèces | blood, diarrh, constipat, bowel, patient, black *, loose *, * sample, doctor, watery, abdominal, faecal
    strain, strains | tension, tensions, pression, contrainte, souche d'arbre, variété | souche, entorse; foul, lignée, variant, élong, claquage, souches | virus, bacteri, influenza, mutant, muscle, vaccine, tuberculosis, resistant, back
    strength, strengths | force, forces, vigueur, puissance | dosage; dosag, concentr, titre | tablet, dose, doctor, medicine, capsule, mg, prescri, blood pressure, inhaler, cream, syrup, pharmacist, maximum *, double *
    strip, strips | bande dessinée, déshabiller, rayure | bandelette | test *, glucose, urine
    stroke, strokes | coup, coups, caresse, trait | accident vasculaire, AVC, attaque; cérébral, ictus | ischemic, ischaemic, cerebral, cardiovascular, brain, hypertens, hemorrhagic, thromboly, patients, heat *, heart, diabet
    stroke, strokes | coup, coups, caresse, trait | avc; accident, attaque, ictus | suffered a *, heart attack, blood clot, brain, stroke patient, hospital, ischaemic, ischemic, paralys, cardiovascular, risk of *, high blood pressure, smoking, diabetes, rehabilitation, !swim, !golf, !brush
    subject, subjects | matière, matières, thème, thèmes, sujet de conversation | participant; sujet, personne, patient, volont | healthy *, placebo, trial, randomi
    supply | fourniture, approvisionnement, offre | irrigation; vascularis, apport, irrig | blood *, nerve *
    support | soutien-gorge, supporter | soutien; assist, accompagn, appui, aide, suppl | life *, ventilat, nutrition
    surgery, surgeries | chirurgie, chirurgies | cabinet; consult, dispensaire | gp *, doctor's *, doctors', village, dental *, * hours, dentist, vet, receptionist, opposite
    surgery, surgeries | chirurgie, opération chirurgicale | cabinet, permanence; perman, consult | doctor's *, dental *, vet's *, gp's *, receptionist, constituency
    surgery | cabinet, permanence | opération, chirurgie; chirurg, opér, intervent | knee *, hip, heart *, undergo, underwent, surgeon, hospital, cancer, brain *, cosmetic *, keyhole *, emergency *, back *, anaesthe, bypass, laser *, cataract, cruciate
    swab, swabs | serpillière, balai | écouvillon; prélèvement, écouvill, frottis | nasal, throat, test, nasopharyn, vaginal
    swallow, swallowed | hirondelle, hirondelles | avaler; aval, déglut, ingér, ingur | tablet, capsule, water, pill, throat, whole, food, pain, chew, toothpaste, saliva, medicine, battery, bee
    swelling | houle, gonflement de budget | gonflement; enfl, œdème, oedème, gonfl, tumé | ankle, face, leg, lip, joint, pain
    tablet, tablets | tablette, tablettes | comprimé; compr, cachet, pilule | dose, mg., swallow, daily, medicine, doctor, pharmac, blister, patient, film, once a day
    temperature | température ambiante | fièvre; températ | high *, child, raised *, doctor, fever, flu
    temple, temples | temple, temples | tempe; tempor | forehead, headache, brow-, bullet
    tender, tenderness | tendre, tendres, tendresse, appel d'offres | sensible, douloureux; sensib, doul | abdomen, palpation, joint, breast, abdominal, swollen, swelling, touch
    theatre, theater | théâtre, théâtres | bloc opératoire, salle d'opération; bloc, salle, opér | operating *, surgeon, surgical, anaesthe, anesthe
    tissue, tissues | tissu de mensonges, étoffe, mouchoir, mouchoirs | tissu; tissul | muscle, biopsy, lung, cell, epitheli, connective, tumour, tumor, soft *, adipose, scar *, graft
    tissue, tissues | tissu d'ameublement, mouchoir | tissu | muscle, scar, biopsy, connective *
    tissue, tissues | tissu, tissus | mouchoir; mouch | nose, sneeze, cough, box of *, handkerchief, bin, paper *, tears, blow
    trace, traces | retracer, piste | trace; quantité infime, oligo | * element, * amount, * mineral
    tract, tracts | tract, tracts, terrain, étendue | voie, appareil; voies, tractus, tube, urinaire, digesti | urinary *, respiratory *, digestive *, genital *, gastrointestinal *, reproductive *, intestinal *
    trial, trials | procès | essai, étude; essais, test | clinical, randomi, placebo, vaccine, patients, double-blind, phase, efficacy, drug, drugs, therapy, trial showed
    tube, tubes | métro, tube cathodique | sonde; tube, trompe, drain, canule | feeding *, fallopian, nasogastric, chest *, intubat
    unit, units | logement, logements, unité militaire | unité, service; unit | intensive care, icu, hospital, coronary care
    vehicle, vehicles | véhicule, véhicules, voiture | excipient; support, placebo | ointment, cream, topical, drug, mice
    vessel, vessels | navire, navires, vaisseau spatial, récipient, bateau, bateaux | vaisseau; vascul | blood, coronary, capillar, vascular, lymph-
    vessel, vessels | vaisselle, vaisseau spatial, navire | vaisseau; artère, vascul | blood *, artery, bleeding, heart, coronary, retina
    visit, visits | visite touristique | consultation; visite, rendez | doctor, emergency department, clinic, physician
    ward, wards | quartier, quartiers, circonscription, pupille | service, salle; hospital, unité, étage | hospital, nurse, patient, maternity, psychiatric, surgical
    ward | garde, quartier | service; servic, salle, unité, hôpital | visiting, patient, hospital, nurse, consultant, maternity
    waste, wasting | gaspillage, déchets, gaspiller | atrophie, fonte; cachexie, atroph, amaigriss, émaciation | muscle *, * disease, * syndrome
    wind | vent, vents | flatulence; gaz, ballonn | baby, bloating, bowel, colic
    """

  /// French words of medicine; see ``WordSense``.
  static let medicineSensesOfFrench = """
    accès | access | fit, attack; bout, episode, seizure, outburst | * de toux, * de fièvre, * de colère, * de folie, * de paludisme
    accident, accidents | vascular accident, vascular accidents, brain accident | stroke; cerebrovascular, cva | * vasculaire, * vasculaires
    accident, accidents | accident, accidents, wreck | stroke, event; infarct, cerebrov | * vasculaire, * ischémique, * cardiovasculaire, * cérébral, avc, * thromboembolique
    accouchement, accouchements | bedding, layer | delivery, childbirth; birth, labour, labor, deliver | @medicine, césarienne, sage-femme, prématur
    accouchement | lying | delivery, birth; deliver, labor, labour | maternité, sage-femme, césarienne, voie basse, enceinte, * prématuré
    accusé, accusés | acknowledgement, acknowledgment | accused; defendant | @law, coupable
    adhérence, adhérences | grip, membership | adhesion; adheren | abdomin, chirurg, péritoin, pelvi
    affection, affections | affection, fondness | disease, condition; disorder, illness, ailment, complaint, patholog | @medicine, chronique, cardia, cutané, respiratoire, rénal, hépatique
    aigu, aiguë, aigus, aiguës | sharp, high-pitched, shrill | acute | @medicine, pancréatite, hépatite, infarctus, leucémie, bronchite
    aliment, aliments | ailment, ailments, feed | food; diet, nutri, meal | manger, gras, cru, sucr, régime, cuire, allerg, riche, réfrigérateur, enfant
    ambulatoire, ambulatoires | walking, wandering | outpatient, ambulatory; ambulat, day | @medicine, soins, chirurgie
    anamnèse, interrogatoire | interrogation, questioning | history | @medicine, clinique
    antécédents | antecedent, antecedents, precedents, background | history; histor, record | @medicine, familiaux, personnels, médicaux, allerg, diabète
    appareil, appareils | camera, cameras, plane, device, machine, apparatus | system; tract, brace | * digestif, * respiratoire, * urinaire, * reproducteur, * génital, * circulatoire
    arrêt, arrêts | judgment, judgement, ruling | arrest, leave; stop, discontinu, cessat, withdraw, sick | * cardiaque, * maladie, * respiratoire, * du traitement, * de travail, * du tabac
    attaque, attaques | assault | stroke, attack; seizure | * cérébrale, * cardiaque
    atteinte, atteintes | reached, attained, breach, infringement | involvement, damage; involve, damag, impair, disease, lesion, injur, affect | @medicine, * rénale, * hépatique, * neurologique, * articulaire, * pulmonaire, * cutanée
    bassin, bassins | basin, basins, pool, pond | pelvis; pelvi | fracture, hanche, sacrum, utérus, os., fémur, accouchement
    biais | bias binding, slant | bias; way, means, through, throughout | étude, sélection, statistique
    bilan, bilans | balance sheet, balance sheets | work-up, tests; workup, test, assess, evaluat, panel, profile, toll, investigat, exam | * sanguin, * hépatique, * biologique, * lipidique, * de santé, patient, * rénal, * préopératoire
    bloc, blocs | block, blocks, bloc | operating room; operating, theatre, theater, surg | * opératoire, chirurgien, anesthés
    bouton, boutons | button, buttons, knob, knobs | pimple, spot; rash, acne, sore, spots, pimples, bump, bud | acné, peau, visage, varicelle, * de fièvre, pustule, adolescen
    cabinet, cabinets | cabinet, closet | practice, surgery; office, firm, surger | médecin, dentaire, médical, dentiste, * d'avocats, * d'architectes, infirmier, vétérinaire, * comptable, * de conseil
    cachet, cachets | seal, stamp, style | tablet; pill | avaler, aspirine, médicament, médecin, somnifère
    calcul, calculs | calculation, calculations, calculus, computation | stone; stones, gallston, lithiasis, calcul. | rein., reins, rénal, rénaux, vésicule, biliaire, urinaire, vessie, urètre
    canal, canaux | canal, canals | duct, channel; ductus | * cholédoque, * déférent, * artériel, * pancréatique, * ionique, * calcique, * sodique, biliaire
    canule, sonde, sondes | probe, probes, rig, spacecraft | catheter, tube; cathet | urinaire, vésicale, gastrique, vessie, nasogastrique, * à demeure
    caractère, caractères | character, characters | trait, characteristic; feature, nature | phénotypique, héréditaire, génétique, dominant, récessif, * acquis, * acquise, évolution, allèle
    charge | load, burden, cargo, freight, expense | management, care; manag, treat, cover, support, viral load | prise en *, prendre en *, pris en *, @medicine
    col, cols | collar, collars, pass, passes | neck, cervix; cervi, femoral | * de l'utérus, * du fémur, * fémoral, * utérin, cancer du *, dilatation, * vésical
    comprimé, comprimés | compressed | tablet; pill, caplet | prendre, mg., jour., dose, avaler, boîte, médicament, posologie, dosé
    comprimé, comprimés | compressed, tight, squeezed | tablet; pill | prendre, avaler, jour, dose, matin, soir, boîte, * pelliculé, mg, verre d'eau, posologie, croquer
    consultation, consultations | reference, browsing | appointment, visit; consult, clinic, surger | médecin, patient, urgences, prénatale, anesthés
    contrôle, contrôles | control | check-up, check; follow, test, monitor, control group, controlled | visite de *, * de routine, radiographie de *, * médical
    couche, couches | layer, layers, coat, coats | nappy, diaper; childbirth, napp, labor, labour, miscarriage | bébé, changer, nourrisson, jetable, fausse *, fausses *, érythème, lingette
    crise, crises | crisis, crises | attack, fit; seizure, episode, flare | * cardiaque, * d'épilepsie, * d'asthme, épilep, asthme, * de goutte, convulsi, * de panique, * d'angoisse, * de nerfs, * de larmes, * de rire, * de foie
    crise, crises | crisis, crises | attack, seizure; seiz, fit, episode, infarct, bout | * cardiaque, * d'épilepsie, épilept, * d'asthme, asthme, * d'angoisse, * de panique, convuls, * de foie, * de goutte, * de nerfs, migraine, neurolog, * de larmes, * de rire
    cure, cures | cleaning | course, treatment; cycle, rehab, spa, detox | * de chimiothérapie, thermale, désintoxication, amaigrissement, * de sommeil
    décollement, décollements | takeoff, peeling | detachment | rétine, placenta, plèvre
    défaillance, défaillances | bankruptcy, weakness, fault | failure; fail, insufficien, dysfunction | * cardiaque, * multiviscérale, * respiratoire, * rénale, * d'organe
    dépistage, dépistages | tracking, detection of crime | screening, testing; screen, test, detect | @medicine, vih, colorectal, sein., prénatal, mammographie
    dérivation, dérivations | drift, bypass road, derivation, derivations | lead, shunt; bypass, diversion | électrocardiogramme, ecg, ventricul, gastrique, précordiale
    descente | descent | prolapse; drop | * d'organes
    dispositif, dispositifs | mechanism, scheme | device; devic | * médical, * intra-utérin, * médicaux
    distinct, écart, écarts | gap, lapse, distance | deviation; range, difference, discrepanc, interval | * type, * interquartile, types
    don, dons | gift, gifts, talent | donation; donat, donor | * de sang, * d'organes, * d'organe, * du sang, * de sperme, donneur, transfusion
    échantillon | sampler | sample.; specimen | @statistics
    éclat | brilliance, glitter | splinter, fragment; shrapnel, sliver | * d'obus, * de verre, blessé
    écran | screen, screens, monitor | sunscreen; block | * solaire
    élévation | altitude | elevation; increas, rise, raised, elevat | enzymes, transaminases, créatinine
    émission, émissions | broadcast, show | passing; emission | urine, selles
    entorse, entorses | breach, infringement | sprain; twist | cheville, genou, poignet, ligament
    épreuve, épreuves | ordeal, proof, proofs, hardship | test; trial, event, exam | * d'effort, * fonctionnelle
    éruption, éruptions | eruption, outbreak | rash; skin, erupt. | cutané, peau, fièvre, rougeole, boutons, bouton
    essai, essais | essay, essays, attempt, attempts, try, tries | trial; test, stud | * clinique, * cliniques, randomis, placebo, vaccin, médicament, * thérapeutique, patients
    examen, examens | exam, exams | examination; test, scan, work-up, investig, examin, workup | @medicine, clinique, sang., imagerie, physique, * complémentaires
    examen, examens | exam, exams, examination paper | test, examination; examin, check, scan, work-up, scree | sanguin, radiolog, * sanguin, * complémentaire, urine
    exercice | fiscal year, financial year | practice, exercise; practi, exerci, clinician | * de la médecine, médecin, * physique, * illégal
    expectoration, crachat, crachats | spit, spitting | sputum | tuberculose, bacill, toux, bronch
    foie | faith, liver pate | liver; hepat | * gras, cirrhose, alcool, greffe, hépat, transaminase
    fond, fonds | fund, funds, background, bottom | fundus; eye | * d'œil, * d'oeil
    formation, formations | training, trainings, education, formation, formations | facility; facilit, health center, health centre, clinic, unit, post | * sanitaire, * sanitaires, * hospitalière
    foyer, foyers | home, homes, fireplace, hearth, household, households, foyer, lobby | outbreak, cluster; focus, foci, hotspot, focal, source, lesion | épidémi, contamination, virus, covid, grippe aviaire, rougeole, * infectieux, choléra, légionell
    frottis | rubbing | smear; pap, swab | cervic, vaginal, sang
    gélule, gélules | gel, jelly, gels, pills of gel | capsule; capsul | avaler, dose, jour, mg, médicament, posologie, ouvrir
    germe, germes | seed, sprout | germ, organism; bacteri, pathogen, microb, microorg | infection, antibio, résist
    gorge | gorge, gorges, ravine | throat | mal, maux, douleur, angine, toux, mal de *, maux de *, rhume, avaler, sirop, irritation, écharpe, amygdale, pastille, serrée, nouée
    greffe, greffes | registry, graft office, clerk, clerks, registries, court office | transplant, graft; transplan | rein., foie, donneur, organe, moelle, cœur, cornée, rejet, * de peau
    greffe, greffes | clerk, clerks, clerk's office, registry | transplant, graft | rein, cœur, foie, donneur, organe, peau, moelle, patient, chirurg, receveur, rejet, rénale, poumon, hépatique, cornée, osseuse, hôpital
    grossesse | bigness, fatness, size | pregnancy; pregnan, matern, antenatal | femme, enceinte, allait, * extra-utérine, semaines, contracept
    humeur, humeurs | temper | mood; humo, aqueous | trouble, * vitrée, * aqueuse, antidépress
    indication, indications | directions, clue | indication; indicat | @medicine, chirurgical, thérapeutique
    insuffisance, insuffisances | insufficiency, shortage, inadequacy, lack, shortcoming | failure; fail, deficien, impair, regurgitat, insufficien. | * cardiaque, * rénale, * respiratoire, * hépatique, dialyse, * mitrale, * aortique
    insuffisance | lack, inadequacy, shortage | failure; fail, impair, insuff | * rénale, * cardiaque, * hépatique, * respiratoire, dialyse, chronique
    intéresser, intéressant, intéresse, intéressent | interesting, interested, interests, interest | affecting; affect, involv, concern | * le poumon, * la peau, * les membres, lésion, * l'articulation
    intervention, interventions | speech, speaking | surgery, operation; surg, procedure, operat, interven | * chirurgicale, * chirurgicales, chirurgien, anesthésie, bloc
    issue | issue, exit | outcome; death, fatal, end, ending | * fatale, * de la grossesse, mortel
    itinéraire, itinéraires | itinerary, itineraries | route, path; road, way, pathway, course | santé, économique, politique, guérison, professionnel, couverture
    langue, langues | language, languages | tongue | bouche, gorge, visage, gonfle, lèvre-, palais, papille, amygdale, salive, gonflement, tirer la *
    lésion | offence, wrong | lesion; injur, damage | @medicine
    lésion, lésions | hurt, wrong | lesion; injur, damage, wound | cutan, cérébr, biopsie, irm, scanner, peau, muqueuse
    liquide, liquides | cash, liquidity | fluid; csf, ascit, liquid. | céphalorachidien, amniotique, * articulaire, pleural, * synovial, boire, ascite, ponction, hydrat, biologique
    maison | home page | home; house, homes, centre, center | * de retraite, * de repos
    mal, maux | bad, evil, evils, wrong | ache, pain; sore, headache, sick, nausea, toothache, migraine | * de tête, * de dos, * de gorge, * de ventre, * de dents, * de mer, * des transports, * d'estomac
    menace | threat, threats | threatened | * d'accouchement, * de fausse
    mise | setting, putting, stake, bet | bearing | * bas
    moelle | pith, marrow bone | spinal cord, marrow; cord, spin | épinière, lésion, vertèbre
    notice, notices | notice, notices, note | leaflet, instructions; instruct, insert, manual | médicament, comprimé, lire, emballage, posologie, lire cette *, mode d'emploi, * d'utilisation
    numération | numbering, numeration | count | sanguine, globul, plaquett, formule
    observance | observance, observances, observation | compliance, adherence; adher, complian, comply | @medicine, traitement, thérap, médicament
    observation, observations | remark, remarks, comment, comments | case report, case; observ, report | patient, cas., rapport, clinique, patiente
    ordonnance, ordonnances | ordinance, ordinances, order, orders, ordering | prescription; prescri | médecin, médicament, pharmac, patient, antibiotique, renouvel, délivré
    ordonnance, ordonnances | order, orders, ordinance, ordinances | prescription; prescri | médecin, pharmacie, médicament, pharmacien, délivr, * médicale, sans *, sur *, généraliste, antibiot, renouvel, traitement
    organisme, organismes | organism, organisms | body; bod, agenc, organi. | * de santé, * de formation, * public, * de recherche, * payeur
    pansement, pansements | thinking | dressing; bandag, plaster, dress | plaie, infirmi, compresse, brûlure, cicatri, stérile
    parties | parties, parts, games | soft tissue; genital, soft, private | * molles
    perfusion, perfusions | infusion of tea | infusion, drip; infus, iv., intraven, perfus | patient, veineuse, hôpital, infirmi
    piqûre, piqûres | puncture, stitching | injection, bite; sting, shot, inject, prick | moustique, abeille, guêpe-, insecte, infirmière, vaccin, aiguille, tique
    plaie | plague, nuisance | wound; cut, sore, ulcer, lacerat | pansement, cicatri, désinfect, suture, infect, ouverte, saign-
    plaquette, plaquettes | brochure, leaflet, booklet, plate, plates, bar | platelet; blister, pack | sang, sanguin, globules, coagul, transfusion, numération, thromb, hémorrag, * pilule
    plaquette, plaquettes | plate, plates, brochure, brochures, pads, leaflet | platelet, blister; strip, thromboc | sang, globules, hémorragie, don de *, thrombo, anticoag, coagul, comprimés, transfus
    plâtre | plaster wall | cast; plaster | jambe, fracture, bras cassé, poignet
    pouls | pulse of bean, lice, wool | pulse | médecin, battements, rythme, poignet, patient
    poussée, poussées | thrust, push, growth, pressure | flare-up, relapse; flare, relaps, attack, exacerb, spike, outbreak, episode, surge, fever | sclérose, lupus, maladie, arthrite, symptôme, rhumat, * de fièvre, eczéma, crohn, psoriasis, * inflammatoire, hypertensive
    prélèvement, prélèvements | levy, levies, deduction, deductions, withdrawal, direct debit | sample; sampl, swab, specimen, collect, harvest, procur, biops, removal | * sanguin, sang., * de sang, * d'organes, * nasal, laboratoire, nasopharyngé, analyse, * vaginal, stérile
    preuve | rehearsal, proof | evidence | médecine, niveau de *, factuelle
    prise | blood taking, blood grip, taking of blood, blood intake | blood test; blood, sample | * de sang
    prise, prises | socket, sockets, plug, outlet, capture, catch | management, care; intake, dose, manag, taking, gain, sampl, test, drug, take, ingestion, treat, administ | * de sang, * de poids, * de médicament, * du médicament, * alimentaire, comprimé
    prise | taken, catch, socket, plug, outlet, capture | taking, intake; dose, administr, use, using, care, measure, management | * de poids, médicament, * de médicament, comprimé, * de sang, par *, * unique, alcool
    produit, produits | product, products | agent, substance; contrast, drug | * de contraste
    radio, radios | radio, radios | X-ray; radiograph | poumon, thorax, fracture, médecin, * des poumons, * pulmonaire, poignet, hôpital, * du thorax, passer une *
    recul | decline, retreat, drop, recoil, setback | follow-up; follow, hindsight, perspective | ans., patients, chirurg, moyen, étude
    régime, régimes | regime, regimes | diet; plan, insurance, scheme, system | alimentaire, calori, obésité, maigr-, végét-, sel., diabète, poids, minceur, gluten, méditerran, protéin, lipid-
    règles | rules, rule, rulers | period, periods; menstr, menses | douloureuses, retard de *, menstru, absence de *, gynécolog, abondantes, ovulation, premières *, ménopause
    rein, reins | back, loins | kidney; renal | dialyse, urine, greffe, insuffisance, calcul, transplant, patient
    rein, reins | loins, back, rein, reins | kidney; renal | greffe, dialyse, foie, donneur, patient, urine, calcul, néphro, insuffisance, filtr, hémodialyse
    relever | raise | treat | @medicine, * du traitement
    rhume | rum, rheum, room | cold | * des foins, nez, hiver, enfant, toux, éternu, mouch
    salle, salles | hall, halls | room; ward, theatre, theater, department | * d'attente, * d'opération, * d'accouchement, * de réveil, * de travail
    selle, selles | saddle, saddles, seat | stool, bowel; feces, faeces, fecal, faecal | diarrhée, intestin, constipation, sang dans, transit, bactéri, côlon, virus, émission
    selle, selles | saddle, saddles, seat | stool; faec, fec, bowel, motion | sang, diarrhée, constipation, analyse, enfant, urine, transit, molles, aller à la *, noires, liquides, patient, nourrisson, abdom
    sensibilité | sensitivity training, tenderness | sensitivity; sensib, sensitiv, tender. | spécificité, test.
    service, services | service, services | department, ward; unit, division, clinic, duty | * hospitalier, * de réanimation, * de cardiologie, * de chirurgie, * de pédiatrie, chef de *, * de médecine, * de neurologie, hospitalisé
    soin, soins | attention | care; treat, nurs | infirmi, hôpital, * palliatifs, * intensifs, patient, * dentaires, médecin
    sonde, sondes | probe, probes, spacecraft | catheter, tube | urinaire, vésicale, naso-, gastrique
    souche, souches | stump, stumps, stub, stubs, stock | strain; stem | virus, bactérie, bactérien, vaccin, grippe, cellule, résistan, cellules, souris, tuberculose, viral
    souche, souches | stump, stumps, stock, strains of tree, origin, root | strain; stem | isolée, antibiotique, résist, patient, bactérie, virus, staphylocoque, vaccin, levure, laboratoire, tuberculose, coli, culture
    souffle, souffles | breath, blast, blow | murmur; bruit | * cardiaque, * systolique, auscult, * au cœur
    stade, stades | stadium, stadiums | stage; phase | cancer, maladie, tumeur, précoce, avancé, * terminal, * i., * ii, larvaire, développement
    suite, suites | suite, suites, sequel, following | postoperative, aftermath; course, recovery, complication, after, follow. | * opératoires, * postopératoires, * simples
    suites | suites, suits, following | effects, complications; effect, complicat, aftermath, recover, post, consequen, injur | * opératoires, * de couches, décédé des *, opération, mort des *, hospitalis
    syndrome | trade union | syndrome | @medicine
    tableau, tableaux | table, tables, painting, paintings, picture, pictures, board | presentation; clinical, present, symptom | * clinique
    tache, taches | task, tasks, stain, stains | spot, patch; lesion, macul, freckle, mark | peau, cutané, * de rousseur, rétine, * de vin, * brunes
    taux | rate, rates | level; concentrat, ratio, percent | cholestérol, glyc-, hémoglobine, ferritine, glucose, créatinine, * sanguin, leucocytes, * de sucre, hormone, * sérique, plaquettes
    tension | tension, strain, voltage, stress | blood pressure; pressure, hypertens | artérielle, médecin, hypertension, sang., cardiaque, * oculaire, infirmi
    tension, tensions | tension, tensions, strain, voltage | blood pressure; pressure, hypertens, bp | * artérielle, prendre la *, brassard, systolique, hypotenseur, mmhg, diurét
    terme | term, word, end | full term; preterm, premature, due date, birth, long, short, fetus | accouchement, grossesse, nouveau-né, prématuré, enceinte, naissance
    terrain | ground, field, pitch, terrain, plot, land | background; predispos, condition, risk, patient, history | patient, * allergique, maladie, immunodépr, allerg, * atopique, fragile
    terrain | terrain, ground, field, land, plot, pitch | history, predisposition; background, histor, predispos, condition, medical, constitution | médecin, dose, poids, * allergique, * atopique, antécédents, traitement, * à risque, posologie, personne âgée, * immunodéprimé
    traitant | treating, processing, dealing | family doctor, GP; attending, general practitioner, family, primary, physician | médecin *
    traitement, traitements | processing, salary, salaries | treatment, therapy; treat, therap, medicat, drug, regimen, manage | patient, médecin, maladie, antibiotique, médicament, cancer, chimio, thérapeut
    tranche, tranches | slice, slices, instalment, edge, edges | group; age, aged, bracket, band | * d'âge, * d'âges
    transit | transit, passage | bowel; digest | intestin, constipation, fibres, selles, digestif
    travail | work, job, working | labour, labor; deliver | accouchement, sage-femme, contractions, maternité, entrée en *, épidurale, péridurale, obstétri, déclenchement du *
    trouble, troubles | trouble, troubles, unrest, turmoil, cloudy | disorder; problem, disturb, impair, symptom, difficult, dysfunction | @medicine, * digestifs, * du sommeil, * mentaux, * anxieux, * bipolaire, * alimentaires, * de la vue, * de la mémoire, * cognitifs, * du comportement, * cardiaques, dépress
    urgence, urgences | urgency, emergence | emergency; A&E, emergencies, accident, casualty, er., urgent | hôpital, service, pompiers, médecin, numéro, soins, patient, obstétric, * vitale, * médicale, * chirurgicale, samu
    vaisseau, vaisseaux | ship, ships, spaceship, spacecraft | vessel; vascul | sang, sanguin, sanguins, artère, capillaire, coronaire, lymph-
    verre, verres | glass, glasses | lens | * de contact, opticien, correct, lunettes, progressif
    visite, visites | visit, tour | round, check-up; check, rounds, appointment, home visit | * médicale
    voie, voies | track, tracks, lane, way, road, ways, path, roads, lanes | tract, airway, route; pathway, respirat, oral, intravenous, approach, vein, administ, iv., bile, duct, urinary | * urinaires, * respiratoires, * biliaires, * orale, * intraveineuse, * génitales, * veineuse, * digestives, * aériennes, * d'administration, * sous-cutanée, * injectable, * parentérale, * lacrymales
    vol | theft, robbery | stealing, flight | * sous
    """
}
