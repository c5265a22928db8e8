import type { World } from '../../core/world.js';
import type { DastOptions } from '../../engines/dast/scan.js';
import { readSbom } from '../../inventory/sbom/index.js';
import type { GateContext } from '../context.js';
import { readSettings, type SettingsOptions } from '../settings/index.js';
import { browserOf, recordedSignIn } from './browser.js';
import { joinedWithReports } from './join.js';
import { readAnyReport } from './report.js';
import { applyRules, parseRuleFile, policyWithRules, type RuleFile } from './rule-file.js';
import { type DastOutcome, scanRunning } from './scan.js';
import { readSeeds, type SeedFiles } from './seeds.js';
import { readState, writeState } from './state.js';
import { technologiesOf } from './technologies.js';

const maxFileBytes = 64 * 1024 * 1024;

/** What breaks the policy unless the command line says otherwise. */
const defaultFailOn = 'high';

/** A scan as the command line asks for it. Nothing of it is ever read from a project's configuration. */
export interface DastCommand {
  readonly scan: Omit<
    DastOptions,
    'progress' | 'nowMs' | 'seeds' | 'session' | 'explore' | 'openBrowser' | 'resumed'
  >;
  readonly session: DastOptions['session'];
  readonly seeds: SeedFiles;
  readonly settings: SettingsOptions;
  /** Path of a rule file of ZAP. */
  readonly rules?: string;
  /** Path of the state of an interrupted scan. */
  readonly resume?: string;
  /** Path of a bill of materials of the target. */
  readonly sbom?: string;
  /** Path of a sign-in that was recorded in a browser. */
  readonly loginSteps?: string;
  /** Paths of JSON reports about the same application: code, packages. */
  readonly reports: readonly string[];
  /** The image that runs, where it is known. */
  readonly image?: string;
  /** Crawl with this machine's Chromium, too. */
  readonly withBrowser: boolean;
  readonly isRoot: boolean;
}

/** By itself V8 lets the heap of a scan, which runs for minutes, grow to four times what lives: 60 MB became 220. */
export const heapGrowthPercent = 50;

/** Reads the files that were named, scans, and decides. */
export async function runDastScan(command: DastCommand, context: GateContext): Promise<DastOutcome> {
  const { world } = context;
  world.saveMemory?.(heapGrowthPercent);
  const { scan, settings, resume, session, withBrowser, isRoot } = command;
  const rules = rulesIn(command.rules, world);
  const technologies = [...scan.technologies, ...packagesIn(command.sbom, world)];
  const reports = command.reports.map((path) => readAnyReport(path, world.disk));
  const seeds = readSeeds(command.seeds, scan.targets[0], world);
  const { policy, waivers } = readSettings(
    { ...settings, noConfig: true, failOn: settings.failOn ?? defaultFailOn },
    '.',
    world,
  );
  return scanRunning({
    ...context,
    policy: rules === undefined ? policy : policyWithRules(policy, rules),
    waivers,
    options: {
      ...scan,
      technologies,
      ...(resume === undefined ? {} : { resumed: readState(resume, scan.targets, scan.seed, world) }),
      seeds,
      session: {
        ...session,
        described: seeds.map(({ request }) => request),
        ...(command.loginSteps === undefined
          ? {}
          : { recorded: recordedSignIn(command.loginSteps, world, scan.targets, isRoot) }),
      },
      ...(withBrowser ? browserOf(world, scan.targets, isRoot) : {}),
    },
    adjust: (findings) => {
      const joined = joinedWithReports(findings, reports, command.image);
      return rules === undefined ? joined : applyRules(joined, rules);
    },
  });
}

function packagesIn(path: string | undefined, { disk }: World): readonly string[] {
  if (path === undefined) return [];
  const text = new TextDecoder().decode(disk.readFile(path, { maxBytes: maxFileBytes }));
  return technologiesOf(readSbom(text, path).inventory.components);
}

function rulesIn(path: string | undefined, { disk }: World): RuleFile | undefined {
  if (path === undefined) return undefined;
  return parseRuleFile(new TextDecoder().decode(disk.readFile(path, { maxBytes: maxFileBytes })), path);
}

/** For `--resume`. */
export function saveState(path: string, { scan }: DastCommand, { result }: DastOutcome, world: World): void {
  writeState(path, scan, result, world);
}
