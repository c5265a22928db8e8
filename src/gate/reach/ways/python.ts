import type { Component } from '../../../core/component.js';
import { asList, asText, entriesOf } from '../../../formats/json/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import type { TextFile } from '../survey/index.js';
import { into, type Known, type Ways, type WaysInput } from './ways.js';

/**
 * A distribution shows its modules when it is installed: top_level.txt, RECORD and entry_points.txt
 * (https://packaging.python.org/specifications/recording-installed-packages/). A lockfile does not.
 */
export function waysOfPython({ survey, texts }: WaysInput): Ways {
  const facts = new PythonFacts();
  for (const file of survey.metadata) facts.read(file);
  // Distributions may share a namespace, and show no more than that.
  const ownerByModule = new Map<string, Set<string>>();
  for (const [name, modules] of facts.modules)
    for (const module of modules) into(ownerByModule, module, name);
  const groups = new Groups(facts.groups);
  const asked = groups.askedIn(texts);
  return {
    language: 'python',
    optional: facts.optional,
    tellsOptional: ({ name }) => facts.modules.has(normalised(name)),
    owners: (path) => ownersOf(path, ownerByModule),
    loadedIn: (text) => new Set([...loadedIn(text, ownerByModule), ...groups.loadedIn(text)]),
    doors: [],
    of: ({ name }: Component): Known => {
      const key = normalised(name);
      const modules = facts.modules.get(key);
      const assumed = [...(modules ?? [key.replace(/-/g, '_')])];
      const doubt = facts.starts.get(key) ?? asked.get(key);
      return {
        named: {
          language: 'python',
          hints: assumed.map((each) => each.split('.')[0] ?? each),
          imports: (module) => assumed.some((each) => isWithin(module.toLowerCase(), each.toLowerCase())),
        },
        namedBy: modules === undefined ? undefined : 'the list of its files',
        phrases: [...new Set([name, ...assumed])],
        programs: [...(facts.programs.get(key) ?? [])],
        ...(modules === undefined
          ? { doubt: 'the names of its modules are not known; install the packages before the scan' }
          : doubt === undefined
            ? {}
            : { doubt }),
      };
    },
  };
}

/** What lies above, a namespace that several packages share, brings none of them in. */
function isWithin(module: string, own: string): boolean {
  return module === own || module.startsWith(`${own}.`);
}

/** PEP 503. */
function normalised(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

class PythonFacts {
  readonly modules = new Map<string, Set<string>>();
  readonly programs = new Map<string, Set<string>>();
  readonly optional = new Map<string, Set<string>>();
  /** Why it may begin without being asked for. */
  readonly starts = new Map<string, string>();
  /** Names under which others find it: groups of entry points, with the packages in each. */
  readonly groups = new Map<string, Set<string>>();

  read({ path, text }: TextFile): void {
    if (path.endsWith('poetry.lock')) {
      this.extrasIn(text);
      return;
    }
    const [folder = '', file = ''] = path.split('/').slice(-2);
    const name = normalised(/^(.+?)(?:-[^-]+)?\.(?:dist|egg)-info$/.exec(folder)?.[1] ?? '');
    if (name === '') return;
    if (file === 'RECORD') this.record(name, text);
    else if (file === 'top_level.txt' && !this.modules.has(name))
      into(this.modules, name, ...text.split(/\s+/).filter((each) => each !== ''));
    else if (file === 'entry_points.txt') this.entryPoints(name, text);
    else if (file === 'METADATA' || file === 'PKG-INFO') this.extras(name, text);
  }

  /** The topmost packages: `google/cloud/storage/__init__.py` where nothing above has one. */
  private record(name: string, text: string): void {
    const files = text.split('\n').map((line) => line.replace(/,[^,]*,[^,]*$/, '').trim());
    const packages = new Set(
      files.flatMap((each) => /^([\w/]+)\/__init__\.(?:py|pyi|[\w.-]*so)$/.exec(each)?.[1] ?? []),
    );
    const roots = new Set<string>();
    for (const each of files) {
      if (/\.pth$/.test(each)) this.starts.set(name, 'it has code that runs at every start (.pth)');
      const parts = /^((?:[\w]+\/)*)([\w]+)\.(?:py|[\w.-]*so|pyd)$/.exec(each);
      if (parts === null) continue;
      const folders = (parts[1] ?? '').split('/').filter((part) => part !== '');
      const at = folders.findIndex((_, index) => packages.has(folders.slice(0, index + 1).join('/')));
      roots.add(at === -1 ? [...folders, parts[2]].join('.') : folders.slice(0, at + 1).join('.'));
    }
    if (roots.size === 0) return;
    this.modules.set(name, roots);
  }

  /** `[console_scripts]` are programs; others are looked up by frameworks (pytest11, babel.extractors). */
  private entryPoints(name: string, text: string): void {
    let group = '';
    for (const line of text.split('\n')) {
      const header = /^\s{0,8}\[([^\]]{1,100})\]/.exec(line)?.[1];
      if (header !== undefined) group = header;
      else if (!line.includes('=')) continue;
      else if (/^(?:console|gui)_scripts$/.test(group))
        into(this.programs, name, line.split('=')[0]?.trim() ?? '');
      else into(this.groups, group, name);
    }
  }

  private extras(name: string, text: string): void {
    const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
    for (const line of head.split('\n')) {
      const other = /^Requires-Dist:[ \t]{0,8}([A-Za-z0-9][\w.-]{0,100})/i.exec(line)?.[1];
      if (other !== undefined && line.includes('extra')) into(this.optional, name, normalised(other));
    }
  }

  private extrasIn(text: string): void {
    try {
      for (const entry of asList(parseToml(text).package))
        for (const [, list] of entriesOf(entriesOf(entry).find(([key]) => key === 'extras')?.[1]))
          for (const each of asList(list)) {
            const other = /^\s{0,8}([A-Za-z0-9][\w.-]{0,100})/.exec(asText(each) ?? '')?.[1];
            const name = asText(entriesOf(entry).find(([key]) => key === 'name')?.[1]);
            if (name !== undefined && other !== undefined)
              into(this.optional, normalised(name), normalised(other));
          }
    } catch {
      // What a broken lockfile does not tell stays unknown.
    }
  }
}

/**
 * Entry points are found by the name of their group (https://packaging.python.org/specifications/entry-points/), which stands
 * in the code of what looks for them, whole or put together from its parts.
 */
class Groups {
  private readonly packages: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly pattern: RegExp | undefined;
  private readonly isCrowded: boolean;

  constructor(packages: ReadonlyMap<string, ReadonlySet<string>>) {
    this.packages = packages;
    this.isCrowded = packages.size > mostGroups;
    const forms = this.isCrowded ? [] : [...packages.keys()].flatMap(formsOf);
    this.pattern = forms.length === 0 ? undefined : new RegExp(forms.join('|'), 'g');
  }

  /** Packages of groups that a text names. */
  loadedIn(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    const parts = new Set(
      [...(this.pattern === undefined ? [] : text.matchAll(this.pattern))].map(([part]) => part),
    );
    for (const part of parts)
      for (const [group, names] of this.packages)
        if (isPartOf(part, group)) for (const name of names) found.add(name);
    return found;
  }

  /** Packages of groups that the project names, or whose first word it does: pytest looks for `pytest11`. */
  askedIn(texts: readonly TextFile[]): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    if (this.isCrowded) {
      const because = `it registers itself in one of ${this.packages.size} groups, too many to look for`;
      for (const names of this.packages.values()) for (const name of names) found.set(name, because);
      return found;
    }
    const open = new Map(
      [...this.packages.keys()].map((group) => [group, /^[A-Za-z]{1,60}/.exec(group)?.[0] ?? group]),
    );
    for (const { path, text } of texts) {
      const words = new Set(text.toLowerCase().match(/[a-z]+/g) ?? []);
      for (const [group, first] of open) {
        if (!words.has(first.toLowerCase())) continue;
        open.delete(group);
        for (const name of this.packages.get(group) ?? [])
          found.set(name, `it registers itself as ${group}, and ${path} names ${first}`);
      }
    }
    return found;
  }
}

const mostChars = 120;
/** Each text is compared with each name: a large environment has some hundred, and a hostile one what it likes. */
const mostGroups = 300;

/** The name; its end behind a value or a quote; its beginning before one. */
function formsOf(group: string): readonly string[] {
  if (group.length > mostChars) return [];
  const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  const at = Math.max(group.lastIndexOf('.'), group.lastIndexOf('_'), group.lastIndexOf('-'));
  if (at < 1) return [plain(group)];
  const [start, end] = [group.slice(0, at + 1), group.slice(at)];
  return [plain(group), `[}"']${plain(end)}(?![\\w.])`, `${plain(start)}["'{%]`];
}

function isPartOf(part: string, group: string): boolean {
  return part === group || group.endsWith(part.slice(1)) || group.startsWith(part.slice(0, -1));
}

function ownersOf(path: string, owners: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const at = Math.max(path.indexOf('site-packages/'), path.indexOf('dist-packages/'));
  if (at === -1) return [];
  const below = path.slice(at + 'site-packages/'.length);
  const parts = below.replace(/\.py$/, '').split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const owner = owners.get(parts.slice(0, length).join('.'));
    if (owner !== undefined) return [...owner];
  }
  return [];
}

const loaded =
  /^[ \t]{0,80}(?:import|from)[ \t]{1,8}([\w.]{1,200})|["']([A-Za-z_][\w.]{0,200})(?::[\w.]{0,100})?["']/gm;

/** Imports, and strings that are the name of a module. */
function loadedIn(text: string, owners: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, imported, named] of text.matchAll(loaded)) {
    const parts = (imported ?? named ?? '').split('.');
    for (let length = parts.length; length > 0; length -= 1) {
      const owner = owners.get(parts.slice(0, length).join('.'));
      for (const name of owner ?? []) found.add(name);
    }
  }
  return found;
}
