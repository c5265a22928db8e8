import type { Entry, EntryFacts, Model } from '../../ir/model.js';

const events =
  /^(APIGatewayProxy(Event|EventV2|Handler\w*)|APIGatewayEvent|SQSEvent|SNSEvent|S3Event|ALBEvent|LambdaFunctionURLEvent|HandlerEvent)$/;

/** Functions that a platform calls: AWS Lambda, Netlify, Azure; and resolvers of GraphQL. */
export const model: Model = {
  id: 'js-serverless',
  title: 'Functions of platforms, and resolvers of GraphQL',
  languages: ['javascript'],
  entry: (facts) => lambdaOf(facts) ?? azureOf(facts) ?? resolverOf(facts),
  sources: [
    'azure.context.req',
    'azure.request.query',
    'azure.request.params',
    'azure.request.json()',
    'azure.request.text()',
  ],
  types: [['HttpRequest', 'azure.request']],
};

/** https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html */
function lambdaOf({ body: { name, params, isPublic } }: EntryFacts): Entry | undefined {
  const [event, context] = params;
  const isTyped = events.test(event?.type ?? '');
  const isNamed = isPublic === true && /^_?(event|evt)$/.test(event?.name ?? '');
  const isHandler =
    /^(lambda_?)?handler$/i.test(name) || /^_?(context|ctx|callback)$/.test(context?.name ?? '');
  if (!isTyped && !(isNamed && isHandler)) return undefined;
  return {
    routes: [],
    params: ['source'],
    sends: [{ member: 'body', kind: 'html', where: ['headers', /^content-type$/i, /html/] }],
  };
}

/** https://learn.microsoft.com/azure/azure-functions/functions-reference-node */
function azureOf({ body: { params, isPublic, owner } }: EntryFacts): Entry | undefined {
  const [context, request] = params;
  const isNamed = context?.name === 'context' && /^(req|request)$/.test(request?.name ?? '');
  return isPublic && owner === undefined && isNamed
    ? { routes: [], params: [{ api: 'azure.context' }, { api: 'express.req' }] }
    : undefined;
}

/** `(parent, args, context, info)`: https://www.apollographql.com/docs/apollo-server/data/resolvers */
function resolverOf({ body: { name, params } }: EntryFacts): Entry | undefined {
  const [parent, args] = params;
  if (!/^_{0,2}(parent|root|source|obj)?$/.test(parent?.name ?? '-')) return undefined;
  const isArgs = /^_?args$/.test(args?.name ?? '') || (args?.name === '<parameter>' && name !== '<function>');
  return isArgs ? { routes: [], params: [undefined, 'source'] } : undefined;
}
