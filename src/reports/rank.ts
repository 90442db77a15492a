import type {VFileMessage} from 'vfile-message'
import {severityOf} from './message-data.ts'

/** Roles by how many readers see them, and how soon; those that are not named come last. */
const roles: Readonly<Record<string, number>> = {
  headline: 0,
  caption: 1,
  standfirst: 2,
  social: 2,
  slug: 2,
  pullquote: 3,
  heading: 4,
  byline: 5
}

const severities = {error: 0, warning: 1, info: 2}

/**
 * Order messages by what would embarrass most: faults before queries; the headline before captions before the standfirst
 * before the text; errors before warnings; then as they stand.
 */
export function byEmbarrassment(messages: readonly VFileMessage[]): VFileMessage[] {
  return messages.toSorted((a, b) => {
    const [severityA, severityB] = [severities[severityOf(a)], severities[severityOf(b)]]
    return (
      Number(severityA === 2) - Number(severityB === 2) ||
      rankOf(a) - rankOf(b) ||
      severityA - severityB ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0)
    )
  })
}

function rankOf(message: VFileMessage): number {
  return roles[message.role ?? ''] ?? 6
}
