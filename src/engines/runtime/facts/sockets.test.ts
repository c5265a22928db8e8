import { expect, it } from 'vitest';
import { fakeWorld } from '../../../testing/fake-world.js';
import { listeningPorts } from './sockets.js';

/** proc_net_tcp(5): port 8080 of all addresses listens. */
const table = `  sl  local_address rem_address   st
   0: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1
`;

function portsWith(counts: Readonly<Record<string, string>>): readonly number[] {
  const { disk } = fakeWorld({ files: { '/proc/7/net/tcp': table, ...counts } });
  return listeningPorts(disk, '7').map(({ port }) => port);
}

it('reads the ports that listen, also where no counts are there', () => {
  expect(portsWith({})).toEqual([8080]);
  expect(
    portsWith({ '/proc/7/net/sockstat': 'sockets: used 3\nTCP: inuse 1 orphan 0 tw 0 alloc 1 mem 0\n' }),
  ).toEqual([8080]);
});

it('does not walk the table of a namespace that has no socket', () => {
  expect(
    portsWith({ '/proc/7/net/sockstat': 'sockets: used 3\nTCP: inuse 0 orphan 0 tw 9 alloc 0 mem 0\n' }),
  ).toEqual([]);
  expect(portsWith({ '/proc/7/net/sockstat6': 'TCP6: inuse 0\n' })).toEqual([8080]);
});
