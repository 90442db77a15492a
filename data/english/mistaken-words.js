// Written for copydesk, MIT; see SOURCES.md. A line is a place where one word is taken for another: words before it, [printed>meant],
// words after it. `a|b` is either word; `$` after it is the end of the sentence or a mark; `!a|b` is anything but these words.
export default `
risk [adverse>averse]
not|was|is|are|were [adverse>averse] to
take|takes|took|taking|taken|into|came into|in [affect>effect] $
take|takes|took|taking|taken|into [affect>effect] on|in|from|immediately|next|at
side|knock-on|special|greenhouse|domino|ripple [affect>effect]
adverse|devastating|profound|huge|big|major|detrimental|positive|negative|significant|lasting|direct|serious|knock-on|immediate|real|little|no [affect>effect] on
side|knock-on|special|after [affects>effects]
[alluded>eluded] capture|police|arrest
to|will|would|could|can|may|might [altar>alter] the|its|his|her|their|our|this
at the [alter>altar] $
[alter>altar] boy|boys|server|servers
case [and>in] point
right|every [angel>angle] $
was|were|been|keep|kept|be [appraised>apprised] of
of|on|in|with|for|by|to [are>our] own
which|who|that [as>has] been
it [as>has] been
[averse>adverse] weather|conditions|effect|effects|reaction|reactions|impact
[baited>bated] breath
released|out|freed on [bale>bail]
[balling>bawling] his|her|their eyes
[bare>bear] with me|us
[bare>bear] in mind
[bare>bear] the brunt|cost|burden|responsibility
can't|cannot|couldn't|not [bare>bear] to|the|it
grin and [bare>bear] it
[bares>bears] the brunt|cost|burden|responsibility|repeating
have|has|had [be>been] doing|made|given|taken|done|seen|told|used|held|sent|found|built|able|working|trying|going|a|an|the|in|on|asked|called|charged|reported|accused|killed|injured|paid
have|has|had [bean>been] a|the|an|in|made|given|asked|told|able|on
his|her|their|my [bear>bare] hands|feet
will|would|can|could|should|must|may|might|to [bee>be] a|the|in|on|able|made|held|an
gave|give|gives|giving [berth>birth] to
wide [birth>berth]
[boarder>border] patrol|patrols|control|controls|guard|guards|crossing|crossings|security|force|agents|agency|towns
across|over|near|along the [boarder>border]
the [boarder>border] between
[bored>board] of directors|governors|trustees|education
[born>borne] out by
[born>borne] the brunt
[bought>brought] about
[bought>brought] to justice|light|court|trial
[bought>brought] forward
[bought>brought] up in|by
to|will|would|could|can|not [brake>break] the|a|his|her|their law|laws|record|records|deadlock|silence|promise|news
[break>brake] lights|fluid|pads|pedal
slammed|hit|hitting|pumped|applied the [breaks>brakes]
put|puts|putting the [breaks>brakes] on
slam|slams|slammed|slamming on the [breaks>brakes]
wide [breath>breadth] of
depth and [breath>breadth] of
in [breech>breach] of
[breech>breach] of contract|security|trust|duty|confidence|promise|privacy|rules|protocol|planning
will|would|can|could|should|must|may|might [by>be] held|used|made|seen|given|taken|found|able|paid|done|allowed|sent|told|asked|required|available|published|considered|replaced
want|wants|wanted|able|afford|need|plan|plans|planning|going|how|money|trying|hoping to [by>buy] a|an|it|them|tickets|food|property|houses|shares|the
weapons|arms [cachet>cache]
loose|water [canon>cannon]
[canon>cannon] fodder
[casual>causal] link|links
in [caught>court] $
[causal>casual] wear|dining|sex|clothes|workers|staff
[cereal>serial] killer|killers|rapist
a|one|another|every [children>child] who|was|is|from|has|had|$
spinal|umbilical|spine [chord>cord]
vocal [chords>cords]
[climactic>climatic] conditions|change|changes|factors
[climatic>climactic] scene|battle|moment|ending|finale
wearing|wore|warm|designer [cloths>clothes]
of [coarse>course] $|he|she|it|they|we|i|you|this|that|not|there
golf|crash|race|training|degree [coarse>course]
it|he|she|they|we|i|you [cold>could] be|have|not
[collaborate>corroborate] his|her|the|their story|claim|claims|account|evidence|testimony|version
pay|paid|pays|paying a|the [complement>compliment]
full [compliment>complement] of
strike|strikes|struck|striking a [cord>chord] with|in|$
marine|press|peace|diplomatic|officer [corp>corps]
[costal>coastal] town|towns|area|areas|path|erosion|waters|defences|defenses|community|communities|road|city|region
defence|defense|prosecution [council>counsel] told|said|argued|asked
[counsel>council] house|houses|housing|estate|tax|leader|chamber|offices|seat|seats|elections
was|were|been|have|has|had|newly [crated>created] by|a|an|the|new|jobs
jump|jumped|jumping|the [cue>queue] for
black [current>currant]
[current>currant] bun|buns
[dairy>diary] entry|entries
of irish|african|asian|italian|indian|jewish|european|scottish|german|chinese|mixed [decent>descent]
[desert>dessert] menu|menus|wine|wines|spoon|trolley
[diary>dairy] farm|farms|farmer|farmers|farming|products|industry|cows|herd
[died>dyed] her|his|their hair
[diffuse>defuse] tension|tensions
[diffuse>defuse] the|a situation|row|crisis|bomb|tension|tensions
[diffused>defused] tension|tensions
[diffused>defused] the|a situation|row|crisis|bomb|tension|tensions
[dinning>dining] room|table|hall|area|out|experience|car
[doing>during] the pandemic|war|day|night|match|game|meeting|week|season|election|campaign|summer|winter|storm
chest of [draws>drawers]
[duel>dual] carriageway|carriageways|nationality|citizenship|nationals|role|roles|purpose
badly|worst|severely|adversely|heavily|seriously [effected>affected]
this|it|that|which [effects>affects] everyone|everybody|people|us|them|me|him|her|you|all|the|our|their|your
[elicit>illicit] drugs|drug|affair|trade|trafficking|substances|goods|market
[eminent>imminent] danger|threat|collapse|arrival|release|attack
the|an|sealed|brown|white [envelop>envelope] $|that|was|with|of|and
[exasperate>exacerbate] the|this problem|crisis|situation|shortage
[exasperated>exacerbated] the|this problem|crisis|situation|shortage
[extract>exact] revenge
bus|train|taxi [fair>fare] is|was|rise|rises|increase|increases|dodger|dodgers|$
bus|train|taxi [fairs>fares]
trade|job|book|craft|fun [fare>fair]
no mean|small [feet>feat]
[filled>filed] a|the|an lawsuit|complaint|suit|petition|motion|appeal
the [fist>first] time|place|half|year|day|step|since|woman|man|to|of|week|round
a [flare>flair] for design|drama|fashion|language|languages|cooking|music|writing|storytelling|publicity|business|theatre|detail
a [flare>flair] for the dramatic|theatrical
[flaunt>flout] the rules|law|laws|regulations|ban|lockdown|guidelines
[flaunted>flouted] the rules|law|laws|regulations|ban|lockdown|guidelines
[flaunting>flouting] the rules|law|laws|regulations|ban|lockdown|guidelines
fatal|serious|major|security|design [floor>flaw] in
plain|self-raising|wheat|bread|almond|rye [flower>flour]
died|dies|dying|run|ran|runs|running [form>from] the|a|cancer|his|her|their
far|away|apart|aside|ranging|ranged|suffering|suffers|suffered|hails|refrain|refrained|benefited|benefits|stems|stemmed|derived|exempt|absent [form>from] the|a|an|his|her|their|its|all|any|being|what|that|this|these|those|our|my
came|comes|coming [form>from] the|a|an|his|her|their|its|all
[form>from] now|then on
[formally>formerly] known as
[formerly>formally] charged|announced|approved|opened|launched|accused
[fowl>foul] play
in the [from>form] of
a|any|some|another|this|new [from>form] of
[gorilla>guerrilla] war|warfare|fighters|fighter|tactics|marketing|leader|group|groups
[grizzly>grisly] murder|murders|death|crime|crimes|scene|discovery|find|details|killing
[hail>hale] and hearty
aircraft|airport|plane [hanger>hangar]
achilles|achilles' [heal>heel]
high [heals>heels]
[heard>herd] of cows|cattle|sheep|goats|elephants|deer
had|has|he|she|never|been [herd>heard] that|about|from|him|it|of|nothing
[heroine>heroin] addict|addicts|dealer|dealers|trafficking|overdose|overdoses|addiction|users|epidemic|smuggling|trade
[hoards>hordes] of people|fans|tourists|shoppers|visitors|journalists|reporters|photographers|children
a [hole>whole] new|lot
the [hole>whole] thing|world|country|family|idea|process|year|lot|truth
to|will|would|could|may|might|not [illicit>elicit] a|an|the|any|more
[imminent>eminent] domain
one [in>and] the same $
[interment>internment] camp|camps
down the [isle>aisle]
supermarket [isle>aisle]
supermarket [isles>aisles]
right|until|by [know>now] $
the [later>latter] half
years|days|months|weeks|hours|minutes|moments [latter>later]
has|have|had|having [lead>led] to|the|by|many|some|him|her|us|them|a|an|some|his|their|police
was|were|been|being|is|are [lead>led] by|to|into|away|through|astray|off
[leak>leek] and potato
at [lease>least] one|two|three|four|five|six|seven|eight|nine|ten|some|part|half|once|twice
[lightening>lightning] strike|strikes|bolt|bolts|storm|storms|struck|speed|flash|rod|conductor|fast
thunder and [lightening>lightning]
[loan>lone] parent|parents|survivor|gunman|wolf
is|was|are|were|be|been|seemed|seems [loathe>loath] to
[lone>loan] shark|sharks|repayments
on [lone>loan] from|to
to [loose>lose] faith|patience|momentum|ground|seats|jobs|heart|support|sleep|power|votes|face|blood|business|customers|confidence|time|everything|it|him|her|them|money|weight|sight|touch|control|track|hope|interest|data|access|out|more|money|millions
will|would|could|can|may|might|must|should|not|don't|didn't|won't|never|cannot [loose>lose] faith|patience|momentum|ground|seats|jobs|heart|support|sleep|power|votes|face|blood|business|customers|confidence|everything|it|him|her|them|money|weight|sight|touch|control|track|hope|interest|data|access|out|more|money|millions|the|a|an|his|her|their|its|our|my|your
you|we|they [loose>lose] the|a|any|all|some|money|weight|data|track|sight|control|access|interest|more|out|hope|your|our|their
[looses>loses] his|her|its|their|the|a control|faith|job|interest|money|power|weight|way|seat|appeal|match|game|title|case
is|are|was|were|be|been|of|without|after|risk|fear|by|keep|kept|started|about [loosing>losing] !arrows|off|upon
has|have|had|he|she|they|we|i|who [loss>lost] his|her|their|the|its|a|control|to|all
at a [lost>loss]
the [lost>loss] of
two|three|four|five|six|several [man>men] were|are|who|have|had|from|in|and|$
the [mane>main] reason|road|problem|street|attraction|aim
general|line|project|team|football|campaign|product|office|store|assistant|account|stage|tour|bank|senior|shop|factory|club|area|regional [manger>manager]
[marital>martial] arts|law
[marshal>martial] law
court [marshal>martial]
[martial>marital] status|bliss|problems|home|breakdown
a|one|another|every [men>man] who|was|is|from|has|had|$
gold|silver|bronze [metal>medal] winner|winners|winning|match|game
won|win|winning|took|takes a|the|two|three|his|her gold|silver|bronze [metal>medal]
test|tested|show|showed|shown|prove|proved his|her|their|its|our [metal>mettle] against|on|in|$
[miner>minor] injuries|injury|offence|offences|issue|issues|problem|problems|damage|changes
coal [minors>miners]
boost|boosted|boosting|boosts|low|staff|troop [moral>morale] $
boost|boosted|boosting|boosts|low|raise|raised|sap|sapped [moral>morale] among|in|and|at|of
[morale>moral] compass|obligation|duty|grounds|authority|dilemma
day|days|period|state of [morning>mourning]
as|is|was|be|been|are|were|become|becomes [must>much] as|more|less
so [must>much] so
pass|passes|passed|passing [mustard>muster]
[mute>moot] point
[naval>navel] gazing
[navel>naval] officer|officers|base|ship|ships|vessel|vessels|academy|blockade|forces
[need>knead] the dough
[needing>kneading] the dough
he|she|they|i|we|never|already [new>knew] that|what|how|about|it|him|nothing|exactly|where|who|why
don't|didn't|doesn't [no>know] what|how|why|if|whether|who|where|when|that|the|it
i|you|we|they [no>know] that|what|how|why|who|it
don't|didn't|doesn't [now>know] what|how|why|if|whether|who|where|when
miles|kilometres|km [of>off] the coast
cordoned|sealed|kicked|fended|warded|staved|shrugged|dozed|auctioned|logged|fobbed|switched|blasted|nodded|brushed [of>off]
because|instead|regardless|ahead|tens|hundreds|thousands|millions|dozens|lots|plenty [off>of] the|a|an|his|her|their|its|our|people|what
in front|top|charge|favour|favor|need|spite|terms|case [off>of] the|a|an|his|her|their|its|our
the rest|middle|beginning|number|result [off>of] the|a|his|her|their|its|this|last
[on>one] of the most|best|first|last|biggest|largest|few|main|many|oldest|worst|greatest|only|country's|world's|city's
not [on>one] of the|them|us
unexploded [ordinance>ordnance]
half an [our>hour]
an [our>hour] $
we|they [our>are] not|going|all|now|still|also|very
there [our>are] no|many|some|two|three|several|more|also|still
beyond the [pail>pale]
[pails>pales] in|into comparison|insignificance
window [pain>pane]
a [pain>pane] of glass
window [pains>panes]
[pains>panes] of glass
to|has|have|been|be|was [paired>pared] back|down
colour|color [palate>palette]
[palette>palate] cleanser|cleansers
[pallet>palate] cleanser|cleansers
at [panes>pains] to
growing [panes>pains]
walked|walking|drove|driving|ran|went|came|flew|rode|sailed|squeezed|strolled|cycled|jogged|raced|rushed|swept [passed>past]
at|about|around|until half|quarter [passed>past]
has|have|had [past>passed] the|a|since|by|away|into|through|without|$
cancer|hospital|elderly|sick [patience>patients]
running out of [patients>patience]
for your [patients>patience] $
sneak [peak>peek]
[peak>pique] my|his|her|their|our|your interest|curiosity
[peaked>piqued] my|his|her|their|our|your interest|curiosity
sneak [peaks>peeks]
a|another [pear>pair] of
[pedaling>peddling] drugs|lies|influence|misinformation|myths
[pedalling>peddling] drugs|lies|influence|misinformation|myths
[peddle>pedal] bike|bikes
[peels>peals] of laughter
army|navy|military|medical|security|service|emergency [personal>personnel] $|were|are|and|in|to|have|had|who
[personnel>personal] details|life|data|information|injury|trainer|best|hygiene|belongings|reasons
[perspective>prospective] buyers|buyer|students|candidates|employers|parents|tenants|customers
gas|brake [petal>pedal]
didn't|doesn't|not|never|won't [phase>faze] him|her|them|me|us
[pier>peer] pressure|review|reviewed|group|groups
[plain>plane] crash|crashes
[plane>plain] clothes|sailing|sight
opinion|exit [pole>poll]
[pole>poll] tax
opinion|exit [poles>polls]
[poll>pole] position|vault|vaulter
[pouring>poring] over the|his|her|their documents|data|maps|papers|records|books|figures|evidence|details
fall|fell|falling|falls|fallen [pray>prey] to
[precede>proceed] with|to
[preceded>proceeded] to
to|will|would|can [preform>perform] the|a|at|in|on|as|well
[preformed>performed] by|at|in|the|a|with|well
christmas|birthday|wedding [presence>presents]
[preyed>prayed] for
agreed|agrees|agree|agreement|approved|accepted in [principal>principle]
in [principal>principle] to|that|but|$
a matter of [principal>principle]
[principals>principles] of good|natural|fairness|democracy|justice|economics|design
guiding|basic|core|democratic [principals>principles]
[principle>principal] reason|reasons|cause|causes|aim|goal|role|source|sources|author|investigator|dancer|residence|objective|purpose|beneficiaries|architect|photography
school [principle>principal]
vice [principle>principal]
was|were|is|are|be|been [proceeded>preceded] by
[proscribed>prescribed] antibiotics|medication|medicine|painkillers
[prostrate>prostate] cancer|gland|surgery
[pubic>public] health|school|schools|sector|transport|opinion|inquiry|money|interest|service|services|relations|meeting|meetings|consultation|spending|finances|figure|figures|support|square|library|libraries|office|house|houses|sphere|domain|safety|policy|debate|life|park|hearing|works|square
right on [queue>cue]
is|was|be|it's|that's [quiet>quite] a|an surprise|feat|challenge|different|big|large|small|good|bit|lot|achievement|shock|change|character
have|has|had|there|made|took|seen [quiet>quite] a|an
[quiet>quite] often|simply|clearly|possibly|literally|frankly|likely|easily
keep|kept|keeping [quite>quiet] about|on|$
[raised>razed] to the ground in|by|and|$
under [raps>wraps]
[reek>wreak] havoc
[reeked>wreaked] havoc
[reeking>wreaking] havoc
free [reign>rein]
to|must|should|will|would|could [reign>rein] in
take|took|taken|taking|hand|handed|handing|hands the [reigns>reins]
over the [reigns>reins]
the last [rights>rites] of|by|to|$
[ringing>wringing] his|her|their hands
[role>roll] call
[roll>role] model|models
a key|leading|major|vital|crucial|central|active|pivotal|important|significant [roll>role] in
en [root>route] to
bus|escape|trade|cycle|shipping|supply|evacuation [root>route]
bus|escape|trade|cycle|shipping|supply [roots>routes]
[route>root] cause|causes|vegetables
grass [routes>roots]
a [rye>wry] smile|grin|look|humour|humor
for [sail>sale] $
set|sets [sale>sail] for|from|$
per [say>se]
have|has|had|ever|never [scene>seen] the|a|an|in|by|as|it|him|her|them|since|on|at|$
to [sea>see] if|whether|how|what
deep [seeded>seated]
at the [seems>seams]
crime [seen>scene]
[sever>severe] weather|injuries|damage|pain|drought|flooding|burns
[sew>sow] the seeds
[sew>sow] discord|division|doubt|confusion
[sewing>sowing] the seeds
[shear>sheer] number|numbers|size|scale|volume|luck|joy|will|determination
building|construction|camp|burial|landfill|nesting [sight>site]
building|construction|landfill [sights>sites]
[singed>signed] up|off|for
out of [sink>sync]
in plain [site>sight]
at first [site>sight]
catch|caught|lose|lost|losing|loses [site>sight] of
set|sets|setting his|her|its|their [sites>sights] on
[slight>sleight] of hand
a [soar>sore] throat|point|spot
at the [some>same] time
much|highly [sort>sought] after
a|some|this|that|what|any [sought>sort] of
[soul>sole] purpose|survivor|survivors|owner|responsibility|custody|trader|traders|aim|reason
damp [squid>squib]
he|she|they|we|it|i|who [staid>stayed] in|at|with|on|there
[stake>steak] dinner|knife|knives|tartare
rump|sirloin|fillet|rib-eye [stake>steak]
office [stationary>stationery]
[stationary>stationery] shop|cupboard|supplier|suppliers
[stationery>stationary] car|cars|vehicle|vehicles|traffic|bus|train|lorry|van|object|bike
[statue>statute] of limitations
[statue>statute] book|books
[statute>statue] of liberty
bronze|marble|stone [statute>statue]
at [steak>stake] $
[steak>stake] holders
the|a|an|of|in|this|its|their|british|chinese|american|former|local [steal>steel] works|worker|workers|industry|plant|plants|mill|beams|production|makers
dire [straights>straits]
en [suit>suite]
follow|followed|follows|following [suite>suit] $
to [sure>shore] up the|its|their|his|her|support|confidence
different|new|another [tact>tack] $
fairy|cautionary [tail>tale]
fairy|cautionary [tails>tales]
brass [tax>tacks]
[teaming>teeming] with people|life|tourists|fish|wildlife|insects|shoppers
top|second|third|lower|upper [tear>tier] of
central|basic|core|key [tenants>tenets] of
back|until|since [than>then] $
every now and [than>then]
and [than>then] he|she|they|we|i|you|it|again
more|less|fewer [that>than] half|twice|two|three|four|five|six|ten|double|ever|enough
more|less [that>than] a dozen|year|decade|century|third|quarter|week|month|million
[their>there] has|have|had been
[their>there] will|would|may|might|could|should|must be
and [them>then] he|she|they|we|i|it
asked|told|allowed|forced|urged|helped|ordered|encouraged|warned|invited [then>them] to
some|many|most|all|both|one|none|half|few of [then>them]
in|under|with|of [there>their] own
of|in|at|on|for|to|with|from|by [they>the] same|first|most|best|world|country|city|public|government|police|year|day|time|only|last|next
[they're>there] is|are|was|were
go|goes|going|went|passed|came|walk|walked|drive|drove|run|ran|all|right [thorough>through]
he|she|they|we|i|you|never|always [though>thought] no|it|that|he|she|they|we|i|about|of|there
even|as [thought>though] he|she|it|they|we|i|the|there|you|nothing
was|were|been|is|are [throne>thrown]
to|and [through>threw] himself|herself|themselves|itself into
he|she|they|i|we [through>threw] a|himself|herself|themselves|out|punches
even [through>though] he|she|they|we|i|there
a|most|more|very [through>thorough] investigation|review|search|examination|analysis
to the [thrown>throne] $
in the [throws>throes] of
death [throws>throes]
hands are|were [tide>tied]
[tier>tear] gas
the [to>two] men|women|sides|countries|leaders|teams|years|weeks|days|months|people|parties|girls|boys|companies|brothers|sisters|nations|groups|children
for|after|about|nearly|over [to>two] years|weeks|days|months|hours|decades|minutes
[to>two] thirds
[to>two] of the|them|his|her|their|its three|four|five|six|men|women|most|biggest|largest|brothers|sons|daughters
in [toe>tow] $
want|wants|wanted|need|needs|needed|going|able|unable|ought|hope|hopes|hoped|plans|planned|expected|likely|has|have|had|tried|trying|decided [too>to] be|make|do|get|go|see|take|have|give|find|help|keep|pay|say|work|use
[too>two] years|weeks|days|months|hours|men|women|thirds|children|goals
[tow>toe] the line and|on|or|in|with|by|$
[tow>toe] the party line
[towed>toed] the line|party
[towing>toeing] the line|party
stand|stood|stands|standing|murder|fraud|jury|corruption [trail>trial]
clinical|drug|vaccine [trail>trial]
clinical|drug|vaccine|field|randomised|randomized [trails>trials]
hiking|walking|nature|campaign [trial>trail]
a [trial>trail] of destruction|blood
are|is|was|were|be|far|all|way [two>too] many|much|late|often|early|soon|high|low|long|expensive|difficult|small|big
[undo>undue] influence|pressure|delay|haste|stress|hardship|attention
[unphased>unfazed] by
[untied>united] nations|states|kingdom|front|ireland
in the same [vain>vein]
in a similar [vain>vein]
tried|searched|waited|died|looked|struggled in [vein>vain]
[venerable>vulnerable] children|groups|adults|to
a [wail>whale] of a
[waist>waste] of time|money|space|resources|energy|taxpayers'|public
[wander>wonder] why|how|what|if|whether|who
to [wave>waive] his|her|their|its|the right|rights|fee|fees|immunity|requirement|charge|charges|deadline
[waved>waived] his|her|their|its|the right|rights|fee|fees|immunity|requirement|charge|charges|deadline
sign|signed|signing a [waver>waiver]
last|next|per [weak>week] $
decide|decided|know|known|see|ask|asked|wonder|wondered|determine|question|clear|sure|on|of|about|unclear|doubt|consider|say|said [weather>whether] he|she|they|we|i|you
[weather>whether] or not
decide|decided|know|ask|asked|wonder|wondered|determine|question|clear|sure|unclear|doubt|consider [weather>whether] the|it|to|a|this|these|any
the [week>weak] link|spot|point
place|places|area|areas|town|city|house|home|point|stage|spot|street|school|hospital|country [were>where] he|she|they|we
[wet>whet] my|your|his|her|their|our|the appetite|appetites
[wether>whether] or|the|he|she|they|it|to|a|we|you|i
[wetted>whetted] my|your|his|her|their|our|the appetite|appetites
[wetting>whetting] my|your|his|her|their|our|the appetite|appetites
they|we|people|police|officers|men|women|children|students|residents|families|staff|players|others|both|some|many|two|three|several [where>were] found|killed|injured|arrested|taken|told|able|asked|given|charged|also|being|forced|left|evacuated
bad|good|hot|cold|wet|severe|warm|stormy [whether>weather] $
[whether>weather] forecast|forecasts|conditions
[whine>wine] list|bar|cellar|glass|tasting
[who's>whose] own
[whose>who's] been|going|coming|gonna
as [will>well] as
in|of|with|for|from|on|at [witch>which] the|he|she|it|they|is|was|are|were
these|those|two|three|four|five|several|many [woman>women]
a|one|another|every [women>woman] who|was|is|from|has|had|$
to|could|and [wonder>wander] around|through|off|aimlessly
[wondering>wandering] around|through|aimlessly|off
he|she|it|they|we|i|you [wood>would] be|have|not|like|never
he|she|they|we|i|you|it|which|who|there [world>would] be|have|not|like
to|will|not [worn>warn] of|that|against
[wrap>rap] music|artist|artists|song|star
[wrap>rap] on|over the knuckles
[wreaked>reeked] of
[wreaks>reeks] of
[wreck>wreak] havoc
[wrecked>wreaked] havoc
[wrecking>wreaking] havoc
egg [yoke>yolk]
egg [yokes>yolks]
[yolk>yoke] of oppression|colonialism|tyranny|slavery
if|when|unless|because|think|sure|hope|once|while [your>you're] a|an|the|in|on|at|going|able|ready|interested|not|unsure
if|when|unless|because|think|sure|hope|once|while [your>you're] looking|thinking|planning|using for|to|at|of|about|on|a|an|the
[your>you're] going to
[your>you're] trying to
[your>you're] able to
asked|told|allowed|forced|urged|helped|ordered|encouraged|warned|invited|let|made|gave|give|call|called|expect|expected|wanted|want [then>them] to
told|gave|give|let|make|made|help|show|showed [then>them] that|a|the|how|what|all|know|feel
both|all|many|some|most|one|two|three|none|each of [then>them] $|were|are|have|had|was|is|will
[then>than] the|a|his|her|their ever|previous|last one|year|time
!a|the|no|any|some|made|makes|make|common|this|that|every|perfect|of|good|in ever [sense>since] $|the|then|he|she|they
a|the|no|common|any [since>sense] of
in a|the|every|no|any|that|some|this [since>sense] $
makes|make|made|making [since>sense] $|to|of|for
even [thought>though] he|she|it|they|we|i|the|there|his|her|its|their
[although>also] known as
goes|go|going|went|get|got|getting|broke|breaking|cut|fell|came|pulled|halfway|midway|driving|walking|walked|drove|passing|passed|ran|flew [thought>through] the|a|an|his|her|their|it|to
more [form>from] the|his|her|their|its
away|back|home|apart|aside|far|suffering|suffered|benefit|benefited|resigned|retired|escaped|released|borrowed|stolen|removed|withdrew|withdrawn|arrived|returned|moved|travelled|traveled|different|free|absent|exempt|protect|prevented|banned|graduated|emerged|learned|learnt|ranging|received|recovering|recovered [form>from] the|a|an|his|her|their|its|our|this|that|@name|@ing
@year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december [form>from] the|a|@number
[from>form] of government|transport|transportation|payment|punishment|protest|exercise|energy|cancer|art|entertainment|communication|treatment
in|on|for [they>the] first|same|last|end|middle|world|country|city
[they>the] most|first|same|whole|entire|only|latest of|in|time|day|thing|world
is|are|was|were|be [the>then] taken|sent|moved|transferred|used|given|asked|told|put
said|says|believe|think|hope|claim|felt|knew [the>they] were|are|have|had|would|will|could
of|in|on|at|to|from|with|by|for [thee>the] @noun
as [it>is] the|a|an|his|her|their case|way|norm|custom|habit
as [is>it] was|has|were|would|could|had
it|this|that|he|she|which [id>is] the|a|an|not|in|now|also|going|expected|likely|one
[a>an] hour|honest|honour|honor|heir|hourly
and|but|the [this>their] own
[has>as] well as
[an>and] the|a|he|she|they|it|his|her|their|its|then|was|is|has|had|have|will|would|i|we|one sunday|of
@noun [an>and] @plural
[ans>and] the|a|an|his|her|he|she|they|it
[wear>were] not|also|able|going
we [where>were] not|also|able|going|all|in|on|at|told|just|still
there [where>were] no|a|some|many|several|two|three|also|more|only|fewer
he|she|they|who|and|but|then|later|also [lead>led] his|her|their side|team|country|men|troops|party|campaign|charge to|in|into|through
[loose>lose] his|her|their|its|your|our|my job|jobs|seat|seats|temper|life|lives|house|home|homes|licence|license|money|way|minds|mind|heads|nerve|appeal|faith|balance|grip|place|jobs|sight|savings
[loosing>losing] his|her|their|its|your|our|my|the job|jobs|seat|temper|life|lives|house|home|licence|money|way|mind|nerve|appeal|faith|balance|grip|place|game|match|election|battle|war|argument
over|in|for|during the [passed>past] few|year|week|month|decade|two|three|four|five|six|seven|eight|nine|ten|12|24|@number
in the [passed>past] $
[past>passed] away $|on|in|at|peacefully|suddenly|after
was|were|been [past>passed] by|on|to|over|in
[quiet>quite] a few|lot|while|bit|number
not [quiet>quite] as|so|the|right|sure|ready|enough
[quite>quiet] word|life|man|street|place|moment|corner|village|night|confidence|revolution|day
[principle>principal] dancer|conductor|secretary|trumpet|cello|violin|guest|actor|photographer|investigator|residence
deputy|assistant|former|college|school [principle>principal] $|of|at|said|who|and|is|was
basic|first|founding|guiding|general|moral|key [principal>principle] of|that|is
? [compliments>complements] the|each|his|her
free|in|offered|offers [complementary>complimentary] tickets|drinks|breakfast|wine|copy|ticket|parking|wifi
pass|passed|passing|paid|paying|return|returned the [complement>compliment] $
a [hoard>horde] of fans|reporters|tourists|journalists|shoppers|zombies|children|people|photographers
[horde>hoard] of coins|gold|silver|treasure|weapons|cash
[wreck|reek>wreak] havoc|vengeance|revenge
[reap>wreak] havoc
[wreaking>reeking] of
[wrecked|racked>wreaked] havoc
first|maiden|new|national [boarders>borders]
[born>borne] the cost|costs|brunt|burden|responsibility
be [born>borne] by|in mind
had|has|have [borne>born] in|on
[cue>queue] to|of people|up
long|longer|longest [cues>queues]
on [queue>cue] $
[phased>fazed] by the|his|her|their
not|n't|hardly|barely [phased>fazed] $|by
of|with a [flare>flair] for
the [flair>flare] up|ups
a political|risky|bold [gambol>gambit]
[grizzly>grisly] details|find|discovery|murder|murders|killing|scene|end
[peddle>pedal] power|bin|harder|faster|his|her|their bike|bicycle
[peddled>pedalled] across|through|up|down|away|from
in the [poles>polls] $
go|goes|going|went to the [poles>polls]
ahead|behind|lead|leading|trailing in the [poles>polls]
[role>roll] out|back of|the
[roles>rolls] out|royce
starring|title|leading|lead|supporting [roll>role] in|of|as|$
[shear>sheer] number|size|force|scale|volume|weight|luck|joy|drop|terror|nonsense|will|hard|brilliance
[sheer>shear] sheep
a real|old|great [trooper>trouper] $
in [vane|vein>vain] $|to|for
same|similar [vain|vane>vein] $|as|to
[waved>waived] his|her|their|its|the right|rights|fee|fees|anonymity|immunity|extradition
[waving>waiving] his|her|their|its|the right|rights|fee|fees|immunity|extradition
not a [wit>whit] $
[yoke>yolk] of an|the egg
local|city|county|zoning [ordnance>ordinance]
court [marshall|marshal>martial]
[marital|marshal|marshall>martial] law|arts|artist
[censured>censored] by the film|board|censors
[diffuse>defuse] the|a tension|tensions|situation|row|bomb|crisis|anger|standoff
in the [prostrate>prostate]
[prostrate>prostate] cancer
[pubic>public] house|health|sector|school|schools|relations|transport|service|services|opinion|interest|inquiry|meeting|money|funds|official|officials|library
[perpetrated>perpetuated] the|a myth|stereotype|cycle|idea|notion
[perpetuated>perpetrated] by the|a attackers|regime|gang|killer
crimes|attack|attacks|murder|violence|fraud|atrocities [perpetuated>perpetrated] by|against|on
not [adverse>averse] to
[alluded>eluded] him|her|them|us|me $|for|in|so
[eluded>alluded] to
walk|walked|led|lead her down the [isle>aisle]
[isle>aisle] seat
a|an|senior|former|close|presidential|white [aid>aide] to|who|said
hearing [aides>aids]
[bought>brought] up in|by|on
[throws>throes] of
in the [throws>throes]
wait|waited|waiting with [baited>bated]
[here>hear] hear
[pour|pouring|poured>pore] over the|his|her|their documents|papers|books|details|maps|data|records
[pours>pores] over
[poured>pored] over the|his|her|their|every|thousands|hundreds documents|papers|books|details|maps|data|records|page|pages|of
free [reign|rain>rein]
given|gave|give|have|had|giving|hand|took|take over|up the [reigns>reins]
[breech>breach] of the|contract|rules|law|peace|security|trust
[bare>bear] witness|fruit|arms|responsibility|resemblance|testimony
[bear>bare] knuckle|bones|minimum|essentials|feet
the [bear>bare] minimum|bones|essentials
[site>sight] for sore|of the
[sights>sites] of special|scientific
[cite>site] of the
on [sight>site] parking|manager|at
world|unesco heritage [sight>site]
heritage [sights>sites]
building|construction|crash|burial|web [cite|sight>site]
[counsel>council] tax|house|estate|leader|meeting|chamber|election|elections
town|city|county|parish|borough|district [counsel>council]
legal|general|defence|defense|special [council>counsel] for|to|said
marriage|grief [councillor|councilor>counsellor]
town|city|county|parish|local|labour|tory [counsellor>councillor]
[discrete>discreet] about|inquiries|enquiries
be|was|were|very|more|less [discrete>discreet] about|in
at its|their|his|her [peek|pique>peak]
a fit of [peak|peek>pique]
[peak|peek>pique] his|her|their|your|my|our|the curiosity|interest
take|took|taking|get|got|have a [peak|pique>peek] at|inside
[lightening>lightning] strike|bolt|fast|speed|rod|flash|storm|conductor
[sewed|sewn>sown] the seeds|division|doubt|chaos
a|second|scary|chilling [though>thought] $
[tenants>tenets] of islam|faith|christianity|democracy|journalism
he|she|they|we [through>thought] that|it|he|she|they|we|i
[where>were] killed|arrested|evacuated|rescued $|in|by|after|on|at
[brought>bought] a|his|her|their house|home|ticket|tickets|flat|car|property
one [if>of] them|us|his|her|their|its|our
foreign|humanitarian|financial|overseas [aide>aid]
badly|adversely|severely|directly|worst [effected>affected]
two|three|four|five|six|seven|eight|nine|ten|few|many|all|the years|summers|months|weeks|days|decades|winters|seasons [sense>since] $|the|then|he|she|they
said|says|mean|meant|because|whether|although|while|hoped|feared|until|unless|if [is>it] would|will|has|had|could|was|can|should|may|might
said|says|because|but|think [if>it] is|was|has|will|would|had
@verb [our>out] of|by|to|on|at|with|from
!something|anything|nothing|what's|a|the [new>knew] he|she|they|it was|were|had|would
$ [through>though] he|she|they|we|i|there
$|even|only|see|wonder|asked|ask|know|unsure [of>if] he|she|they|we|i
$ [by>but] he|she|they|we|i
$|even|see|asked [in>if] he|she|they|we|i
said|that|but|because|if|when|which [the>they] are|were|have|had|could|don't|didn't|weren't|aren't
to|with|for|of|by|from [they>them] $
in|of|on|at|with|into [then>the] same|first|last|end|middle|world|country|city|day|year|way|other|next
lost|lose|keep|kept|do|did|done|doing|gave|give|made|make|take|took|have|had|has|changed|change|raise|raised|share|shared|spend|spent|bring|brought|saw [there>their] own|lives|life|homes|jobs|job|children|money|best|way|minds|mind|families|parents|names|votes|views|hands|heads|eyes
is|was|are|were|be|been|far|it's|that's|not|way|become|got [to>too] late|early|soon|far|expensive|big|small|old|young|tired|busy|hard|difficult|dangerous|risky|hot|long|short|weak|strong|sick|ill|scared|afraid|proud|drunk $|to|for|and|but|of
let|cut|broke|come|came|set|turned|shook|tore|hang|hung|running [lose>loose] $|on|from|in|and|against
[lose>loose] cannon|ends|change|tooth|talk|screw|screws
[dose>does] not
a|the|high|low|first|second|daily|single|lethal|each|per [does>dose] of|$
to [meat>meet] with|him|her|them|us
to [steel>steal] the show|ball|limelight|title
to|will|could|may|might [brake>break] up|even|away|out
his|her|their [waste>waist] up|down
lose|losing|lost|gain|gained|gaining [wait>weight] $|and|by|in
to|can't|will|must [weight>wait] for|until
a|the|this|another|one [peace>piece] of paper|legislation|work|art|music|equipment|land|advice|evidence|history|cake|meat|news
[piece>peace] talks|process|deal|treaty|accord|envoy|prize|negotiations
think|thinking|wondered|laughed|laugh|wonder|read [allowed>aloud] $|that|and|if|how|whether
was|were|is|are|be|been|not [aloud>allowed] to
gaping|black|bullet|huge [whole>hole]
birds of [pray>prey]
[profit>prophet] muhammad|mohammed
[prophet>profit] margin|margins|warning|warnings
a [right>rite] of passage
to|will|can|could|would [heel>heal] the|old|divisions|wounds|itself
hot? on the [heals>heels] of
to|will|would|could [lesson>lessen] the|its|any|their
a|the|valuable|important|harsh|history [lessen>lesson] $|for|in|from|to|is
to|will|would [pore>pour] money|cold|water|scorn|into|out|millions
police|military|strong|online|heavy [presents>presence]
[read>red] tape
[straight|straights>strait] of hormuz|malacca|gibraltar|messina|tiran
honeymoon|bridal|executive [sweet|suit>suite]
to [ware>wear] a|the|his|her|masks
a|long|no|this|that|same [weigh>way] to|of|$
guardian|fallen [angle>angel]
so|too|was|were|am|i'm [sacred>scared] of
[scared>sacred] cow|cows|site|sites|texts|ground
he|she|they|we|i|who|had|has|have|then|police [tired>tried] to
was|were|is|are|am|i'm|be|so|got|get|grew|grown [tried>tired] of
[unclear>nuclear] power|weapons|plant|programme|program|war|bomb|energy
it|is|was|remains [nuclear>unclear] whether|how|what|why|if|when
playing|football [filed>field]
the|a [filed>field] of
[field>filed] a|for lawsuit|complaint|bankruptcy|divorce|papers|petition
got|getting|get [marred>married]
took|take|taking|taken [party|par>part] in
[wining>winning] the|a|goal|team|streak|run|side|ticket
his|her|their|its|our|my|your [won>own] $|right|way|words|home|house|goal|country|team|children|people|family|life
prime|foreign|health|finance|first|defence|education|interior [minster>minister]
economic|foreign|trade|immigration|environmental|its|their|these|such|government [polices>policies]
the [word>world] champion|champions|record|leaders|title
[world>word] of mouth|warning|caution
[form>from] scratch|nowhere|afar|abroad|elsewhere
@verb [form>from] next to|nothing
with [there>their] heads|hands|eyes|families|children|parents|own
[where|wear>were] going|trying|able|told to
`
