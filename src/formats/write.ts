import type {PlantBlock} from '../check/plant.ts'

/** Write blocks as plain text, paragraphs separated by blank lines. Roles are left for the reader to tell. */
export function writeText(blocks: readonly PlantBlock[]): string {
  return `${blocks.map((block) => block.text).join('\n\n')}\n`
}

/** Write blocks as Markdown that copydesk reads back as the same blocks with the same roles. */
export function writeMarkdown(blocks: readonly PlantBlock[]): string {
  return `${blocks.map(markdownBlock).join('\n\n')}\n`
}

function markdownBlock({role, text}: PlantBlock): string {
  const escaped = text.replace(/[\\`*_[\]<>{}#|~&:]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
  switch (role) {
    case 'headline':
      return `# ${escaped}`
    case 'heading':
      return `## ${escaped}`
    case 'pullquote':
      return `> ${escaped}\n{.pullquote}`
    case 'quote':
      return `> ${escaped}`
    case 'caption':
    case 'credit':
      return `*${escaped}*`
    case 'list':
      return `- ${escaped}`
    default:
      return escaped
  }
}

/** Write blocks as HTML that copydesk reads back as the same blocks with the same roles. */
export function writeHtml(blocks: readonly PlantBlock[]): string {
  return `<article>\n${blocks.map(htmlBlock).join('\n')}\n</article>\n`
}

function htmlBlock({role, text}: PlantBlock): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  switch (role) {
    case 'headline':
      return `<h1>${escaped}</h1>`
    case 'heading':
      return `<h2>${escaped}</h2>`
    case 'standfirst':
      return `<p class="standfirst">${escaped}</p>`
    case 'byline':
      return `<p class="byline">${escaped}</p>`
    case 'pullquote':
      return `<aside class="pullquote"><p>${escaped}</p></aside>`
    case 'quote':
      return `<blockquote><p>${escaped}</p></blockquote>`
    case 'caption':
      return `<figure><figcaption>${escaped}</figcaption></figure>`
    case 'credit':
      return `<p class="credit">${escaped}</p>`
    case 'list':
      return `<ul><li>${escaped}</li></ul>`
    default:
      return `<p>${escaped}</p>`
  }
}
