import { nameOf, prefixOf } from '../../core/paths.js';
import { deployedUse, localUse, localWord } from '../../knowledge/roles/releases.js';

/**
 * Says of a Compose file, or of what Compose reads by itself, that it is for the own machine; what has to be installed there says nothing
 * of it.
 */
export function isLocalClause(clause: string, name: string): boolean {
  if (!namesFile(clause, name) || deployedUse.test(clause)) return false;
  if (namesPath(clause, name) && localWord.test(clause)) return true;
  return !/\binstall/i.test(clause) && localUse.some((each) => each.test(clause));
}

/** By its name or as what Compose reads by itself, and not another one. */
export function namesFile(clause: string, name: string): boolean {
  return namesPath(clause, name) || (/\bcompose\b/i.test(clause) && !namesOtherFile(clause));
}

/** Not the one of another folder. */
export function namesPath(clause: string, name: string): boolean {
  return pathsIn(clause, name).some((path) => /^(?:\.\/)?$/.test(prefixOf(path)));
}

function pathsIn(clause: string, name: string): readonly string[] {
  return (clause.match(/[\w./-]{1,200}/g) ?? [])
    .map((word) => word.replace(/\.{1,3}$/, ''))
    .filter((word) => nameOf(word) === name);
}

/** `docker-compose.prod.yml`, `deploy/compose.yaml`, or whatever follows `-f`. */
export function namesOtherFile(clause: string): boolean {
  return /\bcompose[._-][\w.-]{1,60}\.ya?ml\b|\w\/(?:docker-)?compose\.ya?ml\b|[ \t](?:-f|--file)\b/i.test(
    clause,
  );
}
