import type { CodeOfExchange, ExchangeEvidence, Finding, RouteRef } from '../../core/finding.js';
import type { Report } from '../../core/report.js';

/** Weaknesses that the two engines may name more narrowly or widely (Common Weakness Enumeration, parents and children). */
const families: readonly (readonly number[])[] = [
  [22, 23, 35, 36, 73, 98, 829],
  [77, 78, 88],
  [79, 80, 83, 87, 116],
  [89, 564],
  [94, 95, 96, 917, 1336],
  [93, 113],
  [611, 776, 827],
];

type Attacked = Finding & { readonly evidence: ExchangeEvidence };
type Read = Finding & { readonly evidence: Extract<Finding['evidence'], { kind: 'dataflow' }> };

/**
 * What an attack proved and what was read in the source code of the same application, as one finding: the request, the route, the
 * way from source to sink, the package where a probe was for one, and the one fix, which is that of the code.
 * @param reports of `seaworthy code`, `check` and `image` about the same application
 */
export function joinedWithReports(
  findings: readonly Finding[],
  reports: readonly Report[],
  image?: string,
): readonly Finding[] {
  const known = reports.flatMap((report) => report.findings);
  const flows = known.filter((one): one is Read => one.evidence.kind === 'dataflow');
  return findings.map((finding) => {
    if (finding.evidence.kind !== 'exchange') return finding;
    const attacked: Attacked = { ...finding, evidence: finding.evidence };
    return withImage(withComponent(withCode(attacked, flows), known), image);
  });
}

function withCode(finding: Attacked, flows: readonly Read[]): Attacked {
  if (finding.evidence.payload === undefined) return finding;
  const found = flows.flatMap((flow) => {
    const route = isSameWeakness(finding, flow) ? routeOf(finding, flow) : undefined;
    return route === undefined ? [] : [{ flow, route }];
  });
  const best = found.find(({ flow }) => flow.fix?.kind === 'edit') ?? found[0];
  if (best === undefined) return finding;
  const { flow, route } = best;
  const code: CodeOfExchange = { rule: flow.rule, route, trace: flow.evidence.trace };
  const sink = flow.evidence.trace.at(-1) ?? flow.locations[0];
  return {
    ...finding,
    aliases: [...new Set([...finding.aliases, flow.rule])],
    locations: [finding.locations[0], sink, ...finding.locations.slice(1)],
    ...(flow.fix === undefined ? {} : { fix: flow.fix }),
    evidence: { ...finding.evidence, code },
  };
}

function isSameWeakness({ aliases }: Finding, { evidence }: Read): boolean {
  const own = aliases.flatMap((alias) => /^CWE-(\d{1,5})$/.exec(alias)?.[1] ?? []).map(Number);
  return own.some(
    (cwe) =>
      cwe === evidence.cwe ||
      families.some((family) => family.includes(cwe) && family.includes(evidence.cwe)),
  );
}

/** The route of the flow that the attacked address belongs to. */
function routeOf({ locations: [place], evidence }: Attacked, flow: Read): RouteRef | undefined {
  if (place.at !== 'url' || !URL.canParse(place.url)) return undefined;
  const method = evidence.request.split(' ', 1)[0] ?? 'GET';
  const segments = segmentsOf(new URL(place.url).pathname);
  return flow.evidence.routes?.find((route) => takesMethod(route, method) && takesPath(route, segments));
}

function takesMethod({ method }: RouteRef, asked: string): boolean {
  const own = method.toUpperCase();
  return own === asked || !/^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(own);
}

/** `:id`, `<int:id>`, `{id}`, `[id]`, `*`: a segment that takes any value, in the spelling of any framework. */
const variable = /^(?::|<|\{|\[|\*)/;
/** A segment that takes the rest: `*`, `**`, `{*path}`, `[...path]`, `<path:name>`. */
const rest = /^(?:\*|\{\*|\[{1,2}\.{3}|<path:)/;

/** A router may be mounted below a path that its routes do not have, so their end has to fit, with a word of its own in it. */
function takesPath({ path }: RouteRef, asked: readonly string[]): boolean {
  const own = segmentsOf(path);
  const isRest = rest.test(own.at(-1) ?? '');
  if (own.length === 0) return asked.length === 0;
  if (isRest) return asked.length >= own.length && fits(own.slice(0, -1), asked.slice(0, own.length - 1));
  if (own.length === asked.length) return fits(own, asked);
  const hasWord = own.some((segment) => !variable.test(segment));
  return hasWord && own.length < asked.length && fits(own, asked.slice(-own.length));
}

function fits(own: readonly string[], asked: readonly string[]): boolean {
  return own.every((segment, index) => variable.test(segment) || segment === asked[index]);
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** A probe for a known vulnerability names it; the package is in the report that lists it. */
function withComponent(finding: Attacked, known: readonly Finding[]): Attacked {
  const names = new Set([finding.rule, ...finding.aliases].filter((name) => /^(?:CVE|GHSA)-/.test(name)));
  if (names.size === 0) return finding;
  const same = known.find(
    ({ rule, aliases, evidence }) =>
      evidence.kind === 'vulnerable-component' && [rule, ...aliases].some((name) => names.has(name)),
  );
  if (same?.evidence.kind !== 'vulnerable-component') return finding;
  const [{ purl, name, version }] = same.evidence.components;
  return {
    ...finding,
    ...(same.fix === undefined ? {} : { fix: same.fix }),
    evidence: { ...finding.evidence, component: { purl, name, version } },
  };
}

function withImage(finding: Attacked, image: string | undefined): Finding {
  return image === undefined ? finding : { ...finding, image: { name: image } };
}
