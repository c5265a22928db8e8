import type { AffectedPackage } from '../../core/advisory.js';
import { childOf, childrenOf, textOf, type XmlElement } from '../../formats/xml/index.js';
import { elementsNamed } from '../xml-feed.js';

/** One definition of an OVAL document of rpm packages (https://oval-community-guidelines.readthedocs.io). */
export interface OvalDefinition {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly description: string;
  readonly severity?: string;
  readonly issued?: string;
  readonly updated?: string;
  /** `ref_id` of references and texts of `cve`: `ELSA-2024-1`, `CVE-2024-1`. */
  readonly references: readonly { readonly id: string; readonly url?: string }[];
  readonly packages: readonly OvalPackage[];
}

export interface OvalPackage {
  readonly name: string;
  /** The first version that is not affected. */
  readonly fixed?: string;
  /** The last version that is affected, where no fixed one is named. */
  readonly lastAffected?: string;
  /** What stands beside it in the criteria: `Oracle Linux 9 is installed`, `Module nodejs:18 is enabled`. */
  readonly context: readonly string[];
}

export type OvalItem = OvalDefinition | { readonly problem: string };

const deepest = 24;

/** Every definition with its packages; the parts that it refers to stand after it, so the text is gone through twice. */
export function* readOval(text: string): Generator<OvalItem> {
  const { tests, problems } = testsIn(text);
  for (const problem of problems) yield { problem };
  for (const item of elementsNamed(text, ['definition'])) {
    if (typeof item === 'string') yield { problem: item };
    else yield definitionOf(item, tests);
  }
}

interface Test {
  readonly name: string;
  readonly version: string;
  readonly operation: string;
}

/** Tests of the version of a package, by id: `<name> is earlier than <version>`. */
function testsIn(text: string): {
  readonly tests: ReadonlyMap<string, Test>;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const names = new Map<string, string>();
  const states = new Map<string, { readonly version: string; readonly operation: string }>();
  const pairs: { readonly id: string; readonly object: string; readonly state: string }[] = [];
  for (const item of elementsNamed(text, ['rpminfo_test', 'rpminfo_object', 'rpminfo_state'])) {
    if (typeof item === 'string') {
      problems.push(item);
      continue;
    }
    const id = item.attributes.get('id') ?? '';
    if (item.name === 'rpminfo_object') names.set(id, textOf(item, 'name') ?? '');
    else if (item.name === 'rpminfo_state') {
      const evr = childOf(item, 'evr');
      if (evr !== undefined)
        states.set(id, { version: evr.text, operation: evr.attributes.get('operation') ?? 'equals' });
    } else {
      const object = childOf(item, 'object')?.attributes.get('object_ref');
      const state = childOf(item, 'state')?.attributes.get('state_ref');
      if (object !== undefined && state !== undefined) pairs.push({ id, object, state });
    }
  }
  const tests = new Map<string, Test>();
  for (const { id, object, state } of pairs) {
    const name = names.get(object);
    const wanted = states.get(state);
    if (name !== undefined && name !== '' && wanted !== undefined) tests.set(id, { name, ...wanted });
  }
  return { tests, problems };
}

function definitionOf(element: XmlElement, tests: ReadonlyMap<string, Test>): OvalItem {
  const id = element.attributes.get('id');
  const metadata = childOf(element, 'metadata');
  if (id === undefined || metadata === undefined) return { problem: 'a definition has no id or no metadata' };
  const advisory = childOf(metadata, 'advisory');
  const severity = textOf(advisory, 'severity') ?? textOf(metadata, 'severity');
  const issued = childOf(advisory, 'issued')?.attributes.get('date') ?? textOf(metadata, 'advisory_date');
  const updated = childOf(advisory, 'updated')?.attributes.get('date');
  return {
    id,
    class: element.attributes.get('class') ?? '',
    title: textOf(metadata, 'title') ?? '',
    description: textOf(metadata, 'description') ?? '',
    ...(severity === undefined || severity === '' ? {} : { severity }),
    ...(issued === undefined ? {} : { issued }),
    ...(updated === undefined ? {} : { updated }),
    references: [
      ...childrenOf(metadata, 'reference').flatMap((one) => {
        const ref = one.attributes.get('ref_id');
        const url = one.attributes.get('ref_url');
        return ref === undefined ? [] : [{ id: ref, ...(url === undefined ? {} : { url }) }];
      }),
      ...childrenOf(advisory, 'cve').map((one) => ({ id: one.text })),
    ],
    packages: packagesIn(childOf(element, 'criteria'), tests),
  };
}

/** What stands in one AND with a package, or around it, is said of it. */
function packagesIn(root: XmlElement | undefined, tests: ReadonlyMap<string, Test>): readonly OvalPackage[] {
  const packages: OvalPackage[] = [];
  const visit = (criteria: XmlElement, outer: readonly string[], depth: number) => {
    const own = childrenOf(criteria, 'criterion');
    const isAnd = (criteria.attributes.get('operator') ?? 'AND') === 'AND';
    const beside = isAnd
      ? own.flatMap((one) => {
          const isPackage = tests
            .get(one.attributes.get('test_ref') ?? '')
            ?.operation.startsWith('less than');
          return isPackage === true ? [] : (one.attributes.get('comment') ?? []);
        })
      : [];
    // A choice of contexts (several architectures) is one group of them.
    const choices = isAnd ? childrenOf(criteria, 'criteria').flatMap((one) => contextOf(one, tests)) : [];
    const context = [...outer, ...beside, ...choices];
    for (const one of own) {
      const test = tests.get(one.attributes.get('test_ref') ?? '');
      if (test === undefined) continue;
      const { name, version } = test;
      if (test.operation === 'less than') packages.push({ name, fixed: version, context });
      else if (test.operation === 'less than or equal')
        packages.push({ name, lastAffected: version, context });
    }
    if (depth >= deepest) return;
    for (const one of childrenOf(criteria, 'criteria')) visit(one, context, depth + 1);
  };
  if (root !== undefined) visit(root, [], 0);
  return packages;
}

/** Comments of an OR that names no package: `SLES 15 SP5 is installed` or `SLED 15 SP5 is installed`. */
function contextOf(criteria: XmlElement, tests: ReadonlyMap<string, Test>): readonly string[] {
  const own = childrenOf(criteria, 'criterion');
  const isPlain =
    childrenOf(criteria, 'criteria').length === 0 &&
    own.every(
      (one) => tests.get(one.attributes.get('test_ref') ?? '')?.operation.startsWith('less than') !== true,
    );
  return isPlain ? own.flatMap((one) => one.attributes.get('comment') ?? []) : [];
}

/** `Oracle Linux 9 is installed` to `9`. */
export function installedIn(context: readonly string[], product: RegExp): readonly string[] {
  return [...new Set(context.flatMap((text) => product.exec(text)?.[1] ?? []))];
}

/** `Module nodejs:18 is enabled`. */
export function modulesIn(context: readonly string[]): readonly string[] {
  return installedIn(context, /^Module ([\w.+-]{1,100}:[\w.+-]{1,60}) is enabled$/);
}

/** An entry of OSV's shape. Versions in OVAL have an epoch of 0, which ours leave out. */
export function affectedOf(
  { name, fixed, lastAffected }: OvalPackage,
  ecosystem: string,
  more: Partial<AffectedPackage> = {},
): AffectedPackage {
  const end = fixed === undefined ? { lastAffected: plain(lastAffected ?? '') } : { fixed: plain(fixed) };
  return { ecosystem, name, ranges: [{ introduced: '0', ...end }], versions: [], ...more };
}

function plain(version: string): string {
  return version.replace(/^0:/, '');
}
