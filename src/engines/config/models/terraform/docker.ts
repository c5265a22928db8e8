import { serviceWorkload } from '../compose/service.js';
import type { Workload } from '../container.js';
import { type Entry, type Spot, Tree } from '../tree.js';
import type { TerraformResource } from './module.js';

/**
 * `docker_container` (https://registry.terraform.io/providers/kreuzwerker/docker) in the words of a Compose service,
 * which has a key for everything that it can say.
 */
export function dockerWorkload({ name, tree, header }: TerraformResource): Workload {
  const entries = new Map<string, Entry>();
  const put = (key: string, value: Tree | undefined, keySpot: Spot) => {
    if (value !== undefined) entries.set(key, { key, keySpot, value });
  };
  put('container_name', tree.get('name') ?? Tree.unknown(header), header);
  for (const { key, keySpot, value } of tree.entries.values()) {
    const renamed = renames.get(key);
    if (renamed !== undefined) put(renamed, value, keySpot);
  }
  const capabilities = tree.get('capabilities')?.items[0];
  put('cap_add', capabilities?.get('add'), header);
  put('cap_drop', capabilities?.get('drop'), header);
  put('restart', restartOf(tree), header);
  put('healthcheck', tree.get('healthcheck')?.items[0], header);
  put('ports', portsOf(tree), header);
  put('volumes', volumesOf(tree), header);
  put('devices', devicesOf(tree), header);
  const workload = serviceWorkload(name, Tree.map(tree, entries), undefined);
  return { ...workload, format: 'docker-terraform', kind: 'docker_container' };
}

const renames: ReadonlyMap<string, string> = new Map([
  ['image', 'image'],
  ['user', 'user'],
  ['privileged', 'privileged'],
  ['read_only', 'read_only'],
  ['security_opts', 'security_opt'],
  ['network_mode', 'network_mode'],
  ['pid_mode', 'pid'],
  ['ipc_mode', 'ipc'],
  ['userns_mode', 'userns_mode'],
  ['memory', 'mem_limit'],
  ['cpus', 'cpus'],
  ['cpu_shares', 'cpu_shares'],
  ['cpu_set', 'cpuset'],
  ['env', 'environment'],
  ['command', 'command'],
  ['entrypoint', 'entrypoint'],
  ['cgroup_parent', 'cgroup_parent'],
]);

function restartOf(tree: Tree): Tree | undefined {
  const restart = tree.get('restart');
  const attempts = tree.get('max_retry_count')?.text;
  if (restart?.text !== 'on-failure' || attempts === undefined) return restart;
  return Tree.scalar(restart, `on-failure:${attempts}`);
}

function portsOf(tree: Tree): Tree | undefined {
  return listOf(tree.get('ports'), { internal: 'target', external: 'published', ip: 'host_ip' });
}

function devicesOf(tree: Tree): Tree | undefined {
  return listOf(tree.get('devices'), { host_path: 'source', container_path: 'target' });
}

/** The blocks `volumes` and `mounts`. */
function volumesOf(tree: Tree): Tree | undefined {
  const volumes = listOf(tree.get('volumes'), {
    host_path: 'source',
    container_path: 'target',
    read_only: 'read_only',
  });
  const mounts = listOf(tree.get('mounts'), {
    type: 'type',
    source: 'source',
    target: 'target',
    read_only: 'read_only',
  });
  if (volumes === undefined || mounts === undefined) return volumes ?? mounts;
  return Tree.list(volumes, [...volumes.items, ...mounts.items]);
}

function listOf(blocks: Tree | undefined, names: Readonly<Record<string, string>>): Tree | undefined {
  if (blocks === undefined) return undefined;
  const items = blocks.items.map((block) => {
    const entries = new Map<string, Entry>();
    for (const [from, to] of Object.entries(names)) {
      const entry = block.entries.get(from);
      if (entry !== undefined) entries.set(to, { ...entry, key: to });
    }
    return Tree.map(block, entries);
  });
  return Tree.list(blocks, items);
}
