/** The whole name of somebody whom everybody knows, with one word of it in another spelling: Stephen Spielberg, Marie Currie, Neils Bohr. */
import {bare, isInitial} from '../../src/article/cast/context.ts'
import type {Form, FormPlace, Forms} from '../../src/article/cast/forms.ts'
import type {NameToken} from '../../src/article/cast/name-token.ts'
import {institutions, suffixes, titles} from '../../src/article/cast/words.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {foldName} from '../../src/desk/names/fold-name.ts'
import {wellKnownNames, type Field, type WellKnown} from '../../src/desk/names/well-known.ts'
import {wordsOf} from './fields.ts'
import {areOneGiven, isEar, isHand, isOtherSpelling, isVariant, nameSlip, type NameSlip} from './near.ts'

/** The word of a well-known name that a word stands for in one place. */
export interface WholeName {
  readonly place: FormPlace
  readonly right: string
}

/** How many words with capitals in a row may be a name. */
const longest = 24

/** Grades of a given name and a surname together up to which hardly anybody is called so, and up to which few are. */
const hardly = 13
const few = 17
/** The grade from which many are called so. */
const many = 23
/** Grade of a name from which many bear it. */
const shared = 3

/**
 * The places where the words beside a word call for another spelling of it.
 *
 * @param isKnown - Whether any list knows the word as it stands.
 */
export function wholeNames(form: Form, isKnown: boolean, {byKey}: Forms, desk: Desk): readonly WholeName[] {
  const found: WholeName[] = []
  if (!/^\p{Lu}[\p{L}'’-]{2,}$/u.test(form.text)) return found
  for (const place of form.places) {
    const right = calledFor(form, place, isKnown, desk)
    const key = right === undefined ? form.key : foldName(right)
    if (right !== undefined && (key === form.key || !standBoth(place, byKey.get(key) ?? []))) found.push({place, right})
  }
  return found
}

/** Whether both spellings stand beside the same word, and nothing has proved that they are one person's: Jeffrey and Geoffrey Archer. */
function standBoth({run, at}: FormPlace, rights: readonly Form[]): boolean {
  const beside = run.tokens[at - 1] ?? run.tokens[at + 1]
  return rights.some(({places}) =>
    places.some((place) => place.run.tokens.some(({key}, index) => key === beside?.key && index !== place.at))
  )
}

function calledFor(form: Form, place: FormPlace, isKnown: boolean, desk: Desk): string | undefined {
  const {tokens} = place.run
  if (tokens.length < 2 || tokens.length > longest) return undefined
  let right: string | undefined
  for (const token of [tokens[place.at - 1], tokens[place.at + 1], ...pastInitial(place)]) {
    for (const name of wellKnownNames().byWord.get(token?.key ?? '') ?? []) {
      const at = alignedAt(name, place, desk)
      if (at === undefined) continue
      const word = name.words[at]
      // It is somebody's name as it stands, but for its capitals: Lebron, Mccartney.
      if (name.keys[at] === form.key) return isOddCase(form.text, place, word) ? word : undefined
      if (word === undefined || word === right || !isMeant(form, place, {name, at}, isKnown, desk)) continue
      // Two names are as near: Ann and Anna behind one surname.
      if (right !== undefined) return undefined
      right = word
    }
  }
  return right
}

/** Whether only the capitals or the apostrophe within a word are others than a name's. */
function isOddCase(text: string, {token}: FormPlace, right = text): boolean {
  return (
    !token.shouted &&
    text !== right &&
    text.toLowerCase() === right.toLowerCase().replace(/'/, /['’]/.test(text) ? "'" : '') &&
    /^\p{Lu}.*\p{Ll}/u.test(text) &&
    /^\p{Lu}/u.test(right)
  )
}

/** The words past an initial: `Philip K. Dick`. */
function pastInitial({run: {tokens}, at}: FormPlace): readonly (NameToken | undefined)[] {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return [
    before && isInitial(before) ? tokens[at - 2] : undefined,
    after && isInitial(after) ? tokens[at + 2] : undefined
  ]
}

/** Which word of a name a place's word stands for, where every other word of it stands around; initials and titles aside. */
function alignedAt({keys, field}: WellKnown, {run, token}: FormPlace, desk: Desk): number | undefined {
  const tokens = run.tokens.filter((other, index) => other === token || index === 0 || !isInitial(other))
  const own = tokens.indexOf(token)
  const place = keys.findIndex((_, at) =>
    keys.every((key, step) => step === at || tokens[own + step - at]?.key === key)
  )
  if (place < 0 || own - place < 0 || own - place + keys.length > tokens.length) return undefined
  const before = tokens.slice(0, own - place)
  const behind = tokens.slice(own - place + keys.length)
  if (!before.every((other) => titles.has(bare(other)) || offices.has(bare(other)) || isRole(other, desk)))
    return undefined
  const isLast = behind.every((other) => suffixes.has(bare(other)) || other.titled)
  return isLast || (field !== 'thing' && behind.length > 0 && behind.every((other) => institutions.has(bare(other))))
    ? place
    : undefined
}

/** Words of an office or a rank that are no title by themselves: `Prime Minister Benjamin Netanyuhu`. */
const offices = new Set(
  'prime vice foreign first former late us uk british supreme court associate party house senate majority minority saint st field marshal air grand'.split(
    ' '
  )
)

/** A word before a name that opens a sentence or a headline and is no name: `Novelist Phillip Roth`. */
function isRole({text, key, titled, word}: NameToken, {names, english}: Desk): boolean {
  return (titled || word.initial) && names.given(key) === 0 && english.lexicon.has(text.toLowerCase())
}

interface Meant {
  readonly name: WellKnown
  readonly at: number
}

function isMeant(form: Form, place: FormPlace, {name, at}: Meant, isKnown: boolean, desk: Desk): boolean {
  const {names} = desk
  const right = name.keys[at] ?? ''
  const slip = nameSlip(form.key, right) ?? (at === 0 && isVariant(form.key, right, names) ? 'sound' : undefined)
  if (slip === undefined || isOtherSpelling(slip, form.key, right, name)) return false
  if (at === 0 && names.given(form.key) > 1 && !areOneGiven(slip, form.key, right, names)) return false
  const isNew = !isKnown && names.given(form.key) === 0 && names.surname(form.key) === 0
  // The lists have not all the given names of the world: behind a surname of many one that they lack may be somebody's.
  const isRare = at > 0 || name.famous || name.keys.length > 2 || names.surname(name.keys.at(-1) ?? '') < shared
  if (isNew && isHand(slip) && !hasInitial(place) && isRare) return true
  const needed = name.field === 'thing' ? undefined : proofNeeded(form, place, {name, at}, slip, desk)
  return needed !== undefined && (needed === 0 || wordsOf(name.field, place.block.text) >= needed)
}

/** How many words must tell of what somebody is known for, that it can be nobody else; undefined where it may be anyhow. */
function proofNeeded(
  {text, key}: Form,
  place: FormPlace,
  {name: {keys, field, famous}, at}: Meant,
  slip: NameSlip,
  {names, english}: Desk
): 0 | 1 | 2 | undefined {
  const other = keys[at === 0 ? keys.length - 1 : 0] ?? ''
  const own = at === 0 ? names.given(key) : names.surname(key)
  const around = at === 0 ? names.surname(other) : names.given(other)
  // Of three words nobody else is called so.
  const chance = keys.length > 2 ? 0 : Math.max(own, 1) + Math.max(around, 1)
  const isWord = own === 0 && english.lexicon.has(text)
  const isPlain =
    isEar(slip) ||
    (at === 0 ? isHand(slip) : own === 0 && slip === 'cut') ||
    ((around < 3 || keys.length > 2) && slip !== 'changed')
  // Dennis Johnson: in any trade there are some.
  if (!famous && own > 0 && chance >= many) return undefined
  const isSure = isPlain && !isWord && !isOneOfMany(place) && (keys.length > 2 || !hasInitial(place))
  // A letter that is another makes another surname: Curtis and Curtin.
  if (at > 0 && own > 0 && (slip === 'changed' || slip === 'neighbour' || slip === 'two')) return undefined
  if (isIntroduced(place, field)) return undefined
  // What is a name as it stands is somebody else's, too, unless hardly anybody bears the other one: Steven Spielberg's.
  const isFree = own === 0 && at > 0
  if (isSure && (keys.length > 2 || isFree || ((famous || around === 0) && chance <= hardly))) return 0
  return (famous || around < shared) && chance <= few ? 1 : 2
}

/** Whether an initial stands within a name, as most people's whom everybody knows have none. */
function hasInitial({run}: FormPlace): boolean {
  return run.tokens.some((token, index) => index > 0 && isInitial(token))
}

/** Whether a name is told as one of many: the Stephen Hawkings of this world. */
function isOneOfMany({run, token}: FormPlace): boolean {
  return (
    token.key.endsWith('s') &&
    run.tokens.at(-1) === token &&
    /^(?:the|these|those|many|two|several|other)$/.test(run.before)
  )
}

/** Whether somebody is introduced whom nobody knows: with an age, a home, another trade. */
function isIntroduced({block: {text}, run: {start, end}}: FormPlace, field: Field): boolean {
  const behind = text.slice(end, end + 80)
  if (/^(?:, (?:aged )?\d{1,2}(?!\d)|\s?\(\d{1,2}\)|, (?:of|from|who lives) )/.test(behind)) return true
  const trade = /^, an? ([^,.;:]+)/.exec(behind)?.[1]
  if (trade !== undefined && wordsOf(field, trade) === 0) return true
  return /\b\d{1,2}-year-old (?:[\p{L}-]+ ){0,3}$/u.test(text.slice(Math.max(0, start - 50), start))
}
