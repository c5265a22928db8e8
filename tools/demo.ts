import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { packExampleImage } from './example-image.js';

/** `npm run demo`: the main job on the bundled example, from a fresh clone, without any network. */
const archive = '.seaworthy/shop-api.tar';
const built = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' });
if (built.status !== 0 || !existsSync('dist/seaworthy.js')) {
  console.error(built.stdout, built.stderr);
  throw new Error('The build failed.');
}
packExampleImage('examples/shop-api/image', archive);
for (const target of [archive, 'examples/shop-api/project']) {
  console.log(`\n$ seaworthy check ${target}`);
  const { status } = spawnSync('node', ['dist/seaworthy.js', 'check', target, '--no-config'], {
    stdio: 'inherit',
  });
  if (status === null || ![0, 1, 3].includes(status)) process.exit(status ?? 1);
  console.log(`(exit code ${status}${status === 1 ? ': the example is vulnerable on purpose' : ''})`);
}
