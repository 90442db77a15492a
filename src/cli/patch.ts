import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import type {VFile} from 'vfile'

/**
 * What fixing would change in a file, as a unified diff that `git apply` and `patch -p1` take; empty where nothing would.
 *
 * @param was - The text before.
 */
export function patchOf(file: VFile, was: string): string {
  const text = String(file)
  if (text === was) return ''
  const name = file.path.replaceAll('\\', '/')
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, was, text, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY
  })
}
