import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that take long, by what they take, with small files: one that begins last keeps the run waiting for it alone. */
const longest = [
  'integration/cosign',
  'integration/docker-trust',
  'integration/authz-trust',
  'integration/dast/dast',
  'integration/authz-profiles',
  'integration/dast/guides',
  'integration/registry-crash',
  'integration/audit',
  'integration/run-safely',
  'integration/mutations',
  'integration/notary',
  'integration/keyless',
  'acceptance/code/python/index',
  'acceptance/code/javascript/index',
  'acceptance/code/go/index',
  'acceptance/code/ruby/index',
  'acceptance/code/java/index',
  'acceptance/code/php/index',
];

/** The runner's own order, by size where nothing is known of a file, behind those that are known to be long. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return (await super.sort(files)).sort((a, b) => group(a) - group(b) || rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return at < 0 ? longest.length : at;
}
