import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'

/** Frames of other files, which ask the evidence about these lines. */
const others = /^(?:mistaken|though for through|pronoun before a noun)$/

/** `on > one`, of wrong words alone. */
const swaps = (line: string): string[] =>
  framedLine(line, ({frame, kind, from, replacement}, words) =>
    kind === 'wrong-word' && !others.test(frame)
      ? `${words[from]?.toLowerCase()} > ${replacement.join(' ')}`
      : undefined
  )

test.each([
  ['Her uncle, on of four brothers, kept bees.', 'on > one'],
  ['The hymn was written be Clara Dunne.', 'be > by'],
  ['A song with words be Clara Dunne opens the show.', 'be > by'],
  ['Only three if the ten boats had oars.', 'if > of'],
  ['The farm is two miles form the coast.', 'form > from'],
  ['The paper received many letters form readers.', 'form > from'],
  ['The bridge, with was built in 1908, is shut.', 'with > which'],
  ['Anything with is true counts.', 'with > which'],
  ['It is a method by wit patients can help.', 'wit > which'],
  ['He grew up in Cork, were his father worked in a mill.', 'were > where'],
  ['She went to Cork, were she worked in a mill.', 'were > where'],
  ['How to you get there?', 'to > do'],
  ['The cat knows what its wants.', 'its > it'],
  ['We will teach them who to use a saw.', 'who > how'],
  ['They decided too hold a vote.', 'too > to'],
  ['The thief how stole the van has gone.', 'how > who'],
  ['People how live here are proud.', 'how > who'],
  ['The man how was caught has gone.', 'how > who'],
  ['More that 300 people came.', 'that > than'],
  ['It cost more that a dozen boats.', 'that > than'],
  ['They moved slowly though the town.', 'though > through'],
  ['She talked me though the plans.', 'though > through'],
  ['You can update you profile here.', 'you > your'],
  ["Is this you're first visit?", "you're > your"],
  ["I think they're mother is ill.", "they're > their"],
  ["The singer, who's third album sold well, will tour.", "who's > whose"],
  ['The feast was help on Friday.', 'help > held'],
  ['Sever storms hit the coast.', 'sever > severe'],
  ['The mistake that lead to the crash was small.', 'lead > led'],
  ['The chain will shudder three of its shops.', 'shudder > shutter'],
  ['It was an important discover.', 'discover > discovery'],
  ['The arrive of the ship was late.', 'arrive > arrival'],
  ['He was serious injured in the fall.', 'serious > seriously'],
  ['The house was complete destroyed.', 'complete > completely'],
  ['The different between the two is small.', 'different > difference'],
  ['A 31-year-old women was hurt.', 'women > woman'],
  ['Three me and a dog were found.', 'me > men'],
  ['It closed after year of decline.', 'year > years']
])('%s', (line, expected) => {
  expect(swaps(line)).toContain(expected)
})

test.each([
  'The switching on of the lamps was cheered.',
  'It happened on of all days a Monday.',
  'She asked that the letter be the last word.',
  'He is said be the richest.',
  'He would take three if the others agreed.',
  'It is 404 if the page is lost, 414 if the address is long.',
  'Two goats form a herd.',
  'The man she lives with is a plumber.',
  'The brothers, both miners, were the founders of the club.',
  'The towns, he said, were the ones that had suffered.',
  'Were he not so old, he would run.',
  'They learned who to send the bill to.',
  'They taught us who to invite the mayor with.',
  'The question how was answered.',
  'We know how she did it.',
  'It was clearer that half of them were late.',
  'It is more that 20 of them were late.',
  'He ran though the rain was heavy.',
  "You're first in line.",
  "Who's next in the queue?",
  'Courts sever cases that do not belong together.',
  'The storms sever ties.',
  'The paths that lead to the lake are closed.',
  'It was a change in a world which lead to war.',
  'I shudder the whole way home.',
  'The rich choose.',
  'The fail to act was costly.',
  'He was the dominant of the two.',
  "A men's coat was found.",
  'Give me five me and my dad can share.',
  'Year after year of drought had ruined them.',
  'She will announce it with patience.'
])('%s: nothing', (line) => {
  expect(swaps(line)).toEqual([])
})
