import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { parseYaml } from '../../formats/yaml/index.js';
import type { AccessRule } from './access.js';

const names = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(1024))),
  v.minLength(1),
  v.maxLength(10_000),
);
const pattern = v.pipe(
  v.string(),
  v.regex(
    /^(?:[^*/\s]+|\*)(?:\/(?:[^*/\s]+|\*))*(?:\/\*\*)?$|^\*\*$/,
    'not of the form team/app, team/* or team/**',
  ),
);
const ruleSchema = v.strictObject({
  users: names,
  repositories: v.pipe(v.array(pattern), v.minLength(1), v.maxLength(10_000)),
  actions: v.pipe(v.array(v.picklist(['pull', 'push', 'delete', '*'])), v.minLength(1)),
});
const fileSchema = v.strictObject({ rules: v.pipe(v.array(ruleSchema), v.maxLength(10_000)) });

/**
 * A YAML (or JSON) file of access rules: `rules:`, each with `users`, `repositories`, `actions`.
 * @throws SeaworthyError CONFIG_INVALID naming the member that is wrong
 */
export function parseAccessRules(text: string, where: string): readonly AccessRule[] {
  const known = v.safeParse(fileSchema, parsed(text, where));
  if (known.success) return known.output.rules;
  const [issue] = known.issues;
  const path = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  throw wrong(`${path === '' ? '' : `${path}: `}${issue.message}`, where);
}

function parsed(text: string, where: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw wrong(reasonOf(error), where);
  }
}

function wrong(what: string, where: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `The access rules cannot be read: ${what}.`, { where });
}
