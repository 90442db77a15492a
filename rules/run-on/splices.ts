/** Two main clauses with nothing but a comma between them: "The bus was late, we walked home through the rain." */
import type {Passage, Sentence} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import type {Clauses} from './clause.ts'

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

/** The comma of a sentence that stands between two main clauses. */
export function* splices(passage: Passage, sentence: Sentence, clauses: Clauses): Generator<PassageFinding> {
  const {words, text} = passage
  const {from, to} = sentence
  if (/["“”;:()–—[\]…?!]| - /.test(text.slice(sentence.start, sentence.end))) return
  const commas: number[] = []
  for (let at = from + 1; at < to; at++) {
    const [left, right] = [words[at - 1], words[at]]
    if (left && right && text.slice(left.end, right.start).includes(',')) commas.push(at)
  }
  const [at] = commas
  if (at === undefined || at - from < shortest || commas.length > 2) return
  const behind = commas[1] ?? to
  // "It was cut, it was dried, and it was sold": clauses in a row.
  if (commas[1] !== undefined && /^(?:and|or|but)$/.test(clauses.word(commas[1]))) return
  const enough = isPlain(clauses, at) ? 3 : shortest
  if (behind - at < enough || !opensRight.test(clauses.word(at))) return
  const [left, right] = [words[at - 1], words[at]]
  if (
    !left ||
    !right ||
    text.slice(left.end, right.start) !== ', ' ||
    (right.shape === 'capital' && right.norm !== 'i' && !right.norm.startsWith("i'"))
  )
    return
  const first = clauses.verbOf(leads.test(clauses.word(from)) ? from + 1 : from, at)
  const second = clauses.verbOf(at, behind)
  if (first < 0 || second < 0) return
  for (let place = from; place < at; place++) {
    const word = words[place]
    if (!word || word.opaque || word.quoted || leans.test(word.norm)) return
    // "since I had the time", not "since May"
    if (/^(?:since|as|before|after|than|like)$/.test(word.norm) && person.test(clauses.word(place + 1))) return
  }
  if (aside.test(clauses.word(second)) || aside.test(clauses.word(second + 1))) return
  // "It is here, it is now": said twice on purpose.
  if (clauses.word(from) === clauses.word(at) && clauses.word(from + 1) === clauses.word(at + 1)) return
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

/** What may open the first clause before its subject. */
const leads = /^(?:and|but|then|now|today|yesterday|also|finally|eventually|luckily|sadly|fortunately|unfortunately)$/

/** Whether the second clause says what something was: "it was beautiful" says enough in three words. */
function isPlain(clauses: Clauses, at: number): boolean {
  return (
    /^(?:it|they|he|she)$/.test(clauses.word(at)) &&
    /^(?:is|are|was|were)$/.test(clauses.word(at + 1)) &&
    clauses.can(at + 2, Pos.adjective | Pos.determiner)
  )
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
