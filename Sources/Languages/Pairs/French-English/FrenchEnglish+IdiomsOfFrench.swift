extension LanguagePair {
  /// French words | English ones that say each of them by itself | what they mean; see ``IdiomPair``
  static let frenchEnglishIdiomsOfFrench = """
    aiguille dans une botte de *foin | *hay boot/bunch needle | a needle in a haystack
    anguille sous *roche | *rock/boulder eel | something fishy
    appeler/appelle/appelons chat un *chat | *cat call- cat/cats | call a spade a spade
    arme *blanche | *white arm/weapon | knife, bladed weapon
    armes *blanches | *white arms/weapons | knives, bladed weapons
    arriver/arrive/arrivé/arrivent comme cheveu/cheveux *soupe | *soup hair/hairs | come at the wrong moment
    arrondir/arrondi/arrondit/arrondissent fins de *mois | *month/months round- | make ends meet
    au pied *lettre | *letter foot | literally
    autres/autre *chats fouetter | *cats/cat whip-/flog- | have other fish to fry
    avaler/avalé/avale des *couleuvres | *snakes/snake/grass snakes swallow- | swallow insults
    avoir/a/ai/as/ont/avait/avais/aura/donn- *cafard | *cockroach/roach the/a/had/have/has | feel down, have the blues
    avoir/a/ont bon *dos | *back good | be a convenient excuse
    avoir/a/ont/avait plusieurs cordes *arc | *bow strings/ropes several | have many strings
    avoir/a/ont/avait un cœur *artichaut | *artichoke heart | be fickle in love
    avoir/a/ont/avait/ai beurre argent *beurre | *butter money | have one's cake and eat it
    avoir/a/ont/avait/ai *bourdon | *bumblebee/drone have/has/had | feel down
    avoir/a/ont/avait/ai bras *long | *arm/arms long | have influence
    avoir/a/ont/avait/ai chat *gorge | *throat cat | have a frog in one's throat
    avoir/a/ont/avait/ai cœur sur *main | *hand heart | be generous
    avoir/a/ont/avait/ai dent/dents *longues | *teeth/tooth long | be ambitious
    avoir/a/ont/avait/ai estomac dans *talons | *heels stomach | be famished
    avoir/a/ont/avait/ai main *verte | *green hand | have green fingers
    avoir/a/ont/avait/ai pain *planche | *board/plank/shelf bread | have a lot on one's plate
    avoir/a/ont/avait/ai poil *main | *hand hair | be bone idle
    avoir/a/ont/avait/ai *trac | *track/trac have/has/had | have stage fright
    avoir/a/ont/avait/ayant *vent eu | *wind had/have/has | get wind of
    avoir/a/ont/avait/garde/garder dent *contre | *against tooth | bear a grudge
    à deux *doigts de/d | *fingers two | within an inch of
    à propos de *bottes | *boots about | for no reason
    baisser/baissé/baisse/baissent les *bras | *arms lower-/drop- | give up
    battre/bat/bats le *pavé | *pavement/paving/cobblestone beat- | tramp the streets
    battre/bat/battent son *plein | *full beat- | be in full swing
    battre/bat/battu de l *aile | *wing beat- | be struggling
    beurre dans *épinards | *spinach butter | make life a little easier
    bête comme ses *pieds | *feet stupid/beast/dumb/silly | as thick as two short planks
    bois dont je/on me *chauffe | *heat/warm wood | what I am made of
    bouchée de *pain | *bread bite/mouthful | next to nothing, a song
    bouchées *doubles | *double bites/mouthfuls | work twice as fast
    boulets *rouges | *red balls/cannonballs | lay into
    bras de *fer | *iron arm/arms | power struggle, trial of strength
    broyer/broie/broyait du *noir | *black grind-/crush-/ground/brew- | be down in the dumps
    brûler/brûlé/brûle feu *rouge | *red burn- | run a red light
    brûler/brûlé/brûle les *étapes | *steps/stages burn- | cut corners, rush things
    bulletin *blanc | *white bulletin/ballot | blank vote
    calendes *grecques | *greek calends/calendars | never, the indefinite future
    carottes sont *cuites | *cooked carrots are | the game is up
    casser/cassé/casse *baraque | *barrack/shack/hut/barracks break-/broke/broken | bring the house down
    casser/cassé/casse *croûte | *crust break-/broke/broken | have a snack
    casser/cassé/casse du sucre sur *dos | *back sugar | badmouth
    casser/cassé/casse *pipe | *pipe break-/broke/broken | kick the bucket
    casser/cassé/casse/cassent *pieds | *feet break-/broke/broken | annoy, get on someone's nerves
    cautère jambe *bois | *leg cautery/plaster | no use at all
    changer/change comme de *chemise | *shirt chang- | change at the drop of a hat
    chanter/chante/chanté comme une *casserole | *pan/saucepan/casserole sing-/sang | sing out of tune
    cherch- petite *bête | *beast/animal/bug small/little | nitpick
    chercher/cherche une aiguille *botte foin | *boot hay needle | look for a needle in a haystack
    chercher/cherche/cherchent midi *quatorze | *fourteen/14 noon/midday | overcomplicate things
    cheval de *bataille | *horse battle | hobbyhorse, pet subject
    chèque en *bois | *wood/wooden check/cheque | bad cheque
    chèvre et le *chou | *cabbage goat | sit on the fence
    classe *verte | *green class | school trip to the country
    classes *vertes | *green classes | school trips to the country
    clé/clef sous la *porte/paillasson | *door/doormat key under | shut up shop
    cœur d *artichaut | *artichoke heart | fickle heart
    comme cul et *chemise | *shirt ass/arse/bottom/butt | as thick as thieves
    compter/compte pour du *beurre | *butter count- | not count
    connu/connue comme le loup *blanc | *white wolf | known to everybody
    coq à l *âne | *donkey/ass rooster/cock | non sequitur
    cordon *bleu | *blue cord/ribbon | an excellent cook
    couleur annoncer/annonce/annoncé la *couleur | *color/colour announc- | lay one's cards on the table
    coup- cheveux en *quatre | *four hair/hairs | split hairs
    coup/coups d *épée eau | *water sword | an exercise in futility
    coup/coups de *balai | *broom blow/hit/stroke/shot/sweep | purge
    coup/coups de *barre | *bar blow/hit/stroke/shot | sudden tiredness
    coup/coups de *bol | *bowl blow/hit/stroke/shot | stroke of luck
    coup/coups de *gueule | *mouth/face/muzzle/gob blow/hit/stroke/shot | outburst
    coup/coups de *massue | *club/mace blow/hit/stroke | crushing blow
    coup/coups de *poker | *poker blow/hit/stroke/shot | gamble
    coup/coups de *théâtre | *theatre/theater blow/hit/stroke/shot/coup | dramatic turn of events
    coup/coups de *vieux | *old blow/hit/stroke/shot | age suddenly
    couper/coupé/coupe herbe sous *pied/pieds | *foot/feet grass | steal a march, cut the ground from under
    couper/coupé/coupe poire *deux | *two pear half | meet halfway, split the difference
    cousu de fil *blanc | *white thread wire | transparent
    cousu/cousue/cousus fil *blanc | *white thread/wire stitched/sew- | be transparent, obvious
    coûter/coûte/coûté/coûtait/coûtent yeux *tête | *head eyes cost/costs | cost an arm and a leg
    de but en *blanc | *white goal | out of the blue, point-blank
    de fil en *aiguille | *needle thread/wire | one thing led to another
    demander/demande la *lune | *moon ask- | ask for the impossible
    découvrir/découvert/découvre pot/pots *roses | *roses/rose pot | find out what is going on
    déjeuner/mangé/manger sur *pouce | *thumb on | grab a quick bite
    déménager/déménage à la cloche de *bois | *wood bell | do a moonlight flit
    déshabiller pierre habiller *paul | *paul pierre/peter undress- | rob Peter to pay Paul
    doigt dans l *œil | *eye finger | be kidding oneself
    doigts dans le *nez | *nose fingers | very easily
    donn- langue *chat | *cat tongue/language give-/gave | give up guessing
    donner/donne/donné carte *blanche | *white card | give a free hand
    donner/donne/donné du fil à *retordre | *twist thread/wire | make life difficult for
    donner/donne/donné un coup d épée *eau | *water sword | be wasted effort
    dormir/dort/debout histoire à dormir *debout | *upright/standing/up sleep | cock-and-bull story
    droit dans ses *bottes | *boots straight/right/upright | stand firm
    du pain *bénit | *bread blessed | a godsend
    eau dans son/leur/votre/mon *vin | *wine water put/puts/putting/pour- | tone it down
    en voir/vu/verra/voit de toutes les *couleurs | *colors/colours all see/saw/seen/sees | go through the mill
    entre chien et *loup | *wolf dog | at dusk
    entre poire et *fromage | *cheese pear | at the end of the meal
    esprit d *escalier | *stairs/staircase/stair spirit/mind | thinking of a reply too late
    esprit de *clocher | *steeple/bell spirit/mind | parochialism
    examen *blanc | *white exam/examination | mock exam
    école *buissonnière | *bush/bushy school | play truant
    épée dans *eau | *water sword | an exercise in futility
    épingle *jeu | *game pin | do well out of it
    être/est/était dans la *lune | *moon in be/is/are/was/were | have one's head in the clouds
    être/est/sont vert *rage | *rage/rabies green | be livid
    être/est/sont/était à *cheval sur | *horse on/about/riding be/is/are/was/were | be a stickler for
    être/est/sont/était dans *coup | *blow/hit/shot in be/is/are/was/were | be involved
    être/est/sont/était né/née dernière *pluie | *rain last born | be wet behind the ears
    être/est/sont/était sur la *paille | *straw on is/are/be/was/were | be penniless
    faim de *loup | *wolf hunger/hungry | ravenous hunger
    faire/fait/font *peau neuve | *skin new | get a new look
    faire/fait/font *tache huile | *oil stain/spot | spread
    faire/fait/font tout un *fromage | *cheese make-/made/do/did | make a fuss
    faire/fait/font tout un *plat | *dish/plate make-/made/do/did | make a fuss
    faire/fait/font/faisait *autruche | *ostrich make-/made/do/did/does/play- | bury one's head in the sand
    faire/fait/font/faisait *chèvre | *goat make-/made/do/did/does/turn- | drive crazy
    faire/fait/font/faisait chou *blanc | *white cabbage | draw a blank
    faire/fait/font/faisait grasse *matinée | *morning fat/greasy | sleep in
    faire/fait/font/faisait *gueule | *mouth/face/gob/muzzle make-/made/do/did/does/doing | sulk
    faire/fait/font/faisait long *feu | *fire long | fizzle out
    faire/fait/font/faisait *manche | *sleeve/handle make-/made/do/did/does | beg
    faire/fait/font/faisait *mouche | *fly make-/made/do/did/does | hit the bull's eye
    faire/fait/font/faisait *pied grue | *crane foot | stand around waiting
    faire/fait/font/faisait *pont pour/le jeudi/vendredi/lundi/mardi | *bridge make-/made/do/did/doing/does | make \
    it a long weekend
    faire/fait/font/faisait *quatre volontés | *wills/will four | do as one pleases
    faire/fait/font/faisait *queue | *tail make-/made/do/did/does | queue
    faire/fait/font/faisait *tête | *head make-/made/do/did/does/face-/doing | sulk
    faire/fait/font/faisait *tilt | *tilt make-/made/do/did | ring a bell
    feu de *paille | *straw fire | flash in the pan
    fil à *retordre | *twist/re thread/wire | make life difficult for
    filer/file le parfait *amour | *love perfect spin-/file | live love's young dream
    filer/file/filé à l *anglaise | *english spin-/filed/file/filing/run/ran | take French leave
    filer/file/filé un mauvais *coton | *cotton bad/file/spin- | be in a bad way
    fin/fins *haricots | *beans end | the last straw, the end of everything
    fins de *mois difficiles/joindre | *month/months ends/end | make ends meet
    flèche tout *bois | *wood arrow/arrows | use all available means
    froid aux *yeux | *eyes cold | not be afraid
    froid de *canard | *duck cold | freezing cold
    froid de *loup | *wolf cold | bitter cold
    guerre de *clochers | *steeples/bell war | petty squabbles
    gueule de *bois | *wood/wooden mouth/face/muzzle/gob | hangover
    gueule du *loup | *wolf mouth/jaws/face | the lion's den
    haut comme trois *pommes | *apples three | knee-high to a grasshopper
    haut du *pavé | *pavement/cobblestone/paving top/high | lord it
    homme/hommes de *paille | *straw man/men | front man
    huile de *coude | *elbow oil | elbow grease
    il y a anguille sous *roche | *rock eel | there is something fishy
    jeter/jette/jeté argent *fenêtres | *windows/window money | throw money down the drain
    jeter/jette/jeté huile *feu | *fire oil throw-/threw/pour- | add fuel to the fire
    jeter/jette/jeté/jetait/jettent *éponge | *sponge throw-/threw | throw in the towel
    joindre/joignent/joint les deux *bouts | *ends/tips/bits join-/two | make ends meet
    langue dans *poche | *pocket tongue/language | not be afraid to speak
    langue de *bois | *wood/wooden tongue/language | waffle, political cant
    langue *verte | *green tongue/language | slang
    langue *vipère | *viper tongue | a vicious gossip
    les bras m en *tombent | *fall/falling arms | be stunned
    lever/lève/levé un *lièvre | *hare lift-/rais- | raise a thorny question
    lèche *vitrine/vitrines | *windows/window lick- | window-shopping
    long comme un jour sans *pain | *bread day without | endless
    main dans le *sac | *bag hand in | red-handed
    manger/mange sur le *pouce | *thumb eat-/ate/lunch | grab a quick bite
    manger/mange/mangé pissenlits par *racine | *root/roots dandelions | push up daisies
    marcher/marche à *côté pompes | *pumps side/beside/next | be out of it
    marée *noire | *black tide | oil slick
    marées *noires | *black tides | oil slicks
    mariage *blanc | *white wedding/marriage | sham marriage
    marquer/marqué pierre *blanche | *white stone/marked | a red-letter day
    mauvaise/mauvaises *passe | *pass bad | rough patch
    mayonnaise *prend/pris/prendre | *takes/take/taken/took mayonnaise | it is coming together
    mener/mène/menait barque *barque | *boat lead-/led | run the show
    mener/mène/mené à la *baguette | *wand/baguette/stick lead-/led | rule with a rod of iron
    mener/mène/mené en *bateau | *boat lead-/led/take-/took | take for a ride
    mettre/met/mis la *clé/clef porte | *door key put/puts/under | shut up shop
    mettre/met/mis point *honneur | *honour/honor point put/puts/make/makes | make a point of
    mettre/mis/met bouchées *doubles | *double bites/mouthfuls | step up the pace
    mettre/mis/met charrue avant *bœufs | *oxen/ox/beefs/cattle plough/plow | put the cart before the horse
    mettre/mis/met feu aux *poudres | *powder/powders fire put/set/puts | spark things off
    mettre/mis/met les petits plats dans les *grands | *big/large/great dishes/plates small/little | go to town, lay \
    on a big spread
    mettre/mis/met main *pâte | *dough/paste/pasta hand/hands | lend a hand
    mettre/mis/met puce *oreille | *ear flea/chip | arouse suspicion
    mettre/mis/met sur le *tapis | *carpet/rug/mat put/puts/on | bring up
    mettre/mis/met/mettent bâtons dans *roues | *wheels stick/sticks/rods/batons | hinder, obstruct
    mettre/mis/met/mettent pieds dans *plat | *dish/plate foot/feet | put one's foot in it
    mettre/mis/met/mettez eau dans *vin | *wine water put/puts/putting/pour- | tone it down
    ménager/ménage chèvre et *chou | *cabbage goat | sit on the fence
    mi figue *raisin | *grape/raisin fig/figs | mixed, half-hearted
    monnaie de sa *pièce | *coin/piece/room money/change/currency | a taste of one's own medicine
    monnaie de *singe | *monkey money/currency/coin/change | empty promises
    monter/monte/monté au *créneau | *slot/niche/battlement/crenel climb-/mount-/go/went/goes/rise/rose | step into \
    the fray
    monter/monte/monté en *épingle | *pin climb-/mount-/rise-/set/blow | blow up out of proportion
    monter/monte/monté sur grands *chevaux | *horses high/big/great/large/tall climb-/got/mount-/go/went | get on \
    one's high horse
    montrer/montré patte *blanche | *white paw | show one's credentials
    monts et *merveilles | *wonders/marvels mountains/mounts | the moon
    moutarde *nez | *nose mustard | lose one's temper
    n/pas/a inventé eau *chaude/poudre | *hot/powder invented | not be very bright
    ne pas/plus savoir/sait/sais pied *danser | *dance foot know/knows | be at a loss
    ne pas/vaut un *clou | *nail worth | be worthless
    ne tient/tenir pas *debout | *standing/upright/up hold/stand | not hold water
    nid/nids de *poule/poules | *hen/hens/chicken nest/nests | pothole
    noyer/noie/noyé *poisson | *fish drown- | cloud the issue
    nuit *blanche | *white night | sleepless night
    nuits *blanches | *white nights | sleepless nights
    numéro *vert | *green number | freephone number
    obéir/obéit au *doigt œil | *eye finger | obey at once
    occup- tes/ses/vos *oignons | *onions mind-/occup-/deal-/look-/business | mind your own business
    pain *bénit/béni | *blessed bread | a godsend
    panier de *crabes | *crabs/crab basket | vipers' nest
    pas casser/casse trois pattes *canard | *duck legs/paws three | be nothing special
    pas dans son/mon/ton/leur/votre *assiette | *plate/dish not | be under the weather
    pas de quoi fouetter *chat | *cat whip-/flog- | nothing to make a fuss about
    pas sorti *auberge | *inn/hostel out/leave/left | not out of the woods
    passer/passe/passé à la *casserole | *pan/saucepan/casserole pass-/go/went | get it in the neck
    passer/passe/passé du *baume cœur | *balm heart | comfort
    passer/passe/passé l *éponge | *sponge pass- | let bygones be bygones
    passer/passe/passé un *savon | *soap pass-/give | tell off
    pavé dans la *mare | *pond/pool paving/cobblestone/pavement/stone | bombshell
    payer/paie/paye/payé/payent pots *cassés | *broken pots | pick up the pieces, carry the can
    peau de *chagrin | *sorrow/grief skin | shrink away
    peau de l *ours | *bear skin sell-/sold | count one's chickens before they are hatched
    peau de *ours vendre/vendu | *bear skin sell-/sold | count one's chickens
    peigner/peigne la *girafe | *giraffe comb- | waste time
    pendules à l *heure | *hour/time pendulums/clocks | set the record straight
    perdre/perd/perdu la *boule | *ball lost/lose-/losing | go mad
    perdre/perd/perdu le *nord | *north lost/lose-/losing | lose one's bearings
    perdre/perd/perdu les *pédales | *pedals lost/lose-/losing | lose the plot
    perdre/perd/perdu son *latin | *latin lost/lose-/losing | be baffled
    peur *bleue | *blue fear | be scared stiff
    pierre deux *coups | *blows/hits/shots/strokes stone two | kill two birds with one stone
    pissenlits par la *racine | *root/roots dandelions | pushing up daisies
    pleu-/plu *cordes | *ropes/cords/strings rain- | rain cats and dogs
    plus royaliste *roi | *king royalist | more Catholic than the Pope
    poire pour *soif | *thirst pear | nest egg
    pos- *lapin | *rabbit/bunny put-/pose-/lay-/laid/set/placed/left | stand someone up
    pot de *vin | *wine pot/jar/jug/pitcher | bribe
    pots de *vin | *wine pots/jars/jugs/pitchers | bribes
    poudre aux *yeux | *eyes powder/dust | smoke and mirrors
    poule *mouillée | *wet hen/chicken | coward
    poules auront des *dents | *teeth hens/chickens | when pigs fly
    prendre/pris main dans le *sac | *bag hand | catch red-handed
    prendre/pris/prend *mouche quelle | *fly take-/took/bit- | take offence
    prendre/pris/prend son *pied | *foot take-/took | get a kick
    prendre/pris/prend train en *marche | *walk/walking/march/step train | jump on the bandwagon
    prendre/pris/prend vessies *lanternes | *lanterns bladders | be taken in
    prendre/pris/prend/prit jambes *cou | *neck legs | take to one's heels
    prendre/pris/prend/prit mouche *mouche | *fly take-/took | take offence
    prendre/pris/prend/prit *poudre escampette | *powder escape/escampette take-/took | take to one's heels
    promettre/promet/promis *monts merveilles | *mountains/mounts wonders/marvels | promise the moon
    quatre cent/cents *coups | *blows/hits/strokes/shots four hundred | sow one's wild oats
    quatre épingles *tiré/tirée | *pins four | dressed to the nines
    quatre *épingles | *pins four | dressed to the nines
    quelle/quel mouche *piqué | *stung/bitten/bit fly | what has got into someone
    querelle/querelles de *clocher | *steeple/bell quarrel/quarrels | petty squabbles
    racont- *salades | *salads tell-/told | tell tall stories
    ramener/ramène/ramené sa *fraise | *strawberry bring-/brought | butt in
    rater/raté/rate/manqué/manquer le *coche | *coach/tick miss- | miss the boat
    remettre/remis/remet pendules *heure | *hour/time clocks/pendulums/clock | set the record straight
    remuer/remue/remué ciel et *terre | *earth/land sky/heaven | leave no stone unturned
    rendre/rend/rendu monnaie de sa *pièce | *coin/piece/room money/change/currency | give a taste of one's own \
    medicine
    renvoyer/renvoie/renvoyé *ascenseur | *elevator/lift send-/return-/sent | return the favour
    renvoyer/renvoie/renvoyé aux calendes *grecques | *greek calends/calendar/calendars | put off indefinitely
    reprendre/repris/reprend du poil *bête | *beast/animal hair | perk up again, rally
    revenir/revient/reviennent/revenu sur le *tapis | *carpet/rug/mat return-/come/comes/came | come up again
    rire/rit/riait *jaune | *yellow laugh- | give a forced laugh
    rouler/roule/roulé des *mécaniques | *mechanics roll- | show off
    rouler/roulé/roule dans *farine | *flour roll- | pull the wool over someone's eyes
    sac de *nœuds | *knots bag/sack | can of worms
    saigner/saigne/saigné aux quatre *veines | *veins four | bleed oneself dry
    sauter/saute/sautait aux *yeux | *eyes jump-/leap- | be obvious
    sauter/saute/sauté du coq à l *âne | *donkey/ass rooster/cock | jump from one subject to another
    se jeter dans gueule du *loup | *wolf mouth/throw-/jaws | walk into the lion's den
    se mettre/met/mis au *vert | *green put-/placed/set | take a break in the country
    se prendre/prend/pris la *tête | *head take-/took | rack one's brains
    se/s mettre/mis/met *quatre pour | *four put/puts/set/get/cut | bend over backwards
    se/s mordre/mord/mordent les *doigts | *fingers bit/bite/bites/biting | regret bitterly
    se/s taper/tape/tapait *cloche | *bell hit/hits/knock/tap/bang- | stuff oneself
    secret de *polichinelle | *punch/pulcinella/punchinello secret | open secret
    serrer/serre/serré les *coudes | *elbows tighten-/squeez-/clench- | stick together
    sortir/sort/sorti *auberge | *inn/hostel out/leave/left | be out of the woods
    sortir/sort/sorti de ses *gonds | *hinges out/get/go/come/fly/went/came | fly off the handle
    sourd/sourde comme *pot | *pot deaf | deaf as a post
    sucrer/sucre *fraises | *strawberries sugar-/sweeten- | have the shakes
    sur un coup de *tête | *head blow/hit/stroke/shot/on | on impulse
    tape/taper/tapé à l *œil | *eye hit/tap/type/slap/knock- | flashy
    tenir/tient/tenu à *carreau | *tile/square/diamond hold-/held/keep-/kept/stand-/stood | lie low
    tenir/tient/tenu en *haleine | *breath hold-/held/keep-/kept | keep in suspense
    tenir/tient/tenu/tiennent *coup | *blow/hit/stroke/shot hold-/held/keep-/kept | hold out
    tirer/tire/tiré à *boulets rouges | *balls/cannonballs red | lay into
    tirer/tire/tiré diable par *queue | *tail devil pull- | be hard up
    tirer/tire/tiré la *couverture soi/lui/elle | *blanket/cover pull- | take all the credit
    tiré/tirée/tirer le bon *numéro | *number good pulled/drawn/drew | strike lucky
    tiré/tirée/tirés par *cheveux | *hair/hairs drawn/pull- | far-fetched
    tomb- dans *pommes | *apples fall-/fell | faint
    tomber/tombe/tombé de *haut | *high/above fall-/fell from | be taken aback
    tomber/tombe/tombé/tombent dans *panneau | *panel/sign/board/billboard fall-/fell | fall for it
    tomber/tombe/tombé/tombent *eau projet/plan/accord/tout/projets | *water fall-/fell | fall through
    tomber/tombe/tombé/tombent *nues | *clouds/naked/nudes fall-/fell | be flabbergasted
    tomber/tombe/tombé/tombent *pic à | *peak/pick fall-/fell | come at just the right time
    tourn- autour *pot | *pot/jar turn-/around/walk- around/round/about | beat around the bush
    tourner/tourne/tourné sept fois langue *bouche | *mouth tongue seven | think before one speaks
    travail au *noir | *black work | undeclared work
    travail/travailler/travaille au *noir | *black work/works/working | undeclared work, moonlight
    tremper/trempé comme une *soupe | *soup soaked/wet | soaked to the skin
    valoir/vaut/vaudrait/valait *coup peine/le | *blow/hit/shot worth | be worth it
    vaut/valoir/valait *peine le/la | *pain/penalty/sorrow/sadness worth | be worth it
    vendre/vendu/vend/vendit *mèche | *wick/fuse/lock/strand sold/sell/sells/selling | let the cat out of the bag
    vert de *rage | *rage/rabies green | livid
    vider/vide/vidé son *sac | *bag empty/empties/emptied | get it off one's chest
    vieux comme *hérode/monde | *world/herod old | as old as the hills
    vieux *loup mer | *sea wolf | sea dog
    voir/voit/vu la vie en *rose | *pink/rose life | see life through rose-tinted glasses
    voir/voit/vu tout en *noir | *black see-/saw | look on the dark side
    voir/voit/vu trente six *chandelles | *candles thirty/36 | see stars
    voler/vole/volent de ses propres *ailes | *wings fly-/flies/flew own | stand on one's own two feet
    volée de bois *vert | *green wood volley | a barrage of criticism
    vote *blanc | *white vote | blank vote
    """
}
