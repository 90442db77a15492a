/**
 * Builds data/english/variety-pairs.js: `npx tsx script/variety-pairs.ts`.
 *
 * Words that British and American English spell in two ways: every pair that one of the rules below makes of a word that
 * only dictionary-en-gb has and one that only dictionary-en has; `+` marks a pair of which both know the American one. The lexicon holds
 * both dictionaries. Pairs whose spelling tells nothing by itself (program, practice, meter) are left out; -ise and -ize are
 * of a kind of their own.
 */
import {writeFileSync} from 'node:fs'
import {Lexicon} from '../src/desk/english/lexicon.ts'
import {dataModule} from './data-module.ts'

/** What stands in the British word and in its American brother, by kind. */
const rules: ReadonlyArray<readonly [kind: string, british: RegExp, american: string]> = [
  ['our', /our/, 'or'],
  ['re', /tre(?=s?$|d$)/, 'ter'],
  ['re', /(?<=[bv])re(?=s?$|d$)/, 'er'],
  ['re', /tring$/, 'tering'],
  ['ll', /(?<=[aeiou])ll(?=ed$|ing$|ings$|er$|ers$|or$|ors$|ist$|ists$|ery$|ation$)/, 'l'],
  ['ll', /(?<=[aeiou])l(?=s?$|ment$|ments$|ful$|fully$|fulness$)/, 'll'],
  ['ence', /ence(?=s?$|less)/, 'ense'],
  ['yse', /ys(?=e$|ed$|es$|er$|ers$|ing$)/, 'yz'],
  ['ae', /ae/, 'e'],
  ['ae', /oe/, 'e'],
  ['ae', /oeu/, 'eu'],
  ['ise', /is(?=e$|ed$|es$|er$|ers$|ing$|ation$|ations$|ational$|able$|ability$)/, 'iz'],
  ['other', /grey/, 'gray'],
  ['other', /plough/, 'plow'],
  ['other', /sceptic/, 'skeptic'],
  ['other', /mould/, 'mold'],
  ['other', /moult/, 'molt'],
  ['other', /smoulder/, 'smolder'],
  ['other', /aluminium/, 'aluminum'],
  ['other', /aeroplane/, 'airplane'],
  ['other', /moustach/, 'mustach'],
  ['other', /pyjama/, 'pajama'],
  ['other', /cosy$/, 'cozy'],
  ['other', /cosi/, 'cozi'],
  ['other', /jewellery/, 'jewelry'],
  ['other', /woollen/, 'woolen'],
  ['other', /manoeuvr/, 'maneuver'],
  ['other', /manoeuvring/, 'maneuvering'],
  ['other', /manoeuvrable/, 'maneuverable'],
  ['other', /marvellous/, 'marvelous'],
  ['other', /sulph/, 'sulf'],
  ['other', /furore/, 'furor']
]

/** Words that are written so in both, or mean something else, or are a matter of the house's taste. */
const noVote =
  /^(?:practi[sc]\w*|licen[sc]\w*|dis[ck]s?|enquir\w*|focuss\w*|advis\w*|foet\w*|whisk\w*|glamour\w*|flours?|tours?|aether\w*|aesthet\w*|archaeo\w*|encyclopae\w*|catalogu\w*|cardiae|mantoes|novenae|oecus|patinae|snowshoed|spirochaete\w*|trabeculae|matres|cosies)$/

/** Pairs that the dictionaries don't tell: each knows the other's word, too, or it means something else there. */
const further: readonly string[] = [
  'grey gray other',
  ...[
    ['tyre', 'tire'],
    ['kerb', 'curb'],
    ['cheque', 'check'],
    ['programme', 'program'],
    ['storey', 'story'],
    ['artefact', 'artifact'],
    ['gaol', 'jail']
  ].flatMap(([british = '', american = '']) => [
    `${british} ${american} other+`,
    `${british}s ${american.replace(/y$/, 'ie')}s other+`
  ])
]

const lexicon = new Lexicon()
const pairs = new Map<string, string>()
for (const word of lexicon.words()) {
  if (lexicon.variety(word) !== 'en-GB' || !/^[a-z]{4,}$/.test(word) || noVote.test(word) || !lexicon.has(word))
    continue
  for (const [kind, british, american] of rules) {
    const other = word.replace(british, american)
    if (other === word || !lexicon.has(other)) continue
    const variety = lexicon.variety(other)
    if (variety !== 'en-US' && variety !== 'both') continue
    if (variety === 'both' && kind !== 'other' && kind !== 're' && kind !== 'our') continue
    pairs.set(word, `${word} ${other} ${kind}${variety === 'both' ? '+' : ''}`)
    break
  }
}
for (const line of further) pairs.set(line.replace(/ .*/, ''), line)
const lines = [...pairs.values()].toSorted()
console.log(lines.length)
writeFileSync(
  new URL('../data/english/variety-pairs.js', import.meta.url),
  dataModule('Built by script/variety-pairs.ts; see SOURCES.md.', lines.join('\n'))
)
