import {VFile} from 'vfile'
import {fix} from '../check/fix.ts'

/** How often a file is checked and fixed: what one fix brings to light, the next mends. */
const most = 5

/**
 * Apply a checked file's certain fixes, check the result again, and so on until nothing changes, at most five times.
 *
 * @param check - Checks a file, keeping what goes wrong in its data.
 * @returns The file as it would stand, with the messages that are left and the number of faults fixed in
 *   `data.copydeskFixed`; the very file that was given where nothing was fixed.
 */
export async function mend(file: VFile, check: (file: VFile) => Promise<undefined>): Promise<VFile> {
  let mended = file
  let count = 0
  for (let round = 0; round < most; round++) {
    const {value, applied} = fix(mended)
    if (applied.length === 0 || value === String(mended)) break
    const next = new VFile({path: file.path, cwd: file.cwd, value})
    await check(next)
    // A text that can't be checked is no better than the one that could.
    if (next.data.copydeskFailure !== undefined) break
    count += applied.length
    mended = next
  }
  if (mended !== file) mended.data.copydeskFixed = count
  return mended
}
