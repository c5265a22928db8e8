import type { LintFile } from '../models/file.js';
import type { Hit } from '../rule.js';
import { baseImages } from './base-images.js';
import { commands } from './commands.js';
import { files } from './files.js';
import { flags } from './flags.js';
import { health } from './health.js';
import { labels } from './labels.js';
import { names } from './names.js';
import { pins } from './pins.js';
import type { Maker } from './remedy.js';
import { secrets } from './secrets.js';
import { shell } from './shell.js';
import { stages } from './stages.js';
import { users } from './users.js';

/** Repairs that need more of the file than the place of the hit, by rule. Those in the rules themselves come after. */
const makers: ReadonlyMap<string, Maker> = new Map(
  [baseImages, commands, files, flags, health, labels, names, pins, secrets, shell, stages, users].flatMap(
    (each) => Object.entries(each),
  ),
);

/** The hit with what can be done about it, where this folder knows more than the rule. */
export function withRemedy(rule: string, hit: Hit, file: LintFile): Hit {
  const remedy = makers.get(rule)?.(hit, file);
  if (remedy === undefined) return hit;
  if ('lacks' in remedy) return hit.repair === undefined ? { ...hit, lacks: remedy.lacks } : hit;
  return { ...hit, repair: remedy };
}
