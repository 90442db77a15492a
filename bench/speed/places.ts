import type {Profiler} from 'node:inspector'

/** What several rules share, by the files that work it out. */
const shared: ReadonlyArray<readonly [RegExp, string]> = [
  [/\/desk\/english\/(?:slips-of|evidence)\./, 'evidence for slips'],
  [/\/article\/cast\/cast\./, 'cast'],
  [/\/article\/cast\/spellings\./, 'spellings of names'],
  [/\/article\/ledger\//, 'ledger'],
  [/\/desk\/english\/speller\./, 'speller']
]
const outer: ReadonlyArray<readonly [RegExp, string]> = [
  [/\/src\/formats\//, 'parse'],
  [/\/src\/article\/article\./, 'index'],
  [/\/src\/check\/message\./, 'messages']
]

/** Microseconds of a profile by place in the program: parsing, indexing, what rules share, each rule. */
export function placesOf({nodes, samples = [], timeDeltas = []}: Profiler.Profile): ReadonlyMap<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(nodes.flatMap(({id, children}) => (children ?? []).map((child) => [child, id] as const)))
  const known = new Map<number, string>()
  const placeOf = (id: number): string => {
    const stack: string[] = []
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const {url, functionName} = byId.get(at)?.callFrame ?? {url: '', functionName: ''}
      stack.push(functionName === '(garbage collector)' ? functionName : url)
    }
    if (stack[0] === '(garbage collector)') return 'garbage collection'
    for (const [file, name] of shared) if (stack.some((url) => file.test(url))) return name
    const rule = stack.findLast((url) => /\/rules\/[a-z-]+\//.test(url))
    if (rule !== undefined) return /\/rules\/([a-z-]+)\//.exec(rule)?.[1] ?? ''
    for (const [file, name] of outer) if (stack.some((url) => file.test(url))) return name
    return 'other'
  }
  const found = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    let place = known.get(id)
    if (place === undefined) known.set(id, (place = placeOf(id)))
    found.set(place, (found.get(place) ?? 0) + (timeDeltas[index] ?? 0))
  }
  return found
}
