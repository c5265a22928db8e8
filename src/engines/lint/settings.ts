import * as v from 'valibot';
import { SeaworthyError } from '../../core/errors.js';
import type { Severity } from '../../core/severity.js';

/** What the value of a label has to be. */
export const labelKinds = ['text', 'rfc3339', 'semver', 'url', 'hash', 'spdx', 'email'] as const;
export type LabelKind = (typeof labelKinds)[number];

export interface LintSettings {
  /** Registries that images may come from; everything may where it is empty. `*` at the beginning or the end. */
  readonly trustedRegistries: readonly string[];
  readonly labelSchema: Readonly<Record<string, LabelKind>>;
  /** Labels that the schema does not name are wrong. */
  readonly strictLabels: boolean;
  /** Rules (or their other names) that are not wanted. */
  readonly ignore: readonly string[];
  /** Another severity for a rule, by its id or one of its other names. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** BuildKit's experimental checks, by name, or `all`. */
  readonly experimental: readonly string[];
  /** Whether `hadolint ignore` comments and the like count. */
  readonly pragmas: boolean;
  /** Whether the ShellCheck that is installed is asked too. */
  readonly shellcheck?: boolean;
}

export const defaultSettings: LintSettings = {
  trustedRegistries: [],
  labelSchema: {},
  strictLabels: false,
  ignore: [],
  severity: {},
  experimental: [],
  pragmas: true,
};

const names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(1000));
const labels = v.record(v.pipe(v.string(), v.maxLength(200)), v.picklist(labelKinds));

const schema = v.strictObject({
  'trusted-registries': v.optional(names),
  'label-schema': v.optional(labels),
  'strict-labels': v.optional(v.boolean()),
  ignore: v.optional(names),
  severity: v.optional(
    v.record(v.pipe(v.string(), v.maxLength(200)), v.picklist(['none', 'low', 'medium', 'high', 'critical'])),
  ),
  experimental: v.optional(names),
  pragmas: v.optional(v.boolean()),
  shellcheck: v.optional(v.boolean()),
});

/**
 * The part `engines.lint` of `seaworthy.yaml`.
 * @throws SeaworthyError CONFIG_INVALID
 */
export function readSettings(raw: Readonly<Record<string, unknown>>): LintSettings {
  const result = v.safeParse(schema, raw);
  if (!result.success) {
    const [issue] = result.issues;
    throw new SeaworthyError(
      'CONFIG_INVALID',
      `The settings of the lint engine are not valid: ${issue.message}`,
      {
        where: `engines.lint.${v.getDotPath(issue) ?? ''}`,
        whatToDo: 'Correct it; the reference of the configuration lists what there is.',
      },
    );
  }
  const { output } = result;
  return {
    trustedRegistries: output['trusted-registries'] ?? [],
    labelSchema: output['label-schema'] ?? {},
    strictLabels: output['strict-labels'] ?? false,
    ignore: output.ignore ?? [],
    severity: output.severity ?? {},
    experimental: output.experimental ?? [],
    pragmas: output.pragmas ?? true,
    shellcheck: output.shellcheck ?? false,
  };
}
