import * as v from 'valibot';
import type { Report } from '../../core/report.js';
import { amount, count, flag, listOf, maybe, oneOf, purl, text, texts } from './fields.js';
import { finding } from './finding.js';
import { inventory, target } from './inventory.js';
import { gap, location } from './places.js';

const waiver = v.pipe(
  v.object({
    rule: text("A finding's rule or any of its aliases."),
    package: maybe(text('Only in this package.')),
    version: maybe(text('Only in this version of the package.')),
    path: maybe(text('Only at this path.')),
    about: maybe(text('Of a gap: the source of advisories or the ecosystem that it names.')),
    until: maybe(text('Last day, YYYY-MM-DD, UTC.')),
    because: text('The reason.'),
    owner: maybe(text('Who answers for it.')),
    from: location,
    vex: maybe(
      v.pipe(
        v.object({
          status: oneOf(['not_affected', 'fixed'], 'What it states.'),
          justification: maybe(text('In the words of OpenVEX.')),
        }),
        v.description('Of a VEX statement.'),
      ),
    ),
  }),
  v.description('A promise to look away, with a reason.'),
);

const verdict = v.pipe(
  v.object({
    outcome: oneOf(
      ['pass', 'fail', 'incomplete'],
      'incomplete: nothing that was seen breaks the policy, but not everything was seen. Never a pass.',
    ),
    policy: v.pipe(
      v.object({
        name: text('Its name.'),
        clauses: texts('Any of them breaks it.'),
        strict: flag('Whether incomplete fails.'),
      }),
      v.description('What was asked.'),
    ),
    broken: listOf(
      v.pipe(
        v.object({ clause: text('The clause of the policy.'), finding }),
        v.description('A finding that breaks the policy.'),
      ),
      'Why it fails.',
    ),
    waived: listOf(
      v.pipe(v.object({ finding, waiver }), v.description('A finding that a waiver accepts.')),
      'Findings under a waiver; they are not among `findings`.',
    ),
    expiredWaivers: listOf(waiver, 'Waivers past their end.'),
    unusedWaivers: listOf(waiver, 'Waivers that fit nothing.'),
  }),
  v.description('The answer.'),
);

const lineEdit = v.pipe(
  v.object({
    path: text('The file.'),
    line: count('Its line.'),
    before: text('The line as it is.'),
    after: text('The line as it should be.'),
  }),
  v.description('The line that changes in a file that people keep.'),
);

const planStep = v.pipe(
  v.object({
    summary: text('The change in words.'),
    command: maybe(text('What a person types.')),
    location: maybe(location),
    alsoAt: maybe(listOf(location, 'Other places that the same change is due at.')),
    riskShare: amount('Share of the whole risk that goes away, 0 to 1.', 1),
    effort: text('What it takes.'),
    clears: texts('Fingerprints of the findings that it clears.'),
    why: text('What it buys.'),
    base: maybe(
      v.pipe(
        v.object({ from: maybe(text('What the image is built on.')), to: text('What to build on.') }),
        v.description('The image to build on.'),
      ),
    ),
    takesLater: maybe(
      v.pipe(
        v.literal(true),
        v.description('The command may install a later version than the one that is named.'),
      ),
    ),
    isNeeded: maybe(v.pipe(v.literal(true), v.description('One of the changes that make the verdict pass.'))),
    isForReview: maybe(
      v.pipe(
        v.literal(true),
        v.description(
          'A person has to judge it first: code that no input was followed to, a secret of low severity.',
        ),
      ),
    ),
    upgrade: maybe(
      v.pipe(
        v.object({
          ecosystem: text('Its ecosystem.'),
          name: text('The package.'),
          from: texts('Versions that are installed.'),
          to: text('The version to take.'),
          purls: listOf(purl('One of them'), 'As installed.'),
          also: maybe(
            listOf(
              v.object({ name: text('The direct dependency.'), to: text('The version to take.') }),
              'Direct dependencies that move with it.',
            ),
          ),
          heldBy: maybe(texts('Packages that refuse the version, whatever their release.')),
          paths: maybe(texts('Manifests and lockfiles that have it, where there are several.')),
        }),
        v.description('The package that goes up.'),
      ),
    ),
    edit: maybe(lineEdit),
    moreEdits: maybe(listOf(lineEdit, 'The same change in other files.')),
  }),
  v.description('One change that a person can make.'),
);

const dataInfo = v.pipe(
  v.object({
    source: text('The source.'),
    asOf: maybe(text("When the source's data was made.")),
    builtAt: text('When it was fetched.'),
    firstBuiltAt: maybe(text('When all of it was fetched last, where only changes were fetched since.')),
    advisories: count('How many advisories.'),
    signals: count('How many threat signals.'),
    ecosystems: v.pipe(
      v.record(v.string(), v.number()),
      v.description('Ecosystems it covers, with the number of affected packages.'),
    ),
    complete: flag('Whether it holds all that its publisher knows.'),
  }),
  v.description('One source of advisories.'),
);

const stage = v.pipe(
  v.object({
    name: text('Its name.'),
    ms: amount('How long it took, in milliseconds.'),
    summary: maybe(text('What it did.')),
  }),
  v.description('One stage of the scan.'),
);

const host = v.pipe(
  v.object({
    recommendations: listOf(
      v.pipe(
        v.object({
          id: text('Of the CIS Docker Benchmark: 5.10.'),
          status: oneOf(['pass', 'fail', 'not-applicable', 'manual', 'unknown'], 'The decision.'),
          rules: texts('Our checks that decide it.'),
          evidence: text('What decided, of the worst subject.'),
        }),
        v.description('One recommendation.'),
      ),
      'Every recommendation, by its id.',
    ),
    containers: listOf(
      v.pipe(
        v.object({
          name: text('Its name.'),
          user: text('Who its first process is.'),
          namespaces: v.pipe(
            v.record(v.string(), v.string()),
            v.description('By kind: own, host, daemon, none, or shared with NAME.'),
          ),
          capabilities: texts('What it has, or can gain.'),
          seccomp: text('Its profile.'),
          waysOut: texts('Ways to the host, easiest first.'),
        }),
        v.description('How one container is held.'),
      ),
      'Every container.',
    ),
  }),
  v.description('Of an audit: what was decided beside the findings.'),
);

/** A named part of the published schema. */
export const definitions = { finding, gap, location, waiver, inventory };

export const reportSchema: v.GenericSchema<unknown, Report> = v.pipe(
  v.object({
    schema: v.pipe(
      v.literal('https://seaworthy.dev/schemas/report-1.json'),
      v.description('Address of this schema; a number that is not 1 is another shape.'),
    ),
    tool: v.pipe(
      v.object({
        name: v.pipe(v.literal('seaworthy'), v.description('The tool.')),
        version: text('Its version.'),
      }),
      v.description('Who wrote the report.'),
    ),
    generatedAt: text('When, ISO 8601, UTC.'),
    target,
    verdict,
    plan: listOf(planStep, 'First the changes that make the verdict pass, then those that make it safer.'),
    outlook: maybe(
      v.pipe(
        v.object({
          outcome: oneOf(['pass', 'incomplete', 'fail'], 'The verdict after the needed steps.'),
          isProved: flag('The steps were applied to the inventory, which was matched and decided again.'),
        }),
        v.description('What the needed steps do to the verdict.'),
      ),
    ),
    closing: maybe(
      listOf(
        v.pipe(
          v.object({
            summary: text('What to do.'),
            command: maybe(text('What a person types.')),
            waivers: texts('Lines for waivers in seaworthy.yaml that accept the same gaps for a time.'),
            closes: count('How many gaps.'),
          }),
          v.description('One step.'),
        ),
        'How to close the gaps that make the verdict incomplete.',
      ),
    ),
    findings: listOf(finding, 'Everything that was found and not waived, worst first.'),
    gaps: listOf(gap, 'What could not be looked at.'),
    inventory,
    data: listOf(dataInfo, 'What the findings were looked up in.'),
    stages: listOf(stage, 'How long the scan took.'),
    host: maybe(host),
  }),
  v.description('What `seaworthy … --json` prints, and what every report is made from.'),
);
