import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {formsOf} from '../../src/article/cast/forms-of.ts'
import {bare} from '../../src/article/cast/context.ts'
import {titles} from '../../src/article/cast/words.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {houseMistakes, type HouseMistake} from '../../src/desk/house-mistakes.ts'

type Place = HouseMistake & {readonly block: Block}

/** Tell of the misspellings that the house file lists, each once with all its places. */
export function* houseFindings(article: Article, desk: Desk): Generator<Finding> {
  if (!desk.house.names?.length) return
  const found = new Map<string, Place[]>()
  for (const block of article.blocks) {
    for (const mistake of houseMistakes(block.text, desk)) {
      if (block.opaque.some((span) => mistake.start < span.end && span.start < mistake.end)) continue
      const key = `${mistake.wrong}\n${mistake.right}`.toLowerCase()
      const places = found.get(key)
      if (places) places.push({...mistake, block})
      else found.set(key, [{...mistake, block}])
    }
  }
  for (const places of found.values()) {
    const [first] = places
    if (!first) continue
    const all = [...places, ...surnamesAlone(first, article, desk)].toSorted(
      (a, b) => a.block.index - b.block.index || a.start - b.start
    )
    yield finding(first, all)
  }
}

/** The wrong surname where it stands alone, in an article that has the whole misspelled name: `Ms Elwood`. */
function surnamesAlone({wrong, right, name: whole}: Place, article: Article, desk: Desk): readonly Place[] {
  const [bad, good] = [wrong.split(/\s+/), right.split(/\s+/)]
  const surname = bad.at(-1) ?? ''
  const differs = bad.length > 1 && bad.length === good.length && surname !== good.at(-1)
  if (!differs || bad.slice(0, -1).join(' ') !== good.slice(0, -1).join(' ')) return []
  const name = whole.split(/\s+/).at(-1) ?? ''
  const places: Place[] = []
  for (const form of formsOf(article, desk).byText.values()) {
    if (form.text.toLowerCase() !== surname.toLowerCase()) continue
    for (const {block, run, token, at} of form.places) {
      const before = run.tokens[at - 1]
      if (before && !titles.has(bare(before))) continue
      const shouted = token.text === token.text.toUpperCase()
      places.push({
        block,
        start: token.start,
        end: token.end,
        wrong: token.text,
        right: shouted ? name.toUpperCase() : name,
        name: whole
      })
    }
  }
  return places
}

function finding(first: Place, places: readonly Place[]): Finding {
  const more = places.filter((place) => place !== first)
  return {
    block: first.block,
    start: first.start,
    end: first.end,
    reason: `The house spells it "${first.name}": "${first.wrong}"${more.length > 0 ? ` (${times(places.length)})` : ` → "${first.right}"`}`,
    expected: [first.right],
    edits: places.map(editOf),
    alsoAt: more.map(({block, start, end}) => ({block, start, end})),
    confidence: 0.98
  }
}

/** The letters that change: the space between two words may be a line end, which stays. */
function editOf({block, start, end, right}: Place): {block: Block; start: number; end: number; text: string} {
  const text = block.text.slice(start, end)
  const same = (one: string, other: string): boolean => one === other || (one.trim() === '' && other.trim() === '')
  const most = Math.min(text.length, right.length)
  let head = 0
  while (head < most && same(text.charAt(head), right.charAt(head))) head++
  let tail = 0
  while (tail < most - head && same(text.charAt(text.length - 1 - tail), right.charAt(right.length - 1 - tail))) tail++
  return {block, start: start + head, end: end - tail, text: right.slice(head, right.length - tail)}
}

function times(count: number): string {
  return ['', '', 'twice', 'three times', 'four times', 'five times'][count] ?? `${count} times`
}
