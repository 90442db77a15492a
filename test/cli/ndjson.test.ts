import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {expect, test} from 'vitest'
import {clean, commandPath, copydesk, faulty, folderWith} from '../helpers/command.ts'

interface Answer {
  readonly id: string | number | null
  readonly messages?: ReadonlyArray<{readonly ruleId: string; readonly start: number; readonly severity: string}>
  readonly error?: string
}

const answersOf = (stdout: string): readonly Answer[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer)

const line = (value: object): string => `${JSON.stringify(value)}\n`

test('answers each article on its line, in order', async () => {
  const input = [
    line({id: 'a', format: 'text', value: faulty}),
    line({id: 2, value: clean}),
    '\n',
    line({id: 'b', value: {fields: [{id: 'dek', role: 'standfirst', value: 'Dear {{first_name}}, welcome.'}]}}),
    line({id: 'c', format: 'markdown', value: `# Museum\n\n> Dear {{first_name}}\n`, english: 'en-GB'})
  ].join('')
  const {code, stdout, stderr} = await copydesk(['--ndjson'], {input})
  expect(stderr).toBe('')
  expect(code).toBe(1)
  expect(answersOf(stdout)).toMatchObject([
    {id: 'a', messages: [{ruleId: 'placeholder', severity: 'error', start: 44}]},
    {id: 2, messages: []},
    {id: 'b', messages: [{ruleId: 'placeholder', field: 'dek', role: 'standfirst', start: 5}]},
    {id: 'c', messages: [{ruleId: 'placeholder', start: 17}]}
  ])
})

test('answers bad lines with an error, and goes on', async () => {
  const bad: ReadonlyArray<readonly [line: string | Uint8Array, id: string | number | null, says: RegExp]> = [
    ['{"id": 1, "value": ', null, /^line 1: is no JSON/],
    ['[]', null, /^line 2: is no object such as/],
    ['{"value": "x"}', null, /^line 3: "id" must be a string or a number/],
    ['{"id": {}, "value": "x"}', null, /^line 4: "id" must be/],
    ['{"id": "no value"}', 'no value', /^line 5: "value" must be/],
    ['{"id": 6, "value": "x", "format": "docx"}', 6, /^line 6: Unknown format "docx"/],
    ['{"id": 7, "value": "x", "english": "fr"}', 7, /^line 7: Unknown `english`: "fr"/],
    [Buffer.from('{"id": 8, "value": "caf\u00E9"}', 'latin1'), null, /^line 8: is not UTF-8/],
    [Buffer.from([123, 0, 125]), null, /^line 9: is no text/]
  ]
  const input = Buffer.concat([
    ...bad.flatMap(([value]) => [Buffer.from(value as string), Buffer.from('\r\n')]),
    Buffer.from(JSON.stringify({id: 'last', value: faulty}))
  ])
  const {code, stdout} = await copydesk(['--ndjson'], {input})
  const answers = answersOf(stdout)
  expect(code).toBe(2)
  expect(answers.length).toBe(bad.length + 1)
  for (const [index, [, id, says]] of bad.entries()) {
    expect(answers[index]).toEqual({id, error: expect.stringMatching(says) as unknown})
  }
  expect(answers.at(-1)).toMatchObject({id: 'last', messages: [{ruleId: 'placeholder'}]})
})

test('no text makes it stop: empty, lone surrogates, control characters', async () => {
  const values = ['', '\uD800 {{name}} \uDC00', '\u0001\u0000\u202E', '\r\r\r', '\uFEFF']
  const input = values.map((value, id) => line({id, value})).join('')
  const {stdout} = await copydesk(['--ndjson'], {input})
  expect(answersOf(stdout).map((answer) => [answer.id, Array.isArray(answer.messages)])).toEqual(
    values.map((_, id) => [id, true])
  )
})

test('heeds the command line and the configuration', async () => {
  const input = line({id: 1, value: faulty})
  expect((await copydesk(['--ndjson', '--rule', 'placeholder=off'], {input})).code).toBe(0)
  const cwd = folderWith({'.copydeskrc.json': '{"rules": {"placeholder": "warn"}}'})
  const {code, stdout} = await copydesk(['--ndjson', '--max-warnings', '1'], {cwd, input})
  expect(code).toBe(0)
  expect(answersOf(stdout)).toMatchObject([{messages: [{severity: 'warning'}]}])
})

test('answers as soon as a line is there', async () => {
  const child = spawn(process.execPath, [commandPath, '--ndjson'])
  const answers = createInterface({input: child.stdout})
  const closed = once(child, 'close')
  for (const id of [1, 2, 3]) {
    const answered = once(answers, 'line')
    child.stdin.write(line({id, value: clean}))
    expect(JSON.parse(String((await answered)[0]))).toEqual({id, messages: []})
  }
  child.stdin.end()
  expect((await closed)[0]).toBe(0)
})

test('reads no faster than its answers are taken', async () => {
  const child = spawn(process.execPath, [commandPath, '--ndjson'])
  const article = line({id: 'x'.repeat(2000), value: clean})
  let sent = 0
  let waiting = false
  child.stdout.pause()
  // Nobody takes an answer: after the pipes are full, it must stop reading.
  const until = Date.now() + 4000
  while (Date.now() < until && !waiting) {
    sent++
    if (child.stdin.write(article)) continue
    waiting = await Promise.race([
      once(child.stdin, 'drain').then(() => false),
      new Promise<boolean>((resolve) => {
        setTimeout(() => resolve(true), 1500)
      })
    ])
  }
  expect(waiting).toBe(true)
  expect(sent).toBeLessThan(2000)
  child.stdout.resume()
  let lines = 0
  createInterface({input: child.stdout}).on('line', () => lines++)
  child.stdin.end()
  await once(child, 'close')
  expect(lines).toBe(sent)
})
