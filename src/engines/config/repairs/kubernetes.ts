import type { Item } from '../models/container.js';
import type { Tree } from '../models/tree.js';
import { type ConfigMaker, type Question, unattended, unlessMighty } from './repair.js';
import { putMember, withoutItem, withoutMember } from './splice.js';

/** A setting of the container's security context. */
function context(value: string, ...path: readonly string[]): ConfigMaker {
  return ({ container, text }) =>
    container && {
      summary: `Set ${path.join('.')}: ${value}`,
      edits: [putMember(container.tree, ['securityContext', ...path], value, text)],
    };
}

function resource(value: string, ...path: readonly string[]): ConfigMaker {
  return ({ container, text }) =>
    container && {
      summary: `Set ${path.join('.')}: ${value}`,
      edits: [putMember(container.tree, ['resources', ...path], value, text)],
    };
}

/** A member of the pod's specification. */
function pod(value: string, ...path: readonly string[]): ConfigMaker {
  return ({ workload, text }) =>
    workload?.pod && {
      summary: `Set ${path.join('.')}: ${value}`,
      edits: [putMember(workload.pod.spec, path, value, text)],
    };
}

function withoutPod(key: string): ConfigMaker {
  return ({ workload, text }) =>
    workload?.pod && { summary: `Delete ${key}`, edits: [withoutMember(workload.pod.spec, key, text)] };
}

export const kubernetes: Readonly<Record<string, ConfigMaker>> = {
  'privilege-escalation-allowed': unlessMighty(unattended(context('false', 'allowPrivilegeEscalation'))),
  'seccomp-profile-missing': unattended(context('RuntimeDefault', 'seccompProfile', 'type')),
  'privileged-container': context('false', 'privileged'),
  'writable-root-filesystem': context('true', 'readOnlyRootFilesystem'),
  'root-possible': context('true', 'runAsNonRoot'),
  'root-user': userOf,
  'low-user-id': userOf,
  'root-group': context('10001', 'runAsGroup'),
  'low-group-id': context('10001', 'runAsGroup'),
  'capabilities-not-dropped': dropAll,
  'capability-added': withoutCapability,
  'default-capability-added': withoutCapability,
  'capability-sys-admin': withoutCapability,
  'capability-sys-module': withoutCapability,
  'capability-net-raw': withoutCapability,
  'service-account-token-not-disabled': pod('false', 'automountServiceAccountToken'),
  'service-account-token-mounted': pod('false', 'automountServiceAccountToken'),
  'host-network': withoutPod('hostNetwork'),
  'host-pid': withoutPod('hostPID'),
  'host-ipc': withoutPod('hostIPC'),
  'host-aliases': withoutPod('hostAliases'),
  'shared-process-namespace': withoutPod('shareProcessNamespace'),
  'host-user-namespace': pod('false', 'hostUsers'),
  'host-port': withoutHostPort,
  'cpu-limit-missing': resource('500m', 'limits', 'cpu'),
  'memory-limit-missing': resource('256Mi', 'limits', 'memory'),
  'cpu-request-missing': resource('100m', 'requests', 'cpu'),
  'memory-request-missing': resource('128Mi', 'requests', 'memory'),
};

/** On the container, or where the pod has set it for all of them, there. */
function userOf({ container, workload, text }: Question): ReturnType<ConfigMaker> {
  const own = container?.tree.at('securityContext', 'runAsUser');
  const shared = workload?.pod?.spec.at('securityContext', 'runAsUser');
  const holder = own === undefined && shared !== undefined ? workload?.pod?.spec : container?.tree;
  return (
    holder && {
      summary: 'Set runAsUser: 10001',
      edits: [putMember(holder, ['securityContext', 'runAsUser'], '10001', text)],
    }
  );
}

function dropAll({ container, text }: Question): ReturnType<ConfigMaker> {
  if (container === undefined) return undefined;
  const drop = container.tree.at('securityContext', 'capabilities', 'drop');
  const [first] = drop?.items ?? [];
  const last = drop?.items.at(-1);
  const summary = 'Drop ALL capabilities';
  if (drop === undefined || first === undefined || last === undefined)
    return {
      summary,
      edits: [putMember(container.tree, ['securityContext', 'capabilities', 'drop'], ['ALL'], text)],
    };
  // What is named besides ALL says nothing more, so that the first name can be the one.
  const isPlain = /^["']?[A-Z_a-z]+["']?$/.test(text.slice(first.start, first.end));
  const quote = /^["']/.exec(text.slice(first.start, first.end))?.[0] ?? '';
  return isPlain && drop.items.length === 1
    ? { summary, edits: [{ start: first.start, end: first.end, text: `${quote}ALL${quote}` }] }
    : { summary, edits: [insertedBefore(first, drop, text, quote)] };
}

function insertedBefore(
  first: Tree,
  list: Tree,
  text: string,
  quote: string,
): { start: number; end: number; text: string } {
  const word = `${quote}ALL${quote}`;
  if (!list.isBlock) return { start: first.start, end: first.start, text: `${word}, ` };
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  return { start: lineStart, end: lineStart, text: `${text.slice(lineStart, first.start)}${word}\n` };
}

/** The capability out of `add`; the whole list where it is the only one. */
export function withoutCapability({ container, spot, text, workload }: Question): ReturnType<ConfigMaker> {
  if (container === undefined) return undefined;
  const item = container.addedCapabilities.find((one: Item) => one.spot.start === spot.start);
  const holder =
    workload?.format === 'compose' ? container.tree : container.tree.at('securityContext', 'capabilities');
  const key = workload?.format === 'compose' ? 'cap_add' : 'add';
  const list = holder?.get(key);
  if (item === undefined || holder === undefined || list === undefined) return undefined;
  if (list.items.length > 1)
    return { summary: `Do not add ${item.text}`, edits: [withoutItem(list, item.spot, text)] };
  const edit = withoutMember(holder, key, text);
  if (edit !== undefined) return { summary: `Do not add ${item.text}`, edits: [edit] };
  const context = container.tree.get('securityContext');
  return (
    context && { summary: `Do not add ${item.text}`, edits: [withoutMember(context, 'capabilities', text)] }
  );
}

function withoutHostPort({ container, spot, text }: Question): ReturnType<ConfigMaker> {
  const port = container?.tree
    .get('ports')
    ?.items.find((one) => one.start <= spot.start && spot.end <= one.end);
  return port && { summary: 'Delete hostPort', edits: [withoutMember(port, 'hostPort', text)] };
}
