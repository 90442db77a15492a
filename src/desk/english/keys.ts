import type {Candidate} from './candidate.ts'

/** The words of a candidate that carry a bias of their own. */
export function keysOf({kind, key, group}: Candidate): string[] {
  if (kind === 'word-order') {
    const [, left = '', right = ''] = key.split(' ')
    return [`${left} <`, `> ${right}`, key, group]
  }
  if (kind === 'wrong-word') {
    const [wrong = '', right = ''] = key.split('>')
    return [`${wrong}>`, `>${right}`, key, group]
  }
  return [key]
}
