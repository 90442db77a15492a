import type {Article} from '../../src/article/article.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import {sexOfTitle, titles} from '../../src/article/cast/words.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Sex} from '../../src/desk/names/names.ts'
import {pronounsOf, type Pronoun} from './pronouns.ts'

/** What tells whether a member is a woman or a man. */
interface Told {
  readonly name: Sex | undefined
  readonly titles: ReadonlySet<Sex>
  readonly pronouns: readonly Pronoun[]
}

/** Find "he" of somebody who is a woman by her name, her title, or what the rest of the article calls her. */
export function* sexFindings(members: readonly Member[], article: Article, desk: Desk): Generator<Finding> {
  const pronouns = pronounsOf(article, members)
  if (pronouns.length === 0) return
  const told = new Map(members.map((member) => [member, toldOf(member, pronouns, desk)]))
  for (const [member, of] of told) {
    for (const sex of ['female', 'male'] as const) {
      const odd = oddPronoun(of, sex)
      if (!odd || sharesSurname(member, article, desk)) continue
      if (odd.inside.some((other) => sexOf(told.get(other)) !== sex)) continue
      // Whom the headline names, or whom the text has spoken of as "she" for paragraphs, may be meant all along.
      if (isAbout(odd, member, told)) continue
      // Who is known to be of the pronoun's sex may have been meant all along.
      const around = odd.around.filter((other) => other !== member).map((other) => sexOf(told.get(other)))
      if (odd.by === 'before' && (of.name !== sex || around.some((other) => other !== sex))) continue
      if (odd.by === 'report' && around.some((other) => other === odd.sex || (other !== sex && isAlone(of)))) continue
      yield finding(member, odd, of, sex, article)
    }
  }
}

/** Whether the article is about somebody of a pronoun's sex: who is named above the text, or more often than whoever it is said of. */
function isAbout({sex}: Pronoun, member: Member, told: ReadonlyMap<Member, Told>): boolean {
  if (isAbove(member)) return false
  return [...told].some(([other, of]) => {
    if (other === member) return false
    const own = sexOf(of)
    // Of a couple the one may be meant where the other was named.
    return isAbove(other) || other.surname === member.surname
      ? own === undefined || own === sex
      : own === sex && other.mentions.length > member.mentions.length
  })
}

function isAbove({mentions}: Member): boolean {
  return mentions.some(({block}) => /^(?:headline|standfirst|social)$/.test(block.role))
}

/**
 * Whether somebody who is also called by the surname alone may be of a family: another name or nickname stands straight before it
 * somewhere, `Jimmy Joe Lacey` where Nora Lacey is the member.
 */
function sharesSurname({mentions}: Member, article: Article, {english, names}: Desk): boolean {
  const alone = mentions.find(({given}) => given.length === 0)?.text
  if (alone === undefined) return false
  const own = new Set(mentions.flatMap(({keys, title}) => [...keys, ...title.split(' ')]))
  return article.blocks.some(({text, words}) => {
    if (!text.includes(alone)) return false
    return words.some((word, at) => {
      const before = words[at - 1]
      if (!before || before.shape === 'lower' || before.sentence !== word.sentence) return false
      if (!word.text.startsWith(alone) || own.has(before.norm)) return false
      // Whatever opens a sentence has a capital: only what has one elsewhere, too, is a name there.
      const mayBeName =
        !before.initial || (english.lexicon.pos(before.norm) & Pos.name) !== 0 || names.given(before.text) > 0
      return mayBeName && /^["”’']? $/.test(text.slice(before.end, word.start)) && !titles.has(before.norm)
    })
  })
}

/** The one pronoun that speaks against all else that tells of a member's sex. */
function oddPronoun({name, titles, pronouns}: Told, sex: Sex): Pronoun | undefined {
  const [odd, ...others] = pronouns.filter((pronoun) => pronoun.sex !== sex)
  const against = [name, ...titles].some((other) => other !== undefined && other !== sex)
  if (!odd || others.length > 0 || against) return undefined
  const witnesses = (name === sex ? 1 : 0) + (titles.has(sex) ? 2 : 0) + pronouns.length - 1
  // A name alone is enough where the grammar leaves no doubt whose the pronoun is.
  return odd.by !== undefined && witnesses >= (name === sex ? 1 : 2) ? odd : undefined
}

/** Whether nothing but a name tells somebody's sex. */
function isAlone({titles, pronouns}: Told): boolean {
  return titles.size === 0 && pronouns.length < 2
}

function toldOf(member: Member, pronouns: readonly Pronoun[], desk: Desk): Told {
  const [given] = member.given
  return {
    name: given === undefined || mayBeNoPerson(given, member.surname, desk) ? undefined : desk.names.sex(given),
    titles: new Set(member.titles.flatMap((title) => sexOfTitle(title) ?? [])),
    pronouns: pronouns.filter((pronoun) => pronoun.member === member)
  }
}

/** "Roman Aesica", "German Tauriskia": a word that is a given name too, or a people's, before a name that no list knows. */
function mayBeNoPerson(given: string, surname: string, {english, names}: Desk): boolean {
  if (names.surname(surname) > 0) return false
  return names.country(given) !== undefined || (english.lexicon.pos(given) & (noun | Pos.adjective)) !== 0
}

/** Somebody's sex, where nothing speaks against it. */
function sexOf(told: Told | undefined): Sex | undefined {
  const all = new Set(told ? [told.name ?? [], [...told.titles], told.pronouns.map(({sex}) => sex)].flat() : [])
  return all.size === 1 ? [...all][0] : undefined
}

function finding(member: Member, {block, word}: Pronoun, told: Told, sex: Sex, article: Article): Finding {
  const same = told.pronouns.find((pronoun) => pronoun.sex === sex)
  const [mention] = member.mentions
  const proof = same ? {block: same.block, start: same.word.start, end: same.word.end} : mention
  const where = proof ? article.where(proof.block) : 'the text'
  const shown = proof?.block.text.slice(proof.start, proof.end) ?? ''
  return {
    block,
    start: word.start,
    end: word.end,
    severity: 'info',
    reason: `"${word.text}" of "${member.name}" here, "${shown}" in ${where}: which is right?`,
    undecided: same !== undefined,
    because: proof && [{block: proof.block, start: proof.start, end: proof.end, text: `${where} has "${shown}"`}],
    confidence: 0.75
  }
}
