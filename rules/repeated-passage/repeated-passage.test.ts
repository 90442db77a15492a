// What examples can't say: time on long and hostile documents, seeded plants, lines that are left out of the examples.
import {expect, test} from 'vitest'
import {createChecker} from '../../src/check/check.ts'
import {seeded} from '../../src/check/plant.ts'
import {rules} from '../../src/rules.ts'
import {plant} from './plant.ts'

const checker = createChecker({
  rules: Object.fromEntries(rules.map(({meta}) => [meta.id, meta.id === 'repeated-passage' ? meta.severity : 'off']))
})

/** Sentences without end, none like another. */
function prose(paragraphs: number, seed = 1): string {
  const random = seeded(seed)
  const words = 'harbour ferry council winter mayor bridge keeper storm quay net pilot engine letter morning'.split(' ')
  const word = (): string => words[Math.floor(random() * words.length)] ?? ''
  const sentence = (): string =>
    `The ${word()} of the ${word()} saw ${word()}s and a ${word()} behind the ${word()} of ${word()}s.`
  return Array.from({length: paragraphs}, () => `${sentence()} ${sentence()} ${sentence()}`).join('\n\n')
}

test('a document where one sentence stands a thousand times is read in time, and said nothing of', async () => {
  const text = 'The old harbour bridge will close in March for all kinds of traffic.\n\n'.repeat(3000)
  const file = await checker.check(text)
  expect(file.messages.length).toBeLessThan(3)
})

test('one word over and over is read in time', async () => {
  const file = await checker.check(`${'harbour '.repeat(20_000)}.\n\n${'harbour '.repeat(20_000)}.`)
  expect(file.messages.length).toBeLessThan(3)
}, 60_000)

test('asks about an instruction that is given twice', async () => {
  const told =
    'Talk to your host before breakfast, and ask her for the garden keys, the blue lantern and a map of the old coast path.'
  const file = await checker.check([prose(3), told, prose(3, 5), told, prose(3, 9)].join('\n\n'))
  const [message] = file.messages
  expect(message?.actual).toBe(told)
  expect(message?.severity).toBe('info')
})

test('plants the same fault for the same seed, of many kinds', () => {
  const blocks = [
    {role: 'headline' as const, text: 'Harbour bridge to close for two long years'},
    ...prose(12)
      .split('\n\n')
      .map((text, index) => ({
        role: 'body' as const,
        text: index % 2 ? `"${text}," she said, and nobody laughed.` : text
      }))
  ]
  const kinds = new Set<string>()
  for (let seed = 0; seed < 300; seed++) {
    const planted = plant(blocks, seeded(seed))
    expect(plant(blocks, seeded(seed))).toEqual(planted)
    if (planted) kinds.add(planted.kind)
  }
  expect(kinds.size).toBeGreaterThan(7)
  expect(plant([], seeded(1))).toBeUndefined()
})
