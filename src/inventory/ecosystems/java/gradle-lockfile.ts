import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { isId, isVersion } from './descriptions.js';

/**
 * Gradle's lock state, one file per project or, before Gradle 7, one per configuration
 * (https://docs.gradle.org/current/userguide/dependency_locking.html).
 */
export const gradleLockfile: Analyzer = {
  id: 'java/gradle-lockfile',
  version: 3,
  claim: { suffixes: ['.lockfile'] },
  accepts: ({ path }) =>
    /(?:^|\/)(?:(?:(?:buildscript|settings)-)?gradle|gradle\/dependency-locks\/[^/]{1,200})\.lockfile$/.test(
      path,
    ),
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: readGradleLockfile,
};

function readGradleLockfile(file: AnalyzedFile): readonly Fact[] {
  const facts = new FactList();
  const isBuild = /(?:buildscript|settings)-gradle\.lockfile$/.test(file.path);
  // Before Gradle 7 a file had the name of its configuration.
  const named = /dependency-locks\/([^/]{1,200})\.lockfile$/.exec(file.path)?.[1];
  for (const [raw, line] of numberedLines(file.text().replace(/^\ufeff/, ''))) {
    const text = raw.trim();
    if (text === '' || text.startsWith('#') || text.startsWith('empty=')) continue;
    const entry = entryIn(text);
    if (entry === undefined) {
      facts.problem('The line is not of the form group:artifact:version=configurations', { line });
      continue;
    }
    const { group, artifact, version } = entry;
    const configurations = named === undefined ? entry.configurations : [named];
    const scope =
      isBuild || (configurations.length > 0 && configurations.every(isDevelopment))
        ? 'development'
        : 'runtime';
    facts.add(
      { type: 'maven', namespace: group, name: artifact },
      { name: `${group}:${artifact}`, version, ecosystem: 'Maven', scope, line },
    );
  }
  return facts.facts();
}

interface LockedEntry {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  readonly configurations: readonly string[];
}

/** `org.yaml:snakeyaml:1.26=compileClasspath,runtimeClasspath` */
function entryIn(text: string): LockedEntry | undefined {
  const [coordinates = '', configurations = ''] = text.slice(0, 8192).split('=', 2);
  const [group, artifact, version, more] = coordinates.split(':');
  if (!isId(group) || !isId(artifact) || !isVersion(version) || more !== undefined) return undefined;
  return { group, artifact, version, configurations: configurations.split(',').filter(Boolean) };
}

/** Tests, and tools that run while building. */
function isDevelopment(configuration: string): boolean {
  return /test|annotationProcessor|checkstyle|pmd|spotbugs|jacoco|kapt|ktlint|detekt|kotlinCompiler/i.test(
    configuration,
  );
}
