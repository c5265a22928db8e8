import type { Condition, Model } from '../../ir/model.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';

const context = 'gin.Context';
const texts =
  'Query DefaultQuery GetQuery QueryArray QueryMap PostForm DefaultPostForm GetPostForm PostFormArray PostFormMap Param ' +
  'GetHeader Cookie ClientIP ContentType FullPath GetQueryArray';
const binders =
  'Bind BindJSON BindXML BindQuery BindYAML BindHeader BindUri ShouldBind ShouldBindJSON ShouldBindXML ShouldBindQuery ' +
  'ShouldBindYAML ShouldBindHeader ShouldBindUri ShouldBindWith ShouldBindBodyWith MustBindWith';
const isHtml: Condition = { of: 0, unsaid: /^(application\/json|text\/plain)/ };

/** https://pkg.go.dev/github.com/gin-gonic/gin#Context */
export const model: Model = {
  id: 'gin',
  title: 'Gin',
  languages: ['go'],
  types: [['gin.Context', context]],
  texts: below(context, texts).map((each) => `${each}()`),
  sources: [
    ...below(context, 'FormFile GetRawData MultipartForm').map((each) => `${each}()`),
    `${context}.Params`,
  ],
  argumentPropagators: below(context, binders).map((each) => [`${each}()`, 'outside', 0] as const),
  results: [
    [`${context}.Request`, 'http.Request'],
    [`${context}.Writer`, 'http.ResponseWriter'],
    ['sessions.Default()', 'gin.Session'],
  ],
  sinks: [
    ...sinksOf('html', [`${context}.Data`], [2], { if: [{ of: 1, matches: /html/ }] }),
    ...sinksOf('html', [`${context}.String`], [1, 2, 3], {
      if: [
        { of: 0, unsaid: /html/, not: true },
        { of: 1, matches: /</ },
      ],
    }),
    ...sinksOf('html', [`${context}.Writer.WriteString`], [0], { if: [isHtml] }),
    ...sinksOf('redirect', [`${context}.Redirect`], [1]),
    ...sinksOf('path', [`${context}.File`, `${context}.FileAttachment`]),
    ...sinksOf('path', [`${context}.SaveUploadedFile`], [1]),
    ...sinksOf('redirect', [`${context}.Header`], [1], { if: [{ of: 0, matches: /^location$/i }] }),
  ],
  misuses: [
    ...wrongCalls('insecure-cookie', [`${context}.SetCookie`], { of: 5, is: false }),
    ...wrongCalls('script-readable-cookie', [`${context}.SetCookie`], { of: 6, is: false }),
    ...wrongCalls(
      'permissive-cors',
      ['cors.Config'],
      { of: 'AllowAllOrigins', is: true },
      { of: ['AllowOrigins', '*'], is: '*' },
      { of: 'AllowOrigins', is: '*' },
    ),
    ...wrongCalls('permissive-cors', ['cors.Options'], { of: ['AllowedOrigins', '*'], is: '*' }),
    ...wrongCalls('permissive-cors', below('cors', 'Default AllowAll')),
    ...wrongCalls('permissive-cors', ['handlers.AllowedOrigins'], { of: [0, '*'], is: '*' }),
    ...wrongCalls('debug-mode', ['gin.SetMode'], { of: 0, api: /DebugMode$/ }, { of: 0, is: 'debug' }),
    ...wrongCalls('insecure-transport', ['gin.Default().Run', 'gin.New().Run']),
  ],
};
