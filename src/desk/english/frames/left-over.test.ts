import {expect, test} from 'vitest'
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
  ['A leak must be cause trouble somewhere.', 'be before a base: be → '],
  ['Better lamps could be reduce risks on the lane.', 'be before a base: be → '],
  ['The barn will be become a hall.', 'be before a base: be → '],
  ['The ferry is goes at noon.', 'two verbs: is → '],
  ["The doors are aren't wide enough.", 'two verbs: are → '],
  ["They can can't hear the bell.", 'two verbs: can → '],
  ['That is room is cold in winter.', 'two verbs: is → '],
  ['You can also can pay at the gate.', 'two verbs: can → '],
  ['What can you can do about the noise?', 'two modals: can → '],
  ['He wants the coat that can you can wash.', 'two modals: can → '],
  ['How long will the show will last?', 'two modals: will → '],
  ['The card lets you can print at home.', 'after let: can → '],
  ['The inn lets guests to stay until noon.', 'after let: to → '],
  ['The new law lets the owners to keep their dogs.', 'after let: to → '],
  ['You must do ask the office first.', 'do after a modal: do → '],
  ['They want to paint painted the hall green.', 'two forms: painted → '],
  ['The town has offers a prize each May.', 'two verbs: has → '],
  ['They left after a winning a prize.', 'article before a verb: a → '],
  ['You open it by a pressing the bell.', 'article before a verb: a → '],
  ['She asked for a more clarity.', 'article before a measure: a → '],
  ['We met a many people.', 'article before a measure: a → '],
  ['It is the what we need.', 'article before a clause: the → '],
  ['They found the how they hid.', 'article before a clause: the → '],
  ['Of a others he said nothing.', 'two determiners: a → '],
  ['It ended in a 9 years of peace.', 'article before a number: a → '],
  ['The shop was shut because of the pump broke last week.', 'because of a clause: of → '],
  ['The hall will reopen in May, but although it may be cold inside.', 'two conjunctions: but → '],
  ['Although it was late, but they sang on.', 'two conjunctions: but → '],
  ['Because it rained all day, so we left.', 'two conjunctions: so → '],
  ['Mr Low, 51, who he was born in Leeds, won.', 'pronoun after a relative: he → '],
  ['The hall, which it is available for weddings, is old.', 'pronoun after a relative: it → '],
  ['There is not now no plan.', 'denied twice: not → '],
  ['The old map, is printed on cloth, shows 40 walks.', 'be before an apposition: is → '],
  ['“We gave no more,” she said mayor Ann Low.', 'speaker twice: she → '],
  ['“We gave no more,” she said mayor Ann Low, whose term ends in May.', 'speaker twice: she → '],
  ['A court was urged the firm to pay its staff.', 'passive with an object: was → '],
  ['The club has now been spent $9,000 on the roof.', 'passive with a sum: been → '],
  ['A barn was damaged in during the storm.', 'two prepositions: in → '],
  ['He was wounded in by a stray shot.', 'two prepositions: in → '],
  ['He was seen during at a march.', 'two prepositions: at → '],
  ['The car left the road at Deal in near Dover.', 'two prepositions: in → '],
  ['A firm, which makes of wooden toys, will move.', 'verb with of: of → '],
  ['It is the form you into which the name goes.', 'pronoun before a relative: you → '],
  ['You can pick up them at the desk.', 'particle before a pronoun: up them → them up'],
  ['Dust the top, flip over it and stir.', 'particle before a pronoun: over it → it over'],
  ['Signs urge to drivers give way.', 'to before who does it: to drivers → drivers to'],
  ['They lost all almost of their trees.', 'all before nearly: all almost → almost all'],
  ['Mr Low, of one five judges, left.', 'of before one: of one → one of'],
  ['They ran a such lively market.', 'article before such: a such → such a'],
  ['They have yet not come.', 'yet before not: yet not → not yet'],
  ['They say not only there are new rules but new fees.', 'not only there is: there are → are there'],
  ['They want you make to the bed.', 'verb before to: make to → to make'],
  ['He was opposed to so-called the levy.', 'so-called before an article: so-called the → the so-called']
])('%s', (line, found) => {
  expect(frames(line)).toContain(found)
})

test.each([
  'He may be king the day after.',
  'The show could be reduced.',
  'They can be guaranteed a seat.',
  'What he was then was kind.',
  'This is progress, is it not?',
  'What he was then was a boy.',
  'If you can you can stay.',
  'How well can he can what he grows?',
  'She let him to the front.',
  'The town let contracts to build two schools.',
  'All you can do help little.',
  'The plans planned last year fell.',
  'They left after winning a prize.',
  'They want a more liberal mayor.',
  'They met a many-sided man.',
  'He likes the Who they saw.',
  'An anything-goes evening it was.',
  'It was theirs and the every-day crowd went home.',
  'He ran a 400 metres.',
  'The wait because of the storm was long.',
  'It was late because of the way things are done.',
  'It was late because of the work he did.',
  'He stayed, but although he was tired, he sang.',
  'Although small, but not weak, they won.',
  'Mr Low, who he was also married to, left.',
  'Mr Low, who he was born in fear of, left.',
  'There is not only no plan but no money.',
  'The map, sold in shops, shows 40 walks.',
  '“I will not go,” she said Mr Low, the coach, had told her.',
  '“I will not go,” he said captains often say.',
  'The clerk was urged the day before to leave.',
  'Rents have been raised $50 a month.',
  'He was killed by at least two shots.',
  'The barn that they were rescued in by the crew burnt.',
  'During at least two talks he slept.',
  'The firm works in near silence.',
  'What he makes of new ideas is clear.',
  'The garden of which she spoke is here.',
  'They found out it was shut.',
  'He climbed up it and jumped.',
  'They were asked to men and women alike.',
  "They want to players' delight to stay.",
  'They were all nearly of the same age.',
  'It is one of one kind.',
  'As such a large fair it paid.',
  'They have yet to come.',
  'They are not only there to help.',
  'He did what they want you do to this day.',
  'A so-called levy fell.'
])('silent: %s', (line) => {
  expect(frames(line)).toEqual([])
})
