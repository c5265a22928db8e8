/** Ranges as charts write them (https://github.com/Masterminds/semver): `>=1.19-0 <1.22`, `^1.2`, `~1.2.3`, `1.x || 2`. */
export function fitsVersion(version: string, range: string): boolean {
  const wanted = parse(version);
  return range
    .slice(0, 500)
    .split('||')
    .some((part) => clauses(part).every(([operator, limit]) => fits(wanted, operator, limit)));
}

type Version = readonly [major: number, minor: number | undefined, patch: number | undefined];

function clauses(part: string): readonly (readonly [string, Version])[] {
  return [...part.matchAll(/([<>=!~^]{0,2})[ \t]{0,5}v?([\dxX*][\w.*+-]{0,60})/g)].map(
    ([, operator = '', text = '']) => [operator, parse(text)] as const,
  );
}

function parse(text: string): Version {
  const [major, minor, patch] = text
    .replace(/^v/, '')
    .split(/[-+]/, 1)
    .join('')
    .split('.')
    .map((piece) => (/^\d{1,9}$/.test(piece) ? Number(piece) : undefined));
  return [major ?? 0, minor, patch];
}

function compare(a: Version, b: Version): number {
  for (const index of [0, 1, 2] as const) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function fits(version: Version, operator: string, limit: Version): boolean {
  const order = compare(version, limit);
  switch (operator) {
    case '>':
      return order > 0;
    case '>=':
    case '=>':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
    case '=<':
      return order <= 0;
    case '!=':
      return order !== 0;
    case '^':
      return order >= 0 && version[0] === limit[0];
    case '~':
      return order >= 0 && version[0] === limit[0] && (limit[1] === undefined || version[1] === limit[1]);
    default:
      return matches(version, limit);
  }
}

/** `1.x` fits every 1. */
function matches(version: Version, limit: Version): boolean {
  return ([0, 1, 2] as const).every((index) => limit[index] === undefined || version[index] === limit[index]);
}
