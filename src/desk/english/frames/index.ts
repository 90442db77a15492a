import {adverbOrderFrames} from './adverb-order.ts'
import {allowsToFrames} from './allows-to.ts'
import {articleFrames} from './articles.ts'
import {askedVerbFrames} from './asked-verbs.ts'
import {askingFrames} from './asking.ts'
import {attributionFrames} from './attributions.ts'
import {clauseFrames} from './clauses.ts'
import {closedCompoundFrames} from './closed-compounds.ts'
import {comparisonFrames} from './comparisons.ts'
import {complementFrames} from './complements.ts'
import {conditionFrames} from './conditions.ts'
import {confusedFrames} from './confused.ts'
import {contentFrames} from './content-swaps.ts'
import {dateFrames} from './dates.ts'
import {comparedFrames} from './degrees-of-adjectives.ts'
import {degreeFrames} from './degrees.ts'
import {dependentFrames} from './dependents.ts'
import {everyPluralFrames} from './every-plural.ts'
import {extraFrames} from './extra.ts'
import {nothing, type Asked, type Cursor, type Frame, type Framed, type Frames} from './frame.ts'
import {gapFrames} from './gaps.ts'
import {governedFrames} from './governed.ts'
import {halfFrames} from './halves.ts'
import {hyphenatedVerbFrames} from './hyphenated-verbs.ts'
import {infinitiveFrames} from './infinitives.ts'
import {invertedFrames} from './inverted.ts'
import {jointFrames} from './joints.ts'
import {leftOverClauseFrames} from './left-over-clauses.ts'
import {determinerFrames} from './left-over-determiners.ts'
import {headFrames} from './left-over-heads.ts'
import {leftOverJointFrames} from './left-over-joints.ts'
import {leftOverPairFrames} from './left-over-pairs.ts'
import {leftOverPrepositionFrames} from './left-over-prepositions.ts'
import {leftOverSubjectFrames} from './left-over-subjects.ts'
import {leftOverVerbFrames} from './left-over-verbs.ts'
import {lieFrames} from './lie-and-lay.ts'
import {lostBeenFrames} from './lost-been.ts'
import {lostCopulaClauseFrames} from './lost-copula-clauses.ts'
import {lostCopulaFrames} from './lost-copulas.ts'
import {lostInfinitiveFrames} from './lost-infinitives.ts'
import {lostJointFrames} from './lost-joints.ts'
import {lostLinkFrames} from './lost-links.ts'
import {lostObjectFrames} from './lost-objects.ts'
import {lostOpenerFrames} from './lost-openers.ts'
import {lostParticipleFrames} from './lost-participles.ts'
import {lostPartFrames} from './lost-parts.ts'
import {lostPrepositionFrames} from './lost-prepositions.ts'
import {lostSubjectFrames} from './lost-subjects.ts'
import {lostToBeforeHomographFrames} from './lost-to-before-homographs.ts'
import {lostToFrames} from './lost-to.ts'
import {lostVerbFrames} from './lost-verbs.ts'
import {measureFrames} from './measures.ts'
import {missingFrames} from './missing.ts'
import {movedFrames} from './moved.ts'
import {objectInfinitiveFrames} from './object-infinitives.ts'
import {objectlessFrames} from './objectless.ts'
import {occupationFrames} from './occupations.ts'
import {ownerFrames} from './owners.ts'
import {pairedFrames} from './paired.ts'
import {partFrames} from './parts-of-speech.ts'
import {passiveFrames} from './passives.ts'
import {phraseFrames} from './phrases.ts'
import {placedFrames} from './placed.ts'
import {rangeFrames} from './ranges.ts'
import {relativeOfThereFrames} from './relative-of-there.ts'
import {relativeSubjectFrames} from './relative-subjects.ts'
import {relativeFrames} from './relative.ts'
import {swapFrames} from './small-swaps.ts'
import {smallFrames} from './small.ts'
import {stativeFrames} from './statives.ts'
import {subjectAgainFrames} from './subject-again.ts'
import {subjectFrames} from './subjects.ts'
import {suchAndSoFrames} from './such-and-so.ts'
import {tenseFrames} from './tenses.ts'
import {theNameFrames} from './the-names.ts'
import {throughFrames} from './through.ts'
import {timePhraseFrames} from './time-phrases.ts'
import {toldQuestionFrames} from './told-questions.ts'
import {toldTimeFrames} from './told-times.ts'
import {toldTwiceFrames} from './told-twice.ts'
import {twoVerbFrames} from './two-verbs.ts'
import {untilNowFrames} from './until-now.ts'
import {verbChainFrames} from './verb-chains.ts'
import {verbSwapFrames} from './verb-swaps.ts'
import {verblessFrames} from './verbless.ts'
import {verbFrames} from './verbs.ts'
import {wantedFrames} from './wanted.ts'
import {wrongFrames} from './wrong.ts'

/** Every frame; of two that change the same place alike the first is told. */
const all: readonly Asked[] = [
  ...tenseFrames,
  ...untilNowFrames,
  ...lostCopulaFrames,
  ...lostCopulaClauseFrames,
  ...lostParticipleFrames,
  ...verbChainFrames,
  ...missingFrames,
  ...wrongFrames,
  ...phraseFrames,
  ...extraFrames,
  ...verbFrames,
  ...ownerFrames,
  ...throughFrames,
  ...confusedFrames,
  ...smallFrames,
  ...articleFrames,
  ...degreeFrames,
  ...occupationFrames,
  ...governedFrames,
  ...clauseFrames,
  ...comparisonFrames,
  ...comparedFrames,
  ...pairedFrames,
  ...closedCompoundFrames,
  ...hyphenatedVerbFrames,
  ...everyPluralFrames,
  ...twoVerbFrames,
  ...determinerFrames,
  ...leftOverClauseFrames,
  ...leftOverPrepositionFrames,
  ...movedFrames,
  ...invertedFrames,
  ...askingFrames,
  ...headFrames,
  ...subjectAgainFrames,
  ...relativeFrames,
  ...subjectFrames,
  ...verblessFrames,
  ...measureFrames,
  ...theNameFrames,
  ...dependentFrames,
  ...infinitiveFrames,
  ...complementFrames,
  ...objectInfinitiveFrames,
  ...allowsToFrames,
  ...passiveFrames,
  ...swapFrames,
  ...verbSwapFrames,
  ...contentFrames,
  ...partFrames,
  ...jointFrames,
  ...gapFrames,
  ...objectlessFrames,
  ...rangeFrames,
  ...attributionFrames,
  ...leftOverSubjectFrames,
  ...leftOverVerbFrames,
  ...leftOverPairFrames,
  ...leftOverJointFrames,
  ...lostJointFrames,
  ...lostLinkFrames,
  ...lostVerbFrames,
  ...lostBeenFrames,
  ...lostSubjectFrames,
  ...lostPrepositionFrames,
  ...lostToFrames,
  ...lostToBeforeHomographFrames,
  ...wantedFrames,
  ...dateFrames,
  ...lieFrames,
  ...toldTimeFrames,
  ...conditionFrames,
  ...toldQuestionFrames,
  ...lostOpenerFrames,
  ...relativeSubjectFrames,
  ...relativeOfThereFrames,
  ...lostInfinitiveFrames,
  ...lostObjectFrames,
  ...placedFrames,
  ...askedVerbFrames,
  ...halfFrames,
  ...toldTwiceFrames,
  ...suchAndSoFrames,
  ...stativeFrames,
  ...adverbOrderFrames,
  ...lostPartFrames,
  ...timePhraseFrames
]

/** By word: the places of the frames that have it on their lists. */
const listed = new Map<string, number[]>()

/** The places of the frames that have no list of words: of a word that is on no list, most words are not, only these are worth asking. */
const unlisted: number[] = []

for (const [place, {words}] of all.entries()) {
  if (!words) unlisted.push(place)
  for (const word of words ?? []) {
    const known = listed.get(word)
    if (known) known.push(place)
    else listed.set(word, [place])
  }
}

/** The frames that are asked at a word. */
function framesOf(word: string): ReadonlyArray<Frame | Frames> {
  const asked = unlisted.filter((place) => all[place]?.at?.(word) ?? true)
  const own = listed.get(word)
  const places = own ? [...asked, ...own].sort((a, b) => a - b) : asked
  return places.flatMap((place) => all[place]?.frame ?? [])
}

/** Every place of a sentence that a frame finds impossible, with what would mend it. */
export function framed(words: Cursor): Framed[] {
  const found: Framed[] = []
  for (let at = 0; at < words.sentence.words.length; at++) {
    const printed = words.tokens.printed[at]
    if (!printed) continue
    // A text's words come again and again: which frames are asked at each is worked out once.
    for (const frame of (printed.frames ??= framesOf(printed.lower))) {
      const told = frame(words, at)
      if (told === undefined || told === nothing) continue
      if (isOne(told)) found.push(told)
      else if (told.length > 0) found.push(...told)
    }
  }
  return found
}

function isOne(told: Framed | readonly Framed[]): told is Framed {
  return 'frame' in told
}
