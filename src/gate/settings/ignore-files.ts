import { SeaworthyError } from '../../core/errors.js';
import type { Waiver } from '../../core/report.js';
import { asList, asRecord, asText, entriesOf, type JsonRecord } from '../../formats/json/index.js';
import { parseToml } from '../../formats/toml/index.js';
import { assertDay, readTrivyIgnore, readTrivyIgnoreYaml, readYaml } from '../../policy/waiver.js';

/** Ignore files of other scanners that lie in projects; none but Trivy's counts there. */
export const foreignIgnoreFiles = ['.grype.yaml', '.grype.yml', 'osv-scanner.toml', '.snyk'] as const;

export interface ReadIgnores {
  readonly waivers: readonly Waiver[];
  /** Entries with a condition that a waiver cannot hold; they are not taken. */
  readonly left: readonly string[];
}

/**
 * Waivers of a file, by its name; Trivy's form where the name says nothing.
 * @throws SeaworthyError CONFIG_INVALID
 */
export function readIgnores(text: string, path: string): ReadIgnores {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/^\.?osv-scanner.*\.toml$/.test(name)) return fromOsvScanner(text, path);
  if (name === '.snyk') return fromSnyk(readYaml(text, path), path);
  if (!/\.ya?ml$/.test(name)) return { waivers: readTrivyIgnore(text, path), left: [] };
  const root = asRecord(readYaml(text, path));
  if (Array.isArray(root?.ignore)) return fromGrype(root.ignore, path);
  return { waivers: readTrivyIgnoreYaml(text, path), left: [] };
}

/** Conditions of Grype that waivers have too: https://github.com/anchore/grype#specifying-matches-to-ignore */
const grypeKeys = new Set(['vulnerability', 'package', 'reason']);
const grypePackageKeys = new Set(['name', 'version', 'type', 'location']);

function fromGrype(rules: readonly unknown[], path: string): ReadIgnores {
  const waivers: Waiver[] = [];
  const left: string[] = [];
  for (const [index, value] of rules.entries()) {
    const rule = asRecord(value) ?? {};
    const about = asRecord(rule.package) ?? {};
    const unknown = [
      ...Object.keys(rule).filter((key) => !grypeKeys.has(key)),
      ...Object.keys(about).filter((key) => !grypePackageKeys.has(key)),
    ];
    const id = asText(rule.vulnerability);
    const name = packageOf(asText(about.name), asText(about.type));
    const place = asText(about.location);
    if (name === undefined && (about.name !== undefined || about.type !== undefined)) unknown.push('type');
    if (unknown.length > 0 || (id === undefined && name === undefined && place === undefined)) {
      left.push(`entry ${index + 1} (${unknown.join(', ') || 'it names nothing'})`);
      continue;
    }
    waivers.push({
      rule: id ?? '*',
      ...(name === undefined ? {} : { package: name }),
      ...textAt(about, 'version'),
      ...(place === undefined ? {} : { path: anchored(place) }),
      because: asText(rule.reason) ?? `listed in ${path}`,
      from: { at: 'file', path },
    });
  }
  return { waivers, left };
}

/** Grype compares whole paths: without a slash in front, gitignore's words would fit in every folder. */
function anchored(place: string): string {
  return place.startsWith('**') ? place : place.replace(/^\/*/, '/');
}

/** Types of Grype and ecosystems of OSV whose names and purls say the same. */
const purlTypes: Readonly<Record<string, string>> = {
  npm: 'npm',
  python: 'pypi',
  pypi: 'pypi',
  gem: 'gem',
  rubygems: 'gem',
  'go-module': 'golang',
  go: 'golang',
  'rust-crate': 'cargo',
  'crates.io': 'cargo',
  dotnet: 'nuget',
  nuget: 'nuget',
  'php-composer': 'composer',
  packagist: 'composer',
  maven: 'maven',
};

/** The package of a waiver; undefined where it is one of a kind that a waiver cannot tell from others of the name. */
function packageOf(name: string | undefined, kind: string | undefined): string | undefined {
  if (name === undefined || kind === undefined) return name;
  const word = kind.toLowerCase();
  const type = Object.hasOwn(purlTypes, word) ? purlTypes[word] : undefined;
  if (type === undefined) return undefined;
  return `pkg:${type}/${name.replace(/^@/, '%40').replace(':', '/')}`;
}

function textAt(record: JsonRecord, key: 'version'): { readonly version?: string } {
  const text = asText(record[key]);
  return text === undefined || text === '' ? {} : { version: text };
}

/** https://google.github.io/osv-scanner/configuration/ */
function fromOsvScanner(text: string, path: string): ReadIgnores {
  const root = parsedToml(text, path);
  const left: string[] = [];
  const byId = asList(root.IgnoredVulns).flatMap((value): readonly Waiver[] => {
    const entry = asRecord(value);
    const rule = asText(entry?.id);
    if (entry === undefined || rule === undefined) return [];
    return [{ rule, ...common(entry, entry.ignoreUntil, path) }];
  });
  const byPackage = asList(root.PackageOverrides).flatMap((value, index): readonly Waiver[] => {
    const entry = asRecord(value);
    const isIgnored = entry?.ignore === true || asRecord(entry?.vulnerability)?.ignore === true;
    if (entry === undefined || !isIgnored) return [];
    const name = packageOf(asText(entry.name), asText(entry.ecosystem));
    if (name === undefined || entry.group !== undefined) {
      left.push(`package override ${index + 1} (by its ecosystem or group)`);
      return [];
    }
    return [
      { rule: '*', package: name, ...textAt(entry, 'version'), ...common(entry, entry.effectiveUntil, path) },
    ];
  });
  return { waivers: [...byId, ...byPackage], left };
}

function common(entry: JsonRecord, until: unknown, path: string): Pick<Waiver, 'until' | 'because' | 'from'> {
  return {
    ...endOf(until, path),
    because: asText(entry.reason) ?? `listed in ${path}`,
    from: { at: 'file', path },
  };
}

function endOf(value: unknown, path: string): { readonly until?: string } {
  if (value === undefined || value === null) return {};
  const day = (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10);
  assertDay(day, path);
  return { until: day };
}

function parsedToml(text: string, path: string): JsonRecord {
  try {
    return parseToml(text);
  } catch (cause) {
    throw new SeaworthyError('CONFIG_INVALID', 'The ignore file is not valid TOML.', {
      where: path,
      whatToDo: 'Correct the file.',
      cause,
    });
  }
}

/** `ignore: { ID: [ { 'path > of > packages': { reason, expires } } ] }` (https://docs.snyk.io, "The .snyk file"). */
function fromSnyk(value: unknown, path: string): ReadIgnores {
  const waivers: Waiver[] = [];
  const left: string[] = [];
  for (const [rule, places] of entriesOf(asRecord(value)?.ignore)) {
    for (const [way, details] of asList(places).flatMap((place) => entriesOf(place))) {
      const entry = asRecord(details) ?? {};
      const last = way.split('>').at(-1)?.trim() ?? '*';
      // A way through the graph is narrower than a package; only "everywhere" and a lone package are the same.
      if (way !== '*' && way.includes('>')) left.push(`${rule} at "${way.slice(0, 80)}"`);
      else
        waivers.push({
          rule,
          ...(last === '*' ? {} : { package: last.replace(/(?<=.)@[^@/]*$/, '') }),
          ...common(entry, entry.expires, path),
        });
    }
  }
  return { waivers, left };
}
