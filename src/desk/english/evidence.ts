import outlook from '#data/english/outlook.js'
import type {Candidate, Fits, Insertable, SlipKind} from './candidate.ts'
import {Proposer} from './candidates.ts'
import {CountTable} from './count-table.ts'
import {FormScale} from './forms/scale.ts'
import {Cursor, type Framed} from './frames/frame.ts'
import {framed} from './frames/index.ts'
import {JointMeter} from './joint-meter.ts'
import {keysOf} from './keys.ts'
import {PlaceMeter} from './measure-place.ts'
import type {ModelFile} from './model-file.ts'
import type {EvidenceSize} from './model-size.ts'
import {Neighbours} from './neighbours.ts'
import {type Keyed, Network, type Weights} from './network.ts'
import {Outlook} from './outlook.ts'
import {isProved} from './proof.ts'
import {type Sentence, type Token, Tokenizer, type Tokens} from './tokens.ts'
import {certainty, objection} from './vetoes/index.ts'

export type {SlipKind} from './candidate.ts'
export type {Sentence} from './tokens.ts'

/** The weights of a model and the logits that a change must reach. */
export interface ModelWeights {
  readonly kinds: Readonly<Record<SlipKind, Weights>>
  /** By kind and group (`wrong-word function`), and by key where a change has its own (`wrong-word then>than`). */
  readonly thresholds: Readonly<Record<string, number>>
}

/** A place of a sentence where the words are probably not what was meant. */
export interface Slip {
  readonly kind: SlipKind
  /** First word of the place. */
  readonly from: number
  /** Word after its last; equal to `from` where a word is missing before it. */
  readonly to: number
  /** The words that belong there, as they would be printed within a sentence; empty where a word is left over. */
  readonly replacement: readonly string[]
  /** The logarithm of the odds that the change is right, as the evidence weighs it; that of a sure one where only a frame speaks. */
  readonly logit: number
  /** How far that is above what is asked for. Below 0: only with another witness. */
  readonly margin: number
  /** The margin from which on it is a fault rather than a question. */
  readonly certain: number
  /** The pattern that English does not allow, where one was found. */
  readonly frame?: string | undefined
}

/** How far below its threshold a slip is still worth another witness. */
export const witnessReach = 2

/** What a weighed frame's margin must reach for a fault. */
const frameCertain = 0.4

/** What a slip's margin loses in a headline: that leaves out articles and forms of be, and its capitals hide names. */
const inTitle = 1

/** What stands for the margin of a frame that needs no weighing, and for its logit. */
const frameMargin = 6

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
    return (this.#scale ??= new FormScale(
      {tokenizer: this.tokenizer, proposer: this.#proposer, meter: this.#meter},
      this.#size
    ))
  }

  /**
   * The slips of one sentence, in the order of their places: for each place the best reading only.
   *
   * Slips below their threshold by less than `witnessReach` are among them, with a negative margin.
   */
  judge(sentence: Sentence): Slip[] {
    if (sentence.words.length < 3) return []
    const tokens = this.tokenizer.read(sentence)
    this.#meter.begin(tokens)
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
      const margin = logit - bar
      const {kind, from, to, replacement} = candidate
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
      const {frame, kind, from, to, replacement, bar, asks, certain = frameCertain} = place
      if (bar === Number.NEGATIVE_INFINITY) {
        slips.push({
          kind,
          from,
          to,
          replacement,
          logit: kind === 'word-order' ? exchangeLogit : frameMargin,
          margin: frameMargin,
          certain: asks ? never : 0,
          frame
        })
        continue
      }
      const logit = this.#weigh(place)
      const margin = logit - bar - (words.tokens.title ? inTitle : 0)
      if (margin > -witnessReach) slips.push({kind, from, to, replacement, logit, margin, certain, frame})
    }
    return slips
  }

  /** The logit of a frame's change. */
  #weigh({kind, from, to, replacement}: Framed): number {
    const candidate = this.#proposer.exact(kind, from, to, replacement, this.#meter.tokens)
    return this.#networks[kind].logit(this.#meter.measureAlways(candidate), keysOf(candidate))
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

/** What the margin of a slip that sequences alone tell must reach to stand against a phrase that proves another. */
const leastAgainstProof = 2.2

/** What the logit of such a phrase about a wrong word gains against what sequences tell of the same place. */
const proofWorth = 8

function isFaint({frame, kind, margin}: Slip): boolean {
  return frame === undefined && kind !== 'word-order' && margin < leastAgainstProof
}

function meets(a: Slip, b: Slip): boolean {
  return a.to >= b.from && a.from <= b.to
}

/** Of slips whose places meet, the one that is likeliest to mend the sentence, among those that may be said at all. */
function bestByPlace(slips: readonly Slip[]): Slip[] {
  const chosen: Slip[] = []
  const proved = slips.filter(isProved)
  const rank = (slip: Slip): number => {
    if (slip.margin < 0) return slip.margin - 100
    // A phrase that has only one form is proof; what sequences alone say as faintly is not even asked about.
    if (isFaint(slip)) return Math.min(slip.logit, frameMargin - 0.1)
    if (slip.kind === 'wrong-word' && isProved(slip)) return slip.logit + proofWorth
    // What would but be asked about stands behind what a phrase proves of the same place.
    const isBehind = slip.margin < slip.certain && proved.some((other) => meets(slip, other))
    return isBehind ? Math.min(slip.logit, frameMargin - 0.1) : slip.logit
  }
  for (const slip of slips.toSorted((a, b) => rank(b) - rank(a))) {
    if (!chosen.some((other) => meets(slip, other))) chosen.push(slip)
  }
  return chosen.sort((a, b) => a.from - b.from)
}
