/** Counters in the text format of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/). */
export class GatewayMetrics {
  readonly #requests = new Map<string, number>();
  readonly #refusals = new Map<string, number>();
  #blobBytes = 0;
  #seconds = 0;

  /** The labels are from closed lists of our own, so that no one can make them grow. */
  countRequest(kind: string, method: string, status: number, seconds: number): void {
    add(this.#requests, `kind="${kind}",method="${method}",status="${status}"`);
    this.#seconds += seconds;
  }

  countRefusal(rule: string): void {
    add(this.#refusals, `rule="${rule}"`);
  }

  countBytes(sizeBytes: number): void {
    this.#blobBytes += sizeBytes;
  }

  text(more: Readonly<Record<string, number>>): string {
    return [
      ...counter('seaworthy_gateway_requests_total', 'Requests by kind and status.', this.#requests),
      ...counter('seaworthy_gateway_refusals_total', 'Refusals by the rule that decided.', this.#refusals),
      ...single('seaworthy_gateway_blob_bytes_total', 'Bytes of blobs that were given out.', this.#blobBytes),
      ...single('seaworthy_gateway_request_seconds_total', 'Time spent on requests.', this.#seconds),
      ...Object.entries(more).flatMap(([name, value]) =>
        single(`seaworthy_gateway_${name}`, name.replaceAll('_', ' '), value),
      ),
      '',
    ].join('\n');
  }
}

const maxLabels = 1000;

function add(counts: Map<string, number>, key: string): void {
  if (counts.size >= maxLabels && !counts.has(key)) return;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function counter(name: string, help: string, counts: ReadonlyMap<string, number>): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} counter`,
    ...[...counts].map(([labels, count]) => `${name}{${labels}} ${count}`),
  ];
}

function single(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, `${name} ${value}`];
}
