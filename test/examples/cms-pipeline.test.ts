// Drives the publishing service of examples/cms-pipeline over real HTTP.
import fs from 'node:fs'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

interface Service {
  readonly createService: (options: {
    folder: string
    patience?: number
    check?: (article: object) => Promise<object[]>
  }) => Server
}

const {createService} = (await import(path.resolve('examples/cms-pipeline/service.js'))) as Service

const clean = {fields: [{id: 'headline', role: 'headline', value: 'Sea wall may not last the winter'}]}
const faulty = {fields: [...clean.fields, {id: 'body', format: 'html', value: '<p>The figures come on [TK date].</p>'}]}

let folder: string
let server: Server | undefined

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cms-'))
})

afterEach(() => {
  server?.close()
  fs.rmSync(folder, {recursive: true})
})

async function start(
  options: object = {}
): Promise<(method: string, url: string, body?: unknown) => Promise<{status: number; body: Record<string, unknown>}>> {
  server = createService({folder, ...options})
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return async (method, url, body) => {
    const sent = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await fetch(`http://127.0.0.1:${port}${url}`, {
      method,
      ...(body === undefined ? {} : {body: sent})
    })
    return {status: response.status, body: (await response.json()) as Record<string, unknown>}
  }
}

function log(): Array<Record<string, unknown>> {
  const file = path.join(folder, 'log.ndjson')
  if (!fs.existsSync(file)) return []
  return fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('the publishing service', () => {
  test('publishes a clean article', async () => {
    const send = await start({patience: 30_000})
    expect((await send('PUT', '/drafts/wall', clean)).body).toEqual({id: 'wall', messages: []})
    expect(await send('POST', '/drafts/wall/publish')).toEqual({status: 200, body: {id: 'wall', published: true}})
    expect((await send('GET', '/published/wall')).body).toEqual(clean)
    expect(log()).toEqual([])
  })

  test('refuses errors with a 422 that names them, until they are mended', async () => {
    const send = await start({patience: 30_000})
    const kept = await send('PUT', '/drafts/wall', faulty)
    expect(kept.body['messages']).toMatchObject([
      {ruleId: 'placeholder', severity: 'error', field: 'body', start: 23, end: 32}
    ])
    const refused = await send('POST', '/drafts/wall/publish')
    expect(refused.status).toBe(422)
    expect(refused.body['errors']).toMatchObject([
      {ruleId: 'placeholder', reason: expect.stringContaining('[TK date]') as string}
    ])
    expect((await send('GET', '/published/wall')).status).toBe(404)
    await send('PUT', '/drafts/wall', clean)
    expect((await send('POST', '/drafts/wall/publish')).status).toBe(200)
  })

  test('lets a named person override with a reason, and logs it', async () => {
    const send = await start({patience: 30_000})
    await send('PUT', '/drafts/wall', faulty)
    expect((await send('POST', '/drafts/wall/publish', {override: {by: 'Night editor'}})).status).toBe(422)
    const override = {by: 'Night editor', reason: 'the date is promised for nine'}
    expect((await send('POST', '/drafts/wall/publish', {override})).status).toBe(200)
    expect(log()).toMatchObject([{event: 'override', id: 'wall', ...override, errors: [expect.any(String)]}])
  })

  test('publishes with a logged notice when the check fails', async () => {
    const send = await start({check: () => Promise.reject(new Error('out of order'))})
    expect((await send('PUT', '/drafts/wall', faulty)).body['notice']).toBe('Not checked: out of order')
    expect((await send('POST', '/drafts/wall/publish')).status).toBe(200)
    expect(log().map((entry) => entry['event'])).toEqual(['unchecked', 'unchecked'])
  })

  test('publishes with a logged notice when the check takes too long', async () => {
    const send = await start({patience: 50, check: () => new Promise<object[]>(() => {})})
    await send('PUT', '/drafts/wall', faulty)
    expect((await send('POST', '/drafts/wall/publish')).body['notice']).toBe('Not checked: no answer in 50 ms')
    expect((await send('GET', '/published/wall')).body).toEqual(faulty)
  })

  test('answers bad requests', async () => {
    const send = await start()
    expect((await send('PUT', '/drafts/wall', '{')).status).toBe(400)
    expect((await send('PUT', '/drafts/wall', {})).status).toBe(400)
    expect((await send('POST', '/drafts/none/publish')).status).toBe(404)
    expect((await send('GET', '/elsewhere')).status).toBe(404)
  })
})
