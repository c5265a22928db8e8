import { expect, it } from 'vitest';
import { acceptFlow, analyzeFiles } from '../../../../testing/accept-flow.js';

const head =
  "const Hapi = require('@hapi/hapi');\nconst { exec } = require('child_process');\nconst server = Hapi.server({ port: 3000 });\n";
const listed = `${head}server.route([
  { method: 'GET', path: '/a/{id}', handler: (request, h) => { exec('a ' + request.params.id); return 'ok'; } }, // FLAW 78
  { method: ['GET', 'POST'], path: '/b', handler: (request, h) => h.redirect(request.query.to) }, // FLAW 601
]);
`;

acceptFlow({
  bad: {
    'routes in a list': { 'a.js': listed },
    'one route, and a page': {
      'a.js': `${head}server.route({ method: 'GET', path: '/', handler: (request) => '<b>' + request.query.q }); // FLAW 79\n`,
    },
  },
  good: {
    'data and a fixed place': {
      'a.js': `${head}server.route({ method: 'GET', path: '/', handler: (request, h) => ({ q: request.query.q }) });
server.route({ method: 'GET', path: '/x', handler: (request, h) => h.redirect('/home?q=' + request.query.q) });
`,
    },
  },
});

it('reports the routes', async () => {
  const { routes } = await analyzeFiles({ 'a.js': listed });
  expect(routes.map(({ method, path, parameters }) => [method, path, parameters])).toEqual([
    ['GET', '/a/{id}', ['id']],
    ['GET', '/b', []],
    ['POST', '/b', []],
  ]);
});
