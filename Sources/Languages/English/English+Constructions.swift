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
  submitted to the/a/an prior/approval/authorisation/authorization | subject to |
  the most of the/our/my/your/their/his/her/these/those/people | most of | making
  from here to the end of the year/month/week/day/decade/century | by the end of |
  from here to tomorrow/monday/friday/june/july/december/christmas/easter | by |
  aged of | aged |
  advised against to | not advisable to, advised not to |
  it makes/made/was _ years/months/weeks/days that | it has been ... since, for | the of
  it makes two/three/four/five/ten/twenty years/months/weeks/days | it has been ... since, for |
  in no case the/it/you/he/she/they/we | in no case does, on no account |
  in any case the/it must not | under no circumstances |
  who the brother/sister/mother/father/wife/husband/son/daughter/name | whose | is was are were of will might really and or
  if/whether it exists a/an/any | if there is |
  it exists a/an/many/several/two/three/some/no | there is, there are |
  i am agree | I agree |
  he/she is agree | agrees |
  i am not agree | I don't agree |
  make~/made a party $ | have a party | of to
  make~/made a pause $ | take a break |
  make~/made a walk/stroll/promenade $ | go for a walk |
  make~/made a nap/siesta | take a nap |
  make~/made a diet $ | be on a diet |
  make~/made a research/researches $ | do research |
  make~/made a dream/nightmare | have a dream | come true of real
  make~/made a shower/bath $ | have a shower |
  make~/made a formation $ | do a training course |
  make~/made an experience/experiment on | have an experience, carry out an experiment |
  make~/made the cooking/shopping/dishes/laundry/housework/cleaning/ironing $ | do the cooking |
  make~/made the queue | queue |
  make~/made my/his/her/their/your homework/shopping/duty $ | do |
  do~/did a noise/promise/appointment | make |
  explain~ me/us/him/them how/why/what/that/the | explain to |
  say~ me/him/us | tell | and
  describe~ me/us/him/them the/how/what | describe to |
  propose~ me/us/him a/the/to | offer, suggest to |
  propose~ to do/go/meet/make | suggest doing |
  decide~/decided to not | decide not to |
  at the same moment than | at the same moment as |
  all the both | both |
  the both are/have/were/of | both | parties sides
  he/she has _ years $ | is ... years old |
  he/she had _ years $ | was ... years old | of
  i have _ years $ | I am ... years old | of experience
  has/have/had cold/hot/hungry/thirsty/afraid $ | be cold, be hungry |
  have/has/had envy to | want to |
  have/has/had the habit to | be in the habit of |
  have/has/had the possibility/opportunity/chance/choice of to | have the opportunity to |
  have/has/had difficulties/difficulty to | have difficulty doing |
  have/has/had trouble/troubles to | have trouble doing |
  have/has/had the intention to | intend to |
  it is/was since two/three/four/five/ten/twenty years/months | it has been |
  since a year/month/week/decade/century/while | for | ago before back earlier
  since two/three/four/five/six/seven/eight/nine/ten/twelve/twenty/thirty/forty/fifty/hundred/many/some years/months/weeks/days/hours/decades/centuries | for | ago of before
  since more than/over _ years/months/weeks | for | ago
  since several/many/some/few hours/minutes/centuries | for | ago
  since how long/many | how long, for how long |
  i am here/working/living since | I have been ... since |
  is/are/am working/living/waiting/learning/studying/playing since | have been ... since |
  live/lives/work/works here since | has lived here since |
  depending of/from | depending on |
  listen~ me/him/her/us music/radio | listen to |
  listen~ music/radio | listen to |
  enter~ in the room/house/building/kitchen/church/hall/office | enter |
  take~/took profit of/from | take advantage of |
  take~/took part to | take part in |
  take~/took care to the/his/her/their | take care of |
  take~/took contact with | contact |
  take~/took a breakfast/dinner/coffee/beer $ | have |
  take~/took conscience | become aware |
  take~/took into account of | take account of |
  pay~ attention at | pay attention to | all any the least this that
  pay~/paid the dinner/meal/bread/ticket/tickets/taxi/drinks $ | pay for |
  lose~/lost the bus/train/plane/flight | miss |
  do/does/did not permit/allow to | do not allow ... to | the
  it arrives/arrived that | it happens that |
  is the first/second/third time i/we/he/she/they/you am/is/are/see/sees/come/comes/go/goes/do/does/visit/visits/hear/hears/read/reads/eat/eats/win/wins/play/plays/lose/loses | a present perfect behind “the first time” |
  is the first/second/third time the team/company/club/country wins/loses/plays/takes/goes/comes/reaches | a present perfect behind “the first time” |
  as soon as i/you/we/they/he/she/it will | a present behind "as soon as" |
  if i/he/she/we/they/you would have known/been/done/had/said/seen | if ... had |
  want~/wanted/would like that you/he/she/we/they come/do/go/know/be/take/give/make/help/stay | want somebody to |
  want~/wanted that you/he/she/we/they come/do/go/know/take/give/make/help/stay/be | want somebody to |
  would/d like that you/he/she/we/they come/do/go/know/take/give/make/help/stay/be | would like somebody to |
  expect~ that you/he/she/we/they come/do/go/know/take/give/make/help/stay/be | expect somebody to |
  wait~ that he/she/they/you/we/it/the | wait for ... to |
  until that he/she/they/i/we/you | until |
  while that | while | was is of the
  although of | despite |
  due to he/she/they/i/we/it was/were/is/are/had/have/has | because |
  for the fault of | for want of |
  in the night/evening of the/monday/tuesday/friday _ to | on the night of |
  in the moment $ | at the moment | of when that where and he she it i we they
  in the weekend/weekends | at the weekend |
  in average $ | on average |
  with foot | on foot |
  by the post/train/plane/bus/car within | by post |
  in hurry | in a hurry |
  in the hope to | in the hope of |
  in the aim/goal/purpose/view to/of | with the aim of | which the life this his her their a our your that it
  with the aim to | with the aim of | be
  in view to | with a view to |
  more as two/three/ten/half | more than |
  the same that/like me/you/him/her | the same as |
  a so big/great/good/bad/long/beautiful | such a |
  others people/things/countries/ways/solutions/questions/members/persons/words/students/languages | other |
  differents/importants/interestings/beautifuls | adjectives have no plural |
  two/three/four/five/ten thousands/hundreds/millions euros/dollars/people/inhabitants/visitors/years | two thousand |
  two/three/four/five/six/ten/hundred dozens/milliards | billion; dozen |
  two/three/four/five/ten/twenty milliards/milliard of | billion |
  one trousers/jeans/scissors/pants | a pair of |
  a good/bad/great/new/important/useful/precious advice $ | a piece of advice |
  a bad/good/great/beautiful/nice weather $ | without an article |
  a good/hard/important work $ | a good job; without an article | of
  some/many/several advices/informations/researches/damages/progresses/furnitures/evidences/behaviours/luggages | some advice, without a plural | claims
  progresses have/were/are | progress has no plural |
  did he/she/you/they/it went/came/saw/knew/found/took/gave/said/had | an infinitive behind did |
  didn't/doesn't went/came/saw/knew/found/took/gave/said/has | an infinitive behind didn't |
  did not went/came/saw/knew/found/took/gave/said/had | an infinitive behind did not |
  does not has/goes/comes/wants/knows/works/exists/needs/takes | an infinitive behind does not |
  could/should/must/would goes/comes/takes/gives/makes/wants/knows | an infinitive |
  suggest~ to do/go/use/make/take/try/visit/read/see | suggest doing |
  deny~ to have | deny having |
  admit~ to have | admit having, admit to having |
  imagine~ to be/have/do/go | imagine doing |
  thank you to have/be/send/give/help/come | thank you for doing |
  thank you for your come/reply me/help me | thank you for coming |
  forgive~ to me/him/her/them | forgive |
  oblige~/obliged of | obliged to |
  decide~ of to | decide to |
  search~ the/a/an solution/job/work/flat/apartment/information/house | look for, search for |
  look~ the/a film/movie/television/tv/match | watch |
  learn~ him/her/them/us to/how/french/english | teach |
  assist~ at the/a/an | attend |
  assist~ to an/this/that/his/her/our/their | attend |
  animate~/animated a/the meeting/workshop/debate/course/discussion | lead, chair |
  effectuate~ a/the/an | carry out |
  realise~/realize~ a/the/an study/survey/film/audit/test/tests/sale | carry out, make |
  beneficiate~/beneficiates of/from | benefit from |
  counts _ inhabitants/members/employees/pupils/students | has |
  kilometres/kilometers/miles by hour | per hour |
  two/three/four/five/several times by/per the day/week/month/year/hour | times a day |
  times by day/week/month/year/hour/minute | times a day |
  once/twice by day/week/month/year | once a day |
  one/two/three/four/five/ten euros by/the person/hour/kilo/night/day/month/litre | per |
  from the _ to the _ january/february/march/april/may/june/july/august/september/october/november/december | from ... to, without articles |
  has/have been visited/founded/built/born/created in 2020/2019/1990/1950/1900 | a simple past |
  have/has/had went | have gone |
  had/has/have the green/blue/brown/black/long/short eyes/hair | without an article |
  has/have/had the eyes/hair blue/green/brown/black/long/short | had blue eyes |
  are not covered/included/concerned/admitted/allowed/accepted the/undeclared/any | the subject in front of the verb |
  one does/did not know yet | people, we; a passive |
  how do/does/did this/that/these call/name | what is it called |
  how do you say _ in | how do you say |
  how much years/people/days/times/countries/children/hours/weeks/months | how many |
  much people/years/days/times/countries/children/things/problems/questions/persons/houses | many |
  many time/money/information/traffic/luck/furniture/advice/homework $ | much | s
  so much people/years/days/times/countries/things | so many |
  too much people/years/days/times/countries/things/cars | too many |
  as much people/years/days/times/countries/things as | as many |
  """
