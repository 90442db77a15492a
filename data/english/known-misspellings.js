// Written for copydesk, MIT; see SOURCES.md. A line is a misspelling that is no word and can be meant for but one, and what is meant.
export default `
abit a bit
abitof a bit of
ableto able to
abulance ambulance
accordian accordion
achillies achilles
acquistion acquisition
acquitall acquittal
adjutent adjutant
afganistan Afghanistan
afghanastan Afghanistan
aledge allege
aledged alleged
aledgedly allegedly
alittle a little
allday all day
alltime all time
alltogether altogether
allways always
alot a lot
alotof a lot of
ambasador ambassador
ambassaddor ambassador
ambassodor ambassador
ambulence ambulance
ammend amend
ammended amended
ammendment amendment
ammendments amendments
amunition ammunition
anasthetic anaesthetic
andthe and the
ansesthetic anaesthetic
antartic Antarctic
antartica Antarctica
anthologey anthology
anyother any other
aquiring acquiring
aquisition acquisition
aquisitions acquisitions
aquital acquittal
aquittal acquittal
archbishep archbishop
archetect architect
architech architect
architechts architects
architechtural architectural
architechture architecture
argentinia Argentina
arguement argument
arsonest arsonist
artilery artillery
artilliary artillery
asif as if
aslo also
aslong as long
asmuch as much
asof as of
assylum asylum
astma asthma
aswel as well
aswell as well
aswellas as well as
asylym asylum
asymtomatic asymptomatic
atall at all
athelete athlete
atheletes athletes
atheletic athletic
atleast at least
atmost at most
atthe at the
austrailia Australia
austrailian Australian
autobiograhy autobiography
ballott ballot
bankrupcy bankruptcy
bankrupty bankruptcy
baptisim baptism
barister barrister
barristor barrister
basicly basically
batallion battalion
batallions battalions
beauracracy bureaucracy
beauracratic bureaucratic
beaurocracy bureaucracy
beaurocrat bureaucrat
beaurocratic bureaucratic
becauseof because of
belguim Belgium
benefitial beneficial
benificiaries beneficiaries
benificiary beneficiary
besiged besieged
bestfriend best friend
bestfriends best friends
beuracracy bureaucracy
beurocracy bureaucracy
beurocrat bureaucrat
beurocratic bureaucratic
bhuddist Buddhist
biograhy biography
bizzare bizarre
bombadier bombardier
bombadment bombardment
bombarment bombardment
brasillian Brazilian
brazillian Brazilian
bribary bribery
bribrey bribery
brigadeer brigadier
britian Britain
brocolini broccolini
brushetta bruschetta
buddhsit Buddhist
buddist Buddhist
burgler burglar
burglers burglars
burglery burglary
burocracy bureaucracy
burocratic bureaucratic
busstop bus stop
byfar by far
bythe by the
canbe can be
candidiate candidate
canditate candidate
cappucinno cappuccino
captian captain
captin captain
capuccino cappuccino
caribean Caribbean
caribeean Caribbean
carribbean Caribbean
carribean Caribbean
carroway caraway
cathederal cathedral
cathedrial cathedral
catherdral cathedral
cauliflour cauliflower
cavelry cavalry
celcius Celsius
cemetaries cemeteries
cemetary cemetery
championchip championship
champoinship championship
chedder cheddar
choreagraphy choreography
choregraphed choreographed
choregrapher choreographer
choregraphy choreography
chorrizo chorizo
cincinatti Cincinnati
cincinnatti Cincinnati
cinematograpy cinematography
coalitation coalition
coaliton coalition
collander colander
collatoral collateral
colonal colonel
comittees committees
commitees committees
committies committees
committments commitments
commodites commodities
comodities commodities
comodity commodity
concieved conceived
concusion concussion
congradulations congratulations
conneticut Connecticut
consciencious conscientious
consciencous conscientious
constituancies constituencies
constituant constituent
consulat consulate
contributer contributor
contributers contributors
convienence convenience
coporal corporal
coresspondent correspondent
corpral corporal
councilers councillors
counciller councillor
councillers councillors
crematorum crematorium
cremetorium crematorium
cuccumber cucumber
decemeber December
decieve deceive
demarara demerara
demerera demerara
denoument denouement
deportaion deportation
desicated desiccated
dessicate desiccate
dessicated desiccated
dessication desiccation
devidend dividend
diabeties diabetes
diabetis diabetes
diahorrea diarrhoea
diningroom dining room
diplomant diplomat
diptheria diphtheria
dividand dividend
dividened dividend
documentery documentary
documentry documentary
dueto due to
dulche dulce
dumbell dumbbell
dumbells dumbbells
eachone each one
eachother each other
eachothers each other's
ect etc
eigth eighth
electrion election
elixer elixir
embezelled embezzled
embezelment embezzlement
embezlement embezzlement
embezzelment embezzlement
emmigrated emigrated
emmigration emigration
enterpreneurs entrepreneurs
entrepeneurial entrepreneurial
entrepeneurs entrepreneurs
entreprenuers entrepreneurs
enviromental environmental
enviromentalist environmentalist
enviromentalists environmentalists
enviroments environments
epidemilogist epidemiologist
epidemologist epidemiologist
equilizer equalizer
ethopia Ethiopia
ethopian Ethiopian
evenif even if
eventhough even though
everyother every other
everysingle every single
everytime every time
explosvies explosives
expoxy epoxy
extorsion extortion
extradicted extradited
extradiction extradition
farenheit Fahrenheit
febrary February
febuary February
feburary February
firey fiery
forexample for example
forgry forgery
forthe for the
fourteeen fourteen
fourtieth fortieth
fourty forty
fromthe from the
fued feud
fueds feuds
fullfil fulfil
funneral funeral
garanteed guaranteed
garauntee guarantee
gaurantee guarantee
gauranteed guaranteed
gendarmarie gendarmerie
goodluck good luck
govermental governmental
goverments governments
governer governor
governers governors
grammer grammar
gratefull grateful
greese grease
griddel griddle
guacomole guacamole
guarenteed guaranteed
guatamala Guatemala
gutteral guttural
gymnist gymnast
haemorroids haemorrhoids
hampstring hamstring
happybirthday happy birthday
haveto have to
hawaain Hawaiian
hawian Hawaiian
hazlenut hazelnut
hazlenuts hazelnuts
hemroids hemorrhoids
hexidecimal hexadecimal
highschool high school
hollandaize hollandaise
homocide homicide
homocides homicides
hondurus Honduras
hopsital hospital
hosptial hospital
humanbeing human being
humanbeings human beings
hungarain Hungarian
hypocracies hypocrisies
hypocracy hypocrisy
icecream ice cream
illinios Illinois
immigation immigration
impeachement impeachment
impeechment impeachment
improbible improbable
improvment improvement
improvments improvements
inaddition in addition
inagural inaugural
inaugeration inauguration
inauguaration inauguration
inbetween in between
incase in case
incharge in charge
incidently incidentally
inconvienent inconvenient
inconvienience inconvenience
inditement indictment
inditements indictments
infact in fact
infintry infantry
inflaton inflation
infront in front
ingeneral in general
innaugural inaugural
innauguration inauguration
innoculate inoculate
innoculated inoculated
innoculation inoculation
innoculations inoculations
inorder in order
inparticular in particular
inregards in regard
inspite in spite
insteadof instead of
interpretor interpreter
inthe in the
inturn in turn
inwhich in which
irreversable irreversible
isreal Israel
isreali Israeli
isrealis Israelis
isthe is the
itallian Italian
itinery itinerary
janurary January
januray January
johannesberg Johannesburg
kazahkstan Kazakhstan
kindergarden kindergarten
kindof kind of
kyrgystan Kyrgyzstan
lasange lasagne
lastnight last night
lastweek last week
lastyear last year
lawer lawyer
lawers lawyers
leavning leavening
legislater legislator
legitimatly legitimately
liabilty liability
libarian librarian
libaries libraries
libraryan librarian
liesure leisure
lieutenent lieutenant
lieutentant lieutenant
ligiment ligament
liquadation liquidation
liquer liqueur
liquour liquor
lisence licence
lisenced licensed
literture literature
litrature literature
litterature literature
liturgey liturgy
livingroom living room
lotof lot of
louisana Louisiana
luitenant lieutenant
lybia Libya
lybian Libyan
maccaroni macaroni
magestrate magistrate
magistate magistrate
manefesto manifesto
manoeuver manoeuvre
manslaugter manslaughter
manuever maneuver
manuscipt manuscript
marathron marathon
marmelade marmalade
marscapone mascarpone
marshmellow marshmallow
marshmellows marshmallows
massachusets Massachusetts
massachusettes Massachusetts
massachussets Massachusetts
massachussetts Massachusetts
mausoleam mausoleum
mausoluem mausoleum
mediteranean Mediterranean
mediterranian Mediterranean
mediterrannean Mediterranean
memior memoir
memiors memoirs
memorium memoriam
merangue meringue
meringe meringue
militery military
millitary military
miltary military
minerature miniature
miniscule minuscule
miniscules minuscules
minnesotta Minnesota
mischevious mischievous
mispell misspell
mispelled misspelled
mispelling misspelling
mispelt misspelt
missisippi Mississippi
mississipi Mississippi
monastary monastery
monasterys monasteries
monestary monastery
moreso more so
morgtage mortgage
moroccon Moroccan
morrocan Moroccan
morrocco Morocco
mortagage mortgage
mothertongue mother tongue
mozambiqe Mozambique
mozarela mozzarella
mozarella mozzarella
mozzerella mozzarella
nauseum nauseam
nausious nauseous
needto need to
negociate negotiate
negociated negotiated
negociating negotiating
negociations negotiations
negotation negotiation
negotations negotiations
netherlads Netherlands
neumonia pneumonia
nextdoor next door
nextweek next week
nextyear next year
nigerean Nigerian
nineth ninth
ninteen nineteen
nintey ninety
ninty ninety
noone no one
norweigan Norwegian
norweigian Norwegian
noticably noticeably
novemeber November
nutmegg nutmeg
nutricious nutritious
nutritous nutritious
obituries obituaries
ocotber October
ofcause of course
ofcourse of course
offcourse of course
ofthe of the
olmypic Olympic
olmypics Olympics
olypmic Olympic
olypmics Olympics
omellete omelette
omlette omelette
onceagain once again
oneof one of
onthe on the
ontop on top
oppossum opossum
opthalmologist ophthalmologist
opthalmology ophthalmology
opthamologist ophthalmologist
orchastra orchestra
orchesta orchestra
oregeno oregano
outerspace outer space
outof out of
overand over and
papricka paprika
parlimentarian parliamentarian
parlimentary parliamentary
parmasan parmesan
parmesean parmesan
parmesian parmesan
partof part of
penelty penalty
pennalty penalty
pennsylvannia Pennsylvania
pensylvania Pennsylvania
peper pepper
percapita per capita
perscribe prescribe
perscribed prescribed
perscription prescription
persue pursue
persued pursued
persues pursues
persuing pursuing
pharmaceutial pharmaceutical
pharmacuetical pharmaceutical
pharmeceutical pharmaceutical
phildelphia Philadelphia
philidelphia Philadelphia
philipines Philippines
phillipine Philippine
phillipines Philippines
phillippines Philippines
pilgramage pilgrimage
piligrim pilgrim
pinapple pineapple
playwrite playwright
playwrites playwrights
plebescite plebiscite
pneumonea pneumonia
pnuemonia pneumonia
polititian politician
polititians politicians
portugese Portuguese
postoffice post office
potatos potatoes
preist priest
preists priests
prequal prequel
prescribtion prescription
prisioner prisoner
prisioners prisoners
promtion promotion
pronounciations pronunciations
prosciuto prosciutto
proscuitto prosciutto
prosecuter prosecutor
prosecuters prosecutors
protaganist protagonist
protagnist protagonist
publically publicly
pumkin pumpkin
qaulifying qualifying
qaurantine quarantine
quarintine quarantine
quinoah quinoa
rasin raisin
rasins raisins
reccession recession
recesion recession
recesssion recession
recieve receive
reciprical reciprocal
referandum referendum
referendem referendum
referree referee
refferee referee
refferendum referendum
refree referee
refugess refugees
reknown renown
reknowned renowned
relagation relegation
relegaton relegation
reliquish relinquish
renound renowned
repertoir repertoire
repetoire repertoire
repitoire repertoire
resovoir reservoir
responsable responsible
restaraunt restaurant
restaraunts restaurants
restauranters restaurateurs
restauranteur restaurateur
restauranteurs restaurateurs
revenew revenue
reveune revenue
revinue revenue
reykavik Reykjavik
reykjavic Reykjavik
rheumatisum rheumatism
rhubard rhubarb
rhythmn rhythm
rhythym rhythm
rightaway right away
rightnow right now
rubarb rhubarb
rythm rhythm
rythym rhythm
sacrelige sacrilege
sacreligious sacrilegious
sandwhich sandwich
sandwhiches sandwiches
sandwitch sandwich
sandwitches sandwiches
sargeant sergeant
saskatchewen Saskatchewan
saterday Saturday
satuday Saturday
sauted sautéed
saxaphone saxophone
saxophonest saxophonist
scandanavia Scandinavia
scandanavian Scandinavian
scandle scandal
schedual schedule
schedualed scheduled
scriptwritter scriptwriter
sculpter sculptor
sculpure sculpture
seargeant sergeant
seargent sergeant
seceed secede
seige siege
seiges sieges
seive sieve
seived sieved
seizeing seizing
sentense sentence
septemeber September
sequal sequel
sequals sequels
sergent sergeant
sergents sergeants
shareholer shareholder
sharholder shareholder
sieze seize
siezed seized
siezing seizing
siezure seizure
sinagogue synagogue
soas so as
solictor solicitor
soliloqy soliloquy
sortof sort of
sothat so that
sovereignity sovereignty
soveriegnty sovereignty
soverignty sovereignty
sovreignty sovereignty
speach speech
speaches speeches
spinich spinach
spokeperson spokesperson
stationairy stationery
strangeled strangled
subpena subpoena
subpenaed subpoenaed
subpeonaed subpoenaed
subsidaries subsidiaries
subsidary subsidiary
subsidery subsidiary
substantional substantial
subtley subtly
successer successor
sucession succession
sucessor successor
suchas such as
sultannas sultanas
supeona subpoena
supercede supersede
superceded superseded
supercedes supersedes
superceding superseding
surgey surgery
surgury surgery
suspicios suspicious
suspicous suspicious
suspiscious suspicious
sustainabilty sustainability
sustainible sustainable
sweeden Sweden
switerland Switzerland
swizterland Switzerland
symphany symphony
sympton symptom
symptons symptoms
symtom symptom
symtoms symptoms
tabelspoon tablespoon
tablspoon tablespoon
tagliatele tagliatelle
tamborine tambourine
tanzinia Tanzania
tarragan tarragon
tarrif tariff
tarriff tariff
tarrifs tariffs
tatooed tattooed
teapsoon teaspoon
tendancies tendencies
tendancy tendency
tennesee Tennessee
tespoon teaspoon
testamonies testimonies
thankyou thank you
thatthe that the
theif thief
theives thieves
theraputic therapeutic
thesedays these days
thisyear this year
thrusday Thursday
thurday Thursday
thursady Thursday
tobe to be
tomatos tomatoes
tornament tournament
tothe to the
tounge tongue
tournamnet tournament
tournement tournament
treasurey treasury
tryto try to
tuesady Tuesday
tumeric turmeric
tumerick turmeric
tuseday Tuesday
twelth twelfth
twelveth twelfth
twelvth twelfth
ukranian Ukrainian
ukranians Ukrainians
uncertanty uncertainty
undefeted undefeated
undesireable undesirable
unforseen unforeseen
unrelevant irrelevant
unwarrented unwarranted
uptil up till
upto up to
usedto used to
vaccinne vaccine
vaccum vacuum
vacinne vaccine
vacume vacuum
vacumed vacuumed
vanila vanilla
vannila vanilla
vegatables vegetables
vegatarian vegetarian
vegeterian vegetarian
vegitables vegetables
vegitarian vegetarian
vegtables vegetables
vehical vehicle
vehicals vehicles
venezualan Venezuelan
venezula Venezuela
vetinary veterinary
viceversa vice versa
vinagrette vinaigrette
vinaigarette vinaigrette
vinegarette vinaigrette
vineger vinegar
virulant virulent
volitile volatile
volitility volatility
wantto want to
warrent warrant
warrented warranted
warrenties warranties
warrents warrants
warrenty warranty
wednesaday Wednesday
wendesday Wednesday
wensday Wednesday
wepon weapon
weponry weaponry
wepons weapons
wholely wholly
wierd weird
wierdest weirdest
wierdly weirdly
wimbeldon Wimbledon
wimbledom Wimbledon
withthe with the
worchestershire worcestershire
worstershire worcestershire
wreckless reckless
xylephone xylophone
yatch yacht
yeest yeast
zealos zealous
zimbabwae Zimbabwe
zimbawe Zimbabwe
zuchinni zucchini
`
