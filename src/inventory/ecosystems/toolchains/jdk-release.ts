import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** `release` at the root of a Java runtime: assignments, as in a shell (JEP 220). */
export const jdkRelease: Analyzer = {
  id: 'toolchains/jdk-release',
  version: 1,
  claim: { basenames: ['release'] },
  maxBytes: 256 * 1024,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const values = new Map<string, string>();
  for (const [text] of numberedLines(file.text())) {
    const [, key, value = ''] = /^([A-Z_]{1,60})="?([^"\n]{0,300})"?$/.exec(text) ?? [];
    if (key !== undefined) values.set(key, value);
  }
  // Other things are called "release", too.
  const java = values.get('JAVA_VERSION');
  if (java === undefined) return [];
  const implementor = values.get('IMPLEMENTOR') ?? '';
  const [, vendor = { name: 'openjdk' }] = vendors.find(([pattern]) => pattern.test(implementor)) ?? [];
  const version = (values.get('JAVA_RUNTIME_VERSION') ?? java).replace(/-LTS$/, '');
  list.add({ type: 'generic', ...vendor }, { name: vendor.name, version, ecosystem: 'generic' });
  return list.facts();
}

/** Builders of OpenJDK, by the names that they sign with. */
const vendors: readonly (readonly [RegExp, { readonly namespace?: string; readonly name: string }])[] = [
  [/Adoptium|Temurin/, { namespace: 'eclipse', name: 'temurin' }],
  [/^Oracle/, { namespace: 'oracle', name: 'jdk' }],
  [/^Azul/, { namespace: 'azul', name: 'zulu' }],
  [/^Amazon/, { namespace: 'amazon', name: 'corretto' }],
  [/^IBM|Semeru/, { namespace: 'ibm', name: 'semeru' }],
  [/BellSoft/, { namespace: 'bellsoft', name: 'liberica' }],
  [/^SAP/, { namespace: 'sap', name: 'sapmachine' }],
  [/^Microsoft/, { namespace: 'microsoft', name: 'openjdk' }],
  [/GraalVM/, { namespace: 'graalvm', name: 'graalvm' }],
];
