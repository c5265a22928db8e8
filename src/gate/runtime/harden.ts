import { SeaworthyError } from '../../core/errors.js';
import { fixConfig } from '../../engines/config/fix.js';
import { readManifest } from '../../engines/config/manifest.js';
import { putMember } from '../../engines/config/repairs/splice.js';
import { unifiedDiff } from '../../fix/diff.js';
import { applyEdits } from '../../fix/edit.js';

/** What `run` does on the command line, as rules of manifests: the same facts, so the same ids. */
const hardeningRules = new Set([
  'apparmor-unconfined',
  'capabilities-not-dropped',
  'capability-added',
  'capability-net-raw',
  'capability-sys-admin',
  'capability-sys-module',
  'cgroup-parent',
  'cpu-limit-missing',
  'default-capability-added',
  'default-security-context',
  'host-ipc',
  'host-network',
  'host-pid',
  'host-user-namespace',
  'host-uts',
  'memory-limit-missing',
  'pids-limit-missing',
  'port-on-all-interfaces',
  'privilege-escalation-allowed',
  'privileged-container',
  'proc-unmasked',
  'restart-without-end',
  'root-possible',
  'root-user',
  'seccomp-profile-missing',
  'seccomp-unconfined',
  'selinux-relaxed',
  'service-account-token-not-disabled',
  'shared-mount-propagation',
  'writable-root-filesystem',
]);

export interface Hardened {
  readonly text: string;
  /** Unified; empty where nothing changes. */
  readonly diff: string;
  readonly done: readonly { readonly rule: string; readonly subject: string; readonly summary: string }[];
  /** What has to be changed by hand, with the reason. */
  readonly left: readonly { readonly rule: string; readonly subject: string; readonly because: string }[];
}

/**
 * The smallest change of a Compose file or a Kubernetes manifest that makes its containers run safely. Every edit is
 * proved by the repairs' own loop; what cannot be proved is left and named.
 * @throws SeaworthyError UNSUPPORTED where it is neither
 */
export function hardenManifest(path: string, text: string, without: readonly string[] = []): Hardened {
  const before = workloadsIn(path, text);
  if (before.length === 0) {
    throw new SeaworthyError('UNSUPPORTED', 'it holds neither Compose services nor Kubernetes workloads', {
      where: path,
      whatToDo: 'Name a compose.yaml or a manifest with a Deployment, a Pod or another workload.',
    });
  }
  const wanted = (rule: string) => hardeningRules.has(rule) && !without.includes(rule);
  const result = fixConfig({ files: new Map([[path, text]]), isWantedRule: wanted }, () => true);
  const repaired = result.texts.get(path) ?? text;
  const writable = withTmpfs(
    path,
    repaired,
    new Set(before.filter(({ readOnly }) => readOnly).map(({ name }) => name)),
  );
  return {
    text: writable.text,
    diff: unifiedDiff(text, writable.text, path),
    done: [
      ...result.done.map(({ rule, subject, summary }) => ({ rule, subject, summary })),
      ...writable.added.map((subject) => ({ rule: 'tmpfs', subject, summary: 'Add tmpfs for /tmp' })),
    ],
    left: result.refused.map(({ rule, subject, because }) => ({ rule, subject, because })),
  };
}

function workloadsIn(path: string, text: string) {
  return (readManifest(path, text)?.workloads ?? []).flatMap(({ containers }) =>
    containers.map((container) => ({
      name: container.name,
      readOnly: container.readOnlyRoot.value === true,
    })),
  );
}

/** A root that became read-only leaves no place for temporary files; Compose names one in a line. */
function withTmpfs(path: string, text: string, readOnlyBefore: ReadonlySet<string>) {
  const workloads = (readManifest(path, text)?.workloads ?? []).filter(({ format }) => format === 'compose');
  const open = workloads
    .flatMap(({ containers }) => containers)
    .filter(
      ({ name, readOnlyRoot, tree }) =>
        readOnlyRoot.value === true && !readOnlyBefore.has(name) && !tree.entries.has('tmpfs'),
    );
  const edits = open.flatMap(({ tree }) => putMember(tree, ['tmpfs'], ['/tmp'], text) ?? []);
  return {
    text: applyEdits(text, edits),
    added: edits.length === open.length ? open.map(({ name }) => name) : [],
  };
}
