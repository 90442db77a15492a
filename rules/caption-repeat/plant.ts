import {monthName} from '../../src/article/calendar.ts'
import {pick, type Plant} from '../../src/check/plant.ts'

const verbs = ['speaks to reporters', 'talks with visitors', 'looks on', 'waves to the crowd', 'answers questions']
const again = ['spoke to reporters', 'was', 'appeared', 'was pictured', 'met visitors']

/** Give a document a caption made of its own names, place and date, and a second sentence that has them once more. */
export const plant: Plant = (blocks, random) => {
  const text = blocks.map((block) => block.text).join(' ')
  const names = [
    ...new Set(text.match(/\b(?:Sen\.|Rep\.|Senator |President )? ?\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{3,}\b/gu) ?? [])
  ]
  const places = [
    ...new Set([...text.matchAll(/\bin (\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{3,})?)\b/gu)].map((match) => match[1] ?? ''))
  ]
  const days = text.match(new RegExp(String.raw`\b${monthName} \d{1,2}\b`, 'g')) ?? ['June 19']
  const [name, place, day] = [pick(names, random), pick(places, random), pick(days, random)]
  if (!name || !place || !day || blocks.length < 2) return undefined
  const first = `${name.trim()} ${pick(verbs, random) ?? ''} in ${place} on ${day}.`
  const second =
    random() < 0.5
      ? `${name.trim()} ${pick(again, random) ?? ''} in ${place} on ${day}.`
      : `On ${day} ${name.trim()} ${pick(again, random) ?? ''} in ${place}.`
  const caption = `${first} ${second}`
  return {
    blocks: [...blocks.slice(0, 1), {role: 'caption', text: caption}, ...blocks.slice(1)],
    places: [{block: 1, start: first.length + 1, end: caption.length}],
    wrong: second,
    right: '',
    kind: 'a second sentence with the names, place and date of the first'
  }
}
