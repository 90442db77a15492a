/** Marks of Obsidian's notes and of Pandoc's boxes, which no Markdown has. */
import type {Mask} from '../shortcodes.ts'

const embed = /!\[\[[^[\]\r\n]{1,200}\]\]/g
const link = /\[\[(?:[^[\]|\r\n]{1,200}\|)?(?=[^[\]|\r\n]{1,200}\]\])|\]\](?<=\[\[[^[\]\r\n]{1,200}\]\])/g
const comment = /%%(?=\S| )[^%\r\n]{1,500}%%/g
const highlight = /(?<![=\w])==(?=[^\s=])([^=\r\n]{1,300})(?<=\S)==(?![=\w])/g
const tags = /^(?:#[\p{L}][\p{L}\d/_-]*[ \t]*)+$/gmu

/** Find what Obsidian shows otherwise: pictures (`![[a.png]]`), links, comments, highlights, lines of tags. */
export function wikiMarks(source: string): Mask[] {
  const found: Mask[] = []
  const add = (start: number, end: number, picture = false): undefined => {
    found.push({start, end, picture})
  }
  if (source.includes('[[')) {
    for (const {0: whole, index} of source.matchAll(embed)) add(index, index + whole.length, true)
    for (const {0: whole, index} of source.matchAll(link)) add(index, index + whole.length)
  }
  if (source.includes('%%')) for (const {0: whole, index} of source.matchAll(comment)) add(index, index + whole.length)
  if (source.includes('==')) {
    for (const {0: whole, index} of source.matchAll(highlight)) {
      add(index, index + 2)
      add(index + whole.length - 2, index + whole.length)
    }
  }
  if (source.includes('#')) for (const {0: whole, index} of source.matchAll(tags)) add(index, index + whole.length)
  return found
}

/** Find the lines that open and close Pandoc's boxes: `::: {.callout-note}`; a directive has a name there. */
export function fences(source: string): Mask[] {
  if (!/^:{3,}[ \t]*\{/m.test(source)) return []
  const found: Mask[] = []
  const open: boolean[] = []
  for (const {0: whole, 1: rest = '', index} of source.matchAll(/^:{3,}[ \t]*([^\s:][^\r\n]*)?$/gm)) {
    const foreign = rest === '' ? open.pop() : rest.startsWith('{')
    if (rest !== '') open.push(foreign === true)
    if (foreign) found.push({start: index, end: index + whole.length})
  }
  return found
}
