import data from '#data/english/variety-pairs.js'
import type {Variety} from '../variety.ts'

/** The two sides between which English spelling is divided. */
export type Side = 'British' | 'American'

/** In what two spellings differ: colour/color, centre/center, travelled/traveled, defence/defense, analyse/analyze… */
export type Difference = 'our' | 're' | 'll' | 'ence' | 'yse' | 'ae' | 'ise' | 'other'

/** A word that one side spells so, and how the other one does. */
export interface Spelling {
  readonly side: Side
  readonly difference: Difference
  /** The other side's spelling, in lower case. */
  readonly other: string
}

/** By word: where its line begins in the data, and a place within that line where it is the American spelling. */
let opened: ReadonlyMap<string, number> | undefined

function open(): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let start = 0; start < data.length;) {
    const space = data.indexOf(' ', start)
    const second = data.indexOf(' ', space + 1)
    const lineEnd = data.indexOf('\n', second)
    const end = lineEnd < 0 ? data.length : lineEnd
    places.set(data.slice(start, space), start)
    if (data.charAt(end - 1) !== '+') places.set(data.slice(space + 1, second), space)
    start = end + 1
  }
  return places
}

/** The spelling whose place that is; one object a place, made when it is first asked for. */
function spellingAt(place: number): Spelling {
  const start = data.lastIndexOf('\n', place) + 1
  const end = data.indexOf('\n', start)
  const [british = '', american = '', kind = ''] = data.slice(start, end < 0 ? data.length : end).split(' ')
  const difference = kind.replace('+', '') as Difference
  return place === start
    ? {side: 'British', difference, other: american}
    : {side: 'American', difference, other: british}
}

const spellings = new Map<number, Spelling>()

/** The spelling of a word that two varieties spell differently; undefined for any other word. In lower case. */
export function spellingOf(word: string): Spelling | undefined {
  opened ??= open()
  const place = opened.get(word)
  if (place === undefined) return undefined
  let spelling = spellings.get(place)
  if (!spelling) spellings.set(place, (spelling = spellingAt(place)))
  return spelling
}

/**
 * Which side each variety takes in each difference; where it has none, both are in use.
 *
 * Canadian: Canadian Oxford Dictionary and The Canadian Style (colour, centre, travelled, defence; analyze, organize).
 * Australian: Macquarie Dictionary and the Australian Government Style Manual (British throughout; -ise).
 * British -ise and -ize are both in use: The Oxford English Dictionary prefers -ize.
 */
const sides: Readonly<Record<Variety, Readonly<Partial<Record<Difference, Side>>>>> = {
  'en-GB': {
    our: 'British',
    re: 'British',
    ll: 'British',
    ence: 'British',
    yse: 'British',
    ae: 'British',
    other: 'British'
  },
  'en-US': {
    our: 'American',
    re: 'American',
    ll: 'American',
    ence: 'American',
    yse: 'American',
    ae: 'American',
    ise: 'American',
    other: 'American'
  },
  'en-CA': {our: 'British', re: 'British', ll: 'British', ence: 'British', yse: 'American', ise: 'American'},
  'en-AU': {
    our: 'British',
    re: 'British',
    ll: 'British',
    ence: 'British',
    yse: 'British',
    ise: 'British',
    other: 'British'
  }
}

/** The words of the difference `other` that Canadian English settles for one side. */
const canadian: Readonly<Record<string, Side>> = {
  grey: 'British',
  jewellery: 'British',
  woollen: 'British',
  mould: 'British',
  aluminium: 'American',
  aeroplane: 'American',
  sceptic: 'American',
  sceptical: 'American',
  scepticism: 'American',
  cosy: 'American',
  plough: 'American',
  ploughs: 'American',
  ploughed: 'American',
  ploughing: 'American',
  snowplough: 'American',
  snowploughs: 'American',
  tyre: 'American',
  tyres: 'American',
  kerb: 'American',
  kerbs: 'American'
}

/** The side that a variety takes for a word; undefined where it uses both. */
export function sideOf(variety: Variety, word: string, spelling: Spelling): Side | undefined {
  if (variety === 'en-CA' && spelling.difference === 'other') {
    return canadian[spelling.side === 'British' ? word : spelling.other]
  }
  // Canadian English has enrol, fulfil and instalment beside enroll, fulfill and installment.
  if (variety === 'en-CA' && /l(?:s|ments?)?$/.test(word) && spelling.difference === 'll') return undefined
  return sides[variety][spelling.difference]
}
