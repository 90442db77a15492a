import {pick, plantAt, type Plant} from '../../src/check/plant.ts'

// Three and more short items with the comma, and without it.
const word = "[\\p{L}'’-]{1,40}"
const item = `${word}(?: ${word})?`
const withComma = new RegExp(
  `(?<![\\p{L}'’-])${item}, (?:${item}, ){1,8}(?:and|or) ${word}(?=[.,;:]| (?:in|of|for|at|to|on|from|with)\\b)`,
  'gu'
)
const without = new RegExp(`(?<![\\p{L}'’-])${item}, (?:${item}, ){0,8}${item} (?:and|or) ${word}(?=[.;:])`, 'gu')
const clause =
  /\b(?:I|he|she|it|they|we|you|who|which|that|is|are|was|were|has|have|had|will|would|said|says|but|as|if|when)\b/i

// "Two rabbits, Jeffrey and Benjamin" are no three things.
const mixed = /\p{Ll}, \p{Lu}/u

/** Takes the comma before the last item of a list, or sets one. */
export const plant: Plant = (blocks, random, house) => {
  const set = house?.styles?.serialComma
  if (house && !set) return undefined
  const style = set ?? (random() < 0.6 ? 'always' : 'never')
  const expression = style === 'always' ? withComma : without
  const sites = blocks.flatMap(({role, text}, block) =>
    role === 'body' && !/["“]/.test(text)
      ? [...text.matchAll(expression)].flatMap((match) =>
          clause.test(match[0]) || mixed.test(match[0]) || !isAlike(match[0], style === 'always')
            ? []
            : [{block, match}]
        )
      : []
  )
  const site = pick(sites, random)
  if (!site) return undefined
  const [list] = site.match
  const end = /(?<![\p{L}'’-])([\p{L}'’-]+)(,?) (and|or) [\p{L}'’-]+$/u.exec(list)
  if (!end) return undefined
  const [, before = '', comma = '', conjunction = ''] = end
  const start = site.match.index + end.index
  return {
    ...plantAt(
      blocks,
      {block: site.block, start},
      {
        wrong: `${before}${comma ? '' : ','} ${conjunction}`,
        right: `${before}${comma} ${conjunction}`,
        kind: comma ? 'comma left out' : 'comma set'
      }
    ),
    house: {styles: {serialComma: style}}
  }
}

/** Whether what looks like a list is one: parted by commas throughout, of four items, or of three that end alike. */
function isAlike(list: string, always: boolean): boolean {
  if (always) return true
  const heads = list.split(/ (?:and|or) |, /).map((one) => one.slice(-1))
  return (
    !/, (?:and|or) |\b(?:with|in|of|for|from|including|to|on|against)\b/.test(list) &&
    (heads.length > 3 || new Set(heads).size === 1)
  )
}
