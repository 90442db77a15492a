/** Lengths of years, ages and the order of events against the years that an article names. */
import type {Article} from '../../../src/article/article.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {ArticleReading} from '../figures/reading.ts'
import {anniversaryClaims} from './anniversaries.ts'
import {lifeAgeFaults} from './ages.ts'
import {claimFault} from './claims.ts'
import {centuryFaults} from './centuries.ts'
import {editionOrderFaults} from './edition-order.ts'
import {exchangedYears} from './exchanged.ts'
import {orderFaults} from './order.ts'
import {presentFaults} from './present.ts'
import {rowFaults} from './rows.ts'
import {spellClaims} from './spells.ts'
import {editionClaims} from './editions.ts'
import {toldIn} from './sentences.ts'
import {stepClaims} from './steps.ts'
import {toldTwiceFaults} from './told-twice.ts'
import {untilNowClaims} from './until-now.ts'

/** Hold what an article says of years against each other. */
export function yearFaults({article, desk}: ArticleReading): readonly Finding[] {
  const all = toldIn(article)
  const editions = [...editionOrderFaults(article)]
  return all.length === 0
    ? editions
    : [
        ...editions,
        ...lifeAgeFaults(article, desk),
        ...claimsFaults(all, article),
        ...presentFaults(article),
        ...toldTwiceFaults(article, desk),
        ...orderFaults(all, article),
        ...passageYearFaults(all),
        ...exchangedYears(article, desk)
      ]
}

function claimsFaults(all: ReturnType<typeof toldIn>, article: Article): readonly Finding[] {
  return all.flatMap((told, index) => {
    const next = all[index + 1]
    const behind = next?.block === told.block ? next : undefined
    if (![told, behind, told.before].some((one) => (one?.years.length ?? 0) > 0)) return []
    return [
      ...stepClaims(told),
      ...untilNowClaims(told),
      ...anniversaryClaims(told, behind),
      ...editionClaims(told, behind),
      ...spellClaims(told, behind)
    ].flatMap((claim) => claimFault(claim, article))
  })
}

function passageYearFaults(all: ReturnType<typeof toldIn>): readonly Finding[] {
  return all.flatMap((told) => [...centuryFaults(told), ...rowFaults(told)])
}
