// What the examples leave out: sentences at the edges of the patterns, that speak and that don't.
import {expect, test} from 'vitest'
import {check} from '../../src/index.ts'

async function reasons(sentence: string): Promise<readonly string[]> {
  const rules = {agreement: 'warn', apostrophe: 'warn'} as const
  const file = await check(`${sentence} The harbour was quiet on Monday morning.\n`, {rules})
  return file.messages
    .filter(({ruleId}) => ruleId === 'agreement' || ruleId === 'apostrophe')
    .map((message) => message.reason)
}

test.each([
  [
    'The sound of the bells, he said, bring the whole town joy.',
    'Words that do not agree: "bells, he said, bring the" → "bells, he said, brings the"'
  ],
  [
    'The boats in the old man’s yard was sold on Monday.',
    'Words that do not agree: "old man’s yard was sold" → "old man’s yard were sold"'
  ],
  [
    'The alumni in the hall has sung for us.',
    'Words that do not agree: "in the hall has sung" → "in the hall have sung"'
  ],
  [
    'The mill, the roads was closed on the day.',
    'Words that do not agree: "The mill, the roads was closed" → "The mill, the road was closed"'
  ],
  ['You was there when the boats came in.', 'Words that do not agree: "You was there" → "You were there"'],
  [
    'The hall was repairs by the men of the town.',
    'Words that do not agree: "The hall was repairs by" → "The hall was repaired by"'
  ],
  [
    'They want to built a school near the harbour for the children.',
    'Words that do not agree: "They want to built a" → "They want to build a"'
  ],
  [
    'She showed us how you have strategically organizing the work of the council.',
    'Words that do not agree: "you have strategically organizing the" → "you have strategically organized the"'
  ],
  [
    'The town commemorates it’s first day of freedom on Monday.',
    'Apostrophe too many: "commemorates it’s first" → "commemorates its first"'
  ],
  [
    'They must organizing the fair before the summer.',
    'Words that do not agree: "They must organizing the" → "They must organize the"'
  ],
  ['Two of the item were sold on Monday.', 'Words that do not agree: "Two of the item were" → "Two of the items were"'],
  ['We watch it’s progress with care.', 'Apostrophe too many: "watch it’s progress" → "watch its progress"'],
  ['They visit it’s museum every year.', 'Apostrophe too many: "visit it’s museum" → "visit its museum"'],
  ['The council wants to change it’s name.', 'Apostrophe too many: "change it’s name" → "change its name"']
])('speaks: %s', async (sentence, reason) => {
  expect(await reasons(sentence)).toEqual([reason])
})

test.each([
  'The owners sold very old small new wooden big houses to the council last year.',
  'The owners sold old small new wooden big stone houses to the council last year.',
  'The page lists this songs/albums chart for readers of the magazine.',
  'In the final a cats vs dogs show was held.',
  'Two of the team said on Monday that the bridge was safe.',
  'There are cash and advice for visitors in the town hall.',
  'There are snow and ice on the road to the harbour this morning.',
  'Only then could has been told what the council wanted.',
  'The council can put letters from the people of the town on its page.',
  'There are a cottage and a barn behind the mill.',
  'She keeps these function/class names in a book.',
  'Old small new wooden bridge stood there.',
  'The bill addresses is long for the clerk.',
  'The clerk laid an information before the court in May.',
  'How much boats have changed is not known to us.',
  'They had too much savings to spend on the boat.',
  'He saw too much statistics in the hall.',
  'They were very much friends of ours in those days.',
  'There were a fire, I would run to the gate.',
  'We know that boats were late on Monday.',
  'They read page 4 line by line on the night.',
  'The boats – which was old – lay in the harbour.',
  'Visiting which old harbours take a day.',
  'Walking and climbing old hills make a day.'
])('stays silent: %s', async (sentence) => {
  expect(await reasons(sentence)).toEqual([])
})
