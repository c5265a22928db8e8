import type { Progress } from '../core/progress.js';
import { printable } from './printable.js';

interface Screen {
  write(text: string): unknown;
  readonly columns?: number;
}

export const silent: Progress = { stage: () => ({ update: () => {}, end: () => {} }) };

/** Redraws at most this often, so that telling costs nothing against the work. */
const redrawMs = 80;
/** Work shorter than this is not worth a line. */
const patienceMs = 300;

/**
 * One line on standard error that says what is happening and how far it is. On a terminal it is redrawn in place
 * and wiped at the end; elsewhere (`live` false) nothing is drawn.
 */
export function createTerminalProgress(screen: Screen, live: boolean, nowMs: () => number): Progress {
  if (!live) return silent;
  const started = nowMs();
  let drawnAt = 0;
  let shown = false;
  const draw = (text: string) => {
    const now = nowMs();
    if (now - started < patienceMs || now - drawnAt < redrawMs) return;
    drawnAt = now;
    shown = true;
    screen.write(`\r\u001b[K${text.slice(0, (screen.columns ?? 80) - 1)}`);
  };
  return {
    stage: (name) => ({
      update: (done, total, what) => draw(line(name, done, total, what)),
      end: () => {
        if (shown) screen.write('\r\u001b[K');
        shown = false;
      },
    }),
  };
}

function line(name: string, done: number, total: number | undefined, what: string | undefined): string {
  const share = total
    ? ` ${String(Math.min(100, Math.floor((done / total) * 100))).padStart(3)} % ${bar(done / total)}`
    : ` ${amount(done)}`;
  return `${name}${share}${what ? `  ${printable(what).replaceAll('\n', ' ')}` : ''}`;
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * 20);
  return '█'.repeat(full) + '░'.repeat(20 - full);
}

function amount(done: number): string {
  return done < 10_000 ? String(done) : `${(done / 1e6).toFixed(1)} M`;
}
