import { describe, expect, it } from 'vitest';
import { configFindingsIn } from '../../testing/config-scan.js';

async function adviceOf(file: string, text: string, rule = 'host-pid'): Promise<string | undefined> {
  const found = await configFindingsIn({ [file]: text });
  return found.find((each) => each.rule === rule)?.fix?.summary;
}

const service = (lines: string) => `services:\n  tide:\n    image: acme/tide:1\n    pid: host\n${lines}`;

const gpu = `    deploy:
      resources:
        reservations:
          devices: [{ driver: nvidia, count: all, capabilities: [gpu] }]
`;

describe('what sees the processes of the host', () => {
  it.each([
    ['a GPU that is reserved', gpu, 'it is given a GPU'],
    ['a GPU by name', '    gpus: all\n', 'it is given a GPU'],
    ['the folder of processes', '    volumes: ["/proc:/host/proc:ro"]\n', 'it mounts /proc'],
  ])('is kept where it measures the host: %s', async (_, lines, shown) => {
    expect(await adviceOf('compose.yaml', service(lines))).toMatch(/^Keep it where .+a waiver that says so/);
    expect(await adviceOf('compose.yaml', service(lines))).toContain(shown);
  });

  it('is removed where nothing shows that it measures anything', async () => {
    expect(await adviceOf('compose.yaml', service(''))).toMatch(/^Remove the setting, unless .+waiver/);
  });

  it('is kept in a pod that mounts the host', async () => {
    const pod = `apiVersion: v1
kind: Pod
metadata: { name: tide }
spec:
  hostPID: true
  volumes: [{ name: proc, hostPath: { path: /proc } }]
  containers:
    - name: tide
      image: acme/tide:1
      volumeMounts: [{ name: proc, mountPath: /host/proc, readOnly: true }]
`;
    expect(await adviceOf('pod.yaml', pod)).toContain('it mounts /proc');
  });

  it.each(['ipc', 'uts'])('names the exception for the namespace %s too', async (name) => {
    const text = `services:\n  tide:\n    image: acme/tide:1\n    ${name}: host\n`;
    expect(await adviceOf('compose.yaml', text, `host-${name}`)).toContain('say so in a waiver');
  });
});
