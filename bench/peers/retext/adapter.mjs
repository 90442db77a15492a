import dictionary from 'dictionary-en'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'

const names =
  'contractions diacritics equality indefinite-article intensify passive profanities quotes readability redundant-acronyms repeated-words sentence-spacing simplify syntax-mentions syntax-urls'.split(
    ' '
  )

export async function start() {
  const plugins = await Promise.all(names.map(async (name) => (await import(`retext-${name}`)).default))
  const {default: spell} = await import('retext-spell')
  const prose = unified().use(retextEnglish)
  for (const plugin of plugins) prose.use(plugin)
  // Suggestions for every unknown word take seconds an article: as many as its own limit allows, which is the default.
  prose.use(spell, {dictionary}).freeze()
  const markdown = unified().use(remarkParse).use(remarkRetext, prose).freeze()
  return async (text, format) => {
    const file = new VFile(text)
    const processor = format === 'markdown' ? markdown : prose
    await processor.run(processor.parse(file), file)
    return file.messages.map((message) => {
      const start = message.place?.start?.offset ?? message.place?.offset ?? 0
      return {
        start,
        end: message.place?.end?.offset ?? start,
        rule: `${message.source}`,
        suggestions: message.expected ?? []
      }
    })
  }
}
