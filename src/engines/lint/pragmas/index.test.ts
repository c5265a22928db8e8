import { describe, expect, it } from 'vitest';
import { lintDockerfile } from '../lint.js';
import { rules } from '../rules/index.generated.js';
import { defaultSettings } from '../settings.js';

const watched = new Set([
  'use-workdir',
  'tag-base-image',
  'no-user',
  'expired-ignore',
  'unused-ignore',
  'sudo',
  'maintainer',
  'healthcheck',
]);

function found(text: string, settings = defaultSettings): readonly string[] {
  return lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-31', rules, settings })
    .problems.map(({ rule }) => rule.id)
    .filter((id) => watched.has(id));
}

const end = 'USER 1\nHEALTHCHECK NONE\n';

describe('comments that silence', () => {
  it.each([
    ['nothing', `FROM a:1\nRUN cd /a\n${end}`, ['use-workdir']],
    [
      'hadolint, the instruction below',
      `FROM a:1\n# hadolint ignore=DL3003\nRUN cd /a\nRUN cd /b\n${end}`,
      ['use-workdir'],
    ],
    [
      'hadolint, several and a comment',
      `FROM a:1\n# hadolint ignore=DL3004,DL3003 # because\nRUN sudo cd /a\n${end}`,
      [],
    ],
    ['hadolint, a comment between', `FROM a:1\n# hadolint ignore=DL3003\n# because\nRUN cd /a\n${end}`, []],
    [
      'hadolint, a blank line between',
      `FROM a:1\n# hadolint ignore=DL3003\n\nRUN cd /a\n${end}`,
      ['use-workdir'],
    ],
    ['hadolint, the whole file', `# hadolint global ignore=DL3003\nFROM a:1\nRUN cd /a\n${end}`, []],
    [
      'hadolint, the stage',
      `FROM a:1\nRUN cd /a\n# hadolint stage ignore=DL3003\nFROM b:1\nRUN cd /a\nFROM c:1\nRUN cd /a\n${end}`,
      ['use-workdir', 'use-workdir'],
    ],
    ['hadolint, what the stage lacks', '# hadolint ignore=DL3057\nFROM a:1\nUSER 1\n', []],
    ['BuildKit, one check', `# check=skip=MaintainerDeprecated\nFROM a:1\nMAINTAINER b\n${end}`, []],
    [
      'BuildKit, all checks and no others',
      `# check=skip=all;error=true\nFROM a:1\nMAINTAINER b\nRUN cd /a\n${end}`,
      ['use-workdir'],
    ],
    ['Trivy', `FROM a:1\n#trivy:ignore:AVD-DS-0013\nRUN cd /a\n${end}`, []],
    ['Trivy, until a day to come', `FROM a:1\n# trivy:ignore:DS-0013 exp:2026-01-31\nRUN cd /a\n${end}`, []],
    [
      'Trivy, until a day that was',
      `FROM a:1\n# trivy:ignore:DS-0013 exp:2026-01-30\nRUN cd /a\n${end}`,
      ['expired-ignore', 'use-workdir'],
    ],
    ['Checkov, wherever it stands', `FROM a:1\nUSER 1\n# checkov:skip=CKV_DOCKER_2: no service\nRUN b\n`, []],
    ['our own, by id', `FROM a:1\n# seaworthy ignore=use-workdir reason=it is short\nRUN cd /a\n${end}`, []],
    ['our own, by another name', `FROM a:1\n# seaworthy ignore=DL3003\nRUN cd /a\n${end}`, []],
    [
      'our own, that day still',
      `FROM a:1\n# seaworthy ignore=DL3003 until=2026-01-31 reason=b\nRUN cd /a\n${end}`,
      [],
    ],
    [
      'our own, expired',
      `FROM a:1\n# seaworthy ignore=DL3003 until=2026-01-30 reason=b\nRUN cd /a\n${end}`,
      ['expired-ignore', 'use-workdir'],
    ],
    [
      'our own, unused',
      `FROM a:1\n# seaworthy ignore=DL3004\nRUN cd /a\n${end}`,
      ['unused-ignore', 'use-workdir'],
    ],
    [
      'our own, several with spaces',
      `FROM a:1\n# seaworthy ignore=DL3003, DL3004\nRUN sudo cd /a\n${end}`,
      [],
    ],
    [
      'our own, of two names one unused',
      `FROM a:1\n# seaworthy ignore=DL3003,DL3004\nRUN cd /a\n${end}`,
      ['unused-ignore'],
    ],
    [
      'our own, until a day that is none',
      `FROM a:1\n# seaworthy ignore=DL3003 until=tomorrow reason=b\nRUN cd /a\n${end}`,
      ['expired-ignore', 'use-workdir'],
    ],
    [
      'our own, until a day that no calendar has',
      `FROM a:1\n# seaworthy ignore=DL3003 until=2026-13-45\nRUN cd /a\n${end}`,
      ['expired-ignore', 'use-workdir'],
    ],
    [
      'our own, the word in the reason',
      `FROM a:1\n# seaworthy ignore=DL3003 reason=until=we know\nRUN cd /a\n${end}`,
      [],
    ],
    [
      'Trivy, the end right behind',
      `FROM a:1\n#trivy:ignore:AVD-DS-0013:exp:2026-12-31\nRUN cd /a\n${end}`,
      [],
    ],
    ['Trivy, everything', `FROM a:1\n#trivy:ignore:*\nRUN cd /a\n${end}`, []],
    ['our own, above FROM', '# seaworthy ignore=no-user,healthcheck reason=a job\nFROM a:1\n', []],
    ['our own, the whole file', `# seaworthy global ignore=DL3003\nFROM a:1\nRUN cd /a\n${end}`, []],
    ['inside the instruction', `FROM a:1\nRUN a && \\\n  # seaworthy ignore=DL3003\n  cd /a\n${end}`, []],
    ['in capitals', `FROM a:1\n# hadolint ignore=dl3003\nRUN cd /a\n${end}`, []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['hadolint ignore=SC2086', 'shellcheck disable=SC2086'])('of the shell: # %s', (comment) => {
    const text = `FROM a:1\n# ${comment}\nRUN echo $B\n`;
    const named = (one: string) =>
      lintDockerfile({ path: 'Dockerfile', text: one, today: '2026-01-31', rules }).problems.filter(
        ({ aliases }) => aliases.includes('SC2086'),
      ).length;
    expect([named(text.replace('ignore', 'x').replace('disable', 'x')), named(text)]).toEqual([1, 0]);
  });

  it('can be switched off', () => {
    const text = `FROM a:1\n# hadolint ignore=DL3003\nRUN cd /a\n${end}`;
    expect(found(text, { ...defaultSettings, pragmas: false })).toEqual(['use-workdir']);
  });
});

describe('settings', () => {
  const text = `FROM a:1\nRUN cd /a\n${end}`;
  it.each(['use-workdir', 'DL3003', 'ds-0013'])('leave out %s', (id) => {
    expect(found(text, { ...defaultSettings, ignore: [id] })).toEqual([]);
  });

  it('give another severity', () => {
    const settings = { ...defaultSettings, severity: { DL3003: 'critical' } as const };
    const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-31', rules, settings });
    expect(problems.find(({ rule }) => rule.id === 'use-workdir')?.severity).toBe('critical');
  });
});
