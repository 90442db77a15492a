import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)
const of = (module) => (module.default ? of(module.default) : module)
const names = ['alex', 'common-misspellings', 'en-capitalization', 'stop-words', 'terminology', 'write-good']

export async function start() {
  const {TextlintKernel} = require('@textlint/kernel')
  const kernel = new TextlintKernel()
  const rules = []
  for (const ruleId of names) {
    const name = `textlint-rule-${ruleId}`
    let rule
    try {
      rule = of(require(name))
    } catch {
      rule = of(await import(name))
    }
    rules.push({ruleId, rule})
  }
  const plugins = [
    {pluginId: 'markdown', plugin: of(require('@textlint/textlint-plugin-markdown'))},
    {pluginId: 'text', plugin: of(require('@textlint/textlint-plugin-text'))}
  ]
  return async (text, format) => {
    const ext = format === 'markdown' ? '.md' : '.txt'
    const {messages} = await kernel.lintText(text, {ext, filePath: `a${ext}`, rules, plugins})
    return messages.map(({ruleId, range, index, fix}) => {
      const [start, end] = range ?? [index, index + 1]
      return {
        start: fix ? Math.min(start, fix.range[0]) : start,
        end: fix ? Math.max(fix.range[1], start + 1) : Math.max(end, start + 1),
        rule: ruleId,
        suggestions: fix ? [fix.text] : []
      }
    })
  }
}
