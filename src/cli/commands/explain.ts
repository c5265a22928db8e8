import { openStore } from '../../advisories/store/index.js';
import type { AdvisoryStore } from '../../core/advisory.js';
import { type ErrorCode, errorCodes, SeaworthyError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import { explainFinding } from '../../engines/vulnerabilities/explain.js';
import type { RulePage } from '../../gate/rulebook/index.js';
import { embeddedSegments } from '../baseline.js';
import type { Command, CommandInput } from '../command.js';
import { describeAdvisories } from '../describe-advisories.js';
import { loadReport } from '../load-report.js';
import { scanOptions } from '../options.js';
import { storeDirectory } from '../places.js';
import { printable } from '../printable.js';

export const command: Command = {
  name: 'explain',
  summary: 'what a rule, a flaw or a finding means, and the proof of it',
  details:
    "A rule, by our id or another tool's (DL3008, SC2086, KSV-0017, CKV_DOCKER_3, CIS-DI-0001, CWE-89): why, when not to follow it, examples, and whether the repair is made for you. A CVE, GHSA or the like: what the database knows of it. With a target (or a JSON report): why the finding is there, with advisory, range, layer and comparison. Error codes are explained too.",
  group: 'Explain',
  arguments: [
    {
      name: '<id>',
      meaning: 'a rule, a CVE, GHSA, …, or the beginning of a fingerprint; or an error code',
    },
    { name: '[target]', meaning: 'a report, or anything that "check" takes' },
  ],
  options: scanOptions,
  examples: [
    { command: 'seaworthy explain DL3008', meaning: 'a rule: why, when not to, bad and good example' },
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
  const { pagesOf } = await import('../../gate/rulebook/index.js');
  const pages = await pagesOf(id);
  return pages.length > 0 ? explainRules(pages, input) : explainFlaw(id, input);
}

async function explainRules(pages: readonly RulePage[], input: CommandInput): Promise<number> {
  const { options, shell } = input;
  if (options.flag('json')) {
    await shell.print(`${JSON.stringify(pages, null, 2)}\n`);
    return 0;
  }
  const { pageLines } = await import('../../gate/rulebook/words.js');
  return say(
    input,
    pages.flatMap((page, index) => [...(index > 0 ? ['', ''] : []), ...pageLines(page)]),
  );
}

async function explainFlaw(id: string, input: CommandInput): Promise<number> {
  const store = await storeFor(id, input);
  try {
    const advisories = store.byId(id);
    if (advisories.length === 0) throw await unknown(id);
    return await say(input, describeAdvisories(id, advisories, store));
  } finally {
    store.close();
  }
}

/** Who misspelled a rule should not hear that there is no database. */
async function storeFor(id: string, { options, shell: { world } }: CommandInput): Promise<AdvisoryStore> {
  try {
    return openStore(world.disk, storeDirectory(options, undefined, world), embeddedSegments(world));
  } catch (thrown) {
    const isMissing = thrown instanceof SeaworthyError && thrown.code === 'DB_MISSING';
    throw isMissing && !flawId.test(id) ? await unknown(id) : thrown;
  }
}

/** Ids of flaws look alike, so only those of rules are worth a guess. */
const flawId = /^(?:CVE|GHSA|DSA|DLA|RHSA|ALAS|USN|ELSA|OSV|GO|PYSEC|RUSTSEC|MAL|ALPINE|DEBIAN|UBUNTU)-/i;

async function unknown(id: string): Promise<SeaworthyError> {
  if (flawId.test(id)) {
    return new SeaworthyError('NOT_FOUND', `The advisory database does not know "${id}".`, {
      whatToDo: 'Update it with "seaworthy db update", or name a target: seaworthy explain ID TARGET.',
    });
  }
  const { nearestNames } = await import('../../gate/rulebook/index.js');
  const near = await nearestNames(id);
  return new SeaworthyError('NOT_FOUND', `Neither the rules nor the advisory database know "${id}".`, {
    whatToDo:
      near.length > 0
        ? `Did you mean ${near.join(', ')}?`
        : 'Rules are listed in docs/rules/README.md. With a target, ids of its findings are known: seaworthy explain ID TARGET.',
  });
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
