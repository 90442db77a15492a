import type {Member} from './cast.ts'
import type {PersonMention} from './person.ts'
import {titles} from './words.ts'

/** What an article says that somebody is, in a place. */
export interface RoleMention {
  /** As printed: `transport minister`, `the Swansea West MP`, `R-Ga.`. */
  readonly text: string
  readonly mention: PersonMention
  readonly start: number
  readonly end: number
}

/** A word for what somebody does, by its ending. */
const agent =
  /(?:[^aeiou]er|or|ist|ian|man|woman|person|ant|ent|eer|eur|actress|hostess|waitress|yst|ard|ee|chief|head|boss|mp|pilot|judge|star|coach|cook|guide|clerk|monk|nun|heir|aide|spy|vet|chef|poet|nurse|widow|architect|thief|hero)$/
const noAgents = new Set(
  'her their other another either neither whether never ever over under after however rather together for or nor government department statement agreement parliament weather letter paper newspaper summer winter matter number member former latter water river later order door floor color colour error tour hour moment event present recent different important client content percent student comment document'.split(
    ' '
  )
)
const members = new Set([
  'member',
  'student',
  'client',
  'president',
  'resident',
  'agent',
  'superintendent',
  'republican',
  'democrat'
])

/** Whether a word, in lower case, says what somebody is. */
export function isRoleNoun(word: string): boolean {
  return titles.has(word) || members.has(word) || (word.length > 3 && agent.test(word) && !noAgents.has(word))
}

/** Every role that the article gives somebody beside the name: nouns before it, an apposition or a party's mark behind. */
export function rolesOf({mentions}: Member): readonly RoleMention[] {
  return mentions.flatMap((mention) => [...before(mention), ...behind(mention)])
}

const noun = /(?:^|[^\p{L}'’-])((?:\p{Ll}[\p{L}-]* ){1,4})$/u
const opening = /^(?:the|a|an|its|his|her|their|our|and|of|by|with|when|said|says|that|but|as|for|from|to|where|while)$/

function before(mention: PersonMention): readonly RoleMention[] {
  const {text} = mention.block
  const head = text.slice(Math.max(0, mention.start - 60), mention.start)
  const words = noun.exec(head)?.[1]?.trim().split(' ') ?? []
  const from = words.findLastIndex((word) => opening.test(word)) + 1
  const role = words.slice(from)
  if (role.length === 0 || role.length > 3 || !isRoleNoun(role.at(-1) ?? '')) return []
  const printed = role.join(' ')
  return [{text: printed, mention, start: mention.start - printed.length - 1, end: mention.start - 1}]
}

const tag = /^(?: \(|, )(\p{Lu}{1,3}[-–—]\p{Lu}[\p{L}.]{1,5}(?:[-–—]\d{1,2})?)(?=[),])/u
const apposition = /^, ((?:(?:the|a|an|its|his|her|their|our|former|chief|deputy) )?[^,.;:()“”"\n]{3,70})(?=[,.])/u

function behind(mention: PersonMention): readonly RoleMention[] {
  const tail = mention.block.text.slice(mention.end, mention.end + 90)
  const mark = tag.exec(tail)?.[1]
  if (mark !== undefined) {
    const start = mention.end + tail.indexOf(mark)
    return [{text: mark, mention, start, end: start + mark.length}]
  }
  const role = apposition.exec(tail)?.[1]
  if (role === undefined) return []
  const words = role.split(' ')
  // "…, the mayor of Hale": the noun stands before its `of`; "…, who leads": no noun.
  const end = words.findIndex((word) => /^(?:of|for|at|in|from|who|with|and|on)$/.test(word))
  const last = words[(end < 0 ? words.length : end) - 1] ?? ''
  const determined = /^(?:the|a|an|its|his|her|their|our|former|chief|deputy)$/.test(words[0] ?? '')
  if (words.length > 9 || !isRoleNoun(last.toLowerCase()) || !(determined || end > 0)) return []
  return [{text: role, mention, start: mention.end + 2, end: mention.end + 2 + role.length}]
}
