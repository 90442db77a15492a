import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** What a whole process took. */
export interface Usage {
  /** CPU milliseconds. */
  readonly cpu: number
  /** Wall milliseconds. */
  readonly wall: number
  /** Peak resident memory in MB. */
  readonly peak: number
}

const usage = fileURLToPath(new URL('./usage.mjs', import.meta.url))

/**
 * Run Node with arguments, and measure the whole process.
 *
 * @throws Error where it tells no usage: it crashed or was killed.
 */
export async function measureProcess(args: readonly string[], input: string | undefined, cwd: string): Promise<Usage> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', usage, ...args], {
    cwd,
    stdio: ['pipe', 'ignore', 'inherit', 'pipe']
  })
  let told = ''
  const pipe = child.stdio[3] as NodeJS.ReadableStream
  pipe.setEncoding('utf8').on('data', (chunk: string) => (told += chunk))
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input ?? '')
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  if (told === '') throw new Error(`node ${args.join(' ')} ended with code ${code} without telling its usage`)
  return {...(JSON.parse(told) as Pick<Usage, 'cpu' | 'peak'>), wall: performance.now() - start}
}

/** The median run of several. */
export async function median(number: number, run: () => Promise<Usage>): Promise<Usage> {
  const runs: Usage[] = []
  for (let index = 0; index < number; index++) runs.push(await run())
  const sorted = runs.toSorted((a, b) => a.cpu - b.cpu)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('nothing was run')
  return middle
}
