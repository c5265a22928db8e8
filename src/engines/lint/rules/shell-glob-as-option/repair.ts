import type { LintFile } from '../../models/file.js';
import { at } from '../../repairs/insertion.js';
import { commandAt, isInText } from '../../repairs/places.js';
import { harmless, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

/** Programs that only take the files by their names, and never tell or keep the names. */
const silentPrograms = /^(?:rm|rmdir|chmod|chown|chgrp|touch|gzip|xz|bzip2|strip|install|cp|mv)$/;

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || !silentPrograms.test(command.name) || !isInText(command)) return undefined;
  if (command.args.some(({ value }) => value.startsWith('-') && !silentOptions.test(value))) return undefined;
  return harmless('Write ./ before it', at(hit.start, './'));
}

/** Nothing that prints the names, or keeps them as `cp --symbolic-link` does. */
const silentOptions =
  /^(?:-[rRfpadiTnuDkSt9]{1,9}|-[ogmt]\S{0,80}|--(?:force|recursive|archive|preserve(?:=[\w,]{1,60})?|no-clobber|update|target-directory=\S{1,200}|mode=\S{1,40}|owner=\S{1,60}|group=\S{1,60}|strip|best))$/;
