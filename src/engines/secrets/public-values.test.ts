import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';
import { detectors } from './detectors.generated.js';
import { findingsOf } from './findings.js';

const byId = new Map(detectors.map((detector) => [detector.id, detector]));
const hex = (length: number) => 'b7e1c94d20fa863501dbc7e89f42a6d35c08e19b'.slice(0, length);
const mixed = (length: number) => 'Zq3vT8xLw5RkYb2NdJ7mHc9GfPs4UeKa6XtVo1Bi'.slice(0, length);
const google = `${'AI'}zaSyB${mixed(32)}`;
const accessId = `${'AK'}IAZQ3VTXLWRKYBNDJM`;

/** The highest of all findings. */
function severityOf(text: string, path: string): string | undefined {
  const sightings = searchText(Buffer.from(text), { depth: 'all', path }).map((fact) => ({
    fact,
    location: { at: 'file', path } as const,
    hidden: false,
  }));
  const found = findingsOf(sightings, (id) => byId.get(id), new Date('2026-06-01'));
  const severities = found.map(({ severity }) => severity);
  return (['critical', 'high', 'medium', 'low'] as const).find((one) => severities.includes(one));
}

describe('what its maker calls public is no secret', () => {
  it.each([
    ['a publishable key, by its name', `publishableKey = '${mixed(40)}'`, 'src/pay.js'],
    [
      'a publishable key, by its prefix',
      `supabaseKey = '${'sb_pub'}lishable_${mixed(31)}'`,
      'lib/config.dart',
    ],
    ['a site key', `site_key = '${mixed(40)}'`, 'src/form.php'],
    ['the key of a channel for pages', `new Pusher('${hex(20)}', { cluster: 'eu' })`, 'src/live.js'],
    ['the id of a client', `client_id: '518274936512-${hex(32)}.apps.googleusercontent.com'`, 'src/login.js'],
  ])('%s', (_, text, path) => {
    expect(severityOf(text, path)).toBeUndefined();
  });
});

describe('what is made for pages and apps is low', () => {
  it.each([
    [
      'what its comment gives to all for reading',
      `# this key has read-only access to the cache. It's public so it runs for all.\naws-secret-access-key: ${mixed(40)}\n`,
      'ci/main.yaml',
    ],
    [
      'Firebase for the web',
      `apiKey: "${google}",\nauthDomain: "deck-1.firebaseapp.com",`,
      'src/firebase.ts',
    ],
    [
      'maps in a page',
      `<script src="https://maps.googleapis.com/maps/api/js?key=${google}"></script>`,
      'a.php',
    ],
    ['settings of an Android app', `{"current_key":"${google}"}`, 'app/google-services.json'],
    ['a search of documentation', `docsearch({ apiKey: '${hex(32)}', indexName: 'deck' })`, 'src/search.js'],
    ['a search-only key by its name', `ALGOLIA_SEARCH_KEY = '${hex(32)}'`, 'src/search.js'],
    ['a client token', `const clientToken = '${mixed(32)}'`, 'src/rum.js'],
    ['what a build tool bundles', `VITE_API_KEY=${mixed(32)}`, '.env.production'],
    ['the token of a saved page', `{"accessToken":"${mixed(40)}"}`, 'saved.html'],
    [
      'what its comment calls public',
      `// Note that this API key is public.\nconst KEY = "${google}";`,
      'src/tiles.js',
    ],
    [
      'what a comment above several expects to be public',
      `// These are expected to be public\nconst ID = 'D-1';\n// dev\n// const API_SECRET = 'no';\n// prod\nconst API_SECRET = "${mixed(22)}";`,
      'src/counts.js',
    ],
    [
      'the secret of an installed app',
      `// Default client of the desktop flow\nconst SECRET = '${'GOC'}SPX-${mixed(28)}';`,
      'src/auth.js',
    ],
    ['where errors are sent', `dsn: "https://${hex(32)}:${hex(31)}4@o1.ingest.sentry.io/42"`, 'src/app.js'],
    [
      "a client that asks for its user's password",
      `data = {"client_secret": "${hex(32)}", "grant_type": "password"}`,
      'recipe.py',
    ],
    [
      'a key that all users share',
      `// The default key is shared with all users.\nconst API_KEY = "${hex(32)}";`,
      'deck.js',
    ],
    [
      'a default of a client that warns of its limits',
      `const defaultApiKey = "${mixed(32)}";\nclass Quay { isCommunityResource() { return this.key === defaultApiKey; } }`,
      'quay.js',
    ],
    ['an id without its secret', `aws_access_key_id: ${accessId}`, 'config.yml'],
    [
      'the key of a pair, whose secret is elsewhere',
      `DECK_LOGIN_KEY = "${hex(32)}"\nDECK_LOGIN_SECRET = None`,
      'settings.py',
    ],
    ['an example', `placeholder: 'e.g. ${'hv'}s.${mixed(24)}',`, 'src/vault.ts'],
  ])('%s', (_, text, path) => {
    expect(severityOf(text, path)).toBe('low');
  });

  it.each([
    ['a key of a server', `GOOGLE_API_KEY = "${google}"`, 'server/maps.py'],
    ['what only a server should have, in a page', `clientSecret: '${mixed(40)}'`, 'index.html'],
    [
      'a client secret with a callback',
      `new Strategy({ clientID: 'deck-7f31', clientSecret: '${mixed(32)}', callbackURL: '/in' })`,
      'auth.js',
    ],
    ['a client secret of a server', `SECRET = '${'GOC'}SPX-${mixed(28)}'`, 'server/auth.py'],
    ['an administrator of a search', `ALGOLIA_ADMIN_KEY = '${hex(32)}'`, 'src/search.js'],
    ['a public member with a secret', `public static final String API_KEY = "${mixed(40)}";`, 'Deck.java'],
    ['a bundled secret', `REACT_APP_API_SECRET=${mixed(32)}`, '.env.production'],
    ['an id with its secret', `access_key: ${accessId}\nsecret_key: ${mixed(40)}`, 'config.yml'],
    ['a template that a server reads', `<?php $api_key = "${mixed(32)}"; ?>`, 'a.html'],
  ])('but not %s', (_, text, path) => {
    expect(['medium', 'high', 'critical']).toContain(severityOf(text, path));
  });
});
