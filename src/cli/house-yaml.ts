import {Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, YAMLSeq, type Node} from 'yaml'
import type {Correction} from '../house/corrections.ts'
import type {ProposedName} from '../house/learn.ts'

/** A correction that a house file can't take, and why. */
export interface Refused {
  readonly line: number
  readonly why: string
}

/** Write proposed names as a house file, with how often each spelling stands as comments. */
export function proposalYaml(names: readonly ProposedName[], articles: number): string {
  const document = new Document({names: []})
  document.commentBefore = ` Proposed by copydesk house learn from ${articles} ${articles === 1 ? 'article' : 'articles'}.\n Every misspelling is a guess: check it before you use it.`
  const list = namesOf(document)
  for (const {name, mentions, role, suspects} of names) {
    const entry = new YAMLMap()
    entry.set('name', commented(document, name, mentions))
    if (suspects.length > 0) {
      const wrong = new YAMLSeq()
      for (const {text, mentions} of suspects) wrong.add(commented(document, text, mentions))
      entry.set('misspellings', wrong)
    }
    if (role !== undefined) entry.set('role', role)
    list.add(entry)
  }
  return printed(document)
}

function commented(document: Document, text: string, count: number): Node {
  const node = document.createNode(text)
  node.comment = ` ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}`
  return node
}

/**
 * Add corrections to a house file, which keeps its comments and its order: each wrong spelling becomes a misspelling of its name.
 *
 * @param source - The house file; empty for a new one.
 */
export function withCorrections(
  source: string,
  corrections: readonly Correction[]
): {readonly yaml: string; readonly added: number; readonly refused: readonly Refused[]} {
  const document: Document = source.trim() === '' ? new Document({names: []}) : parseDocument(source)
  const list = namesOf(document)
  const refused: Refused[] = []
  let added = 0
  for (const {line, wrong, right} of corrections) {
    const rightful = list.items.find((item) => formsOf(item).includes(wrong))
    if (rightful) {
      refused.push({line, why: `the house file has "${wrong}" as a right form`})
      continue
    }
    let entry = list.items.find((item) => formsOf(item).includes(right))
    if (!entry) list.add((entry = document.createNode({name: right})))
    if (!isMap(entry)) continue
    const known = entry.get('misspellings', true)
    if (isSeq(known)) {
      if (textsOf(known).includes(wrong)) continue
      known.add(document.createNode(wrong))
    } else entry.set('misspellings', document.createNode([wrong]))
    added++
  }
  return {yaml: printed(document), added, refused}
}

function namesOf(document: Document): YAMLSeq {
  const known = document.get('names', true)
  if (isSeq(known)) {
    known.flow = false
    return known
  }
  const list = new YAMLSeq()
  document.set('names', list)
  return list
}

/** The right forms of a name's entry. */
function formsOf(item: unknown): readonly string[] {
  if (!isMap(item)) return []
  const aliases = item.get('aliases', true)
  return [String(item.get('name')), ...(isSeq(aliases) ? textsOf(aliases) : [])]
}

function textsOf(list: YAMLSeq): readonly string[] {
  return list.items.map((item) => (isScalar(item) ? String(item.value) : ''))
}

function printed(document: Document): string {
  return document.toString({lineWidth: 0, flowCollectionPadding: false})
}
