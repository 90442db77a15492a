import {expect, test} from 'vitest'
import phrases from '#data/english/mistaken-words.js'
import {toSentence} from '../../../../script/train/sentences.ts'
import {Tokenizer} from '../tokens.ts'
import {Cursor} from './frame.ts'
import {framed} from './index.ts'

const tokenizer = new Tokenizer()

function frames(line: string): string[] {
  const sentence = toSentence(line)
  return framed(new Cursor(sentence, tokenizer.read(sentence))).map(({frame, from, to, replacement}) => {
    return `${frame}: ${sentence.words.slice(from, to).join(' ')} → ${replacement.join(' ')}`
  })
}

test.each([
  ['The economy is expected grow next year.', 'infinitive without to:  → to'],
  ['She was able finish the race.', 'infinitive without to:  → to'],
  ['It is one the best films of the year.', 'part without of:  → of'],
  ['The reason lay in the fact during the war nobody came.', 'fact without that:  → that'],
  ['The road was closed, according the police.', 'according without to:  → to'],
  ['The film will aired on Sunday.', 'participle after modal:  → be'],
  ['They walked rather then waited.', 'rather then: then → than'],
  ['The effects many be felt for years.', 'many be: many → may'],
  ['Yesterday he two leaders met in Oslo.', 'pronoun before a number: he → the'],
  ['They stayed for to long.', 'to before a measure: to → too'],
  ['She should of known.', 'of for have: of → have'],
  ["The club lost it's own ground.", "possessive with apostrophe: it's → its"],
  ['The work will be be done.', 'twice: be → '],
  ['Open the page in you browser.', 'you before a noun: you → your'],
  ['He said your should come.', 'your before a verb: your → you'],
  ["It is the first thing on you're website.", "contraction before a noun: you're → your"],
  ['We read of there website.', 'there before a noun: there → their'],
  ['The band was lead by a drummer.', 'mistaken: lead → led'],
  ['This has lead to delays.', 'mistaken: lead → led'],
  ['In May they where late again.', 'where after a pronoun: where → were'],
  ['She kept going though the list.', 'though for through: though → through'],
  ['It is open March 2 though 8 each year.', 'though for through: though → through'],
  ['The tax had no affect on prices.', 'affect for effect: affect → effect'],
  ['The cut will effect you soon.', 'effect for affect: effect → affect'],
  ['They may loose the match.', 'mistaken: loose → lose'],
  ['She wanted to advice them well.', 'advice for advise: advice → advise'],
  ['He took the advise at once.', 'advise for advice: advise → advice'],
  ['It was hard to breath there.', 'breath for breathe: breath → breathe'],
  ['We walked too the mill at noon.', 'too before an article: too → to'],
  ['By then it was to late.', 'to before a measure: to → too'],
  ['You can chose among ten.', 'past after a modal: chose → choose'],
  ['He wanted to chose again.', 'past after to: chose → choose'],
  ['A letter came fro the king.', 'fro: fro → from'],
  ['The minister who’s seat is safe stayed away.', 'who’s before a noun and its verb: who’s → whose'],
  ['The blow broke his spinal chord.', 'mistaken: chord → cord'],
  ['They ought to be there by know.', 'mistaken: know → now'],
  ['We know weather they came.', 'mistaken: weather → whether'],
  ['The team agreed in principal.', 'mistaken: principal → principle'],
  ['It took place doing the war.', 'mistaken: doing → during'],
  ['There at are still tickets.', 'there … are: at → ']
])('%s', (line, expected) => {
  expect(frames(line)).toContain(expected)
})

test.each([
  'The children were expected and nobody came.',
  'This is the one the committee wanted.',
  'The fact that it rained did not matter.',
  'She had enough, and he knew that this was so.',
  'It lasted for years, more then than now.',
  'Imports from and exports to the region fell.',
  'Most of the fact-finding was done before noon.',
  'He saw it two years ago.',
  'Will opened the door.',
  'The Who played on.',
  'Due to long delays, the train was full.',
  'He wondered how many believed him.',
  'He gives you time and your own room.',
  'They paced to and fro all night.',
  'That is where we were.',
  'The lead guitarist of the band sang, though the crowd had left.',
  'We too want a say, and they may affect the vote.',
  'The bolts were too loose to hold the door.',
  'The price is to many people a shock.',
  'She took a breath of air.',
  'Your honour, there are none left.',
  'What they could gave him hope.',
  'She asked who’s there, and who’s boss now.',
  'He struck a chord with the crowd, and the court settled the principal and interest.',
  'Know that the weather they like is cold.',
  'The first half passed without a shot.',
  'The last rights issue was sold, and the Navel Office wrote.',
  'They were listened to by an audience.'
])('silent: %s', (line) => {
  expect(frames(line)).toEqual([])
})

test('every place where a word is taken for another is told once, and reads as one', () => {
  const lines = phrases.trim().split('\n')
  const slot = /^!?(?:[\p{L}\p{N}$£'’-]|\|(?=[^|]))+$/u
  for (const line of lines) {
    const [, left = '', printed, meant, right = ''] = /^(.*?)\[([a-z']+)>([a-z']+)\](.*)$/.exec(line) ?? []
    expect(printed, line).not.toBe(meant)
    expect(printed, line).toBeDefined()
    for (const part of `${left}${right}`.split(' ').filter(Boolean)) expect(part, line).toMatch(slot)
    expect(`${left}${right}`.trim(), line).not.toBe('')
  }
  expect(new Set(lines).size).toBe(lines.length)
})
