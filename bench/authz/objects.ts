import { chmodSync, chownSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tar } from '../../src/testing/archives.js';
import type { Preparation } from '../../test/integration/authz-stand.js';
import { pauseProgram } from '../../test/integration/pause-program.js';

/** A file that no caller may leave on the host: set-uid, of root. */
export const shellTar = Buffer.from(tar([{ path: 'planted', content: 'planted\n', mode: 0o6755 }])).toString(
  'latin1',
);

/** What a file of root's holds that no caller may read. */
export const hostSecret = 'secret-of-root-on-the-host';

/** The account that root of a mapped engine is. */
const account = 1000;

/** Images with a shell (Debian package busybox-static), folders, links, and containers that the policy refuses. */
export const prepareObjects: Preparation = async ({ docker, folder, shared }) => {
  const app = join(shared, 'app');
  mkdirSync(join(app, 'inner'));
  for (const name of ['.git-credentials', '.pgpass', '.bashrc']) writeFileSync(join(app, name), 'secret\n');
  for (const name of ['', 'inner', '.git-credentials', '.pgpass', '.bashrc'])
    chownSync(join(app, name), account, account);
  chmodSync(app, 0o777);
  mkdirSync(join(shared, 'closed'));
  writeFileSync(join(shared, 'closed/root-only'), `${hostSecret}\n`, { mode: 0o600 });
  chmodSync(join(shared, 'closed'), 0o700);
  symlinkSync('/', join(shared, 'link'));
  const shell = readFileSync('/bin/busybox');
  const files = [
    { path: 'app', content: pauseProgram(), mode: 0o755 },
    { path: 'bin/busybox', content: shell, mode: 0o755 },
    { path: 'bin/su', content: shell, mode: 0o4755 },
    { path: 'etc/passwd', content: 'root:x:0:0::/:/bin/sh\nbusybox:x:1000:6::/:/bin/sh\n' },
    { path: 'etc/group', content: 'root:x:0:\ndisk:x:6:busybox\n' },
    { path: 'data/file', content: 'of the image\n' },
  ];
  writeFileSync(join(folder, 'shell.tar'), tar(files));
  const lines = [
    `import -c CMD~["/app"] ${join(folder, 'shell.tar')} test/shell`,
    `import -c VOLUME~/data/inner ${join(folder, 'shell.tar')} test/volume`,
    'create --name old-privileged --privileged --userns host test/app',
    'create --name old-host-pid --pid host --userns host test/app',
    'create --name old-host-network --network host --userns host test/app',
    'create --name old-middle --network container:old-host-network test/app',
    'create --name old-chain --network container:old-middle test/app',
    'create --name old-plain --network none test/app',
    'run -d --name running --network none test/app',
    'volume create --opt type=none --opt o=bind --opt device=/ old-root-volume',
    'create --name old-root-volume -v old-root-volume:/host:nocopy test/app',
  ];
  for (const line of lines) {
    const { code, out } = await docker(line);
    if (code !== 0) console.log(`   (not made: docker ${line.slice(0, 60)}: ${out.trim().slice(0, 120)})`);
  }
};
