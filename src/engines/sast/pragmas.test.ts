import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { ignoresIn, silences } from './pragmas.js';

const today = '2026-01-31';

function findingAt(line: number): Finding {
  return {
    kind: 'finding',
    rule: 'sql-injection',
    aliases: ['CWE-89'],
    engine: 'sast',
    title: 't',
    severity: 'high',
    risk: 70,
    fingerprint: 'f',
    locations: [{ at: 'file', path: 'a', line }],
    evidence: { kind: 'dataflow', cwe: 89, trace: [{ at: 'file', path: 'a', line }] },
    references: [],
  };
}

const isSilent = (text: string, line: number) =>
  ignoresIn(text).some((each) => silences(each, findingAt(line), today));

describe('comments that silence a finding', () => {
  it.each([
    ['ours, behind the line', 'x(y); // seaworthy ignore=sql-injection reason=fixed list', 1],
    ['ours, above the line', '# seaworthy ignore=CWE-89 until=2026-01-31 reason=b\n\nx(y)', 3],
    ['ours, all rules', 'x(y) # seaworthy ignore=all reason=b', 1],
    ['semgrep', 'x(y) // nosemgrep: some.rule', 1],
    ['semgrep, above', '# nosemgrep\nx(y)', 2],
    ['bandit', 'x(y)  # nosec B608', 1],
    ['gosec', 'x(y) //nolint:gosec', 1],
    ['gosec by its own word', 'x(y) // #nosec G201', 1],
    ['sonar', 'x(y); // NOSONAR', 1],
    ['ruff', 'x(y)  # noqa: S608', 1],
    ['eslint', '// eslint-disable-next-line security/detect-child-process\nx(y)', 2],
  ])('%s', (_, text, line) => {
    expect(isSilent(text, line)).toBe(true);
  });

  it.each([
    ['another rule', 'x(y); // seaworthy ignore=open-redirect', 1],
    ['another line', 'x(y);\nz(); // seaworthy ignore=sql-injection', 1],
    ['that day is over', 'x(y) # seaworthy ignore=sql-injection until=2026-01-30', 1],
    ['a text, not a comment', 'x("seaworthy ignore=sql-injection")', 1],
    ['a linter for style', 'x(y) //nolint:lll', 1],
    ['a rule of style', 'x(y)  # noqa: E501', 1],
  ])('not: %s', (_, text, line) => {
    expect(isSilent(text, line)).toBe(false);
  });
});
