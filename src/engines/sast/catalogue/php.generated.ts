// Written by "npx tsx tools/catalogue/main.ts". Do not edit.

export const text = `#AsyncAws\\Core
~\\HttpClient\\AwsHttpClientFactory	>Symfony\\Contracts\\HttpClient\\HttpClientInterface createRetryableClient
#BaconQrCode
~\\Writer	+path writeFile:1
#CAS_Client
~	+ssrf new:4	?path setPGTStorageFile	>= new
#CAS_PGTStorage_File
~	+path new:1
#CAS_Session_PhpSession
~	^SessionHandlerInterface
#CI_Config
~	+path load
#CI_DB_Cache
~	+sql read
#CI_DB_driver
~	+sql query simple_query
#CI_DB_odbc_driver
~	^CI_DB_driver
#CI_DB_query_builder
~	^CI_DB_driver
#CI_DB_sqlite3_driver
~	>SQLite3 db_connect
#CI_Email
~	?path attach attachment_cid
#CI_Exceptions
~	?path show_php_error:2
#CI_FTP
~	+path chmod delete_dir delete_file mirror:0,1 mkdir move:0,1 rename:0,1	?path download:0,1 upload:0,1
#CI_Image_lib
~	+path get_image_properties	?path image_create_gd
#CI_Lang
~	?path load
#CI_Loader
~	+path file remove_package_path	>= clear_vars
#CI_SessionWrapper
~	^SessionHandlerInterface	?path open
#CI_Session_database_driver
~	^CI_Session_driver_interface	+path open
#CI_Session_driver_interface
~	?path open
#CI_Session_files_driver
~	^CI_Session_driver_interface	+path open
#CI_Session_memcached_driver
~	^CI_Session_driver_interface	?path open
#CI_Session_redis_driver
~	^CI_Session_driver_interface	?path open
#CI_Upload
~	+path limit_filename_length set_filename:1	?path set_image_properties set_upload_path	>= initialize set_allowed_types set_error set_image_properties set_max_filename set_max_filesize set_max_height set_max_width set_min_height set_min_width set_upload_path set_xss_clean
#CI_Zip
~	+path add_data archive download read_dir:0,2 read_file	>= clear_data
#CURLFile
~	+path new
#Carbon
~\\AbstractTranslator ~\\LazyTranslator	+path removeDirectory	>= addDirectory get removeDirectory setDirectories setMessages setTranslations
~\\CarbonConverterInterface	>~\\CarbonInterface convertDate
~\\CarbonInterface	>~\\CarbonInterval diffAsCarbonInterval	>~\\CarbonPeriod range toPeriod
~\\CarbonInterval	^~\\CarbonConverterInterface ~\\Traits\\IntervalStep	?template fromString	>~\\CarbonPeriod toPeriod
~\\CarbonPeriod	>~\\CarbonInterface calculateEnd current first get getEndDate getIncludedEndDate getIncludedStartDate getStartDate last	>~\\CarbonInterface[] jsonSerialize toArray	>~\\CarbonInterval getDateInterval
~\\Translator ~\\TranslatorImmutable	^~\\AbstractTranslator
#Carbon\\Traits
~\\Converter	>Carbon\\CarbonPeriod range toPeriod
~\\Difference	>Carbon\\CarbonInterval diffAsCarbonInterval
~\\IntervalStep	>Carbon\\CarbonInterface convertDate
~\\Rounding	>Carbon\\CarbonInterface ceil ceilUnit ceilWeek floor floorUnit floorWeek round roundUnit roundWeek
#Composer\\ClassMapGenerator
~\\ClassMapGenerator	?path createMap
#Composer\\Pcre
~\\Preg	+regex grep match matchAll matchAllStrictGroups matchAllWithOffsets matchStrictGroups matchWithOffsets replace replaceCallback replaceCallbackStrictGroups
~\\Regex	+regex match matchAll matchAllStrictGroups matchAllWithOffsets matchStrictGroups matchWithOffsets replace replaceCallback replaceCallbackStrictGroups
#Console_CommandLine
~	+path fromXmlFile	>= fromXmlFile fromXmlString	>Console_CommandLine_Command addCommand
#Console_CommandLine_Command
~	^Console_CommandLine
#Console_CommandLine_XmlParser
~	?path parse	>Console_CommandLine parse parseString
#Crypt_GPG
~	+path encryptAndSignFile encryptFile signFile verifyFile	>= addDecryptKey addEncryptKey addPassphrase addSignKey clearDecryptKeys clearEncryptKeys clearPassphrases clearSignKeys
#Crypt_GPG_PinEntry
~	+path setLogFilename	>= setLogFilename setVerbosity
#DB_common
~	+sql limitQuery query	?sql getAll getAssoc getCol getOne getRow
#DB_dbase
~	^DB_common	+sql query
#DB_fbsql
~	^DB_common	+sql simpleQuery
#DB_ibase
~	^DB_common	+sql freeQuery prepare simpleQuery
#DB_ifx
~	^DB_common	+sql simpleQuery
#DB_msql
~	^DB_common	+sql simpleQuery
#DB_mssql
~	^DB_common	+sql simpleQuery
#DB_mysql
~	^DB_common	+sql simpleQuery
#DB_mysqli
~	^DB_common	+sql simpleQuery
#DB_oci8
~	^DB_common	+sql prepare simpleQuery
#DB_odbc
~	^DB_common	+sql simpleQuery
#DB_pgsql
~	^DB_common	+sql simpleQuery
#DB_sqlite
~	^DB_common	+sql simpleQuery
#DB_sqlite3
~	^DB_common	+sql simpleQuery
#DB_sybase
~	^DB_common	+sql simpleQuery
#DI\\Definition
~\\Source\\DefinitionFile	+path new
#DOMDocument
~	+path load loadHTMLFile relaxNGValidate save saveHTMLFile schemaValidate
#DOMImplementation
~	>DOMDocument createDocument
#DOMXPath
~	?xpath evaluate query
#Dapphp\\Radius
~\\EAPPacket	?template fromString	>~\\EAPPacket fromString setId
~\\MsChapV2Packet	?template fromString
#Datto\\JsonRpc
~\\Http\\Client	+ssrf new	>= notify query
#Davaxi
~\\Sparkline	?path save setFilename
#DeviceDetector
~\\DeviceDetector	>~\\Yaml\\ParserInterface getYamlParser
#DeviceDetector\\Parser
~\\AbstractParser	>DeviceDetector\\Yaml\\ParserInterface getYamlParser
#DeviceDetector\\Yaml
~\\ParserInterface	+path parseFile
~\\Pecl	^~\\ParserInterface	+path parseFile
~\\Spyc	^~\\ParserInterface	+path parseFile
~\\Symfony	^~\\ParserInterface	+path parseFile
#Doctrine\\Common
~\\Cache\\FileCache	?path new
~\\Cache\\FilesystemCache	^~\\Cache\\FileCache	?path new
~\\Cache\\PhpFileCache	^~\\Cache\\FileCache	?path new
~\\DataFixtures\\Executor\\ORMExecutorCommon	>Doctrine\\ORM\\EntityManagerInterface getObjectManager
~\\DataFixtures\\Loader	+path loadFromDirectory loadFromFile
~\\DataFixtures\\ProxyReferenceRepository	+deserialise unserialize
~\\DataFixtures\\Purger\\ORMPurger	>Doctrine\\ORM\\EntityManagerInterface getObjectManager
~\\Proxy\\ProxyGenerator	?path getProxyFileName:1
#Doctrine\\DBAL
~\\Connection	+sql executeCacheQuery executeQuery executeStatement prepare	?sql fetchAllAssociative fetchAllAssociativeIndexed fetchAllKeyValue fetchAllNumeric fetchAssociative fetchFirstColumn fetchNumeric fetchOne iterateAssociative iterateAssociativeIndexed iterateColumn iterateKeyValue iterateNumeric	>~\\Driver getDriver
~\\Connections\\PrimaryReadReplicaConnection	^~\\Connection	+sql executeStatement prepare	>~\\Driver\\Connection connect
~\\Driver	>~\\Driver\\API\\ExceptionConverter getExceptionConverter	>~\\Driver\\Connection connect
~\\DriverManager	>~\\Connection getConnection
~\\Driver\\API\\ExceptionConverter	>~\\Exception\\DriverException convert
~\\Driver\\API\\IBMDB2\\ExceptionConverter	^~\\Driver\\API\\ExceptionConverter	>~\\Exception\\DriverException convert
~\\Driver\\API\\MySQL\\ExceptionConverter	^~\\Driver\\API\\ExceptionConverter	>~\\Exception\\DriverException convert
~\\Driver\\API\\OCI\\ExceptionConverter	^~\\Driver\\API\\ExceptionConverter	>~\\Exception\\DriverException convert
~\\Driver\\API\\PostgreSQL\\ExceptionConverter	^~\\Driver\\API\\ExceptionConverter	>~\\Exception\\DriverException convert
~\\Driver\\API\\SQLSrv\\ExceptionConverter	^~\\Driver\\API\\ExceptionConverter	>~\\Exception\\DriverException convert
~\\Driver\\API\\SQLite\\ExceptionConverter	^~\\Driver\\API\\ExceptionConverter	>~\\Exception\\DriverException convert
~\\Driver\\AbstractSQLiteDriver\\Middleware\\EnableForeignKeys	^~\\Driver\\Middleware	>~\\Driver wrap
~\\Driver\\Connection	+sql exec prepare query
~\\Driver\\IBMDB2\\Connection	^~\\Driver\\Connection	+sql exec prepare query
~\\Driver\\IBMDB2\\Driver	>~\\Driver\\IBMDB2\\Connection connect
~\\Driver\\Middleware	>~\\Driver wrap
~\\Driver\\Middleware\\AbstractConnectionMiddleware	^~\\Driver\\Connection	+sql exec prepare query
~\\Driver\\Middleware\\AbstractDriverMiddleware	^~\\Driver	>~\\Driver\\API\\ExceptionConverter getExceptionConverter	>~\\Driver\\Connection connect
~\\Driver\\Mysqli\\Connection	^~\\Driver\\Connection	+sql exec prepare query	>mysqli getNativeConnection
~\\Driver\\Mysqli\\Driver	>~\\Driver\\Mysqli\\Connection connect
~\\Driver\\OCI8\\Connection	^~\\Driver\\Connection	+sql exec prepare query
~\\Driver\\OCI8\\Driver	>~\\Driver\\OCI8\\Connection connect
~\\Driver\\OCI8\\Middleware\\InitializeSession	^~\\Driver\\Middleware	>~\\Driver wrap
~\\Driver\\PDO\\Connection	^~\\Driver\\Connection	+sql exec prepare query	>PDO getNativeConnection
~\\Driver\\PDO\\MySQL\\Driver	>~\\Driver\\PDO\\Connection connect
~\\Driver\\PDO\\OCI\\Driver	>~\\Driver\\PDO\\Connection connect
~\\Driver\\PDO\\PgSQL\\Driver	>~\\Driver\\PDO\\Connection connect
~\\Driver\\PDO\\SQLSrv\\Connection	^~\\Driver\\Middleware\\AbstractConnectionMiddleware	+sql prepare	>PDO getNativeConnection
~\\Driver\\PDO\\SQLSrv\\Driver	>~\\Driver\\PDO\\SQLSrv\\Connection connect
~\\Driver\\PDO\\SQLite\\Driver	>~\\Driver\\PDO\\Connection connect
~\\Driver\\PgSQL\\Connection	^~\\Driver\\Connection	+sql exec prepare query
~\\Driver\\PgSQL\\Driver	>~\\Driver\\PgSQL\\Connection connect
~\\Driver\\SQLSrv\\Connection	^~\\Driver\\Connection	+sql exec prepare query
~\\Driver\\SQLSrv\\Driver	>~\\Driver\\SQLSrv\\Connection connect
~\\Driver\\SQLite3\\Connection	^~\\Driver\\Connection	+sql exec prepare query	>SQLite3 getNativeConnection
~\\Driver\\SQLite3\\Driver	>~\\Driver\\SQLite3\\Connection connect
~\\Exception\\DriverException	>~\\Query getQuery
~\\Logging\\Connection	^~\\Driver\\Middleware\\AbstractConnectionMiddleware	+sql exec prepare query
~\\Logging\\Driver	^~\\Driver\\Middleware\\AbstractDriverMiddleware	>~\\Logging\\Connection connect
~\\Logging\\Middleware	^~\\Driver\\Middleware	>~\\Driver wrap
~\\Portability\\Connection	^~\\Driver\\Middleware\\AbstractConnectionMiddleware	+sql prepare query
~\\Portability\\Driver	^~\\Driver\\Middleware\\AbstractDriverMiddleware	>~\\Driver\\Connection connect
~\\Portability\\Middleware	^~\\Driver\\Middleware	>~\\Driver wrap
~\\Query	+sql new
~\\Tools\\Console\\ConnectionProvider	>~\\Connection getConnection getDefaultConnection
~\\Tools\\Console\\ConnectionProvider\\SingleConnectionProvider	^~\\Tools\\Console\\ConnectionProvider	>~\\Connection getConnection getDefaultConnection
#Doctrine\\Inflector
~\\Rules\\English\\Inflectible	>~\\Rules\\Transformation[] getPlural getSingular
~\\Rules\\English\\Uninflected	>~\\Rules\\Pattern[] getPlural getSingular
~\\Rules\\French\\Inflectible	>~\\Rules\\Transformation[] getPlural getSingular
~\\Rules\\French\\Uninflected	>~\\Rules\\Pattern[] getPlural getSingular
~\\Rules\\NorwegianBokmal\\Inflectible	>~\\Rules\\Transformation[] getPlural getSingular
~\\Rules\\NorwegianBokmal\\Uninflected	>~\\Rules\\Pattern[] getPlural getSingular
~\\Rules\\Pattern	+regex new
~\\Rules\\Portuguese\\Inflectible	>~\\Rules\\Transformation[] getPlural getSingular
~\\Rules\\Portuguese\\Uninflected	>~\\Rules\\Pattern[] getPlural getSingular
~\\Rules\\Spanish\\Inflectible	>~\\Rules\\Transformation[] getPlural getSingular
~\\Rules\\Spanish\\Uninflected	>~\\Rules\\Pattern[] getPlural getSingular
~\\Rules\\Transformation	>~\\Rules\\Pattern getPattern
~\\Rules\\Turkish\\Inflectible	>~\\Rules\\Transformation[] getPlural getSingular
~\\Rules\\Turkish\\Uninflected	>~\\Rules\\Pattern[] getPlural getSingular
#Doctrine\\ORM
~\\AbstractQuery	>~\\EntityManagerInterface getEntityManager
~\\Cache\\Region\\FileLockRegion	?path new:1
~\\Decorator\\EntityManagerDecorator	^~\\EntityManagerInterface	+sql createNativeQuery createQuery	>Doctrine\\DBAL\\Connection getConnection	>~\\EntityRepository getRepository	>~\\QueryBuilder createQueryBuilder
~\\EntityManager	^~\\EntityManagerInterface	+sql createNativeQuery createQuery	>Doctrine\\DBAL\\Connection getConnection	>~\\EntityRepository getRepository	>~\\QueryBuilder createQueryBuilder
~\\EntityManagerInterface	+sql createNativeQuery createQuery	>Doctrine\\DBAL\\Connection getConnection	>~\\EntityRepository getRepository	>~\\QueryBuilder createQueryBuilder
~\\EntityRepository	>~\\QueryBuilder createQueryBuilder
~\\Event\\LoadClassMetadataEventArgs	>~\\EntityManagerInterface getEntityManager
~\\QueryBuilder	>~\\EntityManagerInterface getEntityManager
~\\Query\\Exec\\FinalizedSelectExecutor	+sql new
~\\Query\\Exec\\SingleSelectSqlFinalizer	+sql new
~\\Query\\Parser	>~\\EntityManagerInterface getEntityManager
~\\Query\\SqlWalker	>Doctrine\\DBAL\\Connection getConnection	>~\\EntityManagerInterface getEntityManager
~\\Tools\\Console\\EntityManagerProvider	>~\\EntityManagerInterface getDefaultManager getManager
~\\Tools\\Console\\EntityManagerProvider\\ConnectionFromManagerProvider	^Doctrine\\DBAL\\Tools\\Console\\ConnectionProvider	>Doctrine\\DBAL\\Connection getConnection getDefaultConnection
~\\Tools\\Console\\EntityManagerProvider\\SingleManagerProvider	^~\\Tools\\Console\\EntityManagerProvider	>~\\EntityManagerInterface getDefaultManager getManager
~\\Tools\\Event\\GenerateSchemaEventArgs	>~\\EntityManagerInterface getEntityManager
#Dom
~\\Document	+path relaxNgValidate schemaValidate
~\\HTMLDocument	^~\\Document	+path createFromFile saveHtmlFile saveXmlFile	>~\\HTMLDocument createEmpty createFromFile createFromString
~\\Implementation	>~\\HTMLDocument createHTMLDocument	>~\\XMLDocument createDocument
~\\XMLDocument	^~\\Document	+path createFromFile saveXmlFile	>~\\XMLDocument createEmpty createFromFile createFromString
~\\XPath	?xpath evaluate query
#Dotenv\\Store
~\\StoreBuilder	?path addPath	>~\\StoreBuilder addName addPath createWithDefaultName createWithNoNames fileEncoding shortCircuit
#Dotenv\\Util
~\\Regex	+regex replaceCallback
#Embed
~\\Document	>DOMDocument getDocument
~\\Embed	+ssrf get	>~\\Extractor get	>~\\ExtractorFactory getExtractorFactory	>~\\Extractor[] getMulti
~\\Extractor	>~\\Document getDocument	>~\\OEmbed getOEmbed
~\\ExtractorFactory	>~\\Extractor createExtractor
~\\OEmbed	+ssrf getOembedQueryParameters
#Embed\\Adapters
~\\Facebook\\OEmbed	^Embed\\OEmbed
~\\Instagram\\OEmbed	^Embed\\OEmbed
#Embed\\Http
~\\FactoryDiscovery	>Psr\\Http\\Message\\StreamFactoryInterface getStreamFactory
#FFI
~	+path load	>~ cdef load scope
#FPDF
~	?path Image
#Faker\\Provider
~\\File	+path file:0,1
~\\Image	+path image
#FontLib
~\\AdobeFontMetrics	+path write
~\\BinaryStream ~\\Header	+path load open
~\\Font	+path load	>~\\TrueType\\File load
#FontLib\\EOT
~\\File	^FontLib\\TrueType\\File
~\\Header	^FontLib\\BinaryStream
#FontLib\\Glyph
~\\Outline ~\\OutlineComposite ~\\OutlineSimple	^FontLib\\BinaryStream	>FontLib\\TrueType\\File getFont
#FontLib\\OpenType
~\\File	^FontLib\\TrueType\\File
~\\TableDirectoryEntry	^FontLib\\TrueType\\TableDirectoryEntry
#FontLib\\Table
~\\DirectoryEntry	^FontLib\\BinaryStream	+path open	>FontLib\\TrueType\\File getFont
~\\Table ~\\Type\\cmap ~\\Type\\cvt ~\\Type\\fpgm ~\\Type\\glyf ~\\Type\\head ~\\Type\\hhea ~\\Type\\hmtx ~\\Type\\kern ~\\Type\\loca ~\\Type\\maxp ~\\Type\\name ~\\Type\\os2 ~\\Type\\post ~\\Type\\prep	^FontLib\\BinaryStream	>FontLib\\TrueType\\File getFont
~\\Type\\nameRecord	^FontLib\\BinaryStream
#FontLib\\TrueType
~\\Collection	^FontLib\\BinaryStream	>~\\File getFont
~\\File	^FontLib\\BinaryStream	+path saveAdobeFontMetrics	>FontLib\\Table\\Table getTableObject
~\\Header	^FontLib\\BinaryStream
~\\TableDirectoryEntry	^FontLib\\Table\\DirectoryEntry
#FontLib\\WOFF
~\\File	^FontLib\\TrueType\\File	+path load
~\\Header	^FontLib\\TrueType\\Header
~\\TableDirectoryEntry	^FontLib\\Table\\DirectoryEntry
#GeSHi
~	+path load_from_file
#Gettext
~\\GettextTranslator	?path loadDomain:1
~\\Translation	?path addReference
~\\Translations	>~\\Translation createNewTranslation find insert offsetSet
#Gettext\\Extractors
~\\Blade	^~\\Extractor ~\\ExtractorInterface
~\\Csv	^~\\Extractor ~\\ExtractorInterface
~\\CsvDictionary	^~\\Extractor ~\\ExtractorInterface
~\\Extractor	^~\\ExtractorInterface	?path fromFile
~\\ExtractorInterface	+path fromFile
~\\ExtractorMultiInterface	?path fromFileMultiple
~\\Jed	^~\\Extractor ~\\ExtractorInterface
~\\JsCode	^~\\Extractor ~\\ExtractorInterface ~\\ExtractorMultiInterface	+path fromFileMultiple
~\\Json	^~\\Extractor ~\\ExtractorInterface
~\\JsonDictionary	^~\\Extractor ~\\ExtractorInterface
~\\Mo	^~\\Extractor ~\\ExtractorInterface
~\\PhpArray	^~\\Extractor ~\\ExtractorInterface	+path fromFile
~\\PhpCode	^~\\Extractor ~\\ExtractorInterface ~\\ExtractorMultiInterface	+path fromFileMultiple
~\\Po	^~\\Extractor ~\\ExtractorInterface
~\\VueJs	^~\\Extractor ~\\ExtractorInterface ~\\ExtractorMultiInterface	+path fromFileMultiple
~\\Xliff	^~\\Extractor ~\\ExtractorInterface
~\\Yaml	^~\\Extractor ~\\ExtractorInterface
~\\YamlDictionary	^~\\Extractor ~\\ExtractorInterface
#Gettext\\Generators
~\\Csv	^~\\Generator ~\\GeneratorInterface
~\\CsvDictionary	^~\\Generator ~\\GeneratorInterface
~\\Generator	^~\\GeneratorInterface	?path toFile:1
~\\GeneratorInterface	+path toFile:1
~\\Jed	^~\\Generator ~\\GeneratorInterface
~\\Json	^~\\Generator ~\\GeneratorInterface
~\\JsonDictionary	^~\\Generator ~\\GeneratorInterface
~\\Mo	^~\\Generator ~\\GeneratorInterface
~\\PhpArray	^~\\Generator ~\\GeneratorInterface
~\\Po	^~\\Generator ~\\GeneratorInterface
~\\Xliff	^~\\Generator ~\\GeneratorInterface
~\\Yaml	^~\\Generator ~\\GeneratorInterface
~\\YamlDictionary	^~\\Generator ~\\GeneratorInterface
#Gettext\\Languages
~\\Exporter\\Exporter ~\\Exporter\\Html ~\\Exporter\\Json ~\\Exporter\\Php ~\\Exporter\\Po ~\\Exporter\\Ruby ~\\Exporter\\Xml	+path toFile:1
~\\Exporter\\Prettyjson	^~\\Exporter\\Exporter
#Gregwar\\Captcha
~\\CaptchaBuilder	^~\\CaptchaBuilderInterface	+path save	>= setIgnoreAllEffects setInterpolation
~\\CaptchaBuilderInterface	+path save
~\\ImageFileHandler	?path new
#GuzzleHttp
~\\Client	^~\\ClientInterface ~\\ClientTrait	+ssrf request:1 requestAsync:1
~\\ClientInterface	+ssrf request:1 requestAsync:1
~\\ClientTrait	+ssrf delete deleteAsync get getAsync head headAsync patch patchAsync post postAsync put putAsync request:1 requestAsync:1
#GuzzleHttp\\Cookie
~\\CookieJar	>~\\SetCookie getCookieByName
~\\SetCookie	?template fromString
#GuzzleHttp\\Psr7
~\\HttpFactory	^Psr\\Http\\Message\\StreamFactoryInterface	?path createStreamFromFile
~\\LazyOpenStream	+path new
~\\Utils	?path tryFopen
#Hamcrest\\Text
~\\MatchesPattern	+regex new
#Hamcrest\\Xml
~\\HasXPath	+xpath new
#HtmlParser
~\\Parser	>DOMDocument parse
#Httpful
~\\Request	+ssrf delete get getQuick head options patch post put	>= addHeader addHeaders addOnCurlOption alwaysSerializePayload autoParse basicAuth beforeSend body clientSideCert contentType delete digestAuth doNotFollowRedirects expects followRedirects get head init method mime neverSerializePayload options parseResponsesWith parseWith patch post put registerPayloadSerializer serializePayload serializePayloadWith smartSerializePayload strictSSL timeout uri useProxy useSocks4Proxy useSocks5Proxy whenError withAutoParsing withoutAutoParsing
#Httpful\\Response
~\\Headers	?template fromString
#IXR\\Client
~\\Client	?ssrf new
~\\ClientMulticall	^~\\Client	?ssrf new
~\\ClientSSL	^~\\Client	?ssrf new
#Icinga\\Application
~\\ApplicationBootstrap	>~\\Config getConfig	>~\\Modules\\Manager getModuleManager
~\\Config	+path saveIni setConfigFile	>= app fromArray module navigation removeSection setConfigFile setSection
~\\EmbeddedWeb	^~\\ApplicationBootstrap	>Icinga\\Web\\Request getRequest	>Icinga\\Web\\Response getResponse
~\\Hook\\PdfexportHook	+path streamPdfFromHtml:1
~\\Icinga	>~\\ApplicationBootstrap app
~\\Modules\\Manager	>~\\Modules\\Module getModule	>~\\Modules\\Module[] getLoadedModules
~\\Modules\\Module	>~\\Config getConfig
#Icinga\\Authentication
~\\Auth	>Icinga\\Web\\Request getRequest	>Icinga\\Web\\Response getResponse
~\\User\\UserBackend	>Icinga\\Application\\Config getBackendConfigs
#Icinga\\Chart
~\\Render\\RenderContext	>DOMDocument getDocument
~\\SVGRenderer	>~\\Render\\RenderContext createRenderContext
#Icinga\\Data
~\\ResourceFactory	>Icinga\\Application\\Config getResourceConfigs
#Icinga\\File
~\\Ini\\IniParser	+path parseIniFile	>Icinga\\Application\\Config parseIniFile
~\\Ini\\IniWriter	+path new:1 write
~\\Storage\\LocalFileStorage	^~\\Storage\\StorageInterface	+path delete read	?path create new
~\\Storage\\StorageInterface	+path create delete read	>= create delete update
~\\Storage\\TemporaryLocalFileStorage	^~\\Storage\\LocalFileStorage	!new
#Icinga\\Legacy
~\\DashboardConfig	^Icinga\\Application\\Config	+path saveIni	>= setUser
#Icinga\\Protocol
~\\File\\FileIterator	+path new
~\\File\\FileReader	>~\\File\\FileIterator iterate
~\\File\\LogFileIterator	+path new
~\\Ldap\\LdapConnection	?ldap addEntry deleteDn deleteRecursively modifyEntry	>~\\Ldap\\LdapQuery select	>~\\Ldap\\Root root
~\\Ldap\\LdapQuery	>~\\Ldap\\Root fetchTree
~\\Ldap\\Root	>~\\Ldap\\LdapConnection getConnection
#Icinga\\Repository
~\\IniRepository	>Icinga\\Application\\Config getDataSource
#Icinga\\Util
~\\Dimension	?template fromString
~\\File	+path create new	>= create
#Icinga\\Web
~\\Controller\\ActionController ~\\Controller\\BasePreferenceController	+redirect redirectNow	>= setAutorefreshInterval	>Icinga\\Authentication\\Auth Auth
~\\Controller\\ModuleActionController ~\\Controller	^~\\Controller\\ActionController	>Icinga\\Application\\Modules\\Module Module
~\\FileCache	+path etagForCachedFile etagMatchesCachedFile store	>= instance
~\\Form	>Icinga\\Authentication\\Auth Auth	>~\\Request getRequest handleRequest	>~\\Response getResponse
~\\JavaScript	?path optimizeDefine:1
~\\Request	>~\\Response getResponse
~\\Response ~\\Response\\JsonResponse	+redirect redirectAndExit	>= setAutoRefreshInterval setCookie setOverrideWindowId setReloadCss setReloadWindow setRerenderLayout	>~\\Request getRequest	>~\\Response\\JsonResponse json
~\\View	>Icinga\\Authentication\\Auth Auth
~\\Widget\\Dashboard	>Icinga\\Application\\Config getConfig
~\\Wizard	>~\\Form getCurrentPage getForm	>~\\Request handleRequest
#Illuminate\\Auth
~\\EloquentUserProvider	>Illuminate\\Database\\Eloquent\\Model createModel
~\\Notifications\\ResetPassword	>Illuminate\\Notifications\\Messages\\MailMessage toMail
~\\Notifications\\VerifyEmail	>Illuminate\\Notifications\\Messages\\MailMessage toMail
~\\Passwords\\DatabaseTokenRepository	>Illuminate\\Database\\ConnectionInterface getConnection
#Illuminate\\Bus
~\\DatabaseBatchRepository	>Illuminate\\Database\\Connection getConnection
#Illuminate\\Cache
~\\DatabaseStore	>Illuminate\\Database\\ConnectionInterface getConnection
~\\FileStore	+path new:1	>= setLockDirectory	>Illuminate\\Filesystem\\Filesystem getFilesystem
#Illuminate\\Cookie
~\\CookieJar	>Symfony\\Component\\HttpFoundation\\Cookie forever forget make queued	>Symfony\\Component\\HttpFoundation\\Cookie[] getQueuedCookies
#Illuminate\\Database
~\\Capsule\\Manager	>~\\Connection connection getConnection	>~\\DatabaseManager getDatabaseManager	>~\\Query\\Builder table	>~\\Schema\\Builder schema
~\\Concerns\\BuildsQueries	>~\\Eloquent\\Model first sole
~\\Connection ~\\PostgresConnection ~\\SQLiteConnection ~\\SqlServerConnection	^~\\ConnectionInterface	?sql cursor delete insert scalar select selectFromWriteConnection selectOne selectResultSets statement update	>Doctrine\\DBAL\\Connection getDoctrineConnection	>PDO getPdo getRawPdo getRawReadPdo getReadPdo	>~\\Query\\Builder query table	>~\\Query\\Processors\\Processor getPostProcessor	>~\\Schema\\Builder getSchemaBuilder
~\\ConnectionInterface	?sql cursor delete insert select selectOne statement update	>~\\Query\\Builder table
~\\ConnectionResolver	^~\\ConnectionResolverInterface	>~\\ConnectionInterface connection
~\\ConnectionResolverInterface	>~\\ConnectionInterface connection
~\\Connectors\\ConnectionFactory	>~\\Connection make	>~\\Connectors\\ConnectorInterface createConnector
~\\Connectors\\Connector	>PDO createConnection
~\\Connectors\\ConnectorInterface	>PDO connect
~\\Connectors\\MySqlConnector	^~\\Connectors\\Connector ~\\Connectors\\ConnectorInterface	>PDO connect
~\\Connectors\\PostgresConnector	^~\\Connectors\\Connector ~\\Connectors\\ConnectorInterface	>PDO connect
~\\Connectors\\SQLiteConnector	^~\\Connectors\\Connector ~\\Connectors\\ConnectorInterface	>PDO connect
~\\Connectors\\SqlServerConnector	^~\\Connectors\\Connector ~\\Connectors\\ConnectorInterface	>PDO connect
~\\DatabaseManager	^~\\ConnectionResolverInterface	>~\\Connection connection reconnect	>~\\ConnectionInterface connectUsing
~\\Eloquent\\Builder	^~\\Concerns\\BuildsQueries	>~\\Eloquent\\Model create createOrFirst find findOr findOrFail findOrNew firstOr firstOrCreate firstOrFail firstOrNew firstWhere forceCreate forceCreateQuietly getModel make newModelInstance sole updateOrCreate	>~\\Eloquent\\Model[] getModels	>~\\Eloquent\\Relations\\Relation getRelation	>~\\Query\\Builder getQuery toBase
~\\Eloquent\\Factories\\Factory	>~\\Eloquent\\Factories\\Factory factoryForModel	>~\\Eloquent\\Model createOne createOneQuietly getRandomRecycledModel makeOne newModel
~\\Eloquent\\Model	>~\\Connection getConnection resolveConnection	>~\\ConnectionResolverInterface getConnectionResolver	>~\\Eloquent\\Builder newEloquentBuilder newModelQuery newQuery newQueryForRestoration newQueryWithoutRelationships newQueryWithoutScope newQueryWithoutScopes on onWriteConnection query registerGlobalScopes with	>~\\Eloquent\\Model resolveChildRouteBinding resolveRouteBinding resolveSoftDeletableChildRouteBinding resolveSoftDeletableRouteBinding	>~\\Eloquent\\Relations\\Relation resolveRouteBindingQuery
~\\Eloquent\\Relations\\BelongsTo	^~\\Eloquent\\Relations\\Relation	>~\\Eloquent\\Builder getRelationExistenceQuery getRelationExistenceQueryForSelfRelation	>~\\Eloquent\\Model associate disassociate dissociate getChild
~\\Eloquent\\Relations\\BelongsToMany	^~\\Eloquent\\Relations\\Relation ~\\Eloquent\\Relations\\Concerns\\InteractsWithPivotTable	>~\\Eloquent\\Builder getRelationExistenceQuery getRelationExistenceQueryForSelfJoin	>~\\Eloquent\\Model create createOrFirst find findOr findOrFail firstOr firstOrCreate firstOrFail firstOrNew firstWhere save saveQuietly updateOrCreate
~\\Eloquent\\Relations\\Concerns\\InteractsWithPivotTable	>~\\Query\\Builder newPivotQuery newPivotStatement newPivotStatementForId
~\\Eloquent\\Relations\\HasManyThrough	^~\\Eloquent\\Relations\\Relation	>~\\Eloquent\\Builder getRelationExistenceQuery getRelationExistenceQueryForSelfRelation getRelationExistenceQueryForThroughSelfRelation	>~\\Eloquent\\Model createOrFirst find findOr findOrFail firstOr firstOrCreate firstOrFail firstOrNew firstWhere updateOrCreate	>~\\Eloquent\\Relations\\HasOneThrough one
~\\Eloquent\\Relations\\HasOne	^~\\Eloquent\\Relations\\HasOneOrMany	>~\\Eloquent\\Builder getRelationExistenceQuery	>~\\Eloquent\\Model newRelatedInstanceFor
~\\Eloquent\\Relations\\HasOneOrMany	^~\\Eloquent\\Relations\\Relation	>~\\Eloquent\\Builder getRelationExistenceQuery getRelationExistenceQueryForSelfRelation	>~\\Eloquent\\Model create createOrFirst createQuietly firstOrCreate firstOrNew forceCreate forceCreateQuietly make save saveQuietly updateOrCreate
~\\Eloquent\\Relations\\HasOneThrough	^~\\Eloquent\\Relations\\HasManyThrough	>~\\Eloquent\\Model newRelatedInstanceFor
~\\Eloquent\\Relations\\MorphMany	^~\\Eloquent\\Relations\\MorphOneOrMany	>~\\Eloquent\\Model forceCreate forceCreateQuietly	>~\\Eloquent\\Relations\\MorphOne one
~\\Eloquent\\Relations\\MorphOne	^~\\Eloquent\\Relations\\MorphOneOrMany	>~\\Eloquent\\Builder getRelationExistenceQuery	>~\\Eloquent\\Model newRelatedInstanceFor
~\\Eloquent\\Relations\\MorphOneOrMany	^~\\Eloquent\\Relations\\HasOneOrMany	>~\\Eloquent\\Builder getRelationExistenceQuery	>~\\Eloquent\\Model forceCreate
~\\Eloquent\\Relations\\MorphTo	^~\\Eloquent\\Relations\\BelongsTo	>~\\Eloquent\\Model associate createModelByType dissociate	>~\\Eloquent\\Relations\\MorphTo constrain morphWith morphWithCount
~\\Eloquent\\Relations\\MorphToMany	^~\\Eloquent\\Relations\\BelongsToMany	>~\\Eloquent\\Builder getRelationExistenceQuery	>~\\Query\\Builder newPivotQuery
~\\Eloquent\\Relations\\Relation	>~\\Eloquent\\Builder getQuery getRelationExistenceCountQuery getRelationExistenceQuery	>~\\Eloquent\\Model getParent getRelated sole	>~\\Query\\Builder getBaseQuery toBase
~\\Events\\QueryExecuted	+sql new
~\\MySqlConnection	^~\\Connection	?sql insert
~\\PDO\\Concerns\\ConnectsToDatabase	>~\\PDO\\Connection connect
~\\PDO\\Connection	+sql exec prepare query	>PDO getWrappedConnection
~\\PDO\\SqlServerConnection	+sql exec prepare query	>PDO getWrappedConnection
~\\PDO\\SqlServerDriver	>~\\PDO\\SqlServerConnection connect
~\\Query\\Builder	^~\\Concerns\\BuildsQueries	>~\\ConnectionInterface getConnection	>~\\Query\\Builder forNestedWhere newQuery	>~\\Query\\Processors\\Processor getProcessor
~\\Query\\Processors\\MySqlProcessor	^~\\Query\\Processors\\Processor	+sql processInsertGetId:1
~\\Query\\Processors\\PostgresProcessor	^~\\Query\\Processors\\Processor	+sql processInsertGetId:1
~\\Query\\Processors\\Processor ~\\Query\\Processors\\SQLiteProcessor	+sql processInsertGetId:1
~\\Query\\Processors\\SqlServerProcessor	^~\\Query\\Processors\\Processor	+sql processInsertGetId:1
~\\Schema\\Builder	>~\\Connection getConnection
~\\Schema\\SchemaState	>Symfony\\Component\\Process\\Process makeProcess
#Illuminate\\Filesystem
~\\Filesystem	+path append chmod copy copyDirectory deleteDirectories deleteDirectory move put replaceInFile:2	?path copy:1 copyDirectory:1 move:1 moveDirectory:0,1
~\\FilesystemAdapter ~\\AwsS3V3Adapter	+path append deleteDirectory download fileExists fileMissing put putFile:0,1 putFileAs:0,1 readStream writeStream	?path copy:0,1 move:0,1	>= assertDirectoryEmpty assertExists assertMissing	>League\\Flysystem\\FilesystemAdapter getAdapter	>League\\Flysystem\\FilesystemOperator getDriver
~\\LockableFile	+path new	>= getSharedLock releaseLock truncate write
#Illuminate\\Foundation
~\\Application	+path loadEnvironmentFrom	?path databasePath useDatabasePath	>= addAbsoluteCachePathPrefix loadEnvironmentFrom setBasePath terminating useAppPath useBootstrapPath useConfigPath useDatabasePath useEnvironmentPath useLangPath usePublicPath useStoragePath
~\\Http\\MaintenanceModeBypassCookie	>Symfony\\Component\\HttpFoundation\\Cookie create
~\\Vite	+path useHotFile useManifestFilename	>= createAssetPathsUsing useBuildDirectory useHotFile useIntegrityKey useManifestFilename usePreloadTagAttributes useScriptTagAttributes useStyleTagAttributes withEntryPoints
#Illuminate\\Http
~\\Client\\Factory	>~\\Client\\ResponseSequence fakeSequence sequence
~\\Client\\PendingRequest	+ssrf delete get head patch post put send:1	>= accept acceptJson asForm asJson asMultipart async attach baseUrl beforeSending bodyFormat connectTimeout contentType dd dump maxRedirects preventStrayRequests replaceHeaders retry setClient setHandler sink stub throw throwIf throwUnless timeout withBasicAuth withBody withCookies withDigestAuth withHeader withHeaders withMiddleware withOptions withQueryParameters withRequestMiddleware withResponseMiddleware withToken withUrlParameters withUserAgent withoutRedirecting withoutVerifying	>GuzzleHttp\\Client buildClient createClient	>~\\Client\\Response delete get head patch post put send
~\\Client\\Pool	>~\\Client\\PendingRequest as
~\\Client\\Response	>GuzzleHttp\\Cookie\\CookieJar cookies
~\\Client\\ResponseSequence	+path pushFile	>= dontFailWhenEmpty push pushFile pushResponse pushStatus whenEmpty
~\\File	^Symfony\\Component\\HttpFoundation\\File\\File
~\\RedirectResponse	^Symfony\\Component\\HttpFoundation\\RedirectResponse	>Illuminate\\Session\\Store getSession
~\\UploadedFile	^Symfony\\Component\\HttpFoundation\\File\\UploadedFile
#Illuminate\\Mail
~\\Attachment ~\\Mailables\\Attachment	?path fromPath
~\\Mailable	?path attach attachFromStorage attachFromStorageDisk:1
~\\Message	?path attach
#Illuminate\\Notifications
~\\Channels\\DatabaseChannel	>Illuminate\\Database\\Eloquent\\Model send
~\\HasDatabaseNotifications	>Illuminate\\Database\\Eloquent\\Relations\\MorphMany notifications	>Illuminate\\Database\\Query\\Builder readNotifications unreadNotifications
~\\Messages\\MailMessage	?path attach
#Illuminate\\Process
~\\Factory	>~\\FakeProcessDescription describe	>~\\PendingProcess newPendingProcess	>~\\Pool pool
~\\FakeProcessDescription	>Symfony\\Component\\Process\\Process toSymfonyProcess
~\\PendingProcess	+command command run start	>= command env forever idleTimeout input options path quietly timeout tty withFakeHandlers
~\\Pipe	>~\\PendingProcess as
~\\Pool	>~\\PendingProcess as
#Illuminate\\Queue
~\\DatabaseQueue	>Illuminate\\Database\\Connection getDatabase
~\\Failed\\FileFailedJobProvider	?path new
~\\Listener	>Symfony\\Component\\Process\\Process makeProcess
~\\SerializesAndRestoresModelIdentifiers	>Illuminate\\Database\\Eloquent\\Model restoreModel
#Illuminate\\Routing
~\\Redirector	+redirect away	>= setIntendedUrl	>Illuminate\\Http\\RedirectResponse action away back guest intended refresh route secure signedRoute temporarySignedRoute to
~\\ResponseFactory	>Illuminate\\Http\\RedirectResponse redirectGuest redirectTo redirectToAction redirectToIntended redirectToRoute	>Symfony\\Component\\HttpFoundation\\BinaryFileResponse download file
~\\Router	+redirect permanentRedirect redirect	>= aliasMiddleware flushMiddlewareGroups group middlewareGroup prependMiddlewareToGroup pushMiddlewareToGroup removeMiddlewareFromGroup setContainer substituteImplicitBindingsUsing
#Illuminate\\Session
~\\ArraySessionHandler	^SessionHandlerInterface	?path open
~\\CacheBasedSessionHandler	^SessionHandlerInterface	+path open
~\\CookieSessionHandler	^SessionHandlerInterface	!open
~\\DatabaseSessionHandler	^~\\ExistenceAwareInterface SessionHandlerInterface	+path open	>= setContainer setExists
~\\ExistenceAwareInterface	>SessionHandlerInterface setExists
~\\FileSessionHandler	^SessionHandlerInterface	+path new:1 open
~\\NullSessionHandler	^SessionHandlerInterface	?path open
~\\Store	>SessionHandlerInterface getHandler setHandler
#Illuminate\\Support
~\\Facades\\Http	>Illuminate\\Http\\Client\\Factory fake preventStrayRequests stubUrl	>Illuminate\\Http\\Client\\ResponseSequence fakeSequence
~\\Facades\\Process	>Illuminate\\Process\\Factory fake
~\\Facades\\Schema	>Illuminate\\Database\\Schema\\Builder connection
~\\Str	>Symfony\\Component\\Uid\\Ulid freezeUlids ulid
#Illuminate\\Translation
~\\FileLoader	+path new:1
#Illuminate\\View
~\\Factory	?path getEngineFromPath
~\\FileViewFinder	>Illuminate\\Filesystem\\Filesystem getFilesystem
~\\View	>~\\Factory getFactory
#Imagick
~	+path clipImagePath clipPathImage pingImage pingImageFile:1 readImage readImageFile:1 setFilename setImageFilename setImageProgressMonitor writeImage writeImages	>~ appendImages averageImages channelFxImage clone coalesceImages combineImages compareImageLayers complexImages current deconstructImages evaluateImages flattenImages fxImage getImage getImageMask getImageRegion mergeImageLayers montageImage morphImages optimizeImageLayers similarityImage smushImages steganoImage subimageMatch textureImage
#JsonSchema\\Uri
~\\Retrievers\\Curl	+ssrf retrieve
#Laminas\\Code
~\\Generator\\ClassGenerator	>~\\Generator\\FileGenerator getContainingFileGenerator
~\\Generator\\FileGenerator	+path setFilename	>= setBody setClass setClasses setDeclares setDocBlock setFilename setNamespace setRequiredFiles setUse setUses write	>~\\Generator\\ClassGenerator getClass	>~\\Generator\\ClassGenerator[] getClasses
~\\Generator\\TypeGenerator\\AtomicType	?template fromString
~\\Generator\\TypeGenerator\\CompositeType	?template fromString
#Laminas\\Stdlib
~\\Parameters	^~\\ParametersInterface	?template fromString
~\\ParametersInterface	?template fromString
#Laravel\\Lumen
~\\Application	?path databasePath
~\\Bootstrap\\LoadEnvironmentVariables	+path new
~\\Http\\Redirector	>Illuminate\\Http\\RedirectResponse route to
~\\Http\\ResponseFactory	?path download file	>Symfony\\Component\\HttpFoundation\\BinaryFileResponse download file
#League\\CommonMark
~\\Util\\RegexHelper	+regex matchAt matchFirst
~\\Util\\SpecReader	+path readFile
#League\\Csv
~\\AbstractCsv ~\\Writer	+path createFromPath download	>= addFormatter appendStreamFilterOnRead appendStreamFilterOnWrite createFromFileObject createFromPath createFromStream createFromString includeInputBOM prependStreamFilterOnRead prependStreamFilterOnWrite setDelimiter setEnclosure setEscape setOutputBOM skipInputBOM
~\\CharsetConverter	>~\\AbstractCsv addTo	>~\\Reader addBOMSkippingTo
~\\EncloseField	>~\\Writer addTo
~\\HttpHeaders	+path forFileDownload
~\\JsonConverter	+path download:1	>= addFlags chunkSize depth formatter removeFlags when withPrettyPrint
~\\RFC4180Field	>~\\AbstractCsv addTo	>~\\Writer addFormatterTo
~\\Reader	^~\\AbstractCsv	+path createFromPath	>= createFromPath includeEmptyRecords setHeaderOffset skipEmptyRecords
~\\Stream	+path createFromPath	>= createFromPath createFromResource createFromString
~\\StreamFilter	>~\\AbstractCsv appendOnReadTo appendOnWriteTo prependOnReadTo prependOnWriteTo
~\\UnavailableStream	?path dueToPathNotFound
~\\XMLConverter	+path download:1	>= fieldElement formatter recordElement rootElement when
#League\\Flysystem
~\\CalculateChecksumFromStream	+path readStream
~\\DecoratedAdapter	^~\\FilesystemAdapter	+path delete deleteDirectory read readStream write writeStream	?path createDirectory fileExists fileSize
~\\Filesystem	^~\\FilesystemReader ~\\CalculateChecksumFromStream	?path fileSize	!readStream
~\\FilesystemAdapter	+path delete deleteDirectory read readStream write writeStream	?path createDirectory fileExists fileSize
~\\FilesystemReader ~\\FilesystemOperator	?path fileSize
~\\Local\\LocalFilesystemAdapter	^~\\FilesystemAdapter	+path delete read readStream write writeStream	?path createDirectory fileSize	!deleteDirectory fileExists
~\\MountManager	^~\\FilesystemReader	!fileSize
~\\SymbolicLinkEncountered	+path atLocation	>= atLocation
~\\UnableToSetVisibility	+path atLocation	>= atLocation
#League\\Uri
~\\UriTemplate	?template new
~\\UriTemplate\\Template	?template new
#LuaSandbox
~	+code loadString
#MakeDefinitionFile
	+path MakeDefinitionFile
#Masterminds
~\\HTML5	+path load loadHTMLFile save:1	>DOMDocument load loadHTML loadHTMLFile parse
#Matomo\\Cache
~\\Backend\\File	^Doctrine\\Common\\Cache\\PhpFileCache	+path new
#Matomo\\Decompress
~\\Bzip	^~\\DecompressInterface	+path new
~\\DecompressInterface	+path new
~\\Gzip	^~\\DecompressInterface	+path new
~\\PclZip	^~\\DecompressInterface	+path new
~\\Tar	^~\\DecompressInterface	+path new
~\\ZipArchive	^~\\DecompressInterface	+path new
#MaxMind\\Db
~\\Reader	?path new
#MongoDB\\BSON
~\\Regex	+regex new
#MongoDB\\Driver
~\\BulkWrite	+nosql delete update
#Monolog\\Handler
~\\RotatingFileHandler	+path new	>= setFilenameFormat
#Net_LDAP2
~	+ldap search:1	?ldap bind delete dnExists getEntry search	>Net_LDAP2_Entry getEntry	>Net_LDAP2_Search search
#Net_LDAP2_Entry
~	>Net_LDAP2 getLDAP
#Net_LDAP2_LDIF
~	>Net_LDAP2_Entry current_entry parseLines read_entry
#Net_LDAP2_Search
~	>Net_LDAP2_Entry current popEntry pop_entry shiftEntry shift_entry
#Net_LDAP3
~	+ldap search:1 search_entries:1	?ldap entry_find_by_attribute:1 get_entry list_group_members search search_entries	?ssrf connect
#Net_SFTP
~	^Net_SSH2	+path chgrp chmod:1 chown delete file_exists lstat mkdir rmdir size stat touch truncate	>= new
#Net_SSH1
~	?command exec
#Net_SSH2
~	+command exec	>= new
#Net_URL2
~	?path removeDotSegments
#Nette\\Utils
~\\FileSystem	+path createDir delete open read readLines write	?path copy:0,1 rename:0,1
~\\Image	+path detectTypeFromFile fromFile save	?template fromString	>= crop fromBlank fromFile fromString place resize sharpen
~\\Type	?template fromString
#Nyholm\\Psr7
~\\Factory\\Psr17Factory	^Psr\\Http\\Message\\StreamFactoryInterface	+path createStreamFromFile
#Opis\\Closure
~\\SerializableClosure	+deserialise unserialize	>= from
#PDO
~	+sql exec prepare query
#PEAR_Builder
~	^PEAR_Common
#PEAR_ChannelFile
~	+path fromXmlFile	>= fromArray fromArrayWithErrors
#PEAR_ChannelFile_Parser
~	?path parse:1
#PEAR_Command_Auth
~	^PEAR_Command_Channels
#PEAR_Command_Build
~	^PEAR_Command_Common
#PEAR_Command_Channels
~	^PEAR_Command_Common
#PEAR_Command_Common
~	+command run
#PEAR_Command_Config
~	^PEAR_Command_Common
#PEAR_Command_Install
~	^PEAR_Command_Common	+command doRunScripts
#PEAR_Command_Mirror
~	^PEAR_Command_Common
#PEAR_Command_Package
~	^PEAR_Command_Common
#PEAR_Command_Pickle
~	^PEAR_Command_Common	>PEAR_PackageFile getPackageFile	>PEAR_Packager getPackager
#PEAR_Command_Registry
~	^PEAR_Command_Common	+command doShellTest
#PEAR_Command_Remote
~	^PEAR_Command_Common
#PEAR_Common
~	+path addTempFile	?path downloadHttp:2
#PEAR_Config
~	+path mergeConfigFile readConfigFile writeConfigFile	?path readFTPConfigFile	>PEAR_REST getREST	>PEAR_Registry getRegistry
#PEAR_Downloader
~	^PEAR_Common	?path setDownloadDir	>PEAR_Downloader_Package newDownloaderPackage
#PEAR_Downloader_Package
~	>PEAR_PackageFile_v1 download
#PEAR_Frontend
~	+path addTempFile	>= setFrontendClass setFrontendObject	>PEAR_Frontend_CLI singleton
#PEAR_Frontend_CLI
~	^PEAR_Frontend
#PEAR_Installer
~	^PEAR_Downloader
#PEAR_PackageFile
~	+path addTempFile fromPackageFile fromTgzFile	>PEAR_PackageFile_Parser_v1 parserFactory	>PEAR_PackageFile_v1 factory fromAnyFile fromPackageFile fromTgzFile fromXmlString
#PEAR_PackageFile_Parser_v1
~	?path parse:1
#PEAR_PackageFile_Parser_v2
~	?path parse:1	>PEAR_PackageFile_v2 parse
#PEAR_PackageFile_v1
~	+path addFile:0,1 getFileContents installedFile	?path setFileAttribute
#PEAR_PackageFile_v2
~	+path getFileContents installedFile setFileAttribute	>PEAR_Downloader getPEARDownloader
#PEAR_PackageFile_v2_rw
~	^PEAR_PackageFile_v2	+path addFile:0,1 addTaskToFile installedFile
#PEAR_Packager
~	^PEAR_Common
#PEAR_Proxy
~	?ssrf openSocket
#PEAR_REST
~	+ssrf downloadHttp retrieveData
#PEAR_REST_10
~	+ssrf getDownloadURL
#PEAR_REST_13
~	^PEAR_REST_10	+ssrf getDownloadURL
#PEAR_Registry
~	>PEAR_ChannelFile getChannel	>PEAR_PackageFile_v1 getPackage
#Pdo
~\\Dblib	^PDO
~\\Firebird	^PDO
~\\Mysql	^PDO
~\\Odbc	^PDO
~\\Pgsql	^PDO	+path copyFromFile:1 copyToFile:1
~\\Sqlite	^PDO
#Phar
~	+path addFile loadPhar new unlinkArchive	?path extractTo	>PharData convertToData	>~ compress convertToExecutable decompress
#PharData
~	+path addFile loadPhar new unlinkArchive	?path extractTo	>Phar convertToExecutable	>~ compress convertToData decompress
#PharIo\\Manifest
~\\ManifestDocument	+path fromFile	?template fromString	>= fromFile fromString
~\\ManifestLoader	+path fromFile fromPhar
~\\ManifestSerializer	+path serializeToFile:1
#PhpMyAdmin\\MoTranslator
~\\MoParser	+path new
~\\StringReader	+path new
#Predis\\Connection
~\\Parameters	+ssrf parse	>= create
#Predis\\Session
~\\Handler	^SessionHandlerInterface	?path open
#ProxyManager\\Signature
~\\ClassSignatureGenerator	^~\\ClassSignatureGeneratorInterface	>Laminas\\Code\\Generator\\ClassGenerator addSignature
~\\ClassSignatureGeneratorInterface	>Laminas\\Code\\Generator\\ClassGenerator addSignature
#PsrExt\\Http
~\\Message\\StreamFactoryInterface	+path createStreamFromFile
#Psr\\Http
~\\Message\\StreamFactoryInterface	+path createStreamFromFile
#Ramsey\\Uuid
~\\Lazy\\LazyUuidFromString	>~\\Rfc4122\\UuidV1 toUuidV1	>~\\Rfc4122\\UuidV6 toUuidV6
~\\Nonstandard\\UuidV6 ~\\Rfc4122\\UuidV6	^~\\Uuid	>~\\Rfc4122\\UuidV1 toUuidV1	>~\\Rfc4122\\UuidV6 fromUuidV1
~\\Uuid ~\\DegradedUuid ~\\Guid\\Guid ~\\Nonstandard\\Uuid ~\\Rfc4122\\MaxUuid ~\\Rfc4122\\NilUuid ~\\Rfc4122\\UuidV1 ~\\Rfc4122\\UuidV2 ~\\Rfc4122\\UuidV3 ~\\Rfc4122\\UuidV4 ~\\Rfc4122\\UuidV5 ~\\Rfc4122\\UuidV7 ~\\Rfc4122\\UuidV8	?template fromString	>~\\UuidFactoryInterface getFactory
~\\UuidFactory	^~\\UuidFactoryInterface	?template fromString
~\\UuidFactoryInterface	?template fromString
#SQLite3
~	+path new open	+sql exec prepare query querySingle
#SaveToFile
	+path SaveToFile
#SebastianBergmann\\CodeCoverage
~\\CodeCoverage	>~\\Data\\ProcessedCodeCoverageData getData	>~\\Data\\RawCodeCoverageData stop	>~\\Filter filter
~\\Data\\ProcessedCodeCoverageData	?path renameFile:0,1
~\\Data\\RawCodeCoverageData	+path fromUncoveredFile removeCoverageDataForFile removeCoverageDataForLines	?path keepFunctionCoverageDataOnlyForLines keepLineCoverageDataOnlyForLines markExecutableLineByBranch	>= fromUncoveredFile fromXdebugWithPathCoverage fromXdebugWithoutPathCoverage
~\\Driver\\Driver	>~\\Data\\RawCodeCoverageData stop
~\\Driver\\PcovDriver	^~\\Driver\\Driver	>~\\Data\\RawCodeCoverageData stop
~\\Driver\\Selector	>~\\Driver\\Driver forLineAndPathCoverage forLineCoverage
~\\Driver\\XdebugDriver	^~\\Driver\\Driver	>~\\Data\\RawCodeCoverageData stop
~\\Filter	+path includeFile
~\\Report\\Html\\Directory	?path render:1
~\\Report\\Html\\File	?path render:1
~\\Report\\Xml\\Node	>DOMDocument dom
~\\Report\\Xml\\Project	^~\\Report\\Xml\\Node	>DOMDocument asDom
~\\Report\\Xml\\Report	>DOMDocument asDom
~\\StaticAnalysis\\CachingFileAnalyser	^~\\StaticAnalysis\\FileAnalyser	+path classesIn executableLinesIn functionsIn ignoredLinesFor linesOfCodeFor process traitsIn	?path new
~\\StaticAnalysis\\FileAnalyser	+path classesIn executableLinesIn functionsIn ignoredLinesFor linesOfCodeFor traitsIn
~\\StaticAnalysis\\ParsingFileAnalyser	^~\\StaticAnalysis\\FileAnalyser	+path classesIn executableLinesIn functionsIn ignoredLinesFor linesOfCodeFor traitsIn
~\\Util\\Filesystem	?path createDirectory
#SessionHandlerInterface
~	?path open
#Shaarli\\NetscapeBookmarkParser
~\\NetscapeBookmarkParser	+path export:1 parseFile
#SimpleXMLElement
~	+path saveXML	+xpath xpath	?path asXML	>~ addChild attributes children current getChildren
#SimpleXMLIterator
~	^SimpleXMLElement
#Slim
~\\App	+redirect redirect:0,1	>= add
#Slim\\Psr7
~\\Factory\\StreamFactory	^Psr\\Http\\Message\\StreamFactoryInterface	+path createStreamFromFile
#SoapClient
~	+ssrf new
#SolrDisMaxQuery
~	^SolrQuery
#SolrDocument
~	+deserialise unserialize
#SolrModifiableParams
~	^SolrParams
#SolrParams
~	?deserialise unserialize
#SolrQuery
~	^SolrModifiableParams
#Spyc
~	+path loadFile
#Symfony\\Bridge
~\\Doctrine\\DataFixtures\\ContainerAwareLoader	^Doctrine\\Common\\DataFixtures\\Loader
~\\Doctrine\\IdGenerator\\UlidGenerator	>Symfony\\Component\\Uid\\Ulid generate generateId
~\\Doctrine\\IdGenerator\\UuidGenerator	>Symfony\\Component\\Uid\\Uuid generate generateId
~\\Doctrine\\Middleware\\Debug\\Connection	^Doctrine\\DBAL\\Driver\\Middleware\\AbstractConnectionMiddleware	!exec prepare query
~\\Doctrine\\Middleware\\Debug\\DBAL3\\Connection	^Doctrine\\DBAL\\Driver\\Middleware\\AbstractConnectionMiddleware	!exec prepare query
~\\Doctrine\\Middleware\\Debug\\Driver	^Doctrine\\DBAL\\Driver\\Middleware\\AbstractDriverMiddleware	>Doctrine\\DBAL\\Driver\\Connection connect
~\\Doctrine\\Middleware\\Debug\\Middleware	^Doctrine\\DBAL\\Driver\\Middleware	>Doctrine\\DBAL\\Driver wrap
~\\Doctrine\\Types\\AbstractUidType	>Symfony\\Component\\Uid\\AbstractUid convertToPHPValue
~\\PsrHttpMessage\\Factory\\UploadedFile	^Symfony\\Component\\HttpFoundation\\File\\UploadedFile	>Symfony\\Component\\HttpFoundation\\File\\File move	!move new
~\\Twig\\DataCollector\\TwigDataCollector	>Twig\\Markup getHtmlCallGraph	>Twig\\Profiler\\Profile getProfile
~\\Twig\\Extension\\CodeExtension	?path fileExcerpt
#Symfony\\Bundle
~\\FrameworkBundle\\Controller\\RedirectController	+redirect urlRedirectAction:1
~\\FrameworkBundle\\KernelBrowser	^Symfony\\Component\\BrowserKit\\AbstractBrowser
~\\WebProfilerBundle\\Controller\\ProfilerController	>Symfony\\Component\\HttpFoundation\\RedirectResponse homeAction
#Symfony\\Component
~\\AssetMapper\\AssetMapper	^~\\AssetMapper\\AssetMapperInterface	>~\\AssetMapper\\MappedAsset getAsset getAssetFromSourcePath
~\\AssetMapper\\AssetMapperInterface	>~\\AssetMapper\\MappedAsset getAsset getAssetFromSourcePath
~\\AssetMapper\\CompiledAssetMapperConfigReader	+path configExists loadConfig removeConfig saveConfig	?path new
~\\AssetMapper\\Exception\\CircularAssetsException	>~\\AssetMapper\\MappedAsset getIncompleteMappedAsset
~\\AssetMapper\\Factory\\CachedMappedAssetFactory	^~\\AssetMapper\\Factory\\MappedAssetFactoryInterface	?path createMappedAsset:1	>~\\AssetMapper\\MappedAsset createMappedAsset
~\\AssetMapper\\Factory\\MappedAssetFactory	^~\\AssetMapper\\Factory\\MappedAssetFactoryInterface	?path createMappedAsset:1	>~\\AssetMapper\\MappedAsset createMappedAsset
~\\AssetMapper\\Factory\\MappedAssetFactoryInterface	?path createMappedAsset:1	>~\\AssetMapper\\MappedAsset createMappedAsset
~\\AssetMapper\\ImportMap\\BatchHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface ~\\HttpClient\\DecoratorTrait	+ssrf request:1
~\\AssetMapper\\ImportMap\\ImportMapConfigReader	?path convertPathToFilesystemPath	>~\\AssetMapper\\ImportMap\\ImportMapEntries getEntries	>~\\AssetMapper\\ImportMap\\ImportMapEntry createRemoteEntry findRootImportMapEntry
~\\AssetMapper\\ImportMap\\ImportMapEntries	>~\\AssetMapper\\ImportMap\\ImportMapEntry get
~\\AssetMapper\\ImportMap\\ImportMapEntry	?path createLocal:2 createRemote:2
~\\AssetMapper\\ImportMap\\ImportMapManager	>~\\AssetMapper\\ImportMap\\ImportMapEntry[] require update
~\\AssetMapper\\MappedAsset	+path addFileDependency	>~\\AssetMapper\\MappedAsset[] getDependencies
~\\AssetMapper\\Path\\LocalPublicAssetsFilesystem	^~\\AssetMapper\\Path\\PublicAssetsFilesystemInterface	+path copy:1 write
~\\AssetMapper\\Path\\PublicAssetsFilesystemInterface	+path copy:1 write
~\\BrowserKit\\AbstractBrowser ~\\BrowserKit\\HttpBrowser ~\\HttpKernel\\HttpKernelBrowser	+ssrf request:1	>= useHtml5Parser	>~\\BrowserKit\\CookieJar getCookieJar	>~\\DomCrawler\\Crawler back click clickLink followRedirect forward getCrawler jsonRequest reload request submit submitForm xmlHttpRequest
~\\BrowserKit\\Cookie	?template fromString
~\\BrowserKit\\CookieJar	>~\\BrowserKit\\Cookie get	>~\\BrowserKit\\Cookie[] all
~\\Cache\\Adapter\\AbstractAdapter ~\\Cache\\Adapter\\ApcuAdapter ~\\Cache\\Adapter\\CouchbaseBucketAdapter ~\\Cache\\Adapter\\CouchbaseCollectionAdapter ~\\Cache\\Adapter\\DoctrineDbalAdapter ~\\Cache\\Adapter\\MemcachedAdapter ~\\Cache\\Adapter\\PdoAdapter ~\\Cache\\Adapter\\PhpFilesAdapter ~\\Cache\\Adapter\\Psr16Adapter ~\\Cache\\Adapter\\RedisAdapter	?path createSystemCache:3
~\\Cache\\Adapter\\FilesystemAdapter	^~\\Cache\\Adapter\\AbstractAdapter	?path new:2
~\\Cache\\Adapter\\FilesystemTagAwareAdapter	?path new:2
~\\Cache\\Adapter\\PhpArrayAdapter	?path create
~\\Cache\\Traits\\Redis5Proxy	?ssrf connect open pconnect
~\\Cache\\Traits\\Redis6Proxy	?ssrf connect open pconnect
~\\Cache\\Traits\\RelayProxy	^~\\Cache\\Traits\\RelayProxyTrait ~\\Cache\\Traits\\Relay\\Relay22Trait
~\\Cache\\Traits\\RelayProxyTrait	?path jsonArrAppend:2 jsonArrIndex:1
~\\Cache\\Traits\\Relay\\Relay22Trait	?path jsonStrAppend:2
~\\Config\\Util\\XmlUtils	+path loadFile	>DOMDocument loadFile parse
~\\Console\\Descriptor\\XmlDescriptor	>DOMDocument getApplicationDocument getCommandDocument getInputDefinitionDocument
~\\Console\\Helper\\ProcessHelper	>~\\Process\\Process mustRun run
~\\DependencyInjection\\Attribute\\AutowireCallable	>~\\DependencyInjection\\Definition buildDefinition
~\\DependencyInjection\\ContainerBuilder ~\\DependencyInjection\\Compiler\\MergeExtensionConfigurationContainerBuilder	?path fileExists	>~\\DependencyInjection\\ChildDefinition registerForAutoconfiguration	>~\\DependencyInjection\\Definition autowire findDefinition getDefinition register setDefinition
~\\DependencyInjection\\Definition ~\\DependencyInjection\\ChildDefinition	+path setFile	>= addArgument addError addMethodCall addTag clearTag clearTags removeMethodCall replaceArgument setAbstract setArgument setArguments setAutoconfigured setAutowired setBindings setChanges setClass setConfigurator setDecoratedService setDeprecated setFactory setFile setInstanceofConditionals setLazy setMethodCalls setProperties setProperty setPublic setShared setSynthetic setTags	>~\\DependencyInjection\\ChildDefinition[] getInstanceofConditionals
~\\DependencyInjection\\Loader\\Configurator\\AbstractServiceConfigurator	>~\\DependencyInjection\\Loader\\Configurator\\ServiceConfigurator get set	>~\\DependencyInjection\\Loader\\Configurator\\ServicesConfigurator remove
~\\DependencyInjection\\Loader\\Configurator\\ContainerConfigurator	>~\\DependencyInjection\\Loader\\Configurator\\ServicesConfigurator services
~\\DependencyInjection\\Loader\\Configurator\\ServiceConfigurator	^~\\DependencyInjection\\Loader\\Configurator\\AbstractServiceConfigurator ~\\DependencyInjection\\Loader\\Configurator\\Traits\\FileTrait
~\\DependencyInjection\\Loader\\Configurator\\ServicesConfigurator	>~\\DependencyInjection\\Loader\\Configurator\\ServiceConfigurator get set
~\\DependencyInjection\\Loader\\Configurator\\Traits\\FileTrait ~\\DependencyInjection\\Loader\\Configurator\\InlineServiceConfigurator	+path file	>= file
~\\DependencyInjection\\Loader\\DirectoryLoader	+path load
~\\DomCrawler\\Crawler	+ssrf new:1,2	+xpath evaluate	>= ancestors children closest eq filter filterXPath first last nextAll previousAll reduce selectButton selectImage selectLink siblings slice
~\\DomCrawler\\Field\\FileFormField	+path setFilePath
~\\Dotenv\\Dotenv	+path load loadEnv parse:1	>= setProdEnvs usePutenv
~\\Filesystem\\Filesystem	+path appendToFile copy:1 dumpFile mirror:1 symlink:1	?path rename:0,1
~\\Form\\Extension\\Core\\DataTransformer\\UlidToStringTransformer	>~\\Uid\\Ulid reverseTransform
~\\Form\\Extension\\Core\\DataTransformer\\UuidToStringTransformer	>~\\Uid\\Uuid reverseTransform
~\\HtmlSanitizer\\TextSanitizer\\UrlSanitizer	+ssrf parse
~\\HttpClient\\AmpHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface	+ssrf request:1
~\\HttpClient\\AsyncDecoratorTrait	^~\\HttpClient\\DecoratorTrait	+ssrf request:1
~\\HttpClient\\CachingHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface	+ssrf request:1
~\\HttpClient\\CurlHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface	+ssrf request:1
~\\HttpClient\\DecoratorTrait	+ssrf request:1	>= withOptions
~\\HttpClient\\EventSourceHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface ~\\HttpClient\\AsyncDecoratorTrait	!request
~\\HttpClient\\HttpClient	>Symfony\\Contracts\\HttpClient\\HttpClientInterface create createForBaseUri
~\\HttpClient\\HttplugClient	^Psr\\Http\\Message\\StreamFactoryInterface	+path createStreamFromFile	>= withOptions
~\\HttpClient\\MockHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface	!request
~\\HttpClient\\NativeHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface	+ssrf request:1
~\\HttpClient\\NoPrivateNetworkHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface ~\\HttpClient\\AsyncDecoratorTrait	+ssrf request:1	>= withOptions
~\\HttpClient\\Psr18Client	^Psr\\Http\\Message\\StreamFactoryInterface	+path createStreamFromFile	>= withOptions
~\\HttpClient\\RetryableHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface ~\\HttpClient\\AsyncDecoratorTrait	+ssrf request:1	>= withOptions
~\\HttpClient\\ScopingHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface	+ssrf request:1	>= forBaseUri withOptions
~\\HttpClient\\TraceableHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface	+ssrf request:1	>= withOptions
~\\HttpClient\\UriTemplateHttpClient	^Symfony\\Contracts\\HttpClient\\HttpClientInterface ~\\HttpClient\\DecoratorTrait	!request
~\\HttpFoundation\\AcceptHeader	?template fromString	>~\\HttpFoundation\\AcceptHeaderItem first get	>~\\HttpFoundation\\AcceptHeaderItem[] all
~\\HttpFoundation\\AcceptHeaderItem	?template fromString
~\\HttpFoundation\\BinaryFileResponse	+path setContentDisposition:1 setFile	?path new	>= deleteFileAfterSend prepare sendContent setAutoEtag setAutoLastModified setChunkSize setContent setContentDisposition setFile	>~\\HttpFoundation\\File\\File getFile
~\\HttpFoundation\\Cookie	?template fromString
~\\HttpFoundation\\File\\File ~\\HttpFoundation\\File\\Stream	+path move new	?path move:1	>= move
~\\HttpFoundation\\File\\UploadedFile	^~\\HttpFoundation\\File\\File	>~\\HttpFoundation\\File\\File move	!move new
~\\HttpFoundation\\HeaderUtils	?path makeDisposition:1
~\\HttpFoundation\\RedirectResponse	+redirect new	>= setTargetUrl
~\\HttpFoundation\\RequestMatcher\\HostRequestMatcher	+regex new
~\\HttpFoundation\\ResponseHeaderBag	?path makeDisposition:1	>~\\HttpFoundation\\Cookie[] getCookies
~\\HttpFoundation\\Session\\Storage\\Handler\\AbstractSessionHandler ~\\HttpFoundation\\Session\\Storage\\Handler\\MemcachedSessionHandler ~\\HttpFoundation\\Session\\Storage\\Handler\\MongoDbSessionHandler ~\\HttpFoundation\\Session\\Storage\\Handler\\NullSessionHandler ~\\HttpFoundation\\Session\\Storage\\Handler\\RedisSessionHandler	^SessionHandlerInterface	+path open
~\\HttpFoundation\\Session\\Storage\\Handler\\MarshallingSessionHandler	^SessionHandlerInterface	+path open
~\\HttpFoundation\\Session\\Storage\\Handler\\MigratingSessionHandler	^SessionHandlerInterface	+path open
~\\HttpFoundation\\Session\\Storage\\Handler\\NativeFileSessionHandler	?path new
~\\HttpFoundation\\Session\\Storage\\Handler\\PdoSessionHandler	^~\\HttpFoundation\\Session\\Storage\\Handler\\AbstractSessionHandler	+path open
~\\HttpFoundation\\Session\\Storage\\Handler\\SessionHandlerFactory	>~\\HttpFoundation\\Session\\Storage\\Handler\\AbstractSessionHandler createHandler
~\\HttpFoundation\\Session\\Storage\\Handler\\StrictSessionHandler	^~\\HttpFoundation\\Session\\Storage\\Handler\\AbstractSessionHandler	+path open
~\\HttpFoundation\\Session\\Storage\\Proxy\\SessionHandlerProxy	^SessionHandlerInterface	+path open	>SessionHandlerInterface getHandler
~\\Ldap\\Adapter\\AbstractQuery ~\\Ldap\\Adapter\\ExtLdap\\Query	?ldap new:1,2
~\\Ldap\\Adapter\\AdapterInterface	?ldap createQuery:0,1	>~\\Ldap\\Adapter\\ConnectionInterface getConnection
~\\Ldap\\Adapter\\ConnectionInterface ~\\Ldap\\Adapter\\AbstractConnection	?ldap bind
~\\Ldap\\Adapter\\ExtLdap\\Adapter	^~\\Ldap\\Adapter\\AdapterInterface	?ldap createQuery:0,1	>~\\Ldap\\Adapter\\ConnectionInterface getConnection
~\\Ldap\\Adapter\\ExtLdap\\Connection	^~\\Ldap\\Adapter\\ConnectionInterface	?ldap bind
~\\Ldap\\Ldap	^~\\Ldap\\LdapInterface	?ldap bind query:0,1
~\\Ldap\\LdapInterface	?ldap bind query:0,1
~\\Mercure\\Authorization	>~\\HttpFoundation\\Cookie createClearCookie createCookie
~\\Mercure\\Publisher	+ssrf new
~\\Process\\Exception\\ProcessFailedException	>~\\Process\\Process getProcess
~\\Process\\Exception\\ProcessSignaledException	>~\\Process\\Process getProcess
~\\Process\\Exception\\ProcessTimedOutException	>~\\Process\\Process getProcess
~\\Process\\PhpProcess	^~\\Process\\Process	+command fromShellCommandline	>= fromShellCommandline
~\\Process\\PhpSubprocess	^~\\Process\\Process	+command fromShellCommandline	>= fromShellCommandline
~\\Process\\Process	+command fromShellCommandline	>= clearErrorOutput clearOutput disableOutput enableOutput fromShellCommandline mustRun restart setEnv setIdleTimeout setInput setPty setTimeout setTty setWorkingDirectory signal
~\\RateLimiter\\Policy\\Rate	?template fromString
~\\Routing\\Generator\\UrlGenerator	>~\\Routing\\RequestContext getContext
~\\Routing\\Matcher\\UrlMatcher	>~\\Routing\\RequestContext getContext
~\\Routing\\RequestContext	+ssrf fromUri	?ssrf fromUri:1	>= fromRequest fromUri setBaseUrl setHost setHttpPort setHttpsPort setMethod setParameter setParameters setPathInfo setQueryString setScheme
~\\Routing\\RequestContextAwareInterface	>~\\Routing\\RequestContext getContext
~\\Routing\\Router	>~\\Routing\\RequestContext getContext
~\\Security\\Http\\HttpUtils	+redirect createRedirectResponse:1	>~\\HttpFoundation\\RedirectResponse createRedirectResponse
~\\Serializer\\Mapping\\Loader\\FileLoader ~\\Serializer\\Mapping\\Loader\\XmlFileLoader ~\\Serializer\\Mapping\\Loader\\YamlFileLoader	?path new
~\\Translation\\Extractor\\ChainExtractor	+path extract
~\\Translation\\Reader\\TranslationReader	^~\\Translation\\Reader\\TranslationReaderInterface	+path read
~\\Translation\\Reader\\TranslationReaderInterface	+path read
~\\Uid\\AbstractUid	?template fromString
~\\Uid\\Factory\\NameBasedUuidFactory	>~\\Uid\\UuidV5 create
~\\Uid\\Factory\\RandomBasedUuidFactory	>~\\Uid\\UuidV4 create
~\\Uid\\Factory\\UlidFactory	>~\\Uid\\Ulid create
~\\Uid\\Factory\\UuidFactory	>~\\Uid\\Factory\\NameBasedUuidFactory nameBased	>~\\Uid\\Factory\\RandomBasedUuidFactory randomBased	>~\\Uid\\Uuid create
~\\Uid\\Ulid ~\\Uid\\MaxUlid ~\\Uid\\NilUlid	^~\\Uid\\AbstractUid	?template fromString
~\\Uid\\Uuid ~\\Uid\\MaxUuid ~\\Uid\\NilUuid ~\\Uid\\UuidV1 ~\\Uid\\UuidV3 ~\\Uid\\UuidV4 ~\\Uid\\UuidV5 ~\\Uid\\UuidV6 ~\\Uid\\UuidV7 ~\\Uid\\UuidV8	^~\\Uid\\AbstractUid	?template fromString	>~\\Uid\\UuidV1 v1	>~\\Uid\\UuidV3 v3	>~\\Uid\\UuidV4 v4	>~\\Uid\\UuidV5 v5	>~\\Uid\\UuidV6 v6	>~\\Uid\\UuidV7 v7	>~\\Uid\\UuidV8 v8
~\\Validator\\Mapping\\Loader\\FileLoader	?path new
~\\Validator\\Mapping\\Loader\\XmlFileLoader	^~\\Validator\\Mapping\\Loader\\FileLoader	?path new
~\\Validator\\Mapping\\Loader\\XmlFilesLoader	?path getFileLoaderInstance
~\\Validator\\Mapping\\Loader\\YamlFileLoader	^~\\Validator\\Mapping\\Loader\\FileLoader	?path new
~\\Validator\\Mapping\\Loader\\YamlFilesLoader	?path getFileLoaderInstance
~\\VarExporter\\Internal\\Registry	+deserialise unserialize
~\\Yaml\\Parser	+path parseFile
~\\Yaml\\ParserState	+path enterNestingLevel:2
~\\Yaml\\Yaml	+path parseFile
#Symfony\\Contracts
~\\HttpClient\\HttpClientInterface	+ssrf request:1	>= withOptions
#Text_Figlet
~	+path loadFont
#TheSeer\\Autoload
~\\Cache	+path persist
~\\Config	+path setCacheFile	?path setOutputFile
~\\Factory	>~\\Cache getCache
~\\PharBuilder	?path build
#TheSeer\\Tokenizer
~\\XMLSerializer	>DOMDocument toDom
#Twig
~\\Compiler	>~\\Environment getEnvironment
~\\Environment	+template createTemplate
~\\Markup	+html new
~\\Parser	>~\\Environment getEnvironment
#Twig\\Cache
~\\FilesystemCache ~\\ReadOnlyFilesystemCache	?path new
#Twig\\Loader
~\\FilesystemLoader	?path addPath new:1
#Twig\\Node
~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\AddBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\AndBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\BitwiseAndBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\BitwiseOrBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\BitwiseXorBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\ConcatBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\DivBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\ElvisBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\EndsWithBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\EqualBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\FloorDivBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\GreaterBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\GreaterEqualBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\HasEveryBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\HasSomeBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\InBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\LessBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\LessEqualBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\MatchesBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\ModBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\MulBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\NotEqualBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\NotInBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\NotSameAsBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\NullCoalesceBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\ObjectDestructuringSetBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\OrBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\PowerBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\RangeBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\SameAsBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\SequenceDestructuringSetBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\SetBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\SpaceshipBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\StartsWithBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\SubBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Binary\\XorBinary	^~\\Expression\\Binary\\AbstractBinary	>Twig\\Compiler operator
~\\Expression\\Unary\\AbstractUnary	>Twig\\Compiler operator
~\\Expression\\Unary\\NegUnary	^~\\Expression\\Unary\\AbstractUnary	>Twig\\Compiler operator
~\\Expression\\Unary\\NotUnary	^~\\Expression\\Unary\\AbstractUnary	>Twig\\Compiler operator
~\\Expression\\Unary\\PosUnary	^~\\Expression\\Unary\\AbstractUnary	>Twig\\Compiler operator
~\\Expression\\Unary\\SpreadUnary	^~\\Expression\\Unary\\AbstractUnary	>Twig\\Compiler operator
~\\Expression\\Unary\\StringCastUnary	^~\\Expression\\Unary\\AbstractUnary	>Twig\\Compiler operator
#Twig\\Profiler
~\\Profile	?deserialise unserialize	>~\\Profile[] getProfiles
#WebThumbnailer\\Application
~\\ConfigManager	+path addFile
~\\WebAccess\\WebAccess	+ssrf getContent
~\\WebAccess\\WebAccessCUrl	^~\\WebAccess\\WebAccess	+ssrf getContent
~\\WebAccess\\WebAccessFactory	>~\\WebAccess\\WebAccess getWebAccess
~\\WebAccess\\WebAccessLocal	^~\\WebAccess\\WebAccess	+ssrf getContent
~\\WebAccess\\WebAccessPHP	^~\\WebAccess\\WebAccess	+ssrf getContent
#WebThumbnailer\\Utils
~\\DataUtils	+path loadJson
~\\FileUtils	+path rmdir
~\\UrlUtils	+ssrf getUrlFileExtension
#XMLReader
~	+path setRelaxNGSchema setSchema	?ssrf fromUri
#XMLWriter
~	?ssrf openUri
#XML_RPC_Client
~	?ssrf new:1	?xpath new
#XSLTProcessor
~	?path setProfiling
#ZipArchive
~	+path addFile open replaceFile
#app
	>Laravel\\Lumen\\Application app
#back
	>Illuminate\\Http\\RedirectResponse back
#cookie
	>Illuminate\\Cookie\\CookieJar cookie
#curl_file_create
	>CURLFile curl_file_create	?path curl_file_create
#database_path
	?path database_path
#delete_files
	+path delete_files
#exif_imagetype
	?path exif_imagetype
#exif_read_data
	?path exif_read_data
#extractTranslationKeys
	+path extractTranslationKeys
#ezcBaseFeatures
~	?path findExecutableInPath
#ezcBaseFile
~	+path removeRecursive walkRecursive	?path copyRecursive:0,1
#finfo
~	?path file
#finfo_file
	+path finfo_file:1
#force_download
	?path force_download
#ftp_append
	?path ftp_append:2
#ftp_chmod
	+path ftp_chmod:2
#ftp_delete
	+path ftp_delete:1
#ftp_get
	?path ftp_get:1
#ftp_mdtm
	?path ftp_mdtm:1
#ftp_mkdir
	?path ftp_mkdir:1
#ftp_nb_get
	?path ftp_nb_get:1
#ftp_nb_put
	?path ftp_nb_put:2
#ftp_put
	?path ftp_put:2
#ftp_rmdir
	?path ftp_rmdir:1
#ftp_size
	?path ftp_size:1
#getID3
~	+path GetFileFormat:1 analyze openfile
#getID3_cached_dbm
~	^getID3	+path analyze
#getID3_cached_mysql
~	^getID3	+path analyze
#getID3_cached_mysqli
~	^getID3	+path analyze
#getID3_cached_sqlite3
~	^getID3	+path analyze
#get_dir_file_info
	?path get_dir_file_info
#get_file_info
	?path get_file_info
#getid3_cue
~	+path readCueSheetFilename
#getid3_lib
~	+path IncludeDependency fileextension truepath	?path getFileSizeSyscall
#getid3_write_id3v2
~	?ssrf safe_parse_url
#gzopen
	?path gzopen
#igbinary_unserialize
	+deserialise igbinary_unserialize
#imagecreatefromavif
	?path imagecreatefromavif
#imagecreatefrombmp
	?path imagecreatefrombmp
#imagecreatefromgd
	?path imagecreatefromgd
#imagecreatefromgd2
	?path imagecreatefromgd2
#imagecreatefromgd2part
	?path imagecreatefromgd2part
#imagecreatefromgif
	?path imagecreatefromgif
#imagecreatefromjpeg
	?path imagecreatefromjpeg
#imagecreatefrompng
	?path imagecreatefrompng
#imagecreatefromtga
	?path imagecreatefromtga
#imagecreatefromwbmp
	?path imagecreatefromwbmp
#imagecreatefromwebp
	?path imagecreatefromwebp
#imagecreatefromxbm
	?path imagecreatefromxbm
#imagecreatefromxpm
	?path imagecreatefromxpm
#imageftbbox
	?path imageftbbox:2
#imageloadfont
	?path imageloadfont
#imagettfbbox
	?path imagettfbbox:2
#imagexbm
	?path imagexbm:1
#inotify_add_watch
	?path inotify_add_watch:1
#ldap_add
	?ldap ldap_add:1
#ldap_add_ext
	?ldap ldap_add_ext:1
#ldap_bind
	?ldap ldap_bind:1
#ldap_bind_ext
	?ldap ldap_bind_ext:1
#ldap_compare
	?ldap ldap_compare:1
#ldap_delete
	?ldap ldap_delete:1
#ldap_delete_ext
	?ldap ldap_delete_ext:1
#ldap_list
	+ldap ldap_list:2	?ldap ldap_list:1
#ldap_mod_add
	?ldap ldap_mod_add:1
#ldap_mod_add_ext
	?ldap ldap_mod_add_ext:1
#ldap_modify
	?ldap ldap_modify:1
#ldap_modify_batch
	?ldap ldap_modify_batch:1
#ldap_read
	+ldap ldap_read:2	?ldap ldap_read:1
#ldap_rename
	?ldap ldap_rename:1
#ldap_rename_ext
	?ldap ldap_rename_ext:1
#ldap_sasl_bind
	?ldap ldap_sasl_bind:1
#ldap_search
	+ldap ldap_search:2	?ldap ldap_search:1
#libphonenumber
~\\Matcher	+regex new	>= reset
~\\PhoneNumber	?deserialise unserialize
~\\PhoneNumberMatch	>~\\PhoneNumber number
~\\PhoneNumberMatcher	>~\\PhoneNumberMatch current
~\\PhoneNumberUtil	>~\\PhoneNumber getExampleNumber getExampleNumberForNonGeoEntity getExampleNumberForType getInvalidExampleNumber parse parseAndKeepRawInput	>~\\PhoneNumberMatcher findNumbers
#load_class
	?path load_class:1
#mailparse_msg_extract_part_file
	+path mailparse_msg_extract_part_file:1
#mailparse_msg_extract_whole_part_file
	+path mailparse_msg_extract_whole_part_file:1
#mailparse_msg_parse_file
	+path mailparse_msg_parse_file
#msgpack_unserialize
	?deserialise msgpack_unserialize
#mysqli
~	+sql execute_query multi_query prepare query real_query	?ssrf connect real_connect
#mysqli_connect
	?ssrf mysqli_connect
#mysqli_execute_query
	+sql mysqli_execute_query:1
#mysqli_multi_query
	+sql mysqli_multi_query:1
#mysqli_prepare
	+sql mysqli_prepare:1
#mysqli_query
	+sql mysqli_query:1
#mysqli_real_connect
	?ssrf mysqli_real_connect:1
#mysqli_real_query
	+sql mysqli_real_query:1
#mysqli_stmt
~	+sql prepare
#mysqli_stmt_prepare
	+sql mysqli_stmt_prepare:1
#nusoap_client
~	+ssrf new
#nusoap_client_mime
~	^nusoap_client
#nusoap_wsdlcache
~	+ssrf get	?path obtainMutex releaseMutex
#odbc_do
	?sql odbc_do:1
#odbc_exec
	+sql odbc_exec:1
#odbc_prepare
	+sql odbc_prepare:1
#pg_exec
	+sql pg_exec:1
#pg_lo_export
	+path pg_lo_export:2
#pg_lo_import
	+path pg_lo_import:1
#pg_loexport
	+path pg_loexport:2
#pg_loimport
	+path pg_loimport:1
#pg_prepare
	+sql pg_prepare:2
#pg_query
	+sql pg_query:1
#pg_query_params
	+sql pg_query_params:1
#pg_send_prepare
	+sql pg_send_prepare:2
#pg_send_query
	+sql pg_send_query:1
#pg_send_query_params
	+sql pg_send_query_params:1
#pg_trace
	+path pg_trace
#phpCAS
~	?path setPGTStorageFile	>CAS_Client getCasClient
#phpseclib3\\Net
~\\SFTP	^~\\SSH2	+path chgrp chmod:1 chown delete file_exists lstat mkdir rmdir stat touch truncate
~\\SSH2	+command exec	>= getConnectionByResourceId
#phpseclib\\Net
~\\SFTP	^~\\SSH2	+path chgrp chmod:1 chown delete file_exists lstat mkdir rmdir size stat touch truncate	>~\\SFTP new
~\\SSH1	?command exec	>~\\SSH1 new
~\\SSH2	+command exec	>~\\SSH2 new
#phpseclib_resolve_include_path
	?path phpseclib_resolve_include_path
#posix_access
	?path posix_access
#posix_eaccess
	?path posix_eaccess
#posix_mkfifo
	?path posix_mkfifo
#posix_mknod
	?path posix_mknod
#pq
~\\Connection	+sql exec execAsync execParams execParamsAsync prepare:1 prepareAsync:1	?ssrf new
~\\Cursor	?sql new:3
~\\Transaction	?path exportLOB:1 importLOB
#pspell_config_personal
	?path pspell_config_personal:1
#pspell_config_repl
	?path pspell_config_repl:1
#pspell_new_personal
	?path pspell_new_personal
#pubsubhubbub\\publisher
~\\Publisher	+ssrf new
#readline_read_history
	+path readline_read_history
#readline_write_history
	+path readline_write_history
#redirect
	+redirect redirect	>Illuminate\\Routing\\Redirector redirect	>Laravel\\Lumen\\Http\\Redirector redirect
#rrd_create
	?path rrd_create
#session
	>Illuminate\\Session\\Store session
#simplexml_import_dom
	>SimpleXMLElement simplexml_import_dom
#simplexml_load_file
	+path simplexml_load_file	>SimpleXMLElement simplexml_load_file
#simplexml_load_string
	>SimpleXMLElement simplexml_load_string
#snmp_read_mib
	+path snmp_read_mib
#soapclient
~	^nusoap_client
#soapclientmime
~	^nusoap_client_mime
#spyc_load_file
	+path spyc_load_file
#ssh2_connect
	?ssrf ssh2_connect
#ssh2_exec
	+command ssh2_exec:1
#ssh2_sftp_chmod
	+path ssh2_sftp_chmod:1
#ssh2_sftp_realpath
	?path ssh2_sftp_realpath:1
#ssh2_sftp_unlink
	+path ssh2_sftp_unlink:1
#tidy
~	+path new parseFile repairFile
#tidy_parse_file
	+path tidy_parse_file
#tidy_repair_file
	+path tidy_repair_file
#to_route
	>Illuminate\\Http\\RedirectResponse to_route
#view
	>Illuminate\\View\\View view
#write_file
	+path write_file
#wsdl
~	+ssrf fetchWSDL parseWSDL
#wsdlcache
~	^nusoap_wsdlcache
#xmlwriter_open_memory
	>XMLWriter xmlwriter_open_memory
#xmlwriter_open_uri
	>XMLWriter xmlwriter_open_uri	?ssrf xmlwriter_open_uri
#yaml_emit_file
	+path yaml_emit_file
#yaml_parse_file
	+path yaml_parse_file
#yaml_parse_url
	?ssrf yaml_parse_url
#zip_open
	+path zip_open
`;
