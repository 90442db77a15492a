/** Frames of names and ordinal numbers that want their article: "of Philippines", "at National Gallery", "in 19th century". */
import {noun, Pos} from '../../pos.ts'
import {type Asked, askedAt, askedIf, missing, type Cursor, type Frame} from '../frame.ts'

/** What a name's phrase may follow. */
const before =
  /^(?:of|in|to|from|across|throughout|into|within|by|at|with|near|outside|inside|for|against|on|between|through)$/

/** Whether a name ends with word `at`, so that it stands before no other noun: "in Netherlands.", not "in Netherlands cap". */
function ends(words: Cursor, at: number): boolean {
  const gap = words.sentence.gaps[at + 1] ?? ''
  if (gap !== ' ') return /^["”’)]*[.,;:?!)]/.test(gap) && !(gap.includes(',') && words.isName(at + 1))
  return (
    !words.isName(at + 1) &&
    (words.can(at + 1, Pos.auxiliary | Pos.preposition | Pos.modal | Pos.conjunction | Pos.subordinator | Pos.to) ||
      /^(?:who|which|that|when|where|said|says)$/.test(words.word(at + 1))) &&
    words.word(at + 1) !== 'like'
  )
}

/** Whether the preposition before word `at` is printed small, in a sentence written as one. */
function follows(words: Cursor, at: number): boolean {
  return (
    words.isWhole &&
    words.runs(at - 1, at) &&
    before.test(words.word(at - 1)) &&
    words.sentence.words[at - 1] === words.word(at - 1)
  )
}

/** Countries, waters, mountains, bodies and buildings of one word. */
const single =
  'netherlands philippines bahamas maldives balkans pyrenees himalayas caribbean kremlin pentagon mediterranean bronx thames hague vatican alps rockies hebrides danube rhine nile'

const missingTheOfPlace: Frame = (words, at) => {
  if (!words.isName(at) || !follows(words, at) || !ends(words, at)) return undefined
  const word = words.word(at)
  // "bought by Pentagon", "released on Alps": firms and labels
  if (/^(?:kremlin|pentagon|vatican|alps|nile)$/.test(word) && /^(?:by|on|at)$/.test(words.word(at - 1)))
    return undefined
  return missing('name without article', at, 'the')
}

/**
 * States and unions by their initials, which the training text hardly ever prints alone behind a preposition: one in forty; of "US"
 * it does every fifth time.
 */
const initials = 'uk eu uae'

const missingTheOfInitials: Frame = (words, at) => {
  if (!words.isName(at) || !follows(words, at)) return undefined
  const gap = words.sentence.gaps[at + 1] ?? ''
  // "supporters in UK, Malawi and beyond": the first of several
  return ends(words, at) || /^["”’)]*,/.test(gap) ? missing('name without article', at, 'the') : undefined
}

/** What names of bodies and buildings end with: "the Labour Party", "the National Gallery". */
const bodies =
  'party museum theatre theater gallery ministry union commission senate association federation institute foundation department guard army navy league committee council republic bank orchestra philharmonic library courthouse peninsula ocean islands desert'

/** The first words of such names: what they are called by adjectives alone. */
const described =
  /^(?:national|royal|international|european|american|british|federal|central|democratic|republican|conservative|communist|socialist|labou?r|liberal|green|green|metropolitan|supreme|african|australian|canadian|irish|scottish|welsh|indian|world|people|united|social|christian|russian|chinese|french|german|civil|general|natural|pacific|atlantic|indian|arctic|czech|dominican|iberian|arab|state|house|national|coast)$/

const missingTheOfBody: Frame = (words, at) => {
  if (!words.isName(at) || !words.runs(at - 2, at)) return undefined
  let from = at - 1
  while (words.isName(from) && described.test(words.word(from)) && words.sentence.gaps[from] === ' ') from--
  from++
  if (from === at || !follows(words, from) || !ends(words, at)) return undefined
  // "for National Guard and Reserve troops", "the Subcommittee on Coast Guard and Transport": names that go on
  if (/^(?:and|or)$/.test(words.word(at + 1)) && words.isName(at + 2)) return undefined
  // "president of National Council of Farmers": firms and clubs may write themselves without
  const asks =
    /^(?:bank|league|council|committee|institute|foundation|library|association|federation|department|union)$/.test(
      words.word(at)
    )
  return {...missing('name without article', from, 'the'), asks}
}

/** Nouns of which there is one for each number. */
const numbered = new Set([
  'century',
  'anniversary',
  'edition',
  'annual',
  'congress',
  'amendment',
  'meridian',
  'hour',
  'quarter',
  'half'
])
const numberedBig = /^(?:international|national|world|annual|biennial|biannual|party|general|summer|winter|congress)$/

/** "in 19th century", "of 13th International Piano Competition": a number in order, and no article. */
const missingTheOfOrdinal: Frame = (words, at) => {
  if (
    !/^(?:of|in|during|for|to|at|until|since|from|by|through|throughout|before|after|on)$/.test(words.word(at - 1)) ||
    !words.isWhole ||
    !words.runs(at - 1, at + 1)
  )
    return undefined
  if (words.sentence.words[at - 1] !== words.word(at - 1)) return undefined
  const next = words.word(at + 1)
  const isOne = numbered.has(next)
  if (!isOne && !(numberedBig.test(next) && words.isName(at + 1))) return undefined
  // "in 19th century Paris", "50th anniversary celebrations": before its noun it takes the noun's article, or none
  if (isOne && next !== 'annual' && !ends(words, at + 1)) return undefined
  // "at First National Bank", "from Third World nations"
  if (next === 'national' || (next === 'world' && words.can(at + 2, noun))) return undefined
  if (next === 'annual' && !words.can(at + 2, Pos.nounSingular) && !words.isName(at + 2)) return undefined
  return missing('ordinal without article', at, 'the')
}

/** The frames of this file. */
export const theNameFrames: readonly Asked[] = [
  askedAt(single, missingTheOfPlace),
  askedAt(initials, missingTheOfInitials),
  askedAt(bodies, missingTheOfBody),
  askedIf(
    (word) =>
      /^\d+(?:st|nd|rd|th)$/.test(word) ||
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)$/.test(
        word
      ),
    missingTheOfOrdinal
  )
]
