import { describe, expect, it } from 'vitest';
import { fires } from './config-cases/ask.js';
import { policyCases } from './config-cases/policies.js';

const measured = policyCases.map((one) => ({
  ...one,
  right: fires(one.id, one.path, one.text) === one.fires,
}));
const share = (list: typeof measured): string =>
  `${list.filter(({ right }) => right).length} of ${list.length}`;

describe('Kubernetes, by the numbers of Checkov', () => {
  it.each([...new Set(measured.map(({ id }) => id))])('%s', (id) => {
    const wrong = measured.filter((one) => one.id === id && !one.right);
    expect(wrong.map(({ name, fires: wanted }) => `${wanted ? 'misses' : 'reports'} ${name}`)).toEqual([]);
  });

  it('are all counted', () => {
    console.info(
      `reported: ${share(measured.filter((one) => one.fires))}, silent: ${share(measured.filter((one) => !one.fires))}`,
    );
    expect(measured.length).toBeGreaterThan(300);
  });
});
