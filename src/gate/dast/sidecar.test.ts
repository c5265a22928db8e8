import { expect, test } from 'vitest';
import { factsIn } from '../../engines/config/analyzer.js';
import { findingOfFact } from '../../engines/config/finding.js';
import { patchFiles } from '../../engines/dast/patch/files.js';

test('the sidecar of virtual patches passes our own rules, but for the digest that only its user can know', () => {
  const text = patchFiles([], [], [], 'http://127.0.0.1:8080')['compose.yaml'] ?? '';
  const facts = factsIn('compose.yaml', text);
  const rules = facts.flatMap((fact) =>
    fact.kind === 'config-finding' ? [findingOfFact(fact, 'compose.yaml').rule] : [],
  );
  // The second one counts only where a project names the registries that it trusts.
  expect(rules).toEqual(['image-not-pinned', 'untrusted-registry']);
});
