/** Weighs whether an owner and a clause that sound alike are taken for each other: "doing it's thing", "your going to". */
import packed from '#data/english/homophone-weights.js'
import type {ScaleTools} from '../forms/scale.ts'
import {Cursor} from '../frames/frame.ts'
import {type KeyWeights, readKeyWeights, sumOfKeys, withSum} from '../key-weights.ts'
import type {EvidenceSize} from '../model-size.ts'
import {Network, type Weights} from '../network.ts'
import type {Sentence} from '../token.ts'
import {keysOfPair, type Pairs} from './places.ts'

/** A word that may stand for the one that it sounds like. */
export interface Homophone {
  /** The index of the word in its sentence. */
  readonly at: number
  /** The other word. */
  readonly other: string
  /** The logarithm of the odds that the other word is meant. */
  readonly logit: number
}

/** What the keys alone must add for a change: below, no planted one was told. */
const leastOfKeys = 0

/** A model's scale for owners and clauses that sound alike; its weights are read at the first that is weighed. */
export class HomophoneScale {
  readonly #tools: ScaleTools
  readonly #size: EvidenceSize
  #weights: HomophoneWeights | undefined

  constructor(tools: ScaleTools, size: EvidenceSize) {
    this.#tools = tools
    this.#size = size
  }

  /** The words of some pairs in a sentence that are likelier the word that they sound like; none of a line in title case or in capitals. */
  weigh(sentence: Sentence, pairs: Pairs): readonly Homophone[] {
    const {tokenizer, proposer, meter} = this.#tools
    const tokens = tokenizer.read(sentence)
    if (tokens.title) return []
    const words = new Cursor(sentence, tokens)
    const found: Homophone[] = []
    let begun = false
    for (let at = 0; at < sentence.words.length; at++) {
      for (const pair of pairs.get(words.word(at)) ?? []) {
        if (!words.runs(at, at + 1)) continue
        const {keys, network} = (this.#weights ??= this.#read())
        const isClause = words.word(at) === pair.clause
        const sum = sumOfKeys(keys, keysOfPair(words, at, pair.owner))
        const turned = isClause ? -sum : sum
        if (turned < leastOfKeys) continue
        if (!begun) meter.begin(tokens)
        begun = true
        const other = isClause ? pair.owner : pair.clause
        const measured = meter.measureAlways(proposer.exact('wrong-word', at, at + 1, [other], tokens))
        const logit = network.logit(withSum(measured, turned), [`${words.word(at)}>${other}`])
        if (logit > 0) found.push({at, other, logit})
      }
    }
    return found
  }

  #read(): HomophoneWeights {
    return {keys: readKeyWeights(packed.keys), network: new Network(JSON.parse(packed[this.#size]) as Weights)}
  }
}

/** What keys add, and what weighs their sum with the measurements. */
interface HomophoneWeights {
  readonly keys: KeyWeights
  readonly network: Network
}
