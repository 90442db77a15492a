import {expect, test} from 'vitest'
import {createChecker} from '../../src/check/check.ts'

const checker = createChecker({rules: {residue: 'warning'}})

async function reasons(source: string, format: 'html' | 'markdown'): Promise<readonly string[]> {
  const {messages} = await checker.check(source, format)
  return messages.flatMap(({ruleId, reason}) => (ruleId === 'residue' ? [reason] : []))
}

test('an icon, a picture and what a template fills in stand before the mark', async () => {
  const head = '<h1>The harbour and its fellows</h1>\n'
  expect(
    await reasons(`${head}<p>Ask the <a href="/f">fellows</a> <i class="out"></i>, then write.</p>`, 'html')
  ).toEqual([])
  expect(
    await reasons('# The harbour\n\nTouch **Sails** ![a sail](sail.png), then write to us.\n', 'markdown')
  ).toEqual([])
  expect(
    await reasons('# The harbour\n\nTouch **Sails** {% Img src="sail.png" %}, then write to us.\n', 'markdown')
  ).toEqual([])
})

test('a closing tag shows nothing before the mark', async () => {
  const source = '<h1>The harbour and its fellows</h1>\n<p>Ask the <b>fellows</b> , then write.</p>'
  expect(await reasons(source, 'html')).toEqual(['Space before the comma: "fellows ," → "fellows,"'])
})
