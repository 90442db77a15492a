/** Something that the user has to put right before anything can be checked: told in one line, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The words of an error and of what caused it, in one line. */
export function describe(error: unknown): string {
  const parts: string[] = []
  for (let cause = error; cause !== undefined && cause !== null && parts.length < 4;) {
    const message = cause instanceof Error ? cause.message : typeof cause === 'string' ? cause : 'an unknown error'
    // Parsers append a picture of the source.
    const line = message
      .split(/\n\s*\n|\n/)[0]
      ?.replace(/:$/, '')
      .trim()
    if (line && !parts.some((part) => part.includes(line))) parts.push(line)
    cause = cause instanceof Error ? cause.cause : undefined
  }
  return parts.join(': ')
}
