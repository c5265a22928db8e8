import type { Severity } from '../../core/severity.js';
import type { Container, Format, Resource, Workload } from './models/container.js';
import type { ImageConfiguration } from './models/image/index.js';
import type { TerraformResource } from './models/terraform/index.js';
import type { Spot } from './models/tree.js';
import type { Workflow } from './models/workflow/index.js';
import type { RuleRepairs } from './repairs/repair.js';

/**
 * One thing that can be wrong with the way a container is run. The folder's name under `src/engines/config/rules/` is its id.
 * Metadata is data; one pure function says where it is wrong.
 */
export interface ConfigRule {
  readonly id: string;
  /** What is wrong, in a few words: `Container runs privileged`. */
  readonly title: string;
  readonly severity: Severity;
  /** Foreign names: `KSV-0017`, `CKV_K8S_16`, `CIS-Docker-5.5`. */
  readonly aliases: readonly string[];
  /** Names that only some of its findings have, because others split what is one fact. */
  readonly sometimes?: readonly string[];
  /** Clauses in words: `Pod Security Standards, baseline: Privileged Containers`. */
  readonly standards?: readonly string[];
  /** The setting as it should be. */
  readonly expected: string;
  /** One imperative sentence. */
  readonly fix: string;
  readonly references: readonly string[];
  /** Where it means something; everywhere if left out. */
  readonly formats?: readonly Format[];
  /** It is about Linux: a pod of Windows has no such setting (`spec.os.name`). */
  readonly isLinuxOnly?: true;
  /** The rule applies only where the user asked for it by this key of the engine's settings. */
  readonly needs?: 'trustedRegistries';
  /** The rule is silent where the user set this key, because another rule then applies. */
  readonly unless?: 'trustedRegistries';
  readonly container?: (container: Container, workload: Workload) => readonly Hit[];
  readonly workload?: (workload: Workload) => readonly Hit[];
  readonly resource?: (resource: Resource) => readonly Hit[];
  /** Registries and clusters of clouds, as Terraform makes them. */
  readonly cloud?: (resource: TerraformResource) => readonly Hit[];
  /** Workflows and actions of a repository's CI. */
  readonly workflow?: (workflow: Workflow) => readonly Hit[];
  readonly image?: (image: ImageConfiguration) => readonly ImageHit[];
  readonly repairs?: RuleRepairs;
}

/** One place where a rule is broken. */
export interface Hit {
  readonly spot: Spot;
  /** The setting as it is. */
  readonly actual: string;
  /** Keeps several hits of one rule in one container apart: the variable, the port, the path. */
  readonly detail?: string;
  /** Replaces the name of the workload: a key that is none of a service's, `key jwt`. */
  readonly subject?: string;
  /** Replaces the rule's own, as `expected` does: the same lack seen by another program. */
  readonly title?: string;
  readonly expected?: string;
  /** Replaces the rule's own, where the case is another: foreign tools split what is one fact. */
  readonly severity?: Severity;
  readonly alsoKnownAs?: readonly string[];
  /** What to do, where what the rule says of all cannot be done here. */
  readonly advice?: string;
  readonly edit?: Edit;
}

/** Of an image there is no file to point at: the setting's name, and the layer where there is one. */
export interface ImageHit {
  readonly setting: string;
  readonly actual: string;
  readonly detail?: string;
  readonly expected?: string;
  readonly severity?: Severity;
  readonly layerIndex?: number;
  readonly path?: string;
  readonly alsoKnownAs?: readonly string[];
}

/** Replaces the characters from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The three spellings under which Trivy's Kubernetes checks are known: `KSV-0017`, `KSV017`, `AVD-KSV-0017`. Two of
 * them have five digits, `KSV-01010`.
 */
export function ksv(...numbers: readonly number[]): readonly string[] {
  return numbers.flatMap((number) => {
    const long = number > 1000 ? `0${number}` : String(number).padStart(4, '0');
    const short = number > 1000 ? long : String(number).padStart(3, '0');
    return [`KSV-${long}`, `KSV${short}`, `AVD-KSV-${long}`];
  });
}

/** Trivy's names of its checks of clouds: `AWS-0031`, `AVD-AWS-0031`. */
export function trivy(cloud: 'AWS' | 'AZU' | 'GCP', ...numbers: readonly number[]): readonly string[] {
  return numbers.flatMap((number) => {
    const name = `${cloud}-${String(number).padStart(4, '0')}`;
    return [name, `AVD-${name}`];
  });
}

/** A recommendation of the CIS Docker Benchmark v1.6. */
export function cis(...numbers: readonly string[]): readonly string[] {
  return numbers.map((number) => `CIS-Docker-${number}`);
}

export const podSecurityStandards = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/';
export const securityContexts = 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/';
export const cisDocker = 'https://www.cisecurity.org/benchmark/docker';
