/**
 * From a British spelling to the American one, by the endings in which the two differ.
 *
 * Only candidates: whoever asks takes the first that the lexicon knows.
 */
export function americanCandidates(word: string): string[] {
  const candidates: string[] = []
  for (const [british, american] of pairs) {
    for (let at = word.indexOf(british, 1); at > 0; at = word.indexOf(british, at + 1)) {
      candidates.push(word.slice(0, at) + american + word.slice(at + british.length))
    }
  }
  return candidates
}

/** What stands in the British word, and in its American brother. */
const pairs: ReadonlyArray<readonly [string, string]> = [
  ['our', 'or'],
  ['is', 'iz'],
  ['ys', 'yz'],
  ['tre', 'ter'],
  ['bre', 'ber'],
  ['lled', 'led'],
  ['lling', 'ling'],
  ['ller', 'ler'],
  ['llor', 'lor'],
  ['pped', 'ped'],
  ['pping', 'ping'],
  ['ogue', 'og'],
  ['ence', 'ense'],
  ['ences', 'enses'],
  ['mme', 'm'],
  ['mmes', 'ms'],
  ['ae', 'e'],
  ['oe', 'e'],
  ['lment', 'llment'],
  ['l', 'll'],
  ['ll', 'l'],
  ['gement', 'gment'],
  ['grey', 'gray'],
  ['plough', 'plow'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['kerb', 'curb'],
  ['sceptic', 'skeptic'],
  ['mould', 'mold'],
  ['aluminium', 'aluminum'],
  ['wards', 'ward'],
  ['gst', 'g'],
  ['st', '']
]
