// Starts the service: `node start.js [port] [folder]`.
import {createService} from './service.js'

const [port = '8080', folder = 'articles'] = process.argv.slice(2)
createService({folder}).listen(Number(port), '127.0.0.1', () => console.log(`Listening on http://127.0.0.1:${port}`))
