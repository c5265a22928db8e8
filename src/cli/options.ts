import type { OptionSpec } from './command.js';
import { optionsOf } from './option-table.js';

/** Options of every command. */
export const commonOptions: readonly OptionSpec[] = optionsOf({
  General: {
    '-q, --quiet': 'no progress and no comments on standard error',
    '--no-color': 'no colours (NO_COLOR does the same)',
  },
});

export const configOptions: readonly OptionSpec[] = optionsOf({
  General: {
    '-c, --config <file>':
      "configuration, trusted (default: the user's, and seaworthy.yaml, here or above, which may only tighten)",
    '--no-config': 'ignore any configuration file',
  },
});

export const policyOptions: readonly OptionSpec[] = optionsOf({
  Policy: {
    '--fail-on <clauses>':
      'what breaks the policy: "kev,critical,high+fixable"; "none" never fails (default: kev,critical,secret,end-of-life)',
    '--fixed-only': 'vulnerabilities without a fix do not break the policy',
    '--incomplete <what>': {
      meaning: 'what could not be analysed exits 3 ("fail", the default) or 0 ("warn")',
      choices: ['fail', 'warn'],
    },
    '--strict': 'the same as --incomplete fail, over any configuration',
    '--ignore-file <file>':
      'waivers of Trivy, Grype, OSV-Scanner or Snyk (default: .trivyignore, .trivyignore.yaml, entries with an end)',
    '--vex <file...>':
      'VEX documents (OpenVEX, CSAF, CycloneDX): what they clear is waived with their reason',
  },
});

export const reportOptions: readonly OptionSpec[] = optionsOf({
  Report: {
    '-f, --format <format...>':
      'terminal, json, sarif, cyclonedx, spdx, html, markdown, junit, …; repeatable, each with its --output',
    '-o, --output <file...>':
      'where the --format before it goes; alone, the extension of the name shows the format',
    '--json': 'the same as --format json',
    '-a, --all': 'list every finding, not only those that matter most',
  },
});

export const artifactOptions: readonly OptionSpec[] = optionsOf({
  Target: {
    '--from <opener>':
      'how to open the target instead of guessing: docker-archive, oci-layout, directory, docker-engine, registry',
    '--platform <os/arch>': 'which image of a multi-platform one: linux/arm64',
    '--dockerfile <file>': 'the Dockerfile that made the image: findings name its lines',
    '--base-image <image...>':
      'an image that may be the base, or become it: the plan recommends the smallest move',
    '--exclude <pattern...>': 'leave out paths of a directory, as in .gitignore',
    '--used <file>':
      'packages.json of "seaworthy observe": vulnerabilities of packages that the run did not use rank lower',
    '--docker-host <address>': 'of the container engine (default: DOCKER_HOST or its socket)',
    '--insecure-registry <host...>': 'speak plain HTTP to it; loopback always may',
    '--insecure-tls': 'accept any certificate',
    '--username <name>': "for the registry, instead of docker's configuration",
    '--password-stdin': 'read the registry password from standard input',
  },
});

export const listOptions: readonly OptionSpec[] = optionsOf({
  Target: { '--list <file>': 'scan the images that the file names, one a line; a line of result for each' },
});

export const dataOptions: readonly OptionSpec[] = optionsOf({
  Data: {
    '--db <folder>': "advisory database (default: SEAWORTHY_DB, or the user's data folder)",
    '--solve': 'ask package registries which release of a direct dependency brings fixed versions (network)',
    '--archive':
      'ask the package archive that the image names which vulnerabilities it fixed since (network)',
    '--archive-mirror <uri=place...>':
      'ask a mirror (address or folder) in place of the archive that begins so',
    '--archive-keyring <file...>': "who may sign archives (default: this machine's archive keyrings)",
    '--no-cache': 'analyse every layer anew',
    '--cache <folder>': "layer cache (default: SEAWORTHY_CACHE, or the user's cache folder)",
  },
});

export const engineOptions: readonly OptionSpec[] = optionsOf({
  Target: {
    '--skip <engine...>': 'do not run this engine',
    '--with <engine...>': 'run this engine too, where it does not run anyway: secrets, config, lint',
    '--only <engine...>': 'run only this engine',
  },
});

export const baselineOption: OptionSpec = {
  flags: '--baseline <file>',
  meaning: 'what a JSON report or a list of fingerprints holds does not break the policy',
  heading: 'Policy',
};

export const scanOptions: readonly OptionSpec[] = [
  ...artifactOptions,
  ...engineOptions,
  ...policyOptions,
  baselineOption,
  ...reportOptions,
  ...dataOptions,
  ...configOptions,
];
