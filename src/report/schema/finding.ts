import * as v from 'valibot';
import { confidences } from '../../core/confidence.js';
import { trustLevels } from '../../core/trust-level.js';
import { amount, count, flag, listOf, maybe, oneOf, purl, severity, someOf, text, texts } from './fields.js';
import { location, role } from './places.js';

const scope = oneOf(['runtime', 'development', 'optional'], 'What the component is needed for.');

const componentRef = v.pipe(
  v.object({
    purl: purl('The component'),
    name: text('Its name, as its ecosystem writes it.'),
    version: text('Its version, as installed.'),
    ecosystem: text('Its ecosystem in the words of OSV: npm, Debian:12.'),
    scope: maybe(scope),
  }),
  v.description('A component of the inventory.'),
);

const advisoryProof = v.pipe(
  v.object({
    id: text('Id of the advisory.'),
    source: text('The source that published it.'),
    severity: severity('The severity by this source.'),
    range: text('The affected versions.'),
    comparison: text('The comparison that decided.'),
  }),
  v.description('One advisory that says so.'),
);

const signal = v.pipe(
  v.object({
    cve: text('The CVE that it is about.'),
    kev: maybe(
      v.pipe(
        v.object({
          added: text('Day on which it was added.'),
          due: maybe(text('Day until which US agencies have to fix it.')),
          ransomware: flag('Whether it is known to be used by ransomware.'),
        }),
        v.description("Its entry in CISA's catalogue of known exploited vulnerabilities."),
      ),
    ),
    epss: maybe(
      v.pipe(
        v.object({
          score: amount('Probability of use within 30 days, 0 to 1.', 1),
          percentile: amount('Share of all CVEs with at most this score, 0 to 1.', 1),
          date: maybe(text('Day of the score.')),
        }),
        v.description('Its score by FIRST (https://www.first.org/epss/).'),
      ),
    ),
  }),
  v.description('What is known about its use by attackers.'),
);

const reach = v.pipe(
  v.object({
    state: oneOf(
      ['reached', 'not-reached', 'unknown'],
      'What is not known counts as reached; not-reached is proved.',
    ),
    how: maybe(
      oneOf(['called', 'imported', 'named', 'started', 'through'], 'Of reached: what leads to the package.'),
    ),
    because: text('The same in words.'),
    symbols: maybe(texts('Vulnerable functions that are called; an empty list where none is.')),
    at: maybe(someOf(location, 'The first places in the project.')),
    proof: maybe(someOf(text('A step of the proof.'), 'Of not-reached: what was read, and what it showed.')),
    run: maybe(
      v.pipe(
        v.object({
          image: text('What ran.'),
          isUsed: flag('Whether a file of the package was opened.'),
        }),
        v.description('An observed run. It says nothing of what it did not drive.'),
      ),
    ),
  }),
  v.description('Whether the application reaches the vulnerable package.'),
);

const kind = <const T extends string>(word: T, description: string) =>
  v.pipe(v.literal(word), v.description(description));

const evidence = v.pipe(
  v.variant('kind', [
    v.object({
      kind: kind('vulnerable-component', 'A component with a known vulnerability.'),
      package: v.pipe(
        v.object({
          ecosystem: text('Ecosystem in the words of OSV.'),
          name: text('Name of the package.'),
          version: text('Its version.'),
        }),
        v.description('The package that advisories speak of: of the operating system, the source package.'),
      ),
      components: someOf(componentRef, 'The installed components behind it.'),
      advisories: someOf(advisoryProof, 'Every advisory that says so, the one that decided first.'),
      fixedIn: maybe(text('The smallest version without the vulnerability.')),
      status: oneOf(
        ['fixed', 'unfixed', 'will-not-fix', 'under-investigation'],
        'What the publisher does about it.',
      ),
      signal: maybe(signal),
      cvss: maybe(
        v.pipe(
          v.object({
            vector: text('The vector.'),
            score: amount('The base score.', 10),
            source: text('Who gave it.'),
          }),
          v.description('CVSS, version 2 to 4.'),
        ),
      ),
      severityFrom: maybe(
        v.pipe(
          v.object({ id: text('The record.'), source: text('The source that holds it.') }),
          v.description('Where the severity is taken from, if none of the advisories has one.'),
        ),
      ),
      cwes: listOf(v.pipe(v.number(), v.integer()), 'Weaknesses: CWE-79 is 79.'),
      path: maybe(
        listOf(purl('A component on the way'), 'From a direct dependency to the package: how it came in.'),
      ),
      symbols: maybe(texts('Vulnerable functions, as advisories write them.')),
      reach: maybe(reach),
    }),
    v.object({
      kind: kind('licence', 'A component under a licence that the settings deny.'),
      component: componentRef,
      expression: text('The licence, as declared.'),
      category: text('The family of licences that it belongs to.'),
    }),
    v.object({
      kind: kind('end-of-life', 'A product that is no longer maintained.'),
      product: text('The product.'),
      version: text('Its version.'),
      since: text('The last day of support, YYYY-MM-DD.'),
    }),
    v.object({
      kind: kind('instruction', 'A line of a build file.'),
      text: text('The line.'),
      endedOn: maybe(text('The base of the image that is built is no longer maintained, since this day.')),
    }),
    v.object({
      kind: kind('secret', 'A credential.'),
      redacted: text('What of it can be shown.'),
      verified: oneOf(['live', 'dead', 'unchecked'], 'Whether it was tried.'),
      recognisedBy: maybe(
        oneOf(['form', 'context'], 'By a mark that the value itself carries, or by what stands beside it.'),
      ),
      testKey: maybe(text('Why a private key is taken for one of a test.')),
      usedAt: maybe(location),
      ofProgram: maybe(
        v.pipe(
          v.literal(true),
          v.description(
            'It identifies a program to a service, and its files do not show whose machines run it.',
          ),
        ),
      ),
      underPassphrase: maybe(
        v.pipe(v.literal(true), v.description('A key that opens nothing without its passphrase.')),
      ),
    }),
    v.object({
      kind: kind('dataflow', 'A way from an input to a dangerous call.'),
      cwe: count('The weakness.'),
      trace: someOf(location, 'The way, step by step.'),
      routes: v.exactOptional(
        someOf(
          v.object({ method: text('Such as GET.'), path: text('In the spelling of the framework.') }),
          'What serves it.',
        ),
      ),
    }),
    v.object({
      kind: kind('exchange', 'A request and its answer.'),
      request: text('What was sent.'),
      response: text('What came back.'),
      control: maybe(
        v.pipe(
          v.object({ request: text('What was sent.'), response: text('What came back.') }),
          v.description('The same request with a benign value.'),
        ),
      ),
      origin: maybe(text('Scheme, host and port that it went to.')),
      payload: maybe(text('The smallest payload that shows it.')),
      place: maybe(text('Where the payload stands: query name, cookie theme.')),
      original: maybe(text('The request as the crawl saw it, with the value that belongs there.')),
      repeated: maybe(v.pipe(v.number(), v.integer(), v.description('How often it came out the same.'))),
      proof: maybe(text('The part of the response that proves it.')),
      confidence: maybe(oneOf(['low', 'medium', 'high', 'confirmed'], 'How sure it is.')),
      detail: maybe(text('More about it.')),
      curl: maybe(text('A line for a shell that repeats it.')),
    }),
    v.object({
      kind: kind('signature', 'A signature that is missing or wrong.'),
      subject: text('What should be signed.'),
      because: text('Why it is not accepted.'),
    }),
    v.object({
      kind: kind('setting', 'A setting that should be another.'),
      expected: text('What it should be.'),
      actual: text('What it is.'),
    }),
  ]),
  v.description('Why we say so.'),
);

const moved = {
  name: text('The direct dependency.'),
  purl: purl('As installed'),
  from: text('Its version.'),
  to: text('The release to take.'),
};

const fix = v.pipe(
  v.variant('kind', [
    v.object({
      kind: kind('upgrade', 'Take another version.'),
      summary: text('The change in words.'),
      purl: purl('What to upgrade'),
      to: text('The version to take.'),
      command: maybe(text('What a person types.')),
      elsewhere: maybe(
        listOf(
          v.object({ path: text('The lockfile.'), command: text('What a person types.') }),
          'Other lockfiles that have the package, where another command does it.',
        ),
      ),
      effort: oneOf(['patch', 'minor', 'major'], 'How far the upgrade goes.'),
      lift: maybe(
        v.pipe(
          v.object({ ...moved, also: maybe(listOf(v.object(moved), 'Others that have to move with it.')) }),
          v.description('The direct dependency that moves, so that the package does.'),
        ),
      ),
      also: maybe(listOf(v.object(moved), 'Direct dependencies that have to move with it.')),
      heldBy: maybe(texts('Packages that refuse the version in every release that their registry has.')),
      inside: maybe(text('The package that the copy came inside of: that one is to be upgraded.')),
    }),
    v.object({
      kind: kind('edit', 'Change text in a file.'),
      summary: text('The change in words.'),
      path: text('The file.'),
      safe: flag('Whether it can be made unattended.'),
    }),
    v.object({
      kind: kind('manual', 'Something that a person has to do.'),
      summary: text('What to do.'),
    }),
  ]),
  v.description('What to do about it.'),
);

export const finding = v.pipe(
  v.object({
    kind: kind('finding', 'Distinguishes findings from gaps.'),
    rule: text('Id of the vulnerability or the rule.'),
    aliases: texts('Every other name of it.'),
    engine: text('The engine that found it.'),
    title: text('What is wrong, in one line.'),
    severity: severity('How bad it is.'),
    risk: amount('What is gained by fixing it, 0 to 100.', 100),
    fingerprint: text('The same in every scan of the same thing, whatever tag, digest or line.'),
    locations: someOf(location, 'Every place of it.'),
    fix: maybe(fix),
    evidence,
    references: texts('Addresses for reading on.'),
    confidence: maybe(oneOf(confidences, 'How likely the finding is right.')),
    trust: maybe(oneOf(trustLevels, 'Of a flow: who may set what enters at its source.')),
    origin: maybe(
      v.pipe(
        v.object({
          part: oneOf(['base', 'application'], 'Whether all of it comes with the base image.'),
          dockerfile: maybe(
            v.pipe(
              v.object({
                path: text('The Dockerfile.'),
                line: v.pipe(v.number(), v.description('Its line.')),
              }),
              v.description('The line that brought it.'),
            ),
          ),
        }),
        v.description('Of an image whose base is known: what brought it.'),
      ),
    ),
    role: maybe(role),
    roleDoubt: maybe(
      v.pipe(
        v.object({ role, because: text('What in the tree says so.') }),
        v.description('What else the file may be; what it weighs is by its role.'),
      ),
    ),
    isOutside: maybe(v.pipe(v.literal(true), v.description('Outside product code: it breaks no policy.'))),
  }),
  v.description('Something that is wrong.'),
);
