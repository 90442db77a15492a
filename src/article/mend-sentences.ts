import {toString} from 'nlcst-to-string'
import type {Paragraph, SentenceContent} from 'nlcst'

// Abbreviations that stand before a number or a name and never end a sentence there.
const beforeNumber = /^(?:figs?|nos?|vols?|pp?|eqs?|secs?|chs?|arts?|paras?|eds?|ca|approx|ext)$/i
const digitFirst = /^[\d(]/
// Abbreviations that can end a sentence as well as stand within one.
const timeOrFirm = /^(?:[ap]\.m\.|inc\.|ltd\.|corp\.|co\.|bros\.|plc\.|etc\.)$/i
const placeOrSuffix = /^(?:d\.c\.|u\.s\.|u\.k\.|u\.n\.|e\.u\.|l\.a\.|jr\.|sr\.|ph\.d\.)$/i
// What follows a clock time without ending its sentence.
const afterTime =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|[A-Z]{2,4}|eastern|central|pacific|mountain|greenwich|british|local|january|february|march|april|may|june|july|august|september|october|november|december)$/i
// Words that open sentences and, written with a capital, hardly ever stand in the middle of a name.
const opener =
  /^(?:the|a|an|he|she|it|they|we|i|you|this|that|these|those|there|his|her|its|their|our|my|in|on|at|as|by|for|from|with|after|before|during|since|until|when|while|where|if|although|though|because|but|and|or|so|yet|then|now|however|meanwhile|moreover|also|still|what|who|why|how|some|many|most|all|both|each|no|not|one|two|once|later|earlier)$/i
const month =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)\.?$/i

/**
 * Mend sentence ends that parse-english 7 takes for none, or finds where there is none.
 *
 * Joins what it splits after `Fig.` and the like before a number; splits after `5 p.m.`, `Inc.`, `D.C.`, `Jan. 5.` and a
 * short number where the next word opens a sentence. All else is left as parse-english has it.
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
    if (!beforeNumber.test(toString(word)) || !digitFirst.test(toString(next))) continue
    sentence.children.push(space, ...next.children)
    children.splice(index + 1, 2)
    index--
  }
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
      children.push({type: 'SentenceNode', children: rest.slice(0, index + 1)}, space)
      rest = rest.slice(index + 2)
      index = -1
      changed = true
    }
    children.push(rest === child.children ? child : {type: 'SentenceNode', children: rest})
  }
  if (changed) paragraph.children = children
}

/** Whether a sentence ends with the node at `index`, which white space follows. */
function endsSentence(nodes: readonly SentenceContent[], index: number): boolean {
  const next = nodes[index + 2]
  if (next?.type !== 'WordNode') return false
  const nextText = toString(next)
  if (!/^\p{Lu}/u.test(nextText)) return false
  const node = nodes[index]
  const text = node?.type === 'WordNode' ? toString(node) : ''
  if (timeOrFirm.test(text)) {
    if (/m\.$/i.test(text) && afterTime.test(nextText)) return false
    return opener.test(nextText) || lowerFollows(nodes, index + 3)
  }
  if (placeOrSuffix.test(text)) return opener.test(nextText) && !/^(?:a|one|no)$/i.test(nextText)
  if (node?.type === 'PunctuationNode' && node.value === '.') {
    const number = nodes[index - 1]
    if (number?.type !== 'WordNode' || !/^\d{1,3}$/.test(toString(number)) || index < 2) return false
    const before = nodes[index - 3]
    if (before?.type === 'WordNode' && month.test(toString(before))) return true
    return opener.test(nextText) || lowerFollows(nodes, index + 3)
  }
  return false
}

/** Whether the word after the white space at `index` begins in lower case: what stands before it is then no name. */
function lowerFollows(nodes: readonly SentenceContent[], index: number): boolean {
  const space = nodes[index]
  const word = nodes[index + 1]
  return space?.type === 'WhiteSpaceNode' && word?.type === 'WordNode' && /^\p{Ll}/u.test(toString(word))
}
