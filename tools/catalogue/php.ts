import { DocComments } from '../../src/engines/sast/languages/docs.js';
import { Nodes } from '../../src/engines/sast/languages/node.js';
import type { FlatTree } from '../../src/engines/sast/languages/tree.js';
import { type DeclaredClass, type DeclaredFunction, firstSentence, type Parameter } from './declaration.js';

const plain =
  /^(string|int|integer|float|double|bool|boolean|array|mixed|void|null|never|false|true|object|callable|iterable|resource|static|self|parent|scalar)$/i;

/** The classes and functions that a file of PHP declares. */
export function phpClasses(tree: FlatTree): readonly DeclaredClass[] {
  return new FileReader(tree).read();
}

class FileReader {
  private readonly nodes: Nodes;
  private readonly text: string;
  private readonly docs: DocComments;
  private readonly classes: DeclaredClass[] = [];
  private readonly functions: DeclaredFunction[] = [];
  private namespace = '';
  private imports = new Map<string, string>();

  constructor(tree: FlatTree) {
    this.nodes = new Nodes(tree);
    this.text = tree.text;
    this.docs = new DocComments(tree);
  }

  read(): readonly DeclaredClass[] {
    this.statements(this.nodes.root);
    const functions =
      this.functions.length === 0
        ? []
        : [{ name: '', isModule: true, extends: [], functions: this.functions, summary: '' }];
    return [...this.classes, ...functions];
  }

  private statements(parent: number): void {
    const { nodes } = this;
    for (const each of nodes.children(parent))
      switch (nodes.kind(each)) {
        case 'namespace_definition':
          this.namespace = nodes.fieldText(each, 'name');
          this.imports = new Map();
          this.statements(nodes.field(each, 'body'));
          break;
        case 'namespace_use_declaration':
          this.use(each);
          break;
        case 'class_declaration':
        case 'interface_declaration':
        case 'trait_declaration':
          this.classes.push(this.classOf(each));
          break;
        case 'function_definition':
          if (this.namespace === '') this.functions.push(...this.functionOf(each, ''));
          break;
        case 'if_statement':
        case 'compound_statement':
          this.statements(nodes.kind(each) === 'if_statement' ? nodes.field(each, 'body') : each);
          break;
        default:
      }
  }

  private use(node: number): void {
    const [, text = ''] = /^use\s+(?!function|const)([^;]+);?$/s.exec(this.nodes.text(node)) ?? [];
    const [, prefix = '', inner] = /^([\w\\]*)\{([^}]*)\}/s.exec(text) ?? [undefined, '', undefined];
    for (const each of (inner ?? text).split(',')) {
      const [, name = '', alias] = /^\s*\\?([\w\\]+)(?:\s+as\s+(\w+))?\s*$/i.exec(each) ?? [];
      const full = inner === undefined ? name : prefix.replace(/^\\/, '') + name;
      if (name !== '') this.imports.set(alias ?? last(full), full);
    }
  }

  private qualified(name: string): string {
    if (name.startsWith('\\')) return name.slice(1);
    const [first = name] = name.split('\\');
    const root = this.imports.get(first);
    if (root !== undefined) return root + name.slice(first.length);
    return this.namespace === '' ? name : `${this.namespace}\\${name}`;
  }

  private classOf(node: number): DeclaredClass {
    const { nodes } = this;
    const own = nodes.fieldText(node, 'name');
    const name = this.namespace === '' ? own : `${this.namespace}\\${own}`;
    const body = nodes.field(node, 'body');
    const bases = nodes
      .children(node)
      .filter((each) => /^(base_clause|class_interface_clause)$/.test(nodes.kind(each)))
      .flatMap((each) => nodes.children(each));
    const traits = nodes.childrenOf(body, 'use_declaration').flatMap((each) => nodes.children(each));
    return {
      name,
      extends: [...bases, ...traits]
        .filter((each) => /name$/.test(nodes.kind(each)))
        .map((each) => this.qualified(nodes.text(each))),
      functions: nodes.childrenOf(body, 'method_declaration').flatMap((each) => this.functionOf(each, own)),
      summary: firstSentence(this.commentBefore(node)),
    };
  }

  private functionOf(node: number, owner: string): readonly DeclaredFunction[] {
    const { nodes } = this;
    const written = nodes.fieldText(node, 'name');
    const modifiers = nodes
      .children(node)
      .filter((each) => nodes.kind(each) === 'visibility_modifier')
      .map((each) => nodes.text(each));
    if (modifiers.some((each) => /private|protected/.test(each))) return [];
    const name = written === '__construct' ? 'new' : written;
    if (name.startsWith('_')) return [];
    const comment = this.commentBefore(node);
    if (/@(internal|deprecated)\b/.test(comment)) return [];
    const gives = this.givenBy(node, comment, owner);
    return [
      {
        name,
        params: this.paramsOf(node, comment),
        ...(gives === undefined ? {} : { gives }),
        summary: firstSentence(comment),
      },
    ];
  }

  private paramsOf(node: number, comment: string): readonly Parameter[] {
    const { nodes } = this;
    return nodes.children(nodes.field(node, 'parameters')).flatMap((each): readonly Parameter[] => {
      if (!/^(simple_parameter|property_promotion_parameter)$/.test(nodes.kind(each))) return [];
      const name = nodes.fieldText(each, 'name').replace(/^[&$]*/, '');
      const type =
        nodes.fieldText(each, 'type') ||
        (new RegExp(`@param\\s+(\\S+)\\s+&?\\$${name}\\b`).exec(comment)?.[1] ?? '');
      const value = nodes.fieldText(each, 'default_value');
      return [{ name, ...(type === '' ? {} : { type }), ...(value === '' ? {} : { default: value }) }];
    });
  }

  private givenBy(node: number, comment: string, owner: string): string | undefined {
    const written = this.nodes.fieldText(node, 'return_type');
    const documented = /@return\s+(\S+)/.exec(comment)?.[1] ?? '';
    for (const text of [written, documented]) {
      if (/^\??(static|self|\$this)$/.test(text)) return '=';
      for (const part of text.replace(/^\?/, '').split('|')) {
        const [, name = '', list = ''] = /^(\\?[A-Za-z_][\w\\]*)(\[\])?$/.exec(part) ?? [];
        if (name === '' || plain.test(name)) continue;
        return name === owner && list === '' ? '=' : this.qualified(name) + list;
      }
    }
    return undefined;
  }

  private commentBefore(node: number): string {
    const at = this.nodes.at(node);
    const before = this.docs.before(at);
    if (before !== '') return before;
    const text = this.text.slice(Math.max(0, at - 3000), at);
    return /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*(?:#\[[^\n]*\]\s*)*$/.exec(text)?.[0] ?? '';
  }
}

function last(name: string): string {
  return name.slice(name.lastIndexOf('\\') + 1);
}
