import type {Passage} from '../../src/article/block.ts'

const verb =
  '(?:said|says|added|adds|asked|asks|wrote|writes|replied|replies|explained|explains|continued|insisted|recalled|recalls|warned|warns|argued|argues|noted|notes|claimed|admitted|joked|shouted|tweeted|concluded)'
// A name behind the stop may open a sentence of its own: “It is over.” Hill said he would leave.
const beforeSpeaker = new RegExp(
  String.raw`(?<=[\p{L}\d]{2})(?:\.["”]|["”]\.)(?= (?:${verb} (?:(?:the|an?|he|she|they|one|his|her|their)\b|\p{Lu}\p{L})|(?:he|she|they) ${verb}\b))`,
  'gu'
)

/** What stands behind the marks that belongs to the sentence of the quotation: "It is over." Said the captain. */
const capital = new RegExp(
  String.raw`(?<=[\p{L}\d]{2})(?:[.,!?]["”]|["”][.,]) (?:(Said|(?<=\?["”] )Asked|Replied|Added|Shouted) (?:(?:the|an?|he|she|they|his|her|their)\b|\p{Lu}\p{L})|(?<=, ?["”] |["”], )(He|She|They) ${verb}\b|(He|She|They) ${verb}(?=\.(?: |$)))`,
  'gu'
)
/** A question's mark outside its quotation, before who asks: "Where is it"? he asked. */
const outside = new RegExp(
  String.raw`(?<=[\p{L}\d]{2})["”]\?(?= (?:(?:${verb}) (?:(?:the|an?|he|she|they|his|her|their)\b|\p{Lu}\p{L})|(?:he|she|they|I|\p{Lu}\p{L}+) ${verb}\b))`,
  'gu'
)

/** What parts somebody's words from who says them: a full stop where a comma belongs, a capital, a question mark behind the quotation mark. */
export interface SpeechStop {
  readonly start: number
  readonly end: number
  readonly right: string
  /** Whether it is a full stop for a comma, a capital where the sentence goes on, or a question mark outside the question. */
  readonly what: 'stop' | 'capital' | 'question'
}

/** Find full stops and capitals before "said the captain" and "she said": the sentence goes on. */
export function speechStops({text, quotations}: Passage): SpeechStop[] {
  if (!/["”][.?]? \p{L}|["”], \p{Lu}/u.test(text)) return []
  const isClose = (at: number): boolean => quotations.some((one) => one.close !== '' && one.end === at)
  const before = (index: number): string => /\S{1,30}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? ''
  const lower = Array.from(text.matchAll(beforeSpeaker), ({0: marks, index}): SpeechStop[] => {
    if (!isClose(index + (marks.startsWith('.') ? 2 : 1))) return []
    const lead = before(index)
    return [
      {start: index - lead.length, end: index + marks.length, right: lead + marks.replace('.', ','), what: 'stop'}
    ]
  })
  const capitals = Array.from(
    text.matchAll(capital),
    ({0: whole, 1: said, 2: speaker, 3: alone, index}): SpeechStop[] => {
      const marks = whole.slice(0, 2)
      if (!isClose(index + (/^["”]/.test(marks) ? 1 : 2))) return []
      const lead = before(index)
      const word = said ?? speaker ?? alone ?? ''
      const right = `${lead}${marks.replace('.', ',')} ${word.toLowerCase()}`
      return [{start: index - lead.length, end: index + 3 + word.length, right, what: 'capital'}]
    }
  )
  const questions = Array.from(text.matchAll(outside), ({0: marks, index}): SpeechStop[] => {
    const quotation = quotations.find((one) => one.close !== '' && one.end === index + 1)
    if (!quotation || !asking.test(text.slice(quotation.start + 1, quotation.end - 1))) return []
    const lead = before(index)
    const right = `${lead}?${marks.charAt(0)}`
    return [{start: index - lead.length, end: index + marks.length, right, what: 'question'}]
  })
  return [...lower, ...capitals, ...questions].flat()
}

/** What a quoted question begins with, behind the sentences before it. */
const asking =
  /(?:^|[.!?] )(?:(?:and|but|so|well|then),? )?(?:who|what|when|where|why|how|which|whose|is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|shall|should|may|must|isn['’]t|aren['’]t|don['’]t|didn['’]t|won['’]t|can['’]t)\b[^.!?]*$/iu
