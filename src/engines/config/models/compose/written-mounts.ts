import type { Mount, Workload } from '../container.js';

/** Mounts of the host with what the file has around their paths: a variable whose default they are, and the comment above them. */
export function withWrittenMounts(
  workloads: readonly Workload[],
  path: string,
  text: string,
): readonly Workload[] {
  return workloads.map((workload) =>
    workload.hostPaths.length === 0
      ? workload
      : { ...workload, hostPaths: workload.hostPaths.map((mount) => asWritten(mount, path, text)) },
  );
}

function asWritten(mount: Mount, path: string, text: string): Mount {
  const { source, start, end } = mount.spot;
  if (source.path !== path || end > text.length) return mount;
  const written = text.slice(start, Math.min(end, start + longest));
  const [, insteadOf] = /^["']?[^$]{0,100}\$\{(\w{1,80}):?-\//.exec(written) ?? [];
  return {
    ...mount,
    ...(insteadOf === undefined ? {} : { insteadOf }),
    ...(toWrite.test(commentAbove(text, start)) ? { isToWrite: true } : {}),
  };
}

const longest = 400;

/** The comment on the line in front of the one that it begins on. */
function commentAbove(text: string, start: number): string {
  const lines = text.slice(Math.max(0, start - most), start).split('\n');
  const above = lines.at(-2)?.trim() ?? '';
  return above.startsWith('#') ? above.slice(0, longest) : '';
}

const most = 1_000;

const toWrite = /\bread[- ]?(?:\/|and )?[- ]?write\b|\bwrit(?:able|eable)\b|\b(?:edits|writes)\b/i;
