import type { AnalyzedFile, Analyzer, Fact } from '../../core/analyzer.js';
import { factOf, judge } from './judge.js';
import { type Reading, readManifest } from './manifest.js';
import { isComposeName } from './models/compose/index.js';
import { mayBeKubernetes } from './models/kubernetes/index.js';
import { isKustomization } from './models/kustomize/index.js';
import type { Problem } from './models/yaml.js';
import { factsAboutIgnores, withoutIgnored } from './pragmas.js';
import { configRules } from './rules/index.generated.js';

/** Longer files are looked at no further than to tell whether something is missed. */
const maxParsedBytes = 4 * 1024 * 1024;
const headBytes = 64 * 1024;

/** Manifests in YAML and JSON, Compose files, task definitions, workflows, and the parts of charts. */
export const manifestAnalyzer: Analyzer = {
  id: 'config/manifest',
  version: 9,
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

/** Programs that run as their owner no matter who starts them: bits 06000 of the mode. */
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

/** What others wrote and no one here runs. */
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
  if (isKustomization(path)) return [{ kind: 'config-source', format: 'kustomize', text }];
  const reading = readManifest(path, text);
  if (reading === undefined) return [];
  const { judgements, isCut } = judge(reading, configRules);
  const problems = isCut
    ? [...reading.problems, { reason: 'the file breaks more rules than are reported' }]
    : reading.problems;
  const results = withoutIgnored(judgements, () => text);
  const aboutIgnores = factsAboutIgnores(judgements, [{ path, text }]).map(({ fact }) => fact);
  return [
    ...results.map(factOf),
    ...aboutIgnores,
    ...reported([...problems, ...notUtf8(text)]).map(problemFact),
    ...sourceFor(path, text, reading),
  ];
}

/** What stands where bytes were no UTF-8. The rest of the file was read all the same. */
function notUtf8(text: string): readonly Problem[] {
  const at = text.indexOf('\ufffd');
  if (at < 0) return [];
  const line = text.slice(0, at).split('\n').length;
  return [{ reason: 'the file is not valid UTF-8 from this line on', line, weight: 'note' }];
}

const longestResource = 256 * 1024;

/** Whether a kustomization takes the file up, a service of another file extends one of it, or a workflow follows it, only its neighbours tell. */
function sourceFor(path: string, text: string, { workloads, workflows = [] }: Reading): readonly Fact[] {
  if (!path.endsWith('ml') || text.length > longestResource) return [];
  if (workflows.length > 0) return [{ kind: 'config-source', format: 'workflow', text }];
  if (isComposeName(path) || workloads.some(({ format }) => format === 'compose')) {
    return [{ kind: 'config-source', format: 'compose', text }];
  }
  return mayBeKubernetes(text) ? [{ kind: 'config-source', format: 'kustomize', text }] : [];
}

const mostProblems = 50;

/** Two thousand services that extend each other are one mistake. */
function reported(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostProblems) return problems;
  const rest = problems.length - mostProblems;
  return [
    ...problems.slice(0, mostProblems),
    { reason: `${rest} more of the file's parts could not be read` },
  ];
}

/** A template without actions is a manifest like any other. */
export function isPartOfChart(path: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'Chart.yaml' || name === 'values.yaml') return true;
  return /(?:^|\/)templates\//.test(path) && text.includes('{{');
}

function problemFact({ reason, line, weight }: Problem): Fact {
  return {
    kind: 'problem',
    reason,
    ...(line === undefined ? {} : { line }),
    ...(weight === undefined ? {} : { weight }),
  };
}
