import captionVerbs from '#data/news/caption-verbs.js'
import {monthName, printedMonth} from './calendar.ts'
import type {Looks} from './looks.ts'

const spoken = captionVerbs.singular.join('|')
const crowd = captionVerbs.plural.join('|')
const showing = new RegExp(
  String.raw`^[^.!?;:"“]{2,160}?[ ,)](?:${spoken}|(?:are|is) (?:seen|pictured|shown)|(?<!\b(?:to|will|would|can|could|may|might|must|should|not|did|do|does|a|an|the|its|their|his|her|this|that|of|for) )(?:${crowd}))\b`
)
const side = String.raw`(?:far |second |third |top |bottom |front |back |2nd |3rd )*(?:left|right|centre|center|[LRC])(?:-[LR])?`
const sides = new RegExp(
  String.raw`\((?:from )?${side}(?: (?:row|to right))?\)|, ${side}, (?:and|is|with|${spoken})|\bfrom left\b|\bleft to right\b`
)
const maySide =
  /(?:\(|, )(?:from )?(?:\w+ ){0,8}(?:left|right|cent(?:re|er)|[LRC])(?:-[LR])?[ ,)]|\bfrom left\b|\bleft to right\b/
const pictured =
  /^(?:pictured?\b|(?:fig(?:ure|\.)|photo|map|chart|image) ?\d{1,3}[.:]|above\b[:,]|below\b[:,]|left\b[:,]|right\b[:,]|top\b[:,]|file\b ?(?:photo|picture|image|[-–—:])|(?:a |an |in this |this |undated )?(?:file|handout|aerial|archive|undated|satellite|stock) (?:photo|picture|image|photograph|view)\b|in this (?:photo|picture|image|photograph)\b|(?:a|an) (?:[\w-]+ )?(?:view|screengrab|screenshot|still|illustration|rendering)\b|artist['’]s (?:impression|rendering|illustration)\b|(?:photos?|pictures?|images?|photograph|caption) ?(?:caption)?: )/i
const pictureCredit =
  /\((?:photo|picture|image|photograph|ap|reuters|afp|getty|credit|courtesy)\b[^()]{0,80}\)\.?$|(?:photo|picture|image|photograph|credit)s?: ?[^.:]{2,60}\.?$|[.!?] [^.!?/:]{3,40}\/ ?[^.!?/]{2,30}$/i
const fullDate = new RegExp(
  String.raw`\bon (?:\w+day,? )?(?:${printedMonth} \d{1,2},? \d{4}|\d{1,2} ${monthName},? \d{4})`
)

/**
 * How surely a text is a picture's caption by its words: 2 by itself, 1 beside a credit or above the article, 0 not.
 *
 * @param least - Below what it doesn't matter: 0 may then stand for 1.
 */
export function captionScore({text, words, sentences, open}: Looks, least: 1 | 2 = 1): 0 | 1 | 2 {
  if (open || words < 3 || words > 90 || sentences > 4) return 0
  if (/^["“]/.test(text)) return 0
  const first = text.slice(0, 260)
  if (words <= 70 && (pictured.test(first) || pictureCredit.test(text.slice(-120)))) return 2
  const hasSides = maySide.test(first) && sides.test(first)
  const isDated = /\d{4}/.test(first) && fullDate.test(first)
  if (hasSides && (isDated || words <= 12)) return 2
  const isHalfProved = hasSides || isDated
  if (!isHalfProved && (least === 2 || words > 50)) return 0
  const shows = showing.test(first)
  return shows && isHalfProved ? 2 : shows && words <= 50 ? 1 : 0
}

const noteStart =
  /^[[(*_]*(?:corrections?|clarifications?|updates?|updated|editor['’]?s['’]? note|editors['’] note|note to (?:editors|readers)|notes to editors|amendment|disclaimer|disclosure|author['’]s note|nb|notes?)(?: \([^)]{1,40}\)| \d[^:]{0,30}| [A-Z][a-z]+ \d{1,2}[^:]{0,12})? ?(?::|[–—-] |\.\s)/i
const amended =
  /^[[(*_]*(?:(?:this|the) (?:article|story|piece|post|report|page|headline|column|interview|transcript|essay|caption)\b[^.]{0,40}\b(?:was|has been|have been|is) (?:\w+ly |first |last |also )?(?:amended|corrected|updated|edited|published|republished|reprinted|modified|clarified|changed|revised|produced|co-published|translated)\b|(?:an? )?(?:earlier|previous|prior|former|original) versions? of (?:this|the) (?:article|story|piece|post|report|page|headline|column|interview|transcript|essay|caption)\b)/i
const mayAmend =
  /^[[(*_]*(?:this|the|an?|earlier|previous|prior|former|original) (?:article|story|piece|post|report|page|headline|column|interview|transcript|essay|caption|earlier|previous|prior|former|original|version)/i
const signUp =
  /^[[(*_→>•]*(?:sign up|subscribe (?:to|now|today)|register (?:for|now)|follow (?:us|him|her|them|the author|\S+(?: \S+)?) on |follow @|join (?:us|our)|get (?:our|the) (?:\w+ )?(?:newsletter|app)|download (?:our|the) |read more\b|read (?:also|next|this next)\b|see also\b|related\b ?:|more on this story\b|click here\b|have (?:a story|you been affected)|do you have (?:a|an) (?:story|tip|opinion|question)|contact (?:us|the author|our)|send (?:us|your|letters)|donate\b|support (?:us|our)|listen to\b.{0,60}\bpodcast|(?:this article is )?republished (?:from|with)|reprinted (?:from|with)|originally published|(?:for )?(?:more|further) information\b|for (?:media|press|interview|further) (?:inquiries|enquiries|requests|information)|(?:media|press|for media) contacts?\b|contacts?:|tickets? (?:cost|are|from)\b.{0,80}(?:\.|$)|@\w+$)/i
const made =
  /^[[(*_]*(?:(?:additional |further |with )?(?:reporting|research|writing|editing|production|translation|files|contributions?) (?:was |is )?(?:by|from)\b|with (?:additional )?(?:reporting|files) |translated (?:from|by)\b|edited by\b|produced by\b|compiled by\b|©|copyright\b|all rights reserved|the views expressed\b|views expressed\b|opinions? expressed\b|(?:the )?associated press writers?\b|[^\s\d][^.]{2,80} contributed (?:to this|reporting|from)\b)/i

/** What the pattern of an amendment can't do without. */
const changed = /amend|correct|updat|edit|publish|print|modifi|clarifi|chang|revis|produc|translat|version/

/** By the word that a note begins with, in lower case: the patterns that begin so. Most paragraphs begin otherwise. */
const noteStarts: ReadonlyMap<string, ReadonlySet<RegExp>> = startsOf([
  [
    noteStart,
    'correction corrections clarification clarifications update updates updated editor editors note notes amendment disclaimer disclosure author nb'
  ],
  [amended, 'this the a an earlier previous prior former original'],
  [
    made,
    'additional further with reporting research writing editing production translation files contribution contributions translated edited produced compiled © copyright all the views opinion opinions associated'
  ],
  [
    signUp,
    'sign subscribe register follow join get download read see related more click have do contact contacts send donate support listen this republished reprinted originally for further media press ticket tickets @'
  ]
])

function startsOf(
  patterns: ReadonlyArray<readonly [pattern: RegExp, words: string]>
): ReadonlyMap<string, Set<RegExp>> {
  const starts = new Map<string, Set<RegExp>>()
  for (const [pattern, words] of patterns) {
    for (const word of words.split(' ')) starts.set(word, (starts.get(word) ?? new Set()).add(pattern))
  }
  return starts
}

/** Whether the text is a note by its words: a correction, an update, who helped, a sign-up. */
export function isNote({text, words}: Looks): boolean {
  if (words > 119) return false
  const first = text.slice(0, 240)
  const lower = first.toLowerCase()
  // "Jane Smith contributed to this report": a note that begins with a name.
  if (lower.includes('contributed') && made.test(first)) return true
  const starts = noteStarts.get(/^[[(*_→>•]*([a-z]+|[@©])/.exec(lower)?.[1] ?? '')
  if (!starts) return false
  return (
    (starts.has(noteStart) && noteStart.test(first)) ||
    (starts.has(amended) && changed.test(lower) && mayAmend.test(first) && amended.test(first)) ||
    (starts.has(made) && made.test(first)) ||
    (words <= 60 && starts.has(signUp) && signUp.test(first))
  )
}

const byOffice = /^[[(*_]*(?:the (?:author|writer|reporter|columnist) (?:is|was|writes|works|has|can)\b)/i

/** Whether the text tells who its author is without a name; only at an article's end. */
export function isAuthorNote({text, words}: Looks): boolean {
  return words <= 90 && byOffice.test(text)
}

const biography =
  /^((?:(?:Dr|Prof|Professor|Sir|Dame|Rabbi|Rev|Lord|Lady|Baroness)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:(?:al|bin|da|de|del|der|di|la|le|van|von) )?\p{Lu}[\p{L}'’.-]*){1,3})(?:,[^,.]{2,80},)? (?:is|was|writes|covers|works|teaches|reports|edits|leads|runs|directs|hosts|has (?:written|covered|reported|worked|been)|can be|lives|joined)\b/u

/** The name of the person that the text introduces as a biography does (`Jane Smith is a …`); undefined where it does not. */
export function biographyOf({text, words}: Looks): string | undefined {
  return words <= 90 ? (biography.exec(text.slice(0, 300))?.[1] ?? undefined) : undefined
}

const heads =
  /^(?:notes? (?:to|for) editors|about (?:the )?(?:authors?|writers?|contributors?|us|this (?:article|story|series|project))|(?:media |press )?contacts?|(?:media|press) (?:enquiries|inquiries)|(?:for )?(?:more|further) information|references|footnotes|acknowledge?ments)\b/i
const related =
  /^(?:related(?: (?:stories|articles|links|content|topics|news|reading|coverage))?|more on this story|more from .{2,40}|read more|read next|recommended(?: .{0,20})?|most read|most popular|trending(?: now)?|you may also like|further reading|topics|tags|filed under)\b/i

/** What a heading near the end announces: notes about the article, or links away from it. */
export function endOf({text, short, words, open}: Looks): 'notes' | 'links' | undefined {
  if (words > 8 || !(short || open)) return undefined
  if (heads.test(text)) return 'notes'
  return related.test(text) ? 'links' : undefined
}
