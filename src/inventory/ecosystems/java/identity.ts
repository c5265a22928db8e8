import { bounded } from '../../../core/bounded.js';
import { type Coordinates, isId, isVersion } from './descriptions.js';
import { knownGroup } from './groups.js';

export interface JarDescription {
  /** `spring-core-6.1.1.jar`, without folders. */
  readonly fileName: string;
  /** From every pom.properties inside; a shaded jar has several. */
  readonly poms: readonly Coordinates[];
  readonly manifest: ReadonlyMap<string, string>;
  /** The folder that all classes share: `org/mine/shaft`. */
  readonly classFolder?: string;
}

/**
 * Whose jar it is, and what was merged into it, the jar itself first. Maven's own description is believed before
 * all else. Where it is missing, or speaks of merged libraries only, the file name and the manifest decide:
 *
 * 1. `name-version.jar`, the version being what the manifest gives, or shaped like one;
 * 2. else, of plugins, `Group-Id`, `Short-Name` and `Plugin-Version`;
 * 3. else `Implementation-Title` where it is an id, with `Implementation-Version` or `Bundle-Version`.
 *
 * The group is that of the well-known artifact (groups.ts), else `Group-Id` or `Implementation-Vendor-Id`, else what
 * stands before the artifact in a dotted name of the manifest or in the folder of the classes. Where none of these shows it,
 * the group is left open; no other guess is made here.
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

function coordinatesOfFile({ fileName, manifest, classFolder }: JarDescription): Coordinates | undefined {
  const { name, version: fileVersion } = nameAndVersion(fileName, manifest);
  const title = manifest.get('short-name') ?? manifest.get('implementation-title');
  const artifact = aliases.get(name) ?? (fileVersion === undefined && isArtifactId(title) ? title : name);
  const version = fileVersion ?? versionsIn(manifest)[0];
  if (!isId(artifact) || version === undefined) return undefined;
  const group = groupOf(artifact, version, manifest, classFolder);
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
  classFolder: string | undefined,
): string | undefined {
  const known = knownGroup(artifact, version);
  if (known !== undefined) return known;
  const declared = manifest.get('group-id') ?? manifest.get('implementation-vendor-id');
  if (isId(declared) && declared.includes('.')) return declared;
  const vendor = manifest.get('implementation-vendor');
  // Ivy writes `group#artifact;version`.
  const ivy = /^([\w.-]{1,200})#([\w.-]{1,200})(?:;|$)/.exec(manifest.get('implementation-title') ?? '');
  if (ivy?.[2] === artifact) return ivy[1];
  for (const name of dottedNames) {
    const written = manifest.get(name)?.split(';', 1)[0]?.trim();
    const front = frontOf(written, artifact);
    if (front !== undefined) return front;
  }
  if (isId(vendor) && /^[a-z]\w*(?:\.\w+)+$/.test(vendor)) return vendor;
  return frontOf(classFolder?.replaceAll('/', '.'), artifact);
}

/** Names of modules, which by custom begin with the group. */
const dottedNames = [
  'bundle-symbolicname',
  'automatic-module-name',
  'extension-name',
  'implementation-title',
];

/**
 * `org.mine.shaft` of `shaft` is `org.mine`; where the artifact is several of the words, the first of them belongs to the group:
 * `org.eclipse.jetty.server` of `jetty-server` is `org.eclipse.jetty`.
 */
function frontOf(dotted: string | undefined, artifact: string): string | undefined {
  if (dotted === undefined || !isId(dotted)) return undefined;
  const parts = dotted.split('.').slice(0, 20);
  const plain = (text: string): string => text.toLowerCase().replace(/[-_.]/g, '');
  for (let start = parts.length - 1; start > 0; start -= 1) {
    const words = parts.slice(start);
    if (plain(words.join('')) !== plain(artifact)) continue;
    const group = parts.slice(0, words.length > 1 && artifact !== words.join('.') ? start + 1 : start);
    return group.length > 1 ? group.join('.') : undefined;
  }
  return undefined;
}

/** `Bundle-License`: addresses or identifiers with attributes behind them (OSGi Core, 3.2.1.10). */
export function licencesIn(manifest: ReadonlyMap<string, string>): readonly string[] {
  return (manifest.get('bundle-license') ?? '')
    .split(',', 20)
    .map((each) => (each.split(';', 1)[0] ?? '').trim().replace(/^"|"$/g, ''))
    .filter((each) => each !== '' && each !== '<<EXTERNAL>>' && each.length <= 200);
}

/** A title is often a sentence; ids are lower case without spaces. */
function isArtifactId(text: string | undefined): text is string {
  return isId(text) && text === text.toLowerCase();
}
