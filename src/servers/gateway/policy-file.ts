import type { World } from '../../core/world.js';
import { type Files, type GatewayPolicy, readGatewayPolicy } from './policy.js';

const maxPolicyBytes = 4 * 1024 * 1024;
const checkedEveryMs = 1000;

/**
 * The policy in a file, read again when it or a key that it names changes. While one of them cannot be read, no one
 * gets an answer: an old policy could let through what the new one was written to stop.
 * @throws SeaworthyError at once where it cannot be read now; later the function that is given back throws
 */
export function watchPolicy(path: string, world: World): () => GatewayPolicy {
  const read = () => readAll(path, world);
  let state = read();
  let checkedAt = world.monotonicMs();
  return () => {
    if (world.monotonicMs() - checkedAt >= checkedEveryMs) {
      const marks = state.files.map((file) => markOf(file, world));
      // Only after a reading that worked is it left alone for a while.
      if (marks.some((mark, index) => mark !== state.marks[index])) state = read();
      checkedAt = world.monotonicMs();
    }
    return state.policy;
  };
}

function readAll(path: string, world: World) {
  const files: string[] = [];
  const read = (file: string): string => {
    files.push(file);
    return new TextDecoder().decode(world.disk.readFile(file, { maxBytes: maxPolicyBytes }));
  };
  let isReading = true;
  /** Folders count too: their time changes when a file comes or goes. What is read later is no part of the policy. */
  const noted = (place: string) => {
    if (isReading) files.push(place);
    return place;
  };
  const disk: Files['disk'] = {
    status: (place) => world.disk.status(place),
    list: (place) => world.disk.list(noted(place)),
    readFile: (place, limit) => world.disk.readFile(noted(place), limit),
  };
  const policy = readGatewayPolicy(read(path), path, { read, disk });
  isReading = false;
  return { policy, files, marks: files.map((file) => markOf(file, world)) };
}

function markOf(path: string, { disk }: World): string {
  const status = disk.status(path);
  return status === undefined ? '' : `${status.modifiedMs} ${status.sizeBytes}`;
}
