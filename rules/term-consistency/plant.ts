import {pick, type Plant} from '../../src/check/plant.ts'

const prefixes =
  /^(?:co|e|anti|multi|inter|over|under|on|web|news|work|health|data|life|home|child|water|land|house|school|tax|pay|time|play|hand|head|back|side|cyber|micro|socio|bio|post|mid|semi|sub|super|trans|ultra)/

/** Whether a text ends within quotation marks: the words of others may be spelled their own way. */
function isSpoken(text: string): boolean {
  return text.split('"').length % 2 === 0 || text.lastIndexOf('“') > text.lastIndexOf('”')
}

/** Write one of several mentions of a compound otherwise: with a hyphen, or closed. */
export const plant: Plant = (blocks, random) => {
  const places = new Map<string, Array<{block: number; start: number; word: string}>>()
  for (const [block, {role, text}] of blocks.entries()) {
    if (role !== 'body') continue
    for (const match of text.matchAll(/(?<![\p{L}\p{N}-])(?:\p{Ll}{6,}|\p{Ll}{1,}-\p{Ll}{3,})(?![\p{L}\p{N}-])/gu)) {
      const word = match[0]
      const compound = word.includes('-')
        ? !/^(?:re-|un-|ex-|co-op)/.test(word)
        : prefixes.test(word) &&
          /^(?:cooper|coordin|website|online|healthcare|workplace|database|lifetime|taxpayer|overs|underm|multi|anti|inter|cyber|newsletter|homeowner|childcare|landowner|schoolch|headquart|background|handbook|microb|nonprofit)/.test(
            word
          )
      if (!compound || isSpoken(text.slice(0, match.index))) continue
      const list = places.get(word)
      if (list) list.push({block, start: match.index, word})
      else places.set(word, [{block, start: match.index, word}])
    }
  }
  const repeated = [...places.values()].filter((list) => list.length >= 2)
  const list = pick(repeated, random) ?? []
  const place = pick(list, random)
  if (!place) return undefined
  const {block, start, word} = place
  const prefix = prefixes.exec(word)?.[0] ?? ''
  const wrong = word.includes('-') ? word.replace('-', '') : `${prefix}-${word.slice(prefix.length)}`
  const text = blocks[block]?.text ?? ''
  const planted = text.slice(0, start) + wrong + text.slice(start + word.length)
  return {
    blocks: blocks.map((item, index) => (index === block ? {...item, text: planted} : item)),
    // Of two mentions either may be right, so that either may be marked.
    places: [
      {block, start, end: start + wrong.length},
      ...(list.length === 2 ? list.filter((other) => other !== place && other.block !== block) : []).map((other) => ({
        block: other.block,
        start: other.start,
        end: other.start + word.length
      }))
    ],
    wrong,
    right: word,
    kind: word.includes('-') ? 'a hyphen lost' : 'a hyphen gained'
  }
}
