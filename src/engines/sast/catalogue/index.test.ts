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
    const text = `${request}from easyprocess import EasyProcess\ndef f():\n    EasyProcess('lp ' + request.args['d']).call()\n`;
    expect(await found(text)).toEqual(['command-injection medium']);
  });

  it('is not reported where only open functions give it something', async () => {
    expect(await found('import xlrd\ndef f(name):\n    xlrd.open_workbook(name)\n')).toEqual([]);
  });

  it('is found by the package that a file of JavaScript imports, through a typed field', async () => {
    const text =
      "import express from 'express';\nimport type Client from 'ssh2-sftp-client';\nclass Files {\n  constructor(private readonly sftp: Client) {}\n  move(name: string) { return this.sftp.posixRename('/srv/' + name, '/srv/a'); }\n}\nexpress().get('/', (req) => new Files(connect()).move(req.query.q));\n";
    expect(await found(text, 'a.ts')).toEqual(['path-traversal medium']);
  });

  it('is found by the path that a file of Go imports, whatever its major version', async () => {
    const text =
      'package main\nimport (\n"net/http"\n"github.com/magiconair/properties/v2"\n)\nfunc f(w http.ResponseWriter, r *http.Request) {\nproperties.MustLoadFile("/srv/"+r.FormValue("f"), 0)\n}\n';
    expect(await found(text, 'a.go')).toEqual(['path-traversal medium']);
  });

  it('is found by the constant that a file of Ruby names', async () => {
    const text =
      "require 'sinatra'\nrequire 'toml-rb'\nget '/a' do\n  TomlRB.load_file(\"/srv/#{params[:f]}\")\n  'a'\nend\n";
    expect(await found(text, 'a.rb')).toEqual(['path-traversal medium']);
  });

  it('clears nothing: what comes out of it still breaks a command', async () => {
    const text = `${request}import os\nimport xlrd\ndef f():\n    os.system('lp ' + str(xlrd.open_workbook(request.args['b'])))\n`;
    expect(await found(text)).toContain('command-injection high');
  });
});

describe('the tables', () => {
  it('are not loaded where no file imports one of their roots', async () => {
    expect(await derivedFor('python', [])).toEqual(new Map());
    expect(await derivedFor('java', [])).toEqual(new Map());
  });

  it('are within their limit of 1 MB', async () => {
    const tables = await Promise.all([
      import('./go.generated.js'),
      import('./javascript.generated.js'),
      import('./php.generated.js'),
      import('./python.generated.js'),
      import('./ruby.generated.js'),
    ]);
    const texts = [...tables.map(({ text }) => text), ...Object.values(roots)];
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    expect(size).toBeLessThan(1_000_000);
  });

  it('never name a wildcard', async () => {
    const { text } = await import('./python.generated.js');
    expect(text).not.toMatch(/(^|\s)\*/);
  });
});
