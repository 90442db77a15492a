import type {Finding} from '../../check/finding.ts'
import type {Article} from '../article.ts'
import type {Form, FormPlace} from './forms.ts'
import type {Conflict} from './conflict.ts'

/**
 * Tell an editor of a name in two spellings: once, at the first place of the doubted one, with the others' places.
 *
 * Where one spelling is settled, the finding carries its fix; otherwise it asks which is right.
 */
export function describeConflict({doubted, other, settled, difference, given}: Conflict, article: Article): Finding {
  const [first, ...more] = doubted.places
  if (!first) throw new Error('A form has a place')
  const proof = proofOf(other, article)
  const spread = more.length > 0 ? ` (${times(doubted.places.length)})` : ''
  const reason = settled
    ? `${difference === 'accent' ? 'Name without its accent' : 'Name misspelled'}: "${shown(first, doubted.text, given)}"${spread} → "${other.text}" (so in ${proof})`
    : `"${shown(first, doubted.text, given)}" here${spread}, "${other.text}" in ${proof}: which is right?`
  return {
    block: first.block,
    start: first.token.start,
    end: first.token.end,
    reason,
    expected: settled ? [asPrinted(other.text, first)] : [asPrinted(other.text, first), first.token.text],
    edits: settled ? doubted.places.map((place) => editOf(place, other.text)) : undefined,
    alsoAt: more.map(({block, token}) => ({block, start: token.start, end: token.end})),
    because: other.places.slice(0, 12).map(({block, token}) => ({
      block,
      start: token.start,
      end: token.end,
      text: `${article.where(block)} has "${token.text}"`
    })),
    confidence: settled ? 0.95 : 0.85
  }
}

function editOf(
  {block, token}: FormPlace,
  text: string
): {block: FormPlace['block']; start: number; end: number; text: string} {
  const shouted = token.shouted && token.word.shape === 'upper'
  return {block, start: token.start, end: token.end, text: shouted ? text.toUpperCase() : text}
}

function asPrinted(text: string, {token}: FormPlace): string {
  return token.shouted && token.word.shape === 'upper' ? text.toUpperCase() : text
}

/** The name with its surname, where a given name is in doubt. */
function shown({run, at, token}: FormPlace, text: string, given: boolean): string {
  const next = run.tokens[at + 1]
  return given && at === 0 && next && run.tokens.length === 2 && !token.possessive ? `${text} ${next.text}` : text
}

function proofOf(form: Form, article: Article): string {
  const [first] = form.places
  if (!first) return ''
  const here = form.places.filter(({block}) => block === first.block).length
  const rest = form.places.length - here
  const counted = here > 1 ? ` (${times(here)})` : ''
  return `${article.where(first.block)}${counted}${rest > 0 ? ` and ${numbers[rest] ?? rest} other place${rest > 1 ? 's' : ''}` : ''}`
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${numbers[count] ?? count} times`
}
