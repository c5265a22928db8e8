import { flagsOfKey, optionIn, optionsIn } from '../facts/daemon.js';
import type { HostFacts } from '../facts/types.js';
import type { SeccompState } from './seccomp.js';

export interface DaemonSetting {
  readonly value: unknown;
  /** Where it is set: `--icc=false`, `/etc/docker/daemon.json: icc`; `default` where it is not. */
  readonly from: string;
  readonly isSet: boolean;
}

/**
 * A setting by its key in daemon.json, from the arguments or else the file; dockerd refuses to start with both.
 * `undefined` where the daemon's process is not known, so that its settings are not known either.
 */
export function daemonSetting({ daemon }: HostFacts, key: string, flag = key): DaemonSetting | undefined {
  if (daemon === undefined) return undefined;
  const argument = flagsOfKey(flag)
    .map((name) => optionIn(daemon.arguments, name))
    .find((value) => value !== undefined);
  if (argument !== undefined) return { value: argument, from: `--${flag} ${argument}`, isSet: true };
  if (Object.hasOwn(daemon.config, key)) {
    return { value: daemon.config[key], from: `${daemon.configFile}: ${key}`, isSet: true };
  }
  return { value: undefined, from: 'default', isSet: false };
}

/** Hard limits that containers start with, by name; undefined where the daemon's settings are not known. */
export function defaultUlimits({ daemon }: HostFacts): ReadonlyMap<string, number> | undefined {
  if (daemon === undefined) return undefined;
  const inFile = Object.entries(recordOf(daemon.config['default-ulimits'])).map(
    ([name, value]) => [name, Number(recordOf(value).Hard)] as const,
  );
  // dockerd(8): `--default-ulimit nofile=50:150`, or one number for both.
  const named = optionsIn(daemon.arguments, 'default-ulimit').flatMap((text) => {
    const [, name, soft, hard] = /^([a-z]{1,20})=(-?\d{1,19})(?::(-?\d{1,19}))?$/.exec(text) ?? [];
    return name === undefined ? [] : [[name, Number(hard ?? soft)] as const];
  });
  return new Map([...inFile, ...named]);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** `"false"` of an argument and `false` of the file. */
export function isFalse({ value }: DaemonSetting): boolean {
  return value === false || /^(?:0|f|false)$/i.test(String(value ?? ''));
}

export function isTrue({ value }: DaemonSetting): boolean {
  return value === true || /^(?:1|t|true)$/i.test(String(value ?? ''));
}

/** The profile of containers that name none, as /info reports it. */
export function daemonSeccomp({
  engine,
}: {
  readonly engine: Pick<HostFacts['engine'], 'securityOptions'>;
}): SeccompState {
  const option = engine.securityOptions.find((one) => one.startsWith('name=seccomp'));
  if (option === undefined) return { kind: 'unconfined', because: 'the daemon runs without seccomp' };
  const profile = /profile=([^,]*)/.exec(option)?.[1] ?? 'builtin';
  if (profile === 'unconfined') return { kind: 'unconfined', because: "the daemon's default is unconfined" };
  return { kind: 'default' };
}
