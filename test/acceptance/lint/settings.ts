import { defaultSettings, type LintSettings } from '../../../src/engines/lint/settings.js';

/** Rules that ask what the project's settings say; written from the pages of hadolint's rules on labels and registries. */
interface SettingCase {
  readonly id: string;
  readonly settings: Partial<LintSettings>;
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

const label = (type: string): Partial<LintSettings> =>
  ({ labelSchema: { berth: type } }) as unknown as Partial<LintSettings>;
const of = (...values: readonly string[]): readonly string[] =>
  values.map((value) => `FROM quayos:9.2\nLABEL berth="${value}"\n`);

export const settingCases: readonly SettingCase[] = [
  {
    id: 'DL3026',
    settings: {
      trustedRegistries: ['registry.harbour.test', 'docker.io', '*.quay.test', 'registry.harbour.test:5000'],
    },
    fires: [
      'FROM evil.test/quayos:9.2\n',
      'FROM quayos:9.2 AS hull\nFROM evil.test/tideos:3.1\n',
      'FROM --platform=$BUILDPLATFORM evil.test/a/b:1 AS hull\n',
      'FROM quay.test.evil.test/a:1\n',
      'FROM evil.test:5000/a:1\n',
    ],
    silent: [
      'FROM registry.harbour.test/quayos:9.2\n',
      'FROM registry.harbour.test:5000/quayos:9.2\n',
      'FROM quayos:9.2\n',
      'FROM quay/quayos:9.2\n',
      'FROM decks.quay.test/a:1\n',
      'FROM scratch\n',
      'FROM quayos:9.2 AS hull\nFROM hull\n',
    ],
  },
  {
    id: 'DL3049',
    settings: label('text'),
    fires: [
      'FROM quayos:9.2\n',
      'FROM quayos:9.2\nLABEL pier="north"\n',
      'FROM quayos:9.2 AS a\nLABEL berth="a"\nFROM tideos:3.1\n',
    ],
    silent: [
      ...of('north'),
      'FROM quayos:9.2\nLABEL pier="north" berth="a"\n',
      'FROM quayos:9.2 AS a\nLABEL berth="a"\nFROM a\n',
    ],
  },
  {
    id: 'DL3050',
    settings: { ...label('text'), strictLabels: true },
    fires: [
      'FROM quayos:9.2\nLABEL pier="north"\n',
      'FROM quayos:9.2\nLABEL berth="a" pier="north"\n',
      'FROM quayos:9.2\nLABEL pier=1\n',
    ],
    silent: [...of('north'), 'FROM quayos:9.2\n', 'FROM quayos:9.2\nENV PIER=1\n'],
  },
  {
    id: 'DL3051',
    settings: label('text'),
    fires: [...of(''), 'FROM quayos:9.2\nLABEL berth=\n', "FROM quayos:9.2\nLABEL berth=''\n"],
    silent: [...of('a', '0'), 'FROM quayos:9.2\nLABEL pier=""\n'],
  },
  {
    id: 'DL3052',
    settings: label('url'),
    fires: of('north', 'north pier', 'http//harbour.test'),
    silent: of('https://harbour.test', 'http://harbour.test:8081/a?b=c', 'https://harbour.test/deck/'),
  },
  {
    id: 'DL3053',
    settings: label('rfc3339'),
    fires: of('12.6.2031', '2031-06-12', '2031-06-12 08:12:44', '2031-13-12T08:12:44Z'),
    silent: of('2031-06-12T08:12:44Z', '2031-06-12T08:12:44.5+02:00', '2031-02-28T23:59:59-07:00'),
  },
  {
    id: 'DL3054',
    settings: label('spdx'),
    fires: of('ours', 'Apache', 'the MIT license'),
    silent: of('MIT', 'Apache-2.0', 'BSD-3-Clause', 'GPL-3.0-or-later'),
  },
  {
    id: 'DL3055',
    settings: label('hash'),
    fires: of('north', '81c2', 'main', '81c2f0a81c2f0a81c2f0a81c2f0a81c2f0a81c2f0a81c2f0a'),
    silent: of('81c2f0a', '81c2f0a6be41c07d25f90a83e7b14c681f02d9a5'),
  },
  {
    id: 'DL3056',
    settings: label('semver'),
    fires: of('4', '4.7', 'v4.7.2', '04.7.2', 'north'),
    silent: of('4.7.2', '4.7.2-ebb.3', '4.7.2+hull.9', '4.7.2-ebb+hull'),
  },
  {
    id: 'DL3058',
    settings: label('email'),
    fires: of('north', 'bosun@', '@harbour.test', 'bosun at harbour.test'),
    silent: of('bosun@harbour.test', 'first.mate+deck@harbour.test', 'b@a.test'),
  },
  {
    id: 'DL3003',
    settings: {},
    fires: [
      'FROM quayos:9.2\n# hadolint ignore=DL3004\nRUN cd /slip\n',
      'FROM quayos:9.2\n# hadolint ignore=DL3003\nRUN true\nRUN cd /slip\n',
      'FROM quayos:9.2\n# hadolint global ignore=DL3003\nRUN cd /slip\n'.replace(
        'global ignore',
        'globl ignore',
      ),
      'FROM quayos:9.2\nRUN cd /slip # hadolint ignore=DL3003\n',
    ],
    silent: [
      'FROM quayos:9.2\n# hadolint ignore=DL3003\nRUN cd /slip\n',
      'FROM quayos:9.2\n#hadolint ignore=DL3004,DL3003\nRUN cd /slip\n',
      'FROM quayos:9.2\n# hadolint   ignore = DL3004 , DL3003\nRUN cd /slip\n',
      '# hadolint global ignore=DL3003\nFROM quayos:9.2\nRUN cd /slip\nRUN cd /deck\n',
      'FROM quayos:9.2\nRUN true && \\\n    # hadolint ignore=DL3003\n    cd /slip\n',
    ],
  },
];

export const withDefaults = (settings: Partial<LintSettings>): LintSettings => ({
  ...defaultSettings,
  ...settings,
});
