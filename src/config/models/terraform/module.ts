import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { type Source, type Spot, Tree, textSource } from '../tree.js';
import type { Problem } from '../yaml.js';
import type { Block, Body, Expression } from './ast.js';
import { evaluate, isEmpty, type Scope, treeOfBody } from './evaluate.js';
import { parseHcl } from './parse.js';

export interface ModuleFile {
  readonly path: string;
  readonly text: string;
}

export interface TerraformResource {
  readonly type: string;
  readonly name: string;
  readonly tree: Tree;
  /** `resource "type" "name"` */
  readonly header: Spot;
}

export interface TerraformModule {
  readonly resources: readonly TerraformResource[];
  readonly problems: readonly PlacedProblem[];
}

type PlacedProblem = Problem & { readonly path: string };

const mostResources = 5_000;

/** The files of one folder, with the defaults of its variables, its tfvars and its locals. */
export function readModule(files: readonly ModuleFile[], wants: (type: string) => boolean): TerraformModule {
  const problems: PlacedProblem[] = [];
  const bodies = files.flatMap((file) => parsed(file, problems));
  const blocks = bodies.flatMap(({ path, body }) => (isValues(path) ? [] : body.blocks));
  const scope = new ModuleScope(bodies, blocks);
  const wanted = blocks.filter(({ type, labels }) => type === 'resource' && wants(labels[0] ?? ''));
  const [firstLeftOut] = wanted.slice(mostResources);
  if (firstLeftOut !== undefined) {
    problems.push(problemAt(firstLeftOut.header, `the module has more than ${mostResources} resources`));
  }
  const resources = wanted.slice(0, mostResources).flatMap((block) => resourceOf(block, scope, problems));
  return { resources, problems: [...problems, ...scope.problems] };
}

function resourceOf(
  { labels, body, header, spot }: Block,
  scope: Scope,
  problems: PlacedProblem[],
): readonly TerraformResource[] {
  const [type = '', name = ''] = labels;
  try {
    return isEmpty(body, scope) ? [] : [{ type, name, tree: treeOfBody(body, scope, spot), header }];
  } catch (thrown) {
    // Values that lie in each other, each as deep as a parser lets it be, are deeper than the stack.
    if (!(thrown instanceof RangeError)) throw thrown;
    problems.push(problemAt(header, `the values of ${type}.${name} lie in each other without end`));
    return [];
  }
}

function problemAt({ source, start }: Spot, reason: string): PlacedProblem {
  const { path, line } = source.place(start, start);
  return { path, line, reason };
}

function parsed(
  { path, text }: ModuleFile,
  problems: PlacedProblem[],
): readonly { readonly path: string; readonly body: Body }[] {
  const source: Source = textSource(path, text);
  try {
    return [{ path, body: parseHcl(source, text) }];
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError)) throw thrown;
    const line = Number(/:(\d{1,9})$/.exec(thrown.where ?? '')?.[1] ?? 1);
    problems.push({ path, line, reason: `the Terraform file is not well formed: ${reasonOf(thrown)}` });
    return [];
  }
}

/** Files that set variables: those that Terraform reads unasked. */
export function isValues(path: string): boolean {
  return path.endsWith('.tfvars');
}

const deepest = 64;

/** Names of a module; values are worked out when they are first asked for. A circle is unknown, and told once. */
class ModuleScope implements Scope {
  readonly #variables = new Map<string, Expression>();
  readonly #locals = new Map<string, Expression>();
  readonly #known = new Map<string, Tree>();
  readonly #inWork = new Set<string>();
  readonly problems: PlacedProblem[] = [];

  constructor(bodies: readonly { readonly path: string; readonly body: Body }[], blocks: readonly Block[]) {
    for (const { type, labels, body } of blocks) {
      if (type === 'locals') for (const { name, value } of body.attributes) this.#locals.set(name, value);
      if (type !== 'variable') continue;
      const standard = body.attributes.find(({ name }) => name === 'default');
      if (standard !== undefined) this.#variables.set(labels[0] ?? '', standard.value);
    }
    for (const { path, body } of bodies) {
      if (isValues(path)) for (const { name, value } of body.attributes) this.#variables.set(name, value);
    }
  }

  lookup(root: string, name: string): Tree | undefined {
    const table = root === 'var' ? this.#variables : root === 'local' ? this.#locals : undefined;
    const expression = table?.get(name);
    return expression === undefined ? undefined : this.#value(`${root}.${name}`, expression);
  }

  #value(key: string, expression: Expression): Tree {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#inWork.has(key)) return this.#refuse(expression, `${key} is made of itself`);
    if (this.#inWork.size > deepest) {
      return this.#refuse(expression, `${key} is made of more than ${deepest} others, one in another`);
    }
    this.#inWork.add(key);
    try {
      const value = evaluate(expression, this);
      this.#known.set(key, value);
      return value;
    } finally {
      this.#inWork.delete(key);
    }
  }

  #refuse(expression: Expression, reason: string): Tree {
    if (this.problems.length === 0) this.problems.push(problemAt(expression, reason));
    return Tree.unknown(expression);
  }
}
