import type { Model } from '../container.js';
import { loadYaml, type Problem } from '../yaml.js';
import { taskWorkload } from './task.js';

export function mayBeTaskDefinition(path: string, text: string): boolean {
  return path.endsWith('.json') && text.includes('"containerDefinitions"');
}

/**
 * A task definition of Amazon ECS, as it is registered or as it is described
 * (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html). JSON is YAML too.
 */
export function readTaskDefinition(
  path: string,
  text: string,
): Model & { readonly problems: readonly Problem[] } {
  const { documents, problems } = loadYaml(path, text, () => true);
  const workloads = documents
    .map((document) => document.get('taskDefinition') ?? document)
    .filter((task) => task.get('containerDefinitions')?.kind === 'list')
    .map((task) => taskWorkload(task.get('family')?.text ?? 'task', task));
  return { workloads, resources: [], problems };
}
