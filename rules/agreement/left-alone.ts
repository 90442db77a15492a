import {numberOfText} from '../../src/article/ledger/number-words.ts'
import {closedClass, noun} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

/** What is numbered by a cardinal behind it: "a form three student", "a grade six girl", "stage two cancer". */
const numbered =
  /^(?:band|category|chapter|class|division|form|grade|group|level|phase|primary|rank|secondary|section|stage|standard|tier|type|year)$/
/** What "it is …ed that" is said with: "it is recommend that" wants another form, "it is mist that" is right. */
const saying =
  /^(?:accept|acknowledge|advise|agree|allege|announce|anticipate|argue|assume|believe|claim|conclude|confirm|consider|decide|demand|estimate|expect|fear|feel|find|forecast|hope|imagine|imply|intend|know|note|observe|plan|predict|prefer|propose|recommend|report|request|require|reveal|rumou?r|say|show|speculate|state|suggest|suppose|suspect|think|understand)s?$/

/** Nouns that are many without an ending: what is hunted, fished and counted on a plate. */
const zeroPlural =
  /^(?:antelope|bison|buffalo|carp|cod|craft|cattle|deer|duck|eland|elephant|elk|fish|fruit|gazelle|giraffe|grouse|haddock|halibut|hippo|impala|kudu|leopard|lion|mackerel|moose|offspring|oryx|partridge|pheasant|pike|plaice|quail|rhino|salmon|sheep|shrimp|snipe|spacecraft|aircraft|hovercraft|squid|swine|trout|tuna|wildebeest|zebra)$/
/** A ticket, a drink, a bed: "a single costs £16". */
const sold = /^(?:double|half|large|pint|return|short|single|small|special|standard|twin)$/

/** Whether a word is right as it stands, whatever the words around it look like. */
export function isLeftAlone(line: Line, at: number): boolean {
  const [before, word, next] = [line.word(at - 1), line.word(at), line.word(at + 1)]
  if (numberOfText(before) !== undefined && numbered.test(line.word(at - 2))) return true
  // "There's been talk since the spring"
  if (
    before === 'been' &&
    line.can(at, noun) &&
    /^there/.test(line.word(at - (line.word(at - 2) === "there's" ? 2 : 3)))
  )
    return true
  // "the don’t knows were left out": an answer as a noun
  if (word === 'knows' && before === "don't" && /^(?:the|these|those|all|of|no|many|more|any)$/.test(line.word(at - 2)))
    return true
  // "Nine point four less two": a fraction that is spoken
  if (word === 'point' && [before, next].every((number) => numberOfText(number) !== undefined)) return true
  // "about 8 fruit", "zebra do not"
  if (zeroPlural.test(word) && /^\d/.test(before)) return true
  if (zeroPlural.test(before) && /^(?:are|do|have|were)$/.test(word)) return true
  // "a single costs £16"
  if (sold.test(before) && /^(?:costs?|comes?|sells?|sold)$/.test(word)) return true
  // "how many zones has Canada?"
  if (/^(?:has|have|had)$/.test(word) && /^(?:many|much)$/.test(line.word(at - 2)) && line.word(at - 3) === 'how')
    return true
  // "the man at the DOC counter looked"
  if (
    at > 1 &&
    !line.isLower(at - 1) &&
    /^(?:the|a|an|his|her|its|our|their)$/.test(line.word(at - 2)) &&
    !line.can(at, closedClass)
  )
    return true
  // "whoever it was went home"
  if (before === 'was' && line.word(at - 2) === 'it' && /^wh(?:o|at|ich|ere)ever$/.test(line.word(at - 3))) return true
  // "It is mist that has got on"
  if (/^(?:is|was)$/.test(before) && line.word(at - 2) === 'it' && /^(?:that|which|who)$/.test(next))
    return !saying.test(word)
  return false
}
