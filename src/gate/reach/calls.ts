import type { FileLocation } from '../../core/location.js';
import { canHaveMethod } from './go-receivers.js';
import type { ReadFile } from './imports.js';
import type { NamedAs } from './names.js';
import { usesInRust } from './rust/called.js';

export interface Called {
  readonly symbol: string;
  readonly at: FileLocation;
  /** A method of this name, of a value that is known to be of another type. */
  readonly isOther: boolean;
}

/**
 * Calls of functions that advisories name: `example.com/mod/pkg.Func`, `pkg.Type.Method`, `crate::module::function`,
 * `module.function`. A path without a function means all of it. Methods are known by their name, in files that import the
 * package, and in Go by what the file shows of the value: where it shows nothing they count, so that nothing that is called is missed.
 */
export function calledSymbols(
  symbols: readonly string[],
  files: readonly ReadFile[],
  names: NamedAs,
): readonly Called[] {
  return symbols.flatMap((symbol) => {
    const { path, parts } = split(symbol);
    return files
      .filter(({ language }) => language === names.language)
      .flatMap((file) =>
        file.language === 'rust'
          ? usesInRust(file, symbol).map((at) => ({ at, isOther: false }))
          : usesIn(file, path, parts, names),
      )
      .map((use) => ({ symbol, ...use }));
  });
}

interface Split {
  /** The module that holds it; empty where the symbol does not tell. */
  readonly path: string;
  /** `['Func']`, `['Type', 'Method']`, or none. */
  readonly parts: readonly string[];
}

function split(symbol: string): Split {
  const slash = symbol.lastIndexOf('/');
  const [last = '', ...parts] = symbol.slice(slash + 1).split(/::|\./);
  if (slash < 0 && parts.length > 0 && !/^[a-z0-9_-]+$/.test(last))
    return { path: '', parts: [last, ...parts] };
  return { path: `${symbol.slice(0, slash + 1)}${last}`, parts };
}

function usesIn(
  file: ReadFile,
  path: string,
  parts: readonly string[],
  names: NamedAs,
): readonly Omit<Called, 'symbol'>[] {
  const own = file.imports.filter(({ module }) => names.imports(module));
  const exact = own.filter(({ module }) => path === '' || module === path || module.startsWith(`${path}.`));
  if (parts.length === 0) return exact.map(({ at }) => ({ at, isOther: false }));
  const imports = exact.length > 0 ? exact : file.language === 'go' ? [] : own;
  if (imports.length === 0) return [];
  const name = parts.at(-1) ?? '';
  const locals = new Set(imports.map(({ local }) => local).filter((local) => local !== ''));
  return file.uses
    .filter(({ callee }) => {
      const words = callee.replace(/^new/, '').split(/[.:\\>-]+/);
      if (words.at(-1) !== name) return false;
      if (file.language !== 'go' || parts.length > 1) return true;
      return words.length === 1 ? locals.has('.') : words.length === 2 && locals.has(words[0] ?? '');
    })
    .map(({ at, receiver }) => ({
      at,
      isOther: parts.length > 1 && !canHaveMethod(receiver, path, name),
    }));
}
