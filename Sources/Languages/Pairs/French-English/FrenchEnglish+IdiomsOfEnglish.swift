extension LanguagePair {
  /// English words | French ones that say each of them by itself | what they mean; see ``IdiomPair``
  static let frenchEnglishIdiomsOfEnglish = """
    above *board | *planche/tableau/conseil/bord dessus | régulier, honnête
    across *board increases/cuts/cut/rise/raise/changes/increase/increased/improved | *conseil/tableau/planche/bord \
    travers | dans tous les domaines, généralisé
    apple *eye | *œil/yeux pomme | la prunelle de ses yeux
    apple/apples *oranges compar-/and/to | *oranges pomme/pommes compar- | comparer des choses incomparables
    at drop *hat | *chapeau goutte/chute/baisse/tomber | au moindre prétexte
    at end of *tether | *longe/attache/laisse/corde bout/fin | à bout
    back drawing *board | *dessin planche/tableau/table/conseil | tout reprendre à zéro
    ball *court/courts in/'s | *balle/ballon/boule cour/tribunal | à lui de jouer
    bark- wrong *tree | *arbre aboy-/écorce mauvais/faux | se tromper de cible
    beat/beats/beating/beaten *bush around/about | *buisson/buissons autour batt-/tap-/frapp- | tourner autour du pot
    bells *whistles | *sifflets cloches | tout le tralala
    bend/bends/bent over *backwards | *arrière pli-/courb-/pench- | se mettre en quatre
    bet/bets *farm | *ferme pari-/mis- | miser le tout pour le tout
    big *fish pond | *étang poisson gros/grand | le premier dans son village
    big *picture | *image/photo/tableau grande/grand | la vue d'ensemble
    bird hand two *bush | *buisson oiseau main | un tiens vaut mieux que deux tu l'auras
    bit- *bullet | *balle/balles mord-/croqu- | serrer les dents, se résigner
    bite/bites/biting/bit/bitten more *chew | *mâcher/mastiquer/mâchait/mâchera mord- | avoir les yeux plus gros que \
    le ventre
    blow-/blew off *steam | *vapeur souffl- | se défouler
    blow-/blew *whistle | *sifflet souffl-/siffl- | tirer la sonnette d'alarme, dénoncer
    bottom *line | *ligne fond/bottom | le résultat net, l'essentiel
    break-/broke/broken *bank | *banque/rive/berge cass-/bris-/romp- | coûter une fortune
    break-/broke/broken even *even | *même/pair cass-/bris-/romp- | atteindre l'équilibre
    break-/broke/broken new *ground | *sol/terre/terrain cass-/bris-/romp- nouveau/nouvelle/neuf | innover
    bring-/brought house *down | *maison amen-/apport-/bas | faire crouler la salle
    bring-/brought to *table nothing/something/lot/much/skills/what | *table apport-/amen- | apporter, proposer
    burn- midnight *oil | *huile minuit brûl-/brul- | travailler tard dans la nuit
    by *skin teeth | *peau dents | de justesse
    call- *bluff | *bluff appel- | prendre au mot
    call- it a *day | *jour/journée appel- | s'arrêter là, en rester là
    call- *shots | *coups/tirs/plans/clichés/piqûres appel- | mener la danse, commander
    can *worms | *vers/worms boîte/boite/canette/bidon | un sac de nœuds, la boîte de Pandore
    cash *cow/cows | *vache/vaches espèces/argent/comptant/liquide/caisse | vache à lait
    catch-/caught red *handed | *mains/main rouge/rouges | pris la main dans le sac
    chip off old *block | *bloc puce/copeau/éclat vieux/ancien | tel père, tel fils
    clean *slate | *ardoise propre | repartir de zéro
    close *call/shave | *appel/rasage proche/près/fermé/étroit/serré | l'échapper belle
    come-/came full *circle | *cercle complet/plein/entier | revenir à son point de départ
    come-/came rain or *shine | *brille/briller/éclat pluie | par tous les temps
    come-/came to *terms | *termes ven-/vien-/vint | accepter, se faire à
    cost- arm *leg | *jambe bras coût-/cout- | coûter les yeux de la tête
    couch *potato/potatoes | *patate/pomme/patates canapé/divan/sofa | un pantouflard
    cross- that *bridge when/come | *pont travers-/franch- | chaque chose en son temps
    cry-/cried over spilt/spilled *milk | *lait renvers-/répand- pleur- | ce qui est fait est fait
    cut/cuts to *chase | *chasse/poursuite coup- | aller droit au but
    cut/cuts/cutting *corners | *coin/coins/angle/angles coup- | bâcler, rogner sur la qualité
    cutting *edge technology/technologies/research/is/the/at | *bord/tranchant coup- | à la pointe
    dark *horse | *cheval sombre/obscur/foncé | un outsider
    dead *end | *fin/bout morte/mort | une impasse
    deliver- *goods | *marchandises/biens livr- | tenir ses promesses
    down to *earth very/is/was/a/so/remarkably | *terre bas vers jusqu | terre à terre, les pieds sur terre
    drag- *feet/heels | *pieds/talons traîn-/tir- | faire traîner les choses
    draw-/drew *blank | *blanc/vide dessin-/tir- | faire chou blanc
    draw-/drew *line at/the somewhere | *ligne/trait dessin- | fixer une limite
    drive-/drove up *wall | *mur condui- | rendre fou
    early *bird | *oiseau tôt/précoce/matinal/lève- | un lève-tôt
    eat/eats/ate/eaten words *words his/her/my/their/your | *mots/paroles mang- | ravaler ses paroles
    eat/eats/ate/eating humble *pie | *tarte humble mang- | faire amende honorable
    elephant *room | *éléphant pièce/chambre/salle/salon | le problème que personne n'ose aborder
    every *cloud silver lining | *nuage doublure/garniture/argent/argentée | à quelque chose malheur est bon
    face- *music | *musique affront-/face | assumer les conséquences
    fair weather *friend/friends | *ami/amis beau/foire/juste temps/météo | un ami des beaux jours
    feather- own/his/their *nest | *nid plum- | se remplir les poches
    fill- *shoes | *chaussures/souliers rempl- | prendre la relève, être à la hauteur
    fit as *fiddle | *violon ajust-/forme/apte/convien-/en | en pleine forme
    flog-/beat- dead *horse | *cheval mort fouett-/batt-/frapp- | s'acharner en vain
    fly *ointment | *pommade/onguent mouche/vol- | un grain de sable
    fly-/flew off *handle | *poignée/manche vol- | sortir de ses gonds
    follow- *suit | *costume/combinaison/procès/tailleur suiv- | faire de même
    foot/foots/footing/footed *bill | *facture/projet/addition pied- | payer la note
    game *changer | *changeur/changeuse/changement jeu | qui change la donne
    get/gets/got/getting act *together | *ensemble acte/action obten-/mis/met- | se reprendre en main
    get/gets/got/getting ball *rolling | *roul- balle/ballon/boule | lancer les choses
    get/gets/got/getting cold *feet | *pieds froid/froids obten-/obtin-/attrap- | se dégonfler
    get/gets/got/getting ducks/duck in *row | *rangée/ligne/rang canards/canard | s'organiser
    get/gets/got/getting out *hand | *main hors sort-/dehors obten-/devenu/est | échapper à tout contrôle
    get/gets/got/getting wind *of had/got/get/gets | *vent obten-/reçu/attrap-/eu/obtin- | avoir vent de
    give-/gave cold *shoulder | *épaule froide | battre froid, snober
    give-/gave *run money | *argent cour- | donner du fil à retordre
    go/goes/going/gone/went against *grain | *grain contre all-/va | aller à contre-courant
    go/goes/going/gone/went *bananas | *bananes/banane all-/va/vont/devenir/est/devenu | devenir fou
    go/goes/going/gone/went *cold turkey | *dinde/turquie froide/froid | arrêter d'un coup
    go/goes/going/gone/went down *drain | *égout/drain/drainage all-/descend-/est/parti/bas/va | tomber à l'eau, \
    être gaspillé
    go/goes/going/gone/went extra *mile | *mile/mille/kilomètre supplémentaire/extra/plus | se mettre en quatre
    gone/go/goes/going/went to *dogs | *chiens allé/allée/aller/va/vont/parti/partie | aller à vau-l'eau
    grasp- at *straws | *pailles/paille sais-/agripp-/attrap- | se raccrocher à n'importe quoi
    hang-/hung by *thread | *fil/filetage pend-/accroch- par | ne tenir qu'à un fil
    have/has/had axe *grind/ax | *moudre/aiguiser/affûter/broyer hache/axe | prêcher pour sa paroisse
    have/has/had *cake eat | *gâteau manger avoir | le beurre et l'argent du beurre
    have/has/had chip *shoulder | *épaule/épaules puce/copeau/jeton/chip/frite | être aigri
    have/has/had field *day | *jour/journée champ/terrain | s'en donner à cœur joie
    head over *heels | *talons tête | éperdument amoureux
    hit/hits/hitting ground *running | *courant/course/cours sol/terre frapp-/touch- | être opérationnel tout de suite
    hit/hits/hitting *hay | *foin frapp-/tap-/touch- | aller se coucher
    hit/hits/hitting nail *head | *clou/ongle tête frapp-/touch-/tap- | tomber juste, mettre le doigt dessus
    hit/hits/hitting *road | *route/chemin frapp-/touch-/heurt- | prendre la route
    hit/hits/hitting *roof | *toit/plafond frapp-/touch-/heurt- | sortir de ses gonds
    hit/hits/hitting *sack | *sac frapp-/tap-/touch- | aller se coucher
    hold your *horses | *chevaux/cheval ten-/tien-/reten- | doucement, pas si vite
    in *heat moment | *chaleur moment | sous le coup de l'émotion
    in *nutshell | *coquille/noix coque/coquille/noix/dans | en bref, en un mot
    in *pipeline | *tuyau/conduite/canalisation dans projet-/sont/est | en préparation
    iron- out *wrinkles/kinks/differences | *rides/plis/différences/coques repass-/fer | aplanir les difficultés
    jack of all *trades | *métiers/commerces/échanges jack/prise/cric/valet | un touche-à-tout
    jump- *bandwagon | *wagon/char/chariot saut- orchestre/fanfare/musi-/bande/train | prendre le train en marche
    jump- *gun | *pistolet/fusil/arme/flingue saut- | aller trop vite en besogne
    keep-/kept *ball rolling | *balle/ballon/boule roul- | entretenir l'élan
    keep-/kept *lid on | *couvercle gard-/maint-/tenir/conserv- | contenir, garder secret
    kick- *bucket | *seau/seaux frapp-/coup/coups/pied/donn- | mourir, casser sa pipe
    kill- two *birds/bird stone | *oiseaux/oiseau pierre tuer/tue/tuent/tuant/tué | faire d'une pierre deux coups
    know-/knew *ropes | *cordes connai-/connu/sav-/sait | connaître les ficelles
    last but not *least | *moindre/moins dernier/dernière/derniers/dernières mais | enfin et surtout
    last *straw | *paille/pailles dernière/dernier | la goutte d'eau qui fait déborder le vase
    learn- *ropes | *cordes/corde appr- | apprendre le métier, apprendre les ficelles
    leave-/left no *stone unturned | *pierre laiss- | remuer ciel et terre
    lend/lent/lends/lending *hand | *main prêt- | donner un coup de main
    let/lets/letting *cat bag | *chat sac/sacs sort-/laiss- | vendre la mèche
    let/lets/letting sleeping *dogs lie | *chiens/chien laiss- coucher/mentir/allong- | ne pas réveiller le chat qui \
    dort
    level playing *field | *champ/terrain jeu/jouer niveau/nivel-/plat/égal | des conditions équitables
    long *shot | *tir/coup/plan long/longue | un pari risqué
    lose-/lost *touch | *toucher/touche perd- | perdre la main
    low hanging *fruit/fruits | *fruit/fruits suspendu-/pend-/accroch- bas/basse/faible | les gains faciles
    make/makes/made/making ends *meet | *bouts/fins/extrémités rencontr-/réun- | joindre les deux bouts
    make/makes/made/making *killing | *meurtre/tuerie/massacre fait/faire/fais- | faire fortune
    make/makes/made/making *mountain molehill | *montagne taupinière/taupe/colline | en faire tout un plat
    method *madness | *folie méthode | ce n'est pas aussi fou qu'il y paraît
    move-/shift- *goalposts | *but/buts/poteau- déplac-/boug-/chang- | changer les règles en cours de route
    new *kid block | *bloc/pâté/quartier gamin/enfant/gosse nouveau | le petit nouveau
    nip- in *bud | *bourgeon/bourgeons/bouton pinc-/coup-/mord- | étouffer dans l'œuf
    no spring *chicken | *poulet/poule printemps/ressort | ne plus être de la première jeunesse
    not cup *tea | *tasse/coupe thé | ce n'est pas son truc
    off *hook let/got/get/gets/lets | *crochet/hameçon hors/décroch-/du/enlev- | tiré d'affaire
    on *cloud nine | *nuage neuf/numéro | être aux anges
    on thin *ice | *glace mince/fine | en terrain glissant
    once blue *moon | *lune bleue | tous les trente-six du mois
    out *blue came/come/comes/completely/call-/appeared/resign-/announc- | *bleu hors/du dehors/sort-/ciel/venu/\
    venue/appar-/annonc- | sans crier gare, de but en blanc
    out of *woods | *bois/forêt hors/sort-/dehors | tiré d'affaire
    over *moon was/is/are/were/'m/'s | *lune au/par/dessus sur | être aux anges
    over my dead *body | *corps/cadavre mort/dessus/sur mon | jamais de la vie
    paint- *town red | *ville rouge peint-/peindre | faire la fête
    pass- *buck | *dollar/mâle/chevreuil/seau/daim/buck pass- | se renvoyer la balle
    pay-/paid through *nose | *nez pay- | payer les yeux de la tête
    penny *thoughts/thought | *pensées/pensée penny/sou/centime | à quoi penses-tu
    pick- *brain/brains | *cerveau/cervelle choisi-/piqu-/cueill-/prend- | demander conseil
    pie in *sky | *ciel tarte/pâté/pie/gâteau | des promesses en l'air
    piece *cake | *gâteau morceau/pièce/part/tranche/bout | un jeu d'enfant
    play- by *ear | *oreille jou- par | improviser, aviser sur place
    play- second *fiddle | *violon jou- second/deuxième | jouer les seconds rôles
    pop- *question | *question saut-/éclat-/pop/soul- | demander en mariage
    pull- *leg | *jambe/jambes tir- | faire marcher quelqu'un
    pull- *punches no/not | *poings/coups/poinçons tir- | y aller sans ménagement
    pull- socks *up | *chaussettes tir-/remont- | se ressaisir
    pull- *strings | *cordes/chaînes/fils tir- | faire jouer ses relations
    pull- weight *weight own/their/his/her | *poids tir- propre | faire sa part
    push- *envelope | *enveloppe pouss-/repouss- | repousser les limites
    put/puts/putting best *foot forward | *pied meilleur | se montrer sous son meilleur jour
    put/puts/putting cart before *horse | *cheval charrette/chariot avant/devant | mettre la charrue avant les bœufs
    put/puts/putting *foot down | *pied mis/met-/pos-/bas | faire preuve de fermeté
    put/puts/putting *foot mouth | *bouche pied | mettre les pieds dans le plat
    put/puts/putting on back *burner | *brûleur/feu arrière/derrière/fond/dos | mettre en veilleuse
    put/puts/putting two two *together | *ensemble deux mis/mett-/met/mit | faire le rapprochement
    quick *buck | *dollar/mâle/buck/chevreuil/daim rapide/vite | de l'argent facile
    rain- *cats dogs | *chat/chats chien/chiens pleu-/pluie/plu/pleuv-/plut | pleuvoir des cordes
    raise- *eyebrows | *sourcils soulev-/élev-/lev-/relev- | provoquer l'étonnement
    rat *race | *course/race rat/rats | la foire d'empoigne
    read/reads/reading *riot act | *loi/acte émeute/émeutes lire/lit/lisent/lu | passer un savon
    red *herring | *hareng rouge | une fausse piste
    red *tape | *ruban/bande/cassette/scotch rouge/rouges | la paperasserie, la bureaucratie
    ride-/rode out *storm | *tempête/orage chevauch-/roul-/mont- | surmonter la crise
    rise/rises/rose/risen to *occasion | *occasion/occasions lev-/mont-/élev-/élèv-/lèv- | se montrer à la hauteur
    rub- *salt wound/wounds | *sel frott- blessure/blessures/plaie/plaies | remuer le couteau dans la plaie
    rub- wrong *way up | *chemin/manière/voie/façon frott- mauvais/mauvaise | prendre à rebrousse-poil
    rule *thumb | *pouce règle | une règle empirique
    run-/ran for *money | *argent cour- | donner du fil à retordre
    run-/ran of the *mill | *moulin/usine cour-/run | ordinaire, banal
    run-/ran out of *steam | *vapeur cour-/hors/manqu- | s'essouffler
    run-/ran *show | *spectacle/émission/show/salon cour- | mener la barque
    see/sees/saw/seen eye to *eye | *œil voir/vu/voit/voient/voyaient/vus | être du même avis
    sell-/sold *river down | *rivière/fleuve vend- bas/long | trahir
    shot in *dark | *noir/obscurité/sombre coup/tir/balle | une tentative à l'aveuglette
    show- *ropes | *cordes montr- | mettre au courant, montrer les ficelles
    sign- dotted *line | *ligne pointill-/pointée | signer
    silver *bullet/bullets | *balle/balles argent/argentée | une solution miracle
    sit-/sat *fence | *clôture/barrière/palissade assis-/asse- | ménager la chèvre et le chou
    sitting *duck/ducks | *canard/canards assis/assise | une cible facile
    skeleton- *closet/cupboard | *placard/armoire squelette/squelettes | un cadavre dans le placard
    smell-/smelt *rat | *rat sent-/odeur | flairer un piège
    snow- *under | *sous/dessous neig- | être débordé
    sour *grapes | *raisins/raisin aigres/acides/surs/amers | du dépit
    spill- *beans | *haricot/haricots/fèves renvers-/répand-/revers-/déverser-/vers- | vendre la mèche
    spill- guts *guts | *tripes/boyaux renvers-/répand-/vers- | tout avouer
    stand-/stood his/her/their/our/its/your/my *ground | *sol/terre ten-/debout/rest- | tenir bon
    stand-/stood to *reason | *raison debout/tient/ten- | aller de soi
    steal-/stole/stolen *thunder | *tonnerre vol- | voler la vedette
    stick-/stuck to *guns | *fusils/pistolets/armes/canons coll-/rest-/bâton/coinc-/tenir | camper sur ses positions
    straight from *horse mouth | *cheval bouche | de source sûre
    straw broke/breaks/that *camel back | *chameau paille dos | la goutte d'eau qui fait déborder le vase
    take-/took by *storm | *tempête/orage pris/pren-/prit | conquérir, prendre d'assaut
    take-/took for *granted | *accordé/accordée/accordés/octroyé/concédé/donné/subventionné pris/pren-/tenu | \
    considérer comme acquis
    take-/took *grain salt | *sel grain pris/pren-/avec | ne pas prendre au pied de la lettre
    take-/took rain *check | *chèque/contrôle/vérification/billet pluie | remettre à plus tard
    take-/took *stock of | *stock/stocks/action/actions pris/pren-/prit | faire le point
    take-/took to *cleaners | *nettoyeurs/pressing/nettoyage/teinturier amen-/emmen-/pris/pren-/conduit/port- | \
    plumer, dépouiller
    take-/took *toll heavy/its/a/on/their | *péage/sonnerie/peage pris/pren-/prit/prélev- | faire des ravages, peser \
    lourd
    take-/took with pinch *salt | *sel pincée pris/pren- | ne pas prendre au pied de la lettre
    talk- *shop | *boutique/magasin/atelier parl- | parler métier
    think-/thought outside *box | *boîte/boite/case/caisse dehors/hors/extérieur pens- | sortir des sentiers battus
    through thick *thin | *mince/fin épais/épaisse travers/par | contre vents et marées
    throw-/threw *towel | *serviette/serviettes jet-/lanc- | jeter l'éponge
    tie- *knot | *nœud/nœuds attach-/lié/liés/lier | se marier
    tongue in *cheek | *joue langue | ironique, au second degré
    top *brass | *laiton/cuivre haut/sommet/supérieur/top/haute/dessus | les huiles, le haut commandement
    track *record | *enregistrement/disque/record piste/suivi/trace/voie/bilan-/chemin | le bilan, les antécédents
    turn- blind *eye | *œil aveugle tourn- | fermer les yeux
    turn- over new *leaf | *feuille tourn-/retourn- | tourner la page
    turn- *tables on | *tables tourn- | renverser la situation
    two *peas pod | *pois/petits cosse/gousse/dosette/pod | se ressembler comme deux gouttes d'eau
    under *weather feel-/felt/was/is/been/'m/bit | *météo/temps sous | ne pas être dans son assiette
    under *wraps keep-/kept/remain-/project | *enveloppes/emballages/wraps/emballage sous | secret
    up in *air still/is/are/remain-/everything/future/plans | *air haut dans encore/toujours/reste/futur/projets | \
    encore incertain
    up to *scratch | *égratignure/gratter/rayure/zéro jusqu/à/haut | à la hauteur
    upset *apple cart/applecart | *pomme/pommes charrette/chariot/panier renvers-/boulevers- | tout chambouler
    watch- like *hawk | *faucon/épervier regard-/surveil-/montre | surveiller de très près
    wear-/wore heart *sleeve | *manche cœur port- | laisser voir ses sentiments
    weather- *storm | *tempête/orage météo/temps/altér- | surmonter la crise
    wet *blanket | *couverture mouillée/humide | un rabat-joie
    when *pigs fly | *cochons/porcs vol- | quand les poules auront des dents
    whole nine *yards | *mètres/yards/verges/cours neuf | tout le tralala
    wild goose *chase | *chasse/poursuite oie/oies sauvage/sauvages | une vaine poursuite
    win-/won hands *down | *mains gagn- bas/baissées/descend- | gagner haut la main
    worth *salt | *sel valoir/vaut/valant/valent/valeur/digne/mérit- | digne de ce nom
    wrap- head *around | *tête envelopp-/enroul-/emball- | comprendre, assimiler
    write-/wrote/written home *about nothing | *maison écri- rien | rien d'extraordinaire
    """
}
