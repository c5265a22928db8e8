import { defineScheme } from '../define-scheme.js';
import { compareSemver, parseSemver, type SemverKey } from '../semver/index.js';

/**
 * Module versions (https://go.dev/ref/mod#versions) are SemVer with a `v`, pseudo-versions and `+incompatible` included.
 * The toolchain's own tags (`go1.21rc2`) are read as Go's vulnerability database writes them: `1.21.0-rc.2`.
 */
export const scheme = defineScheme<SemverKey>({
  id: 'go',
  title: 'Go modules',
  ecosystems: ['Go'],
  parse: (version) => parseSemver(fromToolchainTag(version)),
  compareKeys: compareSemver,
  release: ({ core }) => core,
  zeroMajorBreaks: true,
});

const tag = /^(?:go)?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:(alpha|beta|rc)(\d+))?$/;

function fromToolchainTag(version: string): string {
  // Builders append what they built with: `go1.22.4 X:boringcrypto`.
  const space = version.indexOf(' ');
  const name = space > 0 ? version.slice(0, space) : version;
  const match = tag.exec(name);
  if (match === null) return name;
  const [, major, minor = '0', patch = '0', stage, number] = match;
  return `${major}.${minor}.${patch}${stage === undefined ? '' : `-${stage}.${number}`}`;
}
