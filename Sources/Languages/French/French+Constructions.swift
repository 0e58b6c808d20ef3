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
  si vous feriez/prendriez/fermeriez/ouvririez/cliqueriez/utiliseriez/choisiriez/supprimeriez/changeriez/installeriez/ajouteriez/mettriez/perdriez/oublieriez/appuieriez/laisseriez/achèteriez | un imparfait derrière si |
  si tu ferais/prendrais/fermerais/ouvrirais/saurais/choisirais/perdrais/oublierais/mettrais | un imparfait derrière si |
  si nous ferions/prendrions/fermerions/ouvririons/choisirions/perdrions/oublierions | un imparfait derrière si |
  est/sont/était/étaient attendu/attendue/attendus/attendues à être/avoir/faire/atteindre/augmenter/baisser/arriver/relever/croître/durer/devenir/coûter/prendre/rester/dépasser/ouvrir/commencer/annoncer/jouer/passer/publier/gagner/signer/voter/rejoindre/quitter/voir/recevoir/réduire/lancer | devoir, devrait, on s’attend à ce que |
  est/sont/était/étaient prévu/prévue/prévus/prévues à augmenter/baisser/atteindre/ouvrir/commencer/durer | devrait |
  est/sont/était/étaient rapporté/rapportée/rapportés/rapportées être/avoir | il aurait, on rapporte que |
  a/ont/avait/avaient été trouvé/trouvée/trouvés/trouvées contenir/être/avoir/porter/souffrir/présenter | on a constaté que |
  a/ont/avait/avaient été montré/montrée/montrés/montrées contenir/être/avoir/réduire/améliorer/augmenter/causer/protéger | on a montré que |
  a/ont été demandée/demandés/demandées de/à quitter/faire/partir/venir/payer/signer/rester/fournir | on a demandé à |
  sur le/les lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche | le lundi |
  sur les lundis/mardis/mercredis/jeudis/vendredis/samedis/dimanches | le lundi |
  dans les années récentes | ces dernières années |
  dans les récentes années | ces dernières années |
  avant que je/tu/il/elle/on pars/part/fais/fait/viens/vient/vais/va/peux/peut/suis/est/ai/sait | un subjonctif |
  avant qu il/elle/on/ils/elles part/fait/vient/va/peut/est/sait/sont/font/vont | un subjonctif |
  quoiqu il/elle/on/ils/elles est/a/sont/ont/peut/fait | un subjonctif |
  pour que je/tu/vous/nous peux/peut/fait/va/sait/pouvez/pouvons/avez/êtes/sommes | un subjonctif |
  pour qu il/elle/on/ils/elles peut/peuvent/est/sont/fait/font/va/vont/sait/ont | un subjonctif |
  afin que vous/nous/tu pouvez/pouvons/peux/avez/êtes/sommes | un subjonctif |
  afin qu il/elle/on/ils/elles peut/peuvent/est/sont/fait/a/ont/sait | un subjonctif |
  faut/faudrait/fallait que je/tu/vous/nous vais/vas/fais/suis/es/peux/ai/as/faites/êtes/avez/avons/allez/sommes/pouvez | un subjonctif |
  faut/faudrait/fallait qu il/elle/on/ils/elles est/a/fait/va/vient/peut/sont/ont/font | un subjonctif |
  veux/veut/voulez/voulons/veulent que tu/vous/nous fais/vas/es/as/peux/viens/faites/êtes/avez/allez | un subjonctif |
  veux/veut/voulez/voudrais/voudrait/aimerais/aimerait que tu/vous à/de venir/faire/aller | vouloir que ... et un subjonctif |
  veux/veut/voulez/voudrais/voudrait toi/moi/vous/lui/elle à/de venir/faire/aller/être | vouloir que ... et un subjonctif |
  permettre/permet/permettent/permis les/des utilisateurs/gens/clients/entreprises/élèves/patients à/de | permettre à ... de |
  promettre/promis/promet les/ses électeurs/clients/enfants de/que | promettre à |
  conseiller/conseillé/conseille les/des patients/clients/voyageurs/utilisateurs/parents à | conseiller à ... de |
  interdire/interdit/interdisent les/des enfants/élèves/clients de/d/à | interdire à ... de |
  adresser/adresse/adressent/adressé un/une/le/les/ce/ces/des/la problème/problèmes/question/défi/défis/enjeu/enjeux/préoccupations/défauts/bugs | traiter, s'attaquer à, répondre à |
  supporter/supporte une/cette/son/leur/notre équipe | soutenir |
  faire/fait/font/faisait/ferait du sens | avoir du sens, se tenir |
  ne fait/font/faisait pas de sens | n’a pas de sens |
  ne fait/font/faisait aucun sens | n’a aucun sens |
  je/tu/nous/vous suis/es/sommes/êtes confortable/confortables | être à l’aise |
  suis/est/sont/sommes excité/excitée/excités/excitées de/d/à/pour/par travailler/annoncer/partager/vous/commencer/voir/faire/être/présenter | avoir hâte de, être heureux de |
  j ai hâte que/à vous/te/voir | avoir hâte de |
  est/sont/était/étaient tambourinant/faisant/travaillant/mangeant/jouant/attendant/regardant/marchant/dormant/lisant/essayant/utilisant/cherchant/lançant/allant/écoutant/buvant/conduisant/pleurant/tenant/portant/venant/écrivant/pensant/disant/prenant | être en train de; un verbe simple | au pas
  faire/fait/faisait/font mal mes/ses/nos/mon/son/ma/sa/leur/leurs dents/dos/tête/bras/jambe/pied/yeux/pieds/jambes | faire mal à |
  cassé/casse/brisé/brise/brisa/cassa son/sa/mon/ma jambe/bras/poignet/cheville/pied/nez/doigt | se casser la jambe |
  indigène/indigènes à/aux/au | originaire de | la
  convenu/convenus/conviennent les/des/le/la/un/une conditions/termes/prix/modalités/dispositions/date/plan | convenir de |
  jouer/joue/joué/jouent le/la football/tennis/foot/basket/rugby/golf/volley/guitare/piano/violon/flûte | jouer au football, jouer du piano |
  jouer/joue/joué/jouent football/tennis/basket/rugby/golf | jouer au |
  visiter/visité ma/mon/mes/sa/son/ses/leur/leurs/nos/vos/notre grand/mère/parents/père/amis/ami/grands/oncle/tante/sœur/frère | rendre visite à |
  marier/marié/maria/marie avec sa/son | épouser; se marier avec |
  est/était/sont tombé/tombée/tombés dans amour | tomber amoureux |
  tomber/tombe/tombé/tombée/tombés en amour | tomber amoureux |
  je/j suis/étais faim/soif/peur/sommeil/raison/tort | avoir faim |
  est/suis/était/sont _ ans vieux/vieille/âgé/âgée | avoir ... ans |
  comment vieux/vieille | quel âge |
  la raison pourquoi | la raison pour laquelle |
  c est pourquoi que | c'est pourquoi |
  une/un couple de jours/semaines/mois/minutes/heures/questions/choses/années/fois/amis | deux ou trois, quelques |
  une/un paire de jours/semaines/mois | quelques |
  un million/milliard euros/dollars/habitants/personnes/visiteurs | un million de |
  deux/trois/quatre/cinq/dix/vingt/cent millions/milliards euros/dollars/habitants/personnes/visiteurs | millions de |
  par 2025/2026/2027/2028/2029/2030/2035/2040/2050 $ | d'ici |
  quelqu un autre/bon/nouveau/important/différent/spécial | quelqu'un d'autre |
  rien bon/nouveau/important/spécial/intéressant | rien de nouveau |
  me/te/les/vous/nous fait/font/faisait heureux/heureuse/triste/malade/fou/folle/heureuses/fier/fière $ | rendre heureux |
  garder/garde/gardez/gardé en esprit | garder à l'esprit |
  arrêter/arrête/arrêté/arrêtez à fumer/parler/travailler/faire/utiliser/jouer | arrêter de |
  accepter/accepté/accepte à faire/payer/signer/venir/travailler | accepter de |
  choisir/choisi/choisit à faire/rester/utiliser/partir/ne | choisir de |
  tenter/tenté/tente à faire/obtenir/trouver/entrer/fuir | tenter de |
  menacer/menacé/menace à quitter/faire/fermer/partir/tuer | menacer de |
  promettre/promis/promet à faire/venir/payer/ne/revenir/donner | promettre de |
  proposer/proposé/propose à faire/venir/payer/aider/aller | proposer de |
  regretter/regrette/regretté à faire/avoir/être | regretter de |
  apprendre/appris/apprend comment à | apprendre à |
  il est important/essentiel/utile à noter/savoir/comprendre/souligner | il est important de |
  pendant faisant/travaillant/mangeant/conduisant/utilisant/dormant | en faisant; pendant que |
  par faisant/utilisant/cliquant/appuyant/travaillant/créant/ajoutant/prenant/donnant/mettant/choisissant | en faisant, en utilisant |
  après faire/manger/travailler/partir/prendre/utiliser/lire/voir/arriver/installer | après avoir |
  avant faisant/mangeant/utilisant/prenant/partant | avant de |
  avant faire/manger/partir/utiliser/prendre/commencer/sortir/installer/dormir/arriver/voir | avant de |
  sans faisant/utilisant/disant/parlant/mangeant/payant/regardant | sans faire, sans utiliser |
  de faisant/utilisant/travaillant/mangeant/devenant/perdant/prenant | de faire, d'utiliser |
  au lieu faire/utiliser/prendre/payer/faisant/utilisant | au lieu de |
  merci pour venir/votre venir/utiliser/être/faire/lire/appeler/avoir/aider/choisir/visiter | merci de, merci d'être venu |
  désolé/désolée pour être/avoir/faire | désolé de |
  félicitations sur | félicitations pour |
  sur le contraire | au contraire |
  sur vacances | en vacances |
  dans mon/ma/notre opinion $ | à mon avis |
  dans fait | en fait |
  dans général | en général |
  dans addition | en outre |
  dans avance $ | à l'avance |
  dans particulier | en particulier |
  dans cas de/d/où | en cas de |
  dans retour | en retour |
  dans termes de | en termes de, en matière de |
  dans un/une/l hâte/urgence $ | en hâte |
  plus jeune/jeunes/vieux/vieille/grand/grande/grands/petit/petite/rapide/âgé/âgée/cher/chère _ jamais à/pour | ... à avoir jamais |
  prendre/prend/prenez/prit/pris avantage de/du/des/d | profiter de |
  prendre/prend/prit/pris un/une regard/coup à/sur | jeter un œil à |
  prendre/prend/prit/pris pour acquis/accordé/octroyé | tenir pour acquis |
  payer/paie/paye/payez/payé attention à/au/aux | faire attention à |
  payer/paie/paye/payé/payer un/une visite à/au/aux | rendre visite à |
  tomber/tombe/tombé/tombée court/courts de | ne pas atteindre |
  aller/va/vont/allé avec le flux | suivre le mouvement |
  venir/vient/viens/venu avec une/un idée/plan/solution/nom | trouver, proposer |
  courir/court/couru hors de/d temps/argent/essence/eau | manquer de |
  courir/court/couru pour président/maire/sénateur/gouverneur | se présenter à |
  appeler/appelez/appelle en malade | se faire porter malade |
  garder/gardez/garde un/son/votre œil dehors/ouvert pour | rester attentif à |
  chacun autre, chaque autre $ | l’un l’autre |
  l un chaque autre | l’un l’autre |
  il n y a pas moyen que/qui | il est impossible que, pas question que |
  il n y a aucun moyen que/qui | il est impossible que, pas question que |
  je/nous remercie/remercions vous | je vous remercie |
  je/nous aime/aimons vous/toi $ | je vous aime |
  s il vous plaît trouver/voir/noter/contacter/envoyer/appeler | veuillez trouver |
  veuillez à/de noter/trouver/envoyer/contacter/cliquer | veuillez noter |
  veuillez notez/trouvez/envoyez/contactez/cliquez/consultez/vérifiez/attendez/remplissez/saisissez/entrez/appelez | un infinitif derrière veuillez |
  ne pas faites/oubliez/utilisez/touchez/cliquez/ouvrez/fermez/mettez/laissez | ne ... pas autour du verbe |
  ne utilisez/oubliez/ouvrez/appuyez pas | n’ devant une voyelle |
  peut/peuvent/doit/doivent/pouvez/devez/pourrait/devrait utilisez/utilise/faites/fait/fais/mettez/prenez/ouvrez | un infinitif |
  plus/moins que dix/vingt/trente/cent/mille/cinquante ans/jours/personnes/euros/mètres/kilomètres/heures | plus de, moins de |
  moins/plus que deux/trois/quatre/cinq/six semaines/jours/ans/heures/mois/mètres/kilomètres | plus de, moins de |
  """
