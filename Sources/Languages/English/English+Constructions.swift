/// What the constructions of French lead to in English: wrong | right | words behind which it is right.
let englishConstructions = """
  depend~/dependent of | depend on | course
  depend~ from | depend on |
  dependent from | dependent on |
  participate~/participation at | participate in | at least all any the
  participate~ to | participate in | help make improve save the
  discuss~ about | discuss |
  discuss~ on the | discuss | basis phone telephone internet web forum mailing list other same
  explain~ me/us/him | explain to | away
  responsible of | responsible for | course
  interested by | interested in |
  married with | married to | children two three four five one no a kids
  divorced with | divorced from |
  different of | different from | course
  similar than/of/with | similar to | course
  superior/inferior than | superior to, inferior to |
  superior/inferior of | superior to, inferior to | course
  the same than | the same as |
  as well than | as well as |
  as soon than | as soon as |
  so much than | as much as |
  capable/incapable to | capable of |
  composed by the/two/three/four/five/several | composed of | composer composers musician musicians author
  full/filled of/in with | full of |
  consist~ on/to | consist of, consist in | the
  obey~ to | obey |
  resist~ to | resist |
  renounce~ to | renounce |
  succeed~ to | succeed in | the him her his them
  avoid~ to | avoid doing |
  enjoy~ to | enjoy doing |
  finish~ to | finish doing |
  prevent~ to | prevent from |
  hinder~ to | hinder from |
  dream~ to | dream of |
  insist~ to | insist on | the him her them
  accuse~/accused/accusing for | accuse of |
  assist~ to the/a | attend |
  remind~ of to | remind to |
  listen~ the/a | listen to |
  wait~ the/a/your/his/her/their | wait for | moment minute second while few bit little week day year month hour long time same next first whole
  look~ at after | look after |
  ask~ to him/her/them/me | ask |
  tell~ to him/her/them/me | tell |
  phone~ to | phone |
  answer~ to him/her/them/me | answer |
  inspired from | inspired by |
  based in the/a fact/idea/principle | based on |
  concerned of | concerned about | course
  conscious/aware about | aware of |
  guilty for | guilty of |
  tired about | tired of |
  typical for | typical of | a an the such this that his her its these those
  jealous at | jealous of |
  proud for | proud of |
  good/bad/better/best/worse/excellent in mathematics/english/french/german/spanish/maths/math/sports/drawing | good at |
  angry against | angry with |
  opposed against | opposed to |
  protest~ of | protest against |
  on the contrary to/of | contrary to |
  at the contrary | on the contrary |
  at the opposite | on the contrary | side end corner pole poles bank shore ends sides edge extreme direction
  in the contrary | on the contrary | direction case sense
  in the other hand | on the other hand |
  from the other hand | on the other hand |
  in one hand , | on the one hand |
  in my point/his point/her point of view | from my point of view |
  according to me/us | in my opinion, we think |
  in the internet/web | on the internet |
  in the phone/telephone/television/radio | on the phone, on television | industry business market company book number set
  at the television/radio | on television, on the radio | station stations studio studios network set channel
  in monday/tuesday/wednesday/thursday/friday/saturday/sunday | on Monday |
  at monday/tuesday/wednesday/thursday/friday/saturday/sunday | on Monday |
  since _ years/months/weeks/days/hours/decades/centuries/minutes | for | ago of before after earlier later old past have
  since several years/months/weeks/days/decades/centuries | for | ago before
  since a long time | for a long time | ago
  since long time | for a long time | ago
  since always | always |
  since now | from now on |
  during _ years/months/weeks/days/hours/minutes | for | of when that which in before after and preceding following the old
  until now yet | until now |
  it is _ years/months/weeks/days that | it has been ... since, for |
  there is _ years/months/weeks/days | ago |
  there are _ years/months/weeks/days ago | ago |
  have/has/had _ years old | be ... years old |
  do~/did/done/make~/made a travel | take a trip |
  make~/made/do~/did attention | pay attention |
  make~/made his/her/their/your/my/our studies | study |
  do~/did a mistake/mistakes/decision/choice/effort/efforts/progress | make |
  make~/made sport/sports | do sport |
  take~/took/taken a decision | make a decision | to
  pass~/passed an exam/examination | take an exam | with by
  how do/does/did you/it/he/she/they/we call/name | what do you call | it him her on for upon the a this that your
  how it/he/she/they look/looks like | what it looks like |
  how do/does/did it/he/she/they look like | what does it look like |
  how is/are called | what is called |
  what for a | what kind of |
  the most part of | most of |
  a most part of | most of |
  the most of the time | most of the time |
  the half of the | half of the |
  all the two/three/four/five _ days/weeks/months/years | every |
  all the days/weeks | every day, every week | of when that in leading since before and he she they we you i it until between
  every others | every other |
  many informations/equipments/advices | much information, equipment, advice |
  informations/advices/equipments/furnitures/luggages/baggages/homeworks/houseworks/knowledges/hardwares/machineries/sceneries/clothings/stationeries/underwears/feedbacks/cutleries/poetries/weaponries/footwears/glasswares | information, advice, equipment and the like have no plural |
  softwares/malwares/firmwares | software has no plural |
  an information/advice/equipment/evidence $ | a piece of information, advice, equipment, evidence | based
  a furniture/luggage/baggage/homework/software/hardware/feedback/knowledge/news/progress $ | a piece of furniture, an item of news; without an article | of and
  these news/informations/advices/equipments/furnitures | this news, information, advice |
  those news/informations/advices/equipments | that news, information, advice |
  news are/were/have | news is, news was, news has |
  more better/worse/easier/bigger/smaller/larger/higher/lower/faster/slower/older/younger/cheaper/stronger/longer/shorter/earlier/simpler | without more |
  most best/worst/biggest/smallest/largest/highest/lowest/fastest/oldest/youngest/cheapest/strongest/easiest | without most |
  less people/children/men/women/cars/books/students/pupils/houses/countries/members | fewer |
  peoples are/were/have/think/say/want | people |
  every days/weeks/months/years/people/persons/countries | every with a singular |
  each days/weeks/months/years/people/countries | each with a singular |
  another days/weeks/months/people/countries | other |
  one of the first/last/main/best/most person/man/woman/country/book/house | a plural behind one of |
  must/should to | an infinitive without to | be and the some a this that
  don't must/can | must not, cannot |
  want~/wanted that | want somebody to | which he she they it is to would was i we you the one in for so a as much more has may will can and could
  would like that | would like somebody to | you we they he she it i to the one in too for a as if very
  suggest~ me/him/her/us/them to | suggest that |
  recommend~ me/him/her/us/them to | recommend that |
  propose~ me/him/her/us/them to | suggest, offer |
  propose~ to/him/her/me/us/them a | offer |
  look~ forward to see/meet/hear/work/receive/have/be/read/welcome/visit | look forward to doing |
  it permits/allows/enables to | it allows somebody to, it makes it possible to |
  allow/allows/allowing/permit/permits/permitting/enable/enables/enabling to | allow somebody to, make it possible to | the a an any all be
  for to | to |
  in order that to | in order to |
  before to | before doing | the
  after to have/be/do | after doing |
  without to | without doing |
  despite of | despite, in spite of |
  in spite that | although |
  despite that he/she/they/it | although |
  thanks for | thanks to | the your all a coming everything this that his her their helping taking letting making having reading nothing being sharing pointing asking it using
  except of | except | course
  a little of time/money/help/water | a little time |
  a lot time/money/people/work | a lot of |
  plenty time/money | plenty of |
  the both | both | of sides parties
  the all world/day/time/family | the whole |
  wonder~/ask~/asked/know~/knew/known/explain~/understand~/understood/see~/saw/discover~/say~/said how/why/when/where/what will/would/can/could/should/do/does/did/is/are/was/were/has/have he/she/it/they/we/you | the order of a statement in an indirect question | to
  """
