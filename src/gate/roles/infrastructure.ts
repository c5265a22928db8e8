import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { deploymentWords } from '../../knowledge/roles/compose.js';
import {
  infrastructureNames,
  infrastructureWords,
  manifestHead,
} from '../../knowledge/roles/infrastructure.js';
import type { Tree } from './find.js';

/** Files of Terraform and manifests of Kubernetes. */
export function isInfrastructure(path: string, tree: Tree): boolean {
  const name = nameOf(path);
  return infrastructureNames.test(name) || (/\.ya?ml$/.test(name) && manifestHead.test(tree.head(path)));
}

/** By a word of its name or of the folder that it lies in: `modules/conformance/main.tf`, `dev/redis.yaml`. */
export function roleOfInfrastructure(path: string): Role | undefined {
  const words = [nameOf(prefixOf(path).slice(0, -1)), nameOf(path)].flatMap((name) => name.split(/[._-]/));
  if (words.some((word) => deploymentWords.test(word))) return undefined;
  return infrastructureWords.find(({ word }) => words.some((each) => word.test(each)))?.role;
}
