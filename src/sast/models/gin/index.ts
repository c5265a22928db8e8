import type { Model, Sink } from '../model.js';

const context = 'gin.Context';
const inputs = [
  'Query',
  'DefaultQuery',
  'GetQuery',
  'QueryArray',
  'QueryMap',
  'PostForm',
  'DefaultPostForm',
  'GetPostForm',
];
const more = [
  'PostFormArray',
  'PostFormMap',
  'Param',
  'GetHeader',
  'Cookie',
  'FormFile',
  'GetRawData',
  'MultipartForm',
  'ClientIP',
  'ContentType',
  'FullPath',
];

/** https://pkg.go.dev/github.com/gin-gonic/gin#Context */
export const model: Model = {
  id: 'gin',
  title: 'Gin',
  languages: ['go'],
  types: [['gin.Context', context]],
  sources: [...inputs, ...more].map((each) => `${context}.${each}()`),
  results: [
    [`${context}.Request`, 'http.Request'],
    [`${context}.Writer`, 'http.ResponseWriter'],
  ],
  sinks: [
    ...['String', 'Data', 'HTML'].map(
      (each): Sink => ({
        api: `${context}.${each}()`,
        kind: 'html',
        args: each === 'HTML' ? [] : each === 'Data' ? [2] : [1, 2, 3],
      }),
    ),
    { api: `${context}.Redirect()`, kind: 'redirect', args: [1] },
    { api: `${context}.File()`, kind: 'path' },
    { api: `${context}.FileAttachment()`, kind: 'path' },
    { api: `${context}.SaveUploadedFile()`, kind: 'path', args: [1] },
    { api: `${context}.Header()`, kind: 'header', args: [1] },
  ],
};
