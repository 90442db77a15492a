import {bare, isInitial, type Contexts} from './context.ts'
import type {Form, FormPlace} from './forms.ts'
import type {Known} from './known.ts'
import {isTypical} from './likeness.ts'
import {bearCommonNames} from './common-names.ts'
import {introduction, isDoing, officesOf} from './offices.ts'
import {slipOf} from './slip.ts'
import {isToldApart} from './told-apart.ts'
import {titles} from './words.ts'

const relative =
  '(?:(?:grand|step|half-|foster |great-)?(?:son|daughter|father|mother|brother|sister)|cousin|uncle|aunt|nephew|niece|namesake|' +
  'wife|husband|widow|widower|twin|child|children)s?'
const relativeBefore = new RegExp(`\\b${relative},? $`, 'iu')
/** Those who may bear the same given name; nearer relatives share the surname, and its other spelling is a slip. */
const fellow = '(?:cousin|uncle|nephew|aunt|niece|namesake|deputy|successor|predecessor)s?'
/** `introduced by her cousin and campaign treasurer, `. */
const fellowBefore = new RegExp(
  `(?:\\b(?:his|her|their|my|our)|['’]s?) (?:\\p{L}[\\p{L}-]* ){0,3}${fellow}\\b[^.;:“”"!?]{0,60}$`,
  'iu'
)
/** `Teresa Villanueva, a cousin of`. */
const fellowBehind = new RegExp(
  `^, (?:(?:his|her|their|my|our|an?|the|whose) )?(?:\\p{L}[\\p{L}-]* ){0,2}${fellow}\\b`,
  'iu'
)

/**
 * Whether the article has two people of these names: both in full in one sentence, one called the other one's relative, each
 * with initials or an office of their own, or the article itself says that their names are alike.
 */
export function areTwo(a: Form, b: Form, contexts: Contexts, known: Known): boolean {
  if (areEntries(a) && areEntries(b)) return true
  if (areFullGivenNames(a, b, known)) return true
  const unlisted = new Set(a.places.flatMap((place) => wordBefore(place) ?? []))
  // A word that no list of given names has is one where it stands before both: `Gord MacIsaac`, `Gord McIsaac`.
  const shared = new Set(b.places.flatMap((place) => wordBefore(place) ?? []).filter((key) => unlisted.has(key)))
  const [one, other] = [a, b].map((form) =>
    form.places.filter((place) => isFull(place, contexts) || shared.has(wordBefore(place) ?? ''))
  )
  if (!one || !other || one.length === 0 || other.length === 0) return false
  const all = [...one, ...other]
  if (isNeighbour(one, other, contexts) || isNeighbour(other, one, contexts)) return true
  if (havePlayers(one, other) || bearCommonNames(one, other)) return true
  if (all.some((place) => isKin(place, contexts) || isToldApart(place) || isOther(place))) return true
  if (haveOtherInitials(one, other) || isOfOtherInitial(one, other, contexts) || isOfOtherInitial(other, one, contexts))
    return true
  if (one.some((place) => other.some((item) => areTogether(place, item) && !isSwapped(place, item, other, contexts))))
    return true
  return haveOtherOffices(...ofOneGiven(one, other, contexts)) && !isPlainSlip(a, b, known) && !isSlipInEntry(a, b)
}

/** `a sister of the former mayor `: nobody has the given name of a brother or a sister. */
const relativeOf = new RegExp(`\\b${relative} of (?:the |a )?(?:[\\p{L}-]+ ){0,6}$`, 'iu')

function isRelativeOf({block, run}: FormPlace): boolean {
  return relativeOf.test(block.text.slice(Math.max(0, run.start - 90), run.start))
}

/** Whether both are given names in front of one surname, in one sentence or where their likeness is told. */
function areFullGivenNames(a: Form, b: Form, known: Known): boolean {
  if (!known.isPersonal(a) && !known.isPersonal(b)) return false
  const [one, other] = [a, b].map(({places}) => places.filter(({run, at}) => at === 0 && run.tokens.length > 1))
  if (!one || !other || one.length === 0 || other.length === 0) return false
  // "Marian Dale and Marion Ó Dónaill": each has a surname of her own.
  if (
    one.some((place) =>
      other.some(
        (item) =>
          areTogether(place, item) &&
          !place.run.tokens.some(({key}, at) => at > 0 && item.run.tokens.some((token) => token.key === key))
      )
    ) &&
    !isHandSlip(a, b)
  )
    return true
  return one.some((place) =>
    other.some(
      (item) =>
        place.run.tokens.at(-1)?.key === item.run.tokens.at(-1)?.key &&
        (areTogether(place, item) || [place, item].some((each) => isToldApart(each) || isRelativeOf(each)))
    )
  )
}

/** The places with a given name that stands before both surnames; all places where none does. */
function ofOneGiven(
  one: readonly FormPlace[],
  other: readonly FormPlace[],
  contexts: Contexts
): readonly [readonly FormPlace[], readonly FormPlace[]] {
  const given = (place: FormPlace): string | undefined => contexts.givenBefore(place)?.key
  const others = new Set(other.map(given))
  const shared = new Set(one.map(given).filter((key) => key !== undefined && others.has(key)))
  if (shared.size === 0) return [one, other]
  return [one.filter((place) => shared.has(given(place))), other.filter((place) => shared.has(given(place)))]
}

function areTogether(a: FormPlace, b: FormPlace): boolean {
  return a.block === b.block && a.token.word.sentence === b.token.word.sentence
}

/** Whether a given name stands here before the one surname, elsewhere before the other one: `Una Crowe and Isla Crewe`. */
function isSwapped(place: FormPlace, item: FormPlace, other: readonly FormPlace[], contexts: Contexts): boolean {
  const given = contexts.givenBefore(place)?.key
  if (given === undefined || given === contexts.givenBefore(item)?.key) return false
  return other.some((one) => !areTogether(one, place) && contexts.givensAt(one).includes(given))
}

/** Whether a slip of the hand has made a word of it that nobody is called. */
function isPlainSlip(doubted: Form, other: Form, known: Known): boolean {
  const slip = slipOf(doubted.key, other.key)
  if (slip === undefined || !isTypical(slip) || known.isPersonal(doubted)) return false
  return known.isPersonal(other) || doubted.key.length >= 8
}

/**
 * Whether one of the two stands in a list or a table alone, and a slip of the hand parts them: the list says of everybody in it what
 * they do, and introduces nobody whom the text has introduced.
 */
function isSlipInEntry(a: Form, b: Form): boolean {
  if (areEntries(a) === areEntries(b)) return false
  const slip = slipOf(a.key, b.key)
  return slip !== undefined && (isTypical(slip) || slip === 'added')
}

/** Whether every place is an entry of a list or a table, which introduces people one by one. */
function areEntries({places}: Form): boolean {
  return places.every(({block}) => block.role === 'table' || (block.role === 'list' && block.text.length < 120))
}

function isFull(place: FormPlace, contexts: Contexts): boolean {
  const before = place.run.tokens[place.at - 1]
  return contexts.isFull(place) || (before !== undefined && isInitial(before))
}

/** The one word before a name that is no title, as a key. */
function wordBefore({run: {tokens}, at}: FormPlace): string | undefined {
  const [first] = tokens
  return at === 1 && tokens.length === 2 && first && !titles.has(bare(first)) ? first.key : undefined
}

function isKin(place: FormPlace, contexts: Contexts): boolean {
  const {block, run} = place
  const head = block.text.slice(Math.max(0, run.start - 90), run.start)
  if (fellowBefore.test(head) || fellowBehind.test(block.text.slice(run.end, run.end + 60))) return true
  // Sisters have one surname, and given names of their own.
  return relativeBefore.test(head) && contexts.givenBefore(place) === undefined
}

/** Whether fingers rather than parents made the difference. */
function isHandSlip(a: Form, b: Form): boolean {
  const slip = slipOf(a.key, b.key)
  return slip === 'transposed' || slip === 'doubled' || slip === 'dropped' || slip === 'added' || slip === 'neighbour'
}

const neighbourBefore =
  /\b(?:his|her|their|my|our|['’]s?) (?:\p{L}[\p{L}-]* ){0,2}(?:neighbou?r|friend|colleague|rival|opponent|flatmate|roommate|classmate|team-?mate)s?,? $/iu

/** `Marta Meyer … Her neighbour Maria Maier`: a neighbour has a name of her own. */
function isNeighbour(one: readonly FormPlace[], other: readonly FormPlace[], contexts: Contexts): boolean {
  const givens = other.map((place) => contexts.givenBefore(place)?.key)
  return one.some((place) => {
    const given = contexts.givenBefore(place)?.key
    const head = place.block.text.slice(Math.max(0, place.run.start - 60), place.run.start)
    return given !== undefined && !givens.includes(given) && neighbourBefore.test(head)
  })
}

const player = /^ \((?:played by |voiced by |sung by )?(\p{Lu}[\p{L}’'-]+(?: [\p{L}.’'-]+){0,2} \p{Lu}[\p{L}’'-]+)\)/u

/** `Joan Allerby (Maya Dunning) … Joanne Allenby (Tess Okafor)`: parts that two people play. */
function havePlayers(one: readonly FormPlace[], other: readonly FormPlace[]): boolean {
  const [a, b] = [one, other].map((places) =>
    places.flatMap(({block, run}) => player.exec(block.text.slice(run.end, run.end + 60))?.[1] ?? [])
  )
  return (
    a !== undefined && b !== undefined && a.some((name) => !b.includes(name)) && b.some((name) => !a.includes(name))
  )
}

/** `the other Dunne`. */
function isOther({block, run}: FormPlace): boolean {
  return /\b(?:other|second|another) $/iu.test(block.text.slice(Math.max(0, run.start - 8), run.start))
}

/** Whether both stand behind initials, and never behind the same one: `R. Venkataraman`, `V. Venkatraman`. */
function haveOtherInitials(one: readonly FormPlace[], other: readonly FormPlace[]): boolean {
  const [a, b] = [one, other].map((places) => places.map(firstInitial))
  return (
    a !== undefined && b !== undefined && !a.includes('') && !b.some((initial) => a.includes(initial) || initial === '')
  )
}

/** Whether one stands behind an initial everywhere that no given name of the other one begins with: `Z. Thomson`, `Ruth Thompson`. */
function isOfOtherInitial(one: readonly FormPlace[], other: readonly FormPlace[], contexts: Contexts): boolean {
  const letters = other.map((place) => contexts.givenBefore(place)?.key.charAt(0) ?? firstInitial(place))
  return one.map(firstInitial).every((initial) => initial !== '' && !letters.includes(initial)) && !letters.includes('')
}

function firstInitial({run, at}: FormPlace): string {
  const before = run.tokens.slice(0, at).find((token) => !titles.has(bare(token)))
  const initials = run.tokens.slice(0, at).some((token) => isInitial(token))
  return before && initials && run.tokens[at] ? before.key.charAt(0) : ''
}

/** Whether both are introduced with an office, and never stand with the same one. */
function haveOtherOffices(one: readonly FormPlace[], other: readonly FormPlace[]): boolean {
  const introduced = [introduction(one), introduction(other)]
  if (!introduced.every(isDoing) && !introduced.every((place) => officesOf(place).length > 0)) return false
  const offices = new Set(one.flatMap(officesOf))
  return !other.some((place) => officesOf(place).some((office) => offices.has(office)))
}
