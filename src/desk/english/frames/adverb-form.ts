/** The adverb that an adjective would make, whether English has it or not: "basically", "possibly", "angrily", "quickly". */
export function adverbForm(adjective: string): string {
  if (adjective.endsWith('ic')) return `${adjective}ally`
  if (adjective.endsWith('le')) return `${adjective.slice(0, -1)}y`
  return adjective.endsWith('y') ? `${adjective.slice(0, -1)}ily` : `${adjective}ly`
}
