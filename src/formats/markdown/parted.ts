/** Paragraphs that have the tags of blocks in their text, as agencies' copy has within Markdown. */
import type {Paragraph, PhrasingContent} from 'mdast'
import {blockTags} from '../html/table.ts'

/** A paragraph as those that the tags of blocks in its text make of it: `ends here.</p><p>Begins here`. */
export function partedByTags(node: Paragraph): readonly Paragraph[] {
  const runs: PhrasingContent[][] = [[]]
  for (const child of node.children) {
    if (isTagOfBlock(child)) runs.push([])
    else runs.at(-1)?.push(child)
  }
  return runs.flatMap((children): readonly Paragraph[] => {
    const [from, to] = [children[0]?.position?.start, children.at(-1)?.position?.end]
    const hasText = children.some(
      (child) => child.type !== 'html' && !(child.type === 'text' && child.value.trim() === '')
    )
    return from && to && hasText ? [{...node, children, position: {start: from, end: to}}] : []
  })
}

function isTagOfBlock(node: PhrasingContent): boolean {
  if (node.type !== 'html') return false
  const [, name = ''] = /^<\/?([a-z][a-z\d]{0,11})[\s/>]/i.exec(node.value) ?? []
  return blockTags.has(name.toLowerCase())
}
