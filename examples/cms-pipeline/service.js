// A publishing service: drafts come in as fields, are kept with copydesk's messages, and are published when nothing stands
// against it that nobody could let stand.
//
//     PUT  /drafts/:id           {"fields": [{"id", "role", "format", "value"}]}   keeps the draft, answers with its messages
//     POST /drafts/:id/publish   {"override": {"by", "reason"}}?                   200, or 422 that names the errors
//     GET  /published/:id
import {randomUUID} from 'node:crypto'
import fs from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import {checkInWorker} from './check-in-worker.js'

/**
 * Make the service.
 *
 * @param {{folder: string, check?: (fields: object) => Promise<object[]>, patience?: number, log?: (entry: object) => Promise<void>}} options
 *   `folder` keeps drafts, published articles and the log; `check` gives an article's messages; after `patience` milliseconds
 *   an article is published unchecked: a broken checker must not stop the news.
 */
export function createService({
  folder,
  check = checkInWorker,
  patience = 2000,
  log = appendTo(path.join(folder, 'log.ndjson'))
}) {
  const routes = [
    ['PUT', /^\/drafts\/([\w-]+)$/, keep],
    ['POST', /^\/drafts\/([\w-]+)\/publish$/, publish],
    ['GET', /^\/published\/([\w-]+)$/, show]
  ]

  async function keep(id, {fields, publishedAt}) {
    if (!Array.isArray(fields)) return [400, {error: 'Send {"fields": [{"id", "role", "format", "value"}]}'}]
    const article = {fields, ...(publishedAt ? {publishedAt} : {})}
    const {messages, notice} = await checked(id, article)
    await write('drafts', id, {...article, messages})
    return [200, {id, messages, ...(notice ? {notice} : {})}]
  }

  async function publish(id, {override}) {
    const draft = await read('drafts', id)
    if (!draft) return [404, {error: `No draft "${id}"`}]
    const {messages, notice} = await checked(id, {fields: draft.fields})
    const errors = messages.filter((message) => message.severity === 'error')
    if (errors.length > 0 && !(override?.by && override?.reason)) {
      return [422, {error: 'These must be mended, or overridden by a named person with a reason', errors}]
    }
    if (errors.length > 0) {
      await log({
        event: 'override',
        id,
        by: override.by,
        reason: override.reason,
        errors: errors.map((error) => error.fingerprint)
      })
    }
    await write('published', id, {fields: draft.fields})
    return [200, {id, published: true, ...(notice ? {notice} : {})}]
  }

  async function show(id) {
    const article = await read('published', id)
    return article ? [200, article] : [404, {error: `"${id}" is not published`}]
  }

  /** An article's messages; none, and a logged notice, where the check fails or takes too long. */
  async function checked(id, article) {
    let timer
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience)
    })
    try {
      return {messages: await Promise.race([check(article, patience), late])}
    } catch (error) {
      const notice = `Not checked: ${error.message}`
      await log({event: 'unchecked', id, notice})
      return {messages: [], notice}
    } finally {
      clearTimeout(timer)
    }
  }

  async function write(kind, id, value) {
    await fs.mkdir(path.join(folder, kind), {recursive: true})
    const file = path.join(folder, kind, `${id}.json`)
    const partial = `${file}.${randomUUID()}`
    await fs.writeFile(partial, JSON.stringify(value))
    await fs.rename(partial, file)
  }

  async function read(kind, id) {
    try {
      return JSON.parse(await fs.readFile(path.join(folder, kind, `${id}.json`), 'utf8'))
    } catch (error) {
      if (error.code === 'ENOENT') return undefined
      throw error
    }
  }

  return http.createServer(async (request, response) => {
    const [status, body] = await answer(request).catch((error) => [
      error instanceof SyntaxError ? 400 : 500,
      {error: error.message}
    ])
    response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body))
  })

  async function answer(request) {
    for (const [method, pattern, act] of routes) {
      const id = request.method === method && pattern.exec(request.url)?.[1]
      if (id) return act(id, await json(request))
    }
    return [404, {error: `Nothing at ${request.method} ${request.url}`}]
  }
}

async function json(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {}
}

function appendTo(file) {
  return async (entry) => {
    await fs.mkdir(path.dirname(file), {recursive: true})
    await fs.appendFile(file, `${JSON.stringify({at: new Date().toISOString(), ...entry})}\n`)
  }
}
