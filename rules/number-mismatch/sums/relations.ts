import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {afterFaults} from './after-sentence.ts'
import {addendFaults} from './addends.ts'
import {answerFaults} from './answers.ts'
import {changeFaults} from './changes.ts'
import {comparisonFaults} from './compared.ts'
import {divisionFaults} from './divisions.ts'
import {differenceFaults} from './differences.ts'
import {directionFaults} from './directions.ts'
import {compositionFaults} from './made-of.ts'
import {markFaults} from './marks.ts'
import {moveFaults} from './moves.ts'
import {nearResultFaults} from './near-results.ts'
import type {Numeral} from '../figures/numerals.ts'
import {equalPartFaults} from './equal-parts.ts'
import {partitionFaults} from './partitions.ts'
import {priceFaults} from './prices.ts'
import {productFaults} from './products.ts'
import {proportionFaults} from './proportions.ts'
import {rateFaults} from './rates.ts'
import {ratioFaults} from './ratios.ts'
import {pointsFaults} from './points.ts'
import {recordFaults} from './records.ts'
import {seatFaults} from './seats.ts'
import {stockFaults} from './stock.ts'
import {pointingFaults} from './those.ts'
import {toldFaults} from './told-of.ts'
import type {Told} from '../figures/told.ts'
import {totalFaults} from './totals.ts'

/** A passage with its numbers, also by sentence. */
export interface Figures {
  readonly passage: Passage
  readonly all: readonly Numeral[]
  readonly told: readonly Told[]
}

/** A reader of what figures say of each other within a sentence or two, and what a passage must say for it to be worth reading. */
type Relation = readonly [cue: RegExp | undefined, read: (figures: Figures) => readonly PassageFinding[]]

/** The readers; of two that speak of the same words the first is heard. */
const relations: readonly Relation[] = [
  [undefined, ({passage, all}) => compositionFaults(passage, all)],
  [/[:–—(]|\b(?:made up|consist|compris|composed|split|divided|shared|broken down)/, ({told}) => divisionFaults(told)],
  [/%|per ?cent/i, ({passage, all}) => ratioFaults(passage, all)],
  [/\bfrom\b/i, ({passage, all}) => changeFaults(passage, all)],
  [/\b(?:from|compared|against|versus|(?:up|down) (?:\w+ )?on)\b/, ({told}) => directionFaults(told)],
  [undefined, ({passage, all}) => pointingFaults(passage, all)],
  [undefined, ({passage, all}) => comparisonFaults(passage, all)],
  [undefined, ({passage, all}) => productFaults(passage, all)],
  [/\d(?: [a-z]+)? (?:an?|per|each|every) /, ({told}) => rateFaults(told)],
  [undefined, ({passage, all}) => answerFaults(passage, all)],
  [undefined, ({passage, all}) => toldFaults(passage, all)],
  [undefined, ({passage, all}) => totalFaults(passage, all)],
  [undefined, ({told}) => differenceFaults(told)],
  [/ out of \d|\d\/\d/, ({told}) => markFaults(told)],
  [
    /\btotal|\badd(?:s|ing) up\b|\b(?:in all|altogether|all told|overall|combined|over the)\b|(?:coming|comes|came|amount(?:s|ed|ing)) to\b|[:–—(]/,
    ({told}) => addendFaults(told)
  ],
  [
    /\b(?:[Nn]ow(?:adays)?|[Tt]oday|[Tt]his|[Tt]hese days|owe[sd]?|owing|left|outstanding|still|remain|balance|short|find)/,
    ({told}) => afterFaults(told)
  ],
  [
    /\b(?:seats|councillors|members|MPs|senators|delegates|votes|commissioners|trustees)\b/,
    ({told}) => seatFaults(told)
  ],
  [undefined, ({told}) => partitionFaults(told)],
  [
    /%|per ?cent|\b(?:half|thirds?|quarters?|fifths?|tenth|twice|double|triple|treble|times)\b/i,
    ({told}) => proportionFaults(told)
  ],
  [/ (?:each|apiece|an? \w+|per \w+)\b/, ({told}) => priceFaults(told)],
  [/\b(?:leav(?:es|ing)|left|bring(?:s|ing)|brought|tak(?:es|ing)|took|giving) /, ({told}) => stockFaults(told)],
  [/ (?:to|at) /, ({told}) => moveFaults(told)],
  [
    /\b(?:profit|majority|surplus|deficit|loss|shortfall|margin|balance|difference|gap|remainder) (?:of|was|is) |\b[Ee]ach\b|\bapiece\b/,
    ({told}) => nearResultFaults(told)
  ],
  [/\bpoints\b/, ({told}) => pointsFaults(told)],
  [/\b(?:w(?:on|inning|ins)|victories)\b/, ({told}) => recordFaults(told)],
  [/\b(?:split|shared|divided|distributed)\b/, ({told}) => equalPartFaults(told)]
]

/** What the figures of a sentence or two say of each other that isn't so. */
export function relationFaults(figures: Figures): readonly PassageFinding[] {
  const {text} = figures.passage
  return relations.flatMap(([cue, read]) => (cue && !cue.test(text) ? [] : read(figures)))
}
