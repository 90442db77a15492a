import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {applyEdits, Disjoint, type SourceEdit} from './edits.ts'

/** Which fixes a processor applies when it compiles: none, or those that are certain. */
export type FixMode = 'none' | 'certain'

declare module 'unified' {
  interface Data {
    /** Which fixes formats apply when they give the source back (default: `'none'`). */
    copydeskFix?: FixMode | undefined
  }
}

/** A source with its certain fixes applied. */
export interface Fixed {
  readonly value: string
  /** The messages whose fixes were applied; empty where nothing was changed. */
  readonly applied: readonly VFileMessage[]
}

/**
 * Apply the fixes of a checked file's messages that are certain; the file itself is left as it is.
 *
 * Only words change, never markup. A message's edits go together: where one overlaps an earlier message's, all of them wait
 * for the next run; so do those in other fields than the message's first.
 *
 * @param file - A file that came from `check` or a processor with copydesk's rules; its messages carry the edits.
 */
export function fix(file: VFile): Fixed {
  const {edits, applied} = certainFixes(file)
  return {value: applied.length > 0 ? applyEdits(String(file), edits) : String(file), applied}
}

/** The file's source, with the fixes of its messages applied where `mode` asks for them. */
export function fixed(file: VFile, mode: FixMode | undefined): string {
  return mode === 'certain' ? fix(file).value : String(file)
}

/** The edits of a file's messages that may be applied without asking and do not collide, in the order of their places. */
export function certainFixes(file: VFile): {readonly edits: SourceEdit[]; readonly applied: VFileMessage[]} {
  const kept = new Map<string | undefined, Disjoint>()
  const applied: VFileMessage[] = []
  const messages = file.messages.filter((message) => message.certain && message.edits?.length)
  for (const message of messages.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    const edits = message.edits ?? []
    // The edits of one message may be in several fields; those of a file are all in one text.
    const field = edits[0]?.field
    let disjoint = kept.get(field)
    if (!disjoint) kept.set(field, (disjoint = new Disjoint()))
    const here = edits.filter((edit) => edit.field === field)
    if (disjoint.add(here)) applied.push(message)
  }
  return {edits: [...kept.values()].flatMap((disjoint) => disjoint.edits), applied}
}
