import * as v from 'valibot';
import { SeaworthyError } from '../../core/errors.js';
import type { Waiver } from '../../core/report.js';
import { roles } from '../../core/role.js';
import { gapRule } from '../../policy/accept.js';
import { assertDay } from '../../policy/waiver.js';
import { engineKeys } from './engine-keys.js';
import { invalidAt, readPlaced } from './placed-yaml.js';

const text = (description: string) => v.pipe(v.string(), v.description(description));
const texts = (description: string) => v.pipe(v.array(v.string()), v.description(description));
const flag = (description: string) => v.pipe(v.boolean(), v.description(description));

const engineSchemas = Object.fromEntries(
  Object.entries(engineKeys).map(([engine, keys]) => [
    engine,
    v.optional(
      v.strictObject(Object.fromEntries(Object.keys(keys).map((key) => [key, v.optional(v.unknown())]))),
    ),
  ]),
);

/** `seaworthy.yaml`. Unknown keys are errors: a misspelt key must not switch a check off in silence. */
export const configSchema = v.strictObject({
  policy: v.optional(
    v.strictObject({
      name: v.optional(text('A name for the report. Default: "default".')),
      'fail-on': v.optional(
        v.pipe(
          v.union([v.string(), v.array(v.string())]),
          v.description('Clauses, any of which breaks the policy; words of one clause are joined by "+".'),
        ),
      ),
      'fixed-only': v.optional(flag('Vulnerabilities without a fix do not break the policy.')),
      incomplete: v.optional(
        v.pipe(
          v.picklist(['fail', 'warn']),
          v.description(
            'What an incomplete verdict does: "fail" exits 3 (default), "warn" exits 0 and says so.',
          ),
        ),
      ),
      strict: v.optional(flag('true is the same as "incomplete: fail".')),
      roles: v.optional(
        v.pipe(
          v.array(v.picklist(roles)),
          v.description('Roles whose findings break the policy beside product: [test, example].'),
        ),
      ),
    }),
  ),
  roles: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          path: text('Path or pattern in the words of gitignore.'),
          role: v.pipe(v.picklist(roles), v.description('What the files there are for.')),
        }),
      ),
      v.description(
        'Roles of files where the convention is wrong; the last that fits holds. Listed in the report.',
      ),
    ),
  ),
  waivers: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          rule: text(
            'Id or alias of the finding, or "*" together with package or path; "not-analysed" with path or about accepts gaps.',
          ),
          package: v.optional(text('Package name, or purl without version.')),
          path: v.optional(text('Path or pattern in the words of gitignore.')),
          about: v.optional(text('Of a gap: the source of advisories or the ecosystem that it names.')),
          owner: text('Who answers for it: a person or a team.'),
          until: text('Last day, YYYY-MM-DD, UTC; a year ahead at most.'),
          because: text('Why this is acceptable. Stands in the report.'),
        }),
      ),
      v.description('Findings that are accepted, by someone, for a time.'),
    ),
  ),
  scan: v.optional(
    v.strictObject({
      exclude: v.optional(texts('Paths that a directory scan leaves out, in the words of gitignore.')),
      skip: v.optional(texts('Engines that do not run.')),
      platform: v.optional(text('Of multi-platform images: os/architecture[/variant].')),
    }),
  ),
  registry: v.optional(
    v.strictObject({
      insecure: v.optional(texts('Registries that are asked over plain HTTP. Loopback always is.')),
    }),
  ),
  advisories: v.optional(
    v.strictObject({
      directory: v.optional(text('Folder of the advisory database.')),
      bases: v.optional(
        v.pipe(
          v.record(v.string(), v.string()),
          v.description('Source id to address or folder, for mirrors.'),
        ),
      ),
      archive: v.optional(
        flag('Ask the package archive that an image names what it fixed since. Uses the network.'),
      ),
      'archive-mirrors': v.optional(
        v.pipe(
          v.record(v.string(), v.string()),
          v.description(
            'Beginning of an archive address to the address or folder that is asked in its place.',
          ),
        ),
      ),
      'archive-keyrings': v.optional(texts('OpenPGP keyrings that may sign archives.')),
      'max-age-days': v.optional(
        v.pipe(v.number(), v.minValue(1), v.description('Older data is a gap. Default: 7.')),
      ),
    }),
  ),
  engines: v.optional(
    v.pipe(v.strictObject(engineSchemas), v.description('Settings of single engines, by engine name.')),
  ),
});

type Parsed = v.InferOutput<typeof configSchema>;

/** As read; `engines` by name, each checked by its engine. */
export type Config = Omit<Parsed, 'engines'> & {
  readonly engines?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
};

/** @throws SeaworthyError CONFIG_INVALID naming the key, its line, and what may have been meant */
export function parseConfig(content: string, path: string): Config {
  const placed = readPlaced(content, path);
  const result = v.safeParse(configSchema, placed.value ?? {});
  if (result.success) return result.output as Config;
  throw invalidAt(result.issues[0], configSchema, placed, path);
}

const dayMs = 86_400_000;
const mostDays = 366;

/**
 * The waivers of a configuration.
 * @throws SeaworthyError CONFIG_INVALID for one that covers everything, or ends more than a year from now
 */
export function waiversOf(config: Config, path: string, now: Date): readonly Waiver[] {
  return (config.waivers ?? []).map((entry) => {
    assertDay(entry.until, path);
    if (Date.parse(entry.until) - now.getTime() > mostDays * dayMs)
      throw refused(`The waiver for ${entry.rule} ends on ${entry.until}, more than a year from now.`, path);
    if (entry.rule === '*' && entry.package === undefined && entry.path === undefined)
      throw refused('A waiver for "*" would cover everything.', path);
    if (entry.rule === gapRule && (entry.path === undefined) === (entry.about === undefined))
      throw refused(`A waiver for ${gapRule} needs either "path" or "about".`, path);
    return {
      rule: entry.rule,
      ...(entry.package === undefined ? {} : { package: entry.package }),
      ...(entry.path === undefined ? {} : { path: entry.path }),
      ...(entry.about === undefined ? {} : { about: entry.about }),
      owner: entry.owner,
      until: entry.until,
      because: entry.because,
      from: { at: 'file', path } as const,
    };
  });
}

function refused(message: string, where: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', message, {
    where,
    whatToDo: 'Name a package or a path beside "*", and a day within a year.',
  });
}
