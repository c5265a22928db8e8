import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { applySteps, type DaemonPlan, planDaemon } from '../../engines/runtime/daemon/plan.js';
import { connectEngine } from '../../engines/runtime/facts/client.js';
import { collectFacts } from '../../engines/runtime/facts/collect.js';
import { findEndpoint } from '../../engines/runtime/facts/endpoint.js';
import { unifiedDiff } from '../../fix/diff.js';
import { readJson } from '../../formats/json/read.js';

export { type DaemonPlan, planText } from '../../engines/runtime/daemon/plan.js';

const maxConfigBytes = 1024 * 1024;
const restartMs = 120_000;
const restartPollMs = 250;

/** @throws SeaworthyError ENGINE_UNREACHABLE */
export async function planOf(world: World, dockerHost: string | undefined): Promise<DaemonPlan> {
  const endpoint = findEndpoint(dockerHost, world);
  return planDaemon(await collectFacts({ world, endpoint, deep: false, timeoutMs: 60_000 }));
}

export interface Applied {
  readonly diff: string;
  /** Where the file before it was kept; undefined where there was none. */
  readonly backup: string | undefined;
}

/** What the steps make of the file, as a diff; nothing is written. @throws SeaworthyError CONFIG_INVALID */
export function previewPlan(world: World, plan: DaemonPlan): string {
  const before = textOf(world, plan.configFile);
  return unifiedDiff(before ?? '', changed(before, plan), plan.configFile.replace(/^\//, ''));
}

/** Keeps a copy beside the file and replaces it at once. @throws SeaworthyError CONFIG_INVALID, IO */
export function applyPlan(world: World, plan: DaemonPlan): Applied {
  const before = textOf(world, plan.configFile);
  const diff = previewPlan(world, plan);
  const backup = before === undefined ? undefined : `${plan.configFile}.before-${stamp(world.now())}`;
  if (backup !== undefined && before !== undefined) world.disk.writeFile(backup, before);
  world.disk.writeFile(plan.configFile, changed(before, plan));
  return { diff, backup };
}

/**
 * Writes the file after a copy of it, and lets dockerd validate the result; what it refuses is taken back.
 * @throws SeaworthyError CONFIG_INVALID
 */
export async function applyValidated(world: World, plan: DaemonPlan): Promise<Applied> {
  const applied = applyPlan(world, plan);
  const { ok, text } = await validates(world, plan);
  if (ok) return applied;
  rollBack(world, plan, applied);
  throw new SeaworthyError(
    'CONFIG_INVALID',
    `dockerd refuses the new configuration, so the old one is back: ${text}`,
    { where: plan.configFile },
  );
}

export interface Restart {
  readonly dockerHost: string | undefined;
  /** For `sh -c`, given by the user: `systemctl restart docker`. */
  readonly command: string;
  /** How long the engine may take until it answers; a minute by default. */
  readonly waitMs?: number;
}

/**
 * Writes the file, restarts the daemon with it and waits until it answers. One that does not come up gets its old file back and is
 * restarted once more.
 * @throws SeaworthyError CONFIG_INVALID, PROCESS_FAILED
 */
export async function applyRestarted(world: World, plan: DaemonPlan, restart: Restart): Promise<Applied> {
  const applied = await applyValidated(world, plan);
  const failure = await restarted(world, restart);
  if (failure === undefined) return applied;
  rollBack(world, plan, applied);
  const again = await restarted(world, restart);
  throw new SeaworthyError(
    'PROCESS_FAILED',
    `the daemon did not come up with the new configuration (${failure}), so the old one is back; with it, ${again === undefined ? 'the daemon answers again' : `it does not come up either (${again})`}`,
    { where: plan.configFile, whatToDo: 'Look at its log: journalctl -u docker.' },
  );
}

/** @returns why the engine does not answer */
async function restarted(
  world: World,
  { command, dockerHost, waitMs = 60_000 }: Restart,
): Promise<string | undefined> {
  try {
    const { exitCode, stderr } = await world.processes.run('sh', ['-c', command], { timeoutMs: restartMs });
    const said = new TextDecoder().decode(stderr).trim().slice(-300);
    if (exitCode !== 0) return `"${command}" ended with ${exitCode}${said === '' ? '' : `: ${said}`}`;
  } catch (thrown) {
    return reasonOf(thrown);
  }
  const endpoint = findEndpoint(dockerHost, world);
  const endMs = world.monotonicMs() + waitMs;
  for (;;) {
    const reason = await connectEngine(endpoint, world).then(() => undefined, reasonOf);
    if (reason === undefined || world.monotonicMs() > endMs) return reason;
    await new Promise((resolve) => setTimeout(resolve, restartPollMs));
  }
}

/** Back to the copy, or to no file. */
export function rollBack(world: World, plan: DaemonPlan, { backup }: Applied): void {
  if (backup === undefined) {
    world.disk.remove(plan.configFile);
    return;
  }
  world.disk.writeFile(plan.configFile, world.disk.readFile(backup, { maxBytes: maxConfigBytes }));
}

/**
 * Whether dockerd itself takes the file beside the arguments that it runs with: `dockerd --validate`, which starts nothing. A key
 * that an argument sets as well is a conflict.
 */
async function validates(
  world: World,
  { configFile, arguments: words }: DaemonPlan,
): Promise<{ readonly ok: boolean; readonly text: string }> {
  const own = words.filter(
    (word, at) => !/^--config-file(?:=|$)/.test(word) && words[at - 1] !== '--config-file',
  );
  try {
    const { exitCode, stdout, stderr } = await world.processes.run(
      'dockerd',
      [...own, '--validate', '--config-file', configFile],
      { timeoutMs: 20_000 },
    );
    const text = new TextDecoder().decode(exitCode === 0 ? stdout : stderr);
    return { ok: exitCode === 0, text: text.trim().slice(-500) };
  } catch (thrown) {
    return { ok: false, text: reasonOf(thrown) };
  }
}

function textOf({ disk }: World, path: string): string | undefined {
  if (disk.status(path) === undefined) return undefined;
  return new TextDecoder().decode(disk.readFile(path, { maxBytes: maxConfigBytes }));
}

function changed(before: string | undefined, { steps, configFile }: DaemonPlan): string {
  let config: unknown = {};
  try {
    config = before === undefined || before.trim() === '' ? {} : readJson(before);
  } catch (cause) {
    throw new SeaworthyError('CONFIG_INVALID', 'the configuration of the daemon is not JSON', {
      where: configFile,
      whatToDo: 'Correct it first.',
      cause,
    });
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new SeaworthyError('CONFIG_INVALID', 'the configuration of the daemon is no JSON object', {
      where: configFile,
    });
  }
  return `${JSON.stringify(applySteps(config as Readonly<Record<string, unknown>>, steps), null, 2)}\n`;
}

function stamp(now: Date): string {
  return now.toISOString().replace(/[-:]/g, '').slice(0, 15);
}
