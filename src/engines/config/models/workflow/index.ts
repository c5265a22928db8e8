import { shortened } from '../container.js';
import type { Spot, Tree } from '../tree.js';
import { loadYaml, type Problem } from '../yaml.js';
import { type Expression, expressionsIn, type OutsideValue, outsideValues } from './expressions.js';

/** A workflow of GitHub, Gitea or Forgejo, or a composite action. */
export interface Workflow {
  readonly name: string;
  /** What starts it; empty for an action, which other workflows start. */
  readonly events: ReadonlySet<string>;
  readonly jobs: readonly Job[];
  /** It follows runs of branches that it names in full: their name is none that others choose. What they hold may be. */
  readonly followsNamedBranches: boolean;
  /** Names of the workflows whose runs start it. */
  readonly follows: readonly string[];
}

export interface Job {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Its token only reads, as the file says, and it is given no secret. */
  readonly isHarmless: boolean;
}

export interface Step {
  /** By its `id` or `name`, or else by its number. */
  readonly name: string;
  readonly uses: string | undefined;
  readonly inputs: Tree | undefined;
  readonly scripts: readonly Script[];
  /** A condition may keep strangers out: its own, one of its job or of a job that it needs, or a step before it that looks who asks. */
  readonly isGuarded: boolean;
  /** Someone with rights starts it: a condition on the association of an author, the event of a label. */
  readonly isApproved: boolean;
}

/** A text whose expressions are put in before a shell or an interpreter reads it. */
export interface Script {
  readonly spot: Spot;
  /** Its value, with the expressions in it. */
  readonly text: string;
  readonly expressions: readonly PlacedExpression[];
}

export interface PlacedExpression {
  readonly spot: Spot;
  /** As it is written. */
  readonly text: string;
  readonly outside: readonly OutsideValue[];
}

const filePath = /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,200}|action)\.ya?ml$/i;

export function isWorkflowPath(path: string): boolean {
  return filePath.test(path);
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export function readWorkflow(
  path: string,
  text: string,
): { readonly workflows: readonly Workflow[]; readonly problems: readonly Problem[] } {
  const { documents, problems } = loadYaml(path, text, () => true);
  return { workflows: documents.map((document) => new Reader(text, document).workflow()), problems };
}

type Environment = ReadonlyMap<string, readonly OutsideValue[]>;

const mostJobs = 1_000;
const mostSteps = 5_000;

class Reader {
  readonly #text: string;
  readonly #document: Tree;
  readonly #jobs: ReadonlyMap<string, Tree>;
  readonly #guarded = new Map<Tree, boolean>();
  readonly #handsSecretsOut: boolean;
  #stepsLeft = mostSteps;

  constructor(text: string, document: Tree) {
    this.#text = text;
    this.#document = document;
    const jobs = [...(document.get('jobs')?.entries.values() ?? [])].slice(0, mostJobs);
    this.#jobs = new Map(jobs.map(({ key, value }) => [key, value]));
    this.#handsSecretsOut = secret.test(this.#written(document.get('env')));
  }

  workflow(): Workflow {
    const outer = this.#environment(this.#document.get('env'), new Map());
    const action = this.#document.get('runs');
    const all: readonly (readonly [string, Tree])[] =
      action === undefined ? [...this.#jobs] : [...this.#jobs, ['runs', action]];
    const on = this.#document.get('on');
    const followed = on?.get('workflow_run');
    return {
      name: this.#document.get('name')?.text ?? '',
      events: eventsOf(on),
      followsNamedBranches: namesBranches(followed?.get('branches')),
      follows: followed?.get('workflows')?.texts.slice(0, mostJobs) ?? [],
      jobs: all.map(([name, job]) => this.#job(name, job, outer)),
    };
  }

  #job(name: string, job: Tree, outer: Environment): Job {
    const environment = this.#environment(job.get('env'), outer);
    const steps = (job.get('steps')?.items ?? []).slice(0, this.#stepsLeft);
    this.#stepsLeft -= steps.length;
    const asked = steps.findIndex((step) => looksWhoAsks.test(this.#written(step)));
    const isGuarded = this.#isGuarded(job);
    const isApproved = [job, ...this.#needed(job)].some(hasApproval);
    const permissions = job.get('permissions') ?? this.#document.get('permissions');
    return {
      name,
      steps: steps.map((step, index) => ({
        ...this.#step(step, index, environment),
        isGuarded: isGuarded || (asked >= 0 && asked < index) || hasGuard(step),
        isApproved: isApproved || hasApproval(step),
      })),
      isHarmless:
        permissions !== undefined &&
        onlyReads(permissions) &&
        !this.#handsSecretsOut &&
        !secret.test(this.#written(job)),
    };
  }

  /** A protected environment waits for someone's approval, and so does every job that needs one with it. */
  #isGuarded(job: Tree): boolean {
    const known = this.#guarded.get(job);
    if (known !== undefined) return known;
    // What needs itself never runs.
    this.#guarded.set(job, false);
    const isGuarded =
      hasGuard(job) ||
      job.get('environment') !== undefined ||
      this.#needed(job).some((each) => this.#isGuarded(each));
    this.#guarded.set(job, isGuarded);
    return isGuarded;
  }

  #needed(job: Tree): readonly Tree[] {
    return (job.get('needs')?.texts ?? []).flatMap((name) => this.#jobs.get(name) ?? []);
  }

  #step(step: Tree, index: number, outer: Environment): Omit<Step, 'isGuarded' | 'isApproved'> {
    const environment = this.#environment(step.get('env'), outer);
    const inputs = step.get('with');
    const scripts = [
      step.get('run'),
      ...[...(inputs?.entries.values() ?? [])].flatMap(({ key, value }) =>
        scriptInput.test(key) ? [value] : [],
      ),
    ];
    return {
      name: step.get('id')?.text ?? step.get('name')?.text ?? `step ${index + 1}`,
      uses: step.get('uses')?.text,
      inputs,
      scripts: scripts.flatMap((script) =>
        script?.kind === 'scalar' ? [this.#script(script, environment)] : [],
      ),
    };
  }

  #script(tree: Tree, environment: Environment): Script {
    const text = this.#written(tree);
    const placed = ({ start, end, body }: Expression) => ({
      spot: { source: tree.source, start: tree.start + start, end: tree.start + end },
      text: shortened(text.slice(start, end)),
      outside: outsideValues(body, environment),
    });
    return {
      spot: tree,
      text: tree.text ?? '',
      expressions: expressionsIn(text).map(placed),
    };
  }

  /** Variables that hold what someone outside wrote. */
  #environment(env: Tree | undefined, outer: Environment): Environment {
    const own = [...(env?.entries.values() ?? [])].map(({ key, value }) => {
      const found = expressionsIn(value.text ?? '').flatMap(({ body }) => outsideValues(body, outer));
      return [key.toLowerCase(), found] as const;
    });
    return own.length === 0 ? outer : new Map([...outer, ...own]);
  }

  #written(tree: Tree | undefined): string {
    return tree === undefined ? '' : this.#text.slice(tree.start, tree.end);
  }
}

/** Inputs that an action runs as a program. */
const scriptInput = /^(?:inline[_-]?)?script$/i;
/** Conditions that let only some people through, or that tell a fork from the repository. */
const guard =
  /author_association|\bactor\b|triggering_actor|\.sender\.|\.user\.login|\.fork\b|head\.repo\.|head_repository|workflow_run\.event|\boutputs\b|label|permission/i;
const looksWhoAsks =
  /permission|membership|collaborators?\b|author_association|is[-_]?(?:member|maintainer)/i;
const secret = /\bsecrets\b(?!\s*\.\s*GITHUB_TOKEN\b)/i;

function hasGuard(tree: Tree): boolean {
  return guard.test(tree.get('if')?.text ?? '');
}

/** A label that is on a pull request stays there when its author pushes; the event of a label is someone's deed. */
const approval =
  /author_association\s{0,3}==\s{0,3}["'](?:OWNER|MEMBER|COLLABORATOR)|\bfromJSON\s{0,3}\([^()]{0,200}\)\s{0,3},\s{0,3}github\.event\.[\w.]{1,60}author_association|github\.event\.label\.name\s{0,3}==/i;

function hasApproval(tree: Tree): boolean {
  return approval.test(tree.get('if')?.text ?? '');
}

function eventsOf(on: Tree | undefined): ReadonlySet<string> {
  if (on === undefined) return new Set();
  return new Set(on.kind === 'map' ? on.entries.keys() : on.texts);
}

function namesBranches(branches: Tree | undefined): boolean {
  const names = branches?.texts ?? [];
  return names.length > 0 && names.every((name) => /^[\w./-]{1,250}$/.test(name));
}

function onlyReads(permissions: Tree): boolean {
  if (permissions.kind === 'scalar') return permissions.text === 'read-all';
  return [...permissions.entries.values()].every(({ value: { text } }) => text === 'read' || text === 'none');
}
