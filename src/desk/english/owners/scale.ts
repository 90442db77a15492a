/** Weighs whether a plural is an owner that lost its apostrophe: "the users clipboard", "many visitors needs". */
import packed from '#data/english/owner-weights.js'
import type {ScaleTools} from '../forms/scale.ts'
import {Cursor} from '../frames/frame.ts'
import {type KeyWeights, readKeyWeights, sumOfKeys, withSum} from '../key-weights.ts'
import type {EvidenceSize} from '../model-size.ts'
import {Network, noKeys, type Weights} from '../network.ts'
import type {Sentence} from '../token.ts'
import {keysOfOwner, ownerOf} from './places.ts'

/** A plural that may own what follows it. */
export interface Owner {
  /** The index of the word in its sentence. */
  readonly at: number
  /** Its singular. */
  readonly one: string
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

  /**
   * The plurals of a sentence that are likelier owners of what follows than is asked; none of a line in title case or in capitals.
   *
   * @param leastAt - What the logarithm of the odds must exceed at a place; infinite where nothing is weighed. `attributive` tells
   *   whether the plural stands before other nouns without owning them: "sports car".
   */
  weigh(sentence: Sentence, leastAt: (at: number, attributive: boolean) => number): readonly Owner[] {
    const {tokenizer, proposer, meter} = this.#tools
    const tokens = tokenizer.read(sentence)
    if (tokens.title) return []
    const words = new Cursor(sentence, tokens)
    const owners: Owner[] = []
    let begun = false
    for (let at = 0; at < sentence.words.length; at++) {
      const one = ownerOf(words, at, tokenizer.lexicon)
      if (one === undefined) continue
      const {owner, several, attributive, network} = (this.#weights ??= this.#read())
      const least = leastAt(at, attributive.has(words.word(at)))
      // "'s" that nobody has seen behind the singular is no owner's.
      if (least === Number.POSITIVE_INFINITY || meter.pair(tokenizer.common(one), tokenizer.common("'s")) === 0)
        continue
      if (!begun) meter.begin(tokens)
      begun = true
      const measured = meter.measureAlways(proposer.exact('wrong-word', at, at + 1, [`${one}'s`], tokens))
      const keys = keysOfOwner(words, at, one)
      const logit = network.logitAbove(least, withSum(measured, sumOfKeys(owner, keys)), noKeys)
      if (logit !== undefined) owners.push({at, one, several: sumOfKeys(several, keys)})
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
