import { acceptCheck } from '../../../../testing/accept-check.js';
import { escapeMarkup } from '../../../../testing/fake-target.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  isShownByRawEcho: true,
  vulnerable: {
    'an element': ({ input }) => `<p>Results for ${input}</p>`,
    'an attribute in double quotes': ({ input }) => `<input value="${input}">`,
    'an attribute in single quotes': ({ input }) => `<input value='${input}'>`,
    'an attribute without quotes': ({ input }) => `<input value=${input}>`,
    'only angle brackets are encoded': ({ input }) =>
      `<input value="${input.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}">`,
    'a string of a script': ({ input }) => `<script>var q = '${input.replaceAll('<', '\\x3c')}';</script>`,
    'quotes escaped, backslashes not': ({ input }) =>
      `<script>var q = "${input.replaceAll('"', '\\"')}";</script>`,
    'a template of a script': ({ input }) => `<script>var q = \`${input.replace(/[<`]/g, '')}\`;</script>`,
    'a bare script': ({ input }) => `<script>var q = ${input.replace(/[<'"]/g, '')};</script>`,
    'an address': ({ input }) => `<a href="${escapeMarkup(input)}">back</a>`,
    'a comment': ({ input }) => `<!-- ${input} -->`,
    'a title': ({ input }) => `<title>${input}</title>`,
    'a handler': ({ input }) => `<b onclick="go('${escapeMarkup(input)}')">go</b>`,
    'script is filtered': ({ input }) => `<p>${input.replace(/<\/?script>/gi, '')}</p>`,
    'a pattern that one line of it satisfies': ({ input }) =>
      /^[a-z]{1,9}$/m.test(input) ? `<p>Code ${input} is valid</p>` : '<p>no such code</p>',
    'an error page': ({ input }) => ({ status: 404, body: `<p>${input} is missing</p>` }),
    'a header': {
      place: { kind: 'header', name: 'Referer', value: 'x' },
      respond: ({ input }) => `<p>${input}</p>`,
    },
  },
  benign: {
    'the body of a redirect': ({ input }) => ({
      status: 302,
      headers: [['Location', input]],
      body: `<a href="${escapeMarkup(input)}">${escapeMarkup(input)}</a>`,
    }),
    encoded: ({ input }) => `<p>${escapeMarkup(input)}</p><input value="${escapeMarkup(input)}">`,
    'a pattern that all of it has to satisfy': ({ input }) =>
      /^[a-z]{1,9}$/.test(input) ? `<p>Code ${input} is valid</p>` : '<p>no such code</p>',
    'plain text': ({ input }) => ({ type: 'text/plain', body: `<p>${input}</p>` }),
    JSON: ({ input }) => ({ type: 'application/json', body: JSON.stringify({ input }) }),
    'a string with both escaped': ({ input }) =>
      `<script>var q = ${JSON.stringify(input).replaceAll('<', '\\u003c')};</script>`,
    'tags removed': ({ input }) => `<p>${input.replace(/[<>]/g, '')}</p>`,
    'a path behind a slash': ({ input }) => `<a href="/${escapeMarkup(input)}">x</a>`,
  },
});
