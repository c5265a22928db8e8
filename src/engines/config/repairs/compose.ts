import { withoutCapability } from './kubernetes.js';
import { type ConfigMaker, type Question, unattended } from './repair.js';
import { putMember, withoutItem, withoutMember } from './splice.js';

function member(value: string, ...path: readonly string[]): ConfigMaker {
  return ({ container, text }) =>
    container && {
      summary: `Set ${path.join('.')}: ${value}`,
      edits: [putMember(container.tree, path, value, text)],
    };
}

function without(...keys: readonly string[]): ConfigMaker {
  return ({ container, text }) => {
    const key = keys.find((one) => container?.tree.entries.has(one));
    return container && key !== undefined
      ? { summary: `Delete ${key}`, edits: [withoutMember(container.tree, key, text)] }
      : undefined;
  };
}

export const compose: Readonly<Record<string, ConfigMaker>> = {
  'privilege-escalation-allowed': unattended(noNewPrivileges),
  'privileged-container': member('false', 'privileged'),
  'writable-root-filesystem': member('true', 'read_only'),
  'capabilities-not-dropped': dropAll,
  'capability-added': withoutCapability,
  'default-capability-added': withoutCapability,
  'capability-sys-admin': withoutCapability,
  'capability-sys-module': withoutCapability,
  'capability-net-raw': withoutCapability,
  'host-network': without('network_mode', 'net'),
  'host-pid': without('pid'),
  'host-ipc': without('ipc'),
  'host-uts': without('uts'),
  'host-user-namespace': without('userns_mode'),
  'cgroup-parent': without('cgroup_parent'),
  'root-user': (question) =>
    question.container?.user.isSet ? member('"10001:10001"', 'user')(question) : undefined,
  'pids-limit-missing': member('200', 'pids_limit'),
  'memory-limit-missing': member('512m', 'mem_limit'),
  'cpu-limit-missing': member('"1.0"', 'cpus'),
  'restart-without-end': member('on-failure:5', 'restart'),
  'port-on-all-interfaces': onLoopback,
  'seccomp-unconfined': withoutOption,
  'apparmor-unconfined': withoutOption,
  'proc-unmasked': withoutOption,
  'selinux-relaxed': withoutOption,
};

function noNewPrivileges({ container, text, spot }: Question): ReturnType<ConfigMaker> {
  const list = container?.tree.get('security_opt');
  const summary = 'Add no-new-privileges';
  if (container === undefined) return undefined;
  if (list === undefined)
    return {
      summary,
      edits: [putMember(container.tree, ['security_opt'], ['no-new-privileges:true'], text)],
    };
  const written = text.slice(spot.start, spot.end);
  if (/^["']?no-new-privileges[:=]false["']?$/.test(written))
    return { summary, edits: [{ start: spot.start, end: spot.end, text: written.replace('false', 'true') }] };
  return { summary, edits: [firstOf(list.items[0], list.isBlock, 'no-new-privileges:true', text)] };
}

/** A word before the first of a list. */
function firstOf(
  first: { readonly start: number } | undefined,
  isBlock: boolean,
  word: string,
  text: string,
): { start: number; end: number; text: string } | undefined {
  if (first === undefined) return undefined;
  if (!isBlock) return { start: first.start, end: first.start, text: `"${word}", ` };
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  const lead = text.slice(lineStart, first.start);
  return /^[ \t]*-[ \t]+$/.test(lead)
    ? { start: lineStart, end: lineStart, text: `${lead}${word}\n` }
    : undefined;
}

function dropAll({ container, text }: Question): ReturnType<ConfigMaker> {
  if (container === undefined) return undefined;
  const list = container.tree.get('cap_drop');
  const summary = 'Drop ALL capabilities';
  return list === undefined || list.isNull
    ? { summary, edits: [putMember(container.tree, ['cap_drop'], ['ALL'], text)] }
    : { summary, edits: [firstOf(list.items[0], list.isBlock, 'ALL', text)] };
}

/** `8080:80` becomes `127.0.0.1:8080:80`. */
function onLoopback({ container, spot, text }: Question): ReturnType<ConfigMaker> {
  const item = container?.tree.get('ports')?.items.find((one) => one.start === spot.start);
  const summary = 'Publish on 127.0.0.1 alone';
  if (item?.kind === 'map') return { summary, edits: [putMember(item, ['host_ip'], '127.0.0.1', text)] };
  const written = item === undefined ? '' : text.slice(item.start, item.end).trimEnd();
  const [, quote = '', address = '', ports] =
    /^(["']?)(0\.0\.0\.0:|\[::\]:|\*:)?(\d{1,5}(?:-\d{1,5})?:\d{1,5}(?:-\d{1,5})?(?:\/(?:tcp|udp))?)\1$/.exec(
      written,
    ) ?? [];
  if (item === undefined || ports === undefined) return undefined;
  // Without quotes YAML 1.1 would take some of these for numbers to the base of sixty.
  const sign = quote === '' ? '"' : quote;
  const end = item.start + written.length;
  return quote === ''
    ? { summary, edits: [{ start: item.start, end, text: `${sign}127.0.0.1:${ports}${sign}` }] }
    : {
        summary,
        edits: [{ start: item.start + 1, end: item.start + 1 + address.length, text: '127.0.0.1:' }],
      };
}

function withoutOption({ container, spot, text }: Question): ReturnType<ConfigMaker> {
  const list = container?.tree.get('security_opt');
  if (container === undefined || list === undefined) return undefined;
  const summary = `Delete ${text.slice(spot.start, spot.end).trim().slice(0, 60)}`;
  return list.items.length > 1
    ? { summary, edits: [withoutItem(list, spot, text)] }
    : { summary, edits: [withoutMember(container.tree, 'security_opt', text)] };
}
