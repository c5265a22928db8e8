import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { expectProportional } from '../../../testing/growth.js';
import { setupCfg, setupPy } from './setuptools.js';

const cfg = '[metadata]\nname = wharf\n\n[options]\ninstall_requires =\n    cleat==1.0.1\n    post>=2\n';
const py =
  'from setuptools import setup\nsetup(\n    name="Tackle",\n    install_requires=["pulley==3.3.0"],\n)\n';

acceptLockfile(setupCfg, {
  claims: ['setup.cfg', 'a/setup.cfg'],
  ignores: ['site-packages/a/setup.cfg'],
  examples: { one: cfg },
  brief: true,
});
acceptLockfile(setupPy, {
  claims: ['setup.py'],
  ignores: ['node_modules/a/setup.py'],
  examples: { one: py },
  brief: true,
});

it('a commented requirement is none', () => {
  const text = 'setup(install_requires=[\n  # "gone==1.0",\n  "kept==2.0",\n])\n';
  expect(outlineOf(setupPy.analyze(fileOf('setup.py', text)))).toEqual(['pkg:pypi/kept@2.0 runtime direct']);
});

it('an extra does not end the list', () => {
  const text = `setup(install_requires=["buoy[mail]==1.0", 'chain==2.0',  # and "gone==1.0"]
  "rope @ https://example.com/rope#egg", "winch==3.0"], tests_require=["knot==4.0"])\n`;
  expect(outlineOf(setupPy.analyze(fileOf('setup.py', text)))).toEqual([
    'pkg:pypi/buoy@1.0 runtime direct',
    'pkg:pypi/chain@2.0 runtime direct',
    'pkg:pypi/knot@4.0 development direct',
    'pkg:pypi/winch@3.0 runtime direct',
  ]);
});

it('lists that never end cost one walk', async () => {
  await expectProportional(10_000, (count) => {
    const text = 'install_requires=["a", '.repeat(count);
    expect(outlineOf(setupPy.analyze(fileOf('setup.py', text)))).toEqual([]);
  });
});
