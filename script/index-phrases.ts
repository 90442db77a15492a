/**
 * Builds data/english/phrase-index.js, as a part of `npm run build`: by word, the phrases with slips in them that are looked for by
 * it. Which word that is takes reading every line of the lists, of which a text needs few.
 */
import {writeFileSync} from 'node:fs'
import {lists} from '../src/desk/english/frames/read-phrases.ts'
import {indexOf} from './phrase-index.ts'
import {dataModule} from './data-module.ts'

writeFileSync(
  new URL('../data/english/phrase-index.js', import.meta.url),
  dataModule('Built by script/index-phrases.ts from the lists of phrases; see SOURCES.md.', indexOf(lists))
)
