/** Reading the training text: the .xz files of a data folder, line by line, through `xz -dc`. */
import {spawn} from 'node:child_process'
import {createInterface} from 'node:readline'
import {join} from 'node:path'

/** The files under `train/` that the desk learns from, in the order in which they are read. */
export const trainingFiles: readonly string[] = ['train/public-domain.txt.xz', 'train/attribution.txt.xz']

/** Every line of one .xz file, in order; a file that cannot be read is an error that names it. */
export async function* readLines(folder: string, name: string): AsyncGenerator<string> {
  const path = join(folder, name)
  const child = spawn('xz', ['-dc', path], {stdio: ['ignore', 'pipe', 'inherit']})
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  for await (const line of createInterface({input: child.stdout, crlfDelay: Infinity})) yield line
  const code = await ended
  if (code !== 0) throw new Error(`cannot read ${path}: xz ended with ${String(code)}`)
}

/** Every line of the training text, a sentence each. */
export async function* trainingLines(folder: string): AsyncGenerator<string> {
  for (const name of trainingFiles) yield* readLines(folder, name)
}

/** The folder given on the command line, or a usage error. */
export function folderFromArguments(usage: string): string {
  const folder = process.argv[2]
  if (!folder) throw new Error(`usage: ${usage}`)
  return folder
}
