import { reasonOf, SeaworthyError } from '../../../../core/errors.js';
import { type Source, type Spot, type Tree, textSource } from '../tree.js';
import type { Problem } from '../yaml.js';
import type { Block, Body } from './ast.js';
import { type Scope, treeOfBody } from './evaluate.js';
import { instancesOf } from './instances.js';
import { parseHcl } from './parse.js';
import { type Arguments, ModuleScope } from './scope.js';

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

export type PlacedProblem = Problem & { readonly path: string };

/** The files of one folder, parsed. */
export interface ModuleSource {
  readonly bodies: readonly { readonly path: string; readonly body: Body }[];
  /** Of all of them but those that only set variables. */
  readonly blocks: readonly Block[];
  readonly problems: readonly PlacedProblem[];
}

export interface TerraformModule {
  readonly resources: readonly TerraformResource[];
  readonly problems: readonly PlacedProblem[];
}

const mostResources = 5_000;

export function parseModule(files: readonly ModuleFile[]): ModuleSource {
  const problems: PlacedProblem[] = [];
  const bodies = files.flatMap((file) => parsed(file, problems));
  const blocks = bodies.flatMap(({ path, body }) => (isValues(path) ? [] : body.blocks));
  return { bodies, blocks, problems };
}

/** With the defaults of its variables, its tfvars and its locals, and what a caller hands to it. */
export function readModule(
  source: ModuleSource,
  given: Arguments,
  wants: (type: string) => boolean,
): TerraformModule {
  const problems: PlacedProblem[] = [];
  const scope = scopeOf(source, given);
  const wanted = source.blocks.filter(({ type, labels }) => type === 'resource' && wants(labels[0] ?? ''));
  const [firstLeftOut] = wanted.slice(mostResources);
  if (firstLeftOut !== undefined) {
    problems.push(problemAt(firstLeftOut.header, `the module has more than ${mostResources} resources`));
  }
  const resources = wanted.slice(0, mostResources).flatMap((block) => resourcesOf(block, scope, problems));
  return { resources, problems: [...problems, ...scope.problems] };
}

export function scopeOf({ bodies, blocks }: ModuleSource, given: Arguments): ModuleScope {
  return new ModuleScope(
    blocks,
    bodies.filter(({ path }) => isValues(path)).map(({ body }) => body),
    given,
  );
}

function resourcesOf(
  { labels, body, header, spot }: Block,
  scope: Scope,
  problems: PlacedProblem[],
): readonly TerraformResource[] {
  const [type = '', name = ''] = labels;
  try {
    return instancesOf(body, scope).map((inner) => ({
      type,
      name,
      tree: treeOfBody(body, inner, spot),
      header,
    }));
  } catch (thrown) {
    // Values that lie in each other, each as deep as a parser lets it be, are deeper than the stack.
    if (!(thrown instanceof RangeError)) throw thrown;
    problems.push(problemAt(header, `the values of ${type}.${name} lie in each other without end`));
    return [];
  }
}

export function problemAt({ source, start }: Spot, reason: string): PlacedProblem {
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
