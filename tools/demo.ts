import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { packExampleImage } from './example-image.js';

/** `npm run demo`: the main job on the bundled example, from a fresh clone, without any network. */
const archive = '.seaworthy/shop-api.tar';
if (!existsSync('dist/seaworthy.js')) throw new Error('Build first: npm run build');
packExampleImage('examples/shop-api/image', archive);
for (const target of [archive, 'examples/shop-api/project']) {
  console.log(`\n$ seaworthy check ${target}`);
  const { status } = spawnSync('node', ['dist/seaworthy.js', 'check', target, '--no-config'], {
    stdio: 'inherit',
  });
  if (status !== 0 && status !== 1) process.exit(status ?? 1);
  console.log(`(exit code ${status}${status === 1 ? ': the example is vulnerable on purpose' : ''})`);
}
