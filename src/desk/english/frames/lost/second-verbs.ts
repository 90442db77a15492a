/** The frame of a second verb of one subject without its joint: "A lorry loses control crashes into a wall". */
import {noun, Pos} from '../../pos.ts'
import {endsNoun} from '../around.ts'
import {type Asked, askedIf, missing, type Cursor, type Frame} from '../frame.ts'
import {subjectStart} from '../plain-subject.ts'

/** Verbs that a clause may follow, so that what stands behind them is its subject, or that a bare form follows. */
const takesClause =
  /^(?:says|thinks|knows|hopes|feels|means|shows|finds|sees|hears|makes|lets|helps|believes|claims|argues|adds|warns|insists|suggests|reports|reveals|confirms|fears|notes|explains|admits|denies|learns|understands|expects|wishes|guesses|bets|likes|wants|ensures|proves|assumes|agrees|decides|doubts|imagines|predicts|recalls|remembers|forgets|realises|realizes|states|stresses|swears|tells|writes|reads|considers|is|has|does|seems|appears|remains|becomes|gets|keeps|gives|sends|offers|pays|costs|calls|names)$/

/** Words that an object may have before its noun. */
const within = Pos.adjective | Pos.numeral | Pos.determiner

/** The first verb, before the object that ends at word `last`; `undefined` where another stands there. */
function verbBefore(words: Cursor, last: number): number | undefined {
  if (!words.can(last, noun) || words.isName(last) || words.can(last, Pos.pronoun)) return undefined
  for (let at = last - 1; at > 0 && last - at < 5 && words.runs(at, last); at--) {
    if (words.only(at, Pos.verbS)) return at
    if (!words.only(at, within) || words.can(at, Pos.pronoun)) return undefined
  }
  return undefined
}

const secondVerb: Frame = (words, at) => {
  if (!words.only(at, Pos.verbS) || !words.can(at + 1, Pos.determiner | Pos.preposition | Pos.to)) return undefined
  if (!words.isWhole || words.isQuestion || at < 3 || !words.runs(at - 1, at + 1)) return undefined
  const first = verbBefore(words, at - 1)
  if (first === undefined || takesClause.test(words.word(first)) || takesClause.test(words.word(at))) return undefined
  const last = words.only(first - 1, Pos.adverb) ? first - 2 : first - 1
  if (!endsNoun(words, last) && !words.can(last, Pos.pronoun)) return undefined
  return subjectStart(words, last) !== undefined && words.runs(last, at)
    ? missing('second verb', at, 'and', -6)
    : undefined
}

/** The frame of this file. */
export const secondVerbFrames: readonly Asked[] = [askedIf((word) => /[a-z]{3}s$/.test(word), secondVerb)]
