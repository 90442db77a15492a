import type {Passage, Word} from '../../src/article/block.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import type {Item} from './is-list.ts'
import {isBareVerb, isBreak, isVerb} from './words.ts'

/** Four and more items: none has a verb or a pronoun that would make it a clause. */
export function isRow({words}: Passage, items: readonly Item[], last: Item, lexicon: Lexicon): boolean {
  const inner = items.slice(0, -1)
  const first = (item: Item): Word | undefined => words[item.from]
  const kinds = [...inner, last].map((item) => kindOf(first(item), lexicon))
  if (kinds.includes('other')) return false
  for (const item of inner)
    for (let at = item.from; at < item.to; at++) {
      const word = words[at]
      const alone = word && item.to - item.from === 1 && isBareVerb(word, lexicon)
      if (!word || (isBreak(word, lexicon) && !alone)) return false
    }
  // "A book, their presence and funding": the last two are one.
  if (kindOf(first(items[0] ?? last), lexicon) === 'determiner' && kinds.at(-1) === 'word') return false
  const named = [items[0] ?? last, last].map((item) => words[item.to - 1])
  if (named.every((word) => word?.shape !== 'lower') && !named.every((word) => word && isName(word, lexicon)))
    return false
  const [two, one] = inner.length > 0 ? items.map((item) => words[item.to - 1]) : []
  const of = (item: Item | undefined): readonly Word[] => (item ? words.slice(item.from, item.to) : [])
  if (two && one && sortsNext(two, of(items[0]), of(last), lexicon) && !onlyAdjective(lexicon.pos(one.norm)))
    return false
  // "…, Ann Lee and her sister": names beside other words are a sentence's subject.
  const [near, far] = [kinds[0] === 'name', kinds.at(-1) === 'name']
  if (near !== far || (near && kinds[1] !== 'name')) return false
  const capitals = kinds.filter((kind) => kind === 'name').length
  return capitals === kinds.length || capitals <= kinds.length / 2
}

type Kind = 'name' | 'determiner' | 'word' | 'other'

function kindOf(word: Word | undefined, lexicon: Lexicon): Kind {
  if (!word || word.shape === 'number') return 'other'
  if (word.shape !== 'lower') return 'name'
  const pos = lexicon.pos(word.norm)
  if ((pos & Pos.pronoun) !== 0 && (pos & Pos.determiner) === 0) return 'other'
  if ((pos & Pos.determiner) !== 0) return 'determiner'
  return lexicon.isFunctionWord(word.norm) || (isVerb(pos) && !isBareVerb(word, lexicon)) ? 'other' : 'word'
}

// Nouns that sort what stands behind the next one.
const sorts = /^(?:state|federal|local|national|regional|city|county|men's|women's|land|sea|air)$/

/** Whether an item of one word belongs to the noun behind the next one: state and local governments. */
function sortsNext(two: Word, twos: readonly unknown[], threes: readonly unknown[], lexicon: Lexicon): boolean {
  return threes.length > 1 && twos.length === 1 && (sorts.test(two.norm) || onlyAdjective(lexicon.pos(two.norm)))
}

function onlyAdjective(pos: number): boolean {
  return (pos & Pos.adjective) !== 0 && (pos & (Pos.nounSingular | Pos.nounPlural)) === 0
}

/** Three items of one kind. */
export function isTriple(passage: Passage, first: Item, second: Item, last: Item, desk: Desk): boolean {
  const {words} = passage
  const {lexicon} = desk.english
  const of = (item: Item): readonly Word[] => words.slice(item.from, item.to)
  const [ones, twos, threes] = [of(first), of(second), of(last)]
  const [one, two, three] = [ones.at(-1), twos.at(-1), threes.at(-1)]
  if (!one || !two || !three) return false
  const alone = twos.length === 1 && isBareVerb(two, lexicon)
  if ([...(alone ? [] : twos), ...threes].some((word) => isBreak(word, lexicon))) return false
  const names = twos.every((word) => word.shape !== 'lower') && threes[0]?.shape !== 'lower' && one.shape !== 'lower'
  // "Chuck Conner, president and chief executive": what somebody is.
  if (
    names &&
    ones.length > 1 &&
    twos.length === 1 &&
    (two.shape === 'upper' || (lexicon.pos(two.norm) & Pos.nounSingular) !== 0)
  )
    return false
  if (names) return [two, three].every((word) => isName(word, lexicon)) && !isPlacePair(ones, twos, desk)
  if ([one, ...twos].some((word) => word.shape === 'capital' && !word.initial)) return false
  // "apples, pears and more"
  const ends = threes.length === 1 && (three.norm === 'more' || three.norm === 'others')
  const determiner = (item: readonly Word[]): string => {
    const [word] = item
    return word && (lexicon.pos(word.norm) & Pos.determiner) !== 0 && item.length > 1 ? word.norm : ''
  }
  const [three1, two1] = [determiner(threes), determiner(twos)]
  const one1 = ones.findLast((word) => (lexicon.pos(word.norm) & Pos.determiner) !== 0)?.norm ?? ''
  const same = (a: string, b: string): boolean => a === b || (/^an?$/.test(a) && /^an?$/.test(b))
  if (two1 !== '' && three1 !== '') return same(two1, three1) && same(one1, two1)
  if (two1 !== '' || three1 !== '') return false
  // What the lexicon doesn't know is taken for a noun.
  const pos = (word: Word): number =>
    (alone && word === two ? 0 : lexicon.pos(word.norm)) ||
    (word.norm.endsWith('s') ? Pos.nounPlural : word.norm.includes('-') ? Pos.adjective : Pos.nounSingular)
  const all = (bit: number, not: number): boolean =>
    [one, two, three].every((word) => (pos(word) & bit) !== 0 && (pos(word) & not) === 0)
  // "agencies, state and local governments", "non-profit research and consulting firm": two words before one noun.
  if (sortsNext(two, twos, threes, lexicon) && !onlyAdjective(pos(one))) return false
  if (onlyAdjective(pos(one)) && !onlyAdjective(pos(two))) return false
  if ([one, two].every((word) => (pos(word) & Pos.nounPlural) !== 0) && ((pos(three) & Pos.nounPlural) !== 0 || ends))
    return true
  if (all(Pos.verbIng, 0) && twos.length === 1) return true
  // "lapwings, tumbling and complaining": what the first thing does.
  const [lead] = threes
  const doing = [two, lead].every((word) => word?.norm.endsWith('ing')) && !one.norm.endsWith('ing')
  if (doing && [two, lead].some((word) => word && (lexicon.pos(word.norm) & Pos.nounSingular) === 0)) return false
  // "a big, old and empty house"
  if (
    twos.length === 1 &&
    lead &&
    [one, two, lead].every(
      (word) =>
        (pos(word) & (Pos.adjective | Pos.comparative | Pos.superlative)) !== 0 &&
        (pos(word) & (Pos.nounPlural | Pos.verbS)) === 0
    )
  )
    return true
  const noun = Pos.nounSingular | Pos.nounPlural | Pos.verbIng
  const nouns = [one, two, three].every((word) => (pos(word) & noun) !== 0)
  // "Her husband, writer and director Jo Barnes": two things that one person is.
  const after = words[last.to]
  return (
    nouns &&
    !(
      after?.shape === 'capital' &&
      after.sentence === three.sentence &&
      passage.text.slice(three.end, after.start) === ' '
    )
  )
}

const titled =
  /^(?:acts?|bills?|committees?|subcommittees?|departments?|administration|agency|programs?|projects?|office|council|board|services)$/

/** Whether a word with a capital is a name by itself, and no common word of an official title: Health, Education and Welfare. */
function isName({norm, text}: Word, lexicon: Lexicon): boolean {
  if (/^\p{Lu}{2}$|ing$/u.test(text)) return false
  if (titled.test(norm)) return false
  const capital = lexicon.capital(norm)
  return capital === undefined || capital >= 2
}

/** Whether the second name says where the first is: Portland, Oregon and Seattle. */
function isPlacePair(ones: readonly Word[], twos: readonly Word[], desk: Desk): boolean {
  const name = (words: readonly Word[]): string => words.map((word) => word.text).join(' ')
  const {names} = desk
  return names.country(name(twos)) !== undefined && names.country(ones.at(-1)?.text ?? '') === undefined
}
