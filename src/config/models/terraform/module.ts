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
  readonly problems: readonly (Problem & { readonly path: string })[];
}

const mostResources = 5_000;

/** The files of one folder, with the defaults of its variables, its tfvars and its locals. */
export function readModule(files: readonly ModuleFile[], wants: (type: string) => boolean): TerraformModule {
  const problems: (Problem & { path: string })[] = [];
  const bodies = files.flatMap((file) => parsed(file, problems));
  const blocks = bodies.flatMap(({ path, body }) => (isValues(path) ? [] : body.blocks));
  const scope = new ModuleScope(bodies, blocks);
  const resources = blocks
    .filter(({ type, labels }) => type === 'resource' && wants(labels[0] ?? ''))
    .slice(0, mostResources)
    .filter(({ body }) => !isEmpty(body, scope))
    .map((block) => resourceOf(block, scope));
  return { resources, problems };
}

function resourceOf({ labels, body, header, spot }: Block, scope: Scope): TerraformResource {
  const [type = '', name = ''] = labels;
  return { type, name, tree: treeOfBody(body, scope, spot), header };
}

function parsed(
  { path, text }: ModuleFile,
  problems: (Problem & { path: string })[],
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

/** Names of a module; values are worked out when they are first asked for, and a circle is unknown. */
class ModuleScope implements Scope {
  readonly #variables = new Map<string, Expression>();
  readonly #locals = new Map<string, Expression>();
  readonly #known = new Map<string, Tree>();
  readonly #inWork = new Set<string>();

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
    if (this.#inWork.has(key) || this.#inWork.size > deepest) return Tree.unknown(expression);
    this.#inWork.add(key);
    const value = evaluate(expression, this);
    this.#inWork.delete(key);
    this.#known.set(key, value);
    return value;
  }
}
