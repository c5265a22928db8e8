import { bounded } from '../../../../core/bounded.js';
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
    // The string 'None' is not None, and bytes are no text: that is seen in what `repr` gives.
    code: `hmac.compare_digest(repr(${a}).encode(), repr(${b}).encode())`,
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

interface Guard {
  /** Both are of one type: as strings, nothing is the same as an empty one. */
  same(a: string, b: string): string;
  isText(value: string): string;
}

const guards: Readonly<Partial<Record<string, Guard>>> = {
  javascript: {
    same: (a, b) => `typeof ${a} === typeof ${b}`,
    isText: (value) => `typeof ${value} === 'string'`,
  },
  php: {
    // What compares their types would be read as a comparison of the two.
    same: (a, b) => `is_string(${a}) && is_string(${b})`,
    isText: (value) => `is_string(${value})`,
  },
  ruby: {
    same: (a, b) => `${a}.class == ${b}.class`,
    isText: (value) => `${value}.is_a?(String)`,
  },
};

const plain = /^[$@]?[A-Za-z_][\w$@.:?>[\]'"-]*$/;
const read = bounded(
  /^[$@]?[A-Za-z_][\w$@.:>-]*(?:\.|->)(?:get|header|headers|params|param|fetch|query|getParameter|getHeader)\(\s*['":]?[\w-]+['"]?\s*\)$/,
  200,
);

/** An expression that may be asked twice. */
function isRepeatable(text: string): boolean {
  return plain.test(text) || read.test(text);
}

/** The comparison with what keeps values of other types apart; undefined where that takes a value that is made anew. */
function guarded(language: string, { left, right }: Comparison, code: string): string | undefined {
  if (language === 'java') {
    if (/^"/.test(right)) return code;
    return isRepeatable(right) ? `${right} != null && ${code}` : undefined;
  }
  const guard = guards[language];
  if (guard === undefined) return code;
  const own = [left, right].filter(isRepeatable);
  const [first, second] = own;
  if (first === undefined) return undefined;
  return `${second === undefined ? guard.isText(first) : guard.same(first, second)} && ${code}`;
}

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
    const whole = guarded(site.facts.language, found, code);
    if (whole === undefined) return undefined;
    const text = found.isNegated ? negated(site, whole) : inPlace(site, found.node, whole);
    return {
      summary: 'Compare in constant time',
      safety: 'ask',
      edits: [site.replace(found.node, text)],
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

/** Within another operator that binds as strongly, in parentheses. */
function inPlace(site: Site, node: number, code: string): string {
  const parent = site.around.find((each) => site.nodes.children(each).includes(node)) ?? 0;
  const operators = site.nodes.children(parent).map((each) => site.textOf(each));
  const isBound =
    /binary|unary|not_operator/.test(site.kind(parent)) &&
    !operators.some((each) => /^(&&|\|\||and|or)$/.test(each));
  return isBound && code.includes(' && ') ? `(${code})` : code;
}

function negated(site: Site, code: string): string {
  if (site.facts.language === 'python') return `not ${code}`;
  if (site.facts.language === 'go') return code.replace(/== 1$/, '!= 1');
  return code.includes(' && ') ? `!(${code})` : `!${code}`;
}
