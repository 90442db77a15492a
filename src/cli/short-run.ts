import process from 'node:process'
import v8 from 'node:v8'

/**
 * Tell V8 that a run is short: most code and most patterns are used a few times only, so that compiling them for speed costs
 * more than it gives. What is used again and again, as in a run over many files, is still compiled, a little later.
 *
 * On one article of 1,600 words they save a third of the processor's time; `npm run speed` measures the command with them.
 */
export function expectShortRun(): undefined {
  // V8 tells about flags that it doesn't know on standard error: ask only versions that are known to have these.
  const major = Number.parseInt(process.versions.v8, 10)
  if (!(major >= 11 && major <= 13)) return
  // In bytes of bytecode that a function runs before it is worth optimizing (V8’s own: 132 KB); later versions count otherwise.
  if (major === 11) v8.setFlagsFromString('--interrupt-budget=500000')
  // How often a pattern is interpreted before it is compiled (V8’s own: once).
  v8.setFlagsFromString('--regexp-tier-up-ticks=100')
  // A pass over the interpreted patterns that takes longer than making them.
  v8.setFlagsFromString('--no-regexp-peephole-optimization')
}
