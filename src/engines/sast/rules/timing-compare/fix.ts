import type { CodeFix, CodeRepair } from '../../fixes/fix.js';
import { isTakenInScript } from '../../fixes/imports.js';
import type { Site } from '../../fixes/site.js';

/** How each language compares in constant time; texts of different length and values that are no texts included. */
const ways: Readonly<
  Partial<Record<string, (a: string, b: string) => Pick<CodeRepair, 'imports'> & { readonly code: string }>>
> = {
  // Hashes are of one length, and any value has one.
  javascript: (a, b) => {
    const hash = (value: string) => `crypto.createHash('sha256').update(String(${value})).digest()`;
    return { code: `crypto.timingSafeEqual(${hash(a)}, ${hash(b)})`, imports: ['crypto'] };
  },
  python: (a, b) => ({
    code: `hmac.compare_digest(str(${a}).encode(), str(${b}).encode())`,
    imports: ['hmac'],
  }),
  php: (a, b) => ({ code: `hash_equals((string) ${a}, (string) ${b})` }),
  go: (a, b) => ({
    code: `subtle.ConstantTimeCompare([]byte(${a}), []byte(${b})) == 1`,
    imports: ['crypto/subtle'],
  }),
  java: (a, b) => ({
    code: `MessageDigest.isEqual(${a}.getBytes(), ${b}.getBytes())`,
    imports: ['java.security.MessageDigest'],
  }),
  ruby: (a, b) => ({ code: `OpenSSL.secure_compare(${a}.to_s, ${b}.to_s)`, imports: ['openssl'] }),
};

export const fix: CodeFix = {
  id: 'constant-time-compare',
  title: 'Secrets are compared in constant time',
  rules: ['timing-compare'],
  languages: ['javascript', 'python', 'php', 'go', 'java', 'ruby'],
  repair(site) {
    const found = comparison(site) ?? equalsCall(site);
    const way = ways[site.facts.language];
    if (found === undefined || way === undefined) return undefined;
    if (site.facts.language === 'javascript' && isTakenInScript(site, 'crypto')) return undefined;
    const { code, imports = [] } = way(found.left, found.right);
    return {
      summary: 'Compare in constant time',
      safety: 'ask',
      edits: [site.replace(found.node, found.isNegated ? negated(site, code) : code)],
      imports,
    };
  },
};

interface Comparison {
  readonly node: number;
  readonly left: string;
  readonly right: string;
  readonly isNegated: boolean;
}

function comparison(site: Site): Comparison | undefined {
  for (const node of [...site.around, ...site.around.slice(0, 3).flatMap((each) => [...site.below(each)])]) {
    if (!/^(comparison_operator|binary_expression|binary)$/.test(site.kind(node))) continue;
    const children = site.nodes.children(node);
    const operator = site.textOf(children[1] ?? 0);
    const [left, right] = [children[0], children[2]];
    if (children.length !== 3 || left === undefined || right === undefined) continue;
    if (!/^[!=]==?$/.test(operator)) continue;
    return {
      node,
      left: site.textOf(left),
      right: site.textOf(right),
      isNegated: operator.startsWith('!'),
    };
  }
  return undefined;
}

/** `a.equals(b)` */
function equalsCall(site: Site): Comparison | undefined {
  if (site.facts.language !== 'java') return undefined;
  const node = site.call(/\.equals$/);
  const [argument] = site.args(node);
  const object = site.nodes.field(node, 'object');
  if (argument === undefined || object === 0) return undefined;
  return { node, left: site.textOf(object), right: site.textOf(argument), isNegated: false };
}

function negated(site: Site, code: string): string {
  if (site.facts.language === 'python') return `not ${code}`;
  return site.facts.language === 'go' ? code.replace(/== 1$/, '!= 1') : `!${code}`;
}
