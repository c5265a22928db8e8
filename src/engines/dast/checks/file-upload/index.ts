import { baselines } from '../../attacks/observe.js';
import { hasLanguage, operandsFrom } from '../../attacks/prove.js';
import { getPath, originOf } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import {
  bodyText,
  excerpt,
  headerValue,
  isHtml,
  isSuccess,
  mediaType,
  parseUrl,
} from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'file-upload',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: true,
  technologies: [],
  title: 'Uploaded files run in the browser or on the server',
  severity: 'high',
  aliases: ['CWE-434', 'WASC-20'],
  cwe: 434,
  fix: 'Accept listed types, store files outside the web root, and send them as attachments.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html'],
  cost: { low: 4, medium: 4, high: 5, insane: 5 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

interface Upload {
  readonly extension: string;
  readonly type: string;
  readonly content: (marker: string) => string;
  /** What shows that it runs, in the answer to the file's own address. */
  readonly shows: (exchange: Exchange, marker: string) => string | undefined;
}

const uploads: readonly Upload[] = [
  {
    extension: 'php',
    type: 'image/png',
    content: (marker) => `${marker}<?=${operandsFrom(marker).a}*${operandsFrom(marker).b};?>`,
    shows: ({ response }, marker) => {
      const result = `${marker}${operandsFrom(marker).product}`;
      return bodyText(response).includes(result) ? `PHP ran: ${result}` : undefined;
    },
  },
  {
    extension: 'html',
    type: 'image/png',
    content: (marker) => `<script>${marker}</script>`,
    shows: (exchange, marker) =>
      runsInline(exchange) && isHtml(exchange.response) ? foundIn(exchange, `<script>${marker}`) : undefined,
  },
  {
    extension: 'svg',
    type: 'image/svg+xml',
    content: (marker) => `<svg xmlns="http://www.w3.org/2000/svg"><script>${marker}</script></svg>`,
    shows: (exchange, marker) =>
      runsInline(exchange) && mediaType(exchange.response) === 'image/svg+xml'
        ? foundIn(exchange, `<script>${marker}`)
        : undefined,
  },
];

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const boundary = /boundary="?([^";]+)/i.exec(headerValue(request, 'content-type') ?? '')?.[1];
  if (boundary === undefined || !/filename="/.test(bodyText(request))) return [];
  const likely = uploads.filter(
    ({ extension }) => extension !== 'php' || hasLanguage(prober, /php/) !== false,
  );
  for (const upload of likely) {
    const first = await attempt(request, prober, upload);
    if (first === undefined) continue;
    const second = await attempt(request, prober, upload);
    const [control] = await baselines(prober, request);
    if (second === undefined || control === undefined) continue;
    const { exchange: attack, payload, evidence } = second;
    return [
      {
        subject: `.${upload.extension}`,
        payload,
        attack,
        control,
        repeated: 2,
        evidence,
        confidence: 'confirmed',
      },
    ];
  }
  return [];
}

/** Uploads under a random name and fetches the address that the answer gives for it. */
async function attempt(request: ProbeRequest, prober: Prober, upload: Upload) {
  const marker = prober.marker();
  const name = `${marker}.${upload.extension}`;
  const answer = await prober.request({
    ...request,
    body: Buffer.from(withFile(bodyText(request), name, upload, marker)),
  });
  const path = addressIn(answer, request, marker, upload.extension);
  if (path === undefined) return undefined;
  const exchange = await prober.request(getPath(request, path));
  const evidence = isSuccess(exchange) ? upload.shows(exchange, marker) : undefined;
  return evidence === undefined ? undefined : { exchange, evidence, payload: name };
}

function withFile(body: string, name: string, { type, content }: Upload, marker: string): string {
  return body.replace(
    /filename="[^"]{0,300}"(?:\r?\nContent-Type:[^\r\n]{0,300})?(\r?\n\r?\n)[\s\S]{0,65536}?(?=\r?\n--)/,
    (_, gap: string) => `filename="${name}"\r\nContent-Type: ${type}${gap}${content(marker)}`,
  );
}

/** A path on this host that holds the random name, in Location, in a link, or in JSON. */
function addressIn(
  { response }: Exchange,
  request: ProbeRequest,
  marker: string,
  extension: string,
): string | undefined {
  const text = `${headerValue(response, 'location') ?? ''} ${bodyText(response).replaceAll('\\/', '/')}`;
  const found = new RegExp(`[\\w./:-]{0,200}${marker}[\\w.-]{0,20}\\.${extension}`).exec(text)?.[0];
  const url = found === undefined ? undefined : parseUrl(found, request.url);
  return url?.origin === originOf(request.url) ? url.pathname : undefined;
}

function runsInline({ response }: Exchange): boolean {
  const policy = headerValue(response, 'content-security-policy') ?? '';
  return (
    !/^attachment/i.test(headerValue(response, 'content-disposition') ?? '') &&
    !/sandbox|default-src 'none'/.test(policy)
  );
}

function foundIn({ response }: Exchange, text: string): string | undefined {
  const at = bodyText(response).indexOf(text);
  return at < 0 ? undefined : excerpt(bodyText(response), at);
}
