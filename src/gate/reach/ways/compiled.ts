import type { Component } from '../../../core/component.js';
import { asRecord, asText } from '../../../formats/json/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { namedInDotnet, namedInGo } from '../names.js';
import { crateModule } from '../spellings.js';
import { into, type Known, type Ways, type WaysInput } from './ways.js';

/** A module's packages begin with its path (https://go.dev/ref/mod#module-path). Who imports which is only on record in vendor/. */
export function waysOfGo({ survey }: WaysInput): Ways {
  const isVendored = survey.metadata.some(({ path }) => path.endsWith('vendor/modules.txt'));
  return {
    language: 'go',
    optional: new Map(),
    tellsOptional: () => isVendored,
    doors: [],
    of: ({ name }: Component): Known => ({
      named: namedInGo(name),
      namedBy: 'its module path',
      // What a path of the standard library is, is not its name.
      phrases: /\./.test(name) ? [name] : [],
      programs: [],
      ...(name === 'stdlib' || name === 'toolchain' ? { doubt: 'it is part of every program' } : {}),
      ...(isVendored
        ? {}
        : {
            doubt: 'which module imports it is not known: go.mod has no edges, and there is no vendor folder',
          }),
    }),
  };
}

/** A crate's library has the name of the package unless its own Cargo.toml says otherwise (`lib.name`). */
export function waysOfRust({ survey }: WaysInput): Ways {
  const libraries = new Map<string, Set<string>>();
  const plain = new Set<string>();
  for (const { path, text } of survey.metadata) {
    if (!/(^|\/)vendor\/[^/]+\/Cargo\.toml$/.test(path)) continue;
    const { name, library } = crateIn(text);
    if (name !== undefined && library !== undefined) into(libraries, name, library);
    else if (name !== undefined) plain.add(name);
  }
  return {
    language: 'rust',
    optional: new Map(),
    tellsOptional: () => true,
    doors: [],
    of: ({ name }: Component): Known => {
      const modules = [...(libraries.get(name) ?? [crateModule(name)])];
      return {
        named: {
          language: 'rust',
          hints: modules,
          imports: (module) => modules.some((each) => module === each || module.startsWith(`${each}::`)),
        },
        namedBy: libraries.has(name) || plain.has(name) ? 'its Cargo.toml' : undefined,
        phrases: [],
        programs: [],
      };
    },
  };
}

function crateIn(text: string): { readonly name?: string; readonly library?: string } {
  try {
    const document = parseToml(text);
    const name = asText(asRecord(document.package)?.name);
    const library = asText(asRecord(document.lib)?.name);
    return { ...(name === undefined ? {} : { name }), ...(library === undefined ? {} : { library }) };
  } catch {
    return {};
  }
}

/** Packages of .NET put extension methods into the namespaces of others, so no file has to name them. */
export function waysOfDotnet(_: WaysInput): Ways {
  return {
    language: 'csharp',
    optional: new Map(),
    tellsOptional: () => false,
    doors: ['packages of .NET add methods to types of others, which no line names'],
    of: ({ name }: Component): Known => ({
      named: namedInDotnet(name),
      namedBy: undefined,
      phrases: [name],
      programs: [],
    }),
  };
}
