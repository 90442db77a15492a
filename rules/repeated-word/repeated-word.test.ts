// What examples can't say: the fix through markup, invisible characters, seeded plants.
import {expect, test} from 'vitest'
import {createChecker} from '../../src/check/check.ts'
import {applyEdits} from '../../src/check/edits.ts'
import {seeded} from '../../src/check/plant.ts'
import type {FormatId} from '../../src/formats/index.ts'
import {rules} from '../../src/rules.ts'
import {plant} from './plant.ts'

const checker = createChecker({
  rules: Object.fromEntries(rules.map(({meta}) => [meta.id, meta.id === 'repeated-word' ? meta.severity : 'off']))
})

async function fixedBy(source: string, format: FormatId): Promise<string> {
  const file = await checker.check(source, format)
  expect(file.messages.length).toBe(1)
  return applyEdits(
    source,
    file.messages.flatMap((message) => message.edits ?? [])
  )
}

test('sees words apart by a soft hyphen or a non-breaking space', async () => {
  expect(await fixedBy('The ferry left the\u00AD the harbour at nine.', 'text')).toBe(
    'The ferry left the harbour at nine.'
  )
  expect(await fixedBy('The ferry left the\u00A0the harbour at nine.', 'text')).toBe(
    'The ferry left the harbour at nine.'
  )
})

test('leaves no element empty, whichever of the two it holds', async () => {
  expect(await fixedBy('He left *the* the keys.', 'markdown')).toBe('He left *the* keys.')
  expect(await fixedBy('He left the *the* keys.', 'markdown')).toBe('He left *the* keys.')
  expect(await fixedBy('He left *on the* the keys.', 'markdown')).toBe('He left *on the* keys.')
  expect(await fixedBy('He left *the* *the* keys.', 'markdown')).toBe('He left *the* *the* keys.')
})

test('is sure of function words only, and not in quotations', async () => {
  const certain = async (source: string): Promise<unknown> => (await checker.check(source)).messages[0]?.certain
  expect(await certain('The ferry left the the harbour at nine.')).toBe(true)
  expect(await certain('"We left the the harbour at nine," he said.')).toBe(false)
  expect(await certain('The council promised compensation compensation for the summer.')).toBe(false)
})

test('leaves labels alone that stand in columns, not a small word behind a wide space', async () => {
  const found = async (source: string): Promise<number> => (await checker.check(source, 'text')).messages.length
  expect(await found('The drawing shows the bell, with a ring          ring on each side of it.')).toBe(0)
  expect(await found('The ferry left the      the harbour at nine.')).toBe(1)
})

test('plants the same fault for the same seed, of all kinds', () => {
  const text =
    'The ferry left the harbour at nine and was back in the evening. It will be repaired on the quay, the council said.'
  const kinds = new Set<string>()
  for (let seed = 0; seed < 200; seed++) {
    const planted = plant([{role: 'body', text}], seeded(seed))
    expect(plant([{role: 'body', text}], seeded(seed))).toEqual(planted)
    if (planted) kinds.add(planted.kind)
  }
  expect([...kinds].toSorted()).toEqual(['at the beginning', 'content word', 'function word', 'two words'])
  expect(plant([], seeded(1))).toBeUndefined()
  expect(plant([{role: 'body', text: 'Nine'}], seeded(1))).toBeUndefined()
})
