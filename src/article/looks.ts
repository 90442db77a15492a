import agencies from '#data/news/agencies.js'
import labels from '#data/news/labels.js'
import {monthStart, weekdayStart} from './calendar.ts'

/** What a block of plain text looks like by itself, without its neighbours. */
export interface Looks {
  /** The text without a URL that a scrape glued to its end; at most its first 600 units. */
  readonly text: string
  /** How many words it has; counted up to 120. */
  readonly words: number
  /** How many sentences it seems to have; counted up to 9. */
  readonly sentences: number
  /** Whether it ends as a sentence does: with a full stop, `!`, `?` or an ellipsis, quotation marks aside. */
  readonly stopped: boolean
  /** Whether its last mark, quotation marks aside, is a question mark. */
  readonly asks: boolean
  /** Whether it ends with a colon, semicolon or comma: something must follow. */
  readonly open: boolean
  /** Whether it could be a headline or heading: few words and no stop. */
  readonly short: boolean
  /** Lower case, letters and digits only: for comparing. */
  readonly folded: string
}

const gluedUrl = /(?:https?:\/\/|www\.)\S+$/i
const closers = /["'”’)\]*_]+$/
const head = 600

/** Tell what a block looks like. Only the beginning and end of a long one are read. */
export function looksOf(whole: string): Looks {
  const start = whole.slice(0, head)
  const bare = whole.length <= head ? start.replace(gluedUrl, '').trim() : start
  const text = bare === '' ? start.trim() : bare
  const end = (whole.length <= head ? text : whole.slice(-40)).trimEnd().replace(closers, '')
  const words = whole.length > head ? 120 : wordsIn(text)
  const last = end.at(-1) ?? ''
  const open = last === ':' || last === ';' || last === ','
  const stopped = /[.!?…。]/.test(last) && !(words <= 8 && endsInAbbreviation(end))
  let folded: string | undefined
  return {
    text,
    words,
    sentences: (text.match(/[.!?…]["'”’)\]]*(?=\s+["'“‘([]*[A-ZÀ-Þ\u0100-\u1fff\d]|\s*$)/g) ?? []).length,
    stopped,
    asks: last === '?',
    open,
    short: words > 0 && words <= 20 && text.length <= 150 && !stopped && !open,
    get folded() {
      return (folded ??= fold(text))
    }
  }
}

/** How many pieces between white space have a letter or a digit. */
function wordsIn(text: string): number {
  let words = 0
  let counted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) counted = false
    else if (counted && code < 128 && code > 32) continue
    else if ((code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123)) {
      counted = true
      words++
    } else if (code > 127 || code < 32) {
      if (/\s/.test(text.charAt(at))) counted = false
      else if (!counted && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))) {
        counted = true
        words++
      }
    }
  }
  return words
}

/** Fold a text for comparing it with another: words in lower case, single spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return ((/^[\0-\x7F‘’“”–—…]*$/.test(lower) ? lower.match(/[a-z\d]+/g) : lower.match(/[\p{L}\p{N}]+/gu)) ?? []).join(
    ' '
  )
}

function endsInAbbreviation(text: string): boolean {
  return /(?:^|[\s.])(?:\p{Lu}|Jr|Sr|Inc|Ltd|Co|Corp|St|No|Mass|Calif|Conn|Ariz|Colo|Minn|Pa|Va|Ont|Que|Ill|Wis|Wash|Ore|Tenn|a\.m|p\.m)\.$/u.test(
    text
  )
}

const agencyNames = new Set(agencies.map((name) => name.toLowerCase()))
const kickers = new Set(labels.kickers)
const furniture = new Set(labels.furniture)
const endings = new Set(labels.endings)

/** Whether the text is a section's name that stands above a headline: Opinion, Analysis. */
export function isKicker({text}: Looks): boolean {
  return kickers.has(text.toLowerCase().replace(/\s*[:|]$/, ''))
}

/** Whether the text is a mark that ends the copy: `###`, `-30-`, ENDS. */
export function isEnding({text}: Looks): boolean {
  return endings.has(text.toLowerCase())
}

/** Whether only capitals stand in the text (and signs): an agency, a kicker, a shouted heading. */
export function isCapitals({text}: Looks): boolean {
  return !/[a-z]/.test(text) && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

const creditStart =
  /^\(?(?:photo(?:graph)?s?|pictures?|image|images|credits?|illustrations?|graphics?|video|artwork|courtesy|source|cover photo)(?: (?:by|credits?|courtesy of|of|from|via))*(?::| (?=by|of|courtesy))\s*\S/i
const creditMark = /^(?:©|\(c\) ?\d|copyright\b)/i

/** Whether the text names who made a picture: an agency, `Jane Smith/Reuters`, `Photo: …`. */
export function isCredit(looks: Looks): boolean {
  const {text, words, stopped} = looks
  if (words > 14 || text.length > 120) return false
  const bare = text
    .toLowerCase()
    .replace(/^[([]|[)\]]$/g, '')
    .replace(/^(?:via|from)\s+/, '')
  if (agencyNames.has(bare)) return true
  if (creditMark.test(text)) return true
  if (stopped || /\p{Ll}[.!?]\s/u.test(text)) return false
  if (creditStart.test(text)) return words <= 10
  // Jane Smith/AP, JANE SMITH / GETTY IMAGES, Agency via Agency
  const parts = bare.split(/\s*[/|]\s*|\s+via\s+|,\s*/)
  return parts.length > 1 && parts.slice(1).some((part) => agencyNames.has(part.trim()))
}

const name = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|van|von|ibn|ter|y|zu)[ ]){0,2}\p{Lu}[\p{L}'’.-]*){0,3}`
const byName = new RegExp(
  String.raw`^(?:[Bb][Yy]|(?:[Ww]ords|[Ss]tory|[Rr]eport|[Tt]ext|[Aa]nalysis|[Ii]nterview|[Rr]eview)(?: and (?:photos|pictures))?(?: by|:)|(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Ii]nterviewed|[Cc]ompiled) by|[Aa]s told to):? (?:the |our |a )?${name}`,
  'u'
)
const deskName =
  /^(?:(?:our |the )?(?:staff|reuters|afp|ap|associated press|news|web|online|wire) (?:staff|reporters?|writers?|correspondents?|desk|reports|and agencies|agencies)|agencies|staff|editorial board|the editorial board)$/i
const personAlone = new RegExp(String.raw`^${name}(?:(?: and |, | & )${name}){0,3}$`, 'u')
const personAndPost = new RegExp(
  String.raw`^${name}(?:(?:, | [|–—·-] )(?:[\p{L}'’&. -]*\b)?(?:correspondent|reporter|editor|writer|columnist|contributor|critic|staff|author|producer|bureau chief)s?\b|,? (?:in|at) ${name}(?:,? and ${name})?$)`.replace(
    /\b(correspondent|reporter|editor|writer|columnist|contributor|critic|staff|author|producer|bureau chief)/g,
    (post) => `[${post.charAt(0).toUpperCase()}${post.charAt(0)}]${post.slice(1)}`
  ),
  'u'
)

// Classes such as \p{Lu} take milliseconds to compile when they are first used: most texts show with less that they don't match.
const mayBeByName = /^(?:by|words|story|report|text|analysis|interview|review|written|posted|compiled|as told)/i
const mayBePost = /correspondent|reporter|editor|writer|columnist|contributor|critic|staff|author|producer|bureau/i
const mayBeAt = /,? (?:in|at) [^ a-z\d]/
const noName =
  /\d|(?:^| )(?!(?:and|al|bin|da|de|del|den|der|di|dos|du|el|la|le|van|von|ibn|ter|y|zu) )[a-z]|[!-%(-+/:-@[-`{-~“”]/

/** Whether the text says who wrote the article, by its words: `By Jane Smith`, `Jane Smith, health editor`. */
export function isByline(looks: Looks): boolean {
  const {text, words, open} = looks
  if (words > 18 || text.length > 150 || open || (looks.stopped && words > 6)) return false
  if (mayBeByName.test(text) && byName.test(text)) return !looks.stopped
  if (deskName.test(text)) return true
  return (
    words <= 12 &&
    (mayBePost.test(text) || mayBeAt.test(text)) &&
    /^\p{Lu}/u.test(text) &&
    personAndPost.test(text) &&
    /\p{Lu}\S* \p{Lu}/u.test(text)
  )
}

/** Whether the text could be nothing but a person's name, or a few. */
export function isPerson({text, words}: Looks): boolean {
  return (
    words >= 2 &&
    words <= 8 &&
    text.length <= 80 &&
    !noName.test(text) &&
    !/\b(?:The|A|An|In|On|Of|For)\b/.test(text) &&
    personAlone.test(text)
  )
}

const months = `${monthStart}[a-z]*`
const date = String.raw`(?:${weekdayStart}[a-z]*,? )?(?:\d{1,2}(?:st|nd|rd|th)? ${months}\.?,?(?: \d{4})?|${months}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`
const time = String.raw`\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,5})?`
const dateLine = new RegExp(
  String.raw`^(?:(?:first |last )?(?:published|updated|posted|modified|date|released?|issued|on)\b[\s:,;|·•–—-]*(?:on |at )?)*(?:${date}|${time})(?:[\s,|·•–—-]*(?:at |updated |published |last |first |${date}|${time}|[ap]\.?m\.?|[A-Z]{2,4}\b|\d+ min(?:ute)?s?(?: read)?))*\.?$`,
  'i'
)
const place = /^\p{Lu}[\p{L}.'’ -]{1,30}, ?(?:\p{Lu}\.? ?\p{Lu}\.?|\p{Lu}[a-z]{2,4}\.)$/u
const contact = /\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\+\d[\d ().-]{7,}|\S+@\w[\w-]*\.\w+$/
const readTime = /^\d+ min(?:ute)?s?(?: read)?$|^(?:reading time|read time)\b/i

/** Whether the text stands around the copy and is none of it: a date, a menu's word, `FOR IMMEDIATE RELEASE`. */
export function isFurnitureLine(looks: Looks): boolean {
  const {text, words} = looks
  if (words > 14 || text.length > 120) return false
  if (words === 0) return true
  const lower = text.toLowerCase().replace(/[:.\s–—-]+$/, '')
  return (
    furniture.has(lower) ||
    isEnding(looks) ||
    readTime.test(text) ||
    (/\d/.test(text) && dateLine.test(text)) ||
    (text.includes(',') && place.test(text)) ||
    /^(?:for immediate release|embargoed (?:until|for)|page \d+ of \d+\b)/i.test(text) ||
    (words <= 10 && !looks.stopped && contact.test(text)) ||
    /^(?:(?:share|print|email|tweet|save|bookmark) (?:this|on|via|to)\b|\d+ comments?$|view comments|show more$|load more$)/i.test(
      text
    ) ||
    /^(?:#\w+[,\s]*)+$/.test(text) ||
    isTrail(text)
  )
}

/** Whether a line is the way to the page through a site: `Home > Sport > Football`. */
function isTrail(text: string): boolean {
  const parts = text.split(/ [>›»] /)
  return parts.length > 2 && parts.every((part) => part.length < 30)
}
