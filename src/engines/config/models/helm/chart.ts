import { folderOf, nameOf } from '../../../../core/paths.js';
import { type Entry, type Spot, Tree, textSource } from '../tree.js';
import { loadYaml, type Problem } from '../yaml.js';
import { copied, mergeTrees, treeOf } from './rich.js';

export interface ChartFile {
  readonly path: string;
  readonly text: string;
}

export interface Chart {
  readonly folder: string;
  readonly templates: readonly ChartFile[];
  /** Templates of other charts in the same tree, for the definitions in them. */
  readonly helpers: readonly ChartFile[];
  /** What `.` is in a template. */
  root(templatePath: string): Tree;
  readonly problems: readonly (Problem & { readonly path: string })[];
}

interface Parts {
  readonly folder: string;
  readonly meta: Tree;
  readonly values: Tree;
  readonly templates: readonly ChartFile[];
  readonly problems: (Problem & { path: string })[];
}

const mostCharts = 500;

/** Every folder with a `Chart.yaml`; those under `charts/` of another get its values for them. Libraries are not rendered. */
export function chartsIn(files: readonly ChartFile[]): readonly Chart[] {
  const folders = files
    .filter(({ path }) => nameOf(path) === 'Chart.yaml')
    .map(({ path }) => folderOf(path))
    .sort()
    .slice(0, mostCharts);
  const parts = new Map(folders.map((folder) => [folder, partsOf(folder, folders, files)]));
  return folders.flatMap((folder) => {
    const own = parts.get(folder);
    if (own === undefined || own.meta.get('type')?.text === 'library') return [];
    const parent = parentOf(folder, parts);
    const values = parent === undefined ? own.values : valuesUnder(own, parent);
    if (parent !== undefined && isSwitchedOff(own, parent)) return [];
    const helpers = [...parts.values()].filter((other) => other !== own && isSameTree(other.folder, folder));
    return [
      {
        folder,
        templates: own.templates,
        helpers: helpers.flatMap(({ templates }) => templates),
        problems: [...own.problems, ...missingParts(own, parts)],
        root: (path) => rootOf(own, values, path),
      },
    ];
  });
}

function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function partsOf(folder: string, folders: readonly string[], files: readonly ChartFile[]): Parts {
  const problems: (Problem & { path: string })[] = [];
  const read = (name: string): Tree => {
    const path = inFolder(folder, name);
    const file = files.find((one) => one.path === path);
    const spot = { source: textSource(path, ''), start: 0, end: 0 };
    if (file === undefined) return Tree.map(spot, new Map());
    const loaded = loadYaml(path, file.text, () => true);
    problems.push(...loaded.problems.map((problem) => ({ ...problem, path })));
    return loaded.documents.find(({ kind }) => kind === 'map') ?? Tree.map(spot, new Map());
  };
  const within = inFolder(folder, 'templates/');
  const templates = files.filter(({ path }) => path.startsWith(within) && ownerOf(path, folders) === folder);
  return { folder, meta: read('Chart.yaml'), values: read('values.yaml'), templates, problems };
}

/** The innermost chart that a file lies in. */
function ownerOf(path: string, folders: readonly string[]): string | undefined {
  return folders
    .filter((folder) => folder === '' || path.startsWith(`${folder}/`))
    .reduce<string | undefined>(
      (best, folder) => (best === undefined || folder.length > best.length ? folder : best),
      undefined,
    );
}

/** A chart in `charts/` of another. */
function parentOf(folder: string, parts: ReadonlyMap<string, Parts>): Parts | undefined {
  const match = /^(?:(.*)\/)?charts\/[^/]+$/.exec(folder);
  return match === null ? undefined : parts.get(match[1] ?? '');
}

function isSameTree(a: string, b: string): boolean {
  const top = (folder: string) => folder.split(/(?:^|\/)charts\//)[0] ?? '';
  return top(a) === top(b);
}

/** The parent's values under the chart's name, and its globals, go before the chart's own. */
function valuesUnder({ folder, values }: Parts, parent: Parts): Tree {
  const own = parent.values.get(nameOf(folder));
  const merged = own === undefined ? values : mergeTrees(values, own);
  const globals = parent.values.entries.get('global');
  if (globals === undefined) return merged;
  const entries = new Map(merged.entries);
  const below = entries.get('global');
  entries.set('global', {
    ...globals,
    value: below === undefined ? globals.value : mergeTrees(below.value, globals.value),
  });
  return Tree.map(merged, entries);
}

/** `condition: redis.enabled` of the parent's dependency. */
function isSwitchedOff({ folder }: Parts, { meta, values }: Parts): boolean {
  const dependency = meta
    .get('dependencies')
    ?.items.find((item) => item.get('name')?.text === nameOf(folder));
  const condition = dependency?.get('condition')?.text;
  if (condition === undefined) return false;
  return condition.split(',').some((path) => values.at(...path.trim().split('.'))?.boolean === false);
}

/** Dependencies that are named and do not lie in `charts/`. */
function missingParts(
  own: Parts,
  parts: ReadonlyMap<string, Parts>,
): readonly (Problem & { path: string })[] {
  const path = inFolder(own.folder, 'Chart.yaml');
  return (own.meta.get('dependencies')?.items ?? []).flatMap((item) => {
    const name = item.get('name')?.text ?? '';
    if (parts.has(inFolder(own.folder, `charts/${name}`))) return [];
    const { line } = item.source.place(item.start, item.end);
    return [
      { path, line, reason: `the chart "${name}" that it depends on is not here`, weight: 'note' as const },
    ];
  });
}

function rootOf({ folder, meta, values }: Parts, merged: Tree, templatePath: string): Tree {
  const spot: Spot = meta;
  const name = meta.get('name')?.text ?? nameOf(folder);
  const entries = new Map<string, Entry>();
  const put = (key: string, value: Tree) => entries.set(key, { key, keySpot: spot, value });
  put('Values', copied(merged === values ? values : merged));
  put('Chart', capitalised(meta));
  put(
    'Release',
    treeOf(
      {
        Name: 'release-name',
        Namespace: 'release-namespace',
        Service: 'Helm',
        IsInstall: true,
        IsUpgrade: false,
        Revision: 1,
      },
      spot,
    ),
  );
  put(
    'Capabilities',
    treeOf(
      {
        KubeVersion: { Version: 'v1.31.0', Major: '1', Minor: '31', GitVersion: 'v1.31.0' },
        HelmVersion: { Version: 'v3.16.0' },
        APIVersions: [],
      },
      spot,
    ),
  );
  put('Template', treeOf({ Name: templatePath, BasePath: `${name}/templates` }, spot));
  put('Files', Tree.map(spot, new Map()));
  put('Subcharts', Tree.map(spot, new Map()));
  return Tree.map(spot, entries);
}

/** `.Chart.AppVersion` is `appVersion` of the file. */
function capitalised(meta: Tree): Tree {
  const entries = [...meta.entries.values()].map((entry) => {
    const key = entry.key.charAt(0).toUpperCase() + entry.key.slice(1);
    return [key, { ...entry, key }] as const;
  });
  return Tree.map(meta, new Map(entries));
}
