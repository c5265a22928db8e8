import type { Model } from '../../ir/model.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';

const context = 'echo.Context';

/** https://pkg.go.dev/github.com/labstack/echo/v4#Context */
export const model: Model = {
  id: 'echo',
  title: 'Echo',
  languages: ['go'],
  types: [
    ['echo.Context', context],
    ['echo.Echo', 'echo.New()'],
  ],
  texts: below(context, 'QueryParam QueryString FormValue Param ParamValues Path RealIP').map(
    (each) => `${each}()`,
  ),
  sources: below(context, 'QueryParams FormParams Cookie Cookies FormFile MultipartForm').map(
    (each) => `${each}()`,
  ),
  argumentPropagators: [[`${context}.Bind()`, 'outside', 0]],
  results: [
    [`${context}.Request()`, 'http.Request'],
    [`${context}.Response()`, 'http.ResponseWriter'],
    [`${context}.Response().Header()`, 'http.ResponseWriter.Header()'],
  ],
  sinks: [
    ...sinksOf('html', below(context, 'HTML HTMLBlob'), [1]),
    ...sinksOf('html', [`${context}.Blob`], [2], { if: [{ of: 1, matches: /html/ }] }),
    ...sinksOf('redirect', [`${context}.Redirect`], [1]),
    ...sinksOf('path', below(context, 'File Attachment Inline')),
  ],
  // A context is tainted by `Bind` as a whole, so that what was read from it is too.
  misuses: [
    ...wrongCalls('permissive-cors', ['middleware.CORS']),
    ...wrongCalls('permissive-cors', ['middleware.CORSConfig'], { of: ['AllowOrigins', '*'], is: '*' }),
    ...wrongCalls('debug-mode', ['echo.New().Debug='], { of: 0, is: true }),
    { api: 'echo.New().Debug=', rule: 'debug-mode', when: [{ of: 0, is: true }] },
  ],
};
