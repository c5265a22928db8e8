import type { Resource } from '../container.js';
import type { Tree } from '../tree.js';

/** What containers of a namespace get where they say nothing, by resource: `cpu`, `memory`. */
export interface ResourceDefaults {
  readonly limits: ReadonlyMap<string, Tree>;
  readonly requests: ReadonlyMap<string, Tree>;
}

const none: ResourceDefaults = { limits: new Map(), requests: new Map() };

/**
 * Defaults of the limit ranges among some objects, by namespace
 * (https://kubernetes.io/docs/concepts/policy/limit-range/). A default is a request, too, unless there is one.
 */
export function defaultsOf(
  resources: readonly Resource[],
): (namespace: string | undefined) => ResourceDefaults {
  const ranges = resources.filter(({ kind, apiVersion }) => kind === 'LimitRange' && apiVersion === 'v1');
  if (ranges.length === 0) return () => none;
  const byNamespace = new Map<string, { limits: Map<string, Tree>; requests: Map<string, Tree> }>();
  for (const { namespace, tree } of ranges) {
    const name = namespace ?? 'default';
    const known = byNamespace.get(name) ?? {
      limits: new Map<string, Tree>(),
      requests: new Map<string, Tree>(),
    };
    byNamespace.set(name, known);
    for (const limit of tree.at('spec', 'limits')?.items ?? []) {
      if (limit.get('type')?.text !== 'Container') continue;
      put(known.limits, limit.get('default'));
      put(known.requests, limit.get('default'));
      put(known.requests, limit.get('defaultRequest'));
    }
  }
  return (namespace) => byNamespace.get(namespace ?? 'default') ?? none;
}

function put(into: Map<string, Tree>, values: Tree | undefined): void {
  for (const { key, value } of values?.entries.values() ?? []) into.set(key, value);
}
