import type { AnalyzedFile, Analyzer, Fact } from '../core/analyzer.js';
import { factOf, judge } from './judge.js';
import { isComposeName, mayBeCompose, readCompose } from './models/compose/index.js';
import type { Model } from './models/container.js';
import { mayBeTaskDefinition, readTaskDefinition } from './models/ecs/index.js';
import { isWorthParsing, mayBeKubernetes, readKubernetes } from './models/kubernetes/index.js';
import { loadYaml, type Problem } from './models/yaml.js';
import { withoutIgnored } from './pragmas.js';

/** Longer files are looked at no further than to tell whether something is missed. */
const maxParsedBytes = 4 * 1024 * 1024;
const headBytes = 64 * 1024;

/** Manifests in YAML and JSON, Compose files, task definitions, and the parts of charts. */
export const manifestAnalyzer: Analyzer = {
  id: 'config/manifest',
  version: 1,
  claim: { suffixes: ['.yaml', '.yml', '.json', '.tpl'] },
  accepts: ({ path }) => isManifestPath(path),
  maxBytes: Number.MAX_SAFE_INTEGER,
  evidence: 'declared',
  analyze: (file) => (file.sizeBytes > maxParsedBytes ? tooLong(file) : factsIn(file.path, file.text())),
};

/** Modules are read together by the engine, because variables and locals lie in other files. */
export const terraformAnalyzer: Analyzer = {
  id: 'config/terraform',
  version: 1,
  claim: { suffixes: ['.tf', '.auto.tfvars'], basenames: ['terraform.tfvars'] },
  accepts: ({ path }) => !isOfPackages(path),
  maxBytes: 2 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => [{ kind: 'config-source', format: 'terraform', text: file.text() }],
};

/** Programs that run as their owner whoever starts them: bits 06000 of the mode. */
export const setuidAnalyzer: Analyzer = {
  id: 'config/setuid',
  version: 1,
  claim: { executables: true },
  accepts: ({ mode }) => (mode & 0o6000) !== 0,
  maxBytes: Number.MAX_SAFE_INTEGER,
  evidence: 'installed',
  analyze: ({ mode }) => [{ kind: 'setuid-program', mode }],
};

/** YAML, JSON and templates that are not known to be something else. */
export function isManifestPath(path: string): boolean {
  return /\.(?:ya?ml|json|tpl)$/i.test(path) && !isOfPackages(path) && !foreignNames.test(path);
}

/** What others wrote and nobody here runs. */
function isOfPackages(path: string): boolean {
  return /(?:^|\/)(?:node_modules|\.git|vendor\/bundle|site-packages|\.terraform)\//.test(path);
}

/** Files with these endings that are something else, by far the most of a source tree. */
const foreignNames =
  /(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[\w.-]{0,40}|jsconfig|angular|nx|project|deno|bower|renovate|\.eslintrc|\.prettierrc|manifest\.webmanifest)\.json$|(?:^|\/)(?:pnpm-lock|\.pnpm-lock|mkdocs|openapi|swagger|\.travis|appveyor|codecov|\.pre-commit-config)\.ya?ml$/;

function tooLong(file: AnalyzedFile): readonly Fact[] {
  const head = new TextDecoder().decode(file.content.read(0, headBytes));
  if (!mayBeKubernetes(head) && !isComposeName(file.path)) return [];
  return [
    {
      kind: 'problem',
      reason: `the manifest of ${file.sizeBytes} bytes is longer than ${maxParsedBytes} bytes and was not read`,
    },
  ];
}

export function factsIn(path: string, text: string): readonly Fact[] {
  if (isPartOfChart(path, text)) return [{ kind: 'config-source', format: 'helm', text }];
  if (path.endsWith('.tpl')) return [];
  const reading = readManifest(path, text);
  if (reading === undefined) return [];
  const { judgements, isCut } = judge(reading);
  const problems = isCut
    ? [...reading.problems, { reason: 'the file breaks more rules than are told' }]
    : reading.problems;
  const spoken = withoutIgnored(judgements, () => text);
  return [...spoken.map(factOf), ...problems.map(problemFact)];
}

/** A template without actions is a manifest like any other. */
export function isPartOfChart(path: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'Chart.yaml' || name === 'values.yaml') return true;
  return /(?:^|\/)templates\//.test(path) && text.includes('{{');
}

interface Reading extends Model {
  readonly problems: readonly Problem[];
}

/** Nothing where the file is none of ours. */
function readManifest(path: string, text: string): Reading | undefined {
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
  const readings = documents.map((document) => readCompose(path, document));
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

function problemFact({ reason, line, weight }: Problem): Fact {
  return {
    kind: 'problem',
    reason,
    ...(line === undefined ? {} : { line }),
    ...(weight === undefined ? {} : { weight }),
  };
}
