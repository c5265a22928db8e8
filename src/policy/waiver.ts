import { SeaworthyError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { isInTree, pathPatterns } from '../core/path-patterns.js';
import type { Waiver } from '../core/report.js';
import { parseYaml } from '../formats/yaml/index.js';

/** Whether the waiver speaks of this finding. The end date is not asked here. */
export function waiverFits(waiver: Waiver, finding: Finding): boolean {
  return (
    waiver.about === undefined &&
    ruleFits(waiver, finding) &&
    packageFits(waiver, finding) &&
    versionFits(waiver, finding) &&
    pathFits(waiver, finding)
  );
}

/** A waiver holds through its last day, UTC. */
export function waiverHasEnded(waiver: Waiver, now: Date): boolean {
  return waiver.until !== undefined && now.toISOString().slice(0, 10) > waiver.until;
}

function ruleFits({ rule }: Waiver, finding: Finding): boolean {
  return (
    rule === '*' || rule === finding.rule || rule === finding.fingerprint || finding.aliases.includes(rule)
  );
}

function packageFits(waiver: Waiver, { evidence }: Finding): boolean {
  if (waiver.package === undefined) return true;
  const wanted = withoutVersion(waiver.package);
  if (evidence.kind === 'licence') return sameComponent(evidence.component, wanted);
  if (evidence.kind !== 'vulnerable-component') return false;
  return (
    evidence.package.name === wanted ||
    evidence.components.some((component) => sameComponent(component, wanted))
  );
}

function versionFits({ version }: Waiver, { evidence }: Finding): boolean {
  if (version === undefined) return true;
  if (evidence.kind !== 'vulnerable-component') return false;
  return evidence.package.version === version || evidence.components.every((one) => one.version === version);
}

function sameComponent(component: { readonly name: string; readonly purl: string }, wanted: string): boolean {
  return component.name === wanted || withoutVersion(component.purl) === wanted;
}

/** `pkg:npm/%40a/b@1.0?x#y` to `pkg:npm/%40a/b`; other text as it is. */
function withoutVersion(text: string): string {
  return text.startsWith('pkg:') ? text.replace(/[@?#].*$/s, '') : text;
}

function pathFits(waiver: Waiver, { locations }: Finding): boolean {
  if (waiver.path === undefined) return true;
  const matcher = pathPatterns([waiver.path]);
  return locations.some(
    (location) => location.at === 'file' && isInTree(location.path) && matcher.ignores(location.path),
  );
}

/**
 * `.trivyignore`: an id a line, `exp:YYYY-MM-DD` after it, `#` for comments. A comment straight above an id is
 * taken as the reason. https://trivy.dev/docs/latest/configuration/filtering/
 */
export function readTrivyIgnore(text: string, path: string): readonly Waiver[] {
  const waivers: Waiver[] = [];
  let above = '';
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [body = '', comment = ''] = splitComment(line);
    const [rule, ...words] = body.trim().split(/\s+/);
    if (!rule) {
      above = comment;
      continue;
    }
    const until = words.find((word) => word.startsWith('exp:'))?.slice('exp:'.length);
    if (until !== undefined) assertDay(until, `${path}:${index + 1}`);
    waivers.push({
      rule,
      ...(until === undefined ? {} : { until }),
      because: comment || above || `listed in ${path}`,
      ...ownerIn(comment || above),
      from: { at: 'file', path, line: index + 1 },
    });
    above = '';
  }
  return waivers;
}

/** `owner=team-a` in the reason: the format has no field for it. */
function ownerIn(reason: string): { readonly owner?: string } {
  const owner = /(?:^|\s)owner=([\w@.+/-]{1,100})/.exec(reason)?.[1];
  return owner === undefined ? {} : { owner };
}

/** `.trivyignore.yaml`: lists of `id`, `paths`, `purls`, `expired_at`, `statement` under the kinds of finding. */
export function readTrivyIgnoreYaml(text: string, path: string): readonly Waiver[] {
  const root = readYaml(text, path);
  if (typeof root !== 'object' || root === null) return [];
  return ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'].flatMap((kind) => {
    const list: unknown = Reflect.get(root, kind);
    return Array.isArray(list) ? list.flatMap((entry: unknown) => trivyEntry(entry, path)) : [];
  });
}

function trivyEntry(entry: unknown, path: string): readonly Waiver[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const field = (name: string): unknown => Reflect.get(entry, name);
  const rule = field('id');
  if (typeof rule !== 'string') {
    throw new SeaworthyError('CONFIG_INVALID', 'An entry has no "id".', {
      where: path,
      whatToDo: 'Give it the id of the finding, or remove it.',
    });
  }
  const until = dayOf(field('expired_at'), path);
  const statement = field('statement');
  const base = {
    rule,
    ...(until === undefined ? {} : { until }),
    because: typeof statement === 'string' && statement !== '' ? statement : `listed in ${path}`,
    ...ownerIn(typeof statement === 'string' ? statement : ''),
    from: { at: 'file', path } as const,
  };
  const paths = texts(field('paths'));
  const purls = texts(field('purls'));
  const byPath: readonly { path?: string }[] =
    paths.length > 0 ? paths.map((value) => ({ path: value })) : [{}];
  return byPath.flatMap((place) =>
    purls.length > 0 ? purls.map((purl) => ({ ...base, ...place, package: purl })) : [{ ...base, ...place }],
  );
}

/** YAML with the limits that hostile files need. @throws SeaworthyError CONFIG_INVALID with line and column */
export function readYaml(text: string, path: string): unknown {
  try {
    return parseYaml(text, { maxAliases: 50 });
  } catch (cause) {
    throw new SeaworthyError(
      'CONFIG_INVALID',
      `Not valid YAML: ${cause instanceof Error ? cause.message.split('\n')[0] : cause}`,
      {
        where: path,
        whatToDo: 'Correct the line that is named.',
        cause,
      },
    );
  }
}

export function assertDay(text: string, where: string): void {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  )
    return;
  throw new SeaworthyError('CONFIG_INVALID', `"${text}" is not a day.`, {
    where,
    whatToDo: 'Write it as YYYY-MM-DD.',
  });
}

function dayOf(value: unknown, where: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10);
  assertDay(text, where);
  return text;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function splitComment(line: string): readonly [string, string] {
  const at = line.indexOf('#');
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1).trim()];
}
