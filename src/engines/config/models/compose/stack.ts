import { nameOf } from '../../../../core/paths.js';
import type { Workload } from '../container.js';
import type { Tree } from '../tree.js';

/** Services of a file for Swarm (`docker stack deploy`), which leaves out settings that Compose honours. */
export function withStack(
  workloads: readonly Workload[],
  document: Tree,
  { path, text }: { readonly path: string; readonly text: string },
): readonly Workload[] {
  const trees = workloads.flatMap(({ containers }) => containers.map(({ tree }) => tree));
  if (!isStack(trees, path, text)) return workloads;
  const stack = { takesTmpfs: takesTmpfs(document.get('version')?.text) };
  return workloads.map((workload) => ({ ...workload, stack }));
}

/** Swarm builds nothing, and has nodes to choose from. */
function isStack(services: readonly Tree[], path: string, text: string): boolean {
  if (services.some((service) => service.entries.has('build'))) return false;
  return (
    /(?:^|[._-])(?:stack|swarm)(?:[._-]|$)/i.test(nameOf(path)) ||
    /\bdocker stack deploy\b/.test(text) ||
    services.some(isForSwarm)
  );
}

function isForSwarm(service: Tree): boolean {
  const deploy = service.get('deploy');
  if (deploy === undefined) return false;
  if (['placement', 'update_config', 'rollback_config'].some((key) => deploy.entries.has(key))) return true;
  // Compose starts no second container on the same port of the host.
  const isPublished = (service.get('ports')?.items ?? []).some((item) =>
    /^\d{1,5}:\d{1,5}$/.test(item.text ?? ''),
  );
  return deploy.get('mode')?.text === 'global' || (isPublished && (deploy.get('replicas')?.number ?? 0) > 1);
}

/** https://docs.docker.com/reference/compose-file/legacy-versions/: from format 3.6 on. */
function takesTmpfs(version: string | undefined): boolean {
  const [, minor] = /^3(?:\.(\d{1,2}))?$/.exec(version?.trim() ?? '') ?? ['', '6'];
  return Number(minor ?? 0) >= 6;
}
