import type { Entry, EntryFacts, Model, Sink } from '../../ir/model.js';

const handlers = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;
const loaders = /^(getServerSideProps|getInitialProps|loader|action)$/;
/** A place on the own site, put after its address: `new URL('/login', request.url)`. */
const ownPlace = [{ of: [0, '#0'] as const, matches: /^\/(?![/\\])/, not: true as const }];
const requests = ['next.request', 'next.request.nextUrl'];

/** https://nextjs.org/docs/app/api-reference; Remix names its functions alike. */
export const model: Model = {
  id: 'next',
  title: 'Next.js and Remix',
  languages: ['javascript'],
  types: [
    ['NextApiRequest', 'express.req'],
    ['NextApiResponse', 'express.res'],
    ['NextRequest', 'next.request'],
    ['FormData', 'next.form'],
    ['GetServerSidePropsContext', 'next.context'],
    ['LoaderFunctionArgs', 'next.context'],
    ['ActionFunctionArgs', 'next.context'],
  ],
  sources: [
    ...requests.flatMap((each) => [`${each}.url`, `${each}.searchParams`, `${each}.search`, `${each}.href`]),
    ...['json()', 'text()', 'formData()', 'headers.get()', 'cookies.get()', 'body'].map(
      (end) => `next.request.${end}`,
    ),
    ...['query', 'params', 'req', 'resolvedUrl'].map((name) => `next.context.${name}`),
    'next.page.searchParams',
    'next.page.params',
    'next.form.get()',
    'next.form.getAll()',
    'next.form.entries()',
    'next/headers.headers().get()',
    'next/headers.cookies().get()',
  ],
  results: [['next.context.request', 'next.request']],
  sinks: [
    ...[
      'next/server.NextResponse.redirect()',
      'next/server.NextResponse.rewrite()',
      'Response.redirect()',
      'next/navigation.redirect()',
      'next/navigation.permanentRedirect()',
      '@remix-run/node.redirect()',
    ].map((api): Sink => ({ api, kind: 'redirect', closed: true, if: ownPlace })),
    ...['next/server.NextResponse()', 'Response()'].flatMap((api) =>
      ['content-type', 'Content-Type'].map(
        (name): Sink => ({
          api,
          kind: 'html',
          textOnly: true,
          if: [{ of: [1, 'headers', name], matches: /html/i }],
        }),
      ),
    ),
  ],
  entry: handlerOf,
};

function handlerOf({ body, owner }: EntryFacts): Entry | undefined {
  if (owner !== undefined || body.isPublic !== true) return undefined;
  if (handlers.test(body.name) && /(^|\/)route\.[jt]sx?$/.test(body.path))
    return {
      routes: [{ method: body.name, path: pathOf(body.path) }],
      params: [{ api: 'next.request' }, 'source'],
    };
  if (loaders.test(body.name))
    return {
      routes: [],
      params: [{ api: 'next.context' }],
      sends: [{ member: 'redirect.destination', kind: 'redirect' }],
    };
  // A page is given what its address holds: `function Page({ searchParams })`.
  const isPage = body.params[0]?.name === '<parameter>' && body.slots.includes('searchParams');
  return isPage ? { routes: [], params: [{ api: 'next.page' }] } : undefined;
}

/** `app/api/users/[id]/route.ts` serves `/api/users/[id]`. */
function pathOf(path: string): string {
  const [, below = ''] = /(?:^|\/)app(\/.{0,300})?\/route\.[jt]sx?$/.exec(path) ?? [];
  return below.replace(/\/\([^)]*\)/g, '') || '/';
}
