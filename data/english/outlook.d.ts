/** By size and kind, the guess that spares most changes their weighing: `OutlookWeights` of `src/desk/english/outlook.ts`. */
declare const outlook: Readonly<
  Record<
    'full' | 'small',
    Readonly<
      Record<
        'word-order' | 'wrong-word' | 'missing-word' | 'extra-word',
        {readonly bias: number; readonly weights: readonly number[]}
      >
    >
  >
>
export default outlook
