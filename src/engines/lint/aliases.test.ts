import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from './rules/index.generated.js';

const table = '../shared/design/dockerfile-problems.json';
const known = new Set(rules.flatMap(({ aliases }) => aliases));

/** `DL3006 W`, `DS-0019 H, DS-0027 H`, `CIS-DI-0002 F n/i`, `(SC2154)`; what is no id is a comment. */
function idsIn(cell: string): readonly string[] {
  return (
    cell.match(/\b(?:DL\d{4}|SC\d{4}|DS-\d{4}|CIS-DI-\d{4}|DKL-[DL]I-\d{4}|[A-Z]+[a-z]+[A-Z]\w+)\b/g) ?? []
  );
}

describe.skipIf(!existsSync(table))('foreign names', () => {
  const problems = JSON.parse(existsSync(table) ? readFileSync(table, 'utf8') : '[]') as readonly Record<
    string,
    string
  >[];
  const names = problems.flatMap(({ hadolint = '', buildkit = '', trivy = '', dockle = '' }) =>
    [hadolint, buildkit, trivy, dockle].flatMap(idsIn).filter((id) => id !== 'ShellCheck'),
  );

  it('of every problem lead to a rule', () => {
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});

it('every foreign name is well formed', () => {
  const odd = [...known].filter(
    (name) =>
      !/^(?:DL\d{4}|SC\d{4}|DS-\d{4}|DS\d{3}|AVD-DS-\d{4}|CIS-DI-\d{4}|CIS-Docker-[\d.]+|DKL-[DL]I-\d{4}|CKV2?_DOCKER_\d+|CWE-\d{1,4}|[A-Z][A-Za-z]+)$/.test(
        name,
      ),
  );
  expect(odd).toEqual([]);
});
