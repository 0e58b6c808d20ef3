extension LanguagePair {
  /// Phrases that are translated word for word: rows as of single words
  static let frenchEnglishFalsePhrases = """
    > ainsi de suite | so of suite, thus of suite, so following, thus following, thus continued, so of following | \
    and so on | so on, so forth, etc
    > alors que/qu | then that | while, whereas | although, when, as
    > après coup | after blow, after hit, after stroke, after shot | afterwards | after the, hindsight, retrospect, \
    later
    > au bout de/du/d/des | at the tip, at the piece | after | after, later, end
    > au cas où | to the case, at the case, to the case where, at case where | in case | in case
    > au courant | at the current, in the current, to the current, at current | aware, informed | aware, inform, \
    know, knew, up to date, told
    > au détriment de/du/des/d | at the detriment | at the expense of | expense
    > au fur et à mesure | fur, in measure, to measure, at measure | as, gradually | progress, with, along
    > au hasard | at hazard, at the hazard, to the hazard, in hazard | at random | random, chance, haphazard, luck
    > au lieu de/du/d/des | at the place, to the place, at place of | instead of | instead, rather, in place
    > au sein de/du/des/d | at the breast, in the breast, within the breast, at the bosom, in the bosom | within | \
    within, among, inside, in
    > au sujet de/du/des/d | at the subject, to the subject, in the subject | about | about, regard, concern, over, on
    > au terme de/du/d | at the term, to the term, at the word | at the end of | end, after, conclusion
    > au titre de/du/des/d | at the title, in the title, to the title, as the title | under, in respect of | under, \
    respect, for, pursuant
    < aussi loin que | as far as i know, as far as we know, as far as possible, as far as i am concerned, as far as \
    he knows, as far as she knows | as far away as | distance
    > autrement dit | otherwise said, differently said, said otherwise, otherwise told | in other words | in other, \
    that is, put
    > aux environs de/du/d | at the environments, in the environments, to the environments | around | around, about, \
    near, vicinity
    < avait/avaient/avais/avez/avons/avions mieux | had better, d better | had something better | better than
    > avant première, avant premières | before first, front first, before premiere, forward first, before the first \
    | preview | preview, premiere, première
    < avec respect à/au/aux, avec le respect de/du/à, avec un respect | with respect to | respectfully | respectful
    > avoir/a/ai/as/ont/avait/avez/avons/avaient beau | have/has/had beautiful/handsome/nice/pretty | however much, \
    in vain | although, though, no matter, despite, may, but
    > avoir/a/as/ai/avez/avons/ont/avait/avaient raison | have reason, has reason, had reason, have the reason, has \
    the reason | be right | right, correct, wise
    > avoir/a/ont/aura/auront/aurait/avait/eu/ayant/avaient/aient/ait/auraient lieu | have/has/had/having place, \
    will have place, have location, has location, has site | take place | place, held, happen, occur
    > avoir/ai/as/a/avez/avons/ont/avait/avaient/aura/avais _ ans | have/has/had/having/got _ years | be so many \
    years old | years old, aged, age, is, was, were | !ans de, !ans d, !ans pour
    > avoir/ai/as/a/avez/ont/avait/aviez mal à/au/aux | have/has/had bad/evil/badly/wrong | hurt, ache | hurt, ache, \
    pain, sore
    > avoir/ai/as/a/avons/avez/ont/avait/avaient/avais/aura faim/soif/peur/froid/chaud/sommeil/tort/honte | have/has/\
    had/having hunger/thirst/fear/cold/hot/sleep/wrong/shame/hungry/thirsty | be hungry, be afraid | was, were, am, \
    afraid
    < ayant dit que/qu | having said that | having said so that
    > à coup sûr | at sure blow, of sure blow, to sure hit, at safe blow, sure blow, sure hit, with a sure blow, \
    with sure blow, sure shot | definitely | certain, definit, surely, undoubt
    < à date, à la date, à dater | to date | on the date | date of, dated, up to date
    < à dernier, au dernier, en dernier, à la dernière | at last | in last place | last one
    > à défaut de/d, à défaut | by default, at default, at fault, to default | failing that, in the absence of | \
    fail, absence, otherwise, lack, without, instead | !par défaut
    > à fond | to bottom, to background, at bottom, to fund | fully, thoroughly | thorough, full, deep, complete
    > à force de/d | at force, by force, to force, with force of, at strength | by dint of | dint, so much, \
    repeated, keep, kept
    > à l encontre de/du/des/d | at the encounter, to the encounter, in the encounter | against | against, contrary
    > à l égard de/du/des/d | at the regard, to the regard, at the look, to the look | towards, with regard to | \
    toward, with regard
    > à l étranger | at the stranger, to the foreigner, to the stranger, at the foreigner, in the stranger, at the \
    foreign | abroad | abroad, overseas, foreign, outside
    > à l heure actuelle | actual hour, current hour, actual time, actual moment | at present, currently | now, \
    present, today
    > à l instar de/du/d/des | at the instar, to the instar | like, following the example of | like, exampl, as with
    > à l insu de/du/d | at the unknown, to the unknown, at the ignorance | without the knowledge of | without, \
    unknown to
    > à l issue de/du/d/des | at the issue, to the issue, in the issue | at the end of, after | after, end, follow, \
    conclusion
    > à la fois | at the time, to the time, at the times, to the times, to the both | both, at the same time | both, \
    same time, once, time
    > à la hauteur | at the height, to the height, at height | up to, equal to | match, live up, rise, measur, meet \
    | tâche, attente, ambition, défi, enjeu, espérance, réputation
    > à la légère | at the light, to the light, in the light, to light, at light | lightly | lightly
    > à la longue | at the long, to the long, in the long | in the long run | in the long run, in the long term, \
    eventual, long run, over time
    > à la place de/du/d/des | at the place, in place at, to the place | instead of | instead, in place of, replac, \
    in lieu
    à la rigueur | to the rigour, to the rigor, at the rigour, in the rigour, at rigour, strictly, rigorously | at a \
    pinch, if need be | pinch, push, possibly, perhaps, necessary, just
    > à la suite de/du/des/d | at the suite, to the suite, at the following, to the following, in the suite, at the \
    continuation, to the continuation | following, after | after, as a result
    > à la une | at the one, on the one, to the one, at the a, in the one | on the front page | front, headline
    > à mesure que/qu | at measure, to measure, by measure, as measure | as | with, along
    > à moins que/qu, à moins de/d | at less that, to less that, at least that, at less of, to less of, at least of \
    | unless | without, except
    > à partir de/du/des/d | by leaving, in leaving, to part from, to leave from, leaving from | from then on | \
    starting, as of | !prêt, !laisser
    > à peine | with pain, at pain, to pain, in pain, at penalty, with penalty, with sorrow | barely, hardly | bare, \
    hard, scarce, just, only, soon
    > à peu près | at little near, to little near, a little near, little near, at few near, about little near, to \
    little close, at little close | about, roughly | about, approx, rough, almost, more or less, nearly
    > à titre de/d/indicatif/gratuit/provisoire/personnel/exceptionnel | at title, as title, by title, to title, in \
    title, of title, at the title, to the title | as, by way of | basis, purpose, guid, exampl
    > à tort | at wrong, to wrong, at tort, to tort | wrongly | wrongly, mistaken, erroneous, falsely, unjust
    > à tour de rôle | at turn of role, turn of role, to turn of role, turn of part, in turn of role, tower of role \
    | in turn | take turns, rotat, by turns
    > à tout hasard | at all hazard, to all hazard, at every hazard, at any hazard | just in case | in case
    > à tout prix | at all price, at all prices, at every price, at any prize, to all price | at all costs | cost, \
    any price
    > à vrai dire | at true say, to true say, to say true, at true to say, true to say, to real say | to tell the \
    truth | truth, fact, actually, honest
    < à/dans une/quelque/certaine étendue, à une/la certaine/grande/large étendue, dans une certaine/grande/large \
    étendue | extent | expanse | area, expanse
    > bande/bandes annonce/annonces | announcement band, announcement tape, announce band, announcing band, ad band, \
    band announces | trailer | trailer
    > bande/bandes dessinée/dessinées | drawn band, drawn bands, designed band, designed bands, drawn strip, drawn \
    tape, drawn strips | comic strip | comic, graphic, cartoon
    > beau frère, beaux frères, belle sœur, belles sœurs, belle famille, beaux parents | beautiful brother, handsome \
    brother, beautiful brothers, beautiful sister, beautiful sisters, beautiful family, beautiful parents, handsome \
    parents, pretty sister | brother-in-law, sister-in-law | in law, laws
    > beau père, beaux pères | beautiful father, handsome father, nice father, good looking father | father-in-law | \
    stepfather, father in law, step
    > beaucoup de monde, trop de monde, peu de monde | a lot of world, much world, many world, lots of world, too \
    much world, many worlds, few world, little world | a lot of people | people, crowd, many
    > belle/belles mère/mères | beautiful mother, pretty mother, beautiful mothers, nice mother | mother-in-law | \
    stepmother, mother in law, step
    > bien que/qu | well that, good that | although, though | even, despite, while | !sait bien que, !savent bien \
    que, !savait bien que, !savez bien que, !sais bien que, !savons bien que, !savoir bien, !vois bien, !voit bien, \
    !si bien, !aussi bien, !dit bien, !pense bien, !sait bien qu, !espère bien, !comprend bien
    > bon marché | good market, good walk, good march, well market, good walking | cheap | cheap, inexpensive, low \
    cost, bargain
    > bon/bons de commande | good of command, command voucher, good of order, command good, good of orders, good to \
    order, command coupon | purchase order, order form | order form, purchase
    > c est à dire | it is to say, this is to say, that is at say, it is at say, it 's to say | that is | that is, \
    i.e, namely, means, mean, in other words
    > cahier/cahiers des charges | book of charges, notebook of charges, charges notebook, notebook of loads, charge \
    book, exercise book, load book | specifications | specification, terms, requirement, brief
    > carte grise | grey card, gray card, grey map | vehicle registration | registration, logbook
    > carte/cartes de visite | visit card, visit cards, card of visit, cards of visit, visiting map | business card \
    | business, calling
    > casier judiciaire | judicial locker, judiciary locker, judicial rack, judicial box, legal locker | criminal \
    record | criminal, record
    > chef/chefs lieu/lieux | chief place, chief places, head place, chef place, leader place, head site | county \
    town, main town | capital, seat, town, main
    > chiffre/chiffres d affaires | business figure, business figures, affairs figure, figure of affairs, number of \
    business, number of affairs, business number, figure of business, business numbers, case number | turnover, \
    revenue, sales | turnover, revenue, sales
    < comme bien | as well | how well
    < comme de/d | as of | like from
    > comme il faut | as it must, as it is needed, like it must, as it needs, how it must | properly | proper, \
    right, should, decent
    > compte/comptes rendu/rendus | rendered account, account rendered, given account, returned account, account \
    returned, count rendered | report, minutes | report, minutes, review, account
    > coup/coups d envoi | sending blow, blow of sending, send shot, shot of sending, sending stroke, sending hit | \
    kick-off | kick, launch, start
    > coup/coups d œil | blow of eye, eye blow, hit of eye, eye hit, stroke of eye, shot of eye, blow of the eye | \
    glance | glanc, look, glimps, eye
    > coup/coups de cœur | blow of heart, heart blow, heart hit, hit of heart, stroke of heart, heart stroke, blow \
    of the heart | favourite, love at first sight | favourit, favorit, love, pick
    > coup/coups de fil, coup/coups de téléphone | wire blow, blow of wire, telephone blow, blow of telephone, phone \
    hit, hit of telephone, thread blow, stroke of telephone, phone blow, wire shot, blow of thread | phone call | \
    call, phon, ring
    > coup/coups de foudre | blow of lightning, lightning blow, lightning strike, lightning hit, stroke of \
    lightning, thunder blow | love at first sight | love, lightning bolt
    > coup/coups de main | blow of hand, hand blow, hit of hand, hand hit, stroke of hand, hand stroke, hand shot | \
    helping hand | help, assist, raid
    > coup/coups de pouce | thumb blow, blow of thumb, hit of thumb, thumb hit, stroke of thumb, thumb stroke | \
    boost, nudge | boost, help, push, nudg
    > coup/coups de soleil | sun blow, sun hit, blow of sun, hit of sun, sun stroke, stroke of sun, sun shot | \
    sunburn | burn
    > coûte que coûte | costs what costs, cost that cost, cost what it cost, costs that costs, cost than cost | at \
    all costs | all cost, any cost, whatever
    > ça/cela/ceci marche/marchait/marchera | it walks, that walks, this walks, it walked, that walked, it will \
    walk, that works by foot, it marches, that marches | it works | work
    > d ailleurs | from elsewhere, of elsewhere, of somewhere else, from somewhere else | moreover, besides | \
    incident, way, in fact, also, indeed, moreover | !venu, !vien, !vena, !origin
    > d après | of after, from after | according to | accord, based, after, from
    > d autant plus | of as much more, as much more, of so much more, so much more that, of much more | all the \
    more, especially | all, particular, even more, more so
    > d autre part | of other part, on other part, from other part, of another part, on another part, from another \
    part, on the other part, of other share | on the other hand | hand, second, moreover, addition, also, further, \
    besides
    > d ici à/au/aux/fin/quelques/peu/deux/trois/dix/là/demain, d ici la fin, d ici le | from here, from here to, of \
    here to, from now to | by then | within, by the, before, until, in the meantime
    > d une part | of one part, from one part, on one part, of a part, on a part, of one share | on the one hand | \
    hand, first, both
    > dans la mesure où | in the measure where, in the measure, in the measure that, in measure where | insofar as, \
    to the extent that | insofar, extent, inasmuch, as
    > de bonne heure | of good hour, at good hour, at a good hour, in good hour, of good time, good hour | early | \
    early
    < de cours, du cours, de course, de la course, de courses | of course | of the race | race, class, lesson, \
    course of | !boîte, !encadré, !professeur
    > de justesse | of justness, of justice, of accuracy, of rightness | narrowly, just | narrow, just, only
    > de longue date | of long date, from long date, of a long date | long-standing | long stand, long time, old, \
    longtime
    > de moins en moins | less in less, of less in less, from less to less, of less and less | less and less | \
    fewer, decreas, less and
    > de plus en plus | of more in more, more in more, from more to more, of more and more, from more in more | more \
    and more, increasingly | increas, more and
    > de premier/second plan | of first plan, of the first plan, of second plan, of first map, of foreground | \
    leading, prominent | lead, major, prominent, top, key, minor
    > de toute/toutes façon/façons/manière/manières | of all ways, of all way, of any way, in every way, of every \
    way, of all fashion, of any fashion, of all manner, of any manner | anyway, in any case | any case, anyhow, \
    either way, event
    > de toutes pièces | of all pieces, from all pieces, of all parts, of all rooms, with all pieces, of all coins | \
    from scratch, entirely | scratch, complete, entire, fabricat, whole
    > depuis _ ans/jours/mois/semaines/heures/années/siècles, depuis longtemps | since _ years/days/months/weeks/\
    hours/centuries/decades, since years, since a long time, since long time | for so many years | over the past, \
    over the last, ago, in years
    > dommage que/qu | damage that | a pity that | pity, shame, unfortunat
    > donne/donnent/donnait/donnaient/donnant sur | gives on, give on, gave on, giving on, gives onto, gives on to, \
    gives over | overlooks | overlook, open, look, fac, lead
    > donner/donne/donné/donnent/donna raison | give reason, gives reason, gave reason, given reason, give the \
    reason, gave the reason | agree with, prove right | agree, right, side, favour, vindicat, uphold, upheld
    > donner/donne/donné/donnent/donna/donnera/donnant lieu | give place, gives place, gave place, given place, \
    giving place, give a place, gives location, give location, will give place | give rise to | rise, lead, result, \
    caus, prompt
    > donner/donne/donné/donnent/donnera suite | give suite, gives suite, give following, give continuation, gave \
    suite, give a suite, given suite, gives continuation | follow up | follow, act on, respond, proceed
    < donné que/qu | given that | since, given the fact |  | !étant donné
    > du coup | of the blow, of the hit, of the shot, of the stroke, from the blow, from the hit | so, as a result | \
    result, therefore, consequen | !auteur, !victime
    > du moins | of less, of the least, of the less | at least | any rate, least
    en avance | in advance | early, ahead | ahead, early
    > en cause | in cause, in the cause | at issue, involved | issue, involv, question, implicat, blame, challeng, \
    responsib
    < en cours dû, dans le cours dû, en temps dû, dans un cours dû, en bon cours | in due course, in due time | due \
    lesson | lesson
    en définitive | definitely, in definitive, definitively | in the end, ultimately | all, final, end, when all, \
    after all
    > en direct | in direct, in directly | live | live, real time
    en effet | in effect | indeed, because | since, in fact, fact, actually, thus, yes, after all, true
    > en gros | in big, in fat, in large, in bulky, in great, in thick | roughly, wholesale | rough, wholesale, \
    bulk, basic, broad, nutshell
    > en jeu | in game, in the game, in play | at stake | stake | vie, intérêts, crédibil, milliard, survie, avenir
    en l occurrence | in the occurrence, in this occurrence, in occurrence | in this case | case, instance, happen, \
    here, namely
    > en matière de/d | in matter, in material, in the matter, in subject | in terms of, regarding | terms, regard, \
    on, concern, about, field, area
    > en moyenne | in average, in mean, in middle, in medium | on average | on average, average
    < en ordre de/d, dans l ordre de/d, en ordre pour, dans l ordre pour, dans ordre de | in order to, in order that \
    | in the order of | arrang, sequence, tidy
    > en panne | in breakdown, in failure, in fault, in panne | broken down, out of order | broke, order, fail, down
    > en plein/pleine nuit/mer/jour/hiver/été/air/centre/cœur | in full/plain night/sea/day/winter/summer/air/centre/\
    center/heart | in the middle of, outdoors | middle, heart, open, broad, height
    > en quelque sorte | in some sort, in some kind, in any sort | in a way | way, as it were, sort of, kind of, so \
    to speak
    > en raison de/du/des/d | in reason, in the reason | because of, due to | because, due, owing, account, since
    > en retard | in late, in delay, in the delay, in retard | late | late, behind, delay, overdue
    > en revanche | in revenge | on the other hand | however, but, while, whereas, contrast, conversely
    > en tout/tous cas | in all case, in all cases, in every case | in any case | any, anyway, least
    > en train de/d | in train, on train, in the train, in a train, on the train, by train | in the process of | \
    currently, being, while, busy
    en vigueur | in vigour, into vigour, in vigor, into vigor | in force | force, effect, current, existing
    > en voie de/d | in way, in the way, in voice, in track, in lane | in the process of | process, becoming, \
    developing, on the way, being
    < est/sont/était/étaient/suis/es/sommes à propos de/d, est/sont/était/étaient au sujet de/d, est/sont/était/\
    étaient environ, est/sont/était/étaient autour de/d | is/are/was/were/am about to | be about something
    > état civil | civil state | civil status | status, register, registry, civil
    > état/états des lieux | state of places, state of the places, places state | inventory of fixtures, overview | \
    inventory, review, overview, survey, assess, play, affairs
    > faire/fait/faites/font/faisait confiance | make confidence, makes confidence, made confidence, make trust, \
    makes trust, made trust, do trust, does trust, do confidence, did trust, does confidence | trust | trust in, rely
    > faire/fait/faites/font/faisait/fais attention | make attention, makes attention, made attention, do attention, \
    does attention, doing attention | pay attention, be careful | careful, watch, pay, beware, care, mind
    > faire/fait/font/faisait défaut | make default, makes default, made default, do default, does default, makes \
    defect, make fault, makes fault | be lacking | lack, miss, absen
    > faire/fait/font/faisait état | make state, makes state, made state, do state, does state, makes a state | \
    report, mention | report, mention, describ, refer
    > faire/fait/font/faisait mal | make bad, makes bad, made bad, do bad, does bad, makes evil, make pain, makes \
    pain, makes badly, does evil | hurt | hurt, ache, pain, harm
    > faire/fait/font/faisait part | make part, makes part, made part, do part, does part, makes share, made share | \
    inform, express | inform, express, announc, tell, told, share, report
    > faire/fait/font/faisait/fais la cuisine | make the kitchen, makes the kitchen, do the kitchen, does the \
    kitchen, made the kitchen, did the kitchen | cook | cook
    > faire/fait/font/faisait/fais le ménage | make the household, makes the household, do the household, does the \
    household, make the cleaning | do the housework | clean, housework, chores
    > faire/fait/font/faisait/fais les/des/mes/ses/leurs courses | make the races, do the races, makes the races, do \
    the courses, does the courses, makes the courses, do races, does the races, make courses, make the courses, do \
    my races | do the shopping | shop, groceries, errand
    > faire/fait/font/faisait/faisaient/faisant/fera partie | make part, makes part, made part, making part, do \
    part, does part, make party | be part of, belong | belong, part of, among, includ, one of, member
    > faire/fait/font/faisait/faisaient/fera/feront/faisant face | make face, makes face, made face, making face, \
    make a face, do face, does face | face, cope with | cope, confront, deal, meet, handl, fac, address, tackl
    > faire/fait/font/faisait/fera peur | make fear, makes fear, made fear, do fear, does fear, did fear, makes \
    afraid, make afraid | frighten, scare | fright, scar, afraid, frighten
    > faire/fait/font/faisait/fera plaisir | make pleasure, makes pleasure, made pleasure, do pleasure, does \
    pleasure, make a pleasure, did pleasure | please | pleas, delight, happy, glad
    > faire/fait/font/faisait/fera/faisant preuve | make proof, makes proof, made proof, do proof, does proof, \
    making proof, did proof, make prove | show, demonstrate | show, demonstrat, display, exercis, prov
    > faire/fait/font/faisait/fera/feront l objet | make the object, makes the object, made the object, do the \
    object, does the object, will make the object, making the object, make the subject, makes the subject, made the \
    subject | be subject to | subject to, undergo
    > faire/fait/font/faisait/fis connaissance | make knowledge, makes knowledge, made knowledge, do knowledge, did \
    knowledge, made the knowledge, make the knowledge | meet, get to know | meet, met, acquaint, get to
    > faire/fait/font/fera/faisait valoir | make worth, makes worth, made worth, make value, makes value, make \
    valid, make to be worth, do value | argue, assert | argu, assert, claim, point, exercis, highlight
    > faire/fait/font/fera/faisant appel | make appeal, makes appeal, made appeal, make call, makes call, made call, \
    do appeal, do call, makes a call, make a call | call on, appeal | call on, call upon, us, turn to, appeal to, \
    enlist, hir
    > faire/fait/font/fera/fassions/ferons le point | make the point, makes the point, made the point, do the point, \
    does the point, making the point, make a point | take stock, review | stock, review, assess, summ, updat
    > faire/fait/font/fera/feront grève | make strike, makes strike, made strike, do strike, does strike, do a \
    strike, make a strike | strike, go on strike | go on, on strike, stop work
    < faire/faites/fait/font/faisant sûr/sûre/sûrs/certain/certaine | make/makes/made/making sure/certain | render \
    safe
    > fait/faits divers | diverse facts, various facts, various fact, diverse fact, miscellaneous facts, different \
    facts, varied facts | news item, news in brief | news, item, crime, incident
    > faute de/d/du | fault, faults, faulty | for lack of, for want of | lack, want, absence, without, failing, \
    otherwise, unless | !la faute, !une faute, !cette faute, !sa faute, !leur faute, !ma faute, !votre faute, !notre \
    faute, !par faute, !toute faute, !fautes, !en faute
    > feu/feux rouge/rouges | red fire, red fires | red light | light, signal
    > feu/feux vert/verts | green fire, green fires | green light | light, go ahead, signal
    < fourni/fournie/fournis/fournies que/qu | provided that | supplied
    > garde/gardes à vue | guard at sight, guard at view, guard to view, guarded at sight, sight guard, kept in \
    sight, keep in sight, guard on sight | police custody | custody, detention, detain
    > gens du voyage | people of travel, people of the journey, travel people, people of the trip, people of the \
    travel, journey people, people of voyage | Travellers | travel, gyps, roma
    > grande/grandes surface/surfaces | big surface, big surfaces, large surfaces, great surfaces, great surface | \
    supermarket | supermarket, hypermarket, retail, store | magasin, courses, commerce, achet, vend, client, \
    consommat, produit, rayon, distribut
    > grâce à/au/aux | grace to, by grace, thanks at, grace at | thanks to | thank, because, due, through, by, with
    > haut débit | high debit, high flow, high rate | broadband | broadband, high speed, speed | !canule, !oxyg, \
    !séquen, !sanguin
    > il fait/faisait/fera froid/chaud/beau/nuit/noir/jour/frais/doux | it/he makes/made/does/did cold/hot/warm/\
    beautiful/night/dark/black/day/cool/handsome | it is cold | it is, it was, weather
    il s agit de/d/du/ici/là/en, il s agissait de/d/du, il ne s agit, il s agira de/d, il s agirait de/d, s agit il \
    | it acts, it acted, it is acting, it will act, it would act, it does not act, he acts, acts itself, is it \
    acting | it is about, it is a matter of | matter, question, concern
    > il vaut/vaudrait/valait mieux, mieux vaut | it is worth better, worth better, it values better, it is worth \
    more, it would be worth better, it is worth best, better worth, it 's worth better, better value, it costs \
    better | it is better | better to, best, had better, should
    > il y a _ ans/jours/mois/semaines/heures/minutes/siècles/années | there are/were/is/was _ year/years/day/days/\
    month/months/week/weeks/hour/hours/minutes/century/centuries | years ago | ago, back, earlier, before | !dans l, \
    !dans une, !dans un, !entre, !par an, !correspond
    > jeu/jeux de mots | game of words, word game, games of words, word games, set of words | pun, play on words | \
    pun, play on, play of
    < laisser~ seul/seule/seuls/seules | let alone | leave alone | leave, left
    > le cas échéant | expired case, case expiring, case falling due, case due, case maturing, falling case | if \
    applicable, where appropriate | applicable, appropriate, necessary, any, need, if so
    < le jour après demain | the day after tomorrow | the day that follows tomorrow
    > lieu/lieux commun/communs | common place, common places | cliché, platitude | cliché, commonplace, truism, \
    communal, shared, common area
    < long terme de course, longue course | in the long run | long race | race, runner
    > lors de/du/des/d | then of, then from | during, at the time of | at, when, in
    > main d œuvre | hand of work, work hand, hand of labour, hand of works, hand of artwork, work of hand, hand \
    work, hand of labor | labour, workforce | labour, labor, worker, workforce, manpower
    > meilleur/meilleurs marché | better market, best market | cheaper | cheap, lower
    > mettre/mis/met/mettent l accent | put the accent, puts the accent, putting the accent, put accent, puts accent \
    | emphasise | emphasi, stress, focus
    > mettre/mis/mise/met/mettent au point | put to the point, put at the point, put on the point, puts to the \
    point, put in point, puts at the point, put to point, set to the point, put at point | develop, perfect | \
    develop, perfect, devis, design, focus, invent, creat
    > mettre/mis/mise/met/mettent à disposition | put at disposition, put to disposition, puts at disposition, put \
    at disposal, puts at disposal, setting at disposition, putting at disposal, put at the disposition | make \
    available | availab, provid, offer
    > mettre/mis/mise/met/mettent en garde | put in guard, puts in guard, putting in guard, put in keep, setting in \
    guard | warn | warn, caution
    > mettre/mis/mise/met/mettent en œuvre | put in work, put in works, put in artwork, puts in work, set in work, \
    puts in works, putting in work, put to work | implement | implement, carr, deploy, us, execut, appl
    > mettre/mis/mise/met/mettent en valeur | put in value, puts in value, put into value, putting in value, put in \
    worth, setting in value | highlight, enhance | highlight, enhanc, showcas, promot, develop
    > mise/mis/mises/mettre en examen | setting in examination, put in examination, placed in exam, put in exam, put \
    in review, bet in exam, placed in review | charge, place under investigation | charg, indict, investigation
    > mise/mises/mettre/mis/mettez/met à jour | put to day, puts to day, setting to day, put up to day, bet up to \
    date, setting of the day, put at day, placed at day, set to day | update, bring up to date | updat, up to date
    > mise/mises/mis/mettre en demeure | setting in residence, put in residence, put in stay, put in remains, \
    putting in residence, setting in stay, bet in residence, put at home, placed at home | formal notice | notice
    > ordre du jour | order of the day, day 's order, order of day, daily order | agenda | agenda | réunion, séance, \
    assemblée, conseil, point, !à l ordre
    > par ailleurs | by elsewhere, through elsewhere | moreover, in addition | also, addition, further, besides, \
    otherwise, meanwhile, separately, what is more, elsewhere
    < par aucun moyen, par aucuns moyens, par nul moyen, par pas de moyens | by no means | with no method
    > par contre | by against, per against, through against | on the other hand | however, but, while, whereas, \
    contrast, conversely
    > par dessus le marché | over the market, above the market, by above the market | into the bargain | bargain, \
    top, besides, boot
    > par hasard | by hazard, by the hazard | by chance | accident, chance, happen, coincid
    > par la suite | by the suite, by the following, in the suite, by the continuation, through the suite | later, \
    subsequently | after, then, eventual, follow, next, future
    < par la voie, par le chemin, par la route, sur le chemin | by the way | along the way | road, path, route, track
    < par loin, par lointain | by far | from far away
    < pas de matière, aucune matière, nulle matière, pas matière, aucun sujet | no matter | no substance | \
    substance, material, topic
    < pas plus long/longue/longs/longues, non plus long/longue, aucun plus long | no longer, any longer, not longer \
    | not longer than | no longer than, any longer than, not longer than, length, long
    > passer/passé/passe/passent sous silence | pass under silence, passed under silence, passes under silence, pass \
    in silence, spent under silence | keep quiet about, gloss over | quiet, omit, gloss, ignor, mention
    > passer/passé/passe/passez/passent commande, passer/passé/passe/passez une/la commande | pass command, pass a \
    command, passed a command, pass an order, passed an order, pass order, passing a command, passing an order, pass \
    the order, spend an order | place an order | order, plac
    > petit/petits ami/amis, petite/petites amie/amies | little friend, little friends, small friend, small friends \
    | boyfriend, girlfriend | boyfriend, girlfriend
    > petit/petits fils | little son, little sons, small son, small sons | grandson | grandson, grandchild
    > peu à peu | little to little, few to few, little at little, little in little | gradually | gradual, little by \
    little, slowly, bit by bit
    > pièce/pièces jointe/jointes | joined piece, joined pieces, joint piece, joint pieces, attached piece, attached \
    pieces, joined room, joined parts, joint parts | attachment, enclosure | attach, enclos
    > porte/portent/portait/portaient/portera sur | carries on, carry on, carried on, wears on, wear on, wore on, \
    door on, doors on, will carry on | concerns, is about | concern, relat, about, focus, cover, cover, deal, involv
    > porter/porte/porté/portent/porta/portera plainte | carry complaint, wear complaint, bear complaint, carried \
    complaint, carries complaint, wore complaint, carry a complaint, wore a complaint, carried a complaint, carries \
    a complaint, worn complaint, brought a plaint | file a complaint | file, lodg, sue, press charges, complain
    > poser/pose/posé/posent/posa sa/leur/votre/ma/mon candidature | put/pose/posed/poses/puts/lay/laid his/her/\
    their/your/my candidacy/candidature/candidate | apply | appl
    > pour ainsi dire | for thus to say, for so to say, for so say | so to speak | speak, virtually, as it were, \
    practically, almost
    > pour autant | for as much, for so much, for that much, for as many | for all that, however | nevertheless, \
    though, yet, mean, necessarily, that
    < pour le temps étant, pour le moment étant | for the time being | while the time is
    prendre/prend/prendra/prendront/prennent/pris/prit/prendrait/prenait place | take place, takes place, took \
    place, taken place, taking place | sit down, take a seat | seat, sit, sat
    < prendre/prend/prennent/pris/prenant/prit avantage | take/takes/took/taken/taking advantage | gain a lead | \
    lead, edge
    > prendre/prend/pris/prendra/prenait/prirent/prit/prennent fin | take end, takes end, took end, taken end, take \
    an end, will take end, takes an end, took an end | end, come to an end | end, expir, finish, ended, clos, over
    > prendre/prend/pris/prenez/prennent/prit contact | take contact, takes contact, took contact, taken contact, \
    taking contact, take the contact | contact, get in touch | in touch, contacted, reach
    > prendre/prend/pris/prennent/prit/prenant conscience | take conscience, takes conscience, took conscience, \
    taken conscience, take consciousness, taking conscience, takes consciousness, took consciousness, take conscious \
    | become aware, realise | aware, reali
    > prendre/prend/pris/prenons/prennent/prit un/des verre/verres | take a glass, takes a glass, took a glass, \
    taken a glass, take glasses, take some glasses | have a drink | drink, drank
    > prendre/prend/pris/prit/prennent/prendra la parole | take the word, takes the word, took the word, taken the \
    word, take the speech, take the parole, took the speech, took the parole | speak, take the floor | speak, spoke, \
    floor, address
    > prendre/prend/pris/prit/prirent/prennent la fuite | take the flight, took the flight, take the escape, takes \
    the escape, took the escape, take the leak, took the leak, took the fleeing | flee | fle, escap, run, ran
    > prise/prises de conscience | taking of conscience, grip of conscience, socket of conscience, taking \
    conscience, conscience taking, taking of consciousness, outlet of conscience | awareness | aware, reali
    > prise/prises de sang | taking of blood, blood taking, blood grip, socket of blood, blood socket, blood outlet, \
    grip of blood, blood catch | blood test | test, sampl
    > quand même | when same, when even, even when, when the same | all the same, even so | anyway, still, though, \
    nevertheless, same, after all
    > quant à/au/aux | when to, when at, how much to, how much at, as much to | as for | as for, regarding, as to, \
    concern
    quel dommage | what damage, what a damage, which damage | what a pity | pity, shame
    < quelque chose mais, rien que | anything but | only | only, something
    > quitte à | leaves to, quits to, leave to, quit to, free to | even if it means | even if
    < regarder~ en avant, regarder~ vers l avant, regarder~ avant, regarder~ devant, regard vers l avant | look/\
    looks/looking/looked forward to | look ahead | ahead
    > revenir/revient/reviendra/reviendrait/reviennent/revenu/revenus/revenue/revenait/reviendront/reviendraient/\
    revenant/revint sur, revient/reviendra/reviendrait/reviennent/reviendront/reviendraient/revenait pas sur | come/\
    comes/came/coming back to/on, return/returns/returned/returning to/on | go back on, backtrack | backtrack, \
    revers, overturn, rescind, renege, revok | décision, parole, promesse, engagement, accord, choix, politique, \
    vote, loi
    < rien mais, rien sauf | nothing but | nothing, but | except
    > sage/sages femme/femmes | wise woman, wise women, well behaved woman, good woman, sensible woman | midwife | \
    midwi
    sans doute, sans nul doute | undoubtedly, without doubt, without a doubt, without any doubt, with no doubt | \
    probably | perhaps, likely, presumably, must, may, might, surely, no doubt, doubtless | !sans nul doute
    < si loin, aussi loin | so far | that far away | so far away, so far from, so far that, so far as, distance, far \
    away, so far south, so far north, so far into | !loin au, !loin de, !loin dans, !loin que, !loin en, !loin vers, \
    !pénétr, !venu, !aller, !allé
    > sous réserve | under reserve, under reservation, under the reserve, under reservations | subject to | provid, \
    condition, subject
    < sur but, sur le but, sur objectif, à but | on purpose | with an aim | goal
    < sur le dessus de/du, sur dessus de, au sommet de/du | on top of that, on top of this, on top of it all | above \
    it | shelf, roof
    > sur place | on place, in the place, on spot | on the spot, on site | on site, spot, scene, there, locally
    > tant bien que mal | as well as bad, as good as bad, so well as bad, as well as evil, so well that bad, so much \
    good as bad, both well and badly | somehow | somehow, manag, best, muddl, struggl
    > tant pis | so worse, so bad | too bad, never mind | pity, never
    > tenir/tient/tenu/tenant/tiennent/tenons/tenez compte | hold count, holds count, held count, keep count, hold \
    account, holds account, held account, keep account, holding account, keeps account | take into account | \
    account, consider, regard
    > tenir/tient/tenu/tiendra/tiennent/tenait parole | hold word, holds word, held word, hold speech, holds speech, \
    held speech, keep speech | keep one's word | promise, his word, her word, their word
    > tomber/tombe/tombé/tombée/tombés/tombent/tombait en panne | fell in breakdown, fall in breakdown, falls in \
    breakdown, fallen in breakdown, fell into breakdown, fall in failure, fell in failure, fell in panne, falls in \
    failure | break down | break, broke, fail
    > tomber/tombe/tombé/tombés/tombées/tombent/tombèrent d accord | fall of agreement, fell of agreement, fall in \
    agreement, fell in agreement, fallen in agreement, falls of agreement, fell into agreement, fall agreement | \
    agree | agree
    < toujours depuis, jamais depuis | ever since | still since | still
    tous les jours, chaque jour, toutes les heures, chaque heure, chaque année, tous les ans, toutes les semaines, \
    chaque semaine, tous les mois, chaque mois | every other/second day/hour/year/week/month, alternate days/weeks | \
    every single one | every day, every week, every month, every year, every hour, daily, weekly, monthly, yearly, \
    hourly, each | !sur deux
    > tout à coup, tout d un coup | all at blow, all of a blow, all at a blow, all of a hit, all to hit, all a blow, \
    all in a blow | suddenly | sudden, all at once, abrupt
    > tout à fait | all at fact, all to fact, all in fact, all done, all made | quite, absolutely, completely | \
    total, entire, perfect, fully, altogether
    > tout à l heure | all at the hour, at the hour, to the hour, all to the hour, all on time, on the hour | just \
    now, later | earlier, minute, moment, soon, shortly, presently
    > tout d abord | all first, all of first, all at first, all of edge, all of board | first of all | first of, \
    firstly, begin, first
    > tout de suite | all of suite, all of following, of suite, all following, all of sequence | right away, \
    immediately | at once, immediat, straight, now, soon, right, instant
    < tout le même, tous les mêmes | all the same | all identical | identical
    tout le monde | all the world | everyone, everybody | anyone, anybody, people, world over, throughout, people
    < tout sauf | all but | anything but | anything | !tout sauf les, !tout sauf ceux, !tout sauf le, !tout sauf la, \
    !tout sauf l, !tout sauf ce
    > toutes taxes comprises | all taxes understood, all taxes comprised | including tax | includ, inclusive
    < trouver/trouvez attaché/attachée/attachés/attachées | find attached | find tied | tied
    > tu me manques, vous me manquez, elle me manque, il me manque, ils me manquent, elles me manquent, tu nous \
    manques, vous nous manquez | you miss me, she misses me, he misses me, they miss me, you are missing me, you \
    miss us, you lack me, you fail me | I miss you | i miss, we miss
    < un/une grand/grande/bon/bonne/gros/énorme accord/affaire/marché | a great deal, a good deal | a great \
    agreement | bargain, contract, agreement
    > veuillez agréer, je vous prie d agréer | please agree, want to agree, i pray you, i beg you to agree | yours \
    faithfully | sincerely, faithfully, regards
    > vu que/qu | seen that, saw that, view that, seeing that the | given that, since | given, since, as | !avons \
    vu, !a vu, !ai vu, !ont vu, !avez vu, !avait vu, !est vu
    > le cas échéant | the due case, in the due case, the case due | where applicable | applicable, appropriate, \
    need, necessary, any, required, relevant
    > un voyageur/français/élève/enfant/habitant/client/salarié/adulte/patient/ménage/femme/foyer/jeune sur \
    deux/trois/quatre/cinq/dix | on two, on three, on four, on five, on ten | one in two | out of, one in, half, \
    third, quarter
    > lui en veut/voulait/voulaient/veulent | want her to, wants her to, wanted her to, want him to, wants him to, \
    wanted him to, wanted it from him, wanted it to him | hold it against | resent, grudge, blam, angry, against, \
    forgiv
    > faute d avoir | fault of having, fault to have, for fault of having | for want of having | lack, want, not \
    having, because, since, fail, without
    > dans les meilleurs délais | in the best delays, within the best delays, in the best delay, in the best times | \
    as soon as possible | soon, promptly, quick, earliest
    > dans un premier/second temps | in a first time, in a second time, in the first time, in the second time, in a \
    first step time | at first, then | first, initial, then, second, later, next, subsequent
    > à compter du/de/d | to count from, to count of, at counting from, counting from, to count | from | from, as of, \
    start, effective
    > à tout moment | at all moment, at every moments, to all moment | at any time | any, whenever, always
    > à titre personnel | at personal title, in personal title, to personal title, on personal title | personally | \
    personal capacity, personally, myself
    > au bout du compte | at the end of the account, at the tip of the account, at the end of the count | in the end \
    | ultimate, in the end, finally, all said, eventual
    > de temps à autre | of time to other, from time to other, time to another | from time to time | now and, \
    occasional, sometimes, time to time
    > en l espèce | in the species, in species, in the kind | in this case | case, present, instance
    > en bonne et due forme | in good and due form, in a good and due form | in due form | due form, proper, duly
    > sous peu | under little, under few, below little | shortly | short, soon
    > sur le coup | on the blow, on the hit, on the shot, on the stroke | instantly, at the time | instant, outright, \
    moment, time, first, immediate
    """
}
