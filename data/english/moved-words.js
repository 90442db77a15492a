// Written for copydesk, MIT; see SOURCES.md. A line is a place where two neighbours stand the wrong way round: words before them,
// [first ~ second], words after them; the form is told in mistaken-words.js.
export default `
<own> = his|her|its|their|our|my|your
<det> = the|a|an|his|her|its|their|our|my|your
<modal> = will|would|could|should|must|can|may|might
<be-do> = have|has|had|did|do|does|would|could|should|can|will|were|are|is|was|why|nor|may|might
as far [as ~ back] @year|to|as|the|in
next [to ~ door] each|him|her|them|us|me|the|a
and|but|he|she|they|who [every ~ @past] one|single|day|other
man|woman|person|boy|girl|player|actor|teacher|officer|people|men|women|children|someone|anyone [is|are|was|were|has|have|had ~ who] a|an|in|from|at|now|also|not|been|head|@ing|@adjective
attempt|attempts|bid|effort|efforts|order|failure|plan|plans|decision|refusal|ability|able|unable|want|wants|wanted|trying|tries|tried|going|need|needs|expected|likely|hopes|hoping|agreed|refused|failed|ready|willing [be|make|take|buy|save|find|win|build|create|avoid|prevent|reduce|improve|ensure|persuade|solve|keep|protect|replace|remove|become|repair|tackle|regain|rebuild|restore|resolve|boost|stop|provide ~ to]
one [the ~ of] most|best|few|main|first|biggest|@est
[of ~ most|some|many] the|them|<own>
end|rest|part|middle|start|side|top|most|some|one|number|member|members|beginning|result|lack|front [the|a|<own> ~ of] @noun|@adjective
[a ~ such] good|great|big|small|short|long|way|place|situation|case|move|nice|high|large|strong|bad
!rather|other|better|worse|larger|bigger|smaller|higher|lower|older|longer [than ~ more|less|fewer] @number|half|two|three|four|five|ten|twice
he|she|it|they|we|you|i|which|who|that|there|@noun [be ~ <modal>] @done|able|a|an|no
he|she|it|they|there|which|who [been ~ has|have|had] @done|a|able|no
!<be-do> he|she|it|they|we|you|i|this|that|there|who|which [not ~ is|was|were|are|will|would|could|can|should|has|had|did|does] @ing|@done|@base|a|the|yet|be|been|have|enough|going|able
with|to|from|of|against|for|near|know|knew|saw|met|see|love|loved|help|hugged|faced [other ~ each] $|and|in|for|to|at|on
said|says|believe|believes|think|thinks|claimed|claims|know|knew|hope|hopes|hoped|announced|added|clear|fact|so|sure|warned|argued|insisted|suggested|confirmed [he|she|it|they|we|there|i ~ that] is|was|are|were|has|have|had|will|would|could|can|should|did|does
!@verb|kind|sort|advantage|care|note|use|notice|hold [of ~ because] <det>
in [of ~ front|terms|spite|favour|favor|charge|search|light|view] <det>|him|them
in [to ~ order] @base|be
according|thanks|prior [the|a|an|<own>|police ~ to] @noun|@adjective|police
[least ~ at] @number|half|one|two|three|four|five
$ [example|instance ~ for] $
@number|two|three|four|five|six|few|several [ago ~ years|months|weeks|days]
for the [time ~ first|second|third|last] $|in|since|that|ever
at|in|on|by|of|with|to|for|from [same|first|next|whole|entire|main|latest|final ~ the] time|way|day|year|week|half|world|country|place|@singular
in|on|at|of|for|with|from|by|to|into [new|big|small|young|local|national|former|recent|current|modern ~ <det>] @noun
a [of ~ number|lot|couple|series|range|variety|group|team|bit|kind|sort|piece|pair|lack|matter|handful]
the [of ~ end|rest|start|middle|beginning|top|number|lack|cost|death|result|side|leader|future|majority] <det>|this|@name
[to ~ going|able|need|needs|expected|supposed|unable|willing|trying|allowed|forced] be|have|@base
was|were|is|are|been|be [by|in|on|at|from|to|with|for ~ @done] <det>|@name|@year
came|come|comes|coming|got|gets|pulled|moved|closed|crept|fell|went [within ~ to] @number|a|an|two|three|four|five|six|seven|eight|nine|ten
$|but|and|so|because he|she|it|they|we|you|i [@can-base ~ can't|cannot|won't|couldn't|wouldn't|don't|didn't|doesn't|must|should] back|it|the|a|out|them|him|her|his|us|this
@noun [it|he|she|they|we ~ that] would|will|should|could|might|had|has
@past|@done [own ~ his|her|their|its] @noun
is|are|was|were|it's|that's [so ~ not] much|many
in|of|for|from|with|on|to|by [the ~ both] @plural $|of|in|and|are|were
off|in|within|for|after|from|to [balls|overs|minutes|seconds|hours|yards|metres|meters|miles|kilometres|kilometers|deliveries ~ @number] $
and|or|of|in|with|for|by|from|to|at [other ~ many|several|numerous] @plural
$ nor [he|she|it|they|we ~ is|was|are|were|has|had|have|can|could|will|would|did|does|do]
has|have|had [been ~ not] @done since|for|yet|by|$
almost [on ~ entirely|exclusively|solely|wholly|totally]
[into ~ come|came|comes|coming] force|effect|being|contact|play|conflict
has|have|had [up|out|off|down|away ~ put|set|taken|turned|called|sent|thrown|cut|picked|carried|shut|given|handed|paid]
is|was|are|were|not|be|isn't|wasn't|aren't|been|seem|seems [enough ~ big|old|strong|rich|tall|large|wide|deep|safe|clever|brave|smart|lucky|high|important|serious] $|to|for`
