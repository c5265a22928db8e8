import { SeaworthyError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import type { DastOptions, DastOutcome } from '../../gate/dast/index.js';
import { applyRules, parseRuleFile, policyWithRules, type RuleFile } from '../../gate/dast/rule-file.js';
import { readState, writeState } from '../../gate/dast/state.js';
import { readSettings } from '../../gate/settings/index.js';
import type { CommandInput, ParsedOptions, Shell } from '../command.js';
import { explainError } from '../errors.js';
import { emitReport, type Outlet, outletNamed, outletsOf } from '../output.js';
import { settingsOptions } from '../run-scan.js';
import { withAutomation } from './automation.js';
import { browserOf } from './browser.js';
import { readSeeds } from './seeds.js';
import { scanSettings } from './settings.js';
import { sessionOptions } from './sign-in.js';

const maxFileBytes = 64 * 1024 * 1024;

/** 0: nothing, 1: something broke the policy, 2: warnings, 3: the scan could not be made. The numbers are ZAP's. */
export async function runDast(mode: DastOptions['mode'], input: CommandInput): Promise<number> {
  return withZapErrors(async () => {
    const { report } = await scanFromWords(mode, input);
    return exitCodeOf(report, input.options);
  });
}

export async function withZapErrors(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (thrown) {
    // The codes of these commands are ZAP's; the message must not name another one.
    const stderr = {
      write: (text: string) => process.stderr.write(text.replace(/\(exit [456]\)|\(exit 2\)/, '(exit 3)')),
    };
    explainError(thrown, stderr, process.env.SEAWORTHY_DEBUG !== undefined);
    return thrown instanceof SeaworthyError && thrown.code === 'INTERRUPTED' ? thrown.exitCode : 3;
  }
}

/** What a surrounding command adds: the address and the technologies of a container. */
export interface ScanExtras {
  readonly targets?: readonly string[];
  readonly technologies?: readonly string[];
  readonly signal?: AbortSignal;
}

export async function scanFromWords(
  mode: DastOptions['mode'],
  given: CommandInput,
  extras: ScanExtras = {},
): Promise<DastOutcome> {
  const input = withAutomation(given);
  const { options, shell } = input;
  const outlets = [...outletsOf(options, 'terminal'), ...zapOutlets(options)];
  const rules = ruleFileOf(options, shell);
  const settings = scanSettings(mode, extras.targets ?? input.arguments, options);
  const seeds = await readSeeds(options, settings.targets[0], shell.world);
  const { scanRunning } = await import('../../gate/dast/index.js');
  const { policy, waivers } = readSettings(settingsOptions(withoutProject(options)), '.', shell.world);
  const stop = stopOnSignal(shell, extras.signal);
  const resumed = options.text('resume');
  const outcome = await scanRunning({
    world: shell.world,
    progress: shell.progress,
    version: shell.version,
    policy: rules === undefined ? policy : policyWithRules(policy, rules),
    waivers,
    options: {
      ...settings,
      ...(extras.technologies === undefined ? {} : { technologies: extras.technologies }),
      signal: stop.signal,
      ...(resumed === undefined
        ? {}
        : { resumed: readState(resumed, settings.targets, settings.seed, shell.world) }),
      seeds,
      session: { ...sessionOptions(options, shell.world), described: seeds.map(({ request }) => request) },
      ...(options.flag('browser') ? { explore: await browserOf(shell.world, settings.targets) } : {}),
      onFinding: (finding) => announce(finding, shell),
    },
    ...(rules === undefined ? {} : { adjust: (findings) => applyRules(findings, rules) }),
  });
  stop.release();
  await emitReport(outcome.report, outlets, options, shell);
  if (stop.signal.aborted) {
    const path = options.text('state') ?? 'seaworthy-dast.state.json';
    writeState(path, settings, outcome.result, shell.world);
    shell.tell(`Stopped. Go on with --resume ${path}.`);
  }
  shell.tell(summaryOf(outcome));
  return outcome;
}

/** The first Ctrl-C lets the scan end in order, with a report; a second one ends it at once. */
function stopOnSignal(
  shell: Shell,
  outer: AbortSignal | undefined,
): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  let isAsked = false;
  const stop = () => {
    if (isAsked) process.exit(130);
    isAsked = true;
    shell.tell('Stopping: the report of what was done follows. Ctrl-C again ends at once.');
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  outer?.addEventListener('abort', () => controller.abort(), { once: true });
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}

/** As soon as it is confirmed: a scan may take long. */
function announce({ severity, title, locations: [place] }: Finding, shell: Shell): void {
  if (severity !== 'high' && severity !== 'critical') return;
  shell.tell(`! ${severity}: ${title}  ${place.at === 'url' ? place.url : ''}`);
}

function summaryOf({ result: { statistics } }: DastOutcome): string {
  const { requests, pages, operations, units, checks, ms, refusedByScope } = statistics;
  return `${requests} requests in ${(ms / 1000).toFixed(1)} s: ${pages} pages, ${operations} templates, ${units} places, ${checks.passive} passive and ${checks.active} active checks; ${refusedByScope} addresses out of scope were not asked.`;
}

/** A project's configuration never decides about attacks: only what is typed counts. */
function withoutProject(options: ParsedOptions): ParsedOptions {
  return {
    text: (name) => (name === 'failOn' ? (options.text('failOn') ?? 'high') : options.text(name)),
    flag: (name) => name === 'noConfig' || options.flag(name),
    texts: (name) => options.texts(name),
    ordered: options.ordered,
  };
}

function ruleFileOf(options: ParsedOptions, shell: Shell): RuleFile | undefined {
  const path = options.text('rules');
  if (path === undefined) return undefined;
  return parseRuleFile(
    new TextDecoder().decode(shell.world.disk.readFile(path, { maxBytes: maxFileBytes })),
    path,
  );
}

const letters = { zapJson: 'zap-json', zapXml: 'zap-xml', html: 'html', markdown: 'markdown' } as const;

function zapOutlets(options: ParsedOptions): readonly Outlet[] {
  return Object.entries(letters).flatMap(([option, writer]) => {
    const file = options.text(option);
    return file === undefined ? [] : [outletNamed(writer, file)];
  });
}

export function exitCodeOf({ verdict, findings, gaps }: Report, options: ParsedOptions): number {
  if (verdict.outcome === 'fail') return 1;
  if (verdict.policy.strict && gaps.some(({ weight }) => weight === 'incomplete')) return 3;
  const hasWarnings = findings.some(({ severity }) => severity !== 'none');
  return hasWarnings && !options.flag('ignoreWarnings') ? 2 : 0;
}
