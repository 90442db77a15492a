import type {Passage} from '../../../src/article/block.ts'
import {ordinalOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const began =
  /\b(?:founded|established|built|opened|formed|created|started|born|launched|set up|began|incorporated|(?<wed>married|wed)) in ((?:1[5-9]|20)\d\d)\b/iu
const kept =
  /\b(?:marked|celebrated|observed|held|reached|commemorated) (?:its|their|his|her|the couple['’]s|the pair['’]s) (?:(\d{1,3}(?:st|nd|rd|th)|\p{L}{5,12}) (?:(?:wedding )?anniversary|birthday)|(golden|silver|diamond|ruby|pearl|platinum) (?:jubilee|wedding(?: anniversary)?|anniversary)|((?:bi|tri|ses?qui)?cent(?:enary|ennial)))(?:,? in (?:(?:January|February|March|April|May|June|July|August|September|October|November|December),? )?)((?:1[5-9]|20)\d\d)\b/iu
const years: Readonly<Record<string, number>> = {
  silver: 25,
  pearl: 30,
  ruby: 40,
  golden: 50,
  diamond: 60,
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  tricentenary: 300,
  tricentennial: 300
}
const aYear = /(?<![\p{L}\d.,$£€/-])(?:1[5-9]|20)\d\d(?![\d%\p{L}/]|[.,]\d|-\d|['’]s)/gu

/** Find jubilees that the two years of their sentence don't make: "founded in 1900, marked its centenary in 1990". */
export function jubileeFaults({text, sentences, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/anniversary|birthday|jubilee|wedding|cent(?:enary|ennial)/i.test(text)) return []
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const [start, feast] = [began.exec(words), kept.exec(words)]
    if (!start || !feast || feast.index < start.index || words.match(aYear)?.length !== 2) return []
    const [whole, ordinal, metal, century, told = ''] = feast
    const name = (metal ?? century ?? '').toLowerCase()
    // Silver and gold are 25 and 50 years of anything, the others of marriages only.
    if (metal !== undefined && !/^(?:silver|golden)$/.test(name) && start.groups?.['wed'] === undefined) return []
    const value = ordinal === undefined ? years[name] : ordinalOfText(ordinal)
    const passed = Number(told) - Number(start[2])
    // A feast is kept in its year or the next; what is far off is another's.
    if (value === undefined || passed <= 0 || Math.abs(passed - value) < 2 || Math.abs(passed - value) > 40) return []
    const printed = ordinal ?? metal ?? century ?? ''
    const at = sentence.start + feast.index + whole.indexOf(printed)
    return [
      {
        start: at,
        end: at + printed.length,
        reason: `From ${start[2] ?? ''} to ${told} is ${passed} years, not "${printed}"`,
        places: [{start: sentence.start + start.index, end: sentence.start + feast.index + whole.length}],
        confidence: 0.85
      }
    ]
  })
}
