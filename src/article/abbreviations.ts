// Which abbreviations end a sentence, and before which words: what `mendSentences` decides by; and which words a stop may belong to.
import {monthName, shortMonth, shortWeekday, weekdayName} from './calendar.ts'
import {provinceAbbreviations, stateAbbreviations} from './state-abbreviations.ts'

/** Titles written with a full stop in some countries only, so that the stop stands behind their word: `Smt. Rao`, `Engr. Bello`. */
export const localTitle: RegExp = /^(?:smt|shri|engr|barr|alh|comr|cllr|mdm|cpt)$/i

/** Words written with a full stop that go before something and never end a sentence there: ranks, `vs.`, `No.`. */
export const leads: RegExp =
  /^(?:vs|mr|mrs|ms|messrs|dr|prof|gov|govs|sen|sens|rep|reps|gen|col|maj|capt|lt|sgt|cpl|cmdr|cdr|adm|rev|fr|hon|supt|insp|det|const|sr|pres|st|mt|ft)$/i

/** What goes before a number: `Fig. 3`. */
export const beforeNumber: RegExp =
  /^(?:figs?|nos?|vols?|pp?|eqs?|secs?|chs?|arts?|paras?|eds?|ca|approx|ext|cl|reg|col|tel)$/i

/** A clock's halves. */
export const clock: RegExp = /^[ap]\.m\.$/i

/** What follows a clock time, with a capital, without beginning a sentence: days, months, zones. */
export const afterClock: RegExp = new RegExp(
  String.raw`^(?:${weekdayName}s?|${shortWeekday}|[A-Z]{2,5}|Eastern|Central|Pacific|Mountain|Greenwich|British|Irish|Australian|Atlantic|${shortMonth}|${monthName})\.?$`
)

/** Ends of firms' names. */
export const firm: RegExp = /^(?:inc|ltd|corp|co|bros|plc|llc|cos)$/i

/** What people in firms are, written with a capital after the firm's name: `Apple Inc. Chief Executive`. */
export const office: RegExp =
  /^(?:chief|vice|president|chair|chairman|chairwoman|chairperson|ceo|cfo|coo|cto|executives?|director|managing|general|senior|founder|co-founder|treasurer|spokesman|spokeswoman|spokesperson|analyst|economist|manager|managers|head|partner|class|v|vs)$/i

/** Places and ends of people's names: a sentence ends with them only before a word that opens sentences. */
export const placeOrSuffix: RegExp = /^(?:d\.c|u\.s|u\.s\.a|u\.k|u\.n|e\.u|l\.a|n\.y|jr|sr|ph\.d|m\.d|b\.a|m\.a)$/i

/** Streets, measures, days, months, `et al.`: as {@link placeOrSuffix}. */
export const measure: RegExp = new RegExp(
  `^(?:st|ave|rd|blvd|hwy|ln|oz|lbs?|ft|mi|yds?|gal|pts?|qts?|kg|km|cm|mm|hrs?|mins?|secs?|${shortMonth}|${shortWeekday}|al|etc|est)$`,
  'i'
)

/** Words of the language that parse-english takes for abbreviations: in lower case they are words. */
export const wordToo: RegExp = /^(?:in|sat|wed|sun|gal|mar|min|con|cent|id|op|pro|sic|stat|fl)$/

/** Words that open sentences and, written with a capital, hardly ever stand in the middle of a name. */
export const opener: RegExp =
  /^(?:the|he|she|it|they|we|you|this|that|these|those|there|his|her|its|their|our|my|your|in|on|at|as|by|for|from|with|after|before|during|since|until|when|while|where|if|although|though|because|but|and|or|yet|then|now|however|meanwhile|moreover|also|still|what|who|why|how|some|many|most|both|each|not|once|later|earlier|instead|perhaps|nobody|nothing|everyone|everything|today|yesterday|tomorrow|despite|unlike|under|over|among|without|even|only)$/i

/** Openers that are surnames too: after an initial they count only before a word in lower case. */
export const surname: RegExp = /^(?:he|you|so|an|she|her|many|still|how|not|may|now|my|yet|or|even)$/i

/** Words cut short that stand anywhere in a sentence, some of which are words of the language besides: `approx.`, `Dept.`, `paras.` */
const cutShort =
  /^(?:approx|arts|assn|assoc|asst|ave|cert|chap|comp|conf|cont|dept|excl|figs|govt|hist|ibid|illus|incl|inst|intl|misc|natl|paras?|prep|prop|publ|refs|repr|resp|secs|spec|subj|tech|temp|trad|trans|treas|univ|vols)$/i
const ofPlace = new RegExp(`^(?:${stateAbbreviations}|${provinceAbbreviations})$`)
/** `hrs`, `Mrs`, and initials: `J`, `p.m`, `U.S` */
const letters = /^[^\P{L}AEIOUYaeiouy][^\P{Ll}aeiouy]+$|^(?:\p{L}\.)*\p{L}$/u

/** Whether a stop that stands behind a word may be the word's own, and end nothing. */
export function mayOwnStop(word: string): boolean {
  if (wordToo.test(word)) return false
  return (
    letters.test(word) ||
    cutShort.test(word) ||
    leads.test(word) ||
    firm.test(word) ||
    placeOrSuffix.test(word) ||
    measure.test(word) ||
    ofPlace.test(word)
  )
}
