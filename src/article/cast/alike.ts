import type {Form, FormPlace} from './forms.ts'

/** Who stands in somebody's life, and has a name of their own. */
const near =
  /(?:^|[^\p{L}])(?:his|her|their|my|our|whose|\p{L}+['’]s?) (?:\p{Ll}[\p{Ll}-]* ){0,2}?((?:grand|step|half-|great-)?(?:sons?|daughters?|mother|father|sisters?|brothers?|aunt|uncle|niece|nephew|cousin|wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|friend|neighbou?r|colleague|twins?|baby|children|dog|cat|horse)),? $/iu

/** `a neighbour called Meghan`. */
const called = /(?:^|[^\p{L}])(?:an?|another|one|two) (?:\p{Ll}[\p{Ll}-]* ){1,3}(?:called|named) $/u

/** Whether given names alone are two people's: `her daughter Meghan` where nobody else is called a daughter. */
export function isAnotherOfFamily(doubted: Form, other: Form): boolean {
  const relations = doubted.places.map(relationBefore)
  if (relations.includes('')) return false
  return !other.places.some((place) => relations.includes(relationBefore(place)))
}

/** What stands straight before a name alone: `daughter`; `''` for nothing of the kind. */
function relationBefore({block, run, at}: FormPlace): string {
  if (at > 0) return ''
  const head = block.text.slice(Math.max(0, run.start - 60), run.start)
  return near.exec(head)?.[1]?.toLowerCase() ?? (called.test(head) ? 'called' : '')
}

/** Whether an `and` joins the two, which nobody does who means one person: `Megan and Meghan Price`. */
export function areJoined(a: Form, b: Form): boolean {
  return isJoinedTo(a, b) || isJoinedTo(b, a)
}

function isJoinedTo(first: Form, second: Form): boolean {
  return second.places.some(({block, run, at, token}) => {
    if (at > 0 || (run.before !== 'and' && run.before !== '&')) return false
    const head = block.text.slice(0, token.start)
    return [' and ', ', and ', ' & '].some(
      (joint) => head.endsWith(` ${first.text}${joint}`) || head === first.text + joint
    )
  })
}
