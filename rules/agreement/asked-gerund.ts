/** A bare verb behind a preposition that opens its sentence or hangs on a verb: "After complete her training", "instead of repair the roof". */
import {objectPronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {hasVerb} from './sole-verb.ts'
import {surely} from './verb-number.ts'

/** Verbs that are nouns as well, of which one thing has a determiner: "after visit", "before repair" are no phrases. */
const counted =
  /^(?:visit|finish|repair|attempt|answer|hire|purchase|replace|hide|steal|find|meet|buy|sell|build|examine|leave|lose|win|teach|become|kill|carry|catch|collect|investigate|complete|discuss|receive|review|pay|use|reduce|help|protect|fight|blame|accept)$/
/** "by close the market": the end of a day. */
const ending = /^(?:close|open|clean|clear|default|then|far|set|contrast|direct|live|present|secure|perfect|level)$/
const object = /^(?:the|a|an|his|her|their|its|our|my|your|these|those|them|him|us|me|it|this)$/
/** What "of", "for", "in", "with" and "from" hang on, so that what is done follows. */
const hanging: Readonly<Record<string, RegExp>> = {
  of: /^(?:instead|accused|guilty|capable|incapable|tired|suspected|convicted|risk|cost|way|ways|hope|hopes|means|purpose|task|process|possibility|chance|intention|idea|method|fear|job|aim|plan|point|prospect|habit|dream|dreams|acquitted|cleared|afraid|ashamed|proud|think|thinking|thought)$/,
  for: /^(?:responsible|famous|known|criticised|criticized|blamed|praised|arrested|fined|jailed|thanked|apologised|apologized|convicted|plan|plans|deadline|tool|tools|reason|reasons|method|methods|credited|used)$/,
  in: /^(?:interested|succeeded|succeed|involved|experienced|instrumental|interest|difficulty|specialises|specializes|participated|participate|engaged|role)$/,
  with: /^(?:charged|tasked|credited)$/,
  from: /^(?:prevent|prevented|prevents|stop|stopped|discouraged|refrain|refrained|banned|barred|kept|keep|prohibited|profited|apart|aside)$/,
  at: /^(?:aimed|good|bad|skilled|expert)$/,
  about: /^(?:think|thinking|worried|talk|talking|excited|concerned|serious|passionate)$/
}

/** The words at which this is asked. */
export const askingWords = 'after before without by while since upon despite of for in with from about at'

/** The bare verb behind a preposition. */
export function baseAfter(line: Line, lead: number, out: Proposal[]): undefined {
  const at = lead + 1
  const word = line.word(at)
  if (!line.joined(at) || !line.joined(at + 1)) return
  if (!object.test(line.word(at + 1))) {
    freeBase(line, lead, out)
    return
  }
  if (
    !line.mayBe(at, Pos.verbBase) ||
    ending.test(word) ||
    line.can(at, Pos.adverb | Pos.pronoun | Pos.determiner | Pos.auxiliary | Pos.modal | Pos.name)
  )
    return
  // "By cut the limit, they hope": one form for all tenses.
  if (lead === 0 && /^(?:cut|put|set|shut|spread|become|overcome|run)$/.test(word) && line.word(0) !== 'since') {
    const end = readPhrase(line, at + 1)?.end ?? -1
    if (
      end > 0 &&
      line.gap(end) === ', ' &&
      line.can(end, Pos.pronoun | Pos.determiner | noun) &&
      !hasVerb(line, at + 2)
    )
      out.push({at, to: Pos.verbIng, bar: surely, frame: 'asked gerund'})
    return
  }
  if (line.can(at, Pos.verbIng | Pos.verbParticiple | Pos.preposition)) return
  // "While free the birds": an adjective.
  const verbal = line.only(at, Pos.verbBase | (line.word(lead) === 'while' ? 0 : Pos.adjective))
  if (!verbal && !counted.test(word)) return
  const asked =
    lead === 0 ? /^(?:after|before|without|by|while|upon|despite|since)$/.test(line.word(0)) : isHung(line, lead)
  if (!asked) return
  // "Before leave the office": behind what it takes its clause ends.
  if (!verbal) {
    const end = readPhrase(line, at + 1)?.end ?? at + 2
    if (lead === 0 ? line.gap(end) !== ', ' : /^(?:after|before|while)$/.test(line.word(lead))) return
    if (line.joined(end) && !line.only(end, Pos.preposition)) return
  }
  out.push({at, to: Pos.verbIng, bar: surely, frame: 'asked gerund'})
}

/** "aimed at reduce traffic", "thank you for come to us": a verb that nothing else can be, with what it takes. */
function freeBase(line: Line, lead: number, out: Proposal[]): undefined {
  const at = lead + 1
  const thanked = line.word(lead) === 'for' && line.word(lead - 1) === 'you' && /^thank/.test(line.word(lead - 2))
  const aimed = line.word(lead) === 'at' && line.word(lead - 1) === 'aimed'
  if (!thanked && !aimed) return
  const come = line.word(at) === 'come' && /^(?:to|and|here|with|so)$/.test(line.word(at + 1))
  const verbal =
    line.only(at, Pos.verbBase) &&
    !/^(?:help|care|let|thank|welcome)$/.test(line.word(at)) &&
    line.can(at + 1, noun | Pos.adjective | Pos.preposition | Pos.to)
  if (come || verbal) out.push({at, to: Pos.verbIng, bar: surely, frame: 'asked gerund'})
}

function isHung(line: Line, lead: number): boolean {
  const word = line.word(lead)
  if (word === 'without') return true
  if (/^(?:after|before|while)$/.test(word)) return /^, $/.test(line.gap(lead)) || line.joined(lead)
  const asking = hanging[word]
  if (asking === undefined || !line.joined(lead)) return false
  if (asking.test(line.word(lead - 1))) return true
  // "prevented him from leave the"
  return (
    /^(?:from|with|of|for)$/.test(word) &&
    objectPronoun.test(line.word(lead - 1)) &&
    /^(?:prevent\w*|stop\w*|ban\w*|barr?\w*|keep|kept|charg\w+|accus\w+|convict\w+|suspect\w*|blam\w+|prais\w+|thank\w*|fin\w+|arrest\w+)$/.test(
      line.word(lead - 2)
    )
  )
}
