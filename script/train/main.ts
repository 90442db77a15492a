/**
 * Builds the desk's English from the training text: `npm run train -- <data folder>`.
 *
 * First the lexicon, in a process of its own, since everything after it reads the lexicon that was just built; last the guess at what
 * the weights will say, which reads them.
 */
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {folderFromArguments} from './corpus.ts'

const folder = folderFromArguments('npm run train -- <data folder>')
const lexicon = fileURLToPath(new URL('lexicon.ts', import.meta.url))
execFileSync(process.execPath, ['--import', 'tsx', lexicon, folder], {stdio: 'inherit'})
const {trainEvidence} = await import('./evidence.ts')
await trainEvidence(folder)
const outlook = fileURLToPath(new URL('outlook.ts', import.meta.url))
execFileSync(process.execPath, ['--import', 'tsx', outlook, folder], {stdio: 'inherit'})
