import {findQuotations, isQuoted} from '../../src/article/quotations.ts'
import {pick, type Plant} from '../../src/check/plant.ts'
import {Lexicon, Pos} from '../../src/desk/english/lexicon.ts'

const causal = /\b(because of|due to|as a result of|caused by|owing to|triggered by|resulting from|thanks to)\b/g
const determined = /(?<=[\s])(the|a|this|these|those|any|their|its) (\p{Ll}{4,}) /gu
const inserted = ['caused by', 'due to', 'because of', 'as a result of', 'triggered by', 'resulting from']
const stop = /^(?:same|other|such|most|many|only|more|first|last|next|very|new|own|few)$/

/**
 * Echo a noun: in a cause that the document has ("the lockdowns caused by the coronavirus pandemic") the effect takes the
 * cause's place; where it has none, a bare noun gets itself as its cause.
 */
export const plant: Plant = (blocks, random) => {
  const prose = blocks.map(({role, text}, block) => ({role, text, block})).filter(({role}) => role === 'body')
  const causes = prose.flatMap(({text, block}) =>
    [...text.matchAll(causal)].flatMap((match) => {
      const effect = /(?:^|\s)(?:the|a|an|this|these|their|its) (\p{Ll}{4,}),? (?:that (?:was|were) )?$/u.exec(
        text.slice(0, match.index)
      )
      const after = match.index + match[0].length
      const cause =
        /^ (?:the |a |an )?(?:[\p{L}-]+ )?(\p{Ll}{4,})(?=[.,;:?!]|$| (?:and|is|was|were|are|has|have|will|would)\b)/u.exec(
          text.slice(after)
        )
      if (!effect?.[1] || !cause?.[1]) return []
      const end = after + cause[0].length
      return [
        {
          block,
          start: end - cause[1].length,
          end,
          text: effect[1],
          right: cause[1],
          kind: 'the effect in its cause’s place'
        }
      ]
    })
  )
  const bare = prose.flatMap(({text, block}) =>
    [...text.matchAll(determined)].flatMap((match) => {
      const [, article = '', noun = ''] = match
      // A noun: it stands before a verb or the like, and has its article.
      const end = match.index + match[0].length - 1
      const next = /^ (?:is|was|were|are|has|have|had|will|would|could|can|may|but|while|because)\b|^[.,;]/.test(
        text.slice(end)
      )
      if (!next || stop.test(noun) || !isNoun(noun) || isQuoted(findQuotations(text), match.index)) return []
      const connective = pick(inserted, random) ?? 'due to'
      const phrase =
        random() < 0.5
          ? `the ${noun}`
          : random() < 0.5 && article !== 'a'
            ? `the ${modifier(text, random)}${noun}`
            : noun
      return [
        {block, start: end, end, text: ` ${connective} ${phrase}`, right: '', kind: 'a noun with itself as its cause'}
      ]
    })
  )
  const place = pick(causes.length > 0 ? causes : bare, random)
  const target = place && blocks[place.block]
  if (!place || !target) return undefined
  const text = target.text.slice(0, place.start) + place.text + target.text.slice(place.end)
  return {
    blocks: blocks.map((block, index) => (index === place.block ? {...block, text} : block)),
    places: [{block: place.block, start: place.start, end: place.start + place.text.length}],
    wrong: text.slice(Math.max(0, place.start - 30), place.start + place.text.length + 20),
    right: place.right,
    kind: place.kind
  }
}

const lexicon = new Lexicon()

function isNoun(word: string): boolean {
  const pos = lexicon.pos(word)
  return (
    (pos & ~(Pos.nounSingular | Pos.nounPlural | Pos.verbBase | Pos.verbS)) === 0 &&
    (pos & (Pos.nounSingular | Pos.nounPlural)) !== 0
  )
}

/** A word that the text uses before nouns, so that the phrase looks like the text's own. */
function modifier(text: string, random: () => number): string {
  const words = [...text.matchAll(/\bthe (\p{Ll}{5,}) \p{Ll}{4,}/gu)].map((match) => match[1] ?? '')
  const word = pick(words, random)
  return word === undefined || stop.test(word) ? '' : `${word} `
}
