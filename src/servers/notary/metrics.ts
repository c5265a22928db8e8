import type { Counts } from './storage.js';

/** Counts of what the server did, in Prometheus' text format 0.0.4. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  #seconds = 0;

  /** `what` is a kind of route, never a name that a client chose. */
  count(method: string, what: string, status: number, seconds: number): void {
    const verb = ['GET', 'HEAD', 'POST', 'DELETE'].includes(method) ? method : 'other';
    const labels = `method="${verb}",route="${what}",code="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    this.#seconds += seconds;
  }

  text(counts: Counts): string {
    const cpu = process.cpuUsage();
    const requests = [...this.#requests].map(
      ([labels, count]) => `seaworthy_notary_requests_total{${labels}} ${count}`,
    );
    return [
      ...head('seaworthy_notary_requests_total', 'counter', 'Requests answered.'),
      ...requests,
      ...single('seaworthy_notary_request_seconds_total', 'counter', 'Time spent answering.', this.#seconds),
      ...single('seaworthy_notary_collections', 'gauge', 'Collections held.', counts.collections),
      ...single('seaworthy_notary_changes_total', 'counter', 'Changes in the feed.', counts.changes),
      ...single('seaworthy_notary_storage_bytes', 'gauge', 'Size of the trust data.', counts.sizeBytes),
      ...single(
        'process_cpu_seconds_total',
        'counter',
        'CPU time of the process.',
        (cpu.user + cpu.system) / 1e6,
      ),
      ...single(
        'process_resident_memory_bytes',
        'gauge',
        'Memory of the process.',
        process.memoryUsage.rss(),
      ),
      '',
    ].join('\n');
  }
}

function head(name: string, type: string, help: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function single(name: string, type: string, help: string, value: number): readonly string[] {
  return [...head(name, type, help), `${name} ${value}`];
}
