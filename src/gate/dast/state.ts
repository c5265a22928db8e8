import * as v from 'valibot';
import { SeaworthyError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { World } from '../../core/world.js';
import type { DastResult } from '../../engines/dast/scan.js';
import { readJson } from '../../formats/json/read.js';

const maxBytes = 256 * 1024 * 1024;
const version = 1;

/** What an interrupted scan leaves behind: what was done, and what was found by then. No session, no secret. */
export interface ScanState {
  readonly targets: readonly string[];
  readonly seed: string;
  readonly done: readonly string[];
  readonly findings: readonly Finding[];
}

const schema = v.object({
  'seaworthy-dast': v.literal(version),
  targets: v.array(v.string()),
  seed: v.string(),
  done: v.array(v.string()),
  findings: v.array(
    v.pipe(v.looseObject({ kind: v.literal('finding'), rule: v.string(), fingerprint: v.string() })),
  ),
});

export function writeState(
  path: string,
  { targets, seed }: Pick<ScanState, 'targets' | 'seed'>,
  result: DastResult,
  { disk }: World,
): void {
  // Passive findings come again with the crawl; only what cost attacks is kept.
  const findings = result.findings.filter(
    ({ evidence }) => evidence.kind === 'exchange' && evidence.payload !== undefined,
  );
  const state = { 'seaworthy-dast': version, targets, seed, done: result.done, findings };
  disk.writeFile(path, `${JSON.stringify(state)}\n`, { ownerOnly: true, own: true });
}

/** @throws SeaworthyError CONFIG_INVALID, or USAGE for a state of another target */
export function readState(
  path: string,
  targets: readonly string[],
  seed: string,
  { disk }: World,
): ScanState {
  const parsed = v.safeParse(
    schema,
    parsedJson(new TextDecoder().decode(disk.readFile(path, { maxBytes })), path),
  );
  if (!parsed.success) {
    throw new SeaworthyError('CONFIG_INVALID', 'This is no state of a scan.', {
      where: path,
      whatToDo: 'Name the file that Ctrl-C wrote.',
    });
  }
  const state = parsed.output;
  if (JSON.stringify(state.targets) !== JSON.stringify(targets) || state.seed !== seed) {
    throw new SeaworthyError('USAGE', 'The saved scan is of another target or seed.', {
      where: path,
      whatToDo: `Resume it with the target ${state.targets.join(' ')} and --seed ${state.seed}.`,
    });
  }
  return { ...state, findings: state.findings as unknown as readonly Finding[] };
}

function parsedJson(text: string, path: string): unknown {
  try {
    return readJson(text);
  } catch (cause) {
    throw new SeaworthyError('CONFIG_INVALID', 'The file is not JSON.', { where: path, cause });
  }
}
