/**
 * Makes the skeleton of a rule's folder: `npm run new-rule -- <id>`. What it writes type-checks, and its example fails until the rule
 * finds what it says.
 */
import fs from 'node:fs'
import path from 'node:path'
import {oneSlipFrom} from '../src/desk/names/one-slip.ts'

const [id = '', ...rest] = process.argv.slice(2)
const folder = path.join('rules', id)
const fault = faultOf(id)
if (fault === undefined) {
  fs.mkdirSync(folder)
  for (const [name, text] of Object.entries(skeleton(id))) fs.writeFileSync(path.join(folder, name), text)
  console.log(
    `Made ${folder}/: write its examples first, then the rule; npm run generate && npx vitest run test/examples.test.ts -t "^${id} "`
  )
} else {
  console.error(`new-rule: ${fault}`)
  process.exitCode = 2
}

/** What is wrong with a new rule's id; undefined where nothing is. */
function faultOf(id: string): string | undefined {
  if (id === '' || rest.length > 0) return 'name one rule: npm run new-rule -- <id>'
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
    return `"${id}" is no id: it is lower-case words joined by hyphens, as in word-order`
  const known = fs
    .readdirSync('rules', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
  if (known.includes(id)) return `the rule "${id}" exists: extend it`
  const near = known.find((other) => areNear(id, other))
  return near === undefined
    ? undefined
    : `"${id}" is too near to the rule "${near}": extend that one, or find a name of its own`
}

/** Whether two ids are the same words in another order or number, or a letter apart. */
function areNear(one: string, other: string): boolean {
  const words = (id: string): string =>
    id
      .split('-')
      .map((word) => word.replace(/s$/, ''))
      .toSorted()
      .join(' ')
  return (
    words(one) === words(other) ||
    new Set(oneSlipFrom(letters(one))).has(letters(other)) ||
    letters(one) === letters(other)
  )
}

function letters(id: string): string {
  return id.replaceAll('-', '')
}

/** The files of a rule that finds nothing yet, by name. */
function skeleton(id: string): Readonly<Record<string, string>> {
  const plugin = `retext${`-${id}`.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
  return {
    'index.ts': `/**
 * TODO: what it finds, with an example, why an editor changes it, and what it leaves alone. The rule's page begins with this.
 */
import type {Passage} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Rule} from '../../src/check/rule.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: '${id}',
    description: 'TODO: what it finds, in one sentence that an editor understands.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const ${plugin}: RulePlugin = rulePlugin(rule)

/** What one passage proves by itself. What two places prove together is judged: see \`ArticleRule\` in src/check/rule.ts. */
function gather(_passage: Passage): readonly PassageFinding[] {
  return []
}
`,
    'plant.ts': `import type {Plant} from '../../src/check/plant.ts'

/** TODO: makes the rule's fault in a clean document, at a natural place; undefined where it has none. */
export const plant: Plant = () => undefined
`,
    'examples.md': `# Examples

## Speaks

### TODO: what is wrong

\`\`\`text
TODO: a sentence of your own with the fault.
\`\`\`

\`\`\`messages
1:1 warning | TODO | TODO: what is wrong: "TODO"
\`\`\`

## Silent

### TODO: what looks like it and is right

\`\`\`text
TODO: a sentence of your own that looks like it and is right.
\`\`\`
`
  }
}
