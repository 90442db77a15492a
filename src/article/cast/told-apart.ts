import type {FormPlace} from './forms.ts'

/** Words by which a writer says that two people's names are alike, and not by a slip. */
const told = new RegExp(
  [
    '\\b(?:no relation|not related|unrelated(?: to|,)|not (?:\\p{L}+ )?connected|no connection|nothing to do with|namesakes?\\b)',
    `\\bwith(?:out)? (?:an?|the|one|two|no) (?:(?:extra|double|silent|single|second|final|capital) )?[‘“"']?\\p{L}[’”"']?s?(?![\\p{L}\\p{N}])`,
    '\\b(?:mis-?)?spel(?:t|led|ling)',
    '\\b(?:confused|confusion|mixed up|mistaken|muddled) (?:with|for|between)',
    '\\b(?:jok\\p{L}+|quip\\p{L}*|laugh\\p{L}*|teas\\p{L}+) (?:about|over) (?:his|her|their|the) (?:\\p{L}+ )?names?\\b',
    '\\b(?:same|similar|identical|like-sounding) (?:sur)?names?\\b',
    '\\b(?:sur)?names? (?:is|are|was|were|being|sounds?|looks?) (?:\\p{L}+ )?(?:close|alike|similar|identical|like|near)\\b',
    '\\bshare[sd]? (?:a|the|his|her|their|almost|nearly) (?:\\p{L}+ )?(?:sur)?name\\b'
  ].join('|'),
  'iu'
)

/** Whether the words around a name say that another one's is like it. */
export function isToldApart({block, run}: FormPlace): boolean {
  return told.test(block.text.slice(Math.max(0, run.start - 70), run.end + 100))
}
