import {Pos} from '../../desk/english/lexicon.ts'
import {noun} from '../../desk/english/pos.ts'
import type {Desk} from '../../desk/desk.ts'
import type {Block} from '../block.ts'
import type {NameRun, NameToken} from './name-token.ts'
import {isRoleNoun} from './roles.ts'
import {calendar, titles} from './words.ts'

/** What firms, ships and things are called by the endings that people's trades have: `carmaker`, `tanker`. */
const things =
  /(?:^maker|(?:car|chip|drug|plane|steel|watch|shoe|toy|phone|truck|tyre|tire|boat|arms|gun|wine)maker|carrier|tanker|retailer|manufacturer|developer|publisher|provider|operator|producer|broadcaster|lender|insurer|brewer|builder|distributor|contractor|employer|owner|wholesaler|supplier|server|cluster|chapter|poster|trailer|charter|quarter|power|tower|letter|computer|printer|scanner|freighter|trawler|steamer|cruiser|bomber|fighter|helicopter|starter|cancer|blockbuster|thriller|container|competitor|sector|motor|tractor|restaurant|plant|giant|ment|event|standard|award|card|tree|paper|tender|shelter|theatre|centre|center|explorer|browser|game|player)s?$/
const kin =
  'son daughter wife husband brother sister mother father uncle aunt nephew niece widow widower grandson granddaughter grandfather grandmother cousin fiancé fiancée partner'.split(
    ' '
  )
/** Nouns behind which one capitalised word is a person. */
const single = new Set([
  ...kin,
  ...(
    'solicitor barrister lawyer leader minister president premier chancellor senator secretary captain coach manager striker ' +
    'goalkeeper midfielder defender winger singer rapper actor actress comedian judge king queen prince princess emir sultan mayor ' +
    'governor wrestler boxer sprinter'
  ).split(' ')
])
const kinBehindComma = new RegExp(`\\b(?:${kin.join('|')}), $`)
/** Told of people alone: an age, a relative clause. */
const ofPeople = /^(?:, (?:aged )?\d{1,2}[,.]|, who (?!is the largest)|, whose | \(\d{1,2}\))/

/**
 * Whether what stands around says that the words are a person's name though no list knows them: what somebody is in lower case
 * straight before (`the lawmaker Lim Kimya`), an age or a clause with who behind.
 */
export function isLed(block: Block, run: NameRun, tokens: readonly NameToken[], desk: Desk): boolean {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last || tokens.length > 4 || !tokens.every((token) => isNameLike(token, desk))) return false
  const leads = first.start === run.start && !first.titled && first.strong
  if (tokens.length === 1) {
    if (!leads || !isNoWord(first, desk)) return false
    return single.has(run.before) || kinBehindComma.test(block.text.slice(Math.max(0, run.start - 16), run.start))
  }
  if (!last.strong || last.titled || isCity(tokens, desk)) return false
  if (leads && isTrade(run.before, desk)) return true
  return isNoWord(last, desk) && ofPeople.test(block.text.slice(last.end, last.end + 24))
}

/** Whether a word in lower case says what somebody is, and names neither things nor firms. */
function isTrade(word: string, {english}: Desk): boolean {
  if (!isRoleNoun(word) || things.test(word)) return false
  if (titles.has(word)) return true
  const pos = english.lexicon.pos(word.slice(word.lastIndexOf('-') + 1))
  return pos === 0 || (pos & noun) !== 0
}

/** "Ann", "O'Hara", "McKay", "Smith-Jones", "J.R.": what follows a capital, a hyphen or a second apostrophe are small letters. */
const nameLike =
  /^\p{Lu}(?:[\p{Ll}\p{M}'’]+(?:(?:-\p{Lu}?|\p{Lu})[\p{Ll}\p{M}]+(?:(?:['’-]\p{Lu}?|\p{Lu})[\p{Ll}\p{M}]+)*)?|\.?(?:\p{Lu}\.)*)$/u

/** Whether a word looks like a part of a person's name, and is no day, country or people. */
function isNameLike({text, key}: NameToken, {names, english}: Desk): boolean {
  if (!nameLike.test(text)) return false
  if (calendar.has(key) || names.country(key)) return false
  return names.given(key) > 4 || (english.lexicon.pos(text) & Pos.adjective) === 0
}

function isNoWord({text, key}: NameToken, {names, english}: Desk): boolean {
  return !english.lexicon.has(text.toLowerCase()) && names.city(key).length === 0
}

function isCity(tokens: readonly NameToken[], {names}: Desk): boolean {
  return names.city(tokens.map(({text}) => text).join(' ')).length > 0 || names.city(tokens[0]?.text ?? '').length > 0
}
