import { dirname, join, resolve } from 'node:path';
import { SeaworthyError } from '../core/errors.js';
import type { Waiver } from '../core/report.js';
import type { World } from '../core/world.js';
import { type Config, parseConfig, waiversOf } from '../gate/config.js';
import { parseClauses } from '../policy/clause.js';
import type { Policy } from '../policy/decide.js';
import { readTrivyIgnore, readTrivyIgnoreYaml } from '../policy/waiver.js';
import type { ParsedOptions } from './command.js';

export interface Settings {
  readonly config: Config;
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
}

export const defaultFailOn = 'kev,critical,secret,end-of-life';
const configName = 'seaworthy.yaml';
const maxBytes = 1024 * 1024;

/**
 * The configuration file, what the command line says over it, and the waivers of both.
 * `start` is the folder where the search for `seaworthy.yaml` begins; it ends at a folder that holds `.git`.
 */
export function readSettings(options: ParsedOptions, start: string, world: World): Settings {
  const path = configPath(options, start, world);
  const config = path === undefined ? {} : parseConfig(readText(path, world), path);
  const folder = path === undefined ? start : dirname(path);
  return {
    config,
    policy: policyOf(options, config),
    waivers: [...waiversOf(config, path ?? configName), ...ignoreFileWaivers(options, folder, world)],
  };
}

function configPath(options: ParsedOptions, start: string, world: World): string | undefined {
  const named = options.text('config');
  if (named !== undefined) return named;
  if (options.flag('noConfig')) return undefined;
  for (let folder = resolve(world.disk.workingDirectory(), start); ; folder = dirname(folder)) {
    if (world.disk.status(join(folder, configName))?.type === 'file') return join(folder, configName);
    if (folder === dirname(folder) || world.disk.status(join(folder, '.git')) !== undefined) return undefined;
  }
}

function policyOf(options: ParsedOptions, { policy = {} }: Config): Policy {
  const configured = policy['fail-on'];
  const inFile = Array.isArray(configured) ? configured.join(',') : configured;
  const flag = options.text('failOn');
  const where = flag === undefined && inFile !== undefined ? `${configName}: policy.fail-on` : '--fail-on';
  const fixedOnly = options.flag('fixedOnly') || policy['fixed-only'] === true;
  const clauses = parseClauses(flag ?? inFile ?? defaultFailOn, where);
  return {
    name: policy.name ?? 'default',
    strict: options.flag('strict') || policy.strict === true,
    clauses: fixedOnly
      ? clauses.map(({ text, fits }) => ({
          text: `${text} (fixed only)`,
          fits: (finding) =>
            fits(finding) && !(finding.evidence.kind === 'vulnerable-component' && finding.fix === undefined),
        }))
      : clauses,
  };
}

function ignoreFileWaivers(options: ParsedOptions, folder: string, world: World): readonly Waiver[] {
  const named = options.text('ignoreFile');
  if (named !== undefined) {
    if (world.disk.status(named) === undefined) {
      throw new SeaworthyError('NOT_FOUND', 'There is no such ignore file.', {
        where: named,
        whatToDo: 'Check --ignore-file.',
      });
    }
    return readIgnoreFile(named, world);
  }
  return ['.trivyignore', '.trivyignore.yaml']
    .map((name) => join(folder, name))
    .filter((path) => world.disk.status(path)?.type === 'file')
    .flatMap((path) => readIgnoreFile(path, world));
}

function readIgnoreFile(path: string, world: World): readonly Waiver[] {
  const text = readText(path, world);
  return /\.ya?ml$/.test(path) ? readTrivyIgnoreYaml(text, path) : readTrivyIgnore(text, path);
}

function readText(path: string, world: World): string {
  return new TextDecoder().decode(world.disk.readFile(path, { maxBytes }));
}
