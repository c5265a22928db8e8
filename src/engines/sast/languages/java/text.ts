import type { Constant } from '../../ir/ir.js';
import type { Lowering } from './scope.js';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  s: ' ',
  '\n': '',
};
const digits: Readonly<Record<string, number>> = {
  hex_integer_literal: 16,
  octal_integer_literal: 8,
  binary_integer_literal: 2,
};

/** What a literal stands for; undefined where the node is none. */
export function literalConstant(java: Lowering, node: number): Constant | undefined {
  const { nodes } = java;
  const kind = nodes.kind(node);
  switch (kind) {
    case 'string_literal':
      return textOf(nodes.text(node));
    case 'character_literal':
      return unescaped(nodes.text(node).slice(1, -1));
    case 'true':
    case 'false':
      return kind === 'true';
    case 'null_literal':
      return null;
    case 'decimal_integer_literal':
    case 'decimal_floating_point_literal':
      return Number(nodes.text(node).replace(/[_lLfFdD]/g, ''));
    case 'hex_integer_literal':
    case 'octal_integer_literal':
    case 'binary_integer_literal':
      return numberIn(nodes.text(node), digits[kind] ?? 10);
    default:
      return undefined;
  }
}

function numberIn(text: string, base: number): number {
  return Number.parseInt(text.replace(/[_lL]/g, '').replace(/^0[xXbB]/, ''), base) || 0;
}

/** Text blocks lose the indentation that all their lines have (JLS 3.10.6). */
function textOf(literal: string): string {
  if (!literal.startsWith('"""')) return unescaped(literal.slice(1, -1));
  const lines = literal
    .slice(3, -3)
    .replace(/^[^\n]*\n/, '')
    .split('\n');
  const indents = lines
    .filter((each) => each.trim() !== '')
    .map((each) => each.length - each.trimStart().length);
  const indent = indents.length === 0 ? 0 : indents.reduce((least, each) => Math.min(least, each));
  return unescaped(lines.map((each) => each.slice(indent).trimEnd()).join('\n'));
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(u+[0-9a-fA-F]{4}|[0-7]{1,3}|[\s\S])/g, (_, code: string) => {
    if (code.startsWith('u') && code.length > 1)
      return String.fromCharCode(Number.parseInt(code.replace(/^u+/, ''), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    return escapes[code] ?? code;
  });
}
