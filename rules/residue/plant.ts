import {pick, type Plant, type PlantBlock} from '../../src/check/plant.ts'

interface Way {
  readonly kind: string
  readonly at: RegExp
  readonly make: (found: string, choice: number) => string
}

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Read a text's UTF-8 bytes as windows-1252. */
function misread(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte <= 0x9f ? windows1252.charAt(byte - 0x80) : String.fromCharCode(byte)))
    .join('')
}

const accents: Readonly<Record<string, string>> = {a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', n: 'ñ', c: 'ç'}
const one = <T>(items: readonly T[], choice: number): T | undefined => items[Math.floor(choice * items.length)]

const ways: readonly Way[] = [
  {kind: 'mojibake', at: /(?<!\p{L})\p{L}+[’'](?:s|t|re|ve|ll)\b/gu, make: (found) => misread(found.replace(/'/, '’'))},
  {kind: 'mojibake', at: /(?<= )[–—](?= )|[“”…é]/gu, make: (found) => misread(found)},
  {
    kind: 'mojibake twice',
    at: /(?<!\p{L})\p{L}+[’'](?:s|t|re|ve|ll)\b/gu,
    make: (found) => misread(misread(found.replace(/'/, '’')))
  },
  {
    kind: 'mojibake in a name',
    at: /(?<=\p{Ll} )\p{Lu}(?:(?![aeiounc])\p{Ll})*[aeiounc]\p{Ll}+(?= )/gu,
    make: (found) => misread(found.replace(/(?<=.)[aeiounc]/, (letter) => accents[letter] ?? letter))
  },
  {
    kind: 'entity',
    at: /[’'“”"&–—…]|(?<=\p{Ll}) (?=\p{Ll})/gu,
    make: (found, choice) => {
      const names: Readonly<Record<string, readonly string[]>> = {
        '’': ['&rsquo;', '&#8217;', '&#x2019;'],
        "'": ['&#39;', '&rsquo;', '&apos;'],
        '“': ['&ldquo;', '&#8220;'],
        '”': ['&rdquo;', '&#8221;'],
        '"': ['&quot;', '&ldquo;'],
        '&': ['&amp;', '&amp;amp;'],
        '–': ['&ndash;', '&#8211;'],
        '—': ['&mdash;', '&amp;mdash;'],
        '…': ['&hellip;', '&#8230;'],
        ' ': ['&nbsp;', ' &nbsp;', '&amp;nbsp;', '&nbsp ']
      }
      return one(names[found] ?? [], choice) ?? found
    }
  },
  {
    kind: 'invisible',
    at: /(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu,
    make: (_, choice) => one(['\u200B', '\uFEFF', '\u2060'], choice) ?? ''
  },
  {kind: 'lost character', at: /[’'“”–é]/gu, make: () => '\uFFFD'},
  {kind: 'glued sentence', at: /(?<=\p{Ll}{3}[.?!]["”’)]?) (?=\p{Lu}\p{Ll}+ )/gu, make: () => ''},
  {kind: 'glued sentence', at: /(?<=\p{Ll}{3}\.) (?=\p{Lu}\p{Ll}+ )/gu, make: () => ''},
  {
    kind: 'glued link',
    at: /(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu,
    make: (_, choice) => `https://www.example.org/${one(['news/1', 'a?b=2', 'story'], choice) ?? ''} `
  },
  {kind: 'merged words', at: /(?<= (?:the|of|and|that|in|with)) (?=(?:the|that|his|their)\b)/gu, make: () => ''},
  {kind: 'merged words', at: /(?<= (?:the|that|and|with)) (?=\p{Lu}\p{Ll}{3,} )/gu, make: () => ''},
  {kind: 'space before a stop', at: /(?<=\p{Ll}{2})[,.;](?= )/gu, make: (found) => ` ${found}`},
  {
    kind: 'space behind a hyphen',
    at: /(?<= \d{1,3}-)(?=(?:year|month|week|day|hour|minute|mile|foot|page|member)[ -])/gu,
    make: () => ' '
  },
  {
    kind: 'tag',
    at: /(?<= )\p{Ll}{4,}(?= )/gu,
    make: (found, choice) =>
      one(
        [
          `<b>${found}</b>`,
          `${found}</em>`,
          `${found}<br>`,
          `<span style="color: red">${found}</span>`,
          `<a href="http://a.example">${found}</a>`,
          `${found}<br/>`
        ],
        choice
      ) ?? ''
  },
  {
    kind: 'tracked change',
    at: /(?<=\p{Ll}{3}\. )(?=\p{Lu}\p{Ll}+ )/gu,
    make: (_, choice) =>
      one(
        [
          'Deleted: Monday ',
          'Comment [AB1]: Is this right? ',
          'Formatted: Font: Bold ',
          'Commented [KL12]: See mail. ',
          '{++Then ++}',
          '{>>who?<<} '
        ],
        choice
      ) ?? ''
  },
  {
    kind: 'test server',
    at: /(?<=\p{Ll}{3} )(?=\p{Ll}{3})/gu,
    make: (_, choice) =>
      one(
        [
          'http://localhost:3000/story ',
          'https://staging.example.org/news/4 ',
          'http://127.0.0.1:8080/ ',
          'https://www.example.org/?p=12&preview=true '
        ],
        choice
      ) ?? ''
  }
]

/** Leaves the remains of pasting and publishing in a clean document, as tools make them. */
export const plant: Plant = (blocks, random) => {
  const way = pick(ways, random)
  if (!way) return undefined
  const places = blocks.flatMap((block, index) =>
    block.role === 'body' ? [...block.text.matchAll(way.at)].map((match) => ({index, match})) : []
  )
  const place = pick(places, random)
  if (!place) return undefined
  const {index, match} = place
  const made = way.make(match[0], random())
  const text = blocks[index]?.text ?? ''
  const start = match.index
  const changed: PlantBlock = {role: 'body', text: text.slice(0, start) + made + text.slice(start + match[0].length)}
  if (changed.text === text) return undefined
  return {
    blocks: blocks.map((block, number) => (number === index ? changed : block)),
    places: [{block: index, start: Math.max(0, start - 1), end: start + made.length + 1}],
    wrong: made,
    right: match[0],
    kind: way.kind
  }
}
