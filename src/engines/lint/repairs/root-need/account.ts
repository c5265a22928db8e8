import { accountsOfImage, isBeforeNumber } from '../../../../knowledge/accounts.js';
import { serverIn } from '../../../../knowledge/service-images.js';
import { type Account, accountsMadeIn, ownersIn } from '../../models/accounts-made.js';
import type { LintFile } from '../../models/file.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { nameOfBase } from './bases.js';

/** The last that a RUN makes, one that owns files, or the base image's. */
export function accountIn(stage: Stage, file: LintFile): Account | undefined {
  const own = ownAccountIn(stage, file);
  if (own !== undefined) return own;
  const image = nameOfBase(stage);
  const [brought] = accountsOfImage(serverIn(image));
  if (brought === undefined) return undefined;
  const [name, number] = brought;
  return isBeforeNumber(image, rootStage(stage).reference.tag) ? { name } : { name, number };
}

export function ownAccountIn(stage: Stage, file: LintFile): Account | undefined {
  const made = accountsMadeIn(stage, file).at(-1);
  if (made !== undefined) return made;
  const [owner] = ownersIn(stage, file);
  return owner === undefined ? undefined : { name: owner };
}

export function idOf({ name, number }: Account): string {
  return number ?? name;
}

export function shown({ name, number }: Account): string {
  return number === undefined ? `the account ${name}` : `the account ${name} (${number})`;
}
