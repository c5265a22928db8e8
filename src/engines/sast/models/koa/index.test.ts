import { acceptFlow } from '../../../../testing/accept-flow.js';

const head =
  "const Koa = require('koa');\nconst Router = require('@koa/router');\nconst { exec } = require('child_process');\nconst app = new Koa();\nconst router = new Router();\n";

acceptFlow({
  bad: {
    'a page, a command, a redirect': {
      'a.js': `${head}router.get('/x/:id', async (ctx) => {
  exec('lp ' + ctx.params.id); // FLAW 78
  ctx.body = '<b>' + ctx.query.q + '</b>'; // FLAW 79
  ctx.redirect(ctx.request.query.to); // FLAW 601
});
app.use(async (ctx, next) => { exec(ctx.get('x-run')); await next(); }); // FLAW 78
`,
    },
    'five hops over three files': {
      'a.js': `${head}const { show } = require('./service');
router.post('/', async (ctx) => { const input = ctx.request.body; ctx.body = { done: show(input.name) }; });
`,
      'service.js':
        "const store = require('./store');\nconst trim = (x) => x.trim();\nexports.show = (name) => store.find({ name: trim(name) });\n",
      'store.js':
        "const { exec } = require('child_process');\nexports.find = (query) => {\n  const command = `find ${query.name}`;\n  exec(command); // FLAW 78\n};\n",
    },
  },
  good: {
    'data, a number, a fixed place': {
      'a.js': `${head}router.get('/x/:id', async (ctx) => {
  exec('lp ' + Number(ctx.params.id));
  ctx.body = { q: ctx.query.q };
  ctx.redirect('/home?to=' + ctx.request.query.to);
});
`,
    },
  },
});
