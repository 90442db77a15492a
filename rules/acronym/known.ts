import type {Desk} from '../../src/desk/desk.ts'

// Acronyms that papers print without their expansion: states and alliances, broadcasters and news agencies, police, medicine,
// computing, money, sport, and short forms that have become words.
const list = `USA UAE USSR GDR NATO OPEC ASEAN WHO IMF NASA ESA BBC ITV CNN ABC CBS NBC PBS NPR AFP ESPN HBO MTV FBI CIA NSA KGB
  SAS DNA RNA HIV AIDS ADHD IVF MRI PTSD SARS COVID LSD MDMA THC CBD CFC PVC TNT GDP VAT CEO CFO COO CTO PLC LLC IBM
  BMW KPMG IKEA HSBC KLM AOL MBA LED LCD DVD USB PDF HTML CSS URL HTTP GPS SMS SIM PIN VPN API XML JSON RSS JPEG GIF
  ISBN CCTV FAQ DIY VIP UFO ATM MOT RSVP ASAP SOS FIFA UEFA NBA NFL NHL MLB MVP IOC UFC PGA GMT UTC EST PST BST CET
  LGBT LGBTQ BAME NHS RAF NGO MEP SUV YMCA NAACP GOP DUP SNP SDP OBE MBE CBE KBE DBE BEM GCSE SAT`
let known: ReadonlySet<string> | undefined

/** Whether an acronym needs no expansion: everybody or the house knows it, it is a numeral, or a word in capitals. */
export function isKnown(acronym: string, {house, english}: Desk): boolean {
  known ??= new Set(list.split(/\s+/))
  if (known.has(acronym) || house.acronyms?.includes(acronym) || /^[IVXLCDM]+$/.test(acronym)) return true
  return english.lexicon.pos(acronym) !== 0 && (english.lexicon.capital(acronym) ?? 0) < 2
}
