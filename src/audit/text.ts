import type {Audit, AuditRule, Budget} from './audit.ts'
import type {AuditedFault} from './planted.ts'

/** What an audit found. */
export interface AuditResult {
  readonly audit: Audit
  readonly failed: number
  /** Where a budget was asked for. */
  readonly budget: Budget | undefined
  /** Where faults were planted. */
  readonly planted: readonly AuditedFault[] | undefined
}

/** An audit as people read it. */
export function auditText({audit, failed, budget, planted}: AuditResult): string {
  const {articles, words, rules} = audit
  const messages = rules.reduce((sum, rule) => sum + rule.messages, 0)
  const per10k = ((messages / Math.max(1, words)) * 10_000).toFixed(1)
  const parts = [
    `${count(articles, 'article')}, ${count(words, 'word')}${failed > 0 ? ` · ${failed} not checked` : ''}\n${count(messages, 'message')}: ${per10k} per 10,000 words`
  ]
  if (rules.length > 0) parts.push(ruleTable(rules), examples(rules))
  if (budget) parts.push(budgetText(budget))
  if (planted) parts.push(plantedText(planted))
  return `${parts.join('\n\n')}\n`
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`
}

function columns(rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => String(row[index] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, index) =>
          index === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[index] ?? 0)
        )
        .join('  ')
    )
    .join('\n')
}

function ruleTable(rules: readonly AuditRule[]): string {
  return columns([
    ['rule', 'per 10,000 words', 'messages', 'errors', 'warnings', 'queries'],
    ...rules.map((rule) => [
      rule.ruleId,
      rule.per10k.toFixed(2),
      rule.messages,
      rule.errors,
      rule.warnings,
      rule.queries
    ])
  ])
}

/** The rules that make most of the messages, with examples. */
function examples(rules: readonly AuditRule[]): string {
  return rules
    .slice(0, 5)
    .map(
      (rule) =>
        `${rule.ruleId}\n${rule.examples
          .map(
            ({article, line, severity, reason}) =>
              `  ${article}${line === undefined ? '' : `:${line}`}  ${severity === 'info' ? 'query' : severity}  ${reason}`
          )
          .join('\n')}`
    )
    .join('\n\n')
}

function budgetText({per1k, rules, left}: Budget): string {
  const number = count(per1k, 'message')
  return Object.keys(rules).length === 0
    ? `It keeps to ${number} in 1,000 words as it is (${left.toFixed(2)}).`
    : `This configuration keeps to ${number} in 1,000 words (${left.toFixed(2)} are left):\n${JSON.stringify({rules}, undefined, 2)}`
}

function plantedText(planted: readonly AuditedFault[]): string {
  const caught = planted.filter((one) => one.ruleIds.length > 0)
  const right = caught.filter((one) => one.right)
  const kinds = new Map<string, AuditedFault[]>()
  for (const one of planted) {
    const some = kinds.get(one.fault.ruleId)
    if (some) some.push(one)
    else kinds.set(one.fault.ruleId, [one])
  }
  const share = planted.length === 0 ? '' : ` (${((caught.length / planted.length) * 100).toFixed(0)} %)`
  const missed = planted.filter((one) => one.ruleIds.length === 0)
  return [
    `Of ${count(planted.length, 'planted fault')} ${caught.length} would be caught${share}, ${right.length} with the right correction.`,
    columns([
      ['kind of fault', 'planted', 'caught', 'right correction'],
      ...[...kinds].map(([id, some]) => [
        id,
        some.length,
        some.filter((one) => one.ruleIds.length > 0).length,
        some.filter((one) => one.right).length
      ])
    ]),
    ...(caught.length > 0 ? [`Caught, for example:\n${caught.slice(0, 5).map(line).join('\n')}`] : []),
    ...(missed.length > 0 ? [`Not caught, for example:\n${missed.slice(0, 5).map(line).join('\n')}`] : [])
  ].join('\n\n')
}

function line({article, fault, reason}: AuditedFault): string {
  const wrong = fault.wrong.length > 60 ? `${fault.wrong.slice(0, 57)}…` : fault.wrong
  return `  ${article}  ${fault.kind}: "${wrong}"${reason === undefined ? '' : `  ${reason}`}`
}
