import {parseJson} from './json/parse.ts'

/** Where JSON stops being JSON: `line 3, column 14`; undefined where nothing is wrong. */
export function jsonFault(source: string): string | undefined {
  const parsed = parseJson(source)
  return 'fault' in parsed ? placeOf(source, parsed.fault) : undefined
}

/** The place of an offset, in words. */
export function placeOf(source: string, offset: number): string {
  const before = source.slice(0, offset).split(/\r\n?|\n/)
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}
