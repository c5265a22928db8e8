import type { OptionSpec } from './command.js';

/**
 * Options as help prints them: heading, flags, meaning. `<value...>` may be given again and again.
 *
 *     Target: { '--deep': 'look into layers', '--off <rule...>': 'do not ask this check' }
 */
export type OptionTable = Readonly<Record<string, Readonly<Record<string, Meaning>>>>;

type Meaning = string | { readonly meaning: string; readonly choices: readonly string[] };

export function optionsOf(table: OptionTable): readonly OptionSpec[] {
  return Object.entries(table).flatMap(([heading, rows]) =>
    Object.entries(rows).map(([words, value]) => optionOf(heading, words, value)),
  );
}

function optionOf(heading: string, words: string, value: Meaning): OptionSpec {
  const flags = words.replace('...>', '>');
  return {
    flags,
    ...(typeof value === 'string' ? { meaning: value } : value),
    ...(heading === 'Options' ? {} : { heading }),
    ...(flags === words ? {} : { repeatable: true }),
  };
}
