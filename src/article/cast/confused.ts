import type {Bonds} from './bond.ts'
import type {Form} from './forms.ts'
import type {References} from './reference.ts'

/** What many names begin with tells nobody whose the one is: the lists stay short, the work linear. */
const most = 12

/** Every surname alone that nobody was introduced with, and whose name begins alike and may be meant. */
export function confusedPairs(
  all: readonly Form[],
  told: ReadonlySet<Form>,
  references: References,
  bonds: Bonds
): ReadonlyArray<readonly [Form, Form]> {
  const bare = all.filter((form) => !told.has(form) && references.isUnintroduced(form))
  const starts = new Set(bare.map(startOf))
  const introduced = new Map<string, Form[]>()
  for (const form of all) {
    const start = startOf(form)
    if (form.places.length < 2 || !starts.has(start) || !bonds.isIntroduced(form)) continue
    const others = introduced.get(start)
    if (!others) introduced.set(start, [form])
    else if (others.length < most) others.push(form)
  }
  return bare.flatMap((doubted) =>
    (introduced.get(startOf(doubted)) ?? [])
      .filter((other) => references.isConfused(doubted, other))
      .map((other) => [doubted, other] as const)
  )
}

function startOf({key}: Form): string {
  return key.slice(0, 2)
}
