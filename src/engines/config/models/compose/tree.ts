import type { Workload } from '../container.js';
import { loadYaml, type Problem } from '../yaml.js';
import { beside } from './extends.js';
import { readCompose, type Services, servicesOf } from './index.js';

export interface ComposeFile {
  readonly path: string;
  readonly text: string;
}

export interface ComposeTreeReading {
  readonly workloads: readonly Workload[];
  readonly resources: readonly [];
  /** Files that were read with what they take from others. */
  readonly consumed: ReadonlySet<string>;
  readonly problems: readonly (Problem & { readonly path: string })[];
}

/** The files among them whose services extend those of other files, read with these (spec, "extends"). */
export function readComposeTree(files: readonly ComposeFile[]): ComposeTreeReading {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const services = new Map<string, Services | undefined>();
  const siblings = (path: string): Services | undefined => {
    if (!services.has(path)) services.set(path, servicesIn(path, texts.get(path)));
    return services.get(path);
  };
  const extenders = files.filter(({ text }) => extendsOthers(text));
  const readings = extenders.flatMap(({ path, text }) =>
    loadYaml(path, text, () => true).documents.map((document) => ({
      path,
      reading: readCompose(path, document, siblings),
    })),
  );
  return {
    workloads: readings.flatMap(({ reading }) => reading.workloads),
    resources: [],
    consumed: new Set(extenders.map(({ path }) => path)),
    problems: readings.flatMap(({ path, reading }) =>
      reading.problems.map((problem) => ({ ...problem, path })),
    ),
  };
}

/** Services that another of the files extends, by the path of their own. */
export function extendedServices(files: readonly ComposeFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, text } of files.filter((file) => extendsOthers(file.text))) {
    for (const service of servicesIn(path, text)?.values() ?? []) {
      const extend = service.get('extends');
      const file = extend?.get('file')?.text;
      const name = extend?.get('service')?.text;
      if (file === undefined || name === undefined) continue;
      const place = beside(path, file);
      found.set(place, (found.get(place) ?? new Set<string>()).add(name));
    }
  }
  return found;
}

function extendsOthers(text: string): boolean {
  return /\bextends\b/.test(text) && /\bfile["']?[ \t]*:/.test(text);
}

function servicesIn(path: string, text: string | undefined): Services | undefined {
  const [document] = text === undefined ? [] : loadYaml(path, text, () => true).documents;
  return document === undefined ? undefined : servicesOf(path, document);
}
