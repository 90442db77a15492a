import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const struck =
  /\b(?:(?:scored|struck|netted|found the net) (twice|three times|four times|five times)|(?:a|his|her) (brace|hat-?trick)|(?:two|three|four) goals)\b/iu
const minute = '\\d{1,3}(?:st|nd|rd|th)'
const minutes = new RegExp(`\\bin the (${minute}(?:, ${minute}){0,4},? and ${minute}) minutes?\\b`, 'iu')
const others =
  /\b(?:complet\w+|second|another|more|also|including|before|after|first|last|either|both|either side|previous|season|and (?:\p{Lu}|then))/u
const counts: Readonly<Record<string, number>> = {twice: 2, three: 3, four: 4, five: 5, brace: 2, hattrick: 3}

/** Find goals that are not as many as the minutes in which they fell: "scored twice, in the 12th, 34th and 60th minutes". */
export function goalFaults({text, sentences, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/ minutes?\b/.test(text)) return []
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const [told, list] = [struck.exec(words), minutes.exec(words)]
    if (!told || !list || list.index < told.index || others.test(words.slice(Math.max(0, told.index - 30)))) return []
    const name = (told[1] ?? told[2] ?? told[0]).toLowerCase().split(' ')[0]?.replace('-', '') ?? ''
    const value = name === 'two' ? 2 : counts[name]
    const given = list[1]?.match(/\d+/g)?.length ?? 0
    if (value === undefined || given === value || Math.abs(given - value) > 2) return []
    return [
      {
        start: sentence.start + told.index,
        end: sentence.start + list.index + list[0].length,
        reason: `"${told[0]}" here, but ${given} minutes follow: "${list[1] ?? ''}"`,
        confidence: 0.85
      }
    ]
  })
}
