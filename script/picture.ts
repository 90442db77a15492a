// Writes docs/messages.svg: what the command prints for the demo article, as a picture for README.
//
//     npm run build && npx tsx script/picture.ts
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {stripVTControlCharacters} from 'node:util'

const columns = 80
const {stdout} = spawnSync(process.execPath, ['dist/cli/main.js', 'examples/demo/harbour.md'], {
  encoding: 'utf8',
  env: {...process.env, FORCE_COLOR: '1', COLUMNS: String(columns)}
})
// How long it took is the machine's affair.
const lines = stdout
  .trimEnd()
  .replace(/ · [\d,]+ ms/, '')
  .split('\n')

const colours: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#8b949e'
}
const [charWidth, lineHeight, margin] = [8.4, 20, 20]

/** Turn a line with SGR sequences into text spans. */
function spans(line: string): string {
  let fill = '#e6edf3'
  let weight = 'normal'
  let out = ''
  // The sequences that chalk writes: bold, dim, foreground colours and their ends.
  for (const part of line.split(/(\u001B\[\d+m)/)) {
    const code = /^\u001B\[(\d+)m$/.exec(part)?.[1]
    if (code === undefined) {
      if (part !== '') out += `<tspan fill="${fill}" font-weight="${weight}">${escape(part)}</tspan>`
    } else if (code === '1') weight = 'bold'
    else if (code === '2') fill = '#8b949e'
    else if (code === '22') [weight, fill] = ['normal', '#e6edf3']
    else if (code === '39' || code === '0') fill = '#e6edf3'
    else fill = colours[code] ?? fill
  }
  return out
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

const width = Math.max(columns, ...lines.map((line) => stripVTControlCharacters(line).length)) * charWidth + 2 * margin
const height = lines.length * lineHeight + 2 * margin
const rows = lines.map(
  (line, index) =>
    `<text x="${margin}" y="${margin + 14 + index * lineHeight}" xml:space="preserve">${spans(line)}</text>`
)
fs.mkdirSync('docs', {recursive: true})
fs.writeFileSync(
  'docs/messages.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" role="img" aria-label="copydesk's messages on an example article">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.join('\n')}
</svg>
`
)
