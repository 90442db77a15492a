/** What the frames of clauses, passives, numbers and names without a word tell, and where they are silent. */
import {expect, test} from 'vitest'
import {framedLine} from '../../../../../test/framed-line.ts'

/** `passive without been: been named`, of missing words alone. */
const frames = (line: string): string[] =>
  framedLine(line, ({kind, frame, from, replacement}, words) =>
    kind === 'missing-word' ? `${frame}: ${replacement.join(' ')} ${words[from] ?? ''}` : undefined
  )

test.each([
  ['The mill, has stood empty for years, is being sold.', 'subject with two verbs: which has'],
  ['He said that guests had missed trains would pay nothing.', 'subject with two verbs: who had'],
  ['A man is in his 40s was arrested at home.', 'subject with two verbs: who is'],
  ['Once you have a seat, can change it by phone.', 'main clause without subject: you can'],
  ['The club folded because lost its licence.', 'clause without subject: it lost'],
  ['Our aim to open by May, and we have the money.', 'clause without its verb: is to'],
  ['The rooms are twins, and they must both the right size.', 'modal without its verb: be the'],
  ['On the left, there buttons for the lamps.', 'there without its verb: are buttons'],
  ['Two dogs killed when a lorry overturned.', 'clause without its verb: were killed'],
  ['The union speaks for than 900 bakers.', 'than without more: more than'],
  ['The valley got 14 inches rain in a day.', 'measure without of: of rain'],
  ['Rents have gone up every year 2015 in the town.', 'every year without since: since 2015'],
  ['The mill was built in 18th century by monks.', 'ordinal without article: the 18th'],
  ['He is a member of Labour Party.', 'name without article: the Labour'],
  ['The storm forced the crew abandon the boat.', 'infinitive without to: to abandon'],
  ['The driver, who has not named, is in hospital.', 'passive without been: been named'],
  ['The roof fell in and nobody hurt.', 'clause without its verb: was hurt'],
  ['The show was called off because lack of interest.', 'because without of: of lack'],
  ['Prices rose faster expected in the spring.', 'comparison without than: than expected'],
  ['Sales rose 3.2 per on the year.', 'per without cent: cent on'],
  ['Despite reduced to ten men, they won.', 'passive without being: being reduced'],
  ['The charity relies donations from local firms.', 'verb without its preposition: on donations'],
  ['Guests aged between 18 24 pay less.', 'range without and: and 24'],
  ['The driver, whose name not been released, is safe.', 'been without have: has not']
])('%s', (line, told) => {
  expect(frames(line)).toContain(told)
})

test.each([
  ['The mill, which has stood empty for years, is being sold.'],
  ['The song the choir had sung at weddings was forgotten.'],
  ['If the roof leaks, is cold, or has mould, call us.'],
  ['After the war ended, came the hunger.'],
  ['Their plan to build a dam across the valley has met with anger.'],
  ['The miners injured after the collapse were flown to hospital.'],
  ['It cost nothing other than 40 pounds.'],
  ['The path runs 12 feet north of the wall.'],
  ['They sail in Caribbean waters.'],
  ['The app lets users pay in May.'],
  ['The tools we have used for years are old.'],
  ['It failed because the pumps broke.'],
  ['At 14 schools the roof leaks.'],
  ['They have differing views and specialised training.'],
  ['A team 20 strong set out.'],
  ['“Yes,” his reply.']
])('leaves %s alone', (line) => {
  expect(frames(line)).toEqual([])
})
