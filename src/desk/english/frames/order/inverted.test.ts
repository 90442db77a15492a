import {expect, test} from 'vitest'
import {framedLine as frames} from '../../../../../test/framed-line.ts'

test.each([
  ['It was her second fifteenth goal in two years.', 'two ordinals: second → '],
  ['The club has signed last Friday a keeper from Cork.', 'perfect with a past time: has → '],
  ['The plan was praised by from two ministers.', 'two prepositions: from → '],
  ['The new road is a much wider than the old one.', 'article before a comparison: a → '],
  ['The walls, built of brick in 1890 by monks, they fell last night.', 'subject again: they → '],
  ['The two men agreed signed the lease.', 'two pasts: agreed → '],
  ['She decided bought the farm.', 'two pasts: decided → '],
  ['The price fell to by about a tenth.', 'two prepositions: by → '],
  ['A fire occurred in at the foot of the hill.', 'two prepositions: in → '],
  ['It is the fee which that was paid in May.', 'two relatives: that → '],
  ['Rarely the crowd has sung so loudly.', 'subject before its verb: the crowd has → has the crowd'],
  ['Never before the hall had seen such a fair.', 'subject before its verb: the hall had → had the hall'],
  [
    'Only after the rain stopped the singers could leave the hall.',
    'subject before its verb: the singers could → could the singers'
  ],
  ['The boat came back later two days, with no fish.', 'later before its number: later two days → two days later'],
  ['They must vote who on should speak first.', 'on behind its clause: who on → on who']
])('%s', (line, found) => {
  expect(frames(line)).toContain(found)
})

test.each([
  'It was her first third place in a year.',
  'It was the first third of the season.',
  "The club that has signed last year's best keeper won.",
  'The car was passed by on the left.',
  'He was paid for by the town.',
  'It is a better than expected year.',
  'The weeks were a little harder than they hoped.',
  'The day before, spoiled by rain, they stayed in.',
  'The walls, built of brick, they said, were old.',
  'The more he ate, the more he grew.',
  'The man accused denied the charge.',
  'The route the men took went through the town.',
  'She felt betrayed the whole day.',
  'They came close to by noon.',
  'The plan depends on who wins.',
  'They know what on earth he means.',
  'Rarely has the crowd sung so loudly.',
  'Never before had the hall seen such a fair.',
  'Only after the rain stopped could the singers leave.',
  'Only when the man signed so that he could leave did they stop.',
  'Only if it rains is it shut.',
  'A week later two days were lost.',
  'They will decide later, in two days, what to do.',
  'Nor is it late.',
  'Rarely, if the truth is told, was he late.',
  'The walls, painted white by monks, it rose over the lake.'
])('silent: %s', (line) => {
  expect(frames(line)).toEqual([])
})
