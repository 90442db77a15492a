/** Pasts that are no participles: "was first saw", "had already went", "were took". */
import {relativePronoun, subjectPronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isRelativeSubject, mayHaveAntecedent} from './antecedents.ts'
import type {Line} from './line.ts'
import {subjectBefore} from './phrase.ts'
import type {Proposal} from './proposal.ts'
import {surely} from './verb-number.ts'

/** Pasts and the participles that should stand; of verbs whose participle nobody writes like the past. */
const participles: ReadonlyMap<string, string> = new Map(
  `saw seen, went gone, gave given, took taken, wrote written, began begun, drove driven, rode ridden, ate eaten, sang sung, swam swum,
  ran run, came come, did done, knew known, grew grown, flew flown, threw thrown, drew drawn, chose chosen, froze frozen, spoke spoken,
  stole stolen, wore worn, tore torn, fell fallen, rose risen, shook shaken, forgave forgiven, became become, overcame overcome,
  undertook undertaken, overtook overtaken, withdrew withdrawn, rang rung, sprang sprung, drank drunk, forbade forbidden, swore sworn,
  mistook mistaken, underwent undergone, blew blown`
    .split(/,\s+/)
    .map((pair) => {
      const [past = '', participle = ''] = pair.split(' ')
      return [past, participle]
    })
)
/** Of these the bare form stands behind "have" and "be" too rarely to be told from nouns and other verbs. */
const nounAlone = /^(?:saw|wound|rose|fell|drew)$/
const be = /^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/
const have =
  /^(?:have|has|had|having|haven't|hasn't|hadn't|should've|could've|would've|might've|i've|we've|you've|they've)$/
const between =
  /^(?:first|last|never|ever|already|also|later|recently|once|not|since|just|always|only|long|then|originally|finally|previously)$/

/** Where somebody is: "the man who was there began to shout". */
const somewhere =
  /^(?:here|there|abroad|away|inside|outside|upstairs|downstairs|nearby|around|about|in|out|up|down|off|on|over|through)$/

/** The words at which this is asked. */
export const pastWords: string = [...participles.keys()].join(' ')

/** A past behind a form of be or have, with adverbs between. */
export function pastForm(line: Line, at: number, out: Proposal[]): undefined {
  const right = participles.get(line.word(at))
  let lead = at - 1
  while (
    lead > at - 4 &&
    line.joined(lead + 1) &&
    (between.test(line.word(lead)) || line.only(lead, Pos.adverb | Pos.particle))
  )
    lead--
  if (right === undefined || lead < 0 || !line.joined(lead + 1)) return
  // "Having took office"
  if (lead === 0) {
    if (line.word(0) === 'having' && !nounAlone.test(line.word(at)))
      out.push({at, to: right, bar: surely, frame: 'have past'})
    return
  }
  const word = line.word(lead)
  const passive = be.test(word)
  if (!passive && !have.test(word)) return
  if (passive && somewhere.test(line.word(lead + 1))) return
  // "The blade was saw steel", "have rose gardens"
  if (nounAlone.test(line.word(at)) && line.goesOn(at + 1)) return
  if (passive && intransitive.test(line.word(at))) return
  if (isBound(line, lead) || isSubject(line, lead, at, passive))
    out.push({at, to: right, bar: surely, frame: passive ? 'be past' : 'have past'})
}

/** Pasts of verbs that nothing is done by: "there was came", "the man he was went". */
const intransitive = /^(?:went|came|became|fell|rose|sprang)$/

/** "should have went", "to be took", "has been gave": the auxiliary hangs on another. */
function isBound(line: Line, lead: number): boolean {
  return /^(?:been|being|having)$/.test(line.word(lead)) && line.can(lead - 1, Pos.auxiliary)
    ? true
    : /^(?:have|be)$/.test(line.word(lead)) &&
        line.can(lead - 1, Pos.modal | Pos.to) &&
        !/^(?:all|what)$/.test(line.word(lead - 3))
}

/** "The man had went", "which was first saw by": the subject opens its clause, so that no clause of its own stands before the verb. */
function isSubject(line: Line, lead: number, at: number, passive: boolean): boolean {
  const before = lead - 1
  const word = line.word(before)
  // "which will be seen until May, was first saw by a farmer"
  if (!line.joined(lead)) return passive && lead < at - 1 && line.word(at + 1) === 'by' && line.gap(lead) === ', '
  const by = passive && (line.word(at + 1) === 'by' || (lead < at - 1 && line.can(at + 1, Pos.preposition)))
  if (!line.can(before, noun | Pos.pronoun) && !line.isName(before)) return false
  // "a guest who had ran out", but "the hut that was fell".
  if (!passive && isRelativeSubject(line, before)) return true
  const isPronoun = subjectPronoun.test(word)
  if (!passive && (isPronoun || !/^(?:this|there|what|here|all|that|which|who)$/.test(word))) {
    const start = isPronoun ? before : subjectBefore(line, before).start
    // "the best cook that the inn ever had ran it"
    return !/^(?:ever|never)$/.test(word) && !mayHaveAntecedent(line, start)
  }
  if (hasOpener(line, before)) return by
  if (isPronoun) return by || before === 0 || !line.joined(before) || joiner.test(line.word(before - 1))
  if (relativePronoun.test(word)) return !passive || by
  if (/^(?:this|there|what|here|all)$/.test(word)) return false
  const {start, opens} = subjectBefore(line, before)
  // "the money the family had went", but "the younger of the brothers had swam"
  return by || opens || (line.only(start - 1, Pos.preposition) && line.joined(start))
}

/** What a clause begins behind. */
const joiner = /^(?:and|but|because|when|if|as|so|while|since|until|although|though|before|after|said|says)$/

const opener = /^(?:what|whatever|all|everything|whoever|which|that|where|how|who|whom)$/

/** Whether a word before a place opens a clause that is a part of another. */
function hasOpener(line: Line, before: number): boolean {
  for (let place = 0; place < before; place++) if (opener.test(line.word(place))) return true
  return false
}
