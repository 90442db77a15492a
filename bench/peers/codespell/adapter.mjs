import {fileURLToPath} from 'node:url'
import {lineStart, writeInputs} from '../files.mjs'

const packages = fileURLToPath(new URL('node_modules', import.meta.url))

export function checkAll(items, run) {
  const folder = writeInputs(items)
  const script = `import sys;sys.path.insert(0,${JSON.stringify(packages)});from codespell_lib import main;sys.exit(main(*sys.argv[1:]))`
  const stdout = run('python3', ['-c', script, '--disable-colors', folder])
  const messages = items.map(() => [])
  for (const line of stdout.split('\n')) {
    const [, index, number, wrong, right] = /(\d+)\.\w+:(\d+): (\S+) ==> (.+)$/.exec(line) ?? []
    if (index === undefined) continue
    const {text} = items[Number(index)]
    const start = text.indexOf(wrong, lineStart(text, Number(number)))
    messages[Number(index)].push({start, end: start + wrong.length, rule: 'spelling', suggestions: right.split(', ')})
  }
  return messages
}
