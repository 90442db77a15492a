// Measures two builds of the package in one process; prints what they took as JSON.
//
//     tsx bench/speed/pair.ts <earlier build's folder> <this one's> [article file]…
import fs from 'node:fs'
import {Session} from 'node:inspector/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {createChecker} from '../../src/check/check.ts'
import {article} from './generate.ts'
import {placesOf} from './places.ts'

/** CPU milliseconds before and now. */
interface Pair {
  readonly name: string
  readonly before: number
  readonly after: number
}

/** What two builds took. */
export interface Compared {
  readonly texts: readonly Pair[]
  /** By place in the program; the dearest of the earlier build first. */
  readonly places: readonly Pair[]
}

interface Build {
  readonly createChecker: typeof createChecker
}

const [earlier = '', now = '', ...files] = process.argv.slice(2)
const load = async (root: string): Promise<Build> =>
  (await import(pathToFileURL(path.join(root, 'dist/src/index.js')).href)) as Build
const builds: readonly [Build, Build] = [await load(earlier), await load(now)]

const articles = Array.from({length: 20}, (_, index) => article(1500, index + 1))
const long = article(100_000, 1)
const texts: Pair[] = []
await measure('warming up', 30, (build, round) => build.createChecker().check(articles[round % 20] ?? ''))
texts.push(
  await measure('articles of 1,500 words, each new', 60, (build, round) =>
    build.createChecker().check(articles[round % 20] ?? '')
  )
)
const kept = new Map(builds.map((build) => [build, build.createChecker()]))
texts.push(
  await measure('one article of 1,500 words, again', 60, async (build) => kept.get(build)?.check(articles[0] ?? ''))
)
texts.push(await measure('a document of 100,000 words', 3, (build) => build.createChecker().check(long)))
for (const file of files) {
  const source = fs.readFileSync(file, 'utf8')
  const name = path.basename(file)
  await measure(name, 10, (build) => build.createChecker().check(source))
  texts.push(await measure(`${name}, new`, 60, (build) => build.createChecker().check(source)))
  const checkers = new Map(builds.map((build) => [build, build.createChecker()]))
  texts.push(await measure(`${name}, again`, 60, async (build) => checkers.get(build)?.check(source)))
}
const [before, after] = [await profile(builds[0]), await profile(builds[1])]
const places = [...before]
  .toSorted((a, b) => b[1] - a[1])
  .slice(0, 12)
  .map(([name, ms]) => ({name, before: ms, after: after.get(name) ?? 0}))
console.log(JSON.stringify({texts, places} satisfies Compared))

/** The medians of both builds, which take turns. */
async function measure(
  name: string,
  rounds: number,
  run: (build: Build, round: number) => Promise<unknown>
): Promise<Pair> {
  const taken: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const start = process.cpuUsage()
      await run(builds[which], round)
      const {user, system} = process.cpuUsage(start)
      taken[which].push((user + system) / 1000)
    }
  }
  const [one, two] = taken.map((list) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0)
  return {name, before: one ?? 0, after: two ?? 0}
}

/** Milliseconds an article, by place. */
async function profile(build: Build): Promise<ReadonlyMap<string, number>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', {interval: 200})
  await session.post('Profiler.start')
  const rounds = 100
  for (let round = 0; round < rounds; round++) await build.createChecker().check(articles[round % 20] ?? '')
  const {profile: read} = await session.post('Profiler.stop')
  session.disconnect()
  return new Map([...placesOf(read)].map(([place, microseconds]) => [place, microseconds / 1000 / rounds]))
}
