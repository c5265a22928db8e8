import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { commandWords } from './command.js';
import { chanceFrom, Publisher } from './notary-publisher.js';
import { ended, saying } from './processes.js';

const folder = mkdtempSync(join(tmpdir(), 'notary-crash-'));
let child: ChildProcess;
let origin = '';
afterAll(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const flags = [
    'notary',
    'serve',
    '--data',
    folder,
    '--addr',
    `127.0.0.1:${new URL(origin || 'http://x:0').port || 0}`,
  ];
  child = spawn(process.execPath, [...commandWords, ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  origin = /listens at (\S+),/.exec(await saying(child, ', data in '))?.[1] ?? '';
}

it('keeps every collection through kill -9 in the middle of a thousand publishes', async () => {
  const [total, kills, collections] = [1000, 4, 10];
  const chance = chanceFrom(7);
  await start();
  const now = new Date();
  const publishers = Array.from(
    { length: collections },
    (_, index) => new Publisher(origin, `registry.example.test/app${index}`, now),
  );
  for (const publisher of publishers) await publisher.begin();
  let left = total;
  for (let round = 0; round <= kills; round += 1) {
    const share = Math.ceil(left / (kills + 1 - round));
    const stopAt = left - share;
    const work = publishers.map(async (publisher) => {
      while (left > stopAt) {
        left -= 1;
        const failed = await publisher.publish(round % 2 === 0 ? chance : undefined).then(
          () => false,
          () => true,
        );
        if (failed) return;
      }
    });
    if (round < kills) {
      await new Promise((resolve) => setTimeout(resolve, 150 + chance() * 250));
      await ended(child, 'SIGKILL');
      await Promise.all(work);
      await start();
    } else {
      await Promise.all(work);
    }
    for (const publisher of publishers) {
      const { versions, problems } = await publisher.read();
      // What was acknowledged is there; what was on its way may be.
      expect(versions.targets).toBeGreaterThanOrEqual(publisher.acknowledged);
      expect(versions.targets).toBeLessThanOrEqual(publisher.acknowledged + 1);
      expect(problems).toEqual([]);
      publisher.acknowledged = versions.targets;
    }
  }
  for (const publisher of publishers) await publisher.publish();
}, 180_000);
