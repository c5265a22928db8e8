import type { Tongue } from './imports.js';

/** How the code of one ecosystem names a package. */
export interface NamedAs {
  readonly language: Tongue;
  /** Words one of which a file has to hold to be looked at; in any case of letters. */
  readonly hints: readonly string[];
  /** Whether an import, as the code writes it, is of the package. */
  imports(module: string): boolean;
}

/** The standard library is every import whose first part is no host name; https://go.dev/ref/mod#module-path */
export function namedInGo(name: string): NamedAs {
  if (name === 'stdlib')
    return { language: 'go', hints: ['import'], imports: (module) => !/^[^/]*\./.test(module) };
  return {
    language: 'go',
    hints: [name],
    imports: (module) => module === name || module.startsWith(`${name}/`),
  };
}

/** By convention a namespace begins with the package's name. */
export function namedInDotnet(name: string): NamedAs {
  return {
    language: 'csharp',
    hints: [name.split('.').slice(0, 2).join('.')],
    imports: (module) => {
      const [own, other] = [module.toLowerCase(), name.toLowerCase()];
      return own === other || own.startsWith(`${other}.`);
    },
  };
}
