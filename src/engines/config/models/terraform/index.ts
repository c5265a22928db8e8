import type { Model, Workload } from '../container.js';
import { readKubernetes } from '../kubernetes/index.js';
import { callsIn } from './calls.js';
import { dockerWorkload } from './docker.js';
import { isKubernetesType, kubernetesTree } from './kubernetes.js';
import {
  type ModuleFile,
  type ModuleSource,
  parseModule,
  readModule,
  type TerraformModule,
  type TerraformResource,
} from './module.js';
import type { Arguments } from './scope.js';
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

/**
 * The folders of one tree, each with what others of them hand to it. What comes from elsewhere (data, other resources,
 * modules of registries) is unknown, not wrong.
 */
export function readTerraformTree(
  folders: ReadonlyMap<string, readonly ModuleFile[]>,
): readonly { readonly files: readonly ModuleFile[]; readonly reading: TerraformReading }[] {
  const needed = [...folders].filter(([, files]) => mayHoldContainers(files) || mayCallOthers(files));
  const sources = new Map(needed.map(([folder, files]) => [folder, parseModule(files)]));
  const calls = callsIn(sources);
  return needed.flatMap(([folder, files]) => {
    const source = sources.get(folder);
    if (source === undefined || !mayHoldContainers(files)) return [];
    return [
      {
        files,
        reading: joined(
          source,
          (calls.get(folder) ?? []).map((given) => read(source, given)),
        ),
      },
    ];
  });
}

function mayCallOthers(files: readonly ModuleFile[]): boolean {
  return files.some(({ text }) => /\bsource[ \t]{0,100}=[ \t]{0,100}"\.\.?\//.test(text));
}

function joined(source: ModuleSource, readings: readonly TerraformReading[]): TerraformReading {
  return {
    workloads: readings.flatMap(({ workloads }) => workloads),
    resources: readings.flatMap(({ resources }) => resources),
    cloud: readings.flatMap(({ cloud }) => cloud),
    problems: [...source.problems, ...readings.flatMap(({ problems }) => problems)],
  };
}

/** One folder by itself. */
export function readTerraform(files: readonly ModuleFile[]): TerraformReading {
  const source = parseModule(files);
  return joined(source, [read(source, new Map())]);
}

function read(source: ModuleSource, given: Arguments): TerraformReading {
  const { resources, problems } = readModule(source, given, isWanted);
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
