import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {oncePerPassage} from '../../src/article/once.ts'

/** Headings over text that is there to repeat: key points, a summary, questions and answers, a timeline, a recap. */
const digests =
  /^(?:the |our |your )?(?:key|main|top) (?:points?|takeaways?|facts?|findings?|messages?|quotes?)\b|^(?:executive |quick |a )?(?:summary|recap|overview|abstract|highlights|takeaways|timeline|chronology|contents|conclusions?|synopsis)\b|^(?:in (?:brief|short|summary|this (?:article|story|issue|report|post))|at a glance|f\.?a\.?q|frequently asked|questions? and answers?|q ?& ?a|tl;? ?dr|table of contents|what (?:we|you need to) know|the (?:story|day|week) so far|(?:here(?:'s| is| are)|this is) (?:a |the |our )?(?:summary|recap|rundown|round-?up|key|main))\b/i
/** How far such a part goes where no heading ends it. */
const longest = 15
const clock = /^(?:[01]?\d|2[0-3])[:.][0-5]\d\b/
/** How many blocks of a live blog, and which share of them, begin with the time. */
const leastEntries = 3
const entryShare = 0.08
const bullet = /^(?:[-–•*·▪◦]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/
const label = /^\p{Lu}[\p{L}-]*(?: \p{L}+)?: /u
/** Up to how many words a line with a label (`Duration: two weeks`) is a form's field. */
const field = 15
const digest = /^(?:summary|synopsis|abstract|excerpt|in short|tl;?dr|highlights?)\s*[:.–—-]/i
const notes =
  /^(?:corrections?|clarifications?|editor['’]?s['’]? note|note|updated?|sign up|subscribe|about the (?:author|writer))\b.{0,30}[:.–—-]|\bthis (?:article|story|post|page|piece) (?:was|has been) (?:amended|updated|corrected|first published|originally)\b/i
const formulas =
  /\ball rights reserved\b|©|\bforward-looking statements?\b|\bviews expressed\b|\b(?:legal|financial|investment|medical) advice\b|\bterms (?:and conditions|of (?:use|service))\b|\bprivacy policy\b|\bfor (?:more|further|additional) information\b|\b(?:sign up|subscribe|click here|follow us)\b|\breserves? the right\b|\b(?:not|no) (?:\w+ ){0,3}endorse(?:ment|s|d)?\b/i

/** What a passage's own words tell: it begins with the time, announces a digest, may be repeated. */
const marksOf = oncePerPassage((passage) => ({
  ...marksIn(passage),
  verse: isVerse(passage)
}))

function marksIn({text, words}: Passage): {timed: boolean; digests: boolean; own: boolean} {
  return {
    timed: clock.test(text),
    digests: digests.test(text),
    own:
      bullet.test(text) ||
      digest.test(text) ||
      (words.length < field && label.test(text)) ||
      notes.test(text) ||
      formulas.test(text)
  }
}

/** How many words verses and refrains have at most. */
const longestVerse = 60

/**
 * Whether lines of verse were joined: behind a comma stands a capital, of a word that is no name since it stands in lower case,
 * too, or is a small one.
 */
function isVerse({text, words}: Passage): boolean {
  if (words.length > longestVerse || !/, \p{Lu}/u.test(text)) return false
  const lower = new Set(words.filter(({shape}) => shape === 'lower').map(({norm}) => norm))
  return words.some(
    ({norm, shape, start}) =>
      shape === 'capital' && text.slice(start - 2, start) === ', ' && (lower.has(norm) || openers.test(norm))
  )
}

const openers =
  /^(?:and|as|but|by|for|from|he|her|his|how|if|in|it|let|my|no|now|of|oh|on|or|she|so|the|then|they|till|to|we|when|where|while|with|you|your)$/

/** Whether a heading is code, or how something is called: a manual's entries are worded alike. */
function isSignature({text, opaque}: Block): boolean {
  return opaque.some(({start, end}) => (end - start) * 2 > text.length) || /\w\([^()]*\)/.test(text)
}

/**
 * The blocks that may repeat the rest: what stands under "Key points" and its like, list lines, notes, legal formulas; all
 * blocks of a live blog.
 */
export function exemptBlocks(article: Article): ReadonlySet<Block> {
  const exempt = new Set<Block>()
  const times = article.blocks.filter((block) => marksOf(block).timed).length
  const asked = askedAgain(article)
  const isLive = times >= Math.max(leastEntries, article.blocks.length * entryShare)
  let left = 0
  for (const block of article.blocks) {
    const short = block.role === 'heading' || block.text.length <= 90
    const marks = marksOf(block)
    if (short && marks.digests) left = longest + 1
    else if (block.role === 'heading' && isSignature(block)) left = longest + 1
    else if (block.role === 'heading' || block.role === 'headline') left = 0
    if (left > 0) left--
    if (left > 0 || marks.own || marks.verse || asked.has(block) || isLive) exempt.add(block)
  }
  return exempt
}

/** How often a question is asked in different parts of an article, and how many such questions there are, where all are asked alike. */
const leastAsked = 3
const question = /^[^.?!]{8,120}\?/

/**
 * The questions that are asked of several with their answers: "Are dogs allowed?" under every railway, of every candidate. The
 * answers may be the same words.
 */
function askedAgain(article: Article): ReadonlySet<Block> {
  const asked = new Map<string, Block[]>()
  for (const block of article.blocks) {
    const key = question.exec(block.text)?.[0].toLowerCase()
    if (key !== undefined) asked.set(key, [...(asked.get(key) ?? []), block])
  }
  const often = [...asked.values()].filter(({length}) => length >= leastAsked)
  if (often.length < leastAsked) return new Set()
  // Asked a little differently here and there, they are still the same questions; an answer may be a paragraph of its own.
  return new Set(
    [...asked.values()].flat().flatMap((block) => {
      const next = article.blocks[block.index + 1]
      return next ? [block, next] : [block]
    })
  )
}
