export interface ScriptLibrary {
  readonly name: string;
  /** The version in the address under which the script is linked. */
  readonly address: RegExp;
  /** The version in the comment at its head. */
  readonly banner: RegExp;
  readonly advisories: readonly { readonly id: string; readonly from?: string; readonly fixedIn: string }[];
}

/** `jquery-3.4.1.min.js`, `jquery@3.4.1/…`, `jquery/3.4.1/jquery.min.js`. */
function inAddress(name: string): RegExp {
  return new RegExp(`(?:^|/)${name}(?:\\.min)?[-@/.]v?(\\d+\\.\\d+(?:\\.\\d+)?)(?:[./?-]|$)`, 'i');
}

/** What is published of these libraries in the CVE list, the version ranges as their advisories state them. */
export const libraries: readonly ScriptLibrary[] = [
  {
    name: 'jquery',
    address: inAddress('jquery'),
    banner: /jQuery (?:JavaScript Library )?v(\d{1,4}\.\d{1,4}\.\d{1,4})/,
    advisories: [
      { id: 'CVE-2012-6708', fixedIn: '1.9.0' },
      { id: 'CVE-2020-11022', from: '1.2.0', fixedIn: '3.5.0' },
    ],
  },
  {
    name: 'jquery-ui',
    address: inAddress('jquery[-.]?ui'),
    banner: /jQuery UI (?:- )?v(\d{1,4}\.\d{1,4}\.\d{1,4})/,
    advisories: [
      { id: 'CVE-2021-41182', fixedIn: '1.13.0' },
      { id: 'CVE-2022-31160', fixedIn: '1.13.2' },
    ],
  },
  {
    name: 'bootstrap',
    address: inAddress('(?:twitter-)?bootstrap'),
    banner: /Bootstrap v(\d{1,4}\.\d{1,4}\.\d{1,4})/,
    advisories: [
      { id: 'CVE-2019-8331', fixedIn: '3.4.1' },
      { id: 'CVE-2019-8331', from: '4.0.0', fixedIn: '4.3.1' },
    ],
  },
  {
    name: 'angularjs',
    address: inAddress('angular(?:js)?'),
    banner: /AngularJS v(1\.\d+\.\d+)/,
    advisories: [
      { id: 'end of life since 2022 (CVE-2023-26116 and others stay open)', from: '1.0.0', fixedIn: '2.0.0' },
    ],
  },
  {
    name: 'lodash',
    address: inAddress('lodash'),
    banner: /lodash (?:\(Custom Build\) )?v?(\d{1,4}\.\d{1,4}\.\d{1,4})/i,
    advisories: [{ id: 'CVE-2021-23337', fixedIn: '4.17.21' }],
  },
  {
    name: 'underscore',
    address: inAddress('underscore(?:\\.js)?'),
    banner: /Underscore\.js (\d{1,4}\.\d{1,4}\.\d{1,4})/,
    advisories: [{ id: 'CVE-2021-23358', from: '1.3.2', fixedIn: '1.12.1' }],
  },
  {
    name: 'handlebars',
    address: inAddress('handlebars(?:\\.js)?'),
    banner: /handlebars v(\d{1,4}\.\d{1,4}\.\d{1,4})/i,
    advisories: [{ id: 'CVE-2021-23369', fixedIn: '4.7.7' }],
  },
  {
    name: 'moment',
    address: inAddress('moment(?:\\.js)?'),
    banner: /moment\.js\s{1,9}\/\/! version : (\d{1,4}\.\d{1,4}\.\d{1,4})/,
    advisories: [{ id: 'CVE-2022-31129', from: '2.18.0', fixedIn: '2.29.4' }],
  },
  {
    name: 'dompurify',
    address: inAddress('dompurify'),
    banner: /DOMPurify (\d{1,4}\.\d{1,4}\.\d{1,4})/,
    advisories: [
      { id: 'CVE-2024-47875', fixedIn: '2.5.0' },
      { id: 'CVE-2024-47875', from: '3.0.0', fixedIn: '3.1.3' },
    ],
  },
  {
    name: 'knockout',
    address: inAddress('knockout'),
    banner: /Knockout JavaScript library v(\d{1,4}\.\d{1,4}\.\d{1,4})/,
    advisories: [{ id: 'CVE-2019-14862', fixedIn: '3.5.0' }],
  },
  {
    name: 'axios',
    address: inAddress('axios'),
    banner: /axios v(\d{1,4}\.\d{1,4}\.\d{1,4})/i,
    advisories: [
      { id: 'CVE-2021-3749', fixedIn: '0.21.2' },
      { id: 'CVE-2023-45857', from: '1.0.0', fixedIn: '1.6.0' },
    ],
  },
  {
    name: 'highlight.js',
    address: inAddress('highlight(?:\\.js)?'),
    banner: /Highlight\.js v?(\d{1,4}\.\d{1,4}\.\d{1,4})/i,
    advisories: [{ id: 'CVE-2020-26237', from: '9.0.0', fixedIn: '10.1.2' }],
  },
  {
    name: 'chart.js',
    address: inAddress('chart(?:\\.js)?'),
    banner: /Chart\.js v(\d{1,4}\.\d{1,4}\.\d{1,4})/,
    advisories: [{ id: 'CVE-2020-7746', fixedIn: '2.9.4' }],
  },
  {
    name: 'mustache',
    address: inAddress('mustache(?:\\.js)?'),
    banner: /mustache\.js (\d{1,4}\.\d{1,4}\.\d{1,4})/i,
    advisories: [{ id: 'CVE-2015-8862', fixedIn: '2.2.1' }],
  },
];
