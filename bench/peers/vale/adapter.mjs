import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {lineStart, writeInputs} from '../files.mjs'

const command = fileURLToPath(new URL('node_modules/bin/vale', import.meta.url))

// Its own style (spelling, repetition, terms): the styles of others are downloaded from elsewhere.
export function checkAll(items, run) {
  const folder = writeInputs(items)
  const styles = path.join(folder, 'styles')
  fs.mkdirSync(styles)
  fs.writeFileSync(
    path.join(folder, '.vale.ini'),
    'StylesPath = styles\nMinAlertLevel = suggestion\n[*.{txt,md}]\nBasedOnStyles = Vale\n'
  )
  const stdout = run(command, ['--config', path.join(folder, '.vale.ini'), '--output', 'JSON', '--no-exit', folder])
  const messages = items.map(() => [])
  for (const [file, alerts] of Object.entries(JSON.parse(stdout || '{}'))) {
    const index = Number(/(\d+)\.\w+$/.exec(file)?.[1] ?? -1)
    if (!items[index]) continue
    const {text} = items[index]
    for (const {Check, Line, Span, Action} of alerts) {
      const start = lineStart(text, Line) + Span[0] - 1
      const end = lineStart(text, Line) + Span[1]
      messages[index].push({
        start,
        end,
        rule: Check,
        suggestions: Action?.Name === 'replace' ? (Action.Params ?? []) : []
      })
    }
  }
  return messages
}
