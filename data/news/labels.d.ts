declare const labels: {
  readonly kickers: readonly string[]
  readonly furniture: readonly string[]
  readonly endings: readonly string[]
}
export default labels
