import type { EntryFacts, Model, RuleRef } from '../../ir/model.js';
import { callsOf } from '../shapes.js';
import { calls, wrong } from '../shorthand.js';

const views = ['*'];
const fileAccess = [
  'setAllowFileAccess',
  'setAllowFileAccessFromFileURLs',
  'setAllowUniversalAccessFromFileURLs',
  'setAllowContentAccess',
];
const worldModes = /MODE_WORLD_(READABLE|WRITE?ABLE)$/;

/** https://developer.android.com/privacy-and-security/risks */
export const model: Model = {
  id: 'android',
  title: 'Android',
  languages: ['java'],
  sources: [
    ...calls(['Intent'], ['getStringExtra', 'getDataString', 'getData', 'getExtras', 'getCharSequenceExtra']),
    ...calls(['Uri'], ['getQueryParameter', 'getLastPathSegment']),
    ...calls(['Bundle'], ['getString', 'getCharSequence']),
  ],
  results: [
    ['getIntent()', 'Intent'],
    ['Activity.getIntent()', 'Intent'],
  ],
  sinks: [
    { api: 'WebView.loadUrl()', kind: 'ssrf', rule: 'open-redirect' },
    ...calls(['WebView'], ['loadData', 'loadDataWithBaseURL', 'evaluateJavascript']).map((api) => ({
      api,
      kind: 'html' as const,
      args: [0, 1],
    })),
  ],
  misuses: [
    ...wrong('escaping-off', calls(views, ['setJavaScriptEnabled']), { of: 0, is: true }),
    ...wrong('information-exposure', calls(views, fileAccess), { of: 0, is: true }),
    ...wrong('dangerous-function', calls(['WebView', 'webView'], ['addJavascriptInterface'])),
    ...wrong('cleartext-storage', calls(views, ['setSavePassword']), { of: 0, is: true }),
    ...wrong('insecure-transport', calls(views, ['setMixedContentMode']), {
      of: 0,
      api: /MIXED_CONTENT_ALWAYS_ALLOW$/,
    }),
    ...wrong('insecure-transport', calls(views, ['setMixedContentMode']), { of: 0, is: 0 }),
    ...wrong('debug-mode', ['WebView.setWebContentsDebuggingEnabled()'], { of: 0, is: true }),
    ...wrong(
      'file-permissions',
      calls(views, ['openFileOutput', 'getSharedPreferences', 'openOrCreateDatabase', 'getDir']),
      { of: 1, api: worldModes },
    ),
    ...wrong('file-permissions', calls(views, ['openFileOutput']), { of: 1, is: [1, 2, 3] }),
    ...wrong('insecure-tls', ['SSLCertificateSocketFactory.getInsecure()']),
  ],
  inspect,
};

/** A page whose certificate does not fit is loaded all the same. */
function inspect({ body }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (body.language !== 'java' || body.name !== 'onReceivedSslError') return [];
  return callsOf(body, /^proceed$/).map(({ at }) => ({ rule: 'insecure-tls' as const, at }));
}
