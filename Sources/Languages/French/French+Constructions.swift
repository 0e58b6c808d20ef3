/// What the constructions of English lead to in French, and what is often said and is wrong: wrong | right | words behind
/// which it is right.
let frenchConstructions = """
  dépendre/dépend/dépendent/dépendait/dépendra sur/dessus | dépendre de |
  dépendant/dépendante/dépendants/dépendantes sur | dépendant de |
  consister~/consiste/consistent de/d | consister en, consister à |
  participer~ dans | participer à |
  intéressé/intéressée/intéressés/intéressées dans | intéressé par |
  est/sont/était/étaient/sera/seront/fut/furent responsable/responsables pour | responsable de |
  différent/différente/différents/différentes que | différent de | ce ceux celui celle celles
  identique/identiques de/que | identique à | ce
  supérieur/supérieure/inférieur/inférieure/supérieurs/supérieures/inférieurs/inférieures que | supérieur à, inférieur à | ce
  antérieur/antérieure/postérieur/postérieure que | antérieur à, postérieur à |
  le/la/les même/mêmes comme | le même que |
  aussi bien comme | aussi bien que |
  aussitôt comme | aussitôt que |
  meilleur/meilleure/meilleurs/meilleures comme | meilleur que |
  plus bon/bons/bonne/bonnes | meilleur | marché vivant nombre marchés port rien que à enfant enfants
  plus bien | mieux | que qu sûr loin entendu
  plus meilleur/meilleure/pire/mieux/supérieur/inférieur | sans plus |
  le/la/les plus pire/pires/meilleur/meilleure/meilleurs/meilleures | le pire, le meilleur |
  capable/capables/incapable/incapables à | capable de |
  composé/composée/composés/composées par le/la/les/l/deux/trois/quatre/cinq/plusieurs | composé de | compositeur musicien
  rempli/remplie/remplis/remplies avec | rempli de | soin un une le la les des
  plein/pleine/pleins/pleines avec | plein de |
  entouré/entourée/entourés/entourées avec | entouré de, par | des les une un le la
  couvert/couverte/couverts/couvertes avec | couvert de | un une des les le la du
  ressembler~/ressemble/ressemblent/ressemblait comme | ressembler à |
  obéir/désobéir les/le/la/des | obéir à |
  succéder~ le/la/les | succéder à |
  remédier~ le/la/les/des | remédier à |
  renoncer~ de/d | renoncer à |
  résister~ contre | résister à |
  insister~ à | insister pour, insister sur |
  chercher~/cherche/cherchent pour | chercher | trouver savoir comprendre vous nous lui elle eux moi voir obtenir découvrir
  regarder~ à/pour | regarder, chercher | travers nouveau droite gauche deux trois la l le les sa son une qui ce ne nous vous moi savoir comprendre voir trouver
  écouter~/écoute/écoutent à | écouter | la distance nouveau l voix
  téléphoner~ le/la/les/un/une | téléphoner à | soir matin lendemain veille jour fois nuit semaine lundi mardi mercredi jeudi vendredi
  discuter~ à propos sur | discuter de |
  divorcer~ son/sa/le/la | divorcer de, d'avec |
  accuser~/accusé/accusée/accusés/accusées pour | accuser de |
  soupçonner~/soupçonné/soupçonnée/soupçonnés à | soupçonner de |
  empêcher~/empêché/empêche/empêchent à | empêcher de |
  éviter~ à faire/dire/avoir/être | éviter de |
  essayer~/essaye/essaie/essayé à | essayer de | nouveau la plusieurs
  oublier~ à faire/dire/prendre | oublier de |
  réussir/réussi/réussit de/d faire/dire/prendre/obtenir/trouver | réussir à |
  hésiter~ de/d faire/dire/prendre/venir | hésiter à |
  conscient/consciente/conscients/conscientes à/sur | conscient de | la tout
  fier/fière/fiers/fières à/pour/sur | fier de | la l tous toute bras
  jaloux/jalouse à/sur/avec | jaloux de |
  amoureux/amoureuse avec | amoureux de |
  furieux/furieuse/fâché/fâchée à | furieux contre, fâché contre | la l cause
  opposé/opposée/opposés/opposées contre | opposé à |
  bon/bonne/bons/bonnes à mathématiques/anglais/français | bon en |
  bon/bonne/bons/bonnes dans mathématiques/anglais/français/histoire | bon en |
  malgré que/qu | bien que |
  malgré de | malgré |
  à cause que/qu | parce que |
  par rapport que | par rapport au fait que |
  au jour d aujourd | aujourd'hui |
  à le/les nord/sud/est/ouest/moment/début/fin/contraire/milieu | au, aux |
  de les/le président/ministre/pays/gouvernement/monde/ville/enfants/gens/hommes/femmes/années/autres | du, des |
  beaucoup des gens/personnes/enfants/hommes/femmes/pays/choses/problèmes/fois/villes/entreprises | beaucoup de |
  peu des gens/personnes/enfants/hommes/femmes/pays/choses | peu de |
  trop des gens/personnes/enfants/hommes/femmes/pays/choses | trop de |
  la plupart du gens/enfants/pays/hommes/femmes/villes | la plupart des |
  la plupart de gens/enfants/pays/hommes/femmes/villes/temps/personnes | la plupart des, la plupart du |
  un/une autre deux/trois/quatre/cinq/dix | deux autres |
  autre deux/trois/quatre/cinq/dix | deux autres |
  les prochains/derniers/premiers deux/trois/quatre/cinq/six/sept/huit/neuf/dix/vingt/trente/cent | les deux prochains |
  les prochaines/dernières/premières deux/trois/quatre/cinq/six/sept/huit/neuf/dix/vingt/trente/cent | les deux prochaines |
  chaque deux/trois/quatre/cinq/six/dix | tous les deux, tous les trois |
  chaque jours/ans/années/semaines/personnes | chaque avec un singulier |
  sur lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche | lundi; le lundi |
  dans lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche | lundi; le lundi |
  dans le matin/soir | le matin, le soir | du de d même qui
  dans janvier/février/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre | en |
  sur janvier/février/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre | en |
  en le/la jour/mois/semaine/année | le jour, le mois, la semaine |
  sur la télévision/radio | à la télévision, à la radio | publique privée nationale numérique et est a de d française
  sur le téléphone/bus/train/avion | au téléphone, dans le bus | est a de d portable mobile à
  sur la/une base quotidienne/régulière/annuelle/hebdomadaire/mensuelle/volontaire | chaque jour, régulièrement; de façon |
  sur mon/son/leur chemin vers | en route vers |
  dans l ordre de/à faire/obtenir/voir/pouvoir/prendre/comprendre/être/avoir | afin de |
  dans ordre à/de | afin de |
  en ordre de/d/à | afin de | marche bataille priorité grandeur succession départ
  afin à | afin de |
  faire/fait/font sûr/sûre que/qu/de | s'assurer que |
  faire/fait/faisait une décision | prendre une décision |
  faire/fait/font amis | se faire des amis |
  prendre/prend/prit/pris une décision à | prendre la décision de |
  prendre/prend/prit/pris une/la/leur marche | faire une promenade | arrière
  prendre/prend/pris soin que | veiller à ce que |
  donner~/donne/donné un appel/discours à | appeler; prononcer un discours |
  donner~/donne/donné naissance de | donner naissance à |
  avoir/a/ont/avait un bon temps | passer un bon moment |
  être/est/sont/était/étaient _ ans vieux/vieille/âge | avoir ... ans |
  est/était né/née sur | est né le |
  être/est/sont/était/étaient supposé/supposée/supposés/supposées à | être censé |
  à un degré que | à tel point que |
  à la fin de le | à la fin du |
  en dépit que | bien que |
  en plus que | en plus de ce que |
  tant qu à moi/lui/elle/eux | quant à |
  comme un résultat | par conséquent, en conséquence |
  comme une matière de fait | en fait |
  comme une conséquence | par conséquent | de du des d directe logique naturelle inévitable
  pour la première temps | pour la première fois |
  cette temps | cette fois |
  chaque temps que | chaque fois que |
  pour un long temps | longtemps |
  il y a deux/trois/quatre/cinq/dix/vingt ans depuis | il y a ... ans que |
  pour les derniers/prochains deux/trois/quatre/cinq/dix/ans/mois/jours | depuis, pendant, au cours des |
  pour les dernières/prochaines deux/trois/quatre/cinq/dix/années/semaines/heures | depuis, pendant, au cours des |
  en accord à/aux/au | conformément à, selon |
  selon à/au/aux | selon |
  contraire de ce | contrairement à ce |
  contrairement de/du/des | contrairement à |
  proche à/au/aux | proche de | présent
  près à/au/aux de | près de |
  au dessus le/la/les | au-dessus de |
  en dessous le/la/les | en dessous de |
  à côté le/la/les | à côté de |
  en face le/la/les | en face de |
  autour le/la/les | autour de |
  sans de | sans | l
  avant à | avant de | la l tout 2 1 gauche droite tous
  """
