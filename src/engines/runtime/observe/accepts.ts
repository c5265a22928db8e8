import type { World } from '../../../core/world.js';
import { acceptedPeers } from '../facts/sockets.js';

const soonestMs = 200;
/** Of its own time, so that it takes at most half a percent of one processor. */
const pauses = 200;

/**
 * Connections that others make to the container, from the tables of its network. The kernel walks the sockets of the whole machine for
 * one look, which takes 10 ms where there is room for 262,144 of them: a look is followed by a pause of 200 times its length. What is opened
 * and closed between two looks is the recorder's to see.
 */
export function sampleAccepts({ disk, monotonicMs }: Pick<World, 'disk' | 'monotonicMs'>, pid: number) {
  const peers = new Set<string>();
  const look = (): number => {
    const startMs = monotonicMs();
    for (const peer of acceptedPeers(disk, String(pid))) peers.add(peer);
    return monotonicMs() - startMs;
  };
  let timer: NodeJS.Timeout;
  const again = () => {
    timer = setTimeout(again, Math.max(soonestMs, look() * pauses));
  };
  timer = setTimeout(again, soonestMs);
  return {
    stop: (): readonly string[] => {
      clearTimeout(timer);
      look();
      return [...peers].sort();
    },
  };
}
