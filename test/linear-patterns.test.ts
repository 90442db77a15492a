// "Every regular expression is linear-time on hostile input": each is held to that by scslre, which finds what takes longer when one
// character is repeated, and whole checks of hostile documents must end.
import fs from 'node:fs'
import {analyse, type Report} from 'scslre'
import {expect, test} from 'vitest'
import {readExamples} from './helpers/examples.ts'
import {literalsOf, madeWhile, modulesOf, type Pattern} from './helpers/patterns.ts'

const folders = ['src', 'rules']
const blind = 'bench/blind'
/** How many examples of a rule are checked, for what is made only when a rule has something to say. */
const examplesOfRule = 2

test('has no pattern that takes more than linear time where a character is repeated', async () => {
  const files = modulesOf(folders)
  const literals = await Promise.all(files.map(literalsOf))
  const made = await madeWhile(folders, async () => {
    const {createChecker} = await import('../src/check/check.ts')
    const {rules} = await import('../src/rules.ts')
    for (const {meta} of rules)
      if (files.includes(`rules/${meta.id}/plant.ts`)) await import(`../rules/${meta.id}/plant.ts`)
    const checker = createChecker()
    for (const {meta} of rules) {
      const speaking = readExamples(`rules/${meta.id}/examples.md`).filter(({speaks}) => speaks)
      for (const {input, format} of speaking.slice(0, examplesOfRule))
        if (format !== 'fields') await checker.check(input, format)
    }
    for (const folder of fs.readdirSync(blind)) {
      const article = fs.readdirSync(`${blind}/${folder}`).find((name) => /\.(?:txt|md)$/.test(name))
      if (article) await checker.check(fs.readFileSync(`${blind}/${folder}/${article}`, 'utf8'), 'markdown')
    }
  })
  const patterns = [...literals.flat(), ...made]
  // The gathering itself: the source has far more than this.
  expect(literals.flat().length).toBeGreaterThan(5000)
  expect(made.length).toBeGreaterThan(500)
  const seen = new Set<string>()
  const found = patterns.flatMap((pattern) => {
    const key = `/${pattern.source}/${pattern.flags}`
    if (seen.has(key)) return []
    seen.add(key)
    return faultsOf(pattern)
  })
  expect(found).toEqual([])
})

/** What is repeated at the cost of more than linear time. */
function faultsOf({file, source, flags}: Pattern): readonly string[] {
  // A sticky pattern is tried at one place only.
  const reportTypes = {Move: !flags.includes('y'), Self: true, Trade: true}
  return analyse({source, flags}, {reportTypes}).reports.map((report) => {
    const parts = quantifiersOf(report).map(({start, end}) => source.slice(start, end))
    return `${file}: /${source}/${flags}: ${report.type} of ${parts.join(' and ')} on ${JSON.stringify(report.character.pick)}`
  })
}

function quantifiersOf(report: Report): ReadonlyArray<{readonly start: number; readonly end: number}> {
  return report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant]
}

/** What is repeated, and how often, in the lines of a hostile document. */
const repeated: ReadonlyArray<readonly [piece: string, times: number]> = [
  // What is much longer is no word to some rules.
  ['a', 300],
  ['a', 5000],
  ['A', 5000],
  ['é', 5000],
  ['Aa', 2500],
  ['A.', 2500],
  ['a’', 2500],
  ["a'", 2500],
  ['a-', 2500],
  ['a@', 2500],
  ['0', 5000],
  ['1,', 2500],
  ['1.', 2500],
  [' ', 20_000],
  ['\t', 5000],
  ['\u00A0', 5000],
  [' \u00A0', 2500],
  ['"', 2500],
  ['“', 2500],
  ['’', 2500],
  ["'", 2500],
  ['.', 5000],
  [',', 5000],
  ['-', 5000],
  ['—', 5000],
  [':', 5000],
  ['!?', 2500],
  ['(', 2500],
  [')', 2500],
  ['[', 500],
  [']', 2500],
  ['{', 2500],
  ['{{', 1000],
  ['<', 2500],
  ['<a ', 1000],
  ['<!--', 1000],
  ['=', 2500],
  ['/', 2500],
  ['|', 500],
  ['*a', 500],
  ['_', 2500],
  ['a ', 1000],
  ['Aa ', 1000],
  ['Aa, ', 1000],
  ['five of the ', 400],
  ['am-', 40],
  ['\n', 2000],
  ['a\n', 500]
]
/** What stands around them in plain text, so that the patterns of more than a few words come to what is repeated. */
const around = {before: 'Of the town 91 per cent of ', behind: ': (289 of 318) came on Monday, 5 May at 10.30 am.'}

test.each(['text', 'markdown', 'html'] as const)('ends on hostile documents in %s', async (format) => {
  const {createChecker} = await import('../src/check/check.ts')
  const checker = createChecker()
  const lines = repeated.map(([piece, times]) => piece.repeat(times))
  const documents = {
    text: [...lines, ...lines.map((line) => around.before + line + around.behind)],
    markdown: lines,
    html: lines.map((line) => `<p>${line}</p>`)
  }
  for (const source of documents[format]) expect(await checker.check(source, format)).toHaveProperty('messages')
})
