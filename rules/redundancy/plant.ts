import {pick, type Plant, type Random} from '../../src/check/plant.ts'
import {findQuotations, isQuoted} from '../../src/article/quotations.ts'

type Way = readonly [kind: string, at: RegExp, make: (found: string, random: Random) => string]

const halves: Readonly<Record<string, readonly string[]>> = {
  a: ['in the morning'],
  p: ['in the afternoon', 'in the evening', 'at night']
}
const boundaries = ['start', 'beginning', 'end']

/** Where a document says when, and how an edit that was not finished says it again beside it. */
const ways: readonly Way[] = [
  [
    'earlier at the start of',
    /\bearlier this (?:week|month|year)\b/gi,
    (found, random) => found.replace(/ this /, ` at the ${pick(boundaries, random) ?? 'start'} of the `)
  ],
  [
    'a.m. in the morning',
    /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?! in| at night|\w)/gi,
    (found, random) => `${found} ${pick(halves[/[ap]/i.exec(found)?.[0]?.toLowerCase() ?? 'a'] ?? [], random) ?? ''}`
  ],
  [
    'now twice',
    /(?<=\b(?:is|are|was|has|have|who|and|can|we|they) )(?:now|currently)(?= \p{Ll})/gu,
    (found, random) => (random() < 0.5 ? 'now currently' : `${found} at the moment`)
  ],
  ['recently last week', /\blast (?:week|month|year|night)\b(?!['’])/g, (found) => `recently ${found}`],
  [
    'earlier two years ago',
    /\b(?:two|three|four|five|several|a few|\d+) (?:days|weeks|months|years) ago\b/g,
    (found, random) => `${pick(['earlier', 'previously', 'recently'], random) ?? ''} ${found}`
  ],
  [
    'each year annually',
    /\b(?:annually|daily|monthly|weekly)(?=[,.;]| (?:by|to|in|for)\b)/g,
    (found) =>
      `${found} every ${({annually: 'year', daily: 'day', monthly: 'month', weekly: 'week'} as Record<string, string>)[found] ?? 'year'}`
  ],
  [
    'each year annually',
    /\b(?:each|every) (?:year|month|week)(?=[,.;])/g,
    (found) => `${found} ${found.endsWith('year') ? 'annually' : found.endsWith('month') ? 'monthly' : 'weekly'}`
  ],
  ['previously in the past', /\bin the past(?=[,.;])/g, (found) => `previously ${found}`],
  [
    'simultaneously at the same time',
    /(?<= )(?:simultaneously|at the same time)(?=[,.; ])/g,
    (found) => (found === 'simultaneously' ? 'simultaneously at the same time' : 'simultaneously at the same time')
  ]
]

/** Say a time of the running text again beside it, outside quotations. */
export const plant: Plant = (blocks, random) => {
  const places = blocks.flatMap(({role, text}, block) => {
    if (role !== 'body') return []
    const quotations = findQuotations(text)
    return ways.flatMap(([kind, at, make]) =>
      [...text.matchAll(at)].flatMap((match) =>
        isQuoted(quotations, match.index) ? [] : [{block, kind, make, found: match[0], start: match.index}]
      )
    )
  })
  const kind = pick([...new Set(places.map((place) => place.kind))], random)
  const place = pick(
    places.filter((item) => item.kind === kind),
    random
  )
  const target = place && blocks[place.block]
  if (!place || !target) return undefined
  const made = place.make(place.found, random)
  const text = target.text.slice(0, place.start) + made + target.text.slice(place.start + place.found.length)
  return {
    blocks: blocks.map((block, index) => (index === place.block ? {...block, text} : block)),
    places: [{block: place.block, start: place.start, end: place.start + made.length}],
    wrong: text.slice(Math.max(0, place.start - 30), place.start + made.length + 20),
    right: place.found,
    kind: place.kind
  }
}
