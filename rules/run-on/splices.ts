/** Two main clauses with nothing but a comma between them: "The bus was late, we walked home through the rain." */
import {coordinator, finiteBe} from '../../src/desk/english/closed-classes.ts'
import type {SentenceWords} from '../../src/article/sentence-words.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {some} from '../../src/desk/english/frames/finite.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {verbOf} from './clause.ts'

/** How many words either clause has at least: "You win some, you lose some" is a saying. */
const shortest = 5

/** What makes the first clause need the second, or sets the two against each other. */
const leans =
  /^(?:so|such|too|enough|not|never|no|none|nothing|nobody|hardly|barely|scarcely|only|merely|neither|either|whether|if|when|whenever|unless|until|although|though|because|while|once|that|which|who|whom|whose|what|where|why|how|whatever|wherever|however|cannot|without|ain't|rather|said|says|say|think|thinks|thought|know|knew|knows|believe|believes|believed|hope|hopes|hoped|guess|suppose|mean|means|meant|told|tell|tells|asked|ask|asks|wrote|writes|see|sees|saw|seen|hear|hears|heard|notice|noticed|remember|recall|realise|realised|realize|realized|thing|fact|truth|point|problem|question|answer|reason|trick|result|idea|hopeful|glad|sure|confident|proud|afraid|certain|happy|sorry|pleased|convinced|aware|worried)$|n't$|\./

const person = /^(?:i|we|he|she|it|they|you|there|this|that|my|our|his|her|their)$/

/** What a clause says of how sure its writer is: "it seems", "I think", "he said". */
const aside =
  /^(?:seems?|seemed|appears?|appeared|think|thought|believed?|believes|guess|supposed?|mean|meant|hoped?|hopes|feel|felt|feels|fear|feared|know|knew|knows|said|says|say|told|add|adds|added|wrote|writes|insists?|insisted|claims?|claimed|argues?|argued|imagined?|reckon|reckoned|expect|expected|admit|admitted|admits|remember|recall|recalls|recalled|noted|notes|explained|explains|asked|asks|warned|warns|concluded|concludes|tells|turns|turned|happens|happened|agreed|agrees|promised|assume|assumed|swear|bet|confess|must)$/

const opensRight = /^(?:i|we|he|she|it|they|there|i'm|it's|there's|he's|she's|we're|they're|(?:i|we|they)'(?:ve|ll))$/

/** The comma of a sentence that stands between two main words. */
export function* splices(words: SentenceWords, sentence: string): Generator<PassageFinding> {
  if (/["“”;:()–—[\]…?!]| - /.test(sentence)) return
  const [at = 0, next, ...others] = commasOf(words)
  if (at < shortest || others.length > 0) return
  // "It was cut, it was dried, and it was sold": clauses in a row.
  if (next !== undefined && coordinator.test(words.word(next))) return
  const behind = next ?? words.length
  const enough = isPlain(words, at) ? 3 : shortest
  if (behind - at < enough || !opensRight.test(words.word(at)) || words.gap(at) !== ', ') return
  const [left, right] = [words.printed(at - 1), words.printed(at)]
  if (!left || !right || (right.shape === 'capital' && !/^i(?:'|$)/.test(right.norm))) return
  const first = verbOf(words, leads.test(words.word(0)) ? 1 : 0, at)
  const second = verbOf(words, at, behind)
  if (first < 0 || second < 0 || some(0, at, (place) => isTied(words, place))) return
  if (aside.test(words.word(second)) || aside.test(words.word(second + 1))) return
  // "It is here, it is now": said twice on purpose.
  if (words.word(0) === words.word(at) && words.word(1) === words.word(at + 1)) return
  yield {
    start: left.start,
    end: right.end,
    reason: `Two sentences with only a comma between them: "${left.text}, ${right.text}"`,
    expected: [
      `${left.text}; ${right.text}`,
      `${left.text}. ${capitalised(right.text)}`,
      `${left.text}, and ${right.text}`
    ],
    confidence: 0.85
  }
}

/** The words of a sentence with a comma before them. */
function commasOf(words: SentenceWords): readonly number[] {
  const commas: number[] = []
  for (let at = 1; at < words.length; at++) if (!words.joined(at) && words.gap(at).includes(',')) commas.push(at)
  return commas
}

/** Whether a word of the first clause makes it need the second, or is none of the writer's. */
function isTied(words: SentenceWords, at: number): boolean {
  const word = words.printed(at)
  if (!word || word.opaque || word.quoted || leans.test(word.norm)) return true
  // "since I had the time", not "since May"
  return /^(?:since|as|before|after|than|like)$/.test(word.norm) && person.test(words.word(at + 1))
}

/** What may open the first clause before its subject. */
const leads = /^(?:and|but|then|now|today|yesterday|also|finally|eventually|luckily|sadly|fortunately|unfortunately)$/

/** Whether the second clause says what something was: "it was beautiful" says enough in three words. */
function isPlain(words: SentenceWords, at: number): boolean {
  return (
    /^(?:it|they|he|she)$/.test(words.word(at)) &&
    finiteBe.test(words.word(at + 1)) &&
    words.can(at + 2, Pos.adjective | Pos.determiner)
  )
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
