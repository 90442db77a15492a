/** Weighs whether a plural is an owner that lost its apostrophe: "the users clipboard", "many visitors needs". */
import packed from '#data/english/owner-weights.js'
import type {ScaleTools} from '../forms/scale.ts'
import {Cursor} from '../frames/frame.ts'
import {type KeyWeights, readKeyWeights, sumOfKeys} from '../key-weights.ts'
import type {EvidenceSize} from '../model-size.ts'
import {Network, type Weights} from '../network.ts'
import type {Sentence} from '../token.ts'
import {keysOfOwner, ownerOf} from './places.ts'

/** A plural that may own what follows it. */
export interface Owner {
  /** The index of the word in its sentence. */
  readonly at: number
  /** Its singular. */
  readonly one: string
  /** The logarithm of the odds that it should have an apostrophe. */
  readonly logit: number
  /** Whether English has the singular with an apostrophe at all. */
  readonly owns: boolean
  /** Whether the plural stands before other nouns without owning them: "sports car". */
  readonly attributive: boolean
  /** The logarithm of the odds that it is several who own, where it should. */
  readonly several: number
}

/** A model's scale for owners; its weights are read at the first plural that is weighed. */
export class OwnerScale {
  readonly #tools: ScaleTools
  readonly #size: EvidenceSize
  #weights: OwnerWeights | undefined

  constructor(tools: ScaleTools, size: EvidenceSize) {
    this.#tools = tools
    this.#size = size
  }

  /** Every plural of a sentence that may own what follows it; none of a line in title case or in capitals. */
  weigh(sentence: Sentence): readonly Owner[] {
    const {tokenizer, proposer, meter} = this.#tools
    const tokens = tokenizer.read(sentence)
    if (tokens.title) return []
    const words = new Cursor(sentence, tokens)
    const owners: Owner[] = []
    for (let at = 0; at < sentence.words.length; at++) {
      const one = ownerOf(words, at, tokenizer.lexicon)
      if (one === undefined) continue
      if (owners.length === 0) meter.begin(tokens)
      const measured = meter.measureAlways(proposer.exact('wrong-word', at, at + 1, [`${one}'s`], tokens))
      const keys = keysOfOwner(words, at, one)
      const {owner, several, attributive, network} = (this.#weights ??= this.#read())
      const logit = network.logit(Float32Array.from([...measured, sumOfKeys(owner, keys)]), [])
      const owns = meter.pair(tokenizer.common(one), tokenizer.common("'s")) > 0
      owners.push({
        at,
        one,
        logit,
        owns,
        attributive: attributive.has(words.word(at)),
        several: sumOfKeys(several, keys)
      })
    }
    return owners
  }

  #read(): OwnerWeights {
    return {
      owner: readKeyWeights(packed.keys),
      several: readKeyWeights(packed.several),
      attributive: new Set(packed.attributive.split(' ')),
      network: new Network(JSON.parse(packed[this.#size]) as Weights)
    }
  }
}

/** What keys add: in telling owners from plurals, and several owners from one; and what weighs the first sum with the measurements. */
interface OwnerWeights {
  readonly owner: KeyWeights
  readonly several: KeyWeights
  readonly attributive: ReadonlySet<string>
  readonly network: Network
}
