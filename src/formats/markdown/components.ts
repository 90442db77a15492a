/** What components and shortcodes say of the text in them, and what text stands in their attributes. */
import {firstWhere} from '../../article/in-order.ts'
import {MappedText, type Span} from '../../article/source-map.ts'
import type {Role} from '../../article/role.ts'
import type {SourceBlock} from '../format.ts'
import {findPairs, pairRole, type Mask} from '../shortcodes.ts'
import type {Settings} from './options.ts'

/** A component that holds Markdown, and the role that its name gives to it. */
export interface Component extends Span {
  readonly role: Role
}

/** Attributes whose text readers see, in whatever component or shortcode. */
const attributeRoles: Readonly<Record<string, Role>> = {
  alt: 'alt',
  caption: 'caption',
  credit: 'credit',
  attr: 'credit',
  attribution: 'credit'
}
const attribute =
  /(?:^|\s)(alt|caption|credit|attr|attribution)\s*=\s*(?:"([^"\\{}<>]{3,600})"|'([^'\\{}<>]{3,600})')/gi

/**
 * Find the components whose names are those of roles: `<PullQuote>` … `</PullQuote>`, `{{< pullquote >}}` … `{{< /pullquote >}}`.
 *
 * @param tags - Tags of components.
 * @param masks - What is painted over, shortcodes among it.
 */
export function findComponents(
  source: string,
  tags: readonly Span[],
  masks: readonly Mask[],
  settings: Settings
): Component[] {
  const found: Component[] = findPairs(source, masks).flatMap(({name, ...span}) => {
    const role = pairRole(name, roleOf(name, settings))
    return role ? [{...span, role}] : []
  })
  const open: Array<{readonly name: string; readonly end: number}> = []
  for (const {start, end} of tags) {
    const match = /^<(\/?)([A-Z][\w.]*)/.exec(source.slice(start, start + 80))
    const name = match?.[2]
    if (name === undefined || source.charAt(end - 2) === '/') continue
    if (match?.[1] !== '/') {
      if (open.length < 200) open.push({name, end})
      continue
    }
    const last = open.findLastIndex((item) => item.name === name)
    if (last < 0) continue
    const opened = open[last]
    open.length = last
    const role = roleOf(name, settings)
    if (opened && role) found.push({start: opened.end, end: start, role})
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function roleOf(name: string, {classes}: Settings): Role | undefined {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase()
  return classes.get(words) || classes.get(words.replaceAll('-', '')) || undefined
}

/** Roles by place: of components that hold a place, the innermost one's. */
export class RoleMap {
  /** Where the role changes, in order. */
  readonly #changes: Array<{readonly start: number; readonly role: Role | undefined}> = []

  /** @param components - In the order in which they begin. */
  constructor(components: readonly Component[]) {
    const open: Component[] = []
    const closeUntil = (offset: number): undefined => {
      for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
        open.pop()
        this.#changes.push({start: last.end, role: open.at(-1)?.role})
      }
    }
    for (const component of components) {
      closeUntil(component.start)
      open.push(component)
      this.#changes.push({start: component.start, role: component.role})
    }
    closeUntil(Infinity)
  }

  /** The role at an offset. */
  at(offset: number): Role | undefined {
    return this.#changes[firstWhere(this.#changes, ({start}) => start > offset) - 1]?.role
  }
}

/** A text in quotation marks that no name stands before: two words at least, and no address, size or code. */
const unnamed = /(?<=[\s,(])(?:"([^"\\{}<>=/:;]{3,300})"|'([^'\\{}<>=/:;]{3,300})')(?=\s*[,)%}\s])/g

/** Read the text in a mask's attributes. It is never edited: whose rules of quoting hold there nobody knows. */
export function attributeBlocks(source: string, {start, end, picture}: Mask): SourceBlock[] {
  if (end - start > 3000) return []
  const blocks: SourceBlock[] = []
  const code = source.slice(start, end)
  const named = [...code.matchAll(attribute)]
  const texts = named.length > 0 || !picture ? named : [...code.matchAll(unnamed)].filter(isWords)
  for (const [index, match] of texts.entries()) {
    // A picture's first text is what it shows, its second one what stands below it.
    const name = named.length > 0 ? (match[1] ?? '').toLowerCase() : index === 0 ? 'alt' : 'caption'
    const role = attributeRoles[name]
    const value = named.length > 0 ? (match[2] ?? match[3] ?? '') : (match[1] ?? match[2] ?? '')
    if (!role || !/\p{L}/u.test(value)) continue
    const mapped = new MappedText()
    const from = start + match.index + match[0].length - 1 - value.length
    let last = 0
    for (const gap of value.matchAll(/\s+/g)) {
      if (!/[\r\n]/.test(gap[0])) continue
      mapped.verbatim(value.slice(last, gap.index), from + last, 'fixed')
      last = gap.index + gap[0].length
      mapped.decoded(' ', from + gap.index, from + last, 'fixed')
    }
    mapped.verbatim(value.slice(last), from + last, 'fixed')
    blocks.push({mapped, role, field: name})
  }
  return blocks
}

function isWords([, double, single]: RegExpExecArray): boolean {
  return /\p{L}{2}\s+\p{L}/u.test(double ?? single ?? '')
}
