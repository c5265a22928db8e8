import { readJson } from '../../../formats/json/read.js';
import {
  namespaceCloneFlags,
  riskySystemCalls,
  seccompAllowedByCapability,
  seccompDefaultAllowed,
} from '../../../knowledge/seccomp-default.js';
import type { ContainerFacts } from '../facts/types.js';
import { boundingCapabilities, securityOption } from './security.js';

export type SeccompState =
  | { readonly kind: 'default' }
  | { readonly kind: 'unconfined'; readonly because: string }
  /** `weaker`: calls that it allows and Docker's default refuses to this container. */
  | { readonly kind: 'custom'; readonly weaker: readonly string[]; readonly allowed: number };

interface Rule {
  readonly names: readonly string[];
  readonly action: string;
  readonly args: readonly Argument[];
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

interface Argument {
  readonly index: number;
  readonly value: number;
  readonly op: string;
}

export interface SeccompProfile {
  readonly defaultAction: string;
  readonly rules: readonly Rule[];
}

const lettingActions = new Set(['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', 'SCMP_ACT_TRACE']);

/** Judged by what the profile holds, not by its name. @param daemonDefault what the daemon applies when none is named */
export function seccompState(container: ContainerFacts, daemonDefault: SeccompState): SeccompState {
  if (container.privileged) return { kind: 'unconfined', because: 'privileged containers have no profile' };
  if (container.live?.seccompMode === 0) return { kind: 'unconfined', because: 'Seccomp: 0 in /proc' };
  const option = securityOption(container, 'seccomp');
  if (option === undefined || option === '') return daemonDefault;
  if (option === 'unconfined') return { kind: 'unconfined', because: 'seccomp=unconfined' };
  if (option === 'builtin') return { kind: 'default' };
  return judgeProfileText(option, boundingCapabilities(container));
}

export function judgeProfileText(text: string, capabilities: readonly string[]): SeccompState {
  const profile = readProfile(text);
  if (profile === undefined) return { kind: 'unconfined', because: 'the profile cannot be read as JSON' };
  return judgeProfile(profile, capabilities);
}

/** The form of Docker's and of the OCI runtime specification, with `name` or `names`. */
export function readProfile(text: string): SeccompProfile | undefined {
  if (text.length > 1024 * 1024) return undefined;
  let value: unknown;
  try {
    value = readJson(text);
  } catch {
    return undefined;
  }
  const root = recordOf(value);
  if (typeof root.defaultAction !== 'string') return undefined;
  return { defaultAction: root.defaultAction, rules: listOf(root.syscalls).map(ruleOf) };
}

function ruleOf(value: unknown): Rule {
  const rule = recordOf(value);
  const names = [...listOf(rule.names), rule.name].filter((name) => typeof name === 'string');
  return {
    names,
    action: String(rule.action ?? ''),
    args: listOf(rule.args).map((entry) => {
      const argument = recordOf(entry);
      return { index: Number(argument.index), value: Number(argument.value), op: String(argument.op) };
    }),
    includes: capsOf(rule.includes),
    excludes: capsOf(rule.excludes),
  };
}

function capsOf(value: unknown): readonly string[] {
  return listOf(recordOf(value).caps).map((name) => String(name).replace(/^CAP_/, ''));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What a profile lets through that the default does not, for a container with these capabilities. */
export function judgeProfile(profile: SeccompProfile, capabilities: readonly string[]): SeccompState {
  const has = new Set(capabilities);
  const rules = profile.rules.filter(
    ({ includes, excludes }) =>
      includes.every((name) => has.has(name)) && !excludes.some((name) => has.has(name)),
  );
  const granted = new Set(capabilities.flatMap((name) => seccompAllowedByCapability[name] ?? []));
  const passes = (name: string) => isAllowed(profile, rules, name);
  const weaker = riskySystemCalls.filter((name) => !granted.has(name) && passes(name));
  const all = new Set([...seccompDefaultAllowed, ...rules.flatMap(({ names }) => names)]);
  if (!granted.has('unshare') && allowsNamespaces(profile, rules)) weaker.push('clone with CLONE_NEWUSER');
  return { kind: 'custom', weaker, allowed: [...all].filter(passes).length };
}

/** Whether some arguments let the call through; a profile that allows by default has to refuse it outright. */
function isAllowed({ defaultAction }: SeccompProfile, rules: readonly Rule[], name: string): boolean {
  const own = rules.filter(({ names }) => names.includes(name));
  if (lettingActions.has(defaultAction)) {
    return !own.some(({ action, args }) => !lettingActions.has(action) && args.length === 0);
  }
  return own.some(({ action }) => lettingActions.has(action));
}

function allowsNamespaces({ defaultAction }: SeccompProfile, rules: readonly Rule[]): boolean {
  return ['clone', 'clone3'].some((name) => {
    const own = rules.filter(({ names }) => names.includes(name));
    const lets = own.filter(({ action }) => lettingActions.has(action));
    if (lettingActions.has(defaultAction)) return own.every(({ action }) => lettingActions.has(action));
    return lets.some(({ args }) => !args.some(refusesNamespaces));
  });
}

/** The mask has to hold the bit of CLONE_NEWUSER at least. */
function refusesNamespaces({ value, op }: Argument): boolean {
  return op === 'SCMP_CMP_MASKED_EQ' && (value & namespaceCloneFlags & 0x1000_0000) !== 0;
}
