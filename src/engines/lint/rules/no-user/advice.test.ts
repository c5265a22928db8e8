import { expect, it } from 'vitest';
import { type LintRequest, lintDockerfile } from '../../lint.js';
import { contextOf } from '../../models/context.js';
import { rule } from './index.js';

function hitsOf(text: string, more: Partial<LintRequest> = {}) {
  const request = { path: 'Dockerfile', text, today: '2026-01-01', rules: [rule], ...more };
  return lintDockerfile(request).problems.map(({ hit }) => hit);
}

function adviceOf(text: string, more: Partial<LintRequest> = {}): string {
  return hitsOf(text, more)[0]?.advice ?? '';
}

it.each([
  ['another container', 'FROM debian:13\nRUN apt-get install -y postgresql-client\n', ''],
  [
    'its package',
    'FROM debian:13\nRUN apt-get install -y postgresql\n',
    ' (such as /var/lib/postgresql/data)',
  ],
  ['its base', 'FROM team/postgres-plus:17\n', ' (such as /var/lib/postgresql/data)'],
])('takes the data folder of a database by %s', (_, text, named) => {
  const use = {
    does: 'run' as const,
    line: 3,
    path: 'compose.yaml',
    keeps: ['/var/lib/postgresql/data'],
  };
  const images = { isBuiltHere: () => false, isBuilt: false, runs: [use] };
  const advice = adviceOf(`${text}COPY tide /\nEXPOSE 4000\nCMD ["/tide"]\n`, { images });
  expect(advice).toContain(`let it own what the program writes${named}. Set HOME`);
});

it('names no folder of settings that a variable holds', () => {
  const advice = adviceOf(
    'FROM debian:13\nENV TIDECONFIG_PATH=/etc/tide TIDE_DATA_DIR=/tide-data\nEXPOSE 4000\nCMD ["/tide"]\n',
  );
  expect(advice).toContain('(such as /tide-data). Set HOME');
});

it.each([
  ['Xvfb :99 -screen 0 800x600x24 &\nexport DISPLAY=:99\nx11vnc -display :99 &\nexec /tide\n', undefined],
  ['export DISPLAY=:1.0\nexec /tide --port 443\n', '443'],
  ['exec /tide --listen :80\n', '80'],
])('takes no display for a port in %j', (script, port) => {
  const text = 'FROM debian:13\nEXPOSE 6080\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\n';
  const advice = adviceOf(text, { context: contextOf(new Map([['start.sh', script]])) });
  if (port === undefined) expect(advice).not.toContain('gives way');
  else expect(advice).toContain(`port ${port} gives way`);
});

it.each([
  [
    'RUN npx playwright install --with-deps chromium',
    '"playwright install" leaves its files in the home of root, which no other account may enter: set HOME or PLAYWRIGHT_BROWSERS_PATH to a folder of its own before that step',
  ],
  ['RUN python -m playwright install', '"playwright install" leaves its files'],
  ['RUN pip install -r a.txt --user', 'pip install --user leaves its files'],
  [
    'RUN python -c "from transformers import AutoModel; AutoModel.from_pretrained(\'tide/a\')"',
    'the download of the model leaves its files in the home of root, which no other account may enter: set HOME or HF_HOME',
  ],
  ['RUN python -m nltk.downloader punkt', 'the download of nltk leaves its files'],
  ['RUN node node_modules/playwright/cli.js install chromium', '"playwright install" leaves its files'],
  ['RUN npm install -g puppeteer@24', 'puppeteer leaves its files'],
  ['RUN npx cypress install', '"cypress install" leaves its files'],
])('names what %s leaves with root', (line, expected) => {
  expect(adviceOf(`FROM python:3.14\n${line}\nEXPOSE 80\nCMD ["python", "a.py"]\n`)).toContain(expected);
});

it.each([
  'RUN npx playwright install-deps',
  'RUN npm install puppeteer-core',
  'ENV PUPPETEER_SKIP_DOWNLOAD=true\nRUN npm install puppeteer',
  'ENV PLAYWRIGHT_BROWSERS_PATH=/browsers\nRUN npx playwright install',
  'RUN PLAYWRIGHT_BROWSERS_PATH=/browsers npx playwright install',
  'ENV HOME=/tide\nRUN pip install --user tide',
  'RUN python -m nltk.downloader -d /usr/share/nltk_data punkt',
  'RUN huggingface-cli download tide/a --local-dir /models',
  'RUN corepack prepare pnpm@10 --activate && pnpm build',
])('names nothing for %j', (line) => {
  const advice = adviceOf(`FROM python:3.14\n${line}\nEXPOSE 80\nCMD ["python", "a.py"]\n`);
  expect(advice).not.toContain('leaves its files');
});

it.each([
  ['the folder of the work', 'git config --global safe.directory /github/workspace\n', '', 'low'],
  ['an input beside a variable', 'git config user.name "$GITHUB_ACTOR"\nwork "${INPUT_AREA}"\n', '', 'low'],
  ['a variable alone', 'curl -H "token: $GITHUB_TOKEN" example.com\n', '', undefined],
  ['the folder in a service', 'cd /github/workspace\n', 'EXPOSE 80\n', undefined],
])('takes it for an action by %s', (_, script, more, severity) => {
  const text = `FROM alpine:3.23\n${more}COPY entrypoint.sh /\nENTRYPOINT ["/entrypoint.sh"]\n`;
  const [hit] = hitsOf(text, { context: contextOf(new Map([['entrypoint.sh', script]])) });
  expect(hit?.detail?.includes('GitHub') === true ? hit.severity : undefined).toBe(severity);
});

it('takes it for an action by its labels', () => {
  const text = 'FROM alpine:3.23\nLABEL "com.github.actions.name"="tide"\nCOPY tide /\nCMD ["/tide"]\n';
  expect(hitsOf(text).map(({ severity }) => severity)).toEqual(['low']);
});

it.each([
  ['public.ecr.aws/lambda/python:3.13', 0],
  ['amazon/aws-lambda-nodejs:22', 0],
  ['public.ecr.aws/docker/library/python:3.13', 1],
  ['example/lambda/python:3.13', 1],
])('knows the platform of %s', (base, count) => {
  expect(hitsOf(`FROM ${base}\nCOPY a.py /\nCMD ["a.handler"]\n`)).toHaveLength(count);
});

it.each([
  ['1.13.12-alpine', 'the account nginx where it may listen', false],
  ['1.29', 'the account nginx (101) where it may listen', true],
  ['alpine', 'the account nginx (101) where it may listen', true],
])('names the account of nginx:%s', (tag, expected, hasOwn) => {
  const advice = adviceOf(`FROM nginx:${tag}\nCOPY a /usr/share/nginx/html/\n`);
  expect(advice).toContain(expected);
  expect(advice.includes('nginx-unprivileged')).toBe(hasOwn);
  expect(advice).toContain('Mounted files keep their owner');
});

it.each([
  ['RUN adduser -S tide && apk add su-exec\n', 'low'],
  ['RUN adduser -S tide\nCOPY --from=example/gosu /gosu /usr/local/bin/\n', 'low'],
  ['RUN adduser -S tide\n', 'medium'],
  ['RUN apk add su-exec\n', 'medium'],
])('weighs a start script that is not there by %j', (lines, severity) => {
  const text = `FROM alpine:3.23\n${lines}COPY entrypoint.sh /\nENTRYPOINT ["/entrypoint.sh"]\n`;
  const hits = hitsOf(text, { context: contextOf(new Map()) });
  expect(hits.map((hit) => hit.severity)).toEqual([severity]);
});

it.each([
  ['CMD tided --logpath /var/log/tide.log', '--logpath', '/var/log/tide.log'],
  ['CMD ["tided", "--log-file=/var/log/tide.err.log"]', '--log-file', '/var/log/tide.err.log'],
  ['CMD ["tided", "--pidfile", "/run/tide.pid"]', '--pidfile', '/run/tide.pid'],
])('names the option for a file in a folder of root: %s', (line, option, path) => {
  const advice = adviceOf(`FROM debian:13\nRUN apt-get install -y tide\nEXPOSE 4000\n${line}\n`);
  expect(advice).toContain(
    `only root may make ${path}: let ${option} name a file in a folder that the account owns`,
  );
  expect(advice).not.toMatch(/\/tide[,)]/);
});

it.each([
  'CMD tided --logpath /var/log/tide/tide.log',
  'CMD tided --config /etc/tide.conf',
  'CMD tided --log-level debug',
])('names none for %s', (line) => {
  expect(adviceOf(`FROM debian:13\nEXPOSE 4000\n${line}\n`)).not.toContain('only root may make');
});

const uv = 'COPY --from=example.test/uv:1 /uv /bin/\nCOPY pyproject.toml uv.lock .python-version ./\n';

it.each([
  ['debian:13', 'RUN uv sync --frozen', 'the Python that uv downloads leaves its files in the home of root'],
  ['ubuntu:24.04', 'RUN uv venv && uv pip install tide', 'set HOME or UV_PYTHON_INSTALL_DIR to a folder'],
  ['debian:13', 'RUN curl -fsSL https://bun.sh/install | bash', 'the installer of bun leaves its files'],
])('names what installers leave with root: %s, %s', (base, line, expected) => {
  const text = `FROM ${base}\n${uv}${line}\nEXPOSE 80\nCMD ["bun", "run", "a.ts"]\n`;
  expect(adviceOf(text)).toContain(expected);
});

it.each([
  ['python:3.14', 'RUN uv sync'],
  ['debian:13', 'RUN apt-get install -y python3-venv && uv sync'],
  ['debian:13', 'ENV UV_PYTHON_INSTALL_DIR=/python\nRUN uv sync'],
  ['debian:13', 'RUN uv sync --no-python-downloads'],
  ['debian:13', 'RUN curl -fsSL https://deno.land/install.sh | sh'],
])('names nothing that others may read: %s, %s', (base, line) => {
  const text = `FROM ${base}\n${uv}${line}\nEXPOSE 80\nCMD ["bun", "run", "a.ts"]\n`;
  expect(adviceOf(text)).not.toContain('leaves its files');
});

it.each([
  ['FROM debian:13\nRUN apt-get install -y chromium\n', true],
  ['FROM acme/headless-shell:1\n', true],
  ['FROM node:24\nRUN npm install puppeteer\n', true],
  ['FROM debian:13\nRUN apt-get install -y chromium\nENV CHROME_FLAGS=--no-sandbox\n', false],
  ['FROM node:24\nRUN npm install puppeteer-core\n', false],
])('names the sandbox of Chrome for %j: %s', (text, isNamed) => {
  const advice = adviceOf(`${text}COPY tide /\nEXPOSE 80\nCMD ["/tide"]\n`);
  expect(advice.includes('a seccomp profile that allows user namespaces')).toBe(isNamed);
});

it.each([
  ['a template', 'FROM nginx:1.29\nCOPY tide.conf.template /etc/nginx/templates/\nEXPOSE 80\n', true],
  [
    'what its command redirects there',
    'FROM nginx:1.29\nCOPY tide.tmpl /\nCMD envsubst < /tide.tmpl > /etc/nginx/conf.d/default.conf && exec nginx -g "daemon off;"\n',
    true,
  ],
  [
    'settings that stay as they are',
    'FROM nginx:1.29\nCOPY tide.conf /etc/nginx/conf.d/\nEXPOSE 80\n',
    false,
  ],
])('names the folder of settings that nginx writes by %s', (_, text, isNamed) => {
  expect(adviceOf(text).includes('and /etc/nginx/conf.d, where the start writes its settings')).toBe(isNamed);
});

const runAt80 = { does: 'run' as const, line: 3, path: 'compose.yaml', ports: ['80'] };
it.each([
  ['EXPOSE names another one', 'EXPOSE 5173\n', false],
  ['EXPOSE names none', '', true],
])('speaks of port 80 of a Compose file where %s: %s', (_, exposed, isSaid) => {
  const images = { isBuiltHere: () => false, isBuilt: true, runs: [runAt80] };
  const text = `FROM node:22\nCOPY . /tide\n${exposed}CMD ["node", "/tide/serve.js"]\n`;
  expect(adviceOf(text, { images }).includes('port 80 gives way')).toBe(isSaid);
});

it.each([
  ['nothing', { isBuilt: false, runs: [] }, 'medium'],
  ['a script', { isBuilt: true, runs: [] }, undefined],
  ['a Compose file', { isBuilt: false, runs: [runAt80] }, undefined],
])('weighs an image of a language without a command by what starts it: %s', (_, uses, severity) => {
  const images = { isBuiltHere: () => false, ...uses };
  const [hit] = hitsOf('FROM python:3.14\nCOPY . /tide\nEXPOSE 8000\n', { images });
  expect(hit?.severity).toBe(severity);
  expect(hit?.advice).toContain('End with USER');
});
