import {pick, type Plant} from '../../src/check/plant.ts'

/**
 * Repeat a word or two of a sentence: mostly function words, as in real life, some content words and pairs; now and then
 * with the capital of the sentence's beginning.
 */
export const plant: Plant = (blocks, random) => {
  const places = blocks.flatMap(({role, text}, block) => (role === 'body' ? [{block, text}] : []))
  const place = pick(places, random)
  if (!place) return undefined
  const {block, text} = place
  const way = random()
  const expression = way < 0.1 ? pair : way < 0.3 ? content : way < 0.4 ? opening : functional
  const match = pick([...text.matchAll(expression)], random)
  const words = match?.[1]
  if (match === undefined || words === undefined) return undefined
  const start = match.index + match[0].indexOf(words)
  const lower = expression === opening ? words.toLowerCase() : words
  const changed = `${text.slice(0, start)}${words} ${lower}${text.slice(start + words.length)}`
  const kind =
    expression === pair
      ? 'two words'
      : expression === content
        ? 'content word'
        : expression === opening
          ? 'at the beginning'
          : 'function word'
  return {
    blocks: blocks.map((old, index) => (index === block ? {...old, text: changed} : old)),
    places: [{block, start, end: start + words.length + 1 + lower.length}],
    wrong: `${words} ${lower}`,
    right: words,
    kind
  }
}

const functional =
  /(?<=[a-z,] )(the|a|of|to|and|in|for|on|with|is|was|that|by|as|at|be|from|an|are|this|it|have|has|will|can|not|or|their|its|our|we|they|which|would|about|but|if|than)(?= [a-z])/g
const content = /(?<=[a-z] )([a-z]{4,12})(?= [a-z])/g
const opening = /(?:^|[.] )(The|A|In|It|This|We|They|And|But|As|For|If|On|At|These|Our)(?= [a-z])/g
const pair = /(?<=[a-z] )((?:of|in|to|for|on|at|with|by|from) the|is a|as a|will be|have been|it is|to be)(?= [a-z])/g
