import {expect, test} from 'vitest'
import {Lexicon, Pos} from './lexicon.ts'

const lexicon = new Lexicon()

test('opens and answers at once', () => {
  // The time of this process alone, generously: other work on the machine must not fail a test.
  const start = process.cpuUsage()
  expect(new Lexicon().has('attempt')).toBe(true)
  expect(process.cpuUsage(start).user).toBeLessThan(100_000)
})

test('knows words, not non-words, and names only with their capital', () => {
  for (const word of [
    'the',
    'attempt',
    'Attempt',
    'repair',
    'zoos',
    'a',
    'Paris',
    'website',
    'don’t',
    "committee's",
    'leaders'
  ]) {
    expect(lexicon.has(word), word).toBe(true)
  }
  for (const word of ['teh', 'recieve', 'seperate', 'paris', 'xyzzy', '']) expect(lexicon.has(word), word).toBe(false)
})

test('tells the varieties apart', () => {
  expect(lexicon.variety('colour')).toBe('en-GB')
  expect(lexicon.variety('color')).toBe('en-US')
  expect(lexicon.variety('organise')).toBe('en-GB')
  expect(lexicon.variety('house')).toBe('both')
  expect(lexicon.variety('xyzzy')).toBeUndefined()
})

test.each([
  ['colour', 'color'],
  ['organised', 'organized'],
  ['analyse', 'analyze'],
  ['centre', 'center'],
  ['travelling', 'traveling'],
  ['defence', 'defense'],
  ['programme', 'program'],
  ['House', 'house'],
  ['xyzzy', 'xyzzy']
])('spells %s the American way: %s', (british, american) => {
  expect(lexicon.american(british)).toBe(american)
})

test.each([
  ['attempt', Pos.nounSingular | Pos.verbBase],
  ['leaders', Pos.nounPlural],
  ['children', Pos.nounPlural],
  ['news', Pos.nounSingular],
  ['grew', Pos.verbPast],
  ['grown', Pos.verbParticiple],
  ['growing', Pos.verbIng],
  ['grows', Pos.verbS],
  ['quickly', Pos.adverb],
  ['strong', Pos.adjective],
  ['stronger', Pos.comparative],
  ['the', Pos.determiner],
  ['would', Pos.modal],
  ['to', Pos.to],
  ['although', Pos.subordinator]
])('knows what %s can be', (word, bits) => {
  expect(lexicon.pos(word) & bits).toBe(bits)
})

test('classes function words alone and other words by what they can be', () => {
  expect(lexicon.classOf('of')).not.toBe(lexicon.classOf('from'))
  expect(lexicon.classOf('The')).toBe(lexicon.classOf('the'))
  expect(lexicon.classOf('senators')).toBe(lexicon.classOf('leaders'))
  expect(lexicon.classOf('xyzzying')).toBe(Pos.verbIng | Pos.nounSingular)
})

test('knows how common a word is, and which ones have a capital', () => {
  expect(lexicon.frequency('the')).toBeGreaterThan(lexicon.frequency('committee'))
  expect(lexicon.frequency('xyzzy')).toBe(0)
  expect(lexicon.capital('Washington')).toBe(3)
  expect(lexicon.capital('table')).toBe(0)
  expect(lexicon.capital('xyzzy')).toBeUndefined()
})

test('lists its words in order', () => {
  const words = [...lexicon.words()]
  expect(words.length).toBeGreaterThan(60_000)
  expect(words.every((word, at) => at === 0 || word > (words[at - 1] ?? ''))).toBe(true)
})
