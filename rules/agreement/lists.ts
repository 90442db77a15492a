/** Three or more that are joined: "His wife, his brother and a neighbour was called". */
import {articleOrOwnerButYour} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {manyOfOne, surely} from './verb-number.ts'

/** The verb of a list that opens its sentence, each of it with a determiner of its own. */
export function listVerb(line: Line, start: number, out: Proposal[]): undefined {
  if (start !== 0) return
  let at = start
  let items = 0
  for (; items < 6; items++) {
    const phrase = articleOrOwnerButYour.test(line.word(at)) ? readPhrase(line, at) : undefined
    if (!phrase) return
    at = phrase.end
    if (line.gap(at) === ', ') {
      // "the hall, the library, and the pool"
      if (line.word(at) === 'and') break
      continue
    }
    if (line.word(at) === 'and' && line.joined(at)) break
    return
  }
  if (items < 1) return
  const last =
    line.joined(at + 1) && articleOrOwnerButYour.test(line.word(at + 1)) ? readPhrase(line, at + 1) : undefined
  const right = last && manyOfOne.get(line.word(last.end))
  if (!last || right === undefined || !line.joined(last.end)) return
  const next = last.end + 1
  // "The king, a poet and a father was": the same.
  if (/^an?$/.test(line.word(start)) || (readPhrase(line, start)?.end ?? 0) < 0) return
  const told =
    line.joined(next) &&
    (line.can(next, Pos.verbParticiple | Pos.verbIng) || /^(?:to|been|at|in|on|not|among)$/.test(line.word(next)))
  const definite = items > 1 || !/^an?$/.test(line.word(readPhrase(line, start)?.end ?? 0))
  if (told && definite) out.push({at: last.end, to: right, bar: surely, frame: 'list one'})
}
