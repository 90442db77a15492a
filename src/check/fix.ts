import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Span} from '../article/source-map.ts'
import {editFieldsSource} from '../formats/edit-fields.ts'
import {applyEdits, Disjoint, type SourceEdit} from './edits.ts'
import {markupOf, type ReadAgain} from './markup.ts'

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

const readers = new WeakMap<VFile, ReadAgain>()

/** Remember how a file was read: {@link fix} reads its result in the same way, and leaves out what would change markup. */
export function readBy(file: VFile, read: ReadAgain): undefined {
  readers.set(file, read)
}

/**
 * Apply the fixes of a checked file's messages that are certain; the file itself is left as it is.
 *
 * Only words change, never markup: a fix after which the source would be read otherwise (a line that becomes a heading) is left
 * out. A message's edits go together: where one overlaps an earlier message's, all of them wait for the next run; so do those
 * in other fields than the message's first.
 *
 * @param file - A file that came from `check` or a processor with copydesk's rules; its messages carry the edits.
 */
export function fix(file: VFile): Fixed {
  const source = String(file)
  const certain = certainFixes(file)
  const read = readers.get(file)
  const safe = read ? withSameMarkup(source, certain, read) : certain
  if (safe.length === 0) return {value: source, applied: []}
  return {value: apply(source, safe), applied: safe.map(({message}) => message)}
}

/** The file's source, with the fixes of its messages applied where `mode` asks for them. */
export function fixed(file: VFile, mode: FixMode | undefined, read: ReadAgain): string {
  if (mode !== 'certain') return String(file)
  readBy(file, read)
  return fix(file).value
}

/** A message and those of its edits that are applied together. */
interface Fix {
  readonly message: VFileMessage
  readonly edits: readonly SourceEdit[]
}

/** The fixes that may be applied without asking and do not collide, in the order of their places. */
function certainFixes(file: VFile): readonly Fix[] {
  const kept = new Map<string | undefined, Disjoint>()
  const messages = file.messages.filter((message) => message.certain && message.edits?.length)
  return messages
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .flatMap((message) => {
      const edits = message.edits ?? []
      // The edits of one message may be in several fields; those of a file are all in one text.
      const field = edits[0]?.field
      let disjoint = kept.get(field)
      if (!disjoint) kept.set(field, (disjoint = new Disjoint()))
      const here = edits.filter((edit) => edit.field === field)
      return disjoint.add(here) ? [{message, edits: here}] : []
    })
}

/** Leave out fixes after which anything but words would be read otherwise. */
function withSameMarkup(source: string, fixes: readonly Fix[], read: ReadAgain): readonly Fix[] {
  if (fixes.length === 0) return fixes
  const tree = read(source)
  const bases = new Map(tree.data?.copydeskSources?.map(({id, base}) => [id, base]))
  const joined = ({start, end, field}: SourceEdit): Span => {
    const base = bases.get(field) ?? 0
    return {start: base + start, end: base + end}
  }
  const isSafe = (tried: readonly Fix[]): boolean => {
    const value = apply(source, tried)
    const gone = tried.flatMap(({edits}) => edits.filter((edit) => edit.text === '').map(joined))
    return markupOf(tree, source, gone) === markupOf(read(value), value)
  }
  const safe: Fix[] = []
  const add = (group: readonly Fix[]): undefined => {
    if (isSafe([...safe, ...group])) safe.push(...group)
    else if (group.length > 1) {
      const half = group.length >> 1
      add(group.slice(0, half))
      add(group.slice(half))
    }
  }
  add(fixes)
  return safe
}

function apply(source: string, fixes: readonly Fix[]): string {
  const edits = fixes.flatMap((one) => one.edits)
  return edits.some((edit) => edit.field !== undefined) ? editFieldsSource(source, edits) : applyEdits(source, edits)
}
