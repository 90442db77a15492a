import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {inWords} from './lists.ts'

const name = "(?:(?:Mr|Mrs|Ms|Dr|Miss|Chief|Alhaji) )?\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){1,3}"
const item = `${name}(?:, \\d{1,2},?|\\s\\(\\d{1,2}\\))?`
/** "Ann Bell, 34, Tom Ray, 29, and Lee Cho": people by full names, and nobody else in the sentence. */
const listed = new RegExp(`${item}(?:,? (?!and)${item})*,? and ${item}`, 'gu')
const fullName = new RegExp(name, 'gu')
/** "All four deny it", "The four were", "Both men": who was named just before. */
const pointing =
  /^(?:(?:All|The|Those|These) (two|three|four|five|six|seven|eight|nine|ten|\d{1,2})|(Both))(?: of them| men| women| people| defendants| suspects| accused| pupils| students| players| directors| ministers| councillors| candidates| officers| teenagers| victims)? (?:were|was|are|have|had|deny|denied|face[ds]?|pleaded|admitted|will|appeared|said|died|live[ds]?|come|came|remain(?:ed)?|escaped|survived|voted|won|lost|signed|resigned|left|work(?:ed)?|play(?:ed)?|also|now)\b/u
const further =
  /\b(?:and (?:his|her|their|an?|the|one|two|three|others?)|another|others?|including|among|with|against|by|whose|plus|as well as|along with|between|son of|daughter of|like|such as) (?:\p{Lu}|$)|\b(?:others?|another|including|among|as well as|along with|whose|plus)\b/u

/** Find "All four" behind a sentence that names three people in full and nobody else. */
export function pointedFaults({text, sentences, role}: Passage): PassageFinding[] {
  if (role !== 'body' || sentences.length < 2 || !/(?:^|[.!?”"] )(?:All|The|Those|These|Both) /.test(text)) return []
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1]
    const match = before ? pointing.exec(text.slice(sentence.start, sentence.start + 80)) : undefined
    if (!before || !match) return []
    const told = match[2] === undefined ? numberOfText((match[1] ?? '').toLowerCase()) : 2
    const words = text.slice(before.start, before.end)
    const lists = [...words.matchAll(listed)]
    const [list] = lists
    if (!list || lists.length > 1 || told === undefined) return []
    const names = list[0].match(fullName) ?? []
    const outside = words.slice(0, list.index) + words.slice(list.index + list[0].length)
    // Whoever else is named or counted may be one of them.
    if (
      names.length === told ||
      names.length < 2 ||
      further.test(outside) ||
      (outside.match(fullName) ?? []).length > 0
    )
      return []
    if (/\b(?:two|three|four|five|six|seven|eight|nine|ten|\d)\b/i.test(outside)) return []
    const end = sentence.start + (match[0].indexOf(match[1] ?? 'Both') + (match[1] ?? 'Both').length)
    return [
      {
        start: sentence.start,
        end,
        reason: `"${text.slice(sentence.start, end)}" here, but ${inWords(names.length)} are named just before: "${list[0]}"`,
        places: [{start: before.start + list.index, end: before.start + list.index + list[0].length}],
        severity: 'info',
        confidence: 0.8
      }
    ]
  })
}
