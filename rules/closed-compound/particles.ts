/**
 * Compounds that begin or end with a small word. The small word stands for itself often enough ("they went in side by side", "the rain fell
 * down hill and dale"), but not where the word before calls for a noun or a verb.
 */

/** Nouns, by their first part: behind "a" or "the" no preposition can stand. */
export const particleNouns: Readonly<Record<string, string>> = {
  by: 'product products',
  down: 'fall grade grades pour pours side size town turn turns',
  fore: 'cast casts ground head runner runners sight taste',
  in: 'come comes crease creases flux land put puts sight sights',
  off: 'set sets shoot shoots spring',
  on: 'looker lookers set slaught',
  out: 'break breaks burst bursts cast casts come comes cry door fit fits flow house law lay let lets line lines look patient patients post posts put rage reach set side sider siders skirts',
  over: 'coat coats dose doses draft flow haul head heads lap load pass sight tone tones view',
  under:
    'current currents dog dogs graduate graduates ground growth pass side standing statement taking tone tones wear world',
  up: 'bringing date dates grade grades heaval keep lift load rising roar root shot side surge swing take turn'
}

/** Verbs, by their first part: behind "to", "has" or "will" they have no other reading. */
export const particleVerbs: Readonly<Record<string, string>> = {
  for: 'bid bidden give given go gone saken',
  off: 'set',
  out: 'do done last lasted law lawed lined live lived number numbered perform performed play played run sell sold shine shone source sourced weigh weighed wit witted',
  over: 'charge charged come do done eat estimate estimated flow haul hauled hear heard heat heated look looked power powered rate rated react reacted ride ridden rule ruled run see seen shadow shadowed shoot sleep slept spend spent state stated step take taken throw thrown turn turned use used whelm whelmed work worked',
  under:
    'cut estimate estimated go gone lie line lined mine mined perform pin pinned score scored stand stood state stated take taken value valued write written',
  up: 'date dated grade graded hold held lift lifted load loaded root rooted',
  with: 'draw drawn hold held stand stood'
}

/** Nouns of a verb and the small word behind it, which a verb and its adverb can't be behind "a" and an adjective. */
export const verbNouns: Readonly<Record<string, string>> = {
  break: 'down through',
  buy: 'out',
  count: 'down',
  crack: 'down',
  draw: 'back',
  drop: 'out',
  feed: 'back',
  hand: 'out',
  head: 'ache',
  heart: 'ache break',
  land: 'fall',
  let: 'down',
  melt: 'down',
  pay: 'out',
  rain: 'fall',
  roll: 'out',
  set: 'back',
  shut: 'down',
  slow: 'down',
  sun: 'rise set shine',
  turn: 'out',
  water: 'fall',
  wind: 'fall'
}
