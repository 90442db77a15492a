/** Writes `data/english/irregular-verbs.js` from irregular-verbs.txt: `npx tsx script/train/forms-data.ts`. */
import {readFileSync, writeFileSync} from 'node:fs'

const verbs = readFileSync(new URL('irregular-verbs.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
writeFileSync(
  new URL('../../data/english/irregular-verbs.js', import.meta.url),
  `// Built by script/train/forms-data.ts; see SOURCES.md.\nexport default ${JSON.stringify(verbs.join('\n'))}\n`
)
