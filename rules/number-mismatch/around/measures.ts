import type {Article} from '../../../src/article/article.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {isTransposed} from '../figures/exchanged.ts'
import {measuresOf, type Measure} from '../measures/measures.ts'
import {around} from './roles.ts'

const rough =
  /\b(?:about|around|nearly|almost|over|under|above|below|more than|less than|up to|at least|some|from|to|another|further|by)\s$/i
/** How far the headline's figure may be from the text's to be meant as it. */
const nearest = 1.25

/** Find measures around the text of which the text gives another one. */
export function* measureFaults(article: Article): Generator<Finding> {
  const outside = article.blocks.filter(({role}) => around.has(role)).flatMap(measuresOf)
  if (outside.length === 0) return
  const body = article.blocks.filter(({role}) => role === 'body').flatMap(measuresOf)
  for (const own of outside) {
    if (rough.test(own.block.text.slice(Math.max(0, own.start - 14), own.start))) continue
    const same = body.filter(({unit}) => unit === own.unit)
    const swapped = same.find(({value}) => isTransposed(value, own.value))
    if (swapped && !same.some(({value}) => value === own.value)) {
      yield contradiction(own, swapped, article)
      continue
    }
    const [first] = same
    if (!first || !same.every(({value}) => value === first.value) || first.value === own.value) continue
    if (rough.test(first.block.text.slice(Math.max(0, first.start - 14), first.start))) continue
    if (Math.max(first.value, own.value) > nearest * Math.min(first.value, own.value) || isRounded(own, first)) continue
    yield contradiction(own, first, article)
  }
}

/** Whether the figure around the text may be the text's, rounded. */
function isRounded({value}: Measure, there: Measure): boolean {
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0
  const noughts = /0*$/.exec(String(value))?.[0].length ?? 0
  const step = decimals > 0 ? 10 ** -decimals : 10 ** noughts
  return Math.abs(value - there.value) < (noughts > 0 && decimals === 0 ? step : step / 2 + 1e-9)
}
