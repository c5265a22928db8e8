// Written by "npm run generate" from the folders. Do not edit.
import type { Model } from '../ir/model.js';
import { model as ajv } from './ajv/index.js';
import { model as android } from './android/index.js';
import { model as aspnet } from './aspnet/index.js';
import { model as aspnetConfig } from './aspnet-config/index.js';
import { model as aspnetJson } from './aspnet-json/index.js';
import { model as aspnetSettings } from './aspnet-settings/index.js';
import { model as celebrate } from './celebrate/index.js';
import { model as csClasses } from './cs-classes/index.js';
import { model as csCrypto } from './cs-crypto/index.js';
import { model as csDirectory } from './cs-directory/index.js';
import { model as csFiles } from './cs-files/index.js';
import { model as csHttp } from './cs-http/index.js';
import { model as csIdentity } from './cs-identity/index.js';
import { model as csPages } from './cs-pages/index.js';
import { model as csProcess } from './cs-process/index.js';
import { model as csSecrets } from './cs-secrets/index.js';
import { model as csSerialisers } from './cs-serialisers/index.js';
import { model as csSharing } from './cs-sharing/index.js';
import { model as csSql } from './cs-sql/index.js';
import { model as csText } from './cs-text/index.js';
import { model as csTls } from './cs-tls/index.js';
import { model as csXml } from './cs-xml/index.js';
import { model as django } from './django/index.js';
import { model as echo } from './echo/index.js';
import { model as express } from './express/index.js';
import { model as expressValidator } from './express-validator/index.js';
import { model as fastify } from './fastify/index.js';
import { model as fiber } from './fiber/index.js';
import { model as flask } from './flask/index.js';
import { model as gin } from './gin/index.js';
import { model as go } from './go/index.js';
import { model as goClasses } from './go-classes/index.js';
import { model as goCode } from './go-code/index.js';
import { model as goCrypto } from './go-crypto/index.js';
import { model as goFiles } from './go-files/index.js';
import { model as goPages } from './go-pages/index.js';
import { model as goSecrets } from './go-secrets/index.js';
import { model as goSettings } from './go-settings/index.js';
import { model as goSharing } from './go-sharing/index.js';
import { model as goSql } from './go-sql/index.js';
import { model as goWeb } from './go-web/index.js';
import { model as hapi } from './hapi/index.js';
import { model as hono } from './hono/index.js';
import { model as java } from './java/index.js';
import { model as javaArchives } from './java-archives/index.js';
import { model as javaAudit } from './java-audit/index.js';
import { model as javaClasses } from './java-classes/index.js';
import { model as javaCode } from './java-code/index.js';
import { model as javaCrypto } from './java-crypto/index.js';
import { model as javaEncoders } from './java-encoders/index.js';
import { model as javaHttp } from './java-http/index.js';
import { model as javaLogging } from './java-logging/index.js';
import { model as javaPages } from './java-pages/index.js';
import { model as javaRaces } from './java-races/index.js';
import { model as javaSecrets } from './java-secrets/index.js';
import { model as javaSharing } from './java-sharing/index.js';
import { model as javaSql } from './java-sql/index.js';
import { model as javaWeb } from './java-web/index.js';
import { model as javaXml } from './java-xml/index.js';
import { model as jaxrs } from './jaxrs/index.js';
import { model as joi } from './joi/index.js';
import { model as jsArchives } from './js-archives/index.js';
import { model as jsCode } from './js-code/index.js';
import { model as jsComponents } from './js-components/index.js';
import { model as jsCrypto } from './js-crypto/index.js';
import { model as jsDatabase } from './js-database/index.js';
import { model as jsDom } from './js-dom/index.js';
import { model as jsFrontend } from './js-frontend/index.js';
import { model as jsJwt } from './js-jwt/index.js';
import { model as jsLogging } from './js-logging/index.js';
import { model as jsOptions } from './js-options/index.js';
import { model as jsPages } from './js-pages/index.js';
import { model as jsRequests } from './js-requests/index.js';
import { model as jsServerless } from './js-serverless/index.js';
import { model as jsServices } from './js-services/index.js';
import { model as jsSettings } from './js-settings/index.js';
import { model as jsSharing } from './js-sharing/index.js';
import { model as jsSockets } from './js-sockets/index.js';
import { model as jsTemplates } from './js-templates/index.js';
import { model as jsXml } from './js-xml/index.js';
import { model as koa } from './koa/index.js';
import { model as laravel } from './laravel/index.js';
import { model as marshmallow } from './marshmallow/index.js';
import { model as nestjs } from './nestjs/index.js';
import { model as next } from './next/index.js';
import { model as node } from './node/index.js';
import { model as pages } from './pages/index.js';
import { model as php } from './php/index.js';
import { model as phpClasses } from './php-classes/index.js';
import { model as phpCrypto } from './php-crypto/index.js';
import { model as phpData } from './php-data/index.js';
import { model as phpFrameworks } from './php-frameworks/index.js';
import { model as phpPages } from './php-pages/index.js';
import { model as phpSecrets } from './php-secrets/index.js';
import { model as phpSettings } from './php-settings/index.js';
import { model as phpSharing } from './php-sharing/index.js';
import { model as phpWeb } from './php-web/index.js';
import { model as pyAudit } from './py-audit/index.js';
import { model as pyClasses } from './py-classes/index.js';
import { model as pyCode } from './py-code/index.js';
import { model as pyCrypto } from './py-crypto/index.js';
import { model as pyFiles } from './py-files/index.js';
import { model as pyHttp } from './py-http/index.js';
import { model as pyNumbers } from './py-numbers/index.js';
import { model as pyObjects } from './py-objects/index.js';
import { model as pyPages } from './py-pages/index.js';
import { model as pySecrets } from './py-secrets/index.js';
import { model as pySharing } from './py-sharing/index.js';
import { model as pySql } from './py-sql/index.js';
import { model as pyWeb } from './py-web/index.js';
import { model as pyXml } from './py-xml/index.js';
import { model as python } from './python/index.js';
import { model as rails } from './rails/index.js';
import { model as railsSettings } from './rails-settings/index.js';
import { model as railsWeb } from './rails-web/index.js';
import { model as rbClasses } from './rb-classes/index.js';
import { model as rbCrypto } from './rb-crypto/index.js';
import { model as rbData } from './rb-data/index.js';
import { model as rbHttp } from './rb-http/index.js';
import { model as rbPages } from './rb-pages/index.js';
import { model as rbSecrets } from './rb-secrets/index.js';
import { model as rbSharing } from './rb-sharing/index.js';
import { model as ruby } from './ruby/index.js';
import { model as servlet } from './servlet/index.js';
import { model as setCookie } from './set-cookie/index.js';
import { model as sinatra } from './sinatra/index.js';
import { model as spring } from './spring/index.js';
import { model as superstruct } from './superstruct/index.js';
import { model as symfony } from './symfony/index.js';
import { model as tokenHeaders } from './token-headers/index.js';
import { model as trpc } from './trpc/index.js';
import { model as valibot } from './valibot/index.js';
import { model as wordpress } from './wordpress/index.js';
import { model as yup } from './yup/index.js';
import { model as zod } from './zod/index.js';

export const models: readonly Model[] = [
  ajv,
  android,
  aspnet,
  aspnetConfig,
  aspnetJson,
  aspnetSettings,
  celebrate,
  csClasses,
  csCrypto,
  csDirectory,
  csFiles,
  csHttp,
  csIdentity,
  csPages,
  csProcess,
  csSecrets,
  csSerialisers,
  csSharing,
  csSql,
  csText,
  csTls,
  csXml,
  django,
  echo,
  express,
  expressValidator,
  fastify,
  fiber,
  flask,
  gin,
  go,
  goClasses,
  goCode,
  goCrypto,
  goFiles,
  goPages,
  goSecrets,
  goSettings,
  goSharing,
  goSql,
  goWeb,
  hapi,
  hono,
  java,
  javaArchives,
  javaAudit,
  javaClasses,
  javaCode,
  javaCrypto,
  javaEncoders,
  javaHttp,
  javaLogging,
  javaPages,
  javaRaces,
  javaSecrets,
  javaSharing,
  javaSql,
  javaWeb,
  javaXml,
  jaxrs,
  joi,
  jsArchives,
  jsCode,
  jsComponents,
  jsCrypto,
  jsDatabase,
  jsDom,
  jsFrontend,
  jsJwt,
  jsLogging,
  jsOptions,
  jsPages,
  jsRequests,
  jsServerless,
  jsServices,
  jsSettings,
  jsSharing,
  jsSockets,
  jsTemplates,
  jsXml,
  koa,
  laravel,
  marshmallow,
  nestjs,
  next,
  node,
  pages,
  php,
  phpClasses,
  phpCrypto,
  phpData,
  phpFrameworks,
  phpPages,
  phpSecrets,
  phpSettings,
  phpSharing,
  phpWeb,
  pyAudit,
  pyClasses,
  pyCode,
  pyCrypto,
  pyFiles,
  pyHttp,
  pyNumbers,
  pyObjects,
  pyPages,
  pySecrets,
  pySharing,
  pySql,
  pyWeb,
  pyXml,
  python,
  rails,
  railsSettings,
  railsWeb,
  rbClasses,
  rbCrypto,
  rbData,
  rbHttp,
  rbPages,
  rbSecrets,
  rbSharing,
  ruby,
  servlet,
  setCookie,
  sinatra,
  spring,
  superstruct,
  symfony,
  tokenHeaders,
  trpc,
  valibot,
  wordpress,
  yup,
  zod,
];
