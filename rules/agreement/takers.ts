/** Words whose "to" is an infinitive's: "fail to", "the refusal to", "proud to", "how to", "is to". */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

const verbs =
  'aim agree ask attempt appear arrange afford allow begin cease choose claim continue dare decide deserve decline enable encourage endeavour endeavor expect fail forbid force forget happen help hesitate hope intend invite learn manage mean neglect need offer oblige order permit persuade plan pledge prepare pretend promise refuse remember require seek seem start strive struggle swear teach tell tend threaten try urge volunteer vote vow want warn wait wish'
const others =
  'began begun chose chosen forbade forbidden forgot forgotten meant sought swore sworn taught told able unable ready willing unwilling likely unlikely proud keen eager glad happy anxious reluctant easy hard difficult impossible possible necessary important essential vital crucial about ability attempts bid chance decision decisions desire duty effort efforts failure inability intention mandate means mission obligation opportunity permission plans power refusal reluctance time willingness order how where what when whether whom is are was were be been'

const takers: ReadonlySet<string> = new Set([...verbs.split(' ').flatMap(forms), ...others.split(' ')])

function forms(verb: string): readonly string[] {
  const [stem, y] = [verb.replace(/e$/, ''), /[^aeiou]y$/.test(verb)]
  const doubled = /(?:plan|forget|begin|swear|permit)$/.test(verb) ? verb.slice(-1) : ''
  const third = /(?:sh|ch)$/.test(verb) ? `${verb}es` : y ? `${verb.slice(0, -1)}ies` : `${verb}s`
  return [verb, third, y ? `${verb.slice(0, -1)}ied` : `${stem}${doubled}ed`, `${stem}${doubled}ing`]
}

/** Adjectives and nouns whose "to" may be a preposition: "crucial to meeting the needs", "time to supporting them". */
const either =
  /^(?:crucial|essential|important|vital|necessary|time|way|power|means|mission|key|about|where|order|what|when|whom|been|efforts?|opportunity)$/

/** Whether a gerund may follow the "to" at a place: "how important they are to making it work". */
export function takesGerund(line: Line, to: number): boolean {
  if (/^(?:agree[ds]?|agreeing|admit\w*|swear|swore|sworn|mandate)$/.test(line.word(to - 1))) return true
  if (line.word(to - 1) === 'order') return line.word(to - 2) !== 'in'
  return either.test(line.word(to - 1))
}

const causing =
  /^(?:allow|enabl|encourag|forc|urg|requir|persuad|invit|oblig|order|compel|help|tell|ask|want|expect)(?:e|es|ed|s|ing|led|ling)?$/

/** Whether the word before the "to" at a place, "not" left out, is one that an infinitive follows. */
export function takesDirectly(line: Line, to: number): boolean {
  return line.joined(to) && takers.has(line.word(line.word(to - 1) === 'not' ? to - 2 : to - 1))
}

/** Whether the "to" at a place follows a word that an infinitive follows. */
export function takesInfinitive(line: Line, to: number): boolean {
  if (takesDirectly(line, to)) return true
  // "force immigrants to learn", "urged the mayor to meet"
  for (let place = to - 2; place >= Math.max(0, to - 5) && line.joined(place + 1); place--) {
    if (causing.test(line.word(place))) return true
    if (line.can(place, Pos.preposition | Pos.conjunction)) return false
  }
  return false
}
