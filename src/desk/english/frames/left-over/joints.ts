/** Frames of what is told or joined twice: "and but", "Although …, but", "nearly almost 400", "much more safer". */
import {article, coordinator} from '../../closed-classes.ts'
import {Pos} from '../../pos.ts'
import {isNumber, isSmall} from '../around.ts'
import {mayBeFinite} from '../finite.ts'
import {type Asked, askedAt, chooses, extra, type Frame, type Framed} from '../frame.ts'

function certain(frame: string, at: number): Framed {
  return {...extra(frame, at, chooses), certain: 0}
}

/** "packed his bags and but left", "left because and joined": of two words that join, one is left over. */
const twoJoints: Frame = (words, at) => {
  const [left, right] = [words.word(at), words.word(at + 1)]
  if (!words.runs(at - 1, at + 2) || !words.isWhole || at < 2) return undefined
  const clashes =
    (left === 'and' && /^(?:but|or)$/.test(right)) ||
    (left === 'but' && right === 'and') ||
    (left === 'because' && coordinator.test(right)) ||
    (left === 'although' && /^(?:and|but)$/.test(right))
  if (!clashes) return undefined
  // "no ifs and buts", "and/or", "and but for the rain", "and and or are gates"
  if (
    /^(?:for|then|an?|one|two|three|few|little|a|the)$/.test(words.word(at + 2)) &&
    right === 'but' &&
    left === 'and' &&
    words.word(at + 2) !== 'the'
  )
    return undefined
  if (/^(?:for|then)$/.test(words.word(at + 2)) || article.test(words.word(at - 1))) return undefined
  return extra('two joints', left === 'although' ? at + 1 : at)
}

/** "Although the club lost, but the fans cheered": both halves of a sentence are joined. */
const butAfterAlthough: Frame = (words, at) => {
  if (!/^(?:although|though)$/.test(words.word(0)) || !words.isWhole || words.isQuestion) return undefined
  if ((words.sentence.gaps[at] ?? '') !== ', ' || !words.runs(at, at + 2) || at < 3) return undefined
  for (let other = 1; other < words.sentence.words.length; other++) {
    if (other !== at && /[,;:—–()]/.test(words.sentence.gaps[other] ?? '')) return undefined
  }
  if (!/^(?:the|an?|his|her|its|their|our|my|most|many|some)$/.test(words.word(at + 1)) && !words.isName(at + 1))
    return undefined
  for (let other = at + 2; other < at + 7; other++) if (mayBeFinite(words, other)) return extra('two joints', at)
  return undefined
}

const about = 'nearly almost approximately roughly about around'

const rough = /^(?:nearly|almost|approximately|roughly|about|around)$/

/** "Nearly almost 400 people", "about around 50 firms": how roughly a number is meant, told twice. */
const twiceRough: Frame = (words, at) => {
  const [left, right] = [words.word(at), words.word(at + 1)]
  if (!rough.test(right) || left === right || !words.runs(at, at + 1)) return undefined
  if (!isNumber(words, at + 2) && !/^(?:a|half|one|\p{Sc}?\d.*)$/u.test(words.word(at + 2))) return undefined
  if (
    !/^ ?[$£€]?$/.test(words.sentence.gaps[at + 2] ?? '') ||
    (words.word(at + 2) === 'a' &&
      !/^(?:third|quarter|dozen|hundred|thousand|million|fifth|tenth)$/.test(words.word(at + 3)))
  )
    return undefined
  // "has been around nearly four years": it exists
  if (left === 'around' && words.word(at - 1) === 'been') return undefined
  // "was just about about 50", "turned around about 50 cars", "ran around nearly 20 of them"
  if (
    /^(?:around|about)$/.test(left) &&
    !(at === 0 || words.can(at - 1, Pos.preposition | Pos.determiner | Pos.auxiliary) || words.word(at - 1) === 'some')
  )
    return undefined
  return extra('told twice', at)
}

/** Comparatives of the short adjectives that desks see, and superlatives. */
const compared =
  /^(?:better|worse|bigger|larger|smaller|higher|lower|faster|slower|stronger|weaker|cheaper|older|younger|easier|safer|greater|richer|poorer|longer|shorter|happier|healthier|louder|closer|harder|softer|warmer|colder|darker|brighter|cleaner|quieter|wiser|tougher|heavier|busier|deeper|wider|taller|simpler|sooner|earlier|nearer|fairer|clearer|smarter|kinder|thicker|thinner|newer)$/

const superlative =
  /^(?:best|worst|biggest|largest|smallest|highest|lowest|fastest|slowest|strongest|weakest|cheapest|oldest|youngest|easiest|safest|greatest|richest|poorest|longest|shortest|happiest|healthiest|loudest|closest|hardest|warmest|coldest|brightest|toughest|heaviest|busiest|deepest|widest|tallest|simplest|earliest|nearest|newest)$/

/** "is much more safer now", "the more largest": compared twice. */
const comparedTwice: Frame = (words, at) => {
  const next = words.word(at + 1)
  if (!words.runs(at - 1, at + 1) || !isSmall(words, at + 1)) return undefined
  const before = words.word(at - 1)
  if (words.word(at) === 'more' && before === 'the' && superlative.test(next)) return extra('compared twice', at)
  if (words.word(at) !== 'more' || !compared.test(next)) return undefined
  if (
    !/^(?:much|even|far|lot|is|are|was|were|be|become|becomes|became|get|gets|getting|made|feels?|looks?|seems?)$/.test(
      before
    )
  )
    return undefined
  // "made much more better beer", "is more deeper water": a noun may follow that there is more of
  const gap = words.sentence.gaps[at + 2] ?? ''
  if (gap !== ' ') return /^[.,;]/.test(gap) ? extra('compared twice', at) : undefined
  return /^(?:than|now|this|for|in|at|to|and|because|if|when|after|with|since|today)$/.test(words.word(at + 2)) &&
    !/^(?:in|to)$/.test(words.word(at + 3))
    ? extra('compared twice', at)
    : undefined
}

/** "too very good": how much, told twice. */
const tooVery: Frame = (words, at) =>
  ((words.word(at) === 'too' && words.word(at + 1) === 'very') ||
    (words.word(at) === 'very' && words.word(at + 1) === 'too')) &&
  words.runs(at - 1, at + 2) &&
  words.can(at - 1, Pos.auxiliary) &&
  words.only(at + 2, Pos.adjective)
    ? certain('told twice', words.word(at) === 'very' ? at : at + 1)
    : undefined

/** The frames of this file. */
export const leftOverJointFrames: readonly Asked[] = [
  askedAt('and but because although', twoJoints),
  askedAt('but', butAfterAlthough),
  askedAt(about, twiceRough),
  askedAt('more', comparedTwice),
  askedAt('too very', tooVery)
]
