import {applyEdits, type SourceEdit} from '../check/edits.ts'
import type {Fields} from './fields.ts'

/** Apply edits that name their fields. */
export function editFields(article: Fields, edits: readonly SourceEdit[]): Fields {
  return {
    ...article,
    fields: article.fields.map((field) => ({
      ...field,
      value: applyEdits(
        field.value,
        edits.filter((edit) => edit.field === field.id)
      )
    }))
  }
}

/**
 * Apply edits that name their fields to the JSON of an article in fields, which stays as it is written wherever that can be.
 *
 * @param source - JSON that was parsed before: an article in fields.
 */
export function editFieldsSource(source: string, edits: readonly SourceEdit[]): string {
  const article = JSON.parse(source) as Fields
  const edited = editFields(article, edits)
  let result = source
  for (const [index, {value}] of article.fields.entries()) {
    const now = edited.fields[index]?.value ?? value
    if (now === value) continue
    const literal = JSON.stringify(value)
    const at = result.indexOf(literal)
    // A value that stands twice, or is written with other escapes, can't be told by its words.
    if (at < 0 || result.includes(literal, at + 1)) return rewritten(source, edited)
    result = result.slice(0, at) + JSON.stringify(now) + result.slice(at + literal.length)
  }
  return result
}

/** Write JSON anew, indented and ended as it was. */
function rewritten(source: string, article: Fields): string {
  const indent = /^[{[]\s*?\r?\n([ \t]+)/.exec(source)?.[1]
  const end = source.includes('\r\n') ? '\r\n' : '\n'
  const text = JSON.stringify(article, undefined, indent ?? '').replaceAll('\n', end)
  return text + source.slice(source.trimEnd().length)
}
