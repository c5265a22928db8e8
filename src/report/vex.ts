import type { Purl } from '../core/component.js';
import type { Finding } from '../core/finding.js';
import type { Report, ReportTarget, Waiver } from '../core/report.js';
import { clipped, oneLine } from './words/plain-text.js';

/** One vulnerability in some packages, as a VEX document states it. */
export interface StatedVulnerability {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly status: 'affected' | 'not_affected' | 'fixed' | 'under_investigation';
  /** In the words of OpenVEX. */
  readonly justification?: string;
  /** Why it is not affected. */
  readonly impact?: string;
  /** What to do where it is. */
  readonly action?: string;
  readonly purls: readonly Purl[];
  /** The one image that it is about, as a purl of type `oci` with its digest; else the packages are, wherever they are. */
  readonly image?: string;
}

export interface StatementOptions {
  /** State what an observed run did not use, of this image; only for formats that can name a product and its parts. */
  readonly withRuns?: boolean;
}

/**
 * What the report may state: "not affected" where a proof shows that nothing leads there, or where the author of another
 * document says so; "affected" for the rest. A waiver is a decision to live with it, and no statement of this kind.
 */
export function statementsOf(
  { findings, verdict, target }: Report,
  { withRuns = false }: StatementOptions = {},
): readonly StatedVulnerability[] {
  const image = withRuns ? imagePurl(target) : undefined;
  const groups = new Map<string, StatedVulnerability>();
  const all: readonly (readonly [Finding, Waiver | undefined])[] = [
    ...findings.map((finding) => [finding, undefined] as const),
    ...verdict.waived.map(({ finding, waiver }) => [finding, waiver] as const),
  ];
  const listed = all.flatMap(([finding, waiver]) => statedOf(finding, waiver, image) ?? []);
  for (const stated of withoutContradictions(listed)) {
    const key = JSON.stringify([
      stated.id,
      stated.status,
      stated.justification,
      stated.impact,
      stated.action,
      stated.image,
    ]);
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined
        ? stated
        : { ...known, purls: [...new Set([...known.purls, ...stated.purls])].sort() },
    );
  }
  return [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** One package may be in two places, proved harmless in one of them. A purl means both, so it is affected. */
function withoutContradictions(all: readonly StatedVulnerability[]): readonly StatedVulnerability[] {
  const keyOf = (id: string, purl: Purl) => JSON.stringify([id, purl]);
  const isCleared = ({ status }: StatedVulnerability) => status === 'not_affected' || status === 'fixed';
  const open = new Set(
    all.filter((one) => !isCleared(one)).flatMap(({ id, purls }) => purls.map((purl) => keyOf(id, purl))),
  );
  return all.flatMap((one) => {
    const purls = isCleared(one) ? one.purls.filter((purl) => !open.has(keyOf(one.id, purl))) : one.purls;
    return purls.length === 0 ? [] : [{ ...one, purls }];
  });
}

function statedOf(
  finding: Finding,
  waiver: Waiver | undefined,
  image: string | undefined,
): StatedVulnerability | undefined {
  const { rule, aliases, title, evidence, fix } = finding;
  if (evidence.kind !== 'vulnerable-component') return undefined;
  const purls = [...new Set(evidence.components.map(({ purl }) => purl))].filter(Boolean).sort();
  // Formats want a name and a product for each statement.
  if (rule === '' || purls.length === 0) return undefined;
  const base = { id: rule, aliases, title, purls };
  const { reach } = evidence;
  if (waiver?.vex !== undefined) {
    const { status, justification } = waiver.vex;
    return {
      ...base,
      status,
      ...(justification === undefined ? {} : { justification }),
      impact: waiver.because,
    };
  }
  if (reach?.state === 'not-reached' && reach.proof !== undefined)
    return {
      ...base,
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      impact: reach.proof.join('; '),
    };
  if (image !== undefined && reach?.run?.isUsed === false && reach.state !== 'reached')
    return {
      ...base,
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      impact: `No file of the package was opened in one observed run of ${oneLine(clipped(reach.run.image, 200))}. Valid for what that run covered, and for nothing else.`,
      image,
    };
  if (evidence.status === 'under-investigation') return { ...base, status: 'under_investigation' };
  const accepted = waiver === undefined ? undefined : `Accepted for now: ${waiver.because}`;
  return { ...base, status: 'affected', action: accepted ?? fix?.summary ?? 'No fixed version is known.' };
}

/** purl-spec, type `oci`: the last part of the repository, the digest as version, the rest as a qualifier. */
function imagePurl({ kind, digest, name }: ReportTarget): string | undefined {
  if (kind !== 'image' || digest === undefined) return undefined;
  const repository = name
    .replace(/@.*$/s, '')
    .replace(/:[^/:]*$/, '')
    .toLowerCase();
  const last = /^[a-z0-9][a-z0-9._-]{0,127}$/.exec(repository.split('/').at(-1) ?? '')?.[0];
  if (last === undefined) return undefined;
  const place = /^[a-z0-9][a-z0-9._:/-]{0,254}$/.test(repository) && repository.includes('/');
  const qualifier = place ? `?repository_url=${encodeURIComponent(repository)}` : '';
  return `pkg:oci/${last}@${encodeURIComponent(digest)}${qualifier}`;
}
