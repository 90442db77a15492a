/** Which model: the full one (Node's default) or the small one (a browser's default). */
export type EvidenceSize = 'full' | 'small'

/** The name of a model's file in data/english. */
export function evidenceFile(size: EvidenceSize): string {
  return `evidence-${size}.bin`
}
