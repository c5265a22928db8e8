import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../../../../src/testing/accept-flow.js';

/** How a framework hands input over: a handler that calls `serve(INPUT)` of `./lib/service`. */
const frameworks: Readonly<
  Record<string, { readonly path?: string; readonly code: string; readonly input: string }>
> = {
  express: {
    code: `const express = require('express');
const { serve } = require('./lib/service');
const app = express();
app.get('/items/:id', (req, res) => { serve(INPUT, res); });
`,
    input: 'req.query.value',
  },
  'express, a router with types': {
    path: 'app.ts',
    code: `import { Router, Request, Response } from 'express';
import { serve } from './lib/service';
const router = Router();
router.post('/items', async (req: Request, res: Response) => { const { value } = INPUT; await serve(value); });
export default router;
`,
    input: 'req.body',
  },
  koa: {
    code: `const Router = require('@koa/router');
const { serve } = require('./lib/service');
const router = new Router();
router.get('/items', async (ctx) => { serve(INPUT); });
module.exports = router;
`,
    input: 'ctx.query.value',
  },
  fastify: {
    code: `const fastify = require('fastify')();
const { serve } = require('./lib/service');
fastify.get('/items', async (request, reply) => { serve(INPUT); return { ok: true }; });
`,
    input: 'request.query.value',
  },
  hapi: {
    code: `const Hapi = require('@hapi/hapi');
const { serve } = require('./lib/service');
const server = Hapi.server();
server.route({ method: 'GET', path: '/items', handler: (request, h) => { serve(INPUT); return 'ok'; } });
`,
    input: 'request.query.value',
  },
  nest: {
    path: 'app.ts',
    code: `import { Controller, Get, Query } from '@nestjs/common';
import { serve } from './lib/service';
@Controller('items')
export class ItemsController {
  @Get()
  list(@Query('value') value: string) { serve(INPUT); return { ok: true }; }
}
`,
    input: 'value',
  },
  next: {
    path: 'pages/api/items.ts',
    code: `import type { NextApiRequest, NextApiResponse } from 'next';
import { serve } from '../../lib/service';
export default function handler(req: NextApiRequest, res: NextApiResponse) { serve(INPUT); res.json({}); }
`,
    input: 'req.query.value',
  },
  'next, the app': {
    path: 'app/api/items/route.ts',
    code: `import { serve } from '../../../lib/service';
export async function GET(request) { serve(INPUT); return Response.json({}); }
`,
    input: "request.nextUrl.searchParams.get('value')",
  },
  hono: {
    code: `const { Hono } = require('hono');
const { serve } = require('./lib/service');
const app = new Hono();
app.get('/items', (c) => { serve(INPUT); return c.json({}); });
`,
    input: "c.req.query('value')",
  },
  lambda: {
    code: `const { serve } = require('./lib/service');
exports.handler = async (event, context) => { serve(INPUT); return { statusCode: 200 }; };
`,
    input: 'event.queryStringParameters.value',
  },
  'socket.io': {
    code: `const io = require('socket.io')(3000);
const { serve } = require('./lib/service');
io.on('connection', (socket) => { socket.on('item', (message) => { serve(INPUT); }); });
`,
    input: 'message.value',
  },
  'a plain server': {
    code: `const http = require('http');
const { serve } = require('./lib/service');
http.createServer((req, res) => {
  let body = '';
  req.on('data', (chunk) => { body += chunk; });
  req.on('end', () => { serve(INPUT); res.end(); });
}).listen(80);
`,
    input: 'JSON.parse(body).value',
  },
  restify: {
    code: `const restify = require('restify');
const { serve } = require('./lib/service');
const server = restify.createServer();
server.get('/items', (req, res, next) => { serve(INPUT); next(); });
`,
    input: 'req.body.value',
  },
  graphql: {
    code: `const { serve } = require('./lib/service');
module.exports = { Query: { items: (parent, args) => serve(INPUT) } };
`,
    input: 'args.value',
  },
};

/** The last hop, by what it reaches; the neighbour does the same in the way that it should be done. */
const sinks: Readonly<Record<string, { readonly cwe: string; readonly bad: string; readonly good: string }>> =
  {
    sql: {
      cwe: 'CWE-89',
      bad: "const { Pool } = require('pg');\nconst pool = new Pool();\nexports.store = (text) => pool.query(`SELECT * FROM items WHERE name = '${text}'`);\n",
      good: "const { Pool } = require('pg');\nconst pool = new Pool();\nexports.store = (text) => pool.query('SELECT * FROM items WHERE name = $1', [text]);\n",
    },
    command: {
      cwe: 'CWE-78',
      bad: "const { exec } = require('child_process');\nexports.store = (text) => exec('plotter ' + text);\n",
      good: "const { execFile } = require('child_process');\nexports.store = (text) => execFile('plotter', [text]);\n",
    },
    path: {
      cwe: 'CWE-22',
      bad: "const fs = require('fs');\nexports.store = (text) => fs.readFileSync('/srv/' + text);\n",
      good: "const fs = require('fs');\nconst path = require('path');\nexports.store = (text) => fs.readFileSync('/srv/' + path.basename(text));\n",
    },
    ssrf: {
      cwe: 'CWE-918',
      bad: "const axios = require('axios');\nexports.store = (text) => axios.get('https://' + text);\n",
      good: "const axios = require('axios');\nexports.store = (text) => axios.get('https://gauges.example/' + text);\n",
    },
    code: {
      cwe: 'CWE-94',
      bad: "exports.store = (text) => new Function('return ' + text)();\n",
      good: 'exports.store = (text) => JSON.parse(text);\n',
    },
    document: {
      cwe: 'CWE-943',
      bad: "const { Item } = require('./item');\nexports.store = (text) => Item.findOne({ name: text });\n",
      good: "const { Item } = require('./item');\nexports.store = (text) => Item.findOne({ name: String(text) });\n",
    },
  };

const service = `const { store } = require('./store');
class Service {
  constructor(prefix) { this.prefix = prefix; }
  clean(value) { return value || 'none'; }
  run(value) { const cleaned = this.clean(value); return this.keep({ value: cleaned, size: 3 }); }
  keep({ value }) { return [value].map((each) => store(each)); }
}
const make = () => new Service('x');
exports.serve = (value) => { if (!value) return undefined; return make().run(value); };
`;

describe.each(Object.entries(frameworks))('%s', (_, { path = 'app.js', code, input }) => {
  const files = (store: string) => ({
    [path]: code.replace('INPUT', input),
    'lib/service.js': service,
    'lib/store.js': store,
  });

  it.each(Object.entries(sinks))('follows input over five hops to: %s', async (_name, { cwe, bad }) => {
    const { findings } = await analyzeFiles(files(bad));
    expect(findings.map(({ aliases }) => aliases[0])).toEqual([cwe]);
    const [found] = findings;
    const trace = found?.evidence.kind === 'dataflow' ? found.evidence.trace : [];
    const passed = new Set(trace.map((each) => (each.at === 'file' ? each.path : '')));
    expect([...passed]).toEqual([path, 'lib/service.js', 'lib/store.js']);
    expect(trace.length).toBeGreaterThanOrEqual(5);
  });

  it.each(Object.entries(sinks))('is silent on the neighbour of: %s', async (_name, { good }) => {
    const { findings } = await analyzeFiles(files(good));
    expect(findings.map(({ aliases }) => aliases[0])).toEqual([]);
  });
});
