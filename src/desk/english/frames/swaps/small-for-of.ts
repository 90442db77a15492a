/** Words of two letters that stand for "of". */
import {articleOrOwner, determiner} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {hasAhead} from '../../vetoes/around.ts'
import {endsNoun, precedes} from '../around.ts'
import {wrong, type Cursor, type Frame} from '../frame.ts'

/** Nouns that `of` follows far more often than another word. */
const takesOf =
  /^(?:one|number|numbers|majority|members?|parts?|rest|half|ends?|heart|middle|top|edge|lack|kinds?|types?|sorts?|lots?|hundreds|thousands|millions|dozens|tens|variety|pair|bunch|couple|handful|series|range|amounts?|plenty|percentage|portions?|purpose|results?|victims?|cost|costs|total|groups?|sense|forms?|beginning|sides?|history|levels?|minority|quarter|third|thirds|board|department|ministry|university|house|republic|city|state|secretary|director|president|chairman|head|office|institute|bank|district|gulf|court|author|owner|leaders?|daughter|son|death|lives|birth|arrest|release|threat|fear|sources?|causes?|effects|impact|set|importance|role|because|instead|ahead|front|spite|terms|favou?r|charge|hands|aware|capable|proud|accused|convicted|guilty|deprived|consist(?:s|ed|ing)?|composed|graduate|passage|recipients|text|language|version|pattern|pieces?|degree|work|team|community|name|names|images?|pictures?|story|kind|analysis|list|years|quality|accessibility|cycle|crisis)$/

/** Whether more than one may be meant by what an article opens, as behind "one of": "the firms", "the best"; not "the shelf". */
function mayBePart(words: Cursor, at: number): boolean {
  const head = at + 1
  return (
    words.word(at) !== 'the' ||
    !words.only(head, Pos.nounSingular | Pos.verbBase | Pos.verbS) ||
    !words.can(head, Pos.nounSingular) ||
    (words.runs(head, head + 1) && (endsNoun(words, head + 1) || words.can(head + 1, Pos.adjective)))
  )
}

/** What one can be one of, and what stands before it. */
const groups =
  /^(?:kind|handful|number|few|series|group|couple|pair|dozen|trio|quartet|small|large|tiny|growing|dwindling|long|new|select|family|team|crew|list|string|line|breed|class|set|bunch|chain|host|generation|panel|minority|majority)$/

/** "a member off the committee", "the hands or the worker", "as part if the deal". */
export const of: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1)) return undefined
  const printed = words.word(at)
  const next = words.word(at + 1)
  const isName = words.isName(at + 1)
  const opens =
    articleOrOwner.test(next) ||
    /^(?:this|that|these|those|them|\d.*)$/.test(next) ||
    words.only(at + 1, noun | Pos.adjective)
  if (!opens && !(isName && printed !== 'if')) return undefined
  const known = takesOf.test(words.word(at - 1))
  const name = `${printed} for of`
  // "the result if bargaining had been in effect": a clause follows
  if (printed === 'if')
    return known && !hasAhead(words, at + 1, Pos.auxiliary | Pos.modal, 5) ? wrong(name, at, 'of', 3.2) : undefined
  if (printed === 'or') {
    // "one or the other", "the President or Congress", "the majority or the minority"
    if (
      !known ||
      words.word(at + 2) === 'other' ||
      precedes(words, at, /^(?:either|whether|neither|no|not|part|parts)$/)
    )
      return undefined
    if (takesOf.test(next) || takesOf.test(words.word(at + 2))) return undefined
    return wrong(name, at, 'of', isName ? 4 : articleOrOwner.test(next) ? 3 : 4)
  }
  // "fouled the third off his own foot": a ball or a throw.
  if (printed === 'off' && /^(?:first|second|third|fourth|fifth|sixth|last|next|other)$/.test(words.word(at - 1)))
    return undefined
  // "the passage off Corfu": waters lie off a place
  if (printed === 'off' && isName && /^(?:passage|bank)$/.test(words.word(at - 1))) return undefined
  if (printed === 'off' && words.word(at - 1) === 'one' && !mayBePart(words, at + 1)) return undefined
  // "shanked one off the upright": a ball, and no group of which it could be one
  if (
    printed === 'off' &&
    words.word(at - 1) === 'one' &&
    /ed$/.test(words.word(at - 2)) &&
    !hasAhead(words, at + 2, Pos.nounPlural | Pos.superlative, 3)
  )
    return undefined
  // "told to number off 1 to 4"; "a one off payment"
  if (printed === 'off' && words.word(at - 1) === 'number' && words.can(at - 2, Pos.to | Pos.modal | Pos.pronoun))
    return undefined
  if (printed === 'off' && words.word(at - 1) === 'one' && words.can(at - 2, Pos.determiner | Pos.adjective))
    return undefined
  // "two tries, one off a cross-kick": no group of which it could be one
  if (printed === 'off' && words.word(at - 1) === 'one' && /^an?$/.test(next) && !groups.test(words.word(at + 2)))
    return undefined
  // "this year off San Diego", "10 percent off retail prices", "a mile off the coast"
  if (!known)
    return !isName &&
      !/^(?:percent|cent)$/.test(words.word(at - 1)) &&
      !determiner.test(next) &&
      words.only(at - 1, noun)
      ? wrong(name, at, 'of', 4.4)
      : undefined
  if (/^(?:the|this|that)$/.test(next) && /coast|grid|road|market|table|field|list$/.test(words.word(at + 2)))
    return undefined
  return wrong(name, at, 'of', isName ? 3.5 : 2)
}
