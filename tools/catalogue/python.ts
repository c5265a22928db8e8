import { Nodes } from '../../src/engines/sast/languages/node.js';
import { annotatedType } from '../../src/engines/sast/languages/python/types.js';
import type { FlatTree } from '../../src/engines/sast/languages/tree.js';
import {
  type DeclaredClass,
  type DeclaredFunction,
  firstSentence,
  type PackageFile,
  type Parameter,
} from './declaration.js';

/** What a module declares and gives out; names are resolved in it, and not yet followed to where they are declared. */
export interface PythonModule {
  readonly classes: readonly DeclaredClass[];
  readonly aliases: ReadonlyMap<string, string>;
  /** Modules of which it gives out all. */
  readonly stars: readonly string[];
  readonly name: string;
  /** Its file is `__init__`: what it imports it gives out. */
  readonly isPackage: boolean;
}

export function pythonModule(file: PackageFile, tree: FlatTree): PythonModule {
  return new ModuleReader(file, tree).read();
}

const maxReturns = 40;

class ModuleReader {
  private readonly nodes: Nodes;
  private readonly name: string;
  private readonly isPackage: boolean;
  private readonly imports = new Map<string, string>();
  private readonly assigned = new Set<string>();
  private readonly stars: string[] = [];
  private readonly classes: DeclaredClass[] = [];
  private readonly functions: DeclaredFunction[] = [];

  constructor({ path }: PackageFile, tree: FlatTree) {
    this.nodes = new Nodes(tree);
    const parts = path.replace(/\.pyi?$/, '').split('/');
    this.isPackage = parts.at(-1) === '__init__';
    this.name = (this.isPackage ? parts.slice(0, -1) : parts).join('.');
  }

  read(): PythonModule {
    const { nodes, name } = this;
    const statements = this.flat(nodes.root);
    for (const each of statements) this.readImport(each);
    for (const each of statements) this.declareNames(each);
    for (const each of statements) this.readStatement(each);
    const module = {
      name,
      isModule: true,
      extends: [],
      functions: this.functions,
      summary: this.docOf(nodes.root),
    };
    const own = new Set([
      ...this.classes.map((each) => each.name),
      ...this.functions.map((each) => `${name}.${each.name}`),
    ]);
    const aliases = new Map(
      [...this.imports].flatMap(([as, target]) => {
        const full = `${name}.${as}`;
        const isGiven = this.isPackage || this.assigned.has(as);
        return !isGiven || as.startsWith('_') || own.has(full) || target === full
          ? []
          : [[full, target] as const];
      }),
    );
    return {
      classes: [module, ...this.classes],
      aliases,
      stars: this.stars,
      name,
      isPackage: this.isPackage,
    };
  }

  /** Statements of the top level, and those inside `if` and `try`. */
  private flat(root: number): readonly number[] {
    const { nodes } = this;
    return nodes.children(root).flatMap((each) => {
      const kind = nodes.kind(each);
      if (
        /^(if_statement|try_statement|else_clause|except_clause|elif_clause|block|with_statement)$/.test(kind)
      )
        return this.flat(each);
      return [each];
    });
  }

  private readImport(node: number): void {
    const { nodes } = this;
    const kind = nodes.kind(node);
    if (kind !== 'import_from_statement' && kind !== 'import_statement') return;
    const from =
      kind === 'import_from_statement' ? this.absolute(nodes.fieldText(node, 'module_name')) : undefined;
    if (from !== undefined && nodes.child(node, 'wildcard_import') !== 0) this.stars.push(from);
    for (const each of nodes.fields(node, 'name')) {
      const alias = nodes.fieldText(each, 'alias');
      const text = alias === '' ? nodes.text(each) : nodes.fieldText(each, 'name');
      if (from !== undefined) this.imports.set(alias || text, `${from}.${text}`);
      else if (alias !== '') this.imports.set(alias, text);
      else this.imports.set(text.split('.')[0] ?? text, text.split('.')[0] ?? text);
    }
  }

  private absolute(module: string): string {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    if (dots === 0) return module;
    const base = this.name.split('.').slice(0, this.isPackage ? undefined : -1);
    const above = base.slice(0, base.length - (dots - 1));
    return [...above, module.slice(dots)].filter(Boolean).join('.');
  }

  private declareNames(node: number): void {
    const { nodes } = this;
    const real = this.undecorated(node);
    if (/^(class|function)_definition$/.test(nodes.kind(real))) {
      const name = nodes.fieldText(real, 'name');
      this.imports.set(name, `${this.name}.${name}`);
    }
    // `open = Reader.open` and `Client = SSHClient` are other names.
    const assigned = nodes.kind(node) === 'expression_statement' ? nodes.first(node) : 0;
    if (nodes.kind(assigned) !== 'assignment') return;
    const [left, right] = [nodes.field(assigned, 'left'), nodes.field(assigned, 'right')];
    const target = /^(identifier|attribute)$/.test(nodes.kind(right))
      ? this.resolve(nodes.text(right))
      : undefined;
    if (nodes.kind(left) !== 'identifier' || target === undefined) return;
    this.imports.set(nodes.text(left), target);
    this.assigned.add(nodes.text(left));
  }

  private undecorated(node: number): number {
    return this.nodes.kind(node) === 'decorated_definition' ? this.nodes.field(node, 'definition') : node;
  }

  private readStatement(node: number): void {
    const { nodes } = this;
    const real = this.undecorated(node);
    const kind = nodes.kind(real);
    if (kind === 'function_definition') this.functions.push(...this.functionOf(node, undefined));
    if (kind === 'class_definition') this.classes.push(this.classOf(real));
  }

  private classOf(node: number): DeclaredClass {
    const { nodes } = this;
    const name = `${this.name}.${nodes.fieldText(node, 'name')}`;
    const body = nodes.field(node, 'body');
    const bases = nodes
      .children(nodes.field(node, 'superclasses'))
      .filter((each) => /^(identifier|attribute)$/.test(nodes.kind(each)))
      .map((each) => this.resolve(nodes.text(each)))
      .filter((each) => each !== undefined);
    const statements = this.flat(body);
    const functions = statements.flatMap((each) =>
      nodes.kind(this.undecorated(each)) === 'function_definition'
        ? this.functionOf(each, name)
        : this.fieldOf(each),
    );
    const init = statements
      .map((each) => this.undecorated(each))
      .find((each) => nodes.fieldText(each, 'name') === '__init__');
    return {
      name,
      extends: bases,
      functions: [...functions, ...(init === undefined ? [] : this.fieldsSet(init))],
      summary: this.docOf(body),
    };
  }

  /** `client: Client` in a class. */
  private fieldOf(node: number): readonly DeclaredFunction[] {
    const { nodes } = this;
    const assigned = nodes.kind(node) === 'expression_statement' ? nodes.first(node) : 0;
    const type = nodes.kind(assigned) === 'assignment' ? nodes.field(assigned, 'type') : 0;
    const gives = type === 0 ? undefined : this.classNamed(nodes.text(type));
    if (gives === undefined) return [];
    return [{ name: nodes.fieldText(assigned, 'left'), params: [], gives, summary: '', isMember: true }];
  }

  /** `self.client = Client(…)` in `__init__`. */
  private fieldsSet(init: number): readonly DeclaredFunction[] {
    const { nodes } = this;
    return this.flat(nodes.field(init, 'body')).flatMap((each) => {
      const assigned = nodes.kind(each) === 'expression_statement' ? nodes.first(each) : 0;
      if (nodes.kind(assigned) !== 'assignment') return [];
      const [, name] = /^self\.([a-z]\w*)$/.exec(nodes.fieldText(assigned, 'left')) ?? [];
      const gives = this.madeBy(nodes.field(assigned, 'right'));
      return name === undefined || gives === undefined
        ? []
        : [{ name, params: [], gives, summary: '', isMember: true }];
    });
  }

  private functionOf(node: number, owner: string | undefined): readonly DeclaredFunction[] {
    const { nodes } = this;
    const real = this.undecorated(node);
    const written = nodes.fieldText(real, 'name');
    const name = owner !== undefined && written === '__init__' ? 'new' : written;
    if (name.startsWith('_') && name !== '__call__') return [];
    const decorators = nodes.childrenOf(node, 'decorator').map((each) => nodes.text(each));
    if (decorators.some((each) => /overload|deprecated|\.setter|pytest|fixture/.test(each))) return [];
    const isMember = decorators.some((each) => /property$/.test(each));
    const isStatic = decorators.some((each) => each.includes('staticmethod'));
    const params = this.paramsOf(nodes.field(real, 'parameters'));
    const gives = this.givenBy(real, owner);
    return [
      {
        name,
        params: owner === undefined || isStatic ? params : params.slice(1),
        ...(gives === undefined ? {} : { gives }),
        summary: this.docOf(nodes.field(real, 'body')),
        ...(isMember ? { isMember } : {}),
      },
    ];
  }

  private paramsOf(list: number): readonly Parameter[] {
    const { nodes } = this;
    let isNamedOnly = false;
    return nodes.children(list).flatMap((each): readonly Parameter[] => {
      const kind = nodes.kind(each);
      if (kind === 'keyword_separator' || kind === 'list_splat_pattern') isNamedOnly = true;
      if (kind === 'typed_parameter' && nodes.text(each).startsWith('*')) {
        isNamedOnly = true;
        return [];
      }
      if (!/^(identifier|typed_parameter|default_parameter|typed_default_parameter)$/.test(kind)) return [];
      const name =
        kind === 'identifier'
          ? nodes.text(each)
          : nodes.fieldText(each, 'name') || nodes.text(nodes.first(each));
      const type = nodes.fieldText(each, 'type');
      const value = nodes.fieldText(each, 'value');
      return [
        {
          name,
          ...(type === '' ? {} : { type }),
          ...(value === '' ? {} : { default: value }),
          ...(isNamedOnly ? { isNamedOnly } : {}),
        },
      ];
    });
  }

  private givenBy(node: number, owner: string | undefined): string | undefined {
    const { nodes } = this;
    const written = nodes.field(node, 'return_type');
    if (written !== 0) {
      const text = nodes.text(written);
      if (/^['"]?Self['"]?$/.test(text)) return '=';
      const named = this.classNamed(text);
      return named === owner ? '=' : named;
    }
    // Where nothing is written, what the function is seen to make.
    const waiting = [...nodes.children(nodes.field(node, 'body'))];
    const made = new Set<string>();
    for (
      let each = waiting.shift(), seen = 0;
      each !== undefined && seen < maxReturns * 20;
      each = waiting.shift(), seen += 1
    ) {
      const kind = nodes.kind(each);
      if (/^(function_definition|class_definition|decorated_definition|lambda)$/.test(kind)) continue;
      if (kind === 'return_statement') {
        const value = nodes.first(each);
        const found = nodes.text(value) === 'self' ? '=' : this.madeBy(value);
        if (found !== undefined) made.add(found);
      } else if (/statement$|clause$|block/.test(kind)) waiting.push(...nodes.children(each));
    }
    const [only] = made;
    return made.size === 1 ? only : undefined;
  }

  /** The class of `Client(…)`. */
  private madeBy(node: number): string | undefined {
    const { nodes } = this;
    if (nodes.kind(node) === 'await') return this.madeBy(nodes.first(node));
    if (nodes.kind(node) !== 'call') return undefined;
    const callee = nodes.fieldText(node, 'function');
    if (!/^[\w.]+$/.test(callee) || !/(^|\.)[A-Z]\w*$/.test(callee)) return undefined;
    return this.resolve(callee);
  }

  private classNamed(annotation: string): string | undefined {
    const type = annotatedType(annotation);
    if (type === undefined) return undefined;
    const isList = type.endsWith('[]');
    const found = this.resolve(isList ? type.slice(0, -2) : type);
    return found === undefined || !isList ? found : `${found}[]`;
  }

  private resolve(name: string): string | undefined {
    const [first = name] = name.split('.');
    const root = this.imports.get(first);
    return root === undefined ? undefined : root + name.slice(first.length);
  }

  private docOf(body: number): string {
    const { nodes } = this;
    const [first = 0] = nodes.children(body);
    const text = nodes.kind(first) === 'expression_statement' ? nodes.first(first) : 0;
    return nodes.kind(text) === 'string' ? firstSentence(nodes.text(text)) : '';
  }
}
