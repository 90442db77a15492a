import {soundOf} from './sound.ts'

/** Spellings of one given name that no rule of sounds brings together. */
const families = (
  'geoffrey jeffrey jeffery geoffery|graham graeme grahame|stuart stewart|sean shaun shawn|ian iain|laurence lawrence|' +
  'gillian jillian|nicholas nicolas nickolas|catherine katherine katharine kathryn cathryn catharine|jane jayne|lindsay lindsey|' +
  'deborah debra|lewis louis|ciaran kieran kieron keiran|alistair alasdair alastair alister|caitlin kaitlyn katelyn caitlyn|' +
  'hayley haley hailey|isobel isabel isabelle|eleanor elinor eleanore|neil niall neal|gerard gerrard|rhys reece reese rees|' +
  'mohamed mohammed muhammad muhammed mohamad mohammad mohamud|yusuf yousef yousuf youssef yusef|hussein hussain husain husayn'
)
  .split('|')
  .map((family) => family.split(' '))
const familyOf = new Map(families.flatMap((family, index) => family.map((name) => [name, index] as const)))

/** A woman's form of a man's given name: Danielle, Adrienne, Simone, Justine, Denise. */
function isWomans(short: string, long: string): boolean {
  if (long === `${short}${short.at(-1)}e`) return true
  return short.length >= 5 && long === `${short}e` && /(?:in|on|is|al)$/.test(short)
}

/**
 * Whether two folded given names are one name in two spellings: they sound alike (Antony/Anthony), differ in a vowel that is
 * hardly heard (Jonathan/Jonathon, Allan/Allen, Ahmed/Ahmad), or are spellings that usage has for one name (Geoffrey/Jeffrey).
 */
export function areVariants(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (isWomans(short, long) || (short === 'frances' && long === 'francis') || long === 'frances') return false
  const [a, b] = [soundOf(one), soundOf(other)]
  if (a === b) return true
  const family = familyOf.get(one)
  if (family !== undefined && family === familyOf.get(other)) return true
  return short.length >= 4 && faint(a) === faint(b)
}

/** How a folded name sounds; spellings of one given name that sound differently share one. */
export function sharedSound(folded: string): string {
  const family = familyOf.get(folded)
  return family === undefined ? soundOf(folded) : `=${family}`
}

/** A sound with one letter for every vowel that is neither among the first ones nor the end. */
function faint(sound: string): string {
  const start = /^[^aeiou]*[aeiou]+/.exec(sound)?.[0] ?? ''
  return /[aeiou]$/.test(sound) ? sound : start + sound.slice(start.length).replace(/[aeio]/g, 'a')
}
