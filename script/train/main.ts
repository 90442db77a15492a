/**
 * Builds the desk's English from the training text: `npm run train -- <data folder>`.
 *
 * Each step is a script of this folder, in a process of its own, since it reads what earlier ones have just built: first the lexicon;
 * then the counts and their weights, and beside them, on a second core, the tables that ask the lexicon alone; last what measures by the
 * counts, in two rows beside each other.
 */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {folderFromArguments} from './corpus.ts'

const folder = folderFromArguments('npm run train -- <data folder>')
await inTurn('lexicon')
await Promise.all([
  inTurn('evidence'),
  inTurn('articled-nouns', 'never-bare', 'governing-words', 'wanted-prepositions')
])
await Promise.all([inTurn('outlook', 'homophones'), inTurn('owners')])

/** Run scripts one after the other, and tell how long each took. */
async function inTurn(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const start = performance.now()
    const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {stdio: 'inherit'})
    const [code] = (await once(child, 'close')) as [number | null]
    if (code !== 0) throw new Error(`script/train/${name}.ts ended with ${String(code)}`)
    console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`)
  }
}
