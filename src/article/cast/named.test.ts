import {expect, test} from 'vitest'
import {VFile} from 'vfile'
import {parse} from '../../../test/helpers/parse.ts'
import {sharedDesk} from '../../desk/desk.ts'
import {articleOf} from '../article.ts'
import {castOf} from './cast.ts'
import {namedOf, type Named} from './named.ts'
import {rolesOf} from './roles.ts'
import {castRows} from './table.ts'

const desk = sharedDesk()

async function named(text: string): Promise<readonly Named[]> {
  const file = new VFile(text)
  return namedOf(articleOf(await parse(file, 'text'), file), desk)
}

async function people(text: string): Promise<ReadonlyArray<readonly [string, readonly string[]]>> {
  const file = new VFile(text)
  return castOf(articleOf(await parse(file, 'text'), file), desk).members.map((member) => [
    member.name,
    rolesOf(member).map((role) => role.text)
  ])
}

const short = (items: readonly Named[]): ReadonlyArray<readonly unknown[]> =>
  items.map(({kind, name, acronym, spellings}) => [kind, name, acronym, [...spellings]])

test('joins an organisation’s whole name, its acronym and its short forms', async () => {
  const text = `The grant comes from the Harbour Safety Commission (HSC), which was founded in 1990. Nobody at the HSC knew of it.

A clerk of the Commission found the paper. The Harbour Safety Commission has since thanked her.`
  expect(short(await named(text))).toEqual([
    [
      'organisation',
      'Harbour Safety Commission',
      'HSC',
      [
        ['Harbour Safety Commission', 2],
        ['HSC', 2],
        ['Commission', 1]
      ]
    ]
  ])
})

test('reads names with of, for and and as one', async () => {
  for (const name of [
    'Department of Health and Human Services',
    'Bureau of Land Management',
    'Ministry for Women’s Affairs',
    'University of Canterbury',
    'Committee on Energy and Commerce'
  ]) {
    const [first, ...more] = await named(
      `Nobody knew why the clerks wrote to the ${name} about a window that was broken.`
    )
    expect([name, first?.kind, first?.name, more]).toEqual([name, 'organisation', name, []])
  }
})

test('keeps two organisations apart', async () => {
  const text =
    'Nobody knew why the clerks wrote to the Bank of Dunmore and the Harbour Trust about a window that was broken.'
  expect((await named(text)).map(({name}) => name)).toEqual(['Bank of Dunmore', 'Harbour Trust'])
})

test('knows countries, states, cities where they stand as such, and landmarks', async () => {
  const text =
    'The ship left Nairobi, Kenya, for Oregon. It was seen in Reading and on the Hale River. Reading is fun. '
  const places = (await named(text)).filter(({kind}) => kind === 'place')
  expect(places.map(({name}) => name)).toEqual(['Nairobi', 'Kenya', 'Oregon', 'Reading', 'Hale River'])
  expect(places[0]?.regions).toContain('Kenya')
  expect(await named('The Ghanaian crew sang.')).toEqual([])
})

test('takes what stands twice and is no word for another name', async () => {
  const text =
    'The team keeps its code on GitHub. Whoever helps needs an account at GitHub. On Monday the Tracks were wet.'
  expect(short(await named(text))).toEqual([['other', 'GitHub', undefined, [['GitHub', 2]]]])
})

test('finds surnames in headlines whose every word has a capital', async () => {
  const text = `Marsden, Oakes Urge Harbour Board To Act

MAYOR MARSDEN SETTLES BET WITH PETER OAKES

The letter by Mayor Helen Marsden was read aloud. It was Peter Oakes who read it. Marsden’s Harbour Summit ended at noon.`
  const file = new VFile(text)
  const {members} = castOf(articleOf(await parse(file, 'text'), file), desk)
  expect(members.map(({name, mentions}) => [name, mentions.length])).toEqual([
    ['Helen Marsden', 4],
    ['Peter Oakes', 3]
  ])
})

test('takes a given name alone for the one member who bears it', async () => {
  const text = 'The talk was given by Natalie Kurz at noon. The room was full. We thanked Natalie for it.'
  const file = new VFile(text)
  const {members} = castOf(articleOf(await parse(file, 'text'), file), desk)
  expect(members.map(({mentions}) => mentions.length)).toEqual([2])
})

test('finds nobody in offices without a name', async () => {
  for (const text of [
    'They asked the Attorney General of the state.',
    'They asked the Ranking Member of the panel.',
    'They flew to Washington DC in May.',
    'They met the Israel Defense Forces there.'
  ]) {
    const file = new VFile(text)
    expect([text, castOf(articleOf(await parse(file, 'text'), file), desk).members]).toEqual([text, []])
  }
  expect(await people('They asked Microsoft founder Bill Gates about it.')).toEqual([['Bill Gates', ['founder']]])
})

test('reads roles before and behind a name', async () => {
  expect(
    await people(
      `The bridge was opened by the transport minister Stephen Okoro. It was drawn by Ines Falk, the town’s architect, in a week.

The bill is by Helen Marsden (R-Ga.), and by Peter Oakes, D-N.Y., who wrote it. They thanked Ruth Calder, who sang. On that day Martin Hale, a baker from Leeds, gave bread.`
    )
  ).toEqual([
    ['Stephen Okoro', ['transport minister']],
    ['Ines Falk', ['the town’s architect']],
    ['Helen Marsden', ['R-Ga.']],
    ['Peter Oakes', ['D-N.Y.']],
    ['Ruth Calder', []],
    ['Martin Hale', ['a baker from Leeds']]
  ])
})

test('makes rows of people, then of organisations, places and other names', async () => {
  const text = 'The Harbour Trust (HT) wrote to Helen Marsden in Nairobi, Kenya, and sent GitHub and GitHub a copy.'
  const file = new VFile(text)
  const rows = castRows(articleOf(await parse(file, 'text'), file), desk)
  expect(rows.map(({kind, name, acronym}) => [kind, name, acronym])).toEqual([
    ['person', 'Helen Marsden', null],
    ['organisation', 'Harbour Trust', 'HT'],
    ['place', 'Nairobi', null],
    ['place', 'Kenya', null],
    ['other', 'GitHub', null]
  ])
  for (const {places} of rows)
    for (const {start, end, text: shown} of places) expect(text.slice(start ?? 0, end ?? 0)).toBe(shown)
})

test('counts a name with the family first once', async () => {
  const text = 'The answer came from Xi Jinping, whom nobody had asked. Later, Xi was asked.'
  const file = new VFile(text)
  const [member] = castOf(articleOf(await parse(file, 'text'), file), desk).members
  expect([...(member?.spellings ?? [])]).toEqual([
    ['Xi Jinping', 1],
    ['Xi', 1]
  ])
})

test('knows an organisation with its country’s letters before it', async () => {
  const text = 'Nobody at the US State Department had seen the letter. The State Department sent it back.'
  expect((await named(text)).map(({name, mentions}) => [name, mentions.length])).toEqual([['US State Department', 2]])
})
