/** What somebody is in a house, by the last word: `director` of finance, of operations. */
const heads =
  'captain|executive|member|spokesperson|spokesman|spokeswoman|director|secretary|manager|officer|editor|professor|minister|commissioner|analyst|correspondent|engineer|lecturer|coach|superintendent|inspector|head|president|treasurer|chair|chairman|chairwoman|chairperson|registrar|curator|producer|reporter|organiser|organizer|co-ordinator|coordinator|adviser|advisor|surveyor|conductor|librarian|prosecutor|governor|warden|marshal'

/** Trades of which nobody is called by two: of those that go together, one. */
const trades: Readonly<Record<string, string>> = {
  plumber: '',
  electrician: '',
  carpenter: 'joiner',
  joiner: '',
  nurse: '',
  midwife: '',
  paramedic: '',
  surgeon: '',
  dentist: '',
  pharmacist: '',
  optician: '',
  vet: '',
  teacher: '',
  librarian: '',
  accountant: '',
  hairdresser: '',
  barber: 'hairdresser',
  postman: '',
  firefighter: '',
  baker: '',
  butcher: '',
  florist: '',
  mechanic: '',
  welder: '',
  bricklayer: '',
  plasterer: '',
  roofer: '',
  architect: '',
  solicitor: '',
  jockey: '',
  tailor: '',
  fishmonger: '',
  greengrocer: '',
  cobbler: '',
  blacksmith: '',
  locksmith: '',
  undertaker: '',
  bookkeeper: 'accountant'
}

/** Words before (or behind, with "of") a head, by what they tell: what a house has one each of. */
const groups: ReadonlyArray<readonly [group: string, words: string]> = [
  ['rank', 'assistant associate deputy vice joint additional adjunct junior'],
  [
    'reach',
    'northern southern eastern western county town city district regional national state provincial parish branch'
  ],
  [
    'matter',
    'finance financial operations operating marketing commercial technical technology artistic creative managing executive general ' +
      'sporting medical clinical nursing sales personnel hr people human communications press media research planning housing ' +
      'highways roads transport education schools health environment environmental social children engineering libraries parks leisure tourism ' +
      'policy strategy learning teaching admissions fundraising membership events development security safety collections conservation ' +
      'culture sports sport news business features political politics science foreign home legal picture fashion arts travel crime property services works ' +
      'water music history physics chemistry biology economics law mathematics geology botany zoology sociology psychology medicine ' +
      'surgery geography philosophy theology linguistics archaeology anthropology astronomy nutrition ecology defence defense justice agriculture'
  ]
]
const groupOf = new Map(groups.flatMap(([group, words]) => words.split(' ').map((word) => [word, group] as const)))
const same: Readonly<Record<string, string>> = {
  politics: 'political',
  financial: 'finance',
  operating: 'operations',
  technology: 'technical',
  clinical: 'medical',
  press: 'communications',
  media: 'communications',
  hr: 'people',
  personnel: 'people',
  human: 'people',
  executive: 'managing',
  schools: 'education',
  environmental: 'environment',
  sport: 'sports',
  sporting: 'sports',
  roads: 'highways',
  artistic: 'creative',
  vice: 'deputy',
  defense: 'defence'
}

/** What somebody is called, taken apart. */
export interface Job {
  /** `director`, `chief`, or `trade`. */
  readonly head: string
  /** By group, what tells one from another: `finance`, `assistant`, `plumber`. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>
}

const eitherCase = (words: string): string =>
  words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)

/** A row of words that ends in what somebody is: three words of it at most are captured behind "of". */
export const jobWords: string = `(?:[\\p{L}-]+ ){0,4}?(?:[Cc]hief [\\p{L}]+(?: [Oo]fficer)?|${eitherCase(heads)}|${eitherCase(Object.keys(trades).join('|'))})(?: (?:of|for) (?:the )?(?:\\p{L}+ (?:and )?){0,2}?\\p{L}+)?`

/** Without one of these words, in lower case, nobody is called anything. */
const jobs: ReadonlySet<string> = new Set([...heads.split('|'), ...Object.keys(trades), 'chief'])

/** Whether a word, folded, tells what somebody is. */
export function isJobWord(norm: string): boolean {
  return jobs.has(norm)
}

const chief =
  /\bchief (executive|financial|finance|operating|operations|technology|technical|information|marketing|legal|commercial|risk|people|medical|scientific)\b/
const isHead = new RegExp(`^(?:${heads})$`)
const ending = new RegExp(`^(.*?)\\b(${heads})(?: (?:of|for) (?:the )?(.+))?$`)

/** How many letters of what somebody is called come before the words that tell it: verbs, adjectives. */
export function leadOf(text: string): number {
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = match[0].toLowerCase()
    if (groupOf.has(word) || word === 'chief' || word in trades || isHead.test(word)) return match.index
  }
  return 0
}

/** Take apart what somebody is called; undefined where it tells nothing that another could exclude. */
export function jobOf(text: string): Job | undefined {
  const words = text.toLowerCase()
  const trade = /(?<!\p{L})(\p{L}+)$/u.exec(words)?.[1] ?? ''
  if (trade in trades)
    return {
      head: 'trade',
      told: new Map([['trade', new Set([trades[trade] === '' ? trade : (trades[trade] ?? trade)])]])
    }
  const what = chief.exec(words)?.[1]
  if (what !== undefined) return {head: 'chief', told: new Map([['matter', new Set([same[what] ?? what])]])}
  const match = ending.exec(words)
  const head = match?.[2]
  if (head === undefined) return undefined
  const told = new Map<string, Set<string>>()
  for (const word of `${match?.[1] ?? ''} ${match?.[3] ?? ''}`.split(/[ -]+/)) {
    const group = groupOf.get(word)
    if (group === undefined) continue
    const set = told.get(group) ?? new Set()
    told.set(group, set.add(same[word] ?? word))
  }
  return {
    head: head
      .replace(/^chair(?:man|woman|person)$/, 'chair')
      .replace(/^spokes\p{L}+$/u, 'spokesperson')
      .replace('advisor', 'adviser')
      .replace('organizer', 'organiser')
      .replace('co-', 'co'),
    told
  }
}

/** Whether two of what somebody is called exclude each other: of one head, with other words of one group. */
export function exclude(one: Job, other: Job): boolean {
  if (one.head !== other.head) return isOfBoard(one, other) || isOfBoard(other, one)
  if (/^(?:editor|correspondent|reporter)$/.test(one.head)) return areApart(allOf(one), allOf(other))
  return [...one.told].some(([group, words]) => {
    const others = other.told.get(group)
    return others !== undefined && areApart(words, others)
  })
}

function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word))
}

/** All that tells a desk: the northern editor is not the political one. */
function allOf({told}: Job): ReadonlySet<string> {
  return new Set([...told].flatMap(([group, words]) => (group === 'rank' ? [] : [...words])))
}

const officers = /^(?:secretary|treasurer|chair|president|registrar|organiser|captain|manager)$/

/** Whether two of what the same house calls somebody are two of its officers: the club's secretary, the club's treasurer. */
export function areOfficers(one: Job, other: Job): boolean {
  return one.head !== other.head && officers.test(one.head) && officers.test(other.head)
}

/** A director of something is no secretary of the county or the club. */
function isOfBoard(one: Job, other: Job): boolean {
  return one.head === 'director' && one.told.has('matter') && other.head === 'secretary' && other.told.has('reach')
}
