import { packageName } from '../../src/engines/sast/languages/go/names.js';
import { Nodes } from '../../src/engines/sast/languages/node.js';
import type { FlatTree } from '../../src/engines/sast/languages/tree.js';
import {
  type DeclaredClass,
  type DeclaredFunction,
  firstSentence,
  type PackageFile,
  type Parameter,
} from './declaration.js';

/** What a file of Go declares (https://go.dev/ref/spec#Declarations_and_scope). */
export function goClasses(file: PackageFile, tree: FlatTree): readonly DeclaredClass[] {
  return new FileReader(file, tree).read();
}

/** `a/b/b.Type`: the path that files import, and what models call the type. */
function classIn(path: string, type: string): string {
  return `${path}/${packageName(path)}.${type}`;
}

/** Where a class of Go is found: the path of its package without a major version. */
export function goRootOf(name: string): string {
  return withoutVersion(name.slice(0, Math.max(0, name.lastIndexOf('/'))));
}

function withoutVersion(path: string): string {
  return path.replace(/[./]v\d+$/, '');
}

class FileReader {
  private readonly nodes: Nodes;
  private readonly path: string;
  private readonly imports = new Map<string, string>();
  private readonly functions: DeclaredFunction[] = [];
  private readonly methods = new Map<string, DeclaredFunction[]>();
  private readonly bases = new Map<string, string[]>();
  private readonly docs = new Map<string, string>();

  constructor({ path }: PackageFile, tree: FlatTree) {
    this.nodes = new Nodes(tree);
    this.path = withoutVersion(path.slice(0, path.lastIndexOf('/')));
  }

  read(): readonly DeclaredClass[] {
    const { nodes } = this;
    if (nodes.text(nodes.first(nodes.child(nodes.root, 'package_clause'))) === 'main') return [];
    const statements = nodes.children(nodes.root);
    let comment = '';
    for (const each of statements) {
      const kind = nodes.kind(each);
      if (kind === 'comment') {
        comment += `${nodes.text(each)}\n`;
        continue;
      }
      this.statement(each, kind, firstSentence(comment));
      comment = '';
    }
    const module = {
      name: `${this.path}/${packageName(this.path)}`,
      isModule: true,
      extends: [],
      functions: this.functions,
      summary: '',
    };
    const types = new Set([...this.methods.keys(), ...this.bases.keys()]);
    return [
      ...(this.functions.length > 0 ? [module] : []),
      ...[...types].map((type) => ({
        name: classIn(this.path, type),
        extends: this.bases.get(type) ?? [],
        functions: this.methods.get(type) ?? [],
        summary: this.docs.get(type) ?? '',
      })),
    ];
  }

  private statement(node: number, kind: string, summary: string): void {
    const { nodes } = this;
    if (kind === 'import_declaration') this.importsIn(node);
    if (kind === 'type_declaration')
      for (const spec of nodes.childrenOf(node, 'type_spec')) this.typeSpec(spec, summary);
    if (kind !== 'function_declaration' && kind !== 'method_declaration') return;
    const name = nodes.fieldText(node, 'name');
    if (!isExported(name)) return;
    const declared = this.functionOf(node, name, summary);
    if (kind === 'function_declaration') this.functions.push(declared);
    else {
      const [receiver = 0] = nodes.children(nodes.field(node, 'receiver'));
      const type = /\w+/.exec(nodes.fieldText(receiver, 'type'))?.[0] ?? '';
      if (isExported(type)) this.methodsOf(type).push(declared);
    }
  }

  private methodsOf(type: string): DeclaredFunction[] {
    const known = this.methods.get(type) ?? [];
    this.methods.set(type, known);
    return known;
  }

  private importsIn(node: number): void {
    const { nodes } = this;
    const specs = [node, ...nodes.childrenOf(node, 'import_spec_list')].flatMap((each) =>
      nodes.childrenOf(each, 'import_spec'),
    );
    for (const spec of specs) {
      const path = nodes.fieldText(spec, 'path').slice(1, -1);
      const name = nodes.fieldText(spec, 'name') || packageName(path).replace(/-.*$/s, '');
      this.imports.set(name.slice(name.lastIndexOf('/') + 1), path);
    }
  }

  /** A struct with what it embeds and its fields, an interface with its methods. */
  private typeSpec(spec: number, summary: string): void {
    const { nodes } = this;
    const name = nodes.fieldText(spec, 'name');
    if (!isExported(name)) return;
    this.docs.set(name, summary);
    const type = nodes.field(spec, 'type');
    if (nodes.kind(type) === 'interface_type')
      for (const each of nodes.children(type)) {
        const method = nodes.fieldText(each, 'name');
        if (/^method_(spec|elem)$/.test(nodes.kind(each)) && isExported(method))
          this.methodsOf(name).push(this.functionOf(each, method, ''));
        else if (/^(type_elem|constraint_elem|type_identifier|qualified_type)$/.test(nodes.kind(each)))
          this.embed(name, nodes.text(each));
      }
    if (nodes.kind(type) !== 'struct_type') return;
    for (const field of nodes.children(nodes.first(type))) {
      if (nodes.kind(field) !== 'field_declaration') continue;
      const names = nodes.fields(field, 'name').map((each) => nodes.text(each));
      const text = nodes.fieldText(field, 'type');
      if (names.length === 0) this.embed(name, text);
      const gives = this.classNamed(text);
      for (const each of names)
        if (gives !== undefined && isExported(each))
          this.methodsOf(name).push({ name: each, params: [], gives, summary: '', isMember: true });
    }
  }

  private embed(name: string, text: string): void {
    const base = this.classNamed(text);
    if (base !== undefined) this.bases.set(name, [...(this.bases.get(name) ?? []), base]);
  }

  private functionOf(node: number, name: string, summary: string): DeclaredFunction {
    const { nodes } = this;
    const gives = this.resultOf(nodes.field(node, 'result'));
    return {
      name,
      params: this.paramsOf(nodes.field(node, 'parameters')),
      ...(gives === undefined ? {} : { gives }),
      // `registry.New()` makes a registry.
      ...(name === 'New' && gives !== undefined
        ? { says: `New${gives.slice(gives.lastIndexOf('.') + 1)}` }
        : {}),
      summary,
    };
  }

  private paramsOf(list: number): readonly Parameter[] {
    const { nodes } = this;
    return nodes
      .children(list)
      .filter((each) => /parameter_declaration$/.test(nodes.kind(each)))
      .flatMap((each) => {
        const type = nodes.fieldText(each, 'type');
        const names = nodes.fields(each, 'name').map((one) => nodes.text(one));
        return (names.length === 0 ? [''] : names).map((name) => ({ name, type: textOf(type) }));
      });
  }

  /** The first of its results: an error comes behind it. */
  private resultOf(result: number): string | undefined {
    const { nodes } = this;
    if (result === 0) return undefined;
    if (nodes.kind(result) !== 'parameter_list') return this.classNamed(nodes.text(result));
    const [first = 0] = nodes.children(result);
    return this.classNamed(nodes.fieldText(first, 'type') || nodes.text(first));
  }

  private classNamed(text: string): string | undefined {
    const [, list, qualifier, type = ''] = /^(\[\])?\*?(?:(\w+)\.)?([A-Z]\w*)$/.exec(text) ?? [];
    if (type === '') return undefined;
    const path = qualifier === undefined ? this.path : this.imports.get(qualifier);
    if (path === undefined || !path.includes('.')) return undefined;
    return `${classIn(withoutVersion(path), type)}${list ?? ''}`;
  }
}

/** `[]byte` and readers are contents, `...string` are texts. */
function textOf(type: string): string {
  if (/^(\[\]byte|io\.Reader|interface\{\}|any)$/.test(type)) return 'content';
  return type.replace(/^(\.\.\.|\*|\[\])+/, '');
}

function isExported(name: string): boolean {
  return /^[A-Z]/.test(name);
}
