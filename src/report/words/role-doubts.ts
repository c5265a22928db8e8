import type { Finding, RoleDoubt } from '../../core/finding.js';
import type { Role } from '../../core/role.js';
import { placeText } from './place.js';

/** A file whose role is in doubt, with its findings counted. */
export interface DoubtfulFile {
  readonly path: string;
  readonly says: string;
  readonly findings: number;
}

/** What settles a doubt: docs/guides/file-roles.md. */
export const settling = 'roles: in seaworthy.yaml settles it';

/** `counted as product, may be tooling: render.yaml deploys the project` */
export function doubtText(counted: Role | undefined, { role, because }: RoleDoubt): string {
  return `counted as ${counted ?? 'product'}, may be ${role}: ${because}`;
}

/** Each file once, in the order of the findings. */
export function filesInDoubt(findings: readonly Finding[]): readonly DoubtfulFile[] {
  const files = new Map<string, DoubtfulFile>();
  for (const { role, roleDoubt, locations } of findings) {
    if (roleDoubt === undefined) continue;
    const path = locations[0].at === 'file' ? locations[0].path : placeText(locations[0]);
    files.set(path, {
      path,
      says: doubtText(role, roleDoubt),
      findings: (files.get(path)?.findings ?? 0) + 1,
    });
  }
  return [...files.values()];
}
