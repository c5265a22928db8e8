import type { ConfigMaker, Question } from './repair.js';
import { putMember, withoutMember } from './splice.js';

/** A setting of the container's security context. */
export function context(value: string, ...path: readonly string[]): ConfigMaker {
  return ({ container, text }) =>
    container && {
      summary: `Set ${path.join('.')}: ${value}`,
      edits: [putMember(container.tree, ['securityContext', ...path], value, text)],
    };
}

export function resource(value: string, ...path: readonly string[]): ConfigMaker {
  return ({ container, text }) =>
    container && {
      summary: `Set ${path.join('.')}: ${value}`,
      edits: [putMember(container.tree, ['resources', ...path], value, text)],
    };
}

/** A member of the pod's specification. */
export function pod(value: string, ...path: readonly string[]): ConfigMaker {
  return ({ workload, text }) =>
    workload?.pod && {
      summary: `Set ${path.join('.')}: ${value}`,
      edits: [putMember(workload.pod.spec, path, value, text)],
    };
}

export function withoutPod(key: string): ConfigMaker {
  return ({ workload, text }) =>
    workload?.pod && { summary: `Delete ${key}`, edits: [withoutMember(workload.pod.spec, key, text)] };
}

/** On the container, or where the pod has set it for all of them, there. */
export function userOf({ container, workload, text }: Question): ReturnType<ConfigMaker> {
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
