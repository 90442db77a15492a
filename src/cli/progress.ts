import type {Writable} from 'node:stream'

/** From how many files on a bar is shown: fewer are checked before anyone wonders. */
const enough = 20

/** Tells how far a long run has come. */
export interface Progress {
  /** One more file is done. */
  readonly step: () => void
  /** All are: take the bar away. */
  readonly stop: () => void
}

/** Show a bar where somebody looks and there is something to wait for: on a terminal, for many files. */
export async function showProgress(total: number, stderr: Writable & {readonly isTTY?: boolean}): Promise<Progress> {
  if (stderr.isTTY !== true || total <= enough) return {step: () => undefined, stop: () => undefined}
  const {default: bars} = await import('cli-progress')
  const bar = new bars.SingleBar({
    stream: stderr as NodeJS.WritableStream,
    format: '{bar} {value} of {total} files · {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
    stopOnComplete: false,
    // The checks leave no time for timers; and an interrupted run must not leave a terminal without a cursor.
    synchronousUpdate: true,
    hideCursor: false,
    gracefulExit: false
  })
  bar.start(total, 0)
  return {
    step: () => bar.increment(),
    stop: () => bar.stop()
  }
}
