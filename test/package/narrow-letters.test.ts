import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {narrowLetters, plainFlags} from '../../script/narrow-letters.ts'

const narrowed = (source: string): RegExp => new RegExp(narrowLetters(source), 'u')

test('takes Latin letters as Unicode does, in a class of their own and among others', () => {
  for (const name of ['L', 'Lu', 'Ll']) {
    const [whole, alone, among] = [
      new RegExp(`^\\p{${name}}$`, 'u'),
      narrowed(`^\\p{${name}}$`),
      narrowed(`^[\\]\\p{${name}}-]$`)
    ]
    for (const [first, last] of [
      [0, 0x24f],
      [0x1e00, 0x1eff]
    ] as const)
      for (let code = first; code <= last; code++) {
        const char = String.fromCodePoint(code)
        const is = whole.test(char)
        expect([char, alone.test(char), among.test(char)]).toEqual([char, is, is || char === '-' || char === ']'])
      }
  }
})

test('takes letters of other scripts as letters, and signs as none', () => {
  for (const char of 'ΩЖשمअก中カ한') expect(narrowed('^\\p{L}$').test(char)).toBe(true)
  for (const char of '“…—、!7€×÷') expect(narrowed('^\\p{L}$').test(char)).toBe(false)
})

test('reads literals and strings, and leaves other classes', () => {
  expect(narrowLetters('/[^\\p{N}]\\p{Sc}\\[\\p{N}/u')).toBe('/[^0-9²³¹¼-¾]\\p{Sc}\\[[0-9²³¹¼-¾]/u')
  expect(narrowLetters("'[\\\\p{N}]\\\\[\\\\p{N}'")).toBe("'[0-9²³¹¼-¾]\\\\[[0-9²³¹¼-¾]'")
})

test('has been done to all that is built', () => {
  for (const folder of ['dist/src', 'dist/rules']) {
    const files = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'))
    const left = files.filter((file) =>
      /\\p\{(?:L|Lu|Ll|Lt|M|N)\}/.test(fs.readFileSync(path.join(folder, file), 'utf8'))
    )
    expect([folder, files.length > 50, left]).toEqual([folder, true, []])
  }
})

test('leaves out the flag `u` beside `i`, and only there', () => {
  expect(plainFlags('const a = /\\bone\\b/iu.test(b) && /two/giu;')).toBe('const a = /\\bone\\b/i.test(b) && /two/gi;')
  expect(plainFlags("new RegExp(`\\\\b${name}`, 'giu')\n  'iu'\n")).toBe("new RegExp(`\\\\b${name}`, 'gi')\n  'i'\n")
  expect(plainFlags('/\\p{Sc}x/iu')).toBe('/\\p{Sc}x/iu')
  expect(plainFlags("/one/u; 'a/iuv'; 'iu of';")).toBe("/one/u; 'a/iuv'; 'iu of';")
})
