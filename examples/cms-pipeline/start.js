// Starts the service: `node start.js [port] [folder]`.
import {checkInWorker} from './check-in-worker.js'
import {createService} from './service.js'

// The first check reads what the desk knows: that is done before anybody waits for it.
await checkInWorker({fields: [{id: 'body', role: 'body', value: 'The desk is open.'}]}, 60_000)

const [port = '8080', folder = 'articles'] = process.argv.slice(2)
createService({folder}).listen(Number(port), '127.0.0.1', () => console.log(`Listening on http://127.0.0.1:${port}`))
