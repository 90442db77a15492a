import {expect, test} from 'vitest'
import index from '#data/english/phrase-index.js'
import {indexOf} from '../../../../script/phrase-index.ts'
import {nounPhrase} from './noun-phrase.ts'
import {framedLine as frames, lineOf} from '../../../../test/framed-line.ts'
import {lists, readPhrases} from './read-phrases.ts'

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
  ['She kept going though the list.', 'though behind a way of going: though → through'],
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
  ['There at are still tickets.', 'there … are: at → '],
  ['That did not mean is would pay.', 'mistaken: is → it']
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

test.each([
  ['The club had yet respond on Monday.', 'phrase without its word:  → to'],
  ['They forced it bulldoze the trees.', 'phrase without its word:  → to'],
  ['The town is one of most visited in Spain.', 'phrase without its word:  → the'],
  ['She sang for first time in years.', 'phrase without its word:  → the'],
  ['He left in early 1990s and never came back.', 'phrase without its word:  → the'],
  ['The charge, which was have raised £46m, fell.', 'phrase without its word:  → to'],
  ['It was closed because of rain, as far I know.', 'phrase without its word:  → as'],
  ['He has done every morning since.', 'phrase without its word:  → it'],
  ['We want to the ensure that it works.', 'phrase with a word left over: the → '],
  ['The gate, which he called it ugly, stayed.', 'phrase with a word left over: it → '],
  ['The vase which he bought it for a song broke.', 'phrase with a word left over: it → '],
  ['It goes as far as back 2022.', 'phrase in the wrong order: as back → back as'],
  ['They lived next to door each other.', 'phrase in the wrong order: to door → door to'],
  ['She read them and every answered one.', 'phrase in the wrong order: every answered → answered every'],
  ['Take a peak at the new hall.', 'mistaken: peak → peek'],
  ['In the six summers sense he has read none.', 'mistaken: sense → since'],
  ['The boats were kept our by ice.', 'mistaken: our → out'],
  ['The money was not getting reaching the farms.', 'phrase with a word left over: getting → ']
])('phrase: %s', (line, expected) => {
  expect([...new Set(frames(line))].join('; ')).toBe(expected)
})

test.each([
  ['He came in attempt to win.', 3, 'in', false],
  ['He came with the old senior minister.', 6, 'with', true],
  ['This is not good idea.', 4, 'be', false],
  ['She is also member of the board.', 3, 'be', false],
  ['We gave him chance to speak.', 3, 'object', false],
  ['They have signed agreement with us.', 3, 'verb', false],
  ["There's crowd of people.", 1, 'there', false],
  ['They went to small shop on the hill.', 4, 'to', false],
  ['This led to more efficient process.', 5, 'to', false]
])('phrase of a noun: %s', (line, at, opener, determined) => {
  const phrase = nounPhrase(lineOf(line), at)
  expect([phrase?.opener, phrase?.determined]).toEqual([opener, determined])
})

test.each([
  ['They went from country to country.', 3],
  ['An outside team came.', 2],
  ['He is that kind of person.', 5],
  ['We want to corner him.', 3],
  ['It is a war ravaged country.', 5],
  ['They have more work.', 3],
  ['He works for hotel owner Lee.', 3]
])('no phrase of a noun, or one that ends elsewhere: %s', (line, at) => {
  expect(nounPhrase(lineOf(line), at)?.determined).not.toBe(false)
})

test.each([
  'Sharks rise for first time since May',
  'SHARES RISE FOR FIRST TIME SINCE MAY.',
  'They were in front the whole way.',
  'He wondered whether or how to go.',
  'The two to have won are Smith and Jones.',
  'The rest, of course, is known.',
  'Most of all, the world waited for rain.'
])('no phrase: %s', (line) => {
  expect(frames(line)).toEqual([])
})

test.each([
  ['The rules cut abuse any provide a net.', 'any before no noun: any → and'],
  ['We thank our allies any partners.', 'any that nothing lets stand: any → and'],
  ['He works in construction trades an culinary arts.', 'an before a consonant: an → and'],
  ['We met Tom an Joe at the works.', 'an before a consonant: an → and'],
  ['The master hired carpenters an it paid.', 'an before no noun: an → and'],
  ['This is and opportunity to learn.', 'and after be: and → an'],
  ['He has introduced and outstanding bill.', 'and after a verb: and → an'],
  ['“The pier is old,” aid Captain Lugar.', 'aid after a quotation: aid → said'],
  ['The nurses of them region are tired.', 'them before a noun: them → the'],
  ['They repaired them boat sheds at last.', 'them before a noun: them → the'],
  ['The reasons are he keys to it.', 'pronoun before a noun: he → the'],
  ['He event served as a forum.', 'pronoun before a noun: He → the'],
  ['The storm threatened he livelihoods of many.', 'pronoun before a noun: he → the'],
  ['Improvements to they tower will follow.', 'pronoun before a noun: they → the'],
  ['A tax on then eastern counties will end.', 'then before a noun: then → the'],
  ['They gave heir lives in the storm.', 'heir before a noun: heir → their'],
  ['The scheme will help al students.', 'al: al → all'],
  ['The port got resources so continuously add it.', 'so before an infinitive: so → to'],
  ['According so a report, it fell.', 'so before an object: so → to'],
  ['The pilots asked for guidance too help them.', 'too before an infinitive: too → to'],
  ['They matched the product too the market.', 'too before an object: too → to'],
  ['She is a member off the committee.', 'off for of: off → of'],
  ['She is one off the best players.', 'off for of: off → of'],
  ['He is one off the players who left.', 'off for of: off → of'],
  ['She is one off a kind.', 'off for of: off → of'],
  ['It improved the accessibility off services.', 'off for of: off → of'],
  ['They work with the hands or the worker.', 'or for of: or → of'],
  ['It came as part if the deal.', 'if for of: if → of'],
  ['The town is eligible or grants.', 'or for for: or → for'],
  ['The town is responsible or them.', 'or for for: or → for'],
  ['They paid $20 million or the port.', 'or for for: or → for'],
  ['The town is eligible or Medicare.', 'or for for: or → for'],
  ['The mayor met wit members.', 'wit before a noun: wit → with'],
  ['The mayor met wit the crew.', 'wit before a noun: wit → with'],
  ['Every gift comes will a cost.', 'will before a noun: will → with'],
  ['She went along will Rep Lee.', 'will before a noun: will → with'],
  ['They combine data will statistics.', 'will before a noun: will → with'],
  ['This bill still be a help.', 'still before be: still → will'],
  ['The county still receive a grant.', 'still before a base: still → will'],
  ['They were reclaimed form the wreck.', 'form after a verb: form → from'],
  ['It is an excerpt form Brown’s log.', 'form after a noun: form → from'],
  ['The surpluses form 1998 were spent.', 'form after a noun: form → from'],
  ['The senate in not a club.', 'in before a verb: in → is'],
  ['The exam in offered on paper.', 'in before a verb: in → is'],
  ['The letter in available now.', 'in before a verb: in → is'],
  ['The bridge it not on charts.', 'it after a noun: it → is'],
  ['The dredger, a boat that it trying to reach port, is late.', 'it before a verb: it → is']
])('small word: %s', (line, expected) => {
  expect(frames(line)).toContain(expected)
})

test('which word is meant for there and it, the evidence tells', () => {
  expect(frames('There project was informed by a survey.')).toEqual([
    'there before a noun: There → the',
    'there before a noun: There → their',
    'there before a noun: There → these'
  ])
  expect(frames('This bill it a way to go.')).toEqual(['it after a noun: it → is', 'it after a noun: it → in'])
})

test.each([
  'They have not given our allies any help.',
  'Our bill delays any closures.',
  'The worst storm any could recall came in May.',
  'He chomped in half any fish.',
  'Is there an hour left?',
  'They watched an inside job.',
  'A brass ring runs round the drum’s inside wall.',
  'They swam in the passage off Corfu.',
  'The skipper kicked one off the line and the crowd cheered.',
  'She scored twice, one off a cross-kick and one off a post.',
  'It spreads its toes so that the webs between them flash, and draws them in.',
  'People whose throats work will cough.',
  'The children told me that visitors don’t see ice.',
  'I keep my folders sorted based on topic.',
  'The law makes eligible the first 400 applicants each year.',
  'Extension of tariff on steel.',
  'Output rose to an average 14.2 million barrels a day.',
  'She had more patience than most these days.',
  'It is one our council should address.',
  'The Nghe An province is wet.',
  'They hired and trained an engineer.',
  'The plan is and remains open.',
  'He gave aid to the poor.',
  'Three of them Australians, they went.',
  'That goes for them only.',
  'They gave them money.',
  'In he came.',
  'He thanked them, and she thanks you.',
  'Nor were they able to go.',
  'He is the story of They Might Be Giants.',
  'By then president Smith had gone.',
  'They spoke of then president Smith.',
  'Are there plans?',
  'I was in there daily.',
  'He is heir apparent to the throne.',
  'He is the heir general.',
  'They told it to Prince Al Saud.',
  'They do so help us now.',
  'If you like it so be it.',
  'They like it so much.',
  'Whether in the majority or the minority, he works.',
  'It was one or the other.',
  'They drove a mile off the coast.',
  'They save 10 percent off retail prices.',
  'His wit and charm won.',
  'The play, to wit the farce, is old.',
  'His dry wit at dinner pleased them.',
  'Only then will the court rule.',
  'So will the others.',
  'They will no doubt come.',
  'May the rule still be used?',
  'They asked that it still be there.',
  'The three cows and goats form a herd.',
  'Once again form a line.',
  'He has an interest in not being late.',
  'She made progress it seems.',
  'That is a form every year needs.'
])('no small word: %s', (line) => {
  expect(frames(line).filter((found) => !/^(?:twice|missing|clash)/.test(found))).toEqual([])
})

test.each([
  ['Members said they would to sign the deal.', 'to after a modal: to → '],
  ['“We are proud,” said its president, Ms Goh said.', 'said twice: said → '],
  ['“We are proud,” said Ann Goh, a neighbour, said.', 'said twice: said → '],
  ['“We are proud,” said Ann Goh, who runs it, she said.', 'said twice: said → '],
  ['It is no bigger then a shoe box.', 'comparison with then: then → than'],
  ['There are more cows then people here, and more cows then the farm holds.', 'comparison with then: then → than'],
  ['Some restaurants offer it it up front.', 'twice: it → '],
  ['He fell to one that that kept low.', 'twice: that → '],
  ['The ferry strayed to close.', 'mistaken: to → too'],
  ['The house went quite when she came.', 'mistaken: quite → quiet'],
  ['She would rather resign then apologise.', 'mistaken: then → than'],
  ['Nobody knows were he is.', 'mistaken: were → where'],
  ['The players gave there all.', 'mistaken: there → their'],
  ['He fell of his bike.', 'mistaken: of → off'],
  ['It is know as the Rock.', 'mistaken: know → known'],
  ['She owed a watch and a gun.', 'mistaken: owed → owned'],
  ['They could not breath.', 'mistaken: breath → breathe'],
  ['We should like be told in time.', 'phrase without its word:  → to'],
  ['Young people don’t that.', 'phrase without its word:  → do'],
  ['He tried to would keep it.', 'phrase with a word left over: would → '],
  ['A sight of what’s is good here.', 'phrase with a word left over: is → '],
  ['They had come within to 10 feet of it.', 'phrase in the wrong order: within to → to within']
])('%s', (line, found) => {
  expect(frames(line)).toContain(found)
})

test.each([
  'She did all she could to help them.',
  'The garbage can to hold it is old.',
  'They have the will to live.',
  '“He ran,” said the victim, police said.',
  '“He ran,” said Ms Goh, who said no more.',
  'The mayor said so, and Ms Goh said so.',
  '“He ran,” Ms Goh said; “he fell,” Mr Tan said.',
  'If it is larger then the loop ends.',
  'Life was better then, and bread cheaper.',
  'When he saw it it was late.',
  'He said that that was that.',
  'The shop decided to close.',
  'It was quite a night.',
  'He knows, were he to ask, the answer.',
  'They fell of their own accord.',
  'What he wrote is history.'
])('nothing too many: %s', (line) => {
  expect(frames(line).filter((found) => !/^(?:twice|clash|comparison)/.test(found))).toEqual([])
})

test('every phrase is told once, is looked for by a word of its own, and reads as one', () => {
  const slot = /^!?(?:[\p{L}\p{N}$£.@<>'’-]|\|(?=[^|]))+\??$/u
  for (const list of lists) {
    const lines = list.trim().split('\n')
    expect(new Set(lines).size).toBe(lines.length)
    for (const line of lines) {
      const [, left = '', change = '', right = ''] = /^(?:\? |%-?\d+ )?(.*?)\[(.+?)\](.*)$/.exec(line) ?? []
      if (/^<[a-z-]+> = /.test(line)) continue
      expect(change, line).toMatch(/^(?:[^>]*>[^>]*|\S+ ~ \S+)$/)
      const [printed, meant] = change.split('>')
      expect(printed, line).not.toBe(meant)
      if (meant?.includes('|') && !change.includes('~'))
        expect(meant.split('|').length, line).toBe(printed?.split('|').length)
      for (const part of `${left}${right}`.split(' ').filter(Boolean)) expect(part, line).toMatch(slot)
      // A compound is a context of its own: "a shoe-in".
      if (!printed?.includes('-')) expect(`${left}${right}`.trim(), line).not.toBe('')
    }
    for (const {anchors, slots, kind, line} of readPhrases(list)) {
      expect(anchors.size, line).toBeGreaterThan(0)
      for (const {words} of slots) expect([...words].join(' '), `${kind} ${line}`).not.toMatch(/[<>@$]/)
    }
  }
})

test('the index of phrases is that of the lists: `npm run build` makes it', () => {
  expect(index).toBe(indexOf(lists))
})
