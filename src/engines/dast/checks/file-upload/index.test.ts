import { acceptCheck } from '../../../../testing/accept-check.js';
import type { Respond } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const form =
  '--b\r\nContent-Disposition: form-data; name="f"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n';
const types: Readonly<Record<string, string>> = { html: 'text/html', svg: 'image/svg+xml', png: 'image/png' };

interface Store {
  readonly allows: RegExp;
  readonly runsPhp?: boolean;
  readonly disposition?: string;
}

function store({ allows, runsPhp = false, disposition = 'inline' }: Store): Respond {
  return ({ method, path, body, state }) => {
    if (method === 'POST') {
      const [, name = '', content = ''] =
        /filename="([^"]*)"[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(body) ?? [];
      if (!allows.test(name)) return { status: 400 };
      state.set(`/files/${name}`, content);
      return `<a href="/files/${name}">saved</a>`;
    }
    const text = state.get(path);
    if (text === undefined) return { status: 404 };
    const ran = text.replace(/<\?=(\d+)\*(\d+);\?>/, (_, a: string, b: string) =>
      String(Number(a) * Number(b)),
    );
    const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return { type, body: runsPhp ? ran : text, headers: [['Content-Disposition', disposition]] };
  };
}

acceptCheck(check, import.meta.url, {
  request: {
    method: 'POST',
    url: 'http://harbour.test/upload',
    headers: [['Content-Type', 'multipart/form-data; boundary=b']],
    body: Buffer.from(form),
  },
  place: { kind: 'header', name: 'X-Any', value: '1' },
  vulnerable: {
    documents: store({ allows: /./ }),
    drawings: store({ allows: /\.(?:png|svg)$/ }),
    PHP: store({ allows: /\.php$/, runsPhp: true }),
  },
  benign: {
    'pictures only': store({ allows: /\.png$/ }),
    'as attachments': store({ allows: /./, disposition: 'attachment' }),
  },
});
