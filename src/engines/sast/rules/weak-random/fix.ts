import { bounded } from '../../../../core/bounded.js';
import type { Site } from '../../fixes/site.js';
import { type Swap, swapFix } from '../../fixes/swap.js';

const pythonCalls = 'choice|choices|sample|shuffle|randint|randrange|uniform|random|getrandbits';

/** `rand` takes its bounds in any order, `random_int` the lower one first. */
function isInOrder(site: Site, node: number): boolean {
  const [, least, most] = /\(\s*(-?\d+)\s*,\s*(-?\d+)\s*\)$/.exec(site.textOf(node)) ?? [];
  return least === undefined || Number(least) <= Number(most);
}

/** `from random import choice` */
function isFromRandom(site: Site, node: number): boolean {
  const name = /^\w+/.exec(site.textOf(node))?.[0] ?? '';
  return new RegExp(`^from random import [^\\n]*\\b${name}\\b`, 'm').test(site.text);
}

const swaps: readonly Swap[] = [
  {
    language: 'javascript',
    in: ['call_expression'],
    from: /^Math\.random\(\)$/,
    to: '(crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32)',
  },
  {
    language: 'python',
    in: ['attribute'],
    from: new RegExp(`^random\\.(${pythonCalls})$`),
    to: 'secrets.SystemRandom().$1',
    imports: ['secrets'],
  },
  {
    language: 'python',
    in: ['call'],
    from: bounded(new RegExp(`^(${pythonCalls})\\(([\\s\\S]*)\\)$`), 4096),
    to: 'secrets.SystemRandom().$1($2)',
    imports: ['secrets'],
    if: isFromRandom,
  },
  {
    language: 'java',
    in: ['object_creation_expression'],
    from: /^new (?:java\.util\.)?Random\([^()]*\)$/,
    to: 'new SecureRandom()',
    imports: ['java.security.SecureRandom'],
  },
  {
    language: 'php',
    in: ['function_call_expression'],
    from: bounded(/^(?:mt_)?rand\(\s*([^,()]+,[^,()]+)\)$/, 4096),
    to: 'random_int($1)',
    if: isInOrder,
  },
  {
    language: 'ruby',
    in: ['call'],
    from: /^(?:Kernel\.)?rand\(([^()]+)\)$/,
    to: 'SecureRandom.random_number($1)',
    imports: ['securerandom'],
  },
  {
    language: 'csharp',
    in: ['invocation_expression'],
    from: /^new Random\(\)\.Next\(([^()]+)\)$/,
    to: 'RandomNumberGenerator.GetInt32($1)',
    imports: ['System.Security.Cryptography'],
  },
];

export const fix = swapFix(
  {
    id: 'secure-random',
    title: 'Secrets come from the cryptographic generator',
    rules: ['weak-random'],
    summary: 'Draw from the cryptographic generator',
    safety: 'safe',
  },
  swaps,
);
