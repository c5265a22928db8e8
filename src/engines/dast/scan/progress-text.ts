/** `1,203 requests, 210/s, about 40 s left, 3 found  /berths` */
export function progressText(seen: {
  readonly sent: number;
  readonly elapsedMs: number;
  readonly found: number;
  readonly done: number;
  readonly total: number;
  readonly path: string;
}): string {
  const { sent, elapsedMs, found, done, total, path } = seen;
  const seconds = Math.max(0.001, elapsedMs / 1000);
  const left = done === 0 ? '?' : String(Math.ceil((seconds / done) * (total - done)));
  return `${sent} requests, ${Math.round(sent / seconds)}/s, about ${left} s left, ${found} found  ${path}`;
}
