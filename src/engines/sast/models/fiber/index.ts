import type { Model } from '../../ir/model.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';

const context = 'fiber.Ctx';

/** https://docs.gofiber.io/api/ctx */
export const model: Model = {
  id: 'fiber',
  title: 'Fiber',
  languages: ['go'],
  types: [['fiber.Ctx', context]],
  texts: below(context, 'Query Params FormValue Get Cookies OriginalURL Path Hostname IP QueryInt').map(
    (each) => `${each}()`,
  ),
  sources: below(context, 'Body BodyRaw FormFile MultipartForm Queries AllParams GetReqHeaders').map(
    (each) => `${each}()`,
  ),
  argumentPropagators: below(context, 'BodyParser QueryParser ParamsParser ReqHeaderParser CookieParser').map(
    (each) => [`${each}()`, 'outside', 0] as const,
  ),
  results: [
    [`${context}.Type()`, context],
    [`${context}.Status()`, context],
  ],
  sinks: [
    ...sinksOf('html', below(context, 'SendString Send WriteString Write'), [0], {
      if: [{ of: 0, unsaid: /^(html?|text\/html)/, not: true }],
    }),
    ...sinksOf('redirect', below(context, 'Redirect'), [0]),
    ...sinksOf('redirect', ['fiber.Ctx.Redirect().To']),
    ...sinksOf('path', below(context, 'SendFile Download')),
    ...sinksOf('path', [`${context}.SaveFile`], [1]),
  ],
  misuses: [...wrongCalls('permissive-cors', ['cors.New'], { of: ['AllowOrigins'], is: '*' })],
};
