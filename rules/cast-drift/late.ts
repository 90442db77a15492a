import type {Article} from '../../src/article/article.ts'
import type {Finding} from '../../src/check/finding.ts'

const kin =
  'husband|wife|father|mother|dad|mum|mom|brother|sister|son|daughter|partner|grandfather|grandmother|uncle|aunt|cousin|friend|colleague|boss'
const does =
  'says|lives|works|runs|hopes|wants|plans|drives|cooks|plays|agrees|insists|laughs|jokes|thinks|believes|prefers|teaches|farms|helps|likes|hates|loves|rings|calls|visits|walks|swims|sings|opens|bats|bowls|keeps|goes|comes|sits|sleeps|wakes|travels|volunteers|sells|buys|paints|reads|enjoys|wears|carries|remembers|swears|reckons|is (?:still )?(?!being|lying|resting|missing)\\p{Ll}+ing'
const alive = new RegExp(
  `(?<![\\p{L}-])(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[\\p{L}-]+['’]s) (late) (?:${kin})(?:,? \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?,?)? (?:still |now |also |always |never |often )?(${does})(?! (?:in (?:a|an|his|her|the|one) |on (?:a|the) (?:tape|recording)|to me in (?:a|my) dream))(?![\\p{L}-])`,
  'gu'
)

/** Find whoever is dead and does something in the present: "my late husband says". */
export function* lateFindings({blocks}: Article): Generator<Finding> {
  for (const block of blocks) {
    if (!block.text.includes(' late ')) continue
    for (const match of block.text.matchAll(alive)) {
      const start = match.index + match[0].indexOf(` late `) + 1
      yield {
        block,
        start,
        end: start + 'late'.length,
        severity: 'info',
        reason: `"late" of somebody who "${match[2] ?? ''}": dead or alive?`,
        confidence: 0.7
      }
    }
  }
}
