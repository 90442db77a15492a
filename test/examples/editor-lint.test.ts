// Talks to the language server of examples/editor-lint over stdio, as an editor does.
import {spawn, type ChildProcess} from 'node:child_process'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection
} from 'vscode-jsonrpc/node.js'

interface Place {
  readonly line: number
  readonly character: number
}

interface Diagnostic {
  readonly message: string
  readonly severity: number
  readonly code: string
  readonly source: string
  readonly range: {readonly start: Place; readonly end: Place}
}

interface CodeAction {
  readonly title: string
  readonly edit: {
    readonly changes: Readonly<Record<string, ReadonlyArray<{range: Diagnostic['range']; newText: string}>>>
  }
}

let child: ChildProcess
let connection: MessageConnection

beforeEach(async () => {
  child = spawn(process.execPath, ['examples/editor-lint/server.js', '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const {stdout, stdin} = child
  if (!stdout || !stdin) throw new Error('no pipes')
  connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: 'file:///articles',
    capabilities: {},
    workspaceFolders: null
  })
  await connection.sendNotification('initialized', {})
})

afterEach(() => {
  connection.dispose()
  child.kill()
})

async function open(uri: string, languageId: string, text: string): Promise<readonly Diagnostic[]> {
  const answer = new Promise<readonly Diagnostic[]>((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', (params: {diagnostics: readonly Diagnostic[]}) =>
      resolve(params.diagnostics)
    )
  })
  await connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
  return answer
}

describe('the language server', () => {
  const uri = 'file:///articles/wall.md'
  const text = '# Town in *bid* save to its wall\n\nA first bid to save the wall failed, and so will {{name}}.\n'

  test('shows messages', async () => {
    const diagnostics = await open(uri, 'markdown', text)
    expect(diagnostics.map(({code, severity, source, range}) => ({code, severity, source, range}))).toEqual([
      {
        code: 'word-order',
        severity: 2,
        source: 'copydesk',
        range: {start: {line: 0, character: 11}, end: {line: 0, character: 23}}
      },
      {
        code: 'placeholder',
        severity: 1,
        source: 'copydesk',
        range: {start: {line: 2, character: 49}, end: {line: 2, character: 57}}
      }
    ])
  })

  test('offers a fix where replacing the words leaves the markup as it is, and none where it would not', async () => {
    const fixable = text.replace('*bid*', 'bid').replace('Town', '*Town*')
    const diagnostics = await open(uri, 'markdown', fixable)
    const actions = await connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: {uri},
      range: diagnostics[0]?.range,
      context: {diagnostics}
    })
    const edit = actions[0]?.edit.changes[uri]?.[0]
    expect(edit?.newText).toBe('bid to save')
    const line = fixable.split('\n')[0] ?? ''
    const fixed = line.slice(0, edit?.range.start.character) + edit?.newText + line.slice(edit?.range.end.character)
    expect(fixed).toBe('# *Town* in bid to save its wall')

    const marked = await open('file:///articles/other.md', 'markdown', text)
    const none = await connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: {uri: 'file:///articles/other.md'},
      range: marked[0]?.range,
      context: {diagnostics: marked}
    })
    expect(none).toEqual([])
    expect(marked[0]?.message).toContain('bid to save')
  })

  test('reads HTML and text by the file’s extension', async () => {
    const html = await open('file:///articles/wall.html', 'html', '<p>Dear {{name}}</p>\n')
    expect(html.map(({range}) => range.start.character)).toEqual([8])
    const plain = await open('file:///articles/wall.txt', 'plaintext', 'Dear {{name}}, hello to you all.\n')
    expect(plain.map(({range}) => range.start.character)).toEqual([5])
  })
})
