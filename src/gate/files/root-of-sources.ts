import type { Finding } from '../../core/finding.js';
import { rule } from '../../engines/config/rules/root-user/index.js';
import { runsAsOther } from '../../engines/config/rules/writable-root-filesystem/tmpfs.js';
import { isOwnFolder, isRelative, mountsOf, type Table } from '../roles/compose-file.js';
import type { Stage } from '../roles/stages.js';

/** Advice on a service that is root over sources of the host: another number does not own those, but their owner does. */
export function withOwnerOfSources(finding: Finding, service: Table, stages: readonly Stage[]): Finding {
  const { fix } = finding;
  if (finding.rule !== rule.id || fix?.kind !== 'manual' || fix.summary !== rule.fix) return finding;
  const folder = mountOfSources(service, stages);
  if (folder === undefined) return finding;
  const account = lastOfKind('USER', stages);
  const owner = `Run as the owner of the files that it mounts at ${folder} (user: "\${UID}:\${GID}", with both in the .env), and let HOME and caches be folders that this account may write to`;
  const first = runsAsOther(account)
    ? `The image ends with USER ${account}: leave user: root out where that account reads what is mounted. Else run`
    : undefined;
  const summary = first === undefined ? `${owner}.` : `${first}${owner.slice('Run'.length)}.`;
  return { ...finding, fix: { ...fix, summary } };
}

/** Where a folder of the host lies over the one that the service works in. */
export function mountOfSources(service: Table, stages: readonly Stage[]): string | undefined {
  const folder = folderOfWork(service, stages);
  return mountsOf(service).find(({ source, target = '' }) =>
    folder === ''
      ? isOwnFolder(source) && /^\/\w/.test(target)
      : isRelative(source) && isAtOrAbove(target, folder),
  )?.target;
}

/** The folder that a service works in, which holds its program as a rule. */
export function folderOfWork({ working_dir: folder }: Table, stages: readonly Stage[]): string {
  return (typeof folder === 'string' ? folder : undefined) ?? lastOfKind('WORKDIR', stages) ?? '';
}

/** The words of the last instruction of a kind. */
export function lastOfKind(keyword: 'USER' | 'WORKDIR', stages: readonly Stage[]): string | undefined {
  return stages
    .flatMap(({ instructions }) => instructions)
    .filter((line) => line.slice(0, keyword.length).toUpperCase() === keyword)
    .map((line) =>
      line
        .slice(keyword.length)
        .trim()
        .replace(/^["']|["']$/g, ''),
    )
    .findLast((word) => word !== '');
}

function isAtOrAbove(target: string, folder: string): boolean {
  const mount = target.replace(/\/$/, '');
  return mount !== '' && folder !== '' && `${folder}/`.startsWith(`${mount}/`);
}
