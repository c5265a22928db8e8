import { describe, expect, it } from 'vitest';
import { configFacts, runConfig } from '../../../../testing/config-scan.js';

const common = {
  'common/base.yml': 'services:\n  base:\n    image: a:1\n    read_only: true\n    privileged: true\n',
};
const compose = (extend: string) => ({
  'app/compose.yaml': `services:\n  web:\n    image: web:1\n    extends: ${extend}\n`,
});

async function look(files: Readonly<Record<string, string>>) {
  const results = await runConfig({ facts: configFacts(files) });
  const rules = (rule: string) =>
    results.flatMap((one) =>
      one.kind === 'finding' && one.rule === rule
        ? one.locations.map((place) => (place.at === 'file' ? `${place.path}:${place.line}` : ''))
        : [],
    );
  return { rules, gaps: results.flatMap((one) => (one.kind === 'gap' ? [one.reason] : [])) };
}

describe('a service that extends one of another file', () => {
  it('has what that one sets, reported where it is set', async () => {
    const { rules, gaps } = await look({
      ...common,
      ...compose('{ file: ../common/base.yml, service: base }'),
    });
    expect(rules('privileged-container')).toEqual(['common/base.yml:5', 'common/base.yml:5']);
    expect(rules('writable-root-filesystem')).toEqual([]);
    expect(gaps).toEqual([]);
  });

  it('is one finding with that one, where both run the same image', async () => {
    const files = {
      'parts/lamp/compose.yaml':
        'services:\n  lamp:\n    build:\n      context: ../../\n      dockerfile: parts/lamp/Dockerfile\n    ports: ["80:80"]\n',
      'compose.prod.yaml':
        'services:\n  web:\n    extends: { file: parts/lamp/compose.yaml, service: lamp }\n',
    };
    const results = await runConfig({ facts: configFacts(files) });
    const found = results.filter((one) => one.kind === 'finding' && one.rule === 'writable-root-filesystem');
    expect(found).toMatchObject([
      {
        title: expect.stringContaining('service/lamp'),
        image: { dockerfile: 'parts/lamp/Dockerfile' },
        locations: [{ path: 'parts/lamp/compose.yaml' }, { path: 'compose.prod.yaml' }],
      },
    ]);
  });

  it('has its Dockerfile below the folder of that one', async () => {
    const files = {
      'parts/compose.yaml':
        'services:\n  lamp:\n    build: ./lamp\n    security_opt: ["no-new-privileges:true"]\n    read_only: true\n',
      'compose.prod.yaml':
        'services:\n  web:\n    read_only: false\n    extends: { file: parts/compose.yaml, service: lamp }\n    ports: ["80:80"]\n',
    };
    const results = await runConfig({ facts: configFacts(files) });
    const found = results.filter((one) => one.kind === 'finding' && one.rule === 'writable-root-filesystem');
    expect(found).toMatchObject([{ image: { dockerfile: 'parts/lamp/Dockerfile' } }]);
  });

  it.each([
    ['a file that is not there', '{ file: ../common/none.yml, service: base }', /takes settings from/],
    [
      'a service that is not there',
      '{ file: ../common/base.yml, service: none }',
      /not in \.\.\/common\/base\.yml/,
    ],
  ])('%s is a gap', async (_, extend, reason) => {
    const { gaps } = await look({ ...common, ...compose(extend) });
    expect(gaps.join('\n')).toMatch(reason);
  });

  it('files that extend each other end', async () => {
    const one = (other: string) =>
      `services:\n  web:\n    image: a:1\n    extends: { file: ${other}.yaml, service: web }\n`;
    const { gaps } = await look({ 'compose.a.yaml': one('compose.b'), 'compose.b.yaml': one('compose.a') });
    expect(gaps.join('\n')).toMatch(/in a circle/);
  });
});
