import { reasonOf } from '../core/errors.js';
import { type Gap, gap } from '../core/gap.js';
import type { FileLocation } from '../core/location.js';
import type { ReadGrammar } from '../sast/languages/assets.js';
import { languages } from '../sast/languages/index.generated.js';
import type { LanguageId } from '../sast/languages/language.js';
import { Nodes } from '../sast/languages/node.js';
import { createParser } from '../sast/languages/tree.js';

/** A module that a file names, as the code writes it. */
export interface Import {
  readonly module: string;
  /** The name that it has in the file. */
  readonly local: string;
  readonly at: FileLocation;
}

/** A call, by what is called as it is written. */
export interface Use {
  readonly callee: string;
  readonly at: FileLocation;
}

export interface ReadFile {
  readonly path: string;
  readonly language: LanguageId;
  readonly imports: readonly Import[];
  readonly uses: readonly Use[];
}

export interface ReadFiles {
  readonly files: readonly ReadFile[];
  readonly gaps: readonly Gap[];
}

const maxChars = 1_500_000;

/** What files import and call. Those that hold none of the hints of their language are not parsed. */
export async function readImports(
  sources: readonly { readonly path: string; readonly text: string }[],
  hints: ReadonlyMap<LanguageId, readonly string[]>,
  read: ReadGrammar,
): Promise<ReadFiles> {
  const parser = await createParser(read);
  const files: ReadFile[] = [];
  const gaps: Gap[] = [];
  try {
    for (const { path, text } of sources) {
      const ending = path.slice(path.lastIndexOf('.') + 1);
      const language = languages.find(({ grammars }) => grammars.has(ending));
      const grammar = language?.grammars.get(ending)?.file;
      if (language === undefined || grammar === undefined || text.length > maxChars) continue;
      const lower = text.toLowerCase();
      const wanted = hints.get(language.id) ?? [];
      if (!wanted.some((hint) => lower.includes(hint.toLowerCase()))) continue;
      try {
        const tree = await parser.parse(grammar, language.prepare?.(text, ending, path) ?? text);
        files.push(new Reader(path, language.id, new Nodes(tree)).read());
      } catch (thrown) {
        gaps.push(gap('reach', path, `What the file imports is not known: ${reasonOf(thrown)}`));
      }
    }
  } finally {
    parser.close();
  }
  return { files, gaps };
}

const calls =
  /^(call|call_expression|new_expression|method_invocation|invocation_expression|object_creation_expression|\w+_call_expression)$/;

class Reader {
  private readonly path: string;
  private readonly language: LanguageId;
  private readonly nodes: Nodes;
  private readonly imports: Import[] = [];
  private readonly uses: Use[] = [];

  constructor(path: string, language: LanguageId, nodes: Nodes) {
    this.path = path;
    this.language = language;
    this.nodes = nodes;
  }

  read(): ReadFile {
    const stack = [this.nodes.root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      this.visit(node);
      const children = this.nodes.children(node);
      for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] ?? 0);
    }
    return { path: this.path, language: this.language, imports: this.imports, uses: this.uses };
  }

  private visit(node: number): void {
    const kind = this.nodes.kind(node);
    if (calls.test(kind)) this.call(node);
    switch (this.language) {
      case 'javascript':
        if (/^(import|export)_statement$/.test(kind)) this.string(this.nodes.field(node, 'source'), node);
        return;
      case 'python':
        this.python(node, kind);
        return;
      case 'java':
        if (kind === 'import_declaration') this.dotted(node, /^import\s+(?:static\s+)?([\w.]+)/);
        return;
      case 'go':
        if (kind === 'import_spec') this.go(node);
        return;
      case 'csharp':
        if (kind === 'using_directive') this.dotted(node, /([\w.]+)\s*;$/);
        return;
      case 'php':
        if (/^(namespace_use_clause|qualified_name)$/.test(kind)) this.dotted(node, /^\\?([\w\\]+)/);
        return;
      case 'ruby':
        if (/^(scope_resolution|constant)$/.test(kind)) this.dotted(node, /^(?:::)?([A-Z][\w:]*)/);
    }
  }

  private call(node: number): void {
    const { nodes } = this;
    const list =
      nodes.field(node, 'arguments') ||
      (nodes.children(node).find((each) => /^arguments?(_list)?$/.test(nodes.kind(each))) ?? 0);
    const end = list === 0 ? (nodes.tree.end[node] ?? 0) : nodes.at(list);
    const callee = nodes.tree.text.slice(nodes.at(node), end).replace(/\s+/g, '');
    if (callee.length <= mostCalleeChars) this.uses.push({ callee, at: this.placeOf(node) });
    const [first] = nodes.children(list);
    if (
      first !== undefined &&
      /^(require|import|require_relative|__import__|importlib\.import_module)$/.test(callee)
    )
      this.string(first, node);
  }

  private string(node: number, at: number): void {
    const module = /^['"`]([^'"`\n]+)['"`]$/.exec(this.nodes.text(node))?.[1];
    if (module !== undefined) this.add(module.replace(/^node:/, ''), '', at);
  }

  private python(node: number, kind: string): void {
    if (kind === 'import_from_statement') {
      const module = this.nodes.text(this.nodes.field(node, 'module_name'));
      this.add(module, '', node);
      for (const each of this.nodes.fields(node, 'name'))
        this.add(`${module}.${this.imported(each)}`, this.localOf(each), node);
    } else if (kind === 'import_statement')
      for (const each of this.nodes.fields(node, 'name'))
        this.add(this.imported(each), this.localOf(each), node);
  }

  private imported(node: number): string {
    return this.nodes.text(this.nodes.field(node, 'name') || node);
  }

  private localOf(node: number): string {
    return this.nodes.text(this.nodes.field(node, 'alias') || node);
  }

  private go(node: number): void {
    const path = this.nodes.text(this.nodes.field(node, 'path')).slice(1, -1);
    const last =
      path
        .split('/')
        .filter((each) => !/^v\d+$/.test(each))
        .at(-1) ?? path;
    this.add(
      path,
      this.nodes.text(this.nodes.field(node, 'name')) || last.replace(/\.v\d+$|^go-/g, ''),
      node,
    );
  }

  private dotted(node: number, pattern: RegExp): void {
    const module = pattern.exec(this.nodes.text(node).replace(/\s+/g, ' '))?.[1];
    if (module !== undefined) this.add(module, module.split(/[.\\:]+/).at(-1) ?? '', node);
  }

  private add(module: string, local: string, node: number): void {
    this.imports.push({ module, local, at: this.placeOf(node) });
  }

  private placeOf(node: number): FileLocation {
    const { text } = this.nodes.tree;
    const at = this.nodes.at(node);
    this.advance(text, at);
    return { at: 'file', path: this.path, line: this.line };
  }

  private line = 1;
  private seen = 0;

  /** Nodes come in the order of the text, so the lines are counted once. */
  private advance(text: string, at: number): void {
    if (at < this.seen) [this.line, this.seen] = [1, 0];
    for (
      let next = text.indexOf('\n', this.seen);
      next >= 0 && next < at;
      next = text.indexOf('\n', next + 1)
    ) {
      this.line++;
      this.seen = next + 1;
    }
  }
}

const mostCalleeChars = 300;
