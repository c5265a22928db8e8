import type { Entry, EntryFacts, Model } from '../../ir/model.js';
import { below, sinksOf } from '../shorthand.js';

/** `func handler(ctx context.Context, event events.APIGatewayProxyRequest)`: what AWS Lambda hands over. */
function lambdaOf({ body }: EntryFacts): Entry | undefined {
  const at = body.params.findIndex(({ type }) => /^events\.\w+$/.test(type ?? ''));
  if (at < 0) return undefined;
  return { routes: [], params: body.params.map((_, index) => (index === at ? 'source' : undefined)) };
}

/** Routers and frameworks of Go beside Gin, Echo and Fiber. */
export const model: Model = {
  id: 'go-web',
  title: 'chi, gorilla, httprouter, Beego, Iris, fasthttp, gRPC and Lambda',
  languages: ['go'],
  // https://pkg.go.dev/context#WithValue, and what frameworks have instead
  carries: [
    { api: 'context.WithValue()', store: 'context', name: 1, value: 2 },
    ...['context.Context.Value()', 'http.Request.Context().Value()'].map((api) => ({
      api,
      store: 'context',
      name: 0,
    })),
    ...['gin.Context', 'echo.Context'].flatMap((each) => [
      { api: `${each}.Set()`, store: each, name: 0, value: 1 },
      ...['Get', 'MustGet', 'GetString'].map((one) => ({ api: `${each}.${one}()`, store: each, name: 0 })),
    ]),
  ],
  types: [
    ['httprouter.Params', 'httprouter.Params'],
    ['beego.Controller', 'web.Controller'],
    ['web.Controller', 'web.Controller'],
    ['iris.Context', 'iris.Context'],
    ['fasthttp.RequestCtx', 'fasthttp.RequestCtx'],
    ['restful.Request', 'restful.Request'],
    ['buffalo.Context', 'buffalo.Context'],
    ['context.BeegoInput', 'context.BeegoInput'],
  ],
  routeParts: ['mux.Vars()', 'chi.URLParam()', 'chi.URLParamFromCtx()'],
  texts: [
    'mux.Vars()',
    'chi.URLParam()',
    'chi.URLParamFromCtx()',
    'httprouter.Params.ByName()',
    ...below('web.Controller', 'GetString GetStrings Input').map((each) => `${each}()`),
    ...below('iris.Context', 'URLParam FormValue PostValue GetHeader GetCookie').map((each) => `${each}()`),
    ...below('restful.Request', 'QueryParameter PathParameter HeaderParameter').map((each) => `${each}()`),
    ...below('buffalo.Context', 'Param').map((each) => `${each}()`),
    'fasthttp.RequestCtx.UserValue()',
    'fasthttp.RequestCtx.QueryArgs()',
    'fasthttp.RequestCtx.FormValue()',
  ],
  sources: [
    'httprouter.ParamsFromContext()',
    'websocket.Conn.ReadMessage()',
    'fasthttp.RequestCtx.PostBody()',
    'web.Controller.Ctx.Input.RequestBody',
    'websocket.Conn.NextReader()',
  ],
  argumentPropagators: [
    ['websocket.Conn.ReadJSON()', 'outside', 0],
    ['render.Bind()', 0, 1],
    ['render.DecodeJSON()', 0, 1],
    ['schema.NewDecoder().Decode()', 1, 0],
    ['iris.Context.ReadJSON()', 'outside', 0],
    ['web.Controller.ParseForm()', 'outside', 0],
  ],
  entry: lambdaOf,
  sinks: [
    ...sinksOf(
      'redirect',
      below('', 'web.Controller.Redirect iris.Context.Redirect fasthttp.RequestCtx.Redirect'),
    ),
    { api: '*.Values[]=', kind: 'trust', args: [1] },
    ...sinksOf('html', below('', 'render.HTML'), [2]),
    ...sinksOf('html', below('iris.Context', 'HTML WriteString')),
    ...sinksOf('path', below('', 'fasthttp.ServeFile'), [1]),
    ...sinksOf('path', below('iris.Context', 'SendFile ServeFile')),
  ],
};
