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
        return this.string(node);
      case 'string_literal':
      case 'interpreted_string_literal':
      case 'raw_string_literal':
        return this.literal(node);
      case 'interpolated_string_expression':
        return this.interpolated(node);
      case 'encapsed_string':
        return this.encapsed(node);
      case 'template_string':
        return this.template(node);
      case 'concatenated_string':
        return this.all(this.site.nodes.children(node), depth);
      case 'binary':
      case 'binary_expression':
      case 'binary_operator':
        return this.sum(node, depth);
      case 'call':
      case 'call_expression':
      case 'method_invocation':
      case 'invocation_expression':
      case 'function_call_expression':
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
    const operator = this.site.textOf(nodes.field(node, 'operator') || (nodes.children(node)[1] ?? 0));
    if (operator === '%') return this.percent(left, right);
    if (operator !== (this.site.facts.language === 'php' ? '.' : '+'))
      return [{ kind: 'hole', text: this.site.textOf(node) }];
    const before = this.read(left, depth + 1);
    if (before === undefined || !before.some((piece) => piece.kind === 'letters')) return undefined;
    if (isSum(this.site, right)) return [...before, { kind: 'hole', text: this.site.textOf(right) }];
    const behind = this.read(right, depth + 1);
    return behind && [...before, ...behind];
  }

  private string(node: number): readonly Piece[] | undefined {
    const { language } = this.site.facts;
    if (language === 'python') return this.pythonString(node);
    return language === 'ruby' ? this.rubyString(node) : plain(this.site.textOf(node).slice(1, -1));
  }

  /** Of Java, Go and C#: a block of text has rules about its margin. */
  private literal(node: number): readonly Piece[] | undefined {
    const text = this.site.textOf(node);
    if (text.startsWith('`')) return [{ kind: 'letters', text: text.slice(1, -1) }];
    return /^"(?!"")/.test(text) ? plain(text.slice(1, -1)) : undefined;
  }

  /** `"a #{b}"` of Ruby. */
  private rubyString(node: number): readonly Piece[] | undefined {
    const text = this.site.textOf(node);
    if (text.startsWith("'")) return plain(text.slice(1, -1));
    return text.startsWith('"') ? this.parts(node, 'string_content') : undefined;
  }

  /** `$"a {b}"` of C#; a format behind the value is not read. */
  private interpolated(node: number): readonly Piece[] | undefined {
    if (!/^\$"(?!"")/.test(this.site.textOf(node))) return undefined;
    return this.parts(node, 'string_content', 'interpolation_start');
  }

  /** Letters, and interpolations of one expression each. */
  private parts(node: number, letters: string, start = ''): readonly Piece[] | undefined {
    const found: Piece[] = [];
    for (const each of this.site.nodes.children(node)) {
      const kind = this.site.kind(each);
      if (kind === start) continue;
      const inside = this.site.nodes
        .children(each)
        .filter((child) => this.site.kind(child) !== 'interpolation_brace');
      if (kind === letters) {
        const read = plain(this.site.textOf(each));
        if (read === undefined) return undefined;
        found.push(...read);
      } else if (kind === 'interpolation' && inside.length === 1)
        found.push({ kind: 'hole', text: this.site.textOf(inside[0] ?? 0) });
      else return undefined;
    }
    return found;
  }

  /** `"a $b {$c->d}"` of PHP: letters, variables and what stands in braces. */
  private encapsed(node: number): readonly Piece[] | undefined {
    const { text } = this.site;
    const parts = this.site.nodes.children(node).map((each): Piece | undefined => {
      const kind = this.site.kind(each);
      if (kind === 'string_content') return { kind: 'letters', text: this.site.textOf(each) };
      const isBraced = text.charAt(this.site.nodes.at(each) - 1) === '{';
      const isValue = kind === 'variable_name' || (isBraced && /expression$/.test(kind));
      return isValue ? { kind: 'hole', text: this.site.textOf(each) } : undefined;
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
    if (letters === undefined) return undefined;
    const values =
      this.site.kind(right) === 'tuple' ? this.site.nodes.children(right) : right === 0 ? [] : [right];
    return this.byPercent(letters, values);
  }

  /** `%s` takes a value, and `%%` is a percent sign. */
  private byPercent(letters: string, values: readonly number[]): readonly Piece[] | undefined {
    if (letters.includes('\0') || /%/.test(letters.replace(/%[s%]/g, ''))) return undefined;
    const parts = letters.replaceAll('%%', '\0').split('%s');
    return this.filled(
      parts.map((part) => part.replaceAll('\0', '%')),
      values,
    );
  }

  /** The formatters of the languages: `sprintf`, `format`, `String.format`, `fmt.Sprintf`, `string.Format`. */
  private formatted(call: number): readonly Piece[] | undefined {
    const [format, ...values] = this.site.args(call);
    const callee = this.site.calleeOf(call);
    const byMark = markOfFormatter(this.site.facts.language, callee);
    if (byMark === undefined || format === undefined) return this.pythonFormatted(call);
    const letters = this.letters(format);
    if (letters === undefined) return undefined;
    if (byMark === 'percent') return this.byPercent(letters.replaceAll('%v', '%s'), values);
    return this.numbered(letters, values);
  }

  /** `{0}` and `{1}`, each once and in order. */
  private numbered(letters: string, values: readonly number[]): readonly Piece[] | undefined {
    const marks = letters.match(/\{\d+\}/g) ?? [];
    if (marks.some((mark, at) => mark !== `{${at}}`) || /[{}]/.test(letters.replace(/\{\d+\}/g, '')))
      return undefined;
    return this.filled(letters.split(/\{\d+\}/), values);
  }

  /** `'… {}'.format(a)` */
  private pythonFormatted(call: number): readonly Piece[] | undefined {
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

/** How the function that is called writes the place of a value; undefined where it is no formatter. */
function markOfFormatter(language: string, callee: string): 'percent' | 'numbered' | undefined {
  const name = callee.toLowerCase();
  if (language === 'csharp') return name === 'string.format' ? 'numbered' : undefined;
  const formatters: Readonly<Record<string, RegExp>> = {
    php: /^\\?sprintf$/,
    ruby: /^(kernel\.)?(format|sprintf)$/,
    java: /^string\.format$/,
    go: /^fmt\.sprintf$/,
  };
  return formatters[language]?.test(name) === true ? 'percent' : undefined;
}

function isSum(site: Site, node: number): boolean {
  return /^binary/.test(site.kind(node));
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
