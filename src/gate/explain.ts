import { openStore } from '../advisories/store/index.js';
import type { AdvisoryStore } from '../core/advisory.js';
import { SeaworthyError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import type { Report } from '../core/report.js';
import type { World } from '../core/world.js';
import { explainFinding } from '../engines/vulnerabilities/explain.js';
import { describeAdvisories } from './rulebook/advisories.js';
import { nearestNames } from './rulebook/index.js';

/** Where advisories are. */
export interface AdvisoryPlace {
  readonly directory: string;
  readonly embedded: readonly Uint8Array[];
}

/** The findings of a report that an id names: by rule, alias or fingerprint. @throws SeaworthyError NOT_FOUND */
export function findingsNamed(id: string, report: Report): readonly Finding[] {
  const all: readonly Finding[] = [
    ...report.findings,
    ...report.verdict.waived.map(({ finding }) => finding),
  ];
  const meant = all.filter(
    ({ rule, aliases, fingerprint }) =>
      rule === id || aliases.includes(id) || (id.length >= 6 && fingerprint.startsWith(id)),
  );
  if (meant.length === 0) {
    throw new SeaworthyError('NOT_FOUND', `There is no finding "${id}" in ${report.target.name}.`, {
      whatToDo: 'List all with: seaworthy check TARGET --all',
    });
  }
  return meant;
}

/** The lines that explain them. @throws SeaworthyError NOT_FOUND */
export function explainFindings(id: string, report: Report): readonly string[] {
  return findingsNamed(id, report).flatMap((finding, index) => [
    ...(index > 0 ? [''] : []),
    ...explainFinding(finding, report),
    ...planLine(finding, report),
  ]);
}

/** The step of the plan that clears a finding, as "check" shows it. */
function planLine({ fingerprint }: Finding, { plan }: Report): readonly string[] {
  const index = plan.findIndex(({ clears }) => clears.includes(fingerprint));
  const step = plan[index];
  if (step === undefined) return [];
  const why = step.isNeeded === true ? 'needed to pass' : 'not needed to pass';
  return [`plan: step ${index + 1} of ${plan.length}, ${why}: ${step.summary}`];
}

/** The lines that explain an advisory. @throws SeaworthyError NOT_FOUND, DB_MISSING */
export async function explainAdvisory(
  id: string,
  place: AdvisoryPlace,
  world: World,
): Promise<readonly string[]> {
  const store = await storeFor(id, place, world);
  try {
    const advisories = store.byId(id);
    if (advisories.length === 0) throw await unknown(id);
    return describeAdvisories(id, advisories, store);
  } finally {
    store.close();
  }
}

/** A misspelled rule is an unknown rule, whether or not there is a database. */
async function storeFor(
  id: string,
  { directory, embedded }: AdvisoryPlace,
  { disk }: World,
): Promise<AdvisoryStore> {
  try {
    return openStore(disk, directory, embedded);
  } catch (thrown) {
    const isMissing = thrown instanceof SeaworthyError && thrown.code === 'DB_MISSING';
    throw isMissing && !advisoryId.test(id) ? await unknown(id) : thrown;
  }
}

/** Ids of advisories look alike, so only those of rules are worth a guess. */
const advisoryId = /^(?:CVE|GHSA|DSA|DLA|RHSA|ALAS|USN|ELSA|OSV|GO|PYSEC|RUSTSEC|MAL|ALPINE|DEBIAN|UBUNTU)-/i;

async function unknown(id: string): Promise<SeaworthyError> {
  if (advisoryId.test(id)) {
    return new SeaworthyError('NOT_FOUND', `The advisory database does not know "${id}".`, {
      whatToDo: 'Update it with "seaworthy db update", or name a target: seaworthy explain ID TARGET.',
    });
  }
  const near = await nearestNames(id);
  return new SeaworthyError('NOT_FOUND', `Neither the rules nor the advisory database know "${id}".`, {
    whatToDo:
      near.length > 0
        ? `Did you mean ${near.join(', ')}?`
        : '"seaworthy explain" lists the rules. With a target, ids of its findings are known: seaworthy explain ID TARGET.',
  });
}
