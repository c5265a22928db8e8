import type { Component } from '../../../core/component.js';
import { asList, asText, entriesOf } from '../../../formats/json/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import type { TextFile } from '../survey/index.js';
import { into, type Known, type Ways, type WaysInput } from './ways.js';

/**
 * A distribution shows its modules when it is installed: top_level.txt, RECORD and entry_points.txt
 * (https://packaging.python.org/specifications/recording-installed-packages/). A lockfile does not.
 */
export function waysOfPython({ survey }: WaysInput): Ways {
  const facts = new PythonFacts();
  for (const file of survey.metadata) facts.read(file);
  const ownerByModule = new Map<string, string>();
  for (const [name, modules] of facts.modules) for (const module of modules) ownerByModule.set(module, name);
  return {
    language: 'python',
    optional: facts.optional,
    tellsOptional: ({ name }) => facts.modules.has(normalised(name)),
    owners: (path) => ownersOf(path, ownerByModule),
    loadedIn: (text) => loadedIn(text, ownerByModule),
    doors: [],
    of: ({ name }: Component): Known => {
      const key = normalised(name);
      const modules = facts.modules.get(key);
      const assumed = [...(modules ?? [key.replace(/-/g, '_')])];
      const doubt = facts.registers.get(key);
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
  /** Entry points and files by which others find it. */
  readonly registers = new Map<string, string>();

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
      if (/\.pth$/.test(each)) this.registers.set(name, 'it has code that runs at every start (.pth)');
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
      else this.registers.set(name, `it registers itself as ${group}`);
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

function ownersOf(path: string, owners: ReadonlyMap<string, string>): readonly string[] {
  const at = Math.max(path.indexOf('site-packages/'), path.indexOf('dist-packages/'));
  if (at === -1) return [];
  const below = path.slice(at + 'site-packages/'.length);
  const parts = below.replace(/\.py$/, '').split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const owner = owners.get(parts.slice(0, length).join('.'));
    if (owner !== undefined) return [owner];
  }
  return [];
}

const loaded =
  /^[ \t]{0,80}(?:import|from)[ \t]{1,8}([\w.]{1,200})|["']([A-Za-z_][\w.]{0,200})(?::[\w.]{0,100})?["']/gm;

/** Imports, and strings that are the name of a module. */
function loadedIn(text: string, owners: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, imported, named] of text.matchAll(loaded)) {
    const parts = (imported ?? named ?? '').split('.');
    for (let length = parts.length; length > 0; length -= 1) {
      const owner = owners.get(parts.slice(0, length).join('.'));
      if (owner !== undefined) found.add(owner);
    }
  }
  return found;
}
