import { type Swap, swapFix } from '../../fixes/swap.js';

const loaders: readonly Swap[] = [
  {
    language: 'python',
    in: ['call'],
    from: /^yaml\.(?:unsafe_|full_)?load(_all)?\(\s{0,40}([^(),]{1,200}(?:\([^()]{0,200}\))?)\s{0,40}(?:,\s{0,40}(?:Loader\s{0,9}=\s{0,9})?[\w.]{1,100}\s{0,40})?\)$/,
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
