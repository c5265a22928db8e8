/**
 * Variables that build tools write into the bundle that browsers and apps load, by their prefix: the pages of Vite, Next.js, Nuxt,
 * Create React App, Vue CLI, Gatsby, Expo, SvelteKit and Astro (`PUBLIC_`), `@ngx-env/builder`, Storybook and Snowpack on variables.
 */
export const bundledPrefix =
  /^(?:NEXT_PUBLIC|NUXT_PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY|EXPO_PUBLIC|PUBLIC|NG_APP|STORYBOOK|SNOWPACK_PUBLIC)_/;

/** Keys that their vendors make for pages: what they allow, their owner restricts by domain, row or app. */
const madeForPages =
  /(?:^|_)(?:anon(?:ymous)?|publishable|public|site|browser|widget|embed|search(?:_only)?|measurement|tracking|instrumentation)_?(?:api_?|client_?|access_?)?(?:key|token)(?:_|$)/i;

/** What no vendor makes for pages, whatever stands before it. */
const keptFromPages =
  /(?:^|_)(?:secrets?|passw(?:or)?d|passphrase|pwd|private|credentials?|service_?role|master|admin)(?:_|$)/i;

/**
 * Whether a variable is made to be read by everyone (`VITE_API_KEY`, `ANON_KEY`), or only gets there: `VITE_DB_PASSWORD`, which a
 * build tool writes into the pages. Undefined of any other.
 */
export function publicityOf(name: string): 'made-public' | 'exposed' | undefined {
  const isBundled = bundledPrefix.test(name);
  if (keptFromPages.test(name)) return isBundled && !madeForPages.test(name) ? 'exposed' : undefined;
  return isBundled || madeForPages.test(name) ? 'made-public' : undefined;
}

/** What to do about one that a build tool publishes. */
export function adviceForExposed(name: string): string {
  const prefix = bundledPrefix.exec(name)?.[0] ?? '';
  return `Build tools write what ${prefix} begins into the files that browsers load: change the secret, let a server hold it under a name without the prefix, and have the pages ask that server.`;
}
