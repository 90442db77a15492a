import {expect, test} from 'vitest'
import {VFile} from 'vfile'
import {parse} from '../../test/helpers/parse.ts'
import {articleOf} from '../article/article.ts'
import {sharedDesk} from '../desk/desk.ts'
import {NameCounts, type ProposedName} from './learn.ts'

const desk = sharedDesk()

async function learn(articles: readonly string[], least = 5): Promise<readonly ProposedName[]> {
  const counts = new NameCounts(desk)
  for (const text of articles) {
    const file = new VFile(text)
    counts.add(articleOf(await parse(file, 'text'), file))
  }
  expect(counts.articles).toBe(articles.length)
  return counts.propose(least)
}

const story = (name: string, firm: string): string =>
  `The harbour was opened again by Mayor ${name}, who had waited for it. The work was done by ${firm} in nine months.\n\nPeople said that ${name} had kept a promise.`

test('proposes names by frequency with their rare spellings as suspects', async () => {
  const articles = [
    ...Array.from({length: 20}, () => story('Siobhán Kearney', 'Brannmark')),
    story('Siobhan Kearney', 'Branmark'),
    story('Siobhán Kearny', 'Brannmark')
  ]
  expect(await learn(articles)).toEqual([
    {
      name: 'Siobhán Kearney',
      mentions: 40,
      articles: 20,
      role: 'mayor',
      suspects: [
        {text: 'Siobhan Kearney', mentions: 2},
        {text: 'Siobhán Kearny', mentions: 2}
      ]
    },
    {name: 'Brannmark', mentions: 21, articles: 21, role: undefined, suspects: [{text: 'Branmark', mentions: 1}]}
  ])
})

test('keeps people apart who share a part of their names', async () => {
  const articles = [
    ...Array.from({length: 20}, () => story('Maria Hanson', 'Brannmark')),
    story('Marie Hanson', 'Brannmark'),
    story('Peter Hanson', 'Brandmark'),
    story('Maria Lawson', 'Brannmark')
  ]
  const [person] = await learn(articles)
  expect(person?.name).toBe('Maria Hanson')
  expect(person?.suspects).toEqual([])
})

test('leaves out what is rare, and what every desk knows', async () => {
  expect(
    await learn([story('Siobhán Kearney', 'London'), 'It rained in London. London was wet, and London slept.'])
  ).toEqual([])
  expect((await learn([story('Siobhán Kearney', 'London')], 2)).map(({name}) => name)).toEqual(['Siobhán Kearney'])
})

test('takes no marks for names, and nothing of a word that may be a name for a suspect', async () => {
  const articles = [
    ...Array.from(
      {length: 20},
      () => 'They flew to Chicago with Sen. Ines Falk (R-S.D.) and sang of JavaScript and SAMHSA.'
    ),
    'They flew to Chisago and sang of Javascript, of Kavascript and of SAMSHA. They met Jordyn there.'
  ]
  expect((await learn(articles)).map(({name, suspects}) => [name, suspects.map(({text}) => text)])).toEqual([
    ['Ines Falk', []],
    ['JavaScript', ['Javascript']],
    ['SAMHSA', ['SAMSHA']]
  ])
})
