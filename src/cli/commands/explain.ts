import { type ErrorCode, errorCodes } from '../../core/errors.js';
import { explainAdvisory, explainFindings, findingsNamed } from '../../gate/explain.js';
import type { RulePage } from '../../gate/rulebook/index.js';
import { storeDirectory } from '../../gate/settings/places.js';
import { printable } from '../../report/printable.js';
import { embeddedSegments } from '../baseline.js';
import type { Command, CommandInput } from '../command.js';
import { scanOptions } from '../options.js';
import { loadReport } from '../run-scan.js';

export const command: Command = {
  name: 'explain',
  summary: 'what a rule, a vulnerability or a finding means, and the proof of it',
  details:
    "A rule, by our id or another tool's (DL3008, SC2086, KSV-0017, CKV_DOCKER_3, CIS-DI-0001, CWE-89): why, when not to follow it, examples, and whether the repair is made for you. A CVE, GHSA or the like: what the database knows of it. With a target (or a JSON report): why the finding is there, with advisory, range, layer and comparison. Error codes are explained too.",
  group: 'Explain',
  arguments: {
    '[id]':
      'a rule, a CVE, GHSA, …, or the beginning of a fingerprint; or an error code (default: list the rules)',
    '[target]': 'a report, or anything that "check" takes',
  },
  options: scanOptions,
  examples: {
    'seaworthy explain': 'every rule in a line',
    'seaworthy explain DL3008': 'a rule: why, when not to, bad and good example',
    'seaworthy explain CVE-2021-44228': 'what the advisories say',
    'seaworthy explain CVE-2021-44228 app.tar': 'why this image has it, down to the layer',
  },
  run: async (input) => {
    const [id, target] = input.arguments;
    if (id === undefined) return listRules(input);
    if (Object.hasOwn(errorCodes, id))
      return say(input, [
        `${id}: ${errorCodes[id as ErrorCode].meaning}`,
        `Exit code ${errorCodes[id as ErrorCode].exit}.`,
      ]);
    return target === undefined ? explainId(id, input) : explainReported(id, target, input);
  },
};

/** Of findings in code the code itself, where its files are on this disk. */
async function explainReported(id: string, target: string, input: CommandInput): Promise<number> {
  const { shell } = input;
  const report = await loadReport(target, input);
  await say(input, explainFindings(id, report));
  const { codeFrames } = await import('../../report/writers/terminal/code-frames.js');
  const about = { target: report.target.name, disk: shell.world.disk, colour: shell.colour, all: true };
  await shell.print(codeFrames({ findings: findingsNamed(id, report) }, about));
  return 0;
}

async function listRules(input: CommandInput): Promise<number> {
  const [{ allPages }, { listLines }] = await Promise.all([
    import('../../gate/rulebook/index.js'),
    import('../../gate/rulebook/words.js'),
  ]);
  return say(input, listLines(await allPages()));
}

async function explainId(id: string, input: CommandInput): Promise<number> {
  const { pagesOf } = await import('../../gate/rulebook/index.js');
  const pages = await pagesOf(id);
  return pages.length > 0 ? explainRules(pages, input) : explainVulnerability(id, input);
}

async function explainRules(pages: readonly RulePage[], input: CommandInput): Promise<number> {
  const { options, shell } = input;
  if (options.flag('json')) {
    await shell.print(`${JSON.stringify(pages, null, 2)}\n`, 'exact');
    return 0;
  }
  const { pageLines } = await import('../../gate/rulebook/words.js');
  return say(
    input,
    pages.flatMap((page, index) => [...(index > 0 ? ['', ''] : []), ...pageLines(page)]),
  );
}

async function explainVulnerability(id: string, input: CommandInput): Promise<number> {
  const { world } = input.shell;
  const directory = storeDirectory(input.options.text('db'), undefined, world);
  return say(input, await explainAdvisory(id, { directory, embedded: embeddedSegments(world) }, world));
}

async function say({ shell }: CommandInput, lines: readonly string[]): Promise<number> {
  await shell.print(`${lines.map(printable).join('\n')}\n`);
  return 0;
}
