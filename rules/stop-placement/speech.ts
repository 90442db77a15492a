import type {Passage} from '../../src/article/block.ts'

const verb =
  '(?:said|says|added|adds|asked|asks|wrote|writes|replied|replies|explained|explains|continued|insisted|recalled|recalls|warned|warns|argued|argues|noted|notes|claimed|admitted|joked|shouted|tweeted|concluded)'
// A name behind the stop may open a sentence of its own: “It is over.” Hill said he would leave.
const beforeSpeaker = new RegExp(
  String.raw`(?<=[\p{L}\d]{2})(?:\.["”]|["”]\.)(?= (?:${verb} (?:the|an?|he|she|they|one|his|her|their|\p{Lu}\p{L})|(?:he|she|they) ${verb}\b))`,
  'gu'
)

/** A full stop that stands between somebody's words and who says them, where a comma belongs. */
export interface SpeechStop {
  readonly start: number
  readonly end: number
  readonly right: string
}

/** Find full stops before "said the captain" and "she said": the sentence goes on. */
export function speechStops({text, quotations}: Passage): SpeechStop[] {
  if (!/[.]["”] \p{Ll}|["”][.] \p{Ll}/u.test(text)) return []
  return [...text.matchAll(beforeSpeaker)].flatMap(({0: marks, index}) => {
    const end = index + marks.length
    if (!quotations.some((one) => one.close !== '' && one.end === index + (marks.startsWith('.') ? 2 : 1))) return []
    const lead = /\S{1,30}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? ''
    return [{start: index - lead.length, end, right: lead + marks.replace('.', ',')}]
  })
}
