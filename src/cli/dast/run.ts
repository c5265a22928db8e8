import { SeaworthyError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import type { DastCommand, DastOptions, DastOutcome } from '../../gate/dast/index.js';
import type { CommandInput, ParsedOptions, Shell } from '../command.js';
import { explainError } from '../errors.js';
import { emitReport, type Outlet, outletNamed, outletsOf } from '../output.js';
import { settingsOptions } from '../run-scan.js';
import { given } from '../values.js';
import { withAutomation } from './automation.js';
import { scanSettings, sessionFrom } from './settings.js';

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
  readonly image?: string;
  readonly signal?: AbortSignal;
}

export async function scanFromWords(
  mode: DastOptions['mode'],
  typed: CommandInput,
  extras: ScanExtras = {},
): Promise<DastOutcome> {
  const input = withAutomation(typed);
  const { options, shell } = input;
  const outlets = [...outletsOf(options, 'terminal'), ...zapOutlets(options)];
  const { runDastScan, saveState } = await import('../../gate/dast/index.js');
  const stop = stopOnSignal(shell, extras.signal);
  const command = await commandFrom(mode, input, extras, stop.signal);
  const outcome = await runDastScan(command, shell);
  stop.release();
  await emitReport(outcome.report, outlets, options, shell);
  if (stop.signal.aborted) {
    const path = options.text('state') ?? 'seaworthy-dast.state.json';
    saveState(path, command, outcome, shell.world);
    shell.tell(`Stopped. Go on with --resume ${path}.`);
  }
  shell.tell(summaryOf(outcome));
  return outcome;
}

async function commandFrom(
  mode: DastOptions['mode'],
  { arguments: words, options, shell }: CommandInput,
  { targets = words, technologies, image }: ScanExtras,
  signal: AbortSignal,
): Promise<DastCommand> {
  return {
    scan: {
      ...scanSettings(mode, targets, options),
      ...(technologies === undefined ? {} : { technologies }),
      signal,
      onFinding: (finding) => announce(finding, shell),
      onGap: ({ reason }) => shell.tell(`! incomplete: ${reason}`),
    },
    session: await sessionFrom(options, shell.world),
    seeds: {
      openapi: options.texts('openapi'),
      postman: options.texts('postman'),
      har: options.texts('har'),
      routes: options.texts('routes'),
      urls: options.texts('urls'),
    },
    settings: settingsOptions(options),
    ...given(options, 'rules', 'resume', 'sbom', 'loginSteps'),
    reports: options.texts('codeReport'),
    ...(image === undefined ? {} : { image }),
    withBrowser: options.flag('browser'),
    isRoot: process.getuid?.() === 0,
  };
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
  return `${requests} requests in ${(ms / 1000).toFixed(1)} s: ${pages} pages, ${operations} templates, ${units} places, ${checks.passive} passive and ${checks.active} active checks${refusedByScope === 0 ? '' : `; out of scope and not asked: ${refusedByScope}`}.`;
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
