import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyday, lineFor, none } from './authz-everyday.js';
import { isStandPossible, type Stand, startStand } from './authz-stand.js';

if (!isStandPossible)
  console.warn(
    '!! LEFT OUT: authorization profiles on a real dockerd; they need dockerd, docker, unshare and root.',
  );

const refused: readonly (readonly [line: string, word: string])[] = [
  [`CREATE ${none} --privileged test/app`, '[privileged]'],
  [`CREATE ${none} --cap-add SYS_ADMIN test/app`, '[capability]'],
  ['CREATE --network host test/app', '[namespace]'],
  [`CREATE ${none} --pid host test/app`, '[namespace]'],
  [`CREATE ${none} -v /:/x test/app`, '[bind]'],
  [`CREATE ${none} -v /etc:/x test/app`, '[bind]'],
  [`CREATE ${none} -v SHARED/app/../../../etc:/x test/app`, '[bind]'],
  [`CREATE ${none} -v SHARED/missing:/x test/app`, '[bind]'],
  [`CREATE ${none} -v SHARED/app/inner:/x test/app`, '[bind]'],
  [`CREATE ${none} -v /run/docker.sock:/x test/app`, '[bind]'],
  [`CREATE ${none} -v old-foreign:/x test/app`, '[volume]'],
  [`CREATE ${none} --device /dev/null test/app`, '[device]'],
  [`CREATE ${none} --security-opt seccomp=unconfined test/app`, '[security-option]'],
  [`CREATE ${none} -p 22:22 test/app`, '[port]'],
  [`CREATE ${none} --cgroup-parent x test/app`, '[cgroup]'],
  [`CREATE ${none} --volumes-from old-root-bind test/app`, '[bind]'],
  ['start old-root-bind', '[bind]'],
  ['rename old-root-bind web3', '[bind]'],
  ['rm old-root-bind', '[bind]'],
  ['cp FOLDER/image.tar old-root-bind:/host/etc/planted', '[bind]'],
  ['volume rm old-foreign', '[volume]'],
  ['volume create --opt type=none --opt o=bind --opt device=/etc planted', '[bind]'],
  ['volume create --opt type=proc --opt device=proc planted', '[volume-options]'],
  ['network create -o com.docker.network.bridge.name=lo n', '[network]'],
  ['network create --subnet 0.0.0.0/1 n', '[network]'],
  ['network create -d macvlan n', '[network]'],
  ['import FOLDER/image.tar test/imported', '[import]'],
  ['swarm init', '[swarm]'],
  ['plugin install x/y', '[plugins]'],
];

describe.skipIf(!isStandPossible).each(['mapped', 'reserved'] as const)('a %s engine', (kind) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand(kind);
  });
  afterAll(() => stand?.stop());

  const line = (text: string) => lineFor(text, kind, stand);

  it.each(everyday)('lets pass: docker %s', async (text) => {
    const { code, out } = await stand.docker(line(text));
    expect(out).not.toContain('seaworthy [');
    expect(code, out).toBe(0);
  });

  it.each(refused)('refuses: docker %s, by %s', async (text, word) => {
    const { code, out } = await stand.docker(line(text));
    expect(code).not.toBe(0);
    // The first objection names the rule; to old containers a reserved engine has several.
    expect(out).toContain(text.includes('old-root-bind') ? 'seaworthy [' : `seaworthy ${word}`);
    expect(existsSync('/etc/planted')).toBe(false);
  });

  it.runIf(kind === 'mapped')('looks at folders as the engine sees them', async () => {
    const { out } = await stand.docker(line(`CREATE ${none} -v SHARED/veiled/app:/x test/app`));
    expect(out).toContain('seaworthy [bind]');
  });

  it('says how to run a container that runs as root of the image', async () => {
    const { code, out } = await stand.docker(`create ${none} test/app`);
    if (kind === 'mapped') expect([code, out]).toEqual([0, expect.any(String)]);
    else expect(out).toMatch(/--user 100000:100000.*unmapped: accept/s);
  });
});
