import type { Model, Resource, Workload } from '../container.js';
import type { Tree } from '../tree.js';
import { defaultsOf } from './limit-range.js';
import { podOf } from './pod.js';
import { workloadOf } from './workload.js';

/** The words that every object has; a look at the bare text, before anything is parsed. */
export function mayBeKubernetes(text: string): boolean {
  return text.includes('apiVersion') && /(?:^|[\s{,"'])kind["']?[ \t]*:/.test(text);
}

/** Definitions of new kinds are long and hold nothing that runs. */
export function isWorthParsing(document: string): boolean {
  return mayBeKubernetes(document) && !/^kind:[ \t]*["']?CustomResourceDefinition\b/m.test(document);
}

const deepestList = 4;
const mostObjects = 20_000;

/**
 * Workloads and other objects of documents in the words of the Kubernetes API
 * (https://kubernetes.io/docs/reference/kubernetes-api/). Documents that are something else are left out.
 */
export function readKubernetes(documents: readonly Tree[]): Model {
  const objects = documents.flatMap((tree) => flattened(named(tree), 0)).slice(0, mostObjects);
  const resources = objects.map(resourceOf);
  const defaults = defaultsOf(resources);
  const workloads = resources.flatMap((resource): readonly Workload[] => {
    const pod = podOf(resource);
    return pod === undefined ? [] : [workloadOf(resource, pod, defaults(resource.namespace))];
  });
  return { workloads, resources };
}

/** A document with the kind that it names, or that its list names for it. */
interface Named {
  readonly tree: Tree;
  readonly kind: string | undefined;
  readonly apiVersion: string | undefined;
}

function named(tree: Tree): Named {
  return { tree, kind: tree.get('kind')?.text, apiVersion: tree.get('apiVersion')?.text };
}

/** A `List` stands for the objects in it. Those of a `PodList` are pods, and need not repeat it (API conventions, "Lists"). */
function flattened({ tree, kind, apiVersion }: Named, depth: number): readonly Named[] {
  if (kind === undefined || apiVersion === undefined) return [];
  const items = tree.get('items');
  if (!kind.endsWith('List') || items?.kind !== 'list') return [{ tree, kind, apiVersion }];
  if (depth === deepestList) return [];
  const of = kind === 'List' ? undefined : { kind: kind.slice(0, -'List'.length), apiVersion };
  return items.items.flatMap((item) => {
    const own = named(item);
    const whole = { tree: item, kind: own.kind ?? of?.kind, apiVersion: own.apiVersion ?? of?.apiVersion };
    return flattened(whole, depth + 1);
  });
}

function resourceOf({ tree, kind = '', apiVersion = '' }: Named): Resource {
  return {
    apiVersion,
    kind,
    name: nameOf(tree.get('metadata')),
    namespace: tree.at('metadata', 'namespace')?.text,
    tree,
    spot: tree.entries.has('kind') ? tree.spotOf('kind') : tree,
  };
}

function nameOf(metadata: Tree | undefined): string {
  return metadata?.get('name')?.text ?? metadata?.get('generateName')?.text ?? '';
}
