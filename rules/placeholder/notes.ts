import {after, before} from './values.ts'

/** What a placeholder or a note asks for, as the source of an expression. */
export const thing: string = String.raw`(?:names?|date|day|month|year|time|city|town|state|country|place|location|venue|address|title|job title|position|role|age|number|no\.?|figures?|amount|price|total|quotes?|links?|url|hyperlink|photo|picture|image|caption|credit|byline|headline|standfirst|dek|source|company|organi[sz]ation|agency|department|school|product|phone|phone number|email|email address|spelling|fact|stats?|text|copy|details?)`

const owner = String.raw`(?:your|first|last|full|middle|company|organi[sz]ation|agency|city|street|event|start|end|product|spokesperson|speaker|author|reporter|editor|photographer|customer|client|candidate|contact|exact|correct)`
const wanted = String.raw`(?:${owner} ){0,2}${thing}`
const verb = /^(?:check|confirm|verify|add|put|get|find|needs?|update|replace|enter|missing|fill in|paste)\b/i

const exact: readonly RegExp[] = [
  /^(?:todo|fixme|tk|tktk|tbc|tbd|xxx?|fact[ -]?check|placeholder)\b/i,
  /^\?+$/,
  /^(?:check|confirm|verify) (?:this|spelling|sp|facts?|quote|title|age|date)\??$/i,
  /^(?:sp|spelling|pull[ -]?quote|DELETE)\??$/i,
  /^(?:eds?|subs?|desk|note to (?:eds?|subs?|self|desk))\b[^\]]*(?:\bcheck\b|right\?|correct\?|\bpls\b|\bplease\b|\bconfirm\b)/i,
  /^[A-Z]{2,3}: (?:to )?(?:check|confirm|verify)\b/,
  /^(?:delete|insert|replace|cut|move|query|qy|stet|new par)\s?:\s?\S/i,
  new RegExp(String.raw`^${wanted} (?:here|tk|tktk|to come|tbc|needed|goes here|please|\?+)$`, 'i'),
  new RegExp(String.raw`^your ${wanted}$`, 'i'),
  /\b(?:goes|to go) here$/i,
  // "[Title to be decided]"
  new RegExp(
    String.raw`^(?:the )?${wanted} to be (?:decided|confirmed|announced|added|supplied|written|checked|determined)$`,
    'i'
  ),
  // "[Tunde to confirm hours]": who is to do what.
  /^(?:\p{Lu}\p{Ll}+|legal|lawyers?|desk|subs?|pictures|author|reporter)(?: \p{Lu}\p{Ll}+)? to (?:confirm|check|verify|supply|provide|send|add|fill in|approve|update|chase|follow up|ask|write)\b/u,
  /\b(?:LEGAL|DESK|EDITOR|EDITORS|SUBS|PR|CLIENT|AUTHOR|REPORTER|PICTURES|PHOTO DESK) TO (?:CONFIRM|CHECK|VERIFY|ADD|APPROVE|SUPPLY|FILL IN|COME)$/
]
const inCapitals = new RegExp(String.raw`^(?:THE |AN? )?${wanted}$`, 'i')
const object = new RegExp(
  String.raw`^\w+(?: in)? (?:(?:the|this|with \w+|his|her|their|exact|correct) )*${wanted}\b|^\w+ (?:surname|this|(?:with|by|against) (?:the )?(?:source|desk|editor|lawyers?|legal|reporter|press office))\b|^check[?!:]|^check$`,
  'i'
)
const rhetoric = /\b(?:favou?rite|joke|pun|clich|adjective|expletive|whatever|reason|excuse|least|most)/i

/** Whether what stands in square brackets is a note to self: `[CHECK]`, `[insert name]`; not `[he]`, `[sic]`, `[1]`, `[NATO]`. */
export function isBracketedNote(match: RegExpExecArray, text: string): boolean {
  const inner = match[0].slice(1, -1).trim()
  if (exact.some((expression) => expression.test(inner))) return true
  // Rhetoric: "[insert your favourite excuse here]".
  if (/^insert\b/i.test(inner)) return !rhetoric.test(inner)
  const loud = inner === inner.toUpperCase()
  if (loud && inCapitals.test(inner)) return true
  if (!verb.test(inner)) return false
  if (loud) return true
  // Lower case amid lower-case words is an insertion into someone's words: "we [check names] every day".
  const amid =
    /\p{Ll} $/u.test(before(text, match.index)) && /^ \p{Ll}/u.test(after(text, match.index + match[0].length))
  return object.test(inner) && !amid
}
