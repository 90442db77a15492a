/** Nouns whose verb may be of either number, or is that of what they count. */
const collective =
  /^(?:deal|number|amount|majority|minority|range|variety|lot|couple|handful|group|series|pair|percentage|half|rest|bulk|plenty|host|array|set|list|team|committee|board|council|government|staff|family|crew|panel|trio|duo|band|club|company|crowd|army|navy|police|public|audience|class|cabinet|party|union|jury|gang|choir|orchestra|squad|side|generation|dozen|hundred|thousand|million|billion|mix|mixture|combination|collection|string|wave|total|average|proportion|share|portion|fraction|part|third|quarter|kind|type|sort|population|community|slew|raft|bunch|selection|body|network|flock|herd|pack|swarm|spate|succession|sample|assortment|department|ministry|association|faculty|firm|agency|press|church|coalition|alliance|world|fleet|flurry|cluster|batch|stack|pile|chain|cast|field|line|row|chunk|subset|category|wealth|sum|quantity|personnel|youth|enemy|opposition|clergy|laity|elite|management|leadership|administration|electorate|nobility|congregation|group|delegation|household|industry|none|one|majority|plurality|some|any|all|most|more|few|many|each|either|neither|both|what|percent|cent|buffalo|bison|deer|elk|moose|cattle|folk|salmon|trout|cod|tuna|squid|swine|shrimp|fowl|poultry|vermin|livestock|kin|infantry|cavalry|militia|gentry|peasantry|proletariat|bourgeoisie|nation|parliament|senate|congress|council|duo|ensemble|tribe|clan|mob|rabble|following|former|latter|good|news|aircraft|spacecraft|mob|contingent|squadron|platoon|brigade|regiment|battalion|convoy|patrol|tally|turnout|couple|commission|authority|institute|university|college|school|club|charity|campaign|brand|label|retailer|supplier|regime|workforce|readership|clientele|membership|ministry|office|bureau|court|bench|synod|mission|consortium|syndicate|cartel|franchise|corporation|conglomerate|startup|bank|insurer|airline|broadcaster|publisher|newspaper|magazine|channel|studio|opponent|opposition|pack|flank|midfield|defence|defense|attack)$/
/** Plurals that are thought of as one measure, or that take a verb of one. */
const measure =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|metres|meters|kilometres|kilometers|feet|inches|pounds?|dollars?|euros?|pence|percent|percentages?|thirds|quarters|halves|lots|loads|tons|heaps|dozens|hundreds|thousands|millions|billions|means|kinds|types|sorts|acres|tonnes|grams|litres|liters|gallons|cups|people|police|news|politics|series|species|data|media|works|headquarters|remains|times|terms|points|yards|degrees|sports|mathematics|economics|physics|ethics|statistics|savings|proceeds|goods|others|ones|criteria|graphics|analytics|logistics|athletics|games|states|fish|sheep|aircraft|craft|offspring|wages|odds|arms|asbestos|lens|gas|bus|canvas|atlas|basis|thesis|analysis|crisis)$/

/** Whether a singular noun stands for several, so that either verb goes with it ("the team are"). */
export function isCollective(word: string): boolean {
  return collective.test(word)
}

/** Whether a plural noun may be one thing ("ten years is long"). */
export function isMeasure(word: string): boolean {
  return measure.test(word)
}
