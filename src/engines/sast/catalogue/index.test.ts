import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../../../testing/accept-flow.js';
import { derivedFor } from './index.js';
import { roots } from './roots.generated.js';

const request = 'from flask import request\n';

async function found(text: string, path = 'a.py'): Promise<readonly string[]> {
  const { findings } = await analyzeFiles({ [path]: text });
  return findings.map(({ rule, confidence }) => `${rule} ${confidence}`);
}

describe('a library that no model lists', () => {
  it('is reported by what it declares, with medium confidence', async () => {
    expect(
      await found(`${request}import xlrd\ndef f():\n    xlrd.open_workbook('/srv/' + request.args['b'])\n`),
    ).toEqual(['path-traversal medium']);
  });

  it('is followed from its class to its method', async () => {
    const text = `${request}from easyprocess import EasyProcess\ndef f():\n    EasyProcess('ls ' + request.args['d']).call()\n`;
    expect(await found(text)).toEqual(['command-injection medium']);
  });

  it('is not reported where only open functions give it something', async () => {
    expect(await found('import xlrd\ndef f(name):\n    xlrd.open_workbook(name)\n')).toEqual([]);
  });

  it('clears nothing: what comes out of it still breaks a command', async () => {
    const text = `${request}import os\nimport xlrd\ndef f():\n    os.system('ls ' + str(xlrd.open_workbook(request.args['b'])))\n`;
    expect(await found(text)).toContain('command-injection high');
  });
});

describe('the tables', () => {
  it('are not loaded where no file imports one of their roots', async () => {
    expect(await derivedFor('python', [])).toEqual(new Map());
    expect(await derivedFor('java', [])).toEqual(new Map());
  });

  it('are within their limit of 1 MB', async () => {
    const [php, python] = await Promise.all([import('./php.generated.js'), import('./python.generated.js')]);
    const size = [php.text, python.text, ...Object.values(roots)].reduce((sum, text) => sum + text.length, 0);
    expect(size).toBeLessThan(1_000_000);
  });

  it('never name a wildcard', async () => {
    const { text } = await import('./python.generated.js');
    expect(text).not.toMatch(/(^|\s)\*/);
  });
});
