import type { Site } from './site.js';

/** A part of a text that is put together: letters that stand in the source, or the source of an expression. */
export interface Piece {
  readonly kind: 'letters' | 'hole';
  readonly text: string;
}

const mostDepth = 200;

/**
 * The pieces of a text that is put together by `+`, in a template, by `%` or by `.format()`. Undefined where the source
 * does not tell them letter by letter: escapes, raw strings, formats of numbers.
 */
export function piecesOf(site: Site, node: number): readonly Piece[] | undefined {
  const pieces = new Reader(site).read(node, 0);
  return pieces && joined(pieces);
}

class Reader {
  private readonly site: Site;

  constructor(site: Site) {
    this.site = site;
  }

  read(node: number, depth: number): readonly Piece[] | undefined {
    if (depth > mostDepth) return undefined;
    const kind = this.site.kind(node);
    switch (kind) {
      case 'parenthesized_expression':
        return this.all(this.site.nodes.children(node), depth);
      case 'string':
        return this.site.facts.language === 'python' ? this.pythonString(node) : this.quoted(node);
      case 'encapsed_string':
        return this.encapsed(node);
      case 'template_string':
        return this.template(node);
      case 'concatenated_string':
        return this.all(this.site.nodes.children(node), depth);
      case 'binary_expression':
      case 'binary_operator':
        return this.sum(node, depth);
      case 'call':
        return this.formatted(node);
      default:
        return [{ kind: 'hole', text: this.site.textOf(node) }];
    }
  }

  private all(nodes: readonly number[], depth: number): readonly Piece[] | undefined {
    const parts = nodes.map((each) => this.read(each, depth + 1));
    return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }

  /** Only where the first operand is a text: `1 + 2 + 'a'` adds numbers first. */
  private sum(node: number, depth: number): readonly Piece[] | undefined {
    const { nodes } = this.site;
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    const operator = this.site.textOf(nodes.field(node, 'operator'));
    if (operator === '%') return this.percent(left, right);
    if (operator !== (this.site.facts.language === 'php' ? '.' : '+'))
      return [{ kind: 'hole', text: this.site.textOf(node) }];
    const before = this.read(left, depth + 1);
    if (before === undefined || !before.some((piece) => piece.kind === 'letters')) return undefined;
    if (isSum(this.site, right)) return [...before, { kind: 'hole', text: this.site.textOf(right) }];
    const behind = this.read(right, depth + 1);
    return behind && [...before, ...behind];
  }

  private quoted(node: number): readonly Piece[] | undefined {
    return plain(this.site.textOf(node).slice(1, -1));
  }

  /** `"a $b"` of PHP: letters and plain variables. */
  private encapsed(node: number): readonly Piece[] | undefined {
    const parts = this.site.nodes.children(node).map((each): Piece | undefined => {
      const kind = this.site.kind(each);
      if (kind === 'string_content') return { kind: 'letters', text: this.site.textOf(each) };
      return kind === 'variable_name' ? { kind: 'hole', text: this.site.textOf(each) } : undefined;
    });
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }

  private template(node: number): readonly Piece[] | undefined {
    const parts = this.site.nodes.children(node).map((each): Piece | undefined => {
      const kind = this.site.kind(each);
      if (kind === 'string_fragment') return { kind: 'letters', text: this.site.textOf(each) };
      if (kind !== 'template_substitution') return undefined;
      return { kind: 'hole', text: this.site.textOf(each).slice(2, -1).trim() };
    });
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }

  private pythonString(node: number): readonly Piece[] | undefined {
    const { nodes } = this.site;
    const children = nodes.children(node);
    const start = this.site.textOf(children[0] ?? 0);
    if (!/^f?(['"]|"""|''')$/i.test(start)) return undefined;
    const parts = children.slice(1, -1).map((each): readonly Piece[] | undefined => {
      if (this.site.kind(each) === 'string_content') return plain(this.site.textOf(each), /[{}\\]/);
      const inside = nodes.children(each);
      return this.site.kind(each) === 'interpolation' && inside.length === 1
        ? [{ kind: 'hole', text: this.site.textOf(inside[0] ?? 0) }]
        : undefined;
    });
    if (/^f/i.test(start)) return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
    return plain(
      children
        .slice(1, -1)
        .map((each) => this.site.textOf(each))
        .join(''),
    );
  }

  /** `'… %s' % (a, b)` */
  private percent(left: number, right: number): readonly Piece[] | undefined {
    const letters = this.letters(left);
    if (letters === undefined || /%(?!s)/.test(letters)) return undefined;
    const values =
      this.site.kind(right) === 'tuple' ? this.site.nodes.children(right) : right === 0 ? [] : [right];
    return this.filled(letters.split('%s'), values);
  }

  /** `'… {}'.format(a)` */
  private formatted(call: number): readonly Piece[] | undefined {
    const { nodes } = this.site;
    const callee = nodes.field(call, 'function');
    const hole: readonly Piece[] = [{ kind: 'hole', text: this.site.textOf(call) }];
    if (this.site.textOf(nodes.field(callee, 'attribute')) !== 'format') return hole;
    const letters = this.letters(nodes.field(callee, 'object'));
    if (letters === undefined || /\{[^}]|[^{]\}/.test(letters)) return undefined;
    return this.filled(letters.split('{}'), this.site.args(call));
  }

  private letters(node: number): string | undefined {
    const pieces = this.read(node, 1);
    if (pieces?.some((piece) => piece.kind === 'hole')) return undefined;
    return pieces?.map(({ text }) => text).join('');
  }

  private filled(letters: readonly string[], values: readonly number[]): readonly Piece[] | undefined {
    if (letters.length !== values.length + 1) return undefined;
    if (values.some((each) => /splat|keyword|spread/.test(this.site.kind(each)))) return undefined;
    return letters.flatMap((text, index): readonly Piece[] => [
      { kind: 'letters', text },
      ...values
        .slice(index, index + 1)
        .map((each): Piece => ({ kind: 'hole', text: this.site.textOf(each) })),
    ]);
  }
}

function isSum(site: Site, node: number): boolean {
  return /^binary_/.test(site.kind(node));
}

function plain(text: string, refused = /\\/): readonly Piece[] | undefined {
  return refused.test(text) ? undefined : [{ kind: 'letters', text }];
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === 'letters' && piece.kind === 'letters')
      all[all.length - 1] = { kind: 'letters', text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}
