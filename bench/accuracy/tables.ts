import {percent, table, type Run} from '../run.ts'
import type {Accuracy, AlarmRow} from './summary.ts'

const severityNames: Readonly<Record<string, string>> = {error: 'error', warning: 'warning', info: 'query'}

/** The results as a page. */
export function page(run: Run, result: Accuracy): string {
  const total = sum(Object.values(result.words))
  const corpora = Object.keys(result.words)
  return `# Accuracy

Measured on ${run.date} at commit ${run.commit} by \`${run.command}\`, all rules of the newsroom preset together in one pass a
document. Nothing in it depends on the machine: the same commit and data give the same figures.

## Corrections that editors really made

Whether a message overlaps the place that an editor corrected, and is gone in the corrected text (one that stays is no hit). In the
paragraph alone: every correction that is marked as hard evidence. In the whole document: a seeded draw of each kind.
*Loud* are errors and warnings; the rest of the hits are queries.

${table(
  [
    'fault',
    'set',
    'items',
    'found',
    'loud',
    'first suggestion right',
    'stayed',
    'in documents',
    'found',
    'right',
    'stayed'
  ],
  result.corrections.map(({kind, set, paragraph, document}) => [
    kind,
    set,
    paragraph.items,
    `${paragraph.found} (${percent(paragraph.found, paragraph.items)})`,
    paragraph.loud,
    paragraph.right,
    paragraph.stayed,
    document.items,
    `${document.found} (${percent(document.found, document.items)})`,
    document.right,
    document.stayed
  ])
)}

## Documents in which every typo is marked, and sentences with several references

A message that touches no mark counts as false here, also one about a repeated passage or a lost quotation mark, which these marks
do not hold. The sentences of gmeg were tokens and are joined for this; there a
mark is an edit of any of four correctors, so a message outside of all of them is false.

${table(
  ['corpus', 'words', 'errors and warnings', 'on a mark', 'queries', 'on a mark', 'marks', 'found'],
  result.marked.map((row) => [
    row.corpus,
    row.words,
    row.loud,
    `${row.loudTrue} (${percent(row.loudTrue, row.loud)})`,
    row.queries,
    `${row.queriesTrue} (${percent(row.queriesTrue, row.queries)})`,
    row.marks,
    `${row.found} (${percent(row.found, row.marks)})`
  ])
)}

${table(
  ['corpus', 'kind of mark', 'marks', 'found'],
  result.marked
    .filter(({corpus}) => !corpus.startsWith('gmeg'))
    .flatMap(({corpus, kinds}) => kinds.map(({kind, marks, found}) => [corpus, kind, marks, found]))
)}

Messages by rule (on a mark / all): ${result.marked
    .map(
      ({corpus, byRule}) =>
        `${corpus}: ${Object.entries(byRule)
          .map(([id, [all, marked]]) => `${id} ${marked}/${all}`)
          .join(', ')}`
    )
    .join('; ')}.

## Messages on edited documents, per 10,000 words

${total.toLocaleString('en')} words that editors have let pass. Most messages here are false alarms, some are real faults: *judged* counts what a
reader said of them (see [README](../README.md)); *precision* is real / (real + false).

${table(
  ['rule', 'severity', 'messages', 'per 10,000', 'real', 'false', 'taste', 'precision', ...corpora],
  [
    ...result.alarms.map((row) => [
      row.ruleId,
      severityNames[row.severity] ?? row.severity,
      row.messages,
      row.per10k.toFixed(2),
      row.real,
      row.false,
      row.taste,
      percent(row.real, row.real + row.false),
      ...corpora.map((corpus) => (row.perCorpus[corpus] ?? 0).toFixed(2))
    ]),
    ...['error', 'warning', 'info'].map((severity) => totals(result.alarms, severity, total, result.words))
  ]
)}

## Planted faults

One fault in a clean document, made by the rule's own plant; found when any rule's new message points at it.

${table(
  ['rule', 'planted', 'found', 'right correction'],
  result.planted.map(({ruleId, planted, found, right}) => [
    ruleId,
    planted,
    `${found} (${percent(found, planted)})`,
    right
  ])
)}

${table(
  ['rule', 'kind', 'planted', 'found', 'right'],
  result.planted.flatMap(({ruleId, kinds}) =>
    kinds.map(({kind, planted, found, right}) => [ruleId, kind, planted, found, right])
  )
)}
`
}

function totals(
  alarms: readonly AlarmRow[],
  severity: string,
  total: number,
  words: Readonly<Record<string, number>>
): Array<string | number> {
  const some = alarms.filter((row) => row.severity === severity)
  const [real, wrong] = [sum(some.map((row) => row.real)), sum(some.map((row) => row.false))]
  const messages = sum(some.map((row) => row.messages))
  return [
    '**all**',
    severityNames[severity] ?? severity,
    messages,
    ((messages / Math.max(1, total)) * 10_000).toFixed(2),
    real,
    wrong,
    sum(some.map((row) => row.taste)),
    percent(real, real + wrong),
    ...Object.keys(words).map((corpus) => sum(some.map((row) => row.perCorpus[corpus] ?? 0)).toFixed(2))
  ]
}

/** Each rule's own figures, as lines of its page. */
export function ruleLines(run: Run, result: Accuracy): Record<string, string[]> {
  const lines: Record<string, string[]> = {}
  const add = (id: string, line: string): undefined => {
    ;(lines[id] ??= []).push(line)
  }
  const ids = [
    ...new Set([
      ...result.alarms.map((row) => row.ruleId),
      ...result.planted.map((row) => row.ruleId),
      ...result.corrections.flatMap((row) => Object.keys(row.paragraph.byRule))
    ])
  ].toSorted()
  const total = sum(Object.values(result.words))
  for (const id of ids) {
    const kinds = result.corrections
      .filter((row) => (row.paragraph.byRule[id] ?? 0) + (row.document.byRule[id] ?? 0) > 0)
      .map(
        ({kind, set, paragraph, document}) =>
          `${kind.replaceAll('_', ' ')} (${set}) ${paragraph.byRule[id] ?? 0} of ${paragraph.items} in the paragraph, ${document.byRule[id] ?? 0} of ${document.items} in the whole document`
      )
    if (kinds.length > 0) add(id, `Corrections that editors really made: ${kinds.join('; ')}`)
    const planted = result.planted.find((row) => row.ruleId === id)
    if (planted) {
      add(
        id,
        `Planted in clean documents: ${planted.found} of ${planted.planted} found (${percent(planted.found, planted.planted)}), ${planted.right} with the right correction`
      )
    }
    const own = result.alarms.filter((row) => row.ruleId === id)
    const each = own.map((row) => `${row.per10k.toFixed(2)} ${severityNames[row.severity] ?? ''}`).join(', ')
    add(id, `On ${total.toLocaleString('en')} words of edited copy: ${each || 'no message'} per 10,000 words`)
    const [real, wrong, taste] = (['real', 'false', 'taste'] as const).map((name) => sum(own.map((row) => row[name])))
    if ((real ?? 0) + (wrong ?? 0) + (taste ?? 0) > 0)
      add(id, `Of those that were judged: real faults ${real}, false alarms ${wrong}, matters of taste ${taste}`)
    add(id, `Measured at commit ${run.commit} on ${run.date} by \`${run.command}\``)
  }
  return lines
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
