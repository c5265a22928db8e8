import type { LibraryClass, Model } from '../../ir/model.js';
import { calls, sinks } from '../shorthand.js';

const alias = (of: string, ...names: readonly string[]): readonly LibraryClass[] =>
  names.map((name): LibraryClass => ({ name, extends: [of] }));
/** Classes by namespace, with the members whose first argument is the name of a file. */
const opening = (names: Readonly<Record<string, string>>): readonly LibraryClass[] =>
  Object.entries(names).map(([name, path]): LibraryClass => ({ name, sinks: { path } }));
const scripts = (names: Readonly<Record<string, string>>): readonly LibraryClass[] =>
  Object.entries(names).map(([name, code]): LibraryClass => ({ name, sinks: { code } }));
const templates = (names: Readonly<Record<string, string>>): readonly LibraryClass[] =>
  Object.entries(names).map(([name, template]): LibraryClass => ({ name, sinks: { template } }));
const zioFiles =
  'ReadAllText ReadAllBytes ReadAllLines WriteAllText WriteAllBytes WriteAllLines AppendAllText OpenFile CreateFile DeleteFile MoveFile:0,1 CopyFile:0,1 DeleteDirectory CreateDirectory MoveDirectory:0,1 EnumeratePaths EnumerateFiles EnumerateDirectories';
const records =
  'Fetch Query Execute ExecuteScalar First FirstOrDefault Single SingleOrDefault FetchAsync QueryAsync ExecuteAsync ExecuteScalarAsync';
const arguments_ = 'WithArguments WithWorkingDirectory WithEnvironmentVariables WithStandardOutputPipe';

const classes: readonly LibraryClass[] = [
  // Documents, images and sound
  ...opening({
    'ClosedXML.Excel.XLWorkbook': 'new SaveAs OpenFromTemplate',
    'NPOI.XSSF.UserModel.XSSFWorkbook': 'new',
    'NPOI.SS.UserModel.WorkbookFactory': 'Create',
    'NPOI.POIFS.FileSystem.POIFSFileSystem': 'new',
    'OfficeOpenXml.ExcelPackage': 'new SaveAs',
    'DocumentFormat.OpenXml.Packaging.SpreadsheetDocument': 'Open Create',
    'DocumentFormat.OpenXml.Packaging.WordprocessingDocument': 'Open Create',
    'DocumentFormat.OpenXml.Packaging.PresentationDocument': 'Open Create',
    'Xceed.Words.NET.DocX': 'Load Create',
    'iText.Kernel.Pdf.PdfReader': 'new',
    'iText.Kernel.Pdf.PdfWriter': 'new',
    'iTextSharp.text.pdf.PdfReader': 'new',
    'PdfSharp.Pdf.IO.PdfReader': 'Open',
    'PdfSharpCore.Pdf.IO.PdfReader': 'Open',
    'UglyToad.PdfPig.PdfDocument': 'Open',
    'SixLabors.ImageSharp.Image': 'Load LoadAsync Identify IdentifyAsync Save SaveAsync',
    'SkiaSharp.SKBitmap': 'Decode',
    'SkiaSharp.SKCodec': 'Create',
    'SkiaSharp.SKFileStream': 'new OpenStream',
    'SkiaSharp.SKFileWStream': 'new',
    'SkiaSharp.SKTypeface': 'FromFile',
    'ImageMagick.MagickImage': 'new Read ReadAsync Write WriteAsync Ping',
    'ImageMagick.MagickImageCollection': 'new Read Write',
    'NetVips.Image': 'NewFromFile Thumbnail WriteToFile',
    'TagLib.File': 'Create',
    'Svg.SvgDocument': 'Open',
    'NAudio.Wave.AudioFileReader': 'new',
    'NAudio.Wave.WaveFileReader': 'new',
    'NAudio.Wave.WaveFileWriter': 'new',
    'NAudio.Wave.Mp3FileReader': 'new',
    'FFMpegCore.FFProbe': 'Analyse AnalyseAsync',
    'FFMpegCore.FFMpegArguments': 'FromFileInput OutputToFile',
    'Xabe.FFmpeg.FFmpeg': 'GetMediaInfo',
    'HtmlAgilityPack.HtmlDocument': 'Load Save',
    'IniParser.FileIniDataParser': 'ReadFile WriteFile',
    'Microsoft.VisualBasic.FileIO.TextFieldParser': 'new',
    'Microsoft.VisualBasic.FileIO.FileSystem':
      'ReadAllText WriteAllText DeleteFile DeleteDirectory CopyFile:0,1 MoveFile:0,1 RenameFile GetFiles',
  }),
  // Archives, stores and folders
  ...opening({
    'Ionic.Zip.ZipFile': 'new Read Save ExtractAll AddFile AddDirectory',
    'ICSharpCode.SharpZipLib.Zip.ZipFile': 'new Create',
    'ICSharpCode.SharpZipLib.Zip.FastZip': 'ExtractZip:0,1 CreateZip:0,1',
    'SharpCompress.Archives.ArchiveFactory': 'Open WriteToDirectory',
    'SharpCompress.Archives.Zip.ZipArchive': 'Open',
    'SevenZip.SevenZipExtractor': 'new ExtractArchive',
    'LibGit2Sharp.Repository': 'new Init Clone:1 IsValid Discover',
    'LiteDB.LiteDatabase': 'new',
    'LiteDB.LiteRepository': 'new',
    'RocksDbSharp.RocksDb': 'Open:1',
    'LightningDB.LightningEnvironment': 'new',
    'Lucene.Net.Store.FSDirectory': 'Open',
    'MaxMind.Db.Reader': 'new',
    'MaxMind.GeoIP2.DatabaseReader': 'new',
    'Zio.IFileSystem': zioFiles,
    'Minio.DataModel.Args.PutObjectArgs': 'WithFileName',
    'Minio.DataModel.Args.GetObjectArgs': 'WithFile',
    'Amazon.S3.Transfer.TransferUtility':
      'Upload UploadAsync Download DownloadAsync UploadDirectory UploadDirectoryAsync DownloadDirectory:2 DownloadDirectoryAsync:2',
    'FluentFTP.FtpClient': 'UploadFile DownloadFile UploadDirectory DownloadDirectory',
    'FluentFTP.AsyncFtpClient': 'UploadFile DownloadFile UploadDirectory DownloadDirectory',
  }),
  ...alias('Zio.IFileSystem', 'Zio.FileSystems.PhysicalFileSystem'),
  {
    name: 'Minio.DataModel.Args.PutObjectArgs',
    gives: { '=': 'WithBucket WithObject WithContentType WithHeaders WithFileName WithTagging' },
  },
  {
    name: 'Minio.DataModel.Args.GetObjectArgs',
    gives: { '=': 'WithBucket WithObject WithFile WithVersionId' },
  },
  {
    name: 'Azure.Storage.Blobs.BlobClient',
    sinks: {
      path: 'Upload UploadAsync DownloadTo DownloadToAsync',
      ssrf: 'new StartCopyFromUri StartCopyFromUriAsync SyncCopyFromUri SyncCopyFromUriAsync',
    },
  },
  ...alias('Azure.Storage.Blobs.BlobClient', 'Azure.Storage.Blobs.Specialized.BlockBlobClient'),
  {
    name: 'Azure.Storage.Blobs.BlobContainerClient',
    gives: { 'Azure.Storage.Blobs.BlobClient': 'GetBlobClient GetBlockBlobClient' },
  },
  {
    name: 'Azure.Storage.Blobs.BlobServiceClient',
    gives: { 'Azure.Storage.Blobs.BlobContainerClient': 'GetBlobContainerClient CreateBlobContainer' },
  },
  // Other servers
  { name: 'LibGit2Sharp.Repository', sinks: { ssrf: 'Clone ListRemoteReferences' } },
  {
    name: 'HtmlAgilityPack.HtmlWeb',
    sinks: { ssrf: 'Load LoadFromWebAsync LoadFromBrowser' },
    gives: { 'HtmlAgilityPack.HtmlDocument': 'Load LoadFromWebAsync' },
  },
  { name: 'HtmlAgilityPack.HtmlDocument', gives: { 'HtmlAgilityPack.HtmlNode': 'DocumentNode' } },
  { name: 'HtmlAgilityPack.HtmlNode', sinks: { xpath: 'SelectNodes SelectSingleNode' } },
  { name: 'AngleSharp.IBrowsingContext', sinks: { ssrf: 'OpenAsync' } },
  {
    name: 'AngleSharp.BrowsingContext',
    extends: ['AngleSharp.IBrowsingContext'],
    gives: { 'AngleSharp.IBrowsingContext': 'New' },
  },
  {
    name: 'CodeHollow.FeedReader.FeedReader',
    sinks: { ssrf: 'Read ReadAsync GetFeedUrlsFromUrl GetFeedUrlsFromUrlAsync GetFeedUrlLinksAsync' },
  },
  { name: 'Microsoft.Playwright.IPage', sinks: { ssrf: 'GotoAsync' } },
  {
    name: 'Microsoft.Playwright.IAPIRequestContext',
    sinks: { ssrf: 'GetAsync PostAsync PutAsync PatchAsync DeleteAsync HeadAsync FetchAsync' },
  },
  {
    name: 'Microsoft.Playwright.IBrowser',
    gives: {
      'Microsoft.Playwright.IPage': 'NewPageAsync',
      'Microsoft.Playwright.IBrowserContext': 'NewContextAsync',
    },
  },
  {
    name: 'Microsoft.Playwright.IBrowserContext',
    gives: {
      'Microsoft.Playwright.IPage': 'NewPageAsync',
      'Microsoft.Playwright.IAPIRequestContext': 'APIRequest',
    },
  },
  { name: 'PuppeteerSharp.IPage', sinks: { ssrf: 'GoToAsync' } },
  { name: 'PuppeteerSharp.Page', extends: ['PuppeteerSharp.IPage'] },
  { name: 'PuppeteerSharp.IBrowser', gives: { 'PuppeteerSharp.IPage': 'NewPageAsync' } },
  { name: 'PuppeteerSharp.Puppeteer', gives: { 'PuppeteerSharp.IBrowser': 'LaunchAsync ConnectAsync' } },
  { name: 'OpenQA.Selenium.INavigation', sinks: { ssrf: 'GoToUrl GoToUrlAsync' } },
  { name: 'OpenQA.Selenium.IWebDriver', gives: { 'OpenQA.Selenium.INavigation': 'Navigate' } },
  ...alias(
    'OpenQA.Selenium.IWebDriver',
    'OpenQA.Selenium.WebDriver',
    'OpenQA.Selenium.Chrome.ChromeDriver',
    'OpenQA.Selenium.Firefox.FirefoxDriver',
    'OpenQA.Selenium.Remote.RemoteWebDriver',
  ),
  { name: 'Refit.RestService', sinks: { ssrf: 'For' } },
  { name: 'Microsoft.AspNetCore.SignalR.Client.HubConnectionBuilder', sinks: { ssrf: 'WithUrl' } },
  { name: 'System.Net.WebSockets.ClientWebSocket', sinks: { ssrf: 'ConnectAsync' } },
  { name: 'Microsoft.IdentityModel.Protocols.ConfigurationManager', sinks: { ssrf: 'new' } },
  { name: 'IdentityModel.Client.DiscoveryCache', sinks: { ssrf: 'new' } },
  { name: 'GraphQL.Client.Http.GraphQLHttpClient', sinks: { ssrf: 'new' } },
  // Programs and shells
  { name: 'CliWrap.Cli', sinks: { command: 'Wrap' }, gives: { 'CliWrap.Command': 'Wrap' } },
  { name: 'CliWrap.Command', gives: { '=': arguments_ } },
  { name: 'SimpleExec.Command', sinks: { command: 'Run:0,1 RunAsync:0,1 ReadAsync:0,1' } },
  { name: 'Medallion.Shell.Command', sinks: { command: 'Run' } },
  { name: 'Renci.SshNet.SshClient', sinks: { command: 'RunCommand CreateCommand', ssrf: 'new' } },
  // Scripts and templates
  ...scripts({
    'Microsoft.ClearScript.ScriptEngine': 'Evaluate Execute ExecuteCommand Compile',
    'Jint.Engine': 'Execute Evaluate ExecuteAsync EvaluateAsync',
    'NLua.Lua': 'DoString LoadString',
    'MoonSharp.Interpreter.Script': 'DoString RunString LoadString',
    'Microsoft.Scripting.Hosting.ScriptEngine': 'Execute CreateScriptSourceFromString',
    'DynamicExpresso.Interpreter': 'Eval Parse ParseAsDelegate',
    'Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript': 'EvaluateAsync RunAsync Create',
    'StackExchange.Redis.IDatabase': 'ScriptEvaluate ScriptEvaluateAsync',
  }),
  ...alias(
    'Microsoft.ClearScript.ScriptEngine',
    'Microsoft.ClearScript.V8.V8ScriptEngine',
    'Microsoft.ClearScript.Windows.JScriptEngine',
    'Microsoft.ClearScript.Windows.VBScriptEngine',
  ),
  {
    name: 'StackExchange.Redis.ConnectionMultiplexer',
    gives: { 'StackExchange.Redis.IDatabase': 'GetDatabase' },
  },
  ...alias('StackExchange.Redis.ConnectionMultiplexer', 'StackExchange.Redis.IConnectionMultiplexer'),
  ...templates({
    'DotLiquid.Template': 'Parse',
    'Fluid.FluidParser': 'Parse TryParse',
    'HandlebarsDotNet.Handlebars': 'Compile',
    'HandlebarsDotNet.IHandlebars': 'Compile',
    'Stubble.Core.StubbleVisitorRenderer': 'Render RenderAsync',
    'RazorLight.RazorLightEngine': 'CompileRenderStringAsync:1',
    'Antlr4.StringTemplate.Template': 'new',
    'Nustache.Core.Render': 'StringToString StringToFile',
    'Mustachio.Parser': 'Parse',
    'Cottle.Document': 'CreateDefault CreateNative',
  }),
  {
    name: 'HandlebarsDotNet.Handlebars',
    gives: { 'HandlebarsDotNet.IHandlebars': 'Create CreateSharedEnvironment' },
  },
  {
    name: 'Stubble.Core.Builders.StubbleBuilder',
    gives: { 'Stubble.Core.StubbleVisitorRenderer': 'Build', '=': 'Configure' },
  },
  // Databases
  { name: 'LiteDB.LiteDatabase', sinks: { sql: 'Execute' } },
  {
    name: 'SQLite.SQLiteConnection',
    sinks: {
      path: 'new',
      sql: 'Query Execute ExecuteScalar CreateCommand DeferredQuery FindWithQuery QueryScalars',
    },
  },
  {
    name: 'SQLite.SQLiteAsyncConnection',
    sinks: {
      path: 'new',
      sql: 'QueryAsync ExecuteAsync ExecuteScalarAsync DeferredQueryAsync FindWithQueryAsync',
    },
  },
  { name: 'PetaPoco.Database', sinks: { sql: records } },
  ...alias('PetaPoco.Database', 'PetaPoco.IDatabase', 'NPoco.Database', 'NPoco.IDatabase'),
  { name: 'Marten.IQuerySession', sinks: { sql: 'Query QueryAsync' } },
  ...alias('Marten.IQuerySession', 'Marten.IDocumentSession'),
  { name: 'Cassandra.ISession', sinks: { sql: 'Execute ExecuteAsync Prepare PrepareAsync' } },
  { name: 'Cassandra.SimpleStatement', sinks: { sql: 'new' } },
  { name: 'Neo4j.Driver.IAsyncQueryRunner', sinks: { nosql: 'RunAsync Run' } },
  ...alias(
    'Neo4j.Driver.IAsyncQueryRunner',
    'Neo4j.Driver.IAsyncSession',
    'Neo4j.Driver.ISession',
    'Neo4j.Driver.IAsyncTransaction',
    'Neo4j.Driver.ITransaction',
  ),
  {
    name: 'Neo4j.Driver.IDriver',
    gives: { 'Neo4j.Driver.IAsyncSession': 'AsyncSession Session' },
    sinks: { nosql: 'ExecutableQuery' },
  },
  { name: 'InfluxDB.Client.QueryApi', sinks: { nosql: 'Query QueryAsync QueryRawAsync' } },
  { name: 'InfluxDB.Client.InfluxDBClient', gives: { 'InfluxDB.Client.QueryApi': 'GetQueryApi' } },
  // Directories and objects
  { name: 'Novell.Directory.Ldap.LdapConnection', sinks: { ldap: 'Search:2 SearchAsync:2' } },
  ...alias('Novell.Directory.Ldap.LdapConnection', 'Novell.Directory.Ldap.ILdapConnection'),
  { name: 'Polenter.Serialization.SharpSerializer', sinks: { deserialise: 'Deserialize' } },
  { name: 'Hyperion.Serializer', sinks: { deserialise: 'Deserialize' } },
];

/** Classes of NuGet packages by the namespaces that a file uses, from the documentation of each. */
export const model: Model = {
  id: 'cs-classes',
  title: 'Classes of NuGet packages',
  languages: ['csharp'],
  classes,
  // What another program sends (https://learn.microsoft.com/en-us/dotnet/fundamentals/networking/sockets/tcp-classes).
  sources: [
    ...calls(['TcpClient'], ['GetStream']),
    ...calls(['TcpListener'], ['AcceptTcpClient', 'AcceptTcpClientAsync']).flatMap((each) => [
      `${each}.GetStream()`,
    ]),
    ...calls(['UdpClient'], ['Receive', 'ReceiveAsync']),
  ],
  results: [
    ['TcpListener.AcceptTcpClient()', 'TcpClient'],
    ['TcpListener.AcceptTcpClientAsync()', 'TcpClient'],
  ],
  sinks: sinks(
    'ssrf',
    // https://flurl.dev/docs/fluent-http/: extension methods of texts that hold an address
    [
      'GetStringAsync',
      'GetBytesAsync',
      'GetStreamAsync',
      'PostStringAsync',
      'PostUrlEncodedAsync',
      'PatchJsonAsync',
      'HeadAsync',
    ].map((each) => `*.${each}()`),
    'self',
  ),
};
