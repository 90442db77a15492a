import {fileURLToPath} from 'node:url'
import {writeInputs} from '../files.mjs'

const packages = fileURLToPath(new URL('node_modules', import.meta.url))

// One process for all inputs: its checks take a text at a time.
const script = (folder, number) => `
import sys, json, glob, os
sys.path.insert(0, ${JSON.stringify(packages)})
try:
    from proselint.registry import CheckRegistry
    from proselint.checks import __register__
    from proselint.tools import LintFile
    CheckRegistry().register_many(__register__)
    def lint(text):
        return [(r.check_result.span[0], r.check_result.span[1], r.check_result.check_path) for r in LintFile('a', text).lint()]
except ImportError:
    from proselint.tools import lint as old
    def lint(text):
        return [(e[4], e[5], e[0]) for e in old(text)]
for i in range(${number}):
    path = glob.glob(os.path.join(${JSON.stringify(folder)}, str(i) + '.*'))[0]
    print(json.dumps([i, lint(open(path, encoding='utf8', newline='').read())]))
`

export function checkAll(items, run) {
  const folder = writeInputs(items)
  const stdout = run('python3', ['-c', script(folder, items.length)])
  const messages = items.map(() => [])
  for (const line of stdout.split('\n').filter(Boolean)) {
    const [index, found] = JSON.parse(line)
    // Its spans count from 1, and characters, not UTF-16 units.
    messages[index] = found.map(([start, end, rule]) => ({start: Math.max(0, start - 1), end, rule, suggestions: []}))
  }
  return messages
}
