import type {Passage, Word} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import {spellingOf} from '../../src/desk/english/variety-pairs.ts'
import type {Names} from '../../src/desk/names/names.ts'

const office =
  /^(?:minister|ministers|ministry|ministries|secretary|department|chief|vice-minister|spokesman|spokeswoman|attaché|committee|commissioner)$/

/**
 * Countries whose officials and bodies have English titles of their own: their spelling is part of the name. (Countries with
 * English as an official or working language of government; CIA World Factbook, Languages.)
 */
const english: ReadonlySet<string> = new Set(
  `United States,United Kingdom,Ireland,Canada,Australia,New Zealand,India,Pakistan,Philippines,Singapore,South Africa,
  Nigeria,Kenya,Ghana,Uganda,Tanzania,Zambia,Zimbabwe,Malawi,Botswana,Namibia,Lesotho,Eswatini,Sierra Leone,Liberia,Gambia,
  Gambia The,The Gambia,Cameroon,Rwanda,South Sudan,Sudan,Mauritius,Seychelles,Malta,Jamaica,Barbados,Bahamas,The Bahamas,
  Trinidad and Tobago,Guyana,Belize,Grenada,Dominica,Saint Lucia,Antigua and Barbuda,Saint Kitts and Nevis,
  Saint Vincent and the Grenadines,Fiji,Papua New Guinea,Samoa,Tonga,Vanuatu,Solomon Islands,Kiribati,Nauru,Palau,
  Marshall Islands,Micronesia,Tuvalu,Hong Kong,Sri Lanka,Bangladesh,Israel,American Samoa,Guam,Puerto Rico,Bermuda,Gibraltar`
    .split(',')
    .map((name) => name.trim())
)

/**
 * Find the words of translated titles: in "Chinese Defense Minister" and "China's Ministry of Defense" the spelling is the
 * writer's; in "US Secretary of Defense" and "Defense Department" it is the body's own.
 */
export function foreignTitles(passage: Passage, names: Names): readonly Span[] {
  const {words} = passage
  const found: Span[] = []
  for (const word of words) {
    if (word.shape !== 'capital' || word.quoted || word.opaque || !spellingOf(word.norm)) continue
    const before = words[word.index - 1]
    const after = words[word.index + 1]
    const start =
      after && office.test(after.norm)
        ? before
        : before?.norm === 'of' && office.test(words[word.index - 2]?.norm ?? '')
          ? words[word.index - 3]
          : undefined
    if (start && start.sentence === word.sentence && isForeign(start, passage, names))
      found.push({start: word.start, end: word.end})
  }
  return found
}

/** Whether a word, with the one before it ("South Korean"), names a country that has no English titles of its own. */
function isForeign(word: Word, passage: Passage, names: Names): boolean {
  const bare = word.text.replace(/['’]s?$/, '')
  const before = passage.words[word.index - 1]
  const country = (before && names.country(`${before.text} ${bare}`)) ?? names.country(bare)
  return country !== undefined && !english.has(country.name)
}
