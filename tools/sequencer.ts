import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of foreign programs, by what they take: one that begins last keeps the run waiting for it alone. */
const longest = [
  'cosign',
  'docker-trust',
  'authz-trust',
  'dast/dast',
  'authz-profiles',
  'dast/guides',
  'registry-crash',
  'audit',
  'run-safely',
  'mutations',
  'notary',
  'keyless',
];

/** The runner's own order, by size where nothing is known of a file, behind those that are known to be long. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return (await super.sort(files)).sort((a, b) => group(a) - group(b) || rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((name) => moduleId.endsWith(`/test/integration/${name}.test.ts`));
  return at < 0 ? longest.length : at;
}
