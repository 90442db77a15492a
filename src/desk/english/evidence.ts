import outlook from '#data/english/outlook.js'
import type {Candidate, Fits, Insertable, SlipKind} from './candidate.ts'
import {Proposer} from './candidates.ts'
import {CountTable} from './count-table.ts'
import {FormScale, type ScaleTools} from './forms/scale.ts'
import {Cursor, type Framed} from './frames/frame.ts'
import {framed} from './frames/index.ts'
import {HomophoneScale} from './homophones/scale.ts'
import {JointMeter} from './joint-meter.ts'
import {keysOf} from './keys.ts'
import {PlaceMeter} from './measure-place.ts'
import type {ModelFile} from './model-file.ts'
import type {EvidenceSize} from './model-size.ts'
import {Neighbours} from './neighbours.ts'
import {type Keyed, Network, type Weights} from './network.ts'
import {Outlook} from './outlook.ts'
import {OwnerScale} from './owners/scale.ts'
import {Tokenizer} from './tokens.ts'
import type {Sentence, Token, Tokens} from './token.ts'
import {certainty, objection} from './vetoes/index.ts'
import type {Slip} from './slip.ts'
import {frameMargin, bestByPlace} from './best-slips.ts'
export type {SlipKind} from './candidate.ts'
export type {Sentence} from './token.ts'

/** The weights of a model and the logits that a change must reach. */
export interface ModelWeights {
  readonly kinds: Readonly<Record<SlipKind, Weights>>
  /** By kind and group (`wrong-word function`), and by key where a change has its own (`wrong-word then>than`). */
  readonly thresholds: Readonly<Record<string, number>>
}

/** How far below its threshold a slip is still worth another witness. */
const witnessReach = 2

/** What a weighed frame's margin must reach for a fault. */
const frameCertain = 0.4

/** What a slip's margin loses in a headline: that leaves out articles and forms of be, and its capitals hide names. */
const inTitle = 1

/** The logit where such a frame exchanges two words: a change that leaves nothing out explains more than any other. */
const exchangeLogit = 30

/** What the margin must reach for a fault where a frame only asks. */
const never = 100

/** Weighs the words of sentences against how English is written. Opened from a model's file; see `loadEvidence`. */
export class Evidence {
  readonly tokenizer: Tokenizer
  readonly #proposer: Proposer
  readonly #meter: PlaceMeter
  readonly #joints: JointMeter
  readonly #networks: Readonly<Record<SlipKind, Network>>
  readonly #outlooks: Readonly<Record<SlipKind, Outlook>>
  readonly #thresholds: ReadonlyMap<string, number>
  readonly #size: EvidenceSize
  #scale: FormScale | undefined
  #owners: OwnerScale | undefined
  #homophones: HomophoneScale | undefined

  constructor(
    {words, slots}: ModelFile,
    weights: ModelWeights,
    size: EvidenceSize,
    tokenizer: Tokenizer = new Tokenizer()
  ) {
    this.tokenizer = tokenizer
    this.#size = size
    this.#proposer = new Proposer(tokenizer, new Neighbours(words))
    const table = new CountTable(slots)
    this.#meter = new PlaceMeter(table, tokenizer.mark('begin'), tokenizer.mark('end'))
    this.#joints = new JointMeter(table, this.#proposer.insertable)
    this.#thresholds = new Map(Object.entries(weights.thresholds))
    this.#networks = {
      'word-order': new Network(weights.kinds['word-order']),
      'wrong-word': new Network(weights.kinds['wrong-word']),
      'missing-word': new Network(weights.kinds['missing-word']),
      'extra-word': new Network(weights.kinds['extra-word'])
    }
    const guess = outlook[size]
    this.#outlooks = {
      'word-order': new Outlook(guess['word-order']),
      'wrong-word': new Outlook(guess['wrong-word']),
      'missing-word': new Outlook(guess['missing-word']),
      'extra-word': new Outlook(guess['extra-word'])
    }
  }

  /** What weighs other forms of a sentence's words; made when first asked for. */
  get scale(): FormScale {
    return (this.#scale ??= new FormScale(this.#tools, this.#size))
  }

  /** What weighs plurals that may be owners; made when first asked for. */
  get owners(): OwnerScale {
    return (this.#owners ??= new OwnerScale(this.#tools, this.#size))
  }

  /** What weighs owners and clauses that sound alike; made when first asked for. */
  get homophones(): HomophoneScale {
    return (this.#homophones ??= new HomophoneScale(this.#tools, this.#size))
  }

  get #tools(): ScaleTools {
    return {tokenizer: this.tokenizer, proposer: this.#proposer, meter: this.#meter}
  }

  /**
   * The slips of one sentence, in the order of their places: for each place the best reading only.
   *
   * Slips below their threshold by less than `witnessReach` are among them, with a negative margin.
   */
  judge(sentence: Sentence): Slip[] {
    if (sentence.words.length < 3) return []
    const tokens = this.tokenizer.read(sentence)
    this.#meter.beginAll(tokens)
    const words = new Cursor(sentence, tokens)
    const found = this.#fromFrames(words)
    const proven = found.filter(({margin}) => margin === frameMargin)
    this.#propose(sentence, tokens, (candidate) => {
      const against = objection(candidate, words)
      if (against === Number.POSITIVE_INFINITY) return
      const {threshold, keyed} = this.#askedOf(candidate)
      const bar = threshold + (tokens.title ? inTitle : 0) + against
      const least = bar - witnessReach
      if (!this.#outlooks[candidate.kind].isOpen(this.#meter.brief(candidate), keyed.sum - least)) return
      const measured = this.#meter.measureAlways(candidate)
      const logit = this.#networks[candidate.kind].logitAbove(least, measured, keyed)
      if (logit === undefined) return
      const {kind, from, to, replacement} = candidate
      const margin = logit - bar
      // The same change as a frame's: it takes the evidence's odds, and needs no other proof.
      const known = proven.find((slip) => slip.kind === kind && slip.from === from && slip.to === to)
      if (known?.replacement.join(' ') === replacement.join(' ')) {
        found[found.indexOf(known)] = {...known, logit: Math.max(known.logit, logit)}
        return
      }
      found.push({kind, from, to, replacement, logit, margin, certain: certainty(candidate, words)})
    })
    return found.length === 0 ? found : bestByPlace(found)
  }

  /**
   * How well a word fits in the place of word `at` of a sentence: the sum of the log2 counts of the pairs and threes over it.
   */
  fit(sentence: Sentence, at: number, word: string): number {
    const tokens = this.tokenizer.read({words: sentence.words.with(at, word), gaps: sentence.gaps})
    this.#meter.begin(tokens)
    return this.#meter.fit(at)
  }

  readonly #mayJoin: number[] = []

  /**
   * Of the insertable words, those that have been seen behind the one word and before the other, and in a sequence of three there.
   */
  readonly #joins = (_before: Token, _after: Token, made: readonly Insertable[], at: number): readonly Insertable[] => {
    const joint = this.#meter.joint(at)
    if (!joint) return noneJoin
    this.#joints.select(joint, this.#meter.classesOver(at), this.#mayJoin)
    let joining: Insertable[] | undefined
    for (const index of this.#mayJoin) {
      const insertion = made[index]
      if (insertion && this.#meter.isBetween(at, insertion.token)) (joining ??= []).push(insertion)
    }
    return joining ?? noneJoin
  }

  readonly #gains: Fits = (kind, from, to, made) => this.#meter.gains(kind, from, to, made)

  readonly #fits: Fits = (kind, from, to, made) =>
    this.#meter.fits(kind, from, to, made) && this.#meter.gains(kind, from, to, made)

  #propose(sentence: Sentence, tokens: Tokens, weigh: (candidate: Candidate) => void): undefined {
    const meter = this.#meter
    for (let at = 0; at < sentence.words.length; at++) {
      if (meter.isDoubtful('word-order', at, at + 2)) {
        const swap = this.#proposer.swap(sentence, tokens, at, this.#fits)
        if (swap) weigh(swap)
      }
      if (!meter.isDoubtful('extra-word', at, at + 1)) continue
      if (meter.isDoubtful('wrong-word', at, at + 1) && !meter.isAtHome(at)) {
        this.#proposer.slips(sentence, tokens, at, this.#fits, weigh)
      }
      const deletion = this.#proposer.deletion(sentence, tokens, at, this.#fits)
      if (deletion) weigh(deletion)
      if (!meter.isDoubtful('missing-word', at, at)) continue
      this.#proposer.insertions(sentence, tokens, at, this.#joins, this.#gains, weigh)
    }
  }

  readonly #asked: Readonly<Record<SlipKind, Map<string, Asked>>> = {
    'word-order': new Map(),
    'wrong-word': new Map(),
    'missing-word': new Map(),
    'extra-word': new Map()
  }

  /** What a candidate must reach, and what is added for what it does. */
  #askedOf(candidate: Candidate): Asked {
    const {kind, group, key} = candidate
    const asked = this.#asked[kind]
    let known = asked.get(key)
    if (!known) {
      if (asked.size > mostAsked) asked.clear()
      const own = this.#thresholds.get(`${kind} ${key}`)
      const threshold = own ?? this.#thresholds.get(`${kind} ${group}`) ?? Number.POSITIVE_INFINITY
      asked.set(key, (known = {threshold, keyed: this.#networks[kind].keyed(keysOf(candidate))}))
    }
    return known
  }

  #fromFrames(words: Cursor): Slip[] {
    const slips: Slip[] = []
    for (const place of framed(words)) {
      const {frame, kind, from, to, replacement, bar, doubt, said, certain = frameCertain} = place
      if (bar === Number.NEGATIVE_INFINITY) {
        const asks = place.asks === true || (doubt !== undefined && this.#weigh(place, doubt) === undefined)
        slips.push({
          kind,
          from,
          to,
          replacement,
          logit: kind === 'word-order' ? exchangeLogit : frameMargin,
          margin: frameMargin,
          certain: asks ? never : 0,
          said,
          frame
        })
        continue
      }
      if (place.doubted && !this.#meter.isDoubtful(kind, from, to)) continue
      const least = bar + (words.tokens.title ? inTitle : 0)
      const logit = this.#weigh(place, least - witnessReach)
      if (logit === undefined) continue
      slips.push({kind, from, to, replacement, logit, margin: logit - least, certain, frame})
    }
    return slips
  }

  /** The logit of a frame's change; `undefined` where it is not above what it must exceed. */
  #weigh({kind, from, to, replacement}: Framed, least: number): number | undefined {
    const candidate = this.#proposer.exact(kind, from, to, replacement, this.#meter.tokens)
    const network = this.#networks[kind]
    return network.logitAbove(least, this.#meter.measureAlways(candidate), network.keyed(keysOf(candidate)))
  }
}

/** What is asked of every candidate with a key. */
interface Asked {
  readonly threshold: number
  readonly keyed: Keyed
}

/** How many keys of a kind are kept. */
const mostAsked = 20_000

/** What most joints have to tell. */
const noneJoin: readonly Insertable[] = []
