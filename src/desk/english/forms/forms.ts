/** The other forms of a word: `name` and `names`; `go`, `goes`, `went`, `gone`, `going`. */
import type {Lexicon} from '../lexicon.ts'
import {noun, Pos, verb} from '../pos.ts'
import {type Form, closedForms, pluralOf, singularsOf, basesOf, conjugate} from './paradigms.ts'

/** Knows the forms of words, by their letters, by the table of irregular verbs, and by which of them the lexicon has. */
export class Forms {
  readonly #lexicon: Lexicon
  readonly #known = new Map<string, readonly Form[]>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Every form of a lower-case word, itself among them; none of a word that has no other. */
  of(word: string): readonly Form[] {
    let known = this.#known.get(word)
    if (!known) {
      if (this.#known.size > 10_000) this.#known.clear()
      this.#known.set(word, (known = this.#make(word)))
    }
    return known
  }

  /** The form of a word that is the given part of speech: the commonest, where there are variants. */
  as(word: string, pos: number): string | undefined {
    let best: string | undefined
    let most = -1
    for (const form of this.of(word)) {
      if ((form.pos & pos) === 0) continue
      const frequency = this.#lexicon.frequency(form.word)
      if (frequency > most) [best, most] = [form.word, frequency]
    }
    return best
  }

  #make(word: string): readonly Form[] {
    if (!/^[a-z]{2,}$/.test(word)) return []
    const closedVerb = closedForms.get(word)
    if (closedVerb) {
      return closedVerb.map((form) => ({word: form, pos: this.#lexicon.pos(form) & verb}))
    }
    const pos = this.#lexicon.pos(word)
    const made = new Map<string, number>()
    const add = (form: string, bits: number): undefined => {
      const known = this.#lexicon.pos(form)
      // "excited": known as an adjective alone.
      const adjective = bits === Pos.verbParticiple && form.endsWith('ed') && (known & Pos.adjective) !== 0
      if ((known & bits) !== 0 || adjective) made.set(form, (made.get(form) ?? 0) | bits)
    }
    if ((pos & Pos.nounSingular) !== 0) {
      add(word, Pos.nounSingular)
      add(pluralOf(word), Pos.nounPlural)
    }
    if ((pos & Pos.nounPlural) !== 0) {
      const one = singularsOf(word).find((other) => (this.#lexicon.pos(other) & Pos.nounSingular) !== 0)
      if (one !== undefined) {
        add(one, Pos.nounSingular)
        add(word, Pos.nounPlural)
      }
    }
    // "crashes", "educated", "opening": where the plural, the adjective or the noun is far commoner, the lexicon knows the verb's form as
    // that only.
    if ((pos & (verb | Pos.nounPlural)) !== 0 || ((pos & (Pos.adjective | noun)) !== 0 && /(?:ed|ing)$/.test(word))) {
      const base = basesOf(word).find(
        (other) =>
          (this.#lexicon.pos(other) & Pos.verbBase) !== 0 && conjugate(other).some((form) => form.word === word)
      )
      if (base !== undefined) {
        for (const form of conjugate(base)) add(form.word, form.pos)
        const third = pluralOf(base)
        if (!made.has(third) || made.get(third) === Pos.nounPlural) {
          if ((this.#lexicon.pos(third) & Pos.nounPlural) !== 0) made.set(third, (made.get(third) ?? 0) | Pos.verbS)
        }
      }
    }
    if (!made.has(word)) made.set(word, pos & (noun | verb))
    return made.size > 1 ? [...made].map(([form, bits]) => ({word: form, pos: bits})) : []
  }
}
