import type {VFile} from 'vfile'
import {applyEdits, type SourceEdit} from './edits.ts'

/** Which fixes a processor applies when it compiles: none, or those that are certain. */
export type FixMode = 'none' | 'certain'

declare module 'unified' {
  interface Data {
    /** Which fixes formats apply when they give the source back (default: `'none'`). */
    copydeskFix?: FixMode | undefined
  }
}

/** The file's source, with the fixes of its messages applied where `mode` asks for them. */
export function fixed(file: VFile, mode: FixMode | undefined): string {
  const source = String(file)
  return mode === 'certain' ? applyEdits(source, certainEdits(file)) : source
}

/**
 * The edits of a file's messages that may be applied without asking, in the order of their places.
 *
 * A message's edits go together: where one overlaps an earlier message's, all of them are left out.
 */
export function certainEdits(file: VFile): SourceEdit[] {
  const kept: SourceEdit[] = []
  const messages = file.messages.filter((message) => message.certain && message.edits)
  for (const {edits = []} of messages.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    const clash = edits.some((edit) => kept.some((other) => edit.start < other.end && other.start < edit.end))
    if (!clash) kept.push(...edits)
  }
  return kept
}
