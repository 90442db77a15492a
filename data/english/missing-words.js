// Written for copydesk, MIT; see SOURCES.md. A line is a place where a word is missing: words before it, [>word], words after it; the
// form is told in mistaken-words.js. `? ` before a line: likely, but not sure.
export default `
<det> = the|a|an|his|her|its|their|our|my|your|these|those
<own> = his|her|its|their|our|my|your
<be> = is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't
<num> = two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|15|20|25|30|40|50
<modal> = will|would|can|could|should|must|may|might|shall|won't|wouldn't|can't|cannot|couldn't|shouldn't
<do> = be|@base
<act> = be|become|bring|give|take|make|get|go|buy|sell|send|create|avoid|prevent|reduce|improve|ensure|persuade|attract|solve|achieve|introduce|provide|protect|replace|find|keep|save|see|win|build|raise|put|pay|prove|join|stop|leave|hide|reach|sit|speak|resign
<month> = january|february|march|april|june|july|august|september|october|november|december
able|unable [>to] be|@base
<be> likely|unlikely|expected|due|scheduled|bound|supposed|forced|allowed [>to] fall|rise|cost|end|start|report|return|face|increase|drop|last|open|close|play|visit|change|lead|cut|help|work|stay|live|move|pay|join|meet|sign|vote|need|take|make|run|double $|by|to|in|for|on|next|this|later|again|further|the|a|an|his|her|its|their|@number|@ly|more|less|twice|it|him|them|out|up|down|into|from|at|with|when|until|as
$ more|fewer|less [>than] @number people|years|@plural|per
would|i'd|we'd like [>to] thank|welcome|see|point|hear|apologise|apologize|congratulate
would [>like] to thank|congratulate|apologise|apologize|invite|express
taken|rushed|airlifted|flown|admitted|transferred|driven [>to] hospital
@past|@done [>an] hour later|ago|earlier
@past|@done [>a] year|week|month|day|decade|fortnight|century later|ago|earlier
<be>|now|not|also|widely expected|forced|required|allowed|urged|asked|invited|ordered|encouraged|scheduled|intended|entitled|obliged|compelled|supposed|permitted [>to] <do>
<be> set|due|bound|prepared|ready|keen|eager|reluctant|willing|unwilling|determined|destined|poised|believed|thought|said|alleged|reported|tempted|designed [>to] <do>
is|are|was|were believed|thought|said|alleged|reported|understood|expected [>to] have
is|are|was|were|seems|seemed|looks|looked likely|unlikely|certain|sure [>to] <do>
!who|that|which|the|a wants|wanted|wanting|hoped|intends|intended|decides|decided|refuses|refused|agreed|promised|tries|tried|trying|failed|fails|manages|managed|vowed|pledged|threatened|seeking|sought|aims|tends|claimed|struggled|struggling|hoping|attempting|attempted|afford|deserves|dared|chose [>to] <act> !right|back|out|down|up|off|on|in|$|by|under
!all|what|that|which we|they|you|i|to|don't|didn't|doesn't|not want|try|hope|intend|decide|refuse|agree|seek|need [>to] be|become|bring|give|make|get|go|create|avoid|prevent|reduce|improve|ensure|introduce|provide|protect|keep|know|remember|understand
seems|seemed|appears|appeared|seem|appear|tend|tends|tended [>to] be|have|@base
continue|continues|begin|begins [>to] <do>
it|he|she|this|which|there needs [>to] be
ought [>to] be|have|do|go|@base
he|she|it|they|we|i|you|there|people used [>to] be|live|think
!there|will|would|not have|has|had|is|are|was|were yet [>to] <do>
in order [>to] <do>
so as [>to] @base
!a|an|the|no @adjective|old|big|young|long|far|well|strong enough [>to] <do>
too late|early|difficult|hard|easy|old|young|weak|strong|big|small|expensive|tired|afraid|scared|busy|ill|dangerous|soon|complex|complicated [>to] <do>
it|it's|its is|was|be|would|not|very|more|too difficult|impossible|important|essential|necessary|vital|crucial|possible|hard|easier|harder|better [>to] @base
it's difficult|impossible|important|essential|necessary|vital|crucial|possible|hard|easier|harder|time [>to] @base
an|the|his|her|its|their|our|no ability|inability|opportunity|willingness|unwillingness|reluctance|refusal|failure|obligation|tendency|determination|effort|decision|chance|capacity|intention|temptation|readiness|attempt|bid [>to] @base
is|are|was|were|i'm|you're|we're|they're|he's|she's|it's|that's|not|isn't|aren't|wasn't going [>to] <do>
is|are|was|were about [>to] <do> !and|or
how|whether [>to] @base <det>|it|them|him|us|me|with|for|to|on|against
would|i'd|we'd|he'd|she'd|they'd|you'd like|love|prefer|hate [>to] be|have|@base
force|forced|forces|forcing|allow|allowed|allows|allowing|enable|enabled|enables|enabling|encourage|encouraged|encourages|encouraging|persuade|persuaded|expect|expected|expects|compel|compelled|convince|convinced|want|wants|wanted him|them|us|me|it [>to] <do>
urge|urged|urges|urging|ask|asked|asks|asking|tell|told|tells|telling|ordered|ordering|invite|invited|inviting|require|required|requires|requiring|instructed|advise|advised|begged him|them|us|me|it [>to] @base
allow|allows|allowing|allowed|enable|enables|enabling|enabled|encourage|encourages|encouraging|encouraged the|a|an|<own>|more|young|local|other|many|some @noun|people [>to] <do>
!the|that|which|no|any|every|each|another|what|at|only|good|single|first|last|next|this one [>of] the|his|her|its|their|our|my most|best|biggest|largest|first|last|few|main|leading|country's|world's|nation's|city's|greatest|oldest|worst|@est
because [>of] <det> @noun .
a|the|of|for|from lack [>of] evidence|funding|funds|money|resources|interest|support|experience|information|understanding|trust|confidence|food|water|sleep|progress|action|leadership|transparency|clarity|communication|respect|awareness
a number [>of] people|years|other|things|different|occasions|reasons|ways|countries|issues|questions|factors|cases|times|areas|companies|students|women|men
a lot [>of] people|money|time|work|things|pressure|attention|fun|problems|questions|young|women|men|children|families
a lot [>of] the time|people|work|problems|money|stuff|things
a|this|whole variety|range|series|host|handful|majority|multitude|plethora|string|succession [>of] people|things|issues|events|reasons|meetings|other|different|options|activities|products|services|topics|attacks|questions|problems|scandals|injuries|companies|countries|goals|matches|games|measures|changes
tens|dozens|hundreds|thousands|millions|billions [>of] people|years|pounds|dollars|euros|miles|women|men|children|families|homes|jobs|workers|others|students|fans|supporters|protesters|migrants|refugees|thousands
in spite|terms|lieu|favour|favor|pursuit|search|honour|honor|breach|celebration|recognition|anticipation|defiance|contravention|violation|possession [>of] <det>|this
in front [>of] him|them|me|us|thousands|hundreds|millions|@number
on behalf [>of] the|<own>|all
at the end [>of] the day|season|year|month|week|match|game|war|decade|century
the idea|thought|prospect|habit|possibility|hope [>of] becoming|getting|having|losing|leaving|making|giving|seeing|winning|returning|moving|living|playing|running|buying|selling|doing
like|likes|liked|love|loves|loved|with|about|to|against|behind|support|supports|supported the idea [>of] using
the rest [>of] <own>|these
the majority [>of] <own>|these @plural $|are|were|have|who|in|at|from|to|do|did|is|was|will|would
the outskirts|absence|outbreak|introduction|abolition|closure [>of] the|<own>
the rest [>of] the day|week|year|month|world|country|season|game|match|film|book|team|family|first|evening|night
one|some|many|most|several|none|few [>of] them|whom|us $|are|were|have|had|will|is|was
<be>|got|get|getting|gets|spiral|spiralled|spiraled|spiralling|spiraling|spun|spinning|spins out [>of] control|hand|date|touch|reach|work|stock
get|gets|got|getting rid [>of] the|it|him|them|this|that|these|those|a|all|any|his|her|their
make|makes|made|making use [>of] the|a|this|its|their|these
take|takes|took|taking|taken care|advantage|charge|possession|ownership [>of] the|a|an|his|her|their|its|it|him|them
at|high|higher|increased|greater|the risk [>of] losing|being|becoming|dying|developing|getting|contracting|closure|collapse|extinction
on the verge|brink|cusp [>of] @ing|a|the|collapse|bankruptcy|extinction|war|victory
in the midst|habit|business [>of] @ing
the amount|number [>of] money|time|work|damage|cars|jobs|deaths|cases|hours|homes|energy|effort|data|information|years|goals|seats|votes
the|that|what|some|any type|sort [>of] thing|place|game|player|work|music|story|behaviour|behavior|attention|support|situation
the|this|that|what|some|any kind [>of] thing|place|game|work|music|behaviour|behavior|attention|support|information|situation|money
all|these|those|different|various|many|two|three|several|other|what kinds|types|sorts [>of] people|things|work|foods|jobs|problems|questions|data|services|projects
piece [>of] paper|legislation|advice|music|land|equipment|art|evidence|information|cake|furniture|writing
pair [>of] shoes|trousers|jeans|gloves|glasses|scissors|socks|boots|eyes|hands
a|another|the|<own> cup [>of] tea|coffee
consist|consists|consisted|consisting [>of] the|a|an|two|three|four|five|six|several|many|its|about|some|@number
!the|an accused|convicted|capable|incapable|guilty [>of] being|having|making|taking|trying|doing|using|murdering|stealing|attempting|plotting|failing|lying|raping|assaulting|running|breaking|giving
!so|as|too|how capable|incapable|fond|reminiscent|devoid|bereft [>of] <det>
keep|keeps|kept|keeping|lose|loses|lost|losing track|sight [>of] the|his|her|their|what|it|them
regardless|irrespective [>of] the|his|her|its|their|your|our|age|race|gender
ahead [>of] schedule|saturday's|sunday's|monday's|tuesday's|wednesday's|thursday's|friday's
in accordance|conjunction|compliance|consultation|collaboration|cooperation|co-operation|partnership|connection|association|conformity|tandem [>with] <det>
in relation|reference|regard [>to] <det>|this
with regard|reference [>to] <det>|this
due [>to] lack|bad|poor|technical|heavy|injury|illness|covid|concerns|fears|weather|adverse|safety|unforeseen
according [>to] police|officials|reports|sources|data|figures|local|research|researchers|new|official|@name
prior|adjacent|akin|pursuant [>to] <det>
listen|listens|listened|listening|belonging|belonged|adhere|adheres|adhered|adhering|succumbed|succumbing|resorted|resorting|pertaining [>to] the|<own>|him|them|me|us
amounted|amounting [>to] a|an|the|more|nearly|about|almost
depend|depends|depended|depending|rely|relies|relied|relying|embark|embarked|embarking|hinges|hinged [>on] <own>|these|those
!upon|on depend|depends|depended|depending|rely|relies|relied|relying|embark|embarked|embarking|hinges|hinged [>on] the !most|least|more|same|whole|world
<be> based [>on] <det>|this
!make|makes|made|making|hold|holds|held|holding|deem|deems|deemed|find|finds|found|consider|considers|considered|declare|declares|declared responsible|renowned|eligible [>for] the|a|an|<own>
apologise|apologised|apologises|apologising|apologize|apologized|apologizes|apologizing [>for] the|any|<own>|what|being|causing|making
look|looks|looked|looking forward [>to] the|it|<own>|seeing|working|welcoming|hearing|meeting|being|playing|getting|having|going|next
look|looks|looked|looking forward [>to] a !few|bit|little|couple|year|decade|century|week|month|day|moment|generation|while|long
participate|participates|participated|participating|specialise|specialises|specialised|specialising|specialize|specializes|specialized|specializing|resulted|resulting [>in] the|<own>
<be>|get|got|getting|become|became involved|interested|engaged [>in] <det>
<be>|get|got|getting|become|became involved|interested|engaged [>in] @ing !to
cope|copes|coped|coping|comply|complies|complied|complying|coincide|coincides|coincided|coinciding|interfere|interferes|interfered|interfering|collided|grapple|grapples|grappled|grappling|tamper|tampered|tampering [>with] <det>
<be> associated|obsessed|preoccupied|acquainted [>with] <det>
!however familiar|consistent|compatible|incompatible|synonymous [>with] <det>
charged [>with] murder|manslaughter|assault|rape|theft|fraud|attempted|possession|conspiracy|robbery|burglary|kidnapping|perjury|causing|endangering
jailed|imprisoned [>for] <num>|@number years|months|weeks|days !ago|earlier|later|before|after
<be> prohibited|banned|barred|deterred|prevented|discouraged|excluded [>from] @ing
refrain|refrained|refraining|deviate|deviated|differs|differed [>from] the|<own>|those|using|making|being
arrive|arrives|arrived|arriving [>at] the scene|airport|station|hospital|hotel|house|ground|stadium|school|venue|office|court|church|conclusion
went|go|goes|going|gone [>to] the hospital|pub|shop|shops|store|office|park|cinema|police|station|beach|gym|church|toilet|bathroom|doctor|doctors|match|polls|theatre|airport|supermarket|website|webpage|site|page|homepage|dentist|library|museum|market|bank|movies|theater|zoo|restroom|repository|settings|president|governor|embassy
go|goes|going|went [>to] school|bed|jail|prison|court|hospital|university|college|war|church
spoke|speaks|speaking|spoken [>to] him|us|me|reporters|journalists
take|takes|took|taking|taken part [>in] the|a|an|their|his|its
take|takes|took|taking pride [>in] the|<own>
keep|keeps|kept|keeping an eye [>on] the|him|her|them|it|<own>|what
pay|pays|paid|paying attention|tribute|heed|homage [>to] a|<own>|those|these|him|them|what
pay|pays|paid|paying attention|tribute|heed|homage [>to] the !last|next|whole|entire|past|first|same
put|puts|putting|bring|brings|brought an end [>to] <det>|this
whether or [>not] to !what|which|how|when|where
whether or [>not] the|he|she|they|it|we|you|i
? make|makes|making [>it] easier|harder|impossible|difficult to|for
$ he|she|they|we|i has|have|had done [>it] every|since|before|twice|once
at [>the] end|beginning|start|top|bottom|back|front|rear|side|corner|heart|height|core|centre|center|expense|mercy|foot|edge|forefront|behest|insistence|hands|helm|mouth|prospect of
by|until|till|since|before|towards|toward|from|after [>the] end|start|beginning|turn of <det>|this|last|next|@year|<month>
in [>the] middle|midst|wake|aftermath|absence|hands|eyes|footsteps|vicinity|process|interests|name|grip|ranks|depths|run-up|clutches|corner|centre|center|heart of
in|from|since|by|until|during [>the] early|mid|late @decade|1800s $|and|when|that|was|were|to|it|he|they|the|with|but|as|for|or|after|by|a
in|during|since|throughout [>the] @decade $|and|when|that|was|were|to|it|he|they|the|with|but|as|for|or
for [>the] first|second|third|fourth|fifth|last|umpteenth time $|in|since|on|at|that|this|ever|when|by|as|and|he|she|it|they|we|i|his|her|the|a
in|over|during|within|throughout|for [>the] past|last|next|coming|previous few|several|couple|two|three|four|five|six|seven|eight|nine|ten|12|18|24|@number years|months|weeks|days|hours|minutes|decades|seasons|games|matches|generations
on [>the] other hand|side
on [>the] verge|brink|outskirts|eve|basis|shores|banks|heels|fringes|morning|evening|night|afternoon|anniversary of
on [>the] same day|night|page|side|team|level|terms
at [>the] same time|level|place|age|speed
in [>the] same way|place|year|month|week|breath|vein|room|house|city|town|direction|boat|period|manner|area|sentence|spirit
by [>the] same token|name|author|company|team
of|to|with|from|for|under [>the] same name|age|type|kind|size|place|extent|thing|way|reason|reasons|time|period|number|amount|person|people|man|woman|company|team|problem|conditions|rules|standard|level|price
is|was|are|were|be|remains|remain|much|exactly [>the] same as
most|some|much of [>the] time|day|year|week|country|population|match|season $|and|but|in|was|is|has|will|to|he|she|they|we|it
rest of [>the] country|population|world|season|year|week|day $|and|but|in|was|is|has|will|to|he|she|they|we|it
one of [>the] most|biggest|largest|first|few|main|@est|world's|country's|nation's|city's|greatest|oldest|worst|highest
as [>a] result of|$
as [>a] matter of fact|course|urgency|principle
as [>a] whole $
as [>a] consequence|way|sign|symbol|token|gesture|mark of
in [>a] statement $|on|to|that|released|issued|posted
in [>a] letter to
in [>an] interview with|on|published|broadcast
in [>an] attempt|effort to
in [>a] bid to
in [>a] series|variety|range|matter of
times|years|games|wins|matches|days|weeks|months|season|year|day|night|game|title|defeat|victory in [>a] row
with [>a] view to
on [>a] regular|daily|weekly|monthly|yearly basis
at [>a] later date|stage
at|from [>an] early age|stage
at|from [>a] young age
to [>a] large|certain|great|lesser|greater extent|degree
in [>a] way that
play|plays|played|playing [>a] key|major|vital|big|significant|crucial|central|leading|pivotal|decisive|huge|large|prominent role|part
play|plays|played|playing [>an] important|essential|active|integral|instrumental|influential role|part
take|takes|took|taking [>a] long time $|to|and|for|before
for [>a] long|short|brief while|time|period $|of|and|but|in|before|after|to|now|he|she|it|they|we|i
make|makes|made|making [>a] difference $|to|in|for
is|was|be|become|became|been|remain|remains [>a] member|victim|fan|symbol|sign|source|form|supporter|lover|citizen|graduate|veteran|survivor|product of
is|was|be|become|became|been|remain|remains [>a] matter of !fact
is|was|be|been|it's|that's|he's|she's|became|become [>a] good|great|bad|nice|big|huge|major|real|small|serious|terrible|wonderful|beautiful|tough|hard|difficult|long|young|strong|lovely|fantastic|terrific|brilliant|simple|key|tragic|very thing|man|woman|person|place|problem|question|day|player|idea|decision|mistake|challenge|step|issue|achievement|blow|boost|loss|victory|sign|example|factor|surprise|moment|result|guy|girl|boy|kid|lady $|and|for|but|that|in|of|to|who|because
is|was|be|been|it's|that's|he's|she's|became|become [>an] important|interesting|amazing|excellent|old|easy|awful|honest|obvious|essential|attractive|exciting thing|man|woman|person|place|problem|question|day|player|idea|decision|mistake|challenge|step|issue|achievement|example|factor|moment|result|part|opportunity
by [>the] time he|she|they|we|i|you|the|his|her|of
at|by|from|of|under [>the] age of
at [>the] rate of
under [>the] guise|auspices|impression|influence|age of|that
with [>the] exception|aim|aid|intention of
for [>the] rest|sake|duration|remainder|benefit|purpose of
for [>the] time being
for [>the] most part
in|for [>the] foreseeable future
in|over [>the] long|short|medium|near|longer run|term|future $|and|but|the|it|we|they|to|will
in [>the] first|second|last|final|opening|early|closing half|minute|minutes|moments|stages|hour|round|leg|instance|set|innings $|and|of|to|with|when|but|after|before|as
to|from [>the] back|side|bottom|top|edge|rear|end|beginning|start of
to [>the] point where
take|takes|took|taking|taken [>the] opportunity to
take|takes|took|taking [>a] look|break|shower|nap|gamble|dim at|from|and|$
given|give|gave [>the] chance|opportunity|option to
have|has|had|having [>the] right|ability|opportunity|chance|courage|option to
there is|was|there's|isn't [>a] chance|lot|possibility|number|difference|way|tendency|variety|range of|to|that|in|between
hour|year|month|mile|day|week|decade|century|minute and [>a] half
twice|once|times|thrice [>a] week|month $|and|in|for|to|at|on
@number|several|many|few|two|three|four times [>a] day|week|month|year
all [>the] way to|through|from|back|down|up|across|round|into
and|but|of|with|for|to|than|while|like [>the] rest of
that|and|but|of|by|for|to|with|because|while|as [>the] vast|overwhelming majority
increase|rise|reduction|fall|drop|decrease|cut in [>the] number|amount|cost|price of
around|throughout|over|round|across [>the] world $|and|who|that|is|are|was|to|with|for
throughout|around|fled|flee|leave|left|leaving|enter|entered|entering [>the] country $|and|to|is|was|who|that|for|in|on|by
it|this|that|he|she|which|who|today|now is|was [>the] first|third|biggest|largest|oldest|youngest|worst time|person|man|woman|country|player|team|company|one|thing|way|reason|option|part|problem|place|city|state|school|goal|win|victory|year|case !lucky
it|this|that|he|she|which|who|today|now is|was [>the] best time|person|woman|country|player|team|company|one|thing|way|reason|option|part|problem|place|city|state|school|goal|win|victory|year|case
is|was|are|were [>the] latest in
in|of|for|over|throughout|during|around|across [>the] whole|entire world|country|thing|process|time|day|week|year|night|game|match|season|family|town|city|team|area|period|population|building
in|of|from|to|during [>the] latter $|of|half|part|stages
on [>the] internet|horizon|sidelines|fringes|dole|touchline|pitch|increase|wane|mend|brink|verge $|from|after|since|for|and|of|to|by|with
at [>the] moment|weekend|outset $|and|of|but|when|he|she|they|we|it|i|is|are
in [>the] afternoon|morning|evening|past|army|navy|meantime $|and|but|he|she|they|we|it
in [>the] dark|distance .
during|throughout [>the] day|night|week|year|game|match|pandemic|weekend|holidays $|and|of|when|but
is|was|in|of|with|for|by|to|at|from|as|becoming|became [>the] biggest|largest|highest|oldest|youngest|tallest|richest|poorest|fastest|longest|greatest|smallest|lowest|busiest|deadliest city|country|company|state|town|party|producer|economy|number|airport|port|bank|employer|river|mountain|building|level|levels|rate|man|woman|person|player|team|island
<modal>|to [>be] able|unable|unaware|unlikely to
!@can-adjective|the|a|their|his|our|its <modal> [>be] able|unable|happy|unhappy|possible|impossible|aware|unaware|responsible|willing|unwilling|afraid|proud|glad|sorry|available|unavailable|necessary|unnecessary|difficult|nice|important|interesting|wonderful|wrong|useful|helpful|ready|subject $|to|that|for|of|if|in|and|by|when|with
to [>be] aware|afraid|proud of
it|this|there <modal> [>be] a|an
there <modal> [>be] no !longer|doubt|more
there will|would|could|might|may|should|must [>be] some|many|more|plenty|few|fewer|two|three|several|another|little|enough|the
has|have|had|having|hasn't|haven't|hadn't not|never|always|also|long? [>been] able|unable to
!@can-adjective|the|a|their|his|her|our|its <modal> [>be] taken|seen|shown|written|chosen|driven|broken|forgotten|stolen|spoken|thrown|drawn|eaten|beaten|hidden|frozen|sworn|torn|shaken|undertaken|made|held|used|done|found|built|sold|paid|told by|in|on|at|to|for|as|that|from|with|and|$
could|would|should|may|might|must|couldn't|wouldn't|shouldn't not|never|also|well|only? [>have] been|gone|known
could|would|should|may|might|must|couldn't|wouldn't|shouldn't [>have] had
expected|due|set|likely|scheduled|supposed|planned|intended|needs|need|needed|has|have|had|ought|going|want|wants|wanted to [>be] @done by|in|on|at|this|next|before|from|within
he|she [>was] born in|on|into|at
he|she [>was] arrested|detained on|in|at|after|for
he|she [>was] sentenced|jailed|convicted|remanded|charged|acquitted|cleared to|for|of|in
he|she [>was] pronounced dead
he|she [>was] taken to hospital
they|both|two|three [>were] arrested|detained on suspicion
$|that|but|and|because|said|says|where there [>is] no doubt|need|way|reason|question|evidence|sign|point|longer
$ then there [>is] the|a|an|his|her|our|my|their|this
$|that|but|because|said|says he|she [>is] one of the
$|that|but|because|said|says|when|if he|she [>is] unable|able|likely|unlikely|aware|responsible to|that|of|for
!am|was|be|as|than|so|neither|nor|not i [>am] happy|sad|glad|sorry|afraid|proud|delighted|pleased|grateful|confident|aware|keen to|that|of|with|for|about|at
!are|were|aren't|weren't|not|be|nor|how|neither they|we [>are] able|unable|likely|unlikely|happy|aware|proud|glad|ready|willing to|of|that|for|with
which|who [>is] able|unable|likely|unlikely to
$ this [>is] why|because
$|that|but|because it [>is] clear|unclear|important|possible|impossible|likely|unlikely|difficult|essential|vital|necessary to|that|whether|if|how|why
!has|have|had|hasn't|haven't|hadn't|having|ever there [>has] been a|no|an|any|little
!as such [>as] those|these|them|us
as well [>as] the|<own>|other|those|many|several
!just as soon [>as] possible|he|she|they|we|it|i|you
as long [>as] he|she|they|we|you|i|there|possible
as far [>as] i|we|he|she|they|possible|anyone
!early|late|soon|quickly|much|many|far|close|long|well|often|high|low|fast|little as quickly|often|early|late|closely|smoothly|clearly|accurately|safely|fast|easily|widely [>as] possible
!back|recently|early|late|soon|far|long as high|low|few|little|early|late|young|old [>as] @number|half|two|three|one
is|are|was|were|be|been|being widely|often|generally|also|now? regarded|viewed|perceived|portrayed [>as] one|an|being
is|are|was|were|be|been|being widely|often|generally|also|now? regarded|viewed|perceived|portrayed [>as] a !lot|few|little|day|week|month|year
is|are|was|were|be|been|being widely|often|generally|also|now? regarded|viewed|perceived|portrayed [>as] the !world|same|next|way
also|otherwise|commonly|popularly|better known [>as] the
acts|acted|acting [>as] an
for|by|of|to|with|after|from|over|has|have|had|was|were|is|are|killed|cost|spent|raised|and|that more|less|fewer [>than] @number years|people|months|days|hours|weeks|miles|countries|percent|per|million|billion|minutes|times|women|men|children|students|homes|points|goals|games
none|nothing other [>than] the|a|@name|himself|herself
more|less|rather|better|worse|earlier|later|higher|lower|bigger|larger [>than] expected|anticipated .
!the|and more|less slowly|quickly|rapidly|smoothly|easily|quietly|often|frequently|strongly|widely|badly [>than] we|they|he|she|it|i expected|thought|hoped|planned|feared|imagined|anticipated
!the|and faster|slower|longer|higher|lower|bigger|larger|smaller|greater|stronger|cheaper|shorter [>than] we|they|he|she|it|i expected|hoped|planned|feared|imagined|anticipated
more|less|better|worse|bigger|larger|higher|faster|stronger [>than] anyone|anything|anybody|previously|ever before|in|since|thought|expected
instead [>of] having|being|getting|taking|making|letting|giving $|to
get|gets|got|getting used [>to] it|the|being|having|them|this
used|accustomed [>to] being|having|seeing|getting|working|living
in addition [>to] @ing the|a|his|her|their|its
wait|waiting|waits|waited|campaign|campaigned|campaigning|vying|vied [>for] him|them|us|me !out|on
dispose|disposed|disposing [>of] the|it|them|his|her|their
objected|objecting|reacted|reacting|responded|responding|replied|replying|belong|belongs [>to] him|them|what|how
insist|insists|insisted|insisting [>on] having|being|getting|making|keeping|taking|paying
concentrate|concentrating|commented|commenting|focusing [>on] what|how
succeed|succeeds|succeeded|succeeding|interested [>in] getting|making|persuading|winning|keeping|having|becoming|creating|reducing|bringing|buying|running|building|developing|helping
? city|government|company|police|council|club|school|party|minister|president|mayor would|will|could|should|must [>be] with the|a|<own>
!it|there|that was|were [>to] have been|@done
in deference|proportion [>to] the|a|an|<own>|these|those !other|same|time|last|next|past|day
in support|charge|control|need [>of] <det> !same|time|world|best|worst|most|last|past|next|whole
at the age [>of] @number $|and|in|after|from|when|he|she|with|while
urge|urged|urges|urging residents|people|drivers|voters|fans|members|parents|lawmakers|ministers|others|citizens|customers|players|workers|leaders|users|readers|motorists|consumers [>to] be|stay|avoid|keep|take|make|give|help|come|go|remain|support|use|vote|check|report|contact
refused|declined|declines [>to] comment|answer|discuss|elaborate|name|identify on|further|questions|when|whether|the|any|$
due [>to] the|a|an|<own>|these lack|bad|poor|high|low|large|sheer|increased|ongoing|recent|current|number|nature|weather|pandemic|war|fact|impact|effects|size|failure|death|illness
most|many|some|several|none [>of] those who|in|on|at|present|killed|injured|arrested
some|several|none|many [>of] these|our|their|its @plural
a handful [>of] years|days|weeks|months|people|games|times|seasons|others|countries|cases
the beginning|start|middle|end [>of] this|next|last year|month|week|season|century|decade
<be> guilty|ashamed|envious|supportive [>of] the|<own>|these|those
<be> opposed|immune|vulnerable|addicted|accustomed|loyal [>to] the|<own>|these|those
<be> embroiled|steeped|rooted [>in] the|<own>|these|those
<be> famous|notorious|renowned|accountable|answerable [>for] the|<own>|these|those
<be> reliant|dependent|intent [>on] the|<own>|these|those
<be> fraught [>with] the|<own>|these|those
he|she|they|who|it|we relied|depended|embarked|commented [>on] the|<own>
he|she|they|who|it|we objected|reacted|amounted|subscribed [>to] the|<own>
he|she|they|who|it|we succeeded [>in] <own>|the bid|attempt|attempts|effort|efforts|quest|aim|aims|ambition|mission|goal|objective|task
he|she|they|who|it|we dealt|sympathised|sympathized|flirted [>with] the|<own>
he|she|they|who|it|we campaigned|opted|yearned [>for] the|<own>
he|she|they|who|it|we emerged|stemmed [>from] the|<own>
take|takes|took|taking|taken [>the] lead|helm|blame|trouble in|on|for|from|of|that|to|at|$
hit|hits|hitting [>the] headlines|streets|jackpot|crossbar $|with|for|in|after|and|when|from
set|sets|setting [>the] stage|scene|tone|bar for
pave|paves|paved|paving [>the] way for
make|makes|made|making [>a] mistake|decision|statement|comeback|mockery|start|complaint|donation|contribution of|in|to|for|that|$|about|by|when|on
give|gives|gave|giving [>a] speech|lecture|talk|interview|boost to|at|on|in
pay|pays|paid|paying [>a] visit|deposit to|of|for
hold|holds|held|holding [>a] meeting|rally|vigil|grudge|ceremony|party|referendum $|with|on|in|at|to|for|against
lead|leads|led [>a] team|delegation|campaign|group|coalition of|against|to|for
send|sends|sent|sending [>a] letter|message|warning|signal to
sign|signs|signing [>a] contract|deal|letter|petition|treaty|memorandum with|to|on|for|calling|in|of
put|puts|putting [>a] stop to
put|puts|putting [>an] end to
keep|keeps|kept|keeping [>an] eye on
reach|reaches|reached|reaching [>an] impasse $|with|over|on|in
launch|launches|launched|launching [>an] investigation|inquiry|appeal|attack|offensive into|after|against|on|for
launch|launches|launched|launching [>a] campaign|bid|probe|search|petition|scheme|project|programme|program to|for|against|into
issue|issues|issued|issuing [>a] statement|warning|warrant|decree|ruling on|for|to|saying|in|after|$
issue|issues|issued|issuing [>an] apology|order|ultimatum|invitation to|for|after
file|files|filed|filing [>a] lawsuit|complaint|petition|motion against|with|in|to
win|wins|won|winning [>a] medal|seat|prize|majority|trophy|battle|contract in|at|for|to|of|with
lose|loses|lost [>a] bet|fight|battle|friend|leg|seat in|with|to|against|when
it|this|that is|was [>a] pleasure|pity|shame|mistake|privilege|miracle|disaster|relief|disgrace|joke|lie to|that|for|$|because
it|this|that is|was [>an] honour|honor|insult|outrage|understatement to|that|for|$
what [>a] pity|shame|relief|mess $|that|for|to
in|by such [>a] way that|as
!a|first|second|next|last|this|that|past|uninterrupted|each|every|one|the|another|and|per|or|final|opening|two half [>an] hour $|later|before|after|to|of|in|and|away|from|for|but|at|on
!a|first|second|next|last|this|that|past|uninterrupted|each|every|one|the|another|and|per|two half [>a] dozen|century|million|mile $|people|years|of|later|away|men|women|others
not [>a] single one|person|word|day|vote|penny|man|woman|player|case|goal
a quarter|third|fifth|tenth|majority|minority|proportion|percentage [>of] all|them|us|voters|people|adults|households|women|men|children|pupils|students|those
@number percent|per|cent [>of] the vote|votes|population|electorate|total|workforce $|in|and|to|is|was|has|were|are
until|till [>the] end of
in [>the] town|city|village|suburb|district|province of @name
in|at|near|outside|from [>the] village|town|suburb of @name
to [>the] tune|delight|surprise|dismay|detriment|amazement|amusement|horror of
with [>the] intention|possibility|purpose of @ing
gave|give|gives|given|giving him|her|them|us|me [>the] chance|opportunity|right|option to
gave|give|gives|given|giving him|her|them|us|me [>a] lift|boost|call $|to|in|on|and
is|was|are|were among [>the] first|last|few|best|worst|biggest|most !@number
<be> on [>the] way|verge|brink|rise|increase|decline|mend|market|agenda|table $|to|of|and|in|for|with
the day [>of] reckoning
so far [>as] he|she|they|i|we|it is|was|are|can|could
as [>a] last resort|general rule|final gesture|direct result|rule $|of|for|he|she|the|in
in [>a] nutshell|hurry $|and|to|after|for|he|she|the|of|that|with
is|was|been|remains|lies|fell|are|were in|into [>a] coma
does|did|do|doing|work|works|worked for [>a] living $|and|as|in
in [>a] few days|weeks|months|minutes|hours|years
a few|couple of days|weeks|months [>ago] when|he|she|they|we
with [>a] population|budget|capacity|height|length|value|turnover|total|majority|margin of @number
of|with|at [>a] height|length|depth|speed|distance|cost|rate of @number
at [>a] time when|that
at [>a] loss|standstill|disadvantage|premium|discount $|to|for|and|in|over
!based on [>a] number|variety|range of
by [>a] margin|majority|series of
!day|night|week|month|year after [>a] series|number|spate|string|night|day|week|month|period of
from [>a] variety|range|number|position|family of
into [>a] series|number|tree|lamppost|ditch|wall|trap|frenzy|coma $|of|and|in|on
as [>a] teenager|child|boy|girl|youngster|teen $|in|he|she|and|when|at|with
like [>a] lot|child|dream|man|woman|house|ton $|of|and|on|who|in
he|she|they|we|has|have|had signed [>a] contract|deal|letter|petition|treaty|memorandum with|to|on|for|calling|in|of
!have|has|had|having|haven't|hasn't|hadn't|not|never|also they|we [>have] been @ing|@done|a|the|in|on|to
!has|had|having|hasn't|hadn't|have|not|never|also|what's|who's|where's|how's he|she|it [>has] been @ing|@done|a|the
$|and|but|that|because|when they|we [>are] @only-ing a|the|to|<own>|for|that
$|and|but|that|because|when he|she [>is] @only-ing a|the|to|<own>|for|that
who|which [>was] born in|on|at|to
he|she|it|they|we|which|who <modal> [>be] held|given|told|sent|kept|left|brought|taught|replaced|allowed|forced|required|considered|used to|by|in|on|at|for|as|with
two|three|four|five|six|seven|eight|nine|ten|many|some|most|several [>of] the @number
do|does|did not need|want|wish|plan [>to] book a|an|the|your|their|online|in|ahead
don't|doesn't|didn't have|need|want|like|wish|dare [>to] pay|use|show|answer|return|report|share|leave|book|sign|run|play|stop|watch|visit|move|work|talk|look|wait|worry|stand|live|travel|walk|vote the|a|an|<own>|it|them|him|me|us|anything|@number|in|with|at|about|until|away|from
would|should|i'd|we'd|he'd|she'd|they'd like|love|prefer [>to] be|have|@base|thank|say|see|hear|add|point|know|make|take|go|get|think the|a|an|<own>|@number|that|what|how|all|more|something|everyone|you|him|them|it|about|this|out|told|seen|asked|able|given|shown|left
expect|expects|expected|want|wants|wanted|allow|allowed|allows|allowing|enable|enables|enabled|cause|caused|permit|permits|permitted the|a|his|her|its|their|this|that @noun [>to] be @done|able|a|the|in|on
? because|although|unless [>he] had|has|could|couldn't|would|wouldn't|can't|cannot|hadn't|hasn't|didn't|doesn't @verb|a|an|the|no|@can-adjective|@plural
at least|most [>a] year|month|week|day|decade|century|fortnight|dozen $|of|in|and|to|before|after|ago|old|away|people|times
!all|as|what|i @noun|they|we|i|you|he|she|people|most|them|many|some|who don't|doesn't|didn't|can't|couldn't|won't|wouldn't|cannot [>do] that|it|this .
@noun|they|we|i|you|he|she|people|who do|does|did not [>do] that|it|this .
voted [>to] approve|reject|ban|accept|impeach|expel|remove|sack|raise|build|oust|repeal|scrap|demolish|abolish|adopt|censure|authorise|authorize
first|only|last|latest|youngest|oldest|next woman|man|person|player|country|side|club|one|britain|american|african|pupil|student|team's [>to] win|reach|score|survive|complete|become|achieve|climb|cross|receive|hold|beat|sign|join|qualify
no choice|option|alternative but [>to] @base|leave|close|go|stay|pay|sell|play|cut|wait|act|use|take|make
no need [>to] panic|worry|rush|book|apologise|apologize|wait|fear|hurry|explain|change|@base
firm|company|council|club|government|airline|retailer|bank|school|charity|university|he|she|it|who plans|hopes|aims|intends|wants [>to] open|build|close|launch|sell|cut|hire|invest|create|buy|expand|move|start|raise|spend|introduce|make|take|use|turn
is|are|was|were waiting|campaigning [>for] a|an|the|his|her|their|more|news|results
surrounded [>by] <own> family|friends|loved|children|relatives
been open|closed|empty|married|missing|running|derelict [>since] @year
spoke|speaking|speaks [>to] reporters|journalists|police
spoke|speaking|speaks [>to] the|a crowd|audience|press|media|court|bbc|congregation
the|a end|start|beginning|middle|top|bottom|edge|majority|rest|outskirts|member|lack [>of] the @noun $|in|at|and|on
is|was|are|were [>the] longest|biggest|largest|oldest|youngest|tallest|worst|richest|fastest|busiest @noun in|of|ever|since|to
is|was|are|were [>the] best player|team|side|place|way|time|thing|film|book|song|performance|season|restaurant|pub|goal|result in|of|ever|since|to
such [>a] big|large|small|young|long|short|good|great|strong crowd|game|match|team|place|part|problem|deal|city|town|country|man|woman|person|way|step|house|number|range|day|period|player|player's
all over|across|around [>the] country|place|city|island|region $|and|since|in|to|for|with|who|that|from|on|by|as|but|when|while
come|comes|came|coming|go|goes|went|going [>into] effect $|in|on|from|at|and|next|this|when|after|immediately
had|has|have|with|leaves|left|leaving [>no] choice|option but to
were|was|been|being caught off guard [>by] the|a|an|<own>
taken aback|unawares [>by] the|a|an|<own>
plead|pleads|pleaded|pleading guilty [>to] the|a|an|all|both|one|two|three|four|five|six|several|@number !day|week|month|year|days|weeks|months|years
plead|pleads|pleaded|pleading not guilty [>to] the|a|an|all|both|one|two|three|four|five|six|several|@number !day|week|month|year|days|weeks|months|years
found guilty [>of] murder|manslaughter|fraud|theft|assault|rape|arson|bribery|corruption|perjury|all|both|two|three|four|five|@number
best|better known [>for] his|her|its|their|playing|writing|the !world|name
is|are|was|were|now home [>to] one of
is|are|was|were|now home [>to] about|nearly|almost|some|many|hundreds|thousands|several|@number people|residents|species|families|students|birds|animals|workers|companies|inhabitants|of
<be>|get|gets|got|left|leaving|commuters|drivers|passengers|motorists|people stuck [>in] traffic|mud|limbo|gridlock|snow $|for|on|at|and|in|after|while|when|as|because|with|behind
finish|finished|finishes|finishing top|bottom [>of] the table|league|group|class|poll|standings|division|pile
opens|opened|open|opening|closed|closes|close its|their|his|her doors [>to] the|all|new|visitors|customers
in protest [>against] the|a|an|<own> !same
anyone with information|details|footage|photos [>to] contact|call|come|get|phone|ring|email|report
@number homes|people|customers|properties|households|residents|families [>without] power|electricity|water|heat|heating $|on|in|and|after|for|as|since|overnight|by
nearly|almost|about|roughly [>an] hour $|to|of|and|in|before|later|from|with|when|because|on|at|for
nearly|almost|roughly [>a] decade|century|month|fortnight $|of|and|after|before|later|ago|in|since|as|with|to|on
for|of|by|in|over|after|with more|less than [>a] decade|century|month|fortnight|year|week|mile $|of|and|after|before|later|ago|in|since|as|with|to|on
for the first time [>since] @year
one|another|best|easiest|only|simplest|quickest|possible way|ways to [>do] this|that is|was|would|by|in|with|without|and
<be>|remain|remains|remained|listed [>in] critical|serious|stable|fair condition $|on|at|in|after|with|and|but|when
him|her|them|man|woman|boy|girl|driver|victim [>in] critical|serious|stable condition
first|last|only time [>since] @year $|and|that|when|in|with|but|the
more|less likely [>than] men|women|others|people|boys|girls|those|children|adults|whites|patients|students|pupils|voters|average to
plans|permission|proposals|bid|application to [>build] @number|a|an|hundreds|dozens|new homes|houses|flats|apartments|hotel|warehouse|hospital|school|road|bridge|stadium|reservoir
plans|permission|proposals|bid|application to [>build] @number|a|an|hundreds|dozens|new new|affordable|council|social|luxury homes|houses|flats|apartments|hotel|stadium
no|any plans|plan|desire|wish|intention|reason|need|power [>to] @base
<be> told|instructed|advised|warned|urged|ordered [>to] stay|leave|avoid|keep|remain|evacuate|report|return|stop|move|prepare|boil|seek|wait|go|pay
no way [>of] knowing|telling|stopping|getting|proving
died|dies|dying [>of] natural causes
died|dies|dying [>of] cancer|pneumonia|leukaemia|leukemia|malaria|starvation|hypothermia|covid|aids|dehydration|typhoid|cholera|complications|heart
died [>of] his|her|their injuries|wounds
in case [>of] emergency|emergencies|fire|rain|bad
closed|reopened|reopen|reopens|closes [>to] traffic|visitors|vehicles|pedestrians
looking [>for] two|three|four|five|six|@number|witnesses|anyone|volunteers|clues|survivors|suspects
appear|appeared|appears|appearing [>in] court $|on|in|at|for|to|and|charged|accused|after|this|next|last|today|yesterday|via|again
spoke|speaking|speaks on condition [>of] anonymity
spoke|speaking|speaks|said [>on] condition of anonymity
came|comes|come|coming [>under] fire|pressure|attack|scrutiny|criticism $|for|from|after|in|over|when|to|as|by
put|puts|putting [>on] hold|display|sale|trial|show|notice $|for|in|at|until|while|by|after|because|and|from
<be> [>on] display|sale|trial|fire|strike|holiday|parole $|in|at|for|until|by|from|and|since|over|accused|when|this|next
went|go|goes|gone|going [>on] display|sale|trial|strike|holiday $|in|at|for|until|by|from|and|since|over|accused|when|this|next
released|freed|free [>on] bail|parole $|until|in|and|after|pending|but|on|to
remanded [>in] custody $|until|to|and|after|by|for|at
at|by|of|from|since|until [>the] age of @number
at a cost|rate|speed|height|depth|price|distance [>of] about|nearly|more|around|almost|over !twice|double|half|three|as|the|equal|like|twofold|threefold|certain|everything
taken|take|takes|took|taking [>into] custody $|on|in|at|after|by|and|when|for|without|over|from|following
come|comes|came|coming [>to] an end|halt|impasse $|on|in|at|when|after|with|and|as|for|this
come|comes|came|coming [>to] a halt|standstill|close|conclusion $|on|in|at|when|after|with|and|as|for|this
sentenced [>to] death|life $|in|for|after|by|imprisonment|without|on|and|at
sentenced [>to] two|three|four|five|six|seven|eight|nine|ten|@number years|months|weeks|hours|days in|for|without|imprisonment|of|$|and
$ almost [>all] of the|his|her|their|its|our
!@plural each|none|several of [>the] @plural
explain|explained|explains|explaining [>to] me|us|him|them how|why|what|that|where|the
<be> fined|criticised|criticized|praised [>for] @only-ing the|a|an|his|her|its|their|them|it|him|@noun
arrested|detained|held|bailed|charged [>on] suspicion of
trying [>to] @can-base the|an|his|her|its|their|our|my
resume|resumes|resumed|announced|held|released|published|sentenced|decided|revealed|confirmed|rescheduled|back|return|available [>at] a later date
$ thanks [>to] his|her|their|its
$ thanks [>to] an !awful
$ thanks [>to] a !lot|million|bunch|ton|heap|thousand|bundle|billion
<be> [>a] great|huge|real|terrible honour|honor|pleasure|privilege|shame|success|relief|surprise|mistake|disappointment|achievement
has|have|had [>a] good|great|slim|real|reasonable|strong chance of
has|have|had [>the] support|backing|blessing of the|a|an|his|her|its|their|both|all|most|many
<be>|been stabbed|shot|hit|punched|struck|wounded|bitten [>in] the neck|head|chest|back|leg|arm|face|stomach|shoulder|thigh|foot|hand|eye|ribs|abdomen|groin|knee
thanked|thank|thanks|thanking the|his|her|their|all @noun [>for] their|his|her|its support|help|patience|work|efforts|service|kindness|generosity|loyalty|hard
know|knew|decide|sure|unsure|idea what [>to] do $|next|about|with|when|if
@noun|who|he|she|they|and asked|asks not [>to] be named|identified|quoted|disturbed|photographed
asked|told|wanted|urged|invited|begged me|him|us|them [>to] help|stop|sign|visit|move|wait|run|speak
he|she|they|we|i|who used [>to] live|work|sit in|at|here|there|near|on
search|searching|searched [>for] a|an|any|some|new|better? way|ways|solution|solutions|answer|answers|alternatives|opportunities|job|jobs
succeed|succeeds|succeeded|succeeding [>in] @only-ing the|a|an|my|his|her|its|our|their|your|this|it|him|them|on|all|some
the|a|this|that extent|degree [>to] which i|we|he|she|they|you|it|people|the
the ease [>with] which i|we|he|she|they|you|it|people|the
? the speed|pace|rate [>at] which i|we|he|she|they|you|people go|goes|went|move|moves|moved|work|works|worked|run|runs|ran|travel|travels|travelled|traveled|grow|grows|grew|live|lives|lived|drive|drives|drove|walk|walks|walked
the|my|our|his|her|their|last|next|first|final|only|main|second|real|whole|@adjective|@can-noun point|goal|aim|purpose|objective|intention|mission|task|solution|option|priority|challenge|step|trick is|was [>to] @base
$|because|that|and|but|as|since there [>are] so many
$|where|that|because|but|if|while|when|as|and|think|believe [>the] majority of the|my|our|his|her|their|its|these|those|people|users|students|@plural
thanks to [>the] support|help|generosity|efforts of
to|from|with|for|by|through [>the] same standards|rules|place|school|town|village|city|country|family|team|class|company|group|reason|reasons|problem|problems|person|people|thing|things|size|number|amount
in spite [>of] the|a|an|<own>|this|that|these|those|being|having|what|some|many|everything|all|it|them|him|such
won't|wouldn't [>be] enough|able|possible
is|are|was|were|be|been|being|also|often|sometimes|commonly|usually|generally referred [>to] as !an|a|urgent|emergencies|outpatients
will|would|may|might|could|to|can|eventually|soon|nearly|almost|has|have|had|not run [>out] of fuel|petrol|money|time|space|resources|memory|water|food|steam|ideas|options|patience|cash|ammunition|supplies|gas|oxygen|room|battery|excuses|medicine|power
plenty [>of] people|things|places|reasons|ways|options|others|examples|women|men|children|friends|jobs|opportunities|cases|time|room|space|money|food|water|evidence
a|an|the|large|small|huge|healthy|short|certain|good|any|some|right|same|fair|vast|considerable|tiny|limited|enormous|equal|significant amount [>of] money|time|work|water|food|energy|data|information|inspiration|effort|space|power|damage|rain|snow|fuel|evidence|research|attention|support|pressure|noise|traffic|waste|pollution|sugar|salt|oil|gas|code|light|heat $|and|to|in|on|for|from|with|at|each|per|into|by|needed|required|spent|available|used
let's look [>at] another|these|those|some|our|an|a
let's look [>at] this !up|way|over
looking for [>a] fun|good|better|new|quick|easy|cheap|simple|great way to
what happens|happen if [>you] find|try|make|take|get|go|put|call|remove|add|forget|enter|click|write|ask the|a|an|your|it|this|that|to|yourself
$ look [>at] this|these !up|way|over|year|time|week|month|evening|morning|out
$|please|then|now go [>to] the !distance|extra|whole|way|other|same|full|limit|length|right|wrong|long|route|opposite|next|second|farthest|furthest|entire|vole|hog|best|most|hard|easy
`
