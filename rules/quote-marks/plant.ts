import {otherForm, readMarks, type Mark} from '../../src/article/marks.ts'
import {parseParagraph} from '../../src/article/paragraph.ts'
import {readPassage} from '../../src/article/block.ts'
import {MappedText} from '../../src/article/source-map.ts'
import {pick, type Plant, type PlantBlock} from '../../src/check/plant.ts'

/** The marks of a block of a clean document. */
function marksOf({role, text}: PlantBlock): readonly Mark[] {
  return readMarks(readPassage(parseParagraph(new MappedText().verbatim(text, 0, 'text'), {role}, undefined), role))
}

/** Pastes paragraphs with the other kind of marks into a clean document, or turns a quotation's marks around. */
export const plant: Plant = (blocks, random) => {
  const marks = blocks.map(marksOf)
  const all = marks.flat()
  const straight = all.filter((mark) => mark.straight).length
  if (random() < 0.3) {
    const opening = marks.flatMap((list, index) =>
      list.flatMap((mark, number) => {
        const next = list[number + 1]
        return mark.char === '“' && next?.char === '”' ? [{index, open: mark.at, close: next.at}] : []
      })
    )
    const place = pick(opening, random)
    if (!place) return undefined
    const {text = ''} = blocks[place.index] ?? {}
    const both = random() < 0.6
    const [open, close] = both ? ['”', '“'] : random() < 0.5 ? ['”', '”'] : ['“', '“']
    const changed = `${text.slice(0, place.open)}${open}${text.slice(place.open + 1, place.close)}${close}${text.slice(place.close + 1)}`
    return {
      blocks: blocks.map((block, number) => (number === place.index ? {...block, text: changed} : block)),
      places: [{block: place.index, start: place.open, end: place.close + 1}],
      wrong: changed.slice(place.open, place.close + 1),
      right: text.slice(place.open, place.close + 1),
      kind: 'turned'
    }
  }
  const having = marks.flatMap((list, index) => (list.length > 0 ? [index] : []))
  // Only an article of one kind can be spoilt, and it must keep more than it loses.
  if ((straight > 0 && straight < all.length) || having.length < 5 || all.length < 8) return undefined
  const chosen = new Set<number>()
  const number = 2 + Math.floor(random() * Math.min(4, having.length / 2 - 1))
  while (chosen.size < number) chosen.add(pick(having, random) ?? 0)
  const lost = [...chosen].reduce((sum, index) => sum + (marks[index]?.length ?? 0), 0)
  if (lost * 2 > all.length) return undefined
  const places: Array<{block: number; start: number; end: number}> = []
  const changed = blocks.map((block, index) => {
    if (!chosen.has(index)) return block
    let {text} = block
    for (const mark of marks[index] ?? []) {
      text = text.slice(0, mark.at) + otherForm(mark) + text.slice(mark.at + 1)
      places.push({block: index, start: mark.at, end: mark.at + 1})
    }
    return {...block, text}
  })
  return {blocks: changed, places, wrong: straight > 0 ? 'curly' : 'straight', right: '', kind: 'mixed'}
}
