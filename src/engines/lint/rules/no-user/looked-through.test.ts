import { expect, it } from 'vitest';
import { lintDockerfile } from '../../lint.js';
import { contextOf } from '../../models/context.js';
import { rule } from './index.js';

function hitOf(text: string, files: Readonly<Record<string, string>> = {}) {
  const context = contextOf(new Map(Object.entries(files)));
  const request = { path: 'Dockerfile', text, today: '2026-01-01', rules: [rule], context };
  const hit = lintDockerfile(request).problems[0];
  return { severity: hit?.severity, detail: hit?.hit.detail ?? '', advice: hit?.hit.advice ?? '' };
}

const debian = 'FROM debian:13-slim\nRUN apt-get update && apt-get install -y nginx\nEXPOSE 80\n';

it.each([
  ['FROM nginx:1.29\n', `CMD ["/bin/sh", "-c", "exec nginx -g 'daemon off;'"]`],
  [
    'FROM nginx:1.29\n',
    `CMD ["sh", "-c", "envsubst < /tide.tpl > /etc/nginx/tide.conf && nginx -g 'daemon off;'"]`,
  ],
  ['FROM nginx:1.29\n', `CMD envsubst < /tide.tpl > /etc/tide.conf && exec nginx -g "daemon off;"`],
  [debian, 'ENTRYPOINT ["tini", "--", "nginx"]'],
  [debian, `CMD ["dumb-init", "--", "sh", "-c", "exec nginx -g 'daemon off;'"]`],
  [debian, 'CMD service nginx start && tail -F /var/log/nginx/access.log'],
  [debian, 'CMD ["env", "TZ=UTC", "/usr/sbin/nginx", "-g", "daemon off;"]'],
  [debian, 'CMD["/usr/sbin/nginx", "-g", "daemon off;"]'],
])('looks through what starts a server: %s%s', (file, start) => {
  const { severity, detail } = hitOf(`${file}${start}\n`);
  expect([severity, detail]).toEqual(['medium', 'the first process of nginx stays root']);
});

it('looks through what a start script calls', () => {
  const file = `${debian}COPY start.sh /\nCMD ["/start.sh"]\n`;
  expect(hitOf(file, { 'start.sh': 'service nginx start\nsleep infinity\n' }).detail).toContain('nginx');
});

const python = 'FROM python:3.14-slim\nCOPY . /tide\nEXPOSE 8000\n';
it.each([
  ['CMD ["uvicorn", "tide:app", "--host", "127.0.0.1"]', 'medium'],
  ['CMD ["uvicorn", "tide:app", "--host=localhost", "--port=8000"]', 'medium'],
  ['CMD python manage.py runserver 127.0.0.1:8000', 'medium'],
  ['CMD ["gunicorn", "-b", "127.0.0.1:8000", "tide"]', 'medium'],
  ['CMD ["uvicorn", "tide:app", "--host", "0.0.0.0"]', 'high'],
  ['CMD ["gunicorn", "-b", "127.0.0.1:8000", "-b", "0.0.0.0:8001", "tide"]', 'high'],
  ['CMD ["uvicorn", "tide:app", "--redis-host", "127.0.0.1"]', 'high'],
])('weighs %s by who can connect', (start, severity) => {
  const hit = hitOf(`${python}${start}\n`);
  expect(hit.severity).toBe(severity);
  expect(hit.advice.includes('let it listen on 0.0.0.0')).toBe(severity === 'medium');
});
