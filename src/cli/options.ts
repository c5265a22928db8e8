import type { OptionSpec } from './command.js';

/** Options of every command. */
export const commonOptions: readonly OptionSpec[] = [
  { flags: '-q, --quiet', meaning: 'no progress and no comments on standard error', heading: 'General' },
  { flags: '--no-color', meaning: 'no colours (NO_COLOR does the same)', heading: 'General' },
];

export const configOptions: readonly OptionSpec[] = [
  {
    flags: '-c, --config <file>',
    meaning:
      "configuration, trusted (default: the user's, and seaworthy.yaml, here or above, which may only tighten)",
    heading: 'General',
  },
  { flags: '--no-config', meaning: 'ignore any configuration file', heading: 'General' },
];

export const policyOptions: readonly OptionSpec[] = [
  {
    flags: '--fail-on <clauses>',
    meaning:
      'what breaks the policy: "kev,critical,high+fixable"; "none" never fails (default: kev,critical,secret,end-of-life)',
    heading: 'Policy',
  },
  {
    flags: '--fixed-only',
    meaning: 'vulnerabilities without a fix do not break the policy',
    heading: 'Policy',
  },
  {
    flags: '--incomplete <what>',
    meaning: 'what could not be analysed exits 3 ("fail", the default) or 0 ("warn")',
    heading: 'Policy',
    choices: ['fail', 'warn'],
  },
  {
    flags: '--strict',
    meaning: 'the same as --incomplete fail, over any configuration',
    heading: 'Policy',
  },
  {
    flags: '--ignore-file <file>',
    meaning: 'waivers in .trivyignore form (default: .trivyignore, .trivyignore.yaml, entries with an end)',
    heading: 'Policy',
  },
];

export const reportOptions: readonly OptionSpec[] = [
  {
    flags: '-f, --format <format>',
    meaning:
      'terminal, json, sarif, cyclonedx, spdx, html, markdown, junit, …; repeatable, each with its --output',
    heading: 'Report',
    repeatable: true,
  },
  {
    flags: '-o, --output <file>',
    meaning: 'where the --format before it goes; alone, the ending of the name tells the format',
    heading: 'Report',
    repeatable: true,
  },
  { flags: '--json', meaning: 'the same as --format json', heading: 'Report' },
  { flags: '-a, --all', meaning: 'list every finding, not only those that matter most', heading: 'Report' },
];

export const artifactOptions: readonly OptionSpec[] = [
  {
    flags: '--from <opener>',
    meaning:
      'how to open the target instead of guessing: docker-archive, oci-layout, directory, docker-engine, registry',
    heading: 'Target',
  },
  {
    flags: '--platform <os/arch>',
    meaning: 'which image of a multi-platform one: linux/arm64',
    heading: 'Target',
  },
  {
    flags: '--exclude <pattern>',
    meaning: 'leave out paths of a directory, as in .gitignore',
    heading: 'Target',
    repeatable: true,
  },
  {
    flags: '--docker-host <address>',
    meaning: 'of the container engine (default: DOCKER_HOST or its socket)',
    heading: 'Target',
  },
  {
    flags: '--insecure-registry <host>',
    meaning: 'speak plain HTTP to it; loopback always may',
    heading: 'Target',
    repeatable: true,
  },
  { flags: '--insecure-tls', meaning: 'accept any certificate', heading: 'Target' },
  {
    flags: '--username <name>',
    meaning: "for the registry, instead of docker's configuration",
    heading: 'Target',
  },
  { flags: '--password-stdin', meaning: 'read the registry password from standard input', heading: 'Target' },
];

export const dataOptions: readonly OptionSpec[] = [
  {
    flags: '--db <folder>',
    meaning: "advisory database (default: SEAWORTHY_DB, or the user's data folder)",
    heading: 'Data',
  },
  {
    flags: '--archive',
    meaning: 'ask the package archive that the image names which flaws it fixed since (network)',
    heading: 'Data',
  },
  {
    flags: '--archive-mirror <uri=place>',
    meaning: 'ask a mirror (address or folder) in place of the archive that begins so',
    heading: 'Data',
    repeatable: true,
  },
  {
    flags: '--archive-keyring <file>',
    meaning: "who may sign archives (default: this machine's archive keyrings)",
    heading: 'Data',
    repeatable: true,
  },
  { flags: '--no-cache', meaning: 'analyse every layer anew', heading: 'Data' },
  {
    flags: '--cache <folder>',
    meaning: "layer cache (default: SEAWORTHY_CACHE, or the user's cache folder)",
    heading: 'Data',
  },
];

export const engineOptions: readonly OptionSpec[] = [
  { flags: '--skip <engine>', meaning: 'do not run this engine', heading: 'Target', repeatable: true },
  {
    flags: '--with <engine>',
    meaning: 'run this engine too, where it does not run anyway: secrets, config, lint',
    heading: 'Target',
    repeatable: true,
  },
  { flags: '--only <engine>', meaning: 'run only this engine', heading: 'Target', repeatable: true },
];

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
