// Written by "npx tsx tools/catalogue/main.ts". Do not edit.

export const text = `#ariga.io/atlas/sql/sqlclient
~/sqlclient	?ssrf OpenURL:1
#blitiri.com.ar/go/log
~/log	+path NewFile
#code.gitea.io/sdk/gitea
~/gitea	+ssrf NewClient	>~/gitea.Client NewClient NewClientWithHTTP
~/gitea.Client	+path CreateFile:2 CreateReleaseAttachment:4 DeleteFile:2 GetContents:3 GetFile:3 GetFileReader:3 ListContents:3 UpdateFile:2
#code.google.com/p/gcfg
~/gcfg	+path ReadFileInto:1
#codeberg.org/emersion/go-scfg
~/scfg	+path Load
#git.sr.ht/~emersion/go-scfg
~/scfg	+path Load
#git.sr.ht/~emersion/gqlclient
~/gqlclient	+ssrf New
#github.com/Azure/azure-storage-blob-go/azblob
~/azblob	>~/azblob.AppendBlobURL NewAppendBlobURL	>~/azblob.BlobURL NewBlobURL	>~/azblob.BlockBlobURL NewBlockBlobURL	>~/azblob.ContainerURL NewContainerURL	>~/azblob.PageBlobURL NewPageBlobURL	>~/azblob.ServiceURL NewServiceURL
~/azblob.AppendBlobURL	^~/azblob.BlobURL	+ssrf AppendBlockFromURL:1	>~/azblob.AppendBlobURL WithPipeline WithSnapshot WithVersionID
~/azblob.BlobURL	>~/azblob.AppendBlobURL ToAppendBlobURL	>~/azblob.BlobURL WithPipeline WithSnapshot WithVersionID	>~/azblob.BlockBlobURL ToBlockBlobURL	>~/azblob.PageBlobURL ToPageBlobURL
~/azblob.BlockBlobURL	^~/azblob.BlobURL	+ssrf CopyFromURL:1 StageBlockFromURL:2	>~/azblob.BlockBlobURL WithPipeline WithSnapshot WithVersionID
~/azblob.ContainerURL	>~/azblob.AppendBlobURL NewAppendBlobURL	>~/azblob.BlobURL NewBlobURL	>~/azblob.BlockBlobURL NewBlockBlobURL	>~/azblob.ContainerURL WithPipeline	>~/azblob.PageBlobURL NewPageBlobURL
~/azblob.PageBlobURL	^~/azblob.BlobURL	+ssrf UploadPagesFromURL:1	>~/azblob.PageBlobURL WithPipeline WithSnapshot WithVersionID
~/azblob.ServiceURL	>~/azblob.ContainerURL NewContainerURL	>~/azblob.ServiceURL WithPipeline
#github.com/Azure/go-autorest/autorest/azure
~/azure	+ssrf EnvironmentFromURL
#github.com/BurntSushi/toml
~/toml	+path DecodeFile
#github.com/DATA-DOG/go-sqlmock
~/sqlmock.Sqlmock	+sql ExpectExec ExpectPrepare ExpectQuery
#github.com/Ensighten/udnssdk
~/udnssdk	+ssrf NewClient:2
#github.com/ExpediaDotCom/haystack-client-go
~/haystack-client	+ssrf NewHTTPClient	?ssrf NewGrpcClient
#github.com/McKael/madon
~/madon	>~/madon.Client NewApp RestoreApp
~/madon.Client	?path UploadMedia
#github.com/NebulousLabs/bolt
~/bolt	+path Open	>~/bolt.DB Open
~/bolt.Bucket	>~/bolt.Bucket Bucket CreateBucket CreateBucketIfNotExists	>~/bolt.Cursor Cursor	>~/bolt.Tx Tx
~/bolt.Cursor	>~/bolt.Bucket Bucket
~/bolt.DB	>~/bolt.Tx Begin
~/bolt.Tx	+path CopyFile	>~/bolt.Bucket Bucket CreateBucket CreateBucketIfNotExists	>~/bolt.Cursor Cursor	>~/bolt.DB DB
#github.com/PuerkitoBio/goquery
~/goquery	>~/goquery.Document CloneDocument NewDocument NewDocumentFromNode NewDocumentFromReader NewDocumentFromResponse
~/goquery.Selection ~/goquery.Document	?xpath Find	>~/goquery.Selection Add AddBack AddBackFiltered AddBackMatcher AddClass AddMatcher AddNodes AddSelection After AfterHtml AfterMatcher AfterNodes AfterSelection AndSelf Append AppendHtml AppendMatcher AppendNodes AppendSelection Before BeforeHtml BeforeMatcher BeforeNodes BeforeSelection Children ChildrenFiltered ChildrenMatcher Clone Closest ClosestMatcher ClosestNodes ClosestSelection Contents ContentsFiltered ContentsMatcher Each EachWithBreak Empty End Eq Filter FilterFunction FilterMatcher FilterNodes FilterSelection Find FindMatcher FindNodes FindSelection First Has HasMatcher HasNodes HasSelection Intersection Last Next NextAll NextAllFiltered NextAllMatcher NextFiltered NextFilteredUntil NextFilteredUntilMatcher NextFilteredUntilNodes NextFilteredUntilSelection NextMatcher NextMatcherUntilNodes NextMatcherUntilSelection NextUntil NextUntilMatcher NextUntilNodes NextUntilSelection Not NotFunction NotMatcher NotNodes NotSelection Parent ParentFiltered ParentMatcher Parents ParentsFiltered ParentsFilteredUntil ParentsFilteredUntilMatcher ParentsFilteredUntilNodes ParentsFilteredUntilSelection ParentsMatcher ParentsMatcherUntilNodes ParentsMatcherUntilSelection ParentsUntil ParentsUntilMatcher ParentsUntilNodes ParentsUntilSelection Prepend PrependHtml PrependMatcher PrependNodes PrependSelection Prev PrevAll PrevAllFiltered PrevAllMatcher PrevFiltered PrevFilteredUntil PrevFilteredUntilMatcher PrevFilteredUntilNodes PrevFilteredUntilSelection PrevMatcher PrevMatcherUntilNodes PrevMatcherUntilSelection PrevUntil PrevUntilMatcher PrevUntilNodes PrevUntilSelection Remove RemoveAttr RemoveClass RemoveFiltered RemoveMatcher ReplaceWith ReplaceWithHtml ReplaceWithMatcher ReplaceWithNodes ReplaceWithSelection SetAttr SetHtml SetText Siblings SiblingsFiltered SiblingsMatcher Slice ToggleClass Union Unwrap Wrap WrapAll WrapAllHtml WrapAllMatcher WrapAllNode WrapAllSelection WrapHtml WrapInner WrapInnerHtml WrapInnerMatcher WrapInnerNode WrapInnerSelection WrapMatcher WrapNode WrapSelection
#github.com/SAP/go-hdb/driver
~/driver	?ssrf NewBasicAuthConnector NewDSNConnector
#github.com/Unknwon/goconfig
~/goconfig	+path LoadConfigFile SaveConfigFile:1
#github.com/advancedlogic/GoOse
~/GoOse	+path ReadLinesOfFile	>~/GoOse.Cleaner NewCleaner	>~/GoOse.ContentExtractor NewExtractor	>~/GoOse.Crawler NewCrawler	>~/GoOse.CrawlerShort NewCrawlerShort	>~/GoOse.Goose New NewWithConfig
~/GoOse.Article	>github.com/PuerkitoBio/goquery/goquery.Document Doc	>github.com/PuerkitoBio/goquery/goquery.Selection TopNode
~/GoOse.Cleaner	>github.com/PuerkitoBio/goquery/goquery.Document Clean
~/GoOse.ContentExtractor	?xpath GetMetaContentWithSelector:1	>github.com/PuerkitoBio/goquery/goquery.Selection CalculateBestNode PostCleanup
~/GoOse.Crawler	+ssrf Crawl:1	>github.com/PuerkitoBio/goquery/goquery.Document Preprocess	>~/GoOse.Article Crawl
~/GoOse.CrawlerShort	+ssrf Crawl:1	>github.com/PuerkitoBio/goquery/goquery.Document Preprocess	>~/GoOse.Article Crawl
~/GoOse.Goose	>~/GoOse.Article ExtractFromRawHTML ExtractFromURL
#github.com/aead/minisign
~/minisign	+path SignatureFromFile
#github.com/alecthomas/kong
~/kong	>~/kong.Context Parse Trace	>~/kong.Kong Must New
~/kong.Kong ~/kong.Context	+path LoadConfig	>~/kong.Context Parse	>~/kong.Kong Errorf Printf
~/kong.ParseError	>~/kong.Context Context
#github.com/alexflint/go-filemutex
~/filemutex	?path New
#github.com/aliyun/aliyun-oss-go-sdk/oss
~/oss	+ssrf New	?path Checkpoint:1
#github.com/andreykaipov/goobs
~/goobs	?ssrf New
#github.com/antchfx/htmlquery
~/htmlquery	+path LoadDoc	?ssrf LoadURL	?xpath Find:1 FindOne:1 Query:1 QueryAll:1
#github.com/antchfx/jsonquery
~/jsonquery	?ssrf LoadURL
#github.com/antchfx/xmlquery
~/xmlquery	?ssrf LoadURL	?xpath Find:1 FindEach:1 FindEachWithBreak:1 FindOne:1 Query:1 QueryAll:1
#github.com/antchfx/xpath
~/xpath	?xpath Compile CompileWithNS MustCompile Select:1
#github.com/appleboy/gofight/_framework
~/_framework	>github.com/labstack/echo/echo.Echo EchoEngine
#github.com/areYouLazy/libhosty
~/libhosty	+path ParseHostsFile	?path NewHostsFileConfig	>~/libhosty.HostsFile Init InitWithConfig
~/libhosty.HostsFile	+path SaveHostsFileAs
#github.com/awslabs/amazon-ecr-credential-helper/ecr-login/api
~/api.Client	+ssrf GetCredentials
~/api.ClientFactory	>~/api.Client NewClient NewClientFromRegion NewClientWithDefaults NewClientWithFipsEndpoint NewClientWithOptions
~/api.DefaultClientFactory	>~/api.Client NewClient NewClientFromRegion NewClientWithDefaults NewClientWithFipsEndpoint NewClientWithOptions
#github.com/awslabs/amazon-ecr-credential-helper/ecr-login/cache
~/cache	+path NewFileCredentialsCache:1	?path NewFileCredentialsCache
#github.com/awslabs/amazon-ecr-credential-helper/ecr-login/mocks
~/mocks.MockClientFactory	>github.com/awslabs/amazon-ecr-credential-helper/ecr-login/api/api.Client NewClient NewClientFromRegion NewClientWithDefaults NewClientWithFipsEndpoint NewClientWithOptions
#github.com/awslabs/soci-snapshotter/util/dockershell
~/dockershell	>~/dockershell.Shell New
~/dockershell.Shell	+command Pipe:1	>~/dockershell.Shell Gox Pipe Refresh Retry X XLog
#github.com/awslabs/soci-snapshotter/util/testutil
~/testutil	+path CopyInDir:1,2 StreamTestingLogToFile Symlink:0,1
#github.com/awslabs/soci-snapshotter/ztoc
~/ztoc	>~/ztoc.Builder NewBuilder	>~/ztoc.TocBuilder NewTocBuilder	>~/ztoc.Ztoc BuildZtocReader Unmarshal
~/ztoc.Builder	+path BuildZtoc	>~/ztoc.Ztoc BuildZtoc
~/ztoc.TOC	+path GetMetadataEntry
~/ztoc.TocBuilder	+path TocFromFile:1	>~/ztoc.TOC TocFromFile
~/ztoc.ZinfoBuilder	+path ZinfoFromFile
~/ztoc.Ztoc	^~/ztoc.TOC	+path ExtractFile:1 ExtractFromTarGz:1	>~/compression/compression.Zinfo Zinfo
#github.com/awslabs/soci-snapshotter/ztoc/compression
~/compression	+path NewZinfoFromFile:1	>~/compression.Zinfo NewZinfo NewZinfoFromFile
~/compression.GzipZinfo	+path ExtractDataFromFile
~/compression.TarZinfo	+path ExtractDataFromFile
~/compression.Zinfo	+path ExtractDataFromFile
#github.com/aydinnyunus/blockchain
~/blockchain	>~/blockchain.Client New
~/blockchain.Client	?ssrf GetAddress GetETHAddress GetETHAddressSummary
#github.com/azure/go-autorest/autorest/azure
~/azure	+ssrf EnvironmentFromURL
#github.com/beevik/etree
~/etree	?xpath CompilePath MustCompilePath	>~/etree.CharData NewCData NewCharData NewText	>~/etree.Comment NewComment	>~/etree.Directive NewDirective	>~/etree.Document NewDocument NewDocumentWithRoot	>~/etree.Element NewElement	>~/etree.ProcInst NewProcInst
~/etree.Attr	>~/etree.Element Element
~/etree.CharData	>~/etree.Element Parent
~/etree.Comment	>~/etree.Element Parent
~/etree.Directive	>~/etree.Element Parent
~/etree.Document	^~/etree.Element	+path ReadFromFile WriteToFile	>~/etree.Document Copy	>~/etree.Element Root
~/etree.Element	?xpath FindElement FindElementPath FindElements FindElementsPath	>~/etree.Attr CreateAttr RemoveAttr SelectAttr	>~/etree.Attr[] Attr	>~/etree.CharData CreateCData CreateCharData CreateText	>~/etree.Comment CreateComment	>~/etree.Directive CreateDirective	>~/etree.Element Copy CreateChild CreateElement FindElement FindElementPath NextSibling NotNil Parent PrevSibling SelectElement	>~/etree.Element[] ChildElements FindElements FindElementsPath SelectElements	>~/etree.ProcInst CreateProcInst	>~/etree.Token RemoveChild RemoveChildAt	>~/etree.Token[] Child
~/etree.ProcInst	>~/etree.Element Parent
~/etree.Token	>~/etree.Element Parent
#github.com/bep/godartsass
~/godartsass.Args	>~/godartsass.ImportResolver ImportResolver
~/godartsass.ImportResolver	+ssrf Load
#github.com/bep/overlayfs
~/overlayfs	>~/overlayfs.OverlayFs New
~/overlayfs.FilesystemIterator	>github.com/spf13/afero/afero.Fs Filesystem
~/overlayfs.Options	>github.com/spf13/afero/afero.Fs[] Fss
~/overlayfs.OverlayFs	+path MkdirAll RemoveAll	>github.com/spf13/afero/afero.Fs Filesystem	>~/overlayfs.OverlayFs Append WithDirsMerger
#github.com/bgentry/go-netrc/netrc
~/netrc	+path FindMachine ParseFile
#github.com/bgp/stayrtr/utils
~/utils	>~/utils.FetchConfig NewFetchConfig
~/utils.FetchConfig	?path FetchFile
#github.com/boltdb/bolt
~/bolt	+path Open	>~/bolt.DB Open
~/bolt.Bucket	>~/bolt.Bucket Bucket CreateBucket CreateBucketIfNotExists	>~/bolt.Cursor Cursor	>~/bolt.Tx Tx
~/bolt.Cursor	>~/bolt.Bucket Bucket
~/bolt.DB	>~/bolt.Tx Begin
~/bolt.Tx	+path CopyFile	>~/bolt.Bucket Bucket CreateBucket CreateBucketIfNotExists	>~/bolt.Cursor Cursor	>~/bolt.DB DB
#github.com/bougou/go-ipmi
~/ipmi	?ssrf NewClient NewUDPClient
#github.com/bradfitz/gomemcache/memcache
~/memcache	?ssrf New
#github.com/caddyserver/certmagic
~/certmagic	>~/certmagic.Config New NewDefault
~/certmagic.Config	?path CacheUnmanagedCertificatePEMFile:1,2
#github.com/cavaliergopher/grab/v3/pkg/grabtest
~/grabtest	+path AttachmentFilename
#github.com/charlievieth/fastwalk
~/fastwalk	?path StatDirEntry
#github.com/charmbracelet/keygen
~/keygen	?path NewWithWrite
#github.com/checkpoint-restore/checkpointctl/lib
~/lib	?path ReadJSONFile:1,2 WriteJSONFile:1,2
#github.com/chromedp/cdproto/database
~/database	+sql ExecuteSQL:1
#github.com/chromedp/cdproto/dom
~/dom	?xpath QuerySelector:1 QuerySelectorAll:1
#github.com/clbanning/mxj
~/mxj	>~/mxj.Map New NewMapGob NewMapJson NewMapJsonReader NewMapJsonReaderRaw NewMapStruct NewMapXml NewMapXmlReader NewMapXmlReaderRaw	>~/mxj.MapRaw[] NewMapsFromJsonFileRaw NewMapsFromXmlFileRaw	>~/mxj.Maps NewMaps NewMapsFromJsonFile NewMapsFromXmlFile
~/mxj.Map	?path Remove	>~/mxj.Map Copy NewMap
~/mxj.MapRaw	>~/mxj.Map M
~/mxj.Maps	?path JsonFile XmlFile
#github.com/clbanning/mxj/v2/x2j-wrapper
~/x2j-wrapper	+path XmlMsgsFromFile XmlMsgsFromFileAsJson
#github.com/cli/browser
~/browser	+path OpenFile	+ssrf OpenURL
#github.com/cli/go-gh/pkg/repository
~/repository	?ssrf ParseWithHost:1
#github.com/cli/go-gh/pkg/template
~/template	>~/template.Template New
~/template.Template	+template Parse	>~/template.Template Funcs
#github.com/cli/go-gh/v2/pkg/repository
~/repository	?ssrf ParseWithHost:1
#github.com/cli/go-gh/v2/pkg/template
~/template	>~/template.Template New
~/template.Template	+template Parse	>~/template.Template Funcs
#github.com/cli/oauth/device
~/device	+ssrf RequestCode:1
#github.com/cli/shurcooL-graphql
~/shurcooL-graphql	+ssrf NewClient
#github.com/cloudflare/redoctober/config
~/config	+path Load
#github.com/cloudfoundry/gosigar/sys/windows
~/windows	?path GetDriveType
#github.com/cloudsoda/go-smb2
~/smb2.Dialer	>~/smb2.Session Dial DialConn
~/smb2.Session	>~/smb2.Session WithContext	>~/smb2.Share Mount
~/smb2.Share	+path ReadFile WriteFile	>~/smb2.Share WithContext
#github.com/compose-spec/compose-go/cli
~/cli	>~/cli.ProjectOptions NewProjectOptions
~/cli.ProjectOptions	?path ReadConfigFiles:1
#github.com/compose-spec/compose-go/dotenv
~/dotenv	+path ParseWithFormat:1 ReadFile
#github.com/compose-spec/compose-go/loader
~/loader	+path LoadConfigFiles:2
#github.com/compose-spec/compose-go/template
~/template	?template Substitute SubstituteWith SubstituteWithOptions
#github.com/containerd/cgroups/cgroup1
~/cgroup1	+path Load	?path ParseCgroupFile	>~/cgroup1.SystemdController NewSystemd
~/cgroup1.SystemdController	?path Delete
#github.com/containerd/stargz-snapshotter/util/testutil
~/testutil	+path Symlink:0,1
#github.com/containernetworking/cni/libcni
~/libcni	+path ConfFromFile ConfListFromFile	?path LoadConf LoadConfList
#github.com/containers/buildah
~/buildah	+path OpenBuilderByPath:1	>~/buildah.Builder ImportBuilder ImportBuilderFromImage NewBuilder OpenBuilder OpenBuilderByPath	>~/buildah.Builder[] OpenAllBuilders
~/buildah.Builder	?command Run	?path SetDefaultMountsFilePath
~/buildah.PullOptions	>github.com/containers/storage/storage.Store Store
~/buildah.PushOptions	>github.com/containers/storage/storage.Store Store
#github.com/containers/buildah/copier
~/copier	+path Mkdir:1	?path Put:1 Stat:1
#github.com/containers/buildah/pkg/parse
~/parse	+path ContainerIgnoreFile:1
#github.com/containers/buildah/pkg/util
~/util	+path MirrorToTempFileIfPathIsDescriptor
#github.com/containers/image/docker/archive
~/archive	?path NewIndexReference NewReader:1 NewWriter:1
#github.com/containers/image/docker/tarfile
~/tarfile	+path NewSourceFromFile NewSourceFromFileWithContext:1
#github.com/containers/image/oci/layout
~/layout	?path NewIndexReference
#github.com/containers/image/pkg/cli
~/cli	+path ReadPassphraseFile
#github.com/containers/image/pkg/cli/sigstore
~/sigstore	+path NewSignerFromParameterFile
#github.com/containers/image/pkg/cli/sigstore/params
~/params	+path ParseFile
#github.com/containers/image/signature
~/signature	+path NewPolicyFromFile
#github.com/containers/image/storage
~/storage.StoreTransport	>github.com/containers/storage/storage.Store GetStoreIfSet
#github.com/containers/storage
~/storage	+path ReloadConfigurationFile	?path SetDefaultConfigFilePath	>~/storage.Store GetStore
~/storage.Store	+path SetContainerDirectoryFile:1 SetContainerRunDirectoryFile:1
#github.com/containers/storage/drivers
~/drivers	?path ChownPathByMaps
#github.com/containers/storage/drivers/copy
~/copy	+path CopyRegular:0,1 CopyRegularToFile DirCopy:0,1
#github.com/containers/storage/pkg/archive
~/archive	+path CopyInfoDestinationPath CopyInfoSourcePath CopyTo:2 ReadFileFlagsToTarHeader WriteFileFlagsFromTarHeader	?path ExportChanges GetFileOwner NewTempArchive:1	>~/archive.Archiver NewArchiver NewArchiverWithChown NewDefaultArchiver
~/archive.Archiver	+path CopyFileWithTar:0,1 CopyWithTar:0,1
~/archive.TarWhiteoutHandler	?path Chown
#github.com/containers/storage/pkg/chrootarchive
~/chrootarchive	>github.com/containers/storage/pkg/archive/archive.Archiver NewArchiver NewArchiverWithChown
#github.com/containers/storage/pkg/directory
~/directory	?path MoveToSubdir:0,1
#github.com/containers/storage/pkg/fileutils
~/fileutils	+path CopyFile:0,1 ReadSymlinkedDirectory ReadSymlinkedPath	?path CreateIfNotExists
#github.com/containers/storage/pkg/idtools
~/idtools	+path MkdirAllAndChown MkdirAllAndChownNew MkdirAllAs MkdirAndChown MkdirAs
#github.com/containers/storage/pkg/ioutils
~/ioutils	+path AtomicWriteFile AtomicWriteFileWithOpts NewAtomicFileWriter NewAtomicFileWriterWithOpts NewAtomicWriteSet	>~/ioutils.AtomicWriteSet NewAtomicWriteSet
~/ioutils.AtomicWriteSet	+path WriteFile
#github.com/containers/storage/pkg/lockfile
~/lockfile	+path GetLockFile GetROLockFile
#github.com/containers/storage/pkg/system
~/system	+path EnsureRemoveAll	?path Stat
#github.com/containers/storage/types
~/types	+path ReloadConfigurationFile	?path ReloadConfigurationFileIfNeeded SetDefaultConfigFilePath
#github.com/coreos/bbolt
~/bbolt	+path Open	>~/bbolt.DB Open
~/bbolt.Bucket	>~/bbolt.Bucket Bucket CreateBucket CreateBucketIfNotExists	>~/bbolt.Cursor Cursor	>~/bbolt.Tx Tx
~/bbolt.Cursor	>~/bbolt.Bucket Bucket
~/bbolt.DB	>~/bbolt.Tx Begin
~/bbolt.Tx	+path CopyFile	>~/bbolt.Bucket Bucket CreateBucket CreateBucketIfNotExists	>~/bbolt.Cursor Cursor	>~/bbolt.DB DB
#github.com/coreos/go-systemd/dbus
~/dbus	?command PropExecStart
#github.com/crc-org/crc/pkg/crc/api/client
~/client	+ssrf New:1
#github.com/crc-org/crc/pkg/crc/gpg
~/gpg	+path Verify
#github.com/crc-org/crc/pkg/crc/logging
~/logging	+path InitLogrus
#github.com/crc-org/crc/pkg/crc/machine/bundle
~/bundle	+path Extract	>~/bundle.Copier NewCopier
~/bundle.Copier	?path SetDiskImage
~/bundle.Repository	+path Extract
#github.com/crc-org/crc/pkg/crc/ssh
~/ssh	?ssrf NewClient:1	>~/ssh.Client NewClient	>~/ssh.Runner CreateRunner
~/ssh.Client	+command Run
~/ssh.NativeClient	+command Run
~/ssh.Runner	+command Run RunPrivate	+path CopyData:1 CopyDataPrivileged:1 CopyFile:0,1 CopyFileFromVM:0,1
#github.com/crc-org/crc/pkg/download
~/download	+ssrf Download
#github.com/crc-org/crc/pkg/embed
~/embed	+path Extract:1 ExtractFromExecutable:2
#github.com/crc-org/crc/pkg/os
~/os	+path CopyFile:0,1 CopyFileContents:0,1 CopyFileSparse:0,1 ReadFileUTF16LE RemoveFileAsRoot:1 RemoveFileIfExists WriteFileIfContentChanged WriteToFileAsRoot:2	?command RunWithDefaultLocale RunWithDefaultLocalePrivate	?path FileContentMatches FileExists	>~/os.CommandRunner NewLocalCommandRunner
~/os.CommandRunner	+command Run RunPrivate
#github.com/crc-org/crc/pkg/os/windows/powershell
~/powershell	?command ExecuteAsAdmin:1
#github.com/crossdock/crossdock-go
~/crossdock	+ssrf Call:1
#github.com/crossdock/crossdock-go/require
~/require	+redirect HTTPRedirect:3
#github.com/cyberdelia/heroku-go
~/heroku	>~/heroku.Service NewService
~/heroku.Service	?path Delete:2
#github.com/cznic/fileutil
~/fileutil	+path NewGoMFile NewMFile TempFile
#github.com/daaku/go.zipexe
~/go.zipexe	+path Open OpenCloser
#github.com/dchest/safefile
~/safefile	+path Create WriteFile
#github.com/denisenkom/go-mssqldb
~/mssqldb.MssqlConn	+sql Prepare PrepareContext:1
~/mssqldb.MssqlDriver	>~/mssqldb.MssqlConn OpenConnection
#github.com/denverdino/aliyungo/cs
~/cs	+ssrf NewProjectClient:1
#github.com/denverdino/aliyungo/dns
~/dns	+ssrf NewCustomClient:2
#github.com/denverdino/aliyungo/mns
~/mns	+ssrf NewClient:2
#github.com/denverdino/aliyungo/mq
~/mq	+ssrf NewClient:2
#github.com/dghubble/sling
~/sling	>~/sling.Sling New
~/sling.Sling	+ssrf Connect Delete Get Head Options Patch Post Put	>~/sling.Sling Add Base Body BodyForm BodyJSON BodyProvider Client Connect Delete Doer Get Head New Options Patch Path Post Put QueryStruct ResponseDecoder Set SetBasicAuth Trace
#github.com/dgraph-io/badger/y
~/y	+path CreateSyncedFile OpenExistingFile OpenSyncedFile OpenTruncFile
#github.com/dlintw/goconf
~/goconf	+path ReadConfigFile	>~/goconf.ConfigFile NewConfigFile ReadConfigBytes ReadConfigFile
~/goconf.ConfigFile	+path WriteConfigFile
#github.com/dnsimple/dnsimple-go/dnsimple
~/dnsimple	>~/dnsimple.Client NewClient
~/dnsimple.Client	>~/dnsimple.TemplatesService Templates
~/dnsimple.TemplatesService	+template CreateTemplate:1
#github.com/docker/distribution/registry/client/auth/challenge
~/challenge	>~/challenge.Manager NewSimpleManager
~/challenge.Manager	+ssrf GetChallenges
#github.com/docker/docker-credential-helpers/client
~/client	+ssrf Get:1
#github.com/docker/libtrust
~/libtrust	+path LoadCertificateBundle LoadCertificatePool LoadKeyFile LoadKeySetFile LoadPublicKeyFile
#github.com/donovanhide/eventsource
~/eventsource	+ssrf Subscribe
#github.com/dropbox/dropbox-sdk-go-unofficial/v6/dropbox/file_properties
~/file_properties	+path NewRemovePropertiesArg
#github.com/dropbox/dropbox-sdk-go-unofficial/v6/dropbox/files
~/files	+path NewDeleteArg NewGetCopyReferenceArg NewRemoveTagArg NewSaveCopyReferenceArg:1	+ssrf NewSaveUrlArg:1	?path NewCreateFolderArg NewDownloadArg NewDownloadZipArg NewExportArg NewLockFileArg NewPaperCreateArg NewUnlockFileArg NewUploadArg
#github.com/dropbox/dropbox-sdk-go-unofficial/v6/dropbox/sharing
~/sharing	?path NewAddFileMemberArgs NewRemoveFileMemberArg
#github.com/dropbox/dropbox-sdk-go-unofficial/v6/dropbox/team
~/team	?path NewLegalHoldHeldRevisionMetadata	?ssrf NewDesktopClientSession:1
#github.com/dropbox/dropbox-sdk-go-unofficial/v6/dropbox/team_log
~/team_log	+path NewSharedContentCopyDetails:2 NewTeamFolderRenameDetails:1
#github.com/edwarnicke/gitoid
~/gitoid	?ssrf FromURI
#github.com/eggsampler/acme
~/acme	+ssrf NewClient	>~/acme.Client NewClient
~/acme.Client	+ssrf Fetch:1 FetchAllCertificates:1 FetchCertificates:1 FetchChallenge:1 FetchOrder:1
#github.com/eknkc/amber
~/amber	+path CompileFile MustCompileFile	?path CompileData:1
#github.com/eknkc/amber/parser
~/parser	+path FileParser VirtualFileParser	>~/parser.Parser ByteParser FileParser StringParser VirtualFileParser
~/parser.Parser	+path SetFilename
#github.com/elazarl/goproxy
~/goproxy.FuncHttpsHandler	?ssrf HandleConnect
#github.com/emersion/go-message/mail
~/mail.AttachmentHeader	?path SetFilename
#github.com/facebookgo/atomicfile
~/atomicfile	+path New
#github.com/fhs/go-netrc/netrc
~/netrc	+path FindMachine ParseFile
#github.com/fhs/gompd/mpd
~/mpd	>~/mpd.Client Dial DialAuthenticated
~/mpd.Client	+ssrf ReadComments ReadPicture
#github.com/flosch/pongo2
~/pongo2	>~/pongo2.TemplateSet NewSet
~/pongo2.TemplateSet	+path FromFile	+template FromString RenderTemplateString	?path FromCache
#github.com/fluffle/goirc/client
~/client	>~/client.Conn Client SimpleClient
~/client.Conn	?ssrf ConnectTo ConnectToContext:1
#github.com/fogleman/gg
~/gg	?path LoadFontFace LoadImage LoadJPG LoadPNG SaveJPG SavePNG	>~/gg.Context NewContext NewContextForImage NewContextForRGBA
~/gg.Context	?path LoadFontFace SavePNG
#github.com/fsnotify/fsnotify
~/fsnotify	>~/fsnotify.Watcher NewBufferedWatcher NewWatcher
~/fsnotify.Watcher	+path Remove
#github.com/fsouza/go-dockerclient
~/dockerclient	+ssrf NewClient NewTLSClient NewVersionedClient NewVersionedTLSClient NewVersionnedTLSClient
#github.com/getsentry/raven-go
~/raven	?ssrf New NewClient	>~/raven.Client New NewClient NewWithTags
~/raven.Client	>~/raven.Transport Transport
~/raven.HTTPTransport	+ssrf Send
~/raven.SourceCodeLoader	+path Load
~/raven.Transport	+ssrf Send
~/raven.Writer	>~/raven.Client Client
#github.com/gin-gonic/gin
~/gin.Context	+redirect Redirect:1	?path File FileAttachment:0,1 FileFromFS	>~/gin.Context Copy
#github.com/gin-gonic/gin/ginS
~/ginS	+path StaticFile:1
#github.com/git-lfs/git-lfs/errors
~/errors	+path NewSmudgeError:2
#github.com/git-lfs/git-lfs/filepathfilter
~/filepathfilter	>~/filepathfilter.Filter New NewFromPatterns
~/filepathfilter.Filter	+path Allows
#github.com/git-lfs/git-lfs/git
~/git	?path AttrPathsFromReader:2 DiffIndex:3 NewReadOnlyConfig:0,1	>~/git.Configuration NewConfig NewReadOnlyConfig
~/git.Configuration	+path FileSource FindFile SetFile	?path UnsetFileSection
#github.com/git-lfs/git-lfs/lfs
~/lfs	+path CopyFileContents:1,2 DecodePointerFromFile LinkOrCopy:1,2	?path NewDiffIndexScanner:3	>~/lfs.GitFilter NewGitFilter	>~/lfs.GitScanner NewGitScanner NewGitScannerForPush
~/lfs.GitFilter	+path Clean:1 CopyCallbackFile:1 SmudgeToFile
~/lfs.GitScanner	?path ScanIndex:1
#github.com/git-lfs/git-lfs/locking
~/locking	+path NewLockCache	>~/locking.Client NewClient	>~/locking.LockCache NewLockCache
~/locking.Client	+path FixFileWriteFlagsInDir LockFile UnlockFile
~/locking.LockCache	+path RemoveByPath
~/locking.LockCacher	+path RemoveByPath
#github.com/git-lfs/git-lfs/tools
~/tools	+path Mkdir MkdirAll NewDirWalkerForFile:0,1 SetFileWriteFlag TempFile	?path FastWalkDir FileExists FileExistsOfSize FileOrDirExists RenameFileCopyPermissions:0,1 RobustRename:0,1 VerifyFileHash:1
#github.com/git-lfs/go-netrc/netrc
~/netrc	+path FindMachine ParseFile
#github.com/glacjay/goini
~/goini	+path Load MustLoad Write
#github.com/gmazoyer/peeringdb
~/peeringdb	+ssrf NewAPIFromURL NewAPIFromURLWithAuth
#github.com/go-enry/go-oniguruma
~/oniguruma	+regex MatchString
#github.com/go-fsnotify/fsnotify
~/fsnotify	>~/fsnotify.Watcher NewBufferedWatcher NewWatcher
~/fsnotify.Watcher	+path Remove
#github.com/go-git/go-billy
~/billy.Basic	+path Create Open OpenFile Remove Stat	?path Rename:0,1
~/billy.Chroot	>~/billy.Filesystem Chroot
~/billy.Dir	+path MkdirAll ReadDir
~/billy.Filesystem	^~/billy.Basic ~/billy.TempFile ~/billy.Dir ~/billy.Symlink ~/billy.Chroot
~/billy.Symlink	+path Lstat
~/billy.TempFile	+path TempFile
#github.com/go-git/go-billy/v5/helper/chroot
~/chroot	>github.com/go-git/go-billy/billy.Filesystem New
~/chroot.ChrootHelper	+path Create Lstat MkdirAll Open OpenFile ReadDir Remove Rename:0,1 Stat TempFile	>github.com/go-git/go-billy/billy.Basic Underlying	>github.com/go-git/go-billy/billy.Filesystem Chroot
#github.com/go-git/go-billy/v5/helper/mount
~/mount	>~/mount.Mount New
~/mount.Mount	+path MkdirAll Open OpenFile ReadDir Remove Rename:0,1	?path Create Stat	>github.com/go-git/go-billy/billy.Basic Underlying
#github.com/go-git/go-billy/v5/helper/polyfill
~/polyfill	>github.com/go-git/go-billy/billy.Filesystem New
~/polyfill.Polyfill	^github.com/go-git/go-billy/billy.Basic	+path MkdirAll ReadDir TempFile	>github.com/go-git/go-billy/billy.Basic Underlying	>github.com/go-git/go-billy/billy.Filesystem Chroot
#github.com/go-git/go-billy/v5/helper/temporal
~/temporal	>github.com/go-git/go-billy/billy.Filesystem New
~/temporal.Temporal	^github.com/go-git/go-billy/billy.Filesystem	+path TempFile
#github.com/go-git/go-billy/v5/memfs
~/memfs	>github.com/go-git/go-billy/billy.Filesystem New
~/memfs.Memory	+path OpenFile
#github.com/go-git/go-billy/v5/osfs
~/osfs	?path New	>github.com/go-git/go-billy/billy.Filesystem New
~/osfs.BoundOS	+path Create Lstat MkdirAll Open OpenFile ReadDir Remove RemoveAll Rename:0,1 Stat TempFile	>github.com/go-git/go-billy/billy.Filesystem Chroot
~/osfs.ChrootOS	+path Create Lstat MkdirAll Open OpenFile ReadDir Remove RemoveAll Rename:0,1 Stat TempFile
#github.com/go-git/go-billy/v5/util
~/util	+path RemoveAll:1 TempFile:1 WriteFile:1
#github.com/go-git/go-git
~/git	?path PlainOpen PlainOpenWithOptions	>~/git.Repository Clone CloneContext Init InitWithOptions Open PlainClone PlainCloneContext PlainInit PlainInitWithOptions PlainOpen PlainOpenWithOptions
~/git.Repository	>~/git.Worktree Worktree
~/git.Submodule	>~/git.Repository Repository
~/git.Worktree	?path Remove	>github.com/go-git/go-billy/billy.Filesystem Filesystem	>~/git.Submodule Submodule
#github.com/go-git/go-git/plumbing/format/gitattributes
~/gitattributes	?path ReadAttributesFile:1 ReadPatterns:1
#github.com/go-git/go-git/plumbing/format/gitignore
~/gitignore	?path ReadPatterns:1
#github.com/go-git/go-git/plumbing/format/index
~/index.Index	?path Remove
#github.com/go-git/go-git/plumbing/object
~/object	?path NewCommitFileIterFromIter
#github.com/go-git/go-git/plumbing/transport/file
~/file	?path ServeReceivePack ServeUploadPack
#github.com/go-git/go-git/storage/filesystem
~/filesystem	>~/filesystem.Storage NewStorage NewStorageWithOptions
~/filesystem.Options	>github.com/go-git/go-billy/billy.Filesystem AlternatesFS
~/filesystem.Storage	>github.com/go-git/go-billy/billy.Filesystem Filesystem
#github.com/go-git/go-git/storage/filesystem/dotgit
~/dotgit	>~/dotgit.DotGit New NewWithOptions	>~/dotgit.RepositoryFilesystem NewRepositoryFilesystem
~/dotgit.DotGit	>github.com/go-git/go-billy/billy.Filesystem Fs Module	>~/dotgit.DotGit[] Alternates
~/dotgit.Options	>github.com/go-git/go-billy/billy.Filesystem AlternatesFS
~/dotgit.RepositoryFilesystem	+path Create Lstat MkdirAll Open OpenFile ReadDir Remove Stat TempFile	?path Rename:0,1	>github.com/go-git/go-billy/billy.Filesystem Chroot
#github.com/go-git/go-git/utils/merkletrie
~/merkletrie	?path NewDelete NewIterFromPath	>~/merkletrie.Changes DiffTree DiffTreeContext NewChanges
~/merkletrie.Changes	?path AddRecursiveDelete
#github.com/go-ini/ini
~/ini	>~/ini.File Empty InsensitiveLoad Load LoadSources LooseLoad ShadowLoad
~/ini.File	+path SaveTo SaveToIndent
#github.com/go-ldap/ldap
~/ldap	?ldap NewAddRequest NewModifyDNRequest NewModifyDNWithControlsRequest NewModifyRequest NewSearchRequest
#github.com/go-sql-driver/mysql
~/mysql	+path DeregisterLocalFile
#github.com/go-task/template
~/template	>~/template.Template Must New ParseFS ParseFiles ParseGlob
~/template.Template	+template Parse	>~/template.Template AddParseTree Clone Delims Funcs Lookup New Option Parse ParseFS ParseFiles ParseGlob	>~/template.Template[] Templates
#github.com/go-task/template/parse
~/parse	+template Parse:1	>~/parse.Tree New
~/parse.Tree	+template Parse	>~/parse.Tree Copy Parse
#github.com/go-xorm/core
~/core	>~/core.DB FromDB Open OpenDialect	>~/core.Dialect QueryDialect
~/core.Base	+sql ForUpdateSql	>~/core.DB DB
~/core.DB	+sql ExecMap ExecMapContext:1 ExecStruct ExecStructContext:1 Prepare PrepareContext:1 Query QueryContext:1 QueryMap QueryMapContext:1 QueryRow QueryRowContext:1 QueryRowMap QueryRowMapContext:1 QueryRowStruct QueryRowStructContext:1 QueryStruct QueryStructContext:1	>~/core.Tx Begin BeginTx
~/core.Dialect	>~/core.DB DB	>~/core.Filter[] Filters
~/core.Filter	+sql Do
~/core.IdFilter	+sql Do
~/core.SeqFilter	+sql Do
~/core.Tx	+sql ExecMap ExecMapContext:1 ExecStruct ExecStructContext:1 Prepare PrepareContext:1 Query QueryContext:1 QueryMap QueryMapContext:1 QueryRow QueryRowContext:1 QueryRowMap QueryRowMapContext:1 QueryRowStruct QueryRowStructContext:1 QueryStruct QueryStructContext:1
#github.com/goccy/go-yaml/parser
~/parser	+path ParseFile
#github.com/gocql/gocql
~/gocql	>~/gocql.Batch NewBatch	>~/gocql.ClusterConfig NewCluster	>~/gocql.Session NewSession
~/gocql.Batch	+sql Query	>~/gocql.Batch DefaultTimestamp Observer RetryPolicy SerialConsistency SpeculativeExecutionPolicy Trace WithContext WithTimestamp
~/gocql.ClusterConfig	>~/gocql.Session CreateSession
~/gocql.Session	+sql Query	>~/gocql.Batch NewBatch
#github.com/godbus/dbus
~/dbus	?ssrf Connect
#github.com/gogits/go-gogs-client
~/gogs-client	+ssrf NewClient
#github.com/golang/freetype/raster
~/raster	>~/raster.Rasterizer NewRasterizer
~/raster.Path	?path AddPath
~/raster.Rasterizer	?path AddPath
#github.com/golang/leveldb/db
~/db.FileSystem	+path MkdirAll
~/db.Options	>~/db.FileSystem FileSystem GetFileSystem
#github.com/golang/leveldb/memfs
~/memfs	>github.com/golang/leveldb/db/db.FileSystem New
#github.com/gonvenience/ytbx
~/ytbx	?path ParseGoPatchStylePathString
#github.com/google/cel-go/repl
~/repl	>~/repl.Evaluator NewEvaluator
~/repl.Evaluator	+code Compile Evaluate
#github.com/google/codesearch/index
~/index	+path Open	?path Create
#github.com/google/go-configfs-tsm/configfs/configfsi
~/configfsi	?path ParseTsmPath
~/configfsi.Client	?path MkdirTemp RemoveAll
#github.com/google/go-configfs-tsm/configfs/fakertmr
~/fakertmr	>~/fakertmr.RtmrSubsystem CreateRtmrSubsystem
~/fakertmr.RtmrSubsystem	?path MkdirTemp RemoveAll
#github.com/google/go-configfs-tsm/configfs/faketsm
~/faketsm	>~/faketsm.ReportSubsystem ReportV7
~/faketsm.Client	?path MkdirTemp ReadDir
~/faketsm.ReportSubsystem	?path MkdirTemp
#github.com/google/go-configfs-tsm/configfs/linuxtsm
~/linuxtsm	>github.com/google/go-configfs-tsm/configfs/configfsi/configfsi.Client MakeClient
#github.com/google/go-containerregistry/pkg/crane
~/crane	?path Load LoadTag MultiSave:1 MultiSaveLegacy:1 MultiSaveOCI:1 Save:2 SaveLegacy:2 SaveOCI:1
#github.com/google/go-containerregistry/pkg/v1/cache
~/cache	?path NewFilesystemCache
#github.com/google/go-containerregistry/pkg/v1/layout
~/layout	?path FromPath ImageIndexFromPath Write
#github.com/google/go-containerregistry/pkg/v1/tarball
~/tarball	?path ImageFromPath LayerFromFile
#github.com/google/go-github/github
~/github	+ssrf NewEnterpriseClient:0,1	>~/github.Client NewClient NewClientWithEnvProxy NewEnterpriseClient NewTokenClient
~/github.Client	>~/github.Client WithAuthToken WithEnterpriseURLs	>~/github.RepositoriesService Repositories
~/github.RepositoriesService	?path CreateFile:3 DeleteFile:3 DownloadContents:3 DownloadContentsWithMeta:3 UpdateFile:3
#github.com/google/renameio
~/renameio	+path NewPendingFile TempFile:0,1 WriteFile
#github.com/google/renameio/maybe
~/maybe	+path WriteFile
#github.com/google/trillian/crypto/keys/pem
~/pem	?path ReadPrivateKeyFile
#github.com/googleapis/enterprise-certificate-proxy/client
~/client	?path Cred
#github.com/googleapis/enterprise-certificate-proxy/client/util
~/util	+path LoadSignerBinaryPath
#github.com/gopherjs/gopherjs/build
~/build	>~/build.Session NewSession
~/build.Session	>github.com/fsnotify/fsnotify/fsnotify.Watcher Watcher
#github.com/gorilla/sessions
~/sessions	?path NewFilesystemStore
#github.com/grafana/regexp
~/regexp	+regex Match MatchReader MatchString
#github.com/h2non/filetype
~/filetype	+path MatchFile
#github.com/hairyhenderson/go-codeowners
~/codeowners	+path FromFile FromFileWithFS:1
#github.com/hashicorp/atlas-go
~/atlas	+ssrf NewClient
#github.com/hashicorp/atlas-go/archive
~/archive	?path CreateArchive
#github.com/hashicorp/go-bexpr
~/bexpr	+path ParseFile	?path Parse ParseReader
#github.com/hashicorp/go-cty-funcs/filesystem
~/filesystem	?path File FileExists FileSet MakeFileExistsFunc MakeFileFunc MakeFileSetFunc
#github.com/hashicorp/go-retryablehttp
~/retryablehttp	+ssrf Get Head Post PostForm	>~/retryablehttp.Client NewClient
~/retryablehttp.Client	+ssrf Get Head Post PostForm
~/retryablehttp.RoundTripper	>~/retryablehttp.Client Client
#github.com/hashicorp/hcl
~/hcl	?path NewRangeScanner:1 NewRangeScannerFragment:1
#github.com/hashicorp/hcl/v2/hclparse
~/hclparse	>~/hclparse.Parser NewParser
~/hclparse.Parser	+path AddFile ParseHCL:1 ParseHCLFile ParseJSON:1 ParseJSONFile
#github.com/hashicorp/hcl/v2/hclsimple
~/hclsimple	+path DecodeFile	?path Decode
#github.com/hashicorp/hcl/v2/hclsyntax
~/hclsyntax	?path LexConfig:1 LexExpression:1 LexTemplate:1 ParseConfig:1 ParseExpression:1 ParseTemplate:1 ParseTraversalAbs:1
#github.com/hashicorp/hcl/v2/hclwrite
~/hclwrite	?path ParseConfig:1
#github.com/hashicorp/hcl/v2/json
~/json	+path ParseFile	?path Parse:1 ParseExpression:1 ParseExpressionWithStartPos:1 ParseWithStartPos:1
#github.com/henrybear327/Proton-API-Bridge/common
~/common	>github.com/henrybear327/go-proton-api/proton-api.Manager Login
#github.com/henrybear327/go-proton-api
~/proton-api	>~/proton-api.Manager New
~/proton-api.Client	+ssrf GetBlock:1	?ssrf GetPublicKeys:1
~/proton-api.Manager	>~/proton-api.Client NewClient NewClientWithLogin NewClientWithRefresh
#github.com/henrybear327/go-proton-api/server/backend
~/backend	>~/backend.Backend New
~/backend.Backend	?command RunQuarkCommand
#github.com/hexops/gotextdiff/span
~/span	?path NewContentConverter	?ssrf URIFromURI
#github.com/hirochachacha/go-smb2
~/smb2.Dialer	>~/smb2.Session Dial DialContext
~/smb2.Session	>~/smb2.Session WithContext	>~/smb2.Share Mount
~/smb2.Share	+path ReadFile WriteFile	>~/smb2.Share WithContext
#github.com/in-toto/in-toto-golang/in_toto
~/in_toto	?path LoadMetadata
~/in_toto.Metablock	?path Load
#github.com/influxdata/influxdb1-client
~/influxdb1-client	+sql NewQuery NewQueryWithParameters NewQueryWithRP	?path ParseConnectionString
#github.com/intel/goresctrl/pkg/blockio
~/blockio	+path SetConfigFromFile
#github.com/intel/goresctrl/pkg/rdt
~/rdt	+path SetConfigFromFile
#github.com/intel/tfortools
~/tfortools	+template CreateTemplate
#github.com/itchyny/go-flags
~/flags	?path IniParse	>~/flags.IniParser NewIniParser
~/flags.IniParser	+path ParseFile WriteFile
#github.com/jackc/pgconn
~/pgconn	>~/pgconn.PgConn Connect ConnectConfig ConnectWithOptions Construct
~/pgconn.Batch	+sql ExecParams
~/pgconn.PgConn	+sql Exec:1 ExecParams:1 Prepare:2
#github.com/jackc/pgpassfile
~/pgpassfile	+path ReadPassfile
#github.com/jackc/pgservicefile
~/pgservicefile	+path ReadServicefile
#github.com/jackc/pgx
~/pgx	>~/pgx.Conn Connect ConnectConfig
~/pgx.Conn	+sql Exec:1 Prepare:2 Query:1 QueryFunc:1 QueryRow:1	>github.com/jackc/pgconn/pgconn.PgConn PgConn	>~/pgx.Tx Begin BeginTx
~/pgx.Tx	+sql Exec:1 Prepare:2 Query:1 QueryFunc:1 QueryRow:1	>~/pgx.Conn Conn	>~/pgx.Tx Begin
#github.com/jackc/pgx/v4/pgxpool
~/pgxpool	>~/pgxpool.Pool Connect ConnectConfig
~/pgxpool.Conn	+sql Exec:1 Query:1 QueryFunc:1 QueryRow:1	>github.com/jackc/pgx/pgx.Conn Conn Hijack	>github.com/jackc/pgx/pgx.Tx Begin BeginTx
~/pgxpool.Pool	+sql Exec:1 Query:1 QueryFunc:1 QueryRow:1	>github.com/jackc/pgx/pgx.Tx Begin BeginTx	>~/pgxpool.Conn Acquire	>~/pgxpool.Conn[] AcquireAllIdle
~/pgxpool.Tx	+sql Exec:1 Prepare:2 Query:1 QueryFunc:1 QueryRow:1	>github.com/jackc/pgx/pgx.Conn Conn	>github.com/jackc/pgx/pgx.Tx Begin
#github.com/jackc/pgx/v4/stdlib
~/stdlib	>github.com/jackc/pgx/pgx.Conn AcquireConn
~/stdlib.Conn	+sql ExecContext:1 Prepare PrepareContext:1 QueryContext:1	>github.com/jackc/pgx/pgx.Conn Conn
#github.com/jacobsa/fuse/fsutil
~/fsutil	+path AnonymousFile
#github.com/jacobsa/oglemock
~/oglemock	?path InternalNewExpectation:3	>~/oglemock.Controller NewController
~/oglemock.Controller	?path ExpectCall:2 HandleMethodCall:2
#github.com/jeremija/gosubmit
~/gosubmit	+path AddFile:1
#github.com/jessevdk/go-flags
~/flags	?path IniParse	>~/flags.IniParser NewIniParser
~/flags.IniParser	+path ParseFile WriteFile
#github.com/jhillyerd/enmime
~/enmime	>~/enmime.MailBuilder Builder
~/enmime.MailBuilder	+path AddAttachment:2	?path AddFileAttachment AddFileInline AddInline:2	>~/enmime.MailBuilder AddAttachment AddFileAttachment AddFileInline AddInline BCC BCCAddrs CC CCAddrs Date From HTML Header ReplyTo Subject Text To ToAddrs
#github.com/jhoonb/archivex
~/archivex.TarFile	+path AddFileWithName:1
~/archivex.ZipFile	+path AddFileWithName:1
#github.com/jimstudt/http-authentication/basic
~/basic	+path New:1
#github.com/jimstudt/http-authentication/digest
~/digest	?path NewHtdigestUserStore
#github.com/jinzhu/gorm
~/gorm	>~/gorm.DB Open
~/gorm.DB	+sql Exec Raw	>~/gorm.DB AddForeignKey AddIndex AddUniqueIndex Assign Attrs AutoMigrate Begin BeginTx BlockGlobalUpdate Commit Count Create CreateTable Debug Delete DropColumn DropTable DropTableIfExists Exec Find First FirstOrCreate FirstOrInit Group Having InstantSet Joins Last Limit LogMode Model ModifyColumn New Not Offset Omit Or Order Pluck Preload Preloads Raw Related RemoveForeignKey RemoveIndex Rollback RollbackUnlessCommitted Save Scan Scopes Select Set SetNowFuncOverride Table Take Unscoped Update UpdateColumn UpdateColumns Updates Where	>~/gorm.SQLCommon CommonDB	>~/gorm.Scope NewScope
~/gorm.JoinTableHandler	>~/gorm.DB JoinWith
~/gorm.JoinTableHandlerInterface	>~/gorm.DB JoinWith
~/gorm.Relationship	>~/gorm.JoinTableHandlerInterface JoinTableHandler
~/gorm.SQLCommon	+sql Exec Prepare Query QueryRow
~/gorm.Scope	+sql Raw	>~/gorm.DB DB NewDB	>~/gorm.SQLCommon SQLDB	>~/gorm.Scope Begin CommitOrRollback Exec InstanceSet New Raw Set
#github.com/jlaffaye/ftp
~/ftp	>~/ftp.ServerConn Connect Dial DialTimeout
~/ftp.ServerConn	+path Delete RemoveDir RemoveDirRecur Rename:0,1	?path Append FileSize MakeDir
#github.com/jmoiron/sqlx
~/sqlx	+path LoadFile:1 LoadFileContext:2	+sql MustExec:1 MustExecContext:2 NamedExec:1 NamedExecContext:2 NamedQuery:1 NamedQueryContext:2	?sql Select:2 SelectContext:3	>~/sqlx.DB Connect ConnectContext MustConnect MustOpen NewDb Open
~/sqlx.Conn	+sql QueryRowxContext:1	?sql SelectContext:2	>~/sqlx.Tx BeginTxx
~/sqlx.DB	+sql MustExec MustExecContext:1 NamedExec NamedExecContext:1 NamedQuery NamedQueryContext:1 PrepareNamed PrepareNamedContext:1 QueryRowx QueryRowxContext:1	?sql Select:1 SelectContext:2	>~/sqlx.Conn Connx	>~/sqlx.DB Unsafe	>~/sqlx.Tx BeginTxx Beginx MustBegin MustBeginTx
~/sqlx.Execer	+sql Exec
~/sqlx.ExecerContext	+sql ExecContext:1
~/sqlx.Ext	^~/sqlx.Queryer ~/sqlx.Execer
~/sqlx.ExtContext	^~/sqlx.QueryerContext ~/sqlx.ExecerContext
~/sqlx.Preparer	+sql Prepare
~/sqlx.PreparerContext	+sql PrepareContext:1
~/sqlx.Queryer	+sql Query QueryRowx
~/sqlx.QueryerContext	+sql QueryContext:1 QueryRowxContext:1
~/sqlx.Tx	+sql MustExec MustExecContext:1 NamedExec NamedExecContext:1 NamedQuery PrepareNamed PrepareNamedContext:1 QueryRowx QueryRowxContext:1	?sql Select:1 SelectContext:2	>~/sqlx.Tx Unsafe
#github.com/joho/godotenv
~/godotenv	+path Write:1	?command Exec:1
#github.com/juju/webbrowser
~/webbrowser	+ssrf Open
#github.com/kalafut/imohash
~/imohash	+path SumFile	>~/imohash.ImoHash New NewCustom
~/imohash.ImoHash	+path SumFile
#github.com/karrick/godirwalk
~/godirwalk	+path Walk
#github.com/keltia/archive
~/archive	?path New
#github.com/knadh/go-pop3
~/pop3	>~/pop3.Client New
~/pop3.Client	>~/pop3.Conn NewConn
~/pop3.Conn	?command Cmd
#github.com/knadh/koanf
~/koanf	>~/koanf.Koanf New NewWithConf
~/koanf.Koanf	+path Delete	>~/koanf.Koanf Copy Cut	>~/koanf.Koanf[] Slices
#github.com/knadh/koanf/maps
~/maps	+path Delete:1
#github.com/knadh/koanf/providers/fs
~/fs	+path Provider:1
#github.com/kong/go-kong/kong
~/kong	+ssrf NewClient	>~/kong.Client NewClient
~/kong.Client	>~/kong.RBACEndpointPermissionService RBACEndpointPermissions
~/kong.RBACEndpointPermissionService	+ssrf Delete:3
#github.com/koofr/go-koofrclient
~/koofrclient	+ssrf NewKoofrClient NewKoofrClientWithHTTPClient	>~/koofrclient.KoofrClient NewKoofrClient NewKoofrClientWithHTTPClient
~/koofrclient.KoofrClient	?path FilesCopy:1,3 FilesDelete:1 FilesDeleteWithOptions:1 FilesMove:1,3
#github.com/korandiz/v4l
~/v4l	?path Open
#github.com/labstack/echo
~/echo	>~/echo.Echo New
~/echo.Context	+redirect Redirect:1	>~/echo.Echo Echo
~/echo.Echo	?path DELETE	>~/echo.Context AcquireContext NewContext	>~/echo.Group Group Host
~/echo.Group	?path DELETE	>~/echo.Group Group
#github.com/liamg/gifwrap/pkg/ascii
~/ascii	+path FromFile	?ssrf FromURL
#github.com/linuxdeepin/go-lib/appinfo/desktopappinfo
~/desktopappinfo	+path NewDesktopAppInfoFromFile	>~/desktopappinfo.DesktopAppInfo NewDesktopAppInfo NewDesktopAppInfoFromFile NewDesktopAppInfoFromKeyFile	>~/desktopappinfo.DesktopAppInfo[] GetAll
~/desktopappinfo.DesktopAppInfo	^github.com/linuxdeepin/go-lib/keyfile/keyfile.KeyFile
#github.com/linuxdeepin/go-lib/asound
~/asound	+path OpenOutput
#github.com/linuxdeepin/go-lib/gdkpixbuf
~/gdkpixbuf	+path ConvertImage:0,1 Save:1	?path BlurImage:0,1 BlurImageCache ClipImage:0,1 FlipImageHorizontal:0,1 FlipImageVertical:0,1 RotateImageLeft:0,1 RotateImageRight:0,1 RotateImageUpsizedown:0,1 ScaleImage:0,1 ScaleImageCache ScaleImagePrefer:0,1 ScaleImagePreferCache ScreenshotImage ThumbnailImage:0,1
#github.com/linuxdeepin/go-lib/graphic
~/graphic	?path ConvertImage:0,1 ConvertImageCache LoadImage SaveImage SniffImageFormat
#github.com/linuxdeepin/go-lib/imgutil
~/imgutil	+path Load SavePng:1
#github.com/linuxdeepin/go-lib/keyfile
~/keyfile	>~/keyfile.KeyFile NewKeyFile
~/keyfile.KeyFile	+path LoadFromFile SaveToFile
#github.com/linuxdeepin/go-lib/sound
~/sound	+path PlaySoundFile
#github.com/linuxdeepin/go-lib/sound_effect/theme
~/theme	+path LoadTheme
#github.com/linuxdeepin/go-lib/stb_vorbis
~/stb_vorbis	+path DecodeFile OpenFile
#github.com/linuxdeepin/go-lib/utils
~/utils	+path CopyDir:0,1 CopyFile:0,1 CreateFile MoveDir:0,1 MoveFile:0,1 ReadKeyFromKeyFile SumFileMd5 SymlinkFile:0,1 WriteKeyToKeyFile WriteStringToFile WriteStringToKeyFile
~/utils.Config	+path SetConfigFile
#github.com/linuxdeepin/go-x11-client/util/cursor
~/cursor	+path LoadImageFromFile LoadImagesFromFile
#github.com/machinebox/graphql
~/graphql	+ssrf NewClient
#github.com/magiconair/properties
~/properties	+path LoadFile MustLoadFile	?ssrf LoadURL MustLoadURL
~/properties.Loader	+path LoadFile	?ssrf LoadURL
#github.com/mailru/easyjson/gen
~/gen	+path NewGenerator
#github.com/mailru/easyjson/parser
~/parser.Parser	+path Parse
#github.com/makeworld-the-better-one/go-gemini
~/gemini	+ssrf Fetch FetchWithCert FetchWithHost:1 FetchWithHostAndCert:1	?ssrf FetchWithHost FetchWithHostAndCert
~/gemini.Client	+ssrf Fetch FetchWithCert FetchWithHost:1 FetchWithHostAndCert:1	?ssrf FetchWithHost FetchWithHostAndCert
#github.com/masterzen/winrm
~/winrm	+command NewExecuteCommandRequest:2	>~/winrm.Client NewClient NewClientWithParameters
~/winrm.Client	+command Run RunWithInput RunWithString	>~/winrm.Shell CreateShell NewShell
~/winrm.Shell	+command Execute
#github.com/mattn/go-sqlite3
~/sqlite3.SQLiteConn	+sql Exec ExecContext:1 Prepare PrepareContext:1 Query QueryContext:1
~/sqlite3.SQLitePreUpdateData	>~/sqlite3.SQLiteConn Conn
#github.com/mattn/go-xmlrpc
~/xmlrpc	+ssrf Call NewClient
#github.com/maxmind/geoipupdate/pkg/geoipupdate/database
~/database	?path NewHTTPReader:1 NewLocalFileWriter
#github.com/mendersoftware/mender-artifact/artifact
~/artifact	>~/artifact.FileArchiver NewTarWriterFile	>~/artifact.StreamArchiver NewTarWriterStream
~/artifact.FileArchiver	+path Write:1
~/artifact.StreamArchiver	+path Write:1
#github.com/mendersoftware/mender-artifact/awriter
~/awriter	>~/awriter.Writer NewWriter NewWriterSigned
~/awriter.ProgressWriter	+path Reset:1
~/awriter.Writer	>~/awriter.ProgressWriter ProgressWriter
#github.com/mendersoftware/mender-artifact/cli
~/cli	?path CopyFromImage:1 CopyIntoImage:2
~/cli.ModImageArtifact	?path Open OpenDir
~/cli.ModImageRaw	?path Open OpenDir
~/cli.ModImageSdimg	?path Open OpenDir
~/cli.VPImage	?path Open OpenDir
#github.com/mendersoftware/mender-artifact/handlers
~/handlers	>~/handlers.BootstrapArtifact NewBootstrapArtifact	>~/handlers.ModuleImage NewAugmentedModuleImage NewModuleImage	>~/handlers.Rootfs NewAugmentedRootfs NewRootfsInstaller NewRootfsV2 NewRootfsV3
~/handlers.BootstrapArtifact	+path ReadHeader:1	>~/handlers.Installer NewAugmentedInstance NewInstance
~/handlers.Installer	+path ReadHeader:1	>~/handlers.Installer NewAugmentedInstance NewInstance
~/handlers.ModuleImage	>~/handlers.Installer NewAugmentedInstance NewInstance
~/handlers.Rootfs	+path ReadHeader:1	>~/handlers.Installer NewAugmentedInstance NewInstance
#github.com/mendersoftware/mender-artifact/utils
~/utils	>~/utils.ProgressWriter NewProgressWriter
~/utils.ProgressWriter	+path Reset:1
#github.com/mholt/acmez
~/acmez.Client	^~/acme/acme.Client
#github.com/mholt/acmez/acme
~/acme.Client	+ssrf GetAuthorization:2 GetCertificateChain:2
#github.com/mimuret/golang-iij-dpf/pkg/api
~/api	+ssrf NewClient:1
#github.com/minio/cli/altsrc
~/altsrc	?path NewTomlSourceFromFile NewYamlSourceFromFile
#github.com/minio/madmin-go
~/madmin	+ssrf New NewAnonymousClient NewMetricsClient
#github.com/minio/madmin-go/jobs
~/jobs.BatchJobReplicateV1	>github.com/minio/minio-go/minio.Core Clnt
~/jobs.BatchJobRequest	>~/jobs.BatchJobReplicateV1 Replicate
#github.com/minio/minio-go
~/minio	>~/minio.Client New NewV2 NewV4 NewWithCredentials NewWithOptions NewWithRegion	>~/minio.Core NewCore
~/minio.Client ~/minio.Core	?path FGetObject:2 FGetObject:3 FGetObjectWithContext:3 FPutObject:2 FPutObject:3 FPutObjectWithContext:3
#github.com/minio/minio-go/pkg/credentials
~/credentials	+path NewFileAWSCredentials NewFileMinioClient
#github.com/minio/minio-go/pkg/s3utils
~/s3utils	+path EncodePath
#github.com/minio/minio-go/v7/pkg/credentials
~/credentials	+path NewFileAWSCredentials NewFileMinioClient
#github.com/minio/minio-go/v7/pkg/s3utils
~/s3utils	+path EncodePath
#github.com/mmarkdown/mmark/mparser
~/mparser	>~/mparser.Initial NewInitial
~/mparser.Initial	?path ReadInclude:1
#github.com/mmcdole/gofeed
~/gofeed	>~/gofeed.Parser NewParser
~/gofeed.Parser	+ssrf ParseString
#github.com/mrunalp/fileutils
~/fileutils	+path CopyDirectory:0,1 CopyFile:0,1 MkdirAllNewAs
#github.com/muesli/gitcha
~/gitcha	?path FindFirstFile
#github.com/muesli/go-app-paths
~/app-paths	>~/app-paths.Scope NewCustomHomeScope NewScope NewVendorScope
~/app-paths.Scope	+path ConfigPath DataPath LookupConfig LookupDataFile
#github.com/muka/go-bluetooth/bluez/profile/obex
~/obex	>~/obex.FileTransfer NewFileTransfer
~/obex.FileTransfer	+path Delete	?path CopyFile:0,1 CreateFolder GetFile:0,1 MoveFile:0,1 PutFile:0,1
#github.com/muka/go-bluetooth/gen
~/gen	?path LoadJSON
#github.com/muka/go-bluetooth/gen/generator
~/generator	?path ErrorsTemplate InterfacesTemplate RootTemplate VersionTemplate
#github.com/muka/go-bluetooth/gen/util
~/util	?path ReadFile
#github.com/mvo5/goconfigparser
~/goconfigparser	>~/goconfigparser.ConfigParser New
~/goconfigparser.ConfigParser	+path ReadFile
#github.com/namsral/flag
~/flag	>~/flag.FlagSet NewFlagSet NewFlagSetWithEnvPrefix
~/flag.FlagSet	+path ParseFile
#github.com/nats-io/nats.go
~/nats.go.ObjectStore	+path GetFile:1 PutFile
~/nats.go.ObjectStoreManager	>~/nats.go.ObjectStore CreateObjectStore ObjectStore
#github.com/nats-io/nats.go/jetstream
~/jetstream.ObjectStore	+path GetFile:2 PutFile:1
~/jetstream.ObjectStoreManager	>~/jetstream.ObjectStore CreateObjectStore CreateOrUpdateObjectStore ObjectStore UpdateObjectStore
#github.com/ncw/go-acd
~/acd	>~/acd.Client NewClient	>~/acd.Folder FolderFromId
~/acd.Client	>~/acd.NodesService Nodes
~/acd.File	?path Download	>~/acd.File Overwrite OverwriteSized
~/acd.Folder	?path Upload	>~/acd.File GetFile Put PutSized Upload	>~/acd.Folder CreateFolder GetFolder
~/acd.NodesService	>~/acd.Folder GetRoot
#github.com/nginx/nginx-plus-go-client/client
~/client	>~/client.NginxClient NewNginxClient
~/client.NginxClient	?ssrf DeleteHTTPServer:2 DeleteStreamServer:2
#github.com/niklasfasching/go-org/blorg
~/blorg	+path ReadConfig	?xpath NewPage:1	>~/blorg.Config ReadConfig	>~/blorg.Page NewPage
~/blorg.Config	>github.com/niklasfasching/go-org/org/org.Configuration OrgConfig	>~/blorg.Page[] RenderContent
~/blorg.Page	^~/blorg.Config	?path Render	>github.com/niklasfasching/go-org/org/org.Document Document
#github.com/niklasfasching/go-org/org
~/org	>~/org.Configuration New
~/org.Configuration ~/org.Document	?path Parse:1	>~/org.Configuration Silent	>~/org.Document Parse
#github.com/nlopes/slack
~/slack	?path NewRefToFile
#github.com/nlpodyssey/gopickle/pickle
~/pickle	+path Load
#github.com/nlpodyssey/gopickle/pytorch
~/pytorch	+path Load LoadWithUnpickler
#github.com/notedit/janus-go
~/janus	+ssrf Connect
#github.com/onsi/ginkgo/reporters
~/reporters	+path NewJUnitReporter
#github.com/opencontainers/runc/libcontainer/cgroups
~/cgroups	+path OpenFile:0,1 ParseCgroupFile ReadFile:0,1 RemovePath WriteCgroupProc WriteFile:0,1
#github.com/opencontainers/runc/libcontainer/cgroups/fs2
~/fs2	?path CreateCgroupPath
#github.com/opencontainers/runc/libcontainer/devices
~/devices	+path DeviceFromPath
#github.com/opencontainers/runc/libcontainer/intelrdt
~/intelrdt	+path WriteIntelRdtTasks
#github.com/opencontainers/runc/libcontainer/system
~/system	+command Exec Execv
#github.com/opencontainers/runc/libcontainer/user
~/user	+path ParseGroupFile ParseIDMapFile ParsePasswdFile ParseSubIDFile	?path ParseGroupFileFilter ParseIDMapFileFilter ParsePasswdFileFilter ParseSubIDFileFilter
#github.com/opencontainers/umoci
~/umoci	+path OpenLayout	?path CreateLayout
#github.com/opencontainers/umoci/oci/cas/dir
~/dir	+path Open	?path Create
#github.com/opencontainers/umoci/oci/layer
~/layer	?path GenerateLayer
#github.com/opencontainers/umoci/pkg/fseval
~/fseval.FsEval	^github.com/vbatts/go-mtree/mtree.FsEval	+path Chmod MkdirAll RemoveAll Symlink:1	?path Create
#github.com/opencontainers/umoci/pkg/mtreefilter
~/mtreefilter	>github.com/vbatts/go-mtree/mtree.InodeDelta[] FilterDeltas
#github.com/opencontainers/umoci/pkg/testutils
~/testutils	+path MakeReadOnly:1 MakeReadWrite:1
#github.com/opencontainers/umoci/pkg/unpriv
~/unpriv	+path Chmod Mkdir MkdirAll Open Remove RemoveAll	?path Create
#github.com/openpubkey/opkssh/commands
~/commands.AddCmd	>github.com/openpubkey/opkssh/policy/policy.HomePolicyLoader HomePolicyLoader	>github.com/openpubkey/opkssh/policy/policy.SystemPolicyLoader SystemPolicyLoader
#github.com/openpubkey/opkssh/policy
~/policy	>~/policy.HomePolicyLoader NewHomePolicyLoader	>~/policy.ProvidersFileLoader NewProviderFileLoader	>~/policy.SystemPolicyLoader NewSystemPolicyLoader
~/policy.MultiPolicyLoader	>~/policy.HomePolicyLoader HomePolicyLoader	>~/policy.SystemPolicyLoader SystemPolicyLoader
~/policy.PolicyLoader ~/policy.HomePolicyLoader ~/policy.SystemPolicyLoader	+path LoadPolicyAtPath	?path CreateIfDoesNotExist Dump:1	>~/files/files.FileLoader FileLoader
~/policy.ProvidersFileLoader	^~/files/files.FileLoader	+path LoadProviderPolicy
#github.com/openpubkey/opkssh/policy/files
~/files	>~/files.PermsChecker NewPermsChecker
~/files.FileLoader	+path LoadFileAtPath	?path CreateIfDoesNotExist Dump:1	>github.com/spf13/afero/afero.Fs Fs
~/files.PermsChecker	>github.com/spf13/afero/afero.Fs Fs
#github.com/openshift/imagebuilder
~/imagebuilder	+path ParseFile	?path ParseIgnore
#github.com/openshift/imagebuilder/dockerclient
~/dockerclient	+path CalcCopyInfo:1	?ssrf DownloadURL	>~/dockerclient.ClientExecutor NewClientExecutor	>~/dockerclient.ContainerVolumeTracker NewContainerVolumeTracker
~/dockerclient.ClientExecutor	>~/dockerclient.ClientExecutor Stages WithName	>~/dockerclient.ContainerVolumeTracker Volumes
~/dockerclient.ContainerVolumeTracker	+path Save:1
#github.com/oschwald/geoip2-golang
~/geoip2-golang	+path Open
#github.com/oschwald/maxminddb-golang
~/maxminddb-golang	+path Open
#github.com/otiai10/copy
~/copy	+path Copy:0,1
#github.com/ovh/go-ovh/ovh
~/ovh	+ssrf NewClient NewEndpointClient	>~/ovh.Client NewClient NewDefaultClient NewEndpointClient
~/ovh.Client	+ssrf Delete DeleteUnAuth DeleteUnAuthWithContext:1 DeleteWithContext:1 Get GetUnAuth GetUnAuthWithContext:1 GetWithContext:1 Post PostUnAuth PostUnAuthWithContext:1 PostWithContext:1 Put PutUnAuth PutUnAuthWithContext:1 PutWithContext:1
#github.com/packer-community/winrmcp/winrmcp
~/winrmcp	>~/winrmcp.Winrmcp New
~/winrmcp.Winrmcp	+path Copy:0,1 Write
#github.com/parnurzeal/gorequest
~/gorequest	>~/gorequest.SuperAgent New
~/gorequest.SuperAgent	+ssrf Delete Get Head Options Patch Post Put	>~/gorequest.SuperAgent AddCookie AddCookies CustomMethod Delete Get Head Options Param Patch Post Proxy Put Query RedirectPolicy Retry Send SendFile SendMap SendSlice SendString SendStruct Set SetBasicAuth SetCurlCommand SetDebug SetLogger TLSClientConfig Timeout Type
#github.com/pelletier/go-toml
~/toml	?path LoadFile
#github.com/peterbourgon/diskv
~/diskv	>~/diskv.Diskv New
~/diskv.Diskv	+path Import
#github.com/phpdave11/gofpdi
~/gofpdi	+path NewPdfReader NewPdfWriter	>~/gofpdi.Importer NewImporter
~/gofpdi.Importer	+path GetReaderForFile GetWriterForFile
#github.com/pin/tftp
~/tftp	>~/tftp.Client NewClient
~/tftp.Client	?path Receive Send
#github.com/pion/webrtc/pkg/media/h264writer
~/h264writer	+path New
#github.com/pion/webrtc/pkg/media/ivfwriter
~/ivfwriter	+path New
#github.com/pion/webrtc/pkg/media/oggwriter
~/oggwriter	+path New
#github.com/pkg/browser
~/browser	+path OpenFile	+ssrf OpenURL
#github.com/pkg/sftp
~/sftp	>~/sftp.Client NewClient NewClientPipe
~/sftp.Client	+path Chmod Mkdir MkdirAll Open OpenFile Remove RemoveAll RemoveDirectory	?path Chown Create Truncate
#github.com/pquerna/ffjson/generator
~/generator	?path ExtractStructs
#github.com/prometheus/client_golang/prometheus
~/prometheus	+path WriteToTextfile
#github.com/prometheus/client_golang/prometheus/testutil
~/testutil	+ssrf ScrapeAndCompare
#github.com/prometheus/prom2json
~/prom2json	+ssrf FetchMetricFamilies
#github.com/psanford/wormhole-william/rendezvous
~/rendezvous	+ssrf NewClient
#github.com/psanford/wormhole-william/wormhole
~/wormhole.Client	+path SendFile:1
#github.com/putdotio/go-putio/putio
~/putio	>~/putio.Client NewClient
~/putio.Client	>~/putio.FilesService Files
~/putio.FilesService	+path Upload:2
#github.com/quobyte/api
~/api	+ssrf NewQuobyteClient
#github.com/r3labs/sse
~/sse	+ssrf NewClient
#github.com/rclone/ftp
~/ftp	>~/ftp.ServerConn Connect Dial DialTimeout
~/ftp.ServerConn	+path Delete RemoveDir RemoveDirRecur Rename:0,1	?path Append FileSize MakeDir
#github.com/revel/revel
~/revel	+path MustReadLines ReadLines	?path ContentTypeByFilename DirExists NewBaseTemplate:1	>~/revel.Controller NewController NewControllerEmpty
~/revel.Controller	?path RenderBinary:1 RenderFileName
#github.com/rjeczalik/notify
~/notify	?path Watch
#github.com/rluisr/mysqlrouter-go
~/mysqlrouter	+ssrf New
#github.com/robertkrimen/otto
~/otto	>~/otto.Otto New Run
~/otto.FunctionCall	>~/otto.Otto Otto
~/otto.Otto	+path Compile CompileWithSourceMap	>~/otto.Otto Copy
#github.com/robertkrimen/otto/file
~/file	+path NewFile
~/file.FileSet	+path AddFile
#github.com/robertkrimen/otto/parser
~/parser	+path NewParser ParseFile:1 ParseFileWithSourceMap:1 ReadSource ReadSourceMap
#github.com/robfig/config
~/config	+path Read ReadDefault	>~/config.Config New NewDefault Read ReadDefault
~/config.Config	+path WriteFile
#github.com/rubenv/sql-migrate
~/sql-migrate.SqlExecutor	+sql Exec
#github.com/samalba/dockerclient
~/dockerclient	+ssrf NewDockerClient
#github.com/saracen/fastzip
~/fastzip	+path NewExtractor
#github.com/scaleway/scaleway-sdk-go/scw
~/scw	?path LoadConfigFromPath	>~/scw.Config LoadConfig LoadConfigFromPath MustLoadConfig
~/scw.Config	?path SaveTo
#github.com/sercand/kuberesolver
~/kuberesolver	>~/kuberesolver.K8sClient NewInClusterK8sClient NewInsecureK8sClient
~/kuberesolver.K8sClient	+ssrf GetRequest
#github.com/shenwei356/breader
~/breader	?path NewBufferedReader NewDefaultBufferedReader
#github.com/shibukawa/configdir
~/configdir	>~/configdir.ConfigDir New
~/configdir.Config	+path Create CreateParentDir Exists Open ReadFile WriteFile
~/configdir.ConfigDir	>~/configdir.Config QueryCacheFolder QueryFolderContainsFile	>~/configdir.Config[] QueryFolders
#github.com/shurcooL/githubv4
~/githubv4	+ssrf NewEnterpriseClient
#github.com/shurcooL/gopherjslib
~/gopherjslib	>~/gopherjslib.Builder NewBuilder NewPackageBuilder
~/gopherjslib.Builder	?path Add	>~/gopherjslib.Builder Add
#github.com/shurcooL/graphql
~/graphql	+ssrf NewClient
#github.com/shurcooL/httpfs/vfsutil
~/vfsutil	+path ReadFile:1
#github.com/sigstore/fulcio/pkg/api
~/api	+ssrf NewClient
#github.com/sigstore/fulcio/pkg/config
~/config	?path Load
#github.com/sigstore/rekor/pkg/generated/client/entries
~/entries	?ssrf NewClientWithBasicAuth NewClientWithBearerToken
#github.com/sigstore/rekor/pkg/generated/client/index
~/index	?ssrf NewClientWithBasicAuth NewClientWithBearerToken
#github.com/sigstore/rekor/pkg/generated/client/pubkey
~/pubkey	?ssrf NewClientWithBasicAuth NewClientWithBearerToken
#github.com/sigstore/rekor/pkg/generated/client/tlog
~/tlog	?ssrf NewClientWithBasicAuth NewClientWithBearerToken
#github.com/sigstore/rekor/pkg/signer
~/signer	+path NewFile
#github.com/sigstore/rekor/pkg/util
~/util	+path Write:2	?command Run:2
#github.com/slack-go/slack
~/slack	+ssrf PostWebhook PostWebhookContext:1 PostWebhookCustomHTTP PostWebhookCustomHTTPContext:1	?path NewRefToFile	>~/slack.Client New
~/slack.Client ~/slack.RTM	+ssrf GetFile GetFileContext:1	>~/slack.RTM NewRTM
#github.com/slack-go/slack/slacktest
~/slacktest	>~/slacktest.Server NewTestServer
~/slacktest.Server	>github.com/slack-go/slack/slack.RTM GetTestRTMInstance
#github.com/slack-go/slack/socketmode
~/socketmode	>~/socketmode.Client New	>~/socketmode.SocketmodeHandler NewSocketmodeHandler
~/socketmode.Client	^github.com/slack-go/slack/slack.Client
~/socketmode.SocketmodeHandler	>~/socketmode.Client Client
#github.com/smartystreets/goconvey/web/server/watch
~/watch	?path ReadContents
#github.com/spdx/gordf/rdfloader
~/rdfloader	+path LoadFromFilePath
#github.com/spdx/gordf/rdfloader/xmlreader
~/xmlreader	+path XMLReaderFromFilePath
#github.com/spdx/tools-golang/builder
~/builder	+path BuildFileSection
#github.com/spf13/afero
~/afero	+path FileContainsAnyBytes:1 FileContainsBytes:1 ReadFile:1 SafeWriteReader:1 TempFile:1 WriteFile:1 WriteReader:1	>~/afero.Fs NewBasePathFs NewCacheOnReadFs NewCopyOnWriteFs NewMemMapFs NewOsFs NewReadOnlyFs NewRegexpFs	>~/afero.HttpFs NewHttpFs	>~/afero.IOFS NewIOFS
~/afero.Afero	^~/afero.Fs	+path FileContainsAnyBytes FileContainsBytes ReadFile SafeWriteReader TempFile WriteFile WriteReader
~/afero.FromIOFS	+path MkdirAll RemoveAll
~/afero.Fs ~/afero.IOFS	+path MkdirAll RemoveAll
~/afero.HttpFs	+path MkdirAll RemoveAll
~/afero.MemMapFs	+path MkdirAll RemoveAll
~/afero.OsFs	+path MkdirAll RemoveAll
#github.com/spf13/afero/sftpfs
~/sftpfs	>github.com/spf13/afero/afero.Fs New
~/sftpfs.Fs	+path MkdirAll RemoveAll
#github.com/spf13/afero/tarfs
~/tarfs	>~/tarfs.Fs New
~/tarfs.Fs	+path MkdirAll RemoveAll
#github.com/spf13/afero/zipfs
~/zipfs	>github.com/spf13/afero/afero.Fs New
~/zipfs.Fs	+path MkdirAll RemoveAll
#github.com/spf13/fsync
~/fsync	>~/fsync.Syncer NewSyncer
~/fsync.Syncer	>github.com/spf13/afero/afero.Fs DestFs SrcFs
#github.com/spf13/viper
~/viper	+path SafeWriteConfigAs WriteConfigAs	>~/viper.Viper GetViper New NewWithOptions Sub
~/viper.Viper	+path SafeWriteConfigAs WriteConfigAs	>~/viper.Viper Sub
#github.com/spiffe/go-spiffe/v2/bundle/jwtbundle
~/jwtbundle	?path Load:1
#github.com/spiffe/go-spiffe/v2/bundle/spiffebundle
~/spiffebundle	?path Load:1
#github.com/spiffe/go-spiffe/v2/bundle/x509bundle
~/x509bundle	?path Load:1
#github.com/spiffe/go-spiffe/v2/spiffeid
~/spiffeid	?path FromPath:1 RequireFromPath:1	?ssrf FromURI RequireFromURI
#github.com/spiffe/go-spiffe/v2/svid/x509svid
~/x509svid	?path Load:0,1
#github.com/src-d/gcfg
~/gcfg	+path ReadFileInto:1
#github.com/ssgelm/cookiejarparser
~/cookiejarparser	+path LoadCookieJarFile
#github.com/stacktic/dropbox
~/dropbox	>~/dropbox.Dropbox NewDropbox
~/dropbox.Dropbox	?path Delete
#github.com/svent/go-flags
~/flags	?path ParseIni	>~/flags.Parser NewNamedParser NewParser
~/flags.Parser	+path ParseIniFile WriteIniToFile	>~/flags.Parser AddCommand AddGroup
#github.com/sylabs/sif/pkg/sif
~/sif	+path LoadContainerFromPath	?path CreateContainerAtPath
#github.com/syncthing/notify
~/notify	?path Watch WatchWithFilter
#github.com/syndtr/goleveldb/leveldb
~/leveldb	+path OpenFile RecoverFile
#github.com/syndtr/goleveldb/leveldb/storage
~/storage	+path OpenFile
#github.com/t3rm1n4l/go-mega
~/mega	>~/mega.Mega New
~/mega.Mega	+path Rename:1	?path DownloadFile:1 UploadFile	>~/mega.Mega SetClient SetDebugger SetLogger
#github.com/terra-farm/udnssdk
~/udnssdk	+ssrf NewClient:2
#github.com/thedevsaddam/gojsonq
~/gojsonq	>~/gojsonq.JSONQ New
~/gojsonq.JSONQ	?path File	>~/gojsonq.JSONQ Copy Distinct File From FromInterface FromString GroupBy JSONString Limit Macro More Offset OrWhere Reader Reset Select Sort SortBy Where WhereContains WhereEndsWith WhereEqual WhereIn WhereLenEqual WhereLenNotEqual WhereNil WhereNotEqual WhereNotIn WhereNotNil WhereStartsWith WhereStrictContains
#github.com/theupdateframework/notary/client
~/client	+ssrf DeleteTrustData:2	?path DeleteTrustData
#github.com/theupdateframework/notary/server/storage
~/storage	>~/storage.SQLStorage NewSQLStorage
~/storage.SQLStorage	^github.com/jinzhu/gorm/gorm.DB
#github.com/theupdateframework/notary/signer/client
~/client	?ssrf NewGRPCConnection
#github.com/theupdateframework/notary/storage
~/storage	?path NewFileStore NewPrivateSimpleFileStore
#github.com/theupdateframework/notary/trustmanager
~/trustmanager.Storage	+path Get Remove Set
#github.com/theupdateframework/notary/trustmanager/remoteks
~/remoteks	>~/remoteks.RemoteStore NewRemoteStore
~/remoteks.RemoteStore	+path Remove	?path Get Set
#github.com/theupdateframework/notary/tuf/utils
~/utils	+path LoadCertBundleFromFile LoadCertFromFile
#github.com/thoj/go-ircevent
~/ircevent	>~/ircevent.Connection IRC
~/ircevent.Connection	?ssrf Connect
~/ircevent.Event	>~/ircevent.Connection Connection
#github.com/tidwall/buntdb
~/buntdb	+path Open	?path IndexJSON IndexJSONCaseSensitive
#github.com/tillitis/tkeyclient
~/tkeyclient	>~/tkeyclient.TillitisKey New
~/tkeyclient.TillitisKey	+path LoadAppFromFile
#github.com/tombuildsstuff/giovanni/storage/2017-07-29/file/directories
~/directories	>~/directories.Client New NewWithEnvironment
~/directories.Client	+path Delete:3 DeletePreparer:3	?path Create:3 CreatePreparer:3
#github.com/tombuildsstuff/giovanni/storage/2017-07-29/file/files
~/files	>~/files.Client New NewWithEnvironment
~/files.Client	+path AbortCopy:3,4 AbortCopyPreparer:3,4 ClearByteRange:4 ClearByteRangePreparer:4 Copy:3,4 CopyAndWait:3,4 CopyPreparer:3,4 Create:4 CreatePreparer:4 Delete:3,4 DeletePreparer:3,4 GetByteRange:4 GetByteRangePreparer:4 GetFile:3,4 GetMetaData:4 GetMetaDataPreparer:4 GetProperties:4 GetPropertiesPreparer:4 ListRanges:4 ListRangesPreparer:4 PutByteRange:4 PutByteRangePreparer:4 PutFile:3,4 SetMetaData:4 SetMetaDataPreparer:4 SetProperties:4 SetPropertiesPreparer:4	?path Create:3 CreatePreparer:3 PutByteRange:3 PutByteRangePreparer:3
#github.com/tombuildsstuff/giovanni/storage/2018-03-28/file/directories
~/directories	>~/directories.Client New NewWithEnvironment
~/directories.Client	+path Delete:3 DeletePreparer:3	?path Create:3 CreatePreparer:3
#github.com/tombuildsstuff/giovanni/storage/2018-03-28/file/files
~/files	>~/files.Client New NewWithEnvironment
~/files.Client	+path AbortCopy:3,4 AbortCopyPreparer:3,4 ClearByteRange:4 ClearByteRangePreparer:4 Copy:3,4 CopyAndWait:3,4 CopyPreparer:3,4 Create:4 CreatePreparer:4 Delete:3,4 DeletePreparer:3,4 GetByteRange:4 GetByteRangePreparer:4 GetFile:3,4 GetMetaData:4 GetMetaDataPreparer:4 GetProperties:4 GetPropertiesPreparer:4 ListRanges:4 ListRangesPreparer:4 PutByteRange:4 PutByteRangePreparer:4 PutFile:3,4 SetMetaData:4 SetMetaDataPreparer:4 SetProperties:4 SetPropertiesPreparer:4	?path Create:3 CreatePreparer:3 PutByteRange:3 PutByteRangePreparer:3
#github.com/tombuildsstuff/giovanni/storage/2018-11-09/datalakestore/paths
~/paths	>~/paths.Client New NewWithEnvironment
~/paths.Client	+path Delete:3 DeletePreparer:3	?path Create:3 CreatePreparer:3
#github.com/tombuildsstuff/giovanni/storage/2018-11-09/file/directories
~/directories	>~/directories.Client New NewWithEnvironment
~/directories.Client	+path Delete:3 DeletePreparer:3	?path Create:3 CreatePreparer:3
~/directories.StorageDirectory	+path Delete:3	?path Create:3
#github.com/tombuildsstuff/giovanni/storage/2018-11-09/file/files
~/files	>~/files.Client New NewWithEnvironment
~/files.Client	+path AbortCopy:3,4 AbortCopyPreparer:3,4 ClearByteRange:4 ClearByteRangePreparer:4 Copy:3,4 CopyAndWait:3,4 CopyPreparer:3,4 Create:4 CreatePreparer:4 Delete:3,4 DeletePreparer:3,4 GetByteRange:4 GetByteRangePreparer:4 GetFile:3,4 GetMetaData:4 GetMetaDataPreparer:4 GetProperties:4 GetPropertiesPreparer:4 ListRanges:4 ListRangesPreparer:4 PutByteRange:4 PutByteRangePreparer:4 PutFile:3,4 SetMetaData:4 SetMetaDataPreparer:4 SetProperties:4 SetPropertiesPreparer:4	?path Create:3 CreatePreparer:3 PutByteRange:3 PutByteRangePreparer:3
~/files.StorageFile	+path AbortCopy:3,4 ClearByteRange:4 Copy:3,4 CopyAndWait:3,4 Create:4 Delete:3,4 GetByteRange:4 GetFile:3,4 GetMetaData:4 GetProperties:4 ListRanges:4 PutByteRange:4 PutFile:3,4 SetMetaData:4 SetProperties:4	?path Create:3 PutByteRange:3
#github.com/tombuildsstuff/giovanni/storage/2019-12-12/datalakestore/paths
~/paths	>~/paths.Client New NewWithEnvironment
~/paths.Client	+path Delete:3 DeletePreparer:3	?path Create:3 CreatePreparer:3
#github.com/tombuildsstuff/giovanni/storage/2019-12-12/file/directories
~/directories	>~/directories.Client New NewWithEnvironment
~/directories.Client	+path Delete:3 DeletePreparer:3	?path Create:3 CreatePreparer:3
~/directories.StorageDirectory	+path Delete:3	?path Create:3
#github.com/tombuildsstuff/giovanni/storage/2019-12-12/file/files
~/files	>~/files.Client New NewWithEnvironment
~/files.Client	+path AbortCopy:3,4 AbortCopyPreparer:3,4 ClearByteRange:4 ClearByteRangePreparer:4 Copy:3,4 CopyAndWait:3,4 CopyPreparer:3,4 Create:4 CreatePreparer:4 Delete:3,4 DeletePreparer:3,4 GetByteRange:4 GetByteRangePreparer:4 GetFile:3,4 GetMetaData:4 GetMetaDataPreparer:4 GetProperties:4 GetPropertiesPreparer:4 ListRanges:4 ListRangesPreparer:4 PutByteRange:4 PutByteRangePreparer:4 PutFile:3,4 SetMetaData:4 SetMetaDataPreparer:4 SetProperties:4 SetPropertiesPreparer:4	?path Create:3 CreatePreparer:3 PutByteRange:3 PutByteRangePreparer:3
~/files.StorageFile	+path AbortCopy:3,4 ClearByteRange:4 Copy:3,4 CopyAndWait:3,4 Create:4 Delete:3,4 GetByteRange:4 GetFile:3,4 GetMetaData:4 GetProperties:4 ListRanges:4 PutByteRange:4 PutFile:3,4 SetMetaData:4 SetProperties:4	?path Create:3 PutByteRange:3
#github.com/tombuildsstuff/giovanni/storage/2020-08-04/datalakestore/paths
~/paths	>~/paths.Client New NewWithEnvironment
~/paths.Client	+path Delete:3 DeletePreparer:3	?path Create:3 CreatePreparer:3
#github.com/tombuildsstuff/giovanni/storage/2020-08-04/file/directories
~/directories	>~/directories.Client New NewWithEnvironment
~/directories.Client	+path Delete:3 DeletePreparer:3	?path Create:3 CreatePreparer:3
~/directories.StorageDirectory	+path Delete:3	?path Create:3
#github.com/tombuildsstuff/giovanni/storage/2020-08-04/file/files
~/files	>~/files.Client New NewWithEnvironment
~/files.Client	+path AbortCopy:3,4 AbortCopyPreparer:3,4 ClearByteRange:4 ClearByteRangePreparer:4 Copy:3,4 CopyAndWait:3,4 CopyPreparer:3,4 Create:4 CreatePreparer:4 Delete:3,4 DeletePreparer:3,4 GetByteRange:4 GetByteRangePreparer:4 GetFile:3,4 GetMetaData:4 GetMetaDataPreparer:4 GetProperties:4 GetPropertiesPreparer:4 ListRanges:4 ListRangesPreparer:4 PutByteRange:4 PutByteRangePreparer:4 PutFile:3,4 SetMetaData:4 SetMetaDataPreparer:4 SetProperties:4 SetPropertiesPreparer:4	?path Create:3 CreatePreparer:3 PutByteRange:3 PutByteRangePreparer:3
~/files.StorageFile	+path AbortCopy:3,4 ClearByteRange:4 Copy:3,4 CopyAndWait:3,4 Create:4 Delete:3,4 GetByteRange:4 GetFile:3,4 GetMetaData:4 GetProperties:4 ListRanges:4 PutByteRange:4 PutFile:3,4 SetMetaData:4 SetProperties:4	?path Create:3 PutByteRange:3
#github.com/tomwright/dasel/storage
~/storage	+path LoadFromFile NewReadParserFromFilename NewWriteParserFromFilename
#github.com/tonistiigi/fsutil
~/fsutil	?path Stat
#github.com/tonistiigi/fsutil/copy
~/copy	+path Copy:2,4 MkdirAll
#github.com/twpayne/go-xdg
~/xdg	+path Open
#github.com/unrolled/render
~/render.FileSystem	+path ReadFile
~/render.LocalFileSystem	+path ReadFile
~/render.Options	>~/render.FileSystem FileSystem
#github.com/valyala/fasthttp
~/fasthttp	+ssrf Get:1 GetDeadline:1 GetTimeout:1 Post:1	?path SaveMultipartFile:1 ServeFile:1 ServeFileUncompressed:1	>~/fasthttp.Response AcquireResponse
~/fasthttp.Client	+ssrf Get:1 GetDeadline:1 GetTimeout:1 Post:1
~/fasthttp.HostClient	+ssrf Get:1 GetDeadline:1 GetTimeout:1 Post:1
~/fasthttp.RequestCtx	>~/fasthttp.Response LastTimeoutErrorResponse Response
~/fasthttp.Response	?path SendFile
#github.com/valyala/fasttemplate
~/fasttemplate	?template New NewTemplate
#github.com/vbatts/go-mtree
~/mtree	>~/mtree.DirectoryHierarchy ParseSpec Walk	>~/mtree.InodeDelta[] Check Compare TarCheck Update	>~/mtree.Streamer NewTarStreamer
~/mtree.DefaultFsEval	+path Open
~/mtree.DirectoryHierarchy	>~/mtree.Entry[] Entries
~/mtree.Entry	+path Descend Find	>~/mtree.Entry Ascend Descend Find Next Parent Prev Set	>~/mtree.Entry[] Children
~/mtree.FsEval	+path Open
~/mtree.InodeDelta	>~/mtree.Entry New Old
~/mtree.Streamer	>~/mtree.DirectoryHierarchy Hierarchy
#github.com/vbatts/tar-split/tar/storage
~/storage	>~/storage.FileGetPutter NewBufferFileGetPutter	>~/storage.FilePutter NewDiscardFilePutter
~/storage.FilePutter ~/storage.FileGetPutter	+path Put
#github.com/voxelbrain/goptions
~/goptions	>~/goptions.FlagSet NewFlagSet
~/goptions.FlagSet	+path FlagByName
#github.com/xanzy/go-cloudstack/cloudstack
~/cloudstack	>~/cloudstack.CloudStackClient NewAsyncClient NewClient	>~/cloudstack.LDAPService NewLDAPService
~/cloudstack.CloudStackClient	>~/cloudstack.LDAPService LDAP
~/cloudstack.LDAPService	?ldap NewSearchLdapParams
#github.com/xanzy/go-gitlab
~/gitlab	>~/gitlab.Client NewBasicAuthClient NewClient NewJobClient NewOAuthClient
~/gitlab.Client	>~/gitlab.GenericPackagesService GenericPackages	>~/gitlab.GroupsService Groups	>~/gitlab.ProjectsService Projects	>~/gitlab.RepositoryFilesService RepositoryFiles	>~/gitlab.SnippetsService Snippets	>~/gitlab.UsersService Users
~/gitlab.GenericPackagesService	+path DownloadPackageFile:3 PublishPackageFile:3
~/gitlab.GroupsService	?path UploadAvatar:2
~/gitlab.ProjectsService	+path UploadFile:2	?path UploadAvatar:2
~/gitlab.RepositoryFilesService	+path CreateFile:1 DeleteFile:1 GetFile:1 GetFileMetaData:1 GetRawFile:1 UpdateFile:1	?path GetFileBlame:1
~/gitlab.SnippetsService	?path SnippetFileContent:2
~/gitlab.UsersService	?path UploadAvatar:1
#github.com/xhit/go-simple-mail
~/simple-mail	>~/simple-mail.Email NewMSG
~/simple-mail.Email	+path AddAttachmentData:1	?path AddAttachment AddInlineData:1	>~/simple-mail.Email AddAddresses AddAlternative AddAlternativeData AddAttachment AddAttachmentBase64 AddAttachmentData AddBcc AddCc AddHeader AddHeaders AddInline AddInlineBase64 AddInlineData AddTo Attach SetBody SetBodyData SetDSN SetDate SetDkim SetFrom SetListUnsubscribe SetPriority SetReplyTo SetReturnPath SetSender SetSubject
#github.com/yalue/merged_fs
~/merged_fs	>~/merged_fs.MergedFS NewMergedFS
~/merged_fs.EmptyFS	+path Open
~/merged_fs.MergedFS	+path Open
#github.com/yosssi/ace
~/ace	?path Load:0,1 NewFile
#github.com/yosssi/ace-proxy
~/ace-proxy	>~/ace-proxy.Proxy New
~/ace-proxy.Proxy	?path Load:0,1
#github.com/yuin/gopher-lua
~/gopher-lua	>~/gopher-lua.LState NewState
~/gopher-lua.Global	>~/gopher-lua.LState CurrentThread MainThread
~/gopher-lua.LState	?path DoFile LoadFile	>~/gopher-lua.Global G	>~/gopher-lua.LState CheckThread NewThread Parent ToThread
#github.com/zenhack/go.notmuch
~/go.notmuch	?path Open	>~/go.notmuch.DB Create Open
~/go.notmuch.DB	+path AddMessage FindMessageByFilename RemoveMessage	+sql NewQuery
#github.com/zitadel/oidc/pkg/client/rp/cli
~/cli	+ssrf OpenBrowser
#github.com/zitadel/oidc/pkg/op
~/op	+redirect NewRedirect	?path NewDynamicOpenIDProvider NewForwardedOpenIDProvider
#github.com/ziutek/mymysql/autorc
~/autorc	>~/autorc.Conn New NewFromCF
~/autorc.Conn	+sql Prepare PrepareOnce:1 Query QueryFirst QueryLast	>github.com/ziutek/mymysql/mysql/mysql.Conn Raw	>~/autorc.Conn Clone
#github.com/ziutek/mymysql/godrv
~/godrv.Driver	+ssrf Open
#github.com/ziutek/mymysql/mysql
~/mysql	+sql Query:1 QueryFirst:1 QueryLast:1	>~/mysql.Conn NewFromCF
~/mysql.Conn	^~/mysql.ConnCommon	>~/mysql.Conn Clone	>~/mysql.Transaction Begin
~/mysql.ConnCommon ~/mysql.Transaction	+sql Prepare Query QueryFirst QueryLast
#github.com/ziutek/mymysql/native
~/native	>github.com/ziutek/mymysql/mysql/mysql.Conn New
~/native.Conn ~/native.Transaction	+sql Prepare Query QueryFirst QueryLast	>github.com/ziutek/mymysql/mysql/mysql.Conn Clone	>github.com/ziutek/mymysql/mysql/mysql.Transaction Begin
#github.com/ziutek/mymysql/thrsafe
~/thrsafe	>github.com/ziutek/mymysql/mysql/mysql.Conn New
~/thrsafe.Conn ~/thrsafe.Transaction	^github.com/ziutek/mymysql/mysql/mysql.Conn	+sql Prepare Query QueryFirst QueryLast	>github.com/ziutek/mymysql/mysql/mysql.Conn Clone	>github.com/ziutek/mymysql/mysql/mysql.Transaction Begin
#github.com/zmap/zlint/v3/integration/lints/lint
~/lint	?path RunLintForFile
#github.com/zmap/zlint/v3/lint
~/lint	?path NewConfigFromFile
#github.com/zmap/zlint/v3/util
~/util	+ssrf GetAuthority
#github.com/zorkian/go-datadog-api
~/datadog-api	>~/datadog-api.Client NewClient
~/datadog-api.Client	?ssrf GetHostTags GetHostTagsBySource
#go.starlark.net/starlark
~/starlark	+path ExecFile:1	?path Eval:1 EvalOptions:2 ExecFileOptions:2 ExprFunc ExprFuncOptions:1 SourceProgram SourceProgramOptions:1	>go.starlark.net/syntax/syntax.File SourceProgram SourceProgramOptions
#go.starlark.net/syntax
~/syntax	?path Parse ParseCompoundStmt ParseExpr	>~/syntax.File Parse ParseCompoundStmt	>~/syntax.FileOptions LegacyFileOptions
~/syntax.File	>~/syntax.FileOptions Options
~/syntax.FileOptions	+path Parse ParseCompoundStmt ParseExpr	>~/syntax.File Parse ParseCompoundStmt
#gopkg.in/DATA-DOG/go-sqlmock
~/sqlmock.Sqlmock	+sql ExpectExec ExpectPrepare ExpectQuery
#gopkg.in/editorconfig/editorconfig-core-go
~/editorconfig-core	+path GetDefinitionForFilename	>~/editorconfig-core.Editorconfig ParseBytes ParseFile
~/editorconfig-core.Editorconfig	+path Save
#gopkg.in/elazarl/goproxy
~/goproxy.FuncHttpsHandler	?ssrf HandleConnect
#gopkg.in/fsnotify
~/fsnotify	>~/fsnotify.Watcher NewBufferedWatcher NewWatcher
~/fsnotify.Watcher	+path Remove
#gopkg.in/fsnotify/fsnotify
~/fsnotify	>~/fsnotify.Watcher NewBufferedWatcher NewWatcher
~/fsnotify.Watcher	+path Remove
#gopkg.in/gcfg
~/gcfg	+path ReadFileInto:1
#gopkg.in/godo
~/godo.Context	+command Bash Run Start
#gopkg.in/godo.v2/util
~/util	+path FileExists
#gopkg.in/godo.v2/watcher
~/watcher	>~/watcher.Watcher NewWatcher
~/watcher.Watcher	?path WatchRecursive
#gopkg.in/gorp
~/gorp	?sql SelectFloat:1 SelectInt:1 SelectNullFloat:1 SelectNullInt:1 SelectNullStr:1 SelectOne:3 SelectStr:1
~/gorp.DbMap	+sql Exec Prepare	?sql Select:1 SelectFloat SelectInt SelectNullFloat SelectNullInt SelectNullStr SelectOne:1 SelectStr	>~/gorp.Transaction Begin
~/gorp.IntegerAutoIncrInserter	+sql InsertAutoIncr:1
~/gorp.SqlExecutor	+sql Exec	?sql Select:1 SelectFloat SelectInt SelectNullFloat SelectNullInt SelectNullStr SelectOne:1 SelectStr
~/gorp.TargetedAutoIncrInserter	+sql InsertAutoIncrToTarget:1
~/gorp.Transaction	+sql Exec Prepare	?sql Select:1 SelectFloat SelectInt SelectNullFloat SelectNullInt SelectNullStr SelectOne:1 SelectStr
#gopkg.in/h2non/filetype
~/filetype	+path MatchFile
#gopkg.in/hlandau/acmeapi
~/acmeapi	>~/acmeapi.RealmClient NewRealmClient
~/acmeapi.RealmClient	+ssrf LoadOrderOrCertificate:1
#gopkg.in/httprequest
~/httprequest.Client	+ssrf CallURL:1 Get:1
#gopkg.in/ini
~/ini	>~/ini.File Empty InsensitiveLoad Load LoadSources LooseLoad ShadowLoad
~/ini.File	+path SaveTo SaveToIndent
#gopkg.in/ldap
~.v2/ldap	?ldap NewAddRequest NewModifyDNRequest NewModifyDNWithControlsRequest NewModifyRequest NewSearchRequest
~/ldap	?ldap NewAddRequest NewModifyDNRequest NewModifyDNWithControlsRequest NewModifyRequest NewSearchRequest
#gopkg.in/macaron
~/macaron	?path GenerateETag:1	>gopkg.in/ini/ini.File Config SetConfig
~/macaron.Context	+redirect Redirect	?path SaveToFile:1 ServeFile ServeFileContent
#gopkg.in/mail
~/mail	>~/mail.Message NewMessage
~/mail.Message	?path Attach Embed
#gopkg.in/olivere/elastic
~/elastic	>~/elastic.AvgAggregation NewAvgAggregation	>~/elastic.CardinalityAggregation NewCardinalityAggregation	>~/elastic.Client NewClient NewClientFromConfig NewSimpleClient	>~/elastic.DateHistogramAggregation NewDateHistogramAggregation	>~/elastic.DateRangeAggregation NewDateRangeAggregation	>~/elastic.ExtendedStatsAggregation NewExtendedStatsAggregation	>~/elastic.GeoBoundsAggregation NewGeoBoundsAggregation	>~/elastic.HistogramAggregation NewHistogramAggregation	>~/elastic.MaxAggregation NewMaxAggregation	>~/elastic.MinAggregation NewMinAggregation	>~/elastic.PercentileRanksAggregation NewPercentileRanksAggregation	>~/elastic.PercentilesAggregation NewPercentilesAggregation	>~/elastic.RangeAggregation NewRangeAggregation	>~/elastic.StatsAggregation NewStatsAggregation	>~/elastic.SumAggregation NewSumAggregation	>~/elastic.TermsAggregation NewTermsAggregation	>~/elastic.UpdateService NewUpdateService	>~/elastic.ValueCountAggregation NewValueCountAggregation
~/elastic.AvgAggregation	?path ScriptFile	>~/elastic.AvgAggregation Field Format Lang Meta Param Script ScriptFile SubAggregation
~/elastic.CardinalityAggregation	?path ScriptFile	>~/elastic.CardinalityAggregation Field Format Lang Meta Param PrecisionThreshold Rehash Script ScriptFile SubAggregation
~/elastic.Client	+ssrf Ping	>~/elastic.UpdateService Update
~/elastic.DateHistogramAggregation	?path ScriptFile	>~/elastic.DateHistogramAggregation ExtendedBounds ExtendedBoundsMax ExtendedBoundsMin Factor Field Format Interval Keyed Lang Meta MinDocCount Missing Offset Order OrderByAggregation OrderByAggregationAndMetric OrderByCount OrderByCountAsc OrderByCountDesc OrderByKey OrderByKeyAsc OrderByKeyDesc Param PostOffset PostZone PreOffset PreZone PreZoneAdjustLargeInterval Script ScriptFile SubAggregation TimeZone
~/elastic.DateRangeAggregation	?path ScriptFile	>~/elastic.DateRangeAggregation AddRange AddRangeWithKey AddUnboundedFrom AddUnboundedFromWithKey AddUnboundedTo AddUnboundedToWithKey Between BetweenWithKey Field Format Gt GtWithKey Keyed Lang Lt LtWithKey Meta Param Script ScriptFile SubAggregation Unmapped
~/elastic.ExtendedStatsAggregation	?path ScriptFile	>~/elastic.ExtendedStatsAggregation Field Format Lang Meta Param Script ScriptFile SubAggregation
~/elastic.GeoBoundsAggregation	?path ScriptFile	>~/elastic.GeoBoundsAggregation Field Lang Meta Param Params Script ScriptFile SubAggregation WrapLongitude
~/elastic.HistogramAggregation	?path ScriptFile	>~/elastic.HistogramAggregation ExtendedBounds ExtendedBoundsMax ExtendedBoundsMin Field Interval Lang MaxBounds Meta MinBounds MinDocCount Missing Offset Order OrderByAggregation OrderByAggregationAndMetric OrderByCount OrderByCountAsc OrderByCountDesc OrderByKey OrderByKeyAsc OrderByKeyDesc Param Script ScriptFile SubAggregation
~/elastic.MaxAggregation	?path ScriptFile	>~/elastic.MaxAggregation Field Format Lang Meta Param Script ScriptFile SubAggregation
~/elastic.MinAggregation	?path ScriptFile	>~/elastic.MinAggregation Field Format Lang Meta Param Script ScriptFile SubAggregation
~/elastic.PercentileRanksAggregation	?path ScriptFile	>~/elastic.PercentileRanksAggregation Compression Estimator Field Format Lang Meta Param Script ScriptFile SubAggregation Values
~/elastic.PercentilesAggregation	?path ScriptFile	>~/elastic.PercentilesAggregation Compression Estimator Field Format Lang Meta Method NumberOfSignificantValueDigits Param Percentiles Script ScriptFile SubAggregation
~/elastic.RangeAggregation	?path ScriptFile	>~/elastic.RangeAggregation AddRange AddRangeWithKey AddUnboundedFrom AddUnboundedFromWithKey AddUnboundedTo AddUnboundedToWithKey Between BetweenWithKey Field Gt GtWithKey Keyed Lang Lt LtWithKey Meta Missing Param Script ScriptFile SubAggregation Unmapped
~/elastic.StatsAggregation	?path ScriptFile	>~/elastic.StatsAggregation Field Format Lang Meta Param Script ScriptFile SubAggregation
~/elastic.SumAggregation	?path ScriptFile	>~/elastic.SumAggregation Field Format Lang Meta Param Script ScriptFile SubAggregation
~/elastic.TermsAggregation	?path ScriptFile	>~/elastic.TermsAggregation CollectionMode Exclude ExcludeTerms ExcludeValues ExcludeWithFlags ExecutionHint Field Include IncludeTerms IncludeValues IncludeWithFlags Lang Meta MinDocCount Missing NumPartitions Order OrderByAggregation OrderByAggregationAndMetric OrderByCount OrderByCountAsc OrderByCountDesc OrderByTerm OrderByTermAsc OrderByTermDesc Param Partition RequiredSize Script ScriptFile ShardMinDocCount ShardSize ShowTermDocCountError Size SubAggregation ValueType
~/elastic.UpdateService	?path ScriptFile	>~/elastic.UpdateService ConsistencyLevel DetectNoop Doc DocAsUpsert FetchSource FetchSourceContext Fields Id Index Parent Pretty Refresh ReplicationType RetryOnConflict Routing Script ScriptFile ScriptId ScriptLang ScriptParams ScriptType ScriptedUpsert Timeout Type Upsert Version VersionType WaitForActiveShards
~/elastic.ValueCountAggregation	?path ScriptFile	>~/elastic.ValueCountAggregation Field Format Lang Meta Param Script ScriptFile SubAggregation
#gopkg.in/src-d/go-billy
~/billy.Basic	+path Create Open OpenFile Remove Stat	?path Rename:0,1
~/billy.Chroot	>~/billy.Filesystem Chroot
~/billy.Dir	+path MkdirAll ReadDir
~/billy.Filesystem	^~/billy.Basic ~/billy.TempFile ~/billy.Dir ~/billy.Symlink ~/billy.Chroot
~/billy.Symlink	+path Lstat
~/billy.TempFile	+path TempFile
#gopkg.in/src-d/go-billy.v4/helper/chroot
~/chroot	>gopkg.in/src-d/go-billy/billy.Filesystem New
~/chroot.ChrootHelper	+path Create Lstat MkdirAll Open OpenFile ReadDir Remove Rename:0,1 Stat TempFile	>gopkg.in/src-d/go-billy/billy.Basic Underlying	>gopkg.in/src-d/go-billy/billy.Filesystem Chroot
#gopkg.in/src-d/go-billy.v4/helper/mount
~/mount	>~/mount.Mount New
~/mount.Mount	+path MkdirAll Open OpenFile ReadDir Remove Rename:0,1	?path Create Stat	>gopkg.in/src-d/go-billy/billy.Basic Underlying
#gopkg.in/src-d/go-billy.v4/helper/polyfill
~/polyfill	>gopkg.in/src-d/go-billy/billy.Filesystem New
~/polyfill.Polyfill	^gopkg.in/src-d/go-billy/billy.Basic	+path MkdirAll ReadDir TempFile	>gopkg.in/src-d/go-billy/billy.Basic Underlying	>gopkg.in/src-d/go-billy/billy.Filesystem Chroot
#gopkg.in/src-d/go-billy.v4/helper/temporal
~/temporal	>gopkg.in/src-d/go-billy/billy.Filesystem New
~/temporal.Temporal	^gopkg.in/src-d/go-billy/billy.Filesystem	+path TempFile
#gopkg.in/src-d/go-billy.v4/memfs
~/memfs	>gopkg.in/src-d/go-billy/billy.Filesystem New
~/memfs.Memory	+path OpenFile
#gopkg.in/src-d/go-billy.v4/osfs
~/osfs	?path New	>gopkg.in/src-d/go-billy/billy.Filesystem New
~/osfs.OS	+path Create Lstat MkdirAll Open OpenFile ReadDir Remove RemoveAll Rename:0,1 Stat TempFile
#gopkg.in/src-d/go-billy.v4/util
~/util	+path RemoveAll:1 TempFile:1 WriteFile:1
#gopkg.in/src-d/go-git
~/git	?path PlainOpen PlainOpenWithOptions	>~/git.Repository Clone CloneContext Init Open PlainClone PlainCloneContext PlainInit PlainOpen PlainOpenWithOptions
~/git.Repository	>~/git.Worktree Worktree
~/git.Submodule	>~/git.Repository Repository
~/git.Worktree	?path Remove	>gopkg.in/src-d/go-billy/billy.Filesystem Filesystem	>~/git.Submodule Submodule
#gopkg.in/src-d/go-git.v4/plumbing/format/gitignore
~/gitignore	?path ReadPatterns:1
#gopkg.in/src-d/go-git.v4/plumbing/format/index
~/index.Index	?path Remove
#gopkg.in/src-d/go-git.v4/plumbing/object
~/object	?path NewCommitFileIterFromIter
#gopkg.in/src-d/go-git.v4/plumbing/storer
~/storer.IndexStorer	>gopkg.in/src-d/go-git.v4/plumbing/format/index/index.Index Index
#gopkg.in/src-d/go-git.v4/plumbing/transport/file
~/file	?path ServeReceivePack ServeUploadPack
#gopkg.in/src-d/go-git.v4/storage/filesystem
~/filesystem	>~/filesystem.Storage NewStorage NewStorageWithOptions
~/filesystem.IndexStorage	>gopkg.in/src-d/go-git.v4/plumbing/format/index/index.Index Index
~/filesystem.Storage	^~/filesystem.IndexStorage	>gopkg.in/src-d/go-billy/billy.Filesystem Filesystem
#gopkg.in/src-d/go-git.v4/storage/filesystem/dotgit
~/dotgit	>~/dotgit.DotGit New NewWithOptions
~/dotgit.DotGit	>gopkg.in/src-d/go-billy/billy.Filesystem Fs Module	>~/dotgit.DotGit[] Alternates
#gopkg.in/src-d/go-git.v4/storage/memory
~/memory.IndexStorage	>gopkg.in/src-d/go-git.v4/plumbing/format/index/index.Index Index
#gopkg.in/src-d/go-git.v4/storage/transactional
~/transactional	>~/transactional.IndexStorage NewIndexStorage
~/transactional.IndexStorage	^gopkg.in/src-d/go-git.v4/plumbing/storer/storer.IndexStorer	>gopkg.in/src-d/go-git.v4/plumbing/format/index/index.Index Index
#gopkg.in/src-d/go-git.v4/utils/merkletrie
~/merkletrie	?path NewDelete NewIterFromPath	>~/merkletrie.Changes DiffTree DiffTreeContext NewChanges
~/merkletrie.Changes	?path AddRecursiveDelete
#gopkg.in/telebot
~/telebot	+path FromDisk	+ssrf FromURL	>~/telebot.Bot NewBot	>~/telebot.SendOptions Placeholder
~/telebot.Animation	>~/telebot.Message Send	>~/telebot.Photo Thumbnail
~/telebot.Audio	>~/telebot.Message Send	>~/telebot.Photo Thumbnail
~/telebot.Bot	?path Download:1	>~/telebot.Chat ChatByID ChatByUsername	>~/telebot.Context NewContext	>~/telebot.Message Copy Edit EditCaption EditMedia EditReplyMarkup Forward Reply Send SetGameScore StopLiveLocation	>~/telebot.Message[] CopyMany ForwardMany SendAlbum	>~/telebot.Photo[] ProfilePhotosOf	>~/telebot.Poll StopPoll	>~/telebot.ReplyMarkup NewMarkup	>~/telebot.Sticker[] CustomEmojiStickers TopicIconStickers
~/telebot.Callback	>~/telebot.Message Message
~/telebot.Chat	>~/telebot.Message PinnedMessage
~/telebot.Context	>~/telebot.Bot Bot	>~/telebot.Callback Callback	>~/telebot.Chat Chat	>~/telebot.Message Message	>~/telebot.Poll Poll	>~/telebot.Update Update
~/telebot.Dice	>~/telebot.Message Send
~/telebot.Document	>~/telebot.Message Send	>~/telebot.Photo Thumbnail
~/telebot.Game	>~/telebot.Animation Animation	>~/telebot.Message Send	>~/telebot.Photo Photo
~/telebot.GiveawayCompleted	>~/telebot.Message Message
~/telebot.Invoice	>~/telebot.Message Send	>~/telebot.Photo Photo
~/telebot.Location	>~/telebot.Message Send
~/telebot.Message	>~/telebot.Animation Animation	>~/telebot.Audio Audio	>~/telebot.Chat Chat OriginalChat SenderChat	>~/telebot.Dice Dice	>~/telebot.Document Document	>~/telebot.Game Game	>~/telebot.GiveawayCompleted GiveawayCompleted	>~/telebot.Invoice Invoice	>~/telebot.Location Location	>~/telebot.Message PinnedMessage ReplyTo	>~/telebot.Photo NewGroupPhoto Photo	>~/telebot.Poll Poll	>~/telebot.ReplyMarkup ReplyMarkup	>~/telebot.Sticker Sticker	>~/telebot.Venue Venue	>~/telebot.Video Video	>~/telebot.VideoNote VideoNote	>~/telebot.Voice Voice
~/telebot.Photo	>~/telebot.Message Send
~/telebot.Poll	>~/telebot.Message Send
~/telebot.ReplyMarkup	?xpath Query:1 QueryChat:1
~/telebot.ResultBase	>~/telebot.ReplyMarkup ReplyMarkup
~/telebot.SendOptions	>~/telebot.Message ReplyTo	>~/telebot.ReplyMarkup ReplyMarkup
~/telebot.Sendable	>~/telebot.Message Send
~/telebot.Sticker	>~/telebot.Message Send	>~/telebot.Photo Thumbnail
~/telebot.Update	>~/telebot.Callback Callback	>~/telebot.Message ChannelPost EditedChannelPost EditedMessage Message	>~/telebot.Poll Poll
~/telebot.Venue	>~/telebot.Location Location	>~/telebot.Message Send
~/telebot.Video	>~/telebot.Message Send	>~/telebot.Photo Thumbnail
~/telebot.VideoNote	>~/telebot.Message Send	>~/telebot.Photo Thumbnail
~/telebot.Voice	>~/telebot.Message Send
#gopkg.in/telebot.v3/layout
~/layout	>~/layout.DefaultLayout NewDefault	>~/layout.Layout New NewFromFS
~/layout.DefaultLayout	>gopkg.in/telebot/telebot.ReplyMarkup Markup
~/layout.Layout	>gopkg.in/telebot/telebot.ReplyMarkup Markup MarkupLocale	>~/layout.DefaultLayout Default
#k8s.io/cri-api/pkg/apis
~/apis.ContainerManager ~/apis.RuntimeService	?command ExecSync:2
#k8s.io/gengo/generator
~/generator	>~/generator.DefaultFileType NewGolangFile
~/generator.DefaultFileType	+path AssembleFile:1 VerifyFile:1
~/generator.DefaultPackage	+path Header
~/generator.FileType	+path AssembleFile:1 VerifyFile:1
~/generator.Package	+path Header
#k8s.io/gengo/v2/generator
~/generator	>~/generator.DefaultFileType NewGoFile
~/generator.DefaultFileType	+path AssembleFile:1
~/generator.FileType	+path AssembleFile:1
~/generator.SimpleTarget	+path Header
~/generator.Target	+path Header
#k8s.io/utils/exec
~/exec	>~/exec.Interface New
~/exec.Interface	+command Command
#k8s.io/utils/inotify
~/inotify	>~/inotify.Watcher NewWatcher
~/inotify.Watcher	+path RemoveWatch	?path AddWatch Watch
#k8s.io/utils/io
~/io	+path ConsistentRead
#k8s.io/utils/mount
~/mount	+path ListProcMounts ParseMountInfo	>~/mount.Interface New
~/mount.Interface	+path GetMountRefs
~/mount.Mounter	+path GetMountRefs
~/mount.SafeFormatAndMount	^~/mount.Interface	>k8s.io/utils/exec/exec.Interface Exec
#k8s.io/utils/nsenter
~/nsenter	>~/nsenter.NSEnter NewFakeNsenter NewNsenter
~/nsenter.NSEnter	+path EvalSymlinks KubeletPath	?command Command Exec
#k8s.io/utils/path
~/path	+path Exists:1
#libguestfs.org/guestfs
~/guestfs	>~/guestfs.Guestfs Create Create_flags
~/guestfs.Guestfs	+command Sh	+path Acl_delete_def_file Acl_get_file Acl_set_file Add_cdrom Add_drive Add_drive_ro Add_drive_ro_with_if Add_drive_with_if Base64_in:1 Base64_out Btrfs_qgroup_remove:2 Cap_get_file Cap_set_file Chmod:1 Copy_attributes:0,1 Copy_device_to_device:0,1 Copy_device_to_file:0,1 Copy_file_to_device:0,1 Copy_file_to_file:0,1 Copy_size:0,1 Disk_create Disk_format Disk_has_backing_file Disk_virtual_size Download:1 Download_blocks:3 Download_inode:2 Download_offset:1 File_architecture Hivex_commit Hivex_open Initrd_cat:1 Journal_open Mkdir Mkdir_mode Mkdir_p Mksquashfs:1 Mkswap_file Ntfscat_i:2 Read_file Read_lines Rmdir Scrub_file Swapoff_file Swapon_file Touch Upload Upload_offset Write Write_append Write_file Yara_load	?path Btrfs_filesystem_defragment Cat Chown:2 Copy_in:0,1 Copy_out:0,1 File Inotify_add_watch Rename:0,1 Stat Truncate Truncate_size
#maunium.net/go/mautrix
~/mautrix	>~/mautrix.Client NewClient
~/mautrix.Client	+ssrf GetURLPreview	?path UploadBytesWithName:2
#maunium.net/go/mautrix/appservice
~/appservice	?path Load LoadRegistration	>~/appservice.AppService Create Load	>~/appservice.Registration CreateRegistration LoadRegistration
~/appservice.AppService	?path Save	>maunium.net/go/mautrix/mautrix.Client BotClient Client	>~/appservice.IntentAPI BotIntent Intent NewIntentAPI	>~/appservice.Registration Registration
~/appservice.EnsureJoinedParams	>maunium.net/go/mautrix/mautrix.Client BotOverride
~/appservice.IntentAPI	^maunium.net/go/mautrix/mautrix.Client
~/appservice.Registration	?path Save
#maunium.net/go/mautrix/crypto
~/crypto	>~/crypto.OlmMachine NewOlmMachine
~/crypto.OlmMachine	>maunium.net/go/mautrix/mautrix.Client Client	>~/ssss/ssss.Machine SSSS
#maunium.net/go/mautrix/crypto/ssss
~/ssss	>~/ssss.Machine NewSSSSMachine
~/ssss.Machine	>maunium.net/go/mautrix/mautrix.Client Client
#modernc.org/fileutil
~/fileutil	+path NewGoMFile NewMFile TempFile
#pault.ag/go/archive
~/archive	+path LoadInReleaseFile LoadPackagesFile LoadSourcesFile TempFile	?path New	>~/archive.Archive New
~/archive.Archive	>~/archive.Pool Pool
~/archive.Pool	+path Copy
#pault.ag/go/blobstore
~/blobstore	+path Load
#pault.ag/go/debian/changelog
~/changelog	+path ParseFile ParseFileOne
#pault.ag/go/debian/control
~/control	+path ParseChangesFile ParseControlFile ParseDscFile	?path FileHashFromHasher ParseChanges:1 ParseControl:1 ParseDsc:1
#pault.ag/go/debian/deb
~/deb	+path Load:1 LoadFile
#rsc.io/binaryregexp
~/binaryregexp	+regex Match MatchReader MatchString
#rsc.io/pdf
~/pdf	+path Open
#sigs.k8s.io/kustomize/api/testutils/kusttest
~/kusttest	>sigs.k8s.io/kustomize/kyaml/filesys/filesys.FileSystem CreateKustDir Setup	>~/kusttest.Harness MakeHarness MakeHarnessWithFs
~/kusttest.Harness	>sigs.k8s.io/kustomize/kyaml/filesys/filesys.FileSystem GetFSys
#sigs.k8s.io/kustomize/api/testutils/localizertest
~/localizertest	>sigs.k8s.io/kustomize/kyaml/filesys/filesys.FileSystem PrepareFs
#sigs.k8s.io/kustomize/kustomize/v5/commands/build
~/build	>~/build.Writer MakeWriter
~/build.Writer	+path WriteIndividualFiles
#sigs.k8s.io/kustomize/kyaml/copyutil
~/copyutil	+path CopyDir:1,2
#sigs.k8s.io/kustomize/kyaml/filesys
~/filesys	>~/filesys.FileSystem MakeFsInMemory MakeFsOnDisk
~/filesys.FileSystem	+path Mkdir MkdirAll Open ReadDir ReadFile RemoveAll WriteFile	?path Create Walk
~/filesys.FileSystemOrOnDisk	+path Mkdir MkdirAll Open ReadDir ReadFile RemoveAll WriteFile	?path Create Walk	>~/filesys.FileSystem FileSystem
#sigs.k8s.io/kustomize/kyaml/kio
~/kio.LocalPackageReadWriter	>sigs.k8s.io/kustomize/kyaml/filesys/filesys.FileSystemOrOnDisk FileSystem
~/kio.LocalPackageReader	>sigs.k8s.io/kustomize/kyaml/filesys/filesys.FileSystemOrOnDisk FileSystem
~/kio.LocalPackageWriter	>sigs.k8s.io/kustomize/kyaml/filesys/filesys.FileSystemOrOnDisk FileSystem
#sigs.k8s.io/kustomize/kyaml/kio/kioutil
~/kioutil	?path CreatePathAnnotationValue DefaultPathAndIndexAnnotation
#sigs.k8s.io/kustomize/kyaml/openapi
~/openapi	+path SchemaFromFile
#sigs.k8s.io/kustomize/kyaml/pathutil
~/pathutil	+path DirsWithFile:1
#sigs.k8s.io/kustomize/kyaml/yaml
~/yaml	+path ReadFile UpdateFile:1 WriteFile:1	?path LookupCreate:1
#sigs.k8s.io/release-utils/hash
~/hash	+path ForFile SHA1ForFile SHA256ForFile SHA512ForFile
#sigs.k8s.io/release-utils/http
~/http	>~/http.Agent NewAgent
~/http.Agent	+ssrf Get GetGroup GetRequest GetRequestGroup GetToWriter:1 GetToWriterGroup:1 Head HeadRequest Post PostGroup PostRequest PostRequestGroup PostToWriter:1 PostToWriterGroup:1	>~/http.Agent WithFailOnHTTPError WithMaxParallel WithRetries WithTimeout
#sigs.k8s.io/release-utils/log
~/log	+path ToFile
#sigs.k8s.io/release-utils/tar
~/tar	+path Extract:1 ReadFileFromGzippedTar:1
#sigs.k8s.io/release-utils/util
~/util	+path CleanLogFile CopyDirContentsLocal:0,1 CopyFileLocal:0,1 RemoveAndReplaceDir
#sigsum.org/sigsum-go/pkg/key
~/key	+path ReadPrivateKeyFile ReadPublicKeyFile ReadPublicKeysFile
#sigsum.org/sigsum-go/pkg/log
~/log	+path SetLogFile
#src.agwa.name/go-listener/cert
~/cert	+path LoadCertificate	?path GetCertificateFromFile
#tags.cncf.io/container-device-interface/pkg/cdi
~/cdi	+path ReadSpec
`;
