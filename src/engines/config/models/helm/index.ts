import { reasonOf } from '../../../../core/errors.js';
import type { Model, Workload } from '../container.js';
import { mayBeKubernetes, readKubernetes } from '../kubernetes/index.js';
import { type Spot, type Tree, textSource } from '../tree.js';
import { loadYaml, type Problem } from '../yaml.js';
import type { Template } from './ast.js';
import { type Chart, type ChartFile, chartsIn } from './chart.js';
import { parseTemplate } from './parse.js';
import { Renderer } from './render.js';
import { renderedSource } from './rich.js';

export type { ChartFile } from './chart.js';

export interface HelmReading extends Model {
  readonly problems: readonly (Problem & { readonly path: string })[];
}

/**
 * The charts among the files, each rendered with its own values, as `helm template` does without further ones
 * (https://helm.sh/docs/chart_template_guide/). What a template cannot be rendered to is a gap.
 */
export function readCharts(files: readonly ChartFile[]): HelmReading {
  const charts = chartsIn(files);
  const readings = charts.map(readChart);
  return {
    workloads: readings.flatMap(({ workloads }) => workloads),
    resources: readings.flatMap(({ resources }) => resources),
    problems: [...readings.flatMap(({ problems }) => problems), ...orphans(files, charts)],
  };
}

type PlacedProblem = HelmReading['problems'][number];

/** Templates of manifests that lie in no chart: another program renders them. */
function orphans(files: readonly ChartFile[], charts: readonly Chart[]): readonly PlacedProblem[] {
  return files
    .filter(({ path }) => isRendered(path) && /(?:^|\/)templates\//.test(path))
    .filter(({ path }) => !charts.some(({ folder }) => folder === '' || path.startsWith(`${folder}/`)))
    .filter(({ text }) => mayBeKubernetes(text))
    .map(({ path }) => ({
      path,
      reason: 'the file is a template that was not rendered: it lies in no chart',
    }));
}

function readChart(chart: Chart): HelmReading {
  const problems: PlacedProblem[] = [...chart.problems];
  const own = parseAll(chart.templates, problems);
  const defines = new Map<string, Template['body']>();
  for (const { template } of [...parseAll(chart.helpers, problems), ...own]) {
    for (const [name, body] of template.defines) defines.set(name, body);
  }
  const renderer = new Renderer(defines);
  const models = own
    .filter(({ path }) => isRendered(path))
    .map(({ path, template }) => {
      try {
        return renderedModel(path, renderer, template, chart.root(path), problems);
      } catch (thrown) {
        if (!(thrown instanceof Error)) throw thrown;
        problems.push({
          path,
          ...(thrown instanceof RangeError ? placeOf(renderer.place) : lineOf(thrown)),
          reason: `the template was not rendered: ${reasonOf(thrown)}`,
        });
        return { workloads: [], resources: [] };
      }
    });
  return {
    workloads: models.flatMap(({ workloads }) => workloads),
    resources: models.flatMap(({ resources }) => resources),
    problems,
  };
}

function renderedModel(
  path: string,
  renderer: Renderer,
  template: Template,
  root: Tree,
  problems: PlacedProblem[],
): Model {
  const { source, text } = renderedSource(path, renderer.render(template, root));
  const { documents, problems: found } = loadYaml(path, text, mayBeKubernetes, source);
  problems.push(
    ...found.map((problem) => ({ ...problem, path, reason: `after rendering, ${problem.reason}` })),
  );
  const { workloads, resources } = readKubernetes(documents);
  return { workloads: workloads.map(inRelease), resources };
}

/** What names no namespace goes where the chart is installed. */
function inRelease(workload: Workload): Workload {
  const { namespace } = workload;
  return namespace.isSet ? workload : { ...workload, namespace: { ...namespace, isSet: true } };
}

/** Files that begin with `_` only hold definitions; notes are for people. */
function isRendered(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !name.startsWith('_') && /\.ya?ml$/.test(name);
}

function parseAll(
  files: readonly ChartFile[],
  problems: PlacedProblem[],
): readonly { readonly path: string; readonly template: Template }[] {
  return files.flatMap(({ path, text }) => {
    try {
      return [{ path, template: parseTemplate(textSource(path, text), text) }];
    } catch (thrown) {
      if (!(thrown instanceof Error)) throw thrown;
      problems.push({ path, ...lineOf(thrown), reason: `the template cannot be read: ${reasonOf(thrown)}` });
      return [];
    }
  });
}

function lineOf(error: Error): { readonly line?: number } {
  const where = (error as { readonly where?: string }).where;
  const line = where === undefined ? undefined : /:(\d{1,9})$/.exec(where)?.[1];
  return line === undefined ? {} : { line: Number(line) };
}

/** The last thing that was worked on when a limit was met, be it in another file. */
function placeOf(spot: Spot | undefined): { readonly path?: string; readonly line?: number } {
  if (spot === undefined) return {};
  const { path, line } = spot.source.place(spot.start, spot.start);
  return { path, line };
}
