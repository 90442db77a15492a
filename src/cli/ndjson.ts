import type {Arguments} from './arguments.ts'
import type {Overrides} from './checkers.ts'
import type {Streams} from './run.ts'

export async function checkLines(_options: Arguments, _overrides: Overrides, _streams: Streams): Promise<number> {
  return 2
}
