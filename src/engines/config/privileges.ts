import type { Container } from './models/container.js';
import type { Hit } from './rule.js';

export function isPrivileged({ privileged }: Pick<Container, 'privileged'>): boolean {
  return privileged.value === true;
}

/** What has no effect as long as the container has all rights. */
export const besidePrivileged: Pick<Hit, 'severity' | 'advice'> = {
  severity: 'low',
  advice: 'Remove privileged first: beside it this setting has no effect, and Kubernetes may refuse it.',
};

/** Engines and builders that run without root, by their image or command: `moby/buildkit:rootless`, `rootlesskit dockerd`. */
export function isRootlessEngine({ image, command }: Pick<Container, 'image' | 'command'>): boolean {
  return [image.value ?? '', ...command].some((words) =>
    /(?:^|[^a-z])rootless(?:kit)?(?:[^a-z]|$)/.test(words),
  );
}

/** Switches of the kernel, set by a command: `sysctl -w vm.max_map_count=262144`. */
export function setsSysctls({ command }: Pick<Container, 'command'>): boolean {
  return sets.test(command.join(' '));
}

const sets =
  /\bsysctl[ \t]{1,4}(?:--?\w{1,9}[ \t]{1,4}){0,3}["']?[a-z]\w{0,30}[./][\w./-]{1,80}[ \t]{0,4}=|>[ \t]{0,4}\/proc\/sys\//;
