import { describe, expect, it } from 'vitest';
import { hardenManifest } from './harden.js';

const compose = `# shop
services:
  web:
    image: registry.example.com/web:1.4   # pinned
    privileged: true
    ports: ["8080:80"]
  sessions:
    image: redis:7.4
    ports: ["6379:6379"]
`;

describe('hardening a file', () => {
  it('writes into Compose what run fills in, and keeps comments and order', () => {
    const { text, diff } = hardenManifest('compose.yaml', compose);
    for (const line of [
      'read_only: true',
      'cap_drop:',
      'no-new-privileges:true',
      'pids_limit:',
      'mem_limit:',
      'tmpfs:',
      '127.0.0.1:6379:6379',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).toContain('# pinned');
    // Whether a web server is meant for others, only its owner knows.
    expect(text).toContain('ports: ["8080:80"]');
    expect(diff.split('\n').filter((line) => /^-[^-]/.test(line))).toEqual([
      '-    privileged: true',
      '-    ports: ["6379:6379"]',
    ]);
  });

  it('changes nothing the second time', () => {
    const { text } = hardenManifest('compose.yaml', compose);
    expect(hardenManifest('compose.yaml', text).diff).toBe('');
  });

  it('leaves out what was asked for', () => {
    expect(hardenManifest('compose.yaml', compose, ['writable-root-filesystem']).text).not.toContain(
      'read_only',
    );
  });

  it('refuses what is neither Compose nor Kubernetes', () => {
    expect(() => hardenManifest('x.yaml', 'a: 1\n')).toThrow(
      'neither Compose services nor Kubernetes workloads',
    );
  });
});
