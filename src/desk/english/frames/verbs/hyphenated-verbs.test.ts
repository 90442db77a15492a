/** What the frames of verbs with a hyphen, ranges, plurals behind every, and lost forms of be and to tell, and where they are silent. */
import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'

const names =
  /^(?:hyphen in a verb|dash behind between|plural behind every|adjective without be|adjective without to|too for to|to with an infinitive|infinitive for a preposition)/

test.each([
  ['We had to set-up the stall before noon.', 'hyphen in a verb: set-up → set up'],
  ['The clerk will follow-up on the letter.', 'hyphen in a verb: follow-up → follow up'],
  ['Please sign-up by Friday.', 'hyphen in a verb: sign-up → sign up'],
  ['The farm was cut-off from the road.', 'hyphen in a verb: cut-off → cut off'],
  ['Every day we wake-up.', 'hyphen in a verb: wake-up → wake up'],
  ['The pond holds between 20-30 carp.', 'dash behind between: 20-30 → 20 and 30'],
  ['The kiln was lit between 1820–1840.', 'dash behind between: 1820 1840 → 1820 and 1840'],
  ['It costs between $1-4M to build.', 'dash behind between: 1-4M → 1 and 4M'],
  ['Doors open between 9-10am.', 'dash behind between: 9-10am → 9 and 10am'],
  ['Like every bakery owners, they rise early.', 'plural behind every: owners → owner'],
  ['Each church wardens are asked to sign.', 'plural behind every: wardens → warden'],
  ['The square has always wonderfully quiet by ten.', 'adjective without be:  → been'],
  ['Such tools may very well useless by then.', 'adjective without be:  → be'],
  ['The chart is not useful me.', 'adjective without to:  → to'],
  ['The map was very helpful us when it rained.', 'adjective without to:  → to'],
  ['Tell us which club you are applying too.', 'too for to: too → to'],
  ['It is the list that they subscribed too.', 'too for to: too → to'],
  ['The crew looks forward to meet the harbour master.', 'to with an infinitive: meet → meeting'],
  ['After many things had failed, we succeeded to keep the boat.', 'infinitive for a preposition: to keep → in keeping']
])('tells: %s', (line, expected) => {
  expect(framedLine(line)).toContain(expected)
})

test.each([
  'The follow-up came late.',
  'We went to start-up fairs.',
  'They came to Set-Up in Ohio.',
  'The path from sign-up to check-in is short.',
  'He sent from Leeds a guide to check-in for us.',
  'The gap from one day to start-up.',
  'Due to set-up, the hall was shut.',
  'They will mid-on.',
  'The oven is built-in and clean.',
  'The step-down was long.',
  'We have cut-off dates.',
  'The gap between 10-15 and 20-25 is wide.',
  'We share it between 2-3 people.',
  'The road between A1-7 and the ford.',
  'It lies between 9-10 and noon.',
  'Every day visitors come.',
  'Every sign points to the sea.',
  'Each of us ran.',
  'Every farm sells eggs.',
  'She has always lived here.',
  'She has also modelled for him.',
  'They can fly direct to Rome.',
  'It may well last.',
  'Nothing will also useful.',
  'Has he always quiet by ten?',
  'It made them very useful tools.',
  'It is useful them all.',
  'Her aunt gave useful me.',
  'He is listening too.',
  'They said you spoke too.',
  'We are applying too late.',
  'He moved forward to take the chair.'
])('is silent: %s', (line) => {
  expect(framedLine(line).filter((one) => names.test(one))).toEqual([])
})
