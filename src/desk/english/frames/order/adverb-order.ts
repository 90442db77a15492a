/** Frames of how something is done between a verb and its short object: "speaks very well English", "like very much the new hall". */
import {noun, Pos} from '../../pos.ts'
import {type Asked, askedAt, type Cursor, type Frame} from '../frame.ts'

const languages =
  /^(?:english|french|german|spanish|italian|russian|chinese|japanese|arabic|welsh|irish|polish|dutch|portuguese|latin|greek|turkish|hindi|urdu|mandarin)$/

/** Where a short object ends that begins at a word: a language, or a determiner with its noun; -1 where none stands there, or more follows. */
function objectEnd(words: Cursor, at: number): number {
  let end = at + 1
  if (!languages.test(words.word(at))) {
    if (!/^(?:the|his|her|my|our|their|its|this|that|these|those|your)$/.test(words.word(at))) return -1
    while (end < at + 4 && words.runs(end - 1, end) && words.only(end, noun | Pos.adjective)) end++
    if (end === at + 1 || !words.can(end - 1, noun)) return -1
  }
  return end === words.sentence.words.length || /^[.,;]/.test(words.sentence.gaps[end] ?? '') ? end : -1
}

/** "speaks very well English", "like very much the new hall": the object stands beside its verb. */
const betweenVerbAndObject: Frame = (words, at) => {
  if (!words.isWhole || !words.runs(at - 2, at + 1)) return undefined
  if (!/^(?:very|quite|really|so|pretty|fairly)$/.test(words.word(at - 1))) return undefined
  const verb = words.word(at - 2)
  const takes =
    words.word(at) === 'much'
      ? words.word(at - 1) === 'very' &&
        /^(?:like|likes|liked|enjoy|enjoys|enjoyed|love|loves|loved|want|wants|wanted|appreciate|appreciates|appreciated)$/.test(
          verb
        )
      : /^(?:speak|speaks|spoke|speaking|play|plays|played|sing|sings|sang|cook|cooks|cooked|read|reads|write|writes|wrote|drive|drives|drove|dance|dances|danced|paint|paints|painted|know|knows|learn|learned|learnt|teach|teaches|taught|understand|understands)$/.test(
          verb
        )
  if (!takes) return undefined
  const end = objectEnd(words, at + 1)
  if (end < 0) return undefined
  const {words: all} = words.sentence
  return {
    frame: 'adverb before a short object',
    kind: 'word-order',
    from: at - 1,
    to: end,
    replacement: [...all.slice(at + 1, end), ...all.slice(at - 1, at + 1)],
    bar: Number.NEGATIVE_INFINITY
  }
}

/** The frame of this file. */
export const adverbOrderFrames: readonly Asked[] = [askedAt('well badly much fluently', betweenVerbAndObject)]
