import type { Model, Workload } from '../container.js';
import { readKubernetes } from '../kubernetes/index.js';
import { dockerWorkload } from './docker.js';
import { isKubernetesType, kubernetesTree } from './kubernetes.js';
import { type ModuleFile, readModule, type TerraformModule, type TerraformResource } from './module.js';
import { ecsWorkload } from './task.js';

export type { ModuleFile, TerraformResource } from './module.js';

export interface TerraformReading extends Model {
  /** Registries and clusters of clouds. */
  readonly cloud: readonly TerraformResource[];
  readonly problems: TerraformModule['problems'];
}

const cloudTypes = new Set([
  'aws_ecr_repository',
  'aws_eks_cluster',
  'aws_ecs_cluster',
  'azurerm_kubernetes_cluster',
  'azurerm_container_registry',
  'google_container_cluster',
]);

function isWanted(type: string): boolean {
  return (
    isKubernetesType(type) ||
    type === 'docker_container' ||
    type === 'aws_ecs_task_definition' ||
    cloudTypes.has(type)
  );
}

/** Whether any file of a folder has a resource that we know, by a look at the bare text. */
export function mayHoldContainers(files: readonly ModuleFile[]): boolean {
  return files.some(({ text }) =>
    [...text.matchAll(/\bresource[ \t]+"([a-z0-9_]{1,80})"/g)].some(([, type]) => isWanted(type ?? '')),
  );
}

/** One folder of Terraform files. What comes from elsewhere (data, other resources, modules) is unknown, not wrong. */
export function readTerraform(files: readonly ModuleFile[]): TerraformReading {
  const { resources, problems } = readModule(files, isWanted);
  const manifests = resources.map(kubernetesTree).filter((tree) => tree !== undefined);
  const { workloads, resources: objects } = readKubernetes(manifests);
  const unread: TerraformModule['problems'][number][] = [];
  const others = resources.flatMap((resource): readonly Workload[] => {
    if (resource.type === 'docker_container') return [dockerWorkload(resource)];
    if (resource.type !== 'aws_ecs_task_definition') return [];
    const task = ecsWorkload(resource);
    if (task === undefined) unread.push(unreadTask(resource));
    return task === undefined ? [] : [task];
  });
  return {
    workloads: [...workloads, ...others],
    resources: objects,
    cloud: resources.filter(({ type }) => cloudTypes.has(type)),
    problems: [...problems, ...unread],
  };
}

function unreadTask({ name, header }: TerraformResource): TerraformModule['problems'][number] {
  const { path, line } = header.source.place(header.start, header.end);
  return {
    path,
    line,
    reason: `the containers of the task "${name}" come from somewhere that cannot be read here`,
  };
}
