/**
 * Milliseconds since some moment.
 *
 * Node makes `performance` when it is first asked for, with modules that nothing else here needs: a short run does without.
 */
export function now(): number {
  const {process} = globalThis as {process?: {hrtime?: () => readonly [seconds: number, nanoseconds: number]}}
  const time = process?.hrtime?.()
  return time ? time[0] * 1e3 + time[1] / 1e6 : performance.now()
}
