import { expand } from '../../../formats/dockerfile/index.js';
import { type Model, platformArgs, type Stage } from './stages/index.js';

/** What the `--platform` of a FROM says: always the same, the target and nothing else, or something else. */
export function platformUse(
  { platform }: Stage,
  { globals, dockerfile }: Model,
): 'constant' | 'target' | 'other' {
  const scope = new Map<string, string | undefined>([
    ...[...platformArgs].map((name) => [name, `<${name}>`] as const),
    ...globals,
  ]);
  const { text, matched, unmatched } = expand(platform?.value ?? '', scope, dockerfile.escape);
  if (matched.length + unmatched.length === 0) return 'constant';
  return text === '<TARGETPLATFORM>' ? 'target' : 'other';
}
