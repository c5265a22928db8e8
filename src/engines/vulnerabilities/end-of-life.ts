import type { Inventory } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';

/** A distribution that no one fixes for free any more: what is found later in it stays open. */
export function endOfLifeFinding({ distribution }: Inventory, now: Date): Finding | undefined {
  const since = distribution?.endOfLife;
  const today = now.toISOString().slice(0, 10);
  if (distribution === undefined || since === undefined || today <= since) return undefined;
  const version = distribution.versionId ?? distribution.codename ?? '';
  const name = `${distribution.name} ${distribution.name.includes(version) ? '' : version}`.trim();
  return {
    kind: 'finding',
    rule: 'distribution-end-of-life',
    aliases: ['CWE-1104'],
    engine: 'vulnerabilities',
    title: `${name} has had no free security updates since ${since}${paidSupport(distribution.extendedEndOfLife, today)}`,
    severity: 'high',
    risk: 70,
    fingerprint: ['vulnerabilities', 'distribution-end-of-life', distribution.id, version].join('|'),
    locations: [distribution.foundAt],
    fix: {
      kind: 'manual',
      summary: `Move to a release of ${distribution.name} that still gets security updates: change the base image.`,
    },
    evidence: { kind: 'end-of-life', product: distribution.name, version, since },
    references: [],
  };
}

function paidSupport(until: string | undefined, today: string): string {
  if (until === undefined) return '';
  return today <= until
    ? `; paid extended support runs until ${until}`
    : `; paid extended support ended on ${until}`;
}
