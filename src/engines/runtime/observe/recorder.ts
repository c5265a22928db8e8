import type { Observed } from './process-tree.js';

/** What a recorder has to know of the engine. */
export interface RecordedEngine {
  /** `cgroupfs`, `systemd` */
  readonly cgroupDriver: string;
}

/** A way to see what a container does without touching it. */
export interface Recorder {
  readonly name: string;
  /** What it records with, and what that costs. */
  readonly title: string;
  /** The first that works is taken: the lower, the better. */
  readonly order: number;
  /** Why it cannot be used here; nothing where it can. */
  problem(engine: RecordedEngine): string | undefined;
  /** Begins to record the processes of the engine and all that they start. */
  start(enginePids: readonly number[]): Promise<Recording>;
}

export interface Recording {
  /** Kinds of events that this kernel does not have. */
  readonly missing: readonly string[];
  /** Words of `docker create` that it needs. */
  readonly words?: readonly string[];
  /** Called while the container is being started, where the start waits for it. */
  attach?(): Promise<void>;
  /** The container's first process is known: what it does again and again may be left out from here on. */
  leaveOutKnown(pid: number): void;
  /** Ends the recording. @param pid first process of the container */
  stop(pid: number): Promise<Observed>;
  /** Why it did not last until it was stopped. */
  failure?(): string | undefined;
  /** After the container was removed. */
  cleanUp?(): void;
}
