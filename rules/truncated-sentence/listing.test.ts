import {expect, test} from 'vitest'
import {check} from '../../src/check/check.ts'

const rules = {'truncated-sentence': 'warning'} as const

const around = [
  'The keeper of the lamp writes down each ship that he sees from the tower with',
  'which is what the harbour asks of everyone who keeps a lamp on this coast.',
  'The second ship of a night is written below the first one by the same hand.',
  'The keeper of the next lamp does the same, and reads it out in the morning.'
] as const

test('asks about the ends of paragraphs', async () => {
  const {messages} = await check(around.join('\n\n'), {format: 'markdown', rules})
  expect(messages).toHaveLength(0)
  const cut = await check([around[2], around[0], around[3]].join('\n\n'), {format: 'markdown', rules})
  expect(cut.messages).toHaveLength(1)
})

test('leaves sentences that go on in a listing and behind it', async () => {
  const source = [around[2], around[0], '    log ship', around[3], '    log next', around[1], 'The sea was calm.'].join(
    '\n\n'
  )
  const {messages} = await check(source, {format: 'markdown', rules})
  expect(messages).toEqual([])
})
