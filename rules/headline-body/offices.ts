import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {castOf} from '../../src/article/cast/cast.ts'
import {anyPost, posts, postsOf, type Post} from '../../src/article/cast/posts.ts'
import {isRunning} from '../../src/article/role.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'

/** Find people whose office around the text excludes every office that the text gives them. */
export function* officeFaults(article: Article, desk: Desk, furniture: ReadonlySet<Block['role']>): Generator<Finding> {
  // Who is who is asked only where an office stands around the text that the text hasn't.
  const isDoubted = article.blocks.some(
    ({role, text}) => furniture.has(role) && officesIn(text).some((office) => !isInText(office, article))
  )
  if (!isDoubted) return
  for (const member of castOf(article, desk).members) {
    const all = postsOf(member)
    const around = all.filter(({mention}) => furniture.has(mention.block.role))
    const text = all.filter(({mention}) => isRunning(mention.block.role))
    for (const own of around) {
      const rivals = text.filter(({kind}) => kind === own.kind)
      const [rival] = rivals
      if (!rival || rivals.some(({office}) => office !== rival.office)) continue
      if (own.office !== rival.office && !isInText(own.office, article))
        yield contradiction(placeOf(own), placeOf(rival), article)
    }
  }
}

/** The names of all offices that words tell of. */
function officesIn(text: string): readonly string[] {
  if (!anyPost.test(text)) return []
  return posts.flatMap(({words, name}) => {
    if (!words.test(text)) return []
    if (name !== '') return [name]
    return [...text.matchAll(new RegExp(words.source, `g${words.flags}`))].map(([, group = '']) => group.toLowerCase())
  })
}

/** Whether the text has the office anywhere: then it may say how the two go together. A deputy is not who is deputised for. */
function isInText(office: string, article: Article): boolean {
  const named = posts.find(({name}) => name === office)
  const isIn = (words: string): boolean => (named ? named.words.test(words) : words.toLowerCase().includes(office))
  const isDeputy = /^(?:deputy|vice)/.test(office)
  return article.blocks.some(
    ({role, text}) =>
      isRunning(role) && isIn(text) && (isDeputy || isIn(text.replace(/\b(?:deputy|vice)[ -]\p{L}+/giu, '')))
  )
}

function placeOf({mention, start, end}: Post): {readonly block: Block; readonly start: number; readonly end: number} {
  return {block: mention.block, start, end}
}
