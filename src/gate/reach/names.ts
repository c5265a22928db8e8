import type { Tongue } from './imports.js';
import { camel, crateModule, mavenPrefixes, pythonModules } from './spellings.js';

/** How the code of one ecosystem names a package. */
export interface NamedAs {
  readonly language: Tongue;
  /** Words one of which a file has to hold to be looked at; in any case of letters. */
  readonly hints: readonly string[];
  /** Whether an import, as the code writes it, is of the package. */
  imports(module: string): boolean;
}

/** Undefined for ecosystems whose language is not read. Names as advisories write them. */
export function namedAs(ecosystem: string, name: string): NamedAs | undefined {
  // The compiler is nothing that code imports.
  if (ecosystem === 'Go' && name === 'toolchain') return undefined;
  const read = Object.hasOwn(readers, ecosystem) ? readers[ecosystem] : undefined;
  return read?.(name);
}

const readers: Readonly<Record<string, (name: string) => NamedAs>> = {
  npm: (name) => ({
    language: 'javascript',
    hints: [name],
    imports: (module) => module === name || module.startsWith(`${name}/`),
  }),
  PyPI: ofPython,
  Go: ofGo,
  Maven: ofMaven,
  RubyGems: ofRuby,
  Packagist: ofComposer,
  NuGet: ofNuget,
  'crates.io': ofRust,
};

function ofRust(name: string): NamedAs {
  const module = crateModule(name);
  return {
    language: 'rust',
    hints: [module],
    imports: (each) => sameOrBelow(each, module, '::'),
  };
}

/** The standard library is every import whose first part is no host name; https://go.dev/ref/mod#module-path */
function ofGo(name: string): NamedAs {
  if (name === 'stdlib')
    return { language: 'go', hints: ['import'], imports: (module) => !/^[^/]*\./.test(module) };
  return {
    language: 'go',
    hints: [name],
    imports: (module) => module === name || module.startsWith(`${name}/`),
  };
}

function ofPython(name: string): NamedAs {
  const modules = pythonModules(name);
  return {
    language: 'python',
    hints: modules.map((each) => each.split('.')[0] ?? each),
    imports: (module) => modules.some((each) => sameOrBelow(module.toLowerCase(), each.toLowerCase(), '.')),
  };
}

function ofMaven(name: string): NamedAs {
  const prefixes = mavenPrefixes(name);
  return {
    language: 'java',
    hints: prefixes,
    imports: (module) => prefixes.some((each) => sameOrBelow(module, each, '.')),
  };
}

/** A gem is required by its name, or known by its constant where Bundler requires all of them. */
function ofRuby(name: string): NamedAs {
  const paths = [name, name.replace(/-/g, '/')];
  const constant = camel(name.split('-')[0] ?? name).toLowerCase();
  return {
    language: 'ruby',
    hints: [name, constant, name.replace(/-/g, '/')],
    imports: (module) =>
      paths.some((each) => sameOrBelow(module, each, '/')) ||
      (/^[A-Z]/.test(module) && module.split('::')[0]?.toLowerCase() === constant),
  };
}

/** `symfony/http-foundation` is `Symfony\Component\HttpFoundation`; `twig/twig` is `Twig`. */
function ofComposer(name: string): NamedAs {
  const [vendor = '', own = ''] = name.split('/').map(plain);
  return {
    language: 'php',
    hints: [vendor, own],
    imports: (module) => {
      const [first = '', ...rest] = module
        .split('\\')
        .filter((each) => each !== '')
        .map(plain);
      if (first === own && vendor !== own) return true;
      return (
        first === vendor && (vendor.startsWith(own) || rest.length === 0 || rest.some((each) => each === own))
      );
    },
  };
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[-_.]/g, '')
    .replace(/(bundle|php)$/, '');
}

function ofNuget(name: string): NamedAs {
  return {
    language: 'csharp',
    hints: [name.split('.').slice(0, 2).join('.')],
    imports: (module) => sameOrBelow(module.toLowerCase(), name.toLowerCase(), '.'),
  };
}

function sameOrBelow(module: string, name: string, separator: string): boolean {
  return module === name || module.startsWith(`${name}${separator}`);
}
