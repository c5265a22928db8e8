import { folderOf } from '../../../../core/paths.js';
import type { Model } from '../container.js';
import { isWorthParsing, readKubernetes } from '../kubernetes/index.js';
import type { Source, Tree } from '../tree.js';
import { loadYaml, type Problem } from '../yaml.js';
import { operated, patched } from './merge.js';
import { inNamespace, withImages } from './transform.js';

export interface KustomizeFile {
  readonly path: string;
  readonly text: string;
}

export interface KustomizeReading extends Model {
  /** Files that say something only as a part of a kustomization. */
  readonly consumed: ReadonlySet<string>;
  readonly problems: readonly (Problem & { readonly path: string })[];
}

export function isKustomization(path: string): boolean {
  return /(?:^|\/)kustomization\.ya?ml$/.test(path);
}

/**
 * The kustomizations among some files that no other of them takes up, each built as `kustomize build` does, as far as
 * resources, components, namespace, images and patches go (https://kubectl.docs.kubernetes.io/references/kustomize/).
 * Names, labels and generators change nothing that a rule looks at; what else there is, is a gap.
 */
export function readKustomizations(files: readonly KustomizeFile[]): KustomizeReading {
  const build = new Build(files);
  const objects = build.roots.flatMap((folder) => build.objectsOf(folder, 0));
  return { ...readKubernetes(objects), consumed: build.consumed, problems: build.problems };
}

const deepest = 16;
const mostObjects = 20_000;
const mostFolders = 2_000;
const unread = [
  'helmCharts',
  'helmChartInflationGenerator',
  'generators',
  'transformers',
  'replacements',
  'vars',
];

class Build {
  readonly consumed = new Set<string>();
  readonly problems: (Problem & { path: string })[] = [];
  readonly roots: readonly string[];
  readonly #texts: ReadonlyMap<string, string>;
  readonly #folders = new Map<string, { readonly path: string; readonly tree: Tree }>();
  readonly #loaded = new Map<string, readonly Tree[]>();
  #left = mostObjects;
  #foldersLeft = mostFolders;

  constructor(files: readonly KustomizeFile[]) {
    this.#texts = new Map(files.map(({ path, text }) => [path, text]));
    for (const { path } of files) {
      const [tree] = isKustomization(path) ? this.#documents(path) : [];
      if (tree?.kind === 'map') this.#folders.set(folderOf(path), { path, tree });
    }
    const taken = new Set(
      [...this.#folders].flatMap(([folder, { tree }]) =>
        taking(tree).map((item) => within(folder, item.text ?? '')),
      ),
    );
    this.roots = [...this.#folders.keys()].filter((folder) => !taken.has(folder));
  }

  objectsOf(folder: string, depth: number): readonly Tree[] {
    const known = this.#folders.get(folder);
    if (known === undefined || depth > deepest) return [];
    const { path, tree } = known;
    this.#foldersLeft -= 1;
    if (this.#foldersLeft < 0) {
      this.#tell(path, tree, 'the kustomizations take up each other too often');
      return [];
    }
    for (const key of unread) {
      if (tree.entries.has(key))
        this.#tell(path, tree.spotOf(key), `"${key}" of the kustomization was not applied`);
    }
    const collected = taking(tree).flatMap((item) => this.#taken(path, folder, item, depth));
    const merged = this.#patched(collected.slice(0, this.#left), path, folder, tree);
    this.#left -= merged.length;
    const namespace = tree.get('namespace');
    const images = tree.get('images')?.items ?? [];
    return merged
      .map((object) => (namespace?.text === undefined ? object : inNamespace(object, namespace)))
      .map((object) => withImages(object, images));
  }

  /** A folder with a kustomization of its own, or a file. */
  #taken(path: string, folder: string, item: Tree, depth: number): readonly Tree[] {
    const text = item.text ?? '';
    if (isRemote(text)) {
      this.#tell(path, item, `${text} is not here and was not looked at`);
      return [];
    }
    const target = within(folder, text);
    if (this.#folders.has(target)) return this.objectsOf(target, depth + 1);
    return this.#file(target);
  }

  #file(path: string): readonly Tree[] {
    if (!this.#texts.has(path)) return [];
    this.consumed.add(path);
    return this.#documents(path);
  }

  #documents(path: string): readonly Tree[] {
    const known = this.#loaded.get(path);
    if (known !== undefined) return known;
    const wants = isKustomization(path) ? () => true : isWorthParsing;
    const { documents, problems } = loadYaml(path, this.#texts.get(path) ?? '', wants);
    if (isKustomization(path)) this.problems.push(...problems.map((problem) => ({ ...problem, path })));
    this.#loaded.set(path, documents);
    return documents;
  }

  #patched(objects: readonly Tree[], path: string, folder: string, tree: Tree): readonly Tree[] {
    let current = objects;
    for (const { target, patch } of this.#patchesOf(path, folder, tree)) {
      current = current.flatMap((object) => {
        if (!isTarget(object, target ?? patch)) return [object];
        if (patch.kind === 'list') return [this.#operated(object, patch, path)];
        const result = patched(object, patch);
        return result === undefined ? [] : [result];
      });
    }
    return current;
  }

  #operated(object: Tree, patch: Tree, path: string): Tree {
    return patch.items.reduce((current, operation) => {
      const result = operated(current, operation);
      if (result === undefined)
        this.#tell(path, operation, 'a patch of the kustomization could not be applied');
      return result ?? current;
    }, object);
  }

  /** The old key for strategic merges, the old one for JSON patches, and the one for both. */
  #patchesOf(
    path: string,
    folder: string,
    tree: Tree,
  ): readonly { readonly target: Tree | undefined; readonly patch: Tree }[] {
    const items = ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap(
      (key) => tree.get(key)?.items ?? [],
    );
    return items.flatMap((item) => {
      const target = item.get('target');
      if (
        target?.entries.has('labelSelector') === true ||
        target?.entries.has('annotationSelector') === true
      ) {
        this.#tell(path, item, 'a patch of the kustomization with a selector was not applied');
        return [];
      }
      return this.#textsOf(path, folder, item).map((patch) => ({ target, patch }));
    });
  }

  #textsOf(path: string, folder: string, item: Tree): readonly Tree[] {
    const written = item.get('patch')?.text ?? (item.text?.includes('\n') === true ? item.text : undefined);
    if (written !== undefined) return loadYaml(path, written, () => true, placedAt(item)).documents;
    const file = within(folder, item.get('path')?.text ?? item.text ?? '');
    if (!this.#texts.has(file)) {
      this.#tell(path, item, 'a patch of the kustomization is not here, or is no manifest');
      return [];
    }
    this.consumed.add(file);
    return loadYaml(file, this.#texts.get(file) ?? '', () => true).documents;
  }

  #tell(path: string, { source, start }: { source: Tree['source']; start: number }, reason: string): void {
    const { line } = source.place(start, start);
    if (
      !this.problems.some((known) => known.path === path && known.line === line && known.reason === reason)
    ) {
      this.problems.push({ path, line, reason, weight: 'note' });
    }
  }
}

function taking(tree: Tree): readonly Tree[] {
  return ['resources', 'bases', 'components'].flatMap((key) => tree.get(key)?.items ?? []);
}

/** All of a text that stands in a value, reported where the value begins. */
function placedAt({ source, start }: Tree): Source {
  return { path: source.path, isOriginal: false, place: () => source.place(start, start) };
}

function isRemote(text: string): boolean {
  return text.includes('://') || text.startsWith('git@') || /^[\w.-]+\.(?:com|org|io)\//.test(text);
}

/** By kind and name; a target may leave either out. Names are regular expressions there: only plain ones are read. */
function isTarget(object: Tree, target: Tree): boolean {
  const name = target.at('metadata', 'name')?.text ?? target.get('name')?.text;
  const kind = target.get('kind')?.text;
  const fits = (wanted: string | undefined, actual: string | undefined) =>
    wanted === undefined || wanted === actual || wanted === '.*';
  return fits(kind, object.get('kind')?.text) && fits(name, object.at('metadata', 'name')?.text);
}

function within(folder: string, path: string): string {
  const names = folder === '' ? [] : folder.split('/');
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
