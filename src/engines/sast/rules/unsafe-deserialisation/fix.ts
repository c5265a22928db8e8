import { bounded } from '../../../../core/bounded.js';
import type { Site } from '../../fixes/site.js';
import { type Swap, swapFix } from '../../fixes/swap.js';

/** Objects that the program itself writes are read back by the other loader alone. */
function writesNoObjects(site: Site): boolean {
  return !/\b(?:yaml|YAML|Psych)\.(?:dump|dump_all|dump_stream)\b|\.to_yaml\b/.test(site.text);
}

const fromYaml = bounded(/^from yaml import [\w, ]{0,80}\bload\b/m, 256);

/** Names that `from yaml import` binds. */
function isFromYaml(site: Site): boolean {
  return fromYaml.test(site.text) && writesNoObjects(site);
}

const loaders: readonly Swap[] = [
  {
    language: 'python',
    in: ['call'],
    from: /^yaml\.(?:unsafe_|full_)?load(_all)?\(\s{0,40}([^(),]{1,200}(?:\([^()]{0,200}\))?)\s{0,40}(?:,\s{0,40}(?:Loader\s{0,9}=\s{0,9})?[\w.]{1,100}\s{0,40})?\)$/,
    to: 'yaml.safe_load$1($2)',
    if: writesNoObjects,
  },
  {
    language: 'python',
    in: ['call'],
    from: bounded(
      /^load\(\s{0,40}([^(),]{1,200}(?:\([^()]{0,200}\))?)\s{0,40}(?:,\s{0,40}(?:Loader\s{0,9}=\s{0,9})?[\w.]{1,100}\s{0,40})?\)$/,
      4096,
    ),
    to: 'yaml.safe_load($1)',
    imports: ['yaml'],
    if: isFromYaml,
  },
  {
    language: 'ruby',
    in: ['call'],
    from: bounded(
      /^(YAML|Psych)\.(?:unsafe_)?load\(([^()]{1,200}(?:\([^()]{0,200}\)[^()]{0,100})?)\)$/,
      1024,
    ),
    // Symbols are what every loader of it takes.
    to: '$1.safe_load($2, permitted_classes: [Symbol])',
    if: (site, node) => writesNoObjects(site) && !/permitted_classes/.test(site.textOf(node)),
  },
];

export const fix = swapFix(
  {
    id: 'safe-yaml',
    title: 'YAML is read without making objects',
    rules: ['unsafe-deserialisation'],
    summary: 'Read YAML with the safe loader',
    safety: 'safe',
  },
  loaders,
);
