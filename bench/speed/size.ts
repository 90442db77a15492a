// Measures every step on a text of one size, in a process of its own so that the peak of memory is its own.
//
//     tsx bench/speed/size.ts <words>
import retextEquality from 'retext-equality'
import retextEnglish from 'retext-english'
import retextRepeatedWords from 'retext-repeated-words'
import {Bench} from 'tinybench'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {articleOf} from '../../src/article/article.ts'
import {createChecker} from '../../src/check/check.ts'
import {runRules} from '../../src/check/run.ts'
import {sharedDesk} from '../../src/desk/desk.ts'
import {treeOf} from '../../src/formats/format.ts'
import {readText} from '../../src/formats/text.ts'
import {article} from './generate.ts'

/** CPU milliseconds by step, and the peak of memory. */
export interface SizeResult {
  readonly words: number
  readonly parse: number
  readonly index: number
  /** Each rule alone, after what rules share has been worked out. */
  readonly rules: Readonly<Record<string, number>>
  /** What rules share: what remains of all rules together. */
  readonly shared: number
  readonly whole: number
  readonly messages: number
  readonly repeatedWords: number | undefined
  readonly equality: number | undefined
  /** Peak resident memory in MB. */
  readonly peak: number
  /** Resident memory in MB with everything loaded, before the text is read. */
  readonly base: number
}

const words = Number(process.argv[2])
const source = article(words, 1)
// Small texts are measured many times; a large one says enough in one go.
const rounds = words <= 1000 ? 40 : words <= 10_000 ? 8 : words <= 100_000 ? 2 : 1
const desk = sharedDesk()
const small = article(1500, 2)
for (let round = 0; round < 6; round++) await createChecker().check(small)
const base = process.memoryUsage().rss
const {rules} = createChecker()

let messages = 0
const whole = await cpu(async () => {
  messages = (await createChecker().check(source)).messages.length
})
const peak = process.resourceUsage().maxRSS / 1024
const parse = await cpu(() => treeOf(source, readText(source, {})))
const tree = treeOf(source, readText(source, {}))
const index = await cpu(() => articleOf({...tree}, new VFile(source)).blocks.length)
const fresh = await cpu(() => runRules(articleOf({...tree}, new VFile(source)), rules, desk))
const read = articleOf(tree, new VFile(source))
runRules(read, rules, desk)
const each: Record<string, number> = {}
for (const rule of rules) each[rule.rule.meta.id] = await cpu(() => runRules(read, [rule], desk))
const sum = Object.values(each).reduce((total, value) => total + value, 0)

const result: SizeResult = {
  words,
  parse,
  index,
  rules: each,
  shared: Math.max(0, fresh - index - sum),
  whole,
  messages,
  repeatedWords: await peer(retextRepeatedWords, 100_000),
  equality: await peer(retextEquality, 10_000),
  peak,
  base: base / 2 ** 20
}
console.log(JSON.stringify(result))

/** CPU milliseconds of a function, garbage collection included; the median of the rounds. */
async function cpu(run: () => unknown): Promise<number> {
  const bench = new Bench({
    iterations: rounds,
    time: 0,
    warmup: words <= 10_000,
    warmupIterations: 2,
    warmupTime: 0,
    now: () => {
      const {user, system} = process.cpuUsage()
      return (user + system) / 1000
    }
  })
  bench.add('it', async () => {
    await run()
  })
  const [task] = await bench.run()
  const outcome = task?.result
  if (!outcome || !('latency' in outcome)) throw new Error(`measuring failed: ${JSON.stringify(outcome)}`)
  // What is too short for the clock is told by the mean.
  return outcome.latency.mean
}

/** The same text through a plugin of others; left out for large texts, where it takes minutes. */
async function peer(
  plugin: typeof retextEquality | typeof retextRepeatedWords,
  most: number
): Promise<number | undefined> {
  if (words > most) return undefined
  const processor = unified()
    .use(retextEnglish)
    .use(plugin as typeof retextRepeatedWords)
    .freeze()
  const parsed = processor.parse(source)
  return cpu(() => processor.runSync(parsed, new VFile(source)))
}
