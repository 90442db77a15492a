import {expect, test} from 'vitest'
import {Lexicon} from './lexicon.ts'
import {Speller} from './speller.ts'

const lexicon = new Lexicon()

test('corrections are the same whether words are looked up one by one or all are read at once', () => {
  const wrong = 'harbuor accomodate langauge ytime marmelade hte fnid zebrra speficy tarrifs lattitudinal kqxzv'.split(
    ' '
  )
  const reader = new Speller(lexicon)
  for (let count = 0; count < 70; count++) reader.corrections(`${wrong[count % 12]}${'q'.repeat(count)}`)
  for (const word of wrong) {
    const single = new Speller(lexicon)
    expect([word, reader.hasNeighbour(word)]).toEqual([word, single.hasNeighbour(word)])
    expect([word, reader.corrections(word)]).toEqual([word, single.corrections(word)])
  }
  expect(reader.corrections('harbuor')[0]?.word).toBe('harbour')
  expect(reader.corrections('hte')[0]?.word).toBe('the')
})
