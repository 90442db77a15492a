// Written for copydesk, MIT; see SOURCES.md. A line is a place where one word is taken for another: words before it, [printed>meant],
// words after it; `[a|b>c|d]` are two words, each with its own. `a|b` is either word; `$` after it is the end of the sentence or a mark,
// `.` the sentence's; `!a|b` is anything but these words; `<name> = a|b` names a list; `? ` before it asks, `%1 ` says it only where the
// evidence gives the change a logit of 1.
export default `
<det> = the|a|an|my|your|his|her|its|our|their|this|these|those
a|an|the|strong|big|great|dramatic|knock-on|any|some|dire|chilling|calming|cumulative|same [affect>effect] on
will|would|could|can|may|might|not|won't|doesn't|didn't [effect>affect] people|farmers|families|residents|workers|patients|children|students|businesses|everyone|us|them|you|me|him|her|voters|drivers|consumers|prices|sales|thousands|millions|hundreds|those|anyone|women|men|taxpayers|homeowners|customers|users|schools|jobs
will|would|could|can|may|might [effect>affect] how|whether|what|who|both|all|many|most|other
was|were|is|are|been|be [laying>lying] on|in the|his|her|a|their|its floor|bed|ground|street|road|sofa|couch|grass|sand|beach|pavement|gutter|bunk|stretcher|ditch|coffin|sun|dark|snow|mud|back|side|stomach|deck|path|doorway|hallway|corridor
was|were|is|are|been|be [laying>lying] awake|dead|unconscious|face|motionless|asleep
[lays>lies] awake|dead|unconscious
[lays>lies] on the floor|bed|ground|sofa|couch|grass|sand|beach
[there>they're] going|trying|coming|planning|hoping to
<attributive> = the|of|an|their|our|his|her|your|my|its|and|mundane|to|beyond|from|more|just|these|those|a|is|are|with|as|or|in|for|some|such|normal|ordinary|very|about|on|both|other
!<attributive> [everyday>every day] before|after|until|because|when|since|during|at|in|with|to|by|for|on|from|about|i|we|they|you|he|she|it|including
the|a|an|his|her|their|convenient [escape goat>scapegoat]
make|makes|making|made [due>do] with the|a|an|what|less|only|two|three|one
<fluid> = rain|rains|water|waters|rainwater|floodwater|light|sunlight|oil|coffee|tea|milk|smoke|mud|lava|beer|wine|sand|it|which|that|petrol|sauce|gravy|syrup|wax|blood|acid|concrete|people|crowds|fans
<papers> = accounts|archives|blog|books|contents|data|detail|details|document|documents|evidence|figures|files|footage|letters|manuscripts|maps|newspapers|notes|numbers|page|pages|papers|photographs|photos|plans|records|report|reports|results|spreadsheets|statistics|transcripts
!<fluid> [pour|pours|pouring>pore|pores|poring] over the|a|his|her|their|its|our|my|these|those|old|every|court|medical? <papers>
!<fluid> [pour|pours|pouring>pore|pores|poring] over thousands|hundreds|piles of <papers>
!<fluid>|is|are|was|were|be|been|being [poured>pored] over the|a|his|her|their|its|our|my|these|those|old|every|court|medical? <papers>
!<fluid>|is|are|was|were|be|been|being [poured>pored] over thousands|hundreds|piles of <papers>
first [serve>served] basis
[pedal|pedaling|pedalling>peddle|peddling|peddling] drugs|heroin|cocaine|lies|myths|misinformation|falsehoods
book|novel|volume|edition has|includes|contains a [forward>foreword]
with a [forward>foreword] by|from
spread|went|walked|drove|ran|swept|flew|marched|travelled|traveled [threw>through] the|a|his|her|their
jury|council|senate|parliament|committee|lawmakers|legislature|congress [past>passed] a|an|its|the verdict|bill|law|motion|measure|budget|resolution|ordinance|amendment
experts|critics|officials|researchers|economists|analysts [site>cite] the|a|their
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
gave|give|gives|giving [berth>birth] to her|him|his|twins|triplets|quadruplets
gave|give|gives|giving [berth>birth] to a|an|their|two|three|the baby|girl|boy|son|daughter|child|children|babies|healthy|calf|foal|cub|cubs|puppies|first|second
wide [birth>berth]
[boarder>border] patrol|patrols|control|controls|guard|guards|crossing|crossings|security|force|agents|agency|towns
across|over|near|along the [boarder>border]
the [boarder>border] between
[born>borne] out by
[bought>brought] about
[bought>brought] to justice|light|court|trial
[bought>brought] forward
to|will|would|could|can|not [brake>break] the|a|his|her|their law|laws|record|records|deadlock|silence|promise|news
slammed|hit|hitting|pumped|applied the [breaks>brakes]
put|puts|putting the [breaks>brakes] on
slam|slams|slammed|slamming on the [breaks>brakes]
wide [breath>breadth] of
depth and [breath>breadth] of
in [breech>breach] of
[breech>breach] of contract|security|trust|duty|confidence|promise|privacy|rules|protocol|planning
will|would|can|could|should|must|may|might [by>be] held|used|made|seen|given|taken|found|able|paid|done|allowed|sent|told|asked|required|available|published|considered|replaced
want|wants|wanted|able|afford|need|plan|plans|planning|going|how|money|trying|hoping to [by>buy] a|an|it|them|tickets|food|property|houses|shares
weapons|arms [cachet>cache]
loose|water [canon>cannon]
[casual>causal] link|links
in [caught>court] $
[causal>casual] wear|dining|sex|clothes|workers|staff
a|one|another|every [children|men|women>child|man|woman] who|was|is|from|has|had|$
spinal|umbilical|spine|vocal [chord|chords>cord|cords]
[climactic>climatic] conditions|change|changes|factors
wearing|wore|designer [cloths>clothes]
warm [cloths>clothes] $|for|that
!grade|grades|made|mixture|mix|kinds|types|sorts|size|sizes|layer|layers|piece|pieces|amounts of [coarse>course] $
of [coarse>course] he|she|it|they|we|i|you|this|that|not|there
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
have|has|had|newly [crated>created] a|an|new|jobs
jump|jumped|jumping|the [cue>queue] for
[dairy>diary] entry|entries
of irish|african|asian|italian|indian|jewish|european|scottish|german|chinese|mixed [decent>descent]
[desert>dessert] menu|menus|wine|wines|spoon|trolley
[diary>dairy] farm|farms|farmer|farmers|farming|products|industry|cows|herd
[died>dyed] her|his|their hair
[diffuse|diffused>defuse|defused] tension|tensions
[diffused>defused] the|a situation|row|crisis|bomb|tension|tensions
[dinning>dining] room|table|hall|area|out|experience|car
<doer> = is|are|was|were|be|been|being|not|of|by|for|about|from|with|without|like|likes|hate|hates|love|loves|enjoy|enjoys|stop|start|started|keep|kept|busy|worth|i'm|he's|she's|they're|we're|you're|she|he|they|we|i|you|who|those|people|after|before|when|while|and|or
!<doer>|@noun [doing>during] the pandemic|war|day|night|match|game|meeting|week|season|election|campaign|summer|winter|storm $
place|lives|part [doing>during] the pandemic|war|day|night|match|game|meeting|week|season|election|campaign|summer|winter|storm
chest of [draws>drawers]
[duel>dual] carriageway|carriageways|nationality|citizenship|nationals|role|roles|purpose
badly|worst|severely|adversely|heavily|seriously [effected>affected]
this|it|that|which [effects>affects] everyone|everybody|people|us|them|me|him|her|you|all|the|our|their|your
!to|not|can|could|would|will|might|may|should|and [elicit>illicit] drugs|drug|affair|trade|trafficking|substances|goods|market
the|an|sealed|brown|white [envelop>envelope] $|that|was|with|of|and
[exasperate|exasperated>exacerbate|exacerbated] the|this problem|crisis|situation|shortage
[extract>exact] revenge
!vintage|classic|historic|model|heritage|old bus|train|taxi [fair>fare] is|was|rise|rises|increase|increases|dodger|dodgers|$
!vintage|classic|historic|model|heritage|old bus|train|taxi [fairs>fares]
trade|job|book|craft|fun [fare>fair]
[filled>filed] a|the|an lawsuit|complaint|suit|petition|motion|appeal
the [fist>first] time|place|half|year|day|step|since|woman|week|round
one|some|many|among|was|were|is|are of? the [fist>first] to|of
a [flare>flair] for design|drama|fashion|language|languages|cooking|music|writing|storytelling|publicity|business|theatre|detail
a [flare>flair] for the dramatic|theatrical
[flaunt|flaunted|flaunting>flout|flouted|flouting] the rules|law|laws|regulations|ban|lockdown|guidelines
fatal|serious|major|security|design [floor>flaw] in
!a|an|the|this|that|each|every|one|some plain|self-raising|wheat|bread|rye [flower>flour]
of|cup|cups|add|use|using almond [flower>flour]
died|dies|dying|run|ran|runs|running [form>from] the|a|cancer|his|her|their
far|apart|aside|ranging|ranged|suffers|suffered|hails|refrain|refrained|benefited|benefits|stems|stemmed|derived|exempt|absent [form>from] the|a|an|his|her|their|its|all|any|being|what|that|this|these|those|our|my
is|are|was|were|been|be|still|now|people|those|patients|children suffering [form>from] the|a|an|his|her|their|its|this|that|@name|@ing
came|comes|coming [form>from] the|a|an|his|her|their|its|all
!the|a|an|this|that|your|our|any|each|every|new|@singular|@adjective [form>from] now|then on
[formally>formerly] known as
has|have|had|be|been|being|was|were|is|are|he|she|they|police|prosecutors [formerly>formally] charged|announced|approved|opened|launched|accused
in the [from>form] of
a|any|some|another|this|new [from>form] of
[gorilla>guerrilla] war|warfare|fighters|fighter|tactics|marketing|leader|group|groups
[hail>hale] and hearty
aircraft|airport|plane [hanger|hangers>hangar|hangars]
achilles|achilles' [heal>heel]
high [heals>heels]
had|has|he|she|never|been [herd>heard] that|about|from|him|it|of|nothing
[heroine>heroin] addict|addicts|dealer|dealers|trafficking|overdose|overdoses|addiction|users|epidemic|smuggling|trade
[hoards>hordes] of people|fans|tourists|shoppers|visitors|journalists|reporters|photographers|children
the [hole>whole] thing|world|country|family|idea|process|year|lot|truth
one [in>and] the same $
[interment>internment] camp|camps
down the [isle>aisle]
right|until|by [know>now] $
the [later>latter] half
years|days|months|weeks|hours|minutes|moments [latter>later]
has|have|had|having [lead>led] to|the|by|many|some|him|her|us|them|a|an|his|their|police
was|were|been|being|is|are [lead>led] by|to|into|away|through|astray|off
[leak>leek] and potato
[lightening>lightning] strike|strikes|bolt|bolts|storm|storms|struck|speed|flash|rod|conductor|fast
thunder and [lightening>lightning]
is|was|are|were|be|been|seemed|seems [loathe>loath] to
on [lone>loan] from|to
to [loose>lose] faith|patience|momentum|ground|seats|jobs|heart|support|sleep|power|votes|face|blood|business|customers|confidence|time|everything|it|him|her|them|money|weight|sight|touch|control|track|hope|interest|data|access|out|more|millions
will|would|could|can|may|might|must|should|not|don't|didn't|won't|never|cannot [loose>lose] faith|patience|momentum|ground|seats|jobs|heart|support|sleep|power|votes|face|blood|business|customers|confidence|everything|it|him|her|them|money|weight|sight|touch|control|track|hope|interest|data|access|out|more|millions|the|a|an|his|their|its|our|my|your
you|we|they [loose>lose] the|a|any|all|some|money|weight|data|track|sight|control|access|interest|more|out|hope|your|our|their
[looses>loses] his|her|its|their|the|a control|faith|job|interest|money|power|weight|way|seat|appeal|match|game|title|case
is|are|was|were|be|been|of|without|after|risk|fear|by|keep|kept|started|about [loosing>losing] !arrows|off|upon
has|have|had|he|she|they|we|i|who [loss>lost] his|her|their|the|its|a|control|to|all
at a [lost>loss]
the [lost>loss] of
!number|no two|three|four|five|six|several [man>men] were|are|who|have|had|from|in|and|$
the [mane>main] reason|road|problem|street|attraction|aim
general|line|project|team|football|campaign|product|office|store|assistant|account|stage|tour|bank|senior|shop|factory|club|area|regional [manger>manager]
[martial>marital] status|bliss|problems|home|breakdown
gold|silver|bronze [metal>medal] winner|winners|winning|match|game
won|win|winning|took|takes a|the|two|three|his|her gold|silver|bronze [metal>medal]
test|tested|show|showed|shown|prove|proved his|her|our [metal>mettle] against|on|in|$
show|showed|shown|prove|proved their [metal>mettle] against|on|in|$
[miner>minor] injuries|injury|offence|offences|issue|issues|problem|problems|damage|changes
[morale>moral] compass|obligation|duty|grounds|authority|dilemma
as|is|was|be|been|are|were|become|becomes [must>much] as|more|less
so [must>much] so
pass|passes|passed|passing [mustard>muster]
[mute>moot] point
after|before|start|started|begin|began|keep|stop|continue|finish|when|while [needing>kneading] the dough
don't|didn't|doesn't [no>know] what|how|why|if|whether|who|where|when|that|the|it
i|you|we|they [no>know] that|what|how|why|who|it
don't|didn't|doesn't [now>know] what|how|why|if|whether|who|where|when
%0 miles|kilometres|km [of>off] the coast
cordoned|sealed|kicked|fended|warded|staved|shrugged|dozed|auctioned|logged|fobbed|switched|blasted|nodded|brushed [of>off]
because|instead|regardless|ahead [off>of] the|a|an|his|her|their|its|our|people|what
tens|hundreds|thousands|millions|dozens|lots|plenty [off>of] people|them|us
in front|top|charge|favour|favor|need|spite|terms|case [off>of] the|a|an|his|her|their|its|our
the rest|middle|beginning|result [off>of] the|a|his|her|their|its|this|last
[on>one] of the most|best|first|last|biggest|largest|few|main|many|oldest|worst|greatest|only|country's|world's|city's
unexploded [ordinance>ordnance]
half an [our>hour]
an [our>hour] $
we|they [our>are] not|going|all|now|still|also|very
there [our>are] no|many|some|two|three|several|more|also|still
[pails>pales] in|into comparison|insignificance
window [pain>pane]
[pains>panes] of glass
to|has|have|been|be|was [paired>pared] back|down
colour|color [palate>palette]
[palette|pallet>palate] cleanser|cleansers
walked|walking|drove|driving|ran|went|came|flew|rode|sailed|squeezed|strolled|cycled|jogged|raced|rushed|swept [passed>past]
at|about|around|until half|quarter [passed>past]
has|have|had [past>passed] the|a|since|by|away|into|through|without|$
cancer|hospital|elderly|sick [patience>patients]
for your [patients>patience] $
sneak [peak>peek]
sneak [peaks>peeks]
a|another [pear>pair] of
[pedaling>peddling] drugs|lies|influence|misinformation|myths
[peddle>pedal] bike|bikes
army|navy|military|medical|security|service|emergency [personal>personnel] $|were|are|and|in|to|have|had|who
[personnel>personal] details|life|data|information|injury|trainer|best|hygiene|belongings|reasons
!the|this|that|what|which|whose|same|different|other|new|@adjective [perspective>prospective] buyers|buyer|students|candidates|employers|parents|tenants|customers
gas|brake [petal>pedal]
[plain>plane] crash|crashes
[plane>plain] clothes|sailing|sight
[pole>poll] tax
opinion|exit [poles>polls]
[precede>proceed] with|to
[preceded>proceeded] to
to|will|would|can [preform>perform] the|a|at|in|on|as|well
[preformed>performed] by|at|in|the|a|with|well
christmas|birthday|wedding [presence>presents] $|for|from|under|to|and|are|were
[preyed>prayed] for
agreed|agrees|agree|agreement|approved|accepted in [principal>principle]
in [principal>principle] to|that|but|$
[principals>principles] of good|natural|fairness|democracy|justice|economics|design
[principle>principal] reason|reasons|cause|causes|aim|goal|role|source|sources|author|investigator|dancer|residence|objective|purpose|beneficiaries|architect|photography
school [principle>principal]
was|were|is|are|be|been [proceeded>preceded] by
[proscribed>prescribed] antibiotics|medication|medicine|painkillers
[pubic>public] health|school|schools|sector|transport|opinion|inquiry|money|interest|service|services|relations|meeting|meetings|consultation|spending|finances|figure|figures|support|square|library|libraries|office|house|houses|sphere|domain|safety|policy|debate|life|park|hearing|works
is|was|be|it's|that's [quiet>quite] a|an surprise|feat|challenge|different|big|large|small|good|bit|lot|achievement|shock|change|character
have|has|had|there|made|took|seen [quiet>quite] a|an
[quiet>quite] often|simply|clearly|possibly|literally|frankly|likely|easily
under [raps>wraps]
to|must|should|will|would|could [reign>rein] in
<rein> = take|takes|took|taken|taking|hand|hands|handed|handing|hold|holds|holding|held|loosen|loosened|loosening|tighten|tightened|tightening|grab|grabbed|seize|seized|given|pull|pulled
<rein> the [reigns>reins]
tighten|tightened|tightening|loosen|loosened|loosening|handed|grab|grabbed|seize|seized the [rains>reins]
<rein> over the [rains>reins]
hand|hands|handed|handing|take|takes|took|taking|taken|turn|turned|turning over the [reigns>reins]
administer|administered|administering|give|given|gave|read|receive|received|perform|performed the last [rights>rites]
[ringing|rung>wringing|wrung] his|her|their hands
$|a|the|another|first|each|every|by|in|for|and|on|of [role>roll] call
a key|leading|major|vital|crucial|central|active|pivotal|important|significant [roll>role] in
en [root>route] to
bus|escape|trade|cycle|shipping|supply|evacuation [root>route]
bus|escape|trade|cycle|shipping|supply [roots>routes]
[route>root] cause|causes|vegetables
grass [routes>roots]
a [rye>wry] smile|grin|look|humour|humor
per [say>se]
have|has|had|ever|never [scene>seen] the|a|an|in|by|as|it|him|her|them|since|on|at|$
!go|goes|going|gone|went|put|puts|back|off|out|down|return|returned|ran|run|him|them to [sea>see] if|whether|how|what
deep [seeded>seated]
at the [seems>seams]
crime [seen>scene] investigator|investigators|investigation|photographs|photos|tape|evidence
at|to|from the|a crime [seen>scene]
[sever>severe] weather|injuries|damage|drought|flooding|burns
!to|not|and|can|could|will|would|must|they|we|it|that|which|@plural [sever>severe] pain
[sew>sow] discord|division|doubt|confusion
by|through|of [shear>sheer] will|terror
building|construction|camp|burial|landfill|nesting [sight>site]
building|construction|landfill [sights>sites]
out of [sink>sync]
catch|caught|lose|lost|losing|loses [site|cite>sight] of
set|sets|setting his|her|its|their [sites>sights] on
[slight>sleight] of hand
much|highly [sort>sought] after
a|some|this|that|what|any [sought>sort] of
[soul>sole] purpose|survivor|survivors|owner|responsibility|custody|trader|traders|aim|reason
damp [squid>squib]
he|she|they|we|it|i|who [staid>stayed] in|at|with|on|there
[stake>steak] dinner|knife|knives|tartare
office [stationary>stationery]
[stationary>stationery] shop|cupboard|supplier|suppliers
[statue|statues>statute|statutes] of limitations
[statue>statute] book|books
[statute>statue] of liberty
bronze|marble|stone [statute>statue]
[steak>stake] holders
en [suit>suite]
brass [tax>tacks]
back|until|since [than>then] $
every now and [than>then]
and [than>then] he|she|they|we|i|you|it|again
!no|any|nothing|once|even more|less|fewer [that>than] half|twice|two|three|four|five|six|ten|double|ever|enough
!no|any|nothing|once|even more|less [that>than] a dozen|year|decade|century|third|quarter|week|month|million
[their>there] has|have|had been
[their>there] would|may|might|could|should|must be
$|but|and|because|if|says|said|think|hope [their>there] will be
and [them>then] he|she|they|we|i|it
some|many|most|all|both|one|none|half|few of [then>them]
in|under|with|of [there>their] own
of|in|at|on|for|to|with|from|by [they>the] same|first|most|best|world|country|city|public|government|police|year|day|time|only|last|next
[they're>there] is|are|was|were
go|goes|going|went|passed|came|walk|walked|drive|drove|run|ran|all|right [thorough>through]
he|she|they|we|i|you|never|always [though>thought] no|it|that|he|she|they|we|i|about|of|there
as [thought>though] he|she|it|they|we|i|the|there|you|nothing
was|were|been|is|are [throne>thrown]
to|and [through>threw] himself|herself|themselves|itself into
he|she|they|i|we [through>threw] a|himself|herself|themselves|out|punches
even [through>though] he|she|they|we|i|there
a|most|more|very [through>thorough] investigation|review|search|examination|analysis
to the [thrown>throne] $
hands are|were [tide>tied]
[tier>tear] gas
the [to>two] men|women|sides|countries|leaders|teams|years|weeks|days|months|people|parties|girls|boys|companies|brothers|sisters|nations|groups|children
for|after|about|nearly [to>two] years|weeks|days|months|hours|decades|minutes
!handed|handing|given|giving|gave|turned|devoted|hand|hands|give|went|go|gone over [to>two] years|weeks|days|months|hours|decades|minutes
[to>two] thirds
[to>two] of the|them|his|her|their|its three|four|five|six|men|women|most|biggest|largest|brothers|sons|daughters
want|wants|wanted|need|needs|needed|going|able|unable|ought|hope|hopes|hoped|plans|planned|expected|likely|has|have|had|tried|trying|decided [too>to] be|make|do|get|go|see|take|have|give|find|help|keep|pay|say|work|use
[too>two] years|weeks|days|months|hours|men|women|thirds|children|goals
[tow>toe] the party line
[towed|towing|tows>toed|toeing|toes] the line|party
stand|stood|stands|standing|murder|jury [trail>trial]
clinical|drug|vaccine [trail>trial]
clinical|drug|vaccine|field|randomised|randomized [trails>trials]
hiking|nature [trial>trail]
the campaign [trial>trail]
a [trial>trail] of destruction|blood
far|all|way [two>too] many|much|late|often|early|soon|high|low|long|expensive|difficult|small|big
are|is|was|were|be [two>too] much|late|often|early|soon|expensive|difficult
!there are|is|was|were|be [two>too] high|low|long|small|big|many $|to|for
[unphased>unfazed] by
[untied>united] nations|states|kingdom|front|ireland
tried|searched|waited|died|looked|struggled in [vein>vain]
[venerable>vulnerable] children|adults|to
a [wail>whale] of a
[waist>waste] of time|money|space|resources|energy|taxpayers'|public
[wander|wandering|wanders>wonder|wondering|wonders] why|how|what|if|whether|who
to [wave>waive] his|her|their|its|the rights|fee|fees|immunity|requirement|charge|charges|deadline
to [wave>waive] his|her|their|its|the right to|of|under
[waved>waived] his|her|their|its|the requirement|charge|charges|deadline
sign|signed|signing a [waver>waiver]
decide|decided|know|known|see|ask|asked|wonder|wondered|determine|question|clear|sure|unclear|doubt|consider|say|said [weather>whether] he|she|they|we|i|you
on|of|about [weather>whether] he|she|they|we|i|you should|is|are|was|were|will
[weather>whether] or not
decide|decided|know|ask|asked|wonder|wondered|determine|question|sure|unclear|doubt|consider [weather>whether] the|it|to|a|this|these|any
not|isn't|wasn't|yet|become|became clear [weather>whether] the|it|to|a|this|these|any
the [week>weak] link|spot|point
place|places|area|areas|town|city|house|home|point|stage|spot|street|school|hospital|country [were>where] he|she|they|we
[wet|wetted|wetting>whet|whetted|whetting] my|your|his|her|their|our|the appetite|appetites
[wether>whether] or|the|he|she|they|it|to|a|we|you|i
they|we|people|police|officers|men|women|children|students|residents|families|staff|players|others|both|some|many|two|three|several [where>were] found|killed|injured|arrested|taken|told|able|asked|given|charged|also|being|forced|left|evacuated
bad|good|hot|cold|wet|severe|warm|stormy [whether>weather] $
[who's>whose] own
[whose>who's] been|gonna
[whose>who's] going to be|@base
as [will>well] as
in|of|with|for|from|on|at [witch>which] the|he|she|it|they|is|was|are|were
these|those|two|three|four|five|several|many [woman>women]
to|could|and [wonder>wander] around|through|off|aimlessly
[wondering>wandering] around|through|aimlessly|off
he|she|they|we|i|you|it|which|who|there [world>would] be|have|not|like
to|will|not [worn>warn] of|that|against
!car|vehicle|van|vinyl|gift|bubble|plastic|body|the [wrap>rap] artist|artists|star
[wrap>rap] music|song
[wrap|wrapped>rap|rapped] on|over the knuckles
[wreaked>reeked] of
[wreaks>reeks] of
[wrecking|reaping>wreaking] havoc
egg [yoke>yolk]
egg [yokes>yolks]
[yolk>yoke] of oppression|colonialism|tyranny|slavery
if|when|unless|because|think|sure|hope|once|while [your>you're] a|an|the|in|on|at|able|ready|interested|not|unsure
if|when|unless|because|think|sure|hope|once|while [your>you're] looking|thinking|planning|using for|to|at|of|about|on|a|an|the
!appreciate|appreciates|appreciated|mind|by|of|for|about|to|with|without|before|after|than|against|from|on|in|sure|that [your>you're] going to
!appreciate|appreciates|appreciated|mind|by|of|for|about|to|with|without|before|after|than|against|from|on|in [your>you're] trying to
[your>you're] able to
!is|are|was|were|be|been|being|also|later|only|never asked|told|allowed|forced|urged|helped|ordered|encouraged|warned|invited|let|made|gave|give|expect|expected|wanted|want [then>them] to
!is|are|was|were|be|been|being|also|later|only|never told|show|showed [then>them] that|how|what|all
!is|are|was|were|be|been|being gave|give [then>them] a|the|all
let|make|made|help [then>them] all|know|feel
both|all|many|some|most|one|two|three|none|each of [then>them] $|were|are|have|had|was|is|will
more|less|better|worse|bigger|larger|smaller|higher|lower|faster|earlier|later|stronger|longer|easier|harder [then>than] the|a|his|her|their ever|previous|last one|year|time
!he|she|they|we|i|you|it|not|never|could|would|can|will|a|the|no|any|some|made|makes|make|common|this|that|every|perfect|of|good|in ever [sense>since] $|the|then|he|she|they
a|the|no|common|any [since>sense] of
in a|the|every|no|any|that|some|this [since>sense] $
makes|make|made|making [since>sense] $|to|of|for
!he|she|they|we|i|you|who|it|had|has|have|having|or|may|might|@name|@plural even [thought>though] he|she|it|they|we|i|you|the|there|his|her|its|their
is|was|are|were [although>also] known as
goes|go|going|went|get|got|getting|broke|breaking|cut|fell|came|pulled|halfway|midway|driving|walking|walked|drove|passing|passed|ran|flew [thought>through] the|a|an|his|her|their|it|to
any|much|no|hear|see|get|got|getting|expect|expected|want|wanted|demand|need|ask more [form>from] the|his|her|their|its
back|apart|aside|far|suffered|benefit|benefited|resigned|retired|escaped|released|borrowed|stolen|removed|withdrew|withdrawn|arrived|returned|moved|travelled|traveled|different|free|absent|exempt|protect|prevented|banned|graduated|emerged|learned|learnt|ranging|received|recovering|recovered [form>from] the|a|an|his|her|their|its|our|this|that|@name|@ing
go|goes|going|went|gone|get|gets|got|getting|walk|walks|walked|walking|run|ran|move|moved|moving|take|taken|took|stay|stayed|turn|turned|miles|straight|right away|home [form>from] the|a|an|his|her|their|its|our|this|that|@name|@ing
!from|of|in|since|until|to|by|about|after|before @year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december [form>from] the|a|@number
[from>form] of government|transport|transportation|payment|punishment|protest|exercise|energy|cancer|art|entertainment|communication|treatment
in|on|for [they>the] first|same|last|end|middle|world|country|city
[they>the] most|first|same|whole|entire|only|latest of|in|time|day|thing|world
is|are|was|were|be [the>then] taken|sent|moved|transferred|asked|told
said|says|believe|think|hope|claim|felt|knew [the>they] were|are|have|had|would|will|could
of|in|on|at|to|from|with|by|for [thee>the] @noun
as [it>is] the|a|an|his|her|their case|way|norm|custom|habit
!sell|sells|sold|buy|bought|take|taken|left|leave|kept|put|house|car|property|home as [is>it] was|has|were|would|could|had
it|this|that|he|she|which [id>is] the|a|an|not|in|now|also|going|expected|likely|one
[a>an] hour|honest|honour|honor|heir|hourly
and|but|the [this>their] own
[has>as] well as
[an>and] the|a|he|she|they|it|his|her|their|its|then|was|is|has|had|have|will|would|i|we|one sunday|of
@noun [an>and] @plural !@can-plural
[ans>and] the|a|an|his|her|he|she|they|it
[wear>were] not|also|able|going
we [where>were] not|also|able|going|all|in|on|at|told|just|still
!out|up|down|over|in|back|from|here|right|live|lives|lived|is|was|been|stood|$ there [where>were] no|a|some|many|several|two|three|also|more|only|fewer
$ there [where>were] no|some|many|several|two|three|also|more|only|fewer
he|she [lead>led] his|her|their side|team|country|men|troops|party|campaign|charge to|in|into|through
!let|lets|letting|cut|cuts|break|breaks|broke|set|turn|turned|tear|tore|shake|shook|come|came|hang [loose>lose] his|her|their|its|your|our|my job|jobs|seat|seats|temper|life|lives|house|home|homes|licence|license|money|way|minds|mind|heads|nerve|appeal|faith|balance|grip|place|sight|savings
[loosing>losing] his|her|their|its|your|our|my|the job|jobs|seat|temper|life|lives|house|home|licence|money|way|mind|nerve|appeal|faith|balance|grip|place|game|match|election|battle|war|argument
over|in|for|during the [passed>past] few|year|week|month|decade|two|three|four|five|six|seven|eight|nine|ten|12|24|@number
[past>passed] away $|on|in|at|peacefully|suddenly|after
[quiet>quite] a few|lot|while|bit|number
not [quiet>quite] so|the|right|sure|ready
not [quiet>quite] as @adjective
a|the|his|her|their|our|very|that|this|in|for|of|with [quite>quiet] word|life|man|street|place|moment|corner|village|night|confidence|revolution|day
[principle>principal] dancer|conductor|secretary|trumpet|cello|violin|guest|actor|photographer|investigator|residence
deputy|assistant|former|college|school [principle>principal] $|of|at|said|who|and|is|was
basic|guiding|general|moral [principal>principle] of|that|is
? [compliments>complements] the|each|his|her
free|in|offered|offers [complementary>complimentary] tickets|drinks|breakfast|wine|copy|ticket|parking|wifi
pass|passed|passing|paid|paying|return|returned the [complement>compliment] $
a [hoard>horde] of fans|reporters|tourists|journalists|shoppers|zombies|children|people|photographers
[wreck|reek>wreak] havoc|vengeance|revenge
[reap>wreak] havoc
[wreaking>reeking] of
[wrecked|racked>wreaked] havoc
national [boarders>borders]
[born>borne] the cost|costs|brunt|burden|responsibility
be [born>borne] by|in mind
had|has|have [borne>born] in @name|@year
[cue>queue] to|of people|up
long|longer|longest [cues>queues]
on [queue>cue] $
[phased>fazed] by the|his|her|their
not|n't|hardly|barely [phased>fazed] $|by
of|with a [flare>flair] for
the [flair>flare] up|ups
a political|risky|bold [gambol>gambit]
[peddle>pedal] power|bin|harder|faster|his|her|their bike|bicycle
[peddled>pedalled] across|through|up|down|away|from
in the [poles>polls] $
go|goes|going|went to the [poles>polls]
ahead|behind|lead|leading|trailing in the [poles>polls]
[role>roll] out|back of|the
[roles>rolls] out|royce
[shear>sheer] number|size|scale|volume|weight|luck|joy|drop|nonsense|hard|brilliance
by|through [shear>sheer] force
[sheer>shear] sheep
a real|old|great [trooper>trouper] $
in [vane|vein>vain] $|to|for
same|similar [vain|vane>vein] $|as|to
[waved>waived] his|her|their|its|the rights|fee|fees|anonymity|immunity|extradition
[waved>waived] his|her|their|its|the right to|of|under
[waving>waiving] his|her|their|its|the rights|fee|fees|immunity|extradition
[waving>waiving] his|her|their|its|the right to|of|under
not a [wit>whit] $
[yoke>yolk] of an|the egg
local|city|county|zoning [ordnance>ordinance]
[marital|marshal|marshall>martial] law|arts|artist
[censured>censored] by the film|board|censors
[diffuse>defuse] the|a tension|tensions|situation|row|bomb|crisis|anger|standoff
in the [prostrate>prostate]
[pubic>public] house|health|sector|school|schools|relations|transport|service|services|opinion|interest|inquiry|meeting|money|funds|official|officials|library
[perpetrated>perpetuated] the|a myth|stereotype|cycle|idea|notion
[perpetuated>perpetrated] by the|a attackers|regime|gang|killer
crimes|attack|attacks|murder|fraud|atrocities [perpetuated>perpetrated] by|against|on
[alluded>eluded] him|her|them|us|me $|for|in|so
[eluded>alluded] to
senior|former|close|presidential|white [aid>aide] to|who|said
a|an [aid>aide] who|said
hearing [aides>aids]
[bought>brought] up in|by|on
[throws>throes] of
in the [throws>throes]
wait|waited|waiting with [baited>bated]
[here>hear] hear
free [reign|rain>rein]
given|gave|give|have|had|giving|hand|took|take up the [reigns>reins]
[breech>breach] of the|contract|rules|law|peace|security|trust
[bare>bear] witness|fruit|arms|responsibility|resemblance|testimony
[bear>bare] knuckle|bones|minimum|essentials|feet
[site>sight] for sore|of the
[sights>sites] of special|scientific
[cite>site] of the
on [sight>site] parking|manager|at
heritage [sights>sites]
building|construction|crash|burial|web [cite|sight>site]
[counsel>council] tax|house|estate|leader|meeting|chamber|election|elections
town|city|county|parish|borough|district [counsel>council]
legal|defence|defense [council>counsel] for|to|said
marriage|grief [councillor|councilor>counsellor]
town|city|county|parish|local|labour|tory [counsellor>councillor]
[discrete>discreet] about|inquiries|enquiries
be|was|were|very|more|less [discrete>discreet] about|in
at its|their|his|her [peek|pique>peak]
[peak|peek>pique] his|her|their|your|my|our|the curiosity|interest
take|took|taking|get|got|have a [peak|pique>peek] at|inside
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
even|see|asked [in>if] he|she|they|we|i
said|that|but|because|if|when|which [the>they] are|were|have|had|could|don't|didn't|weren't|aren't
to|with|for|of|by|from [they>them] $
in|of|on|at|with|into [then>the] same|first|last|end|middle|world|country|city|day|year|way|other|next
lost|lose|keep|kept|do|did|done|doing|gave|give|made|make|take|took|have|had|has|changed|change|raise|raised|share|shared|spend|spent|bring|brought|saw [there>their] own|lives|life|homes|jobs|job|children|money|best|way|minds|mind|families|parents|names|votes|views|hands|heads|eyes
is|was|are|were|be|been|far|it's|that's|he's|she's|they're|we're|i'm|isn't|wasn't|aren't|weren't|not|way|become|became|got|get|getting|feel|felt|feels|seem|seemed|seems|look|looked|looks|grew|proved [to>too] late|early|soon|far|expensive|big|small|old|young|tired|busy|hard|difficult|dangerous|risky|hot|cold|wet|dark|steep|shy|loud|rich|poor|thick|wide|deep|shallow|heavy|tall|clever|stupid|frightened|upset|angry|nervous|frail|fragile|complex|complicated|long|short|weak|strong|sick|ill|scared|afraid|proud|drunk $|to|for|and|but|of
let|cut|broke|come|came|set|turned|shook|tore|hang|hung|running [lose>loose] $|on|from|in|and|against
[lose>loose] cannon|ends|change|tooth|talk|screw|screws
[dose>does] not
a|the|high|low|first|second|daily|single|lethal|each|per [does>dose] of|$
to [meat>meet] with|him|her|them|us
to|will|could|may|might [brake>break] up|even|away|out
his|her|their [waste>waist] up|down
lose|losing|lost|gain|gained|gaining [wait>weight] $|and|by|in
to|can't|will|must [weight>wait] for|until
a|the|this|another|one [peace>piece] of paper|legislation|work|art|music|equipment|land|advice|evidence|history|cake|meat|news
[piece>peace] talks|process|deal|treaty|accord|envoy|prize|negotiations
think|thinking|wondered|laughed|laugh|wonder|read [allowed>aloud] $|that|and|if|how|whether
say|said|saying|laugh|laughed|laughing|think|thinking|read|wonder|wondered|cry|cried it|them|that|this|him|her out [load>loud]
laugh|laughed|laughing|laughs|cry|cried|wonder|wondered|thinking out [load>loud]
of [know>no] help|use|interest|importance|value|concern|avail|consequence|significance
what|whom|where [your>you're] @ing .
how [your>you're] feeling|doing|coping|getting $|today|now|on|about|with
what|who|whom [your>you're] looking|talking|thinking|asking|aiming|hoping at|for|about|to
was|were|is|are|be|been|not [aloud>allowed] to
gaping|black|bullet|huge [whole>hole]
[prophet>profit] margin|margins|warning|warnings
to|will|can|could|would [heel>heal] the|old|divisions|wounds|itself
to|will|would|could [lesson>lessen] the|its|any|their
a|the|valuable|important|harsh|history [lessen>lesson] $|for|in|from|to|is
to|will|would [pore>pour] money|cold|water|scorn|into|out|millions
police|military|strong|online|heavy [presents>presence]
[read>red] tape
[straight|straights>strait] of hormuz|malacca|gibraltar|messina|tiran
to [ware>wear] a|the|his|her|masks
a|long|no|this|that|same [weigh>way] to|of|$
guardian|fallen [angle>angel]
so|too|was|were|am|i'm [sacred>scared] of
[scared>sacred] cow|cows|site|sites|texts|ground
he|she|they|we|i|who|had|has|have|then|police [tired>tried] to
was|were|is|are|am|i'm|be|so|got|get|grew|grown [tried>tired] of
[unclear>nuclear] power|weapons|plant|programme|program|war|bomb|energy
it|is|was|remains [nuclear>unclear] whether|how|what|why|if|when
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
royal [ascent>assent]
[assent>ascent] of everest|mount|the
[bazaar>bizarre] twist|incident|case|behaviour|behavior|story|scenes|sight|claim|claims|decision
grand|christmas [bizarre>bazaar]
[boar>bore] the brunt|witness|fruit
[breach>breech] birth|baby|delivery|position
[bridal>bridle] path|paths|way|ways
[bridle>bridal] shower|suite|gown|gowns|party|wear|boutique|shop|dress
[canvas>canvass] voters|opinion|opinions|support|for votes
[canvass>canvas] bag|bags|tent|tents|shoes|painting|paintings
@number|a [carrot|caret>carat] diamond|diamonds|gold
top|second|third [seated|ceded>seeded]
[censor|sensor>censure] motion
motion|heat|smoke|parking|fingerprint [censors|censor|censer>sensors|sensor|sensor]
reasons|examples|sources|statistics|studies [sited>cited]
he|she|they|also|often|frequently|widely|who [sited>cited] the|a|evidence|concerns|his|her|as
[course>coarse] sand|salt|fishing|grit
in|into a [comma>coma] for|after|since|when|at|until|and|because|following|on|with
induced [comma>coma]
[complements>compliments] of the season|chef|house
my [complements>compliments] to the chef
[complementary>complimentary] breakfast|wifi|wi-fi|shuttle|refreshments|buffet|champagne|valet|about
[complimentary>complementary] medicine|medicines|therapy|therapies|skills|colours|colors|angles
was|is|were|are|be|very|fully|more [conscience>conscious] of
press|peace|diplomatic|army|cadet|marine [core|corpse>corps]
[corps>core] values|business|inflation|issue|issues|vote|beliefs|principles
[corral>coral] reef|reefs
up the [creak>creek]
give|gave|gives a [dam>damn]
hydroelectric|concrete|beaver|burst [damn>dam]
sahara|gobi|mojave|negev|sinai|kalahari|arabian [dessert>desert]
[dessert>desert] island|islands|storm|sands|climate|landscape|rats
main course and [desert>dessert]
[died>dyed] in the wool
the [dye>die] is|was cast
[disburse|disbursed>disperse|dispersed] the crowd|crowds|protesters|demonstrators
[disburse>disperse] crowds|protesters|demonstrators
[discreet>discrete] units|packets|components|elements|categories|variables|mathematics
fought|fight|fighting a [dual>duel]
[dual>duel] to the death
[duel>dual] control|controls|heritage|income|use|screen|sim|citizens|currency|language|carriageway
[dyeing>dying] breath|wish|days|breed|man|woman|patients|words|moments|embers
[dying>dyeing] his|her|their|my|your hair
[elude>allude] to
[allude>elude] capture|police|detection|arrest
[immanent>imminent] threat|danger|collapse|arrival|attack|risk|release|departure
[eminent>imminent] demise|departure|return|closure|release|risk
to|will|must|would|help|should [ensue|unsure>ensure] that|the|they|it|all|there|a|we|our|their
am|is|are|was|were|i'm|still|remain|remains [ensure|insure>unsure] $|about|of|whether|if|how|what
[exercise>exorcise] demons|ghosts|the demons|ghosts|ghost|demon|memories
[exorcise>exercise] caution|restraint|power|control|rights|bike
some|what|certain|large|great|lesser|full|an [extend>extent] $|that|of|to|the|by
to the [extend>extent]
the full|true [extend>extent]
the [extend>extent] of|to which|that
to [extent>extend] the|its|his|their|a|this|our
[fare>fair] share|enough|trial|play|deal
[faired>fared] well|better|worse|badly|little|no|in
to|will|would|not|could|may|might|can|did|didn't|they|we|who|has [fair>fare] better|worse|badly
first|second|next|third|final|initial|early|latest [faze>phase]
[faze>phase] of|one|two|three|1|2|in|out
doesn't|didn't|don't|not|nothing|never|won't|hardly [phase>faze] him|her|them|me|us|$
on|to his|her|their|its|your|my [feat>feet]
@number [feat>feet] tall|high|deep|long|below|above|away|wide|of
a [feet>feat] of engineering|endurance|strength|arms
[ferment>foment] unrest|rebellion|violence|revolution|dissent|hatred
was|were|been|be|being|are|is [find>found] in|dead|guilty|by|to|at|that|on|not|with|only
tempers [flair|flaired>flare|flared]
to|can|could|must|would|will [flea>flee] the|their|to|from|his|her|$
swine|bird|avian|seasonal [flew|flue>flu]
[flue>flu] jab|jabs|vaccine|vaccines|season|outbreak|symptoms|pandemic
[fore|four>for] example|instance
come|comes|came|coming|brought|bring|brings|bringing to the [for|four>fore]
look|looking|looked|looks|go|going|went|move|moving|moved|come|came|put|bring|step|stepped|push|pushed|way [foreword|froward>forward]
the|a [forward>foreword] to the|a|his|her book|report|document|biography|novel|guide|collection|edition|volume
has|have|had|be|been|being|was|were|is|are|he|she|they|police [formerly>formally] apologised|apologized|requested|invited|complained|identified|unveiled|notified
!the|a|an|his|her|their|its|our|any|this|that [formerly>formally] apologised|apologized|requested|complained
my|his|her|their|strong [fort>forte] $|is|was
hold|holding|held the [forte>fort]
[forth>fourth] place|quarter|round|time|year|floor|largest|estate|wicket|straight|consecutive|day|week|child|goal|season|set|term|seed|successive|official
back and so [fourth>forth]
venture|ventured|sally|sallied|holding|burst [fourth>forth]
[fowl>foul] mouthed|language|mood|smelling|weather|trouble|play
starting|garden|school|departure|factory|toll [gait>gate]
shuffling|unsteady|lumbering|awkward|ungainly|loping [gate>gait]
run|runs|ran|running the [gambit>gamut]
[gilt>guilt] trip|ridden
[guilt>gilt] edged|yields
silverback [guerrilla|guerilla>gorilla]
silverback [guerrillas|guerillas>gorillas]
[grate>great] deal|success|job|time|honour|honor|way|majority|news|idea|importance|team|pleasure|many|man|britain
[hale>hail] mary|storm|storms|stones
[hair>hare] coursing
[hare>hair] loss|dryer|salon|style
[deep-seeded>deep-seated]
[well-healed>well-heeled]
[short-sited|short-cited>short-sighted]
[near-sited>near-sighted]
[down-at-heal>down-at-heel]
[high-healed>high-heeled]
[bear-knuckle>bare-knuckle]
[bear-faced>bare-faced]
[bear-chested>bare-chested]
[bear-bones>bare-bones]
[anti-climatic>anti-climactic]
[shoe-in>shoo-in]
[nerve-wrecking>nerve-racking]
nerve [wrecking>racking]
[slight-of-hand>sleight-of-hand]
[tongue-and-cheek>tongue-in-cheek]
tongue [and>in] cheek
hand [and>in] hand with
ad [homonym>hominem]
for the long [hall>haul] $
town|village|church|dance|concert|sports [haul>hall] $|in|on|at|meeting
head over [heals>heels]
[healed>heeled] shoes|boots
dig|digs|dug|digging in his|her|their|its|our [heals>heels]
in his|her|their|its [heals>heels]
cool|cooling|cooled his|her|their|its|my|our [heals>heels]
on the [heals>heels]
[hew>hue] and cry
[queue|cue>hue] and cry
car|bike|van|boat|equipment [higher>hire]
[hordes|hoard>hoards] of gold|coins|cash
[holy>wholly] owned|inadequate|inappropriate|unacceptable|different|dependent|responsible|unnecessary|unsuitable|separate
[wholly|holly>holy] spirit|grail|land|see|book|ghost|communion|week|trinity|father
? [hone>home] in on
? [honed>homed] in on
? [honing>homing] in on
pop|teen|matinee|childhood|sporting [idle>idol]
[idol>idle] chatter|gossip|hands|threat|talk|speculation|curiosity
stand|stands|standing|stood|sit|sat|sitting [idle|idol>idly] by
[aisle>isle] of wight|man|skye|dogs|lewis|mull
door [jam>jamb]
traffic [jamb>jam]
[knave>nave] of the|a church|cathedral|abbey
[knight>night] time|club|shift|sky
[night>knight] in shining
tie|tied|tying|ties the [not>knot]
there|is|was|has|have|had [know>no] longer|doubt|idea|need|reason|way|evidence|chance|choice
can|will|could|would|do|does|did|may|should [now|know|not>no] longer be|@base|have
is|are|was|were|has|have|had [not|know>no] longer a|the|any|able|available|been|possible|needed|necessary|welcome|with
dalai|panchen [llama>lama]
to|can|could|may|will|would [leech>leach] into|from|out
[leeching>leaching] into|from|out|of
[leeched>leached] into|from|out
gas|oil|data|water|roof|security|sprung|spring|radiation [leek>leak]
[lessor>lesser] extent|degree|known|evil
the [lessor>lesser] of two
mother [load>lode]
am|i'm|not|so|also|always|remain|remained|feel [loathe>loath] to
i|they|we|you|he|who|people [loath>loathe] the|him|her|it|each|being
a [maize>maze] of
[maze>maize] crop|meal|farmers|plants
junk|snail|voice|chain|direct [male>mail]
in such|like|similar|timely|orderly a|an? [manor>manner] $|that|of|which|as
in this [manor>manner] $
bedside|table [manor>manner]
the [mantel>mantle] of
field|fire|air|us|sky|deputy|grand [martial|marshall>marshal]
[meet|meat>mete] out justice|punishment|punishments|sentences
[meeting>meting] out justice|punishment|punishments
to|not|from [metal>meddle] in|with
[meddle|mettle>medal] winner|winners|table|tally|ceremony
gold|silver|bronze [mettle|meddle>medal]
[mettle|medal>metal] detector|detectors|bar|pipe|fence
scrap|sheet|precious|death [mettle|medal>metal]
heavy [mettle>metal]
it|he|she|they|you|we|that|this|which|who|there [mite>might] be|have|not
coal|gold|bitcoin|diamond [minor>miner]
[moral>morale] boost|booster|boosting
good|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday [mourning>morning]
[mussel>muscle] mass|power|strength|pain|tissue|injury|memory|cramps|man
hamstring|calf|thigh|stomach [mussel>muscle]
[muster>mustard] gas|seed
cut|cuts the [muster>mustard]
[navel>naval] air|station|fleet|warfare|exercise|exercises|commander|history|battle|dockyard|reserve|attack|force|architect
iron|copper [oar>ore]
is|are|was|were|long|be [overdo>overdue]
to|not|don't [overdue>overdo] it|things
!which|that|who|he|she|it|also|@name|@singular [oversees>overseas] students|workers|voters|territories|investors|visitors|travel|trip
go|going|went|troops|travel|move|moved|live|lived|living|work|working|sent|based|from [oversees>overseas] $
who|which|he|she|board|committee|agency|department|that [overseas>oversees] the|all|a
jam|action [pact>packed]
[pail>pale] ale|skin|blue|imitation|comparison|into
[pane>pain] killers|killer|relief|threshold
chest|back|neck|abdominal|stomach [pane>pain]
chest|stomach|labour|labor|growing|back [panes>pains]
[pair>pear] tree|trees
to|will|would|could|has|had [pair>pare] down|back
[pairing>paring] back|down
a [pare>pair] of
refined|discerning|sophisticated|educated|adventurous [palette|pallet>palate]
wooden|loading|shipping [palette|palate|palettes|palates>pallet|pallet|pallets|pallets]
[parish>perish] the thought
[perish>parish] council|priest|church|councillor|councillors|hall|magazine
pay|gender|price [parody>parity]
lost|lose|losing|loses [patients>patience] with
give|gave|gives|given [paws>pause] for
[piece>peace] of mind
say|said|says|saying|speak his|her|their|my|your [peace>piece]
[pique|peek>peak] season|times|performance|oil|fitness|hours|hour|demand|viewing|condition
[peaked>peeked] inside|behind
[peaking>peeking] through|out|inside|from
[peak>peek] inside|behind
to|and|then [peal>peel] potatoes|off|back|away|the
orange|lemon|banana|potato [peal>peel]
[peel>peal] of bells|laughter|thunder
soft [peddle>pedal]
fishing|seaside|wooden|pleasure|brighton [peer>pier]
armoured|armored [personal>personnel]
[personal>personnel] carrier|carriers
from|in|into a|his|her|their|my|our|this|that|different|another|historical|personal|an [prospective>perspective] $|of|on|and
[plain>plane] crashed|landed|ticket|tickets|wreckage
private|passenger|fighter|cargo|light [plain>plane] $|carrying|was|to|from|in
[plane>plain] clothes|sailing|english|packaging|flour|text
to|they|he|it [plum>plumb] the depths
[plums>plumbs] the depths
a [plumb>plum] job|role|position|assignment|tree
gallup|online|straw|snap|yougov|exit|opinion [pole>poll]
flag|totem|tent|barge [poll>pole]
to|will|would|and|then [poor>pour] scorn|into|over|out|boiling
[pour>poor] people|families|performance|health|quality|visibility|countries|weather
most|more|densely|less [populace>populous]
general|entire|whole|local [populous>populace]
the [populous>populace] $|is|was|has|who|at|will|against
to|will|would|we|i|please|they|us [prey>pray] for|that|and|to
[preying>praying] for|that
[praying>preying] on vulnerable|elderly|women|children|people|weak|fears|the vulnerable|elderly|weak|fears|young
[pray>prey] on the vulnerable|elderly|weak|fears|young
[pray>prey] on vulnerable|children|women|people|young
easy|bird [pray>prey] $|for|of
the|all|net|with [precedes>proceeds] of|from|will|go|going
is|are|was|were|be|been [preceding>proceeding] with|to|as|on|well
[proceeding>preceding] year|years|months|week|decade|paragraph|chapter|weeks|century
dangerous|legal|set [president>precedent] $|for
set|sets|setting a|an|the|another|dangerous|bad [president>precedent]
in the [presents>presence] of
the|police|heavy|strong|global [presents>presence] of mind|in|on
[prescribed>proscribed] organisation|organization|terrorist
[principle>principal] owner|economist|beneficiary|character|characters|sponsor|adviser|advisor|shareholder|suspect|consultant|engineer|planner|analyst|deputy|violist|oboe|clarinet|horn|private
the [principal>principle] of equality|democracy|fairness|non-interference|free|consent|subsidiarity|equal|self-determination|universal|freedom|justice|solidarity|separation|judicial|sovereignty
a man|woman|matter|question|point of [principal>principle]
stand|stands|stood|standing on [principal>principle]
on [principal>principle] $
moral|ethical|democratic|scientific|accounting|basic|guiding|core|fundamental|sound [principals>principles]
against my|his|her|their|our|its|all [principals>principles]
to|would|could [prophecy>prophesy]
self-fulfilling|a|an|ancient|biblical|doomsday|this|that|the|his|her|old [prophesy>prophecy]
ancient|biblical|doomsday|the|his|her|these|those [prophesies>prophecies]
lay|lie|lying|lies|fell|themselves|himself|herself [prostate>prostrate]
in|join|joined|joining|jump|jumping the [cue>queue] for|to|outside|at
[cued>queued] outside|overnight|round|around|for hours|days|food
[cues>queues] outside|formed
take|takes|taking|took|taken his|her|their|its|a|your|our|my [queue|queues>cue|cues] from
heavy|torrential|pouring|freezing [reign|rein>rain]
[rain|rein>reign] of terror
his|her|the|long|brief|short [rein>reign] as|over|of|began|ended
during|throughout the|his|her|their [rein>reign]
be|being|been|get [reigned>reined] in
[reigning>reining] in spending|costs|inflation|public|government
to|will|would|could [reign>rein] him|her|them|it|back in
tight|close|firm|short [reign|rain>rein] on
the [reigns>reins] of power|government|leadership|office
[rains|reins>reigns] supreme
[rain|rein>reign] supreme
[reining|raining>reigning] champion|champions|monarch|premier|world|olympic|national|mvp
longest [reining>reigning]
[reined|rained>reigned] supreme
[raze>raise] money|funds|concerns|awareness
in|with [wrapped>rapt] attention|silence
[rapped>rapt] attention
bum [wrap>rap]
take|took|taking the [wrap>rap] for
to|will|would [rap>wrap] up
[raps>wraps] up
plastic|bubble|cling [rap>wrap]
have|has|had|i|never [red>read] the|that|about|it|my
caught [read>red] handed
in the [read>red] $
[wreak>reek] of
[wrecks|reaps|reeks>wreaks] havoc
angry|elderly|these|those|many|several [residence>residents]
artist|writer|artists|poet|scholar|composer in [residents>residence]
hall|halls|place of [residents>residence]
took|take|taken|taking up [residents>residence]
[wrest>rest] of the|assured
[rested>wrested] control
[rights>rites] of passage
[rites|writes>rights] activists|activist|groups|group|movement
human|civil|animal|gay|women's|property|voting|equal|constitutional|broadcast|naming [rites>rights]
to|can|could|will [right>write] songs|books|letters|poetry|about
[copywrite>copyright] law|infringement|holder|laws|material
through the [ringer>wringer]
dead [wringer>ringer]
down|along|across|off the [rode>road]
cross|side|ring|dirt|toll|country [rode>road]
his|her|their|its [roll>role] as|in|with|at
a|any|no|bigger|greater [roll>role] in bringing|helping|shaping|making|determining|ensuring|creating|developing
[role>roll] of the dice|thunder|toilet
[role>roll] of honour|honor|film|tape|paper|fat
play|played|plays|playing a|an|the|any|no|his|her|its|their [roll>role]
drum|sausage|toilet|electoral|swiss [role>roll]
sausage|toilet|egg [roles>rolls]
on a [role>roll] $
put to [route|root>rout]
[route>root] vegetables|canal|and branch
the [route>root] of the problem|matter|issue
the [route>root] of all
take|took|taken|taking [route|rout>root]
direct|scenic|shortest|quickest|alternative|parade|flight|delivery [root>route]
deeply|firmly [routed>rooted]
[routing>rooting] for the|him|her|you|them|us|a
by [wrote>rote]
learn|learned|learnt|learning by [root>rote]
[rouge>rogue] trader|traders|state|states|one|elements|nation|nations|officer|officers|regime|agent|agents|planet|wave|waves|landlord|landlords|operators|cop|cops
go|going|gone|went|goes [rouge>rogue]
[wry>rye] bread|whiskey|whisky|flour|grass
amniotic|yolk [sack>sac]
on [sail>sale] now|at|in|from|for|$
[sails>sales] figures|tax|team|manager|rep|pitch|growth|assistant|target|people|force|rose|fell|assistants|targets
wind out of|from his|her|their|its|our [sales>sails]
the [seen>scene] $|of|at|in|when|where
behind the [seen|seens>scenes]
crime|fight|love|sex|opening|final|music [seen>scene] $|of|where|is
the|a|strong|sweet [sent>scent] of
per [sent|scent>cent]
@number [scents|sents>cents]
dollars and [sense>cents]
[see>sea] level|levels|bass|defences|defenses|urchins|lions|turtles
at [see>sea] $
mediterranean|caspian|baltic [see>sea]
north|black|red [see>sea] $|oil|gas|coast|crossing
they|we|you|i|it|people|things|don't|doesn't|didn't|may|might|would|does|do|did|not|and [seam>seem] to|like|that|as
it|he|she|that|this|there|what|which|who|everything|nobody [seams>seems] to|like|that|as|likely|unlikely|clear|so
coal [seem>seam]
coal [seems>seams]
will|would|never|not [seize>cease] to
[seizes>ceases] to
[seized>ceased] to|trading|operations|production
[cease>seize] power|control|the opportunity|moment|initiative
[ceased>seized] power|control|the opportunity
under [seize|cease>siege]
to|will|would|and|must [siege>seize] the|control|power
a [serge>surge] in|of
[serial>cereal] bar|bars|box|boxes|bowl|bowls
breakfast [serial|serials>cereal|cereals]
[sown>sewn] up|onto|together
[sowed>sewed] a button|dress
[sewing>sowing] discord|division|doubt|confusion|chaos
as you|they|we [sew>sow]
wind [sheer>shear]
[sheered>sheared] off
has|have|had [shone>shown] that|how|the|to
sun|moon|stars|lights|light|spotlight|torch [shown>shone]
make|makes|made|making|not|be|for|pretty|am|i'm [shore>sure] that|if|to|of|the|they|it|we|you|he|$
no end in [site|cite>sight]
out of [site>sight]
line|lines of [site|cite>sight]
archaeological|brownfield|greenfield|landfill|construction|nuclear|web|burial [sights>sites]
archaeological|historic|heritage|brownfield|nuclear|building|tourist|landfill|burial [sight>site]
a [sleight>slight] change|increase|decrease|drop|rise|improvement|difference|advantage
to|will|could|prices|would [sore>soar] to|above|past|in|by|again|$
cold|bed|open|pressure|running|saddle [soar>sore]
cold|bed|open|pressure|saddle [soars>sores]
[soar>sore] loser|losers|throat|throats|muscles|thumb|spot|eyes|subject|feet|point
[sole>soul] mate|mates|searching|music|food
body|heart and [sole>soul]
the [souls>soles] of his|her|their|your|my feet|shoes
[soul>sole] proprietor|trader|heir|beneficiary|author|breadwinner|exception|provider|occupant|charge|discretion|representative|custody|bidder|supplier
large|small|lump|tidy|princely|huge|undisclosed|five-figure|six-figure|seven-figure [some>sum]
zero [some>sum]
[sum>some] of the most|best|people|world's
eldest|elder|youngest|younger|teenage|infant|stillborn [sun>son]
the [son>sun] rises|sets|shone|shines|rose
a|majority|minority|controlling|its|his|their|percent|cent [steak>stake] in
raise|raised|raises|raising|high|up [steaks>stakes] $|are|were|could|have|for|in
at the [steak>stake]
[stake>steak] house|frites|pie|sandwich
to|and|could|would|people|they|don't|just [stair>stare] at|into|down|out
flight|flights of [stares>stairs]
up|down|climb|climbed|climbing the [stares>stairs]
[starring>staring] into|blankly|straight|death
[staring>starring] role|roles|alongside|opposite
film|movie|drama|comedy|series|musical [staring>starring]
to|can|could|trying|not|will|would|and [steel>steal] a|from|cars|money|votes|cash|jewellery|food|the
[stealing>steeling] himself|herself|themselves|itself for
nerves of [steal>steel]
stainless [steal>steel]
[strait>straight] line|away|to|forward|from|down|up|into|face|sets|games|wins|season|year|defeat|victory
be|not|was|were|is|easily|been [suede>swayed] by
follow|followed|follows|following [suite|suits|sweet>suit]
[suit>suite] of tools|services|rooms|products|apps|software|measures|offices
hotel|honeymoon|bridal|presidential|executive|penthouse|hospitality [suit|sweet>suite]
wet|bathing|pinstripe|trouser|defamation|libel [suite>suit]
change|changed|changes|changing|switch|switched|different|new|another [tact>tack] $|and|by|on|in|to
[tack>tact] and diplomacy|discretion|sensitivity
[tale>tail] end|wind|winds|lights|gate|fin|feathers
a [tail>tale] of two|woe|love|how|revenge
sad|sorry|tall|wives|fairy|cautionary|folk|morality [tail>tale] $|of|about|for
fairy|folk|tall|cautionary [tails>tales]
heads or [tales>tails]
turn|turned|turning [tale>tail]
tell|telling|told|tells the [tail>tale]
pulled|drawn|stretched|held [taught>taut]
a|the|his|her|their|its|of|like|with|as|and|is|are|was|were [taught>taut] thriller|rope|muscles|nerves|psychological? thriller|rope|muscles|nerves|drama
was|were|been|be|has|have|had|who|he|she|being [taut>taught] at|by|the|him|her|how|me|us|them|to|english|that|in
[tea>tee] shot|shots
[teaming>teeming] with people|life|tourists|fish|wildlife|insects|shoppers|activity|rats|bacteria|birds|visitors|energy|marine
burst|bursts|bursting into [tiers|tires>tears]
reduced|moved|brought|close to [tiers|tires>tears]
[teared>tiered] system|structure
central|basic|core|fundamental|key|cardinal [tenant>tenet]
his|her|their|brief|short|long [tenor>tenure] as|at|with|on the
[tenure>tenor] saxophone|sax|saxophonist|soloist
went|go|going|gone|came|come|get|got|getting|passed|pass|walk|walked|run|ran|drove|break|broke|look|looked|looking|halfway|all|right|half|way [threw>through] the|a|to|with|his|her|their|it|$
dying|death [throws>throes]
heir|succeed|succeeded|accession|ascended|ascend|ascends to the [thrown>throne]
ascended|ascend|abdicate|abdicated|took|claim the [thrown>throne]
sprig|sprigs of [time>thyme]
the [tied>tide] turned|is turning|of
was|were|are|is|been|be|closely|being|hands|not|inextricably [tide>tied] to|up|with|down|together
[timber>timbre] of his|her|the voice
in [toe>tow] $|to|as|and|at
[toe>tow] truck|trucks|rope|bar
[toed>towed] away|to|by|off
urinary|digestive|respiratory|intestinal|gastrointestinal|reproductive [track>tract]
on|right|wrong|race|running|train|keep|lost|lose|kept|beaten [tract>track]
train|railway [tracts>tracks]
vast|great [tracks>tracts] of
on [trail>trial] for|at|accused|in|over|next|this
criminal|civil|show|fair|rape|jury|speedy [trail>trial]
put|placed|committed|sent|stood|stand|went|go|goes|going|gone on|to|for [trail>trial]
[trail>trial] and error
[trail>trial] date
[trial>trail] mix|blazer|blazing|blazers
paper|audit|heritage|sculpture [trial>trail]
dance|theatre|theater|acting|comedy|circus|ballet [troop|troops>troupe|troupes]
[troupe>troop] carrier|movements|deployment|deployments|levels|reductions|withdrawal|surge
us|nato|un|government|israeli|ground|combat|enemy|allied [troupes>troops]
state|police|storm [trouper>trooper]
state|storm [troupers>troopers]
[trustee>trusty] steed|sidekick|old|companion
board of [trusties>trustees]
[urbane>urban] renewal|sprawl|area|areas|planning|development|regeneration|planners
in this|that|lighter|serious|same [vain|vane>vein] $|as|he|she|the|it
jugular|varicose [vain|vane>vein]
varicose [vains|vanes>veins]
through his|her|their|my|its|our [vains|vanes>veins]
weather|wind [vain|vein>vane]
[vein|vane>vain] attempt|attempts|effort|efforts|hope|glory|bid
is|are|was|were|a|the|be|it's|so|been [vary>very] @adjective|much|well
may|can|to|will|could|prices|rates|they|results|costs|estimates|views|opinions|might|which|also [very>vary] from|between|widely|according|greatly|considerably|depending|by
good [verses>versus] evil
@name [verses>versus] @name
us [verses>versus] them
[vial>vile] abuse|crime|crimes|act|behaviour|comments|murder|racist
a [vile>vial] of
[viles>vials] of
[viscous>vicious] attack|attacks|circle|cycle|assault|murder|dog|dogs|beating|rumours|rumors|lies|crime|crimes
[vicious>viscous] liquid|fluid|oil
to|will|would|could|must [way>weigh] in on
to|will|would|could|must [way>weigh] up the|whether|how
it|she|he|which [ways>weighs] in|@number|about|less|more|just
the|this|that|any|no|other|best|only|right|own|same|different|either|every|some [weigh>way] $|to|of|that|for|they|he|she|it|we
under [weigh>way]
killer|blue|humpback|sperm|minke|beached [wail|wale>whale]
from the [waste>waist] down|up
slim|slender|narrow [waste>waist]
lay|laid|lays|laying [waist>waste] to
go|goes|going|went|gone to [waist>waste]
nuclear|food|household|radioactive|toxic|plastic|industrial|human|medical|solid|hazardous [waist>waste]
[waist>waste] disposal|management|collection|water|products|land|bin
[waisting>wasting] time|money
[waisted>wasted] time|money|opportunity|chances
[wait>weight] loss|gain|lifting|lifter|training|watchers
lose|lost|pull|pulling|body|birth|dead [wait>weight]
[weighting>waiting] list|lists|room|rooms|times|game|until
to|and|would|will [waive>wave] goodbye|flags|placards|banners|to|at
[waives>waves] of|goodbye
heat|tidal|crime|shock|brain|sound|mexican [waive>wave]
[waived>waved] goodbye|flags|to|at|through|placards|banners|off
not|never|did|didn't|would [waiver>waver] $|in|from|on
fee|visa|liability|tuition|debt|sanctions [waver|wavers>waiver|waivers]
[wondered>wandered] around|off|through|into|away|aimlessly|onto
[wandered>wondered] why|how|what|if|whether|aloud|who
he|she|who|it|then [wonders>wanders] around|off|through|into|aimlessly
no [wander>wonder]
[wander>wonder] woman|kid|boy|drug
seven [wanders>wonders]
[ware>wear] and tear
[ware>wear] masks|helmets|clothes|a|the|it
must|should|will|can|could|would|don't|didn't|always|never|to|not [where|ware>wear] masks|helmets|uniform|uniforms|gloves|protective|seatbelts|clothes|face
peddle|peddled|sell|selling|sold|hawk|hawking|hawked|flog|ply|display|peddling their|his|her|its [wears|wear|wheres>wares]
she|he|who [wares>wears]
was|were|is|are|be|been|being|has|have|had|well [warn>worn] out|down
well|time|battle|care [warn>worn]
to|will|would|experts|police|officials|doctors|scientists|must|they [worn>warn] that|people|residents|against|of
[wee>we] are|have|will|can|were|must|need
this|last|next|each|per|previous|following|fashion [weak>week] $|in|and|to|after|by|for|at|on
too|relatively|extremely|physically [week>weak]
[whether>weather] patterns|permitting|warning|warnings|stations|station|forecasters|balloon|alert|alerts
extreme|severe|inclement|freezing|stormy|wintry|adverse|winter [whether>weather]
[whether>weather] the storm
under the [whether>weather]
the [whether>weather] is|was|has|will|in|turned|forecast
wet|whet [ones>one's] appetite
a [wile>while] $|ago|to|since
all the [wile>while]
[wile>while] the|he|she|they|it|in|at
[whined>wined] and dined
[whining>wining] and dining
black|bullet|sink|key|rabbit|button [whole>hole]
a [whole>hole] in the|his|her|my|its|one
has|have|had|he|she|they|who [one>won] the|his|her|gold|silver|bronze
[won>one] of the|these|those|his|them
the [yolk>yoke] of
days|times|years of [your>yore] $
[calvary>cavalry] charge|regiment|officer|unit|division|soldiers
air|household|light|us [calvary>cavalry]
the [calvary>cavalry] arrived|is|has|to
[collage>college] students|student|football|degree|education|campus|graduate|graduates|professor
[college>collage] of images|photographs|photos|pictures
[costumer>customer] service|services|care|experience|base|satisfaction|support|complaints
[ballet>ballot] box|boxes|paper|papers|measure|initiative
postal|secret [ballet>ballot]
[ballot>ballet] dancer|dancers|company|shoes|school
[carrier>career] path|criminal|opportunities|high|best
[career>carrier] bag|bags
aircraft|personnel|troop [career>carrier]
aircraft [careers>carriers]
playing|acting|coaching|singing|political [carrier>career]
[colonel>kernel] of truth
lieutenant [kernel>colonel]
fully|be|is|are|not|were|was|become|being|remain [complaint>compliant] with
a|formal|official|the|his|her [compliant>complaint] about|against|to
a|phone|telephone|private|brief [conservation>conversation] with|about|between
[conversation>conservation] area|areas|society|efforts|trust|group|groups|charity|work|status|officer|biologist
nature|wildlife|soil|forest [conversation>conservation]
close|full|mutual|closer|greater [corporation>cooperation]
[cooperation>corporation] tax
military|bloodless|palace|failed|attempted|army [coop|coupe|coo>coup]
[coop|coupe>coup] d'etat|d'état|attempt|plotters|leader|leaders
chicken|hen [coup>coop]
a|this|another|one [crises|phenomena|hypotheses|diagnoses>crisis|phenomenon|hypothesis|diagnosis]
several|many|two|three|multiple|various|few|these|those [crisis>crises] $|that|in|and|of|have|are|at
a|another|one [criteria>criterion]
these|many|several|two|those|such [phenomenon>phenomena] $|that|are|have|in|of|and
a|this|another|one|an [analyses>analysis]
several|two|many|both|these|three [analysis>analyses] $|of|that|have|are|in|and
? an [alumni>alumnus] of
[decease>disease] control|prevention
heart|lung|liver|infectious|alzheimer's|parkinson's|chronic|kidney [decease>disease]
a|of|no|some|find|any [descent>decent] job|jobs|wages|wage|home|homes|salary|meal|standard|chance
the|slow|rapid|long|his|her|steep [dissent>descent] into
of @name [decent|dissent>descent]
political|stifle|crush|silence|quash [descent>dissent]
[defiantly>definitely] be|not|a|an|one|worth|going|need|needs|want|wants|better|more|have|has
to|will|would|and|must|can [device>devise] a|an|the|new|ways|plans|his|their
explosive|mobile|medical|listening|tracking|incendiary|electronic|nuclear|a [devise>device] $|that|was|which|in|and|on|is|exploded
mobile|explosive|medical|electronic|tracking|listening|handheld|connected [devises>devices]
to|will|would|can|could|and|not|we|they|must [discus>discuss] the|how|what|it|their|his|plans|a|this|with|whether|issues
[discuss>discus] thrower|throw|throwing|champion
[dully>duly] elected|noted|authorised|authorized|appointed|signed|obliged|arrived|delivered|scored
to|will|would|threatening [envelope>envelop] the|him|her|us|them|it|everything
the end of an [ear|area>era]
golden|post-war|victorian|soviet [ear|area|error>era]
[erotic>erratic] behaviour|behavior|driving|form|performance
[fate|fete|fiat>fait] accompli
village|church|school|summer|garden [fate>fete]
ill [feted>fated]
[physical>fiscal] year|deficit|stimulus|cliff|discipline
[fiscal>physical] education|therapy|activity|abuse|exercise|fitness
stage [freight>fright]
[fright|fraught>freight] train|trains|company|transport|services
is|was|are|were [freight|fright>fraught] with
pay|wage|price|hiring|deep|rent [frieze|frees>freeze]
his|her|my|their [further>father] $|was|is|who|had|died|said
[father>further] details|information|notice|ado|education|investigation|afield|delays|evidence
to [gouge>gauge] interest|opinion|reaction|how|support|whether
to [gouge>gauge] the|public interest|opinion|reaction|support|mood|impact|effect|success|strength|level
price [gauging|gorging>gouging]
embarrassing|verbal|diplomatic|latest|another [gaff>gaffe]
[gulf>golf] club|course|courses|tournament|ball|buggy|balls|clubs|clubhouse
chewing [gun>gum]
they|we|you|i|who|could|would|should|will|must|may|might [half|halve|hove>have] been|to|had|no
in [halve|have|halves>half] $
[hansom>handsome] man|profit|young|reward|victory
tax|safe [heaven>haven]
tax|safe [heavens>havens]
[haven>heaven] knows|sent|forbid
shouted|screamed|shouting|cheered themselves|himself|herself [horse>hoarse]
[hoarse>horse] racing|riding|drawn|race|box
[hospitable>hospital] with|after|for|where|bed|beds|treatment
had|have|has no [ideal>idea]
optical [allusion|delusion>illusion]
under no [allusions|delusions>illusions]
[illusion>allusion] to the|his|her
several|many|two|three|numerous|other [incidence|incidences>incidents]
for [incidence|instants>instance]
[instance>instant] messaging|coffee|access|hit|replay|gratification|noodles
maintained|maintains|maintain|protested|proved|prove|proclaimed|proclaim his|her|their|my|its [innocents>innocence]
presumption|loss|age of [innocents>innocence]
an|some|rare|fascinating|new|valuable [incite>insight] into
for|to all [intensive>intents and] purposes
for|to all [intense>intents] and
not|doesn't|didn't|does|did [jive>jibe] with
ozone|bottom|top [lair>layer]
[least|last>lest] we forget
at [lest|leased>least]
new [least>lease] of|on
not [lest|lease>least]
to say the [lest|lease>least]
the [later>latter] being|has|have|of which|will|would|having
[latter>later] on|that day|than|today|date
sooner or [latter>later]
his|her|my [live>life] $|was|has|story|savings|sentence
[live>life] sentence|savings|expectancy|imprisonment|insurance|jacket|jackets|threatening
[life>live] music|broadcast|audience|coverage|stream|streaming|blog
[lumber>lumbar] puncture|spine
business|media|oil|property|shipping|newspaper|estate|mining|steel|press|casino [magnet|magnets>magnate|magnates]
a [magnate>magnet] for
shopping [maul>mall]
is|are|was|were|been [manly>mainly] because|due|by|from|to
text|voice|whatsapp|facebook [massage>message]
text [massages>messages]
[message>massage] parlour|parlor|therapist|therapy
[medial>medical] centre|center|treatment|school|care|records|staff|attention|advice
to|still [morn>mourn] the|his|her|their|for|those
chocolate|salmon [mouse>mousse]
[knit>nit] picking
close|tight [nit|net>knit]
goodness|god|heaven|who|everyone|nobody|everybody [nose>knows] what|how|that|where|why|$
was|were|is|are|while|flight|ambulance [on>en] route to|from
suicide|peace|trade|non-aggression|defence|defense|security|coalition [packed>pact]
online [partition>petition]
[peasant>pheasant] shoot|shooting|shoots
the|korean|arabian|iberian [peninsular>peninsula] $|in|is|of|and|to|as|with
[parameter>perimeter] fence|wall|fencing|road
malicious|private|crown [persecution>prosecution]
religious [prosecution>persecution]
relief|starting [picture>pitcher]
[plague>plaque] commemorating|unveiled|honouring|honoring|marking
bubonic [plaque>plague]
[plaque>plague] of locusts|rats
[pleas>please] note|contact|call|email|visit|see|send
[policy>police] station|stations|custody|car|cars|cordon|constable
[police>policy] maker|makers|document|paper|holders
monetary|fiscal|economic|insurance|housing|energy [police>policy]
[poplar>popular] with|vote|among|music|culture|opinion|demand|choice|destination
most|more|very|so|hugely|increasingly [poplar>popular]
[popular>poplar] trees|tree
magic|love [portion>potion]
as [possibly>possible] $
[premiere>premier] league|minister
pre-tax|net|gross|record|annual|half-year|operating [prophets>profits]
pre-tax|net|gross|annual|half-year|operating [prophet>profit]
on [propose>purpose]
the|sole|main [propose>purpose] of
to|will|would [purpose>propose] a|that|an|changes|marriage
school|church|gospel|cathedral [quire>choir]
fishing|import|production|gender|export [quote|quotes>quota|quotas]
[rabid>rapid] response|growth|rise|expansion|transit|reaction|deployment
the|his|her|no|their|its|any [rational>rationale] for|behind|was
[rationale>rational] decision|decisions|approach|thinking|debate|behaviour|explanation
virtual|augmented|harsh|stark|become|political [realty>reality]
[realty>reality] tv|check|show
[receipt>recipe] for disaster|success
on|acknowledge|acknowledged|upon|in [recipe>receipt] of
no|legal|without [resource>recourse] to|but
natural|human|scarce|limited [recourses>resources]
to|will|can|and [reed>read] the|a|about|more|it|out
[refuge>refugee] camp|camps|crisis|status|children|agency|families
take|took|taken|taking|seek|seeking|sought|found|find [refugee>refuge] in|from|at|with|on|$|here
wildlife|animal|bird [refugee>refuge]
training|fitness|exercise|dietary|skincare [regiment>regimen]
was|were|been|be [regulated>relegated] from
to|can|must|could|we|they|not [relay>rely] on|upon|heavily
a|the|police|annual|new|latest|this [repot>report]
as a last [result|report|resource>resort]
to|will|would|not|could|they [revel>reveal] that|the|how|what|his|her|details|who|their
[revels>reveals] that|the|how|what|his|why
[reveled|revelled>revealed] that|the|how
[rifle>raffle] tickets|ticket|prize|prizes|draw
assault|hunting|sniper [raffle>rifle]
duty|staff [rooster>roster]
[salary>celery] sticks|stalks
hair|beauty|nail|tanning [saloon>salon]
to|can|could [savage>salvage] something|a point|a draw|what
[salvage>savage] attack|cuts|beating
[sceptic|skeptic>septic] tank|tanks
to|will|would|be|was|were|been [scrape>scrap] plans|its|proposals|tariffs
[scraped>scrapped] plans|proposals|altogether|completely
[scrapped>scraped] through|home|past|together
sky [scrapper>scraper]
in quick|rapid|close [secession|successions>succession]
line of [secession>succession]
a [secession>succession] of
for the [sack|seek>sake] of
for goodness|heaven's|pete's|god's [sack|seek>sake]
common|makes|make [scents|cents>sense]
a [serious>series] of
[series>serious] injury|injuries|problem|problems|threat|crime|concerns|accident|incident|assault|offence
very|quite [series>serious]
tv|test|drama|documentary|comedy [serious>series]
[shade>shed] light on
[signal>single] out|mother|mothers|parent|parents|handedly|market|currency
a|every|any|one [signal>single] day|person|player|word|vote|thing|year|most|largest
radio|distress|smoke|wifi|turn [single>signal]
to|will|would|can|must [sing>sign] up|a contract|deal|petition
to|will|would|can|must [sing>sign] the petition|bill|deal|contract|treaty|agreement
[sign>sing] songs|along|karaoke
[singed>signed] a|an|into|copies|contract|off|up|for
[signing>singing] voice|lessons
[singing>signing] ceremony
book|treaty|contract|record [singing>signing]
[sky>ski] resort|resorts|slope|slopes|lift|lifts|jumping|instructor|chalet
[sliver>silver] medal|lining|medallist|medalist|bullet|screen|jubilee
a [silver>sliver] of hope|cake|land|moon
british|american|us|israeli|russian|young|fellow|child|foot|wounded|former [solder>soldier]
british|american|us|israeli|russian|child|the|two|three|wounded|former [solders>soldiers]
was|were|been|be|are|is [soled>sold] to|for|at|in|off|out|by
as [son>soon] as
eldest|youngest|baby|younger [soon>son]
[spear>spare] time|parts|room|tyre|tire|wheel|bedroom|change
endangered|invasive|protected|threatened|bird|fish [spices>species]
herbs and [species>spices]
in [spit|sprite|respite>spite] of
[spurned>spurred] on by|to
white [stock|stalk>stork]
small|short|diminutive in|of [statue|statute>stature]
federal|criminal [statues>statutes]
unveiled|unveil|erected|erect|topple|toppled|toppling a|the [statute>statue]
[starve>stave] off
[starved>staved] off
[starving>staving] off
in good [steed|steads>stead]
in his|her|their [steed>stead] $
first|next|another|one|each|every [steep>step] in|towards|toward|forward|closer|back|by|is|was
a|the [step>steep] hill|slope|price|descent
to|will|continue|must|we|they|always [strife>strive] to|for
inner|civil|industrial|sectarian|ethnic|marital [strive>strife]
[stripped>striped] shirt|shirts|pyjamas|tie
[striped>stripped] of his|her|their|its|the|naked|down
[summary>summery] weather|dress
[summery>summary] of|execution|judgment|justice
is|was|are|were|be|been|it's|not|what's|that's [suppose>supposed] to
getting|got|am|is|was|are|were|been|become|became|gets [use>used] to
he|she|it|there [use>used] to
is|are|was|were|be|been|being [prejudice>prejudiced] against
are|were|they're|being|too|so|very|heavily|not [bias>biased] against|toward|towards
in [advanced>advance] of
cut and [dry>dried] $
by [in>and] large $
in the [butt>bud]
his|her|their|my|your [beckon|beacon>beck and] call
on [tenderhooks>tenterhooks]
on [tender hooks>tenterhooks]
play|played|playing it by [year>ear]
tough|hard|long|difficult [road>row] to hoe
[scotch>scot] free
[shutter>shudder] to think|at
for [granite>granted]
[trite>tried] and true|tested
[upmost>utmost] importance|respect|confidence|urgency|care|seriousness|priority
of the [upmost>utmost]
[worst>worse] than
even|much|far|getting|gets|no|any|bad|made|making|make [worst>worse] $|than|and|for|by|when|after|if
the [worse>worst] thing|day|part|performance|possible|kind|offenders|mistake|result|start|fears|hit|affected
one of the [worse>worst]
to the [better>bitter] end
[batter>better] than|off|chance|deal
[betting>batting] average|order|line-up|collapse
[bowl>bowel] cancer|movement|movements|syndrome|disease|screening
super|salad|fruit|mixing|toilet|sugar|dust [bowel>bowl]
[beast>breast] cancer|milk|feeding|implants|screening|reduction
[causality>casualty] department|ward|unit|figures|toll|count
civilian|heavy|mass|war|military|any|british|no [causalities>casualties]
climate|regime|gear [chance|charge>change]
[charted>chartered] accountant|accountants|surveyor|surveyors|flight|plane|engineer
[unchartered>uncharted] territory|territories|waters|water
declined|refused|unable|unavailable|asked|available to|for [commend|command|common>comment]
to|would [comment>commend] him|her|them|you for
[congenial>congenital] heart|defect|disease|condition
new|two-year|three-year|four-year|one-year|five-year|employment|recording|rolling|short-term [contact>contract] $|with|at|until|extension|that|worth|for
[contact>contract] extension|negotiations|killing
[contract>contact] lenses|lens|tracing|sport|sports
eye|human|sexual|bodily|please [contract>contact] $|with|between|us|him|her
the|assistant|deputy|senior|county|area [corner>coroner] recorded|ruled|concluded|said|told|heard|adjourned
[coroner>corner] kick|kicks|flag|shop|shops|store
[coward>cowered] in|behind|under
to|will|would|could|help|can|and|must [crate>create] a|an|jobs|new|more|the|thousands
[deaf>death] toll|penalty|row|sentence|threats|sentences
on|fell|fallen|falling|falls on [death|dead>deaf] ears
tone [death|def>deaf]
[dead>death] penalty|toll|row|threats|sentence|certificate
stabbed|beaten|burned|burnt|crushed|starved|bludgeoned|frozen|hacked|kicked|tortured|sentenced|bled|strangled|trampled to [dead>death]
pronounced|declared|presumed|shot [death>dead] $|in|at|by|on
[dear>deer] hunting|hunters|stalking|hunter
oh [deer>dear]
hold|held|holds [deer>dear]
direct [debut|debt>debit]
[debit>debut] album|novel|single|film
made|makes|making|make his|her|their|its|a [debit>debut]
christmas|school|gala|three-course|black-tie|fundraising [diner>dinner]
[diner>dinner] party|parties|jacket|guests|lady
the|most|a|more [dominate>dominant] force|player|team|party|position|role|feature|species|figure|power
to|will|could|they|would|not [dominant>dominate] the|in|and|world
bottom|desk|cutlery|sock|kitchen|underwear [draw>drawer]
goalless|scoreless [drawer>draw]
severe|prolonged|worst [draught>drought]
[draught>drought] conditions|stricken|relief|resistant
cricket|baseball|chair|square-leg|third [empire>umpire]
all|many|other|most [entrance>entrants] must|were|are|who|have
[errand>errant] husband|pass|driver|behaviour|knight
running|run|ran [errants>errands]
on an [errant>errand] $|for|to
[ethics>ethnic] minority|minorities|cleansing|group|groups|background
[ethnic>ethics] probe|watchdog|investigation|adviser
in any [even>event] $
sporting|charity|fundraising|track [even>event] $|was|will|in|at|is|for
or|and|but|not|$ [event>even] if|though
not [event>even] $|the|a|in|to
!first|only|second|third|last|worst|best|biggest|fastest|hottest|for|longest|busiest|shortest|coldest|wettest|happiest|greatest|largest|lowest|highest [ever>every] day|week|year|month|single|weekend|night|morning|minute|few
[every>ever] since|recorded|been
!that|this|the|his|her|same|their|its|our|my [very>every] week|month|weekend|single|year
is|are|was|were|a|so|been|be|not|it's|i'm [every>very] much|well|important|difficult|happy|good|close|few|different|strong|clear|proud|pleased|disappointed|sad
!the|of|an|their|our|his|her|your|my|and|mundane|to|beyond|from|more|just|these|a|is [everyday>every day] .
for|in|after [awhile>a while]
. [a part>apart] from
it|they|he|she|there|you|this|which|who|we [maybe>may be] @done|able
has|have|had [all ready>already] @done|been
[sometime>some time] ago
for [sometime>some time]
[anyone>any one] of the|these|them|those
$|nearly|almost|virtually [everyone>every one] of the|these|them|those|us|his
!go|goes|going|went|gone|move|moved|moving|pass|passed|carry|carried|hold|held|came|come|so|later|early [on>one] of the|these|those|his|my|its|our|their|them|us
rely|relies|relied|relying|depend|depends|depended|depending|hinges|hinged|embark|embarked|embarking [of|one|or|an|om>on] <det>|@plural
based|focused [of|one|om|ion>on] <det>|@plural|how|what
follow|followed|following|join|find|like us|him|her|me|them [of|in|one>on] twitter|facebook|instagram
died|killed|arrested|met|held|said|told|announced|signed|voted|opened|began|played|arrived|published|launched [in|of|one|om|an>on] monday|tuesday|wednesday|thursday|friday|saturday|sunday $|that|in|at|after|before|with|to|for
born|founded|established|released|launched|died|elected|built|won|introduced|created|began|started|opened|graduated|retired|married|signed [on|it|is|an|ion>in] @year $|and|by|as|after|with|at|to|for|but|when
said|says|know|knows|ensure|ensures|ensured|believe|believes|so|hope|shows|showed|show|think|revealed|found|confirmed|announced|claimed|argued|warned|insisted|denied|admitted|suggests|suggested|indicated|noted|added|feared|agreed|clear [hat|tat|thar|thay>that] <det>|he|she|they|we|it|there|@name|@plural
@plural [hat>that] are|were|have|will|would|can|could
of|about|on|see|know|knows|ask|asked|matter|estimate|estimates|idea|determine|decide|understand [who>how] many|much|long|far|often|quickly|well
. [who>how] many|much|long|often
people|man|woman|those|men|women|anyone|everyone|someone|players|officers|others|families|victims|workers|residents|students|soldiers|fans [how>who] have|has|had|was|were|are|is|lived|wanted|went|made|took|died|lost|came|saw|served|attended
$|and|but|that|as|if|because|when|what|which|how|so|where|than [were>we] have|are|can|will|must|need|should|had|know|want|believe
is|are|available|click|posted [were|heer>here] $
click|come|came|lives|live|living|out|up|down|over|right|stay|stayed|been|arrived|based|born|work|works|worked|from [hear>here] $|to|for|in|on|and|with|at|from
. [hear>here] is|are|comes
they|there [wee>were] @done|not|also|still|just|now|the|a|in|on|at|no|only|already
he|she|they|we|you|who|which|it|that|i [car|cab|cam|cat|con>can] be|not|also|only|have|do|get|make|see|take|go|help|use|find
he|she|they|we|you|which|it|who|that|@noun [an>can] be|have|do|get|take|go|become|only
he|she|it|there|who [war|wad|wan|wag|wax|way>was] not|also|the|a|an|born|@done|in|on|at|one|no
he|she|who [has>was] born in|on|to|and|into|near|at
last|next|past [ear|yea|tear>year]
this|per|each|every [yea>year]
[ears|tears|yeas>years] ago|old
not [oily>only]
the [oily>only] way|one|person|thing|reason|place|time|country|team|man|woman|option|other
is|are|was|were|has|have|can|will|would|could [oily>only] a|the|one|be|been|two|three|@number
[mere|mire|moe>more] than
!to|and|or|can|could|will|would|not|they|a|the|this|that|his|her|better|bigger|smarter|such|other|right|good|first [move|mote>more] than
even|far|becoming [mote|mere|move>more] @adjective
$|is|for|of|to|in|with|and|answered|by|from|on [hall|ball>all] of these|this|those|our|my|us|them|you
to|in|for|of|with|on|at|from|by|and [ll>all] @can-noun|the|of
deal|dealing|dealt|along|together|agree|agreed|agrees|associated|compared|filled|faced|coupled|consistent|familiar|comply|complied|satisfied|pleased|cope|coping|interfere|collided|coincide|combined|equipped|diagnosed|obsessed|meeting|meet|met|living|line|accordance|touch|charged [wish|whit|witch|width>with] <det>|@name|him|her|them|us|me|you|@plural
he|she|it|they|we|i|you|which|who|there [wall|wild|wilt|mill|till|sill|pill|hill|bill>will] be|have|not|also
he|she|it|they|we|i|you|which|who|there|this|that|@noun|@name [with|wit>will] be
he|she|it|they|we|i|which|who|there [with|wit>will] @base|have|not|also|continue|never
he|she|it|they|we|i|you|that|which|who|this|there [mould|wold|wound|word>would] be|have|not|like|also
he|she|it|they|we|i|you|that|which|who|this|there [cloud|clod>could] be|have|not|also|get|see
has|have|had [bee|being>been] @done|able|a|the|in|on|working|trying
will|would|could|can|may|might|must|should also|now|still|always|never|soon [by|bee>be] @done|@ing|a|the|able|in|on
earlier|later [his>this] year|week|month|season|summer|spring|winter|evening|afternoon|morning
@noun [his>this] year|week|month|morning|afternoon|evening|weekend|summer|season|spring|winter $
. [his>this] is|was why|how|because|what|where
and|with|to|by|of [this>his] wife|parents|fiancee|fiancée|girlfriend|widow
of|in|on|for|with|by|to|from|at|has|have|had [it>its] own
%-3 of|in|on|for|with|by|to|from|at|has|have|had [is>its] own
in|of|on|with|for|to|by [he>his] own
in|of|on|with|for|to|by|at|from [they>their] own $|@noun
in|of|on|with|for|by|at|from [you>your] own $|@noun
[for>to] be @done|@adjective|@ing|able|sure|left|told|given|put|taken
hopes|hoping|likely|unlikely|due|needs|wants|aims|expected|supposed [of>to] be
have|has|had [to>too] much|many|few|little !@can-base|old|of
in|of|on|with|for|to|by|have|has [or|out|hour>our] own
if|when|as|that|what|where|because|before|after|until|once|while|do|did|can|could|would|will|should|how|why|unless [your>you] see|have|had|get|got|know|knew|find|go|went|keep|choose|chose|become|receive|decide|agree|are|were|can|will|create|take|put|make
two|three|several|many|some|adding|few|any|all [now>new] @plural
brand [now|knew>new]
does|do|did|will|would|could|should|can|must|may|might [no>not] be|have|@base
has|have|had [no>not] been|yet|only|always
is|are|was|were|just|still [no>not] yet|only|what|currently|the|fast|always|enough|being @done
!there is|are|was|were|been [no>not] @done by|in|to|at|for|on
[as|a>at] least one|two|three|four|five|six|seven|eight|nine|ten|@number|half|some|a|once|part
regarded|portrayed|branded|labelled|labeled|perceived|touted|described|dismissed|characterised|characterized|hailed|billed [has|ad|us>as] a|an|the|one
regarded|portrayed|branded|labelled|labeled|perceived|touted [at>as] a|an
such [at|us|ass|ad>as] the|a|an|@name|@plural
as well|soon|long|far|much|many|good|often|early [has|ass|ad|us>as] <det>|he|she|it|they|we|you|i|@number|possible|@name
as @can-adjective [has|ad|at>as] possible
make|makes|made|making [in|is|if>it] clear|easier|easy|possible|harder|difficult|impossible|clearer
. [if>it] is|was|has|had|will|would|can|could|may|might|does|did|should|must|takes|costs
. [if>it] fully|directly|further|also @s
that|because|but|when|which|says|said|believe|whether [if>it] is|was|has|will|would|can|could|may|should|must|does
%0 many|some|several|most|these|those|few|two|three|four|five|various|numerous [order>other] @plural
against|with|beside|towards|toward|alongside each [order>other] $|and|in|for|with|to|on
every [order>other] day|week|year|month
the [order>other] side|day|team|way|hand|two|three|half|person|candidates|end
in [order>other] words
among [order>other] things
[country>county] council|councils|councillor|councillors|court|cricket|commissioners|durham|mayo|kerry|galway|donegal|tyrone|antrim|armagh|wicklow|wexford|clare|sligo|meath|kildare|louth|fermanagh|tipperary
go|goes|going|went|gone|get|getting|got|passed|broke|put|came|come|coming|follow|followed|following|run|ran|running|live|lived|look|looked|walk|walked|sat|sail|sailed|breezed|pulled|cut|all|halfway|midway|straight|right|pushed [trough>through] $|the|a|his|her|their|its|to|with
follow|follows|following|followed [though>through] with|on
discriminate|discriminated|discrimination|allegations|charges|sanctions|crimes|violence|campaigned|protested|protesting|odds|warned|warns|advised|lawsuit|complaint|evidence|war|battle [again>against] <det>|@name|him|them
take|takes|took|taken|taking [pert|par|apart>part] in
shares|prices|sales|profits|stocks|unemployment|inflation|temperatures|revenue|revenues|stock|index|pound|dollar|profit [feel>fell] by|to|from|sharply|in|@number|as|for|below|more
to|don't|didn't|me|him|us|would|will|can|could|must [fell>feel] like|that|better|good|safe|bad|sorry|so|very
incident|accident|crash|fire|attack|dispute|tip|mistake|shooting|explosion|argument|scandal|tip-off|error|fault|raid that|which [lead>led] to
to|will|would|not|could|must|should|can|cannot|can't|won't|didn't|doesn't|never [except>accept] the|that|a|his|her|their|it|this|any|responsibility
everyone|everything|nothing|all|every|anyone|anything|nobody|none [accept>except] for|the|in|when|him|her|that|a|one
. [accept>except] for
adversely|negatively|directly|severely|badly [effect>affect] the|our|their|his|her|people|those
declined|refused [too>to] comment
@plural [ate>are] @ing|not|being|expected|able
there [ate|area|ae>are] @ing|not|being|expected|able|also|now|still|going|the|a|no
they|we|you [art|ae>are] @ing|not|being|expected|able|also|now|still|going|the|a|no
he|she|they|we|you|i|who|it|have|has|had|not|to [bot|nit>not] be|been|have|the|only|a
he|she|they|we|you|i|who|it|have|has|had|to [net>not] be|been|have
[fist|firs|fits>first] time|place|half|year|day|step|minister|round|quarter|lady|week|month|goal|came|team|of all|and foremost|ever
in [font>front] of
in the [even>event] of|that
have|has|had|not|will|would|can|could|should|may|might|must|to [seam>seem] to
who|which|that|it|he|she|they|i|we|police|reports|officials [sad|sand|sid>said] that|he|she|they|it|the|there|in a
[nay>may] be|have|not
it|they|we|you|he|she|that|this|which|who|there [mat|mau>may] be|have|not
[tan|that|then>than] ever before
more|less|fewer|better|worse|higher|lower|larger|greater|older|younger [tan|thank|thin>than] the|a|@number|half|any|ever|that|he|she|they
because|instead|outside|inside|regardless|ahead|front|top|spite|terms|case|charge|favour|favor|lack|rest|couple|lot|lots|handful|majority|variety|plenty|kind|sort [og|pf|ofo|fo|ot>of] <det>|@name|@plural|people
the [sane|dame|seme>same] time|day|way|thing|as|place|year
at the [some>same] time
weeks and [moths|mouths>months]
few|several|two|three|four|five|six|recent|coming|past [moths|mouths|moth>months]
two|three|four|five|six|seven|eight|nine|ten|@number [yours|year's>years] old|ago
[thinks>things] like|are|were|have|that can
many|these|those|such|good|bad|few|other|all|both|different [thinks>things]
i|we|you|they|don't|didn't|people|to|would|do|not|also|really|always|still [thing>think] that|it|he|she|they|we|so|you|the
[bare>bear] inspection|scrutiny|comparison|repeating|repetition|examination
to|not|would|could|will [bare>bear] a|any|no|little|some grudge|resemblance|relation|malice|weight
[bare>bore] a|no|little|any grudge|resemblance|relation
have|has|had|having that|this|an|any|no|the|same [affect>effect] $
and|he|she|they|who|i|we|has|had|have [past>passed] the|his|her|their|an|every exam|exams|test|tests|audition|medical|inspection|interview
bill|motion|amendment|resolution [past>passed] by|with|unanimously
@plural [all ready>already] use|have|know|do|own|offer|run
[alluded>eluded] better|bigger|so|generations
<be> = is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't
<own> = his|her|its|their|our|my|your
<degree> = very|eerily|unnaturally|unusually|relatively|deathly|deadly|strangely|oddly|remarkably|reasonably
<report> = said|says|knew|believe|believes|believed|claimed|claims|hoped|hopes|admitted|admits|announced|confirmed|insisted|insists|warned|warns|fact|argued|argues|added|denied|revealed
<small> = he|she|it|they|we|i|you|there
there is|was|are|were|be|been|has|isn't|wasn't|aren't|weren't|not|never [to>too] much|many|few|little
has|had|with|far|way|drank|ate|made|took|makes|making [to>too] much of
has|had|with|far|way|drank|ate|eaten|drunk|spent|paid|made|asking|asks|asked|got|expects|expect|expected|knows|knew|says|said|given|takes|took|puts|put [to>too] much $|for|about|to|on|in|time|money|water|salt|sugar|pressure|power|attention|weight
is|was|are|were|be|been|it's|that's|far|becomes|became|grown|getting|seems|seemed|looked|looks|feels|felt [to>too] @adjective|few|high|deep|steep|rich|poor|cold|dark|thin|thick|narrow|wide|hard|dry|wet|low|old|young|late|early to @base|be|have|make|take|get|use|see|do|go|say|tell|play|run|walk|fight|work|stop|care|notice|ignore|answer|swim|read|eat|drive|leave|help|move|live|stand|sit|sleep|talk|speak|bear|handle|fit|carry|change|enter|reach|start|win|travel|dive|cross|count
is|was|are|were|be|been|far|becomes|became|grown|seems|seemed|looks|looked|feels|felt|set|left|comes [to>too] few|high|deep|steep|poor|loud|risky|costly|expensive|weak|tired|afraid|shy|proud|tall|vague|rigid|heavy|shallow|slippery|soft|sweet|salty|bitter|bright|loose|tight|rough|strict|rare|ugly|rude|polite|kind|angry|ill|sick|drunk $|for|and
came|come|comes|coming|went|go|goes|going|gone|arrived|arrive|arrives|left|leave|leaves|leaving|spoke|speak|speaks|speaking|acted|act|acting|moved|move|moving|ended|end|ends|died|ran|run|running|drove|driving|pushed|push|pushing|worked|work|working|works|happens|happened|ate|eat|eating|fell|fall|falls|grew|grow|grown|started|start|starts|quit|gave|give|gives|stretched|talked|talk|talking|talks|fought|played|play|rose|spread|stopped|stop|turned|wandered|strayed|stayed|tried|cried|breathe|celebrated|judged|judge|trusted|trust|taken|took|take|closed|close [to>too] soon|far|often|hard|deeply|loudly|quickly|slowly|easily|early|late $
@verb it|them|him|her [to>too] late|far|soon|often|early|hard|quickly|high|deep $|and|but
drive|drove|driven|driving|drives|ran|run|running|runs|went|goes|going|grew|grow|growing|spoke|talk|talked|talks|talking|swam|flew|flying|walk|walked|ate|eat|moved|moving|travelling|traveling [to>too] fast $|down|for|on|in|through|around
take|takes|took|taken|taking|lasted|lasts|waited|wait|been|gone|stayed|lived|away|sat|stood|went|running|left|kept [to>too] long $|ago
strayed|ventured|drifted|wandered|swam|crept|sailed|edged|sat|flew|ran|got|gets|getting|sit|venture|stray|drift|steered|veered|far|way|been|is|was|were|are [to>too] close to|for
strayed|ventured|drifted|wandered|swam|crept|sailed|edged|sat|flew|steered|veered [to>too] close|near $
strayed|ventured|drifted|wandered|swam|crept|sailed|edged|sat|flew|stood|steered|veered|lived|live|was|were [to>too] near the|a|an|<own>|$|to|for
is|was|are|were|be|been|not|never [to>too] much of a|an
will|would|can|could|should|must|won't|can't [to>too] .
all [to>too] aware|well|familiar|easy|easily|often|rare|rarely|common|quickly|briefly|brief|human|real|soon
only [to>too] aware|well|familiar|easily|happy|often
a bit|little|touch|tad [to>too] @adjective|late|early|big|small|high|far|soon|old|young|hot|cold|tall $|for|and|to|in
far|way [to>too] long|short|slow|fast|close|often|high|low|deep|hot|cold|old|young|big|small|wide|easily|quickly|good|bad $|for|and|to|of|a|an
<degree> [quite>quiet] !@adjective|@adverb
go|goes|going|went|gone|kept|keep|keeps|keeping|stay|stays|stayed|staying|fell|fall|remain|remained|all|so|too|is|was|are|were|be|streets|room [quite>quiet] .
go|goes|went|gone|kept|keep|keeps|stay|stays|stayed|staying|fell|remain|remained [quite>quiet] $|when|until|during|while|again|since|after|about
a|the|this|that|his|her|their|its|our [quite>quiet] @noun $|in|for|at|on|with|to|who|where|near|and
as [quite>quiet] as a|the|any|it|he|she
<be>|getting|gets|got|went|kept [quite>quiet] as a mouse|lamb|church|grave|tomb
rather|sooner @can-base [then>than] @base|be|stay|sell|die|pay|fight|go|face|risk|see|lose
easier|sooner said [then>than] done
no|any|slightly|considerably|significantly|substantially|marginally|noticeably|50|times @er [then>than] <det>|that|those|@number|anyone|any|usual|normal|expected|last|it|he|she|they|we|me|him|us|them|in
more|less|fewer @plural [then>than] @plural|any|ever|it|he|she|they|we|me|him|them|us|last|usual|expected|men|women|people|@name
nothing|anything|something|someone|anyone|none|no|any other [then>than]
could|should|would|must|couldn't|shouldn't|wouldn't|mustn't|may|might [off>have] @done|been|gone|known|had|come|seen|taken|done|told|given|made|won|lost|said|left|got|put|kept|thought|found|heard
may|won't|shouldn't|couldn't|wouldn't|mustn't|might've|not [of>have] been|gone|known|had|come|seen|taken|done|told|given|made|thought|left|finished|heard
know|knows|knew|say|tell|see|sure|unsure|idea|remember|forget|forgot|show|shows|showed|decide|learn|explain|understand|exactly|matter|from [were>where] he|she|it|i !to|not|ever|still|even|in
depend|depends|depended|depending on [were>where] he|she|it|i|you|they|we|the|your
that|this|it is|was [were>where] he|she|it|they|we|i|you|the|all|<own>
that's [were>where] he|she|it|they|we|i|you|the|all|<own>
find|found|finding|work|working|see|know|knows|tell out|exactly|just? [were>where] your|his|her|our|my|you|they|we|the @verb|@singular|nearest|best
house|town|place|village|city|room|street|school|hospital|hotel|flat|farm|church|spot|site|area|point|stage|country|bar|pub|club|court|prison [were>where] he|she|it|i !to|not|ever|still|in|left|done|given|made|only
they|there|both|all [we're>were] @adjective|@done|@ing|late|in|at|on|the|a|not|no|all|able
is|was|are|were|be|been|go|went|live|lived|lives|over|up|down|get|got|stay|stayed|back|right|anybody|someone|anyone|nobody|already|still|out|him|them [their>there] $
were|was|been|be|got|get|live|lived [their>there] when|for|until|since|at|on|in|before|after
gave|give|gives|giving|given [there>their] all $|and|in|for|to|but
$ [they're|you're>their|your] @singular is|was|has|had
[you're>your] own
$ [they're>their] house|home|car|son|daughter|parents|mother|father|team|job|families|children|flat|lawyer|boss|leader @verb
$ [their>they] came|went|have|had|said|did|took|made|want|say|know|think
[your>you're] right about|when|if
if|when|because|unless|that|whether|once|think|know|sure|hope|$ [your>you're] ready|unsure|unable|lucky|stuck|happy|wrong|late|bored|tired|hungry|curious $|to|of|about|for|if|with|that|and
if|when|once|because|unless [your>you're] over|under|aged @number|$|the
$ [your>you're] always|never|probably|already|usually|either|not|only|just|supposed @adjective|@ing|late|early|right|wrong|as|in|on|at|to|the|a|going
$ [who's>whose] car|idea|turn|house|fault|job|money|side|child|dog|phone|book|team|responsibility|decision|name is|was|it|are
who|that|man|woman|boy|girl|father|mother|actor|player|driver|singer|officer|teacher|someone|somebody|person|people|minister|writer|artist|nurse|farmer|student|victim|widow|widower|doctor|banker|lawyer|trader [who's>whose] @singular|parents|children|names|works @past|@s|is|was|has|had|are|were|have|died|left|will|would|could
<det>|in [passed>past] years|decades|centuries|times|weeks|months $|and|the|it|he|she|they|we|of
bill|motion|law|act|budget|resolution|amendment|measure|legislation|proposal was|were|been|be [past>passed] $|by|on|in|with|unanimously|last|into|to|after
and [past>passed] $|unanimously|by unanimously|@number|a|the|$
those|people|areas|families|homes|businesses|most|not|be|been|being|is|are|was|were [effected>affected] by|$
has|have|had|also|greatly|deeply|only [effected>affected] every|many|most|people|us|them|him|her|me|everyone|everybody|thousands|millions|hundreds|more|nearly|farmers|residents|workers|children|families|voters|patients|trade|tourism|sales|prices
rain|weather|wind|injury|illness|strike|strikes|pandemic|drought|war|crisis|row|scandal|storm|cuts [effected>affected] the|his|her|our|their|its|my|every|all|more|trade|sales|people
little|desired|some|greatest|opposite|great|much|full|no|lasting|limited|chilling|calming|bad|good|terrible|dramatic|profound [affect>effect] $|on|in|at
<report> [than>that] he|she|they|we|i|there|the|a|his|her|it|you|their
turned|turns out [than>that] he|she|it|they|the|we|a|his|her|there
!the @er [that>than] me|him|us|them|usual|expected|anyone|any|ever|last|@number|normal|average
$ rather [that>than] @base|@only-ing
derived|stolen|escaped|fled|arrived|returned|travelled|ranging|prevented|banned|excluded|absent|apart|aside|emerged|stemmed|comes|came|coming|suffered|graduated|retired|resigned|hails|recovering|emerging [form>from] below|above|behind|outside|inside|across|every|each|both|one|two|three|many|several|people|home|there|here|under
fell|fallen|jumped|leapt|climbed|stepped|bounced|blew|slid|rolled|tumbled|falls|falling|slipped [of>off] the|a|his|her|their|my|your|its !own|family|time
!the|a turned|called|headed|switching [of>off] the|his|her|their|your|my|its !own|tribe|family|tide|sod
to|and|please|$|always|don't switch|turn [of>off] your|their|his|her|my|our|lights|gas|taps|heat
to|and|please|$|always|don't switch|turn [of>off] the !century|millennium|year|screw|last|decade|twentieth|20th|19th
broke|took|kicked|backed|dozed|nodded|wandered|drove|ran|rounded|paid|called|shut|drifted|tailed|tapered|levelled|dropped [of>off] on|at|in|after|with|$|from|for|last|early|to
better|worse|badly [of>off] than|if|without|now|under|as|financially|$ !than
well [of>off] $|enough|and|families|people
a|the matter|couple [or>of] time|course|fact|days|weeks|hours|minutes|opinion|principle|life|debate|urgency|concern|public|national|months|years|taste|pride
a lot [or|off>of] people|time|money|work|things|them|the|fun|pressure|effort
ask|asked|asks|wondered|wonder|know|knows|knew|sure|unsure|see|check|clear|certain|unclear|asking [of>if] he|she|they|we|i|there
don't|didn't|doesn't|couldn't|wouldn't|never [now>know] $|it|him|her|them|about|the|anything|nothing|that|each|any|much|yet|his|my|your
did|do|does not [now>know] .
they|we|i|you [now>know] how|what|who|why|where he|she|it|they|we|to|you|the|i|is
they|we|i|you [now>know] that he|she|it|they|we|there|i
is|was|are|were|been|becoming|become|became|he's|she's|it's also|not|well|best|better|widely|commonly|locally|still|internationally? [know>known] as|for|to|if|whether|who|how|by|$
better|best|well|widely|little|lesser|commonly [know>known] as|for|to|by|@noun
has|have|had|hasn't|haven't|hadn't never|always|long|not|also|since? [know>known] her|him|them|it|the|about|that|each|of|his|a|for|since|@name
there is|was|are|were|be|isn't [on>no] need|doubt|reason|evidence|chance|hope|room|point|sign|limit|shortage
there's [on>no] need|doubt|reason|evidence|chance|hope|room|point|sign|limit
has|have|had [on>no] plans|plan to|for
has|have|had|with|gave|left|is|was|see|sees|saw|feel|felt|makes [on>no] idea|choice|intention|doubt|regrets|knowledge|alternative|recollection
$|but|and|that [on>no] one was @done
$|but|and|that [on>no] one knows|knew|can|could|will|would|wants|wanted|should|seems|likes|expects|expected|saw|else|cares|died|came|really|who
<be>|has|can|could|will|would|do|does|did|may|should|they|bank|it [on>no] longer be|have|available|able|any|needed|required|exists|possible|lends|has|want|wants|works|work|the|a|an
$ he|she @past|put|puts|hit|cut|set|hurt|@s|lost [is>his] @singular|own|first|last|@plural
and|but he|she @past|put|puts|hit|cut|set|hurt|@s|lost [is>his] @singular|own|first|last|@plural !.
$ what|where|how|who [it>is] the|this|that|he|she|your|his|my|their|our
many|some|most|one|none|both|two|three|few|several|half|each of [the>them] were|was|are|is|have|had|has|died
gave|gives|giving|told|offered|sent|handed|lent|paid [the>them] a|an !team|list|level|levels|side|road|train|grade|and|or
with|of|for|by [here>her] husband|mother|father|son|daughter|sister|brother|children|family|parents|career|life|hand|hair|face|own
couldn't|can't|didn't|don't|doesn't|could|cannot|wouldn't|won't [here>hear] the|a|from|about|that|it|him|them|you|any|anything|of|what|how|his|her|their|my|$
couldn't|can't|didn't|doesn't|cannot|could|not|never|to [here>hear] from|about|anything|the music|sound|noise|voices
such [has>as] the|a|an|@name|those|this|these|his|her|@plural
it|look|looks|looked [has>as] if|though he|she|it|they|we|the|nothing|there
known|described|regarded|referred to? [has>as] a|an|the|@name
served|starred|acts|acted|trained|qualified [has>as] a|an|the
as soon|quickly|early|far|much|long|little|well|many [is|has>as] possible|the|a|he|she|it|they|we
as often [is|has>as] possible|he|she|it|they|we
how|too|not|very [man>many] @plural|people|times|years|of
so|as [man>many] people|times|years|of|things|others|ways|women|children|questions|games|points
how|so|too|not|as|are|were|very [may>many] @plural|people|times|years|of
he|she|it|this|there|which|they|we|you [many>may] have|not|well|also|never|need|still|even|want|seem|take|feel|find|be
is|was|are|were|be|been [owned>owed] an apology|explanation|a to|$|for|debt|living|favour|favor
money|debt|debts|sum|rent|tax|taxes|amount|fees|wages|arrears is|was|are|were|still|he|she|they|it? [owned>owed] to|for
<small>|who|never|once|also|still|already|formerly|family|couple [owed>owned] a|an|two|three|four|five|six|several|many|no|his|her|seven|eight|ten own? watch|house|home|car|dog|flat|boat|horse|gun|phone|bicycle|bike|television|computer|farm|shop|pub|restaurant|hotel|shops|houses|homes|cars|dogs|flats|boats|horses|guns|phones|farms|pubs|restaurants|hotels|properties|acres|cattle|sheep|cows|cat|cats|cottage|van|lorry|truck|piano $|in|and|on|with|near|but|at|which|that|of
on|of|in|for|with|by|to his|her|its|their|my|our|your [won>own] !the|by|a|over
could|can|couldn't|can't|cannot|hardly|barely|wouldn't|didn't|not [breath>breathe] $|in|out|again|and|easily|properly|through|without|on|under|when|the|a
hard|struggled|struggling|struggles|unable|able|trying|room|difficult|easier|difficulty|need|needs|needed|how|had|have|try|tried|space|continue|continued|begin|began|left|refuses|harder to [breath>breathe] $|in|out|again|through|and|easily|properly|freely|on|under
a|deep|of|bated|last|short [breathe>breath] $|and|of|in|before|to|when
under his|her|my [breathe>breath]
take|took|takes|taking a|another deep|big|long? [breathe>breath]
!$ [adviced>advised]
!$ [adviceable>advisable]
!$ [deviced>devised]
sound|legal|medical|financial|expert|professional|seek|seeking|sought|take|took|taking|follow|followed|following|ignore|ignored|gave|given|giving|give|offer|offered|bad|good|free|some|any|more [advise>advice] $|on|about|from|and|was|is|for|that|he|she|to
worked|broke|break|broken|cut|hung|let|tore|torn|shook|shaken|came|come|working [lose>loose] $|from|in|and|a
is|was|are|were|be|been [lose>loose] $|and
biggest|sore|bad|big|real|born|good|beautiful|main [looser>loser] $|in|was|is|of|on|from
a|the [looser>loser] .|in|from|was
he|she|it|which|who [is>has] been !there|@noun
they|we|you [are>have] been
$ of [cause>course] $
it|there|this|he|she|they|you|we [maybe>may be] that|a|an|the|@done|too|because|some|more|no|worth|time
went|going|goes|set|headed|drove|walked|ran|sailed|rushed|wandered|marched|drifted|cycled [of>off] to|with|into|in|on|down|across|for|towards
took|take|takes|taking|taken [of>off] at|from
took|take|takes|taking|taken [of>off] his|her|their|my|your coat|hat|shoes|jacket|shirt|glasses|gloves|boots|mask|clothes|helmet|cap|ring
road|street|bridge|lane|school|library|museum|shop|pub|park|line|pool|motorway|path|office|beach was|were|is|are|be|been|remains|remain|remained [close>closed] for|until|after|due|because|while
has|have|had not|never|already|also|now? [loss>lost] a|the|his|her|their|@number|to|all|any|more|every
$ [how>who] was|were|is|has|had|have @done
$ [witch>which] was|is|were|are|has|had|have|will|would|can|they|he|she|it|we
there is|was|are|were|be|seems [now>no] way|point|reason|sign|chance|such|limit
does|do|did|could|would|should|can|will|must [no>not] be|have|know|want|mean|like|see|say|make|take|get|give|find|come|go
it does|did|would|will [no>not] matter $|who|what|how|if|whether|to|which
have|has|had [not>no] idea|doubt|choice|chance|intention|reason|problem|evidence|alternative|option|comment|clue|interest|right|plans|regrets|sign
people|officers|men|women|children|police|firefighters|residents|players|fans|villagers|workers|students|pupils|staff|families|brigade|service [where>were] @done|not|all|also|still|left|told
i|we|they [now>know] that|how|why|whether
member|members|part|section|the|general [pubic>public] of|$|and|to|is|was|are|has|have|will|who|in|at|about|by|with|on|for|from|can|may|must
members of the [pubic>public]
[pubic>public] health|school|schools|transport|library|libraries|inquiry|sector|services|service|opinion|interest|house|money|relations|safety|works|meeting|meetings|hearing|hearings|spending|land|figure|figures|policy|servant|servants|office|officials|park|parks|consultation|life|debt|finances|art|housing|order|prosecutor|holiday|gallery|funds|purse|outcry|address|television|toilets|ownership|access|use|view|domain|body|bodies|appearance|apology|statement
team|club|project|general|bank|stage|campaign|line|office|sales|assistant|hotel|shop|store|tour|football|former|city|case|fund|area|branch|duty|england|operations|property|site|pub|restaurant|interim|caretaker|new [manger>manager] $|of|and|said|who|has|was|is|will|told|at|for
will|would|should|almost|most|not|is|are [defiantly>definitely] be|the|happen|worth|one|going|not
murder|rape|criminal|fair|jury|manslaughter|clinical [trail>trial]
murder|clinical|drug|drugs|vaccine|criminal [trails>trials]
[trail>trial] judge|jury|court|lawyer|lawyers|verdict
[fist>first] responders|responder|aid|half|time|place|minister|class|round|lady|floor|team|quarter|degree|year|day|goal|step|phase|draft|edition|female|woman|ever|win|week|match|game|leg|innings|aider|aiders|person|few|major|home
at|the|his|her|its|their|our|for [fist>first] time|half|place|round|goal|@number|three|two
no such @noun [exits>exists]
that|which|still|already|it|what|only|no|longer [exits>exists] in|for|between|today|because|only|to
does|did|do not [exit>exist] $|in|and|anywhere|for|at
doesn't|didn't|don't|longer|still|ever [exit>exist] $|in|anywhere|at
boost|boosts|boosted|boosting|sap|sapped|sapping|lift|lifted|raise|raised|raising|damage|damaged|improve|improved [moral>morale] $|in|among|of|at|after|ahead
team's|side's|squad's|club's|staff|troop|troops|nation's|players|workers|employee|force's [moral>morale] $|is|was|has|had|remains|remained|after|and
ice|cream|pie|cake|fruit|pudding|cheese|jelly|custard|chocolate for [desert>dessert] $|and
[desert>dessert] menu|wine|wines|spoon|trolley|fork|spoons
starter|main|course|mains|pasta|coffee|soup and|or [desert>dessert] $
[compliment>complement] each other|perfectly
[complimented>complemented] by a|the|an sauce|salad|wine|side|glass
[formally>formerly] worked|lived
cleanse|cleanses|cleansing|tempt|tickle|tickled|please|suit|suits the|your|my|his|her|every [palette>palate]
[stationery>stationary] vehicle|vehicles|car|cars|lorry|traffic|train|bus|van|object|bike
remained|remain|completely|while [stationery>stationary] when|at|in|on|$
[stationary>stationery] shop|cupboard|cabinet|set|items|supplies|store|supplier
run|running|ran|runs out of [patients>patience]
lost|lose|losing|loses his|her|their|its|our|my|all [patients>patience] with
[guess>guest] room|rooms|house|list|speaker|speakers|appearance|bedroom|star|book|artist|editor|houses|lecture|beer|ale
[goal>gold] medal|medals|medallist|medallists|medalist|bar|bars|coin|coins|rush
[sieged>seized] the|a|an|by|his|her|their|@number|drugs|weapons|control|power|more|from
[siezed>ceased] to exist|be|operate|function
[cease>seize] the opportunity|chance|moment|initiative|day
[ceased>seized] the|on|upon opportunity|chance|initiative|moment|the
[flower>flour] and eggs|butter|sugar|salt|water|milk|yeast|baking|cocoa
!a|an|the|this|that|each|every|one|some all-purpose|wholemeal|wholewheat|rice|corn [flower>flour]
bag|bags|sack|sacks|cup|cups|tablespoons|tablespoon|grams|pound|pounds of [flower>flour]
remain|remained|remains|kept|keep|left|still|was|were|is|are|survived|largely|stay|stayed|almost|fully|together [in tact>intact]
without [president>precedent] $|in|and
set|sets|setting a|an dangerous|new|legal|bad|important [president>precedent]
in [dyer>dire] need|straits|financial
[dyer>dire] consequences|straits|need|warning|warnings|situation
he|she|they|we [past>passed] the|away|by|his|her|out|on|over|through
[in to>into] effect|force|account|consideration|disrepair|liquidation|administration|question|perspective|disuse|contact|trouble
divided|split|converted|transformed|crashed|ploughed|smashed|translated|dragged|broken|pumped|poured|forced|slammed|plunged [in to>into] the|a|an|his|her|its|their|@number|two|three
<heard> = sound|sounds|applause|cheers|cheering|news|music|strains|tune|tunes|cries|chants|welcome|ovation|reception|beat|roar|roars|see|find|meet|get|help|pay|have|do
drift|drifts|drifted|drifting|fall|falls|fell|falling|fallen|slip|slips|slipped|slipping|crash|crashes|crashing|bump|bumps|bumped|bumping|slam|slams|slamming|plunge|plunges|plunging|dive|dives|dived|climb|climbs|climbed|climbing|crawl|crawled|crawling|sneak|sneaked|sneaking|wander|wandered|wandering|stumble|stumbled|stumbling|burst|bursts|bursting|peer|peered|peering|swerve|swerved|swerving|ran|run|runs|running|walk|walks|walked|walking|step|stepped|stepping|jumped|jump|jumping|fly|flew|flying|flown|sank|sink|sinks|sinking [in to>into] the|a|an|his|her|its|their|our|my|another|each !<heard>
report|reports|inquiry|inquiries|enquiry|enquiries|investigation|investigations|inquest|inquests|review|probe|probes|research|look|looked|looking|insight|insights [in to>into] the|a|an|his|her|its|their|our|how|why|what|whether|allegations|claims|this|these
of|for|from|with|by|love|lost|sold|left|about [are>our] house|houses|home|homes|car|kids|town|team|customers|dog|family|community|school|children|parents|friends|lives|members|staff|students|club
[theirs>there's] no way|doubt|need|reason|chance|point|sign|evidence|question|such|excuse|place
will|would|should|must|to remain|stay [opened>open] $|until|for|during|throughout|to|at|on|and
back|brought|bring|brings|bringing|put|puts|putting|come|comes|came|coming|pressed|go|goes|went [in to>into] use|service|operation|existence|being $|again|by|after|from|within|on|this|next|as|and
it|he|she|there|this|who|which|that|@noun [as>has] been
will|would|could|may|might|can|cannot|should|doesn't|didn't|won't [effect>affect] every|all|anyone|everyone|people|more|many|thousands|millions|other|some|any|our|their|your|his|her|us|them|him|you|me|those|how|children|families|both|@number
will|would|could|can|must|should|not [higher>hire] @number|more|people|staff|workers|him|her
the [bear>bare] necessities|minimum|essentials|bones|facts
[waist>waste] of time|money|energy|resources|space|effort|taxpayers
household|nuclear|food|toxic|plastic|industrial|hazardous|medical|garden|a [waist>waste] $|of|and|disposal|collection
around|round his|her|their|my|your|the [waste>waist]
building|construction|landfill|burial|crash|heritage|brownfield|drilling|caravan|camping|archaeological|dating [sight>site]
at first [site|cite>sight]
in plain [site|cite>sight]
out of [cite>sight] $|and|of
in the|a|this same|similar|much [vain|vane>vein]
died|tried|searched|looked|hoped|waited|fought in [vein|vane>vain]
[pail>pale] in comparison|into
fell|fall|falls|fallen|falling [pray>prey] to
bird|birds of [pray>prey]
of|for|from|by|caught|accused|start|stop [steeling>stealing]
[steal>steel] works|mill|mills|industry|workers|beam|beams|frame|industry's
well [healed>heeled] $|family|and
[lightening>lightning] strike|strikes|bolt|bolts|struck|storm|storms|flash|conductor|rod|speed|quick
struck|hit|killed by [lightening>lightning]
[peels>peals] of laughter|thunder|bells
test|tested|prove|proved|show|showed|proving his|her|their [metal|meddle>mettle] $|against|on|in
prove|proved|proving his|her|their|its [medal>mettle] $|against|on|in
[miner>minor] injuries|injury|role|offence|offences|changes|key|damage|repairs|surgery|issue|issues|detail|details|setback|league|leagues
coal|gold|trapped [minors>miners]
keep|kept|keeping his|her|their|own|its own? [council>counsel] $|and|on|about
the [populous>populace] $|is|was|has|were|as
in|the|during|of the? [proceeding>preceding] week|year|month|day|years|months|weeks|days|paragraph|paragraphs|chapter|decade|season
!to|not|can|could|would|will|might|may|should|and [elicit>illicit] drugs|drug|affair|trade|substances|sex|goods|alcohol|finance|activity|activities|tobacco|trafficking|gold
to|could|not|would|failed|did [illicit>elicit] a|any|information|sympathy|the|more
[eluding>alluding] to
under no|the [allusion>illusion] $|that|about
guilty|clear [conscious>conscience]
[conscience>conscious] decision|effort|choice
[decent>descent] into chaos|madness|violence|war|the|civil|anarchy
to|will|would|could [device>devise] a|an|ways|the|new|his|their
a|an|explosive|medical|mobile|electronic|listening|handheld|tracking [devise>device]
explosive|medical|mobile|electronic|handheld|these|such [devises>devices]
fought|fight|won|win|winning|a fierce|bitter|pistol|sword [dual>duel]
[duel>dual] carriageway|carriageways|citizenship|nationality|role|purpose|nationals|language|use|controls
granted|refused|denied|skipped|conditional|unconditional|jumped [bale>bail]
on [bale>bail] $|until|for|while|pending
was|were|am|i'm|so|getting|got|easily|very [board>bored] with|of|by
[bored>board] meeting|member|members|game|games|directors
[break>brake] pads|pad|fluid|lights|pedal|discs|cable|cables|callipers
[braking>breaking] news|ground|up
[bridle>bridal] gown|gowns|shower|party|shop|suite|wear|dress|dresses
[canon>cannon] fire|fodder|ball|balls
[canvas>canvass] opinion|opinions|views|voters
on [canvass>canvas] $|by|and|at
[cereal>serial] killer|killers|number|numbers|rapist|offender|offenders
[serial>cereal] bowl|bowls|crop|crops|aisle
golf|race|obstacle|crash|training|main|due [coarse>course]
[course>coarse] fishing|sand|sandpaper|grains
right|bang on [queue>cue]
[queue>cue] ball|balls|cards
[currant>current] affairs|account|president|climate|situation|season|owner|year|rate|events|manager|state
kept|keep|keeping|keeps a|his|her [dairy>diary] of|about|during|since|while|throughout|on|that|which|every
[diary>dairy] farm|farmer|farmers|farming|farms|products|cow|cows|cattle|herd|herds|produce
red|roe|muntjac|fallow [dear>deer]
herd|herds of [dear>deer]
[dew>due] diligence|course|process
!the|of|and|with [dew>due] to
bus|train|taxi|rail|cab|tram [fair>fare] $|rise|rises|and|from|increase
bus|train|taxi|rail|tram [fairs>fares] $|rise|rose|and|will|are|have
[fare>fair] share|play|enough|trial|game|hearing|wage|wages
no mean|small|easy [feet>feat]
remarkable|impressive|incredible|rare [feet>feat]
@number|six|seven|ten|twenty [feat>feet] tall|high|long|deep|wide|above|below
[fur>fir] tree|trees|cones
artistic|creative|natural|attacking [flare>flair]
forced|trying|had|managed|tried|attempted|attempt|attempting to [flea>flee]
the|its|his|her|their|a|finished|in|on [forth>fourth] time|place|quarter|year|day|floor|season|round|century|goal|child|term|straight|consecutive|month|week|minute|set|title|win|@noun
back and [fourth>forth]
so [fourth>forth] $
[gorilla>guerrilla] war|warfare|fighter|fighters|marketing|group|groups|tactics|campaign
[grate>great] deal|britain|success|idea|news|pleasure|many|time|fun|game
long [hall>haul] flight|flights
the|a|tragic|feminist|romantic|eponymous [heroin>heroine] of|who|$|is
[heroine>heroin] addict|addicts|addiction|dealer|dealers|overdose|users|user|smuggling|trade
[hoards>hordes] of fans|people|tourists|visitors|shoppers|reporters|children|teenagers|zombies
[horde>hoard] of gold|coins|silver|treasure|jewellery|jewelry
the|this|that|a [hole>whole] world|country|thing|team|day|time|family|town|year|week|point|story|process|idea|night|nation|school|village|new|lot
a|the|gaping|big [whole>hole] in the|his|her|its|their
black|bullet|pot [whole>hole]
[holy>wholly] owned|unacceptable|inadequate|inappropriate|independent|responsible
stood|lay|sat|lying|standing|sitting|left [idol>idle]
a|the|brand|its|their|our|his|her|my [knew>new] @noun|law|rules|one|@adjective
!he|she|they|we|who|i|it|you|which|that|@name|and [led>lead] singer|singers|role|guitarist|actor|actress|author|poisoning|vocalist|researcher
[lesson>lessen] the|its|their|his impact|pain|burden|risk|blow|effect|effects|load|damage
valuable|important|hard|harsh|salutary|painful [lessen>lesson]
[lessens>lessons] learned|learnt
for|a|sued|criminal [liable>libel] $|case|action|suit
[mane>main] road|reason|street|stage|aim|event|entrance|points|concern
in a|an timely|similar|professional|safe|orderly|different|friendly|dignified [manor>manner]
all [manor>manner] of
take|took|taken|taking|assume|assumed|inherit|inherited up? the [mantel>mantle]
[marital>martial] arts|law|artist|artists
[martial>marital] status|home|bliss|rape|bed|breakdown
[morning>mourning] the|his|her|their loss|death|deaths|passing
period|day|days|week|state|time of national? [morning>mourning]
this|every|next|sunday [mourning>morning] $|at|after|when|as|in|on|to
[pain>pane] of glass
[panes>pains] to
a|one|another [peace>piece] of cake|paper|land|advice|work|music|equipment|furniture|legislation|art|evidence|news|history|wood|writing|string|fabric
[piece>peace] talks|deal|treaty|process|prize|keepers|agreement|plan|accord|envoy|activist|activists|activists'
[piece>peace] and quiet
at [piece>peace] with
in|for|over|during the [passed>past] @number|year|few|$|week|month|decade|two|three|four|five|six|ten|12|24|several|couple
at|until|by|around|about|before|after half [passed>past] @number|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
ran|walked|drove|sailed|flew|looked|slipped|squeezed|raced|rushed|sped|strode|rode [passed>past] the|a|his|her|him|them|us|it
[peaked|peeked>piqued] my|his|her|their|our|your|the interest|curiosity
[pier>peer] pressure|group|groups|review|reviewed|support
blue|commemorative|memorial|bronze|brass|stone [plague>plaque]
[poll>pole] vault|vaulter|position|dancing|dancer|dancers
[principle>principal] dancer|dancers|reason|reasons|violinist|cause|author|investigator|actor|characters|sponsor
deputy|vice|assistant [principle>principal]
matter|point of [principal>principle]
in [principal>principle] $|to|by|but|and
[wrapped|wrapt>rapt] attention
[rapped>wrapped] in|up|around a|the|plastic|paper|blankets|foil|cloth|tape
local|elderly|angry|worried [residence>residents] said|have|were|are|say|who|and|will
artist|artists|writer|writers|up in? [residents>residence] $|at|in
[rest>wrest] control|power
the last [rights>rites] were
he|she|they|who|we [road>rode] a|the|his|her|their|to|through|in|on|off|into
[roll>role] model|models|reversal|playing
sausage|toilet|bread [roles>rolls]
bus|escape|scenic|alternative|main|same|supply|trade|diversion [rout>route]
is|are|was|were|be|up|put|offered|property|house|home|homes|houses|cottage|land for [sail>sale] $|at|in|by|on|to|for
the [sail>sale] of alcohol|land|property|homes|houses|shares|tickets|assets|weapons|arms|drugs|tobacco|cigarettes|goods|council
set|sets|setting [sale>sail] for|from|on|$|to
been|be|never|ever|rarely|last|have|has|had [scene>seen] $|in|by|as|before|since|at|on|the|a|walking|running
crime|opening|final|murder [seen>scene] $|of|in|when|and|with|where
it|he|she|there|what|that|this|which [seams>seems] to|that|like|as|@adjective|clear|more|a
high|rough|heavy|stormy|choppy [sees>seas]
to|will|would|could|can|must|may [sale>sell] the|a|his|her|its|their|off|more|it|them|tickets|shares
[sever>severe] weather|damage|injuries|delays|winds|drought|flooding|injury|shortage|cases|storm|storms
[severe>sever] ties|links|relations|all
[shear>sheer] number|numbers|size|volume|luck|scale|determination|joy|weight|madness|bliss|delight|amount
[soul>sole] survivor|survivors|purpose|owner|owners|trader|traders|responsibility|heir|custody|exception|beneficiary|aim|source|occupant
he|she|they|we|who|i [staid>stayed] at|in|with|on|for|away|there
at [steak>stake] $|in|for|is|are|and
majority|minority|controlling|cent|percent [steak>stake]
[stake>steak] and chips|kidney|ale|eggs
up|down the|of|narrow [stares>stairs]
follow|followed|follows|following|law [suite>suit] $|and|by|with|when|in|against
hotel|penthouse|honeymoon|bridal|executive|bathroom|en [suit>suite] $|at|in|with|and|bathroom|bedroom|of
he|she|who|they|was|were|been|be [taut>taught] at|by|him|her|us|them|english|maths|how|to|in|the|a
fairy|cautionary|folk|morality [tail>tale]
[tale>tail] end|wind|winds|fin|feathers|lights|light
top|second|third|fourth|lower|bottom|upper [tear>tier] football|side|clubs|league
top|bottom|lower|upper [tear>tier] $|of
was|were|left|leaving|dissolved|broke|burst|reduced|moved in|into|to [tiers>tears] $|as|when|and|after|by
[teeming>teaming] up
central|key|basic|core|fundamental [tenants>tenets] of
went|walked|came|broke|fell|passed|drove|ran|crashed|smashed|climbed|way|halfway|go|get|got|going|gone|put|live|lived [threw>through] the|a|his|her|their|this|it|to
[threw>through] the|this|next|our|his|her|their end|rest|middle of the|this|next|our|my|his|her
put|pushed|posted|passed|pulled|dropped it|them|him|her|one|money|leaflets|letters [threw>through] the|a|his|her|their|my|our|your
he|she|they|i|we|who|someone|somebody|and|then|once|boy|man|crowd|protesters|rioters|fans [through>threw] a|the party|punch|stone|stones|bottle|brick|tantrum|ball|towel
accession|ascended|ascend|heir|succeeded|succession|came to the [thrown>throne]
was|were|been|be|being|got|get|had|have [throne>thrown] out|from|into|at|off|to|by|away|in|a|the
rising|high|low|spring|turn|turning|stem the? [tied>tide] $|of|and|is|was|has
[tow>toe] the line
death [tole|tool|told>toll]
in all [tolled>told] $
$ all [tolled>told] $
digestive|urinary|respiratory|genital|reproductive [track>tract]
[tract>track] record|records|suit
peacekeeping|soviet [troupes>troops]
[veracious>voracious] reader|readers|appetite
[vial>vile] abuse|attack|crime|crimes|language|comments|messages
blue|killer|sperm|humpback|minke|pilot [wail|wale>whale]
as is|was|were|are his|her|their|its [want>wont]
last|next|this|every|each [weak>week] $|in|ago|after|before|to|at|and|as|with|for|the|that|when
too|so|looked|felt|feels [week>weak] $|to|and|in|for
[week>weak] spot|spots|link|links|willed|points
[whether>weather] forecast|forecasts|permitting|warning|warnings|system|station|map
!monitor|monitors|monitored|monitoring|assess|determine|check|checked|consider|ask|asked|on|of|about|know|see|tell|depends|depend|decide|test|examine|unclear|sure|question|matter|regardless|learn|say|says [whether>weather] conditions|event|events
bad|wet|cold|hot|severe|extreme|stormy|warm|dry|poor|adverse|fine [whether>weather] $|and|in|on|has|was|is|for|this|that|conditions
%2 bad|wet|cold|hot|severe|extreme|stormy|warm|dry|poor|adverse|fine [whether>weather]
a|an|the|no|political|alleged|modern|partisan [which>witch] hunt|hunts|trial|trials|craft|doctor|doctors
in a|little|quite|once|all|good the|a? [wile>while]
[write>right] wing|hand|handed|foot|winger
to|will|can|could|would|not|you [right>write] songs|books|poetry|letters
the|a former|current|new|late|us prime|foreign|finance|home|health|cabinet|shadow|junior|first [minster>minister]
the [statute>statue] of a|the|king|queen
in|stark|sharp [contract>contrast] to|with
by|stark [contrasts>contrast] $
$ in [contrasts>contrast] $
in [stork>stark] contrast
short|long [steam>stream]
[asses>assess] the|whether|how|damage|what|their|his|its
to|will|would|could|can [asses>assess]
to [loath>loathe] the|him|her|it|them
after|for|in|within|than one|a [weak>week] ago|later|after|before|at|he|she|they|the|.
once|twice|times|day|days|hours a [weak>week]
day-to-day|daily|weekly|monthly|yearly|regular|case-by-case|temporary|voluntary|part-time|full-time|permanent|equal [basic>basis] $|and|for|by|of|to|with|in
some|any|what|this|that|same [soft>sort] of
get|gets|getting|got [stated>started] $|with|on|in|at|by|as|early|again
halfway|half-way|midway|partway|part-way [though>through]
!$ at [last>least] @number of|people|years|times|per|percent|hours|days|minutes|weeks|months|miles
which|who|it|they|he|she|we|you|drivers|visitors|passengers|applicants|players|voters|members [much>must] be
case|cases|lawsuit|action|petition|charges|claim|claims|complaint|motion|appeal|prosecution|challenge|proceedings [bought>brought] by prosecutors|police|regulators|parents|families|residents|campaigners|former|the
case|lawsuit|action|petition|charges|claim|claims|complaint|motion|appeal|proceedings [bought>brought] by|against
good|best|common|standard|general|bad|poor|medical|legal|safe|usual|private|normal|accepted [practise>practice] $|and|in|for|to|of|is|was
while|as|if|when|because [your>you're] at|using|doing|looking|working|trying|thinking|travelling|driving|planning|making|buying|paying|waiting|taking it|the|a|an|for|to|on|in|of|about|from
original|leading|starring|key|major|minor|supporting|lead|title|pivotal|crucial|vital|central|active|new|dual|advisory|ceremonial|managerial|coaching [roll>role] $|in|as|at|for|with|on
play|plays|played|playing a|the|an leading|key|major|minor|big|small|central|vital|crucial|important|active [roll>role] $|in|as|at|for
self-raising|self-rising|wholemeal|all-purpose|coconut|spelt|chickpea|seasoned|sifted [flower>flour]
g|grams|gram|kg|oz|cup|cups|tablespoon|tablespoons|tbsp|teaspoon|teaspoons|tsp|ounces|handful|dusting of? plain|white|strong|sifted? [flower>flour]
salt|sugar|butter|eggs and the? [flower>flour]
sprig|sprigs|bunch|teaspoon|tablespoon|handful|fresh|dried|chopped of? fresh|dried|chopped? [time>thyme] $|leaves|and
chicken|beef|fish|vegetable|lamb|veal|game|shellfish [stalk>stock] $|and|in|to|until|cube|cubes
bay|curry [leafs>leaves]
of|the|a|chicken|turkey|duck|cooked [breasted>breast] $
cut|make|cutting|making|pierce|left|leave|dig|dug|digging a [whole>hole] in|for|through|at|big|deep
threatened|threatens|threatening|threaten|vowed|right to [sew>sue] $|the|him|her|them|for|over|its|his|their
sift|whisk|weigh|knead|rub the|plain|in [flower>flour] $|and|into|over|with|to
butter|eggs|milk|egg|lard|fat|suet into the [flower>flour] $|with|and|until|using|to|by
accused|suspected|convicted|guilty|capable|instead|proud|ashamed of [have>having] @done|been
accused|suspected|convicted|guilty|afraid|fear|tired|sick|instead|capable of [be>being] @done|a|an|the|@adjective
<able> = to|will|would|can|could|may|might|must|shall|should|not|don't|didn't|doesn't|can't|cannot|won't|couldn't|wouldn't|never
<ending> = $|of|in|on|at|for|from|with|to|that|which|who|was|were|is|are|has|have|had|will|would|could|may|and|as|when|said|after|by
<crops> = soybean|soya|corn|maize|wheat|barley|oat|rapeseed|canola|cotton|hay|potato|rice|sugarcane|sorghum|turnip|lavender|sunflower|poppy|paddy|football|soccer|baseball|cricket|hockey|rugby|softball|athletics|playing|magnetic|oil|gas|muddy|ploughed|grassy
<crops> [file>field] $|a|an|the|on|in|near|outside|about|beside|where|off|and|by|after|at|with
grams|gram|kilograms|kilogram|kilos|kilo|kg|ounces|ounce|pounds|tonnes|tons|packets|bags|wraps|worth|dose|doses|quantity|traces|amounts of [heroine>heroin]
cocaine|cannabis|fentanyl|opium|methamphetamine|meth|ecstasy|drugs|morphine|methadone and|or|including|like|of|with [heroine>heroin]
[heroine>heroin] and|or cocaine|fentanyl|cannabis|crack|methamphetamine|meth|opium|methadone|ecstasy
addicted to [heroine>heroin]
possession|trafficking|importing|supplying|smuggling|selling|dealing|injecting|injected|injects|smoking|using|taking|took|used|use of? [heroine>heroin] $|in|with|at|for|and|from|into
fentanyl-laced|pure|black-tar [heroine>heroin]
nearby|frequent|like [lightening>lightning] $|in|at|from|during|and
forked|sheet|ball [lightening>lightning]
vehicle's|truck's|lorry's|bus's|car's|train's|driver's|tram's|bike's|coach's|van's [breaks>brakes]
faulty|failing|defective|worn|air|disc|disk|drum|rear|front [breaks>brakes] failed|failing|fail|overheated|locked|squealed|seized|screeched|jammed|malfunctioned|before|had
air|disc|disk|drum|defective|faulty [breaks>brakes] $|on|in|and
hand|emergency|parking [break>brake]
[brakes>breaks] his|her|the|a|their world|own|national|silence|record|ground|down
[brake>break] the|his|her|a|its|their world|record|deadlock|silence|law|rules|news|ice|mould|mold|bank|cycle|habit|promise|promises
[brakes>breaks] down
<able> [brake>break] out|through|free
[brakeing>braking] distance
murder|assault|rape|terrorism|racketeering|perjury|treason|conspiracy|libel|defamation|impeachment|extortion|burglary|espionage|doping|tax-evasion|drug-trafficking|month-long|week-long|two-week|six-week|high-profile|televised [trail>trial]
his|her|their [trail>trial] is|was expected|due|scheduled|set|adjourned|postponed to|until|for
the [trail>trial] is|was adjourned|postponed|scheduled until|for|to
awaiting|await|awaits|faces|facing|face|pending|pre [trail>trial] $|on|for|in|next|at|later|this|over
selection|jurors|jury|lawyers|testimony|evidence|witnesses in|at the|his|her|their murder|fraud|corruption|criminal|civil|federal|embezzlement|high-profile? [trail>trial]
walking|cycling [trial>trail] near|through
[footing>footage] of|from|shows|showed|showing|captured|circulating|posted two|how|social|online
was|were|been|be|being [indicted>inducted] into
[inducted>indicted] on charges|federal|counts|two|three|four|five|corruption|fraud
breathing [apparel>apparatus]
clear|clearing|cleared|clears|reduce|reducing|tackle|growing|huge [backlash>backlog] of
has|have|had|having|now|already|just|only [loosed>lost] $|a|his|her|its|their|four|three|two|five|six|seven|all|every|money|control|by|to|ground|out
has|have|had [loose>lost] the|a|his|her|its|their|to|all|more|some
[looses>loses] control|all|power|money
is|was|sore|biggest|big [looser>loser] $|of|in|and
school's|academy's|college's|former|assistant|deputy|acting|head|retired [principle>principal] retired|resigned|said|told|wrote|announced|sent|confirmed
school's|academy's|college's [principle>principal] who|since|told|said|wrote
[council>counsel] for the? defence|defense|prosecution|plaintiffs|plaintiff|claimant|claimants|appellant|accused|state|crown|petitioner|respondent|company|family
queen's|king's|senior|legal|general|special|junior|defence|defense [council>counsel] for the|mr|ms|mrs
seek|sought|seeking|legal|wise|sage|kept|keep|keeps|keeping his|her|their|own? [council>counsel] $|from|to
remained|remains|completely|almost|nearly|still [stationery>stationary] $|for|at|in|when|on|vehicle|vehicles|car|cars|lorry|truck|train|bus|traffic|bike
was|were|is|are [stationery>stationary] for|at|when|on
office|headed|personalised|school|buy|bought|including|sells [stationary>stationery] $|and|shop|store|for|cupboard|supplies
[coarse>course] of action|events|treatment|history|study|antibiotics
golf|race|training|main|refresher|crash|obstacle|assault|collision|degree|university|correspondence|intensive|online|induction [coarse>course] $|of|for|in|at|with|to|and
off [coarse>course] to|for
[course>coarse] hair|fur|cloth|sand|salt|grain|grained|language|fishing|gravel|sandpaper|mustard|breadcrumbs
each|lead|both [plaintive>plaintiff] $|in|was|is|had|has|who|and|claims|claimed|said|alleges|argued|seeks|sought
ran|run|running|runs|ship|vessel|boat|ferry [a>aground] ground off|on|near|in
the|a|an court|jury|tribunal|inquest|inquiry|hearing [herd>heard]
[heard>herd] of cows|cattle|elephants|goats|sheep|deer|bison|reindeer|buffalo|horses|wildebeest
rules|law|laws|changes|cuts|decision|plan|plans|measures|strike|strikes|closure|closures|delays|policy|disease|condition|illness|disorder|ban [effect>affect] all|every|everyone|anyone|only|people|drivers|more|thousands|millions|hundreds|about|up|some|many|both|her|his|their|our|the|how
rules|law|changes|cuts|decision|plan|measures|strike|strikes|closure|delays|policy|disease|condition|which|that [effects>affects] all|every|everyone|anyone|only|people|drivers|more|thousands|millions|hundreds|about|up|some|many|both|her|his|their|our|the|how
[effecting>affecting] people|more|millions|thousands|all|everyone
latest|recent|exit|opinion|gallup|fresh|national|internal [pole>poll] $|shows|showed|suggests|suggested|of|by|found|finds|puts|put|gives|has|had|for|released|published|conducted|commissioned
the [poles>polls] opened|close|closed|open
[polls>poles] apart
tent|totem|utility|bean|barge|light|electricity|telephone [poll>pole]
the [morale>moral] of the|this|our story|tale|fable
boost|boosted|boosts|boosting|low|lower|lowered|sap|sapped|improve|improved|staff|team|troop|raise|raised|sagging|plummeting [moral>morale] $|among|in|at|after|of
nobody|everyone|everybody|he|she|they|i|we|who|already|neither|never [new>knew] what|that|how|who|why|where|when|nothing|about|if|whether|him|her|them|of|it|exactly
a|the [knew>new] one|head|manager|owner|contract|chairman|coach|car|study|law|report|building|school|home|album|film|book|job|deal|stadium|season
[horde>hoard] of coins|gold|silver|treasure|cash|jewellery|weapons|roman|viking|bronze|food|money|saxon|anglo-saxon|iron-age
a|the|of [hoard>horde] of angry|fans|supporters|tourists|screaming|journalists|photographers|teenagers|reporters|visitors|protesters|invaders
he|she|who|judge|coach|minister|mayor|chief|manager [complemented>complimented] the|his|her|him|them|their|staff on|staff|team|players|for
[complement>compliment] you on
take|took|taken|taking it|that as a [complement>compliment]
paid|pay|pays|paying him|her|them|us|me|it a? the? [complement|complements>compliment|compliments]
perfect|ideal|natural|excellent|useful [compliment>complement] to the|a|any|his|her|their|our|its
[complimentary>complementary] medicine|therapies|therapy|skills|colours|therapist
trapped|killed|coal|striking|gold|copper|diamond|platinum|tin|former [minors>miners] $|were|who|in|at|have|had|under|underground|after
the [minors>miners] were|are|had|have trapped|rescued|buried|underground|working|killed
[miners>minors] under the? age|18|16|21
[miner>minor] injuries|injury|damage|changes|offences|details|role|surgery|earthquake|crash|collision
a [miner>minor] injury|role|offence|injuries|part|change|problem|league|detail|stroke|setback|inconvenience|miracle
[dessert>desert] island|storm|sand|sands|heat|road|climate
his|her|their|its|your|our just [desserts>deserts]
[deserts>desserts] and|or cakes|puddings|starters|drinks
a|the 30-day|lifetime|two-year|three-year|five-year|one-year|driving|travel|smoking|blanket|total|hosepipe|tv|touchline|three-match|two-match|stadium [band>ban] $|from|on|for|in
a|the|year|month|lifetime|day driving [band>ban] $|for|of|after
rock|pop|brass|jazz|boy|military|marching [ban>band] $|and|from|has|that|was|played
costs|cost|took|drew|earned [bout>about] @number
severe [server>severe]
[server>severe] injuries|headache|headaches|weather|pain|burns|drought|flooding|storm|storms|illness|depression|thunderstorms|winds|cold|criticism
on|of suspicion [on>of] murder|theft|robbery|drink-driving|burglary|fraud|causing|driving|attempted|manslaughter|assault|possession|rape|affray|arson|dangerous
has|have|had|who|they|police|officers|council|government|authorities|officials|doctors|also [filed>failed] to act|meet|reach|respond|attend|arrive|win|score|notice|impress|convince|persuade|understand|turn|return|deliver|materialise|materialize|spot|live
fled|fleeing|flee|left|leaving|leaves|leave|arrived|attended the [seen>scene] $|of|on|in|by|before|after|and|when|with|at|where
has|have|had|never|been|was|were|be|ever|not|is|are|i've|he's|we've|widely [scene>seen] $|as|in|the|a|on|by|at|him|her|them|with|since|it|leaving|running|near|here|before|anything
been|being [sited>cited] for|as|by
was|were|is [sited>cited] as|for a|an|the|evidence|proof|example|reason
be|is|was|were [cited>sited] near|next|beside|close the|a|to
on|at the [sight>site] of the|a|an former|proposed|planned|original
the [sight>site] for the|a|an new|proposed|planned|hospital|school
building|construction|crash|camping|web|landfill|burial|heritage [cite>site]
in|at|out|no|first|lost|the of? end|sight|line in? [site>sight] $
short|long [sited>sighted]
shot|stabbed|beaten|crushed|starved|froze|burned|burnt|bled|hacked|kicked|frozen [death>dead] outside|inside|near|during|while|after|on|when
former|deputy|town's|city's|london|acting|then|lord|outgoing|current|lady|elected [major>mayor] of
the [major>mayor] of @name
the|a|one|main|another|of|by [mayor>major] cause|incident|concern|role|problem|reason|factor|part|fire|investigation|operation|threat|surgery|project|route|road|blow|earthquake|tournament|change|step
got|get|getting|happily [marred>married] to|for|in|$|with|since|at|on
been|were|are|was|be [marred>married] to|couple|man|woman
who|they|couple|happily [marred>married] for|in|since|to
married [mired>married]
on|from|friday|saturday|sunday|monday|tuesday|wednesday|thursday [ant>and] friday|saturday|sunday|monday|tuesday|wednesday|thursday
[filed>field] marshal|trip|hospital|goal|goals|hockey|events|study|trips|mouse|day
farm|magnetic|playing|corn|football [filed>field]
120|carrying @number [passages>passengers]
carrying|injured|killed|aboard|board @number? [passages>passengers] $|and|on|when|were|had|from|who|in
[passengers>passages] of text|scripture
dairy|sheep|cattle|pig|arable|tenant|hill|wheat|crop|beef|fish|potato [former|formers>farmer|farmers]
late|whose [farther>father] was|is|had|has|said|died|and|who|of|in|worked|$
the|a [farther>father] of two|three|four|five|six|seven|one|eight
company's|firm's|bank's|group's|million|ordinary|preference [shears|chares>shares] rose|fell|closed|were|have|had|jumped|slumped|dropped|in|gained|climbed|at|to|by|plunged
[shares>shears] and|or scissors|secateurs
[signed>singed] eyebrows|hair|fur|eyelashes
pop|folk|opera|jazz|soul|country|backing|gospel [signer|signers>singer|singers]
[singer>signer] of|to the declaration|letter|petition|treaty
petition's|original|declaration's [singers>signers]
field|air|sky|grand|provost|us|federal|town [martial|martials>marshal|marshals]
[marshal|marshall>martial] law|arts|art|artist
court [marshal|marshall>martial]
opened|opening|open|set|caught|came|house|friendly|camp|forest|wild|cease [fir>fire] $|on|in|at|from|burned|broke|has|was|crews|department|to|and|by|after|station
[fir>fire] department|brigade|crews|crew|chief|engine|engines|station|alarm|alarms|extinguisher|safety|service|hazard|drill|officers|officials|investigators|damage|exit|exits
the|these|those|his|her|their|between|its|all|other|last|first|past|next|for|of|in|by|with|after|to [tow>two] men|women|sides|days|years|weeks|months|people|goals|games|children|countries|sons|daughters|teams|leaders|hours|boys|girls|brothers|sisters|other|others|more|officers|thirds|police|suspects|matches|occasions|parties
the|a [pack>back] of the|his|her|my|our house|shop|car|van|queue|room|building|head|neck|net|bus|line|garden|book|stage|church|hall
!the|his|her|its|their|our|my [back>pack] of cards|wolves|dogs|lies|hounds|cigarettes|gum
little|other|only|best|better|obvious|free [chose|choses>choice] but|$|of|for|between|is|was|and|in
little|other|best|free [choose>choice] but|$|of|for|is|was
the [pubic>public] inquiry|gallery|sector|square|domain|spending|money|opinion|health|service|services|transport|school|schools|meeting|funds|interest|hearing|prosecutor|can
grave|great|general|growing|members|member|of|local|public|widespread|huge|strong of? the? [pubic>public] concern|anger|interest|health|affairs|relations|office|works|money|support|outcry|transport|service|services|records|safety
[pubic>public] health|transport|schools|school|relations|inquiry|sector|service|services|opinion|money|spending|meeting|hearing|library|libraries|records|safety|square|policy|funds|office|housing|life|interest|support|consultation|finances|holiday|toilet|toilets|affairs|domain
only|sole|rightful|male [hair>heir] to|apparent
[heir>hair] cut|cuts|salon|dresser|loss|dye|colour|color|stylist|dryer
fired|fire|lit|let|distress|emergency|set|sent|sending|solar off|up? a|the|off? [flair|flairs>flare|flares]
natural|real|artistic|attacking|creative|theatrical [flare>flair] $|and|for|in
[flair>flare] ups|gun|guns
[flairs>flares] onto
flout|flouts [flaunt>flout]
of|by|for|accused|repeatedly|openly|routinely|continue|continued|continues to? of? [flaunting>flouting] safety|the|covid|lockdown|planning|health|international|sanctions|traffic|court|building|environmental rules|law|laws|regulations|restrictions|guidelines|order|orders|rule|ban|sanctions|convention|norms|act
[flaunted|flaunt>flouted|flout] safety|covid|lockdown|planning|international rules|law|laws|regulations|restrictions
[isle>aisle] seat|seats
supermarket|church|centre|center|dairy|frozen|wedding|cereal|toy [isle|isles>aisle|aisles]
the [aisle>isle] of man|wight|skye|mull|lewis|bute|arran|anglesey|islay|sheppey|portland|ely|dogs|jura|tiree|barra
british|orkney|shetland|scilly|western|greek [aisles>isles]
dark|smart|baby|winter|women's|children's|casual|civilian|designer|second-hand|wore [cloths>clothes] $|and|for|shop|line|to|that|in|were|with|on|from
relatively|unusually|keep|kept|keeping|stay|stayed|stays|remained|remain|remains|fell|fall|go|went|be|been|eerily|peace|strangely [quite>quiet] $|at|about|on|after|for|during|street|village|life|town|place|man|again|until|and|over
is|was|are|were|been [quite>quiet] street|village|town|again|until
peace and [quite>quiet]
[lose>loose] adaptation|cannon|change|coalition|gravel|chippings|translation|fitting|clothing
recent|narrow|heavy|home|second|third|tragic|sad|great|huge|job|weight|hair|sight|memory|hearing [lose|loses>loss|losses] of|to|in|at|by
the|his|her|their|a of? [lose>loss] of life|jobs|power|revenue|income|habitat|confidence|faith|sight|control|earnings
dominant [dominate>dominant]
most|more|is|was|are|remains|remained|became|become [dominate>dominant] $|in|position|force|player|display|performance|party|market|figure|voice|side|role|team|theme|spell|win|victory|issue
golf|tennis|cricket|wrecking|cannon|snooker|footie|beach|masked [bal>ball]
game|match|sides|teams|series|scores|score at? [tired>tied] 0-0|1-1|2-2|3-3|4-4|5-5|together @number?
game|match|series|scores|score [tired>tied] at|on
know|knows|knew|known|learn|learns|learned|learnt|learning|teach|teaches|taught|understand|on|about|show|shows|showed|showing|explain|of|figure|told|see|discover|him|her|them|us|me|people|advice|tips|decide|exactly [hot>how] to @can-base
know|knows|knew|just|see|that|exactly|about|is [hot>how] many|much|far|long|often|he|she|they|it|we|the|this
actor|actress|singer|writer|artist|comedian|author|man|woman|species|tribe|chef|area|condition|disease|drug|plant|style|practice|programme|project|group|region|treatment|technique|process|road|virus|scheme|method|dish|street [know>known] as|for|locally|simply
no [know>known] cause|cure|survivors|motive|links|treatment|address|relatives|victims|cases
been [close>closed] due|until|because|indefinitely|temporarily
born and [raise|rise|rased|razed>raised]
is|are|was|were|be|been|being|mostly|largely|loosely|partly|mainly|now|company|firm|charity|still [base>based] on|in|at|upon|around|near|out|entirely|off
a|the|is|was|an rags|state|work|city|base|broad|big to? [bases>basis] $|of|for
the [basis>bases] loaded
[bases>basis] for|of the|a|an this
look|looks|looked|looking forward to [meet|see|welcome|hear|receive|go|get|have|be|begin|start>meeting|seeing|welcoming|hearing|receiving|going|getting|having|being|beginning|starting] $|the|a|him|her|you|them|from|with|to|in|your|their|our|his|at|everyone|all|up|back|on|able|more|some
is|was|are|were supposed|suppose to [being>be]
is|are|was|were|be|been|he's|she's|it's|that's|they're|not [suppose>supposed] to
has|have|had|he|she|they|we [excepted>accepted] the|a|an|his|her|their|that|responsibility
[exceeded>acceded] to requests|request|throne
<able> [access>assess] the damage|risk|extent|situation|impact|whether|condition|scale|need|progress
<able> [assess>access] the internet|website|files|account
[adapt>adopt] a|the|child|children|resolution|motion child|children|resolution|motion
[adopted>adapted] for television|tv|the|stage|screen|film|radio stage|screen|big
film|stage|television|tv|screen [adoption>adaptation] of
[addition>edition] of the|his|her newspaper|magazine|tournament|festival
first|second|third|fourth|fifth|special|limited|latest|evening|late|sunday|weekend|new|paperback [addition|additions>edition|editions] of the|his|her newspaper|book|magazine|tournament|festival|paper|show|race|programme|novel|event
former|senior|presidential|congressional|top|close|longtime|trusted|teacher's|white-house|mayoral|nurse's [aid>aide] $|to|who|said|told|was|is|has|and|at|of
[aide>aid] agency|agencies|worker|workers|package|convoy|budget|group|groups|organisation|organisations|convoys|deliveries
[all ready>already] been|knows
[altogether>all together] in one
[alludes>eludes] capture|police|detection
has|have|had|that|which|success|victory [alluded>eluded] him|her|them|us|the|police|capture|detection|for
<able> [illicit>elicit] a|any|the|sympathy|response|information|more|an
[illusive|allusive>elusive] goal|target|creature|author|figure|bird|animal|title|victory|win|suspect
few [allusions>illusions] $|about|of|that|as
[amoral>immoral] earnings
[appraise>apprise] us of
kept|keep|keeping|been|fully [appraised>apprised] of
[ascent>assent] to the|a|this bill|law|plan|proposal
[assent>ascent] of everest|the|mount|k2 mountain|peak|hill|north|summit
[assistants>assistance] to|from|for|with|in|of victims|police|those|people|families|refugees
frequent|long|leave|temporary [absents>absence]
year's [attendants>attendance] at|of|was|figures|record|rose|fell|fees|and
flight|cabin|parking|car-park|pump|room [attendance>attendants] $|union|were|are|and|who|said|at
released|freed|bailed|granted|refused|denied|posted|posting|post|skipped|set|jumped|jump|conditional|cash|police|court|without|seeking|sought on|him|her|them? [bale|bail's>bail] $|of|until|and|in|pending|hearing|on|at|to|conditions|application|for
[bail|bails>bale|bales] of hay|straw|cotton|cloth|wool
[band>banned] from driving|entering|attending|competing|playing|using|keeping|all|owning|travel|travelling
was|were|been|be|is|are [band>banned] from|for|in
[baron|barron>barren] land|landscape|hillside|soil|desert|spell|years|run|season
press|media|drug|drugs|robber|oil|cattle|newspaper|property [barren|barrens>baron|barons]
sugar|danced|drum|root [beet>beat] the|them|him|her|goalkeeper
sugar [beat>beet]
[beach|beech>breach] of contract|confidence|trust|security|duty|promise|privacy|bail|rules|peace
[breach>beach] house|party|volleyball|hut|huts|resort|holiday|towel|hotel
[beech|beach>breach] of the|its|his|her|their peace|contract|rules|duty|terms|act|law|code|bail
[bellow|bellows>billow|billows] smoke
smoke [bellowed|bellowing>billowing] from|out|into|over|above
[berth>birth] of twins|child|first|rate|certificate|control|weight|place|mother|defects
wide|playoff|play-off|final|ferry|olympic|wild-card|semi-final|world-cup|cabin|bowl [birth>berth] $|with|in|on|at|to|for|and
[birth>berth] at the port|harbour|dock|terminal
[bight>bite] marks|mark|size
across|mexican|southern|northern|irish|us-mexico|canadian|syrian|polish|turkish [boarder>border] $|with|to|between|and|in|into|from|at|where|on
[border|borders>boarder|boarders] at|in the|a|his|her|our|boarding school|house
[bored>board] of directors|governors|trustees|education|elections|inquiry|supervisors|control
school|executive|notice|advisory|editorial|parole|tourist|health [bored>board] $|of|member|members|meeting|meetings|chairman|approved|voted|the|a
[bolder>boulder] rolled|fell|crashed|weighing|size
was|were|has|have|had|be|been|being [born>borne] out|the brunt|by
deep|short|last|bad|holding|held|hold|fresh|shortness|dying|bated|catch of? [breathe>breath] $|of|and|in|as|test|for|before|tests|when|at|away
[bridle>bridal] gown|party|shower|wear|suite|shop|dress|couple|boutique|magazine
$|but|and|killed|shot|arrested|told|said [buy|bye>by] the time|end|way|police|government|council
[cannon>canon] law|of|lawyer law|literature|western|literary|st
loose|water|roman|naval|cannon|bronze|fired [canon>cannon] $|fire|ball|balls|fodder|shot|shots|fired
oil|acrylic|blank|large [canvass>canvas]
[carrot|karat|carat>caret] browsing
24|18|22|14|nine|18-|24- [carrot|caret>carat]
one|two|three|five|10 [carrot>carat] diamond|gold|ring
film's|all-star|supporting|ensemble|star-studded|original|strong|entire [caste>cast] of|$|and|in|includes|member|members|iron|list|party|crew
lower|upper|low|high|hindu|dalit [cast>caste] $|system|group|groups|members|hindus|discrimination|violence|politics|in
[cast>caste] system|discrimination|census
glass|debt|price|low|high|plaster|suspended|vaulted [sealing>ceiling] $|of|in|at|above|collapsed|was|is|and|tiles|on
<able> [cell>sell] the|its|his|her|their|tickets|it|off|a|more|out
prison|stem|blood|cancer|jail|holding|terror|custody [sell|sells>cells] $|of|in|at|and|phone|were|block
police [sell|sells>cells] $|overnight
street|ticket|flower|newspaper|seller|house [cellar|cellars>seller|sellers]
best [cellar>seller] $|list
vote|motion of [censor|sensor|censer>censure]
[census>consensus] on|that|among|between how|members
[cereal>serial] killer|killers|rapist|numbers|number|offender|drama|entrepreneur
[serial>cereal] bar|bars|box|boxes|bowl|crops|breakfast
breakfast|sugary|bowl of? [serial>cereal]
electrical|rip|communication [chord|chords>cord|cords]
[shoots|shoot>chutes|chute] and ladders
parachute|rubbish|garbage|laundry|water|escape|emergency [shoot>chute]
[climatic>climactic] scene|battle|moment|finale|final|ending|sequence|scenes
[climactic>climatic] conditions|change|changes|zone
[coma>comma] splice|separated
[commissioner|commissionaire>commission] of inquiry
close|former|trusted|longtime|long-time|king's|president's [confident|confidents|confidante's>confidant|confidants|confidantes] $|of|and|who|to|said
[conscious>conscience] of|vote|clear|objector|objectors|is|was the nation|country
guilty|clear|social|bad|good [conscious>conscience] $|is|and|about|of|was|by|that|to
was|were|is|be|been|remained|not|still|fully|barely|hardly|environmentally|health [conscience>conscious] $|and|when|of|that|decision|at|after|effort
was|found|knocked|lay|lying|left|beaten [unconscience>unconscious]
[continually>continuously] variable
[correspondents>correspondence] between|with|from|seen mr|two
[correspondence>correspondents] said|in|at|for|who|covering|report bbc|cnn|reported|told
war|foreign|political|sports|bbc|economics|diplomatic|white-house|crime [correspondence>correspondents] said|who|have
[corpse>corps] of engineers|engineer|volunteers|press|diplomatic|marine
peace|marine|press|diplomatic|army|air|army's|drum|signal|medical|ambulance|officer|guards|tank [corpse|core|corp>corps] $|of|and|in|base|has|is|was
a [coo|cou|coupe>coup] d'état|attempt|against|leaders|leader|plot|last
military|attempted|failed|bloodless|palace|bloody|army|diplomatic|foiled|alleged|second [coo|coupe>coup] $|in|attempt|leaders|leader|that|plot|of|by|against|last
[creak|creaks>creek] bed
down|dry|along|across|tidal|shallow [creak>creek] $|and|near|bed|in|where|that
[creek>creak] under|with strain|age
[crews|crew's>cruise] ship|ships|liner|missile|missiles|passengers|industry|holiday
fire|film|tv|camera|rescue|ambulance|emergency|work|lifeboat|ground|air|repair|flight|cabin|maintenance [cruise|cruises>crews] $|were|have|are|from|at|who|worked|and|to|in|on
[crewed>crude] oil
crude [oiled>oil]
[cue|cues>queue|queues] for|to|of|outside|forms|the hours|food|petrol|tickets|fuel|people|cars|traffic
pool|snooker|billiard [queue>cue] $|from|and|ball|the|to
take|takes|took|taking [queue>cue] from
[currant>current] account|accounts|affairs|owner|form|chairman|manager|season|government|system|law|events|state|president|prices|climate|level|year|leader|situation|price|director|champion|deal
strong|electric|electrical|ocean|alternating|direct|rip|gulf|tidal|against [currant>current] $|was|is|and|in|that|of|from|swept|season|account
[current>currant] bun|buns|jelly|bread|scones
red|black [current>currant]
red|black [currents>currants]
few|several|ten|many|last|recent [daze>days]
[diary>dairy] farm|farms|farmer|farmers|products|product|cows|cow|industry|cattle|herd|free|company|milk|board|sector
[dyeing>dying] of|in|from|for|at|day|wish|breed|breath|words|minutes|man|woman|light|mother|father|trade|art hunger|cancer|aids|thirst|breed
[dying>dyeing] hair|wool|cloth|fabric|yarn|her my|hair
[dual>duel] between|with|to two|death|mr
[duel>dual] carriageway|nationality|role|purpose|citizenship|heritage|use|national|control|carriageways|fuel
fought|fight|fights|challenged|pistol|title|penalty|sword|aerial to? a? [dual>duel] $|with|between|at|in|over|to
[eminent>imminent] danger|threat|attack|collapse|release|arrival|risk|departure|return|death
[imminent>eminent] scientist|professor|lawyer|surgeon|historian|physicist|doctor|scientists|lawyers|economist|scholar|judge|domain|artist|academic
[enquire|inquire>acquire] a|the company|firm|land|property|stake|skills
[envelop>envelope] containing|addressed|marked|stuffed|full
brown|sealed|white|push|pushes|pushing|stamped|self-addressed|padded|addressed|plain [envelop>envelope] $|containing|addressed|with|marked|stuffed|from|and|to|was|of
<able> [envelope>envelop] the|him|her|them|it|a
has|have|had|smoke|fog|flames|mist|darkness|clouds [envelope>enveloped] the
[exorcise>exercise] of|class|classes|regime|bike|routine|regularly|his|her|their|its|restraint|caution|power right|rights|power|option|vote|discretion
[fair>fare] dodgers|dodger|evasion|increase|increases|rise|rises|paying|payers|hike|hikes
!vintage|classic|historic|model|heritage|old|toy taxi|train|bus|rail|air|airline|tube|ferry|cab|metro|return|subway|minibus [fair|fairs>fare|fares] $|rises|rise|increase|increases|of
trade|county|book|job|craft|state|careers|science|art|world's|village|school|world|fun|agricultural|town|antiques|horse [fare>fair] $|in|at|and|on|was|is|organised|organisers|grounds|this
has|have|had|he|she|they|team|party|shares|who|not|also [faired>fared] well|better|badly|worse|no|poorly|little
second|third|next|final|latest|last|initial|group|early|current|pilot|testing [faze>phase] $|of|in|is|was|will|and|to
not|never|wasn't|been|hardly|seem|seemed|appear [phased>fazed] him|her|them|us|me|by
unfazed [unphased>unfazed]
square|cubic|bare|cold|both [feat>feet] $|and|in|on|after|of|up|again|to|from
[feint>faint] of|hearted|praise|hope|smile|line|glow|smell|trace|light|chance heart|hearted|praise|hope|smile|light
[flea>flee] the|their|from|to|his|her|its|after|when|in|war|for country|homes|home|area|scene|fighting|violence|house|city|building|war|lives
[flee>flea] market|markets|bites|bite|circus|treatment|collar
[flower>flour] mill|mills|bag|bags|tortillas|sack|sacks|prices|and|milling|miller water|sugar|butter|eggs|salt|yeast
[flu|flew>flue] gas|pipe|blocked
bird|swine|seasonal|avian|spanish|winter|stomach|pandemic [flew|flue>flu] $|season|jab|jabs|shot|shots|vaccine|outbreak|virus|pandemic|and|in|symptoms|strain
[fist>first] time|half|round|place|minister|day|game|goal|aid|lady|floor|years|week|edition|impressions|responders|test|match|woman|person|visit|win|year|class|quarter|innings|set
[foreword>forward] thinking|planning the
looking|look|looks|put|move|going|moving|brought|step|stepped|way|come|came|pushed|leaned|centre|inside|loose|power|prop|carried|best|striker|bring [foreword>forward] $|to|with|for|and|by|in|as|the
the|a|his|her|in|book's|introduction [forward>foreword] to the|his|her|a|this book|report|biography|edition|document|review|autobiography|volume|memoir|collection
wrote|writes|written|writing|write a|the|its|his|her [forward>foreword] $|to|for
[fort|forth>fourth] place|quarter|time|day|goal|year|set|round|innings|season|floor|term|official|anniversary|consecutive|successive|straight|night|win|title|game|minute|child|wicket|seed|biggest|largest
third [forth>fourth] $|of|and|place|quarter|time|year|day
holding|held|holds|hold [fourth>forth] $|on|about
[foul>fowl] pest|plague|cholera
wild|guinea [foul>fowl]
water [foul>fowl] $|and|in
[fowl>foul] language|smell|smells|mood|play|weather|tackle|throw|throws|smelling
[frieze>freeze] spending|over|pay
wage|pay|hiring|price|council-tax|asset|spending|deep|big [frieze|frees>freeze] $|on|in|of|for|and
[gait|gate's>gate] crash|money|receipts
unsteady|shuffling|limping|uneven|awkward|loping [gate>gait] $|and|was|of|that
[gorilla|gorillas>guerrilla|guerrillas] warfare|war|group|movement|leader|army|forces|fighters|campaign|fighter|tactics|attacks|marketing
marxist|leftist|former|rebel|maoist|separatist|communist|colombian|farc|kurdish|urban [gorilla|gorillas>guerrilla|guerrillas]
[guerrilla>gorilla] in|at|escaped|enclosure|sanctuary|named|species zoo
mountain|silverback|lowland|baby|male|female [guerrilla|guerrillas>gorilla|gorillas] $|in|at|was|and|from|population|born|family
[grizzly|gristly>grisly] murder|murders|discovery|scene|details|end|killing|death|find|crime|remains|killings|crimes|task|tale
[grisly>grizzly] bear|bears|cub|cubs
pleaded|plead|pleads|pleading|pled|entered [guild|guilt>guilty] $|to|of|on|at|in|plea|and
found|not [guild|guilt>guilty] of|on|by|plea
[hale>hail] from|mary|stones|a|storm|of bullets|cab|taxi
[hall>haul] of drugs|cocaine|cannabis|heroin|gold|medals|weapons|cash
[haul>hall] of fame|residence
village|town|city|church|concert|music|dance|county|school|union|assembly|albert|parish|sports|dining|carnegie|lecture [haul>hall] $|in|on|at|and|to|was|where|for|with
[hanger>hangar] at|of|door|doors|where|housing airport|airfield|airbase|plane
coat|clothes|wire|cliff [hangar|hangars>hanger|hangers]
[heel>heal] rifts|wounds|divisions|old|itself
high|stiletto|achilles|down|kitten|left|right|bruised|hot|dug [heals>heels] $|of|and|in|injury|on|shoes|boots|at
[whole>hole] in one|the|his|her wall|ground|roof|fence|floor|hull|head|heart|budget
[idle>idol] worship
stood|stand|stands|sat|sit|lay|left|sits|lain|remained|lie|lying|standing|been|bone|running|sitting [idol|idyll>idle] $|for|since|in|while|on|and|at|as
several|separate|series|racist|number|violent|many of? [incidence>incidents] $|in|at|were|have|involving|on|that|where|this|last
[ingenuous>ingenious] device|solution|plan|way|idea|design|invention|plot|scheme|method|system
[insight|insights>incite|incites] violence|hatred|racial|people|others|unrest|riot|fear
<able> [insight>incite] violence|hatred|racial|a|people|others|unrest|the
inciting [insighting>inciting]
valuable|unique|fascinating|rare|intimate|real|great|little|interesting|useful|deep [incite|incites>insight|insights] $|into|on|about|that|and
[instillation>installation] art|artist
traffic|strawberry|raspberry|log|apricot|plum|homemade|paper [jamb>jam] $|on|in|and|session
the [key>quay] side $|at|in|near
the [quay>key] question|issue
[kneed>need] more|help
!you|i|we|they|he|she|it|not|to|will|don't|doesn't|who|that|which [need|needs>knead] the dough
[needed|needing>kneaded] dough
has|have|had [lane>lain] $|in|empty|there|on|undiscovered|down|dormant|unused
bus|cycle|outside|inside|slow|fast|passing|country|memory|narrow|left|right|middle|bike|shipping|left-hand|penny|drury|overtaking|nearside [lain|lanes'>lane] $|of|in|and|to|near|on|at|closed|for|was
was|were|been|be|being|is|are [layed>laid]
[leaks>leeks] and|or|with potatoes|carrots|onions|potato
at [list|lease>least] one|two|three|four|five|six|seven|eight|nine|ten|half|some|dozens|another|part|once|twice
[least>lest] we|they|he|she|you|it|the forget
!will|would|may|might|can|could|should|to|not|must|and [lessen>lesson] in|for|to|from|learned|learnt|of|plan|plans|that|the|is how|all|us
[liable>libel] action|case|damages|suit|lawyer|law|laws|trial|proceedings|lawyers|writ|claim
sue|sued|suing|damages|seditious|criminal [liable>libel] $|over|and|or|against|after|in|case|action
is|be|are|was|were|held|find|found|more|make|makes|not [libel|label>liable] for|to
[lightening>lightning] rods|rod|fast|quick|strikes|bolts|conductor|conductors|attack|visit|raid|tour|pace|reflexes|war|offensive|fires|damage|delay
[lynx>links] course|golf
[load>lode] star|stone
[loan|loans>lone] parent|parents|wolf|gunman|voice|survivor|attacker|sailor|walker|mother|mothers|ranger
[lone>loan] sharks|deal|spell|move|repayments|agreement|signing|repayment|interest|application
[loose>lose] weight|sight
[loot>lute] player
stolen|pirate [lute>loot] $|was|worth|and|from|in|included
[mail>male] voice|choir|nurse|nurses|model|friend|victims|victim|suspect|suspects|passengers|population|bastion|lead|patients|pupils
[male>mail] order|bag|bags|van|sorting
[main|maine>mane] of hair
lion's|horse's|flowing|blond|white|golden [main>mane] $|and|of
[mane>main] road|reason|concern|street|course|stage|issue|event|building|entrance|suspect|character|aim|cause|problem|source|stand|sponsor|square|opposition
[maize|mays>maze] of corridors|streets|tunnels|rules|alleys|regulations|alleyways|passages
[maze>maize] crop|crops|meal|field|fields|flour|farmers|harvest|production|prices|porridge
[mantel>mantle] passed
[manor>manner] of|in|which|that|speaking|to|befitting things|death
orderly|timely|professional|bedside|friendly|proper|brusque [manor>manner] $|in|of|that|as|to|which|and|possible|befitting
in|to the? same [manor>manner] as|that|$
[manner>manor] house|houses|hotel
lord|lady|lords of|to the [manner>manor]
[marquee>marquis] de
[marquis>marquee] in|at|signing|player|the|was|players|for grounds|garden|guests
gold|silver|bronze|olympic [meddles|metals>medals] $|for|in|at|and|from|on|won
<able> [medal>meddle] in|with our|affairs|elections|politics
scrap|sheet|twisted|precious|molten|base|rusty|corrugated [medal|mettle>metal] $|and|in|from|on|dealer|merchant|fence|roof|band|was|of|detector
[medal|mettle>metal] detector|detectors|detecting|sheets|bars|fence|workers|bands|band|railings|plates|sheet|objects|door|pole|pipe
prove|proved|proving|show|showed|test|tested|tests|testing|true his|her|their|its|your? [metal>mettle] $|in|against|and|at|by|as|on|with
[meat>meet] the|with|his|her|its|their|at|him|them|us|in|up|again requirements|needs|deadline|target|demand|demands|challenge|costs|president|prime|again
will|would|could|may|can|must|should|not|next|they|we|he [meat>meet] $|the|with|his|her|its|their|at|him|them|us|in|up|again|on|for
red|raw|white|processed|halal|minced|cooked|horse|dog|lean|crab|dark|bush|luncheon|kosher|pork|sausage [meet>meat] $|and|in|from|is|was|for|on|with|products|of
[metre>meter] reading|readings|maid|maids
parking|gas|electricity|smart|water|taxi|prepayment|postage|prepaid [metre|metres>meter|meters]
[mite>might] well
dust|spider|varroa [might>mite] $|infestation|allergy
dust|red|spider|varroa|ear [mites'>mite]
lawn|grass|hay|newly|freshly [moan|moaned>mown]
<able> [moan>mow] the lawn|grass
[muscle>mussel] beds|farm|farmers|soup|shells|bed
[mussel>muscle] strain|injury|tear|mass|pain|cramps|weakness|tissue|tone|cramp|power|group|fatigue|injuries|spasm|strength|relaxant
and|or|of|with|steamed|fresh|farmed|moules [muscles>mussels] $|in|and|with|from|or clams|oysters|prawns|scallops|cockles|garlic|white
calf|thigh|hamstring|stomach|leg|groin|chest|heart|shoulder|back|facial|abdominal [mussel|mussels>muscle|muscles] $|and|in|injury|strain|tear|was
[naval>navel] gazing|orange|oranges|piercing
[navel>naval] base|officer|officers|forces|ship|ships|academy|vessel|vessels|battle|blockade|command|exercise|exercises|history|power|commander|air|architect|yard|dockyard|operations|fleet
[neigh>nay] sayers
$ [neighbor's|neighbour's>neighbours] told|heard|described|reported|complained|called
[oar|oars>ore|ores] deposit|deposits|mine|body
iron|copper|tin|zinc|uranium|gold|nickel|manganese|bauxite|metal [oar|oars>ore|ores] $|and|mine|mines|prices|exports|from|deposits|in|to|producer|miner
iron|copper|tin|zinc|uranium|nickel|manganese|bauxite [or>ore] $|mine|mines|prices|exports|deposits|producer|miner
[or|ore|ores>oars] and|of boat
[ode>owed] to banks|creditors
[owed>ode] to joy
[overdo|over do>overdue] library
[overdo>overdue] library|payment|payments|rent|bill|bills|fines|books|election|reform|report
long|is|was|are|already|months|years|weeks|now|well [overdo>overdue]
[pale>pail] of|and water|milk|sand|spade
[pail>pale] blue|skin|green|face|grey|ale|imitation|comparison|pink|yellow
beyond the [pail>pale]
beyond the [pile>pale] .
[pane>pain] in|of|and|from|relief|killer|killers|was|suffering|threshold|free loss|losing|suffering|being
chest|back|abdominal|severe|stomach|excruciating|great|chronic|constant|terrible|physical|muscle|joint|sharp|knee|hip|feel|felt|much [pane>pain] $|and|of|in|from|relief|when|after|to|that|for|is|was
glass|window [pains>panes]
pared|pare [paired>pared] down|back
[pear|pare>pair] of|were|who|are|had|have|met|was|will jeans|shoes|gloves|trousers|scissors|hands|tickets|goals|also|been
apple|prickly|poached|plum|avocado|ripe [pair|pairs>pear|pears] $|trees|tree|or|and|cider|in|juice
[palette|pallet>palate] cleanser|cleansing
cleft|soft|hard|discerning|refined|sophisticated|sensitive|cleanse [palette|pallet>palate] $|and|for|of|with|cleanser|was
wooden|shipping|bricks [palate|palette|palettes|palates>pallet|pallet|pallets|pallets] $|of bricks|goods|beer|wood|food|and|truck
colour|color|artist's|colourful|muted|painter's|limited|eye-shadow [palate|pallet>palette] $|of|and|is|was|with
during|throughout the|recent? [passed>past] few|year|years|week|weeks|decade|month|months|century|two|three|four|five|six|ten|season|hour|@number|couple|several|quarter
deadline|time|years|months|weeks|days|hours|year|danger|moment|decade|storm|bill|law|threat|opportunity has|have|had [past>passed]
[pique|peek>peak] season|hour|time|hours|times|period|travel|viewing|demand
[peak>peek] inside|at|behind|through|into what|how
fit of [peak|peek|peaks>pique]
mountain|highest|snow-capped|twin|snowy|off|himalayan|rocky|reached|career|since|bubble|summer [peeks>peaks] $|in|of|at|season|hours|and|district|on|time|was
[pedalling>peddling] drugs|lies|influence|misinformation|myths|conspiracy|fake|false|hatred|nonsense
[pedaled|pedalled>peddled] drugs|lies|influence|misinformation|myths|conspiracy|fake|false
drug|drugs [pedaller>peddler]
drug|drugs [pedallers>peddlers]
drug|drugs [pedler>peddler]
brake|accelerator|clutch|bike|bicycle|gas|loud|wrong|foot|soft|back [peddle|peddles>pedal|pedals] $|and|instead|when|on|to|cycle|bin|by|power|was
[peal|peals>peel|peels] the|off|and|back|potatoes|orange|banana onions|potatoes|carrots|garlic|skin|chop|slice
orange|lemon|banana|potato|citrus|mixed|candied|lime [peal>peel] $|and|of|in|into|from
seaside|brighton|wooden|fishing|end|victorian|palace|blackpool|southend|santa|concrete|off|pleasure [peer|peers'>pier|piers] $|in|at|was|on|to|for
life|labour|tory|conservative|hereditary|lib-dem|crossbench [pier|piers>peer|peers] $|said|pressure|and|group|review|groups|reviewed|lord|baroness
[perpetuate>perpetrate] crimes|attacks|fraud
[perpetuated>perpetrated] by group|men|gunmen|one|against
will|would|be|been|not|could|were|was|being|successfully [persecuted|persecute>prosecuted|prosecute] for|under|over driving|fraud|failing|breach|theft|murder|speeding|littering|perjury
[persecution>prosecution] alleged|alleges|lawyer|lawyers|witness|witnesses|case|counsel|told|barrister|service|argued|evidence|team|called|rests
[plain>plane] crash|crashed|crashes|landed|ticket|tickets|took|was|carrying|spotters|had|from|went wreckage|safely|off|carrying|flying|taking
[plane>plain] clothes|sailing|english|text|packaging|yoghurt|yogurt|flour|chocolate|paper|speaking|sight|language|truth|wrong|and simple
in [plane>plain] sight|english|view|clothes|language
[plaintiff|plaintiffs>plaintive] cry|cries|song|voice|wail
[plate>plait] of hair
$ [pleas|plea's>please] contact|call|email|visit|do|get|come|stop|let|help|note|see
[please|pleases>pleas] for help|calm|peace|mercy|clemency|information|leniency|more
guilty|not-guilty|repeated|desperate|impassioned|emotional|ignored|despite|urgent|entered [please>pleas] $|for|from|to|of|by|were|and
[pollen>polling] booth|place|places|company|booths
most|more|densely|world's [populace>populous] $|country|state|nation|city|county|province|region|area|cities|states|countries
[pore|pores>pour|pours] the|it|into|over|scorn|in|on|cold|money|boiling|batter|out|water mixture|milk|batter|oil|water|sauce|top|onto|bowl|pan|money|over
bird|birds|easy|fall|fell|fallen|falling|natural|live|main of? [pray>prey] $|to|on|and|for|in|is|by
[preys>prays] for|to|that|five|every god|peace|times|day
<able> [prey>pray] for|to|that|in|at|with peace|rain|god|victims|mosque
[preying>praying] for|to|in|that|at|together|with rain|peace|god|forgiveness|mosque|miracle|church
[precede>proceed] with|to|as|cautiously|against caution|next|trial|plans|planned
[proceeded>preceded] by two|months|weeks
was|were|is|are|been [proceeded>preceded] by|in death
take|takes|took|taking|given|taken|have|gives|give [precedent|precedents|president>precedence] over|in|to
world|film|movie|uk|european|red-carpet|television|london|hollywood|us|gala|broadway [premier>premiere] $|of|in|at|on|and|for|was
[premiere>premier] league|li|ship|minister|division|keqiang|wen|of ontario|quebec|alberta|victoria|queensland
military|troop|heavy|physical|strong|online|security|visible|commanding|constant|permanent|increased [presents>presence] $|of|in|at|on|and|was|is|has|around|there
christmas|birthday|wedding|wrapped|buy|bought|exchange|open|opened|unwrap|gave|opening|wrapping|gifts|leaving [presence>presents] $|for|to|and|from|under|with|at|on
[prise>prize] money|draw|winner|winners|fund|giving|winning|fighter|bull|possession|asset|pool
asking|purchase|share|oil|house|reserve|selling|market|ticket|transfer|full|gas|food|petrol|average|half|fixed|retail|wholesale|cut|property|commodity|guide|list|sale [prizes>prices] $|of|for|rises|rise|tag|and|cut|cuts|increase|increases|rose|fell|has|is|was|to|at|index|per|war|by|hikes|hike|limit|cap|range|in|are|have
[prised>prized] possession|possessions|asset|assets
[profit|profits>prophet] mohammed|muhammad|elijah|isaiah|moses
[prophecy>prophesy] doom
[prophesy>prophecy] came|fulfilled
self-fulfilling|ancient|dire|gloomy|biblical [prophesy>prophecy]
[prostrate>prostate] cancer|gland|problems|surgery|trouble|test|exam|screening
[prostate>prostrate] on|himself|herself|before|themselves floor|ground
[rein>reign] of terror|queen|king|elizabeth|louis|charles|henry
[raised>razed] to the ground
[raised>razed] to rubble
[razed|rased>raised] money|concerns|more|funds|awareness|questions|eyebrows|fears|hopes
been|was|were|be|being|has|have|had|he|she|they|who|also|campaign [razed>raised] money|concerns|more|funds|awareness|questions|eyebrows|his|her|their|£|fears|about|hopes|as|up|over|for
[rise|rises>raise|raises] money|awareness|concerns|funds|the|taxes|prices|questions|its|his|her|children|hopes|cash|interest|capital|standards age|profile|over|rates|possibility|issue|bar|minimum|alarm|stakes
has|have|had [rose>risen] $|by|to|from|in|sharply|steadily|since|more|again|above|steeply|@number|for|on|through
[rap|raps>wrap|wraps] up|around|the|in|himself|presents|his|her|them|it cling|foil|well|warm|gifts|parcel|paper|plastic|towel|arms
[wrap>rap] music|artist|star|song|lyrics|group|on|sheet|battle|album|knuckles knuckles|door
[rapped|rapt>wrapped] in|up|around|by|his|her plastic|blanket|foil|newspaper|paper|cloth|bandages|tape|cling|towel|tissue|present
[wrapped|wrapt>rapt] attention|audience|in awe
[reeking>wreaking] havoc|vengeance|revenge|destruction|damage
[wreaking|wreaks|wreaked>reeking|reeks|reeked] with alcohol|drink|smoke|cannabis|petrol|hypocrisy|whisky|sweat|desperation|beer
[reaped|reeked>wreaked] havoc
[reek>reap] what|the benefits|rewards|harvest
had|has|have|he|she|they|who|letter|statement|sign|note|message|email|also|which|never|i [red>read] the|a|out|his|her|that|from|aloud|about|it|to|by
was|were|been|be [red>read] out|aloud|to
[rest|rests>wrest|wrests] control|power|the|it back|away|title
wrest [wrestle>wrest] control|power back|of|from
[revue>review] of policy|sentencing|evidence|all
<able> [role>roll] back|over|down
was|were|been|be|being|is|are|has|have|had|car|van|lorry|truck|bus [roled>rolled]
sausage|swiss|arctic|bread|bacon|toilet|kitchen|drum|egg|spring|electoral|barrel|cheese|rock [role>roll] $|and|of|on|with|in|for|at|is
[rude>rued] the|his|their missed|chances|day|mistake
[rued>rude] awakening|word|gesture|health|remarks|comments|shock|message
[rye>wry] smile|humour|grin|sense|observation|comment|humor|wit
will|would|set|can|could|plain|not|learn|may [sale>sail] $|to|from|for|around|into|across|through|past|on|in|the|away|again
car-boot|jumble|garage|estate|ticket|bake|rummage|yard|boot|fire|closing-down|january|sample|clearance|book|house|retail|car|drug|asset|new-car|property|sales|forced [sail>sale] $|of|in|for|to|at|and|was|were|is|on|after|price|by|raised|rose|fell|are|figures|have|team|from|will
was|were|been|be|being|has|have|had|he|she|they|who|also [scent|cent>sent] $|to|a|him|her|home|out|off|from|by|the|in|back|for|an|down
[sent>scent] of|bottle|trail|hound roses|flowers|lavender|pine|blood|jasmine|victory|wood|woodsmoke|fresh|herbs
@number [sent>cent] piece|coin|each
[sealing|sealings>ceiling] price
!to|not|don't|doesn't|didn't|can't|couldn't|won't|can|could|will|would|may|might|should|must|never|often|only|also|still|i|you|we|they|who|and|or|him|her|us|me|them|let|lets|help|helps|people|@plural [see|seas>sea] level|levels|water|front|bed|life|defences|defenses|breeze|view|views|creatures|ice|trout|bass|food|temperatures|lions|turtles|fishing|eagle|salt|rescue|air|port|wall rise|rises|rising|$|in|and|is|of|at|from|was|on|off|with|are|has
black|red|baltic|irish|mediterranean|caspian|aegean|rough|dead|heavy|deep|caribbean|coral|calm|choppy|stormy|yellow|barents [sees>seas] $|off|and|in|near|between|coast|level|is|was|for|by|at|on|after|when|bed|levels|where|from
north|south|china [sees>seas] $|off|between|coast|level|bed|levels
[seam|seams>seem|seems] to|like|that|unlikely|likely|as though
<able> [seam>seem] like|more|unlikely|odd|strange
[seem>seam] of|coal|bowler|bowling|bowlers|at coal|gold
coal|burst [seem|seems>seam|seams] $|of|and|in|at|with|under
thick|rich [seem|seems>seam|seams] $|of|under
was|were|been|be|being|heavily|is|are|state [sensored|censured's>censored]
motion|light|infrared|parking|heat|laser|temperature|rain|smoke|pressure|image|fingerprint [censor|censors|censure>sensor|sensors|sensor] $|and|in|on|that|was|were|to|which
[serf|surf's>surf] board|boards|ing
[serge>surge] in|of|to|past|through|from|protector demand|cases|support|sales|prices|interest|applications|power|violence
[sew>sow] the|seeds|seed|confusion|discord|division|doubt|fear|in seeds|discord|among|confusion|doubt|spring|autumn
[sow>sew] a|on|the|it|up|buttons|clothes dress|button|buttons|back|dresses|name|pieces|wound|quilt
[sowing>sewing] machine|machines|kit|class|classes|needle|circle|pattern|bee|room|factory
[sewing>sowing] seeds|the|discord|confusion|division|wheat|crops|doubt seeds|among|season
[shear>sheer] number|size|volume|scale|weight|cliff|drop|luck|hard|determination|numbers|joy|madness|bad|stupidity|chance|desperation|cliffs|hell|bliss
[sheer>shear] sheep|off|a|the sheep
[shire|sure>shore] line
<able> [sure>shore] up
was|were|is|are|be|been|quite|not|pretty|make|makes|made|making|i'm|am [shore>sure] $|that|of|about|if|he|she|they|it|how|what|the|there|to
eye|impaired|failing|poor|lose|losing|lost|partial|saving [cite>sight] $|and|in|is|was
[slay|slays>sleigh] ride|bells|rides|pulled
santa's|horse-drawn|reindeer|pulled|toy [slay>sleigh] $|and|ride|pulled|was|in
[sleight>slight] increase|decrease|advantage|injuries|chance|drop|fall|rise|change|improvement|lead|delay|risk|edge|problem|twist|figure|build|breeze
<able> [sore>soar] above|past|again|over|higher|beyond
[sored|soar's|sore's>soared] past|above
prices|temperatures|shares|costs|sales|popularity|inflation|profits|deaths|demand|numbers|rents [sore|sored>soared] to|by|in|past|above|over|@number|as
[soul>sole] survivor|survivors|owner|purpose|trader|responsibility|aim|reason|heir|charge|custody|proprietor|exception|bidder|legatee|breadwinner|beneficiary|provider|use|shareholder|witness
[stake>steak] and|house|dinner|pie|knife|knives|tartare|sandwich|houses chips|kidney|ale|fries
majority|minority|controlling|per-cent|50|percent|sizeable|cent|significant|personal|remaining|equity [steak|steaks>stake|stakes] $|in|of|is|was|at|to|and|for|holder|his|their
large|big [steak|steaks>stake|stakes] in
the [steaks>stakes] high
high|raise|raised|raises|higher|belmont|sweep|low [steaks>stakes]
rump|fillet|sirloin|tuna|beef|rib-eye|ribeye|rare|t-bone|grilled|salmon|minute|cheese [stake|stakes>steak|steaks]
celery|rhubarb|broccoli|corn|asparagus|flower [stork|storks>stalk|stalks]
rolling|live|chicken|stock|laughing|housing|vegetable|joint|exchange|market|taking|fish|common|take|took|preferred|beef|risen|penny|shares [stalk|stalks>stock] $|market|exchange|of|and|in|up|holders|price|prices|to|cube|from
[stalk>stock] market|markets|exchange|price|prices|broker|take|pile|car|room
[stationary>stationery] and|or|supplies|set|items|business|company|chain|paper paper|books|cards|office|gifts|pens
[steal>steel] industry|worker|workers|bar|bars|mill|mills|making|frame|tariffs|maker|makers|company|production|producer|toe|beam|beams|structure|town|toecaps|band|tycoon|firm
stainless|british|us|indian|tata|structural|carbon|corrugated|chinese|reinforced|galvanised|galvanized|cheap|molten of? [steal>steel] $|and|industry|works|plant|from|in|bars|workers|frame|pipes|tariffs|imports|door|knife
<able> [steel>steal] money|cars|food|anything|data|three|secrets|my|more|show
[storey>story] of|about|is|was|line|telling|lines|behind|that|begins|and|the how|two|love|set|boy|man|woman|true
true|love|short|success|news|front-page|lead|ghost|bedtime|sad|different|cover|life|inside|detective|tell|told [storey|storeys>story|stories] $|of|about|is|was|that|in|for|to|and|behind|by|on|with|lines|from
dire|bering|torres|taiwan|bass|menai|cook [straights>straits]
financial|dire [straights>straits]
[suite>suit] and|case|cases|was|against|filed|alleges|tie|of|seeks|wearing|followed|for tie|cream|armour|black|filed|damages|company
<able> [suite>suit] the|him|her|them|everyone|all|any|every|their|his|its|our|your|you
en|bathroom|hotel|honeymoon|penthouse|three-piece|en- [suit|sweet|suits>suite|suite|suites] $|at|of|in|with|bathroom|and|on|bathrooms|room|was
bridal|executive|presidential|luxury|dining|royal|hospitality [suit|suits>suite|suites] at|room
bedrooms|bedroom|three-piece|a [sweet|sweets>suite|suites] of|rooms rooms|measures|tools|offices|reforms
[sundry|sundae>sunday] morning|night|afternoon|evening|school|times|papers
ice-cream|chocolate|caramel [sunday>sundae]
[surf>serf] dom
[sweet>suite] of rooms|offices|measures|tools
[tact>tack] changed
changed|change|different|changing|same|changes|similar [tact>tack] $|and|by|on|in|to|when|after|with|from
fairy|folk|cautionary|tall|sorry|old|wives'|moral|sad|canterbury|tell-|winter's|gothic|twisted|epic|children's|morality|familiar [tail|tails|tailes>tale|tales|tales] $|of|about|and|that|for|in|from|is|with|told
remarkable|strange [tail|tails>tale|tales] about|told
dog's|horse's|cow's|whale's|bushy|fox's|lizard's|mermaid's|peacock's|aircraft's|plane's|heads|nose|wagging|turned of? or? its? [tale>tail] $|and|between|of|was|in|is|fin|section
a|the|his|her|their|its|of|like|with|as [taut's|taught>taut|taut] string|skin
[taut>taught] us|me|how|english|maths|school
[teaming|teemed>teeming] with life|fish|wildlife|people|rain|tourists|shoppers|birds|insects|visitors|children
[teem>team] of|mate|mates|work|captain|leader|manager|talk|sheet|up|spirit|in|was|is|has|building|members|coach players|experts|researchers|doctors|scientists|surgeons
[tear>tier] of|system|one|two|three|government|council|cake|football government|local|football|english|support|seating|management|cities|restrictions|areas|seats|system
top|second|lower|upper|third|bottom|middle|next|fourth [tear|tears>tier|tiers] system|football|stand|division|wedding|cities|supplier|suppliers|club|clubs|cake
[tears>tiers] of government|management|seats|seating|bureaucracy|football|service
was|were|been|be|being|is|are|he|she|they|who|had|have|has|hands|closely|still|not|wrists [tide>tied] up|to|with|the|at|together|behind|down|in|for|his|her|by|into|on
[tied|tides'>tide] turned|of|is|was|came|turning|and|has|against|pool|line|went history|public|opinion|turned|turning|war|against|refugees|migrants|violence|favour
high|low|rising|incoming|ebb|red|spring|turn|turned|turning|stem|against|outgoing|cut|stemming|yule of? the? [tied>tide] $|and|of|was|is|in|turned|against|by|came|on|to|out|line
[toe|tows>tow] truck|trucks|bar|rope|away|boat car|boats|behind|vehicle|caravan|company|home
tow [toe>tow] $|and|as
big|little|stubbed|broken|dipped|dip|dipping|head|each|steel|foot|tip|injured|toe [tow|tows>toe|toes] $|and|in|to|injury|into|nail|of|caps|cap|down|on
race|running|dirt|railway|train|cycle|sound|fast|off|lost|keep|kept|keeping|single|back|opening|title|inside|dual|right|athletics|cinder|farm [tract|tracks'>track|tracks] $|of|for|to|and|in|with|record|from|at|on|side|near
urinary|digestive|respiratory|intestinal|gastrointestinal|religious|vocal|genital [track|tracks>tract|tracts] $|of|infection|infections|and|disease|land|forest|surgery|in|by|on|is
large|vast|huge [track|tracks>tract|tracts] of land|forest|countryside|the|territory
[trader>traitor] to|and country|cause
[troop>troupe] of actors|dancers|performers|acrobats|entertainers|clowns|singers|comedians|strolling
dance|theatre|acting|comedy|circus|ballet|theater|dancing|drama|opera|performing|acrobatic|travelling|touring|burlesque [troop|troops|troup>troupe|troupes|troupe] $|of|from|and|that|is|was|in|has|performed|will|who|to
boy|girl|scout|scouts|cub|brownie|baboon [troupe|troupes>troop|troops] $|of|leader|in|and|baboons|scouts|monkeys
us|government|ground|army|foreign|allied|un|nato|turkish|federal|enemy|syrian|deploy|deployed|withdraw|more|peacekeeping|afghan|withdrawal|rally|israeli|german|loyal|additional|combat|riot [troupes>troops] $|in|to|from|were|and|have|on|at|into|who|are|had|out|withdrew|deployed
[troupes>troops] were|are|in|to|from|deployed|stationed iraq|afghanistan|deployed|sent|killed|leave|withdraw|ukraine|syria|front
[tube's>tubal] ligation
[turban>turbine] blades|blade|hall|engine
wind|gas|steam|tidal|offshore|onshore|hydro|metre-high|jet [turban|turbans>turbine|turbines] $|and|in|at|on|off|near|farm|blades|blade|site|engine|plant|was
!to|can|could|will|would|may|might|helps|help|not|and [undo>undue] influence|pressure|delay|haste|burden|risk|stress|hardship|attention|force|emphasis|weight|distress|concern
without|cause|causing [undo>undue]
<able> [undue>undo] the|his|her|years|decades|damage|this|that|what|all|much|it|some
[urbane>urban] areas|area|planning|myth|legend|sprawl|regeneration|life|centres
[vain|vane>vein] of|in|thrombosis|that|cava gold|silver|humour|thrombosis|coal|form|arm|leg|similar
similar|same|varicose|deep|lighter|serious|jugular|different|rich|that|spider [vains|vanes>veins] $|of|in|as|thrombosis|throughout|and|the|to|surgery
in [vein|vane>vain] but|against
weather [vains|veins>vanes]
[vail|veil's|vale>veil] of secrecy|ignorance|silence|mystery|over
bridal|wedding|islamic|muslim|full-face|black|face|white|headscarf|full|lace [vale|vail|vales>veil|veil|veils] $|of|and|in|was|over|at|to|on|that|or
[veil>vale] of glamorgan|evesham|york|leven|tears|belvoir
[vial>vile] abuse|comments|man|crime|smell|language|act|crimes|behaviour|person|attack|things|remarks
glass|small|plastic|blood|vaccine [viles>vials] $|of|containing|with|contains|per
[vise>vice] president|chairman|captain|versa|chancellor|squad|presidential|girls
[wail>whale] watching|meat|shark|sharks|oil|song|stranded|washed|carcass|hunting|calf|species
killer|sperm|blue|humpback|minke|pilot|beached|grey|beluga|right|fin|stranded|bowhead|dead [wail|wale|wails|wales>whale|whale|whales|whales] $|and|in|was|washed|off|on|that|carcass|with|meat|watching|population|at
[whale>wail] of sirens|siren|police|mourners|ambulance
[waist>waste] of time|money|disposal|management|paper|water|collection|energy|product|products|food|site|bins|company|public|taxpayers'|incinerator|ground
nuclear|toxic|household|plastic|food|radioactive|industrial|medical|hazardous|garden|clinical|zero|human|electronic|domestic|solid|what|don't|not|laid|chemical|go|went|green [waist>waste] $|of|and|to|in|disposal|time|money|management|from|is|was|at|the|any|plant|bin|water|collection|collections|products|dump|site|that
body|lose|losing|putting|put|gain|gained|excess|birth|healthy|dead|heavy|pounds|gross|carry|throw|threw|worth|light|cruiser|feather|sheer|maximum|welter|loses [waits>weights] $|and|of|loss|in|on|behind|by|off|to|gain|at|for|during|after|category|class|champion|title
<able> [weight>wait] until|any|till|longer|another|here
long|anxious|nervous|agonising|hours|lengthy|hour|hour's|day|lie|lay|lying|month|two-year|nail-biting|year [weight>wait] for|to|until|at|on|in the|a|news|an|hospital|treatment|see|results|trophy|ambulance|wait|his|her|surgery|it|justice|verdict
[waver>waiver] of|was|from|form|programme|scheme|signed|to signed|fees|rights|required|visa|allow
fee|visa|signed|tax|salary|sign|patent|debt|granted|federal|liability|premium|medical|emergency [waver>waiver] $|of|for|from|to|and|that|was|on|scheme|programme|before
did|not|never|doesn't|didn't|will|won't|without|voice [waivered|waivering>wavered|wavering] $|in|from|on|between|for|over|and|as
unwavering [unwaivering>unwavering]
one-hit|seventh|natural|sense|it's|i|we|you|people|stevie|eighth|many of? [wanders>wonders] $|if|why|whether|how|what|that|he|she|at|of|goal|kid|drug|who|the
[wondered>wandered] off|onto|through|around|across|away|along|past
[ware>wear] masks|mask|seat|clothes|helmet|helmets|seatbelts|gloves|uniform|black|white|what|red|headscarf|shoes
sports|kitchen|hard|glass|silver|men's|evening|foot|knit|soft [wear's>wear]
glass|kitchen|silver|earthen|stone|table|brass|house|oven|enamel [wear>ware]
[wares>wears] glasses|off|thin|hearing|black|wheel|number
sell|selling|sold|displayed|hawking|peddle|peddling|peddled|showcase|traders [wears>wares] $|at|to|in|on|from|and|outside|of|for
<able> [way>weigh] more|down|less|anchor|heavily
last|next|every|each|per|past|same|once|previous|following|second|final|holy|working|entire|mid|fashion|half-term|later|days [weaks>weeks] $|after|before|in|of|and|to|later|ago|when|on|for|the|that|at|he|she|they|with|by|long|is|was|as|from
[wet>whet] appetite|his|her|the|your|their|our appetite|appetites|whistle
[whet>wet] weather|season|conditions|spell|summer|winter|through|paint|clothes|room|suit|wipes|track|roads
[wile>while] away
[wile>while] driving
little|long|once|short|quite|good|worth a? [wile>while] $|and|to|now|before|in|at|since|but|longer
[whine>wine] bottle|bottles|glass|list|cellar|bar|bars|tasting|merchant|maker|makers|making|producers|industry|glasses|region|growers
red|white|sparkling|fine|glass|bottle|bottles|glasses|dessert|fortified|rose|mulled|french|house|local|vintage of? [whines>wines] $|and|in|from|with|to|is|was|for|or|at
through|during|about|upon|against|$ [witch>which] is|was|has|are|were|will|had|the|he|she|they|it|would|can|could|we|people|his|her|a|two
white|wicked|black|halloween|alleged|old [which>witch] $|trials|doctor|hunt|and craft|costume|of
he|she|they|it|we|you|i|who|which|that|there|government|council|police|people [wood>would] be|have|like|not|never|also|take|make|go|need|rather|cost|continue
piece|pieces|dead|fire|soft|hard|drift|plywood|dry|reclaimed|dark|solid|treated|rotten of? [would>wood] $|and|from|floor|for|in|furniture|burning
[worse|worst's>worst] case scenario
even|much|far|getting|got|gets|get|make|made|makes|making|little|become|became|lot|nothing|becoming|things|slightly|grew|it|bit [worst>worse] $|than|and|for|by|off|still|if|when|after|because|as|in|with|over|now|this|since
[wrapped>rapt] with attention
[wreathe>wreath] laying
laid|lay|laying|floral|poppy|funeral|christmas|laurel [wreathe|wreathes|wreaths'>wreath|wreaths|wreaths] $|at|on|to|and|of|for|in|from|was
[wrest>rest] of the|his|her|in|day|their|assured|a|is|my|our|at|up|home peace|day|world|season|country|week|team|family|year|life|us|your|bus
bed|laid|come|came|day|put [wrest>rest] $|of|in|is|was|are|were|and|at|day|on|from|home|assured
[write>rite] of passage
a|the|another|traditional [right>rite] of passage $|for|that|in|and|as
[wringing>ringing] in|out|endorsement|bells|up|from|the|true ears|bell|bells|alarm|endorsement|new
has|have|had|been|was|were|be [rang>rung] $|the|up|out|in|by|for|a|him|her|police|off
bottom|lowest|lower|next|top|property|highest|second|every [wrung|wrungs>rung|rungs] $|of|on|in
egg|beaten|runny|raw|large [yoke|yokes>yolk|yolks] $|and|in|with|into|until|to|is|mixture|for|sugar|one
colonial|british|ottoman|turkish|throw|threw|thrown|off|soviet|roman|heavy of? the? [yolk>yoke] of|$|and colonialism|oppression|slavery|tyranny|the|apartheid|communism
in [edition>addition] to the|a|being|his|her|its
the [patience>patients] were|are|who|have transferred|moved|taken|treated|evacuated|died|discharged|in|had
half [and>an] hour $|on|under|before|after|in|at|later|to|of|for|from|until|or
cctv|dashcam|dash-cam|video|bodycam|body-camera|surveillance|drone|camera|helicopter|archive|archival|television|mobile-phone|cellphone|doorbell [footing>footage]
[backlash>backlog] of cases|operations|appointments|orders|work|claims|applications|repairs|flights|departures|tests|patients|maintenance|deliveries|inspections|mail|parcels|appeals|visas
because|danger|threat|risk|flashes|flash|bolt|bolts of [lightening>lightning] $|and|in|near|strikes
no [chose|choose>choice] but
[laying>lying] unconscious|motionless|injured|wounded|dead|awake|ill|naked|dormant|helpless
$ [know>known] for his|her|its|their|being
[singed>signed] a|an|the|his|her|up|into two-year|three-year|four-year|five-year|bill|contract|deal|petition|letter|new|agreement|law|order|treaty|executive|measure|legislation|to|for
his|her|their|my [farther>father] was|is|had|has|and|who|died|said|worked|$
[hair>heir] to the|a throne|fortune|estate|title|crown|family
her|his [heir>hair] short|back|down|long|style|cut
his|her|their [bake>back] to the wall|door|crowd|camera
chocolate|sticky|favourite|favorite [desert>dessert] $
nobody|everyone|everybody|one|he|she|they|already [new>knew] what|how|who|why|where|when|nothing|whether|him|them|exactly
the [plaintive>plaintiff] was|is|had|has|alleges|alleged|claims|claimed|argued|sought
at|by|until|from|around [bout>about] 1am|1pm|2am|2pm|3am|3pm|4am|4pm|5am|5pm|6am|6pm|7am|7pm|8am|8pm|9am|9pm|10am|10pm|11am|11pm|12am|12pm|noon|midnight
the|a [chid>child] was|is|had|and|who|from|in
<person> = man|woman|doctor|teacher|businessman|businesswoman|lawyer|politician|farmer|nurse|engineer|actor|actress|singer|footballer|soldier|officer|banker|dentist|journalist|writer|pilot|policeman|colleague|classmate|fellow|former|foreigner|widow|widower|cousin|princess|prince
is|was|are|were|been|got|get|gets|being|happily|now|still|already married [with>to] a|an|the|another|his|her <person>
was|been|got|get|gets|being married [with>to] him
is|was|been|got|happily|now|still married [with>to] @name @name $
is|was|are|were|be|been|become|became|very|most|more|also|particularly|mainly|not|really|deeply interested [on|at|of|for>in] <det> !@name|early|long|while|same|day|moment|occasion|time|beginning|start|first|part|whole|end|sake
is|was|are|were|very|more|most|particularly interested [on|of>in] @only-ing|@plural
consist|consists|consisted|consisting [in|on|by|with|from>of] @number|several|many|various|hundreds|thousands|dozens @plural|@adjective|@noun
consist|consists|consisted|consisting [on|from|by|with>of] a|an|the|only|mainly|mostly|these
is|are|was|were|being comprised [from|by|with>of] @number|several|many|various @plural|@adjective|members|people
$ according [with|of|by|from>to] the|a|local|several|some police|officials|official|report|reports|witnesses|experts|experts|ministry|minister|mayor|company|study|survey|media|court|court's|army|president|statement|researchers|figures|data|government|spokesman|spokeswoman|newspaper|agency|authorities|organisers|article|paper|author|authors
$ according [with|of|by|from>to] police|officials|reports|witnesses|experts|figures|data|sources|him|her|them|researchers|doctors|residents|locals|prosecutors|analysts|critics
in spite [that>of the fact that] he|she|they|it|we|i|you|there|the|his|her|their|some|many|most|no|@name
despite [that>the fact that] he|she|they|we|i|you|there
is|are|was|were|very|quite|completely|totally|so|entirely|slightly|little|be different [of>from] the|his|her|its|their|our|that|those|what|other|others|any|all
is|was|are|were|be|been|being|directly|solely|partly|person|minister|those|people|man|officials|held responsible [of>for] <det>|@only-ing|all|any|@plural
<study> = study|survey|project|programme|program|election|elections|event|events|race|debate|talks|discussion|discussions|meeting|meetings|protest|protests|competition|contest|tournament|training|research|trial|conference|workshop|activities|ceremony|decision|rally|war|championship|championships|olympics|process|campaign|exercise|exercises|referendum|vote
participate|participates|participated|participating|participation [on|at|to|of>in] <det> <study>
participate|participates|participated|participating [on|to>in] <det> @adjective|@noun <study> !committee|committees|team|teams|board|panel|panels|day|staff
take|takes|took|taken|taking part [on|at|to|of>in] <det> <study>
take|takes|took|taken|taking part [on|to>in] <det> @adjective|@noun <study>
is|was|are|were|be|been|so|very|not|more|too|still|always afraid [from>of] @can-plural|@only-ing|him|her|them|us|people|his|their|losing|everything
!<det> afraid [from>of] the|a dark|police|dog|dogs|sea|water|war|enemy|future|consequences|virus|law|lion|storm
!it|that|this is|was|are|were|be|very|quite|more|so|somewhat similar [with|of>to] his|her|its|their|that|those|ours|this|these|what
was|were|is|are|been|being|stands|stood|man|woman accused [for|with|to|about|on>of] @only-ing|murder|murdering|theft|fraud|corruption|treason|rape|having|being|bribery|manslaughter|espionage|terrorism|assault
is|was|are|were|been|be convicted [for>of] murder|manslaughter|theft|fraud|rape|corruption|treason|arson|robbery
born|founded|established|built|opened|launched|completed|died|elected|published|created|introduced|started|formed|graduated|retired|signed|released [at>in] @year $|and|when|by|as|after|with|to|in|but
on|held|place|happened|occurred|died|arrived|began|started|opened|closed|killed|arrested|announced|said [at>on] monday|tuesday|wednesday|thursday|friday|saturday|sunday morning|afternoon|evening|night $|in|near|outside|when|after|and|that|by|as|with|during
place|happened|occurred|died|arrived|began|killed|arrested|announced|said [at>on] monday|tuesday|wednesday|thursday|friday|saturday|sunday $|that|in|after|when|and|by
arrive|arrives|arrived|arriving [to>at] the|a|an|his|her|their|our|its airport|station|hospital|hotel|stadium|court|school|office|venue|border|port|camp|palace|factory|university|village|station's|harbour|destination|conclusion|agreement|decision
? arrive|arrives|arrived|arriving [to>in] @name $|on|in|at|with|from|by|for|after|last|yesterday
full [with>of] tourists|people|students|visitors|passengers|holes|shoppers|children|errors|mistakes
[couldn't>could] hardly|scarcely|barely @base|believe|see|hear|speak|walk|move|wait|breathe|stand|sleep|eat|keep|contain|make
[can't>can] hardly|scarcely|barely @base|believe|see|hear|speak|walk|move|wait|breathe|stand|sleep|eat|keep|contain|make
[didn't>did] hardly|scarcely @base|anyone|any|ever
didn't|doesn't|don't|wouldn't|couldn't|can't have|get|want|need|see|find|make|give|take|receive|show|hear|do [no>any] money|choice|time|idea|reason|problem|problems|trouble|way|chance|help|evidence|friends|jobs|food|water|place|difference|intention|plans|children|family|information|work|sense|job|other|answers|answer|complaints|support
haven't|hasn't|hadn't|ain't got|had|received|seen|heard|done|made|found [no>any] money|choice|time|idea|reason|problem|problems|trouble|way|chance|help|evidence|friends|jobs|food|water|place|intention|plans|children|family|information|work|answers|answer|complaints|support
didn't|doesn't|don't|haven't|hasn't|couldn't|can't|won't|wouldn't|never know|say|said|do|done|see|seen|hear|heard|find|found|want|wanted|tell|told|buy|eat|learn|get [nothing>anything] $|about|to|from|in|until|when|at|of
didn't|doesn't|don't|haven't|hasn't|couldn't|can't|won't|wouldn't|never see|seen|know|hear|trust|tell|told|harm|hurt|hurts|meet|met|find|bother|help|helped|want|wanted|blame|blamed [nobody>anybody] $|in|at|from|there|who|to|about|since|for|until
had|have|has|for|of|by|among|between|to|with|hurt|blame|blamed|found|call|see|consider|enjoy|kill|defend|help|protect [theirselves|theirself|themself's>themselves]
killed|hurt|by|of|to|for|himself|with|see|found|defend|enjoyed|called|blamed|shot|made|injured|locked|turned|hanged|himself [hisself>himself]
to|with|for|of|by|from|against|about|behind|between [she|he>her|him] .
[since>for] two|three|four|five|six|seven|eight|nine|ten|many|several|twenty|thirty|over|more years|months|weeks|days|decades|hours $|and|in|now|because|without|with|by
$ the|this|latest|good|bad|no news [are|were|have>is|was|has]
the|his|her|their|its [another>other] @singular|@plural|side|man|woman|half|way
[an other>another] @singular|man|woman|way|day|thing|example|reason|problem|group|country|company|person
$|and|the|many|some|with|for|in|of [others>other] people|countries|things|men|women|parts|places|schools|groups|areas|ways|cities|companies|members|states|children|nations
[every>each] of the|them|us|these|those|his|her|their|its|our
[said>told] me|him|us|them that|he|she|they|it
he|she|they|we|i|you|have|has|had|who|not|never|also [did|do|done>made|make|made] a|an|some|many|several|another|big|same|few mistake|mistakes|error|errors
wish|wishes|wished he|she|they|we|you|i|it|there [can|will>could|would]
how [many>much] money|water|information|food|oil|fuel|energy|evidence|damage|sleep|rain|cash|traffic|pollution|luck|bread|milk|sugar|attention|electricity|rice|blood $|is|was|has|had|will|would|can|could|should|do|does|did|they|he|she|it|we|you|the|a|his|her|their
<own-or-the> = the|my|his|her|its|our|their|your
<own-or-the> [every day>everyday] life|lives|language|problems|tasks|objects|things|people|use|work|items|activities|situations|experience|experiences|conversation|conversations|users|needs|business|reality|practice|living|world|citizens|americans|events|clothes|matters|concerns|heroes|routine|routines
in|of|into|for [every day>everyday] life|use|language|speech|living|business|conversation|english|objects|situations
!to|will|not|and|or|may|can|could|should|must|would|shall|might|they|we|you|i [allot>a lot] of
? $|but|and it [sees>seems] that|like
i|we|they|people|it|which [sometime>sometimes] @can-base|@s
!it|they|we|you|us|he|she|they're|we're|you're|is|are|was|were|just|that|$ all [kind|sort|type>kinds|sorts|types] of @can-noun
two|three|four|five|many|various|several [kind|sort|type>kinds|sorts|types] of
two|three|four|five|many|various|several|all different [kind|sort|type>kinds|sorts|types] of
!a|one|this|that|each|every|any|another|some|no different|other [kind|sort|type>kinds|sorts|types] of @plural
[in>from] my|our|your|his|her|their own? point of view $|the|a|this|that|these|it|i|we|he|she|they|there|one
$ [in>at] the same time i|we|there|this|my
? [during>for] two|three|four|five|six|seven|eight|nine|ten|many|@number years|months|weeks|days $|i|we|he|she|they|and|in|at|with|to
i|we|he|she|they am|was|were|are|is very|so|really|super|quite|pretty [exciting>excited] about|by|that
i am|was very|so|really|super|quite|pretty [exciting>excited] to
do|does|did i|you|he|she|we|they [saw|went|came|took|knew|gave|wrote|bought|thought|began|spoke|ate|drank|chose|forgot|broke|drove|fell|kept|lost|met|sold|sent|told|understood|won>see|go|come|take|know|give|write|buy|think|begin|speak|eat|drink|choose|forget|break|drive|fall|keep|lose|meet|sell|send|tell|understand|win] $|the|a|an|it|that|this|my|your|his|her|our|their|to|in|on|any|some|with|for|at|from
he|she|they|we|i|you|people|both|all|@plural [am|are|were>do|do|did] not agree with|that|to|on
am|are|is|was|were|be|been very|also|really|not? interested [about>in]
interested [on>in] @ing|the|your|our|this|these|how|what
able|unable|trying|hoping|attempting|supposed|going|order|ability [the>to] @can-base the|a|an|my|his|her|its|our|their|your|these|those|@number
aimed [and>at] @only-ing
!@can-adjective|@can-noun|the|these|those|their|our|its|his|her|and|social|of [mores>more] @adjective
much|even|far|lot|is|was|it|be|are|bit [more hard|more easy|more fast|more cheap|more slow|more big|more small|more young|more old|more tall|more strong|more safe>harder|easier|faster|cheaper|slower|bigger|smaller|younger|older|taller|stronger|safer] to|than
[experimented|experimenting|experiments>experienced|experiencing|experiences] a lot of? problems|issues|difficulties|delays|errors|crashes|pain|symptoms
[experimented|experimenting|experiments>experienced|experiencing|experiences] some|many|several|the|technical|great|such|similar problems|issues|difficulties|delays|errors|crashes|pain|symptoms
[experimented|experimenting|experiments>experienced|experiencing|experiences] some|many|several|the technical|great|such|similar|same|other problems|issues|difficulties|delays|errors|crashes|pain|symptoms
on|about|for|by|of being [discrete>discreet] $
i|he|she|they|you|we very|more|less|been|be|was|were|am|are|is [discrete>discreet] .
[wonder|wondering|wondered|wonders>wander|wandering|wandered|wanders] the|these|those|our|its? streets|halls|hallways|corridors|hills|woods|forest|forests|desert|countryside|grounds|aisles|paths|trails|galleries|earth $|of|and|in|for|at|with|alone|together|looking|to
to|doomed|will|can|could [wonder>wander] space|streets|halls|corridors|woods
my|his|her|their|our|your great|strong|keen|deep|growing? interest [of>in] the|@only-ing
[at>on] the day of the|my|his|her|our|their|your race|wedding|match|game|event|funeral|concert|conference|party|meeting|election|attack|accident|interview|exam|talk|workshop|show
put|place|placed|left|now|items|works|team|pieces [in>on] display $|at|in|here|until|throughout
and|or|the|some|many|all|than|these|those|two|three|by|from|on [others>other] @plural
we|he|she|they [me>met] at|in|on|through|when|for|with|again|and|last|every|@number
quite|been|take|takes|took|wait|waited [awhile>a while]
in the [mean time>meantime] $|we|i|you|they|he|she|please|the
[any one>anyone] who|else
[every one>everyone] else
[some one>someone] who|else
[is consist>consists] of
[are consist>consist] of
[is depend>depends] on
[is belong>belongs] to
one [in>and] the same thing|person
like|love|want|wanted|nice|good|great|glad|sorry|pleased|happy|excited|eager|interested to [here>hear]
like|love|want|wants|wanted|curious|important|good|nice to [now>know] more|what|how|why|about|if|that|the|who|where|which
[quick>quite] clearly|obviously|possibly|literally|frankly|likely|simply
[as>at] least $|we|they|you|he|she|it's|he's|she's|we're
$ [lead>led] by !example|virtue
team|group|project|effort|efforts|crew|party|delegation|campaign|study|investigation|expedition|band|choir|workshop|session|tour [lead>led] by !example
informing|telling|asking|letting|giving|showing|sending|helping|reminding|making [then>them] that|to|a|the|what|how|why
dispose|disposed|disposes|disposing|consist|consists|consisted|consisting|composed|because|instead|regardless [or>of] <det>|@noun|@adjective
me|him|us|them|her|it [form>from] inside|within|behind|above|below|afar|home
suffer|suffers|suffered|prevent|prevented|prevents|benefit|benefited|benefits|recover|recovered|recovering|escape|escaped|apart|aside [form>from] <det>|@noun
pull|pulls|pulled|pulling [of>off] a|an|another|such
give|gives|gave|giving|given|have|had|having it [ago>a go]
@number and [half>a half] hours|hour|years|year|months|month|weeks|week|days|day|minutes|miles|kilometres|kilometers|metres|meters|feet|inches|times|decades|centuries|acres|hectares|pages|million|billion|per
$ it|they|we|he|she [past>passed] over|under|through|along|across|between|by|the|a
save|saved|leave|left|have|had|no|enough|some room for [desert>dessert] $|after|and|or|but|because|when|as
piece by [peace>piece]
[peace>piece] by piece
both|up|down the? [isles>aisles] of
!the|a|from|by|city|county|to|of|and [council>counsel] to the inquiry|inquest|tribunal $|said|told|asked
came|come|coming|close|closer|near|nearer|nearest to [loosing>losing] the|a|his|her|their|its|my|our !hounds|dogs|arrows|bonds|reins|ropes
to|will|would|can|could|must|should|may|might|don't|doesn't|didn't [posses>possess] !and|or|of|in|with|from|to|on
feel|feels|felt|am|are|is|was|were|be|been|very|more|less|so|quite|i'm|we're|they're [confidant>confident] in|that|about|enough|with|when|she|he|they|we|i
<be> = is|are|was|were|be|been|being|become|becomes|became|remain|remains|remained
<be>|heavily|highly|entirely|still|very|largely|more|less|so|too|increasingly|not [dependant>dependent] on|upon
any|all|your|these|those|further|media|press|other|many|public [inquires>inquiries] to|about|from|into|regarding|should|can|may|are|were
those|these|heavy|huge|big|further|any|financial|crop|net|some|many|suffered|suffer|suffering|incurred [loses>losses] to|of|in|on|at|across|from|for|and|were|are|have|will|would|by|$
these|those|any|some|many|physical|financial|budget|of|other|such|no|more|certain|several|severe|the|time [constrains>constraints] on|of|are|were|will|would|and|that|$|in|can|from|for|have
of some [sorts>sort] $|from|for|in|at|on|with|to|and
<be>|i'm|we're|they're|he's|she's|very|so|really|super|extremely|get|getting [exited>excited] about|that
am|are|is|was|were|be|i'm|we're|they're|he's|she's|very|so|really|super|extremely [exited>excited] to @base
!the|these|those|of|plastic|bottle|and|glass|as [preforms>performs] the|a|an|any|all|some|well|its|their|this|these|two|several
a|an|the good|healthy|solid|small|large|big|daily|lethal|heavy|strong|high|low|single|double|second|first|third|fatal|booster|fair|right|full|massive [does>dose] of
last|next|per|every [moth>month] $
opposite|desired|overall|long-term|lasting|positive|negative|profound|adverse|damaging|limited|full|biggest|main|greatest|net|combined [affect>effect] of|on
fairly|relatively|very|pretty|reasonably|unusually [quite>quiet] week|day|night|month|year|place|area|street|town|village|life|time|neighbourhood|neighborhood|morning|evening|weekend|season|and|in|on|for|$
copy and [past>paste] the|it|this|them|these|your|from|into|in|that|each|$
is|was|were|are|be|been [latter>later] @done
i'm|we're|you're|they're [interesting>interested] in @ing
we|you|they|i|who|people|companies|firms|clubs|students|readers|users are|am|were [interesting>interested] in @ing
people|companies|firms|clubs|students|readers|users|we|you|they|i may|might|would|could be [interesting>interested] in
[thy>they] can|could|would|should|are|were|have|had|do
car|cars|vehicle|lorry|van|truck|ship|queue is|was|were|are [stationery>stationary] $
end|finish|land|victory|deal|solution|summit is|was|are|were|now|almost in [site>sight] $
to|will|would|can|could|must|should|they|we|you [loose>lose] every|more|our|their !hounds|dogs|arrows|bonds|reins|ropes
$ in [principal>principle] we|the|it|they|he|she|this|i|you|there
`
