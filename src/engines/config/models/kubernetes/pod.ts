import type { Resource } from '../container.js';
import type { Tree } from '../tree.js';

export interface Pod {
  readonly spec: Tree;
  /** Of the pod, or of the template for it. */
  readonly metadata: Tree | undefined;
}

/** The pod that an object is or makes. Kinds of other makers (Argo's Rollout, Knative's Service) have a template too. */
export function podOf({ kind, tree }: Resource): Pod | undefined {
  const holder =
    kind === 'Pod' ? tree : kind === 'PodTemplate' ? tree.get('template') : templateOf(kind, tree);
  const spec = holder?.get('spec');
  if (spec?.kind !== 'map') return undefined;
  const hasContainers = ['containers', 'initContainers'].some((key) => spec.get(key)?.kind === 'list');
  return hasContainers || kind === 'Pod' ? { spec, metadata: holder?.get('metadata') } : undefined;
}

function templateOf(kind: string, tree: Tree): Tree | undefined {
  const spec = tree.get('spec');
  return kind === 'CronJob' ? spec?.at('jobTemplate', 'spec', 'template') : spec?.get('template');
}
