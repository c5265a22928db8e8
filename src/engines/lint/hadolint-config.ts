import { SeaworthyError } from '../../core/errors.js';
import type { Severity } from '../../core/severity.js';
import { parseYaml } from '../../formats/yaml/index.js';
import { type LabelKind, type LintSettings, labelKinds } from './settings.js';

const severities: Readonly<Record<string, Severity>> = {
  error: 'high',
  warning: 'medium',
  info: 'low',
  style: 'none',
};

/**
 * What a `.hadolint.yaml` says, in our settings: `ignored`, `override`, `trustedRegistries`, `label-schema`,
 * `strict-labels`, `disable-ignore-pragma`. What is of another kind than expected is left out.
 * @throws SeaworthyError CONFIG_INVALID where the file is no YAML mapping
 */
export function readHadolintConfig(text: string, path: string): Partial<LintSettings> {
  const root = mappingIn(text, path);
  const override = mappingOf(root.override);
  return {
    ignore: textsOf(root.ignored),
    trustedRegistries: textsOf(root.trustedRegistries),
    labelSchema: labelsOf(root['label-schema']),
    strictLabels: root['strict-labels'] === true,
    pragmas: root['disable-ignore-pragma'] !== true,
    severity: Object.fromEntries(
      Object.entries(severities).flatMap(([name, severity]) =>
        textsOf(override[name]).map((id) => [id, severity]),
      ),
    ),
  };
}

/** @throws SeaworthyError CONFIG_INVALID where the text is no YAML; what is no mapping is an empty one */
export function mappingIn(text: string, path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch (cause) {
    throw new SeaworthyError('CONFIG_INVALID', 'The file is not valid YAML.', {
      where: path,
      whatToDo: 'Correct it, or use --no-config.',
      cause,
    });
  }
  return mappingOf(value);
}

function mappingOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** A text or a list of texts; what is something else is left out. */
export function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : value === undefined || value === null
      ? []
      : [value];
  return list.filter((one) => typeof one === 'string').slice(0, 1000);
}

function labelsOf(value: unknown): Readonly<Record<string, LabelKind>> {
  return Object.fromEntries(
    Object.entries(mappingOf(value)).flatMap(([key, kind]) => {
      const known = labelKinds.find((one) => one === kind);
      return known === undefined ? [] : [[key, known] as const];
    }),
  );
}
