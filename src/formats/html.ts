import type {Role} from '../article/role.ts'
import {defineFormat, type FormatPlugin} from './format.ts'
import {readHtml} from './html/read.ts'
import {checkSelectors, selectMarks} from './html/select.ts'

/** Options of {@link retextHtml}. */
export interface Options {
  /**
   * Roles by CSS selector, over the table of `html/table.ts`; `false` leaves an element out (default: none).
   *
   * Of selectors that match one element the last counts: `{'.pq': 'pullquote', '.promo': false}`.
   */
  readonly roles?: Readonly<Record<string, Role | false>> | null | undefined
}

interface Checked {
  readonly roles: Readonly<Record<string, Role | false>>
}

/** Parse HTML as an article: a page or a fragment; roles are told by elements, their classes, and the user's selectors. */
export const retextHtml: FormatPlugin<Options> = defineFormat(
  'retextHtml',
  (source, options: Checked) => readHtml(source, (tree) => selectMarks(tree, options.roles)),
  checkOptions
)

function checkOptions(options: Options): Checked {
  for (const name of Object.keys(options)) {
    if (name !== 'roles') throw new TypeError(`Unknown option \`${name}\` of \`retextHtml\`: it knows \`roles\``)
  }
  return {roles: checkSelectors(options.roles)}
}
