import { harmless } from '../../../core/harmless.js';
import type { Severity } from '../../../core/severity.js';
import { readJson } from '../../../formats/json/read.js';
import { isEngineSocket } from '../../../knowledge/host-paths.js';
import { field } from '../observe/trial.js';

/** One line of `audit --watch`. */
export interface WatchFinding {
  /** ISO 8601, UTC: when the engine says that it happened. */
  readonly at: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly subject: string;
  readonly evidence: string;
}

/** `GET /events`: the fields that are used. */
export interface EngineEvent {
  readonly type: string;
  readonly action: string;
  readonly id: string;
  readonly name: string;
  readonly image: string;
  readonly execId: string;
  readonly exitCode: string;
  readonly timeNs: number;
}

/** One JSON object of the stream; nothing where it is none. */
export function readEvent(line: string): EngineEvent | undefined {
  let value: unknown;
  try {
    value = readJson(line);
  } catch {
    return undefined;
  }
  const actor = field(value, 'Actor');
  const attributes = field(actor, 'Attributes');
  const text = (of: unknown, name: string) => harmless(String(field(of, name) ?? ''), 300);
  const type = text(value, 'Type');
  if (type === '') return undefined;
  return {
    type,
    action: text(value, 'Action'),
    id: text(actor, 'ID'),
    name: text(attributes, 'name'),
    image: text(attributes, 'image'),
    execId: text(attributes, 'execID'),
    exitCode: text(attributes, 'exitCode'),
    timeNs: Number(field(value, 'timeNano') ?? Number(field(value, 'time') ?? 0) * 1e9),
  };
}

/** What the engine is asked about for an event. Both are undefined where they are gone already. */
export interface Details {
  /** `GET /containers/X/json` */
  readonly container?: unknown;
  /** `GET /exec/X/json` */
  readonly exec?: unknown;
}

/** What an event needs to be judged. */
export function needs({ type, action }: EngineEvent): 'container' | 'exec' | undefined {
  if (type !== 'container') return undefined;
  if (action.startsWith('exec_create') || action.startsWith('exec_start')) return 'exec';
  return action === 'start' ? 'container' : undefined;
}

export function judgeEvent(event: EngineEvent, details: Details): readonly WatchFinding[] {
  const { type, action, name, exitCode } = event;
  const found = (rule: string, severity: Severity, evidence: string): WatchFinding => ({
    at: new Date(event.timeNs / 1e6).toISOString(),
    rule,
    severity,
    subject: `${type} ${name || event.id.slice(0, 12)}`,
    evidence,
  });
  if (type !== 'container') return [];
  if (action === 'oom')
    return [found('out-of-memory', 'medium', 'the kernel ended a process at the memory limit')];
  if (action === 'start') return startFindings(details.container).map((one) => found(...one));
  if (action.startsWith('exec_create')) return execFindings(action, details.exec).map((one) => found(...one));
  if (action === 'die' && exitCode === '137')
    return [found('container-killed', 'low', 'exit code 137: killed, by memory or by hand')];
  return [];
}

type Found = readonly [rule: string, severity: Severity, evidence: string];

function startFindings(container: unknown): readonly Found[] {
  const host = field(container, 'HostConfig');
  const mounts = field(container, 'Mounts');
  const sockets = (Array.isArray(mounts) ? mounts : [])
    .map((mount: unknown) => String(field(mount, 'Source') ?? ''))
    .filter((source) => isEngineSocket(source) || ['/', '/run', '/var', '/var/run'].includes(source));
  return [
    ...(field(host, 'Privileged') === true
      ? [['privileged-container', 'critical', 'started privileged'] as const]
      : []),
    ...sockets.map((source) => ['engine-socket-mounted', 'critical', `started with ${source}`] as const),
    ...hostModes(host),
  ];
}

function hostModes(host: unknown): readonly Found[] {
  const modes = [
    ['host-network', 'NetworkMode'],
    ['host-pid', 'PidMode'],
    ['host-ipc', 'IpcMode'],
  ] as const;
  return modes
    .filter(([, name]) => field(host, name) === 'host')
    .map(([rule, name]) => [rule, 'high', `started with ${name} host`] as const);
}

function execFindings(action: string, exec: unknown): readonly Found[] {
  const command = action.replace(/^exec_create: ?/, '').slice(0, 160);
  const config = field(exec, 'ProcessConfig');
  if (config === undefined)
    return [['exec-unseen', 'low', `a command that was gone before it could be looked at: ${command}`]];
  const user = String(field(config, 'user') ?? '');
  return [
    ...(field(config, 'privileged') === true ? [['privileged-exec', 'high', command] as const] : []),
    ...(/^(?:0+|root)(?::|$)/.test(user) ? [['root-exec', 'medium', command] as const] : []),
  ];
}
