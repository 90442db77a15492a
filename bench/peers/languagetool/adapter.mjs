import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {writeInputs} from '../files.mjs'

const jars = fileURLToPath(new URL('node_modules/jars/*', import.meta.url))
const source = fileURLToPath(new URL('Check.java', import.meta.url))

// One process for all inputs; it stops by itself when the seconds are over.
export function checkAll(items, run) {
  const folder = writeInputs(items)
  const seconds = String(Math.max(1, Number(process.argv[5] ?? 150) - 10))
  const stdout = run('java', ['-cp', jars, source, folder, String(items.length), seconds])
  const messages = []
  for (const line of stdout.split('\n').filter(Boolean)) {
    const [index, found] = JSON.parse(line)
    messages[index] = found.map(([start, end, rule, suggestions]) => ({start, end, rule, suggestions}))
  }
  return messages
}
