/** Whether a line of plain text names who wrote the article, or is somebody's name. */
import type {Looks} from './looks.ts'

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
    /\p{Lu}[^\s\p{Lu}]* \p{Lu}/u.test(text)
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
