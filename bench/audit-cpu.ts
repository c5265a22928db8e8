import { spawnSync } from 'node:child_process';
import type { HostSummary } from '../src/core/report.js';

export interface AuditCost {
  readonly seconds: number;
  readonly host: HostSummary | undefined;
}

/** Processor time of a whole `seaworthy audit` of the built command, start of Node included, written by it at its end. */
export function cpuOfAudit(socket: string): AuditCost {
  const report =
    "process.on('exit',()=>{const u=process.cpuUsage();process.stderr.write('CPU '+(u.user+u.system)/1e6+'\\n')})";
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(report)}`];
  const options = ['--no-config', '--json', '--docker-host', `unix://${socket}`];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...preload, 'dist/seaworthy.js', 'audit', ...options],
    { encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024, timeout: 120_000 },
  );
  const seconds = Number(/CPU ([\d.]+)/.exec(stderr)?.[1] ?? Number.NaN);
  return { seconds, host: (JSON.parse(stdout) as { host?: HostSummary }).host };
}
