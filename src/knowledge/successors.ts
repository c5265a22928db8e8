/** Official images that get no release any more, and what goes on in their place, as their makers name it. */
const successors: ReadonlyMap<string, string> = new Map([
  // https://www.centos.org/centos-linux-eol/
  ['centos', 'almalinux or rockylinux, 8 or later'],
  // https://hub.docker.com/_/openjdk (deprecation notice)
  ['openjdk', 'eclipse-temurin, in a release with long-term support'],
]);

export function successorOf(image: string): string | undefined {
  return successors.get(image);
}

/** Products that give fixes to their newest releases alone: https://go.dev/doc/devel/release, https://docs.fedoraproject.org/en-US/releases/lifecycle/ */
export function keepsTwoReleases(image: string): boolean {
  return image === 'golang' || image === 'fedora';
}
