import { openStore } from '../../advisories/store/index.js';
import { type ErrorCode, errorCodes, SeaworthyError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import { explainFinding } from '../../vulnerabilities/explain.js';
import { embeddedSegments } from '../baseline.js';
import type { Command, CommandInput } from '../command.js';
import { describeAdvisories } from '../describe-advisories.js';
import { loadReport } from '../load-report.js';
import { scanOptions } from '../options.js';
import { storeDirectory } from '../places.js';
import { printable } from '../printable.js';

export const command: Command = {
  name: 'explain',
  summary: 'what a finding means, and the proof: advisory, range, bytes, layer, comparison',
  details:
    'With a target (or a JSON report) it shows why the finding is there; without, what the database knows of the id. Error codes are explained too.',
  group: 'Explain',
  arguments: [
    { name: '<id>', meaning: 'CVE, GHSA, …, a rule, or the beginning of a fingerprint; or an error code' },
    { name: '[target]', meaning: 'a report, or anything that "check" takes' },
  ],
  options: scanOptions,
  examples: [
    { command: 'seaworthy explain CVE-2021-44228', meaning: 'what the advisories say' },
    {
      command: 'seaworthy explain CVE-2021-44228 app.tar',
      meaning: 'why this image has it, down to the layer',
    },
  ],
  run: async (input) => {
    const [id = '', target] = input.arguments;
    if (Object.hasOwn(errorCodes, id))
      return say(input, [
        `${id}: ${errorCodes[id as ErrorCode].meaning}`,
        `Exit code ${errorCodes[id as ErrorCode].exit}.`,
      ]);
    return target === undefined
      ? explainId(id, input)
      : explainIn(id, await loadReport(target, input), input);
  },
};

async function explainId(id: string, input: CommandInput): Promise<number> {
  const { world } = input.shell;
  const store = openStore(
    world.disk,
    storeDirectory(input.options, undefined, world),
    embeddedSegments(world),
  );
  try {
    const advisories = store.byId(id);
    if (advisories.length === 0) {
      throw new SeaworthyError('NOT_FOUND', `The advisory database does not know "${id}".`, {
        whatToDo: 'Update it with "seaworthy db update", or name a target: seaworthy explain ID TARGET.',
      });
    }
    return await say(input, describeAdvisories(id, advisories, store));
  } finally {
    store.close();
  }
}

async function explainIn(id: string, report: Report, input: CommandInput): Promise<number> {
  const all: readonly Finding[] = [
    ...report.findings,
    ...report.verdict.waived.map(({ finding }) => finding),
  ];
  const meant = all.filter(
    ({ rule, aliases, fingerprint }) =>
      rule === id || aliases.includes(id) || (id.length >= 6 && fingerprint.startsWith(id)),
  );
  if (meant.length === 0) {
    throw new SeaworthyError('NOT_FOUND', `There is no finding "${id}" in ${report.target.name}.`, {
      whatToDo: 'List all with: seaworthy check TARGET --all',
    });
  }
  return say(
    input,
    meant.flatMap((finding, index) => [...(index > 0 ? [''] : []), ...explainFinding(finding, report)]),
  );
}

async function say({ shell }: CommandInput, lines: readonly string[]): Promise<number> {
  await shell.print(`${lines.map(printable).join('\n')}\n`);
  return 0;
}
