import { describe, expect, it } from 'vitest';
import { expectProportional } from '../../testing/growth.js';
import { dialects } from './dialects.js';
import { type Host, mayHoldSuppressions, noDay, suppressionsIn } from './index.js';

/** Comment, host, and what it says: dialect, ids, reach, and its end. */
const said: readonly (readonly [string, Host, readonly unknown[]])[] = [
  [
    'seaworthy ignore=no-user,DL3008 until=2026-01-31 reason=old base',
    'dockerfile',
    ['seaworthy', ['no-user', 'dl3008'], ['line', 'next-line'], '2026-01-31', 'old base'],
  ],
  ['seaworthy global ignore=no-user', 'manifest', ['seaworthy', ['no-user'], ['file'], undefined, undefined]],
  [
    'seaworthy document ignore = a , b',
    'manifest',
    ['seaworthy', ['a', 'b'], ['document'], undefined, undefined],
  ],
  ['seaworthy ignore=a until=soon', 'code', ['seaworthy', ['a'], ['line', 'next-line'], noDay, undefined]],
  [
    'seaworthy ignore=a reason=until=2026-01-01 passes',
    'code',
    ['seaworthy', ['a'], ['line', 'next-line'], undefined, 'until=2026-01-01 passes'],
  ],
  [
    'hadolint ignore=DL3008,DL3009 # no pins here',
    'dockerfile',
    ['hadolint', ['dl3008', 'dl3009'], ['next-line'], undefined, 'no pins here'],
  ],
  ['hadolint global ignore=DL3008', 'dockerfile', ['hadolint', ['dl3008'], ['file'], undefined, undefined]],
  [
    'shellcheck disable=SC2086',
    'dockerfile',
    ['shellcheck', ['sc2086'], ['next-line'], undefined, undefined],
  ],
  [
    'check=skip=JSONArgsRecommended,StageNameCasing',
    'dockerfile',
    ['buildkit', ['jsonargsrecommended', 'stagenamecasing'], ['next-line'], undefined, undefined],
  ],
  [
    'trivy:ignore:DS-0002 exp:2026-02-01',
    'dockerfile',
    ['trivy', ['ds-0002'], ['line', 'next-line'], '2026-02-01', undefined],
  ],
  [
    'tfsec:ignore:AVD-X-1:exp:2026-02-01',
    'manifest',
    ['trivy', ['avd-x-1'], ['line', 'next-line'], '2026-02-01', undefined],
  ],
  [
    'checkov:skip=CKV_DOCKER_3:not here',
    'dockerfile',
    ['checkov', ['ckv_docker_3'], ['enclosing'], undefined, 'not here'],
  ],
  [
    'checkov.io/skip1: CKV_K8S_16=why',
    'manifest',
    ['checkov-annotation', ['ckv_k8s_16'], ['document'], undefined, undefined],
  ],
  ['nosemgrep: some.rule', 'code', ['semgrep', [], ['line', 'next-line'], undefined, undefined]],
  ['NOSONAR', 'code', ['sonar', [], ['line'], undefined, undefined]],
  ['nolint:errcheck,gosec', 'code', ['golangci-lint', [], ['line'], undefined, undefined]],
  [
    'eslint-disable-next-line security/detect-eval',
    'code',
    ['eslint', [], ['next-line'], undefined, undefined],
  ],
  ['gitleaks:allow', 'any-text', ['gitleaks', [], ['line', 'next-line'], undefined, undefined]],
];

describe('suppression comments', () => {
  it.each(said)('%s in a %s', (comment, host, [dialect, ids, reach, until, because]) => {
    const [found] = suppressionsIn(comment, host);
    expect([found?.dialect, found?.ids, found?.reach, found?.until, found?.because]).toEqual([
      dialect,
      ids,
      reach,
      until,
      because,
    ]);
    expect(mayHoldSuppressions(comment, host)).toBe(true);
  });

  it.each<readonly [string, Host]>([
    ['hadolint ignore=DL3008', 'code'],
    ['nosemgrep', 'dockerfile'],
    ['this file has no seaworthy ignore', 'code'],
    ['nolint:errcheck', 'code'],
    ['eslint-disable-line no-unused-vars', 'code'],
    ['noqa: E501', 'code'],
    ['rubocop:disable Style/Documentation', 'code'],
    ['check the list and skip=nothing', 'dockerfile'],
  ])('%s says nothing in a %s', (comment, host) => {
    expect(suppressionsIn(comment, host)).toEqual([]);
  });

  it('several of Trivy stand in one comment', () => {
    const found = suppressionsIn('trivy:ignore:DS-0001 trivy:ignore:DS-0002', 'dockerfile');
    expect(found.map(({ ids }) => ids)).toEqual([['ds-0001'], ['ds-0002']]);
  });

  it('every dialect says where it is documented', () => {
    for (const { source } of dialects) expect(source).toMatch(/^https:\/\/|^docs\//);
  });

  it('takes any length of any dialect in linear time', async () => {
    await expectProportional(100_000, (count) => {
      for (const { pattern } of dialects)
        pattern.test(`seaworthy ignore=${'a,'.repeat(count)}${' '.repeat(count)}#`);
    });
  });
});
