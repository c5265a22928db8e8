import { join } from 'node:path';
import { SeaworthyError } from '../../core/errors.js';
import { shellWord } from '../../core/shell-word.js';
import { appArmorProfile } from '../../engines/runtime/observe/derive/apparmor.js';
import { dockerUserRules, networkPolicy } from '../../engines/runtime/observe/derive/network.js';
import {
  allowedNames,
  beyondEveryProfile,
  beyondRuntimeNeeds,
} from '../../engines/runtime/observe/derive/seccomp.js';
import {
  type Hardening,
  harden,
  hardeningWords,
  loggingProfile,
  missingCalls,
  relearned,
} from '../../engines/runtime/observe/harden.js';
import {
  type Bench,
  type Observation,
  type ObserveRequest,
  observeOnce,
  prepare,
} from '../../engines/runtime/observe/index.js';
import { recorders } from '../../engines/runtime/observe/recorders/index.generated.js';
import { attempt, type Outcome } from '../../engines/runtime/observe/trial.js';
import { writeResult } from '../result-folder.js';
import { composeText } from './compose-text.js';

/** The best first. */
export const recorderNames: readonly string[] = [...recorders]
  .sort((a, b) => a.order - b.order)
  .map(({ name }) => name);

export interface ObserveCommand extends ObserveRequest {
  /** Folder of the results. */
  readonly output: string;
  /** Rerun with a profile that logs, and name each call that is missing. */
  readonly trial: boolean;
  /** Rerun under everything that was derived. */
  readonly enforce: boolean;
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  tell(text: string): void;
}

export interface ObserveResult {
  readonly observation: Observation;
  readonly hardening: Hardening;
  /** Calls of the trial that the profile does not let through. */
  readonly missing: readonly string[] | undefined;
  readonly enforced: Outcome | undefined;
  readonly files: readonly string[];
}

const shortestDriveMs = 15_000;

/** Observes, hardens, writes the results, and proves them where asked. */
export async function observeImage(command: ObserveCommand): Promise<ObserveResult> {
  const bench = await prepare(command);
  command.tell(`recording with ${bench.recorder.name}`);
  const observation = await observeOnce(bench);
  command.tell(
    `${observation.calls.length} system calls, ${observation.files.length} files; drive ${observation.outcome.passed ? 'passed' : 'FAILED'}`,
  );
  if (!observation.outcome.passed) throw driveFailed(observation.outcome.text);
  // A program behind a wall that it cannot stand may accept and never answer: five times the first run is enough.
  const trial = { ...bench.trial, driveMs: Math.max(shortestDriveMs, observation.outcome.ms * 5) };
  const first = await harden(observation, trial, command);
  for (const step of first.steps) command.tell(step);
  const words = [...command.words, ...hardeningWords(first, undefined)];
  const again = await observeOnce({ ...bench, trial: { ...trial, words } });
  const hardening = relearned(first, observation, again);
  const files = writeResults(command, observation, hardening);
  const profilePath = join(command.output, 'seccomp.json');
  return {
    observation,
    hardening,
    missing: command.trial ? await missingInTrial(command, { ...bench, trial }, hardening) : undefined,
    enforced: command.enforce
      ? await attempt({
          ...bench.trial,
          words: [...command.words, ...hardeningWords(hardening, profilePath)],
        })
      : undefined,
    files,
  };
}

/** Leave-one-out proves nothing with a drive that fails anyway. */
function driveFailed(text: string): SeaworthyError {
  return new SeaworthyError(
    'PROCESS_FAILED',
    `the drive fails without any hardening: ${text.trim().slice(-300)}`,
    {
      where: '--drive',
      whatToDo: 'Correct the drive until it exits with 0 on the unhardened container.',
    },
  );
}

async function missingInTrial(
  command: ObserveCommand,
  bench: Bench,
  hardening: Hardening,
): Promise<readonly string[]> {
  const profile = jsonText(loggingProfile(hardening.seccomp));
  const path = writeResult(command.world.disk, command.output, 'seccomp-log.json', profile);
  const words = [...command.words, ...hardeningWords(hardening, path)];
  const again = await observeOnce({ ...bench, trial: { ...bench.trial, words } });
  return missingCalls(hardening.seccomp, again, hardening.refusedByDefault);
}

function writeResults(
  command: ObserveCommand,
  observation: Observation,
  hardening: Hardening,
): readonly string[] {
  const { world, output, image } = command;
  const name =
    image
      .replace(/[@:].*$/s, '')
      .split('/')
      .at(-1) ?? 'app';
  const texts = resultTexts(name, command, observation, hardening);
  return Object.entries(texts).map(([file, text]) => writeResult(world.disk, output, file, text));
}

function resultTexts(
  name: string,
  { image, command, words }: ObserveCommand,
  observation: Observation,
  hardening: Hardening,
): Readonly<Record<string, string>> {
  const { traffic } = observation;
  const usesNetwork = traffic.listens.length + traffic.connects.length > 0;
  const run = ['docker', 'run', ...words, ...hardeningWords(hardening, 'seccomp.json'), image, ...command];
  const written = observation.writable.map(({ path }) => path);
  return {
    // Without what differs from run to run: equal runs write equal bytes.
    'observed.json': jsonText({
      image,
      ...observation,
      files: byFolder(observation.files, written),
      calls: beyondEveryProfile(observation.calls),
      runtimeCalls: beyondRuntimeNeeds(observation.runtimeCalls),
      unknownFiles: undefined,
      outcome: { passed: observation.outcome.passed },
      hardening: { ...hardening, seccomp: undefined },
    }),
    'seccomp.json': jsonText(hardening.seccomp),
    'run.sh': `#!/bin/sh -eu\n# From one observed run of ${image.replace(/\s.*$/s, '')}; paths that it did not take may need more.\nexec ${run.map(shellWord).join(' ')}\n`,
    'compose.yaml': composeText(name, image, hardening, written),
    'apparmor.txt': appArmorProfile(`seaworthy-${name}`, {
      written,
      capabilities: hardening.capabilities,
      usesNetwork,
    }),
    'networkpolicy.yaml': networkPolicy(name, traffic),
    'docker-user.sh': dockerUserRules('${1:?address of the container}', traffic),
    'packages.json': jsonText({
      image,
      isComplete: observation.gaps.every(({ weight }) => weight !== 'incomplete'),
      packages: observation.packages,
    }),
  };
}

/**
 * What a program reads of its own data is a matter of time (a database cleans up when it likes), so that files below a folder
 * that it writes to are named by the folder. The packages are those of all files.
 */
function byFolder(files: readonly string[], written: readonly string[]): readonly string[] {
  const folderOf = (path: string) => written.find((folder) => path.startsWith(`${folder}/`));
  return [
    ...new Set(files.map((path) => (folderOf(path) === undefined ? path : `${folderOf(path)}/`))),
  ].sort();
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** For people: what was found, what holds it, what is left open. */
export function observeText({ observation, hardening, missing, enforced, files }: ObserveResult): string {
  const { calls, packages, traffic, writable, gaps } = observation;
  const distribution = packages.filter(({ ecosystem }) => ['deb', 'apk'].includes(ecosystem));
  const used = distribution.filter(({ isUsed }) => isUsed);
  const lines = [
    `system calls   ${calls.length} seen, ${allowedNames(hardening.seccomp).length} allowed by the profile (Docker's default: 355)`,
    `capabilities   ${hardening.capabilities.join(', ') || 'none'}`,
    `user           ${hardening.user ?? `as the image has it (uid ${observation.uid} in this run)`}`,
    `privileges     ${hardening.noNewPrivileges ? 'no-new-privileges' : 'may be gained: the drive fails otherwise'}`,
    `root           ${hardening.readOnly ? 'read-only' : 'writable: the drive fails otherwise'}; written: ${writable.map(({ path }) => path).join(', ') || 'nothing'}`,
    `listens        ${traffic.listens.join(', ') || 'nowhere'}`,
    `connects       ${traffic.connects.map(({ address, port }) => `${address}:${port}`).join(', ') || 'nowhere'}`,
    `packages       ${used.length} of ${distribution.length} used`,
    ...(hardening.refusedByDefault.length > 0
      ? [`refused anyway ${hardening.refusedByDefault.join(', ')} (Docker's default refuses them too)`]
      : []),
    ...(missing === undefined
      ? []
      : [`trial          ${missing.length === 0 ? 'no call is missing' : `missing: ${missing.join(', ')}`}`]),
    ...(enforced === undefined
      ? []
      : [
          `enforced       ${enforced.passed ? 'the drive passes' : `the drive FAILS: ${enforced.text.trim().slice(-300)}`}`,
        ]),
    ...gaps.map(({ reason }) => `gap            ${reason}`),
    `written        ${files.join(', ')}`,
    '',
  ];
  return lines.join('\n');
}
