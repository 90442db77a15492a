import type {Desk} from '../../src/desk/desk.ts'

// Acronyms that papers print without their expansion: states and alliances, broadcasters and news agencies, police, medicine,
// computing, money, sport, and short forms that have become words.
const list = `USA UAE USSR GDR NATO OPEC ASEAN UNESCO UNICEF WHO IMF NASA ESA BBC ITV CNN ABC CBS NBC PBS NPR AFP AP ESPN HBO MTV
  FBI CIA NSA MI5 MI6 KGB SAS DNA RNA HIV AIDS ADHD IVF MRI PTSD SARS GDP VAT CEO CFO COO CTO HR PLC LLC IBM BMW KPMG IKEA
  PhD MBA MSc BSc TV CD DVD LED LCD USB PDF HTML CSS URL HTTP GPS SMS SIM PIN CCTV VPN API FAQ DIY VIP UFO ATM MOT RSVP ASAP
  FIFA UEFA NBA NFL NHL MLB IOC UFC PGA GMT UTC EST PST BST CET LGBT LGBTQ BAME NHS RAF NGO MEP QC KC SUV YMCA NAACP SOS TNT
  OBE MBE CBE KBE DBE BEM GCSE GCSEs SAT MVP FAQ HSBC KLM NPR PDA PVC CFC EPA SEC IRS FDA GOP DUP SNP SDP DPP COVID LSD MDMA THC CBD AOL ISBN JPEG GIF XML JSON RSS WIFI LGBTQI`
let known: ReadonlySet<string> | undefined

/** Whether an acronym needs no expansion: everybody or the house knows it, it is a numeral, or a word in capitals. */
export function isKnown(acronym: string, {house, english}: Desk): boolean {
  known ??= new Set(list.split(/\s+/))
  if (known.has(acronym) || house.acronyms?.includes(acronym) || /^[IVXLCDM]+$/.test(acronym)) return true
  return english.lexicon.pos(acronym) !== 0 && (english.lexicon.capital(acronym) ?? 0) < 2
}
