/** Names of releases and their numbers: https://www.debian.org/releases/; testing and unstable carry no number. */
export const debianReleases: ReadonlyMap<string, string> = new Map(
  'wheezy jessie stretch buster bullseye bookworm trixie forky duke'
    .split(' ')
    .map((name, index) => [name, String(index + 7)]),
);

/** https://wiki.ubuntu.com/Releases */
export const ubuntuReleases: ReadonlyMap<string, string> = new Map([
  ['trusty', '14.04'],
  ['xenial', '16.04'],
  ['bionic', '18.04'],
  ['focal', '20.04'],
  ['jammy', '22.04'],
  ['noble', '24.04'],
  ['plucky', '25.04'],
  ['questing', '25.10'],
  ['resolute', '26.04'],
]);

export const releasesByCodename: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['debian', debianReleases],
  ['raspbian', debianReleases],
  ['ubuntu', ubuntuReleases],
]);
