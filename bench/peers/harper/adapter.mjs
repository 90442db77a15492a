import {LocalLinter} from 'harper.js'
import {binaryInlined} from 'harper.js/binaryInlined'

export async function start() {
  const linter = new LocalLinter({binary: binaryInlined})
  await linter.setup()
  return async (text, format) => {
    const lints = await linter.lint(text, {language: format === 'markdown' ? 'markdown' : 'plaintext'})
    // Spans count characters; texts with characters beyond the basic plane need another count.
    const units = offsets(text)
    return lints.map((lint) => {
      const {start, end} = lint.span()
      return {
        start: units[start] ?? text.length,
        end: units[end] ?? text.length,
        rule: lint.lint_kind(),
        suggestions: lint.suggestions().map((suggestion) => suggestion.get_replacement_text())
      }
    })
  }
}

function offsets(text) {
  const units = []
  let unit = 0
  for (const point of text) {
    units.push(unit)
    unit += point.length
  }
  units.push(unit)
  return units
}
