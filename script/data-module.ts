/**
 * The text of a module that holds data as its default export.
 *
 * It is plain ASCII: one character beyond Latin-1 would make the engine keep the whole module in two bytes a character. What is
 * neither a string nor an object of strings is parsed from JSON, which is faster than reading it as code.
 */
export function dataModule(comment: string, value: unknown): string {
  const json = JSON.stringify(value)
  const parts = typeof value === 'string' ? [value] : Object.values(value ?? {})
  const code = parts.every((part) => typeof part === 'string') ? json : `JSON.parse(${JSON.stringify(json)})`
  const ascii = code.replace(
    /[^\0-\u007F]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
  return `// ${comment}\nexport default ${ascii}\n`
}
