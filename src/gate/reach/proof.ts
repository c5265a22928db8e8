import type { NonEmpty } from '../../core/location.js';
import type { Import } from './imports.js';
import type { Survey } from './survey/index.js';
import type { Ways } from './ways/index.js';

export interface CallProof {
  readonly ways: Ways;
  readonly survey?: Survey;
  readonly imports: readonly Import[];
  /** Other packages that use it. */
  readonly users: readonly string[];
  readonly blind: string | undefined;
}

/**
 * Why none of the functions that an advisory names can be called; undefined where that is not proved. Only Go's advisories
 * name every exported function that leads to the vulnerable code (https://go.dev/doc/security/vuln/database), and only a
 * vendor folder shows which packages are in the build.
 */
export function outOfReach(
  symbols: readonly string[],
  { ways, survey, imports, users, blind }: CallProof,
): NonEmpty<string> | undefined {
  if (ways.language !== 'go' || survey === undefined || blind !== undefined || symbols.length === 0)
    return undefined;
  const packages = packagesOf(symbols);
  const built = packagesIn(survey);
  // Packages of the standard library are in no list, and every module may use them.
  if (built.size === 0 || packages.some((each) => !each.includes('.'))) return undefined;
  if (packages.every((each) => !built.has(each)))
    return [
      `vulnerable packages: ${packages.join(', ')} (advisory)`,
      `vendor/modules.txt lists the ${built.size} packages of the build, and none of these`,
    ];
  const isComplete = symbols.every(isExported) && users.length === 0;
  if (!isComplete || imports.some(({ module }) => !packages.includes(module))) return undefined;
  return [
    `vulnerable functions: ${symbols.join(', ')} (advisory, all of them exported)`,
    'every file of Go was read, and none calls one of them',
    'no other module of the build imports their packages',
  ];
}

/** The packages of Go that an advisory's symbols are of. */
export function packagesOf(symbols: readonly string[]): readonly string[] {
  return [...new Set(symbols.map(packageOf))];
}

/** `golang.org/x/net/http2.Server.Serve` is of `golang.org/x/net/http2`. */
function packageOf(symbol: string): string {
  const slash = symbol.lastIndexOf('/');
  const dot = symbol.indexOf('.', slash + 1);
  // `gopkg.in/yaml.v2.Unmarshal`
  const version = /^\.v\d+/.exec(symbol.slice(dot))?.[0].length ?? 0;
  return dot === -1 ? symbol : symbol.slice(0, dot + version);
}

function isExported(symbol: string): boolean {
  const parts = symbol
    .slice(packageOf(symbol).length)
    .split('.')
    .filter((each) => each !== '');
  return parts.length > 0 && parts.every((each) => /^\p{Lu}/u.test(each));
}

function packagesIn({ metadata }: Survey): ReadonlySet<string> {
  return new Set(
    metadata
      .filter(({ path }) => path.endsWith('vendor/modules.txt'))
      .flatMap(({ text }) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))),
  );
}
