// For commands that check files: writes each input to a file of its own.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Write inputs as files; tells the folder and turns `line:column` of a file into an offset. */
export function writeInputs(items) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-peer-'))
  items.forEach(({text, format}, index) => {
    fs.writeFileSync(path.join(folder, `${index}.${format === 'markdown' ? 'md' : 'txt'}`), text)
  })
  return folder
}

/** The offset where a line (from 1) starts. */
export function lineStart(text, line) {
  let offset = 0
  for (let at = 1; at < line; at++) offset = text.indexOf('\n', offset) + 1
  return offset
}
