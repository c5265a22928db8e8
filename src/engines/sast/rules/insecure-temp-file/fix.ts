import { type Swap, swapFix } from '../../fixes/swap.js';

const swaps: readonly Swap[] = [
  {
    language: 'python',
    in: ['call'],
    from: /^tempfile\.mktemp\(([^()]*)\)$/,
    to: 'tempfile.mkstemp($1)[1]',
  },
];

export const fix = swapFix(
  {
    id: 'temp-file',
    title: 'Temporary files are made in one step',
    rules: ['insecure-temp-file'],
    summary: 'Make the temporary file at once, so that no other process makes it first',
    safety: 'safe',
  },
  swaps,
);
