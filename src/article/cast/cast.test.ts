import {expect, test} from 'vitest'
import {VFile} from 'vfile'
import {parse} from '../../../test/helpers/parse.ts'
import {sharedDesk} from '../../desk/desk.ts'
import {articleOf, type Article} from '../article.ts'
import {castOf, type Member} from './cast.ts'
import {isFamilyFirst} from './family-first.ts'
import {personMentions, type PersonMention} from './person.ts'
import {castRows} from './table.ts'

const desk = sharedDesk()

async function read(text: string): Promise<Article> {
  const file = new VFile(text)
  return articleOf(await parse(file, 'text'), file)
}

async function mentionsOf(text: string): Promise<readonly PersonMention[]> {
  return (await read(text)).blocks.flatMap((block) => personMentions(block, desk))
}

async function membersOf(text: string): Promise<readonly Member[]> {
  return castOf(await read(text), desk).members
}

const parts = ({title, given, surname, text, suffix}: PersonMention): readonly unknown[] => [
  title,
  given,
  surname,
  text,
  suffix
]

test('takes a title, given names, initials, particles and a suffix apart', async () => {
  const cases = [
    ['We met Helen Marsden there.', ['', ['helen'], 'marsden', 'Helen Marsden', '']],
    ['We met Dr. Helen Marsden there.', ['dr', ['helen'], 'marsden', 'Helen Marsden', '']],
    ['We met Helen R. Marsden there.', ['', ['helen', 'r.'], 'marsden', 'Helen R. Marsden', '']],
    ['We met Pieter van der Berg there.', ['', ['pieter'], 'berg', 'Pieter van der Berg', '']],
    ['We met Martin Hale Jr. there.', ['', ['martin'], 'hale', 'Martin Hale', 'jr']],
    ['We met U.S. Senator Helen Marsden there.', ['u.s senator', ['helen'], 'marsden', 'Helen Marsden', '']],
    ['We met Mayor Marsden there.', ['mayor', [], 'marsden', 'Marsden', '']],
    ['We met Prime Minister Helen Marsden there.', ['prime minister', ['helen'], 'marsden', 'Helen Marsden', '']],
    [
      'We met Secretary of State Helen Marsden there.',
      ['secretary of state', ['helen'], 'marsden', 'Helen Marsden', '']
    ],
    [
      'We met Secretary of State for Health Helen Marsden there.',
      ['secretary of state for health', ['helen'], 'marsden', 'Helen Marsden', '']
    ]
  ] as const
  for (const [text, expected] of cases) expect((await mentionsOf(text)).map(parts)).toEqual([expected])
})

test('leaves a possessive’s ending out of the name', async () => {
  const [mention] = await mentionsOf('We read Helen Marsden’s letter aloud.')
  expect(mention?.text).toBe('Helen Marsden')
  expect(mention?.surname).toBe('marsden')
})

test('finds nobody in firms, institutions, cities and countries', async () => {
  for (const text of [
    'They work at Marsden College now.',
    'They work at Helen Marsden Foundation now.',
    'They live in San Francisco now.',
    'They sailed to Minister Norway in spring.'
  ]) {
    expect([text, (await mentionsOf(text)).filter(({sure}) => sure)]).toEqual([text, []])
  }
})

test('puts the family first where it stands first', async () => {
  const mentions = await mentionsOf('The letter to Xi Jinping was answered by Kim Jong-un.')
  expect(mentions.map(({given, surname}) => [surname, given])).toEqual([
    ['xi', ['jinping']],
    ['kim', ['jong-un']]
  ])
  expect(isFamilyFirst(['nguyen', 'van', 'thieu'])).toBe(true)
  expect(isFamilyFirst(['kim', 'clark'])).toBe(false)
  expect(isFamilyFirst(['lin', 'anna'])).toBe(false)
  expect(isFamilyFirst(['xi'])).toBe(false)
  expect(isFamilyFirst(['nguyen', 'van', 'thieu', 'anh'])).toBe(false)
})

test('joins surnames, titles, initials and short forms to one person', async () => {
  const text = `Helen Marsden opened the bridge. A crowd cheered Mayor Marsden for an hour.

Later H. Marsden wrote to the paper, and the paper thanked Marsden.`
  const [member, ...others] = await membersOf(text)
  expect(others).toEqual([])
  expect(member?.name).toBe('Helen Marsden')
  expect(member?.titles).toEqual(['mayor'])
  expect(member?.mentions.map(({text}) => text)).toEqual(['Helen Marsden', 'Marsden', 'H. Marsden', 'Marsden'])
  expect([...(member?.spellings ?? [])]).toEqual([
    ['Helen Marsden', 1],
    ['Marsden', 2],
    ['H. Marsden', 1]
  ])
})

test('keeps two people of one surname apart, and gives the surname alone to the one named last', async () => {
  const text = `The first speech was by Helen Marsden. Few had heard of Marsden before.

The second was by Peter Marsden. Nobody had heard of Marsden at all.`
  const members = await membersOf(text)
  expect(members.map(({name, mentions}) => [name, mentions.length])).toEqual([
    ['Helen Marsden', 2],
    ['Peter Marsden', 2]
  ])
})

test('gives a titled surname to the one who bears the title', async () => {
  const text = `The first speech was by Mayor Helen Marsden. The second was by Peter Marsden.

The crowd cheered Mayor Marsden.`
  expect((await membersOf(text)).map(({name, mentions}) => [name, mentions.length])).toEqual([
    ['Helen Marsden', 2],
    ['Peter Marsden', 1]
  ])
})

test('keeps father and son apart by what stands behind their name', async () => {
  const members = await membersOf('The yard was built by Martin Hale Sr. and sold by Martin Hale Jr. in spring.')
  expect(members.length).toBe(2)
})

test('gives the plural of a surname to somebody of it, and single names without a title to nobody', async () => {
  const [member] = await membersOf('The house of Helen Marsden burned. The Marsdens moved to the coast.')
  expect(member?.mentions.map(({text}) => text)).toContain('Marsdens')
  expect(await membersOf('The house of Marsden burned.')).toEqual([])
  expect((await membersOf('The house of Mayor Marsden burned.')).map(({name, given}) => [name, given])).toEqual([
    ['Marsden', []]
  ])
})

test('reads ages before and behind a name', async () => {
  const text = `Helen Marsden, 54, opened the bridge. The crowd cheered Peter Oakes (61).

The 45-year-old Ruth Calder sang, and Martin Hale, aged 7, danced.`
  expect((await membersOf(text)).map(({name, ages}) => [name, ages.map(({age}) => age)])).toEqual([
    ['Helen Marsden', [54]],
    ['Peter Oakes', [61]],
    ['Ruth Calder', [45]],
    ['Martin Hale', [7]]
  ])
})

test('reads a cast once for an article and a desk', async () => {
  const article = await read('We met Helen Marsden there.')
  expect(castOf(article, desk)).toBe(castOf(article, desk))
})

test('makes rows with places in the source', async () => {
  const text = 'A new bridge.\n\nThe ribbon was cut by Helen Marsden, 54, and everyone cheered Mayor Marsden.'
  const article = await read(text)
  const [row, ...more] = castRows(article, desk)
  expect(more).toEqual([])
  expect(row).toMatchObject({name: 'Helen Marsden', titles: ['mayor'], ages: [54]})
  expect(row?.places.map(({start, end}) => text.slice(start ?? 0, end ?? 0))).toEqual(['Helen Marsden', 'Marsden'])
  expect(row?.places[0]).toMatchObject({line: 3, column: 23, text: 'Helen Marsden'})
})

test('has no places where the tree has none', async () => {
  const file = new VFile('We met Helen Marsden there.')
  const tree = await parse(file, 'text')
  const bare = JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
  ) as typeof tree
  const article = articleOf(bare, file)
  const [row] = castRows(article, desk)
  expect(row?.name).toBe('Helen Marsden')
  expect(row?.places).toMatchObject([{text: 'Helen Marsden', start: null, end: null, line: null, field: null}])
})

test('reads particles, honours behind a name, initials without stops, and what somebody is as the proof of a name', async () => {
  const text =
    'Pádraig Ó Cuinn and Niamh Tobin TD met AR Rahman. The lawmaker Obo Kimya sang; his sister, Morwenna, played. ' +
    'Ó Cuinn and Kimya left with Dame Ruth Lowe KC. Let Tobin sing next. In May, Obo rested.'
  expect((await membersOf(text)).map(({mentions}) => mentions.map(({text}) => text))).toEqual([
    ['Pádraig Ó Cuinn', 'Ó Cuinn'],
    ['Niamh Tobin', 'Tobin'],
    ['AR Rahman'],
    ['Obo Kimya', 'Kimya', 'Obo'],
    ['Morwenna'],
    ['Ruth Lowe']
  ])
})

test('keeps a lord and a lady apart, and a father and a son; leaves ships, shops and firms alone', async () => {
  const text =
    'Lord Ashcombe and Lady Ashcombe sailed on the Ann Marie. Peter Lang’s son Peter Lang Jr. rowed. Lang slept. ' +
    'The carmaker Henry Holt paid, and Rick Stein’s in Padstow cooked.'
  expect((await membersOf(text)).map(({mentions}) => mentions.map(({text}) => text))).toEqual([
    ['Ashcombe'],
    ['Ashcombe'],
    ['Peter Lang', 'Lang'],
    ['Peter Lang']
  ])
})
