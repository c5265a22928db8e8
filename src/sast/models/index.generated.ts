// Written by "npm run generate" from the folders. Do not edit.
import type { Model } from './model.js';
import { model as aspnet } from './aspnet/index.js';
import { model as dotnet } from './dotnet/index.js';
import { model as echo } from './echo/index.js';
import { model as express } from './express/index.js';
import { model as fastify } from './fastify/index.js';
import { model as flask } from './flask/index.js';
import { model as gin } from './gin/index.js';
import { model as go } from './go/index.js';
import { model as hapi } from './hapi/index.js';
import { model as java } from './java/index.js';
import { model as javaCode } from './java-code/index.js';
import { model as javaCrypto } from './java-crypto/index.js';
import { model as javaEncoders } from './java-encoders/index.js';
import { model as javaHttp } from './java-http/index.js';
import { model as javaLogging } from './java-logging/index.js';
import { model as javaSql } from './java-sql/index.js';
import { model as javaXml } from './java-xml/index.js';
import { model as jaxrs } from './jaxrs/index.js';
import { model as jsCode } from './js-code/index.js';
import { model as jsDatabase } from './js-database/index.js';
import { model as jsRequests } from './js-requests/index.js';
import { model as koa } from './koa/index.js';
import { model as node } from './node/index.js';
import { model as php } from './php/index.js';
import { model as pyCrypto } from './py-crypto/index.js';
import { model as pyHttp } from './py-http/index.js';
import { model as pySql } from './py-sql/index.js';
import { model as pyXml } from './py-xml/index.js';
import { model as python } from './python/index.js';
import { model as rails } from './rails/index.js';
import { model as ruby } from './ruby/index.js';
import { model as servlet } from './servlet/index.js';
import { model as spring } from './spring/index.js';

export const models: readonly Model[] = [
  aspnet,
  dotnet,
  echo,
  express,
  fastify,
  flask,
  gin,
  go,
  hapi,
  java,
  javaCode,
  javaCrypto,
  javaEncoders,
  javaHttp,
  javaLogging,
  javaSql,
  javaXml,
  jaxrs,
  jsCode,
  jsDatabase,
  jsRequests,
  koa,
  node,
  php,
  pyCrypto,
  pyHttp,
  pySql,
  pyXml,
  python,
  rails,
  ruby,
  servlet,
  spring,
];
