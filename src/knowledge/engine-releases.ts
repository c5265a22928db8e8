/** A vulnerability of an engine component, with the releases that fixed it, one for each release line. */
export interface EngineVulnerability {
  readonly id: string;
  readonly component: 'docker' | 'containerd' | 'runc';
  readonly fixedIn: readonly string[];
  readonly because: string;
}

/** Ways out of containers and past authorization, from the projects' own security advisories. */
export const engineVulnerabilities: readonly EngineVulnerability[] = [
  {
    id: 'CVE-2024-21626',
    component: 'runc',
    fixedIn: ['1.1.12'],
    because: 'a leaked file descriptor leads to the file system of the host',
  },
  {
    id: 'CVE-2025-31133',
    component: 'runc',
    fixedIn: ['1.2.8', '1.3.3', '1.4.0'],
    because: 'masked paths can be replaced, and /proc of the host be written',
  },
  {
    id: 'CVE-2024-41110',
    component: 'docker',
    fixedIn: ['23.0.15', '25.0.6', '26.1.5', '27.1.1'],
    because: 'a request without a body passes authorization plugins',
  },
  {
    id: 'CVE-2024-29018',
    component: 'docker',
    fixedIn: ['23.0.11', '25.0.5', '26.0.0'],
    because: 'internal networks leak names to outside resolvers',
  },
  {
    id: 'CVE-2024-40635',
    component: 'containerd',
    fixedIn: ['1.6.38', '1.7.27', '2.0.4'],
    because: 'a user number beyond the range of 32 bits becomes root',
  },
];

/**
 * Whether a version is older than its line's fix; lines newer than every fix have it. Undefined where it cannot be read.
 * @param version `26.1.5+dfsg1`, `v1.7.24~ds1`
 */
export function isBefore(version: string, fixedIn: readonly string[]): boolean | undefined {
  const own = partsOf(version);
  if (own === undefined) return undefined;
  const fixes = fixedIn.flatMap((text) => {
    const parts = partsOf(text);
    return parts === undefined ? [] : [parts];
  });
  const line = fixes.find(([major, minor]) => major === own[0] && minor === own[1]);
  // A line without a fix of its own is open unless it came after the newest fix.
  return line === undefined ? fixes.some((fix) => compare(own, fix) < 0) : compare(own, line) < 0;
}

type Parts = readonly [number, number, number];

function partsOf(text: string): Parts | undefined {
  const match = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,6})/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

function compare(a: Parts, b: Parts): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Distributions patch without a new upstream version: `+dfsg1`, `~ds1`, `-0ubuntu1`. */
export function isDistributionBuild(version: string): boolean {
  return /[+~](?:dfsg|ds|deb)|ubuntu|\.el\d|\.fc\d/.test(version);
}
