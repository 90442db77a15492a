/** Constructions, wider than the counts see, that a word stands in rightly: "half way round the world", "a can of worms". */
import {article, infiniteBe, owner} from '../closed-classes.ts'
import {precedes} from '../frames/around.ts'
import {verbsOf} from '../frames/finite.ts'
import type {Cursor} from '../frames/frame.ts'
import {closedClass, noun, Pos, verb} from '../pos.ts'
import {finite, hasAhead, opensSentence} from './around.ts'
import {
  doneToText,
  endsInPercent,
  hasClauseAhead,
  isMeasured,
  isThen,
  movedOn,
  officeWord,
  thanks,
  verbOrNoun
} from './constructions.ts'
import {endsInBe, isOwnObject} from './objects.ts'
import {mayEndClause} from './prepositions.ts'

export function isOpen(from: number, words: Cursor): boolean {
  return words.pos(from) !== 0 && !words.can(from, closedClass)
}

/** Whether a pronoun has its verb: "and then she cuts", "in winter they blame the goalie". */
function isSubject(words: Cursor, from: number): boolean {
  if (!words.can(from + 1, verbOrNoun | Pos.verbS | Pos.nounPlural | Pos.verbPast)) return false
  return words.word(from - 1) === 'then' || words.can(from + 2, Pos.determiner)
}

/** Whether a pronoun's verb ends its clause, so that no noun can follow an article: "a year before she retired, and", "as he fell". */
function hasClause(words: Cursor, from: number): boolean {
  // The lexicon has "retired" as an adjective alone.
  const isVerb = words.can(from + 1, Pos.verbPast | Pos.verbS) || /[^e]ed$/.test(words.word(from + 1))
  if (!isVerb || words.can(from + 1, noun)) return false
  const behind = from + 2
  return (
    words.word(behind) === '' ||
    !words.runs(from + 1, behind) ||
    (!words.can(behind, noun | Pos.adjective | Pos.verbParticiple | Pos.verbIng | Pos.numeral) && !words.isName(behind))
  )
}

/** Words that stand in a construction wider than the counts see. */
export function isIdiom(printed: string, other: string, words: Cursor, from: number): boolean {
  const before = words.word(from - 1)
  const next = words.word(from + 1)
  // "The bank said I was late": a lone letter is no slip for a pronoun.
  if (other === 'i') return true
  switch (printed) {
    case 'as': // "as popular as a film", "as big a deal", "accepts the rule as fair"
      if (/^an?$/.test(other)) return words.word(from + 2) === 'as' || words.can(from + 1, Pos.adjective)
      // "appeared in the report as released yesterday": the state of what is named, where the sentence has its verb
      if (/^(?:is|was)$/.test(other) && doneToText.test(next) && verbsOf(words).count > 1 && words.can(from - 1, noun))
        return true
      return (
        other === 'is' &&
        (words.can(from + 1, Pos.adjective) || (next.endsWith('ly') && words.can(from + 2, Pos.adjective))) &&
        precedes(
          words,
          from,
          /^(?:accept|regard|se|view|treat|describ|characteri[sz]|portray|consider)(?:e|es|s|ed|en)?$/,
          8
        )
      )
    case 'own': // "Own the diary"; "the mayor and his council own this failure"
      if (other !== 'on' || !words.can(from + 1, Pos.determiner)) return false
      return from === 0 || words.can(from - 1, Pos.nounPlural) || precedes(words, from, /^and$/, 5)
    case 'your': // "both your and your neighbour's time"
      if (next === 'and' && owner.test(words.word(from + 2))) return true
      // "what your need is"
      if (other === 'you' && words.can(from + 1, noun) && /^(?:is|was)$/.test(words.word(from + 2))) return true
      // "list the changes your patch contains"
      if (other === 'you' && words.only(from + 1, noun) && words.can(from + 2, Pos.verbS | Pos.modal | Pos.auxiliary))
        return true
      // "some to your .profile": what follows is no word of the sentence
      return !words.runs(from, from + 1)
    case 'two': // "blocks two British members", "injuring four others": the number of what follows
    case 'four':
      return hasAhead(words, from + 1, Pos.nounPlural, 4) || words.isName(from + 1)
    case 'thus': // "Thus trade is no answer"
    case 'yes':
      return words.word(from + 1) !== '' && opensSentence(words, from)
    case 'round': // British: "half way round the world"
      return other === 'around'
    case 'be': // "the powers that be are at odds"
      return before === 'that' && words.word(from - 2) === 'powers'
    case 'ad': // "ad nauseam"
      return /^(?:absurdum|astra|hoc|hominem|infinitum|interim|lib|libitum|nauseam|valorem)$/.test(next)
    case 'me': // "many asked for it, me included", "no one but me can open it"
      return (
        next === 'included' || (before === 'but' && precedes(words, from - 1, /^(?:no|nobody|everyone|all|none)$/, 3))
      )
    case 'we': // "they came, and so can we"
    case 'i':
      return words.can(from - 1, Pos.auxiliary | Pos.modal) && /^(?:so|nor|neither)$/.test(words.word(from - 2))
    case 'who': // "this is who we are"
      return other === 'why' && words.can(from + 1, Pos.pronoun) && words.can(from + 2, Pos.auxiliary)
    case 'none': // "we have none in the east"
      return /^(?:have|has|had|with|is|are|was|were)$/.test(before)
    case 'can': // "a can of worms"
      return other !== 'and' && /^(?:an?|the|one|each|every)$/.test(before) && next === 'of'
    case 'now': // "a now retired teacher"
      return other === 'new' && (article.test(before) || owner.test(before))
    case 'onto': // "drives onto a walkway"
    case 'aid': // "access aid across the strip"
    case 'win': // "help allies win the war"
    case 'hit':
      return words.can(from - 1, noun | verb) || words.isName(from - 1)
    case 'than': // "more people in the valley than there are now"
      return precedes(words, from, /^(?:more|less|fewer|rather|other|else|different|[a-z]{2,}er)$/)
    case 'in': // "all they take in comes from rain"; "Ann moving in has changed it all", "In he came", "In came the tide"
      if (other === 'it' && words.can(from + 1, finite) && mayEndClause(words, from)) return true
      if (opensSentence(words, from) && movedOn.test(next) && !words.can(from + 2, Pos.preposition | Pos.to))
        return true
      if (other === 'if') return opensSentence(words, from) && words.can(from + 2, Pos.verbPast)
      return words.can(from - 1, Pos.verbIng) && words.can(from + 1, Pos.auxiliary) && !infiniteBe.test(next)
    case 'is': // "what he wrote is history"
      if (words.can(from - 1, verb) && precedes(words, from, /^(?:what|whatever|all|everything|where|who)$/, 6))
        return true
      // "one part that can be useful is the last"
      return words.can(from - 1, Pos.adjective) && precedes(words, from, /^(?:that|which)$/, 5)
    case 'the': // "less the money than the say they had in it"
      return before === 'than' && next === 'say'
    case 'nor': // "neither our security nor our economy"
      return precedes(words, from, /^(?:neither|not|no|never|n't|[a-z]+n't)$/)
    case 'then': // "the then Mayor Brown", "first Rome, then Lyon"
      // "to then VA Secretary Lee": a body before its title
      if (words.isName(from + 1) && [from + 2, from + 3].some((at) => officeWord.test(words.word(at)))) return true
      return words.isName(from + 1) && isThen(words, from)
    case 'off': // "off Corfu", "10 percent off retail prices"
      if (words.isName(from + 1) || /^(?:percent|cent|%|\d.*)$/.test(before) || endsInPercent(words, from)) return true
      // "knocked one off the shelf"
      return before === 'one' && isOpen(from - 2, words) && words.can(from - 2, Pos.verbPast | Pos.verbBase)
    case 'no': // "he promised no oil"; "no coach, no ground and no ruck"; Scots "it's no' bad"
      if (other === 'to' && !words.only(from + 1, Pos.verbBase)) return true
      // "It does no harm"
      if (other === 'not' && words.can(from + 1, noun)) return true
      return precedes(words, from, /^no$/) || /^['’]/.test(words.sentence.gaps[from + 1] ?? '')
    case 'they':
    case 'she': // "and she three years before him"
      if (/^(?:and|but)$/.test(before) && words.can(from + 1, Pos.numeral)) return true
      return isSubject(words, from) || (other === 'the' && hasClause(words, from))
    case 'ate': // "all she ate in two days", "What people ate told much"
      return words.can(from - 1, Pos.pronoun) || precedes(words, from, /^what(?:ever)?$/, 4)
    case 'what': // "noted what the day's subject was"
      return other === 'that' && endsInBe(words, from)
    case 'them': // "called them 'The Nine'"; "one of them knocks"
      if (other === 'the' && isOwnObject(words, from)) return true
      // "resulted in them growing ill", "put on them first thing"
      if (other === 'the' && (next.endsWith('ing') || next === 'first') && words.can(from - 1, Pos.preposition))
        return true
      // "gives them authority to act"
      if (other === 'the' && /^g[ai]v(?:e|es|en|ing)$|^grant(?:s|ed|ing)?$/.test(before)) return true
      if (/["'“‘]/.test(words.sentence.gaps[from + 1] ?? '') && words.can(from - 1, verb)) return true
      return (
        before === 'of' &&
        /^(?:one|two|three|four|five|six|some|many|most|none|all|each|both|few|thirds|quarters|half|majority)$/.test(
          words.word(from - 2)
        )
      )
    case 'it': // "to tune it you have to listen", "the paper dubs it the heir"
      if (words.can(from - 1, Pos.verbS | Pos.verbPast) && words.can(from + 1, Pos.determiner)) return true
      // "until granting it independence"
      if (other === 'its' && /^(?:g[ai]v|grant|offer|den[iy])/.test(before)) return true
      // "would grant it the land"
      if (
        /^(?:give|grant|offer|lend|deny|cost|call|name|show|teach|send|pay|award)$/.test(before) &&
        words.can(from + 1, Pos.determiner)
      )
        return true
      return words.word(from - 2) === 'to' && words.can(from - 1, Pos.verbBase) && words.can(from + 1, Pos.pronoun)
    case 'an': // "the cost of funding an unwelcome war", "Organize an astronomy day"
      if (other !== 'and' || !/^[aeiou]/.test(next)) return false
      return (words.can(from - 1, verb) || /ing$|-/.test(before)) && hasAhead(words, from + 1, noun, 3)
    case 'hers': // "Hers is a long story"
      return opensSentence(words, from) && /^(?:is|was|are|were)$/.test(next)
    case 'da': // "with da Vinci brushes"
      return words.isName(from + 1)
    case 'neither': // "In neither case did they speak"
      return true
    case 'if': // "as much as $9 if new roads are needed"
      return other !== 'of' && hasClauseAhead(words, from)
    case 'do': // "to see the town do so"
      return (
        other === 'to' && precedes(words, from, /^(?:see|saw|watch|watched|make|made|makes|let|lets|have|had|help)$/, 4)
      )
    case 'down': // "in my down time"
      return other === 'own' && next === 'time'
    case 'hell': // "Hell, I have done it"
      return opensSentence(words, from) && !words.runs(from, from + 1)
    case 'will': // "If I leave, will its parts be kept?", "imagine, if you will, a room"
      if (before === 'you' && words.word(from - 2) === 'if') return true
      return words.isQuestion && (words.can(from + 1, Pos.determiner | Pos.pronoun) || words.isName(from + 1))
    case 'so': // "so try to avoid it", "so our communities can", "so millions of people can live"
      if (other === 'to' && /^(?:try|please|make)$/.test(next)) return true
      if (/^(?:to|from|by)$/.test(other) && hasClauseAhead(words, from) && !words.only(from + 1, Pos.verbBase))
        return true
      return words.can(from + 1, Pos.determiner | Pos.pronoun) && next !== 'that'
    case 'or': // "hundreds or thousands", "the coast or the hills"; "thanked them or their help", "the Act or 2020"
      if (other === 'for' && /^(?:my|your|his|her|its|our|their)$|ing$/.test(next) && precedes(words, from, thanks, 6))
        return false
      if (words.isName(from - 1)) return !words.can(from + 1, Pos.verbIng) && !/^\d/.test(next)
      if (words.pos(from - 1) !== 0 && words.pos(from - 1) === words.pos(from + 1)) return true
      return words.can(from - 1, noun) && words.can(from + 1, Pos.determiner)
    case 'on': // "a tax on goods"; a gerund takes `of` ("the importance of being early")
      return (
        other === 'of' && (words.can(from - 1, noun) || endsInPercent(words, from)) && !words.can(from + 1, Pos.verbIng)
      )
    case 'any': // "report to the agency any gifts"
      // "automatically rates any injured worker": a verb that the lexicon has as a noun
      if (/s$/.test(before) && words.word(from - 2).endsWith('ly')) return true
      // "After an hour, any guest may leave"
      if (/,/.test(words.sentence.gaps[from] ?? '') && words.can(from + 1, noun | Pos.adjective)) return true
      // "to raise the price any further"
      if (/^(?:further|longer|more|less|better|worse|faster|sooner|higher|lower)$/.test(next)) return true
      return (
        other === 'and' &&
        words.can(from + 1, noun | Pos.adjective) &&
        !words.can(from + 1, Pos.determiner) &&
        precedes(words, from, /^(?:to|from|with)$/, 8)
      )
    case 'by': // "listened to by millions", "salt goes in by eye"
      if (
        /^(?:eye|ear|hand|heart|nose|touch|feel|mouth|foot|sea|rail|road|air|boat|post|lot|ballot|proxy|sight|smell|taste|weight)$/.test(
          next
        )
      )
        return true
      return (
        (before === 'to' && words.can(from - 2, Pos.verbParticiple)) || (words.can(from - 1, noun) && other === 'my')
      )
    case 'he': // "I think he kind of liked it"
      if (other === 'the' && hasClause(words, from)) return true
      // "not as he controls the House"
      if (other === 'the' && words.can(from + 1, Pos.verbS) && words.can(from + 2, Pos.determiner)) return true
      return /^(?:kind|sort)$/.test(next) || words.can(from - 1, Pos.auxiliary | Pos.modal)
    default:
      return isMeasured(words, from)
  }
}
