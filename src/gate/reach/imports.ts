import { bounded } from '../../core/bounded.js';
import { reasonOf } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { FileLocation } from '../../core/location.js';
import type { LanguageId } from '../../engines/sast/ir/ids.generated.js';
import type { ReadGrammar } from '../../engines/sast/languages/assets.js';
import { languages } from '../../engines/sast/languages/index.generated.js';
import { Nodes } from '../../engines/sast/languages/node.js';
import { createParser } from '../../engines/sast/languages/tree.js';
import { GoReceivers, type Origin } from './go-receivers.js';
import { LinesOf } from './lines.js';
import { type Renames, readRust } from './rust/read.js';

/** A module that a file names, as the code writes it. */
export interface Import {
  readonly module: string;
  /** The name that it has in the file. */
  readonly local: string;
  readonly at: FileLocation;
}

/** A call, by what is called as it is written; of Go and Rust any name with what stands before it. */
export interface Use {
  readonly callee: string;
  readonly at: FileLocation;
  /** Of Go, what the value before a method can be of; undefined where that is not known. */
  readonly receiver?: readonly Origin[];
}

/** The languages of the code engine, and Rust, which it does not follow. */
export type Tongue = LanguageId | 'rust';

export interface ReadFile {
  readonly path: string;
  readonly language: Tongue;
  readonly imports: readonly Import[];
  readonly uses: readonly Use[];
}

export interface ReadFiles {
  readonly files: readonly ReadFile[];
  readonly gaps: readonly Gap[];
}

const maxChars = 1_500_000;

export interface ImportOptions {
  /** Whether a file is worth parsing. */
  isWanted(language: Tongue, text: string): boolean;
  readonly renames: Renames;
  /** Sees the tree of every file that was parsed. */
  onTree?(nodes: Nodes, language: LanguageId, path: string): void;
}

/** What files import and call. */
export async function readImports(
  sources: readonly { readonly path: string; readonly text: string }[],
  read: ReadGrammar,
  { isWanted, renames, onTree }: ImportOptions,
): Promise<ReadFiles> {
  const parser = await createParser(read);
  const files: ReadFile[] = [];
  const gaps: Gap[] = [];
  try {
    for (const { path, text } of sources) {
      const ending = path.slice(path.lastIndexOf('.') + 1);
      if (ending === 'rs') {
        if (text.length <= maxChars && isWanted('rust', text)) files.push(readRust(path, text, renames));
        continue;
      }
      const language = languages.find(({ grammars }) => grammars.has(ending));
      const grammar = language?.grammars.get(ending)?.file;
      if (language === undefined || grammar === undefined || !isWanted(language.id, text)) continue;
      if (text.length > maxChars) {
        gaps.push(gap('reach', path, 'What the file imports is not known: it is too long', 'note'));
        continue;
      }
      try {
        const tree = await parser.parse(grammar, language.prepare?.(text, ending, path) ?? text);
        const nodes = new Nodes(tree);
        files.push(new Reader(path, language.id, nodes).read());
        onTree?.(nodes, language.id, path);
      } catch (thrown) {
        gaps.push(gap('reach', path, `What the file imports is not known: ${reasonOf(thrown)}`));
      }
    }
  } finally {
    parser.close();
  }
  return { files, gaps };
}

export function languageOf(path: string): Tongue | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  if (extension === 'rs') return 'rust';
  return languages.find(({ grammars }) => grammars.has(extension))?.id;
}

const calls =
  /^(call|call_expression|new_expression|method_invocation|invocation_expression|object_creation_expression|\w+_call_expression)$/;

class Reader {
  private readonly path: string;
  private readonly language: LanguageId;
  private readonly nodes: Nodes;
  private readonly lines: LinesOf;
  private readonly imports: Import[] = [];
  private readonly uses: Use[] = [];
  /** Names of another package stand without it: `import . "p"`. */
  private hasDot = false;
  private readonly receivers: GoReceivers | undefined;

  constructor(path: string, language: LanguageId, nodes: Nodes) {
    this.path = path;
    this.language = language;
    this.nodes = nodes;
    this.lines = new LinesOf(path, nodes.tree.text);
    this.receivers = language === 'go' ? new GoReceivers(nodes) : undefined;
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
        else if (/^(?:function|method)_declaration$/.test(kind)) this.receivers?.enter(node);
        else if (kind === 'selector_expression' || (kind === 'identifier' && this.hasDot)) this.named(node);
        return;
      case 'csharp':
        if (kind === 'using_directive') this.dotted(node, bounded(/([\w.]+)\s*;$/, 4096));
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
    // In Go names are uses, called or handed on.
    if (callee.length <= mostCalleeChars && this.language !== 'go')
      this.uses.push({ callee, at: this.placeOf(node) });
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

  private named(node: number): void {
    const callee = this.nodes.text(node).slice(0, mostCalleeChars).replace(/\s+/g, '');
    const receiver = callee.includes('.') ? this.receivers?.of(node) : undefined;
    this.uses.push({ callee, at: this.placeOf(node), ...(receiver === undefined ? {} : { receiver }) });
  }

  private go(node: number): void {
    const path = this.nodes.text(this.nodes.field(node, 'path')).slice(1, -1);
    const last =
      path
        .split('/')
        .filter((each) => !/^v\d+$/.test(each))
        .at(-1) ?? path;
    const name = this.nodes.text(this.nodes.field(node, 'name'));
    this.hasDot ||= name === '.';
    const local = name || last.replace(/\.v\d+$|^go-/g, '');
    this.receivers?.imports(local, path);
    this.add(path, local, node);
  }

  private dotted(node: number, pattern: RegExp): void {
    const module = pattern.exec(this.nodes.text(node).replace(/\s+/g, ' '))?.[1];
    if (module !== undefined) this.add(module, module.split(/[.\\:]+/).at(-1) ?? '', node);
  }

  private add(module: string, local: string, node: number): void {
    this.imports.push({ module, local, at: this.placeOf(node) });
  }

  private placeOf(node: number): FileLocation {
    return this.lines.placeOf(this.nodes.at(node));
  }
}

const mostCalleeChars = 300;
