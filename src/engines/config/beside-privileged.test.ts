import { expect, it } from 'vitest';
import { lintConfig } from './lint.js';

it.each(['SYS_ADMIN', 'SYS_MODULE', 'NET_ADMIN', 'NET_RAW'])(
  '%s gives nothing more to what is privileged',
  (name) => {
    const text = `services:\n  tide:\n    image: tide:1\n    privileged: true\n    cap_add: [${name}]\n`;
    const found = lintConfig([{ path: 'compose.yaml', text }], new Date(0)).findings.filter(({ rule }) =>
      rule.startsWith('capability-'),
    );
    expect(found.map(({ severity }) => severity)).toEqual(['low']);
    expect(found[0]?.fix?.summary).toContain('Remove privileged first');
  },
);
