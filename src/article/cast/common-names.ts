/** Names that half of a country bears, so that two people who share them are two: "Mohammad Jamil, a columnist", "Mohammad Jalil of the union". */
import {bare, isInitial} from './context.ts'
import type {FormPlace} from './forms.ts'
import {introduction, isDoing, officesOf} from './offices.ts'
import {slipOf} from './slip.ts'
import {titles} from './words.ts'

const common: ReadonlySet<string> = new Set(
  (
    'mohammad mohammed mohamed mohamad muhammad muhammed muhammadu muhammet mehmed mehmet mohd md abdul abdel abdal abdullah abdulla abu umm ' +
    'ahmad ahmed ali hassan hussain hussein hasan khan shah malik syed sayed sayyid said sheikh shaikh haji alhaji hajiya hafiz mirza mian rana raja ' +
    'chaudhry chaudhary iqbal akhtar bibi begum khatun khatoon noor gul ullah uddin bin binti ibn ibrahim musa usman umar sani bello ' +
    'singh kaur kumar kumari devi das lal ram prasad raj rao sharma patel reddy nair maria mary jose juan joao dos santos de la cruz dela ' +
    'nguyen van thi tran le kim lee park choi jung wang li zhang liu chen yang ' +
    'perera fernando silva begam mwangi otieno wanjiru wambui achieng njeri kamau'
  ).split(' ')
)

/**
 * Whether nothing but such names stands with both, and each is another person by what is told where it is first named: another given name
 * before a shared middle one, an office, a body, a place, an age of their own.
 */
export function bearCommonNames(one: readonly FormPlace[], other: readonly FormPlace[]): boolean {
  const [a, b] = [introduction(one), introduction(other)]
  if (!a || !b || !areShared(a, b)) return false
  if (haveOtherFirst(a, b)) return true
  const [told, also] = [descriptionOf(a), descriptionOf(b)]
  if (told === undefined || also === undefined || told === also) return false
  const offices = officesOf(a)
  return !officesOf(b).some((office) => offices.includes(office))
}

/** The names of a person but for the doubted one, without titles and initials. */
function namesBeside({run, at}: FormPlace): readonly string[] {
  return run.tokens.filter((token, index) => index !== at && !titles.has(bare(token)) && !isInitial(token)).map(bare)
}

/** Whether the two share a name beside the doubted one, and none but such as half of a country has. */
function areShared(a: FormPlace, b: FormPlace): boolean {
  const others = new Set(namesBeside(b))
  const shared = namesBeside(a).filter((name) => others.has(name))
  return shared.length > 0 && shared.every((name) => common.has(name))
}

/** "Gurpreet Singh Gill", "Harjit Singh Gall": each has a first name of their own, which is no slip for the other one's. */
function haveOtherFirst(a: FormPlace, b: FormPlace): boolean {
  const [first, second] = [a, b].map((place) => (place.at > 1 ? namesBeside(place)[0] : undefined))
  if (first === undefined || second === undefined || first === second) return false
  return !common.has(first) && !common.has(second) && slipOf(first, second) === undefined
}

/** What stands behind a name and says whose it is: ", a columnist", " of Abaseen Union", ", 45,", ", who sells fish"; an office before it does, too. */
const described =
  /^(?:,? (?:of|from|for|representing) (?:the )?\p{Lu}[^,.;:]{0,40}|,? \(?\d{1,2}(?:,|\))|, (?:an?|the|his|her|their|whose|one of|from) [^,.;:]{3,40})/u

function descriptionOf(place: FormPlace): string | undefined {
  const {block, run} = place
  const behind = block.text.slice(run.end, run.end + 60)
  const told = described.exec(behind)?.[0] ?? (isDoing(place) ? behind : undefined)
  return told ?? (officesOf(place).length > 0 ? officesOf(place).join(' ') : undefined)
}
