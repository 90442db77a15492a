// Written for copydesk, MIT; see SOURCES.md. A line is a place where a word is left over: words before it, [word>], words after it; the
// form is told in mistaken-words.js.
export default `
<own> = his|her|its|their|our|my|your
$|but|because he|she|it|they|we|i|you [will>] would|can|could|should|must|may|might
$|but|because he|she|it|they|we|i|you [would>] will|can|could|should|must|may|might
$|but|because he|she|it|they|we|i|you [can|could>] will|would|should|must|may|might
$|but|because he|she|it|they|we|i|you [should|must|may|might>] will|would|can
$|but|because|and he|she|it [is|was|are|were>] has|have|had|will|would|can|could
$|but|because|and they|we|you [is|was|are|were>] have|had|will|would|can|could
$|but|because|and he|she|it [are|were>] is|was
$|but|because|and they|we|you [is|was>] are|were
$|but|because|and he|she|it [has>] is|was|will|would|can|could
has|have|had been [be|have|has>] @done|@ing|a|the|in
will|would|can|could|should|must|may|might|to be [have|been|will|would>] @done|a|the|able
is|was|are|were [been>] @done|@ing|a|the|able
able|unable|want|wants|wanted|have|has|had|need|needs|likely|unlikely|expected|trying|tried|hopes|hoping|ought|willing|plans|decided|managed|forced|allowed to [the|a|an|of|for|in|with|by|is|are|was|will|would|and>] be|have|@base
to [the|of|for|with|by|is|are|was|will|would|his|her|their|our|its>] keep|bring|ensure|provide|prevent|create|reduce|improve|avoid|protect|introduce|persuade|achieve|remove|maintain|obtain|receive|identify|encourage|allow|solve|become|understand|explain|consider|decide|discuss|discover|continue
end|part|member|members|one|number|side|top|rest|middle|start|beginning|leader|result|lack|most|some|many|front [at|in|on|for|from|to|with|by>] of the|a|an|his|her|their|its
instead|regardless|capable|accused|thousands|hundreds|dozens|lots|couple|variety|series|consists|consisted|consisting [for|to|in|on|at|with|from|the|by>] of
according|prior|able|unable|unlikely|trying|ought|willing [of|for|in|with|on|at|by|from|the|a>] to
!in|of|for|at|on|by|to|from|with|during|after|under|through|about|upon which|whom he|she|they|we|i called|described|calls|describes|considered|considers|regarded|bought|sold|built|wrote|dubbed|likened [it|them|him|her>] a|an|the|as|to|in|for|$|@adjective
was|were|been|being|is|are arrested|killed|injured|calmed|attacked|beaten|murdered|stabbed|elected|removed|replaced|destroyed|praised|criticised|criticized|accused|rescued|released|blamed|completed|published|designed|developed [her|him|them|us|me>] $|and|in|at|on|by|with|for|after
[more>] better|worse|bigger|larger|smaller|higher|lower|faster|slower|stronger|weaker|cheaper|older|younger|easier|safer|greater|richer|poorer|longer|shorter|happier|healthier|louder|closer than|$
the|<own> [most>] biggest|largest|highest|lowest|greatest|oldest|easiest|cheapest|smallest|fastest|strongest
also is|are|was|were|will|would|has|have|had|can|could|should|be|been [also>]
still is|are|was|were|will|would|has|have|had|can|could|be|been [still>]
never is|was|were|will|would|has|have|had|can|could|be|been [never>]
ever is|was|were|will|would|has|have|had|can|could|be [ever>]
already is|are|was|were|will|would|has|have|had|be|been [already>]
in [the|an|a>] order to @base|be
in [the|an|a>] accordance with
in [the|a>] spite of
!of|a|the [its|their|our|my|your>] his|her|its|their|our|my|your @noun
there [of|to|by|from|with|a|an|the>] is|are|was|were
not|is|are|was|were [getting|taking|putting|bringing|finding>] @only-ing
will|would|can|could|should|must|may|might|to [be>] @base a|the|an|<own>|this|these|them|us|me
is|are|was|were|been able|unable|likely|unlikely|expected|due|willing|ready|going [of|for|in|on|by|with|at>] to @base|be
such [of|for|to|in|at|on|with|by>] as the|a|an|<own>
rather [of|for|to|in|at|on|with|by|then>] than
as well [of|for|to|in|at|on|with|by|the|a>] as
as soon|long|far [of|for|to|in|at|on|with|by|the|a>] as
because [for|to|with|by|at|from>] of the|a|an|<own>
so that [of|for|to|with|by|at|the>] they|we|he|she
one of [of|to|in|for|at|by|with|is|are|and>] the|<own>
some|many|most|all|both|each of [to|in|for|at|by|with|is|are|and>] the|these|those|<own>
the|a|an|<own> [of|they|we|he|she|would|could|should>] @adjective @noun
$|but|because|and it|he|she is|was [has|have|had|is|was|are|were|be|would|could>] a|an|the|not|been|now|also
$|but|because|and they|we are|were [has|have|had|is|was|are|were|be|would|could>] a|an|the|not|now|also
$|but|because|and|that there is|are|was|were [has|have|had|be|been|will|would>] a|an|no|some|many|several
in [of|to|on|at|by|with|is|and>] order to @base|be
at [of|to|in|on|by|with|is|and|a>] the same time
for [of|to|in|on|by|with|is|and|a>] the first time
on [of|to|in|at|by|with|is|and|a>] the other hand
in [of|to|on|at|by|with|is|and|a>] addition to
due [of|in|on|at|by|with|is|for|the>] to the|a|an|<own>
according [is|are|was|and|the|as>] to
has|have|had been [is|are|was|were|will|would|can|could|of|for|to|the|by>] @done by|in|for|to|with|from
will|would|can|could|should|must|may|might [is|are|was|were|has|had|of|for|the|a|in|at|by|with|been>] be @done
what's|that's|it's|he's|she's|there's|here's [is|was|are|were|has>] $|a|an|the|not|been|in|on|at|for|to|@adjective|@done|@ing|<own>
want|wants|wanted|hopes|hoped|trying|tried|decided|able|unable|likely|unlikely|expected|refused|failed|managed|promised|vowed|pledged|plans|voted|order|attempt|ready|willing|reluctant|eager to [would|could|should|must|will>] !allow|be|make|have|include|help
let|lets|letting him|her|them|us|me [to>] @base|be|go|leave|play|stay|work
made|makes|making him|them|us|me [to>] @base|feel|look|laugh|cry|wait|pay|work
need|needs|needed|costs|cost [to>] @number or|and|of|for|more|people|years|days|hours|minutes|weeks|months
being [be|been>] @done
did|does|do not [to>] @base|speak|want|go|have|make|take|get|know|see|say|come|use|need|play|work|help
he|she|who [is|was>] wants|has|knows|says|seems|becomes|lives|plays|makes|takes|gives|needs
cannot|couldn't|shouldn't|mustn't|won't|wouldn't|don't|doesn't|didn't|can't [to>] @base|be|have|pay|see|make|take|get|leave|work|play|find|help|give|come|buy|go
according to [by|of|from|with|at|in|for|on>] the|a|an|<own>
both @plural are|were|have|will|can|must [both>] @ing|@done|@base|able|in|at|on
!of|and|about|like find|finds|found|see|explain|explains|know|knows|understand|learn|ask|asks|asked|tell|say|said|out|show|shows [what>] how|why he|she|it|they|we|you|i|the
let's [we|us>] @can-base
let us [we|us>] @can-base
exist|exists|existed|looking|tried|tries|trying|wants|wanted|decided|able|going|hoping|hopes [to>] to @base
exist|exists|existed|looking|tried|tries|trying|decided|able|unable|hoping|hopes [to>] just|simply|merely|only to @base
important|better|careful|best|decided|chose|choose|asked|told|try|tries|tried|trying|able|need|wants|sure to not [to>] @base|be|have
is|are|was|were [a|an|the>] now|also|still|currently|already|often|usually a|an|the|no|several|many
there are|were [a|an|the>] now|also|still|currently|already|often|usually|more|many|several
walk|walked|walks|walking|ran|run|runs|running|drove|drives|driving|went|goes|passed|him|them|it|@plural|rushed|marched|marches|strolled|cycled|flew [by>] past the|a|an|<own>
thing|things|point|points|detail|difference to note|mention|stress|emphasise|emphasize|notice|remember|observe [about|of|on|for>] is|are|was that
[for>] across many|several|all|both
!who is|are|was|were often|usually|frequently|generally|regularly [and>] @done|@ing by|for|as|in|to
!the|a|this|that|each|every|no|any|which a [one>] last|single|final|more|other|particular @can-noun|@adjective
the [one>] last|single|other|final @singular $|of|in|that|who|to
demand|demands|demanded|he|she|they|and|was|were|is|are demanding [for>] his|her|their|its|the|an resignation|release|removal|answers|action|apology|dismissal|return|withdrawal|investigation|inquiry|end
!is|are|was|were|be|been|being discuss|discusses|discussed|discussing [about>] the|a|an|<own>|how|what|this
resemble|resembles|resembled|resembling [to|with>] the|a|an|<own>|those
comprises|comprising [of>] @number|two|three|four|five|six|seven|eight|nine|ten
!@can-adjective|the|of|no|any affects|affected|affecting [to|on>] the|a|an|<own>
!has|have|had|an|the|of|his|her|their|a emphasise|emphasises|emphasised|emphasize|emphasizes|emphasized [on>] the|a|an|<own>|that
await|awaits|awaited|awaiting [for>] the|a|an|<own>|@plural
attend|attends|attended|attending [at>] the|a|an|<own> meeting|school|funeral|ceremony|conference|university|event|match|game|wedding
accompany|accompanies|accompanying [with|to>] the|a|an|<own>|him|her|them
will|would|could|should|might|may|must [have>] not have been|@done
has|have|had [has|have|had>] not been|@done
did|does|do not [did|does|do>] @base
whether [if>] he|she|it|they|we|you|the|a
[if>] whether he|she|it|they|the
which [who>] is|are|was|were|has|have|had
who [which>] is|are|was|were|has|have|had
more|less|fewer [of|to|as>] than @number
as many as [of>] @number
at least|most [of>] @number
about|around|roughly|approximately [of>] @number
since [from|in|at|of>] @year
[from>] since @year
in|of|for|with|at|on|to|from|by|@base its|their|our [this|that|these|those>] @adjective|@noun
no [any>] @noun
? hear|heard|hearing [from|of>] about the|a|an|<own>|how|what
@noun from [at|for|of>] the|a|an|<own>|@name
he|she|they|we|who|and|residents|protesters|workers|villagers|farmers|parents|students|demonstrators|lawyers|also demanded [for>] the|a|an|more|better|<own>|action|justice|answers|immediate
placards|banners|protesters|protestors|demonstrators|residents|workers|farmers|chants|slogans demanding [for>] the|a|an|more|better|<own>|action|justice|answers|immediate
left|departed|sailed|departs|sails [from>] for @name
to have [had>] @done the|a|an|<own>|to
told|tells|tell [to>] him|them|us|me|reporters|journalists|police that|he|she|they
ask|asked|asks [to>] him|them|us|me whether|if|how|what|why|when|where|who
make|makes|made|making it [is|was|be>] @adjective|clear to|that|for
!the|a|so|as|how|too|very|your|their|his|her|our many|most|several [of>] @plural in|and|had|have|were|are|who|from|with|will|would
hopes|hope|hoped|believes|believed|says|insists|insisted|claims|claimed|argued|argues [to|of|for|in>] that the|he|she|it|they|there
!all|what|who|that|everything|which|how they|we|you|he|she|it [is|are|was|were>] cannot|can't|won't|don't|didn't|doesn't|couldn't @can-base
over|under|about|around|nearly|almost [than>] @number
the|a|<own> @noun [was|were|is|are>] had|has|have been
court|inquest|inquiry|tribunal|jury [was>] heard that|how
date|dates|dating|dated [from>] back to
to|will|would|could|may|might|should [be>] cost @number|more|less|about|around|up|the|at|between
have|has|had not yet [to>] @done
closed|shut|suspended|halted|stopped [for>] while the|they|it|he|she|@plural
all the [whole>] summer|winter|day|week|month|year|night|season|time|evening|morning
ended|finished|closed [in|with|at|on>] without a|an|the|any|@noun
due|able|unable|scheduled to [be to>] @base
accident|incident|crash|attack|explosion|fire|blast|event|events|murder|thing|things|death|robbery|it|this|that|shooting|tragedy|what|which|error|change|changes|miracle [was|were>] happened|occurred $|in|at|on|near|when|after|because|during|while|last|between|yesterday|before
he|she|they|who|father|mother|husband|wife|man|woman|victim|patient|people|baby|child|@name [was|were>] died $|in|at|on|of|from|when|after|last|yesterday|before|during
he|she|they|we|i|you|who|people|both|all|@plural [are|were|am>] agree with|that|to|on
$ [the>] most of the|his|her|their|its|our|my|your|them|us|these|those @plural|@adjective|people
$|and|that|but|when|after|because|as|for|by|to|of [the>] both @plural
go|goes|went|gone|going|move|moves|moved|moving|travel|travels|travelled|traveled|travelling|fly|flies|flew|flown|came|sent [to>] abroad|overseas|upstairs|downstairs|elsewhere $|for|in|on|when|after|before|and|with|to|by|until
came|come|comes|coming|went|go|goes|going|return|returned|returns|returning|got|drove|walked|ran|flew [to>] home $|late|early|after|from|with|alone|safely|again|yesterday|tonight|before|when|because|on
because [that>] he|she|they|we|i
at [a>] first glance|sight
there|is|was|leaves|leave|still|see|be [a>] room for improvement|improvements|manoeuvre|maneuver|doubt|negotiation|compromise
each|every time [as|when>] i|we|he|she|they|you
!sworn|moved|moving|checked|went|came|come|comes|set|signed|turned|handed|broke|kicked|brought|locked|weighed|stepped|phased|tuned|voted|arrived|joined|put|took|logged|dropped|settled|called|flew|drove|rolled|trickled [in|at>] last|next year|month|week $|and|but|when|because|to|with|for|from|by|through|i|we|they|he|she|at|on
!vote|voted|voting|work|worked|working|decide|decided|decided|come|coming|put|focus|build [on>] next year|month|week $|and|but|when|because|with|i|we|they|he|she|at
$ last year|month|week|night|summer|winter|spring|autumn i|we|he|she|they [have|has>] @past
as soon as i|we|they|you [will>] @base|be|have|get|come
because [of>] he|she|they|we|i is|was|are|were|has|have|had|did|do|will|would|could|can|@past|@s|@base|not|also|never|always
go|goes|going|went|gone|come|came|coming|get|got|flew|drove|return|returned|returning back? [to>] home .
we|i|to|would|must thank [to>] our|all|the|my|you|everyone|everybody|his|her|their
recommend|recommends|suggest|suggests you|him|her|them|us|everyone|everybody|people [to>] @base|be|have
recommend|recommends|suggest|suggests you|him|her|them|us|everyone|everybody|people [to>] @can-base the|a|an|our|my|this|that|all|some|your
make|makes|making|made [it>] sure that|it|you|we|they|he|she|the|i|to|all|every|everything|everyone|this|these|there|nobody
take|takes|took|taken|taking [the>] advantage of
computed|calculated|defined|described|listed|set|is|are|was|were|works|done|proceeds|reads|read|out as [the>] follows
important|try|trying|tried|want|how|best|careful|prefer|asked|told|decided|chose to not [to>]
that|and|so|which we|they|he|she|i [will>] should|could|might be|@base
`
