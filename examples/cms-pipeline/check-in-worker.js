// Checks articles in a thread of their own: one that takes too long is stopped, and the service goes on.
import {isMainThread, parentPort, Worker} from 'node:worker_threads'

if (!isMainThread) {
  const {createChecker} = await import('copydesk')
  const checker = createChecker()
  parentPort.on('message', async (article) => {
    try {
      const {messages} = await checker.check(article)
      parentPort.postMessage({
        messages: messages.map(
          ({ruleId, severity, reason, field, start, end, expected, note, fingerprint, inputHash}) => ({
            ruleId,
            severity,
            reason,
            field,
            start,
            end,
            expected,
            note,
            fingerprint,
            inputHash
          })
        )
      })
    } catch (error) {
      parentPort.postMessage({error: error.message})
    }
  })
}

let worker
let turn = Promise.resolve()

/** Check an article, one after the other. */
export function checkInWorker(article, patience = 2000) {
  const answer = turn.then(() => ask(article, patience))
  turn = answer.catch(() => {})
  return answer
}

function ask(article, patience) {
  worker ??= new Worker(new URL(import.meta.url))
  worker.unref()
  return new Promise((resolve, reject) => {
    const stop = (error) => {
      clearTimeout(timer)
      void worker?.terminate()
      worker = undefined
      reject(error)
    }
    const timer = setTimeout(() => stop(new Error(`stopped after ${patience} ms`)), patience)
    worker.removeAllListeners()
    worker.once('error', stop)
    worker.once('message', ({messages, error}) => {
      clearTimeout(timer)
      if (error) reject(new Error(error))
      else resolve(messages)
    })
    worker.postMessage(article)
  })
}
