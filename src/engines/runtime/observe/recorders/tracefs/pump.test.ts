import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { ProcessTree } from '../../process-tree.js';
import { Pump } from './pump.js';

it('names why buffers can no longer be read, and ends nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-pump-'));
  try {
    // A folder can be opened, and every read of it fails.
    mkdirSync(join(folder, 'per_cpu/cpu0/trace_pipe_raw'), { recursive: true });
    const pump = new Pump(folder, 4096, new ProcessTree(), () => undefined);
    pump.start(() => {});
    await vi.waitFor(() => expect(pump.failure).toContain('EISDIR'), 60_000);
    expect(() => pump.finish()).not.toThrow();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
