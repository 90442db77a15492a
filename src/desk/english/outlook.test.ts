import {expect, it} from 'vitest'
import outlook from '#data/english/outlook.js'
import {Outlook} from './outlook.ts'
import {Network} from './network.ts'
import {readEvidence} from './load-evidence.ts'

it('adds up what is brief and what the key is ahead', () => {
  const guess = new Outlook({bias: -1, weights: [2, -1, 0.5]})
  expect(guess.isOpen(Float32Array.of(1, 1), 0)).toBe(true)
  expect(guess.isOpen(Float32Array.of(1, 2), 1)).toBe(false)
  expect(guess.isOpen(Float32Array.of(1, 2), 2)).toBe(true)
})

it.each(['full', 'small'] as const)('has a guess for each kind of the %s model', (size) => {
  for (const {bias, weights} of Object.values(outlook[size])) {
    expect(Number.isFinite(bias)).toBe(true)
    // Three orders, least and mean, as printed and as changed; sixteen numbers of the surroundings; the key.
    expect(weights).toHaveLength(12 + 16 + 1)
  }
})

it('gives up nothing that the network lets pass', () => {
  const open = Outlook.prototype.isOpen
  const logitAbove = Network.prototype.logitAbove
  // What frames weigh is asked of no guess before.
  let isOpen: boolean | undefined
  let passed = 0
  let lost = 0
  Outlook.prototype.isOpen = function (brief, ahead) {
    isOpen = open.call(this, brief, ahead)
    return true
  }
  Network.prototype.logitAbove = function (least, measurements, keyed) {
    const logit = logitAbove.call(this, least, measurements, keyed)
    if (logit !== undefined && isOpen !== undefined) {
      passed++
      if (!isOpen) lost++
    }
    isOpen = undefined
    return logit
  }
  try {
    const evidence = readEvidence()
    for (const text of [
      'He said the council is expected grow by the end on the year',
      'The minister told the the committee that she was going to leave of the house',
      'They have been asked look at the plans for to long',
      'A charge by in the town was paid out form the fund',
      'It is not clear weather the bridge will opened again next week'
    ]) {
      const words = text.split(' ')
      evidence?.judge({words, gaps: [...words.map((_, at) => (at === 0 ? '' : ' ')), '.']})
    }
  } finally {
    Outlook.prototype.isOpen = open
    Network.prototype.logitAbove = logitAbove
  }
  expect(passed).toBeGreaterThan(3)
  expect(lost).toBe(0)
})
