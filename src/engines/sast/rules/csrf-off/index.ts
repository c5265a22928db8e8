import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'csrf-off',
  cwe: 352,
  owasp: 'A01:2021',
  severity: 'medium',
  confidence: 'medium',
  // That nothing turns it on is no finding: frameworks of today do by default.
  context: /skip|except|disable|allow_forgery|exempt|false|ignore|null_session|csrf/i,
  doubts: [
    {
      because: 'Who calls an API names a token, which no browser sends by itself.',
      path: /(?:^|[/_-])(?:apis?|rest|graphql|rpc|xmlrpc|web_?hooks?|hooks|callbacks?|internal|oauth2?|oidc|saml2?|sso|scim)(?:[/_.-]|$)/i,
    },
    {
      because: 'What calls it is a program, which brings a token or a signature.',
      near: /\b(?:\w{0,40}_)?(?:api|web_?hook|callback|internal|hmac|signature|bearer|oauth2?|oidc|saml2?|xml_?rpc|json_?rpc|graphql|(?:check|verify|require|api)_token)(?:_\w{0,40})?\b/i,
    },
  ],
  title: 'Protection against requests of other sites is off',
  why: "A page that the user visits sends forms in the user's name.",
  fix: 'Leave the protection on.',
};
