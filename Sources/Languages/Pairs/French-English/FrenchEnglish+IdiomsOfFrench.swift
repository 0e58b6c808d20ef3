extension LanguagePair {
  /// French words | English ones that say each of them by itself | what they mean; see ``IdiomPair``
  static let frenchEnglishIdiomsOfFrench = """
    à bâtons *rompus | *broken sticks/batons | about this and that
    à bras le *corps | *body arms/arm/armed | head-on
    à brûle *pourpoint | *doublet/burn/burns burn-/at/doublet | point-blank
    à *contrecœur | *counter/heart heart/against-heart counter | reluctantly
    à cor et à *cri | *cry/cries/scream/shout horn | clamour for
    à corps *perdu | *lost body/bodies | headlong
    à couper au *couteau | *knife/knives cut to/at | thick enough to cut with a knife
    à couteaux *tirés | *knives drawn/pulled/fired | at daggers drawn
    à deux *doigts de/d | *fingers two | within an inch of
    à fleur de *peau | *skin flower | on edge, just under the surface
    à fond de *train | *train/trains bottom/background/depth | at full speed
    à gorge *déployée | *deployed/unfolded/spread throat | roar with laughter
    à huis *clos | *closed huis | behind closed doors, in camera
    à juste *titre | *title right/just/fair/justly | rightly
    à la *belle étoile | *star beautiful/pretty | in the open air
    à la bonne *franquette | *franquette good/with | without ceremony, potluck
    à la *dérobée | *stolen/robbed/stealth/concealed at/to/on at | furtively
    à la pointe *technologie/progrès/recherche | *tip/point/peak technology/progress/research at/to | at the cutting \
    edge
    à la *queue leu | *tail leu/queue | in single file
    à la *rigueur | *rigor/rigour/strictness at/to/in | at a pinch
    à la tombée de la *nuit | *night drop/dropped/tomb/drops | at nightfall
    à la *traîne | *drag/trail/train at/to/on the | lagging behind
    à mots *couverts | *words/word covered/blanketed | in veiled terms
    à pas de *loup | *wolf/wolves steps/pace/step/paces | stealthily
    à *perte vue | *loss view/sight | as far as the eye can see
    à petit *feu | *fire small/little/low | over a low heat
    à pied d *œuvre | *work/works/artwork foot | ready to get down to work
    à pierre *fendre | *split/crack/splitting stone/stones | freezing hard
    à plate *couture | *seam/couture/sewing flat | hands down, thoroughly
    à poings *fermés | *closed/clenched fists/fist sleep-/slept | like a log
    à point *nommé | *named/appointed/nominated point | at just the right moment
    à portée de *main | *hand/hands range/scope/reach of/at | within reach
    à première *vue | *view first at | at first sight
    à propos de *bottes | *boots about | for no reason
    à quelque chose malheur est *bon | *good/well misfortune/unhappiness | every cloud has a silver lining
    à qui mieux *mieux | *better/best whom/who | each more than the last
    à *rebrousse poil | *hair/fur/coat counter/against/backwards hair/brush- | the wrong way
    à ses risques et *périls | *perils/dangers risks his/her/its/their | at one's own risk
    à *tâtons | *feeling/groping/fumbling to/at | groping one's way
    à tire d *aile | *wing/wings pull/shot/tire | swiftly
    à titre *exceptionnel | *exceptional title | exceptionally
    à titre *gracieux | *gracious/graceful title/way | free of charge
    à titre *indicatif | *indicative title | for guidance, for information only
    à tombeau *ouvert | *open/opened tomb/grave | at breakneck speed
    à tort et à *travers | *through/across/cross wrong | without rhyme or reason
    à tort ou à *raison | *reason wrong | rightly or wrongly
    à tour de *bras | *arms/arm turn/turns/tour | with all one's might, left and right
    à tour de *rôle | *role/roles turn/tour | in turn
    à tout *bout champ | *end/tip field | at every turn
    à tout *casser | *break/breaking all/everything party/at/to | terrific, at most
    à tout *hasard | *hazard/random all/any/every | just in case
    à tout *prix | *prize/prizes all | at all costs
    à toute *allure | *pace/look/gait all | at full speed
    à toute *épreuve | *proof/trial/test/ordeal all/any/every | foolproof, unfailing
    à toutes *fins utiles | *ends useful all | for whatever purpose it may serve
    à toutes *jambes | *legs all | as fast as one's legs can carry one
    à trois *francs sou | *francs three | cheap
    à *vol d oiseau | *bird/birds flight/fly/view | as the crow flies
    à vue d *œil | *eye/eyes view/sight | visibly
    à vue de *nez | *nose view/sight | at a rough guess
    accuser/accuse/accusé/accusent le *coup | *blow/hit/shot/stroke accus- | be shaken
    accuser/accuse/accusé/accusent *réception | *reception accus- | acknowledge receipt
    accuser/accuse/accusé/accusent retard/baisse/hausse *retard/baisse/hausse | *delay/drop/decline/rise/lag/fall \
    accus- | show, be behind
    aiguille dans une botte de *foin | *hay boot/bunch needle | a needle in a haystack
    aller/va/vont/allait/ira comme un *gant | *glove/gloves go/goes/going/went | fit like a glove
    aller/va/vont/allait/irait/ira de *pair | *pair/peer/par go/goes/going/went in/of/by | go hand in hand
    aller/va/vont/allait/irait/ira de *soi | *self/oneself/itself go/goes/going/went of/from | go without saying
    aller/va/vont/allait/irait/ira droit *but | *goal/aim straight/directly | get straight to the point
    aller/va/vont/allé/allés vite en *besogne | *work/job/task/need go/goes/went/gone fast/quick | be too hasty
    amuser/amuse/amusé/amusent la *galerie | *gallery amus-/entertain- | play to the gallery
    an/ans tous trente six du *mois | *month thirty/36 | once in a blue moon
    anguille sous *roche | *rock/boulder eel | something fishy
    appeler/appelle/appelons chat un *chat | *cat call- cat/cats | call a spade a spade
    appuyer/appuie/appuyé sur le *champignon | *mushroom press-/push-/lean- | step on the gas
    arme *blanche | *white arm/weapon | knife, bladed weapon
    armes *blanches | *white arms/weapons | knives, bladed weapons
    arriver/arrive/arrivé/arrivée/arrivent à bon *port | *port good | arrive safely
    arriver/arrive/arrivé/arrivent comme cheveu/cheveux *soupe | *soup hair/hairs | come at the wrong moment
    arrondir/arrondi/arrondit/arrondissent fins de *mois | *month/months round- | make ends meet
    attendre/attend/attends/attendait de pied *ferme | *firm foot | be ready and waiting
    au bas *mot | *word/words low/bottom/lower | at the very least
    au beau *milieu | *middle/midst/environment beautiful/handsome/fine/nice | right in the middle
    au *compte gouttes | *drops/drop/dropper count/account | in dribs and drabs
    au *débotté | *booted/boots un/at/de-booted | off the cuff
    au goût du *jour | *day taste | up to date
    au grand *dam | *dam great/big | to the great displeasure
    au grand *jamais | *never great/big | never ever
    au grand *jour | *day/daylight great/big/large | in broad daylight, out into the open
    au petit *bonheur | *happiness/luck small/little | haphazardly
    au petit *matin | *morning small/little | in the early hours
    au pied *lettre | *letter foot | literally
    au pied *levé | *raised/lifted foot | at a moment's notice
    au premier *abord | *approach/abord/access first | at first glance
    au premier *chef | *chef/chief/head/leader first | first and foremost
    au *ras pâquerettes | *daisies level/flush/ground | very basic, low-brow
    au septième *ciel | *sky seventh | on cloud nine
    au *train où vont choses | *train things | at this rate
    au *vu su | *seen known/knew | openly, to everyone's knowledge
    autres/autre *chats fouetter | *cats/cat whip-/flog- | have other fish to fry
    aux petits *oignons | *onions small/little | perfect, first-rate
    aux petits *soins | *care/cares/attentions small/little | wait on hand and foot
    aux premières *loges | *boxes/lodges/dressing first | in the front row
    avaler/avalé/avale des *couleuvres | *snakes/snake/grass snakes swallow- | swallow insults
    avoir/a/ai/as/ont/avait/avais/aura/donn- *cafard | *cockroach/roach the/a/had/have/has | feel down, have the \
    blues
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
    avoir/a/ont/avait/ai/as/avez/avaient beau *jeu | *game/play beautiful/nice/fine/good | have it easy
    avoir/a/ont/avait/ai/as/avez/avaient de la *bouteille | *bottle has/have/had of/some/the | be experienced
    avoir/a/ont/avait/ai/as/avez/avaient du *culot | *base/bottom/cap/pellet has/have/had of/some | have a nerve
    avoir/a/ont/avait/ai/as/avez/avaient la *cote | *coast/rib/quote has/have/had the | be popular
    avoir/a/ont/avait/ai/as/avez/avaient la *dent dure | *tooth/teeth hard | be scathing
    avoir/a/ont/avait/ai/as/avez/avaient la *frousse/trouille/flemme | *scare/pump/laziness/phlegm/flemme \
    has/have/had the | be scared, can't be bothered
    avoir/a/ont/avait/ai/as/avez/avaient la *grosse tête | *head big/large/fat has/have/had | be big-headed
    avoir/a/ont/avait/ai/as/avez/avaient le cœur *gros | *heart big/large/fat/heavy | have a heavy heart
    avoir/a/ont/avait/ai/as/avez/avaient le *compas œil | *eye compass/compasses | have a good eye
    avoir/a/ont/avait/ai/as/avez/avaient le *coup main/œil | *blow/stroke/hit hand/eye | have the knack
    avoir/a/ont/avait/ai/as/avez/avaient le mot pour *rire | *laugh/laughing word | be full of jokes
    avoir/a/ont/avait/ai/as/avez/avaient le vent en *poupe | *stern/poop/back wind | have the wind in one's sails, be \
    on a roll
    avoir/a/ont/avait/ai/as/avez/avaient les *foies | *livers has/have/had the | be scared stiff
    avoir/a/ont/avait/ai/as/avez/avaient maille *partir | *mesh/stitch/leave has/have/had | be at odds
    avoir/a/ont/avait/ai/as/avez/avaient pignon *rue | *street/gable gable/pinion/gear street | be well established
    avoir/a/ont/avait/ai/as/avez/avaient plus d un tour *sac | *bag turn/tour/trick | have more than one trick up \
    one's sleeve
    avoir/a/ont/avait/ai/as/avez/avaient un coup dans le *nez | *nose blow/hit/shot | be tipsy
    avoir/a/ont/avait/ai/as/avez/avaient une araignée *plafond | *ceiling spider | have a screw loose
    avoir/a/ont/avait/ai/as/avez/avaient une *dent | *tooth a against | have a grudge
    avoir/a/ont/avait/ai/as/avez/avaient une *peur bleue | *blue fear/scared | be scared stiff
    avoir/a/ont/avait/ai/as/avez/avaient voix au *chapitre | *chapter voice | have a say
    avoir/a/ont/avait/ayant *vent eu | *wind had/have/has | get wind of
    avoir/a/ont/avait/garde/garder dent *contre | *against tooth | bear a grudge
    baisser/baissé/baisse/baissent les *bras | *arms lower-/drop- | give up
    battre/bat/bats le *pavé | *pavement/paving/cobblestone beat- | tramp the streets
    battre/bat/bats/battu/battent/battait/battant *froid | *cold beat-/hit- | give the cold shoulder
    battre/bat/battent son *plein | *full beat- | be in full swing
    battre/bat/battu de l *aile | *wing beat- | be struggling
    battre/bat/battu/battent/battant en *brèche | *breach/gap beat-/in/into beat- | demolish, undermine
    battre/bat/battu/battent/battant en *retraite | *retirement beat- | beat a retreat
    battre/bat/battu/battent/battant la *campagne | *campaign/countryside beat- | scour the countryside, wander
    battre/bat/battu/battent/battant la *chamade | *chamade/drum beat-/hit- chamade | pound
    battre/bat/battu/battent/battant la *mesure | *measure/measurement beat- | beat time
    battre/bat/battu/battent/battant *pavillon | *pavilion/flag/ear beat- | fly the flag
    beau *fixe | *fixed/fix beautiful/handsome/fine | set fair
    beaux *parleurs/parleur beau/beaux | *speaker/speakers/talker/talkers beautiful/handsome/fine | smooth talker
    belle *lurette | *lurette beautiful/long | ages ago
    bête comme ses *pieds | *feet stupid/beast/dumb/silly | as thick as two short planks
    beurre dans *épinards | *spinach butter | make life a little easier
    bien mal *acquis | *acquired/profit goods/well badly | ill-gotten gains
    blanc *bec | *beak white | greenhorn
    boire/bu/boit comme un *trou | *hole drink-/drank/drunk | drink like a fish
    bois dont je/on me *chauffe | *heat/warm wood | what I am made of
    bon an mal *an | *year good/well bad | year in, year out
    bon *enfant atmosphère/ambiance/caractère/public/foule | *child good | good-natured
    bon gré mal *gré | *grateful/will/liking good bad/liking | willy-nilly
    bon *marché | *market good | cheap
    bon pied bon *œil | *eye good foot | hale and hearty
    bonne *poire | *pear good | a soft touch
    bouc *émissaire | *emissary/goat emissary/billy goat/buck | scapegoat
    bouche à *oreille | *ear mouth | word of mouth
    bouche *bée | *bee mouth | open-mouthed
    bouchée de *pain | *bread bite/mouthful | next to nothing, a song
    bouchées *doubles | *double bites/mouthfuls | work twice as fast
    boucs *émissaires | *emissaries/goats emissary/emissaries/billy goats/bucks | scapegoats
    boulets *rouges | *red balls/cannonballs | lay into
    bourreau de *travail | *work/labour/labor executioner/hangman/torturer | workaholic
    bourreau des *cœurs | *hearts executioner/hangman/torturer | heartbreaker
    bout de *chou | *cabbage end/tip/piece | little one
    branle *bas combat | *fight/combat low/shake/swing | flurry of activity
    bras de *fer | *iron arm/arms | power struggle, trial of strength
    bras *droit son/mon/le/leur du | *arm/arms right of/his/her/the president/director/minister/boss/manager | \
    right-hand man
    brebis *galeuse | *scabby/mangy/sheep scabby/mangy/ewe | black sheep
    broyer/broie/broyait du *noir | *black grind-/crush-/ground/brew- | be down in the dumps
    brûler/brûlé/brûle feu *rouge | *red burn- | run a red light
    brûler/brûlé/brûle les *étapes | *steps/stages burn- | cut corners, rush things
    brûler/brûle/brûlé/brûlent les *planches | *boards/planks burn-/burnt | bring the house down
    bulletin *blanc | *white bulletin/ballot | blank vote
    c est bonnet blanc *bonnet | *bonnet/cap/hat white | six of one and half a dozen of the other
    c est du pareil *même | *same/even like/such/similar | it's all the same
    hôpital moque de la *charité | *charity hospital | the pot calling the kettle black
    c est la croix et la *bannière | *banner cross | a real struggle
    cage d *escalier/escaliers | *stairs/stair/staircase cage | stairwell
    caisse de *résonance | *resonance case/box/crate/fund | sounding board
    calendes *grecques | *greek calends/calendars | never, the indefinite future
    carottes sont *cuites | *cooked carrots are | the game is up
    casser/cassé/casse *baraque | *barrack/shack/hut/barracks break-/broke/broken | bring the house down
    casser/cassé/casse *croûte | *crust break-/broke/broken | have a snack
    casser/cassé/casse du sucre sur *dos | *back sugar | badmouth
    casser/cassé/casse *pipe | *pipe break-/broke/broken | kick the bucket
    casser/casse/cassé/cassent du *sucre | *sugar break-/broke/broken | run down
    casser/casse/cassé/cassent la *figure | *face/figure break-/broke/broken | smash one's face in, fall flat
    casser/casse/cassé/cassent les *oreilles | *ears break-/broke/broken | deafen
    casser/casse/cassé/cassent les *prix | *prices/prizes break-/broke/broken | slash prices
    casser/cassé/casse/cassent *pieds | *feet break-/broke/broken | annoy, get on someone's nerves
    casser/casse/cassé/cassent sa *tirelire | *piggy/moneybox break-/his/her/broke his/her | raid one's savings
    cautère jambe *bois | *leg cautery/plaster | no use at all
    cela/ça coule de *source | *source/spring flow-/run-/sink-/flows | be obvious
    cela/ça saute aux *yeux | *eyes jump-/leap- | it is blindingly obvious
    cela/ça tombe *bien | *well/good fall/falls/fell that/it | that's lucky
    cela/ça va de *soi | *self/itself/oneself go/goes of/from | it goes without saying
    cela/ça/ceci ne mange pas de *pain | *bread eat/eats | it costs nothing
    cent pas les *faire/faisait/font | *hundred steps/paces make-/made/do/did/doing | pace up and down
    chacun voit midi à sa *porte | *door noon/midday | to each his own
    chair de *poule | *hen/chicken flesh/skin/meat | goosebumps
    changer/change comme de *chemise | *shirt chang- | change at the drop of a hat
    changer/change/changé son *fusil épaule | *shoulder rifle/gun | change tack
    chant du *coq | *song/singing/chant rooster/cock/cockerel | cockcrow, crack of dawn
    chanter/chante/chanté comme une *casserole | *pan/saucepan/casserole sing-/sang | sing out of tune
    charge/charges de *famille | *family charge/charges/load/loads/burden | dependant
    chat *échaudé | *scalded cat | once bitten, twice shy
    château/châteaux en *espagne | *spain castle/castles | castles in the air
    chèque en *bois | *wood/wooden check/cheque | bad cheque
    cherch- petite *bête | *beast/animal/bug small/little | nitpick
    chercher/cherche une aiguille *botte foin | *boot hay needle | look for a needle in a haystack
    chercher/cherche/cherchent des *noises/poux | *noises/lice seek-/search-/look- | pick a quarrel
    chercher/cherche/cherchent la *petite bête | *beast/animal/bug small/little | nitpick
    chercher/cherche/cherchent midi *quatorze | *fourteen/14 noon/midday | overcomplicate things
    cheval de *bataille | *horse battle | hobbyhorse, pet subject
    chèvre et le *chou | *cabbage goat | sit on the fence
    chien de *fusil | *gun/rifle dog | curled up
    chiens *écrasés | *crushed/squashed dogs | human interest stories
    chou *gras faire/fait/font/choux | *fat/fatty/greasy cabbage/cabbages | capitalise on
    classe *verte | *green class | school trip to the country
    classes *vertes | *green classes | school trips to the country
    clé/clef sous la *porte/paillasson | *door/doormat key under | shut up shop
    clou de la *soirée/visite | *evening/visit nail | highlight
    clou du *spectacle | *show/spectacle nail | highlight of the show
    cœur d *artichaut | *artichoke heart | fickle heart
    coiffer/coiffé/coiffée/coiffe au/sur *poteau | *post/pole cap-/styl-/comb-/hair | pip at the post
    comme chien en jeu de *quilles | *skittles/bowling/ninepins dog | in the way
    comme cul et *chemise | *shirt ass/arse/bottom/butt | as thick as thieves
    comme de l eau de *roche clair/claire | *rock water | crystal clear
    comme deux gouttes d *eau | *water drops/two two/like drops | like two peas in a pod
    comme larrons en *foire | *fair thieves/robbers | as thick as thieves
    comme sur des *roulettes | *wheels/castors/casters/roulettes like on/casters | like clockwork
    comme un *charme porter/porte/portait/va | *charm/hornbeam wear-/carry-/carries/bear- | fit as a fiddle
    comme un coup de *tonnerre | *thunder blow/hit/stroke | like a thunderbolt
    comme un éléphant dans magasin *porcelaine | *porcelain/china elephant | like a bull in a china shop
    comme une lettre à la *poste | *post/mail letter like | without a hitch
    compter/compte pour du *beurre | *butter count- | not count
    connaître/connaît/connaissait/connais comme sa/ma/leur *poche | *pocket know-/knew | know like the back of one's \
    hand
    connu/connue comme le loup *blanc | *white wolf | known to everybody
    contre vents et *marées | *tides winds | come hell or high water
    coq à l *âne | *donkey/ass rooster/cock | non sequitur
    corde *sensible | *sensitive/sensible rope/cord/string | sensitive spot
    cordon *bleu | *blue cord/ribbon | an excellent cook
    couleur annoncer/annonce/annoncé la *couleur | *color/colour announc- | lay one's cards on the table
    coup- cheveux en *quatre | *four hair/hairs | split hairs
    coup/coups *bas | *low/bottom stroke/hit/shot | low blow
    coup/coups d *accélérateur | *accelerator blow/hit/stroke/shot | boost
    coup/coups d *arrêt | *stop/halt blow/hit/stroke/shot | halt
    coup/coups d *éclat | *brilliance/shine/splendor/burst/brightness blow/hit/stroke/shot | feat
    coup/coups d *épée eau | *water sword | an exercise in futility
    coup/coups d *essai | *trial/test/essay blow/hit/stroke/shot | first attempt
    coup/coups d *état | *state blow/hit/stroke/shot | coup d'état
    coup/coups de *balai | *broom blow/hit/stroke/shot/sweep | purge
    coup/coups de *barre | *bar blow/hit/stroke/shot | sudden tiredness
    coup/coups de *bol | *bowl blow/hit/stroke/shot | stroke of luck
    coup/coups de *chance | *luck/chance blow/hit/shot | stroke of luck
    coup/coups de *chapeau | *hat blow/hit/stroke/shot | hats off to
    coup/coups de *chien | *dog blow/hit/stroke/shot | squall
    coup/coups de *coude | *elbow blow/hit/stroke | nudge
    coup/coups de *feu | *fire blow/stroke | shot, gunshot
    coup/coups de *filet | *net blow/hit/stroke/shot | police haul, raid
    coup/coups de *fouet | *whip blow/hit/stroke/shot | boost
    coup/coups de *frein | *brake blow/hit/stroke | curb, sharp slowdown
    coup/coups de *grisou | *firedamp blow/hit/stroke/shot | firedamp explosion
    coup/coups de *gueule | *mouth/face/muzzle/gob blow/hit/stroke/shot | outburst
    coup/coups de *jeune | *young/youth blow/hit/stroke/shot | facelift
    coup/coups de *jus | *juice blow/hit/stroke/shot | electric shock
    coup/coups de *maître | *master blow/hit/shot of | masterstroke
    coup/coups de *massue | *club/mace blow/hit/stroke | crushing blow
    coup/coups de *pied | *foot blow/stroke | kick
    coup/coups de *poing | *fist stroke/shot | punch
    coup/coups de *poker | *poker blow/hit/stroke/shot | gamble
    coup/coups de *projecteur | *projector/spotlight blow/hit/stroke | spotlight
    coup/coups de *pub/publicité | *pub/advertising/ad blow/hit/stroke | publicity stunt
    coup/coups de *sang | *blood blow/hit/stroke/shot | fit of anger
    coup/coups de *sifflet | *whistle hit/stroke/shot | blast of the whistle
    coup/coups de *sonnette | *doorbell/bell blow/hit/stroke/shot | ring at the door
    coup/coups de *tabac | *tobacco blow/hit/stroke/shot | squall
    coup/coups de *théâtre | *theatre/theater blow/hit/stroke/shot/coup | dramatic turn of events
    coup/coups de *tonnerre | *thunder blow/hit/stroke/shot | thunderclap, bombshell
    coup/coups de *torchon | *cloth/rag/towel blow/hit/stroke | clear-out
    coup/coups de *vent | *wind hit/stroke/shot | gust of wind
    coup/coups de *vieux | *old blow/hit/stroke/shot | age suddenly
    coupe/couper/coupé/coupait/coupent/coupa/coupera le *souffle | *breath/wind/blast cut/cuts/cutting | take one's \
    breath away
    couper/coupé/coupe herbe sous *pied/pieds | *foot/feet grass | steal a march, cut the ground from under
    couper/coupé/coupe poire *deux | *two pear half | meet halfway, split the difference
    couper/coupé/coupe/coupent les *ponts | *bridges cut/cuts/cutting | burn one's bridges
    courir/court/couru/courent à sa *perte | *loss run-/ran | head for disaster
    courir/court/couru/courent les *rues | *streets run-/ran | be commonplace
    cousu de fil *blanc | *white thread wire | transparent
    cousu/cousue/cousus fil *blanc | *white thread/wire stitched/sew- | be transparent, obvious
    coûter/coûte/coûté/coûtait/coûtent yeux *tête | *head eyes cost/costs | cost an arm and a leg
    couver/couve/couvait sous la *cendre | *ash/ashes brood-/hatch-/under | smoulder
    crever/crève/crevé les *yeux/écran | *eyes/screen puncture-/burst-/pierc-/break- | be staring one in the face, \
    steal the show
    croquer/croqué/croque à pleines *dents | *teeth full/bite/bit | enjoy to the full
    cul de *sac | *bag bottom/ass/bum/arse | dead end
    d arrache *pied | *foot tear/pull/rip/snatch- | relentlessly
    d entrée de *jeu | *game/play entry/entrance | from the outset
    d une seule *traite | *milking/draft/treaty/trade single/one | in one go
    d une *traite | *milking/draft/treaty/treat one/a | in one go
    dans l air du *temps | *time/weather/times air | in keeping with the times
    dans l *attente de/d/du | *waiting/wait in the | looking forward to, pending
    dans la cour des *grands | *big/great/grown/large court/courtyard/yard/playground | in the big league
    dans la fleur de l *âge | *age flower | in the prime of life
    dans la force de l *âge | *age strength/force | in one's prime
    dans la *foulée | *stride/crowd/crushed in the | straight afterwards
    dans le *collimateur | *collimator in | in one's sights
    dans le *pétrin | *kneading/trough/petrin/kneader in | in a fix
    dans le *vif sujet entrer/entre | *quick/alive/sharp/vivid/live subject | get to the heart of the matter
    dans les grandes *lignes | *lines/line big/large/great | in broad outline
    dans les plus brefs *délais | *delays/delay brief/briefest/short/shortest | as soon as possible
    dans les *règles art | *art/arts rules | properly, by the book
    dans tous ses *états | *states all | in a state
    dans un mouchoir de *poche | *pocket handkerchief/tissue | neck and neck
    de bon *aloi | *alloy/aloi good | respectable
    de bonne *foi | *liver/faithfulness good of | in good faith
    de bonne *guerre | *war good/fair | fair enough
    de bric et de *broc | *brick/jug/pitcher/broc brick/bric/jug | with odds and ends
    de but en *blanc | *white goal | out of the blue, point-blank
    de fil en *aiguille | *needle thread/wire | one thing led to another
    de fond en *comble | *comble/attic bottom/background/top | from top to bottom
    de gré ou de *force | *force/strength will/willing/grateful/agreement | willy-nilly
    de *guerre lasse | *war tired/weary | for the sake of peace
    de haute *lutte | *fight/struggle/wrestling high | after a hard fight
    de *longue haleine | *breath/wind long | long-term
    de main de *maître | *master hand | masterfully
    de mal en *pis | *worse/pis/udder bad/evil/wrong | from bad to worse
    de mémoire d *homme | *man/men memory/memories of/from | within living memory
    de *pied ferme | *foot firm | resolutely
    de plain *pied | *foot plain/level/full | single-storey, at the same level
    de plein *droit | *right/rights/law full/plain | automatically, by operation of law
    de *prime abord | *approach/abord/first prime/first | at first sight
    de *rigueur est/sont/était/masque/cravate/prudence | *rigor/rigour/strictness of | compulsory, called for
    de son *plein gré | *will full/plain of his/her | of one's own free will
    de *source sûre | *source sure/safe of | on good authority
    de tout *repos | *rest/repose all/everything of | plain sailing
    de vive *voix | *voice live/lively/living/alive/quick | in person
    déclarer/déclare/déclaré sa *flamme | *flame declar- | declare one's love
    découvrir/découvert/découvre le pot aux *roses | *roses pot/discover- pot | find out the truth
    découvrir/découvert/découvre pot/pots *roses | *roses/rose pot | find out what is going on
    défrayer/défraie/défrayé la *chronique | *chronicle/column defray- | hit the headlines
    déjeuner/mangé/manger sur *pouce | *thumb on | grab a quick bite
    demander/demande la *lune | *moon ask- | ask for the impossible
    déménager/déménage à la cloche de *bois | *wood bell | do a moonlight flit
    dernier/dernières/dernière *volontés | *wills/volunteers last | last wishes
    déshabiller pierre habiller *paul | *paul pierre/peter undress- | rob Peter to pay Paul
    dire/dit/disait ses quatre *vérités | *truths four | tell a few home truths
    doigt dans l *œil | *eye finger | be kidding oneself
    doigts dans le *nez | *nose fingers | very easily
    donn- langue *chat | *cat tongue/language give-/gave | give up guessing
    donner/donne/donné carte *blanche | *white card | give a free hand
    donner/donne/donné du fil à *retordre | *twist thread/wire | make life difficult for
    donner/donne/donné un coup d épée *eau | *water sword | be wasted effort
    donner/donne/donné/donnent/donna/donnait *congé | *leave/holiday give-/gave | dismiss
    donner/donne/donné/donnent/donna/donnait du *grain moudre | *grist/grain grind-/mill give-/gave grind- | give \
    something to work with
    donner/donne/donné/donnent/donna/donnait le *change | *change/exchange give-/gave the | put people off the scent
    donner/donne/donné/donnent/donna/donnait le coup d *envoi | *sending/send/dispatch give-/gave | kick off
    donner/donne/donné/donnent/donna/donnait le *jour à | *day give-/gave | give birth to
    donner/donne/donné/donnent/donna/donnait le *tournis/vertige | *vertigo/spin/tourniquet give-/gave | make one's \
    head spin
    donner/donne/donné/donnent/donna/donnait libre *cours | *course free | give free rein
    dorer/dore/doré la *pilule | *pill gild-/gold-/brown- | sugar the pill
    dormir/dort/debout histoire à dormir *debout | *upright/standing/up sleep | cock-and-bull story
    dormir/dort/dormait/dormi à la belle *étoile | *star beautiful/pretty | sleep under the stars
    dormir/dort/dormait/dormi comme un *loir | *dormouse like sleep-/slept | sleep like a log
    dormir/dort/dormait/dormi sur ses deux *oreilles | *ears two/both | sleep soundly, rest easy
    droit dans ses *bottes | *boots straight/right/upright | stand firm
    du jour au *lendemain | *next/tomorrow/morrow day to | overnight
    du pain *bénit | *bread blessed | a godsend
    du pain sur la *planche | *board/plank/shelf bread | have one's work cut out
    du pareil au *même | *same like/similar | the same thing
    du *tac au | *tac tic/tac/from/of | tit for tat
    eau à la *bouche | *mouth water put/puts/putting/bring/brings/brought/come/comes in/to/at | make one's mouth \
    water
    eau dans son/leur/votre/mon *vin | *wine water put/puts/putting/pour- | tone it down
    école *buissonnière | *bush/bushy school | play truant
    effet/effets de *manche/manches | *sleeve/sleeves effect/effects | showy gestures
    en avoir/a/avait/ont/ai le cœur *net | *net/clean/clear heart | be clear in one's mind
    en avoir/a/avait/ont/ai plein le *dos | *back full | be fed up
    en bonne et due *forme | *form/shape good due/and | in due form
    en chair et en *os | *bones/bone flesh and | in the flesh
    en connaissance de *cause | *cause knowledge/awareness | with full knowledge of the facts
    en coup de *vent | *wind blow/gust/stroke in/of blow/stroke | for a flying visit
    en *découdre | *unstitch/unpick/sew in/to/with | do battle
    en dents de *scie | *saw teeth | jagged, up and down
    en dépit du bon *sens | *sense spite | any old how
    en désespoir de *cause | *cause despair/desperation | as a last resort
    en deux temps trois *mouvements | *movements two/three | in no time at all
    en file *indienne | *indian file/row/queue | in single file
    en fin de *compte | *account/accounts/count end | in the end
    en fin de *parcours | *course/route/path end | at the end of the road
    en grande *pompe | *pump/shoe great/big/large | with great ceremony
    en haut *lieu | *place high | in high places
    en long en large et en *travers | *across/through/crosswise long wide/large/broad | in great detail
    en mettre sa main au *feu | *fire hand put/puts | stake one's life on it
    en *nage | *swim/swimming in be/is/was/were/all | dripping with sweat
    en *odeur sainteté | *smell/odor/odour holiness/sanctity/sainthood | in favour
    en plein *essor | *flight/soar/boom full | booming
    en porte à *faux | *false/wrong door/port/carry | in an awkward position
    en *quarantaine mise/mis/mettre | *forties/forty in/put | quarantine
    en quatrième *vitesse | *speed/gear fourth | in a flash
    en queue de *poisson | *fish tail | fizzle out
    en son/leur for *intérieur | *interior/inside/inner strong/fort/for/court his/her/in | deep down
    en sous *main | *hand under in | secretly
    en temps et en *heure | *hour/hours time and | in due course
    en temps *utile | *useful time | in good time
    en temps *voulu | *wanted/willed/wished time | in due time
    en tenir/tient/tenu *rigueur | *rigor/rigour/strictness hold-/held/keep-/kept | hold it against
    en tout bien tout *honneur | *honour/honor good/well all | with honourable intentions
    en un clin d *œil | *eye wink/blink/clin/winks | in the twinkling of an eye, in no time
    en un *mot comme cent | *word hundred | in a nutshell
    en un *tour main | *turn/tower hand | in a trice
    en un *tournemain | *turn/hand hand/turning hand/turn | in a trice
    en venir aux *mains | *hands come/came/coming | come to blows
    en voir/vu/verra/voit de toutes les *couleurs | *colors/colours all see/saw/seen/sees | go through the mill
    enfant de *chœur | *choir/heart child/children | choirboy, angel
    enfoncer/enfonce/enfoncé des/une *portes/porte ouverte/ouvertes | *open door/doors \
    push-/driv-/smash-/sink-/break- | state the obvious
    enfoncer/enfonce/enfoncé le *clou | *nail drive-/driv-/push-/sink-/press- | hammer the point home
    enterrement de vie de *garçon | *boy burial/funeral life | stag party
    enterrer/enterré/enterre sa vie de *garçon | *boy bury/buried/life | have one's stag night
    entre chien et *loup | *wolf dog | at dusk
    entre deux *âges | *ages two | middle-aged
    entre deux *eaux | *waters two | sitting on the fence
    entre le marteau et l *enclume | *anvil hammer | between a rock and a hard place
    entre poire et *fromage | *cheese pear | at the end of the meal
    entre quatre *yeux | *eyes four | in private
    entrer/entre/entré/entrée/entrent en *lice | *lice enter-/into | enter the fray
    épée dans *eau | *water sword | an exercise in futility
    épingle *jeu | *game pin | do well out of it
    esprit d *escalier | *stairs/staircase/stair spirit/mind | thinking of a reply too late
    esprit de *clocher | *steeple/bell spirit/mind | parochialism
    essuyer/essuie/essuyé/essuyait/essuient les *plâtres | *plasters/plaster wip-/dry-/dried | have teething problems
    essuyer/essuie/essuyé/essuyait/essuient un *refus/échec/revers | *refusal/failure/setback/reverse/backhand wip- | \
    meet with
    être/est/était dans la *lune | *moon in be/is/are/was/were | have one's head in the clouds
    être/est/était/étaient/sont/suis aux *anges | *angels at/to/in the | be over the moon
    être/est/sont vert *rage | *rage/rabies green | be livid
    être/est/sont/était à *cheval sur | *horse on/about/riding be/is/are/was/were | be a stickler for
    être/est/sont/était dans *coup | *blow/hit/shot in be/is/are/was/were | be involved
    être/est/sont/était né/née dernière *pluie | *rain last born | be wet behind the ears
    être/est/sont/était sur la *paille | *straw on is/are/be/was/were | be penniless
    être/est/sont/était/étaient à *côté plaque | *plate/plaque side/beside/next | be wide of the mark
    être/est/sont/était/étaient à la *ramasse | *pickup/collection/gather is/are/was/were | be lagging behind
    être/est/sont/était/étaient dans de beaux *draps | *sheets/drapes beautiful/nice/fine/pretty | be in a fine mess
    être/est/sont/était/étaient dans les *choux | *cabbages/cabbage in | be out of the running
    être/est/sont/était/étaient de *mèche avec | *wick/lock/fuse/strand of/in/with | be in cahoots
    être/est/sont/était/étaient mal en *point | *point badly/bad/evil/wrong in | be in a bad way
    être/est/sont/était/étaient mis à *pied | *foot/feet put/placed to/at/on | be suspended, be laid off
    être/est/sont/était/étaient monnaie *courante | *currency/money/change current/running | be commonplace
    être/est/sont/était/étaient sur la *brèche | *breach/gap on | be hard at work
    être/est/sont/était/étaient sur la *sellette | *saddle/stool/seat on | be in the hot seat
    être/est/sont/était/étaient sur les *dents | *teeth on | be on edge, be working flat out
    être/est/sont/était/étaient sur les *rotules | *kneecaps/patellas/knees on | be on one's last legs
    être/est/sont/était/étaient tiré/tirée d *affaire | *affair/business/case pulled/drawn/shot | be out of the woods
    examen *blanc | *white exam/examination | mock exam
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
    faire/fait/font/faisait *pont pour/le jeudi/vendredi/lundi/mardi | *bridge make-/made/do/did/doing/does | make it \
    a long weekend
    faire/fait/font/faisait *quatre volontés | *wills/will four | do as one pleases
    faire/fait/font/faisait *queue | *tail make-/made/do/did/does | queue
    faire/fait/font/faisait *tête | *head make-/made/do/did/does/face-/doing | sulk
    faire/fait/font/faisait *tilt | *tilt make-/made/do/did | ring a bell
    faire/fait/font/faisait/fera *amende honorable | *fine/penalty honourable/honorable | make amends
    faire/fait/font/faisait/fera *bande part | *band/strip/gang part/apart/separate make-/made/do/did | keep to \
    oneself
    faire/fait/font/faisait/fera bonne *chère | *dear/expensive good make-/made/do/did | eat well
    faire/fait/font/faisait/fera bonne *figure | *figure/face good make-/made/do/did | put on a brave face, look good
    faire/fait/font/faisait/fera *boule neige | *ball snow make-/made/do/did | snowball
    faire/fait/font/faisait/fera *cavalier seul | *rider/knight/cavalier/horseman alone | go it alone
    faire/fait/font/faisait/fera contre mauvaise *fortune bon | *fortune bad heart make-/made/do/did | make the best \
    of it
    faire/fait/font/faisait/fera des *étincelles | *sparks make-/made/do/did/doing | do brilliantly
    faire/fait/font/faisait/fera des *gorges chaudes | *throats/gorges hot/warm | laugh heartily
    faire/fait/font/faisait/fera des *pieds mains | *hands feet make-/made/do/did/doing | move heaven and earth
    faire/fait/font/faisait/fera du *gringue | *gringue make-/made/do/did | flirt
    faire/fait/font/faisait/fera du *lèche vitrines | *windows/window lick- | window-shop
    faire/fait/font/faisait/fera feu de tout *bois | *wood fire make-/made/do/did | use every means available
    faire/fait/font/faisait/fera *fi de | *fi/fie make-/made/do/did | disregard
    faire/fait/font/faisait/fera *florès | *flora/flores/florins make-/made/do/did | be a great success
    faire/fait/font/faisait/fera l *impasse | *impasse/deadlock make-/made/do/did | skip, give a miss
    faire/fait/font/faisait/fera la fine *bouche | *mouth fine/thin | turn up one's nose
    faire/fait/font/faisait/fera la *navette | *shuttle make-/made/do/did | shuttle, commute
    faire/fait/font/faisait/fera la *pluie beau temps | *rain weather/time make-/made/do/did | call the shots
    faire/fait/font/faisait/fera la sourde *oreille | *ear deaf make-/made/do/did | turn a deaf ear
    faire/fait/font/faisait/fera le grand *écart | *gap/difference/spread/deviation make-/made/do/did big/great/large \
    | do the splits
    faire/fait/font/faisait/fera le *poireau | *leek make-/made/do/did | hang around
    faire/fait/font/faisait/fera le *trottoir | *sidewalk/pavement make-/made/do/did/doing | walk the streets
    faire/fait/font/faisait/fera les *choux gras | *cabbages/cabbage fat | be grist to the mill
    faire/fait/font/faisait/fera les *frais | *fees/costs/expenses/cool/fresh make-/made/do/did | bear the brunt
    faire/fait/font/faisait/fera les quatre cents *coups | *blows/hits/shots hundred | sow one's wild oats
    faire/fait/font/faisait/fera les yeux *doux | *soft/sweet/gentle eyes | make eyes at
    faire/fait/font/faisait/fera *machine arrière | *machine back/backward/reverse/rear | back-pedal
    faire/fait/font/faisait/fera *main basse | *hand low | get one's hands on
    faire/fait/font/faisait/fera *salle comble | *room/hall full/filled make-/made/do/did | play to a full house
    faire/fait/font/faisait/fera *sauter banque | *bank jump-/skip- | break the bank
    faire/fait/font/faisait/fera ses *armes | *arms/weapons make-/made/do/did first/his/her/their | cut one's teeth
    faire/fait/font/faisait/fera ses *preuves | *proofs/proof/evidence make-/made/do/did his/her/its/their | prove \
    oneself
    faire/fait/font/faisait/fera *table rase | *table make-/made/do/did flat/shaved/blank/clean/razed | make a clean \
    sweep
    faire/fait/font/faisait/fera *tapisserie | *tapestry make-/made/do/did | be a wallflower
    faire/fait/font/faisait/fera tourner en *bourrique | *donkey/ass turn- | drive crazy
    faire/fait/font/faisait/fera un *malheur | *misfortune/unhappiness make-/made/do/did a | be a sensation
    faire/fait/font/faisait/fera un *tabac | *tobacco make-/made/do/did a | be a huge hit
    faute d/de *avoir | *fault having/have for/of/by | for want of having
    fermer/ferme/fermé/fermait/ferment la *marche | *walk/march/step clos-/shut- | bring up the rear
    feu de *paille | *straw fire | flash in the pan
    fil à *retordre | *twist/re thread/wire | make life difficult for
    filer/file le parfait *amour | *love perfect spin-/file | live love's young dream
    filer/file/filé à l *anglaise | *english spin-/filed/file/filing/run/ran | take French leave
    filer/file/filé un mauvais *coton | *cotton bad/file/spin- | be in a bad way
    fin/fins *haricots | *beans end | the last straw, the end of everything
    fine *mouche | *fly fine/thin | a sharp customer
    fins de *mois difficiles/joindre | *month/months ends/end | make ends meet
    flèche tout *bois | *wood arrow/arrows | use all available means
    fleur au *fusil | *rifle/gun flower | full of enthusiasm
    force de *frappe | *typing/knocking/force knocking/typing strength/force | strike force
    formule/formules de *politesse | *politeness formula/formulas/formulae | polite phrase, closing
    franc du *collier | *collar/necklace frank | straightforward
    friser/frise/frisait le *ridicule/catastrophe | *ridiculous/ridicule/catastrophe curl-/frizz- | verge on
    froid aux *yeux | *eyes cold | not be afraid
    froid de *canard | *duck cold | freezing cold
    froid de *loup | *wolf cold | bitter cold
    fusil d *épaule | *shoulder rifle/gun chang- | change of tack
    gagner/gagne/gagné du *temps | *time/weather win-/won/earn- | save time, buy time
    gagner/gagne/gagné du *terrain | *land/field/terrain win-/won/earn- | gain ground
    gagner/gagne/gagné haut la *main | *hand high/top win-/won/up | win hands down
    gros *bonnet/bonnets légume/bonnet/les/un/des | *bonnet/bonnets/cap/caps/hat/hats/vegetable big/large/fat | \
    bigwig
    gros *titres/titre | *titles/title big/fat/large | headline
    grosse *légume/légumes | *vegetable/vegetables big/fat/large | big shot
    guerre de *clochers | *steeples/bell war | petty squabbles
    gueule de *bois | *wood/wooden mouth/face/muzzle/gob | hangover
    gueule du *loup | *wolf mouth/jaws/face | the lion's den
    haut comme trois *pommes | *apples three | knee-high to a grasshopper
    haut du *pavé | *pavement/cobblestone/paving top/high | lord it
    haut la *main | *hand high/top the | hands down
    heures *creuses | *hollow/empty hours/hour | off-peak hours
    heures de *pointe | *tip/point hour/hours | rush hour
    homme/hommes de *main | *hand man/men | henchman
    homme/hommes de *paille | *straw man/men | front man
    huile de *coude | *elbow oil | elbow grease
    il n y a pas de quoi fouetter *chat | *cat whip-/flog- | nothing to make a fuss about
    il y a anguille sous *roche | *rock eel | there is something fishy
    loin coupe aux *lèvres | *lips cup far | there's many a slip
    jeter/jeté/jette/jettent de la *poudre yeux | *powder throw-/threw eyes | pull the wool over people's eyes
    jeter/jeté/jette/jettent son *dévolu | *devolved/heart/dévolu throw-/threw/cast- devolved | set one's heart on
    jeter/jeté/jette/jettent un *pavé mare | *pond/pool throw-/threw | set the cat among the pigeons
    jeter/jeté/jette/jettent/jeta/jetait/jetés/jetèrent l *éponge | *sponge throw-/threw/cast/toss- | throw in the \
    towel
    jeter/jette/jeté argent *fenêtres | *windows/window money | throw money down the drain
    jeter/jette/jeté huile *feu | *fire oil throw-/threw/pour- | add fuel to the fire
    jeter/jette/jeté/jetait/jettent *éponge | *sponge throw-/threw | throw in the towel
    joindre/joignent/joint les deux *bouts | *ends/tips/bits join-/two | make ends meet
    jouer/joue/joué/jouent les *prolongations | *extensions/prolongations/extension play- | go into extra time
    laisser/laisse/laissé/laissent de *marbre | *marble leav-/left | leave cold
    laisser/laisse/laissé/laissent des *plumes | *feathers leav-/left/los- | come off badly
    laisser/laisse/laissé/laissent en *plan | *plan/plane leav-/left/let in | leave in the lurch
    laisser/laisse/laissé/laissent pour *compte | *account/count leav-/left/let for | leave by the wayside
    lanceur/lanceuse/lanceurs/lanceuses d *alerte | *alert/alerts/alarm/alarms/warning \
    launcher/launchers/thrower/throwers | whistleblower
    langue dans *poche | *pocket tongue/language | not be afraid to speak
    langue de *bois | *wood/wooden tongue/language | waffle, political cant
    langue *verte | *green tongue/language | slang
    langue *vipère | *viper tongue | a vicious gossip
    lèche *vitrine/vitrines | *windows/window lick- | window-shopping
    les bras m en *tombent | *fall/falling arms | be stunned
    levée de *boucliers | *shields/shield lift-/rais- | outcry
    levée de *fonds | *bottoms/backgrounds/lifting lift-/rais- | fundraising
    lever/lève/levé un *lièvre | *hare lift-/rais- | raise a thorny question
    lever/lève/levé/lèvent des *fonds | *bottoms/backgrounds rais-/lift- | raise funds
    lever/lève/levé/lèvent le *coude | *elbow rais-/lift- | drink
    lever/lève/levé/lèvent le *pied | *foot rais-/lift- | slow down, ease off
    long comme un jour sans *pain | *bread day without | endless
    main au *feu couper/mettre/mettrais/mettrait | *fire hand put/puts/in | swear to it
    main dans le *sac | *bag hand in | red-handed
    manger/mange sur le *pouce | *thumb eat-/ate/lunch | grab a quick bite
    manger/mange/mangé pissenlits par *racine | *root/roots dandelions | push up daisies
    manger/mange/mangé son pain *blanc | *white bread eat-/ate | have it easy first
    manger/mange/mangé sur le *pouce | *thumb eat-/ate | grab a bite
    manger/mange/mangé/mangent à tous les *râteliers | *racks/troughs/rakes eat-/ate | have a finger in every pie
    marchand de *sommeil | *sleep merchant/dealer/seller | slumlord
    marchands de *sommeil | *sleep merchants/dealers/sellers/merchant | slumlords
    marcher/marche à *côté pompes | *pumps side/beside/next | be out of it
    marcher/marche/marchait/marchent sur des *œufs | *eggs walk-/on | walk on eggshells
    marcher/marche/marchait/marchent sur les plates *bandes | *bands/strips/flowerbeds/borders flat/walk-/flower | \
    tread on somebody's toes
    marée *noire | *black tide | oil slick
    marées *noires | *black tides | oil slicks
    mariage *blanc | *white wedding/marriage | sham marriage
    marquer/marqué pierre *blanche | *white stone/marked | a red-letter day
    marquer/marqué/marque le *coup | *blow/shot/stroke/hit mark- | mark the occasion
    marquer/marqué/marque le *pas | *step/not mark- | mark time, slow down
    marquer/marqué/marque un *but | *goal/aim mark- | score a goal
    mauvaise *herbe | *grass/herb bad | weed
    mauvaise/mauvaises *passe | *pass bad | rough patch
    mauvaises *herbes | *grass/grasses/herbs bad | weeds
    mayonnaise *prend/pris/prendre | *takes/take/taken/took mayonnaise | it is coming together
    ménager/ménage chèvre et *chou | *cabbage goat | sit on the fence
    mené/menés/mener/mène/menée/menées/menait en *bateau | *boat led/lead/leads/taken/took/take | be taken for a ride
    mener/mène/menait barque *barque | *boat lead-/led | run the show
    mener/mène/mené à la *baguette | *wand/baguette/stick lead-/led | rule with a rod of iron
    mener/mène/mené en *bateau | *boat lead-/led/take-/took | take for a ride
    mener/mène/mené/mènent à *bien | *well/good lead-/led to | carry through
    mettre/met/mis la *clé/clef porte | *door key put/puts/under | shut up shop
    mettre/met/mis point *honneur | *honour/honor point put/puts/make/makes | make a point of
    mettre/met/mis/mise/mettent à la *porte | *door put/puts/putting at/to | throw out, sack
    mettre/met/mis/mise/mettent à *pied | *foot put/puts/putting to/at on/to/at | suspend, lay off
    mettre/met/mis/mise/mettent à *sac | *bag/sack put/puts/putting to/at in | ransack
    mettre/met/mis/mise/mettent au *courant | *current put/puts/putting to/in/at | inform
    mettre/met/mis/mise/mettent au *jour | *day put/puts/putting to/at | bring to light
    mettre/met/mis/mise/mettent au *monde | *world put/puts/putting to/in/into | give birth to
    mettre/met/mis/mise/mettent au *pas | *step/not put/puts/putting to/at/in | bring into line
    mettre/met/mis/mise/mettent dans le même *sac | *sack/bag same | tar with the same brush
    mettre/met/mis/mise/mettent du *baume cœur | *balm heart put/puts/putting | comfort
    mettre/met/mis/mise/mettent les *voiles | *sails/veils put/puts/putting | clear off
    mettre/met/mis/mise/mettent sur la *paille | *straw put/puts/putting on | ruin
    mettre/met/mis/mise/mettent sur *pied | *foot put/puts/putting on | set up
    mettre/met/mis/mise/mettent un *terme à | *term put/puts/putting a to | put an end to
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
    mi figue *raisin | *grape/raisin fig/figs | mixed, half-hearted
    mise à *pied | *foot/feet put/setting/placing | suspension, layoff
    mise/mettre/mis/mises au *pilon | *pestle/pestles/drumstick/pylon put/putting/sent/placing/set | pulp
    monnaie de sa *pièce | *coin/piece/room money/change/currency | a taste of one's own medicine
    monnaie de *singe | *monkey money/currency/coin/change | empty promises
    monter/monte/monté au *créneau | *slot/niche/battlement/crenel climb-/mount-/go/went/goes/rise/rose | step into \
    the fray
    monter/monte/monté en *épingle | *pin climb-/mount-/rise-/set/blow | blow up out of proportion
    monter/monte/monté sur grands *chevaux | *horses high/big/great/large/tall climb-/got/mount-/go/went | get on \
    one's high horse
    monter/monté/monte/montent en *flèche | *arrow mount-/climb-/ris-/ros-/go/went/in | soar
    monter/monté/monte/montent la *tête | *head mount-/climb-/rise-/go/goes/went up/mount-/climb- | turn somebody's \
    head
    montrer/montré patte *blanche | *white paw | show one's credentials
    monts et *merveilles | *wonders/marvels mountains/mounts | the moon
    mordre/mord/mordu/mordent à l *hameçon | *hook bite-/bit/bitten | rise to the bait
    mort/morts de *rire | *laugh/laughing/laughter dead/died/death dead/died | in stitches
    mot/mots *croisés | *crossed words/word | crossword
    moutarde *nez | *nose mustard | lose one's temper
    mouton à cinq *pattes | *legs sheep five | a rare bird
    moutons de *panurge | *panurge sheep | follow like sheep
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
    ouvrir/ouvre/ouvert/ouvrait/ouvrent la *marche | *walk/march/step open- | lead the way
    ouvrir/ouvre/ouvert/ouvrait/ouvrent le *bal | *ball/dance open- | get things started
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
    pièce *détachée | *detached piece/part/room | spare part
    pièces *détachées | *detached pieces/parts/rooms | spare parts
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
    pour une bouchée de *pain | *bread mouthful/bite/mouthfuls | for a song, for next to nothing
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
    ras le *bol | *bowl flush/level/full/short | fed up
    rater/raté/rate/manqué/manquer le *coche | *coach/tick miss- | miss the boat
    remettre/remis/remet pendules *heure | *hour/time clocks/pendulums/clock | set the record straight
    remuer/remue/remué ciel et *terre | *earth/land sky/heaven | leave no stone unturned
    remuer/remué/remue/remuent/remuant/remuait ciel et *terre | *earth/land/ground sky/heaven/skies/heavens \
    stir-/mov- | leave no stone unturned, move heaven and earth
    rendre/rend/rendu monnaie de sa *pièce | *coin/piece/room money/change/currency | give a taste of one's own \
    medicine
    renverser/renversé/renverse/renversent/renversant/renversa la *vapeur | *steam/vapour/vapor \
    revers-/overturn-/invert-/knock- | turn things round
    renvoyer/renvoie/renvoyé *ascenseur | *elevator/lift send-/return-/sent | return the favour
    renvoyer/renvoie/renvoyé aux calendes *grecques | *greek calends/calendar/calendars | put off indefinitely
    reprendre/repris/reprend du poil *bête | *beast/animal hair | perk up again, rally
    revenir/revenons à nos *moutons | *sheep/muttons return-/come/back/go/get | get back to the point
    revenir/revient/reviennent/revenu sur le *tapis | *carpet/rug/mat return-/come/comes/came | come up again
    rire/rit/riait *jaune | *yellow laugh- | give a forced laugh
    rouler/roulé/roule dans *farine | *flour roll- | pull the wool over someone's eyes
    rouler/roule/roulé des *mécaniques | *mechanics roll- | show off
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
    temps de *chien | *dog/dogs weather/time | rotten weather
    temps de *cochon | *pig weather/time | foul weather
    tenir/tient/tenu à *carreau | *tile/square/diamond hold-/held/keep-/kept/stand-/stood | lie low
    tenir/tient/tenu en *haleine | *breath hold-/held/keep-/kept | keep in suspense
    tenir/tient/tenu/tiennent *coup | *blow/hit/stroke/shot hold-/held/keep-/kept | hold out
    tiré/tirée/tirer le bon *numéro | *number good pulled/drawn/drew | strike lucky
    tiré/tirée/tirés par *cheveux | *hair/hairs drawn/pull- | far-fetched
    tirer/tire/tiré à *boulets rouges | *balls/cannonballs red | lay into
    tirer/tire/tiré diable par *queue | *tail devil pull- | be hard up
    tirer/tire/tiré la *couverture soi/lui/elle | *blanket/cover pull- | take all the credit
    tomb- dans *pommes | *apples fall-/fell | faint
    tomber/tombe/tombé de *haut | *high/above fall-/fell from | be taken aback
    tomber/tombe/tombé/tombée/tombés/tombées/tombait/tombèrent/tombais/tombent des *nues | *clouds/naked/nudes/bare \
    fall-/fell | be flabbergasted
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
    vie de *bohème | *bohemia life | bohemian life
    vie de *château | *castle life | life of luxury
    vieux comme *hérode/monde | *world/herod old | as old as the hills
    vieux *loup mer | *sea wolf | sea dog
    voir/voit/vu la vie en *rose | *pink/rose life | see life through rose-tinted glasses
    voir/voit/vu tout en *noir | *black see-/saw | look on the dark side
    voir/voit/vu trente six *chandelles | *candles thirty/36 | see stars
    volée de bois *vert | *green wood volley | a barrage of criticism
    voler/vole/volent de ses propres *ailes | *wings fly-/flies/flew own | stand on one's own two feet
    vote *blanc | *white vote | blank vote
    """
}
