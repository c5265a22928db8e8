import { bounded } from '../../../core/bounded.js';
import { type Coordinates, isId, isVersion } from './descriptions.js';
import { knownGroup } from './groups.js';

export interface JarDescription {
  /** `spring-core-6.1.1.jar`, without folders. */
  readonly fileName: string;
  /** From every pom.properties inside; a shaded jar has several. */
  readonly poms: readonly Coordinates[];
  readonly manifest: ReadonlyMap<string, string>;
}

/**
 * Whose jar it is, and what was merged into it, the jar itself first. Maven's own description is believed before
 * all else. Where it is missing, or speaks of merged libraries only, the file name and the manifest decide:
 *
 * 1. `name-version.jar`, the version being what the manifest gives, or shaped like one;
 * 2. else, of plugins, `Group-Id`, `Short-Name` and `Plugin-Version`;
 * 3. else `Implementation-Title` where it is an id, with `Implementation-Version` or `Bundle-Version`.
 *
 * The group is that of the well-known artifact (groups.ts), else `Group-Id` or `Implementation-Vendor-Id`, else the
 * front part of `Bundle-SymbolicName` where its end is the artifact. Where none of these shows it, the group is left
 * open; no other guess is made here.
 */
export function identitiesOf(jar: JarDescription): readonly Coordinates[] {
  const named = coordinatesOfFile(jar);
  if (jar.poms.length === 0) return named === undefined ? [] : [named];
  const own =
    jar.poms.find(({ artifact }) => artifact === named?.artifact) ??
    (jar.poms.length === 1 ? jar.poms[0] : undefined);
  const others = jar.poms.filter((pom) => pom !== own);
  if (own !== undefined) return [own, ...others];
  return named?.group === undefined ? jar.poms : [named, ...jar.poms];
}

function coordinatesOfFile({ fileName, manifest }: JarDescription): Coordinates | undefined {
  const { name, version: fileVersion } = nameAndVersion(fileName, manifest);
  const title = manifest.get('short-name') ?? manifest.get('implementation-title');
  const artifact = aliases.get(name) ?? (fileVersion === undefined && isArtifactId(title) ? title : name);
  const version = fileVersion ?? versionsIn(manifest)[0];
  if (!isId(artifact) || version === undefined) return undefined;
  const group = groupOf(artifact, version, manifest);
  return { ...(group === undefined ? {} : { group }), artifact, version };
}

/** Tomcat's own distribution renames its jars. */
const aliases = new Map([
  ['catalina', 'tomcat-catalina'],
  ['jasper', 'tomcat-jasper'],
]);

function nameAndVersion(
  fileName: string,
  manifest: ReadonlyMap<string, string>,
): { readonly name: string; readonly version?: string } {
  const base = fileName.slice(0, Math.max(0, fileName.lastIndexOf('.')));
  for (const version of versionsIn(manifest)) {
    if (base.endsWith(`-${version}`)) return { name: base.slice(0, -version.length - 1), version };
  }
  for (let dash = base.indexOf('-'); dash !== -1 && dash < 128; dash = base.indexOf('-', dash + 1)) {
    const version = base.slice(dash + 1);
    if (dash > 0 && looksLikeVersion(version)) return { name: base.slice(0, dash), version };
  }
  return { name: base };
}

/** Numbers, and words that versions are known to have: `1.2-api-2.17.1` is none, `31.1-jre` and `2.0.0.RC1` are. */
function looksLikeVersion(text: string): boolean {
  if (text.length > 128 || !/^\d/.test(text)) return false;
  return text.split(/[.-]/).every((part) => versionNumber.test(part) || versionWord.test(part));
}

const versionNumber = bounded(/^\d+[a-z]?\d*$/, 8192);
const versionWord = bounded(
  /^(?:alpha|beta|rc|cr|m|sp|b|build|final|ga|release|snapshot|jre|jdk|android|incubating|redhat|v[0-9a-f_]+)\d*$/i,
  8192,
);

function versionsIn(manifest: ReadonlyMap<string, string>): readonly string[] {
  return ['plugin-version', 'implementation-version', 'bundle-version']
    .map((name) => manifest.get(name))
    .filter(isVersion);
}

function groupOf(
  artifact: string,
  version: string,
  manifest: ReadonlyMap<string, string>,
): string | undefined {
  const known = knownGroup(artifact, version);
  if (known !== undefined) return known;
  const declared = manifest.get('group-id') ?? manifest.get('implementation-vendor-id');
  if (isId(declared) && declared.includes('.')) return declared;
  const bundle = manifest.get('bundle-symbolicname')?.split(';', 1)[0]?.trim();
  const front = bundle?.endsWith(`.${artifact}`) ? bundle.slice(0, -artifact.length - 1) : undefined;
  return isId(front) && front.includes('.') ? front : undefined;
}

/** A title is often a sentence; ids are lower case without spaces. */
function isArtifactId(text: string | undefined): text is string {
  return isId(text) && text === text.toLowerCase();
}
