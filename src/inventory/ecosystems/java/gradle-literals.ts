import type { Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { isId, isVersion } from './descriptions.js';

const assignment =
  /^\s{0,60}(?:(?:val|var|def|const val|String|ext\.|extra\[")\s{0,8}|)([A-Za-z_]\w{0,60})(?:"\])?\s{0,8}=\s{0,8}["']([\w.+-]{1,100})["']/;
const configuration = /^\s{0,60}(?:add\(\s{0,8})?["']?([A-Za-z]\w{0,80})["']?[\s(,]{1,8}(.{1,500})$/;
const coordinates = /["']([\w.-]{1,256}):([\w.-]{1,256}):([^"':@\s]{1,200})(?:[:@][^"'\n]{0,100})?["']/;
const field = (name: string): RegExp => new RegExp(`\\b${name}\\s{0,8}[:=]\\s{0,8}["']([^"'\\n]{1,256})["']`);
const [group, artifact, written] = [field('group'), field('name'), field('version')];

/** Of configurations that the Java, Kotlin and Android plugins bring, and of source sets of the user's own. */
const known =
  /^(?:\w{0,60}[iI]mplementation|\w{0,60}[aA]pi|\w{0,60}[cC]ompileOnly(?:Api)?|\w{0,60}[rR]untimeOnly|compile|runtime|testCompile|testRuntime|annotationProcessor|\w{0,60}AnnotationProcessor|kapt|ksp|classpath|providedCompile|providedRuntime|developmentOnly)$/;
const development = /test|annotationProcessor|^kapt$|^ksp$|^classpath$/i;

/**
 * What a build script asks for with a version in place, as text or by a variable of the same file: Gradle may still choose a
 * higher one, which a gradle.lockfile records, and then that is reported in its place.
 */
export function literalDependencies(text: string): readonly Fact[] {
  const list = new FactList();
  const variables = new Map<string, string>();
  let isComment = false;
  for (const [raw, line] of numberedLines(text)) {
    if (isComment) {
      isComment = !raw.includes('*/');
      continue;
    }
    if (/^\s{0,60}\/\*/.test(raw)) isComment = !raw.includes('*/');
    if (/^\s{0,60}(?:\/\/|\/\*)/.test(raw) || raw.length > 2_000) continue;
    const [, name, value] = assignment.exec(raw) ?? [];
    if (name !== undefined && value !== undefined && !variables.has(name)) variables.set(name, value);
    addPlugin(list, raw, line, variables);
    const [, role = '', rest = ''] = configuration.exec(raw) ?? [];
    if (!known.test(role)) continue;
    const [, ...found] = coordinates.exec(rest) ?? [];
    const parts = found.length > 0 ? found : [group, artifact, written].map((each) => each?.exec(rest)?.[1]);
    add(list, parts, { line, scope: development.test(role) ? 'development' : 'runtime' }, variables);
  }
  return list.facts();
}

const plugin =
  /^\s{0,60}(?:plugins\s{0,4}\{\s{0,8})?(id|kotlin)[\s(]{1,4}["']([\w.-]{1,200})["']\s{0,4}\)?\s{1,8}version[\s(]{1,4}["']([^"'\s]{1,100})["']/;

/** The marker artifact by which Gradle finds a plugin: https://docs.gradle.org/current/userguide/plugins.html#sec:plugin_markers */
function addPlugin(list: FactList, raw: string, line: number, variables: ReadonlyMap<string, string>): void {
  const [, kind, written = '', version] = plugin.exec(raw) ?? [];
  if (kind === undefined) return;
  const id = kind === 'kotlin' ? `org.jetbrains.kotlin.${written}` : written;
  add(list, [id, `${id}.gradle.plugin`, version], { line, scope: 'development' }, variables);
}

function add(
  list: FactList,
  [groupId, artifactId, version = '']: readonly (string | undefined)[],
  more: { readonly line: number; readonly scope: 'development' | 'runtime' },
  variables: ReadonlyMap<string, string>,
): void {
  const exact = version.replace(
    /\$\{?([A-Za-z_]\w{0,60})\}?/g,
    (whole, name: string) => variables.get(name) ?? whole,
  );
  // `1.+` and ranges leave a choice.
  if (!isId(groupId) || !isId(artifactId) || !isVersion(exact) || exact.includes('+')) return;
  list.add(
    { type: 'maven', namespace: groupId, name: artifactId },
    { name: `${groupId}:${artifactId}`, version: exact, ecosystem: 'Maven', direct: true, ...more },
  );
}
