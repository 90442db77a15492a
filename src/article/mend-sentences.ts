import {toString} from 'nlcst-to-string'
import type {Paragraph, Punctuation, SentenceContent, Word} from 'nlcst'
import {
  afterClock,
  beforeNumber,
  clock,
  firm,
  leads,
  localTitle,
  measure,
  office,
  opener,
  placeOrSuffix,
  surname,
  wordToo
} from './abbreviations.ts'

/**
 * Mend sentence ends that parse-english 7 takes for none, or finds where there is none.
 *
 * Joins what it splits after `Fig.` and the like before a number, after `vs.` and ranks, and between a firm and its people (`Acme
 * Corp. Vice President`). Splits after `5 p.m.`, `Inc.`, `D.C.`, `Jan. 5.`, a short number, and words that it takes for abbreviations
 * (`He sat. Then`), where the next word opens a sentence; and before names such as `eBay`. All else is left as it has it.
 */
export function mendSentences(paragraph: Paragraph): undefined {
  joinAfterAbbreviation(paragraph)
  splitAfterAbbreviation(paragraph)
}

function joinAfterAbbreviation(paragraph: Paragraph): undefined {
  const {children} = paragraph
  for (let index = 0; index + 2 < children.length; index++) {
    const [sentence, space, next] = [children[index], children[index + 1], children[index + 2]]
    if (sentence?.type !== 'SentenceNode' || space?.type !== 'WhiteSpaceNode' || next?.type !== 'SentenceNode') continue
    const stop = sentence.children.at(-1)
    const word = sentence.children.at(-2)
    if (stop?.type !== 'PunctuationNode' || stop.value !== '.' || word?.type !== 'WordNode') continue
    if (!goesOn(toString(word), sentence.children, next.children)) continue
    sentence.children.push(space, ...next.children)
    children.splice(index + 1, 2)
    index--
  }
}

/** Whether a sentence that was cut after an abbreviation goes on in the next one. */
function goesOn(abbreviation: string, before: readonly SentenceContent[], next: readonly SentenceContent[]): boolean {
  const first = next[0]
  const word = first?.type === 'WordNode' ? toString(first) : ''
  if (beforeNumber.test(abbreviation)) {
    // `He said no. 10 came.` is two sentences as likely as one: a number alone decides for the abbreviation.
    return /^\d/.test(word) || (first?.type === 'PunctuationNode' && first.value === '(' && abbreviation.length < 5)
  }
  if (/^vs$/i.test(abbreviation)) return true
  if ((leads.test(abbreviation) || localTitle.test(abbreviation)) && /^\p{Lu}/u.test(abbreviation))
    return /^\p{Lu}/u.test(word) && !opener.test(word)
  return firm.test(abbreviation) && before.length > 3 && isOffice(next, 0)
}

function splitAfterAbbreviation(paragraph: Paragraph): undefined {
  let changed = false
  const children: Paragraph['children'] = []
  for (const child of paragraph.children) {
    if (child.type !== 'SentenceNode') {
      children.push(child)
      continue
    }
    let rest: SentenceContent[] = child.children
    for (let index = 0; index + 2 < rest.length; index++) {
      const space = rest[index + 1]
      if (space?.type !== 'WhiteSpaceNode' || !endsSentence(rest, index)) continue
      children.push({type: 'SentenceNode', children: withFinalStop(rest.slice(0, index + 1))}, space)
      rest = rest.slice(index + 2)
      index = -1
      changed = true
    }
    children.push(rest === child.children ? child : {type: 'SentenceNode', children: rest})
  }
  if (changed) paragraph.children = children
}

/** Part the full stop from a sentence's last word, as parse-english does at the end of its sentences. */
function withFinalStop(nodes: SentenceContent[]): SentenceContent[] {
  const index = nodes.findLastIndex((node) => node.type === 'WordNode')
  const word = nodes[index]
  if (word?.type !== 'WordNode' || /\..*\./.test(toString(word))) return nodes
  const stop = stopOf(word)
  if (!stop || word.children.length < 2) return nodes
  return nodes.toSpliced(index, 1, {...word, children: word.children.slice(0, -1)}, stop)
}

function stopOf(word: Word): Punctuation | undefined {
  const last = word.children.at(-1)
  return last?.type === 'PunctuationNode' && last.value === '.' ? last : undefined
}

/** Whether a sentence ends with the node at `index`, which white space follows. */
function endsSentence(nodes: readonly SentenceContent[], index: number): boolean {
  let at = index
  while (at > 0 && isClosing(nodes[at])) at--
  const node = nodes[at]
  const apart = node?.type === 'PunctuationNode' && node.value === '.'
  const word = apart ? nodes[at - 1] : node
  if (word?.type !== 'WordNode' || (!apart && !stopOf(word))) return false
  const text = toString(word)
  const wordAt = apart ? at - 1 : at
  return endsWith(apart ? text : text.slice(0, -1), nodes, wordAt, index + 2)
}

/** Whether a sentence ends with an abbreviation (without its last stop) before the node at `next`. */
function endsWith(text: string, nodes: readonly SentenceContent[], at: number, next: number): boolean {
  const opens = isOpening(nodes[next])
  const nextAt = opens ? next + 1 : next
  const node = nodes[nextAt]
  if (node?.type !== 'WordNode') return false
  const nextText = toString(node)
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(nextText)) return /^\p{L}*\p{Ll}{3}$|^\d+$/u.test(text)
  if (!/^\p{Lu}/u.test(nextText)) return false
  // Initials, list numbers: what stands first is no sentence yet.
  if (at === 0) return false
  if (clock.test(`${text}.`)) return opens || !afterClock.test(nextText)
  if (/^\d{1,3}$/.test(text)) return !/^[FST]S?[CV]$/.test(nextText) && !isMark(nodes[at - 1]) && !isMark(nodes[at - 2])
  if (firm.test(text) && !isOffice(nodes, nextAt) && (opensSentence(nextText) || lowerFollows(nodes, nextAt + 1)))
    return true
  if (wordToo.test(text)) return !isNumber(nodes[at - 2])
  if (placeOrSuffix.test(text) || measure.test(text)) return opensSentence(nextText)
  if (/^\p{L}$/u.test(text)) {
    return (
      opener.test(nextText) &&
      (!surname.test(nextText) || (lowerFollows(nodes, nextAt + 1) && !joins(nodes[nextAt + 2]))) &&
      !isInitial(nodes[at - 2])
    )
  }
  return false
}

function opensSentence(word: string): boolean {
  return opener.test(word)
}

function isClosing(node: SentenceContent | undefined): boolean {
  return node?.type === 'PunctuationNode' && /^["'”’)\]]$/.test(node.value)
}

function isOpening(node: SentenceContent | undefined): boolean {
  return node?.type === 'PunctuationNode' && /^["'“‘]$/.test(node.value)
}

/** Whether a node is a mark that a list's number stands behind. */
function isMark(node: SentenceContent | undefined): boolean {
  return node?.type === 'PunctuationNode' && /^[:;([]$/.test(node.value)
}

function isNumber(node: SentenceContent | undefined): boolean {
  return node?.type === 'WordNode' && /^\d/.test(toString(node))
}

function isInitial(node: SentenceContent | undefined): boolean {
  return node?.type === 'WordNode' && /^\p{Lu}\.$/u.test(toString(node))
}

/** Whether a node joins names: `J. He and K. Lee`. */
function joins(node: SentenceContent | undefined): boolean {
  return node?.type === 'WordNode' && /^(?:and|or|of|et|de|von|van)$/.test(toString(node))
}

/** Whether an office stands at `index`, or two words that could be one: both with capitals. */
function isOffice(nodes: readonly SentenceContent[], index: number): boolean {
  const node = nodes[index]
  return node?.type === 'WordNode' && office.test(toString(node)) && !lowerFollows(nodes, index + 1)
}

/** Whether the word after the white space at `index` begins in lower case: what stands before it is then no name. */
function lowerFollows(nodes: readonly SentenceContent[], index: number): boolean {
  const space = nodes[index]
  const word = nodes[index + 1]
  return space?.type === 'WhiteSpaceNode' && word?.type === 'WordNode' && /^\p{Ll}/u.test(toString(word))
}
