import location from '#data/english/location.js'
import weights from '#data/english/weights.js'
import {Evidence, type ModelWeights} from './evidence.ts'
import {EvidenceFileError, readModel} from './model-file.ts'
import {type EvidenceSize, evidenceFile} from './model-size.ts'

export type {EvidenceSize} from './model-size.ts'

/** The slice of `node:fs` that reading needs. */
interface FileSystem {
  readFileSync(url: URL): Uint8Array
}

/**
 * Open a model from its bytes: the way for a browser, which fetches `evidence-small.bin` from wherever it is served.
 *
 * @throws EvidenceFileError where the bytes are not a whole model of this version.
 */
export function openEvidence(buffer: ArrayBuffer, size: EvidenceSize): Evidence {
  return new Evidence(readModel(buffer, evidenceFile(size)), JSON.parse(weights[size]) as ModelWeights, size)
}

/**
 * Read a model from the package's own files, where there is a file system; `undefined` where there is none (a browser).
 *
 * @throws EvidenceFileError where the file is missing or not a whole model of this version.
 */
export function readEvidence(size: EvidenceSize = 'full'): Evidence | undefined {
  const fs = fileSystem()
  // A bundle is no file beside the model, wherever it runs.
  if (!fs || !location.startsWith('file:')) return undefined
  const url = new URL(evidenceFile(size), location)
  let bytes: Uint8Array
  try {
    bytes = fs.readFileSync(url)
  } catch (error) {
    throw new EvidenceFileError(url.pathname, 'cannot be read', {cause: error})
  }
  return openEvidence(bufferOf(bytes), size)
}

/** The buffer of bytes: their own where they fill it, as those of a large file do, else a copy. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const {buffer, byteLength} = bytes
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) return buffer
  const own = new ArrayBuffer(byteLength)
  new Uint8Array(own).set(bytes)
  return own
}

/** Node's file system without an import, so that the same module loads in a browser. */
function fileSystem(): FileSystem | undefined {
  const {process} = globalThis as {process?: {getBuiltinModule?: (name: string) => unknown}}
  return process?.getBuiltinModule?.('node:fs') as FileSystem | undefined
}
