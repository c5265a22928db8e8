/** One release built several times, for other platforms: `33.0.0-jre` and `33.0.0-android`, `12.8.1.jre11`, `2.3-groovy-4.0`. */
const variant = /[-.](?:jre\d{0,2}|android|jdk\d{1,2}|java\d{1,2}|groovy-\d\.\d)$/;

/** The release as it is built for what the other one is built for. Advisories name one build for all. */
export function inVariant(release: string, other: string): string {
  const [own] = variant.exec(other) ?? [];
  // Before there were several builds, the one was for the standard platform.
  return own === undefined ? release.replace(/-android$/, '-jre') : release.replace(variant, own);
}
