import type {Root} from 'mdast'

/** Where the references of a document lead, by their labels; the first one of a label counts. */
export function addressesOf({children}: Root): ReadonlyMap<string, string> {
  const definitions = children.filter((node) => node.type === 'definition')
  return new Map(definitions.toReversed().map(({identifier, url}) => [identifier, url]))
}
