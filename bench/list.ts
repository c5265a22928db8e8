import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Measured, measure, row } from './measure.js';

/**
 * `npx tsx bench/list.ts FOLDER [IMAGES]`: memory of `seaworthy image --list` with one image and with many, each analysed anew. The
 * image is that of `bench/make-image.ts`, under another name each time. Ends with 1 where the list needs more than a fifth above one.
 */
const [folder = '.seaworthy/bench', wanted = '12'] = process.argv.slice(2);
const images = Math.min(200, Number(wanted));
const seaworthy = resolve('dist/seaworthy.js');
const saved = resolve(folder, 'big.tar');
const work = mkdtempSync(join(tmpdir(), 'seaworthy-list-'));

function scanned(count: number, more: readonly string[]): Measured {
  const list = join(work, `${count}.txt`);
  const paths = Array.from({ length: count }, (_, at) => join(work, `image-${at}.tar`));
  for (const path of paths) if (!existsSync(path)) symlinkSync(saved, path);
  writeFileSync(list, `${paths.join('\n')}\n`);
  const env = { SEAWORTHY_DB: resolve(folder, 'db'), SEAWORTHY_CACHE: join(work, 'cache') };
  const flags = ['--quiet', '--fail-on', 'none', '--json', ...more];
  return measure('node', [seaworthy, 'image', '--list', list, ...flags], { env, runs: 1 });
}

try {
  const one = scanned(1, ['--no-cache']);
  row('image --list, one image', one);
  const all = scanned(images, ['--no-cache']);
  const lines = all.stdout.split('\n').filter((line) => line.startsWith('{')).length;
  row(
    `image --list, ${images} images`,
    all,
    `${lines} reports, memory ${(all.peakMiB / one.peakMiB).toFixed(2)} x one`,
  );
  const known = scanned(images, []);
  row('the same, layers met before', known, `memory ${(known.peakMiB / one.peakMiB).toFixed(2)} x one`);
  process.exitCode = lines === images && Math.max(all.peakMiB, known.peakMiB) <= one.peakMiB * 1.2 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
