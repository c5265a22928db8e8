import type { Role } from '../../core/role.js';

/** Terraform's. */
export const infrastructureNames = /\.(?:tf|tofu)(?:\.json)?$/;

/** What a manifest of Kubernetes has among its first lines. */
export const manifestHead = /^apiVersion:[ \t]{1,8}[\w./-]{1,80}[ \t\r]{0,8}$/m;

/** Words of files and folders that set up something else than the product. */
export const infrastructureWords: readonly { readonly role: Role; readonly word: RegExp }[] = [
  { role: 'test', word: /^(?:tests?|testing|e2e|conformance|interop|loadtests?|benchmarks?|ci)$/i },
  { role: 'tooling', word: /^(?:dev|devel|development|devcontainer|minikube|tilt)$/i },
  { role: 'example', word: /^(?:examples?|samples?|demos?|tutorials?|codelabs?)$/i },
];
