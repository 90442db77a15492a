import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'

test.each([
  ['We can be able to help you.', 'able twice: be able to → '],
  ['There hardly isn’t any bread left.', 'denied twice: hardly isn’t → is hardly'],
  ['I couldn’t scarcely hear you.', 'denied twice: couldn’t → could'],
  ['He could not hardly walk.', 'denied twice: not → '],
  ['Because it rained, so the match was called off.', 'two joints: so → '],
  ['The more he works, he gets more tired.', 'the more without the: he gets more tired → the more tired he gets'],
  ['It took one and half hour to climb it.', 'half without a: half hour → a half hours'],
  ['They waited nine and half acres.', 'half without a:  → a'],
  ['Half of million walked it.', 'half of one: of → a'],
  ['It was so a hard climb.', 'so before an article: so → such'],
  ['Such problem is hard to solve.', 'such without article:  → a'],
  ['He works like a guide for the council.', 'work like: like → as'],
  ['The path runs from the church until the river.', 'until a place: until → to'],
  ['She is knowing the answer.', 'state in progress: is knowing → knows'],
  ['They were owning a shop.', 'state in progress: were owning → owned'],
  ['I have been knowing him for years.', 'state in progress: been knowing → known'],
  ['They are having a house near the lake.', 'state in progress: are having → have'],
  ['The soup is tasting good.', 'state in progress: is tasting → tastes'],
  ['It was the first time I see the sea.', 'first time: see → saw'],
  ['It is the first time he sees the sea.', 'first time: sees → has seen'],
  ['He speaks very well English.', 'adverb before a short object: very well English → English very well'],
  ['My sister she works in a bank.', 'subject twice: she → '],
  ['How old you are?', 'question in a statement’s order: you are → are you']
])('tells: %s', (line, expected) => {
  expect(framedLine(line.replaceAll('’', "'"))).toContain(expected.replaceAll('n’t', "n't"))
})

test.each([
  'We may be able to help you.',
  'They do not hardly speak, or they don’t hardly.',
  'Isn’t it hardly late?',
  'Because of the rain, so they say, it was off.',
  'Because he rowed so hard, so long, he slept.',
  'The more he works, the more tired he gets.',
  'The more he works, he says.',
  'They ran two and half of them fell.',
  'Half of the men walked it.',
  'It was so a new hall could be built.',
  'Such evidence is rare.',
  'Such notice is given to the tenant.',
  'He works like a horse.',
  'He slept from noon until the church was full.',
  'It stood open until the hall.',
  'It is knowing the road that saves you.',
  'They are having a house built.',
  'The wine is tasting good.',
  'The soup is tasting good enough.',
  'It was the first time I saw the sea.',
  'It is the last time I ask you.',
  'He speaks very well of you.',
  'He knows very well the risk that they run.',
  'My brother he lives with sings.'
])('is silent: %s', (line) => {
  const own =
    /^(?:able twice|denied twice|two joints|the more without|half |so before|such without|work like|until a place|state in|first time|adverb before|subject twice)/
  expect(framedLine(line.replaceAll('’', "'")).filter((told) => own.test(told))).toEqual([])
})
