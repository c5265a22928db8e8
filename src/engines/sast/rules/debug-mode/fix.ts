import { type Swap, swapFix } from '../../fixes/swap.js';

const swaps: readonly Swap[] = [
  {
    language: 'python',
    in: ['keyword_argument'],
    from: /^(debug|use_debugger|use_reloader)(\s*=\s*)True$/,
    to: '$1$2False',
  },
  {
    language: 'python',
    in: ['assignment'],
    from: /^((?:[\w.]+\.)?(?:DEBUG|debug)(?:\s*:\s*bool)?\s*=\s*)True$/,
    to: '$1False',
  },
  { language: 'python', in: ['assignment'], from: /^([\w.]+\[['"]DEBUG['"]\]\s*=\s*)True$/, to: '$1False' },
  {
    language: 'php',
    in: ['function_call_expression'],
    from: /^ini_set\((\s*['"]display_errors['"]\s*,\s*)(?:['"](?:1|on)['"]|1|true)\s*\)$/i,
    to: "ini_set($1'0')",
  },
];

export const fix = swapFix(
  {
    id: 'debug-off',
    title: 'The debugger is off',
    rules: ['debug-mode'],
    summary: 'Turn the debugger off',
    safety: 'safe',
  },
  swaps,
);
