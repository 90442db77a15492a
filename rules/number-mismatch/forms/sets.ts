import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const set = '[0-7]-[0-7](?: \\(\\d{1,2}(?:-\\d{1,2})?\\))?'
const scores = new RegExp(`(?<![\\d-])${set}(?:,? (?:and )?${set}){1,4}(?![\\d-])`, 'u')
const told = /\bin (straight|two|three|four|five) sets\b/iu
const unfinished = /\b(?:retir|walkover|abandon|suspend|leads?|led|when|trail|doubles)/i

/** Find matches of tennis whose sets are not as many, or not as one-sided, as their sentence says. */
export function setFaults({text, sentences, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/ sets\b/.test(text)) return []
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const [said, list] = [told.exec(words), scores.exec(words)]
    if (!said || !list || unfinished.test(words)) return []
    const sets = [...list[0].replace(/\([^()]*\)/g, '').matchAll(/(\d)-(\d)/g)].map(
      ([, one, two]) => Number(one) - Number(two)
    )
    // Games of a set are six or seven: other scores are another sport's.
    if (!/[67]-|-[67]/.test(list[0])) return []
    const name = (said[1] ?? '').toLowerCase()
    const isOneSided = sets.every((margin) => margin > 0) || sets.every((margin) => margin < 0)
    const number = numberOfText(name)
    if (number === undefined ? isOneSided : number === sets.length) return []
    return [
      {
        start: sentence.start + said.index,
        end: sentence.start + said.index + said[0].length,
        reason: `"${said[0]}" here, but ${number === undefined ? 'each side wins one' : `${sets.length} sets are given`}: "${list[0]}"`,
        places: [{start: sentence.start + list.index, end: sentence.start + list.index + list[0].length}],
        confidence: 0.88
      }
    ]
  })
}
