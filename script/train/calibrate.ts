/** Sets thresholds: how often the evidence may speak in text that was neither counted nor fitted on. */
import type {ModelWeights} from '../../src/desk/english/evidence.ts'
import {keysOf} from '../../src/desk/english/keys.ts'
import {Network} from '../../src/desk/english/network.ts'
import type {Sentence} from '../../src/desk/english/token.ts'
import {candidatesOf, kinds} from './gather.ts'
import type {Tools} from './tools.ts'

/**
 * Words of running text to each time that a kind may speak. More than half of what it then says is a real fault of the
 * text, as reading shows; content words and inflections are left to the clearest cases.
 */
export const wordsPerAlarm: Readonly<Record<string, number>> = {
  'word-order function': 80_000,
  'word-order mixed': 30_000,
  'wrong-word function': 14_000,
  'wrong-word mixed': 45_000,
  'wrong-word content': 200_000,
  'wrong-word inflection': 200_000,
  'missing-word function': 10_000,
  'extra-word function': 11_000,
  'extra-word twice': 40_000
}

/** A change that alone speaks this often in the calibration text gets a threshold of its own. */
const oftenPerKey = 4

/** The thresholds for a set of weights. */
export function calibrate(
  sentences: Iterable<Sentence>,
  tools: Tools,
  weights: ModelWeights['kinds']
): Record<string, number> {
  const networks = Object.fromEntries(kinds.map((kind) => [kind, new Network(weights[kind])]))
  const logits = new Map<string, Array<{logit: number; key: string}>>()
  let words = 0
  for (const sentence of sentences) {
    words += sentence.words.length
    for (const [candidate, values] of candidatesOf(sentence, tools)) {
      const logit = networks[candidate.kind]?.logit(values, keysOf(candidate)) ?? 0
      if (logit < 0) continue
      const name = `${candidate.kind} ${candidate.group}`
      const list = logits.get(name) ?? []
      list.push({logit, key: candidate.key})
      logits.set(name, list)
    }
  }
  const thresholds: Record<string, number> = {}
  for (const [name, rate] of Object.entries(wordsPerAlarm)) {
    const list = (logits.get(name) ?? []).sort((a, b) => b.logit - a.logit)
    const threshold = list[Math.floor(words / rate)]?.logit ?? 3
    thresholds[name] = Number(threshold.toFixed(3))
    console.log(`${name}: threshold ${threshold.toFixed(2)} in ${words} words`)
    const kind = name.slice(0, name.indexOf(' '))
    if (kind !== 'wrong-word' && kind !== 'word-order') continue
    const byKey = new Map<string, typeof list>()
    for (const item of list.filter((other) => other.logit > threshold))
      byKey.set(item.key, [...(byKey.get(item.key) ?? []), item])
    for (const [key, items] of byKey) {
      const raised = items[oftenPerKey - 1]?.logit
      if (raised === undefined) continue
      thresholds[`${kind} ${key}`] = Number(raised.toFixed(3))
      console.log(`  ${key}: ${raised.toFixed(2)}`)
    }
  }
  return thresholds
}
