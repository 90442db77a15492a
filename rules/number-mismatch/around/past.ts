import type {Block} from '../../../src/article/block.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import type {Numbers} from '../figures/numbers.ts'

/** What tells that a sentence speaks of another event: a year that has passed, or one before this one. */
const elsewhere =
  /\b(?:in|of|since) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d\b|\b(?:a|two|three|four|five|six|ten) (?:years?|months|decades?) (?:ago|earlier|before)\b|\blast (?:year|month|season)\b|\b(?:a|an|in) (?:similar|separate|earlier|previous) /i

/** The figures of a text that belong to other events. */
export interface Past {
  /** Whether a figure at a place belongs to another event. */
  has(block: Block, place: Span): boolean
  /** Whether other events alone have a figure, and a block of furniture isn't about one. */
  only(value: number, furniture: Block): boolean
}

/** Read which figures of a text stand in sentences of other events; the text's first sentence is never one. */
export function pastOf(text: ReadonlyArray<Gathered<Numbers>>): Past {
  const first = text[0]?.block
  const has = (block: Block, {start}: Span): boolean => {
    const sentence = block.sentences.find((item) => item.start <= start && start < item.end)
    if (!sentence || (block === first && sentence.index === 0)) return false
    return elsewhere.test(block.text.slice(sentence.start, sentence.end))
  }
  return {
    has,
    only: (value, furniture) =>
      !elsewhere.test(furniture.text) &&
      text.every(({block, facts}) =>
        facts.every(({all}) => all.every((numeral) => numeral.value !== value || has(block, numeral)))
      )
  }
}
