import type {Passage} from '../article/block.ts'
import {Kept} from './kept.ts'

/** Keeps the passages of the last article that was read: those of earlier ones are let go. */
export class Passages extends Kept<Passage> {}
