import { isComposeName, mayBeCompose, readCompose } from './models/compose/index.js';
import type { Model } from './models/container.js';
import { mayBeTaskDefinition, readTaskDefinition } from './models/ecs/index.js';
import { isWorthParsing, mayBeKubernetes, readKubernetes } from './models/kubernetes/index.js';
import { isWorkflowPath, readWorkflow, type Workflow } from './models/workflow/index.js';
import { loadYaml, type Problem } from './models/yaml.js';

export interface Reading extends Model {
  readonly workflows?: readonly Workflow[];
  readonly problems: readonly Problem[];
}

/** What one file says of containers, or of a repository's CI; nothing where it is none of ours. */
export function readManifest(path: string, text: string): Reading | undefined {
  if (isWorkflowPath(path)) return { workloads: [], resources: [], ...readWorkflow(path, text) };
  if (mayBeTaskDefinition(path, text)) return readTaskDefinition(path, text);
  if (mayBeKubernetes(text)) {
    const { documents, problems } = loadYaml(path, text, isWorthParsing);
    return {
      ...readKubernetes(documents),
      problems: problems.map((problem) => softened(problem, path, text)),
    };
  }
  if (path.endsWith('.json') || !mayBeCompose(path, text)) return undefined;
  const { documents, problems } = loadYaml(path, text, () => true);
  const readings = documents.map((document) => readCompose({ path, text }, document));
  const isOurs = isComposeName(path) || readings.some(({ workloads }) => workloads.length > 0);
  return {
    workloads: readings.flatMap(({ workloads }) => workloads),
    resources: [],
    problems: isOurs ? [...problems, ...readings.flatMap((reading) => reading.problems)] : [],
  };
}

/** The templates of other programs look like manifests and cannot be read as such. */
function softened(problem: Problem, path: string, text: string): Problem {
  if (path.endsWith('.json')) return { ...problem, weight: 'note' };
  if (!/\{\{|\{%|<%/.test(text)) return problem;
  return { ...problem, reason: `the file is a template that was not rendered: ${problem.reason}` };
}
