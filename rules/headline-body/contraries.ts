import type {Article} from '../../src/article/article.ts'
import {sentenceAround} from '../../src/article/sentence-around.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {meaningOf} from './marks.ts'

/** What somebody did and its contrary, which a word alone doesn't tell. */
const pairs: ReadonlyArray<readonly [one: RegExp, other: RegExp]> = [
  [
    /\bvot(?:e|es|ed) (?:down|against)\b/giu,
    /\bvot(?:e|es|ed) (?:for|in favou?r|to (?:approve|back|support|adopt))\b/giu
  ],
  [/\b(?:upholds?|upheld)\b/giu, /\b(?:str(?:ikes?|uck) down|overturn(?:s|ed)?|quash(?:es|ed)?|sets? aside)\b/giu],
  [
    /\b(?:resigns?|resigned|quits?|steps? down|stepped down)\b/giu,
    /\b(?:(?:will|would|does|did|won['’]t|wouldn['’]t) (?:not )?|refus(?:es|ed) to |has no plans to )(?:resign|quit|step down)\b(?<=(?:not|n['’]t|to) (?:resign|quit|step down))/giu
  ],
  [
    /\b(?:calls off|called off|cancels|cancelled|canceled|scraps|scrapped)\b/giu,
    /\b(?:will|is to|are to) go ahead\b/giu
  ],
  [/\b(?:falls? short|misses|missed)\b/giu, /\b(?:exceed(?:s|ed)|surpass(?:es|ed))\b/giu],
  [
    /\b(?:lifts|lifted|eases|eased) (?=.{0,30}\b(?:ban|curbs|limits|restrictions))/giu,
    /\b(?:imposes|imposed|tightens|tightened) (?=.{0,40}\b(?:ban|curbs|limits|restrictions))/giu
  ]
]
/** What makes the contrary one that didn't happen, or one of something else. */
const unreal =
  /\b(?:not|never|refus\w+|declin\w+|fail\w*|bid|seek\w*|sought|want\w*|call(?:s|ed)? (?:for|on)|urg\w+|to have|dismiss\w*|may|might|could|if|whether|an appeal)\b|n['’]t\b/i
const against = /\b(?:reject\w*|refus\w+|oppos\w+|block\w*|scrap\w*|halt\w*|delay\w*|defer\w*|against|shelv\w+)\b/i
const lead = 3
const leastShared = 2

/** Find "Council votes against bypass" over a council that voted for it. */
export function* contraryFindings(article: Article, desk: Desk): Generator<Finding> {
  const body = article.blocks.filter(({role}) => role === 'body')
  for (const block of article.blocks) {
    if (!/^(?:headline|social|standfirst)$/.test(block.role)) continue
    let about: ReadonlySet<string> | undefined
    for (const [one, other] of pairs.flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a]
        ] as const
    )) {
      const [mark] = block.text.matchAll(one)
      if (!mark || block.quotations.some(({start, end}) => start < mark.index && mark.index < end)) continue
      // Without the contrary's own words the text has nothing of it.
      if (body.some(({text}) => text.search(one) >= 0 && text.replace(other, '').search(one) >= 0)) continue
      for (const there of body.slice(0, lead)) {
        const [rival] = there.text.matchAll(other)
        const sentence = rival && sentenceAround(there, rival.index)
        if (!rival || !sentence || there.quotations.some(({start, end}) => start < rival.index && rival.index < end))
          continue
        const head = there.text.slice(sentence.start, rival.index)
        const rest = there.text.slice(rival.index + rival[0].length, sentence.end)
        if (unreal.test(head) || against.test(rest)) continue
        const same = new Set(meaningOf(there.words.slice(sentence.from, sentence.to), desk).map(({stem}) => stem))
        about ??= new Set(meaningOf(block.words, desk).map(({stem}) => stem))
        if ([...about].filter((stem) => same.has(stem)).length < leastShared) continue
        yield {
          ...contradiction(
            {block, start: mark.index, end: mark.index + mark[0].trimEnd().length},
            {block: there, start: rival.index, end: rival.index + rival[0].trimEnd().length},
            article,
            0.75
          ),
          severity: 'info'
        }
        break
      }
    }
  }
}
