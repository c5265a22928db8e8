import { type Swap, swapFix } from '../../fixes/swap.js';

const loaders: readonly Swap[] = [
  {
    language: 'python',
    in: ['call'],
    from: /^yaml\.(?:unsafe_|full_)?load(_all)?\(\s*([^(),]+(?:\([^()]*\))?)\s*(?:,\s*(?:Loader\s*=\s*)?[\w.]+\s*)?\)$/,
    to: 'yaml.safe_load$1($2)',
  },
  {
    language: 'ruby',
    in: ['call'],
    from: /^(YAML|Psych)\.(?:unsafe_)?load(?=[( ])/,
    to: '$1.safe_load',
  },
];

export const fix = swapFix(
  {
    id: 'safe-yaml',
    title: 'YAML is read without making objects',
    rules: ['unsafe-deserialisation'],
    summary: 'Read YAML with the safe loader',
    safety: 'safe',
  },
  loaders,
);
