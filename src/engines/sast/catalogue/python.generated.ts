// Written by "npx tsx tools/catalogue/main.ts". Do not edit.

export const text = `#BioSQL
~.BioSeqDatabase.Adaptor	+sql execute:0|sql execute_and_fetch_col0:0|sql execute_and_fetchall:0|sql execute_one:0|sql executemany:0|sql
~.BioSeqDatabase.MysqlConnectorAdaptor	^~.BioSeqDatabase.Adaptor	+sql execute_and_fetch_col0:0|sql execute_and_fetchall:0|sql execute_one:0|sql
~.DBUtils	>~.DBUtils.Generic_dbutils get_dbutils
~.DBUtils.Generic_dbutils ~.DBUtils.Mysql_dbutils	+sql execute:1|sql executemany:1|sql
~.DBUtils.Sqlite_dbutils	^~.DBUtils.Generic_dbutils	+sql execute:1|sql executemany:1|sql
#Charon
~.FileInterface.FileInterface ~.filetypes.GCodeFile.GCodeFile ~.filetypes.OpenPackagingConvention.OpenPackagingConvention	+path open:0|path
~.VirtualFile.VirtualFile	^~.FileInterface.FileInterface	+path open:0|path
~.filetypes.GCodeGzFile.GCodeGzFile	^~.FileInterface.FileInterface
~.filetypes.GCodeSocket.GCodeSocket	^~.FileInterface.FileInterface
~.filetypes.UltimakerFormatPackage.UltimakerFormatPackage	^~.FileInterface.FileInterface
#Cheetah
~.FileUtils.FileFinder	?path new:0|rootPath
~.FileUtils.SourceFileStats	+path getFileStats:0|fileName
~.ImportManager	?path pathIsDir:0|pathname
~.LoadTemplate	+path loadTemplateClass:0|templatePath
~.SourceReader.SourceReader	+path new:1|filename
~.Template	?path updateLinecache:0|filename
~.Template.Template ~.Template.T ~.Tools.CGITemplate.CGITemplate plasTeX.Renderers.PageTemplate.CheetahTemplate	+template compile:0|source new:0|source	?path getFileContents:0|path
#CifFile
~	+path ReadStar:0|filename
~.StarFile	+path ReadStar:0|filename
#CloudFlare
~.read_configs	+path read_configs:0|profile
#DNS
~.Base.DnsRequest ~.DnsRequest ~.Request	?ssrf sendTCPRequest:0|server sendUDPRequest:0|server
#ExactImage
~	+path decodeImageFile:1|filename deletePath:0|path pathMoveTo:0|path	?path imageDrawTextOnPath:1|path
#Gnuplot
~	+path File:0|filename	?path GridData:4|filename
~.PlotItems	+path File:0|filename	?path GridData:4|filename
~._Gnuplot.Gnuplot ~.Gnuplot	+path load:0|filename new:0|filename save:0|filename	?path hardcopy:0|filename
#IPython
IPython.terminal.shortcuts.KeyPressEvent	^prompt_toolkit.key_binding.key_processor.KeyPressEvent
~.core.application.ProfileAwareConfigLoader	+path load_subconfig:0|fname,1|path	?path load_subconfig:2|profile
~.core.debugger.Pdb	>~.core.interactiveshell.InteractiveShell shell
~.core.display.DisplayObject ~.core.display.Latex ~.core.display.Markdown ~.core.display.Math ~.core.display.Pretty ~.core.display.SVG ~.core.display.TextDisplayObject	+path new:2|filename
~.core.display.GeoJSON	^~.core.display.JSON	!new
~.core.display.HTML	^~.core.display.DisplayObject	+path new:2|filename
~.core.display.Image	^~.core.display.DisplayObject	+path new:2|filename
~.core.display.JSON	^~.core.display.DisplayObject	+path new:2|filename
~.core.display.Javascript	^~.core.display.DisplayObject	+path new:2|filename
~.core.display.ProgressBar	^~.core.display.DisplayObject	!new
~.core.display.Video	^~.core.display.DisplayObject	+path new:2|filename
~.core.guarded_eval	+code guarded_eval:0|code
~.core.hooks	?path editor:1|filename synchronize_with_editor:1|filename
~.core.interactiveshell.InteractiveShell ~.InteractiveShell ~.terminal.embed.InteractiveShellEmbed ~.terminal.interactiveshell.TerminalInteractiveShell	+command getoutput:0|cmd system_piped:0|cmd system_raw:0|cmd	+path safe_execfile_ipy:0|fname	?path new_main_mod:0|filename safe_execfile:0|fname showsyntaxerror:0|filename showtraceback:1|filename	>= get_ipython
~.core.page	+path page_file:0|fname	>= pager_page
~.core.profiledir.ProfileDir	+path copy_config_file:0|config_file,1|path	?path create_profile_dir_by_name:0|path
~.lib.display.Audio	^~.core.display.DisplayObject	+path new:1|filename
~.lib.display.Code	^~.core.display.DisplayObject	+path new:2|filename
~.lib.display.FileLink	?path new:0|path
~.lib.display.FileLinks	^~.lib.display.FileLink	?path new:0|path
~.lib.latextools	?path kpsewhich:0|filename
~.terminal.shortcuts	>prompt_toolkit.application.application.Application get_app
~.utils._process_cli	+command getoutput:0|cmd system:0|cmd
~.utils._process_common	+command getoutput:0|cmd
~.utils._process_emscripten	+command getoutput:0|cmd system:0|cmd
~.utils._process_win32	+command getoutput:0|cmd system:0|cmd
~.utils._process_win32_controller	+command system:0|cmd
~.utils._process_win32_controller.Win32ShellCommandController	+command new:0|cmd
~.utils.openpy	+path read_py_file:0|filename
~.utils.path	+path filefind:0|filename	>= filefind get_home_dir
~.utils.py3compat	?path execfile:0|fname
~.utils.tempdir.NamedFileInTemporaryDirectory	+path new:0|filename
~.utils.ulinecache	?path getlines:0|filename
#InquirerPy
~.base.complex.BaseComplexPrompt ~.base.BaseComplexPrompt	>prompt_toolkit.application.application.Application application
~.prompts.list.ListPrompt ~.prompts.ListPrompt	>prompt_toolkit.application.application.Application application
#MontagePy
~.archive	?path mArchiveDownload:3|path
#MySQLdb
~.connections.Connection	+sql query:0|query
~.cursors.BaseCursor ~.cursors.Cursor ~.cursors.DictCursor ~.cursors.SSCursor ~.cursors.SSDictCursor	+sql execute:0|query executemany:0|query
#OpenSSL
~.SSL.Connection	>~.SSL.Connection[] accept	>~.SSL.Context get_context
~.SSL.Context	>~.crypto.X509Store get_cert_store
~.crypto.X509Store	+path load_locations:0|cafile,1|capath
#Orange
~.base.Model	>~.data.table.Table data_to_model_domain
~.data	+path detect_encoding:0|filename open_compressed:0|filename update_origin:1|file_path
~.data.aggregate.OrangeTableGroupBy ~.data.OrangeTableGroupBy	>~.data.table.Table aggregate
~.data.io	+path detect_encoding:0|filename open_compressed:0|filename
~.data.io.CSVReader ~.data.CSVReader ~.data.TabReader ~.data.io.TabReader	^~.data.io.FileFormat ~.data.io_base.DataTableMixin	+path write_file:0|filename
~.data.io.DotReader ~.data.DotReader	^~.data.io.FileFormat	+path write:0|filename
~.data.io.ExcelReader ~.data.ExcelReader	+path new:0|filename write_file:0|filename	>openpyxl.workbook.workbook.Workbook workbook
~.data.io.FileFormat ~.data.BasketReader ~.data.FileFormat ~.data.io.BasketReader	^~.data.io_base.FileFormatBase	+path new:0|filename
~.data.io.PickleReader ~.data.PickleReader	^~.data.io.FileFormat	+path write_file:0|filename
~.data.io.UrlReader ~.data.UrlReader	^~.data.io.FileFormat	+ssrf urlopen:0|url	!new
~.data.io.XlsReader ~.data.XlsReader	+path new:0|filename	>xlrd.book.Book workbook
~.data.io_base.DataTableMixin	>~.data.table.Table data_table
~.data.io_base.FileFormatBase	+path locate:0|filename open:0|filename
~.data.io_util	+path detect_encoding:0|filename open_compressed:0|filename update_origin:1|file_path
~.data.sql.backend.base.Backend ~.data.sql.backend.Backend	+sql execute_sql_query:0|query
~.data.sql.backend.mssql.PymssqlBackend ~.data.sql.backend.PymssqlBackend	^~.data.sql.backend.base.Backend	+sql execute_sql_query:0|query
~.data.sql.backend.postgres.Psycopg2Backend ~.data.sql.backend.Psycopg2Backend	^~.data.sql.backend.base.Backend	+sql execute_sql_query:0|query
~.data.table.Table ~.data.Table ~.data.sql.table.SqlTable	+path from_file:0|filename save:0|filename	?ssrf from_url:0|url	>= from_domain from_list from_numpy from_table from_table_rows transpose	>~.data.aggregate.OrangeTableGroupBy groupby
~.misc._distmatrix_xlsx	+path read_matrix:0|filename write_matrix:1|filename
~.misc.distmatrix.DistMatrix ~.misc.DistMatrix	+path from_file:0|filename save:0|filename
~.misc.utils.embedder_utils.EmbedderCache	+path load_pickle:0|file_name save_pickle:1|file_name
~.regression.curvefit.CurveFitLearner ~.regression.CurveFitLearner	>~.regression.curvefit.CurveFitModel fit_storage
~.regression.curvefit.CurveFitModel ~.regression.CurveFitModel	>~.data.table.Table coefficients
~.regression.pls.PLSModel ~.regression.PLSModel	>~.data.table.Table dmodx residuals_normal_probability
~.widgets.data.owconcatenate.OWConcatenate	>~.data.table.Table[] more_data
~.widgets.data.owcsvimport	+path load_csv:0|path
~.widgets.data.owcsvimport.ImportItem	+path fromPath:0|path	>= fromPath
~.widgets.data.owcsvimport.OWCSVFileImport	+path activate_import_for_file:0|path set_selected_file:0|filename
~.widgets.data.owdatasets	?path ensure_local:1|file_path
~.widgets.data.owdatasets.OWDataSets	?path commit_cached:0|file_path load_and_output:0|path load_data:0|path	>~.data.table.Table load_data
~.widgets.data.owfeatureconstructor	>~.widgets.data.owfeatureconstructor.Result run
~.widgets.data.owfeatureconstructor.Result	>~.data.table.Table data
~.widgets.data.owfile	+path add_origin:1|filename
~.widgets.data.owgroupby.Result	>~.data.aggregate.OrangeTableGroupBy group_by	>~.data.table.Table result_table
~.widgets.data.owpaintdata.OWPaintData	?command execute:0|command
~.widgets.data.owpaintdata.UndoCommand	+command new:0|command
~.widgets.data.owpivot.Pivot	>~.data.table.Table group_table pivot_table pivot_tables pivot_total pivot_total_h pivot_total_v
~.widgets.data.owpythonscript	+path read_file_content:0|filename
~.widgets.data.owpythonscript.OWPythonScriptDropHandler	?path parametersFromFile:0|path
~.widgets.data.owpythonscript.Script	+path new:3|filename	>= fromdict
~.widgets.data.owtable.InputData	>~.data.table.Table table
~.widgets.data.owtransform.TransformRunner	>~.data.table.Table run
~.widgets.data.owtranspose	>~.data.table.Table run
~.widgets.model.owcurvefit	>~.data.table.Table preprocess
~.widgets.model.owloadmodel.OWLoadModelDropHandler	+path parametersFromFile:0|path
~.widgets.model.owscoringsheet.ScoringSheetRunner	>~.base.Model run
~.widgets.obsolete.owtable.DataTableView	>~.data.table.Table dataset
~.widgets.unsupervised.owdistancefile.OWDistanceFileDropHandler	+path parametersFromFile:0|path
~.widgets.unsupervised.owdistances.DistanceRunner	>~.misc.distmatrix.DistMatrix run
~.widgets.utils.owbasesql.OWBaseSql	>~.data.table.Table get_table
#PyFunceble
~.checker.availability.base.AvailabilityCheckerBase	^~.checker.base.CheckerBase	>~.checker.availability.extras.base.ExtraRuleHandlerBase[] extra_rules_handlers	>~.checker.base.CheckerBase subject_propagator
~.checker.availability.extras.base.ExtraRuleHandlerBase	>~.helpers.regex.RegexHelper regex_helper
~.checker.base.CheckerBase	>sqlalchemy.orm.session.Session db_session	>~.query.platform.PlatformQueryTool platform_query_tool
~.checker.syntax.base.SyntaxCheckerBase	^~.checker.base.CheckerBase	>sqlalchemy.orm.session.Session db_session	>~.checker.base.CheckerBase subject_propagator
~.cli.continuous_integration.base.ContinuousIntegrationBase ~.cli.continuous_integration.github_actions.GitHubActions ~.cli.continuous_integration.gitlab_ci.GitLabCI ~.cli.continuous_integration.jenkins.Jenkins ~.cli.continuous_integration.travis_ci.TravisCI	?command exec_command:0|command
~.cli.continuous_integration.standalone.Standalone	^~.cli.continuous_integration.base.ContinuousIntegrationBase	>~.cli.continuous_integration.base.ContinuousIntegrationBase init_git
~.cli.continuous_integration.utils	>~.cli.continuous_integration.base.ContinuousIntegrationBase ci_object
~.cli.file_preloader.FilePreloader	>~.cli.continuous_integration.base.ContinuousIntegrationBase continuous_integration
~.cli.filesystem.cleanup.FilesystemCleanup	>~.helpers.file.FileHelper file_helper
~.cli.filesystem.printer.file.FilePrinter	>~.helpers.file.FileHelper file_helper
~.cli.filesystem.status_file.StatusFileGenerator	>~.cli.filesystem.printer.file.FilePrinter file_printer
~.cli.migrators.alembic.Alembic	>sqlalchemy.orm.session.Session db_session	>~.cli.migrators.db_base.DBMigratorBase migrator_base
~.cli.migrators.base.MigratorBase	>sqlalchemy.orm.session.Session db_session	>~.cli.continuous_integration.base.ContinuousIntegrationBase continuous_integration
~.cli.migrators.csv_file.base.CSVFileMigratorBase	^~.cli.migrators.base.MigratorBase	>~.cli.migrators.base.MigratorBase migrate start
~.cli.migrators.db_base.DBMigratorBase	^~.cli.migrators.base.MigratorBase	>~.cli.migrators.base.MigratorBase start
~.cli.migrators.mariadb.base.MariaDBMigratorBase ~.cli.migrators.mariadb.file_and_status.FileAndStatusMigrator ~.cli.migrators.mariadb.whois_record_idna_subject.WhoisRecordIDNASubjectMigrator	^~.cli.migrators.db_base.DBMigratorBase	?sql get_rows:0|statement
~.cli.processes.base.ProcessesManagerBase	>~.cli.continuous_integration.base.ContinuousIntegrationBase continuous_integration	>~.cli.processes.workers.base.WorkerBase WORKER_OBJ
~.cli.processes.dir_files_sorter.DirFileSorterProcessesManager	^~.cli.processes.base.ProcessesManagerBase	>~.cli.processes.workers.dir_files_sorter.DireFileSorterWorker WORKER_OBJ
~.cli.processes.file_sorter.FileSorterProcessesManager	^~.cli.processes.base.ProcessesManagerBase	>~.cli.processes.workers.file_sorter.FileSorterWorker WORKER_OBJ
~.cli.processes.migrator.MigratorProcessesManager	^~.cli.processes.base.ProcessesManagerBase	>~.cli.processes.base.ProcessesManagerBase create start
~.cli.processes.workers.base.WorkerBase	>~.cli.continuous_integration.base.ContinuousIntegrationBase continuous_integration
~.cli.processes.workers.file_sorter_base.FileSorterWorkerBase ~.cli.processes.workers.dir_files_sorter.DireFileSorterWorker ~.cli.processes.workers.file_sorter.FileSorterWorker	^~.cli.processes.workers.base.WorkerBase	+path process_file_sorting:0|file
~.cli.processes.workers.producer.ProducerWorker	^~.cli.processes.workers.base.WorkerBase	>~.cli.filesystem.printer.file.FilePrinter file_printer	>~.cli.filesystem.status_file.StatusFileGenerator status_file_generator	>~.query.platform.PlatformQueryTool platform_query_tool
~.cli.system.launcher.SystemLauncher	>sqlalchemy.orm.session.Session db_session	>~.cli.continuous_integration.base.ContinuousIntegrationBase continuous_integration	>~.cli.file_preloader.FilePreloader file_preloader	>~.cli.filesystem.printer.file.FilePrinter file_printer	>~.cli.processes.dir_files_sorter.DirFileSorterProcessesManager dir_files_sorter_process_manager	>~.cli.processes.migrator.MigratorProcessesManager migrator_process_manager
~.config.compare.ConfigComparison	>~.helpers.dict.DictHelper dict_helper
~.config.loader.ConfigLoader	>~.helpers.dict.DictHelper dict_helper	>~.helpers.file.FileHelper file_helper
~.database.session.DBSession	>sqlalchemy.orm.session.Session current_session
~.dataset.base.DatasetBase	>~.downloader.base.DownloaderBase DOWNLOADER
~.dataset.sql_base.SQLDBDatasetBase	>sqlalchemy.orm.session.Session db_session
~.downloader.base.DownloaderBase	>~.helpers.dict.DictHelper dict_helper	>~.helpers.file.FileHelper downtimes_file
~.helpers.dict.DictHelper	+path from_json_file:0|file_path from_yaml_file:0|file_path to_json_file:0|file_path to_yaml_file:0|file_path	>= set_subject
~.helpers.download.DownloadHelper	+ssrf new:0|url	>= set_certificate_validation set_retries set_url
~.helpers.file.FileHelper	?path copy:0|destination move:0|destination new:0|path
~.helpers.regex.RegexHelper	+regex new:0|regex	>= set_regex
~.query.platform.PlatformQueryTool	>requests.sessions.Session session
~.query.requests.requester.Requester	>requests.sessions.Session get_session session
#PyGnuplot
~.gp	+path fit:4|filename pdf:0|filename ps:0|filename save:1|filename
#PyViCare
~.PyViCareAbstractOAuthManager.AbstractViCareOAuthManager ~.PyViCareBrowserOAuthManager.ViCareBrowserOAuthManager ~.PyViCareOAuthManager.ViCareOAuthManager	+ssrf get:0|url post:0|url	>authlib.integrations.requests_client.oauth2_session.OAuth2Session oauth_session
#Pyro5
~.compatibility.Pyro4.SocketUtilModule	?ssrf getIpAddress:0|hostname
~.socketutil	?ssrf get_ip_address:0|hostname
~.utils.httpgateway	+redirect redirect:0|start_response,1|target
#RestrictedPython
~	+code compile_restricted_eval:0|source compile_restricted_exec:0|source	?path compile_restricted:1|filename compile_restricted_eval:1|filename compile_restricted_exec:1|filename compile_restricted_function:3|filename compile_restricted_single:1|filename
~.Eval.RestrictionCapableEval ~.RestrictionCapableEval	+code new:0|expr
~.compile	+code compile_restricted_eval:0|source compile_restricted_exec:0|source	?path compile_restricted:1|filename compile_restricted_eval:1|filename compile_restricted_exec:1|filename compile_restricted_function:3|filename compile_restricted_single:1|filename
#SSSDConfig
~.SSSDConfig	^~.ipachangeconf.SSSDChangeConf	?path write:0|outputfile	>~.SSSDConfigSchema schema
~.ipachangeconf	+path openLocked:0|filename
~.ipachangeconf.SSSDChangeConf ~.SSSDChangeConf ~.SSSDConfigSchema	+path read:0|filename
#TasmanianSG
~	+path makeCustomTabulatedFromFile:0|filename
#UM
~.Application.Application	>~.Controller.Controller getController	>~.Preferences.Preferences getPreferences	>~.Settings.ContainerRegistry.ContainerRegistry getContainerRegistry	>~.Settings.ContainerStack.ContainerStack getGlobalContainerStack
~.CentralFileStorage.CentralFileStorage	+path store:0|path
~.Controller.Controller	>~.Scene.Scene.Scene getScene	>~.Tool.Tool getActiveTool getCameraTool getTool	>~.Tool.Tool[] getAllTools	>~.View.View.View getActiveView getView	>~.View.View.View[] getAllViews
~.FileHandler.FileHandler.FileHandler	+path getReaderForFile:0|file_name readerRead:1|file_name	>= getInstance	>~.FileHandler.FileReader.FileReader getReaderForFile
~.FileHandler.FileReader.FileReader	+path preRead:0|file_name read:0|file_name
~.FileHandler.ReadFileJob.ReadFileJob	+path new:0|filename
~.LockFile.LockFile	+path new:0|filename
~.Mesh.MeshBuilder.MeshBuilder	?path setFileName:0|file_name	>~.Mesh.MeshData.MeshData build
~.Mesh.MeshData.MeshData	+path new:5|file_name	?path set:5|file_name	>= getTransformed set
~.Mesh.MeshFileHandler.MeshFileHandler	^~.FileHandler.FileHandler.FileHandler	+path readerRead:1|file_name
~.Mesh.MeshReader.MeshReader	^~.FileHandler.FileReader.FileReader	+path read:0|file_name	>~.Scene.SceneNode.SceneNode read
~.Mesh.ReadMeshJob.ReadMeshJob	^~.FileHandler.ReadFileJob.ReadFileJob	!new
~.PackageManager.PackageManager	+path installPackage:0|filename	?path getPackageInfo:0|filename getPackageLicense:0|filename
~.Preferences.Preferences	?path readFromFile:0|file writeToFile:0|file
~.Qt.Bindings.Theme.Theme	?path load:0|path
~.Qt.Bindings.Utilities	>~.Qt.Bindings.Utilities.UrlUtil createUrlUtil
~.Qt.Bindings.Utilities.UrlUtil	+ssrf openUrl:0|target_url
~.Qt.QtApplication.QtApplication	^~.Application.Application	>~.Mesh.MeshFileHandler.MeshFileHandler getMeshFileHandler	>~.PackageManager.PackageManager getPackageManager	>~.Qt.Bindings.Theme.Theme getTheme	>~.TaskManagement.HttpRequestManager.HttpRequestManager getHttpRequestManager	>~.Workspace.WorkspaceFileHandler.WorkspaceFileHandler getWorkspaceFileHandler
~.Resources.Resources	?path copyVersionFolder:0|src_path,1|dest_path removeSearchPath:0|path
~.SaveFile.SaveFile	+path new:0|path
~.Scene.GroupDecorator.GroupDecorator	^~.Scene.SceneNodeDecorator.SceneNodeDecorator	>~.Scene.SceneNode.SceneNode getOldParent
~.Scene.Scene.Scene	+path addWatchedFile:0|file_path removeWatchedFile:0|file_path	>~.Scene.SceneNode.SceneNode findObject getRoot
~.Scene.SceneNode.SceneNode	>~.Mesh.MeshData.MeshData getBoundingBoxMesh getMeshData getMeshDataTransformed	>~.Scene.SceneNode.SceneNode[] getAllChildren getChildren	>~.Scene.SceneNodeDecorator.SceneNodeDecorator getDecorator	>~.Scene.SceneNodeDecorator.SceneNodeDecorator[] getDecorators
~.Scene.SceneNodeDecorator.SceneNodeDecorator	>~.Scene.SceneNode.SceneNode getNode
~.Scene.Selection.Selection	>~.Scene.SceneNode.SceneNode getSelectedObject	>~.Scene.SceneNode.SceneNode[] getAllSelectedObjects getHoverFace getSelectedFace
~.Scene.ToolHandle.ToolHandle	^~.Scene.SceneNode.SceneNode	>~.Mesh.MeshData.MeshData getLineMesh getSelectionMesh getSolidMesh
~.Settings.ContainerProvider.ContainerProvider	>~.Settings.Interfaces.ContainerInterface loadContainer
~.Settings.ContainerRegistry.ContainerRegistry	^~.Settings.Interfaces.ContainerRegistryInterface	>~.LockFile.LockFile lockCache lockFile	>~.Settings.ContainerProvider.ContainerProvider getDefaultSaveProvider	>~.Settings.ContainerStack.ContainerStack[] findContainerStacks	>~.Settings.InstanceContainer.InstanceContainer getEmptyInstanceContainer	>~.Settings.InstanceContainer.InstanceContainer[] findInstanceContainers	>~.Settings.Interfaces.ContainerInterface[] findContainers findDirtyContainers	>~.Settings.Interfaces.DefinitionContainerInterface[] findDefinitionContainers
~.Settings.ContainerStack.ContainerStack	^~.Settings.Interfaces.ContainerInterface	?path deserialize:1|file_name	>~.Settings.Interfaces.ContainerInterface findContainer getBottom getContainer getTop	>~.Settings.Interfaces.ContainerInterface[] getContainers	>~.Settings.SettingDefinition.SettingDefinition getSettingDefinition
~.Settings.DefinitionContainer.DefinitionContainer	^~.Settings.Interfaces.DefinitionContainerInterface	?path deserialize:1|file_name	>~.Settings.SettingDefinition.SettingDefinition[] definitions findDefinitions
~.Settings.InstanceContainer.InstanceContainer ~.Settings.EmptyInstanceContainer.EmptyInstanceContainer	^~.Settings.Interfaces.ContainerInterface	?path deserialize:1|file_name	>~.Settings.Interfaces.DefinitionContainerInterface getDefinition	>~.Settings.SettingInstance.SettingInstance getInstance	>~.Settings.SettingInstance.SettingInstance[] findInstances
~.Settings.Interfaces.ContainerInterface	?path deserialize:1|file_name
~.Settings.Interfaces.ContainerRegistryInterface	>~.Application.Application getApplication	>~.Settings.InstanceContainer.InstanceContainer getEmptyInstanceContainer	>~.Settings.Interfaces.ContainerInterface[] findContainers	>~.Settings.Interfaces.DefinitionContainerInterface[] findDefinitionContainers
~.Settings.Interfaces.DefinitionContainerInterface	^~.Settings.Interfaces.ContainerInterface	>~.Settings.SettingDefinition.SettingDefinition[] findDefinitions
~.Settings.Models.SettingPropertyProvider.SettingPropertyProvider	>~.Settings.Interfaces.ContainerInterface containerStack
~.Settings.SettingDefinition.SettingDefinition	>~.Settings.Interfaces.DefinitionContainerInterface container	>~.Settings.SettingDefinition.SettingDefinition[] children findDefinitions	>~.Settings.SettingRelation.SettingRelation[] relations
~.Settings.SettingInstance.SettingInstance	>~.Settings.Interfaces.ContainerInterface container	>~.Settings.SettingDefinition.SettingDefinition definition
~.Settings.SettingRelation.SettingRelation	>~.Settings.SettingDefinition.SettingDefinition owner target
~.TaskManagement.HttpRequestManager.HttpRequestManager	+ssrf delete:0|url get:0|url post:0|url put:0|url	>= getInstance
~.Tool.Tool	>~.Controller.Controller getController	>~.Scene.ToolHandle.ToolHandle getHandle
~.Trust.Trust	+path signatureFileExistsFor:0|filename signedFileCheck:0|filename
~.Trust.TrustBasics	+path getFileHash:0|filename getFilePathInfo:2|local_filename getFileSignature:0|filename getSignaturePathForFile:0|filename removeCached:0|path	?path getFilePathInfo:0|base_folder_path
~.VersionUpgradeManager.VersionUpgradeManager	+path upgradeExtraFile:1|file_name	>= getInstance
~.View.CompositePass.CompositePass	>~.View.GL.ShaderProgram.ShaderProgram getCompositeShader
~.View.GL.OpenGL.OpenGL	?path createShaderProgram:0|file_name	>~.View.GL.ShaderProgram.ShaderProgram createShaderProgram	>~.View.GL.Texture.Texture createTexture
~.View.GL.ShaderProgram.ShaderProgram	+path load:0|file_name
~.View.GL.Texture.Texture	+path load:0|file_name
~.View.View.View	>~.Controller.Controller getController
~.Workspace.WorkspaceFileHandler.WorkspaceFileHandler	^~.FileHandler.FileHandler.FileHandler	+path readerRead:1|file_name
~.Workspace.WorkspaceReader.WorkspaceReader	^~.FileHandler.FileReader.FileReader	+path read:0|file_name	>~.Scene.SceneNode.SceneNode[] read
#VMDKstream
~	?path read_sparse_header:0|infile write_grain_table:0|outfile
#XRootD
~.client	?path glob:0|pathname iglob:0|pathname
~.client.file.File ~.client.File	+ssrf open:0|url
~.client.filesystem.FileSystem ~.client.FileSystem	+path cat:0|path chmod:0|path mkdir:0|path rmdir:0|path truncate:0|path	?path copy:0|source,1|target stat:0|path
~.client.glob_funcs	+path xrootd_iglob:0|pathname	?path glob:0|pathname iglob:0|pathname
#Xlib
~.xauth.Xauthority	+path new:0|filename
#accuweather
accuweather.ClientSession	^aiohttp.client.ClientSession
#acme
~.client.ClientNetwork	+ssrf get:0|url	>requests.sessions.Session session
~.client.ClientV2	+ssrf get_directory:0|url
#acoustid
~	+path fingerprint_file:0|path	>= compare_fingerprints
#actdiag
~.drawer.DiagramDraw	^blockdiag.drawer.DiagramDraw
~.parser	+path parse_file:0|path
~.utils.rst.directives.ActdiagDirective	^blockdiag.utils.rst.directives.BlockdiagDirectiveBase
~.utils.rst.nodes.actdiag	^blockdiag.utils.rst.nodes.blockdiag
#adapt
~.tools.debug	+path dump:1|filename load:0|filename
#adguardhome
~.adguardhome.AdGuardHome ~.AdGuardHome	+ssrf request:0|uri	>~.filtering.AdGuardHomeFiltering filtering	>~.parental.AdGuardHomeParental parental	>~.querylog.AdGuardHomeQueryLog querylog	>~.safebrowsing.AdGuardHomeSafeBrowsing safebrowsing	>~.safesearch.AdGuardHomeSafeSearch safesearch	>~.stats.AdGuardHomeStats stats
~.filtering.AdGuardHomeFiltering	>~.adguardhome.AdGuardHome adguard
~.parental.AdGuardHomeParental	>~.adguardhome.AdGuardHome adguard
~.querylog.AdGuardHomeQueryLog	>~.adguardhome.AdGuardHome adguard
~.safebrowsing.AdGuardHomeSafeBrowsing	>~.adguardhome.AdGuardHome adguard
~.safesearch.AdGuardHomeSafeSearch	>~.adguardhome.AdGuardHome adguard
~.stats.AdGuardHomeStats	>~.adguardhome.AdGuardHome adguard
#advantage_air
advantage_air.aiohttp	^aiohttp
#advocate
advocate.utils	^requests.utils
~	>~.api.Session session
~.api	>~.api.Session session
~.api.Session ~.Session	^requests.sessions.Session
~.futures.FuturesSession	^requests_futures.sessions.FuturesSession ~.api.Session
~.poolmanager.ValidatingPoolManager	^urllib3.poolmanager.PoolManager
#aeidon
~.agents.open.OpenAgent ~.agents.OpenAgent	+path open:1|path open_main:0|path open_translation:0|path
~.agents.save.SaveAgent ~.agents.SaveAgent	?path save:1|file save_main:0|file save_translation:0|file
~.file.SubtitleFile ~.SubtitleFile ~.files.LRC ~.files.MPL2 ~.files.MicroDVD ~.files.SubRip ~.files.SubViewer2 ~.files.WebVTT ~.files.lrc.LRC ~.files.microdvd.MicroDVD ~.files.mpl2.MPL2 ~.files.subrip.SubRip ~.files.subviewer2.SubViewer2 ~.files.webvtt.WebVTT	+path new:0|path
~.files.ass.AdvSubStationAlpha ~.files.AdvSubStationAlpha	^~.files.ssa.SubStationAlpha	!new
~.files.ssa.SubStationAlpha ~.files.SubStationAlpha	^~.file.SubtitleFile	!new
~.files.tmplayer.TMPlayer ~.files.TMPlayer	^~.file.SubtitleFile	!new
~.temp	+path remove:0|path
~.util	+path atomic_open:0|path makedirs:0|directory read:0|path write:0|path	?command start_process:0|command
#aemet_opendata
~.interface.AEMET ~.AEMET	>aiohttp.client.ClientSession aiohttp_session
#aex_accounts
~.account.Account ~.Account	>~.account.AccountConfiguration config
~.account.AccountConfiguration	^msrest.configuration.Configuration	!new
#agatesql
~.table	+sql from_sql_query:1|query sql_query:1|query
#agilent_format
~.agilent.agilentImage ~.agilentImage	+path new:0|filename
~.agilent.agilentImageIFG ~.agilentImageIFG	+path new:0|filename
~.agilent.agilentMosaic ~.agilentMosaic	^~.agilent.agilentMosaicTiles	+path new:0|filename
~.agilent.agilentMosaicIFG ~.agilentMosaicIFG	^~.agilent.agilentMosaicIFGTiles	+path new:0|filename
~.agilent.agilentMosaicIFGTiles ~.agilentMosaicIFGTiles	+path new:0|filename
~.agilent.agilentMosaicTiles ~.agilentMosaicTiles	+path new:0|filename
#aio_pika
~	+ssrf connect:0|url connect_robust:0|url	?ssrf connect:host connect_robust:host	>~.abc.AbstractConnection connect	>~.abc.AbstractRobustConnection connect_robust
~.abc.AbstractConnection ~.abc.AbstractRobustConnection	+ssrf new:0|url	>~.abc.UnderlayConnection transport
~.abc.UnderlayConnection	+ssrf connect:0|url	>= connect
~.connection	+ssrf connect:0|url	?ssrf connect:host	>~.abc.AbstractConnection connect
~.connection.Connection ~.Connection	^~.abc.AbstractConnection	+ssrf new:0|url
~.robust_connection	+ssrf connect_robust:0|url	?ssrf connect_robust:host	>~.abc.AbstractRobustConnection connect_robust
~.robust_connection.RobustConnection ~.RobustConnection	^~.connection.Connection ~.abc.AbstractConnection	+ssrf new:0|url
#aioasuswrt
~.asuswrt.AsusWrt	>~.connection.TelnetConnection connection
~.connection.SshConnection	+command async_run_command:0|command	?ssrf new:0|host
~.connection.TelnetConnection	+command async_run_command:0|command	?ssrf new:0|host
#aioautomower
~.auth.AbstractAuth	+ssrf get:0|url get_json:0|url patch:0|url patch_json:0|url post:0|url post_json:0|url request:1|url
#aiodogstatsd
~.client.Client ~.Client	?ssrf new:host
#aioeapi
~.config_session.SessionConfig ~.SessionConfig	+path load_scp_file:0|filename	>~.device.Device device
~.device.Device ~.Device	^httpx._client.AsyncClient	>~.config_session.SessionConfig config_session
#aioelectricitymaps
~.electricitymaps.ElectricityMaps ~.ElectricityMaps	>aiohttp.client.ClientSession session
#aioesphomeapi
~.client.APIClient ~.APIClient	?ssrf new:0|address
#aiofile
~	+path async_open:0|file_specifier
~.aio.AIOFile ~.AIOFile	+path new:0|filename	>= from_fp
~.utils	+path async_open:0|file_specifier	>= unicode_reader
#aioftp
~.client.BaseClient ~.BaseClient	?command command:0|command	?ssrf connect:0|host
~.client.Client ~.Client	^~.client.BaseClient	+path remove:0|path remove_directory:0|path remove_file:0|path	?path rename:0|source,1|destination stat:0|path	?ssrf connect:0|host
~.pathio.AbstractPathIO ~.AbstractPathIO	+path mkdir:0|path rmdir:0|path unlink:0|path	?path read:0|file stat:0|path write:0|file
~.pathio.AsyncPathIO ~.AsyncPathIO	^~.pathio.AbstractPathIO	+path mkdir:0|path rmdir:0|path unlink:0|path	?path stat:0|path	!read write
~.pathio.MemoryPathIO ~.MemoryPathIO	^~.pathio.AbstractPathIO	!mkdir read rmdir stat unlink write
~.pathio.PathIO ~.PathIO ~.__main__.path_io_factory	^~.pathio.AbstractPathIO	+path mkdir:0|path rmdir:0|path unlink:0|path	?path stat:0|path	!read write
#aiohomekit
~.__main__	>~.controller.controller.Controller[] get_controller
~.characteristic_cache.CharacteristicCacheFile	+path new:0|location
~.controller.abstract.AbstractController	>~.controller.abstract.AbstractPairing load_pairing	>~.controller.abstract.AbstractPairing[] aliases pairings
~.controller.abstract.AbstractPairing	>~.model.Accessories accessories	>~.model.AccessoriesState accessories_state
~.controller.coap.connection.CoAPHomeKitConnection	?ssrf new:1|host
~.controller.coap.controller.CoAPController	>~.controller.coap.discovery.CoAPDiscovery[] discoveries	>~.controller.coap.pairing.CoAPPairing load_pairing	>~.controller.coap.pairing.CoAPPairing[] aliases pairings
~.controller.coap.discovery.CoAPDiscovery ~.controller.coap.CoAPDiscovery	>~.controller.coap.connection.CoAPHomeKitConnection connection
~.controller.coap.pairing.CoAPPairing ~.controller.coap.CoAPPairing	>~.controller.coap.connection.CoAPHomeKitConnection connection
~.controller.controller.Controller ~.Controller ~.controller.Controller	^~.controller.abstract.AbstractController	+path load_data:0|filename save_data:0|filename	>~.controller.abstract.AbstractPairing load_pairing	>~.controller.abstract.AbstractPairing[] pairings
~.model.Accessories	?path from_file:0|path
~.model.AccessoriesState	>~.model.Accessories accessories
#aiohttp
~ advantage_air.aiohttp aiohttp_wsgi.aiohttp aiooncue.aiohttp	>~.payload.Payload get_payload
~.client.ClientSession accuweather.ClientSession ~.ClientSession aiopegelonline.ClientSession	>~.helpers.BasicAuth auth
~.client_reqrep.ClientRequest	>~.client_reqrep.ConnectionKey connection_key
~.client_reqrep.ConnectionKey	>~.helpers.BasicAuth proxy_auth
~.cookiejar.CookieJar ~.CookieJar	+path load:0|file_path save:0|file_path
~.formdata.FormData ~.FormData	?path add_field:filename
~.helpers	>~.helpers.BasicAuth basicauth_from_netrc	>~.helpers.ProxyInfo[] proxies_from_env
~.helpers.BasicAuth ~.BasicAuth	+ssrf from_url:0|url	>= decode from_url
~.helpers.ProxyInfo	>~.helpers.BasicAuth proxy_auth
~.multipart.BodyPartReaderPayload	^~.payload.Payload	!new
~.multipart.MultipartWriter ~.MultipartWriter	^~.payload.Payload	>~.payload.Payload append append_form append_json append_payload	!new
~.payload	>~.payload.Payload get_payload
~.payload.AsyncIterablePayload ~.AsyncIterablePayload	^~.payload.Payload	!new
~.payload.BytesPayload ~.BytesPayload	^~.payload.Payload	!new
~.payload.IOBasePayload ~.BufferedReaderPayload ~.BytesIOPayload ~.IOBasePayload ~.payload.BufferedReaderPayload ~.payload.BytesIOPayload	^~.payload.Payload	!new
~.payload.JsonPayload ~.JsonPayload	^~.payload.BytesPayload	!new
~.payload.Payload ~.Payload ~.payload_streamer.StreamWrapperPayload	+path new:3|filename
~.payload.PayloadRegistry	>~.payload.Payload get
~.payload.StreamReaderPayload	^~.payload.AsyncIterablePayload	!new
~.payload.StringIOPayload ~.StringIOPayload	^~.payload.StringPayload	!new
~.payload.StringPayload ~.StringPayload	^~.payload.BytesPayload	!new
~.payload.TextIOPayload ~.TextIOPayload	^~.payload.IOBasePayload	!new
~.payload_streamer.StreamPayload	^~.payload.Payload	!new
~.web_fileresponse.FileResponse	+path new:0|path
~.web_response	>~.web_response.Response json_response
~.web_response.Response	>~.payload.Payload body
~.web_routedef	?path delete:0|path
~.web_urldispatcher.StaticResource	+path url_for:filename
~.worker.GunicornWebWorker ~.GunicornUVLoopWebWorker ~.GunicornWebWorker ~.worker.GunicornUVLoopWebWorker	^gunicorn.workers.base.Worker
#aiohttp_jinja2
~	+template render_string:0|template_name	>= render_string render_string_async	>jinja2.environment.Environment get_env setup
#aiohttp_mako
~	+template render_string:0|template_name
#aiohttp_proxy
~	+ssrf open_connection:0|socks_url	?ssrf create_connection:2|host open_connection:1|host
~.connector.ProxyConnector ~.ProxyConnector	+ssrf from_url:0|url	?ssrf new:1|host
~.helpers	+ssrf open_connection:0|socks_url parse_proxy_url:0|raw_url	?ssrf create_connection:2|host open_connection:1|host
~.proto.BaseSocketWrapper ~.proto.Socks4SocketWrapper ~.proto.Socks5SocketWrapper	?ssrf connect:0|address
#aiohttp_socks
~	+ssrf open_connection:0|proxy_url	?ssrf create_connection:2|host open_connection:1|host
~._deprecated.SocksConnector ~.SocksConnector	^~.connector.ProxyConnector	!from_url new
~.connector.ProxyConnector ~.ProxyConnector	+ssrf from_url:0|url	?ssrf new:0|host	>= from_url
~.utils	+ssrf open_connection:0|proxy_url	?ssrf create_connection:2|host open_connection:1|host
#aiohttp_wsgi
aiohttp_wsgi.aiohttp	^aiohttp
#aioimaplib
~.aioimaplib.IMAP4 ~.IMAP4	?ssrf create_client:0|host
~.aioimaplib.IMAP4_SSL ~.IMAP4_SSL	^~.aioimaplib.IMAP4	?ssrf create_client:0|host
#aiolifx
~.connection.LIFXConnection ~.LIFXConnection	?ssrf new:0|host
#aiomcache
~.client.Client ~.Client	?ssrf new:0|host
~.client.FlagClient ~.FlagClient	?ssrf new:0|host
#aiomealie
~.mealie.MealieClient ~.MealieClient	+ssrf import_recipe:0|url	>aiohttp.client.ClientSession session
#aiomqtt
~.client.Client ~.Client	?ssrf new:0|hostname
#aiomysql
~	?ssrf connect:0|host
~.connection	?ssrf connect:0|host
~.connection.Connection ~.Connection	+sql query:0|sql	?ssrf new:0|host
~.connection.LoadLocalFile	+path new:0|filename
~.cursors.Cursor ~.Cursor ~.DictCursor ~.SSCursor ~.cursors.DeserializationCursor ~.cursors.DictCursor ~.cursors.SSCursor	+sql execute:0|query executemany:0|query
~.cursors.SSDictCursor ~.SSDictCursor	^~.cursors.Cursor
~.sa.connection.SAConnection ~.sa.SAConnection	+sql execute:0|query	?sql scalar:0|query
#aionut
~.client.AIONUTClient ~.AIONUTClient	?command run_command:1|command	?ssrf new:0|host
#aiooncue
aiooncue.aiohttp	^aiohttp
#aioopenexchangerates
~.client.Client ~.Client	+ssrf request:0|endpoint
#aiopegelonline
aiopegelonline.ClientSession	^aiohttp.client.ClientSession
#aiopg
~.connection.Cursor ~.Cursor	+sql execute:0|operation
~.sa.connection.SAConnection ~.sa.SAConnection	+sql execute:0|query	?sql scalar:0|query
#aiopvapi
~.helpers.aiorequest.AioRequest	+ssrf delete:0|url get:0|url post:0|url put:0|url	>aiohttp.client.ClientSession websession
~.helpers.powerview_util.PowerViewUtil	>~.helpers.aiorequest.AioRequest request
~.helpers.tools	+ssrf get_base_path:1|url
#aiopyarr
~.lidarr_client.LidarrClient	+ssrf new:4|url	?ssrf new:2|hostname
~.radarr_client.RadarrClient	+ssrf new:4|url	?ssrf new:2|hostname
~.readarr_client.ReadarrClient	+ssrf new:4|url	?ssrf new:2|hostname
~.sonarr_client.SonarrClient	+ssrf new:4|url	?ssrf new:2|hostname
#aioqsw
~.localapi.QnapQswApi	?command post_system_command:0|command
#aioquic
~.asyncio	?ssrf connect:0|host
~.asyncio.client	?ssrf connect:0|host
~.quic.configuration.QuicConfiguration	+path load_cert_chain:0|certfile,1|keyfile
~.quic.connection.QuicConnection	>~.quic.configuration.QuicConfiguration configuration
#aiorpcx
~.rawsocket.RSClient ~.RSClient ~.rawsocket.connect_rs	?ssrf new:0|host
~.socks.SOCKSProxy ~.SOCKSProxy	?ssrf create_connection:1|host
~.util.NetAddress ~.NetAddress	?template from_string:0|string
~.util.Service ~.Service	?ssrf new:1|address	?template from_string:0|string
~.websocket.WSClient ~.WSClient ~.websocket.connect_ws	+ssrf new:0|uri
#aioruckus
~.ajaxsession.AjaxSession ~.AjaxSession	+ssrf request_file:0|file_url	?ssrf new:1|host	>= async_create
#aiorussound
~.connection.RussoundTcpConnectionHandler ~.RussoundTcpConnectionHandler	?ssrf new:0|host
#aioshelly
~.common	>~.common.ConnectionOptions process_ip_or_options
~.common.ConnectionOptions	>aiohttp.helpers.BasicAuth auth
#aioskybell
~.utils ~.UTILS	+path async_load_cache:0|filename async_save_cache:1|filename	>= async_load_cache async_save_cache gen_id gen_token update
#aiosmtplib
~	?ssrf send:hostname
~.api	?ssrf send:hostname
~.email	?ssrf parse_address:0|address
~.smtp.SMTP ~.SMTP	?ssrf connect:hostname
#aiosqlite
~	>~.core.Connection connect
~.core	>~.core.Connection connect
~.core.Connection ~.Connection	+path load_extension:0|path	+sql execute:0|sql execute_fetchall:0|sql execute_insert:0|sql executemany:0|sql	>~.cursor.Cursor cursor execute executemany executescript
~.cursor.Cursor	+sql execute:0|sql executemany:0|sql	>= execute executemany executescript
#aiostreammagic
~.stream_magic.StreamMagicClient ~.StreamMagicClient	?ssrf new:0|host
#aiotankerkoenig
~.aiotankerkoenig.Tankerkoenig ~.Tankerkoenig	>aiohttp.client.ClientSession session
#aiotractive
~.api.API	>aiohttp.client.ClientSession session
#aiounifi
~.models.configuration.Configuration	>aiohttp.client.ClientSession session
#aiovlc
~.client.Client	?ssrf new:1|host
#aiowaqi
~.waqi.WAQIClient ~.WAQIClient	>aiohttp.client.ClientSession session
#aioxmlrpc
~.client.AioTransport	?ssrf request:0|host
~.client.ServerProxy	+ssrf new:0|uri
#airgradient
~.airgradient.AirGradientClient ~.AirGradientClient	>aiohttp.client.ClientSession session
#airspeed
~.Template	+path new:1|filename	?template new:0|content
#ais
~.stats.Stats	+path AddFile:1|filename
#akamai
~.edgegrid.edgerc.EdgeRc ~.edgegrid.EdgeRc	+path new:0|filename
#alarmdecoder
~.util	+path read_firmware_file:0|file_path
~.util.Firmware	?path upload:1|file_path
#allauth
~.account.internal.flows.reauthentication	>django.http.response.HttpResponseRedirect resume_request stash_and_reauthenticate suspend_request
~.account.internal.stagekit	>django.http.response.HttpResponseRedirect redirect_to_pending_stage	>~.account.stages.LoginStage get_pending_stage
~.account.stages.LoginStage	>django.http.response.HttpResponseRedirect abort
~.account.stages.LoginStageController	>~.account.stages.LoginStage get_pending_stage
~.account.utils	+redirect passthrough_next_redirect_url:1|url	>= default_user_display get_login_redirect_url get_next_redirect_url has_verified_email send_email_confirmation user_display user_pk_to_url_str
~.account.views.ConfirmEmailVerificationCodeView	>django.http.response.HttpResponseRedirect dispatch form_invalid form_valid
~.account.views.ConfirmLoginCodeView	>django.http.response.HttpResponseRedirect dispatch form_invalid
~.account.views.PasswordChangeView	>django.http.response.HttpResponseRedirect dispatch
~.account.views.PasswordSetView	>django.http.response.HttpResponseRedirect dispatch
~.core.internal.httpkit	+redirect redirect:0|to
~.headless.socialaccount.internal	>django.http.response.HttpResponseRedirect complete_login
~.mfa.base.views.AuthenticateView	>django.http.response.HttpResponseRedirect dispatch
~.mfa.totp.views.ActivateTOTPView	>django.http.response.HttpResponseRedirect dispatch
~.mfa.totp.views.DeactivateTOTPView	>django.http.response.HttpResponseRedirect dispatch
~.mfa.webauthn.views.LoginWebAuthnView	>django.http.response.HttpResponseRedirect form_invalid
~.mfa.webauthn.views.ReauthenticateWebAuthnView	>django.http.response.HttpResponseRedirect form_invalid
~.mfa.webauthn.views.RemoveWebAuthnView	>django.http.response.HttpResponseRedirect form_valid
~.socialaccount.helpers	>django.http.response.HttpResponseRedirect render_authentication_error
~.socialaccount.internal.flows.connect	>django.http.response.HttpResponseRedirect connect
~.socialaccount.providers.base.provider.Provider ~.socialaccount.providers.base.Provider ~.socialaccount.providers.draugiem.provider.DraugiemProvider ~.socialaccount.providers.openid.provider.OpenIDProvider	+redirect redirect:0|request,2|next_url stash_redirect_state:2|next_url
~.socialaccount.providers.draugiem.views	>django.http.response.HttpResponseRedirect login
~.socialaccount.providers.dummy.provider.DummyProvider	^~.socialaccount.providers.base.provider.Provider	+redirect redirect:0|request,2|next_url	>django.http.response.HttpResponseRedirect redirect
~.socialaccount.providers.oauth.client.OAuthClient	>django.http.response.HttpResponseRedirect get_redirect
~.socialaccount.providers.oauth.provider.OAuthProvider ~.socialaccount.providers.evernote.provider.EvernoteProvider ~.socialaccount.providers.fivehundredpx.provider.FiveHundredPxProvider ~.socialaccount.providers.flickr.provider.FlickrProvider ~.socialaccount.providers.openstreetmap.provider.OpenStreetMapProvider ~.socialaccount.providers.pocket.provider.PocketProvider ~.socialaccount.providers.trello.provider.TrelloProvider ~.socialaccount.providers.tumblr.provider.TumblrProvider ~.socialaccount.providers.twitter.provider.TwitterProvider ~.socialaccount.providers.vimeo.provider.VimeoProvider ~.socialaccount.providers.xing.provider.XingProvider	^~.socialaccount.providers.base.provider.Provider	+redirect redirect:0|request,2|next_url
~.socialaccount.providers.oauth2.provider.OAuth2Provider ~.socialaccount.providers.agave.provider.AgaveProvider ~.socialaccount.providers.amazon.provider.AmazonProvider ~.socialaccount.providers.amazon_cognito.provider.AmazonCognitoProvider ~.socialaccount.providers.angellist.provider.AngelListProvider ~.socialaccount.providers.apple.provider.AppleProvider ~.socialaccount.providers.asana.provider.AsanaProvider ~.socialaccount.providers.atlassian.provider.AtlassianProvider ~.socialaccount.providers.auth0.provider.Auth0Provider ~.socialaccount.providers.authentiq.provider.AuthentiqProvider ~.socialaccount.providers.baidu.provider.BaiduProvider ~.socialaccount.providers.basecamp.provider.BasecampProvider ~.socialaccount.providers.battlenet.provider.BattleNetProvider ~.socialaccount.providers.bitbucket_oauth2.provider.BitbucketOAuth2Provider ~.socialaccount.providers.bitly.provider.BitlyProvider ~.socialaccount.providers.box.provider.BoxOAuth2Provider ~.socialaccount.providers.cilogon.provider.CILogonProvider ~.socialaccount.providers.clever.provider.CleverProvider ~.socialaccount.providers.coinbase.provider.CoinbaseProvider ~.socialaccount.providers.dataporten.provider.DataportenProvider ~.socialaccount.providers.daum.provider.DaumProvider ~.socialaccount.providers.digitalocean.provider.DigitalOceanProvider ~.socialaccount.providers.dingtalk.provider.DingTalkProvider ~.socialaccount.providers.discord.provider.DiscordProvider ~.socialaccount.providers.disqus.provider.DisqusProvider ~.socialaccount.providers.douban.provider.DoubanProvider ~.socialaccount.providers.doximity.provider.DoximityProvider ~.socialaccount.providers.drip.provider.DripProvider ~.socialaccount.providers.dropbox.provider.DropboxOAuth2Provider ~.socialaccount.providers.dwolla.provider.DwollaProvider ~.socialaccount.providers.edmodo.provider.EdmodoProvider ~.socialaccount.providers.edx.provider.EdxProvider ~.socialaccount.providers.eventbrite.provider.EventbriteProvider ~.socialaccount.providers.eveonline.provider.EveOnlineProvider ~.socialaccount.providers.exist.provider.ExistProvider ~.socialaccount.providers.facebook.provider.FacebookProvider ~.socialaccount.providers.feedly.provider.FeedlyProvider ~.socialaccount.providers.feishu.provider.FeishuProvider ~.socialaccount.providers.figma.provider.FigmaProvider ~.socialaccount.providers.foursquare.provider.FoursquareProvider ~.socialaccount.providers.frontier.provider.FrontierProvider ~.socialaccount.providers.fxa.provider.FirefoxAccountsProvider ~.socialaccount.providers.gitea.provider.GiteaProvider ~.socialaccount.providers.github.provider.GitHubProvider ~.socialaccount.providers.gitlab.provider.GitLabProvider ~.socialaccount.providers.globus.provider.GlobusProvider ~.socialaccount.providers.google.provider.GoogleProvider ~.socialaccount.providers.gumroad.provider.GumroadProvider ~.socialaccount.providers.hubic.provider.HubicProvider ~.socialaccount.providers.hubspot.provider.HubspotProvider ~.socialaccount.providers.instagram.provider.InstagramProvider ~.socialaccount.providers.jupyterhub.provider.JupyterHubProvider ~.socialaccount.providers.kakao.provider.KakaoProvider ~.socialaccount.providers.lemonldap.provider.LemonLDAPProvider ~.socialaccount.providers.lichess.provider.LichessProvider ~.socialaccount.providers.line.provider.LineProvider ~.socialaccount.providers.linkedin_oauth2.provider.LinkedInOAuth2Provider ~.socialaccount.providers.mailchimp.provider.MailChimpProvider ~.socialaccount.providers.mailru.provider.MailRuProvider ~.socialaccount.providers.mediawiki.provider.MediaWikiProvider ~.socialaccount.providers.meetup.provider.MeetupProvider ~.socialaccount.providers.microsoft.provider.MicrosoftGraphProvider ~.socialaccount.providers.miro.provider.MiroProvider ~.socialaccount.providers.naver.provider.NaverProvider ~.socialaccount.providers.netiq.provider.NetIQProvider ~.socialaccount.providers.nextcloud.provider.NextCloudProvider ~.socialaccount.providers.notion.provider.NotionProvider ~.socialaccount.providers.odnoklassniki.provider.OdnoklassnikiProvider ~.socialaccount.providers.okta.provider.OktaProvider ~.socialaccount.providers.openid_connect.provider.OpenIDConnectProvider ~.socialaccount.providers.orcid.provider.OrcidProvider ~.socialaccount.providers.patreon.provider.PatreonProvider ~.socialaccount.providers.paypal.provider.PaypalProvider ~.socialaccount.providers.pinterest.provider.PinterestProvider ~.socialaccount.providers.questrade.provider.QuestradeProvider ~.socialaccount.providers.quickbooks.provider.QuickBooksOAuth2Provider ~.socialaccount.providers.reddit.provider.RedditProvider ~.socialaccount.providers.robinhood.provider.RobinhoodProvider ~.socialaccount.providers.salesforce.provider.SalesforceProvider ~.socialaccount.providers.sharefile.provider.ShareFileProvider ~.socialaccount.providers.shopify.provider.ShopifyProvider ~.socialaccount.providers.slack.provider.SlackProvider ~.socialaccount.providers.snapchat.provider.SnapchatProvider ~.socialaccount.providers.soundcloud.provider.SoundCloudProvider ~.socialaccount.providers.spotify.provider.SpotifyOAuth2Provider ~.socialaccount.providers.stackexchange.provider.StackExchangeProvider ~.socialaccount.providers.stocktwits.provider.StocktwitsProvider ~.socialaccount.providers.strava.provider.StravaProvider ~.socialaccount.providers.stripe.provider.StripeProvider ~.socialaccount.providers.tiktok.provider.TikTokProvider ~.socialaccount.providers.trainingpeaks.provider.TrainingPeaksProvider ~.socialaccount.providers.twentythreeandme.provider.TwentyThreeAndMeProvider ~.socialaccount.providers.twitch.provider.TwitchProvider ~.socialaccount.providers.twitter_oauth2.provider.TwitterOAuth2Provider ~.socialaccount.providers.untappd.provider.UntappdProvider ~.socialaccount.providers.vimeo_oauth2.provider.VimeoOAuth2Provider ~.socialaccount.providers.vk.provider.VKProvider ~.socialaccount.providers.wahoo.provider.WahooProvider ~.socialaccount.providers.weibo.provider.WeiboProvider ~.socialaccount.providers.weixin.provider.WeixinProvider ~.socialaccount.providers.windowslive.provider.WindowsLiveProvider ~.socialaccount.providers.yahoo.provider.YahooProvider ~.socialaccount.providers.yandex.provider.YandexProvider ~.socialaccount.providers.ynab.provider.YNABProvider ~.socialaccount.providers.zoho.provider.ZohoProvider ~.socialaccount.providers.zoom.provider.ZoomProvider	^~.socialaccount.providers.base.provider.Provider	+redirect redirect:0|request,2|next_url	>django.http.response.HttpResponseRedirect redirect
~.socialaccount.providers.openid.views.OpenIDLoginView	>django.http.response.HttpResponseRedirect perform_openid_auth
~.socialaccount.providers.orcid.provider	?path extract_from_dict:1|path
~.socialaccount.providers.pocket.client.PocketOAuthClient	^~.socialaccount.providers.oauth.client.OAuthClient	>django.http.response.HttpResponseRedirect get_redirect
~.socialaccount.providers.saml.provider.SAMLProvider	^~.socialaccount.providers.base.provider.Provider	+redirect redirect:0|request,2|next_url	>django.http.response.HttpResponseRedirect redirect
~.socialaccount.providers.saml.views.SLSView	>django.http.response.HttpResponseRedirect dispatch
~.socialaccount.providers.steam.provider.SteamOpenIDProvider	^~.socialaccount.providers.base.provider.Provider
~.socialaccount.providers.telegram.provider.TelegramProvider	^~.socialaccount.providers.base.provider.Provider	+redirect redirect:0|request,2|next_url	>django.http.response.HttpResponseRedirect redirect
~.socialaccount.views.SignupView	>django.http.response.HttpResponseRedirect dispatch
#altgraph
~.Dot.Dot	+path save_dot:0|file_name save_img:0|file_name
#amberelectric
~.api_client.ApiClient ~.ApiClient	+ssrf request:1|url	>~.rest.RESTClientObject rest_client
~.rest.RESTClientObject	+ssrf delete_request:0|url get_request:0|url head_request:0|url options_request:0|url patch_request:0|url post_request:0|url put_request:0|url request:1|url	>urllib3.poolmanager.ProxyManager pool_manager
#amqp
~.connection.Connection ~.Connection	?ssrf new:0|host
#annexremote
~.annexremote.ExportRemote ~.ExportRemote	^~.annexremote.SpecialRemote	+path renameexport:1|filename,2|new_filename
~.annexremote.SpecialRemote ~.SpecialRemote	?path renameexport:1|filename,2|new_filename
#anosql
~	>~.core.Queries from_path from_str
~.adapters.psycopg2.PsycoPG2Adapter	+sql execute_script:1|sql insert_returning:2|sql insert_update_delete:2|sql insert_update_delete_many:2|sql select:2|sql select_cursor:2|sql
~.adapters.sqlite3.SQLite3DriverAdapter	+sql execute_script:1|sql insert_returning:2|sql insert_update_delete:2|sql insert_update_delete_many:2|sql select:2|sql select_cursor:2|sql
~.core	+path load_queries_from_dir_path:0|dir_path load_queries_from_file:0|file_path	+sql load_queries_from_sql:0|sql	>~.core.Queries from_path from_str
~.core.Queries	?sql new:0|queries
#anta
anta.cli.check.click	^click
anta.cli.debug.click	^click
anta.cli.exec.click	^click
anta.reporter.Template	^jinja2.environment.Template
~.catalog.AntaCatalog ~.cli.nrfu.AntaCatalog	+path from_dict:1|filename new:1|filename parse:0|filename	>= from_dict from_list merge_catalogs parse
~.cli.debug.commands	+command run_cmd:2|command	>= run_cmd run_template
~.cli.get.utils	+path write_inventory_to_file:1|output	?path create_inventory_from_ansible:0|inventory,1|output create_inventory_from_cvp:1|output	>= create_inventory_from_ansible create_inventory_from_cvp explore_package extract_examples find_ansible_group find_tests_examples get_cv_token inventory_output_options print_test write_inventory_to_file
~.cli.nrfu.utils	+path save_markdown_report:1|md_output save_to_csv:1|csv_file	>= print_jinja print_json print_settings print_table print_text run_tests save_markdown_report save_to_csv
~.device.AntaDevice ~.inventory.AntaDevice	+path copy:1|destination
~.device.AsyncEOSDevice ~.inventory.AsyncEOSDevice	^~.device.AntaDevice	+path copy:1|destination
~.inventory.AntaInventory ~.cli.nrfu.AntaInventory	+path parse:0|filename	>= get_inventory parse	>~.device.AntaDevice[] devices
~.models.AntaCommand	>~.models.AntaTemplate template
~.models.AntaTemplate	?template new:0|template	>~.models.AntaCommand render
~.models.AntaTest	>~.models.AntaCommand[] failed_commands render	>~.models.AntaTemplate[] commands
~.reporter.csv_reporter.ReportCsv	+path generate:1|csv_filename
~.reporter.md_reporter.MDReportGenerator	+path generate:1|md_filename
~.runner	>~.inventory.AntaInventory setup_inventory
#anymail
~.inbound.AnymailInboundMessage	?path construct_attachment:3|filename
~.message	+path attach_inline_image_file:1|path	?path attach_inline_image:2|filename
~.message.AnymailMessage	^~.message.AnymailMessageMixin django.core.mail.message.EmailMessage
~.message.AnymailMessageMixin	^django.core.mail.message.EmailMessage	+path attach_inline_image_file:0|path	?path attach_inline_image:1|filename
#anymarkup
~.cli	+path convert:0|filename
#apeye
apeye.slumber_url.Session	^requests.sessions.Session
~.requests_url.RequestsURL	>requests.sessions.Session session
~.slumber_url.SlumberURL	>requests.sessions.Session session
#apkInspector
~.extract	+path extract_all_files_from_central_directory:3|output_dir
~.headers.ZipEntry	+path get_central_directory_entry_dict:0|filename get_local_header_dict:0|filename parse_single:1|filename
~.helpers	+path save_data_to_file:0|filename save_to_json:0|filename
#apscheduler
~.jobstores.mongodb.MongoDBJobStore	>pymongo.synchronous.mongo_client.MongoClient client
~.jobstores.redis.RedisJobStore	>redis.client.Redis redis
~.jobstores.zookeeper.ZooKeeperJobStore	>kazoo.client.KazooClient client
#apsw
~	>~.Connection[] connections
~.Connection	+path load_extension:0|filename new:0|filename	>~.Cursor cursor execute executemany
~.Cursor	>~.Connection connection get_connection
~.shell.Shell	+command command_shell:0|cmd
#aptly
~.client.Aptly	>requests.sessions.Session session
~.publisher.Publish	?path save_publish:0|save_path
#aptly_api
~.base.BaseAPIClient ~.parts.files.FilesAPISection ~.parts.misc.MiscAPISection ~.parts.packages.PackageAPISection ~.parts.publish.PublishAPISection ~.parts.repos.ReposAPISection ~.parts.snapshots.SnapshotAPISection	+ssrf new:0|base_url
~.client.Client ~.Client	>~.parts.files.FilesAPISection files	>~.parts.misc.MiscAPISection misc	>~.parts.packages.PackageAPISection packages	>~.parts.publish.PublishAPISection publish	>~.parts.repos.ReposAPISection repos	>~.parts.snapshots.SnapshotAPISection snapshots
#aranet4
~.aranetctl	+path write_csv:0|filename	+ssrf post_data:0|url
#arpeggio
~.Parser ~.ParserPython ~.cleanpeg.ParserPEG ~.peg.ParserPEG	+path parse:1|file_name parse_file:0|file_name
~.export.Exporter ~.export.DOTExporter	+path exportFile:1|file_name
~.export.PMDOTExporter	^~.export.Exporter	+path exportFile:1|file_name
~.export.PTDOTExporter	^~.export.Exporter	+path exportFile:1|file_name
#arpy
~.Archive	+path new:0|filename
#arsenic
~.connection.Connection	+path upload_file:0|path	+ssrf request:url	>= prefixed
~.connection.RemoteConnection	^~.connection.Connection	+path upload_file:0|path
~.services	>~.webdriver.WebDriver subprocess_based_service
~.services.Remote	^~.services.Service	>~.webdriver.WebDriver start
~.services.Service ~.Service	>~.webdriver.WebDriver start
~.session.Element	+path send_file:0|path	>= get_element	>~.session.Element[] get_elements
~.session.Session ~.Session	+ssrf get:0|url request:0|url	>~.session.Element get_element wait_for_element	>~.session.Element[] get_elements
~.webdriver.WebDriver	>~.session.Session new_session
#asf_search
~	+ssrf download_url:0|url download_urls:0|urls	?path download_urls:1|path	>= download_url get_campaigns get_concept_id_alias get_dataset_concept_ids translate_opts version
~.ASFProduct.ASFProduct	?path download:1|filename
~.ASFSession.ASFSession	^requests.sessions.Session
~.download	+ssrf download_url:0|url download_urls:0|urls	?path download_urls:1|path	>= download_url
~.download.download	+ssrf download_url:0|url download_urls:0|urls	?path download_urls:1|path	>= download_url
#asfsmd
~.common.AbstractClient	+ssrf open_zip_archive:0|url
~.fsspec_client.FsspacClient ~.fsspec_client.Client	^~.common.AbstractClient	+ssrf open_zip_archive:0|url
~.httpio_client.HttpIOClient ~.httpio_client.Client	^~.common.AbstractClient	+ssrf open:0|url open_zip_archive:0|url
~.remotezip_client.RemoteZipCLient ~.remotezip_client.Client	^~.common.AbstractClient	+ssrf open_zip_archive:0|url
~.smart_open_client.SmartOpenClient ~.smart_open_client.Client	^~.common.AbstractClient	+ssrf open_zip_archive:0|url
#asteval
~.asteval.Interpreter ~.Interpreter	+code eval:0|expr run:1|expr
#async_upnp_client
~.cli	+ssrf call_action:0|description_url subscribe:0|description_url	>= advertisements async_main call_action get_timestamp main on_event search subscribe
~.profiles.dlna.DmsDevice	+ssrf get_absolute_url:0|url
~.ssdp	+ssrf get_adjusted_url:0|url	>= build_ssdp_packet build_ssdp_search_packet decode_ssdp_packet get_adjusted_url get_host_port_string get_host_string is_ipv4_address is_ipv6_address is_valid_ssdp_packet
~.utils	+ssrf get_local_ip:0|target_url	>= absolute_url etree_to_dict get_local_ip parse_date_time require_tzinfo time_to_str
#asyncarve
~.src.arve.Arve ~.Arve	>aiohttp.client.ClientSession session
#asynceapi
~.config_session.SessionConfig ~.SessionConfig	+path load_file:0|filename	>~.device.Device device
~.device.Device ~.Device	^httpx._client.AsyncClient	>~.config_session.SessionConfig config_session
#asyncsleepiq
~.api.SleepIQAPI ~.AsyncSleepIQ ~.asyncsleepiq.AsyncSleepIQ	+ssrf get:0|url put:0|url
#atomicwrites
~	+path atomic_write:0|path
~.AtomicWriter	?path new:0|path
#audioread
~	+path audio_open:0|path
~.ffdec	+command popen_multiple:0|commands
~.ffdec.FFmpegAudioFile	+path new:0|filename
~.gstdec.GstAudioFile	+path new:0|path
~.macca.CFURL	+path new:0|filename
~.macca.ExtAudioFile	+path new:0|filename
~.maddec.MadAudioFile	+path new:0|filename
~.rawread.RawAudioFile	+path new:0|filename
#augeas
~.Augeas ~.augeas	+path load_file:0|filename	?path remove:0|path
#authlib
~.integrations.base_client.async_app.AsyncOAuth1Mixin	+ssrf request:1|url
~.integrations.base_client.async_app.AsyncOAuth2Mixin	+ssrf request:1|url
~.integrations.base_client.sync_app.BaseApp ~.integrations.base_client.BaseApp	+ssrf delete:0|url get:0|url patch:0|url post:0|url put:0|url request:1|url
~.integrations.base_client.sync_app.OAuth1Mixin ~.integrations.base_client.OAuth1Mixin	+ssrf request:1|url
~.integrations.base_client.sync_app.OAuth2Mixin ~.integrations.base_client.OAuth2Mixin	+ssrf request:1|url
~.integrations.django_client.apps.DjangoAppMixin	>django.http.response.HttpResponseRedirect authorize_redirect
~.integrations.django_client.apps.DjangoOAuth1App ~.integrations.django_client.DjangoOAuth1App	^~.integrations.django_client.apps.DjangoAppMixin ~.integrations.base_client.sync_app.OAuth1Mixin ~.integrations.base_client.sync_app.BaseApp
~.integrations.django_client.apps.DjangoOAuth2App ~.integrations.django_client.DjangoOAuth2App	^~.integrations.django_client.apps.DjangoAppMixin ~.integrations.base_client.sync_app.OAuth2Mixin ~.integrations.base_client.sync_app.BaseApp
~.integrations.flask_client.apps.FlaskOAuth1App ~.integrations.flask_client.FlaskOAuth1App	^~.integrations.base_client.sync_app.OAuth1Mixin ~.integrations.base_client.sync_app.BaseApp
~.integrations.flask_client.apps.FlaskOAuth2App ~.integrations.flask_client.FlaskOAuth2App	^~.integrations.base_client.sync_app.OAuth2Mixin ~.integrations.base_client.sync_app.BaseApp
~.integrations.httpx_client.assertion_client.AssertionClient ~.integrations.httpx_client.AssertionClient	^httpx._client.Client	!request
~.integrations.httpx_client.assertion_client.AsyncAssertionClient ~.integrations.httpx_client.AsyncAssertionClient	^httpx._client.AsyncClient	>httpx._models.Response request	!request
~.integrations.httpx_client.oauth1_client.AsyncOAuth1Client ~.integrations.httpx_client.AsyncOAuth1Client	^httpx._client.AsyncClient
~.integrations.httpx_client.oauth1_client.OAuth1Client ~.integrations.httpx_client.OAuth1Client	^httpx._client.Client
~.integrations.httpx_client.oauth2_client.AsyncOAuth2Client ~.integrations.httpx_client.AsyncOAuth2Client	^httpx._client.AsyncClient	+ssrf request:1|url stream:1|url
~.integrations.httpx_client.oauth2_client.OAuth2Client ~.integrations.httpx_client.OAuth2Client	^httpx._client.Client	+ssrf request:1|url stream:1|url
~.integrations.requests_client.assertion_session.AssertionSession ~.integrations.requests_client.AssertionSession	^requests.sessions.Session	!request
~.integrations.requests_client.oauth1_session.OAuth1Session ~.integrations.requests_client.OAuth1Session	^requests.sessions.Session
~.integrations.requests_client.oauth2_session.OAuth2Session ~.integrations.requests_client.OAuth2Session	^requests.sessions.Session	+ssrf request:1|url
~.integrations.starlette_client.apps.StarletteAppMixin	>starlette.responses.RedirectResponse authorize_redirect
~.integrations.starlette_client.apps.StarletteOAuth1App ~.integrations.starlette_client.StarletteOAuth1App	^~.integrations.starlette_client.apps.StarletteAppMixin ~.integrations.base_client.async_app.AsyncOAuth1Mixin ~.integrations.base_client.sync_app.BaseApp
~.integrations.starlette_client.apps.StarletteOAuth2App ~.integrations.starlette_client.StarletteOAuth2App	^~.integrations.starlette_client.apps.StarletteAppMixin ~.integrations.base_client.async_app.AsyncOAuth2Mixin ~.integrations.base_client.sync_app.BaseApp
~.oauth2.rfc7591.endpoint.ClientRegistrationEndpoint ~.oauth2.rfc7591.ClientRegistrationEndpoint	?ssrf new:0|server
~.oauth2.rfc7592.endpoint.ClientConfigurationEndpoint ~.oauth2.rfc7592.ClientConfigurationEndpoint	?ssrf new:0|server
~.oauth2.rfc9101.authorization_server.JWTAuthenticationRequest ~.oauth2.rfc9101.JWTAuthenticationRequest	+ssrf get_request_object:0|request_uri
#autobahn
~.twisted.wamp.Application	+ssrf subscribe:0|uri
~.twisted.wamp.Service	+ssrf new:0|url
~.twisted.websocket.WrappingWebSocketServerProtocol	^~.websocket.protocol.WebSocketServerProtocol
~.util	+path write_keyfile:0|filepath	>= generate_token machine_id parse_keyfile xor
~.wamp	+ssrf subscribe:0|uri
~.wamp.interfaces.IObjectSerializer	+deserialise unserialize:0|payload
~.wamp.interfaces.ISerializer	+deserialise unserialize:0|payload
~.wamp.serializer.CBORObjectSerializer	+deserialise unserialize:0|payload
~.wamp.serializer.FlatBuffersObjectSerializer	+deserialise unserialize:0|payload
~.wamp.serializer.MsgPackObjectSerializer	+deserialise unserialize:0|payload
~.wamp.serializer.Serializer ~.wamp.serializer.CBORSerializer ~.wamp.serializer.FlatBuffersSerializer ~.wamp.serializer.JsonSerializer ~.wamp.serializer.MsgPackSerializer ~.wamp.serializer.UBJSONSerializer	+deserialise unserialize:0|payload
~.wamp.serializer.UBJSONObjectSerializer	+deserialise unserialize:0|payload
~.wamp.uri	+ssrf subscribe:0|uri
~.websocket.protocol.WebSocketServerProtocol ~.asyncio.WebSocketServerProtocol ~.asyncio.websocket.WampWebSocketServerProtocol ~.asyncio.websocket.WebSocketServerProtocol ~.twisted.WebSocketServerProtocol ~.twisted.websocket.WampWebSocketServerProtocol ~.twisted.websocket.WebSocketServerProtocol	+redirect sendRedirect:0|url
~.websocket.types.ConnectionRequest ~.websocket.ConnectionRequest	?ssrf new:2|host
~.xbr ~.asyncio.xbr.xbr ~.twisted.xbr.xbr	+ssrf load_or_create_profile:2|default_url	>= create_eip712_authority_certificate create_eip712_delegate_certificate expand_argon2_secret generate_seedphrase is_address is_block_number is_bytes16 is_chain_id is_cs_pubkey is_eth_privkey is_signature pkm_from_argon2_secret recover_eip712_api_publish recover_eip712_authority_certificate recover_eip712_catalog_create recover_eip712_channel_close recover_eip712_channel_open recover_eip712_consent recover_eip712_delegate_certificate recover_eip712_market_create recover_eip712_market_join recover_eip712_market_member_login recover_eip712_member_login recover_eip712_member_register sign_eip712_api_publish sign_eip712_authority_certificate sign_eip712_catalog_create sign_eip712_channel_close sign_eip712_channel_open sign_eip712_consent sign_eip712_delegate_certificate sign_eip712_market_create sign_eip712_market_join sign_eip712_market_member_login sign_eip712_member_login sign_eip712_member_register stretch_argon2_secret	>~.xbr._eip712_delegate_certificate.EIP712DelegateCertificate[] parse_certificate_chain
~.xbr._config	+ssrf load_or_create_profile:2|default_url
~.xbr._eip712_authority_certificate.EIP712AuthorityCertificate ~.xbr.EIP712AuthorityCertificate	+path load:0|filename save:0|filename	>= load parse
~.xbr._eip712_certificate_chain	>~.xbr._eip712_delegate_certificate.EIP712DelegateCertificate[] parse_certificate_chain
~.xbr._eip712_delegate_certificate.EIP712DelegateCertificate ~.xbr.EIP712DelegateCertificate	+path load:0|filename save:0|filename	>= load parse
~.xbr._frealm.FederatedRealm ~.xbr.FederatedRealm	>~.xbr._eip712_authority_certificate.EIP712AuthorityCertificate root_ca	>~.xbr._frealm.Seeder[] seeders
~.xbr._frealm.Seeder ~.xbr.Seeder	>~.xbr._frealm.FederatedRealm frealm
~.xbr._interfaces.IMarketMaker ~.xbr.IMarketMaker	?ssrf get_payment_channels:0|address
#automat
~._discover	>twisted.python.modules.PythonModule wrapFQPN
#autopep8
~	+path detect_encoding:0|filename fix_file:0|filename match_file:0|filename open_with_encoding:0|filename readlines_from_file:0|filename	?path apply_global_fixes:3|filename decode_filename:0|filename fix_lines:2|filename get_diff_text:2|filename
~.FixPEP8	+path new:0|filename
#awesomeversion
~.utils.regex	+regex compile_regex:0|pattern
#awsauth
~.S3Auth	+ssrf get_canonical_string:0|url
#axes
~.attempts	>django.db.models.query.QuerySet[] filter_user_attempts get_user_attempts
#axisregistry
axisregistry.TTFont	^fontTools.ttLib.ttFont.TTFont
~	+path load_protobuf:1|path
#azure
azure.cli.core.extension.CLIConfig	^knack.config.CLIConfig
azure.cli.telemetry.portalocker	^portalocker
~.cli.command_modules.acr._agentpool_polling.RunPolling	+command new:0|cmd
~.cli.command_modules.acr._constants	+command get_finished_run_status:0|cmd get_succeeded_run_status:0|cmd
~.cli.command_modules.acr._run_polling	+command get_run_with_polling:0|cmd
~.cli.command_modules.acr._run_polling.RunPolling	+command new:0|cmd
~.cli.command_modules.acr.run	+command acr_run:0|cmd
~.cli.command_modules.acr.task	+command acr_task_cancel_run:0|cmd acr_task_run:0|cmd acr_task_show_run:0|cmd acr_task_update_run:0|cmd
~.cli.command_modules.acs.custom	+command aks_agentpool_start:0|cmd aks_mesh_upgrade_start:0|cmd	+path load_kubernetes_configuration:0|filename	>= validate_install_location
~.cli.command_modules.ams.operations.streaming_endpoint	+command start:0|cmd
~.cli.command_modules.appservice._create_util	?path get_runtime_version_details:0|file_path parse_dotnet_version:0|file_path parse_netcore_version:0|file_path zip_dotnet_project_references:1|zip_file_path
~.cli.command_modules.appservice.custom	+command run_triggered_webjob:0|cmd start_continuous_webjob:0|cmd start_webapp:0|cmd
~.cli.command_modules.appservice.tunnel.TunnelWebSocket	^websocket._core.WebSocket
~.cli.command_modules.batchai.custom	+path tail_file:5|file_name
~.cli.command_modules.botservice.kudu_client.KuduClient	?path publish:0|zip_file_path
~.cli.command_modules.botservice.web_app_operations.WebAppOperations	+ssrf get_bot_site_name:0|endpoint
~.cli.command_modules.container.custom	+command container_exec:0|cmd
~.cli.command_modules.containerapp._acr_run_polling	+command get_finished_run_status:0|cmd get_run_with_polling:0|cmd get_succeeded_run_status:0|cmd
~.cli.command_modules.containerapp._acr_run_polling.RunPolling	+command new:0|cmd
~.cli.command_modules.containerapp._clients.ContainerAppsJobClient	+command start_job:0|cmd
~.cli.command_modules.containerapp._decorator_utils	+path load_yaml_file:0|file_name
~.cli.command_modules.containerapp._sdk_models.SessionRegistryCredentials	?ssrf new:server
~.cli.command_modules.containerapp._utils	+path load_cert_file:0|file_path	>= get_current_mariner_tags
~.cli.command_modules.containerapp.containerapp_decorator.ContainerAppCreateDecorator	?path set_up_create_containerapp_yaml:1|file_name
~.cli.command_modules.containerapp.containerapp_job_decorator.ContainerAppJobCreateDecorator	?path set_up_create_containerapp_job_yaml:1|file_name
~.cli.command_modules.containerapp.custom	+command start_containerappjob_execution_yaml:0|cmd start_containerappsjob:0|cmd	+path load_yaml_file:0|file_name	?path start_containerappjob_execution_yaml:3|file_name update_containerapp_yaml:3|file_name update_containerappjob_yaml:3|file_name
~.cli.command_modules.dls.custom	?path move_adls_item:2|source_path,3|destination_path remove_adls_item:2|path remove_adls_item_acl:2|path remove_adls_item_acl_entry:2|path remove_adls_item_expiry:2|path
~.cli.command_modules.feedback.custom.CommandLogFile	+path new:0|log_file_path
~.cli.command_modules.hdinsight.custom	+command execute_hdi_script_action:0|cmd
~.cli.command_modules.interactive.custom	+command start_shell:0|cmd
~.cli.command_modules.keyvault.custom	?path backup_certificate:1|file_path backup_secret:1|file_path download_certificate:1|file_path download_secret:1|file_path restore_certificate:1|file_path restore_secret:1|file_path
~.cli.command_modules.mysql._util	+command run_subprocess:0|command
~.cli.core._session.Session	+path load:0|filename
~.cli.core.aaz._arg_fmt.AAZFileArgBase64EncodeFormat ~.cli.core.aaz.AAZFileArgBase64EncodeFormat	^~.cli.core.aaz._arg_fmt.AAZFileArgFormat	+path read_file:0|file_path
~.cli.core.aaz._arg_fmt.AAZFileArgFormat ~.cli.core.aaz.AAZFileArgFormat	+path read_file:0|file_path
~.cli.core.aaz._arg_fmt.AAZFileArgTextFormat ~.cli.core.aaz.AAZFileArgTextFormat	^~.cli.core.aaz._arg_fmt.AAZFileArgFormat	+path read_file:0|file_path
~.cli.core.command_recommender.CommandRecommender	+command new:0|command
~.cli.core.commands	+path read_file_content:0|file_path
~.cli.core.util	+path read_file_content:0|file_path	?path get_file_json:0|file_path get_file_yaml:0|file_path
~.cli.telemetry	+path save_payload:0|config_dir
~.cli.telemetry.components.telemetry_note.TelemetryNote	^portalocker.utils.Lock	!new
~.cli.telemetry.util	+path save_payload:0|config_dir
~.cli.testsdk.preparers.NoTrafficRecordingPreparer ~.cli.testsdk.KeyVaultPreparer ~.cli.testsdk.LogAnalyticsWorkspacePreparer ~.cli.testsdk.ManagedHSMPreparer ~.cli.testsdk.ResourceGroupPreparer ~.cli.testsdk.RoleBasedServicePrincipalPreparer ~.cli.testsdk.StorageAccountPreparer ~.cli.testsdk.VirtualNetworkPreparer ~.cli.testsdk.VnetNicPreparer ~.cli.testsdk.preparers.KeyVaultPreparer ~.cli.testsdk.preparers.LogAnalyticsWorkspacePreparer ~.cli.testsdk.preparers.ManagedHSMPreparer ~.cli.testsdk.preparers.ResourceGroupPreparer ~.cli.testsdk.preparers.RoleBasedServicePrincipalPreparer ~.cli.testsdk.preparers.StorageAccountPreparer ~.cli.testsdk.preparers.VirtualNetworkPreparer ~.cli.testsdk.preparers.VnetNicPreparer	+command live_only_execute:1|command
~.storage.blob._blob_client.BlobClient ~.storage.blob.BlobClient	+ssrf stage_block_from_url:1|source_url start_copy_from_url:0|source_url upload_blob_from_url:0|source_url upload_pages_from_url:0|source_url	>= from_blob_url from_connection_string
~.storage.blob._blob_service_client.BlobServiceClient ~.storage.blob.BlobServiceClient	>~.storage.blob._blob_client.BlobClient get_blob_client	>~.storage.blob._container_client.ContainerClient create_container get_container_client undelete_container
~.storage.blob._container_client.ContainerClient ~.storage.blob.ContainerClient	>~.storage.blob._blob_client.BlobClient get_blob_client upload_blob
~.storage.blob._generated._azure_blob_storage.AzureBlobStorage ~.storage.blob._generated.AzureBlobStorage	>~.storage.blob._generated.operations._blob_operations.BlobOperations blob
~.storage.blob._generated.aio._azure_blob_storage.AzureBlobStorage ~.storage.blob._generated.aio.AzureBlobStorage	>~.storage.blob._generated.aio.operations._blob_operations.BlobOperations blob
~.storage.blob._generated.aio.operations._blob_operations.BlobOperations ~.storage.blob._generated.aio.operations.BlobOperations	?ssrf copy_from_url:0|copy_source
~.storage.blob._generated.operations._blob_operations.BlobOperations ~.storage.blob._generated.operations.BlobOperations	?ssrf copy_from_url:0|copy_source
~.storage.blob._models.AccessPolicy ~.storage.blob.AccessPolicy	>~.storage.blob._models.ContainerSasPermissions permission
~.storage.blob._models.BlobSasPermissions ~.storage.blob.BlobSasPermissions	?template from_string:0|permission
~.storage.blob._models.ContainerSasPermissions ~.storage.blob.ContainerSasPermissions	?template from_string:0|permission
~.storage.blob._shared.models.AccountSasPermissions ~.storage.blob.AccountSasPermissions ~.storage.filedatalake.AccountSasPermissions ~.storage.filedatalake._models.AccountSasPermissions	?template from_string:0|permission
~.storage.blob._shared.models.ResourceTypes ~.storage.blob.ResourceTypes ~.storage.filedatalake.ResourceTypes ~.storage.filedatalake._models.ResourceTypes	?template from_string:0|string
~.storage.blob._shared.models.Services ~.storage.blob.Services	?template from_string:0|string
~.storage.blob.aio._blob_client_async.BlobClient ~.storage.blob.aio.BlobClient	+ssrf stage_block_from_url:1|source_url start_copy_from_url:0|source_url upload_blob_from_url:0|source_url upload_pages_from_url:0|source_url	>= from_blob_url from_connection_string
~.storage.blob.aio._blob_service_client_async.BlobServiceClient ~.storage.blob.aio.BlobServiceClient	>~.storage.blob.aio._blob_client_async.BlobClient get_blob_client	>~.storage.blob.aio._container_client_async.ContainerClient create_container get_container_client undelete_container
~.storage.blob.aio._container_client_async.ContainerClient ~.storage.blob.aio.ContainerClient	>~.storage.blob.aio._blob_client_async.BlobClient get_blob_client upload_blob
~.storage.filedatalake	+path generate_directory_sas:2|directory_name generate_file_sas:2|directory_name,3|file_name	>= generate_account_sas generate_directory_sas generate_file_sas generate_file_system_sas
~.storage.filedatalake._data_lake_directory_client.DataLakeDirectoryClient ~.storage.filedatalake.DataLakeDirectoryClient	^~.storage.filedatalake._path_client.PathClient	+path create_file:0|file get_file_client:0|file	>= create_sub_directory delete_sub_directory from_connection_string get_sub_directory_client rename_directory	>~.storage.filedatalake._data_lake_file_client.DataLakeFileClient create_file get_file_client	!new
~.storage.filedatalake._data_lake_file_client.DataLakeFileClient ~.storage.filedatalake.DataLakeFileClient	^~.storage.filedatalake._path_client.PathClient	+path from_connection_string:2|file_path new:2|file_path	>= from_connection_string rename_file
~.storage.filedatalake._data_lake_service_client.DataLakeServiceClient ~.storage.filedatalake.DataLakeServiceClient	+path get_file_client:1|file_path	>= from_connection_string	>~.storage.filedatalake._data_lake_directory_client.DataLakeDirectoryClient get_directory_client	>~.storage.filedatalake._data_lake_file_client.DataLakeFileClient get_file_client	>~.storage.filedatalake._file_system_client.FileSystemClient create_file_system delete_file_system get_file_system_client undelete_file_system
~.storage.filedatalake._file_system_client.FileSystemClient ~.storage.filedatalake.FileSystemClient	+path create_directory:0|directory create_file:0|file delete_directory:0|directory delete_file:0|file get_file_client:0|file_path	>= from_connection_string	>~.storage.filedatalake._data_lake_directory_client.DataLakeDirectoryClient create_directory delete_directory get_directory_client	>~.storage.filedatalake._data_lake_file_client.DataLakeFileClient create_file delete_file get_file_client
~.storage.filedatalake._models.DirectorySasPermissions ~.storage.filedatalake.DirectorySasPermissions	?template from_string:0|permission
~.storage.filedatalake._path_client.PathClient	+path new:2|path_name
~.storage.filedatalake._shared.models.AccountSasPermissions	?template from_string:0|permission
~.storage.filedatalake._shared.models.ResourceTypes	?template from_string:0|string
~.storage.filedatalake._shared.models.Services ~.storage.filedatalake.Services	?template from_string:0|string
~.storage.filedatalake._shared_access_signature	+path generate_directory_sas:2|directory_name generate_file_sas:2|directory_name,3|file_name	>= generate_account_sas generate_directory_sas generate_file_sas generate_file_system_sas
~.storage.filedatalake.aio._data_lake_directory_client_async.DataLakeDirectoryClient ~.storage.filedatalake.aio.DataLakeDirectoryClient	^~.storage.filedatalake.aio._path_client_async.PathClient	+path create_file:0|file get_file_client:0|file	>= create_sub_directory delete_sub_directory from_connection_string get_sub_directory_client rename_directory	>~.storage.filedatalake.aio._data_lake_file_client_async.DataLakeFileClient create_file get_file_client	!new
~.storage.filedatalake.aio._data_lake_file_client_async.DataLakeFileClient ~.storage.filedatalake.aio.DataLakeFileClient	^~.storage.filedatalake.aio._path_client_async.PathClient	+path from_connection_string:2|file_path new:2|file_path	>= from_connection_string rename_file
~.storage.filedatalake.aio._data_lake_service_client_async.DataLakeServiceClient ~.storage.filedatalake.aio.DataLakeServiceClient	+path get_file_client:1|file_path	>= from_connection_string	>~.storage.filedatalake.aio._data_lake_directory_client_async.DataLakeDirectoryClient get_directory_client	>~.storage.filedatalake.aio._data_lake_file_client_async.DataLakeFileClient get_file_client	>~.storage.filedatalake.aio._file_system_client_async.FileSystemClient create_file_system delete_file_system get_file_system_client undelete_file_system
~.storage.filedatalake.aio._file_system_client_async.FileSystemClient ~.storage.filedatalake.aio.FileSystemClient	+path create_directory:0|directory create_file:0|file delete_directory:0|directory delete_file:0|file get_file_client:0|file_path	>= from_connection_string	>~.storage.filedatalake.aio._data_lake_directory_client_async.DataLakeDirectoryClient create_directory delete_directory get_directory_client	>~.storage.filedatalake.aio._data_lake_file_client_async.DataLakeFileClient create_file delete_file get_file_client
~.storage.filedatalake.aio._path_client_async.PathClient	+path new:2|path_name
~.storage.fileshare._directory_client.ShareDirectoryClient ~.storage.fileshare.ShareDirectoryClient	>~.storage.fileshare._file_client.ShareFileClient get_file_client upload_file
~.storage.fileshare._file_client.ShareFileClient ~.storage.fileshare.ShareFileClient	+ssrf start_copy_from_url:0|source_url upload_range_from_url:0|source_url	>= from_connection_string from_file_url rename_file
~.storage.fileshare._generated._azure_file_storage.AzureFileStorage ~.storage.fileshare._generated.AzureFileStorage	>~.storage.fileshare._generated.operations._file_operations.FileOperations file
~.storage.fileshare._generated.aio._azure_file_storage.AzureFileStorage ~.storage.fileshare._generated.aio.AzureFileStorage	>~.storage.fileshare._generated.aio.operations._file_operations.FileOperations file
~.storage.fileshare._generated.aio.operations._file_operations.FileOperations ~.storage.fileshare._generated.aio.operations.FileOperations	?path create_hard_link:0|target_file
~.storage.fileshare._generated.operations._file_operations.FileOperations ~.storage.fileshare._generated.operations.FileOperations	?path create_hard_link:0|target_file
~.storage.fileshare._models.AccessPolicy ~.storage.fileshare.AccessPolicy	>~.storage.fileshare._models.ShareSasPermissions permission
~.storage.fileshare._models.ShareSasPermissions ~.storage.fileshare.ShareSasPermissions	?template from_string:0|permission
~.storage.fileshare._share_client.ShareClient ~.storage.fileshare.ShareClient	>~.storage.fileshare._directory_client.ShareDirectoryClient create_directory get_directory_client	>~.storage.fileshare._file_client.ShareFileClient get_file_client
~.storage.fileshare._share_service_client.ShareServiceClient ~.storage.fileshare.ShareServiceClient	>~.storage.fileshare._share_client.ShareClient create_share get_share_client undelete_share
~.storage.fileshare._shared.models.AccountSasPermissions ~.storage.fileshare.AccountSasPermissions	?template from_string:0|permission
~.storage.fileshare._shared.models.ResourceTypes ~.storage.fileshare.ResourceTypes	?template from_string:0|string
~.storage.fileshare._shared.models.Services ~.storage.fileshare.Services	?template from_string:0|string
~.storage.fileshare._shared_access_signature.FileSharedAccessSignature	+path generate_file:1|directory_name,2|file_name
~.storage.fileshare.aio._directory_client_async.ShareDirectoryClient ~.storage.fileshare.aio.ShareDirectoryClient	>~.storage.fileshare.aio._file_client_async.ShareFileClient get_file_client upload_file
~.storage.fileshare.aio._file_client_async.ShareFileClient ~.storage.fileshare.aio.ShareFileClient	+ssrf start_copy_from_url:0|source_url upload_range_from_url:0|source_url	>= from_connection_string from_file_url rename_file
~.storage.fileshare.aio._share_client_async.ShareClient ~.storage.fileshare.aio.ShareClient	>~.storage.fileshare.aio._directory_client_async.ShareDirectoryClient create_directory get_directory_client	>~.storage.fileshare.aio._file_client_async.ShareFileClient get_file_client
~.storage.fileshare.aio._share_service_client_async.ShareServiceClient ~.storage.fileshare.aio.ShareServiceClient	>~.storage.fileshare.aio._share_client_async.ShareClient create_share get_share_client undelete_share
~.storage.queue._models.AccessPolicy ~.storage.queue.AccessPolicy	>~.storage.queue._models.QueueSasPermissions permission
~.storage.queue._models.QueueSasPermissions ~.storage.queue.QueueSasPermissions	?template from_string:0|permission
~.storage.queue._queue_client.QueueClient ~.storage.queue.QueueClient	>~.storage.queue._models.AccessPolicy[] get_queue_access_policy
~.storage.queue._shared.models.AccountSasPermissions ~.storage.queue.AccountSasPermissions	?template from_string:0|permission
~.storage.queue._shared.models.ResourceTypes ~.storage.queue.ResourceTypes	?template from_string:0|string
~.storage.queue._shared.models.Services ~.storage.queue.Services	?template from_string:0|string
~.storage.queue.aio._queue_client_async.QueueClient ~.storage.queue.aio.QueueClient	>~.storage.queue._models.AccessPolicy[] get_queue_access_policy
#b2sdk
~._internal.api.B2Api ~._v3.B2Api	>~._internal.bucket.Bucket create_bucket get_bucket_by_id get_bucket_by_name	>~._internal.bucket.Bucket[] list_buckets	>~._internal.file_version.DownloadVersion get_file_info_by_name	>~._internal.file_version.FileIdAndName cancel_large_file delete_file_version	>~._internal.file_version.FileVersion get_file_info	>~._internal.transfer.inbound.downloaded_file.DownloadedFile download_file_by_id
~._internal.api.Services ~._v3.Services ~.v0.Services ~.v1.Services	>~._internal.transfer.emerge.emerger.Emerger emerger
~._internal.b2http.B2Http ~._v3.B2Http ~.v0.B2Http ~.v1.B2Http ~.v1.b2http.B2Http ~.v2.B2Http ~.v2.b2http.B2Http	+ssrf get_content:0|url head_content:0|url post_content_return_json:0|url post_json_return_json:0|url request:1|url request_content_return_json:1|url
~._internal.bucket.Bucket ~._v3.Bucket ~.v2.Bucket ~.v2.bucket.Bucket	?ssrf get_download_url:0|filename	>~._internal.file_version.DownloadVersion get_file_info_by_name	>~._internal.file_version.FileIdAndName unhide_file	>~._internal.file_version.FileVersion copy get_file_info_by_id upload_bytes	>~._internal.file_version.FileVersion[] list_file_versions	>~._internal.transfer.inbound.downloaded_file.DownloadedFile download_file_by_id download_file_by_name
~._internal.file_version.BaseFileVersion	+path new:2|file_name	>= update_legal_hold update_retention	>~._internal.file_version.FileIdAndName delete
~._internal.file_version.DownloadVersion ~._v3.DownloadVersion ~.v0.DownloadVersion ~.v1.DownloadVersion	^~._internal.file_version.BaseFileVersion	+path new:2|file_name
~._internal.file_version.DownloadVersionFactory ~._v3.DownloadVersionFactory ~.v0.DownloadVersionFactory ~.v1.DownloadVersionFactory	>~._internal.file_version.DownloadVersion from_response_headers
~._internal.file_version.FileIdAndName ~._v3.FileIdAndName ~.v0.FileIdAndName ~.v1.FileIdAndName	+path new:1|file_name
~._internal.file_version.FileVersion ~._v3.FileVersion	^~._internal.file_version.BaseFileVersion	+path new:2|file_name	>= get_fresh_state	>~._internal.transfer.inbound.downloaded_file.DownloadedFile download
~._internal.large_file.services.LargeFileServices ~._v3.LargeFileServices ~.v0.LargeFileServices ~.v1.LargeFileServices ~.v2.LargeFileServices ~.v2.large_file.LargeFileServices	+path start_large_file:1|file_name	>~._internal.file_version.FileIdAndName cancel_large_file
~._internal.raw_api.AbstractRawApi ~._v3.AbstractRawApi ~.v0.AbstractRawApi ~.v1.AbstractRawApi ~.v2.AbstractRawApi ~.v2.raw_api.AbstractRawApi	+ssrf download_file_from_url:1|url get_download_url_by_id:0|download_url get_download_url_by_name:0|download_url
~._internal.raw_api.B2RawHTTPApi ~._v3.B2RawHTTPApi ~.v0.B2RawHTTPApi ~.v1.B2RawHTTPApi ~.v2.B2RawHTTPApi ~.v2.raw_api.B2RawHTTPApi	^~._internal.raw_api.AbstractRawApi	+ssrf download_file_from_url:1|url
~._internal.raw_simulator.RawSimulator ~._v3.RawSimulator	^~._internal.raw_api.AbstractRawApi	+path copy_file:3|new_file_name delete_file_version:3|file_name hide_file:3|file_name start_large_file:3|file_name upload_file:2|file_name	?path get_file_info_by_name:3|file_name get_upload_file_headers:1|file_name update_file_legal_hold:3|file_name update_file_retention:3|file_name	!download_file_from_url
~._internal.replication.monitoring.ReplicationMonitor ~._v3.ReplicationMonitor ~.v2.ReplicationMonitor	>~._internal.api.B2Api destination_api source_api	>~._internal.bucket.Bucket bucket destination_bucket	>~._internal.scan.report.ProgressReport report
~._internal.replication.setup.ReplicationSetupHelper ~._v3.ReplicationSetupHelper ~.v0.ReplicationSetupHelper ~.v1.ReplicationSetupHelper	>~._internal.bucket.Bucket setup_destination setup_source	>~._internal.bucket.Bucket[] setup_both
~._internal.scan.folder.AbstractFolder ~._v3.AbstractFolder ~.v0.AbstractFolder ~.v1.AbstractFolder ~.v1.sync.AbstractFolder ~.v1.sync.folder.AbstractFolder ~.v2.AbstractFolder	+path make_full_path:0|file_name
~._internal.scan.folder.B2Folder ~._v3.B2Folder ~.v2.B2Folder	^~._internal.scan.folder.AbstractFolder	!make_full_path
~._internal.scan.folder.LocalFolder ~._v3.LocalFolder ~.v2.LocalFolder	^~._internal.scan.folder.AbstractFolder	+path make_full_path:0|file_name
~._internal.scan.folder_parser	+path parse_folder:0|folder_name
~._internal.scan.report.ProgressReport ~._internal.sync.report.SyncReport ~._v3.ProgressReport ~._v3.SyncReport ~.v0.ProgressReport ~.v1.ProgressReport ~.v2.SyncReport	+path circular_symlink_skipped:0|path symlink_skipped:0|path
~._internal.session.B2Session ~._v3.B2Session ~.v0.B2Session ~.v1.B2Session ~.v1.session.B2Session ~.v2.B2Session ~.v2.session.B2Session	+ssrf download_file_from_url:0|url
~._internal.sync.action.LocalDeleteAction ~._v3.LocalDeleteAction ~.v0.LocalDeleteAction ~.v1.LocalDeleteAction	+path new:1|full_path
~._internal.transfer.emerge.emerger.Emerger ~._internal.transfer.Emerger	+path emerge:2|file_name emerge_stream:2|file_name emerge_unbound:2|file_name	>~._internal.transfer.emerge.executor.EmergeExecutor emerge_executor
~._internal.transfer.emerge.executor.BaseEmergeExecution ~._internal.transfer.emerge.executor.SmallFileEmergeExecution	+path new:2|file_name
~._internal.transfer.emerge.executor.EmergeExecutor	?path execute_emerge_plan:2|file_name
~._internal.transfer.emerge.executor.LargeFileEmergeExecution	^~._internal.transfer.emerge.executor.BaseEmergeExecution	+path new:2|file_name
~._internal.transfer.inbound.download_manager.DownloadManager ~._internal.transfer.DownloadManager ~._v3.DownloadManager ~.v0.DownloadManager ~.v1.DownloadManager ~.v2.DownloadManager ~.v2.transfer.DownloadManager	+ssrf download_file_from_url:0|url	>~._internal.transfer.inbound.downloaded_file.DownloadedFile download_file_from_url
~._internal.transfer.inbound.downloaded_file.DownloadedFile ~._v3.DownloadedFile ~.v0.DownloadedFile ~.v1.DownloadedFile	+path save_to:0|path_
~._internal.transfer.inbound.downloaded_file.MtimeUpdatedFile ~._v3.MtimeUpdatedFile ~.v0.MtimeUpdatedFile ~.v1.MtimeUpdatedFile	+path new:0|path_
~._internal.transfer.inbound.downloader.parallel	+ssrf download_non_first_part:0|url	>= download_first_part download_non_first_part
~._internal.transfer.outbound.copy_manager.CopyManager ~._internal.transfer.CopyManager	+path copy_file:1|file_name
~._internal.transfer.outbound.upload_manager.UploadManager ~._internal.transfer.UploadManager ~._v3.UploadManager ~.v0.UploadManager ~.v1.UploadManager ~.v2.UploadManager ~.v2.transfer.UploadManager	+path upload_file:2|file_name
~._internal.transfer.outbound.upload_source.UploadSourceLocalFileBase ~._internal.transfer.outbound.upload_source.UploadSourceLocalFile ~._v3.UploadSourceLocalFile ~.v0.UploadSourceLocalFile ~.v1.UploadSourceLocalFile	+path new:0|local_path
~._internal.transfer.outbound.upload_source.UploadSourceLocalFileRange ~._v3.UploadSourceLocalFileRange ~.v0.UploadSourceLocalFileRange ~.v1.UploadSourceLocalFileRange	^~._internal.transfer.outbound.upload_source.UploadSourceLocalFileBase	+path new:0|local_path
~._internal.utils	+path get_file_mtime:0|local_path hex_sha1_of_file:0|path_ set_file_mtime:0|local_path	>= b64_of_bytes hex_md5_of_bytes hex_sha1_of_bytes hex_sha1_of_file hex_sha1_of_stream hex_sha1_of_unlimited_stream is_special_file iterator_peek md5_of_bytes set_file_mtime update_digest_from_stream
~._v3	+path hex_sha1_of_file:0|path_ parse_folder:0|folder_name	>= convert_dir_regex_to_dir_prefix_regex escape_control_chars hex_sha1_of_bytes hex_sha1_of_file hex_sha1_of_stream points_to_fifo points_to_stdout substitute_control_chars unprintable_to_hex
~.v0	+path hex_sha1_of_file:0|path_ parse_folder:0|folder_name	?path parse_sync_folder:0|folder_name	>= convert_dir_regex_to_dir_prefix_regex escape_control_chars hex_sha1_of_bytes hex_sha1_of_file hex_sha1_of_stream points_to_fifo points_to_stdout substitute_control_chars unprintable_to_hex
~.v0.sync	>~.v0.sync.Synchronizer get_synchronizer_from_args
~.v1	+path hex_sha1_of_file:0|path_ parse_folder:0|folder_name	?path parse_sync_folder:0|folder_name	>= convert_dir_regex_to_dir_prefix_regex escape_control_chars hex_sha1_of_bytes hex_sha1_of_file hex_sha1_of_stream points_to_fifo points_to_stdout substitute_control_chars unprintable_to_hex
~.v1.api.B2Api ~.v1.B2Api	^~.v2.api.B2Api	>~._internal.api.Services services	>~.v1.file_version.FileVersionInfo cancel_large_file
~.v1.bucket.Bucket ~.v0.Bucket ~.v0.bucket.Bucket ~.v1.Bucket	^~._internal.bucket.Bucket	>~.v1.file_version.FileVersionInfo get_file_info_by_id get_file_info_by_name
~.v1.download_dest.AbstractDownloadDestination ~.v0.AbstractDownloadDestination ~.v1.AbstractDownloadDestination	+path make_file_context:1|file_name
~.v1.download_dest.DownloadDestBytes ~.v0.DownloadDestBytes ~.v1.DownloadDestBytes	^~.v1.download_dest.AbstractDownloadDestination	+path make_file_context:1|file_name
~.v1.download_dest.DownloadDestLocalFile ~.v0.DownloadDestLocalFile ~.v1.DownloadDestLocalFile	^~.v1.download_dest.AbstractDownloadDestination	+path make_file_context:1|file_name new:0|local_file_path
~.v1.download_dest.DownloadDestProgressWrapper ~.v0.DownloadDestProgressWrapper ~.v1.DownloadDestProgressWrapper	^~.v1.download_dest.AbstractDownloadDestination	+path make_file_context:1|file_name write_file_and_report_progress_context:1|file_name
~.v1.download_dest.PreSeekedDownloadDest ~.v0.PreSeekedDownloadDest ~.v1.PreSeekedDownloadDest	^~.v1.download_dest.DownloadDestLocalFile	+path new:0|local_file_path
~.v1.file_metadata.FileMetadata ~.v0.FileMetadata ~.v1.FileMetadata	+path new:1|file_name
~.v1.file_version	>~.v1.file_version.FileVersionInfo file_version_info_from_download_version file_version_info_from_id_and_name file_version_info_from_new_file_version
~.v1.file_version.FileVersionInfo ~.v0.FileVersionInfo ~.v1.FileVersionInfo	^~.v2.file_version.FileVersion	!new
~.v1.file_version.FileVersionInfoFactory	>~.v1.file_version.FileVersionInfo from_response_headers
~.v1.replication.monitoring.ReplicationMonitor ~.v0.ReplicationMonitor ~.v1.ReplicationMonitor	^~._internal.replication.monitoring.ReplicationMonitor	>~.v1.bucket.Bucket destination_bucket
~.v1.sync	?path parse_sync_folder:0|folder_name
~.v1.sync.file.B2File ~.v0.B2File ~.v1.B2File ~.v1.sync.B2File	^~.v1.sync.file.File	>~.v1.sync.file.FileVersion latest_version
~.v1.sync.file.B2FileVersion ~.v1.sync.B2FileVersion	^~.v1.sync.file.FileVersion	!new
~.v1.sync.file.File ~.v0.File ~.v1.File ~.v1.sync.File	>~.v1.sync.file.FileVersion latest_version
~.v1.sync.file.FileVersion ~.v0.FileVersion ~.v1.FileVersion ~.v1.sync.FileVersion	+path new:1|file_name
~.v1.sync.file_to_path_translator	>~.v1.sync.file.File[] make_files_from_paths
~.v1.sync.folder.B2Folder ~.v0.B2Folder ~.v1.B2Folder ~.v1.sync.B2Folder	^~._internal.scan.folder.B2Folder ~._internal.scan.folder.AbstractFolder
~.v1.sync.folder.LocalFolder ~.v0.LocalFolder ~.v1.LocalFolder ~.v1.sync.LocalFolder	^~._internal.scan.folder.LocalFolder ~._internal.scan.folder.AbstractFolder
~.v1.sync.folder_parser	?path parse_sync_folder:0|folder_name
~.v1.sync.report.SyncReport ~.v0.SyncReport ~.v1.SyncReport ~.v1.sync.SyncReport	^~._internal.scan.report.ProgressReport
~.v1.sync.sync.Synchronizer ~.v0.Synchronizer ~.v0.sync.Synchronizer ~.v1.Synchronizer ~.v1.sync.Synchronizer	+path make_file_sync_actions:3|source_folder,4|dest_folder
~.v2	+path hex_sha1_of_file:0|path_ parse_folder:0|folder_name parse_sync_folder:0|folder_name	>= convert_dir_regex_to_dir_prefix_regex escape_control_chars hex_sha1_of_bytes hex_sha1_of_file hex_sha1_of_stream points_to_fifo points_to_stdout substitute_control_chars unprintable_to_hex
~.v2.api.B2Api ~.v2.B2Api	^~._internal.api.B2Api	>~._internal.bucket.Bucket get_bucket_by_id
~.v2.file_version.FileVersion ~.v2.FileVersion	^~._internal.file_version.FileVersion	+path new:2|file_name
~.v2.raw_simulator.RawSimulator ~.v0.RawSimulator ~.v1.RawSimulator ~.v2.RawSimulator	^~._internal.raw_simulator.RawSimulator	+path get_upload_file_headers:1|file_name upload_file:2|file_name
#babelfont
~	+path load:0|filename
~.Font.Font	+path save:0|filename
~.convertors.Convert ~.Convert	+path new:0|filename
~.convertors.designspace.Designspace ~.convertors.ufo.UFO	+path save_master_to_ufo:1|filename
~.convertors.glyphs.glyphs3.GlyphsThree ~.convertors.glyphs.Glyphs2 ~.convertors.glyphs.GlyphsPackage ~.convertors.glyphs.GlyphsThree ~.convertors.glyphs.glyphs2.Glyphs2 ~.convertors.glyphs.glyphspackage.GlyphsPackage	+path load_path:0|path
#babelglade
~.translate	?path translate_appdata_file:0|infile,1|outfile,2|localedir translate_desktop_file:0|infile,1|outfile,2|localedir
#barman
~.annotations.AnnotationManagerFile	+path new:0|path,1|old_path
~.annotations.KeepManagerMixin	>~.annotations.AnnotationManagerFile annotation_manager
~.backup.BackupManager	^~.annotations.KeepManagerMixin	>~.annotations.AnnotationManagerFile annotation_manager	>~.compression.CompressionManager compression_manager
~.backup_manifest.FileIdentity	+path new:0|file_path	?path new:1|dir_path
~.clients.cloud_compression	?path decompress_to_file:1|dest_file
~.clients.cloud_restore.CloudBackupDownloader	?path download_backup:1|destination_dir
~.clients.cloud_restore.CloudBackupDownloaderObjectStore	^~.clients.cloud_restore.CloudBackupDownloader	?path download_backup:1|destination_dir
~.clients.cloud_restore.CloudBackupDownloaderSnapshot	^~.clients.cloud_restore.CloudBackupDownloader	?path download_backup:1|destination_dir
~.cloud.CloudInterface	+path download_file:1|dest_path	?path extract_tar:1|dst
~.cloud.CloudUploadController	+path add_file:3|path
~.cloud_providers.aws_s3.S3CloudInterface	^~.cloud.CloudInterface	!download_file
~.cloud_providers.azure_blob_storage.AzureCloudInterface	^~.cloud.CloudInterface	!download_file
~.cloud_providers.google_cloud_storage.GoogleCloudInterface	^~.cloud.CloudInterface	+path download_file:1|dest_path
~.compression	>~.compression.PgBaseBackupCompression get_pg_basebackup_compression
~.compression.Compression	+path get_file_content:0|filename
~.compression.CompressionManager	+path get_wal_file_info:0|filename identify_compression:0|filename
~.compression.GZipCompression	^~.compression.Compression	+path get_file_content:0|filename
~.compression.LZ4Compression	^~.compression.Compression	+path get_file_content:0|filename
~.compression.NoneCompression	^~.compression.Compression	+path get_file_content:0|filename
~.compression.PgBaseBackupCompression	+path get_file_content:0|filename
~.compression.ZSTDCompression	^~.compression.Compression	+path get_file_content:0|filename
~.config.Config	+path new:0|filename	?path load_config_file:0|cfile
~.config.ConfigChangesQueue	+path read_file:0|path
~.config.ConfigMapping	+path read_config:0|filename
~.copy_controller.RsyncCopyController	+path new:0|path
~.fs.UnixLocalCommand ~.fs.UnixRemoteCommand	+path create_dir_if_not_exists:0|dir_path delete_if_exists:0|path get_file_content:0|path list_dir_content:0|dir_path move:0|source_path,1|dest_path	?path get_file_mode:0|path
~.infofile.FieldListFile ~.infofile.BackupInfo ~.infofile.WalFileInfo	+path from_meta_file:0|filename load:0|filename save:0|filename
~.infofile.LocalBackupInfo ~.infofile.SyntheticBackupInfo	^~.infofile.FieldListFile	!save
~.lockfile.ConfigUpdateLock	^~.lockfile.LockFile	!new
~.lockfile.GlobalCronLock	^~.lockfile.LockFile	!new
~.lockfile.LockFile	+path new:0|filename
~.lockfile.ServerBackupIdLock	^~.lockfile.LockFile	!new
~.lockfile.ServerBackupLock	^~.lockfile.LockFile	!new
~.lockfile.ServerBackupSyncLock	^~.lockfile.LockFile	!new
~.lockfile.ServerCronLock	^~.lockfile.LockFile	!new
~.lockfile.ServerWalArchiveLock	^~.lockfile.LockFile	!new
~.lockfile.ServerWalReceiveLock	^~.lockfile.LockFile	!new
~.lockfile.ServerWalSyncLock	^~.lockfile.LockFile	!new
~.lockfile.ServerXLOGDBLock	^~.lockfile.LockFile	!new
~.recovery_executor.ConfigIssueDetection	?path detect_issues:0|filename
~.recovery_executor.ConfigurationFileMangeler	+path mangle_options:0|filename
~.server.Server	+path move_wal_file_to_errors_directory:1|file_name	?path move_wal_file_to_errors_directory:0|src	>~.backup.BackupManager backup_manager
~.storage.file_manager.FileManager	+path file_exist:0|file_path get_file_content:0|file_path get_file_list:0|path get_file_stats:0|file_path save_content_to_file:0|file_path
~.storage.local_file_manager.LocalFileManager	^~.storage.file_manager.FileManager	+path file_exist:0|file_path get_file_content:0|file_path get_file_list:0|path get_file_stats:0|file_path save_content_to_file:0|file_path
~.utils	+path file_hash:0|file_path fsync_file:0|file_path
~.xlog	+path location_from_xlogfile_name_offset:0|file_name
#beancount
~.beancount.core.account	+path walk:0|root_directory	>= commonprefix has_component is_valid is_valid_leaf is_valid_root join leaf parent parent_matcher parents root sans_root split walk
~.beancount.core.amount	>~.beancount.core.amount.Amount abs add div mul sub
~.beancount.core.amount.Amount	?template from_string:0|string
~.beancount.core.convert	>~.core.amount.Amount convert_amount get_value
~.beancount.core.data	+path find_closest:1|filename new_metadata:0|filename	>= entry_sortkey find_closest get_entry has_entry_account_component iter_entry_dates new_metadata posting_has_conversion posting_sortkey remove_account_postings sanity_check_types sorted transaction_has_conversion	>~.beancount.core.data.Posting create_simple_posting create_simple_posting_with_cost	>~.beancount.core.data.Transaction[] filter_txns
~.beancount.core.data.Balance	>~.core.amount.Amount amount diff_amount
~.beancount.core.data.Posting	>~.core.amount.Amount price units
~.beancount.core.data.Price	>~.core.amount.Amount amount
~.beancount.core.data.Transaction	>~.beancount.core.data.Posting[] postings
~.beancount.core.data.TxnPosting	>~.beancount.core.data.Posting posting	>~.beancount.core.data.Transaction txn
~.beancount.core.interpolate.BalanceError	>~.core.data.Balance entry
~.beancount.core.inventory	?template from_string:0|string
~.beancount.core.inventory.Inventory	?template from_string:0|string	>~.core.amount.Amount get_currency_units	>~.core.position.Position[] add_amount add_position
~.beancount.core.position	?template from_string:0|string	>~.beancount.core.position.Position from_amounts from_string get_position
~.beancount.core.position.Position	?template from_string:0|string	>~.beancount.core.position.Position from_amounts from_string get_negative
~.beancount.core.realization.RealAccount	>~.core.inventory.Inventory balance
~.beancount.loader	+path get_cache_filename:1|filename initialize:1|cache_filename load_encrypted_file:0|filename load_file:0|filename	>= get_cache_filename initialize needs_refresh
~.beancount.ops.documents	+path find_documents:1|input_filename
~.beancount.parser._parser.Parser	+path parse:1|filename
~.beancount.parser.context	+path render_file_context:2|filename
~.beancount.parser.grammar.Builder	>~.core.amount.Amount amount	>~.core.data.Balance balance	>~.core.data.Posting posting	>~.core.data.Price price	>~.core.data.Transaction transaction
~.beancount.parser.parser	+path parse_file:0|file	>= is_entry_incomplete is_posting_incomplete
~.beancount.projects.export	+path main:0|filename write_table:1|outfile
~.beancount.utils.encryption	+path read_encrypted_file:0|filename	>= is_encrypted_file is_gpg_installed read_encrypted_file
~.beancount.utils.file_utils	+path path_greedy_split:0|filename touch_file:0|filename
~.beancount.utils.memo	+path memoize_recent_fileobj:1|cache_filename
~.core.account	+path walk:0|root_directory	>= commonprefix has_component is_valid is_valid_leaf is_valid_root join leaf parent parent_matcher parents root sans_root split walk
~.core.amount	>~.core.amount.Amount abs add div mul sub
~.core.amount.Amount	?template from_string:0|string
~.core.convert	>~.core.amount.Amount convert_amount get_value
~.core.data	+path find_closest:1|filename new_metadata:0|filename	>= entry_sortkey find_closest get_entry has_entry_account_component iter_entry_dates new_metadata posting_has_conversion posting_sortkey remove_account_postings sanity_check_types sorted transaction_has_conversion	>~.core.data.Posting create_simple_posting create_simple_posting_with_cost	>~.core.data.Transaction[] filter_txns
~.core.data.Balance	>~.core.amount.Amount amount diff_amount
~.core.data.Posting	>~.core.amount.Amount price units
~.core.data.Price	>~.core.amount.Amount amount
~.core.data.Transaction	>~.core.data.Posting[] postings
~.core.data.TxnPosting	>~.core.data.Posting posting	>~.core.data.Transaction txn
~.core.interpolate.BalanceError	>~.core.data.Balance entry
~.core.inventory	?template from_string:0|string
~.core.inventory.Inventory	?template from_string:0|string	>~.core.amount.Amount get_currency_units	>~.core.position.Position[] add_amount add_position
~.core.position	?template from_string:0|string	>~.core.position.Position from_amounts from_string get_position
~.core.position.Position	?template from_string:0|string	>~.core.position.Position from_amounts from_string get_negative
~.core.realization.RealAccount	>~.core.inventory.Inventory balance
~.loader beangulp.loader	+path get_cache_filename:1|filename initialize:1|cache_filename load_encrypted_file:0|filename load_file:0|filename	>= get_cache_filename initialize needs_refresh
~.ops.documents	+path find_documents:1|input_filename
~.parser.context	+path render_file_context:2|filename
~.parser.grammar.Builder	>~.core.amount.Amount amount	>~.core.data.Balance balance	>~.core.data.Posting posting	>~.core.data.Price price	>~.core.data.Transaction transaction
~.parser.parser	+path parse_file:0|file	>= is_entry_incomplete is_posting_incomplete
~.projects.export	+path main:0|filename write_table:1|outfile
~.utils.encryption	+path read_encrypted_file:0|filename	>= is_encrypted_file is_gpg_installed read_encrypted_file
~.utils.file_utils	+path path_greedy_split:0|filename touch_file:0|filename
~.utils.memo	+path memoize_recent_fileobj:1|cache_filename
#beangulp
beangulp.loader	^beancount.loader
~.archive	+path filepath:1|filepath	?path move:0|src,1|dst	>= filepath
~.cache	+path contents:0|filename get_file:0|filename mimetype:0|filename
~.extract	+path extract_from_file:1|filename	>= mark_duplicate_entries
~.identify	?path identify:1|filepath
~.importer.Adapter ~.Adapter	^~.importer.Importer	+path extract:0|filepath	?path account:0|filepath date:0|filepath filename:0|filepath identify:0|filepath
~.importer.Importer ~.Importer	+path account:0|filepath date:0|filepath extract:0|filepath filename:0|filepath identify:0|filepath
~.importers.csv.CSVImporter	^~.importer.Importer	+path account:0|filepath date:0|filepath extract:0|filepath filename:0|filepath identify:0|filepath
~.importers.csvbase.CSVReader	+path read:0|filepath
~.importers.csvbase.Importer	^~.importer.Importer ~.importers.csvbase.CSVReader	+path account:0|filepath date:0|filepath extract:0|filepath metadata:0|filepath
~.petl_utils	?path table_to_directives:2|filename
~.utils	+path getmdate:0|filepath search_file_regexp:0|filepath sha1sum:0|filepath	>= getmdate idify is_mimetype search_file_regexp sha1sum walk
#beanie
~.odm.interfaces.find.FindInterface	>~.odm.settings.base.ItemSettings get_settings
~.odm.interfaces.getters.OtherGettersInterface	>~.odm.settings.base.ItemSettings get_settings
~.odm.settings.base.ItemSettings	>motor.motor_asyncio.AsyncIOMotorDatabase motor_db
#beanprice
~.net_utils	+ssrf retrying_urlopen:0|url
~.price	>beancount.core.data.Price fetch_price
#bel_resources
~.obo	+path convert_obo_to_belanno:1|path convert_obo_to_belns:1|path	>= convert_obo_graph_to_belanno convert_obo_graph_to_belns convert_obo_to_belns
#bernhard
~.Client	?ssrf new:0|host
~.SSLClient	^~.Client	?ssrf new:0|host
#bibtexparser
~.bparser.BibTexParser	?path parse_file:0|file
#bigtests
bigtests.ScreedDB	^screed.openscreed.ScreedDB
~	+path read_fasta_sequences:0|filename read_fastq_sequences:0|filename	>screed.openscreed.ScreedDB read_fasta_sequences read_fastq_sequences
#bimmer_connected
~.api.authentication.MyBMWLoginClient	^httpx._client.AsyncClient
~.api.client.MyBMWClient	^httpx._client.AsyncClient
#binaryornot
~.helpers	+path get_starting_chunk:0|filename
#bincopy
~.BinFile	+path add_binary_file:0|filename add_elf_file:0|filename add_file:0|filename add_ihex_file:0|filename add_microchip_hex_file:0|filename add_srec_file:0|filename add_ti_txt_file:0|filename add_verilog_vmem_file:0|filename
#binwalk
~.core.common	+path BlockFile:0|fname file_md5:0|file_name file_size:0|filename	?path strings:0|filename
~.core.common.MathExpression	+code evaluate:0|expr
~.core.common.StringFile	+path new:0|fname
~.core.idb.IDBFileIO	+path new:0|fname
~.core.magic.Magic	+path load:0|fname
~.core.module.Module	>~.core.plugin.Plugins plugins
~.core.plugin	+path load_source:1|filename
~.core.plugin.Plugins	>~.core.settings.Settings settings
~.core.settings.Settings	+path find_magic_file:0|fname
~.modules.compression.Deflate	+path extractor:0|file_name
~.modules.compression.LZMA	?path extractor:0|file_name
~.modules.entropy.Entropy ~.modules.Entropy	^~.core.module.Module	?path plot_entropy:0|fname
~.modules.extractor.Extractor ~.modules.Extractor	^~.core.module.Module	+command execute:0|cmd shell_call:0|command	+path execute:1|fname extract:2|file_name load_from_file:0|fname	?path extract:4|name
~.modules.general.General ~.modules.General	^~.core.module.Module	+path open_file:0|fname
~.plugins.arcadyan.ArcadyanDeobfuscator	?path extractor:0|fname
~.plugins.cpio.CPIOPlugin	+path extractor:0|fname
~.plugins.dlromfsextract.DlinkROMFSExtractPlugin	?path extractor:0|fname
~.plugins.dlromfsextract.RomFS	+path new:0|fname
~.plugins.gzipextract.GzipExtractPlugin	?path extractor:0|fname
~.plugins.lzmaextract.LZMAExtractPlugin	?path extractor:0|fname
~.plugins.unpfs.PFS	+path new:0|fname
~.plugins.unpfs.PFSExtractor	+path extractor:0|fname
~.plugins.winceextract.WinceExtract	+path extractor:0|fname
~.plugins.zlibextract.ZLIBExtractPlugin	?path extractor:0|fname
#bioblend
~.galaxy.GalaxyInstance ~.galaxy.config.GalaxyInstance ~.galaxy.dataset_collections.GalaxyInstance ~.galaxy.datasets.GalaxyInstance	^~.galaxyclient.GalaxyClient	>~.galaxy.dataset_collections.DatasetCollectionClient dataset_collections	>~.galaxy.datasets.DatasetClient datasets	>~.galaxy.histories.HistoryClient histories	>~.galaxy.invocations.InvocationClient invocations	>~.galaxy.libraries.LibraryClient libraries	>~.galaxy.tools.ToolClient tools	!new
~.galaxy.client.Client ~.galaxy.config.Client ~.galaxy.container_resolution.Client ~.galaxy.dataset_collections.Client	>~.galaxyclient.GalaxyClient gi
~.galaxy.dataset_collections.DatasetCollectionClient	^~.galaxy.client.Client	?path download_dataset_collection:1|file_path	>~.galaxy.GalaxyInstance gi
~.galaxy.datasets.DatasetClient	^~.galaxy.client.Client	+path download_dataset:1|file_path	>~.galaxy.GalaxyInstance gi
~.galaxy.histories	?path attach_file:0|path
~.galaxy.histories.HistoryClient	^~.galaxy.client.Client	+path import_history:0|file_path	+ssrf import_history:1|url	>~.galaxy.GalaxyInstance gi
~.galaxy.invocations.InvocationClient	^~.galaxy.client.Client	?path get_invocation_report_pdf:1|file_path	>~.galaxy.GalaxyInstance gi
~.galaxy.libraries	?path attach_file:0|path
~.galaxy.libraries.LibraryClient	^~.galaxy.client.Client	+ssrf upload_file_from_url:1|file_url	?path create_folder:1|folder_name
~.galaxy.objects.client.ObjHistoryClient	>~.galaxy.objects.wrappers.History create	>~.galaxy.objects.wrappers.History[] list
~.galaxy.objects.client.ObjInvocationClient	>~.galaxy.objects.wrappers.Invocation get	>~.galaxy.objects.wrappers.Invocation[] list
~.galaxy.objects.client.ObjLibraryClient	>~.galaxy.objects.wrappers.Library create	>~.galaxy.objects.wrappers.Library[] list
~.galaxy.objects.client.ObjWorkflowClient	>~.galaxy.objects.wrappers.Workflow get import_new import_shared	>~.galaxy.objects.wrappers.Workflow[] list
~.galaxy.objects.galaxy_instance.GalaxyInstance ~.galaxy.objects.GalaxyInstance	>~.galaxy.GalaxyInstance gi	>~.galaxy.objects.client.ObjHistoryClient histories	>~.galaxy.objects.client.ObjInvocationClient invocations	>~.galaxy.objects.client.ObjLibraryClient libraries	>~.galaxy.objects.client.ObjWorkflowClient workflows
~.galaxy.objects.wrappers.Dataset ~.galaxy.objects.Dataset	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.DatasetContainer container
~.galaxy.objects.wrappers.DatasetCollection ~.galaxy.objects.DatasetCollection	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.DatasetCollection container
~.galaxy.objects.wrappers.DatasetContainer ~.galaxy.objects.DatasetContainer	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi
~.galaxy.objects.wrappers.Folder ~.galaxy.objects.Folder	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.Library container
~.galaxy.objects.wrappers.History ~.galaxy.objects.History	+path upload_file:0|path	?path upload_from_ftp:0|path	>= update
~.galaxy.objects.wrappers.Invocation ~.galaxy.objects.Invocation	^~.galaxy.objects.wrappers.Wrapper	+path save_report_pdf:0|file_path	>= refresh	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.InvocationStep[] sorted_steps_by steps
~.galaxy.objects.wrappers.InvocationStep ~.galaxy.objects.InvocationStep	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.Wrapper parent
~.galaxy.objects.wrappers.Library ~.galaxy.objects.Library	+ssrf upload_from_url:0|url	?path upload_from_local:0|path	>~.galaxy.objects.wrappers.Folder create_folder get_folder root_folder
~.galaxy.objects.wrappers.Tool ~.galaxy.objects.Tool	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi
~.galaxy.objects.wrappers.Workflow ~.galaxy.objects.Workflow	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.wrappers.Invocation invoke
~.galaxy.objects.wrappers.Wrapper ~.galaxy.objects.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi
~.galaxy.tools	?path attach_file:0|path
~.galaxy.tools.ToolClient	^~.galaxy.client.Client	+path upload_file:0|path	?path upload_from_ftp:0|path	>~.galaxy.GalaxyInstance gi
~.galaxyclient.GalaxyClient ~.galaxy.GalaxyClient ~.toolshed.GalaxyClient	+ssrf get_tus_uploader:1|url new:0|url	>tusclient.uploader.uploader.Uploader get_tus_uploader
~.toolshed.ToolShedInstance ~.toolshed.categories.ToolShedInstance ~.toolshed.repositories.ToolShedInstance ~.toolshed.tools.ToolShedInstance	^~.galaxyclient.GalaxyClient	>~.toolshed.tools.ToolShedToolClient tools	!new
~.toolshed.repositories	?path attach_file:0|path
~.toolshed.tools.ToolShedToolClient	^~.galaxy.client.Client	>~.toolshed.ToolShedInstance gi
~.util	?path attach_file:0|path
#biomaj_download
~.download.curl.CurlDownload ~.download.direct.DirectFTPDownload	^~.download.interface.DownloadInterface	?ssrf new:1|host
~.download.direct.DirectHTTPDownload	^~.download.curl.CurlDownload	?ssrf new:1|host
~.download.interface.DownloadInterface	+path download:0|local_dir download_or_copy:1|root_dir set_permissions:0|file_path
~.download.localcopy.LocalDownload	^~.download.interface.DownloadInterface	+path download:0|local_dir
~.download.protocolirods.IRODSDownload	^~.download.interface.DownloadInterface	?ssrf new:0|server
~.download.rsync.RSYNCDownload	^~.download.interface.DownloadInterface	?ssrf new:0|server
~.downloadservice.DownloadService ~.downloadclient.DownloadClient	?path get_file_info:0|local_dir	?ssrf get_handler:1|server	>redis.client.Redis redis_client
#biomaj_process
~.process_service.ProcessService	>redis.client.Redis redis_client
#bioxtasraw
~.BIFT	?path doBift:3|filename
~.DENSS	+path loadDatFile:0|filename loadFitFile:0|filename loadOldFitFile:0|filename loadOutFile:0|filename loadProfile:0|fname read_mrc:0|filename write_mrc:2|filename write_xplor:2|filename	?path doDIFT:2|filename
~.DENSS.PDB	+path new:0|filename read_pdb:0|filename write:0|filename
~.DENSS.PDB2MRC	+path load_data:0|filename
~.RAWAPI	+path save_ift:1|fname save_profile:1|fname save_report:0|fname save_series:1|fname save_settings:1|fname	?path save_ift:2|datadir save_profile:0|profile,2|datadir save_series:2|datadir save_settings:2|datadir
~.RAWOptions	+path ExtractFilenameAndFrameNumber:0|filename
~.RAWReport	+path generate_report:0|fname parse_dammif_file:0|filename parse_denss_file:0|filename parse_efa_file:0|filename
~.RAWSettings	+path loadSettings:1|filename readSettings:0|filename writeSettings:0|filename
~.SASCalc	+path writeGnomCFG:0|fname	?path runAmbimeter:0|fname runDammif:0|fname runDammin:0|fname runGnom:0|fname
~.SASFileIO	+path load32BitTiffImage:0|filename loadAllHeaders:0|filename loadAsciiFile:0|filename loadCrysolLogFile:0|filename loadDamaverDistancesFile:0|filename loadDamaverFSCFile:0|filename loadDamaverGlobalSummaryFile:0|filename loadDamclustLogFile:0|filename loadDamselLogFile:0|filename loadDamsupLogFile:0|filename loadDatFile:0|filename loadFabio:0|filename loadFile:0|filename loadFitFile:0|filename loadFrelonImage:0|filename loadHdf5File:0|filename loadHeader:0|filename,1|new_filename loadIftFile:0|filename loadIllSANSImage:0|filename loadImage:0|filename loadImageFile:0|filename loadIntFile:0|filename loadNewRadFile:0|filename loadOutFile:0|filename loadPDB2MRCLogFile:0|filename loadPDBFile:0|filename loadRadFile:0|filename loadSAXSLAB300Image:0|filename loadSeriesFile:0|filename loadTiffImage:0|filename loadTxtFile:0|filename loadmmCIFFile:0|filename makeDatFile:1|filename parseBL19U2HeaderFile:0|filename,1|new_filename parseBioCATlogfile:0|filename,1|new_filename parseBiocatFilename:0|filename parseCHESSEIGER4MCountFile:0|filename,1|new_filename parseCHESSEigerFilename:0|filename parseCHESSF2CTSfile:0|filename,1|new_filename parseCHESSG1CountFile:0|filename,1|new_filename parseCHESSG1CountFileEiger:0|filename,1|new_filename parseCHESSG1CountFileWAXS:0|filename,1|new_filename parseCHESSG1Filename:0|filename parseCSVHeaderFile:0|filename,1|new_filename parseMAXLABI77HeaderFile:0|filename,1|new_filename parseMAXLABI911HeaderFile:0|filename,1|new_filename parsePetraIIIP12EigerFile:0|filename,1|new_filename saveAllAnalysisData:0|save_path saveAnalysisCsvFile:2|save_path saveCSVFile:0|filename saveDammixData:0|filename saveDenssData:0|filename saveEFAData:0|filename saveMeasurement:1|save_path saveREGALSData:0|filename saveSECItem:0|save_path saveSVDData:0|filename saveSeriesData:0|save_path saveUnevenCSVFile:0|filename saveWorkspace:1|save_path writeIftFile:1|filename writeOutFile:1|filename writeRadFile:1|filename
~.SASUtils	+path loadHDF5Definition:0|fname load_DIP_bitmap:0|filepath
#biplist
~	+path readPlist:0|pathOrFile writePlist:1|pathOrFile
#bladerf
~._bladerf.BladeRF ~.BladeRF	?path load_fpga:0|image_path
~._tool	?path cmd_load_fpga:0|path
#bleak
~.backends.bluezdbus.utils	?path extract_service_handle_from_path:0|path
#bleak_retry_connector
~.bluez	?path adapter_from_path:0|path address_from_path:0|path
#blockdiag
~.drawer.DiagramDraw	+path new:2|filename	>~.metrics.DiagramMetrics create_metrics
~.imagedraw	+path create:1|filename
~.imagedraw.base.ImageDraw	+path save:0|filename
~.imagedraw.pdf.PDFImageDraw	^~.imagedraw.base.ImageDraw	+path new:0|filename save:0|filename
~.imagedraw.png.ImageDrawExBase ~.imagedraw.png.ImageDrawEx	^~.imagedraw.base.ImageDraw	+path new:0|filename save:0|filename
~.imagedraw.svg.SVGImageDraw	^~.imagedraw.svg.SVGImageDrawElement	!save
~.imagedraw.svg.SVGImageDrawElement	^~.imagedraw.base.ImageDraw	>~.imagedraw.svg.SVGImageDrawElement anchor group
~.metrics.DiagramMetrics	>~.utils.fontmap.FontMap fontmap
~.parser	+path parse_file:0|path
~.utils.config.ConfigParser	+path read:0|path
~.utils.fontmap	?path parse_fontpath:0|path
~.utils.fontmap.FontMap	+path new:0|filename	?path append_font:1|path
~.utils.rst.directives	+path relfn2path:1|filename
~.utils.rst.directives.BlockdiagDirectiveBase ~.utils.rst.directives.BlockdiagDirective	?path source_filename:0|filename
~.utils.rst.nodes.blockdiag	+path to_drawer:1|filename
#bonsai
~.asyncio.aiopool.AIOConnectionPool ~.asyncio.AIOConnectionPool	>~.asyncio.aioconnection.AIOLDAPConnection get	>~.asyncio.aioconnection.AIOLDAPConnection[] spawn
~.ldapclient.LDAPClient ~.LDAPClient	+ssrf new:0|url	>~.ldapconnection.BaseLDAPConnection connect
~.ldapconnection.BaseLDAPConnection ~.asyncio.AIOLDAPConnection ~.asyncio.aioconnection.AIOLDAPConnection ~.gevent.GeventLDAPConnection ~.gevent.geventconnection.GeventLDAPConnection ~.tornado.TornadoLDAPConnection ~.tornado.tornadoconnection.TornadoLDAPConnection ~.trio.TrioLDAPConnection ~.trio.trioconnection.TrioLDAPConnection	?ldap paged_search:0|base search:0|base virtual_list_search:0|base
~.ldapconnection.LDAPConnection ~.LDAPConnection	^~.ldapconnection.BaseLDAPConnection	?ldap paged_search:0|base search:0|base virtual_list_search:0|base
~.ldapreference.LDAPReference ~.LDAPReference	>~.ldapclient.LDAPClient client
~.pool.ThreadedConnectionPool	>~.ldapconnection.LDAPConnection get
#boschshcpy
~.register_client	+path write_tls_asset:0|filename	>= write_tls_asset
#boto3
~.compat	+path rename_file:1|new_filename
#bottle
~	+path static_file:0|filename	+redirect redirect:0|url
~.BaseTemplate ~.CheetahTemplate ~.Jinja2Template ~.MakoTemplate ~.SimpleTemplate	+template new:0|source
~.Bottle	?path delete:0|path
~.ConfigDict	+path load_config:0|filename	>= load_config load_dict load_module
~.FileUpload	+path new:2|filename
#braces
~.views._access.AnonymousRequiredMixin ~.views.AnonymousRequiredMixin	>django.http.response.HttpResponseRedirect dispatch
~.views._access.SSLRequiredMixin ~.views.SSLRequiredMixin	>django.http.response.HttpResponsePermanentRedirect dispatch
#brottsplatskartan
brottsplatskartan.requests	^requests
#bs4
~.BeautifulSoup ~.BeautifulStoneSoup ~.builder.BeautifulSoup subliminal.providers.BeautifulSoup	^~.element.Tag	>~.builder.TreeBuilder builder	>~.element.PageElement[] insert_after insert_before	>~.element.Tag currentTag handle_starttag new_tag popTag	>~.element.Tag[] preserve_whitespace_tag_stack string_container_stack tagStack
~.builder.TreeBuilder ~.TreeBuilder	>~.BeautifulSoup soup
~.builder._html5lib.AttrList	>~.element.Tag element
~.builder._html5lib.BeautifulSoupNode	>~.BeautifulSoup soup	>~.element.PageElement element
~.builder._html5lib.Element	^~.builder._html5lib.BeautifulSoupNode	>~.builder._html5lib.AttrList getAttributes	>~.element.Tag element
~.builder._html5lib.HTML5TreeBuilder	>~.builder._html5lib.TreeBuilderForHtml5lib create_treebuilder underlying_builder
~.builder._html5lib.TreeBuilderForHtml5lib	>~.BeautifulSoup getDocument soup	>~.builder._html5lib.Element documentClass elementClass fragmentClass getFragment
~.builder._htmlparser.BeautifulSoupHTMLParser	>~.BeautifulSoup soup
~.css.CSS ~.CSS	>~.element.Tag closest select_one	>~.element.Tag[] iselect
~.element.PageElement ~.PageElement	>~.element.PageElement[] insert_after insert_before next_elements next_siblings previous_elements previous_siblings self_and_next_elements self_and_next_siblings self_and_parents self_and_previous_elements self_and_previous_siblings	>~.element.Tag parent wrap	>~.element.Tag[] parents
~.element.Tag ~.Tag ~.builder.Tag	^~.element.PageElement	?xpath select:0|selector select_one:0|selector	>~.css.CSS css	>~.element.PageElement append	>~.element.PageElement[] children contents descendants extend insert self_and_descendants
#bsblan
~.bsblan.BSBLAN ~.BSBLAN	>aiohttp.client.ClientSession session
#btrfs
~.ctree.FileSystem ~.FileSystem	?path new:0|path
#bugzilla
~.base.Bugzilla ~.Bugzilla ~.Bugzilla3 ~.Bugzilla32 ~.Bugzilla34 ~.Bugzilla36 ~.Bugzilla4 ~.Bugzilla42 ~.Bugzilla44 ~.NovellBugzilla ~.RHBugzilla ~.oldclasses.Bugzilla3 ~.oldclasses.Bugzilla32 ~.oldclasses.Bugzilla34 ~.oldclasses.Bugzilla36 ~.oldclasses.Bugzilla4 ~.oldclasses.Bugzilla42 ~.oldclasses.Bugzilla44 ~.oldclasses.NovellBugzilla ~.oldclasses.RHBugzilla	+ssrf connect:0|url	?path attachfile:1|attachfile
~.oldclasses.RHBugzilla3 ~.RHBugzilla3	^~.base.Bugzilla
~.oldclasses.RHBugzilla4 ~.RHBugzilla4	^~.base.Bugzilla
#cachalot
~.jinja2ext.CachalotExtension ~.jinja2ext.cachalot	^jinja2.ext.Extension
#cachelib
~.file.FileSystemCache ~.FileSystemCache	?path new:0|cache_dir
#cacheops
~.jinja2.CacheopsExtension ~.jinja2.cache	^jinja2.ext.Extension
~.simple.FileCache ~.FileCache	?path new:0|path
~.templatetags.cacheops.CacheopsLibrary ~.CacheopsLibrary	^django.template.library.Library
#caching
~.base.CachingManager	>~.base.CachingQuerySet get_queryset	>~.base.CachingRawQuerySet raw
~.base.CachingQuerySet	^django.db.models.query.QuerySet	!new
~.base.CachingRawQuerySet	^django.db.models.query.RawQuerySet	!new
~.ext.FragmentCacheExtension ~.ext.cache	^jinja2.ext.Extension	+path preprocess:2|filename
~.invalidation	>redis.client.Redis get_redis_backend
#cads_api_client
~.api_client.ApiClient ~.ApiClient	>requests.sessions.Session session	>~.catalogue.Catalogue catalogue_api	>~.processing.JobList get_requests	>~.processing.ProcessList processes	>~.processing.Processing retrieve_api	>~.processing.Remote get_remote submit	>~.processing.StatusInfo get_request	>~.profile.Profile profile_api
~.catalogue.Catalogue ~.Catalogue	>requests.sessions.Session session	>~.processing.RequestKwargs request_kwargs
~.catalogue.Collection	^~.processing.ApiResponse	>~.processing.Remote submit
~.legacy_api_client.LegacyApiClient	^cdsapi.api.Client	+ssrf new:0|url	>~.api_client.ApiClient client	>~.processing.Remote retrieve
~.processing.ApiResponse	>requests.sessions.Session session	>~.processing.RequestKwargs request_kwargs
~.processing.JobList	^~.processing.ApiResponse	>~.processing.ApiResponse next prev
~.processing.ProcessList	^~.processing.ApiResponse	>~.processing.ApiResponse next prev
~.processing.Processing ~.Processing	>requests.sessions.Session session	>~.processing.JobList jobs	>~.processing.ProcessList processes	>~.processing.Remote make_remote submit	>~.processing.RequestKwargs request_kwargs	>~.processing.StatusInfo job process_execute
~.processing.Remote ~.Remote	>requests.sessions.Session session	>~.processing.ApiResponse get_api_response	>~.processing.RequestKwargs request_kwargs	>~.processing.StatusInfo build_status_info
~.processing.RequestKwargs	>requests.sessions.Session session
~.processing.StatusInfo	^~.processing.ApiResponse	>~.processing.Remote make_remote
~.profile.Profile	>requests.sessions.Session session	>~.processing.ApiResponse get_api_response	>~.processing.RequestKwargs request_kwargs
#cairo
~.Context	+path append_path:0|path
#cairosvg
~.url	+ssrf fetch:0|url read_url:0|url safe_fetch:0|url
#caldav
~.davclient.DAVClient ~.DAVClient	+ssrf delete:0|url new:0|url options:0|url post:0|url put:0|url request:0|url	>requests.sessions.Session session
#calmjs
~.dist	+path read_dist_egginfo_json:1|filename read_dist_line_list:1|filename read_egginfo_json:1|filename write_json_file:3|filename write_line_list:3|filename	?path build_helpers_egginfo_json:2|json_filename flatten_dist_egginfo_json:1|filename flatten_egginfo_json:1|filename
~.parse.sourcemap	?path encode_sourcemap:0|filename
#canmatrix
~.convert	+path convert:1|out_file_name
~.formats.arxml.Earxml	+path open:0|filename
~.formats.fibex.Fe	+path new:0|filename
~.formats.xlsx	+path dump:1|filename
#cas
~.middleware.CASMiddleware	>django.http.response.HttpResponseRedirect process_exception
~.views	>django.http.response.HttpResponseRedirect logout
#cas_server
~.utils	>django.http.response.HttpResponseRedirect redirect_params
~.views.FederateAuth	>django.http.response.HttpResponseRedirect get
~.views.LoginView	>django.http.response.HttpResponseRedirect not_authenticated service_login
#cdlclient
~.baseproxy.SimpleAbstractCDLControl	+path import_h5_file:0|filename import_macro_from_file:0|filename save_to_h5_file:0|filename
~.baseproxy.SimpleBaseProxy ~.SimpleBaseProxy ~.SimpleRemoteProxy ~.remote.SimpleRemoteProxy	^~.baseproxy.SimpleAbstractCDLControl	+path import_h5_file:0|filename import_macro_from_file:0|filename save_to_h5_file:0|filename
~.qthelpers	+path imagefile_to_base64:0|filename svgfile_to_base64:0|filename	>= block_signals imagefile_to_base64 imagefile_to_python_module svgfile_to_base64
#cdsapi
~.api.Client ~.Client	+ssrf new:0|url
#cdsetool
~.credentials.Credentials	>requests.sessions.Session get_session make_session
~.download	?path download_feature:1|path download_features:1|path
~.monitor.NoopMonitor	>~.monitor.Status status
~.monitor.Status	+path set_filename:0|filename
~.monitor.StatusMonitor	>~.monitor.Status status
#celery
~.backends.base	+deserialise unpickle_backend:0|cls
~.backends.redis.SentinelManagedSSLConnection	^redis.sentinel.SentinelManagedConnection redis.connection.SSLConnection
~.bin.multi.MultiTool	+command execute_from_commandline:1|cmd
~.bin.upgrade	?path settings:0|filename
~.schedules.crontab	?template from_string:0|crontab
~.security.certificate.FSCertStore	?path new:0|path
~.worker.state.Persistent	+path new:1|filename
#censys
~.cli.utils	+path write_file:2|file_path
#certstream
~.core.CertStreamClient	+ssrf new:1|url
#cfgrib
~	+path open_dataset:0|path open_datasets:0|path open_file:0|path,2|indexpath	?path open_fieldset:1|indexpath	>= compute_index_keys
~.dataset	+path open_file:0|path,2|indexpath	?path open_fieldset:1|indexpath open_fileindex:1|indexpath	>= build_dataset_components build_geography_coordinates build_variable_components compute_index_keys read_data_var_attrs
~.messages	?path compat_create_exclusive:0|path
~.xarray_plugin.CfGribBackend	+path open_dataset:0|filename_or_obj
~.xarray_plugin.CfGribDataStore	+path new:0|filename
~.xarray_store	+path open_dataset:0|path open_datasets:0|path open_variable_datasets:0|path raw_open_datasets:0|path
#cfgv
~	+path load_from_filename:0|filename
#chameleon
~.astutil	+template parse:0|source
~.program.ElementProgram	+path new:2|filename
~.tales.PythonExpr	?template parse:0|string
~.tales.SimpleEngine	?template parse:0|string
~.template.BaseTemplate	?template new:0|body parse:0|body
~.template.BaseTemplateFile	^~.template.BaseTemplate	+path new:0|filename
~.tokenize	?path iter_text:1|filename iter_xml:1|filename
~.utils	?path mangle:0|filename
~.zpt.loader.TemplateLoader ~.PageTemplateLoader	+path load:0|filename	>~.zpt.template.PageTemplateFile load
~.zpt.program.MacroProgram	^~.program.ElementProgram	!new
~.zpt.template.PageTemplate ~.PageTemplate ~.PageTextTemplate ~.zpt.template.PageTextTemplate	^~.template.BaseTemplate	?template new:0|body parse:0|body	>~.zpt.program.MacroProgram parse
~.zpt.template.PageTemplateFile ~.PageTemplateFile ~.PageTextTemplateFile ~.zpt.template.PageTextTemplateFile	^~.zpt.template.PageTemplate ~.template.BaseTemplateFile	+path new:0|filename
#chemspipy
~.api.ChemSpider ~.ChemSpider	+ssrf get:2|endpoint post:2|endpoint request:3|endpoint
#cheroot
~.connections.ConnectionManager	?ssrf new:0|server
~.server.ChunkedRFile	?path new:0|rfile
~.server.HTTPConnection	?ssrf new:0|server
~.server.KnownLengthRFile	?path new:0|rfile
~.ssl.pyopenssl.pyOpenSSLAdapter	>OpenSSL.SSL.Context get_context
#cherrypy
cherrypy.importlib_metadata	^importlib_metadata
~._cpchecker.Checker	?path formatwarning:2|filename
~._cpdispatch.RoutesDispatcher	+redirect redirect:0|url
~._cperror.InternalRedirect ~.InternalRedirect	+redirect new:0|path
~.lib.covercp.CoverStats	+path annotated_file:0|filename
~.lib.cptools	+redirect redirect:0|url
~.lib.profiler.Profiler ~.lib.profiler.ProfileAggregator	?path report:0|filename stats:0|filename
~.lib.profiler.make_app	>~.lib.profiler.ProfileAggregator profiler
~.lib.sessions.FileSession	?path acquire_lock:0|path release_lock:0|path
~.lib.static	+path serve_file:0|path staticfile:0|filename	?path serve_download:0|path
~.process.plugins.PIDFile	?path new:1|pidfile
#chirp
~	+path write_some_file:0|filename
#chm
~.chmlib	+path chm_open:0|filename
#cif2cell
~.ESPInterfaces.INCARFile	?path new:2|potcardir
~.ESPInterfaces.POTCARFile	+path new:1|directory
#circuits
~.io.file.File ~.io.File	+path init:0|filename
~.io.notify.Notify ~.io.Notify	+path remove_path:0|path	?path add_path:0|path
~.net.sockets.TCPClient ~.net.sockets.TCP6Client	?ssrf connect:0|host
~.protocols.irc	?redirect AWAY:0|message
~.protocols.irc.commands	?redirect AWAY:0|message
~.protocols.stomp.client.StompClient ~.protocols.stomp.StompClient	?ssrf connect:1|host
~.web.client.Client	+ssrf request:1|url	?ssrf connect:1|host
~.web.controllers.BaseController ~.web.BaseController	+redirect redirect:0|urls	?path serve_file:0|path
~.web.parsers.multipart.MultipartPart	?path save_as:0|path
~.web.tools	+path serve_file:2|path
~.web.url.URL ~.web.URL	+ssrf parse:0|url	>= abspath canonical defrag deparam escape lower punycode unescape unpunycode
~.web.websockets.client.WebSocketClient ~.web.websockets.WebSocketClient	+ssrf new:0|url
#cirpy
~	+path download:1|filename
~.Molecule	+path download:0|filename
#clang
~.cindex.CompilationDatabase	+path getCompileCommands:0|filename	>~.cindex.CompilationDatabase from_result
~.cindex.CompileCommand	+command new:0|cmd
~.cindex.Config	+path set_library_file:0|filename
~.cindex.Cursor	>~.cindex.Cursor[] get_arguments get_children walk_preorder	>~.cindex.File get_included_file	>~.cindex.TranslationUnit translation_unit
~.cindex.File	+path from_name:1|file_name	>~.cindex.File from_name
~.cindex.Index	+path read:0|path	?path parse:0|path	>~.cindex.Index create
~.cindex.TranslationUnit	+path get_file:0|filename get_location:0|filename save:0|filename	?path from_source:0|filename get_extent:0|filename
~.cindex.Type	>~.cindex.Cursor get_declaration	>~.cindex.Cursor[] get_bases get_fields get_methods	>~.cindex.TranslationUnit translation_unit
#clevercsv
~.console.commands._utils	+path generate_code:0|filename	>= generate_code parse_int
#cli_helpers
~.config.Config	+path new:2|filename write:0|outfile	>configobj.ConfigObj data
#click
~ anta.cli.check.click anta.cli.debug.click anta.cli.exec.click	+path open_file:0|filename	?path edit:5|filename	>= argument clear confirm confirmation_option echo echo_via_pager format_filename get_app_dir getchar help_option launch make_pass_decorator option pass_context pass_obj password_option pause prompt secho style unstyle version_option wrap_text
~._compat	+path open_stream:0|filename	>= get_best_encoding is_ascii_encoding isatty should_strip_ansi strip_ansi term_len
~._termui_impl	?ssrf open_url:0|url
~._termui_impl.Editor	+path edit_file:0|filename
~.termui	?path edit:5|filename
~.types.File ~.File	?path convert:0|value
~.types.Path ~.Path rich_click.Path	?path convert:0|value
~.utils	+path open_file:0|filename	>= echo format_filename get_app_dir make_default_short_help make_str safecall
~.utils.LazyFile	+path new:0|filename
#clint
~.resources.AppDir	+path append:0|filename delete:0|filename open:0|filename read:0|filename write:0|filename	>~.resources.AppDir sub
~.utils	?path mkdir_p:0|path
#clonevirtualenv
~	+path fixup_egglink_file:0|filename fixup_pth_file:0|filename	?path fix_symlink_if_necessary:0|src_dir,1|dst_dir fixup_activate:0|filename fixup_egglink_file:1|old_dir,2|new_dir fixup_link:0|filename fixup_pth_file:1|old_dir,2|new_dir
#cloudkittyclient
~.common.base.BaseManager ~.v1.collector.CollectorManager ~.v1.info.InfoManager ~.v1.rating.hashmap.HashmapManager ~.v1.rating.pyscripts.PyscriptManager ~.v1.report.ReportManager ~.v1.storage.StorageManager ~.v2.dataframes.DataframesManager ~.v2.reprocessing.ReprocessingManager ~.v2.scope.ScopeManager ~.v2.summary.SummaryManager	+ssrf get_url:0|endpoint
~.v1.client.Client	>~.v1.collector.CollectorManager collector	>~.v1.info.InfoManager info	>~.v1.rating.RatingManager rating	>~.v1.report.ReportManager report	>~.v1.storage.StorageManager storage
~.v1.rating.RatingManager	^~.common.base.BaseManager	>~.v1.rating.hashmap.HashmapManager hashmap	>~.v1.rating.pyscripts.PyscriptManager pyscripts
~.v2.client.Client	^~.v1.client.Client	>~.v2.dataframes.DataframesManager dataframes	>~.v2.reprocessing.ReprocessingManager reprocessing	>~.v2.scope.ScopeManager scope	>~.v2.summary.SummaryManager summary
#coda
~	+code expression_eval_bool:0|expr expression_eval_float:0|expr expression_eval_integer:0|expr expression_eval_string:0|expr	+path open:0|path open_as:0|path recognize_file:0|path
#collada
~.Collada	+path new:0|filename,3|zip_filename
~.material.CImage	?path new:1|path	>~.material.CImage load
#colorzero
~.color.Color ~.Color	?template from_string:0|s
#compressor
~.base.Compressor ~.css.CssCompressor ~.js.JsCompressor	+path get_filecontent:0|filename precompile:3|filename
~.cache	+path get_hashed_content:0|filename get_hashed_mtime:0|filename get_mtime:0|filename get_mtime_cachekey:0|filename
~.contrib.jinja2ext.CompressorExtension	^jinja2.ext.Extension
~.filters.base.CachedCompilerFilter ~.filters.CachedCompilerFilter	^~.filters.base.CompilerFilter	!new
~.filters.base.CallbackOutputFilter ~.filters.CallbackOutputFilter ~.filters.cssmin.CSSCompressorFilter ~.filters.cssmin.CSSMinFilter ~.filters.cssmin.CallbackOutputFilter ~.filters.cssmin.rCSSMinFilter ~.filters.jsmin.CallbackOutputFilter ~.filters.jsmin.JSMinFilter ~.filters.jsmin.rJSMinFilter	^~.filters.base.FilterBase	!new
~.filters.base.CompilerFilter ~.filters.CompilerFilter ~.filters.cleancss.CleanCSSFilter ~.filters.closure.ClosureCompilerFilter	^~.filters.base.FilterBase	!new
~.filters.base.FilterBase ~.filters.FilterBase ~.filters.datauri.CssDataUriFilter ~.filters.datauri.DataUriFilter ~.filters.jsmin.FilterBase	+path new:3|filename
~.filters.css_default.CssAbsoluteFilter ~.filters.css_default.CssRelativeFilter	^~.filters.base.FilterBase	+path input:0|filename	!new
~.filters.jsmin.CalmjsFilter	^~.filters.base.FilterBase	!new
~.filters.template.TemplateFilter	^~.filters.base.FilterBase	?path input:0|filename
~.filters.yuglify.YUglifyFilter ~.filters.yuglify.YUglifyCSSFilter ~.filters.yuglify.YUglifyJSFilter	^~.filters.base.CompilerFilter	!new
~.filters.yui.YUICompressorFilter ~.filters.yui.YUICSSFilter ~.filters.yui.YUIJSFilter	^~.filters.base.CompilerFilter	!new
~.offline.jinja2.SpacelessExtension	^jinja2.ext.Extension
~.storage.BrotliCompressorFileStorage	^~.storage.CompressorFileStorage	+path save:0|filename
~.storage.CompressorFileStorage ~.storage.OfflineManifestFileStorage	^django.core.files.storage.filesystem.FileSystemStorage	+path save:0|filename
~.storage.GzipCompressorFileStorage	^~.storage.CompressorFileStorage	+path save:0|filename
#compyle
~.profile	+path profile2csv:0|fname
#conda_package_streaming
~.extract	+path extract:0|filename,1|dest_dir extract_stream:1|dest_dir
~.package_streaming	+path stream_conda_component:0|filename stream_conda_info:0|filename	>= stream_conda_component stream_conda_info tar_generator
~.package_streaming.TarfileNoSameOwner	?path chmod:1|targetpath
~.s3.SessionFacade	+ssrf get:0|url
#config_tempest
~.accounts	+path write_accounts_file:0|path
~.profile	+path read_profile_file:0|path	?path generate_profile:1|path
~.services.image.ImageService	+path convert_image_to_raw:0|path
~.tempest_conf.TempestConf	?path write:0|out_path
#configobj
~.ConfigObj	+path write:0|outfile
#configshell
~.console.Console ~.Console	>~.prefs.Prefs prefs
~.log.Log ~.Log	>~.console.Console con	>~.prefs.Prefs prefs
~.prefs.Prefs ~.Prefs	+path load:0|filename new:0|filename save:0|filename
~.shell.ConfigShell ~.ConfigShell	+command run_cmdline:0|cmdline	>~.console.Console con	>~.log.Log log	>~.prefs.Prefs prefs
#confluent_kafka
~.kafkatest.verifiable_client.VerifiableClient	+path read_config_file:0|path
#confuse
~	+path load_yaml:0|filename
~.core.Configuration ~.Configuration ~.LazyConfig ~.core.LazyConfig	+path set_file:0|filename
~.sources.ConfigSource ~.ConfigSource	+path new:1|filename	>~.sources.ConfigSource of
~.sources.EnvSource ~.EnvSource	^~.sources.ConfigSource	!new
~.sources.YamlSource ~.YamlSource	^~.sources.ConfigSource	+path new:0|filename
~.yaml_util	+path load_yaml:0|filename
#construct
~ construct_classes.c	+path stream_read:2|path stream_read_entire:1|path stream_write:3|path	>~.core.BitsInteger Bit Nibble Octet	>~.core.BytesInteger Int24sb Int24sl Int24sn Int24ub Int24ul Int24un	>~.core.ExprSymmetricAdapter Filter	>~.core.ExprValidator NoneOf OneOf	>~.core.FormatField Float16b Float16l Float16n Float32b Float32l Float32n Float64b Float64l Float64n Int16sb Int16sl Int16sn Int16ub Int16ul Int16un Int32sb Int32sl Int32sn Int32ub Int32ul Int32un Int64sb Int64sl Int64sn Int64ub Int64ul Int64un Int8sb Int8sl Int8sn Int8ub Int8ul Int8un	>~.core.Select Optional	>~.core.Struct AlignedStruct	>~.core.Transformed ByteSwapped
~.core	+path stream_read:2|path stream_read_entire:1|path stream_write:3|path	>~.core.BitsInteger Bit Nibble Octet	>~.core.BytesInteger Int24sb Int24sl Int24sn Int24ub Int24ul Int24un	>~.core.ExprSymmetricAdapter Filter	>~.core.ExprValidator NoneOf OneOf	>~.core.FormatField Float16b Float16l Float16n Float32b Float32l Float32n Float64b Float64l Float64n Int16sb Int16sl Int16sn Int16ub Int16ul Int16un Int32sb Int32sl Int32sn Int32ub Int32ul Int32un Int64sb Int64sl Int64sn Int64ub Int64ul Int64un Int8sb Int8sl Int8sn Int8ub Int8ul Int8un	>~.core.Select Optional	>~.core.Struct AlignedStruct	>~.core.Transformed ByteSwapped
~.core.Compiled ~.Compiled ~.lib.Compiled	^~.core.Construct	+path benchmark:1|filename compile:0|filename	>= compile
~.core.Construct ~.Adapter ~.Aligned ~.Array ~.BitsInteger ~.Bytes ~.BytesInteger ~.Check ~.Checksum ~.Computed ~.Const ~.Construct ~.Default ~.Error ~.FixedSized ~.Flag ~.FocusedSeq ~.FormatField ~.GreedyBytes ~.GreedyRange ~.IfThenElse ~.Index ~.Lazy ~.LazyArray ~.LazyBound ~.LazyStruct ~.NullStripped ~.NullTerminated ~.Numpy ~.Padded ~.Pass ~.Peek ~.Pickled ~.Pointer ~.Prefixed ~.ProcessRotateLeft ~.ProcessXor ~.RawCopy ~.Rebuffered ~.Rebuild ~.Renamed ~.RepeatUntil ~.RestreamData ~.Restreamed ~.Seek ~.Select ~.Sequence ~.StopIf ~.Struct ~.Subconstruct ~.Switch ~.Tell ~.Terminated ~.Union ~.VarInt ~.ZigZag ~.core.Adapter ~.core.Aligned ~.core.Array ~.core.BitsInteger ~.core.Bytes ~.core.BytesInteger ~.core.Check ~.core.Checksum ~.core.Computed ~.core.Const ~.core.Default ~.core.Error ~.core.FixedSized ~.core.Flag ~.core.FocusedSeq ~.core.FormatField ~.core.GreedyBytes ~.core.GreedyRange ~.core.IfThenElse ~.core.Index ~.core.Lazy ~.core.LazyArray ~.core.LazyBound ~.core.LazyStruct ~.core.NullStripped ~.core.NullTerminated ~.core.Numpy ~.core.Padded ~.core.Pass ~.core.Peek ~.core.Pickled ~.core.Pointer ~.core.Prefixed ~.core.ProcessRotateLeft ~.core.ProcessXor ~.core.RawCopy ~.core.Rebuffered ~.core.Rebuild ~.core.Renamed ~.core.RepeatUntil ~.core.RestreamData ~.core.Restreamed ~.core.Seek ~.core.Select ~.core.Sequence ~.core.StopIf ~.core.Struct ~.core.Subconstruct ~.core.Switch ~.core.Tell ~.core.Terminated ~.core.Union ~.core.VarInt ~.core.ZigZag ~.lib.Adapter ~.lib.Aligned ~.lib.Array ~.lib.BitsInteger ~.lib.Bytes ~.lib.BytesInteger ~.lib.Check ~.lib.Checksum ~.lib.Computed ~.lib.Const ~.lib.Construct ~.lib.Default ~.lib.Error ~.lib.FixedSized ~.lib.Flag ~.lib.FocusedSeq ~.lib.FormatField ~.lib.GreedyBytes ~.lib.GreedyRange ~.lib.IfThenElse ~.lib.Index ~.lib.Lazy ~.lib.LazyArray ~.lib.LazyBound ~.lib.LazyStruct ~.lib.NullStripped ~.lib.NullTerminated ~.lib.Numpy ~.lib.Padded ~.lib.Pass ~.lib.Peek ~.lib.Pickled ~.lib.Pointer ~.lib.Prefixed ~.lib.ProcessRotateLeft ~.lib.ProcessXor ~.lib.RawCopy ~.lib.Rebuffered ~.lib.Rebuild ~.lib.Renamed ~.lib.RepeatUntil ~.lib.RestreamData ~.lib.Restreamed ~.lib.Seek ~.lib.Select ~.lib.Sequence ~.lib.StopIf ~.lib.Struct ~.lib.Subconstruct ~.lib.Switch ~.lib.Tell ~.lib.Terminated ~.lib.Union ~.lib.VarInt ~.lib.ZigZag pybeam.schema.beam.Adapter pybeam.schema.beam.Bytes pybeam.schema.beam.Const pybeam.schema.beam.FocusedSeq pybeam.schema.beam.GreedyRange pybeam.schema.beam.Peek pybeam.schema.beam.Prefixed pybeam.schema.beam.Switch pybeam.schema.beam.Terminated	+path benchmark:1|filename build_file:1|filename compile:0|filename export_ksy:1|filename parse_file:0|filename
~.core.Enum ~.Enum ~.lib.Enum	^~.core.Subconstruct
~.core.ExprAdapter ~.ExprAdapter ~.ExprSymmetricAdapter ~.core.ExprSymmetricAdapter ~.lib.ExprAdapter ~.lib.ExprSymmetricAdapter	^~.core.Subconstruct
~.core.FlagsEnum ~.FlagsEnum ~.lib.FlagsEnum	^~.core.Subconstruct
~.core.Hex ~.Hex ~.lib.Hex	^~.core.Subconstruct
~.core.HexDump ~.HexDump ~.lib.HexDump	^~.core.Subconstruct
~.core.Indexing ~.Indexing ~.lib.Indexing	^~.core.Subconstruct
~.core.Mapping ~.Mapping ~.lib.Mapping	^~.core.Subconstruct
~.core.NamedTuple ~.NamedTuple ~.lib.NamedTuple	^~.core.Subconstruct
~.core.Slicing ~.Slicing ~.lib.Slicing	^~.core.Subconstruct
~.core.StringEncoded ~.StringEncoded ~.lib.StringEncoded	^~.core.Subconstruct
~.core.SymmetricAdapter ~.ExprValidator ~.SymmetricAdapter ~.Validator ~.core.ExprValidator ~.core.Validator ~.lib.ExprValidator ~.lib.SymmetricAdapter ~.lib.Validator	^~.core.Subconstruct
~.core.TimestampAdapter ~.TimestampAdapter ~.lib.TimestampAdapter	^~.core.Subconstruct
~.core.Transformed ~.Transformed ~.lib.Transformed	^~.core.Construct
~.core.Tunnel ~.Compressed ~.CompressedLZ4 ~.Tunnel ~.core.Compressed ~.core.CompressedLZ4 ~.lib.Compressed ~.lib.CompressedLZ4 ~.lib.Tunnel pybeam.schema.beam.Compressed	^~.core.Construct
~.lib	+path stream_read:2|path stream_read_entire:1|path stream_write:3|path	>~.core.BitsInteger Bit Nibble Octet	>~.core.BytesInteger Int24sb Int24sl Int24sn Int24ub Int24ul Int24un	>~.core.ExprSymmetricAdapter Filter	>~.core.ExprValidator NoneOf OneOf	>~.core.FormatField Float16b Float16l Float16n Float32b Float32l Float32n Float64b Float64l Float64n Int16sb Int16sl Int16sn Int16ub Int16ul Int16un Int32sb Int32sl Int32sn Int32ub Int32ul Int32un Int64sb Int64sl Int64sn Int64ub Int64ul Int64un Int8sb Int8sl Int8sn Int8ub Int8ul Int8un	>~.core.Select Optional	>~.core.Struct AlignedStruct	>~.core.Transformed ByteSwapped
#construct_classes
construct_classes.c	^construct
~.Struct	>construct.core.Construct SUBCON
#consul
~.aio.Consul	^~.base.Consul	?ssrf http_connect:0|host	>~.aio.HTTPClient http_connect
~.aio.HTTPClient	^~.base.HTTPClient	!new
~.base.Consul	?ssrf http_connect:0|host
~.base.HTTPClient	?ssrf new:0|host
~.std.Consul ~.Consul	^~.base.Consul	?ssrf http_connect:0|host	>~.std.HTTPClient http_connect
~.std.HTTPClient	^~.base.HTTPClient	!new
#continuous_delivery
~.continuous_delivery.ContinuousDelivery ~.ContinuousDelivery	>~.continuous_delivery.ContinuousDeliveryConfiguration config
~.continuous_delivery.ContinuousDeliveryConfiguration	^msrest.configuration.Configuration	!new
#cookiecutter
~.environment.StrictEnvironment	^jinja2.environment.Environment
~.extensions.JsonifyExtension	^jinja2.ext.Extension
~.extensions.RandomStringExtension	^jinja2.ext.Extension
~.extensions.SlugifyExtension	^jinja2.ext.Extension
~.extensions.TimeExtension	^jinja2.ext.Extension
~.extensions.UUIDExtension	^jinja2.ext.Extension
~.generate	+path render_and_create_dir:2|output_dir	?path generate_files:2|output_dir
~.prompt	+path prompt_and_delete:0|path	>= choose_nested_template
~.replay	+path dump:0|replay_dir
~.utils	?path create_tmp_repo_dir:0|repo_dir force_delete:1|path	>~.environment.StrictEnvironment create_env_with_context
#cookies
~.Cookie	?template from_string:0|line
#cooler
~.cli.csort	?path make_read_command:0|infile
~.create._create	+path write_pixels:0|filepath	?path write_pixels:1|grouppath	>= create_cooler create_scool prepare_pixels rename_chroms write_bins write_chroms write_indexes write_info write_pixels
~.create._ingest.PairixAggregator ~.create.PairixAggregator	+path new:0|filepath
~.create._ingest.TabixAggregator ~.create.TabixAggregator	+path new:0|filepath
~.fileops	+path list_coolers:0|filepath list_scool_cells:0|filepath	>= cp is_cooler is_multires_file is_scool_file json_dumps json_loads list_coolers list_scool_cells ln ls mv pprint_attr_tree pprint_data_tree read_attr_tree tree_widget visititems
#coreapi
~.client.Client ~.Client	+ssrf get:0|url
~.codecs.download.DownloadCodec ~.codecs.DownloadCodec	+path new:0|download_dir
#coriolisclient
~.cli.shell.Coriolis	+command prepare_to_run_command:0|cmd
~.client.Client	>~.v1.endpoint_instances.EndpointInstanceManager endpoint_instances	>~.v1.endpoints.EndpointManager endpoints
~.v1.endpoint_instances.EndpointInstanceManager	+ssrf get:0|endpoint
~.v1.endpoints.EndpointManager	+ssrf delete:0|endpoint get:0|endpoint
#cppimport
~	+path build_filepath:0|filepath imp_from_filepath:0|filepath
~.importer	?path build_safely:0|filepath template_and_build:0|filepath
~.templating	?path get_rendered_source_filepath:0|filepath
#createrepo_c
~	?path package_from_rpm:0|filename xml_from_rpm:0|filename
~.CrFile	+path new:0|filename
~.FilelistsXmlFile	+path new:0|path
~.OtherXmlFile	+path new:0|path
~.PrimaryXmlFile	+path new:0|path
~.RepositoryReader	+path from_path:0|path
~.RepositoryWriter	+path add_pkg_from_file:0|path,1|output_dir
#cronlog
~.CronLog	^~.LogReader	+path new:0|filename
~.LogReader	+path new:0|filename
#crontab
~.CronTab	+path read:0|filename write:0|filename
~.Process	+command new:0|cmd	>= run
#crontabs
~.UserSpool	>crontab.CronTab generate
#crownstone_cloud
~	>aiohttp.client.ClientSession create_clientsession
~.cloud.CrownstoneCloud ~.CrownstoneCloud	>~.helpers.requests.RequestHandler request_handler
~.helpers.aiohttp_client	>aiohttp.client.ClientSession create_clientsession
~.helpers.requests.RequestHandler	+ssrf get:1|endpoint post:1|endpoint put:1|endpoint request:1|url
#csb43
~.utils.cmd	+path write_homebank:1|path write_ofx:1|path write_text:0|path
#csp
csp.extensions.Extension	^jinja2.ext.Extension
~.extensions.NoncedScript	^jinja2.ext.Extension
#css_parser
~.encutils	+path buildlog:3|filename
~.parse.CSSParser ~.CSSParser	+path parseFile:0|filename	+ssrf parseFile:2|href parseString:2|href
~.profiles.Profiles ~.Profiles	?path removeProfile:0|profile
#cssselect
~.xpath.GenericTranslator ~.GenericTranslator	>~.xpath.XPathExpr pseudo_never_matches xpath xpath_attrib xpath_attrib_dashmatch xpath_attrib_different xpath_attrib_equals xpath_attrib_exists xpath_attrib_includes xpath_attrib_prefixmatch xpath_attrib_substringmatch xpath_attrib_suffixmatch xpath_child_combinator xpath_class xpath_combinedselector xpath_contains_function xpath_descendant_combinator xpath_direct_adjacent_combinator xpath_element xpath_empty_pseudo xpath_first_child_pseudo xpath_first_of_type_pseudo xpath_function xpath_hash xpath_indirect_adjacent_combinator xpath_lang_function xpath_last_child_pseudo xpath_last_of_type_pseudo xpath_matching xpath_negation xpath_nth_child_function xpath_nth_last_child_function xpath_nth_last_of_type_function xpath_nth_of_type_function xpath_only_child_pseudo xpath_only_of_type_pseudo xpath_pseudo xpath_pseudo_element xpath_relation xpath_relation_child_combinator xpath_relation_descendant_combinator xpath_relation_direct_adjacent_combinator xpath_relation_indirect_adjacent_combinator xpath_root_pseudo xpath_scope_pseudo xpath_specificityadjustment
~.xpath.HTMLTranslator ~.HTMLTranslator	^~.xpath.GenericTranslator	>~.xpath.XPathExpr xpath_checked_pseudo xpath_disabled_pseudo xpath_enabled_pseudo xpath_lang_function xpath_link_pseudo
~.xpath.XPathExpr	+xpath new:0|path	>= add_condition join
#ctcsound
~.Csound	+code evalCode:0|code	+path loadPlugins:0|directory	?path openLibrary:0|libraryPath
~.CsoundPerformanceThread	?path record:0|filename
#curator
~.actions.reindex.Reindex ~.Reindex ~.actions.Reindex	+code show_run_args:0|source
#curl
~.Curl	+ssrf get:0|url head:0|url
#custodia
custodia.cli.requests	^requests
~.client.CustodiaHTTPClient ~.cli.CustodiaSimpleClient ~.client.CustodiaSimpleClient	+ssrf new:0|url	?path delete:0|path	>requests.sessions.Session session
~.client.CustodiaKEMClient	^~.client.CustodiaHTTPClient	+ssrf new:0|url
~.client.HTTPUnixConnection	?ssrf new:0|host
~.forwarder.Forwarder	>~.client.CustodiaHTTPClient client
#custodian
~.ansible.actions.DictActions ~.ansible.DictActions	?path rename:2|directory
~.ansible.actions.FileActions ~.ansible.FileActions	+path file_copy:0|filename,2|directory file_create:0|filename,2|directory file_delete:0|filename,2|directory file_modify:0|filename,2|directory file_move:0|filename,2|directory
~.cp2k.interpreter.Cp2kModder	+path new:0|filename
~.cp2k.utils	+path tail:0|filename	>= activate_diag activate_ot cleanup_input restart
~.vasp.handlers.IncorrectSmearingHandler	+path new:0|output_filename
~.vasp.handlers.KspacingMetalHandler	+path new:0|output_filename
~.vasp.handlers.LargeSigmaHandler	+path new:2|output_filename
~.vasp.handlers.LrfCommutatorHandler	+path new:0|output_filename
~.vasp.handlers.ScanMetalHandler	^~.vasp.handlers.KspacingMetalHandler	!new
~.vasp.handlers.StdErrHandler	+path new:0|output_filename
~.vasp.io	+path load_outcar:0|filepath load_vasprun:0|filepath
#cvelib
~.cli.Config	>~.cve_api.CveApi init_cve_api
~.cve_api.CveApi	+ssrf new:4|url
~.schemas.extract_container_schemas	?path create_sub_schema:2|file_name
#cvprac
~.cvp_client.CvpClient	+path new:2|filename	+ssrf delete:0|url get:0|url post:0|url
#cxxheaderparser
~.parser.CxxParser	+path new:0|filename
~.simple	+path parse_file:0|filename parse_string:filename
#cyborgclient
~.common.http.HTTPClient	+ssrf delete:0|url get:0|url head:0|url new:0|endpoint patch:0|url post:0|url put:0|url
~.common.http.SessionClient	+ssrf request:0|url
~.common.httpclient.HTTPClient	+ssrf get_connection_params:0|endpoint new:0|endpoint
~.common.httpclient.VerifiedHTTPSConnection	?ssrf new:0|host
~.v1.client.Client	+ssrf new:5|cyborg_url	>~.common.httpclient.HTTPClient http_client
#cymruwhois
~.Client ~.lookerupper	?ssrf new:0|host
#dLeyna
~.mediaconsole.Container	?path create_reference:0|file_path upload:1|file_path
~.mediaconsole.Device	^~.mediaconsole.Container	?path upload_to_any:1|file_path
~.rendererconsole.Renderer	+path push_file:0|fname	?path host_file:0|path remove_file:0|path	?ssrf open_uri:0|uri
#daemon
~.pidfile.TimeoutPIDLockFile	^lockfile.pidlockfile.PIDLockFile	+path new:0|path
#daphne
~.ws_protocol.WebSocketProtocol	^autobahn.websocket.protocol.WebSocketServerProtocol
#databases
~.backends.mysql.MySQLBackend	>~.backends.mysql.MySQLConnection connection
~.backends.mysql.MySQLConnection	>aiomysql.connection.Connection raw_connection
~.backends.sqlite.SQLiteBackend	>~.backends.sqlite.SQLiteConnection connection
~.backends.sqlite.SQLiteConnection	>aiosqlite.core.Connection raw_connection
~.backends.sqlite.SQLitePool	>aiosqlite.core.Connection acquire
~.core.Connection	+sql execute:0|query execute_many:0|query	?sql fetch_all:0|query fetch_one:0|query fetch_val:0|query iterate:0|query
~.core.Database ~.Database	+sql execute:0|query execute_many:0|query	?sql fetch_all:0|query fetch_one:0|query fetch_val:0|query iterate:0|query	>~.core.Connection connection
#datacache
~	+path build_local_filename:1|filename db_from_dataframe:0|db_filename db_from_dataframes:0|db_filename fetch_and_transform:3|source_filename fetch_csv_dataframe:1|filename fetch_csv_db:2|csv_filename,3|db_filename fetch_file:1|filename,3|subdir	+ssrf fetch_and_transform:4|source_url fetch_csv_dataframe:0|download_url fetch_file:0|download_url	?path build_path:0|filename
~.cache.Cache ~.Cache	+path db_from_dataframe:0|db_filename exists:1|filename fetch:1|filename local_filename:1|filename local_path:1|filename
~.common	+path build_local_filename:1|filename	?path build_path:0|filename
~.database.Database	+sql execute_sql:0|sql	?path new:0|path
~.database_helpers	+path db_from_dataframe:0|db_filename db_from_dataframes:0|db_filename fetch_csv_db:2|csv_filename,3|db_filename
~.download	+path fetch_and_transform:3|source_filename fetch_csv_dataframe:1|filename fetch_file:1|filename,3|subdir file_exists:1|filename	+ssrf fetch_and_transform:4|source_url fetch_csv_dataframe:0|download_url fetch_file:0|download_url	?path file_exists:3|subdir
#datalad
~.cmd.BatchedCommand	+command new:0|cmd
~.core.local.repo	+path repo_from_path:0|path
~.core.local.run	+command run_command:0|cmd
~.customremotes.SpecialRemote ~.customremotes.base.AnnexCustomRemote	^annexremote.annexremote.SpecialRemote
~.customremotes.archives	?path link_file_load:0|src,1|dst
~.customremotes.archives.ArchiveAnnexCustomRemote	^~.customremotes.SpecialRemote	?path new:1|path
~.customremotes.datalad.DataladAnnexCustomRemote	^~.customremotes.SpecialRemote
~.customremotes.ria_utils	?path create_ds_in_store:1|base_path create_store:1|base_path
~.distributed.create_sibling_gitlab.GitLabSite	?path create_project:0|path
~.distributed.ora_remote.HTTPRemoteIO	+path get:1|filename read_file:0|file_path
~.distributed.ora_remote.IOBase	+path in_archive:0|archive_path,1|file_path mkdir:0|path read_file:0|file_path remove:0|path write_file:0|file_path
~.distributed.ora_remote.LocalIO	^~.distributed.ora_remote.IOBase	+path in_archive:1|file_path mkdir:0|path read_file:0|file_path remove:0|path remove_dir:0|path write_file:0|file_path	?path in_archive:0|archive_path
~.distributed.ora_remote.ORARemote ~.customremotes.ria_remote.DeprecatedRIARemote	^~.customremotes.SpecialRemote	?path transfer_retrieve:1|filename transfer_store:1|filename
~.distributed.ora_remote.SSHRemoteIO	^~.distributed.ora_remote.IOBase	+path in_archive:1|file_path mkdir:0|path read_file:0|file_path remove:0|path remove_dir:0|path write_file:0|file_path	?path in_archive:0|archive_path
~.distribution.create_sibling.CreateSibling	?path create_postupdate_hook:0|path
~.downloaders.base.BaseDownloader	+path download:1|path	+ssrf download:0|url fetch:0|url get_downloader_session:0|url get_status:0|url get_target_url:0|url
~.downloaders.base.DownloaderSession	+path new:1|filename	+ssrf new:2|url
~.downloaders.http.HTTPDownloader ~.downloaders.shub.SHubDownloader	^~.downloaders.base.BaseDownloader	+ssrf get_downloader_session:0|url	>~.downloaders.http.HTTPDownloaderSession get_downloader_session	>~.support.status.FileStatus get_status_from_headers
~.downloaders.http.HTTPDownloaderSession	^~.downloaders.base.DownloaderSession	+path new:1|filename	+ssrf new:2|url
~.downloaders.providers.Provider	+ssrf get_downloader:0|url
~.downloaders.providers.Providers	+ssrf download:0|url fetch:0|url get_provider:0|url get_status:0|url
~.downloaders.s3.S3Downloader	^~.downloaders.base.BaseDownloader	+ssrf get_downloader_session:0|url	>~.downloaders.s3.S3DownloaderSession get_downloader_session	>~.support.status.FileStatus get_status_from_headers
~.downloaders.s3.S3DownloaderSession	^~.downloaders.base.DownloaderSession	+ssrf new:2|url
~.local.addurls	+path get_file_parts:0|filename get_subpaths:0|filename
~.runner.gitrunner.GitWitlessRunner ~.runner.GitRunner	^~.runner.runner.WitlessRunner	+command run_on_filelist_chunks:0|cmd run_on_filelist_chunks_items_:0|cmd
~.runner.nonasyncrunner	+command run_command:0|cmd
~.runner.runner.WitlessRunner ~.runner.Runner	+command run:0|cmd
~.support.annexrepo.AnnexRepo	+path get_file_annexinfo:0|path	?path get_file_size:0|path
~.support.annexrepo.BatchedAnnex	^~.cmd.BatchedCommand	!new
~.support.annexrepo.BatchedAnnexes	>~.support.annexrepo.BatchedAnnex get
~.support.archive_utils_7z	+path decompress_file:1|dir_
~.support.archive_utils_patool	+path decompress_file:1|dir_
~.support.archives	+path decompress_file:1|dir_
~.support.archives.ExtractedArchive	?path get_extracted_file:0|afile new:1|path
~.support.cookies.CookiesDB	+path new:0|filename
~.support.json_py	+path dump2stream:1|fname dump2xzstream:1|fname dump:1|fname load:0|fname load_stream:0|fname
~.support.network	?ssrf download_url:0|url
~.support.status.FileStatus	+path new:2|filename
~.utils	+path encode_filename:0|filename ensure_write_permission:0|path get_open_files:0|path lmtime:0|filepath md5sum:0|filename obtain_write_permission:0|path open_r_encdetect:0|fname read_csv_lines:0|fname read_file:0|fname rmdir:0|path unlink:0|f	?path file_basename:0|name	>= any_re_search assert_no_open_files auto_repr bytes2human check_symlink_capability collect_method_callstats create_tree create_tree_archive decode_input dlabspath encode_filename ensure_bool ensure_bytes ensure_dir ensure_iter ensure_list ensure_result_list ensure_tuple_or_list ensure_unicode ensure_write_permission escape_filename expandpath file_basename find_files generate_chunks generate_file_chunks get_dataset_root get_encoding_info get_envvars_info get_home_envvars get_ipython_shell get_linux_distribution get_logfilename get_open_files get_path_prefix get_sig_param_names get_suggestions_msg get_tempfile_kwargs get_timestamp_suffix get_wrapped_class getpwd guard_for_format is_explicit_path is_interactive join_cmdline knows_annex line_profile lmtime make_tempfile md5sum never_fail not_supported_on_windows nothing_cm obtain_write_permission partition path_is_subpath path_startswith posix_relpath quote_cmdlinearg read_csv_lines read_file rmdir rmtemp rmtree rotree saved_generator shortened_repr slash_join split_cmdline try_multiple_dec unlink with_pathsep
#dataset
~	>~.database.Database connect
~.database.Database ~.Database	+sql query:0|query
#dbbackup
~.db.base.BaseCommandDBConnector ~.db.mongodb.MongoDumpConnector ~.db.mysql.MysqlDumpConnector ~.db.postgresql.PgDumpBinaryConnector ~.db.postgresql.PgDumpConnector	+command run_command:0|command
~.db.postgresql.PgDumpGisConnector	^~.db.base.BaseCommandDBConnector
~.management.commands._base.BaseDbBackupCommand ~.management.commands.dbbackup.Command ~.management.commands.dbrestore.Command ~.management.commands.listbackups.Command ~.management.commands.mediabackup.Command ~.management.commands.mediarestore.Command	+path read_from_storage:0|path read_local_file:0|path write_local_file:0|outputfile,1|path write_to_storage:1|path
~.storage	>~.storage.Storage get_storage
~.storage.Storage	+path delete_file:0|filepath read_file:0|filepath write_file:1|filename
~.utils	+path compress_file:1|filename create_spooled_temporary_file:0|filepath encrypt_file:1|filename filename_to_date:0|filename filename_to_datestring:0|filename uncompress_file:1|filename unencrypt_file:1|filename	?path compress_file:0|inputfile encrypt_file:0|inputfile filename_details:0|filepath uncompress_file:0|inputfile unencrypt_file:0|inputfile
#dbf
~.ver_32	+path export:1|filename from_csv:2|filename table_type:0|filename	?template create_template:0|table_or_record
~.ver_32.Table ~.ver_32.ClpTable ~.ver_32.Db3Table ~.ver_32.FpTable	+path new:0|filename	?template create_template:0|record	>= open
~.ver_32.VfpTable	^~.ver_32.Table
~.ver_33	+path export:1|filename from_csv:2|filename table_type:0|filename	?template create_template:0|table_or_record
~.ver_33.Table ~.ver_33.ClpTable ~.ver_33.Db3Table ~.ver_33.FpTable	+path new:0|filename	?template create_template:0|record	>= open
~.ver_33.VfpTable	^~.ver_33.Table
#dbfread
~	>~.deprecated_dbf.DeprecatedDBF open read
~.dbf.DBF ~.DBF ~.deprecated_dbf.DeprecatedDBF	+path new:0|filename
~.deprecated_dbf	>~.deprecated_dbf.DeprecatedDBF open read
~.memo	+path open_memofile:0|filename
~.memo.MemoFile ~.memo.DB3MemoFile ~.memo.DB4MemoFile ~.memo.FakeMemoFile ~.memo.VFPMemoFile	+path new:0|filename
~.struct_parser.StructParser	?path read:0|file
#dbusapi
~.interfaceparser.InterfaceParser	+path new:0|filename
~.interfaceparser.ParsingLog	+path new:0|filename
#dbusdeviation
~.interfacecomparator.InterfaceComparator	+path new:4|new_filename
#debconf
~.Debconf ~.DebconfCommunicator	?command command:0|command
#debian
~._arch_table.DpkgArchTable ~.debian_support.DpkgArchTable	?path load_arch_table:0|path
~.arfile.ArFile	+path extract:1|path new:0|filename
~.arfile.ArMember	+path from_file:1|fname
~.copyright.Copyright	+path find_files_paragraph:0|filename
~.debfile.DebFile	^~.arfile.ArFile	+path new:0|filename
~.debfile.DebPart ~.debfile.DebControl ~.debfile.DebData	+path get_content:0|fname get_file:0|fname
#debmutate
~._rules.Makefile	+path from_path:0|path	>= from_path
~.changelog.ChangelogEditor	?path create:0|path
~.control.ControlEditor	?path create:0|path
~.copyright.CopyrightEditor	>debian.copyright.Copyright copyright
~.debhelper	+path read_debhelper_compat_file:0|path	>= ensure_minimum_debhelper_version get_debhelper_compat_level get_debhelper_compat_level_from_control read_debhelper_compat_file
~.reformatting	+path edit_formatted_file:0|path	>= check_generated_file edit_formatted_file
~.reformatting.GeneratedFile	+path new:0|path,1|template_path
~.watch.WatchEditor	?path new:0|path
#debug_toolbar
~.panels.sql.tracking.NormalCursorMixin	+sql execute:0|sql executemany:0|sql
~.panels.staticfiles.StaticFile	+path new:path
#deepdish
deepdish.io.tables	^tables
~.image	+path load:0|path load_raw:0|path save:0|path
~.io	+path load:0|path save:0|path
~.io.hdf5io	+path load:0|path save:0|path
~.six	+code exec_:0|_code_
~.util.saveable.Saveable ~.util.Saveable	+path load:0|path	?path save:0|path
~.util.saveable.SaveableRegistry ~.util.SaveableRegistry	^~.util.saveable.Saveable	!load save
#demjson
~	+path decode_file:0|filename encode_to_file:0|filename
#demjson3
~	+path decode_file:0|filename encode_to_file:0|filename
#derpconf
~.config.Config	+path load:0|path
#dfvfs
~.helpers.source_scanner.SourceScannerContext	+path OpenSourcePath:0|source_path
~.lib.cpio.CPIOArchiveFile	+path FileEntryExistsByPath:0|path GetFileEntryByPath:0|path
~.lib.sqlite_database.SQLiteDatabaseFile	+sql Query:0|query
#dials_data
~.download	+path download_lock:0|target_dir file_hash:0|file_to_hash	>= fetch_dataset file_hash
#diaspy
~.settings.Account	?path downloadPhotos:1|path
#dicoclient
~.DicoClient	?ssrf new:0|host open:0|host
#dicoshell
~.Shell	>dicoclient.DicoClient dc
#dicttoxml
~	?path set_debug:1|filename
#dicttoxml2
~	?path set_debug:1|filename
~.utils	?path set_debug:1|filename
#dill
~	+path dump_module:0|filename load_module:0|filename load_module_asdict:0|filename load_session:0|filename	?path dump_session:0|filename load:0|file	>= dump_module load_module_asdict
~._dill	?path load:0|file
~.detect	?path getmodule:1|_filename
~.session	+path dump_module:0|filename load_module:0|filename load_module_asdict:0|filename load_session:0|filename	?path dump_session:0|filename	>= dump_module load_module_asdict
~.temp	?path load:0|file load_source:0|file
#discogs_client
~.fetchers.Fetcher	+ssrf fetch:2|url request:1|url
~.fetchers.FilesystemFetcher	^~.fetchers.Fetcher	+ssrf fetch:2|url	?path new:0|base_path
~.fetchers.LoggingDelegator	+ssrf fetch:2|url
~.fetchers.MemoryFetcher	^~.fetchers.Fetcher	+ssrf fetch:2|url
~.fetchers.OAuth2Fetcher	^~.fetchers.Fetcher	+ssrf fetch:2|url
~.fetchers.RequestsFetcher	^~.fetchers.Fetcher	+ssrf fetch:2|url
~.fetchers.UserTokenRequestsFetcher	^~.fetchers.Fetcher	!fetch
#diskcache
~.core.Disk ~.Disk	+path fetch:1|filename remove:0|file_path
~.core.JSONDisk ~.JSONDisk	^~.core.Disk	+path fetch:1|filename
#dj_database_url
~	+ssrf parse:0|url
#dj_iconify
~.types.IconifyJSON	+path from_file:0|src_file	>= from_dict from_file
#django
~.contrib.admin.actions	>~.template.response.TemplateResponse delete_selected
~.contrib.admin.options.ModelAdmin ~.contrib.admin.ModelAdmin ~.contrib.gis.admin.ModelAdmin	>~.http.response.HttpResponseRedirect response_action	>~.template.response.TemplateResponse history_view render_change_form render_delete_form
~.contrib.admin.sites.AdminSite ~.contrib.admin.AdminSite ~.contrib.gis.admin.AdminSite	>~.http.response.HttpResponsePermanentRedirect catch_all_view	>~.http.response.HttpResponseRedirect login	>~.template.response.TemplateResponse app_index index
~.contrib.admin.utils	?path get_fields_from_path:1|path
~.contrib.auth.views	+redirect redirect_to_login:1|login_url	>~.http.response.HttpResponseRedirect redirect_to_login
~.contrib.auth.views.LoginView	>~.http.response.HttpResponseRedirect dispatch form_valid
~.contrib.auth.views.LogoutView	>~.http.response.HttpResponseRedirect post
~.contrib.auth.views.PasswordResetConfirmView	>~.http.response.HttpResponseRedirect dispatch
~.contrib.contenttypes.views	>~.http.response.HttpResponseRedirect shortcut
~.contrib.flatpages.views	>~.http.response.HttpResponsePermanentRedirect flatpage
~.contrib.gis.db.backends.postgis.base.DatabaseWrapper	>~.contrib.gis.db.backends.postgis.operations.PostGISOperations ops
~.contrib.gis.db.models.functions.AsKML	?xpath new:0|expression
~.contrib.gis.db.models.functions.AsSVG	?xpath new:0|expression
~.contrib.gis.geoip2.base.GeoIP2 ~.contrib.gis.geoip2.GeoIP2	?path open:0|full_path	>~.contrib.gis.geoip2.base.GeoIP2 open
~.contrib.sitemaps.views	>~.template.response.TemplateResponse index sitemap
~.contrib.staticfiles.management.commands.collectstatic.Command	+path copy_file:0|path delete_file:0|path link_file:0|path
~.contrib.staticfiles.storage.HashedFilesMixin ~.contrib.staticfiles.storage.ManifestFilesMixin	+path hashed_name:2|filename
~.contrib.staticfiles.storage.ManifestStaticFilesStorage	^~.contrib.staticfiles.storage.HashedFilesMixin ~.core.files.storage.filesystem.FileSystemStorage
~.contrib.staticfiles.views	+path serve:1|path
~.core.cache.backends.filebased.FileBasedCache	?path new:0|dir
~.core.files.move	+path file_move_safe:0|old_file_name,1|new_file_name
~.core.files.storage.base.Storage ~.core.files.storage.Storage	+path generate_filename:0|filename listdir:0|path
~.core.files.storage.filesystem.FileSystemStorage ~.contrib.staticfiles.storage.StaticFilesStorage ~.core.files.storage.FileSystemStorage	^~.core.files.storage.base.Storage	+path listdir:0|path
~.core.files.storage.memory.InMemoryStorage ~.core.files.storage.InMemoryStorage	^~.core.files.storage.base.Storage	!listdir
~.core.files.temp.TemporaryFile	+path new:4|dir
~.core.files.uploadhandler	+path load_handler:0|path
~.core.files.uploadhandler.FileUploadHandler	+path new_file:1|file_name
~.core.files.uploadhandler.MemoryFileUploadHandler	^~.core.files.uploadhandler.FileUploadHandler	!new_file
~.core.files.uploadhandler.TemporaryFileUploadHandler	^~.core.files.uploadhandler.FileUploadHandler	!new_file
~.core.mail.backends.filebased.EmailBackend	+path new:file_path
~.core.mail.message.EmailMessage ~.core.mail.EmailMessage ~.core.mail.EmailMultiAlternatives ~.core.mail.message.EmailMultiAlternatives	+path attach:0|filename attach_file:0|path
~.core.management.commands.makemessages.Command	?path write_po_file:0|potfile
~.core.management.commands.makemessages.TranslatableFile	+path new:1|file_name	?path new:0|dirpath
~.core.management.templates.TemplateCommand ~.core.management.commands.startapp.Command ~.core.management.commands.startproject.Command	+path extract:0|filename make_writeable:0|filename
~.db.backends.base.operations.BaseDatabaseOperations ~.db.backends.dummy.base.DatabaseOperations	+sql execute_sql_flush:0|sql_list last_executed_query:1|sql prepare_sql_script:0|sql
~.db.backends.mysql.base.CursorWrapper	+sql execute:0|query executemany:0|query
~.db.backends.mysql.base.DatabaseWrapper	>~.db.backends.mysql.base.CursorWrapper create_cursor
~.db.backends.mysql.operations.DatabaseOperations ~.contrib.gis.db.backends.mysql.operations.MySQLOperations	^~.db.backends.base.operations.BaseDatabaseOperations	+sql last_executed_query:1|sql
~.db.backends.oracle.operations.DatabaseOperations ~.contrib.gis.db.backends.oracle.operations.OracleOperations	^~.db.backends.base.operations.BaseDatabaseOperations	+sql last_executed_query:1|sql
~.db.backends.postgresql.operations.DatabaseOperations ~.contrib.gis.db.backends.postgis.operations.PostGISOperations	^~.db.backends.base.operations.BaseDatabaseOperations	+sql last_executed_query:1|sql prepare_sql_script:0|sql
~.db.backends.sqlite3.base.SQLiteCursorWrapper	+sql execute:0|query executemany:0|query
~.db.backends.sqlite3.operations.DatabaseOperations ~.contrib.gis.db.backends.spatialite.operations.SpatiaLiteOperations	^~.db.backends.base.operations.BaseDatabaseOperations	+sql last_executed_query:1|sql
~.db.models.base	+deserialise model_unpickle:0|model_id
~.db.models.expressions.RawSQL	+sql new:0|sql
~.db.models.fields.FilePathField ~.contrib.gis.db.models.FilePathField ~.db.models.FilePathField	?path new:2|path
~.db.models.fields.files.FileField ~.contrib.gis.db.models.FileField ~.contrib.gis.db.models.ImageField ~.db.models.FileField ~.db.models.ImageField ~.db.models.fields.files.ImageField	+path generate_filename:1|filename
~.db.models.query.QuerySet ~.contrib.gis.db.models.QuerySet ~.db.models.QuerySet django_extensions.admin.QuerySet	+sql new:1|query raw:0|raw_query	>= difference intersection union
~.db.models.query.RawQuerySet	+sql new:0|raw_query,2|query	>~.db.models.query.RawQuerySet using
~.db.models.sql.query.JoinPromoter ~.db.models.sql.JoinPromoter	?sql update_join_types:0|query
~.db.models.sql.query.RawQuery ~.db.models.sql.RawQuery	+sql new:0|sql	>~.db.models.sql.query.RawQuery clone
~.db.models.utils	+deserialise unpickle_named_row:0|names
~.forms.fields.FilePathField ~.contrib.gis.forms.FilePathField ~.forms.FilePathField	?path new:0|path
~.forms.fields.RegexField ~.contrib.gis.forms.RegexField ~.forms.RegexField	+regex new:0|regex
~.http.response.FileResponse ~.http.FileResponse ranged_response.FileResponse	+path new:filename
~.http.response.HttpResponseRedirectBase ~.http.HttpResponsePermanentRedirect ~.http.HttpResponseRedirect ~.http.response.HttpResponsePermanentRedirect ~.http.response.HttpResponseRedirect	+redirect new:0|redirect_to
~.middleware.security.SecurityMiddleware	>~.http.response.HttpResponsePermanentRedirect process_request
~.shortcuts	+redirect redirect:0|to
~.template.autoreload	?path template_changed:1|file_path
~.template.backends.base.BaseEngine	?template from_string:0|template_code
~.template.backends.django.DjangoTemplates	^~.template.backends.base.BaseEngine	+template from_string:0|template_code	>~.template.backends.django.Template from_string get_template	>~.template.engine.Engine engine
~.template.backends.django.Template	?template new:0|template
~.template.backends.dummy.TemplateStrings	^~.template.backends.base.BaseEngine	+template from_string:0|template_code
~.template.backends.jinja2.Jinja2	^~.template.backends.base.BaseEngine	+template from_string:0|template_code	>~.template.backends.jinja2.Template from_string get_template
~.template.backends.jinja2.Template	?template new:0|template
~.template.base.Template ~.template.Template	+template new:0|template_string
~.template.defaulttags.TemplateIfParser	>~.template.defaulttags.TemplateLiteral create_var
~.template.defaulttags.TemplateLiteral	+template new:1|text
~.template.engine.Engine ~.template.Engine	+template from_string:0|template_code	>~.template.base.Template from_string
~.template.library.Library ~.template.Library	?path inclusion_tag:0|filename
~.template.loaders.base.Loader	>~.template.base.Template get_template
~.template.response.SimpleTemplateResponse	?template new:0|template
~.template.response.TemplateResponse	^~.template.response.SimpleTemplateResponse	?template new:1|template
~.urls.resolvers.RegexPattern	+regex new:0|regex
~.utils.archive	+path extract:0|path,1|to_path
~.utils.archive.Archive	+path extract:0|to_path
~.utils.archive.TarArchive	+path extract:0|to_path
~.utils.archive.ZipArchive	+path extract:0|to_path
~.utils.autoreload ~.core.management.autoreload	?path trigger_reload:0|filename
~.utils.feedgenerator	+ssrf get_tag_uri:0|url
~.utils.feedgenerator.Atom1Feed ~.contrib.gis.feeds.GeoAtom1Feed	^~.utils.feedgenerator.SyndicationFeed	!write
~.utils.feedgenerator.RssFeed ~.contrib.gis.feeds.GeoRSSFeed ~.contrib.gis.feeds.W3CGeoFeed ~.utils.feedgenerator.DefaultFeed ~.utils.feedgenerator.Rss201rev2Feed ~.utils.feedgenerator.RssUserland091Feed	^~.utils.feedgenerator.SyndicationFeed	!write
~.utils.feedgenerator.SyndicationFeed	?path write:0|outfile
~.utils.functional	+deserialise unpickle_lazyobject:0|wrapped
~.utils.html	+html html_safe:0|klass
~.utils.http	?path content_disposition_header:1|filename
~.utils.safestring	+html mark_safe:0|s
~.utils.translation ~.contrib.sitemaps.translation	?path get_language_from_path:0|path
~.utils.translation.reloader	+path translation_file_changed:1|file_path
~.utils.translation.trans_real django_countries.trans_real	?path get_language_from_path:0|path
~.views.generic.edit.BaseDeleteView	^~.views.generic.edit.DeletionMixin ~.views.generic.edit.FormMixin	>~.http.response.HttpResponseRedirect form_valid
~.views.generic.edit.DeletionMixin	>~.http.response.HttpResponseRedirect delete
~.views.generic.edit.FormMixin	>~.http.response.HttpResponseRedirect form_valid
~.views.static	+path serve:1|path	?path directory_index:0|path
#django_assets
~.env.StorageGlobber	^~.glob.Globber	+path listdir:0|path
~.filter.TemplateFilter	^webassets.filter.Filter
~.finders.AssetsFileStorage	^django.core.files.storage.filesystem.FileSystemStorage
~.glob.Globber	?path glob:0|pathname iglob:0|pathname
~.manifest.DjangoManifest	+path name_without_hash:0|filename	>django.contrib.staticfiles.storage.ManifestStaticFilesStorage storage
#django_auth_ldap
~.config.LDAPSearch	+ldap new:2|filterstr search_with_additional_term_string:0|filterstr	?ldap new:0|base_dn
~.config.LDAPSearchUnion	+ldap search_with_additional_term_string:0|filterstr
#django_bleach
~.forms	?path load_widget:0|path
#django_celery_beat
~.querysets.PeriodicTaskQuerySet	^django.db.models.query.QuerySet
~.tzcrontab.TzAwareCrontab	^celery.schedules.crontab
#django_cleanup
~.handlers	?path delete_file:2|file_
#django_comments
~.views.utils	>django.http.response.HttpResponseRedirect next_redirect
#django_countries
django_countries.trans_real	^django.utils.translation.trans_real
#django_cte
~.cte.CTEQuerySet ~.CTEQuerySet	^django.db.models.query.QuerySet	!new
#django_downloadview
~.apache.middlewares.XSendfileMiddleware ~.apache.XSendfileMiddleware	^~.middlewares.ProxiedDownloadMiddleware	+path new:1|source_dir,3|destination_dir	>~.apache.response.XSendfileResponse process_download_response
~.apache.response.XSendfileResponse ~.apache.XSendfileResponse	+path new:0|file_path
~.lighttpd.middlewares.XSendfileMiddleware ~.lighttpd.XSendfileMiddleware	^~.middlewares.ProxiedDownloadMiddleware	+path new:1|source_dir,3|destination_dir	>~.lighttpd.response.XSendfileResponse process_download_response
~.lighttpd.response.XSendfileResponse ~.lighttpd.XSendfileResponse	+path new:0|file_path
~.middlewares.ProxiedDownloadMiddleware	+ssrf new:2|source_url,3|destination_url	?path new:1|source_dir
~.nginx.middlewares.SingleXAccelRedirectMiddleware	^~.nginx.middlewares.XAccelRedirectMiddleware	!new
~.nginx.middlewares.XAccelRedirectMiddleware ~.nginx.XAccelRedirectMiddleware	^~.middlewares.ProxiedDownloadMiddleware	>~.nginx.response.XAccelRedirectResponse process_download_response	!new
~.nginx.response.XAccelRedirectResponse ~.nginx.XAccelRedirectResponse	+redirect new:0|redirect_url
~.response	?path content_disposition:0|filename
~.shortcuts	+path sendfile:1|filename
~.storage.SignedFileSystemStorage	^django.core.files.storage.filesystem.FileSystemStorage
#django_extensions
django_extensions.admin.QuerySet	^django.db.models.query.QuerySet
~.collision_resolvers.AppLabelCR ~.collision_resolvers.AppLabelPrefixCR ~.collision_resolvers.AppLabelSuffixCR	^~.collision_resolvers.PathBasedCR	!transform_import
~.collision_resolvers.AppNameCR ~.collision_resolvers.AppNamePrefixCR ~.collision_resolvers.AppNameSuffixCR	^~.collision_resolvers.PathBasedCR	!transform_import
~.collision_resolvers.AppNamePrefixCustomOrderCR	^~.collision_resolvers.AppNameCR
~.collision_resolvers.AppNameSuffixCustomOrderCR	^~.collision_resolvers.AppNameCR
~.collision_resolvers.FullPathCR ~.collision_resolvers.FullPathCustomOrderCR	^~.collision_resolvers.PathBasedCR	?path transform_import:0|module_path
~.collision_resolvers.PathBasedCR	?path transform_import:0|module_path
~.db.models.ActivatorModelManager	>~.db.models.ActivatorQuerySet get_queryset
~.db.models.ActivatorQuerySet	^django.db.models.query.QuerySet
~.management.commands.managestate.Command	?path handle:2|filename
~.management.commands.validate_templates.Command	?path ignore_filename:0|filename
#django_jinja
~.backend.Jinja2	^django.template.backends.base.BaseEngine	+template from_string:0|template_code	>~.backend.Template from_string get_template
~.backend.Template	?template new:0|template
~.builtins.extensions.CacheExtension	^jinja2.ext.Extension
~.builtins.extensions.CsrfExtension	^jinja2.ext.Extension
~.builtins.extensions.DebugExtension	^jinja2.ext.Extension
~.builtins.extensions.DjangoExtraFiltersExtension	^jinja2.ext.Extension
~.builtins.extensions.DjangoFiltersExtension	^jinja2.ext.Extension
~.builtins.extensions.StaticFilesExtension	^jinja2.ext.Extension
~.builtins.extensions.TimezoneExtension	^jinja2.ext.Extension
~.builtins.extensions.UrlsExtension	^jinja2.ext.Extension
~.library	?template render_with:0|template
~.management.commands.makemessages.Command	^django.core.management.commands.makemessages.Command
~.utils	?path load_class:0|path
#django_libsass
~.SassCompiler	^compressor.filters.base.FilterBase	!new
#django_mailman3
~.lib.auth.fedora.provider.FedoraProvider	^allauth.socialaccount.providers.base.provider.Provider
~.lib.auth.fedora.views.LoginView	>django.http.response.HttpResponseRedirect post
~.views.profile	>django.http.response.HttpResponseRedirect delete_account
#django_otp
~.plugins.otp_hotp.admin.HOTPDeviceAdmin	^django.contrib.admin.options.ModelAdmin	>django.template.response.TemplateResponse config_view
~.plugins.otp_totp.admin.TOTPDeviceAdmin	^django.contrib.admin.options.ModelAdmin	>django.template.response.TemplateResponse config_view
#django_pgschemas
~.contrib.storage.TenantFileSystemStorage	^django.core.files.storage.filesystem.FileSystemStorage
~.management.commands._executors	+command run_on_schema:2|command
~.utils	?path remove_www:0|path
#django_prometheus
~.cache.backends.filebased.FileBasedCache	^django.core.cache.backends.filebased.FileBasedCache
#django_pyscss
~.compressor.DjangoScssFilter	^compressor.filters.base.FilterBase	+path new:3|filename
~.utils	?path get_file_and_storage:0|filename get_file_from_finders:0|filename get_file_from_storage:0|filename
#django_q
~.brokers.mongo.Mongo	>pymongo.synchronous.mongo_client.MongoClient get_connection
#django_redis
~.client.default.DefaultClient ~.client.DefaultClient	?ssrf new:0|server	>redis.client.Redis connect
~.client.herd.HerdClient ~.client.HerdClient	^~.client.default.DefaultClient	!new
~.client.sentinel.SentinelClient ~.client.SentinelClient	^~.client.default.DefaultClient	?ssrf new:0|server
~.client.sharded.ShardClient ~.client.ShardClient	^~.client.default.DefaultClient	!new
~.pool.ConnectionFactory	>redis.client.Redis connect
#django_registration
~.views.ActivationView	>django.http.response.HttpResponseRedirect get
~.views.RegistrationView	>django.http.response.HttpResponseRedirect dispatch form_valid
#django_rq
~	>redis.client.Redis get_connection
~.queues	>redis.client.Redis get_connection
#django_solo
~.admin.SingletonModelAdmin	^django.contrib.admin.options.ModelAdmin	>django.http.response.HttpResponseRedirect response_change
#django_tables2
~.columns.datecolumn.DateColumn ~.DateColumn ~.columns.DateColumn	^~.columns.templatecolumn.TemplateColumn	!new
~.columns.datetimecolumn.DateTimeColumn ~.DateTimeColumn ~.columns.DateTimeColumn	^~.columns.templatecolumn.TemplateColumn	!new
~.columns.templatecolumn.TemplateColumn ~.TemplateColumn ~.columns.TemplateColumn	+template new:0|template_code
~.columns.timecolumn.TimeColumn ~.TimeColumn ~.columns.TimeColumn	^~.columns.templatecolumn.TemplateColumn	!new
~.export.export.TableExport ~.export.TableExport	+path response:0|filename
#django_uwsgi
~.views.UwsgiCacheClear	>django.http.response.HttpResponseRedirect get
~.views.UwsgiLog	>django.http.response.HttpResponseRedirect post
~.views.UwsgiReload	>django.http.response.HttpResponseRedirect get
~.views.UwsgiSignal	>django.http.response.HttpResponseRedirect post
#djangosaml2
~.cache.IdentityCache	^saml2.cache.Cache	!new
~.conf	>saml2.config.SPConfig config_settings_loader get_config
~.overrides.Saml2Client	^saml2.client_base.Base
~.views	>django.http.response.HttpResponseRedirect finish_logout
~.views.LogoutInitView	^~.views.SPConfigMixin	>django.http.response.HttpResponseRedirect handle_unsupported_slo_exception
~.views.SPConfigMixin	>saml2.config.SPConfig get_sp_config
#djoser
~.email.BaseEmailMessage ~.email.ActivationEmail ~.email.BaseDjoserEmail	^django.core.mail.message.EmailMessage
~.email.ConfirmationEmail	^~.email.BaseEmailMessage
~.email.PasswordChangedConfirmationEmail	^~.email.BaseEmailMessage
~.email.PasswordResetEmail	^~.email.BaseEmailMessage
~.email.UsernameChangedConfirmationEmail	^~.email.BaseEmailMessage
~.email.UsernameResetEmail	^~.email.BaseEmailMessage
~.social.views.ProviderAuthView	>rest_framework.response.Response get
~.views.TokenDestroyView	^rest_framework.views.APIView	>rest_framework.response.Response post
~.views.UserViewSet	>rest_framework.response.Response activation destroy resend_activation reset_password reset_password_confirm reset_username reset_username_confirm set_password set_username
~.webauthn.views.LoginRequestView	^rest_framework.views.APIView	>rest_framework.response.Response post
~.webauthn.views.LoginView	^rest_framework.views.APIView	>rest_framework.response.Response post
~.webauthn.views.SignupRequestView	^rest_framework.views.APIView	>rest_framework.response.Response post
~.webauthn.views.SignupView	^rest_framework.views.APIView	>rest_framework.response.Response post
#dlt
~	+command run_command:0|command
~.dlt	+path load:0|filename save:1|filename
~.dlt.cDLTFile	+path read:0|filename
~.dlt_broker_handlers.DLTFileSpinner	+path new:3|file_name
#dna_jellyfish
~.ReadMerFile	+path new:0|path
#dnaio
~	+path xopen:0|filename	>= read_chunks read_paired_chunks record_names_match records_are_mates
~.pairedend.InterleavedPairedEndReader ~.InterleavedPairedEndReader	+path new:0|file
~.pairedend.InterleavedPairedEndWriter ~.InterleavedPairedEndWriter	+path new:0|file
~.pairedend.TwoFilePairedEndReader ~.TwoFilePairedEndReader	?path new:0|file1,1|file2
~.pairedend.TwoFilePairedEndWriter ~.TwoFilePairedEndWriter	?path new:0|file1,1|file2
~.readers.BamReader ~.BamReader	^~.readers.BinaryFileReader	+path new:0|file
~.readers.BinaryFileReader	+path new:0|file
~.readers.FastaReader ~.FastaReader	^~.readers.BinaryFileReader	+path new:0|file
~.readers.FastqReader ~.FastqReader	^~.readers.BinaryFileReader	+path new:0|file
~.writers.FastaWriter ~.FastaWriter	^~.writers.FileWriter	+path new:0|file
~.writers.FastqWriter ~.FastqWriter	^~.writers.FileWriter	+path new:0|file
~.writers.FileWriter	+path new:0|file
#dnslib
~.proxy	?ssrf send_tcp:1|host send_udp:1|host
#docformatter
~.encode.Encoder ~.Encoder	+path do_detect_encoding:0|filename do_open_with_encoding:0|filename
~.format.Formatter ~.Formatter	>~.encode.Encoder encodor
#docker
~.api.client.APIClient ~.APIClient ~.api.APIClient	^requests.sessions.Session ~.api.exec_api.ExecApiMixin ~.api.image.ImageApiMixin	+ssrf new:0|base_url
~.api.exec_api.ExecApiMixin	+command exec_create:1|cmd
~.api.image.ImageApiMixin	+ssrf import_image_from_url:0|url
~.client.DockerClient ~.DockerClient	>~.api.client.APIClient api	>~.models.containers.ContainerCollection containers
~.models.containers.Container	+path get_archive:0|path put_archive:0|path	?command exec_run:0|cmd
~.models.containers.ContainerCollection	?command run:1|command
~.transport.npipeconn.NpipeHTTPConnection	^urllib3.connection.HTTPConnection	!new
~.transport.npipeconn.NpipeHTTPConnectionPool	^urllib3.connectionpool.HTTPConnectionPool	!new
~.transport.npipesocket.NpipeSocket ~.transport.NpipeSocket	?ssrf connect:0|address connect_ex:0|address	>~.transport.npipesocket.NpipeSocket dup
~.transport.sshconn.SSHConnection	^urllib3.connection.HTTPConnection	?ssrf new:2|host
~.transport.sshconn.SSHConnectionPool	^urllib3.connectionpool.HTTPConnectionPool	?ssrf new:3|host
~.transport.sshconn.SSHHTTPAdapter ~.transport.SSHHTTPAdapter	>~.transport.sshconn.SSHConnectionPool get_connection
~.transport.unixconn.UnixHTTPConnection	^urllib3.connection.HTTPConnection	+ssrf new:0|base_url
~.transport.unixconn.UnixHTTPConnectionPool	^urllib3.connectionpool.HTTPConnectionPool	!new
~.types.services.ConfigReference ~.types.ConfigReference	+path new:2|filename
~.types.services.SecretReference ~.types.SecretReference	+path new:2|filename
~.utils.config	+path find_config_file:0|config_path load_general_config:0|config_path
#dockerpty
~	+command exec_create:2|command	?command exec_command:2|command
~.pty	+command exec_create:2|command
#dockerpycreds
~.store.Store ~.Store	?ssrf get:0|server
#docx
~	>~.document.Document Document
~.api	>~.document.Document Document
~.document.Document	+path save:0|path_or_stream	>~.parts.document.DocumentPart part	>~.section.Section add_section
~.image.image.Image	+path new:1|filename	>= from_blob
~.oxml	>~.oxml.xmlchemy.BaseOxmlElement OxmlElement parse_xml
~.oxml.document.CT_Body ~.oxml.CT_Body	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.section.CT_SectPr add_section_break sectPr	>~.oxml.table.CT_Tbl[] tbl_lst	>~.oxml.text.paragraph.CT_P[] inner_content_elements p_lst
~.oxml.document.CT_Document ~.oxml.CT_Document	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.document.CT_Body body	>~.oxml.section.CT_SectPr[] sectPr_lst
~.oxml.parser	>~.oxml.xmlchemy.BaseOxmlElement OxmlElement parse_xml
~.oxml.section.CT_HdrFtr ~.oxml.CT_HdrFtr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.table.CT_Tbl[] tbl_lst	>~.oxml.text.paragraph.CT_P[] inner_content_elements p_lst
~.oxml.section.CT_SectPr ~.oxml.CT_SectPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.section.CT_HdrFtrRef add_footerReference add_headerReference get_footerReference get_headerReference	>~.oxml.section.CT_PageMar pgMar	>~.oxml.section.CT_PageSz pgSz	>~.oxml.section.CT_SectType type	>~.oxml.shared.CT_OnOff titlePg	>~.oxml.text.paragraph.CT_P[] iter_inner_content
~.oxml.settings.CT_Settings ~.oxml.CT_Settings	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_OnOff evenAndOddHeaders
~.oxml.shape.CT_BlipFillProperties ~.oxml.CT_BlipFillProperties	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shape.CT_Blip blip
~.oxml.shape.CT_GraphicalObject ~.oxml.CT_GraphicalObject	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shape.CT_GraphicalObjectData graphicData
~.oxml.shape.CT_GraphicalObjectData ~.oxml.CT_GraphicalObjectData	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shape.CT_Picture pic
~.oxml.shape.CT_Inline ~.oxml.CT_Inline	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shape.CT_GraphicalObject graphic	>~.oxml.shape.CT_NonVisualDrawingProps docPr	>~.oxml.shape.CT_PositiveSize2D extent
~.oxml.shape.CT_Picture ~.oxml.CT_Picture	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shape.CT_BlipFillProperties blipFill	>~.oxml.shape.CT_PictureNonVisual nvPicPr	>~.oxml.shape.CT_ShapeProperties spPr
~.oxml.simpletypes.ST_HexColor	>~.shared.RGBColor convert_from_xml
~.oxml.styles.CT_Styles ~.oxml.CT_Styles	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.styles.CT_Style get_by_id get_by_name
~.oxml.table.CT_Row ~.oxml.CT_Row	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.table.CT_TblPrEx tblPrEx	>~.oxml.table.CT_Tc tc_at_grid_offset	>~.oxml.table.CT_Tc[] tc_lst	>~.oxml.table.CT_TrPr trPr
~.oxml.table.CT_Tbl ~.oxml.CT_Tbl	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.table.CT_Row[] tr_lst	>~.oxml.table.CT_TblGrid tblGrid	>~.oxml.table.CT_TblPr tblPr
~.oxml.table.CT_TblGrid ~.oxml.CT_TblGrid	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.table.CT_TblGridCol[] gridCol_lst
~.oxml.table.CT_TblPr ~.oxml.CT_TblPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_OnOff bidiVisual	>~.oxml.shared.CT_String tblStyle	>~.oxml.table.CT_TblLayoutType tblLayout	>~.oxml.text.parfmt.CT_Jc jc
~.oxml.table.CT_Tc ~.oxml.CT_Tc	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.table.CT_Tbl[] tbl_lst	>~.oxml.table.CT_TcPr tcPr	>~.oxml.text.paragraph.CT_P[] inner_content_elements p_lst
~.oxml.table.CT_TcPr ~.oxml.CT_TcPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_DecimalNumber gridSpan	>~.oxml.table.CT_TblWidth tcW	>~.oxml.table.CT_VMerge vMerge	>~.oxml.table.CT_VerticalJc vAlign
~.oxml.table.CT_TrPr ~.oxml.CT_TrPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_DecimalNumber gridAfter gridBefore	>~.oxml.table.CT_Height trHeight
~.oxml.text.font.CT_RPr ~.oxml.CT_RPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_OnOff b	>~.oxml.shared.CT_String rStyle	>~.oxml.text.font.CT_Fonts rFonts	>~.oxml.text.font.CT_Highlight highlight	>~.oxml.text.font.CT_HpsMeasure sz	>~.oxml.text.font.CT_Underline u	>~.oxml.text.font.CT_VerticalAlignRun vertAlign
~.oxml.text.hyperlink.CT_Hyperlink ~.oxml.CT_Hyperlink	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.text.pagebreak.CT_LastRenderedPageBreak[] lastRenderedPageBreaks	>~.oxml.text.run.CT_R[] r_lst
~.oxml.text.pagebreak.CT_LastRenderedPageBreak ~.oxml.CT_LastRenderedPageBreak	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.text.paragraph.CT_P following_fragment_p preceding_fragment_p
~.oxml.text.paragraph.CT_P ~.oxml.CT_P	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.text.hyperlink.CT_Hyperlink[] hyperlink_lst	>~.oxml.text.pagebreak.CT_LastRenderedPageBreak[] lastRenderedPageBreaks	>~.oxml.text.parfmt.CT_PPr pPr	>~.oxml.text.run.CT_R[] inner_content_elements r_lst
~.oxml.text.parfmt.CT_PPr ~.oxml.CT_PPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_String pStyle	>~.oxml.text.parfmt.CT_Ind ind
~.oxml.text.run.CT_R ~.oxml.CT_R	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.drawing.CT_Drawing add_drawing	>~.oxml.drawing.CT_Drawing[] inner_content_items	>~.oxml.text.font.CT_RPr rPr	>~.oxml.text.pagebreak.CT_LastRenderedPageBreak[] lastRenderedPageBreaks	>~.oxml.text.run.CT_Text add_t
~.oxml.xmlchemy.BaseOxmlElement ~.drawing.CT_Drawing ~.oxml.CT_Anchor ~.oxml.CT_Blip ~.oxml.CT_Br ~.oxml.CT_Color ~.oxml.CT_CoreProperties ~.oxml.CT_Cr ~.oxml.CT_DecimalNumber ~.oxml.CT_Drawing ~.oxml.CT_Fonts ~.oxml.CT_HdrFtrRef ~.oxml.CT_Height ~.oxml.CT_Highlight ~.oxml.CT_HpsMeasure ~.oxml.CT_Ind ~.oxml.CT_Jc ~.oxml.CT_LatentStyles ~.oxml.CT_LsdException ~.oxml.CT_NoBreakHyphen ~.oxml.CT_NonVisualDrawingProps ~.oxml.CT_Num ~.oxml.CT_NumLvl ~.oxml.CT_NumPr ~.oxml.CT_Numbering ~.oxml.CT_OnOff ~.oxml.CT_PTab ~.oxml.CT_PageMar ~.oxml.CT_PageSz ~.oxml.CT_PictureNonVisual ~.oxml.CT_Point2D ~.oxml.CT_PositiveSize2D ~.oxml.CT_SectType ~.oxml.CT_ShapeProperties ~.oxml.CT_Spacing ~.oxml.CT_String ~.oxml.CT_Style ~.oxml.CT_TabStop ~.oxml.CT_TabStops ~.oxml.CT_TblGridCol ~.oxml.CT_TblLayoutType ~.oxml.CT_TblPrEx ~.oxml.CT_TblWidth ~.oxml.CT_Text ~.oxml.CT_Transform2D ~.oxml.CT_Underline ~.oxml.CT_VMerge ~.oxml.CT_VerticalAlignRun ~.oxml.CT_VerticalJc ~.oxml.coreprops.CT_CoreProperties ~.oxml.drawing.CT_Drawing ~.oxml.numbering.CT_Num ~.oxml.numbering.CT_NumLvl ~.oxml.numbering.CT_NumPr ~.oxml.numbering.CT_Numbering ~.oxml.section.CT_HdrFtrRef ~.oxml.section.CT_PageMar ~.oxml.section.CT_PageSz ~.oxml.section.CT_SectType ~.oxml.shape.CT_Anchor ~.oxml.shape.CT_Blip ~.oxml.shape.CT_NonVisualDrawingProps ~.oxml.shape.CT_NonVisualPictureProperties ~.oxml.shape.CT_PictureNonVisual ~.oxml.shape.CT_Point2D ~.oxml.shape.CT_PositiveSize2D ~.oxml.shape.CT_PresetGeometry2D ~.oxml.shape.CT_RelativeRect ~.oxml.shape.CT_ShapeProperties ~.oxml.shape.CT_StretchInfoProperties ~.oxml.shape.CT_Transform2D ~.oxml.shared.CT_DecimalNumber ~.oxml.shared.CT_OnOff ~.oxml.shared.CT_String ~.oxml.styles.CT_LatentStyles ~.oxml.styles.CT_LsdException ~.oxml.styles.CT_Style ~.oxml.table.CT_Height ~.oxml.table.CT_TblGridCol ~.oxml.table.CT_TblLayoutType ~.oxml.table.CT_TblPrEx ~.oxml.table.CT_TblWidth ~.oxml.table.CT_VMerge ~.oxml.table.CT_VerticalJc ~.oxml.text.font.CT_Color ~.oxml.text.font.CT_Fonts ~.oxml.text.font.CT_Highlight ~.oxml.text.font.CT_HpsMeasure ~.oxml.text.font.CT_Underline ~.oxml.text.font.CT_VerticalAlignRun ~.oxml.text.parfmt.CT_Ind ~.oxml.text.parfmt.CT_Jc ~.oxml.text.parfmt.CT_Spacing ~.oxml.text.parfmt.CT_TabStop ~.oxml.text.parfmt.CT_TabStops ~.oxml.text.run.CT_Br ~.oxml.text.run.CT_Cr ~.oxml.text.run.CT_NoBreakHyphen ~.oxml.text.run.CT_PTab ~.oxml.text.run.CT_Text	?xpath xpath:0|xpath_str
~.package.ImageParts	>~.parts.image.ImagePart get_or_add_image_part
~.package.Package	>~.package.ImageParts image_parts	>~.parts.image.ImagePart get_or_add_image_part
~.parts.document.DocumentPart ~.DocumentPart	^~.parts.story.StoryPart	+path save:0|path_or_stream	>~.document.Document document
~.parts.image.ImagePart ~.ImagePart	>~.image.image.Image image	>~.parts.image.ImagePart from_image
~.parts.story.StoryPart	>~.oxml.shape.CT_Inline new_pic_inline
~.section.Section	>~.parts.story.StoryPart part
~.shared.RGBColor	?template from_string:0|rgb_hex_str
~.shared.StoryChild	>~.parts.story.StoryPart part
~.types.ProvidesStoryPart	>~.parts.story.StoryPart part
#docxcompose
~.command	+path require_valid_file:1|path
~.composer.Composer	+path save:0|filename
~.utils	?xpath xpath:0|element
#docxtpl
~.__main__	>~.template.DocxTemplate make_docxtemplate
~.subdoc.SubdocComposer	^docxcompose.composer.Composer
~.template.DocxTemplate ~.DocxTemplate	+path save:0|filename write_xml:0|filename
#dogtail
~.logging.TimeStamp	+path fileStamp:0|filename
~.version.Version	?template fromString:0|versionString
#doit
~.dependency	+path get_file_md5:0|path
~.dependency.FileChangedChecker ~.dependency.MD5Checker ~.dependency.TimestampChecker	+path exists:0|file_path
~.doit_cmd.DoitConfig	+path load_config_toml:0|filename
~.task	>~.task.Task dict_to_task
~.task.Task	+deserialise update_from_pickle:0|pickle_obj
~.tools	+path create_folder:0|dir_path
~.tools.check_timestamp_unchanged	+path new:0|file_name
#domain2idna
~.helpers.File	+path new:0|filename
#dominate
~.util	?command system:0|cmd
#dotenv
~	+path find_dotenv:0|filename load_dotenv:0|dotenv_path	>= dotenv_values find_dotenv get_key load_dotenv load_ipython_extension set_key unset_key
~.cli	+path stream_file:0|path	>= cli get list run run_command set unset
~.main	+path find_dotenv:0|filename load_dotenv:0|dotenv_path	>= dotenv_values find_dotenv get_key load_dotenv resolve_variables rewrite set_key unset_key
#dput
~.changes	+path parse_changes_file:0|filename,1|directory
~.changes.Changes	+path new:0|filename
~.command	+path sign_file:0|filename upload_commands_file:0|filename,1|upload_filename
~.dsc	+path parse_dsc_file:0|filename,1|directory
~.dsc.Dsc	+path new:0|filename
~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.ftp.FtpUploader ~.uploaders.ftps.FtpsUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.http.HTTPUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.local.LocalUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.rsync.RsyncUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.scp.ScpUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.secure_sftp	+path writefile:0|filename	?path writefile:1|localfile
~.uploaders.secure_sftp.SFTPUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.secure_sftp.Sftp	+path put:0|filename
~.uploaders.sftp.SFTPUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.util	?command run_command:0|command
#drf_generators
~.generators.APIViewGenerator	^~.generators.BaseGenerator	>django.template.base.Template url_template view_template
~.generators.BaseGenerator	+path write_file:1|filename	>django.template.base.Template serializer_template
~.generators.FunctionViewGenerator	^~.generators.BaseGenerator	>django.template.base.Template url_template view_template
~.generators.ModelViewSetGenerator	^~.generators.BaseGenerator	>django.template.base.Template url_template view_template
~.generators.ViewSetGenerator	^~.generators.BaseGenerator	>django.template.base.Template url_template view_template
#drf_haystack
~.mixins.FacetMixin	>rest_framework.response.Response facets
~.mixins.MoreLikeThisMixin	>rest_framework.response.Response more_like_this
#drf_spectacular
~.plumbing	+ssrf get_relative_url:0|url	>= analyze_named_regex_pattern anchor_pattern assert_basic_serializer build_choice_description_list build_serializer_context deep_import_string get_class get_doc get_relative_url get_type_hints is_higher_order_type_hint is_list_serializer_customized is_patched_serializer is_trivial_string_variation is_versioning_supported list_hash modify_media_types_for_versioning operation_matches_version set_query_parameters whitelisted
~.views.SpectacularRedocView	^rest_framework.views.APIView	>rest_framework.response.Response get
~.views.SpectacularSwaggerSplitView	^~.views.SpectacularSwaggerView	>rest_framework.response.Response get
~.views.SpectacularSwaggerView	^rest_framework.views.APIView	>rest_framework.response.Response get
#drms
~.client.Client ~.Client	?ssrf new:0|server
~.json.HttpJsonClient ~.HttpJsonClient	?ssrf new:0|server
#dulwich
~.bundle.Bundle	>~.pack.PackData pack_data
~.client	+ssrf get_transport_and_path_from_url:0|url	?ssrf get_credentials_from_store:1|hostname	>= check_for_proxy_bypass check_wants find_git_command negotiate_protocol_version parse_rsync_url read_pkt_refs_v1 read_pkt_refs_v2	>urllib3.poolmanager.ProxyManager default_urllib3_manager	>~.client.GitClient[] get_transport_and_path get_transport_and_path_from_url
~.client.AbstractHttpGitClient	^~.client.GitClient	+ssrf new:0|base_url
~.client.GitClient	>~.repo.Repo clone
~.client.PLinkSSHVendor	^~.client.SSHVendor	+command run_command:1|command	?path run_command:5|key_filename
~.client.SSHGitClient	?ssrf new:0|host
~.client.SSHVendor	+command run_command:1|command	?path run_command:5|key_filename
~.client.SubprocessSSHVendor ~.client.get_ssh_vendor	^~.client.SSHVendor	+command run_command:1|command	?path run_command:5|key_filename
~.client.TCPGitClient	?ssrf new:0|host
~.client.Urllib3HttpGitClient ~.client.HttpGitClient	^~.client.AbstractHttpGitClient	+ssrf new:0|base_url
~.config	+path read_submodules:0|path	>= apply_instead_of iter_instead_of parse_submodules read_submodules
~.config.ConfigFile	+path from_path:0|path write_to_path:0|path	>= from_file from_path
~.config.StackedConfig	>~.config.ConfigFile[] default_backends
~.contrib.swift.SwiftPackData	^~.pack.PackData	!new
~.contrib.swift.SwiftSystemBackend	^~.server.Backend	>~.contrib.swift.SwiftRepo open_repository	!open_repository
~.file	+path GitFile:0|filename	>= ensure_dir_exists
~.file.FileLocked	+path new:0|filename
~.ignore.IgnoreFilter	?path from_path:0|path	>~.ignore.Pattern[] find_matching
~.ignore.IgnoreFilterManager	>~.ignore.Pattern[] find_matching
~.ignore.Pattern	+regex new:0|pattern
~.index	+path index_entry_from_path:0|path read_submodule_head:0|path	?path index_entry_from_directory:1|path refresh_index:1|root_path	>= build_index_from_tree changes_from_tree cleanup_mode commit_index commit_tree iter_fresh_entries iter_fresh_objects pathsplit read_submodule_head refresh_index validate_path validate_path_element_default validate_path_element_ntfs write_cache_entry write_cache_time write_index write_index_dict
~.index.Index	+path new:0|filename
~.index.locked_index	?path new:0|path
~.lfs.LFSStore	?path new:0|path
~.mailmap.Mailmap	+path from_path:0|path
~.object_store	>~.objects.ShaFile[] peel_sha
~.object_store.BaseObjectStore	>~.objects.ShaFile[] iterobjects_subset
~.object_store.DiskObjectStore	^~.object_store.PackBasedObjectStore	?path new:0|path
~.object_store.ObjectIterator	>~.objects.ShaFile[] iterobjects
~.object_store.OverlayObjectStore	^~.object_store.BaseObjectStore	>~.objects.ShaFile[] iter_unpacked_subset iterobjects_subset
~.object_store.PackBasedObjectStore	^~.object_store.BaseObjectStore	>~.objects.ShaFile[] iter_unpacked_subset iterobjects_subset
~.objects	?path filename_to_hex:0|filename
~.objects.Blob	^~.objects.ShaFile	!from_path
~.objects.Commit	^~.objects.ShaFile	?path from_path:0|path
~.objects.ShaFile	+path from_path:0|path	>= copy from_raw_string
~.objects.Tag	^~.objects.ShaFile	+path from_path:0|filename
~.objects.Tree	^~.objects.ShaFile	!from_path
~.objectspec	>~.objects.Commit parse_commit	>~.objects.Commit[] parse_commit_range	>~.objects.ShaFile parse_object	>~.objects.Tree parse_tree
~.pack	+path load_pack_index:0|path load_pack_index_file:0|path write_pack:0|filename	>= chunks_length extend_pack pack_objects_to_data read_pack_header read_zlib_chunks take_msb_bytes write_pack_header write_pack_index_v2	>~.objects.ShaFile[] sort_objects_for_delta
~.pack.FilePackIndex	+path new:0|filename
~.pack.Pack	>~.objects.ShaFile[] iterobjects iterobjects_subset	>~.pack.PackData data
~.pack.PackData	+path create_index:0|filename create_index_v1:0|filename create_index_v2:0|filename new:0|filename	?path from_path:0|path
~.pack.PackIndex1	^~.pack.FilePackIndex	+path new:0|filename
~.pack.PackIndex2	^~.pack.FilePackIndex	+path new:0|filename
~.pack.PackedObjectContainer	>~.objects.ShaFile[] iterobjects_subset
~.porcelain	+path reset_file:1|file_path	?path open_repo:0|path_or_repo open_repo_closing:0|path_or_repo upload_pack:0|path	>= archive branch_create branch_delete check_diverged checkout_branch clean daemon diff_tree for_each_ref get_remote_repo log ls_tree pack_objects pack_refs print_commit print_tag pull push receive_pack remote_add remote_remove remove repack reset reset_file rev_list show show_blob show_commit show_tag show_tree stash_drop stash_pop stash_push submodule_add submodule_init symbolic_ref tag_create tag_delete update_head update_server_info upload_pack web_daemon	>~.repo.Repo open_repo
~.repo.BaseRepo ~.contrib.swift.SwiftRepo	+path get_named_file:0|path	>~.config.ConfigFile get_config get_worktree_config	>~.config.StackedConfig get_config_stack	>~.index.Index open_index	>~.objects.ShaFile get_object
~.repo.MemoryRepo	^~.repo.BaseRepo	>~.index.Index open_index	!get_named_file
~.repo.Repo	^~.repo.BaseRepo	+path get_named_file:0|path,1|basedir	>= clone init	>~.config.ConfigFile get_config get_worktree_config	>~.index.Index open_index
~.server.Backend	?path open_repository:0|path	>~.server.BackendRepo open_repository
~.server.BackendRepo	>~.pack.PackedObjectContainer object_store
~.server.DictBackend	^~.server.Backend	?path open_repository:0|path	>~.server.BackendRepo open_repository
~.server.FileSystemBackend	^~.server.Backend	+path open_repository:0|path	>~.repo.Repo open_repository
~.web	>~.repo.BaseRepo get_repo
#duniterpy
~.api.client.Client	+ssrf new:0|_endpoint
~.api.endpoint.BMAEndpoint	^~.api.endpoint.Endpoint	>~.api.endpoint.ConnectionHandler conn_handler
~.api.endpoint.ConnectionHandler	?ssrf new:2|address
~.api.endpoint.ESCoreEndpoint	^~.api.endpoint.Endpoint	>~.api.endpoint.ConnectionHandler conn_handler
~.api.endpoint.ESSubscribtionEndpoint	^~.api.endpoint.Endpoint	>~.api.endpoint.ConnectionHandler conn_handler
~.api.endpoint.ESUserEndpoint	^~.api.endpoint.Endpoint	>~.api.endpoint.ConnectionHandler conn_handler
~.api.endpoint.Endpoint	>~.api.endpoint.ConnectionHandler conn_handler
~.api.endpoint.GVAEndpoint	^~.api.endpoint.Endpoint	>~.api.endpoint.ConnectionHandler conn_handler
~.api.endpoint.SecuredBMAEndpoint	^~.api.endpoint.BMAEndpoint	>~.api.endpoint.ConnectionHandler conn_handler
~.api.endpoint.UnknownEndpoint	^~.api.endpoint.Endpoint	>~.api.endpoint.ConnectionHandler conn_handler
~.api.endpoint.WS2PEndpoint	^~.api.endpoint.Endpoint	>~.api.endpoint.ConnectionHandler conn_handler
~.helpers.blockchain	?path load:0|path load_json:0|path
~.helpers.ws2p	>~.api.endpoint.WS2PEndpoint generate_ws2p_endpoint
#duo_client
~.admin.AccountAdmin	^~.client.Client	!new
~.client.Client ~.Accounts ~.Admin ~.Auth ~.accounts.Accounts ~.admin.Admin ~.auth.Auth ~.auth_v1.AuthV1	?ssrf new:2|host
~.https_wrapper.CertValidatingHTTPSConnection	?ssrf new:0|host
~.logs.telephony.Telephony ~.logs.Telephony	?ssrf get_telephony_logs_v1:1|host get_telephony_logs_v2:1|host
#dyda
~.components.accumulator.AccumulatorObjectNumber	?path filename_to_time:0|filename
~.components.determinator.DeterminatorLastingSec	?path filename_to_time:0|filename
~.components.fb_data_reader.FbYourPostsJsonReader	+path read_your_posts_json:0|path
~.components.retrain	+path create_bottleneck_file:4|image_dir	?path create_image_lists:0|image_dir
~.components.tf_converter.LabToTFRecordConverter	?path create_tf_record:0|json_dir
~.launchers.launcher	?path read_meta_single:2|full_path
#dyda_utils
~.boxes	+path box_append:0|filename
~.data	+path read_csv:0|fname read_csv_to_np:0|fname read_txt:0|file_path txt_to_list:0|file_path write_csv:1|fname write_json:1|fname	?path parse_json:0|fname
~.image	+path crop_black_bars:1|fname save_img:1|fname substract_bkg:2|fname substract_bkg_files:2|fname	?path convert_all_to_png:0|folder
~.lab_tools	+path box_append:0|filename
~.pandas_data	+path read_json_to_df:0|fname write_df_json:2|fname write_svmft:3|fname
~.plot.Plot	?path plot:2|fname plot_classes:1|fname plot_confusion_matrix:4|fname plot_matrix:4|fname
~.tinycv	+path imwrite_seg:0|out_file_name	?path crop_bb_img_lab:1|out_file_name data_augmentation:0|image_filename data_augmentation_detection:0|json_filename data_augmentation_new:0|image_filename json_to_bounding_box:0|json_file_name
~.tools	+path add_str_before_ext:0|file_path get_sha256:0|filepath read_csv:0|fname read_csv_to_np:0|fname read_template:0|fname read_txt:0|file_path remove_extension:0|file_path txt_to_list:0|file_path voc_xml_to_dict:0|filename write_csv:1|fname write_json:1|fname	?path move_file:0|fpath parse_json:0|fname replace_extension:0|file_path
#dynamic_preferences
~.api.viewsets.PreferenceViewSet	^rest_framework.mixins.UpdateModelMixin rest_framework.mixins.ListModelMixin rest_framework.mixins.RetrieveModelMixin	>rest_framework.response.Response bulk
#easyprocess
~.EasyProcess	+command new:0|cmd	>= call sendstop sleep start stop wait
#easywebdav
~.client.Client ~.Client	?path delete:0|path mkdir:0|path rmdir:0|path	?ssrf new:0|host
#ebooklib
~.epub.EpubBook	+path set_cover:0|file_name
~.epub.EpubCover	^~.epub.EpubItem	+path new:1|file_name
~.epub.EpubCoverHtml	^~.epub.EpubHtml	+path new:1|file_name
~.epub.EpubHtml	^~.epub.EpubItem	+path new:1|file_name
~.epub.EpubImage	^~.epub.EpubItem	!new
~.epub.EpubItem	+path new:1|file_name
~.epub.EpubNav	^~.epub.EpubHtml	+path new:1|file_name
~.epub.EpubNcx	^~.epub.EpubItem	+path new:1|file_name
~.epub.EpubReader	>~.epub.EpubBook book
~.epub.EpubSMIL	^~.epub.EpubItem	+path new:1|file_name
#ecacontrol
~.CmdBase ~.StringArgument	?command new:1|cmd
~.ECA_CONTROL_INTERFACE	?command command:0|cmd
#eccodes
~.highlevel.reader.FileReader ~.FileReader ~.highlevel.FileReader	?path new:0|path
#ecmwfapi
~.api	+ssrf get_api_url:0|url
~.api.APIRequest	>~.api.Connection connection
~.api.Connection	+ssrf GET:0|url POST:0|url call:0|url new:0|url
~.api.ECMWFService ~.ECMWFService	+ssrf new:1|url
#editor
~	?path edit:0|filename
#elastic_transport
elastic_transport._node._http_requests.HTTPSConnectionPool	^urllib3.connectionpool.HTTPSConnectionPool
elastic_transport._node._http_urllib3.HTTPSConnectionPool	^urllib3.connectionpool.HTTPSConnectionPool
~._node._http_httpx.HttpxAsyncHttpNode ~.HttpxAsyncHttpNode ~._node.HttpxAsyncHttpNode	>httpx._client.AsyncClient client
~._node._http_requests.RequestsHttpNode ~.RequestsHttpNode ~._node.RequestsHttpNode	>requests.sessions.Session session
~._node._urllib3_chain_certs.HTTPSConnection	^urllib3.connection.HTTPSConnection	!new
~._node._urllib3_chain_certs.HTTPSConnectionPool	^urllib3.connectionpool.HTTPSConnectionPool	!new
#elasticsearch
~.helpers.vectorstore._async.vectorstore.AsyncVectorStore ~.helpers.vectorstore.AsyncVectorStore elasticsearch8.helpers.vectorstore.AsyncVectorStore	+nosql delete:query
~.helpers.vectorstore._sync.vectorstore.VectorStore ~.helpers.vectorstore.VectorStore elasticsearch8.helpers.vectorstore.VectorStore	+nosql delete:query
#elasticsearch8
elasticsearch8.helpers.vectorstore.AsyncVectorStore	^elasticsearch.helpers.vectorstore._async.vectorstore.AsyncVectorStore
elasticsearch8.helpers.vectorstore.VectorStore	^elasticsearch.helpers.vectorstore._sync.vectorstore.VectorStore
~.helpers.vectorstore._async.vectorstore.AsyncVectorStore	+nosql delete:query
~.helpers.vectorstore._sync.vectorstore.VectorStore	+nosql delete:query
#elementpath
elementpath.validators.xmlschema	^xmlschema
~	?xpath iter_select:1|path select:1|path	>~.xpath_nodes.SchemaElementNode build_schema_node_tree
~.protocols.DocumentProtocol	>~.protocols.ElementProtocol getroot parse	>~.protocols.ElementProtocol[] iter
~.protocols.ElementProtocol	?xpath find:0|path	>~.protocols.ElementProtocol[] iter
~.protocols.EtreeElementProtocol	^~.protocols.ElementProtocol	?xpath find:0|path	>~.protocols.EtreeElementProtocol[] iter
~.protocols.LxmlDocumentProtocol	>~.protocols.LxmlElementProtocol getroot parse	>~.protocols.LxmlElementProtocol[] iter
~.protocols.LxmlElementProtocol	^~.protocols.ElementProtocol	?xpath find:0|path	>~.protocols.LxmlDocumentProtocol getroottree	>~.protocols.LxmlElementProtocol[] iter itersiblings
~.protocols.XsdElementProtocol	^~.protocols.ElementProtocol	?xpath find:0|path	>~.protocols.XsdElementProtocol[] iter	>~.schema_proxy.AbstractSchemaProxy xpath_proxy
~.protocols.XsdSchemaProtocol	^~.protocols.ElementProtocol	>~.schema_proxy.AbstractSchemaProxy xpath_proxy	!find
~.schema_proxy.AbstractSchemaProxy ~.AbstractSchemaProxy	>~.protocols.XsdElementProtocol base_element get_element	>~.protocols.XsdElementProtocol[] get_substitution_group	>~.protocols.XsdSchemaProtocol schema	>~.xpath_context.XPathSchemaContext get_context
~.tree_builders	>~.xpath_nodes.SchemaElementNode build_schema_node_tree
~.xpath1.xpath1_parser.XPath1Parser	>~.schema_proxy.AbstractSchemaProxy schema
~.xpath30._xpath30_functions	>~.protocols.ElementProtocol evaluate_analyze_string_function
~.xpath_context.XPathContext ~.XPathContext	>~.schema_proxy.AbstractSchemaProxy schema	>~.xpath_nodes.AttributeNode[] iter_attributes iter_matching_nodes
~.xpath_context.XPathSchemaContext ~.XPathSchemaContext	^~.xpath_context.XPathContext	>~.schema_proxy.AbstractSchemaProxy schema	>~.xpath_nodes.AttributeNode[] iter_matching_nodes	>~.xpath_nodes.ElementNode root
~.xpath_nodes.AttributeNode ~.AttributeNode	>~.schema_proxy.AbstractSchemaProxy schema	>~.xpath_nodes.ElementNode parent
~.xpath_nodes.ElementNode ~.ElementNode	>~.schema_proxy.AbstractSchemaProxy schema	>~.xpath_nodes.AttributeNode[] attributes
~.xpath_nodes.EtreeElementNode	^~.xpath_nodes.ElementNode	>~.protocols.XsdElementProtocol xsd_element	>~.xpath_nodes.AttributeNode[] attributes
~.xpath_nodes.SchemaElementNode ~.SchemaElementNode	^~.xpath_nodes.ElementNode	>~.protocols.XsdElementProtocol xsd_element	>~.xpath_nodes.AttributeNode[] attributes	>~.xpath_nodes.SchemaElementNode ref
~.xpath_nodes.TextAttributeNode	^~.xpath_nodes.AttributeNode	>~.xpath_nodes.EtreeElementNode parent
~.xpath_nodes.XPathNodeTree	>~.schema_proxy.AbstractSchemaProxy schema
~.xpath_selectors	?xpath iter_select:1|path select:1|path
~.xpath_selectors.Selector ~.Selector	?xpath new:0|path
#elftools
~.common.utils	+path save_dwarf_section:1|filename
~.elf.elffile.ELFFile	+path load_from_path:0|path	>~.elf.elffile.ELFFile load_from_path
#elgato
~.elgato.Elgato ~.Elgato	>aiohttp.client.ClientSession session
#elmax_api
~.http.Elmax	^~.http.GenericElmax	?command execute_command:1|command
~.http.ElmaxLocal	^~.http.GenericElmax	?command execute_command:1|command
~.http.GenericElmax	?command execute_command:1|command	?ssrf retrieve_server_certificate:0|hostname
#em
~.AbstractFile	+path new:0|filename
~.Document	+path new:1|filename
~.Hook ~.VerboseHook	+code beforeEvaluate:0|expression
~.Interpreter	+code evaluate:0|expression
~.Processor	+path identifier:0|pathname,1|filename
#energyzero
~.energyzero.EnergyZero ~.EnergyZero	>aiohttp.client.ClientSession session
#engineio
~.async_client.AsyncClient ~.AsyncClient	+ssrf connect:0|url
~.client.Client ~.Client	+ssrf connect:0|url
~.static_files	+path get_static_file:0|path
#enocean
~.protocol.eep.EEP	>bs4.BeautifulSoup soup
#envisage
~.plugins.python_shell.i_python_shell.IPythonShell	+command execute_command:0|command	+path execute_file:0|path
~.plugins.python_shell.view.python_shell_view.PythonShellView	+command execute_command:0|command	?path execute_file:0|path
#envparse
~.Env	+path read_envfile:0|path
#epics
~._version	?command run_command:0|commands
~.autosave	+path restore_pvs:0|filepath	?path save_pvs:1|save_file
~.autosave.save_restore	+path restore_pvs:0|filepath	?path save_pvs:1|save_file
~.device.Device ~.Device ~.Motor ~.devices.AD_Camera ~.devices.AD_ImagePlugin ~.devices.AD_OverlayPlugin ~.devices.DXP ~.devices.MCA ~.devices.Mca ~.devices.ROI ~.devices.SRS570 ~.devices.Scaler ~.devices.Scan ~.devices.Transform ~.devices.ad_base.AD_Camera ~.devices.ad_image.AD_ImagePlugin ~.devices.ad_mca.ADMCA ~.devices.ad_mca.ADMCAROI ~.devices.ad_overlay.AD_OverlayPlugin ~.devices.ai.ai ~.devices.ao.ao ~.devices.bi.bi ~.devices.bo.bo ~.devices.mca.DXP ~.devices.mca.MCA ~.devices.mca.ROI ~.devices.scaler.Scaler ~.devices.scan.Scan ~.devices.srs570.SRS570 ~.devices.transform.Transform ~.motor.Motor	+path read_state:0|fname write_state:0|fname
~.devices.ad_fileplugin.AD_FilePlugin ~.devices.AD_FilePlugin	^~.device.Device	+path setFileName:0|fname setPath:0|pathname
~.devices.ad_perkinelmer.AD_PerkinElmer ~.devices.AD_PerkinElmer	^~.device.Device	?path setFileName:0|fname setFilePath:0|pathname
~.devices.mca.MultiXMAP ~.devices.MultiXMAP	^~.device.Device	+path Write_CurrentConfig:0|filename	?path MCAMode:0|filename setFileName:0|fname setFilePath:0|pathname
~.devices.struck.Struck ~.devices.Struck	^~.device.Device	+path saveMCAdata:0|fname	>~.devices.scaler.Scaler scaler
~.devices.xspress3.ADFileMixin	+path setFileName:0|fname setFilePath:0|pathname
~.devices.xspress3.Xspress3	^~.device.Device ~.devices.xspress3.ADFileMixin
~.devices.xspress3.Xspress310	^~.device.Device ~.devices.xspress3.ADFileMixin
~.wx.wxutils	?path fix_filename:0|fname
#etcd
~.client.Client ~.Client	?ssrf new:0|host	>urllib3.poolmanager.PoolManager http
#etcd3
~.client.Etcd3Client	?ssrf new:0|host
#etcd3gw
~.client.Etcd3Client	?ssrf new:0|host	>requests.sessions.Session session
#etesync
~.db.BaseModel ~.cache.Config ~.cache.EntryEntity ~.cache.JournalEntity ~.cache.User ~.cache.UserInfo ~.pim.Content	^peewee.Model
~.service.BaseManager	>requests.sessions.Session requests
#eumdac
~.collection.Collection	>~.collection.SearchResults search	>~.datastore.DataStore datastore
~.collection.SearchResults	>~.product.Product first
~.datastore.DataStore ~.DataStore	+ssrf get_product_from_url:0|product_url	>~.collection.SearchResults opensearch	>~.product.Product get_product get_product_from_search_feature get_product_from_url
~.download_app	?path get_download_funcs:2|output
~.local_tailor	+path get_api_url:0|filepath get_tailor_id:0|filepath get_urls:0|filepath	>= get_api_url get_tailor_id is_online remove_local_tailor remove_url
~.lockfile	+path open_locked:0|lockfile_path
~.order	+path latest_order_file:0|order_dir	>= highest_number_in_order_filenames highest_prefix_in_order_filenames	>~.order.Order resolve_order
~.order.Order	>~.product.Product[] get_products
~.product.Product	>~.datastore.DataStore datastore
~.request	+ssrf delete:0|url get:0|url patch:0|url post:0|url put:0|url
~.tailor_app.DownloadRunFutureFunc	+path new:1|output_dir
~.tailor_app.TailorApp	+path concurrent_download:1|output_dir
#evalidate
~.Expr	+path new:2|filename
#ewokscore
~.graph.serialize	+path load:2|root_dir	>= json_load
~.persistence.atomic	+path append_hdf5:0|path atomic_create_path:0|path atomic_write:0|path atomic_write_hdf5:0|path nonexisting_tmp_file:0|path
~.persistence.uri	+ssrf parse_query:0|uri path_from_uri:0|uri	>= parse_query uri_as_string
#ewoksdata
~.data.bliss	?path iter_bliss_data:0|filename iter_bliss_scan_data:0|filename
~.data.hdf5	?path h5context:0|filename h5exists:0|filename
#ewoksorange
~.canvas.handler.OrangeCanvasHandler	+path load_ows:0|filename
#exchangelib
exchangelib.requests	^requests
~.account.Account ~.Account	+path bulk_copy:1|to_folder bulk_move:1|to_folder	?path bulk_archive:1|to_folder bulk_create:0|folder
~.ewsdatetime.EWSDate ~.EWSDate	?template from_string:0|date_string
~.ewsdatetime.EWSDateTime ~.EWSDateTime	?template from_string:0|date_string
~.fields.FieldOrder	?template from_string:0|field_path
~.folders.base.BaseFolder ~.Folder ~.folders.BaseFolder ~.folders.Folder ~.folders.base.Folder	+path move:0|to_folder	>= refresh save
~.folders.known_folders.Birthdays ~.folders.Birthdays	^~.folders.base.BaseFolder
~.folders.known_folders.CrawlerData ~.folders.CrawlerData	^~.folders.base.BaseFolder
~.folders.known_folders.EventCheckPoints ~.folders.EventCheckPoints	^~.folders.base.BaseFolder
~.folders.known_folders.FolderMemberships ~.folders.FolderMemberships	^~.folders.base.BaseFolder
~.folders.known_folders.FreeBusyCache ~.folders.FreeBusyCache	^~.folders.base.BaseFolder
~.folders.known_folders.NonDeletableFolder ~.folders.AllTodoTasks ~.folders.ApplicationData ~.folders.Audits ~.folders.CalendarLogging ~.folders.CalendarSearchCache ~.folders.CommonViews ~.folders.ConversationSettings ~.folders.DefaultFoldersChangeHistory ~.folders.DeferredAction ~.folders.ExchangeSyncData ~.folders.ExternalContacts ~.folders.Files ~.folders.FreebusyData ~.folders.Friends ~.folders.GALContacts ~.folders.GraphAnalytics ~.folders.Location ~.folders.MailboxAssociations ~.folders.MyContactsExtended ~.folders.NonDeletableFolder ~.folders.OrganizationalContacts ~.folders.ParkedMessages ~.folders.PassThroughSearchResults ~.folders.PdpProfileV2Secured ~.folders.PersonMetadata ~.folders.RSSFeeds ~.folders.Reminders ~.folders.Schedule ~.folders.ShadowItems ~.folders.Sharing ~.folders.Shortcuts ~.folders.Signal ~.folders.SmsAndChatsSync ~.folders.SpoolerQueue ~.folders.System ~.folders.System1 ~.folders.Views ~.folders.WorkingSet ~.folders.known_folders.AllTodoTasks ~.folders.known_folders.ApplicationData ~.folders.known_folders.Audits ~.folders.known_folders.CalendarLogging ~.folders.known_folders.CalendarSearchCache ~.folders.known_folders.CommonViews ~.folders.known_folders.ConversationSettings ~.folders.known_folders.DefaultFoldersChangeHistory ~.folders.known_folders.DeferredAction ~.folders.known_folders.ExchangeSyncData ~.folders.known_folders.ExternalContacts ~.folders.known_folders.Files ~.folders.known_folders.FreebusyData ~.folders.known_folders.Friends ~.folders.known_folders.GALContacts ~.folders.known_folders.GraphAnalytics ~.folders.known_folders.Location ~.folders.known_folders.MailboxAssociations ~.folders.known_folders.MyContactsExtended ~.folders.known_folders.OrganizationalContacts ~.folders.known_folders.ParkedMessages ~.folders.known_folders.PassThroughSearchResults ~.folders.known_folders.PdpProfileV2Secured ~.folders.known_folders.PersonMetadata ~.folders.known_folders.RSSFeeds ~.folders.known_folders.Reminders ~.folders.known_folders.Schedule ~.folders.known_folders.ShadowItems ~.folders.known_folders.Sharing ~.folders.known_folders.Shortcuts ~.folders.known_folders.Signal ~.folders.known_folders.SmsAndChatsSync ~.folders.known_folders.SpoolerQueue ~.folders.known_folders.System ~.folders.known_folders.System1 ~.folders.known_folders.Views ~.folders.known_folders.WorkingSet	^~.folders.base.BaseFolder
~.folders.known_folders.Outbox ~.folders.Outbox	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.RecoveryPoints ~.folders.RecoveryPoints	^~.folders.base.BaseFolder
~.folders.known_folders.SentItems ~.folders.SentItems	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.SkypeTeamsMessages ~.folders.SkypeTeamsMessages	^~.folders.base.BaseFolder
~.folders.known_folders.SwssItems ~.folders.SwssItems	^~.folders.base.BaseFolder
~.folders.known_folders.WellknownFolder ~.folders.AdminAuditLogs ~.folders.AllCategorizedItems ~.folders.AllContacts ~.folders.AllItems ~.folders.AllPersonMetadata ~.folders.ArchiveDeletedItems ~.folders.ArchiveInbox ~.folders.ArchiveMsgFolderRoot ~.folders.ArchiveRecoverableItemsDeletions ~.folders.ArchiveRecoverableItemsPurges ~.folders.ArchiveRecoverableItemsRoot ~.folders.ArchiveRecoverableItemsVersions ~.folders.Calendar ~.folders.CompanyContacts ~.folders.Conflicts ~.folders.Contacts ~.folders.ConversationHistory ~.folders.DeletedItems ~.folders.Directory ~.folders.DlpPolicyEvaluation ~.folders.Drafts ~.folders.Favorites ~.folders.FromFavoriteSenders ~.folders.IMContactList ~.folders.Inbox ~.folders.Inference ~.folders.Journal ~.folders.JunkEmail ~.folders.LocalFailures ~.folders.Messages ~.folders.MsgFolderRoot ~.folders.MyContacts ~.folders.Notes ~.folders.OneNotePagePreviews ~.folders.PeopleCentricConversationBuddies ~.folders.PeopleConnect ~.folders.QedcDefaultRetention ~.folders.QedcLongRetention ~.folders.QedcMediumRetention ~.folders.QedcShortRetention ~.folders.QuarantinedEmail ~.folders.QuarantinedEmailDefaultCategory ~.folders.QuickContacts ~.folders.RecipientCache ~.folders.RecoverableItemsDeletions ~.folders.RecoverableItemsPurges ~.folders.RecoverableItemsRoot ~.folders.RecoverableItemsSubstrateHolds ~.folders.RecoverableItemsVersions ~.folders.RelevantContacts ~.folders.SearchFolders ~.folders.ServerFailures ~.folders.SharePointNotifications ~.folders.ShortNotes ~.folders.SyncIssues ~.folders.Tasks ~.folders.TemporarySaves ~.folders.ToDoSearch ~.folders.UserCuratedContacts ~.folders.VoiceMail ~.folders.WellknownFolder ~.folders.known_folders.AdminAuditLogs ~.folders.known_folders.AllCategorizedItems ~.folders.known_folders.AllContacts ~.folders.known_folders.AllItems ~.folders.known_folders.AllPersonMetadata ~.folders.known_folders.ArchiveDeletedItems ~.folders.known_folders.ArchiveInbox ~.folders.known_folders.ArchiveMsgFolderRoot ~.folders.known_folders.ArchiveRecoverableItemsDeletions ~.folders.known_folders.ArchiveRecoverableItemsPurges ~.folders.known_folders.ArchiveRecoverableItemsRoot ~.folders.known_folders.ArchiveRecoverableItemsVersions ~.folders.known_folders.Calendar ~.folders.known_folders.CompanyContacts ~.folders.known_folders.Conflicts ~.folders.known_folders.Contacts ~.folders.known_folders.ConversationHistory ~.folders.known_folders.DeletedItems ~.folders.known_folders.Directory ~.folders.known_folders.DlpPolicyEvaluation ~.folders.known_folders.Drafts ~.folders.known_folders.Favorites ~.folders.known_folders.FromFavoriteSenders ~.folders.known_folders.IMContactList ~.folders.known_folders.Inbox ~.folders.known_folders.Inference ~.folders.known_folders.Journal ~.folders.known_folders.JunkEmail ~.folders.known_folders.LocalFailures ~.folders.known_folders.Messages ~.folders.known_folders.MsgFolderRoot ~.folders.known_folders.MyContacts ~.folders.known_folders.Notes ~.folders.known_folders.OneNotePagePreviews ~.folders.known_folders.PeopleCentricConversationBuddies ~.folders.known_folders.PeopleConnect ~.folders.known_folders.QedcDefaultRetention ~.folders.known_folders.QedcLongRetention ~.folders.known_folders.QedcMediumRetention ~.folders.known_folders.QedcShortRetention ~.folders.known_folders.QuarantinedEmail ~.folders.known_folders.QuarantinedEmailDefaultCategory ~.folders.known_folders.QuickContacts ~.folders.known_folders.RecipientCache ~.folders.known_folders.RecoverableItemsDeletions ~.folders.known_folders.RecoverableItemsPurges ~.folders.known_folders.RecoverableItemsRoot ~.folders.known_folders.RecoverableItemsSubstrateHolds ~.folders.known_folders.RecoverableItemsVersions ~.folders.known_folders.RelevantContacts ~.folders.known_folders.SearchFolders ~.folders.known_folders.ServerFailures ~.folders.known_folders.SharePointNotifications ~.folders.known_folders.ShortNotes ~.folders.known_folders.SyncIssues ~.folders.known_folders.Tasks ~.folders.known_folders.TemporarySaves ~.folders.known_folders.ToDoSearch ~.folders.known_folders.UserCuratedContacts ~.folders.known_folders.VoiceMail	^~.folders.base.BaseFolder
~.folders.roots.RootOfHierarchy ~.RootOfHierarchy ~.folders.ArchiveRoot ~.folders.PublicFoldersRoot ~.folders.Root ~.folders.RootOfHierarchy ~.folders.roots.ArchiveRoot ~.folders.roots.PublicFoldersRoot ~.folders.roots.Root	^~.folders.base.BaseFolder	+path remove_folder:0|folder	>= root
~.items.base.BaseReplyItem ~.CancelCalendarItem ~.ForwardItem ~.ReplyAllToItem ~.ReplyToItem ~.items.CancelCalendarItem ~.items.ForwardItem ~.items.ReplyAllToItem ~.items.ReplyToItem ~.items.calendar_item.CancelCalendarItem ~.items.message.ForwardItem ~.items.message.ReplyAllToItem ~.items.message.ReplyToItem	?path save:0|folder
~.items.calendar_item.MeetingCancellation ~.items.MeetingCancellation	^~.items.item.Item
~.items.calendar_item.MeetingMessage ~.items.MeetingMessage	^~.items.item.Item
~.items.calendar_item.MeetingRequest ~.items.MeetingRequest	^~.items.item.Item
~.items.calendar_item.MeetingResponse ~.items.MeetingResponse	^~.items.item.Item
~.items.item.Item ~.CalendarItem ~.Contact ~.DistributionList ~.PostItem ~.PostReplyItem ~.Task ~.items.CalendarItem ~.items.Contact ~.items.DistributionList ~.items.Item ~.items.PostItem ~.items.PostReplyItem ~.items.Task ~.items.calendar_item.BaseMeetingItem ~.items.calendar_item.CalendarItem ~.items.contact.Contact ~.items.contact.DistributionList ~.items.post.PostItem ~.items.post.PostReplyItem ~.items.task.Task	?path copy:0|to_folder move:0|to_folder
~.items.message.Message ~.Message ~.items.Message	^~.items.item.Item	>~.items.message.ReplyAllToItem create_reply_all	>~.items.message.ReplyToItem create_reply
~.services.subscribe.SubscribeToPush ~.services.SubscribeToPush	+ssrf call:4|url get_payload:4|url
~.util	+ssrf post_ratelimited:2|url
#executing
~.executing.Source ~.Source	+path for_filename:0|filename new:0|filename
#extra_data
~	+path H5File:0|path	>~.reader.DataCollection RunDirectory
~.components.FramesFileWriter	^~.writer.FileWriter	?path new:0|path
~.components.JUNGFRAU	+path write_virtual_cxi:0|filename
~.components.XtdfDetectorBase ~.components.AGIPD1M ~.components.AGIPD500K ~.components.DSSC1M ~.components.LPD1M	+path write_frames:0|filename write_virtual_cxi:0|filename
~.components.XtdfImageMultimodKeyData	>~.components.XtdfDetectorBase det
~.copy	+path copy_structure:0|input,1|output	>= copy_structure
~.export	+path serve_files:0|path
~.file_access	>~.file_access.OpenFilesLimiter init_open_files_limiter
~.file_access.FileAccess	+path new:0|filename
~.file_access.OpenFilesLimiter	+path closed:0|filename touch:0|filename
~.lsxfel	+path summarise_file:0|path
~.reader	+path H5File:0|path	>~.reader.DataCollection RunDirectory
~.reader.DataCollection ~.DataCollection	+path from_path:0|path get_virtual_dataset:2|filename write:0|filename write_virtual:0|filename	>~.reader.DataCollection deselect drop_aliases select select_trains union with_aliases
~.run_files_map	+path atomic_dump:1|path
~.voview	+path write_atomic:0|path
~.write_cxi.VirtualCXIWriterBase ~.write_cxi.JUNGFRAUCXIWriter ~.write_cxi.XtdfCXIWriter	+path write:0|filename
~.writer.FileWriter	?path new:0|path
~.writer.VirtualFileWriter ~.voview.VirtualOverviewFileWriter	^~.writer.FileWriter	?path new:0|path
#extra_views
~.formsets.FormSetMixin	>django.http.response.HttpResponseRedirect formset_valid
#extractor
~.Extractor	+path extract:2|filename
#extruct
~.tool	?ssrf metadata_from_url:0|url
#fabio
~	+path construct_filename:0|filename deconstruct_filename:0|filename open:0|filename openheader:0|filename	?path extract_filenumber:0|name	>~.fabioutils.FilenameObject deconstruct_filename
~.GEimage.GeImage ~.GEimage.GEimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.HiPiCimage.HipicImage ~.HiPiCimage.HiPiCimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.OXDimage.OxdImage ~.OXDimage.OXDimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.TiffIO.TiffIO	+path new:0|filename
~.app.convert	+path convert_one:0|input_filename,1|output_filename get_output_filename:0|input_filename
~.app.densify	+path load_param:0|fn save_master:0|outfile,1|sparsefile
~.app.densify.Converter	+path decompress_one:0|filename
~.app.eiger2cbf	+path convert_one:0|input_filename
~.app.eiger2crysalis.Converter	+path convert_one:0|input_filename
~.app.viewer.AppForm	+path add_extention_if_absent:0|fname convert_and_save_to_h5:0|fname convert_and_write:0|fname convert_and_write_multiple_files:0|fname
~.binaryimage.BinaryImage ~.binaryimage.binaryimage	^~.fabioimage.FabioImage	+path estimate_offset_value:0|fname read:0|fname write:0|fname	>= read
~.bruker100image.Bruker100Image ~.bruker100image.bruker100image	^~.brukerimage.BrukerImage	+path read:0|fname write:0|fname	>= read
~.brukerimage.BrukerImage ~.brukerimage.brukerimage	^~.fabioimage.FabioImage	+path basic_translate:0|fname read:0|fname write:0|fname	>= read
~.cbfimage.CbfImage ~.cbfimage.cbfimage	^~.fabioimage.FabioImage	+path new:2|fname read:0|fname write:0|fname	?path read_raw_data:0|infile	>= read
~.datIO.columnfile	^~.datIO.fabiodata	+path read:0|fname
~.datIO.fabiodata	+path new:3|fname read:0|fname
~.dm3image.Dm3Image ~.dm3image.dm3image	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.dtrekimage.DtrekImage ~.adscimage.AdscImage ~.adscimage.adscimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.edfimage.EdfImage ~.edfimage.edfimage	^~.fabioimage.FabioImage	+path fast_read_data:0|filename fast_read_roi:0|filename lazy_iterator:0|filename read:0|fname write:0|fname	>= read
~.eigerimage.EigerImage ~.eigerimage.eigerimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.esperantoimage.EsperantoImage ~.esperantoimage.esperantoimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.fabioimage.FabioImage ~.fabioimage.fabioimage ~.file_series.FileSeries	+path read:0|filename readROI:0|filename readheader:0|filename save:0|fname write:0|fname	>= convert
~.fabioutils	+path construct_filename:0|filename deconstruct_filename:0|filename	?path extract_filenumber:0|name	>~.fabioutils.FilenameObject deconstruct_filename
~.fabioutils.BytesIO	+path new:1|fname
~.fabioutils.FilenameObject ~.FilenameObject ~.filename_object	+path deconstruct_filename:0|filename
~.fabioutils.GzipFile	+path new:0|filename
~.file_series.file_series	>~.fabioutils.FilenameObject current_object first_object jump_object last_object next_object previous_object
~.file_series.filename_series	+path new:0|filename	>~.fabioutils.FilenameObject obj
~.fit2dimage.Fit2dImage ~.fit2dimage.fit2dimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.fit2dmaskimage.Fit2dMaskImage ~.fit2dmaskimage.fit2dmaskimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.fit2dspreadsheetimage.Fit2dSpreadsheetImage ~.fit2dspreadsheetimage.fit2dspreadsheetimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.hdf5image.Hdf5Image ~.hdf5image.hdf5image	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.jpeg2kimage.Jpeg2KImage ~.jpeg2kimage.jpeg2kimage	^~.fabioimage.FabioImage	+path read:0|filename	>= read
~.jpegimage.JpegImage ~.jpegimage.jpegimage	^~.fabioimage.FabioImage	+path read:0|filename	>= read
~.kcdimage.KcdImage ~.kcdimage.kcdimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.lambdaimage.LambdaImage ~.lambdaimage.lambdaimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|filename	>= read
~.limaimage.LimaImage ~.limaimage.limaimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|filename	>= read
~.mar345image.Mar345Image ~.mar345image.mar345image	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.mpaimage.MpaImage ~.mpaimage.mpaimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.mrcimage.MrcImage ~.mrcimage.mrcimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.nexus.Nexus	+path new:0|filename
~.numpyimage.NumpyImage ~.numpyimage.numpyimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.openimage	+path do_magic:1|filename openheader:0|filename openimage:0|filename
~.pixiimage.PixiImage ~.pixiimage.pixiimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.pnmimage.PnmImage ~.pnmimage.pnmimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.raxisimage.RaxisImage ~.raxisimage.raxisimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.sparseimage.SparseImage ~.sparseimage.sparseimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.speimage.SpeImage ~.speimage.speimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.templateimage.TemplateImage ~.templateimage.templateimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.tifimage.TifImage ~.marccdimage.MarccdImage ~.marccdimage.marccdimage ~.pilatusimage.PilatusImage ~.pilatusimage.pilatusimage ~.tifimage.tifimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.utils.ExternalResources.ExternalResources	+path get_file_and_repack:0|filename getfile:0|filename
~.xcaliburimage.CcdCharacteristiscs	+path read:0|filename save:0|filename	>= loads
~.xcaliburimage.RunDescription	+path read:0|filename save:0|filename	>= loads
~.xcaliburimage.XcaliburImage ~.xcaliburimage.xcaliburimage	^~.fabioimage.FabioImage	+path read:0|fname save_par:0|path	>= read
~.xsdimage.XsdImage ~.xsdimage.xsdimage	^~.fabioimage.FabioImage	+path new:2|fname read:0|fname	>= read
#fabric
~.connection.Connection ~.Connection	^invoke.context.Context	+command run:0|command sudo:0|command	?ssrf new:0|host	>paramiko.proxy.ProxyCommand open_gateway
~.runners.Remote ~.Remote	^invoke.runners.Runner	+command start:0|command
~.tasks.ConnectionCall	^invoke.tasks.Call	>~.connection.Connection make_context
#fakeredis
fakeredis.metadata	^importlib_metadata
~._connection.FakeConnection ~.FakeConnection	^redis.connection.Connection
~._connection.FakeRedis ~.FakeRedis	^redis.client.Redis
~._connection.FakeStrictRedis ~.FakeStrictRedis	^redis.client.Redis
~._tcp_server.Client	>~._connection.FakeRedis connection
~._valkey.FakeAsyncValkey ~.FakeAsyncValkey	^~.aioredis.FakeRedis	!from_url
~._valkey.FakeStrictValkey ~.FakeStrictValkey	^~._connection.FakeStrictRedis	!from_url
~._valkey.FakeValkey ~.FakeValkey	^~._connection.FakeRedis	!from_url
~.aioredis.FakeConnection ~.FakeAsyncConnection	^redis.asyncio.connection.Connection
~.aioredis.FakeRedis ~.FakeAsyncRedis	^redis.asyncio.client.Redis	>redis.asyncio.client.Redis from_url	!from_url
~.commands_mixins.scripting_mixin.ScriptingCommandsMixin	+code eval:0|script
#falcon
~ ~.falcon	?path secure_filename:0|filename
~.bench.bench	?path profile:2|filename
~.redirects.HTTPFound ~.HTTPFound	+redirect new:0|location
~.redirects.HTTPMovedPermanently ~.HTTPMovedPermanently	+redirect new:0|location
~.redirects.HTTPPermanentRedirect ~.HTTPPermanentRedirect	+redirect new:0|location
~.redirects.HTTPSeeOther ~.HTTPSeeOther	+redirect new:0|location
~.redirects.HTTPTemporaryRedirect ~.HTTPTemporaryRedirect	+redirect new:0|location
~.util	?path secure_filename:0|filename
~.util.misc ~.misc	?path secure_filename:0|filename
#fann2
~.libfann.neural_net_parent ~.libfann.neural_net	+path cascadetrain_on_file:0|filename train_on_file:0|filename
~.libfann.training_data_parent ~.libfann.training_data	+path read_train_from_file:0|filename save_train:0|filename save_train_to_fixed:0|filename
#fastimport
~.commands.FileCopyCommand	+path new:0|src_path,1|dest_path
~.commands.FileDeleteCommand	+path new:0|path
~.commands.FileModifyCommand	?path new:0|path
~.commands.FileRenameCommand	+path new:0|old_path,1|new_path
~.errors.InvalidCommand	+command new:1|cmd
#fbtftp
~.base_handler.SessionStats ~.SessionStats	+path new:2|file_path
#fedora
~.client.baseclient.BaseClient ~.client.BaseClient	^~.client.proxyclient.ProxyClient	+ssrf new:0|base_url
~.client.fas2.AccountSystem ~.client.AccountSystem	^~.client.baseclient.BaseClient	>~.client.fasproxy.FasProxyClient proxy	!new
~.client.fasproxy.FasProxyClient ~.client.FasProxyClient	^~.client.proxyclient.ProxyClient	+ssrf new:0|base_url
~.client.openidbaseclient.OpenIdBaseClient ~.client.OpenIdBaseClient	^~.client.openidproxyclient.OpenIdProxyClient	+ssrf new:0|base_url	>filelock._soft.SoftFileLock cache_lock
~.client.openidproxyclient.OpenIdProxyClient ~.client.OpenIdProxyClient	+ssrf new:0|base_url
~.client.proxyclient.ProxyClient ~.client.ProxyClient	+ssrf new:0|base_url
~.client.wiki.Wiki ~.client.Wiki	^~.client.baseclient.BaseClient	!new
~.wsgi.faswho.faswhoplugin.FASWhoPlugin ~.wsgi.faswho.FASWhoPlugin	>~.client.fasproxy.FasProxyClient fas
#feedparser
~.http	+ssrf get:0|url
#fhs
~	+path load_config:0|filename
#file_encryptor
~.convergence	+path decrypt_file_inline:0|filename decrypt_generator:0|filename encrypt_file_inline:0|filename inline_transform:0|filename iter_transform:0|filename
#file_read_backwards
~.file_read_backwards.FileReadBackwards ~.FileReadBackwards	+path new:0|path
#filelock
~._api.BaseFileLock ~.BaseFileLock ~.FileLock ~.SoftFileLock ~.UnixFileLock ~.WindowsFileLock ~._soft.SoftFileLock ~._unix.UnixFileLock ~._windows.WindowsFileLock	+path new:0|lock_file
~._util	+path ensure_directory_exists:0|filename raise_on_not_writable_file:0|filename	>= ensure_directory_exists raise_on_not_writable_file
~.asyncio.AsyncSoftFileLock ~.AsyncFileLock ~.AsyncSoftFileLock	^~._api.BaseFileLock ~.asyncio.BaseAsyncFileLock
~.asyncio.AsyncUnixFileLock ~.AsyncUnixFileLock	^~._api.BaseFileLock ~.asyncio.BaseAsyncFileLock
~.asyncio.AsyncWindowsFileLock ~.AsyncWindowsFileLock	^~._api.BaseFileLock ~.asyncio.BaseAsyncFileLock
~.asyncio.BaseAsyncFileLock ~.BaseAsyncFileLock	^~._api.BaseFileLock	+path new:0|lock_file
#fints
~.client.FinTS3PinTanClient	?ssrf new:3|server
#firehose
~.model.File	?path new:0|givenpath,1|abspath
~.parsers.clanganalyzer	+path parse_plist:0|file_path
~.parsers.flawfinder	?path parse_file:0|infile
~.parsers.splint	?path parse_splint_csv:0|path
#firewall
~.command.FirewallCommand	+path get_ipset_entries_from_file:0|filename
~.core.io.direct.Direct	+path new:0|filename
~.core.io.firewalld_conf.firewalld_conf	+path new:0|filename
~.core.io.helper	+path helper_reader:0|filename	?path helper_reader:1|path helper_writer:1|path
~.core.io.icmptype	+path icmptype_reader:0|filename	?path icmptype_reader:1|path icmptype_writer:1|path
~.core.io.ifcfg.ifcfg	+path new:0|filename
~.core.io.ipset	+path ipset_reader:0|filename	?path ipset_reader:1|path ipset_writer:1|path
~.core.io.policy	+path policy_reader:0|filename	?path policy_reader:1|path policy_writer:1|path
~.core.io.service	+path service_reader:0|filename	?path service_reader:1|path service_writer:1|path
~.core.io.zone	+path zone_reader:0|filename	?path zone_reader:1|path zone_writer:1|path
~.core.watcher.Watcher	+path add_watch_file:0|filename remove_watch:0|filename	?path block_source:0|filename unblock_source:0|filename
~.functions	+path readfile:0|filename writefile:0|filename
~.server.config.FirewallDConfig	>~.core.watcher.Watcher watcher
~.server.firewalld.FirewallD	>~.server.config.FirewallDConfig config
#fitsio
~	+path read:0|filename read_header:0|filename read_scamp_head:0|fname write:0|filename
~.fitslib	+path extract_filename:0|filename read:0|filename read_header:0|filename read_scamp_head:0|fname write:0|filename
~.fitslib.FITS ~.FITS	+path new:0|filename
#fiu_ctrl
~.EnvironmentControl	+command run_raw_cmd:0|cmd
~.PipeControl	+command run_raw_cmd:0|cmd
~.Subprocess	+command run_raw_cmd:0|cmd	>~.EnvironmentControl ctrl
#flanker
~.addresslib.address	?ssrf parse:0|address
~.addresslib.drivers.redis_driver.RedisCache	>redis.client.Redis r
~.mime	?template from_string:0|string
~.mime.create	?template from_string:0|string
~.mime.message.part.Body	+path new:4|filename
#flasgger
~.base.Swagger ~.Flasgger ~.Swagger ~.base.Flasgger	+path load_swagger_file:0|filename
~.utils	+path load_from_file:2|root_path	?path remove_suffix:0|fpath	>= extract_schema
#flask
~ flask_socketio.flask klaus.flask	+path send_file:0|path_or_file	+redirect redirect:0|location	+template render_template_string:0|source	>= copy_current_request_context flash get_flashed_messages get_template_attribute has_app_context has_request_context render_template render_template_string stream_template stream_template_string url_for
~.app.Flask ~.Flask flask_caching.Flask flask_debugtoolbar.Flask	^~.sansio.app.App	+path get_send_file_max_age:0|filename send_static_file:0|filename	>werkzeug.routing.map.MapAdapter create_url_adapter	>~.templating.Environment create_jinja_environment
~.blueprints.Blueprint ~.Blueprint flask_bootstrap.Blueprint flask_debugtoolbar.Blueprint	+path get_send_file_max_age:0|filename send_static_file:0|filename
~.cli	+path load_dotenv:0|path	>= get_version load_dotenv main prepare_import routes_command run_command shell_command show_server_banner with_appcontext	>~.app.Flask find_app_by_string find_best_app locate_app
~.cli.CertParamType	>click.types.Path path_type
~.cli.ScriptInfo	>~.app.Flask load_app
~.cli.SeparatedPathType	^click.types.Path	!convert
~.config.Config ~.Config	+path from_file:0|filename from_pyfile:0|filename
~.helpers	+path send_file:0|path_or_file	+redirect redirect:0|location	>= flash get_debug_flag get_flashed_messages get_load_dotenv get_root_path get_template_attribute url_for
~.sansio.app.App	+redirect redirect:0|location	?path select_jinja_autoescape:0|filename	>~.config.Config make_config	>~.templating.Environment create_jinja_environment jinja_env
~.templating	+template render_template_string:0|source	>= render_template render_template_string stream_template stream_template_string
~.templating.Environment	^jinja2.environment.Environment
#flask_api
~.app.FlaskAPI ~.FlaskAPI	^flask.app.Flask
#flask_bootstrap
flask_bootstrap.Blueprint	^flask.blueprints.Blueprint
#flask_caching
flask_caching.Flask	^flask.app.Flask
~.backends.filesystemcache.FileSystemCache ~.backends.FileSystemCache	^cachelib.file.FileSystemCache	?path new:0|cache_dir
~.jinja2ext.CacheExtension	^jinja2.ext.Extension
#flask_dance
~.consumer.base.BaseOAuthConsumerBlueprint ~.OAuth1ConsumerBlueprint ~.OAuth2ConsumerBlueprint ~.consumer.OAuth1ConsumerBlueprint ~.consumer.OAuth2ConsumerBlueprint ~.consumer.oauth1.OAuth1ConsumerBlueprint ~.consumer.oauth2.OAuth2ConsumerBlueprint	^flask.blueprints.Blueprint
~.consumer.requests.OAuth1Session ~.consumer.OAuth1Session	+ssrf new:1|base_url request:1|url
~.consumer.requests.OAuth2Session ~.consumer.OAuth2Session ~.contrib.strava.StravaOAuth2Session	+ssrf new:1|base_url request:1|url
~.contrib.gitlab.NoVerifyOAuth2Session	^~.consumer.requests.OAuth2Session	!new
~.contrib.heroku.HerokuOAuth2Session	^~.consumer.requests.OAuth2Session	!new
~.contrib.jira.JsonOAuth1Session	^~.consumer.requests.OAuth1Session	!new
~.contrib.reddit.RedditOAuth2Session	^~.consumer.requests.OAuth2Session	!new
~.contrib.slack.SlackBlueprint	^~.consumer.base.BaseOAuthConsumerBlueprint
~.contrib.twitch.ClientIdHeaderOAuth2Session	^~.consumer.requests.OAuth2Session	!new
#flask_debugtoolbar
flask_debugtoolbar.Blueprint	^flask.blueprints.Blueprint
flask_debugtoolbar.Environment	^jinja2.environment.Environment
flask_debugtoolbar.Flask	^flask.app.Flask
flask_debugtoolbar.panels.Environment	^jinja2.environment.Environment
~.DebugToolbarExtension	+path send_static_file:0|filename	>jinja2.environment.Environment jinja_env
~.panels.sqlalchemy	+sql dump_query:0|statement	>= dump_query extension_used get_queries is_available is_select load_query recording_enabled sql_select
#flask_frozen
~	+redirect redirect:0|location	>= url_for
#flask_ldapconn
flask_ldapconn.Connection	^ldap3.core.connection.Connection
#flask_limiter
~.extension.Limiter ~.Limiter	>flask.blueprints.Blueprint exempt
#flask_mail
~.Attachment	+path new:0|filename
~.Message	?path attach:0|filename
#flask_openapi3
~.blueprint.APIBlueprint ~.APIBlueprint	^flask.blueprints.Blueprint
~.models.file.FileStorage ~.FileStorage ~.models.FileStorage	^werkzeug.datastructures.file_storage.FileStorage	>werkzeug.datastructures.file_storage.FileStorage validate
~.openapi.OpenAPI ~.OpenAPI	^flask.app.Flask
#flask_peewee
~.admin.Admin	>flask.blueprints.Blueprint get_blueprint
~.admin.AdminTemplateHelper	+sql update_querystring:0|querystring
~.admin.Export	+path json_response:0|filename
~.auth.Auth	>flask.blueprints.Blueprint get_blueprint
~.rest.RestAPI	>flask.blueprints.Blueprint get_blueprint
~.rest.RestResource ~.rest.RestrictOwnerResource	+sql process_query:0|query serialize_query:0|query
#flask_restful
~.inputs.regex	+regex new:0|pattern
#flask_seeder
~.cli	+path load_seeder:3|file_path
#flask_session
~.filesystem.filesystem.FileSystemSessionInterface ~.filesystem.FileSystemSessionInterface	>cachelib.file.FileSystemCache cache
#flask_socketio
flask_socketio.DebuggedApplication	^werkzeug.debug.DebuggedApplication
flask_socketio.flask	^flask
#flask_sockets
flask_sockets.worker	^geventwebsocket.gunicorn.workers.GeventWebSocketWorker
~.Sockets	>werkzeug.routing.map.Map url_map
#flask_sqlalchemy
~.extension.SQLAlchemy ~.SQLAlchemy	>sqlalchemy.engine.base.Engine engine get_engine	>sqlalchemy.engine.base.Engine[] engines	>sqlalchemy.orm.relationships.RelationshipProperty dynamic_loader relationship
~.session.Session	^sqlalchemy.orm.session.Session	>sqlalchemy.engine.base.Engine get_bind
#flexit_bacnet
~.bacnet.BACnetClient	?ssrf new:0|address
~.device.FlexitBACnet ~.FlexitBACnet	>~.bacnet.BACnetClient bacnet
#flexparser
~	>~.flexparser.ParsedProject parse parse_bytes
~.flexparser	>~.flexparser.ParsedProject parse parse_bytes
~.flexparser.ParsedProject ~.ParsedProject	>~.flexparser.ParsedStatement[] iter_blocks iter_statements
~.flexparser.ParsedStatement ~.ParsedStatement	?template from_string:0|s
~.flexparser.Parser ~.Parser	+path parse_file:0|path
~.testsuite.common.Close	?template from_string:0|s
~.testsuite.common.Comment	?template from_string:0|s
~.testsuite.common.EqualFloat	?template from_string:0|s
~.testsuite.common.Open	?template from_string:0|s
#flufl
~.lock._lockfile.Lock ~.lock.Lock	?path new:0|lockfile
#fontParts
~.base.font.BaseFont ~.base.BaseFont ~.fontshell.RFont ~.fontshell.font.RFont	+path save:0|path	?path generate:1|path
~.base.glyph.BaseGlyph ~.base.BaseGlyph ~.fontshell.RGlyph ~.fontshell.glyph.RGlyph	+path addImage:0|path
~.ui	+path GetFile:2|directory,3|fileName GetFileOrFolder:2|directory,3|fileName PutFile:1|fileName
~.world	+path OpenFont:0|path OpenFonts:0|directory
#fontTools
~.afmLib.AFM	+path read:0|path write:0|path
~.cffLib.VarStoreData	>~.ttLib.ttFont.TTFont font
~.cu2qu.cli	+path open_ufo:0|path
~.designspaceLib.DesignSpaceDocument ~.varLib.DesignSpaceDocument ufoProcessor.DesignSpaceDocument	+path read:0|path write:0|path	>= fromfile fromstring	>~.designspaceLib.VariableFontDescriptor[] getVariableFonts
~.designspaceLib.InstanceDescriptor ~.varLib.InstanceDescriptor ufoProcessor.InstanceDescriptor	+path new:filename
~.designspaceLib.SourceDescriptor ufoProcessor.SourceDescriptor	+path new:filename
~.designspaceLib.VariableFontDescriptor	+path new:filename
~.designspaceLib.split	>~.designspaceLib.DesignSpaceDocument[] convert5to4
~.feaLib.builder	+path addOpenTypeFeatures:1|featurefile addOpenTypeFeaturesFromString:2|filename
~.fontBuilder.FontBuilder	+path addOpenTypeFeatures:1|filename	>~.ttLib.ttFont.TTFont font
~.misc.cliTools	+path makeOutputFileName:1|outputDir
~.otlLib.optimize	>~.ttLib.ttFont.TTFont compact
~.otlLib.optimize.gpos	>~.ttLib.ttFont.TTFont compact
~.pens.cocoaPen.CocoaPen	?xpath new:1|path
~.pens.wxPen.WxPen	?xpath new:1|path
~.subset ~.varLib.instancer.subset	+path makeOutputFileName:1|outputDir	+xpath xpath:0|path	?path save_font:1|outfile	>= closure_element_ids href_local_target iter_referenced_ids parse_css_declarations ranges remap_glyph_ids subset_elements update_glyph_href_links
~.subset.svg	+xpath xpath:0|path	>= closure_element_ids href_local_target iter_referenced_ids parse_css_declarations ranges remap_glyph_ids subset_elements subset_glyphs update_glyph_href_links
~.t1Lib	+path read:0|path readLWFN:0|path readOther:0|path readPFB:0|path write:0|path writeLWFN:0|path writeOther:0|path writePFB:0|path
~.t1Lib.T1Font	+path saveAs:0|path
~.ttLib.macUtils	+path openTTFonts:0|path
~.ttLib.sfnt.DirectoryEntry ~.ttLib.sfnt.SFNTDirectoryEntry ~.ttLib.sfnt.WOFFDirectoryEntry	?template fromString:0|str
~.ttLib.sfnt.SFNTWriter	+path writeMasterChecksum:0|directory
~.ttLib.tables.otConverters.Angle ~.ttLib.tables.otConverters.BiasedAngle	^~.ttLib.tables.otConverters.BaseFixedValue	?template fromString:0|value
~.ttLib.tables.otConverters.BaseFixedValue ~.ttLib.tables.otConverters.F2Dot14 ~.ttLib.tables.otConverters.Fixed	^~.ttLib.tables.otConverters.FloatValue	?template fromString:0|value
~.ttLib.tables.otConverters.ComputedUInt8	^~.ttLib.tables.otConverters.IntValue ~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.ComputedULong	^~.ttLib.tables.otConverters.IntValue ~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.ComputedUShort	^~.ttLib.tables.otConverters.IntValue ~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.FloatValue ~.ttLib.tables.otConverters.DeciPoints	^~.ttLib.tables.otConverters.SimpleValue	?template fromString:0|value
~.ttLib.tables.otConverters.GlyphID32	^~.ttLib.tables.otConverters.SimpleValue
~.ttLib.tables.otConverters.IntValue ~.ttLib.tables.otConverters.ComputedInt ~.ttLib.tables.otConverters.Flags32 ~.ttLib.tables.otConverters.Int8 ~.ttLib.tables.otConverters.Long ~.ttLib.tables.otConverters.LookupFlag ~.ttLib.tables.otConverters.NameID ~.ttLib.tables.otConverters.STATFlags ~.ttLib.tables.otConverters.Short ~.ttLib.tables.otConverters.UInt24 ~.ttLib.tables.otConverters.UInt8 ~.ttLib.tables.otConverters.ULong ~.ttLib.tables.otConverters.UShort ~.ttLib.tables.otConverters.ValueFormat	^~.ttLib.tables.otConverters.SimpleValue	?template fromString:0|value
~.ttLib.tables.otConverters.SimpleValue ~.ttLib.tables.otConverters.Char64 ~.ttLib.tables.otConverters.GlyphID ~.ttLib.tables.otConverters.OptionalValue ~.ttLib.tables.otConverters.Tag	?template fromString:0|value
~.ttLib.tables.otConverters.ValueRecord	^~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.VarIndex	^~.ttLib.tables.otConverters.SimpleValue ~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.Version	^~.ttLib.tables.otConverters.SimpleValue	?template fromString:0|value
~.ttLib.ttCollection.TTCollection ~.ttLib.TTCollection	?path save:0|file
~.ttLib.ttFont.TTFont axisregistry.TTFont ~.cffLib.TTFont ~.otlLib.optimize.TTFont	?path save:0|file saveXML:0|fileOrPath
~.ttLib.woff2.WOFF2DirectoryEntry	^~.ttLib.sfnt.DirectoryEntry	?template fromString:0|data
~.ttLib.woff2.WOFF2Reader	>~.ttLib.ttFont.TTFont ttFont
~.ttLib.woff2.WOFF2Writer	^~.ttLib.sfnt.SFNTWriter	>~.ttLib.ttFont.TTFont ttFont	!writeMasterChecksum
~.ufoLib.UFOReader	+path getReadFileForPath:0|path readBytesFromPath:0|path readData:0|fileName readImage:0|fileName	?path new:0|path
~.ufoLib.UFOWriter ~.ufoLib.UFOReaderWriter	^~.ufoLib.UFOReader	+path copyFromReader:1|sourcePath,2|destPath copyImageFromReader:1|sourceFileName,2|destFileName getFileObjectForPath:0|path removeData:0|fileName removeImage:0|fileName removePath:0|path writeBytesToPath:0|path writeData:0|fileName writeImage:0|fileName	?path new:0|path	>fs.osfs.OSFS fs
~.varLib.instancer	+path makeOutputFileName:1|outputDir
#foolscap
~.appserver.services.FileUploader	>twisted.python.filepath.FilePath targetdir
~.connection.TubConnector	+redirect redirectReceived:0|newLocation
~.logging.gatherer.IncidentObserver	+path save_incident:0|filename	>twisted.python.filepath.FilePath basedir
~.logging.log.LogFileObserver	+path new:0|filename
~.negotiate.Negotiation	+redirect sendRedirect:0|redirect
~.pb.Tub	+deserialise unserialize:0|data
#fpdf
~.fonts.TTFFont	+path new:1|font_file_path	>fontTools.ttLib.ttFont.TTFont ttfont
~.fpdf.FPDF ~.FPDF	+path add_font:2|fname embed_file:0|file_path file_attachment_annotation:0|file_path
~.image_parsing	+path get_img_info:0|filename load_image:0|filename
~.template.FlexTemplate ~.FlexTemplate ~.Template ~.template.Template	+path parse_csv:0|infile parse_json:0|infile
#freebox_api
~.access.Access	+ssrf delete:0|end_url get:0|end_url post:0|end_url put:0|end_url
~.aiofreepybox.Freepybox ~.Freepybox	?ssrf open:0|host
~.api.player.Player	+ssrf open_media_url:0|media_url	?command execute_media_control_command:0|command
#freenom
~.Freenom	+ssrf getPublicIP:0|url
#freetype
~.Face	+path attach_file:0|filename
#fritzconnection
~.core.devices.DeviceManager	?ssrf load_service_descriptions:0|address
~.core.fritzconnection.FritzConnection ~.FritzConnection	?ssrf new:0|address	>~.core.devices.DeviceManager device_manager	>~.core.fritzhttp.FritzHttp http_interface	>~.core.processor.Service[] services
~.core.fritzhttp.FritzHttp	?command execute:0|command
~.core.processor.Service	?ssrf load_scpd:0|address
~.core.utils	+ssrf get_content_from:0|url
#fs
~._bulk.Copier	+path copy:1|src_path,3|dst_path
~.base.FS	+path copy:0|src_path,1|dst_path create:0|path download:0|path listdir:0|path makedirs:0|path move:0|src_path,1|dst_path open:0|path remove:0|path touch:0|path upload:0|path writefile:0|path	?path scandir:0|path writefile:1|file
~.compress	?path write_tar:1|file write_zip:1|file
~.copy	+path copy_dir:1|src_path,3|dst_path copy_dir_if:1|src_path,3|dst_path copy_dir_if_newer:1|src_path,3|dst_path copy_file:1|src_path,3|dst_path copy_file_if:1|src_path,3|dst_path copy_file_if_newer:1|src_path,3|dst_path copy_file_internal:1|src_path,3|dst_path copy_modified_time:1|src_path,3|dst_path
~.ftpfs.FTPFS	^~.base.FS	+path listdir:0|path remove:0|path	?path create:0|path scandir:0|path upload:0|path
~.ftpfs.FTPFile	+path new:1|path
~.memoryfs.MemoryFS	^~.base.FS	!listdir move remove scandir
~.mountfs.MountFS	^~.base.FS	+path listdir:0|path open:0|path remove:0|path	?path download:0|path scandir:0|path upload:0|path	>~.memoryfs.MemoryFS default_fs
~.move	+path move_dir:1|src_path,3|dst_path move_file:1|src_path,3|dst_path
~.multifs.MultiFS	^~.base.FS	+path listdir:0|path makedirs:0|path open:0|path remove:0|path	?path download:0|path scandir:0|path upload:0|path
~.osfs.OSFS ~.tempfs.TempFS	^~.base.FS	+path copy:0|src_path,1|dst_path listdir:0|path open:0|path remove:0|path	?path scandir:0|path
~.tarfs.ReadTarFS	^~.base.FS	+path listdir:0|path remove:0|path
~.tarfs.WriteTarFS	^~.wrapfs.WrapFS	?path write_tar:0|file
~.tools	+path remove_empty:1|path	?path copy_file_data:0|src_file,1|dst_file
~.walk.BoundWalker	+path walk:0|path
~.walk.Walker	+path walk:1|path	>~.walk.BoundWalker bind
~.wrap	>~.wrap.WrapCachedDir cache_directory	>~.wrap.WrapReadOnly read_only
~.wrap.WrapCachedDir	?path scandir:0|path
~.wrap.WrapReadOnly	+path copy:0|src_path,1|dst_path makedirs:0|path move:0|src_path,1|dst_path open:0|path remove:0|path touch:0|path writefile:0|path	?path create:0|path upload:0|path
~.wrapfs.WrapFS ~.tarfs.TarFS ~.zipfs.ZipFS	^~.base.FS	+path copy:0|src_path,1|dst_path listdir:0|path makedirs:0|path move:0|src_path,1|dst_path open:0|path remove:0|path touch:0|path writefile:0|path	?path create:0|path download:0|path scandir:0|path upload:0|path
~.zipfs.ReadZipFS	^~.base.FS	+path listdir:0|path remove:0|path
~.zipfs.WriteZipFS	^~.wrapfs.WrapFS	?path write_zip:0|file
#fscacher
~.cache.DirFingerprint	+path add_file:0|path
#fsm_admin
~.mixins.FSMTransitionMixin	>django.http.response.HttpResponseRedirect change_view response_change
#fsspec
~ pyfaidx.fsspec stactools.core.io.fsspec stactools.core.utils.fsspec	+path open_local:0|url	?path open:0|urlpath open_files:0|urlpath	>= open_local
~.asyn.AsyncFileSystem ~.generic.GenericFileSystem ~.implementations.asyn_wrapper.AsyncFileSystemWrapper	^~.spec.AbstractFileSystem	+path open_async:0|path
~.compression	?path unzip:2|filename
~.compression.SnappyFile	^~.spec.AbstractBufferedFile	?path new:0|infile
~.core	+path open_local:0|url	?path open:0|urlpath open_files:0|urlpath	>= open_local
~.core.OpenFile	+path new:1|path
~.fuse.FUSEr	+path chmod:0|path mkdir:0|path open:0|path read:0|path rmdir:0|path unlink:0|path write:0|path	?path create:0|path truncate:0|path
~.generic	?path copy_file_op:4|tempdir
~.gui.FileSelector	>~.core.OpenFile open_file
~.implementations.arrow.ArrowFSWrapper ~.implementations.arrow.HadoopFileSystem	^~.spec.AbstractFileSystem	+path cat_file:0|path makedirs:0|path mkdir:0|path rm_file:0|path rmdir:0|path	?path get_file:0|rpath,1|lpath
~.implementations.arrow.ArrowFile	+path new:2|path
~.implementations.cache_metadata.CacheMetadata	+path on_close_cached_file:1|path pop_file:0|path update_file:0|path
~.implementations.cached.LocalTempFile	+path new:1|path	?path new:2|fn
~.implementations.cached.SimpleCacheFileSystem	^~.implementations.cached.WholeFileCacheFileSystem	+path pipe_file:0|path
~.implementations.cached.WholeFileCacheFileSystem	^~.spec.AbstractFileSystem	?path cat:0|path
~.implementations.dask.DaskFile	^~.spec.AbstractBufferedFile	!new
~.implementations.dask.DaskWorkerFileSystem	^~.spec.AbstractFileSystem	!mkdir
~.implementations.data.DataFileSystem	^~.spec.AbstractFileSystem	+path cat_file:0|path
~.implementations.dbfs.DatabricksFile	^~.spec.AbstractBufferedFile	+path new:1|path
~.implementations.dbfs.DatabricksFileSystem	^~.spec.AbstractFileSystem	+path makedirs:0|path mkdir:0|path	>requests.sessions.Session session
~.implementations.dirfs.DirFileSystem	^~.asyn.AsyncFileSystem	+path cat_file:0|path makedirs:0|path mkdir:0|path new:0|path open:0|path open_async:0|path pipe_file:0|path rm_file:0|path rmdir:0|path touch:0|path	?path cat:0|path get_file:0|rpath,1|lpath glob:0|path put_file:0|lpath,1|rpath walk:0|path	!put
~.implementations.ftp.FTPFile	^~.spec.AbstractBufferedFile	+path new:1|path
~.implementations.ftp.FTPFileSystem	^~.spec.AbstractFileSystem	+path cat_file:0|path makedirs:0|path mkdir:0|path rmdir:0|path	?path get_file:0|rpath,1|lpath
~.implementations.git.GitFileSystem	^~.spec.AbstractFileSystem	+path new:0|path
~.implementations.http	+ssrf get_range:1|url	>aiohttp.client.ClientSession get_client
~.implementations.http.AsyncStreamFile	^~.spec.AbstractBufferedFile	!new
~.implementations.http.HTTPFile	^~.spec.AbstractBufferedFile	!new
~.implementations.http.HTTPFileSystem	^~.asyn.AsyncFileSystem	+path open_async:0|path	>~.implementations.http.AsyncStreamFile open_async
~.implementations.http.HTTPStreamFile	^~.spec.AbstractBufferedFile	!new
~.implementations.http_sync	+ssrf get_range:1|url
~.implementations.http_sync.HTTPFile	^~.spec.AbstractBufferedFile	!new
~.implementations.http_sync.HTTPFileSystem	^~.spec.AbstractFileSystem	+path glob:0|path	?path get_file:0|rpath,1|lpath put_file:0|lpath,1|rpath	>~.implementations.http_sync.RequestsSessionShim session	!cat_file
~.implementations.http_sync.HTTPStreamFile	^~.spec.AbstractBufferedFile	!new
~.implementations.http_sync.RequestsSessionShim	+ssrf delete:0|url get:0|url head:0|url patch:0|url post:0|url put:0|url request:1|url
~.implementations.jupyter.JupyterFileSystem	^~.spec.AbstractFileSystem	+path cat_file:0|path mkdir:0|path pipe_file:0|path	>requests.sessions.Session session
~.implementations.libarchive.LibArchiveFileSystem	^~.spec.AbstractFileSystem
~.implementations.local.LocalFileOpener	?path new:0|path
~.implementations.local.LocalFileSystem	^~.spec.AbstractFileSystem	+path chmod:0|path makedirs:0|path mkdir:0|path rm_file:0|path rmdir:0|path touch:0|path	!get_file put_file
~.implementations.memory.MemoryFileSystem	^~.spec.AbstractFileSystem	!cat_file makedirs mkdir pipe_file rmdir
~.implementations.reference.ReferenceFile	^~.spec.AbstractBufferedFile	+path new:1|path
~.implementations.reference.ReferenceFileSystem	^~.asyn.AsyncFileSystem	+path cat_file:0|path pipe_file:0|path	?path cat:0|path get_file:0|rpath,1|lpath
~.implementations.sftp.SFTPFileSystem	^~.spec.AbstractFileSystem	+path makedirs:0|path mkdir:0|path rmdir:0|path	?path get_file:0|rpath,1|lpath	!put
~.implementations.smb.SMBFileOpener	?path new:0|path
~.implementations.smb.SMBFileSystem	^~.spec.AbstractFileSystem	+path makedirs:0|path mkdir:0|path rmdir:0|path
~.implementations.tar.TarFileSystem	^~.spec.AbstractFileSystem
~.implementations.webhdfs.WebHDFS	^~.spec.AbstractFileSystem	+path chmod:0|path	?path makedirs:0|path mkdir:0|path rm_file:0|path
~.implementations.webhdfs.WebHDFile	^~.spec.AbstractBufferedFile	+path new:1|path
~.implementations.zip.ZipFileSystem	^~.spec.AbstractFileSystem	+path pipe_file:0|path
~.parquet	+path open_parquet_file:0|path
~.spec.AbstractBufferedFile ~.asyn.AbstractAsyncStreamedFile ~.implementations.jupyter.SimpleFileWriter	+path new:1|path
~.spec.AbstractFileSystem ~.AbstractFileSystem ~.archive.AbstractArchiveFileSystem ~.implementations.cached.CachingFileSystem ~.implementations.github.GithubFileSystem	+path cat_file:0|path delete:0|path get_file:0|rpath,1|lpath,3|outfile glob:0|path listdir:0|path makedirs:0|path mkdir:0|path open:0|path pipe_file:0|path put_file:0|lpath,1|rpath read_block:0|fn read_bytes:0|path read_text:0|path rm_file:0|path rmdir:0|path touch:0|path walk:0|path write_bytes:0|path write_text:0|path	?path cat:0|path put:0|lpath,1|rpath stat:0|path	>= from_dict from_json
~.utils	+path atomic_write:0|path infer_compression:0|filename stringify_path:0|filepath	>= build_name_function can_be_local common_prefix file_size get_package_version_without_import get_protocol infer_compression infer_storage_options is_exception make_instance merge_offset_ranges mirror_from nullcontext other_paths read_block seek_delimiter stringify_path tokenize update_storage_options
#ftputil
~.file_transfer	?path copy_file:0|source_file,1|target_file
~.host.FTPHost ~.FTPHost	+path chmod:0|path listdir:0|path makedirs:0|path mkdir:0|path open:0|path remove:0|path rmdir:0|path	?path stat:0|path
~.sync.LocalHost	+path open:0|path
#fullykiosk
~.FullyKiosk	+ssrf loadUrl:0|url
#furl
~.furl.Fragment	+path remove:1|path	>= add remove set
~.furl.Path	+path load:0|path remove:0|path	>= add load normalize remove set
~.furl.furl	+ssrf load:0|url	?path remove:1|path	>= add join load remove set
#fuse
~.Fuse	+path lowwrap:0|fname
#fusepy
~.FUSE	?path chmod:0|path mkdir:0|path open:0|path read:0|path rmdir:0|path unlink:0|path write:0|path
~.Operations	+path open:0|path	?path chmod:0|path create:0|path mkdir:0|path read:0|path rmdir:0|path unlink:0|path write:0|path
#fyta_cli
~.fyta_client.Client	>aiohttp.client.ClientSession session
#ganeti
~.rapi.client.GanetiRapiClient	?ssrf new:0|host
#gavo
~.votable.tapquery	?ssrf request:1|host
#genshi
~	>~.core.Stream HTML XML
~.builder.Element	^~.builder.Fragment	>~.core.Stream generate
~.builder.Fragment	>~.core.Stream generate
~.compat	?path build_code_chunk:1|filename
~.core.Stream ~.Stream ~.filters.transform.StreamBuffer	?xpath select:0|path
~.filters.i18n	?template parse_msg:0|string
~.filters.transform.WrapTransformation	>~.builder.Element element
~.input	>~.core.Stream HTML XML
~.input.HTMLParser	+path new:1|filename
~.input.XMLParser	+path new:1|filename
~.path.Path	+path new:1|filename	>~.core.Stream select
~.path.PathParser	+path new:1|filename
~.template.astutil	+template parse:0|source
~.template.base.Template ~.template.OldTextTemplate ~.template.Template ~.template.TextTemplate ~.template.text.OldTextTemplate ~.template.text.TextTemplate	+path new:1|filepath,2|filename	+template new:0|source	>~.core.Stream generate
~.template.directives.MatchDirective	>~.path.Path path
~.template.eval.Code ~.template.eval.Expression ~.template.eval.Suite	+path new:1|filename
~.template.interpolation	?path interpolate:1|filepath lex:2|filepath
~.template.loader.TemplateLoader ~.template.TemplateLoader	+path load:0|filename
~.template.markup.MarkupTemplate ~.template.MarkupTemplate plasTeX.Renderers.PageTemplate.GenshiTemplate	^~.template.base.Template	+path new:1|filepath,2|filename	+template new:0|source
~.template.plugin.AbstractTemplateEnginePlugin ~.template.plugin.MarkupTemplateEnginePlugin ~.template.plugin.TextTemplateEnginePlugin	?template render:3|template	>~.template.loader.TemplateLoader loader
~.template.text.NewTextTemplate ~.template.NewTextTemplate	^~.template.base.Template	+path new:1|filepath,2|filename	+template new:0|source
#geoip2
~.webservice.Client	?ssrf new:2|host
#gerritlib
~.gerrit.Gerrit	>~.gerrit.GerritConnection connection
~.gerrit.GerritConnection	?ssrf new:1|hostname
~.gerrit.GerritWatcher	>~.gerrit.GerritConnection connection
#geventhttpclient
~	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url
~.api	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url
~.client.HTTPClient ~.HTTPClient	+ssrf delete:0|request_uri from_url:0|url get:0|request_uri head:0|request_uri options:0|request_uri patch:0|request_uri post:0|request_uri put:0|request_uri request:1|request_uri	?ssrf new:0|host
~.client.HTTPClientPool	+ssrf get_client:0|url
~.httplib.HTTPSConnection	?ssrf new:0|host
~.requests.Session ~.Session	^~.useragent.UserAgent	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url
~.url.URL ~.URL	+redirect redirect:0|other
~.useragent.UserAgent ~.UserAgent	+ssrf download:0|url urlopen:0|url	>~.client.HTTPClientPool clientpool
#geventwebsocket
~.gunicorn.workers.GeventWebSocketWorker flask_sockets.worker	^gunicorn.workers.ggevent.GeventWorker
~.handler.Client	?ssrf new:0|address
~.protocols.wamp.Channels	+ssrf subscribe:0|uri
~.protocols.wamp.RemoteProcedures	+ssrf call:0|uri
~.protocols.wamp.WampProtocol	>~.protocols.wamp.RemoteProcedures procedures
#gffutils
~.interface.FeatureDB ~.FeatureDB	+sql execute:0|query	>= add_relation delete update
#gflanguages
~ glyphsets.gflanguages	+path LoadLanguages:0|base_dir LoadRegions:0|base_dir LoadScripts:0|base_dir
#ghostscript
~.Ghostscript	+path run_filename:0|filename
~._gsprint ~.gs	+path run_file:1|filename
#git
~.cmd.Git ~.Git	?command execute:0|command
~.db.GitCmdObjectDB ~.GitCmdObjectDB	^gitdb.db.loose.LooseObjectDB	!new
~.diff.Diff ~.Diff	>~.objects.blob.Blob a_blob b_blob
~.diff.Diffable ~.Diffable	>~.repo.base.Repo repo
~.index.base.IndexFile ~.IndexFile ~.index.IndexFile	^~.diff.Diffable	+path move:0|items new:1|file_path remove:0|items write:0|file_path	>= from_tree merge_tree reset resolve_blobs update	>~.index.typ.BaseIndexEntry[] add	>~.objects.tree.Tree write_tree
~.index.fun	>~.index.typ.BaseIndexEntry[] aggressive_tree_merge
~.index.typ.BaseIndexEntry ~.BaseIndexEntry ~.index.BaseIndexEntry	>~.objects.blob.Blob to_blob
~.index.util.TemporaryFileSwap	+path new:0|file_path
~.objects.base.IndexObject ~.Blob ~.IndexObject ~.objects.Blob ~.objects.IndexObject ~.objects.blob.Blob	+path new:3|path
~.objects.submodule.base.Submodule ~.Submodule ~.objects.Submodule ~.objects.submodule.Submodule	^~.objects.base.IndexObject	+path move:0|module_path	>= add move remove rename set_parent_commit update	>~.objects.submodule.base.Submodule[] iter_items	>~.refs.head.Head branch	>~.repo.base.Repo module	!new
~.objects.submodule.root.RootModule ~.RootModule ~.objects.RootModule ~.objects.submodule.RootModule	^~.objects.submodule.base.Submodule	>~.repo.base.Repo module	!new
~.objects.submodule.util	>~.refs.head.Head mkhead	>~.refs.remote.RemoteReference find_first_remote_branch
~.objects.tree.Tree ~.Tree ~.objects.Tree	^~.objects.base.IndexObject ~.diff.Diffable	>~.objects.blob.Blob[] blobs	>~.objects.tree.Tree[] trees	!new
~.refs.head.HEAD ~.HEAD ~.refs.HEAD	^~.refs.symbolic.SymbolicReference	>~.refs.symbolic.SymbolicReference orig_head
~.refs.head.Head ~.Head ~.refs.Head	^~.refs.symbolic.SymbolicReference	+path rename:0|new_path	>= rename set_tracking_branch	>~.refs.head.HEAD checkout	>~.refs.remote.RemoteReference tracking_branch	!delete
~.refs.log.RefLog ~.RefLog ~.refs.RefLog	+path append_entry:1|filepath entry_at:0|filepath from_file:0|filepath new:0|filepath to_file:0|filepath	>= from_file write
~.refs.remote.RemoteReference ~.RemoteReference ~.refs.RemoteReference	^~.refs.head.Head	>~.refs.remote.RemoteReference[] iter_items	!create delete
~.refs.symbolic.SymbolicReference ~.Reference ~.SymbolicReference ~.refs.Reference ~.refs.SymbolicReference ~.refs.reference.Reference	+path create:1|path delete:1|path from_path:1|path rename:0|new_path	>= rename set_commit set_object set_reference	>~.refs.head.Head reference	>~.refs.log.RefLog log
~.refs.tag.TagReference ~.Tag ~.TagReference ~.refs.Tag	^~.refs.symbolic.SymbolicReference	+path create:1|path	>= create	!delete
~.remote.PushInfo ~.PushInfo	>~.refs.remote.RemoteReference remote_ref
~.repo.base.Repo ~.Repo ~.repo.Repo	+path create_head:0|path create_tag:0|path	>= archive clone clone_from init	>~.index.base.IndexFile index	>~.objects.submodule.base.Submodule create_submodule submodule	>~.objects.submodule.base.Submodule[] iter_submodules submodule_update	>~.objects.tree.Tree tree	>~.objects.tree.Tree[] iter_trees	>~.refs.head.HEAD head	>~.refs.head.Head active_branch create_head	>~.refs.tag.TagReference create_tag tag
~.repo.fun	+path touch:0|filename	>= find_worktree_git_dir is_git_dir short_to_long touch
~.types.Has_Repo	>~.repo.base.Repo repo
~.util.Actor	?template from_string:0|string
~.util.BlockingLockFile	+path new:0|file_path
~.util.LockFile	+path new:0|file_path
#gitdb
~.db.base.FileDBBase ~.FileDBBase ~.db.FileDBBase	+path new:0|root_path
~.db.git.GitDB ~.GitDB ~.db.GitDB	^~.db.base.FileDBBase	!new
~.db.loose.LooseObjectDB ~.LooseObjectDB ~.db.LooseObjectDB	^~.db.base.FileDBBase	!new
~.db.pack.PackedDB ~.PackedDB ~.db.PackedDB	^~.db.base.FileDBBase	!new
~.pack.PackEntity	+path create:1|base_dir
~.pack.PackFile	?path new:0|packpath
~.pack.PackIndexFile	?path new:0|indexpath
~.util	+path file_contents_ro_filepath:0|filepath sliding_ro_buffer:0|filepath
~.util.LockedFD	+path new:0|filepath
#gitup
~.config	+path delete_bookmarks:1|config_path
#glances_api
glances_api.httpx	^httpx
~.Glances	+ssrf get_data:0|endpoint
#gleetex
~.__main__.Main	+path convert_images:1|base_path
~.caching.ImageCache	+path add_formula:2|file_path	?path new:2|base_path	?xpath new:0|path
#glymur
~.jp2box.XMLBox	+path new:1|filename	>~.jp2box.XMLBox parse
~.jp2k.Jp2k ~.Jp2k	^~.jp2kr.Jp2kr	+path new:0|filename wrap:0|filename
~.jp2kr.Jp2kr	+path new:0|filename
~.lib.openjp2	+path stream_create_default_file_stream:0|fname
~.lib.tiff	+path open:0|filename
#glyphsLib
~	+path build_masters:0|filename	?path load:0|file_or_path
~.classes.GSApplication ~.GSApplication	+path open:0|path
~.classes.GSBackgroundImage ~.GSBackgroundImage	?path new:0|path
~.classes.GSFont ~.GSFont	+path save:0|path
~.parser	?path load:0|file_or_path
~.types.Color	^~.types.ValueType	?template fromString:0|src
~.types.Datetime	^~.types.ValueType	?template fromString:0|src
~.types.IndexPath	^~.types.ValueType	!fromString
~.types.ValueType	?template fromString:0|src
~.util	+path open_ufo:0|path write_ufo:1|out_dir
#glyphsets
glyphsets.gflanguages	^gflanguages
~	+path read_nam_file:0|path
#gmplot
~.gmplot.GoogleMapPlotter ~.GoogleMapPlotter	?path write_polygon:1|path write_polyline:1|path
#gmsh
~	+path merge:0|fileName open:0|fileName write:0|fileName
~.model	+path setFileName:0|fileName
~.onelab	?command run:1|command
~.parser	+path parse:0|fileName
~.view	+path write:1|fileName
#gnupg
~.GPG	+path scan_keys:0|filename verify_file:1|data_filename	?path import_keys_file:0|key_path
#go2rtc_client
~.rest.Go2RtcRestClient ~.Go2RtcRestClient	+ssrf new:1|server_url
~.ws.client.Go2RtcWsClient ~.ws.Go2RtcWsClient	+ssrf new:1|server_url
#google
~.api_core.operations_v1.abstract_operations_base_client.AbstractOperationsBaseClient ~.api_core.operations_v1.AsyncOperationsRestClient ~.api_core.operations_v1.operations_rest_client_async.AsyncOperationsRestClient	+path from_service_account_file:0|filename	?path parse_common_folder_path:0|path
~.api_core.operations_v1.abstract_operations_client.AbstractOperationsClient ~.api_core.operations_v1.AbstractOperationsClient	^~.api_core.operations_v1.abstract_operations_base_client.AbstractOperationsBaseClient	+path from_service_account_file:0|filename
#goslideapi
~.goslideapi.GoSlideLocal ~.GoSlideLocal	?ssrf slide_open:0|hostname
#gpiozero
~.fonts	+path load_font_14seg:0|filename_or_obj load_font_7seg:0|filename_or_obj load_segment_font:0|filename_or_obj
~.output_devices.RGBLED ~.RGBLED	>colorzero.color.Color color
#gpxpy
~.gpxfield.TimeConverter	?template from_string:0|string
#gql
~.transport.httpx.HTTPXAsyncTransport	>httpx._client.AsyncClient client
~.transport.httpx.HTTPXTransport	>httpx._client.Client client
#graphene_django
~.debug.sql.tracking.NormalCursorWrapper	+sql execute:0|sql executemany:0|sql
#grequests
~	+ssrf request:1|url	>~.AsyncRequest request
~.AsyncRequest	>requests.sessions.Session session
#gribapi
~	+path codes_bufr_extract_headers:0|filepath codes_extract_offsets:0|filepath codes_extract_offsets_sizes:0|filepath grib_index_add_file:1|filename grib_index_new_from_file:0|filename grib_index_read:0|filename grib_index_write:1|filename
~.gribapi	+path codes_bufr_extract_headers:0|filepath codes_extract_offsets:0|filepath codes_extract_offsets_sizes:0|filepath grib_index_add_file:1|filename grib_index_new_from_file:0|filename grib_index_read:0|filename grib_index_write:1|filename
#gridfs
~.asynchronous.grid_file.AsyncGridFS ~.AsyncGridFS	+nosql find_one:0|filter	+path get_last_version:0|filename get_version:0|filename
~.synchronous.grid_file.GridFS ~.GridFS	+nosql find_one:0|filter	+path get_last_version:0|filename get_version:0|filename
#gridnet
~.gridnet.GridNet ~.GridNet	>aiohttp.client.ClientSession session
#growattServer
~.base_api.GrowattApi ~.GrowattApi	>requests.sessions.Session session
#gspread
~	+path oauth:2|credentials_filename service_account:0|filename	>~.client.Client api_key authorize oauth service_account service_account_from_dict	>~.client.Client[] oauth_from_dict
~.auth	+path load_credentials:0|filename oauth:2|credentials_filename service_account:0|filename store_credentials:1|filename	>= store_credentials	>~.client.Client api_key authorize oauth service_account service_account_from_dict	>~.client.Client[] oauth_from_dict
~.client.Client ~.Client	+ssrf open_by_url:0|url
~.http_client.BackOffHTTPClient ~.BackOffHTTPClient	^~.http_client.HTTPClient	!request
~.http_client.HTTPClient ~.HTTPClient	+ssrf request:1|endpoint
#gt
~.annotationsketch.canvas.CanvasCairoFileBase ~.CanvasCairoFile ~.CanvasCairoFileBase ~.CanvasCairoFilePDF ~.CanvasCairoFilePNG ~.CanvasCairoFilePS ~.CanvasCairoFileSVG ~.annotationsketch.CanvasCairoFile ~.annotationsketch.CanvasCairoFileBase ~.annotationsketch.CanvasCairoFilePDF ~.annotationsketch.CanvasCairoFilePNG ~.annotationsketch.CanvasCairoFilePS ~.annotationsketch.CanvasCairoFileSVG ~.annotationsketch.canvas.CanvasCairoFile ~.annotationsketch.canvas.CanvasCairoFilePDF ~.annotationsketch.canvas.CanvasCairoFilePNG ~.annotationsketch.canvas.CanvasCairoFilePS ~.annotationsketch.canvas.CanvasCairoFileSVG	+path to_file:0|filename
~.annotationsketch.graphics.Graphics ~.Graphics ~.GraphicsCairo ~.annotationsketch.Graphics ~.annotationsketch.GraphicsCairo ~.annotationsketch.graphics.GraphicsCairo	+path to_file:0|filename
~.annotationsketch.graphics.GraphicsCairoPDF ~.GraphicsCairoPDF ~.annotationsketch.GraphicsCairoPDF	^~.annotationsketch.graphics.Graphics
~.annotationsketch.graphics.GraphicsCairoPNG ~.GraphicsCairoPNG ~.annotationsketch.GraphicsCairoPNG	^~.annotationsketch.graphics.Graphics
~.annotationsketch.graphics.GraphicsCairoPS ~.GraphicsCairoPS ~.annotationsketch.GraphicsCairoPS	^~.annotationsketch.graphics.Graphics
~.annotationsketch.graphics.GraphicsCairoSVG ~.GraphicsCairoSVG ~.annotationsketch.GraphicsCairoSVG	^~.annotationsketch.graphics.Graphics
~.annotationsketch.style.Style ~.Style ~.annotationsketch.Style	+path load_file:0|filename
~.extended.feature_index.FeatureIndex ~.FeatureIndex ~.FeatureIndexFromPtr ~.FeatureIndexMemory ~.annotationsketch.FeatureIndex ~.annotationsketch.FeatureIndexFromPtr ~.annotationsketch.FeatureIndexMemory ~.extended.FeatureIndex ~.extended.FeatureIndexFromPtr ~.extended.FeatureIndexMemory ~.extended.feature_index.FeatureIndexFromPtr ~.extended.feature_index.FeatureIndexMemory	?path add_gff3file:0|filename
~.extended.gff3_in_stream.GFF3InStream ~.GFF3InStream ~.extended.GFF3InStream	+path new:0|filename
~.extended.rdb.RDBSqlite ~.RDBSqlite ~.extended.RDBSqlite	+path new:0|filename
~.extended.type_checker.TypeCheckerOBO ~.TypeCheckerOBO ~.extended.TypeCheckerOBO	+path new:0|filename
#gtfparse
~.read_gtf	+path read_gtf:0|filepath_or_buffer	?path parse_gtf:0|filepath_or_buffer parse_gtf_and_expand_attributes:0|filepath_or_buffer
#gtts
~.tts.gTTS ~.gTTS	?path save:0|savefile
#guessit
~.options	+path load_config_file:0|filepath read_text:1|filename
#guestfs
~.GuestFS	+command sh:0|command
#gunicorn
~.app.base.Application ~.app.wsgiapp.WSGIApplication	+path get_config_from_filename:0|filename load_config_from_file:0|filename
~.app.pasterapp	+ssrf get_wsgi_app:0|config_uri
~.pidfile.Pidfile	+path new:0|fname rename:0|path
~.reloader.InotifyReloader	+path add_extra_file:0|filename
~.reloader.Reloader	+path add_extra_file:0|filename
~.util	+path unlink:0|filename	+ssrf load_class:0|uri
~.workers.base.Worker ~.workers.base_async.AsyncWorker ~.workers.gthread.ThreadWorker ~.workers.gtornado.TornadoWorker ~.workers.sync.SyncWorker	?path handle_winch:1|fname
~.workers.geventlet.EventletWorker	^~.workers.base.Worker
~.workers.ggevent.GeventWorker ~.workers.ggevent.GeventPyWSGIWorker	^~.workers.base.Worker
#hamcrest
~.library.text.stringmatches.StringMatchesPattern	+regex new:0|pattern
#handy_archives
~	+path unpack_archive:0|filename,1|extract_dir	>= is_tarfile unpack_archive
~.TarFile	+path extract:1|path open:0|name write_file:0|filename,1|arcname
~.ZipFile	+path write_file:0|filename,1|arcname
#haphilipsjs
haphilipsjs.httpx	^httpx
~.PhilipsTV	+ssrf openURL:0|url	>httpx._client.AsyncClient session
#hazwaz
~.mixins.ExternalEditorMixin	+path edit_file_in_external_editor:0|filepath
#hcloud
~._client.Client ~.Client	+ssrf request:1|url
~.load_balancers.domain.LoadBalancerHealtCheckHttp ~.load_balancers.LoadBalancerHealtCheckHttp	+path new:1|path
#hdf5storage
~	+path loadmat:0|file_name read:0|path,1|filename reads:1|filename savemat:0|file_name write:1|path,2|filename writes:1|filename
#hdmf
~.backends.hdf5.h5_utils.H5SpecWriter	^~.spec.write.SpecWriter	+path write_spec:1|path
~.spec	?path export_spec:2|output_dir
~.spec.write	?path export_spec:2|output_dir
~.spec.write.SpecWriter ~.spec.SpecWriter	+path write_spec:1|path
~.spec.write.YAMLSpecWriter	^~.spec.write.SpecWriter	+path write_spec:1|path
~.term_set.TypeConfigurator ~.TypeConfigurator	+path load_type_config:0|config_path
#hgapi
~	>~.hgapi.Repo hg_clone
~.hgapi.Repo ~.Repo	+path hg_add:0|filepath hg_addremove:0|filepath hg_remove:0|filepath	>~.hgapi.Repo hg_clone
#hglib
~	?path open:0|path
#hickle
~	+path load:3|filename	?path dump:filename load:1|path
~.fileio	+path file_opener:1|path,3|filename
~.hickle	+path load:3|filename	?path dump:filename load:1|path
~.legacy_v3	+path load:1|path	?path dump:4|path
~.legacy_v3.hickle	+path load:1|path	?path dump:4|path
#hiera
~.client.HieraClient ~.HieraClient	+path new:0|config_filename
#hinawa_utils
~.bebob.plug_parser.PlugParser	?path parse_fb_plug:1|dir parse_subunit_plug:1|dir parse_unit_plug:1|dir
#hivex
~.Hivex	+path commit:0|filename new:0|filename
#hiyapyco
hiyapyco.Environment	^jinja2.environment.Environment
#hl7
~.client.MLLPClient	?ssrf new:0|host
#hlk_sw16
~.protocol.SW16Client	?ssrf new:0|host
#homeconnect
~.api.HomeConnectAPI ~.HomeConnect ~.HomeConnectAPI ~.api.HomeConnect	+ssrf delete:0|endpoint get:0|endpoint put:0|endpoint
~.api.HomeConnectAppliance	+ssrf delete:0|endpoint get:0|endpoint put:0|endpoint	?command execute_command:0|command
~.sseclient.SSEClient	+ssrf new:0|url
#hpilo
~.Ilo	?path update_rib_firmware:0|filename
#html_text
~	>parsel.selector.Selector cleaned_selector
~.html_text	>parsel.selector.Selector cleaned_selector
#httpcore
~	+ssrf request:1|url stream:1|url
~._api	+ssrf request:1|url stream:1|url
~._async.connection_pool.AsyncConnectionPool ~.AsyncConnectionPool ~._async.AsyncConnectionPool	^~._async.interfaces.AsyncRequestInterface	>~._async.interfaces.AsyncConnectionInterface create_connection	>~._async.interfaces.AsyncConnectionInterface[] connections
~._async.connection_pool.AsyncPoolRequest	>~._async.interfaces.AsyncConnectionInterface wait_for_connection
~._async.http_proxy.AsyncHTTPProxy ~.AsyncHTTPProxy ~._async.AsyncHTTPProxy	^~._async.connection_pool.AsyncConnectionPool	>~._async.interfaces.AsyncConnectionInterface create_connection
~._async.interfaces.AsyncRequestInterface ~.AsyncConnectionInterface ~.AsyncHTTP11Connection ~.AsyncHTTPConnection ~._async.AsyncConnectionInterface ~._async.AsyncHTTP11Connection ~._async.AsyncHTTPConnection ~._async.connection.AsyncHTTPConnection ~._async.http11.AsyncHTTP11Connection ~._async.http2.AsyncHTTP2Connection ~._async.http_proxy.AsyncForwardHTTPConnection ~._async.http_proxy.AsyncTunnelHTTPConnection ~._async.interfaces.AsyncConnectionInterface	+ssrf request:1|url stream:1|url
~._async.socks_proxy.AsyncSOCKSProxy	^~._async.connection_pool.AsyncConnectionPool	>~._async.interfaces.AsyncConnectionInterface create_connection
~._async.socks_proxy.AsyncSocks5Connection	^~._async.interfaces.AsyncRequestInterface
~._backends.anyio.AnyIOBackend	^~._backends.base.AsyncNetworkBackend	!connect_tcp
~._backends.auto.AutoBackend	^~._backends.base.AsyncNetworkBackend	?ssrf connect_tcp:0|host
~._backends.base.AsyncNetworkBackend ~.AsyncNetworkBackend	?ssrf connect_tcp:0|host
~._backends.base.NetworkBackend ~.NetworkBackend	?ssrf connect_tcp:0|host
~._backends.mock.AsyncMockBackend ~.AsyncMockBackend	^~._backends.base.AsyncNetworkBackend	!connect_tcp
~._backends.mock.MockBackend ~.MockBackend	^~._backends.base.NetworkBackend	!connect_tcp
~._backends.sync.SyncBackend ~.SyncBackend	^~._backends.base.NetworkBackend	?ssrf connect_tcp:0|host
~._backends.trio.TrioBackend	^~._backends.base.AsyncNetworkBackend	?ssrf connect_tcp:0|host
~._sync.connection_pool.ConnectionPool ~.ConnectionPool ~._sync.ConnectionPool	^~._sync.interfaces.RequestInterface	>~._sync.interfaces.ConnectionInterface create_connection	>~._sync.interfaces.ConnectionInterface[] connections
~._sync.connection_pool.PoolRequest	>~._sync.interfaces.ConnectionInterface wait_for_connection
~._sync.http_proxy.HTTPProxy ~.HTTPProxy ~._sync.HTTPProxy	^~._sync.connection_pool.ConnectionPool	>~._sync.interfaces.ConnectionInterface create_connection
~._sync.interfaces.RequestInterface ~.ConnectionInterface ~.HTTP11Connection ~.HTTPConnection ~._sync.ConnectionInterface ~._sync.HTTP11Connection ~._sync.HTTPConnection ~._sync.connection.HTTPConnection ~._sync.http11.HTTP11Connection ~._sync.http2.HTTP2Connection ~._sync.http_proxy.ForwardHTTPConnection ~._sync.http_proxy.TunnelHTTPConnection ~._sync.interfaces.ConnectionInterface	+ssrf request:1|url stream:1|url
~._sync.socks_proxy.SOCKSProxy	^~._sync.connection_pool.ConnectionPool	>~._sync.interfaces.ConnectionInterface create_connection
~._sync.socks_proxy.Socks5Connection	^~._sync.interfaces.RequestInterface
#httplib2
~	?path safename:0|filename
~.Authentication	+ssrf request:1|request_uri
~.BasicAuthentication	^~.Authentication	+ssrf request:1|request_uri
~.DigestAuthentication	^~.Authentication	+ssrf request:1|request_uri
~.GoogleLoginAuthentication	^~.Authentication	+ssrf request:1|request_uri
~.HTTPConnectionWithTimeout	?ssrf new:0|host
~.HTTPSConnectionWithTimeout	?ssrf new:0|host
~.HmacDigestAuthentication	^~.Authentication	+ssrf request:1|request_uri
~.Http	+ssrf request:0|uri
~.WsseAuthentication	^~.Authentication	+ssrf request:1|request_uri
#httpx
~ glances_api.httpx haphilipsjs.httpx luftdaten.httpx	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url stream:1|url	>= create_event encode_content encode_html encode_json encode_multipart_data encode_request encode_response encode_text encode_urlencoded_data is_running_trio main map_httpcore_exceptions request_context	>~._models.Response delete get head options patch post put request	>~._models.Response[] stream
~._api	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url stream:1|url	>~._models.Response delete get head options patch post put request	>~._models.Response[] stream
~._client.AsyncClient ~.AsyncClient	^~._client.BaseClient	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url stream:1|url	>~._models.Response delete get head options patch post put request send	>~._models.Response[] stream
~._client.BaseClient ~.BaseClient	>~._models.Cookies cookies
~._client.Client ~.Client	^~._client.BaseClient	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url stream:1|url	>~._models.Response delete get head options patch post put request send	>~._models.Response[] stream
~._models.Cookies ~.Cookies	?path delete:2|path
~._models.Response ~.Response	>~._models.Cookies cookies
~._transports.asgi.ASGITransport ~.ASGITransport ~._transports.ASGITransport	^~._transports.base.AsyncBaseTransport	>~._models.Response handle_async_request
~._transports.base.AsyncBaseTransport ~.AsyncBaseTransport ~._transports.AsyncBaseTransport	>~._models.Response handle_async_request
~._transports.base.BaseTransport ~.BaseTransport ~._transports.BaseTransport	>~._models.Response handle_request
~._transports.default.AsyncHTTPTransport ~.AsyncHTTPTransport ~._transports.AsyncHTTPTransport	^~._transports.base.AsyncBaseTransport	>~._models.Response handle_async_request
~._transports.default.HTTPTransport ~.HTTPTransport ~._transports.HTTPTransport	^~._transports.base.BaseTransport	>~._models.Response handle_request
~._transports.mock.MockTransport ~.MockTransport ~._transports.MockTransport	^~._transports.base.AsyncBaseTransport ~._transports.base.BaseTransport	>~._models.Response handle_async_request handle_request
~._transports.wsgi.WSGITransport ~.WSGITransport ~._transports.WSGITransport	^~._transports.base.BaseTransport	>~._models.Response handle_request
#httpx_sse
~	+ssrf connect_sse:2|url	>~._api.EventSource[] aconnect_sse connect_sse
~._api	+ssrf connect_sse:2|url	>~._api.EventSource[] aconnect_sse connect_sse
~._api.EventSource ~.EventSource	>httpx._models.Response response
#hupper
~.interfaces.IFileMonitor	?path add_path:0|path
~.polling.PollingFileMonitor	^~.interfaces.IFileMonitor	?path add_path:0|path
~.reloader.FileMonitorProxy	?path add_path:0|path file_changed:0|path
~.watchdog.WatchdogFileMonitor	^~.interfaces.IFileMonitor	?path add_path:0|path
~.watchman.WatchmanFileMonitor	^~.interfaces.IFileMonitor	?path add_path:0|path
#hvac
~.api.system_backend.mount.Mount ~.api.SystemBackend ~.api.system_backend.Mount ~.api.system_backend.SystemBackend	?path move_backend:0|from_path,1|to_path read_mount_configuration:0|path
~.v1.Client ~.Client	+ssrf new:0|url	?path delete:0|path read:0|path write_data:0|path
#hy
~.cmdline	+code run_command:0|source	+path set_path:0|filename	?path hy2py_worker:2|filename,4|output_filepath run_command:1|filename
~.core.result_macros	+code compile_eval_foo_compile:1|expr compile_function_def:1|expr compile_function_lambda:1|expr
~.reader	+path read:1|filename read_many:1|filename
~.reader.hy_reader.HyReader ~.reader.HyReader	+path parse:1|filename
~.repl.HyCommandCompiler	>~.repl.HyCompile compiler
~.repl.HyCompile	>~.reader.hy_reader.HyReader reader
~.repl.REPL	+path new:4|filename	?path runsource:1|filename showsyntaxerror:0|filename	>~.repl.HyCommandCompiler compile
#hypercorn
~.config.Config ~.Config ~.asyncio.Config ~.protocol.Config	+path from_pyfile:0|filename from_toml:0|filename	>= from_mapping from_object from_pyfile from_toml
~.protocol.quic.QuicProtocol	>aioquic.quic.configuration.QuicConfiguration quic_config
~.utils	?path load_application:0|path
#hyperkitty
~.lib.posting	?ssrf get_from:1|address
~.views.message	?path attachment:4|filename
~.views.mlist	?path export_mbox:2|filename
#hyperlink
~	+ssrf parse:0|url
~._url	+ssrf parse:0|url	?ssrf parse_host:0|host
#iaqualink
~.client.AqualinkClient	+ssrf send_request:0|url	>httpx._models.Response send_request
#ibm_cloud_sdk_core
~.base_service.BaseService ~.BaseService	+ssrf new:service_url	>requests.sessions.Session get_http_client http_client
#icalendar
~.timezone.zoneinfo	+deserialise unpickle_rruleset_with_cache:0|rrule
#icecream
~.icecream.Source ~.Source	^executing.executing.Source
#icoextract
~.IconExtractor	+path export_icon:0|filename new:0|filename
#idasen
~.cli	?path load_config:0|path save_config:1|path
#identify
~.identify	+path license_id:0|filename parse_shebang_from_file:0|path tags_from_filename:0|path tags_from_path:0|path	?path file_is_text:0|path	>= file_is_text is_text license_id parse_shebang parse_shebang_from_file tags_from_filename tags_from_interpreter tags_from_path
#igloohome_api
~.Api	?ssrf new:1|host
~.Auth	+ssrf request:1|url
#ignite
~.contrib.engines.common	+path save_best_model_by_val_score:0|output_path	>= empty_cuda_cache setup_common_training_handlers	>~.handlers.checkpoint.Checkpoint gen_save_best_models_by_val_score save_best_model_by_val_score
~.handlers.checkpoint.BaseSaveHandler	+path remove:0|filename
~.handlers.checkpoint.Checkpoint ~.handlers.Checkpoint ~.handlers.ModelCheckpoint ~.handlers.checkpoint.ModelCheckpoint	+path load_objects:1|checkpoint	>~.handlers.checkpoint.DiskSaver save_handler
~.handlers.checkpoint.DiskSaver ~.handlers.DiskSaver	^~.handlers.checkpoint.BaseSaveHandler	+path remove:0|filename
~.handlers.clearml_logger.ClearMLSaver ~.contrib.handlers.clearml_logger.ClearMLSaver	^~.handlers.checkpoint.DiskSaver	!remove
~.handlers.neptune_logger.NeptuneSaver ~.contrib.handlers.neptune_logger.NeptuneSaver	^~.handlers.checkpoint.BaseSaveHandler	!remove
~.handlers.time_profilers.BasicTimeProfiler ~.contrib.handlers.BasicTimeProfiler ~.contrib.handlers.time_profilers.BasicTimeProfiler ~.handlers.BasicTimeProfiler	+path write_results:0|output_path
~.handlers.time_profilers.HandlersTimeProfiler ~.contrib.handlers.HandlersTimeProfiler ~.contrib.handlers.time_profilers.HandlersTimeProfiler ~.handlers.HandlersTimeProfiler	+path write_results:0|output_path
#igor
~.binarywave	+path load:0|filename save:0|filename
~.igorpy	+path load:0|filename
~.packed	+path load:0|filename
#igor2
~.binarywave	+path load:0|filename save:0|filename
~.packed	+path load:0|filename
#imageio
~.core	+path get_remote_file:0|fname,1|directory	>= read_n_bytes
~.core.fetching	+path get_remote_file:0|fname,1|directory
~.core.findlib	+path looks_lib:0|fname
~.plugins._freeimage.FIBaseBitmap	+path new:1|filename
~.plugins._freeimage.FIBitmap	^~.plugins._freeimage.FIBaseBitmap	+path load_from_filename:0|filename save_to_filename:0|filename
~.plugins._freeimage.FIMultipageBitmap	^~.plugins._freeimage.FIBaseBitmap	+path load_from_filename:0|filename save_to_filename:0|filename
~.plugins._freeimage.Freeimage	+path create_bitmap:0|filename create_multipage_bitmap:0|filename getFIF:0|filename	>~.plugins._freeimage.FIBitmap create_bitmap	>~.plugins._freeimage.FIMultipageBitmap create_multipage_bitmap
~.plugins._swf	+path read_swf:0|filename write_swf:0|filename
~.plugins._tifffile	+path memmap:0|filename
~.plugins.ffmpeg	?path download:0|directory
#imageio_ffmpeg
~	+path read_frames:0|path write_frames:0|path
~._io	+path read_frames:0|path write_frames:0|path
#imagekit
~.files.IKContentFile	+path new:0|filename
~.models.fields.ProcessedImageField ~.models.ProcessedImageField	^django.db.models.fields.files.FileField
#imagesize
~	+path get:0|filepath getDPI:0|filepath
~.imagesize	+path get:0|filepath getDPI:0|filepath
#imapclient
~.config	+path parse_config_file:0|filename	>= get_config_defaults get_oauth2_token get_string_config_defaults getenv refresh_oauth2_token	>~.imapclient.IMAPClient create_client_from_config
~.imap4.IMAP4WithTimeout	?ssrf open:0|host
~.imapclient.IMAPClient ~.IMAPClient	+path copy:1|folder delete_folder:0|folder move:1|folder	?path append:0|folder create_folder:0|folder	?ssrf new:0|host
~.testable_imapclient.TestableIMAPClient	^~.imapclient.IMAPClient	!new
~.tls.IMAP4_TLS ~.IMAP4_TLS	?ssrf open:0|host
#imaplib2
~	?command run:0|cmd
~.imaplib2	?command run:0|cmd
~.imaplib2.IMAP4 ~.IMAP4	?ssrf open:0|host
~.imaplib2.IMAP4_SSL ~.IMAP4_SSL	^~.imaplib2.IMAP4	?ssrf open:0|host
~.imaplib2.IMAP4_stream ~.IMAP4_stream	^~.imaplib2.IMAP4	?ssrf open:0|host
#img2pdf
~	+path file_is_icc:0|fname from_file:0|path
#import_export
~.admin.ExportMixin	>django.template.response.TemplateResponse export_action
~.admin.ImportMixin	>django.http.response.HttpResponseRedirect process_result	>django.template.response.TemplateResponse import_action process_import
~.command_utils	?path get_format_class:1|file_name
#importlib_metadata
~ cherrypy.importlib_metadata fakeredis.metadata launchpadlib.importlib_metadata	>~.Distribution distribution	>~.Distribution[] distributions	>~.PackagePath[] files
~.Distribution	+path locate_file:0|path read_text:0|filename	>= at from_name	>~.Distribution[] discover	>~.PackagePath[] files
~.DistributionFinder	>~.Distribution[] find_distributions
~.EntryPoint	>~.Distribution dist
~.MetadataPathFinder	^~.DistributionFinder	>~.PathDistribution[] find_distributions
~.PackagePath	>~.Distribution dist
~.PathDistribution	^~.Distribution	+path locate_file:0|path read_text:0|filename
#importlib_resources
~	+path as_file:0|path
~._common	+path as_file:0|path
~.abc.TraversableResources ~.readers.FileReader ~.readers.NamespaceReader ~.simple.TraversableReader	?path open_resource:0|resource
~.readers.ZipReader	^~.abc.TraversableResources	!open_resource
#in_place
~	+path try_unlink:0|path	>= copystats try_unlink
#influxdb
~._dataframe_client.DataFrameClient	^~.client.InfluxDBClient	+sql query:0|query
~.client.InfluxDBClient ~.InfluxDBClient	+sql query:0|query	+ssrf request:0|url	?ssrf new:0|host
~.dataframe_client.DataFrameClient ~.DataFrameClient	^~.client.InfluxDBClient	!new
~.influxdb08.client.InfluxDBClient ~.influxdb08.InfluxDBClient	+sql query:0|query	+ssrf request:0|url	?ssrf new:0|host	>~.influxdb08.client.InfluxDBClient from_dsn
~.influxdb08.dataframe_client.DataFrameClient ~.influxdb08.DataFrameClient	^~.influxdb08.client.InfluxDBClient	+sql query:0|query	!new
#infoblox_client
~.connector.Connector	+ssrf download_file:0|url
#iniparse
~.compat.RawConfigParser ~.ConfigParser ~.RawConfigParser ~.compat.ConfigParser	+path readfp:1|filename
~.compat.SafeConfigParser ~.SafeConfigParser	^~.compat.RawConfigParser
#inputremapper
~.configs.base_config.ConfigBase	?path remove:0|path
~.configs.data	?path get_data_path:0|filename
~.configs.global_config.GlobalConfig	^~.configs.base_config.ConfigBase	+path load_config:0|path
~.configs.paths.PathUtils	+path mkdir:0|path remove:0|path touch:0|path	?path chown:0|path
#internetarchive
~	>~.files.File[] get_files	>~.item.Item get_item	>~.session.ArchiveSession get_session
~.account.Account	>~.session.ArchiveSession session
~.api	>~.files.File[] get_files	>~.item.Item get_item	>~.session.ArchiveSession get_session
~.files.File ~.File ~.files.OnTheFlyFile	+path download:0|file_path	?path download:5|destdir
~.item.Item ~.Item ~.item.Collection	+path get_file:0|file_name	>~.files.File get_file
~.session.ArchiveSession ~.ArchiveSession	^requests.sessions.Session	?path new:1|config_file
#invoke
~	+command run:0|command sudo:0|command	>= pty_size task	>~.tasks.Call call
~.collection.Collection ~.Collection	?path subcollection_from_path:0|path
~.config	?path load_source:1|path
~.context.Context ~.Context	+command run:0|command sudo:0|command
~.context.MockContext ~.MockContext	^~.context.Context	!run sudo
~.executor.Executor ~.Executor	>~.tasks.Call[] dedupe expand_calls normalize
~.runners.Local ~.Local	^~.runners.Runner	+command start:0|command
~.runners.Runner ~.Runner	+command run:0|command start:0|command
~.tasks	>~.tasks.Call call
~.tasks.Call ~.Call	>~.context.Context make_context
~.watchers.Responder ~.FailingResponder ~.Responder ~.watchers.FailingResponder	+regex pattern_matches:1|pattern
#ionoscloud
~.api_client.ApiClient ~.ApiClient	+ssrf request:1|url	>~.rest.RESTClientObject rest_client
~.rest.RESTClientObject	+ssrf DELETE:0|url GET:0|url HEAD:0|url OPTIONS:0|url PATCH:0|url POST:0|url PUT:0|url request:1|url	>urllib3.poolmanager.ProxyManager pool_manager
#iottycloud
~.cloudapi.CloudApi	?command command:1|command	?ssrf new:1|host
#ipahealthcheck
~.core.config	?path read_config:0|config_file
#ipalib
~.cli.console	?path run:0|filename
~.install.certstore	?ldap add_ca_cert:1|base_dn get_ca_certs:1|base_dn get_ca_certs_nss:1|base_dn get_ca_subject:2|base_dn
~.install.sysrestore.FileStore	^~.sysrestore.FileStore	?path new:0|path
~.install.sysrestore.StateFile	^~.sysrestore.StateFile	+path new:0|path
~.rpc.JSONServerProxy	+ssrf new:0|uri
~.rpc.RPCClient ~.rpc.jsonclient ~.rpc.xmlclient	+ssrf get_url_list:0|rpc_uri
~.sysrestore.FileStore	+path backup_file:0|path restore_file:0|path,1|new_path untrack_file:0|path	?path new:0|path
~.sysrestore.StateFile	+path new:0|path
~.x509	+path load_certificate_from_file:0|filename load_certificate_list_from_file:0|filename write_certificate:1|filename write_certificate_list:1|filename
~.x509.MSCSTemplateV1	?template new:0|s
~.x509.MSCSTemplateV2	?template new:0|s
#ipaplatform
~.base.constants.User	?path chown:0|path
#ipapython
~.directivesetter	+path set_directive:0|filename	?path get_directive:0|filename
~.install.cli	?path install_tool:2|log_file_name uninstall_tool:2|log_file_name
~.ipa_log_manager	+path standard_logging_setup:0|filename
~.ipachangeconf	+path openLocked:0|filename
~.ipaldap.LDAPCache	^~.ipaldap.LDAPClient	?ldap add_cache_entry:0|dn get_entry:0|dn modify_s:0|dn	!new
~.ipaldap.LDAPClient	+ldap find_entries:0|filter get_entries:2|filter	+ssrf new:0|ldap_uri	?ldap entry_exists:0|dn find_entries:2|base_dn find_entry_by_attr:4|base_dn get_entries:0|base_dn get_entry:0|dn modify_s:0|dn
~.ipautil	+path backup_config_and_replace_variables:1|filepath backup_file:0|fname config_replace_variables:0|filepath inifile_replace_variables:0|filepath install_file:0|fname remove_directory:0|dir remove_file:0|filename	?path copy_template_file:0|infilename,1|outfilename template_file:0|infilename
#ipython_magic
~.GHDiffMagics	>IPython.core.display.HTML ghdiff
#irc
~.client.DCCConnection	?ssrf connect:0|address
~.client.ServerConnection	?ssrf connect:0|server
~.client.SimpleIRCClient ~.bot.SingleServerIRCBot	?ssrf dcc_connect:0|address
~.rfc	?path get_pages:0|filename
~.server.IRCClient	?ssrf new:2|server
#isc_dhcp_leases
~.iscdhcpleases.IscDhcpLeases ~.IscDhcpLeases	+path new:0|filename
#iso9660
~	+path name_translate:0|filename stat_array_to_dict:0|filename
#israelrailapi
~.api.GetRoutesApi	^~.api.IsraelRailApi	!new
~.api.IsraelRailApi	+ssrf new:0|url
#itemloaders
itemloaders.Selector	^parsel.selector.Selector
#jarabe
~.frame.notification.NotificationPulsingIcon	^~.view.pulsingicon.PulsingIcon	+path new:0|filename
~.journal.journalentrybundle.JournalEntryBundle	^sugar3.bundle.bundle.Bundle
~.journal.journaltoolbox.FilterToolItem	?path set_widget_icon:1|file_name
~.journal.model	+path write:1|file_path	?path get_unique_file_name:1|file_name
~.model.filetransfer	?path start_transfer:1|file_name
~.model.filetransfer.OutgoingFileTransfer	+path new:1|file_name
~.util.downloader.Downloader	+ssrf new:0|url
~.util.httprange	+ssrf open:0|url
~.view.pulsingicon.PulsingIcon	^sugar3.graphics.icon.Icon
~.view.viewsource.FileViewer	?path new:0|path
#jellyfin_apiclient_python
~.api.API	^~.api.BiggerAPIMixin ~.api.GranularAPIMixin
~.api.BiggerAPIMixin	+ssrf download_url:0|item_id	?command command:1|command
~.api.GranularAPIMixin	+ssrf post_session:1|url send_request:0|url
~.client.JellyfinClient ~.JellyfinClient	>~.api.API jellyfin
#jenkins
jenkins.urllib3	^urllib3
~.Jenkins	+code run_script:0|script	+path delete_credential:1|folder_name	?path create_credential:0|folder_name create_folder:0|folder_name
~.WrappedSession	^requests.sessions.Session
#jenkins_jobs
~.builder.JenkinsManager	>jenkins.Jenkins jenkins
~.cli.entry.JenkinsJobs	>~.config.JJBConfig jjb_config
~.config.JJBConfig	+path new:0|config_filename
~.defaults.Defaults	>~.defaults.Defaults empty merged_with_global	>~.position.Pos pos
~.errors.Context	>~.position.Pos pos
~.loader.Loader	^~.loc_loader.LocLoader	+path load:1|source_path,2|source_dir load_path:0|path	!new
~.loc_loader.LocLoader	+path new:1|file_path
~.macro.Macro	>~.position.Pos pos
~.position.Pos	?path from_file:0|path	>~.position.Pos with_contents_start with_offset
~.project.Project	>~.position.Pos pos
~.root_base.Group	>~.position.Pos pos
~.root_base.JobViewData	>~.errors.Context[] context	>~.root_base.JobViewData with_context
~.root_base.RootBase	>~.position.Pos pos
~.yaml_objects.J2Template ~.yaml_objects.J2String ~.yaml_objects.J2Yaml	+template new:3|template_text
#jenkinsapi
~.api	>~.artifact.Artifact search_artifact_by_regexp	>~.build.Build get_build get_latest_build get_latest_complete_build	>~.result_set.ResultSet get_latest_test_results	>~.view.View get_nested_view_from_url get_view_from_url
~.artifact.Artifact	+path new:0|filename save_to_dir:0|dirpath	?path save:0|fspath
~.build.Build	^~.jenkinsbase.JenkinsBase	>~.artifact.Artifact[] get_artifact_dict get_artifacts	>~.build.Build[] get_downstream_builds get_matrix_runs	>~.result_set.ResultSet get_resultset
~.credentials.Credentials2x ~.credentials.CredentialsById	^~.jenkinsbase.JenkinsBase
~.jenkins.Jenkins	^~.jenkinsbase.JenkinsBase	+code run_groovy_script:0|script	+ssrf get_jenkins_obj_from_url:0|url get_job_by_url:0|url	>= delete_view_by_url get_jenkins_obj	>~.credentials.Credentials get_credentials	>~.executors.Executors get_executors	>~.jenkins.Jenkins get_jenkins_obj_from_url	>~.job.Job copy_job create_job get_job get_job_by_url rename_job	>~.label.Label get_label	>~.node.Node create_node create_node_with_config get_node	>~.nodes.Nodes get_nodes	>~.plugins.Plugins get_plugins	>~.queue.Queue get_queue	>~.view.View get_view_by_url
~.jenkinsbase.JenkinsBase ~.credentials.Credentials ~.executor.Executor ~.executors.Executors ~.fingerprint.Fingerprint ~.label.Label ~.node.Node ~.plugins.Plugins ~.queue.QueueItem ~.result_set.ResultSet	+ssrf get_data:0|url
~.job.Job	^~.jenkinsbase.JenkinsBase	>~.build.Build get_build get_build_metadata	>~.queue.QueueItem get_queue_item invoke
~.jobs.Jobs	>~.job.Job copy create rename	>~.job.Job[] create_multibranch_pipeline itervalues
~.nodes.Nodes	^~.jenkinsbase.JenkinsBase	>~.node.Node create_node create_node_with_config	>~.node.Node[] itervalues values
~.queue.Queue	^~.jenkinsbase.JenkinsBase	>~.queue.QueueItem[] itervalues values
~.utils.crumb_requester.CrumbRequester	^~.utils.requester.Requester	+ssrf post_url:0|url
~.utils.requester.Requester ~.utils.krb_requester.KrbRequester	+ssrf get_and_confirm_status:0|url get_url:0|url post_and_confirm_status:0|url post_url:0|url post_xml_and_confirm_status:0|url	>requests.sessions.Session session
~.view.View	^~.jenkinsbase.JenkinsBase	>~.job.Job[] values
#jinja2
~.bccache.Bucket	?template bytecode_from_string:0|string
~.bccache.BytecodeCache ~.BytecodeCache	>~.bccache.Bucket get_bucket
~.bccache.FileSystemBytecodeCache ~.FileSystemBytecodeCache	^~.bccache.BytecodeCache	?path new:0|directory
~.debug	?path fake_traceback:2|filename
~.environment	>~.environment.Template[] copy_cache create_cache	>~.ext.Extension[] load_extensions
~.environment.Environment flask_debugtoolbar.Environment flask_debugtoolbar.panels.Environment hiyapyco.Environment ~.nativetypes.NativeEnvironment ~.sandbox.ImmutableSandboxedEnvironment ~.sandbox.SandboxedEnvironment	+template compile:0|source compile_expression:0|source from_string:0|source parse:0|source	?path compile:2|filename lex:2|filename parse:2|filename preprocess:2|filename	>~.environment.Environment linked_to	>~.environment.Template from_string get_or_select_template get_template select_template	>~.ext.Extension[] iter_extensions	>~.nodes.Template parse
~.environment.Template anta.reporter.Template ~.Template pyparsing.diagram.Template	>~.environment.Environment environment
~.ext.ExprStmtExtension ~.ext.do	^~.ext.Extension	>~.nodes.ExprStmt parse
~.ext.Extension csp.extensions.Extension ~.ext.DebugExtension ~.ext.LoopControlExtension ~.ext.debug ~.ext.loopcontrols	+path preprocess:2|filename	>~.nodes.Node parse
~.ext.InternationalizationExtension ~.ext.i18n	^~.ext.Extension	>~.nodes.Node parse
~.loaders.BaseLoader ~.BaseLoader	>~.environment.Template load
~.loaders.ChoiceLoader ~.ChoiceLoader	^~.loaders.BaseLoader	>~.environment.Template load
~.loaders.FileSystemLoader ~.FileSystemLoader pyramid_jinja2.FileSystemLoader	^~.loaders.BaseLoader	+path new:0|searchpath
~.loaders.ModuleLoader ~.ModuleLoader	^~.loaders.BaseLoader	>~.environment.Template load
~.loaders.PrefixLoader ~.PrefixLoader	^~.loaders.BaseLoader	>~.environment.Template load	>~.loaders.BaseLoader[] get_loader
~.nodes.Assign	>~.nodes.Node node
~.nodes.AssignBlock	>~.nodes.Node[] body
~.nodes.Block	>~.nodes.Node[] body
~.nodes.CallBlock	>~.nodes.Node[] body
~.nodes.ExprStmt	>~.nodes.Node node
~.nodes.FilterBlock	>~.nodes.Node[] body
~.nodes.For	>~.nodes.Node iter target test	>~.nodes.Node[] body else_
~.nodes.If	>~.nodes.If[] elif_	>~.nodes.Node test	>~.nodes.Node[] body else_
~.nodes.Macro	>~.nodes.Node[] body
~.nodes.Node	>~.environment.Environment environment	>~.nodes.Node[] iter_child_nodes
~.nodes.OverlayScope	>~.nodes.Node[] body
~.nodes.Scope	>~.nodes.Node[] body
~.nodes.ScopedEvalContextModifier	>~.nodes.Node[] body
~.nodes.Template	^~.nodes.Node	>~.nodes.Node[] body
~.nodes.With	>~.nodes.Node[] body
~.optimizer	>~.nodes.Node optimize
~.optimizer.Optimizer	^~.visitor.NodeTransformer	>~.nodes.Node generic_visit
~.parser.Parser	+path new:3|filename	>~.nodes.Assign parse_set	>~.nodes.Block parse_block	>~.nodes.CallBlock parse_call_block	>~.nodes.FilterBlock parse_filter_block	>~.nodes.For parse_for	>~.nodes.If parse_if	>~.nodes.Macro parse_macro	>~.nodes.Node parse_statement	>~.nodes.Node[] parse_statements subparse	>~.nodes.Scope parse_autoescape	>~.nodes.Template parse	>~.nodes.With parse_with
~.utils	+path open_if_exists:0|filename	>= clear_caches consume generate_lorem_ipsum import_string internalcode is_undefined object_type_repr pass_context pass_environment pass_eval_context pformat select_autoescape url_quote urlize
~.visitor.NodeTransformer	>~.nodes.Node generic_visit	>~.nodes.Node[] visit_list
#jinja_vanish
~.DynAutoEscapeEnvironment	^jinja2.environment.Environment
#jinjax
~.catalog.Catalog ~.Catalog	>~.middleware.ComponentsMiddleware get_middleware
~.jinjax.JinjaX ~.JinjaX	^jinja2.ext.Extension	+template process_tags:0|source	?path preprocess:2|filename
~.middleware.ComponentsMiddleware	^whitenoise.base.WhiteNoise	?path add_file_to_dictionary:1|path	>whitenoise.responders.StaticFile find_file
#jks
~.util.AbstractKeystore ~.AbstractKeystore	+path load:0|filename save:0|filename
#jschema_to_python
~.class_generator.ClassGenerator	^~.python_file_generator.PythonFileGenerator	!new
~.init_file_generator.InitFileGenerator	^~.python_file_generator.PythonFileGenerator	?path new:3|output_directory
~.python_file_generator.PythonFileGenerator	+path make_output_file_path:0|file_name	?path new:0|output_directory
~.utilities	+deserialise unpickle_file:0|path
#json5
~.host.Host	?path read_text_file:0|path write_text_file:0|path
~.parser.Parser	+path new:1|fname
#jsondiff
~.cli	+path load_file:1|file_path
#jsonpatch
~.JsonPatch	?template from_string:0|patch_str
#jsonrpclib
~.jsonrpc.ServerProxy ~.Server ~.ServerProxy ~.jsonrpc.Server	+ssrf new:0|uri
#junitparser
~.junitparser	+path write_xml:1|filepath
~.junitparser.JUnitXml ~.JUnitXml ~.xunit2.JUnitXml	+path fromfile:0|filepath write:0|filepath
#jwt
~.jwks_client.PyJWKClient ~.PyJWKClient	+ssrf new:0|uri
#kaitaistruct
~.KaitaiStruct	+path from_file:0|filename
#kajiki
~	?path TextTemplate:1|filename XMLTemplate:1|filename
~.ir.Node	>~.ir.PyLine line
~.ir.PyLine	+path new:0|filename	>~.ir.PyLine indent
~.loader.FileLoader ~.FileLoader	?path new:0|path
~.loader.PackageLoader ~.PackageLoader	^~.loader.FileLoader	!new
~.template	?path patch_code_file_lines:1|filename
~.template.TplFunc	?path annotate_lnotab:0|filename	>~.template.TplFunc bind_instance
~.text	?path TextTemplate:1|filename
~.xml_template	?path XMLTemplate:1|filename
#kanboard
~.Client	+ssrf new:0|url
#kaptan
~.handlers.pyfile_handler	+path import_pyfile:0|pathname
#kazoo
~.client.KazooClient	?command command:0|cmd	?path delete:0|path delete_async:0|path
~.recipe.lock.Lock ~.recipe.lock.ReadLock ~.recipe.lock.WriteLock	?path new:1|path
#keras_preprocessing
~.image	+path load_img:0|path save_img:0|path
~.image.utils	+path load_img:0|path save_img:0|path
#keycloak
~.connection.ConnectionManager ~.ConnectionManager	?path a_raw_delete:0|path raw_delete:0|path	>httpx._client.AsyncClient async_s	>httpx._models.Response a_raw_delete a_raw_get a_raw_post a_raw_put
~.keycloak_admin.KeycloakAdmin ~.KeycloakAdmin	+ssrf a___fetch_all:0|url a___fetch_paginated:0|url	>~.openid_connection.KeycloakOpenIDConnection connection
~.keycloak_openid.KeycloakOpenID ~.KeycloakOpenID	?path a_load_authorization_config:0|path load_authorization_config:0|path	>~.connection.ConnectionManager connection
~.openid_connection.KeycloakOpenIDConnection ~.KeycloakOpenIDConnection	^~.connection.ConnectionManager	+ssrf new:0|server_url	>httpx._models.Response a_raw_delete a_raw_get a_raw_post a_raw_put	>~.keycloak_openid.KeycloakOpenID keycloak_openid	!a_raw_delete raw_delete
#keyring_pass
~	?command command:0|cmd
#kivy
~.atlas.Atlas ~.core.image.Atlas	+path new:0|filename
~.config.ConfigParser	+path read:0|filename update_config:0|filename
~.core.audio.Sound ~.core.audio.audio_android.SoundAndroidPlayer ~.core.audio.audio_avplayer.SoundAvplayer ~.core.audio.audio_ffpyplayer.SoundFFPy ~.core.audio.audio_gstplayer.SoundGstplayer ~.core.audio.audio_pygame.SoundPygame	?path on_source:1|filename
~.core.audio.SoundLoader	+path load:0|filename
~.core.image	+path load:0|filename
~.core.image.Image ~.loader.ProxyImage	+path load:0|filename save:0|filename	>~.core.image.Image load
~.core.image.ImageLoader	+path load:0|filename zip_loader:0|filename	>~.core.image.Image load
~.core.image.ImageLoaderBase	+path load:0|filename new:0|filename
~.core.image.img_dds.ImageLoaderDDS	^~.core.image.ImageLoaderBase	+path load:0|filename
~.core.image.img_ffpyplayer.ImageLoaderFFPy	^~.core.image.ImageLoaderBase	+path load:0|filename
~.core.image.img_pil.ImageLoaderPIL	^~.core.image.ImageLoaderBase	+path load:0|filename save:0|filename
~.core.image.img_pygame.ImageLoaderPygame	^~.core.image.ImageLoaderBase	+path load:0|filename save:0|filename
~.core.image.img_sdl2.ImageLoaderSDL2	^~.core.image.ImageLoaderBase	+path load:0|filename save:0|filename
~.core.image.img_tex.ImageLoaderTex	^~.core.image.ImageLoaderBase	+path load:0|filename
~.core.text.FontContextManagerBase	+path add_font:1|filename
~.core.text.text_pango.PangoFontContextManager ~.core.text.PangoFontContextManager	^~.core.text.FontContextManagerBase	+path add_font:1|filename
~.factory.FactoryBase	+path unregister_from_filename:0|filename
~.input.providers.probesysfs	?path read_line:0|path
~.lang.builder.BuilderBase ~.lang.BuilderBase	+path load_file:0|filename unload_file:0|filename
~.lib.ddsfile.DDSFile	+path load:0|filename new:0|filename save:0|filename
~.lib.mtdev.Device	+path new:0|filename
~.loader.LoaderBase ~.loader.LoaderThreadPool	+path image:0|filename remove_from_cache:0|filename	>~.loader.ProxyImage image
~.multistroke.Recognizer	+path export_gesture:0|filename import_gesture:1|filename
~.parser	+path parse_filename:0|filename
~.storage.dictstore.DictStore	+path new:0|filename
~.storage.jsonstore.JsonStore	+path new:0|filename
~.tools.coverage.KivyCoveragePlugin	?path file_reporter:0|filename file_tracer:0|filename	>~.tools.coverage.KivyFileTracer file_tracer
~.tools.coverage.KivyFileTracer	+path new:0|filename
~.uix.filechooser.FileSystemAbstract	+path listdir:0|fn
~.uix.filechooser.FileSystemLocal	^~.uix.filechooser.FileSystemAbstract	?path listdir:0|fn
~.uix.rst.RstDocument	+path preload:0|filename
~.uix.settings.Settings ~.uix.settings.SettingsWithNoMenu ~.uix.settings.SettingsWithSidebar ~.uix.settings.SettingsWithSpinner ~.uix.settings.SettingsWithTabbedPanel	?path add_json_panel:2|filename create_json_panel:2|filename
#klaus
klaus.flask	^flask
~.Klaus	^flask.app.Flask
~.highlighting	?path highlight_or_render:1|filename
~.markup	?path get_renderer:0|filename render:0|filename
~.repo.FancyRepo ~.FancyRepo	+path listdir:1|path	>dulwich.repo.Repo dulwich_repo
#klein
~._app.Klein ~.Klein	>werkzeug.routing.map.Map url_map	>~._app.Klein[] subroute
~._app.KleinRequest	>werkzeug.routing.map.MapAdapter mapper
#klepto
~._archives.file_archive ~.archives.file_archive	+path new:0|filename
~._archives.hdf_archive ~.archives.hdf_archive	+path new:0|filename
~._pickle	+path dump:1|filename load:0|filename
~._pickle.NDArrayWrapper	+path new:0|filename
~._pickle.NumpyPickler	+path new:0|filename
~._pickle.NumpyUnpickler	+path new:0|filename
~._pickle.ZNDArrayWrapper	^~._pickle.NDArrayWrapper	+path new:0|filename
~._pickle.ZipNumpyUnpickler	^~._pickle.NumpyUnpickler	+path new:0|filename
#knack
~.config.CLIConfig azure.cli.core.extension.CLIConfig	+path new:2|config_file_name
#kombu
~.matcher.MatcherRegistry	+regex match:1|pattern
~.pidbox.Mailbox	+command call:1|command
~.serialization	+deserialise pickle_loads:0|s unpickle:0|s
~.transport.consul.Channel	>consul.std.Consul client
~.transport.etcd.Channel	>etcd.client.Client client
~.transport.pyamqp.Connection	^amqp.connection.Connection
~.transport.redis.GlobalKeyPrefixMixin	>~.transport.redis.PrefixedRedisPipeline pipeline
~.transport.redis.PrefixedRedisPipeline	^~.transport.redis.GlobalKeyPrefixMixin redis.client.Redis
~.transport.redis.PrefixedStrictRedis	^~.transport.redis.GlobalKeyPrefixMixin redis.client.Redis
~.transport.redis.SentinelManagedSSLConnection	^redis.sentinel.SentinelManagedConnection redis.connection.SSLConnection
~.utils.amq_manager	?ssrf get_manager:1|hostname
#kubernetes
~.client.api_client.ApiClient ~.client.ApiClient	+ssrf request:1|url	>~.client.rest.RESTClientObject rest_client
~.client.models.v1_exec_action.V1ExecAction ~.client.V1ExecAction ~.client.models.V1ExecAction	+command new:0|command
~.client.rest.RESTClientObject	+ssrf DELETE:0|url GET:0|url HEAD:0|url OPTIONS:0|url PATCH:0|url POST:0|url PUT:0|url request:1|url	>urllib3.poolmanager.ProxyManager pool_manager
~.config	+path load_kube_config:4|temp_file_path load_kube_config_from_dict:4|temp_file_path	?path new_client_from_config_dict:3|temp_file_path	>~.client.api_client.ApiClient new_client_from_config new_client_from_config_dict
~.config.incluster_config.InClusterConfigLoader	+path new:1|cert_filename
~.config.kube_config	+path load_kube_config:4|temp_file_path load_kube_config_from_dict:4|temp_file_path	?path new_client_from_config_dict:3|temp_file_path	>~.client.api_client.ApiClient new_client_from_config new_client_from_config_dict
~.config.kube_config.FileOrData	+path new:5|temp_file_path
~.config.kube_config.KubeConfigLoader	+path new:5|temp_file_path
~.config.kube_config.KubeConfigMerger	?path load_config:0|path save_config:0|path
~.stream.ws_client	+ssrf get_websocket_url:0|url
~.stream.ws_client.WSClient	+ssrf new:1|url
#lark
~.tools	?path showwarning_as_comment:2|filename
#laspy
~	+path mmap:0|filename	>= supported_point_formats supported_versions	>~.lasmmap.LasMMAP mmap
~.cli.core	+path convert:0|input_path,1|output_path	>= parse_float_or_int parse_list_of_numbers
~.copc.CopcReader ~.CopcReader	+path open:0|source	>= open
~.lasmmap.LasMMAP	+path new:0|filename
~.lib	+path mmap_las:0|filename	>~.lasmmap.LasMMAP mmap_las
#launchpadlib
launchpadlib.importlib_metadata	^importlib_metadata
~.apps.RequestTokenApp	>~.credentials.Credentials credentials
~.credentials.Credentials	?template from_string:0|value
~.credentials.UnencryptedFileCredentialStore	+path new:0|filename
~.launchpad.Launchpad	^lazr.restfulclient.resource.ServiceRoot	>~.launchpad.LaunchpadOAuthAwareHttp httpFactory
~.launchpad.LaunchpadOAuthAwareHttp	^lazr.restfulclient._browser.RestfulHttp
#lazr
~.config	+path read_content:0|filename
~.config._config	+path read_content:0|filename
~.config._config.ConfigData ~.config.ConfigData	+path new:0|filename
~.config.interfaces.IConfigLoader	+path loadFile:0|filename
~.restfulclient._browser	?path safename:0|filename
~.restfulclient._browser.Browser	+ssrf delete:0|url get_wadl_application:0|url patch:0|url post:0|url put:0|url
~.restfulclient._browser.RestfulHttp	^httplib2.Http
~.restfulclient.resource.ServiceRoot	+ssrf load:0|url	>~.restfulclient._browser.RestfulHttp httpFactory
#ldap
~ ~.controls.ldap ldapdb.ldap ldappool.ldap	>~.ldapobject.SimpleLDAPObject initialize
~.asyncsearch.AsyncSearchHandler ~.asyncsearch.Dict ~.asyncsearch.FileWriter ~.asyncsearch.List	+ldap startSearch:2|filterStr
~.asyncsearch.IndexedDict	^~.asyncsearch.AsyncSearchHandler
~.asyncsearch.LDIFWriter	^~.asyncsearch.AsyncSearchHandler
~.controls.openldap.SearchNoOpMixIn	+ldap noop_search_st:2|filterstr	?ldap noop_search_st:0|base
~.functions	>~.ldapobject.SimpleLDAPObject initialize
~.ldapobject.ReconnectLDAPObject ldappool.ReconnectLDAPObject	^~.ldapobject.SimpleLDAPObject	!add_ext_s delete_ext_s modify_ext_s rename_s sasl_bind_s search_ext_s
~.ldapobject.SimpleLDAPObject ~.ldapobject.LDAPObject	+ldap find_unique_entry:2|filterstr read_rootdse_s:0|filterstr read_s:1|filterstr search:2|filterstr search_ext:2|filterstr search_ext_s:2|filterstr search_s:2|filterstr search_st:2|filterstr	?ldap add:0|dn add_ext:0|dn add_ext_s:0|dn add_s:0|dn delete:0|dn delete_ext:0|dn delete_ext_s:0|dn delete_s:0|dn find_unique_entry:0|base modify:0|dn modify_ext:0|dn modify_ext_s:0|dn modify_s:0|dn read_s:0|dn rename:0|dn rename_s:0|dn sasl_bind_s:0|dn search:0|base search_ext:0|base search_ext_s:0|base search_s:0|base search_st:0|base search_subschemasubentry_s:0|dn
~.syncrepl.SyncreplConsumer	?ldap syncrepl_search:0|base
#ldap3
~.core.connection.Connection flask_ldapconn.Connection ~.Connection ldapdomaindump.Connection	+ldap search:1|search_filter	?ldap add:0|dn delete:0|dn modify:0|dn modify_dn:0|dn search:0|search_base	?ssrf new:0|server	>~.extend.ExtendedOperationsRoot extend
~.extend	+ldap paged_search_accumulator:2|search_filter paged_search_generator:2|search_filter	?ldap ad_modify_password:1|user_dn paged_search_accumulator:1|search_base paged_search_generator:1|search_base
~.extend.ExtendedOperationsRoot	>~.extend.MicrosoftExtendedOperations microsoft	>~.extend.StandardExtendedOperations standard
~.extend.MicrosoftExtendedOperations	?ldap persistent_search:0|search_base	>~.extend.microsoft.persistentSearch.ADPersistentSearch persistent_search
~.extend.StandardExtendedOperations	+ldap funnel_search:1|search_filter paged_search:1|search_filter persistent_search:1|search_filter	?ldap funnel_search:0|search_base paged_search:0|search_base persistent_search:0|search_base	>~.extend.standard.PersistentSearch.PersistentSearch funnel_search persistent_search
~.extend.microsoft.modifyPassword	?ldap ad_modify_password:1|user_dn
~.extend.microsoft.persistentSearch.ADPersistentSearch ~.extend.ADPersistentSearch	?ldap new:1|search_base
~.extend.standard.PagedSearch	+ldap paged_search_accumulator:2|search_filter paged_search_generator:2|search_filter	?ldap paged_search_accumulator:1|search_base paged_search_generator:1|search_base
~.extend.standard.PersistentSearch.PersistentSearch ~.extend.PersistentSearch	+ldap new:2|search_filter	?ldap new:1|search_base
~.operation.add	?ldap add_operation:0|dn
~.operation.delete	?ldap delete_operation:0|dn
~.operation.modify	?ldap modify_operation:0|dn
~.operation.modifyDn	?ldap modify_dn_operation:0|dn
~.operation.search	+ldap search_operation:1|search_filter	?ldap search_operation:0|search_base
#ldapdb
ldapdb.ldap	^ldap
~.backends.ldap.base.DatabaseOperations	^django.db.backends.base.operations.BaseDatabaseOperations
~.backends.ldap.base.DatabaseWrapper	+ldap search_s:2|filterstr	?ldap add_s:0|dn delete_s:0|dn modify_s:0|dn rename_s:0|dn search_s:0|base
#ldapdomaindump
ldapdomaindump.Connection	^ldap3.core.connection.Connection
~.convert.BloodHoundConverter	?ldap get_domain:1|dn	?path write_entry_memberships:1|outfile
#ldappool
ldappool.ReconnectLDAPObject	^ldap.ldapobject.ReconnectLDAPObject
ldappool.ldap	^ldap
~.StateConnector	^ldap.ldapobject.ReconnectLDAPObject	!add_s modify_s
#libarchive
~	+path extract_file:0|filepath file_writer:0|filepath	?path file_reader:0|path
~.extract	+path extract_file:0|filepath
~.read	?path file_reader:0|path
~.write	+path file_writer:0|filepath	?path new_archive_read_disk:0|path
~.write.ArchiveWrite	+path add_file:0|path add_files:pathname
#libcloud
~.common.abiquo.AbiquoConnection	+ssrf new:5|url	?ssrf new:3|host
~.common.azure.AzureActiveDirectoryConnection	?ssrf new:3|host
~.common.dimensiondata.DimensionDataBackupClient	+ssrf new:5|download_url
~.common.nttcis.NttCisBackupClient	+ssrf new:5|download_url
~.compute.ssh.BaseSSHClient ~.compute.ssh.MockSSHClient ~.compute.ssh.SSHClient	+command run:0|cmd	+path delete:0|path	?path put:0|path	?ssrf new:0|hostname
~.compute.ssh.ParamikoSSHClient	^~.compute.ssh.BaseSSHClient	+command run:0|cmd	?path delete:0|path	?ssrf new:0|hostname	>paramiko.client.SSHClient client	!put
~.compute.ssh.ShellOutSSHClient	^~.compute.ssh.BaseSSHClient	+command run:0|cmd	?path delete:0|path	?ssrf new:0|hostname	!put
~.container.base.ContainerImage	?path new:2|path
~.container.drivers.ecs.ElasticContainerDriver	>~.container.utils.docker.RegistryClient ex_get_registry_client
~.container.drivers.lxd.LXDContainerDriver	?command ex_execute_cmd_on_container:1|command	?path attach_volume:4|path install_image:0|path
~.container.utils.docker.DockerHubConnection	+ssrf new:5|url	?ssrf new:0|host
~.container.utils.docker.HubClient	^~.container.utils.docker.RegistryClient	!new
~.container.utils.docker.RegistryClient	?ssrf new:0|host
~.dns.base.DNSDriver ~.dns.drivers.auroradns.AuroraDNSDriver ~.dns.drivers.buddyns.BuddyNSDNSDriver ~.dns.drivers.cloudflare.CloudFlareDNSDriver ~.dns.drivers.dnsimple.DNSimpleDNSDriver ~.dns.drivers.dnspod.DNSPodDNSDriver ~.dns.drivers.dummy.DummyDNSDriver ~.dns.drivers.durabledns.DurableDNSDriver ~.dns.drivers.gandi.GandiDNSDriver ~.dns.drivers.gandi_live.GandiLiveDNSDriver ~.dns.drivers.godaddy.GoDaddyDNSDriver ~.dns.drivers.google.GoogleDNSDriver ~.dns.drivers.linode.LinodeDNSDriver ~.dns.drivers.liquidweb.LiquidWebDNSDriver ~.dns.drivers.luadns.LuadnsDNSDriver ~.dns.drivers.nsone.NsOneDNSDriver ~.dns.drivers.onapp.OnAppDNSDriver ~.dns.drivers.pointdns.PointDNSDriver ~.dns.drivers.rackspace.RackspaceDNSDriver ~.dns.drivers.route53.Route53DNSDriver ~.dns.drivers.vultr.VultrDNSDriver ~.dns.drivers.worldwidedns.WorldWideDNSDriver ~.dns.drivers.zerigo.ZerigoDNSDriver ~.dns.drivers.zonomi.ZonomiDNSDriver	+path export_zone_to_bind_zone_file:1|file_path
~.dns.base.Zone	+path export_to_bind_zone_file:0|file_path
~.dns.drivers.digitalocean.DigitalOceanDNSDriver	^~.dns.base.DNSDriver	>~.dns.base.Zone create_zone
~.dns.drivers.linode.LinodeDNSDriverV3	^~.dns.base.DNSDriver
~.dns.drivers.linode.LinodeDNSDriverV4	^~.dns.base.DNSDriver
~.dns.drivers.nfsn.NFSNDNSDriver	^~.dns.base.DNSDriver	>~.dns.base.Zone get_zone
~.dns.drivers.powerdns.PowerDNSDriver	^~.dns.base.DNSDriver	>~.dns.base.Zone create_zone
~.dns.drivers.rcodezero.RcodeZeroDNSDriver	^~.dns.base.DNSDriver	>~.dns.base.Zone create_zone update_zone
~.dns.drivers.vultr.VultrDNSDriverV1	^~.dns.base.DNSDriver
~.dns.drivers.vultr.VultrDNSDriverV2	^~.dns.base.DNSDriver	>~.dns.base.Zone create_zone get_zone	>~.dns.base.Zone[] list_zones
~.http.LibcloudBaseConnection	>requests.sessions.Session session
~.http.LibcloudConnection	^~.http.LibcloudBaseConnection	+ssrf request:1|url	?ssrf new:0|host
~.pricing	+path download_pricing_file:1|file_path get_pricing_file_path:0|file_path
~.storage.base.Container	+path upload_object:0|file_path	?path download_object:1|destination_path download_object_range:1|destination_path
~.storage.base.Object	?path download:0|destination_path download_range:0|destination_path
~.storage.base.StorageDriver ~.storage.drivers.nimbus.NimbusStorageDriver	+path upload_object:0|file_path	?path download_object:1|destination_path download_object_range:1|destination_path
~.storage.drivers.atmos.AtmosDriver ~.storage.drivers.ninefold.NinefoldStorageDriver	^~.storage.base.StorageDriver	?path upload_object:0|file_path	>~.storage.base.Container get_container	>~.storage.base.Object get_object upload_object upload_object_via_stream	!download_object
~.storage.drivers.azure_blobs.AzureBlobsActiveDirectoryConnection	^~.common.azure.AzureActiveDirectoryConnection	!new
~.storage.drivers.azure_blobs.AzureBlobsStorageDriver	^~.storage.base.StorageDriver	!download_object download_object_range upload_object
~.storage.drivers.backblaze_b2.BackblazeB2StorageDriver	^~.storage.base.StorageDriver	!download_object upload_object
~.storage.drivers.cloudfiles.ChunkStreamReader	+path new:0|file_path
~.storage.drivers.cloudfiles.CloudFilesStorageDriver ~.storage.drivers.cloudfiles.OpenStackSwiftStorageDriver ~.storage.drivers.ktucloud.KTUCloudStorageDriver	^~.storage.base.StorageDriver	+path ex_multipart_upload_object:0|file_path ex_set_error_page:1|file_name upload_object:0|file_path	?path download_object:1|destination_path download_object_range:1|destination_path
~.storage.drivers.cloudfiles.FileChunkReader	+path new:0|file_path	>~.storage.drivers.cloudfiles.ChunkStreamReader next
~.storage.drivers.dummy.DummyStorageDriver	^~.storage.base.StorageDriver	+path upload_object:0|file_path	?path download_object:1|destination_path
~.storage.drivers.local.LocalStorageDriver	^~.storage.base.StorageDriver	+path upload_object:0|file_path	?path download_object:1|destination_path download_object_range:1|destination_path
~.storage.drivers.local.LockLocalStorage	?path new:0|path
~.storage.drivers.local.NoOpLockLocalStorage	?path new:0|path
~.storage.drivers.oss.OSSStorageDriver	^~.storage.base.StorageDriver	+path upload_object:0|file_path	?path download_object:1|destination_path
~.storage.drivers.s3.BaseS3StorageDriver ~.storage.drivers.auroraobjects.AuroraObjectsStorageDriver ~.storage.drivers.auroraobjects.BaseAuroraObjectsStorageDriver ~.storage.drivers.digitalocean_spaces.DigitalOceanSpacesStorageDriver ~.storage.drivers.google_storage.GoogleStorageDriver ~.storage.drivers.minio.MinIOStorageDriver ~.storage.drivers.ovh.OvhStorageDriver ~.storage.drivers.rgw.S3RGWOutscaleStorageDriver ~.storage.drivers.rgw.S3RGWStorageDriver ~.storage.drivers.s3.S3APNE1StorageDriver ~.storage.drivers.s3.S3APNE2StorageDriver ~.storage.drivers.s3.S3APNEStorageDriver ~.storage.drivers.s3.S3APSE2StorageDriver ~.storage.drivers.s3.S3APSEStorageDriver ~.storage.drivers.s3.S3APSouthStorageDriver ~.storage.drivers.s3.S3CACentralStorageDriver ~.storage.drivers.s3.S3CNNorthStorageDriver ~.storage.drivers.s3.S3CNNorthWestStorageDriver ~.storage.drivers.s3.S3EUCentralStorageDriver ~.storage.drivers.s3.S3EUNorth1StorageDriver ~.storage.drivers.s3.S3EUWest2StorageDriver ~.storage.drivers.s3.S3EUWestStorageDriver ~.storage.drivers.s3.S3SAEastStorageDriver ~.storage.drivers.s3.S3StorageDriver ~.storage.drivers.scaleway.ScalewayStorageDriver	^~.storage.base.StorageDriver	>~.storage.base.Container get_container	!download_object download_object_range upload_object
~.storage.drivers.s3.S3USEast2StorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.storage.drivers.s3.S3USGovEastStorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.storage.drivers.s3.S3USGovWestStorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.storage.drivers.s3.S3USWestOregonStorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.storage.drivers.s3.S3USWestStorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.utils.loggingconnection.LoggingConnection	+ssrf request:1|url
#libconf
~	+path load:1|filename,2|includedir loads:1|filename
~.Tokenizer	+path new:0|filename
#libcst
~.codemod	?path diff_code:filename
~.codemod._cli	?path diff_code:filename
~.helpers	+path calculate_module_and_package:1|filename	?template parse_template_expression:0|template parse_template_module:0|template parse_template_statement:0|template	>= ensure_type get_absolute_module get_absolute_module_for_import get_absolute_module_for_import_or_raise get_absolute_module_from_package get_absolute_module_from_package_for_import get_absolute_module_from_package_for_import_or_raise get_field_default_value get_full_name_for_node get_full_name_for_node_or_raise is_default_node_field is_syntax_node_field is_whitespace_node_field
~.helpers._template	?template parse_template_expression:0|template parse_template_module:0|template parse_template_statement:0|template
~.helpers.module	+path calculate_module_and_package:1|filename	>= get_absolute_module get_absolute_module_for_import get_absolute_module_for_import_or_raise get_absolute_module_from_package get_absolute_module_from_package_for_import get_absolute_module_from_package_for_import_or_raise
~.metadata.file_path_provider.FilePathProvider ~.metadata.FilePathProvider	?path new:0|cache
#libknot
~.control	?path load_lib:0|path
#liblinearutil
~	+path svm_read_problem:0|data_file_name
#libpyfoscam
~.foscam.FoscamCamera ~.FoscamCamera	?command execute_command:0|cmd
#librepo
~ ~.librepo	?ssrf download_url:0|url
#libtiff
~.libtiff_ctypes.TIFF ~.TIFF	+path copy:0|filename open:0|filename
~.libtiff_ctypes.TIFF3D ~.TIFF3D	^~.libtiff_ctypes.TIFF	+path open:0|filename
~.tiff_file.TIFFfile ~.TiffFile ~.tiff_file.TiffFile	+path new:0|filename
~.tiff_files.TiffFiles ~.TiffFiles	+path get_tiff_file:0|filename
~.tiff_image.TIFFimage	+path write_file:0|filename
#libtmux
~.neo.Obj	>~.server.Server server
~.pane.Pane ~.Pane	^~.neo.Obj	+command cmd:0|cmd	>= clear enter from_pane_id reset resize resize_pane select select_pane set_height set_width split split_window	>~.server.Server server	>~.session.Session session	>~.window.Window window
~.server.Server ~.Server	+command cmd:0|cmd	>= kill_session	>~.session.Session find_where get_by_id new_session	>~.session.Session[] attached_sessions list_sessions where
~.session.Session ~.Session	^~.neo.Obj	+command cmd:0|cmd	>= attach attach_session from_session_id rename_session set_option switch_client	>~.pane.Pane active_pane attached_pane	>~.server.Server server	>~.window.Window active_window attached_window find_where get_by_id new_window select_window	>~.window.Window[] list_windows where
~.window.Window ~.Window	^~.neo.Obj	>~.pane.Pane active_pane attached_pane find_where get_by_id last_pane select_pane split split_window	>~.pane.Pane[] list_panes where	>~.server.Server server	>~.session.Session session
#libvoikko
~.VoikkoLibrary	+path new:0|filename	?path open:0|path
#libxml2
~	+path createFileParserCtxt:0|filename fileMatch:0|filename htmlCreateFileParserCtxt:0|filename htmlParseFile:0|filename htmlReadFile:0|filename loadACatalog:0|filename loadCatalog:0|filename loadSGMLSuperCatalog:0|filename parseCatalogFile:0|filename parseFile:0|filename parserGetDirectory:0|filename readFile:0|filename readerForFile:0|filename recoverFile:0|filename	?path iOFTPMatch:0|filename iOHTTPMatch:0|filename parseEntity:0|filename	>~.URI createURI parseURI parseURIRaw
~.URI	?xpath setQuery:0|query
~.parserCtxt	+path ctxtReadFile:0|filename ctxtResetPush:2|filename htmlCtxtReadFile:0|filename
~.xmlCore ~.xmlAttr ~.xmlAttribute ~.xmlDtd ~.xmlElement ~.xmlEntity ~.xmlNode	+xpath xpathEval2:0|expr xpathEval:0|expr
~.xmlDoc	^~.xmlCore	+path htmlSaveFile:0|filename htmlSaveFileEnc:0|filename htmlSaveFileFormat:0|filename saveFile:0|filename saveFileEnc:0|filename saveFormatFile:0|filename saveFormatFileEnc:0|filename
~.xmlNs	^~.xmlCore
~.xmlTextReader	+path NewFile:0|filename
#livereload
~.handlers.ForceReloadHandler	^tornado.web.RequestHandler
~.handlers.LiveReloadHandler	^tornado.web.RequestHandler
~.handlers.LiveReloadJSHandler	^tornado.web.RequestHandler
~.handlers.MtimeStaticFileHandler ~.handlers.StaticFileHandler	^tornado.web.RequestHandler
~.server.Server ~.Server	?path watch:0|filepath
~.watcher.INotifyWatcher	^~.watcher.Watcher	>pyinotify.WatchManager wm	!watch
~.watcher.Watcher	+path ignore:0|filename	?path get_changed_glob_files:0|path watch:0|path
#lmdb
~.cffi.Environment ~.Environment ~.cffi.open ~.open	+path copy:0|path
#localzone
~	+path load:0|filename	?path manage:0|filename
~.context	+path load:0|filename	?path manage:0|filename
~.models.Zone ~.Zone	+path save:0|filename
#location
~	?path open:0|path
~.database.Connection	+sql execute:0|query executemany:0|query query:0|query	?ssrf new:0|host
~.downloader.Downloader	+ssrf retrieve:0|url
~.export.OutputWriter ~.export.IpsetOutputWriter ~.export.NftablesOutputWriter ~.export.XTGeoIPOutputWriter	?path new:2|directory
#locket
~	+path lock_file:0|path
#lockfile
~.LockBase ~.linklockfile.LinkLockFile	?path new:0|path
~.mkdirlockfile.MkdirLockFile ~.FileLock ~.LockFile	^~.LockBase	+path new:0|path
~.pidlockfile.PIDLockFile	^~.LockBase	+path new:0|path
~.sqlitelockfile.SQLiteLockFile	^~.LockBase	+path new:0|path
~.symlinklockfile.SymlinkLockFile	^~.LockBase	+path new:0|path
#logi_circle
~.activity.Activity	+path download_dash:0|filename download_hls:0|filename download_jpeg:0|filename download_mp4:0|filename
~.live_stream.LiveStream	+path download_jpeg:2|filename download_rtsp:1|filename
#londiste
~.handler	>~.handler.BaseHandler build_handler
~.handler.BaseHandler ~.handlers.BaseHandler ~.handlers.applyfn.ApplyFuncHandler ~.handlers.bulk.BulkLoader ~.handlers.qtable.QueueSplitterHandler ~.handlers.vtable.FakeLocalHandler ~.handlers.vtable.VirtualTableHandler	?path real_copy_threaded:4|config_file
~.handler.TableHandler	^~.handler.BaseHandler	+path real_copy_threaded:4|config_file
~.handlers.dispatch.Dispatcher	^~.handlers.shard.ShardHandler	+path real_copy_threaded:4|config_file
~.handlers.multimaster.MultimasterHandler	^~.handler.BaseHandler
~.handlers.obfuscate.Obfuscator	^~.handler.TableHandler	+path real_copy_threaded:4|config_file
~.handlers.qtable.QueueTableHandler	^~.handler.BaseHandler	+path real_copy_threaded:4|config_file
~.handlers.shard.ShardHandler ~.handlers.shard.PartHandler	^~.handler.TableHandler	+path real_copy_threaded:4|config_file
~.playback.Replicator	>~.handler.BaseHandler[] used_plugins	>~.playback.TableState get_table_by_name	>~.playback.TableState[] get_state_map get_tables_in_state table_list table_map
~.playback.TableState	>~.handler.BaseHandler get_plugin plugin
~.repair.Repairer	?path dump_compare:1|src_fn,2|dst_fn dump_table:2|fn
~.syncer.ATable	>~.handler.BaseHandler plugin
~.table_copy.CopyTable	^~.playback.Replicator	>~.playback.TableState reload_table_stat
~.util	?path copy_worker_proc:3|config_file
~.util.CopyPipeMultiProc	?path new:3|config_file
#loompy
~	+path connect:0|filename create:0|filename create_append:0|filename load_sample_metadata:0|path new:0|filename	?path create_from_cellranger:0|indir,1|outdir create_from_matrix_market:0|out_file	>= combine combine_faster compare_loom_spec_version create create_append create_from_cellranger create_from_fastq create_from_matrix_market deprecated get_loom_spec_version load_gene_metadata load_sample_metadata timestamp	>~.loompy.LoomConnection connect new
~.loom_view.LoomView ~.LoomView	+path new:filename
~.loompy	+path connect:0|filename create:0|filename create_append:0|filename create_from_kallistobus:0|out_file,1|in_dir new:0|filename	?path create_from_cellranger:0|indir,1|outdir create_from_matrix_market:0|out_file	>= combine combine_faster create create_append create_from_cellranger create_from_matrix_market	>~.loompy.LoomConnection connect new
~.loompy.LoomConnection ~.LoomConnection	+path export:0|out_file new:0|filename
~.metadata_loaders	+path load_sample_metadata:0|path	>= load_gene_metadata load_sample_metadata
#louis
~	?template compileString:0|tableList
#luftdaten
luftdaten.httpx	^httpx
#lxc
~	?command attach_run_command:0|cmd
#ly
~.cli.main	+path load:0|filename
~.cli.main.Output	+path file:1|filename get_filename:1|filename
~.document.Document	+path load:0|filename
~.music.items.Document	+path get_music:0|filename
~.musicxml.lymus2musxml.ParseSource	+html Markup:0|markup	+path parse_text:1|filename	?command Command:0|command
#lz4
~.frame	+path open:0|filename
~.frame.LZ4FrameFile	+path new:0|filename
#m3u8
~	>~.model.M3U8 load loads
~.httpclient.DefaultHTTPClient ~.DefaultHTTPClient	+ssrf download:0|uri
~.model.M3U8 ~.M3U8	+path dump:0|filename
#magic
~	+path coerce_filename:0|filename from_file:0|filename magic_file:1|filename magic_load:1|filename	>= maybe_decode
~.Magic	+path from_file:0|filename
~.compat	+path detect_from_filename:0|filename	>~.compat.Magic open
~.compat.Magic	+path file:0|filename load:0|filename
#magnum_capi_helm
~.kubernetes.Client	^requests.sessions.Session	+ssrf request:1|url	>~.kubernetes.Client load
#magnumclient
~.client	>~.v1.client.Client Client
~.common.httpclient.HTTPClient	+ssrf get_connection_params:0|endpoint new:0|endpoint
~.common.httpclient.VerifiedHTTPSConnection	?ssrf new:0|host
~.v1.client.Client	+ssrf new:5|magnum_url	>~.common.httpclient.HTTPClient http_client
#mailer
~.Message	+path attach:0|filename
#mailmanclient
~.asynclient.AsyncClient	+ssrf new:1|base_url
~.client.Client ~.Client	?ssrf get_address:0|address get_user:0|address	>~.restobjects.ban.Bans bans	>~.restobjects.domain.Domain create_domain get_domain	>~.restobjects.mailinglist.MailingList get_list
~.restobjects.ban.BannedAddress ~.BannedAddress	>~.restobjects.mailinglist.MailingList mailinglist
~.restobjects.ban.Bans ~.Bans	>~.restobjects.ban.BannedAddress add
~.restobjects.domain.Domain ~.Domain	>~.restobjects.mailinglist.MailingList create_list
~.restobjects.mailinglist.MailingList ~.MailingList	?ssrf subscribe:0|address
#mailutils
~.mailbox.MailboxBase	>~.message.Message get_message
~.message.Message	+path save_attachment:0|filename	>~.message.Message get_part unencapsulate
~.mime.Mime	>~.message.Message get_message get_part
~.stream.FileStream	+path new:0|filename
#maintenance_mode
~.io	+path read_file:0|file_path write_file:0|file_path
~.views	>django.http.response.HttpResponseRedirect maintenance_mode_off maintenance_mode_on
#maison
~.config_sources.base_source.BaseSource ~.config_sources.ini_source.IniSource ~.config_sources.pyproject_source.PyprojectSource ~.config_sources.toml_source.TomlSource	+path new:0|filepath
~.utils	+path get_file_path:0|filename,1|starting_path path_contains_file:0|path,1|filename	>= deep_merge path_contains_file
#manimpango
~.utils.PangoUtils	+path remove_last_M:0|file_name
#mapcss
~.MapCSS	+path parse:3|filename
#mapproxy
~.cache.compact.BundleDataV1	+path new:0|filename
~.cache.compact.BundleIndexV1	+path new:0|filename
~.cache.compact.BundleV1	+path new:0|base_filename	>~.cache.compact.BundleDataV1 data	>~.cache.compact.BundleIndexV1 index
~.cache.compact.BundleV2	+path new:0|base_filename
~.cache.couchdb.CouchDBCache	>requests.sessions.Session req_session
~.cache.file.FileCache	?path new:0|cache_dir
~.cache.redis.RedisCache	>redis.client.Redis r
~.client.cgi.CGIClient	+ssrf open:0|url open_image:0|url
~.client.http	+ssrf auth_data_from_url:0|url open_url:0|url retrieve_image:0|url
~.client.http.HTTPClient	+ssrf new:0|url open:0|url open_image:0|url
~.client.wms.WMSLegendURLClient	+ssrf new:0|static_url
~.config.coverage	?path load_coverage:1|base_path
~.multiapp.DirectoryConfLoader	+path app_name_from_filename:0|fname
~.request.wmts.URLTemplateConverter ~.request.wmts.FeatureInfoURLTemplateConverter	?template new:0|template
~.script.defrag	?path bundle_offset:0|fname
~.seed.util.ProgressStore	+path new:0|filename
~.service.wmts.WMTSRestServer	>~.request.wmts.FeatureInfoURLTemplateConverter fi_url_converter	>~.request.wmts.URLTemplateConverter url_converter
~.util.ext.lockfile.LockFile	+path new:0|path
~.util.ext.tempita	?path paste_script_template_renderer:2|filename	?template parse:0|s
~.util.ext.tempita.Template ~.util.ext.tempita.HTMLTemplate	+path from_filename:0|filename	?template new:0|content
~.util.ext.tempita.TemplateDef	?template new:0|template,3|body
~.util.fs	+path ensure_directory:0|file_name remove_dir_if_empty:0|directory write_atomic:0|filename
#marathon
~.client.MarathonClient ~.MarathonClient	>requests.sessions.Session session sse_session
~.models.app.ReadinessCheck	?xpath new:2|path
#mariadb
~.cursors.Cursor ~.Cursor	+sql execute:0|statement executemany:0|statement
#marisa
~.Trie	+path load:0|filename save:0|filename	?path mmap:0|filename
#markdown
~.extensions.abbr.AbbrInlineProcessor	^~.inlinepatterns.InlineProcessor	!new
~.extensions.footnotes.FootnoteInlineProcessor	^~.inlinepatterns.InlineProcessor	!new
~.extensions.smarty.SubstituteTextPattern	^~.inlinepatterns.InlineProcessor	!new
~.extensions.wikilinks.WikiLinksInlineProcessor	^~.inlinepatterns.InlineProcessor	!new
~.inlinepatterns.BacktickInlineProcessor	^~.inlinepatterns.InlineProcessor	!new
~.inlinepatterns.InlineProcessor ~.inlinepatterns.AsteriskProcessor ~.inlinepatterns.AutolinkInlineProcessor ~.inlinepatterns.AutomailInlineProcessor ~.inlinepatterns.EscapeInlineProcessor ~.inlinepatterns.HtmlInlineProcessor ~.inlinepatterns.ImageInlineProcessor ~.inlinepatterns.LinkInlineProcessor ~.inlinepatterns.SimpleTextInlineProcessor	^~.inlinepatterns.Pattern	!new
~.inlinepatterns.Pattern ~.inlinepatterns.SimpleTextPattern	+regex new:0|pattern
~.inlinepatterns.ReferenceInlineProcessor ~.inlinepatterns.ImageReferenceInlineProcessor ~.inlinepatterns.ShortReferenceInlineProcessor	^~.inlinepatterns.InlineProcessor
~.inlinepatterns.ShortImageReferenceInlineProcessor	^~.inlinepatterns.ReferenceInlineProcessor
~.inlinepatterns.SimpleTagInlineProcessor ~.inlinepatterns.DoubleTagInlineProcessor ~.inlinepatterns.SubstituteTagInlineProcessor	^~.inlinepatterns.InlineProcessor	!new
~.inlinepatterns.SimpleTagPattern ~.inlinepatterns.DoubleTagPattern ~.inlinepatterns.SubstituteTagPattern	^~.inlinepatterns.Pattern	!new
~.inlinepatterns.UnderscoreProcessor ~.extensions.legacy_em.LegacyUnderscoreProcessor	^~.inlinepatterns.InlineProcessor
#markdown_exec
~._internal.formatters._exec_python	+code exec_python:0|code	+path exec_python:1|filename	>= exec_python
~._internal.mkdocs_plugin.MarkdownExecPlugin ~.MarkdownExecPlugin	>jinja2.environment.Environment on_env
#markdown_it
~.cli.parse	+path convert_file:0|filename	>= convert convert_file interactive main print_heading
~.main.MarkdownIt ~.MarkdownIt mdit_py_plugins.amsmath.MarkdownIt mdit_py_plugins.field_list.MarkdownIt	?template renderInline:0|src
~.utils	+path read_fixture_file:0|path	>= read_fixture_file
#markupfield
~.fields.Markup	+html new:0|instance
#markups
~	?path get_markup_for_file_name:0|filename	>~.abstract.AbstractMarkup get_markup_for_file_name
~.abstract.AbstractMarkup ~.AbstractMarkup ~.AsciiDocMarkup ~.asciidoc.AsciiDocMarkup	+path new:0|filename
~.markdown.MarkdownMarkup ~.MarkdownMarkup	^~.abstract.AbstractMarkup	+path new:0|filename
~.restructuredtext.ReStructuredTextMarkup ~.ReStructuredTextMarkup	^~.abstract.AbstractMarkup	+path new:0|filename
~.textile.TextileMarkup ~.TextileMarkup	^~.abstract.AbstractMarkup	+path new:0|filename
#mashumaro
~.core.meta.code.builder.FieldUnpackerCodeBlock	+path new:1|fname
~.core.meta.code.builder.FieldUnpackerCodeBlockBuilder	?path build:0|fname	>~.core.meta.code.builder.FieldUnpackerCodeBlock build
#mastodon
~.Mastodon.Mastodon	^~.authentication.Mastodon ~.media.Mastodon
~.authentication.Mastodon	>requests.sessions.Session session
~.media.Mastodon	+path media_post:4|file_name
#mautrix
~.api.HTTPAPI	+ssrf get_download_url:0|mxc_uri parse_mxc_uri:0|mxc_uri	>aiohttp.client.ClientSession session
~.appservice.api.appservice.AppServiceAPI ~.appservice.AppServiceAPI ~.appservice.api.AppServiceAPI	^~.api.HTTPAPI	+ssrf new:0|base_url	>= real_user	>~.appservice.api.appservice.AppServiceAPI[] real_users	>~.appservice.api.appservice.ChildAppServiceAPI user	>~.appservice.api.appservice.ChildAppServiceAPI[] children	>~.appservice.api.intent.IntentAPI bot_intent intent
~.appservice.api.appservice.ChildAppServiceAPI ~.appservice.ChildAppServiceAPI ~.appservice.api.ChildAppServiceAPI	^~.appservice.api.appservice.AppServiceAPI	>~.appservice.api.appservice.AppServiceAPI parent	!new
~.appservice.api.intent.IntentAPI ~.appservice.IntentAPI ~.appservice.api.IntentAPI	^~.client.api.client.ClientAPI	>~.appservice.api.appservice.AppServiceAPI api	>~.appservice.api.intent.IntentAPI bot
~.appservice.appservice.AppService ~.appservice.AppService	?ssrf new:0|server	>aiohttp.client.ClientSession http_session	>~.appservice.api.intent.IntentAPI intent
~.appservice.state_store.file.FileASStateStore ~.appservice.state_store.FileASStateStore	^~.client.state_store.file.FileStateStore	+path new:0|path
~.bridge.bridge.Bridge ~.bridge.Bridge	^~.util.program.Program	>~.appservice.appservice.AppService az	>~.bridge.config.BaseBridgeConfig config	>~.bridge.matrix.BaseMatrixHandler matrix	>~.bridge.portal.BasePortal get_portal	>~.bridge.puppet.BasePuppet get_double_puppet get_puppet	>~.bridge.user.BaseUser get_user	>~.util.async_db.database.Database db
~.bridge.commands.clean_rooms.RoomSearchResults	>~.bridge.portal.BasePortal[] empty_portals portals
~.bridge.commands.handler.CommandEvent ~.bridge.commands.CommandEvent	>~.appservice.api.intent.IntentAPI main_intent	>~.appservice.appservice.AppService az	>~.bridge.commands.handler.CommandProcessor processor	>~.bridge.config.BaseBridgeConfig config	>~.bridge.portal.BasePortal portal	>~.bridge.user.BaseUser sender
~.bridge.commands.handler.CommandProcessor ~.bridge.commands.CommandProcessor	>~.appservice.appservice.AppService az	>~.bridge.config.BaseBridgeConfig config
~.bridge.config.BaseBridgeConfig ~.bridge.BaseBridgeConfig	^~.util.config.file.BaseFileConfig	!new
~.bridge.crypto_state_store.PgCryptoStateStore	>~.util.async_db.database.Database db
~.bridge.custom_puppet.CustomPuppetMixin ~.bridge.CustomPuppetMixin	>~.appservice.api.intent.IntentAPI default_mxid_intent intent	>~.appservice.appservice.AppService az	>~.bridge.custom_puppet.CustomPuppetMixin[] by_custom_mxid	>~.bridge.matrix.BaseMatrixHandler mx
~.bridge.e2ee.EncryptionManager	>~.appservice.appservice.AppService az	>~.bridge.bridge.Bridge bridge	>~.client.client.Client client	>~.crypto.machine.OlmMachine crypto	>~.crypto.store.abstract.CryptoStore crypto_store	>~.util.async_db.database.Database crypto_db
~.bridge.matrix.BaseMatrixHandler ~.bridge.BaseMatrixHandler	>~.appservice.appservice.AppService az	>~.bridge.bridge.Bridge bridge	>~.bridge.commands.handler.CommandProcessor commands	>~.bridge.e2ee.EncryptionManager e2ee
~.bridge.notification_disabler.NotificationDisabler ~.bridge.NotificationDisabler	>~.appservice.api.intent.IntentAPI intent
~.bridge.portal.BasePortal ~.bridge.BasePortal	>~.appservice.api.intent.IntentAPI main_intent	>~.appservice.appservice.AppService az	>~.bridge.bridge.Bridge bridge	>~.bridge.matrix.BaseMatrixHandler matrix	>~.bridge.portal.RelaySender get_relay_sender	>~.bridge.puppet.BasePuppet get_dm_puppet	>~.bridge.user.BaseUser get_relay_user
~.bridge.portal.RelaySender	>~.bridge.user.BaseUser sender
~.bridge.puppet.BasePuppet ~.bridge.BasePuppet	^~.bridge.custom_puppet.CustomPuppetMixin	>~.appservice.api.intent.IntentAPI intent	>~.appservice.appservice.AppService az	>~.bridge.matrix.BaseMatrixHandler mx
~.bridge.user.BaseUser ~.bridge.BaseUser	>~.appservice.appservice.AppService az	>~.bridge.bridge.Bridge bridge	>~.bridge.portal.BasePortal get_portal_with	>~.bridge.puppet.BasePuppet get_puppet	>~.util.bridge_state.BridgeState[] get_bridge_states
~.client.api.base.BaseClientAPI	>~.api.HTTPAPI api
~.client.api.client.ClientAPI ~.client.ClientAPI ~.client.StoreUpdatingAPI ~.client.api.ClientAPI ~.client.store_updater.StoreUpdatingAPI	^~.client.api.rooms.RoomMethods ~.client.api.modules.media_repository.MediaRepositoryMethods
~.client.api.modules.media_repository.MediaRepositoryMethods ~.client.api.modules.MediaRepositoryMethods ~.client.api.modules.ModuleMethods	^~.client.api.base.BaseClientAPI	+path upload_media:2|filename
~.client.api.rooms.RoomMethods	^~.client.api.base.BaseClientAPI	?ssrf get_room_directory:1|server
~.client.encryption_manager.DecryptionDispatcher ~.client.DecryptionDispatcher	>~.client.client.Client client
~.client.encryption_manager.EncryptingAPI ~.client.Client ~.client.EncryptingAPI ~.client.client.Client	^~.client.api.client.ClientAPI	>~.crypto.machine.OlmMachine crypto
~.client.state_store.asyncpg.store.PgStateStore ~.client.state_store.asyncpg.PgStateStore	>~.util.async_db.database.Database db
~.client.state_store.file.FileStateStore ~.client.FileStateStore ~.client.state_store.FileStateStore	^~.util.file_store.FileStore	+path new:0|path
~.crypto.account.OlmAccount ~.crypto.OlmAccount	^olm.account.Account	+deserialise from_pickle:0|pickle	>= from_pickle	>~.crypto.sessions.Session new_inbound_session new_outbound_session
~.crypto.base.BaseOlmMachine	>~.client.client.Client client	>~.crypto.store.abstract.CryptoStore crypto_store
~.crypto.machine.OlmMachine ~.crypto.OlmMachine	>~.client.client.Client client	>~.crypto.account.OlmAccount account	>~.crypto.store.abstract.CryptoStore crypto_store
~.crypto.sessions.InboundGroupSession ~.crypto.InboundGroupSession	^olm.group_session.InboundGroupSession	+deserialise from_pickle:0|pickle	>= from_pickle import_session ratchet_to
~.crypto.sessions.OutboundGroupSession ~.crypto.OutboundGroupSession	^olm.group_session.OutboundGroupSession	+deserialise from_pickle:0|pickle	>= from_pickle
~.crypto.sessions.Session ~.crypto.Session	^olm.session.Session	+deserialise from_pickle:0|pickle	>= from_pickle
~.crypto.store.abstract.CryptoStore ~.crypto.CryptoStore ~.crypto.store.CryptoStore	>~.crypto.account.OlmAccount get_account	>~.crypto.sessions.InboundGroupSession get_group_session	>~.crypto.sessions.OutboundGroupSession get_outbound_group_session	>~.crypto.sessions.Session get_latest_session	>~.crypto.sessions.Session[] get_sessions
~.crypto.store.asyncpg.store.PgCryptoStore ~.crypto.PgCryptoStore ~.crypto.store.PgCryptoStore ~.crypto.store.asyncpg.PgCryptoStore	^~.crypto.store.abstract.CryptoStore	>~.crypto.account.OlmAccount get_account	>~.crypto.sessions.InboundGroupSession get_group_session	>~.crypto.sessions.OutboundGroupSession get_outbound_group_session	>~.crypto.sessions.Session get_latest_session	>~.crypto.sessions.Session[] get_sessions	>~.util.async_db.database.Database db
~.crypto.store.memory.MemoryCryptoStore ~.crypto.MemoryCryptoStore ~.crypto.store.MemoryCryptoStore	^~.crypto.store.abstract.CryptoStore	>~.crypto.account.OlmAccount get_account	>~.crypto.sessions.InboundGroupSession get_group_session	>~.crypto.sessions.OutboundGroupSession get_outbound_group_session	>~.crypto.sessions.Session get_latest_session	>~.crypto.sessions.Session[] get_sessions
~.types.matrixuri.MatrixURI ~.types.MatrixURI	+ssrf parse:0|url	>= build parse try_parse
~.util.async_db.aiosqlite.SQLiteDatabase ~.util.async_db.SQLiteDatabase	^~.util.async_db.database.Database	>~.util.async_db.connection.LoggingConnection acquire
~.util.async_db.aiosqlite.TxnConnection	^aiosqlite.core.Connection	+sql execute:0|query executemany:0|query	?sql fetch:0|query
~.util.async_db.asyncpg.PostgresDatabase ~.util.async_db.PostgresDatabase	^~.util.async_db.database.Database	>~.util.async_db.connection.LoggingConnection acquire
~.util.async_db.connection.LoggingConnection ~.util.async_db.Connection	+sql execute:0|query executemany:0|query	?sql fetch:0|query	>~.util.async_db.aiosqlite.TxnConnection wrapped
~.util.async_db.database.Database ~.util.async_db.Database	+sql execute:0|query executemany:0|query	?sql fetch:0|query	>= create	>~.util.async_db.connection.LoggingConnection acquire
~.util.bridge_state.BridgeState	+ssrf send:0|url	>= fill
~.util.bridge_state.GlobalBridgeState	>~.util.bridge_state.BridgeState bridge_state	>~.util.bridge_state.BridgeState[] remote_states
~.util.config.base.ConfigUpdateHelper ~.util.config.ConfigUpdateHelper	?path copy:0|from_path,1|to_path copy_dict:0|from_path,1|to_path
~.util.config.file.BaseFileConfig ~.util.config.BaseFileConfig	?path new:0|path,1|base_path
~.util.db.base.BaseClass ~.util.db.BaseClass	>sqlalchemy.engine.base.Engine db
~.util.ffmpeg	+path convert_path:0|input_file,5|output_path_override	>= convert_bytes probe_bytes probe_path
~.util.file_store.FileStore	+path new:0|path
~.util.program.Program	>~.util.config.file.BaseFileConfig config
~.util.simple_template.SimpleTemplate	?template new:0|template
#maxminddb
~	+path open_database:0|database	>~.reader.Reader open_database
~.extension.Reader	+path new:0|database
~.reader.Reader ~.Reader	+path new:0|database
#mcpi
~.connection.Connection	?ssrf new:0|address
~.minecraft.Minecraft	>~.connection.Connection conn	>~.minecraft.Minecraft create
~.nbt.NBTFile	+path new:0|filename parse_file:0|filename write_file:0|filename
#mdit_py_plugins
mdit_py_plugins.amsmath.MarkdownIt	^markdown_it.main.MarkdownIt
mdit_py_plugins.field_list.MarkdownIt	^markdown_it.main.MarkdownIt
#mdx_math
~.DisplayMathPattern	^markdown.inlinepatterns.InlineProcessor
~.InlineMathPattern	^markdown.inlinepatterns.InlineProcessor
#mechanicalsoup
~.browser.Browser ~.Browser	+ssrf get_request_kwargs:1|url
~.stateful_browser.StatefulBrowser ~.StatefulBrowser	^~.browser.Browser	+ssrf open:0|url open_fake_page:1|url open_relative:0|url	?xpath select_form:0|selector
#mechanize
~	?path urlretrieve:1|filename
~._form	+ssrf parse_forms:1|base_url
~._form_controls.FileControl ~.FileControl	+path add_file:2|filename
~._form_controls.HTMLForm ~.HTMLForm	+path add_file:2|filename
~._mechanize.Browser ~.Browser	^~._opener.OpenerDirector	+path open_local_file:0|filename	+ssrf open:0|url_or_request open_novisit:0|url_or_request
~._opener	+ssrf urlopen:0|url	?path urlretrieve:1|filename
~._opener.OpenerDirector ~.UserAgent ~.UserAgentBase ~._opener.ResponseProcessingOpener ~._useragent.UserAgent ~._useragent.UserAgentBase	?path retrieve:1|filename
~._opener.SeekableResponseOpener	^~._opener.OpenerDirector
~._rfc3986	?path remove_dot_segments:0|path
~._urllib2_fork	+ssrf urlopen:0|url
~._util	+path read_file:0|filename write_file:0|filename
#mediafile
~	+path mutagen_call:1|filename
#meld3
~	+template do_parse:0|source parse_html:0|source parse_htmlstring:0|text parse_xmlstring:0|text
#meshio
~	+path read:0|filename write:0|filename write_points_cells:0|filename	>= register_format
~._common	+path write_xml:0|filename	>= error info is_in_any join_strings replace_space warn
~._files	+path open_file:0|path_or_buf
~._helpers	+path read:0|filename write:0|filename write_points_cells:0|filename	>= register_format
~._mesh.Mesh ~.Mesh	?path read:0|path_or_buf write:0|path_or_buf
~.abaqus	+path read:0|filename write:0|filename	>= write
~.abaqus._abaqus	+path read:0|filename write:0|filename	>= write	>~._mesh.Mesh read_buffer
~.ansys	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.ansys._ansys	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.avsucd	+path read:0|filename write:0|filename
~.avsucd._avsucd	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.cgns	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.cgns._cgns	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.dgf	+path read:0|filename write:0|filename
~.dgf._dgf	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.dolfin	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.dolfin._dolfin	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.exodus	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.exodus._exodus	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.flac3d	+path read:0|filename write:0|filename
~.flac3d._flac3d	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.gmsh	+path read:0|filename write:0|filename
~.gmsh._gmsh22	+path write:0|filename	>~._mesh.Mesh read_buffer
~.gmsh._gmsh40	+path write:0|filename	>= write	>~._mesh.Mesh read_buffer
~.gmsh._gmsh41	+path write:0|filename	>~._mesh.Mesh read_buffer
~.gmsh.main	+path read:0|filename write:0|filename
~.h5m	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.h5m._h5m	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.hmf	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.hmf._hmf	+path read:0|filename write:0|filename write_points_cells:0|filename	>~._mesh.Mesh read
~.mdpa	+path read:0|filename write:0|filename
~.mdpa._mdpa	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.med	+path read:0|filename write:0|filename
~.med._med	+path read:0|filename write:0|filename
~.medit	+path read:0|filename write:0|filename
~.medit._medit	+path read:0|filename write:0|filename write_ascii_file:0|filename	>~._mesh.Mesh read_ascii_buffer read_binary_buffer
~.nastran	+path read:0|filename write:0|filename
~.nastran._nastran	+path read:0|filename write:0|filename
~.netgen	+path read:0|filename write:0|filename
~.netgen._netgen	+path read:0|filename write:0|filename
~.neuroglancer	+path read:0|filename write:0|filename
~.neuroglancer._neuroglancer	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.obj	+path read:0|filename write:0|filename
~.obj._obj	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.off	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.off._off	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.permas	+path read:0|filename write:0|filename
~.permas._permas	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.ply	+path read:0|filename write:0|filename
~.ply._ply	+path read:0|filename write:0|filename
~.stl	+path read:0|filename write:0|filename
~.stl._stl	+path read:0|filename write:0|filename
~.su2	+path read:0|filename write:0|filename
~.su2._su2	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.tecplot	+path read:0|filename write:0|filename
~.tecplot._tecplot	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.tetgen	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.tetgen._tetgen	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.ugrid	+path read:0|filename write:0|filename
~.ugrid._ugrid	+path read:0|filename write:0|filename	?path determine_file_type:0|filename	>~._mesh.Mesh read_buffer
~.vtk	+path read:0|filename write:0|filename
~.vtk._main	+path read:0|filename write:0|filename
~.vtk._vtk_42	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.vtk._vtk_51	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.vtu	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.vtu._vtu	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.vtu._vtu.VtuReader	+path new:0|filename
~.wkt	+path read:0|filename write:0|filename
~.wkt._wkt	+path read:0|filename write:0|filename	>~._mesh.Mesh read_str
~.xdmf	+path read:0|filename
~.xdmf.main	+path read:0|filename
~.xdmf.main.XdmfReader	+path new:0|filename	>~._mesh.Mesh read_xdmf2 read_xdmf3
~.xdmf.main.XdmfWriter	+path new:0|filename
~.xdmf.time_series.TimeSeriesReader ~.xdmf.TimeSeriesReader	+path new:0|filename
~.xdmf.time_series.TimeSeriesWriter ~.xdmf.TimeSeriesWriter	+path new:0|filename
#meshplex
~	+path read:0|filename
~._mesh.Mesh ~.Mesh ~.MeshTetra ~.MeshTri ~._mesh_tetra.MeshTetra ~._mesh_tri.MeshTri	+path save:0|filename write:0|filename
~._reader	+path read:0|filename
#meshzoo
~	?path save2d:0|filename
~._helpers	?path save2d:0|filename
#meteofrance_api
~.client.MeteoFranceClient ~.MeteoFranceClient	>~.session.MeteoFranceSession session
~.session.MeteoFranceSession	^requests.sessions.Session	!request
#mf2py
~	+ssrf parse:1|url
~.dom_helpers	+ssrf get_img:1|base_url get_textContent:3|base_url parse_srcset:1|base_url
~.metaformats	+ssrf parse:1|url
~.parser	+ssrf parse:1|url
#mido
~	+path read_syx_file:0|filename write_syx_file:0|filename
~.midifiles.midifiles	+path write_chunk:0|outfile	?path read_bytes:0|infile read_chunk_header:0|infile read_file_header:0|infile read_message:0|infile read_meta_message:0|infile read_sysex:0|infile read_track:0|infile read_variable_int:0|infile write_track:0|outfile
~.midifiles.midifiles.MidiFile ~.MidiFile ~.midifiles.MidiFile	+path new:0|filename save:0|filename	?path save:1|file
~.syx	+path read_syx_file:0|filename write_syx_file:0|filename
#minidb
~.Store	+path new:0|filename
#minijinja
~	+code eval_expr:0|expression	+template render_str:0|source	>= escape eval_expr render_str safe
~.Environment	+code eval_expr:0|expression	+template render_str:0|source
~._lowlevel.State ~.State	>~.Environment env
#mir_eval
~.io	+path load_delimited:0|filename load_events:0|filename load_intervals:0|filename load_labeled_events:0|filename load_labeled_intervals:0|filename load_patterns:0|filename load_ragged_time_series:0|filename load_tempo:0|filename load_time_series:0|filename load_valued_intervals:0|filename
#mistletoe
~.cli	+path convert_file:0|filename
#mistune
~	>~.markdown.Markdown create_markdown
~.markdown.Markdown ~.Markdown ~.plugins.Markdown	+path read:0|filepath
#model_utils
~.managers.InheritanceQuerySet	^django.db.models.query.QuerySet
~.managers.JoinQueryset	^django.db.models.query.QuerySet
~.managers.SoftDeletableQuerySet	^django.db.models.query.QuerySet
#monascastatsd
~.client.Client ~.Client	?ssrf new:1|host
~.connection.Connection ~.Connection	?ssrf connect:0|host new:0|host
#mongoengine
~.queryset.base.BaseQuerySet ~.QuerySet ~.QuerySetNoCache ~.queryset.QuerySet ~.queryset.QuerySetNoCache ~.queryset.queryset.QuerySet ~.queryset.queryset.QuerySetNoCache	+nosql aggregate:0|pipeline	>= no_sub_classes
#motor
~.aiohttp	+path get_cache_time:0|filename get_gridfs_file:1|filename
~.core.AgnosticBaseCursor	>~.core.AgnosticClientSession session
~.core.AgnosticClient	?ssrf new:0|host	>~.core.AgnosticClientSession start_session	>~.core.AgnosticDatabase get_database get_default_database
~.core.AgnosticClientEncryption	>~.core.AgnosticCollection[] create_encrypted_collection
~.core.AgnosticClientSession	>~.core.AgnosticClient client
~.core.AgnosticCollection	+nosql delete_many:0|filter delete_one:0|filter distinct:1|filter find_one:0|filter find_one_and_delete:0|filter find_one_and_replace:0|filter find_one_and_update:0|filter replace_one:0|filter update_many:0|filter update_one:0|filter	>= with_options
~.core.AgnosticDatabase	?sql cursor_command:0|command	>~.core.AgnosticClient client	>~.core.AgnosticCollection create_collection get_collection
~.motor_asyncio.AsyncIOMotorClient	>~.motor_asyncio.AsyncIOMotorClientSession start_session	>~.motor_asyncio.AsyncIOMotorDatabase get_database get_default_database
~.motor_asyncio.AsyncIOMotorClientSession	^~.core.AgnosticClientSession	>~.motor_asyncio.AsyncIOMotorClient client
~.motor_asyncio.AsyncIOMotorDatabase ~.aiohttp.AsyncIOMotorDatabase	?sql cursor_command:0|command	>~.motor_asyncio.AsyncIOMotorClient client
~.motor_tornado.MotorClient ~.MotorClient	>~.motor_tornado.MotorClientSession start_session	>~.motor_tornado.MotorDatabase get_database get_default_database
~.motor_tornado.MotorClientSession ~.MotorClientSession	^~.core.AgnosticClientSession	>~.motor_tornado.MotorClient client
~.motor_tornado.MotorDatabase ~.MotorDatabase	?sql cursor_command:0|command	>~.motor_tornado.MotorClient client
~.web.GridFSHandler	^tornado.web.RequestHandler	+path get_gridfs_file:1|filename
#moviepy
~	>~.video.compositing.CompositeVideoClip.CompositeVideoClip clips_array
~.audio.AudioClip.AudioClip ~.AudioArrayClip ~.AudioClip ~.CompositeAudioClip ~.audio.AudioClip.AudioArrayClip ~.audio.AudioClip.CompositeAudioClip	+path write_audiofile:0|filename
~.audio.io.AudioFileClip.AudioFileClip ~.AudioFileClip	^~.audio.AudioClip.AudioClip	+path new:0|filename	>~.audio.io.readers.FFMPEG_AudioReader reader
~.audio.io.ffmpeg_audiowriter	+path ffmpeg_audiowrite:1|filename
~.audio.io.ffmpeg_audiowriter.FFMPEG_AudioWriter	+path new:0|filename
~.audio.io.readers.FFMPEG_AudioReader	+path new:0|filename
~.tools	?path ffmpeg_escape_filename:0|filename
~.video.VideoClip.ImageClip ~.ColorClip ~.ImageClip ~.video.VideoClip.ColorClip	^~.video.VideoClip.VideoClip	>~.video.VideoClip.ImageClip mask
~.video.VideoClip.TextClip ~.TextClip	^~.video.VideoClip.ImageClip	+path new:2|filename
~.video.VideoClip.VideoClip ~.BitmapClip ~.DataVideoClip ~.UpdatedVideoClip ~.VideoClip ~.video.VideoClip.BitmapClip ~.video.VideoClip.DataVideoClip ~.video.VideoClip.UpdatedVideoClip	+path save_frame:0|filename write_gif:0|filename write_videofile:0|filename	>= to_RGB to_mask
~.video.compositing.CompositeVideoClip	>~.video.compositing.CompositeVideoClip.CompositeVideoClip clips_array
~.video.compositing.CompositeVideoClip.CompositeVideoClip ~.CompositeVideoClip	^~.video.VideoClip.VideoClip	>~.audio.AudioClip.CompositeAudioClip audio	>~.video.VideoClip.ColorClip bg	>~.video.compositing.CompositeVideoClip.CompositeVideoClip mask
~.video.io.ImageSequenceClip.ImageSequenceClip ~.ImageSequenceClip	^~.video.VideoClip.VideoClip	>~.video.VideoClip.VideoClip mask
~.video.io.VideoFileClip.VideoFileClip ~.VideoFileClip	^~.video.VideoClip.VideoClip	+path new:0|filename	>~.audio.io.AudioFileClip.AudioFileClip audio	>~.video.io.ffmpeg_reader.FFMPEG_VideoReader reader
~.video.io.ffmpeg_reader	+path ffmpeg_parse_infos:0|filename ffmpeg_read_image:0|filename
~.video.io.ffmpeg_reader.FFMPEG_VideoReader	+path new:0|filename
~.video.io.ffmpeg_reader.FFmpegInfosParser	+path new:1|filename
~.video.io.ffmpeg_tools ~.ffmpeg_tools	+path ffmpeg_extract_audio:0|inputfile,1|outputfile ffmpeg_extract_subclip:0|inputfile,3|outputfile
~.video.io.ffmpeg_writer	+path ffmpeg_write_image:0|filename ffmpeg_write_video:1|filename
~.video.io.ffmpeg_writer.FFMPEG_VideoWriter	+path new:0|filename
~.video.io.gif_writers	+path write_gif_with_imageio:1|filename
~.video.tools.credits.CreditsClip	^~.video.VideoClip.TextClip	>~.video.VideoClip.ImageClip mask	!new
~.video.tools.cuts.FramesMatches	+path load:0|filename save:0|filename	>~.video.tools.cuts.FramesMatches filter from_clip load select_scenes
~.video.tools.interpolators.Trajectory	+path from_file:0|filename load_list:0|filename save_list:1|filename to_file:0|filename	>~.video.tools.interpolators.Trajectory addx addy from_file
~.video.tools.subtitles	+path file_to_subtitles:0|filename
~.video.tools.subtitles.SubtitlesClip	^~.video.VideoClip.VideoClip	+path write_srt:0|filename	>~.video.tools.subtitles.SubtitlesClip match_expr
#mp_api
~.client.core.client.BaseRester ~.client.core.BaseRester	>requests.sessions.Session session
~.client.mprester.MPRester ~.client.MPRester	+ssrf get_emmet_version:0|endpoint
#mpd
~.asyncio.MPDClient	?ssrf connect:0|host
~.base.MPDClient ~.MPDClient	?ssrf connect:0|host
#mpegdash
~.parser.MPEGDASHParser	+path write:1|filepath
#mptt
~.querysets.TreeQuerySet	^django.db.models.query.QuerySet
#mpv
~.FileOverlay	+path new:2|filename update:0|filename
~.MPV	+command run:0|command	+path create_file_overlay:0|filename loadfile:0|filename play:0|filename playlist_append:0|filename screenshot_to_file:0|filename
#mrcz
~.ioDM.readDM4 ~.readDM4	+path new:0|filename
#msoffcrypto
~	?path OfficeFile:0|file
#msrest
~.configuration.Configuration ~.Configuration	^~.universal_http.requests.RequestHTTPSenderConfiguration	+path new:1|filepath
~.paging.Paged	+ssrf get:0|url
~.universal_http.HTTPSenderConfiguration	+path load:0|filepath new:0|filepath save:0|filepath
~.universal_http.requests.RequestHTTPSenderConfiguration	^~.universal_http.HTTPSenderConfiguration	!load new save
#mssql
~.base.CursorWrapper	+sql execute:0|sql executemany:0|sql
~.base.DatabaseWrapper	>~.base.CursorWrapper create_cursor
~.operations.DatabaseOperations	^django.db.backends.base.operations.BaseDatabaseOperations	+sql last_executed_query:1|sql prepare_sql_script:0|sql
#multipart
~.MultipartPart	+path save_as:0|path
#multiurl
~	+ssrf download:0|url
~.downloader	+ssrf download:0|url
~.ftp.PartFTPDownloader	+ssrf new:0|url
#multivolumefile
~	+path open:0|name
#musicpd
~.MPDClient	?ssrf connect:0|host
#mutagen
~._file.FileType ~.FileType ~.asf.FileType ~.mp4.FileType ~.ogg.OggFileType	+path score:0|filename
~._tools.mutagen_pony.Report	+path new:0|pathname	?path missing:0|filename
~._util	?path verify_filename:0|filename
~.aac.AAC ~.aac.Open	^~._file.FileType	+path score:0|filename
~.ac3.AC3 ~.ac3.Open	^~._file.FileType	+path score:0|filename
~.aiff.AIFF ~.aiff.Open	^~._file.FileType	+path score:0|filename
~.apev2.APEv2File	^~._file.FileType	+path score:0|filename
~.asf.ASF ~.asf.Open	^~._file.FileType	+path score:0|filename
~.dsdiff.DSDIFF ~.dsdiff.Open	^~._file.FileType	+path score:0|filename
~.dsf.DSF ~.dsf.Open	^~._file.FileType	+path score:0|filename
~.easyid3.EasyID3 ~.easyid3.Open	+path new:0|filename
~.flac.FLAC ~.flac.Open	^~._file.FileType	+path score:0|filename
~.id3._file.ID3FileType ~.easyid3.EasyID3FileType ~.id3.ID3FileType ~.mp3.ID3FileType	^~._file.FileType	+path score:0|filename
~.m4a	+path delete:0|filename
~.m4a.M4A ~.m4a.Open	^~._file.FileType	?path score:0|filename
~.m4a.M4ATags	+path delete:0|filename save:0|filename
~.monkeysaudio.MonkeysAudio ~.monkeysaudio.Open	^~.apev2.APEv2File	?path score:0|filename
~.mp3.MP3 ~.mp3.EasyMP3 ~.mp3.Open	^~.id3._file.ID3FileType	+path score:0|filename
~.mp4.MP4 ~.easymp4.EasyMP4 ~.mp4.Open	^~._file.FileType	+path score:0|filename
~.mp4.MP4Tags	+path delete:0|filename
~.musepack.Musepack ~.musepack.Open	^~.apev2.APEv2File	?path score:0|filename
~.oggflac.OggFLAC ~.oggflac.Open	^~._file.FileType	+path score:0|filename
~.oggopus.OggOpus ~.oggopus.Open	^~._file.FileType	+path score:0|filename
~.oggspeex.OggSpeex ~.oggspeex.Open	^~._file.FileType	+path score:0|filename
~.oggtheora.OggTheora ~.oggtheora.Open	^~._file.FileType	+path score:0|filename
~.oggvorbis.OggVorbis ~.oggvorbis.Open	^~._file.FileType	+path score:0|filename
~.optimfrog.OptimFROG ~.optimfrog.Open	^~.apev2.APEv2File	?path score:0|filename
~.smf.SMF ~.smf.Open	^~._file.FileType	+path score:0|filename
~.tak.TAK ~.tak.Open	^~.apev2.APEv2File	?path score:0|filename
~.trueaudio.TrueAudio ~.trueaudio.EasyTrueAudio ~.trueaudio.Open	^~.id3._file.ID3FileType	+path score:0|filename
~.wave.WAVE ~.wave.Open	^~._file.FileType	+path score:0|filename
~.wavpack.WavPack ~.wavpack.Open	^~.apev2.APEv2File	?path score:0|filename
#mwclient
~.client.Site ~.Site	+path chunk_upload:1|filename upload:1|filename	>requests.sessions.Session connection
~.errors.FileExists ~.FileExists	+path new:0|file_name
#mygpoclient
~.api.MygPodderClient	^~.simple.SimpleClient	+ssrf put_subscriptions:1|urls
~.feeds.FeedserviceClient	^~.http.HttpClient	+ssrf new:2|base_url parse_feeds:0|feed_urls
~.http.HttpClient ~.json.JsonClient	+ssrf GET:0|uri POST:0|uri PUT:0|uri
~.public.PublicClient	+ssrf get_episode_data:0|podcast_uri,1|episode_uri get_podcast_data:0|podcast_uri new:0|root_url
~.simple.SimpleClient	+ssrf new:2|root_url put_subscriptions:1|urls
#myst_parser
~.mdit_to_docutils.base	?path make_document:0|source_path
~.parsers.mdit	>markdown_it.main.MarkdownIt create_md_parser
#myuplink
~.auth_abstract.AbstractAuth ~.AbstractAuth ~.Auth ~.auth.Auth	+ssrf request:1|url
#nanomath
~	?path write_stats:1|outputfile
~.nanomath	?path write_stats:1|outputfile
#nbgitpuller
nbgitpuller.StaticFileHandler	^tornado.web.RequestHandler
~.pull	?command execute_cmd:0|cmd
#nc_py_api
~._session.AsyncNcSessionBasic	^~._session.NcSessionBase	>httpx._client.AsyncClient adapter adapter_dav
~._session.NcSessionAppBasic	>httpx._client.AsyncClient adapter adapter_dav
~._session.NcSessionBase	>httpx._client.AsyncClient adapter adapter_dav
~._session.NcSessionBasic	^~._session.NcSessionBase	>httpx._client.Client adapter adapter_dav
~.files.files.FilesAPI	+path download_directory_as_zip:1|local_path
~.files.files_async.AsyncFilesAPI	+path download_directory_as_zip:1|local_path
~.talk_bot.AsyncTalkBot	>httpx._models.Response delete_reaction react_to_message	>httpx._models.Response[] send_message
~.talk_bot.TalkBot	>httpx._models.Response delete_reaction react_to_message	>httpx._models.Response[] send_message
#ncclient
~._version	?command run_command:0|commands
~.capabilities.Capability	?ssrf from_uri:0|uri
~.transport.ssh.SSHSession ~.transport.SSHSession	+path load_known_hosts:0|filename	?ssrf connect:0|host
~.transport.third_party.junos.ioproc.IOProc	^~.transport.ssh.SSHSession	!connect
~.xml_.NCElement	+xpath xpath:0|expression	?xpath find:0|expression
#ndcctools
~.cchirp	?path chirp_reli_chmod:1|path chirp_reli_mkdir:1|path chirp_reli_mkdir_recursive:1|path chirp_reli_open:1|path chirp_reli_rename:1|path chirp_reli_rmdir:1|path chirp_reli_symlink:1|path chirp_reli_unlink:1|path
~.chirp.Client	?path chmod:0|path mkdir:0|path
~.cresource_monitor	+path rmsummary_parse_file_multiple:0|filename rmsummary_parse_file_single:0|filename
~.cwork_queue	+path work_queue_task_specify_input_file:1|fname work_queue_task_specify_output_file:2|fname	?path work_queue_task_specify_input_file_do_not_cache:1|fname work_queue_task_specify_output_file_do_not_cache:2|fname
~.poncho.package_analyze	?path create_spec:0|filename
~.taskvine.compat.dask_executor.FunctionCallDask	^~.taskvine.task.PythonTask	?path set_output_name:0|filename
~.taskvine.compat.dask_executor.PythonTaskDask	^~.taskvine.task.Task	?path set_output_name:0|filename
~.taskvine.dask_executor.FunctionCallDask	^~.taskvine.task.PythonTask	?path set_output_name:0|filename
~.taskvine.dask_executor.PythonTaskDask	^~.taskvine.task.Task	?path set_output_name:0|filename
~.taskvine.futures.FuturesExecutor ~.taskvine.FuturesExecutor	>~.taskvine.futures.FutureFunctionCall future_funcall	>~.taskvine.futures.FuturePythonTask future_task	>~.taskvine.manager.Manager manager
~.taskvine.manager.Manager ~.taskvine.Manager ~.taskvine.compat.dask_executor.DaskVine ~.taskvine.dask_executor.DaskVine	?path declare_file:0|path initialize_categories:0|filename
~.taskvine.task.Task ~.taskvine.FunctionCall ~.taskvine.FutureFunctionCall ~.taskvine.FuturePythonTask ~.taskvine.LibraryTask ~.taskvine.PythonTask ~.taskvine.Task ~.taskvine.futures.FutureFunctionCall ~.taskvine.futures.FuturePythonTask ~.taskvine.task.FunctionCall ~.taskvine.task.LibraryTask ~.taskvine.task.PythonTask	+path set_snapshot_file:0|filename
~.work_queue.Task ~.work_queue.PythonTask ~.work_queue.RemoteTask	+path specify_snapshot_file:0|filename
~.work_queue.WorkQueue ~.work_queue_dask.DaskWQ	?path initialize_categories:0|filename
~.work_queue_dask.PythonTaskDask	^~.work_queue.Task
#ndg
~.httpsclient.https.HTTPSConnection	?ssrf new:0|host
~.httpsclient.https.HTTPSContextHandler	>OpenSSL.SSL.Context ssl_context
~.httpsclient.utils	+ssrf fetch_from_url:0|url fetch_from_url_to_file:0|url fetch_stream_from_url:0|url open_url:0|url
#ndms2_client
~.connection.Connection ~.Connection	?command run_command:0|command
~.connection.TelnetConnection ~.TelnetConnection	^~.connection.Connection	+command run_command:0|command	?ssrf new:0|host
#neovim
neovim.Nvim	^pynvim.api.nvim.Nvim
neovim.api.Nvim	^pynvim.api.nvim.Nvim
neovim.pynvim	^pynvim
~	>pynvim.api.nvim.Nvim attach
#netmiko
~	?path file_transfer:1|source_file,2|dest_file progress_bar:0|filename
~._telnetlib.telnetlib.Telnet	?ssrf open:0|host
~.adtran.adtran.AdtranOSSSH ~.adtran.AdtranOSSSH	^~.cisco_base_connection.CiscoBaseConnection
~.adtran.adtran.AdtranOSTelnet ~.adtran.AdtranOSTelnet	^~.cisco_base_connection.CiscoBaseConnection	!new
~.adva.adva_aos_fsp_150_f2.AdvaAosFsp150F2SSH ~.adva.AdvaAosFsp150F2SSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.adva.adva_aos_fsp_150_f3.AdvaAosFsp150F3SSH ~.adva.AdvaAosFsp150F3SSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.alaxala.alaxala_ax36s.AlaxalaAx36sSSH ~.alaxala.AlaxalaAx36sSSH	^~.cisco_base_connection.CiscoSSHConnection
~.allied_telesis.allied_telesis_awplus.AlliedTelesisAwplusSSH ~.allied_telesis.AlliedTelesisAwplusSSH	^~.cisco_base_connection.CiscoBaseConnection
~.apresia.apresia_aeos.ApresiaAeosSSH ~.apresia.ApresiaAeosSSH	^~.cisco_base_connection.CiscoSSHConnection
~.apresia.apresia_aeos.ApresiaAeosTelnet ~.apresia.ApresiaAeosTelnet	^~.cisco_base_connection.CiscoSSHConnection	!new
~.arista.arista.AristaFileTransfer ~.arista.AristaFileTransfer	^~.scp_handler.BaseFileTransfer	?path new:1|source_file,2|dest_file
~.arista.arista.AristaSSH ~.arista.AristaSSH	^~.cisco_base_connection.CiscoSSHConnection
~.arista.arista.AristaTelnet ~.arista.AristaTelnet	^~.cisco_base_connection.CiscoSSHConnection	!new
~.arris.arris_cer.ArrisCERSSH ~.arris.ArrisCERSSH	^~.cisco_base_connection.CiscoSSHConnection
~.aruba.aruba_aoscx.ArubaCxSSH ~.aruba.ArubaCxSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.aruba.aruba_os.ArubaOsSSH ~.aruba.ArubaOsSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.audiocode.audiocode_ssh.Audiocode72SSH ~.audiocode.Audiocode72SSH	^~.audiocode.audiocode_ssh.AudiocodeBase
~.audiocode.audiocode_ssh.Audiocode72Telnet ~.audiocode.Audiocode72Telnet	^~.audiocode.audiocode_ssh.AudiocodeBase
~.audiocode.audiocode_ssh.AudiocodeBase ~.audiocode.Audiocode66SSH ~.audiocode.Audiocode66Telnet ~.audiocode.audiocode_ssh.Audiocode66SSH ~.audiocode.audiocode_ssh.Audiocode66Telnet ~.audiocode.audiocode_ssh.Audiocode72Base ~.audiocode.audiocode_ssh.AudiocodeBase66 ~.audiocode.audiocode_ssh.AudiocodeShellBase	^~.base_connection.BaseConnection	!new
~.audiocode.audiocode_ssh.AudiocodeShellSSH ~.audiocode.AudiocodeShellSSH	^~.audiocode.audiocode_ssh.AudiocodeBase
~.audiocode.audiocode_ssh.AudiocodeShellTelnet ~.audiocode.AudiocodeShellTelnet	^~.audiocode.audiocode_ssh.AudiocodeBase
~.base_connection.BaseConnection ~.BaseConnection ~.adtran.adtran.AdtranOSBase ~.allied_telesis.allied_telesis_awplus.AlliedTelesisAwplusBase ~.base_connection.TelnetConnection ~.cdot.CdotCrosSSH ~.cdot.cdot_cros_ssh.CdotCrosSSH ~.centec.centec_os.CentecOSBase ~.checkpoint.CheckPointGaiaSSH ~.checkpoint.checkpoint_gaia_ssh.CheckPointGaiaSSH ~.ciena.ciena_saos.CienaSaosBase ~.cisco.CiscoIosBase ~.cisco.CiscoWlcSSH ~.cisco.cisco_ios.CiscoIosBase ~.cisco.cisco_wlc_ssh.CiscoWlcSSH ~.cisco.cisco_xr.CiscoXrBase ~.cisco_base_connection.CiscoBaseConnection ~.citrix.NetscalerSSH ~.citrix.netscaler_ssh.NetscalerSSH ~.dell.DellIsilonSSH ~.dell.dell_isilon_ssh.DellIsilonSSH ~.ericsson.EricssonIposSSH ~.ericsson.ericsson_ipos.EricssonIposSSH ~.f5.F5TmshSSH ~.f5.f5_tmsh_ssh.F5TmshSSH ~.flexvnf.FlexvnfSSH ~.flexvnf.flexvnf_ssh.FlexvnfSSH ~.juniper.JuniperScreenOsSSH ~.juniper.juniper.JuniperBase ~.juniper.juniper_screenos.JuniperScreenOsSSH ~.netapp.NetAppcDotSSH ~.netapp.netapp_cdot_ssh.NetAppcDotSSH ~.nokia.NokiaSrlSSH ~.nokia.nokia_srl.NokiaSrlSSH ~.nokia.nokia_sros.NokiaSros ~.paloalto.paloalto_panos.PaloAltoPanosBase ~.rad.rad_etx.RadETXBase ~.teldat.teldat_cit.TeldatCITBase ~.terminal_server.terminal_server.TerminalServer ~.watchguard.WatchguardFirewareSSH ~.watchguard.fireware_ssh.WatchguardFirewareSSH ~.yamaha.yamaha.YamahaBase	+path send_config_from_file:0|config_file	?ssrf new:1|host	>~.session_log.SessionLog session_log
~.brocade.brocade_fos_ssh.BrocadeFOSSSH ~.brocade.BrocadeFOSSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.calix.calix_b6.CalixB6Base ~.calix.CalixB6SSH ~.calix.CalixB6Telnet ~.calix.calix_b6.CalixB6SSH ~.calix.calix_b6.CalixB6Telnet	^~.cisco_base_connection.CiscoSSHConnection	!new
~.casa.casa_cmts.CasaCMTSSSH ~.casa.CasaCMTSSSH	^~.cisco_base_connection.CiscoSSHConnection
~.centec.centec_os.CentecOSSSH ~.centec.CentecOSSSH	^~.cisco_base_connection.CiscoBaseConnection
~.centec.centec_os.CentecOSTelnet ~.centec.CentecOSTelnet	^~.cisco_base_connection.CiscoBaseConnection
~.ciena.ciena_saos.CienaSaosFileTransfer ~.ciena.CienaSaosFileTransfer	^~.scp_handler.BaseFileTransfer	?path new:1|source_file,2|dest_file
~.ciena.ciena_saos.CienaSaosSSH ~.ciena.CienaSaosSSH	^~.base_connection.BaseConnection
~.ciena.ciena_saos.CienaSaosTelnet ~.ciena.CienaSaosTelnet	^~.base_connection.BaseConnection	!new
~.cisco.cisco_asa_ssh.CiscoAsaSSH ~.cisco.CiscoAsaSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.cisco.cisco_ios.CiscoIosSSH ~.cisco.CiscoIosSSH	^~.cisco_base_connection.CiscoBaseConnection
~.cisco.cisco_ios.CiscoIosSerial ~.cisco.CiscoIosSerial	^~.cisco_base_connection.CiscoBaseConnection
~.cisco.cisco_ios.CiscoIosTelnet ~.cisco.CiscoIosTelnet	^~.cisco_base_connection.CiscoBaseConnection
~.cisco.cisco_ios.InLineTransfer ~.InLineTransfer ~.cisco.InLineTransfer	^~.cisco_base_connection.CiscoFileTransfer	+path file_md5:0|file_name	!new
~.cisco.cisco_nxos_ssh.CiscoNxosFileTransfer ~.cisco.CiscoNxosFileTransfer	^~.scp_handler.BaseFileTransfer	?path new:1|source_file,2|dest_file
~.cisco.cisco_s200.CiscoS200SSH ~.cisco.CiscoS200SSH	^~.cisco_base_connection.CiscoSSHConnection
~.cisco.cisco_s200.CiscoS200Telnet ~.cisco.CiscoS200Telnet	^~.cisco_base_connection.CiscoSSHConnection
~.cisco.cisco_s300.CiscoS300SSH ~.cisco.CiscoS300SSH	^~.cisco_base_connection.CiscoSSHConnection
~.cisco.cisco_s300.CiscoS300Telnet ~.cisco.CiscoS300Telnet	^~.cisco_base_connection.CiscoSSHConnection
~.cisco.cisco_tp_tcce.CiscoTpTcCeSSH ~.cisco.CiscoTpTcCeSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.cisco.cisco_xr.CiscoXrSSH ~.cisco.CiscoXrSSH	^~.cisco_base_connection.CiscoBaseConnection
~.cisco.cisco_xr.CiscoXrTelnet ~.cisco.CiscoXrTelnet	^~.cisco_base_connection.CiscoBaseConnection
~.cisco_base_connection.CiscoSSHConnection ~.a10.A10SSH ~.a10.a10_ssh.A10SSH ~.accedian.AccedianSSH ~.accedian.accedian_ssh.AccedianSSH ~.alaxala.alaxala_ax36s.AlaxalaAx36sBase ~.alcatel.AlcatelAosSSH ~.alcatel.alcatel_aos_ssh.AlcatelAosSSH ~.apresia.apresia_aeos.ApresiaAeosBase ~.arista.arista.AristaBase ~.arris.ArrisCERBase ~.arris.arris_cer.ArrisCERBase ~.broadcom.BroadcomIcosSSH ~.broadcom.broadcom_icos_ssh.BroadcomIcosSSH ~.casa.CasaCMTSBase ~.casa.casa_cmts.CasaCMTSBase ~.cisco.CiscoApicSSH ~.cisco.CiscoFtdSSH ~.cisco.CiscoNxosSSH ~.cisco.CiscoViptelaSSH ~.cisco.cisco_apic.CiscoApicSSH ~.cisco.cisco_ftd_ssh.CiscoFtdSSH ~.cisco.cisco_nxos_ssh.CiscoNxosSSH ~.cisco.cisco_s200.CiscoS200Base ~.cisco.cisco_s300.CiscoS300Base ~.cisco.cisco_viptela.CiscoViptelaSSH ~.cloudgenix.CloudGenixIonSSH ~.cloudgenix.cloudgenix_ion.CloudGenixIonSSH ~.coriant.CoriantSSH ~.coriant.coriant_ssh.CoriantSSH ~.dell.DellForce10SSH ~.dell.DellOS10SSH ~.dell.DellSonicSSH ~.dell.dell_force10_ssh.DellForce10SSH ~.dell.dell_os10_ssh.DellOS10SSH ~.dell.dell_sonic_ssh.DellSonicSSH ~.dlink.dlink_ds.DlinkDSBase ~.eltex.EltexEsrSSH ~.eltex.EltexSSH ~.eltex.eltex_esr_ssh.EltexEsrSSH ~.eltex.eltex_ssh.EltexSSH ~.endace.EndaceSSH ~.endace.endace_ssh.EndaceSSH ~.enterasys.EnterasysSSH ~.enterasys.enterasys_ssh.EnterasysSSH ~.extreme.ExtremeErsSSH ~.extreme.ExtremeNosSSH ~.extreme.ExtremeSlxSSH ~.extreme.ExtremeTierraSSH ~.extreme.ExtremeVspSSH ~.extreme.ExtremeWingSSH ~.extreme.extreme_ers_ssh.ExtremeErsSSH ~.extreme.extreme_exos.ExtremeExosBase ~.extreme.extreme_netiron.ExtremeNetironBase ~.extreme.extreme_nos_ssh.ExtremeNosSSH ~.extreme.extreme_slx_ssh.ExtremeSlxSSH ~.extreme.extreme_tierraos_ssh.ExtremeTierraSSH ~.extreme.extreme_vsp_ssh.ExtremeVspSSH ~.extreme.extreme_wing_ssh.ExtremeWingSSH ~.f5.F5LinuxSSH ~.f5.f5_linux_ssh.F5LinuxSSH ~.fiberstore.FiberstoreFsosSSH ~.fiberstore.fiberstore_fsos.FiberstoreFsosSSH ~.garderos.GarderosGrsSSH ~.garderos.garderos_grs.GarderosGrsSSH ~.linux.LinuxSSH ~.linux.linux_ssh.LinuxSSH ~.mellanox.MellanoxMlnxosSSH ~.mellanox.mellanox_mlnxos_ssh.MellanoxMlnxosSSH ~.mrv.MrvLxSSH ~.mrv.MrvOptiswitchSSH ~.mrv.mrv_lx.MrvLxSSH ~.mrv.mrv_ssh.MrvOptiswitchSSH ~.quanta.QuantaMeshSSH ~.quanta.quanta_mesh_ssh.QuantaMeshSSH ~.ruckus.ruckus_fastiron.RuckusFastironBase ~.sophos.SophosSfosSSH ~.sophos.sophos_sfos_ssh.SophosSfosSSH ~.ubiquiti.UbiquitiEdgeRouterSSH ~.ubiquiti.UbiquitiEdgeSSH ~.ubiquiti.edge_ssh.UbiquitiEdgeSSH ~.ubiquiti.edgerouter_ssh.UbiquitiEdgeRouterSSH ~.vertiv.vertiv_mph_ssh.VertivMPHBase ~.vyos.VyOSSSH ~.vyos.vyos_ssh.VyOSSSH ~.zyxel.ZyxelSSH ~.zyxel.zyxel_ssh.ZyxelSSH	^~.base_connection.BaseConnection
~.dell.dell_dnos6.DellDNOS6SSH ~.dell.DellDNOS6SSH	^~.dell.dell_powerconnect.DellPowerConnectBase
~.dell.dell_dnos6.DellDNOS6Telnet ~.dell.DellDNOS6Telnet	^~.dell.dell_powerconnect.DellPowerConnectBase
~.dell.dell_os10_ssh.DellOS10FileTransfer ~.dell.DellOS10FileTransfer	^~.scp_handler.BaseFileTransfer	?path new:1|source_file,2|dest_file
~.dell.dell_powerconnect.DellPowerConnectBase ~.dell.DellPowerConnectSSH ~.dell.DellPowerConnectTelnet ~.dell.dell_dnos6.DellDNOS6Base ~.dell.dell_powerconnect.DellPowerConnectSSH ~.dell.dell_powerconnect.DellPowerConnectTelnet	^~.base_connection.BaseConnection
~.digi.digi_transport.DigiTransportBase ~.digi.DigiTransportSSH ~.digi.digi_transport.DigiTransportSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.dlink.dlink_ds.DlinkDSSSH ~.dlink.DlinkDSSSH	^~.cisco_base_connection.CiscoSSHConnection
~.dlink.dlink_ds.DlinkDSTelnet ~.dlink.DlinkDSTelnet	^~.cisco_base_connection.CiscoSSHConnection	!new
~.ericsson.ericsson_mltn.EricssonMinilinkBase ~.ericsson.EricssonMinilink63SSH ~.ericsson.EricssonMinilink66SSH ~.ericsson.ericsson_mltn.EricssonMinilink63SSH ~.ericsson.ericsson_mltn.EricssonMinilink66SSH	^~.base_connection.BaseConnection	!new
~.extreme.extreme_exos.ExtremeExosFileTransfer ~.extreme.ExtremeExosFileTransfer	^~.scp_handler.BaseFileTransfer	+path file_md5:0|file_name	?path new:1|source_file,2|dest_file
~.extreme.extreme_exos.ExtremeExosSSH ~.extreme.ExtremeExosSSH	^~.cisco_base_connection.CiscoSSHConnection
~.extreme.extreme_exos.ExtremeExosTelnet ~.extreme.ExtremeExosTelnet	^~.cisco_base_connection.CiscoSSHConnection	!new
~.extreme.extreme_netiron.ExtremeNetironSSH ~.extreme.ExtremeNetironSSH	^~.cisco_base_connection.CiscoSSHConnection
~.extreme.extreme_netiron.ExtremeNetironTelnet ~.extreme.ExtremeNetironTelnet	^~.cisco_base_connection.CiscoSSHConnection	!new
~.fortinet.fortinet_ssh.FortinetSSH ~.fortinet.FortinetSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.hillstone.hillstone.HillstoneStoneosBase ~.hillstone.HillstoneStoneosSSH ~.hillstone.hillstone.HillstoneStoneosSSH	^~.base_connection.BaseConnection
~.hp.hp_comware.HPComwareBase ~.hp.HPComwareSSH ~.hp.hp_comware.HPComwareSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.hp.hp_comware.HPComwareTelnet ~.hp.HPComwareTelnet	^~.hp.hp_comware.HPComwareBase	!new
~.hp.hp_procurve.HPProcurveBase ~.hp.HPProcurveSSH ~.hp.HPProcurveTelnet ~.hp.hp_procurve.HPProcurveSSH ~.hp.hp_procurve.HPProcurveTelnet	^~.cisco_base_connection.CiscoSSHConnection	!new
~.huawei.huawei.HuaweiBase ~.huawei.HuaweiSSH ~.huawei.HuaweiTelnet ~.huawei.huawei.HuaweiSSH ~.huawei.huawei.HuaweiTelnet	^~.base_connection.BaseConnection
~.huawei.huawei.HuaweiVrpv8SSH ~.huawei.HuaweiVrpv8SSH	^~.huawei.huawei.HuaweiBase
~.huawei.huawei_smartax.HuaweiSmartAXSSH ~.huawei.HuaweiSmartAXSSH	^~.base_connection.BaseConnection
~.ipinfusion.ipinfusion_ocnos.IpInfusionOcNOSBase ~.ipinfusion.IpInfusionOcNOSSSH ~.ipinfusion.IpInfusionOcNOSTelnet ~.ipinfusion.ipinfusion_ocnos.IpInfusionOcNOSSSH ~.ipinfusion.ipinfusion_ocnos.IpInfusionOcNOSTelnet	^~.base_connection.BaseConnection	!new
~.juniper.juniper.JuniperFileTransfer ~.juniper.JuniperFileTransfer	^~.scp_handler.BaseFileTransfer	?path new:1|source_file,2|dest_file
~.juniper.juniper.JuniperSSH ~.juniper.JuniperSSH	^~.base_connection.BaseConnection
~.juniper.juniper.JuniperTelnet ~.juniper.JuniperTelnet	^~.base_connection.BaseConnection	!new
~.keymile.keymile_nos_ssh.KeymileNOSSSH ~.keymile.KeymileNOSSSH	^~.cisco_base_connection.CiscoBaseConnection
~.keymile.keymile_ssh.KeymileSSH ~.keymile.KeymileSSH	^~.cisco_base_connection.CiscoBaseConnection	!new
~.linux.linux_ssh.LinuxFileTransfer ~.linux.LinuxFileTransfer	^~.scp_handler.BaseFileTransfer	?path new:1|source_file,2|dest_file
~.maipu.maipu.MaipuBase ~.maipu.MaipuSSH ~.maipu.MaipuTelnet ~.maipu.maipu.MaipuSSH ~.maipu.maipu.MaipuTelnet	^~.base_connection.BaseConnection
~.mikrotik.mikrotik_ssh.MikrotikBase ~.mikrotik.MikrotikRouterOsSSH ~.mikrotik.MikrotikSwitchOsSSH ~.mikrotik.mikrotik_ssh.MikrotikRouterOsSSH ~.mikrotik.mikrotik_ssh.MikrotikSwitchOsSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.mikrotik.mikrotik_ssh.MikrotikRouterOsFileTransfer ~.mikrotik.MikrotikRouterOsFileTransfer	^~.scp_handler.BaseFileTransfer	!file_md5 new
~.netgear.netgear_prosafe_ssh.NetgearProSafeSSH ~.netgear.NetgearProSafeSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.nokia.nokia_sros.NokiaSrosFileTransfer ~.nokia.NokiaSrosFileTransfer	^~.scp_handler.BaseFileTransfer	+path file_md5:0|file_name	?path new:1|source_file,2|dest_file
~.nokia.nokia_sros.NokiaSrosSSH ~.nokia.NokiaSrosSSH	^~.base_connection.BaseConnection
~.nokia.nokia_sros.NokiaSrosTelnet ~.nokia.NokiaSrosTelnet	^~.base_connection.BaseConnection
~.oneaccess.oneaccess_oneos.OneaccessOneOSBase ~.oneaccess.OneaccessOneOSSSH ~.oneaccess.OneaccessOneOSTelnet ~.oneaccess.oneaccess_oneos.OneaccessOneOSSSH ~.oneaccess.oneaccess_oneos.OneaccessOneOSTelnet	^~.base_connection.BaseConnection	!new
~.ovs.ovs_linux_ssh.OvsLinuxSSH ~.ovs.OvsLinuxSSH	^~.cisco_base_connection.CiscoSSHConnection
~.paloalto.paloalto_panos.PaloAltoPanosSSH ~.paloalto.PaloAltoPanosSSH	^~.base_connection.BaseConnection
~.paloalto.paloalto_panos.PaloAltoPanosTelnet ~.paloalto.PaloAltoPanosTelnet	^~.base_connection.BaseConnection
~.paloalto.paloalto_panos.SSHClient_interactive	^paramiko.client.SSHClient
~.pluribus.pluribus_ssh.PluribusSSH ~.pluribus.PluribusSSH	^~.base_connection.BaseConnection	!new
~.rad.rad_etx.RadETXSSH ~.rad.RadETXSSH	^~.base_connection.BaseConnection	!new
~.rad.rad_etx.RadETXTelnet ~.rad.RadETXTelnet	^~.base_connection.BaseConnection
~.raisecom.raisecom_roap.RaisecomRoapBase ~.raisecom.RaisecomRoapSSH ~.raisecom.RaisecomRoapTelnet ~.raisecom.raisecom_roap.RaisecomRoapSSH ~.raisecom.raisecom_roap.RaisecomRoapTelnet	^~.base_connection.BaseConnection
~.ruckus.ruckus_fastiron.RuckusFastironSSH ~.ruckus.RuckusFastironSSH	^~.cisco_base_connection.CiscoSSHConnection
~.ruckus.ruckus_fastiron.RuckusFastironTelnet ~.ruckus.RuckusFastironTelnet	^~.cisco_base_connection.CiscoSSHConnection	!new
~.ruijie.ruijie_os.RuijieOSBase ~.ruijie.RuijieOSSSH ~.ruijie.ruijie_os.RuijieOSSSH	^~.base_connection.BaseConnection
~.ruijie.ruijie_os.RuijieOSTelnet ~.ruijie.RuijieOSTelnet	^~.ruijie.ruijie_os.RuijieOSBase	!new
~.scp_functions	?path file_transfer:1|source_file,2|dest_file progress_bar:0|filename
~.scp_handler.BaseFileTransfer ~.cisco.CiscoAsaFileTransfer ~.cisco.CiscoIosFileTransfer ~.cisco.CiscoXrFileTransfer ~.cisco.cisco_asa_ssh.CiscoAsaFileTransfer ~.cisco.cisco_ios.CiscoIosFileTransfer ~.cisco.cisco_xr.CiscoXrFileTransfer ~.cisco_base_connection.CiscoFileTransfer	+path file_md5:0|file_name	?path new:1|source_file,2|dest_file
~.scp_handler.SCPConn ~.SCPConn	+path scp_get_file:0|source_file,1|dest_file scp_put_file:0|source_file,1|dest_file scp_transfer_file:0|source_file,1|dest_file
~.session_log.SessionLog	+path new:0|file_name
~.sixwind.sixwind_os.SixwindOSBase ~.sixwind.SixwindOSSSH ~.sixwind.sixwind_os.SixwindOSSSH	^~.base_connection.BaseConnection
~.ssh_auth.SSHClient_noauth	^paramiko.client.SSHClient
~.ssh_dispatcher	>~.base_connection.BaseConnection ConnLogOnly ConnUnify ConnectHandler TelnetFallback	>~.scp_handler.BaseFileTransfer FileTransfer
~.supermicro.smci_smis.SmciSwitchSmisBase ~.supermicro.SmciSwitchSmisSSH ~.supermicro.SmciSwitchSmisTelnet ~.supermicro.smci_smis.SmciSwitchSmisSSH ~.supermicro.smci_smis.SmciSwitchSmisTelnet	^~.base_connection.BaseConnection
~.teldat.teldat_cit.TeldatCITSSH ~.teldat.TeldatCITSSH	^~.base_connection.BaseConnection
~.teldat.teldat_cit.TeldatCITTelnet ~.teldat.TeldatCITTelnet	^~.base_connection.BaseConnection
~.telnet_proxy.Telnet	^~._telnetlib.telnetlib.Telnet	?ssrf open:0|host
~.terminal_server.terminal_server.TerminalServerSSH ~.ssh_dispatcher.GenericSSH ~.terminal_server.TerminalServerSSH	^~.base_connection.BaseConnection
~.terminal_server.terminal_server.TerminalServerTelnet ~.ssh_dispatcher.GenericTelnet ~.terminal_server.TerminalServerTelnet	^~.base_connection.BaseConnection
~.tplink.tplink_jetstream.TPLinkJetStreamBase ~.tplink.TPLinkJetStreamTelnet ~.tplink.tplink_jetstream.TPLinkJetStreamTelnet	^~.cisco_base_connection.CiscoSSHConnection	!new
~.tplink.tplink_jetstream.TPLinkJetStreamSSH ~.tplink.TPLinkJetStreamSSH	^~.tplink.tplink_jetstream.TPLinkJetStreamBase	!new
~.ubiquiti.edgerouter_ssh.UbiquitiEdgeRouterFileTransfer ~.ubiquiti.UbiquitiEdgeRouterFileTransfer	^~.scp_handler.BaseFileTransfer	!new
~.ubiquiti.unifiswitch_ssh.UbiquitiUnifiSwitchSSH ~.ubiquiti.UbiquitiUnifiSwitchSSH	^~.cisco_base_connection.CiscoSSHConnection
~.utilities	+path find_cfg_file:0|file_name load_devices:0|file_name load_netmiko_yml:0|file_name load_yaml_file:0|yaml_file	>= calc_old_timeout check_serial_port clitable_to_dict display_inventory ensure_dir_exists f_exec_time find_netmiko_dir get_structured_data_genie get_structured_data_textfsm get_structured_data_ttp get_template_dir load_devices load_netmiko_yml load_yaml_file m_exec_time nokia_context_filter obtain_all_devices obtain_netmiko_filename run_ttp_template select_cmd_verify structured_data_converter write_bytes write_tmp_file
~.vertiv.vertiv_mph_ssh.VertivMPHSSH ~.vertiv.VertivMPHSSH	^~.cisco_base_connection.CiscoSSHConnection
~.yamaha.yamaha.YamahaSSH ~.yamaha.YamahaSSH	^~.base_connection.BaseConnection
~.yamaha.yamaha.YamahaTelnet ~.yamaha.YamahaTelnet	^~.base_connection.BaseConnection	!new
~.zte.zte_zxros.ZteZxrosBase ~.zte.ZteZxrosSSH ~.zte.ZteZxrosTelnet ~.zte.zte_zxros.ZteZxrosSSH ~.zte.zte_zxros.ZteZxrosTelnet	^~.base_connection.BaseConnection
#netplan
~.parser.Parser ~.Parser	+path load_keyfile:0|input_file load_yaml:0|input_file	?path load_yaml_hierarchy:0|rootdir
#network_runner
~.api.NetworkRunner	?ssrf delete_port:0|hostname delete_trunk_vlan:0|hostname delete_vlan:0|hostname
#neutronclient
~.client.HTTPClient	+ssrf request:0|url
~.v2_0.client.Client	?path delete_ext:0|path extend_delete:1|path
#nexusformat
~.nexus.lock.NXLock ~.nexus.NXLock	+path new:0|filename,4|directory
#nio
~.client.async_client.AsyncClient ~.AsyncClient ~.client.AsyncClient	+path download:1|filename,5|save_to upload:2|filename	?path create_matrix_response:3|save_to	>~.responses.DiskDownloadResponse download	>~.responses.ThumbnailResponse thumbnail
~.client.http_client.HttpClient ~.HttpClient ~.client.HttpClient	+path download:2|filename
~.crypto.memorystores.GroupSessionStore ~.crypto.GroupSessionStore	>~.crypto.sessions.InboundGroupSession get
~.crypto.memorystores.SessionStore ~.crypto.SessionStore	>~.crypto.sessions.Session get
~.crypto.olm_machine.Olm ~.crypto.Olm	>~.crypto.memorystores.GroupSessionStore inbound_group_store	>~.crypto.memorystores.SessionStore session_store	>~.crypto.sessions.InboundGroupSession[] import_keys_static	>~.crypto.sessions.OutboundSession create_session
~.crypto.sessions.InboundGroupSession ~.crypto.InboundGroupSession	^olm.group_session.InboundGroupSession	+deserialise from_pickle:0|pickle	>= from_pickle
~.crypto.sessions.InboundSession ~.crypto.InboundSession	^olm.session.Session
~.crypto.sessions.OlmAccount ~.crypto.OlmAccount	^olm.account.Account	+deserialise from_pickle:0|pickle	>= from_pickle
~.crypto.sessions.OutboundGroupSession ~.crypto.OutboundGroupSession	^olm.group_session.OutboundGroupSession
~.crypto.sessions.OutboundSession ~.crypto.OutboundSession	^olm.session.Session
~.crypto.sessions.Session ~.crypto.Session	^olm.session.Session	+deserialise from_pickle:0|pickle	>= from_pickle
~.http.Http2Request	^~.http.TransportRequest	?ssrf get:0|host post:0|host put:0|host
~.http.HttpRequest	^~.http.TransportRequest	?ssrf get:0|host post:0|host put:0|host
~.http.TransportRequest	?ssrf get:0|host post:0|host put:0|host
~.responses.DiskDownloadResponse ~.DiskDownloadResponse	^~.responses.DownloadResponse ~.responses.FileResponse
~.responses.DownloadResponse ~.DownloadResponse	^~.responses.FileResponse	+path from_data:2|filename	>= from_data
~.responses.FileResponse ~.DiskFileResponse ~.FileResponse ~.MemoryFileResponse ~.responses.DiskFileResponse ~.responses.MemoryFileResponse	+path from_data:2|filename
~.responses.MemoryDownloadResponse ~.MemoryDownloadResponse	^~.responses.DownloadResponse ~.responses.FileResponse
~.responses.ThumbnailResponse ~.ThumbnailResponse	^~.responses.FileResponse	?path from_data:2|filename
~.store.database.MatrixStore ~.store.MatrixStore	>peewee.SqliteDatabase database	>~.crypto.memorystores.GroupSessionStore load_inbound_group_sessions	>~.crypto.memorystores.SessionStore load_sessions	>~.crypto.sessions.OlmAccount load_account
~.store.models.Accounts ~.store.Accounts	^peewee.Model
~.store.models.DeviceKeys ~.store.DeviceKeys	^peewee.Model
~.store.models.DeviceKeys_v1 ~.store.DeviceKeys_v1	^peewee.Model
~.store.models.DeviceTrustState ~.store.DeviceTrustState	^peewee.Model
~.store.models.EncryptedRooms ~.store.EncryptedRooms	^peewee.Model
~.store.models.ForwardedChains ~.store.ForwardedChains	^peewee.Model
~.store.models.Keys ~.store.Keys	^peewee.Model
~.store.models.MegolmInboundSessions ~.store.MegolmInboundSessions	^peewee.Model
~.store.models.OlmSessions ~.store.OlmSessions	^peewee.Model
~.store.models.OutgoingKeyRequests ~.store.OutgoingKeyRequests	^peewee.Model
~.store.models.StoreVersion ~.store.StoreVersion	^peewee.Model
~.store.models.SyncTokens ~.store.SyncTokens	^peewee.Model
~.store.models.TrackedUsers	^peewee.Model
#notification
~.lockfile.LockBase ~.lockfile.LinkFileLock	?path new:0|path
~.lockfile.MkdirFileLock ~.lockfile.FileLock	^~.lockfile.LockBase	+path new:0|path
~.lockfile.SQLiteFileLock	^~.lockfile.LockBase	?path new:0|path
~.views	>django.http.response.HttpResponseRedirect notice_settings
#notifications_android_tv
~.const.Position	?template from_string:0|position
~.helpers	>~.helpers.ImageSource create_image_source
~.helpers.ImageSource ~.ImageSource	+path from_path:0|path	+ssrf from_url:0|url	>= from_path from_url
~.helpers.NotificationParams ~.NotificationParams	>~.helpers.ImageSource icon image
#notmuch2
~._database.Database ~.Database	+path add:0|filename get:0|filename remove:0|filename	?path create:0|path new:0|path
#nubia
~.internal.cmdbase.AutoCommand	^~.internal.cmdbase.Command	+command run_interactive:0|cmd
~.internal.cmdbase.Command	+command run_interactive:0|cmd
~.internal.commands.builtin.Connect	^~.internal.cmdbase.Command	+command run_interactive:0|cmd
~.internal.commands.builtin.Exit	^~.internal.cmdbase.Command	+command run_interactive:0|cmd
~.internal.commands.builtin.Verbose	^~.internal.cmdbase.Command	+command run_interactive:0|cmd
~.internal.commands.help.HelpCommand	^~.internal.cmdbase.Command	!run_interactive
~.internal.usage_logger_interface.UsageLoggerInterface	?command post_exec:0|cmd
#nwdiag
~.drawer.DiagramDraw	^blockdiag.drawer.DiagramDraw	+path new:2|filename
~.parser	+path parse_file:0|path
~.utils.rst.directives.NwdiagDirective	^blockdiag.utils.rst.directives.BlockdiagDirectiveBase
~.utils.rst.nodes.nwdiag	^blockdiag.utils.rst.nodes.blockdiag
#nx584
~.client.Client	+ssrf new:0|url
#nxs
~	+path open:0|filename	>~.napi.NeXus open
~.napi	+path open:0|filename	>~.napi.NeXus open
~.napi.NeXus ~.NeXus ~.tree.NeXusTree	+path new:0|filename	?path openpath:0|path
#nxt
~.backend.devfile	>~.backend.devfile.Backend get_backend
~.backend.devfile.Backend	+path find:1|filename
~.backend.devfile.DevFileSock	+path new:0|filename
~.command.push	+path write_file:1|fname	>= run write_file
~.sensor.generic.Ultrasonic	?command command:0|command
~.sensor.mindsensors.ACCL	?command command:0|command
~.sensor.mindsensors.Compassv2	?command command:0|command
~.sensor.mindsensors.DIST	?command command:0|command
~.sensor.mindsensors.HID	?command command:0|command
~.sensor.mindsensors.LineLeader	?command command:0|command
~.sensor.mindsensors.MMX	?command command:0|command
~.sensor.mindsensors.MTRMUX	?command command:0|command
~.sensor.mindsensors.PS2	?command command:0|command
~.sensor.mindsensors.Servo	?command command:0|command
~.telegram.Telegram	?path add_filename:0|fname
#nxtomo
~.application.nxtomo	+path copy_nxtomo_file:0|input_file,1|output_file
~.application.nxtomo.NXtomo ~.NXtomo	^~.nxobject.nxobject.NXobject	+path load:0|file_path save:0|file_path	?path get_valid_entries:0|file_path load:1|data_path save:1|data_path	>~.nxobject.nxinstrument.NXinstrument instrument	>~.nxobject.nxmonitor.NXmonitor control	>~.nxobject.nxobject.NXobject load	>~.nxobject.nxsample.NXsample sample
~.io	+path to_target_rel_path:0|file_path	>= from_data_url_to_virtual_source get_swmr_mode to_target_rel_path
~.nxobject	>~.nxobject.nxobject.NXobject concatenate
~.nxobject.nxdetector.NXdetector ~.nxobject.NXdetector ~.nxobject.nxdetector.NXdetectorWithUnit	^~.nxobject.nxobject.NXobject	+path load_transformations:0|file_path	?path load_transformations:1|data_path
~.nxobject.nxinstrument.NXinstrument	^~.nxobject.nxobject.NXobject	>~.nxobject.nxdetector.NXdetector detector diode	>~.nxobject.nxsource.NXsource source
~.nxobject.nxobject.NXobject ~.nxobject.NXobject ~.nxobject.NXsource ~.nxobject.nxmonitor.NXmonitor ~.nxobject.nxsource.DefaultESRFSource ~.nxobject.nxsource.NXsource	+path save:0|file_path,1|data_path
~.nxobject.nxsample.NXsample ~.nxobject.NXsample	^~.nxobject.nxobject.NXobject	>~.nxobject.nxtransformations.NXtransformations[] transformations
~.nxobject.nxtransformations.NXtransformations	^~.nxobject.nxobject.NXobject	+path load_from_file:0|file_path,1|data_path
~.nxobject.utils	>~.nxobject.nxobject.NXobject concatenate
~.utils	+path get_data:0|file_path	?path get_data_and_unit:0|file_path
~.utils.detectorsplitter.NXtomoDetectorDataSplitter	>~.application.nxtomo.NXtomo nx_tomo replace
~.utils.frameappender.FrameAppender	+path new:1|file_path
~.utils.utils	+path get_data:0|file_path	?path get_data_and_unit:0|file_path
#nxtomomill
~.app.nxcopy	?path get_output_file:0|output_file_or_folder,1|input_file
~.converter	?path get_bliss_tomo_entries:0|input_file_path
~.converter.fscan.fscanconverter	?path from_fscan_to_nx:0|fname,1|output_fname
~.converter.hdf5.acquisition.baseacquisition.BaseAcquisition ~.converter.hdf5.acquisition.pcotomoacquisition.PCOTomoAcquisition ~.converter.hdf5.acquisition.standardacquisition.StandardAcquisition ~.converter.hdf5.acquisition.zseriesacquisition.ZSeriesBaseAcquisition	+path write_as_nxtomo:1|input_file_path
~.converter.hdf5.hdf5converter	?path get_bliss_tomo_entries:0|input_file_path
~.converter.hdf5.post_processing.dark_flat_copy.ZSeriesDarkFlatCopy	>~.converter.hdf5.acquisition.baseacquisition.BaseAcquisition first_acquisition last_acquisition
~.converter.hdf5.utils	+path get_default_output_file:0|input_file	>= get_default_output_file
~.io.config.configbase.ConfigBase	+path from_cfg_file:0|file_path to_cfg_file:0|file_path	?path dict_to_cfg:0|file_path
~.io.config.confighandler.BaseHDF5ConfigHandler	>~.io.config.hdf5config.TomoHDF5Config configuration
~.io.config.edfconfig.TomoEDFConfig ~.io.TomoEDFConfig ~.io.config.TomoEDFConfig	^~.io.config.configbase.ConfigBase	+path from_cfg_file:0|file_path to_cfg_file:0|file_path	?path dict_to_cfg:0|file_path
~.io.config.fluoconfig.TomoFluoConfig ~.io.TomoFluoConfig ~.io.config.TomoFluoConfig	^~.io.config.configbase.ConfigBase	+path from_cfg_file:0|file_path to_cfg_file:0|file_path	?path dict_to_cfg:0|file_path
~.io.config.hdf5config.DXFileConfiguration ~.io.DXFileConfiguration ~.io.config.DXFileConfiguration	?path new:0|input_file,1|output_file
~.io.config.hdf5config.TomoHDF5Config ~.io.TomoHDF5Config ~.io.config.TomoHDF5Config	^~.io.config.configbase.ConfigBase	+path from_cfg_file:0|file_path to_cfg_file:0|file_path	?path dict_to_cfg:0|file_path
~.utils	+path add_dark_flat_nx_file:0|file_path	?path get_file_name:0|file_name	>= get_tuple_of_keys_from_cmd
~.utils.flat_reducer	+path extract_darks_flats:3|target_filename
~.utils.frameappender.FrameAppender ~.utils.FrameAppender	+path new:1|file_path
~.utils.nexus	?path create_nx_data_group:0|file_path get_data:0|file_path get_data_and_unit:0|file_path link_nxbeam_to_root:0|file_path
~.utils.utils	+path add_dark_flat_nx_file:0|file_path	?path get_file_name:0|file_name strip_extension:0|filename	>= get_tuple_of_keys_from_cmd
#oauth2_provider
~.http.OAuth2ResponseRedirect	+redirect new:0|redirect_to
~.views.base.BaseAuthorizationView ~.views.AuthorizationView ~.views.base.AuthorizationView	+redirect redirect:0|redirect_to	>~.http.OAuth2ResponseRedirect redirect
~.views.oidc.RPInitiatedLogoutView ~.views.RPInitiatedLogoutView	>~.http.OAuth2ResponseRedirect do_logout
#odf
~.odf2moinmoin.ODF2MoinMoin	+path load:0|filepath new:0|filepath
~.odf2xhtml.ODF2XHTML ~.odf2xhtml.ODF2XHTMLembedded	+path add_style_file:0|stylefilename	?path load:0|odffile save:0|outputfile
~.opendocument	+path load:0|odffile
~.opendocument.OpaqueObject	+path new:0|filename
~.opendocument.OpenDocument	+path addPicture:0|filename addPictureFromFile:0|filename toXml:0|filename	?path save:0|outputfile
#odmantic
~.engine.AIOEngine ~.AIOEngine	>motor.motor_asyncio.AsyncIOMotorClient client	>motor.motor_asyncio.AsyncIOMotorDatabase database
~.engine.SyncEngine ~.SyncEngine	>pymongo.synchronous.mongo_client.MongoClient client
~.session.AIOSessionBase	>~.engine.AIOEngine engine
~.session.SyncSessionBase	>~.engine.SyncEngine engine
#odoorpc
~.rpc.Connector	?ssrf new:0|host
~.rpc.ConnectorJSONRPC	^~.rpc.Connector	!new
~.rpc.ConnectorJSONRPCSSL	^~.rpc.ConnectorJSONRPC	!new
#odp_amsterdam
~.odp_amsterdam.ODPAmsterdam ~.ODPAmsterdam	>aiohttp.client.ClientSession session
#ofxclient
~.cli	+path open_with_ofx_handler:0|filename
~.config.OfxConfig	+path new:0|file_name	>= add_account encrypt_account save
#ofxparse
~.ofxparse	>bs4.BeautifulSoup soup_maker
~.ofxprinter.OfxPrinter ~.OfxPrinter	+path new:1|filename write:0|filename
#olefile
~.olefile.OleFileIO ~.OleFileIO	+path exists:0|filename get_size:0|filename get_userdefined_properties:0|filename getclsid:0|filename getctime:0|filename getmtime:0|filename getproperties:0|filename new:0|filename open:0|filename openstream:0|filename
#ollama
~._client.AsyncClient ~.AsyncClient	^~._client.BaseClient	+path create_blob:0|path	?ssrf new:0|host
~._client.BaseClient	?ssrf new:1|host
~._client.Client ~.Client	^~._client.BaseClient	+path create_blob:0|path	?ssrf new:0|host
#olm
~.account.Account ~.Account	+deserialise from_pickle:0|pickle
~.group_session.InboundGroupSession ~.InboundGroupSession	+deserialise from_pickle:0|pickle
~.group_session.OutboundGroupSession ~.OutboundGroupSession	+deserialise from_pickle:0|pickle
~.pk.PkDecryption ~.PkDecryption	+deserialise from_pickle:0|pickle
~.session.Session ~.InboundSession ~.OutboundSession ~.Session ~.session.InboundSession ~.session.OutboundSession	+deserialise from_pickle:0|pickle
#omegaconf
~.omegaconf.OmegaConf ~.OmegaConf	+path load:0|file_ save:1|f
#omg
~	>~.wadio.WadIO create_wad open_wad
~.lump.Graphic ~.Flat ~.Graphic ~.lump.Flat	+path from_file:0|filename to_file:0|filename
~.lump.Sound ~.Sound	+path from_file:0|filename to_file:0|filename
~.wad.LumpGroup ~.HeaderGroup ~.LumpGroup ~.MarkerGroup ~.NameGroup ~.wad.HeaderGroup ~.wad.MarkerGroup ~.wad.NameGroup	+path load:0|filename to_file:0|filename
~.wad.TxdefGroup ~.TxdefGroup	^~.wad.LumpGroup
~.wad.WAD ~.WAD	+path to_file:0|filename
~.wadio	>~.wadio.WadIO create_wad open_wad
~.wadio.WadIO ~.WadIO	+path open:0|filename
#opcodes
~.k1om	+path read_instruction_set:0|filename
~.x86	+path read_instruction_set:0|filename
~.x86_64	+path read_instruction_set:0|filename
#openapi_core
~.app.OpenAPI ~.OpenAPI	+path from_path:0|path	>= from_dict from_file from_file_path from_path
#openid
~.extensions.ax.FetchRequest	+ssrf new:0|update_url	>= fromOpenIDRequest
~.fetchers	+ssrf fetch:0|url
~.fetchers.CurlHTTPFetcher	^~.fetchers.HTTPFetcher	+ssrf fetch:0|url
~.fetchers.ExceptionWrappingFetcher	^~.fetchers.HTTPFetcher	!fetch
~.fetchers.HTTPFetcher	+ssrf fetch:0|url
~.fetchers.HTTPLib2Fetcher	^~.fetchers.HTTPFetcher	+ssrf fetch:0|url	>httplib2.Http httplib2
~.fetchers.Urllib2Fetcher	^~.fetchers.HTTPFetcher	+ssrf fetch:0|url
~.store.filestore.FileOpenIDStore	+path new:0|directory
~.urinorm	?path remove_dot_segments:0|path
#openpyxl
~	+path load_workbook:0|filename open:0|filename
~.drawing.fill.GradientFillProperties	?xpath new:4|path
~.drawing.geometry.Path2DList	?xpath new:0|path
~.packaging.relationship	+path get_dependents:1|filename	?xpath get_rels_path:0|path
~.reader.excel	+path load_workbook:0|filename
~.reader.workbook.WorkbookParser	>~.workbook.workbook.Workbook wb
~.workbook.workbook.Workbook ~.Workbook ~.workbook.Workbook	+path save:0|filename
~.worksheet.print_settings.PrintArea	?template from_string:0|value
~.worksheet.print_settings.PrintTitles	?template from_string:0|value
~.worksheet.table.XMLColumnProps	+xpath new:1|xpath
~.writer.excel	+path save_workbook:1|filename
#openqa_client
~.client.OpenQA_Client	?ssrf new:0|server	>requests.sessions.Session session
#openslide
~	+path open_slide:0|filename	>~.OpenSlide open_slide
~.AbstractSlide	+path detect_format:0|filename
~.ImageSlide	^~.AbstractSlide	+path detect_format:0|filename new:0|file
~.OpenSlide	^~.AbstractSlide	+path detect_format:0|filename new:0|filename
#openwebif
~.api.OpenWebIfDevice	?ssrf new:0|host
#optuna
~.artifacts	+path download_artifact:file_path upload_artifact:file_path	>= download_artifact upload_artifact
~.artifacts._download	+path download_artifact:file_path	>= download_artifact
~.artifacts._filesystem.FileSystemArtifactStore ~.artifacts.FileSystemArtifactStore	+path new:0|base_path
~.artifacts._upload	+path upload_artifact:file_path	>= upload_artifact
~.storages.journal._file.JournalFileBackend ~.storages.JournalFileStorage ~.storages.journal.JournalFileBackend ~.storages.journal._file.JournalFileStorage	+path new:0|file_path
~.storages.journal._file.JournalFileOpenLock ~.storages.JournalFileOpenLock ~.storages.journal.JournalFileOpenLock ~.storages.journal._file.DeprecatedJournalFileOpenLock	+path new:0|filepath
~.storages.journal._file.JournalFileSymlinkLock ~.storages.JournalFileSymlinkLock ~.storages.journal.JournalFileSymlinkLock ~.storages.journal._file.DeprecatedJournalFileSymlinkLock	+path new:0|filepath
#oracledb
~	>~.connection.Connection connect	>~.pool.ConnectionPool create_pool
~.aq.Queue	>~.connection.Connection connection
~.connection	>~.connection.Connection connect
~.connection.Connection ~.Connection	>~.aq.Queue queue	>~.cursor.Cursor cursor	>~.subscr.Subscription subscribe
~.cursor.Cursor ~.Cursor	+sql execute:0|statement executemany:0|statement prepare:0|statement	>= execute
~.pool.ConnectionPool ~.ConnectionPool ~.SessionPool	>~.connection.Connection acquire
~.subscr.Subscription	>~.connection.Connection connection
#orcus
~.tools.file_processor	+path skips_by_rule:0|filename	?path remove_result_files:0|rootdir
#ordered_model
~.admin.OrderedInlineMixin	>django.http.response.HttpResponseRedirect move_view
~.admin.OrderedModelAdmin	^django.contrib.admin.options.ModelAdmin	>django.http.response.HttpResponseRedirect move_view
~.models.OrderedModelQuerySet	^django.db.models.query.QuerySet
#os_apply_config
~.apply_config	+path write_file:0|path	?path render_executable:0|path
#oslo_db
~.sqlalchemy.update_match	?sql update_on_match:0|query update_returning_pk:0|query
~.sqlalchemy.utils	+sql paginate_query:0|query
#oslo_rootwrap
~.client.Client	+command execute:0|cmd
~.filters.ReadFileFilter	+path new:0|file_path
~.jsonrpc.JsonClient	?ssrf new:0|address
#osmapi
~.http.OsmApiSession	+ssrf new:0|base_url
#owslib
~.ogcapi.API	+ssrf new:0|url
~.ogcapi.Collections	^~.ogcapi.API	!new
~.ogcapi.connectedsystems.Commands	^~.ogcapi.connectedsystems.ConnectedSystems	!new
~.ogcapi.connectedsystems.ConnectedSystems	^~.ogcapi.Collections	!new
~.ogcapi.connectedsystems.ControlChannels	^~.ogcapi.connectedsystems.ConnectedSystems	!new
~.ogcapi.connectedsystems.Datastreams	^~.ogcapi.connectedsystems.ConnectedSystems	!new
~.ogcapi.connectedsystems.Deployments	^~.ogcapi.connectedsystems.ConnectedSystems	!new
~.ogcapi.connectedsystems.Observations	^~.ogcapi.connectedsystems.ConnectedSystems	!new
~.ogcapi.connectedsystems.Procedures	^~.ogcapi.connectedsystems.ConnectedSystems	!new
~.ogcapi.connectedsystems.Properties	^~.ogcapi.connectedsystems.ConnectedSystems	!new
~.ogcapi.connectedsystems.SamplingFeatures	^~.ogcapi.connectedsystems.ConnectedSystems	!new
~.ogcapi.connectedsystems.SystemEvents	^~.ogcapi.connectedsystems.ConnectedSystems	!new
~.ogcapi.connectedsystems.SystemHistory	^~.ogcapi.connectedsystems.ConnectedSystems	!new
~.ogcapi.connectedsystems.Systems	^~.ogcapi.connectedsystems.ConnectedSystems	!new
~.ogcapi.coverages.Coverages	^~.ogcapi.Collections	!new
~.ogcapi.edr.EnvironmentalDataRetrieval	^~.ogcapi.features.Features	!new
~.ogcapi.features.Features	^~.ogcapi.Collections	!new
~.ogcapi.maps.Maps	^~.ogcapi.Collections	!new
~.ogcapi.processes.Processes	^~.ogcapi.Collections	!new
~.ogcapi.records.Records	^~.ogcapi.features.Features	!new
~.owscontext.common	?path extract_p:0|path
~.owscontext.common.TimeIntervalFormat	?template from_string:0|date_str	>~.owscontext.common.TimeIntervalFormat from_string
~.tms.TileMap	+ssrf read:0|url
~.tms.TileMapService	+ssrf new:0|url
~.util	+ssrf openURL:0|url_base
~.wmts.WebMapTileService	+ssrf new:0|url
~.wps	+path monitorExecution:3|filepath
~.wps.Output	+path writeToDisk:0|path
~.wps.WPSCapabilitiesReader	?ssrf readFromUrl:0|url
~.wps.WPSDescribeProcessReader	?ssrf readFromUrl:0|url
~.wps.WPSExecuteReader	?ssrf readFromUrl:0|url
~.wps.WPSExecution	+path getOutput:0|filepath
~.wps.WebProcessingService	+ssrf new:0|url
#p1monitor
~.p1monitor.P1Monitor ~.P1Monitor	>aiohttp.client.ClientSession session
#packageurl
~.PackageURL	?template from_string:0|purl
~.contrib.django.models.PackageURLMixin	>~.PackageURL get_package_url
~.contrib.django.models.PackageURLQuerySet	^django.db.models.query.QuerySet
~.contrib.purl2url	?ssrf get_download_url:0|purl
~.contrib.sqlalchemy.mixin.PackageURLMixin	>~.PackageURL get_package_url
~.contrib.url2purl	>~.PackageURL build_bitbucket_purl build_generic_google_code_archive_purl build_generic_purl build_github_api_purl build_github_purl build_gitlab_purl build_maven_purl build_npm_api_purl build_npm_download_purl build_npm_web_purl build_pypi_purl purl_from_pattern
~.utils	>~.PackageURL get_golang_purl
#packetdiag
~.drawer.DiagramDraw	^blockdiag.drawer.DiagramDraw
~.parser	+path parse_file:0|path
~.utils.rst.directives.PacketdiagDirective	^blockdiag.utils.rst.directives.BlockdiagDirectiveBase
~.utils.rst.nodes.packetdiag	^blockdiag.utils.rst.nodes.blockdiag
#pacparser
~	?path parse_pac_file:0|pacfile
#paho
~.mqtt.client.Client	?ssrf connect:0|host connect_async:0|host
#pandoc_include
~.main	+path findFile:0|filename read_file:0|filename
#papermill
~.iorw	+path read_yaml_file:0|path	?path write_ipynb:1|path
~.iorw.ABSHandler	?path listdir:0|path read:0|path write:1|path
~.iorw.ADLHandler	?path listdir:0|path read:0|path write:1|path
~.iorw.GithubHandler	?path listdir:0|path read:0|path write:1|path
~.iorw.HDFSHandler	?path listdir:0|path read:0|path write:1|path
~.iorw.HttpHandler	?path listdir:0|path read:0|path write:1|path
~.iorw.LocalHandler	?path listdir:0|path read:0|path write:1|path
~.iorw.NoIOHandler	+path listdir:0|path read:0|path write:1|path
~.iorw.PapermillIO	+path listdir:0|path read:0|path write:1|path
~.iorw.StreamHandler	+path listdir:0|path read:0|path write:1|path
#parallax
~	+command call:1|cmdline run:1|cmdline
~.manager.Writer	+path close:0|filename write:0|filename	?ssrf open_files:0|host
~.psshutil	+path read_host_file:0|path
#paramiko
~.channel.Channel ~.Channel	+command exec_command:0|command
~.client.SSHClient ~.SSHClient	+command exec_command:0|command	+path load_host_keys:0|filename load_system_host_keys:0|filename save_host_keys:0|filename	?path connect:5|key_filename	?ssrf connect:0|hostname
~.config.SSHConfig ~.SSHConfig	+path from_path:0|path
~.hostkeys.HostKeys ~.HostKeys	+path load:0|filename new:0|filename save:0|filename
~.pkey.PublicBlob ~.PublicBlob	?template from_string:0|string
~.primes.ModulusPack	+path read_file:0|filename
~.proxy.ProxyCommand ~.ProxyCommand	+command new:0|command_line
~.sftp_client.SFTPClient ~.SFTP ~.SFTPClient ~.sftp_client.SFTP	+path chmod:0|path chown:0|path listdir:0|path listdir_attr:0|path listdir_iter:0|path mkdir:0|path open:0|filename posix_rename:0|oldpath,1|newpath remove:0|path rename:0|oldpath,1|newpath rmdir:0|path stat:0|path truncate:0|path	?path put:0|localpath,1|remotepath
~.sftp_server.SFTPServer ~.SFTPServer	+path set_file_attr:0|filename
~.sftp_si.SFTPServerInterface ~.SFTPServerInterface	+path mkdir:0|path open:0|path posix_rename:0|oldpath,1|newpath remove:0|path rename:0|oldpath,1|newpath rmdir:0|path symlink:0|target_path,1|path	?path stat:0|path
~.transport.Transport ~.ServiceRequestingTransport ~.Transport ~.transport.ServiceRequestingTransport	+path load_server_moduli:0|filename
~.util	+path load_host_keys:0|filename
#parasail
~	+path sequences_from_file:0|filename
~.bindings_v2	+path sequences_from_file:0|filename
#parfive
~.downloader.Downloader ~.Downloader	+path enqueue_file:1|path,2|filename	+ssrf simple_download:0|urls	?path simple_download:path
~.results.Results ~.Results	+path add_error:0|filename
~.utils	+path get_filepath:0|filepath get_ftp_size:1|filepath remove_file:0|filepath sha256sum:0|filename	>= cancel_task get_ftp_size get_http_size parse_header remove_file run_task_in_thread sha256sum
~.utils.FailedDownload	+path new:0|filepath_partial	+ssrf new:1|url
#parler
~.admin.TranslatableAdmin	^django.contrib.admin.options.ModelAdmin	>django.http.response.HttpResponseRedirect delete_translation
~.managers.TranslatableQuerySet ~.managers.TranslationQueryset	^django.db.models.query.QuerySet	!new
~.views.TranslatableSlugMixin	>django.http.response.HttpResponsePermanentRedirect dispatch
#parsel
~.csstranslator.TranslatorMixin	>cssselect.xpath.XPathExpr xpath_pseudo_element	>~.csstranslator.XPathExpr xpath_attr_functional_pseudo_element xpath_element xpath_text_simple_pseudo_element
~.csstranslator.TranslatorProtocol	>cssselect.xpath.XPathExpr xpath_element
~.csstranslator.XPathExpr	^cssselect.xpath.XPathExpr
~.selector.Selector itemloaders.Selector ~.Selector	+xpath xpath:0|query	>~.selector.SelectorList css jmespath xpath
~.selector.SelectorList ~.SelectorList	+xpath xpath:0|xpath	>= css jmespath xpath
~.xpathfuncs	+path set_xpathfunc:0|fname	>= has_class set_xpathfunc setup
#parsimonious
~.expressions.Regex	+regex new:0|pattern
~.grammar.RuleVisitor	>~.expressions.Regex visit_regex
#parso
~.file_io.FileIO	+path new:0|path
~.file_io.KnownContentFileIO	^~.file_io.FileIO	?path new:0|path
#partd
~.file.File ~.File	+path new:0|path,1|dir
~.zmq.Client ~.Client	?ssrf new:0|address
#passlib
~.apache.HtdigestFile	+path new:0|path
~.apache.HtpasswdFile	+path new:0|path
~.context.CryptContext ~.context.LazyCryptContext	+path from_path:0|path load_path:0|path	?template from_string:0|source	>= from_path from_string
~.context.CryptPolicy	+path from_path:0|path	?template from_string:0|source
~.handlers.bcrypt.bcrypt_sha256	?template from_string:0|hash
~.handlers.cisco.cisco_pix ~.handlers.cisco.cisco_asa	^~.utils.handlers.GenericHandler ~.utils.handlers.StaticHandler
~.handlers.cisco.cisco_type7	^~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.des_crypt.bigcrypt	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.des_crypt.bsdi_crypt	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.des_crypt.crypt16	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.des_crypt.des_crypt	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.django.DjangoSaltedHash ~.handlers.django.django_salted_md5 ~.handlers.django.django_salted_sha1	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.django.DjangoVariableHash ~.handlers.django.django_pbkdf2_sha1 ~.handlers.django.django_pbkdf2_sha256	^~.utils.handlers.GenericHandler ~.handlers.django.DjangoSaltedHash	?template from_string:0|hash
~.handlers.django.django_bcrypt_sha256	?template from_string:0|hash
~.handlers.django.django_des_crypt	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.fshp.fshp	^~.utils.handlers.GenericHandler ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.mssql.mssql2000	^~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.mssql.mssql2005	^~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.oracle.oracle10	^~.utils.handlers.GenericHandler ~.utils.handlers.StaticHandler
~.handlers.oracle.oracle11	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.pbkdf2.Pbkdf2DigestHandler	^~.utils.handlers.GenericHandler ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.pbkdf2.atlassian_pbkdf2_sha1	^~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.pbkdf2.cta_pbkdf2_sha1	^~.utils.handlers.GenericHandler ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.pbkdf2.dlitz_pbkdf2_sha1	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.pbkdf2.grub_pbkdf2_sha512	^~.utils.handlers.GenericHandler ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.phpass.phpass	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.postgres.postgres_md5	^~.utils.handlers.GenericHandler ~.utils.handlers.StaticHandler
~.handlers.scram.scram	^~.utils.handlers.GenericHandler ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.scrypt.scrypt	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.sha1_crypt.sha1_crypt	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.sun_md5_crypt.sun_md5_crypt	^~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.windows.lmhash	^~.utils.handlers.GenericHandler ~.utils.handlers.StaticHandler
~.handlers.windows.msdcc	^~.utils.handlers.GenericHandler ~.utils.handlers.StaticHandler
~.handlers.windows.msdcc2	^~.utils.handlers.GenericHandler ~.utils.handlers.StaticHandler
~.totp.TOTP	?ssrf from_uri:0|uri
~.utils.handlers.GenericHandler ~.handlers.md5_crypt.md5_crypt ~.utils.handlers.HasEncodingContext ~.utils.handlers.HasManyBackends ~.utils.handlers.HasManyIdents ~.utils.handlers.HasRawChecksum ~.utils.handlers.HasRawSalt ~.utils.handlers.HasRounds ~.utils.handlers.HasSalt ~.utils.handlers.HasUserContext ~.utils.handlers.ParallelismMixin	?template from_string:0|hash
~.utils.handlers.StaticHandler ~.handlers.digests.HexDigestHash ~.handlers.django.django_disabled ~.handlers.misc.unix_fallback ~.handlers.mysql.mysql323 ~.handlers.mysql.mysql41 ~.handlers.windows.nthash	^~.utils.handlers.GenericHandler	?template from_string:0|hash
#paste
~.debug.doctest_webapp	+path append_to_file:0|path change_file:0|path create_file:0|path show_file:0|path write_data:0|path	?command run:0|command run_command:0|command run_raw:0|command
~.debug.fsdiff.Dir	^~.debug.fsdiff.File	!new
~.debug.fsdiff.File	+path new:0|base_path,1|path
~.debug.profile	?path make_profile_middleware:2|log_filename	>~.debug.profile.ProfileMiddleware make_profile_middleware
~.debug.profile.ProfileMiddleware	+path new:2|log_filename
~.deploy.loadwsgi.ConfigLoader ~.deploy.ConfigLoader	+path new:0|filename	>~.deploy.loadwsgi.NicerConfigParser parser
~.deploy.loadwsgi.NicerConfigParser ~.deploy.NicerConfigParser	+path new:0|filename
~.fileapp.ArchiveStore	+path new:0|filepath	>= cache_control
~.fileapp.FileApp ~.cowbell.FileApp	+path new:0|filename
~.fixture.FoundFile	+path new:0|base_path,1|path
~.fixture.TestFileEnvironment	>~.fixture.FoundFile writefile
~.reloader	+path watch_file:1|filename
~.reloader.Monitor ~.reloader.JythonMonitor	+path watch_file:1|filename
~.script.appinstall.Installer	+path editable_config_files:0|filename template_renderer:2|filename write_config:1|filename
~.script.appinstall.MakeConfigCommand	^~.script.command.Command	?path run_setup:0|filename
~.script.appinstall.SetupCommand	^~.script.command.Command
~.script.checkperms	+path mode_diff:0|filename ownership_diff:0|filename set_mode:0|filename set_ownership:0|filename
~.script.checkperms.PermissionSpec	+path parsefile:0|filename	?path parselines:1|filename
~.script.command	+command invoke:0|command
~.script.command.Command ~.script.appinstall.AbstractInstallCommand ~.script.command.NotFoundCommand ~.script.entrypoints.EntryPointCommand ~.script.exe.ExeCommand ~.script.help.HelpCommand ~.script.request.RequestCommand ~.script.serve.ServeCommand	+path ensure_file:0|filename insert_into_file:0|filename write_file:0|filename
~.script.copydir	+code eval_with_catch:0|expr	?path careful_sub:2|filename sub_catcher:0|filename substitute_content:2|filename svn_makedirs:0|dir
~.script.create_distro.CreateDistroCommand	^~.script.command.Command	?template create_template:0|template
~.script.filemaker.FileOp	+path copy_dir:0|template_dir copy_file:2|filename ensure_file:0|filename new:3|source_dir	?command run_command:0|cmd	?path copy_dir:1|dest copy_file:1|dest
~.script.grep.GrepCommand	^~.script.command.Command	+path search_file:0|filename	?path display:0|filename found:1|filename search_code:1|filename search_text:0|filename
~.script.interfaces.IAppInstall	+path write_config:0|filename
~.script.serve	+path read_pidfile:0|filename
~.script.serve.LazyWriter	+path new:0|filename
~.script.templates.Template ~.deploy.paster_templates.PasteDeploy ~.script.templates.BasicPackage	?command run:0|command	?path write_files:1|output_dir
~.script.util.logging_config	+path fileConfig:0|fname
~.urlparser	+path make_directory:2|filename make_py:2|filename make_unknown:2|filename	>~.fileapp.FileApp make_unknown	>~.urlparser.StaticURLParser make_static
~.urlparser.StaticURLParser	>~.fileapp.FileApp make_app
~.util.template	?path paste_script_template_renderer:2|filename	?template parse:0|s
~.util.template.Template ~.util.template.HTMLTemplate	+path from_filename:0|filename	?template new:0|content
~.wsgilib	+path send_file:0|filename
#pathos
~.core	?command execute:0|command
~.secure.tunnel.Tunnel ~.SSH_Tunnel ~.secure.Tunnel	?ssrf connect:0|host
#pathspec
~.pathspec.PathSpec ~.GitIgnoreSpec ~.PathSpec ~.gitignore.GitIgnoreSpec	+path match_file:0|file	>= from_lines
~.pattern.RegexPattern ~.RegexPattern ~.patterns.GitWildMatchPattern ~.patterns.gitwildmatch.GitWildMatchPattern	+regex new:0|pattern
~.patterns.gitwildmatch.GitIgnorePattern ~.GitIgnorePattern	^~.pattern.RegexPattern	!new
~.util	+path append_dir_sep:0|path match_file:1|file	>= append_dir_sep check_match_file iter_tree_files lookup_pattern match_file match_files normalize_file normalize_files register_pattern
#pathtools
~.patterns	+path match_path:0|pathname match_path_against:0|pathname
#pbcommand
~.engine	+command run_cmd:0|cmd
~.engine.runner	+command run_cmd:0|cmd
~.models.common	+path write_dict_to_json:1|file_name
~.models.common.DataStore ~.models.DataStore	+path load_from_json:0|path write_json:0|file_name write_update_json:0|file_name	?path load_from_d:1|base_path	>~.models.common.DataStore load_from_d
~.models.common.DataStoreFile ~.models.DataStoreFile	+path new:3|path	>~.models.common.DataStoreFile from_dict
~.models.common.PacBioAlarm ~.models.PacBioAlarm	?path dump_error:0|file_name from_json:0|file_name to_json:0|file_name	>~.models.common.PacBioAlarm from_dict
~.models.common.PipelineDataStoreViewRules ~.models.PipelineDataStoreViewRules	+path write_json:0|file_name	?path load_from_json:0|path	>~.models.common.PipelineDataStoreViewRules from_dict
~.models.legacy.Pipeline	+path write_json:0|file_name
~.models.report.Report	+path write_json:0|file_name	>~.models.report.Report from_simple_dict merge
~.models.report.Table	?path to_csv:0|file_name	>~.models.report.Table merge
~.pb_io	+path load_pipeline_chunks_from_json:0|path load_pipeline_datastore_view_rules_from_json:0|path load_report_from:0|json_path_or_dict	?path load_report_from_json:0|json_file
~.pb_io.common	+path load_pipeline_chunks_from_json:0|path load_pipeline_datastore_view_rules_from_json:0|path	>~.models.legacy.Pipeline load_pipeline_interface_from
~.pb_io.report	+path load_report_from:0|json_path_or_dict	?path load_report_from_json:0|json_file
~.services	?ssrf get_smrtlink_client:0|host
~.services._service_access_layer	?ssrf get_smrtlink_client:0|host
~.services._service_access_layer.ServiceAccessLayer ~.services.ServiceAccessLayer ~.services.SmrtLinkAuthClient ~.services.SmrtLinkClient ~.services._service_access_layer.SmrtLinkAuthClient	?path run_import_local_dataset:0|path
~.services.resolver.ResourceTypes	?template from_string:0|s
~.services.smrtlink_client	>~.services.smrtlink_client.SmrtLinkClient get_smrtlink_client_from_args
~.services.smrtlink_client.AuthenticatedClient	^~.services.smrtlink_client.RESTClient	?ssrf new:0|host
~.services.smrtlink_client.RESTClient	?ssrf new:0|host
~.services.smrtlink_client.SmrtLinkClient	^~.services.smrtlink_client.AuthenticatedClient	+path upload_file:0|file_path	?ssrf connect:0|host	>~.services.smrtlink_client.SmrtLinkClient connect	!new
~.testkit.base_utils	?path get_temp_file:1|dir_
#pbcore
~.io	+path enumeratePulseFiles:0|fname fileType:0|fname getFileHandle:0|filenameOrFile merge_gffs_sorted:1|output_file_name merge_vcfs_sorted:1|output_file_name openAlignmentFile:0|fname openIndexedAlignmentFile:0|fname raise_unsupported_format:0|file_name readInputXML:0|fname	>~.io.align.BamIO.BamReader openAlignmentFile	>~.io.align.BamIO.IndexedBamReader openIndexedAlignmentFile
~.io.FastaIO.FastaRecord ~.io.FastaRecord	?template fromString:0|s	>~.io.FastaIO.FastaRecord fromString reverseComplement
~.io.FastaIO.IndexedFastaReader ~.io.FastaIO.FastaTable ~.io.IndexedFastaReader	+path new:0|filename
~.io.FastqIO.FastqRecord ~.io.FastqRecord	?template fromString:0|s	>~.io.FastqIO.FastqRecord fromString reverseComplement
~.io.FofnIO	+path enumeratePulseFiles:0|fname readInputXML:0|fname
~.io.GffIO	+path merge_gffs_sorted:1|output_file_name
~.io.GffIO.Gff3Record ~.io.Gff3Record	?template fromString:0|s	>~.io.GffIO.Gff3Record fromString
~.io.VcfIO	+path merge_vcfs_sorted:1|output_file_name
~.io.VcfIO.Vcf4Record ~.io.Vcf4Record	?template fromString:0|s	>~.io.VcfIO.Vcf4Record fromString
~.io.align.BamIO.BamReader ~.io.BamReader ~.io.align.BamReader	+path new:0|fname
~.io.align.BamIO.IndexedBamReader ~.io.IndexedBamReader ~.io.align.IndexedBamReader	+path new:0|fname
~.io.align.BlasrIO.M4Record ~.io.M4Record ~.io.align.M4Record	?template fromString:0|s
~.io.align.BlasrIO.M5Record ~.io.M5Record ~.io.align.M5Record	?template fromString:0|s
~.io.base	+path getFileHandle:0|filenameOrFile
~.io.dataset	+path fileType:0|fname raise_unsupported_format:0|file_name
~.io.dataset.DataSetIO	+path raise_unsupported_format:0|file_name
~.io.dataset.DataSetIO.AlignmentSet ~.io.AlignmentSet ~.io.ConsensusAlignmentSet ~.io.TranscriptAlignmentSet ~.io.dataset.AlignmentSet ~.io.dataset.ConsensusAlignmentSet ~.io.dataset.DataSetIO.ConsensusAlignmentSet ~.io.dataset.DataSetIO.TranscriptAlignmentSet ~.io.dataset.TranscriptAlignmentSet	^~.io.dataset.DataSetIO.DataSet	+path addReference:0|fname
~.io.dataset.DataSetIO.DataSet ~.io.BarcodeSet ~.io.ConsensusReadSet ~.io.ContigSet ~.io.DataSet ~.io.ReadSet ~.io.dataset.BarcodeSet ~.io.dataset.ConsensusReadSet ~.io.dataset.ContigSet ~.io.dataset.DataSet ~.io.dataset.DataSetIO.BarcodeSet ~.io.dataset.DataSetIO.ConsensusReadSet ~.io.dataset.DataSetIO.ContigSet ~.io.dataset.DataSetIO.ReadSet ~.io.dataset.ReadSet	+path copyFiles:0|outdir loadMetadata:0|filename loadStats:0|filename
~.io.dataset.DataSetIO.ReferenceSet ~.io.GmapReferenceSet ~.io.ReferenceSet ~.io.dataset.DataSetIO.GmapReferenceSet ~.io.dataset.GmapReferenceSet ~.io.dataset.ReferenceSet	^~.io.dataset.DataSetIO.DataSet
~.io.dataset.DataSetIO.SubreadSet ~.io.SubreadSet ~.io.dataset.SubreadSet	^~.io.dataset.DataSetIO.DataSet
~.io.dataset.DataSetIO.TranscriptSet ~.io.TranscriptSet ~.io.dataset.TranscriptSet	^~.io.dataset.DataSetIO.DataSet
~.io.dataset.DataSetMembers.Filters	?template fromString:0|filterString
~.io.dataset.DataSetReader	+path openFofnFile:0|path parseStats:0|filename xmlRootType:0|fname	?xpath wrapNewResource:0|path
~.io.dataset.DataSetUtils	+path fileType:0|fname
~.io.dataset.utils	?path file_size:0|path
~.io.opener	+path openAlignmentFile:0|fname openIndexedAlignmentFile:0|fname	>~.io.align.BamIO.BamReader openAlignmentFile	>~.io.align.BamIO.IndexedBamReader openIndexedAlignmentFile
#pdfminer
~.fontmetrics	+path convert_font_metrics:0|path	>= convert_font_metrics
~.glyphlist	?path convert_glyphlist:0|path
#pecan
~	+redirect redirect:0|location
~.configuration	+path conf_from_file:0|filepath
~.configuration.Config ~.Config	+path new:1|filename
~.core	+redirect redirect:0|location
~.middleware.static.StaticFileMiddleware ~.StaticFileMiddleware	?path new:1|directory
~.scaffolds	+path makedirs:0|directory
~.templating.GenshiRenderer	>genshi.template.loader.TemplateLoader loader
~.templating.JinjaRenderer	>jinja2.environment.Environment env
~.templating.KajikiRenderer	>kajiki.loader.FileLoader loader
#peewee
~	+sql query_to_string:0|query
~.Database	+sql execute:0|query execute_sql:0|sql	?sql conflict_update:1|query
~.Model	+sql raw:0|sql	?sql insert_from:0|query	>~.ModelRaw raw
~.ModelRaw	^~.RawQuery	+sql new:1|sql
~.MySQLDatabase	^~.Database	?sql conflict_update:1|query
~.OnConflict	?sql get_conflict_update:1|query
~.PostgresqlDatabase	^~.Database	?sql conflict_update:1|query
~.RawQuery	+sql new:0|sql
~.SqliteDatabase	^~.Database	+path attach:0|filename	?sql conflict_update:1|query
#pefile
~.PE	+path write:0|filename
#pem
~	+path parse_file:0|file_name
~._core	+path parse_file:0|file_name
#persistqueue
~.queue	?path atomic_rename:0|src,1|dst
#peutils
~.SignatureDatabase	+path load:0|filename new:0|filename
#pex
~.archiver.Archiver	+path unpack:0|filename
~.common	+path chmod_plus_w:0|path chmod_plus_x:0|path open_zip:0|path safe_delete:0|filename safe_mkdir:0|directory safe_open:0|filename
~.common.Chroot	+path zip:0|filename	?path copy:0|src,1|dst
~.executor.Executor	+command execute:0|cmd
~.fetcher.Fetcher	+ssrf new:0|urls
~.link.Link ~.package.BinaryPackage ~.package.Package	+path from_filename:0|filename
~.package.EggPackage	^~.package.Package
~.package.SourcePackage	^~.link.Link
~.package.WheelPackage	^~.package.Package
~.pex_builder.PEXBuilder	+path add_source:0|filename build:0|filename set_executable:0|filename
~.requirements	+path requirements_from_file:0|filename
~.requirements.RequirementsTxtSentinel	+path new:0|filename
~.resolvable.Resolvable	?template from_string:0|requirement_string
~.resolvable.ResolvableDirectory	^~.resolvable.ResolvablePackage	?template from_string:0|requirement_string	>~.resolvable.ResolvablePackage from_string
~.resolvable.ResolvablePackage	^~.resolvable.Resolvable	?template from_string:0|requirement_string
~.resolvable.ResolvableRepository	^~.resolvable.Resolvable	?template from_string:0|requirement_string
~.resolvable.ResolvableRequirement	^~.resolvable.Resolvable	?template from_string:0|requirement_string
~.util	+path iter_pth_paths:0|filename
~.util.DistributionHelper	+path distribution_from_path:0|path walk_data:1|path
#pexpect
~	?path which:0|filename
~.popen_spawn.PopenSpawn	+command new:0|cmd
~.pty_spawn.spawn ~.spawn	+command new:0|command
~.pxssh.pxssh	^~.pty_spawn.spawn	!new
~.replwrap	+command bash:0|command	>~.replwrap.REPLWrapper python
~.replwrap.REPLWrapper	+command run_command:0|command
~.run	+command run:0|command
~.utils	?path which:0|filename
#pg
~._pg	?ssrf connect:1|host	>~._pg.Connection connect
~._pg.Connection	+path loimport:0|filename	>~._pg.LargeObject getlo locreate loimport	>~._pg.Source source
~._pg.LargeObject	+path export:0|filename	>~._pg.Connection pgcnx
~._pg.Source	+sql execute:0|sql
~.db.DB ~.DB	+path loimport:0|filename	+sql prepare:1|command query:0|command query_formatted:0|command
#pg8000
~	?ssrf connect:1|host	>~.legacy.Connection connect
~.core.CoreConnection	+sql execute_named:4|statement execute_simple:0|statement execute_unnamed:0|statement prepare_statement:0|statement send_QUERY:0|sql	?ssrf new:1|host
~.dbapi	?ssrf connect:1|host	>~.dbapi.Connection connect
~.dbapi.Connection	^~.core.CoreConnection	>~.dbapi.Cursor cursor	!new
~.dbapi.Cursor	+sql execute:0|operation executemany:0|operation
~.legacy	?ssrf connect:1|host	>~.legacy.Connection connect
~.legacy.Connection ~.Connection	^~.core.CoreConnection	+sql prepare:0|operation run:0|sql	>~.legacy.Cursor cursor	!new
~.legacy.Cursor ~.Cursor	+sql execute:0|operation executemany:0|operation	>= execute executemany
~.native.Connection	^~.core.CoreConnection	+sql prepare:0|sql run:0|sql	!new
#pgdb
~.adapt.Literal ~.Literal	+sql new:0|sql
~.connect	?ssrf connect:0|dsn,3|host	>~.connection.Connection connect
~.connection.Connection ~.Connection	+sql execute:0|operation executemany:0|operation	>~.cursor.Cursor cursor execute executemany
~.cursor.Cursor ~.Cursor	+sql execute:0|operation executemany:0|operation	>= copy_from copy_to execute executemany
#pgspecial
~.iocommands	+path open_external_editor:0|filename read_from_file:0|path	+sql get_editor_query:0|sql subst_favorite_query_args:0|query
~.main.PGSpecial	+sql execute:1|sql
#pgtrigger
~.contrib.ReadOnly ~.ReadOnly	^~.core.Trigger
~.core.Trigger ~.FSM ~.Protect ~.SoftDelete ~.Trigger ~.UpdateSearchVector ~.contrib.FSM ~.contrib.Protect ~.contrib.SoftDelete ~.contrib.UpdateSearchVector	+sql exec_sql:0|sql
~.utils	+sql exec_sql:0|sql
#pgzero
~.soundfmt.MagicReader	?path new:0|path
#phabricator
~.Resource	>requests.sessions.Session session
#picopore
~.compress	+path compress:1|filename	?path indexToZero:1|path
~.realtime.PicoporeRealtimeRunner	>~.realtime.ReadsFolder readsFolder
~.realtime.ReadsFolder	+path add_file:0|path
~.rename	+path rename:0|filename
~.util	+path getPrefixedFilename:0|filename
#pika
~.connection.Connection	>~.connection.ConnectionParameters params
~.connection.ConnectionParameters ~.ConnectionParameters	?ssrf new:0|host
#plac_ext
~	+path load_source:1|path	?path import_main:0|path
~.Interpreter	>~.TaskManager tm
~.TaskManager	+path output:1|fname
#plasTeX
plasTeX.Renderers.PageTemplate.CheetahTemplate	^Cheetah.Template.Template
plasTeX.Renderers.PageTemplate.GenshiTemplate	^genshi.template.markup.MarkupTemplate
~.Base.LaTeX.pyuca.Collator	+path load:0|filename new:0|filename
~.Compile	+path import_file:0|path parse:0|filename run:0|filename	>~.TeX.TeX parse
~.Context.Context	+path loadINIPackage:0|inifile loadPackage:1|file_name loadPythonPackage:1|file_name persist:0|filename restore:0|filename
~.DOM.DOMUserData	?xpath getPath:0|path
~.Filenames.Filenames ~.Imagers.Filenames ~.Renderers.Filenames	+path addExtension:0|filename
~.Imagers	?command run_command:0|cmd
~.Imagers.Image ~.Renderers.Image	+path new:0|filename
~.Imagers.Imager ~.Imagers.OSXCoreGraphics.CoreGraphics ~.Imagers.OSXCoreGraphics.Imager ~.Imagers.VectorImager ~.Imagers.dvi2bitmap.DVI2Bitmap ~.Imagers.dvi2bitmap.Imager ~.Imagers.dvipng.DVIPNG ~.Imagers.dvipng.Imager ~.Imagers.gsdvipng.GSDVIPNG ~.Imagers.gsdvipng.Imager ~.Imagers.gspdfpng.GSPDFPNG ~.Imagers.gspdfpng.Imager ~.Imagers.pdftoppm.Imager ~.Imagers.pdftoppm.pdftoppm	+path newImage:2|filename writeImage:0|filename	>~.Filenames.Filenames newFilename	>~.Imagers.Image newImage
~.Imagers.dvisvgm.DVISVGM ~.Imagers.dvisvgm.Imager	^~.Imagers.Imager
~.Imagers.pdf2svg.PDFSVG ~.Imagers.pdf2svg.Imager	^~.Imagers.Imager
~.Logging	+path fileLogging:0|fname
~.PackageResource.PackageResource ~.PackageResource.PackageCss ~.PackageResource.PackageJs ~.PackageResource.PackagePreCleanupCB ~.PackageResource.PackageProcessFilecontents ~.PackageResource.PackageTemplateDir	+path copyFile:0|target
~.Renderers.PageTemplate.PageTemplate ~.Renderers.DocBook.DocBook ~.Renderers.DocBook.Renderer ~.Renderers.HTML5.HTML5 ~.Renderers.HTML5.Renderer ~.Renderers.PageTemplate.Renderer ~.Renderers.XHTML.Renderer ~.Renderers.XHTML.XHTML	+path parseTemplates:0|filename	?path importDirectory:0|templatedir
~.Renderers.PageTemplate.simpletal.simpleTAL ~.Renderers.PageTemplate.simpleTAL	?template compileHTMLTemplate:0|template
~.Renderers.PageTemplate.simpletal.simpleTAL.TemplateInterpreter ~.Renderers.PageTemplate.simpletal.simpleTAL.HTMLTemplateInterpreter	?command cmdOutputStartTag:0|command cmdStartScope:0|command
~.Renderers.PageTemplate.simpletal.simpleTALES.Context ~.Renderers.PageTemplate.TALContext	+code evaluate:0|expr evaluateExists:0|expr evaluateNoCall:0|expr evaluateNot:0|expr evaluatePython:0|expr evaluateString:0|expr
~.Renderers.PageTemplate.simpletal.simpleTALUtils.MacroExpansionInterpreter	^~.Renderers.PageTemplate.simpletal.simpleTAL.TemplateInterpreter	?command cmdOutputStartTag:0|command
~.TeX.TeX	?path loadPackage:0|file
#playhouse
~.apsw_ext.APSWDatabase	+sql execute_sql:0|sql
~.cockroachdb.CockroachDatabase ~.cockroachdb.PooledCockroachDatabase	?sql conflict_update:1|query
~.dataset.DataSet	+path freeze:2|filename thaw:2|filename	+sql query:0|sql
~.db_url	+ssrf connect:0|url parse:0|url
~.mysql_ext.JSONField	+path extract:0|path
~.mysql_ext.MariaDBConnectorDatabase	^peewee.MySQLDatabase
~.mysql_ext.MySQLConnectorDatabase	^peewee.MySQLDatabase
~.pool.PooledMySQLDatabase	^peewee.MySQLDatabase
~.pool.PooledPostgresqlDatabase	^peewee.PostgresqlDatabase
~.pool.PooledSqliteDatabase	^peewee.SqliteDatabase
~.postgres_ext.PostgresqlExtDatabase ~.pool.PooledPostgresqlExtDatabase	+sql execute:0|query execute_sql:0|sql
~.postgres_ext.ServerSideQuery	+sql new:0|query
~.reflection.Metadata ~.reflection.CockroachDBMetadata ~.reflection.MySQLMetadata ~.reflection.PostgresqlMetadata ~.reflection.SqliteMetadata	+sql execute:0|sql
~.shortcuts.ReconnectMixin	+sql execute_sql:0|sql
~.signals.Model	^peewee.Model
~.sqlite_ext.CSqliteExtDatabase ~.pool.PooledCSqliteExtDatabase	+path backup_to_file:0|filename
~.sqlite_ext.FTS5Model	+sql clean_query:0|query
~.sqlite_ext.JSONField ~.sqlite_ext.JSONBField	+path extract_json:0|path extract_text:0|path
~.sqlite_ext.LSMTable	+path load_extension:0|path
~.sqlite_udf	+path file_ext:0|filename file_read:0|filename
~.sqliteq.AsyncCursor	+sql new:1|sql	>= set_result
~.sqliteq.SqliteQueueDatabase	+sql execute_sql:0|sql
#plotpy
~.builder.PlotBuilder	^~.builder.plot.WidgetBuilder ~.builder.curvemarker.CurveMarkerCursorBuilder ~.builder.image.ImageBuilder
~.builder.curvemarker.CurveMarkerCursorBuilder ~.builder.CurveMarkerCursorBuilder	>~.items.histogram.HistogramItem histogram phistogram
~.builder.image.ImageBuilder ~.builder.ImageBuilder	+path image:1|filename maskedimage:2|filename rgbimage:1|filename trimage:1|filename	>~.items.image.filter.ImageFilterItem imagefilter	>~.items.image.image_items.ImageItem image	>~.items.image.image_items.RGBImageItem rgbimage	>~.items.image.image_items.XYImageItem xyimage	>~.items.image.masked.MaskedImageItem maskedimage	>~.items.image.masked.MaskedXYImageItem maskedxyimage	>~.items.image.misc.Histogram2DItem histogram2D	>~.items.image.misc.QuadGridItem pcolor quadgrid	>~.items.image.transform.TrImageItem trimage
~.builder.plot.WidgetBuilder ~.builder.WidgetBuilder	>~.plot.plotwidget.PlotDialog dialog	>~.plot.plotwidget.PlotWidget widget	>~.plot.plotwidget.PlotWindow window
~.io	+path imread:0|fname imwrite:0|fname	>= imwrite item_class_from_name item_name_from_object load_item load_items save_item save_items
~.items	>~.items.image.base.BaseImageItem[] get_items_in_rectangle
~.items.histogram.HistogramItem ~.items.HistogramItem	>~.items.image.base.BaseImageItem get_hist_source
~.items.image	>~.items.image.base.BaseImageItem[] get_items_in_rectangle
~.items.image.base.BaseImageItem ~.items.BaseImageItem ~.items.Histogram2DItem ~.items.ImageFilterItem ~.items.RawImageItem ~.items.image.BaseImageItem ~.items.image.Histogram2DItem ~.items.image.ImageFilterItem ~.items.image.RawImageItem ~.items.image.base.RawImageItem ~.items.image.filter.ImageFilterItem ~.items.image.misc.Histogram2DItem	+path set_filename:0|fname
~.items.image.filter.XYImageFilterItem ~.items.XYImageFilterItem ~.items.image.XYImageFilterItem	^~.items.image.base.BaseImageItem
~.items.image.image_items.ImageItem ~.items.ImageItem ~.items.RGBImageItem ~.items.image.ImageItem ~.items.image.RGBImageItem ~.items.image.image_items.RGBImageItem	^~.items.image.base.BaseImageItem
~.items.image.image_items.XYImageItem ~.items.XYImageItem ~.items.image.XYImageItem	^~.items.image.base.BaseImageItem	>~.items.image.filter.XYImageFilterItem get_filter
~.items.image.masked.MaskedImageItem ~.items.MaskedImageItem ~.items.image.MaskedImageItem	^~.items.image.image_items.ImageItem ~.items.image.masked.MaskedImageMixin
~.items.image.masked.MaskedImageMixin	+path set_mask_filename:0|fname
~.items.image.masked.MaskedXYImageItem ~.items.MaskedXYImageItem ~.items.image.MaskedXYImageItem	^~.items.image.image_items.XYImageItem ~.items.image.masked.MaskedImageMixin
~.items.image.misc	>~.items.image.base.BaseImageItem[] get_items_in_rectangle
~.items.image.misc.QuadGridItem ~.items.QuadGridItem ~.items.image.QuadGridItem	^~.items.image.base.BaseImageItem
~.items.image.transform.TrImageItem ~.items.TrImageItem ~.items.image.TrImageItem	^~.items.image.base.BaseImageItem
~.mathutils.colormap	+path load_qwt_colormaps_from_json:0|json_path load_raw_colormaps_from_json:0|json_path save_colormaps:0|json_filename	>= add_cmap cmap_exists delete_cmap load_qwt_colormaps_from_json load_raw_colormaps_from_json
~.panels.contrastadjustment.ContrastAdjustment ~.panels.ContrastAdjustment	>~.panels.contrastadjustment.LevelsHistogram histogram	>~.plot.base.BasePlot get_plot	>~.plot.manager.PlotManager local_manager
~.panels.csection.csplot.BaseCrossSectionPlot ~.panels.csection.csplot.HorizontalCrossSectionPlot ~.panels.csection.csplot.VerticalCrossSectionPlot	^~.plot.base.BasePlot	>~.items.image.base.BaseImageItem get_last_obj
~.panels.csection.csplot.LineCrossSectionPlot	^~.panels.csection.csplot.BaseCrossSectionPlot
~.panels.csection.csplot.ObliqueCrossSectionPlot	^~.panels.csection.csplot.BaseCrossSectionPlot
~.panels.csection.csplot.XCrossSectionPlot	^~.panels.csection.csplot.BaseCrossSectionPlot
~.panels.csection.csplot.YCrossSectionPlot	^~.panels.csection.csplot.BaseCrossSectionPlot
~.plot.base.BasePlot ~.panels.contrastadjustment.LevelsHistogram ~.plot.BasePlot	+path save_items:0|iofile save_widget:0|fname
~.plot.interactive	+path imread:0|fname savefig:0|fname
~.plot.interactive.Figure	+path save:0|fname
~.plot.interactive.Window	>~.panels.contrastadjustment.ContrastAdjustment contrast	>~.plot.manager.PlotManager manager
~.plot.manager.PlotManager ~.plot.PlotManager	>~.panels.contrastadjustment.ContrastAdjustment get_contrast_panel	>~.plot.base.BasePlot get_active_plot get_default_plot get_plot	>~.plot.base.BasePlot[] get_plots	>~.tools.base.GuiTool get_active_tool get_default_tool
~.plot.plotwidget.AbstractPlotDialogWindow	>~.plot.base.BasePlot get_plot	>~.plot.manager.PlotManager get_manager
~.plot.plotwidget.BasePlotWidget	>~.plot.base.BasePlot create_plot
~.plot.plotwidget.PlotDialog ~.plot.PlotDialog	^~.plot.plotwidget.AbstractPlotDialogWindow	>~.plot.base.BasePlot get_plot	>~.plot.manager.PlotManager get_manager
~.plot.plotwidget.PlotWidget ~.plot.PlotWidget	^~.plot.plotwidget.BasePlotWidget	>~.plot.base.BasePlot get_plot	>~.plot.manager.PlotManager get_manager manager
~.plot.plotwidget.PlotWindow ~.plot.PlotWindow	^~.plot.plotwidget.AbstractPlotDialogWindow	>~.plot.base.BasePlot get_plot	>~.plot.manager.PlotManager get_manager
~.plot.plotwidget.SubplotWidget ~.plot.SubplotWidget	^~.plot.plotwidget.BasePlotWidget	>~.plot.base.BasePlot[] get_plots
~.plot.plotwidget.SyncPlotWindow ~.plot.SyncPlotWindow	>~.plot.base.BasePlot[] get_plots	>~.plot.manager.PlotManager get_manager manager	>~.plot.plotwidget.SubplotWidget subplotwidget
~.tools.base.GuiTool	>~.plot.base.BasePlot get_active_plot
~.tools.image	>~.items.image.base.BaseImageItem[] get_selected_images
~.tools.image.ImageMaskTool ~.tools.ImageMaskTool	>~.items.image.masked.MaskedImageItem find_masked_image
~.tools.image.ImageStatsTool ~.tools.ImageStatsTool	>~.items.image.base.BaseImageItem get_associated_item get_last_item
~.tools.image.ZAxisLogTool ~.tools.ZAxisLogTool	>~.items.image.base.BaseImageItem[] get_supported_items
~.widgets.basetransform.BaseTransformWidget	>~.plot.base.BasePlot get_plot	>~.plot.plotwidget.PlotWidget plot_widget
~.widgets.imagefile	?path exec_image_open_dialog:1|basedir exec_image_save_dialog:3|basedir exec_images_open_dialog:1|basedir
~.widgets.qtdesigner	+path compileui:0|fname loadui:0|fname
#plugwise
~.legacy.smile.SmileLegacyAPI ~.SmileLegacyAPI	+ssrf call_request:0|uri
~.smile.SmileAPI ~.SmileAPI	+ssrf call_request:0|uri
#plumbum
~.cli.config.ConfigBase	+path new:0|filename
~.cli.config.ConfigINI ~.cli.Config ~.cli.ConfigINI ~.cli.config.Config	^~.cli.config.ConfigBase	+path new:0|filename
~.cli.image.Image	+path show:0|filename
~.cli.image.ShowImageApp	+path main:0|filename
~.commands.base.BoundCommand	+command new:0|cmd
~.fs.atomic.AtomicCounterFile	+path open:0|filename	?path new:0|atomicfile
~.fs.atomic.AtomicFile	+path new:0|filename
~.fs.atomic.PidFile	+path new:0|filename	>~.fs.atomic.AtomicFile atomicfile
~.machines._windows	?path get_pe_subsystem:0|filename
~.machines.base.BaseMachine	+command daemonic_popen:0|command
~.machines.env.EnvPathList	+path remove:0|path	?path append:0|path index:0|path
~.machines.local.LocalMachine	^~.machines.base.BaseMachine	+command daemonic_popen:0|command	>~.machines.session.ShellSession session	>~.path.local.LocalPath path
~.machines.paramiko_machine.ParamikoMachine	^~.machines.remote.BaseRemoteMachine	+command daemonic_popen:0|command	>~.machines.session.ShellSession session
~.machines.remote.BaseRemoteMachine ~.BaseRemoteMachine ~.machines.BaseRemoteMachine	^~.machines.base.BaseMachine	>~.path.remote.RemotePath path
~.machines.session.ShellSession	+command popen:0|cmd run:0|cmd
~.machines.ssh_machine.PuttyMachine ~.PuttyMachine ~.machines.PuttyMachine	^~.machines.ssh_machine.SshMachine	>~.machines.session.ShellSession session
~.machines.ssh_machine.SshMachine ~.SshMachine ~.machines.SshMachine	^~.machines.remote.BaseRemoteMachine	+command daemonic_popen:0|command	>~.machines.session.ShellSession session
~.path.base.Path ~.Path ~.path.Path	?path copy:0|dst
~.path.local.LocalPath ~.LocalPath ~.path.LocalPath	^~.path.base.Path	>~.path.local.LocalPath dirname join move	!copy
~.path.local.LocalWorkdir ~.path.LocalWorkdir	^~.path.local.LocalPath	>~.path.local.LocalPath getpath
~.path.remote.RemotePath ~.RemotePath ~.path.RemotePath	^~.path.base.Path	>~.path.remote.RemotePath join	!copy
~.path.remote.RemoteWorkdir ~.path.RemoteWorkdir	^~.path.remote.RemotePath	>~.path.remote.RemotePath getpath
~.path.utils	+path gui_open:0|filename
#plyer
~.facades.audio.Audio ~.facades.Audio	+path new:0|file_path
~.facades.camera.Camera ~.facades.Camera ~.platforms.android.camera.AndroidCamera ~.platforms.ios.camera.iOSCamera	?path take_picture:0|filename take_video:0|filename
~.facades.screenshot.Screenshot ~.facades.Screenshot	+path new:0|file_path
~.platforms.android.audio	>~.platforms.android.audio.AndroidAudio instance
~.platforms.android.audio.AndroidAudio	^~.facades.audio.Audio	+path new:0|file_path
~.platforms.android.camera	>~.platforms.android.camera.AndroidCamera instance
~.platforms.linux.screenshot.LinuxScreenshot	^~.facades.screenshot.Screenshot	+path new:0|file_path
~.platforms.macosx.audio	>~.platforms.macosx.audio.OSXAudio instance
~.platforms.macosx.audio.OSXAudio	^~.facades.audio.Audio	+path new:0|file_path
~.platforms.macosx.screenshot.OSXScreenshot	^~.facades.screenshot.Screenshot	+path new:0|file_path
~.platforms.win.audio	>~.platforms.win.audio.WinAudio instance
~.platforms.win.audio.WinAudio	^~.facades.audio.Audio	+path new:0|file_path
~.platforms.win.audio.WinRecorder	+path new:1|filename
~.platforms.win.screenshot	>~.platforms.win.screenshot.WinScreenshot instance
~.platforms.win.screenshot.WinScreenshot	^~.facades.screenshot.Screenshot	+path new:0|file_path
#png
~	+path cli_open:0|path write_chunk:0|outfile	>~.Image from_array
~.Image	?path save:0|file write:0|file
~.Reader	+path new:1|filename
~.Writer	+path write:0|outfile write_array:0|outfile write_packed:0|outfile write_passes:0|outfile	?path write_preamble:0|outfile
#podcastparser
~	+path file_basename_no_extension:0|filename
#podman
~.api.client.APIClient ~.api.APIClient	^requests.sessions.Session	+ssrf new:0|base_url	!delete get head post put
~.api.ssh.SSHConnection	^urllib3.connection.HTTPConnection	?ssrf new:0|host
~.api.ssh.SSHConnectionPool	^urllib3.connectionpool.HTTPConnectionPool
~.api.ssh.SSHPoolManager	^urllib3.poolmanager.PoolManager
~.api.uds.UDSConnection	^urllib3.connection.HTTPConnection	?ssrf new:0|host
~.api.uds.UDSConnectionPool	^urllib3.connectionpool.HTTPConnectionPool
~.api.uds.UDSPoolManager	^urllib3.poolmanager.PoolManager
~.client.PodmanClient ~.PodmanClient ~.client.DockerClient	>~.api.client.APIClient api	>~.domain.containers_manager.ContainersManager containers	>~.domain.images_manager.ImagesManager images
~.domain.containers.Container	?command exec_run:0|cmd	?path get_archive:0|path put_archive:0|path
~.domain.containers_create.CreateMixin	>~.domain.containers.Container create
~.domain.containers_manager.ContainersManager	^~.domain.containers_run.RunMixin ~.domain.containers_create.CreateMixin	>~.domain.containers.Container get	>~.domain.containers.Container[] list
~.domain.containers_run.RunMixin	+command run:1|command	>~.domain.containers.Container run
~.domain.images_manager.ImagesManager	+path load:1|file_path
#pokrok
~ ~.pokrok	+path progress_file:0|filename
#polymodels
~.managers.PolymorphicQuerySet	^django.db.models.query.QuerySet
#polymorphic
~.admin.parentadmin.PolymorphicParentModelAdmin ~.admin.PolymorphicParentModelAdmin	^django.contrib.admin.options.ModelAdmin	>django.http.response.HttpResponseRedirect add_type_view	>django.template.response.TemplateResponse render_add_type_form
~.query.PolymorphicQuerySet	^django.db.models.query.QuerySet	!new
#pooch
~	+path create:0|path file_hash:0|fname retrieve:2|fname
~.core	+path create:0|path download_action:0|path retrieve:2|fname stream_download:1|fname
~.core.Pooch ~.Pooch	+path fetch:0|fname
~.downloaders.DataRepository	+ssrf download_url:0|file_name
~.downloaders.DataverseRepository	^~.downloaders.DataRepository	+ssrf download_url:0|file_name
~.downloaders.FigshareRepository	^~.downloaders.DataRepository	+ssrf download_url:0|file_name
~.downloaders.ZenodoRepository	^~.downloaders.DataRepository	+ssrf download_url:0|file_name
~.hashes	+path file_hash:0|fname
~.utils	+path temporary_file:0|path
#portalocker
~ azure.cli.telemetry.portalocker	+path open_atomic:0|filename	>= lock unlock
~.redis.RedisLock ~.RedisLock	>redis.client.Redis connection get_connection
~.utils	+path open_atomic:0|filename	>= coalesce
~.utils.BoundedSemaphore ~.BoundedSemaphore	>~.utils.Lock acquire lock
~.utils.Lock ~.Lock	+path new:0|filename
~.utils.RLock ~.RLock	^~.utils.Lock	+path new:0|filename
~.utils.TemporaryFileLock ~.TemporaryFileLock	^~.utils.Lock	+path new:0|filename
#postgresfixture
~.cluster.Cluster	>~.utils.LockFile lock
~.utils.LockFile	+path new:0|path
#powerfox
~.powerfox.Powerfox ~.Powerfox	>aiohttp.client.ClientSession session
#powerline_gitstatus
~.segments.GitStatusSegment	?command execute:1|command
#pox
~	+path mkdir:0|path	?path parse_remote:0|path
~.shutils	+path mkdir:0|path
~.utils	?path parse_remote:0|path
#ppadb
~.client.Client	?ssrf new:0|host
~.client_async.ClientAsync	?ssrf new:0|host
~.connection.Connection	?ssrf new:0|host
~.connection_async.ConnectionAsync	?ssrf new:0|host
~.device.Device ~.command.host.Device	^~.plugins.Plugin ~.plugins.Plugin ~.plugins.Plugin ~.plugins.Plugin ~.plugins.Plugin ~.plugins.Plugin
~.plugins.Plugin ~.plugins.device.batterystats.BatteryStats ~.plugins.device.cpustat.CPUStat ~.plugins.device.input.Input ~.plugins.device.traffic.Traffic ~.plugins.device.utils.Utils ~.plugins.device.wm.WM	+command shell:0|cmd
#praw
~.models.comment_forest.CommentForest	>~.models.reddit.comment.Comment[] list	>~.models.reddit.more.MoreComments[] replace_more
~.models.front.Front ~.models.Front	>~.models.reddit.submission.Submission[] best
~.models.helpers.DraftHelper ~.models.DraftHelper	>~.models.reddit.draft.Draft create
~.models.helpers.LiveHelper ~.models.LiveHelper	>~.models.reddit.live.LiveThread create now	>~.models.reddit.live.LiveThread[] info
~.models.helpers.SubredditHelper ~.models.SubredditHelper	>~.models.reddit.subreddit.Subreddit create
~.models.inbox.Inbox ~.models.Inbox	>~.models.reddit.comment.Comment[] comment_replies mentions stream submission_replies unread
~.models.listing.mixins.redditor.RedditorListingMixin ~.models.listing.mixins.RedditorListingMixin	>~.models.reddit.comment.Comment[] downvoted gildings hidden saved upvoted
~.models.listing.mixins.rising.RisingListingMixin ~.models.listing.mixins.RisingListingMixin	>~.models.reddit.submission.Submission[] random_rising rising
~.models.listing.mixins.submission.SubmissionListingMixin ~.models.listing.mixins.SubmissionListingMixin	>~.models.reddit.submission.Submission[] duplicates
~.models.reddit.collections.Collection ~.models.Collection	>~.models.reddit.subreddit.Subreddit subreddit
~.models.reddit.comment.Comment ~.models.Comment ~.reddit.Comment	+ssrf id_from_url:0|url	>= parent refresh	>~.models.comment_forest.CommentForest replies	>~.models.reddit.submission.Submission submission
~.models.reddit.draft.Draft ~.models.Draft	>~.models.reddit.submission.Submission submit
~.models.reddit.live.LiveThread ~.models.LiveThread	>~.models.reddit.live.LiveUpdate[] updates	>~.models.reddit.submission.Submission[] discussions
~.models.reddit.live.LiveUpdate ~.models.LiveUpdate	>~.models.reddit.live.LiveThread thread
~.models.reddit.mixins.ThingModerationMixin	>~.models.reddit.comment.Comment send_removal_message
~.models.reddit.mixins.editable.EditableMixin ~.models.reddit.mixins.EditableMixin	>~.models.reddit.comment.Comment edit
~.models.reddit.mixins.replyable.ReplyableMixin ~.models.reddit.mixins.ReplyableMixin	>~.models.reddit.comment.Comment reply
~.models.reddit.more.MoreComments ~.models.MoreComments	>~.models.reddit.comment.Comment[] comments
~.models.reddit.multi.Multireddit ~.models.Multireddit	>~.models.reddit.multi.Multireddit copy	>~.models.reddit.subreddit.SubredditStream stream
~.models.reddit.redditor.Redditor ~.models.Redditor ~.reddit.Redditor	^~.models.listing.mixins.redditor.RedditorListingMixin	>~.models.reddit.multi.Multireddit[] multireddits	>~.models.reddit.redditor.Redditor friend_info	>~.models.reddit.redditor.RedditorStream stream	>~.models.reddit.subreddit.Subreddit[] moderated
~.models.reddit.redditor.RedditorStream	>~.models.reddit.comment.Comment[] comments	>~.models.reddit.submission.Submission[] submissions
~.models.reddit.submission.Submission ~.models.Submission ~.reddit.Submission	^~.models.listing.mixins.submission.SubmissionListingMixin	+ssrf id_from_url:0|url	>~.models.comment_forest.CommentForest comments	>~.models.reddit.submission.Submission crosspost
~.models.reddit.subreddit.Modmail	>~.models.reddit.subreddit.Subreddit[] subreddits
~.models.reddit.subreddit.Subreddit ~.models.Subreddit ~.reddit.Subreddit	>~.models.reddit.submission.Submission random sticky submit	>~.models.reddit.submission.Submission[] search	>~.models.reddit.subreddit.Modmail modmail	>~.models.reddit.subreddit.SubredditModeration mod	>~.models.reddit.subreddit.SubredditStream stream	>~.models.reddit.widgets.SubredditWidgets widgets
~.models.reddit.subreddit.SubredditModeration	>~.models.reddit.comment.Comment[] edited	>~.models.reddit.submission.Submission[] modqueue reports spam unmoderated	>~.models.reddit.subreddit.SubredditModerationStream stream
~.models.reddit.subreddit.SubredditModerationStream	>~.models.reddit.comment.Comment[] edited modqueue reports spam	>~.models.reddit.submission.Submission[] unmoderated
~.models.reddit.subreddit.SubredditStream	>~.models.reddit.comment.Comment[] comments	>~.models.reddit.submission.Submission[] submissions
~.models.reddit.widgets.SubredditWidgets ~.models.SubredditWidgets	>~.models.reddit.widgets.SubredditWidgetsModeration mod
~.models.reddit.widgets.SubredditWidgetsModeration ~.models.SubredditWidgetsModeration	?path upload_image:0|file_path
~.models.reddit.wikipage.WikiPage ~.models.WikiPage	>~.models.reddit.submission.Submission[] discussions	>~.models.reddit.wikipage.WikiPage revision	>~.models.reddit.wikipage.WikiPage[] revisions
~.models.redditors.Redditors ~.models.Redditors	>~.models.reddit.subreddit.Subreddit[] new popular search stream
~.models.subreddits.Subreddits ~.models.Subreddits	>~.models.reddit.subreddit.Subreddit[] default gold new popular premium recommended search search_by_name search_by_topic stream
~.models.user.User ~.models.User	>~.models.reddit.multi.Multireddit[] multireddits	>~.models.reddit.redditor.Redditor me	>~.models.reddit.redditor.Redditor[] blocked friends trusted	>~.models.reddit.subreddit.Subreddit[] contributor_subreddits moderator_subreddits subreddits
~.reddit.Reddit ~.Reddit	?path delete:0|path	>~.models.front.Front front	>~.models.helpers.DraftHelper drafts	>~.models.helpers.LiveHelper live	>~.models.helpers.SubredditHelper subreddit	>~.models.inbox.Inbox inbox	>~.models.reddit.comment.Comment comment	>~.models.reddit.redditor.Redditor redditor	>~.models.reddit.submission.Submission submission	>~.models.reddit.subreddit.Subreddit random_subreddit	>~.models.reddit.subreddit.Subreddit[] info	>~.models.redditors.Redditors redditors	>~.models.subreddits.Subreddits subreddits	>~.models.user.User user
#procrunner
~	+command run:0|command
#prodigy_prot
~.modules.freesasa_tools	?path stdchannel_redirected:1|dest_filename
~.modules.parsers	?path parse_structure:0|path
#prometheus_client
~	?path write_to_textfile:0|path
~.exposition	?path write_to_textfile:0|path
~.mmap_dict.MmapedDict	+path new:0|filename read_all_values_from_file:0|filename
#prompt_toolkit
~.application	>~.application.application.Application get_app get_app_or_none
~.application.application.Application ~.Application ~.application.Application	+command run_system_command:0|command
~.application.current	>~.application.application.Application get_app get_app_or_none
~.application.dummy.DummyApplication ~.application.DummyApplication	+command run_system_command:0|command
~.contrib.regular_languages.regex_parser.Regex	+regex new:0|regex
~.formatted_text.base.Template ~.formatted_text.Template	+template new:0|text
~.key_binding.key_processor.KeyPressEvent IPython.terminal.shortcuts.KeyPressEvent ~.application.application.E ~.key_binding.KeyPressEvent	>~.application.application.Application app cli
~.lexers.pygments.RegexSync ~.lexers.RegexSync	+regex new:0|pattern	>= from_pygments_lexer_cls
~.shortcuts	>~.application.application.Application button_dialog checkboxlist_dialog input_dialog message_dialog progress_dialog radiolist_dialog yes_no_dialog
~.shortcuts.dialogs	>~.application.application.Application button_dialog checkboxlist_dialog input_dialog message_dialog progress_dialog radiolist_dialog yes_no_dialog
#proselint
~.tools	+path load_options:0|config_file_path
#proton
~.session.formdata.FormField ~.session.FormField	+path new:2|filename
~.session.transports.aiohttp.FormDataTransformer	>aiohttp.formdata.FormData to_aiohttp_form_data
~.vpn.core.cache_handler.CacheHandler	+path new:0|filepath
~.vpn.logging	?path config:0|filename
#proxmoxer
~.backends.command_base.CommandBaseSession ~.backends.local.LocalSession	+ssrf request:1|url
~.backends.https.ProxmoxHttpSession	^requests.sessions.Session	+ssrf request:1|url
~.backends.local.Backend	>~.backends.local.LocalSession session
~.backends.openssh.Backend	>~.backends.openssh.OpenSSHSession session
~.backends.openssh.OpenSSHSession	^~.backends.command_base.CommandBaseSession	?ssrf new:0|host
~.backends.ssh_paramiko.Backend	>~.backends.ssh_paramiko.SshParamikoSession session
~.backends.ssh_paramiko.SshParamikoSession	^~.backends.command_base.CommandBaseSession	?ssrf new:0|host
~.core.ProxmoxAPI ~.ProxmoxAPI	?ssrf new:0|host
~.tools.files.Files ~.tools.Files	+path upload_local_file_to_storage:0|filename	+ssrf download_file_to_storage:0|url
#psd_tools
~.api.psd_image.PSDImage ~.PSDImage ~.composite.PSDImage	+path open:0|fp save:0|fp	>= frompil open
#pskc
~.PSKC	+path new:0|filename write:0|filename
~.parser.PSKCParser	+path parse_file:1|filename
#psqlextra
~.query.PostgresQuerySet ~.manager.PostgresQuerySet	^django.db.models.query.QuerySet	+sql new:1|query	>= on_conflict rename_annotations
#psshlib
~.manager.Writer	+path close:0|filename write:0|filename	?ssrf open_files:0|host
~.psshutil	+path read_host_file:0|path
#psutil
~._common	+path bcat:0|fname cat:0|fname open_binary:0|fname open_text:0|fname
#psutils
~	>~.readers.PdfReader document_reader	>~.transformers.PdfTransform document_transform	>~.transformers.PdfTransform[] file_transform
~.readers	>~.readers.PdfReader document_reader
~.readers.PdfReader ~.PdfReader	^pypdf._reader.PdfReader	?path new:0|stream
~.transformers	>~.transformers.PdfTransform document_transform	>~.transformers.PdfTransform[] file_transform
~.transformers.PdfTransform ~.PdfTransform	>pypdf._writer.PdfWriter writer
#psycopg
~._adapters_map.AdaptersMap	>~._connection_base.BaseConnection connection
~._connection_base.BaseConnection ~.BaseConnection	>~._tpc.Xid xid
~._py_transformer.Transformer ~._transformer.Transformer	^~.abc.AdaptContext	>~._connection_base.BaseConnection connection
~._tpc.Xid ~.Xid	?template from_string:0|s
~.abc.AdaptContext	>~._adapters_map.AdaptersMap adapters	>~._connection_base.BaseConnection connection
~.abc.Transformer	>~._adapters_map.AdaptersMap adapters	>~._connection_base.BaseConnection connection
~.connection.Connection ~.Connection	>~._tpc.Xid[] tpc_recover	>~.transaction.Transaction[] transaction
~.connection_async.AsyncConnection ~.AsyncConnection	>~._tpc.Xid[] tpc_recover	>~.transaction.AsyncTransaction[] transaction
~.errors	>~.errors.Error error_from_result	>~.pq.abc.PGconn finish_pgconn
~.errors.Error ~.Error	>~.pq.abc.PGconn pgconn
~.pq.abc.PGconn	+sql exec_:0|command exec_params:0|command prepare:1|command send_prepare:1|command send_query:0|command send_query_params:0|command	>= connect connect_start
~.pq.pq_ctypes.PGconn	+sql exec_:0|command exec_params:0|command prepare:1|command send_prepare:1|command send_query:0|command send_query_params:0|command	>= connect connect_start
~.transaction.AsyncTransaction ~.AsyncTransaction	>~.connection_async.AsyncConnection connection
~.transaction.Transaction ~.Transaction	>~.connection.Connection connection
#psycopg2
~.extras	+sql execute_batch:1|sql execute_values:1|sql
~.extras.DictCursor	+sql execute:0|query
~.extras.LoggingCursor	+sql execute:0|query
~.extras.MinTimeLoggingCursor	^~.extras.LoggingCursor	+sql execute:0|query
~.extras.NamedTupleCursor	+sql execute:0|query executemany:0|query
~.extras.RealDictCursor	+sql execute:0|query
#psycopg_c
~._psycopg.Transformer	^psycopg.abc.AdaptContext	>psycopg._connection_base.BaseConnection connection
#ptk
~.regex.RegexCharacterClass	+regex new:0|pattern
~.regex.RegexTokenizer	+regex new:0|regex
#ptrace
~.linux_proc	+path openProc:0|path readProc:0|path
#pudb
~.debugger.Debugger ~.remote.RemoteDebugger	+path open_file_to_edit:0|filename
~.debugger.FileSourceCodeProvider	+path new:1|file_name
~.lowlevel	+path get_executable_lines_for_file:0|filename	?path get_breakpoint_invalid_reason:0|filename
~.ui_tools.BreakpointFrame	+path new:1|filename
~.ui_tools.StackFrame	+path new:3|filename
#puremagic
~	+path ext_from_filename:0|filename from_file:0|filename from_stream:2|filename from_string:2|filename magic_file:0|filename magic_stream:1|filename magic_string:1|filename	?template from_string:0|string	>= ext_from_filename from_file from_stream from_string magic_file magic_stream magic_string what
~.main	+path ext_from_filename:0|filename from_file:0|filename from_stream:2|filename from_string:2|filename magic_file:0|filename magic_stream:1|filename magic_string:1|filename	?template from_string:0|string	>= ext_from_filename from_file from_stream from_string magic_file magic_stream magic_string what
#puresasl
~.client.SASLClient	?ssrf new:0|host
#purl
~.template.Template ~.Template	>~.url.URL expand
~.url.URL ~.URL	?template from_string:0|url_str
#push_notifications
~.api.rest_framework.DeviceViewSetMixin	>rest_framework.response.Response create
~.models.APNSDeviceManager	>~.models.APNSDeviceQuerySet get_queryset
~.models.APNSDeviceQuerySet	^django.db.models.query.QuerySet
~.models.GCMDeviceManager	>~.models.GCMDeviceQuerySet get_queryset
~.models.GCMDeviceQuerySet	^django.db.models.query.QuerySet
~.models.WNSDeviceManager	>~.models.WNSDeviceQuerySet get_queryset
~.models.WNSDeviceQuerySet	^django.db.models.query.QuerySet
~.models.WebPushDeviceManager	>~.models.WebPushDeviceQuerySet get_queryset
~.models.WebPushDeviceQuerySet	^django.db.models.query.QuerySet
#pvo
~.pvoutput.PVOutput ~.PVOutput	>aiohttp.client.ClientSession session
#pwn
pwn.SSHPath	^pwnlib.filesystem.ssh.SSHPath
~	+path read:0|path write:0|path	?command run_in_new_terminal:0|command	?path mkdir_p:0|path
#pwnlib
~.adb.adb	+path listdir:0|directory makedirs:0|path mkdir:0|path read:0|path unlink:0|path write:0|path
~.adb.bootloader.BootloaderImage ~.adb.BootloaderImage	+path extract_all:0|path
~.dynelf.DynELF	>~.elf.elf.ELF elf
~.elf	>~.elf.elf.ELF load
~.elf.elf	>~.elf.elf.ELF load
~.elf.elf.ELF ~.elf.Core ~.elf.ELF ~.elf.corefile.Core ~.elf.corefile.Coredump ~.elf.corefile.Corefile	^elftools.elf.elffile.ELFFile	+path save:0|path	>~.elf.elf.ELF from_assembly from_bytes libc set_interpreter set_runpath
~.filesystem.ssh.SSHPath pwn.SSHPath ~.filesystem.SSHPath	?path rename:0|target	>~.filesystem.ssh.SSHPath joinpath mkdtemp mktemp
~.gdb	>~.elf.corefile.Core corefile
~.libcdb	?path unstrip_libc:0|filename
~.protocols.adb.AdbClient ~.adb.Client ~.adb.protocol.Client	?path read:0|path write:0|path
~.shellcraft.internal	?path lookup_template:0|filename make_function:1|filename
~.tubes.ssh.ssh	+path upload_file:0|filename	?path read:0|path write:0|path	?ssrf connect_remote:0|host
~.util.misc	+path read:0|path write:0|path	?command run_in_new_terminal:0|command	?path mkdir_p:0|path
#py7zr
~.helpers	+path get_sanitized_output_path:0|fname remove_relative_path_marker:0|path	>= calculate_crc32 check_archive_path is_path_valid is_relative_to remove_relative_path_marker
~.py7zr.SevenZipFile ~.SevenZipFile	+path extract:0|path new:0|file write:0|file	>~.py7zr.Worker worker
~.py7zr.Worker	+path extract:1|path extract_single:2|path	?path archive:2|folder write:3|folder
#pyDataverse
~.api.Api	+ssrf delete_request:0|url get_request:0|url new:0|base_url post_request:0|url put_request:0|url
~.api.DataAccessApi	^~.api.Api	+ssrf new:0|base_url
~.api.MetricsApi	^~.api.Api	+ssrf new:0|base_url
~.api.NativeApi	^~.api.Api	+ssrf new:0|base_url	>httpx._models.Response create_dataverse get_dataverse_roles redetect_file_type reingest_datafile restrict_datafile uningest_datafile
~.api.SearchApi	^~.api.Api	+ssrf new:0|base_url
~.api.SwordApi	^~.api.Api	+ssrf new:0|base_url
~.utils	+path read_csv:0|filename read_csv_as_dicts:0|filename read_file:0|filename read_json:0|filename read_pickle:0|filename write_csv:1|filename write_dicts_as_csv:2|filename write_file:0|filename write_json:0|filename write_pickle:0|filename	>= dataverse_tree_walker read_json save_tree_data validate_data
#pyFG
~.ansible_helpers	+path save_text_generator_to_file:0|file_name
~.fortios.FortiOS ~.FortiOS	?command execute_command:0|command	?path load_config:0|path
#pyUSID
~.io.image	+path read_image:0|image_path
#py_aosmith
~.client.AOSmithAPIClient ~.AOSmithAPIClient	>aiohttp.client.ClientSession session
#py_nightscout
~.api.Api ~.Api	+ssrf new:0|server_url
#pyaarlo
~.media.ArloMediaObject ~.media.ArloSnapshot	+path download_thumbnail:0|filename
~.media.ArloVideo	^~.media.ArloMediaObject	+path download_video:0|filename
~.sseclient.SSEClient	+ssrf new:1|url
~.util	?path http_get:1|filename
#pyaml_env
~.parse_config	?path parse_config:0|path
#pyarcrest
~.arc.ARCRest ~.arc.ARCRest_1_0 ~.arc.ARCRest_1_1	+ssrf getClient:0|url getHTTPClient:0|url	?ssrf getClient:1|host getHTTPClient:1|host	>~.http.HTTPClient getHTTPClient
~.errors.MissingResultFile ~.errors.MissingDiagnoseFile ~.errors.MissingOutputFile	+path new:0|filename
~.http.HTTPClient	+ssrf new:0|url request:1|endpoint	?ssrf new:1|host
#pyassimp
~	+path load:0|filename	?path export:1|filename
~.core	+path load:0|filename	?path export:1|filename
#pyatem
~.command.RecordingSettingsSetCommand	+path new:0|filename
~.converters.lut	?path load_cube:0|path
#pyaxmlparser
~.arscparser.ARSCParser	>~.bytecode.BuffHandle buff
~.axmlparser.AXMLParser	>~.bytecode.BuffHandle buff
~.axmlprinter.AXMLPrinter	>~.axmlparser.AXMLParser axml
~.bytecode.BuffHandle	+path save:0|filename
~.cli	+path main:0|filename
~.core.APK ~.APK	+path get_certificate:0|filename get_certificate_der:0|filename get_file:0|filename new:0|filename new_zip:0|filename
~.utils	+path read:0|filename
#pybalboa
~.client.SpaClient ~.SpaClient	?ssrf new:0|host	>~.client.SpaClient[] discover	>~.control.SpaControl circulation_pump heat_mode temperature_range	>~.control.SpaControl[] aux blowers controls get_controls lights misters pumps
~.control.SpaControl ~.SpaControl	>~.client.SpaClient client
#pybeam
pybeam.schema.beam.Adapter	^construct.core.Construct
pybeam.schema.beam.Bytes	^construct.core.Construct
pybeam.schema.beam.Compressed	^construct.core.Tunnel
pybeam.schema.beam.Const	^construct.core.Construct
pybeam.schema.beam.FocusedSeq	^construct.core.Construct
pybeam.schema.beam.GreedyRange	^construct.core.Construct
pybeam.schema.beam.Peek	^construct.core.Construct
pybeam.schema.beam.Prefixed	^construct.core.Construct
pybeam.schema.beam.Switch	^construct.core.Construct
pybeam.schema.beam.Terminated	^construct.core.Construct
~.schema.beam	>construct.core.FormatField Int32ub
~.schema.beam.DictAdapter	^construct.core.Subconstruct
~.schema.eetf	>construct.core.ExprAdapter BigInteger	>construct.core.FormatField integer new_float small_integer
~.schema.eetf.ListAdapter	^construct.core.Subconstruct
~.schema.eetf.MapAdapter	^construct.core.Subconstruct
~.schema.eetf.TupleAdapter	^construct.core.Subconstruct
#pybel
~	+path from_cbn_jgif_file:0|path from_cx_file:0|path from_graphdati_file:0|path from_jgif_file:0|path from_nodelink_file:0|path from_sbel_file:0|path to_cx_file:1|path to_graphdati_file:1|path to_indra_statements_json_file:1|path to_jgif_file:1|file to_nodelink_file:1|path to_sbel_file:1|path to_umbrella_nodelink_file:1|path	?path from_hetionet_file:0|file from_indra_statements_json_file:0|file	>= dump edge_to_bel to_bel_script to_bel_script_gz to_bel_script_lines to_bytes to_bytes_gz to_csv to_cx to_cx_file to_cx_gz to_cx_jsons to_edgelist to_graphdati to_graphdati_file to_graphdati_gz to_graphdati_jsonl_gz to_graphdati_jsons to_graphml to_gsea to_hipathia to_indra_statements_json to_jgif_file to_jgif_gz to_jgif_jsons to_jupyter_str to_nodelink to_nodelink_file to_nodelink_gz to_nodelink_jsons to_npa_directory to_pickle to_pickle_gz to_s3 to_sbel_file to_sbel_gz to_sif to_spia_dfs to_spia_excel to_spia_tsvs to_triples to_triples_file to_umbrella_nodelink to_umbrella_nodelink_file to_umbrella_nodelink_gz
~.io	+path from_cbn_jgif_file:0|path from_cx_file:0|path from_graphdati_file:0|path from_jgif_file:0|path from_nodelink_file:0|path from_sbel_file:0|path to_cx_file:1|path to_graphdati_file:1|path to_indra_statements_json_file:1|path to_jgif_file:1|file to_nodelink_file:1|path to_sbel_file:1|path to_umbrella_nodelink_file:1|path	?path from_hetionet_file:0|file from_indra_statements_json_file:0|file	>= dump to_bytes to_bytes_gz to_csv to_cx to_cx_file to_cx_gz to_cx_jsons to_edgelist to_graphdati to_graphdati_file to_graphdati_gz to_graphdati_jsonl_gz to_graphdati_jsons to_graphml to_gsea to_hipathia to_indra_statements_json to_jgif_file to_jgif_gz to_jgif_jsons to_jupyter_str to_nodelink to_nodelink_file to_nodelink_gz to_nodelink_jsons to_npa_directory to_pickle to_pickle_gz to_s3 to_sbel_file to_sbel_gz to_sif to_spia_dfs to_spia_excel to_spia_tsvs to_triples to_triples_file to_umbrella_nodelink to_umbrella_nodelink_file to_umbrella_nodelink_gz
~.io.biodati_client.BiodatiClient	+ssrf get:0|endpoint new:2|base_url post:0|endpoint
~.io.cx	+path from_cx_file:0|path to_cx_file:1|path	>= build_node_mapping to_cx to_cx_file to_cx_gz to_cx_jsons
~.io.graphdati	+path from_graphdati_file:0|path to_graphdati_file:1|path	>= to_graphdati to_graphdati_file to_graphdati_gz to_graphdati_jsonl_gz to_graphdati_jsons
~.io.hetionet	?path from_hetionet_file:0|file
~.io.hetionet.hetionet	?path from_hetionet_file:0|file
~.io.indra	+path to_indra_statements_json_file:1|path	?path from_indra_statements_json_file:0|file	>= to_indra_statements_json
~.io.jgif	+path from_cbn_jgif_file:0|path from_jgif_file:0|path to_jgif_file:1|file	>= to_jgif_file to_jgif_gz to_jgif_jsons
~.io.jupyter	+path to_html_file:1|file	>= to_html to_html_file to_jupyter_str
~.io.jupyter.visualization	+path to_html_file:1|file	>= to_html to_html_file
~.io.nodelink	+path from_nodelink_file:0|path to_nodelink_file:1|path	>= to_nodelink to_nodelink_file to_nodelink_gz to_nodelink_jsons
~.io.sbel	+path from_sbel_file:0|path to_sbel_file:1|path	>= add_sbel add_sbel_row to_sbel_file to_sbel_gz
~.io.umbrella_nodelink	+path to_umbrella_nodelink_file:1|path	>= to_umbrella_nodelink to_umbrella_nodelink_file to_umbrella_nodelink_gz
~.parser	>pyparsing.core.ParserElement get_fragment_language get_fusion_language get_gene_modification_language get_gene_substitution_language get_hgvs_language get_legacy_fusion_langauge get_location_language get_protein_modification_language get_protein_substitution_language get_truncation_language
~.parser.modifiers	>pyparsing.core.ParserElement get_fragment_language get_fusion_language get_gene_modification_language get_gene_substitution_language get_hgvs_language get_legacy_fusion_langauge get_location_language get_protein_modification_language get_protein_substitution_language get_truncation_language
~.parser.modifiers.fragment	>pyparsing.core.ParserElement get_fragment_language
~.parser.modifiers.fusion	>pyparsing.core.ParserElement get_fusion_language get_legacy_fusion_langauge
~.parser.modifiers.gene_modification	>pyparsing.core.ParserElement get_gene_modification_language
~.parser.modifiers.gene_substitution	>pyparsing.core.ParserElement get_gene_substitution_language
~.parser.modifiers.location	>pyparsing.core.ParserElement get_location_language
~.parser.modifiers.protein_modification	>pyparsing.core.ParserElement get_protein_modification_language
~.parser.modifiers.protein_substitution	>pyparsing.core.ParserElement get_protein_substitution_language
~.parser.modifiers.truncation	>pyparsing.core.ParserElement get_truncation_language
~.parser.modifiers.variant	>pyparsing.core.ParserElement get_hgvs_language
~.parser.parse_bel.BELParser ~.parser.BELParser	>pyparsing.core.MatchFirst inverted_unqualified_relation normal_unqualified_relation relation single_abundance transformation	>~.parser.parse_control.ControlParser control_parser
~.parser.parse_control.ControlParser ~.parser.ControlParser	>pyparsing.core.Suppress unset_citation unset_statement_group
~.parser.parse_metadata.MetadataParser ~.parser.MetadataParser	>pyparsing.core.And annotation_list annotation_pattern annotation_url document namespace_pattern namespace_url
~.parser.utils	>pyparsing.core.And nest	>pyparsing.core.ParserElement one_of_tags triple
~.repository.BELRepository	+path get_extensions:1|file_name
#pybravia
~.client.BraviaClient ~.BraviaClient	+ssrf send_req:0|url	?ssrf new:0|host
#pyclamd
~	?path init_unix_socket:0|filename
~.pyclamd	?path init_unix_socket:0|filename
~.pyclamd.ClamdUnixSocket ~.ClamdUnixSocket	+path new:0|filename
#pycoast
~.cw_agg.ContourWriterAGG ~.ContourWriterAGG	+path add_borders_to_file:0|filename add_coastlines_to_file:0|filename add_grid_to_file:0|filename add_rivers_to_file:0|filename add_shapefile_shapes:2|filename
~.cw_base	+path iter_cities_names_lon_lat:0|cities_filename	>= hash_dict iter_cities_names_lon_lat
~.cw_pil.ContourWriterPIL ~.ContourWriter ~.ContourWriterPIL	+path add_borders_to_file:0|filename add_coastlines_to_file:0|filename add_grid_to_file:0|filename add_rivers_to_file:0|filename add_shapefile_shapes:2|filename
~.version	?command run_command:0|commands
#pycodcif
~	+path new_cif_from_cif_file:0|filename parse:0|filename
~.pycodcif	+path new_cif_from_cif_file:0|filename parse:0|filename parse_cif:0|fname sprint_message:1|filename
#pycountry
~.HistoricCountries	^~.db.Database
~.db.Database ~.Currencies ~.ExistingCountries ~.LanguageFamilies ~.Languages ~.Scripts ~.Subdivisions	+path new:0|filename
#pycparser
~	+path parse_file:0|filename preprocess_file:0|filename
~.c_parser.CParser ~.CParser	+path parse:1|filename
#pydantic_settings
~.sources	+path read_env_file:0|file_path	>= import_azure_key_vault import_toml import_yaml parse_env_vars read_env_file
#pydeconz
~.__main__	>~.gateway.DeconzSession deconz_gateway
~.gateway.DeconzSession ~.DeconzSession	?ssrf new:1|host
~.websocket.WSClient	?ssrf new:1|host
#pydicom
~	>~.dataset.FileDataset dcmread read_file
~.data	>~.dataset.Dataset get_testdata_file
~.data.data_manager	>~.dataset.Dataset get_testdata_file
~.data.download	+path calculate_file_hash:0|fpath data_file_hash_check:0|filename data_path_with_download:0|filename download_with_progress:1|fpath get_cached_filehash:0|filename	+ssrf data_path_with_download:3|url download_with_progress:0|url	>= calculate_file_hash data_file_hash_check download_with_progress get_cached_filehash get_url get_url_map
~.dataset.Dataset ~.Dataset ~.FileDataset ~.dataset.FileDataset ~.dataset.FileMetaDataset	+path save_as:0|filename	>= copy from_json get_item group_dataset
~.dicomdir.DicomDir	^~.dataset.Dataset
~.filereader	>~.dataset.Dataset read_dataset read_sequence_item	>~.dataset.FileDataset dcmread read_partial	>~.dataset.FileMetaDataset read_file_meta_info	>~.dicomdir.DicomDir read_dicomdir
~.fileset.FileInstance	>~.dataset.Dataset load	>~.fileset.FileSet file_set
~.fileset.FileSet	+path copy:0|path write:0|path	>= copy	>~.fileset.FileInstance add add_custom	>~.fileset.FileInstance[] find
~.fileset.RecordNode	>~.fileset.FileSet file_set	>~.fileset.RecordNode[] ancestors reverse
~.fileset.RootNode	^~.fileset.RecordNode	>~.fileset.FileSet file_set
~.filewriter	>~.dataset.Dataset correct_ambiguous_vr
~.jsonrep.JsonDataElementConverter	>~.dataset.Dataset get_sequence_item
~.sequence	>~.dataset.Dataset validate_dataset
~.util.codify	+path code_file:0|filename	>= camel_to_underscore code_dataelem code_dataset code_file code_file_from_dataset code_imports code_sequence default_name_filter do_codify main set_parser_arguments tag_repr
~.util.dump	+path filedump:0|filename	>= datadump filedump hexdump pretty_print print_character
~.util.leanread.dicomfile	+path new:0|filename
#pydiscovergy
~.authentication.base.BaseAuthentication ~.authentication.BaseAuthentication	>httpx._client.AsyncClient get_client
~.authentication.basicauth.BasicAuth ~.authentication.BasicAuth	^~.authentication.base.BaseAuthentication	>httpx._client.AsyncClient get_client
~.authentication.tokenauth.TokenAuth ~.authentication.TokenAuth	^~.authentication.base.BaseAuthentication	>authlib.integrations.httpx_client.oauth1_client.AsyncOAuth1Client get_client
~.discovergy.Discovergy ~.Discovergy	>httpx._client.AsyncClient httpx_client	>~.authentication.base.BaseAuthentication authentication
#pydot
~.core.Dot ~.Dot	+path write:0|path
#pydotplus
~	+path get_fobj:0|fname
~.graphviz	+path get_fobj:0|fname
~.graphviz.Dot ~.Dot	+path write:0|path
#pyeapi
~	+path load_config:0|filename	?ssrf connect:1|host
~.client	+path load_config:0|filename	?ssrf connect:1|host
~.client.Config	+path load:0|filename new:0|filename read:0|filename
~.eapilib.EapiConnection ~.eapilib.HttpLocalEapiConnection ~.eapilib.SocketEapiConnection	?command execute:0|commands
~.eapilib.HTTPSCertConnection	?ssrf new:1|host
~.eapilib.HttpEapiConnection ~.eapilib.HttpEapiSessionConnection	^~.eapilib.EapiConnection	?ssrf new:0|host
~.eapilib.HttpsEapiCertConnection	^~.eapilib.EapiConnection	?ssrf new:0|host	>~.eapilib.HTTPSCertConnection transport
~.eapilib.HttpsEapiConnection ~.eapilib.HttpsEapiSessionConnection	^~.eapilib.EapiConnection	?ssrf new:0|host
#pyecoforest
~.api.EcoforestApi	?ssrf new:0|host
#pyecotrend_ista
~.login_helper.LoginHelper	>requests.sessions.Session session
~.pyecotrend_ista.PyEcotrendIsta ~.PyEcotrendIsta	>~.login_helper.LoginHelper loginhelper
#pyexiv2
~.exif.ExifThumbnail ~.ExifThumbnail	+path set_from_file:0|path write_to_file:0|path
~.metadata.ImageMetadata ~.ImageMetadata	+path new:0|filename
~.preview.Preview ~.Preview	+path write_to_file:0|path
~.utils.GPSCoordinate ~.GPSCoordinate	?template from_string:0|string	>~.utils.GPSCoordinate from_string
#pyface
~.i_image_cache.IImageCache	+path get_bitmap:0|filename get_image:0|filename
~.i_python_editor.IPythonEditor	?path load:0|path save:0|path
~.i_python_shell.IPythonShell	+command execute_command:0|command	+path execute_file:0|path
~.image.image	+path read_file:0|file_name write_file:0|file_name
~.image.image.FastZipFile	+path read:0|file_name
~.image.image.ImageLibrary	+path add_path:1|path add_volume:0|file_name extract:0|file_name
~.ui.wx.image_cache.ImageCache	+path get_bitmap:0|filename get_image:0|filename
~.ui.wx.image_list.ImageList	+path GetIndex:0|filename
~.ui.wx.python_editor.PythonEditor	?path load:0|path save:0|path
~.ui.wx.python_shell.PythonShell	+command execute_command:0|command	?path execute_file:0|path
~.wx.image_cache.ImageCache	+path get_image:0|filename
~.wx.image_list.ImageList	+path GetIndex:0|filename
~.wx.shell.Shell	+command run:0|command	+path runfile:0|filename
#pyfaidx
pyfaidx.fsspec	^fsspec
~.Faidx	+path new:0|filename
~.Fasta	+path new:0|filename	>~.Faidx faidx
~.FastaVariant	^~.Fasta	+path new:0|filename
#pyfavicon
~.Favicon	+path from_file:0|html_file	+ssrf from_url:0|url	>~.Icons from_file from_html from_url
~.Icon	+ssrf parse:0|website_url
~.Icons	>~.Icon get_largest
#pyfibaro
~.common.rest_client.RestClient	+ssrf get:0|endpoint new:0|url post:0|endpoint
~.fibaro_client.FibaroClient	+ssrf new:0|url
#pyflic
~.FlicClient	?ssrf new:0|host
#pyforked_daapd
~.ForkedDaapdAPI	+ssrf get_request:0|endpoint post_request:0|endpoint put_request:0|endpoint
#pyftdi
~.ftdi.Ftdi	?ssrf create_from_url:0|url open_from_url:0|url
~.gpio.GpioBaseController	>~.ftdi.Ftdi ftdi
~.i2c.I2cController	>~.ftdi.Ftdi ftdi
~.jtag.JtagController	>~.ftdi.Ftdi ftdi
~.serialext.protocol_ftdi.FtdiSerial	>~.ftdi.Ftdi ftdi
~.spi.SpiController	>~.ftdi.Ftdi ftdi
#pyftpdlib
~.filesystems.AbstractedFS ~.filesystems.UnixFilesystem	+path chmod:0|path listdir:0|path mkdir:0|path open:0|filename remove:0|path rmdir:0|path	?path rename:0|src,1|dst stat:0|path
~.handlers.FTPHandler ~.handlers.TLS_FTPHandler	+path ftp_SITE_CHMOD:0|path	?path ftp_STAT:0|path
#pygccxml
~.declarations	+path dump_declarations:1|file_path
~.declarations.decl_printer	+path dump_declarations:1|file_path
~.declarations.location.location_t ~.declarations.location_t	+path new:0|file_name
~.declarations.matchers.regex_matcher_t ~.declarations.regex_matcher ~.declarations.regex_matcher_t	+regex new:0|regex
~.parser.declarations_cache	+path file_signature:0|filename
~.parser.directory_cache.filename_entry_t	+path new:0|filename
~.parser.source_reader.source_reader_t ~.parser.source_reader_t	?path create_xml_file:0|source_file read_cpp_source_file:0|source_file read_xml_file:0|xml_file
~.utils	+path create_temp_file_name:2|directory remove_file_no_raise:0|file_name
~.utils.utils	+path create_temp_file_name:2|directory remove_file_no_raise:0|file_name
#pygerrit2
~.rest.GerritRestAPI	+ssrf delete:0|endpoint get:0|endpoint new:0|url post:0|endpoint put:0|endpoint
#pyglossary
~.compression	+path compress:0|filename compressionOpen:0|filename uncompress:0|srcFilename,1|dstFilename zipFileOrDir:0|filename	>= compress compressionOpenFunc uncompress zipFileOrDir
~.ebook_base.EbookWriter ~.plugins.ebook_epub2.Writer ~.plugins.ebook_epub2.writer.Writer ~.plugins.ebook_mobi.Writer ~.plugins.ebook_mobi.writer.Writer	+path myOpen:0|fname open:0|filename
~.entry.DataEntry	^~.entry_base.BaseEntry	+path new:0|fname save:0|directory
~.entry_base.BaseEntry ~.entry.Entry	+path save:0|directory
~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.EntryFilterType	>~.glossary_types.EntryType run
~.entry_filters.FixUnicode	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.LanguageCleanup	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run run_fa
~.entry_filters.LowerWord	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.NonEmptyDefiFilter	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.NonEmptyWordFilter	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.NormalizeHtml	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.PreventDuplicateWords	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.RTLDefi	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.RemoveEmptyAndDuplicateAltWords	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.RemoveHtmlTags	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.RemoveHtmlTagsAll	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.ShowMaxMemoryUsage	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.SkipDataEntry	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.SkipEntriesWithDuplicateHeadword	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.StripFullHtml	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.TextListSymbolCleanup	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.TrimArabicDiacritics	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.TrimWhitespaces	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_filters.UnescapeWordLinks	^~.entry_filters.EntryFilter	>~.glossary_types.EntryType run
~.entry_merge	>~.glossary_types.EntryType[] mergeHtmlEntriesWithSameHeadword mergePlaintextEntriesWithSameHeadword
~.file_utils	+path fileCountLines:0|filename	>= fileCountLines
~.glossary.Glossary ~.Glossary	^~.glossary_v2.GlossaryCommon ~.plugin_handler.PluginHandler	+path convert:0|inputFilename,4|outputFilename read:0|filename	!detectInputFormat detectOutputFormat
~.glossary_types.EntryType ~.plugins.formats_common.EntryType	+path save:0|directory
~.glossary_types.ReaderGlossaryType ~.plugins.formats_common.ReaderGlossaryType	+path newDataEntry:0|fname	>~.glossary_types.EntryType newDataEntry newEntry
~.glossary_v2.Glossary	^~.glossary_v2.GlossaryCommon ~.plugin_handler.PluginHandler
~.glossary_v2.GlossaryCommon	+path directRead:0|filename newDataEntry:0|fname write:0|filename	>~.entry.Entry newEntry	>~.glossary_types.EntryType newDataEntry
~.image_utils	+path extractInlineHtmlImages:1|outDir	>= extractInlineHtmlImages
~.os_utils	+path runDictzip:0|filename	>= rmtree runDictzip showMemoryUsage
~.plugin_handler.PluginHandler	+path detectInputFormat:0|filename detectOutputFormat:0|filename,2|inputFilename loadPlugins:0|directory loadPluginsFromJson:0|jsonPath
~.plugin_handler.PluginLoader	+path loadPlugins:0|directory loadPluginsFromJson:0|jsonPath
~.plugin_lib.readmdict.MDD	^~.plugin_lib.readmdict.MDict	+path new:0|fname
~.plugin_lib.readmdict.MDX	^~.plugin_lib.readmdict.MDict	+path new:0|fname
~.plugin_lib.readmdict.MDict	+path new:0|fname
~.plugins.aard2_slob.reader.Reader ~.plugins.aard2_slob.Reader	+path open:0|filename
~.plugins.aard2_slob.writer.Writer ~.plugins.aard2_slob.Writer	+path open:0|filename
~.plugins.almaany.reader.Reader ~.plugins.almaany.Reader	+path open:0|filename
~.plugins.appledict.jing	+path run:0|filename	>= run
~.plugins.appledict.jing.main	+path run:0|filename	>= main run
~.plugins.appledict_bin.reader.Reader ~.plugins.appledict_bin.Reader	+path fixResFilename:0|fname open:0|filename readResDir:0|dirPath readResFile:0|fname	?path readResFile:1|fpath	>~.glossary_types.EntryType createEntry readResFile	>~.glossary_types.EntryType[] readResDir
~.plugins.ayandict_sqlite.reader.Reader ~.plugins.ayandict_sqlite.Reader	+path open:0|filename
~.plugins.ayandict_sqlite.writer.Writer ~.plugins.ayandict_sqlite.Writer	+path open:0|filename
~.plugins.babylon_bgl.bgl_gzip.GzipFile	+path new:0|filename
~.plugins.babylon_bgl.reader.BGLGzipFile	^~.plugins.babylon_bgl.bgl_gzip.GzipFile	!new
~.plugins.babylon_bgl.reader.FileOffS	+path new:0|filename
~.plugins.babylon_bgl.reader.Reader ~.plugins.babylon_bgl.Reader	+path open:0|filename	>~.glossary_types.EntryType readType2
~.plugins.babylon_bgl.reader_debug.DebugReader	^~.plugins.babylon_bgl.reader.Reader	+path open:0|filename
~.plugins.babylon_bgl.reader_debug.GzipWithCheck	>~.plugins.babylon_bgl.reader.BGLGzipFile file
~.plugins.cc_kedict.reader.Reader ~.plugins.cc_kedict.Reader	+path open:0|filename
~.plugins.cc_kedict.reader.YamlReader	^~.text_reader.TextGlossaryReader	>~.glossary_types.EntryType nextBlock
~.plugins.crawler_dir.reader.Reader ~.plugins.crawler_dir.Reader	+path open:0|filename
~.plugins.crawler_dir.writer.Writer ~.plugins.crawler_dir.Writer	+path open:0|filename
~.plugins.csv_plugin.reader.Reader ~.plugins.csv_plugin.Reader	+path open:0|filename
~.plugins.csv_plugin.writer.Writer ~.plugins.csv_plugin.Writer	+path open:0|filename
~.plugins.dict_cc.reader.Reader ~.plugins.dict_cc.Reader	+path open:0|filename
~.plugins.dict_cc_split.reader.Reader ~.plugins.dict_cc_split.Reader	+path open:0|filename
~.plugins.dict_org.reader.Reader ~.plugins.dict_org.Reader	+path open:0|filename
~.plugins.dict_org.writer.Writer ~.plugins.dict_org.Writer	+path open:0|filename
~.plugins.dict_org_source.writer.Writer ~.plugins.dict_org_source.Writer	+path open:0|filename
~.plugins.digitalnk.reader.Reader ~.plugins.digitalnk.Reader	+path open:0|filename
~.plugins.dikt_json.writer.Writer ~.plugins.dikt_json.Writer	+path open:0|filename
~.plugins.dsl.reader.Reader ~.plugins.dsl.Reader	+path open:0|filename processInclude:0|filename	>~.glossary_types.EntryType[] parseEntryBlock
~.plugins.ebook_kobo.writer.Writer ~.plugins.ebook_kobo.Writer	+path open:0|filename
~.plugins.ebook_kobo_dictfile.reader.Reader ~.plugins.ebook_kobo_dictfile.Reader	^~.text_reader.TextGlossaryReader	+path open:0|filename
~.plugins.ebook_kobo_dictfile.writer.Writer ~.plugins.ebook_kobo_dictfile.Writer	+path open:0|filename
~.plugins.edict2.reader.Reader ~.plugins.edict2.Reader	+path open:0|filename
~.plugins.edlin.reader.Reader ~.plugins.edlin.Reader	+path open:0|filename
~.plugins.edlin.writer.Writer ~.plugins.edlin.Writer	+path open:0|filename
~.plugins.formats_common	+path compressionOpen:0|filename	>= toStr
~.plugins.freedict.reader.Reader ~.plugins.freedict.Reader	+path open:0|filename	>= loadInclude	>~.glossary_types.EntryType getEntryByElem
~.plugins.gettext_po.reader.Reader ~.plugins.gettext_po.Reader	+path open:0|filename	>~.glossary_types.EntryType makeEntry
~.plugins.gettext_po.writer.Writer ~.plugins.gettext_po.Writer	+path open:0|filename
~.plugins.html_dir.writer.Writer ~.plugins.html_dir.Writer	+path open:0|filename writeInfo:0|filename
~.plugins.jmdict.reader.Reader ~.plugins.jmdict.Reader	+path open:0|filename	>~.glossary_types.EntryType getEntryByElem
~.plugins.jmnedict.reader.Reader ~.plugins.jmnedict.Reader	+path open:0|filename	>~.glossary_types.EntryType getEntryByElem
~.plugins.json_plugin.writer.Writer ~.plugins.json_plugin.Writer	+path open:0|filename
~.plugins.lingoes_ldf.writer.Writer ~.plugins.lingoes_ldf.Writer	+path open:0|filename
~.plugins.makindo_medical.reader.Reader ~.plugins.makindo_medical.Reader	+path open:0|filename
~.plugins.octopus_mdict_new.reader.Reader ~.plugins.octopus_mdict_new.Reader	+path open:0|filename
~.plugins.quickdic6.reader.Reader ~.plugins.quickdic6.Reader	+path open:0|filename
~.plugins.quickdic6.writer.Writer ~.plugins.quickdic6.Writer	+path open:0|filename write_quickdic:1|path
~.plugins.sql.writer.Writer ~.plugins.sql.Writer	+path open:0|filename
~.plugins.stardict.reader.Reader ~.plugins.stardict.Reader	+path open:0|filename
~.plugins.stardict.writer.Writer ~.plugins.stardict.Writer ~.plugins.stardict_merge_syns.Writer ~.plugins.stardict_merge_syns.writer.Writer	+path open:0|filename
~.plugins.stardict_textual.reader.Reader ~.plugins.stardict_textual.Reader	+path open:0|filename
~.plugins.stardict_textual.writer.Writer ~.plugins.stardict_textual.Writer	+path open:0|filename
~.plugins.tabfile.writer.Writer ~.plugins.tabfile.Writer	+path open:0|filename
~.plugins.testformat.reader.Reader ~.plugins.testformat.Reader	+path open:0|filename
~.plugins.testformat.writer.Writer ~.plugins.testformat.Writer	+path open:0|filename
~.plugins.wiktextract.reader.Reader ~.plugins.wiktextract.Reader	+path open:0|filename	>~.glossary_types.EntryType makeEntry
~.plugins.wordnet.reader.Reader ~.plugins.wordnet.Reader	+path open:0|filename
~.plugins.wordset.reader.Reader ~.plugins.wordset.Reader	+path open:0|filename
~.plugins.xdxf.reader.Reader ~.plugins.xdxf.Reader	+path open:0|filename
~.plugins.xdxf_css.reader.Reader ~.plugins.xdxf_css.Reader	+path open:0|filename
~.plugins.xdxf_lax.reader.Reader ~.plugins.xdxf_lax.Reader	+path open:0|filename
~.plugins.yomichan.writer.Writer ~.plugins.yomichan.Writer	+path open:0|filename
~.plugins.zimfile.reader.Reader ~.plugins.zimfile.Reader	+path open:0|filename
~.repro_zipfile.ReproducibleZipFile	+path write:0|filename
~.sdsqlite.Reader	+path open:0|filename
~.sdsqlite.Writer	+path open:0|filename
~.slob.Writer	+path new:0|filename	>~.slob.Writer f_aliases
~.text_reader.TextGlossaryReader ~.plugins.dictunformat.Reader ~.plugins.dictunformat.reader.Reader ~.plugins.lingoes_ldf.Reader ~.plugins.lingoes_ldf.reader.Reader ~.plugins.tabfile.Reader ~.plugins.tabfile.reader.Reader	+path detectResDir:0|filename open:0|filename openGen:0|filename	>~.glossary_types.EntryType newEntry
~.text_writer	+path writeTxt:2|filename	>= writeTxt
~.text_writer.TextGlossaryWriter	+path open:0|filename
~.ui.gtk3_utils.utils	+path imageFromFile:0|path	>= dialog_add_button pack showError showInfo showMsg showWarning
~.ui.runner	?path base_ui_run:0|inputFilename,1|outputFilename
~.ui.tools.view_glossary	?path viewGlossary:0|filename
~.ui.ui_cmd.UI	+path run:0|inputFilename,1|outputFilename
~.ui.ui_cmd_interactive.MyPathCompleter	+path file_filter:0|_filename
~.ui.ui_cmd_interactive.UI	^~.ui.ui_cmd.UI	+path run:0|inputFilename,1|outputFilename
~.ui.ui_gtk3.UI	+path run:0|inputFilename,1|outputFilename
~.ui.ui_tk.UI	>~.glossary_v2.Glossary glos
~.ui.ui_web.ui_controller.WebUI ~.ui.ui_web.UI	?path run:0|inputFilename,1|outputFilename
#pygls
~.client.JsonRPCClient ~.lsp.client.BaseLanguageClient	?command start_io:0|cmd
#pygrace
~.grace_plot.gracePlot	+path save:0|filename
~.grace_thread.GraceProcess	+command command:0|cmd
#pygraphviz
~.agraph.AGraph ~.AGraph	?template from_string:0|string
~.graphviz	?path gvRenderFilename:3|filename
#pygtail
~.core.Pygtail ~.Pygtail	+path new:0|filename
#pyhanko_certvalidator
~.fetchers.aiohttp_fetchers.cert_fetch_client.AIOHttpCertificateFetcher ~.fetchers.aiohttp_fetchers.AIOHttpCertificateFetcher	^~.fetchers.aiohttp_fetchers.util.AIOHttpMixin	+ssrf fetch_certs:0|url
~.fetchers.aiohttp_fetchers.util.AIOHttpMixin	>aiohttp.client.ClientSession get_session
~.fetchers.requests_fetchers.cert_fetch_client.RequestsCertificateFetcher ~.fetchers.requests_fetchers.RequestsCertificateFetcher	+ssrf fetch_certs:0|url
#pyhdf
~.HDF	+path ishdf:0|filename
~.SD.SD	>~.SD.SDS create select
~.SD.SDS	+path setexternalfile:0|filename
~.hdfext	?path Hishdf:0|filename Hopen:0|filename SDsetexternalfile:1|filename SDstart:0|filename
~.six	+code exec_:0|_code_
#pyhomematic
~._hm.ServerThread	?ssrf deleteMetadata:1|address getAllMetadata:1|address getMetadata:1|address putParamset:1|address
~.vccu.RPCFunctions	?ssrf getValue:0|address
#pyicloud
~.base.PyiCloudService ~.PyiCloudService	>~.base.PyiCloudSession session
~.base.PyiCloudSession	^requests.sessions.Session	!request
~.cmdline	+path create_pickled_data:1|filename
#pyinotify
~.INotifyWrapper	?path inotify_add_watch:1|pathname
~.Stats	?path dump:0|filename
~.WatchManager	+path watch_transient_file:0|filename	?path add_watch:0|path
#pyipp
~.ipp.IPP ~.IPP	>aiohttp.client.ClientSession session
#pyisy
~.connection	>aiohttp.client.ClientSession get_new_client_session
~.events.websocket.WebSocketClient	?ssrf new:1|address
~.isy.ISY ~.ISY ~.nodes.ISY ~.programs.ISY	>~.events.websocket.WebSocketClient websocket
#pykeepass
~	+path create_database:0|filename
~.attachment.Attachment ~.Attachment	+path new:3|filename	>~.entry.Entry entry
~.entry.Entry ~.Entry ~.entry.HistoryEntry	+path add_attachment:1|filename	>~.attachment.Attachment add_attachment
~.kdbx_parsing.common	>construct.core.Switch Unprotect
~.kdbx_parsing.common.Concatenated	^construct.core.Subconstruct
~.kdbx_parsing.common.Decompressed	^construct.core.Subconstruct
~.kdbx_parsing.common.DecryptedPayload ~.kdbx_parsing.common.AES256Payload ~.kdbx_parsing.common.ChaCha20Payload ~.kdbx_parsing.common.TwoFishPayload	^construct.core.Subconstruct
~.kdbx_parsing.common.DynamicDict	^construct.core.Subconstruct
~.kdbx_parsing.common.UnprotectedStream ~.kdbx_parsing.common.ARCFourVariantStream ~.kdbx_parsing.common.ChaCha20Stream ~.kdbx_parsing.common.Salsa20Stream	^construct.core.Subconstruct
~.kdbx_parsing.common.XML	^construct.core.Subconstruct
~.pykeepass	+path create_database:0|filename
~.pykeepass.PyKeePass ~.PyKeePass	+path dump_xml:0|filename new:0|filename read:0|filename save:0|filename	?path read:2|keyfile	?xpath xpath:0|xpath_str
#pykodi
~	?ssrf get_kodi_connection:0|host
~.kodi	?ssrf get_kodi_connection:0|host
~.kodi.KodiConnection	?ssrf new:0|host
~.kodi.KodiHTTPConnection	^~.kodi.KodiConnection	?ssrf new:0|host
~.kodi.KodiWSConnection	^~.kodi.KodiConnection	?ssrf new:0|host
#pykube
~.config.BytesOrFile	+path new:0|filename
~.config.KubeConfig ~.KubeConfig	+path from_file:0|filename	+ssrf from_url:0|url	>= from_file from_service_account from_url
~.objects.Service ~.Service	?path proxy_http_delete:0|path
#pylatex
~.base_classes.command.SpecialArguments ~.base_classes.SpecialArguments	^~.base_classes.command.Parameters
~.base_classes.command.SpecialOptions ~.base_classes.SpecialOptions	^~.base_classes.command.Parameters
~.base_classes.command.UnsafeCommand ~.ColumnType ~.UnsafeCommand ~.base_classes.UnsafeCommand ~.table.ColumnType	^~.base_classes.command.CommandBase
~.base_classes.containers.ContainerCommand ~.FBox ~.Foot ~.Head ~.PageStyle ~.TextColor ~.base_classes.ContainerCommand ~.basic.TextColor ~.frames.FBox ~.headfoot.Foot ~.headfoot.Head ~.headfoot.PageStyle	^~.base_classes.latex_object.LatexObject
~.base_classes.containers.Environment ~.Alignat ~.Axis ~.Center ~.Description ~.Enumerate ~.FootnoteText ~.HugeText ~.Itemize ~.LongTable ~.Matrix ~.MdFramed ~.MiniPage ~.Tabu ~.Tabular ~.TextBlock ~.TikZ ~.TikZScope ~.base_classes.BaseLaTeXNamedContainer ~.base_classes.Environment ~.base_classes.Float ~.base_classes.float.Float ~.basic.FootnoteText ~.basic.HugeText ~.frames.MdFramed ~.lists.Description ~.lists.Enumerate ~.lists.Itemize ~.lists.List ~.math.Alignat ~.math.Matrix ~.position.Center ~.position.MiniPage ~.position.TextBlock ~.table.LongTable ~.table.Tabu ~.table.Tabular ~.tikz.Axis ~.tikz.TikZ ~.tikz.TikZScope	^~.base_classes.latex_object.LatexObject
~.base_classes.containers.Fragment	^~.base_classes.latex_object.LatexObject
~.base_classes.latex_object.LatexObject ~.Command ~.Marker ~.Plot ~.TikZNodeAnchor ~.TikZPathList ~.TikZUserPath ~.base_classes.Arguments ~.base_classes.BaseLaTeXClass ~.base_classes.BaseLaTeXContainer ~.base_classes.Command ~.base_classes.CommandBase ~.base_classes.Container ~.base_classes.LatexObject ~.base_classes.Options ~.base_classes.command.Arguments ~.base_classes.command.Command ~.base_classes.command.CommandBase ~.base_classes.command.Options ~.base_classes.command.Parameters ~.base_classes.containers.Container ~.labelref.Marker ~.tikz.Plot ~.tikz.TikZNodeAnchor ~.tikz.TikZPathList ~.tikz.TikZUserPath	+path generate_tex:0|filepath
~.basic.LargeText ~.LargeText	^~.base_classes.containers.Environment
~.basic.MediumText ~.MediumText	^~.base_classes.containers.Environment
~.basic.NewPage ~.HFill ~.LineBreak ~.NewLine ~.NewPage ~.basic.HFill ~.basic.LineBreak ~.basic.NewLine	^~.base_classes.latex_object.LatexObject
~.basic.SmallText ~.SmallText	^~.base_classes.containers.Environment
~.document.Document ~.Document	^~.base_classes.containers.Environment	+path generate_pdf:0|filepath generate_tex:0|filepath	>~.base_classes.command.Command documentclass
~.figure.Figure ~.Figure	^~.base_classes.containers.Environment	+path add_image:0|filename
~.figure.StandAloneGraphic ~.StandAloneGraphic	^~.base_classes.command.UnsafeCommand	+path new:0|filename
~.figure.SubFigure ~.SubFigure	^~.figure.Figure	+path add_image:0|filename
~.labelref.Hyperref ~.Hyperref	^~.base_classes.latex_object.LatexObject
~.labelref.RefLabelBase ~.Autoref ~.Eqref ~.Label ~.Pageref ~.Ref ~.labelref.Autoref ~.labelref.Cref ~.labelref.CrefUp ~.labelref.Eqref ~.labelref.Label ~.labelref.Pageref ~.labelref.Ref	^~.base_classes.latex_object.LatexObject
~.math.Math ~.Math	^~.base_classes.latex_object.LatexObject
~.math.VectorName ~.VectorName	^~.base_classes.command.CommandBase
~.package.Package ~.Package	^~.base_classes.latex_object.LatexObject
~.position.FlushLeft ~.FlushLeft	^~.base_classes.containers.Environment
~.position.FlushRight ~.FlushRight	^~.base_classes.containers.Environment
~.position.HorizontalSpace ~.HorizontalSpace ~.VerticalSpace ~.position.VerticalSpace	^~.base_classes.latex_object.LatexObject
~.quantities.Quantity ~.Quantity	^~.base_classes.command.CommandBase
~.section.Section ~.Chapter ~.Section ~.Subsection ~.Subsubsection ~.section.Chapter ~.section.Paragraph ~.section.Part ~.section.Subparagraph ~.section.Subsection ~.section.Subsubsection	^~.base_classes.latex_object.LatexObject	>~.labelref.Label label
~.table.LongTabu ~.LongTabu	^~.table.Tabular ~.table.Tabular
~.table.LongTabularx ~.LongTabularx	^~.table.Tabularx ~.table.Tabular
~.table.MultiColumn ~.MultiColumn	^~.base_classes.latex_object.LatexObject
~.table.MultiRow ~.MultiRow	^~.base_classes.latex_object.LatexObject
~.table.Table ~.Table	^~.base_classes.containers.Environment
~.table.Tabularx ~.Tabularx	^~.base_classes.containers.Environment
~.tikz.TikZCoordinate ~.TikZCoordinate	^~.base_classes.latex_object.LatexObject	>~.tikz.TikZCoordinate from_str
~.tikz.TikZDraw ~.TikZDraw	^~.tikz.TikZPath	>~.tikz.TikZOptions options
~.tikz.TikZNode ~.TikZNode	^~.tikz.TikZObject	>~.tikz.TikZNodeAnchor get_anchor_point
~.tikz.TikZObject	^~.base_classes.latex_object.LatexObject
~.tikz.TikZOptions ~.TikZOptions	^~.base_classes.command.Parameters
~.tikz.TikZPath ~.TikZPath	^~.tikz.TikZObject	>~.tikz.TikZPathList path
#pylatexenc
~.latex2text.LatexNodes2Text	?path read_input_file:0|fn
#pyld
~.jsonld	+ssrf load_document:0|url load_html:1|url	?path remove_dot_segments:0|path
#pylibdmtx
~.wrapper	?path libdmtx_function:0|fname
#pylibrespot_java
~.LibrespotJavaAPI	+ssrf post_request:0|endpoint
#pylsp
~.hookspecs	?command pylsp_execute_command:2|command
~.plugins.flake8_lint	+code run_flake8:3|source
~.plugins.pyflakes_lint.PyflakesDiagnosticReport	?path syntaxError:0|_filename unexpectedError:0|_filename
~.python_lsp.PythonLSPServer	?command execute_command:0|command m_workspace__execute_command:0|command
#pylutron_caseta
~.leap	?ssrf open_connection:0|host	>~.leap.LeapProtocol open_connection
~.leap.LeapProtocol	+ssrf request:1|url subscribe:0|url
#pymbolic
~ ~.pymbolic	+code evaluate:0|expression evaluate_kw:0|expression
~.interop.maxima	+code eval_expr_with_setup:1|expr
~.interop.maxima.MaximaKernel	+code clean_eval_expr_with_setup:1|expr eval_expr:0|expr
~.mapper.evaluator	+code evaluate:0|expression evaluate_kw:0|expression evaluate_to_float:0|expression
#pymdownx
~.arithmatex.InlineArithmatexPattern	^markdown.inlinepatterns.InlineProcessor	!new
~.emoji.EmojiPattern	^markdown.inlinepatterns.InlineProcessor	!new
~.escapeall.EscapeAllPattern	^markdown.inlinepatterns.InlineProcessor	!new
~.inlinehilite.InlineHilitePattern	^markdown.inlinepatterns.InlineProcessor	!new
~.keys.KeysPattern	^markdown.inlinepatterns.InlineProcessor	!new
~.magiclink.MagiclinkAutoPattern	^markdown.inlinepatterns.InlineProcessor
~.magiclink.MagiclinkMailPattern	^markdown.inlinepatterns.InlineProcessor
~.magiclink.MagiclinkPattern	^markdown.inlinepatterns.InlineProcessor
~.progressbar.ProgressBarPattern	^markdown.inlinepatterns.InlineProcessor	!new
~.smartsymbols.SmartSymbolsPattern	^markdown.inlinepatterns.InlineProcessor	!new
~.snippets.SnippetPreprocessor	?path parse_snippets:1|file_name
~.util.PatternSequenceProcessor ~.betterem.AsteriskProcessor ~.betterem.SmartAsteriskProcessor ~.betterem.SmartUnderscoreProcessor ~.betterem.UnderscoreProcessor ~.caret.CaretInsertProcessor ~.caret.CaretProcessor ~.caret.CaretSmartInsertProcessor ~.caret.CaretSmartProcessor ~.caret.CaretSupProcessor ~.mark.MarkProcessor ~.mark.MarkSmartProcessor ~.tilde.TildeDeleteProcessor ~.tilde.TildeProcessor ~.tilde.TildeSmartDeleteProcessor ~.tilde.TildeSmartProcessor ~.tilde.TildeSubProcessor	^markdown.inlinepatterns.InlineProcessor
#pyment
~.pymentapp	+code run:0|source
#pymodbus
~	?path pymodbus_apply_logging_config:1|log_file_name
~.client.tcp.AsyncModbusTcpClient ~.client.AsyncModbusTcpClient	?ssrf new:0|host
~.client.tcp.ModbusTcpClient ~.client.ModbusTcpClient	?ssrf new:0|host
~.client.tls.AsyncModbusTlsClient ~.client.AsyncModbusTlsClient	^~.client.tcp.AsyncModbusTcpClient	?ssrf new:0|host
~.client.tls.ModbusTlsClient ~.client.ModbusTlsClient	^~.client.tcp.ModbusTcpClient	?ssrf new:0|host
~.client.udp.AsyncModbusUdpClient ~.client.AsyncModbusUdpClient	?ssrf new:0|host
~.client.udp.ModbusUdpClient ~.client.ModbusUdpClient	?ssrf new:0|host
~.logging	?path pymodbus_apply_logging_config:1|log_file_name
~.logging.Log	+path apply_logging_config:1|log_file_name
#pymongo
~.asynchronous.client_session.AsyncClientSession	>~.asynchronous.mongo_client.AsyncMongoClient client
~.asynchronous.collection.AsyncCollection	+nosql delete_many:0|filter delete_one:0|filter distinct:1|filter find_one:0|filter find_one_and_delete:0|filter find_one_and_replace:0|filter find_one_and_update:0|filter replace_one:0|filter update_many:0|filter update_one:0|filter	>= with_options	>~.asynchronous.command_cursor.AsyncCommandCursor aggregate list_indexes list_search_indexes	>~.asynchronous.cursor.AsyncCursor find	>~.asynchronous.database.AsyncDatabase database
~.asynchronous.command_cursor.AsyncCommandCursor	>~.asynchronous.client_session.AsyncClientSession session
~.asynchronous.cursor.AsyncCursor	>~.asynchronous.client_session.AsyncClientSession session	>~.asynchronous.collection.AsyncCollection collection
~.asynchronous.database.AsyncDatabase	?command command:0|command	?sql cursor_command:0|command	>~.asynchronous.collection.AsyncCollection create_collection get_collection	>~.asynchronous.command_cursor.AsyncCommandCursor aggregate cursor_command list_collections	>~.asynchronous.mongo_client.AsyncMongoClient client
~.asynchronous.encryption.AsyncClientEncryption	>~.asynchronous.collection.AsyncCollection[] create_encrypted_collection	>~.asynchronous.cursor.AsyncCursor get_keys
~.asynchronous.mongo_client.AsyncMongoClient ~.AsyncMongoClient	?ssrf new:0|host	>~.asynchronous.client_session.AsyncClientSession start_session	>~.asynchronous.command_cursor.AsyncCommandCursor list_databases	>~.asynchronous.database.AsyncDatabase get_database get_default_database
~.asynchronous.topology.Topology	?sql select_server:1|operation select_server_by_address:1|operation select_servers:1|operation
~.operations.DeleteMany ~.DeleteMany	+nosql new:0|filter
~.operations.DeleteOne ~.DeleteOne	+nosql new:0|filter
~.operations.ReplaceOne ~.ReplaceOne	+nosql new:0|filter
~.operations.UpdateMany ~.UpdateMany	+nosql new:0|filter
~.operations.UpdateOne ~.UpdateOne	+nosql new:0|filter
~.synchronous.client_session.ClientSession	>~.synchronous.mongo_client.MongoClient client
~.synchronous.collection.Collection	+nosql delete_many:0|filter delete_one:0|filter distinct:1|filter find_one:0|filter find_one_and_delete:0|filter find_one_and_replace:0|filter find_one_and_update:0|filter replace_one:0|filter update_many:0|filter update_one:0|filter	>~.synchronous.command_cursor.CommandCursor aggregate list_indexes list_search_indexes	>~.synchronous.cursor.Cursor find	>~.synchronous.database.Database database
~.synchronous.command_cursor.CommandCursor	>~.synchronous.client_session.ClientSession session
~.synchronous.cursor.Cursor	>~.synchronous.client_session.ClientSession session
~.synchronous.database.Database	?command command:0|command	?sql cursor_command:0|command	>~.synchronous.command_cursor.CommandCursor aggregate cursor_command list_collections	>~.synchronous.mongo_client.MongoClient client
~.synchronous.mongo_client.MongoClient ~.MongoClient	?ssrf new:0|host	>~.synchronous.client_session.ClientSession start_session	>~.synchronous.command_cursor.CommandCursor list_databases	>~.synchronous.database.Database get_database get_default_database
~.synchronous.topology.Topology	?sql select_server:1|operation select_server_by_address:1|operation select_servers:1|operation
#pymonoprice
~	+ssrf get_async_monoprice:0|port_url get_monoprice:0|port_url	>= connected locked_coro synchronized	>~.Monoprice get_monoprice	>~.MonopriceAsync get_async_monoprice
~.Monoprice	>~.ZoneStatus zone_status	>~.ZoneStatus[] all_zone_status
~.MonopriceAsync	>~.ZoneStatus zone_status	>~.ZoneStatus[] all_zone_status
~.ZoneStatus	?template from_string:0|string	>~.ZoneStatus[] from_strings
#pymssql
~	?ssrf connect:0|server	>~._pymssql.Connection connect
~._mssql	>~._mssql.MSSQLConnection connect
~._mssql.MSSQLConnection ~._mssql.MssqlConnection	+sql execute_non_query:0|query_string execute_query:0|query_string execute_row:0|query_string execute_scalar:0|query_string executemany:0|query_string	?ssrf new:0|server	>~._mssql.MSSQLStoredProcedure init_procedure
~._mssql.MSSQLStoredProcedure	>~._mssql.MSSQLConnection connection
~._pymssql	?ssrf connect:0|server	>~._pymssql.Connection connect
~._pymssql.Connection ~.Connection	>~._pymssql.Cursor cursor
~._pymssql.Cursor ~.Cursor	+sql execute:0|operation executemany:0|operation	>~._pymssql.Connection connection
#pymummer
~.coords_file	+path reader:0|fname	?path convert_to_msp_crunch:0|infile,1|outfile
~.snp_file	+path get_all_variants:0|fname reader:0|fname
~.syscall	?command run:0|cmd
#pymysql
~.connections.Connection	+sql query:0|sql	?ssrf new:host
~.connections.LoadLocalFile	+path new:0|filename
~.cursors.Cursor ~.cursors.DictCursor ~.cursors.SSCursor	+sql execute:0|query executemany:0|query
~.cursors.SSDictCursor	^~.cursors.Cursor
#pynetbox
~.core.api.Api ~.api	+ssrf new:0|url	>requests.sessions.Session http_session
#pyninjotiff
~.ninjotiff	+path get_product_config:2|config_filename get_writer_config:0|config_fname read_tags:0|filename save:1|filename	?path write:1|output_fn
~.ninjotiff.ProductConfigs	+path read_config:0|config_filename
~.tifffile	+path imsave:0|filename
~.tifffile.TiffWriter	+path new:0|filename
#pynvim
~ neovim.pynvim	>~.api.nvim.Nvim attach
~.api.nvim.Nvim neovim.Nvim neovim.api.Nvim ~.Nvim	+code exec_lua:0|code	>= from_nvim from_session with_decode
~.plugin.script_host.LegacyVim	^~.api.nvim.Nvim	+code eval:0|expr
~.plugin.script_host.ScriptHost	+code python_eval:0|expr python_execute:0|script	+path python_execute_file:0|file_path
#pyocr
~.libtesseract.tesseract_raw	+path set_debug_file:1|filename
~.tesseract	?path cleanup:0|filename run_tesseract:0|input_filename
#pyoctoprintapi
~.api.OctoprintApi ~.OctoprintApi	+ssrf new:0|base_url
~.octoprint_client.OctoprintClient ~.OctoprintClient	?ssrf new:0|host
#pyodbc
~	>~.Connection connect
~.Connection	+sql execute:0|sql	>~.Cursor cursor execute
~.Cursor	+sql execute:0|sql executemany:0|sql	>= columns execute foreignKeys getTypeInfo primaryKeys procedureColumns procedures rowIdColumns rowVerColumns statistics tables	>~.Connection connection
#pyogrio
~	+path detect_write_driver:0|path open_arrow:0|path_or_buffer read_arrow:0|path_or_buffer read_bounds:0|path_or_buffer read_dataframe:0|path_or_buffer read_info:0|path_or_buffer vsi_unlink:0|path write_arrow:1|path write_dataframe:1|path
~.core	+path detect_write_driver:0|path read_bounds:0|path_or_buffer read_info:0|path_or_buffer vsi_unlink:0|path
~.geopandas	+path read_dataframe:0|path_or_buffer write_dataframe:1|path
~.raw	+path open_arrow:0|path_or_buffer read:0|path_or_buffer read_arrow:0|path_or_buffer write:0|path write_arrow:1|path
#pyopenweathermap
~.client.owm_abstract_client.OWMClient ~.OWMClient	>~.http_client.HttpClient http_client
~.http_client.HttpClient	+ssrf request:0|url
#pyorick
~.pyorick.YorickServer ~.YorickServer	+command start:0|command
#pypandoc
~	+path convert_file:0|source_file,5|outputfile	+ssrf download_pandoc:0|url	?path convert_text:5|outputfile download_pandoc:4|download_folder	>= convert_file convert_text download_pandoc ensure_pandoc_installed ensure_pandoc_maximal_version ensure_pandoc_minimal_version get_pandoc_formats get_pandoc_formats_pre_1_18 get_pandoc_path get_pandoc_version
~.pandoc_download	+ssrf download_pandoc:0|url	?path download_pandoc:4|download_folder	>= download_pandoc
#pypaperless
~.api.Paperless ~.Paperless ~.models.utils.Paperless	+ssrf request_json:1|endpoint
~.models.base.PaperlessModelData	+deserialise unserialize:1|data	>= unserialize
~.models.common.MasterDataInstance	>~.api.Paperless api
~.models.documents.Document ~.models.Document	>~.models.documents.DocumentCustomFieldList custom_fields
~.models.documents.DocumentCustomFieldList	^~.models.base.PaperlessModelData	!unserialize
~.models.documents.DocumentHelper	>~.models.documents.Document[] more_like search
#pyparsing
pyparsing.diagram.Template	^jinja2.environment.Template
~.core.And ~.And	^~.core.ParseExpression	>~.core.ParserElement streamline
~.core.Combine ~.Combine	^~.core.ParseElementEnhance	>~.core.ParserElement ignore
~.core.DelimitedList ~.DelimitedList	^~.core.ParseElementEnhance	>~.core.Suppress delim
~.core.Each ~.Each	^~.core.ParseExpression	>~.core.ParserElement streamline
~.core.Forward ~.Forward	^~.core.ParseElementEnhance	>~.core.ParserElement copy ignore_whitespace leave_whitespace streamline
~.core.MatchFirst ~.MatchFirst	^~.core.ParseExpression	>~.core.ParserElement streamline
~.core.Or ~.Or	^~.core.ParseExpression	>~.core.ParserElement streamline
~.core.ParseElementEnhance ~.AtLineStart ~.AtStringStart ~.Dict ~.FollowedBy ~.Group ~.IndentedBlock ~.Located ~.NotAny ~.Opt ~.ParseElementEnhance ~.PrecededBy ~.SkipTo ~.TokenConverter ~.core.AtLineStart ~.core.AtStringStart ~.core.Dict ~.core.FollowedBy ~.core.Group ~.core.IndentedBlock ~.core.Located ~.core.NotAny ~.core.Opt ~.core.Optional ~.core.PrecededBy ~.core.SkipTo ~.core.TokenConverter	^~.core.ParserElement	>~.core.ParserElement ignore ignore_whitespace leave_whitespace streamline	>~.core.ParserElement[] recurse
~.core.ParseExpression ~.ParseExpression	^~.core.ParserElement	>~.core.ParserElement append copy ignore ignore_whitespace leave_whitespace streamline	>~.core.ParserElement[] recurse
~.core.ParserElement ~.CaselessKeyword ~.CaselessLiteral ~.CharsNotIn ~.CloseMatch ~.Empty ~.GoToColumn ~.Keyword ~.LineEnd ~.LineStart ~.Literal ~.NoMatch ~.ParserElement ~.PositionToken ~.QuotedString ~.Token ~.core.CaselessKeyword ~.core.CaselessLiteral ~.core.CharsNotIn ~.core.CloseMatch ~.core.Empty ~.core.GoToColumn ~.core.Keyword ~.core.LineEnd ~.core.LineStart ~.core.Literal ~.core.NoMatch ~.core.PositionToken ~.core.QuotedString ~.core.Token	+path parse_file:0|file_or_filename	?path create_diagram:0|output_html	>= add_condition add_parse_action copy ignore ignore_whitespace leave_whitespace parse_with_tabs set_break set_debug set_debug_actions set_fail_action set_name set_parse_action set_results_name set_whitespace_chars streamline suppress suppress_warning	>~.core.ParserElement[] recurse
~.core.Regex ~.Regex	^~.core.ParserElement	+regex new:0|pattern	>~.core.ParserElement sub
~.core.StringEnd ~.StringEnd	^~.core.Token
~.core.StringStart ~.StringStart	^~.core.Token
~.core.Suppress ~.Suppress	^~.core.ParseElementEnhance	>~.core.ParserElement suppress
~.core.White ~.White	^~.core.ParserElement
~.core.Word ~.Char ~.Word ~.core.Char	^~.core.ParserElement
~.core.WordEnd ~.WordEnd	^~.core.Token
~.core.WordStart ~.WordStart	^~.core.Token
#pypartpicker
~.scraper.Scraper ~.Scraper	+ssrf aio_fetch_list:0|list_url aio_fetch_product:0|part_url fetch_list:0|list_url fetch_product:0|part_url
#pypdf
~._protocols.PdfWriterProtocol	+path write:0|stream
~._reader.PdfReader ~.PdfReader	?path new:0|stream
~._writer.PdfWriter ~.PdfWriter	+path add_attachment:0|filename append:0|fileobj write:0|stream	?path new:0|fileobj,1|clone_from
#pypeg2
~	+path parse:2|filename
~.Parser	+path parse:2|filename
#pypoint
~.PointSession	+ssrf read_sensor:1|sensor_uri
~.auth.AbstractAuth ~.AbstractAuth	+ssrf request:0|url
#pyproject_api
~._frontend.Frontend ~.Frontend ~.SubprocessFrontend ~._via_fresh_subprocess.SubprocessFrontend	+path create_args_from_folder:0|folder
#pyproject_parser
~.PyProject	+path dump:0|filename load:0|filename reformat:0|filename	>~.parsers.PEP621Parser project_table_parser
~.classes.Readme ~.Readme	+path from_file:0|file
~.parsers.PEP621Parser ~.PEP621Parser	>~.classes.Readme parse_readme
~.utils	+path content_type_from_filename:0|filename render_readme:0|readme_file render_rst:1|filename	>= render_markdown render_readme render_rst
#pypump
~.client.Client ~.Client	?ssrf request:0|server
~.models.PumpObject ~.models.activity.Application ~.models.collection.Collection ~.models.collection.Public ~.models.comment.Comment ~.models.note.Note ~.models.person.Person	+deserialise unserialize:0|data	>= unserialize
~.models.Uploadable	+path from_file:0|filename	>= from_file
~.models.activity.Activity	^~.models.PumpObject	+deserialise unserialize:0|data	>= unserialize
~.models.feed.Feed ~.models.Feed ~.models.feed.Favorites ~.models.feed.Followers ~.models.feed.Following ~.models.feed.Inbox ~.models.feed.Lists ~.models.feed.Outbox	^~.models.PumpObject	+deserialise unserialize:0|data	>= unserialize
~.models.media.Image	^~.models.media.MediaObject	+deserialise unserialize:0|data	>= unserialize
~.models.media.MediaObject ~.models.media.Audio ~.models.media.Video	^~.models.PumpObject ~.models.Uploadable	+deserialise unserialize:0|data	>= unserialize
~.models.place.Place	^~.models.PumpObject	+deserialise unserialize:0|data	>= unserialize
~.store.JSONStore ~.JSONStore	+path new:1|filename
#pypuppetdb
~	?ssrf connect:0|host	>~.api.API connect
~.QueryBuilder.ExtractOperator	?xpath add_query:0|query
~.QueryBuilder.InOperator	?xpath add_query:0|query
~.QueryBuilder.SubqueryOperator	?xpath add_query:0|query
~.api.API ~.API	^~.api.base.BaseAPI ~.api.base.BaseAPI ~.api.base.BaseAPI ~.api.base.BaseAPI ~.api.base.BaseAPI ~.api.base.BaseAPI
~.api.base.BaseAPI ~.api.CommandAPI ~.api.MetadataAPI ~.api.MetricsAPI ~.api.PqlAPI ~.api.QueryAPI ~.api.StatusAPI ~.api.command.CommandAPI ~.api.metadata.MetadataAPI ~.api.metrics.MetricsAPI ~.api.pql.PqlAPI ~.api.query.QueryAPI ~.api.status.StatusAPI	?ssrf new:0|host	>requests.sessions.Session session
#pypureomapi
~.Omapi	>~.TCPClientTransport transport
~.TCPClientTransport	?ssrf new:1|host
#pyramid
~.config.assets.FileOverride	?path new:0|path
~.csrf.CookieCSRFStoragePolicy	?xpath new:5|path
~.response.FileResponse	?path new:0|path
#pyramid_chameleon
~.zpt.PyramidPageTemplateFile	^chameleon.zpt.template.PageTemplateFile
#pyramid_jinja2
pyramid_jinja2.FileSystemLoader	^jinja2.loaders.FileSystemLoader
~	+path open_if_exists:0|filename
~.Environment	^jinja2.environment.Environment
~.SmartAssetSpecLoader	^jinja2.loaders.FileSystemLoader	!new
#pyregfi
~	?path openHive:0|path
#pyregion
~	+path open:0|fname
~.core	+path open:0|fname
~.parser_helper	>pyparsing.core.And as_comma_separated_list	>pyparsing.core.Or define_shape_helper
#pyric
~.nlhelp.nlsearch	?command command:0|cmd
~.utils.ouifetch	?path load:0|opath
#pyschlage
~.auth.Auth ~.Auth	+ssrf request:2|base_url
#pysignalclirestapi
~.api.SignalCliRestApi ~.SignalCliRestApi	+ssrf new:0|base_url
#pysmappee
~.api.SmappeeLocalApi	>requests.sessions.Session session
#pysmi
~.reader.base.AbstractReader	+path getData:0|filename	>= setOptions
~.reader.callback.CallbackReader ~.reader.CallbackReader	^~.reader.base.AbstractReader	!getData
~.reader.ftpclient.FtpReader ~.reader.FtpReader	^~.reader.base.AbstractReader	!getData
~.reader.httpclient.HttpReader ~.reader.HttpReader	^~.reader.base.AbstractReader	!getData
~.reader.localfile.FileReader ~.reader.FileReader	^~.reader.base.AbstractReader	+path new:0|path	!getData
~.reader.zipreader.ZipReader ~.reader.ZipReader	^~.reader.base.AbstractReader	?path new:0|path	!getData
~.searcher.anyfile.AnyFileSearcher ~.searcher.AnyFileSearcher	+path new:0|path
~.searcher.pyfile.PyFileSearcher ~.searcher.PyFileSearcher	+path new:0|path
~.writer.base.AbstractWriter	+path getData:0|filename	>= setOptions
~.writer.callback.CallbackWriter ~.writer.CallbackWriter	^~.writer.base.AbstractWriter	+path getData:0|filename
~.writer.localfile.FileWriter ~.writer.FileWriter	^~.writer.base.AbstractWriter	?path new:0|path	!getData
~.writer.pyfile.PyFileWriter ~.writer.PyFileWriter	^~.writer.base.AbstractWriter	+path getData:0|filename	?path new:0|path
#pysolr
~.ZooKeeper	>kazoo.client.KazooClient zk
#pysqm
~.plot	+path make_plot:0|input_filename
~.plot.Plot	+path save_figure:0|output_filename
~.plot.SQMData	+path load_rawdata:0|filename new:0|filename
~.settings.ConfigFile	+path new:0|path read_config_file:0|path
#pysrt
~	+path open:0|path
~.srtfile.SubRipFile ~.SubRipFile	+path new:2|path open:0|path save:0|path	>= read
~.srtitem.SubRipItem ~.SubRipItem	?template from_string:0|source
~.srttime.SubRipTime ~.SubRipTime	?template from_string:0|source
#pystac_client
~.client.Client ~.Client	^~.mixins.QueryablesMixin	+ssrf new:5|href open:0|url	>= from_dict from_file open	>~.collection_client.CollectionClient get_collection
~.collection_client.CollectionClient ~.CollectionClient	^~.mixins.QueryablesMixin	+ssrf new:5|href	>= from_dict	>~.client.Client get_root
~.mixins.QueryablesMixin	+ssrf get_queryables_from:0|url
~.stac_api_io.StacApiIO	+ssrf get_pages:0|url request:0|href	>requests.sessions.Session session
#pysubs2
~	+path load:0|path	>= load make_time	>~.ssafile.SSAFile load_from_whisper
~.formats.whisper ~.whisper	>~.ssafile.SSAFile load_from_whisper
~.ssafile.SSAFile ~.SSAFile	+path load:0|path save:0|path	>= from_file from_string load
#pysyncobj
~.journal.ResizableFile	+path new:0|fileName
~.serializer.Serializer	+path new:0|fileName
~.utility.TcpUtility ~.TcpUtility	^~.utility.Utility	!executeCommand
~.utility.Utility	?command executeCommand:1|command
#pytermgui
~	>~.term.Terminal get_terminal
~.term	>~.term.Terminal get_terminal
~.term.Recorder ~.Recorder	+path save_html:0|filename save_plain:0|filename
~.term.Terminal ~.Terminal	>~.term.Recorder[] record
~.widgets.base.Widget ~.Widget ~.widgets.Widget	>~.term.Terminal terminal
~.window_manager.compositor.Compositor ~.Compositor ~.window_manager.Compositor	>~.term.Terminal terminal
~.window_manager.layouts.Layout ~.Layout ~.window_manager.Layout	>~.term.Terminal terminal
#python_multipart
~	>~.multipart.FormParser create_form_parser
~.multipart	>~.multipart.FormParser create_form_parser
~.multipart.File	+path new:0|file_name
~.multipart.FileProtocol	+path new:0|file_name
~.multipart.FormParser ~.FormParser	+path new:5|file_name
#python_opensky
~.opensky.OpenSky ~.OpenSky	>aiohttp.client.ClientSession session
#python_picnic_api
~.client.PicnicAPI ~.PicnicAPI	>~.session.PicnicAPISession session
~.session.PicnicAPISession	^requests.sessions.Session	+ssrf get:0|url post:0|url
#python_socks
~._connectors.abc.AsyncConnector	?ssrf connect:1|host
~._connectors.abc.SyncConnector	?ssrf connect:1|host
~._connectors.factory_async	>~._connectors.abc.AsyncConnector create_connector
~._connectors.factory_sync	>~._connectors.abc.SyncConnector create_connector
~._connectors.http_async.HttpAsyncConnector	^~._connectors.abc.AsyncConnector	?ssrf connect:1|host
~._connectors.http_sync.HttpSyncConnector	^~._connectors.abc.SyncConnector	?ssrf connect:1|host
~._connectors.socks4_async.Socks4AsyncConnector	^~._connectors.abc.AsyncConnector	?ssrf connect:1|host
~._connectors.socks4_sync.Socks4SyncConnector	^~._connectors.abc.SyncConnector	?ssrf connect:1|host
~._connectors.socks5_async.Socks5AsyncConnector	^~._connectors.abc.AsyncConnector	?ssrf connect:1|host
~._connectors.socks5_sync.Socks5SyncConnector	^~._connectors.abc.SyncConnector	?ssrf connect:1|host
~.async_.anyio._connect	?ssrf connect_tcp:0|host
~.async_.anyio._proxy.AnyioProxy ~.async_.anyio.Proxy	+ssrf from_url:0|url	>= from_url
~.async_.anyio.v2._connect	?ssrf connect_tcp:0|host
~.async_.anyio.v2._proxy.AnyioProxy ~.async_.anyio.v2.Proxy	+ssrf from_url:0|url	>= from_url
~.async_.asyncio._connect	?ssrf connect_tcp:0|host
~.async_.asyncio._proxy.AsyncioProxy ~.async_.asyncio.Proxy	+ssrf from_url:0|url	>= from_url
~.async_.asyncio.v2._connect	?ssrf connect_tcp:0|host
~.async_.asyncio.v2._proxy.AsyncioProxy ~.async_.asyncio.v2.Proxy	+ssrf from_url:0|url	>= from_url
~.async_.curio._connect	?ssrf connect_tcp:0|host
~.async_.curio._proxy.CurioProxy ~.async_.curio.Proxy	+ssrf from_url:0|url	>= from_url
~.async_.trio._connect	?ssrf connect_tcp:0|host
~.async_.trio._proxy.TrioProxy ~.async_.trio.Proxy	+ssrf from_url:0|url	>= from_url
~.async_.trio.v2._connect	?ssrf connect_tcp:0|host
~.async_.trio.v2._proxy.TrioProxy ~.async_.trio.v2.Proxy	+ssrf from_url:0|url	>= from_url
~.sync._proxy.SyncProxy ~.sync.Proxy	+ssrf from_url:0|url	>= from_url
~.sync.v2._connect	?ssrf connect_tcp:0|host
~.sync.v2._proxy.SyncProxy ~.sync.v2.Proxy	+ssrf from_url:0|url	>= from_url
#pytoolconfig
~.sources.ini.IniConfig ~.sources.IniConfig	+path new:1|filename
~.sources.setup_cfg.SetupConfig ~.sources.SetupConfig	^~.sources.ini.IniConfig	+path new:0|working_directory
~.utils	+path find_config_file:0|working_directory,1|filename	>= max_py_version min_py_version
#pytrydan
~.trydan.Trydan ~.Trydan	>httpx._models.Response request
#pytzdata
~.commands.make.MakeCommand	+path mkdir:0|path
#pyudev
~._util	+path get_device_type:0|filename
~.device._device.Device ~.Device ~.device.Device	+path from_device_file:1|filename	?path from_path:1|path	>~.device._device.Device find_parent parent
~.device._device.Devices ~.Devices ~.device.Devices	+path from_device_file:1|filename	?path from_path:1|path	>~.device._device.Device from_device_number from_environment from_name from_sys_path
#pyvisa
~.ctwrapper.functions	+path read_to_file:2|filename write_from_file:2|filename
~.events.Event	>~.highlevel.VisaLibraryBase visalib
~.highlevel	>~.highlevel.VisaLibraryBase open_visa_library
~.highlevel.ResourceManager ~.ResourceManager ~.testsuite.ResourceManager	>~.highlevel.VisaLibraryBase visalib	>~.resources.resource.Resource open_resource	>~.resources.resource.Resource[] list_opened_resources
~.highlevel.VisaLibraryBase ~.ctwrapper.IVIVisaLibrary ~.ctwrapper.WRAPPER_CLASS ~.ctwrapper.highlevel.IVIVisaLibrary	+path read_to_file:1|filename write_from_file:1|filename	>~.highlevel.ResourceManager resource_manager
~.resources.messagebased.ControlRenMixin	>~.highlevel.VisaLibraryBase visalib
~.resources.resource.Resource ~.Resource ~.resources.Resource	>~.highlevel.ResourceManager resource_manager	>~.highlevel.VisaLibraryBase visalib	>~.resources.resource.WaitResponse wait_on_event
~.resources.resource.WaitResponse	>~.events.Event event
~.shell.VisaShell	>~.highlevel.ResourceManager resource_manager
~.util	+path get_arch:0|filename get_shared_library_arch:0|filename	>= add_user_dll_extra_paths cleanup_timeout from_ascii_block from_binary_block from_hp_block from_ieee_block get_system_details parse_hp_block_header parse_ieee_block_header read_user_library_path system_details_to_str to_ascii_block to_binary_block to_hp_block to_ieee_block
#pyvlx
~.config.Config	+path read_config:0|path
~.pyvlx.PyVLX ~.PyVLX	>~.config.Config config
#pywavefront
~.cache.CacheLoader	+path new:0|file_name
~.cache.CacheWriter	+path new:0|file_name	>~.cache.Meta meta
~.cache.Meta	+path from_file:0|path write:0|path
~.material.MaterialParser	^~.parser.Parser	+path new:0|file_name
~.obj.ObjParser ~.ObjParser	^~.parser.Parser	+path new:1|file_name
~.parser.Parser	+path new:0|file_name
~.wavefront.Wavefront ~.Wavefront	+path new:0|file_name
#pywayland
~.scanner.protocol.Protocol ~.scanner.Protocol	+path parse_file:0|input_file	>= parse parse_file
#pywps
~.inout.storage.file.FileStorage	?path copy:0|src,1|dst new:0|output_path
~.inout.storage.file.FileStorageBuilder	>~.inout.storage.file.FileStorage build
~.processing.basic.Processing ~.processing.Processing	>~.processing.job.Job job
~.processing.job.Job ~.processing.Job	+path load:0|filename
~.response.RelEnvironment	^jinja2.environment.Environment
~.response.basic.WPSResponse	>~.response.RelEnvironment template_env
~.util	+path file_uri:0|path	>= file_uri uri_to_path
#pyws66i
~.ZoneStatus	?template from_string:0|match	>~.ZoneStatus from_string
#pyxnat
~.core.downloadutils	?path download:0|dest_dir
~.core.resources.EObject ~.core.resources.Assessor ~.core.resources.Experiment ~.core.resources.In_Resource ~.core.resources.Out_Resource ~.core.resources.Reconstruction ~.core.resources.Resource ~.core.resources.Scan ~.core.resources.Subject	?xpath xpath:0|xpath
~.core.resources.File ~.core.resources.In_File ~.core.resources.Out_File	^~.core.resources.EObject	?path get_copy:0|dest
~.core.resources.Project	^~.core.resources.EObject	>~.core.resources.Experiment experiment
#pyxs
~._compat.xs ~.xs	?path mkdir:1|path read:1|path write:1|path	>~.client.Client client
~.client.Client ~.Client	?path delete:0|path mkdir:0|path read:0|path write:0|path
#pyzabbix
~.api.ZabbixAPI ~.ZabbixAPI	?ssrf new:0|server
#pyzoltan
~.tools.run_parallel_script	?path run:0|filename
#qr_code
~.templatetags.qr_code	+template qr_from_text:0|text qr_url_from_text:0|text	>= qr_for_contact qr_for_email qr_for_epc qr_for_event qr_for_geolocation qr_for_google_maps qr_for_google_play qr_for_mecard qr_for_sms qr_for_tel qr_for_vcard qr_for_wifi qr_for_youtube qr_from_data qr_from_text qr_url_for_contact qr_url_for_email qr_url_for_epc qr_url_for_event qr_url_for_geolocation qr_url_for_google_maps qr_url_for_google_play qr_url_for_mecard qr_url_for_sms qr_url_for_tel qr_url_for_vcard qr_url_for_wifi qr_url_for_youtube qr_url_from_data qr_url_from_text
#qrtools
~.QR	+path new:5|filename	?path decode:0|filename encode:0|filename
#qtpynodeeditor
~.flow_scene.FlowSceneModel ~.FlowScene ~.flow_scene.FlowScene	+path load:0|file_name save:0|file_name
~.flow_view.FlowView ~.FlowView	>~.flow_scene.FlowScene scene
#quart
~	+path send_file:0|filename_or_io send_from_directory:1|file_name	+redirect redirect:0|location	+template render_template_string:0|source	>= copy_current_app_context copy_current_request_context copy_current_websocket_context flash get_flashed_messages get_template_attribute has_app_context has_request_context has_websocket_context make_push_promise render_template render_template_string stream_template stream_template_string stream_with_context url_for
~.app.Quart ~.Quart	^flask.sansio.app.App	+path get_send_file_max_age:0|filename open_instance_resource:0|path open_resource:0|path send_static_file:0|filename	>werkzeug.routing.map.MapAdapter create_url_adapter	>~.templating.Environment create_jinja_environment	>~.typing.TestAppProtocol test_app	>~.typing.TestClientProtocol test_client
~.blueprints.Blueprint ~.Blueprint	+path get_send_file_max_age:0|filename open_resource:0|path send_static_file:0|filename
~.cli	+path load_dotenv:0|path	>= get_version load_dotenv main prepare_import routes_command run_command shell_command with_appcontext	>~.app.Quart find_app_by_string find_best_app locate_app
~.cli.ScriptInfo	>~.app.Quart load_app
~.config.Config ~.Config	^flask.config.Config
~.datastructures.FileStorage	^werkzeug.datastructures.file_storage.FileStorage	+path load:0|source new:1|filename save:0|destination
~.helpers	+path send_file:0|filename_or_io send_from_directory:1|file_name	+redirect redirect:0|location	>= flash get_debug_flag get_flashed_messages get_load_dotenv get_template_attribute make_push_promise stream_with_context url_for
~.routing.QuartMap	^werkzeug.routing.map.Map	>werkzeug.routing.map.MapAdapter bind_to_request
~.templating	+template render_template_string:0|source	>= render_template render_template_string stream_template stream_template_string
~.templating.Environment	^jinja2.environment.Environment
~.typing.TestAppProtocol	>~.typing.TestClientProtocol test_client
~.typing.TestClientProtocol	>~.app.Quart app
~.wrappers.response.FileBody	+path new:0|file_path
#questionary
~ ~.questionary	>~.question.Question autocomplete checkbox confirm password path press_any_key_to_continue rawselect select text
~.form.FormField	>~.question.Question question
~.prompts.autocomplete	>~.question.Question autocomplete
~.prompts.checkbox	>~.question.Question checkbox
~.prompts.confirm	>~.question.Question confirm
~.prompts.password	>~.question.Question password
~.prompts.path	>~.question.Question path
~.prompts.press_any_key_to_continue	>~.question.Question press_any_key_to_continue
~.prompts.rawselect	>~.question.Question rawselect
~.prompts.select	>~.question.Question select
~.prompts.text	>~.question.Question text
~.question.Question ~.Question	>prompt_toolkit.application.application.Application application
#rackdiag
~.drawer.DiagramDraw	^blockdiag.drawer.DiagramDraw
~.parser	+path parse_file:0|path
~.utils.rst.directives.RackdiagDirective	^blockdiag.utils.rst.directives.BlockdiagDirectiveBase
~.utils.rst.nodes.rackdiag	^blockdiag.utils.rst.nodes.blockdiag
#radicale
~.app.Application ~.Application	^~.app.delete.ApplicationPartDelete ~.app.move.ApplicationPartMove
~.app.delete	?path xml_delete:1|path
~.app.delete.ApplicationPartDelete ~.app.ApplicationPartDelete	?path do_DELETE:2|path
~.app.move.ApplicationPartMove ~.app.ApplicationPartMove	?path do_MOVE:2|path
~.httputils ~.app.httputils ~.web.httputils	+redirect redirect:0|location	>= decode_request read_raw_request_body read_request_body
~.pathutils ~.app.pathutils ~.hook.pathutils ~.item.pathutils	+path name_from_path:0|path	?path rename_exchange:0|src,1|dst	>= fsync is_safe_filesystem_path_component is_safe_path_component name_from_path path_to_filesystem rename_exchange sanitize_path strip_path unstrip_path
~.pathutils.RwLock	?path new:0|path
~.storage.multifilesystem_nolock.RwLock	^~.pathutils.RwLock	!new
#radios
~.radio_browser.RadioBrowser ~.RadioBrowser	>aiohttp.client.ClientSession session
#radiotherm
~.thermostat.CT30v175 ~.CT30v175	^~.thermostat.CommonThermostat
~.thermostat.CT30v192 ~.CT30v192	^~.thermostat.CommonThermostat
~.thermostat.CT30v194 ~.CT30v194	^~.thermostat.CommonThermostat
~.thermostat.CT30v199 ~.CT30v199	^~.thermostat.CommonThermostat
~.thermostat.CT50 ~.CT50 ~.CT50v109 ~.CT50v188 ~.CT50v194 ~.thermostat.CT50v109 ~.thermostat.CT50v188 ~.thermostat.CT50v194	^~.thermostat.CommonThermostat
~.thermostat.CT50v192 ~.CT50v192	^~.thermostat.CommonThermostat
~.thermostat.CT80RevB ~.CT80RevB ~.CT80RevB1v100 ~.CT80RevB2v100 ~.CT80RevB2v103 ~.CT80RevB2v109 ~.thermostat.CT80RevB1v100 ~.thermostat.CT80RevB2v100 ~.thermostat.CT80RevB2v103 ~.thermostat.CT80RevB2v109	^~.thermostat.CommonThermostat
~.thermostat.Thermostat ~.CT30 ~.CT80 ~.CommonThermostat ~.Thermostat ~.thermostat.CT30 ~.thermostat.CT80 ~.thermostat.CommonThermostat	+ssrf get:0|relative_url post:0|relative_url
#ranged_response
ranged_response.FileResponse	^django.http.response.FileResponse
~.RangedFileReader	+path new:0|file_like
~.RangedFileResponse	^django.http.response.FileResponse	>~.RangedFileReader ranged_file	!new
#rarfile
~	?command custom_popen:0|cmd
~.PipeReader	+command new:2|cmd
~.RarFile	+path extract:1|path
~.ToolSetup	+path add_file_arg:1|filename
~.XFile	?path new:0|xfile
#raritan
~.rpc.legacy_http_client.HTTPConnection	?ssrf new:0|host
~.rpc.legacy_http_client.HTTPSConnection	^~.rpc.legacy_http_client.HTTPConnection	?ssrf new:0|host
#rcon
~.Client	^~.source.client.Client	!new
~.battleye.client.Client ~.battleye.Client	^~.client.BaseClient	?command run:0|command	!new
~.battleye.proto.CommandRequest	?template from_string:0|command
~.client.BaseClient	?command run:0|command	?ssrf new:0|host
~.config	+path load:0|config_files	>= load	>~.config.Config from_args
~.config.Config	?template from_string:0|string
~.console	?ssrf get_config:0|host	>~.config.Config get_config
~.source.client.Client ~.source.Client	^~.client.BaseClient	?command run:0|command	!new
#rdata
~	+path read_rda:0|file_or_path read_rds:0|file_or_path	>= read_rda read_rds
~._read	+path read_rda:0|file_or_path read_rdata:0|file_or_path read_rds:0|file_or_path	>= read_rda read_rdata read_rds
~.parser	+path parse_file:0|file_or_path
~.parser._parser	+path parse_file:0|file_or_path	>= bits format_float_with_scipen is_special_r_object_type
#rdflib
~.plugins.sparql.parserutils.Comp	^pyparsing.core.ParseElementEnhance
~.plugins.sparql.parserutils.Param ~.plugins.sparql.parserutils.ParamList	^pyparsing.core.ParseElementEnhance
~.plugins.stores.berkeleydb.BerkeleyDB	+path open:0|path
~.tools.defined_namespace_creator	+path make_dn_file:0|output_file_name	>= get_target_namespace_elements make_dn_file validate_namespace validate_object_id
#rdflib_sqlalchemy
~.sql	+sql query_analysis:0|query
#re2
~	+regex compile:0|pattern findall:0|pattern finditer:0|pattern fullmatch:0|pattern match:0|pattern search:0|pattern sub:0|pattern
#recipe_scrapers
~	+ssrf get_host_name:0|url scrape_html:1|org_url scrape_me:0|url	>= get_supported_urls scraper_exists_for	>~._abstract.AbstractScraper scrape_html scrape_me
~._abstract.AbstractScraper ~.ABeautifulMess ~.ACoupleCooks ~.AFlavorJournal ~.AHealthySliceOfLife ~.ALittleBitYummy ~.AberleHome ~.Abril ~.AbstractScraper ~.AbuelasCounter ~.AddAPinch ~.AfghanKitchenRecipes ~.AkisPetretzikis ~.AlbertHeijn ~.Aldi ~.AldiNord ~.AldiSued ~.AlexandraCooks ~.AllRecipes ~.AllTheHealthyThings ~.AllTomat ~.AltonBrown ~.AmazingOriental ~.AmazingRibs ~.AmbitiousKitchen ~.AmeesSavoryDish ~.AmericasTestKitchen ~.ArchanasKitchen ~.Argiro ~.Arla ~.AtelierDesChefs ~.AverieCooks ~.BBCFood ~.BBCGoodFood ~.BakeWithZoha ~.Bakels ~.BakingMischief ~.BakingSense ~.BareFootContessa ~.BarefeetInTheKitchen ~.BarefootInThePines ~.BestRecipes ~.BetterFoodGuru ~.BettyBossi ~.BettyCrocker ~.BeyondFrosting ~.BiancaZapatka ~.BigOven ~.BitsOfCarey ~.BlueApron ~.BlueJeanChef ~.Bodybuilding ~.Bofrost ~.BonAppetit ~.BongEats ~.BowlOfDelicious ~.Breadtopia ~.BricelEtBaklava ~.BrokenOvenBaking ~.BudgetBytes ~.CafeDelites ~.CakeMeHomeTonight ~.CambreaBakes ~.CarlsBadCravings ~.CastIronKeto ~.CdKitchen ~.CelebratingSweets ~.ChefJeanPierre ~.ChefSavvy ~.Chefkoch ~.Chefnini ~.ClosetCooking ~.ColleenChristensenNutrition ~.ComidinhasDoChef ~.CookEatShare ~.CookPad ~.CookTalk ~.CookWell ~.CookieAndKate ~.CookiesAndCups ~.CookingCircle ~.CookingLSL ~.CookingLight ~.CookingWithJanica ~.Cookomix ~.CopyKat ~.Costco ~.CountryLiving ~.CreativeCanning ~.Cucchiaio ~.CuisineAZ ~.Culy ~.Cybercook ~.DagelijkseKost ~.DamnDelicious ~.DavidLebovitz ~.Delish ~.DinnerAtTheZoo ~.DinnerThenDessert ~.Dishnz ~.DobruChutAktualitySK ~.DomesticateMe ~.DonalSkehan ~.Downshiftology ~.Dr ~.EatLiveRun ~.EatThisMuch ~.EatTolerant ~.EatWell101 ~.EatWhatTonight ~.EatingBirdFood ~.EatingWell ~.Eatsmarter ~.EditionsLarousse ~.EggsCa ~.ElaVegan ~.EmmiKochtEinfach ~.Epicurious ~.ErinLivesWhole ~.ErrensKitchen ~.EthanChlebowski ~.EvolvingTable ~.FamilyfoodOnTheTable ~.FarmhouseDelivery ~.FarmhouseOnBoone ~.FattoInCasaDaBenedetta ~.FeastingAtHome ~.FelixKitchen ~.Festligare ~.FifteenGram ~.FifteenSpatulas ~.FineDiningLovers ~.FitMenCook ~.FitSlowCookerQueen ~.Food ~.Food52 ~.FoodAndWine ~.FoodFidelity ~.FoodNetwork ~.FoodRepublic ~.ForkToSpoon ~.FortyAprons ~.FranzoesischKochen ~.G750g ~.GarnishAndGlaze ~.GesundAktiv ~.GialloZafferano ~.GimmeSomeOven ~.Globo ~.GlutenFreeOnAShoeString ~.Godt ~.GonnaWantSeconds ~.GoodFoodDiscoveries ~.GoodHousekeeping ~.GourmetTraveller ~.GrandFrais ~.GreatBritishChefs ~.GrimGrains ~.GroupRecipes ~.HEB ~.HalfBakedHarvest ~.HandleTheHeat ~.HassanChef ~.HeadbangersKitchen ~.HealthyWithAChanceOfSprinkles ~.HeatherChristo ~.HelloFresh ~.HersheyLand ~.HomeChef ~.Hostthetoast ~.HungryHappens ~.IG ~.Ica ~.ImWorthy ~.InBloomBakery ~.InGoodFlavor ~.IndianHealthyRecipes ~.Innit ~.InsanelyGoodRecipes ~.Inspiralized ~.InspiredTaste ~.IrishCentral ~.IzzyCooking ~.JamieOliver ~.JimCooksFoodGood ~.JoCooks ~.JoshuaWeissman ~.JoyTheBaker ~.Joyfoodsunshine ~.JulieGoodwin ~.Jumbo ~.JustATaste ~.JustBento ~.JustOneCookbook ~.KaleJunkie ~.KellysCleanKitchen ~.KennyMcGovern ~.KeukenLiefdeNL ~.KingArthur ~.KitchenAidAustralia ~.KitchenDivas ~.KitchenDreaming ~.KitchenSanctuary ~.KitchenStories ~.Kochbar ~.Kochbucher ~.Koket ~.KookJij ~.KristinesKitchenBlog ~.KrollsKorner ~.KuchniaDomowa ~.KuchynaLidla ~.KwestiaSmaku ~.LAtelierDeRoxane ~.LaCucinaItaliana ~.LanasCooking ~.LeCremeDeLaCrumb ~.LeanAndGreenRecipes ~.Lecker ~.LeitesCulinaria ~.LekkerEnSimpel ~.Leukerecepten ~.LifestyleOfAFoodie ~.LittleSpiceJar ~.LittleSunnyKitchen ~.LivelyTable ~.LoveAndLemons ~.Lovingitvegan ~.Maangchi ~.MadameCuisine ~.MadensVerden ~.Madsvin ~.MakeItDairyFree ~.Marmiton ~.MarthaStewart ~.Matprat ~.McCormick ~.MealPrepManual ~.MeganVsKitchen ~.Meljoulwan ~.MelsKitchenCafe ~.Miljuschka ~.Mindmegette ~.Minimalistbaker ~.MinistryOfCurry ~.Misya ~.ModernHoney ~.MomOnTimeout ~.MomsWithCrockPots ~.MotherThyme ~.Moulinex ~.MundoDeReceitasBimby ~.MyBakingAddiction ~.MyJewishLearning ~.MyKitchen101 ~.MyKitchen101en ~.MyKoreanKitchen ~.MyRecipes ~.MyVegetarianRoots ~.NHSHealthierFamilies ~.NIHHealthyEating ~.NRKMat ~.NYTimes ~.NatashasKitchen ~.Ndr ~.NibbleDish ~.NoRecipes ~.NoSalty ~.NoraCooks ~.NotEnoughCinnamon ~.NourishedByNutrition ~.Number2Pencil ~.NutritionByNathalie ~.NutritionFacts ~.OhSheGlows ~.OkokoRecepten ~.OmnivoresCookbook ~.OnceUponAChef ~.OneHundredOneCookBooks ~.OneSweetAppetite ~.OrganicallyAddison ~.OttolenghiBooks ~.OwenHan ~.PaleoRunningMomma ~.Panelinha ~.PaniniHappy ~.PeelWithZeal ~.PersnicketyPlates ~.PickUpLimes ~.Picnic ~.PinchOfYum ~.PingoDoce ~.PinkOwlKitchen ~.PlatingPixels ~.PlowingThroughLife ~.PopSugar ~.PotatoRolls ~.PreppyKitchen ~.PressureLuckCooking ~.PrimalEdgeHealth ~.ProjectGezond ~.Przepisy ~.PurelyPope ~.PurpleCarrot ~.QuiToque ~.RachlMansfield ~.RainbowPlantLife ~.RealFoodTesco ~.RealSimple ~.ReceitasNestleBR ~.Recept ~.ReceptyPreVas ~.RecettePlus ~.RecipeGirl ~.RecipeLand ~.RecipeRunner ~.RecipeTinEats ~.RedHouseSpice ~.Reishunger ~.Rewe ~.Rezeptwelt ~.Ricetta ~.RicettePerBimby ~.RosannaPansino ~.RutgerBakt ~.SaboresAjinomoto ~.SallysBakingAddiction ~.SallysBlog ~.SaltPepperSkillet ~.SamsungFood ~.SandwhichTribunal ~.Saveur ~.SavoryNothings ~.SchoolOfWok ~.SeriousEats ~.SheLikesFood ~.SimpleGreenSmoothies ~.SimpleVeganista ~.SimplyCookit ~.SimplyQuinoa ~.SimplyRecipes ~.SimplyWhisked ~.SizzleFish ~.SkinnyTaste ~.Smulweb ~.SoBors ~.SouthernCastIron ~.SouthernLiving ~.SpainOnAFork ~.SpendWithPennies ~.Springlane ~.StacyLing ~.StaySnatched ~.SteamyKitchen ~.StreetKitchen ~.StrongrFastr ~.SudachiRecipes ~.SugarHero ~.SunBasket ~.SundPaaBudget ~.Sunset ~.SweetCsDesigns ~.SweetPeasAndSaffron ~.SwissMilk ~.TasteAU ~.TasteAtlas ~.TasteOfHome ~.TastesBetterFromScratch ~.TastesOfLizzyT ~.TastingHistory ~.Tasty ~.TastyKitchen ~.TastyOven ~.TheBigMansWorld ~.TheCleverCarrot ~.TheCookieRookie ~.TheCookingGuy ~.TheFoodieTakesFlight ~.TheGlutenFreeAustrian ~.TheHappyFoodie ~.TheKitchenCommunity ~.TheKitchenMagPie ~.TheKitchn ~.TheLoopyWhisk ~.TheMagicalSlowCooker ~.TheMediterraneDish ~.TheModernProper ~.ThePalatableLife ~.ThePioneerWoman ~.ThePlantBasedSchool ~.TheRecipeCritic ~.TheSaltyMarshmallow ~.TheSpruceEats ~.TheVintageMixer ~.Thewoksoflife ~.Thinlicious ~.TidyMom ~.TimesOfIndia ~.Tofoo ~.TudoGostoso ~.TwentyFourKitchen ~.TwoPeasAndTheirPod ~.USAPears ~.USDAMyPlate ~.UitPaulinesKeukenNL ~.Unsophisticook ~.Valdemarsro ~.VanillaAndBean ~.VarechaPravdaSK ~.VegRecipesOfIndia ~.Vegetarbloggen ~.Vegolosi ~.VeroniqueCloutier ~.WDR ~.Waitrose ~.WatchWhatUEat ~.WeAreNotMartha ~.WeDishItUp ~.WeightWatchers ~.WellPlated ~.WhatsGabyCooking ~.Whole30 ~.WholeFoods ~.WikiCookbook ~.WilliamsSonoma ~.WomensWeeklyFood ~.Woop ~.Yemek ~.Yummly ~.ZauberTopf ~.ZenBelly ~.ZestfulKitchen ~.abeautifulmess.ABeautifulMess ~.aberlehome.AberleHome ~.abril.Abril ~.abuelascounter.AbuelasCounter ~.acouplecooks.ACoupleCooks ~.addapinch.AddAPinch ~.afghankitchenrecipes.AfghanKitchenRecipes ~.aflavorjournal.AFlavorJournal ~.ahealthysliceoflife.AHealthySliceOfLife ~.akispetretzikis.AkisPetretzikis ~.albertheijn.AlbertHeijn ~.aldi.Aldi ~.aldinord.AldiNord ~.aldisued.AldiSued ~.alexandracooks.AlexandraCooks ~.alittlebityummy.ALittleBitYummy ~.allrecipes.AllRecipes ~.allthehealthythings.AllTheHealthyThings ~.alltomat.AllTomat ~.altonbrown.AltonBrown ~.amazingoriental.AmazingOriental ~.amazingribs.AmazingRibs ~.ambitiouskitchen.AmbitiousKitchen ~.ameessavorydish.AmeesSavoryDish ~.americastestkitchen.AmericasTestKitchen ~.archanaskitchen.ArchanasKitchen ~.argiro.Argiro ~.arla.Arla ~.atelierdeschefs.AtelierDesChefs ~.averiecooks.AverieCooks ~.bakels.Bakels ~.bakewithzoha.BakeWithZoha ~.bakingmischief.BakingMischief ~.bakingsense.BakingSense ~.barefeetinthekitchen.BarefeetInTheKitchen ~.barefootcontessa.BareFootContessa ~.barefootinthepines.BarefootInThePines ~.bbcfood.BBCFood ~.bbcgoodfood.BBCGoodFood ~.bestrecipes.BestRecipes ~.betterfoodguru.BetterFoodGuru ~.bettybossi.BettyBossi ~.bettycrocker.BettyCrocker ~.beyondfrosting.BeyondFrosting ~.biancazapatka.BiancaZapatka ~.bigoven.BigOven ~.bitsofcarey.BitsOfCarey ~.blueapron.BlueApron ~.bluejeanchef.BlueJeanChef ~.bodybuilding.Bodybuilding ~.bofrost.Bofrost ~.bonappetit.BonAppetit ~.bongeats.BongEats ~.bowlofdelicious.BowlOfDelicious ~.breadtopia.Breadtopia ~.briceletbaklava.BricelEtBaklava ~.brokenovenbaking.BrokenOvenBaking ~.budgetbytes.BudgetBytes ~.cafedelites.CafeDelites ~.cakemehometonight.CakeMeHomeTonight ~.cambreabakes.CambreaBakes ~.carlsbadcravings.CarlsBadCravings ~.castironketo.CastIronKeto ~.cdkitchen.CdKitchen ~.celebratingsweets.CelebratingSweets ~.chefjeanpierre.ChefJeanPierre ~.chefkoch.Chefkoch ~.chefnini.Chefnini ~.chefsavvy.ChefSavvy ~.closetcooking.ClosetCooking ~.colleenchristensennutrition.ColleenChristensenNutrition ~.comidinhasdochef.ComidinhasDoChef ~.cookeatshare.CookEatShare ~.cookieandkate.CookieAndKate ~.cookiesandcups.CookiesAndCups ~.cookingcircle.CookingCircle ~.cookinglight.CookingLight ~.cookinglsl.CookingLSL ~.cookingwithjanica.CookingWithJanica ~.cookomix.Cookomix ~.cookpad.CookPad ~.cooktalk.CookTalk ~.cookwell.CookWell ~.copykat.CopyKat ~.costco.Costco ~.countryliving.CountryLiving ~.creativecanning.CreativeCanning ~.cucchiaio.Cucchiaio ~.cuisineaz.CuisineAZ ~.culy.Culy ~.cybercook.Cybercook ~.dagelijksekost.DagelijkseKost ~.damndelicious.DamnDelicious ~.davidlebovitz.DavidLebovitz ~.delish.Delish ~.dinneratthezoo.DinnerAtTheZoo ~.dinnerthendessert.DinnerThenDessert ~.dishnz.Dishnz ~.dobruchutaktualitysk.DobruChutAktualitySK ~.domesticateme.DomesticateMe ~.donalskehan.DonalSkehan ~.downshiftology.Downshiftology ~.dr.Dr ~.eatingbirdfood.EatingBirdFood ~.eatingwell.EatingWell ~.eatliverun.EatLiveRun ~.eatsmarter.Eatsmarter ~.eatthismuch.EatThisMuch ~.eattolerant.EatTolerant ~.eatwell101.EatWell101 ~.eatwhattonight.EatWhatTonight ~.editionslarousse.EditionsLarousse ~.eggsca.EggsCa ~.elavegan.ElaVegan ~.emmikochteinfach.EmmiKochtEinfach ~.epicurious.Epicurious ~.erinliveswhole.ErinLivesWhole ~.errenskitchen.ErrensKitchen ~.ethanchlebowski.EthanChlebowski ~.evolvingtable.EvolvingTable ~.familyfoodonthetable.FamilyfoodOnTheTable ~.farmhousedelivery.FarmhouseDelivery ~.farmhouseonboone.FarmhouseOnBoone ~.fattoincasadabenedetta.FattoInCasaDaBenedetta ~.feastingathome.FeastingAtHome ~.felixkitchen.FelixKitchen ~.festligare.Festligare ~.fifteengram.FifteenGram ~.fifteenspatulas.FifteenSpatulas ~.finedininglovers.FineDiningLovers ~.fitmencook.FitMenCook ~.fitslowcookerqueen.FitSlowCookerQueen ~.food.Food ~.food52.Food52 ~.foodandwine.FoodAndWine ~.foodfidelity.FoodFidelity ~.foodnetwork.FoodNetwork ~.foodrepublic.FoodRepublic ~.forktospoon.ForkToSpoon ~.fortyaprons.FortyAprons ~.franzoesischkochen.FranzoesischKochen ~.g750g.G750g ~.garnishandglaze.GarnishAndGlaze ~.gesundaktiv.GesundAktiv ~.giallozafferano.GialloZafferano ~.gimmesomeoven.GimmeSomeOven ~.globo.Globo ~.glutenfreeonashoestring.GlutenFreeOnAShoeString ~.godt.Godt ~.gonnawantseconds.GonnaWantSeconds ~.goodfooddiscoveries.GoodFoodDiscoveries ~.goodhousekeeping.GoodHousekeeping ~.gourmettraveller.GourmetTraveller ~.gousto.Gousto ~.grandfrais.GrandFrais ~.greatbritishchefs.GreatBritishChefs ~.grimgrains.GrimGrains ~.grouprecipes.GroupRecipes ~.halfbakedharvest.HalfBakedHarvest ~.handletheheat.HandleTheHeat ~.hassanchef.HassanChef ~.headbangerskitchen.HeadbangersKitchen ~.healthywithachanceofsprinkles.HealthyWithAChanceOfSprinkles ~.heatherchristo.HeatherChristo ~.heb.HEB ~.hellofresh.HelloFresh ~.hersheyland.HersheyLand ~.homechef.HomeChef ~.hostthetoast.Hostthetoast ~.hungryhappens.HungryHappens ~.ica.Ica ~.ig.IG ~.imworthy.ImWorthy ~.inbloombakery.InBloomBakery ~.indianhealthyrecipes.IndianHealthyRecipes ~.ingoodflavor.InGoodFlavor ~.innit.Innit ~.insanelygoodrecipes.InsanelyGoodRecipes ~.inspiralized.Inspiralized ~.inspiredtaste.InspiredTaste ~.irishcentral.IrishCentral ~.izzycooking.IzzyCooking ~.jamieoliver.JamieOliver ~.jimcooksfoodgood.JimCooksFoodGood ~.jocooks.JoCooks ~.joshuaweissman.JoshuaWeissman ~.joyfoodsunshine.Joyfoodsunshine ~.joythebaker.JoyTheBaker ~.juliegoodwin.JulieGoodwin ~.jumbo.Jumbo ~.justataste.JustATaste ~.justbento.JustBento ~.justonecookbook.JustOneCookbook ~.kalejunkie.KaleJunkie ~.kellyscleankitchen.KellysCleanKitchen ~.kennymcgovern.KennyMcGovern ~.keukenliefdenl.KeukenLiefdeNL ~.kingarthur.KingArthur ~.kitchenaidaustralia.KitchenAidAustralia ~.kitchendivas.KitchenDivas ~.kitchendreaming.KitchenDreaming ~.kitchensanctuary.KitchenSanctuary ~.kitchenstories.KitchenStories ~.kochbar.Kochbar ~.kochbucher.Kochbucher ~.koket.Koket ~.kookjij.KookJij ~.kristineskitchenblog.KristinesKitchenBlog ~.krollskorner.KrollsKorner ~.kuchniadomowa.KuchniaDomowa ~.kuchynalidla.KuchynaLidla ~.kwestiasmaku.KwestiaSmaku ~.lacucinaitaliana.LaCucinaItaliana ~.lanascooking.LanasCooking ~.latelierderoxane.LAtelierDeRoxane ~.leanandgreenrecipes.LeanAndGreenRecipes ~.lecker.Lecker ~.lecremedelacrumb.LeCremeDeLaCrumb ~.leitesculinaria.LeitesCulinaria ~.lekkerensimpel.LekkerEnSimpel ~.leukerecepten.Leukerecepten ~.lifestyleofafoodie.LifestyleOfAFoodie ~.littlespicejar.LittleSpiceJar ~.littlesunnykitchen.LittleSunnyKitchen ~.livelytable.LivelyTable ~.loveandlemons.LoveAndLemons ~.lovingitvegan.Lovingitvegan ~.maangchi.Maangchi ~.madamecuisine.MadameCuisine ~.madensverden.MadensVerden ~.madsvin.Madsvin ~.makeitdairyfree.MakeItDairyFree ~.marmiton.Marmiton ~.marthastewart.MarthaStewart ~.matprat.Matprat ~.mccormick.McCormick ~.mealprepmanual.MealPrepManual ~.meganvskitchen.MeganVsKitchen ~.meljoulwan.Meljoulwan ~.melskitchencafe.MelsKitchenCafe ~.miljuschka.Miljuschka ~.mindmegette.Mindmegette ~.minimalistbaker.Minimalistbaker ~.ministryofcurry.MinistryOfCurry ~.misya.Misya ~.modernhoney.ModernHoney ~.momontimeout.MomOnTimeout ~.momswithcrockpots.MomsWithCrockPots ~.motherthyme.MotherThyme ~.moulinex.Moulinex ~.mundodereceitasbimby.MundoDeReceitasBimby ~.mybakingaddiction.MyBakingAddiction ~.myjewishlearning.MyJewishLearning ~.mykitchen101.MyKitchen101 ~.mykitchen101en.MyKitchen101en ~.mykoreankitchen.MyKoreanKitchen ~.myrecipes.MyRecipes ~.myvegetarianroots.MyVegetarianRoots ~.natashaskitchen.NatashasKitchen ~.ndr.Ndr ~.nhshealthierfamilies.NHSHealthierFamilies ~.nibbledish.NibbleDish ~.nihhealthyeating.NIHHealthyEating ~.noracooks.NoraCooks ~.norecipes.NoRecipes ~.nosalty.NoSalty ~.notenoughcinnamon.NotEnoughCinnamon ~.nourishedbynutrition.NourishedByNutrition ~.nrkmat.NRKMat ~.number2pencil.Number2Pencil ~.nutritionbynathalie.NutritionByNathalie ~.nutritionfacts.NutritionFacts ~.nytimes.NYTimes ~.ohsheglows.OhSheGlows ~.okokorecepten.OkokoRecepten ~.omnivorescookbook.OmnivoresCookbook ~.onceuponachef.OnceUponAChef ~.onehundredonecookbooks.OneHundredOneCookBooks ~.onesweetappetite.OneSweetAppetite ~.organicallyaddison.OrganicallyAddison ~.ottolenghibooks.OttolenghiBooks ~.owenhan.OwenHan ~.paleorunningmomma.PaleoRunningMomma ~.panelinha.Panelinha ~.paninihappy.PaniniHappy ~.peelwithzeal.PeelWithZeal ~.persnicketyplates.PersnicketyPlates ~.pickuplimes.PickUpLimes ~.picnic.Picnic ~.pinchofyum.PinchOfYum ~.pingodoce.PingoDoce ~.pinkowlkitchen.PinkOwlKitchen ~.platingpixels.PlatingPixels ~.plowingthroughlife.PlowingThroughLife ~.popsugar.PopSugar ~.potatorolls.PotatoRolls ~.preppykitchen.PreppyKitchen ~.pressureluckcooking.PressureLuckCooking ~.primaledgehealth.PrimalEdgeHealth ~.projectgezond.ProjectGezond ~.przepisy.Przepisy ~.purelypope.PurelyPope ~.purplecarrot.PurpleCarrot ~.quitoque.QuiToque ~.rachlmansfield.RachlMansfield ~.rainbowplantlife.RainbowPlantLife ~.realfoodtesco.RealFoodTesco ~.realsimple.RealSimple ~.receitasnestlebr.ReceitasNestleBR ~.recept.Recept ~.receptyprevas.ReceptyPreVas ~.recetteplus.RecettePlus ~.recipegirl.RecipeGirl ~.recipeland.RecipeLand ~.reciperunner.RecipeRunner ~.recipetineats.RecipeTinEats ~.redhousespice.RedHouseSpice ~.reishunger.Reishunger ~.rewe.Rewe ~.rezeptwelt.Rezeptwelt ~.ricetta.Ricetta ~.ricetteperbimby.RicettePerBimby ~.rosannapansino.RosannaPansino ~.rutgerbakt.RutgerBakt ~.saboresajinomoto.SaboresAjinomoto ~.sallysbakingaddiction.SallysBakingAddiction ~.sallysblog.SallysBlog ~.saltpepperskillet.SaltPepperSkillet ~.samsungfood.SamsungFood ~.sandwhichtribunal.SandwhichTribunal ~.saveur.Saveur ~.savorynothings.SavoryNothings ~.schoolofwok.SchoolOfWok ~.seriouseats.SeriousEats ~.shelikesfood.SheLikesFood ~.simplegreensmoothies.SimpleGreenSmoothies ~.simpleveganista.SimpleVeganista ~.simplycookit.SimplyCookit ~.simplyquinoa.SimplyQuinoa ~.simplyrecipes.SimplyRecipes ~.simplywhisked.SimplyWhisked ~.sizzlefish.SizzleFish ~.skinnytaste.SkinnyTaste ~.smulweb.Smulweb ~.sobors.SoBors ~.southerncastiron.SouthernCastIron ~.southernliving.SouthernLiving ~.spainonafork.SpainOnAFork ~.spendwithpennies.SpendWithPennies ~.springlane.Springlane ~.stacyling.StacyLing ~.staysnatched.StaySnatched ~.steamykitchen.SteamyKitchen ~.streetkitchen.StreetKitchen ~.strongrfastr.StrongrFastr ~.sudachirecipes.SudachiRecipes ~.sugarhero.SugarHero ~.sunbasket.SunBasket ~.sundpaabudget.SundPaaBudget ~.sunset.Sunset ~.sweetcsdesigns.SweetCsDesigns ~.sweetpeasandsaffron.SweetPeasAndSaffron ~.swissmilk.SwissMilk ~.tasteatlas.TasteAtlas ~.tasteau.TasteAU ~.tasteofhome.TasteOfHome ~.tastesbetterfromscratch.TastesBetterFromScratch ~.tastesoflizzyt.TastesOfLizzyT ~.tastinghistory.TastingHistory ~.tasty.Tasty ~.tastykitchen.TastyKitchen ~.tastyoven.TastyOven ~.thebigmansworld.TheBigMansWorld ~.theclevercarrot.TheCleverCarrot ~.thecookierookie.TheCookieRookie ~.thecookingguy.TheCookingGuy ~.thefoodietakesflight.TheFoodieTakesFlight ~.theglutenfreeaustrian.TheGlutenFreeAustrian ~.thehappyfoodie.TheHappyFoodie ~.thekitchencommunity.TheKitchenCommunity ~.thekitchenmagpie.TheKitchenMagPie ~.thekitchn.TheKitchn ~.theloopywhisk.TheLoopyWhisk ~.themagicalslowcooker.TheMagicalSlowCooker ~.themediterranedish.TheMediterraneDish ~.themodernproper.TheModernProper ~.thepalatablelife.ThePalatableLife ~.thepioneerwoman.ThePioneerWoman ~.theplantbasedschool.ThePlantBasedSchool ~.therecipecritic.TheRecipeCritic ~.thesaltymarshmallow.TheSaltyMarshmallow ~.thespruceeats.TheSpruceEats ~.thevintagemixer.TheVintageMixer ~.thewoksoflife.Thewoksoflife ~.thinlicious.Thinlicious ~.tidymom.TidyMom ~.timesofindia.TimesOfIndia ~.tofoo.Tofoo ~.tudogostoso.TudoGostoso ~.twentyfourkitchen.TwentyFourKitchen ~.twopeasandtheirpod.TwoPeasAndTheirPod ~.uitpaulineskeukennl.UitPaulinesKeukenNL ~.unsophisticook.Unsophisticook ~.usapears.USAPears ~.usdamyplate.USDAMyPlate ~.valdemarsro.Valdemarsro ~.vanillaandbean.VanillaAndBean ~.varechapravdask.VarechaPravdaSK ~.vegetarbloggen.Vegetarbloggen ~.vegolosi.Vegolosi ~.vegrecipesofindia.VegRecipesOfIndia ~.veroniquecloutier.VeroniqueCloutier ~.waitrose.Waitrose ~.watchwhatueat.WatchWhatUEat ~.wdr.WDR ~.wearenotmartha.WeAreNotMartha ~.wedishitup.WeDishItUp ~.weightwatchers.WeightWatchers ~.wellplated.WellPlated ~.whatsgabycooking.WhatsGabyCooking ~.whole30.Whole30 ~.wholefoods.WholeFoods ~.wikicookbook.WikiCookbook ~.williamssonoma.WilliamsSonoma ~.womensweeklyfood.WomensWeeklyFood ~.woop.Woop ~.yemek.Yemek ~.yummly.Yummly ~.zaubertopf.ZauberTopf ~.zenbelly.ZenBelly ~.zestfulkitchen.ZestfulKitchen	+ssrf new:1|url	>bs4.BeautifulSoup soup
~._utils	+ssrf get_host_name:0|url get_url_slug:0|url
~.aldisuisse.AldiSuisse ~.AldiSuisse	^~._abstract.AbstractScraper
~.cookscountry.CooksCountry ~.CooksCountry	^~._abstract.AbstractScraper
~.cooksillustrated.CooksIllustrated ~.CooksIllustrated	^~._abstract.AbstractScraper
~.forksoverknives.ForksOverKnives ~.ForksOverKnives	^~._abstract.AbstractScraper	!new
~.hofer.Hofer ~.Hofer	^~._abstract.AbstractScraper
~.mob.Mob ~.Mob ~.MobKitchen ~.mobkitchen.MobKitchen	^~._abstract.AbstractScraper	!new
~.practicalselfreliance.PracticalSelfReliance ~.PracticalSelfReliance	^~._abstract.AbstractScraper
~.spisbedre.SpisBedre ~.SpisBedre	^~._abstract.AbstractScraper	!new
~.tineno.TineNo ~.TineNo	^~._abstract.AbstractScraper	!new
~.weightwatcherspublic.WeightWatchersPublic ~.WeightWatchersPublic	^~._abstract.AbstractScraper
~.zeitwochenmarkt.ZeitWochenmarkt ~.ZeitWochenmarkt	^~._abstract.AbstractScraper	!new
#reclass
~.config	+path find_and_read_configfile:0|filename
~.storage.yamldata.YamlData ~.storage.yaml_fs.YamlData ~.storage.yaml_git.YamlData	+path from_file:0|path get_entity:1|pathname	?template from_string:0|string
#redfish
~.rest.connections.HttpConnection	+ssrf new:0|base_url
~.rest.v1.LegacyRestClient ~.LegacyRestClient	^~.rest.v1.RestClient	!new
~.rest.v1.RedfishClient ~.RedfishClient	^~.rest.v1.RestClient	!new
~.rest.v1.RestClient	+ssrf new:5|base_url
~.ris.config.AutoConfigParser	+path load:0|filename new:0|filename save:0|filename
~.ris.ris.RisMonolith ~.ris.RisMonolith	+path load:0|path
#redis
~ ~.commands.json.redis ~.commands.search.redis ~.commands.timeseries.redis	?ssrf from_url:0|url
~.asyncio	?ssrf from_url:0|url
~.asyncio.client.Redis ~.asyncio.Redis ~.asyncio.StrictRedis ~.asyncio.client.Pipeline ~.asyncio.client.StrictRedis ~.commands.search.AsyncioPipeline	^~.commands.core.AsyncScriptCommands	+ssrf from_url:0|url	>= client from_pool	>~.asyncio.client.Pipeline pipeline
~.asyncio.cluster.ClusterNode	>~.asyncio.connection.Connection acquire_connection
~.asyncio.cluster.NodesManager	>~.asyncio.cluster.ClusterNode get_node get_node_from_slot	>~.asyncio.cluster.ClusterNode[] get_nodes_by_server_type
~.asyncio.cluster.RedisCluster ~.asyncio.RedisCluster	^~.commands.core.AsyncScriptCommands	+ssrf from_url:0|url	>= from_url initialize	>~.asyncio.cluster.ClusterNode get_default_node get_node get_node_from_key get_random_node	>~.asyncio.cluster.ClusterNode[] get_nodes get_primaries get_replicas	>~.asyncio.cluster.ClusterPipeline pipeline	>~.asyncio.cluster.NodesManager nodes_manager
~.asyncio.connection.Connection ~.asyncio.Connection	?ssrf new:host
~.asyncio.connection.ConnectionPool ~.asyncio.BlockingConnectionPool ~.asyncio.ConnectionPool ~.asyncio.SentinelConnectionPool ~.asyncio.connection.BlockingConnectionPool ~.asyncio.sentinel.SentinelConnectionPool	?ssrf from_url:0|url
~.asyncio.connection.SSLConnection ~.asyncio.SSLConnection	^~.asyncio.connection.Connection	!new
~.asyncio.sentinel.SentinelManagedConnection ~.asyncio.SentinelManagedConnection	^~.asyncio.connection.Connection	?ssrf connect_to:0|address	!new
~.asyncio.sentinel.SentinelManagedSSLConnection ~.asyncio.SentinelManagedSSLConnection	^~.asyncio.sentinel.SentinelManagedConnection ~.asyncio.connection.SSLConnection
~.asyncio.utils	?ssrf from_url:0|url
~.client.Redis ~.Redis ~.StrictRedis ~.client.Pipeline ~.client.StrictRedis	^~.commands.redismodules.RedisModuleCommands ~.commands.core.ScriptCommands	+ssrf from_url:0|url	>= from_pool from_url	>~.client.Pipeline pipeline
~.cluster.ClusterPipeline ~.commands.timeseries.ClusterPipeline	^~.cluster.RedisCluster	!eval
~.cluster.NodesManager	>~.client.Redis find_connection_owner
~.cluster.RedisCluster ~.RedisCluster	^~.commands.cluster.RedisClusterCommands	?ssrf from_url:0|url	>~.client.Redis get_redis_connection	>~.cluster.ClusterPipeline pipeline	>~.cluster.NodesManager nodes_manager
~.commands.cluster.RedisClusterCommands ~.commands.RedisClusterCommands	^~.commands.core.ScriptCommands ~.commands.redismodules.RedisModuleCommands
~.commands.core.ScriptCommands ~.asyncio.cluster.ClusterPipeline ~.commands.AsyncCoreCommands ~.commands.AsyncRedisClusterCommands ~.commands.CoreCommands ~.commands.cluster.AsyncRedisClusterCommands ~.commands.core.AsyncCoreCommands ~.commands.core.AsyncScriptCommands ~.commands.core.CoreCommands	^~.typing.CommandsProtocol	+code eval:0|script eval_ro:0|script
~.commands.json.ClusterPipeline	^~.commands.json.commands.JSONCommands ~.cluster.ClusterPipeline
~.commands.json.Pipeline	^~.commands.json.commands.JSONCommands ~.client.Redis
~.commands.json.commands.JSONCommands ~.commands.json.JSON ~.commands.json.JSONCommands	+path set_file:1|path,2|file_name	?path delete:1|path
~.commands.redismodules.RedisModuleCommands ~.commands.RedisModuleCommands	>~.commands.json.JSON json
~.commands.search.AsyncPipeline	^~.asyncio.client.Redis ~.commands.search.Pipeline
~.commands.search.Pipeline	^~.client.Redis
~.commands.timeseries.Pipeline	^~.client.Redis
~.connection.Connection ~.Connection	?ssrf new:0|host
~.connection.ConnectionPool ~.BlockingConnectionPool ~.ConnectionPool ~.SentinelConnectionPool ~.connection.BlockingConnectionPool ~.sentinel.SentinelConnectionPool	?ssrf from_url:0|url
~.connection.SSLConnection ~.SSLConnection	^~.connection.Connection	!new
~.sentinel.SentinelManagedConnection ~.SentinelManagedConnection	^~.connection.Connection	?ssrf connect_to:0|address	!new
~.sentinel.SentinelManagedSSLConnection ~.SentinelManagedSSLConnection	^~.sentinel.SentinelManagedConnection ~.connection.SSLConnection
~.typing.CommandsProtocol	>~.asyncio.connection.ConnectionPool connection_pool
~.utils	?ssrf from_url:0|url
#rediscluster
~.client.RedisCluster ~.ClusterPipeline ~.RedisCluster ~.pipeline.ClusterPipeline	^redis.client.Redis	+ssrf from_url:0|url	>~.pipeline.ClusterPipeline pipeline
~.connection.ClusterConnection	^redis.connection.Connection	!new
~.connection.ClusterConnectionPool ~.connection.ClusterReadOnlyConnectionPool ~.connection.ClusterWithReadReplicasConnectionPool	^redis.connection.ConnectionPool	>~.nodemanager.NodeManager nodes
~.connection.SSLClusterConnection	^redis.connection.SSLConnection	!new
~.connection.UnixDomainSocketConnection	^redis.connection.Connection
~.nodemanager.NodeManager	>redis.client.Redis get_redis_link
#redminelib
~.Redmine	+path download:2|filename upload:1|filename	+ssrf download:0|url
~.engines.base.BaseEngine ~.engines.BaseEngine ~.engines.DefaultEngine ~.engines.SyncEngine ~.engines.sync.SyncEngine	+ssrf request:1|url
~.resources.standard.Attachment ~.resources.Attachment ~.resources.File ~.resources.standard.File	?path download:1|filename
#regenmaschine
~.client.Client ~.Client	?ssrf load_local:0|host
#regex
~	+regex compile:0|pattern compile_repl_group:1|pattern findall:0|pattern finditer:0|pattern fullmatch:0|pattern match:0|pattern search:0|pattern sub:0|pattern
~._regex_core	+regex compile_repl_group:1|pattern
~.regex	+regex compile:0|pattern findall:0|pattern finditer:0|pattern fullmatch:0|pattern match:0|pattern search:0|pattern sub:0|pattern
#remotezip
~.RemoteFetcher	+ssrf new:0|url
#renault_api
~.cli.renault_account	>~.renault_account.RenaultAccount get_account
~.cli.renault_client	>~.renault_client.RenaultClient get_logged_in_client
~.cli.renault_vehicle	>~.renault_vehicle.RenaultVehicle get_vehicle
~.gigya	+ssrf get_jwt:1|root_url request:2|url
~.kamereon	+ssrf get_account_url:0|root_url get_account_vehicles:1|root_url get_commerce_url:0|root_url get_contracts_url:0|root_url get_person:1|root_url get_person_url:0|root_url get_required_contracts:0|endpoint get_vehicle_contracts:1|root_url get_vehicle_data:1|root_url get_vehicle_details:1|root_url request:2|url	>= get_account_url get_car_adapter_url get_commerce_url get_contracts_url get_person_url get_required_contracts has_required_contracts	>~.kamereon.models.KamereonVehicleDetailsResponse get_vehicle_details	>~.kamereon.models.KamereonVehiclesResponse get_account_vehicles
~.kamereon.models.KamereonVehicleDetails ~.kamereon.models.KamereonVehicleDetailsResponse	+ssrf get_endpoint:0|endpoint
~.kamereon.models.KamereonVehiclesLink	>~.kamereon.models.KamereonVehicleDetails vehicleDetails
~.kamereon.models.KamereonVehiclesResponse	>~.kamereon.models.KamereonVehiclesLink[] vehicleLinks
~.renault_account.RenaultAccount	>~.kamereon.models.KamereonVehiclesResponse get_vehicles	>~.renault_session.RenaultSession session	>~.renault_vehicle.RenaultVehicle get_api_vehicle	>~.renault_vehicle.RenaultVehicle[] get_api_vehicles
~.renault_client.RenaultClient	>~.renault_account.RenaultAccount get_api_account	>~.renault_account.RenaultAccount[] get_api_accounts	>~.renault_session.RenaultSession session
~.renault_session.RenaultSession	+ssrf get_vehicle_data:2|endpoint	>~.kamereon.models.KamereonVehicleDetailsResponse get_vehicle_details	>~.kamereon.models.KamereonVehiclesResponse get_account_vehicles
~.renault_vehicle.RenaultVehicle	+ssrf get_full_endpoint:0|endpoint	>~.kamereon.models.KamereonVehicleDetails get_details	>~.renault_session.RenaultSession session
#render_block
~.django	?template django_render_block:0|template
~.jinja2	?template jinja2_render_block:0|template
#renishawWiRE
~.export	+path extract_img:1|output_filename
~.wdfReader.WDFReader ~.WDFReader	+path new:0|file_name
#reportbug
~.mailer.Gnus	^~.mailer.Mua	?path get_send_command:0|filename
~.mailer.Mailto	^~.mailer.Mua	?path get_send_command:0|filename
~.mailer.Mua	?path get_send_command:0|filename
~.mailer.Mutt	^~.mailer.Mua	?path get_send_command:0|filename
~.tempfiles	+path TempFile:2|dir cleanup_temp_file:0|temp_filename open_write_safe:0|filename
~.ui.text_ui	?command system:0|cmdline	?path spawn_editor:1|filename
~.urlutils	?ssrf open_url:0|url
~.utils	+path parse_bug_control_file:0|filename realpath:0|filename search_path_for:0|filename	?command launch_mbox_reader:0|cmd	?path find_package_for:0|filename glob_escape:0|filename
#reportlab
~.graphics.renderPDF	?path drawToFile:1|fn
~.graphics.renderPM	+path drawToFile:1|fn
~.graphics.renderPM.PMCanvas	?path saveToFile:0|fn
~.graphics.renderPS	?path drawToFile:1|fn
~.graphics.shapes.Drawing ~.graphics.charts.barcharts.SampleH5c4 ~.graphics.widgets.adjustableArrow.AdjustableArrowDrawing	+path save:3|outDir
~.graphics.shapes.Image	?path new:4|path
~.lib.fontfinder.FontFinder	+path load:0|fileName save:0|fileName
~.lib.pdfencrypt	+path encryptPdfOnDisk:0|inputFileName,1|outputFileName
~.lib.rl_safe_eval	+code rl_extended_literal_eval:0|expr
~.lib.rparsexml	+path parseFile:0|filename
~.lib.testutils.GlobDirectoryWalker ~.lib.testutils.CVSGlobDirectoryWalker	?path new:0|directory
~.lib.testutils.RestrictedGlobDirectoryWalker	^~.lib.testutils.GlobDirectoryWalker	?path new:0|directory
~.lib.utils	+path getImageData:0|imageFileName markfilename:0|filename	?path recursiveImport:1|baseDir
~.lib.utils.ImageReader ~.lib.utils.LazyImageReader	+path new:0|fileName
~.lib.validators.matchesPattern	+regex new:0|pattern
~.lib.yaml	+path parseFile:0|filename
~.lib.yaml.BaseParser ~.lib.yaml.Parser	+path image:0|filename parseFile:0|filename
~.pdfbase.cidfonts.CIDEncoding	+path fastLoad:0|directory fastSave:0|directory
~.pdfbase.cidfonts.CIDFont	>~.pdfbase.cidfonts.CIDEncoding encoding
~.pdfbase.pdfdoc.PDFDocument	+path SaveToFile:0|filename new:3|filename
~.pdfbase.pdfmetrics	?path bruteForceSearchForFile:0|fn
~.pdfbase.pdfutils	+path cacheImageFile:0|filename cachedImageExists:0|filename makeA85Image:0|filename makeRawImage:0|filename
~.pdfbase.ttfonts	+path TTFOpenFile:0|fn	>~.pdfbase.ttfonts.TTFont freshTTFont
~.pdfbase.ttfonts.TTFont	+path new:1|filename	>~.pdfbase.ttfonts.TTFontFace face
~.pdfbase.ttfonts.TTFontFace	^~.pdfbase.ttfonts.TTFontFile	+path new:0|filename
~.pdfbase.ttfonts.TTFontFile	?path new:0|file
~.pdfgen.canvas.Canvas	+path new:0|filename
~.platypus.doctemplate.BaseDocTemplate ~.platypus.BaseDocTemplate	+path build:1|filename new:0|filename
~.platypus.doctemplate.SimpleDocTemplate ~.platypus.SimpleDocTemplate	^~.platypus.doctemplate.BaseDocTemplate	!build
~.platypus.figures.ImageFigure	+path new:0|filename
~.platypus.figures.PageCatcherCachingMixIn	+path getFormName:0|pdfFileName needsProcessing:0|pdfFileName processPDF:0|pdfFileName
~.platypus.figures.PageCatcherFigure	^~.platypus.figures.PageCatcherFigureNonA4	+path new:0|filename
~.platypus.figures.PageCatcherFigureNonA4	+path new:0|filename
~.platypus.figures.cachePageCatcherFigure	^~.platypus.figures.cachePageCatcherFigureNonA4	+path new:0|filename
~.platypus.figures.cachePageCatcherFigureNonA4	^~.platypus.figures.PageCatcherCachingMixIn	+path new:0|filename
~.platypus.flowables.Image ~.platypus.Image	+path new:0|filename
#repoze
~.who.plugins.htpasswd	?path make_plugin:0|filename	>~.who.plugins.htpasswd.HTPasswdPlugin make_plugin
~.who.plugins.htpasswd.HTPasswdPlugin	+path new:0|filename
#requests
requests.urllib3	^urllib3
~ brottsplatskartan.requests custodia.cli.requests exchangelib.requests	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url	>~.sessions.Session session
~.api	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url
~.sessions	>~.sessions.Session session
~.sessions.Session apeye.slumber_url.Session ~.Session	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url
~.utils advocate.utils	+path atomic_open:0|filename	+ssrf get_auth_from_url:0|url get_environ_proxies:0|url get_netrc_auth:0|url	?path extract_zipped_paths:0|path
#requests_futures
~.sessions.FuturesSession	^requests.sessions.Session	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url	!request
#requests_unixsocket
~	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url
~.Session	^requests.sessions.Session
~.adapters.UnixHTTPConnection	^urllib3.connection.HTTPConnection	!new
~.adapters.UnixHTTPConnectionPool	^urllib3.connectionpool.HTTPConnectionPool	!new
~.monkeypatch	>~.Session session
#rest_framework
~.authtoken.views.ObtainAuthToken	^~.views.APIView	>~.response.Response post
~.fields.RegexField	+regex new:0|regex
~.mixins.CreateModelMixin	>~.response.Response create
~.mixins.DestroyModelMixin	>~.response.Response destroy
~.mixins.ListModelMixin	>~.response.Response list
~.mixins.RetrieveModelMixin	>~.response.Response retrieve
~.mixins.UpdateModelMixin	>~.response.Response update
~.pagination.CursorPagination	>~.response.Response get_paginated_response
~.pagination.LimitOffsetPagination	>~.response.Response get_paginated_response
~.pagination.PageNumberPagination	>~.response.Response get_paginated_response
~.response.Response	^django.template.response.SimpleTemplateResponse	!new
~.routers.APIRootView	^~.views.APIView	>~.response.Response get
~.schemas.views.SchemaView	^~.views.APIView	>~.response.Response get
~.views	>~.response.Response exception_handler
~.views.APIView	>~.response.Response options
#rest_framework_api_key
~.models.BaseAPIKeyManager	>django.db.models.query.QuerySet get_usable_keys
#rest_framework_extensions
~.bulk_operations.mixins.ListDestroyModelMixin	>rest_framework.response.Response destroy_bulk
~.bulk_operations.mixins.ListUpdateModelMixin	>rest_framework.response.Response partial_update_bulk
#rest_framework_gis
~.pagination.GeoJsonPagination	^rest_framework.pagination.PageNumberPagination	>rest_framework.response.Response get_paginated_response
#rest_framework_simplejwt
~.token_blacklist.admin.BlacklistedTokenAdmin	^django.contrib.admin.options.ModelAdmin	>django.db.models.query.QuerySet get_queryset
~.token_blacklist.admin.OutstandingTokenAdmin	^django.contrib.admin.options.ModelAdmin	>django.db.models.query.QuerySet get_queryset
~.views.TokenViewBase	>rest_framework.response.Response post
#reversion
~.models.VersionQuerySet	^django.db.models.query.QuerySet
#rich_click
rich_click.Path	^click.types.Path
#ring_doorbell
~.doorbot.RingDoorBell ~.RingDoorBell ~.RingStickUpCam ~.stickup_cam.RingStickUpCam	+path async_recording_download:1|filename	?path async_get_snapshot:2|filename
~.ring.Ring ~.Ring	>~.doorbot.RingDoorBell get_video_device_by_name	>~.doorbot.RingDoorBell[] video_devices	>~.ring.RingDevices devices
~.ring.RingDevices ~.RingDevices	>~.doorbot.RingDoorBell get_doorbell get_video_device	>~.doorbot.RingDoorBell[] authorized_doorbots doorbells doorbots video_devices	>~.stickup_cam.RingStickUpCam get_stickup_cam	>~.stickup_cam.RingStickUpCam[] stickup_cams
#ripe
~.atlas.cousteau.stream.AtlasStream ~.atlas.cousteau.AtlasStream	>requests.sessions.Session session
#rokuecp
~.rokuecp.Roku ~.Roku	>aiohttp.client.ClientSession session
#roonapi
~.roonapi.RoonApi ~.RoonApi	?ssrf new:2|host
~.roonapisocket.RoonApiWebSocket	+ssrf subscribe:1|endpoint
#rosbags
~.convert	?path convert:1|dst
~.convert.converter	?path convert:1|dst
~.highlevel.anyreader.AnyReader ~.highlevel.AnyReader	>~.rosbag1.reader.Reader[] readers
~.rosbag1.reader.Reader ~.rosbag1.Reader	+path new:0|path
~.rosbag1.writer.Writer ~.rosbag1.Writer	+path new:0|path
~.rosbag2.reader.Reader ~.rosbag2.Reader	+path new:0|path
~.rosbag2.storage_mcap.MCAPFile	+path new:0|path
~.rosbag2.storage_mcap.McapWriter	+path new:0|path
~.rosbag2.storage_sqlite3.Sqlite3Writer	+path new:0|path
~.rosbag2.writer.StorageWriter	+path new:0|path
~.rosbag2.writer.Writer ~.rosbag2.Writer	+path new:0|path
~.typesys.__main__	+path get_types_from_path:0|path	>= generate_api generate_docs main
#rows
~.cli	?path command_csv_fix:0|log_filename
~.plugins.plugin_csv	+path export_to_csv:1|filename_or_fobj import_from_csv:0|filename_or_fobj
~.plugins.plugin_csv.CsvInspector	+path new:0|filename
~.plugins.plugin_html	?path export_to_html:1|filename_or_fobj import_from_html:0|filename_or_fobj
~.plugins.plugin_json	?path export_to_json:1|filename_or_fobj import_from_json:0|filename_or_fobj
~.plugins.plugin_ods	?xpath xpath:0|element
~.plugins.plugin_parquet	?path import_from_parquet:0|filename_or_fobj
~.plugins.plugin_pdf	?path import_from_pdf:0|filename_or_fobj
~.plugins.plugin_postgresql	+path pgexport:2|filename	+sql pg_execute_psql:1|sql
~.plugins.plugin_postgresql.PostgresCopy	+path import_from_filename:0|filename
~.plugins.plugin_sqlite	?path export_to_sqlite:1|filename_or_connection import_from_sqlite:0|filename_or_connection
~.plugins.plugin_txt	?path import_from_txt:0|filename_or_fobj
~.plugins.plugin_xls	?path export_to_xls:1|filename_or_fobj import_from_xls:0|filename_or_fobj
~.plugins.plugin_xlsx	?path export_to_xlsx:1|filename_or_fobj import_from_xlsx:0|filename_or_fobj
~.plugins.plugin_xpath	+xpath import_from_xpath:1|rows_xpath,2|fields_xpath
~.utils	+path csv_to_sqlite:0|input_filename,1|output_filename download_file:1|filename estimate_gzip_uncompressed_size:0|filename load_schema:0|filename uncompressed_size:0|filename	?command execute_command:0|command	?path local_file:0|path pgimport:0|filename sqlite_to_csv:0|input_filename,2|output_filename	?ssrf import_from_uri:0|uri	>~.utils.Source detect_local_source detect_source download_file local_file
~.utils.CsvLazyDictWriter	?path new:0|filename_or_fobj
~.utils.Source	?path from_file:0|filename_or_fobj	>~.utils.Source from_file
~.utils.download.Download	+path new:1|filename	+ssrf new:0|url
#rpaths
~.Path	?path copy:0|target move:0|target
~.Pattern	+regex new:0|pattern
#rpcq
~._client.Client ~.Client	+ssrf new:0|endpoint
~._server.Server ~.Server	+path load_client_keys_from_directory:0|directory
#rpm
~	+path readHeaderListFromFile:0|path
#rpyc
~	?ssrf connect:0|host connect_by_service:1|host ssl_connect:0|host
~.utils.classic ~.classic	?ssrf connect:0|host ssl_connect:0|host
~.utils.factory	?ssrf connect:0|host connect_by_service:1|host ssl_connect:0|host
#rsciio
~.emd._emd_ncem.EMD_NCEM	?path read_file:0|file write_file:0|file
~.emd._emd_velox.FeiEMDReader	+path new:0|filename
~.utils.distributed	+path memmap_distributed:0|filename
~.utils.hdf5	+path list_datasets_in_file:0|filename read_metadata_from_file:0|filename
~.utils.tools	+path append2pathname:0|filename incremental_filename:0|filename overwrite:0|filename
#rstcheck_core
~.config	+path load_config_file:0|file_path load_config_file_from_dir:0|dir_path load_config_file_from_dir_tree:0|dir_path load_config_file_from_path:0|path
~.runner.RstcheckMainRunner	+path load_config_file:0|config_path
#rsyncmanager
~.rsyncmanager.RSyncManager ~.RSyncManager	+path remove_sync_files:0|dir
#rt
~.rest2.AsyncRt	>httpx._client.AsyncClient session
~.rest2.Rt	>httpx._client.Client session
#rtslib
~.tcm.StorageObject ~.BlockStorageObject ~.FileIOStorageObject ~.PSCSIStorageObject ~.RDMCPStorageObject ~.UserBackedStorageObject ~.tcm.BlockStorageObject ~.tcm.FileIOStorageObject ~.tcm.PSCSIStorageObject ~.tcm.RDMCPStorageObject ~.tcm.UserBackedStorageObject	+path so_from_path:0|path
#rtslib_fb
~.tcm.StorageObject ~.BlockStorageObject ~.FileIOStorageObject ~.PSCSIStorageObject ~.RDMCPStorageObject ~.UserBackedStorageObject ~.tcm.BlockStorageObject ~.tcm.FileIOStorageObject ~.tcm.PSCSIStorageObject ~.tcm.RDMCPStorageObject ~.tcm.UserBackedStorageObject	+path so_from_path:0|path
#rtsp_to_webrtc
~.client	+ssrf get_adaptive_client:1|server_url	>= get_diagnostics
~.web_client.WebClient	+ssrf new:1|server_url
~.webrtc_client.WebRTCClient ~.client.Client	+ssrf new:1|server_url
#ruamel
~.yaml.compat.Nprint	+path new:0|file_name
~.yaml.main.YAML ~.yaml.YAML	?path load:0|stream load_all:0|stream
#ruyaml
~	?path add_path_resolver:1|path
~.compat.Nprint	+path new:0|file_name
~.main	?path add_path_resolver:1|path
~.resolver.BaseResolver ~.CBaseDumper ~.CBaseLoader ~.CDumper ~.CLoader ~.CSafeDumper ~.CSafeLoader ~.cyaml.CBaseDumper ~.cyaml.CBaseLoader ~.cyaml.CDumper ~.cyaml.CLoader ~.cyaml.CSafeDumper ~.cyaml.CSafeLoader ~.dumper.BaseDumper ~.dumper.Dumper ~.dumper.RoundTripDumper ~.dumper.SafeDumper ~.loader.BaseLoader ~.loader.Loader ~.loader.RoundTripLoader ~.loader.SafeLoader ~.resolver.Resolver ~.resolver.VersionedResolver	?path add_path_resolver:1|path
#s3transfer
~.MultipartDownloader	+path download_file:2|filename
~.MultipartUploader	+path upload_file:0|filename
~.OSUtils	+path open:0|filename open_file_chunk_reader:0|filename remove_file:0|filename rename_file:1|new_filename	?path get_file_size:0|filename
~.ReadFileChunk	+path from_filename:0|filename
~.compat	+path rename_file:1|new_filename
~.crt.RenameTempFileHandler	+path new:2|temp_filename
~.processpool.ProcessPoolDownloader	+path download_file:2|filename
~.utils.DeferredOpenFile	+path new:0|filename
~.utils.OSUtils	+path open:0|filename open_file_chunk_reader:0|filename remove_file:0|filename rename_file:1|new_filename	?path allocate:0|filename get_file_size:0|filename get_temp_filename:0|filename	>~.utils.ReadFileChunk open_file_chunk_reader_from_fileobj
~.utils.ReadFileChunk	+path from_filename:0|filename
#safe_rcm
~	+ssrf open_rcm:0|url
~.api	+ssrf open_rcm:0|url
~.calibrations	+path read_noise_level_file:1|path
~.manifest	+path read_manifest:1|path
~.product.reader	?path attach_path:1|path
~.xml	+path read_xml:1|path	>xmlschema.validators.schemas.XMLSchema10 open_schema
#saml2
~.cache.Cache	+path new:0|filename
~.client_base.Base ~.client.Saml2Client	^~.httpbase.HTTPBase	>~.population.Population users
~.config.Config ~.config.IdPConfig ~.config.SPConfig	+path load_file:0|config_filename	>= load
~.ecp_client.Client	^~.httpbase.HTTPBase	+ssrf delete:0|url get:0|url post:0|url put:0|url
~.eptid.EptidShelve	+path new:1|filename
~.httpbase.HTTPBase ~.discovery.DiscoveryServer ~.entity.Entity	+ssrf send:0|url
~.mdstore.MetaDataFile	+path new:1|filename
~.mdstore.MetaDataLoader	^~.mdstore.MetaDataFile	!new
~.mdstore.MetaDataMD	+path new:1|filename
~.mdstore.MetadataStore	>~.httpbase.HTTPBase http
~.pack	+redirect http_redirect_message:1|location
~.population.Population	>~.cache.Cache cache
~.s2repoze.plugins.entitlement	?path make_plugin:0|filename	>~.s2repoze.plugins.entitlement.EntitlementMetadataProvider make_plugin
~.s2repoze.plugins.entitlement.EntitlementMetadataProvider	+path new:0|filename
~.server.Server ~.ecp.ECPServer	^~.httpbase.HTTPBase
#sass_processor
~.jinja2.ext.SassSrc	^jinja2.ext.Extension
~.management.commands.compilescss.Command	+path parse_source:0|filename
~.processor	+path sass_processor:0|filename
~.processor.SassProcessor	?xpath new:0|path
~.storage	+path find_file:0|path
~.templatetags.sass_tags.SassSrcNode	>~.processor.SassProcessor sass_processor
#sassutils
~.builder.Manifest	+path build_one:1|filename	?path unresolve_filename:1|filename
#scciclient
~.irmc.scci	?ssrf get_client:0|host get_report:0|host
~.irmc.snmp.SNMPClient	?ssrf new:0|address
#scpi
~.transports.gpib.prologix	+ssrf get:0|serial_url
#scrapli
~.driver.generic.async_driver.AsyncGenericDriver ~.driver.AsyncGenericDriver ~.driver.generic.AsyncGenericDriver	?path send_commands_from_file:0|file
~.driver.generic.sync_driver.GenericDriver ~.driver.GenericDriver ~.driver.generic.GenericDriver	?path send_commands_from_file:0|file
~.driver.network.async_driver.AsyncNetworkDriver ~.AsyncScrapli ~.driver.AsyncNetworkDriver ~.driver.core.AsyncEOSDriver ~.driver.core.AsyncIOSXEDriver ~.driver.core.AsyncIOSXRDriver ~.driver.core.AsyncJunosDriver ~.driver.core.AsyncNXOSDriver ~.driver.core.arista_eos.AsyncEOSDriver ~.driver.core.arista_eos.async_driver.AsyncEOSDriver ~.driver.core.cisco_iosxe.AsyncIOSXEDriver ~.driver.core.cisco_iosxe.async_driver.AsyncIOSXEDriver ~.driver.core.cisco_iosxr.AsyncIOSXRDriver ~.driver.core.cisco_iosxr.async_driver.AsyncIOSXRDriver ~.driver.core.cisco_nxos.AsyncNXOSDriver ~.driver.core.cisco_nxos.async_driver.AsyncNXOSDriver ~.driver.core.juniper_junos.AsyncJunosDriver ~.driver.core.juniper_junos.async_driver.AsyncJunosDriver ~.driver.network.AsyncNetworkDriver ~.factory.AsyncScrapli	^~.driver.generic.async_driver.AsyncGenericDriver	?path send_commands_from_file:0|file send_configs_from_file:0|file
~.driver.network.sync_driver.NetworkDriver ~.Scrapli ~.driver.NetworkDriver ~.driver.core.EOSDriver ~.driver.core.IOSXEDriver ~.driver.core.IOSXRDriver ~.driver.core.JunosDriver ~.driver.core.NXOSDriver ~.driver.core.arista_eos.EOSDriver ~.driver.core.arista_eos.sync_driver.EOSDriver ~.driver.core.cisco_iosxe.IOSXEDriver ~.driver.core.cisco_iosxe.sync_driver.IOSXEDriver ~.driver.core.cisco_iosxr.IOSXRDriver ~.driver.core.cisco_iosxr.sync_driver.IOSXRDriver ~.driver.core.cisco_nxos.NXOSDriver ~.driver.core.cisco_nxos.sync_driver.NXOSDriver ~.driver.core.juniper_junos.JunosDriver ~.driver.core.juniper_junos.sync_driver.JunosDriver ~.driver.network.NetworkDriver ~.factory.Scrapli	^~.driver.generic.sync_driver.GenericDriver	?path send_commands_from_file:0|file send_configs_from_file:0|file
~.logging	?ssrf get_instance_logger:1|host
~.logging.ScrapliFileHandler	+path new:0|filename
#scrapy
~.core.downloader.contextfactory.AcceptableProtocolsContextFactory	>twisted.internet._sslverify.ClientTLSOptions creatorForNetloc
~.core.downloader.contextfactory.BrowserLikeContextFactory	^~.core.downloader.contextfactory.ScrapyClientContextFactory	>twisted.internet._sslverify.ClientTLSOptions creatorForNetloc
~.core.downloader.contextfactory.ScrapyClientContextFactory	>OpenSSL.SSL.Context getContext	>twisted.internet._sslverify.ClientTLSOptions creatorForNetloc
~.core.downloader.handlers	?path load_object:0|path
~.core.downloader.handlers.ftp.FTPDownloadHandler	+path gotClient:2|filepath	>= from_crawler
~.core.downloader.handlers.ftp.ReceivedDataProtocol	+path new:0|filename
~.core.downloader.handlers.http11.ScrapyProxyAgent	^twisted.web.client.Agent	+ssrf request:1|uri
~.core.downloader.handlers.http11.TunnelingAgent	^twisted.web.client.Agent
~.core.downloader.handlers.http11.TunnelingTCP4ClientEndpoint	^twisted.internet.endpoints.TCP4ClientEndpoint	?ssrf new:1|host
~.core.downloader.tls.ScrapyClientTLSOptions	^twisted.internet._sslverify.ClientTLSOptions	?ssrf new:0|hostname
~.core.http2.agent.H2Agent	+ssrf get_endpoint:0|uri
~.core.http2.agent.H2ConnectionPool	+ssrf get_connection:1|uri
~.core.http2.agent.ScrapyProxyH2Agent	^~.core.http2.agent.H2Agent	+ssrf get_endpoint:0|uri
~.http.response.text.TextResponse ~.http.HtmlResponse ~.http.JsonResponse ~.http.TextResponse ~.http.XmlResponse ~.http.response.html.HtmlResponse ~.http.response.json.JsonResponse ~.http.response.xml.XmlResponse ~.loader.TextResponse	?xpath xpath:0|query	>~.selector.unified.Selector selector
~.pipelines.files.FSFilesStore	+path new:0|basedir persist_file:0|path stat_file:0|path
~.pipelines.files.FTPFilesStore	+path persist_file:0|path stat_file:0|path
~.pipelines.files.FilesStoreProtocol	+path persist_file:0|path stat_file:0|path
~.responsetypes.ResponseTypes	+path from_filename:0|filename	?path from_args:2|filename
~.selector.unified.Selector ~.Selector ~.loader.Selector ~.selector.Selector	^parsel.selector.Selector
~.utils.ftp	+path ftp_makedirs_cwd:1|path ftp_store_file:path	>= ftp_makedirs_cwd ftp_store_file
~.utils.iterators	>~.selector.unified.Selector[] xmliter xmliter_lxml
~.utils.misc	?path load_object:0|path
~.utils.template	+path render_templatefile:0|path	>= render_templatefile string_camelcase
#screed
~	+path read_fasta_sequences:0|filename read_fastq_sequences:0|filename	?path create_db:0|filepath make_db:0|filename	>~.openscreed.ScreedDB read_fasta_sequences read_fastq_sequences
~.createscreed	?path create_db:0|filepath make_db:0|filename
~.openscreed.Open ~.open	+path new:0|filename open_reader:0|filename
~.openscreed.ScreedDB bigtests.ScreedDB ~.ScreedDB	+path new:0|filepath	>= copy
~.seqparse	+path read_fasta_sequences:0|filename read_fastq_sequences:0|filename read_hava_sequences:0|filename	>~.openscreed.ScreedDB read_fasta_sequences read_fastq_sequences read_hava_sequences
#scripttest
~.FoundFile	+path new:0|base_path,1|path
~.TestFileEnvironment	>~.FoundFile writefile
#scruffy
~.config.ConfigFile ~.ConfigFile	^~.file.File	+path new:0|path	>= load
~.file.Directory ~.Directory ~.PackageDirectory ~.PluginDirectory ~.file.PackageDirectory ~.file.PluginDirectory	+path read:0|filename write:0|filename
~.file.File ~.File ~.file.JsonFile ~.file.YamlFile	+path new:0|path
~.file.LockFile ~.LockFile	^~.file.File	!new
~.file.LogFile ~.LogFile	^~.file.File	+path new:0|path
~.file.PackageFile ~.PackageFile	^~.file.File	+path new:0|path
~.plugin.PluginManager ~.PluginManager	+path load_plugins:0|directory
#seamicroclient
~.client.HTTPClient	+ssrf delete:0|url get:0|url post:0|url put:0|url request:0|url
~.v2.client.Client ~.v2.Client	>~.client.HTTPClient client	>~.v2.servers.ServerManager servers
~.v2.servers.ServerManager	?ssrf get:0|server get_boot_order:0|server
#securetar
~.SecureTarFile	+path new:0|name
#sedparse
~	?path compile_file:1|cmdfile	?template compile_string:0|cur_program
#seedir
~.folderstructure	+path listdir_fullpath:0|path
#selenium
~.webdriver.chromium.webdriver.ChromiumDriver ~.webdriver.Chrome ~.webdriver.ChromiumEdge ~.webdriver.Edge ~.webdriver.chrome.webdriver.WebDriver ~.webdriver.edge.webdriver.WebDriver	^~.webdriver.remote.webdriver.WebDriver	?command execute_cdp_cmd:0|cmd
~.webdriver.common.actions.wheel_input.ScrollOrigin	>~.webdriver.remote.webelement.WebElement origin
~.webdriver.edge.remote_connection.EdgeRemoteConnection	^~.webdriver.remote.remote_connection.RemoteConnection
~.webdriver.firefox.firefox_binary.FirefoxBinary	?path which:0|fname
~.webdriver.firefox.webdriver.WebDriver ~.webdriver.Firefox	^~.webdriver.remote.webdriver.WebDriver	+path get_full_page_screenshot_as_file:0|filename save_full_page_screenshot:0|filename
~.webdriver.remote.remote_connection.RemoteConnection ~.webdriver.chrome.remote_connection.ChromeRemoteConnection ~.webdriver.chromium.remote_connection.ChromiumRemoteConnection ~.webdriver.firefox.remote_connection.FirefoxRemoteConnection ~.webdriver.safari.remote_connection.SafariRemoteConnection	+command execute:0|command	+ssrf get_remote_connection_headers:0|parsed_url
~.webdriver.remote.switch_to.SwitchTo	>~.webdriver.remote.webelement.WebElement active_element
~.webdriver.remote.webdriver.WebDriver ~.webdriver.Ie ~.webdriver.Remote ~.webdriver.Safari ~.webdriver.WPEWebKit ~.webdriver.WebKitGTK ~.webdriver.ie.webdriver.WebDriver ~.webdriver.safari.webdriver.WebDriver ~.webdriver.webkitgtk.webdriver.WebDriver ~.webdriver.wpewebkit.webdriver.WebDriver	+path download_file:0|file_name,1|target_directory get_screenshot_as_file:0|filename save_screenshot:0|filename	+ssrf get:0|url	>~.webdriver.remote.switch_to.SwitchTo switch_to	>~.webdriver.remote.webelement.WebElement create_web_element find_element	>~.webdriver.remote.webelement.WebElement[] find_elements
~.webdriver.remote.webelement.WebElement	+path screenshot:0|filename	>= find_element	>~.webdriver.remote.webelement.WebElement[] find_elements
~.webdriver.remote.websocket_connection.WebSocketConnection	+ssrf new:0|url
~.webdriver.support.color.Color	?template from_string:0|str_
~.webdriver.support.event_firing_webdriver.EventFiringWebDriver	>~.webdriver.remote.webdriver.WebDriver wrapped_driver	>~.webdriver.remote.webelement.WebElement find_element	>~.webdriver.remote.webelement.WebElement[] find_elements
~.webdriver.support.event_firing_webdriver.EventFiringWebElement	>~.webdriver.remote.webelement.WebElement find_element wrapped_element	>~.webdriver.remote.webelement.WebElement[] find_elements
~.webdriver.support.select.Select	>~.webdriver.remote.webelement.WebElement first_selected_option	>~.webdriver.remote.webelement.WebElement[] all_selected_options options
#send2trash
~.plat_other	?path trash_move:2|topdir
#sentencepiece
~.SentencePieceNormalizer	+path LoadFromRuleTSV:0|filename
~.SentencePieceProcessor	+path LoadVocabulary:0|filename
#sentinelsat
~.download.Downloader ~.Downloader	?path download:1|directory download_all:1|directory download_all_quicklooks:1|directory download_quicklook:1|directory
~.sentinel.SentinelAPI ~.SentinelAPI	>requests.sessions.Session session	>~.download.Downloader downloader
#serial
~.rfc2217.Serial	?ssrf from_url:0|url
~.urlhandler.protocol_cp2110.Serial	?ssrf from_url:0|url
~.urlhandler.protocol_hwgrep.Serial	?ssrf from_url:0|url
~.urlhandler.protocol_loop.Serial	?ssrf from_url:0|url
~.urlhandler.protocol_socket.Serial	?ssrf from_url:0|url
~.urlhandler.protocol_spy.Serial	?ssrf from_url:0|url
#serializable
~.serializable.Serializable ~.Serializable	+path read_json_file:0|path write_json_file:0|path
#serverfiles
~.ServerFiles	>requests.sessions.Session req
#setoolsgui
~.apol.ApolWorkspace	+path load_permmap:0|filename load_policy:0|filename
~.widgets.tab.TableResultTabWidget	>~.widgets.views.tableview.SEToolsTableView table_results
~.widgets.views.tableview.SEToolsTableView ~.widgets.views.SEToolsTableView	+path save_csv:0|filename
#setoptconf
~.source.configfile.ConfigFileSource ~.ConfigFileSource ~.source.ConfigFileSource	^~.source.filebased.FileBasedSource	+path get_settings_from_file:0|file_path	!new
~.source.filebased.FileBasedSource ~.FileBasedSource ~.source.FileBasedSource	+path get_settings_from_file:0|file_path	?path new:1|base_path
~.source.jsonfile.JsonFileSource ~.JsonFileSource ~.source.JsonFileSource	^~.source.filebased.FileBasedSource	+path get_settings_from_file:0|file_path	!new
~.source.yamlfile.YamlFileSource ~.YamlFileSource ~.source.YamlFileSource	^~.source.filebased.FileBasedSource	+path get_settings_from_file:0|file_path	!new
#sh
~	?path glob:0|path
~.RunningCommand	+command new:0|cmd	>= wait
#shapefile
~.Reader	+path load:0|shapefile
#sharkiq
~	>~.ayla_api.AylaApi get_ayla_api
~.ayla_api	>~.ayla_api.AylaApi get_ayla_api
~.ayla_api.AylaApi ~.AylaApi	+ssrf request:1|url	>aiohttp.client.ClientSession ensure_session
#shelxfile
~.cif.cif_write.CifFile	+path write_cif:0|cif_path
~.misc.misc	+path remove_file:0|filename	>= cart_to_frac chunks eigenvals find_line frac_to_cart multiline_test range_resolver split_fvar_and_parameter which wrap_line
~.shelx.shelx.Shelxfile ~.Shelxfile	+path read_file:0|resfile to_cif:0|filename write_shelx_file:0|filename
#sherlock
~.lock.EtcdLock ~.EtcdLock	>etcd.client.Client client
#shopify
~.resources.image.Image ~.Image ~.resources.Image	+path attach_image:1|filename
~.session.Session ~.Session	+ssrf new:0|shop_url
#showinfm
~	+path show_in_file_manager:0|path_or_uri	>= linux_desktop_humanize show_in_file_manager stock_file_manager user_file_manager valid_file_manager
~.showinfm	+path show_in_file_manager:0|path_or_uri	>= main show_in_file_manager stock_file_manager user_file_manager valid_file_manager
#sidpy
~.io.interface_utils	+path openfile_dialog_qt:2|file_path savefile_dialog_qt:1|file_path
~.sid.reader.Reader ~.Reader ~.sid.Reader	+path new:0|file_path
~.viz.jupyter_utils ~.jupyter_utils	+path save_fig_filebox_button:1|filename
~.viz.plot_utils ~.plot_utils	+path export_fig_data:1|filename
~.viz.plot_utils.misc	+path export_fig_data:1|filename
#simple_history
~.admin.SimpleHistoryAdmin	^django.contrib.admin.options.ModelAdmin	>django.db.models.query.QuerySet get_history_queryset	>django.http.response.HttpResponseRedirect response_change
~.manager.HistoricalQuerySet	^django.db.models.query.QuerySet	!new
~.models.HistoricForwardManyToOneDescriptor	>django.db.models.query.QuerySet get_queryset
#simple_websocket
~.aiows.AioClient ~.AioClient	+ssrf connect:0|url new:0|url
~.ws.Client ~.Client	+ssrf connect:0|url new:0|url
#simpleeval
~	+code simple_eval:0|expr
~.EvalWithCompoundTypes	^~.SimpleEval	+code eval:0|expr
~.SimpleEval	+code eval:0|expr
#simpleobsws
~.WebSocketClient	+ssrf new:0|url
#siridb
~.connector	?ssrf async_connect:3|host connect:3|host	>~.connector.lib.connection.SiriDBConnection connect
~.connector.lib.client.SiriDBClient ~.connector.SiriDBClient	+sql query:0|query
~.connector.lib.connection.SiriDBAsyncConnection	+sql query:0|query	?ssrf connect:3|host
~.connector.lib.connection.SiriDBConnection ~.connector.SiriDBConnection	+sql query:0|query	?ssrf new:3|host
#sitetree
~.admin	>django.http.response.HttpResponseRedirect redirects_handler
#slimmer
~.slimit.slimit	?path main:0|filename
#sluurp
~.job.SControlShowJobCommand	^~.utils.SubProcessCommand	!new
~.utils.SubProcessCommand	+command new:0|command
#smart_open
~	+ssrf open:0|uri
~.azure	?ssrf open_uri:0|uri
~.compression	+path compression_wrapper:3|filename
~.ftp	+path open:0|path	?ssrf open_uri:0|uri
~.hdfs	?ssrf open_uri:0|uri
~.http	+ssrf open:0|uri open_uri:0|uri
~.local_file	?ssrf open_uri:0|uri_as_string
~.s3	?ssrf open_uri:0|uri
~.smart_open_lib	+ssrf open:0|uri
~.ssh	+path open:0|path	?ssrf open:2|host open_uri:0|uri
~.webhdfs	+ssrf open:0|http_uri open_uri:0|uri
#snapcast
~.client.Client	?ssrf new:0|host
~.control.client.Snapclient	?ssrf new:0|server
#snitun
~.server.peer_manager.PeerManager	?ssrf get_peer:0|hostname
~.server.run.SniTunServer	>~.server.peer_manager.PeerManager peers
~.server.run.SniTunServerSingle	>~.server.peer_manager.PeerManager peers
#social_django
~.strategy	?template render_template_string:0|request
~.strategy.DjangoStrategy	+redirect redirect:0|url
~.strategy.DjangoTemplateStrategy	+template render_string:0|html
#socketIO_client
~	?ssrf parse_host:0|host
~.parsers	?ssrf parse_host:0|host
#socketio
~.async_client.AsyncClient ~.AsyncClient	+ssrf connect:0|url
~.async_simple_client.AsyncSimpleClient ~.AsyncSimpleClient	+ssrf connect:0|url
~.client.Client ~.Client	+ssrf connect:0|url
~.simple_client.SimpleClient ~.SimpleClient	+ssrf connect:0|url
#solv
~.Chksum	?path add_stat:0|filename
~.Solver	?path write_testcase:0|dir
#sorl
~.thumbnail.fields.ImageField ~.thumbnail.ImageField	^django.db.models.fields.files.FileField
~.thumbnail.images.ImageFile	>~.thumbnail.images.UrlStorage storage
~.thumbnail.images.UrlStorage	^django.core.files.storage.base.Storage
~.thumbnail.kvstores.dbm_kvstore.DBMContext	+path new:0|filename
~.thumbnail.kvstores.redis_kvstore.KVStore	>redis.client.Redis connection
#soundfile
~.SoundFile	?path new:0|file
#spaghetti
~.network.Network ~.Network	+path loadnetwork:0|filename savenetwork:0|filename	>= loadnetwork
#sparkpost
~.SparkPost	>~.metrics.Metrics metrics	>~.recipient_lists.RecipientLists recipient_lists	>~.suppression_list.SuppressionList suppression_list	>~.templates.Templates templates	>~.transmissions.Transmissions transmissions
~.base.RequestsTransport ~.RequestsTransport	+ssrf request:1|uri
~.base.Resource ~.RecipientLists ~.SuppressionList ~.Templates ~.Transmissions ~.metrics.Campaigns ~.metrics.Domains ~.recipient_lists.RecipientLists ~.suppression_list.SuppressionList ~.templates.Templates ~.tornado.Transmissions ~.tornado.transmissions.Transmissions ~.transmissions.Transmissions	+ssrf request:1|uri
~.django.email_backend.SparkPostEmailBackend	>~.SparkPost client
~.metrics.Metrics ~.Metrics	>~.metrics.Campaigns campaigns	>~.metrics.Domains domains
~.tornado.SparkPost	^~.SparkPost	>~.tornado.transmissions.Transmissions transmissions
~.tornado.base.TornadoTransport ~.tornado.TornadoTransport	+ssrf request:1|uri
#speechd
~.client.Client ~.Client	^~.client.SSIPClient	!new
~.client.SSIPClient ~.SSIPClient ~.Speaker ~.client.Speaker	?ssrf new:3|address,5|host
#split_settings
~.tools	+path optional:0|filename	>= include optional
#spotifyaio
~.spotify.SpotifyClient ~.SpotifyClient	>aiohttp.client.ClientSession session
#spotipy
~.cache_handler.CacheFileHandler ~.CacheFileHandler	?path new:0|cache_path
~.oauth2.SpotifyClientCredentials ~.SpotifyClientCredentials	>~.cache_handler.CacheFileHandler cache_handler
~.oauth2.SpotifyImplicitGrant ~.SpotifyImplicitGrant	>~.cache_handler.CacheFileHandler cache_handler
~.oauth2.SpotifyOAuth ~.SpotifyOAuth	>~.cache_handler.CacheFileHandler cache_handler
~.oauth2.SpotifyPKCE ~.SpotifyPKCE	>~.cache_handler.CacheFileHandler cache_handler
#spur
~.files.FileOperations	+path copy_file:2|dir write_file:0|path
~.local.LocalShell ~.LocalShell	+command spawn:0|command	>~.files.FileOperations files
~.ssh.SshShell ~.SshShell	+command spawn:0|command	>~.files.FileOperations files
#spyne
spyne.client.twisted.Agent	^twisted.web.client.Agent
~.client._base.RemoteService ~.RemoteService ~.client.RemoteService ~.client.twisted.RemoteService	+ssrf new:1|url
~.client.django.DjangoTestClient	>~.client._base.RemoteService service
~.client.http.HttpClient	+ssrf new:0|url	>~.client._base.RemoteService service
~.client.twisted.TwistedHttpClient	+ssrf new:0|url	>~.client._base.RemoteService service
~.client.zeromq.ZeroMQClient	+ssrf new:0|url	>~.client._base.RemoteService service
~.const.http	+redirect gen_body_redirect:1|location
~.model.addtl.SegmentBase ~.model.addtl.DateSegment ~.model.addtl.DateTimeSegment ~.model.addtl.TimeSegment	?template from_string:0|s
~.server.http.HttpRedirect	+redirect new:1|location
~.util.six ~.client.twisted.six	+code exec_:0|_code_
~.util.xml	+path parse_schema_file:0|file_name
#spython
~.instance	+path read_file:0|filename
~.main.base	+command run_command:1|cmd
~.main.base.command	+command run_command:1|cmd
~.main.execute	+command execute:2|command
~.main.parse.parsers.base.ParserBase	+path new:0|filename
~.main.parse.parsers.docker.DockerParser ~.main.parse.parsers.DockerParser	^~.main.parse.parsers.base.ParserBase	+path new:0|filename
~.main.parse.parsers.singularity.SingularityParser ~.main.parse.parsers.SingularityParser	^~.main.parse.parsers.base.ParserBase	+path new:0|filename
~.main.parse.writers.base.WriterBase ~.main.parse.writers.DockerWriter ~.main.parse.writers.SingularityWriter ~.main.parse.writers.docker.DockerWriter ~.main.parse.writers.singularity.SingularityWriter	?path write:0|output_file
~.oci.cmd.actions	+path create:4|log_path	+sql execute:1|command
~.utils	+command run_command:0|cmd	+path read_file:0|filename read_json:0|filename write_file:0|filename write_json:1|filename	?path mkdir_p:0|path
~.utils.fileio	+path read_file:0|filename read_json:0|filename write_file:0|filename write_json:1|filename	?path mkdir_p:0|path
~.utils.terminal	+command run_command:0|cmd
#sqlalchemy
~	>~.engine.base.Engine engine_from_config	>~.engine.mock.MockConnection create_mock_engine	>~.pool.base.Pool create_pool_from_url
~.connectors.aioodbc.AsyncAdapt_aioodbc_ss_cursor	^~.connectors.asyncio.AsyncAdapt_dbapi_cursor ~.connectors.asyncio.AsyncAdapt_dbapi_cursor
~.connectors.asyncio.AsyncAdapt_dbapi_cursor ~.connectors.aioodbc.AsyncAdapt_aioodbc_cursor ~.connectors.asyncio.AsyncAdapt_dbapi_ss_cursor ~.dialects.oracle.oracledb.AsyncAdapt_oracledb_cursor	+sql execute:0|operation executemany:0|operation
~.dialects.mysql.aiomysql.AsyncAdapt_aiomysql_cursor ~.dialects.mysql.aiomysql.AsyncAdapt_aiomysql_ss_cursor	+sql execute:0|operation executemany:0|operation
~.dialects.mysql.asyncmy.AsyncAdapt_asyncmy_cursor ~.dialects.mysql.asyncmy.AsyncAdapt_asyncmy_ss_cursor	+sql execute:0|operation executemany:0|operation
~.dialects.oracle.oracledb.AsyncAdapt_oracledb_connection	>~.dialects.oracle.oracledb.AsyncAdapt_oracledb_cursor cursor	>~.dialects.oracle.oracledb.AsyncAdapt_oracledb_ss_cursor ss_cursor
~.dialects.oracle.oracledb.AsyncAdapt_oracledb_ss_cursor	^~.connectors.asyncio.AsyncAdapt_dbapi_cursor ~.connectors.asyncio.AsyncAdapt_dbapi_cursor
~.dialects.postgresql.asyncpg.AsyncAdapt_asyncpg_cursor	+sql execute:0|operation executemany:0|operation
~.dialects.postgresql.asyncpg.AsyncAdapt_asyncpg_ss_cursor	^~.dialects.postgresql.asyncpg.AsyncAdapt_asyncpg_cursor	+sql executemany:0|operation
~.dialects.postgresql.pg8000.PGExecutionContext_pg8000	>~.dialects.postgresql.pg8000.ServerSideCursor create_server_side_cursor
~.dialects.postgresql.pg8000.ServerSideCursor	+sql execute:0|operation executemany:0|operation	>= execute executemany
~.dialects.postgresql.psycopg.AsyncAdapt_psycopg_connection ~.dialects.postgresql.psycopg.AsyncAdaptFallback_psycopg_connection	+sql execute:0|query	>~.dialects.postgresql.psycopg.AsyncAdapt_psycopg_cursor execute
~.dialects.postgresql.psycopg.AsyncAdapt_psycopg_cursor	+sql execute:0|query executemany:0|query
~.dialects.postgresql.psycopg.AsyncAdapt_psycopg_ss_cursor	^~.dialects.postgresql.psycopg.AsyncAdapt_psycopg_cursor	+sql execute:0|query	>= execute
~.dialects.sqlite.aiosqlite.AsyncAdapt_aiosqlite_cursor ~.dialects.sqlite.aiosqlite.AsyncAdapt_aiosqlite_ss_cursor	+sql execute:0|operation executemany:0|operation
~.engine	>~.engine.base.Engine engine_from_config	>~.engine.mock.MockConnection create_mock_engine	>~.pool.base.Pool create_pool_from_url
~.engine.base.Connection ~.Connection ~.engine.Connection	+sql exec_driver_sql:0|statement	>= execution_options	>~.engine.cursor.CursorResult exec_driver_sql execute	>~.engine.interfaces.Dialect dialect	>~.pool.base.PoolProxiedConnection connection
~.engine.base.Engine ~.Engine ~.engine.Engine	>~.engine.base.Connection connect	>~.engine.base.Connection[] begin	>~.engine.interfaces.Dialect dialect	>~.pool.base.Pool pool	>~.pool.base.PoolProxiedConnection raw_connection
~.engine.base.Transaction ~.Transaction ~.engine.Transaction	>~.engine.base.Connection connection
~.engine.create	>~.engine.base.Engine engine_from_config	>~.pool.base.Pool create_pool_from_url
~.engine.cursor.CursorResult ~.CursorResult ~.ResultProxy ~.engine.CursorResult	>~.engine.base.Connection connection	>~.engine.default.DefaultExecutionContext context	>~.engine.interfaces.Dialect dialect
~.engine.default.DefaultDialect	^~.engine.interfaces.Dialect	>~.engine.interfaces.DBAPIConnection connect
~.engine.default.DefaultExecutionContext	^~.engine.interfaces.ExecutionContext	>~.engine.base.Connection root_connection	>~.engine.interfaces.DBAPICursor create_cursor create_default_cursor create_server_side_cursor cursor	>~.engine.interfaces.Dialect dialect
~.engine.events.ConnectionEvents	+sql after_cursor_execute:2|statement before_cursor_execute:2|statement
~.engine.events.DialectEvents	>~.engine.interfaces.DBAPIConnection do_connect
~.engine.interfaces.DBAPIConnection	>~.engine.interfaces.DBAPICursor cursor
~.engine.interfaces.DBAPICursor	+sql execute:0|operation executemany:0|operation
~.engine.interfaces.Dialect ~.Dialect ~.connectors.Dialect ~.dialects.Dialect	>~.engine.interfaces.DBAPIConnection connect
~.engine.interfaces.ExceptionContext ~.ExceptionContext ~.engine.ExceptionContext	>~.engine.base.Connection connection	>~.engine.base.Engine engine	>~.engine.interfaces.DBAPICursor cursor	>~.engine.interfaces.Dialect dialect	>~.engine.interfaces.ExecutionContext execution_context
~.engine.interfaces.ExecutionContext ~.ExecutionContext ~.engine.ExecutionContext	>~.engine.base.Connection connection root_connection	>~.engine.base.Engine engine	>~.engine.interfaces.DBAPICursor create_cursor cursor	>~.engine.interfaces.Dialect dialect
~.engine.mock.MockConnection	>~.engine.base.Engine engine	>~.engine.interfaces.Dialect dialect
~.engine.reflection.Inspector ~.Inspector ~.engine.Inspector	>~.engine.base.Engine bind engine	>~.engine.interfaces.Dialect dialect
~.ext.asyncio.engine.AsyncConnection ~.ext.asyncio.AsyncConnection	>~.engine.base.Connection sync_connection	>~.engine.base.Engine sync_engine	>~.engine.cursor.CursorResult exec_driver_sql execute	>~.engine.interfaces.Dialect dialect	>~.ext.asyncio.engine.AsyncTransaction begin begin_nested get_nested_transaction get_transaction	>~.pool.base.PoolProxiedConnection get_raw_connection
~.ext.asyncio.engine.AsyncEngine ~.ext.asyncio.AsyncEngine	>~.engine.base.Engine sync_engine	>~.engine.interfaces.Dialect dialect	>~.ext.asyncio.engine.AsyncConnection connect	>~.ext.asyncio.engine.AsyncConnection[] begin	>~.pool.base.Pool pool	>~.pool.base.PoolProxiedConnection raw_connection
~.ext.asyncio.engine.AsyncTransaction ~.ext.asyncio.AsyncTransaction	>~.engine.base.Transaction sync_transaction	>~.ext.asyncio.engine.AsyncConnection connection
~.ext.asyncio.scoping.async_scoped_session ~.ext.asyncio.async_scoped_session	>~.engine.base.Engine get_bind	>~.ext.asyncio.engine.AsyncConnection connection	>~.ext.asyncio.session.AsyncSessionTransaction begin begin_nested	>~.orm.session.Session object_session
~.ext.asyncio.session.AsyncSession ~.ext.asyncio.AsyncSession	>~.engine.base.Engine get_bind	>~.ext.asyncio.engine.AsyncConnection connection	>~.ext.asyncio.session.AsyncSessionTransaction begin begin_nested get_nested_transaction get_transaction	>~.orm.session.Session object_session sync_session
~.ext.asyncio.session.AsyncSessionTransaction ~.ext.asyncio.AsyncSessionTransaction	>~.ext.asyncio.session.AsyncSession session	>~.orm.session.SessionTransaction sync_transaction
~.ext.horizontal_shard.ShardedSession	^~.orm.session.Session	>~.engine.base.Connection connection_callable
~.orm ~.util.preloaded.orm	>~.orm.relationships.RelationshipProperty dynamic_loader	>~.orm.session.Session create_session object_session
~.orm._orm_constructors	>~.orm.relationships.RelationshipProperty dynamic_loader	>~.orm.session.Session create_session
~.orm.bulk_persistence.BulkORMDelete	^~.orm.bulk_persistence.BulkUDCompileState	!orm_execute_statement
~.orm.bulk_persistence.BulkORMInsert	^~.orm.bulk_persistence.ORMDMLState	+sql orm_pre_session_exec:1|statement	>= create_for_statement	!orm_execute_statement
~.orm.bulk_persistence.BulkORMUpdate	^~.orm.bulk_persistence.BulkUDCompileState	!orm_execute_statement
~.orm.bulk_persistence.BulkUDCompileState	^~.orm.bulk_persistence.ORMDMLState	+sql orm_pre_session_exec:1|statement	?sql orm_setup_cursor_result:1|statement
~.orm.bulk_persistence.ORMDMLState	^~.orm.context.AbstractORMCompileState	>~.orm.context.ORMFromStatementCompileState from_statement_ctx
~.orm.context.AbstractORMCompileState	+sql orm_execute_statement:1|statement orm_pre_session_exec:1|statement	?sql orm_setup_cursor_result:1|statement
~.orm.context.AutoflushOnlyORMCompileState ~.orm.context.CompoundSelectCompileState	^~.orm.context.AbstractORMCompileState	+sql orm_pre_session_exec:1|statement	?sql orm_setup_cursor_result:1|statement
~.orm.context.ORMCompileState ~.orm.context.ORMFromStatementCompileState	^~.orm.context.AbstractORMCompileState	+sql orm_pre_session_exec:1|statement	?sql orm_setup_cursor_result:1|statement	>= create_for_statement
~.orm.context.ORMSelectCompileState	^~.orm.context.ORMCompileState	?sql all_selected_columns:0|statement
~.orm.context.QueryContext ~.orm.QueryContext	>~.orm.context.ORMCompileState compile_state
~.orm.dynamic.AppenderMixin	>~.orm.session.Session session
~.orm.query.BulkUD	>~.orm.session.Session session
~.orm.query.Query ~.orm.Query	>~.orm.session.Session session	>~.orm.state.InstanceState lazy_loaded_from
~.orm.relationships.JoinCondition	>~.orm.relationships.RelationshipProperty prop
~.orm.relationships.RelationshipProperty ~.orm.RelationshipProperty	>~.orm.util.CascadeOptions cascade
~.orm.scoping.scoped_session ~.orm.scoped_session ~.orm.scoping.ScopedSession	>~.engine.base.Connection connection	>~.engine.base.Engine bind get_bind	>~.orm.query.Query query	>~.orm.session.Session object_session	>~.orm.session.SessionTransaction begin begin_nested
~.orm.session ~.util.preloaded.orm_session	>~.orm.session.Session object_session
~.orm.session.ORMExecuteState ~.orm.ORMExecuteState	>~.orm.session.Session session	>~.orm.state.InstanceState lazy_loaded_from
~.orm.session.Session ~.orm.Session	>~.engine.base.Connection connection	>~.engine.base.Engine bind get_bind	>~.orm.query.Query query	>~.orm.session.SessionTransaction begin begin_nested get_nested_transaction get_transaction	>~.orm.session.Session[] no_autoflush
~.orm.session.SessionTransaction ~.orm.SessionTransaction	>~.engine.base.Connection connection	>~.orm.session.Session session
~.orm.state.InstanceState ~.orm.InstanceState	>~.ext.asyncio.session.AsyncSession async_session	>~.orm.session.Session session
~.orm.strategies.ColumnLoader	?path create_row_processor:2|path
~.orm.strategies.DeferredColumnLoader	?path create_row_processor:2|path
~.orm.strategies.ExpressionColumnLoader	^~.orm.strategies.ColumnLoader	?path create_row_processor:2|path
~.orm.strategies.ImmediateLoader	?path create_row_processor:2|path
~.orm.strategies.JoinedLoader	?path create_row_processor:2|path
~.orm.strategies.LazyLoader	?path create_row_processor:2|path	>~.orm.relationships.RelationshipProperty parent_property
~.orm.strategies.NoLoader	?path create_row_processor:2|path
~.orm.strategies.SelectInLoader	?path create_row_processor:2|path
~.orm.strategies.SubqueryLoader	?path create_row_processor:2|path
~.orm.strategies.UninstrumentedColumnLoader	?path create_row_processor:2|path
~.orm.unitofwork.UOWTransaction ~.orm.UOWTransaction	>~.orm.session.Session session	>~.orm.session.SessionTransaction transaction
~.orm.util.CascadeOptions ~.orm.CascadeOptions	?template from_string:0|arg
~.pool.base.ManagesConnection ~.pool.ManagesConnection	>~.engine.interfaces.DBAPIConnection dbapi_connection
~.pool.base.Pool ~.Pool ~.pool.Pool	>~.pool.base.PoolProxiedConnection connect
~.pool.base.PoolProxiedConnection ~.PoolProxiedConnection ~.pool.PoolProxiedConnection	^~.pool.base.ManagesConnection	>~.engine.interfaces.DBAPICursor cursor
~.pool.impl.SingletonThreadPool ~.SingletonThreadPool ~.pool.SingletonThreadPool	^~.pool.base.Pool	>~.pool.base.PoolProxiedConnection connect
~.util.tool_support.code_writer_cmd	+path write_output_file_from_tempfile:1|destination_path write_output_file_from_text:1|destination_path	?path write_output_file_from_tempfile:0|tempfile
#sqlglot
~.executor	+sql execute:0|sql	>= dict_depth flatten_schema nested_get nested_set
~.executor.context.Context	+code eval:0|code
~.executor.python.PythonExecutor ~.executor.PythonExecutor	>~.executor.context.Context context
~.helper	+path open_file:0|file_name	>= camel_to_snake_case csv csv_reader dict_depth find_new_name flatten is_date_unit is_float is_int is_iso_date is_iso_datetime is_iterable is_type merge_ranges name_sequence object_to_dict split_num_words subclasses to_bool
#sqlitedict
~	>~.SqliteDict open
~.SqliteDict	+path get_tablenames:0|filename new:0|filename
~.SqliteMultithread	+path new:0|filename
#sqlmodel
~	>sqlalchemy.engine.base.Engine engine_from_config	>sqlalchemy.engine.mock.MockConnection create_mock_engine
#sqlobject
~.dbconnection.DBConnection ~.dbconnection.DBAPI	?ssrf connectionFromURI:0|uri
~.firebird.firebirdconnection.FirebirdConnection	^~.dbconnection.DBConnection	?ssrf new:0|host
~.maxdb.maxdbconnection.MaxdbConnection	^~.dbconnection.DBConnection	?ssrf new:0|host
~.mssql.mssqlconnection.MSSQLConnection	^~.dbconnection.DBConnection	?ssrf new:3|host
~.mysql.mysqlconnection.MySQLConnection	^~.dbconnection.DBConnection	?ssrf new:3|host
~.postgres.pgconnection.PostgresConnection	^~.dbconnection.DBConnection	?ssrf new:1|host
~.sqlite.sqliteconnection.SQLiteConnection	^~.dbconnection.DBConnection	+path new:0|filename
~.sybase.sybaseconnection.SybaseConnection	^~.dbconnection.DBConnection	?ssrf new:3|host
~.util.csvimport	+path load_csv_from_directory:0|directory
#sqlparse
~.engine.filter_stack.FilterStack ~.engine.FilterStack	+sql run:0|sql
#srsly
~	+deserialise pickle_loads:0|data	+path read_gzip_json:0|path read_gzip_jsonl:0|path read_json:0|path read_jsonl:0|path read_msgpack:0|path read_yaml:0|path write_gzip_json:0|path write_gzip_jsonl:0|path write_json:0|path write_jsonl:0|path write_msgpack:0|path write_yaml:0|path	>= is_json_serializable is_yaml_serializable json_dumps msgpack_dumps pickle_dumps write_gzip_json write_gzip_jsonl write_json write_jsonl write_msgpack write_yaml yaml_dumps
~._json_api	+path read_gzip_json:0|path read_gzip_jsonl:0|path read_json:0|path read_jsonl:0|path write_gzip_json:0|path write_gzip_jsonl:0|path write_json:0|path write_jsonl:0|path	>= is_json_serializable json_dumps write_gzip_json write_gzip_jsonl write_json write_jsonl
~._msgpack_api	+path read_msgpack:0|path write_msgpack:0|path	>= msgpack_dumps write_msgpack
~._pickle_api	+deserialise pickle_loads:0|data	>= pickle_dumps
~._yaml_api	+path read_yaml:0|path write_yaml:0|path	>= is_yaml_serializable write_yaml yaml_dumps
~.ruamel_yaml.compat.Nprint	+path new:0|file_name
#stactools
stactools.core.io.fsspec	^fsspec
stactools.core.utils.fsspec	^fsspec
~.core	?path copy_catalog:1|dest_directory
~.core.copy	?path copy_catalog:1|dest_directory
~.core.io.FsspecStacIO	+ssrf read_text_from_href:0|href
~.core.io.xml.XmlElement	+xpath find:0|xpath find_attr:1|xpath find_or_throw:0|xpath find_text:0|xpath find_text_or_throw:0|xpath	>= find find_or_throw from_file	>~.core.io.xml.XmlElement[] findall
#stardicter
~.base.StardictWriter ~.CzechEnglishWriter ~.CzechGermanWriter ~.CzechWriter ~.DictsInfoWriter ~.czech.CzechWriter ~.czechenglish.CzechEnglishWriter ~.czechgerman.CzechGermanWriter ~.dictsinfo.DictsInfoWriter	+path write_dict:0|directory write_source:0|directory write_words:0|basefilename
#starlette
~.datastructures.UploadFile	+path new:filename
~.formparsers.MultipartPart	>~.datastructures.UploadFile file
~.responses.FileResponse	+path new:0|path,5|filename
~.responses.RedirectResponse	+redirect new:0|url
~.staticfiles.StaticFiles	+path file_response:0|full_path
~.templating.Jinja2Templates	>jinja2.environment.Template get_template
~.testclient.TestClient	^httpx._client.Client	>httpx._models.Response delete get head options patch post put request	!delete get head options patch post put request
#static
~.BaseMagic ~.GenshiMagic ~.KidMagic ~.StringMagic	+path file_like:0|full_path
#staticconf
~	+path ini_file_loader:0|filename json_loader:0|filename properties_loader:0|filename xml_loader:0|filename yaml_loader:0|filename	>= auto_loader build_accessor_type build_loader flatten_dict get_all_accessors ini_file_loader json_loader list_loader load_config_data object_loader properties_loader python_loader register_value_proxy reload validate xml_loader yaml_loader
~.config	?path build_loader_callable:1|filename
~.config.ConfigFacade ~.ConfigFacade	+path load:0|filename	>= load
~.loader	+path ini_file_loader:0|filename json_loader:0|filename properties_loader:0|filename xml_loader:0|filename yaml_loader:0|filename	>= auto_loader build_loader flatten_dict ini_file_loader json_loader list_loader load_config_data object_loader properties_loader python_loader xml_loader yaml_loader
#statsd
~.client.stream.TCPStatsClient ~.TCPStatsClient ~.client.TCPStatsClient	?ssrf new:0|host
~.client.udp.StatsClient ~.StatsClient ~.client.StatsClient	?ssrf new:0|host
#stfio
~	+path read:0|fname	?path read_tdms:0|fn
~.stfio	+path read:0|fname	?path read_tdms:0|fn
#stl
~.stl	+path StlMesh:0|filename
~.stl.BaseStl ~.Mesh ~.mesh.Mesh	+path from_file:0|filename from_multi_file:0|filename save:0|filename
#stomper
~	?ssrf connect:2|host
~.stomp_11	?ssrf connect:2|host
#stone
~.frontend.parser.ParserFactory	?path parse:1|path
#storages
~.backends.apache_libcloud.LibCloudStorage	^django.core.files.storage.base.Storage	+path listdir:0|path
~.backends.dropbox.DropboxStorage ~.backends.dropbox.DropBoxStorage	^~.base.BaseStorage	+path listdir:0|path
~.backends.ftp.FTPStorage	^~.base.BaseStorage	+path listdir:0|path
~.backends.s3.S3ManifestStaticStorage	^django.contrib.staticfiles.storage.HashedFilesMixin ~.backends.s3.S3Storage
~.backends.s3.S3Storage ~.backends.s3.S3StaticStorage	^~.base.BaseStorage	!listdir
~.backends.sftpstorage.SFTPStorage	^~.base.BaseStorage	+path listdir:0|path
~.base.BaseStorage	^django.core.files.storage.base.Storage
#storm
~.database.Connection	+sql execute:0|statement raw_execute:0|statement
~.databases.mysql.MySQLConnection	^~.database.Connection	+sql execute:0|statement
~.databases.postgres.PostgresConnection	^~.database.Connection	+sql execute:0|statement
~.databases.sqlite.SQLiteConnection	^~.database.Connection	+sql raw_execute:0|statement
~.store.Store	+sql execute:0|statement
~.tracer.BaseStatementTracer ~.tracer.TimelineTracer	+sql connection_raw_execute:2|statement
~.tracer.DebugTracer	+sql connection_raw_execute:2|statement connection_raw_execute_success:2|statement
~.tracer.TimeoutTracer ~.databases.postgres.PostgresTimeoutTracer	+sql connection_raw_execute:2|statement
#strictyaml
~.ruamel	?path add_path_resolver:1|path
~.ruamel.compat.Nprint	+path new:0|file_name
~.ruamel.main	?path add_path_resolver:1|path
~.ruamel.resolver.BaseResolver ~.dumper.StrictYAMLDumper ~.dumper.StrictYAMLResolver ~.parser.StrictYAMLLoader ~.ruamel.CBaseDumper ~.ruamel.CBaseLoader ~.ruamel.CDumper ~.ruamel.CLoader ~.ruamel.CSafeDumper ~.ruamel.CSafeLoader ~.ruamel.cyaml.CBaseDumper ~.ruamel.cyaml.CBaseLoader ~.ruamel.cyaml.CDumper ~.ruamel.cyaml.CLoader ~.ruamel.cyaml.CSafeDumper ~.ruamel.cyaml.CSafeLoader ~.ruamel.dumper.BaseDumper ~.ruamel.dumper.Dumper ~.ruamel.dumper.RoundTripDumper ~.ruamel.dumper.SafeDumper ~.ruamel.loader.BaseLoader ~.ruamel.loader.Loader ~.ruamel.loader.RoundTripLoader ~.ruamel.loader.SafeLoader ~.ruamel.resolver.Resolver ~.ruamel.resolver.VersionedResolver	?path add_path_resolver:1|path
~.scalar.Email ~.Email	^~.scalar.Regex	!new
~.scalar.Regex ~.Regex	+regex new:0|regular_expression
~.scalar.Url ~.Url	^~.scalar.Regex	!new
#subliminal
subliminal.providers.BeautifulSoup	^bs4.BeautifulSoup
subliminal.providers.poolmanager	^urllib3.poolmanager
~	+path save_subtitles:directory	>= check_video compute_score download_best_subtitles download_subtitles get_scores list_subtitles
~.cli.MutexLock	+path new:0|filename
~.core	+path save_subtitles:directory scan_archive:0|path	>= check_video download_best_subtitles download_subtitles list_subtitles
~.providers.ParserBeautifulSoup	^bs4.BeautifulSoup
~.providers.addic7ed.Addic7edProvider	>requests.sessions.Session session
~.providers.gestdown.GestdownProvider	>requests.sessions.Session session
~.providers.napiprojekt.NapiProjektProvider	>requests.sessions.Session session
~.providers.opensubtitlescom.OpenSubtitlesComProvider	>requests.sessions.Session session
~.providers.podnapisi.PodnapisiProvider	>requests.sessions.Session session
~.providers.tvsubtitles.TVsubtitlesProvider	>requests.sessions.Session session
~.refiners.tmdb.TMDBClient	>requests.sessions.Session session
~.refiners.tvdb.TVDBClient	>requests.sessions.Session session
#sugar3
~.activity.activity.Activity	+path read_file:0|file_path write_file:0|file_path
~.activity.activityfactory	+ssrf get_command:3|uri
~.bundle.bundle.Bundle ~.bundle.activitybundle.ActivityBundle ~.bundle.contentbundle.ContentBundle	+path get_file:0|filename
~.bundle.helpers	?path bundle_from_archive:0|path
~.datastore.datastore	>~.datastore.datastore.DSObject create	>~.datastore.datastore.RawObject get
~.datastore.datastore.DSObject	+path new:2|file_path	?path set_file_path:0|file_path	>~.datastore.datastore.DSObject copy
~.datastore.datastore.RawObject	+path new:0|file_path
~.graphics.combobox.ComboBox	?path append_item:3|file_name
~.graphics.icon.Icon	+path set_file:0|file_name
~.graphics.palettemenu.PaletteMenuItem	>~.graphics.icon.Icon icon
~.graphics.toolcombobox.ToolComboBox	>~.graphics.combobox.ComboBox combo
~.network.GlibURLDownloader	+ssrf new:0|url
#sunpinyin
~.imdict.IMDict	+path load:0|fname new:0|fname
~.importer.import_fcitx_userdict	+path load_fcitx_user_dict:0|fname
~.importer.import_google_userdict	+path load_google_user_dict:0|fname
~.importer.import_qim_userdict	+path load_qim_user_dict:0|fname
~.importer.import_qq_userdict	+path load_qq_user_dict:0|fname
~.importer.import_sogou_celldict	?path get_word_from_sogou_cell_dict:0|fname
~.importer.import_sogou_userdict	+path load_sogou_user_dict:0|fname
~.importer.import_ziguang_userdict	+path load_ziguang_user_dict:0|fname
~.trie.DATrie	+path load:0|fname save:0|fname
~.utils	+path read_ngrams:0|fname
~.utils.MMArray	+path new:1|fname	?path fromfile:0|fname tofile:0|fname
#sushycli
~.cmd.sushycli.SushyCliApp	+command prepare_to_run_command:0|cmd
#svgelements
~.svgelements.Image ~.Image ~.svgelements.SVGImage	+path load:0|directory load_file:0|directory	>= render
~.svgelements.Subpath ~.Subpath	?xpath new:0|path
#svglib
~.svglib.ExternalSVG	?xpath new:0|path	>~.svglib.SvgRenderer renderer
~.svglib.SvgRenderer	?xpath new:0|path	>~.svglib.Svg2RlgShapeConverter shape_converter
~.svglib.SvgShapeConverter ~.svglib.Svg2RlgShapeConverter	?xpath new:0|path
#swiglpk
~	+path glp_mpl_read_data:1|fname glp_mpl_read_model:1|fname glp_read_asnprob:3|fname glp_read_ccdata:2|fname glp_read_cnfsat:1|fname glp_read_ipt:1|fname glp_read_lp:2|fname glp_read_maxflow:4|fname glp_read_mincost:5|fname glp_read_mip:1|fname glp_read_mps:3|fname glp_read_prob:2|fname glp_read_sol:1|fname glp_write_asnprob:3|fname glp_write_ccdata:2|fname glp_write_cnfsat:1|fname glp_write_ipt:1|fname glp_write_lp:2|fname glp_write_maxflow:4|fname glp_write_mincost:5|fname glp_write_mip:1|fname glp_write_mps:3|fname glp_write_prob:2|fname glp_write_sol:1|fname	?path glp_mpl_generate:1|fname glp_print_ipt:1|fname glp_print_mip:1|fname glp_print_ranges:4|fname glp_print_sol:1|fname
~.swiglpk	+path glp_mpl_read_data:1|fname glp_mpl_read_model:1|fname glp_read_asnprob:3|fname glp_read_ccdata:2|fname glp_read_cnfsat:1|fname glp_read_ipt:1|fname glp_read_lp:2|fname glp_read_maxflow:4|fname glp_read_mincost:5|fname glp_read_mip:1|fname glp_read_mps:3|fname glp_read_prob:2|fname glp_read_sol:1|fname glp_write_asnprob:3|fname glp_write_ccdata:2|fname glp_write_cnfsat:1|fname glp_write_ipt:1|fname glp_write_lp:2|fname glp_write_maxflow:4|fname glp_write_mincost:5|fname glp_write_mip:1|fname glp_write_mps:3|fname glp_write_prob:2|fname glp_write_sol:1|fname	?path glp_mpl_generate:1|fname glp_print_ipt:1|fname glp_print_mip:1|fname glp_print_ranges:4|fname glp_print_sol:1|fname
#switchbee
~.api.central_unit.CentralUnitAPI	?command call:0|command
~.api.polling.CentralUnitPolling ~.api.CentralUnitPolling	^~.api.central_unit.CentralUnitAPI	?command call:0|command
~.api.wsrpc.CentralUnitWsRPC ~.api.CentralUnitWsRPC	^~.api.central_unit.CentralUnitAPI	?command call:0|command
#switchbot_api
~.SwitchBotAPI	+ssrf delete_webhook:0|url
#systemd
~.journal.Reader	?path new:1|path
#tables
~ deepdish.io.tables	+path copy_file:0|srcfilename,1|dstfilename open_file:0|filename	>= copy_file get_hdf5_version get_pytables_version restrict_flavors same_position split_type	>~.file.File open_file
~.file	+path copy_file:0|srcfilename,1|dstfilename open_file:0|filename	>= copy_file	>~.file.File open_file
~.file.File ~.File	+path copy_file:0|dstfilename new:0|filename
~.nodes.filenode	+path read_from_filenode:0|h5file,1|filename save_to_filenode:0|h5file,1|filename
~.table.Column ~.Column	?path create_csindex:1|tmp_dir create_index:3|tmp_dir
~.undoredo	+path move_from_shadow:1|path move_to_shadow:1|path redo_remove:1|path undo_remove:1|path	?path redo_create:1|path redo_move:1|origpath,2|destpath undo_create:1|path undo_move:1|origpath,2|destpath	>= attr_from_shadow attr_to_shadow move_from_shadow move_to_shadow redo redo_add_attr redo_create redo_del_attr redo_move redo_remove undo undo_add_attr undo_create undo_del_attr undo_move undo_remove
#tagpy
~.FileRef	+path create:0|fileName
~.FileTypeResolver	+path createFile:0|fileName
#tailscale
~.tailscale.Tailscale ~.Tailscale	>aiohttp.client.ClientSession session
#taskw
~.warrior.TaskWarriorBase ~.TaskWarrior ~.TaskWarriorDirect ~.warrior.TaskWarrior ~.warrior.TaskWarriorDirect	+path load_config:0|config_filename new:0|config_filename
~.warrior.TaskWarriorShellout ~.TaskWarriorExperimental ~.TaskWarriorShellout ~.warrior.TaskWarriorExperimental	^~.warrior.TaskWarriorBase	+path new:0|config_filename
#tatsu
~	+path to_python_model:2|filename to_python_sourcecode:2|filename
~.bootstrap	+path main:0|filename
~.buffering.Buffer ~.bootstrap.EBNFBootstrapBuffer	+path get_include:1|filename
~.codegen.cgbase.ModelRenderer ~.codegen.ModelRenderer ~.codegen.NullModelRenderer ~.codegen.cgbase.NullModelRenderer ~.codegen.objectmodel.Grammar ~.codegen.objectmodel.Rule ~.codegen.python.Alert ~.codegen.python.Any ~.codegen.python.Base	^~.rendering.Renderer	!new
~.codegen.objectmodel.BaseClassRenderer	^~.rendering.Renderer	!new
~.codegen.objectmodel.BaseTypeRenderer	^~.rendering.Renderer	!new
~.codegen.python.Choice	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Comment ~.codegen.python.EOLComment	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Constant	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Cut	^~.codegen.cgbase.ModelRenderer
~.codegen.python.EOF	^~.codegen.cgbase.ModelRenderer
~.codegen.python.EmptyClosure	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Fail	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Grammar	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Pattern	^~.codegen.cgbase.ModelRenderer
~.codegen.python.RuleRef	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Sequence	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Special	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Token	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Void	^~.codegen.cgbase.ModelRenderer
~.diagrams	+path draw:0|filename
~.diagrams.GraphvizWalker	+path draw:0|filename	>pygraphviz.agraph.AGraph top_graph
~.g2e	+path translate:1|filename
~.parser.EBNFBuffer	^~.buffering.Buffer	+path new:1|filename
~.rendering.Renderer	?template new:0|template
~.tool	+path gencode:3|filename prepare_for_output:0|filename save:0|filename to_python_model:2|filename to_python_sourcecode:2|filename
~.util	+path try_read:0|filename	>= is_namedtuple
~.util._common	+path try_read:0|filename	>= is_namedtuple
#technove
~.technove.TechnoVE ~.TechnoVE	+ssrf request:0|uri	>aiohttp.client.ClientSession session
#tempita
~	?path paste_script_template_renderer:2|filename	?template parse:0|s
~.Template ~.HTMLTemplate	+path from_filename:0|filename	?template new:0|content
~.TemplateDef	?template new:0|template,3|body
#templated_email
~.utils.InlineImage ~.InlineImage	+path new:0|filename
#term_image
~.image	+path from_file:0|filepath	?ssrf from_url:0|url	>~.image.common.BaseImage AutoImage from_file from_url
~.image.common.BaseImage ~.image.BaseImage ~.image.BlockImage ~.image.GraphicsImage ~.image.TextImage ~.image.block.BlockImage ~.image.common.GraphicsImage ~.image.common.TextImage	+path from_file:0|filepath	?ssrf from_url:0|url	>= from_file from_url
~.image.iterm2.ITerm2Image ~.image.ITerm2Image	^~.image.common.BaseImage
~.image.kitty.KittyImage ~.image.KittyImage	^~.image.common.BaseImage
#tesla_powerwall
~.api.API ~.API	+ssrf new:0|endpoint
~.powerwall.Powerwall ~.Powerwall	>~.api.API get_api
#tesla_wall_connector
~.api.API	+ssrf get_url:0|endpoint	?ssrf new:0|host
~.wall_connector.WallConnector ~.WallConnector	?ssrf new:0|host	>~.api.API api
#testpath
~.commands	+path remove_from_path:0|dir	?path prepend_to_path:0|dir
~.tempdir.NamedFileInTemporaryDirectory	+path new:0|filename
#testrepository
~.results.CatFiles	+path status:4|file_name
#textfsm
~.clitable.IndexTable	+path new:2|file_path
#textual
~._import_app	>~.app.App import_app
~.app.App ~._markup_playground.MarkupPlayground ~.renderables.gradient.GradientApp	+path action_screenshot:0|filename deliver_binary:save_filename deliver_text:save_filename save_screenshot:0|filename	+ssrf open_url:0|url	?path deliver_screenshot:0|filename save_screenshot:1|path	>= refresh	>~.css.stylesheet.Stylesheet stylesheet	>~.pilot.Pilot[] run_test
~.command.Provider	>~.app.App app
~.css.stylesheet.Stylesheet	+path read:0|filename	>= copy
~.driver.Driver ~.drivers.headless_driver.HeadlessDriver ~.drivers.linux_driver.LinuxDriver ~.drivers.linux_inline_driver.LinuxInlineDriver ~.drivers.windows_driver.WindowsDriver	+ssrf open_url:0|url
~.drivers.web_driver.WebDriver	^~.driver.Driver	+ssrf open_url:0|url
~.message_pump.MessagePump	>~.app.App app
~.pilot.Pilot	>~.app.App app
~.validation.Regex	+regex new:0|regex
~.widgets._markdown.Markdown ~.widgets.Markdown	+path load:0|path
~.widgets._markdown.MarkdownViewer ~.widgets.MarkdownViewer	>~.widgets._markdown.Markdown document
#thumbhash
~	+path image_to_thumb_hash:0|fp	>= image_to_thumb_hash rgba_to_thumb_hash thumb_hash_to_approximate_aspect_ratio thumb_hash_to_average_rgba
#tidy
~.lib.DocumentFactory	+path loadFile:1|filename parse:0|filename
#tifffile
~	+path imread:0|files imwrite:0|file memmap:0|filename read_ndtiff_index:0|file tiff2fsspec:0|filename	>= asbool askopenfilename astrotiff_description_metadata astype byteorder_compare byteorder_isnative bytes2str bytestr check_shape clean_whitespace encode_chunks enumstr fluoview_description_metadata format_size hexdump identityfunc imagej_description imagej_description_metadata imagej_metadata imagej_metadata_tag imagej_shape imshow imwrite indent isprintable jpeg_decode_colorspace jpeg_shape kwargs_notnone lsm2bin main matlabstr2py metaseries_description_metadata natural_sorted ndpi_jpeg_tile nullfunc olympusini_metadata order_axes parse_filenames parse_kwargs peek_iterator pformat pformat_xml pilatus_description_metadata product pyramidize_series rational read_bytes read_cz_lsminfo read_cz_sem read_exif_ifd read_fei_metadata read_gdal_structural_metadata read_gps_ifd read_interoperability_ifd read_json read_lsm_channelcolors read_lsm_eventlist read_lsm_lookuptable read_lsm_scaninfo read_metaseries_catalog read_micromanager_metadata read_mm_header read_ndtiff_index read_nih_image_header read_scanimage_metadata read_sis read_sis_ini read_tags read_tvips_header read_uic1tag read_uic_property read_uic_tag read_utf8 recarray2dict reshape_axes scanimage_artist_metadata scanimage_description_metadata sequence shaped_description shaped_description_metadata snipstr squeeze_axes stk_description_metadata streak_description_metadata stripascii stripnull subresolution svs_description_metadata tiff2fsspec tiffcomment unique_strings update_kwargs validate_jhove xml2dict
~.tifffile	+path imread:0|files imwrite:0|file memmap:0|filename read_ndtiff_index:0|file tiff2fsspec:0|filename	>= asbool askopenfilename astrotiff_description_metadata astype byteorder_compare byteorder_isnative bytes2str bytestr check_shape clean_whitespace encode_chunks enumstr fluoview_description_metadata format_size hexdump identityfunc imagej_description imagej_description_metadata imagej_metadata imagej_metadata_tag imagej_shape imshow imwrite indent isprintable jpeg_decode_colorspace jpeg_shape kwargs_notnone lsm2bin main matlabstr2py metaseries_description_metadata natural_sorted ndpi_jpeg_tile nullfunc olympusini_metadata order_axes parse_filenames parse_kwargs peek_iterator pformat pformat_xml pilatus_description_metadata product pyramidize_series rational read_bytes read_cz_lsminfo read_cz_sem read_exif_ifd read_fei_metadata read_gdal_structural_metadata read_gps_ifd read_interoperability_ifd read_json read_lsm_channelcolors read_lsm_eventlist read_lsm_lookuptable read_lsm_scaninfo read_metaseries_catalog read_micromanager_metadata read_mm_header read_ndtiff_index read_nih_image_header read_scanimage_metadata read_sis read_sis_ini read_tags read_tvips_header read_uic1tag read_uic_property read_uic_tag read_utf8 recarray2dict reshape_axes scanimage_artist_metadata scanimage_description_metadata sequence shaped_description shaped_description_metadata snipstr squeeze_axes stk_description_metadata streak_description_metadata stripascii stripnull subresolution svs_description_metadata tiff2fsspec tiffcomment unique_strings update_kwargs validate_jhove xml2dict
~.tifffile.FileCache ~.FileCache	>~.tifffile.FileHandle[] keep past
~.tifffile.FileHandle ~.FileHandle	+path new:0|file
~.tifffile.FileSequence ~.FileSequence	?path new:1|files,container	>~.tifffile.ZarrFileSequenceStore aszarr
~.tifffile.TiffFile ~.TiffFile ~.tifffile.TiffReader	+path new:0|file	>~.tifffile.FileHandle filehandle	>~.tifffile.TiffPageSeries[] series	>~.tifffile.TiffPages pages	>~.tifffile.ZarrTiffStore aszarr
~.tifffile.TiffFrame ~.TiffFrame	>~.tifffile.TiffFile parent	>~.tifffile.TiffPage aspage keyframe	>~.tifffile.TiffPages pages	>~.tifffile.ZarrTiffStore aszarr
~.tifffile.TiffPage ~.TiffPage	>~.tifffile.TiffFile parent	>~.tifffile.TiffPages pages	>~.tifffile.TiffTags tags	>~.tifffile.ZarrTiffStore aszarr
~.tifffile.TiffPageSeries ~.TiffPageSeries	>~.tifffile.TiffFile parent	>~.tifffile.TiffPage keyframe	>~.tifffile.TiffPageSeries[] levels	>~.tifffile.ZarrTiffStore aszarr
~.tifffile.TiffPages ~.TiffPages	>~.tifffile.TiffFile parent	>~.tifffile.TiffPage first get keyframe	>~.tifffile.TiffPage[] pages
~.tifffile.TiffSequence ~.TiffSequence	^~.tifffile.FileSequence	!new
~.tifffile.TiffTag ~.TiffTag	>~.tifffile.TiffFile parent
~.tifffile.TiffTags ~.TiffTags	>~.tifffile.TiffTag get	>~.tifffile.TiffTag[] getall values
~.tifffile.TiffWriter ~.TiffWriter	+path new:0|file	>~.tifffile.FileHandle filehandle
~.tifffile.ZarrFileSequenceStore ~.ZarrFileSequenceStore	+path write_fsspec:0|jsonfile
~.tifffile.ZarrTiffStore ~.ZarrTiffStore	+path write_fsspec:0|jsonfile
#tinydb
~.storages	+path touch:0|path
#titofisto
~.storage.TitofistoStorage ~.TitofistoStorage	^django.core.files.storage.filesystem.FileSystemStorage
~.views.TitofistoMediaView	>django.http.response.FileResponse get
#todoist_api_python
~.http_requests	+ssrf delete:1|url get:1|url post:1|url
#tofu
~.ez.GUI.Main.config.ConfigGroup	>~.ez.yaml_in_out.Yaml_IO yaml_io
~.ez.GUI.ezufo_launcher.GUI	>~.ez.GUI.Main.config.ConfigGroup config_group	>~.ez.yaml_in_out.Yaml_IO yaml_io
~.ez.Helpers.find_360_overlap	?path extract_row:0|dir_name
~.ez.RR_external	+path RR_sort:2|fname RR_wide_sort:4|fname write_tiff:0|file_name
~.ez.evaluate_sharpness	?path write:0|out_dir write_1d_plot:0|out_path write_2d_plot:0|out_path
~.ez.image_read_write	+path read_image:0|image_file_path write_all_images:1|target_directory write_image:1|target_directory	>= get_valid_files_list validate_files_path
~.ez.params	+path save_parameters:1|file_path
~.ez.util	?path make_copy_of_flat:0|flatdir
~.ez.yaml_in_out.Yaml_IO	+path read_yaml:0|filePath write_yaml:0|filePath
~.flow.main.ApplicationWindow	>qtpynodeeditor.flow_view.FlowView flow_view
~.flow.models.BaseCompositeModel	+path get_model_from_path:0|path
~.flow.scene.UfoScene	^qtpynodeeditor.flow_scene.FlowSceneModel
~.util	+path read_image:0|filename
#tomoscan
~.esrf.identifier.rawidentifier.RawVolumeIdentifier ~.esrf.identifier.RawVolumeIdentifier	+path new:1|file_path	>~.esrf.identifier.rawidentifier.RawVolumeIdentifier from_str
~.esrf.scan.edfscan.EDFTomoScan ~.esrf.EDFTomoScan	^~.scanbase.TomoScanBase	+path get_info_file:0|directory get_relative_file:0|file_name	>= load_from_dict	>~.esrf.scan.edfscan.EDFTomoScan from_identifier
~.esrf.scan.fscan	+path list_datasets:0|fname list_datasets_with_attributes:0|fname	>= get_datetime
~.esrf.scan.fscan.FscanDataset	+path new:0|fname
~.esrf.scan.fscan_scantypes	?path Scan:0|fname get_h5_value:0|fname get_scan_metadata:0|fname get_title:0|fname
~.esrf.scan.fscan_scantypes.ScanTypeBase ~.esrf.scan.fscan_scantypes.AeroystepScan ~.esrf.scan.fscan_scantypes.FScan ~.esrf.scan.fscan_scantypes.FScan2D ~.esrf.scan.fscan_scantypes.FtimeScan ~.esrf.scan.fscan_scantypes.LimaTake ~.esrf.scan.fscan_scantypes.LoopScan	+path new:0|fname
~.esrf.scan.h5utils	?path get_first_hdf5_entry:0|fname get_h5_value:0|fname
~.esrf.scan.mock.MockNXtomo	>~.esrf.scan.nxtomoscan.NXtomoScan scan
~.esrf.scan.nxtomoscan.NXtomoScan ~.esrf.HDF5TomoScan ~.esrf.NXtomoScan ~.esrf.scan.nxtomoscan.HDF5TomoScan	^~.scanbase.TomoScanBase	+path get_relative_file:0|file_name	>~.esrf.scan.nxtomoscan.NXtomoScan from_identifier	>~.scanbase.TomoScanBase load_from_dict
~.esrf.scan.utils	+path dump_info_file:0|file_path extract_urls_from_edf:0|file_	>= check_possible_issue_with_rlimit dataset_has_broken_vds extract_urls_from_edf from_bliss_original_file_to_raw get_files_from_pattern get_n_series get_parameters_frm_par_or_info get_series_slice
~.esrf.volume.edfvolume.EDFVolume ~.esrf.EDFVolume ~.esrf.volume.EDFVolume	^~.esrf.volume.singleframebase.VolumeSingleFrameBase	+path load_frame:0|file_name read_file:0|file_name read_n_columns_in_file:0|file_name read_n_lines_in_file:0|file_name save_frame:1|file_name	>~.esrf.volume.edfvolume.EDFVolume from_identifier
~.esrf.volume.hdf5volume.HDF5Volume ~.esrf.HDF5Volume ~.esrf.volume.HDF5Volume	^~.volumebase.VolumeBase	+path new:0|file_path	>~.esrf.volume.hdf5volume.HDF5Volume from_identifier
~.esrf.volume.jp2kvolume.JP2KVolume ~.esrf.JP2KVolume ~.esrf.volume.JP2KVolume	^~.esrf.volume.singleframebase.VolumeSingleFrameBase	+path load_frame:0|file_name save_frame:1|file_name	>~.esrf.volume.jp2kvolume.JP2KVolume from_identifier
~.esrf.volume.rawvolume.RawVolume ~.esrf.RawVolume ~.esrf.volume.RawVolume	^~.volumebase.VolumeBase	+path new:0|file_path	>~.esrf.identifier.rawidentifier.RawVolumeIdentifier get_identifier	>~.esrf.volume.rawvolume.RawVolume from_identifier
~.esrf.volume.singleframebase.VolumeSingleFrameBase	^~.volumebase.VolumeBase	+path load_frame:0|file_name save_frame:1|file_name
~.esrf.volume.tiffvolume.MultiTIFFVolume ~.esrf.MultiTIFFVolume ~.esrf.volume.MultiTIFFVolume	^~.volumebase.VolumeBase	+path new:0|file_path	>~.esrf.volume.tiffvolume.MultiTIFFVolume from_identifier
~.esrf.volume.tiffvolume.TIFFVolume ~.esrf.TIFFVolume ~.esrf.volume.TIFFVolume	^~.esrf.volume.singleframebase.VolumeSingleFrameBase	+path load_frame:0|file_name read_file:0|file_name read_n_columns_in_file:0|file_name read_n_lines_in_file:0|file_name save_frame:1|file_name	>~.esrf.volume.tiffvolume.TIFFVolume from_identifier
~.factory.Factory	>~.scanbase.TomoScanBase create_scan_object create_scan_object_frm_dict
~.framereducer.framereducerbase.FrameReducerBase	>~.scanbase.TomoScanBase scan
~.scanbase.TomoScanBase	+path get_relative_file:0|file_name
~.utils.hdf5	?path get_data_sources:0|fname
~.volumebase.VolumeBase	>~.scanbase.TomoScanBase source_scan
#toonapi
~.toon.Toon ~.Toon	+ssrf subscribe_webhook:1|url
#tornado
~.auth.OpenIdMixin	+redirect authenticate_redirect:0|callback_uri
~.auth.TwitterMixin	+redirect authenticate_redirect:0|callback_uri
~.autoreload	+path watch:0|filename	>= add_reload_hook main start wait watch
~.options	+path parse_config_file:0|path	>= add_parse_callback define parse_command_line parse_config_file print_help
~.tcpclient.TCPClient	?ssrf connect:0|host
~.template.BaseLoader	>~.template.Template load
~.template.Template	+template new:0|template_string
~.web.RequestHandler nbgitpuller.StaticFileHandler ~.web.ErrorHandler ~.web.FallbackHandler ~.web.RedirectHandler ~.web.StaticFileHandler ~.websocket.WebSocketHandler	?template render_string:0|template_name	>~.template.BaseLoader create_template_loader
~.web.UIModule ~.web.TemplateModule	?template render_string:0|path
~.websocket	>~.websocket.WebSocketClientConnection websocket_connect
~.websocket.WebSocketClientConnection	>~.tcpclient.TCPClient tcp_client
#torrequest
~.TorRequest	>requests.sessions.Session session
#toscaparser
~.entity_template.EntityTemplate	?template new:1|template
~.groups.Group	^~.entity_template.EntityTemplate	!new
~.imports	+path YAML_LOADER:0|path
~.nodetemplate.NodeTemplate	^~.entity_template.EntityTemplate	!new
~.policy.Policy	^~.entity_template.EntityTemplate	!new
~.prereq.csar	+path YAML_LOADER:0|path
~.relationship_template.RelationshipTemplate	^~.entity_template.EntityTemplate	+template new:4|source
~.reservation.Reservation	^~.entity_template.EntityTemplate	!new
~.shell.ParserShell	?path parse:0|path
~.topology_template.TopologyTemplate	?template new:0|template
~.tosca_template	+path YAML_LOADER:0|path
~.triggers.Triggers	^~.entity_template.EntityTemplate	!new
~.utils.yamlparser	+path load_yaml:0|path
#tox_trivtags
~.parse	+path parse_showconfig:0|filename	>= remove_prefix
#tplink_omada_client
~.cli.config	>~.omadaclient.OmadaClient to_omada_connection
~.omadaapiconnection.OmadaApiConnection	+ssrf new:0|url request:1|url
~.omadaclient.OmadaClient ~.OmadaClient	+ssrf new:0|url
#transip
~.client.Client	+ssrf new:4|endpoint
~.service.domain.DomainService ~.service.DomainService	^~.client.Client	!new
~.service.haip.HaipService	^~.client.Client	!new
~.service.vps.VpsService ~.service.VpsService	^~.client.Client	!new
~.service.webhosting.WebhostingService	^~.client.Client	!new
#translation_finder
~.finder.Finder ~.Finder	+path open:0|path
#transmission_rpc
~	+ssrf from_url:0|url	>~.client.Client from_url
~.client.Client ~.Client	?path move_torrent_data:1|location	?ssrf new:host
#tree_queries
~.query.TreeQuerySet	^django.db.models.query.QuerySet
#treebeard
~.mp_tree.MP_NodeQuerySet	^django.db.models.query.QuerySet
~.ns_tree.NS_NodeQuerySet	^django.db.models.query.QuerySet
#treq
~	+ssrf delete:0|url get:0|url head:0|url patch:0|url post:0|url put:0|url request:1|url
~._agentspy	>twisted.web.iweb.IAgent[] agent_spy
~._multipart.MultipartPart	?path save_as:0|path
~.api	+ssrf delete:0|url get:0|url head:0|url patch:0|url post:0|url put:0|url request:1|url	>twisted.web.client.HTTPConnectionPool default_pool
~.auth	>twisted.web.iweb.IAgent add_basic_auth
#trio_websocket
~	+ssrf connect_websocket_url:1|url open_websocket_url:0|url	?ssrf connect_websocket:1|host open_websocket:0|host	>~._impl.WebSocketConnection connect_websocket connect_websocket_url open_websocket_url wrap_client_stream	>~._impl.WebSocketConnection[] open_websocket	>~._impl.WebSocketRequest wrap_server_stream
~._impl	+ssrf connect_websocket_url:1|url open_websocket_url:0|url	?ssrf connect_websocket:1|host open_websocket:0|host	>~._impl.WebSocketConnection connect_websocket connect_websocket_url open_websocket_url wrap_client_stream	>~._impl.WebSocketConnection[] open_websocket	>~._impl.WebSocketRequest wrap_server_stream
~._impl.WebSocketConnection ~.WebSocketConnection	?ssrf new:host
~._impl.WebSocketRequest ~.WebSocketRequest	>~._impl.WebSocketConnection accept
#trx
~.fetcher	+path md5sum:0|filename
~.io	+path load_sft_with_reference:0|filepath
~.trx_file_memmap	+path load_from_directory:0|directory load_from_zip:0|filename save:1|filename zip_from_folder:1|filename	>= load load_from_directory load_from_zip save zip_from_folder
~.utils	+path load_matrix_in_any_format:0|filepath
~.workflows	+path manipulate_trx_datatype:0|in_filename,1|out_filename
#ttn_client
~.client.TTNClient ~.TTNClient	?ssrf new:0|hostname
#tuf
~.ngclient.fetcher.FetcherInterface ~.ngclient.FetcherInterface ~.ngclient.RequestsFetcher ~.ngclient._internal.requests_fetcher.RequestsFetcher	+ssrf download_bytes:0|url download_file:0|url fetch:0|url
~.ngclient.updater.Updater ~.ngclient.Updater	+path download_target:1|filepath find_cached_target:1|filepath
#tusclient
~.client.TusClient	+ssrf new:0|url	>~.uploader.uploader.AsyncUploader async_uploader	>~.uploader.uploader.Uploader uploader
~.uploader.baseuploader.BaseUploader ~.uploader.Uploader ~.uploader.uploader.Uploader	+path new:0|file_path
~.uploader.uploader.AsyncUploader ~.uploader.AsyncUploader	^~.uploader.baseuploader.BaseUploader	!new
#twentemilieu
~.twentemilieu.TwenteMilieu ~.TwenteMilieu	>aiohttp.client.ClientSession session
#twisted
~.application.runner._pidfile.PIDFile	+path new:0|filePath
~.application.service	+path loadApplication:0|filename
~.application.twist._options.TwistOptions	+path opt_log_file:0|fileName
~.application.twist._twist.Twist	>~.application.twist._options.TwistOptions options
~.conch.checkers	>~.conch.ssh.keys.Key[] readAuthorizedKeyFile
~.conch.checkers.InMemorySSHKeyDB	>~.conch.ssh.keys.Key[] getAuthorizedKeys
~.conch.checkers.UNIXAuthorizedKeysFiles	>~.conch.ssh.keys.Key[] getAuthorizedKeys
~.conch.client.connect	?ssrf connect:0|host
~.conch.client.direct	?ssrf connect:0|host
~.conch.client.knownhosts.HashedEntry	?template fromString:0|string
~.conch.client.knownhosts.KnownHostsFile	+path fromPath:0|path new:0|savePath	>= fromPath	>~.conch.client.knownhosts.HashedEntry addHostKey	>~.python.filepath.FilePath savePath
~.conch.client.knownhosts.PlainEntry	?template fromString:0|string
~.conch.endpoints.SSHCommandAddress	+command new:2|command
~.conch.endpoints.SSHCommandClientEndpoint	+command new:1|command	?ssrf newConnection:3|hostname
~.conch.interfaces.ISFTPServer	+path renameFile:0|newpath
~.conch.interfaces.ISession	?command execCommand:0|command
~.conch.manhole.ManholeInterpreter	+path new:2|filename
~.conch.manhole_ssh.TerminalSession	+command execCommand:1|cmd
~.conch.openssh_compat.primes	+path parseModuliFile:0|filename	>= parseModuliFile
~.conch.ssh.filetransfer.FileTransferClient	+path openDirectory:0|path openFile:0|filename readLink:0|path removeDirectory:0|path removeFile:0|filename renameFile:0|oldpath,1|newpath
~.conch.ssh.filetransfer.FileTransferServer	>~.conch.interfaces.ISFTPServer client
~.conch.ssh.keys.Key	?template fromString:0|data
~.conch.unix.SFTPServerForUnixConchUser	+path openDirectory:0|path openFile:0|filename readLink:0|path removeDirectory:0|path removeFile:0|filename	?path renameFile:0|oldpath,1|newpath	>~.conch.unix.UnixSFTPFile openFile
~.conch.unix.SSHSessionForUnixConchUser	+command execCommand:1|cmd
~.conch.unix.UnixSFTPFile	+path new:1|filename
~.cred.checkers.FilePasswordDB ~.cred.checkers.OnDiskUsernamePasswordDatabase	+path new:0|filename
~.internet._dumbwin32proc.Process	+command new:2|command
~.internet._sslverify	>~.internet._sslverify.ClientTLSOptions optionsForClientTLS
~.internet._sslverify.ClientTLSOptions	?ssrf new:0|hostname
~.internet._sslverify.OpenSSLDiffieHellmanParameters	+path fromFile:0|filePath
~.internet.endpoints	+ssrf connectProtocol:0|endpoint
~.internet.endpoints.SSL4ClientEndpoint	?ssrf new:1|host
~.internet.endpoints.TCP4ClientEndpoint	?ssrf new:1|host
~.internet.endpoints.TCP6ClientEndpoint	?ssrf new:1|host
~.internet.inotify.INotify	?path watch:0|path
~.internet.interfaces.IOpenSSLContextFactory	>OpenSSL.SSL.Context getContext
~.internet.iocpreactor.reactor.IOCPReactor	>~.internet._dumbwin32proc.Process spawnProcess
~.internet.iocpreactor.tcp.Client	?ssrf new:0|host
~.internet.iocpreactor.udp.Port	>~.internet.iocpreactor.reactor.IOCPReactor reactor
~.internet.protocol.ClientCreator	?ssrf connectSSL:0|host connectTCP:0|host connectUNIX:0|address
~.internet.ssl.Client	?ssrf new:0|host
~.internet.unix.Client	+path new:0|filename
~.internet.unix.Port	+path new:0|fileName
~.mail.alias	+path handle:2|filename loadAliasFile:1|filename
~.mail.alias.FileAlias	+path new:0|filename	>~.mail.alias.FileWrapper createMessageReceiver
~.mail.alias.FileWrapper	+path new:0|filename
~.mail.pb.Maildir	?path deleteFolderMessage:0|folder	>~.mail.pb.Maildir getSubFolder
~.mail.pb.MaildirBroker	^~.spread.pb.Broker	>~.mail.pb.MaildirCollection getCollection
~.mail.pb.MaildirCollection	>~.mail.pb.Maildir getSubFolder
~.mail.tap.Options	+path opt_aliases:0|filename
~.names.authority	?path getSerial:0|filename
~.names.authority.BindAuthority	^~.names.authority.FileAuthority	+path loadFile:0|filename
~.names.authority.FileAuthority	+path loadFile:0|filename new:0|filename
~.names.authority.PySourceAuthority	^~.names.authority.FileAuthority	+path loadFile:0|filename
~.names.secondary.SecondaryAuthority	^~.names.authority.FileAuthority	!new
~.names.tap.Options	?path opt_bindzone:0|filename opt_pyzone:0|filename
~.persisted._tokenize	+path open:0|filename
~.persisted.dirdbm	>~.persisted.dirdbm.DirDBM open
~.persisted.dirdbm.DirDBM ~.persisted.dirdbm.Shelf	+path copyTo:0|path
~.persisted.sob	+path load:0|filename loadValueFromFile:0|filename
~.persisted.sob.IPersistable	+path save:0|filename
~.persisted.sob.Persistent ~.persisted.sob.Persistant	+path save:1|filename
~.persisted.styles	+deserialise unpickleModule:0|name unpickleStringI:0|val unpickleStringO:0|val
~.plugins.cred_file.FileCheckerFactory	>~.cred.checkers.FilePasswordDB generateChecker
~.protocols.amp.Boolean	?template fromString:0|inString
~.protocols.amp.DateTime	?template fromString:0|s
~.protocols.amp.Decimal	?template fromString:0|inString
~.protocols.amp.ListOf	?template fromString:0|inString
~.protocols.amp.Path	^~.protocols.amp.Unicode	>~.python.filepath.FilePath fromString	!fromString
~.protocols.amp.String	?template fromString:0|inString
~.protocols.amp.Unicode ~.trial._dist.managercommands.NativeString ~.trial._dist.workercommands.NativeString	^~.protocols.amp.String	?template fromString:0|inString
~.protocols.ftp.BaseFTPRealm	>~.python.filepath.FilePath anonymousRoot
~.protocols.ftp.FTPAnonymousShell	+path openForReading:0|path openForWriting:0|path removeDirectory:0|path removeFile:0|path rename:0|fromPath,1|toPath	?path stat:0|path
~.protocols.ftp.FTPClient	+path removeDirectory:0|path removeFile:0|path retrieveFile:0|path storeFile:0|path
~.protocols.ftp.FTPRealm	^~.protocols.ftp.BaseFTPRealm	>~.python.filepath.FilePath userHome
~.protocols.ftp.FTPShell	^~.protocols.ftp.FTPAnonymousShell	+path openForWriting:0|path removeDirectory:0|path removeFile:0|path rename:0|fromPath,1|toPath
~.protocols.ftp.IFTPShell	+path rename:0|toPath
~.protocols.ftp.SystemFTPRealm	^~.protocols.ftp.BaseFTPRealm	>~.python.filepath.FilePath getHomeDirectory
~.python._release	+path replaceInFile:0|filename
~.python._release.GitCommand	?path exportTo:0|fromDir remove:0|path
~.python.compat	?path execfile:0|filename
~.python.filepath.FilePath	+path copyTo:0|destination linkTo:0|linkFilePath moveTo:0|destination	?path new:0|path	>= asBytesMode asTextMode child childSearchPreauth clonePath descendant parent preauthChild realpath sibling siblingExtension siblingExtensionSearch temporarySibling	>~.python.filepath.FilePath[] globChildren parents
~.python.lockfile	+path readlink:0|filename rmlink:0|filename symlink:1|filename
~.python.logfile.BaseLogFile ~.python.logfile.DailyLogFile	+path fromFullPath:0|filename new:1|directory
~.python.logfile.LogFile	^~.python.logfile.BaseLogFile	+path new:1|directory
~.python.modules.PathEntry	+path new:0|filePath
~.python.modules.PythonModule	+path new:1|filePath
~.python.release	?command sh:0|command
~.python.shortcut	+path open:0|filename
~.python.shortcut.Shortcut	+path load:0|filename save:0|filename
~.python.zippath.ZipArchive	+path new:0|archivePathname	>= archive
~.python.zipstream	+path unzipIterChunky:0|filename
~.runner.inetdconf.SimpleConfFile ~.runner.inetdconf.InetdConf ~.runner.inetdconf.ServicesConf	?path parseFile:0|file
~.spread.pb.Broker ~.mail.pb.MaildirClient	+deserialise unserialize:0|sexp
~.tap.ftp.Options	+path opt_password_file:0|filename
~.trial._dist.disttrial.StartedWorkerPool	>~.python.filepath.FilePath workingDirectory
~.trial._dist.disttrial.WorkerPool	>~.trial._dist.disttrial.StartedWorkerPool start
~.trial._dist.disttrial.WorkerPoolConfig	>~.python.filepath.FilePath workingDirectory
~.trial._dist.options.WorkerOptions	>~.python.filepath.FilePath coverdir
~.trial.util	+path openTestLog:0|path	>= profiled
~.web._template_util	+redirect redirectTo:0|URL	>= redirectTo renderElement
~.web._template_util.Redirect	+redirect new:0|url	>= getChild
~.web._template_util.XMLFile	+path new:0|path
~.web.client.Agent spyne.client.twisted.Agent	+ssrf request:1|uri
~.web.client.ContentDecoderAgent	+ssrf request:1|uri
~.web.client.HTTPConnectionPool	+ssrf getConnection:1|endpoint
~.web.client.ProxyAgent	+ssrf request:1|uri
~.web.iweb.IAgent	+ssrf request:0|uri
~.web.microdom.Document	>~.web.microdom.Element createElement
~.web.microdom.Element	+path new:3|filename
~.web.microdom.MismatchedTags	+path new:0|filename
~.web.script.PythonScript	+path new:0|filename
~.web.static.DirectoryLister	+path new:0|pathname
~.web.static.File	+path createSimilarFile:0|path new:0|path	+redirect redirect:0|request	>~.web.static.DirectoryLister directoryListing
~.web.twcgi.CGIDirectory	+path new:0|pathname
~.web.twcgi.CGIScript ~.web.twcgi.FilteredScript	+path new:0|filename
~.web.xmlrpc.QueryFactory	?xpath new:0|path
~.words.protocols.irc.DccFileReceive	+path new:0|filename set_filename:0|filename	?path new:3|destDir
~.words.protocols.irc.IRCClient ~.words.im.ircsupport.IRCProto	?path dccAcceptResume:1|fileName dccDoSend:3|fileName dccResume:1|fileName
~.words.protocols.jabber.client	>~.words.protocols.jabber.xmlstream.XmlStreamFactory XMPPClientFactory basicClientFactory
~.words.protocols.jabber.component	>~.words.protocols.jabber.xmlstream.XmlStreamFactory componentFactory
~.words.tap.Options	+path opt_passwd:0|filename
~.words.xish.xmlstream.BootstrapMixin ~.words.protocols.jabber.component.XMPPComponentServerFactory ~.words.protocols.jabber.xmlstream.XmlStreamFactory ~.words.protocols.jabber.xmlstream.XmlStreamServerFactory ~.words.xish.xmlstream.XmlStreamFactory ~.words.xish.xmlstream.XmlStreamFactoryMixin	?path removeBootstrap:1|fn
~.words.xish.xpath	+xpath queryForNodes:0|xpathstr queryForString:0|xpathstr queryForStringList:0|xpathstr
#txacme
~.client.Client	+ssrf from_url:0|reactor,1|url
~.client.JWSClient	+ssrf get:0|url head:0|url post:0|url
#txi2p
~.sam.endpoints.SAMI2PStreamClientEndpoint ~.sam.SAMI2PStreamClientEndpoint	?ssrf new:1|host
#txrequests
~.sessions.Session ~.Session	^requests.sessions.Session	!request
#txtorcon
~.controller.Tor ~.Tor	>~.endpoints.TorClientEndpoint stream_via
~.endpoints.TorClientEndpoint ~.TorClientEndpoint	?ssrf new:0|host	>~.endpoints.TorClientEndpoint from_connection
~.onion.FilesystemAuthenticatedOnionServiceClient ~.FilesystemAuthenticatedOnionServiceClient	?ssrf new:2|hostname
~.util	?path create_geoip:0|fname
#ubuntutools
~.archive.Dsc	+path verify_file:0|pathname
~.lp.lpapicache.PackageUpload	?path binaryFileProperties:0|filename_or_url
~.misc	+path readlist:0|filename verify_file_checksum:0|pathname verify_file_checksums:0|pathname
~.question.EditBugReport	^~.question.EditFile	!new
~.question.EditFile	+path new:0|filename
~.update_maintainer.Control	+path new:0|filename save:0|filename
#ufoProcessor
ufoProcessor.DesignSpaceDocument	^fontTools.designspaceLib.DesignSpaceDocument
ufoProcessor.InstanceDescriptor	^fontTools.designspaceLib.InstanceDescriptor
ufoProcessor.SourceDescriptor	^fontTools.designspaceLib.SourceDescriptor
~.DesignSpaceProcessor	^fontTools.designspaceLib.DesignSpaceDocument
~.ufoOperator.UFOOperator	+path read:0|path write:0|path	>fontTools.designspaceLib.DesignSpaceDocument doc
#ulmo
~.cuahsi.wof	+ssrf get_sites:0|wsdl_url get_values:0|wsdl_url
~.cuahsi.wof.core	+ssrf get_sites:0|wsdl_url get_values:0|wsdl_url
~.usgs.nwis.hdf5	+path remove_values:2|path
~.util ~.nasa.daymet.util ~.usgs.nwis.util	+path mkdir_if_doesnt_exist:0|dir_path save_pretty_printed_xml:0|filename	?path download_if_new:1|path extract_from_zip:0|zip_path parse_fwf:0|file_path
~.util.misc	+path mkdir_if_doesnt_exist:0|dir_path save_pretty_printed_xml:0|filename	?path download_if_new:1|path parse_fwf:0|file_path
~.util.pytables	?path open_h5file:0|path
~.util.raster	?path extract_from_zip:0|zip_path
#unearth
~.auth	+ssrf get_keyring_auth:0|url	>= get_keyring_auth
~.auth.MultiDomainBasicAuth	>httpx._models.Response handle_401
~.collector	>~.collector.IndexPage fetch_page	>~.link.Link[] collect_links_from_location parse_html_page parse_json_response
~.collector.IndexPage	>~.link.Link link
~.evaluator.Evaluator	>~.evaluator.Package evaluate_link
~.evaluator.Package ~.Package	>~.link.Link link
~.fetchers.Fetcher	+ssrf get:0|url get_stream:0|url head:0|url
~.fetchers.legacy.PyPISession	^requests.sessions.Session	+ssrf get_stream:0|url
~.fetchers.sync.LocalFSTransport	^httpx._transports.base.BaseTransport	>httpx._models.Response handle_request
~.fetchers.sync.PyPIClient ~.fetchers.PyPIClient	^httpx._client.Client	+ssrf get_stream:0|url	>httpx._models.Response get_stream
~.finder.BestMatch ~.BestMatch	>~.evaluator.Package best	>~.evaluator.Package[] applicable candidates
~.finder.PackageFinder ~.PackageFinder	+path download_and_unpack:2|download_dir	?path download_and_unpack:1|location	>~.evaluator.Evaluator build_evaluator	>~.evaluator.Package[] find_all_packages find_matches	>~.fetchers.Fetcher session	>~.finder.BestMatch find_best_match
~.link.Link ~.Link	+path from_path:0|file_path	>= dist_info_link from_path
~.preparer	+path noop_unpack_reporter:0|filename set_extracted_file_to_default_mode_plus_executable:0|path	?path unpack_archive:0|archive,1|dest	>= has_leading_dir is_within_directory noop_download_reporter noop_unpack_reporter set_extracted_file_to_default_mode_plus_executable split_leading_dir unpack_archive zip_item_is_executable
#unidiff
~.patch.PatchSet ~.PatchSet	+path from_filename:0|filename	?template from_string:0|data
#untangle
~	?path parse:0|filename
#urllib3
~ jenkins.urllib3 requests.urllib3 ~.contrib.emscripten.urllib3	+ssrf connection_from_url:0|url proxy_from_url:0|url request:1|url	>= disable_warnings encode_multipart_formdata inject_into_urllib3 make_headers	>~.connectionpool.HTTPConnectionPool connection_from_url	>~.poolmanager.ProxyManager proxy_from_url	>~.response.BaseHTTPResponse request
~._base_connection.BaseHTTPConnection	+ssrf request:1|url	?ssrf new:0|host	>~.response.BaseHTTPResponse getresponse
~._base_connection.BaseHTTPSConnection	^~._base_connection.BaseHTTPConnection	?ssrf new:0|host
~._request_methods.RequestMethods	+ssrf request:1|url urlopen:1|url	>~.response.BaseHTTPResponse request request_encode_body request_encode_url urlopen
~.connection.HTTPConnection	+ssrf request:1|url request_chunked:1|url	?ssrf new:0|host	>~.response.HTTPResponse getresponse
~.connection.HTTPSConnection ~.http2.connection.orig_HTTPSConnection	^~.connection.HTTPConnection	?ssrf new:0|host
~.connectionpool	+ssrf connection_from_url:0|url	>~.connectionpool.HTTPConnectionPool connection_from_url
~.connectionpool.ConnectionPool	?ssrf new:0|host
~.connectionpool.HTTPConnectionPool ~.HTTPConnectionPool ~.contrib.emscripten.HTTPConnectionPool ~.contrib.socks.SOCKSHTTPConnectionPool	^~.connectionpool.ConnectionPool ~._request_methods.RequestMethods	+ssrf urlopen:1|url	?ssrf new:0|host	>~.response.BaseHTTPResponse urlopen
~.connectionpool.HTTPSConnectionPool elastic_transport._node._http_requests.HTTPSConnectionPool elastic_transport._node._http_urllib3.HTTPSConnectionPool ~.HTTPSConnectionPool ~.contrib.socks.SOCKSHTTPSConnectionPool	^~.connectionpool.HTTPConnectionPool	?ssrf new:0|host
~.contrib.emscripten.connection.EmscriptenHTTPConnection ~.contrib.emscripten.EmscriptenHTTPConnection	+ssrf request:1|url	?ssrf new:0|host	>~.response.BaseHTTPResponse getresponse
~.contrib.emscripten.connection.EmscriptenHTTPSConnection ~.contrib.emscripten.EmscriptenHTTPSConnection	^~.contrib.emscripten.connection.EmscriptenHTTPConnection	?ssrf new:0|host
~.contrib.emscripten.response.EmscriptenHttpResponseWrapper	^~.response.BaseHTTPResponse	>~._base_connection.BaseHTTPConnection connection
~.contrib.socks.SOCKSConnection	^~.connection.HTTPConnection	!new
~.contrib.socks.SOCKSHTTPSConnection	^~.contrib.socks.SOCKSConnection ~.connection.HTTPSConnection
~.exceptions.NewConnectionError	>~.connection.HTTPConnection pool
~.http2.connection.HTTP2Connection	^~.connection.HTTPSConnection	+ssrf request:1|url	?ssrf new:0|host
~.poolmanager subliminal.providers.poolmanager	+ssrf proxy_from_url:0|url	>~.poolmanager.ProxyManager proxy_from_url
~.poolmanager.PoolManager ~.PoolManager ~.contrib.socks.SOCKSProxyManager	^~._request_methods.RequestMethods	+ssrf connection_from_url:0|url urlopen:1|url	>~.connectionpool.HTTPConnectionPool connection_from_context connection_from_host connection_from_pool_key connection_from_url	>~.response.BaseHTTPResponse urlopen
~.poolmanager.ProxyManager ~.ProxyManager	^~.poolmanager.PoolManager	+ssrf urlopen:1|url	>~.connectionpool.HTTPConnectionPool connection_from_host	>~.response.BaseHTTPResponse urlopen
~.response.BaseHTTPResponse ~.BaseHTTPResponse	>~._base_connection.BaseHTTPConnection connection
~.response.HTTPResponse ~.HTTPResponse	^~.response.BaseHTTPResponse	>~.connection.HTTPConnection connection
#uvcclient
~.camera.UVCCameraClient ~.camera.UVCCameraClientV320	?ssrf new:0|host
#uvicorn
~.config	?path create_ssl_context:0|certfile,1|keyfile
~.workers.UvicornWorker ~.workers.UvicornH11Worker	^gunicorn.workers.base.Worker
#vagrant
~	+path make_file_cm:0|filename	>= get_vagrant_executable make_file_cm which
#validate_pyproject
~.caching	+path as_file:2|cache_dir
~.pre_compile	+path copy_fastjsonschema_exceptions:0|output_dir copy_module:1|output_dir write_main:0|file_path	?path write_notice:0|out	>= load_licenses replace_text
~.remote	+path load_from_uri:1|cache_dir	>= load_from_uri
#varlink
~.client.Client ~.Client	?ssrf new:0|address
~.server.Service ~.Service	?path interface:0|filename
#vcf
~.parser.Reader ~.Reader ~.VCFReader ~.parser.VCFReader	+path new:1|filename	>= fetch
#vcr
~.cassette.Cassette	?xpath new:0|path
#vcstools
~.common	+path urlretrieve_netrc:1|filename
~.git_archive_all.GitArchiver	?command run_git_shell:0|cmd	?path create:0|output_path
#vehicle
~.rdw.RDW ~.RDW	>aiohttp.client.ClientSession session
#verisure
~.session.Session ~.Session	+path download_image:1|file_name
#vif_plug_ovs
~.ovsdb.impl_vsctl	>~.ovsdb.impl_vsctl.OvsdbVsctl api_factory
~.ovsdb.impl_vsctl.BaseCommand ~.ovsdb.impl_vsctl.MultiLineCommand	+command new:1|cmd
~.ovsdb.impl_vsctl.DbCommand ~.ovsdb.impl_vsctl.BrExistsCommand ~.ovsdb.impl_vsctl.DbGetCommand	^~.ovsdb.impl_vsctl.BaseCommand	+command new:1|cmd
~.ovsdb.impl_vsctl.DbCreateCommand	^~.ovsdb.impl_vsctl.BaseCommand	!new
~.ovsdb.impl_vsctl.OvsdbVsctl	>~.ovsdb.impl_vsctl.BaseCommand add_br add_manager add_port br_get_external_id db_add db_clear db_destroy db_set del_br del_controller del_port iface_to_br port_to_br remove_manager set_controller set_fail_mode	>~.ovsdb.impl_vsctl.BrExistsCommand br_exists	>~.ovsdb.impl_vsctl.DbCommand db_find db_list	>~.ovsdb.impl_vsctl.DbCreateCommand db_create	>~.ovsdb.impl_vsctl.DbGetCommand db_get	>~.ovsdb.impl_vsctl.MultiLineCommand get_controller get_manager list_br list_ifaces list_ports
#virt
~.firmware.bootcfg.bootcfg.VarStoreEfiBootConfig	+path new:0|filename varstore_init:0|filename
~.firmware.bootcfg.linuxcfg.LinuxEfiFile	+path new:0|filename
~.firmware.dump	+path unqcow2:0|filename
~.firmware.efi.devpath.DevicePath	+path filepath:0|filepath
~.firmware.efi.devpath.DevicePathElem	+path set_filepath:0|filepath
~.firmware.efi.efivar.EfiVar	+path set_from_file:0|filename sigdb_add_cert:1|filename	>~.firmware.efi.siglist.EfiSigDB sigdb
~.firmware.efi.efivar.EfiVarList	+path add_cert:2|filename set_from_file:1|filename
~.firmware.efi.siglist.EfiSigDB	+path add_cert:1|filename
~.firmware.efi.siglist.EfiSigList	+path add_cert:1|filename
~.firmware.efi.ucs16	?template from_string:0|string
~.firmware.varstore.autodetect	+path open_varstore:0|filename
~.firmware.varstore.aws.AwsVarStore	+path new:0|filename probe:0|filename write_varstore:0|filename
~.firmware.varstore.edk2.Edk2VarStore	+path new:0|filename probe:0|filename write_varstore:0|filename
~.firmware.varstore.edk2.Edk2VarStoreQcow2	^~.firmware.varstore.edk2.Edk2VarStore	+path probe:0|filename write_varstore:0|filename
~.firmware.varstore.jstore.JsonVarStore	+path new:0|filename probe:0|filename write_varstore:0|filename
~.firmware.varstore.linux.LinuxVarStore	?path new:0|path
~.peutils.peutils	+path efi_binary:0|filename pe_print_sigs:0|filename read_sig:0|filename
#virus_total_apis
~.api.PrivateApi ~.PrivateApi	^~.api.PublicApi	+ssrf get_url_report:0|this_url
~.api.PublicApi ~.PublicApi	+ssrf get_url_report:0|this_url
#vsts_info_provider
~.vsts_info_provider.VstsInfoProvider ~.VstsInfoProvider	>~.vsts_info_provider.VstsInfoProviderConfiguration config
~.vsts_info_provider.VstsInfoProviderConfiguration	^msrest.configuration.Configuration	!new
#vulndb
~.db_vuln.DBVuln ~.DBVuln	?path from_file:0|db_file
#vultr
~.v1_iso.VultrISO	+ssrf create_from_url:0|url
~.vultr.Vultr ~.Vultr	>~.v1_iso.VultrISO iso
#w3lib
~.url	+ssrf safe_download_url:1|encoding	>= add_or_replace_parameter add_or_replace_parameters any_to_uri canonicalize_url file_uri_to_path is_url parse_qsl_to_bytes path_to_file_uri safe_download_url safe_url_string url_query_cleaner url_query_parameter
#waffle
~.decorators	>django.http.response.HttpResponseRedirect get_response_to_redirect
~.jinja.WaffleExtension	^jinja2.ext.Extension
#watchdog
~.events	+path generate_sub_created_events:0|src_dir_path generate_sub_moved_events:0|src_dir_path,1|dest_dir_path
~.observers.api.BaseObserver ~.observers.BaseObserver	>~.observers.api.EventEmitter[] emitters	>~.observers.api.ObservedWatch schedule
~.observers.api.EventEmitter	>~.observers.api.ObservedWatch watch
~.observers.api.ObservedWatch	+path new:0|path
~.observers.fsevents.FSEventsObserver	^~.observers.api.BaseObserver	>~.observers.api.ObservedWatch schedule
~.observers.inotify_c.Inotify	?path remove_watch:0|path
~.observers.kqueue.KeventDescriptorSet	+path remove:0|path
~.observers.winapi	+path read_directory_changes:1|path	?path read_events:1|path	>= close_directory_handle read_directory_changes
~.tricks.ShellCommandTrick	+command new:0|shell_command
~.utils.dirsnapshot.DirectorySnapshot ~.utils.dirsnapshot.EmptyDirectorySnapshot	?path stat_info:0|path
~.watchmedo	+path schedule_tricks:2|pathname	>= add_to_sys_path argument auto_restart command load_config log main observe_with parse_patterns path_split schedule_tricks shell_command tricks_from tricks_generate_yaml
#wcmatch
~._wcmatch.WcRegexp	+path match:0|filename
~._wcparse.WcSplit	+regex new:0|pattern
~.fnmatch	+path fnmatch:0|filename	>= fnmatch is_magic translate
~.glob	+path glob:root_dir globmatch:0|filename	>= globmatch is_magic translate
~.glob.Glob	+path new:2|root_dir
#web
~	+path safewrite:0|filename
~.application.application	?ssrf request:3|host	>~.browser.AppBrowser browser
~.browser.Browser ~.browser.AppBrowser	+ssrf get_links:2|url open:0|url
~.db.DB ~.DB ~.FirebirdDB ~.MSSQLDB ~.MySQLDB ~.OracleDB ~.PostgresDB ~.SqliteDB ~.db.FirebirdDB ~.db.MSSQLDB ~.db.MySQLDB ~.db.OracleDB ~.db.PostgresDB ~.db.SqliteDB	+sql query:0|sql_query
~.template	>~.template.Template frender
~.template.BaseTemplate	+path new:1|filename	?template new:0|code
~.template.CompiledTemplate	^~.template.Template	+path new:1|filename	!compile_template
~.template.Template	^~.template.BaseTemplate	+path new:1|filename	+template compile_template:0|template_string new:0|text	?path compile_template:1|filename generate_code:0|filename
~.utils	+path safewrite:0|filename
~.webapi.Found ~.Found ~.webapi.found	^~.webapi.Redirect	!new
~.webapi.Redirect ~.Redirect ~.webapi.redirect	+redirect new:0|url
~.webapi.SeeOther ~.SeeOther ~.webapi.seeother	^~.webapi.Redirect	+redirect new:0|url
~.webapi.TempRedirect ~.TempRedirect ~.webapi.tempredirect	^~.webapi.Redirect	+redirect new:0|url
#web_cache
~.WebCache	+path new:0|db_filepath
#webassets
~.bundle	+path pull_external:1|filename
~.cache	>~.cache.FilesystemCache get_cache
~.cache.FilesystemCache	?path new:0|directory
~.ext.jinja2.AssetsExtension ~.ext.jinja2.assets	^jinja2.ext.Extension
~.filter	>~.filter.CallableFilter get_filter
~.filter.ExternalTool ~.filter.JavaTool ~.filter.autoprefixer.Autoprefixer6Filter ~.filter.autoprefixer.AutoprefixerFilter ~.filter.babel.Babel ~.filter.cleancss.CleanCSS ~.filter.less.Less ~.filter.node_sass.NodeSCSS ~.filter.node_sass.NodeSass ~.filter.postcss.PostCSS ~.filter.sass.SCSS ~.filter.sass.Sass ~.filter.sass_ruby.RubySCSS ~.filter.sass_ruby.RubySass ~.filter.stylus.Stylus ~.filter.uglifyjs.UglifyJS	?path open:1|source_path
~.filter.Filter ~.filter.CallableFilter ~.filter.clevercss.CleverCSS ~.filter.closure_templates.ClosureTemplateFilter ~.filter.coffeescript.CoffeeScript ~.filter.cssmin.CSSMin ~.filter.cssprefixer.CSSPrefixer ~.filter.cssrewrite.CSSRewrite ~.filter.cssrewrite.CSSUrlRewriter ~.filter.cssrewrite.base.CSSUrlRewriter ~.filter.cssrewrite.base.PatternRewriter ~.filter.cssutils.CSSUtils ~.filter.handlebars.Handlebars ~.filter.jade.Jade ~.filter.jinja2.Jinja2 ~.filter.jsmin.JSMin ~.filter.jspacker.Filter ~.filter.jspacker.JSPacker ~.filter.jst.JST ~.filter.jst.JSTemplateFilter ~.filter.libsass.LibSass ~.filter.pyscss.PyScss ~.filter.rcssmin.RCSSMin ~.filter.rjsmin.Filter ~.filter.rjsmin.RJSMin ~.filter.slimit.Slimit ~.filter.slimmer.CSSSlimmer ~.filter.slimmer.Slimmer ~.filter.spritemapper.Spritemapper ~.filter.typescript.TypeScript	?path open:1|source_path
~.filter.closure.ClosureJS	^~.filter.ExternalTool
~.filter.closure_stylesheets.ClosureStylesheetsBase ~.filter.closure_stylesheets.ClosureStylesheetsCompiler ~.filter.closure_stylesheets.ClosureStylesheetsMinifier	^~.filter.ExternalTool
~.filter.compass.Compass	^~.filter.Filter	+path open:1|source_path
~.filter.datauri.CSSDataUri	^~.filter.cssrewrite.base.PatternRewriter
~.filter.dust.DustJS	^~.filter.ExternalTool	?path open:1|source_path
~.filter.less_ruby.Less	^~.filter.Filter	?path open:1|sourcePath
~.filter.replace.ReplaceFilter	^~.filter.Filter	+regex new:0|pattern
~.filter.requirejs.RequireJSFilter	^~.filter.ExternalTool	?path open:1|source_path
~.filter.yui.YUIBase ~.filter.yui.YUICSS ~.filter.yui.YUIJS	^~.filter.ExternalTool
~.merge	>~.merge.MemoryHunk merge
~.merge.BaseHunk ~.merge.UrlHunk	+path save:0|filename
~.merge.FileHunk	^~.merge.BaseHunk	+path new:0|filename
~.merge.MemoryHunk	^~.merge.BaseHunk	!save
~.script.CommandLineEnvironment	+command invoke:0|command new:3|commands
~.utils	+path calculate_sri_on_file:0|file_name working_directory:1|filename
~.version.FileManifest	+path make:1|filename new:0|filename
~.version.JsonManifest	^~.version.FileManifest	!new
~.version.TimestampVersion	^~.version.Version	+path get_timestamp:0|filename set_version:2|filename
~.version.Version ~.version.HashVersion	?path set_version:2|filename
#webdav3
~.client	+path listdir:0|directory
~.client.Client	+path download_directory:1|local_path download_file:1|local_path upload_directory:1|local_path upload_file:1|local_path	?path download:1|local_path download_async:1|local_path download_sync:1|local_path upload:1|local_path upload_async:1|local_path upload_sync:1|local_path	>requests.sessions.Session session
~.client.WebDavXmlUtils	?path extract_response_for_path:1|path
~.exceptions.NoConnection	?ssrf new:0|hostname
~.exceptions.NotConnection	?ssrf new:0|hostname
#webmin_xmlrpc
~.xmlrpc.XMLRPCClient	+ssrf new:1|url
#webob
~.dec.wsgify	+ssrf get:0|url post:0|url request:0|url
~.request	+ssrf environ_from_url:0|path
~.static.DirectoryApp	?path index:1|path	>~.static.FileApp make_fileapp
~.static.FileApp	+path new:0|filename
#webpack_loader
~.contrib.jinja2ext.WebpackExtension	^jinja2.ext.Extension
#websocket
~._core.WebSocket ~.WebSocket	+ssrf connect:0|url
~._http	+ssrf connect:0|url	>= read_headers
#websockets
~.asyncio.router.Router ~.Router	+redirect redirect:1|url
~.legacy.exceptions.RedirectHandshake	+redirect new:0|uri
~.sync.client	+ssrf connect:0|uri	>= prepare_connect_request
~.sync.router.Router	+redirect redirect:1|url
#websockify
~.websocket.WebSocket ~.WebSocket ~.websocketserver.HttpWebSocket	+ssrf connect:0|uri
~.websockifyserver.WebSockifyServer ~.WebSocketProxy ~.websocketproxy.WebSocketProxy	?ssrf top_new_client:1|address
#webtest
~.forms.Form ~.Form	>bs4.BeautifulSoup html
~.forms.Upload ~.Upload	+path new:0|filename
#webview
~	>~.window.Window active_window create_window
~.dom.dom.DOM	?xpath get_element:0|selector get_elements:0|selector
~.platforms.android	+code evaluate_js:0|js_code	?path create_file_dialog:3|save_filename	?ssrf load_url:0|url
~.platforms.android.DownloadListener	+ssrf onDownloadStart:0|url
~.platforms.cef	+code evaluate_js:0|code	?ssrf load_url:0|url
~.platforms.cef.Browser	+ssrf load_url:0|url
~.platforms.cocoa	+code evaluate_js:0|script	?path create_file_dialog:3|save_filename	?ssrf load_url:0|url
~.platforms.cocoa.BrowserView	?path create_file_dialog:3|save_filename
~.platforms.edgechromium.EdgeChrome	+code evaluate_js:0|script	?ssrf load_url:0|url
~.platforms.mshtml.MSHTML	+code evaluate_js:0|script	?ssrf load_url:0|url
~.platforms.winforms	+code evaluate_js:0|script	?path create_file_dialog:3|save_filename	?ssrf load_url:0|url
~.window.Window ~.Window	>~.dom.dom.DOM dom
#webvtt
~	+path read:0|file	?template from_string:0|string	>= from_buffer from_sbv from_srt from_string read read_buffer
~.models.Timestamp	?template from_string:0|value
~.segmenter	+path write_manifest:0|output_folder write_segments:0|output_folder	>= slice_segments
~.utils.FileWrapper	+path detect_bom_encoding:0|file_path new:0|file_path open:0|file_path	>= open
~.webvtt.WebVTT ~.WebVTT	+path read:0|file	?template from_string:0|string	>= from_buffer from_sbv from_srt from_string read read_buffer
#werkzeug
~._reloader.ReloaderLoop ~._reloader.StatReloaderLoop	?path trigger_reload:0|filename
~._reloader.WatchdogReloaderLoop	^~._reloader.ReloaderLoop	?path trigger_reload:0|filename
~.datastructures.file_storage.FileMultiDict ~.datastructures.FileMultiDict	+path add_file:1|file,2|filename
~.datastructures.file_storage.FileStorage ~.datastructures.FileStorage	+path new:1|filename save:0|dst
~.debug	+path send_file:0|path_or_file	>= gen_salt get_machine_id get_pin_and_cookie_name hash_pin host_is_trusted render_console_html
~.debug.DebuggedApplication flask_socketio.DebuggedApplication	?command execute_command:1|command
~.debug.console.Console ~.debug.Console	+code eval:0|code
~.debug.tbtools.DebugFrameSummary ~.debug.DebugFrameSummary	+code eval:0|code	>~.debug.console.Console console
~.debug.tbtools.DebugTraceback ~.debug.DebugTraceback	>~.debug.tbtools.DebugFrameSummary[] all_frames
~.formparser	?path default_stream_factory:2|filename
~.middleware.shared_data.SharedDataMiddleware	?path get_file_loader:0|filename
~.routing.map.Map ~.routing.Map	>~.routing.map.MapAdapter bind bind_to_environ
~.routing.map.MapAdapter ~.routing.MapAdapter	+redirect make_alias_redirect_url:0|path
~.serving	+path load_ssl_context:0|cert_file	?ssrf get_sockaddr:0|host	>= get_interface_ip get_sockaddr is_running_from_reloader is_ssl_error make_ssl_devcert run_simple
~.utils	+path send_file:0|path_or_file	+redirect redirect:0|location	?path secure_filename:0|filename	>= find_modules get_content_type import_string secure_filename
#wget
~	+path filename_fix_existing:0|filename to_unicode:0|filename	+ssrf download:0|url filename_from_url:0|url
#whatthepatch
~.snippets	+path remove:0|path
#wheel
~._commands.convert.EggFileSource ~._commands.convert.EggDirectorySource	+path new:0|path
~._commands.convert.WininstFileSource	+path new:0|path
~.wheelfile.WheelFile	+path new:0|file write:0|filename write_files:0|base_dir
#whisper
~	?path create:0|path
~.CorruptWhisperFile	+path new:1|path
#whitenoise
~.base.WhiteNoise ~.WhiteNoise ~.middleware.WhiteNoiseMiddleware	+path add_file_to_dictionary:1|path get_static_file:0|path	+redirect redirect:0|from_url,1|to_url	?path find_file_at_path:0|path	>~.responders.Redirect redirect	>~.responders.StaticFile get_static_file
~.compress.Compressor	+path write_data:0|path
~.middleware.WhiteNoiseFileResponse	^django.http.response.FileResponse
~.responders.FileEntry	+path stat_regular_file:0|path	?path new:0|path
~.responders.Redirect	+redirect new:0|location
~.responders.StaticFile	+path new:0|path	?path get_file_stats:0|path
~.storage.CompressedManifestStaticFilesStorage	^django.contrib.staticfiles.storage.ManifestStaticFilesStorage	>~.compress.Compressor create_compressor	!hashed_name
~.storage.CompressedStaticFilesStorage	^django.core.files.storage.filesystem.FileSystemStorage	>~.compress.Compressor create_compressor
#willow
~.optimizers.base.OptimizerBase	+path get_command_arguments:0|file_path process:0|file_path
~.optimizers.cwebp.Cwebp ~.optimizers.Cwebp	^~.optimizers.base.OptimizerBase	+path get_command_arguments:0|file_path
~.optimizers.gifsicle.Gifsicle ~.optimizers.Gifsicle	^~.optimizers.base.OptimizerBase	+path get_command_arguments:0|file_path
~.optimizers.jpegoptim.Jpegoptim ~.optimizers.Jpegoptim	^~.optimizers.base.OptimizerBase	+path get_command_arguments:0|file_path
~.optimizers.optipng.Optipng ~.optimizers.Optipng	^~.optimizers.base.OptimizerBase	+path get_command_arguments:0|file_path
~.optimizers.pngquant.Pngquant ~.optimizers.Pngquant	^~.optimizers.base.OptimizerBase	+path get_command_arguments:0|file_path
#wimsapi
~.api	+ssrf post:0|url
~.api.WimsAPI ~.WimsAPI	+ssrf new:0|url
~.wclass.Class ~.Class	+ssrf get:0|url save:0|url	>= refresh
#winrm
~.Session	+code run_ps:0|script	+command run_cmd:0|command	>~.protocol.Protocol protocol
~.protocol.Protocol ~.Protocol	>~.transport.Transport transport
~.transport.Transport	>requests.sessions.Session build_session
#wordcloud
~.wordcloud.WordCloud ~.WordCloud	+path to_file:0|filename	>= generate_from_frequencies generate_from_text recolor to_file
#wormhole_mailbox_server
~.database	?path create_channel_db:0|dbfile open_existing_db:0|dbfile
~.server_websocket.WebSocketServer	^autobahn.websocket.protocol.WebSocketServerProtocol
#wsme
~.rest.args	>~.types.File filetype_from_param
~.types.File	+path new:0|filename
#wsmeext
~.pecan.XMLRenderer	?xpath new:0|path
#wx
~.media.MediaCtrl	+path Create:2|fileName Load:0|fileName	?ssrf LoadURI:0|uri
#wyoming
~.client.AsyncClient ~.client.AsyncStdioClient ~.client.AsyncUnixClient ~.mic.MicProcessAsyncClient ~.snd.SndProcessAsyncClient ~.wake.WakeProcessAsyncClient	+ssrf from_uri:0|uri	>= from_uri
~.client.AsyncTcpClient	^~.client.AsyncClient	?ssrf new:0|host
~.http.shared	>flask.app.Flask get_app
~.server.AsyncServer ~.server.AsyncStdioServer ~.server.AsyncTcpServer ~.server.AsyncUnixServer	?ssrf from_uri:0|uri
#xapian_backend
~.XapianSearchBackend	>filelock._soft.SoftFileLock filelock
#xarray_sentinel
~.sentinel1	>fsspec.spec.AbstractFileSystem[] get_fs_path
~.xarray_backends.Sentinel1Backend	?path open_dataset:0|filename_or_obj
#xdg
~.DesktopEntry.DesktopEntry	^~.IniFile.IniFile	+path new:0|filename	!parse
~.IconTheme.IconData	^~.IniFile.IniFile	!new parse
~.IconTheme.IconTheme	^~.IniFile.IniFile	!new parse
~.IniFile.IniFile	+path new:0|filename parse:0|filename write:0|filename
~.RecentFiles.RecentFiles	+path parse:0|filename write:0|filename
#xhtml2pdf
~.builders.watermarks.WaterMarks	>~.files.pisaFileObject generate_pdf_background
~.context.pisaCSSBuilder	>~.context.pisaContext c
~.context.pisaContext	?xpath new:0|path	>~.files.pisaFileObject getFile
~.document	?path pisaDocument:3|path
~.files	>~.files.pisaFileObject getFile
~.files.BaseFile ~.files.B64InlineURI ~.files.BytesFileUri ~.files.LocalFileURI ~.files.LocalProtocolURI	+path new:0|path	?path new:1|basepath
~.files.FileNetworkManager	>~.files.LocalTmpFile get_manager
~.files.LocalTmpFile	^~.files.BaseFile	+path new:0|path	?path new:1|basepath
~.files.NetworkFileUri	^~.files.BaseFile	!new
~.files.pisaFileObject	?path new:0|uri
~.pisa	+path startViewer:0|filename	?path CreatePDF:3|path
~.w3c.cssParser.CSSParser ~.context.pisaCSSParser ~.w3c.css.CSSParser	?path parseFile:0|srcFile
~.xhtml2pdf_reportlab.PmlBaseDoc	^reportlab.platypus.doctemplate.BaseDocTemplate
~.xhtml2pdf_reportlab.PmlImage	>reportlab.graphics.shapes.Drawing getDrawing	>~.xhtml2pdf_reportlab.PmlImageReader getImage
~.xhtml2pdf_reportlab.PmlImageReader	+path new:0|fileName
#xknx
~.io.connection.SecureConfig ~.io.SecureConfig	+path new:knxkeys_file_path
~.secure	+path load_keyring:0|path	>= bytes_xor sha256_hash
~.secure.keyring	+path load_keyring:0|path sync_load_keyring:0|path	>= decrypt_aes128cbc extract_password hash_keyring_password verify_keyring_signature
#xlrd
~	+path dump:0|filename open_workbook:0|filename,1|logfile open_workbook_xls:0|filename	?path dump:1|outfile open_workbook_xls:1|logfile
~.book	+path open_workbook_xls:0|filename	?path open_workbook_xls:1|logfile
~.book.Book ~.Book	+path biff2_8_load:0|filename	?path biff2_8_load:2|logfile
#xlsxwriter
~.workbook.Workbook ~.Workbook	+path new:0|filename
~.worksheet.Worksheet ~.chartsheet.Chartsheet	+path insert_image:2|filename set_background:0|filename
#xlwt
~.Bitmap.ImDataBmpRecord	+path new:0|filename
~.Workbook.Workbook	+path save:0|filename_or_stream
~.Worksheet.Worksheet	+path insert_bitmap:0|filename
#xmlschema
~ elementpath.validators.xmlschema	?path download_schemas:1|target
~.dataobjects.DataBindingConverter ~.DataBindingConverter	^~.dataobjects.DataElementConverter	>~.dataobjects.DataElement get_data_element
~.dataobjects.DataElement ~.DataElement	?xpath find:0|path	>~.dataobjects.DataElement[] findall iter iterchildren iterfind	>~.validators.elements.XsdElement xsd_element
~.dataobjects.DataElementConverter ~.DataElementConverter	>~.dataobjects.DataElement element_decode get_data_element
~.documents	>~.resources.XMLResource[] get_context	>~.validators.schemas.XMLSchemaBase get_dummy_schema
~.documents.XmlDocument ~.XmlDocument ~.extras.wsdl.Wsdl11Document	^~.resources.XMLResource	+path write:0|file	>~.validators.schemas.XMLSchemaBase schema
~.exports	+path save_sources:0|target	?path download_schemas:1|target export_schema:1|target	>= download_schemas export_schema save_sources
~.exports.XsdSource	>~.locations.LocationPath get_location_path path	>~.resources.XMLResource resource
~.locations	?xpath get_uri:2|path,3|query get_uri_path:2|path,3|query
~.locations.LocationPath ~.locations.LocationPosixPath ~.locations.LocationWindowsPath	?ssrf from_uri:0|uri
~.resources.XMLResource ~.XMLResource	?xpath find:0|path get_absolute_path:0|path	>elementpath.xpath_nodes.ElementNode get_xpath_node xpath_root
~.validators.assertions.XsdAssert ~.validators.XsdAssert	^~.validators.xsdbase.XsdComponent	>elementpath.xpath_nodes.SchemaElementNode xpath_node	>~.validators.attributes.XsdAttributeGroup attrib	>~.validators.complex_types.XsdComplexType parent type
~.validators.attributes.XsdAttribute ~.XsdAttribute ~.validators.XsdAttribute	^~.validators.xsdbase.XsdComponent	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.attributes.XsdAttributeGroup ~.validators.XsdAttributeGroup	^~.validators.xsdbase.XsdComponent	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.complex_types.XsdComplexType ~.validators.XsdComplexType	>~.validators.assertions.XsdAssert[] assertions	>~.validators.attributes.XsdAttributeGroup attributes	>~.validators.groups.XsdGroup content model_group	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.elements.Xsd11Element ~.validators.Xsd11Element	^~.validators.elements.XsdElement	>~.validators.elements.XsdElement[] iter_substitutes	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.elements.XsdAlternative ~.validators.XsdAlternative	^~.validators.xsdbase.XsdComponent	>~.validators.elements.XsdElement parent	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.elements.XsdElement ~.XsdElement ~.validators.XsdElement	^~.validators.xsdbase.XsdComponent	>elementpath.xpath_nodes.SchemaElementNode xpath_node	>~.validators.attributes.XsdAttributeGroup attributes get_attributes	>~.validators.attributes.XsdAttribute[] inheritable	>~.validators.elements.XsdAlternative[] alternatives	>~.validators.elements.XsdElement ref	>~.validators.elements.XsdElement[] iter_substitutes	>~.validators.groups.XsdGroup parent	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.global_maps.XsdGlobals ~.XsdGlobals ~.validators.XsdGlobals	^~.validators.xsdbase.XsdValidator	>~.validators.attributes.XsdAttribute lookup_attribute	>~.validators.attributes.XsdAttributeGroup lookup_attribute_group	>~.validators.attributes.XsdAttributeGroup[] attribute_groups	>~.validators.attributes.XsdAttribute[] attributes	>~.validators.elements.XsdElement lookup_element	>~.validators.elements.XsdElement[] elements	>~.validators.global_maps.XsdGlobals[] iter_components	>~.validators.groups.XsdGroup lookup_group	>~.validators.groups.XsdGroup[] groups	>~.validators.schemas.XMLSchemaBase[] iter_schemas	>~.validators.xsdbase.XsdComponent[] unbuilt
~.validators.groups.XsdGroup ~.aliases.ModelGroupType ~.validators.XsdGroup	^~.validators.xsdbase.XsdComponent	>~.validators.complex_types.XsdComplexType parent	>~.validators.groups.XsdGroup ref restriction	>~.validators.groups.XsdGroup[] get_subgroups	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.schemas.XMLSchema10 ~.XMLSchema ~.XMLSchema10 ~.validators.XMLSchema	^~.validators.schemas.XMLSchemaBase	>~.validators.schemas.XMLSchemaBase meta_schema
~.validators.schemas.XMLSchema11 ~.XMLSchema11 ~.validators.XMLSchema11	^~.validators.schemas.XMLSchemaBase	>~.validators.schemas.XMLSchemaBase meta_schema
~.validators.schemas.XMLSchemaBase ~.XMLSchemaBase ~.aliases.SchemaType ~.validators.XMLSchemaBase	^~.validators.xsdbase.XsdValidator	>elementpath.xpath_nodes.SchemaElementNode xpath_node	>~.resources.XMLResource source	>~.validators.attributes.XsdAttributeGroup create_any_attribute_group create_empty_attribute_group default_attributes	>~.validators.complex_types.XsdComplexType create_any_type	>~.validators.complex_types.XsdComplexType[] complex_types	>~.validators.elements.XsdElement create_element get_element	>~.validators.elements.XsdElement[] root_elements	>~.validators.global_maps.XsdGlobals maps	>~.validators.groups.XsdGroup create_any_content_group create_empty_content_group	>~.validators.schemas.XMLSchemaBase add_schema copy create_meta_schema get_schema import_schema include_schema meta_schema override redefine	>~.validators.schemas.XMLSchemaBase[] imports includes	>~.validators.xsdbase.XsdComponent[] components iter_components
~.validators.simple_types.XsdAtomicRestriction ~.validators.XsdAtomicRestriction	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.simple_types.XsdList ~.validators.XsdList	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.simple_types.XsdUnion ~.validators.XsdUnion	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.wildcards.XsdAnyElement ~.validators.XsdAnyElement	>elementpath.xpath_nodes.SchemaElementNode xpath_node
~.validators.xsdbase.XsdComponent ~.XsdComponent ~.validators.XsdComponent	^~.validators.xsdbase.XsdValidator	>~.resources.XMLResource source	>~.validators.complex_types.XsdComplexType any_type	>~.validators.xsdbase.XsdComponent ref	>~.validators.xsdbase.XsdComponent[] iter_ancestors iter_components
~.validators.xsdbase.XsdValidator ~.validators.XsdValidator	>~.validators.xsdbase.XsdComponent[] iter_components
~.xpath.mixin.ElementPathMixin ~.ElementPathMixin ~.xpath.ElementPathMixin	?xpath find:0|path	>elementpath.xpath_nodes.SchemaElementNode xpath_node
~.xpath.mixin.XPathElement ~.xpath.XPathElement	>~.validators.global_maps.XsdGlobals maps	>~.validators.schemas.XMLSchemaBase schema
#xmlsec
~.EncryptionContext	>~.Key key
~.Key	+path from_binary_file:1|filename	>= from_binary_data from_binary_file from_engine from_file from_memory generate
~.KeysManager	+path load_cert:0|filename
~.SignatureContext	>~.Key key
#xopen
~	+path xopen:0|filename
~.PipedCompressionReader	+path new:0|path
~.PipedCompressionWriter	+path new:0|path
~.PipedGzipReader	^~.PipedCompressionReader	?path new:0|path
~.PipedGzipWriter	^~.PipedCompressionWriter	?path new:0|path
~.PipedIGzipReader	^~.PipedCompressionReader	?path new:0|path
~.PipedIGzipWriter	^~.PipedCompressionWriter	?path new:0|path
~.PipedPBzip2Reader	^~.PipedCompressionReader	?path new:0|path
~.PipedPBzip2Writer	^~.PipedCompressionWriter	?path new:0|path
~.PipedPigzReader	^~.PipedCompressionReader	?path new:0|path
~.PipedPigzWriter	^~.PipedCompressionWriter	?path new:0|path
~.PipedPythonIsalReader	^~.PipedCompressionReader	?path new:0|path
~.PipedPythonIsalWriter	^~.PipedCompressionWriter	?path new:0|path
~.PipedXzReader	^~.PipedCompressionReader	?path new:0|path
~.PipedXzWriter	^~.PipedCompressionWriter	?path new:0|path
~.PipedZstdReader	^~.PipedCompressionReader	?path new:0|path
~.PipedZstdWriter	^~.PipedCompressionWriter	?path new:0|path
#xphyle
~	+ssrf open_url:0|url_string	?path convert_std_placeholder:0|path	>= configure deprecated_str_to_path get_url_file_name open_url
~.paths	?path convert_std_placeholder:0|path
~.paths.SpecBase ~.paths.DirSpec ~.paths.FileSpec	?path parse:0|path
~.urls	+ssrf open_url:0|url_string	>= get_url_file_name get_url_mime_type open_url
#xradarsat2
~	+path rs2_reader:0|folder_path
~.radarSat2_xarray_reader	+path create_dataset_geolocation_grid:1|folder_path create_dataset_lut:2|folder_path generate_doc_ds:1|folder_path rs2_reader:0|folder_path	?path create_dataset_attitude_information:5|folder_path create_dataset_doppler_rate_values:3|folder_path create_dataset_radar_parameters:1|folder_path generate_doc_ds:0|xpath generate_doc_vars:1|folder_path
#yamale
~.readers	?path parse_yaml:0|path
~.readers.yaml_reader	?path parse_yaml:0|path
#yapps
~.grammar.ParserDescriptionScanner	^~.runtime.Scanner	!new
~.parsetree.Eval	+code new:1|expr
~.runtime.Scanner	+path new:4|filename stack_input:2|filename
#yaswfp
~.swfparser	+path parsefile:0|filename
#yolink
~.auth_mgr.YoLinkAuthMgr	>aiohttp.client.ClientSession client_session
#youless_api
~	?ssrf fetch_enologic_api:0|host
~.YoulessAPI	?ssrf new:0|host
~.device	?ssrf fetch_enologic_api:0|host fetch_generic_api:0|host fetch_phase_api:0|host
~.gateway	?ssrf fetch_enologic_api:0|host fetch_generic_api:0|host fetch_phase_api:0|host
#yoyo
~.backends.base.DatabaseBackend ~.backends.DatabaseBackend ~.backends.MySQLBackend ~.backends.PostgresqlBackend ~.backends.SQLiteBackend ~.backends.contrib.odbc.ODBCBackend ~.backends.contrib.oracle.OracleBackend ~.backends.contrib.redshift.RedshiftBackend ~.backends.contrib.snowflake.SnowflakeBackend ~.backends.core.MySQLBackend ~.backends.core.PostgresqlBackend ~.backends.core.SQLiteBackend ~.backends.core.mysql.MySQLBackend ~.backends.core.postgresql.PostgresqlBackend ~.backends.core.sqlite3.SQLiteBackend	+sql execute:0|sql
~.backends.core.mysql.MySQLdbBackend	^~.backends.base.DatabaseBackend
~.backends.core.postgresql.PostgresqlPsycopgBackend ~.backends.PostgresqlPsycopgBackend ~.backends.core.PostgresqlPsycopgBackend	^~.backends.base.DatabaseBackend
~.config	+path save_config:1|path	>= config_changed find_includes
#z3
~	+path open_log:0|fname	>~.z3.ArithRef BV2Int FreshInt FreshReal IndexOf Int LastIndexOf Length Product Real StrToCode StrToInt Sum ToInt ToReal fpToReal	>~.z3.ArrayRef Array EmptySet FullSet K Map SetAdd SetComplement SetDel SetDifference SetIntersect SetUnion	>~.z3.BitVecNumRef BitVecVal	>~.z3.BitVecRef BVRedAnd BVRedOr BitVec Int2BV LShR RepeatBitVec RotateLeft RotateRight SRem SignExt UDiv URem ZeroExt fpToIEEEBV fpToSBV fpToUBV	>~.z3.BoolRef And AtLeast AtMost BVAddNoOverflow BVAddNoUnderflow BVMulNoOverflow BVMulNoUnderflow BVSDivNoOverflow BVSNegNoOverflow BVSubNoOverflow BVSubNoUnderflow Bool BoolVal Contains Distinct FreshBool Implies InRe IsInt IsMember IsSubset Or PbEq PbGe PbLe PrefixOf SuffixOf UGE UGT ULE ULT Xor	>~.z3.FPNumRef FPVal fpInfinity fpMinusInfinity fpMinusZero fpNaN fpPlusInfinity fpPlusZero fpZero	>~.z3.FPRMRef RNA RNE RTN RTP RTZ RoundNearestTiesToAway RoundNearestTiesToEven RoundTowardNegative RoundTowardPositive RoundTowardZero	>~.z3.FPRef FP fpAbs fpBVToFP fpFP fpFPToFP fpNeg fpRealToFP fpSignedToFP fpToFP fpToFPUnsigned fpUnsignedToFP	>~.z3.FiniteDomainNumRef FiniteDomainVal	>~.z3.IntNumRef IntVal	>~.z3.PatternRef MultiPattern	>~.z3.QuantifierRef Lambda	>~.z3.RatNumRef RealVal	>~.z3.ReRef AllChar Complement Diff Full Intersect Loop Option Plus Range Re Star Union	>~.z3.SeqRef IntToStr Replace StrFromCode String StringVal Unit	>~.z3.Solver SimpleSolver SolverFor	>~.z3.Tactic Cond FailIf ParOr ParThen Repeat TryFor When With WithParams
~.z3	+path open_log:0|fname	>~.z3.ArithRef BV2Int FreshInt FreshReal IndexOf Int LastIndexOf Length Product Real StrToCode StrToInt Sum ToInt ToReal fpToReal	>~.z3.ArrayRef Array EmptySet FullSet K Map SetAdd SetComplement SetDel SetDifference SetIntersect SetUnion	>~.z3.BitVecNumRef BitVecVal	>~.z3.BitVecRef BVRedAnd BVRedOr BitVec Int2BV LShR RepeatBitVec RotateLeft RotateRight SRem SignExt UDiv URem ZeroExt fpToIEEEBV fpToSBV fpToUBV	>~.z3.BoolRef And AtLeast AtMost BVAddNoOverflow BVAddNoUnderflow BVMulNoOverflow BVMulNoUnderflow BVSDivNoOverflow BVSNegNoOverflow BVSubNoOverflow BVSubNoUnderflow Bool BoolVal Contains Distinct FreshBool Implies InRe IsInt IsMember IsSubset Or PbEq PbGe PbLe PrefixOf SuffixOf UGE UGT ULE ULT Xor	>~.z3.FPNumRef FPVal fpInfinity fpMinusInfinity fpMinusZero fpNaN fpPlusInfinity fpPlusZero fpZero	>~.z3.FPRMRef RNA RNE RTN RTP RTZ RoundNearestTiesToAway RoundNearestTiesToEven RoundTowardNegative RoundTowardPositive RoundTowardZero	>~.z3.FPRef FP fpAbs fpBVToFP fpFP fpFPToFP fpNeg fpRealToFP fpSignedToFP fpToFP fpToFPUnsigned fpUnsignedToFP	>~.z3.FiniteDomainNumRef FiniteDomainVal	>~.z3.IntNumRef IntVal	>~.z3.PatternRef MultiPattern	>~.z3.QuantifierRef Lambda	>~.z3.RatNumRef RealVal	>~.z3.ReRef AllChar Complement Diff Full Intersect Loop Option Plus Range Re Star Union	>~.z3.SeqRef IntToStr Replace StrFromCode String StringVal Unit	>~.z3.Solver SimpleSolver SolverFor	>~.z3.Tactic Cond FailIf ParOr ParThen Repeat TryFor When With WithParams
~.z3.AlgebraicNumRef ~.AlgebraicNumRef	^~.z3.ExprRef	>~.z3.RatNumRef approx
~.z3.ExprRef ~.ArithRef ~.ArrayRef ~.BitVecNumRef ~.BitVecRef ~.BoolRef ~.CharRef ~.DatatypeRef ~.ExprRef ~.FPRMRef ~.FPRef ~.FiniteDomainNumRef ~.FiniteDomainRef ~.PatternRef ~.ReRef ~.z3.ArithRef ~.z3.ArrayRef ~.z3.BitVecNumRef ~.z3.BitVecRef ~.z3.BoolRef ~.z3.CharRef ~.z3.DatatypeRef ~.z3.FPRMRef ~.z3.FPRef ~.z3.FiniteDomainNumRef ~.z3.FiniteDomainRef ~.z3.PatternRef ~.z3.ReRef	?template from_string:0|s
~.z3.FPNumRef ~.FPNumRef	^~.z3.ExprRef	>~.z3.BitVecNumRef exponent_as_bv sign_as_bv significand_as_bv
~.z3.IntNumRef ~.IntNumRef	^~.z3.ExprRef
~.z3.Optimize ~.Optimize	+path from_file:0|filename	?template from_string:0|s
~.z3.QuantifierRef ~.QuantifierRef	^~.z3.ExprRef	>~.z3.PatternRef pattern
~.z3.RatNumRef ~.RatNumRef	^~.z3.ExprRef	>~.z3.IntNumRef denominator numerator
~.z3.SeqRef ~.SeqRef	^~.z3.ExprRef	>~.z3.SeqRef at
~.z3.Simplifier ~.Simplifier	>~.z3.Simplifier using_params	>~.z3.Solver add
~.z3.Solver ~.Solver	+path from_file:0|filename	?template from_string:0|s	>~.z3.Solver translate
~.z3.Tactic ~.Tactic	>~.z3.Solver solver
~.z3types.Pattern ~.Pattern	+regex new:0|pattern
#zamg
~.zamg.ZamgData ~.ZamgData	>aiohttp.client.ClientSession session
#zc
~.lockfile.LockFile	^~.lockfile.SimpleLockFile	+path new:0|path
~.lockfile.SimpleLockFile	+path new:0|path
#zeep
~.client.CachingClient ~.CachingClient	^~.client.Client	!new
~.client.Client ~.AsyncClient ~.Client ~.client.AsyncClient	+ssrf new:0|wsdl
~.transports.AsyncTransport	^~.transports.Transport	?ssrf get:0|address post:0|address post_xml:0|address
~.transports.Transport ~.Transport	+ssrf load:0|url	?ssrf get:0|address post:0|address post_xml:0|address
~.wsdl.bindings.http.HttpOperation	^~.wsdl.definitions.Operation	!parse
~.wsdl.bindings.soap.SoapOperation	^~.wsdl.definitions.Operation	!parse
~.wsdl.definitions.Operation	+ssrf parse:0|wsdl
#zigpy_zigate
~.api.ZiGate	?command command:0|cmd
~.tools.flasher	+path write_file_to_flash:1|filename write_flash_to_file:1|filename
#zipstream
~	+path walk:0|path
~.ng	+path walk:0|path
~.ng.ZipStream ~.ZipStream	+path from_path:0|path	?path add_path:0|path
#zlmdb
~._database.Database ~.Database	?path open:0|dbpath
#zope
~.configuration.config.ConfigurationContext ~.configuration.config.ComplexDirectiveDefinition ~.configuration.config.ConfigurationMachine ~.configuration.config.DirectivesHandler ~.configuration.config.GroupingContextDecorator	+path processFile:0|filename	?path path:0|filename
~.configuration.xmlconfig	+path openInOrPlain:0|filename
~.configuration.xmlconfig.ConfigurationHandler	?xpath evaluateCondition:0|expression
~.configuration.xmlconfig.XMLConfig	+path new:0|file_name
~.configuration.zopeconfigure.ZopeConfigure	^~.configuration.config.ConfigurationContext
`;
