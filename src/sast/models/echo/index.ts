import type { Model } from '../model.js';

const context = 'echo.Context';
const inputs = [
  'QueryParam',
  'QueryParams',
  'QueryString',
  'FormValue',
  'FormParams',
  'Param',
  'ParamValues',
  'Cookie',
  'Cookies',
  'FormFile',
  'MultipartForm',
];

/** https://pkg.go.dev/github.com/labstack/echo/v4#Context */
export const model: Model = {
  id: 'echo',
  title: 'Echo',
  languages: ['go'],
  types: [['echo.Context', context]],
  sources: inputs.map((each) => `${context}.${each}()`),
  results: [
    [`${context}.Request()`, 'http.Request'],
    [`${context}.Response()`, 'http.ResponseWriter'],
  ],
  sinks: [
    { api: `${context}.HTML()`, kind: 'html', args: [1] },
    { api: `${context}.HTMLBlob()`, kind: 'html', args: [1] },
    { api: `${context}.Redirect()`, kind: 'redirect', args: [1] },
    { api: `${context}.File()`, kind: 'path' },
    { api: `${context}.Attachment()`, kind: 'path' },
    { api: `${context}.Inline()`, kind: 'path' },
  ],
};
