// Holds the cast against people that a reader has marked in clean documents: who is one person, and where.
//
//     npx tsx bench/cast.ts <data folder> [--show]
//
// cast/people.json and cast/held-out.json keep, for each document, its people as lists of places: the offsets of the last word of
// each mention. Two figures: people with exactly their mentions; and mentions joined as the reader joined them (B-cubed).
import fs from 'node:fs'
import {parseArgs} from 'node:util'
import {createChecker} from '../src/check/check.ts'
import {readDocuments, type Document} from './corpora.ts'

interface Marked {
  readonly corpus: string
  readonly document: string
  readonly people: ReadonlyArray<ReadonlyArray<readonly [start: number, end: number]>>
}

const {values, positionals} = parseArgs({allowPositionals: true, options: {show: {type: 'boolean', default: false}}})
const folder = positionals[0] ?? '.'
const corpora = new Map<string, Document[]>()
const checker = createChecker({rules: {}})
for (const file of ['people', 'held-out', 'newsrooms']) await measure(file)

async function measure(name: string): Promise<undefined> {
  let [people, found, right] = [0, 0, 0]
  let [mentions, read, precision, recall] = [0, 0, 0, 0]

  const marked = JSON.parse(fs.readFileSync(new URL(`cast/${name}.json`, import.meta.url), 'utf8')) as Marked[]
  for (const {corpus, document, people: gold} of marked) {
    const documents = corpora.get(corpus) ?? (corpus === 'articles' ? readArticles() : readDocuments(folder, corpus))
    corpora.set(corpus, documents)
    const text = documents.find(({id}) => id === document)?.text
    if (text === undefined) throw new Error(`${corpus} has no ${document}`)
    const file = await checker.check(text, 'text')
    // A mention is a marked one where it holds the marked word, else one of its own.
    const heads = gold.flat()
    const members = (file.data.copydesk?.cast ?? [])
      .filter(({kind}) => kind === 'person')
      .map(({places}) =>
        places.map(({start, end}) => {
          const head = heads.find(([from, to]) => (start ?? 0) <= from && to <= (end ?? 0))
          return head ? head[0] : -1 - (start ?? 0)
        })
      )
    const sets = gold.map((places) => places.map(([start]) => start))
    people += sets.length
    found += members.length
    right += sets.filter((set) => members.some((member) => isSame(set, member))).length
    for (const [index, set] of sets.entries()) {
      if (!values.show || members.some((member) => isSame(set, member))) continue
      const name = gold[index]?.[0]
      console.log(`  missed ${text.slice(name?.[0], name?.[1])} (${set.length} mentions) in ${corpus} ${document}`)
    }
    for (const member of members) {
      if (!values.show || sets.some((set) => isSame(set, member))) continue
      const shown = member.map((at) =>
        text.slice(Math.abs(at + (at < 0 ? 1 : 0)), Math.abs(at) + 18).replace(/\s+/g, ' ')
      )
      console.log(`  made up ${shown.join(' | ')} in ${corpus} ${document}`)
    }
    mentions += heads.length
    read += members.flat().length
    for (const member of members)
      for (const at of member)
        precision += overlap(
          member,
          sets.find((set) => set.includes(at))
        )
    for (const set of sets)
      for (const at of set)
        recall += overlap(
          set,
          members.find((member) => member.includes(at))
        )
  }

  console.log(
    `${name}: ${marked.length} documents, ${people} people with ${mentions} mentions by the reader; ${found} with ${read} in the cast`
  )
  console.log(
    `people with exactly their mentions: ${right}; precision ${percent(right, found)}, recall ${percent(right, people)}`
  )
  console.log(
    `mentions joined as the reader joined them: precision ${percent(precision, read)}, recall ${percent(recall, mentions)}`
  )
}

/** The articles of this folder, written in the manner of Irish, British, Indian and Nigerian newsrooms. */
function readArticles(): Document[] {
  const articles = new URL('cast/articles/', import.meta.url)
  return fs.readdirSync(articles).map((name) => ({
    corpus: 'articles',
    id: name.replace('.txt', ''),
    text: fs.readFileSync(new URL(name, articles), 'utf8')
  }))
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((at) => other.includes(at))
}

/** Which share of the first list the second one has, too. */
function overlap(one: readonly number[], other: readonly number[] | undefined): number {
  return other ? one.filter((at) => other.includes(at)).length / one.length : 0
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`
}
