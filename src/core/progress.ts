/** Shows a person what is happening and how far it is. Writers of progress must be cheap to call often. */
export interface Progress {
  stage(name: string): Stage;
}

export interface Stage {
  /** `total` is left out where it is not known. `what` names the thing in work: a layer, a file, a feed. */
  update(done: number, total?: number, what?: string): void;
  /** `summary` is a few words for the list of stages: `5 layers, 4 cached`. */
  end(summary?: string): void;
}

export const silentProgress: Progress = { stage: () => ({ update: () => {}, end: () => {} }) };
