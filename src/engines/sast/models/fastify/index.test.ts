import { expect, it } from 'vitest';
import { acceptFlow, analyzeFiles } from '../../../../testing/accept-flow.js';

const head = "const fastify = require('fastify')();\nconst { exec } = require('child_process');\n";
const plugin = `${head}fastify.register(async (instance) => {
  instance.get('/p/:id', async (request, reply) => { exec('p ' + request.params.id); return { ok: true }; }); // FLAW 78
});
fastify.route({ method: 'POST', url: '/r', handler: async (request, reply) => { exec(request.body.x); return {}; } }); // FLAW 78
`;

acceptFlow({
  bad: {
    'a plugin, and a route by options': { 'a.js': plugin },
    'a page and a redirect': {
      'a.js': `${head}fastify.get('/', { schema: {} }, async (request, reply) => {
  if (request.query.a) return reply.redirect(request.query.to); // FLAW 601
  reply.type('text/html').send('<b>' + request.query.q); // FLAW 79
});
`,
    },
  },
  good: {
    'data and a number': {
      'a.js': `${head}fastify.get('/', async (request, reply) => {
  exec('p ' + Number(request.query.n));
  reply.send({ q: request.query.q });
});
`,
    },
  },
});

it('reports the routes', async () => {
  const { routes } = await analyzeFiles({ 'a.js': plugin });
  expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(['GET /p/:id', 'POST /r']);
});
