import * as v from 'valibot';
import { SeaworthyError } from '../core/errors.js';
import type { Waiver } from '../core/report.js';
import { assertDay, readYaml } from '../policy/waiver.js';

const text = (description: string) => v.pipe(v.string(), v.description(description));
const texts = (description: string) => v.pipe(v.array(v.string()), v.description(description));
const flag = (description: string) => v.pipe(v.boolean(), v.description(description));

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
      'fixed-only': v.optional(flag('Flaws without a fix do not break the policy.')),
      strict: v.optional(flag('Exit with 3 when something could not be looked at.')),
    }),
  ),
  waivers: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          rule: text('Id or alias of the finding, or "*" together with package or path.'),
          package: v.optional(text('Package name, or purl without version.')),
          path: v.optional(text('Path or pattern in the words of gitignore.')),
          until: v.optional(text('Last day, YYYY-MM-DD, UTC.')),
          because: text('Why this is acceptable. Stands in the report.'),
        }),
      ),
      v.description('Findings that somebody decided to live with, for a time.'),
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
      insecure: v.optional(texts('Registries spoken to over plain HTTP. Loopback is always.')),
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
        flag('Ask the package archive that an image names which flaws it fixed since. Uses the network.'),
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
    v.pipe(
      v.record(v.string(), v.record(v.string(), v.unknown())),
      v.description('Settings of single engines, by engine name.'),
    ),
  ),
});

export type Config = v.InferOutput<typeof configSchema>;

/** @throws SeaworthyError CONFIG_INVALID naming the key */
export function parseConfig(content: string, path: string): Config {
  const result = v.safeParse(configSchema, readYaml(content, path) ?? {});
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SeaworthyError('CONFIG_INVALID', `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}.`, {
    where: path,
    whatToDo: 'See docs/reference/configuration.md, or point your editor at schemas/seaworthy.json.',
  });
}

/** The waivers of a configuration. @throws SeaworthyError CONFIG_INVALID */
export function waiversOf(config: Config, path: string): readonly Waiver[] {
  return (config.waivers ?? []).map((entry) => {
    if (entry.until !== undefined) assertDay(entry.until, path);
    if (entry.rule === '*' && entry.package === undefined && entry.path === undefined) {
      throw new SeaworthyError('CONFIG_INVALID', 'A waiver for "*" would cover everything.', {
        where: path,
        whatToDo: 'Name a package or a path beside it.',
      });
    }
    return {
      rule: entry.rule,
      ...(entry.package === undefined ? {} : { package: entry.package }),
      ...(entry.path === undefined ? {} : { path: entry.path }),
      ...(entry.until === undefined ? {} : { until: entry.until }),
      because: entry.because,
      from: { at: 'file', path } as const,
    };
  });
}
