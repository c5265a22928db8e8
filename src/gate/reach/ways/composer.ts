import type { Component } from '../../../core/component.js';
import {
  asList,
  asRecord,
  asText,
  entriesOf,
  type JsonRecord,
  parseJson,
} from '../../../formats/json/index.js';
import type { TextFile } from '../survey/index.js';
import { into, type Known, type Start, type Ways, type WaysInput } from './ways.js';

/** composer.lock repeats how each package is loaded: https://getcomposer.org/doc/04-schema.md#autoload */
export function waysOfComposer({ survey, texts }: WaysInput): Ways {
  const facts = new ComposerFacts();
  for (const file of survey.metadata) facts.read(file);
  facts.join();
  const isLoaded = texts.find(({ path, text }) => path.endsWith('.php') && text.includes('autoload.php'));
  return {
    language: 'php',
    optional: facts.optional,
    tellsOptional: ({ name }) => facts.packages.has(name.toLowerCase()),
    doors: [],
    of: ({ name }: Component): Known => {
      const entry = facts.packages.get(name.toLowerCase());
      const namespaces = entry === undefined ? [] : namespacesOf(entry);
      const start = entry === undefined ? undefined : startOf(entry, facts, isLoaded);
      const doubt = entry === undefined ? 'its autoload map is not known' : doubtAbout(entry, namespaces);
      return {
        named: {
          language: 'php',
          hints: namespaces.map((each) => each.split(/[\\_]/)[0] ?? each),
          imports: (module) => namespaces.some((each) => isBelow(module, each)),
        },
        namedBy: namespaces.length === 0 ? undefined : 'its autoload map',
        phrases: [name, ...namespaces],
        programs: entry === undefined ? [] : asList(entry.bin).flatMap((each) => lastName(asText(each))),
        ...(start === undefined ? {} : { start }),
        ...(doubt === undefined ? {} : { doubt }),
      };
    },
  };
}

class ComposerFacts {
  readonly packages = new Map<string, JsonRecord>();
  readonly optional = new Map<string, Set<string>>();

  read({ path, text }: TextFile): void {
    if (!/(^|\/)(composer\.lock|composer\/installed\.json)$/.test(path)) return;
    try {
      const document = parseJson(text);
      const record = asRecord(document) ?? {};
      for (const value of [
        ...asList(document),
        ...asList(record.packages),
        ...asList(record['packages-dev']),
      ]) {
        const entry = asRecord(value);
        const name = asText(entry?.name)?.toLowerCase();
        if (entry !== undefined && name !== undefined) this.packages.set(name, entry);
      }
    } catch {
      // What a broken lockfile does not tell stays unknown.
    }
  }

  /** What a package suggests or is tested with it may load; what asks for a virtual package takes any that provides it. */
  join(): void {
    const providers = new Map<string, Set<string>>();
    for (const [name, entry] of this.packages)
      for (const [virtual] of [...entriesOf(entry.provide), ...entriesOf(entry.replace)])
        into(providers, virtual.toLowerCase(), name);
    for (const [name, entry] of this.packages)
      for (const [other] of [
        ...entriesOf(entry.suggest),
        ...entriesOf(entry['require-dev']),
        ...entriesOf(entry.require),
      ]) {
        const key = other.toLowerCase();
        into(this.optional, name, key, ...(providers.get(key) ?? []));
      }
  }
}

function namespacesOf(entry: JsonRecord): readonly string[] {
  const autoload = asRecord(entry.autoload) ?? {};
  return [autoload['psr-4'], autoload['psr-0']]
    .flatMap((map) => entriesOf(map).map(([namespace]) => namespace.replace(/\\$/, '')))
    .filter((each) => each !== '');
}

function isBelow(module: string, namespace: string): boolean {
  const [own, other] = [module.replace(/^\\/, '').toLowerCase(), namespace.toLowerCase()];
  return own === other || own.startsWith(`${other}\\`) || own.startsWith(`${other}_`);
}

/** Files that every request runs, and providers that a framework finds: https://laravel.com/docs/packages#package-discovery */
function startOf(
  entry: JsonRecord,
  { packages }: ComposerFacts,
  isLoaded: TextFile | undefined,
): Start | undefined {
  const autoload = asRecord(entry.autoload) ?? {};
  if (asList(autoload.files).length > 0)
    return {
      because: 'the autoloader runs a file of it at every start',
      ...(isLoaded === undefined ? {} : { at: { at: 'file', path: isLoaded.path } as const }),
    };
  const extra = asRecord(entry.extra) ?? {};
  const host = ['laravel', 'think', 'hyperf', 'yii', 'contao-manager-plugin'].find(
    (each) => extra[each] !== undefined,
  );
  if (host === 'laravel' && [...packages.keys()].some((each) => /^(?:laravel|illuminate)\//.test(each)))
    return { because: 'the framework finds its service provider' };
  return undefined;
}

function doubtAbout(entry: JsonRecord, namespaces: readonly string[]): string | undefined {
  const autoload = asRecord(entry.autoload) ?? {};
  const type = asText(entry.type) ?? 'library';
  if (!/^(?:library|metapackage|symfony-bundle)$/.test(type))
    return `a framework or Composer loads it by its type (${type})`;
  if (asList(autoload.classmap).length > 0)
    return 'its classes are found by a map that the lockfile does not have';
  if (namespaces.length === 0) return 'its autoload map has no namespace';
  if (
    entriesOf(autoload['psr-4']).some(([each]) => each === '') ||
    entriesOf(autoload['psr-0']).some(([each]) => each === '')
  )
    return 'its autoload map has classes without a namespace';
  if (entriesOf(entry.provide).length > 0) return 'it provides what others look for';
  if (entriesOf(entry.extra).some(([key]) => !/^(?:branch-alias|thanks|branch-version|phpstan)$/.test(key)))
    return 'a framework may find it by its settings ("extra")';
  return undefined;
}

function lastName(path: string | undefined): readonly string[] {
  return path === undefined ? [] : [path.slice(path.lastIndexOf('/') + 1)];
}
