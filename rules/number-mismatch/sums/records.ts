import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

const kinds = {
  played: [
    /\b(?:play(?:ed|ing|s)?|fought|contested|had) (?:in )?$|\b(?:of|in) (?:its |their |his |her |the |all )?(?:first |last |opening )?$/,
    /^ (?:\p{Ll}+ )?(?:games|matches|fights|bouts|starts|contests)\b/u
  ],
  won: [/\bw(?:on|inning|ins) (?:only |just )?$/, /^ (?:wins|victories)\b/],
  drawn: [/\bdr(?:awn|ew|awing|aws) (?:only |just )?$/, /^ (?:draws|ties)\b/],
  lost: [/\blos(?:t|ing|es) (?:only |just )?$/, /^ (?:losses|defeats)\b/]
} as const
/** Games that are not all or not the same ones. */
const unclear =
  /\b(?:since|before|after|then|more|another|last|next|then|away|home|row|straight|consecutive|titles?|finals?|sets?|previous|season before|by)\b/i

/** Find games that a side has won and lost more of than it has played: "played ten games, winning six and losing five". */
export function recordFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {own, text, from, to} = sentence
    if (own.length < 3 || own.length > 5 || unclear.test(text.slice(from, to))) return []
    const of = (kind: keyof typeof kinds): readonly Numeral[] => own.filter((numeral) => isOf(sentence, numeral, kind))
    const [all, won, drawn, lost] = [of('played'), of('won'), of('drawn'), of('lost')]
    const [played, w, d, l] = [all[0], won[0], drawn[0], lost[0]]
    const known = [played, w, d, l].filter((numeral) => numeral !== undefined)
    if (!played || !w || !l || known.length !== own.length || new Set(known).size !== own.length) return []
    const parts = d ? [w, d, l] : [w, l]
    const sum = parts.reduce((total, {value}) => total + value, 0)
    if (sum <= played.value || sum > 2 * played.value || !isExact(sentence, played)) return []
    return [
      {
        ...spanOf(played),
        reason: `${parts.map((part) => `"${printedOf(sentence, part)}"`).join(' and ')} are ${sum} games, more than "${printedOf(sentence, played)}"`,
        places: parts.map(spanOf),
        confidence: 0.85
      }
    ]
  })
}

function isOf(sentence: Told, numeral: Numeral, kind: keyof typeof kinds): boolean {
  const [before, behind] = kinds[kind]
  const [lead, rest] = [wordsBefore(sentence, numeral, 30), wordsBehind(sentence, numeral, 24)]
  if (kind === 'played') return behind.test(rest) && before.test(lead)
  return (
    numeral.unit === '' &&
    (behind.test(rest) ||
      (before.test(lead) &&
        !/^ (?:points|times|years|titles|cups|caps|percent|per)\b/.test(rest) &&
        !/^ (?:\p{Ll}+ )?(?:games|matches|fights|bouts)\b[^,]*$/u.test(rest)))
  )
}

const record =
  /\b(?:record|mark) (?:now )?(?:stands? at|is|was|of|to) (\d{1,3})-(\d{1,3})(?:-(\d{1,2}))? (?:after|in|through|from) (?:(?:the|its|their|her|his) )?(?:first )?(\d{1,3}) (?:games|matches|fights|bouts|contests|starts)\b/iu

/** Find records that hold more games than there were: "their record stands at 8-5 after 12 matches". */
export function writtenRecordFaults({text, role}: Passage): PassageFinding[] {
  const match = role === 'table' || !/\b(?:record|mark) /.test(text) ? null : record.exec(text)
  if (!match) return []
  const [whole, won, lost, drawn = '0', played = ''] = match
  const sum = Number(won) + Number(lost) + Number(drawn)
  if (sum <= Number(played) || sum > 2 * Number(played)) return []
  const start = match.index + whole.lastIndexOf(played)
  return [
    {
      start,
      end: start + played.length,
      reason: `"${whole}": those are ${sum} games, not "${played}"`,
      places: [{start: match.index, end: match.index + whole.length}],
      confidence: 0.85
    }
  ]
}
