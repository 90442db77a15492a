import {fileURLToPath} from 'node:url'
import {lineStart, writeInputs} from '../files.mjs'

const command = fileURLToPath(new URL('node_modules/bin/typos', import.meta.url))

export function checkAll(items, run) {
  const folder = writeInputs(items)
  const stdout = run(command, ['--format', 'json', '--isolated', folder])
  const messages = items.map(() => [])
  for (const line of stdout.split('\n').filter(Boolean)) {
    const {type, path, line_num: number, byte_offset: bytes, typo, corrections} = JSON.parse(line)
    const index = Number(/(\d+)\.\w+$/.exec(path ?? '')?.[1] ?? -1)
    if (type !== 'typo' || !items[index]) continue
    const {text} = items[index]
    const from = lineStart(text, number)
    const start = from + Buffer.from(text.slice(from)).subarray(0, bytes).toString().length
    messages[index].push({start, end: start + typo.length, rule: 'spelling', suggestions: corrections ?? []})
  }
  return messages
}
