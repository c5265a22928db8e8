import { ProcessTree } from '../../process-tree.js';
import type { Recorder } from '../../recorder.js';

/** __name__: (Say what it sees, with which part of the kernel, and where that is documented.) */
export const recorder: Recorder = {
  name: '__name__',
  title: 'Say what it records with, and what that costs',
  // Lower than those that cost the program more.
  order: 9,
  // Looks at the machine and starts nothing; the reason becomes a gap.
  problem: () => '__name__ is not installed',
  start: async () => {
    const tree = new ProcessTree();
    return {
      // Kinds of events that it cannot see: each becomes a gap.
      missing: ['capability/cap_capable'],
      leaveOutKnown: () => {},
      stop: async (pid) => tree.observed(pid),
    };
  },
};
