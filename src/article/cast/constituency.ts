import type {Form, FormPlace} from './forms.ts'

/** `the MP for Marlowe`, `the constituency of Marlowe`. */
const before =
  /\b(?:MPs?|MLAs?|MCAs?|MNAs?|MSPs?|TDs?|MHAs?|member|representative|councillor|senator|seat|constituency|electorate|division|ward) (?:for|of) (?:\p{Lu}\p{L}+ )?$/u
/** `Marlowe constituency`, `the Marlowe MP`. */
const behind =
  /^ (?:\p{Lu}\p{L}+ )?(?:MPs?|MLAs?|MCAs?|MNAs?|MSPs?|TDs?|MHAs?|[Cc]onstituenc(?:y|ies)|[Bb]y-?elections?|[Ee]lectorate|[Ss]eat|[Ww]ard|[Ss]ub-?[Cc]ounty)(?!\p{L})/u

/**
 * Whether one spelling is everywhere a constituency's and the other nowhere: it bears a name of its own, which need not be spelled as
 * that of the place is (Kibra and Kibera).
 */
export function areConstituencyAndPlace(doubted: Form, other: Form): boolean {
  return doubted.places.every(isConstituency) && !other.places.some(isConstituency)
}

function isConstituency({block: {text}, token: {start, end}}: FormPlace): boolean {
  return before.test(text.slice(Math.max(0, start - 40), start)) || behind.test(text.slice(end, end + 40))
}
