// Written by "npx tsx tools/catalogue/main.ts". Do not edit.

export const text = `#AFM
~::Font	+path from_file new
#Acme
~::Client::HTTPClient	+ssrf new_acme_connection:url new_connection:url
#ActionCable
~::Connection::Base	?ssrf new
~::RemoteConnections::RemoteConnection	?ssrf new
#ActionView
~::FileSystemResolver	?path new
~::Resolver::PathParser	?path parse
~::StreamingTemplateRenderer	?template render_template:1
~::Template::RawFile	+path new
~::Template::Sources::File	+path new
~::ViewPaths	?path append_view_path
~::ViewPaths::ClassMethods	?path append_view_path
#ActiveRecord
~::ConnectionAdapters::NullDBAdapter	+sql exec_query execute internal_exec_query perform_query:1	?sql delete insert select_all select_one select_rows select_value select_values update
~::Tasks::NullDBDatabaseTasks	+path structure_dump structure_load
#ActiveStorage
~::Downloader	?path open:tmpdir
~::Filename	+path wrap
~::Service ~::Service::MirrorService	+path compose:filename headers_for_direct_upload:filename
~::Service::AzureStorageService	^~::Service	!compose headers_for_direct_upload
~::Service::DiskService	^~::Service	!compose headers_for_direct_upload
~::Service::GCSService	^~::Service	!compose headers_for_direct_upload
~::Service::S3Service	^~::Service	!compose headers_for_direct_upload
#Akismet
~::Client	+ssrf new:1 open:1
#Asana
~::Client	+ssrf delete get post put
~::HttpClient	+ssrf delete get post put
~::Resources::AttachmentUploading	?path attach:filename
#Asciidoctor
~	+path convert_file load_file
~::Helpers	?path mkdir_p rootname
~::PreprocessorReader	?path create_include_cursor:0,1
~::Reader::Cursor	?path new:0,1,2
~::Stylesheets	?path write_coderay_stylesheet write_primary_stylesheet write_pygments_stylesheet
#AsciidoctorExtensions
~::KrokiDiagram	+path save
~::KrokiHttpClient	+ssrf get post
#Aubio
~	?path open
#Azure
~::Core::FilteredService	^~::Core::Service	+ssrf call:1	?ssrf new
~::Core::Service	+ssrf call:1	?ssrf new
~::Core::SignedService	^~::Core::FilteredService	+ssrf call:1	!new
~::Storage::Common::Service::StorageService	^~::Core::SignedService	!call new
#BeakerHostGenerator
~::Utils	?path dump_hosts:1
#Beaneater
~::Connection	?ssrf new
#BlueFeather
~	?path parse_document_file parse_text_file
~::Parser	+path parse_document_file parse_text_file
#Browser
~::Bot	?path load_yaml
#Bunny
~::JRuby::Socket	?ssrf open
~::Socket	?ssrf open
~::TCPConnectionFailed	?ssrf new:1
~::TCPConnectionFailedForAllHosts	^~::TCPConnectionFailed	!new
~::Transport	?ssrf ping!
#ChefConfig
~::Config	?path add_formatter:1 from_string:1
#ChunkyPNG
~::Canvas::PNGDecoding	+path from_file
~::Canvas::PNGEncoding	+path save
~::Datastream	+path from_file save
#Coveralls
~::API	+ssrf post_json
#DBF
~::Database::Foxpro	?path new
~::Memo::Base ~::Memo::Dbase3 ~::Memo::Dbase4 ~::Memo::Foxpro	+path open
~::Table ~::Database::Table	?sql find
#Dalli
~::Protocol::ConnectionManager	?ssrf new
~::Socket::TCP	?ssrf open
#DatabaseCleaner
~::ActiveRecord	?path config_file_location=
#DirectoryWatcher
~	+path persist=
~::Configuration	+path persist=
~::FileStat	?path new
#Discordrb
~::Webhooks::Client	+ssrf new:url
#Dnsruby
~::Config	?path default_config_hash parse_resolv_conf
~::Hosts	+path new
#Docker
~::Connection	+ssrf new
~::Container	+command exec run	+path read_file store_file	?path archive_in:1 archive_in_stream archive_out
~::Image	+command run	+path response_block_for_save save
~::Util	?path create_dir_tar create_relative_dir_tar filesystem_permissions
#Doorkeeper
~::OAuth::ClientCredentials::Issuer	?ssrf new
~::OAuth::ClientCredentialsRequest	?ssrf new
#Dotenv
~::Environment	+path new
#DuoApi
~	?ssrf new:2
#EJS
~	+code compile	?template evaluate
#EM
~::Mongo::Collection	+nosql distinct:1 find find_one remove safe_update update
~::Mongo::Connection	+nosql delete:1 find:4 update:1	?ssrf new
~::Mongo::EMConnection	?ssrf connect
#ESpeak
~::Speech	+path save
#Ecasound
~::ControlInterface	?command command
#Escape
~	+command shell_command
#ExecJS
~	+code compile eval exec
~::DisabledRuntime	^~::Runtime	+code compile eval exec
~::DuktapeRuntime::Context	+code eval exec new:1
~::ExternalRuntime::Context	+code eval exec new:1
~::MiniRacerRuntime::Context	+code eval exec new:1
~::RubyRhinoRuntime::Context	+code eval exec new:1
~::Runtime ~::DuktapeRuntime ~::ExternalRuntime ~::MiniRacerRuntime ~::RubyRhinoRuntime	+code compile eval exec
~::Runtime::Context	+code eval exec new:1
#Faraday
~::Connection	+ssrf new
#FaviconCheck
~	^HTMLProofer::Check
#Faye
~::WebSocket::Client	+ssrf new
#FeedParser
~::Feed	+ssrf parse_origin
#Flowdock
~::Client	?path delete
#Fog
~::AzureRM::Storage::File	?ssrf copy_from_uri
~::Google::SQL::Instance	+path clone:log_filename
~::Google::SQL::Real	+path clone_instance:log_filename
~::Local::Storage::Real	+path copy_object:0,2
#Foreman
~::Engine ~::Engine::CLI	+path load_env load_procfile
~::Env	+path new
~::Process	+command new
~::Procfile	+path load new save
#FuseFS
~::MetaDir	+path delete mkdir:0,1 read_file rmdir write_to:0,1
#GLib
~::MkEnums	+path create new
#GettextI18nRailsJs
~::Parser::Base	?path parse
#Git
~	?path open
~::Base	?path checkout_file:1 open remove
~::Lib	?path checkout_file:1 remove worktree_remove
~::Status	?path pretty_file
~::URL	+ssrf parse
#GitHub
~::Markup	?command command	?path render renderer
#Gitlab
~::CLI	+command run
~::Client::RepositoryFiles	+path create_file:1 edit_file:1 file_contents:1 get_file:1 get_file_blame:1 remove_file:1
~::FileResponse	?path new
~::Shell	+command execute
#GitlabSDK
~::Client	?ssrf new:host
#GraphQL
~	+path parse_file
~::Language::Parser	+path parse_file
#Grit
~::DiffStat	+path new
~::Git	?path fs_chmod:1 fs_delete fs_mkdir fs_read fs_write
~::GitRuby::DirectoryEntry	+path new:1
~::Grep	+path new:1
~::Index	?path delete
~::Repo	+path archive_to_file:2	?path init_bare_or_open
#Guard
~::Dsl ~::DslReader	+path evaluate:1
#HRX
~::Archive	+path delete load read write write!	?path child_archive parse:file
~::File	+path new
~::Util	?path parse_error:file
#HTMLProofer
~::Check	?xpath new:1
~::Issue	?xpath new
~::Utils	?path create_nokogiri
#HTTP
~::Chainable	+ssrf connect delete get head options patch post put
~::Client	+ssrf request:1
~::CookieJar::MozillaStore::Database	+sql prepare
~::Timeout::Global	^~::Timeout::Null	?ssrf connect:1
~::Timeout::Null	?ssrf connect:1
~::Timeout::PerOperation	^~::Timeout::Null	?ssrf connect:1
~::URI	+ssrf parse
#HTTPAccess2
~::Session	^HTTPClient::Session
#HTTPClient
~	+ssrf delete delete_async get get_async get_content head head_async options options_async patch patch_async post post_async post_content put put_async request:1 request_async2:1 request_async:1
~::LoopBackSocket	?ssrf new
~::OAuth	+ssrf get_config
~::SSLConfig	?path set_client_cert_file:0,1
~::Session	+ssrf connect_ssl_proxy:1
#Haml
~::Filters::TiltBase ~::Filters::Coffee ~::Filters::Erb ~::Filters::Less ~::Filters::Markdown ~::Filters::Sass ~::Filters::Scss	+template render:1
~::TempleEngine	?template compile
#Hamlit
~::Filters::TiltBase ~::Filters::Coffee ~::Filters::Erb ~::Filters::Less ~::Filters::Markdown ~::Filters::Sass ~::Filters::Scss	+template render:1
~::HamlTempleEngine	?template compile
~::HamlUtil	+html html_safe
~::StringSplitter	?template compile
#Hike
~::Index	?path stat
~::Trail	+path remove_path
#Hkp
~::Client	?ssrf new
#Hocon
~	?path load
~::CLI	?path get_hocon_file
~::ConfigFactory	+path parse_file
~::Impl::ConfigParser::ParseContext	?path create_value_under_path
~::Impl::Parseable ~::Impl::Parseable::ParseableFile ~::Impl::Parseable::ParseableNotFound ~::Impl::Parseable::ParseableResources ~::Impl::Parseable::ParseableString	+path new_file
~::Impl::PathBuilder	?path append_path
~::Impl::PathParser	?path parse_path speculative_fast_parse_path
~::Impl::SimpleConfigDocument	+path remove_value
~::Impl::SimpleConfigOrigin	+path new_file
~::Impl::SimpleIncluder	?path include_file:1 include_file_without_fallback:1
~::Parser::ConfigDocument	+path remove_value
~::Parser::ConfigDocumentFactory	+path parse_file
#Html2haml
~::HTML::ERB	?template compile
#HtmlCheck
~	^HTMLProofer::Check
#ImageCheck
~	^HTMLProofer::Check
#JSONClient
~	^HTTPClient	+ssrf patch post put request:1
#Kubeclient
~::Client	+ssrf new
~::Config	+path read
#Launchy
~	+ssrf open
#LinkCheck
~	^HTMLProofer::Check
~::InternalLink	?xpath new:1
#Liquid
~::BlankFileSystem	+path read_template_file
~::LocalFileSystem	+path read_template_file
~::Template	+template parse
#MDUrl
~::Url	+ssrf parse	?ssrf parseHost
#MIME
~::Types::Loader	+path read_file
#MaRuKu
~::In::Markdown::SpanLevelParser	?ssrf read_url
#Mail
~	+path read
~::Matchers	?path an_attachment_with_filename
#Memcached
~::Connection ~::Client	?ssrf connect
#MiniExiftool
~	+command command=	+path copy_tags_from load new
#MiniMagick
~::Image	+path open	?path new
~::Shell	+command execute run
#Mixlib
~::Config	+path from_file	?path from_json from_toml from_yaml
#MojoMagick
~	?path get_image_size
~::Commands	+command execute execute!
#Mongo
~::Collection	+nosql aggregate delete_many delete_one distinct:1 find find_one_and_delete find_one_and_replace find_one_and_update replace_one update_many update_one
~::Collection::View::Readable	+nosql aggregate
~::Collection::View::Writable	+nosql update_many update_one
~::Cursor::Builder::KillCursorsCommand	+nosql update_cursors
~::Cursor::Builder::OpKillCursors	+nosql update_cursors
~::Grid::FSBucket	+nosql find find_one
~::Protocol::Delete	+nosql new:2
~::Protocol::Delete::Upconverter	+nosql new:1
~::Protocol::Update	+nosql new:2
~::Protocol::Update::Upconverter	+nosql new:1
#MongoMapper
~::Document::OrmAdapter	+nosql find_all find_first
#MultiXml
~	?path parse_file
#Mustache
~	?path template_file=
~::Template	+template new
#Mysql2
~::Client	+sql query
~::EM::Client	^~::Client	+sql query
#Nanoc
~::CLI	?path load_commands_at
#Netrc
~	+path read
#OAuth2
~::Client	+ssrf request:1
#OAuthClient
~	^HTTPClient
#Octokit
~::Client::ActionsArtifacts	+ssrf artifact_download_url
~::Client::Contents	?path delete_contents:1
~::Client::Releases	+ssrf delete_release delete_release_asset
~::Connection	+ssrf delete get head patch post put
~::Gist	+ssrf from_url
~::Repository	+ssrf from_url
#OmniAuth
~::Dingtalk::Client::Base ~::Dingtalk::Client::EnterpriseInternal ~::Dingtalk::Client::ThirdPartyPersonal	^OAuth2::Client
#OpenAI
~::Client	?path delete:path
#OpenGraphCheck
~	^HTMLProofer::Check
#OpenID
~::AX::FetchRequest	+ssrf new
~::StandardFetcher	+ssrf fetch
~::Store::Filesystem	+path new
~::TrustRoot::TrustRoot	?path new:5
#OpenIDConnect
~::RequestObject	+ssrf fetch
#OpenStack
~	+ssrf get_query_params:2
~::AuthV20	+ssrf parse_version_from_endpoint
~::Compute::Address	?ssrf new:1
~::Connection	?ssrf put_object
#OpenURI
~	+ssrf open_uri
#Origami
~::FDF	+path read save
~::Graphics::ImageXObject	+path from_image_file
~::PDF	+path attach_file read save save_upto:1
~::PPKLite	+path read save
#Ox
~::Element ~::Document	+path remove_children_by_path
~::InvalidPath	?xpath new
#PDF
~::Core::Renderer	+path render_file
~::Inspector	+path analyze_file
#ParseConfig
~	?path new
#Parts
~::FilePart	+path build_head:2
#PathExpander
~	+path process_file
#PgLdapSync
~::Application	+path read_config_file
#Postmark
~::HttpClient	?path delete
#Prawn
~::SVG::Loaders::Data	?ssrf from_url
~::SVG::Loaders::File	?ssrf from_url
~::SVG::Loaders::Web	+ssrf from_url
~::SVG::UrlLoader	+ssrf load
~::Table::Cell::Image	?path image=
#Protocol
~::HTTP::Body::File	+path new open
~::HTTP::Body::Reader	+path save
#Proxifier
~::Proxy ~::HTTPProxy ~::SOCKS4AProxy ~::SOCKS4Proxy ~::SOCKSProxy	?ssrf open
#PuppetForge
~::Unpacker	+path new	?path move_into unpack
#Puppetserver
~::Ca::Action::Generate	?path save_file:2
~::Ca::Utils::HttpClient	?path load_cert
~::Ca::Utils::Inventory	?path parse_inventory_file
#RPM
~::File	+path new
~::File::Header	?path new
~::File::Lead	+path write	?path new
#Rabl
~	+template render:1
~::Engine	+template new
~::Renderer	+template new
#Rack
~::OAuth2::Util	+redirect redirect_uri:0,1
#Rackup
~::Handler::WEBrick	^WEBrick::HTTPServlet::AbstractServlet
#Raven
~::LineCache	+path get_file_context
#Rbpdf
~	+path getimagesize
#RedisClient
~::Cluster::Node::Config	^~::Config	!new
~::Config	?ssrf new:host
#RegexpPropertyValues
~::Updater	+regex scan:1
#RestClient
~	+ssrf delete get head options patch post put
#Roadie
~::FilesystemProvider	?xpath new
~::PathRewriterProvider	?xpath find_stylesheet find_stylesheet!
~::Selector	?xpath new
~::StyleBlock	?xpath new
#Ronn
~	+path new
~::Document	?path new
~::Index	?path index_path_for_file
~::Template	?template render
#Roo
~::Base ~::CSV	+path new
~::Excelx	^~::Base	+path new
~::Formatters::CSV	+path to_csv
~::OpenOffice	^~::Base	+path new
~::Spreadsheet	+path open
~::Utils	+path load_xml
#Rsync
~::Command	+command run_command
#Rubame
~::Client	?ssrf new:2
#SDoc
~::Merge	?path extract_index_path
#SOAP
~::Attachment	+path save
~::HTTPConfigLoader	+path cert_from_file
~::HTTPStreamHandler	^~::StreamHandler	+ssrf send
~::NetHttpClient	+ssrf get_content post
~::RPC::SOAPlet	^WEBrick::HTTPServlet::AbstractServlet	!get_instance
~::StreamHandler	+ssrf send
#SSHKit
~::Backend::Abstract ~::Backend::Local ~::Backend::Netssh	+command execute_command
~::Backend::Printer	^~::Backend::Abstract	+command execute_command
~::Backend::Skipper	^~::Backend::Abstract	+command execute_command
#Sawyer
~::Agent	+ssrf call:1
#SeamlessDatabasePool
~::ConnectionStatistics	+sql execute insert update
#Selenium
~::Server	+ssrf download_server
~::WebDriver::Driver	+ssrf get
~::WebDriver::DriverExtensions::DownloadsFiles	?path download_path=
~::WebDriver::DriverExtensions::FullPageScreenshot	?path save_full_page_screenshot
~::WebDriver::DriverExtensions::PrintsPage	?path save_print_page
~::WebDriver::Remote::Bridge	+ssrf get
~::WebDriver::Remote::Http::Common ~::WebDriver::Remote::Http::Curb ~::WebDriver::Remote::Http::Default	+ssrf call:1
~::WebDriver::WebSocketConnection	+ssrf new:url
~::WebDriver::Zipper	+path zip_file
#Sentry
~::LineCache	+path get_file_context
#Sequel
~::Postgres::Streaming	?ssrf connect
~::Postgres::Streaming::DatasetMethods	+sql fetch_rows
#Serverspec
~::Setup	?path safe_mkdir
#SimplePoParser
~	?path parse
~::Tokenizer	+path parse_file
#Slack
~::Messenger::Util::HTTPClient	+ssrf new post
#Slim
~::Embedded::InterpolateTiltEngine	+template tilt_render:2
#Specinfra
~::Backend::Cmd	?command run_command
~::Backend::Docker	^~::Backend::Exec	?command run_command
~::Backend::Dockerfile	?command run_command
~::Backend::Exec ~::Backend::Dockercli ~::Backend::Jexec ~::Backend::Lxd	+command run_command
~::Backend::Lxc	^~::Backend::Exec	?command run_command
~::Backend::ShellScript	+command run_command
~::Backend::Ssh	^~::Backend::Exec	+command run_command
~::Backend::Telnet	^~::Backend::Exec	+command run_command
~::Backend::Winrm	+command run_command
~::Command::Base::File ~::Command::Aix::Base::File ~::Command::Darwin::Base::File ~::Command::Freebsd::Base::File ~::Command::Linux::Base::File ~::Command::Openbsd::Base::File ~::Command::Smartos::Base::File ~::Command::Solaris::Base::File	+path copy:0,1 move:0,1 remove	?path create_as_directory
~::Command::Solaris::V10::File	^~::Command::Base::File
~::Helper::DetectOs ~::Helper::DetectOs::Aix ~::Helper::DetectOs::Alpine ~::Helper::DetectOs::Arch ~::Helper::DetectOs::Clearlinux ~::Helper::DetectOs::Coreos ~::Helper::DetectOs::Darwin ~::Helper::DetectOs::Debian ~::Helper::DetectOs::Devuan ~::Helper::DetectOs::Eos ~::Helper::DetectOs::Esxi ~::Helper::DetectOs::Freebsd ~::Helper::DetectOs::Gentoo ~::Helper::DetectOs::Guix ~::Helper::DetectOs::Nixos ~::Helper::DetectOs::Openbsd ~::Helper::DetectOs::Photon ~::Helper::DetectOs::Plamo ~::Helper::DetectOs::Poky ~::Helper::DetectOs::Redhat ~::Helper::DetectOs::Solaris ~::Helper::DetectOs::Suse	?command run_command
#Spreadsheet
~::Excel	+path new
~::Excel::ExcelCompatibleWorkbook	+path new
~::ParseExcel	?path parse
~::ParseExcel::Parser	?path parse
#Stomp
~::Client	?ssrf new:2 open:2
~::Connection	?ssrf new:2 open:2
#Sys
~::Filesystem	?path stat
#TCPSocket
~	?ssrf socks_connect
#TOML
~	+path load_file
#TTFunk
~::Collection	+path open
~::Table::Cff::FontIndex	?path new:1
#TTY
~::Command::ChildProcess	+command spawn
~::Command::DryRunner	+command new
~::Command::ProcessRunner	+command new
#Temple
~::Mixins::Template	?template compile
#Terser
~	+code compile
#Thor
~::Actions	?command run run_ruby_script	?path append_to_file chmod gsub_file prepend_to_file remove_file
~::Invocation	?command invoke_command
~::Util	?path load_thorfile
#TomlRB
~	+path load_file
#Tomlrb
~	+path load_file
#Typhoeus
~::Request::Actions	+ssrf delete get head options patch post put
#URITemplate
~::RFC6570::Invalid	+template new
~::RFC6570::Literal	?template new
~::RFC6570::Tokenizer	+template new
#Unleash
~::Util::Http	+ssrf get post
#UploadIO
~	+path new:0,2	?path convert!:3
#WEBrick
~::HTTPServer::MountTable	?path delete
~::HTTPServlet::AbstractServlet ~::HTTPServlet::CGIHandler ~::HTTPServlet::ERBHandler ~::HTTPServlet::FileHandler	?ssrf get_instance
~::HTTPServlet::DefaultFileHandler	^~::HTTPServlet::AbstractServlet	+path make_partial_content:2	?path new:1
~::HTTPServlet::ProcHandler	^~::HTTPServlet::AbstractServlet	?ssrf get_instance
#XPath
~::Expression	+xpath new
#XmlSimple
~::Cache	+path restore_mem_copy restore_storable save_mem_copy:1 save_storable:1
#Zip
~::Entry ~::StreamableDirectory	+path extract get_extra_attributes_from_path	?path file_stat
~::File	+path extract:1 foreach get_partial_zip_file_name new open save_splited_part
~::FileSystem::ZipFileNameMapper	+path find_entry get_entry get_input_stream get_output_stream mkdir read remove rename	?path new
~::FileSystem::ZipFsDir	+path open
~::FileSystem::ZipFsFile	+path atime ctime foreach ftype get_entry link mtime open read readlines readlink size stat symlink truncate unix_mode_cmp
~::InputStream	+path open open_buffer
~::OutputStream	+path new open
`;
