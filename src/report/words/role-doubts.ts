import type { Finding, RoleDoubt } from '../../core/finding.js';
import { placeText } from './place.js';

/** A file whose role is in doubt, with its findings counted. */
export interface DoubtfulFile extends RoleDoubt {
  readonly path: string;
  readonly findings: number;
}

/** What settles a doubt: docs/guides/file-roles.md. */
export const settling = 'roles: in seaworthy.yaml settles it';

/** `may be tooling: render.yaml deploys the project` */
export function doubtText({ role, because }: RoleDoubt): string {
  return `may be ${role}: ${because}`;
}

/** Each file once, in the order of the findings. */
export function filesInDoubt(findings: readonly Finding[]): readonly DoubtfulFile[] {
  const files = new Map<string, DoubtfulFile>();
  for (const { roleDoubt, locations } of findings) {
    if (roleDoubt === undefined) continue;
    const path = locations[0].at === 'file' ? locations[0].path : placeText(locations[0]);
    files.set(path, { ...roleDoubt, path, findings: (files.get(path)?.findings ?? 0) + 1 });
  }
  return [...files.values()];
}
