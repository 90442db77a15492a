/** Weighs whether a word of a sentence should stand in another of its forms. */
import packed from '#data/english/form-weights.js'
import type {Proposer} from '../candidates.ts'
import {Cursor} from '../frames/frame.ts'
import type {PlaceMeter} from '../measure-place.ts'
import type {EvidenceSize} from '../model-size.ts'
import {Network, type Weights} from '../network.ts'
import type {Tokenizer} from '../tokens.ts'
import type {Sentence} from '../token.ts'
import type {Forms} from './forms.ts'
import type {Form} from './paradigms.ts'
import {keysOfForm} from './surroundings.ts'

/** What a scale weighs with: the model's own tools. */
export interface ScaleTools {
  readonly tokenizer: Tokenizer
  readonly proposer: Proposer
  readonly meter: PlaceMeter
}

/** A model's scale for word forms; its weights are read at the first form that is weighed, which most articles don't have. */
export class FormScale {
  readonly forms: Forms
  readonly #tools: ScaleTools
  readonly #size: EvidenceSize
  #network: Network | undefined
  #words: Cursor | undefined

  constructor(tools: ScaleTools, size: EvidenceSize) {
    this.#tools = tools
    this.#size = size
    this.forms = tools.tokenizer.forms
  }

  /**
   * Take up a sentence: what is weighed from now on are its words.
   *
   * @returns Whether it can be weighed: a line in title case or in capitals can't.
   */
  open(sentence: Sentence): boolean {
    const tokens = this.#tools.tokenizer.read(sentence)
    this.#tools.meter.begin(tokens)
    this.#words = new Cursor(sentence, tokens)
    return !tokens.title
  }

  /** The logarithm of the odds that word `at` should be another form of itself; `-Infinity` where it has no such form. */
  weigh(at: number, other: string): number {
    const words = this.#words
    const all = words ? this.forms.of(words.word(at)) : []
    const form = all.find(({word}): boolean => word === other)
    if (!words || !form) return Number.NEGATIVE_INFINITY
    const own: Form | undefined = all.find(({word}) => word === words.word(at))
    const {proposer, meter} = this.#tools
    const measured = meter.measureAlways(proposer.exact('wrong-word', at, at + 1, [other], words.tokens))
    this.#network ??= new Network(JSON.parse(packed[this.#size]) as Weights)
    return this.#network.logit(measured, keysOfForm(words, at, own?.pos ?? 0, form))
  }
}
