// Written by "npx tsx tools/catalogue/main.ts". Do not edit.

export const text = `#@11ty/eleventy-img
~	?path eleventyImagePlugin:outputDir eleventyImageTransformPlugin:outputDir new:outputDir
~.Image	?path new:outputDir
#@actions/exec
~	+command exec getExecOutput
#@actions/http-client
~	+ssrf getProxyUrl
~.HttpClient	+ssrf get getAgent getAgentDispatcher getJson head options patch patchJson post postJson put putJson request:1 requestRaw:parsedUrl sendStream:1
#@actions/http-client/lib/interfaces
~.HttpClient	+ssrf get options patch post put request:1 requestRaw:parsedUrl sendStream:1
#@actions/http-client/lib/proxy
~	+ssrf getProxyUrl
#@ai-sdk/provider-utils
~	+ssrf downloadBlob getFromApi:url postFormDataToApi:url postJsonToApi:url postToApi:url
#@architect/functions
~	>~.ArcHttp http
~.ArcHttp	>~.HttpSession session
~.HttpSession	?path read:path
#@azure/core-http-compat
~.RequestPolicy	+ssrf sendRequest:url
~.RequestPolicyFactory	>~.RequestPolicy create
#@azure/core-rest-pipeline
~	+ssrf getDefaultProxySettings	>~.HttpClient createDefaultHttpClient	>~.Pipeline createEmptyPipeline createPipelineFromOptions	>~.PipelinePolicy agentPolicy auxiliaryAuthenticationHeaderPolicy bearerTokenAuthenticationPolicy decompressResponsePolicy defaultRetryPolicy exponentialRetryPolicy formDataPolicy logPolicy multipartPolicy ndJsonPolicy proxyPolicy redirectPolicy retryPolicy setClientRequestIdPolicy systemErrorRetryPolicy throttlingRetryPolicy tlsPolicy tracingPolicy userAgentPolicy
~.HttpClient	+ssrf sendRequest:url
~.Pipeline	+ssrf sendRequest:url	>~.Pipeline clone	>~.PipelinePolicy[] getOrderedPolicies removePolicy
~.PipelinePolicy	+ssrf sendRequest:url
#@base44/sdk
~	+ssrf getLoginUrl:0,serverUrl	>~.Base44Client createClient createClientFromRequest
~.AuthModule	+redirect redirectToLogin
~.Base44Client	>~.AuthModule auth
~.ConnectorsModule	?ssrf callApi:host
#@google-cloud/storage
~.Bucket	>~.Bucket restore	>~.File file	>~.Storage storage
~.CRC32C	+path fromFile	>~.CRC32C from fromFile
~.ComposeCleanupError	>~.File newFile
~.File	+path rename	>= setEncryptionKey	>~.Bucket bucket parent	>~.File from restore	>~.Storage storage
~.HmacKey	>~.Storage storage
~.MultiPartUploadHelper	>~.Bucket bucket
~.Storage	>~.Bucket Bucket bucket	>~.File File	>~.HmacKey HmacKey hmacKey
~.TransferManager	+path downloadFileInChunks uploadFileInChunks	>~.Bucket bucket
#@hapi/vision
~.NpmModule	?template compile
~.ServerViewsEnginesOptions	>~.NpmModule module
~.ViewManager	?template render
#@isaacs/fs-minipass
~.ReadStream	+path new
~.ReadStreamSync	^~.ReadStream	+path new
~.WriteStream	+path new	>= end
~.WriteStreamSync	^~.WriteStream	+path new
#@jsonjoy.com/codegen
~.CodegenStepExecJs	+code new
#@mapbox/whoots-js
~	+ssrf getURL
#@module-federation/sdk
~	+ssrf getResourceUrl:1 loadScript
#@nestjs/core
~.AbstractHttpAdapter	+redirect redirect:0,2
~.NestApplication	>~.AbstractHttpAdapter getHttpAdapter
~.NestContainer	>~.AbstractHttpAdapter getHttpAdapterRef
#@next/env
~	+path loadEnvConfig
#@nodelib/fs
~.scandir	?path scandir scandirSync
~.stat	?path stat statSync
~.stat.FileSystemAdapter	?path stat statSync
~.stat.Settings	>~.stat.FileSystemAdapter fs
~.walk	?path walk:0,basePath walkStream:0,basePath walkSync:0,basePath
#@nodelib/fs.scandir/promises
~	?path scandir
#@nodelib/fs.stat/promises
~	?path stat
#@nodelib/fs.walk/promises
~	?path walk:0,basePath
#@npmcli/promise-spawn
~	+command new
#@pnpm/network
~.ca-file	+path readCAFileSync
#@prisma/fetch-engine
~	+ssrf getProxyAgent	?path maybeCopyToTmp overwriteFile:0,1
#@protobufjs/fetch
~	+path new
#@puppeteer/browsers
~	+ssrf getDownloadUrl:2,3	?path createProfile:path
~.BrowserProvider	+ssrf getDownloadUrl:buildId
~.DefaultProvider	+ssrf getDownloadUrl:buildId
#@rails/request
~.js	+ssrf get patch post put
~.js.FetchRequest	+ssrf new:1
#@redis/client
~.RedisClient	+ssrf new:url
#@supabase/auth-js
~	>~.GoTrueAdminApi AuthAdminApi	>~.GoTrueClient AuthClient
~.AuthAdminApi	+ssrf new:url	>~.GoTrueAdminApi new
~.AuthClient	+ssrf new:url	>~.GoTrueClient new
~.GoTrueAdminApi	+ssrf new:url
~.GoTrueClient	+ssrf new:url	>~.GoTrueAdminApi admin
#@supabase/functions-js
~.FunctionsClient	+ssrf new
#@supabase/postgrest-js
~	>~.PostgrestClient PostgrestClient
~.PostgrestClient	+ssrf new	>~.PostgrestClient schema
#@supabase/realtime-js
~.RealtimeChannel	>~.RealtimeChannel on subscribe	>~.RealtimeClient socket	>~.RealtimePresence presence
~.RealtimeClient	+ssrf new:workerUrl	>~.RealtimeChannel channel	>~.RealtimeChannel[] getChannels
~.RealtimePresence	>~.RealtimeChannel channel
#@supabase/storage-js
~.StorageAnalyticsClient	+ssrf new
~.StorageClient	+ssrf new	>~.StorageAnalyticsClient analytics	>~.StorageVectorsClient vectors
~.StorageVectorsClient	^~.VectorBucketApi	+ssrf new	>~.VectorBucketScope from
~.VectorBucketApi	+ssrf new
~.VectorBucketScope	^~.VectorIndexApi	>~.VectorIndexScope index	!new
~.VectorDataApi	+ssrf new
~.VectorIndexApi	+ssrf new
~.VectorIndexScope	^~.VectorDataApi	!new
#@supabase/supabase-js
~	>~.SupabaseClient createClient
~.SupabaseClient	+ssrf new
#@tufjs/models
~.TargetFile	+path new:path	>~.TargetFile fromJSON
#@typespec/ts-http-runtime
~	+ssrf getClient:0,endpoint	>~.Client getClient	>~.HttpClient createDefaultHttpClient	>~.Pipeline createEmptyPipeline
~.AdditionalPolicyConfig	>~.PipelinePolicy policy
~.Client	>~.Pipeline pipeline
~.HttpClient	+ssrf sendRequest:url
~.Pipeline	+ssrf sendRequest:url	>~.Pipeline clone	>~.PipelinePolicy[] getOrderedPolicies removePolicy
~.PipelinePolicy	+ssrf sendRequest:url
#@typespec/ts-http-runtime/internal/policies
~	+ssrf getDefaultProxySettings	>~.PipelinePolicy agentPolicy decompressResponsePolicy defaultRetryPolicy exponentialRetryPolicy formDataPolicy logPolicy multipartPolicy proxyPolicy redirectPolicy retryPolicy systemErrorRetryPolicy throttlingRetryPolicy tlsPolicy userAgentPolicy
~.PipelinePolicy	+ssrf sendRequest:url
#activedirectory2
~	+ldap find:filter findDeletedObjects:filter findGroup:filter findGroups:filter findUser:filter findUsers:filter getGroupMembershipForGroup:filter getGroupMembershipForUser:filter getUsersForGroup:filter groupExists:filter userExists:filter	+ssrf getRootDSE	?ldap find:baseDN findDeletedObjects:baseDN findGroup:baseDN findGroups:baseDN findUser:baseDN findUsers:baseDN getGroupMembershipForGroup:baseDN getGroupMembershipForUser:baseDN getUsersForGroup:baseDN groupExists:baseDN userExists:baseDN
#adm-zip
~	+path addLocalFile:0,1 extractAllTo extractAllToAsync extractEntryTo:1,5 new readAsText readAsTextAsync writeZip writeZipPromise
#ai
~	+ssrf getTextFromDataUrl
~.UIMessageStreamWriter ~.UIMessageStreamWriterWithOutcome	+path write:filename
#ali-oss
~	+path multipartUpload:1	+ssrf getObjectUrl:1	?path append:1 multipartUploadCopy put:1 uploadPart:3
#amazon-cognito-auth-js
~.CognitoAuth	+ssrf getHostName getQueryParameters
#amazon-dax-client
~	+ssrf new:endpoint
#applicationinsights-js
~	>~.IAppInsights AppInsights
~.IAppInsights	?path trackDependency:3
#archiver
~.Archiver ~.JsonArchive ~.TarArchive ~.ZipArchive	+path file symlink	>= abort append directory file glob on symlink
#audiosprite
~	?path new:path
#axios
~	+ssrf delete:0,url,baseURL get:0,url,baseURL getUri:url,baseURL head:0,url,baseURL new:0,url,baseURL options:0,url,baseURL patch:0,url,baseURL patchForm:0,url,baseURL post:0,url,baseURL postForm:0,url,baseURL put:0,url,baseURL putForm:0,url,baseURL request:url,baseURL	>~.Axios Axios	>~.AxiosInstance create
~.Axios	+ssrf delete:0,url,baseURL get:0,url,baseURL getUri:url,baseURL head:0,url,baseURL options:0,url,baseURL patch:0,url,baseURL patchForm:0,url,baseURL post:0,url,baseURL postForm:0,url,baseURL put:0,url,baseURL putForm:0,url,baseURL request:url,baseURL
~.AxiosInstance	^~.Axios	>~.AxiosInstance create
~.AxiosStatic	^~.AxiosInstance	>~.Axios Axios
#bare-fs
~	+path access accessSync appendFile appendFileSync chmod chmodSync chown chownSync copyFile:0,1 copyFileSync:0,1 createReadStream createWriteStream exists existsSync lchown lchownSync lstat lstatSync lutimes lutimesSync mkdir mkdirSync open openSync opendir opendirSync readFile readFileSync readdir readdirSync readlink readlinkSync realpath realpathSync rename:0,1 renameSync:0,1 rm rmSync rmdir rmdirSync stat statSync statfs statfsSync symlink:0,1 symlinkSync:0,1 truncate truncateSync unlink unlinkSync utimes utimesSync watch writeFile writeFileSync	>~.ReadStream createReadStream	>~.WriteStream createWriteStream
~.FileHandle	>~.ReadStream createReadStream	>~.WriteStream createWriteStream
~.ReadStream	+path new
~.WriteStream	+path new
~.promises	+path access appendFile chmod chown copyFile:0,1 lchown lstat lutimes mkdir open opendir readFile readdir readlink realpath rename:0,1 rm rmdir stat statfs symlink:0,1 truncate unlink utimes watch writeFile	>~.FileHandle open
#bare-fs/promises
~	+path access appendFile chmod chown copyFile:0,1 lchown lstat lutimes mkdir open opendir readFile readdir readlink realpath rename:0,1 rm rmdir stat statfs symlink:0,1 truncate unlink utimes watch writeFile
#basic-ftp
~.Client	+path downloadToDir remove removeEmptyDir rename:0,1 uploadFromDir	?path downloadDir uploadDir	?ssrf connect connectImplicitTLS
#bent
~	?ssrf new
#better-sqlite3
~	+path new
#blueimp-load-image
~	+path new	+ssrf fetchBlob	?path parseMetaData
#bookshelf
~	>~.Bookshelf new
~.Bookshelf	>~.Bookshelf plugin	>~.Collection Collection	>~.Model Model model
~.Collection	^~.CollectionBase	?sql updatePivot:query	>~.Collection orderBy query resetQuery through withPivot
~.CollectionBase	>~.Collection add clone push set where
~.Model	^~.ModelBase	>~.Collection belongsToMany collection hasMany morphMany
~.ModelBase	>~.Collection related
#browser-pack
~	?path new:basedir
#bwip-js
~	?path loadFont:2
#camunda-external-task-client-js
~.Client	+ssrf new:baseUrl
#centra
~	?ssrf new
#chokidar
~.WatchHelper	?path new
#cjson
~	+path load
#clamscan
~	+path scanFile	>= init	>~ reset
#cli
~	+command exec	>~.CLI disable enable setApp setUsage
~.CLI	+command exec	>~.CLI disable enable setApp setUsage
#combine-source-map
~	^~.Combiner	+path create	>~.Combiner create new
~.Combiner	+path addFile:sourceFile	>~.Combiner addFile
#commander
~	>~.Command createCommand program
~.AddHelpTextContext	>~.Command command
~.Command	+path nameFromFilename	>= action addArgument addCommand addHelpCommand addHelpOption addHelpText addOption alias aliases allowExcessArguments allowUnknownOption argument arguments combineFlagAndOptionalValue command commandsGroup configureHelp configureOutput copyInheritedSettings description enablePositionalOptions executableDir exitOverride helpCommand helpGroup helpOption hook name nameFromFilename on option optionsGroup parse parseAsync passThroughOptions requiredOption setOptionValue setOptionValueWithSource showHelpAfterError showSuggestionAfterError storeOptionsAsProperties summary usage version	>~.Command createCommand	>~.Help createHelp
~.Help	>~.Command[] visibleCommands
#commondir
~	?path new
#concurrently
~	>~.Command Command
~.Command	+command new:command
~.concurrently	>~.Command Command
#confbox
~	+path parseYAML:filename
#confbox/yaml
~	+path parseYAML:filename
#convert-excel-to-json
~	?path new:1,sourceFile
#convert-source-map
~	?path generateMapFileComment	?ssrf fromURI
#copy
~	+path new:1
#cpx
~	+path copy:0,1 copySync:0,1
#cross-spawn
~	+command new
#cross-storage
~.CrossStorageClient	+ssrf new
#delete-empty
~	+path new
#detect-file
~	+path new
#dockerode
~	?path loadImage
#docusign-esign
~.TemplatesApi	+template createTemplate
#download
~	+path new:filename	?path new:1
#downloadjs
~	+path new:1
#dts-generator
~	?path new:baseDir,outDir,rootDir
#dustjs-linkedin
~	+template compile compileFn renderSource
~.Chunk	?template render	>~.Chunk end map render setError tap untap write
#dwt
~	>~.DynamsoftLib Lib	>~.WebTwainEnv WebTwainEnv
~.Addon	>~.OCR OCR	>~.OCRPro OCRPro	>~.PDF PDF
~.DynamsoftLib	+ssrf getScript
~.OCR	+path RecognizeFile
~.OCRPro	+path RecognizeFile
~.PDF	+path ConvertToImage
~.WebTwain	^~.WebTwainAcquire	>~.Addon Addon
~.WebTwainAcquire ~.WebTwainViewer	^~.WebTwainEdit	+path GetCustomDSData SetCustomDSData SetFileXferInfo
~.WebTwainEdit	^~.WebTwainIO
~.WebTwainEnv	>~.WebTwain GetWebTwain GetWebTwainEx
~.WebTwainIO ~.WebTwainBuffer	+path FTPDownload:1 FTPDownloadEx:1 HTTPDownload:1 HTTPDownloadDirectly:1,2 HTTPDownloadEx:1 HTTPDownloadThroughPost:1 HTTPUpload:4 HTTPUploadAllThroughPostAsMultiPageTIFF:2 HTTPUploadAllThroughPostAsPDF:2 HTTPUploadThroughPost:3 HTTPUploadThroughPostAsMultiPagePDF:2 HTTPUploadThroughPostAsMultiPageTIFF:2 HTTPUploadThroughPostDirectly:1,3 HTTPUploadThroughPostEx:3 LoadImage LoadImageEx SaveAllAsMultiPageTIFF SaveAllAsPDF SaveAsBMP SaveAsJPEG SaveAsPDF SaveAsPNG SaveAsTIFF SaveSelectedImagesAsMultiPagePDF SaveSelectedImagesAsMultiPageTIFF SetHTTPFormField:2	?path FTPUpload:2 FTPUploadAllAsMultiPageTIFF:1 FTPUploadAllAsPDF:1 FTPUploadAsMultiPagePDF:1 FTPUploadAsMultiPageTIFF:1 FTPUploadEx:2 HTTPUploadThroughPutEx:2	?ssrf FTPDownload FTPDownloadEx HTTPDownload HTTPDownloadDirectly HTTPDownloadEx HTTPDownloadThroughPost
#easy-soap-request
~	?ssrf new:url
#edit-json-file
~	+path new	>~.JsonEditor new
~.JsonEditor	?path append	>~.JsonEditor append empty pop save set unset write
#editorconfig
~	+path parse parseFromFiles parseFromFilesSync parseSync
#ejs
~	+path renderFile:0,filename	?path compile:filename fileLoader render:filename	?template compile render
~.Template	+path new:filename	+template new
#elasticsearch
~.Client	?ssrf new:host
#elementtree
~	>~.Element CData Comment Element ProcessingInstruction SubElement XML	>~.ElementTree parse
~.Element	?xpath find	>~.Element find getItem makeelement	>~.Element[] findall getSlice getchildren
~.ElementTree	?xpath find	>~.Element find getroot parse	>~.Element[] findall
#evernote
~.Client	>~.NoteStoreClient getBusinessNoteStore getNoteStore getSharedNoteStore
~.NoteStoreClient	+ssrf getPublicNotebook:1
#exif
~	+path new
~.ExifImage	+path loadImage
#expect-puppeteer
~	>~.ExpectPuppeteer new
~.ExpectPuppeteer	+path toUploadFile:1
#express-mysql-session
~	>~.MySQLStoreClass new
~.MySQLStoreClass	+sql query
#extract-zip
~	+path new:0,dir
#fabric
~.fabric	>~.IUtil util
~.fabric.IText	?xpath new:path	>~.fabric.IText enterEditing exitEditing fromObject selectAll selectLine
~.fabric.IUtil	^~.fabric.IUtilDomRequest
~.fabric.IUtilDomRequest ~.IUtil	+ssrf request
~.fabric.Image	?ssrf fromURL	>~.fabric.Image applyFilters fromElement fromURL setElement setSrc
~.fabric.Textbox	^~.fabric.IText	?xpath new:path	>~.fabric.Textbox fromObject
#ffmpeg
~	+path new
~.Video	+path fnExtractFrameToJPG fnExtractSoundToMP3 save	>~.Video setAudioBitRate setAudioChannels setAudioCodec setAudioFrequency setAudioQuality setDisableAudio setDisableVideo setVideoAspectRatio setVideoBitRate setVideoCodec setVideoDuration setVideoFormat setVideoFrameRate setVideoSize setVideoStartTime setWatermark
#ffprobe
~	+path new	?path new:path
#file-entry-cache
~	?path create:1	>~.FileEntryCache create createFromFile
~.FileEntryCache	?path getFileDescriptor
#file-manager
~	+path readFile saveFile writeFile	?path new	>= off on once removeAllListeners removeListener
#file-saver
~	+path new:1 saveAs:1
~.saveAs	+path new:1 saveAs:1
#file-saver-es
~	+path saveAs:1
#file-type
~	+path fileTypeFromFile
~.FileTypeParser	+path fromFile
#file-type/core
~	+path fileTypeFromFile
#filing-cabinet
~	+path new:filename	?path new:directory
#find-remove
~	+path new:dir
#fined
~	?path new:0,path
#firstline
~	+path new
#flat-cache
~	+path createFromFile load:1	?path create:1	>~.Cache create createFromFile load
~.Cache	+path load:1
#fluent-ffmpeg
~	>~.FfmpegCommand new setFfmpegPath setFfprobePath setFlvtoolPath
~.FfmpegCommand	?path mergeToFile:1 screenshot:filename screenshots:filename takeScreenshots:filename thumbnail:filename thumbnails:filename	>~.FfmpegCommand FPS FPSInput FPSOutput addInput addInputOption addInputOptions addOption addOptions addOutput addOutputOption addOutputOptions applyAutoPad applyAutoPadding applyAutopad applyAutopadding aspect aspectRatio audioBitrate audioChannels audioCodec audioFilter audioFilters audioFrequency audioQuality autoPad autopad clone complexFilter concat concatenate duration filterGraph flvmeta format fps fpsInput fpsOutput frames fromFormat input inputFPS inputFormat inputFps inputOption inputOptions keepDAR keepDisplayAspect keepDisplayAspectRatio keepPixelAspect kill loop map mergeAdd mergeToFile native nativeFramerate noAudio noVideo output outputFPS outputFormat outputFps outputOption outputOptions preset renice save saveToFile screenshot screenshots seek seekInput seekOutput setAspect setAspectRatio setDuration setFfmpegPath setFfprobePath setFlvtoolPath setSize setStartTime size takeFrames takeScreenshots thumbnail thumbnails toFormat updateFlvMetadata usingPreset videoBitrate videoCodec videoFilter videoFilters withAspect withAspectRatio withAudioBitrate withAudioChannels withAudioCodec withAudioFilter withAudioFilters withAudioFrequency withAudioQuality withAutoPad withAutoPadding withAutopad withAutopadding withDuration withFPS withFPSInput withFPSOutput withFps withFpsInput withFpsOutput withFrames withInputFPS withInputFormat withInputFps withInputOption withInputOptions withNativeFramerate withNoAudio withNoVideo withOption withOptions withOutputFPS withOutputFormat withOutputFps withOutputOption withOutputOptions withSize withVideoBitrate withVideoCodec withVideoFilter withVideoFilters
#fontkit
~	+path open openSync
#fontmin
~	+path css:filename	>~ dest src use
#forever-monitor
~	+command start:command
#formidable
~	?path new:uploadDir
#fs-extra
~	+path copy:0,1 copySync:0,1 createFile createSymlink:0,1 createSymlinkSync:0,1 ensureFile ensureFileSync ensureSymlink:0,1 ensureSymlinkSync:0,1 move:0,1 moveSync:0,1 outputFile remove removeSync	?path createFileSync createLink:0,1 createLinkSync:0,1 outputFileSync
#fs-extra-promise
~	+path appendFileAsync chmodAsync copyAsync:0,1 mkdirAsync moveAsync:0,1 openAsync readFileAsync readJSONAsync readJsonAsync removeAsync renameAsync:0,1 rmdirAsync unlinkAsync writeFileAsync writeJSONAsync writeJsonAsync	?path chownAsync createFileAsync outputFileAsync statAsync symlinkAsync:0,1
#fs-extra/esm
~	+path copy:0,1 copySync:0,1 createFile createSymlink:0,1 createSymlinkSync:0,1 ensureFile ensureSymlink:0,1 ensureSymlinkSync:0,1 move:0,1 moveSync:0,1 outputFile remove removeSync	?path createFileSync createLink:0,1 createLinkSync:0,1 ensureFileSync outputFileSync
#fs-minipass
~.ReadStream	+path new
~.ReadStreamSync	^~.ReadStream	+path new
~.WriteStream	+path new	>= end
~.WriteStreamSync	^~.WriteStream	+path new
#fs-plus
~	+path copy:0,1 copyFileSync:0,1 copySync:0,1 move:0,1 moveSync:0,1 writeFile writeFileSync
#fs-readdir-recursive
~	+path new
#ftp
~	+path delete mkdir rename:0,1 rmdir	?path append:1 put:1	?ssrf connect:host	>= on
#ftps
~	+path addFile getFile:1 mirror:localDir move:0,1	?path cat put	>~ addFile cat cd get getFile ls mirror move mv put pwd raw remove rm rmdir
#gaxios
~	+ssrf request:url,baseURL	>~.Gaxios instance
~.Gaxios	+ssrf request:url,baseURL
#gaze
~.Gaze	+path remove
#get-folder-size
~	+path new
#get-pixels
~	?path new
#get-uri
~	+ssrf getUri
#ghost-storage-base
~	+path delete:0,1 exists getSanitizedFileName read:path save:1,path	?path getUniqueFileName:1,path
#giget
~	?path downloadTemplate:dir
#git
~.FileIndex	?path new
~.Git	?path fs_mkdir fs_read:1 fs_write
~.GitFileOperations	+path fs_mkdir fs_read:0,1 fs_rmdir_r fs_write:0,1	?path glob glob_streaming
~.GitIndex	?path add
#git-rev-sync
~	?path branch long short
#gitconfiglocal
~	?path new
#github-url-from-git
~	+ssrf new
#glob-base
~	?path new
#gm
~	>~.State new
~.State	+path file map mask profile texture tile write	>~.State adjoin affine antialias append authenticate autoOrient average backdrop background bitdepth blackThreshold bluePrimary blur border borderColor box channel charcoal chop clip coalesce color colorMap colorize colors colorspace command compose composite compress contrast convolve createDirectories crop cycle deconstruct define delay density depth despeckle displace display dispose dissolve dither draw drawArc drawBezier drawCircle drawEllipse drawLine drawPoint drawPolygon drawPolyline drawRectangle drawText edge emboss encoding endian enhance equalize extent file filesize fill filter flatten flip flop font fontSize foreground format frame fuzz gamma gaussian geometry gravity greenPrimary highlightColor highlightStyle iconGeometry identify implode in intent interlace label lat level limit list log loop lower magnify map mask matte matteColor maximumError median minify mode modulate monitor monochrome montage morph mosaic motionBlur name negative noProfile noise noop normalize opaque operator orderedDither orientation out outputDirectory page paint pause pen ping pointSize preview process profile progress quality raise randomThreshold rawSize recolor redPrimary region remote render repage res resample resize roll rotate sample samplingFactor scale scene scenes screen segment selectFrame sepia set setDraw setFormat shade shadow sharedMemory sharpen shave shear silent size snaps solarize spread stegano stereo strip stroke strokeWidth swirl textFont texture threshold thumb thumbnail tile title transform transparent treeDepth trim type units unsharp update usePixmap view virtualPixel visual watermark wave whitePoint whiteThreshold window windowGroup
#graphql-request
~	+ssrf new:0,url request:0,url
~.GraphQLClient	+ssrf new	>= setEndpoint setHeader setHeaders
#gridfs-stream
~	>~.Grid new
~.Grid	+path createReadStream:filename createWriteStream:filename exist:filename findOne:filename remove:filename
#gulp-concat
~	+path new	?path new:path
#gulp-copy
~	+path new
#gulp-flatten
~	+path new:newPath
#gulp-run
~	>~.Command Command
~.Command	+command new
#gulp-zip
~	+path new
#gzip-size
~	+path gzipSizeFromFile gzipSizeFromFileSync
#handlebars
~.SafeString	+html new
#hapi
~.Request	>~.ResponseObject generateResponse
~.ResponseObject	+redirect redirect	>~.ResponseObject bytes charset code created encoding etag header location message permanent redirect replacer rewritable spaces state suffix takeover temporary ttl type unstate vary
~.ResponseToolkit	+redirect redirect	>~.ResponseObject entity redirect response
~.ServerInjectResponse	>~.Request request
#hawk
~.client	+ssrf getBewit
~.uri	+ssrf getBewit
~.utils	?ssrf parseRequest:host
#hogan
~.js	+template compile
#html-pdf
~	?path create:directory	>~.CreateResult create
~.CreateResult	+path toFile
#html2pdf
~.js	+path new:filename	>~.js.Worker new
~.js.Worker	+path save saveAs	>~.js.Worker catch error export from get output outputImg outputPdf run save saveAs set setMargin setPageSize setProgress then thenCore to toCanvas toContainer toImg toPdf updateProgress using
#http2-wrapper
~	+ssrf get request
#ical
~	+path parseFile
#ignore-walk
~.Walker	?path addIgnoreFile onReadIgnoreFile
~.WalkerSync	^~.Walker	?path addIgnoreFile
#image-size/fromFile
~	+path imageSizeFromFile
#imagemagick
~	?path readMetadata
#istanbul-lib-hook
~.HookRequireOptions	+path postLoadHook
#jade
~	+path compileFile:filename renderFile:filename	?path compile:filename compileClient:filename compileClientWithDependenciesTracked:filename compileFile render:filename renderFile	?template compile compileClient compileClientWithDependenciesTracked render
#js-yaml
~	+path load:filename loadAll:filename
#jsftp
~	+path list ls rename:0,1
#jsonfile
~	+path readFile readFileSync writeFile writeFileSync
#jspdf
~	^~.jsPDF	>~.jsPDF new
~.Context2d	>~.jsPDF clip clipEvenOdd
~.HTMLWorker	+path outputPdf:filename save set:filename	>~.HTMLWorker from get set
~.jsPDF	+path html:filename output:filename save	>~.Context2d context2d	>~.HTMLWorker html	>~.jsPDF addField addFileToVFS addGState addImage addJS addMetadata addPage addShadingPattern addSvgAsImage autoPrint beginFormObject cell cellAddPage circle clip clipEvenOdd close curveTo deletePage discardPath doFormObject ellipse endFormObject fill fillEvenOdd fillStroke fillStrokeEvenOdd insertPage line lineTo lines movePage moveTo path putTotalPages rect restoreGraphicsState roundedRect save saveGraphicsState setCharSpace setCreationDate setCurrentTransformationMatrix setDisplayMode setDocumentProperties setDrawColor setFileId setFillColor setFont setFontSize setGState setHeaderFunction setLanguage setLineCap setLineDashPattern setLineHeightFactor setLineJoin setLineMiterLimit setLineWidth setPage setProperties setR2L setTextColor stroke table text triangle viewerPreferences
#jsprintmanager
~.JSPM.PrintFile	+path new:2
~.JSPM.PrintFilePDF	^~.JSPM.PrintFile	+path new:2
~.JSPM.PrintFileTXT	^~.JSPM.PrintFile	+path new:1
#jszip
~	+path file remove	>~.JSZip folder loadAsync new remove
~.JSZip	+path file remove	>~.JSZip folder loadAsync prototype remove
#jwks-rsa
~	>~.JwksClient new
~.JwksClient	+ssrf new:jwksUri
#koa-proxy
~	?ssrf new:url
#koa-send
~	?path new:1
#lcov-parse
~	+path new
#line-by-line
~	+path new	>= on
#line-reader
~	+path open	>~.LineReader eachLine
~.LineReader	+path open	>~.LineReader eachLine
#lint-staged
~	?path new:configPath
#load-json-file
~	+path loadJsonFile loadJsonFileSync
#lockfile
~	?path lock lockSync
#logrotate-stream
~	?path new:file
#mandrill-api
~.Mandrill	+ssrf call
#mangopay2-nodejs-sdk
~.models.DisputeDocumentPage	?path new:File
#mariasql
~	>~.MariaClient new
~.Client	>~.MariaClient prototype
~.MariaClient	+sql prepare	?ssrf connect:host	>~.MariaClient on
#markdown-magic
~	?path new:0,outputDir
#marko
~ ~.AsyncStream ~.Template	^~.Renderable	?path load	>~ getComponent	>~.AsyncStream createOut	>~.Template load	>~[] getComponents
~.Renderable	>~ render renderSync
#mdurl
~	+ssrf parse	>~.Url parse
~.Url	+ssrf parse	?ssrf parseHost	>= parse
#megajs
~	>~.Storage new
~.File	+ssrf fromURL	>~.File fromURL
~.MutableFile	^~.File	+path importFile rename	+ssrf fromURL	>= on	>~.File fromURL
~.Storage	>~.MutableFile inbox root trash	>~.Storage fromJSON
#memory-fs
~	+path readFile writeFile
#mkpath
~	?path new
#module-deps
~	>~.ModuleDepsObject new
~.ModuleDepsObject	?path readFile
#mongodb
~.BulkOperationBase ~.OrderedBulkOperation ~.UnorderedBulkOperation	+nosql find	>= addToOperationsList raw	>~.BulkOperationBase insert	>~.FindOperators find
~.Collection	>~.Collection rename	>~.Db db	>~.ListIndexesCursor listIndexes	>~.OrderedBulkOperation initializeOrderedBulkOp	>~.UnorderedBulkOperation initializeUnorderedBulkOp
~.Db	>~.Collection collection createCollection renameCollection	>~.Collection[] collections	>~.ListCollectionsCursor listCollections	>~.MongoClient client
~.FindOperators	>~.BulkOperationBase bulkOperation delete deleteOne replaceOne update updateOne
~.GridFSBucketWriteStream	>~.Collection chunks files
~.ListCollectionsCursor	>~.Db parent	>~.ListCollectionsCursor clone
~.ListIndexesCursor	>~.Collection parent	>~.ListIndexesCursor clone
~.MongoClient	+ssrf connect new	>~.Db db	>~.MongoClient connect
#mongoose-delete
~.SoftDeleteModel	+nosql delete
#move-concurrently
~	+path new:0,1
#moxios
~	>~.Tracker requests stubs
~.Tracker	+ssrf get:1
#mssql
~	+sql query	?ssrf connect:server	>~.ConnectionPool connect pool
~.ConnectionPool	+sql query	?ssrf new:server	>~.ConnectionPool connect	>~.Request request	>~.Transaction transaction
~.PreparedStatement	+sql prepare	>~.PreparedStatement input output prepare unprepare	>~.Transaction transaction
~.Request	+sql query	>~.PreparedStatement pstatement	>~.Request input output replaceInput	>~.Transaction transaction
~.Transaction	>~.Request request	>~.Transaction begin
#mustache
~	?template parse render
~.Writer	?template parse render
#mvdan-sh
~.Parser	?path Parse:1
#mysql
~	+sql raw	?ssrf createConnection:host	>~.Connection createConnection	>~.Pool createPool	>~.PoolCluster createPoolCluster
~.Connection ~.PoolConnection	+sql createQuery:sql query:sql
~.Pool	+sql query:sql
~.PoolCluster	>~.Pool of
#nconf
~	+path file:1	?path file:file,dir	>~.Provider add argv defaults env file overrides required use
~.Provider	+path file:1	?path file:file,dir	>~.Provider add argv defaults env file overrides required use
#ncp
~	+path new:0,1,errs
#nedb
~	+path new:filename	>= addListener off on once prependListener prependOnceListener removeListener
#needle
~	+ssrf delete get head patch post put request:1	?ssrf new:1
#nightmare
~	+ssrf goto	>~ authentication back check click download end evaluate exists forward goto halt header headers html inject insert mousedown mouseover mouseup on once pdf refresh removeListener run screenshot scrollTo select title type uncheck upload url use useragent viewport visible wait zoom	>~.Cookies cookies
~.Cookies	>~ clear clearAll set
#npm
~	>~.Config config
~.Config	+path addFile	?path parse:1	>~.Config Conf addFile rootConf save
~.Static	>~.Config config
#npm-packlist
~	?path new:path
#npm-registry-fetch
~	+ssrf new
~.json	+ssrf stream
#nsqjs
~.Reader	?ssrf connectToNSQD
#nunjucks
~	+template renderString	>~.Environment configure
~.Environment	+template renderString	>~.Environment addExtension addFilter addGlobal
~.runtime.SafeString	+html new
#oauth
~.OAuth ~.OAuthEcho	+ssrf delete get getProtectedResource post put
~.OAuth2	+ssrf get getProtectedResource
#oauth2-server
~.Response	+redirect redirect
#objects-to-csv
~	+path toDisk
#open-file-explorer
~	+path new
#open-in-editor
~	>~.OpenInEditor configure
~.OpenInEditor	+path open
#opentype
~.js	>~.js.Font load loadSync parse
~.js.Encoding	>~.js.Font font
~.js.Font	+path download	>~.js.Encoding encoding
#openurl
~	+ssrf open
#oracledb
~	?path createPool:configDir	>~.Connection getConnection	>~.Pool createPool getPool
~.Connection	+sql execute executeMany queryStream
~.Pool	>~.Connection getConnection
#p5
~	^~.p5InstanceExtensions	>~.p5 new
~.Framebuffer	>~.Image get
~.Image	+path save	>~.Image get
~.p5InstanceExtensions ~.p5	+path loadBytes loadFont loadImage loadJSON loadModel loadStrings loadTable loadXML save:1 saveCanvas:0,1 saveFrames saveGif saveJSON:1 saveStrings:1 saveTable:1	?xpath httpGet	>~.Image createImage get loadImage	>~.p5 ambientLight ambientMaterial applyMatrix arc background beginContour beginShape bezier bezierDetail bezierVertex box camera changed circle clear colorMode cone curve curveDetail curveTightness curveVertex cylinder directionalLight ellipse ellipseMode ellipsoid emissiveMaterial endContour endShape erase fill frameRate frustum input lightFalloff lights line noErase noFill noLights noSmooth noStroke normal normalMaterial orbitControl ortho perspective pixelDensity plane point pointLight quad quadraticVertex rect rectMode resetMatrix resetShader rotate rotateX rotateY rotateZ scale shader shearX shearY shininess smooth specularColor specularMaterial sphere spotLight square stroke strokeCap strokeJoin strokeWeight text textAlign textFont textLeading textSize textStyle texture torus translate triangle vertex vertexNormal
#pacote
~	?path extract:1
#paho-mqtt
~.Client	?ssrf new
#parents
~	+path new
#parquetjs
~.ParquetCursor	>~.ParquetEnvelopeReader envelopeReader
~.ParquetEnvelopeReader	+path openFile	>~.ParquetReader openFile
~.ParquetReader	+path openFile	>~.ParquetCursor getCursor	>~.ParquetEnvelopeReader envelopeReader	>~.ParquetReader openFile
~.ParquetTransformer	>~.ParquetWriter writer
~.ParquetWriter	+path openFile:1	>~.ParquetWriter openFile openStream
#pdf-image
~.PDFImage	?path new
#pdfmake
~	>~.TCreatedPdf createPdf
~.TCreatedPdf	+path write
#pg
~.Client ~.PoolClient	^~.ClientBase	?ssrf new:host	>~.Client connect	>~.Connection connection
~.ClientBase	?ssrf new:host	>~.ClientBase connect
~.Connection	?ssrf new:host
~.Pool	>~.PoolClient connect
#pg-cloudflare
~.CloudflareSocket	?ssrf connect:1
#pg-cursor
~	?sql new
#php-serialize
~	+deserialise unserialize
#pkginfo
~	?path read:1
#playwright-core
~	>~.APIRequest request	>~.BrowserType chromium firefox webkit
~.APIRequest	>~.APIRequestContext newContext
~.APIRequestContext	+ssrf delete fetch get head patch post put
~.Android	+ssrf connect	>~.AndroidDevice connect
~.AndroidDevice	>~.AndroidDevice waitForEvent	>~.AndroidWebView webView	>~.BrowserContext launchBrowser
~.AndroidWebView	>~.Page page
~.Browser	>~.BrowserContext newContext	>~.BrowserType browserType	>~.Page newPage
~.BrowserContext	>~.APIRequestContext request	>~.Browser browser	>~.Page newPage waitForEvent
~.BrowserType	+ssrf connectOverCDP:0,endpointURL	>~.Browser connect connectOverCDP launch	>~.BrowserContext launchPersistentContext
~.ConsoleMessage	>~.Page page
~.Dialog	>~.Page page
~.Download	+path saveAs	>~.Page page
~.Electron	>~.ElectronApplication launch
~.ElectronApplication	>~.BrowserContext context	>~.ConsoleMessage waitForEvent	>~.Page firstWindow
~.ElementHandle	>~.ElementHandle waitForSelector	>~.Frame contentFrame ownerFrame
~.FileChooser	>~.ElementHandle element	>~.Page page
~.Frame	+ssrf goto	>~.ElementHandle addScriptTag addStyleTag frameElement waitForSelector	>~.Frame parentFrame	>~.FrameLocator frameLocator	>~.Locator getByAltText getByLabel getByPlaceholder getByRole getByTestId getByText getByTitle locator	>~.Page page	>~.Response goto waitForNavigation
~.FrameLocator	>~.FrameLocator first frameLocator last nth	>~.Locator getByAltText getByLabel getByPlaceholder getByRole getByTestId getByText getByTitle locator owner
~.Locator	>~.ElementHandle elementHandle	>~.FrameLocator contentFrame frameLocator	>~.Locator and describe filter first getByAltText getByLabel getByPlaceholder getByRole getByTestId getByText getByTitle last locator normalize nth or visible within	>~.Page page
~.Page	+ssrf goto	>= addListener off on once prependListener removeAllListeners removeListener	>~.APIRequestContext request	>~.BrowserContext context	>~.ElementHandle addScriptTag addStyleTag waitForSelector	>~.Frame frame mainFrame	>~.FrameLocator frameLocator	>~.Locator getByAltText getByLabel getByPlaceholder getByRef getByRole getByTestId getByText getByTitle locator pickLocator	>~.Page opener waitForEvent	>~.Request waitForRequest	>~.Response goBack goForward goto reload waitForNavigation waitForResponse	>~.Video video
~.Request	>~.Frame frame	>~.Request redirectedFrom redirectedTo	>~.Response existingResponse response
~.Response	>~.Frame frame	>~.Request request
~.Route	>~.Request request
~.Video	+path saveAs
~.WebError	>~.Page page
#plupload
~.Uploader	+path addFile:0,1 removeFile
#prepend-http
~	?ssrf new
#promise-fs
~	+path appendFile chmod chown copyFile:0,1 mkdir open readFile rename:0,1 rmdir stat unlink writeFile
#promise-ftp
~	+path append:1 delete mkdir put:1 rename:0,1 rmdir
#promise-sftp
~	+path chmod createReadStream createWriteStream fastPut mkdir open remove rename:0,1 rmdir symlink unlink	?path append:1 chown put:1 stat
#proper-lockfile
~	?path lock lockSync
#psd
~	+path fromFile open
#pug
~	+path compileFile:0,filename compileFileClient:filename renderFile:0,filename	?path compile:filename compileClient:filename compileClientWithDependenciesTracked:filename compileFile:basedir compileFileClient render:filename renderFile:basedir	?template compile compileClient compileClientWithDependenciesTracked render
#puppeteer-core
~	+ssrf connect:browserURL	>~.Browser connect launch
~.Browser	>~.BrowserContext createBrowserContext defaultBrowserContext	>~.BrowserContext[] browserContexts	>~.Page newPage	>~.Page[] pages	>~.Target target waitForTarget	>~.Target[] targets
~.BrowserContext	>~.Browser browser	>~.Page newPage	>~.Page[] pages	>~.Target waitForTarget	>~.Target[] targets
~.BrowserContextEvents	>~.Target targetchanged targetcreated targetdestroyed
~.BrowserEvents	>~.Target targetchanged targetcreated targetdestroyed
~.BrowserLauncher	>~.Browser launch
~.CDPSession	>~.Connection connection
~.CDPSessionEvents	>~.CDPSession sessionattached sessiondetached
~.Connection	+ssrf new	>~.CDPSession createSession session	>~.Connection fromSession
~.ElementHandle	^~.JSHandle	>~.ElementHandle waitForSelector	>~.Frame contentFrame frame
~.Extension	>~.Page[] pages	>~.WebWorker[] workers
~.Frame	?xpath select	>~.ElementHandle addScriptTag addStyleTag evaluateHandle frameElement waitForFunction waitForSelector	>~.Frame parentFrame	>~.Frame[] childFrames	>~.HTTPResponse goto waitForNavigation	>~.Page page	>~.Realm[] extensionRealms
~.HTTPRequest	>~.CDPSession client	>~.Frame frame	>~.HTTPRequest[] redirectChain	>~.HTTPResponse response
~.HTTPResponse	>~.Frame frame	>~.HTTPRequest request
~.JSHandle	>~.ElementHandle asElement evaluateHandle	>~.JSHandle getProperty
~.Page	+ssrf goto	>~.Browser browser	>~.BrowserContext browserContext	>~.CDPSession createCDPSession	>~.ElementHandle addScriptTag addStyleTag evaluateHandle waitForFunction waitForSelector	>~.Frame mainFrame waitForFrame	>~.Frame[] frames	>~.HTTPRequest waitForRequest	>~.HTTPResponse goBack goForward goto reload waitForNavigation waitForResponse	>~.JSHandle queryObjects	>~.Page openDevTools	>~.Realm[] extensionRealms	>~.Target target	>~.WebMCP webmcp	>~.WebWorker[] workers
~.PageEvents	>~.Frame frameattached framedetached framenavigated	>~.HTTPRequest request requestfailed requestfinished requestservedfromcache	>~.HTTPResponse response	>~.WebWorker workercreated workerdestroyed
~.Puppeteer	+ssrf connect:browserURL	>~.Browser connect
~.PuppeteerNode	^~.Puppeteer	>~.Browser connect launch	!connect
~.Realm	>~.ElementHandle evaluateHandle waitForFunction	>~.Extension extension
~.SerializedAXNode	>~.ElementHandle elementHandle
~.Target	>~.Browser browser	>~.BrowserContext browserContext	>~.CDPSession createCDPSession	>~.Page asPage page	>~.Target opener	>~.WebWorker worker
~.WebMCP	>~.WebMCPTool[] tools
~.WebMCPTool	>~.Frame frame
~.WebMCPToolCall	>~.WebMCPTool tool
~.WebWorker	>~.CDPSession client	>~.ElementHandle evaluateHandle
#puppeteer-har
~	+path save:path
#purl
~	?ssrf new
#qrcode
~	+path toFile
#random-access-file
~	+path new
#raven
~	>~.Client config install interceptErr mergeContext setContext setDataCallback setShouldSendCallback uninstall
~.Client	?ssrf new
~.utils	?ssrf parseDSN
#read-json-sync
~	+path new
#readdir-enhanced
~	?path new:basePath readdirAsyncStat:basePath readdirStreamStat:basePath readdirSyncStat:basePath stat:basePath
~.async	?path stat:basePath
~.stream	?path stat:basePath
~.sync	?path stat:basePath
#rechoir
~	+path prepare:1
#recorder-js
~	+path download:1
#recordrtc
~	+path invokeSaveAsDialog:1 save
~.RecordRTCPromisesHandler	>~ recordRTC
#recursive-readdir
~	+path new
#rename
~	+path new:0,path parse
#request
~	+ssrf delete:0,baseUrl,uri,url get:0,baseUrl,uri,url head:0,baseUrl,uri,url new:0,baseUrl,uri,url patch:0,baseUrl,uri,url post:0,baseUrl,uri,url put:0,baseUrl,uri,url	?ssrf delete:host get:host head:host new:host patch:host post:host put:host	>~.RequestAPI defaults
~.DefaultUriUrlRequestApi	^~.RequestAPI	+ssrf delete:0,baseUrl get:0,baseUrl head:0,baseUrl patch:0,baseUrl post:0,baseUrl put:0,baseUrl	?ssrf delete:host get:host head:host patch:host post:host put:host	>~.DefaultUriUrlRequestApi defaults
~.RequestAPI	+ssrf delete:0,baseUrl get:0,baseUrl head:0,baseUrl patch:0,baseUrl post:0,baseUrl put:0,baseUrl	?ssrf delete:host get:host head:host patch:host post:host put:host	>~.RequestAPI defaults
#require-dir
~	?path new
#requireindex
~	+path new
#restler
~	+ssrf get head patch patchJson post postJson put putJson
#rimraf
~	+path moveRemoveSync
~.moveRemove	+path new
~.rimraf	+path moveRemove moveRemoveSync new
#rmfr
~	?path new
#rn-fetch-blob
~	+ssrf fetch:1	>~.FS fs	>~.Polyfill polyfill	>~.PolyfillXMLHttpRequest PolyfillXMLHttpRequest	>~.RNFetchBlobStatic RNFetchBlob config
~.FS	+path readFile writeFile
~.Polyfill	>~.PolyfillXMLHttpRequest XMLHttpRequest
~.PolyfillXMLHttpRequest	+ssrf open:1
~.RNFetchBlobStatic	+ssrf fetch:1	>~.FS fs	>~.Polyfill polyfill	>~.RNFetchBlobStatic config
#rsocket-websocket-client
~	+ssrf new:url
#selectn
~	?path new
#selenium-webdriver
~	>~.BrowsingContext BrowsingContext
~.BrowsingContext	+ssrf navigate	>~.WebElement locateElement	>~.WebElement[] locateElements
~.Builder	>~.Builder disableEnvironmentOverrides forBrowser setAlertBehavior setChromeOptions setChromeService setEdgeOptions setEdgeService setFirefoxOptions setFirefoxService setIeOptions setIeService setLoggingPrefs setProxy setSafariOptions usingHttpAgent usingServer usingWebDriverProxy withCapabilities	>~.Options getChromeOptions getFirefoxOptions getSafariOptions	>~.ThenableWebDriver build
~.FileDetector	+path handleFile:1
~.IWebElementFinders	>~.WebElement[] findElements
~.Options	^~.chromium.Options	+path setChromeLogFile	>~.Options addArguments addExtensions androidChrome enableMobile setBinary setChromeBinaryPath setChromeLogFile setChromeMinidumpPath setPreference setProfile setTechnologyPreview windowSize
~.ShadowRoot	>~.WebElement[] findElements
~.WebDriver ~.ThenableWebDriver	+ssrf get	>~.Options manage	>~.WebDriver createSession	>~.WebElement findElementInternal_ normalize_	>~.WebElement[] findElements findElementsInternal_
~.WebElement	>~.WebDriver getDriver	>~.WebElement[] findElements
~.chromium.ChromiumWebDriver	^~.WebDriver	?path setDownloadPath	>~.chromium.ChromiumWebDriver createSession
~.chromium.Options	+path setBrowserLogFile	>~.chromium.Options addArguments addExtensions androidActivity androidDeviceSerial androidPackage androidProcess androidUseRunningApp debuggerAddress detachDriver excludeSwitches setBinaryPath setBrowserLogFile setBrowserMinidumpPath setLocalState setMobileEmulation setPerfLoggingPrefs setUserPreferences windowSize windowTypes
#send
~	?path new:1	>~.SendStream new
~.SendStream	+path sendFile	?path sendIndex	?redirect redirect
#serve-index
~	+path new
#sha
~	+path get getSync
#sha256-file
~	+path new
#sharedb
~	>~.Agent listen	>~.Connection connect	>~.DB db
~.Agent	>~ backend
~.Connection	+sql createFetchQuery:1 createSubscribeQuery:1	>~.Doc get	>~.Query createFetchQuery createSubscribeQuery
~.DB ~.MemoryDB	+sql query:1 queryPoll:1 queryPollDoc:2
~.Doc	>~.Connection connection
~.ExtraDB	+sql query:1
~.Query	>~.Connection connection
~.middleware.BaseContext	>~ backend	>~.Agent agent
#shelljs
~	+command exec	+path chmod:2	>~.ShellReturnValue dirs find ls popd pushd
~.ShellReturnValue	+command exec
~.ShellString	>~.ShellReturnValue new
#simple-get
~	+ssrf delete:url get:url head:url new:url patch:url post:url put:url
#simple-git
~	>~.SimpleGit simpleGit
~.SimpleGit	?path mirror:0,1
#simplecrawler
~	+path defrost freeze	+ssrf getRequestOptions:url getRobotsTxt	?ssrf getRequestOptions:host	?xpath getRequestOptions:path	>= addFromHeaders fetchQueueItem getRobotsTxt on queueLinkedItems start stop	>~ cookies queue
#sockjs-client
~	?ssrf new
#sparql-http-client
~	^~.StreamClient	+ssrf new:endpointUrl,storeUrl,updateUrl	>~.StreamClient new
~.ParsingClient	^~.SimpleClient	+ssrf new:endpointUrl,storeUrl,updateUrl
~.SimpleClient	+ssrf new:endpointUrl,storeUrl,updateUrl
~.StreamClient	^~.SimpleClient	+ssrf new:endpointUrl,storeUrl,updateUrl
#sql
~.js	>~.js.SqlJsStatic default new
~.js.Database	+sql exec iterateStatements prepare run	>~.js.Database create_function each run updateHook
~.js.InitSqlJsStatic	>~.js.SqlJsStatic default
~.js.SqlJsStatic	>~.js.Database Database
#sqlstring
~	+sql raw
#ssh2
~.Client	+command exec	?ssrf connect:host	>= connect destroy end exec forwardIn forwardOut on once openssh_forwardInStreamLocal openssh_forwardOutStreamLocal openssh_noMoreSessions openssh_unforwardInStreamLocal setNoDelay sftp shell subsys unforwardIn
~.SFTPWrapper	+path chmod createReadStream createWriteStream fastPut mkdir open rename:0,1 rmdir symlink unlink	?path chown stat	>= on once
#ssh2-sftp-client
~	+path posixRename:0,1	?path downloadDir:0,1 fastPut uploadDir:0,1
#ssh2-streams
~.SFTPStream	+path chmod createReadStream createWriteStream fastPut mkdir open rename:0,1 rmdir symlink unlink	?path chown stat	>= on
~.SSH2Stream	+command exec:1	>= on
#sshpk
~	?path parseCertificate:filename	>~.Certificate createCertificate createSelfSignedCertificate parseCertificate
~.Certificate	?path parse:filename	>~.Certificate create createSelfSigned parse
~.Format.OpenSshCert	>~.Certificate read
~.Format.x509	>~.Certificate read
~.Format.x509Pem	>~.Certificate read
#statsd-client
~	?ssrf new:host	>~ getChildClient
#streamsaver
~	+path createWriteStream:0,pathname
#superagent
~	>~.SARequest Request
~.Agent	+ssrf CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT SUBSCRIBE connect delete get head options patch post put subscribe	>= accept auth buffer ca cert disableTLSCerts key ok on once parse pfx query redirects retry serialize set sortQuery timeout type use withCredentials
~.SARequest	>~.Agent agent
~.SuperAgentStatic	>~.SARequest Request
#svg-path-bounds
~	?xpath new
#svgo
~	+path loadConfig	?xpath querySelector:1 querySelectorAll:1
#svgo/browser
~	?xpath querySelector:1 querySelectorAll:1
#sw-precache
~	+path generate:templateFilePath write:0,templateFilePath
#swig
~	+code compile	+path compileFile parseFile renderFile	+template render	?path run:2
~.Swig	+code compile	+path compileFile parseFile renderFile	+template render	?path run:2
#sync-fetch
~	+ssrf new:0,href
#tail
~.Tail	+path new
#tar
~.Pack ~.PackSync	+path write	>= add end
~.Pax	?path parse:path	>~.Pax parse
~.WriteEntry	+path new:file
~.WriteEntrySync	^~.WriteEntry	+path new:file
~.WriteEntryTar	+path new:file	>= end
~.c	+path asyncFile:file syncFile:file
~.create	+path asyncFile:file syncFile:file
~.extract	+path asyncFile:file syncFile:file
~.list	+path asyncFile:file syncFile:file
~.r	+path asyncFile:file syncFile:file
~.replace	+path asyncFile:file syncFile:file
~.t	+path asyncFile:file syncFile:file
~.u	+path asyncFile:file syncFile:file
~.update	+path asyncFile:file syncFile:file
~.x	+path asyncFile:file syncFile:file
#tar-js
~	+path append
#tar/c
~.create	+path asyncFile:file syncFile:file
#tar/create
~.create	+path asyncFile:file syncFile:file
#tar/list
~.list	+path asyncFile:file syncFile:file
#tar/r
~.create	+path asyncFile:file syncFile:file
#tar/raw
~.Pack ~.PackSync	+path write	>= add end
~.Pax	?path parse:path	>~.Pax parse
~.WriteEntry	+path new:file
~.WriteEntrySync	^~.WriteEntry	+path new:file
~.WriteEntryTar	+path new:file	>= end
~.c	+path asyncFile:file syncFile:file
~.create	+path asyncFile:file syncFile:file
~.extract	+path asyncFile:file syncFile:file
~.list	+path asyncFile:file syncFile:file
~.r	+path asyncFile:file syncFile:file
~.replace	+path asyncFile:file syncFile:file
~.t	+path asyncFile:file syncFile:file
~.u	+path asyncFile:file syncFile:file
~.update	+path asyncFile:file syncFile:file
~.x	+path asyncFile:file syncFile:file
#tar/replace
~.create	+path asyncFile:file syncFile:file
#tar/t
~.list	+path asyncFile:file syncFile:file
#teeny-request
~.teenyRequest	+ssrf new:uri,url
#temp
~	+path createWriteStream:dir mkdir:dir mkdirSync:dir open:dir openSync:dir
#terminal-kit
~.ScreenBuffer	+path loadSync saveSync	>~.ScreenBuffer create createFromString loadSync
~.ScreenBufferHD	^~.ScreenBuffer	+path loadSync	>~.ScreenBuffer create createFromString loadSync
~.Terminal.Impl	?path fileInput:baseDir
~.TextBuffer	+path load save
~.TextBuffer.Options	>~.ScreenBuffer dst
#textract
~	+path fromFileWithPath	?ssrf fromUrl
#thread-stream
~	+path new:filename
#tiny-json-http
~	+ssrf get:url head:url options:url patch:url post:url put:url
#tinyexec
~	+command exec execSync
~.ExecProcess	+command new pipe
~.OutputApi	+command pipe
#tmp
~	+path file:dir fileSync:dir	?path file:tmpdir fileSync:tmpdir
#tsqlstring
~	+sql raw
#twig
~	?path compile:filename renderFile	>~.Template twig
~.Exports	?path compile:filename renderFile	>~.Template twig
~.Template	?path importFile	>~.Template importFile importMacros
~.Twig	>~.Exports exports
#twit
~	+ssrf get:url,attachment_url,card_uri post:url,attachment_url,card_uri stream:url,attachment_url,card_uri	?path postMediaChunked:file_path
#undici
~	+ssrf connect ping:url request stream	>~.CacheStorage caches	>~.Client Client	>~.H2CClient H2CClient	>~.MockClient MockClient	>~.Response Response fetch	>~.SnapshotAgent SnapshotAgent
~.Cache	>~.Response match
~.CacheStorage	>~.Cache open	>~.Response match
~.Client	+ssrf new
~.H2CClient	+ssrf new
~.MockClient	^~.Client	!new
~.Response	+redirect redirect	>~.Response clone error json redirect
~.SnapshotAgent	+path loadSnapshots saveSnapshots	>~.SnapshotRecorder getRecorder
~.SnapshotRecorder	+path loadSnapshots saveSnapshots
~.SqliteCacheStore	+path createWriteStream:path delete:path
~.cacheStores	>~.SqliteCacheStore SqliteCacheStore
#unixify
~	?path new
#unzip
~	+path Extract:path
#unzip-stream
~	+path Extract:path
#unzipper
~	?path Extract:path
~.CentralDirectory	+path extract:path
~.Open	?path file	>~.CentralDirectory buffer custom file s3 s3_v3 url
#url-template
~	?template parse
#vinyl-fs
~	+path symlink
#vinyl-source-stream
~	+path new
#vision
~.NpmModule	?template compile
~.ServerViewsEnginesOptions	>~.NpmModule module
~.ViewManager	?template render
#walk-up-path
~	?path walkUp
#waterline
~.Model	+sql query
#wav
~.FileWriter	?path new
#websocket
~.client	+ssrf connect	>= addListener on
#which
~	?command new
#wkhtmltopdf
~	+path new:cacheDir
#wpapi
~	+ssrf discover
#wreck
~	+ssrf delete:0,baseUrl get:0,baseUrl patch:0,baseUrl post:0,baseUrl put:0,baseUrl request:1,baseUrl	>~.WreckObject defaults
~.WreckObject	+ssrf delete:0,baseUrl get:0,baseUrl patch:0,baseUrl post:0,baseUrl put:0,baseUrl request:1,baseUrl	>~.WreckObject defaults
#wrench
~	+path chmodSyncRecursive copyDirRecursive:0,1 copyDirSyncRecursive mkdirSyncRecursive rmdirRecursive rmdirSyncRecursive	?path chownSyncRecursive
~.LineReader	+path new
#write
~	+path new stream sync
#write-file-atomic
~	+path new sync
#xml-crypto
~	+xpath xpath:1
#xmlrpc
~	?ssrf createClient:host
#yaml
~.Collection	?path deleteIn	>~.Collection clone
~.Document ~.Document.Parsed	+path deleteIn	>~.Document clone
~.YAMLMap ~.YAMLMap.Parsed	^~.Collection	>~.YAMLMap from
~.YAMLOMap	^~.YAMLSeq	>~.YAMLOMap from
~.YAMLSeq ~.YAMLSeq.Parsed	^~.Collection	>~.YAMLSeq from
~.YAMLSet	^~.YAMLMap	>~.YAMLSet from
#yaml/util
~.Collection ~.YAMLMap ~.YAMLSeq	?path deleteIn	>~.Collection clone
~.Document	+path deleteIn	>~.Document clone
~.ToJSContext	>~.Document doc
#yamljs
~	+path load
#yauzl
~	?path open openPromise
#yauzl-promise
~	?path open
#yesql
~	+path new
#zipcelx
~	+path new:filename
`;
