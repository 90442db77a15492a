import type {Contexts} from './context.ts'
import type {Form, FormPlace} from './forms.ts'

/** The second words of clubs' names. */
const clubs = new Set(
  (
    'rovers united fc afc cfc rfc sc cf rangers wanderers athletic athletics albion celtic harriers hotspur villa academicals thistle ' +
    'wednesday orient argyle borough saints tigers lions eagles hawks bulls bears wolves warriors raiders panthers giants titans ' +
    'sharks knights rams braves reds whites colts cubs jets kings royals hurricanes crusaders blues stars gaels gaa rugby cricket ' +
    'swimming rowing hockey netball wildcats bulldogs cougars huskies'
  ).split(' ')
)

/** `in Thomson`, `the village of Thomson`, `works at Thomson`. */
const placeBefore =
  /(?:^|[^\p{L}])(?:in|near|(?:village|town|hamlet|parish|suburb|township|port|hills?|shores?|banks|people|north|south|east|west|outskirts) of|(?:lives?|lived|works?|worked|plays?|played|based|stops?|stopped|stays?|stayed|home|match|game|win|won) at) $/iu

/** `Thomson & Sons`, `Thomson Ltd`, `Thomson, which`, `Thomson, nine miles off`. */
const thingBehind =
  /^(?: (?:&|and) (?:Sons?|Daughters?|Bro(?:thers|s)|Co|Company|Partners|Associates)(?!\p{L})| & \p{Lu}|,? which | \(?(?:Ltd|Limited|plc|PLC|LLP|Inc|LLC|Pty|Pvt|GmbH)(?!\p{L})|, (?:[\p{L}\d]+ ){1,4}(?:miles|km|kilometres|kilometers) (?:off|away|from|north|south|east|west|up|down|inland|outside)(?!\p{L}))/u

/**
 * Whether a name that is a surname, too, is everywhere a village's, a club's or a firm's by what stands around it, while the other
 * spelling is a person's: `live in Thomson`, `Thomson Rovers`, `Thomson & Sons` in an article about Ruth Thompson.
 */
export function isThingBesidePerson(doubted: Form, other: Form, contexts: Contexts): boolean {
  if (contexts.givens(other).length === 0 || other.places.some((place) => isThing(place, contexts))) return false
  return doubted.places.every((place) => isThing(place, contexts))
}

function isThing(place: FormPlace, contexts: Contexts): boolean {
  const {block, run, at, token} = place
  const next = run.tokens[at + 1]
  if (next) return at === 0 && (clubs.has(next.key) || contexts.isNamedAfter(place))
  if (at > 0) return false
  if (contexts.isNamedAfter(place) || thingBehind.test(block.text.slice(token.end, token.end + 60))) return true
  // `in Thomson’s office`: a person's.
  return !token.possessive && placeBefore.test(block.text.slice(Math.max(0, token.start - 24), token.start))
}
