extension LanguagePair {
  /// English words | French ones that say each of them by itself | what they mean; see ``IdiomPair``
  static let frenchEnglishIdiomsOfEnglish = """
    above *board | *planche/tableau/conseil/bord dessus | régulier, honnête
    across *board increases/cuts/cut/rise/raise/changes/increase/increased/improved | *conseil/tableau/planche/bord \
    travers | dans tous les domaines, généralisé
    apple *eye | *œil/yeux pomme | la prunelle de ses yeux
    apple/apples *oranges compar-/and/to | *oranges pomme/pommes compar- | comparer des choses incomparables
    as the *crow flies | *corbeau/corneille vol- | à vol d'oiseau
    at a *loose end | *lâche/libre/desserrée fin/bout/extrémité | ne pas savoir quoi faire
    at a *stretch | *étirement/étendue/tronçon à | d'affilée, à la rigueur
    at *arm length | *bras longueur | à distance
    at drop *hat | *chapeau goutte/chute/baisse/tomber | au moindre prétexte
    at end of *tether | *longe/attache/laisse/corde bout/fin | à bout
    at first *blush | *rougeur/fard premier/première | à première vue
    at *loggerheads | *têtes/caouannes à/aux bûches/caouannes/têtes | à couteaux tirés
    at *odds with | *cotes/chances/impairs aux/à/avec | en désaccord avec
    at *short notice | *court/courte/courts avis/notice | au pied levé, dans un délai très bref
    at *stake | *pieu/bûcher/poteau au | en jeu
    back drawing *board | *dessin planche/tableau/table/conseil | tout reprendre à zéro
    back of *beyond | *delà/au-delà arrière/dos | au diable vauvert
    back to *square one | *carré/place retour/un carré | retour à la case départ
    bad *blood between | *sang mauvais entre | de l'animosité
    bad *egg | *œuf/oeuf mauvais | un sale type
    bag of *tricks | *trucs/tours/astuces sac | plus d'un tour dans son sac
    ball *court/courts in/'s | *balle/ballon/boule cour/tribunal | à lui de jouer
    ball/game/it/match/deal/contract/win in the *bag | *sac dans/est/était | être dans la poche
    ballpark *figure/figures/estimate | *chiffre/figure/estimation stade/parc/ballpark/terrain | un ordre de grandeur
    bang for the/your/their/our *buck | *dollar/mâle/buck boum/bang/coup/explosion/bruit | en avoir pour son argent
    bang on *time about | *temps bang/claqu- | à l'heure pile
    bark- wrong *tree | *arbre aboy-/écorce mauvais/faux | se tromper de cible
    barking *mad | *fou/folle aboy- | complètement fou
    basket *case | *cas/étui/caisse panier | un cas désespéré, un cinglé
    bated *breath | *respiration/souffle/haleine appâté/rabattu/atténué/battu | en retenant son souffle
    be my *guest | *invité/invitée/hôte mon/soyez/sois soyez/sois | je vous en prie, faites donc
    beat/beats/beating/beaten *bush around/about | *buisson/buissons autour batt-/tap-/frapp- | tourner autour du pot
    bee/bees in *bonnet | *bonnet/capot abeille/abeilles | une idée fixe
    bee/bees *knees | *genoux abeille/abeilles | ce qu'il y a de mieux
    bells *whistles | *sifflets cloches | tout le tralala
    bend/bends/bent over *backwards | *arrière pli-/courb-/pench- | se mettre en quatre
    beside himself/herself/themselves *with | *avec côté joie/rage/colère/inquiétude | hors de soi, fou de
    beside the *point | *point côté | hors sujet
    best thing since sliced *bread | *pain tranch- | la huitième merveille du monde
    bet/bets *farm | *ferme pari-/mis- | miser le tout pour le tout
    better safe than *sorry | *désolé/désolés/désolée/navré/regrets sûr/sauf/sécurité/prudent | mieux vaut prévenir \
    que guérir
    bide/bides/bided/biding his/her/their/its *time | *temps attend- demeur-/attend- son/leur | attendre son heure
    big *fish pond | *étang poisson gros/grand | le premier dans son village
    big *picture | *image/photo/tableau grande/grand | la vue d'ensemble
    bird hand two *bush | *buisson oiseau main | un tiens vaut mieux que deux tu l'auras
    bit- *bullet | *balle/balles mord-/croqu- | serrer les dents, se résigner
    bite/bites/biting/bit/bitten more *chew | *mâcher/mastiquer/mâchait/mâchera mord- | avoir les yeux plus gros que \
    le ventre
    blessing in *disguise | *déguisement/déguisée bénédiction | un mal pour un bien
    blood is thicker *water | *eau épais/épaisse sang | les liens du sang sont les plus forts
    blow-/blew off *steam | *vapeur souffl- | se défouler
    blow-/blew *whistle | *sifflet souffl-/siffl- | tirer la sonnette d'alarme, dénoncer
    blow/blows/blew/blowing a *fuse | *fusible/mèche souffl- | péter les plombs
    blow/blows/blew/blowing his/her/their own *trumpet/horn | *trompette/corne souffl- | se vanter
    blow/blows/blew/blowing out of *proportion | *proportions souffl- | monter en épingle, exagérer
    bottom *line | *ligne fond/bottom | le résultat net, l'essentiel
    break-/broke/broken *bank | *banque/rive/berge cass-/bris-/romp- | coûter une fortune
    break-/broke/broken even *even | *même/pair cass-/bris-/romp- | atteindre l'équilibre
    break-/broke/broken new *ground | *sol/terre/terrain cass-/bris-/romp- nouveau/nouvelle/neuf | innover
    bring-/brought house *down | *maison amen-/apport-/bas | faire crouler la salle
    bring-/brought to *table nothing/something/lot/much/skills/what | *table apport-/amen- | apporter, proposer
    bring/brings/brought/bringing home the *bacon | *bacon/lard maison/apport-/amen-/ramèn-/ramen- | faire bouillir \
    la marmite
    bull in china *shop | *magasin/boutique taureau | un éléphant dans un magasin de porcelaine
    burn- midnight *oil | *huile minuit brûl-/brul- | travailler tard dans la nuit
    burn/burns/burnt/burned/burning bridges/boats *bridges | *ponts brûl- | couper les ponts
    bury/buries/buried/burying the *hatchet | *hachette enter- | enterrer la hache de guerre
    by *leaps bounds | *bonds/sauts limites/bornes/bondit | à pas de géant
    by *skin teeth | *peau dents | de justesse
    call a spade a *spade | *bêche/pelle appel- | appeler un chat un chat
    call- *bluff | *bluff appel- | prendre au mot
    call- it a *day | *jour/journée appel- | s'arrêter là, en rester là
    call- *shots | *coups/tirs/plans/clichés/piqûres appel- | mener la danse, commander
    can *worms | *vers/worms boîte/boite/canette/bidon | un sac de nœuds, la boîte de Pandore
    carry/carries/carried/carrying the *can | *boîte/canette/bidon port- | porter le chapeau
    cash *cow/cows | *vache/vaches espèces/argent/comptant/liquide/caisse | vache à lait
    catch-/caught red *handed | *mains/main rouge/rouges | pris la main dans le sac
    caught/catch/catches/catching on the *hop | *saut/houblon attrap-/pris/prise | prendre au dépourvu
    caught/catch/catching/catches off *guard | *garde attrap-/hors | prendre au dépourvu
    chalk and *cheese | *fromage craie | le jour et la nuit
    chew/chews/chewed/chewing the *fat | *graisse/gras mâch-/mastiq- | tailler une bavette
    chink in *armour/armor | *armure fente/fissure/chinois | le défaut de la cuirasse
    chip off old *block | *bloc puce/copeau/éclat vieux/ancien | tel père, tel fils
    clean *slate | *ardoise propre | repartir de zéro
    close but no *cigar | *cigare proche/près/fermé | raté de peu
    close *call/shave | *appel/rasage proche/près/fermé/étroit/serré | l'échapper belle
    close/closer to the *bone | *os près/proche/fermé | osé, à la limite
    cold *comfort | *confort/réconfort froid | une piètre consolation
    come-/came full *circle | *cercle complet/plein/entier | revenir à son point de départ
    come-/came rain or *shine | *brille/briller/éclat pluie | par tous les temps
    come-/came to *terms | *termes ven-/vien-/vint | accepter, se faire à
    come/comes/came up roses/smelling *roses | *roses ven-/vien-/sent-/odeur | s'en sortir très bien
    come/comes/came/coming out of the *woodwork | *boiserie/boiseries/menuiserie sort-/hors/ven- | surgir de partout
    come/comes/came/coming to a *head | *tête ven-/vien-/vin-/arriv-/vint | atteindre le point critique
    come/comes/came/coming up *trumps | *atouts/trompettes/trump ven-/vien-/haut/arriv- | s'en tirer à merveille
    cook/cooks/cooked/cooking the *books | *livres cuisin-/cuit/cuire | truquer les comptes
    cool as a *cucumber | *concombre frais/froid/cool | d'un calme olympien
    cost- arm *leg | *jambe bras coût-/cout- | coûter les yeux de la tête
    couch *potato/potatoes | *patate/pomme/patates canapé/divan/sofa | un pantouflard
    cross- that *bridge when/come | *pont travers-/franch- | chaque chose en son temps
    cry-/cried over spilt/spilled *milk | *lait renvers-/répand- pleur- | ce qui est fait est fait
    cut/cuts from same *cloth | *tissu/étoffe/toile/chiffon coup-/taill- | être faits du même bois
    cut/cuts to *chase | *chasse/poursuite coup- | aller droit au but
    cut/cuts/cutting *corners | *coin/coins/angle/angles coup- | bâcler, rogner sur la qualité
    cut/cuts/cutting *slack some | *mou/relâchement/jeu coup- | lâcher la bride, être indulgent
    cut/cuts/cutting the *mustard | *moutarde coup- | être à la hauteur
    cut/cuts/cutting to the *quick | *vif/rapide coup- | piquer au vif
    cutting *edge technology/technologies/research/is/the/at | *bord/tranchant coup- | à la pointe
    dark *horse | *cheval sombre/obscur/foncé | un outsider
    dead *end | *fin/bout morte/mort | une impasse
    deliver- *goods | *marchandises/biens livr- | tenir ses promesses
    devil and the deep blue *sea | *mer diable | entre le marteau et l'enclume
    devil is in the *detail/details advocate/the | *détail/détails démon | tout se joue dans les détails
    dime a *dozen | *douzaine/dizaine centime/dime/sou/cents | il y en a à la pelle
    *dirt cheap | *saleté/terre/crasse/boue bon/pas/cher/marché | donné, pour une bouchée de pain
    dog *breakfast/dinner | *dîner/déjeuner chien/chiens | un vrai gâchis
    dog eat *dog | *chien/chiens mang- | les loups se mangent entre eux
    don/don't count *chickens before hatch/hatched | *poulets/poussins/poules compt- | vendre la peau de l'ours
    donkey *years | *années/ans âne/ânes | une éternité
    doom and *gloom | *morosité/obscurité/tristesse destin/malheur/perte/mort | un pessimisme noir
    down in the *dumps | *décharges/décharge/dépotoir bas/dans/en | avoir le cafard
    down in the *mouth | *bouche bas/dans | être abattu
    down to *earth very/is/was/a/so/remarkably | *terre bas vers jusqu | terre à terre, les pieds sur terre
    down to the *wire | *fil/câble jusqu/bas/au | jusqu'à la dernière minute
    drag- *feet/heels | *pieds/talons traîn-/tir- | faire traîner les choses
    draw-/drew *blank | *blanc/vide dessin-/tir- | faire chou blanc
    draw-/drew *line at/the somewhere | *ligne/trait dessin- | fixer une limite
    drive-/drove up *wall | *mur condui- | rendre fou
    drive/drives/drove/driving a hard *bargain | *marché/affaire/bargain condui-/dur/dure | être dur en affaires
    drop in the *ocean/bucket | *seau goutte | une goutte d'eau dans l'océan
    drop/drops/dropped/dropping a *line me/us/you/him/her | *ligne/trait tomber/lâch-/goutte/dépos-/laiss- | écrire \
    un mot
    dropped/drop/drops/dropping the *ball | *ballon/balle/boule tomber/lâch-/laiss- | faire une gaffe, flancher
    early *bird | *oiseau tôt/précoce/matinal/lève- | un lève-tôt
    eat/eats/ate/eaten words *words his/her/my/their/your | *mots/paroles mang- | ravaler ses paroles
    eat/eats/ate/eating heart *out | *dehors/extérieur cœur mang- | se ronger les sangs
    eat/eats/ate/eating humble *pie | *tarte humble mang- | faire amende honorable
    egg on his/her/their/your/its *face | *visage/figure/face œuf/œufs | se couvrir de ridicule
    elephant *room | *éléphant pièce/chambre/salle/salon | le problème que personne n'ose aborder
    every *cloud silver lining | *nuage doublure/garniture/argent/argentée | à quelque chose malheur est bon
    *face the value at/take-/took | *visage/faciale/face valeur pris/pren-/prendre | au pied de la lettre
    face- *music | *musique affront-/face | assumer les conséquences
    fair weather *friend/friends | *ami/amis beau/foire/juste temps/météo | un ami des beaux jours
    fall/falls/fell/fallen *short of | *court/courts/courte/courtes tomb- | ne pas atteindre, être en deçà de
    fall/falls/fell/fallen/falling between two *stools | *tabourets/selles tomb- deux/entre | être assis entre deux \
    chaises
    fall/falls/fell/fallen/falling through the *cracks/net | *fissures/craquelures/fentes tomb-/pass-/travers | \
    passer entre les mailles du filet
    fall/falls/fell/falling off the *wagon | *wagon/chariot tomb- | replonger, recommencer à boire
    fall/falls/fell/falling on deaf *ears | *oreilles tomb- sourdes | rester lettre morte
    far *cry | *cri/pleur loin/lointain | bien loin de, à mille lieues de
    fat *chance | *chance/chances grosse/gros/grasse/gras | aucune chance
    feather- own/his/their *nest | *nid plum- | se remplir les poches
    few and far *between | *entre peu/quelques loin | rares
    fight/fights/fought/fighting *tooth nail | *dent/dents ongle/ongles/clou bat-/lutt-/combat- | se battre bec et \
    ongles
    fill- *shoes | *chaussures/souliers rempl- | prendre la relève, être à la hauteur
    find/finds/found/finding his/her/their/its *feet | *pieds trouv- | trouver ses marques
    fingers *crossed keep-/kept/with/have | *croisés/croisé doigts gard-/mainten- | croiser les doigts
    fire/firing on all *cylinders | *cylindres/cylindre feu/tir-/allum- | tourner à plein régime
    first come first *served | *servi/servis premier/premiers vient/viennent | dans l'ordre d'arrivée
    fit as *fiddle | *violon ajust-/forme/apte/convien-/en | en pleine forme
    *flash in the pan | *éclair/flash/éclat poêle/casserole/pan | un feu de paille
    flog-/beat- dead *horse | *cheval mort fouett-/batt-/frapp- | s'acharner en vain
    fly *ointment | *pommade/onguent mouche/vol- | un grain de sable
    fly on the *wall | *mur mouche | une petite souris
    fly-/flew off *handle | *poignée/manche vol- | sortir de ses gonds
    fly/flies/flew/flying by the *seat pants | *siège/fond pantalon/pantalons | naviguer à vue
    fly/flies/flew/flying off the *shelves | *étagères/rayons vol- | se vendre comme des petits pains
    follow- *suit | *costume/combinaison/procès/tailleur suiv- | faire de même
    foot/foots/footing/footed *bill | *facture/projet/addition pied- | payer la note
    for a *song going/went/bought/sold | *chanson/chant pour une/un | pour une bouchée de pain
    for crying out *loud | *fort/haut pleur-/cri- | bon sang
    forty *winks | *clins/clignements quarante | un petit somme
    from the word *go | *aller/va mot | dès le début, d'emblée
    gain-/get/gets/got/getting the *upper hand | *supérieure main | prendre le dessus
    game *changer | *changeur/changeuse/changement jeu | qui change la donne
    get/gets/got/getting a *grip | *prise/poignée/emprise obten-/obtien-/prend-/pris/attrap- | se ressaisir
    get/gets/got/getting a *kick out | *coup/pied/kick obten-/obtien-/reç- | prendre plaisir à
    get/gets/got/getting act *together | *ensemble acte/action obten-/mis/met- | se reprendre en main
    get/gets/got/getting ball *rolling | *roul- balle/ballon/boule | lancer les choses
    get/gets/got/getting *carried away | *emporté/porté/transporté loin/parti | se laisser emporter
    get/gets/got/getting cold *feet | *pieds froid/froids obten-/obtin-/attrap- | se dégonfler
    get/gets/got/getting ducks/duck in *row | *rangée/ligne/rang canards/canard | s'organiser
    get/gets/got/getting *even with | *même/pair/égal/égaux obten-/obtien-/devenir/être/obtenir | prendre sa revanche
    get/gets/got/getting his/her/my/your *wires crossed | *fils/câbles croisés | se comprendre de travers
    get/gets/got/getting his/her/their/my/your *teeth into | *dents obten-/mett-/mis/met/mettre | s'attaquer à
    get/gets/got/getting off *scot free | *scot/écossais libre/gratuit | s'en tirer à bon compte
    get/gets/got/getting on his/her/my/their/your *nerves | *nerfs mont-/obten-/sur | taper sur les nerfs
    get/gets/got/getting out *hand | *main hors sort-/dehors obten-/devenu/est | échapper à tout contrôle
    get/gets/got/getting out of *bed wrong side | *lit côté/mauvais/faux sort-/hors | se lever du pied gauche
    get/gets/got/getting the *hang of | *pendre/accrocher/pendaison/accroche obten-/attrap-/eu/prend-/pris | prendre \
    le coup
    get/gets/got/getting the *sack/boot/axe | *sac/botte/hache obten-/obtien-/reç-/reçu/eu | se faire virer
    get/gets/got/getting to the *bottom of matter/mystery/affair/story | *fond/bas arriv-/all-/obten-/atteind- | \
    tirer au clair
    get/gets/got/getting under his/her/my/your/their *skin | *peau sous | agacer au plus haut point
    get/gets/got/getting wind *of had/got/get/gets | *vent obten-/reçu/attrap-/eu/obtin- | avoir vent de
    get/gets/got/getting *wind sails | *vent voiles obten- | avoir le vent en poupe
    gild/gilding/gilds the *lily | *lys/lis dor- | en faire trop
    give-/gave cold *shoulder | *épaule froide | battre froid, snober
    give-/gave *run money | *argent cour- | donner du fil à retordre
    give/gives/gave/given/giving a *hand/lift/ride me/him/her/us/them/you | *main/levée/ascenseur/balade donn- | \
    donner un coup de main, emmener en voiture
    give/gives/gave/given/giving a piece of *mind | *esprit morceau/pièce/part donn- | dire ses quatre vérités
    give/gives/gave/given/giving free *rein | *rêne/rênes/règne libre/libres/gratuit | donner libre cours, laisser \
    carte blanche
    give/gives/gave/given/giving *rise to | *montée/hausse/augmentation/lever/élévation donn- | donner lieu à
    give/gives/gave/given/giving short *shrift | *confession/shrift court/courte | expédier, faire peu de cas de
    give/gives/gave/given/giving the *creeps | *creeps/rampants/rampement donn- | donner la chair de poule
    give/gives/gave/given/giving the *slip him/her/them/me/us | *glissade/glissement/slip/fiche donn- | fausser \
    compagnie
    give/gives/gave/given/giving up the *ghost | *fantôme/esprit abandonn-/donn-/renonc- | rendre l'âme
    give/gives/gave/given/giving *way to | *chemin/voie/route donn- | céder la place à, céder le passage
    given/give/gave/gives the *sack/boot/axe | *sac/botte/hache donn- | se faire virer
    gloves are/come/came *off | *gants hors/enlev-/retir-/ôtés/sont | tous les coups sont permis
    go/goes/going/gone/went against *grain | *grain contre all-/va | aller à contre-courant
    go/goes/going/gone/went *bananas | *bananes/banane all-/va/vont/devenir/est/devenu | devenir fou
    go/goes/going/gone/went *cold turkey | *dinde/turquie froide/froid | arrêter d'un coup
    go/goes/going/gone/went down *drain | *égout/drain/drainage all-/descend-/est/parti/bas/va | tomber à l'eau, être \
    gaspillé
    go/goes/going/gone/went extra *mile | *mile/mille/kilomètre supplémentaire/extra/plus | se mettre en quatre
    go/goes/went/gone/going *bust | *buste/poitrine all-/allé/allée/va | faire faillite
    go/goes/went/gone/going down like a *lead balloon | *plomb ballon | tomber à plat
    go/goes/went/gone/going for *broke | *cassé/fauché/ruiné/brisé all-/va/vont/pour | jouer le tout pour le tout
    go/goes/went/gone/going hand in *glove/hand with | *gant main | aller de pair
    go/goes/went/gone/going in one *ear | *oreille entr-/dans une/va/vont | entrer par une oreille et sortir par \
    l'autre
    go/goes/went/gone/going off the *rails | *rails sort-/all-/est/sont/hors | dérailler
    go/goes/went/gone/going out on a *limb | *membre/branche sort-/all-/va/sur | prendre des risques
    go/goes/went/gone/going *overboard | *bord par-dessus/dessus all-/allé | en faire trop
    go/goes/went/gone/going *spare/nuts | *rechange/noix all-/allé/va/devenir | péter les plombs
    go/goes/went/gone/going the whole *hog | *porc/cochon entier/tout | aller jusqu'au bout
    go/goes/went/gone/going through the *motions | *mouvements/motions travers/pass-/par | faire semblant, faire pour \
    la forme
    go/goes/went/gone/going through the *roof | *toit travers/à/par | atteindre des sommets, crever le plafond
    go/goes/went/gone/going to great *lengths | *longueurs grandes/all- | se donner beaucoup de mal
    go/goes/went/gone/going to *seed | *graine/semence/graines all-/va/parti/allé | monter en graine, se laisser \
    aller
    go/goes/went/gone/going under the *hammer | *marteau sous | être vendu aux enchères
    go/goes/went/gone/going up in *smoke plan/plans/hopes/dream/dreams/money | *fumée haut/mont- | partir en fumée
    go/goes/went/gone/going with the *flow | *flux/courant/débit all-/va/vont/avec | suivre le mouvement
    gone/go/goes/going/went to *dogs | *chiens allé/allée/aller/va/vont/parti/partie | aller à vau-l'eau
    got/get/has/had/have/having a *nerve | *nerf/nerfs avez/as/a/ai/un/avoir | avoir du culot, avoir du toupet
    grasp- at *straws | *pailles/paille sais-/agripp-/attrap- | se raccrocher à n'importe quoi
    grass is greener *side | *côté/autre herbe | l'herbe est toujours plus verte ailleurs
    grease/greases/greased/greasing *palm/palms | *paume/paumes/palme/palmier graiss- | graisser la patte
    *green fingers | *verts doigts | la main verte
    grin and *bear it | *ours/supporter/porter sour-/grimac- | faire contre mauvaise fortune bon cœur
    hair of the *dog | *chien poil/poils/cheveu | soigner le mal par le mal
    hand/hands over *fist | *poing main/mains | à toute vitesse, à pleines mains
    hang-/hung by *thread | *fil/filetage pend-/accroch- par | ne tenir qu'à un fil
    hard *cash | *comptant/argent dur/dure | en espèces sonnantes et trébuchantes
    hard of *hearing | *entendre/ouïe/écoute/audition dur/durs/dure | malentendant, dur d'oreille
    hard *shoulder | *épaule dure/dur | la bande d'arrêt d'urgence
    hard/harder nut to *crack | *craquer/casser/fissurer noix/noisette/écrou | un problème difficile
    hat/hats *trick | *truc/tour/ruse/astuce chapeau | un triplé, un coup du chapeau
    have/has/had axe *grind/ax | *moudre/aiguiser/affûter/broyer hache/axe | prêcher pour sa paroisse
    have/has/had *cake eat | *gâteau manger avoir | le beurre et l'argent du beurre
    have/has/had chip *shoulder | *épaule/épaules puce/copeau/jeton/chip/frite | être aigri
    have/has/had field *day | *jour/journée champ/terrain | s'en donner à cœur joie
    have/has/had/having a *ball | *balle/ballon/boule eu | s'amuser comme un fou
    have/has/had/having a frog in *throat | *gorge grenouille | avoir un chat dans la gorge
    have/has/had/having a lot on his/her/my/their/your *plate | *assiette beaucoup/plein | avoir du pain sur la \
    planche
    have/has/had/having a soft *spot for | *endroit/tache/spot/point/place doux/mou/molle/tendre | avoir un faible \
    pour
    have/has/had/having a sweet *tooth | *dent sucrée/douce | aimer les sucreries
    have/has/had/having a *whale time | *baleine temps | s'amuser comme un fou
    have/has/had/having butterflies in *stomach | *estomac/ventre papillons | avoir le trac
    have/has/had/having *green thumb/fingers | *vert/verts pouce/doigts | avoir la main verte
    have/has/had/having his/her/their/my/your *hands full | *mains pleines/remplies | être débordé
    have/has/had/having *second thoughts | *secondes/deuxièmes pensées/réflexions | changer d'avis, hésiter
    have/has/had/having the last *laugh | *rire dernier | rira bien qui rira le dernier
    have/has/had/having the *makings of | *fabrications/réalisations eu/avoir/a/ont/ait | avoir l'étoffe de
    have/has/had/having the *upper hand | *supérieure main | avoir le dessus
    head over *heels | *talons tête | éperdument amoureux
    hear/hears/heard/hearing it through the *grapevine | *vigne entend- | apprendre par le téléphone arabe
    heart in his/her/my/their *mouth/boots | *bouche/bottes cœur | mort de peur
    heart of *gold has/have/had/a | *dorure/doré cœur | un cœur d'or
    hell or high *water | *eau enfer/haute | quoi qu'il arrive
    high and *dry left/leave/leaves | *sec/sèche/secs haut/haute/hauts | laisser en plan
    high *street shops/the/shop/retail-/stores/brands | *rue haute | la grand-rue, les magasins
    hit and *run | *courir/cours/course frapp-/touch- | délit de fuite
    hit/hits/hitting a *nerve/snag | *nerf/accroc frapp-/heurt- | toucher un point sensible, tomber sur un os
    hit/hits/hitting below *belt | *ceinture frapp- dessous/sous | un coup bas
    hit/hits/hitting ground *running | *courant/course/cours sol/terre frapp-/touch- | être opérationnel tout de \
    suite
    hit/hits/hitting *hay | *foin frapp-/tap-/touch- | aller se coucher
    hit/hits/hitting it *off | *hors/éteint frapp-/touch- | bien s'entendre
    hit/hits/hitting nail *head | *clou/ongle tête frapp-/touch-/tap- | tomber juste, mettre le doigt dessus
    hit/hits/hitting *road | *route/chemin frapp-/touch-/heurt- | prendre la route
    hit/hits/hitting rock *bottom | *bas/fond rocher/roche/roc | toucher le fond
    hit/hits/hitting *roof | *toit/plafond frapp-/touch-/heurt- | sortir de ses gonds
    hit/hits/hitting *sack | *sac frapp-/tap-/touch- | aller se coucher
    hit/hits/hitting the *bottle | *bouteille frapp-/touch- | se mettre à boire
    hit/hits/hitting the *headlines/news | *gros/titres/manchettes/phares/nouvelles frapp- | faire la une
    hit/hits/hitting the *jackpot | *jackpot frapp-/touch- | décrocher le gros lot
    hit/hits/hitting the *shelves/shops/stores | *étagères/magasins/rayons frapp-/touch- | arriver en rayon
    hit/hits/hitting the *spot | *endroit/spot/tache/point frapp-/touch- | tomber à pic, faire du bien
    hold your *horses | *chevaux/cheval ten-/tien-/reten- | doucement, pas si vite
    hold/holds/held/holding all the *cards/aces | *cartes/as tien-/ten-/tenir | avoir tous les atouts en main
    hold/holds/held/holding *sway | *balancement/oscillation tien-/ten-/tenu | dominer
    hold/holds/held/holding *water argument/theory/story/explanation/not/doesn/n't/doesn't/does/claim | *eau \
    tient/tenir/tienn-/retient | tenir la route
    hook line and *sinker | *plomb/évier/lest crochet/hameçon | gober tout
    hot *potato | *terre pomme chaude | un sujet brûlant
    icing on the *cake | *gâteau glaçage | la cerise sur le gâteau
    if *push comes shove | *pousser/poussée/pousse ven-/vien-/bouscul-/pouss- | au pire, s'il le faut
    in *broad daylight | *large lumière/jour/journée | en plein jour
    in *cahoots with | *cahots/cahoots dans/en | de mèche
    in *dire straits | *détroits/détroit terribles/graves/dire | dans une situation désespérée
    in full *swing | *balançoire/swing/balancement plein/pleine | battre son plein
    in *heat moment | *chaleur moment | sous le coup de l'émotion
    in *high spirits | *esprits hauts/élevés/haut | de très bonne humeur
    in no *uncertain terms | *incertains termes | sans ambages, on ne peut plus clairement
    in *nutshell | *coquille/noix coque/coquille/noix/dans | en bref, en un mot
    in *pipeline | *tuyau/conduite/canalisation dans projet-/sont/est | en préparation
    in the *black/red company/firm/finished/accounts/business/bank | *noir/rouge dans \
    entreprise/société/comptes/banque/affaire | bénéficiaire, déficitaire
    in the *doghouse | *niche/chenil dans | en disgrâce
    in the *doldrums | *marasmes/doldrums/calmes dans | dans le marasme
    in the *limelight | *chaux/citron/lumière lumière/feu chaux/citron/vert | sous les feux de la rampe
    in the long *run | *course longue/long | à long terme
    in the *loop keep-/kept/stay/in/is/be | *boucle gard-/maint-/rest-/tien- | tenir au courant
    in the *making history/star/disaster/years/was | *fabrication/faire dans | en devenir, en train de se faire
    in the *nick of time | *entaille/encoche/nick temps | au dernier moment
    in the *offing | *large/offing dans | en perspective
    in the short *run | *course courte/court | à court terme
    ins and *outs | *dehors/sorties/outs dedans/entrées/ins | les tenants et les aboutissants
    iron- out *wrinkles/kinks/differences | *rides/plis/différences/coques repass-/fer | aplanir les difficultés
    jack of all *trades | *métiers/commerces/échanges jack/prise/cric/valet | un touche-à-tout
    jump- *bandwagon | *wagon/char/chariot saut- orchestre/fanfare/musi-/bande/train | prendre le train en marche
    jump- *gun | *pistolet/fusil/arme/flingue saut- | aller trop vite en besogne
    jump/jumps/jumped/jumping down his/her/my/their *throat | *gorge saut- | rabrouer, sauter à la figure
    jump/jumps/jumped/jumping on the *band wagon | *bande/orchestre wagon/chariot | prendre le train en marche
    jump/jumps/jumped/jumping *ship | *navire/bateau saut- | quitter le navire
    jump/jumps/jumped/jumping the *queue | *queue/file saut- | passer avant son tour, resquiller
    jump/jumps/jumped/jumping the *shark | *requin saut- | dépasser les bornes
    jump/jumps/jumped/jumping through *hoops | *cerceaux/anneaux saut- | faire des pieds et des mains
    jump/jumps/jumped/jumping to *conclusions | *conclusions saut- | tirer des conclusions hâtives
    keep-/kept *ball rolling | *balle/ballon/boule roul- | entretenir l'élan
    keep-/kept *lid on | *couvercle gard-/maint-/tenir/conserv- | contenir, garder secret
    keep/keeps/kept/keeping a straight *face | *visage/face/figure droit/droite | garder son sérieux
    keep/keeps/kept/keeping *abreast | *poitrine/sein gard-/maint- | tenir au courant
    keep/keeps/kept/keeping at *bay | *baie gard-/maint-/tien-/ten- | tenir à distance
    keep/keeps/kept/keeping his/her/their/my/your *chin up | *menton gard-/haut/tien- | garder le moral
    keep/keeps/kept/keeping his/her/their/my/your *cool | *frais/cool/froid gard- frais | garder son sang-froid
    keep/keeps/kept/keeping *tabs on | *onglets/languettes gard-/maint-/tien- | avoir à l'œil, suivre de près
    keep/keeps/kept/keeping the *pot boiling | *pot/marmite bouill- | faire bouillir la marmite
    keep/keeps/kept/keeping the *wolf door | *porte loup | se mettre à l'abri du besoin
    keep/keeps/kept/keeping *track of | *piste/voie gard-/conserv- | suivre, garder la trace de
    keep/keeps/kept/keeping under his/her/your/my *hat | *chapeau sous | garder pour soi
    keep/keeps/kept/keeping up with the *joneses | *jones/joneses suiv-/gard- | ne pas se laisser distancer par les \
    voisins
    kick- *bucket | *seau/seaux frapp-/coup/coups/pied/donn- | mourir, casser sa pipe
    kick/kicks/kicked/kicking the *can road | *boîte/canette/conserve route/frapp-/coup | repousser le problème
    kick/kicks/kicked/kicking the *habit | *habitude frapp-/coup/botter/donn- | décrocher, perdre l'habitude
    kick/kicks/kicked/kicking up a *fuss/stink | *histoires/puanteur/agitation frapp-/coup/botter | faire toute une \
    histoire
    kill- two *birds/bird stone | *oiseaux/oiseau pierre tuer/tue/tuent/tuant/tué | faire d'une pierre deux coups
    knee *jerk | *secousse/réflexe/crétin/abruti genou | instinctif, irréfléchi
    knock/knocks/knocked/knocking his/her/their/your *socks off | *chaussettes frapp-/cogn-/assomm-/hors | épater
    knock/knocks/knocked/knocking on *wood touch | *bois frapp-/cogn- | toucher du bois
    know-/knew *ropes | *cordes connai-/connu/sav-/sait | connaître les ficelles
    know/knows/knew/known like the *back hand | *dos/arrière main | connaître comme sa poche
    labour/labor of *love | *amour travail/labeur | un travail fait pour le plaisir
    land/lands/landed/landing on his/her/their/its/your *feet | *pieds atterr- | retomber sur ses pieds
    last but not *least | *moindre/moins dernier/dernière/derniers/dernières mais | enfin et surtout
    last *ditch | *fossé/tranchée dernier/dernière | de la dernière chance
    last *straw | *paille/pailles dernière/dernier | la goutte d'eau qui fait déborder le vase
    laugh/laughs/laughed/laughing all the way to the *bank | *banque rire/ri/rient/rit/riant | s'en mettre plein les poches
    laughing *stock | *stock/action/bouillon rire/riant/rieur | la risée
    lay/lays/laid/laying it on *thick | *épais/épaisse pos-/mett-/couch- | en rajouter
    lead/leads/led/leading up the garden *path | *chemin/sentier/allée jardin | mener en bateau
    learn- *ropes | *cordes/corde appr- | apprendre le métier, apprendre les ficelles
    leave-/left no *stone unturned | *pierre laiss- | remuer ciel et terre
    leave/leaves/left/leaving a lot/much to be *desired | *désiré/désirée/désirés laiss- | laisser à désirer
    left/leave/leaves/leaving in the *lurch | *embardée/lurch laiss- | laisser en plan
    lend/lent/lends/lending *hand | *main prêt- | donner un coup de main
    let/lets/letting *cat bag | *chat sac/sacs sort-/laiss- | vendre la mèche
    let/lets/letting his/her/their/your/my *hair down | *cheveux laiss-/bas/lâch- | se laisser aller
    let/lets/letting off *steam | *vapeur laiss-/éteind-/sort- | se défouler
    let/lets/letting sleeping *dogs lie | *chiens/chien laiss- coucher/mentir/allong- | ne pas réveiller le chat qui \
    dort
    level playing *field | *champ/terrain jeu/jouer niveau/nivel-/plat/égal | des conditions équitables
    life and *soul of party | *âme vie fête/soirée/parti | le boute-en-train
    like a *bull gate | *porte/portail taureau | tête baissée
    like a *house on fire get/getting/got | *maison feu | s'entendre comme larrons en foire
    like *chalk cheese | *craie fromage | le jour et la nuit
    like *clockwork | *horlogerie comme | comme sur des roulettes
    like water off a *duck back | *canard eau dos | glisser comme l'eau sur les plumes d'un canard
    lion *share | *partage/portion lion | la part du lion
    lip *service | *service lèvre/lèvres | approuver du bout des lèvres, pour la forme
    lock stock and *barrel | *baril/tonneau/canon verrou-/serrure/stock | en bloc, tout
    long *shot | *tir/coup/plan long/longue | un pari risqué
    look/looks/looked/looking a gift *horse mouth | *cheval cadeau/don bouche | à cheval donné on ne regarde pas les \
    dents
    look/looks/looked/looking down his/her/their *nose | *nez regard- bas/vers | regarder de haut
    look/looks/looked/looking the other *way | *voie/chemin/manière/façon regard- | fermer les yeux
    lose-/lost *touch | *toucher/touche perd- | perdre la main
    lose/loses/lost/losing his/her/their/my/your *marbles | *billes/marbres perd- | perdre la boule
    lose/loses/lost/losing his/her/their/my/your *temper/cool | *tempérament/humeur/frais/température perd- | se \
    mettre en colère, perdre son calme
    lose/loses/lost/losing *track of time/the/count | *piste/voie/trace perd- temps/compte/nombre | perdre la notion
    low hanging *fruit/fruits | *fruit/fruits suspendu-/pend-/accroch- bas/basse/faible | les gains faciles
    made/make/makes/making up his/her/their/my/your *mind | *esprit fait/faire/faites/font/maquill-/compos- | se \
    décider
    make/makes/made/making a *beeline for | *abeille/abeilles ligne/fait/faire | filer droit vers
    make/makes/made/making a *clean breast | *poitrine/sein propre | tout avouer
    make/makes/made/making a go of it/the *go | *aller/va/allez fait/faire/font | réussir
    make/makes/made/making a *splash | *éclaboussure/splash/éclaboussures fait/faire/font/a | faire sensation
    make/makes/made/making ends *meet | *bouts/fins/extrémités rencontr-/réun- | joindre les deux bouts
    make/makes/made/making *hay while sun shines | *foin soleil | battre le fer tant qu'il est chaud
    make/makes/made/making head or *tail | *pile tête | ne comprendre ni queue ni tête
    make/makes/made/making *headway | *tête/en-tête fait/faire/font chemin/voie | progresser
    make/makes/made/making *killing | *meurtre/tuerie/massacre fait/faire/fais- | faire fortune
    make/makes/made/making *light of | *lumière/lumières faire/faisait/faisant | prendre à la légère
    make/makes/made/making *mountain molehill | *montagne taupinière/taupe/colline | en faire tout un plat
    make/makes/made/making *no bones | *os/ossements aucun/pas/fait/faire | ne pas cacher
    make/makes/made/making short *work of | *travail court | ne faire qu'une bouchée de
    make/makes/made/making up for *lost time | *perdu temps fait/faire/maquill-/compos- | rattraper le temps perdu
    make/makes/made/making *waves | *vagues fabriqu-/produi- | faire des vagues
    mark my *words | *mots marqu- | croyez-moi
    meet/meets/met/meeting *halfway | *chemin/mi-chemin moitié/rencontr-/milieu | couper la poire en deux
    meet/meets/met/meeting his/her/its/their *maker | *créateur/fabricant/faiseur rencontr- | passer de vie à trépas
    meet/meets/met/meeting his/her/their *match | *allumette/correspondance rencontr- | trouver à qui parler
    method *madness | *folie méthode | ce n'est pas aussi fou qu'il y paraît
    miss/misses/missed/missing the *boat | *bateau manqu-/rat-/loup- | rater le coche
    mixed *bag | *sac mixte/mélangé/mélange/mêlé | un assemblage hétéroclite
    money for old *rope | *corde argent | de l'argent facilement gagné
    moot *point | *point discutable/muet/théorique/moot muet/moot | une question sans objet
    more *bang buck/bucks | *boum/bang/détonation/explosion/bruit/coup dollar/argent/buck/mâle/plus | en avoir pour \
    son argent
    more than meets the *eye | *œil/yeux rencontr- | il y a anguille sous roche
    move-/shift- *goalposts | *but/buts/poteau- déplac-/boug-/chang- | changer les règles en cours de route
    neck and *neck | *cou cou/cous | au coude à coude
    neck of the *woods | *bois cou/col/goulot | le coin, les parages
    needle in a *haystack | *foin aiguille tas/pile | une aiguille dans une botte de foin
    needless to *say | *dire inutilement | il va sans dire
    neither here nor *there | *là ici ni | sans importance
    *nerve to the ask/tell/say/complain/call/come/had | *nerf/nerfs eu/avait/avoir/a | avoir le culot de
    new *kid block | *bloc/pâté/quartier gamin/enfant/gosse nouveau | le petit nouveau
    new lease of/on *life | *vie bail/location nouveau/nouvelle | une seconde jeunesse
    nip- in *bud | *bourgeon/bourgeons/bouton pinc-/coup-/mord- | étouffer dans l'œuf
    no *brainer | *cerveau/cerveaux pas/aucun/sans/non | une évidence
    no *dice | *dés/dé aucun/pas/non | rien à faire
    no *love lost | *amour perdu | ne pas se porter dans son cœur
    no spring *chicken | *poulet/poule printemps/ressort | ne plus être de la première jeunesse
    no strings *attached | *attachées/attachés/attachée cordes/chaînes/ficelles/corde/chaîne | sans condition
    no *wonder | *merveille/merveilles aucune/nulle/pas | rien d'étonnant
    not cup *tea | *tasse/coupe thé | ce n'est pas son truc
    null and *void | *vide nul/nulle | nul et non avenu
    odds and *ends | *fins/extrémités/bouts cotes/chances/impairs/côtes | bric-à-brac
    of the *essence time/speed/is/was/are/be | *essence est/sera/était/temps/constitue/constituent de | primordial, \
    essentiel
    off beaten *track/path | *piste/voie/chemin/sentier battue/frappée/battu/frappé | hors des sentiers battus
    off *colour/color feel-/felt/bit/joke/was/is | *couleur/couleurs hors | patraque, de mauvais goût
    off his/her/my/their *rocker/trolley | *rocker/bascule/chariot/berceau hors/de/son | cinglé
    off *hook let/got/get/gets/lets | *crochet/hameçon hors/décroch-/du/enlev- | tiré d'affaire
    off the *cuff | *manchette/poignet/manchettes hors | au pied levé, impromptu
    off the *peg/rack | *cheville/crochet hors | prêt-à-porter
    off the *record | *enregistrement/disque/dossier hors | officieusement, confidentiel
    off the top of his/her/my/their *head | *tête haut/dessus/sommet | de tête, comme ça
    old *hand at | *main vieille/vieux/ancienne | un vieux routier, vieux jeu
    old wives *tale/tales | *conte/contes/histoire/histoires épouses/femmes | un remède de bonne femme
    on a *roll | *rouleau sur | avoir le vent en poupe
    on a shoe/shoestring *shoestring/string budget | *lacet/lacets/ficelle chaussure/sur/budget/avec | avec trois \
    fois rien
    on a *wing prayer | *aile prière | avec un peu de chance
    on all *fours | *quatre sur tous | à quatre pattes
    on *cloud nine | *nuage neuf/numéro | être aux anges
    on *edge feel-/felt/nerves | *bord sur | à cran, sur les nerfs
    on *short notice | *court/courte avis/notice sur | au pied levé, dans un délai très bref
    on *tenterhooks | *crochets/tenterhooks sur | sur des charbons ardents
    on the back *foot | *pied arrière | sur la défensive
    on the *brink of | *rebord sur | au bord de
    on the *cards was/is/were/be/are | *cartes sur | probable, être à prévoir
    on the *decline is/are/was/were/crime | *déclin sur | en déclin
    on the *fence | *clôture/barrière/palissade sur | indécis
    on the *fly | *mouche/vol/voler sur | à la volée
    on the *job training/learn-/died/killed/get/accidents | *travail/emploi/boulot sur | en cours d'emploi, sur le \
    tas
    on the *line jobs/career/reputation/lives | *ligne sur | en jeu
    on the *loose | *lâche/ample/libre sur | en liberté, dans la nature
    on the *make/mend | *faire/raccommoder/réparer/réparation/fabrication sur | arriviste, en voie de guérison
    on the *nose exactly/right/bang | *nez sur | pile
    on the *payroll | *paie/salaires/paye feuille/liste/bulletin sur | faire partie des effectifs
    on the *receiving end of | *réceptrice/recevant/réception/récepteur bout/fin/extrémité | faire les frais de
    on the *rise is/are/was/crime/prices/sales/were | *montée/lever/élévation sur | en hausse
    on the *rocks marriage/business/whisky/scotch/company/relationship | *rochers/roches sur | en péril, avec glaçons
    on the *ropes | *cordes sur | aux abois
    on the *run prisoner/murderer/killer/fugitive/suspect | *course/courir/fuite sur | en cavale, en fuite
    on the *sly | *rusé/sournois sur | en douce
    on the *spur of moment | *éperon/éperons moment | sur un coup de tête
    on the *verge of | *verge/accotement/bas-côté sur | sur le point de, au bord de
    on the *wagon | *wagon/chariot sur | au régime sec
    on the *wane | *déclin/décroissance sur | en déclin
    on the wrong *foot/side | *pied/côté mauvais/faux sur | à contre-pied
    on thin *ice | *glace mince/fine | en terrain glissant
    once blue *moon | *lune bleue | tous les trente-six du mois
    once in a while/lifetime *while | *pendant/tandis fois/une | de temps en temps
    one *stop shop | *arrêt/stop magasin/boutique | un guichet unique
    out *blue came/come/comes/completely/call-/appeared/resign-/announc- | *bleu hors/du \
    dehors/sort-/ciel/venu/venue/appar-/annonc- | sans crier gare, de but en blanc
    out of *hand rejected/dismiss-/get/got | *main hors/sort- | d'emblée, échapper à tout contrôle
    out of his/her/their/your/its/my *depth | *profondeur hors | dépassé, perdre pied
    out of his/her/their/your/its/my *league | *ligue hors | pas à la portée
    out of his/her/their/your/my *mind | *esprit hors/sort- | avoir perdu la tête
    out of *line comment/remark/stepped/totally | *ligne hors | déplacé
    out of *order lift/machine/telephone/phone/toilet/printer | *ordre hors | en panne
    out of *pocket | *poche hors/dehors | en être de sa poche
    out of *sight mind | *vue/esprit hors | loin des yeux, loin du cœur
    out of *sorts | *sortes/sorte hors/dehors | pas dans son assiette
    out of the *box works/solution/ready | *boîte/boite/carton hors | clé en main, dès l'installation
    out of the *question is/was/be | *question dehors | hors de question
    out of the *running | *course/courant/courir dehors | hors course
    out of *thin air | *mince/fin/maigre air | comme par magie, de nulle part
    out of *woods | *bois/forêt hors/sort-/dehors | tiré d'affaire
    out on a *limb | *membre/branche sur | en porte-à-faux
    over a *barrel | *baril/tonneau sur/dessus | à sa merci
    over and *done with | *fait/terminé dessus/sur | bel et bien fini
    over *moon was/is/are/were/'m/'s | *lune au/par/dessus sur | être aux anges
    over my dead *body | *corps/cadavre mort/dessus/sur mon | jamais de la vie
    over the *counter medicines/medicine/drug/drugs/medication/sold/sale | *comptoir dessus/par sur/le | en vente \
    libre
    over the *top bit/completely/reaction/little | *haut/sommet/dessus sur/par/dessus | exagéré, excessif
    pain in the *ass/arse/butt | *cul/fesses douleur | un casse-pieds
    paint- *town red | *ville rouge peint-/peindre | faire la fête
    par for the *course | *cours/parcours/terrain par/pair/pour | c'est normal, il fallait s'y attendre
    part and *parcel | *parcelle/colis/paquet partie/part | partie intégrante
    pass- *buck | *dollar/mâle/chevreuil/seau/daim/buck pass- | se renvoyer la balle
    pass/passes/passed/passing with flying *colours/colors | *couleurs volant-/vol- | haut la main
    pay-/paid through *nose | *nez pay- | payer les yeux de la tête
    pay/pays/paid/paying a *visit | *visite payer/payé/paie/paya/payons/payez | rendre visite
    pay/pays/paid/paying *attention | *attention payer/payé/paie/paya/payons/payez | faire attention
    pay/pays/paid/paying his/her/their *dues | *cotisations/dus/dettes pay- | faire ses preuves
    pay/pays/paid/paying his/her/their/my *respects | *respects pay- | présenter ses respects
    pay/pays/paid/paying the *piper | *flûtiste/joueur/cornemuseur pay- flûte/cornemuse/payer | payer les violons
    pecking *order | *ordre picor-/becquet- | la hiérarchie
    penny *thoughts/thought | *pensées/pensée penny/sou/centime | à quoi penses-tu
    penny wise pound *foolish | *folle/fou/bête/stupide livre | faire des économies de bouts de chandelle
    pick- *brain/brains | *cerveau/cervelle choisi-/piqu-/cueill-/prend- | demander conseil
    pick/picks/picked/picking a *fight/quarrel | *combat/bagarre/querelle choisi-/cueill- | chercher la bagarre
    pick/picks/picked/picking up *steam/speed | *vapeur ramass-/prend-/choisi-/pris | prendre de la vitesse
    pick/picks/picked/picking up the *slack | *mou/relâchement/jeu ramass-/prend-/choisi- | prendre le relais
    pick/picks/picked/picking up the *tab/bill | *onglet/projet/facture/note choisi-/cueill-/ramass- | régler la note
    pie in *sky | *ciel tarte/pâté/pie/gâteau | des promesses en l'air
    piece *cake | *gâteau morceau/pièce/part/tranche/bout | un jeu d'enfant
    pig in a *poke | *cochon/porc sac/poche/poke | acheter chat en poche
    pin/pins/pinned/pinning his/her/their *hopes on | *espoirs épingl- | mettre tous ses espoirs dans
    pipe *dream | *rêve/rêves pipe/tuyau | un château en Espagne
    plain *sailing | *navigation/voile plaine/simple/claire | du gâteau
    play- by *ear | *oreille jou- par | improviser, aviser sur place
    play- second *fiddle | *violon jou- second/deuxième | jouer les seconds rôles
    play/plays/played/playing *ball | *balle/ballon/boule jouer/joué/joue | coopérer
    play/plays/played/playing devil *advocate | *défenseur diable | se faire l'avocat du diable
    play/plays/played/playing for *time | *temps joue-/jouer/joué/jouent | gagner du temps
    play/plays/played/playing *havoc with | *ravages/ravage jouer/joué/joue/jouent | chambouler
    play/plays/played/playing into the *hands | *mains jouer/joué/joue/jouent | faire le jeu de
    play/plays/played/playing it *safe/cool | *sûr/coffre/frais/cool jouer/joué/joue/jouent | ne pas prendre de \
    risque
    play/plays/played/playing *truant/hooky | *absentéiste/hooky/truand jouer/joué/joue/jouent | faire l'école \
    buissonnière
    pop- *question | *question saut-/éclat-/pop/soul- | demander en mariage
    pot calling *kettle black | *bouilloire/noir/noire pot/casserole/marmite | c'est l'hôpital qui se moque de la \
    charité
    practice makes *perfect | *parfait pratique | c'est en forgeant qu'on devient forgeron
    pull- *leg | *jambe/jambes tir- | faire marcher quelqu'un
    pull- *punches no/not | *poings/coups/poinçons tir- | y aller sans ménagement
    pull- socks *up | *chaussettes tir-/remont- | se ressaisir
    pull- *strings | *cordes/chaînes/fils tir- | faire jouer ses relations
    pull- weight *weight own/their/his/her | *poids tir- propre | faire sa part
    pull/pulls/pulled/pulling a fast *one | *un/une rapide tir- | jouer un mauvais tour
    pull/pulls/pulled/pulling himself/yourself/themselves/herself *together | *ensemble tir- | se ressaisir
    pull/pulls/pulled/pulling out all the *stops | *arrêts/stops/butées tir- | faire le maximum, mettre le paquet
    pull/pulls/pulled/pulling *rank | *rang/grade tir- | user de son autorité
    pull/pulls/pulled/pulling the *plug on | *prise/bouchon/fiche tir- | mettre fin à
    pull/pulls/pulled/pulling the *rug from | *tapis tir- dessous/sous | couper l'herbe sous le pied
    pull/pulls/pulled/pulling the *wool eyes | *laine yeux/tir- | jeter de la poudre aux yeux
    push- *envelope | *enveloppe pouss-/repouss- | repousser les limites
    push/pushes/pushed/pushing his/her/your/their *luck | *chance pouss- | tenter le diable, pousser le bouchon
    push/pushes/pushed/pushing up the *daisies | *marguerites/pâquerettes pouss- | manger les pissenlits par la \
    racine
    put/puts/putting a *brave face on | *visage/face courageux/brave | faire bonne figure
    put/puts/putting a *sock in it | *chaussette dans | la fermer
    put/puts/putting best *foot forward | *pied meilleur | se montrer sous son meilleur jour
    put/puts/putting cart before *horse | *cheval charrette/chariot avant/devant | mettre la charrue avant les bœufs
    put/puts/putting *foot down | *pied mis/met-/pos-/bas | faire preuve de fermeté
    put/puts/putting *foot mouth | *bouche pied | mettre les pieds dans le plat
    put/puts/putting *heads together | *têtes ensemble | réfléchir ensemble
    put/puts/putting his/her/their/my money where *mouth | *bouche argent | joindre le geste à la parole
    put/puts/putting his/her/their/my *shoulder wheel | *roue épaule | s'atteler à la tâche
    put/puts/putting his/her/their/my/your *feet up | *pieds mis/met-/haut/mettre/pos- | se reposer
    put/puts/putting on back *burner | *brûleur/feu arrière/derrière/fond/dos | mettre en veilleuse
    put/puts/putting on *hold project/plan/plans/everything/life/been/was | *tenue/prise/maintien sur \
    mis/mise/mettre/met | suspendre
    put/puts/putting out to *pasture | *pâturage/pâture mis/mettre/met/dehors | mettre à la retraite
    put/puts/putting pen to *paper | *papier stylo/plume mis/mettre/met | prendre la plume
    put/puts/putting the *squeeze on | *pression/compression/serrement/serrer mis/mettre/met serr-/compress- | faire \
    pression sur
    put/puts/putting through his/her/its/their *paces | *pas/rythmes/allures mis/mettre/met/travers | mettre à \
    l'épreuve
    put/puts/putting two two *together | *ensemble deux mis/mett-/met/mit | faire le rapprochement
    put/puts/putting up or *shut | *fermer/fermé/fermez mis/mettre/met/mettez | agir ou se taire
    put/puts/putting/set cat among *pigeons | *pigeons chat | jeter un pavé dans la mare
    quick *buck | *dollar/mâle/buck/chevreuil/daim rapide/vite | de l'argent facile
    rack/racks/racked/racking his/her/my/their *brains | *cerveau/cerveaux/cervelle tortur- | se creuser la tête
    rain- *cats dogs | *chat/chats chien/chiens pleu-/pluie/plu/pleuv-/plut | pleuvoir des cordes
    rainy *day fund/funds/save/saved/put/saving/savings | *pluvieux jour/jours | en cas de coup dur
    raise- *eyebrows | *sourcils soulev-/élev-/lev-/relev- | provoquer l'étonnement
    raise/raises/raised/raising the *bar | *bar/barreau élev-/lev-/augment-/soulev- | placer la barre plus haut
    raise/raises/raised/raising the *roof | *toit élev-/lev-/soulev-/augment- | faire un bruit du tonnerre
    ran/run/runs/running *dry | *sec/secs/sèche cour- | se tarir, tourner à vide, s'épuiser
    rat *race | *course/race rat/rats | la foire d'empoigne
    read/reads/reading *riot act | *loi/acte émeute/émeutes lire/lit/lisent/lu | passer un savon
    red *herring | *hareng rouge | une fausse piste
    red *tape | *ruban/bande/cassette/scotch rouge/rouges | la paperasserie, la bureaucratie
    ride-/rode out *storm | *tempête/orage chevauch-/roul-/mont- | surmonter la crise
    ring/rings/rang/ringing a *bell | *cloche/sonnette sonn- | dire quelque chose, rappeler quelque chose
    ring/rings/rang/ringing the *changes | *changements/monnaies sonn- | varier
    rise/rises/rose/risen to *occasion | *occasion/occasions lev-/mont-/élev-/élèv-/lèv- | se montrer à la hauteur
    rob/robbing/robs *peter pay paul | *pierre/peter paul vol-/pay-/dévalis- | déshabiller Pierre pour habiller Paul
    rock *bottom prices/price/reached/reach/at | *bas/fond/inférieur rocher/roche/roc | au plus bas
    rock/rocks/rocked/rocking the *boat | *bateau secou-/balanc-/berc- | faire des vagues
    rough *diamond | *brut/rugueux diamant rugueux/rude/brut personne/homme | un cœur d'or sous des dehors frustes
    rub- *salt wound/wounds | *sel frott- blessure/blessures/plaie/plaies | remuer le couteau dans la plaie
    rub- wrong *way up | *chemin/manière/voie/façon frott- mauvais/mauvaise | prendre à rebrousse-poil
    ruffle/ruffles/ruffled/ruffling *feathers | *plumes ébouriff-/froiss-/hériss- | froisser les susceptibilités
    rule *thumb | *pouce règle | une règle empirique
    rule/rules/ruled/ruling the *roost | *perchoir règn-/régn-/domin-/gouvern- | faire la loi
    run-/ran for *money | *argent cour- | donner du fil à retordre
    run-/ran of the *mill | *moulin/usine cour-/run | ordinaire, banal
    run-/ran out of *steam | *vapeur cour-/hors/manqu- | s'essouffler
    run-/ran *show | *spectacle/émission/show/salon cour- | mener la barque
    run/runs for their/his/her/our/your *money | *argent course/cours-/fuite | donner du fil à retordre
    save/saves/saved/saving for a rainy *day | *pluvieux jour | une poire pour la soif
    save/saves/saved/saving his/her/their/its/my *bacon/skin | *bacon/lard sauv- | sauver la peau, tirer d'affaire
    saved/save by the *bell | *cloche/sonnette sauv- | sauvé par le gong
    scrape/scraping/scraped the *barrel bottom | *baril/tonneau racl-/gratt- | racler les fonds de tiroir
    see/sees/saw/seen eye to *eye | *œil voir/vu/voit/voient/voyaient/vus | être du même avis
    sell-/sold *river down | *rivière/fleuve vend- bas/long | trahir
    sell/sells/sold/selling like hot *cakes/hotcakes | *gâteaux vend- chauds | se vendre comme des petits pains
    send/sends/sent/sending *packing | *emballer/emballage envoy- | envoyer promener
    set/sets/setting in *stone | *pierre mis/fixé/fixée/réglé | immuable, gravé dans le marbre
    set/sets/setting the *bar | *bar/barreau fix-/règl-/mis/mettre/réglé | placer la barre
    set/sets/setting the *record straight | *enregistrement/disque/record droit/mis/mettre/régl- | rétablir les faits
    set/sets/setting the *scene | *décor/scène réglé/régler/règle | planter le décor
    set/sets/setting the *thames river on fire | *tamise feu | casser la baraque
    ship has *sailed that | *navigué/vogué navire/bateau | il est trop tard, le train est passé
    shoot/shoots/shot/shooting the *breeze | *brise/vent tir-/abatt- | bavarder
    short and *sweet | *doux/sucré/sucrée/douce court/courte/bref | bref et concis
    shot in *dark | *noir/obscurité/sombre coup/tir/balle | une tentative à l'aveuglette
    show- *ropes | *cordes montr- | mettre au courant, montrer les ficelles
    show/shows/showed/showing his/her/their/its true *colours/colors | *couleurs montr- vraies | montrer son vrai \
    visage
    sick and *tired | *fatigué/fatiguée/fatigués malade/malades | en avoir assez, en avoir ras le bol
    sick as a *parrot/dog | *perroquet malade | malade comme une bête, très déçu
    sick to the back *teeth | *dents malade | en avoir plein le dos
    sign- dotted *line | *ligne pointill-/pointée | signer
    silver *bullet/bullets | *balle/balles argent/argentée | une solution miracle
    sit-/sat *fence | *clôture/barrière/palissade assis-/asse- | ménager la chèvre et le chou
    sitting *duck/ducks | *canard/canards assis/assise | une cible facile
    six of one half *dozen | *douzaine six demi/moitié | c'est bonnet blanc et blanc bonnet
    skating/skate on thin *ice | *glace mince/fine | marcher sur des œufs
    skeleton- *closet/cupboard | *placard/armoire squelette/squelettes | un cadavre dans le placard
    sleep/sleeps/slept/sleeping like a *log/baby | *bûche/journal dorm-/dort | dormir à poings fermés
    slip of the *tongue | *langue glissement/glissade | un lapsus
    slip/slips/slipped/slipping his/her/my/their *mind | *esprit gliss- | sortir de l'esprit
    small *talk make/making/made/the/no | *conversation/discours petite/petit/petites | parler de la pluie et du beau \
    temps
    smell-/smelt *rat | *rat sent-/odeur | flairer un piège
    smooth *sailing | *navigation/voile douce/lisse/fluide | marcher comme sur des roulettes
    snow- *under | *sous/dessous neig- | être débordé
    sour *grapes | *raisins/raisin aigres/acides/surs/amers | du dépit
    spanner in the *works | *travaux/œuvres/rouages/ouvrages clé/clef | un grain de sable dans les rouages
    speak/speaks/spoke/speaking of the *devil | *diable parl- | quand on parle du loup
    spill- *beans | *haricot/haricots/fèves renvers-/répand-/revers-/déverser-/vers- | vendre la mèche
    spill- guts *guts | *tripes/boyaux renvers-/répand-/vers- | tout avouer
    spill/spills/spilled/spilling the *tea | *thé renvers-/répand- | balancer les ragots
    spread/spreading/spreads too *thin | *mince/fin/minces répan-/étal-/étend- | se disperser
    spread/spreads/spreading like *wildfire | *incendie/sauvage feu répan-/répand-/propag- | se répandre comme une \
    traînée de poudre
    square *one back/to | *carré/carrée un/une place/retour | la case départ
    square *peg hole | *cheville/piquet carré/carrée | ne pas être à sa place
    stab/stabbed/stabs/stabbing in the *back | *arrière poignard- | un coup de poignard dans le dos
    stand-/stood his/her/their/our/its/your/my *ground | *sol/terre ten-/debout/rest- | tenir bon
    stand-/stood to *reason | *raison debout/tient/ten- | aller de soi
    stand/stands/stood/standing in good *stead | *place/lieu bon/bonne tenir/tient/tenu/debout | être très utile
    stand/stands/stood/standing out like a sore *thumb | *pouce douloureux/endolori | se voir comme le nez au milieu \
    de la figure
    steal-/stole/stolen *thunder | *tonnerre vol- | voler la vedette
    stem/stems/stemmed/stemming the *tide | *marée tige/endig-/arrêt- | endiguer le mouvement
    step/steps/stepped/stepping up to the *plate | *assiette/plaque mont-/march-/avanc- | prendre ses responsabilités
    stick-/stuck to *guns | *fusils/pistolets/armes/canons coll-/rest-/bâton/coinc-/tenir | camper sur ses positions
    stick/sticks/stuck/sticking his/her/their/my *neck out | *cou coll-/sort-/tir- | prendre des risques
    stick/sticks/stuck/sticking to *ribs | *côtes coll- | tenir au corps
    stiff upper *lip | *lèvre raide/rigide/supérieure | le flegme
    straight from *horse mouth | *cheval bouche | de source sûre
    straw broke/breaks/that *camel back | *chameau paille dos | la goutte d'eau qui fait déborder le vase
    strike/strikes/struck/striking a *balance | *équilibre/balance frapp- | trouver un équilibre
    strike/strikes/struck/striking a *bargain/deal | *affaire/accord/marché frapp- | conclure un marché
    strike/strikes/struck/striking a *chord | *corde/accord frapp- | faire vibrer une corde
    strike/strikes/struck/striking while iron is *hot | *chaud fer frapp- | battre le fer pendant qu'il est chaud
    sweep/sweeps/swept/sweeping off his/her/my *feet | *pieds balay- | faire perdre la tête
    sweep/sweeps/swept/sweeping under the *carpet/rug | *moquette balay- sous | mettre sous le tapis
    swim/swims/swam/swimming against the *tide | *marée nag- | aller à contre-courant
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
    take/takes/took/taking a back *seat | *siège/place arrière pris/prend-/prendre/prit | passer au second plan
    take/takes/took/taking a *hike | *randonnée pris/prend-/prit/prendre allez/prenez/va | aller voir ailleurs
    take/takes/took/taking a leaf out of *book | *livre feuille/page pris/prend-/prit | prendre exemple sur
    take/takes/took/taking a *shine to | *brillance/éclat pris/prend-/prit | se prendre d'affection pour
    take/takes/took/taking in his/her/their *stride | *foulée/enjambée/pas pris/prend-/prit dans | prendre avec calme
    take/takes/took/taking *issue with | *problème/question/numéro pris/prend-/prit avec | ne pas être d'accord avec, \
    contester
    take/takes/took/taking *pains to | *douleurs/peines pris/prend-/prit/prendre | se donner du mal pour
    take/takes/took/taking the *bait | *leurre/appât pris/prend-/prit/prendre | mordre à l'hameçon
    take/takes/took/taking the *biscuit/cake | *biscuit/gâteau pris/prend-/prit | c'est le comble, c'est le bouquet
    take/takes/took/taking the *mickey | *mickey pris/prend-/prit/prendre | se moquer
    take/takes/took/taking the *plunge | *plongeon pris/prend-/prit/prendre | se jeter à l'eau, sauter le pas
    take/takes/took/taking the *rap | *rap pris/prend-/prit/prendre | porter le chapeau
    take/takes/took/taking to *task | *tâche pris/prend-/prit/prendre/emmen-/amen- | prendre à partie
    take/takes/took/taking to the *streets | *rues pris/prend-/prit/prendre aux/à | descendre dans la rue
    taken/takes/took/take *aback | *arrière/dos pris/prise/prend- | interloqué, décontenancé
    talk- *shop | *boutique/magasin/atelier parl- | parler métier
    tar/tarred with the same *brush | *pinceau/brosse goudron- | mettre dans le même sac
    tempest/storm in a *teacup/teapot | *thé tasse/théière tempête/orage | une tempête dans un verre d'eau
    that *ship sailed has | *navire/bateau navigué/vogué/parti | c'est trop tard
    think-/thought outside *box | *boîte/boite/case/caisse dehors/hors/extérieur pens- | sortir des sentiers battus
    third time *lucky charm/lucky | *chanceux/chanceuse/charme troisième | jamais deux sans trois
    thorn in *side his/her/their/the/government | *côté épine | une épine dans le pied
    through thick *thin | *mince/fin épais/épaisse travers/par | contre vents et marées
    throw-/threw *towel | *serviette/serviettes jet-/lanc- | jeter l'éponge
    throw/throws/threw/throwing a *spanner/wrench works | *clé/clef travaux/œuvres/ouvrages | mettre des bâtons dans \
    les roues
    throw/throws/threw/throwing caution to the *wind | *vent prudence jet-/lanc- | oublier toute prudence
    throw/throws/threw/throwing his/her/their *weight around | *poids jet-/lanc- | faire l'important
    throw/throws/threw/throwing in at the deep *end | *fin/bout/extrémité profond/profonde | jeter dans le grand bain
    thrown/throw/throws under the *bus | *bus/autobus jet-/lanc- sous | sacrifier, lâcher
    tickled *pink | *rose chatouill- | ravi
    tide/tides/tided/tiding *over | *dessus/sur marée | dépanner
    tie- *knot | *nœud/nœuds attach-/lié/liés/lier | se marier
    to a *fault generous/honest/polite/loyal/kind | *faute/défaut généreux/honnête/poli/loyal/généreuse | à l'excès
    to the *hilt | *poignée/manche jusqu | au maximum, à fond
    tongue in *cheek | *joue langue | ironique, au second degré
    top *brass | *laiton/cuivre haut/sommet/supérieur/top/haute/dessus | les huiles, le haut commandement
    touch and *go was | *aller/partir/va touch- | être incertain, tenir à un fil
    tough *luck | *chance dure/dur | pas de chance, tant pis
    tough/hard *cookie | *biscuit/cookie dur/dure | un dur à cuire
    track *record | *enregistrement/disque/record piste/suivi/trace/voie/bilan-/chemin | le bilan, les antécédents
    tread/treads/trod/treading on *eggshells walk-/tread- | *coquilles œufs/oeufs march- | marcher sur des œufs
    tread/treads/trod/treading on his/her/their/my *toes | *orteils march- | marcher sur les plates-bandes
    tread/treads/trod/treading *water | *eau marche/marchait/marchent/piétin-/foul- | faire du surplace
    trip/trips/tripped down/up memory *lane | *allée/ruelle/voie mémoire | replonger dans ses souvenirs
    true to his/her/their/its *word/form | *forme/mot vrai/vraie/vrais | fidèle à sa parole, égal à soi-même
    turn- blind *eye | *œil aveugle tourn- | fermer les yeux
    turn- over new *leaf | *feuille tourn-/retourn- | tourner la page
    turn- *tables on | *tables tourn- | renverser la situation
    turn/turns/turned/turning a deaf *ear | *oreille tourn- sourde | faire la sourde oreille
    turn/turns/turned/turning his/her/their *nose up | *nez tourn- | faire la fine bouche
    turn/turns/turned/turning *tail | *queue tourn- | prendre ses jambes à son cou
    turn/turns/turned/turning the *other cheek | *autre joue tourn- | tendre l'autre joue
    turned/turn/turns/turning the *corner | *coin/angle tourn- | sortir du tunnel, remonter la pente
    two *peas pod | *pois/petits cosse/gousse/dosette/pod | se ressembler comme deux gouttes d'eau
    two wrongs make *right | *droit/raison/juste deux torts/faux/maux | on ne répare pas une injustice par une autre
    under his/her/their *belt years/with/has/have/wins | *ceinture sous | à son actif
    under the *counter/table paid/sold/pay/cash/sell | *comptoir sous | au noir, sous le manteau
    under *weather feel-/felt/was/is/been/'m/bit | *météo/temps sous | ne pas être dans son assiette
    under *wraps keep-/kept/remain-/project | *enveloppes/emballages/wraps/emballage sous | secret
    up and *running | *courant/course/courir haut/debout/levé | opérationnel
    up for *grabs | *saisies/attrapes/prises pour/haut | à saisir, à prendre
    up his/her/their *sleeve | *manche haut | garder en réserve
    up in *air still/is/are/remain-/everything/future/plans | *air haut dans encore/toujours/reste/futur/projets | \
    encore incertain
    up in *arms | *bras/armes haut/dans/en levé-/haut/bras | s'insurger, en ébullition
    up the *creek paddle | *ruisseau/crique haut/pagaie | dans le pétrin
    up to his/her/their/my *ears/eyes/neck | *oreilles/yeux haut | jusqu'au cou, débordé
    up to *scratch | *égratignure/gratter/rayure/zéro jusqu/à/haut | à la hauteur
    upper *crust | *croûte supérieure/haute | le gratin
    upset *apple cart/applecart | *pomme/pommes charrette/chariot/panier renvers-/boulevers- | tout chambouler
    vent/vents/vented/venting his/her/their *spleen | *rate évent-/ventil-/vid- | décharger sa bile
    walk/walks/walked/walking of *life walks/walk | *vie marches/promenades/marche/promenade | de tous les horizons
    walk/walks/walked/walking on *eggshells | *coquilles march- | marcher sur des œufs
    walks/walk of *life all | *vie marches/promenades/marche/promenade | de tous les horizons
    wash/washes/washed/washing dirty *linen/laundry | *lin/linges/lessive sale/sales | laver son linge sale
    watch- like *hawk | *faucon/épervier regard-/surveil-/montre | surveiller de très près
    wear-/wore heart *sleeve | *manche cœur port- | laisser voir ses sentiments
    weasel *words | *mots belette/belettes | des paroles ambiguës
    weather- *storm | *tempête/orage météo/temps/altér- | surmonter la crise
    wet behind the *ears | *oreilles mouillé/mouillée/humide/humides | manquer d'expérience
    wet *blanket | *couverture mouillée/humide | un rabat-joie
    what makes him/her/them/it *tick | *tic/tique/tiquer/cocher fait/rend | ce qui motive
    when all is said and *done | *fait dit tout quand/lorsque | en fin de compte
    when *hell freezes over | *enfer gèle-/gèl-/glac- | quand les poules auront des dents
    when in *rome | *rome faites/romains quand/lorsque | il faut se plier aux usages
    when *pigs fly | *cochons/porcs vol- | quand les poules auront des dents
    white *lie lies/a/told/tell/little | *mensonge/mensonges blanc/blancs | un pieux mensonge
    whole nine *yards | *mètres/yards/verges/cours neuf | tout le tralala
    wild goose *chase | *chasse/poursuite oie/oies sauvage/sauvages | une vaine poursuite
    win-/won hands *down | *mains gagn- bas/baissées/descend- | gagner haut la main
    wipe/wipes/wiped/wiping the *floor | *sol/plancher essuy- avec/battr-/essuy- | écraser
    wipe/wipes/wiped/wiping the *slate clean | *ardoise essuy- | passer l'éponge
    with flying *colours/colors | *couleurs volant-/vol- | haut la main
    wolf in sheep *clothing | *vêtements/habits loup mouton/moutons | un loup déguisé en agneau
    word of *mouth by/spread/recommend-/through/from/marketing | *bouche mot | le bouche-à-oreille
    work/works/worked/working like a *charm/treat | *charme/traite travaill- | marcher à merveille
    work/works/worked/working out for the *best | *mieux/meilleur travaill- | finir bien
    world of *difference a/makes/make | *différence monde | une énorme différence
    worth *salt | *sel valoir/vaut/valant/valent/valeur/digne/mérit- | digne de ce nom
    wouldn/wouldn't/not put it *past | *passé/derrière/devant/au-delà mettr-/mis/poser-/plac- | je l'en crois bien \
    capable
    wrap- head *around | *tête envelopp-/enroul-/emball- | comprendre, assimiler
    write-/wrote/written home *about nothing | *maison écri- rien | rien d'extraordinaire
    you can say that *again | *encore/nouveau pouvez/peux dire | à qui le dis-tu
    yours *truly | *vraiment votre/tien/vôtre | sincères salutations, votre serviteur
    """
}
