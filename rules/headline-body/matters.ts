/** Matters that end in one of two ways, in the words that tell each end. */

/** A matter and its two ends. */
export interface Matter {
  readonly one: RegExp
  readonly other: RegExp
  /** What the sentences of both must be about; anything if left out. */
  readonly of?: RegExp
  /** Whether the ends are so common that sentences must share more than one word. */
  readonly isCommon?: boolean
}

const matter = (one: string, other: string, of?: string, isCommon: boolean = false): Matter => ({
  one: new RegExp(`(?<![\\p{L}-])(?:${one})(?![\\p{L}-])`, 'giu'),
  other: new RegExp(`(?<![\\p{L}-])(?:${other})(?![\\p{L}-])`, 'giu'),
  ...(of === undefined ? {} : {of: new RegExp(`(?<!\\p{L})(?:${of})`, 'iu')}),
  isCommon
})

const plans =
  'plans?|planning|schemes?|proposals?|application|bill|motion|development|homes|houses|flats|budget|deal|merger|takeover|permission|bypass|road|farm|quarry|mine|pipeline|scheme|project|extension|stadium|tower|mast|zoo|incinerator|runway|wind|solar|school|shop|store|pub|hotel|law|measure|tax|ban|treaty|offer'
const yes =
  'approv(?:e[sd]?|al|ing)|pass(?:es|ed)|endorse[sd]?|adopt(?:s|ed)|back(?:s|ed|ing)|back(?= (?:the|a|an|new|plans?|pay|his|her|its) )|rubber-?stamp(?:s|ed)|wav(?:e[sd]) through|(?:gives?|gave|given|giving|gets?|got|wins?|won) (?:\\p{L}+ ){0,4}(?:go-ahead|green light|nod|blessing|backing|approval|consent|permission)|grant(?:s|ed|ing) (?:\\p{L}+ ){0,3}(?:permission|consent)|vot(?:e[sd]?|ing) (?:in favou?r|for|to (?:approve|adopt|back|accept|support))|agree[sd]? (?:to|on)|say yes|said yes|accept(?:s|ed)'
const no =
  'reject(?:s|ed|ion|ing)?|refus(?:e[sd]?|al|ing)|block(?:s|ed)|veto(?:es|ed)?|turn(?:s|ed|ing) down|turned it down|throw(?:s|n) out|threw out|thrown out|vot(?:e[sd]?|ing) (?:against|down|to (?:reject|refuse|block))|voted (?:it|them) down|dismiss(?:es|ed)|scrap(?:s|ped|ping)?|den(?:ies|ied) (?:\\p{L}+ ){0,3}(?:permission|consent)|defeat(?:s|ed)|say no|said no|ditch(?:es|ed)|drop(?:s|ped)|shelv(?:es|ed)|abandon(?:s|ed)'

export const matters: readonly Matter[] = [
  matter(yes, no, plans),
  matter(
    'guilty|convict(?:s|ed|ion)|admits?|admitted',
    'clear(?:s|ed) of|clear(?:s|ed)|quash(?:es|ed)|overturn(?:s|ed)|exonerat(?:es|ed)|acquit(?:s|ted|tal)|(?:found )?not guilty|innocent|thr(?:ows?|ew|own) out|collaps(?:es|ed)',
    'court|jury|jurors?|judge|trial|theft|fraud|murder|assault|steal|rape|manslaughter|arson|driving|guilty|verdict|magistrate|tribunal|charge|killing|robbery|burglary|bribe'
  ),
  matter(
    '(?:pleads?|pleaded|pled|pleading) guilty|admits?|admitted|admitting|confess(?:es|ed)|guilty plea',
    '(?:pleads?|pleaded|pled|pleading) not guilty|den(?:y|ies|ied|ying)|not guilty'
  ),
  matter(
    'saved|save|saves|reprieved?|spared|rescued|(?:to |will )?stays? open|remains? open|to reopen|lifeline|expand(?:s|ed|ing)?|to grow|new lease of life',
    '(?:to|will|must|is to|are to) (?:\\p{L}+ )?(?:close|shut)|clos(?:es|ing|ure)|shuts?|shutting|axe[sd]?|scrap(?:s|ped)?|to go|shut(?:s|ting)? (?:its|their) doors|demolish(?:ed|es)?|bulldozed?'
  ),
  matter(
    'go(?:es|ing)? ahead|went ahead|to proceed|will (?:walk out|strike)|to (?:strike|walk out)|(?:begin|began|starts?|started) (?:\\p{L}+ )?(?:strike|walkout)|on course',
    'call(?:s|ed|ing)? off|call(?:s|ed) (?:it|them) off|cancel(?:s|led|ed|ling|lation)?|averted|suspend(?:s|ed)?|postpone[sd]?|put off|scrap(?:s|ped)?|abandon(?:s|ed)?|shelv(?:es?|ed)'
  ),
  matter(
    'opens|opened|has opened|(?:is|are) open|reopens|reopened|unveil(?:s|ed)',
    'delay(?:s|ed)?|put(?:s|ting)? (?:off|back)|postpone[sd]?|held up|set back|behind schedule',
    'open|opening|start'
  ),
  matter(
    'back(?:s|ed|ing)|support(?:s|ed|ing)?|in favou?r|endorse[sd]?|welcome[sd]?|champions?',
    'oppos(?:e[sd]?|ing|ition)|(?:come|came|comes|coming|speaks?|spoke|speaking) out against|object(?:s|ed|ing)|condemn(?:s|ed)',
    undefined,
    true
  ),
  matter(
    'accept(?:s|ed|ing)?|takes up|took up|agrees to|agreed to|says? yes',
    'refus(?:e[sd]?|ing|al)|turn(?:s|ed|ing) (?:\\p{L}+ )?down|reject(?:s|ed|ing)?|declin(?:e[sd]?|ing)|snubs?|snubbed|spurn(?:s|ed)?',
    undefined
  ),
  matter(
    'grant(?:s|ed|ing) (?:\\p{L}+ ){0,2}bail|(?:released|freed|out) on (?:\\p{L}+ )?bail|(?:gets?|got|given|wins?|won) bail|bailed|bail (?:was |is )?granted',
    '(?:refus(?:e[sd]?|ing)|den(?:y|ies|ied)) (?:\\p{L}+ ){0,2}bail|bail (?:was |is )?(?:refused|denied)|remand(?:s|ed) in(?:to)? (?:custody|prison|jail)|(?:kept|held) in custody|without bail|no bail'
  ),
  matter(
    'pass(?:es|ed)|outstanding|praise[sd]?|top marks|clean bill of health|glowing',
    'fail(?:s|ed|ing|ings|ure)?|inadequate|special measures|criticis(?:e[sd]|ms?)|requires improvement|damning|poor',
    'inspect|report|rated|rating|audit|test|check|exam|Ofsted|watchdog|review'
  ),
  matter(
    'sack(?:s|ed|ing)?|fire[sd]|dismiss(?:e[sd]|al)?|axed|ousted|removed|forced out|shown the door',
    'resign(?:s|ed|ing|ation)?|steps? down|stepp(?:ed|ing) down|quits?|quitting|st(?:ands|ood) down|retire[sd]?|le(?:aves|ft) by (?:mutual )?(?:consent|agreement)'
  ),
  matter(
    'wins?|won|victory|victorious|succeeds?|triumph(?:s|ed)?',
    'los(?:e|es|ing|t)|defeat(?:ed)?(?! (?:an?|the|any|efforts?|attempts?)\\b)|fail(?:s|ed)?|beaten',
    'case|action|appeal|suit|lawsuit|libel|claim|battle|fight|court|challenge|bid|seat|election|by-election|referendum|vote|ballot|title|award|prize'
  ),
  matter('(?:record )?profits?|in the black', '(?:record )?loss(?:es)?|in the red'),
  matter(
    '(?:found |still )?(?:alive|safe(?: and well)?|unharmed|unhurt)|survive[sd]?|survivors?|rescued',
    'found dead|(?:her|his|a|the) body|dead|die[sd]?|killed|death|drowned',
    'found|search|missing|rescue|lost|fall|fell|crash|sea|river|mountain|avalanche|collapse|rubble|fire|shoot|boy|girl|man|woman|child|toddler|baby|climber|walker|hiker|swimmer|diver'
  ),
  matter(
    '(?:charge[sd]?|charged) with|in the dock|to face trial|to stand trial',
    'released without charge|no charges|(?:will|would) not (?:be charged|face (?:charges|trial))|cleared|charges? (?:were |are |have been )?dropped|freed without charge'
  ),
  matter(
    '(?:re-?)?elect(?:s|ed)|holds? (?:the |his |her |on to )?seat|held (?:the |his |her )?seat|retain(?:s|ed)?|keeps?|kept|re-?elected',
    'lost (?:his|her|the|its|their)|los(?:e|es|ing)|oust(?:s|ed)|unseat(?:s|ed)|voted out|defeated',
    'seat|council|mayor|election|constituency|title|crown|belt|ward|control|trophy|cup'
  ),
  matter(
    'bans|banned|to ban|outlaw(?:s|ed)|prohibit(?:s|ed)|forbid(?:s|den)?',
    'allow(?:s|ed|ing)?|permit(?:s|ted)?|legalis(?:e[sd]?)|lift(?:s|ed|ing) (?:the |a |its )?ban|ban (?:\\p{L}+ ){0,5}lifted'
  ),
  matter(
    'unanimous(?:ly)?|without dissent|united',
    'split|divided|narrow(?:ly)?|casting vote|by a single vote|one-vote',
    'vot|council|committee|board|panel|jury|decision|verdict|plan|members'
  ),
  matter(
    'stays?|to stay|stay(?:ed|ing)|remains?|signs? new|extends?|extended',
    'leav(?:e|es|ing)|left|to quit|quits?|departs?|moves? to|joins?',
    'club|manager|coach|captain|striker|player|contract|team|side|conductor|director|job|post'
  ),
  matter(
    'free|no charge|without charge|for nothing',
    '(?:must|will|to|have to) pay|will (?:be )?charged?|(?:an?|the|new) (?:\\p{L}+ )?(?:charge|fee)',
    'entry|admission|parking|museum|bus|travel|meals?|lessons|school'
  ),
  matter('ahead of schedule|early', 'late|behind schedule|overdue', 'finish|complet|open|built|deliver'),
  matter(
    'tighten(?:s|ed|ing)?|stricter|tougher|toughen(?:s|ed)?',
    'relax(?:es|ed|ing)?|eas(?:e[sd]?|ing)|loosen(?:s|ed)?',
    'rules?|law|limit|curb|restriction|control|ban'
  ),
  matter('widen(?:s|ed|ing)?', 'narrow(?:s|ed|ing)?|close[sd]?', 'gap|deficit|road|lead|difference'),
  matter(
    'strengthen(?:s|ed|ing)?|gain(?:s|ed)?|firm(?:s|ed)',
    'weaken(?:s|ed|ing)?|los(?:es|t)|slip(?:s|ped)?|fell|fall(?:s|en)?',
    'pound|dollar|euro|yen|rand|rupee|currency|storm|hurricane|cyclone'
  ),
  matter('deni(?:es|ed)|deny|rejects claims?', 'admit(?:s|ted)?|confirm(?:s|ed)?|acknowledge[sd]?|conced(?:e[sd])'),
  matter('voluntar(?:y|ily)|optional', 'compulsory|mandatory|obligatory|forced'),
  matter('oldest|eldest', 'youngest'),
  matter('hottest|warmest', 'coldest|coolest'),
  matter('wettest', 'driest'),
  matter('biggest|largest', 'smallest|tiniest'),
  matter('highest', 'lowest'),
  matter('longest', 'shortest'),
  matter('fastest|quickest', 'slowest'),
  matter('best', 'worst'),
  matter('earliest', 'latest'),
  matter('richest|wealthiest', 'poorest'),
  matter('busiest', 'quietest'),
  matter('tallest', 'shortest|smallest'),
  matter('heaviest', 'lightest'),
  matter('cheapest', 'dearest|costliest|most expensive'),
  matter('strongest', 'weakest'),
  matter('safest', 'most dangerous|deadliest'),
  matter('record high|all-time high', 'record low|all-time low'),
  matter('morning|dawn|daybreak|breakfast|sunrise', 'evening|dusk|sunset|nightfall'),
  matter('morning|dawn|daybreak|breakfast', 'afternoon'),
  matter('afternoon', 'evening|dusk|nightfall'),
  matter('daylight|broad daylight', 'night|darkness'),
  matter('northbound', 'southbound'),
  matter('eastbound', 'westbound'),
  matter('upstairs', 'downstairs'),
  matter(
    'left(?= (?:arm|leg|hand|foot|knee|ankle|eye|ear|shoulder|wrist|hip|thumb|lung|kidney|wing|bank|side)(?!\\p{L}))',
    'right(?= (?:arm|leg|hand|foot|knee|ankle|eye|ear|shoulder|wrist|hip|thumb|lung|kidney|wing|bank|side)(?!\\p{L}))'
  ),
  matter('indoor|indoors', 'outdoor|outdoors|open-air'),
  matter('male', 'female'),
  matter('urban', 'rural'),
  matter('public', 'private'),
  matter('elder', 'younger')
]
