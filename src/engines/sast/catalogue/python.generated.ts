// Written by "npx tsx tools/catalogue/main.ts". Do not edit.

export const text = `#BioSQL
~.BioSeqDatabase.Adaptor	+sql execute:0|sql execute_and_fetch_col0:0|sql execute_and_fetchall:0|sql execute_one:0|sql executemany:0|sql
~.BioSeqDatabase.MysqlConnectorAdaptor	^~.BioSeqDatabase.Adaptor	+sql execute_and_fetch_col0:0|sql execute_and_fetchall:0|sql execute_one:0|sql
~.DBUtils	>~.DBUtils.Generic_dbutils get_dbutils
~.DBUtils.Generic_dbutils	+sql execute:1|sql executemany:1|sql
~.DBUtils.Mysql_dbutils	^~.DBUtils.Generic_dbutils
~.DBUtils.Sqlite_dbutils	^~.DBUtils.Generic_dbutils	+sql execute:1|sql executemany:1|sql
#Charon
~.FileInterface.FileInterface	+path open:0|path
~.VirtualFile.VirtualFile	^~.FileInterface.FileInterface	+path open:0|path
~.filetypes.GCodeFile.GCodeFile	^~.FileInterface.FileInterface
~.filetypes.GCodeGzFile.GCodeGzFile	^~.filetypes.GCodeFile.GCodeFile
~.filetypes.GCodeSocket.GCodeSocket	^~.filetypes.GCodeFile.GCodeFile
~.filetypes.OpenPackagingConvention.OpenPackagingConvention	^~.FileInterface.FileInterface
~.filetypes.UltimakerFormatPackage.UltimakerFormatPackage	^~.filetypes.OpenPackagingConvention.OpenPackagingConvention
#Cheetah
~.FileUtils.FileFinder	?path new:0|rootPath
~.FileUtils.SourceFileStats	?path getFileStats:0|fileName
~.LoadTemplate	+path loadTemplateClass:0|templatePath
~.SourceReader.SourceReader	+path new:1|filename
~.Template.Template ~.Template.T plasTeX.Renderers.PageTemplate.CheetahTemplate	+template compile:0|source new:0|source	?path getFileContents:0|path
~.Tools.CGITemplate.CGITemplate	^~.Template.Template
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
~	?path File:0|filename
~.PlotItems	?path File:0|filename
~._Gnuplot.Gnuplot ~.Gnuplot	+path load:0|filename	?path new:0|filename save:0|filename
#IPython
IPython.terminal.shortcuts.KeyPressEvent	^prompt_toolkit.key_binding.key_processor.KeyPressEvent
~.core.application.ProfileAwareConfigLoader	+path load_subconfig:0|fname,1|path	?path load_subconfig:2|profile
~.core.debugger.InterruptiblePdb	^~.core.debugger.Pdb
~.core.debugger.Pdb	>~.core.interactiveshell.InteractiveShell shell
~.core.display.DisplayObject	?path new:2|filename
~.core.display.GeoJSON	^~.core.display.JSON	!new
~.core.display.HTML	^~.core.display.TextDisplayObject	?path new:2|filename
~.core.display.Image	^~.core.display.DisplayObject	+path new:2|filename
~.core.display.JSON	^~.core.display.DisplayObject	?path new:2|filename
~.core.display.Javascript	^~.core.display.TextDisplayObject	?path new:2|filename
~.core.display.Latex	^~.core.display.TextDisplayObject
~.core.display.Markdown	^~.core.display.TextDisplayObject
~.core.display.Math	^~.core.display.TextDisplayObject
~.core.display.Pretty	^~.core.display.TextDisplayObject
~.core.display.ProgressBar	^~.core.display.DisplayObject	!new
~.core.display.SVG	^~.core.display.DisplayObject
~.core.display.TextDisplayObject	^~.core.display.DisplayObject
~.core.display.Video	^~.core.display.DisplayObject	?path new:2|filename
~.core.guarded_eval	+code guarded_eval:0|code
~.core.interactiveshell.InteractiveShell ~.InteractiveShell	+command getoutput:0|cmd system_piped:0|cmd system_raw:0|cmd	>= get_ipython
~.core.page	+path page_file:0|fname	>= pager_page
~.core.profiledir.ProfileDir	+path copy_config_file:0|config_file,1|path	?path create_profile_dir_by_name:0|path
~.lib.display.Audio	^~.core.display.DisplayObject	?path new:1|filename
~.lib.display.Code	^~.core.display.TextDisplayObject	?path new:2|filename
~.lib.display.FileLink	?path new:0|path
~.lib.display.FileLinks	^~.lib.display.FileLink	?path new:0|path
~.terminal.debugger.TerminalPdb	^~.core.debugger.Pdb
~.terminal.embed.InteractiveShellEmbed	^~.terminal.interactiveshell.TerminalInteractiveShell
~.terminal.interactiveshell.TerminalInteractiveShell	^~.core.interactiveshell.InteractiveShell
~.terminal.shortcuts	>prompt_toolkit.application.application.Application get_app
~.utils._process_cli	+command getoutput:0|cmd system:0|cmd
~.utils._process_common	+command getoutput:0|cmd
~.utils._process_emscripten	+command getoutput:0|cmd system:0|cmd
~.utils._process_win32	+command getoutput:0|cmd system:0|cmd
~.utils._process_win32_controller	+command system:0|cmd
~.utils._process_win32_controller.Win32ShellCommandController	+command new:0|cmd
~.utils.openpy	+path read_py_file:0|filename
~.utils.tempdir.NamedFileInTemporaryDirectory	+path new:0|filename
#InquirerPy
~.base.complex.BaseComplexPrompt ~.base.BaseComplexPrompt	>prompt_toolkit.application.application.Application application
~.base.list.BaseListPrompt ~.base.BaseListPrompt	^~.base.complex.BaseComplexPrompt
~.prompts.checkbox.CheckboxPrompt ~.prompts.CheckboxPrompt	^~.prompts.list.ListPrompt
~.prompts.expand.ExpandPrompt ~.prompts.ExpandPrompt	^~.prompts.list.ListPrompt
~.prompts.fuzzy.FuzzyPrompt ~.prompts.FuzzyPrompt	^~.base.list.BaseListPrompt
~.prompts.list.ListPrompt ~.prompts.ListPrompt	^~.base.list.BaseListPrompt	>prompt_toolkit.application.application.Application application
~.prompts.number.NumberPrompt ~.prompts.NumberPrompt	^~.base.complex.BaseComplexPrompt
~.prompts.rawlist.RawlistPrompt ~.prompts.RawlistPrompt	^~.prompts.list.ListPrompt
#MontagePy
~.archive	?path mArchiveDownload:3|path
#MySQLdb
~.connections.Connection	+sql query:0|query
~.cursors.BaseCursor	+sql execute:0|query executemany:0|query
~.cursors.Cursor	^~.cursors.BaseCursor
~.cursors.DictCursor	^~.cursors.BaseCursor
~.cursors.SSCursor	^~.cursors.BaseCursor
~.cursors.SSDictCursor	^~.cursors.BaseCursor
#OpenSSL
~.SSL.Connection	>~.SSL.Connection[] accept	>~.SSL.Context get_context
~.SSL.Context	>~.crypto.X509Store get_cert_store
~.crypto.X509Store	+path load_locations:0|cafile,1|capath
#Orange
~.base.CatGBModel	^~.base.Model
~.base.Model	>~.data.table.Table data_to_model_domain
~.base.RandomForestModel	^~.base.Model
~.base.SklModel	^~.base.Model
~.base.TreeModel	^~.base.Model
~.classification.base_classification.ModelClassification ~.classification.Model	^~.base.Model
~.classification.base_classification.SklModelClassification ~.classification.SklModel	^~.base.SklModel ~.classification.base_classification.ModelClassification
~.classification.calibration.CalibratedClassifier ~.classification.CalibratedClassifier	^~.classification.base_classification.ModelClassification
~.classification.calibration.CalibratedLearner ~.classification.CalibratedLearner	>~.classification.calibration.CalibratedClassifier get_model
~.classification.calibration.ThresholdClassifier ~.classification.ThresholdClassifier	^~.classification.base_classification.ModelClassification
~.classification.calibration.ThresholdLearner ~.classification.ThresholdLearner	>~.classification.calibration.ThresholdClassifier fit_storage
~.classification.catgb.CatGBClsModel ~.classification.CatGBClsModel	^~.base.CatGBModel ~.classification.base_classification.ModelClassification
~.classification.logistic_regression.LogisticRegressionClassifier ~.classification.LogisticRegressionClassifier	^~.classification.base_classification.SklModelClassification
~.classification.majority.ConstantModel ~.classification.ConstantModel	^~.classification.base_classification.ModelClassification
~.classification.majority.MajorityLearner ~.classification.MajorityLearner	>~.classification.majority.ConstantModel fit_storage
~.classification.naive_bayes.NaiveBayesLearner ~.classification.NaiveBayesLearner	>~.classification.naive_bayes.NaiveBayesModel fit_storage
~.classification.naive_bayes.NaiveBayesModel ~.classification.NaiveBayesModel	^~.classification.base_classification.ModelClassification
~.classification.random_forest.RandomForestClassifier ~.classification.RandomForestClassifier	^~.classification.base_classification.SklModelClassification ~.base.RandomForestModel
~.classification.scoringsheet.ScoringSheetLearner ~.classification.ScoringSheetLearner	>~.classification.scoringsheet.ScoringSheetModel fit_storage
~.classification.scoringsheet.ScoringSheetModel ~.classification.ScoringSheetModel	^~.classification.base_classification.ModelClassification
~.classification.simple_random_forest.SimpleRandomForestLearner ~.classification.SimpleRandomForestLearner	>~.classification.simple_random_forest.SimpleRandomForestModel fit_storage
~.classification.simple_random_forest.SimpleRandomForestModel ~.classification.SimpleRandomForestModel	^~.classification.base_classification.ModelClassification
~.classification.simple_tree.SimpleTreeLearner ~.classification.SimpleTreeLearner ~.regression.SimpleTreeLearner	>~.classification.simple_tree.SimpleTreeModel fit_storage
~.classification.simple_tree.SimpleTreeModel ~.classification.SimpleTreeModel ~.regression.SimpleTreeModel	^~.base.Model
~.classification.softmax_regression.SoftmaxRegressionLearner ~.classification.SoftmaxRegressionLearner	>~.classification.softmax_regression.SoftmaxRegressionModel fit
~.classification.softmax_regression.SoftmaxRegressionModel ~.classification.SoftmaxRegressionModel	^~.classification.base_classification.ModelClassification
~.classification.tree.SklTreeClassifier ~.classification.SklTreeClassifier	^~.classification.base_classification.SklModelClassification ~.base.TreeModel
~.data	+path open_compressed:0|filename
~.data.aggregate.OrangeTableGroupBy ~.data.OrangeTableGroupBy	>~.data.table.Table aggregate
~.data.io	+path open_compressed:0|filename
~.data.io.BasketReader ~.data.BasketReader	^~.data.io.FileFormat
~.data.io.CSVReader ~.data.CSVReader	^~.data.io.FileFormat ~.data.io_base.DataTableMixin	+path write_file:0|filename
~.data.io.DotReader ~.data.DotReader	^~.data.io.FileFormat	+path write:0|filename
~.data.io.ExcelReader ~.data.ExcelReader	+path new:0|filename write_file:0|filename	>openpyxl.workbook.workbook.Workbook workbook
~.data.io.FileFormat ~.data.FileFormat	^~.data.io_base.FileFormatBase	+path new:0|filename
~.data.io.PickleReader ~.data.PickleReader	^~.data.io.FileFormat	+path write_file:0|filename
~.data.io.TabReader ~.data.TabReader	^~.data.io.CSVReader
~.data.io.UrlReader ~.data.UrlReader	^~.data.io.FileFormat	+ssrf urlopen:0|url	!new
~.data.io.XlsReader ~.data.XlsReader	+path new:0|filename	>xlrd.book.Book workbook
~.data.io_base.DataTableMixin	>~.data.table.Table data_table
~.data.io_base.FileFormatBase	+path open:0|filename
~.data.io_util	+path open_compressed:0|filename
~.data.sql.backend.base.Backend ~.data.sql.backend.Backend	+sql execute_sql_query:0|query
~.data.sql.backend.mssql.PymssqlBackend ~.data.sql.backend.PymssqlBackend	^~.data.sql.backend.base.Backend	+sql execute_sql_query:0|query
~.data.sql.backend.postgres.Psycopg2Backend ~.data.sql.backend.Psycopg2Backend	^~.data.sql.backend.base.Backend	+sql execute_sql_query:0|query
~.data.sql.table.SqlTable	^~.data.table.Table
~.data.table.Table ~.data.Table	+path from_file:0|filename save:0|filename	?ssrf from_url:0|url	>= from_domain from_list from_numpy from_table from_table_rows transpose	>~.data.aggregate.OrangeTableGroupBy groupby
~.ensembles.ada_boost.SklAdaBoostClassifier ~.ensembles.SklAdaBoostClassifier	^~.classification.base_classification.SklModelClassification
~.ensembles.ada_boost.SklAdaBoostRegressor ~.ensembles.SklAdaBoostRegressor	^~.regression.base_regression.SklModelRegression
~.ensembles.stack.StackedClassificationLearner ~.ensembles.StackedClassificationLearner	^~.ensembles.stack.StackedLearner
~.ensembles.stack.StackedLearner ~.ensembles.StackedLearner	>~.ensembles.stack.StackedModel fit_storage
~.ensembles.stack.StackedModel ~.ensembles.StackedModel	^~.base.Model
~.ensembles.stack.StackedRegressionLearner ~.ensembles.StackedRegressionLearner	^~.ensembles.stack.StackedLearner
~.misc._distmatrix_xlsx	?path read_matrix:0|filename write_matrix:1|filename
~.misc.distmatrix.DistMatrix ~.misc.DistMatrix	+path from_file:0|filename	?path save:0|filename
~.misc.utils.embedder_utils.EmbedderCache	+path load_pickle:0|file_name save_pickle:1|file_name
~.regression.base_regression.ModelRegression ~.regression.Model	^~.base.Model
~.regression.base_regression.SklModelRegression ~.regression.SklModel	^~.base.SklModel ~.regression.base_regression.ModelRegression
~.regression.curvefit.CurveFitLearner ~.regression.CurveFitLearner	>~.regression.curvefit.CurveFitModel fit_storage
~.regression.curvefit.CurveFitModel ~.regression.CurveFitModel	^~.regression.base_regression.ModelRegression	>~.data.table.Table coefficients
~.regression.linear.ElasticNetCVLearner ~.regression.ElasticNetCVLearner	^~.regression.linear.LinearRegressionLearner
~.regression.linear.ElasticNetLearner ~.regression.ElasticNetLearner	^~.regression.linear.LinearRegressionLearner
~.regression.linear.LassoRegressionLearner ~.regression.LassoRegressionLearner	^~.regression.linear.LinearRegressionLearner
~.regression.linear.LinearModel ~.regression.LinearModel	^~.regression.base_regression.SklModelRegression
~.regression.linear.LinearRegressionLearner ~.regression.LinearRegressionLearner	>~.regression.linear.LinearModel fit
~.regression.linear.PolynomialLearner ~.regression.PolynomialLearner	>~.regression.linear.PolynomialModel fit
~.regression.linear.PolynomialModel ~.regression.PolynomialModel	^~.regression.base_regression.ModelRegression
~.regression.linear.RidgeRegressionLearner ~.regression.RidgeRegressionLearner	^~.regression.linear.LinearRegressionLearner
~.regression.linear.SGDRegressionLearner ~.regression.SGDRegressionLearner	^~.regression.linear.LinearRegressionLearner
~.regression.linear_bfgs.LinearRegressionLearner	>~.regression.linear_bfgs.LinearRegressionModel fit
~.regression.linear_bfgs.LinearRegressionModel	^~.regression.base_regression.ModelRegression
~.regression.mean.MeanLearner ~.regression.MeanLearner	>~.regression.mean.MeanModel fit_storage
~.regression.mean.MeanModel ~.regression.MeanModel	^~.regression.base_regression.ModelRegression
~.regression.pls.PLSModel ~.regression.PLSModel	^~.regression.linear.LinearModel	>~.data.table.Table dmodx residuals_normal_probability
~.regression.random_forest.RandomForestRegressor ~.regression.RandomForestRegressor	^~.regression.base_regression.SklModelRegression ~.base.RandomForestModel
~.regression.simple_random_forest.SimpleRandomForestLearner ~.regression.SimpleRandomForestLearner	>~.regression.simple_random_forest.SimpleRandomForestModel fit_storage
~.regression.simple_random_forest.SimpleRandomForestModel ~.regression.SimpleRandomForestModel	^~.classification.simple_random_forest.SimpleRandomForestModel
~.regression.tree.SklTreeRegressor ~.regression.SklTreeRegressor	^~.regression.base_regression.SklModelRegression ~.base.TreeModel
~.tree.TreeModel	^~.base.TreeModel
~.widgets.data.owconcatenate.OWConcatenate	>~.data.table.Table[] more_data
~.widgets.data.owcsvimport	+path load_csv:0|path
~.widgets.data.owcsvimport.ImportItem	+path fromPath:0|path	>= fromPath
~.widgets.data.owcsvimport.OWCSVFileImport	+path activate_import_for_file:0|path set_selected_file:0|filename
~.widgets.data.owdatasets.OWDataSets	?path load_and_output:0|path load_data:0|path	>~.data.table.Table load_data
~.widgets.data.owfeatureconstructor	>~.widgets.data.owfeatureconstructor.Result run
~.widgets.data.owfeatureconstructor.Result	>~.data.table.Table data
~.widgets.data.owgroupby.Result	>~.data.aggregate.OrangeTableGroupBy group_by	>~.data.table.Table result_table
~.widgets.data.owpaintdata.OWPaintData	?command execute:0|command
~.widgets.data.owpaintdata.UndoCommand	+command new:0|command
~.widgets.data.owpivot.Pivot	>~.data.table.Table group_table pivot_table pivot_tables pivot_total pivot_total_h pivot_total_v
~.widgets.data.owpythonscript	?path read_file_content:0|filename
~.widgets.data.owpythonscript.OWPythonScriptDropHandler	?path parametersFromFile:0|path
~.widgets.data.owpythonscript.Script	?path new:3|filename
~.widgets.data.owsql.OWSql	^~.widgets.utils.owbasesql.OWBaseSql
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
~.checker.availability.base.AvailabilityCheckerBase	^~.checker.base.CheckerBase	>~.checker.availability.extras.base.ExtraRuleHandlerBase[] extra_rules_handlers	>~.checker.base.CheckerBase subject_propagator	>~.checker.syntax.domain.DomainSyntaxChecker domain_syntax_checker	>~.checker.syntax.ip.IPSyntaxChecker ip_syntax_checker	>~.checker.syntax.url.URLSyntaxChecker url_syntax_checker
~.checker.availability.domain.DomainAvailabilityChecker ~.DomainAvailabilityChecker	^~.checker.availability.base.AvailabilityCheckerBase
~.checker.availability.domain_and_ip.DomainAndIPAvailabilityChecker ~.DomainAndIPAvailabilityChecker	^~.checker.availability.base.AvailabilityCheckerBase
~.checker.availability.extras.base.ExtraRuleHandlerBase	>~.helpers.regex.RegexHelper regex_helper
~.checker.availability.extras.dns.DNSRulesHandler	^~.checker.availability.extras.base.ExtraRuleHandlerBase
~.checker.availability.extras.etoxic.EToxicHandler	^~.checker.availability.extras.base.ExtraRuleHandlerBase
~.checker.availability.extras.parked.ParkedRulesHandler	^~.checker.availability.extras.base.ExtraRuleHandlerBase
~.checker.availability.extras.rules.ExtraRulesHandler	^~.checker.availability.extras.base.ExtraRuleHandlerBase
~.checker.availability.extras.subject_switch.SubjectSwitchRulesHandler	^~.checker.availability.extras.base.ExtraRuleHandlerBase
~.checker.availability.ip.IPAvailabilityChecker ~.IPAvailabilityChecker	^~.checker.availability.base.AvailabilityCheckerBase
~.checker.availability.url.URLAvailabilityChecker ~.URLAvailabilityChecker	^~.checker.availability.base.AvailabilityCheckerBase	>~.checker.availability.base.AvailabilityCheckerBase try_to_query_status_from_dns
~.checker.base.CheckerBase	>sqlalchemy.orm.session.Session db_session	>~.query.platform.PlatformQueryTool platform_query_tool
~.checker.reputation.base.ReputationCheckerBase	^~.checker.base.CheckerBase	>~.checker.base.CheckerBase subject_propagator	>~.checker.syntax.domain.DomainSyntaxChecker domain_syntax_checker	>~.checker.syntax.ip.IPSyntaxChecker ip_syntax_checker	>~.checker.syntax.url.URLSyntaxChecker url_syntax_checker	>~.dataset.ipv4_reputation.IPV4ReputationDataset ipv4_reputation_query_tool
~.checker.reputation.domain.DomainReputationChecker ~.DomainReputationChecker	^~.checker.reputation.base.ReputationCheckerBase
~.checker.reputation.domain_and_ip.DomainAndIPReputationChecker ~.DomainAndIPReputationChecker	^~.checker.reputation.base.ReputationCheckerBase
~.checker.reputation.ip.IPReputationChecker ~.IPReputationChecker	^~.checker.reputation.base.ReputationCheckerBase
~.checker.reputation.url.URLReputationChecker ~.URLReputationChecker	^~.checker.reputation.base.ReputationCheckerBase
~.checker.syntax.base.SyntaxCheckerBase	^~.checker.base.CheckerBase	>sqlalchemy.orm.session.Session db_session	>~.checker.base.CheckerBase subject_propagator
~.checker.syntax.domain.DomainSyntaxChecker ~.DomainSyntaxChecker	^~.checker.syntax.domain_base.DomainSyntaxCheckerBase ~.checker.syntax.base.SyntaxCheckerBase	>~.checker.syntax.second_lvl_domain.SecondLvlDomainSyntaxChecker second_level_checker	>~.checker.syntax.subdomain.SubDomainSyntaxChecker subdomain_checker
~.checker.syntax.domain_and_ip.DomainAndIPSyntaxChecker ~.DomainAndIPSyntaxChecker	^~.checker.syntax.base.SyntaxCheckerBase
~.checker.syntax.domain_base.DomainSyntaxCheckerBase	^~.checker.base.CheckerBase	>~.dataset.iana.IanaDataset iana_dataset	>~.dataset.public_suffix.PublicSuffixDataset public_suffix_dataset
~.checker.syntax.ip.IPSyntaxChecker ~.IPSyntaxChecker	^~.checker.syntax.base.SyntaxCheckerBase	>~.checker.syntax.ipv4.IPv4SyntaxChecker ipv4_checker	>~.checker.syntax.ipv6.IPv6SyntaxChecker ipv6_checker
~.checker.syntax.ipv4.IPv4SyntaxChecker ~.IPv4SyntaxChecker	^~.checker.base.CheckerBase
~.checker.syntax.ipv6.IPv6SyntaxChecker ~.IPv6SyntaxChecker	^~.checker.base.CheckerBase
~.checker.syntax.second_lvl_domain.SecondLvlDomainSyntaxChecker ~.SecondLvlDomainSyntaxChecker	^~.checker.syntax.domain_base.DomainSyntaxCheckerBase
~.checker.syntax.subdomain.SubDomainSyntaxChecker ~.SubDomainSyntaxChecker	^~.checker.syntax.domain_base.DomainSyntaxCheckerBase
~.checker.syntax.url.URLSyntaxChecker ~.URLSyntaxChecker	^~.checker.syntax.base.SyntaxCheckerBase	>~.checker.base.CheckerBase subject_propagator
~.cli.continuous_integration.base.ContinuousIntegrationBase	?command exec_command:0|command
~.cli.continuous_integration.github_actions.GitHubActions	^~.cli.continuous_integration.base.ContinuousIntegrationBase
~.cli.continuous_integration.gitlab_ci.GitLabCI	^~.cli.continuous_integration.base.ContinuousIntegrationBase
~.cli.continuous_integration.jenkins.Jenkins	^~.cli.continuous_integration.base.ContinuousIntegrationBase
~.cli.continuous_integration.standalone.Standalone	^~.cli.continuous_integration.base.ContinuousIntegrationBase	>~.cli.continuous_integration.base.ContinuousIntegrationBase init_git
~.cli.continuous_integration.travis_ci.TravisCI	^~.cli.continuous_integration.base.ContinuousIntegrationBase
~.cli.continuous_integration.utils	>~.cli.continuous_integration.base.ContinuousIntegrationBase ci_object
~.cli.file_preloader.FilePreloader	>~.cli.continuous_integration.base.ContinuousIntegrationBase continuous_integration	>~.dataset.autocontinue.base.ContinueDatasetBase continue_dataset
~.cli.filesystem.cleanup.FilesystemCleanup	>~.helpers.file.FileHelper file_helper
~.cli.filesystem.printer.file.FilePrinter	>~.helpers.file.FileHelper file_helper
~.cli.filesystem.status_file.StatusFileGenerator	>~.cli.filesystem.printer.file.FilePrinter file_printer
~.cli.migrators.alembic.Alembic	>sqlalchemy.orm.session.Session db_session	>~.cli.migrators.db_base.DBMigratorBase migrator_base
~.cli.migrators.base.MigratorBase	>sqlalchemy.orm.session.Session db_session	>~.cli.continuous_integration.base.ContinuousIntegrationBase continuous_integration
~.cli.migrators.csv_file.base.CSVFileMigratorBase	^~.cli.migrators.base.MigratorBase	>~.cli.migrators.base.MigratorBase migrate start
~.cli.migrators.csv_file.inactive_source_delete.InactiveDatasetDeleteSourceColumnMigrator	^~.cli.migrators.csv_file.base.CSVFileMigratorBase
~.cli.migrators.csv_file.whois_registrar_add.WhoisDatasetAddRegistrarColumnMigrator	^~.cli.migrators.csv_file.base.CSVFileMigratorBase
~.cli.migrators.db_base.DBMigratorBase	^~.cli.migrators.base.MigratorBase	>~.cli.migrators.base.MigratorBase start
~.cli.migrators.file_cleanup.base.FileClenupMigratorBase	^~.cli.migrators.base.MigratorBase
~.cli.migrators.file_cleanup.hashes_file.HashesFileCleanupMigrator	^~.cli.migrators.file_cleanup.base.FileClenupMigratorBase
~.cli.migrators.file_cleanup.mining_file.MiningFileCleanupMigrator	^~.cli.migrators.file_cleanup.base.FileClenupMigratorBase
~.cli.migrators.file_cleanup.production_config_file.ProductionConfigFileCleanupMigrator	^~.cli.migrators.file_cleanup.base.FileClenupMigratorBase
~.cli.migrators.json2csv.base.JSON2CSVMigratorBase	^~.cli.migrators.base.MigratorBase	>~.dataset.csv_base.CSVDatasetBase dataset
~.cli.migrators.json2csv.inactive.InactiveJSON2CSVMigrator	^~.cli.migrators.json2csv.base.JSON2CSVMigratorBase	>~.dataset.inactive.csv.CSVInactiveDataset dataset
~.cli.migrators.json2csv.whois.WhoisJSON2CSVMigrator	^~.cli.migrators.json2csv.base.JSON2CSVMigratorBase	>~.dataset.whois.csv.CSVWhoisDataset dataset
~.cli.migrators.mariadb.base.MariaDBMigratorBase	^~.cli.migrators.db_base.DBMigratorBase	?sql get_rows:0|statement
~.cli.migrators.mariadb.file_and_status.FileAndStatusMigrator	^~.cli.migrators.mariadb.base.MariaDBMigratorBase
~.cli.migrators.mariadb.whois_record_idna_subject.WhoisRecordIDNASubjectMigrator	^~.cli.migrators.mariadb.base.MariaDBMigratorBase
~.cli.processes.base.ProcessesManagerBase	>~.cli.continuous_integration.base.ContinuousIntegrationBase continuous_integration	>~.cli.processes.workers.base.WorkerBase WORKER_OBJ
~.cli.processes.chancy_producer.ChancyProducerProcessesManager	^~.cli.processes.base.ProcessesManagerBase	>~.cli.processes.workers.chancy_producer.ChancyProducerWorker WORKER_OBJ
~.cli.processes.chancy_tester.ChancyTesterProcessesManager	^~.cli.processes.base.ProcessesManagerBase	>~.cli.processes.workers.chancy_tester.ChancyTesterWorker WORKER_OBJ
~.cli.processes.dir_files_sorter.DirFileSorterProcessesManager	^~.cli.processes.base.ProcessesManagerBase	>~.cli.processes.workers.dir_files_sorter.DireFileSorterWorker WORKER_OBJ
~.cli.processes.file_sorter.FileSorterProcessesManager	^~.cli.processes.base.ProcessesManagerBase	>~.cli.processes.workers.file_sorter.FileSorterWorker WORKER_OBJ
~.cli.processes.migrator.MigratorProcessesManager	^~.cli.processes.base.ProcessesManagerBase	>~.cli.processes.base.ProcessesManagerBase create start	>~.cli.processes.workers.migrator.MigratorWorker WORKER_OBJ
~.cli.processes.miner.MinerProcessesManager	^~.cli.processes.base.ProcessesManagerBase	>~.cli.processes.workers.miner.MinerWorker WORKER_OBJ
~.cli.processes.producer.ProducerProcessesManager	^~.cli.processes.base.ProcessesManagerBase	>~.cli.processes.workers.producer.ProducerWorker WORKER_OBJ
~.cli.processes.tester.TesterProcessesManager	^~.cli.processes.base.ProcessesManagerBase	>~.cli.processes.workers.tester.TesterWorker WORKER_OBJ
~.cli.processes.workers.base.WorkerBase	>~.cli.continuous_integration.base.ContinuousIntegrationBase continuous_integration
~.cli.processes.workers.chancy_producer.ChancyProducerWorker	^~.cli.processes.workers.producer.ProducerWorker
~.cli.processes.workers.chancy_tester.ChancyTesterWorker	^~.cli.processes.workers.tester.TesterWorker
~.cli.processes.workers.dir_files_sorter.DireFileSorterWorker	^~.cli.processes.workers.file_sorter_base.FileSorterWorkerBase
~.cli.processes.workers.file_sorter.FileSorterWorker	^~.cli.processes.workers.file_sorter_base.FileSorterWorkerBase
~.cli.processes.workers.file_sorter_base.FileSorterWorkerBase	^~.cli.processes.workers.base.WorkerBase	+path process_file_sorting:0|file
~.cli.processes.workers.migrator.MigratorWorker	^~.cli.processes.workers.base.WorkerBase
~.cli.processes.workers.miner.MinerWorker	^~.cli.processes.workers.base.WorkerBase
~.cli.processes.workers.producer.ProducerWorker	^~.cli.processes.workers.base.WorkerBase	>~.cli.filesystem.printer.file.FilePrinter file_printer	>~.cli.filesystem.status_file.StatusFileGenerator status_file_generator	>~.dataset.autocontinue.base.ContinueDatasetBase continue_dataset	>~.dataset.inactive.base.InactiveDatasetBase inactive_dataset	>~.dataset.whois.base.WhoisDatasetBase whois_dataset	>~.query.platform.PlatformQueryTool platform_query_tool
~.cli.processes.workers.tester.TesterWorker	^~.cli.processes.workers.base.WorkerBase	>~.checker.base.CheckerBase testing_object	>~.dataset.autocontinue.base.ContinueDatasetBase continue_dataset	>~.dataset.inactive.base.InactiveDatasetBase inactive_dataset
~.cli.system.launcher.SystemLauncher	>sqlalchemy.orm.session.Session db_session	>~.cli.continuous_integration.base.ContinuousIntegrationBase continuous_integration	>~.cli.file_preloader.FilePreloader file_preloader	>~.cli.filesystem.printer.file.FilePrinter file_printer	>~.cli.processes.dir_files_sorter.DirFileSorterProcessesManager dir_files_sorter_process_manager	>~.cli.processes.migrator.MigratorProcessesManager migrator_process_manager	>~.cli.processes.miner.MinerProcessesManager miner_process_manager	>~.cli.processes.producer.ProducerProcessesManager producer_process_manager	>~.cli.processes.tester.TesterProcessesManager tester_process_manager	>~.dataset.autocontinue.base.ContinueDatasetBase continue_dataset	>~.dataset.inactive.base.InactiveDatasetBase inactive_dataset
~.config.compare.ConfigComparison	>~.helpers.dict.DictHelper dict_helper
~.config.loader.ConfigLoader	>~.helpers.dict.DictHelper dict_helper	>~.helpers.file.FileHelper file_helper
~.database.session.DBSession	>sqlalchemy.orm.session.Session current_session
~.dataset.autocontinue.base.ContinueDatasetBase	^~.dataset.db_base.DBDatasetBase
~.dataset.autocontinue.csv.CSVContinueDataset	^~.dataset.csv_base.CSVDatasetBase ~.dataset.autocontinue.base.ContinueDatasetBase
~.dataset.autocontinue.sql.SQLDBContinueDataset	^~.dataset.sql_base.SQLDBDatasetBase ~.dataset.autocontinue.base.ContinueDatasetBase
~.dataset.base.DatasetBase	>~.downloader.base.DownloaderBase DOWNLOADER
~.dataset.csv_base.CSVDatasetBase	^~.dataset.db_base.DBDatasetBase	>~.dataset.db_base.DBDatasetBase update
~.dataset.db_base.DBDatasetBase	^~.dataset.base.DatasetBase
~.dataset.iana.IanaDataset	^~.dataset.base.DatasetBase	>~.downloader.iana.IANADownloader DOWNLOADER
~.dataset.inactive.base.InactiveDatasetBase	^~.dataset.db_base.DBDatasetBase
~.dataset.inactive.csv.CSVInactiveDataset	^~.dataset.csv_base.CSVDatasetBase ~.dataset.inactive.base.InactiveDatasetBase
~.dataset.inactive.sql.SQLDBInactiveDataset	^~.dataset.sql_base.SQLDBDatasetBase ~.dataset.inactive.base.InactiveDatasetBase
~.dataset.ipv4_reputation.IPV4ReputationDataset	^~.dataset.base.DatasetBase	>~.downloader.ipv4_reputation.IPV4ReputationDownloader DOWNLOADER
~.dataset.public_suffix.PublicSuffixDataset	^~.dataset.base.DatasetBase	>~.downloader.public_suffix.PublicSuffixDownloader DOWNLOADER
~.dataset.sql_base.SQLDBDatasetBase	^~.dataset.db_base.DBDatasetBase	>sqlalchemy.orm.session.Session db_session
~.dataset.user_agent.UserAgentDataset	^~.dataset.base.DatasetBase	>~.downloader.user_agents.UserAgentsDownloader DOWNLOADER
~.dataset.whois.base.WhoisDatasetBase	^~.dataset.db_base.DBDatasetBase
~.dataset.whois.csv.CSVWhoisDataset	^~.dataset.csv_base.CSVDatasetBase ~.dataset.whois.base.WhoisDatasetBase	>~.dataset.csv_base.CSVDatasetBase remove
~.dataset.whois.sql.SQLDBWhoisDataset	^~.dataset.sql_base.SQLDBDatasetBase ~.dataset.whois.base.WhoisDatasetBase
~.downloader.base.DownloaderBase	>~.helpers.dict.DictHelper dict_helper	>~.helpers.file.FileHelper downtimes_file
~.downloader.iana.IANADownloader	^~.downloader.base.DownloaderBase
~.downloader.ipv4_reputation.IPV4ReputationDownloader	^~.downloader.base.DownloaderBase
~.downloader.public_suffix.PublicSuffixDownloader	^~.downloader.base.DownloaderBase
~.downloader.user_agents.UserAgentsDownloader	^~.downloader.base.DownloaderBase
~.helpers.dict.DictHelper	+path from_json_file:0|file_path from_yaml_file:0|file_path to_json_file:0|file_path to_yaml_file:0|file_path	>= set_subject
~.helpers.download.DownloadHelper	+ssrf new:0|url	>= set_certificate_validation set_retries set_url
~.helpers.file.FileHelper	?path copy:0|destination move:0|destination new:0|path
~.helpers.regex.RegexHelper	+regex new:0|regex	>= set_regex
~.query.platform.PlatformQueryTool	>requests.sessions.Session session
~.query.requests.requester.Requester	>requests.sessions.Session get_session session
#Pyro5
~.compatibility.Pyro4.SocketUtilModule	?ssrf getIpAddress:0|hostname
~.socketutil	?ssrf get_ip_address:0|hostname
~.utils.httpgateway	+redirect redirect:0|start_response,1|target
#RestrictedPython
~	+code compile_restricted_eval:0|source compile_restricted_exec:0|source
~.Eval.RestrictionCapableEval ~.RestrictionCapableEval	+code new:0|expr
~.compile	+code compile_restricted_eval:0|source compile_restricted_exec:0|source
#SSSDConfig
~.SSSDConfig	^~.ipachangeconf.SSSDChangeConf	?path write:0|outputfile	>~.SSSDConfigSchema schema
~.SSSDConfigSchema	^~.ipachangeconf.SSSDChangeConf
~.ipachangeconf	+path openLocked:0|filename
~.ipachangeconf.SSSDChangeConf ~.SSSDChangeConf	?path read:0|filename
#UM
~.Application.Application	>~.Controller.Controller getController	>~.Preferences.Preferences getPreferences	>~.Settings.ContainerRegistry.ContainerRegistry getContainerRegistry
~.CentralFileStorage.CentralFileStorage	+path store:0|path
~.Controller.Controller	>~.Scene.Scene.Scene getScene	>~.Tool.Tool getActiveTool getCameraTool getTool	>~.Tool.Tool[] getAllTools	>~.View.View.View getActiveView getView	>~.View.View.View[] getAllViews
~.FileHandler.FileHandler.FileHandler	+path getReaderForFile:0|file_name readerRead:1|file_name	>= getInstance	>~.FileHandler.FileReader.FileReader getReaderForFile
~.FileHandler.FileReader.FileReader	+path preRead:0|file_name read:0|file_name
~.FileHandler.ReadFileJob.ReadFileJob	+path new:0|filename
~.LockFile.LockFile	+path new:0|filename
~.Mesh.MeshBuilder.MeshBuilder	>~.Mesh.MeshData.MeshData build
~.Mesh.MeshData.MeshData	?path new:5|file_name
~.Mesh.MeshFileHandler.MeshFileHandler	^~.FileHandler.FileHandler.FileHandler	+path readerRead:1|file_name
~.Mesh.MeshReader.MeshReader	^~.FileHandler.FileReader.FileReader	+path read:0|file_name	>~.Scene.SceneNode.SceneNode read
~.Mesh.ReadMeshJob.ReadMeshJob	^~.FileHandler.ReadFileJob.ReadFileJob	!new
~.Preferences.Preferences	?path readFromFile:0|file writeToFile:0|file
~.Qt.Bindings.Theme.Theme	?path load:0|path
~.Qt.Bindings.Utilities	>~.Qt.Bindings.Utilities.UrlUtil createUrlUtil
~.Qt.Bindings.Utilities.UrlUtil	+ssrf openUrl:0|target_url
~.Qt.QtApplication.QtApplication	^~.Application.Application	>~.Mesh.MeshFileHandler.MeshFileHandler getMeshFileHandler	>~.Qt.Bindings.Theme.Theme getTheme	>~.TaskManagement.HttpRequestManager.HttpRequestManager getHttpRequestManager	>~.Workspace.WorkspaceFileHandler.WorkspaceFileHandler getWorkspaceFileHandler
~.Resources.Resources	?path copyVersionFolder:0|src_path,1|dest_path removeSearchPath:0|path
~.SaveFile.SaveFile	+path new:0|path
~.Scene.Camera.Camera	^~.Scene.SceneNode.SceneNode
~.Scene.GroupDecorator.GroupDecorator	^~.Scene.SceneNodeDecorator.SceneNodeDecorator	>~.Scene.SceneNode.SceneNode getOldParent
~.Scene.Platform.Platform	^~.Scene.SceneNode.SceneNode
~.Scene.Scene.Scene	+path addWatchedFile:0|file_path removeWatchedFile:0|file_path	>~.Scene.Camera.Camera findCamera getActiveCamera	>~.Scene.Camera.Camera[] getAllCameras	>~.Scene.SceneNode.SceneNode findObject getRoot
~.Scene.SceneNode.SceneNode	>~.Mesh.MeshData.MeshData getBoundingBoxMesh getMeshData getMeshDataTransformed	>~.Scene.SceneNode.SceneNode[] getAllChildren getChildren	>~.Scene.SceneNodeDecorator.SceneNodeDecorator getDecorator	>~.Scene.SceneNodeDecorator.SceneNodeDecorator[] getDecorators
~.Scene.SceneNodeDecorator.SceneNodeDecorator	>~.Scene.SceneNode.SceneNode getNode
~.Scene.Selection.Selection	>~.Scene.SceneNode.SceneNode getSelectedObject	>~.Scene.SceneNode.SceneNode[] getAllSelectedObjects getHoverFace getSelectedFace
~.Scene.ToolHandle.ToolHandle	^~.Scene.SceneNode.SceneNode	>~.Mesh.MeshData.MeshData getLineMesh getSelectionMesh getSolidMesh
~.Settings.ContainerRegistry.ContainerRegistry	^~.Settings.Interfaces.ContainerRegistryInterface	>~.LockFile.LockFile lockCache lockFile
~.Settings.Interfaces.ContainerRegistryInterface	>~.Application.Application getApplication
~.TaskManagement.HttpRequestManager.HttpRequestManager	+ssrf delete:0|url get:0|url post:0|url put:0|url	>= getInstance
~.Tool.Tool	>~.Controller.Controller getController	>~.Scene.ToolHandle.ToolHandle getHandle
~.Trust.Trust	?path signatureFileExistsFor:0|filename signedFileCheck:0|filename
~.Trust.TrustBasics	+path getSignaturePathForFile:0|filename removeCached:0|path	?path getFileHash:0|filename getFilePathInfo:0|base_folder_path,2|local_filename getFileSignature:0|filename
~.VersionUpgradeManager.VersionUpgradeManager	+path upgradeExtraFile:1|file_name	>= getInstance
~.View.CompositePass.CompositePass	>~.View.GL.ShaderProgram.ShaderProgram getCompositeShader
~.View.GL.OpenGL.OpenGL	>~.View.GL.ShaderProgram.ShaderProgram createShaderProgram	>~.View.GL.Texture.Texture createTexture
~.View.GL.ShaderProgram.ShaderProgram	+path load:0|file_name
~.View.GL.Texture.Texture	?path load:0|file_name
~.View.View.View	>~.Controller.Controller getController
~.Workspace.WorkspaceFileHandler.WorkspaceFileHandler	^~.FileHandler.FileHandler.FileHandler	+path readerRead:1|file_name
~.Workspace.WorkspaceReader.WorkspaceReader	^~.FileHandler.FileReader.FileReader	+path read:0|file_name	>~.Scene.SceneNode.SceneNode[] read
#VMDKstream
~	?path read_sparse_header:0|infile write_grain_table:0|outfile
#accuweather
accuweather.ClientSession	^aiohttp.client.ClientSession
#acme
~.client.ClientNetwork	+ssrf get:0|url	>requests.sessions.Session session
~.client.ClientV2	+ssrf get_directory:0|url
#actdiag
~.drawer.DiagramDraw	^blockdiag.drawer.DiagramDraw	>~.metrics.DiagramMetrics create_metrics
~.metrics.DiagramMetrics	^blockdiag.metrics.DiagramMetrics
~.parser	+path parse_file:0|path
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
#adminplus
~.sites.AdminSitePlus	^django.contrib.admin.sites.AdminSite
#adminsortable
~.admin.NonSortableParentAdmin	^~.admin.SortableAdmin
~.admin.SortableAdmin	^django.contrib.admin.options.ModelAdmin
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
~.file.SubtitleFile ~.SubtitleFile	+path new:0|path
~.files.ass.AdvSubStationAlpha ~.files.AdvSubStationAlpha	^~.files.ssa.SubStationAlpha	!new
~.files.lrc.LRC ~.files.LRC	^~.file.SubtitleFile
~.files.microdvd.MicroDVD ~.files.MicroDVD	^~.file.SubtitleFile
~.files.mpl2.MPL2 ~.files.MPL2	^~.file.SubtitleFile
~.files.ssa.SubStationAlpha ~.files.SubStationAlpha	^~.file.SubtitleFile	!new
~.files.subrip.SubRip ~.files.SubRip	^~.file.SubtitleFile
~.files.subviewer2.SubViewer2 ~.files.SubViewer2	^~.file.SubtitleFile
~.files.tmplayer.TMPlayer ~.files.TMPlayer	^~.file.SubtitleFile	!new
~.files.webvtt.WebVTT ~.files.WebVTT	^~.file.SubtitleFile
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
~.abc.AbstractConnection	+ssrf new:0|url	>~.abc.UnderlayConnection transport
~.abc.AbstractRobustConnection	^~.abc.AbstractConnection
~.abc.UnderlayConnection	+ssrf connect:0|url	>= connect
~.connection	+ssrf connect:0|url	?ssrf connect:host	>~.abc.AbstractConnection connect
~.connection.Connection ~.Connection	^~.abc.AbstractConnection	+ssrf new:0|url
~.robust_connection	+ssrf connect_robust:0|url	?ssrf connect_robust:host	>~.abc.AbstractRobustConnection connect_robust
~.robust_connection.RobustConnection ~.RobustConnection	^~.connection.Connection ~.abc.AbstractRobustConnection	+ssrf new:0|url
#aiodogstatsd
~.client.Client ~.Client	?ssrf new:host
#aioeapi
~.config_session.SessionConfig ~.SessionConfig	?path load_scp_file:0|filename	>~.device.Device device
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
~.controller.ble.controller.BleController	^~.controller.abstract.AbstractController	>~.controller.ble.pairing.BlePairing load_pairing	>~.controller.ble.pairing.BlePairing[] aliases pairings
~.controller.ble.pairing.BlePairing ~.controller.ble.BlePairing	^~.controller.abstract.AbstractPairing	>~.controller.ble.controller.BleController controller
~.controller.coap.connection.CoAPHomeKitConnection	?ssrf new:1|host
~.controller.coap.controller.CoAPController	^~.zeroconf.ZeroconfController	>~.controller.coap.discovery.CoAPDiscovery[] discoveries	>~.controller.coap.pairing.CoAPPairing load_pairing	>~.controller.coap.pairing.CoAPPairing[] aliases pairings
~.controller.coap.discovery.CoAPDiscovery ~.controller.coap.CoAPDiscovery	>~.controller.coap.connection.CoAPHomeKitConnection connection
~.controller.coap.pairing.CoAPPairing ~.controller.coap.CoAPPairing	^~.zeroconf.ZeroconfPairing	>~.controller.coap.connection.CoAPHomeKitConnection connection
~.controller.controller.Controller ~.Controller ~.controller.Controller	^~.controller.abstract.AbstractController	+path load_data:0|filename save_data:0|filename	>~.controller.abstract.AbstractPairing load_pairing	>~.controller.abstract.AbstractPairing[] pairings
~.controller.ip.controller.IpController ~.controller.ip.IpController	^~.zeroconf.ZeroconfController	>~.controller.ip.pairing.IpPairing load_pairing	>~.controller.ip.pairing.IpPairing[] pairings
~.controller.ip.pairing.IpPairing ~.controller.ip.IpPairing	^~.zeroconf.ZeroconfPairing
~.model.Accessories	?path from_file:0|path
~.model.AccessoriesState	>~.model.Accessories accessories
~.zeroconf.ZeroconfController	^~.controller.abstract.AbstractController
~.zeroconf.ZeroconfPairing	^~.controller.abstract.AbstractPairing
#aiohttp
~ aiohttp_wsgi.aiohttp aiooncue.aiohttp aiosomecomfort.aiohttp	>~.payload.Payload get_payload
~.abc.AbstractMatchInfo	>~.web_exceptions.HTTPException http_exception
~.client.ClientSession accuweather.ClientSession ~.ClientSession aiopegelonline.ClientSession	>~.helpers.BasicAuth auth
~.client_reqrep.ClientRequest	>~.client_reqrep.ConnectionKey connection_key
~.client_reqrep.ConnectionKey	>~.helpers.BasicAuth proxy_auth
~.cookiejar.CookieJar ~.CookieJar	+path load:0|file_path save:0|file_path
~.helpers	>~.helpers.BasicAuth basicauth_from_netrc	>~.helpers.ProxyInfo[] proxies_from_env
~.helpers.BasicAuth ~.BasicAuth	+ssrf from_url:0|url	>= decode from_url
~.helpers.ProxyInfo	>~.helpers.BasicAuth proxy_auth
~.multipart.BodyPartReaderPayload	^~.payload.Payload	!new
~.multipart.MultipartWriter ~.MultipartWriter	^~.payload.Payload	>~.payload.Payload append append_form append_json append_payload	!new
~.payload	>~.payload.Payload get_payload
~.payload.AsyncIterablePayload ~.AsyncIterablePayload	^~.payload.Payload	!new
~.payload.BufferedReaderPayload ~.BufferedReaderPayload	^~.payload.IOBasePayload
~.payload.BytesIOPayload ~.BytesIOPayload	^~.payload.IOBasePayload
~.payload.BytesPayload ~.BytesPayload	^~.payload.Payload	!new
~.payload.IOBasePayload ~.IOBasePayload	^~.payload.Payload	!new
~.payload.JsonPayload ~.JsonPayload	^~.payload.BytesPayload	!new
~.payload.Payload ~.Payload	?path new:3|filename
~.payload.PayloadRegistry	>~.payload.Payload get
~.payload.StreamReaderPayload	^~.payload.AsyncIterablePayload	!new
~.payload.StringIOPayload ~.StringIOPayload	^~.payload.StringPayload	!new
~.payload.StringPayload ~.StringPayload	^~.payload.BytesPayload	!new
~.payload.TextIOPayload ~.TextIOPayload	^~.payload.IOBasePayload	!new
~.payload_streamer.StreamPayload	^~.payload_streamer.StreamWrapperPayload	!new
~.payload_streamer.StreamWrapperPayload	^~.payload.Payload
~.web_exceptions.HTTPAccepted	^~.web_exceptions.HTTPSuccessful
~.web_exceptions.HTTPBadGateway	^~.web_exceptions.HTTPServerError
~.web_exceptions.HTTPBadRequest	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPClientError	^~.web_exceptions.HTTPError
~.web_exceptions.HTTPConflict	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPCreated	^~.web_exceptions.HTTPSuccessful
~.web_exceptions.HTTPError	^~.web_exceptions.HTTPException
~.web_exceptions.HTTPException	^~.web_response.Response
~.web_exceptions.HTTPExpectationFailed	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPFailedDependency	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPForbidden	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPFound	^~.web_exceptions.HTTPMove
~.web_exceptions.HTTPGatewayTimeout	^~.web_exceptions.HTTPServerError
~.web_exceptions.HTTPGone	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPInsufficientStorage	^~.web_exceptions.HTTPServerError
~.web_exceptions.HTTPInternalServerError	^~.web_exceptions.HTTPServerError
~.web_exceptions.HTTPLengthRequired	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPMethodNotAllowed	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPMisdirectedRequest	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPMove	^~.web_exceptions.HTTPRedirection
~.web_exceptions.HTTPMovedPermanently	^~.web_exceptions.HTTPMove
~.web_exceptions.HTTPMultipleChoices	^~.web_exceptions.HTTPMove
~.web_exceptions.HTTPNetworkAuthenticationRequired	^~.web_exceptions.HTTPServerError
~.web_exceptions.HTTPNoContent	^~.web_exceptions.HTTPSuccessful
~.web_exceptions.HTTPNonAuthoritativeInformation	^~.web_exceptions.HTTPSuccessful
~.web_exceptions.HTTPNotAcceptable	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPNotExtended	^~.web_exceptions.HTTPServerError
~.web_exceptions.HTTPNotFound	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPNotImplemented	^~.web_exceptions.HTTPServerError
~.web_exceptions.HTTPNotModified	^~.web_exceptions.HTTPRedirection
~.web_exceptions.HTTPOk	^~.web_exceptions.HTTPSuccessful
~.web_exceptions.HTTPPartialContent	^~.web_exceptions.HTTPSuccessful
~.web_exceptions.HTTPPaymentRequired	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPPermanentRedirect	^~.web_exceptions.HTTPMove
~.web_exceptions.HTTPPreconditionFailed	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPPreconditionRequired	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPProxyAuthenticationRequired	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPRedirection	^~.web_exceptions.HTTPException
~.web_exceptions.HTTPRequestEntityTooLarge	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPRequestHeaderFieldsTooLarge	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPRequestRangeNotSatisfiable	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPRequestTimeout	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPRequestURITooLong	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPResetContent	^~.web_exceptions.HTTPSuccessful
~.web_exceptions.HTTPSeeOther	^~.web_exceptions.HTTPMove
~.web_exceptions.HTTPServerError	^~.web_exceptions.HTTPError
~.web_exceptions.HTTPServiceUnavailable	^~.web_exceptions.HTTPServerError
~.web_exceptions.HTTPSuccessful	^~.web_exceptions.HTTPException
~.web_exceptions.HTTPTemporaryRedirect	^~.web_exceptions.HTTPMove
~.web_exceptions.HTTPTooManyRequests	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPUnauthorized	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPUnavailableForLegalReasons	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPUnprocessableEntity	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPUnsupportedMediaType	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPUpgradeRequired	^~.web_exceptions.HTTPClientError
~.web_exceptions.HTTPUseProxy	^~.web_exceptions.HTTPMove
~.web_exceptions.HTTPVariantAlsoNegotiates	^~.web_exceptions.HTTPServerError
~.web_exceptions.HTTPVersionNotSupported	^~.web_exceptions.HTTPServerError
~.web_fileresponse.FileResponse	+path new:0|path
~.web_response	>~.web_response.Response json_response
~.web_response.Response	>~.payload.Payload body
~.web_routedef	?path delete:0|path
~.web_urldispatcher.MatchInfoError	^~.web_urldispatcher.UrlMappingMatchInfo	>~.web_exceptions.HTTPException http_exception
~.web_urldispatcher.UrlMappingMatchInfo aiohttp_fast_url_dispatcher.UrlMappingMatchInfo	^~.abc.AbstractMatchInfo	>~.web_exceptions.HTTPException http_exception
#aiohttp_fast_url_dispatcher
aiohttp_fast_url_dispatcher.UrlMappingMatchInfo	^aiohttp.web_urldispatcher.UrlMappingMatchInfo
#aiohttp_jinja2
~	+template render_string:0|template_name	>= render_string render_string_async	>jinja2.environment.Environment get_env setup
#aiohttp_mako
~	+template render_string:0|template_name
#aiohttp_oauthlib
~.OAuth2Session	^aiohttp.client.ClientSession
#aiohttp_proxy
~	+ssrf open_connection:0|socks_url	?ssrf create_connection:2|host open_connection:1|host
~.connector.ProxyConnector ~.ProxyConnector	+ssrf from_url:0|url	?ssrf new:1|host
~.helpers	+ssrf open_connection:0|socks_url parse_proxy_url:0|raw_url	?ssrf create_connection:2|host open_connection:1|host
~.proto.BaseSocketWrapper	?ssrf connect:0|address
~.proto.Socks4SocketWrapper	^~.proto.BaseSocketWrapper
~.proto.Socks5SocketWrapper	^~.proto.BaseSocketWrapper
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
#aiomysql
~	?ssrf connect:0|host
~.connection	?ssrf connect:0|host
~.connection.Connection ~.Connection	+sql query:0|sql	?ssrf new:0|host
~.connection.LoadLocalFile	+path new:0|filename
~.cursors.Cursor ~.Cursor	+sql execute:0|query executemany:0|query
~.cursors.DeserializationCursor	^~.cursors.Cursor
~.cursors.DictCursor ~.DictCursor	^~.cursors.Cursor
~.cursors.SSCursor ~.SSCursor	^~.cursors.Cursor
~.cursors.SSDictCursor ~.SSDictCursor	^~.cursors.SSCursor
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
#aiosomecomfort
aiosomecomfort.aiohttp	^aiohttp
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
#airspeed
~.Template	?path new:1|filename	?template new:0|content
#ajax_select
~.admin.AjaxSelectAdmin	^django.contrib.admin.options.ModelAdmin
#akamai
~.edgegrid.edgerc.EdgeRc ~.edgegrid.EdgeRc	?path new:0|filename
#alarmdecoder
~.util	+path read_firmware_file:0|file_path
#allauth
~.account.admin.EmailAddressAdmin	^django.contrib.admin.options.ModelAdmin
~.account.admin.EmailConfirmationAdmin	^django.contrib.admin.options.ModelAdmin
~.account.internal.flows.reauthentication	>django.http.response.HttpResponseRedirect resume_request stash_and_reauthenticate suspend_request
~.account.internal.stagekit	>django.http.response.HttpResponseRedirect redirect_to_pending_stage	>~.account.stages.LoginStage get_pending_stage
~.account.stages.EmailVerificationStage	^~.account.stages.LoginStage
~.account.stages.LoginByCodeStage	^~.account.stages.LoginStage
~.account.stages.LoginStage	>django.http.response.HttpResponseRedirect abort
~.account.stages.LoginStageController	>~.account.stages.LoginStage get_pending_stage
~.account.utils	+redirect passthrough_next_redirect_url:1|url	>= default_user_display get_login_redirect_url get_next_redirect_url has_verified_email send_email_confirmation user_display user_pk_to_url_str
~.account.views.BaseReauthenticateView	^django.views.generic.edit.FormView
~.account.views.ConfirmEmailVerificationCodeView	^django.views.generic.edit.FormView	>django.http.response.HttpResponseRedirect dispatch form_invalid form_valid
~.account.views.ConfirmLoginCodeView	^django.views.generic.edit.FormView	>django.http.response.HttpResponseRedirect dispatch form_invalid
~.account.views.EmailView	^django.views.generic.edit.FormView
~.account.views.LoginView	^django.views.generic.edit.FormView
~.account.views.PasswordChangeView	^django.views.generic.edit.FormView	>django.http.response.HttpResponseRedirect dispatch
~.account.views.PasswordResetFromKeyView	^django.views.generic.edit.FormView
~.account.views.PasswordResetView	^django.views.generic.edit.FormView
~.account.views.PasswordSetView	^django.views.generic.edit.FormView	>django.http.response.HttpResponseRedirect dispatch
~.account.views.ReauthenticateView	^~.account.views.BaseReauthenticateView
~.account.views.RequestLoginCodeView	^django.views.generic.edit.FormView
~.account.views.SignupByPasskeyView	^~.account.views.SignupView
~.account.views.SignupView	^django.views.generic.edit.FormView
~.core.internal.httpkit	+redirect redirect:0|to
~.headless.socialaccount.internal	>django.http.response.HttpResponseRedirect complete_login
~.mfa.admin.AuthenticatorAdmin	^django.contrib.admin.options.ModelAdmin
~.mfa.base.views.AuthenticateView	>django.http.response.HttpResponseRedirect dispatch
~.mfa.base.views.ReauthenticateView	^~.account.views.BaseReauthenticateView
~.mfa.recovery_codes.views.GenerateRecoveryCodesView	^django.views.generic.edit.FormView
~.mfa.stages.AuthenticateStage	^~.account.stages.LoginStage
~.mfa.totp.views.ActivateTOTPView	^django.views.generic.edit.FormView	>django.http.response.HttpResponseRedirect dispatch
~.mfa.totp.views.DeactivateTOTPView	^django.views.generic.edit.FormView	>django.http.response.HttpResponseRedirect dispatch
~.mfa.webauthn.stages.PasskeySignupStage	^~.account.stages.LoginStage
~.mfa.webauthn.views.AddWebAuthnView	^django.views.generic.edit.FormView
~.mfa.webauthn.views.EditWebAuthnView	^django.views.generic.edit.UpdateView
~.mfa.webauthn.views.LoginWebAuthnView	^django.views.generic.edit.FormView	>django.http.response.HttpResponseRedirect form_invalid
~.mfa.webauthn.views.ReauthenticateWebAuthnView	^~.account.views.BaseReauthenticateView	>django.http.response.HttpResponseRedirect form_invalid
~.mfa.webauthn.views.RemoveWebAuthnView	^django.views.generic.edit.DeleteView	>django.http.response.HttpResponseRedirect form_valid
~.mfa.webauthn.views.SignupWebAuthnView	^django.views.generic.edit.FormView
~.socialaccount.admin.SocialAccountAdmin	^django.contrib.admin.options.ModelAdmin
~.socialaccount.admin.SocialAppAdmin	^django.contrib.admin.options.ModelAdmin
~.socialaccount.admin.SocialTokenAdmin	^django.contrib.admin.options.ModelAdmin
~.socialaccount.helpers	>django.http.response.HttpResponseRedirect render_authentication_error
~.socialaccount.internal.flows.connect	>django.http.response.HttpResponseRedirect connect
~.socialaccount.providers.agave.provider.AgaveProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.amazon.provider.AmazonProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.amazon_cognito.provider.AmazonCognitoProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.angellist.provider.AngelListProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.apple.provider.AppleProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.asana.provider.AsanaProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.atlassian.provider.AtlassianProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.auth0.provider.Auth0Provider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.authentiq.provider.AuthentiqProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.baidu.provider.BaiduProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.base.provider.Provider ~.socialaccount.providers.base.Provider	+redirect redirect:0|request,2|next_url stash_redirect_state:2|next_url
~.socialaccount.providers.basecamp.provider.BasecampProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.battlenet.provider.BattleNetProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.bitbucket_oauth2.provider.BitbucketOAuth2Provider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.bitly.provider.BitlyProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.box.provider.BoxOAuth2Provider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.cilogon.provider.CILogonProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.clever.provider.CleverProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.coinbase.provider.CoinbaseProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.dataporten.provider.DataportenProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.daum.provider.DaumProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.digitalocean.provider.DigitalOceanProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.dingtalk.provider.DingTalkProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.discord.provider.DiscordProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.disqus.provider.DisqusProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.douban.provider.DoubanProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.doximity.provider.DoximityProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.draugiem.provider.DraugiemProvider	^~.socialaccount.providers.base.provider.Provider
~.socialaccount.providers.draugiem.views	>django.http.response.HttpResponseRedirect login
~.socialaccount.providers.drip.provider.DripProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.dropbox.provider.DropboxOAuth2Provider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.dummy.provider.DummyProvider	^~.socialaccount.providers.base.provider.Provider	+redirect redirect:0|request,2|next_url	>django.http.response.HttpResponseRedirect redirect
~.socialaccount.providers.dummy.views.AuthenticateView	^django.views.generic.edit.FormView
~.socialaccount.providers.dwolla.provider.DwollaProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.edmodo.provider.EdmodoProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.edx.provider.EdxProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.eventbrite.provider.EventbriteProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.eveonline.provider.EveOnlineProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.evernote.provider.EvernoteProvider	^~.socialaccount.providers.oauth.provider.OAuthProvider
~.socialaccount.providers.exist.provider.ExistProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.facebook.provider.FacebookProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.feedly.provider.FeedlyProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.feishu.provider.FeishuProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.figma.provider.FigmaProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.fivehundredpx.provider.FiveHundredPxProvider	^~.socialaccount.providers.oauth.provider.OAuthProvider
~.socialaccount.providers.flickr.provider.FlickrProvider	^~.socialaccount.providers.oauth.provider.OAuthProvider
~.socialaccount.providers.foursquare.provider.FoursquareProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.frontier.provider.FrontierProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.fxa.provider.FirefoxAccountsProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.gitea.provider.GiteaProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.github.provider.GitHubProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.gitlab.provider.GitLabProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.globus.provider.GlobusProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.google.provider.GoogleProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.gumroad.provider.GumroadProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.hubic.provider.HubicProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.hubspot.provider.HubspotProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.instagram.provider.InstagramProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.jupyterhub.provider.JupyterHubProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.kakao.provider.KakaoProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.lemonldap.provider.LemonLDAPProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.lichess.provider.LichessProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.line.provider.LineProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.linkedin_oauth2.provider.LinkedInOAuth2Provider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.mailchimp.provider.MailChimpProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.mailru.provider.MailRuProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.mediawiki.provider.MediaWikiProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.meetup.provider.MeetupProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.microsoft.provider.MicrosoftGraphProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.miro.provider.MiroProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.naver.provider.NaverProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.netiq.provider.NetIQProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.nextcloud.provider.NextCloudProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.notion.provider.NotionProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.oauth.client.OAuthClient	>django.http.response.HttpResponseRedirect get_redirect
~.socialaccount.providers.oauth.provider.OAuthProvider	^~.socialaccount.providers.base.provider.Provider	+redirect redirect:0|request,2|next_url
~.socialaccount.providers.oauth2.provider.OAuth2Provider	^~.socialaccount.providers.base.provider.Provider	+redirect redirect:0|request,2|next_url	>django.http.response.HttpResponseRedirect redirect
~.socialaccount.providers.odnoklassniki.provider.OdnoklassnikiProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.okta.provider.OktaProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.openid.admin.OpenIDNonceAdmin	^django.contrib.admin.options.ModelAdmin
~.socialaccount.providers.openid.admin.OpenIDStoreAdmin	^django.contrib.admin.options.ModelAdmin
~.socialaccount.providers.openid.provider.OpenIDProvider	^~.socialaccount.providers.base.provider.Provider
~.socialaccount.providers.openid.views.OpenIDLoginView	>django.http.response.HttpResponseRedirect perform_openid_auth
~.socialaccount.providers.openid_connect.provider.OpenIDConnectProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.openstreetmap.provider.OpenStreetMapProvider	^~.socialaccount.providers.oauth.provider.OAuthProvider
~.socialaccount.providers.orcid.provider	?path extract_from_dict:1|path
~.socialaccount.providers.orcid.provider.OrcidProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.patreon.provider.PatreonProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.paypal.provider.PaypalProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.pinterest.provider.PinterestProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.pocket.client.PocketOAuthClient	^~.socialaccount.providers.oauth.client.OAuthClient	>django.http.response.HttpResponseRedirect get_redirect
~.socialaccount.providers.pocket.provider.PocketProvider	^~.socialaccount.providers.oauth.provider.OAuthProvider
~.socialaccount.providers.questrade.provider.QuestradeProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.quickbooks.provider.QuickBooksOAuth2Provider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.reddit.provider.RedditProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.robinhood.provider.RobinhoodProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.salesforce.provider.SalesforceProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.saml.provider.SAMLProvider	^~.socialaccount.providers.base.provider.Provider	+redirect redirect:0|request,2|next_url	>django.http.response.HttpResponseRedirect redirect
~.socialaccount.providers.saml.views.SLSView	>django.http.response.HttpResponseRedirect dispatch
~.socialaccount.providers.sharefile.provider.ShareFileProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.shopify.provider.ShopifyProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.slack.provider.SlackProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.snapchat.provider.SnapchatProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.soundcloud.provider.SoundCloudProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.spotify.provider.SpotifyOAuth2Provider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.stackexchange.provider.StackExchangeProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.steam.provider.SteamOpenIDProvider	^~.socialaccount.providers.openid.provider.OpenIDProvider
~.socialaccount.providers.steam.views.SteamOpenIDLoginView	^~.socialaccount.providers.openid.views.OpenIDLoginView
~.socialaccount.providers.stocktwits.provider.StocktwitsProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.strava.provider.StravaProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.stripe.provider.StripeProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.telegram.provider.TelegramProvider	^~.socialaccount.providers.base.provider.Provider	+redirect redirect:0|request,2|next_url	>django.http.response.HttpResponseRedirect redirect
~.socialaccount.providers.tiktok.provider.TikTokProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.trainingpeaks.provider.TrainingPeaksProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.trello.provider.TrelloProvider	^~.socialaccount.providers.oauth.provider.OAuthProvider
~.socialaccount.providers.tumblr.provider.TumblrProvider	^~.socialaccount.providers.oauth.provider.OAuthProvider
~.socialaccount.providers.twentythreeandme.provider.TwentyThreeAndMeProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.twitch.provider.TwitchProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.twitter.provider.TwitterProvider	^~.socialaccount.providers.oauth.provider.OAuthProvider
~.socialaccount.providers.twitter_oauth2.provider.TwitterOAuth2Provider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.untappd.provider.UntappdProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.vimeo.provider.VimeoProvider	^~.socialaccount.providers.oauth.provider.OAuthProvider
~.socialaccount.providers.vimeo_oauth2.provider.VimeoOAuth2Provider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.vk.provider.VKProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.wahoo.provider.WahooProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.weibo.provider.WeiboProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.weixin.provider.WeixinProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.windowslive.provider.WindowsLiveProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.xing.provider.XingProvider	^~.socialaccount.providers.oauth.provider.OAuthProvider
~.socialaccount.providers.yahoo.provider.YahooProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.yandex.provider.YandexProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.ynab.provider.YNABProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.zoho.provider.ZohoProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.providers.zoom.provider.ZoomProvider	^~.socialaccount.providers.oauth2.provider.OAuth2Provider
~.socialaccount.views.ConnectionsView	^django.views.generic.edit.FormView
~.socialaccount.views.SignupView	^django.views.generic.edit.FormView	>django.http.response.HttpResponseRedirect dispatch
~.usersessions.admin.UserSessionAdmin	^django.contrib.admin.options.ModelAdmin
~.usersessions.views.ListUserSessionsView	^django.views.generic.edit.FormView
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
~.catalog.AntaCatalog ~.cli.nrfu.AntaCatalog	+path new:1|filename parse:0|filename	>= from_dict from_list merge_catalogs parse
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
~.reporter.md_reporter.MDReportGenerator	?path generate:1|md_filename
~.runner	>~.inventory.AntaInventory setup_inventory
#anymail
~.message	+path attach_inline_image_file:1|path
~.message.AnymailMessage	^~.message.AnymailMessageMixin django.core.mail.message.EmailMultiAlternatives
~.message.AnymailMessageMixin	^django.core.mail.message.EmailMessage	+path attach_inline_image_file:0|path
#anymarkup
~.cli	?path convert:0|filename
#apeye
apeye.slumber_url.Session	^requests.sessions.Session
~.requests_url.RequestsURL	>requests.sessions.Session session
~.requests_url.TrailingRequestsURL	^~.requests_url.RequestsURL
~.slumber_url.SlumberURL	>requests.sessions.Session session
#apkInspector
~.extract	+path extract_all_files_from_central_directory:3|output_dir
~.headers.ZipEntry	+path parse_single:1|filename
~.helpers	+path save_data_to_file:0|filename save_to_json:0|filename
#apscheduler
~.jobstores.mongodb.MongoDBJobStore	>pymongo.synchronous.mongo_client.MongoClient client
~.jobstores.redis.RedisJobStore	>redis.client.Redis redis
#apsw
~	>~.Connection[] connections
~.Connection	+path load_extension:0|filename new:0|filename	>~.Cursor cursor execute executemany
~.Cursor	>~.Connection connection get_connection
~.shell.Shell	+command command_shell:0|cmd
#aptly
~.client.Aptly	>requests.sessions.Session session
~.publisher.Publish	?path save_publish:0|save_path
#aranet4
~.aranetctl	+path write_csv:0|filename	+ssrf post_data:0|url
#arpeggio
~.Parser	+path parse_file:0|file_name	?path parse:1|file_name
~.ParserPython	^~.Parser
~.cleanpeg.ParserPEG	^~.peg.ParserPEG
~.export.DOTExporter	^~.export.Exporter
~.export.Exporter	+path exportFile:1|file_name
~.export.PMDOTExporter	^~.export.DOTExporter	+path exportFile:1|file_name
~.export.PTDOTExporter	^~.export.DOTExporter	+path exportFile:1|file_name
~.peg.ParserPEG	^~.Parser
#arpy
~.Archive	+path new:0|filename
#arsenic
~.connection.Connection	+path upload_file:0|path	+ssrf request:url	>= prefixed
~.connection.RemoteConnection	^~.connection.Connection	+path upload_file:0|path
~.services	>~.webdriver.WebDriver subprocess_based_service
~.services.Chromedriver	^~.services.Service
~.services.Geckodriver	^~.services.Service
~.services.IEDriverServer	^~.services.Service
~.services.MSEdgeDriver	^~.services.Service
~.services.Remote	^~.services.Service	>~.webdriver.WebDriver start
~.services.Service ~.Service	>~.webdriver.WebDriver start
~.session.Element	+path send_file:0|path	>= get_element	>~.session.Element[] get_elements
~.session.Session ~.Session	+ssrf get:0|url request:0|url	>~.session.Element get_element wait_for_element	>~.session.Element[] get_elements
~.webdriver.WebDriver	>~.session.Session new_session
#asf_search
~	+ssrf download_url:0|url download_urls:0|urls	?path download_urls:1|path	>= download_url get_campaigns get_concept_id_alias get_dataset_concept_ids translate_opts version
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
~.config_session.SessionConfig ~.SessionConfig	?path load_file:0|filename	>~.device.Device device
~.device.Device ~.Device	^httpx._client.AsyncClient	>~.config_session.SessionConfig config_session
#atomicwrites
~	+path atomic_write:0|path
~.AtomicWriter	?path new:0|path
#auditlog
~.admin.LogEntryAdmin	^django.contrib.admin.options.ModelAdmin
#augeas
~.Augeas	?path load_file:0|filename remove:0|path
~.augeas	^~.Augeas
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
~.asyncio.websocket.WampWebSocketServerProtocol	^~.asyncio.websocket.WebSocketServerProtocol
~.asyncio.websocket.WebSocketServerProtocol ~.asyncio.WebSocketServerProtocol	^~.websocket.protocol.WebSocketServerProtocol
~.twisted.wamp.Application	+ssrf subscribe:0|uri
~.twisted.wamp.Service	+ssrf new:0|url
~.twisted.websocket.WampWebSocketServerProtocol	^~.twisted.websocket.WebSocketServerProtocol
~.twisted.websocket.WebSocketServerProtocol ~.twisted.WebSocketServerProtocol	^~.websocket.protocol.WebSocketServerProtocol
~.twisted.websocket.WrappingWebSocketServerProtocol	^~.twisted.websocket.WebSocketServerProtocol
~.util	+path write_keyfile:0|filepath	>= generate_token machine_id parse_keyfile xor
~.wamp	+ssrf subscribe:0|uri
~.wamp.interfaces.IObjectSerializer	+deserialise unserialize:0|payload
~.wamp.interfaces.ISerializer	+deserialise unserialize:0|payload
~.wamp.serializer.CBORObjectSerializer	+deserialise unserialize:0|payload
~.wamp.serializer.CBORSerializer	^~.wamp.serializer.Serializer
~.wamp.serializer.FlatBuffersObjectSerializer	+deserialise unserialize:0|payload
~.wamp.serializer.FlatBuffersSerializer	^~.wamp.serializer.Serializer
~.wamp.serializer.JsonSerializer	^~.wamp.serializer.Serializer
~.wamp.serializer.MsgPackObjectSerializer	+deserialise unserialize:0|payload
~.wamp.serializer.MsgPackSerializer	^~.wamp.serializer.Serializer
~.wamp.serializer.Serializer	+deserialise unserialize:0|payload
~.wamp.serializer.UBJSONObjectSerializer	+deserialise unserialize:0|payload
~.wamp.serializer.UBJSONSerializer	^~.wamp.serializer.Serializer
~.wamp.uri	+ssrf subscribe:0|uri
~.websocket.protocol.WebSocketServerProtocol	+redirect sendRedirect:0|url
~.websocket.types.ConnectionRequest ~.websocket.ConnectionRequest	?ssrf new:2|host
~.xbr ~.asyncio.xbr.xbr ~.twisted.xbr.xbr	+ssrf load_or_create_profile:2|default_url	>= create_eip712_authority_certificate create_eip712_delegate_certificate expand_argon2_secret generate_seedphrase is_address is_block_number is_bytes16 is_chain_id is_cs_pubkey is_eth_privkey is_signature pkm_from_argon2_secret recover_eip712_api_publish recover_eip712_authority_certificate recover_eip712_catalog_create recover_eip712_channel_close recover_eip712_channel_open recover_eip712_consent recover_eip712_delegate_certificate recover_eip712_market_create recover_eip712_market_join recover_eip712_market_member_login recover_eip712_member_login recover_eip712_member_register sign_eip712_api_publish sign_eip712_authority_certificate sign_eip712_catalog_create sign_eip712_channel_close sign_eip712_channel_open sign_eip712_consent sign_eip712_delegate_certificate sign_eip712_market_create sign_eip712_market_join sign_eip712_market_member_login sign_eip712_member_login sign_eip712_member_register stretch_argon2_secret	>~.xbr._eip712_delegate_certificate.EIP712DelegateCertificate[] parse_certificate_chain
~.xbr._config	+ssrf load_or_create_profile:2|default_url
~.xbr._eip712_authority_certificate.EIP712AuthorityCertificate ~.xbr.EIP712AuthorityCertificate	+path load:0|filename save:0|filename	>= load parse
~.xbr._eip712_certificate_chain	>~.xbr._eip712_delegate_certificate.EIP712DelegateCertificate[] parse_certificate_chain
~.xbr._eip712_delegate_certificate.EIP712DelegateCertificate ~.xbr.EIP712DelegateCertificate	+path save:0|filename	?path load:0|filename	>= load parse
~.xbr._frealm.FederatedRealm ~.xbr.FederatedRealm	>~.xbr._eip712_authority_certificate.EIP712AuthorityCertificate root_ca	>~.xbr._frealm.Seeder[] seeders
~.xbr._frealm.Seeder ~.xbr.Seeder	>~.xbr._frealm.FederatedRealm frealm
~.xbr._interfaces.IMarketMaker ~.xbr.IMarketMaker	?ssrf get_payment_channels:0|address
#autopep8
~	+path match_file:0|filename open_with_encoding:0|filename readlines_from_file:0|filename	?path fix_file:0|filename
~.FixPEP8	?path new:0|filename
#awesomeversion
~.utils.regex	+regex compile_regex:0|pattern
#awsauth
~.S3Auth	+ssrf get_canonical_string:0|url
#axes
~.admin.AccessAttemptAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.AccessFailureLogAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.AccessLogAdmin	^django.contrib.admin.options.ModelAdmin
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
~.cli.command_modules.acs.custom	+command aks_agentpool_start:0|cmd aks_mesh_upgrade_start:0|cmd	?path load_kubernetes_configuration:0|filename	>= validate_install_location
~.cli.command_modules.ams.operations.streaming_endpoint	+command start:0|cmd
~.cli.command_modules.appservice.custom	+command run_triggered_webjob:0|cmd start_continuous_webjob:0|cmd start_webapp:0|cmd
~.cli.command_modules.batchai.custom	?path tail_file:5|file_name
~.cli.command_modules.botservice.web_app_operations.WebAppOperations	+ssrf get_bot_site_name:0|endpoint
~.cli.command_modules.container.custom	+command container_exec:0|cmd
~.cli.command_modules.containerapp._acr_run_polling	+command get_finished_run_status:0|cmd get_run_with_polling:0|cmd get_succeeded_run_status:0|cmd
~.cli.command_modules.containerapp._acr_run_polling.RunPolling	+command new:0|cmd
~.cli.command_modules.containerapp._clients.ContainerAppsJobClient	+command start_job:0|cmd
~.cli.command_modules.containerapp._decorator_utils	?path load_yaml_file:0|file_name
~.cli.command_modules.containerapp._sdk_models.SessionRegistryCredentials	?ssrf new:server
~.cli.command_modules.containerapp._utils	?path load_cert_file:0|file_path
~.cli.command_modules.containerapp.custom	+command start_containerappjob_execution_yaml:0|cmd start_containerappsjob:0|cmd	?path load_yaml_file:0|file_name
~.cli.command_modules.dls.custom	?path move_adls_item:2|source_path,3|destination_path remove_adls_item:2|path remove_adls_item_acl:2|path remove_adls_item_acl_entry:2|path remove_adls_item_expiry:2|path
~.cli.command_modules.feedback.custom.CommandLogFile	+path new:0|log_file_path
~.cli.command_modules.hdinsight.custom	+command execute_hdi_script_action:0|cmd
~.cli.command_modules.interactive.custom	+command start_shell:0|cmd
~.cli.command_modules.mysql._util	+command run_subprocess:0|command
~.cli.core._session.Session	+path load:0|filename
~.cli.core.aaz._arg_fmt.AAZFileArgBase64EncodeFormat ~.cli.core.aaz.AAZFileArgBase64EncodeFormat	^~.cli.core.aaz._arg_fmt.AAZFileArgFormat	+path read_file:0|file_path
~.cli.core.aaz._arg_fmt.AAZFileArgFormat ~.cli.core.aaz.AAZFileArgFormat	+path read_file:0|file_path
~.cli.core.aaz._arg_fmt.AAZFileArgTextFormat ~.cli.core.aaz.AAZFileArgTextFormat	^~.cli.core.aaz._arg_fmt.AAZFileArgFormat	+path read_file:0|file_path
~.cli.core.auth.binary_cache.BinaryCache	+path new:0|file_name
~.cli.core.command_recommender.CommandRecommender	+command new:0|command
~.cli.core.commands	?path read_file_content:0|file_path
~.cli.core.util	?path read_file_content:0|file_path
~.cli.telemetry	+path save_payload:0|config_dir
~.cli.telemetry.components.telemetry_note.TelemetryNote	^portalocker.utils.Lock	!new
~.cli.telemetry.util	+path save_payload:0|config_dir
~.cli.testsdk.preparers.KeyVaultPreparer ~.cli.testsdk.KeyVaultPreparer	^~.cli.testsdk.preparers.NoTrafficRecordingPreparer
~.cli.testsdk.preparers.LogAnalyticsWorkspacePreparer ~.cli.testsdk.LogAnalyticsWorkspacePreparer	^~.cli.testsdk.preparers.NoTrafficRecordingPreparer
~.cli.testsdk.preparers.ManagedHSMPreparer ~.cli.testsdk.ManagedHSMPreparer	^~.cli.testsdk.preparers.NoTrafficRecordingPreparer
~.cli.testsdk.preparers.NoTrafficRecordingPreparer	+command live_only_execute:1|command
~.cli.testsdk.preparers.ResourceGroupPreparer ~.cli.testsdk.ResourceGroupPreparer	^~.cli.testsdk.preparers.NoTrafficRecordingPreparer
~.cli.testsdk.preparers.RoleBasedServicePrincipalPreparer ~.cli.testsdk.RoleBasedServicePrincipalPreparer	^~.cli.testsdk.preparers.NoTrafficRecordingPreparer
~.cli.testsdk.preparers.StorageAccountPreparer ~.cli.testsdk.StorageAccountPreparer	^~.cli.testsdk.preparers.NoTrafficRecordingPreparer
~.cli.testsdk.preparers.VirtualNetworkPreparer ~.cli.testsdk.VirtualNetworkPreparer	^~.cli.testsdk.preparers.NoTrafficRecordingPreparer
~.cli.testsdk.preparers.VnetNicPreparer ~.cli.testsdk.VnetNicPreparer	^~.cli.testsdk.preparers.NoTrafficRecordingPreparer
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
~.storage.blob._shared.models.AccountSasPermissions ~.storage.blob.AccountSasPermissions	?template from_string:0|permission
~.storage.blob._shared.models.ResourceTypes ~.storage.blob.ResourceTypes	?template from_string:0|string
~.storage.blob._shared.models.Services ~.storage.blob.Services	?template from_string:0|string
~.storage.blob.aio._blob_client_async.BlobClient ~.storage.blob.aio.BlobClient	+ssrf stage_block_from_url:1|source_url start_copy_from_url:0|source_url upload_blob_from_url:0|source_url upload_pages_from_url:0|source_url	>= from_blob_url from_connection_string
~.storage.blob.aio._blob_service_client_async.BlobServiceClient ~.storage.blob.aio.BlobServiceClient	>~.storage.blob.aio._blob_client_async.BlobClient get_blob_client	>~.storage.blob.aio._container_client_async.ContainerClient create_container get_container_client undelete_container
~.storage.blob.aio._container_client_async.ContainerClient ~.storage.blob.aio.ContainerClient	>~.storage.blob.aio._blob_client_async.BlobClient get_blob_client upload_blob
~.storage.filedatalake	+path generate_directory_sas:2|directory_name generate_file_sas:2|directory_name,3|file_name	>= generate_account_sas generate_directory_sas generate_file_sas generate_file_system_sas
~.storage.filedatalake._data_lake_directory_client.DataLakeDirectoryClient ~.storage.filedatalake.DataLakeDirectoryClient	+path create_file:0|file get_file_client:0|file	>= create_sub_directory delete_sub_directory from_connection_string get_sub_directory_client rename_directory	>~.storage.filedatalake._data_lake_file_client.DataLakeFileClient create_file get_file_client
~.storage.filedatalake._data_lake_file_client.DataLakeFileClient ~.storage.filedatalake.DataLakeFileClient	+path new:2|file_path	>= from_connection_string rename_file
~.storage.filedatalake._data_lake_service_client.DataLakeServiceClient ~.storage.filedatalake.DataLakeServiceClient	?path get_file_client:1|file_path	>~.storage.filedatalake._data_lake_directory_client.DataLakeDirectoryClient get_directory_client	>~.storage.filedatalake._data_lake_file_client.DataLakeFileClient get_file_client	>~.storage.filedatalake._file_system_client.FileSystemClient create_file_system delete_file_system get_file_system_client undelete_file_system
~.storage.filedatalake._file_system_client.FileSystemClient ~.storage.filedatalake.FileSystemClient	+path create_directory:0|directory create_file:0|file delete_directory:0|directory delete_file:0|file get_file_client:0|file_path	>= from_connection_string	>~.storage.filedatalake._data_lake_directory_client.DataLakeDirectoryClient create_directory delete_directory get_directory_client	>~.storage.filedatalake._data_lake_file_client.DataLakeFileClient create_file delete_file get_file_client
~.storage.filedatalake._models.AccessPolicy ~.storage.filedatalake.AccessPolicy	^~.storage.blob._models.AccessPolicy
~.storage.filedatalake._models.AccountSasPermissions ~.storage.filedatalake.AccountSasPermissions	^~.storage.blob._shared.models.AccountSasPermissions
~.storage.filedatalake._models.DirectorySasPermissions ~.storage.filedatalake.DirectorySasPermissions	?template from_string:0|permission
~.storage.filedatalake._models.ResourceTypes ~.storage.filedatalake.ResourceTypes	^~.storage.blob._shared.models.ResourceTypes
~.storage.filedatalake._shared.models.AccountSasPermissions	?template from_string:0|permission
~.storage.filedatalake._shared.models.ResourceTypes	?template from_string:0|string
~.storage.filedatalake._shared.models.Services ~.storage.filedatalake.Services	?template from_string:0|string
~.storage.filedatalake._shared_access_signature	+path generate_directory_sas:2|directory_name generate_file_sas:2|directory_name,3|file_name	>= generate_account_sas generate_directory_sas generate_file_sas generate_file_system_sas
~.storage.filedatalake.aio._data_lake_directory_client_async.DataLakeDirectoryClient ~.storage.filedatalake.aio.DataLakeDirectoryClient	+path create_file:0|file get_file_client:0|file	>= create_sub_directory delete_sub_directory from_connection_string get_sub_directory_client rename_directory	>~.storage.filedatalake.aio._data_lake_file_client_async.DataLakeFileClient create_file get_file_client
~.storage.filedatalake.aio._data_lake_file_client_async.DataLakeFileClient ~.storage.filedatalake.aio.DataLakeFileClient	+path new:2|file_path	>= from_connection_string rename_file
~.storage.filedatalake.aio._data_lake_service_client_async.DataLakeServiceClient ~.storage.filedatalake.aio.DataLakeServiceClient	?path get_file_client:1|file_path	>~.storage.filedatalake.aio._data_lake_directory_client_async.DataLakeDirectoryClient get_directory_client	>~.storage.filedatalake.aio._data_lake_file_client_async.DataLakeFileClient get_file_client	>~.storage.filedatalake.aio._file_system_client_async.FileSystemClient create_file_system delete_file_system get_file_system_client undelete_file_system
~.storage.filedatalake.aio._file_system_client_async.FileSystemClient ~.storage.filedatalake.aio.FileSystemClient	+path create_directory:0|directory create_file:0|file delete_directory:0|directory delete_file:0|file get_file_client:0|file_path	>= from_connection_string	>~.storage.filedatalake.aio._data_lake_directory_client_async.DataLakeDirectoryClient create_directory delete_directory get_directory_client	>~.storage.filedatalake.aio._data_lake_file_client_async.DataLakeFileClient create_file delete_file get_file_client
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
~._internal.b2http.B2Http ~._v3.B2Http	+ssrf get_content:0|url head_content:0|url post_content_return_json:0|url post_json_return_json:0|url request:1|url request_content_return_json:1|url
~._internal.bucket.Bucket ~._v3.Bucket	?ssrf get_download_url:0|filename	>~._internal.file_version.DownloadVersion get_file_info_by_name	>~._internal.file_version.FileIdAndName unhide_file	>~._internal.file_version.FileVersion copy get_file_info_by_id upload_bytes	>~._internal.file_version.FileVersion[] list_file_versions	>~._internal.transfer.inbound.downloaded_file.DownloadedFile download_file_by_id download_file_by_name
~._internal.file_version.BaseFileVersion	+path new:2|file_name	>= update_legal_hold update_retention	>~._internal.file_version.FileIdAndName delete
~._internal.file_version.DownloadVersion ~._v3.DownloadVersion ~.v0.DownloadVersion ~.v1.DownloadVersion	^~._internal.file_version.BaseFileVersion	+path new:2|file_name
~._internal.file_version.DownloadVersionFactory ~._v3.DownloadVersionFactory ~.v0.DownloadVersionFactory ~.v1.DownloadVersionFactory	>~._internal.file_version.DownloadVersion from_response_headers
~._internal.file_version.FileIdAndName ~._v3.FileIdAndName ~.v0.FileIdAndName ~.v1.FileIdAndName	+path new:1|file_name
~._internal.file_version.FileVersion ~._v3.FileVersion	^~._internal.file_version.BaseFileVersion	+path new:2|file_name	>= get_fresh_state	>~._internal.transfer.inbound.downloaded_file.DownloadedFile download
~._internal.large_file.services.LargeFileServices ~._v3.LargeFileServices	+path start_large_file:1|file_name	>~._internal.file_version.FileIdAndName cancel_large_file
~._internal.raw_api.AbstractRawApi ~._v3.AbstractRawApi	+ssrf download_file_from_url:1|url get_download_url_by_id:0|download_url get_download_url_by_name:0|download_url
~._internal.raw_api.B2RawHTTPApi ~._v3.B2RawHTTPApi	^~._internal.raw_api.AbstractRawApi	+ssrf download_file_from_url:1|url
~._internal.raw_simulator.RawSimulator ~._v3.RawSimulator	^~._internal.raw_api.AbstractRawApi	?path copy_file:3|new_file_name delete_file_version:3|file_name hide_file:3|file_name start_large_file:3|file_name upload_file:2|file_name	!download_file_from_url
~._internal.replication.monitoring.ReplicationMonitor ~._v3.ReplicationMonitor ~.v2.ReplicationMonitor	>~._internal.api.B2Api destination_api source_api	>~._internal.bucket.Bucket bucket destination_bucket	>~._internal.scan.report.ProgressReport report
~._internal.replication.setup.ReplicationSetupHelper ~._v3.ReplicationSetupHelper ~.v0.ReplicationSetupHelper ~.v1.ReplicationSetupHelper	>~._internal.bucket.Bucket setup_destination setup_source	>~._internal.bucket.Bucket[] setup_both
~._internal.scan.folder_parser	+path parse_folder:0|folder_name
~._internal.scan.report.ProgressReport ~._v3.ProgressReport ~.v0.ProgressReport ~.v1.ProgressReport	+path circular_symlink_skipped:0|path symlink_skipped:0|path
~._internal.session.B2Session ~._v3.B2Session	+ssrf download_file_from_url:0|url
~._internal.sync.action.LocalDeleteAction ~._v3.LocalDeleteAction ~.v0.LocalDeleteAction ~.v1.LocalDeleteAction	+path new:1|full_path
~._internal.sync.report.SyncReport ~._v3.SyncReport ~.v2.SyncReport	^~._internal.scan.report.ProgressReport
~._internal.transfer.emerge.executor.BaseEmergeExecution	?path new:2|file_name
~._internal.transfer.emerge.executor.LargeFileEmergeExecution	^~._internal.transfer.emerge.executor.BaseEmergeExecution	+path new:2|file_name
~._internal.transfer.emerge.executor.SmallFileEmergeExecution	^~._internal.transfer.emerge.executor.BaseEmergeExecution
~._internal.transfer.inbound.download_manager.DownloadManager ~._internal.transfer.DownloadManager ~._v3.DownloadManager	+ssrf download_file_from_url:0|url	>~._internal.transfer.inbound.downloaded_file.DownloadedFile download_file_from_url
~._internal.transfer.inbound.downloaded_file.DownloadedFile ~._v3.DownloadedFile ~.v0.DownloadedFile ~.v1.DownloadedFile	+path save_to:0|path_
~._internal.transfer.inbound.downloaded_file.MtimeUpdatedFile ~._v3.MtimeUpdatedFile ~.v0.MtimeUpdatedFile ~.v1.MtimeUpdatedFile	+path new:0|path_
~._internal.transfer.inbound.downloader.parallel	+ssrf download_non_first_part:0|url	>= download_first_part download_non_first_part
~._internal.transfer.outbound.copy_manager.CopyManager ~._internal.transfer.CopyManager	?path copy_file:1|file_name
~._internal.transfer.outbound.upload_manager.UploadManager ~._internal.transfer.UploadManager ~._v3.UploadManager	+path upload_file:2|file_name
~._internal.transfer.outbound.upload_source.UploadSourceLocalFile ~._v3.UploadSourceLocalFile ~.v0.UploadSourceLocalFile ~.v1.UploadSourceLocalFile	^~._internal.transfer.outbound.upload_source.UploadSourceLocalFileBase
~._internal.transfer.outbound.upload_source.UploadSourceLocalFileBase	+path new:0|local_path
~._internal.transfer.outbound.upload_source.UploadSourceLocalFileRange ~._v3.UploadSourceLocalFileRange ~.v0.UploadSourceLocalFileRange ~.v1.UploadSourceLocalFileRange	^~._internal.transfer.outbound.upload_source.UploadSourceLocalFileBase	+path new:0|local_path
~._internal.utils	+path get_file_mtime:0|local_path hex_sha1_of_file:0|path_ set_file_mtime:0|local_path	>= b64_of_bytes hex_md5_of_bytes hex_sha1_of_bytes hex_sha1_of_file hex_sha1_of_stream hex_sha1_of_unlimited_stream is_special_file iterator_peek md5_of_bytes set_file_mtime update_digest_from_stream
~._v3	+path hex_sha1_of_file:0|path_ parse_folder:0|folder_name	>= convert_dir_regex_to_dir_prefix_regex escape_control_chars hex_sha1_of_bytes hex_sha1_of_file hex_sha1_of_stream points_to_fifo points_to_stdout substitute_control_chars unprintable_to_hex
~.v0	+path hex_sha1_of_file:0|path_ parse_folder:0|folder_name	?path parse_sync_folder:0|folder_name	>= convert_dir_regex_to_dir_prefix_regex escape_control_chars hex_sha1_of_bytes hex_sha1_of_file hex_sha1_of_stream points_to_fifo points_to_stdout substitute_control_chars unprintable_to_hex
~.v0.api.B2Api ~.v0.B2Api	^~.v1.api.B2Api
~.v0.bucket.Bucket ~.v0.Bucket	^~.v1.bucket.Bucket
~.v0.sync	>~.v0.sync.Synchronizer get_synchronizer_from_args
~.v0.sync.Synchronizer ~.v0.Synchronizer	^~.v1.sync.sync.Synchronizer
~.v1	+path hex_sha1_of_file:0|path_ parse_folder:0|folder_name	?path parse_sync_folder:0|folder_name	>= convert_dir_regex_to_dir_prefix_regex escape_control_chars hex_sha1_of_bytes hex_sha1_of_file hex_sha1_of_stream points_to_fifo points_to_stdout substitute_control_chars unprintable_to_hex
~.v1.api.B2Api ~.v1.B2Api	^~.v2.api.B2Api	>~.v1.file_version.FileVersionInfo cancel_large_file
~.v1.b2http.B2Http ~.v0.B2Http ~.v1.B2Http	^~.v2.b2http.B2Http
~.v1.bucket.Bucket ~.v1.Bucket	^~.v2.bucket.Bucket	>~.v1.file_version.FileVersionInfo get_file_info_by_id get_file_info_by_name
~.v1.download_dest.AbstractDownloadDestination ~.v0.AbstractDownloadDestination ~.v1.AbstractDownloadDestination	+path make_file_context:1|file_name
~.v1.download_dest.DownloadDestBytes ~.v0.DownloadDestBytes ~.v1.DownloadDestBytes	^~.v1.download_dest.AbstractDownloadDestination	?path make_file_context:1|file_name
~.v1.download_dest.DownloadDestLocalFile ~.v0.DownloadDestLocalFile ~.v1.DownloadDestLocalFile	^~.v1.download_dest.AbstractDownloadDestination	+path new:0|local_file_path	?path make_file_context:1|file_name
~.v1.download_dest.DownloadDestProgressWrapper ~.v0.DownloadDestProgressWrapper ~.v1.DownloadDestProgressWrapper	^~.v1.download_dest.AbstractDownloadDestination	+path write_file_and_report_progress_context:1|file_name	?path make_file_context:1|file_name
~.v1.download_dest.PreSeekedDownloadDest ~.v0.PreSeekedDownloadDest ~.v1.PreSeekedDownloadDest	^~.v1.download_dest.DownloadDestLocalFile	+path new:0|local_file_path
~.v1.file_metadata.FileMetadata ~.v0.FileMetadata ~.v1.FileMetadata	+path new:1|file_name
~.v1.file_version	>~.v1.file_version.FileVersionInfo file_version_info_from_download_version file_version_info_from_id_and_name file_version_info_from_new_file_version
~.v1.file_version.FileVersionInfo ~.v0.FileVersionInfo ~.v1.FileVersionInfo	^~.v2.file_version.FileVersion	!new
~.v1.file_version.FileVersionInfoFactory	>~.v1.file_version.FileVersionInfo from_response_headers
~.v1.replication.monitoring.ReplicationMonitor ~.v0.ReplicationMonitor ~.v1.ReplicationMonitor	^~._internal.replication.monitoring.ReplicationMonitor	>~.v1.bucket.Bucket destination_bucket
~.v1.session.B2Session ~.v0.B2Session ~.v1.B2Session	^~.v2.session.B2Session
~.v1.sync	?path parse_sync_folder:0|folder_name
~.v1.sync.file.B2File ~.v0.B2File ~.v1.B2File ~.v1.sync.B2File	^~.v1.sync.file.File	>~.v1.sync.file.FileVersion latest_version
~.v1.sync.file.B2FileVersion ~.v1.sync.B2FileVersion	^~.v1.sync.file.FileVersion	!new
~.v1.sync.file.File ~.v0.File ~.v1.File ~.v1.sync.File	>~.v1.sync.file.FileVersion latest_version
~.v1.sync.file.FileVersion ~.v0.FileVersion ~.v1.FileVersion ~.v1.sync.FileVersion	+path new:1|file_name
~.v1.sync.file_to_path_translator	>~.v1.sync.file.File[] make_files_from_paths
~.v1.sync.folder_parser	?path parse_sync_folder:0|folder_name
~.v1.sync.report.SyncReport ~.v0.SyncReport ~.v1.SyncReport ~.v1.sync.SyncReport	^~._internal.sync.report.SyncReport
~.v1.sync.sync.Synchronizer ~.v1.Synchronizer ~.v1.sync.Synchronizer	+path make_file_sync_actions:3|source_folder,4|dest_folder
~.v2	+path hex_sha1_of_file:0|path_ parse_folder:0|folder_name parse_sync_folder:0|folder_name	>= convert_dir_regex_to_dir_prefix_regex escape_control_chars hex_sha1_of_bytes hex_sha1_of_file hex_sha1_of_stream points_to_fifo points_to_stdout substitute_control_chars unprintable_to_hex
~.v2.api.B2Api ~.v2.B2Api	^~._internal.api.B2Api	>~._internal.bucket.Bucket get_bucket_by_id
~.v2.b2http.B2Http ~.v2.B2Http	^~._internal.b2http.B2Http
~.v2.bucket.Bucket ~.v2.Bucket	^~._internal.bucket.Bucket
~.v2.file_version.FileVersion ~.v2.FileVersion	^~._internal.file_version.FileVersion	+path new:2|file_name
~.v2.large_file.LargeFileServices ~.v0.LargeFileServices ~.v1.LargeFileServices ~.v2.LargeFileServices	^~._internal.large_file.services.LargeFileServices
~.v2.raw_api.AbstractRawApi ~.v0.AbstractRawApi ~.v1.AbstractRawApi ~.v2.AbstractRawApi	^~._internal.raw_api.AbstractRawApi
~.v2.raw_api.B2RawHTTPApi ~.v0.B2RawHTTPApi ~.v1.B2RawHTTPApi ~.v2.B2RawHTTPApi	^~._internal.raw_api.B2RawHTTPApi
~.v2.raw_simulator.RawSimulator ~.v0.RawSimulator ~.v1.RawSimulator ~.v2.RawSimulator	^~._internal.raw_simulator.RawSimulator	+path upload_file:2|file_name	?path get_upload_file_headers:1|file_name
~.v2.session.B2Session ~.v2.B2Session	^~._internal.session.B2Session
~.v2.transfer.DownloadManager ~.v0.DownloadManager ~.v1.DownloadManager ~.v2.DownloadManager	^~._internal.transfer.inbound.download_manager.DownloadManager
~.v2.transfer.UploadManager ~.v0.UploadManager ~.v1.UploadManager ~.v2.UploadManager	^~._internal.transfer.outbound.upload_manager.UploadManager
#babelglade
~.translate	?path translate_appdata_file:0|infile,1|outfile,2|localedir translate_desktop_file:0|infile,1|outfile,2|localedir
#barman
~.annotations.AnnotationManagerFile	+path new:0|path,1|old_path
~.annotations.KeepManagerMixin	>~.annotations.AnnotationManagerFile annotation_manager
~.annotations.KeepManagerMixinCloud	^~.annotations.KeepManagerMixin
~.backup.BackupManager	^~.annotations.KeepManagerMixin	>~.annotations.AnnotationManagerFile annotation_manager	>~.compression.CompressionManager compression_manager
~.backup_manifest.FileIdentity	+path new:0|file_path	?path new:1|dir_path
~.clients.cloud_compression	?path decompress_to_file:1|dest_file
~.clients.cloud_restore.CloudBackupDownloader	?path download_backup:1|destination_dir
~.clients.cloud_restore.CloudBackupDownloaderObjectStore	^~.clients.cloud_restore.CloudBackupDownloader	?path download_backup:1|destination_dir
~.clients.cloud_restore.CloudBackupDownloaderSnapshot	^~.clients.cloud_restore.CloudBackupDownloader	?path download_backup:1|destination_dir
~.cloud.CloudBackupCatalog	^~.annotations.KeepManagerMixinCloud
~.cloud.CloudInterface	+path download_file:1|dest_path	?path extract_tar:1|dst
~.cloud.CloudUploadController	+path add_file:3|path
~.cloud_providers.aws_s3.S3CloudInterface	^~.cloud.CloudInterface	!download_file
~.cloud_providers.azure_blob_storage.AzureCloudInterface	^~.cloud.CloudInterface	!download_file
~.cloud_providers.google_cloud_storage.GoogleCloudInterface	^~.cloud.CloudInterface	+path download_file:1|dest_path
~.compression	>~.compression.PgBaseBackupCompression get_pg_basebackup_compression
~.compression.Compression	?path get_file_content:0|filename
~.compression.CompressionManager	?path get_wal_file_info:0|filename
~.compression.GZipCompression	^~.compression.Compression	?path get_file_content:0|filename
~.compression.LZ4Compression	^~.compression.Compression	?path get_file_content:0|filename
~.compression.NoneCompression	^~.compression.Compression	?path get_file_content:0|filename
~.compression.PgBaseBackupCompression	+path get_file_content:0|filename
~.compression.ZSTDCompression	^~.compression.Compression	?path get_file_content:0|filename
~.config.Config	+path new:0|filename	?path load_config_file:0|cfile
~.config.ConfigChangesQueue	+path read_file:0|path
~.config.ConfigMapping	+path read_config:0|filename
~.copy_controller.RsyncCopyController	+path new:0|path
~.fs.UnixLocalCommand	+path create_dir_if_not_exists:0|dir_path delete_if_exists:0|path get_file_content:0|path list_dir_content:0|dir_path move:0|source_path,1|dest_path	?path get_file_mode:0|path
~.fs.UnixRemoteCommand	^~.fs.UnixLocalCommand
~.infofile.BackupInfo	^~.infofile.FieldListFile
~.infofile.FieldListFile	+path from_meta_file:0|filename load:0|filename save:0|filename
~.infofile.LocalBackupInfo	^~.infofile.BackupInfo	!save
~.infofile.SyntheticBackupInfo	^~.infofile.LocalBackupInfo
~.infofile.WalFileInfo	^~.infofile.FieldListFile
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
~.server.Server	+path move_wal_file_to_errors_directory:1|file_name	?path move_wal_file_to_errors_directory:0|src	>~.backup.BackupManager backup_manager
~.storage.file_manager.FileManager	+path file_exist:0|file_path get_file_list:0|path get_file_stats:0|file_path save_content_to_file:0|file_path	?path get_file_content:0|file_path
~.storage.local_file_manager.LocalFileManager	^~.storage.file_manager.FileManager	+path file_exist:0|file_path get_file_list:0|path get_file_stats:0|file_path save_content_to_file:0|file_path	?path get_file_content:0|file_path
~.utils	+path file_hash:0|file_path fsync_file:0|file_path
#beancount
~.beancount.core.account	+path walk:0|root_directory	>= commonprefix has_component is_valid is_valid_leaf is_valid_root join leaf parent parent_matcher parents root sans_root split walk
~.beancount.core.amount	>~.beancount.core.amount.Amount abs add div mul sub
~.beancount.core.amount.Amount	?template from_string:0|string
~.beancount.core.convert	>~.core.amount.Amount convert_amount get_value
~.beancount.core.data	>~.beancount.core.data.Posting create_simple_posting create_simple_posting_with_cost	>~.beancount.core.data.Transaction[] filter_txns
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
~.beancount.loader	+path load_encrypted_file:0|filename load_file:0|filename	>= get_cache_filename initialize needs_refresh
~.beancount.parser._parser.Parser	?path parse:1|filename
~.beancount.parser.context	?path render_file_context:2|filename
~.beancount.parser.grammar.Builder	>~.core.amount.Amount amount	>~.core.data.Balance balance	>~.core.data.Posting posting	>~.core.data.Price price	>~.core.data.Transaction transaction
~.beancount.parser.parser	+path parse_file:0|file	>= is_entry_incomplete is_posting_incomplete
~.beancount.projects.export	+path write_table:1|outfile
~.beancount.utils.encryption	+path read_encrypted_file:0|filename	>= is_encrypted_file is_gpg_installed read_encrypted_file
~.beancount.utils.file_utils	+path touch_file:0|filename
~.core.account	+path walk:0|root_directory	>= commonprefix has_component is_valid is_valid_leaf is_valid_root join leaf parent parent_matcher parents root sans_root split walk
~.core.amount	>~.core.amount.Amount abs add div mul sub
~.core.amount.Amount	?template from_string:0|string
~.core.convert	>~.core.amount.Amount convert_amount get_value
~.core.data	>~.core.data.Posting create_simple_posting create_simple_posting_with_cost	>~.core.data.Transaction[] filter_txns
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
~.loader beangulp.loader	+path load_encrypted_file:0|filename load_file:0|filename	>= get_cache_filename initialize needs_refresh
~.parser.context	?path render_file_context:2|filename
~.parser.grammar.Builder	>~.core.amount.Amount amount	>~.core.data.Balance balance	>~.core.data.Posting posting	>~.core.data.Price price	>~.core.data.Transaction transaction
~.parser.parser	+path parse_file:0|file	>= is_entry_incomplete is_posting_incomplete
~.projects.export	+path write_table:1|outfile
~.utils.encryption	+path read_encrypted_file:0|filename	>= is_encrypted_file is_gpg_installed read_encrypted_file
~.utils.file_utils	+path touch_file:0|filename
#beangulp
beangulp.loader	^beancount.loader
~.archive	?path move:0|src,1|dst
~.cache	+path get_file:0|filename
~.extract	?path extract_from_file:1|filename
~.importer.Adapter ~.Adapter	^~.importer.Importer	?path extract:0|filepath
~.importer.Importer ~.Importer	?path extract:0|filepath
~.importers.csv.CSVImporter	^~.importer.Importer	+path extract:0|filepath
~.importers.csvbase.CSVReader	+path read:0|filepath
~.importers.csvbase.Importer	^~.importer.Importer ~.importers.csvbase.CSVReader	+path extract:0|filepath
~.utils	?path search_file_regexp:0|filepath
#beanie
~.odm.documents.Document ~.Document	^~.odm.interfaces.find.FindInterface ~.odm.interfaces.getters.OtherGettersInterface	>~.odm.settings.document.DocumentSettings get_settings
~.odm.documents.DocumentWithSoftDelete ~.DocumentWithSoftDelete	^~.odm.documents.Document
~.odm.interfaces.find.FindInterface	>~.odm.settings.base.ItemSettings get_settings
~.odm.interfaces.getters.OtherGettersInterface	>~.odm.settings.base.ItemSettings get_settings
~.odm.settings.base.ItemSettings	>motor.motor_asyncio.AsyncIOMotorDatabase motor_db
~.odm.settings.document.DocumentSettings	^~.odm.settings.base.ItemSettings
~.odm.settings.view.ViewSettings	^~.odm.settings.base.ItemSettings
~.odm.views.View ~.View	^~.odm.interfaces.find.FindInterface ~.odm.interfaces.getters.OtherGettersInterface	>~.odm.settings.view.ViewSettings get_settings
#beanprice
~.net_utils	+ssrf retrying_urlopen:0|url
~.price	>beancount.core.data.Price fetch_price
#bel_resources
~.obo	+path convert_obo_to_belanno:1|path convert_obo_to_belns:1|path	>= convert_obo_graph_to_belanno convert_obo_graph_to_belns convert_obo_to_belns
#bibtexparser
~.bparser.BibTexParser	?path parse_file:0|file
#bincopy
~.BinFile	+path add_binary_file:0|filename add_elf_file:0|filename add_file:0|filename add_ihex_file:0|filename add_microchip_hex_file:0|filename add_srec_file:0|filename add_ti_txt_file:0|filename add_verilog_vmem_file:0|filename
#bioblend
~.galaxy.GalaxyInstance ~.galaxy.config.GalaxyInstance ~.galaxy.dataset_collections.GalaxyInstance ~.galaxy.datasets.GalaxyInstance	^~.galaxyclient.GalaxyClient	>~.galaxy.config.ConfigClient config	>~.galaxy.container_resolution.ContainerResolutionClient container_resolution	>~.galaxy.dataset_collections.DatasetCollectionClient dataset_collections	>~.galaxy.datasets.DatasetClient datasets	>~.galaxy.datatypes.DatatypesClient datatypes	>~.galaxy.folders.FoldersClient folders	>~.galaxy.forms.FormsClient forms	>~.galaxy.ftpfiles.FTPFilesClient ftpfiles	>~.galaxy.genomes.GenomeClient genomes	>~.galaxy.groups.GroupsClient groups	>~.galaxy.histories.HistoryClient histories	>~.galaxy.invocations.InvocationClient invocations	>~.galaxy.jobs.JobsClient jobs	>~.galaxy.libraries.LibraryClient libraries	>~.galaxy.quotas.QuotaClient quotas	>~.galaxy.roles.RolesClient roles	>~.galaxy.tool_data.ToolDataClient tool_data	>~.galaxy.tool_dependencies.ToolDependenciesClient tool_dependencies	>~.galaxy.tools.ToolClient tools	>~.galaxy.toolshed.ToolShedClient toolshed	>~.galaxy.users.UserClient users	>~.galaxy.visual.VisualClient visual	>~.galaxy.workflows.WorkflowClient workflows	!new
~.galaxy.client.Client ~.galaxy.config.Client ~.galaxy.container_resolution.Client ~.galaxy.dataset_collections.Client	>~.galaxyclient.GalaxyClient gi
~.galaxy.config.ConfigClient	^~.galaxy.client.Client
~.galaxy.container_resolution.ContainerResolutionClient	^~.galaxy.client.Client
~.galaxy.dataset_collections.DatasetCollectionClient	^~.galaxy.client.Client	>~.galaxy.GalaxyInstance gi
~.galaxy.datasets.DatasetClient	^~.galaxy.client.Client	?path download_dataset:1|file_path	>~.galaxy.GalaxyInstance gi
~.galaxy.datatypes.DatatypesClient	^~.galaxy.client.Client
~.galaxy.folders.FoldersClient	^~.galaxy.client.Client
~.galaxy.forms.FormsClient	^~.galaxy.client.Client
~.galaxy.ftpfiles.FTPFilesClient	^~.galaxy.client.Client
~.galaxy.genomes.GenomeClient	^~.galaxy.client.Client
~.galaxy.groups.GroupsClient	^~.galaxy.client.Client
~.galaxy.histories	?path attach_file:0|path
~.galaxy.histories.HistoryClient	^~.galaxy.client.Client	+ssrf import_history:1|url	?path import_history:0|file_path	>~.galaxy.GalaxyInstance gi
~.galaxy.invocations.InvocationClient	^~.galaxy.client.Client	>~.galaxy.GalaxyInstance gi
~.galaxy.jobs.JobsClient	^~.galaxy.client.Client
~.galaxy.libraries	?path attach_file:0|path
~.galaxy.libraries.LibraryClient	^~.galaxy.client.Client	+ssrf upload_file_from_url:1|file_url	?path create_folder:1|folder_name
~.galaxy.objects.client.ObjHistoryClient	>~.galaxy.objects.wrappers.History create	>~.galaxy.objects.wrappers.History[] list
~.galaxy.objects.client.ObjInvocationClient	>~.galaxy.objects.wrappers.Invocation get	>~.galaxy.objects.wrappers.InvocationPreview[] get_previews	>~.galaxy.objects.wrappers.Invocation[] list
~.galaxy.objects.client.ObjLibraryClient	>~.galaxy.objects.wrappers.Library create	>~.galaxy.objects.wrappers.Library[] list
~.galaxy.objects.client.ObjWorkflowClient	>~.galaxy.objects.wrappers.Workflow get import_new import_shared	>~.galaxy.objects.wrappers.WorkflowPreview[] get_previews	>~.galaxy.objects.wrappers.Workflow[] list
~.galaxy.objects.galaxy_instance.GalaxyInstance ~.galaxy.objects.GalaxyInstance	>~.galaxy.GalaxyInstance gi	>~.galaxy.objects.client.ObjHistoryClient histories	>~.galaxy.objects.client.ObjInvocationClient invocations	>~.galaxy.objects.client.ObjLibraryClient libraries	>~.galaxy.objects.client.ObjWorkflowClient workflows
~.galaxy.objects.wrappers.ContentInfo ~.galaxy.objects.ContentInfo	^~.galaxy.objects.wrappers.Wrapper
~.galaxy.objects.wrappers.Dataset ~.galaxy.objects.Dataset	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.DatasetContainer container
~.galaxy.objects.wrappers.DatasetCollection ~.galaxy.objects.DatasetCollection	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.DatasetCollection container
~.galaxy.objects.wrappers.DatasetContainer ~.galaxy.objects.DatasetContainer	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.ContentInfo[] content_infos	>~.galaxy.objects.wrappers.DatasetContainerPreview preview
~.galaxy.objects.wrappers.DatasetContainerPreview ~.galaxy.objects.DatasetContainerPreview	^~.galaxy.objects.wrappers.Wrapper
~.galaxy.objects.wrappers.Folder ~.galaxy.objects.Folder	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.Library container
~.galaxy.objects.wrappers.History ~.galaxy.objects.History	+path upload_file:0|path	?path upload_from_ftp:0|path	>= update	>~.galaxy.objects.wrappers.HistoryDatasetAssociation import_dataset paste_content upload_file upload_from_ftp	>~.galaxy.objects.wrappers.HistoryDatasetCollectionAssociation create_dataset_collection get_dataset_collection
~.galaxy.objects.wrappers.HistoryContentInfo ~.galaxy.objects.HistoryContentInfo	^~.galaxy.objects.wrappers.ContentInfo
~.galaxy.objects.wrappers.HistoryDatasetAssociation ~.galaxy.objects.HistoryDatasetAssociation	^~.galaxy.objects.wrappers.Dataset
~.galaxy.objects.wrappers.HistoryDatasetCollectionAssociation ~.galaxy.objects.HistoryDatasetCollectionAssociation	^~.galaxy.objects.wrappers.DatasetCollection
~.galaxy.objects.wrappers.HistoryPreview ~.galaxy.objects.HistoryPreview	^~.galaxy.objects.wrappers.DatasetContainerPreview
~.galaxy.objects.wrappers.Invocation ~.galaxy.objects.Invocation	^~.galaxy.objects.wrappers.Wrapper	?path save_report_pdf:0|file_path	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.InvocationStep[] sorted_steps_by steps
~.galaxy.objects.wrappers.InvocationPreview ~.galaxy.objects.InvocationPreview	^~.galaxy.objects.wrappers.Wrapper
~.galaxy.objects.wrappers.InvocationStep ~.galaxy.objects.InvocationStep	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.HistoryDatasetAssociation[] get_outputs	>~.galaxy.objects.wrappers.HistoryDatasetCollectionAssociation[] get_output_collections	>~.galaxy.objects.wrappers.Wrapper parent
~.galaxy.objects.wrappers.Job ~.galaxy.objects.Job	^~.galaxy.objects.wrappers.Wrapper
~.galaxy.objects.wrappers.JobPreview ~.galaxy.objects.JobPreview	^~.galaxy.objects.wrappers.Wrapper
~.galaxy.objects.wrappers.LibRelatedDataset ~.galaxy.objects.LibRelatedDataset	^~.galaxy.objects.wrappers.Dataset
~.galaxy.objects.wrappers.Library ~.galaxy.objects.Library	+ssrf upload_from_url:0|url	?path upload_from_local:0|path	>~.galaxy.objects.wrappers.Folder create_folder get_folder root_folder	>~.galaxy.objects.wrappers.LibraryDataset copy_from_dataset upload_data upload_from_local upload_from_url	>~.galaxy.objects.wrappers.LibraryDataset[] upload_from_galaxy_fs
~.galaxy.objects.wrappers.LibraryContentInfo ~.galaxy.objects.LibraryContentInfo	^~.galaxy.objects.wrappers.ContentInfo
~.galaxy.objects.wrappers.LibraryDataset ~.galaxy.objects.LibraryDataset	^~.galaxy.objects.wrappers.LibRelatedDataset
~.galaxy.objects.wrappers.LibraryDatasetDatasetAssociation ~.galaxy.objects.LibraryDatasetDatasetAssociation	^~.galaxy.objects.wrappers.LibRelatedDataset
~.galaxy.objects.wrappers.LibraryPreview ~.galaxy.objects.LibraryPreview	^~.galaxy.objects.wrappers.DatasetContainerPreview
~.galaxy.objects.wrappers.Step ~.galaxy.objects.Step	^~.galaxy.objects.wrappers.Wrapper
~.galaxy.objects.wrappers.Tool ~.galaxy.objects.Tool	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi	>~.galaxy.objects.wrappers.HistoryDatasetAssociation[] run
~.galaxy.objects.wrappers.Workflow ~.galaxy.objects.Workflow	^~.galaxy.objects.wrappers.Wrapper	>~.galaxy.objects.wrappers.Invocation invoke	>~.galaxy.objects.wrappers.Step[] steps	>~.galaxy.objects.wrappers.WorkflowPreview preview
~.galaxy.objects.wrappers.WorkflowPreview ~.galaxy.objects.WorkflowPreview	^~.galaxy.objects.wrappers.Wrapper
~.galaxy.objects.wrappers.Wrapper ~.galaxy.objects.Wrapper	>~.galaxy.objects.galaxy_instance.GalaxyInstance gi
~.galaxy.quotas.QuotaClient	^~.galaxy.client.Client
~.galaxy.roles.RolesClient	^~.galaxy.client.Client
~.galaxy.tool_data.ToolDataClient	^~.galaxy.client.Client
~.galaxy.tool_dependencies.ToolDependenciesClient	^~.galaxy.client.Client
~.galaxy.tools	?path attach_file:0|path
~.galaxy.tools.ToolClient	^~.galaxy.client.Client	+path upload_file:0|path	?path upload_from_ftp:0|path	>~.galaxy.GalaxyInstance gi
~.galaxy.toolshed.ToolShedClient	^~.galaxy.client.Client
~.galaxy.users.UserClient	^~.galaxy.client.Client
~.galaxy.visual.VisualClient	^~.galaxy.client.Client
~.galaxy.workflows.WorkflowClient	^~.galaxy.client.Client
~.galaxyclient.GalaxyClient ~.galaxy.GalaxyClient ~.toolshed.GalaxyClient	+ssrf get_tus_uploader:1|url new:0|url	>tusclient.uploader.uploader.Uploader get_tus_uploader
~.toolshed.ToolShedInstance ~.toolshed.categories.ToolShedInstance ~.toolshed.repositories.ToolShedInstance ~.toolshed.tools.ToolShedInstance	^~.galaxyclient.GalaxyClient	>~.toolshed.categories.ToolShedCategoryClient categories	>~.toolshed.repositories.ToolShedRepositoryClient repositories	>~.toolshed.tools.ToolShedToolClient tools	!new
~.toolshed.categories.ToolShedCategoryClient	^~.galaxy.client.Client
~.toolshed.repositories	?path attach_file:0|path
~.toolshed.repositories.ToolShedRepositoryClient	^~.galaxy.client.Client
~.toolshed.tools.ToolShedToolClient	^~.galaxy.client.Client	>~.toolshed.ToolShedInstance gi
~.util	?path attach_file:0|path
#biomaj_download
~.download.curl.CurlDownload	^~.download.interface.DownloadInterface	?ssrf new:1|host
~.download.direct.DirectFTPDownload	^~.download.curl.CurlDownload
~.download.direct.DirectHTTPDownload	^~.download.direct.DirectFTPDownload	?ssrf new:1|host
~.download.interface.DownloadInterface	+path download:0|local_dir download_or_copy:1|root_dir
~.download.localcopy.LocalDownload	^~.download.interface.DownloadInterface	+path download:0|local_dir
~.download.protocolirods.IRODSDownload	^~.download.interface.DownloadInterface	?ssrf new:0|server
~.download.rsync.RSYNCDownload	^~.download.interface.DownloadInterface	?ssrf new:0|server
~.downloadclient.DownloadClient	^~.downloadservice.DownloadService
~.downloadservice.DownloadService	?path get_file_info:0|local_dir	?ssrf get_handler:1|server	>redis.client.Redis redis_client
#biomaj_process
~.process_service.ProcessService	>redis.client.Redis redis_client
#bioxtasraw
~.DENSS	+path loadDatFile:0|filename loadFitFile:0|filename loadOldFitFile:0|filename loadOutFile:0|filename	?path loadProfile:0|fname read_mrc:0|filename write_mrc:2|filename write_xplor:2|filename
~.DENSS.PDB	+path new:0|filename read_pdb:0|filename write:0|filename
~.DENSS.PDB2MRC	?path load_data:0|filename
~.RAWAPI	+path save_ift:1|fname save_profile:1|fname save_series:1|fname save_settings:1|fname	?path save_ift:2|datadir save_profile:0|profile,2|datadir save_report:0|fname save_series:2|datadir save_settings:2|datadir
~.RAWOptions	?path ExtractFilenameAndFrameNumber:0|filename
~.RAWReport	+path parse_dammif_file:0|filename parse_denss_file:0|filename parse_efa_file:0|filename	?path generate_report:0|fname
~.RAWSettings	?path loadSettings:1|filename readSettings:0|filename writeSettings:0|filename
~.SASCalc	?path writeGnomCFG:0|fname
~.SASFileIO	+path loadAllHeaders:0|filename loadAsciiFile:0|filename loadCrysolLogFile:0|filename loadDamaverDistancesFile:0|filename loadDamaverFSCFile:0|filename loadDamaverGlobalSummaryFile:0|filename loadDamclustLogFile:0|filename loadDamselLogFile:0|filename loadDamsupLogFile:0|filename loadDatFile:0|filename loadFabio:0|filename loadFile:0|filename loadFitFile:0|filename loadFrelonImage:0|filename loadHdf5File:0|filename loadHeader:0|filename,1|new_filename loadIftFile:0|filename loadIllSANSImage:0|filename loadImage:0|filename loadImageFile:0|filename loadIntFile:0|filename loadNewRadFile:0|filename loadOutFile:0|filename loadPDB2MRCLogFile:0|filename loadPDBFile:0|filename loadRadFile:0|filename loadSAXSLAB300Image:0|filename loadSeriesFile:0|filename loadTiffImage:0|filename loadTxtFile:0|filename loadmmCIFFile:0|filename makeDatFile:1|filename parseBL19U2HeaderFile:0|filename,1|new_filename parseCHESSEIGER4MCountFile:0|filename,1|new_filename parseCHESSG1CountFile:0|filename,1|new_filename parseCHESSG1CountFileEiger:0|filename,1|new_filename parseCHESSG1CountFileWAXS:0|filename,1|new_filename parseCSVHeaderFile:0|filename,1|new_filename parseMAXLABI77HeaderFile:0|filename,1|new_filename parseMAXLABI911HeaderFile:0|filename,1|new_filename parsePetraIIIP12EigerFile:0|filename,1|new_filename saveAllAnalysisData:0|save_path saveAnalysisCsvFile:2|save_path saveCSVFile:0|filename saveDammixData:0|filename saveDenssData:0|filename saveEFAData:0|filename saveMeasurement:1|save_path saveREGALSData:0|filename saveSECItem:0|save_path saveSVDData:0|filename saveSeriesData:0|save_path saveUnevenCSVFile:0|filename saveWorkspace:1|save_path writeIftFile:1|filename writeOutFile:1|filename writeRadFile:1|filename	?path load32BitTiffImage:0|filename parseBioCATlogfile:0|filename,1|new_filename parseBiocatFilename:0|filename parseCHESSEigerFilename:0|filename parseCHESSF2CTSfile:0|filename,1|new_filename parseCHESSG1Filename:0|filename
~.SASUtils	?path loadHDF5Definition:0|fname load_DIP_bitmap:0|filepath
#biplist
~	+path readPlist:0|pathOrFile writePlist:1|pathOrFile
#bladerf
~._bladerf.BladeRF ~.BladeRF	?path load_fpga:0|image_path
~._tool	?path cmd_load_fpga:0|path
#blockdiag
~.drawer.DiagramDraw	+path new:2|filename	>~.metrics.DiagramMetrics create_metrics
~.imagedraw	?path create:1|filename
~.imagedraw.base.ImageDraw	+path save:0|filename
~.imagedraw.pdf.PDFImageDraw	^~.imagedraw.base.ImageDraw	+path new:0|filename save:0|filename
~.imagedraw.png.ImageDrawEx	^~.imagedraw.png.ImageDrawExBase
~.imagedraw.png.ImageDrawExBase	^~.imagedraw.base.ImageDraw	+path new:0|filename save:0|filename
~.imagedraw.svg.SVGImageDraw	^~.imagedraw.svg.SVGImageDrawElement	!save
~.imagedraw.svg.SVGImageDrawElement	^~.imagedraw.base.ImageDraw	>~.imagedraw.svg.SVGImageDrawElement anchor group
~.metrics.DiagramMetrics	>~.utils.fontmap.FontMap fontmap
~.parser	+path parse_file:0|path
~.utils.config.ConfigParser	+path read:0|path
~.utils.fontmap	?path parse_fontpath:0|path
~.utils.fontmap.FontMap	+path new:0|filename	?path append_font:1|path
#bonsai
~.asyncio.aioconnection.AIOLDAPConnection ~.asyncio.AIOLDAPConnection	^~.ldapconnection.BaseLDAPConnection
~.asyncio.aiopool.AIOConnectionPool ~.asyncio.AIOConnectionPool	>~.asyncio.aioconnection.AIOLDAPConnection get	>~.asyncio.aioconnection.AIOLDAPConnection[] spawn
~.gevent.geventconnection.GeventLDAPConnection ~.gevent.GeventLDAPConnection	^~.ldapconnection.BaseLDAPConnection
~.ldapclient.LDAPClient ~.LDAPClient	+ssrf new:0|url	>~.ldapconnection.BaseLDAPConnection connect
~.ldapconnection.BaseLDAPConnection	?ldap paged_search:0|base search:0|base virtual_list_search:0|base
~.ldapconnection.LDAPConnection ~.LDAPConnection	^~.ldapconnection.BaseLDAPConnection	?ldap paged_search:0|base search:0|base virtual_list_search:0|base
~.ldapreference.LDAPReference ~.LDAPReference	>~.ldapclient.LDAPClient client
~.pool.ThreadedConnectionPool	>~.ldapconnection.LDAPConnection get
~.tornado.tornadoconnection.TornadoLDAPConnection ~.tornado.TornadoLDAPConnection	^~.ldapconnection.BaseLDAPConnection
~.trio.trioconnection.TrioLDAPConnection ~.trio.TrioLDAPConnection	^~.ldapconnection.BaseLDAPConnection
#boschshcpy
~.register_client	+path write_tls_asset:0|filename	>= write_tls_asset
#boto3
~.compat	?path rename_file:1|new_filename
#bottle
~	+path static_file:0|filename	+redirect redirect:0|url
~.BaseTemplate	+template new:0|source
~.Bottle	?path delete:0|path
~.CheetahTemplate	^~.BaseTemplate
~.ConfigDict	+path load_config:0|filename	>= load_config load_dict load_module
~.FileUpload	+path new:2|filename
~.Jinja2Template	^~.BaseTemplate
~.MakoTemplate	^~.BaseTemplate
~.SimpleTemplate	^~.BaseTemplate
#braces
~.views._access.AnonymousRequiredMixin ~.views.AnonymousRequiredMixin	>django.http.response.HttpResponseRedirect dispatch
~.views._access.SSLRequiredMixin ~.views.SSLRequiredMixin	>django.http.response.HttpResponsePermanentRedirect dispatch
#brottsplatskartan
brottsplatskartan.requests	^requests
#bs4
~.BeautifulSoup ~.builder.BeautifulSoup subliminal.providers.BeautifulSoup	^~.element.Tag	>~.builder.TreeBuilder builder	>~.element.NavigableString new_string	>~.element.PageElement[] insert_after insert_before	>~.element.Tag currentTag handle_starttag new_tag popTag	>~.element.Tag[] preserve_whitespace_tag_stack string_container_stack tagStack
~.BeautifulStoneSoup	^~.BeautifulSoup
~.builder.HTMLTreeBuilder	^~.builder.TreeBuilder
~.builder.SAXTreeBuilder	^~.builder.TreeBuilder
~.builder.TreeBuilder ~.TreeBuilder	>~.BeautifulSoup soup
~.builder._html5lib.AttrList	>~.element.Tag element
~.builder._html5lib.BeautifulSoupNode	>~.BeautifulSoup soup	>~.element.PageElement element
~.builder._html5lib.Element	^~.builder._html5lib.BeautifulSoupNode	>~.builder._html5lib.AttrList getAttributes	>~.element.Tag element
~.builder._html5lib.HTML5TreeBuilder	^~.builder.HTMLTreeBuilder	>~.builder._html5lib.TreeBuilderForHtml5lib create_treebuilder underlying_builder
~.builder._html5lib.TextNode	^~.builder._html5lib.BeautifulSoupNode	>~.element.NavigableString element
~.builder._html5lib.TreeBuilderForHtml5lib	>~.BeautifulSoup getDocument soup	>~.builder._html5lib.Element documentClass elementClass fragmentClass getFragment	>~.builder._html5lib.TextNode commentClass
~.builder._htmlparser.BeautifulSoupHTMLParser	>~.BeautifulSoup soup
~.builder._htmlparser.HTMLParserTreeBuilder ~.HTMLParserTreeBuilder	^~.builder.HTMLTreeBuilder
~.builder._lxml.LXMLTreeBuilder	^~.builder.HTMLTreeBuilder ~.builder._lxml.LXMLTreeBuilderForXML
~.builder._lxml.LXMLTreeBuilderForXML	^~.builder.TreeBuilder
~.css.CSS ~.CSS	>~.element.Tag closest select_one	>~.element.Tag[] iselect
~.element.CData ~.CData	^~.element.PreformattedString
~.element.Comment ~.Comment	^~.element.PreformattedString
~.element.Declaration ~.Declaration	^~.element.PreformattedString
~.element.Doctype ~.Doctype	^~.element.PreformattedString
~.element.NavigableString ~.NavigableString ~.builder.NavigableString	^~.element.PageElement
~.element.PageElement ~.PageElement	>~.element.PageElement[] insert_after insert_before next_elements next_siblings previous_elements previous_siblings self_and_next_elements self_and_next_siblings self_and_parents self_and_previous_elements self_and_previous_siblings	>~.element.Tag parent wrap	>~.element.Tag[] parents
~.element.PreformattedString	^~.element.NavigableString
~.element.ProcessingInstruction ~.ProcessingInstruction	^~.element.PreformattedString
~.element.RubyParenthesisString ~.builder.RubyParenthesisString	^~.element.NavigableString
~.element.RubyTextString ~.builder.RubyTextString	^~.element.NavigableString
~.element.Script ~.Script ~.builder.Script	^~.element.NavigableString
~.element.Stylesheet ~.Stylesheet ~.builder.Stylesheet	^~.element.NavigableString
~.element.Tag ~.Tag ~.builder.Tag	^~.element.PageElement	?xpath select:0|selector select_one:0|selector	>~.css.CSS css	>~.element.PageElement append	>~.element.PageElement[] children contents descendants extend insert self_and_descendants
~.element.TemplateString ~.TemplateString ~.builder.TemplateString	^~.element.NavigableString
~.element.XMLProcessingInstruction	^~.element.ProcessingInstruction
#btrfs
~.ctree.FileSystem ~.FileSystem	?path new:0|path
#build
~.geoalchemy2.admin.dialects.geopackage.GeoPackageDialect	^sqlalchemy.dialects.sqlite.pysqlite.SQLiteDialect_pysqlite
#cachalot
~.jinja2ext.CachalotExtension ~.jinja2ext.cachalot	^jinja2.ext.Extension
#cacheops
~.jinja2.CacheopsExtension ~.jinja2.cache	^jinja2.ext.Extension
~.simple.FileCache ~.FileCache	?path new:0|path
#caching
~.base.CachingManager	>~.base.CachingQuerySet get_queryset	>~.base.CachingRawQuerySet raw
~.base.CachingQuerySet	^django.db.models.query.QuerySet	!new
~.base.CachingRawQuerySet	^django.db.models.query.RawQuerySet	!new
~.ext.FragmentCacheExtension ~.ext.cache	^jinja2.ext.Extension
~.invalidation	>redis.client.Redis get_redis_backend
#cads_api_client
~.api_client.ApiClient ~.ApiClient	>requests.sessions.Session session	>~.catalogue.Catalogue catalogue_api	>~.catalogue.Collections collections	>~.processing.JobList get_requests	>~.processing.Process process	>~.processing.ProcessList processes	>~.processing.Processing retrieve_api	>~.processing.Remote get_remote submit	>~.processing.Results submit_and_wait_on_result	>~.processing.StatusInfo get_request	>~.profile.Profile profile_api
~.catalogue.Catalogue ~.Catalogue	>requests.sessions.Session session	>~.catalogue.Collections collections	>~.processing.RequestKwargs request_kwargs
~.catalogue.Collection	^~.processing.ApiResponse	>~.processing.Process retrieve_process	>~.processing.Remote submit
~.catalogue.Collections	^~.processing.ApiResponse
~.legacy_api_client.LegacyApiClient	^cdsapi.api.Client	+ssrf new:0|url	>~.api_client.ApiClient client	>~.processing.Remote retrieve
~.processing.ApiResponse	>requests.sessions.Session session	>~.processing.RequestKwargs request_kwargs
~.processing.JobList	^~.processing.ApiResponse	>~.processing.ApiResponse next prev
~.processing.Process	^~.processing.ApiResponse	>~.processing.StatusInfo execute
~.processing.ProcessList	^~.processing.ApiResponse	>~.processing.ApiResponse next prev
~.processing.Processing ~.Processing	>requests.sessions.Session session	>~.processing.JobList jobs	>~.processing.Process process	>~.processing.ProcessList processes	>~.processing.Remote make_remote submit	>~.processing.RequestKwargs request_kwargs	>~.processing.Results job_results submit_and_wait_on_result	>~.processing.StatusInfo job process_execute
~.processing.Remote ~.Remote	>requests.sessions.Session session	>~.processing.ApiResponse get_api_response	>~.processing.RequestKwargs request_kwargs	>~.processing.Results make_results	>~.processing.StatusInfo build_status_info
~.processing.RequestKwargs	>requests.sessions.Session session
~.processing.Results ~.Results	^~.processing.ApiResponse
~.processing.StatusInfo	^~.processing.ApiResponse	>~.processing.Remote make_remote
~.profile.Profile	>requests.sessions.Session session	>~.processing.ApiResponse get_api_response	>~.processing.RequestKwargs request_kwargs
#cairosvg
~.url	+ssrf fetch:0|url read_url:0|url safe_fetch:0|url
#caldav
~.davclient.DAVClient ~.DAVClient	+ssrf delete:0|url new:0|url options:0|url post:0|url put:0|url request:0|url	>requests.sessions.Session session
#calmjs
~.dist	+path write_json_file:3|filename	?path read_dist_egginfo_json:1|filename read_dist_line_list:1|filename read_egginfo_json:1|filename write_line_list:3|filename
#canmatrix
~.convert	?path convert:1|out_file_name
~.formats.arxml.Earxml	+path open:0|filename
~.formats.fibex.Fe	+path new:0|filename
~.formats.xlsx	?path dump:1|filename
#cas
~.middleware.CASMiddleware	>django.http.response.HttpResponseRedirect process_exception
~.views	>django.http.response.HttpResponseRedirect logout
#cas_server
~.admin.FederatedIendityProviderAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.FederatedUserAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.ServicePatternAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.UserAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.UserAttributesAdmin	^django.contrib.admin.options.ModelAdmin
~.utils	>django.http.response.HttpResponseRedirect redirect_params
~.views.FederateAuth	>django.http.response.HttpResponseRedirect get
~.views.LoginView	>django.http.response.HttpResponseRedirect not_authenticated service_login
#cdsapi
~.api.Client ~.Client	+ssrf new:0|url
#celery
~.backends.base	+deserialise unpickle_backend:0|cls
~.backends.redis.SentinelManagedSSLConnection	^redis.sentinel.SentinelManagedConnection redis.connection.SSLConnection
~.bin.multi.MultiTool	+command execute_from_commandline:1|cmd
~.schedules.crontab	?template from_string:0|crontab
~.security.certificate.FSCertStore	?path new:0|path
~.worker.state.Persistent	?path new:1|filename
#censys
~.cli.utils	?path write_file:2|file_path
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
~.program.ElementProgram	?path new:2|filename
~.tales.PythonExpr	?template parse:0|string
~.tales.SimpleEngine	?template parse:0|string
~.template.BaseTemplate	?template new:0|body parse:0|body
~.template.BaseTemplateFile	^~.template.BaseTemplate	+path new:0|filename
~.zpt.loader.TemplateLoader ~.PageTemplateLoader	+path load:0|filename	>~.zpt.template.PageTemplateFile load
~.zpt.program.MacroProgram	^~.program.ElementProgram	!new
~.zpt.template.PageTemplate ~.PageTemplate	^~.template.BaseTemplate	?template new:0|body parse:0|body	>~.zpt.program.MacroProgram parse
~.zpt.template.PageTemplateFile ~.PageTemplateFile	^~.zpt.template.PageTemplate ~.template.BaseTemplateFile	+path new:0|filename
~.zpt.template.PageTextTemplate ~.PageTextTemplate	^~.zpt.template.PageTemplate
~.zpt.template.PageTextTemplateFile ~.PageTextTemplateFile	^~.zpt.template.PageTemplateFile
#cheroot
~.connections.ConnectionManager	?ssrf new:0|server
~.server.ChunkedRFile	?path new:0|rfile
~.server.HTTPConnection	?ssrf new:0|server
~.server.KnownLengthRFile	?path new:0|rfile
~.ssl.pyopenssl.pyOpenSSLAdapter	>OpenSSL.SSL.Context get_context
#cherrypy
cherrypy.importlib_metadata	^importlib_metadata
~._cpdispatch.RoutesDispatcher	+redirect redirect:0|url
~._cperror.InternalRedirect ~.InternalRedirect	+redirect new:0|path
~.lib.auth_digest	?path get_ha1_file_htdigest:0|filename
~.lib.covercp.CoverStats	?path annotated_file:0|filename
~.lib.cptools	+redirect redirect:0|url
~.lib.sessions.FileSession	?path acquire_lock:0|path release_lock:0|path
~.lib.static	+path serve_file:0|path	?path serve_download:0|path
~.process.plugins.PIDFile	?path new:1|pidfile
#chirp
~	?path write_some_file:0|filename
#cif2cell
~.ESPInterfaces.INCARFile	?path new:2|potcardir
~.ESPInterfaces.POTCARFile	+path new:1|directory
#circuits
~.io.notify.Notify ~.io.Notify	+path remove_path:0|path	?path add_path:0|path
~.net.sockets.TCP6Client	^~.net.sockets.TCPClient
~.net.sockets.TCPClient	?ssrf connect:0|host
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
~	?path download:1|filename
~.Molecule	+path download:0|filename
#clang
~.cindex.CompileCommand	+command new:0|cmd
~.cindex.Config	+path set_library_file:0|filename	?path set_library_file:0|filename
~.cindex.Cursor	>~.cindex.Cursor[] get_arguments get_children walk_preorder	>~.cindex.TranslationUnit translation_unit
~.cindex.Index	+path read:0|path	?path parse:0|path	>~.cindex.Index create
~.cindex.TranslationUnit	+path get_file:0|filename save:0|filename
~.cindex.Type	>~.cindex.Cursor get_declaration	>~.cindex.Cursor[] get_bases get_fields get_methods	>~.cindex.TranslationUnit translation_unit
#clevercsv
~.console.commands._utils	?path generate_code:0|filename
#cli_helpers
~.config.Config	+path new:2|filename write:0|outfile	>configobj.ConfigObj data
#click
~ anta.cli.check.click anta.cli.debug.click anta.cli.exec.click	+path open_file:0|filename	>= argument clear confirm confirmation_option echo echo_via_pager format_filename get_app_dir getchar help_option launch make_pass_decorator option pass_context pass_obj password_option pause prompt secho style unstyle version_option wrap_text
~._compat	+path open_stream:0|filename	>= get_best_encoding is_ascii_encoding isatty should_strip_ansi strip_ansi term_len
~._termui_impl	?ssrf open_url:0|url
~._termui_impl.Editor	?path edit_file:0|filename
~.types.File ~.File	?path convert:0|value
~.types.Path ~.Path rich_click.Path	?path convert:0|value
~.utils	+path open_file:0|filename	>= echo format_filename get_app_dir make_default_short_help make_str safecall
~.utils.LazyFile	+path new:0|filename
#clint
~.resources.AppDir	+path delete:0|filename open:0|filename read:0|filename write:0|filename	?path append:0|filename	>~.resources.AppDir sub
~.utils	?path mkdir_p:0|path
#coda
~	+code expression_eval_bool:0|expr expression_eval_float:0|expr expression_eval_integer:0|expr expression_eval_string:0|expr	+path open:0|path open_as:0|path recognize_file:0|path
#collada
~.Collada	+path new:0|filename,3|zip_filename
~.material.CImage	?path new:1|path	>~.material.CImage load
#colorzero
~.color.Color ~.Color	?template from_string:0|s
#compressor
~.contrib.jinja2ext	>jinja2.nodes.Const const
~.contrib.jinja2ext.CompressorExtension	^jinja2.ext.Extension
~.filters.base.CachedCompilerFilter ~.filters.CachedCompilerFilter	^~.filters.base.CompilerFilter	!new
~.filters.base.CallbackOutputFilter ~.filters.CallbackOutputFilter ~.filters.cssmin.CallbackOutputFilter ~.filters.jsmin.CallbackOutputFilter	^~.filters.base.FilterBase	!new
~.filters.base.CompilerFilter ~.filters.CompilerFilter	^~.filters.base.FilterBase	!new
~.filters.base.FilterBase ~.filters.FilterBase ~.filters.jsmin.FilterBase	+path new:3|filename
~.filters.cleancss.CleanCSSFilter	^~.filters.base.CompilerFilter
~.filters.closure.ClosureCompilerFilter	^~.filters.base.CompilerFilter
~.filters.css_default.CssAbsoluteFilter	^~.filters.base.FilterBase	!new
~.filters.css_default.CssRelativeFilter	^~.filters.css_default.CssAbsoluteFilter
~.filters.cssmin.CSSCompressorFilter	^~.filters.base.CallbackOutputFilter
~.filters.cssmin.rCSSMinFilter ~.filters.cssmin.CSSMinFilter	^~.filters.base.CallbackOutputFilter
~.filters.datauri.CssDataUriFilter	^~.filters.datauri.DataUriFilter
~.filters.datauri.DataUriFilter	^~.filters.base.FilterBase
~.filters.jsmin.CalmjsFilter	^~.filters.base.FilterBase	!new
~.filters.jsmin.rJSMinFilter ~.filters.jsmin.JSMinFilter	^~.filters.base.CallbackOutputFilter
~.filters.template.TemplateFilter	^~.filters.base.FilterBase
~.filters.yuglify.YUglifyCSSFilter	^~.filters.yuglify.YUglifyFilter
~.filters.yuglify.YUglifyFilter	^~.filters.base.CompilerFilter	!new
~.filters.yuglify.YUglifyJSFilter	^~.filters.yuglify.YUglifyFilter
~.filters.yui.YUICSSFilter	^~.filters.yui.YUICompressorFilter
~.filters.yui.YUICompressorFilter	^~.filters.base.CompilerFilter	!new
~.filters.yui.YUIJSFilter	^~.filters.yui.YUICompressorFilter
~.offline.jinja2.SpacelessExtension	^jinja2.ext.Extension
~.storage.BrotliCompressorFileStorage	^~.storage.CompressorFileStorage	+path save:0|filename
~.storage.CompressorFileStorage	^django.core.files.storage.filesystem.FileSystemStorage	+path save:0|filename
~.storage.GzipCompressorFileStorage	^~.storage.CompressorFileStorage	+path save:0|filename
~.storage.OfflineManifestFileStorage	^~.storage.CompressorFileStorage
#conda_package_streaming
~.extract	+path extract:0|filename,1|dest_dir extract_stream:1|dest_dir
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
#confuse
~	+path load_yaml:0|filename
~.core.Configuration ~.Configuration	+path set_file:0|filename
~.core.LazyConfig ~.LazyConfig	^~.core.Configuration
~.sources.ConfigSource ~.ConfigSource	?path new:1|filename	>~.sources.ConfigSource of
~.sources.EnvSource ~.EnvSource	^~.sources.ConfigSource	!new
~.sources.YamlSource ~.YamlSource	^~.sources.ConfigSource	+path new:0|filename
~.yaml_util	+path load_yaml:0|filename
#constance
~.admin.ConstanceAdmin	^django.contrib.admin.options.ModelAdmin
#continuous_delivery
~.continuous_delivery.ContinuousDelivery ~.ContinuousDelivery	>~.continuous_delivery.ContinuousDeliveryConfiguration config
~.continuous_delivery.ContinuousDeliveryConfiguration	^msrest.configuration.Configuration	!new
#cookiecutter
~.environment.StrictEnvironment	^jinja2.environment.Environment
~.extensions.JsonifyExtension	^jinja2.ext.Extension
~.extensions.RandomStringExtension	^jinja2.ext.Extension
~.extensions.SlugifyExtension	^jinja2.ext.Extension
~.extensions.TimeExtension	^jinja2.ext.Extension	>jinja2.nodes.Output parse
~.extensions.UUIDExtension	^jinja2.ext.Extension
~.generate	+path render_and_create_dir:2|output_dir	?path generate_files:2|output_dir
~.prompt	+path prompt_and_delete:0|path	>= choose_nested_template
~.replay	+path dump:0|replay_dir
~.utils	?path create_tmp_repo_dir:0|repo_dir force_delete:1|path	>~.environment.StrictEnvironment create_env_with_context
#cooler
~.cli.csort	?path make_read_command:0|infile
~.create._create	+path write_pixels:0|filepath	?path write_pixels:1|grouppath	>= create_cooler create_scool prepare_pixels rename_chroms write_bins write_chroms write_indexes write_info write_pixels
~.create._ingest.PairixAggregator ~.create.PairixAggregator	+path new:0|filepath
~.create._ingest.TabixAggregator ~.create.TabixAggregator	+path new:0|filepath
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
~.parse.CSSParser ~.CSSParser	+path parseFile:0|filename	+ssrf parseFile:2|href parseString:2|href
~.profiles.Profiles ~.Profiles	?path removeProfile:0|profile
#cssselect
~.xpath.GenericTranslator ~.GenericTranslator	>~.xpath.XPathExpr pseudo_never_matches xpath xpath_attrib xpath_attrib_dashmatch xpath_attrib_different xpath_attrib_equals xpath_attrib_exists xpath_attrib_includes xpath_attrib_prefixmatch xpath_attrib_substringmatch xpath_attrib_suffixmatch xpath_child_combinator xpath_class xpath_combinedselector xpath_contains_function xpath_descendant_combinator xpath_direct_adjacent_combinator xpath_element xpath_empty_pseudo xpath_first_child_pseudo xpath_first_of_type_pseudo xpath_function xpath_hash xpath_indirect_adjacent_combinator xpath_lang_function xpath_last_child_pseudo xpath_last_of_type_pseudo xpath_matching xpath_negation xpath_nth_child_function xpath_nth_last_child_function xpath_nth_last_of_type_function xpath_nth_of_type_function xpath_only_child_pseudo xpath_only_of_type_pseudo xpath_pseudo xpath_pseudo_element xpath_relation xpath_relation_child_combinator xpath_relation_descendant_combinator xpath_relation_direct_adjacent_combinator xpath_relation_indirect_adjacent_combinator xpath_root_pseudo xpath_scope_pseudo xpath_specificityadjustment
~.xpath.HTMLTranslator ~.HTMLTranslator	^~.xpath.GenericTranslator	>~.xpath.XPathExpr xpath_checked_pseudo xpath_disabled_pseudo xpath_enabled_pseudo xpath_lang_function xpath_link_pseudo
~.xpath.XPathExpr	+xpath new:0|path	>= add_condition join
#ctcsound
~.Csound	+code evalCode:0|code	+path loadPlugins:0|directory	?path openLibrary:0|libraryPath
#curator
~.actions.reindex.Reindex ~.Reindex ~.actions.Reindex	+code show_run_args:0|source
#curl
~.Curl	+ssrf get:0|url head:0|url
#custodian
~.ansible.actions.DictActions ~.ansible.DictActions	?path rename:2|directory
~.ansible.actions.FileActions ~.ansible.FileActions	+path file_copy:0|filename,2|directory file_create:0|filename,2|directory file_delete:0|filename,2|directory file_modify:0|filename,2|directory file_move:0|filename,2|directory
~.cp2k.interpreter.Cp2kModder	+path new:0|filename
~.vasp.handlers.IncorrectSmearingHandler	+path new:0|output_filename
~.vasp.handlers.KspacingMetalHandler	+path new:0|output_filename
~.vasp.handlers.LargeSigmaHandler	?path new:2|output_filename
~.vasp.handlers.LrfCommutatorHandler	+path new:0|output_filename
~.vasp.handlers.ScanMetalHandler	^~.vasp.handlers.KspacingMetalHandler	!new
~.vasp.handlers.StdErrHandler	+path new:0|output_filename
~.vasp.io	+path load_outcar:0|filepath load_vasprun:0|filepath
#cvelib
~.cli.Config	>~.cve_api.CveApi init_cve_api
~.cve_api.CveApi	+ssrf new:4|url
#cxxheaderparser
~.parser.CxxParser	+path new:0|filename
~.simple	+path parse_file:0|filename	?path parse_string:filename
#cyborgclient
~.common.http.HTTPClient	+ssrf delete:0|url get:0|url head:0|url new:0|endpoint patch:0|url post:0|url put:0|url
~.common.http.SessionClient	+ssrf request:0|url
~.common.httpclient.HTTPClient	+ssrf get_connection_params:0|endpoint new:0|endpoint
~.common.httpclient.VerifiedHTTPSConnection	?ssrf new:0|host
~.v1.client.Client	+ssrf new:5|cyborg_url	>~.common.httpclient.HTTPClient http_client
#cymruwhois
~.Client ~.lookerupper	?ssrf new:0|host
#dLeyna
~.rendererconsole.Renderer	?path host_file:0|path push_file:0|fname remove_file:0|path	?ssrf open_uri:0|uri
#daemon
~.pidfile.TimeoutPIDLockFile	^lockfile.pidlockfile.PIDLockFile	+path new:0|path
#daphne
~.ws_protocol.WebSocketProtocol	^autobahn.twisted.websocket.WebSocketServerProtocol
#databases
~.backends.dialects.psycopg.PGDialect_psycopg ~.backends.dialects.psycopg.dialect	^sqlalchemy.dialects.postgresql.base.PGDialect
~.backends.dialects.psycopg.PGExecutionContext_psycopg	^sqlalchemy.dialects.postgresql.base.PGExecutionContext
~.backends.mysql.MySQLBackend	>~.backends.mysql.MySQLConnection connection
~.backends.mysql.MySQLConnection	>aiomysql.connection.Connection raw_connection
~.backends.sqlite.SQLiteBackend	>~.backends.sqlite.SQLiteConnection connection
~.backends.sqlite.SQLiteConnection	>aiosqlite.core.Connection raw_connection
~.backends.sqlite.SQLitePool	>aiosqlite.core.Connection acquire
~.core.Connection	+sql execute:0|query execute_many:0|query	?sql fetch_all:0|query fetch_one:0|query fetch_val:0|query iterate:0|query
~.core.Database ~.Database	+sql execute:0|query execute_many:0|query	?sql fetch_all:0|query fetch_one:0|query fetch_val:0|query iterate:0|query	>~.core.Connection connection
#datacache
~	+path fetch_file:1|filename,3|subdir	+ssrf fetch_and_transform:4|source_url fetch_csv_dataframe:0|download_url fetch_file:0|download_url
~.database.Database	+sql execute_sql:0|sql	?path new:0|path
~.download	+path fetch_file:1|filename,3|subdir file_exists:1|filename	+ssrf fetch_and_transform:4|source_url fetch_csv_dataframe:0|download_url fetch_file:0|download_url	?path file_exists:3|subdir
#datalad
~.cmd.BatchedCommand	+command new:0|cmd
~.core.local.repo	+path repo_from_path:0|path
~.core.local.run	+command run_command:0|cmd
~.customremotes.archives	?path link_file_load:0|src,1|dst
~.customremotes.archives.ArchiveAnnexCustomRemote	?path new:1|path
~.customremotes.ria_utils	?path create_ds_in_store:1|base_path create_store:1|base_path
~.distributed.create_sibling_gitlab.GitLabSite	?path create_project:0|path
~.distributed.ora_remote.HTTPRemoteIO	+path read_file:0|file_path
~.distributed.ora_remote.IOBase	+path in_archive:0|archive_path,1|file_path mkdir:0|path read_file:0|file_path remove:0|path write_file:0|file_path
~.distributed.ora_remote.LocalIO	^~.distributed.ora_remote.IOBase	+path mkdir:0|path read_file:0|file_path remove:0|path remove_dir:0|path write_file:0|file_path	?path in_archive:0|archive_path,1|file_path
~.distributed.ora_remote.SSHRemoteIO	^~.distributed.ora_remote.IOBase	+path mkdir:0|path read_file:0|file_path remove:0|path remove_dir:0|path write_file:0|file_path	?path in_archive:0|archive_path,1|file_path
~.distribution.create_sibling.CreateSibling	?path create_postupdate_hook:0|path
~.downloaders.base.BaseDownloader	+path download:1|path	+ssrf download:0|url fetch:0|url get_downloader_session:0|url get_status:0|url get_target_url:0|url
~.downloaders.base.DownloaderSession	+path new:1|filename	+ssrf new:2|url
~.downloaders.http.HTTPDownloader	^~.downloaders.base.BaseDownloader	+ssrf get_downloader_session:0|url	>~.downloaders.http.HTTPDownloaderSession get_downloader_session	>~.support.status.FileStatus get_status_from_headers
~.downloaders.http.HTTPDownloaderSession	^~.downloaders.base.DownloaderSession	+path new:1|filename	+ssrf new:2|url
~.downloaders.providers.Provider	+ssrf get_downloader:0|url
~.downloaders.providers.Providers	+ssrf download:0|url fetch:0|url get_provider:0|url get_status:0|url
~.downloaders.s3.S3Downloader	^~.downloaders.base.BaseDownloader	+ssrf get_downloader_session:0|url	>~.downloaders.s3.S3DownloaderSession get_downloader_session	>~.support.status.FileStatus get_status_from_headers
~.downloaders.s3.S3DownloaderSession	^~.downloaders.base.DownloaderSession	+ssrf new:2|url
~.downloaders.shub.SHubDownloader	^~.downloaders.http.HTTPDownloader
~.local.addurls	+path get_file_parts:0|filename
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
~.support.json_py	+path dump:1|fname load:0|fname load_stream:0|fname
~.support.network	?ssrf download_url:0|url
~.support.status.FileStatus	+path new:2|filename
~.utils	+path ensure_write_permission:0|path get_open_files:0|path obtain_write_permission:0|path open_r_encdetect:0|fname read_csv_lines:0|fname read_file:0|fname rmdir:0|path unlink:0|f	?path file_basename:0|name	>= any_re_search assert_no_open_files auto_repr bytes2human check_symlink_capability collect_method_callstats create_tree create_tree_archive decode_input dlabspath encode_filename ensure_bool ensure_bytes ensure_dir ensure_iter ensure_list ensure_result_list ensure_tuple_or_list ensure_unicode ensure_write_permission escape_filename expandpath file_basename find_files generate_chunks generate_file_chunks get_dataset_root get_encoding_info get_envvars_info get_home_envvars get_ipython_shell get_linux_distribution get_logfilename get_open_files get_path_prefix get_sig_param_names get_suggestions_msg get_tempfile_kwargs get_timestamp_suffix get_wrapped_class getpwd guard_for_format is_explicit_path is_interactive join_cmdline knows_annex line_profile lmtime make_tempfile md5sum never_fail not_supported_on_windows nothing_cm obtain_write_permission partition path_is_subpath path_startswith posix_relpath quote_cmdlinearg read_csv_lines read_file rmdir rmtemp rmtree rotree saved_generator shortened_repr slash_join split_cmdline try_multiple_dec unlink with_pathsep
#dataset
~	>~.database.Database connect
~.database.Database ~.Database	+sql query:0|query
#dbbackup
~.db.base.BaseCommandDBConnector	+command run_command:0|command
~.db.mongodb.MongoDumpConnector	^~.db.base.BaseCommandDBConnector
~.db.mysql.MysqlDumpConnector	^~.db.base.BaseCommandDBConnector
~.db.postgresql.PgDumpBinaryConnector	^~.db.postgresql.PgDumpConnector
~.db.postgresql.PgDumpConnector	^~.db.base.BaseCommandDBConnector
~.db.postgresql.PgDumpGisConnector	^~.db.postgresql.PgDumpConnector
~.management.commands._base.BaseDbBackupCommand	+path read_from_storage:0|path read_local_file:0|path write_local_file:0|outputfile,1|path write_to_storage:1|path
~.management.commands.dbbackup.Command	^~.management.commands._base.BaseDbBackupCommand
~.management.commands.dbrestore.Command	^~.management.commands._base.BaseDbBackupCommand
~.management.commands.listbackups.Command	^~.management.commands._base.BaseDbBackupCommand
~.management.commands.mediabackup.Command	^~.management.commands._base.BaseDbBackupCommand
~.management.commands.mediarestore.Command	^~.management.commands._base.BaseDbBackupCommand
~.storage	>~.storage.Storage get_storage
~.storage.Storage	+path delete_file:0|filepath read_file:0|filepath write_file:1|filename
~.utils	+path compress_file:1|filename create_spooled_temporary_file:0|filepath encrypt_file:1|filename uncompress_file:1|filename unencrypt_file:1|filename	?path compress_file:0|inputfile encrypt_file:0|inputfile uncompress_file:0|inputfile unencrypt_file:0|inputfile
#dbf
~.ver_32	?path export:1|filename	?template create_template:0|table_or_record
~.ver_32.ClpTable	^~.ver_32.Db3Table
~.ver_32.Db3Table	^~.ver_32.Table
~.ver_32.FpTable	^~.ver_32.Table
~.ver_32.Table	+path new:0|filename	?template create_template:0|record	>= open
~.ver_32.VfpTable	^~.ver_32.FpTable
~.ver_33	?path export:1|filename	?template create_template:0|table_or_record
~.ver_33.ClpTable	^~.ver_33.Db3Table
~.ver_33.Db3Table	^~.ver_33.Table
~.ver_33.FpTable	^~.ver_33.Table
~.ver_33.Table	+path new:0|filename	?template create_template:0|record	>= open
~.ver_33.VfpTable	^~.ver_33.FpTable
#dbfread
~	>~.deprecated_dbf.DeprecatedDBF open read
~.dbf.DBF ~.DBF	+path new:0|filename
~.deprecated_dbf	>~.deprecated_dbf.DeprecatedDBF open read
~.deprecated_dbf.DeprecatedDBF	^~.dbf.DBF
~.memo	+path open_memofile:0|filename
~.memo.DB3MemoFile	^~.memo.MemoFile
~.memo.DB4MemoFile	^~.memo.MemoFile
~.memo.FakeMemoFile	^~.memo.MemoFile
~.memo.MemoFile	+path new:0|filename
~.memo.VFPMemoFile	^~.memo.MemoFile
~.struct_parser.StructParser	?path read:0|file
#dbusapi
~.interfaceparser.InterfaceParser	+path new:0|filename
~.interfaceparser.ParsingLog	+path new:0|filename
#dbusdeviation
~.interfacecomparator.InterfaceComparator	?path new:4|new_filename
#debmutate
~._rules.Makefile	+path from_path:0|path	>= from_path
~.changelog.ChangelogEditor	?path create:0|path
~.control.ControlEditor	?path create:0|path
~.debhelper	+path read_debhelper_compat_file:0|path	>= ensure_minimum_debhelper_version get_debhelper_compat_level get_debhelper_compat_level_from_control read_debhelper_compat_file
~.reformatting	+path edit_formatted_file:0|path	>= check_generated_file edit_formatted_file
~.reformatting.GeneratedFile	+path new:0|path,1|template_path
~.watch.WatchEditor	?path new:0|path
#debug_toolbar
~.panels.sql.tracking.NormalCursorMixin	+sql execute:0|sql executemany:0|sql
~.panels.staticfiles.StaticFile	+path new:path
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
#dicoclient
~.DicoClient	?ssrf new:0|host open:0|host
#dicoshell
~.Shell	>dicoclient.DicoClient dc
#dill
~	+path dump_module:0|filename load_module:0|filename load_module_asdict:0|filename	?path load:0|file load_session:0|filename	>= dump_module load_module_asdict
~._dill	?path load:0|file
~.session	+path dump_module:0|filename load_module:0|filename load_module_asdict:0|filename	?path load_session:0|filename	>= dump_module load_module_asdict
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
~.core.Disk ~.Disk	+path remove:0|file_path
~.core.JSONDisk ~.JSONDisk	^~.core.Disk
#dj_database_url
~	+ssrf parse:0|url
#dj_iconify
~.types.IconifyJSON	+path from_file:0|src_file	>= from_dict from_file
#django
~.contrib.admin.actions	>~.template.response.TemplateResponse delete_selected
~.contrib.admin.options.ModelAdmin ~.contrib.admin.ModelAdmin ~.contrib.gis.admin.ModelAdmin	>~.http.response.HttpResponseRedirect response_action	>~.template.response.TemplateResponse history_view render_change_form render_delete_form
~.contrib.admin.sites.AdminSite ~.contrib.admin.AdminSite ~.contrib.gis.admin.AdminSite	>~.http.response.HttpResponsePermanentRedirect catch_all_view	>~.http.response.HttpResponseRedirect login	>~.template.response.TemplateResponse app_index index
~.contrib.admin.utils	?path get_fields_from_path:1|path
~.contrib.auth	?path load_backend:0|path
~.contrib.auth.admin.GroupAdmin	^~.contrib.admin.options.ModelAdmin
~.contrib.auth.admin.UserAdmin	^~.contrib.admin.options.ModelAdmin
~.contrib.auth.views	+redirect redirect_to_login:1|login_url	>~.http.response.HttpResponseRedirect redirect_to_login
~.contrib.auth.views.LoginView	^~.views.generic.edit.FormView	>~.http.response.HttpResponseRedirect dispatch form_valid
~.contrib.auth.views.LogoutView	>~.http.response.HttpResponseRedirect post
~.contrib.auth.views.PasswordChangeView	^~.views.generic.edit.FormView
~.contrib.auth.views.PasswordResetConfirmView	^~.views.generic.edit.FormView	>~.http.response.HttpResponseRedirect dispatch
~.contrib.auth.views.PasswordResetView	^~.views.generic.edit.FormView
~.contrib.contenttypes.views	>~.http.response.HttpResponseRedirect shortcut
~.contrib.flatpages.admin.FlatPageAdmin	^~.contrib.admin.options.ModelAdmin
~.contrib.flatpages.views	>~.http.response.HttpResponsePermanentRedirect flatpage
~.contrib.gis.admin.options.GISModelAdmin ~.contrib.gis.admin.GISModelAdmin	^~.contrib.admin.options.ModelAdmin
~.contrib.gis.admin.options.GeoModelAdmin ~.contrib.gis.admin.GeoModelAdmin	^~.contrib.admin.options.ModelAdmin
~.contrib.gis.admin.options.OSMGeoAdmin ~.contrib.gis.admin.OSMGeoAdmin	^~.contrib.gis.admin.options.GeoModelAdmin
~.contrib.gis.db.backends.mysql.base.DatabaseWrapper	^~.db.backends.mysql.base.DatabaseWrapper
~.contrib.gis.db.backends.mysql.operations.MySQLOperations	^~.db.backends.mysql.operations.DatabaseOperations
~.contrib.gis.db.backends.oracle.operations.OracleOperations	^~.db.backends.oracle.operations.DatabaseOperations
~.contrib.gis.db.backends.postgis.base.DatabaseWrapper	>~.contrib.gis.db.backends.postgis.operations.PostGISOperations ops
~.contrib.gis.db.backends.postgis.operations.PostGISOperations	^~.db.backends.postgresql.operations.DatabaseOperations
~.contrib.gis.db.backends.spatialite.operations.SpatiaLiteOperations	^~.db.backends.sqlite3.operations.DatabaseOperations
~.contrib.gis.db.models.functions.AsKML	?xpath new:0|expression
~.contrib.gis.db.models.functions.AsSVG	?xpath new:0|expression
~.contrib.gis.feeds.GeoAtom1Feed	^~.utils.feedgenerator.Atom1Feed
~.contrib.gis.feeds.GeoRSSFeed	^~.utils.feedgenerator.Rss201rev2Feed
~.contrib.gis.feeds.W3CGeoFeed	^~.utils.feedgenerator.Rss201rev2Feed
~.contrib.gis.geoip2.base.GeoIP2 ~.contrib.gis.geoip2.GeoIP2	?path open:0|full_path	>~.contrib.gis.geoip2.base.GeoIP2 open
~.contrib.redirects.admin.RedirectAdmin	^~.contrib.admin.options.ModelAdmin
~.contrib.sitemaps.views	>~.template.response.TemplateResponse index sitemap
~.contrib.sites.admin.SiteAdmin	^~.contrib.admin.options.ModelAdmin
~.contrib.staticfiles.management.commands.collectstatic.Command	+path copy_file:0|path delete_file:0|path link_file:0|path
~.contrib.staticfiles.storage.ManifestStaticFilesStorage	^~.contrib.staticfiles.storage.StaticFilesStorage
~.contrib.staticfiles.storage.StaticFilesStorage	^~.core.files.storage.filesystem.FileSystemStorage
~.contrib.staticfiles.views	+path serve:1|path
~.core.cache.backends.filebased.FileBasedCache	?path new:0|dir
~.core.files.move	+path file_move_safe:0|old_file_name,1|new_file_name
~.core.files.storage.base.Storage ~.core.files.storage.Storage	+path listdir:0|path	?path generate_filename:0|filename
~.core.files.storage.filesystem.FileSystemStorage ~.core.files.storage.FileSystemStorage	^~.core.files.storage.base.Storage	+path listdir:0|path
~.core.files.storage.memory.InMemoryStorage ~.core.files.storage.InMemoryStorage	^~.core.files.storage.base.Storage	!listdir
~.core.files.temp.TemporaryFile	+path new:4|dir
~.core.files.uploadhandler	+path load_handler:0|path
~.core.files.uploadhandler.FileUploadHandler	+path new_file:1|file_name
~.core.files.uploadhandler.MemoryFileUploadHandler	^~.core.files.uploadhandler.FileUploadHandler	!new_file
~.core.files.uploadhandler.TemporaryFileUploadHandler	^~.core.files.uploadhandler.FileUploadHandler	!new_file
~.core.mail.backends.filebased.EmailBackend	?path new:file_path
~.core.mail.message.EmailMessage ~.core.mail.EmailMessage	+path attach_file:0|path	?path attach:0|filename
~.core.mail.message.EmailMultiAlternatives ~.core.mail.EmailMultiAlternatives	^~.core.mail.message.EmailMessage
~.core.management.commands.makemessages.Command	?path write_po_file:0|potfile
~.core.management.commands.makemessages.TranslatableFile	+path new:1|file_name	?path new:0|dirpath
~.core.management.commands.startapp.Command	^~.core.management.templates.TemplateCommand
~.core.management.commands.startproject.Command	^~.core.management.templates.TemplateCommand
~.core.management.templates.TemplateCommand	+path extract:0|filename
~.db.backends.base.operations.BaseDatabaseOperations	+sql execute_sql_flush:0|sql_list last_executed_query:1|sql prepare_sql_script:0|sql
~.db.backends.dummy.base.DatabaseOperations	^~.db.backends.base.operations.BaseDatabaseOperations
~.db.backends.mysql.base.CursorWrapper	+sql execute:0|query executemany:0|query
~.db.backends.mysql.base.DatabaseWrapper	>~.db.backends.mysql.base.CursorWrapper create_cursor
~.db.backends.mysql.operations.DatabaseOperations	^~.db.backends.base.operations.BaseDatabaseOperations	+sql last_executed_query:1|sql
~.db.backends.oracle.operations.DatabaseOperations	^~.db.backends.base.operations.BaseDatabaseOperations	+sql last_executed_query:1|sql
~.db.backends.postgresql.operations.DatabaseOperations	^~.db.backends.base.operations.BaseDatabaseOperations	+sql last_executed_query:1|sql prepare_sql_script:0|sql
~.db.backends.sqlite3.base.SQLiteCursorWrapper	+sql execute:0|query executemany:0|query
~.db.backends.sqlite3.operations.DatabaseOperations	^~.db.backends.base.operations.BaseDatabaseOperations	+sql last_executed_query:1|sql
~.db.models.base	+deserialise model_unpickle:0|model_id
~.db.models.expressions.RawSQL	+sql new:0|sql
~.db.models.fields.FilePathField ~.contrib.gis.db.models.FilePathField ~.db.models.FilePathField	?path new:2|path
~.db.models.fields.files.FileField ~.contrib.gis.db.models.FileField ~.db.models.FileField	?path generate_filename:1|filename
~.db.models.fields.files.ImageField ~.contrib.gis.db.models.ImageField ~.db.models.ImageField	^~.db.models.fields.files.FileField
~.db.models.query.QuerySet ~.contrib.gis.db.models.QuerySet ~.db.models.QuerySet django_extensions.admin.QuerySet	+sql new:1|query raw:0|raw_query	>= difference intersection union
~.db.models.query.RawQuerySet	+sql new:0|raw_query,2|query	>~.db.models.query.RawQuerySet using
~.db.models.sql.query.JoinPromoter ~.db.models.sql.JoinPromoter	?sql update_join_types:0|query
~.db.models.sql.query.RawQuery ~.db.models.sql.RawQuery	+sql new:0|sql	>~.db.models.sql.query.RawQuery clone
~.db.models.utils	+deserialise unpickle_named_row:0|names
~.forms.fields.FilePathField ~.contrib.gis.forms.FilePathField ~.forms.FilePathField	?path new:0|path
~.forms.fields.RegexField ~.contrib.gis.forms.RegexField ~.forms.RegexField	+regex new:0|regex
~.http.response.FileResponse ~.http.FileResponse ranged_response.FileResponse	+path new:filename
~.http.response.HttpResponsePermanentRedirect ~.http.HttpResponsePermanentRedirect	^~.http.response.HttpResponseRedirectBase
~.http.response.HttpResponseRedirect ~.http.HttpResponseRedirect	^~.http.response.HttpResponseRedirectBase
~.http.response.HttpResponseRedirectBase	+redirect new:0|redirect_to
~.middleware.security.SecurityMiddleware	>~.http.response.HttpResponsePermanentRedirect process_request
~.shortcuts	+redirect redirect:0|to
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
~.template.loaders.app_directories.Loader	^~.template.loaders.filesystem.Loader
~.template.loaders.base.Loader	>~.template.base.Template get_template
~.template.loaders.cached.Loader	^~.template.loaders.base.Loader
~.template.loaders.filesystem.Loader	^~.template.loaders.base.Loader
~.template.loaders.locmem.Loader	^~.template.loaders.base.Loader
~.template.response.SimpleTemplateResponse	?template new:0|template
~.template.response.TemplateResponse	^~.template.response.SimpleTemplateResponse	?template new:1|template
~.urls.resolvers.RegexPattern	+regex new:0|regex
~.utils.archive	+path extract:0|path,1|to_path
~.utils.archive.Archive	+path extract:0|to_path
~.utils.archive.TarArchive	+path extract:0|to_path
~.utils.archive.ZipArchive	+path extract:0|to_path
~.utils.feedgenerator	+ssrf get_tag_uri:0|url
~.utils.feedgenerator.Atom1Feed	^~.utils.feedgenerator.SyndicationFeed	!write
~.utils.feedgenerator.Rss201rev2Feed ~.utils.feedgenerator.DefaultFeed	^~.utils.feedgenerator.RssFeed
~.utils.feedgenerator.RssFeed	^~.utils.feedgenerator.SyndicationFeed	!write
~.utils.feedgenerator.RssUserland091Feed	^~.utils.feedgenerator.RssFeed
~.utils.feedgenerator.SyndicationFeed	?path write:0|outfile
~.utils.functional	+deserialise unpickle_lazyobject:0|wrapped
~.utils.html	+html html_safe:0|klass
~.utils.safestring	+html mark_safe:0|s
~.utils.translation ~.contrib.sitemaps.translation	?path get_language_from_path:0|path
~.utils.translation.reloader	?path translation_file_changed:1|file_path
~.utils.translation.trans_real django_countries.trans_real	?path get_language_from_path:0|path
~.views.generic.edit.BaseCreateView	^~.views.generic.edit.ModelFormMixin
~.views.generic.edit.BaseDeleteView	^~.views.generic.edit.DeletionMixin ~.views.generic.edit.FormMixin	>~.http.response.HttpResponseRedirect form_valid
~.views.generic.edit.BaseFormView	^~.views.generic.edit.FormMixin
~.views.generic.edit.BaseUpdateView	^~.views.generic.edit.ModelFormMixin
~.views.generic.edit.CreateView ~.views.generic.CreateView	^~.views.generic.edit.BaseCreateView
~.views.generic.edit.DeleteView ~.views.generic.DeleteView	^~.views.generic.edit.BaseDeleteView
~.views.generic.edit.DeletionMixin	>~.http.response.HttpResponseRedirect delete
~.views.generic.edit.FormMixin	>~.http.response.HttpResponseRedirect form_valid
~.views.generic.edit.FormView ~.views.generic.FormView	^~.views.generic.edit.BaseFormView
~.views.generic.edit.ModelFormMixin	^~.views.generic.edit.FormMixin
~.views.generic.edit.UpdateView ~.views.generic.UpdateView	^~.views.generic.edit.BaseUpdateView
~.views.static	+path serve:1|path	?path directory_index:0|path
#django_assets
~.env.StorageGlobber	+path listdir:0|path
~.filter.TemplateFilter	^webassets.filter.Filter
~.finders.AssetsFileStorage	^django.core.files.storage.filesystem.FileSystemStorage
~.manifest.DjangoManifest	>django.contrib.staticfiles.storage.ManifestStaticFilesStorage storage
#django_auth_ldap
~.config.LDAPSearch	+ldap new:2|filterstr search_with_additional_term_string:0|filterstr	?ldap new:0|base_dn
~.config.LDAPSearchUnion	+ldap search_with_additional_term_string:0|filterstr
#django_bleach
~.forms	?path load_widget:0|path
#django_celery_beat
~.admin.ClockedScheduleAdmin	^~.admin.ScheduleAdmin
~.admin.CrontabScheduleAdmin	^~.admin.ScheduleAdmin
~.admin.IntervalScheduleAdmin	^~.admin.ScheduleAdmin
~.admin.PeriodicTaskAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.ScheduleAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.SolarScheduleAdmin	^~.admin.ScheduleAdmin
~.querysets.PeriodicTaskQuerySet	^django.db.models.query.QuerySet
~.tzcrontab.TzAwareCrontab	^celery.schedules.crontab
#django_celery_results
~.admin.GroupResultAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.TaskResultAdmin	^django.contrib.admin.options.ModelAdmin
#django_cleanup
~.handlers	?path delete_file:2|file_
#django_comments
~.admin.CommentsAdmin	^django.contrib.admin.options.ModelAdmin
~.views.utils	>django.http.response.HttpResponseRedirect next_redirect
#django_contact_form
~.views.ContactFormView	^django.views.generic.edit.FormView
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
~.shortcuts	?path sendfile:1|filename
~.storage.SignedFileSystemStorage	^django.core.files.storage.filesystem.FileSystemStorage
#django_extensions
django_extensions.admin.QuerySet	^django.db.models.query.QuerySet
~.admin.ForeignKeyAutocompleteAdmin	^django.contrib.admin.options.ModelAdmin
~.collision_resolvers.AppLabelCR	^~.collision_resolvers.PathBasedCR	!transform_import
~.collision_resolvers.AppLabelPrefixCR	^~.collision_resolvers.AppLabelCR
~.collision_resolvers.AppLabelSuffixCR	^~.collision_resolvers.AppLabelCR
~.collision_resolvers.AppNameCR	^~.collision_resolvers.PathBasedCR	!transform_import
~.collision_resolvers.AppNamePrefixCR	^~.collision_resolvers.AppNameCR
~.collision_resolvers.AppNamePrefixCustomOrderCR	^~.collision_resolvers.AppNamePrefixCR
~.collision_resolvers.AppNameSuffixCR	^~.collision_resolvers.AppNameCR
~.collision_resolvers.AppNameSuffixCustomOrderCR	^~.collision_resolvers.AppNameSuffixCR
~.collision_resolvers.FullPathCR	^~.collision_resolvers.PathBasedCR	?path transform_import:0|module_path
~.collision_resolvers.FullPathCustomOrderCR	^~.collision_resolvers.FullPathCR
~.collision_resolvers.PathBasedCR	?path transform_import:0|module_path
~.db.models.ActivatorModelManager	>~.db.models.ActivatorQuerySet get_queryset
~.db.models.ActivatorQuerySet	^django.db.models.query.QuerySet
#django_jinja
~.backend.Jinja2	^django.template.backends.base.BaseEngine	+template from_string:0|template_code	>~.backend.Template from_string get_template
~.backend.Template	?template new:0|template
~.builtins.extensions.CacheExtension	^jinja2.ext.Extension
~.builtins.extensions.CsrfExtension	^jinja2.ext.Extension	>jinja2.nodes.Output parse
~.builtins.extensions.DebugExtension	^jinja2.ext.Extension	>jinja2.nodes.Output parse
~.builtins.extensions.DjangoExtraFiltersExtension	^jinja2.ext.Extension
~.builtins.extensions.DjangoFiltersExtension	^jinja2.ext.Extension
~.builtins.extensions.StaticFilesExtension	^jinja2.ext.Extension
~.builtins.extensions.TimezoneExtension	^jinja2.ext.Extension
~.builtins.extensions.UrlsExtension	^jinja2.ext.Extension
~.cache.BytecodeCache	^jinja2.bccache.BytecodeCache
~.library	?template render_with:0|template
~.management.commands.makemessages.Command	^django.core.management.commands.makemessages.Command
~.utils	?path load_class:0|path
~.views.generic.edit.CreateView ~.views.generic.CreateView	^django.views.generic.edit.CreateView
~.views.generic.edit.DeleteView ~.views.generic.DeleteView	^django.views.generic.edit.DeleteView
~.views.generic.edit.UpdateView ~.views.generic.UpdateView	^django.views.generic.edit.UpdateView
#django_libsass
~.SassCompiler	^compressor.filters.base.FilterBase	!new
#django_mailman3
~.lib.auth.fedora.provider.FedoraProvider	^allauth.socialaccount.providers.openid.provider.OpenIDProvider
~.lib.auth.fedora.views.LoginView	>django.http.response.HttpResponseRedirect post
~.views.profile	>django.http.response.HttpResponseRedirect delete_account
#django_otp
~.admin.OTPAdminSite	^django.contrib.admin.sites.AdminSite
~.plugins.otp_email.admin.EmailDeviceAdmin	^django.contrib.admin.options.ModelAdmin
~.plugins.otp_hotp.admin.HOTPDeviceAdmin	^django.contrib.admin.options.ModelAdmin	>django.template.response.TemplateResponse config_view
~.plugins.otp_static.admin.StaticDeviceAdmin	^django.contrib.admin.options.ModelAdmin
~.plugins.otp_totp.admin.TOTPDeviceAdmin	^django.contrib.admin.options.ModelAdmin	>django.template.response.TemplateResponse config_view
~.views.LoginView	^django.contrib.auth.views.LoginView
#django_pgschemas
~.contrib.storage.TenantFileSystemStorage	^django.core.files.storage.filesystem.FileSystemStorage
~.management.commands._executors	+command run_on_schema:2|command
~.utils	?path remove_www:0|path
#django_prometheus
~.cache.backends.filebased.FileBasedCache	^django.core.cache.backends.filebased.FileBasedCache
~.db.backends.mysql.base.DatabaseWrapper	^django.db.backends.mysql.base.DatabaseWrapper
~.db.backends.postgis.base.DatabaseWrapper	^django.contrib.gis.db.backends.postgis.base.DatabaseWrapper
#django_pyscss
~.compressor.DjangoScssFilter	^compressor.filters.base.FilterBase	?path new:3|filename
#django_q
~.admin.FailAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.QueueAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.ScheduleAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.TaskAdmin	^django.contrib.admin.options.ModelAdmin
~.brokers.mongo.Mongo	>pymongo.synchronous.mongo_client.MongoClient get_connection
#django_redis
~.client.default.DefaultClient ~.client.DefaultClient	?ssrf new:0|server	>redis.client.Redis connect
~.client.herd.HerdClient ~.client.HerdClient	^~.client.default.DefaultClient	!new
~.client.sentinel.SentinelClient ~.client.SentinelClient	^~.client.default.DefaultClient	?ssrf new:0|server
~.client.sharded.ShardClient ~.client.ShardClient	^~.client.default.DefaultClient	!new
~.pool.ConnectionFactory	>redis.client.Redis connect
~.pool.SentinelConnectionFactory	^~.pool.ConnectionFactory
#django_registration
~.backends.activation.views.ActivationView	^~.views.ActivationView
~.backends.activation.views.RegistrationView	^~.views.RegistrationView
~.backends.one_step.views.RegistrationView	^~.views.RegistrationView
~.views.ActivationView	>django.http.response.HttpResponseRedirect get
~.views.RegistrationView	^django.views.generic.edit.FormView	>django.http.response.HttpResponseRedirect dispatch form_valid
#django_rq
~	>redis.client.Redis get_connection
~.admin.QueueAdmin	^django.contrib.admin.options.ModelAdmin
~.queues	>redis.client.Redis get_connection
#django_solo
~.admin.SingletonModelAdmin	^django.contrib.admin.options.ModelAdmin	>django.http.response.HttpResponseRedirect response_change
#django_tables2
~.columns.datecolumn.DateColumn ~.DateColumn ~.columns.DateColumn	^~.columns.templatecolumn.TemplateColumn	!new
~.columns.datetimecolumn.DateTimeColumn ~.DateTimeColumn ~.columns.DateTimeColumn	^~.columns.templatecolumn.TemplateColumn	!new
~.columns.templatecolumn.TemplateColumn ~.TemplateColumn ~.columns.TemplateColumn	+template new:0|template_code
~.columns.timecolumn.TimeColumn ~.TimeColumn ~.columns.TimeColumn	^~.columns.templatecolumn.TemplateColumn	!new
#django_uwsgi
~.emperor.admin.VassalAdmin	^django.contrib.admin.options.ModelAdmin
~.views.UwsgiCacheClear	>django.http.response.HttpResponseRedirect get
~.views.UwsgiLog	>django.http.response.HttpResponseRedirect post
~.views.UwsgiReload	>django.http.response.HttpResponseRedirect get
~.views.UwsgiSignal	>django.http.response.HttpResponseRedirect post
#djangosaml2
~.cache.IdentityCache	^saml2.cache.Cache	!new
~.conf	>saml2.config.SPConfig config_settings_loader get_config
~.overrides.Saml2Client	^saml2.client.Saml2Client
~.views	>django.http.response.HttpResponseRedirect finish_logout
~.views.AssertionConsumerServiceView	^~.views.SPConfigMixin
~.views.EchoAttributesView	^~.views.SPConfigMixin
~.views.LoginView	^~.views.SPConfigMixin
~.views.LogoutInitView	^~.views.SPConfigMixin	>django.http.response.HttpResponseRedirect handle_unsupported_slo_exception
~.views.LogoutView	^~.views.SPConfigMixin
~.views.MetadataView	^~.views.SPConfigMixin
~.views.SPConfigMixin	>saml2.config.SPConfig get_sp_config
#djoser
~.email.ActivationEmail	^~.email.BaseDjoserEmail
~.email.BaseDjoserEmail	^~.email.BaseEmailMessage
~.email.BaseEmailMessage	^django.core.mail.message.EmailMultiAlternatives
~.email.ConfirmationEmail	^~.email.BaseDjoserEmail
~.email.PasswordChangedConfirmationEmail	^~.email.BaseDjoserEmail
~.email.PasswordResetEmail	^~.email.BaseDjoserEmail
~.email.UsernameChangedConfirmationEmail	^~.email.BaseDjoserEmail
~.email.UsernameResetEmail	^~.email.BaseDjoserEmail
~.social.views.ProviderAuthView	^rest_framework.generics.CreateAPIView	>rest_framework.response.Response get
~.views.TokenCreateView	^rest_framework.generics.GenericAPIView
~.views.TokenDestroyView	^rest_framework.views.APIView	>rest_framework.response.Response post
~.views.UserViewSet	^rest_framework.viewsets.ModelViewSet	>rest_framework.response.Response activation destroy resend_activation reset_password reset_password_confirm reset_username reset_username_confirm set_password set_username
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
~.encode.Encoder ~.Encoder	+path do_open_with_encoding:0|filename
~.format.Formatter ~.Formatter	>~.encode.Encoder encodor
#docker
~.api.client.APIClient ~.APIClient ~.api.APIClient	^requests.sessions.Session ~.api.exec_api.ExecApiMixin ~.api.image.ImageApiMixin	+ssrf new:0|base_url
~.api.exec_api.ExecApiMixin	+command exec_create:1|cmd
~.api.image.ImageApiMixin	+ssrf import_image_from_url:0|url
~.auth	+path load_config:0|config_path
~.auth.AuthConfig	+path load_config:0|config_path
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
~.blkcntnr.BlockItemContainer	^~.shared.StoryChild	>~.table.Table add_table	>~.text.paragraph.Paragraph add_paragraph	>~.text.paragraph.Paragraph[] iter_inner_content
~.document.Document	+path save:0|path_or_stream	>~.parts.document.DocumentPart part	>~.section.Section add_section	>~.table.Table[] tables	>~.text.paragraph.Paragraph add_paragraph	>~.text.paragraph.Paragraph[] iter_inner_content paragraphs
~.image.image.Image	+path new:1|filename	>= from_blob
~.oxml	>~.oxml.xmlchemy.BaseOxmlElement OxmlElement parse_xml
~.oxml.coreprops.CT_CoreProperties ~.oxml.CT_CoreProperties	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.document.CT_Body ~.oxml.CT_Body	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.section.CT_SectPr add_section_break sectPr	>~.oxml.table.CT_Tbl[] tbl_lst	>~.oxml.text.paragraph.CT_P[] inner_content_elements p_lst
~.oxml.document.CT_Document ~.oxml.CT_Document	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.document.CT_Body body	>~.oxml.section.CT_SectPr[] sectPr_lst
~.oxml.drawing.CT_Drawing ~.drawing.CT_Drawing ~.oxml.CT_Drawing	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.numbering.CT_Num ~.oxml.CT_Num	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.numbering.CT_NumLvl ~.oxml.CT_NumLvl	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.numbering.CT_NumPr ~.oxml.CT_NumPr	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.numbering.CT_Numbering ~.oxml.CT_Numbering	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.parser	>~.oxml.xmlchemy.BaseOxmlElement OxmlElement parse_xml
~.oxml.section.CT_HdrFtr ~.oxml.CT_HdrFtr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.table.CT_Tbl[] tbl_lst	>~.oxml.text.paragraph.CT_P[] inner_content_elements p_lst
~.oxml.section.CT_HdrFtrRef ~.oxml.CT_HdrFtrRef	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.section.CT_PageMar ~.oxml.CT_PageMar	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.section.CT_PageSz ~.oxml.CT_PageSz	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.section.CT_SectPr ~.oxml.CT_SectPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.section.CT_HdrFtrRef add_footerReference add_headerReference get_footerReference get_headerReference	>~.oxml.section.CT_PageMar pgMar	>~.oxml.section.CT_PageSz pgSz	>~.oxml.section.CT_SectType type	>~.oxml.shared.CT_OnOff titlePg	>~.oxml.text.paragraph.CT_P[] iter_inner_content
~.oxml.section.CT_SectType ~.oxml.CT_SectType	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.settings.CT_Settings ~.oxml.CT_Settings	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_OnOff evenAndOddHeaders
~.oxml.shape.CT_Anchor ~.oxml.CT_Anchor	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shape.CT_Blip ~.oxml.CT_Blip	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shape.CT_BlipFillProperties ~.oxml.CT_BlipFillProperties	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shape.CT_Blip blip
~.oxml.shape.CT_GraphicalObject ~.oxml.CT_GraphicalObject	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shape.CT_GraphicalObjectData graphicData
~.oxml.shape.CT_GraphicalObjectData ~.oxml.CT_GraphicalObjectData	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shape.CT_Picture pic
~.oxml.shape.CT_Inline ~.oxml.CT_Inline	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shape.CT_GraphicalObject graphic	>~.oxml.shape.CT_NonVisualDrawingProps docPr	>~.oxml.shape.CT_PositiveSize2D extent
~.oxml.shape.CT_NonVisualDrawingProps ~.oxml.CT_NonVisualDrawingProps	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shape.CT_NonVisualPictureProperties	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shape.CT_Picture ~.oxml.CT_Picture	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shape.CT_BlipFillProperties blipFill	>~.oxml.shape.CT_PictureNonVisual nvPicPr	>~.oxml.shape.CT_ShapeProperties spPr
~.oxml.shape.CT_PictureNonVisual ~.oxml.CT_PictureNonVisual	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shape.CT_Point2D ~.oxml.CT_Point2D	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shape.CT_PositiveSize2D ~.oxml.CT_PositiveSize2D	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shape.CT_PresetGeometry2D	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shape.CT_RelativeRect	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shape.CT_ShapeProperties ~.oxml.CT_ShapeProperties	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shape.CT_StretchInfoProperties	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shape.CT_Transform2D ~.oxml.CT_Transform2D	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shared.CT_DecimalNumber ~.oxml.CT_DecimalNumber	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shared.CT_OnOff ~.oxml.CT_OnOff	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.shared.CT_String ~.oxml.CT_String	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.simpletypes.ST_HexColor	>~.shared.RGBColor convert_from_xml
~.oxml.styles.CT_LatentStyles ~.oxml.CT_LatentStyles	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.styles.CT_LsdException ~.oxml.CT_LsdException	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.styles.CT_Style ~.oxml.CT_Style	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.styles.CT_Styles ~.oxml.CT_Styles	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.styles.CT_Style get_by_id get_by_name
~.oxml.table.CT_Height ~.oxml.CT_Height	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.table.CT_Row ~.oxml.CT_Row	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.table.CT_TblPrEx tblPrEx	>~.oxml.table.CT_Tc tc_at_grid_offset	>~.oxml.table.CT_Tc[] tc_lst	>~.oxml.table.CT_TrPr trPr
~.oxml.table.CT_Tbl ~.oxml.CT_Tbl	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.table.CT_Row[] tr_lst	>~.oxml.table.CT_TblGrid tblGrid	>~.oxml.table.CT_TblPr tblPr
~.oxml.table.CT_TblGrid ~.oxml.CT_TblGrid	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.table.CT_TblGridCol[] gridCol_lst
~.oxml.table.CT_TblGridCol ~.oxml.CT_TblGridCol	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.table.CT_TblLayoutType ~.oxml.CT_TblLayoutType	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.table.CT_TblPr ~.oxml.CT_TblPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_OnOff bidiVisual	>~.oxml.shared.CT_String tblStyle	>~.oxml.table.CT_TblLayoutType tblLayout	>~.oxml.text.parfmt.CT_Jc jc
~.oxml.table.CT_TblPrEx ~.oxml.CT_TblPrEx	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.table.CT_TblWidth ~.oxml.CT_TblWidth	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.table.CT_Tc ~.oxml.CT_Tc	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.table.CT_Tbl[] tbl_lst	>~.oxml.table.CT_TcPr tcPr	>~.oxml.text.paragraph.CT_P[] inner_content_elements p_lst
~.oxml.table.CT_TcPr ~.oxml.CT_TcPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_DecimalNumber gridSpan	>~.oxml.table.CT_TblWidth tcW	>~.oxml.table.CT_VMerge vMerge	>~.oxml.table.CT_VerticalJc vAlign
~.oxml.table.CT_TrPr ~.oxml.CT_TrPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_DecimalNumber gridAfter gridBefore	>~.oxml.table.CT_Height trHeight
~.oxml.table.CT_VMerge ~.oxml.CT_VMerge	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.table.CT_VerticalJc ~.oxml.CT_VerticalJc	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.font.CT_Color ~.oxml.CT_Color	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.font.CT_Fonts ~.oxml.CT_Fonts	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.font.CT_Highlight ~.oxml.CT_Highlight	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.font.CT_HpsMeasure ~.oxml.CT_HpsMeasure	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.font.CT_RPr ~.oxml.CT_RPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_OnOff b	>~.oxml.shared.CT_String rStyle	>~.oxml.text.font.CT_Fonts rFonts	>~.oxml.text.font.CT_Highlight highlight	>~.oxml.text.font.CT_HpsMeasure sz	>~.oxml.text.font.CT_Underline u	>~.oxml.text.font.CT_VerticalAlignRun vertAlign
~.oxml.text.font.CT_Underline ~.oxml.CT_Underline	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.font.CT_VerticalAlignRun ~.oxml.CT_VerticalAlignRun	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.hyperlink.CT_Hyperlink ~.oxml.CT_Hyperlink	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.text.pagebreak.CT_LastRenderedPageBreak[] lastRenderedPageBreaks	>~.oxml.text.run.CT_R[] r_lst
~.oxml.text.pagebreak.CT_LastRenderedPageBreak ~.oxml.CT_LastRenderedPageBreak	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.text.paragraph.CT_P following_fragment_p preceding_fragment_p
~.oxml.text.paragraph.CT_P ~.oxml.CT_P	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.text.hyperlink.CT_Hyperlink[] hyperlink_lst	>~.oxml.text.pagebreak.CT_LastRenderedPageBreak[] lastRenderedPageBreaks	>~.oxml.text.parfmt.CT_PPr pPr	>~.oxml.text.run.CT_R[] inner_content_elements r_lst
~.oxml.text.parfmt.CT_Ind ~.oxml.CT_Ind	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.parfmt.CT_Jc ~.oxml.CT_Jc	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.parfmt.CT_PPr ~.oxml.CT_PPr	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.shared.CT_String pStyle	>~.oxml.text.parfmt.CT_Ind ind
~.oxml.text.parfmt.CT_Spacing ~.oxml.CT_Spacing	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.parfmt.CT_TabStop ~.oxml.CT_TabStop	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.parfmt.CT_TabStops ~.oxml.CT_TabStops	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.run.CT_Br ~.oxml.CT_Br	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.run.CT_Cr ~.oxml.CT_Cr	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.run.CT_NoBreakHyphen ~.oxml.CT_NoBreakHyphen	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.run.CT_PTab ~.oxml.CT_PTab	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.text.run.CT_R ~.oxml.CT_R	^~.oxml.xmlchemy.BaseOxmlElement	>~.oxml.drawing.CT_Drawing add_drawing	>~.oxml.drawing.CT_Drawing[] inner_content_items	>~.oxml.text.font.CT_RPr rPr	>~.oxml.text.pagebreak.CT_LastRenderedPageBreak[] lastRenderedPageBreaks	>~.oxml.text.run.CT_Text add_t
~.oxml.text.run.CT_Text ~.oxml.CT_Text	^~.oxml.xmlchemy.BaseOxmlElement
~.oxml.xmlchemy.BaseOxmlElement	?xpath xpath:0|xpath_str
~.package.ImageParts	>~.parts.image.ImagePart get_or_add_image_part
~.package.Package	>~.package.ImageParts image_parts	>~.parts.image.ImagePart get_or_add_image_part
~.parts.document.DocumentPart ~.DocumentPart	^~.parts.story.StoryPart	+path save:0|path_or_stream	>~.document.Document document
~.parts.hdrftr.FooterPart ~.FooterPart	^~.parts.story.StoryPart
~.parts.hdrftr.HeaderPart ~.HeaderPart	^~.parts.story.StoryPart
~.parts.image.ImagePart ~.ImagePart	>~.image.image.Image image	>~.parts.image.ImagePart from_image
~.parts.story.StoryPart	>~.oxml.shape.CT_Inline new_pic_inline
~.section.Section	>~.parts.story.StoryPart part	>~.text.paragraph.Paragraph[] iter_inner_content
~.shared.RGBColor	?template from_string:0|rgb_hex_str
~.shared.StoryChild	>~.parts.story.StoryPart part
~.table.Table	^~.shared.StoryChild
~.text.paragraph.Paragraph	^~.shared.StoryChild	>~.text.run.Run add_run	>~.text.run.Run[] iter_inner_content runs
~.text.run.Run	^~.shared.StoryChild
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
~.logging.TimeStamp	?path fileStamp:0|filename
~.version.Version	?template fromString:0|versionString
#dominate
~.util	?command system:0|cmd
#dotenv
~	+path load_dotenv:0|dotenv_path	>= dotenv_values find_dotenv get_key load_dotenv load_ipython_extension set_key unset_key
~.cli	+path stream_file:0|path	>= cli get list run run_command set unset
~.main	+path load_dotenv:0|dotenv_path	>= dotenv_values find_dotenv get_key load_dotenv resolve_variables rewrite set_key unset_key
#dput
~.changes	+path parse_changes_file:0|filename,1|directory
~.changes.Changes	+path new:0|filename
~.command	?path sign_file:0|filename upload_commands_file:0|filename,1|upload_filename
~.dsc	+path parse_dsc_file:0|filename,1|directory
~.dsc.Dsc	+path new:0|filename
~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.ftp.FtpUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.ftps.FtpsUploader	^~.uploaders.ftp.FtpUploader
~.uploaders.http.HTTPUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.local.LocalUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.rsync.RsyncUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.scp.ScpUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.secure_sftp	+path writefile:0|filename	?path writefile:1|localfile
~.uploaders.secure_sftp.SFTPUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.uploaders.secure_sftp.Sftp	?path put:0|filename
~.uploaders.sftp.SFTPUploader	^~.uploader.AbstractUploader	+path upload_file:0|filename,1|upload_filename
~.util	?command run_command:0|command
#drf_generators
~.generators.APIViewGenerator	^~.generators.BaseGenerator	>django.template.base.Template url_template view_template
~.generators.BaseGenerator	?path write_file:1|filename	>django.template.base.Template serializer_template
~.generators.FunctionViewGenerator	^~.generators.BaseGenerator	>django.template.base.Template url_template view_template
~.generators.ModelViewSetGenerator	^~.generators.BaseGenerator	>django.template.base.Template url_template view_template
~.generators.ViewSetGenerator	^~.generators.BaseGenerator	>django.template.base.Template url_template view_template
#drf_haystack
~.generics.HaystackGenericAPIView	^rest_framework.generics.GenericAPIView
~.mixins.FacetMixin	>rest_framework.response.Response facets
~.mixins.MoreLikeThisMixin	>rest_framework.response.Response more_like_this
~.viewsets.HaystackViewSet	^rest_framework.mixins.RetrieveModelMixin rest_framework.mixins.ListModelMixin ~.generics.HaystackGenericAPIView
#drf_spectacular
~.plumbing	+ssrf get_relative_url:0|url	>= analyze_named_regex_pattern anchor_pattern assert_basic_serializer build_choice_description_list build_serializer_context deep_import_string get_class get_doc get_relative_url get_type_hints is_higher_order_type_hint is_list_serializer_customized is_patched_serializer is_trivial_string_variation is_versioning_supported list_hash modify_media_types_for_versioning operation_matches_version set_query_parameters whitelisted
~.views.SpectacularAPIView	^rest_framework.views.APIView
~.views.SpectacularJSONAPIView	^~.views.SpectacularAPIView
~.views.SpectacularRedocView	^rest_framework.views.APIView	>rest_framework.response.Response get
~.views.SpectacularSwaggerSplitView	^~.views.SpectacularSwaggerView	>rest_framework.response.Response get
~.views.SpectacularSwaggerView	^rest_framework.views.APIView	>rest_framework.response.Response get
~.views.SpectacularYAMLAPIView	^~.views.SpectacularAPIView
#drms
~.client.Client ~.Client	?ssrf new:0|server
~.json.HttpJsonClient ~.HttpJsonClient	?ssrf new:0|server
#dulwich
~.bundle.Bundle	>~.pack.PackData pack_data
~.client	+ssrf get_transport_and_path_from_url:0|url	?ssrf get_credentials_from_store:1|hostname	>= check_for_proxy_bypass check_wants find_git_command negotiate_protocol_version parse_rsync_url read_pkt_refs_v1 read_pkt_refs_v2	>urllib3.poolmanager.ProxyManager default_urllib3_manager	>~.client.GitClient[] get_transport_and_path get_transport_and_path_from_url
~.client.AbstractHttpGitClient	^~.client.GitClient	+ssrf new:0|base_url
~.client.GitClient	>~.repo.Repo clone
~.client.LocalGitClient ~.client.default_local_git_client_cls	^~.client.GitClient
~.client.PLinkSSHVendor	^~.client.SSHVendor	+command run_command:1|command
~.client.SSHGitClient	^~.client.TraditionalGitClient	?ssrf new:0|host
~.client.SSHVendor	+command run_command:1|command
~.client.SubprocessGitClient	^~.client.TraditionalGitClient
~.client.SubprocessSSHVendor ~.client.get_ssh_vendor	^~.client.SSHVendor	+command run_command:1|command
~.client.TCPGitClient	^~.client.TraditionalGitClient	?ssrf new:0|host
~.client.TraditionalGitClient	^~.client.GitClient
~.client.Urllib3HttpGitClient ~.client.HttpGitClient	^~.client.AbstractHttpGitClient	+ssrf new:0|base_url
~.cloud.gcs.GcsObjectStore	^~.object_store.BucketBasedObjectStore
~.config	+path read_submodules:0|path	>= apply_instead_of iter_instead_of parse_submodules read_submodules
~.config.ConfigFile	+path from_path:0|path write_to_path:0|path	>= from_file from_path
~.config.StackedConfig	>~.config.ConfigFile[] default_backends
~.contrib.swift.SwiftObjectStore	^~.object_store.PackBasedObjectStore
~.contrib.swift.SwiftPack	^~.pack.Pack
~.contrib.swift.SwiftPackData	^~.pack.PackData	!new
~.contrib.swift.SwiftRepo	^~.repo.BaseRepo
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
~.object_store.BucketBasedObjectStore	^~.object_store.PackBasedObjectStore
~.object_store.DiskObjectStore	^~.object_store.PackBasedObjectStore	?path new:0|path
~.object_store.MemoryObjectStore	^~.object_store.BaseObjectStore
~.object_store.ObjectIterator	>~.objects.ShaFile[] iterobjects
~.object_store.OverlayObjectStore	^~.object_store.BaseObjectStore	>~.objects.ShaFile[] iter_unpacked_subset iterobjects_subset
~.object_store.PackBasedObjectStore	^~.object_store.BaseObjectStore	>~.objects.ShaFile[] iter_unpacked_subset iterobjects_subset
~.objects.Blob	^~.objects.ShaFile	!from_path
~.objects.Commit	^~.objects.ShaFile	?path from_path:0|path
~.objects.ShaFile	+path from_path:0|path	>= copy from_raw_string
~.objects.Tag	^~.objects.ShaFile	?path from_path:0|filename
~.objects.Tree	^~.objects.ShaFile	!from_path
~.objectspec	>~.objects.Commit parse_commit	>~.objects.Commit[] parse_commit_range	>~.objects.ShaFile parse_object	>~.objects.Tree parse_tree
~.pack	+path load_pack_index:0|path load_pack_index_file:0|path write_pack:0|filename	>= chunks_length extend_pack pack_objects_to_data read_pack_header read_zlib_chunks take_msb_bytes write_pack_header write_pack_index_v2	>~.objects.ShaFile[] sort_objects_for_delta
~.pack.FilePackIndex	+path new:0|filename
~.pack.Pack	>~.objects.ShaFile[] iterobjects iterobjects_subset	>~.pack.PackData data
~.pack.PackData	?path create_index:0|filename create_index_v1:0|filename create_index_v2:0|filename from_path:0|path new:0|filename
~.pack.PackIndex1	^~.pack.FilePackIndex	+path new:0|filename
~.pack.PackIndex2	^~.pack.FilePackIndex	+path new:0|filename
~.pack.PackedObjectContainer	>~.objects.ShaFile[] iterobjects_subset
~.porcelain	+path reset_file:1|file_path	?path open_repo:0|path_or_repo open_repo_closing:0|path_or_repo upload_pack:0|path	>= archive branch_create branch_delete check_diverged checkout_branch clean daemon diff_tree for_each_ref get_remote_repo log ls_tree pack_objects pack_refs print_commit print_tag pull push receive_pack remote_add remote_remove remove repack reset reset_file rev_list show show_blob show_commit show_tag show_tree stash_drop stash_pop stash_push submodule_add submodule_init symbolic_ref tag_create tag_delete update_head update_server_info upload_pack web_daemon	>~.repo.Repo open_repo
~.repo.BaseRepo	+path get_named_file:0|path	>~.config.ConfigFile get_config get_worktree_config	>~.config.StackedConfig get_config_stack	>~.index.Index open_index	>~.objects.ShaFile get_object
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
~.accounts.Accounts ~.Accounts	^~.client.Client
~.admin.AccountAdmin	^~.admin.Admin	!new
~.admin.Admin ~.Admin	^~.client.Client
~.auth.Auth ~.Auth	^~.client.Client
~.auth_v1.AuthV1	^~.client.Client
~.client.Client	?ssrf new:2|host
~.https_wrapper.CertValidatingHTTPSConnection	?ssrf new:0|host
~.logs.telephony.Telephony ~.logs.Telephony	?ssrf get_telephony_logs_v1:1|host get_telephony_logs_v2:1|host
#dyda
~.components.fb_data_reader.FbYourPostsJsonReader	+path read_your_posts_json:0|path
~.components.retrain	+path create_bottleneck_file:4|image_dir	?path create_image_lists:0|image_dir
~.components.tf_converter.LabToTFRecordConverter	?path create_tf_record:0|json_dir
~.launchers.launcher	?path read_meta_single:2|full_path
#dyda_utils
~.boxes	?path box_append:0|filename
~.data	+path read_csv:0|fname read_csv_to_np:0|fname read_txt:0|file_path	?path write_csv:1|fname write_json:1|fname
~.image	+path save_img:1|fname	?path convert_all_to_png:0|folder
~.lab_tools	?path box_append:0|filename
~.pandas_data	+path read_json_to_df:0|fname	?path write_df_json:2|fname write_svmft:3|fname
~.tinycv	?path imwrite_seg:0|out_file_name
~.tools	+path read_csv:0|fname read_csv_to_np:0|fname read_txt:0|file_path	?path move_file:0|fpath read_template:0|fname remove_extension:0|file_path write_csv:1|fname write_json:1|fname
#dynamic_preferences
~.admin.DynamicPreferenceAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.GlobalPreferenceAdmin	^~.admin.DynamicPreferenceAdmin
~.admin.PerInstancePreferenceAdmin	^~.admin.DynamicPreferenceAdmin
~.api.viewsets.GlobalPreferencesViewSet	^~.api.viewsets.PreferenceViewSet
~.api.viewsets.PerInstancePreferenceViewSet	^~.api.viewsets.PreferenceViewSet
~.api.viewsets.PreferenceViewSet	^rest_framework.mixins.UpdateModelMixin rest_framework.mixins.ListModelMixin rest_framework.mixins.RetrieveModelMixin rest_framework.viewsets.GenericViewSet	>rest_framework.response.Response bulk
~.users.admin.UserPreferenceAdmin	^~.admin.PerInstancePreferenceAdmin
~.users.views.UserPreferenceFormView	^~.views.PreferenceFormView
~.users.viewsets.UserPreferencesViewSet	^~.api.viewsets.PerInstancePreferenceViewSet
~.views.PreferenceFormView	^django.views.generic.edit.FormView
#easyprocess
~.EasyProcess	+command new:0|cmd	>= call sendstop sleep start stop wait
#ebooklib
~.epub.EpubCover	^~.epub.EpubItem	+path new:1|file_name
~.epub.EpubCoverHtml	^~.epub.EpubHtml	+path new:1|file_name
~.epub.EpubHtml	^~.epub.EpubItem	+path new:1|file_name
~.epub.EpubImage	^~.epub.EpubItem	!new
~.epub.EpubItem	+path new:1|file_name
~.epub.EpubNav	^~.epub.EpubHtml	+path new:1|file_name
~.epub.EpubNcx	^~.epub.EpubItem	+path new:1|file_name
~.epub.EpubSMIL	^~.epub.EpubItem	+path new:1|file_name
#ecacontrol
~.CmdBase	?command new:1|cmd
~.ECA_CONTROL_INTERFACE	?command command:0|cmd
~.StringArgument	^~.CmdBase
#eccodes
~.highlevel.reader.FileReader ~.FileReader ~.highlevel.FileReader	?path new:0|path
#ecmwfapi
~.api	+ssrf get_api_url:0|url
~.api.APIRequest	>~.api.Connection connection
~.api.Connection	+ssrf GET:0|url POST:0|url call:0|url new:0|url
~.api.ECMWFService ~.ECMWFService	+ssrf new:1|url
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
~.xpath_nodes.LazyElementNode ~.LazyElementNode	^~.xpath_nodes.EtreeElementNode
~.xpath_nodes.SchemaAttributeNode	^~.xpath_nodes.AttributeNode	>~.xpath_nodes.ElementNode parent
~.xpath_nodes.SchemaElementNode ~.SchemaElementNode	^~.xpath_nodes.ElementNode	>~.protocols.XsdElementProtocol xsd_element	>~.xpath_nodes.AttributeNode[] attributes	>~.xpath_nodes.SchemaElementNode ref
~.xpath_nodes.TextAttributeNode	^~.xpath_nodes.AttributeNode	>~.xpath_nodes.EtreeElementNode parent
~.xpath_nodes.XPathNodeTree	>~.schema_proxy.AbstractSchemaProxy schema
~.xpath_selectors	?xpath iter_select:1|path select:1|path
~.xpath_selectors.Selector ~.Selector	?xpath new:0|path
#elgato
~.elgato.Elgato ~.Elgato	>aiohttp.client.ClientSession session
#elmax_api
~.http.Elmax	^~.http.GenericElmax	?command execute_command:1|command
~.http.ElmaxLocal	^~.http.GenericElmax	?command execute_command:1|command
~.http.GenericElmax	?command execute_command:1|command	?ssrf retrieve_server_certificate:0|hostname
#em
~.AbstractFile	+path new:0|filename
~.Document	+path new:1|filename
~.Hook	+code beforeEvaluate:0|expression
~.Interpreter	+code evaluate:0|expression
~.VerboseHook	^~.Hook
#energyzero
~.energyzero.EnergyZero ~.EnergyZero	>aiohttp.client.ClientSession session
#envisage
~.plugins.python_shell.i_python_shell.IPythonShell	+command execute_command:0|command	+path execute_file:0|path
~.plugins.python_shell.view.python_shell_view.PythonShellView	+command execute_command:0|command	?path execute_file:0|path
#etcd
~.client.Client ~.Client	?ssrf new:0|host	>urllib3.poolmanager.PoolManager http
#etcd3gw
~.client.Etcd3Client	?ssrf new:0|host	>requests.sessions.Session session
#etesync
~.cache.Config	^~.db.BaseModel
~.cache.EntryEntity	^~.db.BaseModel
~.cache.JournalEntity	^~.db.BaseModel
~.cache.User	^~.db.BaseModel
~.cache.UserInfo	^~.db.BaseModel
~.db.BaseModel	^peewee.Model
~.pim.Content	^~.db.BaseModel
~.service.BaseManager	>requests.sessions.Session requests
~.service.EntryManager	^~.service.BaseManager
~.service.JournalManager	^~.service.BaseManager
~.service.UserInfoManager	^~.service.BaseManager
#evalidate
~.Expr	?path new:2|filename
#exchangelib
exchangelib.requests	^requests
~.account.Account ~.Account	+path bulk_copy:1|to_folder bulk_move:1|to_folder	?path bulk_archive:1|to_folder bulk_create:0|folder
~.ewsdatetime.EWSDate ~.EWSDate	?template from_string:0|date_string
~.ewsdatetime.EWSDateTime ~.EWSDateTime	?template from_string:0|date_string
~.fields.FieldOrder	?template from_string:0|field_path
~.folders.base.BaseFolder ~.folders.BaseFolder	+path move:0|to_folder	>= refresh save
~.folders.base.Folder ~.Folder ~.folders.Folder	^~.folders.base.BaseFolder
~.folders.known_folders.AdminAuditLogs ~.folders.AdminAuditLogs	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.AllCategorizedItems ~.folders.AllCategorizedItems	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.AllContacts ~.folders.AllContacts	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.AllItems ~.folders.AllItems	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.AllPersonMetadata ~.folders.AllPersonMetadata	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.AllTodoTasks ~.folders.AllTodoTasks	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.ApplicationData ~.folders.ApplicationData	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.ArchiveDeletedItems ~.folders.ArchiveDeletedItems	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.ArchiveInbox ~.folders.ArchiveInbox	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.ArchiveMsgFolderRoot ~.folders.ArchiveMsgFolderRoot	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.ArchiveRecoverableItemsDeletions ~.folders.ArchiveRecoverableItemsDeletions	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.ArchiveRecoverableItemsPurges ~.folders.ArchiveRecoverableItemsPurges	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.ArchiveRecoverableItemsRoot ~.folders.ArchiveRecoverableItemsRoot	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.ArchiveRecoverableItemsVersions ~.folders.ArchiveRecoverableItemsVersions	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Audits ~.folders.Audits	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.Birthdays ~.folders.Birthdays	^~.folders.base.Folder
~.folders.known_folders.Calendar ~.folders.Calendar	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.CalendarLogging ~.folders.CalendarLogging	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.CalendarSearchCache ~.folders.CalendarSearchCache	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.CommonViews ~.folders.CommonViews	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.CompanyContacts ~.folders.CompanyContacts	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Conflicts ~.folders.Conflicts	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Contacts ~.folders.Contacts	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.ConversationHistory ~.folders.ConversationHistory	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.ConversationSettings ~.folders.ConversationSettings	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.CrawlerData ~.folders.CrawlerData	^~.folders.base.Folder
~.folders.known_folders.DefaultFoldersChangeHistory ~.folders.DefaultFoldersChangeHistory	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.DeferredAction ~.folders.DeferredAction	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.DeletedItems ~.folders.DeletedItems	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Directory ~.folders.Directory	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.DlpPolicyEvaluation ~.folders.DlpPolicyEvaluation	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Drafts ~.folders.Drafts	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.EventCheckPoints ~.folders.EventCheckPoints	^~.folders.base.Folder
~.folders.known_folders.ExchangeSyncData ~.folders.ExchangeSyncData	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.ExternalContacts ~.folders.ExternalContacts	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.Favorites ~.folders.Favorites	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Files ~.folders.Files	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.FolderMemberships ~.folders.FolderMemberships	^~.folders.base.Folder
~.folders.known_folders.FreeBusyCache ~.folders.FreeBusyCache	^~.folders.base.Folder
~.folders.known_folders.FreebusyData ~.folders.FreebusyData	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.Friends ~.folders.Friends	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.FromFavoriteSenders ~.folders.FromFavoriteSenders	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.GALContacts ~.folders.GALContacts	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.GraphAnalytics ~.folders.GraphAnalytics	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.IMContactList ~.folders.IMContactList	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Inbox ~.folders.Inbox	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Inference ~.folders.Inference	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Journal ~.folders.Journal	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.JunkEmail ~.folders.JunkEmail	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.LocalFailures ~.folders.LocalFailures	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Location ~.folders.Location	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.MailboxAssociations ~.folders.MailboxAssociations	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.Messages ~.folders.Messages	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.MsgFolderRoot ~.folders.MsgFolderRoot	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.MyContacts ~.folders.MyContacts	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.MyContactsExtended ~.folders.MyContactsExtended	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.NonDeletableFolder ~.folders.NonDeletableFolder	^~.folders.base.Folder
~.folders.known_folders.Notes ~.folders.Notes	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.OneNotePagePreviews ~.folders.OneNotePagePreviews	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.OrganizationalContacts ~.folders.OrganizationalContacts	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.Outbox ~.folders.Outbox	^~.folders.known_folders.Messages
~.folders.known_folders.ParkedMessages ~.folders.ParkedMessages	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.PassThroughSearchResults ~.folders.PassThroughSearchResults	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.PdpProfileV2Secured ~.folders.PdpProfileV2Secured	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.PeopleCentricConversationBuddies ~.folders.PeopleCentricConversationBuddies	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.PeopleConnect ~.folders.PeopleConnect	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.PersonMetadata ~.folders.PersonMetadata	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.QedcDefaultRetention ~.folders.QedcDefaultRetention	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.QedcLongRetention ~.folders.QedcLongRetention	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.QedcMediumRetention ~.folders.QedcMediumRetention	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.QedcShortRetention ~.folders.QedcShortRetention	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.QuarantinedEmail ~.folders.QuarantinedEmail	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.QuarantinedEmailDefaultCategory ~.folders.QuarantinedEmailDefaultCategory	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.QuickContacts ~.folders.QuickContacts	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.RSSFeeds ~.folders.RSSFeeds	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.RecipientCache ~.folders.RecipientCache	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.RecoverableItemsDeletions ~.folders.RecoverableItemsDeletions	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.RecoverableItemsPurges ~.folders.RecoverableItemsPurges	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.RecoverableItemsRoot ~.folders.RecoverableItemsRoot	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.RecoverableItemsSubstrateHolds ~.folders.RecoverableItemsSubstrateHolds	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.RecoverableItemsVersions ~.folders.RecoverableItemsVersions	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.RecoveryPoints ~.folders.RecoveryPoints	^~.folders.base.Folder
~.folders.known_folders.RelevantContacts ~.folders.RelevantContacts	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Reminders ~.folders.Reminders	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.Schedule ~.folders.Schedule	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.SearchFolders ~.folders.SearchFolders	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.SentItems ~.folders.SentItems	^~.folders.known_folders.Messages
~.folders.known_folders.ServerFailures ~.folders.ServerFailures	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.ShadowItems ~.folders.ShadowItems	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.SharePointNotifications ~.folders.SharePointNotifications	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Sharing ~.folders.Sharing	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.ShortNotes ~.folders.ShortNotes	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Shortcuts ~.folders.Shortcuts	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.Signal ~.folders.Signal	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.SkypeTeamsMessages ~.folders.SkypeTeamsMessages	^~.folders.base.Folder
~.folders.known_folders.SmsAndChatsSync ~.folders.SmsAndChatsSync	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.SpoolerQueue ~.folders.SpoolerQueue	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.SwssItems ~.folders.SwssItems	^~.folders.base.Folder
~.folders.known_folders.SyncIssues ~.folders.SyncIssues	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.System ~.folders.System	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.System1 ~.folders.System1	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.Tasks ~.folders.Tasks	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.TemporarySaves ~.folders.TemporarySaves	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.ToDoSearch ~.folders.ToDoSearch	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.UserCuratedContacts ~.folders.UserCuratedContacts	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.Views ~.folders.Views	^~.folders.known_folders.NonDeletableFolder
~.folders.known_folders.VoiceMail ~.folders.VoiceMail	^~.folders.known_folders.WellknownFolder
~.folders.known_folders.WellknownFolder ~.folders.WellknownFolder	^~.folders.base.Folder
~.folders.known_folders.WorkingSet ~.folders.WorkingSet	^~.folders.known_folders.NonDeletableFolder
~.folders.roots.ArchiveRoot ~.folders.ArchiveRoot	^~.folders.roots.RootOfHierarchy
~.folders.roots.PublicFoldersRoot ~.folders.PublicFoldersRoot	^~.folders.roots.RootOfHierarchy
~.folders.roots.Root ~.folders.Root	^~.folders.roots.RootOfHierarchy
~.folders.roots.RootOfHierarchy ~.RootOfHierarchy ~.folders.RootOfHierarchy	^~.folders.base.BaseFolder	+path remove_folder:0|folder	>= root
~.items.base.BaseReplyItem	?path save:0|folder
~.items.calendar_item.BaseMeetingItem	^~.items.item.Item
~.items.calendar_item.CalendarItem ~.CalendarItem ~.items.CalendarItem	^~.items.item.Item
~.items.calendar_item.CancelCalendarItem ~.CancelCalendarItem ~.items.CancelCalendarItem	^~.items.base.BaseReplyItem
~.items.calendar_item.MeetingCancellation ~.items.MeetingCancellation	^~.items.calendar_item.BaseMeetingItem
~.items.calendar_item.MeetingMessage ~.items.MeetingMessage	^~.items.calendar_item.BaseMeetingItem
~.items.calendar_item.MeetingRequest ~.items.MeetingRequest	^~.items.calendar_item.BaseMeetingItem
~.items.calendar_item.MeetingResponse ~.items.MeetingResponse	^~.items.calendar_item.BaseMeetingItem
~.items.contact.Contact ~.Contact ~.items.Contact	^~.items.item.Item
~.items.contact.DistributionList ~.DistributionList ~.items.DistributionList	^~.items.item.Item
~.items.item.Item ~.items.Item	?path copy:0|to_folder move:0|to_folder
~.items.message.ForwardItem ~.ForwardItem ~.items.ForwardItem	^~.items.base.BaseReplyItem
~.items.message.Message ~.Message ~.items.Message	^~.items.item.Item	>~.items.message.ReplyAllToItem create_reply_all	>~.items.message.ReplyToItem create_reply
~.items.message.ReplyAllToItem ~.ReplyAllToItem ~.items.ReplyAllToItem	^~.items.base.BaseReplyItem
~.items.message.ReplyToItem ~.ReplyToItem ~.items.ReplyToItem	^~.items.base.BaseReplyItem
~.items.post.PostItem ~.PostItem ~.items.PostItem	^~.items.item.Item
~.items.post.PostReplyItem ~.PostReplyItem ~.items.PostReplyItem	^~.items.item.Item
~.items.task.Task ~.Task ~.items.Task	^~.items.item.Item
~.services.subscribe.SubscribeToPush ~.services.SubscribeToPush	+ssrf call:4|url get_payload:4|url
~.util	+ssrf post_ratelimited:2|url
#executing
~.executing.Source ~.Source	+path new:0|filename
#extra_data
~	+path H5File:0|path	>~.reader.DataCollection RunDirectory
~.components.AGIPD1M	^~.components.XtdfDetectorBase
~.components.AGIPD500K	^~.components.XtdfDetectorBase
~.components.DSSC1M	^~.components.XtdfDetectorBase
~.components.FramesFileWriter	^~.writer.FileWriter	?path new:0|path
~.components.JUNGFRAU	+path write_virtual_cxi:0|filename
~.components.LPD1M	^~.components.XtdfDetectorBase
~.components.XtdfDetectorBase	+path write_frames:0|filename write_virtual_cxi:0|filename	>~.components.XtdfMaskedKeyData masked_data
~.components.XtdfImageMultimodKeyData	>~.components.XtdfDetectorBase det
~.components.XtdfMaskedKeyData	^~.components.XtdfImageMultimodKeyData
~.copy	+path copy_structure:0|input,1|output	>= copy_structure
~.export	+path serve_files:0|path
~.file_access	>~.file_access.OpenFilesLimiter init_open_files_limiter
~.file_access.FileAccess	+path new:0|filename
~.file_access.OpenFilesLimiter	+path touch:0|filename
~.lsxfel	+path summarise_file:0|path
~.reader	+path H5File:0|path	>~.reader.DataCollection RunDirectory
~.reader.DataCollection ~.DataCollection	+path from_path:0|path write:0|filename write_virtual:0|filename	>~.reader.DataCollection deselect drop_aliases select select_trains union with_aliases
~.run_files_map	+path atomic_dump:1|path
~.voview	+path write_atomic:0|path
~.voview.VirtualOverviewFileWriter	^~.writer.VirtualFileWriter
~.write_cxi.JUNGFRAUCXIWriter	^~.write_cxi.VirtualCXIWriterBase
~.write_cxi.VirtualCXIWriterBase	+path write:0|filename
~.write_cxi.XtdfCXIWriter	^~.write_cxi.VirtualCXIWriterBase
~.writer.FileWriter	?path new:0|path
~.writer.VirtualFileWriter	^~.writer.FileWriter	?path new:0|path
#extra_views
~.advanced.BaseCreateWithInlinesView	^~.advanced.ModelFormWithInlinesMixin ~.advanced.ProcessFormWithInlinesView
~.advanced.BaseUpdateWithInlinesView	^~.advanced.ModelFormWithInlinesMixin ~.advanced.ProcessFormWithInlinesView
~.advanced.CreateWithInlinesView ~.CreateWithInlinesView	^~.advanced.BaseCreateWithInlinesView
~.advanced.ModelFormWithInlinesMixin	^django.views.generic.edit.ModelFormMixin
~.advanced.ProcessFormWithInlinesView	^django.views.generic.edit.FormView
~.advanced.UpdateWithInlinesView ~.UpdateWithInlinesView	^~.advanced.BaseUpdateWithInlinesView
~.formsets.BaseFormSetView	^~.formsets.FormSetMixin
~.formsets.BaseInlineFormSetView	^~.formsets.InlineFormSetMixin
~.formsets.BaseModelFormSetView	^~.formsets.ModelFormSetMixin
~.formsets.FormSetMixin	>django.http.response.HttpResponseRedirect formset_valid
~.formsets.FormSetView ~.FormSetView	^~.formsets.BaseFormSetView
~.formsets.InlineFormSetMixin	^~.formsets.FormSetMixin
~.formsets.InlineFormSetView ~.InlineFormSetView	^~.formsets.BaseInlineFormSetView
~.formsets.ModelFormSetMixin	^~.formsets.FormSetMixin
~.formsets.ModelFormSetView ~.ModelFormSetView	^~.formsets.BaseModelFormSetView
~.generic.BaseGenericInlineFormSetView	^~.generic.GenericInlineFormSetMixin ~.formsets.BaseInlineFormSetView
~.generic.GenericInlineFormSetMixin	^~.formsets.InlineFormSetMixin
~.generic.GenericInlineFormSetView	^~.generic.BaseGenericInlineFormSetView ~.formsets.InlineFormSetView
#extractor
~.Extractor	+path extract:2|filename
#extruct
~.tool	?ssrf metadata_from_url:0|url
#fabio
~	+path open:0|filename	?path extract_filenumber:0|name
~.GEimage.GeImage ~.GEimage.GEimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.HiPiCimage.HipicImage ~.HiPiCimage.HiPiCimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.OXDimage.OxdImage ~.OXDimage.OXDimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.TiffIO.TiffIO	+path new:0|filename
~.app.convert	+path convert_one:0|input_filename,1|output_filename
~.app.densify	+path load_param:0|fn save_master:0|outfile,1|sparsefile
~.app.eiger2cbf	+path convert_one:0|input_filename
~.app.eiger2crysalis.Converter	+path convert_one:0|input_filename
~.app.viewer.AppForm	+path convert_and_save_to_h5:0|fname convert_and_write:0|fname convert_and_write_multiple_files:0|fname
~.binaryimage.BinaryImage ~.binaryimage.binaryimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.bruker100image.Bruker100Image ~.bruker100image.bruker100image	^~.brukerimage.BrukerImage	+path read:0|fname write:0|fname	>= read
~.brukerimage.BrukerImage ~.brukerimage.brukerimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.cbfimage.CbfImage ~.cbfimage.cbfimage	^~.fabioimage.FabioImage	+path new:2|fname read:0|fname write:0|fname	?path read_raw_data:0|infile	>= read
~.datIO.columnfile	^~.datIO.fabiodata	+path read:0|fname
~.datIO.fabiodata	+path new:3|fname read:0|fname
~.dm3image.Dm3Image ~.dm3image.dm3image	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.dtrekimage.DtrekImage ~.adscimage.AdscImage ~.adscimage.adscimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.edfimage.EdfImage ~.edfimage.edfimage	^~.fabioimage.FabioImage	+path fast_read_data:0|filename fast_read_roi:0|filename read:0|fname write:0|fname	>= read
~.eigerimage.EigerImage ~.eigerimage.eigerimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.esperantoimage.EsperantoImage ~.esperantoimage.esperantoimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.fabioimage.FabioImage ~.fabioimage.fabioimage	+path read:0|filename readROI:0|filename save:0|fname write:0|fname	>= convert
~.fabioutils	?path extract_filenumber:0|name
~.fabioutils.BytesIO	+path new:1|fname
~.fabioutils.GzipFile	+path new:0|filename
~.file_series.FileSeries	^~.fabioimage.FabioImage
~.file_series.filename_series	+path new:0|filename
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
~.marccdimage.MarccdImage ~.marccdimage.marccdimage	^~.tifimage.TifImage
~.mpaimage.MpaImage ~.mpaimage.mpaimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.mrcimage.MrcImage ~.mrcimage.mrcimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.nexus.Nexus	+path new:0|filename
~.numpyimage.NumpyImage ~.numpyimage.numpyimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.openimage	+path openimage:0|filename
~.pilatusimage.PilatusImage ~.pilatusimage.pilatusimage	^~.tifimage.TifImage
~.pixiimage.PixiImage ~.pixiimage.pixiimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.pnmimage.PnmImage ~.pnmimage.pnmimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.raxisimage.RaxisImage ~.raxisimage.raxisimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.sparseimage.SparseImage ~.sparseimage.sparseimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.speimage.SpeImage ~.speimage.speimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.templateimage.TemplateImage ~.templateimage.templateimage	^~.fabioimage.FabioImage	+path read:0|fname	>= read
~.tifimage.TifImage ~.tifimage.tifimage	^~.fabioimage.FabioImage	+path read:0|fname write:0|fname	>= read
~.utils.ExternalResources.ExternalResources	+path get_file_and_repack:0|filename
~.xcaliburimage.CcdCharacteristiscs	+path read:0|filename save:0|filename	>= loads
~.xcaliburimage.RunDescription	?path read:0|filename save:0|filename
~.xcaliburimage.XcaliburImage ~.xcaliburimage.xcaliburimage	^~.fabioimage.FabioImage	+path read:0|fname save_par:0|path	>= read
~.xsdimage.XsdImage ~.xsdimage.xsdimage	^~.fabioimage.FabioImage	+path new:2|fname read:0|fname	>= read
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
~.redirects.HTTPFound ~.HTTPFound	+redirect new:0|location
~.redirects.HTTPMovedPermanently ~.HTTPMovedPermanently	+redirect new:0|location
~.redirects.HTTPPermanentRedirect ~.HTTPPermanentRedirect	+redirect new:0|location
~.redirects.HTTPSeeOther ~.HTTPSeeOther	+redirect new:0|location
~.redirects.HTTPTemporaryRedirect ~.HTTPTemporaryRedirect	+redirect new:0|location
#fastimport
~.commands.FileCopyCommand	+path new:0|src_path,1|dest_path
~.commands.FileDeleteCommand	+path new:0|path
~.commands.FileModifyCommand	?path new:0|path
~.commands.FileRenameCommand	+path new:0|old_path,1|new_path
~.errors.InvalidCommand	+command new:1|cmd
#favicon
~.admin.FaviconAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.FaviconImgAdmin	^django.contrib.admin.options.ModelAdmin
#fbtftp
~.base_handler.SessionStats ~.SessionStats	?path new:2|file_path
#fhs
~	+path load_config:0|filename
#file_encryptor
~.convergence	+path decrypt_file_inline:0|filename encrypt_file_inline:0|filename
#file_read_backwards
~.file_read_backwards.FileReadBackwards ~.FileReadBackwards	+path new:0|path
#filelock
~._api.BaseFileLock ~.BaseFileLock	+path new:0|lock_file
~._soft.SoftFileLock ~.FileLock ~.SoftFileLock	^~._api.BaseFileLock
~._unix.UnixFileLock ~.UnixFileLock	^~._api.BaseFileLock
~._util	+path raise_on_not_writable_file:0|filename	>= ensure_directory_exists raise_on_not_writable_file
~._windows.WindowsFileLock ~.WindowsFileLock	^~._api.BaseFileLock
~.asyncio.AsyncSoftFileLock ~.AsyncFileLock ~.AsyncSoftFileLock	^~._soft.SoftFileLock ~.asyncio.BaseAsyncFileLock
~.asyncio.AsyncUnixFileLock ~.AsyncUnixFileLock	^~._unix.UnixFileLock ~.asyncio.BaseAsyncFileLock
~.asyncio.AsyncWindowsFileLock ~.AsyncWindowsFileLock	^~._windows.WindowsFileLock ~.asyncio.BaseAsyncFileLock
~.asyncio.BaseAsyncFileLock ~.BaseAsyncFileLock	^~._api.BaseFileLock	+path new:0|lock_file
#firehose
~.model.File	?path new:0|givenpath,1|abspath
~.parsers.clanganalyzer	?path parse_plist:0|file_path
~.parsers.flawfinder	?path parse_file:0|infile
~.parsers.splint	?path parse_splint_csv:0|path
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
~.mime.message.part.Body	?path new:4|filename
#flasgger
~.base.Swagger ~.Flasgger ~.Swagger ~.base.Flasgger	?path load_swagger_file:0|filename
~.utils	+path load_from_file:2|root_path	?path remove_suffix:0|fpath	>= extract_schema
#flask
~ flask_socketio.flask klaus.flask	+path send_file:0|path_or_file	+redirect redirect:0|location	+template render_template_string:0|source	>= copy_current_request_context flash get_flashed_messages get_template_attribute has_app_context has_request_context render_template render_template_string stream_template stream_template_string url_for
~.app.Flask flask_caching.Flask flask_debugtoolbar.Flask flask_debugtoolbar.panels.Flask	^~.sansio.app.App	+path get_send_file_max_age:0|filename send_static_file:0|filename	>werkzeug.routing.map.MapAdapter create_url_adapter	>~.templating.Environment create_jinja_environment
~.blueprints.Blueprint ~.Blueprint flask_bootstrap.Blueprint flask_debugtoolbar.Blueprint	+path get_send_file_max_age:0|filename send_static_file:0|filename
~.cli	+path load_dotenv:0|path	>= get_version load_dotenv main prepare_import routes_command run_command shell_command show_server_banner with_appcontext	>~.app.Flask find_app_by_string find_best_app locate_app
~.cli.CertParamType	>click.types.Path path_type
~.cli.ScriptInfo	>~.app.Flask load_app
~.cli.SeparatedPathType	^click.types.Path	!convert
~.config.Config ~.Config	+path from_file:0|filename
~.helpers	+path send_file:0|path_or_file	+redirect redirect:0|location	>= flash get_debug_flag get_flashed_messages get_load_dotenv get_root_path get_template_attribute url_for
~.sansio.app.App	+redirect redirect:0|location	>~.config.Config make_config	>~.templating.DispatchingJinjaLoader create_global_jinja_loader	>~.templating.Environment create_jinja_environment jinja_env
~.templating	+template render_template_string:0|source	>= render_template render_template_string stream_template stream_template_string
~.templating.DispatchingJinjaLoader	^jinja2.loaders.BaseLoader
~.templating.Environment	^jinja2.environment.Environment
#flask_api
~.app.FlaskAPI ~.FlaskAPI	^flask.app.Flask
#flask_bootstrap
flask_bootstrap.Blueprint	^flask.blueprints.Blueprint
#flask_caching
flask_caching.Flask	^flask.app.Flask
~.backends.filesystemcache.FileSystemCache ~.backends.FileSystemCache	?path new:0|cache_dir
~.jinja2ext.CacheExtension	^jinja2.ext.Extension
#flask_dance
~.consumer.base.BaseOAuthConsumerBlueprint	^flask.blueprints.Blueprint
~.consumer.oauth1.OAuth1ConsumerBlueprint ~.OAuth1ConsumerBlueprint ~.consumer.OAuth1ConsumerBlueprint	^~.consumer.base.BaseOAuthConsumerBlueprint
~.consumer.oauth2.OAuth2ConsumerBlueprint ~.OAuth2ConsumerBlueprint ~.consumer.OAuth2ConsumerBlueprint	^~.consumer.base.BaseOAuthConsumerBlueprint
~.consumer.requests.OAuth1Session ~.consumer.OAuth1Session	+ssrf new:1|base_url request:1|url
~.consumer.requests.OAuth2Session ~.consumer.OAuth2Session	+ssrf new:1|base_url request:1|url
~.contrib.gitlab.NoVerifyOAuth2Session	^~.consumer.requests.OAuth2Session	!new
~.contrib.heroku.HerokuOAuth2Session	^~.consumer.requests.OAuth2Session	!new
~.contrib.jira.JsonOAuth1Session	^~.consumer.requests.OAuth1Session	!new
~.contrib.reddit.RedditOAuth2Session	^~.consumer.requests.OAuth2Session	!new
~.contrib.slack.SlackBlueprint	^~.consumer.oauth2.OAuth2ConsumerBlueprint
~.contrib.strava.StravaOAuth2Session	^~.consumer.requests.OAuth2Session
~.contrib.twitch.ClientIdHeaderOAuth2Session	^~.consumer.requests.OAuth2Session	!new
#flask_debugtoolbar
flask_debugtoolbar.Blueprint	^flask.blueprints.Blueprint
flask_debugtoolbar.Environment	^jinja2.environment.Environment
flask_debugtoolbar.Flask	^flask.app.Flask
flask_debugtoolbar.PackageLoader	^jinja2.loaders.PackageLoader
flask_debugtoolbar.panels.Environment	^jinja2.environment.Environment
flask_debugtoolbar.panels.Flask	^flask.app.Flask
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
#flask_openapi3
~.blueprint.APIBlueprint ~.APIBlueprint	^flask.blueprints.Blueprint
~.models.file.FileStorage ~.FileStorage ~.models.FileStorage	^werkzeug.datastructures.file_storage.FileStorage	>werkzeug.datastructures.file_storage.FileStorage validate
~.openapi.OpenAPI ~.OpenAPI	^flask.app.Flask
#flask_peewee
~.admin.Admin	>flask.blueprints.Blueprint get_blueprint
~.admin.AdminTemplateHelper	+sql update_querystring:0|querystring
~.auth.Auth	>flask.blueprints.Blueprint get_blueprint
~.rest.RestAPI	>flask.blueprints.Blueprint get_blueprint
~.rest.RestResource	+sql process_query:0|query serialize_query:0|query
~.rest.RestrictOwnerResource	^~.rest.RestResource
#flask_restful
~.inputs.regex	+regex new:0|pattern
#flask_seeder
~.cli	+path load_seeder:3|file_path
#flask_socketio
flask_socketio.DebuggedApplication	^werkzeug.debug.DebuggedApplication
flask_socketio.flask	^flask
#flask_sockets
~.Sockets	>werkzeug.routing.map.Map url_map
#flask_sqlalchemy
~.extension.SQLAlchemy ~.SQLAlchemy	>sqlalchemy.engine.base.Engine engine get_engine	>sqlalchemy.engine.base.Engine[] engines	>sqlalchemy.orm.relationships.RelationshipProperty dynamic_loader relationship
~.query.Query	^sqlalchemy.orm.query.Query
~.session.Session	^sqlalchemy.orm.session.Session	>sqlalchemy.engine.base.Engine get_bind
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
~.base.font.BaseFont ~.base.BaseFont	+path save:0|path	?path generate:1|path
~.base.glyph.BaseGlyph ~.base.BaseGlyph	+path addImage:0|path
~.fontshell.font.RFont ~.fontshell.RFont	^~.base.font.BaseFont
~.fontshell.glyph.RGlyph ~.fontshell.RGlyph	^~.base.glyph.BaseGlyph
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
~.ttLib.sfnt.DirectoryEntry	?template fromString:0|str
~.ttLib.sfnt.SFNTDirectoryEntry	^~.ttLib.sfnt.DirectoryEntry
~.ttLib.sfnt.SFNTWriter	+path writeMasterChecksum:0|directory
~.ttLib.sfnt.WOFFDirectoryEntry	^~.ttLib.sfnt.DirectoryEntry
~.ttLib.tables.otConverters.Angle	^~.ttLib.tables.otConverters.F2Dot14	?template fromString:0|value
~.ttLib.tables.otConverters.BaseFixedValue	^~.ttLib.tables.otConverters.FloatValue	?template fromString:0|value
~.ttLib.tables.otConverters.BiasedAngle	^~.ttLib.tables.otConverters.Angle
~.ttLib.tables.otConverters.Char64	^~.ttLib.tables.otConverters.SimpleValue
~.ttLib.tables.otConverters.ComputedInt	^~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.ComputedUInt8	^~.ttLib.tables.otConverters.ComputedInt ~.ttLib.tables.otConverters.UInt8
~.ttLib.tables.otConverters.ComputedULong	^~.ttLib.tables.otConverters.ComputedInt ~.ttLib.tables.otConverters.ULong
~.ttLib.tables.otConverters.ComputedUShort	^~.ttLib.tables.otConverters.ComputedInt ~.ttLib.tables.otConverters.UShort
~.ttLib.tables.otConverters.DeciPoints	^~.ttLib.tables.otConverters.FloatValue
~.ttLib.tables.otConverters.F2Dot14	^~.ttLib.tables.otConverters.BaseFixedValue
~.ttLib.tables.otConverters.Fixed	^~.ttLib.tables.otConverters.BaseFixedValue
~.ttLib.tables.otConverters.Flags32	^~.ttLib.tables.otConverters.ULong
~.ttLib.tables.otConverters.FloatValue	^~.ttLib.tables.otConverters.SimpleValue	?template fromString:0|value
~.ttLib.tables.otConverters.GlyphID	^~.ttLib.tables.otConverters.SimpleValue
~.ttLib.tables.otConverters.GlyphID32	^~.ttLib.tables.otConverters.GlyphID
~.ttLib.tables.otConverters.Int8	^~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.IntValue	^~.ttLib.tables.otConverters.SimpleValue	?template fromString:0|value
~.ttLib.tables.otConverters.Long	^~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.LookupFlag	^~.ttLib.tables.otConverters.UShort
~.ttLib.tables.otConverters.NameID	^~.ttLib.tables.otConverters.UShort
~.ttLib.tables.otConverters.OptionalValue	^~.ttLib.tables.otConverters.SimpleValue
~.ttLib.tables.otConverters.STATFlags	^~.ttLib.tables.otConverters.UShort
~.ttLib.tables.otConverters.Short	^~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.SimpleValue	?template fromString:0|value
~.ttLib.tables.otConverters.Tag	^~.ttLib.tables.otConverters.SimpleValue
~.ttLib.tables.otConverters.UInt24	^~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.UInt8	^~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.ULong	^~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.UShort	^~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.ValueFormat	^~.ttLib.tables.otConverters.IntValue
~.ttLib.tables.otConverters.ValueRecord	^~.ttLib.tables.otConverters.ValueFormat
~.ttLib.tables.otConverters.VarIndex	^~.ttLib.tables.otConverters.OptionalValue ~.ttLib.tables.otConverters.ULong
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
~.logging.gatherer.IncidentObserver	?path save_incident:0|filename	>twisted.python.filepath.FilePath basedir
~.logging.log.LogFileObserver	+path new:0|filename
~.negotiate.Negotiation	+redirect sendRedirect:0|redirect
~.pb.Tub	+deserialise unserialize:0|data
#fpdf
~.fonts.TTFFont	+path new:1|font_file_path	>fontTools.ttLib.ttFont.TTFont ttfont
~.fpdf.FPDF ~.FPDF	+path embed_file:0|file_path file_attachment_annotation:0|file_path
~.image_parsing	+path load_image:0|filename
~.template.FlexTemplate ~.FlexTemplate	+path parse_csv:0|infile parse_json:0|infile
~.template.Template ~.Template	^~.template.FlexTemplate
#freetype
~.Face	?path attach_file:0|filename
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
~.osfs.OSFS	^~.base.FS	+path copy:0|src_path,1|dst_path listdir:0|path open:0|path remove:0|path	?path scandir:0|path
~.tarfs.ReadTarFS	^~.base.FS	+path listdir:0|path remove:0|path
~.tarfs.TarFS	^~.wrapfs.WrapFS
~.tarfs.WriteTarFS	^~.wrapfs.WrapFS	?path write_tar:0|file
~.tempfs.TempFS	^~.osfs.OSFS
~.tools	+path remove_empty:1|path	?path copy_file_data:0|src_file,1|dst_file
~.walk.BoundWalker	+path walk:0|path
~.walk.Walker	+path walk:1|path	>~.walk.BoundWalker bind
~.wrap	>~.wrap.WrapCachedDir cache_directory	>~.wrap.WrapReadOnly read_only
~.wrap.WrapCachedDir	?path scandir:0|path
~.wrap.WrapReadOnly	+path copy:0|src_path,1|dst_path makedirs:0|path move:0|src_path,1|dst_path open:0|path remove:0|path touch:0|path writefile:0|path	?path create:0|path upload:0|path
~.wrapfs.WrapFS	^~.base.FS	+path copy:0|src_path,1|dst_path listdir:0|path makedirs:0|path move:0|src_path,1|dst_path open:0|path remove:0|path touch:0|path writefile:0|path	?path create:0|path download:0|path scandir:0|path upload:0|path
~.zipfs.ReadZipFS	^~.base.FS	+path listdir:0|path remove:0|path
~.zipfs.WriteZipFS	^~.wrapfs.WrapFS	?path write_zip:0|file
~.zipfs.ZipFS	^~.wrapfs.WrapFS
#fscacher
~.cache.DirFingerprint	+path add_file:0|path
#fsm_admin
~.mixins.FSMTransitionMixin	>django.http.response.HttpResponseRedirect change_view response_change
#fsspec
~ pyfaidx.fsspec stactools.core.io.fsspec stactools.core.utils.fsspec	+path open_local:0|url	?path open:0|urlpath open_files:0|urlpath	>= open_local
~.archive.AbstractArchiveFileSystem	^~.spec.AbstractFileSystem
~.asyn.AbstractAsyncStreamedFile	^~.spec.AbstractBufferedFile
~.asyn.AsyncFileSystem	^~.spec.AbstractFileSystem	+path open_async:0|path
~.compression.SnappyFile	^~.spec.AbstractBufferedFile	?path new:0|infile
~.core	+path open_local:0|url	?path open:0|urlpath open_files:0|urlpath	>= open_local
~.core.OpenFile	+path new:1|path
~.fuse.FUSEr	+path chmod:0|path mkdir:0|path open:0|path read:0|path rmdir:0|path unlink:0|path write:0|path	?path create:0|path truncate:0|path
~.generic	?path copy_file_op:4|tempdir
~.generic.GenericFileSystem	^~.asyn.AsyncFileSystem
~.gui.FileSelector	>~.core.OpenFile open_file
~.implementations.arrow.ArrowFSWrapper	^~.spec.AbstractFileSystem	+path cat_file:0|path makedirs:0|path mkdir:0|path rm_file:0|path rmdir:0|path	?path get_file:0|rpath,1|lpath
~.implementations.arrow.ArrowFile	+path new:2|path
~.implementations.arrow.HadoopFileSystem	^~.implementations.arrow.ArrowFSWrapper
~.implementations.asyn_wrapper.AsyncFileSystemWrapper	^~.asyn.AsyncFileSystem
~.implementations.cache_metadata.CacheMetadata	+path on_close_cached_file:1|path pop_file:0|path update_file:0|path
~.implementations.cached.CachingFileSystem	^~.spec.AbstractFileSystem
~.implementations.cached.LocalTempFile	+path new:1|path	?path new:2|fn
~.implementations.cached.SimpleCacheFileSystem	^~.implementations.cached.WholeFileCacheFileSystem	+path pipe_file:0|path
~.implementations.cached.WholeFileCacheFileSystem	^~.implementations.cached.CachingFileSystem	?path cat:0|path
~.implementations.dask.DaskFile	^~.spec.AbstractBufferedFile	!new
~.implementations.dask.DaskWorkerFileSystem	^~.spec.AbstractFileSystem	!mkdir
~.implementations.data.DataFileSystem	^~.spec.AbstractFileSystem	+path cat_file:0|path
~.implementations.dbfs.DatabricksFile	^~.spec.AbstractBufferedFile	+path new:1|path
~.implementations.dbfs.DatabricksFileSystem	^~.spec.AbstractFileSystem	+path makedirs:0|path mkdir:0|path	>requests.sessions.Session session
~.implementations.dirfs.DirFileSystem	^~.asyn.AsyncFileSystem	+path cat_file:0|path makedirs:0|path mkdir:0|path new:0|path open:0|path open_async:0|path pipe_file:0|path rm_file:0|path rmdir:0|path touch:0|path	?path cat:0|path get_file:0|rpath,1|lpath glob:0|path put_file:0|lpath,1|rpath walk:0|path	!put
~.implementations.ftp.FTPFile	^~.spec.AbstractBufferedFile	+path new:1|path
~.implementations.ftp.FTPFileSystem	^~.spec.AbstractFileSystem	+path cat_file:0|path makedirs:0|path mkdir:0|path rmdir:0|path	?path get_file:0|rpath,1|lpath
~.implementations.git.GitFileSystem	^~.spec.AbstractFileSystem	+path new:0|path
~.implementations.github.GithubFileSystem	^~.spec.AbstractFileSystem
~.implementations.http	+ssrf get_range:1|url	>aiohttp.client.ClientSession get_client
~.implementations.http.AsyncStreamFile	^~.asyn.AbstractAsyncStreamedFile	!new
~.implementations.http.HTTPFile	^~.spec.AbstractBufferedFile	!new
~.implementations.http.HTTPFileSystem	^~.asyn.AsyncFileSystem	+path open_async:0|path	>~.implementations.http.AsyncStreamFile open_async
~.implementations.http.HTTPStreamFile	^~.spec.AbstractBufferedFile	!new
~.implementations.http_sync	+ssrf get_range:1|url
~.implementations.http_sync.HTTPFile	^~.spec.AbstractBufferedFile	!new
~.implementations.http_sync.HTTPFileSystem	^~.spec.AbstractFileSystem	+path glob:0|path	?path get_file:0|rpath,1|lpath put_file:0|lpath,1|rpath	>~.implementations.http_sync.RequestsSessionShim session	!cat_file
~.implementations.http_sync.HTTPStreamFile	^~.spec.AbstractBufferedFile	!new
~.implementations.http_sync.RequestsSessionShim	+ssrf delete:0|url get:0|url head:0|url patch:0|url post:0|url put:0|url request:1|url
~.implementations.jupyter.JupyterFileSystem	^~.spec.AbstractFileSystem	+path cat_file:0|path mkdir:0|path pipe_file:0|path	>requests.sessions.Session session
~.implementations.jupyter.SimpleFileWriter	^~.spec.AbstractBufferedFile
~.implementations.libarchive.LibArchiveFileSystem	^~.archive.AbstractArchiveFileSystem
~.implementations.local.LocalFileOpener	?path new:0|path
~.implementations.local.LocalFileSystem	^~.spec.AbstractFileSystem	+path chmod:0|path makedirs:0|path mkdir:0|path rm_file:0|path rmdir:0|path touch:0|path	!get_file put_file
~.implementations.memory.MemoryFileSystem	^~.spec.AbstractFileSystem	!cat_file makedirs mkdir pipe_file rmdir
~.implementations.reference.ReferenceFile	^~.spec.AbstractBufferedFile	+path new:1|path
~.implementations.reference.ReferenceFileSystem	^~.asyn.AsyncFileSystem	+path cat_file:0|path pipe_file:0|path	?path cat:0|path get_file:0|rpath,1|lpath
~.implementations.sftp.SFTPFileSystem	^~.spec.AbstractFileSystem	+path makedirs:0|path mkdir:0|path rmdir:0|path	?path get_file:0|rpath,1|lpath	!put
~.implementations.smb.SMBFileOpener	?path new:0|path
~.implementations.smb.SMBFileSystem	^~.spec.AbstractFileSystem	+path makedirs:0|path mkdir:0|path rmdir:0|path
~.implementations.tar.TarFileSystem	^~.archive.AbstractArchiveFileSystem
~.implementations.webhdfs.WebHDFS	^~.spec.AbstractFileSystem	+path chmod:0|path	?path makedirs:0|path mkdir:0|path rm_file:0|path
~.implementations.webhdfs.WebHDFile	^~.spec.AbstractBufferedFile	+path new:1|path
~.implementations.zip.ZipFileSystem	^~.archive.AbstractArchiveFileSystem	+path pipe_file:0|path
~.parquet	+path open_parquet_file:0|path
~.spec.AbstractBufferedFile	+path new:1|path
~.spec.AbstractFileSystem ~.AbstractFileSystem	+path cat_file:0|path delete:0|path get_file:0|rpath,1|lpath,3|outfile glob:0|path listdir:0|path makedirs:0|path mkdir:0|path open:0|path pipe_file:0|path put_file:0|lpath,1|rpath read_block:0|fn read_bytes:0|path read_text:0|path rm_file:0|path rmdir:0|path touch:0|path walk:0|path write_bytes:0|path write_text:0|path	?path cat:0|path put:0|lpath,1|rpath stat:0|path	>= from_dict from_json
~.utils	+path atomic_write:0|path	>= build_name_function can_be_local common_prefix file_size get_package_version_without_import get_protocol infer_compression infer_storage_options is_exception make_instance merge_offset_ranges mirror_from nullcontext other_paths read_block seek_delimiter stringify_path tokenize update_storage_options
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
#fusepy
~.FUSE	?path chmod:0|path mkdir:0|path open:0|path read:0|path rmdir:0|path unlink:0|path write:0|path
~.Operations	+path open:0|path	?path chmod:0|path create:0|path mkdir:0|path read:0|path rmdir:0|path unlink:0|path write:0|path
#gavo
~.votable.tapquery	?ssrf request:1|host
#genshi
~	>~.core.Stream HTML XML
~.builder.Element	^~.builder.Fragment	>~.core.Stream generate
~.builder.Fragment	>~.core.Stream generate
~.core.Stream ~.Stream	?xpath select:0|path
~.filters.i18n	?template parse_msg:0|string
~.filters.transform.StreamBuffer	^~.core.Stream
~.filters.transform.WrapTransformation	>~.builder.Element element
~.input	>~.core.Stream HTML XML
~.input.HTMLParser	+path new:1|filename
~.input.XMLParser	+path new:1|filename
~.path.Path	+path new:1|filename	>~.core.Stream select
~.path.PathParser	+path new:1|filename
~.template.astutil	+template parse:0|source
~.template.base.Template ~.template.Template	+path new:1|filepath,2|filename	+template new:0|source	>~.core.Stream generate
~.template.directives.MatchDirective	>~.path.Path path
~.template.eval.Code	?path new:1|filename
~.template.eval.Expression	^~.template.eval.Code
~.template.eval.Suite	^~.template.eval.Code
~.template.loader.TemplateLoader ~.template.TemplateLoader	+path load:0|filename
~.template.markup.MarkupTemplate ~.template.MarkupTemplate plasTeX.Renderers.PageTemplate.GenshiTemplate	^~.template.base.Template	+template new:0|source	?path new:1|filepath,2|filename
~.template.plugin.AbstractTemplateEnginePlugin	?template render:3|template	>~.template.loader.TemplateLoader loader
~.template.plugin.MarkupTemplateEnginePlugin	^~.template.plugin.AbstractTemplateEnginePlugin
~.template.plugin.TextTemplateEnginePlugin	^~.template.plugin.AbstractTemplateEnginePlugin
~.template.text.NewTextTemplate ~.template.NewTextTemplate	^~.template.base.Template	+template new:0|source	?path new:1|filepath,2|filename
~.template.text.OldTextTemplate ~.template.OldTextTemplate ~.template.TextTemplate ~.template.text.TextTemplate	^~.template.base.Template
#geoalchemy2
~.admin.dialects.geopackage.GeoPackageDialect	^sqlalchemy.dialects.sqlite.pysqlite.SQLiteDialect_pysqlite
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
#gffutils
~.interface.FeatureDB ~.FeatureDB	+sql execute:0|query	>= add_relation delete update
#gflanguages
~ glyphsets.gflanguages	+path LoadLanguages:0|base_dir LoadRegions:0|base_dir LoadScripts:0|base_dir
#git
~.cmd.Git ~.Git	?command execute:0|command
~.db.GitCmdObjectDB ~.GitCmdObjectDB	^gitdb.db.loose.LooseObjectDB	!new
~.diff.Diff ~.Diff	>~.objects.blob.Blob a_blob b_blob
~.diff.Diffable ~.Diffable	>~.repo.base.Repo repo
~.index.base.IndexFile ~.IndexFile ~.index.IndexFile	^~.diff.Diffable	+path move:0|items new:1|file_path remove:0|items write:0|file_path	>= from_tree merge_tree reset resolve_blobs update	>~.index.typ.BaseIndexEntry[] add	>~.objects.commit.Commit commit	>~.objects.tree.Tree write_tree
~.index.fun	>~.index.typ.BaseIndexEntry[] aggressive_tree_merge
~.index.typ.BaseIndexEntry ~.BaseIndexEntry ~.index.BaseIndexEntry	>~.objects.blob.Blob to_blob
~.index.typ.IndexEntry ~.IndexEntry ~.index.IndexEntry	^~.index.typ.BaseIndexEntry
~.index.util.TemporaryFileSwap	+path new:0|file_path
~.objects.base.IndexObject ~.IndexObject ~.objects.IndexObject	+path new:3|path
~.objects.blob.Blob ~.Blob ~.objects.Blob	^~.objects.base.IndexObject
~.objects.commit.Commit ~.Commit ~.objects.Commit	^~.diff.Diffable	>~.objects.commit.Commit[] iter_items iter_parents parents
~.objects.submodule.base.Submodule ~.Submodule ~.objects.Submodule ~.objects.submodule.Submodule	^~.objects.base.IndexObject	+path move:0|module_path	>= add move remove rename set_parent_commit update	>~.objects.commit.Commit parent_commit	>~.objects.submodule.base.Submodule[] iter_items	>~.refs.head.Head branch	>~.repo.base.Repo module	!new
~.objects.submodule.root.RootModule ~.RootModule ~.objects.RootModule ~.objects.submodule.RootModule	^~.objects.submodule.base.Submodule	>~.repo.base.Repo module	!new
~.objects.submodule.util	>~.refs.head.Head mkhead	>~.refs.remote.RemoteReference find_first_remote_branch
~.objects.tree.Tree ~.Tree ~.objects.Tree	^~.objects.base.IndexObject ~.diff.Diffable	>~.objects.blob.Blob[] blobs	>~.objects.tree.Tree[] trees	!new
~.refs.head.HEAD ~.HEAD ~.refs.HEAD	^~.refs.symbolic.SymbolicReference	>~.objects.commit.Commit commit	>~.refs.symbolic.SymbolicReference orig_head
~.refs.head.Head ~.Head ~.refs.Head	^~.refs.reference.Reference	+path rename:0|new_path	>= rename set_tracking_branch	>~.refs.head.HEAD checkout	>~.refs.remote.RemoteReference tracking_branch	!delete
~.refs.log.RefLog ~.RefLog ~.refs.RefLog	+path append_entry:1|filepath from_file:0|filepath new:0|filepath to_file:0|filepath	>= from_file write
~.refs.reference.Reference ~.Reference ~.refs.Reference	^~.refs.symbolic.SymbolicReference
~.refs.remote.RemoteReference ~.RemoteReference ~.refs.RemoteReference	^~.refs.head.Head	>~.refs.remote.RemoteReference[] iter_items	!create delete
~.refs.symbolic.SymbolicReference ~.SymbolicReference ~.refs.SymbolicReference	+path create:1|path delete:1|path from_path:1|path rename:0|new_path	>= rename set_commit set_object set_reference	>~.refs.head.Head reference	>~.refs.log.RefLog log
~.refs.tag.TagReference ~.Tag ~.TagReference ~.refs.Tag	^~.refs.reference.Reference	+path create:1|path	>= create	>~.objects.commit.Commit commit	!delete
~.remote.FetchInfo ~.FetchInfo	>~.objects.commit.Commit commit
~.remote.PushInfo ~.PushInfo	>~.objects.commit.Commit old_commit	>~.refs.remote.RemoteReference remote_ref
~.repo.base.BlameEntry	>~.objects.commit.Commit[] commit
~.repo.base.Repo ~.Repo ~.repo.Repo	+path create_head:0|path create_tag:0|path	>= archive clone clone_from init	>~.index.base.IndexFile index	>~.objects.commit.Commit commit currently_rebasing_on	>~.objects.commit.Commit[] iter_commits merge_base	>~.objects.submodule.base.Submodule create_submodule submodule	>~.objects.submodule.base.Submodule[] iter_submodules submodule_update	>~.objects.tree.Tree tree	>~.objects.tree.Tree[] iter_trees	>~.refs.head.HEAD head	>~.refs.head.Head active_branch create_head	>~.refs.tag.TagReference create_tag tag	>~.repo.base.BlameEntry[] blame blame_incremental
~.repo.fun	?path touch:0|filename	>~.objects.commit.Commit to_commit
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
~.util	+path file_contents_ro_filepath:0|filepath
~.util.LockedFD	+path new:0|filepath
#gitup
~.config	+path delete_bookmarks:1|config_path
#gleetex
~.__main__.Main	+path convert_images:1|base_path
~.caching.ImageCache	?path new:2|base_path	?xpath new:0|path
#glymur
~.jp2box.XMLBox	?path new:1|filename	>~.jp2box.XMLBox parse
~.jp2k.Jp2k ~.Jp2k	^~.jp2kr.Jp2kr	+path new:0|filename
~.jp2kr.Jp2kr	+path new:0|filename
~.lib.openjp2	?path stream_create_default_file_stream:0|fname
~.lib.tiff	+path open:0|filename
#glyphsLib
~	?path load:0|file_or_path
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
#gmsh
~	+path open:0|fileName write:0|fileName
~.model	?path setFileName:0|fileName
~.onelab	?command run:1|command
~.parser	+path parse:0|fileName
~.view	+path write:1|fileName
#google
~.api_core.operations_v1.abstract_operations_base_client.AbstractOperationsBaseClient	?path from_service_account_file:0|filename parse_common_folder_path:0|path
~.api_core.operations_v1.abstract_operations_client.AbstractOperationsClient ~.api_core.operations_v1.AbstractOperationsClient	^~.api_core.operations_v1.abstract_operations_base_client.AbstractOperationsBaseClient	+path from_service_account_file:0|filename
~.api_core.operations_v1.operations_rest_client_async.AsyncOperationsRestClient ~.api_core.operations_v1.AsyncOperationsRestClient	^~.api_core.operations_v1.abstract_operations_base_client.AbstractOperationsBaseClient
#goslideapi
~.goslideapi.GoSlideLocal ~.GoSlideLocal	?ssrf slide_open:0|hostname
#gpiozero
~.boards.LedBorg ~.LedBorg	^~.output_devices.RGBLED
~.fonts	+path load_font_14seg:0|filename_or_obj load_font_7seg:0|filename_or_obj load_segment_font:0|filename_or_obj
~.output_devices.RGBLED ~.RGBLED	>colorzero.color.Color color
#gpsoauth
gpsoauth.requests	^requests
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
~	?path codes_bufr_extract_headers:0|filepath codes_extract_offsets:0|filepath codes_extract_offsets_sizes:0|filepath grib_index_add_file:1|filename grib_index_new_from_file:0|filename grib_index_read:0|filename grib_index_write:1|filename
~.gribapi	?path codes_bufr_extract_headers:0|filepath codes_extract_offsets:0|filepath codes_extract_offsets_sizes:0|filepath grib_index_add_file:1|filename grib_index_new_from_file:0|filename grib_index_read:0|filename grib_index_write:1|filename
#gridfs
~.asynchronous.grid_file.AsyncGridFS ~.AsyncGridFS	+nosql find_one:0|filter	>~.asynchronous.grid_file.AsyncGridOutCursor find
~.asynchronous.grid_file.AsyncGridFSBucket ~.AsyncGridFSBucket	>~.asynchronous.grid_file.AsyncGridOutCursor find
~.asynchronous.grid_file.AsyncGridOutCursor ~.AsyncGridOutCursor	^pymongo.asynchronous.cursor.AsyncCursor
~.synchronous.grid_file.GridFS ~.GridFS	+nosql find_one:0|filter	>~.synchronous.grid_file.GridOutCursor find
~.synchronous.grid_file.GridOutCursor ~.GridOutCursor	^pymongo.synchronous.cursor.Cursor
#growattServer
~.base_api.GrowattApi ~.GrowattApi	>requests.sessions.Session session
~.open_api_v1.OpenApiV1 ~.OpenApiV1	^~.base_api.GrowattApi
#gspread
~	>~.client.Client api_key authorize oauth service_account service_account_from_dict	>~.client.Client[] oauth_from_dict
~.auth	+path load_credentials:0|filename store_credentials:1|filename	>= store_credentials	>~.client.Client api_key authorize oauth service_account service_account_from_dict	>~.client.Client[] oauth_from_dict
~.client.Client ~.Client	+ssrf open_by_url:0|url
~.http_client.BackOffHTTPClient ~.BackOffHTTPClient	^~.http_client.HTTPClient	!request
~.http_client.HTTPClient ~.HTTPClient	+ssrf request:1|endpoint
#guardian
~.admin.GuardedModelAdmin	^django.contrib.admin.options.ModelAdmin
#guessit
~.options	?path load_config_file:0|filepath read_text:1|filename
#guestfs
~.GuestFS	+command sh:0|command
#gunicorn
~.app.base.Application	?path get_config_from_filename:0|filename load_config_from_file:0|filename
~.app.pasterapp	+ssrf get_wsgi_app:0|config_uri
~.app.wsgiapp.WSGIApplication	^~.app.base.Application
~.pidfile.Pidfile	+path new:0|fname rename:0|path
~.reloader.InotifyReloader	?path add_extra_file:0|filename
~.reloader.Reloader	?path add_extra_file:0|filename
~.util	+ssrf load_class:0|uri	?path unlink:0|filename
#hamcrest
~.library.text.stringmatches.StringMatchesPattern	+regex new:0|pattern
#handy_archives
~	+path unpack_archive:0|filename,1|extract_dir	>= is_tarfile unpack_archive
~.TarFile	+path extract:1|path open:0|name write_file:0|filename,1|arcname
~.ZipFile	+path write_file:0|filename,1|arcname
#haphilipsjs
haphilipsjs.httpx	^httpx
~.PhilipsTV	+ssrf openURL:0|url	>httpx._client.AsyncClient session
#haystack
~.admin.SearchModelAdmin	^django.contrib.admin.options.ModelAdmin
~.generic_views.FacetedSearchMixin	^~.generic_views.SearchMixin
~.generic_views.FacetedSearchView	^~.generic_views.FacetedSearchMixin ~.generic_views.SearchView
~.generic_views.SearchMixin	^django.views.generic.edit.FormMixin
~.generic_views.SearchView	^~.generic_views.SearchMixin django.views.generic.edit.FormView
#hazwaz
~.mixins.ExternalEditorMixin	?path edit_file_in_external_editor:0|filepath
#hcloud
~._client.Client ~.Client	+ssrf request:1|url
~.load_balancers.domain.LoadBalancerHealtCheckHttp ~.load_balancers.LoadBalancerHealtCheckHttp	+path new:1|path
#hdf5storage
~	+path read:0|path,1|filename write:1|path,2|filename
#hdmf
~.backends.hdf5.h5_utils.H5SpecWriter	^~.spec.write.SpecWriter	+path write_spec:1|path
~.spec	?path export_spec:2|output_dir
~.spec.write	?path export_spec:2|output_dir
~.spec.write.SpecWriter ~.spec.SpecWriter	+path write_spec:1|path
~.spec.write.YAMLSpecWriter	^~.spec.write.SpecWriter	+path write_spec:1|path
~.term_set.TypeConfigurator ~.TypeConfigurator	+path load_type_config:0|config_path
#hgapi
~	>~.hgapi.Repo hg_clone
~.hgapi.Repo ~.Repo	+path hg_remove:0|filepath	>~.hgapi.Repo hg_clone
#hglib
~	?path open:0|path
#hickle
~	?path load:1|path,3|filename
~.fileio	+path file_opener:1|path,3|filename
~.hickle	?path load:1|path,3|filename
~.legacy_v3	+path load:1|path	?path dump:4|path
~.legacy_v3.hickle	+path load:1|path	?path dump:4|path
#hiera
~.client.HieraClient ~.HieraClient	+path new:0|config_filename
#hinawa_utils
~.bebob.plug_parser.PlugParser	?path parse_fb_plug:1|dir parse_subunit_plug:1|dir parse_unit_plug:1|dir
#hiyapyco
hiyapyco.Environment	^jinja2.environment.Environment
#hlk_sw16
~.protocol.SW16Client	?ssrf new:0|host
#homeconnect
~.api.HomeConnect ~.HomeConnect	^~.api.HomeConnectAPI
~.api.HomeConnectAPI ~.HomeConnectAPI	+ssrf delete:0|endpoint get:0|endpoint put:0|endpoint
~.api.HomeConnectAppliance	+ssrf delete:0|endpoint get:0|endpoint put:0|endpoint	?command execute_command:0|command
~.sseclient.SSEClient	+ssrf new:0|url
#html_text
~	>parsel.selector.Selector cleaned_selector
~.html_text	>parsel.selector.Selector cleaned_selector
#httpcore
~	+ssrf request:1|url stream:1|url
~._api	+ssrf request:1|url stream:1|url
~._async.connection.AsyncHTTPConnection ~.AsyncHTTPConnection ~._async.AsyncHTTPConnection	^~._async.interfaces.AsyncConnectionInterface
~._async.connection_pool.AsyncConnectionPool ~.AsyncConnectionPool ~._async.AsyncConnectionPool	^~._async.interfaces.AsyncRequestInterface	>~._async.interfaces.AsyncConnectionInterface create_connection	>~._async.interfaces.AsyncConnectionInterface[] connections
~._async.connection_pool.AsyncPoolRequest	>~._async.interfaces.AsyncConnectionInterface wait_for_connection
~._async.http11.AsyncHTTP11Connection ~.AsyncHTTP11Connection ~._async.AsyncHTTP11Connection	^~._async.interfaces.AsyncConnectionInterface
~._async.http2.AsyncHTTP2Connection	^~._async.interfaces.AsyncConnectionInterface
~._async.http_proxy.AsyncForwardHTTPConnection	^~._async.interfaces.AsyncConnectionInterface
~._async.http_proxy.AsyncHTTPProxy ~.AsyncHTTPProxy ~._async.AsyncHTTPProxy	^~._async.connection_pool.AsyncConnectionPool	>~._async.interfaces.AsyncConnectionInterface create_connection
~._async.http_proxy.AsyncTunnelHTTPConnection	^~._async.interfaces.AsyncConnectionInterface
~._async.interfaces.AsyncConnectionInterface ~.AsyncConnectionInterface ~._async.AsyncConnectionInterface	^~._async.interfaces.AsyncRequestInterface
~._async.interfaces.AsyncRequestInterface	+ssrf request:1|url stream:1|url
~._async.socks_proxy.AsyncSOCKSProxy	^~._async.connection_pool.AsyncConnectionPool	>~._async.interfaces.AsyncConnectionInterface create_connection
~._async.socks_proxy.AsyncSocks5Connection	^~._async.interfaces.AsyncConnectionInterface
~._backends.anyio.AnyIOBackend	^~._backends.base.AsyncNetworkBackend	!connect_tcp
~._backends.auto.AutoBackend	^~._backends.base.AsyncNetworkBackend	?ssrf connect_tcp:0|host
~._backends.base.AsyncNetworkBackend ~.AsyncNetworkBackend	?ssrf connect_tcp:0|host
~._backends.base.NetworkBackend ~.NetworkBackend	?ssrf connect_tcp:0|host
~._backends.mock.AsyncMockBackend ~.AsyncMockBackend	^~._backends.base.AsyncNetworkBackend	!connect_tcp
~._backends.mock.MockBackend ~.MockBackend	^~._backends.base.NetworkBackend	!connect_tcp
~._backends.sync.SyncBackend ~.SyncBackend	^~._backends.base.NetworkBackend	?ssrf connect_tcp:0|host
~._backends.trio.TrioBackend	^~._backends.base.AsyncNetworkBackend	?ssrf connect_tcp:0|host
~._sync.connection.HTTPConnection ~.HTTPConnection ~._sync.HTTPConnection	^~._sync.interfaces.ConnectionInterface
~._sync.connection_pool.ConnectionPool ~.ConnectionPool ~._sync.ConnectionPool	^~._sync.interfaces.RequestInterface	>~._sync.interfaces.ConnectionInterface create_connection	>~._sync.interfaces.ConnectionInterface[] connections
~._sync.connection_pool.PoolRequest	>~._sync.interfaces.ConnectionInterface wait_for_connection
~._sync.http11.HTTP11Connection ~.HTTP11Connection ~._sync.HTTP11Connection	^~._sync.interfaces.ConnectionInterface
~._sync.http2.HTTP2Connection	^~._sync.interfaces.ConnectionInterface
~._sync.http_proxy.ForwardHTTPConnection	^~._sync.interfaces.ConnectionInterface
~._sync.http_proxy.HTTPProxy ~.HTTPProxy ~._sync.HTTPProxy	^~._sync.connection_pool.ConnectionPool	>~._sync.interfaces.ConnectionInterface create_connection
~._sync.http_proxy.TunnelHTTPConnection	^~._sync.interfaces.ConnectionInterface
~._sync.interfaces.ConnectionInterface ~.ConnectionInterface ~._sync.ConnectionInterface	^~._sync.interfaces.RequestInterface
~._sync.interfaces.RequestInterface	+ssrf request:1|url stream:1|url
~._sync.socks_proxy.SOCKSProxy	^~._sync.connection_pool.ConnectionPool	>~._sync.interfaces.ConnectionInterface create_connection
~._sync.socks_proxy.Socks5Connection	^~._sync.interfaces.ConnectionInterface
#httplib2
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
~ haphilipsjs.httpx luftdaten.httpx	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url stream:1|url	>= create_event encode_content encode_html encode_json encode_multipart_data encode_request encode_response encode_text encode_urlencoded_data is_running_trio main map_httpcore_exceptions request_context	>~._models.Response delete get head options patch post put request	>~._models.Response[] stream
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
~.api.auth_methods.jwt.JWT ~.api.auth_methods.JWT	?path delete_role:1|path read_config:0|path read_role:1|path
~.api.auth_methods.oidc.OIDC ~.api.auth_methods.OIDC	^~.api.auth_methods.jwt.JWT
~.api.secrets_engines.kv_v1.KvV1 ~.api.secrets_engines.KvV1	?path delete_secret:0|path read_secret:0|path
~.api.secrets_engines.kv_v2.KvV2 ~.api.secrets_engines.KvV2	?path delete_latest_version_of_secret:0|path delete_metadata_and_all_versions:0|path delete_secret_versions:0|path read_secret:0|path read_secret_metadata:0|path read_secret_version:0|path
~.api.system_backend.SystemBackend ~.api.SystemBackend	^~.api.system_backend.auth.Auth ~.api.system_backend.mount.Mount
~.api.system_backend.auth.Auth ~.api.system_backend.Auth	?path read_auth_method_tuning:0|path
~.api.system_backend.mount.Mount ~.api.system_backend.Mount	?path move_backend:0|from_path,1|to_path read_mount_configuration:0|path
~.v1.Client ~.Client	+ssrf new:0|url	?path delete:0|path read:0|path write_data:0|path
#hy
~.cmdline	+code run_command:0|source
~.core.result_macros	+code compile_eval_foo_compile:1|expr compile_function_def:1|expr compile_function_lambda:1|expr
~.reader	+path read:1|filename read_many:1|filename
~.reader.hy_reader.HyReader ~.reader.HyReader	?path parse:1|filename
~.repl.HyCommandCompiler	>~.repl.HyCompile compiler
~.repl.HyCompile	>~.reader.hy_reader.HyReader reader
~.repl.REPL	?path new:4|filename	>~.repl.HyCommandCompiler compile
#hypercorn
~.protocol.quic.QuicProtocol	>aioquic.quic.configuration.QuicConfiguration quic_config
~.utils	?path load_application:0|path
#hyperkitty
~.admin.EmailAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.MailingListAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.ThreadAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.ThreadCategoryAdmin	^django.contrib.admin.options.ModelAdmin
~.api.email.EmailDetail	^rest_framework.generics.RetrieveAPIView
~.api.email.EmailList	^rest_framework.generics.ListAPIView
~.api.email.EmailListBySender	^rest_framework.generics.ListAPIView
~.api.mailinglist.MailingListDetail	^rest_framework.generics.RetrieveAPIView
~.api.mailinglist.MailingListList	^rest_framework.generics.ListAPIView
~.api.tag.TagList	^rest_framework.generics.ListAPIView
~.api.thread.ThreadDetail	^rest_framework.generics.RetrieveAPIView
~.api.thread.ThreadList	^rest_framework.generics.ListAPIView
~.lib.posting	?ssrf get_from:1|address
#hyperlink
~	+ssrf parse:0|url
~._url	+ssrf parse:0|url	?ssrf parse_host:0|host
#ibm_cloud_sdk_core
~.base_service.BaseService ~.BaseService	+ssrf new:service_url	>requests.sessions.Session get_http_client http_client
#icalendar
~.timezone.zoneinfo	+deserialise unpickle_rruleset_with_cache:0|rrule
#icoextract
~.IconExtractor	+path new:0|filename	?path export_icon:0|filename
#idasen
~.cli	?path load_config:0|path save_config:1|path
#identify
~.identify	+path parse_shebang_from_file:0|path tags_from_filename:0|path tags_from_path:0|path	?path file_is_text:0|path	>= file_is_text is_text license_id parse_shebang parse_shebang_from_file tags_from_filename tags_from_interpreter tags_from_path
#ignite
~.contrib.engines.common	+path save_best_model_by_val_score:0|output_path	>= empty_cuda_cache setup_common_training_handlers	>~.handlers.checkpoint.Checkpoint gen_save_best_models_by_val_score save_best_model_by_val_score
~.handlers.checkpoint.BaseSaveHandler	?path remove:0|filename
~.handlers.checkpoint.Checkpoint ~.handlers.Checkpoint	+path load_objects:1|checkpoint	>~.handlers.checkpoint.DiskSaver save_handler
~.handlers.checkpoint.DiskSaver ~.handlers.DiskSaver	^~.handlers.checkpoint.BaseSaveHandler	+path remove:0|filename
~.handlers.checkpoint.ModelCheckpoint ~.handlers.ModelCheckpoint	^~.handlers.checkpoint.Checkpoint
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
~.plugins._freeimage.FIBaseBitmap	+path new:1|filename
~.plugins._freeimage.FIBitmap	^~.plugins._freeimage.FIBaseBitmap	+path load_from_filename:0|filename save_to_filename:0|filename
~.plugins._freeimage.FIMultipageBitmap	^~.plugins._freeimage.FIBaseBitmap	+path load_from_filename:0|filename save_to_filename:0|filename
~.plugins._freeimage.Freeimage	?path create_bitmap:0|filename create_multipage_bitmap:0|filename	>~.plugins._freeimage.FIBitmap create_bitmap	>~.plugins._freeimage.FIMultipageBitmap create_multipage_bitmap
~.plugins._swf	+path read_swf:0|filename write_swf:0|filename
~.plugins.ffmpeg	?path download:0|directory
#imageio_ffmpeg
~	+path read_frames:0|path write_frames:0|path
~._io	+path read_frames:0|path write_frames:0|path
#imagekit
~.files.IKContentFile	+path new:0|filename
~.models.fields.ProcessedImageField ~.models.ProcessedImageField	^django.db.models.fields.files.ImageField
#imapclient
~.config	+path parse_config_file:0|filename	>= get_config_defaults get_oauth2_token get_string_config_defaults getenv refresh_oauth2_token	>~.imapclient.IMAPClient create_client_from_config
~.imap4.IMAP4WithTimeout	?ssrf open:0|host
~.imapclient.IMAPClient ~.IMAPClient	+path copy:1|folder delete_folder:0|folder move:1|folder	?path append:0|folder create_folder:0|folder	?ssrf new:0|host
~.testable_imapclient.TestableIMAPClient	^~.imapclient.IMAPClient	!new
~.tls.IMAP4_TLS ~.IMAP4_TLS	?ssrf open:0|host
#img2pdf
~	+path from_file:0|path	?path file_is_icc:0|fname
#impersonate
~.admin.ImpersonationLogAdmin	^django.contrib.admin.options.ModelAdmin
#import_export
~.admin.ExportActionMixin	^~.admin.ExportMixin
~.admin.ExportActionModelAdmin	^~.admin.ExportActionMixin django.contrib.admin.options.ModelAdmin
~.admin.ExportMixin	>django.template.response.TemplateResponse export_action
~.admin.ImportExportActionModelAdmin	^~.admin.ImportMixin ~.admin.ExportActionModelAdmin
~.admin.ImportExportMixin	^~.admin.ImportMixin ~.admin.ExportMixin
~.admin.ImportExportModelAdmin	^~.admin.ImportExportMixin django.contrib.admin.options.ModelAdmin
~.admin.ImportMixin	>django.http.response.HttpResponseRedirect process_result	>django.template.response.TemplateResponse import_action process_import
~.mixins.ExportViewFormMixin	^django.views.generic.edit.FormView
#importlib_metadata
~ cherrypy.importlib_metadata fakeredis.metadata launchpadlib.importlib_metadata	>~.Distribution distribution	>~.Distribution[] distributions	>~.PackagePath[] files
~.Distribution	+path locate_file:0|path read_text:0|filename	>= at from_name	>~.Distribution[] discover	>~.PackagePath[] files
~.DistributionFinder	>~.Distribution[] find_distributions
~.EntryPoint	>~.Distribution dist
~.MetadataPathFinder	^~.DistributionFinder	>~.PathDistribution[] find_distributions
~.PackagePath	>~.Distribution dist
~.PathDistribution	^~.Distribution	+path locate_file:0|path read_text:0|filename
#in_place
~	+path try_unlink:0|path	>= copystats try_unlink
#infoblox_client
~.connector.Connector	+ssrf download_file:0|url
#internetarchive
~	>~.files.File[] get_files	>~.item.Item get_item	>~.session.ArchiveSession get_session
~.account.Account	>~.session.ArchiveSession session
~.api	>~.files.File[] get_files	>~.item.Item get_item	>~.session.ArchiveSession get_session
~.files.File ~.File	+path download:0|file_path	?path download:5|destdir
~.files.OnTheFlyFile	^~.files.File
~.item.Collection	^~.item.Item
~.item.Item ~.Item	+path get_file:0|file_name	>~.files.File get_file
~.session.ArchiveSession ~.ArchiveSession	^requests.sessions.Session	?path new:1|config_file
#invitations
~.admin.InvitationAdmin	^django.contrib.admin.options.ModelAdmin
~.views.SendInvite	^django.views.generic.edit.FormView
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
~.watchers.FailingResponder ~.FailingResponder	^~.watchers.Responder
~.watchers.Responder ~.Responder	+regex pattern_matches:1|pattern
#ionoscloud
~.api_client.ApiClient ~.ApiClient	+ssrf request:1|url	>~.rest.RESTClientObject rest_client
~.rest.RESTClientObject	+ssrf DELETE:0|url GET:0|url HEAD:0|url OPTIONS:0|url PATCH:0|url POST:0|url PUT:0|url request:1|url	>urllib3.poolmanager.ProxyManager pool_manager
#ipahealthcheck
~.core.config	?path read_config:0|config_file
#ipalib
~.install.certstore	?ldap add_ca_cert:1|base_dn get_ca_certs:1|base_dn get_ca_certs_nss:1|base_dn get_ca_subject:2|base_dn
~.install.sysrestore.FileStore	^~.sysrestore.FileStore	?path new:0|path
~.install.sysrestore.StateFile	^~.sysrestore.StateFile	+path new:0|path
~.rpc.JSONServerProxy	+ssrf new:0|uri
~.rpc.RPCClient	+ssrf get_url_list:0|rpc_uri
~.rpc.jsonclient	^~.rpc.RPCClient
~.rpc.xmlclient	^~.rpc.RPCClient
~.sysrestore.FileStore	+path backup_file:0|path restore_file:0|path,1|new_path untrack_file:0|path	?path new:0|path
~.sysrestore.StateFile	+path new:0|path
~.x509	+path load_certificate_from_file:0|filename load_certificate_list_from_file:0|filename write_certificate:1|filename write_certificate_list:1|filename
~.x509.MSCSTemplateV1	?template new:0|s
~.x509.MSCSTemplateV2	?template new:0|s
#ipaplatform
~.base.constants.User	?path chown:0|path
#ipapython
~.ipa_log_manager	?path standard_logging_setup:0|filename
~.ipachangeconf	?path openLocked:0|filename
~.ipaldap.LDAPCache	^~.ipaldap.LDAPClient	?ldap add_cache_entry:0|dn get_entry:0|dn modify_s:0|dn	!new
~.ipaldap.LDAPClient	+ldap find_entries:0|filter get_entries:2|filter	+ssrf new:0|ldap_uri	?ldap entry_exists:0|dn find_entries:2|base_dn find_entry_by_attr:4|base_dn get_entries:0|base_dn get_entry:0|dn modify_s:0|dn
~.ipautil	+path remove_directory:0|dir remove_file:0|filename	?path backup_file:0|fname copy_template_file:0|infilename,1|outfilename install_file:0|fname template_file:0|infilename
#ipython_magic
~.GHDiffMagics	>IPython.core.display.HTML ghdiff
#isc_dhcp_leases
~.iscdhcpleases.IscDhcpLeases ~.IscDhcpLeases	+path new:0|filename
#iso9660
~	?path stat_array_to_dict:0|filename
#israelrailapi
~.api.GetRoutesApi	^~.api.IsraelRailApi	!new
~.api.IsraelRailApi	+ssrf new:0|url
#itemloaders
itemloaders.Selector	^parsel.selector.Selector
#jarabe
~.frame.notification.NotificationPulsingIcon	?path new:0|filename
~.journal.model	?path write:1|file_path
~.model.filetransfer.OutgoingFileTransfer	+path new:1|file_name
~.util.downloader.Downloader	+ssrf new:0|url
~.util.httprange	+ssrf open:0|url
~.view.viewsource.FileViewer	?path new:0|path
#jenkins_jobs
~.cli.entry.JenkinsJobs	>~.config.JJBConfig jjb_config
~.config.JJBConfig	?path new:0|config_filename
~.defaults.Defaults	>~.defaults.Defaults empty merged_with_global	>~.position.Pos pos
~.errors.Context	>~.position.Pos pos
~.job.Job	^~.job.JobBase
~.job.JobBase	^~.root_base.RootBase
~.job.JobGroup	^~.root_base.Group
~.job.JobTemplate	^~.job.JobBase
~.loader.Loader	^~.loc_loader.LocLoader	+path load:1|source_path,2|source_dir load_path:0|path	!new
~.loc_loader.LocLoader	+path new:1|file_path
~.macro.Macro	>~.position.Pos pos
~.position.Pos	?path from_file:0|path	>~.position.Pos with_contents_start with_offset
~.project.Project	>~.position.Pos pos
~.root_base.Group	>~.position.Pos pos
~.root_base.JobViewData	>~.errors.Context[] context	>~.root_base.JobViewData with_context
~.root_base.RootBase	>~.position.Pos pos
~.view.View	^~.view.ViewBase
~.view.ViewBase	^~.root_base.RootBase
~.view.ViewGroup	^~.root_base.Group
~.view.ViewTemplate	^~.view.ViewBase
~.yaml_objects.J2String	^~.yaml_objects.J2Template
~.yaml_objects.J2Template	+template new:3|template_text
~.yaml_objects.J2Yaml	^~.yaml_objects.J2Template
#jenkinsapi
~.api	>~.artifact.Artifact search_artifact_by_regexp	>~.build.Build get_build get_latest_build get_latest_complete_build	>~.result_set.ResultSet get_latest_test_results	>~.view.View get_nested_view_from_url get_view_from_url
~.artifact.Artifact	+path new:0|filename save_to_dir:0|dirpath	?path save:0|fspath
~.build.Build	^~.jenkinsbase.JenkinsBase	>~.artifact.Artifact[] get_artifact_dict get_artifacts	>~.build.Build[] get_downstream_builds get_matrix_runs	>~.result_set.ResultSet get_resultset
~.credentials.Credentials	^~.jenkinsbase.JenkinsBase
~.credentials.Credentials2x	^~.credentials.Credentials
~.credentials.CredentialsById	^~.credentials.Credentials2x
~.executor.Executor	^~.jenkinsbase.JenkinsBase
~.executors.Executors	^~.jenkinsbase.JenkinsBase
~.fingerprint.Fingerprint	^~.jenkinsbase.JenkinsBase
~.jenkins.Jenkins	^~.jenkinsbase.JenkinsBase	+code run_groovy_script:0|script	+ssrf get_jenkins_obj_from_url:0|url get_job_by_url:0|url	>= delete_view_by_url get_jenkins_obj	>~.credentials.Credentials get_credentials	>~.executors.Executors get_executors	>~.jenkins.Jenkins get_jenkins_obj_from_url	>~.job.Job copy_job create_job get_job get_job_by_url rename_job	>~.label.Label get_label	>~.node.Node create_node create_node_with_config get_node	>~.nodes.Nodes get_nodes	>~.plugins.Plugins get_plugins	>~.queue.Queue get_queue	>~.view.View get_view_by_url
~.jenkinsbase.JenkinsBase	+ssrf get_data:0|url
~.job.Job	^~.jenkinsbase.JenkinsBase	>~.build.Build get_build get_build_metadata	>~.queue.QueueItem get_queue_item invoke
~.jobs.Jobs	>~.job.Job copy create rename	>~.job.Job[] create_multibranch_pipeline itervalues
~.label.Label	^~.jenkinsbase.JenkinsBase
~.node.Node	^~.jenkinsbase.JenkinsBase
~.nodes.Nodes	^~.jenkinsbase.JenkinsBase	>~.node.Node create_node create_node_with_config	>~.node.Node[] itervalues values
~.plugins.Plugins	^~.jenkinsbase.JenkinsBase
~.queue.Queue	^~.jenkinsbase.JenkinsBase	>~.queue.QueueItem[] itervalues values
~.queue.QueueItem	^~.jenkinsbase.JenkinsBase
~.result_set.ResultSet	^~.jenkinsbase.JenkinsBase
~.utils.crumb_requester.CrumbRequester	^~.utils.requester.Requester	+ssrf post_url:0|url
~.utils.krb_requester.KrbRequester	^~.utils.requester.Requester
~.utils.requester.Requester	+ssrf get_and_confirm_status:0|url get_url:0|url post_and_confirm_status:0|url post_url:0|url post_xml_and_confirm_status:0|url	>requests.sessions.Session session
~.view.View	^~.jenkinsbase.JenkinsBase	>~.job.Job[] values
#jinja2
~.bccache.Bucket	?template bytecode_from_string:0|string
~.bccache.BytecodeCache ~.BytecodeCache	>~.bccache.Bucket get_bucket
~.bccache.FileSystemBytecodeCache ~.FileSystemBytecodeCache	^~.bccache.BytecodeCache	?path new:0|directory
~.bccache.MemcachedBytecodeCache ~.MemcachedBytecodeCache	^~.bccache.BytecodeCache
~.environment	>~.environment.Template[] copy_cache create_cache	>~.ext.Extension[] load_extensions
~.environment.Environment flask_debugtoolbar.Environment flask_debugtoolbar.panels.Environment hiyapyco.Environment	+template compile:0|source compile_expression:0|source from_string:0|source parse:0|source	>~.environment.Environment linked_to	>~.environment.Template from_string get_or_select_template get_template select_template	>~.ext.Extension[] iter_extensions	>~.nodes.Template parse
~.environment.Template anta.reporter.Template ~.Template pyparsing.diagram.Template	>~.environment.Environment environment
~.ext.DebugExtension ~.ext.debug	^~.ext.Extension	>~.nodes.Output parse
~.ext.ExprStmtExtension ~.ext.do	^~.ext.Extension	>~.nodes.ExprStmt parse
~.ext.Extension csp.extensions.Extension	>~.nodes.Call call_method	>~.nodes.ExtensionAttribute attr	>~.nodes.Node parse
~.ext.InternationalizationExtension ~.ext.i18n	^~.ext.Extension	>~.nodes.Node parse
~.ext.LoopControlExtension ~.ext.loopcontrols	^~.ext.Extension	>~.nodes.Break parse
~.loaders.BaseLoader ~.BaseLoader	>~.environment.Template load
~.loaders.ChoiceLoader ~.ChoiceLoader	^~.loaders.BaseLoader	>~.environment.Template load
~.loaders.DictLoader ~.DictLoader	^~.loaders.BaseLoader
~.loaders.FileSystemLoader ~.FileSystemLoader pyramid_jinja2.FileSystemLoader	^~.loaders.BaseLoader	+path new:0|searchpath
~.loaders.FunctionLoader ~.FunctionLoader	^~.loaders.BaseLoader
~.loaders.ModuleLoader ~.ModuleLoader	^~.loaders.BaseLoader	>~.environment.Template load
~.loaders.PackageLoader flask_debugtoolbar.PackageLoader ~.PackageLoader	^~.loaders.BaseLoader
~.loaders.PrefixLoader ~.PrefixLoader	^~.loaders.BaseLoader	>~.environment.Template load	>~.loaders.BaseLoader[] get_loader
~.nativetypes.NativeEnvironment	^~.environment.Environment
~.nativetypes.NativeTemplate	^~.environment.Template
~.nodes.Add	^~.nodes.BinExpr
~.nodes.And	^~.nodes.BinExpr
~.nodes.Assign	^~.nodes.Stmt	>~.nodes.Expr target	>~.nodes.Node node
~.nodes.AssignBlock	^~.nodes.Stmt	>~.nodes.Expr target	>~.nodes.Filter filter	>~.nodes.Node[] body
~.nodes.BinExpr	^~.nodes.Expr	>~.nodes.Expr left right
~.nodes.Block	^~.nodes.Stmt	>~.nodes.Node[] body
~.nodes.Break	^~.nodes.Stmt
~.nodes.Call	^~.nodes.Expr	>~.nodes.Expr dyn_args dyn_kwargs node	>~.nodes.Expr[] args	>~.nodes.Keyword[] kwargs
~.nodes.CallBlock	^~.nodes.Stmt	>~.nodes.Call call	>~.nodes.Expr[] defaults	>~.nodes.Name[] args	>~.nodes.Node[] body
~.nodes.Compare	^~.nodes.Expr	>~.nodes.Expr expr	>~.nodes.Operand[] ops
~.nodes.Concat	^~.nodes.Expr	>~.nodes.Expr[] nodes
~.nodes.CondExpr	^~.nodes.Expr	>~.nodes.Expr expr1 expr2 test
~.nodes.Const	^~.nodes.Literal
~.nodes.ContextReference	^~.nodes.Expr
~.nodes.Continue	^~.nodes.Stmt
~.nodes.DerivedContextReference	^~.nodes.Expr
~.nodes.Dict	^~.nodes.Literal	>~.nodes.Pair[] items
~.nodes.Div	^~.nodes.BinExpr
~.nodes.EnvironmentAttribute	^~.nodes.Expr
~.nodes.EvalContextModifier	^~.nodes.Stmt	>~.nodes.Keyword[] options
~.nodes.Expr	^~.nodes.Node
~.nodes.ExprStmt	^~.nodes.Stmt	>~.nodes.Node node
~.nodes.Extends	^~.nodes.Stmt	>~.nodes.Expr template
~.nodes.ExtensionAttribute	^~.nodes.Expr
~.nodes.Filter	>~.nodes.Expr node
~.nodes.FilterBlock	^~.nodes.Stmt	>~.nodes.Filter filter	>~.nodes.Node[] body
~.nodes.FloorDiv	^~.nodes.BinExpr
~.nodes.For	^~.nodes.Stmt	>~.nodes.Node iter target test	>~.nodes.Node[] body else_
~.nodes.FromImport	^~.nodes.Stmt	>~.nodes.Expr template
~.nodes.Getattr	^~.nodes.Expr	>~.nodes.Expr node
~.nodes.Getitem	^~.nodes.Expr	>~.nodes.Expr arg node
~.nodes.Helper	^~.nodes.Node
~.nodes.If	^~.nodes.Stmt	>~.nodes.If[] elif_	>~.nodes.Node test	>~.nodes.Node[] body else_
~.nodes.Import	^~.nodes.Stmt	>~.nodes.Expr template
~.nodes.ImportedName	^~.nodes.Expr
~.nodes.Include	^~.nodes.Stmt	>~.nodes.Expr template
~.nodes.InternalName	^~.nodes.Expr
~.nodes.Keyword	^~.nodes.Helper	>~.nodes.Expr value
~.nodes.List	^~.nodes.Literal	>~.nodes.Expr[] items
~.nodes.Literal	^~.nodes.Expr
~.nodes.Macro	^~.nodes.Stmt	>~.nodes.Expr[] defaults	>~.nodes.Name[] args	>~.nodes.Node[] body
~.nodes.MarkSafe	^~.nodes.Expr	>~.nodes.Expr expr
~.nodes.MarkSafeIfAutoescape	^~.nodes.Expr	>~.nodes.Expr expr
~.nodes.Mod	^~.nodes.BinExpr
~.nodes.Mul	^~.nodes.BinExpr
~.nodes.NSRef	^~.nodes.Expr
~.nodes.Name	^~.nodes.Expr
~.nodes.Neg	^~.nodes.UnaryExpr
~.nodes.Node	>~.environment.Environment environment	>~.nodes.Node[] iter_child_nodes
~.nodes.Not	^~.nodes.UnaryExpr
~.nodes.Operand	^~.nodes.Helper	>~.nodes.Expr expr
~.nodes.Or	^~.nodes.BinExpr
~.nodes.Output	^~.nodes.Stmt	>~.nodes.Expr[] nodes
~.nodes.OverlayScope	^~.nodes.Stmt	>~.nodes.Expr context	>~.nodes.Node[] body
~.nodes.Pair	^~.nodes.Helper	>~.nodes.Expr key value
~.nodes.Pos	^~.nodes.UnaryExpr
~.nodes.Pow	^~.nodes.BinExpr
~.nodes.Scope	^~.nodes.Stmt	>~.nodes.Node[] body
~.nodes.ScopedEvalContextModifier	^~.nodes.EvalContextModifier	>~.nodes.Node[] body
~.nodes.Slice	^~.nodes.Expr	>~.nodes.Expr start step stop
~.nodes.Stmt	^~.nodes.Node
~.nodes.Sub	^~.nodes.BinExpr
~.nodes.Template	^~.nodes.Node	>~.nodes.Node[] body
~.nodes.TemplateData	^~.nodes.Literal
~.nodes.Tuple	^~.nodes.Literal	>~.nodes.Expr[] items
~.nodes.UnaryExpr	^~.nodes.Expr	>~.nodes.Expr node
~.nodes.With	^~.nodes.Stmt	>~.nodes.Expr[] targets values	>~.nodes.Node[] body
~.optimizer	>~.nodes.Node optimize
~.optimizer.Optimizer	^~.visitor.NodeTransformer	>~.nodes.Node generic_visit
~.parser.Parser	+path new:3|filename	>~.nodes.Assign parse_set	>~.nodes.Block parse_block	>~.nodes.Call parse_call	>~.nodes.CallBlock parse_call_block	>~.nodes.Expr parse_and parse_compare parse_concat parse_condexpr parse_expression parse_filter parse_filter_expr parse_math1 parse_math2 parse_not parse_or parse_postfix parse_pow parse_primary parse_subscribed parse_test parse_tuple parse_unary	>~.nodes.Extends parse_extends	>~.nodes.FilterBlock parse_filter_block	>~.nodes.For parse_for	>~.nodes.FromImport parse_from	>~.nodes.Getattr parse_subscript	>~.nodes.If parse_if	>~.nodes.Import parse_import	>~.nodes.Include parse_include	>~.nodes.InternalName free_identifier	>~.nodes.Macro parse_macro	>~.nodes.NSRef parse_assign_target	>~.nodes.Node parse_statement	>~.nodes.Node[] parse_statements subparse	>~.nodes.Output parse_print	>~.nodes.Scope parse_autoescape	>~.nodes.Template parse	>~.nodes.With parse_with
~.sandbox.ImmutableSandboxedEnvironment	^~.sandbox.SandboxedEnvironment
~.sandbox.SandboxedEnvironment	^~.environment.Environment
~.utils	+path open_if_exists:0|filename	>= clear_caches consume generate_lorem_ipsum import_string internalcode is_undefined object_type_repr pass_context pass_environment pass_eval_context pformat select_autoescape url_quote urlize
~.visitor.NodeTransformer	>~.nodes.Node generic_visit	>~.nodes.Node[] visit_list
#jinja_vanish
~.DynAutoEscapeEnvironment	^jinja2.environment.Environment
#jinjax
~.catalog.Catalog ~.Catalog	>~.middleware.ComponentsMiddleware get_middleware
~.jinjax.JinjaX ~.JinjaX	^jinja2.ext.Extension	+template process_tags:0|source
~.middleware.ComponentsMiddleware	^whitenoise.base.WhiteNoise	?path add_file_to_dictionary:1|path	>whitenoise.responders.StaticFile find_file
#jks
~.util.AbstractKeystore ~.AbstractKeystore	+path load:0|filename save:0|filename
#jschema_to_python
~.class_generator.ClassGenerator	^~.python_file_generator.PythonFileGenerator	!new
~.init_file_generator.InitFileGenerator	^~.python_file_generator.PythonFileGenerator	?path new:3|output_directory
~.python_file_generator.PythonFileGenerator	?path make_output_file_path:0|file_name new:0|output_directory
~.utilities	+deserialise unpickle_file:0|path
#jsondiff
~.cli	?path load_file:1|file_path
#jsonpatch
~.JsonPatch	?template from_string:0|patch_str
#jsonrpclib
~.jsonrpc.ServerProxy ~.Server ~.ServerProxy ~.jsonrpc.Server	+ssrf new:0|uri
#junitparser
~.junitparser	+path write_xml:1|filepath
~.junitparser.JUnitXml ~.JUnitXml	+path write:0|filepath
~.xunit2.JUnitXml	^~.junitparser.JUnitXml
#jwt
~.jwks_client.PyJWKClient ~.PyJWKClient	+ssrf new:0|uri
#kaitaistruct
~.KaitaiStruct	+path from_file:0|filename
#kajiki
~.ir.AttrNode	^~.ir.HierNode
~.ir.AttrsNode	^~.ir.Node
~.ir.CallNode	^~.ir.HierNode
~.ir.CaseNode	^~.ir.HierNode
~.ir.DedentNode	^~.ir.Node
~.ir.DefNode	^~.ir.HierNode
~.ir.ElseNode	^~.ir.HierNode
~.ir.ExprNode	^~.ir.Node
~.ir.ExtendNode	^~.ir.Node
~.ir.ForNode	^~.ir.HierNode
~.ir.HierNode	^~.ir.Node
~.ir.IfNode	^~.ir.HierNode
~.ir.ImportNode	^~.ir.Node
~.ir.IncludeNode	^~.ir.Node
~.ir.IndentNode	^~.ir.Node
~.ir.InnerDefNode	^~.ir.DefNode
~.ir.Node	>~.ir.PyLine line
~.ir.PassNode	^~.ir.Node
~.ir.PyLine	?path new:0|filename	>~.ir.PyLine indent
~.ir.PythonNode	^~.ir.Node
~.ir.SwitchNode	^~.ir.HierNode
~.ir.TemplateNode	^~.ir.HierNode
~.ir.TextNode	^~.ir.Node
~.ir.TranslatableTextNode	^~.ir.TextNode
~.ir.WithNode	^~.ir.HierNode
~.loader.FileLoader ~.FileLoader	?path new:0|path
~.loader.PackageLoader ~.PackageLoader	^~.loader.FileLoader	!new
#kanboard
~.Client	+ssrf new:0|url
#keras_preprocessing
~.image	+path load_img:0|path save_img:0|path
~.image.utils	+path load_img:0|path save_img:0|path
#keyring_pass
~	?command command:0|cmd
#kivy
~.app.App	?path load_kv:0|filename
~.atlas.Atlas ~.core.image.Atlas	?path new:0|filename
~.config.ConfigParser	+path read:0|filename
~.core.audio.SoundLoader	+path load:0|filename
~.core.image	+path load:0|filename
~.core.image.Image	+path load:0|filename save:0|filename	>~.core.image.Image load
~.core.image.ImageLoader	+path load:0|filename	>~.core.image.Image load
~.core.image.ImageLoaderBase	+path load:0|filename new:0|filename
~.core.image.img_dds.ImageLoaderDDS	^~.core.image.ImageLoaderBase	+path load:0|filename
~.core.image.img_ffpyplayer.ImageLoaderFFPy	^~.core.image.ImageLoaderBase	+path load:0|filename
~.core.image.img_pil.ImageLoaderPIL	^~.core.image.ImageLoaderBase	+path load:0|filename save:0|filename
~.core.image.img_pygame.ImageLoaderPygame	^~.core.image.ImageLoaderBase	+path load:0|filename save:0|filename
~.core.image.img_sdl2.ImageLoaderSDL2	^~.core.image.ImageLoaderBase	+path load:0|filename save:0|filename
~.core.image.img_tex.ImageLoaderTex	^~.core.image.ImageLoaderBase	+path load:0|filename
~.factory.FactoryBase	?path unregister_from_filename:0|filename
~.input.providers.probesysfs	?path read_line:0|path
~.lang.builder.BuilderBase ~.lang.BuilderBase	+path load_file:0|filename unload_file:0|filename
~.lib.ddsfile.DDSFile	+path load:0|filename new:0|filename save:0|filename
~.lib.mtdev.Device	?path new:0|filename
~.loader.LoaderBase	+path remove_from_cache:0|filename	?path image:0|filename	>~.loader.ProxyImage image
~.loader.LoaderThreadPool	^~.loader.LoaderBase
~.loader.ProxyImage	^~.core.image.Image
~.multistroke.Recognizer	?path export_gesture:0|filename import_gesture:1|filename
~.parser	?path parse_filename:0|filename
~.storage.dictstore.DictStore	+path new:0|filename
~.storage.jsonstore.JsonStore	+path new:0|filename
~.tools.coverage.KivyCoveragePlugin	>~.tools.coverage.KivyFileTracer file_tracer
~.tools.coverage.KivyFileTracer	+path new:0|filename
~.tools.kviewer.KvViewerApp	^~.app.App
~.uix.carousel.Example1	^~.app.App
~.uix.codeinput.CodeInputTest	^~.app.App
~.uix.colorpicker.ColorPickerApp	^~.app.App
~.uix.filechooser.FileChooserApp	^~.app.App
~.uix.filechooser.FileSystemAbstract	+path listdir:0|fn
~.uix.filechooser.FileSystemLocal	^~.uix.filechooser.FileSystemAbstract	?path listdir:0|fn
~.uix.screenmanager.TestApp	^~.app.App
~.uix.scrollview.ScrollViewApp	^~.app.App
~.uix.settings.SettingsApp	^~.app.App
~.uix.slider.SliderApp	^~.app.App
~.uix.splitter.SplitterApp	^~.app.App
~.uix.textinput.TextInputApp	^~.app.App
~.uix.treeview.TestApp	^~.app.App
~.uix.video.VideoApp	^~.app.App
#klaus
klaus.flask	^flask
~.Klaus	^flask.app.Flask
~.repo.FancyRepo ~.FancyRepo	+path listdir:1|path	>dulwich.repo.Repo dulwich_repo
#klein
~._app.Klein ~.Klein	>werkzeug.routing.map.Map url_map	>~._app.Klein[] subroute
~._app.KleinRequest	>werkzeug.routing.map.MapAdapter mapper
#klepto
~._archives.file_archive	+path new:0|filename
~._archives.hdf_archive	+path new:0|filename
~._pickle	+path load:0|filename	?path dump:1|filename
~._pickle.NDArrayWrapper	?path new:0|filename
~._pickle.NumpyPickler	?path new:0|filename
~._pickle.NumpyUnpickler	?path new:0|filename
~._pickle.ZNDArrayWrapper	^~._pickle.NDArrayWrapper	?path new:0|filename
~._pickle.ZipNumpyUnpickler	^~._pickle.NumpyUnpickler	+path new:0|filename
~.archives.file_archive	^~._archives.file_archive
~.archives.hdf_archive	^~._archives.hdf_archive
#knack
~.config.CLIConfig azure.cli.core.extension.CLIConfig	?path new:2|config_file_name
#kombu
~.matcher.MatcherRegistry	+regex match:1|pattern
~.pidbox.Mailbox	+command call:1|command
~.serialization	+deserialise pickle_loads:0|s unpickle:0|s
~.transport.etcd.Channel	>etcd.client.Client client
~.transport.redis.GlobalKeyPrefixMixin	>~.transport.redis.PrefixedRedisPipeline pipeline
~.transport.redis.PrefixedRedisPipeline	^~.transport.redis.GlobalKeyPrefixMixin redis.client.Pipeline
~.transport.redis.PrefixedStrictRedis	^~.transport.redis.GlobalKeyPrefixMixin redis.client.Redis
~.transport.redis.SentinelManagedSSLConnection	^redis.sentinel.SentinelManagedConnection redis.connection.SSLConnection
~.utils.amq_manager	?ssrf get_manager:1|hostname
#kubernetes
~.client.api_client.ApiClient ~.client.ApiClient	+ssrf request:1|url	>~.client.rest.RESTClientObject rest_client
~.client.models.v1_exec_action.V1ExecAction ~.client.V1ExecAction ~.client.models.V1ExecAction	+command new:0|command
~.client.rest.RESTClientObject	+ssrf DELETE:0|url GET:0|url HEAD:0|url OPTIONS:0|url PATCH:0|url POST:0|url PUT:0|url request:1|url	>urllib3.poolmanager.ProxyManager pool_manager
~.config	+path load_kube_config:4|temp_file_path load_kube_config_from_dict:4|temp_file_path	>~.client.api_client.ApiClient new_client_from_config new_client_from_config_dict
~.config.incluster_config.InClusterConfigLoader	+path new:1|cert_filename
~.config.kube_config	+path load_kube_config:4|temp_file_path load_kube_config_from_dict:4|temp_file_path	>~.client.api_client.ApiClient new_client_from_config new_client_from_config_dict
~.config.kube_config.FileOrData	+path new:5|temp_file_path
~.config.kube_config.KubeConfigLoader	+path new:5|temp_file_path
~.config.kube_config.KubeConfigMerger	?path load_config:0|path save_config:0|path
~.stream.ws_client	+ssrf get_websocket_url:0|url
~.stream.ws_client.WSClient	+ssrf new:1|url
#laspy
~	+path mmap:0|filename	>= supported_point_formats supported_versions	>~.lasmmap.LasMMAP mmap
~.cli.core	+path convert:0|input_path,1|output_path	>= parse_float_or_int parse_list_of_numbers
~.copc.CopcReader ~.CopcReader	+path open:0|source	>= open
~.lasmmap.LasMMAP	+path new:0|filename
~.lib	+path mmap_las:0|filename	>~.lasmmap.LasMMAP mmap_las
#launchpadlib
launchpadlib.importlib_metadata	^importlib_metadata
~.apps.RequestTokenApp	>~.credentials.Credentials credentials
~.credentials.Credentials	^lazr.restfulclient.authorize.oauth.OAuthAuthorizer	?template from_string:0|value
~.credentials.UnencryptedFileCredentialStore	+path new:0|filename
~.launchpad.Launchpad	^lazr.restfulclient.resource.ServiceRoot	>~.launchpad.LaunchpadOAuthAwareHttp httpFactory
~.launchpad.LaunchpadOAuthAwareHttp	^lazr.restfulclient._browser.RestfulHttp
#lazr
~.config	+path read_content:0|filename
~.config._config	+path read_content:0|filename
~.config._config.ConfigData ~.config.ConfigData	+path new:0|filename
~.config.interfaces.IConfigLoader	+path loadFile:0|filename
~.restfulclient._browser.Browser	+ssrf delete:0|url get_wadl_application:0|url patch:0|url post:0|url put:0|url
~.restfulclient._browser.RestfulHttp	^httplib2.Http
~.restfulclient.authorize.oauth.OAuthAuthorizer	+path load_from_path:0|path save_to_path:0|path
~.restfulclient.resource.ServiceRoot	+ssrf load:0|url	>~.restfulclient._browser.RestfulHttp httpFactory
#ldap
~ ~.controls.ldap ldapdb.ldap ldappool.ldap	>~.ldapobject.SimpleLDAPObject initialize
~.asyncsearch.AsyncSearchHandler	+ldap startSearch:2|filterStr
~.asyncsearch.Dict	^~.asyncsearch.AsyncSearchHandler
~.asyncsearch.FileWriter	^~.asyncsearch.AsyncSearchHandler
~.asyncsearch.IndexedDict	^~.asyncsearch.Dict
~.asyncsearch.LDIFWriter	^~.asyncsearch.FileWriter
~.asyncsearch.List	^~.asyncsearch.AsyncSearchHandler
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
~	+path extract_file:0|filepath	?path file_reader:0|path file_writer:0|filepath
~.extract	+path extract_file:0|filepath
~.read	?path file_reader:0|path
~.write	?path file_writer:0|filepath new_archive_read_disk:0|path
~.write.ArchiveWrite	+path add_file:0|path
#libcloud
~.common.abiquo.AbiquoConnection	+ssrf new:5|url	?ssrf new:3|host
~.common.azure.AzureActiveDirectoryConnection	?ssrf new:3|host
~.common.dimensiondata.DimensionDataBackupClient	+ssrf new:5|download_url
~.common.nttcis.NttCisBackupClient	+ssrf new:5|download_url
~.compute.ssh.BaseSSHClient	+command run:0|cmd	+path delete:0|path	?path put:0|path	?ssrf new:0|hostname
~.compute.ssh.MockSSHClient ~.compute.ssh.SSHClient	^~.compute.ssh.BaseSSHClient
~.compute.ssh.ParamikoSSHClient	^~.compute.ssh.BaseSSHClient	+command run:0|cmd	?path delete:0|path	?ssrf new:0|hostname	>paramiko.client.SSHClient client	!put
~.compute.ssh.ShellOutSSHClient	^~.compute.ssh.BaseSSHClient	+command run:0|cmd	?path delete:0|path	?ssrf new:0|hostname	!put
~.container.base.ContainerImage	?path new:2|path
~.container.drivers.ecs.ElasticContainerDriver	>~.container.utils.docker.RegistryClient ex_get_registry_client
~.container.drivers.lxd.LXDContainerDriver	?command ex_execute_cmd_on_container:1|command	?path attach_volume:4|path install_image:0|path
~.container.utils.docker.DockerHubConnection	+ssrf new:5|url	?ssrf new:0|host
~.container.utils.docker.HubClient	^~.container.utils.docker.RegistryClient	!new
~.container.utils.docker.RegistryClient	?ssrf new:0|host
~.dns.base.DNSDriver	+path export_zone_to_bind_zone_file:1|file_path
~.dns.base.Zone	?path export_to_bind_zone_file:0|file_path
~.dns.drivers.auroradns.AuroraDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.buddyns.BuddyNSDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.cloudflare.CloudFlareDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.digitalocean.DigitalOceanDNSDriver	^~.dns.base.DNSDriver	>~.dns.base.Zone create_zone
~.dns.drivers.dnsimple.DNSimpleDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.dnspod.DNSPodDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.dummy.DummyDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.durabledns.DurableDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.gandi.GandiDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.gandi_live.GandiLiveDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.godaddy.GoDaddyDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.google.GoogleDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.linode.LinodeDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.linode.LinodeDNSDriverV3	^~.dns.drivers.linode.LinodeDNSDriver
~.dns.drivers.linode.LinodeDNSDriverV4	^~.dns.drivers.linode.LinodeDNSDriver
~.dns.drivers.liquidweb.LiquidWebDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.luadns.LuadnsDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.nfsn.NFSNDNSDriver	^~.dns.base.DNSDriver	>~.dns.base.Zone get_zone
~.dns.drivers.nsone.NsOneDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.onapp.OnAppDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.pointdns.PointDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.powerdns.PowerDNSDriver	^~.dns.base.DNSDriver	>~.dns.base.Zone create_zone
~.dns.drivers.rackspace.RackspaceDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.rcodezero.RcodeZeroDNSDriver	^~.dns.base.DNSDriver	>~.dns.base.Zone create_zone update_zone
~.dns.drivers.route53.Route53DNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.vultr.VultrDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.vultr.VultrDNSDriverV1	^~.dns.drivers.vultr.VultrDNSDriver
~.dns.drivers.vultr.VultrDNSDriverV2	^~.dns.drivers.vultr.VultrDNSDriver	>~.dns.base.Zone create_zone get_zone	>~.dns.base.Zone[] list_zones
~.dns.drivers.worldwidedns.WorldWideDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.zerigo.ZerigoDNSDriver	^~.dns.base.DNSDriver
~.dns.drivers.zonomi.ZonomiDNSDriver	^~.dns.base.DNSDriver
~.http.LibcloudBaseConnection	>requests.sessions.Session session
~.http.LibcloudConnection	^~.http.LibcloudBaseConnection	+ssrf request:1|url	?ssrf new:0|host
~.pricing	+path download_pricing_file:1|file_path	?path get_pricing_file_path:0|file_path
~.storage.base.Container	?path download_object:1|destination_path download_object_range:1|destination_path upload_object:0|file_path
~.storage.base.Object	?path download:0|destination_path download_range:0|destination_path
~.storage.base.StorageDriver	+path upload_object:0|file_path	?path download_object:1|destination_path download_object_range:1|destination_path
~.storage.drivers.atmos.AtmosDriver	^~.storage.base.StorageDriver	>~.storage.base.Container get_container	>~.storage.base.Object get_object upload_object upload_object_via_stream	!download_object upload_object
~.storage.drivers.auroraobjects.AuroraObjectsStorageDriver	^~.storage.drivers.auroraobjects.BaseAuroraObjectsStorageDriver
~.storage.drivers.auroraobjects.BaseAuroraObjectsStorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.storage.drivers.azure_blobs.AzureBlobsActiveDirectoryConnection	^~.common.azure.AzureActiveDirectoryConnection	!new
~.storage.drivers.azure_blobs.AzureBlobsStorageDriver	^~.storage.base.StorageDriver	!download_object download_object_range upload_object
~.storage.drivers.backblaze_b2.BackblazeB2StorageDriver	^~.storage.base.StorageDriver	!download_object upload_object
~.storage.drivers.cloudfiles.ChunkStreamReader	+path new:0|file_path
~.storage.drivers.cloudfiles.CloudFilesStorageDriver	^~.storage.base.StorageDriver	?path download_object:1|destination_path download_object_range:1|destination_path ex_multipart_upload_object:0|file_path upload_object:0|file_path
~.storage.drivers.cloudfiles.FileChunkReader	+path new:0|file_path	>~.storage.drivers.cloudfiles.ChunkStreamReader next
~.storage.drivers.cloudfiles.OpenStackSwiftStorageDriver	^~.storage.drivers.cloudfiles.CloudFilesStorageDriver
~.storage.drivers.digitalocean_spaces.DigitalOceanSpacesStorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.storage.drivers.dummy.DummyStorageDriver	^~.storage.base.StorageDriver	+path upload_object:0|file_path	?path download_object:1|destination_path
~.storage.drivers.google_storage.GoogleStorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.storage.drivers.ktucloud.KTUCloudStorageDriver	^~.storage.drivers.cloudfiles.CloudFilesStorageDriver
~.storage.drivers.local.LocalStorageDriver	^~.storage.base.StorageDriver	+path upload_object:0|file_path	?path download_object:1|destination_path download_object_range:1|destination_path
~.storage.drivers.local.LockLocalStorage	?path new:0|path
~.storage.drivers.local.NoOpLockLocalStorage	?path new:0|path
~.storage.drivers.minio.MinIOStorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.storage.drivers.nimbus.NimbusStorageDriver	^~.storage.base.StorageDriver
~.storage.drivers.ninefold.NinefoldStorageDriver	^~.storage.drivers.atmos.AtmosDriver
~.storage.drivers.oss.OSSStorageDriver	^~.storage.base.StorageDriver	?path download_object:1|destination_path upload_object:0|file_path
~.storage.drivers.ovh.OvhStorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.storage.drivers.rgw.S3RGWOutscaleStorageDriver	^~.storage.drivers.rgw.S3RGWStorageDriver
~.storage.drivers.rgw.S3RGWStorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.storage.drivers.s3.BaseS3StorageDriver	^~.storage.base.StorageDriver	>~.storage.base.Container get_container	!download_object download_object_range upload_object
~.storage.drivers.s3.S3APNE1StorageDriver ~.storage.drivers.s3.S3APNEStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3APNE2StorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3APSE2StorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3APSEStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3APSouthStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3CACentralStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3CNNorthStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3CNNorthWestStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3EUCentralStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3EUNorth1StorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3EUWest2StorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3EUWestStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3SAEastStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3StorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.storage.drivers.s3.S3USEast2StorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3USGovEastStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3USGovWestStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3USWestOregonStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.s3.S3USWestStorageDriver	^~.storage.drivers.s3.S3StorageDriver
~.storage.drivers.scaleway.ScalewayStorageDriver	^~.storage.drivers.s3.BaseS3StorageDriver
~.utils.loggingconnection.LoggingConnection	+ssrf request:1|url
#libcst
~.helpers	?template parse_template_expression:0|template parse_template_module:0|template parse_template_statement:0|template
~.helpers._template	?template parse_template_expression:0|template parse_template_module:0|template parse_template_statement:0|template
~.metadata.file_path_provider.FilePathProvider ~.metadata.FilePathProvider	?path new:0|cache
#libknot
~.control	?path load_lib:0|path
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
~.VoikkoLibrary	?path new:0|filename open:0|path
#libxml2
~	+path htmlParseFile:0|filename htmlReadFile:0|filename parseCatalogFile:0|filename parseFile:0|filename readFile:0|filename readerForFile:0|filename recoverFile:0|filename	?path createFileParserCtxt:0|filename fileMatch:0|filename htmlCreateFileParserCtxt:0|filename loadACatalog:0|filename loadCatalog:0|filename loadSGMLSuperCatalog:0|filename	>~.URI createURI parseURI parseURIRaw
~.URI	?xpath setQuery:0|query
~.parserCtxt	+path ctxtReadFile:0|filename htmlCtxtReadFile:0|filename
~.xmlAttr	^~.xmlNode
~.xmlAttribute	^~.xmlNode
~.xmlCore	+xpath xpathEval2:0|expr xpathEval:0|expr
~.xmlDoc	^~.xmlNode	+path htmlSaveFile:0|filename htmlSaveFileEnc:0|filename htmlSaveFileFormat:0|filename saveFile:0|filename saveFormatFile:0|filename saveFormatFileEnc:0|filename	?path saveFileEnc:0|filename
~.xmlDtd	^~.xmlNode
~.xmlElement	^~.xmlNode
~.xmlEntity	^~.xmlNode
~.xmlNode	^~.xmlCore
~.xmlNs	^~.xmlNode
~.xmlTextReader	+path NewFile:0|filename
#livereload
~.handlers.ForceReloadHandler	^tornado.web.RequestHandler
~.handlers.LiveReloadHandler	^tornado.websocket.WebSocketHandler
~.handlers.LiveReloadJSHandler	^tornado.web.RequestHandler
~.handlers.MtimeStaticFileHandler	^tornado.web.StaticFileHandler
~.handlers.StaticFileHandler	^~.handlers.MtimeStaticFileHandler
~.watcher.INotifyWatcher	^~.watcher.Watcher	!watch
~.watcher.Watcher	?path get_changed_glob_files:0|path watch:0|path
#localzone
~	+path load:0|filename
~.context	+path load:0|filename
~.models.Zone ~.Zone	+path save:0|filename
#location
~	?path open:0|path
~.database.Connection	+sql execute:0|query executemany:0|query query:0|query	?ssrf new:0|host
~.downloader.Downloader	+ssrf retrieve:0|url
~.export.IpsetOutputWriter	^~.export.OutputWriter
~.export.NftablesOutputWriter	^~.export.OutputWriter
~.export.OutputWriter	?path new:2|directory
~.export.XTGeoIPOutputWriter	^~.export.OutputWriter
#locket
~	+path lock_file:0|path
#lockfile
~.LockBase	?path new:0|path
~.linklockfile.LinkLockFile	^~.LockBase
~.mkdirlockfile.MkdirLockFile ~.FileLock ~.LockFile	^~.LockBase	+path new:0|path
~.pidlockfile.PIDLockFile	^~.LockBase	+path new:0|path
~.sqlitelockfile.SQLiteLockFile	^~.LockBase	+path new:0|path
~.symlinklockfile.SymlinkLockFile	^~.LockBase	+path new:0|path
#logi_circle
~.activity.Activity	?path download_dash:0|filename download_hls:0|filename download_jpeg:0|filename download_mp4:0|filename
~.live_stream.LiveStream	+path download_rtsp:1|filename	?path download_jpeg:2|filename
#londiste
~.handler	>~.handler.BaseHandler build_handler
~.handler.BaseHandler ~.handlers.BaseHandler	?path real_copy_threaded:4|config_file
~.handler.TableHandler	^~.handler.BaseHandler	+path real_copy_threaded:4|config_file
~.handlers.applyfn.ApplyFuncHandler	^~.handler.BaseHandler
~.handlers.bulk.BulkLoader	^~.handler.BaseHandler
~.handlers.dispatch.Dispatcher	^~.handlers.shard.ShardHandler	+path real_copy_threaded:4|config_file
~.handlers.multimaster.MultimasterHandler	^~.handlers.applyfn.ApplyFuncHandler
~.handlers.obfuscate.Obfuscator	^~.handler.TableHandler	+path real_copy_threaded:4|config_file
~.handlers.qtable.QueueSplitterHandler	^~.handler.BaseHandler
~.handlers.qtable.QueueTableHandler	^~.handler.BaseHandler	+path real_copy_threaded:4|config_file
~.handlers.shard.PartHandler	^~.handlers.shard.ShardHandler
~.handlers.shard.ShardHandler	^~.handler.TableHandler	+path real_copy_threaded:4|config_file
~.handlers.vtable.FakeLocalHandler	^~.handlers.vtable.VirtualTableHandler
~.handlers.vtable.VirtualTableHandler	^~.handler.BaseHandler
~.playback.Replicator	>~.handler.BaseHandler[] used_plugins	>~.playback.TableState get_table_by_name	>~.playback.TableState[] get_state_map get_tables_in_state table_list table_map
~.playback.TableState	>~.handler.BaseHandler get_plugin plugin
~.repair.Repairer	?path dump_compare:1|src_fn,2|dst_fn dump_table:2|fn
~.syncer.ATable	>~.handler.BaseHandler plugin
~.table_copy.CopyTable	^~.playback.Replicator	>~.playback.TableState reload_table_stat
~.util	?path copy_worker_proc:3|config_file
~.util.CopyPipeMultiProc	?path new:3|config_file
#loompy
~	+path create:0|filename load_sample_metadata:0|path new:0|filename	?path create_append:0|filename create_from_cellranger:0|indir,1|outdir create_from_matrix_market:0|out_file	>= combine combine_faster compare_loom_spec_version create create_append create_from_cellranger create_from_fastq create_from_matrix_market deprecated get_loom_spec_version load_gene_metadata load_sample_metadata timestamp	>~.loompy.LoomConnection connect new
~.loom_view.LoomView ~.LoomView	+path new:filename
~.loompy	+path create:0|filename create_from_kallistobus:0|out_file,1|in_dir new:0|filename	?path create_append:0|filename create_from_cellranger:0|indir,1|outdir create_from_matrix_market:0|out_file	>= combine combine_faster create create_append create_from_cellranger create_from_matrix_market	>~.loompy.LoomConnection connect new
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
~.cli.main.Output	?path file:1|filename
~.document.Document	+path load:0|filename
~.musicxml.lymus2musxml.ParseSource	+html Markup:0|markup	?command Command:0|command	?path parse_text:1|filename
#m3u8
~	>~.model.M3U8 load loads
~.httpclient.DefaultHTTPClient ~.DefaultHTTPClient	+ssrf download:0|uri
~.model.M3U8 ~.M3U8	?path dump:0|filename
#magic
~	+path from_file:0|filename magic_file:1|filename magic_load:1|filename	>= maybe_decode
~.Magic	+path from_file:0|filename
~.compat	+path detect_from_filename:0|filename	>~.compat.Magic open
~.compat.Magic	+path load:0|filename	?path file:0|filename
#magnum_capi_helm
~.kubernetes.Client	^requests.sessions.Session	+ssrf request:1|url	>~.kubernetes.Client load
#magnumclient
~.client	>~.v1.client.Client Client
~.common.httpclient.HTTPClient	+ssrf get_connection_params:0|endpoint new:0|endpoint
~.common.httpclient.VerifiedHTTPSConnection	?ssrf new:0|host
~.v1.client.Client	+ssrf new:5|magnum_url	>~.common.httpclient.HTTPClient http_client
#mailer
~.Message	?path attach:0|filename
#mailutils
~.mailbox.Mailbox	^~.mailbox.MailboxBase
~.mailbox.MailboxBase	>~.message.Message get_message
~.mailbox.MailboxDefault	^~.mailbox.MailboxBase
~.message.Message	?path save_attachment:0|filename	>~.message.Message get_part unencapsulate
~.mime.Mime	>~.message.Message get_message get_part
~.stream.FileStream	+path new:0|filename
#maintenance_mode
~.io	+path read_file:0|file_path write_file:0|file_path
~.views	>django.http.response.HttpResponseRedirect maintenance_mode_off maintenance_mode_on
#maison
~.config_sources.base_source.BaseSource	+path new:0|filepath
~.config_sources.ini_source.IniSource	^~.config_sources.base_source.BaseSource
~.config_sources.pyproject_source.PyprojectSource	^~.config_sources.toml_source.TomlSource
~.config_sources.toml_source.TomlSource	^~.config_sources.base_source.BaseSource
~.utils	+path get_file_path:1|starting_path path_contains_file:0|path,1|filename	?path get_file_path:0|filename	>= deep_merge path_contains_file
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
~.request.wmts.FeatureInfoURLTemplateConverter	^~.request.wmts.URLTemplateConverter
~.request.wmts.URLTemplateConverter	?template new:0|template
~.seed.util.ProgressStore	+path new:0|filename
~.service.wmts.WMTSRestServer	>~.request.wmts.FeatureInfoURLTemplateConverter fi_url_converter	>~.request.wmts.URLTemplateConverter url_converter
~.util.ext.lockfile.LockFile	+path new:0|path
~.util.ext.tempita	?template parse:0|s
~.util.ext.tempita.HTMLTemplate	^~.util.ext.tempita.Template
~.util.ext.tempita.Template	?path from_filename:0|filename	?template new:0|content
~.util.ext.tempita.TemplateDef	?template new:0|template,3|body
~.util.fs	+path remove_dir_if_empty:0|directory write_atomic:0|filename
#marathon
~.client.MarathonClient ~.MarathonClient	>requests.sessions.Session session sse_session
~.models.app.ReadinessCheck	?xpath new:2|path
#mariadb
~.cursors.Cursor ~.Cursor	+sql execute:0|statement executemany:0|statement
#markdown
~.extensions.abbr.AbbrInlineProcessor	^~.inlinepatterns.InlineProcessor	!new
~.extensions.footnotes.FootnoteInlineProcessor	^~.inlinepatterns.InlineProcessor	!new
~.extensions.legacy_em.LegacyUnderscoreProcessor	^~.inlinepatterns.UnderscoreProcessor
~.extensions.smarty.SubstituteTextPattern	^~.inlinepatterns.HtmlInlineProcessor	!new
~.extensions.wikilinks.WikiLinksInlineProcessor	^~.inlinepatterns.InlineProcessor	!new
~.inlinepatterns.AsteriskProcessor	^~.inlinepatterns.InlineProcessor
~.inlinepatterns.AutolinkInlineProcessor	^~.inlinepatterns.InlineProcessor
~.inlinepatterns.AutomailInlineProcessor	^~.inlinepatterns.InlineProcessor
~.inlinepatterns.BacktickInlineProcessor	^~.inlinepatterns.InlineProcessor	!new
~.inlinepatterns.DoubleTagInlineProcessor	^~.inlinepatterns.SimpleTagInlineProcessor
~.inlinepatterns.DoubleTagPattern	^~.inlinepatterns.SimpleTagPattern
~.inlinepatterns.EscapeInlineProcessor	^~.inlinepatterns.InlineProcessor
~.inlinepatterns.HtmlInlineProcessor	^~.inlinepatterns.InlineProcessor
~.inlinepatterns.ImageInlineProcessor	^~.inlinepatterns.LinkInlineProcessor
~.inlinepatterns.ImageReferenceInlineProcessor	^~.inlinepatterns.ReferenceInlineProcessor
~.inlinepatterns.InlineProcessor	^~.inlinepatterns.Pattern	!new
~.inlinepatterns.LinkInlineProcessor	^~.inlinepatterns.InlineProcessor
~.inlinepatterns.Pattern	+regex new:0|pattern
~.inlinepatterns.ReferenceInlineProcessor	^~.inlinepatterns.LinkInlineProcessor
~.inlinepatterns.ShortImageReferenceInlineProcessor	^~.inlinepatterns.ImageReferenceInlineProcessor
~.inlinepatterns.ShortReferenceInlineProcessor	^~.inlinepatterns.ReferenceInlineProcessor
~.inlinepatterns.SimpleTagInlineProcessor	^~.inlinepatterns.InlineProcessor	!new
~.inlinepatterns.SimpleTagPattern	^~.inlinepatterns.Pattern	!new
~.inlinepatterns.SimpleTextInlineProcessor	^~.inlinepatterns.InlineProcessor
~.inlinepatterns.SimpleTextPattern	^~.inlinepatterns.Pattern
~.inlinepatterns.SubstituteTagInlineProcessor	^~.inlinepatterns.SimpleTagInlineProcessor
~.inlinepatterns.SubstituteTagPattern	^~.inlinepatterns.SimpleTagPattern
~.inlinepatterns.UnderscoreProcessor	^~.inlinepatterns.AsteriskProcessor
#markdown_exec
~._internal.formatters._exec_python	+code exec_python:0|code	>= exec_python
~._internal.mkdocs_plugin.MarkdownExecPlugin ~.MarkdownExecPlugin	>jinja2.environment.Environment on_env
#markdown_it
~.cli.parse	+path convert_file:0|filename	>= convert convert_file interactive main print_heading
~.main.MarkdownIt ~.MarkdownIt mdit_py_plugins.amsmath.MarkdownIt mdit_py_plugins.field_list.MarkdownIt	?template renderInline:0|src
~.utils	+path read_fixture_file:0|path	>= read_fixture_file
#markupfield
~.fields.Markup	+html new:0|instance
#mashumaro
~.core.meta.code.builder.FieldUnpackerCodeBlock	?path new:1|fname
~.core.meta.code.builder.FieldUnpackerCodeBlockBuilder	>~.core.meta.code.builder.FieldUnpackerCodeBlock build
#mautrix
~.api.HTTPAPI	+ssrf get_download_url:0|mxc_uri parse_mxc_uri:0|mxc_uri	>aiohttp.client.ClientSession session
~.appservice.api.appservice.AppServiceAPI ~.appservice.AppServiceAPI ~.appservice.api.AppServiceAPI	^~.api.HTTPAPI	+ssrf new:0|base_url	>= real_user	>~.appservice.api.appservice.AppServiceAPI[] real_users	>~.appservice.api.appservice.ChildAppServiceAPI user	>~.appservice.api.appservice.ChildAppServiceAPI[] children	>~.appservice.api.intent.IntentAPI bot_intent intent
~.appservice.api.appservice.ChildAppServiceAPI ~.appservice.ChildAppServiceAPI ~.appservice.api.ChildAppServiceAPI	^~.appservice.api.appservice.AppServiceAPI	>~.appservice.api.appservice.AppServiceAPI parent	!new
~.appservice.api.intent.IntentAPI ~.appservice.IntentAPI ~.appservice.api.IntentAPI	^~.client.store_updater.StoreUpdatingAPI	>~.appservice.api.appservice.AppServiceAPI api	>~.appservice.api.intent.IntentAPI bot
~.appservice.appservice.AppService ~.appservice.AppService	?ssrf new:0|server	>aiohttp.client.ClientSession http_session	>~.appservice.api.intent.IntentAPI intent
~.appservice.state_store.asyncpg.PgASStateStore	^~.client.state_store.asyncpg.store.PgStateStore
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
~.bridge.state_store.asyncpg.PgBridgeStateStore	^~.appservice.state_store.asyncpg.PgASStateStore
~.bridge.user.BaseUser ~.bridge.BaseUser	>~.appservice.appservice.AppService az	>~.bridge.bridge.Bridge bridge	>~.bridge.portal.BasePortal get_portal_with	>~.bridge.puppet.BasePuppet get_puppet	>~.util.bridge_state.BridgeState[] get_bridge_states
~.client.api.authentication.ClientAuthenticationMethods	^~.client.api.base.BaseClientAPI
~.client.api.base.BaseClientAPI	>~.api.HTTPAPI api
~.client.api.client.ClientAPI ~.client.ClientAPI ~.client.api.ClientAPI	^~.client.api.authentication.ClientAuthenticationMethods ~.client.api.filtering.FilteringMethods ~.client.api.rooms.RoomMethods ~.client.api.events.EventMethods ~.client.api.user_data.UserDataMethods ~.client.api.modules.ModuleMethods
~.client.api.events.EventMethods	^~.client.api.base.BaseClientAPI
~.client.api.filtering.FilteringMethods	^~.client.api.base.BaseClientAPI
~.client.api.modules.ModuleMethods	^~.client.api.modules.media_repository.MediaRepositoryMethods ~.client.api.modules.crypto.CryptoMethods ~.client.api.modules.account_data.AccountDataMethods ~.client.api.modules.misc.MiscModuleMethods ~.client.api.modules.room_tag.RoomTaggingMethods ~.client.api.modules.push_rules.PushRuleMethods
~.client.api.modules.account_data.AccountDataMethods ~.client.api.modules.AccountDataMethods	^~.client.api.base.BaseClientAPI
~.client.api.modules.crypto.CryptoMethods ~.client.api.modules.CryptoMethods	^~.client.api.base.BaseClientAPI
~.client.api.modules.media_repository.MediaRepositoryMethods ~.client.api.modules.MediaRepositoryMethods	^~.client.api.base.BaseClientAPI	+path upload_media:2|filename
~.client.api.modules.misc.MiscModuleMethods ~.client.api.modules.MiscModuleMethods	^~.client.api.base.BaseClientAPI
~.client.api.modules.push_rules.PushRuleMethods ~.client.api.modules.PushRuleMethods	^~.client.api.base.BaseClientAPI
~.client.api.modules.room_tag.RoomTaggingMethods ~.client.api.modules.RoomTaggingMethods	^~.client.api.base.BaseClientAPI
~.client.api.rooms.RoomMethods	^~.client.api.events.EventMethods ~.client.api.base.BaseClientAPI	?ssrf get_room_directory:1|server
~.client.api.user_data.UserDataMethods	^~.client.api.base.BaseClientAPI
~.client.client.Client ~.client.Client	^~.client.encryption_manager.EncryptingAPI
~.client.encryption_manager.DecryptionDispatcher ~.client.DecryptionDispatcher	>~.client.client.Client client
~.client.encryption_manager.EncryptingAPI ~.client.EncryptingAPI	^~.client.store_updater.StoreUpdatingAPI	>~.crypto.machine.OlmMachine crypto
~.client.state_store.asyncpg.store.PgStateStore ~.client.state_store.asyncpg.PgStateStore	>~.util.async_db.database.Database db
~.client.state_store.file.FileStateStore ~.client.FileStateStore ~.client.state_store.FileStateStore	^~.util.file_store.FileStore	+path new:0|path
~.client.store_updater.StoreUpdatingAPI ~.client.StoreUpdatingAPI	^~.client.api.client.ClientAPI
~.crypto.account.OlmAccount ~.crypto.OlmAccount	+deserialise from_pickle:0|pickle	>= from_pickle	>~.crypto.sessions.Session new_inbound_session new_outbound_session
~.crypto.base.BaseOlmMachine	>~.client.client.Client client	>~.crypto.store.abstract.CryptoStore crypto_store
~.crypto.decrypt_megolm.MegolmDecryptionMachine	^~.crypto.device_lists.DeviceListMachine
~.crypto.decrypt_olm.OlmDecryptionMachine	^~.crypto.base.BaseOlmMachine
~.crypto.device_lists.DeviceListMachine	^~.crypto.base.BaseOlmMachine
~.crypto.encrypt_megolm.MegolmEncryptionMachine	^~.crypto.encrypt_olm.OlmEncryptionMachine ~.crypto.device_lists.DeviceListMachine
~.crypto.encrypt_olm.OlmEncryptionMachine	^~.crypto.base.BaseOlmMachine
~.crypto.key_request.KeyRequestingMachine	^~.crypto.base.BaseOlmMachine
~.crypto.key_share.KeySharingMachine	^~.crypto.encrypt_olm.OlmEncryptionMachine ~.crypto.device_lists.DeviceListMachine
~.crypto.machine.OlmMachine ~.crypto.OlmMachine	^~.crypto.encrypt_megolm.MegolmEncryptionMachine ~.crypto.decrypt_megolm.MegolmDecryptionMachine ~.crypto.unwedge.OlmUnwedgingMachine ~.crypto.key_share.KeySharingMachine ~.crypto.key_request.KeyRequestingMachine	>~.client.client.Client client	>~.crypto.account.OlmAccount account	>~.crypto.store.abstract.CryptoStore crypto_store
~.crypto.sessions.InboundGroupSession ~.crypto.InboundGroupSession	+deserialise from_pickle:0|pickle	>= from_pickle import_session ratchet_to
~.crypto.sessions.OutboundGroupSession ~.crypto.OutboundGroupSession	+deserialise from_pickle:0|pickle	>= from_pickle
~.crypto.sessions.Session ~.crypto.Session	+deserialise from_pickle:0|pickle	>= from_pickle
~.crypto.store.abstract.CryptoStore ~.crypto.CryptoStore ~.crypto.store.CryptoStore	>~.crypto.account.OlmAccount get_account	>~.crypto.sessions.InboundGroupSession get_group_session	>~.crypto.sessions.OutboundGroupSession get_outbound_group_session	>~.crypto.sessions.Session get_latest_session	>~.crypto.sessions.Session[] get_sessions
~.crypto.store.asyncpg.store.PgCryptoStateStore ~.crypto.PgCryptoStateStore ~.crypto.store.PgCryptoStateStore ~.crypto.store.asyncpg.PgCryptoStateStore	^~.client.state_store.asyncpg.store.PgStateStore
~.crypto.store.asyncpg.store.PgCryptoStore ~.crypto.PgCryptoStore ~.crypto.store.PgCryptoStore ~.crypto.store.asyncpg.PgCryptoStore	^~.crypto.store.abstract.CryptoStore	>~.crypto.account.OlmAccount get_account	>~.crypto.sessions.InboundGroupSession get_group_session	>~.crypto.sessions.OutboundGroupSession get_outbound_group_session	>~.crypto.sessions.Session get_latest_session	>~.crypto.sessions.Session[] get_sessions	>~.util.async_db.database.Database db
~.crypto.store.memory.MemoryCryptoStore ~.crypto.MemoryCryptoStore ~.crypto.store.MemoryCryptoStore	^~.crypto.store.abstract.CryptoStore	>~.crypto.account.OlmAccount get_account	>~.crypto.sessions.InboundGroupSession get_group_session	>~.crypto.sessions.OutboundGroupSession get_outbound_group_session	>~.crypto.sessions.Session get_latest_session	>~.crypto.sessions.Session[] get_sessions
~.crypto.unwedge.OlmUnwedgingMachine	^~.crypto.decrypt_olm.OlmDecryptionMachine ~.crypto.encrypt_olm.OlmEncryptionMachine ~.crypto.device_lists.DeviceListMachine
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
~.util.db.base.Base ~.util.db.Base	^~.util.db.base.BaseClass
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
#mechanize
~._form	+ssrf parse_forms:1|base_url
~._form_controls.FileControl ~.FileControl	+path add_file:2|filename
~._form_controls.HTMLForm ~.HTMLForm	+path add_file:2|filename
~._mechanize.Browser ~.Browser	+ssrf open:0|url_or_request open_novisit:0|url_or_request	?path open_local_file:0|filename
~._opener	+ssrf urlopen:0|url
~._rfc3986	?path remove_dot_segments:0|path
~._urllib2_fork	+ssrf urlopen:0|url
~._util	?path read_file:0|filename write_file:0|filename
#meld3
~	+template do_parse:0|source parse_html:0|source parse_htmlstring:0|text parse_xmlstring:0|text
#meshio
~	+path write:0|filename	?path read:0|filename write_points_cells:0|filename	>= register_format
~._common	?path write_xml:0|filename
~._files	+path open_file:0|path_or_buf
~._helpers	+path write:0|filename	?path read:0|filename write_points_cells:0|filename	>= register_format
~._mesh.Mesh ~.Mesh	?path read:0|path_or_buf write:0|path_or_buf
~.abaqus	+path read:0|filename write:0|filename	>= write
~.abaqus._abaqus	+path read:0|filename write:0|filename	>= write	>~._mesh.Mesh read_buffer
~.ansys	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.ansys._ansys	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.avsucd	?path read:0|filename write:0|filename
~.avsucd._avsucd	?path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.cgns	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.cgns._cgns	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.dgf	+path read:0|filename write:0|filename
~.dgf._dgf	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.dolfin	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.dolfin._dolfin	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.exodus	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.exodus._exodus	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.flac3d	+path read:0|filename write:0|filename
~.flac3d._flac3d	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.gmsh	+path read:0|filename write:0|filename
~.gmsh._gmsh22	+path write:0|filename	>~._mesh.Mesh read_buffer
~.gmsh._gmsh40	+path write:0|filename	>= write	>~._mesh.Mesh read_buffer
~.gmsh._gmsh41	+path write:0|filename	>~._mesh.Mesh read_buffer
~.gmsh.main	+path read:0|filename write:0|filename
~.h5m	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.h5m._h5m	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.hmf	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.hmf._hmf	?path read:0|filename write:0|filename write_points_cells:0|filename	>~._mesh.Mesh read
~.mdpa	+path read:0|filename write:0|filename
~.mdpa._mdpa	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.med	?path read:0|filename write:0|filename
~.med._med	?path read:0|filename write:0|filename
~.medit	?path read:0|filename write:0|filename
~.medit._medit	?path read:0|filename write:0|filename write_ascii_file:0|filename	>~._mesh.Mesh read_ascii_buffer read_binary_buffer
~.nastran	?path read:0|filename write:0|filename
~.nastran._nastran	?path read:0|filename write:0|filename
~.netgen	+path read:0|filename write:0|filename
~.netgen._netgen	+path read:0|filename write:0|filename
~.neuroglancer	?path read:0|filename write:0|filename
~.neuroglancer._neuroglancer	?path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.obj	+path read:0|filename write:0|filename
~.obj._obj	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.off	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.off._off	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.permas	+path read:0|filename write:0|filename
~.permas._permas	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.ply	?path read:0|filename write:0|filename
~.ply._ply	?path read:0|filename write:0|filename
~.stl	?path read:0|filename write:0|filename
~.stl._stl	?path read:0|filename write:0|filename
~.su2	+path read:0|filename write:0|filename
~.su2._su2	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.tecplot	?path read:0|filename write:0|filename
~.tecplot._tecplot	?path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.tetgen	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.tetgen._tetgen	+path read:0|filename write:0|filename	>~._mesh.Mesh read
~.ugrid	?path read:0|filename write:0|filename
~.ugrid._ugrid	?path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.vtk	?path read:0|filename write:0|filename
~.vtk._main	?path read:0|filename write:0|filename
~.vtk._vtk_42	+path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.vtk._vtk_51	?path read:0|filename write:0|filename	>~._mesh.Mesh read_buffer
~.vtu	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.vtu._vtu	?path read:0|filename write:0|filename	>~._mesh.Mesh read
~.vtu._vtu.VtuReader	+path new:0|filename
~.wkt	?path read:0|filename write:0|filename
~.wkt._wkt	?path read:0|filename write:0|filename	>~._mesh.Mesh read_str
~.xdmf	?path read:0|filename
~.xdmf.main	?path read:0|filename
~.xdmf.main.XdmfReader	+path new:0|filename	>~._mesh.Mesh read_xdmf2 read_xdmf3
~.xdmf.main.XdmfWriter	+path new:0|filename
~.xdmf.time_series.TimeSeriesReader ~.xdmf.TimeSeriesReader	+path new:0|filename
~.xdmf.time_series.TimeSeriesWriter ~.xdmf.TimeSeriesWriter	+path new:0|filename
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
~.Store	?path new:0|filename
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
~.queryset.base.BaseQuerySet	+nosql aggregate:0|pipeline	>= no_sub_classes
~.queryset.queryset.QuerySet ~.QuerySet ~.queryset.QuerySet	^~.queryset.base.BaseQuerySet
~.queryset.queryset.QuerySetNoCache ~.QuerySetNoCache ~.queryset.QuerySetNoCache	^~.queryset.base.BaseQuerySet
#motor
~.aiohttp	+path get_gridfs_file:1|filename
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
#mpd
~.asyncio.MPDClient	?ssrf connect:0|host
~.base.MPDClient ~.MPDClient	?ssrf connect:0|host
#mpegdash
~.parser.MPEGDASHParser	+path write:1|filepath
#mptt
~.admin.DraggableMPTTAdmin	^~.admin.MPTTModelAdmin
~.admin.MPTTModelAdmin	^django.contrib.admin.options.ModelAdmin
~.querysets.TreeQuerySet	^django.db.models.query.QuerySet
#mrcz
~.ioDM.readDM4 ~.readDM4	+path new:0|filename
#msoffcrypto
~	?path OfficeFile:0|file
#msrest
~.configuration.Configuration ~.Configuration	^~.universal_http.requests.RequestHTTPSenderConfiguration	?path new:1|filepath
~.paging.Paged	+ssrf get:0|url
~.universal_http.HTTPSenderConfiguration	+path load:0|filepath save:0|filepath	?path new:0|filepath
~.universal_http.requests.RequestHTTPSenderConfiguration	^~.universal_http.HTTPSenderConfiguration	!load new save
#mssql
~.base.CursorWrapper	+sql execute:0|sql executemany:0|sql
~.base.DatabaseWrapper	>~.base.CursorWrapper create_cursor
~.operations.DatabaseOperations	^django.db.backends.base.operations.BaseDatabaseOperations	+sql last_executed_query:1|sql prepare_sql_script:0|sql
#multiurl
~	+ssrf download:0|url
~.downloader	+ssrf download:0|url
~.ftp.PartFTPDownloader	+ssrf new:0|url
#multivolumefile
~	+path open:0|name
#mutagen
~.easyid3.EasyID3 ~.easyid3.Open	+path new:0|filename
~.m4a	?path delete:0|filename
~.m4a.M4ATags	?path delete:0|filename save:0|filename
~.mp4.MP4Tags	?path delete:0|filename
#mygpoclient
~.api.MygPodderClient	^~.simple.SimpleClient	+ssrf put_subscriptions:1|urls
~.feeds.FeedserviceClient	^~.json.JsonClient	+ssrf new:2|base_url parse_feeds:0|feed_urls
~.http.HttpClient	+ssrf GET:0|uri POST:0|uri PUT:0|uri
~.json.JsonClient	^~.http.HttpClient
~.public.PublicClient	+ssrf get_episode_data:0|podcast_uri,1|episode_uri get_podcast_data:0|podcast_uri new:0|root_url
~.simple.SimpleClient	+ssrf new:2|root_url put_subscriptions:1|urls
#myst_parser
~.mdit_to_docutils.base	?path make_document:0|source_path
~.parsers.mdit	>markdown_it.main.MarkdownIt create_md_parser
#myuplink
~.auth.Auth ~.Auth	^~.auth_abstract.AbstractAuth
~.auth_abstract.AbstractAuth ~.AbstractAuth	+ssrf request:1|url
#nanomath
~	?path write_stats:1|outputfile
~.nanomath	?path write_stats:1|outputfile
#nbgitpuller
nbgitpuller.StaticFileHandler	^tornado.web.StaticFileHandler
~.pull	?command execute_cmd:0|cmd
#ncclient
~._version	?command run_command:0|commands
~.capabilities.Capability	?ssrf from_uri:0|uri
~.transport.ssh.SSHSession ~.transport.SSHSession	+path load_known_hosts:0|filename	?ssrf connect:0|host
~.transport.third_party.junos.ioproc.IOProc	^~.transport.ssh.SSHSession	!connect
~.xml_.NCElement	+xpath xpath:0|expression	?xpath find:0|expression
#ndcctools
~.cchirp	?path chirp_reli_chmod:1|path chirp_reli_mkdir:1|path chirp_reli_mkdir_recursive:1|path chirp_reli_open:1|path chirp_reli_rename:1|path chirp_reli_rmdir:1|path chirp_reli_symlink:1|path chirp_reli_unlink:1|path
~.chirp.Client	?path chmod:0|path mkdir:0|path
~.cresource_monitor	?path rmsummary_parse_file_multiple:0|filename rmsummary_parse_file_single:0|filename
~.cwork_queue	?path work_queue_task_specify_input_file:1|fname work_queue_task_specify_output_file:2|fname
~.taskvine.compat.dask_executor.DaskVine	^~.taskvine.manager.Manager
~.taskvine.compat.dask_executor.FunctionCallDask	^~.taskvine.task.FunctionCall
~.taskvine.compat.dask_executor.PythonTaskDask	^~.taskvine.task.PythonTask
~.taskvine.dask_executor.DaskVine	^~.taskvine.manager.Manager
~.taskvine.dask_executor.FunctionCallDask	^~.taskvine.task.FunctionCall
~.taskvine.dask_executor.PythonTaskDask	^~.taskvine.task.PythonTask
~.taskvine.futures.FutureFunctionCall ~.taskvine.FutureFunctionCall	^~.taskvine.task.FunctionCall
~.taskvine.futures.FuturePythonTask ~.taskvine.FuturePythonTask	^~.taskvine.task.PythonTask
~.taskvine.futures.FuturesExecutor ~.taskvine.FuturesExecutor	>~.taskvine.futures.FutureFunctionCall future_funcall	>~.taskvine.futures.FuturePythonTask future_task	>~.taskvine.manager.Manager manager
~.taskvine.manager.Manager ~.taskvine.Manager	?path declare_file:0|path
~.taskvine.task.FunctionCall ~.taskvine.FunctionCall	^~.taskvine.task.PythonTask
~.taskvine.task.LibraryTask ~.taskvine.LibraryTask	^~.taskvine.task.Task
~.taskvine.task.PythonTask ~.taskvine.PythonTask	^~.taskvine.task.Task
~.taskvine.task.Task ~.taskvine.Task	?path set_snapshot_file:0|filename
~.work_queue.PythonTask	^~.work_queue.Task
~.work_queue.RemoteTask	^~.work_queue.Task
~.work_queue.Task	?path specify_snapshot_file:0|filename
~.work_queue_dask.PythonTaskDask	^~.work_queue.PythonTask
#ndg
~.httpsclient.https.HTTPSConnection	?ssrf new:0|host
~.httpsclient.https.HTTPSContextHandler	>OpenSSL.SSL.Context ssl_context
~.httpsclient.utils	+ssrf fetch_from_url:0|url fetch_from_url_to_file:0|url fetch_stream_from_url:0|url open_url:0|url
#neovim
neovim.Nvim	^pynvim.api.nvim.Nvim
neovim.api.Nvim	^pynvim.api.nvim.Nvim
neovim.pynvim	^pynvim
~	>pynvim.api.nvim.Nvim attach
#netmiko
~	?path file_transfer:1|source_file,2|dest_file
~._telnetlib.telnetlib.Telnet	?ssrf open:0|host
~.a10.a10_ssh.A10SSH ~.a10.A10SSH	^~.cisco_base_connection.CiscoSSHConnection
~.accedian.accedian_ssh.AccedianSSH ~.accedian.AccedianSSH	^~.cisco_base_connection.CiscoSSHConnection
~.adtran.adtran.AdtranOSBase	^~.cisco_base_connection.CiscoBaseConnection
~.adtran.adtran.AdtranOSSSH ~.adtran.AdtranOSSSH	^~.adtran.adtran.AdtranOSBase
~.adtran.adtran.AdtranOSTelnet ~.adtran.AdtranOSTelnet	^~.adtran.adtran.AdtranOSBase	!new
~.adva.adva_aos_fsp_150_f2.AdvaAosFsp150F2SSH ~.adva.AdvaAosFsp150F2SSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.adva.adva_aos_fsp_150_f3.AdvaAosFsp150F3SSH ~.adva.AdvaAosFsp150F3SSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.alaxala.alaxala_ax36s.AlaxalaAx36sBase	^~.cisco_base_connection.CiscoSSHConnection
~.alaxala.alaxala_ax36s.AlaxalaAx36sSSH ~.alaxala.AlaxalaAx36sSSH	^~.alaxala.alaxala_ax36s.AlaxalaAx36sBase
~.alcatel.alcatel_aos_ssh.AlcatelAosSSH ~.alcatel.AlcatelAosSSH	^~.cisco_base_connection.CiscoSSHConnection
~.allied_telesis.allied_telesis_awplus.AlliedTelesisAwplusBase	^~.cisco_base_connection.CiscoBaseConnection
~.allied_telesis.allied_telesis_awplus.AlliedTelesisAwplusSSH ~.allied_telesis.AlliedTelesisAwplusSSH	^~.allied_telesis.allied_telesis_awplus.AlliedTelesisAwplusBase
~.apresia.apresia_aeos.ApresiaAeosBase	^~.cisco_base_connection.CiscoSSHConnection
~.apresia.apresia_aeos.ApresiaAeosSSH ~.apresia.ApresiaAeosSSH	^~.apresia.apresia_aeos.ApresiaAeosBase
~.apresia.apresia_aeos.ApresiaAeosTelnet ~.apresia.ApresiaAeosTelnet	^~.apresia.apresia_aeos.ApresiaAeosBase	!new
~.arista.arista.AristaBase	^~.cisco_base_connection.CiscoSSHConnection
~.arista.arista.AristaFileTransfer ~.arista.AristaFileTransfer	^~.cisco_base_connection.CiscoFileTransfer	?path new:1|source_file,2|dest_file
~.arista.arista.AristaSSH ~.arista.AristaSSH	^~.arista.arista.AristaBase
~.arista.arista.AristaTelnet ~.arista.AristaTelnet	^~.arista.arista.AristaBase	!new
~.arris.arris_cer.ArrisCERBase ~.arris.ArrisCERBase	^~.cisco_base_connection.CiscoSSHConnection
~.arris.arris_cer.ArrisCERSSH ~.arris.ArrisCERSSH	^~.arris.arris_cer.ArrisCERBase
~.aruba.aruba_aoscx.ArubaCxSSH ~.aruba.ArubaCxSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.aruba.aruba_os.ArubaOsSSH ~.aruba.ArubaOsSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.audiocode.audiocode_ssh.Audiocode66SSH ~.audiocode.Audiocode66SSH	^~.audiocode.audiocode_ssh.AudiocodeBase66
~.audiocode.audiocode_ssh.Audiocode66Telnet ~.audiocode.Audiocode66Telnet	^~.audiocode.audiocode_ssh.AudiocodeBase66
~.audiocode.audiocode_ssh.Audiocode72Base	^~.audiocode.audiocode_ssh.AudiocodeBase
~.audiocode.audiocode_ssh.Audiocode72SSH ~.audiocode.Audiocode72SSH	^~.audiocode.audiocode_ssh.Audiocode72Base
~.audiocode.audiocode_ssh.Audiocode72Telnet ~.audiocode.Audiocode72Telnet	^~.audiocode.audiocode_ssh.Audiocode72Base
~.audiocode.audiocode_ssh.AudiocodeBase	^~.base_connection.BaseConnection	!new
~.audiocode.audiocode_ssh.AudiocodeBase66	^~.audiocode.audiocode_ssh.AudiocodeBase
~.audiocode.audiocode_ssh.AudiocodeShellBase	^~.audiocode.audiocode_ssh.AudiocodeBase
~.audiocode.audiocode_ssh.AudiocodeShellSSH ~.audiocode.AudiocodeShellSSH	^~.audiocode.audiocode_ssh.AudiocodeShellBase
~.audiocode.audiocode_ssh.AudiocodeShellTelnet ~.audiocode.AudiocodeShellTelnet	^~.audiocode.audiocode_ssh.AudiocodeShellBase
~.base_connection.BaseConnection ~.BaseConnection	+path send_config_from_file:0|config_file	?ssrf new:1|host	>~.session_log.SessionLog session_log
~.base_connection.TelnetConnection	^~.base_connection.BaseConnection
~.broadcom.broadcom_icos_ssh.BroadcomIcosSSH ~.broadcom.BroadcomIcosSSH	^~.cisco_base_connection.CiscoSSHConnection
~.brocade.brocade_fos_ssh.BrocadeFOSSSH ~.brocade.BrocadeFOSSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.calix.calix_b6.CalixB6Base	^~.cisco_base_connection.CiscoSSHConnection	!new
~.calix.calix_b6.CalixB6SSH ~.calix.CalixB6SSH	^~.calix.calix_b6.CalixB6Base
~.calix.calix_b6.CalixB6Telnet ~.calix.CalixB6Telnet	^~.calix.calix_b6.CalixB6Base
~.casa.casa_cmts.CasaCMTSBase ~.casa.CasaCMTSBase	^~.cisco_base_connection.CiscoSSHConnection
~.casa.casa_cmts.CasaCMTSSSH ~.casa.CasaCMTSSSH	^~.casa.casa_cmts.CasaCMTSBase
~.cdot.cdot_cros_ssh.CdotCrosSSH ~.cdot.CdotCrosSSH	^~.cisco_base_connection.CiscoBaseConnection
~.centec.centec_os.CentecOSBase	^~.cisco_base_connection.CiscoBaseConnection
~.centec.centec_os.CentecOSSSH ~.centec.CentecOSSSH	^~.centec.centec_os.CentecOSBase
~.centec.centec_os.CentecOSTelnet ~.centec.CentecOSTelnet	^~.centec.centec_os.CentecOSBase
~.checkpoint.checkpoint_gaia_ssh.CheckPointGaiaSSH ~.checkpoint.CheckPointGaiaSSH	^~.base_connection.BaseConnection
~.ciena.ciena_saos.CienaSaosBase	^~.base_connection.BaseConnection
~.ciena.ciena_saos.CienaSaosFileTransfer ~.ciena.CienaSaosFileTransfer	^~.scp_handler.BaseFileTransfer	?path new:1|source_file,2|dest_file
~.ciena.ciena_saos.CienaSaosSSH ~.ciena.CienaSaosSSH	^~.ciena.ciena_saos.CienaSaosBase
~.ciena.ciena_saos.CienaSaosTelnet ~.ciena.CienaSaosTelnet	^~.ciena.ciena_saos.CienaSaosBase	!new
~.cisco.cisco_apic.CiscoApicSSH ~.cisco.CiscoApicSSH	^~.linux.linux_ssh.LinuxSSH
~.cisco.cisco_asa_ssh.CiscoAsaFileTransfer ~.cisco.CiscoAsaFileTransfer	^~.cisco_base_connection.CiscoFileTransfer
~.cisco.cisco_asa_ssh.CiscoAsaSSH ~.cisco.CiscoAsaSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.cisco.cisco_ftd_ssh.CiscoFtdSSH ~.cisco.CiscoFtdSSH	^~.cisco_base_connection.CiscoSSHConnection
~.cisco.cisco_ios.CiscoIosBase ~.cisco.CiscoIosBase	^~.cisco_base_connection.CiscoBaseConnection
~.cisco.cisco_ios.CiscoIosFileTransfer ~.cisco.CiscoIosFileTransfer	^~.cisco_base_connection.CiscoFileTransfer
~.cisco.cisco_ios.CiscoIosSSH ~.cisco.CiscoIosSSH	^~.cisco.cisco_ios.CiscoIosBase
~.cisco.cisco_ios.CiscoIosSerial ~.cisco.CiscoIosSerial	^~.cisco.cisco_ios.CiscoIosBase
~.cisco.cisco_ios.CiscoIosTelnet ~.cisco.CiscoIosTelnet	^~.cisco.cisco_ios.CiscoIosBase
~.cisco.cisco_ios.InLineTransfer ~.InLineTransfer ~.cisco.InLineTransfer	^~.cisco.cisco_ios.CiscoIosFileTransfer	+path file_md5:0|file_name	!new
~.cisco.cisco_nxos_ssh.CiscoNxosFileTransfer ~.cisco.CiscoNxosFileTransfer	^~.cisco_base_connection.CiscoFileTransfer	?path new:1|source_file,2|dest_file
~.cisco.cisco_nxos_ssh.CiscoNxosSSH ~.cisco.CiscoNxosSSH	^~.cisco_base_connection.CiscoSSHConnection
~.cisco.cisco_s200.CiscoS200Base	^~.cisco_base_connection.CiscoSSHConnection
~.cisco.cisco_s200.CiscoS200SSH ~.cisco.CiscoS200SSH	^~.cisco.cisco_s200.CiscoS200Base
~.cisco.cisco_s200.CiscoS200Telnet ~.cisco.CiscoS200Telnet	^~.cisco.cisco_s200.CiscoS200Base
~.cisco.cisco_s300.CiscoS300Base	^~.cisco_base_connection.CiscoSSHConnection
~.cisco.cisco_s300.CiscoS300SSH ~.cisco.CiscoS300SSH	^~.cisco.cisco_s300.CiscoS300Base
~.cisco.cisco_s300.CiscoS300Telnet ~.cisco.CiscoS300Telnet	^~.cisco.cisco_s300.CiscoS300Base
~.cisco.cisco_tp_tcce.CiscoTpTcCeSSH ~.cisco.CiscoTpTcCeSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.cisco.cisco_viptela.CiscoViptelaSSH ~.cisco.CiscoViptelaSSH	^~.cisco_base_connection.CiscoSSHConnection
~.cisco.cisco_wlc_ssh.CiscoWlcSSH ~.cisco.CiscoWlcSSH	^~.base_connection.BaseConnection
~.cisco.cisco_xr.CiscoXrBase	^~.cisco_base_connection.CiscoBaseConnection
~.cisco.cisco_xr.CiscoXrFileTransfer ~.cisco.CiscoXrFileTransfer	^~.cisco_base_connection.CiscoFileTransfer
~.cisco.cisco_xr.CiscoXrSSH ~.cisco.CiscoXrSSH	^~.cisco.cisco_xr.CiscoXrBase
~.cisco.cisco_xr.CiscoXrTelnet ~.cisco.CiscoXrTelnet	^~.cisco.cisco_xr.CiscoXrBase
~.cisco_base_connection.CiscoBaseConnection	^~.base_connection.BaseConnection
~.cisco_base_connection.CiscoFileTransfer	^~.scp_handler.BaseFileTransfer
~.cisco_base_connection.CiscoSSHConnection	^~.cisco_base_connection.CiscoBaseConnection
~.citrix.netscaler_ssh.NetscalerSSH ~.citrix.NetscalerSSH	^~.base_connection.BaseConnection
~.cloudgenix.cloudgenix_ion.CloudGenixIonSSH ~.cloudgenix.CloudGenixIonSSH	^~.cisco_base_connection.CiscoSSHConnection
~.coriant.coriant_ssh.CoriantSSH ~.coriant.CoriantSSH	^~.cisco_base_connection.CiscoSSHConnection
~.dell.dell_dnos6.DellDNOS6Base	^~.dell.dell_powerconnect.DellPowerConnectBase
~.dell.dell_dnos6.DellDNOS6SSH ~.dell.DellDNOS6SSH	^~.dell.dell_dnos6.DellDNOS6Base
~.dell.dell_dnos6.DellDNOS6Telnet ~.dell.DellDNOS6Telnet	^~.dell.dell_dnos6.DellDNOS6Base
~.dell.dell_force10_ssh.DellForce10SSH ~.dell.DellForce10SSH	^~.cisco_base_connection.CiscoSSHConnection
~.dell.dell_isilon_ssh.DellIsilonSSH ~.dell.DellIsilonSSH	^~.base_connection.BaseConnection
~.dell.dell_os10_ssh.DellOS10FileTransfer ~.dell.DellOS10FileTransfer	^~.scp_handler.BaseFileTransfer	?path new:1|source_file,2|dest_file
~.dell.dell_os10_ssh.DellOS10SSH ~.dell.DellOS10SSH	^~.cisco_base_connection.CiscoSSHConnection
~.dell.dell_powerconnect.DellPowerConnectBase	^~.cisco_base_connection.CiscoBaseConnection
~.dell.dell_powerconnect.DellPowerConnectSSH ~.dell.DellPowerConnectSSH	^~.dell.dell_powerconnect.DellPowerConnectBase
~.dell.dell_powerconnect.DellPowerConnectTelnet ~.dell.DellPowerConnectTelnet	^~.dell.dell_powerconnect.DellPowerConnectBase
~.dell.dell_sonic_ssh.DellSonicSSH ~.dell.DellSonicSSH	^~.cisco_base_connection.CiscoSSHConnection
~.digi.digi_transport.DigiTransportBase	^~.cisco_base_connection.CiscoSSHConnection	!new
~.digi.digi_transport.DigiTransportSSH ~.digi.DigiTransportSSH	^~.digi.digi_transport.DigiTransportBase
~.dlink.dlink_ds.DlinkDSBase	^~.cisco_base_connection.CiscoSSHConnection
~.dlink.dlink_ds.DlinkDSSSH ~.dlink.DlinkDSSSH	^~.dlink.dlink_ds.DlinkDSBase
~.dlink.dlink_ds.DlinkDSTelnet ~.dlink.DlinkDSTelnet	^~.dlink.dlink_ds.DlinkDSBase	!new
~.eltex.eltex_esr_ssh.EltexEsrSSH ~.eltex.EltexEsrSSH	^~.cisco_base_connection.CiscoSSHConnection
~.eltex.eltex_ssh.EltexSSH ~.eltex.EltexSSH	^~.cisco_base_connection.CiscoSSHConnection
~.endace.endace_ssh.EndaceSSH ~.endace.EndaceSSH	^~.cisco_base_connection.CiscoSSHConnection
~.enterasys.enterasys_ssh.EnterasysSSH ~.enterasys.EnterasysSSH	^~.cisco_base_connection.CiscoSSHConnection
~.ericsson.ericsson_ipos.EricssonIposSSH ~.ericsson.EricssonIposSSH	^~.base_connection.BaseConnection
~.ericsson.ericsson_mltn.EricssonMinilink63SSH ~.ericsson.EricssonMinilink63SSH	^~.ericsson.ericsson_mltn.EricssonMinilinkBase
~.ericsson.ericsson_mltn.EricssonMinilink66SSH ~.ericsson.EricssonMinilink66SSH	^~.ericsson.ericsson_mltn.EricssonMinilinkBase
~.ericsson.ericsson_mltn.EricssonMinilinkBase	^~.base_connection.BaseConnection	!new
~.extreme.extreme_ers_ssh.ExtremeErsSSH ~.extreme.ExtremeErsSSH	^~.cisco_base_connection.CiscoSSHConnection
~.extreme.extreme_exos.ExtremeExosBase	^~.cisco_base_connection.CiscoSSHConnection
~.extreme.extreme_exos.ExtremeExosFileTransfer ~.extreme.ExtremeExosFileTransfer	^~.scp_handler.BaseFileTransfer	?path file_md5:0|file_name new:1|source_file,2|dest_file
~.extreme.extreme_exos.ExtremeExosSSH ~.extreme.ExtremeExosSSH	^~.extreme.extreme_exos.ExtremeExosBase
~.extreme.extreme_exos.ExtremeExosTelnet ~.extreme.ExtremeExosTelnet	^~.extreme.extreme_exos.ExtremeExosBase	!new
~.extreme.extreme_netiron.ExtremeNetironBase	^~.cisco_base_connection.CiscoSSHConnection
~.extreme.extreme_netiron.ExtremeNetironSSH ~.extreme.ExtremeNetironSSH	^~.extreme.extreme_netiron.ExtremeNetironBase
~.extreme.extreme_netiron.ExtremeNetironTelnet ~.extreme.ExtremeNetironTelnet	^~.extreme.extreme_netiron.ExtremeNetironBase	!new
~.extreme.extreme_nos_ssh.ExtremeNosSSH ~.extreme.ExtremeNosSSH	^~.cisco_base_connection.CiscoSSHConnection
~.extreme.extreme_slx_ssh.ExtremeSlxSSH ~.extreme.ExtremeSlxSSH	^~.cisco_base_connection.CiscoSSHConnection
~.extreme.extreme_tierraos_ssh.ExtremeTierraSSH ~.extreme.ExtremeTierraSSH	^~.cisco_base_connection.CiscoSSHConnection
~.extreme.extreme_vsp_ssh.ExtremeVspSSH ~.extreme.ExtremeVspSSH	^~.cisco_base_connection.CiscoSSHConnection
~.extreme.extreme_wing_ssh.ExtremeWingSSH ~.extreme.ExtremeWingSSH	^~.cisco_base_connection.CiscoSSHConnection
~.f5.f5_linux_ssh.F5LinuxSSH ~.f5.F5LinuxSSH	^~.linux.linux_ssh.LinuxSSH
~.f5.f5_tmsh_ssh.F5TmshSSH ~.f5.F5TmshSSH	^~.base_connection.BaseConnection
~.fiberstore.fiberstore_fsos.FiberstoreFsosSSH ~.fiberstore.FiberstoreFsosSSH	^~.cisco_base_connection.CiscoSSHConnection
~.flexvnf.flexvnf_ssh.FlexvnfSSH ~.flexvnf.FlexvnfSSH	^~.base_connection.BaseConnection
~.fortinet.fortinet_ssh.FortinetSSH ~.fortinet.FortinetSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.garderos.garderos_grs.GarderosGrsSSH ~.garderos.GarderosGrsSSH	^~.cisco_base_connection.CiscoSSHConnection
~.hillstone.hillstone.HillstoneStoneosBase	^~.cisco_base_connection.CiscoBaseConnection
~.hillstone.hillstone.HillstoneStoneosSSH ~.hillstone.HillstoneStoneosSSH	^~.hillstone.hillstone.HillstoneStoneosBase
~.hp.hp_comware.HPComwareBase	^~.cisco_base_connection.CiscoSSHConnection	!new
~.hp.hp_comware.HPComwareSSH ~.hp.HPComwareSSH	^~.hp.hp_comware.HPComwareBase
~.hp.hp_comware.HPComwareTelnet ~.hp.HPComwareTelnet	^~.hp.hp_comware.HPComwareBase	!new
~.hp.hp_procurve.HPProcurveBase	^~.cisco_base_connection.CiscoSSHConnection	!new
~.hp.hp_procurve.HPProcurveSSH ~.hp.HPProcurveSSH	^~.hp.hp_procurve.HPProcurveBase
~.hp.hp_procurve.HPProcurveTelnet ~.hp.HPProcurveTelnet	^~.hp.hp_procurve.HPProcurveBase
~.huawei.huawei.HuaweiBase	^~.cisco_base_connection.CiscoBaseConnection
~.huawei.huawei.HuaweiSSH ~.huawei.HuaweiSSH	^~.huawei.huawei.HuaweiBase
~.huawei.huawei.HuaweiTelnet ~.huawei.HuaweiTelnet	^~.huawei.huawei.HuaweiBase
~.huawei.huawei.HuaweiVrpv8SSH ~.huawei.HuaweiVrpv8SSH	^~.huawei.huawei.HuaweiSSH
~.huawei.huawei_smartax.HuaweiSmartAXSSH ~.huawei.HuaweiSmartAXSSH	^~.cisco_base_connection.CiscoBaseConnection
~.ipinfusion.ipinfusion_ocnos.IpInfusionOcNOSBase	^~.cisco_base_connection.CiscoBaseConnection	!new
~.ipinfusion.ipinfusion_ocnos.IpInfusionOcNOSSSH ~.ipinfusion.IpInfusionOcNOSSSH	^~.ipinfusion.ipinfusion_ocnos.IpInfusionOcNOSBase
~.ipinfusion.ipinfusion_ocnos.IpInfusionOcNOSTelnet ~.ipinfusion.IpInfusionOcNOSTelnet	^~.ipinfusion.ipinfusion_ocnos.IpInfusionOcNOSBase
~.juniper.juniper.JuniperBase	^~.base_connection.BaseConnection
~.juniper.juniper.JuniperFileTransfer ~.juniper.JuniperFileTransfer	^~.scp_handler.BaseFileTransfer	?path new:1|source_file,2|dest_file
~.juniper.juniper.JuniperSSH ~.juniper.JuniperSSH	^~.juniper.juniper.JuniperBase
~.juniper.juniper.JuniperTelnet ~.juniper.JuniperTelnet	^~.juniper.juniper.JuniperBase	!new
~.juniper.juniper_screenos.JuniperScreenOsSSH ~.juniper.JuniperScreenOsSSH	^~.base_connection.BaseConnection
~.keymile.keymile_nos_ssh.KeymileNOSSSH ~.keymile.KeymileNOSSSH	^~.cisco.cisco_ios.CiscoIosBase
~.keymile.keymile_ssh.KeymileSSH ~.keymile.KeymileSSH	^~.cisco.cisco_ios.CiscoIosBase	!new
~.linux.linux_ssh.LinuxFileTransfer ~.linux.LinuxFileTransfer	^~.cisco_base_connection.CiscoFileTransfer	?path new:1|source_file,2|dest_file
~.linux.linux_ssh.LinuxSSH ~.linux.LinuxSSH	^~.cisco_base_connection.CiscoSSHConnection
~.maipu.maipu.MaipuBase	^~.cisco_base_connection.CiscoBaseConnection
~.maipu.maipu.MaipuSSH ~.maipu.MaipuSSH	^~.maipu.maipu.MaipuBase
~.maipu.maipu.MaipuTelnet ~.maipu.MaipuTelnet	^~.maipu.maipu.MaipuBase
~.mellanox.mellanox_mlnxos_ssh.MellanoxMlnxosSSH ~.mellanox.MellanoxMlnxosSSH	^~.cisco_base_connection.CiscoSSHConnection
~.mikrotik.mikrotik_ssh.MikrotikBase	^~.cisco_base_connection.CiscoSSHConnection	!new
~.mikrotik.mikrotik_ssh.MikrotikRouterOsFileTransfer ~.mikrotik.MikrotikRouterOsFileTransfer	^~.scp_handler.BaseFileTransfer	!file_md5 new
~.mikrotik.mikrotik_ssh.MikrotikRouterOsSSH ~.mikrotik.MikrotikRouterOsSSH	^~.mikrotik.mikrotik_ssh.MikrotikBase
~.mikrotik.mikrotik_ssh.MikrotikSwitchOsSSH ~.mikrotik.MikrotikSwitchOsSSH	^~.mikrotik.mikrotik_ssh.MikrotikBase
~.mrv.mrv_lx.MrvLxSSH ~.mrv.MrvLxSSH	^~.cisco_base_connection.CiscoSSHConnection
~.mrv.mrv_ssh.MrvOptiswitchSSH ~.mrv.MrvOptiswitchSSH	^~.cisco_base_connection.CiscoSSHConnection
~.netapp.netapp_cdot_ssh.NetAppcDotSSH ~.netapp.NetAppcDotSSH	^~.base_connection.BaseConnection
~.netgear.netgear_prosafe_ssh.NetgearProSafeSSH ~.netgear.NetgearProSafeSSH	^~.cisco_base_connection.CiscoSSHConnection	!new
~.nokia.nokia_srl.NokiaSrlSSH ~.nokia.NokiaSrlSSH	^~.base_connection.BaseConnection
~.nokia.nokia_sros.NokiaSros	^~.base_connection.BaseConnection
~.nokia.nokia_sros.NokiaSrosFileTransfer ~.nokia.NokiaSrosFileTransfer	^~.scp_handler.BaseFileTransfer	?path file_md5:0|file_name new:1|source_file,2|dest_file
~.nokia.nokia_sros.NokiaSrosSSH ~.nokia.NokiaSrosSSH	^~.nokia.nokia_sros.NokiaSros
~.nokia.nokia_sros.NokiaSrosTelnet ~.nokia.NokiaSrosTelnet	^~.nokia.nokia_sros.NokiaSros
~.oneaccess.oneaccess_oneos.OneaccessOneOSBase	^~.cisco_base_connection.CiscoBaseConnection	!new
~.oneaccess.oneaccess_oneos.OneaccessOneOSSSH ~.oneaccess.OneaccessOneOSSSH	^~.oneaccess.oneaccess_oneos.OneaccessOneOSBase
~.oneaccess.oneaccess_oneos.OneaccessOneOSTelnet ~.oneaccess.OneaccessOneOSTelnet	^~.oneaccess.oneaccess_oneos.OneaccessOneOSBase
~.ovs.ovs_linux_ssh.OvsLinuxSSH ~.ovs.OvsLinuxSSH	^~.linux.linux_ssh.LinuxSSH
~.paloalto.paloalto_panos.PaloAltoPanosBase	^~.base_connection.BaseConnection
~.paloalto.paloalto_panos.PaloAltoPanosSSH ~.paloalto.PaloAltoPanosSSH	^~.paloalto.paloalto_panos.PaloAltoPanosBase
~.paloalto.paloalto_panos.PaloAltoPanosTelnet ~.paloalto.PaloAltoPanosTelnet	^~.paloalto.paloalto_panos.PaloAltoPanosBase
~.paloalto.paloalto_panos.SSHClient_interactive	^paramiko.client.SSHClient
~.pluribus.pluribus_ssh.PluribusSSH ~.pluribus.PluribusSSH	^~.base_connection.BaseConnection	!new
~.quanta.quanta_mesh_ssh.QuantaMeshSSH ~.quanta.QuantaMeshSSH	^~.cisco_base_connection.CiscoSSHConnection
~.rad.rad_etx.RadETXBase	^~.base_connection.BaseConnection
~.rad.rad_etx.RadETXSSH ~.rad.RadETXSSH	^~.rad.rad_etx.RadETXBase	!new
~.rad.rad_etx.RadETXTelnet ~.rad.RadETXTelnet	^~.rad.rad_etx.RadETXBase
~.raisecom.raisecom_roap.RaisecomRoapBase	^~.cisco_base_connection.CiscoBaseConnection
~.raisecom.raisecom_roap.RaisecomRoapSSH ~.raisecom.RaisecomRoapSSH	^~.raisecom.raisecom_roap.RaisecomRoapBase
~.raisecom.raisecom_roap.RaisecomRoapTelnet ~.raisecom.RaisecomRoapTelnet	^~.raisecom.raisecom_roap.RaisecomRoapBase
~.ruckus.ruckus_fastiron.RuckusFastironBase	^~.cisco_base_connection.CiscoSSHConnection
~.ruckus.ruckus_fastiron.RuckusFastironSSH ~.ruckus.RuckusFastironSSH	^~.ruckus.ruckus_fastiron.RuckusFastironBase
~.ruckus.ruckus_fastiron.RuckusFastironTelnet ~.ruckus.RuckusFastironTelnet	^~.ruckus.ruckus_fastiron.RuckusFastironBase	!new
~.ruijie.ruijie_os.RuijieOSBase	^~.cisco_base_connection.CiscoBaseConnection
~.ruijie.ruijie_os.RuijieOSSSH ~.ruijie.RuijieOSSSH	^~.ruijie.ruijie_os.RuijieOSBase
~.ruijie.ruijie_os.RuijieOSTelnet ~.ruijie.RuijieOSTelnet	^~.ruijie.ruijie_os.RuijieOSBase	!new
~.scp_functions	?path file_transfer:1|source_file,2|dest_file
~.scp_handler.BaseFileTransfer	+path file_md5:0|file_name	?path new:1|source_file,2|dest_file
~.scp_handler.SCPConn ~.SCPConn	+path scp_get_file:0|source_file,1|dest_file scp_put_file:0|source_file,1|dest_file scp_transfer_file:0|source_file,1|dest_file
~.session_log.SessionLog	+path new:0|file_name
~.sixwind.sixwind_os.SixwindOSBase	^~.cisco_base_connection.CiscoBaseConnection
~.sixwind.sixwind_os.SixwindOSSSH ~.sixwind.SixwindOSSSH	^~.sixwind.sixwind_os.SixwindOSBase
~.sophos.sophos_sfos_ssh.SophosSfosSSH ~.sophos.SophosSfosSSH	^~.cisco_base_connection.CiscoSSHConnection
~.ssh_auth.SSHClient_noauth	^paramiko.client.SSHClient
~.ssh_dispatcher	>~.base_connection.BaseConnection ConnLogOnly ConnUnify ConnectHandler TelnetFallback	>~.scp_handler.BaseFileTransfer FileTransfer
~.supermicro.smci_smis.SmciSwitchSmisBase	^~.cisco_base_connection.CiscoBaseConnection
~.supermicro.smci_smis.SmciSwitchSmisSSH ~.supermicro.SmciSwitchSmisSSH	^~.supermicro.smci_smis.SmciSwitchSmisBase
~.supermicro.smci_smis.SmciSwitchSmisTelnet ~.supermicro.SmciSwitchSmisTelnet	^~.supermicro.smci_smis.SmciSwitchSmisBase
~.teldat.teldat_cit.TeldatCITBase	^~.base_connection.BaseConnection
~.teldat.teldat_cit.TeldatCITSSH ~.teldat.TeldatCITSSH	^~.teldat.teldat_cit.TeldatCITBase
~.teldat.teldat_cit.TeldatCITTelnet ~.teldat.TeldatCITTelnet	^~.teldat.teldat_cit.TeldatCITBase
~.telnet_proxy.Telnet	^~._telnetlib.telnetlib.Telnet	?ssrf open:0|host
~.terminal_server.terminal_server.TerminalServer	^~.base_connection.BaseConnection
~.terminal_server.terminal_server.TerminalServerSSH ~.ssh_dispatcher.GenericSSH ~.terminal_server.TerminalServerSSH	^~.terminal_server.terminal_server.TerminalServer
~.terminal_server.terminal_server.TerminalServerTelnet ~.ssh_dispatcher.GenericTelnet ~.terminal_server.TerminalServerTelnet	^~.terminal_server.terminal_server.TerminalServer
~.tplink.tplink_jetstream.TPLinkJetStreamBase	^~.cisco_base_connection.CiscoSSHConnection	!new
~.tplink.tplink_jetstream.TPLinkJetStreamSSH ~.tplink.TPLinkJetStreamSSH	^~.tplink.tplink_jetstream.TPLinkJetStreamBase	!new
~.tplink.tplink_jetstream.TPLinkJetStreamTelnet ~.tplink.TPLinkJetStreamTelnet	^~.tplink.tplink_jetstream.TPLinkJetStreamBase
~.ubiquiti.edge_ssh.UbiquitiEdgeSSH ~.ubiquiti.UbiquitiEdgeSSH	^~.cisco_base_connection.CiscoSSHConnection
~.ubiquiti.edgerouter_ssh.UbiquitiEdgeRouterFileTransfer ~.ubiquiti.UbiquitiEdgeRouterFileTransfer	^~.scp_handler.BaseFileTransfer	!new
~.ubiquiti.edgerouter_ssh.UbiquitiEdgeRouterSSH ~.ubiquiti.UbiquitiEdgeRouterSSH	^~.vyos.vyos_ssh.VyOSSSH
~.ubiquiti.unifiswitch_ssh.UbiquitiUnifiSwitchSSH ~.ubiquiti.UbiquitiUnifiSwitchSSH	^~.ubiquiti.edge_ssh.UbiquitiEdgeSSH
~.utilities	+path find_cfg_file:0|file_name load_devices:0|file_name load_netmiko_yml:0|file_name load_yaml_file:0|yaml_file	>= calc_old_timeout check_serial_port clitable_to_dict display_inventory ensure_dir_exists f_exec_time find_netmiko_dir get_structured_data_genie get_structured_data_textfsm get_structured_data_ttp get_template_dir load_devices load_netmiko_yml load_yaml_file m_exec_time nokia_context_filter obtain_all_devices obtain_netmiko_filename run_ttp_template select_cmd_verify structured_data_converter write_bytes write_tmp_file
~.vertiv.vertiv_mph_ssh.VertivMPHBase	^~.cisco_base_connection.CiscoSSHConnection
~.vertiv.vertiv_mph_ssh.VertivMPHSSH ~.vertiv.VertivMPHSSH	^~.vertiv.vertiv_mph_ssh.VertivMPHBase
~.vyos.vyos_ssh.VyOSSSH ~.vyos.VyOSSSH	^~.cisco_base_connection.CiscoSSHConnection
~.watchguard.fireware_ssh.WatchguardFirewareSSH ~.watchguard.WatchguardFirewareSSH	^~.base_connection.BaseConnection
~.yamaha.yamaha.YamahaBase	^~.base_connection.BaseConnection
~.yamaha.yamaha.YamahaSSH ~.yamaha.YamahaSSH	^~.yamaha.yamaha.YamahaBase
~.yamaha.yamaha.YamahaTelnet ~.yamaha.YamahaTelnet	^~.yamaha.yamaha.YamahaBase	!new
~.zte.zte_zxros.ZteZxrosBase	^~.cisco_base_connection.CiscoBaseConnection
~.zte.zte_zxros.ZteZxrosSSH ~.zte.ZteZxrosSSH	^~.zte.zte_zxros.ZteZxrosBase
~.zte.zte_zxros.ZteZxrosTelnet ~.zte.ZteZxrosTelnet	^~.zte.zte_zxros.ZteZxrosBase
~.zyxel.zyxel_ssh.ZyxelSSH ~.zyxel.ZyxelSSH	^~.cisco_base_connection.CiscoSSHConnection
#netplan
~.parser.Parser ~.Parser	+path load_keyfile:0|input_file load_yaml:0|input_file	?path load_yaml_hierarchy:0|rootdir
#network_runner
~.api.NetworkRunner	?ssrf delete_port:0|hostname delete_trunk_vlan:0|hostname delete_vlan:0|hostname
#notification
~.admin.NoticeSettingAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.NoticeTypeAdmin	^django.contrib.admin.options.ModelAdmin
~.lockfile.LinkFileLock	^~.lockfile.LockBase
~.lockfile.LockBase	?path new:0|path
~.lockfile.MkdirFileLock ~.lockfile.FileLock	^~.lockfile.LockBase	+path new:0|path
~.lockfile.SQLiteFileLock	^~.lockfile.LockBase	?path new:0|path
~.views	>django.http.response.HttpResponseRedirect notice_settings
#notifications_android_tv
~.const.Position	?template from_string:0|position
~.helpers	>~.helpers.ImageSource create_image_source
~.helpers.ImageSource ~.ImageSource	+path from_path:0|path	+ssrf from_url:0|url	>= from_path from_url
~.helpers.NotificationParams ~.NotificationParams	>~.helpers.ImageSource icon image
#notmuch2
~._database.Database ~.Database	+path remove:0|filename	?path create:0|path new:0|path
#nubia
~.internal.cmdbase.AutoCommand	^~.internal.cmdbase.Command	+command run_interactive:0|cmd
~.internal.cmdbase.Command	+command run_interactive:0|cmd
~.internal.commands.builtin.Connect	^~.internal.cmdbase.Command	+command run_interactive:0|cmd
~.internal.commands.builtin.Exit	^~.internal.cmdbase.Command	+command run_interactive:0|cmd
~.internal.commands.builtin.Verbose	^~.internal.cmdbase.Command	+command run_interactive:0|cmd
~.internal.commands.help.HelpCommand	^~.internal.cmdbase.Command	!run_interactive
~.internal.usage_logger_interface.UsageLoggerInterface	?command post_exec:0|cmd
#nwdiag
~.drawer.DiagramDraw	^blockdiag.drawer.DiagramDraw	+path new:2|filename	>~.metrics.DiagramMetrics create_metrics
~.metrics.DiagramMetrics	^blockdiag.metrics.DiagramMetrics
~.parser	+path parse_file:0|path
#nx584
~.client.Client	+ssrf new:0|url
#nxs
~	+path open:0|filename	>~.napi.NeXus open
~.napi	+path open:0|filename	>~.napi.NeXus open
~.napi.NeXus ~.NeXus	+path new:0|filename	?path openpath:0|path
~.tree.NeXusTree	^~.napi.NeXus
#nxt
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
#oauth2_provider
~.admin.AccessTokenAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.ApplicationAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.GrantAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.IDTokenAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.RefreshTokenAdmin	^django.contrib.admin.options.ModelAdmin
~.http.OAuth2ResponseRedirect	+redirect new:0|redirect_to
~.views.application.ApplicationDelete ~.views.ApplicationDelete	^django.views.generic.edit.DeleteView
~.views.application.ApplicationRegistration ~.views.ApplicationRegistration	^django.views.generic.edit.CreateView
~.views.application.ApplicationUpdate ~.views.ApplicationUpdate	^django.views.generic.edit.UpdateView
~.views.base.AuthorizationView ~.views.AuthorizationView	^~.views.base.BaseAuthorizationView django.views.generic.edit.FormView
~.views.base.BaseAuthorizationView	+redirect redirect:0|redirect_to	>~.http.OAuth2ResponseRedirect redirect
~.views.oidc.RPInitiatedLogoutView ~.views.RPInitiatedLogoutView	^django.views.generic.edit.FormView	>~.http.OAuth2ResponseRedirect do_logout
~.views.token.AuthorizedTokenDeleteView ~.views.AuthorizedTokenDeleteView	^django.views.generic.edit.DeleteView
#odf
~.odf2moinmoin.ODF2MoinMoin	+path load:0|filepath new:0|filepath
~.odf2xhtml.ODF2XHTML	+path add_style_file:0|stylefilename	?path load:0|odffile save:0|outputfile
~.odf2xhtml.ODF2XHTMLembedded	^~.odf2xhtml.ODF2XHTML
~.opendocument	+path load:0|odffile
~.opendocument.OpaqueObject	+path new:0|filename
~.opendocument.OpenDocument	+path addPictureFromFile:0|filename	?path save:0|outputfile
#odmantic
~.engine.AIOEngine ~.AIOEngine	>motor.motor_asyncio.AsyncIOMotorClient client	>motor.motor_asyncio.AsyncIOMotorDatabase database	>~.session.AIOSession session	>~.session.AIOTransaction transaction
~.engine.SyncEngine ~.SyncEngine	>pymongo.synchronous.mongo_client.MongoClient client	>~.session.SyncSession session	>~.session.SyncTransaction transaction
~.session.AIOSession	^~.session.AIOSessionBase	>motor.motor_asyncio.AsyncIOMotorClientSession get_driver_session	>~.session.AIOTransaction transaction
~.session.AIOSessionBase	>~.engine.AIOEngine engine
~.session.AIOTransaction	^~.session.AIOSessionBase	>motor.motor_asyncio.AsyncIOMotorClientSession get_driver_session	>~.session.AIOSession session
~.session.SyncSession	^~.session.SyncSessionBase	>~.session.SyncTransaction transaction
~.session.SyncSessionBase	>~.engine.SyncEngine engine
~.session.SyncTransaction	^~.session.SyncSessionBase	>~.session.SyncSession session
#odoorpc
~.rpc.Connector	?ssrf new:0|host
~.rpc.ConnectorJSONRPC	^~.rpc.Connector	!new
~.rpc.ConnectorJSONRPCSSL	^~.rpc.ConnectorJSONRPC	!new
#ofxclient
~.cli	?path open_with_ofx_handler:0|filename
~.config.OfxConfig	+path new:0|file_name	>= add_account encrypt_account save
#ofxparse
~.ofxparse	>bs4.BeautifulSoup soup_maker
~.ofxprinter.OfxPrinter ~.OfxPrinter	+path new:1|filename write:0|filename
#olefile
~.olefile.OleFileIO ~.OleFileIO	+path new:0|filename open:0|filename
#ollama
~._client.AsyncClient ~.AsyncClient	^~._client.BaseClient	+path create_blob:0|path	?ssrf new:0|host
~._client.BaseClient	?ssrf new:1|host
~._client.Client ~.Client	^~._client.BaseClient	+path create_blob:0|path	?ssrf new:0|host
#omegaconf
~.omegaconf.OmegaConf ~.OmegaConf	+path load:0|file_ save:1|f
#omg
~	>~.wadio.WadIO create_wad open_wad
~.lump.Flat ~.Flat	^~.lump.Graphic
~.lump.Graphic ~.Graphic	+path from_file:0|filename to_file:0|filename
~.lump.Sound ~.Sound	+path from_file:0|filename to_file:0|filename
~.wad.HeaderGroup ~.HeaderGroup	^~.wad.LumpGroup
~.wad.LumpGroup ~.LumpGroup	+path load:0|filename to_file:0|filename
~.wad.MarkerGroup ~.MarkerGroup	^~.wad.LumpGroup
~.wad.NameGroup ~.NameGroup	^~.wad.LumpGroup
~.wad.TxdefGroup ~.TxdefGroup	^~.wad.NameGroup
~.wad.WAD ~.WAD	+path to_file:0|filename
~.wadio	>~.wadio.WadIO create_wad open_wad
~.wadio.WadIO ~.WadIO	+path open:0|filename
#opcodes
~.k1om	+path read_instruction_set:0|filename
~.x86	+path read_instruction_set:0|filename
~.x86_64	+path read_instruction_set:0|filename
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
~.packaging.relationship	?xpath get_rels_path:0|path
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
~.ImageSlide	+path new:0|file
~.OpenSlide	+path new:0|filename
#optuna
~.artifacts	?path download_artifact:file_path upload_artifact:file_path
~.artifacts._download	?path download_artifact:file_path
~.artifacts._filesystem.FileSystemArtifactStore ~.artifacts.FileSystemArtifactStore	+path new:0|base_path
~.artifacts._upload	?path upload_artifact:file_path
~.storages.journal._file.DeprecatedJournalFileOpenLock ~.storages.JournalFileOpenLock	^~.storages.journal._file.JournalFileOpenLock
~.storages.journal._file.DeprecatedJournalFileSymlinkLock ~.storages.JournalFileSymlinkLock	^~.storages.journal._file.JournalFileSymlinkLock
~.storages.journal._file.JournalFileBackend ~.storages.journal.JournalFileBackend	+path new:0|file_path
~.storages.journal._file.JournalFileOpenLock ~.storages.journal.JournalFileOpenLock	+path new:0|filepath
~.storages.journal._file.JournalFileStorage ~.storages.JournalFileStorage	^~.storages.journal._file.JournalFileBackend
~.storages.journal._file.JournalFileSymlinkLock ~.storages.journal.JournalFileSymlinkLock	+path new:0|filepath
#oracledb
~	>~.connection.Connection connect	>~.pool.ConnectionPool create_pool
~.aq.Queue	>~.connection.Connection connection
~.connection	>~.connection.Connection connect
~.connection.Connection ~.Connection	>~.aq.Queue queue	>~.cursor.Cursor cursor	>~.subscr.Subscription subscribe
~.cursor.Cursor ~.Cursor	+sql execute:0|statement executemany:0|statement prepare:0|statement	>= execute
~.pool.ConnectionPool ~.ConnectionPool ~.SessionPool	>~.connection.Connection acquire
~.subscr.Subscription	>~.connection.Connection connection
#orcus
~.tools.file_processor	?path remove_result_files:0|rootdir
#ordered_model
~.admin.OrderedInlineMixin	>django.http.response.HttpResponseRedirect move_view
~.admin.OrderedModelAdmin	^django.contrib.admin.options.ModelAdmin	>django.http.response.HttpResponseRedirect move_view
~.admin.OrderedStackedInline	^~.admin.OrderedInlineMixin
~.admin.OrderedTabularInline	^~.admin.OrderedInlineMixin
~.models.OrderedModelQuerySet	^django.db.models.query.QuerySet
#organizations
~.admin.OrganizationAdmin	^~.base_admin.BaseOrganizationAdmin
~.admin.OrganizationInvitationAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.OrganizationOwnerAdmin	^~.base_admin.BaseOrganizationOwnerAdmin
~.admin.OrganizationUserAdmin	^~.base_admin.BaseOrganizationUserAdmin
~.base_admin.BaseOrganizationAdmin	^django.contrib.admin.options.ModelAdmin
~.base_admin.BaseOrganizationOwnerAdmin	^django.contrib.admin.options.ModelAdmin
~.base_admin.BaseOrganizationUserAdmin	^django.contrib.admin.options.ModelAdmin
~.views.base.BaseOrganizationCreate	^django.views.generic.edit.CreateView
~.views.base.BaseOrganizationDelete	^django.views.generic.edit.DeleteView
~.views.base.BaseOrganizationUpdate	^django.views.generic.edit.UpdateView
~.views.base.BaseOrganizationUserCreate	^django.views.generic.edit.CreateView
~.views.base.BaseOrganizationUserDelete	^django.views.generic.edit.DeleteView
~.views.base.BaseOrganizationUserUpdate	^django.views.generic.edit.UpdateView
~.views.base.OrganizationSignup	^django.views.generic.edit.FormView
#os_apply_config
~.apply_config	+path write_file:0|path	?path render_executable:0|path
#oslo_db
~.sqlalchemy.orm.Query ~.sqlalchemy.session.Query	^sqlalchemy.orm.query.Query
~.sqlalchemy.orm.Session ~.sqlalchemy.session.Session	^sqlalchemy.orm.session.Session
~.sqlalchemy.update_match	?sql update_on_match:0|query update_returning_pk:0|query
~.sqlalchemy.utils	+sql paginate_query:0|query
#oslo_rootwrap
~.client.Client	+command execute:0|cmd
~.filters.ReadFileFilter	+path new:0|file_path
~.jsonrpc.JsonClient	?ssrf new:0|address
#otp_yubikey
~.admin.RemoteYubikeyDeviceAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.ValidationServiceAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.YubikeyDeviceAdmin	^django.contrib.admin.options.ModelAdmin
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
~.wps.Output	+path writeToDisk:0|path
~.wps.WPSCapabilitiesReader	?ssrf readFromUrl:0|url
~.wps.WPSDescribeProcessReader	?ssrf readFromUrl:0|url
~.wps.WPSExecuteReader	?ssrf readFromUrl:0|url
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
~.drawer.DiagramDraw	^blockdiag.drawer.DiagramDraw	>~.metrics.DiagramMetrics create_metrics
~.metrics.DiagramMetrics	^blockdiag.metrics.DiagramMetrics
~.parser	+path parse_file:0|path
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
~.manager.Writer	+path write:0|filename	?ssrf open_files:0|host
~.psshutil	+path read_host_file:0|path
#paramiko
~.channel.Channel ~.Channel	+command exec_command:0|command
~.client.SSHClient ~.SSHClient	+command exec_command:0|command	+path load_host_keys:0|filename load_system_host_keys:0|filename save_host_keys:0|filename	?ssrf connect:0|hostname
~.config.SSHConfig ~.SSHConfig	+path from_path:0|path
~.hostkeys.HostKeys ~.HostKeys	+path load:0|filename new:0|filename save:0|filename
~.pkey.PublicBlob ~.PublicBlob	?template from_string:0|string
~.primes.ModulusPack	+path read_file:0|filename
~.proxy.ProxyCommand ~.ProxyCommand	+command new:0|command_line
~.sftp_client.SFTP ~.SFTP	^~.sftp_client.SFTPClient
~.sftp_client.SFTPClient ~.SFTPClient	+path chmod:0|path chown:0|path listdir:0|path listdir_attr:0|path listdir_iter:0|path mkdir:0|path open:0|filename posix_rename:0|oldpath,1|newpath remove:0|path rename:0|oldpath,1|newpath rmdir:0|path stat:0|path truncate:0|path	?path put:0|localpath,1|remotepath
~.sftp_server.SFTPServer ~.SFTPServer	+path set_file_attr:0|filename
~.sftp_si.SFTPServerInterface ~.SFTPServerInterface	+path mkdir:0|path open:0|path posix_rename:0|oldpath,1|newpath remove:0|path rename:0|oldpath,1|newpath rmdir:0|path symlink:0|target_path,1|path	?path stat:0|path
~.transport.ServiceRequestingTransport ~.ServiceRequestingTransport	^~.transport.Transport
~.transport.Transport ~.Transport	+path load_server_moduli:0|filename
~.util	+path load_host_keys:0|filename
#parfive
~.downloader.Downloader ~.Downloader	+path enqueue_file:1|path,2|filename	+ssrf simple_download:0|urls	?path simple_download:path
~.utils	+path remove_file:0|filepath	>= cancel_task get_ftp_size get_http_size parse_header remove_file run_task_in_thread sha256sum
~.utils.FailedDownload	+path new:0|filepath_partial	+ssrf new:1|url
#parler
~.admin.TranslatableAdmin	^django.contrib.admin.options.ModelAdmin	>django.http.response.HttpResponseRedirect delete_translation
~.managers.TranslatableQuerySet ~.managers.TranslationQueryset	^django.db.models.query.QuerySet	!new
~.views.TranslatableCreateView	^django.views.generic.edit.CreateView
~.views.TranslatableSlugMixin	>django.http.response.HttpResponsePermanentRedirect dispatch
~.views.TranslatableUpdateView	^django.views.generic.edit.UpdateView
#parsel
~.csstranslator.GenericTranslator	^~.csstranslator.TranslatorMixin cssselect.xpath.GenericTranslator
~.csstranslator.HTMLTranslator	^~.csstranslator.TranslatorMixin cssselect.xpath.HTMLTranslator
~.csstranslator.TranslatorMixin	>cssselect.xpath.XPathExpr xpath_pseudo_element	>~.csstranslator.XPathExpr xpath_attr_functional_pseudo_element xpath_element xpath_text_simple_pseudo_element
~.csstranslator.TranslatorProtocol	>cssselect.xpath.XPathExpr xpath_element
~.csstranslator.XPathExpr	^cssselect.xpath.XPathExpr
~.selector.Selector itemloaders.Selector ~.Selector	+xpath xpath:0|query	>~.selector.SelectorList css jmespath xpath
~.selector.SelectorList ~.SelectorList	+xpath xpath:0|xpath	>= css jmespath xpath
#parsimonious
~.expressions.Regex	+regex new:0|pattern
~.grammar.RuleVisitor	>~.expressions.Regex visit_regex
~.grammar.TokenRuleVisitor	^~.grammar.RuleVisitor
#parso
~.file_io.FileIO	+path new:0|path
~.file_io.KnownContentFileIO	^~.file_io.FileIO	?path new:0|path
#partd
~.file.File ~.File	+path new:0|path,1|dir
~.zmq.Client ~.Client	?ssrf new:0|address
#passlib
~.apache.HtdigestFile	+path new:0|path
~.apache.HtpasswdFile	+path new:0|path
~.context.CryptContext	+path from_path:0|path load_path:0|path	?template from_string:0|source	>= from_path from_string
~.context.CryptPolicy	+path from_path:0|path	?template from_string:0|source
~.context.LazyCryptContext	^~.context.CryptContext
~.handlers.bcrypt.bcrypt_sha256	?template from_string:0|hash
~.handlers.cisco.cisco_asa	^~.handlers.cisco.cisco_pix
~.handlers.cisco.cisco_pix	^~.utils.handlers.HasUserContext ~.utils.handlers.StaticHandler
~.handlers.cisco.cisco_type7	^~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.des_crypt.bigcrypt	^~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.des_crypt.bsdi_crypt	^~.utils.handlers.HasManyBackends ~.utils.handlers.HasRounds ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.des_crypt.crypt16	^~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.des_crypt.des_crypt	^~.utils.handlers.HasManyBackends ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.digests.HexDigestHash	^~.utils.handlers.StaticHandler
~.handlers.django.DjangoSaltedHash	^~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.django.DjangoVariableHash	^~.utils.handlers.HasRounds ~.handlers.django.DjangoSaltedHash	?template from_string:0|hash
~.handlers.django.django_bcrypt_sha256	?template from_string:0|hash
~.handlers.django.django_des_crypt	^~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.django.django_disabled	^~.utils.handlers.StaticHandler
~.handlers.django.django_pbkdf2_sha1	^~.handlers.django.django_pbkdf2_sha256
~.handlers.django.django_pbkdf2_sha256	^~.handlers.django.DjangoVariableHash
~.handlers.django.django_salted_md5	^~.handlers.django.DjangoSaltedHash
~.handlers.django.django_salted_sha1	^~.handlers.django.DjangoSaltedHash
~.handlers.fshp.fshp	^~.utils.handlers.HasRounds ~.utils.handlers.HasRawSalt ~.utils.handlers.HasRawChecksum ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.md5_crypt.md5_crypt	^~.utils.handlers.HasManyBackends
~.handlers.misc.unix_fallback	^~.utils.handlers.StaticHandler
~.handlers.mssql.mssql2000	^~.utils.handlers.HasRawSalt ~.utils.handlers.HasRawChecksum ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.mssql.mssql2005	^~.utils.handlers.HasRawSalt ~.utils.handlers.HasRawChecksum ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.mysql.mysql323	^~.utils.handlers.StaticHandler
~.handlers.mysql.mysql41	^~.utils.handlers.StaticHandler
~.handlers.oracle.oracle10	^~.utils.handlers.HasUserContext ~.utils.handlers.StaticHandler
~.handlers.oracle.oracle11	^~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.pbkdf2.Pbkdf2DigestHandler	^~.utils.handlers.HasRounds ~.utils.handlers.HasRawSalt ~.utils.handlers.HasRawChecksum ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.pbkdf2.atlassian_pbkdf2_sha1	^~.utils.handlers.HasRawSalt ~.utils.handlers.HasRawChecksum ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.pbkdf2.cta_pbkdf2_sha1	^~.utils.handlers.HasRounds ~.utils.handlers.HasRawSalt ~.utils.handlers.HasRawChecksum ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.pbkdf2.dlitz_pbkdf2_sha1	^~.utils.handlers.HasRounds ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.pbkdf2.grub_pbkdf2_sha512	^~.utils.handlers.HasRounds ~.utils.handlers.HasRawSalt ~.utils.handlers.HasRawChecksum ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.phpass.phpass	^~.utils.handlers.HasManyIdents ~.utils.handlers.HasRounds ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.postgres.postgres_md5	^~.utils.handlers.HasUserContext ~.utils.handlers.StaticHandler
~.handlers.scram.scram	^~.utils.handlers.HasRounds ~.utils.handlers.HasRawSalt ~.utils.handlers.HasRawChecksum ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.scrypt.scrypt	^~.utils.handlers.ParallelismMixin ~.utils.handlers.HasRounds ~.utils.handlers.HasRawSalt ~.utils.handlers.HasRawChecksum ~.utils.handlers.HasManyIdents ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.sha1_crypt.sha1_crypt	^~.utils.handlers.HasManyBackends ~.utils.handlers.HasRounds ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.sun_md5_crypt.sun_md5_crypt	^~.utils.handlers.HasRounds ~.utils.handlers.HasSalt ~.utils.handlers.GenericHandler	?template from_string:0|hash
~.handlers.windows.lmhash	^~.utils.handlers.HasEncodingContext ~.utils.handlers.StaticHandler
~.handlers.windows.msdcc	^~.utils.handlers.HasUserContext ~.utils.handlers.StaticHandler
~.handlers.windows.msdcc2	^~.utils.handlers.HasUserContext ~.utils.handlers.StaticHandler
~.handlers.windows.nthash	^~.utils.handlers.StaticHandler
~.totp.TOTP	?ssrf from_uri:0|uri
~.utils.handlers.GenericHandler	?template from_string:0|hash
~.utils.handlers.HasEncodingContext	^~.utils.handlers.GenericHandler
~.utils.handlers.HasManyBackends	^~.utils.handlers.GenericHandler
~.utils.handlers.HasManyIdents	^~.utils.handlers.GenericHandler
~.utils.handlers.HasRawChecksum	^~.utils.handlers.GenericHandler
~.utils.handlers.HasRawSalt	^~.utils.handlers.HasSalt
~.utils.handlers.HasRounds	^~.utils.handlers.GenericHandler
~.utils.handlers.HasSalt	^~.utils.handlers.GenericHandler
~.utils.handlers.HasUserContext	^~.utils.handlers.GenericHandler
~.utils.handlers.ParallelismMixin	^~.utils.handlers.GenericHandler
~.utils.handlers.StaticHandler	^~.utils.handlers.GenericHandler	?template from_string:0|hash
#paste
~.debug.doctest_webapp	+path append_to_file:0|path change_file:0|path create_file:0|path show_file:0|path write_data:0|path	?command run:0|command run_command:0|command run_raw:0|command
~.debug.fsdiff.Dir	^~.debug.fsdiff.File	!new
~.debug.fsdiff.File	+path new:0|base_path,1|path
~.debug.profile	>~.debug.profile.ProfileMiddleware make_profile_middleware
~.debug.profile.ProfileMiddleware	?path new:2|log_filename
~.deploy.loadwsgi.ConfigLoader ~.deploy.ConfigLoader	+path new:0|filename	>~.deploy.loadwsgi.NicerConfigParser parser
~.deploy.loadwsgi.NicerConfigParser ~.deploy.NicerConfigParser	+path new:0|filename
~.deploy.paster_templates.PasteDeploy	^~.script.templates.Template
~.fileapp.ArchiveStore	+path new:0|filepath	>= cache_control
~.fileapp.FileApp ~.cowbell.FileApp	+path new:0|filename
~.fixture.FoundFile	+path new:0|base_path,1|path
~.fixture.TestFileEnvironment	>~.fixture.FoundFile writefile
~.reloader	+path watch_file:1|filename
~.reloader.JythonMonitor	^~.reloader.Monitor
~.reloader.Monitor	+path watch_file:1|filename
~.script.appinstall.AbstractInstallCommand	^~.script.command.Command
~.script.appinstall.Installer	+path write_config:1|filename
~.script.appinstall.MakeConfigCommand	^~.script.appinstall.AbstractInstallCommand
~.script.appinstall.SetupCommand	^~.script.appinstall.AbstractInstallCommand
~.script.checkperms.PermissionSpec	?path parsefile:0|filename
~.script.command	+command invoke:0|command
~.script.command.Command	+path ensure_file:0|filename insert_into_file:0|filename	?path write_file:0|filename
~.script.command.NotFoundCommand	^~.script.command.Command
~.script.copydir	+code eval_with_catch:0|expr	?path svn_makedirs:0|dir
~.script.create_distro.CreateDistroCommand	^~.script.command.Command	?template create_template:0|template
~.script.entrypoints.EntryPointCommand	^~.script.command.Command
~.script.exe.ExeCommand	^~.script.command.Command
~.script.filemaker.FileOp	+path copy_dir:0|template_dir copy_file:2|filename ensure_file:0|filename new:3|source_dir	?command run_command:0|cmd	?path copy_dir:1|dest copy_file:1|dest
~.script.grep.GrepCommand	^~.script.command.Command	?path search_file:0|filename
~.script.help.HelpCommand	^~.script.command.Command
~.script.interfaces.IAppInstall	+path write_config:0|filename
~.script.request.RequestCommand	^~.script.command.Command
~.script.serve	?path read_pidfile:0|filename
~.script.serve.LazyWriter	+path new:0|filename
~.script.serve.ServeCommand	^~.script.command.Command
~.script.templates.BasicPackage	^~.script.templates.Template
~.script.templates.Template	?command run:0|command	?path write_files:1|output_dir
~.script.util.logging_config	?path fileConfig:0|fname
~.urlparser	>~.fileapp.FileApp make_unknown	>~.urlparser.PkgResourcesParser make_pkg_resources	>~.urlparser.StaticURLParser make_static
~.urlparser.PkgResourcesParser	^~.urlparser.StaticURLParser
~.urlparser.StaticURLParser	>~.fileapp.FileApp make_app
~.util.template	?template parse:0|s
~.util.template.HTMLTemplate	^~.util.template.Template
~.util.template.Template	?path from_filename:0|filename	?template new:0|content
~.wsgilib	?path send_file:0|filename
#pathos
~.core	?command execute:0|command
~.secure.tunnel.Tunnel ~.SSH_Tunnel ~.secure.Tunnel	?ssrf connect:0|host
#pathspec
~.gitignore.GitIgnoreSpec ~.GitIgnoreSpec	^~.pathspec.PathSpec
~.pathspec.PathSpec ~.PathSpec	+path match_file:0|file	>= from_lines
~.pattern.RegexPattern ~.RegexPattern	+regex new:0|pattern
~.patterns.gitwildmatch.GitIgnorePattern ~.GitIgnorePattern	^~.patterns.gitwildmatch.GitWildMatchPattern	!new
~.patterns.gitwildmatch.GitWildMatchPattern ~.patterns.GitWildMatchPattern	^~.pattern.RegexPattern
~.util	+path append_dir_sep:0|path match_file:1|file	>= append_dir_sep check_match_file iter_tree_files lookup_pattern match_file match_files normalize_file normalize_files register_pattern
#pbcommand
~.engine	+command run_cmd:0|cmd
~.engine.runner	+command run_cmd:0|cmd
~.models.common	?path write_dict_to_json:1|file_name
~.models.common.DataStore ~.models.DataStore	+path load_from_json:0|path	?path load_from_d:1|base_path write_json:0|file_name write_update_json:0|file_name	>~.models.common.DataStore load_from_d
~.models.common.DataStoreFile ~.models.DataStoreFile	+path new:3|path	>~.models.common.DataStoreFile from_dict
~.models.common.PipelineDataStoreViewRules ~.models.PipelineDataStoreViewRules	?path load_from_json:0|path write_json:0|file_name	>~.models.common.PipelineDataStoreViewRules from_dict
~.models.legacy.Pipeline	?path write_json:0|file_name
~.models.report.Report	+path write_json:0|file_name	>~.models.report.Report from_simple_dict merge
~.pb_io	+path load_pipeline_chunks_from_json:0|path load_pipeline_datastore_view_rules_from_json:0|path load_report_from:0|json_path_or_dict	?path load_report_from_json:0|json_file
~.pb_io.common	+path load_pipeline_chunks_from_json:0|path load_pipeline_datastore_view_rules_from_json:0|path	>~.models.legacy.Pipeline load_pipeline_interface_from
~.pb_io.report	+path load_report_from:0|json_path_or_dict	?path load_report_from_json:0|json_file
~.services	?ssrf get_smrtlink_client:0|host
~.services._service_access_layer	?ssrf get_smrtlink_client:0|host
~.services._service_access_layer.ServiceAccessLayer ~.services.ServiceAccessLayer ~.services.SmrtLinkClient	?path run_import_local_dataset:0|path
~.services._service_access_layer.SmrtLinkAuthClient ~.services.SmrtLinkAuthClient	^~.services._service_access_layer.ServiceAccessLayer
~.services.resolver.ResourceTypes	?template from_string:0|s
~.services.smrtlink_client	>~.services.smrtlink_client.SmrtLinkClient get_smrtlink_client_from_args
~.services.smrtlink_client.AuthenticatedClient	^~.services.smrtlink_client.RESTClient	?ssrf new:0|host
~.services.smrtlink_client.RESTClient	?ssrf new:0|host
~.services.smrtlink_client.SmrtLinkClient	^~.services.smrtlink_client.AuthenticatedClient	?path upload_file:0|file_path	?ssrf connect:0|host	>~.services.smrtlink_client.SmrtLinkClient connect	!new
~.testkit.base_utils	?path get_temp_file:1|dir_
#pbcore
~.io	+path getFileHandle:0|filenameOrFile openAlignmentFile:0|fname openIndexedAlignmentFile:0|fname readInputXML:0|fname	?path fileType:0|fname	>~.io.align.BamIO.BamReader openAlignmentFile	>~.io.align.BamIO.IndexedBamReader openIndexedAlignmentFile
~.io.FastaIO.FastaRecord ~.io.FastaRecord	?template fromString:0|s	>~.io.FastaIO.FastaRecord fromString reverseComplement
~.io.FastaIO.IndexedFastaReader ~.io.FastaIO.FastaTable ~.io.IndexedFastaReader	+path new:0|filename
~.io.FastqIO.FastqRecord ~.io.FastqRecord	?template fromString:0|s	>~.io.FastqIO.FastqRecord fromString reverseComplement
~.io.FofnIO	+path readInputXML:0|fname
~.io.GffIO.Gff3Record ~.io.Gff3Record	?template fromString:0|s	>~.io.GffIO.Gff3Record fromString
~.io.VcfIO.Vcf4Record ~.io.Vcf4Record	?template fromString:0|s	>~.io.VcfIO.Vcf4Record fromString
~.io.align.BamIO.BamReader ~.io.BamReader ~.io.align.BamReader	+path new:0|fname
~.io.align.BamIO.IndexedBamReader ~.io.IndexedBamReader ~.io.align.IndexedBamReader	+path new:0|fname
~.io.align.BlasrIO.M4Record ~.io.M4Record ~.io.align.M4Record	?template fromString:0|s
~.io.align.BlasrIO.M5Record ~.io.M5Record ~.io.align.M5Record	?template fromString:0|s
~.io.base	+path getFileHandle:0|filenameOrFile
~.io.dataset	?path fileType:0|fname
~.io.dataset.DataSetIO.AlignmentSet ~.io.AlignmentSet ~.io.dataset.AlignmentSet	^~.io.dataset.DataSetIO.ReadSet
~.io.dataset.DataSetIO.BarcodeSet ~.io.BarcodeSet ~.io.dataset.BarcodeSet	^~.io.dataset.DataSetIO.ContigSet
~.io.dataset.DataSetIO.ConsensusAlignmentSet ~.io.ConsensusAlignmentSet ~.io.dataset.ConsensusAlignmentSet	^~.io.dataset.DataSetIO.AlignmentSet
~.io.dataset.DataSetIO.ConsensusReadSet ~.io.ConsensusReadSet ~.io.dataset.ConsensusReadSet	^~.io.dataset.DataSetIO.ReadSet
~.io.dataset.DataSetIO.ContigSet ~.io.ContigSet ~.io.dataset.ContigSet	^~.io.dataset.DataSetIO.DataSet
~.io.dataset.DataSetIO.DataSet ~.io.DataSet ~.io.dataset.DataSet	+path copyFiles:0|outdir loadMetadata:0|filename loadStats:0|filename
~.io.dataset.DataSetIO.GmapReferenceSet ~.io.GmapReferenceSet ~.io.dataset.GmapReferenceSet	^~.io.dataset.DataSetIO.ReferenceSet
~.io.dataset.DataSetIO.ReadSet ~.io.ReadSet ~.io.dataset.ReadSet	^~.io.dataset.DataSetIO.DataSet
~.io.dataset.DataSetIO.ReferenceSet ~.io.ReferenceSet ~.io.dataset.ReferenceSet	^~.io.dataset.DataSetIO.ContigSet
~.io.dataset.DataSetIO.SubreadSet ~.io.SubreadSet ~.io.dataset.SubreadSet	^~.io.dataset.DataSetIO.ReadSet
~.io.dataset.DataSetIO.TranscriptAlignmentSet ~.io.TranscriptAlignmentSet ~.io.dataset.TranscriptAlignmentSet	^~.io.dataset.DataSetIO.AlignmentSet
~.io.dataset.DataSetIO.TranscriptSet ~.io.TranscriptSet ~.io.dataset.TranscriptSet	^~.io.dataset.DataSetIO.ReadSet
~.io.dataset.DataSetMembers.Filters	?template fromString:0|filterString
~.io.dataset.DataSetReader	+path openFofnFile:0|path	?path parseStats:0|filename	?xpath wrapNewResource:0|path
~.io.dataset.DataSetUtils	?path fileType:0|fname
~.io.dataset.utils	?path file_size:0|path
~.io.opener	+path openAlignmentFile:0|fname openIndexedAlignmentFile:0|fname	>~.io.align.BamIO.BamReader openAlignmentFile	>~.io.align.BamIO.IndexedBamReader openIndexedAlignmentFile
#pdfminer
~.fontmetrics	+path convert_font_metrics:0|path	>= convert_font_metrics
~.glyphlist	?path convert_glyphlist:0|path
#pecan
~	+redirect redirect:0|location
~.configuration	+path conf_from_file:0|filepath
~.configuration.Config ~.Config	?path new:1|filename
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
~.SqliteDatabase	^~.Database	?path attach:0|filename	?sql conflict_update:1|query
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
~.common	+path chmod_plus_w:0|path chmod_plus_x:0|path open_zip:0|path safe_delete:0|filename safe_mkdir:0|directory safe_open:0|filename
~.common.Chroot	?path copy:0|src,1|dst
~.executor.Executor	+command execute:0|cmd
~.fetcher.Fetcher	+ssrf new:0|urls
~.link.Link	?path from_filename:0|filename
~.package.BinaryPackage	^~.package.Package
~.package.EggPackage	^~.package.BinaryPackage
~.package.Package	^~.link.Link
~.package.SourcePackage	^~.package.Package
~.package.WheelPackage	^~.package.BinaryPackage
~.requirements	+path requirements_from_file:0|filename
~.requirements.RequirementsTxtSentinel	+path new:0|filename
~.resolvable.Resolvable	?template from_string:0|requirement_string
~.resolvable.ResolvableDirectory	^~.resolvable.ResolvablePackage	?template from_string:0|requirement_string	>~.resolvable.ResolvablePackage from_string
~.resolvable.ResolvablePackage	^~.resolvable.Resolvable	?template from_string:0|requirement_string
~.resolvable.ResolvableRepository	^~.resolvable.Resolvable	?template from_string:0|requirement_string
~.resolvable.ResolvableRequirement	^~.resolvable.Resolvable	?template from_string:0|requirement_string
~.util.DistributionHelper	+path distribution_from_path:0|path walk_data:1|path
#pg
~._pg	?ssrf connect:1|host	>~._pg.Connection connect
~._pg.Connection	>~._pg.LargeObject getlo locreate loimport	>~._pg.Source source
~._pg.LargeObject	+path export:0|filename	>~._pg.Connection pgcnx
~._pg.Source	+sql execute:0|sql
~.db.DB ~.DB	+sql prepare:1|command query:0|command query_formatted:0|command
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
~.contrib.FSM ~.FSM	^~.core.Trigger
~.contrib.Protect ~.Protect	^~.core.Trigger
~.contrib.ReadOnly ~.ReadOnly	^~.contrib.Protect
~.contrib.SoftDelete ~.SoftDelete	^~.core.Trigger
~.contrib.UpdateSearchVector ~.UpdateSearchVector	^~.core.Trigger
~.core.Trigger ~.Trigger	+sql exec_sql:0|sql
~.utils	+sql exec_sql:0|sql
#pgzero
~.soundfmt.MagicReader	?path new:0|path
#picopore
~.compress	?path indexToZero:1|path
~.realtime.PicoporeRealtimeRunner	>~.realtime.ReadsFolder readsFolder
~.realtime.ReadsFolder	+path add_file:0|path
~.rename	+path rename:0|filename
#pika
~.adapters.asyncio_connection.AsyncioConnection	^~.adapters.base_connection.BaseConnection
~.adapters.base_connection.BaseConnection ~.BaseConnection ~.adapters.BaseConnection	^~.connection.Connection
~.adapters.gevent_connection.GeventConnection	^~.adapters.base_connection.BaseConnection
~.adapters.select_connection.SelectConnection ~.SelectConnection ~.adapters.SelectConnection	^~.adapters.base_connection.BaseConnection
~.adapters.tornado_connection.TornadoConnection	^~.adapters.base_connection.BaseConnection
~.connection.Connection	>~.connection.ConnectionParameters params
~.connection.ConnectionParameters ~.ConnectionParameters	?ssrf new:0|host
#plac_ext
~	+path load_source:1|path	?path import_main:0|path
#plasTeX
plasTeX.Renderers.PageTemplate.CheetahTemplate	^Cheetah.Template.Template
plasTeX.Renderers.PageTemplate.GenshiTemplate	^genshi.template.markup.MarkupTemplate
~.Base.LaTeX.pyuca.Collator	+path load:0|filename new:0|filename
~.Compile	+path import_file:0|path	?path parse:0|filename	>~.TeX.TeX parse
~.Context.Context	+path loadINIPackage:0|inifile loadPackage:1|file_name loadPythonPackage:1|file_name
~.DOM.DOMUserData	?xpath getPath:0|path
~.Imagers	?command run_command:0|cmd
~.Imagers.Image ~.Renderers.Image	+path new:0|filename
~.Imagers.Imager	+path writeImage:0|filename	?path newImage:2|filename	>~.Imagers.Image newImage
~.Imagers.OSXCoreGraphics.CoreGraphics ~.Imagers.OSXCoreGraphics.Imager	^~.Imagers.Imager
~.Imagers.VectorImager	^~.Imagers.Imager
~.Imagers.dvi2bitmap.DVI2Bitmap ~.Imagers.dvi2bitmap.Imager	^~.Imagers.Imager
~.Imagers.dvipng.DVIPNG ~.Imagers.dvipng.Imager	^~.Imagers.Imager
~.Imagers.dvisvgm.DVISVGM ~.Imagers.dvisvgm.Imager	^~.Imagers.VectorImager
~.Imagers.gsdvipng.GSDVIPNG ~.Imagers.gsdvipng.Imager	^~.Imagers.gspdfpng.GSPDFPNG
~.Imagers.gspdfpng.GSPDFPNG ~.Imagers.gspdfpng.Imager	^~.Imagers.Imager
~.Imagers.pdf2svg.PDFSVG ~.Imagers.pdf2svg.Imager	^~.Imagers.VectorImager
~.Imagers.pdftoppm.pdftoppm ~.Imagers.pdftoppm.Imager	^~.Imagers.Imager
~.Logging	?path fileLogging:0|fname
~.PackageResource.PackageCss	^~.PackageResource.PackageResource
~.PackageResource.PackageJs	^~.PackageResource.PackageResource
~.PackageResource.PackagePreCleanupCB	^~.PackageResource.PackageResource
~.PackageResource.PackageProcessFilecontents	^~.PackageResource.PackageResource
~.PackageResource.PackageResource	+path copyFile:0|target
~.PackageResource.PackageTemplateDir	^~.PackageResource.PackageResource
~.Renderers.DocBook.DocBook ~.Renderers.DocBook.Renderer	^~.Renderers.PageTemplate.PageTemplate
~.Renderers.HTML5.HTML5 ~.Renderers.HTML5.Renderer	^~.Renderers.PageTemplate.PageTemplate
~.Renderers.PageTemplate.PageTemplate ~.Renderers.PageTemplate.Renderer	+path parseTemplates:0|filename	?path importDirectory:0|templatedir
~.Renderers.PageTemplate.simpletal.simpleTAL ~.Renderers.PageTemplate.simpleTAL	?template compileHTMLTemplate:0|template
~.Renderers.PageTemplate.simpletal.simpleTAL.HTMLTemplateInterpreter	^~.Renderers.PageTemplate.simpletal.simpleTAL.TemplateInterpreter
~.Renderers.PageTemplate.simpletal.simpleTAL.TemplateInterpreter	?command cmdOutputStartTag:0|command cmdStartScope:0|command
~.Renderers.PageTemplate.simpletal.simpleTALES.Context ~.Renderers.PageTemplate.TALContext	+code evaluate:0|expr evaluateExists:0|expr evaluateNoCall:0|expr evaluateNot:0|expr evaluatePython:0|expr evaluateString:0|expr
~.Renderers.PageTemplate.simpletal.simpleTALUtils.MacroExpansionInterpreter	^~.Renderers.PageTemplate.simpletal.simpleTAL.TemplateInterpreter	?command cmdOutputStartTag:0|command
~.Renderers.XHTML.XHTML ~.Renderers.XHTML.Renderer	^~.Renderers.PageTemplate.PageTemplate
~.TeX.TeX	?path loadPackage:0|file
#playhouse
~.apsw_ext.APSWDatabase	+sql execute_sql:0|sql
~.cockroachdb.CockroachDatabase	?sql conflict_update:1|query
~.cockroachdb.PooledCockroachDatabase	^~.cockroachdb.CockroachDatabase
~.dataset.DataSet	+sql query:0|sql
~.db_url	+ssrf connect:0|url parse:0|url
~.mysql_ext.JSONField	+path extract:0|path
~.mysql_ext.MariaDBConnectorDatabase	^peewee.MySQLDatabase
~.mysql_ext.MySQLConnectorDatabase	^peewee.MySQLDatabase
~.pool.PooledCSqliteExtDatabase	^~.sqlite_ext.CSqliteExtDatabase
~.pool.PooledMySQLDatabase	^peewee.MySQLDatabase
~.pool.PooledPostgresqlDatabase	^peewee.PostgresqlDatabase
~.pool.PooledPostgresqlExtDatabase	^~.postgres_ext.PostgresqlExtDatabase
~.pool.PooledSqliteDatabase	^peewee.SqliteDatabase
~.postgres_ext.PostgresqlExtDatabase	+sql execute:0|query execute_sql:0|sql
~.postgres_ext.ServerSideQuery	+sql new:0|query
~.reflection.CockroachDBMetadata	^~.reflection.PostgresqlMetadata
~.reflection.Metadata	+sql execute:0|sql
~.reflection.MySQLMetadata	^~.reflection.Metadata
~.reflection.PostgresqlMetadata	^~.reflection.Metadata
~.reflection.SqliteMetadata	^~.reflection.Metadata
~.shortcuts.ReconnectMixin	+sql execute_sql:0|sql
~.signals.Model	^peewee.Model
~.sqlite_ext.CSqliteExtDatabase	+path backup_to_file:0|filename
~.sqlite_ext.FTS5Model	+sql clean_query:0|query
~.sqlite_ext.JSONBField	^~.sqlite_ext.JSONField
~.sqlite_ext.JSONField	+path extract_json:0|path extract_text:0|path
~.sqlite_ext.LSMTable	+path load_extension:0|path
~.sqlite_udf	+path file_read:0|filename	?path file_ext:0|filename
~.sqliteq.AsyncCursor	+sql new:1|sql	>= set_result
~.sqliteq.SqliteQueueDatabase	+sql execute_sql:0|sql
#plotpy
~.builder.PlotBuilder	^~.builder.plot.WidgetBuilder ~.builder.image.ImageBuilder
~.builder.image.ImageBuilder ~.builder.ImageBuilder	?path image:1|filename
~.builder.plot.WidgetBuilder ~.builder.WidgetBuilder	>~.plot.plotwidget.PlotDialog dialog	>~.plot.plotwidget.PlotWidget widget	>~.plot.plotwidget.PlotWindow window
~.io	+path imread:0|fname imwrite:0|fname	>= imwrite item_class_from_name item_name_from_object load_item load_items save_item save_items
~.mathutils.colormap	+path load_qwt_colormaps_from_json:0|json_path load_raw_colormaps_from_json:0|json_path save_colormaps:0|json_filename	>= add_cmap cmap_exists delete_cmap load_qwt_colormaps_from_json load_raw_colormaps_from_json
~.panels.contrastadjustment.ContrastAdjustment ~.panels.ContrastAdjustment	>~.panels.contrastadjustment.LevelsHistogram histogram	>~.plot.base.BasePlot get_plot	>~.plot.manager.PlotManager local_manager
~.panels.contrastadjustment.LevelsHistogram	^~.plot.base.BasePlot
~.panels.csection.csplot.BaseCrossSectionPlot	^~.plot.base.BasePlot
~.panels.csection.csplot.HorizontalCrossSectionPlot	^~.panels.csection.csplot.BaseCrossSectionPlot
~.panels.csection.csplot.LineCrossSectionPlot	^~.panels.csection.csplot.HorizontalCrossSectionPlot
~.panels.csection.csplot.ObliqueCrossSectionPlot	^~.panels.csection.csplot.HorizontalCrossSectionPlot
~.panels.csection.csplot.VerticalCrossSectionPlot	^~.panels.csection.csplot.BaseCrossSectionPlot
~.panels.csection.csplot.XCrossSectionPlot	^~.panels.csection.csplot.HorizontalCrossSectionPlot
~.panels.csection.csplot.YCrossSectionPlot	^~.panels.csection.csplot.VerticalCrossSectionPlot
~.plot.base.BasePlot ~.plot.BasePlot	+path save_items:0|iofile save_widget:0|fname
~.plot.interactive	+path imread:0|fname
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
~.tools.annotation.AnnotatedCircleTool ~.tools.AnnotatedCircleTool	^~.tools.shape.CircleTool
~.tools.annotation.AnnotatedEllipseTool ~.tools.AnnotatedEllipseTool	^~.tools.shape.EllipseTool
~.tools.annotation.AnnotatedObliqueRectangleTool ~.tools.AnnotatedObliqueRectangleTool	^~.tools.shape.ObliqueRectangleTool
~.tools.annotation.AnnotatedPointTool ~.tools.AnnotatedPointTool	^~.tools.shape.PointTool
~.tools.annotation.AnnotatedPolygonTool ~.tools.AnnotatedPolygonTool	^~.tools.shape.PolygonTool
~.tools.annotation.AnnotatedRectangleTool ~.tools.AnnotatedRectangleTool	^~.tools.shape.RectangleTool
~.tools.annotation.AnnotatedSegmentTool ~.tools.AnnotatedSegmentTool	^~.tools.shape.SegmentTool
~.tools.axes.AxisScaleTool ~.tools.AxisScaleTool	^~.tools.base.CommandTool
~.tools.axes.PlaceAxesTool ~.tools.PlaceAxesTool	^~.tools.shape.RectangularShapeTool
~.tools.base.ActionTool ~.tools.ActionTool	^~.tools.base.CommandTool
~.tools.base.CommandTool ~.tools.CommandTool	^~.tools.base.GuiTool
~.tools.base.GuiTool	>~.plot.base.BasePlot get_active_plot
~.tools.base.InteractiveTool ~.tools.InteractiveTool	^~.tools.base.GuiTool
~.tools.base.PanelTool ~.tools.PanelTool	^~.tools.base.ToggleTool
~.tools.base.RectangularActionTool ~.tools.RectangularActionTool	^~.tools.base.InteractiveTool
~.tools.base.ToggleTool ~.tools.ToggleTool	^~.tools.base.CommandTool
~.tools.cross_section.AverageCrossSectionTool ~.tools.AverageCrossSectionTool	^~.tools.cross_section.CrossSectionTool
~.tools.cross_section.CrossSectionTool ~.tools.CrossSectionTool	^~.tools.shape.RectangularShapeTool
~.tools.cross_section.LCSPanelTool ~.tools.LCSPanelTool	^~.tools.base.PanelTool
~.tools.cross_section.LineCrossSectionTool ~.tools.LineCrossSectionTool	^~.tools.cross_section.CrossSectionTool
~.tools.cross_section.OCSPanelTool ~.tools.OCSPanelTool	^~.tools.base.PanelTool
~.tools.cross_section.ObliqueCrossSectionTool ~.tools.ObliqueCrossSectionTool	^~.tools.cross_section.CrossSectionTool
~.tools.cross_section.XCSPanelTool ~.tools.XCSPanelTool	^~.tools.base.PanelTool
~.tools.cross_section.YCSPanelTool ~.tools.YCSPanelTool	^~.tools.base.PanelTool
~.tools.cursor.BaseCursorTool	^~.tools.base.InteractiveTool
~.tools.cursor.HCursorTool ~.tools.HCursorTool	^~.tools.cursor.BaseCursorTool
~.tools.cursor.HRangeTool ~.tools.HRangeTool	^~.tools.cursor.BaseCursorTool
~.tools.cursor.VCursorTool ~.tools.VCursorTool	^~.tools.cursor.BaseCursorTool
~.tools.cursor.XCursorTool ~.tools.XCursorTool	^~.tools.cursor.BaseCursorTool
~.tools.curve.AntiAliasingTool ~.tools.AntiAliasingTool	^~.tools.base.ToggleTool
~.tools.curve.CurveStatsTool ~.tools.CurveStatsTool	^~.tools.cursor.BaseCursorTool
~.tools.curve.DownSamplingTool ~.tools.DownSamplingTool	^~.tools.base.ToggleTool
~.tools.curve.EditPointTool ~.tools.EditPointTool	^~.tools.base.InteractiveTool
~.tools.curve.SelectPointTool ~.tools.SelectPointTool	^~.tools.base.InteractiveTool
~.tools.curve.SelectPointsTool ~.tools.SelectPointsTool	^~.tools.base.InteractiveTool
~.tools.image.AspectRatioTool ~.tools.AspectRatioTool	^~.tools.base.CommandTool
~.tools.image.BaseReverseAxisTool	^~.tools.base.ToggleTool
~.tools.image.ColormapTool ~.tools.ColormapTool	^~.tools.base.CommandTool
~.tools.image.ContrastPanelTool ~.tools.ContrastPanelTool	^~.tools.base.PanelTool
~.tools.image.ImageMaskTool ~.tools.ImageMaskTool	^~.tools.base.CommandTool
~.tools.image.ImageStatsTool ~.tools.ImageStatsTool	^~.tools.shape.RectangularShapeTool
~.tools.image.LockLUTRangeTool ~.tools.LockLUTRangeTool	^~.tools.base.ToggleTool
~.tools.image.LockTrImageTool ~.tools.LockTrImageTool	^~.tools.base.ToggleTool
~.tools.image.OpenImageTool ~.tools.OpenImageTool	^~.tools.misc.OpenFileTool
~.tools.image.ReverseColormapTool ~.tools.ReverseColormapTool	^~.tools.base.ToggleTool
~.tools.image.ReverseXAxisTool ~.tools.ReverseXAxisTool	^~.tools.image.BaseReverseAxisTool
~.tools.image.ReverseYAxisTool ~.tools.ReverseYAxisTool	^~.tools.image.BaseReverseAxisTool
~.tools.image.RotateCropTool ~.tools.RotateCropTool	^~.tools.base.CommandTool
~.tools.image.RotationCenterTool ~.tools.RotationCenterTool	^~.tools.base.InteractiveTool
~.tools.image.ZAxisLogTool ~.tools.ZAxisLogTool	^~.tools.base.ToggleTool
~.tools.item.DeleteItemTool ~.tools.DeleteItemTool	^~.tools.base.CommandTool
~.tools.item.EditItemDataTool ~.tools.EditItemDataTool	^~.tools.item.ItemManipulationBaseTool
~.tools.item.ExportItemDataTool ~.tools.ExportItemDataTool	^~.tools.item.ItemManipulationBaseTool
~.tools.item.ItemCenterTool ~.tools.ItemCenterTool	^~.tools.base.CommandTool
~.tools.item.ItemListPanelTool ~.tools.ItemListPanelTool	^~.tools.base.PanelTool
~.tools.item.ItemManipulationBaseTool	^~.tools.base.CommandTool
~.tools.item.LoadItemsTool ~.tools.LoadItemsTool	^~.tools.misc.OpenFileTool
~.tools.item.SaveItemsTool ~.tools.SaveItemsTool	^~.tools.base.CommandTool
~.tools.label.LabelTool ~.tools.LabelTool	^~.tools.base.InteractiveTool
~.tools.misc.AboutTool ~.tools.AboutTool	^~.tools.base.CommandTool
~.tools.misc.CopyToClipboardTool ~.tools.CopyToClipboardTool	^~.tools.base.CommandTool
~.tools.misc.FilterTool ~.tools.FilterTool	^~.tools.base.CommandTool
~.tools.misc.HelpTool ~.tools.HelpTool	^~.tools.base.CommandTool
~.tools.misc.OpenFileTool ~.tools.OpenFileTool	^~.tools.base.CommandTool
~.tools.misc.PrintTool ~.tools.PrintTool	^~.tools.base.CommandTool
~.tools.misc.SaveAsTool ~.tools.SaveAsTool	^~.tools.base.CommandTool
~.tools.misc.SnapshotTool ~.tools.SnapshotTool	^~.tools.base.RectangularActionTool
~.tools.plot.BasePlotMenuTool ~.tools.BasePlotMenuTool	^~.tools.base.CommandTool
~.tools.plot.DisplayCoordsTool ~.tools.DisplayCoordsTool	^~.tools.base.CommandTool
~.tools.plot.DoAutoscaleTool ~.tools.DoAutoscaleTool	^~.tools.base.CommandTool
~.tools.plot.DummySeparatorTool ~.tools.DummySeparatorTool	^~.tools.base.GuiTool
~.tools.plot.RectZoomTool ~.tools.RectZoomTool	^~.tools.base.InteractiveTool
~.tools.plot.RectangularSelectionTool ~.tools.RectangularSelectionTool	^~.tools.base.RectangularActionTool
~.tools.selection.SelectTool ~.tools.SelectTool	^~.tools.base.InteractiveTool
~.tools.shape.CircleTool ~.tools.CircleTool	^~.tools.shape.RectangularShapeTool
~.tools.shape.EllipseTool ~.tools.EllipseTool	^~.tools.shape.RectangularShapeTool
~.tools.shape.FreeFormTool	^~.tools.shape.PolygonTool
~.tools.shape.MultiLineTool ~.tools.MultiLineTool	^~.tools.base.InteractiveTool
~.tools.shape.ObliqueRectangleTool ~.tools.ObliqueRectangleTool	^~.tools.shape.RectangularShapeTool
~.tools.shape.PointTool ~.tools.PointTool	^~.tools.shape.RectangularShapeTool
~.tools.shape.PolygonTool ~.tools.PolygonTool	^~.tools.shape.MultiLineTool
~.tools.shape.RectangleTool ~.tools.RectangleTool	^~.tools.shape.RectangularShapeTool
~.tools.shape.RectangularShapeTool ~.tools.RectangularShapeTool	^~.tools.base.RectangularActionTool
~.tools.shape.SegmentTool ~.tools.SegmentTool	^~.tools.shape.RectangularShapeTool
~.widgets.basetransform.BaseTransformWidget	>~.plot.base.BasePlot get_plot	>~.plot.plotwidget.PlotWidget plot_widget
~.widgets.fit.FitDialog	^~.plot.plotwidget.PlotDialog
~.widgets.fliprotate.FlipRotateDialog	>~.widgets.fliprotate.FlipRotateWidget widget
~.widgets.fliprotate.FlipRotateWidget	^~.widgets.basetransform.BaseTransformWidget
~.widgets.imagefile	?path exec_image_open_dialog:1|basedir exec_image_save_dialog:3|basedir exec_images_open_dialog:1|basedir
~.widgets.rotatecrop.RotateCropDialog	>~.widgets.rotatecrop.RotateCropWidget widget
~.widgets.rotatecrop.RotateCropWidget	^~.widgets.basetransform.BaseTransformWidget
~.widgets.selectdialog.SelectDialog	^~.plot.plotwidget.PlotDialog
#plumbum
~.cli.config.ConfigBase	?path new:0|filename
~.cli.config.ConfigINI ~.cli.Config ~.cli.ConfigINI ~.cli.config.Config	^~.cli.config.ConfigBase	?path new:0|filename
~.commands.base.BoundCommand	+command new:0|cmd
~.fs.atomic.AtomicCounterFile	+path open:0|filename	?path new:0|atomicfile
~.fs.atomic.AtomicFile	+path new:0|filename
~.fs.atomic.PidFile	+path new:0|filename	>~.fs.atomic.AtomicFile atomicfile
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
~.facades.audio.Audio ~.facades.Audio	?path new:0|file_path
~.facades.screenshot.Screenshot ~.facades.Screenshot	?path new:0|file_path
~.platforms.android.audio	>~.platforms.android.audio.AndroidAudio instance
~.platforms.android.audio.AndroidAudio	^~.facades.audio.Audio	?path new:0|file_path
~.platforms.linux.screenshot.LinuxScreenshot	^~.facades.screenshot.Screenshot	?path new:0|file_path
~.platforms.macosx.audio	>~.platforms.macosx.audio.OSXAudio instance
~.platforms.macosx.audio.OSXAudio	^~.facades.audio.Audio	?path new:0|file_path
~.platforms.macosx.screenshot.OSXScreenshot	^~.facades.screenshot.Screenshot	?path new:0|file_path
~.platforms.win.audio	>~.platforms.win.audio.WinAudio instance
~.platforms.win.audio.WinAudio	^~.facades.audio.Audio	?path new:0|file_path
~.platforms.win.audio.WinRecorder	+path new:1|filename
~.platforms.win.screenshot	>~.platforms.win.screenshot.WinScreenshot instance
~.platforms.win.screenshot.WinScreenshot	^~.facades.screenshot.Screenshot	?path new:0|file_path
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
~.admin.childadmin.PolymorphicChildModelAdmin ~.admin.PolymorphicChildModelAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.parentadmin.PolymorphicParentModelAdmin ~.admin.PolymorphicParentModelAdmin	^django.contrib.admin.options.ModelAdmin	>django.http.response.HttpResponseRedirect add_type_view	>django.template.response.TemplateResponse render_add_type_form
~.contrib.extra_views.PolymorphicFormSetView	^extra_views.formsets.ModelFormSetView
~.contrib.extra_views.PolymorphicInlineFormSetView	^extra_views.formsets.InlineFormSetView
~.query.PolymorphicQuerySet	^django.db.models.query.QuerySet	!new
#pooch
~	+path create:0|path file_hash:0|fname
~.core	+path create:0|path download_action:0|path stream_download:1|fname
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
~.utils.NamedBoundedSemaphore	^~.utils.BoundedSemaphore
~.utils.RLock ~.RLock	^~.utils.Lock	+path new:0|filename
~.utils.TemporaryFileLock ~.TemporaryFileLock	^~.utils.Lock	+path new:0|filename
#postgresfixture
~.cluster.Cluster	>~.utils.LockFile lock
~.clusterfixture.ClusterFixture ~.ClusterFixture	^~.cluster.Cluster
~.utils.LockFile	+path new:0|path
#postorius
~.views.template.DomainTemplateCreateView	^django.views.generic.edit.CreateView
~.views.template.DomainTemplateDeleteView	^django.views.generic.edit.DeleteView
~.views.template.DomainTemplateUpdateView	^django.views.generic.edit.UpdateView
~.views.template.ListTemplateCreateView	^django.views.generic.edit.CreateView
~.views.template.ListTemplateDeleteView	^django.views.generic.edit.DeleteView
~.views.template.ListTemplateUpdateView	^django.views.generic.edit.UpdateView
~.views.user.UserAddressPreferencesView	^~.views.user.UserPreferencesView
~.views.user.UserListOptionsView	^~.views.user.UserPreferencesView
~.views.user.UserMailmanSettingsView	^~.views.user.UserPreferencesView
~.views.user.UserPreferencesView	^django.views.generic.edit.FormView
~.views.user.UserSubscriptionPreferencesView	^~.views.user.UserPreferencesView
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
~.device.Device ~.command.host.Device	^~.plugins.device.input.Input ~.plugins.device.utils.Utils ~.plugins.device.wm.WM ~.plugins.device.traffic.Traffic ~.plugins.device.cpustat.CPUStat ~.plugins.device.batterystats.BatteryStats
~.plugins.Plugin	+command shell:0|cmd
~.plugins.device.batterystats.BatteryStats	^~.plugins.Plugin
~.plugins.device.cpustat.CPUStat	^~.plugins.Plugin
~.plugins.device.input.Input	^~.plugins.Plugin
~.plugins.device.traffic.Traffic	^~.plugins.Plugin
~.plugins.device.utils.Utils	^~.plugins.Plugin
~.plugins.device.wm.WM	^~.plugins.Plugin
#praw
~.models.comment_forest.CommentForest	>~.models.reddit.comment.Comment[] list	>~.models.reddit.more.MoreComments[] replace_more
~.models.front.Front ~.models.Front	^~.models.listing.mixins.subreddit.SubredditListingMixin	>~.models.reddit.submission.Submission[] best
~.models.helpers.DraftHelper ~.models.DraftHelper	>~.models.reddit.draft.Draft create
~.models.helpers.LiveHelper ~.models.LiveHelper	>~.models.reddit.live.LiveThread create now	>~.models.reddit.live.LiveThread[] info
~.models.helpers.MultiredditHelper ~.models.MultiredditHelper	>~.models.reddit.multi.Multireddit create
~.models.helpers.SubredditHelper ~.models.SubredditHelper	>~.models.reddit.subreddit.Subreddit create
~.models.inbox.Inbox ~.models.Inbox	>~.models.reddit.comment.Comment[] comment_replies mentions stream submission_replies unread	>~.models.reddit.message.Message message	>~.models.reddit.message.Message[] all messages sent
~.models.listing.domain.DomainListing ~.models.DomainListing	^~.models.listing.mixins.rising.RisingListingMixin
~.models.listing.mixins.redditor.RedditorListingMixin ~.models.listing.mixins.RedditorListingMixin	>~.models.reddit.comment.Comment[] downvoted gildings hidden saved upvoted
~.models.listing.mixins.rising.RisingListingMixin ~.models.listing.mixins.RisingListingMixin	>~.models.reddit.submission.Submission[] random_rising rising
~.models.listing.mixins.submission.SubmissionListingMixin ~.models.listing.mixins.SubmissionListingMixin	>~.models.reddit.submission.Submission[] duplicates
~.models.listing.mixins.subreddit.SubredditListingMixin ~.models.listing.mixins.SubredditListingMixin	^~.models.listing.mixins.rising.RisingListingMixin
~.models.mod_action.ModAction ~.models.ModAction	>~.models.reddit.redditor.Redditor mod
~.models.reddit.collections.Collection ~.models.Collection	>~.models.reddit.subreddit.Subreddit subreddit
~.models.reddit.comment.Comment ~.models.Comment ~.reddit.Comment	^~.models.reddit.mixins.UserContentMixin	+ssrf id_from_url:0|url	>= parent refresh	>~.models.comment_forest.CommentForest replies	>~.models.reddit.comment.CommentModeration mod	>~.models.reddit.submission.Submission submission
~.models.reddit.comment.CommentModeration	^~.models.reddit.mixins.ThingModerationMixin
~.models.reddit.draft.Draft ~.models.Draft	>~.models.reddit.submission.Submission submit
~.models.reddit.live.LiveThread ~.models.LiveThread	>~.models.reddit.live.LiveUpdate[] updates	>~.models.reddit.submission.Submission[] discussions
~.models.reddit.live.LiveUpdate ~.models.LiveUpdate	>~.models.reddit.live.LiveThread thread
~.models.reddit.message.Message ~.models.Message	^~.models.reddit.mixins.replyable.ReplyableMixin	>~.models.reddit.message.Message parent	>~.models.reddit.message.SubredditMessage parse
~.models.reddit.message.SubredditMessage ~.models.SubredditMessage	^~.models.reddit.message.Message
~.models.reddit.mixins.ThingModerationMixin	>~.models.reddit.comment.Comment send_removal_message
~.models.reddit.mixins.UserContentMixin	^~.models.reddit.mixins.editable.EditableMixin ~.models.reddit.mixins.replyable.ReplyableMixin
~.models.reddit.mixins.editable.EditableMixin ~.models.reddit.mixins.EditableMixin	>~.models.reddit.comment.Comment edit
~.models.reddit.mixins.replyable.ReplyableMixin ~.models.reddit.mixins.ReplyableMixin	>~.models.reddit.comment.Comment reply
~.models.reddit.more.MoreComments ~.models.MoreComments	>~.models.reddit.comment.Comment[] comments
~.models.reddit.multi.Multireddit ~.models.Multireddit	^~.models.listing.mixins.subreddit.SubredditListingMixin	>~.models.reddit.multi.Multireddit copy	>~.models.reddit.subreddit.SubredditStream stream
~.models.reddit.redditor.Redditor ~.models.Redditor ~.reddit.Redditor	^~.models.listing.mixins.redditor.RedditorListingMixin	>~.models.reddit.multi.Multireddit[] multireddits	>~.models.reddit.redditor.Redditor friend_info	>~.models.reddit.redditor.RedditorStream stream	>~.models.reddit.subreddit.Subreddit[] moderated
~.models.reddit.redditor.RedditorStream	>~.models.reddit.comment.Comment[] comments	>~.models.reddit.submission.Submission[] submissions
~.models.reddit.submission.Submission ~.models.Submission ~.reddit.Submission	^~.models.listing.mixins.submission.SubmissionListingMixin ~.models.reddit.mixins.UserContentMixin	+ssrf id_from_url:0|url	>~.models.comment_forest.CommentForest comments	>~.models.reddit.submission.Submission crosspost	>~.models.reddit.submission.SubmissionModeration mod
~.models.reddit.submission.SubmissionModeration	^~.models.reddit.mixins.ThingModerationMixin
~.models.reddit.subreddit.ModeratorRelationship	>~.models.reddit.redditor.Redditor[] invited
~.models.reddit.subreddit.Modmail	>~.models.reddit.subreddit.Subreddit[] subreddits
~.models.reddit.subreddit.Subreddit ~.models.Subreddit ~.reddit.Subreddit	^~.models.listing.mixins.subreddit.SubredditListingMixin	>~.models.reddit.submission.Submission random sticky submit	>~.models.reddit.submission.Submission[] search	>~.models.reddit.subreddit.ModeratorRelationship moderator	>~.models.reddit.subreddit.Modmail modmail	>~.models.reddit.subreddit.SubredditModeration mod	>~.models.reddit.subreddit.SubredditStream stream
~.models.reddit.subreddit.SubredditModeration	>~.models.mod_action.ModAction[] log	>~.models.reddit.comment.Comment[] edited	>~.models.reddit.message.SubredditMessage[] inbox unread	>~.models.reddit.submission.Submission[] modqueue reports spam unmoderated	>~.models.reddit.subreddit.SubredditModerationStream stream
~.models.reddit.subreddit.SubredditModerationStream	>~.models.mod_action.ModAction[] log	>~.models.reddit.comment.Comment[] edited modqueue reports spam	>~.models.reddit.message.SubredditMessage[] unread	>~.models.reddit.submission.Submission[] unmoderated
~.models.reddit.subreddit.SubredditStream	>~.models.reddit.comment.Comment[] comments	>~.models.reddit.submission.Submission[] submissions
~.models.reddit.user_subreddit.UserSubreddit ~.models.UserSubreddit	^~.models.reddit.subreddit.Subreddit	>~.models.reddit.user_subreddit.UserSubredditModeration mod
~.models.reddit.user_subreddit.UserSubredditModeration	^~.models.reddit.subreddit.SubredditModeration
~.models.reddit.wikipage.WikiPage ~.models.WikiPage	>~.models.reddit.submission.Submission[] discussions	>~.models.reddit.wikipage.WikiPage revision	>~.models.reddit.wikipage.WikiPage[] revisions
~.models.redditors.Redditors ~.models.Redditors	>~.models.reddit.subreddit.Subreddit[] new popular search stream
~.models.subreddits.Subreddits ~.models.Subreddits	>~.models.reddit.subreddit.Subreddit[] default gold new popular premium recommended search search_by_name search_by_topic stream
~.models.user.User ~.models.User	>~.models.reddit.multi.Multireddit[] multireddits	>~.models.reddit.redditor.Redditor me	>~.models.reddit.redditor.Redditor[] blocked friends trusted	>~.models.reddit.subreddit.Subreddit[] contributor_subreddits moderator_subreddits subreddits
~.reddit.Reddit ~.Reddit	?path delete:0|path	>~.models.front.Front front	>~.models.helpers.DraftHelper drafts	>~.models.helpers.LiveHelper live	>~.models.helpers.MultiredditHelper multireddit	>~.models.helpers.SubredditHelper subreddit	>~.models.inbox.Inbox inbox	>~.models.listing.domain.DomainListing domain	>~.models.reddit.comment.Comment comment	>~.models.reddit.redditor.Redditor redditor	>~.models.reddit.submission.Submission submission	>~.models.reddit.subreddit.Subreddit random_subreddit	>~.models.reddit.subreddit.Subreddit[] info	>~.models.redditors.Redditors redditors	>~.models.subreddits.Subreddits subreddits	>~.models.user.User user
#procrunner
~	+command run:0|command
#prodigy_prot
~.modules.parsers	?path parse_structure:0|path
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
~.session.formdata.FormField ~.session.FormField	?path new:2|filename
#proxmoxer
~.backends.command_base.CommandBaseSession	+ssrf request:1|url
~.backends.https.ProxmoxHttpSession	^requests.sessions.Session	+ssrf request:1|url
~.backends.local.Backend	>~.backends.local.LocalSession session
~.backends.local.LocalSession	^~.backends.command_base.CommandBaseSession
~.backends.openssh.Backend	>~.backends.openssh.OpenSSHSession session
~.backends.openssh.OpenSSHSession	^~.backends.command_base.CommandBaseSession	?ssrf new:0|host
~.backends.ssh_paramiko.Backend	>~.backends.ssh_paramiko.SshParamikoSession session
~.backends.ssh_paramiko.SshParamikoSession	^~.backends.command_base.CommandBaseSession	?ssrf new:0|host
~.core.ProxmoxAPI ~.ProxmoxAPI	?ssrf new:0|host
~.tools.files.Files ~.tools.Files	+ssrf download_file_to_storage:0|url	?path upload_local_file_to_storage:0|filename
#psd_tools
~.api.psd_image.PSDImage ~.PSDImage ~.composite.PSDImage	+path open:0|fp save:0|fp	>= frompil open
#pskc
~.PSKC	+path new:0|filename write:0|filename
~.parser.PSKCParser	+path parse_file:1|filename
#psqlextra
~.query.PostgresQuerySet ~.manager.PostgresQuerySet	^django.db.models.query.QuerySet	+sql new:1|query	>= on_conflict rename_annotations
#psshlib
~.manager.Writer	+path write:0|filename	?ssrf open_files:0|host
~.psshutil	+path read_host_file:0|path
#psutil
~._common	+path open_text:0|fname	?path cat:0|fname open_binary:0|fname
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
~.errors.ActiveSqlTransaction	^~.errors.InternalError
~.errors.AdminShutdown	^~.errors.OperationalError
~.errors.AmbiguousAlias	^~.errors.ProgrammingError
~.errors.AmbiguousColumn	^~.errors.ProgrammingError
~.errors.AmbiguousFunction	^~.errors.ProgrammingError
~.errors.AmbiguousParameter	^~.errors.ProgrammingError
~.errors.ArraySubscriptError	^~.errors.DataError
~.errors.AssertFailure	^~.errors.ProgrammingError
~.errors.BadCopyFileFormat	^~.errors.DataError
~.errors.BranchTransactionAlreadyActive	^~.errors.InternalError
~.errors.CancellationTimeout	^~.errors.OperationalError
~.errors.CannotCoerce	^~.errors.ProgrammingError
~.errors.CannotConnectNow	^~.errors.OperationalError
~.errors.CantChangeRuntimeParam	^~.errors.OperationalError
~.errors.CardinalityViolation	^~.errors.ProgrammingError
~.errors.CaseNotFound	^~.errors.ProgrammingError
~.errors.CharacterNotInRepertoire	^~.errors.DataError
~.errors.CheckViolation	^~.errors.IntegrityError
~.errors.CollationMismatch	^~.errors.ProgrammingError
~.errors.ConfigFileError	^~.errors.OperationalError
~.errors.ConfigurationLimitExceeded	^~.errors.OperationalError
~.errors.ConnectionDoesNotExist	^~.errors.OperationalError
~.errors.ConnectionException	^~.errors.OperationalError
~.errors.ConnectionFailure	^~.errors.OperationalError
~.errors.ConnectionTimeout	^~.errors.OperationalError
~.errors.ContainingSqlNotPermitted	^~.errors.OperationalError
~.errors.CrashShutdown	^~.errors.OperationalError
~.errors.DataCorrupted	^~.errors.InternalError
~.errors.DataError ~.DataError	^~.errors.DatabaseError
~.errors.DataException	^~.errors.DataError
~.errors.DatabaseDropped	^~.errors.OperationalError
~.errors.DatabaseError ~.DatabaseError	^~.errors.Error
~.errors.DatatypeMismatch	^~.errors.ProgrammingError
~.errors.DatetimeFieldOverflow	^~.errors.DataError
~.errors.DeadlockDetected	^~.errors.OperationalError
~.errors.DependentObjectsStillExist	^~.errors.InternalError
~.errors.DependentPrivilegeDescriptorsStillExist	^~.errors.InternalError
~.errors.DiagnosticsException	^~.errors.DatabaseError
~.errors.DiskFull	^~.errors.OperationalError
~.errors.DivisionByZero	^~.errors.DataError
~.errors.DuplicateAlias	^~.errors.ProgrammingError
~.errors.DuplicateColumn	^~.errors.ProgrammingError
~.errors.DuplicateCursor	^~.errors.ProgrammingError
~.errors.DuplicateDatabase	^~.errors.ProgrammingError
~.errors.DuplicateFile	^~.errors.OperationalError
~.errors.DuplicateFunction	^~.errors.ProgrammingError
~.errors.DuplicateJsonObjectKeyValue	^~.errors.DataError
~.errors.DuplicateObject	^~.errors.ProgrammingError
~.errors.DuplicatePreparedStatement	^~.errors.ProgrammingError
~.errors.DuplicateSchema	^~.errors.ProgrammingError
~.errors.DuplicateTable	^~.errors.ProgrammingError
~.errors.Error ~.Error	>~.pq.abc.PGconn pgconn
~.errors.ErrorInAssignment	^~.errors.DataError
~.errors.EscapeCharacterConflict	^~.errors.DataError
~.errors.EventTriggerProtocolViolated	^~.errors.OperationalError
~.errors.ExclusionViolation	^~.errors.IntegrityError
~.errors.ExternalRoutineException	^~.errors.OperationalError
~.errors.ExternalRoutineInvocationException	^~.errors.OperationalError
~.errors.FdwColumnNameNotFound	^~.errors.OperationalError
~.errors.FdwDynamicParameterValueNeeded	^~.errors.OperationalError
~.errors.FdwError	^~.errors.OperationalError
~.errors.FdwFunctionSequenceError	^~.errors.OperationalError
~.errors.FdwInconsistentDescriptorInformation	^~.errors.OperationalError
~.errors.FdwInvalidAttributeValue	^~.errors.OperationalError
~.errors.FdwInvalidColumnName	^~.errors.OperationalError
~.errors.FdwInvalidColumnNumber	^~.errors.OperationalError
~.errors.FdwInvalidDataType	^~.errors.OperationalError
~.errors.FdwInvalidDataTypeDescriptors	^~.errors.OperationalError
~.errors.FdwInvalidDescriptorFieldIdentifier	^~.errors.OperationalError
~.errors.FdwInvalidHandle	^~.errors.OperationalError
~.errors.FdwInvalidOptionIndex	^~.errors.OperationalError
~.errors.FdwInvalidOptionName	^~.errors.OperationalError
~.errors.FdwInvalidStringFormat	^~.errors.OperationalError
~.errors.FdwInvalidStringLengthOrBufferLength	^~.errors.OperationalError
~.errors.FdwInvalidUseOfNullPointer	^~.errors.OperationalError
~.errors.FdwNoSchemas	^~.errors.OperationalError
~.errors.FdwOptionNameNotFound	^~.errors.OperationalError
~.errors.FdwOutOfMemory	^~.errors.OperationalError
~.errors.FdwReplyHandle	^~.errors.OperationalError
~.errors.FdwSchemaNotFound	^~.errors.OperationalError
~.errors.FdwTableNotFound	^~.errors.OperationalError
~.errors.FdwTooManyHandles	^~.errors.OperationalError
~.errors.FdwUnableToCreateExecution	^~.errors.OperationalError
~.errors.FdwUnableToCreateReply	^~.errors.OperationalError
~.errors.FdwUnableToEstablishConnection	^~.errors.OperationalError
~.errors.FeatureNotSupported	^~.errors.NotSupportedError
~.errors.FloatingPointException	^~.errors.DataError
~.errors.ForeignKeyViolation	^~.errors.IntegrityError
~.errors.FunctionExecutedNoReturnStatement	^~.errors.OperationalError
~.errors.GeneratedAlways	^~.errors.ProgrammingError
~.errors.GroupingError	^~.errors.ProgrammingError
~.errors.HeldCursorRequiresSameIsolationLevel	^~.errors.InternalError
~.errors.IdleInTransactionSessionTimeout	^~.errors.InternalError
~.errors.IdleSessionTimeout	^~.errors.OperationalError
~.errors.InFailedSqlTransaction	^~.errors.InternalError
~.errors.InappropriateAccessModeForBranchTransaction	^~.errors.InternalError
~.errors.InappropriateIsolationLevelForBranchTransaction	^~.errors.InternalError
~.errors.IndeterminateCollation	^~.errors.ProgrammingError
~.errors.IndeterminateDatatype	^~.errors.ProgrammingError
~.errors.IndexCorrupted	^~.errors.InternalError
~.errors.IndicatorOverflow	^~.errors.DataError
~.errors.InsufficientPrivilege	^~.errors.ProgrammingError
~.errors.InsufficientResources	^~.errors.OperationalError
~.errors.IntegrityConstraintViolation	^~.errors.IntegrityError
~.errors.IntegrityError ~.IntegrityError	^~.errors.DatabaseError
~.errors.InterfaceError ~.InterfaceError	^~.errors.Error
~.errors.InternalError ~.InternalError	^~.errors.DatabaseError
~.errors.InternalError_	^~.errors.InternalError
~.errors.IntervalFieldOverflow	^~.errors.DataError
~.errors.InvalidArgumentForLogarithm	^~.errors.DataError
~.errors.InvalidArgumentForNthValueFunction	^~.errors.DataError
~.errors.InvalidArgumentForNtileFunction	^~.errors.DataError
~.errors.InvalidArgumentForPowerFunction	^~.errors.DataError
~.errors.InvalidArgumentForSqlJsonDatetimeFunction	^~.errors.DataError
~.errors.InvalidArgumentForWidthBucketFunction	^~.errors.DataError
~.errors.InvalidAuthorizationSpecification	^~.errors.OperationalError
~.errors.InvalidBinaryRepresentation	^~.errors.DataError
~.errors.InvalidCatalogName	^~.errors.ProgrammingError
~.errors.InvalidCharacterValueForCast	^~.errors.DataError
~.errors.InvalidColumnDefinition	^~.errors.ProgrammingError
~.errors.InvalidColumnReference	^~.errors.ProgrammingError
~.errors.InvalidCursorDefinition	^~.errors.ProgrammingError
~.errors.InvalidCursorName	^~.errors.ProgrammingError
~.errors.InvalidCursorState	^~.errors.InternalError
~.errors.InvalidDatabaseDefinition	^~.errors.ProgrammingError
~.errors.InvalidDatetimeFormat	^~.errors.DataError
~.errors.InvalidEscapeCharacter	^~.errors.DataError
~.errors.InvalidEscapeOctet	^~.errors.DataError
~.errors.InvalidEscapeSequence	^~.errors.DataError
~.errors.InvalidForeignKey	^~.errors.ProgrammingError
~.errors.InvalidFunctionDefinition	^~.errors.ProgrammingError
~.errors.InvalidGrantOperation	^~.errors.DatabaseError
~.errors.InvalidGrantor	^~.errors.DatabaseError
~.errors.InvalidIndicatorParameterValue	^~.errors.DataError
~.errors.InvalidJsonText	^~.errors.DataError
~.errors.InvalidLocatorSpecification	^~.errors.DatabaseError
~.errors.InvalidName	^~.errors.ProgrammingError
~.errors.InvalidObjectDefinition	^~.errors.ProgrammingError
~.errors.InvalidParameterValue	^~.errors.DataError
~.errors.InvalidPassword	^~.errors.OperationalError
~.errors.InvalidPrecedingOrFollowingSize	^~.errors.DataError
~.errors.InvalidPreparedStatementDefinition	^~.errors.ProgrammingError
~.errors.InvalidRecursion	^~.errors.ProgrammingError
~.errors.InvalidRegularExpression	^~.errors.DataError
~.errors.InvalidRoleSpecification	^~.errors.DatabaseError
~.errors.InvalidRowCountInLimitClause	^~.errors.DataError
~.errors.InvalidRowCountInResultOffsetClause	^~.errors.DataError
~.errors.InvalidSavepointSpecification	^~.errors.OperationalError
~.errors.InvalidSchemaDefinition	^~.errors.ProgrammingError
~.errors.InvalidSchemaName	^~.errors.ProgrammingError
~.errors.InvalidSqlJsonSubscript	^~.errors.DataError
~.errors.InvalidSqlStatementName	^~.errors.ProgrammingError
~.errors.InvalidSqlstateReturned	^~.errors.OperationalError
~.errors.InvalidTableDefinition	^~.errors.ProgrammingError
~.errors.InvalidTablesampleArgument	^~.errors.DataError
~.errors.InvalidTablesampleRepeat	^~.errors.DataError
~.errors.InvalidTextRepresentation	^~.errors.DataError
~.errors.InvalidTimeZoneDisplacementValue	^~.errors.DataError
~.errors.InvalidTransactionInitiation	^~.errors.DatabaseError
~.errors.InvalidTransactionState	^~.errors.InternalError
~.errors.InvalidTransactionTermination	^~.errors.InternalError
~.errors.InvalidUseOfEscapeCharacter	^~.errors.DataError
~.errors.InvalidXmlComment	^~.errors.DataError
~.errors.InvalidXmlContent	^~.errors.DataError
~.errors.InvalidXmlDocument	^~.errors.DataError
~.errors.InvalidXmlProcessingInstruction	^~.errors.DataError
~.errors.IoError	^~.errors.OperationalError
~.errors.LocatorException	^~.errors.DatabaseError
~.errors.LockFileExists	^~.errors.OperationalError
~.errors.LockNotAvailable	^~.errors.OperationalError
~.errors.ModifyingSqlDataNotPermitted	^~.errors.OperationalError
~.errors.ModifyingSqlDataNotPermittedExt	^~.errors.OperationalError
~.errors.MoreThanOneSqlJsonItem	^~.errors.DataError
~.errors.MostSpecificTypeMismatch	^~.errors.DataError
~.errors.NameTooLong	^~.errors.ProgrammingError
~.errors.NoActiveSqlTransaction	^~.errors.InternalError
~.errors.NoActiveSqlTransactionForBranchTransaction	^~.errors.InternalError
~.errors.NoAdditionalDynamicResultSetsReturned	^~.errors.DatabaseError
~.errors.NoData	^~.errors.DatabaseError
~.errors.NoDataFound	^~.errors.ProgrammingError
~.errors.NoSqlJsonItem	^~.errors.DataError
~.errors.NonNumericSqlJsonItem	^~.errors.DataError
~.errors.NonUniqueKeysInAJsonObject	^~.errors.DataError
~.errors.NonstandardUseOfEscapeCharacter	^~.errors.DataError
~.errors.NotAnXmlDocument	^~.errors.DataError
~.errors.NotNullViolation	^~.errors.IntegrityError
~.errors.NotSupportedError ~.NotSupportedError	^~.errors.DatabaseError
~.errors.NullValueNoIndicatorParameter	^~.errors.DataError
~.errors.NullValueNotAllowed	^~.errors.DataError
~.errors.NullValueNotAllowedExt	^~.errors.OperationalError
~.errors.NumericValueOutOfRange	^~.errors.DataError
~.errors.ObjectInUse	^~.errors.OperationalError
~.errors.ObjectNotInPrerequisiteState	^~.errors.OperationalError
~.errors.OperationalError ~.OperationalError	^~.errors.DatabaseError
~.errors.OperatorIntervention	^~.errors.OperationalError
~.errors.OutOfMemory	^~.errors.OperationalError
~.errors.PipelineAborted	^~.errors.OperationalError
~.errors.PlpgsqlError	^~.errors.ProgrammingError
~.errors.ProgramLimitExceeded	^~.errors.OperationalError
~.errors.ProgrammingError ~.ProgrammingError	^~.errors.DatabaseError
~.errors.ProhibitedSqlStatementAttempted	^~.errors.OperationalError
~.errors.ProhibitedSqlStatementAttemptedExt	^~.errors.OperationalError
~.errors.ProtocolViolation	^~.errors.OperationalError
~.errors.QueryCanceled	^~.errors.OperationalError
~.errors.RaiseException	^~.errors.ProgrammingError
~.errors.ReadOnlySqlTransaction	^~.errors.InternalError
~.errors.ReadingSqlDataNotPermitted	^~.errors.OperationalError
~.errors.ReadingSqlDataNotPermittedExt	^~.errors.OperationalError
~.errors.ReservedName	^~.errors.ProgrammingError
~.errors.RestrictViolation	^~.errors.IntegrityError
~.errors.SavepointException	^~.errors.OperationalError
~.errors.SchemaAndDataStatementMixingNotSupported	^~.errors.InternalError
~.errors.SequenceGeneratorLimitExceeded	^~.errors.DataError
~.errors.SerializationFailure	^~.errors.OperationalError
~.errors.SingletonSqlJsonItemRequired	^~.errors.DataError
~.errors.SnapshotTooOld	^~.errors.DatabaseError
~.errors.SqlJsonArrayNotFound	^~.errors.DataError
~.errors.SqlJsonItemCannotBeCastToTargetType	^~.errors.DataError
~.errors.SqlJsonMemberNotFound	^~.errors.DataError
~.errors.SqlJsonNumberNotFound	^~.errors.DataError
~.errors.SqlJsonObjectNotFound	^~.errors.DataError
~.errors.SqlJsonScalarRequired	^~.errors.DataError
~.errors.SqlRoutineException	^~.errors.OperationalError
~.errors.SqlStatementNotYetComplete	^~.errors.DatabaseError
~.errors.SqlclientUnableToEstablishSqlconnection	^~.errors.OperationalError
~.errors.SqlserverRejectedEstablishmentOfSqlconnection	^~.errors.OperationalError
~.errors.SrfProtocolViolated	^~.errors.OperationalError
~.errors.StackedDiagnosticsAccessedWithoutActiveHandler	^~.errors.DatabaseError
~.errors.StatementCompletionUnknown	^~.errors.OperationalError
~.errors.StatementTooComplex	^~.errors.OperationalError
~.errors.StringDataLengthMismatch	^~.errors.DataError
~.errors.StringDataRightTruncation	^~.errors.DataError
~.errors.SubstringError	^~.errors.DataError
~.errors.SyntaxError	^~.errors.ProgrammingError
~.errors.SyntaxErrorOrAccessRuleViolation	^~.errors.ProgrammingError
~.errors.SystemError	^~.errors.OperationalError
~.errors.TooManyArguments	^~.errors.OperationalError
~.errors.TooManyColumns	^~.errors.OperationalError
~.errors.TooManyConnections	^~.errors.OperationalError
~.errors.TooManyJsonArrayElements	^~.errors.DataError
~.errors.TooManyJsonObjectMembers	^~.errors.DataError
~.errors.TooManyRows	^~.errors.ProgrammingError
~.errors.TransactionIntegrityConstraintViolation	^~.errors.OperationalError
~.errors.TransactionResolutionUnknown	^~.errors.OperationalError
~.errors.TransactionRollback	^~.errors.OperationalError
~.errors.TransactionTimeout	^~.errors.InternalError
~.errors.TriggerProtocolViolated	^~.errors.OperationalError
~.errors.TriggeredActionException	^~.errors.DatabaseError
~.errors.TriggeredDataChangeViolation	^~.errors.OperationalError
~.errors.TrimError	^~.errors.DataError
~.errors.UndefinedColumn	^~.errors.ProgrammingError
~.errors.UndefinedFile	^~.errors.OperationalError
~.errors.UndefinedFunction	^~.errors.ProgrammingError
~.errors.UndefinedObject	^~.errors.ProgrammingError
~.errors.UndefinedParameter	^~.errors.ProgrammingError
~.errors.UndefinedTable	^~.errors.ProgrammingError
~.errors.UniqueViolation	^~.errors.IntegrityError
~.errors.UnsafeNewEnumValueUsage	^~.errors.OperationalError
~.errors.UnterminatedCString	^~.errors.DataError
~.errors.UntranslatableCharacter	^~.errors.DataError
~.errors.WindowingError	^~.errors.ProgrammingError
~.errors.WithCheckOptionViolation	^~.errors.ProgrammingError
~.errors.WrongObjectType	^~.errors.ProgrammingError
~.errors.ZeroLengthCharacterString	^~.errors.DataError
~.pq.abc.PGconn	+sql exec_:0|command exec_params:0|command prepare:1|command send_prepare:1|command send_query:0|command send_query_params:0|command	>= connect connect_start
~.pq.pq_ctypes.PGconn	+sql exec_:0|command exec_params:0|command prepare:1|command send_prepare:1|command send_query:0|command send_query_params:0|command	>= connect connect_start
~.transaction.AsyncTransaction ~.AsyncTransaction	>~.connection_async.AsyncConnection connection
~.transaction.OutOfOrderTransactionNesting	^~.errors.ProgrammingError
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
#psycopg_pool
~._compat.DummyConnectionTimeout ~._compat.ConnectionTimeout	^psycopg.errors.OperationalError
~.errors.PoolClosed ~.PoolClosed	^psycopg.errors.OperationalError
~.errors.PoolTimeout ~.PoolTimeout	^psycopg.errors.OperationalError
~.errors.TooManyRequests ~.TooManyRequests	^psycopg.errors.OperationalError
#puremagic
~	+path ext_from_filename:0|filename from_file:0|filename magic_file:0|filename	?template from_string:0|string	>= ext_from_filename from_file from_stream from_string magic_file magic_stream magic_string what
~.main	+path ext_from_filename:0|filename from_file:0|filename magic_file:0|filename	?template from_string:0|string	>= ext_from_filename from_file from_stream from_string magic_file magic_stream magic_string what
#purl
~.template.Template ~.Template	>~.url.URL expand
~.url.URL ~.URL	?template from_string:0|url_str
#push_notifications
~.admin.DeviceAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.GCMDeviceAdmin	^~.admin.DeviceAdmin
~.api.rest_framework.APNSDeviceAuthorizedViewSet	^~.api.rest_framework.APNSDeviceViewSet
~.api.rest_framework.APNSDeviceViewSet	^~.api.rest_framework.DeviceViewSetMixin rest_framework.viewsets.ModelViewSet
~.api.rest_framework.DeviceViewSetMixin	>rest_framework.response.Response create
~.api.rest_framework.GCMDeviceAuthorizedViewSet	^~.api.rest_framework.GCMDeviceViewSet
~.api.rest_framework.GCMDeviceViewSet	^~.api.rest_framework.DeviceViewSetMixin rest_framework.viewsets.ModelViewSet
~.api.rest_framework.WNSDeviceAuthorizedViewSet	^~.api.rest_framework.WNSDeviceViewSet
~.api.rest_framework.WNSDeviceViewSet	^~.api.rest_framework.DeviceViewSetMixin rest_framework.viewsets.ModelViewSet
~.api.rest_framework.WebPushDeviceAuthorizedViewSet	^~.api.rest_framework.WebPushDeviceViewSet
~.api.rest_framework.WebPushDeviceViewSet	^~.api.rest_framework.DeviceViewSetMixin rest_framework.viewsets.ModelViewSet
~.models.APNSDeviceManager	>~.models.APNSDeviceQuerySet get_queryset
~.models.APNSDeviceQuerySet	^django.db.models.query.QuerySet
~.models.GCMDeviceManager	>~.models.GCMDeviceQuerySet get_queryset
~.models.GCMDeviceQuerySet	^django.db.models.query.QuerySet
~.models.WNSDeviceManager	>~.models.WNSDeviceQuerySet get_queryset
~.models.WNSDeviceQuerySet	^django.db.models.query.QuerySet
~.models.WebPushDeviceManager	>~.models.WebPushDeviceQuerySet get_queryset
~.models.WebPushDeviceQuerySet	^django.db.models.query.QuerySet
#pwn
pwn.SSHPath	^pwnlib.filesystem.ssh.SSHPath
~	+path read:0|path write:0|path	?command run_in_new_terminal:0|command	?path mkdir_p:0|path
#pwnlib
~.adb.adb	+path listdir:0|directory makedirs:0|path mkdir:0|path read:0|path unlink:0|path write:0|path
~.adb.bootloader.BootloaderImage ~.adb.BootloaderImage	+path extract_all:0|path
~.dynelf.DynELF	>~.elf.elf.ELF elf
~.elf	>~.elf.elf.ELF load
~.elf.corefile.Core ~.elf.Core	^~.elf.corefile.Corefile
~.elf.corefile.Coredump	^~.elf.corefile.Corefile
~.elf.corefile.Corefile	^~.elf.elf.ELF
~.elf.elf	>~.elf.elf.ELF load
~.elf.elf.ELF ~.elf.ELF	+path save:0|path	>~.elf.elf.ELF from_assembly from_bytes libc set_interpreter set_runpath
~.filesystem.ssh.SSHPath pwn.SSHPath ~.filesystem.SSHPath	?path rename:0|target	>~.filesystem.ssh.SSHPath joinpath mkdtemp mktemp
~.gdb	>~.elf.corefile.Core corefile
~.protocols.adb.AdbClient ~.adb.Client ~.adb.protocol.Client	?path read:0|path write:0|path
~.tubes.ssh.ssh	+path upload_file:0|filename	?path read:0|path write:0|path	?ssrf connect_remote:0|host
~.util.misc	+path read:0|path write:0|path	?command run_in_new_terminal:0|command	?path mkdir_p:0|path
#py7zr
~.helpers	+path remove_relative_path_marker:0|path	>= calculate_crc32 check_archive_path is_path_valid is_relative_to remove_relative_path_marker
~.py7zr.SevenZipFile ~.SevenZipFile	+path extract:0|path new:0|file write:0|file	>~.py7zr.Worker worker
~.py7zr.Worker	+path extract:1|path extract_single:2|path	?path archive:2|folder write:3|folder
#pyDataverse
~.api.Api	+ssrf delete_request:0|url get_request:0|url new:0|base_url post_request:0|url put_request:0|url
~.api.DataAccessApi	^~.api.Api	+ssrf new:0|base_url
~.api.MetricsApi	^~.api.Api	+ssrf new:0|base_url
~.api.NativeApi	^~.api.Api	+ssrf new:0|base_url	>httpx._models.Response create_dataverse get_dataverse_roles redetect_file_type reingest_datafile restrict_datafile uningest_datafile
~.api.SearchApi	^~.api.Api	+ssrf new:0|base_url
~.api.SwordApi	^~.api.Api	+ssrf new:0|base_url
~.utils	+path read_csv:0|filename read_csv_as_dicts:0|filename read_file:0|filename read_json:0|filename read_pickle:0|filename write_dicts_as_csv:2|filename write_file:0|filename write_json:0|filename write_pickle:0|filename	?path write_csv:1|filename	>= dataverse_tree_walker read_json save_tree_data validate_data
#py_nightscout
~.api.Api ~.Api	+ssrf new:0|server_url
#pyaarlo
~.media.ArloMediaObject	?path download_thumbnail:0|filename
~.media.ArloSnapshot	^~.media.ArloMediaObject
~.media.ArloVideo	^~.media.ArloMediaObject	?path download_video:0|filename
~.sseclient.SSEClient	+ssrf new:1|url
#pyaml_env
~.parse_config	?path parse_config:0|path
#pyassimp
~	?path load:0|filename
~.core	?path load:0|filename
#pyatem
~.command.RecordingSettingsSetCommand	?path new:0|filename
~.converters.lut	?path load_cube:0|path
#pyaxmlparser
~.arscparser.ARSCParser	>~.bytecode.BuffHandle buff
~.axmlparser.AXMLParser	>~.bytecode.BuffHandle buff
~.axmlprinter.AXMLPrinter	>~.axmlparser.AXMLParser axml
~.bytecode.BuffHandle	+path save:0|filename
~.core.APK ~.APK	+path get_file:0|filename new:0|filename
~.utils	+path read:0|filename
#pybalboa
~.client.SpaClient ~.SpaClient	?ssrf new:0|host	>~.client.SpaClient[] discover	>~.control.SpaControl circulation_pump heat_mode temperature_range	>~.control.SpaControl[] aux blowers controls get_controls lights misters pumps
~.control.HeatModeSpaControl	^~.control.SpaControl
~.control.SpaControl ~.SpaControl	>~.client.SpaClient client
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
#pyclamd
~.pyclamd.ClamdUnixSocket ~.ClamdUnixSocket	?path new:0|filename
#pycoast
~.ContourWriter	^~.cw_pil.ContourWriterPIL
~.cw_agg.ContourWriterAGG ~.ContourWriterAGG	+path add_borders_to_file:0|filename add_coastlines_to_file:0|filename add_grid_to_file:0|filename add_rivers_to_file:0|filename
~.cw_pil.ContourWriterPIL ~.ContourWriterPIL	+path add_borders_to_file:0|filename add_coastlines_to_file:0|filename add_grid_to_file:0|filename add_rivers_to_file:0|filename
~.version	?command run_command:0|commands
#pycodcif
~	+path new_cif_from_cif_file:0|filename	?path parse:0|filename
~.pycodcif	+path new_cif_from_cif_file:0|filename	?path parse:0|filename parse_cif:0|fname
#pycountry
~.Currencies	^~.db.Database
~.ExistingCountries	^~.db.Database
~.HistoricCountries	^~.ExistingCountries
~.LanguageFamilies	^~.db.Database
~.Languages	^~.db.Database
~.Scripts	^~.db.Database
~.Subdivisions	^~.db.Database
~.db.Database	+path new:0|filename
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
~.data.download	+path calculate_file_hash:0|fpath data_file_hash_check:0|filename data_path_with_download:0|filename download_with_progress:1|fpath	+ssrf data_path_with_download:3|url download_with_progress:0|url	>= calculate_file_hash data_file_hash_check download_with_progress get_cached_filehash get_url get_url_map
~.dataset.Dataset ~.Dataset	+path save_as:0|filename	>= copy from_json get_item group_dataset
~.dataset.FileDataset ~.FileDataset	^~.dataset.Dataset
~.dataset.FileMetaDataset	^~.dataset.Dataset
~.dicomdir.DicomDir	^~.dataset.FileDataset
~.filereader	>~.dataset.Dataset read_dataset read_sequence_item	>~.dataset.FileDataset dcmread read_partial	>~.dataset.FileMetaDataset read_file_meta_info	>~.dicomdir.DicomDir read_dicomdir
~.fileset.FileInstance	>~.dataset.Dataset load	>~.fileset.FileSet file_set
~.fileset.FileSet	+path copy:0|path write:0|path	>= copy	>~.fileset.FileInstance add add_custom	>~.fileset.FileInstance[] find
~.fileset.RecordNode	>~.fileset.FileSet file_set	>~.fileset.RecordNode[] ancestors reverse
~.fileset.RootNode	^~.fileset.RecordNode	>~.fileset.FileSet file_set
~.filewriter	>~.dataset.Dataset correct_ambiguous_vr
~.jsonrep.JsonDataElementConverter	>~.dataset.Dataset get_sequence_item
~.sequence	>~.dataset.Dataset validate_dataset
~.util.codify	+path code_file:0|filename	>= camel_to_underscore code_dataelem code_dataset code_file code_file_from_dataset code_imports code_sequence default_name_filter do_codify main set_parser_arguments tag_repr
~.util.leanread.dicomfile	+path new:0|filename
#pydiscovergy
~.authentication.base.BaseAuthentication ~.authentication.BaseAuthentication	>httpx._client.AsyncClient get_client
~.authentication.basicauth.BasicAuth ~.authentication.BasicAuth	^~.authentication.base.BaseAuthentication	>httpx._client.AsyncClient get_client
~.authentication.tokenauth.TokenAuth ~.authentication.TokenAuth	^~.authentication.base.BaseAuthentication	>authlib.integrations.httpx_client.oauth1_client.AsyncOAuth1Client get_client
~.discovergy.Discovergy ~.Discovergy	>httpx._client.AsyncClient httpx_client	>~.authentication.base.BaseAuthentication authentication
#pyecoforest
~.api.EcoforestApi	?ssrf new:0|host
#pyexiv2
~.exif.ExifThumbnail ~.ExifThumbnail	+path set_from_file:0|path write_to_file:0|path
~.metadata.ImageMetadata ~.ImageMetadata	+path new:0|filename
~.preview.Preview ~.Preview	+path write_to_file:0|path
~.utils.GPSCoordinate ~.GPSCoordinate	?template from_string:0|string	>~.utils.GPSCoordinate from_string
#pyface
~.i_image_cache.IImageCache	?path get_image:0|filename
~.i_python_editor.IPythonEditor	?path load:0|path save:0|path
~.i_python_shell.IPythonShell	+command execute_command:0|command	+path execute_file:0|path
~.image.image	+path read_file:0|file_name write_file:0|file_name
~.image.image.FastZipFile	+path read:0|file_name
~.image.image.ImageLibrary	+path add_path:1|path extract:0|file_name
~.ui.wx.image_cache.ImageCache	?path get_image:0|filename
~.ui.wx.image_list.ImageList	?path GetIndex:0|filename
~.ui.wx.python_editor.PythonEditor	?path load:0|path save:0|path
~.ui.wx.python_shell.PythonShell	+command execute_command:0|command	?path execute_file:0|path
~.wx.image_cache.ImageCache	?path get_image:0|filename
~.wx.image_list.ImageList	?path GetIndex:0|filename
~.wx.shell.Shell	+command run:0|command
#pyfaidx
pyfaidx.fsspec	^fsspec
~.Faidx	+path new:0|filename
~.Fasta	?path new:0|filename	>~.Faidx faidx
~.FastaVariant	^~.Fasta	?path new:0|filename
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
#pyftpdlib
~.filesystems.AbstractedFS	+path chmod:0|path listdir:0|path mkdir:0|path open:0|filename remove:0|path rmdir:0|path	?path rename:0|src,1|dst stat:0|path
~.filesystems.UnixFilesystem	^~.filesystems.AbstractedFS
~.handlers.FTPHandler	+path ftp_SITE_CHMOD:0|path	?path ftp_STAT:0|path
~.handlers.TLS_FTPHandler	^~.handlers.FTPHandler
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
~.compression	+path compressionOpen:0|filename	?path zipFileOrDir:0|filename	>= compress compressionOpenFunc uncompress zipFileOrDir
~.ebook_base.EbookWriter	+path myOpen:0|fname open:0|filename
~.entry.DataEntry	^~.entry_base.BaseEntry	+path new:0|fname save:0|directory
~.entry.Entry	^~.entry_base.BaseEntry
~.entry_base.BaseEntry	+path save:0|directory
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
~.file_utils	?path fileCountLines:0|filename
~.glossary.Glossary ~.Glossary	^~.glossary_v2.GlossaryCommon ~.plugin_handler.PluginHandler	+path read:0|filename	?path convert:0|inputFilename,4|outputFilename
~.glossary_types.EntryType ~.plugins.formats_common.EntryType	+path save:0|directory
~.glossary_types.ReaderGlossaryType ~.plugins.formats_common.ReaderGlossaryType	>~.glossary_types.EntryType newDataEntry newEntry
~.glossary_v2.Glossary	^~.glossary_v2.GlossaryCommon ~.plugin_handler.PluginHandler
~.glossary_v2.GlossaryCommon	+path directRead:0|filename write:0|filename	>~.entry.Entry newEntry	>~.glossary_types.EntryType newDataEntry
~.image_utils	+path extractInlineHtmlImages:1|outDir	>= extractInlineHtmlImages
~.plugin_handler.PluginHandler	+path loadPlugins:0|directory loadPluginsFromJson:0|jsonPath
~.plugin_handler.PluginLoader	+path loadPlugins:0|directory loadPluginsFromJson:0|jsonPath
~.plugin_lib.readmdict.MDD	^~.plugin_lib.readmdict.MDict	+path new:0|fname
~.plugin_lib.readmdict.MDX	^~.plugin_lib.readmdict.MDict	+path new:0|fname
~.plugin_lib.readmdict.MDict	+path new:0|fname
~.plugins.aard2_slob.reader.Reader ~.plugins.aard2_slob.Reader	+path open:0|filename
~.plugins.aard2_slob.writer.Writer ~.plugins.aard2_slob.Writer	+path open:0|filename
~.plugins.almaany.reader.Reader ~.plugins.almaany.Reader	+path open:0|filename
~.plugins.appledict_bin.reader.Reader ~.plugins.appledict_bin.Reader	+path open:0|filename readResDir:0|dirPath readResFile:0|fname	?path readResFile:1|fpath	>~.glossary_types.EntryType createEntry readResFile	>~.glossary_types.EntryType[] readResDir
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
~.plugins.dictunformat.reader.Reader ~.plugins.dictunformat.Reader	^~.text_reader.TextGlossaryReader
~.plugins.digitalnk.reader.Reader ~.plugins.digitalnk.Reader	+path open:0|filename
~.plugins.dikt_json.writer.Writer ~.plugins.dikt_json.Writer	+path open:0|filename
~.plugins.dsl.reader.Reader ~.plugins.dsl.Reader	+path open:0|filename	>~.glossary_types.EntryType[] parseEntryBlock
~.plugins.ebook_epub2.writer.Writer ~.plugins.ebook_epub2.Writer	^~.ebook_base.EbookWriter
~.plugins.ebook_kobo.writer.Writer ~.plugins.ebook_kobo.Writer	+path open:0|filename
~.plugins.ebook_kobo_dictfile.reader.Reader ~.plugins.ebook_kobo_dictfile.Reader	^~.text_reader.TextGlossaryReader	+path open:0|filename
~.plugins.ebook_kobo_dictfile.writer.Writer ~.plugins.ebook_kobo_dictfile.Writer	+path open:0|filename
~.plugins.ebook_mobi.writer.Writer ~.plugins.ebook_mobi.Writer	^~.ebook_base.EbookWriter
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
~.plugins.lingoes_ldf.reader.Reader ~.plugins.lingoes_ldf.Reader	^~.text_reader.TextGlossaryReader
~.plugins.lingoes_ldf.writer.Writer ~.plugins.lingoes_ldf.Writer	+path open:0|filename
~.plugins.makindo_medical.reader.Reader ~.plugins.makindo_medical.Reader	+path open:0|filename
~.plugins.octopus_mdict_new.reader.Reader ~.plugins.octopus_mdict_new.Reader	+path open:0|filename
~.plugins.quickdic6.reader.Reader ~.plugins.quickdic6.Reader	+path open:0|filename
~.plugins.quickdic6.writer.Writer ~.plugins.quickdic6.Writer	+path open:0|filename write_quickdic:1|path
~.plugins.sql.writer.Writer ~.plugins.sql.Writer	+path open:0|filename
~.plugins.stardict.reader.Reader ~.plugins.stardict.Reader	+path open:0|filename
~.plugins.stardict.writer.Writer ~.plugins.stardict.Writer	+path open:0|filename
~.plugins.stardict_merge_syns.writer.Writer ~.plugins.stardict_merge_syns.Writer	^~.plugins.stardict.writer.Writer
~.plugins.stardict_textual.reader.Reader ~.plugins.stardict_textual.Reader	+path open:0|filename
~.plugins.stardict_textual.writer.Writer ~.plugins.stardict_textual.Writer	+path open:0|filename
~.plugins.tabfile.reader.Reader ~.plugins.tabfile.Reader	^~.text_reader.TextGlossaryReader
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
~.text_reader.TextGlossaryReader	+path open:0|filename openGen:0|filename	>~.glossary_types.EntryType newEntry
~.text_writer	+path writeTxt:2|filename	>= writeTxt
~.text_writer.TextGlossaryWriter	+path open:0|filename
~.ui.gtk3_utils.utils	+path imageFromFile:0|path	>= dialog_add_button pack showError showInfo showMsg showWarning
~.ui.ui_cmd_interactive.MyPathCompleter	?path file_filter:0|_filename
~.ui.ui_tk.UI	>~.glossary_v2.Glossary glos
#pygls
~.client.JsonRPCClient	?command start_io:0|cmd
~.lsp.client.BaseLanguageClient	^~.client.JsonRPCClient
#pygtail
~.core.Pygtail ~.Pygtail	+path new:0|filename
#pyhanko_certvalidator
~.fetchers.aiohttp_fetchers.cert_fetch_client.AIOHttpCertificateFetcher ~.fetchers.aiohttp_fetchers.AIOHttpCertificateFetcher	^~.fetchers.aiohttp_fetchers.util.AIOHttpMixin	+ssrf fetch_certs:0|url
~.fetchers.aiohttp_fetchers.crl_client.AIOHttpCRLFetcher ~.fetchers.aiohttp_fetchers.AIOHttpCRLFetcher	^~.fetchers.aiohttp_fetchers.util.AIOHttpMixin
~.fetchers.aiohttp_fetchers.ocsp_client.AIOHttpOCSPFetcher ~.fetchers.aiohttp_fetchers.AIOHttpOCSPFetcher	^~.fetchers.aiohttp_fetchers.util.AIOHttpMixin
~.fetchers.aiohttp_fetchers.util.AIOHttpMixin	>aiohttp.client.ClientSession get_session
~.fetchers.requests_fetchers.cert_fetch_client.RequestsCertificateFetcher ~.fetchers.requests_fetchers.RequestsCertificateFetcher	+ssrf fetch_certs:0|url
#pyhdf
~.six	+code exec_:0|_code_
#pyhomematic
~._hm.ServerThread	?ssrf deleteMetadata:1|address getAllMetadata:1|address getMetadata:1|address putParamset:1|address
~.vccu.RPCFunctions	?ssrf getValue:0|address
#pyisy
~.connection	>aiohttp.client.ClientSession get_new_client_session
~.events.websocket.WebSocketClient	?ssrf new:1|address
~.isy.ISY ~.ISY ~.nodes.ISY ~.programs.ISY	>~.events.websocket.WebSocketClient websocket
#pykeepass
~	?path create_database:0|filename
~.attachment.Attachment ~.Attachment	+path new:3|filename	>~.entry.Entry entry
~.entry.Entry ~.Entry	+path add_attachment:1|filename	>~.attachment.Attachment add_attachment
~.entry.HistoryEntry	^~.entry.Entry
~.pykeepass	?path create_database:0|filename
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
~.base_classes.command.Arguments ~.base_classes.Arguments	^~.base_classes.command.Parameters
~.base_classes.command.Command ~.Command ~.base_classes.Command	^~.base_classes.command.CommandBase
~.base_classes.command.CommandBase ~.base_classes.CommandBase	^~.base_classes.latex_object.LatexObject
~.base_classes.command.Options ~.base_classes.Options	^~.base_classes.command.Parameters
~.base_classes.command.Parameters	^~.base_classes.latex_object.LatexObject
~.base_classes.command.SpecialArguments ~.base_classes.SpecialArguments	^~.base_classes.command.Arguments
~.base_classes.command.SpecialOptions ~.base_classes.SpecialOptions	^~.base_classes.command.Options
~.base_classes.command.UnsafeCommand ~.UnsafeCommand ~.base_classes.UnsafeCommand	^~.base_classes.command.Command
~.base_classes.containers.Container ~.base_classes.BaseLaTeXContainer ~.base_classes.Container	^~.base_classes.latex_object.LatexObject
~.base_classes.containers.ContainerCommand ~.base_classes.ContainerCommand	^~.base_classes.containers.Container
~.base_classes.containers.Environment ~.base_classes.BaseLaTeXNamedContainer ~.base_classes.Environment	^~.base_classes.containers.Container
~.base_classes.containers.Fragment	^~.base_classes.containers.Container
~.base_classes.float.Float ~.base_classes.Float	^~.base_classes.containers.Environment
~.base_classes.latex_object.LatexObject ~.base_classes.BaseLaTeXClass ~.base_classes.LatexObject	+path generate_tex:0|filepath
~.basic.FootnoteText ~.FootnoteText	^~.basic.HugeText
~.basic.HFill ~.HFill	^~.basic.NewPage
~.basic.HugeText ~.HugeText	^~.base_classes.containers.Environment
~.basic.LargeText ~.LargeText	^~.basic.HugeText
~.basic.LineBreak ~.LineBreak	^~.basic.NewPage
~.basic.MediumText ~.MediumText	^~.basic.HugeText
~.basic.NewLine ~.NewLine	^~.basic.NewPage
~.basic.NewPage ~.NewPage	^~.base_classes.command.CommandBase
~.basic.SmallText ~.SmallText	^~.basic.HugeText
~.basic.TextColor ~.TextColor	^~.base_classes.containers.ContainerCommand
~.document.Document ~.Document	^~.base_classes.containers.Environment	+path generate_pdf:0|filepath generate_tex:0|filepath	>~.base_classes.command.Command documentclass
~.figure.Figure ~.Figure	^~.base_classes.float.Float	+path add_image:0|filename
~.figure.StandAloneGraphic ~.StandAloneGraphic	^~.base_classes.command.UnsafeCommand	+path new:0|filename
~.figure.SubFigure ~.SubFigure	^~.figure.Figure	+path add_image:0|filename
~.frames.FBox ~.FBox	^~.base_classes.containers.ContainerCommand
~.frames.MdFramed ~.MdFramed	^~.base_classes.containers.Environment
~.headfoot.Foot ~.Foot	^~.headfoot.Head
~.headfoot.Head ~.Head	^~.base_classes.containers.ContainerCommand
~.headfoot.PageStyle ~.PageStyle	^~.base_classes.containers.ContainerCommand
~.labelref.Autoref ~.Autoref	^~.labelref.RefLabelBase
~.labelref.Cref	^~.labelref.RefLabelBase
~.labelref.CrefUp	^~.labelref.RefLabelBase
~.labelref.Eqref ~.Eqref	^~.labelref.RefLabelBase
~.labelref.Hyperref ~.Hyperref	^~.base_classes.command.CommandBase
~.labelref.Label ~.Label	^~.labelref.RefLabelBase
~.labelref.Marker ~.Marker	^~.base_classes.latex_object.LatexObject
~.labelref.Pageref ~.Pageref	^~.labelref.RefLabelBase
~.labelref.Ref ~.Ref	^~.labelref.RefLabelBase
~.labelref.RefLabelBase	^~.base_classes.command.CommandBase
~.lists.Description ~.Description	^~.lists.List
~.lists.Enumerate ~.Enumerate	^~.lists.List
~.lists.Itemize ~.Itemize	^~.lists.List
~.lists.List	^~.base_classes.containers.Environment
~.math.Alignat ~.Alignat	^~.base_classes.containers.Environment
~.math.Math ~.Math	^~.base_classes.containers.Container
~.math.Matrix ~.Matrix	^~.base_classes.containers.Environment
~.math.VectorName ~.VectorName	^~.base_classes.command.Command
~.package.Package ~.Package	^~.base_classes.command.CommandBase
~.position.Center ~.Center	^~.base_classes.containers.Environment
~.position.FlushLeft ~.FlushLeft	^~.position.Center
~.position.FlushRight ~.FlushRight	^~.position.Center
~.position.HorizontalSpace ~.HorizontalSpace	^~.base_classes.command.CommandBase
~.position.MiniPage ~.MiniPage	^~.base_classes.containers.Environment
~.position.TextBlock ~.TextBlock	^~.base_classes.containers.Environment
~.position.VerticalSpace ~.VerticalSpace	^~.position.HorizontalSpace
~.quantities.Quantity ~.Quantity	^~.base_classes.command.Command
~.section.Chapter ~.Chapter	^~.section.Section
~.section.Paragraph	^~.section.Section
~.section.Part	^~.section.Section
~.section.Section ~.Section	^~.base_classes.containers.Container	>~.labelref.Label label
~.section.Subparagraph	^~.section.Section
~.section.Subsection ~.Subsection	^~.section.Section
~.section.Subsubsection ~.Subsubsection	^~.section.Section
~.table.ColumnType ~.ColumnType	^~.base_classes.command.UnsafeCommand
~.table.LongTable ~.LongTable	^~.table.Tabular
~.table.LongTabu ~.LongTabu	^~.table.LongTable ~.table.Tabu
~.table.LongTabularx ~.LongTabularx	^~.table.Tabularx ~.table.LongTable
~.table.MultiColumn ~.MultiColumn	^~.base_classes.containers.Container
~.table.MultiRow ~.MultiRow	^~.base_classes.containers.Container
~.table.Table ~.Table	^~.base_classes.float.Float
~.table.Tabu ~.Tabu	^~.table.Tabular
~.table.Tabular ~.Tabular	^~.base_classes.containers.Environment
~.table.Tabularx ~.Tabularx	^~.table.Tabular
~.tikz.Axis ~.Axis	^~.base_classes.containers.Environment
~.tikz.Plot ~.Plot	^~.base_classes.latex_object.LatexObject
~.tikz.TikZ ~.TikZ	^~.base_classes.containers.Environment
~.tikz.TikZCoordinate ~.TikZCoordinate	^~.base_classes.latex_object.LatexObject	>~.tikz.TikZCoordinate from_str
~.tikz.TikZDraw ~.TikZDraw	^~.tikz.TikZPath	>~.tikz.TikZOptions options
~.tikz.TikZNode ~.TikZNode	^~.tikz.TikZObject	>~.tikz.TikZNodeAnchor get_anchor_point
~.tikz.TikZNodeAnchor ~.TikZNodeAnchor	^~.base_classes.latex_object.LatexObject
~.tikz.TikZObject	^~.base_classes.containers.Container
~.tikz.TikZOptions ~.TikZOptions	^~.base_classes.command.Options
~.tikz.TikZPath ~.TikZPath	^~.tikz.TikZObject	>~.tikz.TikZPathList path
~.tikz.TikZPathList ~.TikZPathList	^~.base_classes.latex_object.LatexObject
~.tikz.TikZScope ~.TikZScope	^~.base_classes.containers.Environment
~.tikz.TikZUserPath ~.TikZUserPath	^~.base_classes.latex_object.LatexObject
#pylatexenc
~.latex2text.LatexNodes2Text	?path read_input_file:0|fn
#pyld
~.jsonld	+ssrf load_document:0|url load_html:1|url	?path remove_dot_segments:0|path
#pylsp
~.hookspecs	?command pylsp_execute_command:2|command
~.plugins.flake8_lint	+code run_flake8:3|source
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
~.betterem.AsteriskProcessor	^~.util.PatternSequenceProcessor
~.betterem.SmartAsteriskProcessor	^~.util.PatternSequenceProcessor
~.betterem.SmartUnderscoreProcessor	^~.util.PatternSequenceProcessor
~.betterem.UnderscoreProcessor	^~.util.PatternSequenceProcessor
~.caret.CaretInsertProcessor	^~.util.PatternSequenceProcessor
~.caret.CaretProcessor	^~.util.PatternSequenceProcessor
~.caret.CaretSmartInsertProcessor	^~.util.PatternSequenceProcessor
~.caret.CaretSmartProcessor	^~.util.PatternSequenceProcessor
~.caret.CaretSupProcessor	^~.util.PatternSequenceProcessor
~.emoji.EmojiPattern	^markdown.inlinepatterns.InlineProcessor	!new
~.escapeall.EscapeAllPattern	^markdown.inlinepatterns.InlineProcessor	!new
~.inlinehilite.InlineHilitePattern	^markdown.inlinepatterns.InlineProcessor	!new
~.keys.KeysPattern	^markdown.inlinepatterns.InlineProcessor	!new
~.magiclink.MagiclinkAutoPattern	^markdown.inlinepatterns.InlineProcessor
~.magiclink.MagiclinkMailPattern	^markdown.inlinepatterns.InlineProcessor
~.magiclink.MagiclinkPattern	^markdown.inlinepatterns.LinkInlineProcessor
~.mark.MarkProcessor	^~.util.PatternSequenceProcessor
~.mark.MarkSmartProcessor	^~.util.PatternSequenceProcessor
~.progressbar.ProgressBarPattern	^markdown.inlinepatterns.InlineProcessor	!new
~.smartsymbols.SmartSymbolsPattern	^markdown.inlinepatterns.HtmlInlineProcessor	!new
~.tilde.TildeDeleteProcessor	^~.util.PatternSequenceProcessor
~.tilde.TildeProcessor	^~.util.PatternSequenceProcessor
~.tilde.TildeSmartDeleteProcessor	^~.util.PatternSequenceProcessor
~.tilde.TildeSmartProcessor	^~.util.PatternSequenceProcessor
~.tilde.TildeSubProcessor	^~.util.PatternSequenceProcessor
~.util.PatternSequenceProcessor	^markdown.inlinepatterns.InlineProcessor
#pyment
~.pymentapp	+code run:0|source
#pymodbus
~.client.tcp.AsyncModbusTcpClient ~.client.AsyncModbusTcpClient	?ssrf new:0|host
~.client.tcp.ModbusTcpClient ~.client.ModbusTcpClient	?ssrf new:0|host
~.client.tls.AsyncModbusTlsClient ~.client.AsyncModbusTlsClient	^~.client.tcp.AsyncModbusTcpClient	?ssrf new:0|host
~.client.tls.ModbusTlsClient ~.client.ModbusTlsClient	^~.client.tcp.ModbusTcpClient	?ssrf new:0|host
~.client.udp.AsyncModbusUdpClient ~.client.AsyncModbusUdpClient	?ssrf new:0|host
~.client.udp.ModbusUdpClient ~.client.ModbusUdpClient	?ssrf new:0|host
#pymongo
~.asynchronous.client_session.AsyncClientSession	>~.asynchronous.mongo_client.AsyncMongoClient client
~.asynchronous.collection.AsyncCollection	+nosql delete_many:0|filter delete_one:0|filter distinct:1|filter find_one:0|filter find_one_and_delete:0|filter find_one_and_replace:0|filter find_one_and_update:0|filter replace_one:0|filter update_many:0|filter update_one:0|filter	>= with_options	>~.asynchronous.command_cursor.AsyncCommandCursor aggregate list_indexes list_search_indexes	>~.asynchronous.cursor.AsyncCursor find	>~.asynchronous.cursor.AsyncRawBatchCursor aggregate_raw_batches find_raw_batches	>~.asynchronous.database.AsyncDatabase database
~.asynchronous.command_cursor.AsyncCommandCursor	>~.asynchronous.client_session.AsyncClientSession session
~.asynchronous.cursor.AsyncCursor	>~.asynchronous.client_session.AsyncClientSession session	>~.asynchronous.collection.AsyncCollection collection
~.asynchronous.cursor.AsyncRawBatchCursor	^~.asynchronous.cursor.AsyncCursor
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
~.synchronous.collection.Collection	+nosql delete_many:0|filter delete_one:0|filter distinct:1|filter find_one:0|filter find_one_and_delete:0|filter find_one_and_replace:0|filter find_one_and_update:0|filter replace_one:0|filter update_many:0|filter update_one:0|filter	>~.synchronous.command_cursor.CommandCursor aggregate list_indexes list_search_indexes	>~.synchronous.cursor.Cursor find	>~.synchronous.cursor.RawBatchCursor aggregate_raw_batches find_raw_batches	>~.synchronous.database.Database database
~.synchronous.command_cursor.CommandCursor	>~.synchronous.client_session.ClientSession session
~.synchronous.cursor.Cursor	>~.synchronous.client_session.ClientSession session
~.synchronous.cursor.RawBatchCursor	^~.synchronous.cursor.Cursor
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
#pymysql
~.connections.Connection	+sql query:0|sql	?ssrf new:host
~.connections.LoadLocalFile	+path new:0|filename
~.cursors.Cursor	+sql execute:0|query executemany:0|query
~.cursors.DictCursor	^~.cursors.Cursor
~.cursors.SSCursor	^~.cursors.Cursor
~.cursors.SSDictCursor	^~.cursors.SSCursor
#pyninjotiff
~.ninjotiff	+path read_tags:0|filename save:1|filename	?path get_writer_config:0|config_fname write:1|output_fn
~.ninjotiff.ProductConfigs	+path read_config:0|config_filename
~.tifffile.TiffWriter	+path new:0|filename
#pynvim
~ neovim.pynvim	>~.api.nvim.Nvim attach
~.api.nvim.Nvim neovim.Nvim neovim.api.Nvim ~.Nvim	+code exec_lua:0|code	>= from_nvim from_session with_decode
~.plugin.script_host.LegacyVim	^~.api.nvim.Nvim	+code eval:0|expr
~.plugin.script_host.ScriptHost	+code python_eval:0|expr python_execute:0|script	?path python_execute_file:0|file_path
#pyocr
~.libtesseract.tesseract_raw	?path set_debug_file:1|filename
#pyodbc
~	>~.Connection connect
~.Connection	+sql execute:0|sql	>~.Cursor cursor execute
~.Cursor	+sql execute:0|sql executemany:0|sql	>= columns execute foreignKeys getTypeInfo primaryKeys procedureColumns procedures rowIdColumns rowVerColumns statistics tables	>~.Connection connection
#pyogrio
~	+path detect_write_driver:0|path open_arrow:0|path_or_buffer read_arrow:0|path_or_buffer read_bounds:0|path_or_buffer read_dataframe:0|path_or_buffer read_info:0|path_or_buffer vsi_unlink:0|path write_arrow:1|path write_dataframe:1|path
~.core	+path detect_write_driver:0|path read_bounds:0|path_or_buffer read_info:0|path_or_buffer vsi_unlink:0|path
~.geopandas	+path read_dataframe:0|path_or_buffer write_dataframe:1|path
~.raw	+path open_arrow:0|path_or_buffer read:0|path_or_buffer read_arrow:0|path_or_buffer write:0|path write_arrow:1|path
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
~.core.AtLineStart ~.AtLineStart	^~.core.ParseElementEnhance
~.core.AtStringStart ~.AtStringStart	^~.core.ParseElementEnhance
~.core.CaselessKeyword ~.CaselessKeyword	^~.core.Keyword
~.core.CaselessLiteral ~.CaselessLiteral	^~.core.Literal
~.core.Char ~.Char	^~.core.Word
~.core.CharsNotIn ~.CharsNotIn	^~.core.Token
~.core.CloseMatch ~.CloseMatch	^~.core.Token
~.core.Combine ~.Combine	^~.core.TokenConverter	>~.core.ParserElement ignore
~.core.DelimitedList ~.DelimitedList	^~.core.ParseElementEnhance	>~.core.Suppress delim
~.core.Dict ~.Dict	^~.core.TokenConverter
~.core.Each ~.Each	^~.core.ParseExpression	>~.core.ParserElement streamline
~.core.Empty ~.Empty	^~.core.Literal
~.core.FollowedBy ~.FollowedBy	^~.core.ParseElementEnhance
~.core.Forward ~.Forward	^~.core.ParseElementEnhance	>~.core.ParserElement copy ignore_whitespace leave_whitespace streamline
~.core.GoToColumn ~.GoToColumn	^~.core.PositionToken
~.core.Group ~.Group	^~.core.TokenConverter
~.core.IndentedBlock ~.IndentedBlock	^~.core.ParseElementEnhance
~.core.Keyword ~.Keyword	^~.core.Token
~.core.LineEnd ~.LineEnd	^~.core.PositionToken
~.core.LineStart ~.LineStart	^~.core.PositionToken
~.core.Literal ~.Literal	^~.core.Token
~.core.Located ~.Located	^~.core.ParseElementEnhance
~.core.MatchFirst ~.MatchFirst	^~.core.ParseExpression	>~.core.ParserElement streamline
~.core.NoMatch ~.NoMatch	^~.core.Token
~.core.NotAny ~.NotAny	^~.core.ParseElementEnhance
~.core.Opt ~.Opt ~.core.Optional	^~.core.ParseElementEnhance
~.core.Or ~.Or	^~.core.ParseExpression	>~.core.ParserElement streamline
~.core.ParseElementEnhance ~.ParseElementEnhance	^~.core.ParserElement	>~.core.ParserElement ignore ignore_whitespace leave_whitespace streamline	>~.core.ParserElement[] recurse
~.core.ParseExpression ~.ParseExpression	^~.core.ParserElement	>~.core.ParserElement append copy ignore ignore_whitespace leave_whitespace streamline	>~.core.ParserElement[] recurse
~.core.ParserElement ~.ParserElement	+path parse_file:0|file_or_filename	?path create_diagram:0|output_html	>= add_condition add_parse_action copy ignore ignore_whitespace leave_whitespace parse_with_tabs set_break set_debug set_debug_actions set_fail_action set_name set_parse_action set_results_name set_whitespace_chars streamline suppress suppress_warning	>~.core.ParserElement[] recurse
~.core.PositionToken ~.PositionToken	^~.core.Token
~.core.PrecededBy ~.PrecededBy	^~.core.ParseElementEnhance
~.core.QuotedString ~.QuotedString	^~.core.Token
~.core.Regex ~.Regex	^~.core.Token	+regex new:0|pattern	>~.core.ParserElement sub
~.core.SkipTo ~.SkipTo	^~.core.ParseElementEnhance
~.core.StringEnd ~.StringEnd	^~.core.PositionToken
~.core.StringStart ~.StringStart	^~.core.PositionToken
~.core.Suppress ~.Suppress	^~.core.TokenConverter	>~.core.ParserElement suppress
~.core.Token ~.Token	^~.core.ParserElement
~.core.TokenConverter ~.TokenConverter	^~.core.ParseElementEnhance
~.core.White ~.White	^~.core.Token
~.core.Word ~.Word	^~.core.Token
~.core.WordEnd ~.WordEnd	^~.core.PositionToken
~.core.WordStart ~.WordStart	^~.core.PositionToken
#pypartpicker
~.scraper.Scraper ~.Scraper	+ssrf aio_fetch_list:0|list_url aio_fetch_product:0|part_url fetch_list:0|list_url fetch_product:0|part_url
#pypdf
~._protocols.PdfWriterProtocol	+path write:0|stream
~._reader.PdfReader ~.PdfReader	?path new:0|stream
~._writer.PdfWriter ~.PdfWriter	+path add_attachment:0|filename append:0|fileobj write:0|stream	?path new:0|fileobj,1|clone_from
#pypeg2
~	?path parse:2|filename
~.Parser	?path parse:2|filename
#pypoint
~.PointSession	+ssrf read_sensor:1|sensor_uri
~.auth.AbstractAuth ~.AbstractAuth	+ssrf request:0|url
#pyproject_api
~._frontend.Frontend ~.Frontend	+path create_args_from_folder:0|folder
~._via_fresh_subprocess.SubprocessFrontend ~.SubprocessFrontend	^~._frontend.Frontend
#pyproject_parser
~.PyProject	+path dump:0|filename load:0|filename	>~.parsers.PEP621Parser project_table_parser
~.classes.Readme ~.Readme	+path from_file:0|file
~.parsers.PEP621Parser ~.PEP621Parser	>~.classes.Readme parse_readme
~.utils	+path content_type_from_filename:0|filename render_readme:0|readme_file render_rst:1|filename	>= render_markdown render_readme render_rst
#pypump
~.client.Client ~.Client	?ssrf request:0|server
~.models.PumpObject	+deserialise unserialize:0|data	>= unserialize
~.models.Uploadable	+path from_file:0|filename	>= from_file
~.models.activity.Activity	^~.models.PumpObject	+deserialise unserialize:0|data	>= unserialize
~.models.activity.Application	^~.models.PumpObject
~.models.collection.Collection	^~.models.PumpObject
~.models.collection.Public	^~.models.PumpObject
~.models.comment.Comment	^~.models.PumpObject
~.models.feed.Favorites	^~.models.feed.Feed
~.models.feed.Feed ~.models.Feed	^~.models.PumpObject	+deserialise unserialize:0|data	>= unserialize
~.models.feed.Followers	^~.models.feed.Feed
~.models.feed.Following	^~.models.feed.Feed
~.models.feed.Inbox	^~.models.feed.Feed
~.models.feed.Lists	^~.models.feed.Feed
~.models.feed.Outbox	^~.models.feed.Feed
~.models.media.Audio	^~.models.media.MediaObject
~.models.media.Image	^~.models.media.MediaObject	+deserialise unserialize:0|data	>= unserialize
~.models.media.MediaObject	^~.models.PumpObject ~.models.Uploadable	+deserialise unserialize:0|data	>= unserialize
~.models.media.Video	^~.models.media.MediaObject
~.models.note.Note	^~.models.PumpObject
~.models.person.Person	^~.models.PumpObject
~.models.place.Place	^~.models.PumpObject	+deserialise unserialize:0|data	>= unserialize
~.store.JSONStore ~.JSONStore	+path new:1|filename
#pypuppetdb
~	?ssrf connect:0|host	>~.api.API connect
~.QueryBuilder.ExtractOperator	?xpath add_query:0|query
~.QueryBuilder.InOperator	?xpath add_query:0|query
~.QueryBuilder.SubqueryOperator	?xpath add_query:0|query
~.api.API ~.API	^~.api.command.CommandAPI ~.api.metadata.MetadataAPI ~.api.metrics.MetricsAPI ~.api.pql.PqlAPI ~.api.query.QueryAPI ~.api.status.StatusAPI
~.api.base.BaseAPI	?ssrf new:0|host	>requests.sessions.Session session
~.api.command.CommandAPI ~.api.CommandAPI	^~.api.base.BaseAPI
~.api.metadata.MetadataAPI ~.api.MetadataAPI	^~.api.base.BaseAPI
~.api.metrics.MetricsAPI ~.api.MetricsAPI	^~.api.base.BaseAPI
~.api.pql.PqlAPI ~.api.PqlAPI	^~.api.base.BaseAPI
~.api.query.QueryAPI ~.api.QueryAPI	^~.api.base.BaseAPI
~.api.status.StatusAPI ~.api.StatusAPI	^~.api.base.BaseAPI
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
#pyschlage
~.auth.Auth ~.Auth	+ssrf request:2|base_url
#pysignalclirestapi
~.api.SignalCliRestApi ~.SignalCliRestApi	+ssrf new:0|base_url
#pysqm
~.plot.Plot	?path save_figure:0|output_filename
~.plot.SQMData	+path load_rawdata:0|filename	?path new:0|filename
~.settings.ConfigFile	+path new:0|path read_config_file:0|path
#pysrt
~	+path open:0|path
~.srtfile.SubRipFile ~.SubRipFile	+path new:2|path open:0|path save:0|path	>= read
~.srtitem.SubRipItem ~.SubRipItem	?template from_string:0|source
~.srttime.SubRipTime ~.SubRipTime	?template from_string:0|source
#pysubs2
~	+path load:0|path	>= load make_time	>~.ssafile.SSAFile load_from_whisper
~.formats.whisper ~.whisper	>~.ssafile.SSAFile load_from_whisper
~.ssafile.SSAFile ~.SSAFile	+path load:0|path save:0|path	>= from_file from_string load
#pysyncobj
~.journal.ResizableFile	+path new:0|fileName
~.serializer.Serializer	?path new:0|fileName
~.utility.TcpUtility ~.TcpUtility	^~.utility.Utility	?command executeCommand:1|command
~.utility.Utility	?command executeCommand:1|command
#pytermgui
~	>~.inspector.Inspector inspect	>~.term.Terminal get_terminal
~.cmd.AppWindow	^~.window_manager.window.Window
~.cmd.ColorPickerWindow	^~.cmd.AppWindow
~.cmd.GetchWindow	^~.cmd.AppWindow
~.cmd.InspectorWindow	^~.cmd.AppWindow
~.cmd.TIMWindow	^~.cmd.AppWindow
~.inspector.Inspector ~.Inspector	^~.widgets.containers.Container
~.term	>~.term.Terminal get_terminal
~.term.Recorder ~.Recorder	+path save_html:0|filename save_plain:0|filename
~.term.Terminal ~.Terminal	>~.term.Recorder[] record
~.widgets.base.Label ~.Label ~.widgets.Label	^~.widgets.base.Widget
~.widgets.base.ScrollableWidget ~.ScrollableWidget ~.widgets.ScrollableWidget	^~.widgets.base.Widget
~.widgets.base.Widget ~.Widget ~.widgets.Widget	>~.term.Terminal terminal
~.widgets.button.Button ~.Button ~.widgets.Button	^~.widgets.base.Widget
~.widgets.checkbox.Checkbox ~.Checkbox ~.widgets.Checkbox	^~.widgets.button.Button
~.widgets.collapsible.Collapsible ~.Collapsible ~.widgets.Collapsible	^~.widgets.containers.Container	>~.widgets.toggle.Toggle trigger
~.widgets.color_picker.ColorPicker ~.ColorPicker ~.widgets.ColorPicker	^~.widgets.containers.Container	>~.widgets.color_picker.Joiner chosen
~.widgets.color_picker.Joiner	^~.widgets.containers.Container
~.widgets.containers.Container ~.Container ~.widgets.Container	^~.widgets.base.ScrollableWidget	>~.widgets.base.Widget pop selected
~.widgets.containers.Splitter ~.Splitter ~.widgets.Splitter	^~.widgets.containers.Container
~.widgets.fancy_repr.FancyReprWidget ~.FancyReprWidget ~.widgets.FancyReprWidget	^~.widgets.base.Widget
~.widgets.input_field.InputField ~.InputField ~.widgets.InputField	^~.widgets.base.Widget
~.widgets.keyboard_button.KeyboardButton ~.KeyboardButton ~.widgets.KeyboardButton	^~.widgets.button.Button
~.widgets.pixel_matrix.DensePixelMatrix ~.DensePixelMatrix ~.widgets.DensePixelMatrix	^~.widgets.pixel_matrix.PixelMatrix
~.widgets.pixel_matrix.PixelMatrix ~.PixelMatrix ~.widgets.PixelMatrix	^~.widgets.base.Widget
~.widgets.slider.Slider ~.Slider ~.widgets.Slider	^~.widgets.base.Widget
~.widgets.toggle.Toggle ~.Toggle ~.widgets.Toggle	^~.widgets.checkbox.Checkbox
~.window_manager.compositor.Compositor ~.Compositor ~.window_manager.Compositor	>~.term.Terminal terminal
~.window_manager.layouts.Layout ~.Layout ~.window_manager.Layout	>~.term.Terminal terminal
~.window_manager.manager.WindowManager ~.WindowManager ~.window_manager.WindowManager	^~.widgets.base.Widget	>~.window_manager.compositor.Compositor compositor	>~.window_manager.window.Window alert focus_next toast
~.window_manager.window.Window ~.Window ~.window_manager.Window	^~.widgets.containers.Container
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
#pytzdata
~.commands.make.MakeCommand	+path mkdir:0|path
#pyudev
~.device._device.Device ~.Device ~.device.Device	?path from_device_file:1|filename from_path:1|path	>~.device._device.Device find_parent parent
~.device._device.Devices ~.Devices ~.device.Devices	?path from_device_file:1|filename from_path:1|path	>~.device._device.Device from_device_number from_environment from_name from_sys_path
#pyvisa
~.ctwrapper.functions	+path read_to_file:2|filename write_from_file:2|filename
~.ctwrapper.highlevel.IVIVisaLibrary ~.ctwrapper.IVIVisaLibrary ~.ctwrapper.WRAPPER_CLASS	^~.highlevel.VisaLibraryBase
~.events.Event	>~.highlevel.VisaLibraryBase visalib
~.events.ExceptionEvent	^~.events.Event
~.events.GPIBCICEvent	^~.events.Event
~.events.IOCompletionEvent	^~.events.Event
~.events.PXIInteruptEvent	^~.events.Event
~.events.TrigEvent	^~.events.Event
~.events.USBInteruptEvent	^~.events.Event
~.events.VXIInterruptEvent	^~.events.Event
~.events.VXISignalInteruptEvent	^~.events.Event
~.highlevel	>~.highlevel.VisaLibraryBase open_visa_library
~.highlevel.ResourceManager ~.ResourceManager ~.testsuite.ResourceManager	>~.highlevel.VisaLibraryBase visalib	>~.resources.resource.Resource open_resource	>~.resources.resource.Resource[] list_opened_resources
~.highlevel.VisaLibraryBase	+path read_to_file:1|filename write_from_file:1|filename	>~.highlevel.ResourceManager resource_manager
~.resources.firewire.FirewireInstrument ~.resources.FirewireInstrument	^~.resources.registerbased.RegisterBasedResource
~.resources.gpib.GPIBInstrument ~.resources.GPIBInstrument	^~.resources.messagebased.MessageBasedResource
~.resources.gpib.GPIBInterface ~.resources.GPIBInterface	^~.resources.messagebased.MessageBasedResource
~.resources.messagebased.ControlRenMixin	>~.highlevel.VisaLibraryBase visalib
~.resources.messagebased.MessageBasedResource ~.resources.MessageBasedResource	^~.resources.resource.Resource
~.resources.pxi.PXIBackplane	^~.resources.registerbased.RegisterBasedResource
~.resources.pxi.PXICommon	^~.resources.registerbased.RegisterBasedResource
~.resources.pxi.PXIInstrument ~.resources.PXIInstrument	^~.resources.pxi.PXICommon
~.resources.pxi.PXIMemory ~.resources.PXIMemory	^~.resources.pxi.PXICommon
~.resources.registerbased.RegisterBasedResource ~.resources.RegisterBasedResource	^~.resources.resource.Resource
~.resources.resource.Resource ~.Resource ~.resources.Resource	>~.highlevel.ResourceManager resource_manager	>~.highlevel.VisaLibraryBase visalib	>~.resources.resource.WaitResponse wait_on_event
~.resources.resource.WaitResponse	>~.events.Event event
~.resources.serial.SerialInstrument ~.resources.SerialInstrument	^~.resources.messagebased.MessageBasedResource
~.resources.tcpip.TCPIPInstrument ~.resources.TCPIPInstrument	^~.resources.messagebased.ControlRenMixin ~.resources.messagebased.MessageBasedResource
~.resources.tcpip.TCPIPSocket ~.resources.TCPIPSocket	^~.resources.messagebased.MessageBasedResource
~.resources.tcpip.VICPInstrument	^~.resources.messagebased.ControlRenMixin ~.resources.messagebased.MessageBasedResource
~.resources.usb.USBCommon	^~.resources.messagebased.MessageBasedResource
~.resources.usb.USBInstrument ~.resources.USBInstrument	^~.resources.messagebased.ControlRenMixin ~.resources.usb.USBCommon
~.resources.usb.USBRaw ~.resources.USBRaw	^~.resources.usb.USBCommon
~.resources.vxi.VXIBackplane ~.resources.VXIBackplane	^~.resources.resource.Resource
~.resources.vxi.VXICommon	^~.resources.registerbased.RegisterBasedResource
~.resources.vxi.VXIInstrument ~.resources.VXIInstrument	^~.resources.vxi.VXICommon
~.resources.vxi.VXIMemory ~.resources.VXIMemory	^~.resources.vxi.VXICommon
~.shell.VisaShell	>~.highlevel.ResourceManager resource_manager
#pywavefront
~.cache.CacheLoader	+path new:0|file_name
~.cache.CacheWriter	+path new:0|file_name	>~.cache.Meta meta
~.cache.Meta	+path from_file:0|path write:0|path
~.material.MaterialParser	^~.parser.Parser	+path new:0|file_name
~.obj.ObjParser ~.ObjParser	^~.parser.Parser	+path new:1|file_name
~.parser.Parser	+path new:0|file_name
~.wavefront.Wavefront ~.Wavefront	+path new:0|file_name
#pywps
~.inout.storage.file.FileStorage	?path copy:0|src,1|dst new:0|output_path
~.inout.storage.file.FileStorageBuilder	>~.inout.storage.file.FileStorage build
~.processing.basic.DetachProcessing ~.processing.DetachProcessing	^~.processing.basic.Processing
~.processing.basic.MultiProcessing ~.processing.MultiProcessing	^~.processing.basic.Processing
~.processing.basic.Processing ~.processing.Processing	>~.processing.job.Job job
~.processing.job.Job ~.processing.Job	?path load:0|filename
~.processing.scheduler.Scheduler ~.processing.Scheduler	^~.processing.basic.Processing
~.response.RelEnvironment	^jinja2.environment.Environment
~.response.basic.WPSResponse	>~.response.RelEnvironment template_env
~.response.capabilities.CapabilitiesResponse	^~.response.basic.WPSResponse
~.response.describe.DescribeResponse	^~.response.basic.WPSResponse
~.response.execute.ExecuteResponse	^~.response.basic.WPSResponse
~.util	+path file_uri:0|path	>= file_uri uri_to_path
#pyws66i
~.ZoneStatus	?template from_string:0|match	>~.ZoneStatus from_string
#pyzabbix
~.api.ZabbixAPI ~.ZabbixAPI	?ssrf new:0|server
#qr_code
~.templatetags.qr_code	+template qr_from_text:0|text qr_url_from_text:0|text	>= qr_for_contact qr_for_email qr_for_epc qr_for_event qr_for_geolocation qr_for_google_maps qr_for_google_play qr_for_mecard qr_for_sms qr_for_tel qr_for_vcard qr_for_wifi qr_for_youtube qr_from_data qr_from_text qr_url_for_contact qr_url_for_email qr_url_for_epc qr_url_for_event qr_url_for_geolocation qr_url_for_google_maps qr_url_for_google_play qr_url_for_mecard qr_url_for_sms qr_url_for_tel qr_url_for_vcard qr_url_for_wifi qr_url_for_youtube qr_url_from_data qr_url_from_text
#qrtools
~.QR	?path new:5|filename
#qtpynodeeditor
~.flow_scene.FlowScene ~.FlowScene	^~.flow_scene.FlowSceneModel
~.flow_scene.FlowSceneModel	?path load:0|file_name save:0|file_name
~.flow_view.FlowView ~.FlowView	>~.flow_scene.FlowScene scene
#quart
~	+path send_file:0|filename_or_io	+redirect redirect:0|location	+template render_template_string:0|source	>= copy_current_app_context copy_current_request_context copy_current_websocket_context flash get_flashed_messages get_template_attribute has_app_context has_request_context has_websocket_context make_push_promise render_template render_template_string stream_template stream_template_string stream_with_context url_for
~.app.Quart ~.Quart	^flask.sansio.app.App	+path get_send_file_max_age:0|filename open_instance_resource:0|path open_resource:0|path	?path send_static_file:0|filename	>werkzeug.routing.map.MapAdapter create_url_adapter	>~.templating.Environment create_jinja_environment	>~.typing.TestAppProtocol test_app	>~.typing.TestClientProtocol test_client
~.blueprints.Blueprint ~.Blueprint	+path get_send_file_max_age:0|filename open_resource:0|path	?path send_static_file:0|filename
~.cli	+path load_dotenv:0|path	>= get_version load_dotenv main prepare_import routes_command run_command shell_command with_appcontext	>~.app.Quart find_app_by_string find_best_app locate_app
~.cli.ScriptInfo	>~.app.Quart load_app
~.config.Config ~.Config	^flask.config.Config
~.datastructures.FileStorage	^werkzeug.datastructures.file_storage.FileStorage	+path load:0|source new:1|filename save:0|destination
~.helpers	+path send_file:0|filename_or_io	+redirect redirect:0|location	>= flash get_debug_flag get_flashed_messages get_load_dotenv get_template_attribute make_push_promise stream_with_context url_for
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
~.drawer.DiagramDraw	^blockdiag.drawer.DiagramDraw	>~.metrics.DiagramMetrics create_metrics
~.metrics.DiagramMetrics	^blockdiag.metrics.DiagramMetrics
~.parser	+path parse_file:0|path
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
~.plugins.sparql.parserutils.Comp	^pyparsing.core.TokenConverter
~.plugins.sparql.parserutils.Param	^pyparsing.core.TokenConverter
~.plugins.sparql.parserutils.ParamList	^~.plugins.sparql.parserutils.Param
~.plugins.stores.berkeleydb.BerkeleyDB	+path open:0|path
~.tools.defined_namespace_creator	+path make_dn_file:0|output_file_name	>= get_target_namespace_elements make_dn_file validate_namespace validate_object_id
#re2
~	+regex compile:0|pattern findall:0|pattern finditer:0|pattern fullmatch:0|pattern match:0|pattern search:0|pattern sub:0|pattern
#recipe_scrapers
~	+ssrf get_host_name:0|url scrape_html:1|org_url scrape_me:0|url	>= get_supported_urls scraper_exists_for	>~._abstract.AbstractScraper scrape_html scrape_me
~._abstract.AbstractScraper ~.AbstractScraper	+ssrf new:1|url	>bs4.BeautifulSoup soup
~._utils	+ssrf get_host_name:0|url get_url_slug:0|url
~.abeautifulmess.ABeautifulMess ~.ABeautifulMess	^~._abstract.AbstractScraper
~.aberlehome.AberleHome ~.AberleHome	^~._abstract.AbstractScraper
~.abril.Abril ~.Abril	^~._abstract.AbstractScraper
~.abuelascounter.AbuelasCounter ~.AbuelasCounter	^~._abstract.AbstractScraper
~.acouplecooks.ACoupleCooks ~.ACoupleCooks	^~._abstract.AbstractScraper
~.addapinch.AddAPinch ~.AddAPinch	^~._abstract.AbstractScraper
~.afghankitchenrecipes.AfghanKitchenRecipes ~.AfghanKitchenRecipes	^~._abstract.AbstractScraper
~.aflavorjournal.AFlavorJournal ~.AFlavorJournal	^~._abstract.AbstractScraper
~.ahealthysliceoflife.AHealthySliceOfLife ~.AHealthySliceOfLife	^~._abstract.AbstractScraper
~.akispetretzikis.AkisPetretzikis ~.AkisPetretzikis	^~._abstract.AbstractScraper
~.albertheijn.AlbertHeijn ~.AlbertHeijn	^~._abstract.AbstractScraper
~.aldi.Aldi ~.Aldi	^~._abstract.AbstractScraper
~.aldinord.AldiNord ~.AldiNord	^~._abstract.AbstractScraper
~.aldisued.AldiSued ~.AldiSued	^~._abstract.AbstractScraper
~.aldisuisse.AldiSuisse ~.AldiSuisse	^~.aldisued.AldiSued
~.alexandracooks.AlexandraCooks ~.AlexandraCooks	^~._abstract.AbstractScraper
~.alittlebityummy.ALittleBitYummy ~.ALittleBitYummy	^~._abstract.AbstractScraper
~.allrecipes.AllRecipes ~.AllRecipes	^~._abstract.AbstractScraper
~.allthehealthythings.AllTheHealthyThings ~.AllTheHealthyThings	^~._abstract.AbstractScraper
~.alltomat.AllTomat ~.AllTomat	^~._abstract.AbstractScraper
~.altonbrown.AltonBrown ~.AltonBrown	^~._abstract.AbstractScraper
~.amazingoriental.AmazingOriental ~.AmazingOriental	^~._abstract.AbstractScraper
~.amazingribs.AmazingRibs ~.AmazingRibs	^~._abstract.AbstractScraper
~.ambitiouskitchen.AmbitiousKitchen ~.AmbitiousKitchen	^~._abstract.AbstractScraper
~.ameessavorydish.AmeesSavoryDish ~.AmeesSavoryDish	^~._abstract.AbstractScraper
~.americastestkitchen.AmericasTestKitchen ~.AmericasTestKitchen	^~._abstract.AbstractScraper
~.archanaskitchen.ArchanasKitchen ~.ArchanasKitchen	^~._abstract.AbstractScraper
~.argiro.Argiro ~.Argiro	^~._abstract.AbstractScraper
~.arla.Arla ~.Arla	^~._abstract.AbstractScraper
~.atelierdeschefs.AtelierDesChefs ~.AtelierDesChefs	^~._abstract.AbstractScraper
~.averiecooks.AverieCooks ~.AverieCooks	^~._abstract.AbstractScraper
~.bakels.Bakels ~.Bakels	^~._abstract.AbstractScraper
~.bakewithzoha.BakeWithZoha ~.BakeWithZoha	^~._abstract.AbstractScraper
~.bakingmischief.BakingMischief ~.BakingMischief	^~._abstract.AbstractScraper
~.bakingsense.BakingSense ~.BakingSense	^~._abstract.AbstractScraper
~.barefeetinthekitchen.BarefeetInTheKitchen ~.BarefeetInTheKitchen	^~._abstract.AbstractScraper
~.barefootcontessa.BareFootContessa ~.BareFootContessa	^~._abstract.AbstractScraper
~.barefootinthepines.BarefootInThePines ~.BarefootInThePines	^~._abstract.AbstractScraper
~.bbcfood.BBCFood ~.BBCFood	^~._abstract.AbstractScraper
~.bbcgoodfood.BBCGoodFood ~.BBCGoodFood	^~._abstract.AbstractScraper
~.bestrecipes.BestRecipes ~.BestRecipes	^~._abstract.AbstractScraper
~.betterfoodguru.BetterFoodGuru ~.BetterFoodGuru	^~._abstract.AbstractScraper
~.bettybossi.BettyBossi ~.BettyBossi	^~._abstract.AbstractScraper
~.bettycrocker.BettyCrocker ~.BettyCrocker	^~._abstract.AbstractScraper
~.beyondfrosting.BeyondFrosting ~.BeyondFrosting	^~._abstract.AbstractScraper
~.biancazapatka.BiancaZapatka ~.BiancaZapatka	^~._abstract.AbstractScraper
~.bigoven.BigOven ~.BigOven	^~._abstract.AbstractScraper
~.bitsofcarey.BitsOfCarey ~.BitsOfCarey	^~._abstract.AbstractScraper
~.blueapron.BlueApron ~.BlueApron	^~._abstract.AbstractScraper
~.bluejeanchef.BlueJeanChef ~.BlueJeanChef	^~._abstract.AbstractScraper
~.bodybuilding.Bodybuilding ~.Bodybuilding	^~._abstract.AbstractScraper
~.bofrost.Bofrost ~.Bofrost	^~._abstract.AbstractScraper
~.bonappetit.BonAppetit ~.BonAppetit	^~._abstract.AbstractScraper
~.bongeats.BongEats ~.BongEats	^~._abstract.AbstractScraper
~.bowlofdelicious.BowlOfDelicious ~.BowlOfDelicious	^~._abstract.AbstractScraper
~.breadtopia.Breadtopia ~.Breadtopia	^~._abstract.AbstractScraper
~.briceletbaklava.BricelEtBaklava ~.BricelEtBaklava	^~._abstract.AbstractScraper
~.brokenovenbaking.BrokenOvenBaking ~.BrokenOvenBaking	^~._abstract.AbstractScraper
~.budgetbytes.BudgetBytes ~.BudgetBytes	^~._abstract.AbstractScraper
~.cafedelites.CafeDelites ~.CafeDelites	^~._abstract.AbstractScraper
~.cakemehometonight.CakeMeHomeTonight ~.CakeMeHomeTonight	^~._abstract.AbstractScraper
~.cambreabakes.CambreaBakes ~.CambreaBakes	^~._abstract.AbstractScraper
~.carlsbadcravings.CarlsBadCravings ~.CarlsBadCravings	^~._abstract.AbstractScraper
~.castironketo.CastIronKeto ~.CastIronKeto	^~._abstract.AbstractScraper
~.cdkitchen.CdKitchen ~.CdKitchen	^~._abstract.AbstractScraper
~.celebratingsweets.CelebratingSweets ~.CelebratingSweets	^~._abstract.AbstractScraper
~.chefjeanpierre.ChefJeanPierre ~.ChefJeanPierre	^~._abstract.AbstractScraper
~.chefkoch.Chefkoch ~.Chefkoch	^~._abstract.AbstractScraper
~.chefnini.Chefnini ~.Chefnini	^~._abstract.AbstractScraper
~.chefsavvy.ChefSavvy ~.ChefSavvy	^~._abstract.AbstractScraper
~.closetcooking.ClosetCooking ~.ClosetCooking	^~._abstract.AbstractScraper
~.colleenchristensennutrition.ColleenChristensenNutrition ~.ColleenChristensenNutrition	^~._abstract.AbstractScraper
~.comidinhasdochef.ComidinhasDoChef ~.ComidinhasDoChef	^~._abstract.AbstractScraper
~.cookeatshare.CookEatShare ~.CookEatShare	^~._abstract.AbstractScraper
~.cookieandkate.CookieAndKate ~.CookieAndKate	^~._abstract.AbstractScraper
~.cookiesandcups.CookiesAndCups ~.CookiesAndCups	^~._abstract.AbstractScraper
~.cookingcircle.CookingCircle ~.CookingCircle	^~._abstract.AbstractScraper
~.cookinglight.CookingLight ~.CookingLight	^~._abstract.AbstractScraper
~.cookinglsl.CookingLSL ~.CookingLSL	^~._abstract.AbstractScraper
~.cookingwithjanica.CookingWithJanica ~.CookingWithJanica	^~._abstract.AbstractScraper
~.cookomix.Cookomix ~.Cookomix	^~._abstract.AbstractScraper
~.cookpad.CookPad ~.CookPad	^~._abstract.AbstractScraper
~.cookscountry.CooksCountry ~.CooksCountry	^~.americastestkitchen.AmericasTestKitchen
~.cooksillustrated.CooksIllustrated ~.CooksIllustrated	^~.americastestkitchen.AmericasTestKitchen
~.cooktalk.CookTalk ~.CookTalk	^~._abstract.AbstractScraper
~.cookwell.CookWell ~.CookWell	^~._abstract.AbstractScraper
~.copykat.CopyKat ~.CopyKat	^~._abstract.AbstractScraper
~.costco.Costco ~.Costco	^~._abstract.AbstractScraper
~.countryliving.CountryLiving ~.CountryLiving	^~._abstract.AbstractScraper
~.creativecanning.CreativeCanning ~.CreativeCanning	^~._abstract.AbstractScraper
~.cucchiaio.Cucchiaio ~.Cucchiaio	^~._abstract.AbstractScraper
~.cuisineaz.CuisineAZ ~.CuisineAZ	^~._abstract.AbstractScraper
~.culy.Culy ~.Culy	^~._abstract.AbstractScraper
~.cybercook.Cybercook ~.Cybercook	^~._abstract.AbstractScraper
~.dagelijksekost.DagelijkseKost ~.DagelijkseKost	^~._abstract.AbstractScraper
~.damndelicious.DamnDelicious ~.DamnDelicious	^~._abstract.AbstractScraper
~.davidlebovitz.DavidLebovitz ~.DavidLebovitz	^~._abstract.AbstractScraper
~.delish.Delish ~.Delish	^~._abstract.AbstractScraper
~.dinneratthezoo.DinnerAtTheZoo ~.DinnerAtTheZoo	^~._abstract.AbstractScraper
~.dinnerthendessert.DinnerThenDessert ~.DinnerThenDessert	^~._abstract.AbstractScraper
~.dishnz.Dishnz ~.Dishnz	^~._abstract.AbstractScraper
~.dobruchutaktualitysk.DobruChutAktualitySK ~.DobruChutAktualitySK	^~._abstract.AbstractScraper
~.domesticateme.DomesticateMe ~.DomesticateMe	^~._abstract.AbstractScraper
~.donalskehan.DonalSkehan ~.DonalSkehan	^~._abstract.AbstractScraper
~.downshiftology.Downshiftology ~.Downshiftology	^~._abstract.AbstractScraper
~.dr.Dr ~.Dr	^~._abstract.AbstractScraper
~.eatingbirdfood.EatingBirdFood ~.EatingBirdFood	^~._abstract.AbstractScraper
~.eatingwell.EatingWell ~.EatingWell	^~._abstract.AbstractScraper
~.eatliverun.EatLiveRun ~.EatLiveRun	^~._abstract.AbstractScraper
~.eatsmarter.Eatsmarter ~.Eatsmarter	^~._abstract.AbstractScraper
~.eatthismuch.EatThisMuch ~.EatThisMuch	^~._abstract.AbstractScraper
~.eattolerant.EatTolerant ~.EatTolerant	^~._abstract.AbstractScraper
~.eatwell101.EatWell101 ~.EatWell101	^~._abstract.AbstractScraper
~.eatwhattonight.EatWhatTonight ~.EatWhatTonight	^~._abstract.AbstractScraper
~.editionslarousse.EditionsLarousse ~.EditionsLarousse	^~._abstract.AbstractScraper
~.eggsca.EggsCa ~.EggsCa	^~._abstract.AbstractScraper
~.elavegan.ElaVegan ~.ElaVegan	^~._abstract.AbstractScraper
~.emmikochteinfach.EmmiKochtEinfach ~.EmmiKochtEinfach	^~._abstract.AbstractScraper
~.epicurious.Epicurious ~.Epicurious	^~._abstract.AbstractScraper
~.erinliveswhole.ErinLivesWhole ~.ErinLivesWhole	^~._abstract.AbstractScraper
~.errenskitchen.ErrensKitchen ~.ErrensKitchen	^~._abstract.AbstractScraper
~.ethanchlebowski.EthanChlebowski ~.EthanChlebowski	^~._abstract.AbstractScraper
~.evolvingtable.EvolvingTable ~.EvolvingTable	^~._abstract.AbstractScraper
~.familyfoodonthetable.FamilyfoodOnTheTable ~.FamilyfoodOnTheTable	^~._abstract.AbstractScraper
~.farmhousedelivery.FarmhouseDelivery ~.FarmhouseDelivery	^~._abstract.AbstractScraper
~.farmhouseonboone.FarmhouseOnBoone ~.FarmhouseOnBoone	^~._abstract.AbstractScraper
~.fattoincasadabenedetta.FattoInCasaDaBenedetta ~.FattoInCasaDaBenedetta	^~._abstract.AbstractScraper
~.feastingathome.FeastingAtHome ~.FeastingAtHome	^~._abstract.AbstractScraper
~.felixkitchen.FelixKitchen ~.FelixKitchen	^~._abstract.AbstractScraper
~.festligare.Festligare ~.Festligare	^~._abstract.AbstractScraper
~.fifteengram.FifteenGram ~.FifteenGram	^~._abstract.AbstractScraper
~.fifteenspatulas.FifteenSpatulas ~.FifteenSpatulas	^~._abstract.AbstractScraper
~.finedininglovers.FineDiningLovers ~.FineDiningLovers	^~._abstract.AbstractScraper
~.fitmencook.FitMenCook ~.FitMenCook	^~._abstract.AbstractScraper
~.fitslowcookerqueen.FitSlowCookerQueen ~.FitSlowCookerQueen	^~._abstract.AbstractScraper
~.food.Food ~.Food	^~._abstract.AbstractScraper
~.food52.Food52 ~.Food52	^~._abstract.AbstractScraper
~.foodandwine.FoodAndWine ~.FoodAndWine	^~._abstract.AbstractScraper
~.foodfidelity.FoodFidelity ~.FoodFidelity	^~._abstract.AbstractScraper
~.foodnetwork.FoodNetwork ~.FoodNetwork	^~._abstract.AbstractScraper
~.foodrepublic.FoodRepublic ~.FoodRepublic	^~._abstract.AbstractScraper
~.forksoverknives.ForksOverKnives ~.ForksOverKnives	^~._abstract.AbstractScraper	!new
~.forktospoon.ForkToSpoon ~.ForkToSpoon	^~._abstract.AbstractScraper
~.fortyaprons.FortyAprons ~.FortyAprons	^~._abstract.AbstractScraper
~.franzoesischkochen.FranzoesischKochen ~.FranzoesischKochen	^~._abstract.AbstractScraper
~.g750g.G750g ~.G750g	^~._abstract.AbstractScraper
~.garnishandglaze.GarnishAndGlaze ~.GarnishAndGlaze	^~._abstract.AbstractScraper
~.gesundaktiv.GesundAktiv ~.GesundAktiv	^~._abstract.AbstractScraper
~.giallozafferano.GialloZafferano ~.GialloZafferano	^~._abstract.AbstractScraper
~.gimmesomeoven.GimmeSomeOven ~.GimmeSomeOven	^~._abstract.AbstractScraper
~.globo.Globo ~.Globo	^~._abstract.AbstractScraper
~.glutenfreeonashoestring.GlutenFreeOnAShoeString ~.GlutenFreeOnAShoeString	^~._abstract.AbstractScraper
~.godt.Godt ~.Godt	^~._abstract.AbstractScraper
~.gonnawantseconds.GonnaWantSeconds ~.GonnaWantSeconds	^~._abstract.AbstractScraper
~.goodfooddiscoveries.GoodFoodDiscoveries ~.GoodFoodDiscoveries	^~._abstract.AbstractScraper
~.goodhousekeeping.GoodHousekeeping ~.GoodHousekeeping	^~._abstract.AbstractScraper
~.gourmettraveller.GourmetTraveller ~.GourmetTraveller	^~._abstract.AbstractScraper
~.gousto.Gousto	^~._abstract.AbstractScraper
~.grandfrais.GrandFrais ~.GrandFrais	^~._abstract.AbstractScraper
~.greatbritishchefs.GreatBritishChefs ~.GreatBritishChefs	^~._abstract.AbstractScraper
~.grimgrains.GrimGrains ~.GrimGrains	^~._abstract.AbstractScraper
~.grouprecipes.GroupRecipes ~.GroupRecipes	^~._abstract.AbstractScraper
~.halfbakedharvest.HalfBakedHarvest ~.HalfBakedHarvest	^~._abstract.AbstractScraper
~.handletheheat.HandleTheHeat ~.HandleTheHeat	^~._abstract.AbstractScraper
~.hassanchef.HassanChef ~.HassanChef	^~._abstract.AbstractScraper
~.headbangerskitchen.HeadbangersKitchen ~.HeadbangersKitchen	^~._abstract.AbstractScraper
~.healthywithachanceofsprinkles.HealthyWithAChanceOfSprinkles ~.HealthyWithAChanceOfSprinkles	^~._abstract.AbstractScraper
~.heatherchristo.HeatherChristo ~.HeatherChristo	^~._abstract.AbstractScraper
~.heb.HEB ~.HEB	^~._abstract.AbstractScraper
~.hellofresh.HelloFresh ~.HelloFresh	^~._abstract.AbstractScraper
~.hersheyland.HersheyLand ~.HersheyLand	^~._abstract.AbstractScraper
~.hofer.Hofer ~.Hofer	^~.aldisued.AldiSued
~.homechef.HomeChef ~.HomeChef	^~._abstract.AbstractScraper
~.hostthetoast.Hostthetoast ~.Hostthetoast	^~._abstract.AbstractScraper
~.hungryhappens.HungryHappens ~.HungryHappens	^~._abstract.AbstractScraper
~.ica.Ica ~.Ica	^~._abstract.AbstractScraper
~.ig.IG ~.IG	^~._abstract.AbstractScraper
~.imworthy.ImWorthy ~.ImWorthy	^~._abstract.AbstractScraper
~.inbloombakery.InBloomBakery ~.InBloomBakery	^~._abstract.AbstractScraper
~.indianhealthyrecipes.IndianHealthyRecipes ~.IndianHealthyRecipes	^~._abstract.AbstractScraper
~.ingoodflavor.InGoodFlavor ~.InGoodFlavor	^~._abstract.AbstractScraper
~.innit.Innit ~.Innit	^~._abstract.AbstractScraper
~.insanelygoodrecipes.InsanelyGoodRecipes ~.InsanelyGoodRecipes	^~._abstract.AbstractScraper
~.inspiralized.Inspiralized ~.Inspiralized	^~._abstract.AbstractScraper
~.inspiredtaste.InspiredTaste ~.InspiredTaste	^~._abstract.AbstractScraper
~.irishcentral.IrishCentral ~.IrishCentral	^~._abstract.AbstractScraper
~.izzycooking.IzzyCooking ~.IzzyCooking	^~._abstract.AbstractScraper
~.jamieoliver.JamieOliver ~.JamieOliver	^~._abstract.AbstractScraper
~.jimcooksfoodgood.JimCooksFoodGood ~.JimCooksFoodGood	^~._abstract.AbstractScraper
~.jocooks.JoCooks ~.JoCooks	^~._abstract.AbstractScraper
~.joshuaweissman.JoshuaWeissman ~.JoshuaWeissman	^~._abstract.AbstractScraper
~.joyfoodsunshine.Joyfoodsunshine ~.Joyfoodsunshine	^~._abstract.AbstractScraper
~.joythebaker.JoyTheBaker ~.JoyTheBaker	^~._abstract.AbstractScraper
~.juliegoodwin.JulieGoodwin ~.JulieGoodwin	^~._abstract.AbstractScraper
~.jumbo.Jumbo ~.Jumbo	^~._abstract.AbstractScraper
~.justataste.JustATaste ~.JustATaste	^~._abstract.AbstractScraper
~.justbento.JustBento ~.JustBento	^~._abstract.AbstractScraper
~.justonecookbook.JustOneCookbook ~.JustOneCookbook	^~._abstract.AbstractScraper
~.kalejunkie.KaleJunkie ~.KaleJunkie	^~._abstract.AbstractScraper
~.kellyscleankitchen.KellysCleanKitchen ~.KellysCleanKitchen	^~._abstract.AbstractScraper
~.kennymcgovern.KennyMcGovern ~.KennyMcGovern	^~._abstract.AbstractScraper
~.keukenliefdenl.KeukenLiefdeNL ~.KeukenLiefdeNL	^~._abstract.AbstractScraper
~.kingarthur.KingArthur ~.KingArthur	^~._abstract.AbstractScraper
~.kitchenaidaustralia.KitchenAidAustralia ~.KitchenAidAustralia	^~._abstract.AbstractScraper
~.kitchendivas.KitchenDivas ~.KitchenDivas	^~._abstract.AbstractScraper
~.kitchendreaming.KitchenDreaming ~.KitchenDreaming	^~._abstract.AbstractScraper
~.kitchensanctuary.KitchenSanctuary ~.KitchenSanctuary	^~._abstract.AbstractScraper
~.kitchenstories.KitchenStories ~.KitchenStories	^~._abstract.AbstractScraper
~.kochbar.Kochbar ~.Kochbar	^~._abstract.AbstractScraper
~.kochbucher.Kochbucher ~.Kochbucher	^~._abstract.AbstractScraper
~.koket.Koket ~.Koket	^~._abstract.AbstractScraper
~.kookjij.KookJij ~.KookJij	^~._abstract.AbstractScraper
~.kristineskitchenblog.KristinesKitchenBlog ~.KristinesKitchenBlog	^~._abstract.AbstractScraper
~.krollskorner.KrollsKorner ~.KrollsKorner	^~._abstract.AbstractScraper
~.kuchniadomowa.KuchniaDomowa ~.KuchniaDomowa	^~._abstract.AbstractScraper
~.kuchynalidla.KuchynaLidla ~.KuchynaLidla	^~._abstract.AbstractScraper
~.kwestiasmaku.KwestiaSmaku ~.KwestiaSmaku	^~._abstract.AbstractScraper
~.lacucinaitaliana.LaCucinaItaliana ~.LaCucinaItaliana	^~._abstract.AbstractScraper
~.lanascooking.LanasCooking ~.LanasCooking	^~._abstract.AbstractScraper
~.latelierderoxane.LAtelierDeRoxane ~.LAtelierDeRoxane	^~._abstract.AbstractScraper
~.leanandgreenrecipes.LeanAndGreenRecipes ~.LeanAndGreenRecipes	^~._abstract.AbstractScraper
~.lecker.Lecker ~.Lecker	^~._abstract.AbstractScraper
~.lecremedelacrumb.LeCremeDeLaCrumb ~.LeCremeDeLaCrumb	^~._abstract.AbstractScraper
~.leitesculinaria.LeitesCulinaria ~.LeitesCulinaria	^~._abstract.AbstractScraper
~.lekkerensimpel.LekkerEnSimpel ~.LekkerEnSimpel	^~._abstract.AbstractScraper
~.leukerecepten.Leukerecepten ~.Leukerecepten	^~._abstract.AbstractScraper
~.lifestyleofafoodie.LifestyleOfAFoodie ~.LifestyleOfAFoodie	^~._abstract.AbstractScraper
~.littlespicejar.LittleSpiceJar ~.LittleSpiceJar	^~._abstract.AbstractScraper
~.littlesunnykitchen.LittleSunnyKitchen ~.LittleSunnyKitchen	^~._abstract.AbstractScraper
~.livelytable.LivelyTable ~.LivelyTable	^~._abstract.AbstractScraper
~.loveandlemons.LoveAndLemons ~.LoveAndLemons	^~._abstract.AbstractScraper
~.lovingitvegan.Lovingitvegan ~.Lovingitvegan	^~._abstract.AbstractScraper
~.maangchi.Maangchi ~.Maangchi	^~._abstract.AbstractScraper
~.madamecuisine.MadameCuisine ~.MadameCuisine	^~._abstract.AbstractScraper
~.madensverden.MadensVerden ~.MadensVerden	^~._abstract.AbstractScraper
~.madsvin.Madsvin ~.Madsvin	^~._abstract.AbstractScraper
~.makeitdairyfree.MakeItDairyFree ~.MakeItDairyFree	^~._abstract.AbstractScraper
~.marmiton.Marmiton ~.Marmiton	^~._abstract.AbstractScraper
~.marthastewart.MarthaStewart ~.MarthaStewart	^~._abstract.AbstractScraper
~.matprat.Matprat ~.Matprat	^~._abstract.AbstractScraper
~.mccormick.McCormick ~.McCormick	^~._abstract.AbstractScraper
~.mealprepmanual.MealPrepManual ~.MealPrepManual	^~._abstract.AbstractScraper
~.meganvskitchen.MeganVsKitchen ~.MeganVsKitchen	^~._abstract.AbstractScraper
~.meljoulwan.Meljoulwan ~.Meljoulwan	^~._abstract.AbstractScraper
~.melskitchencafe.MelsKitchenCafe ~.MelsKitchenCafe	^~._abstract.AbstractScraper
~.miljuschka.Miljuschka ~.Miljuschka	^~._abstract.AbstractScraper
~.mindmegette.Mindmegette ~.Mindmegette	^~._abstract.AbstractScraper
~.minimalistbaker.Minimalistbaker ~.Minimalistbaker	^~._abstract.AbstractScraper
~.ministryofcurry.MinistryOfCurry ~.MinistryOfCurry	^~._abstract.AbstractScraper
~.misya.Misya ~.Misya	^~._abstract.AbstractScraper
~.mob.Mob ~.Mob	^~._abstract.AbstractScraper	!new
~.mobkitchen.MobKitchen ~.MobKitchen	^~.mob.Mob
~.modernhoney.ModernHoney ~.ModernHoney	^~._abstract.AbstractScraper
~.momontimeout.MomOnTimeout ~.MomOnTimeout	^~._abstract.AbstractScraper
~.momswithcrockpots.MomsWithCrockPots ~.MomsWithCrockPots	^~._abstract.AbstractScraper
~.motherthyme.MotherThyme ~.MotherThyme	^~._abstract.AbstractScraper
~.moulinex.Moulinex ~.Moulinex	^~._abstract.AbstractScraper
~.mundodereceitasbimby.MundoDeReceitasBimby ~.MundoDeReceitasBimby	^~._abstract.AbstractScraper
~.mybakingaddiction.MyBakingAddiction ~.MyBakingAddiction	^~._abstract.AbstractScraper
~.myjewishlearning.MyJewishLearning ~.MyJewishLearning	^~._abstract.AbstractScraper
~.mykitchen101.MyKitchen101 ~.MyKitchen101	^~._abstract.AbstractScraper
~.mykitchen101en.MyKitchen101en ~.MyKitchen101en	^~._abstract.AbstractScraper
~.mykoreankitchen.MyKoreanKitchen ~.MyKoreanKitchen	^~._abstract.AbstractScraper
~.myrecipes.MyRecipes ~.MyRecipes	^~._abstract.AbstractScraper
~.myvegetarianroots.MyVegetarianRoots ~.MyVegetarianRoots	^~._abstract.AbstractScraper
~.natashaskitchen.NatashasKitchen ~.NatashasKitchen	^~._abstract.AbstractScraper
~.ndr.Ndr ~.Ndr	^~._abstract.AbstractScraper
~.nhshealthierfamilies.NHSHealthierFamilies ~.NHSHealthierFamilies	^~._abstract.AbstractScraper
~.nibbledish.NibbleDish ~.NibbleDish	^~._abstract.AbstractScraper
~.nihhealthyeating.NIHHealthyEating ~.NIHHealthyEating	^~._abstract.AbstractScraper
~.noracooks.NoraCooks ~.NoraCooks	^~._abstract.AbstractScraper
~.norecipes.NoRecipes ~.NoRecipes	^~._abstract.AbstractScraper
~.nosalty.NoSalty ~.NoSalty	^~._abstract.AbstractScraper
~.notenoughcinnamon.NotEnoughCinnamon ~.NotEnoughCinnamon	^~._abstract.AbstractScraper
~.nourishedbynutrition.NourishedByNutrition ~.NourishedByNutrition	^~._abstract.AbstractScraper
~.nrkmat.NRKMat ~.NRKMat	^~._abstract.AbstractScraper
~.number2pencil.Number2Pencil ~.Number2Pencil	^~._abstract.AbstractScraper
~.nutritionbynathalie.NutritionByNathalie ~.NutritionByNathalie	^~._abstract.AbstractScraper
~.nutritionfacts.NutritionFacts ~.NutritionFacts	^~._abstract.AbstractScraper
~.nytimes.NYTimes ~.NYTimes	^~._abstract.AbstractScraper
~.ohsheglows.OhSheGlows ~.OhSheGlows	^~._abstract.AbstractScraper
~.okokorecepten.OkokoRecepten ~.OkokoRecepten	^~._abstract.AbstractScraper
~.omnivorescookbook.OmnivoresCookbook ~.OmnivoresCookbook	^~._abstract.AbstractScraper
~.onceuponachef.OnceUponAChef ~.OnceUponAChef	^~._abstract.AbstractScraper
~.onehundredonecookbooks.OneHundredOneCookBooks ~.OneHundredOneCookBooks	^~._abstract.AbstractScraper
~.onesweetappetite.OneSweetAppetite ~.OneSweetAppetite	^~._abstract.AbstractScraper
~.organicallyaddison.OrganicallyAddison ~.OrganicallyAddison	^~._abstract.AbstractScraper
~.ottolenghibooks.OttolenghiBooks ~.OttolenghiBooks	^~._abstract.AbstractScraper
~.owenhan.OwenHan ~.OwenHan	^~._abstract.AbstractScraper
~.paleorunningmomma.PaleoRunningMomma ~.PaleoRunningMomma	^~._abstract.AbstractScraper
~.panelinha.Panelinha ~.Panelinha	^~._abstract.AbstractScraper
~.paninihappy.PaniniHappy ~.PaniniHappy	^~._abstract.AbstractScraper
~.peelwithzeal.PeelWithZeal ~.PeelWithZeal	^~._abstract.AbstractScraper
~.persnicketyplates.PersnicketyPlates ~.PersnicketyPlates	^~._abstract.AbstractScraper
~.pickuplimes.PickUpLimes ~.PickUpLimes	^~._abstract.AbstractScraper
~.picnic.Picnic ~.Picnic	^~._abstract.AbstractScraper
~.pinchofyum.PinchOfYum ~.PinchOfYum	^~._abstract.AbstractScraper
~.pingodoce.PingoDoce ~.PingoDoce	^~._abstract.AbstractScraper
~.pinkowlkitchen.PinkOwlKitchen ~.PinkOwlKitchen	^~._abstract.AbstractScraper
~.platingpixels.PlatingPixels ~.PlatingPixels	^~._abstract.AbstractScraper
~.plowingthroughlife.PlowingThroughLife ~.PlowingThroughLife	^~._abstract.AbstractScraper
~.popsugar.PopSugar ~.PopSugar	^~._abstract.AbstractScraper
~.potatorolls.PotatoRolls ~.PotatoRolls	^~._abstract.AbstractScraper
~.practicalselfreliance.PracticalSelfReliance ~.PracticalSelfReliance	^~.creativecanning.CreativeCanning
~.preppykitchen.PreppyKitchen ~.PreppyKitchen	^~._abstract.AbstractScraper
~.pressureluckcooking.PressureLuckCooking ~.PressureLuckCooking	^~._abstract.AbstractScraper
~.primaledgehealth.PrimalEdgeHealth ~.PrimalEdgeHealth	^~._abstract.AbstractScraper
~.projectgezond.ProjectGezond ~.ProjectGezond	^~._abstract.AbstractScraper
~.przepisy.Przepisy ~.Przepisy	^~._abstract.AbstractScraper
~.purelypope.PurelyPope ~.PurelyPope	^~._abstract.AbstractScraper
~.purplecarrot.PurpleCarrot ~.PurpleCarrot	^~._abstract.AbstractScraper
~.quitoque.QuiToque ~.QuiToque	^~._abstract.AbstractScraper
~.rachlmansfield.RachlMansfield ~.RachlMansfield	^~._abstract.AbstractScraper
~.rainbowplantlife.RainbowPlantLife ~.RainbowPlantLife	^~._abstract.AbstractScraper
~.realfoodtesco.RealFoodTesco ~.RealFoodTesco	^~._abstract.AbstractScraper
~.realsimple.RealSimple ~.RealSimple	^~._abstract.AbstractScraper
~.receitasnestlebr.ReceitasNestleBR ~.ReceitasNestleBR	^~._abstract.AbstractScraper
~.recept.Recept ~.Recept	^~._abstract.AbstractScraper
~.receptyprevas.ReceptyPreVas ~.ReceptyPreVas	^~._abstract.AbstractScraper
~.recetteplus.RecettePlus ~.RecettePlus	^~._abstract.AbstractScraper
~.recipegirl.RecipeGirl ~.RecipeGirl	^~._abstract.AbstractScraper
~.recipeland.RecipeLand ~.RecipeLand	^~._abstract.AbstractScraper
~.reciperunner.RecipeRunner ~.RecipeRunner	^~._abstract.AbstractScraper
~.recipetineats.RecipeTinEats ~.RecipeTinEats	^~._abstract.AbstractScraper
~.redhousespice.RedHouseSpice ~.RedHouseSpice	^~._abstract.AbstractScraper
~.reishunger.Reishunger ~.Reishunger	^~._abstract.AbstractScraper
~.rewe.Rewe ~.Rewe	^~._abstract.AbstractScraper
~.rezeptwelt.Rezeptwelt ~.Rezeptwelt	^~._abstract.AbstractScraper
~.ricetta.Ricetta ~.Ricetta	^~._abstract.AbstractScraper
~.ricetteperbimby.RicettePerBimby ~.RicettePerBimby	^~._abstract.AbstractScraper
~.rosannapansino.RosannaPansino ~.RosannaPansino	^~._abstract.AbstractScraper
~.rutgerbakt.RutgerBakt ~.RutgerBakt	^~._abstract.AbstractScraper
~.saboresajinomoto.SaboresAjinomoto ~.SaboresAjinomoto	^~._abstract.AbstractScraper
~.sallysbakingaddiction.SallysBakingAddiction ~.SallysBakingAddiction	^~._abstract.AbstractScraper
~.sallysblog.SallysBlog ~.SallysBlog	^~._abstract.AbstractScraper
~.saltpepperskillet.SaltPepperSkillet ~.SaltPepperSkillet	^~._abstract.AbstractScraper
~.samsungfood.SamsungFood ~.SamsungFood	^~._abstract.AbstractScraper
~.sandwhichtribunal.SandwhichTribunal ~.SandwhichTribunal	^~._abstract.AbstractScraper
~.saveur.Saveur ~.Saveur	^~._abstract.AbstractScraper
~.savorynothings.SavoryNothings ~.SavoryNothings	^~._abstract.AbstractScraper
~.schoolofwok.SchoolOfWok ~.SchoolOfWok	^~._abstract.AbstractScraper
~.seriouseats.SeriousEats ~.SeriousEats	^~._abstract.AbstractScraper
~.shelikesfood.SheLikesFood ~.SheLikesFood	^~._abstract.AbstractScraper
~.simplegreensmoothies.SimpleGreenSmoothies ~.SimpleGreenSmoothies	^~._abstract.AbstractScraper
~.simpleveganista.SimpleVeganista ~.SimpleVeganista	^~._abstract.AbstractScraper
~.simplycookit.SimplyCookit ~.SimplyCookit	^~._abstract.AbstractScraper
~.simplyquinoa.SimplyQuinoa ~.SimplyQuinoa	^~._abstract.AbstractScraper
~.simplyrecipes.SimplyRecipes ~.SimplyRecipes	^~._abstract.AbstractScraper
~.simplywhisked.SimplyWhisked ~.SimplyWhisked	^~._abstract.AbstractScraper
~.sizzlefish.SizzleFish ~.SizzleFish	^~._abstract.AbstractScraper
~.skinnytaste.SkinnyTaste ~.SkinnyTaste	^~._abstract.AbstractScraper
~.smulweb.Smulweb ~.Smulweb	^~._abstract.AbstractScraper
~.sobors.SoBors ~.SoBors	^~._abstract.AbstractScraper
~.southerncastiron.SouthernCastIron ~.SouthernCastIron	^~._abstract.AbstractScraper
~.southernliving.SouthernLiving ~.SouthernLiving	^~._abstract.AbstractScraper
~.spainonafork.SpainOnAFork ~.SpainOnAFork	^~._abstract.AbstractScraper
~.spendwithpennies.SpendWithPennies ~.SpendWithPennies	^~._abstract.AbstractScraper
~.spisbedre.SpisBedre ~.SpisBedre	^~._abstract.AbstractScraper	!new
~.springlane.Springlane ~.Springlane	^~._abstract.AbstractScraper
~.stacyling.StacyLing ~.StacyLing	^~._abstract.AbstractScraper
~.staysnatched.StaySnatched ~.StaySnatched	^~._abstract.AbstractScraper
~.steamykitchen.SteamyKitchen ~.SteamyKitchen	^~._abstract.AbstractScraper
~.streetkitchen.StreetKitchen ~.StreetKitchen	^~._abstract.AbstractScraper
~.strongrfastr.StrongrFastr ~.StrongrFastr	^~._abstract.AbstractScraper
~.sudachirecipes.SudachiRecipes ~.SudachiRecipes	^~._abstract.AbstractScraper
~.sugarhero.SugarHero ~.SugarHero	^~._abstract.AbstractScraper
~.sunbasket.SunBasket ~.SunBasket	^~._abstract.AbstractScraper
~.sundpaabudget.SundPaaBudget ~.SundPaaBudget	^~._abstract.AbstractScraper
~.sunset.Sunset ~.Sunset	^~._abstract.AbstractScraper
~.sweetcsdesigns.SweetCsDesigns ~.SweetCsDesigns	^~._abstract.AbstractScraper
~.sweetpeasandsaffron.SweetPeasAndSaffron ~.SweetPeasAndSaffron	^~._abstract.AbstractScraper
~.swissmilk.SwissMilk ~.SwissMilk	^~._abstract.AbstractScraper
~.tasteatlas.TasteAtlas ~.TasteAtlas	^~._abstract.AbstractScraper
~.tasteau.TasteAU ~.TasteAU	^~._abstract.AbstractScraper
~.tasteofhome.TasteOfHome ~.TasteOfHome	^~._abstract.AbstractScraper
~.tastesbetterfromscratch.TastesBetterFromScratch ~.TastesBetterFromScratch	^~._abstract.AbstractScraper
~.tastesoflizzyt.TastesOfLizzyT ~.TastesOfLizzyT	^~._abstract.AbstractScraper
~.tastinghistory.TastingHistory ~.TastingHistory	^~._abstract.AbstractScraper
~.tasty.Tasty ~.Tasty	^~._abstract.AbstractScraper
~.tastykitchen.TastyKitchen ~.TastyKitchen	^~._abstract.AbstractScraper
~.tastyoven.TastyOven ~.TastyOven	^~._abstract.AbstractScraper
~.thebigmansworld.TheBigMansWorld ~.TheBigMansWorld	^~._abstract.AbstractScraper
~.theclevercarrot.TheCleverCarrot ~.TheCleverCarrot	^~._abstract.AbstractScraper
~.thecookierookie.TheCookieRookie ~.TheCookieRookie	^~._abstract.AbstractScraper
~.thecookingguy.TheCookingGuy ~.TheCookingGuy	^~._abstract.AbstractScraper
~.thefoodietakesflight.TheFoodieTakesFlight ~.TheFoodieTakesFlight	^~._abstract.AbstractScraper
~.theglutenfreeaustrian.TheGlutenFreeAustrian ~.TheGlutenFreeAustrian	^~._abstract.AbstractScraper
~.thehappyfoodie.TheHappyFoodie ~.TheHappyFoodie	^~._abstract.AbstractScraper
~.thekitchencommunity.TheKitchenCommunity ~.TheKitchenCommunity	^~._abstract.AbstractScraper
~.thekitchenmagpie.TheKitchenMagPie ~.TheKitchenMagPie	^~._abstract.AbstractScraper
~.thekitchn.TheKitchn ~.TheKitchn	^~._abstract.AbstractScraper
~.theloopywhisk.TheLoopyWhisk ~.TheLoopyWhisk	^~._abstract.AbstractScraper
~.themagicalslowcooker.TheMagicalSlowCooker ~.TheMagicalSlowCooker	^~._abstract.AbstractScraper
~.themediterranedish.TheMediterraneDish ~.TheMediterraneDish	^~._abstract.AbstractScraper
~.themodernproper.TheModernProper ~.TheModernProper	^~._abstract.AbstractScraper
~.thepalatablelife.ThePalatableLife ~.ThePalatableLife	^~._abstract.AbstractScraper
~.thepioneerwoman.ThePioneerWoman ~.ThePioneerWoman	^~._abstract.AbstractScraper
~.theplantbasedschool.ThePlantBasedSchool ~.ThePlantBasedSchool	^~._abstract.AbstractScraper
~.therecipecritic.TheRecipeCritic ~.TheRecipeCritic	^~._abstract.AbstractScraper
~.thesaltymarshmallow.TheSaltyMarshmallow ~.TheSaltyMarshmallow	^~._abstract.AbstractScraper
~.thespruceeats.TheSpruceEats ~.TheSpruceEats	^~._abstract.AbstractScraper
~.thevintagemixer.TheVintageMixer ~.TheVintageMixer	^~._abstract.AbstractScraper
~.thewoksoflife.Thewoksoflife ~.Thewoksoflife	^~._abstract.AbstractScraper
~.thinlicious.Thinlicious ~.Thinlicious	^~._abstract.AbstractScraper
~.tidymom.TidyMom ~.TidyMom	^~._abstract.AbstractScraper
~.timesofindia.TimesOfIndia ~.TimesOfIndia	^~._abstract.AbstractScraper
~.tineno.TineNo ~.TineNo	^~._abstract.AbstractScraper	!new
~.tofoo.Tofoo ~.Tofoo	^~._abstract.AbstractScraper
~.tudogostoso.TudoGostoso ~.TudoGostoso	^~._abstract.AbstractScraper
~.twentyfourkitchen.TwentyFourKitchen ~.TwentyFourKitchen	^~._abstract.AbstractScraper
~.twopeasandtheirpod.TwoPeasAndTheirPod ~.TwoPeasAndTheirPod	^~._abstract.AbstractScraper
~.uitpaulineskeukennl.UitPaulinesKeukenNL ~.UitPaulinesKeukenNL	^~._abstract.AbstractScraper
~.unsophisticook.Unsophisticook ~.Unsophisticook	^~._abstract.AbstractScraper
~.usapears.USAPears ~.USAPears	^~._abstract.AbstractScraper
~.usdamyplate.USDAMyPlate ~.USDAMyPlate	^~._abstract.AbstractScraper
~.valdemarsro.Valdemarsro ~.Valdemarsro	^~._abstract.AbstractScraper
~.vanillaandbean.VanillaAndBean ~.VanillaAndBean	^~._abstract.AbstractScraper
~.varechapravdask.VarechaPravdaSK ~.VarechaPravdaSK	^~._abstract.AbstractScraper
~.vegetarbloggen.Vegetarbloggen ~.Vegetarbloggen	^~._abstract.AbstractScraper
~.vegolosi.Vegolosi ~.Vegolosi	^~._abstract.AbstractScraper
~.vegrecipesofindia.VegRecipesOfIndia ~.VegRecipesOfIndia	^~._abstract.AbstractScraper
~.veroniquecloutier.VeroniqueCloutier ~.VeroniqueCloutier	^~._abstract.AbstractScraper
~.waitrose.Waitrose ~.Waitrose	^~._abstract.AbstractScraper
~.watchwhatueat.WatchWhatUEat ~.WatchWhatUEat	^~._abstract.AbstractScraper
~.wdr.WDR ~.WDR	^~._abstract.AbstractScraper
~.wearenotmartha.WeAreNotMartha ~.WeAreNotMartha	^~._abstract.AbstractScraper
~.wedishitup.WeDishItUp ~.WeDishItUp	^~._abstract.AbstractScraper
~.weightwatchers.WeightWatchers ~.WeightWatchers	^~._abstract.AbstractScraper
~.weightwatcherspublic.WeightWatchersPublic ~.WeightWatchersPublic	^~.weightwatchers.WeightWatchers
~.wellplated.WellPlated ~.WellPlated	^~._abstract.AbstractScraper
~.whatsgabycooking.WhatsGabyCooking ~.WhatsGabyCooking	^~._abstract.AbstractScraper
~.whole30.Whole30 ~.Whole30	^~._abstract.AbstractScraper
~.wholefoods.WholeFoods ~.WholeFoods	^~._abstract.AbstractScraper
~.wikicookbook.WikiCookbook ~.WikiCookbook	^~._abstract.AbstractScraper
~.williamssonoma.WilliamsSonoma ~.WilliamsSonoma	^~._abstract.AbstractScraper
~.womensweeklyfood.WomensWeeklyFood ~.WomensWeeklyFood	^~._abstract.AbstractScraper
~.woop.Woop ~.Woop	^~._abstract.AbstractScraper
~.yemek.Yemek ~.Yemek	^~._abstract.AbstractScraper
~.yummly.Yummly ~.Yummly	^~._abstract.AbstractScraper
~.zaubertopf.ZauberTopf ~.ZauberTopf	^~._abstract.AbstractScraper
~.zeitwochenmarkt.ZeitWochenmarkt ~.ZeitWochenmarkt	^~._abstract.AbstractScraper	!new
~.zenbelly.ZenBelly ~.ZenBelly	^~._abstract.AbstractScraper
~.zestfulkitchen.ZestfulKitchen ~.ZestfulKitchen	^~._abstract.AbstractScraper
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
~.asyncio.client.Pipeline ~.commands.search.AsyncioPipeline	^~.asyncio.client.Redis
~.asyncio.client.Redis ~.asyncio.Redis ~.asyncio.StrictRedis ~.asyncio.client.StrictRedis	^~.commands.redismodules.AsyncRedisModuleCommands ~.commands.core.AsyncCoreCommands	+ssrf from_url:0|url	>= client from_pool	>~.asyncio.client.Pipeline pipeline
~.asyncio.cluster.ClusterNode	>~.asyncio.connection.Connection acquire_connection
~.asyncio.cluster.ClusterPipeline	^~.commands.cluster.AsyncRedisClusterCommands
~.asyncio.cluster.NodesManager	>~.asyncio.cluster.ClusterNode get_node get_node_from_slot	>~.asyncio.cluster.ClusterNode[] get_nodes_by_server_type
~.asyncio.cluster.RedisCluster ~.asyncio.RedisCluster	^~.commands.cluster.AsyncRedisClusterCommands	+ssrf from_url:0|url	>= from_url initialize	>~.asyncio.cluster.ClusterNode get_default_node get_node get_node_from_key get_random_node	>~.asyncio.cluster.ClusterNode[] get_nodes get_primaries get_replicas	>~.asyncio.cluster.ClusterPipeline pipeline	>~.asyncio.cluster.NodesManager nodes_manager
~.asyncio.connection.BlockingConnectionPool ~.asyncio.BlockingConnectionPool	^~.asyncio.connection.ConnectionPool
~.asyncio.connection.Connection ~.asyncio.Connection	?ssrf new:host
~.asyncio.connection.ConnectionPool ~.asyncio.ConnectionPool	?ssrf from_url:0|url
~.asyncio.connection.SSLConnection ~.asyncio.SSLConnection	^~.asyncio.connection.Connection	!new
~.asyncio.sentinel.SentinelConnectionPool ~.asyncio.SentinelConnectionPool	^~.asyncio.connection.ConnectionPool
~.asyncio.sentinel.SentinelManagedConnection ~.asyncio.SentinelManagedConnection	^~.asyncio.connection.Connection	?ssrf connect_to:0|address	!new
~.asyncio.sentinel.SentinelManagedSSLConnection ~.asyncio.SentinelManagedSSLConnection	^~.asyncio.sentinel.SentinelManagedConnection ~.asyncio.connection.SSLConnection
~.asyncio.utils	?ssrf from_url:0|url
~.client.Pipeline	^~.client.Redis
~.client.Redis ~.Redis ~.StrictRedis ~.client.StrictRedis	^~.commands.redismodules.RedisModuleCommands ~.commands.core.CoreCommands	+ssrf from_url:0|url	>= from_pool from_url	>~.client.Pipeline pipeline
~.cluster.ClusterPipeline	^~.cluster.RedisCluster	!eval
~.cluster.NodesManager	>~.client.Redis find_connection_owner
~.cluster.RedisCluster ~.RedisCluster	^~.commands.cluster.RedisClusterCommands	?ssrf from_url:0|url	>~.client.Redis get_redis_connection	>~.cluster.ClusterPipeline pipeline	>~.cluster.NodesManager nodes_manager
~.commands.cluster.AsyncClusterDataAccessCommands	^~.commands.cluster.ClusterDataAccessCommands ~.commands.core.AsyncDataAccessCommands
~.commands.cluster.AsyncClusterManagementCommands	^~.commands.cluster.ClusterManagementCommands ~.commands.core.AsyncManagementCommands
~.commands.cluster.AsyncClusterMultiKeyCommands	^~.commands.cluster.ClusterMultiKeyCommands
~.commands.cluster.AsyncRedisClusterCommands ~.commands.AsyncRedisClusterCommands	^~.commands.cluster.AsyncClusterMultiKeyCommands ~.commands.cluster.AsyncClusterManagementCommands ~.commands.core.ACLCommands ~.commands.cluster.AsyncClusterDataAccessCommands ~.commands.core.AsyncScriptCommands ~.commands.core.AsyncModuleCommands ~.commands.redismodules.AsyncRedisModuleCommands
~.commands.cluster.ClusterDataAccessCommands	^~.commands.core.DataAccessCommands
~.commands.cluster.ClusterManagementCommands	^~.commands.core.ManagementCommands
~.commands.cluster.ClusterMultiKeyCommands	^~.typing.ClusterCommandsProtocol
~.commands.cluster.RedisClusterCommands ~.commands.RedisClusterCommands	^~.commands.cluster.ClusterMultiKeyCommands ~.commands.cluster.ClusterManagementCommands ~.commands.core.ACLCommands ~.commands.core.PubSubCommands ~.commands.cluster.ClusterDataAccessCommands ~.commands.core.ScriptCommands ~.commands.core.ModuleCommands ~.commands.redismodules.RedisModuleCommands
~.commands.core.ACLCommands ~.commands.core.AsyncACLCommands	^~.typing.CommandsProtocol
~.commands.core.AsyncBasicKeyCommands	^~.commands.core.BasicKeyCommands
~.commands.core.AsyncCoreCommands ~.commands.AsyncCoreCommands	^~.commands.core.ACLCommands ~.commands.core.ClusterCommands ~.commands.core.AsyncDataAccessCommands ~.commands.core.AsyncManagementCommands ~.commands.core.AsyncModuleCommands ~.commands.core.PubSubCommands ~.commands.core.AsyncScriptCommands
~.commands.core.AsyncDataAccessCommands	^~.commands.core.AsyncBasicKeyCommands ~.commands.core.HyperlogCommands ~.commands.core.HashCommands ~.commands.core.GeoCommands ~.commands.core.ListCommands ~.commands.core.AsyncScanCommands ~.commands.core.SetCommands ~.commands.core.StreamCommands ~.commands.core.SortedSetCommands
~.commands.core.AsyncManagementCommands	^~.commands.core.ManagementCommands
~.commands.core.AsyncModuleCommands	^~.commands.core.ModuleCommands
~.commands.core.AsyncScanCommands	^~.commands.core.ScanCommands
~.commands.core.AsyncScriptCommands	^~.commands.core.ScriptCommands
~.commands.core.BasicKeyCommands	^~.typing.CommandsProtocol
~.commands.core.ClusterCommands ~.commands.core.AsyncClusterCommands	^~.typing.CommandsProtocol
~.commands.core.CoreCommands ~.commands.CoreCommands	^~.commands.core.ACLCommands ~.commands.core.ClusterCommands ~.commands.core.DataAccessCommands ~.commands.core.ManagementCommands ~.commands.core.ModuleCommands ~.commands.core.PubSubCommands ~.commands.core.ScriptCommands
~.commands.core.DataAccessCommands	^~.commands.core.BasicKeyCommands ~.commands.core.HyperlogCommands ~.commands.core.HashCommands ~.commands.core.GeoCommands ~.commands.core.ListCommands ~.commands.core.ScanCommands ~.commands.core.SetCommands ~.commands.core.StreamCommands ~.commands.core.SortedSetCommands
~.commands.core.GeoCommands ~.commands.core.AsyncGeoCommands	^~.typing.CommandsProtocol
~.commands.core.HashCommands ~.commands.core.AsyncHashCommands	^~.typing.CommandsProtocol
~.commands.core.HyperlogCommands ~.commands.core.AsyncHyperlogCommands	^~.typing.CommandsProtocol
~.commands.core.ListCommands ~.commands.core.AsyncListCommands	^~.typing.CommandsProtocol
~.commands.core.ManagementCommands	^~.typing.CommandsProtocol
~.commands.core.ModuleCommands	^~.typing.CommandsProtocol
~.commands.core.PubSubCommands ~.commands.core.AsyncPubSubCommands	^~.typing.CommandsProtocol
~.commands.core.ScanCommands	^~.typing.CommandsProtocol
~.commands.core.ScriptCommands	^~.typing.CommandsProtocol	+code eval:0|script eval_ro:0|script
~.commands.core.SetCommands ~.commands.core.AsyncSetCommands	^~.typing.CommandsProtocol
~.commands.core.SortedSetCommands ~.commands.core.AsyncSortedSetCommands	^~.typing.CommandsProtocol
~.commands.core.StreamCommands ~.commands.core.AsyncStreamCommands	^~.typing.CommandsProtocol
~.commands.json.ClusterPipeline	^~.commands.json.commands.JSONCommands ~.cluster.ClusterPipeline
~.commands.json.JSON	^~.commands.json.commands.JSONCommands
~.commands.json.Pipeline	^~.commands.json.commands.JSONCommands ~.client.Pipeline
~.commands.json.commands.JSONCommands ~.commands.json.JSONCommands	+path set_file:1|path,2|file_name	?path delete:1|path
~.commands.redismodules.AsyncRedisModuleCommands ~.commands.AsyncRedisModuleCommands	^~.commands.redismodules.RedisModuleCommands
~.commands.redismodules.RedisModuleCommands ~.commands.RedisModuleCommands	>~.commands.json.JSON json	>~.commands.vectorset.VectorSet vset
~.commands.search.AsyncPipeline	^~.asyncio.client.Pipeline ~.commands.search.Pipeline
~.commands.search.Pipeline	^~.client.Pipeline
~.commands.timeseries.ClusterPipeline	^~.cluster.ClusterPipeline
~.commands.timeseries.Pipeline	^~.client.Pipeline
~.commands.vectorset.VectorSet	^~.commands.vectorset.commands.VectorSetCommands
~.commands.vectorset.commands.VectorSetCommands ~.commands.vectorset.VectorSetCommands	^~.typing.CommandsProtocol
~.connection.BlockingConnectionPool ~.BlockingConnectionPool	^~.connection.ConnectionPool
~.connection.Connection ~.Connection	?ssrf new:0|host
~.connection.ConnectionPool ~.ConnectionPool	?ssrf from_url:0|url
~.connection.SSLConnection ~.SSLConnection	^~.connection.Connection	!new
~.sentinel.SentinelConnectionPool ~.SentinelConnectionPool	^~.connection.ConnectionPool
~.sentinel.SentinelManagedConnection ~.SentinelManagedConnection	^~.connection.Connection	?ssrf connect_to:0|address	!new
~.sentinel.SentinelManagedSSLConnection ~.SentinelManagedSSLConnection	^~.sentinel.SentinelManagedConnection ~.connection.SSLConnection
~.typing.ClusterCommandsProtocol	^~.typing.CommandsProtocol
~.typing.CommandsProtocol	>~.asyncio.connection.ConnectionPool connection_pool
~.utils	?ssrf from_url:0|url
#rediscluster
~.client.RedisCluster ~.RedisCluster	^redis.client.Redis	+ssrf from_url:0|url	>~.pipeline.ClusterPipeline pipeline
~.connection.ClusterConnection	^redis.connection.Connection	!new
~.connection.ClusterConnectionPool	^redis.connection.ConnectionPool	>~.nodemanager.NodeManager nodes
~.connection.ClusterReadOnlyConnectionPool	^~.connection.ClusterConnectionPool
~.connection.ClusterWithReadReplicasConnectionPool	^~.connection.ClusterConnectionPool
~.connection.SSLClusterConnection	^redis.connection.SSLConnection	!new
~.connection.UnixDomainSocketConnection	^redis.connection.Connection
~.nodemanager.NodeManager	>redis.client.Redis get_redis_link
~.pipeline.ClusterPipeline ~.ClusterPipeline	^~.client.RedisCluster
#redminelib
~.Redmine	+ssrf download:0|url	?path download:2|filename upload:1|filename
~.engines.base.BaseEngine ~.engines.BaseEngine	+ssrf request:1|url
~.engines.sync.SyncEngine ~.engines.DefaultEngine ~.engines.SyncEngine	^~.engines.base.BaseEngine
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
~.kamereon.models.KamereonVehicleDetails	+ssrf get_endpoint:0|endpoint
~.kamereon.models.KamereonVehicleDetailsResponse	^~.kamereon.models.KamereonVehicleDetails
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
~.tempfiles	+path TempFile:2|dir cleanup_temp_file:0|temp_filename open_write_safe:0|filename
~.ui.text_ui	?command system:0|cmdline
~.urlutils	?ssrf open_url:0|url
~.utils	+path parse_bug_control_file:0|filename	?command launch_mbox_reader:0|cmd
#reportlab
~.graphics.charts.barcharts.SampleH5c4	^~.graphics.shapes.Drawing
~.graphics.renderPDF	?path drawToFile:1|fn
~.graphics.renderPM	+path drawToFile:1|fn
~.graphics.renderPM.PMCanvas	?path saveToFile:0|fn
~.graphics.renderPS	?path drawToFile:1|fn
~.graphics.shapes.Drawing	+path save:3|outDir
~.graphics.shapes.Image	?path new:4|path
~.graphics.widgets.adjustableArrow.AdjustableArrowDrawing	^~.graphics.shapes.Drawing
~.lib.fontfinder.FontFinder	+path load:0|fileName save:0|fileName
~.lib.rl_safe_eval	+code rl_extended_literal_eval:0|expr
~.lib.rparsexml	+path parseFile:0|filename
~.lib.testutils.CVSGlobDirectoryWalker	^~.lib.testutils.GlobDirectoryWalker
~.lib.testutils.GlobDirectoryWalker	?path new:0|directory
~.lib.testutils.RestrictedGlobDirectoryWalker	^~.lib.testutils.GlobDirectoryWalker	?path new:0|directory
~.lib.utils	+path getImageData:0|imageFileName	?path recursiveImport:1|baseDir
~.lib.utils.ImageReader	+path new:0|fileName
~.lib.utils.LazyImageReader	^~.lib.utils.ImageReader
~.lib.validators.matchesPattern	+regex new:0|pattern
~.lib.yaml	?path parseFile:0|filename
~.lib.yaml.BaseParser	+path parseFile:0|filename	?path image:0|filename
~.lib.yaml.Parser	^~.lib.yaml.BaseParser
~.pdfbase.cidfonts.CIDEncoding	+path fastLoad:0|directory fastSave:0|directory
~.pdfbase.cidfonts.CIDFont	>~.pdfbase.cidfonts.CIDEncoding encoding
~.pdfbase.cidfonts.UnicodeCIDFont	^~.pdfbase.cidfonts.CIDFont
~.pdfbase.pdfdoc.PDFDocument	+path SaveToFile:0|filename new:3|filename
~.pdfbase.pdfmetrics	?path bruteForceSearchForFile:0|fn
~.pdfbase.pdfutils	+path cacheImageFile:0|filename cachedImageExists:0|filename	?path makeA85Image:0|filename makeRawImage:0|filename
~.pdfbase.ttfonts	+path TTFOpenFile:0|fn	>~.pdfbase.ttfonts.TTFont freshTTFont
~.pdfbase.ttfonts.TTFont	+path new:1|filename	>~.pdfbase.ttfonts.TTFontFace face
~.pdfbase.ttfonts.TTFontFace	^~.pdfbase.ttfonts.TTFontFile	+path new:0|filename
~.pdfbase.ttfonts.TTFontFile	?path new:0|file
~.pdfgen.canvas.Canvas	+path new:0|filename
~.platypus.doctemplate.BaseDocTemplate ~.platypus.BaseDocTemplate	+path new:0|filename
~.platypus.doctemplate.SimpleDocTemplate ~.platypus.SimpleDocTemplate	^~.platypus.doctemplate.BaseDocTemplate
~.platypus.figures.ImageFigure	+path new:0|filename
~.platypus.figures.PageCatcherFigure	^~.platypus.figures.PageCatcherFigureNonA4	+path new:0|filename
~.platypus.figures.PageCatcherFigureNonA4	+path new:0|filename
~.platypus.figures.cachePageCatcherFigure	^~.platypus.figures.cachePageCatcherFigureNonA4	+path new:0|filename
~.platypus.figures.cachePageCatcherFigureNonA4	+path new:0|filename
~.platypus.flowables.Image ~.platypus.Image	+path new:0|filename
#repoze
~.who.plugins.htpasswd	>~.who.plugins.htpasswd.HTPasswdPlugin make_plugin
~.who.plugins.htpasswd.HTPasswdPlugin	?path new:0|filename
#requests
requests.urllib3	^urllib3
~ brottsplatskartan.requests exchangelib.requests gpsoauth.requests	+ssrf delete:0|url get:0|url head:0|url options:0|url patch:0|url post:0|url put:0|url request:1|url	>~.sessions.Session session
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
~.authtoken.admin.TokenAdmin	^django.contrib.admin.options.ModelAdmin
~.authtoken.views.ObtainAuthToken	^~.views.APIView	>~.response.Response post
~.fields.RegexField	+regex new:0|regex
~.generics.CreateAPIView	^~.mixins.CreateModelMixin ~.generics.GenericAPIView
~.generics.DestroyAPIView	^~.mixins.DestroyModelMixin ~.generics.GenericAPIView
~.generics.GenericAPIView	^~.views.APIView
~.generics.ListAPIView	^~.mixins.ListModelMixin ~.generics.GenericAPIView
~.generics.ListCreateAPIView	^~.mixins.ListModelMixin ~.mixins.CreateModelMixin ~.generics.GenericAPIView
~.generics.RetrieveAPIView	^~.mixins.RetrieveModelMixin ~.generics.GenericAPIView
~.generics.RetrieveDestroyAPIView	^~.mixins.RetrieveModelMixin ~.mixins.DestroyModelMixin ~.generics.GenericAPIView
~.generics.RetrieveUpdateAPIView	^~.mixins.RetrieveModelMixin ~.mixins.UpdateModelMixin ~.generics.GenericAPIView
~.generics.RetrieveUpdateDestroyAPIView	^~.mixins.RetrieveModelMixin ~.mixins.UpdateModelMixin ~.mixins.DestroyModelMixin ~.generics.GenericAPIView
~.generics.UpdateAPIView	^~.mixins.UpdateModelMixin ~.generics.GenericAPIView
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
~.viewsets.GenericViewSet	^~.generics.GenericAPIView
~.viewsets.ModelViewSet	^~.mixins.CreateModelMixin ~.mixins.RetrieveModelMixin ~.mixins.UpdateModelMixin ~.mixins.DestroyModelMixin ~.mixins.ListModelMixin ~.viewsets.GenericViewSet
~.viewsets.ReadOnlyModelViewSet	^~.mixins.RetrieveModelMixin ~.mixins.ListModelMixin ~.viewsets.GenericViewSet
~.viewsets.ViewSet	^~.views.APIView
#rest_framework_api_key
~.admin.APIKeyModelAdmin ~.admin.APIKeyAdmin	^django.contrib.admin.options.ModelAdmin
~.models.APIKeyManager	^~.models.BaseAPIKeyManager
~.models.BaseAPIKeyManager	>django.db.models.query.QuerySet get_usable_keys
#rest_framework_extensions
~.bulk_operations.mixins.ListDestroyModelMixin	>rest_framework.response.Response destroy_bulk
~.bulk_operations.mixins.ListUpdateModelMixin	>rest_framework.response.Response partial_update_bulk
#rest_framework_gis
~.pagination.GeoJsonPagination	^rest_framework.pagination.PageNumberPagination	>rest_framework.response.Response get_paginated_response
#rest_framework_simplejwt
~.token_blacklist.admin.BlacklistedTokenAdmin	^django.contrib.admin.options.ModelAdmin	>django.db.models.query.QuerySet get_queryset
~.token_blacklist.admin.OutstandingTokenAdmin	^django.contrib.admin.options.ModelAdmin	>django.db.models.query.QuerySet get_queryset
~.views.TokenBlacklistView	^~.views.TokenViewBase
~.views.TokenObtainPairView	^~.views.TokenViewBase
~.views.TokenObtainSlidingView	^~.views.TokenViewBase
~.views.TokenRefreshSlidingView	^~.views.TokenViewBase
~.views.TokenRefreshView	^~.views.TokenViewBase
~.views.TokenVerifyView	^~.views.TokenViewBase
~.views.TokenViewBase	^rest_framework.generics.GenericAPIView	>rest_framework.response.Response post
#rest_hooks
~.admin.HookAdmin	^django.contrib.admin.options.ModelAdmin
#reversion
~.admin.VersionAdmin	^django.contrib.admin.options.ModelAdmin
~.models.VersionQuerySet	^django.db.models.query.QuerySet
#rich_click
rich_click.Path	^click.types.Path
#ring_doorbell
~.doorbot.RingDoorBell ~.RingDoorBell	?path async_recording_download:1|filename
~.ring.Ring ~.Ring	>~.doorbot.RingDoorBell get_video_device_by_name	>~.doorbot.RingDoorBell[] video_devices	>~.ring.RingDevices devices
~.ring.RingDevices ~.RingDevices	>~.doorbot.RingDoorBell get_doorbell get_video_device	>~.doorbot.RingDoorBell[] authorized_doorbots doorbells doorbots video_devices	>~.stickup_cam.RingStickUpCam get_stickup_cam	>~.stickup_cam.RingStickUpCam[] stickup_cams
~.stickup_cam.RingStickUpCam ~.RingStickUpCam	^~.doorbot.RingDoorBell
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
~.plugins.plugin_csv	+path export_to_csv:1|filename_or_fobj import_from_csv:0|filename_or_fobj
~.plugins.plugin_csv.CsvInspector	+path new:0|filename
~.plugins.plugin_html	?path export_to_html:1|filename_or_fobj import_from_html:0|filename_or_fobj
~.plugins.plugin_json	?path export_to_json:1|filename_or_fobj import_from_json:0|filename_or_fobj
~.plugins.plugin_ods	?xpath xpath:0|element
~.plugins.plugin_parquet	?path import_from_parquet:0|filename_or_fobj
~.plugins.plugin_pdf	?path import_from_pdf:0|filename_or_fobj
~.plugins.plugin_postgresql	+sql pg_execute_psql:1|sql
~.plugins.plugin_postgresql.PostgresCopy	+path import_from_filename:0|filename
~.plugins.plugin_sqlite	?path export_to_sqlite:1|filename_or_connection import_from_sqlite:0|filename_or_connection
~.plugins.plugin_txt	?path import_from_txt:0|filename_or_fobj
~.plugins.plugin_xls	?path export_to_xls:1|filename_or_fobj import_from_xls:0|filename_or_fobj
~.plugins.plugin_xlsx	?path export_to_xlsx:1|filename_or_fobj import_from_xlsx:0|filename_or_fobj
~.plugins.plugin_xpath	+xpath import_from_xpath:1|rows_xpath,2|fields_xpath
~.utils	+path load_schema:0|filename	?command execute_command:0|command	?path download_file:1|filename local_file:0|path	?ssrf import_from_uri:0|uri	>~.utils.Source detect_local_source detect_source download_file local_file
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
#rsciio
~.emd._emd_ncem.EMD_NCEM	?path read_file:0|file write_file:0|file
~.emd._emd_velox.FeiEMDReader	+path new:0|filename
~.utils.hdf5	+path list_datasets_in_file:0|filename read_metadata_from_file:0|filename
#rstcheck_core
~.config	+path load_config_file:0|file_path load_config_file_from_dir:0|dir_path load_config_file_from_dir_tree:0|dir_path load_config_file_from_path:0|path
~.runner.RstcheckMainRunner	+path load_config_file:0|config_path
#rsyncmanager
~.rsyncmanager.RSyncManager ~.RSyncManager	+path remove_sync_files:0|dir
#rt
~.rest2.AsyncRt	>httpx._client.AsyncClient session
~.rest2.Rt	>httpx._client.Client session
#ruamel
~.yaml.compat.Nprint	?path new:0|file_name
~.yaml.main.YAML ~.yaml.YAML	?path load:0|stream load_all:0|stream
#rules
~.contrib.admin.ObjectPermissionsModelAdmin	^django.contrib.admin.options.ModelAdmin
#ruyaml
~	?path add_path_resolver:1|path
~.compat.Nprint	+path new:0|file_name
~.cyaml.CBaseDumper ~.CBaseDumper	^~.resolver.BaseResolver
~.cyaml.CBaseLoader ~.CBaseLoader	^~.resolver.BaseResolver
~.cyaml.CDumper ~.CDumper	^~.resolver.Resolver
~.cyaml.CLoader ~.CLoader	^~.resolver.Resolver
~.cyaml.CSafeDumper ~.CSafeDumper	^~.resolver.Resolver
~.cyaml.CSafeLoader ~.CSafeLoader	^~.resolver.Resolver
~.dumper.BaseDumper	^~.resolver.BaseResolver
~.dumper.Dumper	^~.resolver.Resolver
~.dumper.RoundTripDumper	^~.resolver.VersionedResolver
~.dumper.SafeDumper	^~.resolver.Resolver
~.loader.BaseLoader	^~.resolver.VersionedResolver
~.loader.Loader	^~.resolver.VersionedResolver
~.loader.RoundTripLoader	^~.resolver.VersionedResolver
~.loader.SafeLoader	^~.resolver.VersionedResolver
~.main	?path add_path_resolver:1|path
~.resolver.BaseResolver	?path add_path_resolver:1|path
~.resolver.Resolver	^~.resolver.BaseResolver
~.resolver.VersionedResolver	^~.resolver.BaseResolver
#s3transfer
~.MultipartDownloader	+path download_file:2|filename
~.MultipartUploader	+path upload_file:0|filename
~.OSUtils	+path remove_file:0|filename	?path open:0|filename open_file_chunk_reader:0|filename rename_file:1|new_filename
~.ReadFileChunk	+path from_filename:0|filename
~.compat	?path rename_file:1|new_filename
~.crt.RenameTempFileHandler	+path new:2|temp_filename
~.processpool.ProcessPoolDownloader	+path download_file:2|filename
~.utils.DeferredOpenFile	+path new:0|filename
~.utils.OSUtils	+path remove_file:0|filename	?path open:0|filename open_file_chunk_reader:0|filename rename_file:1|new_filename	>~.utils.ReadFileChunk open_file_chunk_reader_from_fileobj
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
~.client.Saml2Client	^~.client_base.Base
~.client_base.Base	^~.entity.Entity	>~.population.Population users
~.config.Config	?path load_file:0|config_filename
~.config.IdPConfig	^~.config.Config
~.config.SPConfig	^~.config.Config
~.discovery.DiscoveryServer	^~.entity.Entity
~.ecp.ECPServer	^~.server.Server
~.ecp_client.Client	^~.entity.Entity	+ssrf delete:0|url get:0|url post:0|url put:0|url
~.entity.Entity	^~.httpbase.HTTPBase
~.eptid.EptidShelve	?path new:1|filename
~.httpbase.HTTPBase	+ssrf send:0|url
~.mdstore.MetaDataFile	+path new:1|filename
~.mdstore.MetaDataLoader	^~.mdstore.MetaDataFile	!new
~.mdstore.MetaDataMD	+path new:1|filename
~.mdstore.MetadataStore	>~.httpbase.HTTPBase http
~.pack	+redirect http_redirect_message:1|location
~.population.Population	>~.cache.Cache cache
~.s2repoze.plugins.entitlement	>~.s2repoze.plugins.entitlement.EntitlementMetadataProvider make_plugin
~.s2repoze.plugins.entitlement.EntitlementMetadataProvider	?path new:0|filename
~.server.Server	^~.entity.Entity
#sass_processor
~.jinja2.ext.SassSrc	^jinja2.ext.Extension	>jinja2.nodes.Output parse
~.management.commands.compilescss.Command	+path parse_source:0|filename
~.processor.SassProcessor	?xpath new:0|path
~.storage	+path find_file:0|path
~.templatetags.sass_tags.SassSrcNode	>~.processor.SassProcessor sass_processor
#scciclient
~.irmc.scci	?ssrf get_client:0|host get_report:0|host
~.irmc.snmp.SNMPClient	?ssrf new:0|address
#scpi
~.transports.gpib.prologix	+ssrf get:0|serial_url
#scrapli
~.driver.core.arista_eos.async_driver.AsyncEOSDriver ~.driver.core.AsyncEOSDriver ~.driver.core.arista_eos.AsyncEOSDriver	^~.driver.network.async_driver.AsyncNetworkDriver
~.driver.core.arista_eos.sync_driver.EOSDriver ~.driver.core.EOSDriver ~.driver.core.arista_eos.EOSDriver	^~.driver.network.sync_driver.NetworkDriver
~.driver.core.cisco_iosxe.async_driver.AsyncIOSXEDriver ~.driver.core.AsyncIOSXEDriver ~.driver.core.cisco_iosxe.AsyncIOSXEDriver	^~.driver.network.async_driver.AsyncNetworkDriver
~.driver.core.cisco_iosxe.sync_driver.IOSXEDriver ~.driver.core.IOSXEDriver ~.driver.core.cisco_iosxe.IOSXEDriver	^~.driver.network.sync_driver.NetworkDriver
~.driver.core.cisco_iosxr.async_driver.AsyncIOSXRDriver ~.driver.core.AsyncIOSXRDriver ~.driver.core.cisco_iosxr.AsyncIOSXRDriver	^~.driver.network.async_driver.AsyncNetworkDriver
~.driver.core.cisco_iosxr.sync_driver.IOSXRDriver ~.driver.core.IOSXRDriver ~.driver.core.cisco_iosxr.IOSXRDriver	^~.driver.network.sync_driver.NetworkDriver
~.driver.core.cisco_nxos.async_driver.AsyncNXOSDriver ~.driver.core.AsyncNXOSDriver ~.driver.core.cisco_nxos.AsyncNXOSDriver	^~.driver.network.async_driver.AsyncNetworkDriver
~.driver.core.cisco_nxos.sync_driver.NXOSDriver ~.driver.core.NXOSDriver ~.driver.core.cisco_nxos.NXOSDriver	^~.driver.network.sync_driver.NetworkDriver
~.driver.core.juniper_junos.async_driver.AsyncJunosDriver ~.driver.core.AsyncJunosDriver ~.driver.core.juniper_junos.AsyncJunosDriver	^~.driver.network.async_driver.AsyncNetworkDriver
~.driver.core.juniper_junos.sync_driver.JunosDriver ~.driver.core.JunosDriver ~.driver.core.juniper_junos.JunosDriver	^~.driver.network.sync_driver.NetworkDriver
~.driver.generic.async_driver.AsyncGenericDriver ~.driver.AsyncGenericDriver ~.driver.generic.AsyncGenericDriver	?path send_commands_from_file:0|file
~.driver.generic.sync_driver.GenericDriver ~.driver.GenericDriver ~.driver.generic.GenericDriver	?path send_commands_from_file:0|file
~.driver.network.async_driver.AsyncNetworkDriver ~.driver.AsyncNetworkDriver ~.driver.network.AsyncNetworkDriver	^~.driver.generic.async_driver.AsyncGenericDriver	?path send_commands_from_file:0|file send_configs_from_file:0|file
~.driver.network.sync_driver.NetworkDriver ~.driver.NetworkDriver ~.driver.network.NetworkDriver	^~.driver.generic.sync_driver.GenericDriver	?path send_commands_from_file:0|file send_configs_from_file:0|file
~.factory.AsyncScrapli ~.AsyncScrapli	^~.driver.network.async_driver.AsyncNetworkDriver
~.factory.Scrapli ~.Scrapli	^~.driver.network.sync_driver.NetworkDriver
~.logging	?ssrf get_instance_logger:1|host
~.logging.ScrapliFileHandler	+path new:0|filename
#scrapy
~.core.downloader.contextfactory.AcceptableProtocolsContextFactory	>twisted.internet._sslverify.ClientTLSOptions creatorForNetloc
~.core.downloader.contextfactory.BrowserLikeContextFactory	^~.core.downloader.contextfactory.ScrapyClientContextFactory	>twisted.internet._sslverify.ClientTLSOptions creatorForNetloc
~.core.downloader.contextfactory.ScrapyClientContextFactory	>OpenSSL.SSL.Context getContext	>twisted.internet._sslverify.ClientTLSOptions creatorForNetloc
~.core.downloader.handlers	?path load_object:0|path
~.core.downloader.handlers.ftp.ReceivedDataProtocol	+path new:0|filename
~.core.downloader.handlers.http11.ScrapyProxyAgent	^twisted.web.client.Agent	+ssrf request:1|uri
~.core.downloader.handlers.http11.TunnelingAgent	^twisted.web.client.Agent
~.core.downloader.handlers.http11.TunnelingTCP4ClientEndpoint	^twisted.internet.endpoints.TCP4ClientEndpoint	?ssrf new:1|host
~.core.downloader.tls.ScrapyClientTLSOptions	^twisted.internet._sslverify.ClientTLSOptions	?ssrf new:0|hostname
~.core.http2.agent.H2Agent	+ssrf get_endpoint:0|uri
~.core.http2.agent.H2ConnectionPool	+ssrf get_connection:1|uri
~.core.http2.agent.ScrapyProxyH2Agent	^~.core.http2.agent.H2Agent	+ssrf get_endpoint:0|uri
~.http.response.html.HtmlResponse ~.http.HtmlResponse	^~.http.response.text.TextResponse
~.http.response.json.JsonResponse ~.http.JsonResponse	^~.http.response.text.TextResponse
~.http.response.text.TextResponse ~.http.TextResponse ~.loader.TextResponse	?xpath xpath:0|query	>~.selector.unified.Selector selector
~.http.response.xml.XmlResponse ~.http.XmlResponse	^~.http.response.text.TextResponse
~.pipelines.files.FSFilesStore	+path new:0|basedir persist_file:0|path stat_file:0|path
~.pipelines.files.FTPFilesStore	+path persist_file:0|path stat_file:0|path
~.pipelines.files.FilesStoreProtocol	+path persist_file:0|path stat_file:0|path
~.responsetypes.ResponseTypes	+path from_filename:0|filename
~.selector.unified.Selector ~.Selector ~.loader.Selector ~.selector.Selector	^parsel.selector.Selector
~.utils.ftp	+path ftp_makedirs_cwd:1|path ftp_store_file:path	>= ftp_makedirs_cwd ftp_store_file
~.utils.iterators	>~.selector.unified.Selector[] xmliter xmliter_lxml
~.utils.misc	?path load_object:0|path
~.utils.template	+path render_templatefile:0|path	>= render_templatefile string_camelcase
#scripttest
~.FoundFile	+path new:0|base_path,1|path
~.TestFileEnvironment	>~.FoundFile writefile
#scruffy
~.config.ConfigFile ~.ConfigFile	^~.file.File	+path new:0|path	>= load
~.file.Directory ~.Directory	+path read:0|filename write:0|filename
~.file.File ~.File	+path new:0|path
~.file.JsonFile	^~.file.YamlFile
~.file.LockFile ~.LockFile	^~.file.File	!new
~.file.LogFile ~.LogFile	^~.file.File	+path new:0|path
~.file.PackageDirectory ~.PackageDirectory	^~.file.Directory
~.file.PackageFile ~.PackageFile	^~.file.File	+path new:0|path
~.file.PluginDirectory ~.PluginDirectory	^~.file.Directory
~.file.YamlFile	^~.file.File
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
#send2trash
~.plat_other	?path trash_move:2|topdir
#sentencepiece
~.SentencePieceNormalizer	?path LoadFromRuleTSV:0|filename
~.SentencePieceProcessor	?path LoadVocabulary:0|filename
#sentinelsat
~.download.Downloader ~.Downloader	?path download:1|directory download_all:1|directory download_all_quicklooks:1|directory download_quicklook:1|directory
~.products.SentinelProductsAPI ~.SentinelProductsAPI	^~.sentinel.SentinelAPI
~.sentinel.SentinelAPI ~.SentinelAPI	>requests.sessions.Session session	>~.download.Downloader downloader
#serializable
~.serializable.Serializable ~.Serializable	+path read_json_file:0|path write_json_file:0|path
#serverfiles
~.ServerFiles	>requests.sessions.Session req
#sh
~	?path glob:0|path
~.RunningCommand	+command new:0|cmd	>= wait
#shelxfile
~.cif.cif_write.CifFile	+path write_cif:0|cif_path
~.misc.misc	+path remove_file:0|filename	>= cart_to_frac chunks eigenvals find_line frac_to_cart multiline_test range_resolver split_fvar_and_parameter which wrap_line
~.shelx.shelx.Shelxfile ~.Shelxfile	+path read_file:0|resfile write_shelx_file:0|filename
#sherlock
~.lock.EtcdLock ~.EtcdLock	>etcd.client.Client client
#showinfm
~	+path show_in_file_manager:0|path_or_uri	>= linux_desktop_humanize show_in_file_manager stock_file_manager user_file_manager valid_file_manager
~.showinfm	+path show_in_file_manager:0|path_or_uri	>= main show_in_file_manager stock_file_manager user_file_manager valid_file_manager
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
~.admin.TreeAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.TreeItemAdmin	^django.contrib.admin.options.ModelAdmin
#sluurp
~.job.SControlShowJobCommand	^~.utils.SubProcessCommand	!new
~.utils.SubProcessCommand	+command new:0|command
#smart_open
~	+ssrf open:0|uri
~.azure	?ssrf open_uri:0|uri
~.ftp	+path open:0|path	?ssrf open_uri:0|uri
~.hdfs	?ssrf open_uri:0|uri
~.http	+ssrf open:0|uri open_uri:0|uri
~.local_file	?ssrf open_uri:0|uri_as_string
~.s3	?ssrf open_uri:0|uri
~.smart_open_lib	+ssrf open:0|uri
~.ssh	+path open:0|path	?ssrf open:2|host open_uri:0|uri
~.webhdfs	+ssrf open:0|http_uri open_uri:0|uri
#snitun
~.server.peer_manager.PeerManager	?ssrf get_peer:0|hostname
~.server.run.SniTunServer	>~.server.peer_manager.PeerManager peers
~.server.run.SniTunServerSingle	>~.server.peer_manager.PeerManager peers
#social_django
~.admin.AssociationOption	^django.contrib.admin.options.ModelAdmin
~.admin.NonceOption	^django.contrib.admin.options.ModelAdmin
~.admin.UserSocialAuthOption	^django.contrib.admin.options.ModelAdmin
~.strategy	?template render_template_string:0|request
~.strategy.DjangoStrategy	+redirect redirect:0|url
~.strategy.DjangoTemplateStrategy	+template render_string:0|html
#socketio
~.async_client.AsyncClient ~.AsyncClient	+ssrf connect:0|url
~.async_simple_client.AsyncSimpleClient ~.AsyncSimpleClient	+ssrf connect:0|url
~.client.Client ~.Client	+ssrf connect:0|url
~.simple_client.SimpleClient ~.SimpleClient	+ssrf connect:0|url
#sorl
~.thumbnail.fields.ImageField ~.thumbnail.ImageField	^django.db.models.fields.files.ImageField
~.thumbnail.images.ImageFile	>~.thumbnail.images.UrlStorage storage
~.thumbnail.images.UrlStorage	^django.core.files.storage.base.Storage
~.thumbnail.kvstores.dbm_kvstore.DBMContext	?path new:0|filename
~.thumbnail.kvstores.redis_kvstore.KVStore	>redis.client.Redis connection
#soundfile
~.SoundFile	?path new:0|file
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
~.model.addtl.DateSegment	^~.model.addtl.SegmentBase
~.model.addtl.DateTimeSegment	^~.model.addtl.SegmentBase
~.model.addtl.SegmentBase	?template from_string:0|s
~.model.addtl.TimeSegment	^~.model.addtl.SegmentBase
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
~.main.parse.writers.base.WriterBase	?path write:0|output_file
~.main.parse.writers.docker.DockerWriter ~.main.parse.writers.DockerWriter	^~.main.parse.writers.base.WriterBase
~.main.parse.writers.singularity.SingularityWriter ~.main.parse.writers.SingularityWriter	^~.main.parse.writers.base.WriterBase
~.oci.cmd.actions	+path create:4|log_path	+sql execute:1|command
~.utils	+command run_command:0|cmd	+path read_file:0|filename read_json:0|filename write_file:0|filename write_json:1|filename	?path mkdir_p:0|path
~.utils.fileio	+path read_file:0|filename read_json:0|filename write_file:0|filename write_json:1|filename	?path mkdir_p:0|path
~.utils.terminal	+command run_command:0|cmd
#sqlalchemy
~	>~.engine.base.Engine engine_from_config	>~.engine.mock.MockConnection create_mock_engine	>~.pool.base.Pool create_pool_from_url
~.connectors.Connector	^~.engine.interfaces.Dialect
~.connectors.aioodbc.AsyncAdapt_aioodbc_cursor	^~.connectors.asyncio.AsyncAdapt_dbapi_cursor
~.connectors.aioodbc.AsyncAdapt_aioodbc_ss_cursor	^~.connectors.aioodbc.AsyncAdapt_aioodbc_cursor ~.connectors.asyncio.AsyncAdapt_dbapi_ss_cursor
~.connectors.aioodbc.aiodbcConnector	^~.connectors.pyodbc.PyODBCConnector
~.connectors.asyncio.AsyncAdapt_dbapi_cursor	+sql execute:0|operation executemany:0|operation
~.connectors.asyncio.AsyncAdapt_dbapi_ss_cursor	^~.connectors.asyncio.AsyncAdapt_dbapi_cursor
~.connectors.pyodbc.PyODBCConnector	^~.connectors.Connector
~.dialects.mssql.aioodbc.MSDialectAsync_aioodbc ~.dialects.mssql.aioodbc.dialect	^~.connectors.aioodbc.aiodbcConnector ~.dialects.mssql.pyodbc.MSDialect_pyodbc
~.dialects.mssql.aioodbc.MSExecutionContext_aioodbc	^~.dialects.mssql.pyodbc.MSExecutionContext_pyodbc
~.dialects.mssql.base.MSDialect	^~.engine.default.DefaultDialect
~.dialects.mssql.base.MSExecutionContext	^~.engine.default.DefaultExecutionContext	>~.dialects.mssql.base.MSDialect dialect
~.dialects.mssql.pymssql.MSDialect_pymssql ~.dialects.mssql.pymssql.dialect	^~.dialects.mssql.base.MSDialect
~.dialects.mssql.pyodbc.MSDialect_pyodbc ~.dialects.mssql.pyodbc.dialect	^~.connectors.pyodbc.PyODBCConnector ~.dialects.mssql.base.MSDialect
~.dialects.mssql.pyodbc.MSExecutionContext_pyodbc	^~.dialects.mssql.base.MSExecutionContext
~.dialects.mysql.aiomysql.AsyncAdapt_aiomysql_cursor	+sql execute:0|operation executemany:0|operation
~.dialects.mysql.aiomysql.AsyncAdapt_aiomysql_ss_cursor	^~.dialects.mysql.aiomysql.AsyncAdapt_aiomysql_cursor
~.dialects.mysql.aiomysql.MySQLDialect_aiomysql ~.dialects.mysql.aiomysql.dialect	^~.dialects.mysql.pymysql.MySQLDialect_pymysql
~.dialects.mysql.asyncmy.AsyncAdapt_asyncmy_cursor	+sql execute:0|operation executemany:0|operation
~.dialects.mysql.asyncmy.AsyncAdapt_asyncmy_ss_cursor	^~.dialects.mysql.asyncmy.AsyncAdapt_asyncmy_cursor
~.dialects.mysql.asyncmy.MySQLDialect_asyncmy ~.dialects.mysql.asyncmy.dialect	^~.dialects.mysql.pymysql.MySQLDialect_pymysql
~.dialects.mysql.base.MySQLDialect	^~.engine.default.DefaultDialect
~.dialects.mysql.base.MySQLExecutionContext	^~.engine.default.DefaultExecutionContext
~.dialects.mysql.cymysql.MySQLDialect_cymysql ~.dialects.mysql.cymysql.dialect	^~.dialects.mysql.mysqldb.MySQLDialect_mysqldb
~.dialects.mysql.mariadb.MariaDBDialect	^~.dialects.mysql.base.MySQLDialect
~.dialects.mysql.mariadbconnector.MySQLDialect_mariadbconnector ~.dialects.mysql.mariadbconnector.dialect	^~.dialects.mysql.base.MySQLDialect
~.dialects.mysql.mariadbconnector.MySQLExecutionContext_mariadbconnector	^~.dialects.mysql.base.MySQLExecutionContext
~.dialects.mysql.mysqlconnector.MariaDBDialect_mysqlconnector ~.dialects.mysql.mysqlconnector.mariadb_dialect	^~.dialects.mysql.mariadb.MariaDBDialect ~.dialects.mysql.mysqlconnector.MySQLDialect_mysqlconnector
~.dialects.mysql.mysqlconnector.MySQLDialect_mysqlconnector ~.dialects.mysql.mysqlconnector.dialect	^~.dialects.mysql.base.MySQLDialect
~.dialects.mysql.mysqlconnector.MySQLExecutionContext_mysqlconnector	^~.dialects.mysql.base.MySQLExecutionContext
~.dialects.mysql.mysqldb.MySQLDialect_mysqldb ~.dialects.mysql.mysqldb.dialect	^~.dialects.mysql.base.MySQLDialect
~.dialects.mysql.mysqldb.MySQLExecutionContext_mysqldb	^~.dialects.mysql.base.MySQLExecutionContext
~.dialects.mysql.pymysql.MySQLDialect_pymysql ~.dialects.mysql.pymysql.dialect	^~.dialects.mysql.mysqldb.MySQLDialect_mysqldb
~.dialects.mysql.pyodbc.MySQLDialect_pyodbc ~.dialects.mysql.pyodbc.dialect	^~.connectors.pyodbc.PyODBCConnector ~.dialects.mysql.base.MySQLDialect
~.dialects.mysql.pyodbc.MySQLExecutionContext_pyodbc	^~.dialects.mysql.base.MySQLExecutionContext
~.dialects.oracle.base.OracleDialect	^~.engine.default.DefaultDialect
~.dialects.oracle.base.OracleExecutionContext	^~.engine.default.DefaultExecutionContext
~.dialects.oracle.cx_oracle.OracleDialect_cx_oracle ~.dialects.oracle.cx_oracle.dialect	^~.dialects.oracle.base.OracleDialect
~.dialects.oracle.cx_oracle.OracleExecutionContext_cx_oracle	^~.dialects.oracle.base.OracleExecutionContext
~.dialects.oracle.oracledb.AsyncAdaptFallback_oracledb_connection	^~.dialects.oracle.oracledb.AsyncAdapt_oracledb_connection
~.dialects.oracle.oracledb.AsyncAdapt_oracledb_connection	>~.dialects.oracle.oracledb.AsyncAdapt_oracledb_cursor cursor	>~.dialects.oracle.oracledb.AsyncAdapt_oracledb_ss_cursor ss_cursor
~.dialects.oracle.oracledb.AsyncAdapt_oracledb_cursor	^~.connectors.asyncio.AsyncAdapt_dbapi_cursor
~.dialects.oracle.oracledb.AsyncAdapt_oracledb_ss_cursor	^~.connectors.asyncio.AsyncAdapt_dbapi_ss_cursor ~.dialects.oracle.oracledb.AsyncAdapt_oracledb_cursor
~.dialects.oracle.oracledb.OracleDialectAsync_oracledb ~.dialects.oracle.oracledb.dialect_async	^~.dialects.oracle.oracledb.OracleDialect_oracledb
~.dialects.oracle.oracledb.OracleDialect_oracledb ~.dialects.oracle.oracledb.dialect	^~.dialects.oracle.cx_oracle.OracleDialect_cx_oracle
~.dialects.oracle.oracledb.OracleExecutionContextAsync_oracledb	^~.dialects.oracle.oracledb.OracleExecutionContext_oracledb
~.dialects.oracle.oracledb.OracleExecutionContext_oracledb	^~.dialects.oracle.cx_oracle.OracleExecutionContext_cx_oracle
~.dialects.postgresql.asyncpg.AsyncAdapt_asyncpg_cursor	+sql execute:0|operation executemany:0|operation
~.dialects.postgresql.asyncpg.AsyncAdapt_asyncpg_ss_cursor	^~.dialects.postgresql.asyncpg.AsyncAdapt_asyncpg_cursor	+sql executemany:0|operation
~.dialects.postgresql.asyncpg.PGDialect_asyncpg ~.dialects.postgresql.asyncpg.dialect	^~.dialects.postgresql.base.PGDialect
~.dialects.postgresql.asyncpg.PGExecutionContext_asyncpg	^~.dialects.postgresql.base.PGExecutionContext
~.dialects.postgresql.base.PGDialect	^~.engine.default.DefaultDialect
~.dialects.postgresql.base.PGExecutionContext	^~.engine.default.DefaultExecutionContext
~.dialects.postgresql.base.PGInspector	^~.engine.reflection.Inspector	>~.dialects.postgresql.base.PGDialect dialect
~.dialects.postgresql.pg8000.PGDialect_pg8000 ~.dialects.postgresql.pg8000.dialect	^~.dialects.postgresql.base.PGDialect
~.dialects.postgresql.pg8000.PGExecutionContext_pg8000	^~.dialects.postgresql.base.PGExecutionContext	>~.dialects.postgresql.pg8000.ServerSideCursor create_server_side_cursor
~.dialects.postgresql.pg8000.ServerSideCursor	+sql execute:0|operation executemany:0|operation	>= execute executemany
~.dialects.postgresql.psycopg.AsyncAdaptFallback_psycopg_connection	^~.dialects.postgresql.psycopg.AsyncAdapt_psycopg_connection
~.dialects.postgresql.psycopg.AsyncAdapt_psycopg_connection	+sql execute:0|query	>~.dialects.postgresql.psycopg.AsyncAdapt_psycopg_cursor execute
~.dialects.postgresql.psycopg.AsyncAdapt_psycopg_cursor	+sql execute:0|query executemany:0|query
~.dialects.postgresql.psycopg.AsyncAdapt_psycopg_ss_cursor	^~.dialects.postgresql.psycopg.AsyncAdapt_psycopg_cursor	+sql execute:0|query	>= execute
~.dialects.sqlite.aiosqlite.AsyncAdapt_aiosqlite_cursor	+sql execute:0|operation executemany:0|operation
~.dialects.sqlite.aiosqlite.AsyncAdapt_aiosqlite_ss_cursor	^~.dialects.sqlite.aiosqlite.AsyncAdapt_aiosqlite_cursor
~.dialects.sqlite.aiosqlite.SQLiteDialect_aiosqlite ~.dialects.sqlite.aiosqlite.dialect	^~.dialects.sqlite.pysqlite.SQLiteDialect_pysqlite
~.dialects.sqlite.aiosqlite.SQLiteExecutionContext_aiosqlite	^~.dialects.sqlite.base.SQLiteExecutionContext
~.dialects.sqlite.base.SQLiteDialect	^~.engine.default.DefaultDialect
~.dialects.sqlite.base.SQLiteExecutionContext	^~.engine.default.DefaultExecutionContext
~.dialects.sqlite.pysqlcipher.SQLiteDialect_pysqlcipher ~.dialects.sqlite.pysqlcipher.dialect	^~.dialects.sqlite.pysqlite.SQLiteDialect_pysqlite
~.dialects.sqlite.pysqlite.SQLiteDialect_pysqlite ~.dialects.sqlite.pysqlite.dialect	^~.dialects.sqlite.base.SQLiteDialect
~.engine	>~.engine.base.Engine engine_from_config	>~.engine.mock.MockConnection create_mock_engine	>~.pool.base.Pool create_pool_from_url
~.engine.base.Connection ~.Connection ~.engine.Connection	+sql exec_driver_sql:0|statement	>= execution_options	>~.engine.base.NestedTransaction begin_nested get_nested_transaction	>~.engine.base.RootTransaction begin get_transaction	>~.engine.base.TwoPhaseTransaction begin_twophase	>~.engine.cursor.CursorResult exec_driver_sql execute	>~.engine.interfaces.Dialect dialect	>~.pool.base.PoolProxiedConnection connection
~.engine.base.Engine ~.Engine ~.engine.Engine	>~.engine.base.Connection connect	>~.engine.base.Connection[] begin	>~.engine.base.OptionEngine execution_options	>~.engine.interfaces.Dialect dialect	>~.pool.base.Pool pool	>~.pool.base.PoolProxiedConnection raw_connection
~.engine.base.ExceptionContextImpl	^~.engine.interfaces.ExceptionContext
~.engine.base.NestedTransaction ~.NestedTransaction ~.engine.NestedTransaction	^~.engine.base.Transaction
~.engine.base.OptionEngine	^~.engine.base.Engine
~.engine.base.RootTransaction ~.RootTransaction ~.engine.RootTransaction	^~.engine.base.Transaction
~.engine.base.Transaction ~.Transaction ~.engine.Transaction	>~.engine.base.Connection connection
~.engine.base.TwoPhaseTransaction ~.TwoPhaseTransaction ~.engine.TwoPhaseTransaction	^~.engine.base.RootTransaction
~.engine.create	>~.engine.base.Engine engine_from_config	>~.pool.base.Pool create_pool_from_url
~.engine.cursor.CursorResult ~.CursorResult ~.ResultProxy ~.engine.CursorResult	>~.engine.base.Connection connection	>~.engine.default.DefaultExecutionContext context	>~.engine.interfaces.Dialect dialect
~.engine.default.DefaultDialect	^~.engine.interfaces.Dialect	>~.engine.interfaces.DBAPIConnection connect
~.engine.default.DefaultExecutionContext	^~.engine.interfaces.ExecutionContext	>~.engine.base.Connection root_connection	>~.engine.interfaces.DBAPICursor create_cursor create_default_cursor create_server_side_cursor cursor	>~.engine.interfaces.Dialect dialect
~.engine.default.StrCompileDialect	^~.engine.default.DefaultDialect
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
~.orm.context.AutoflushOnlyORMCompileState	^~.orm.context.AbstractORMCompileState	+sql orm_pre_session_exec:1|statement	?sql orm_setup_cursor_result:1|statement
~.orm.context.CompoundSelectCompileState	^~.orm.context.AutoflushOnlyORMCompileState
~.orm.context.ORMCompileState	^~.orm.context.AbstractORMCompileState	+sql orm_pre_session_exec:1|statement	?sql orm_setup_cursor_result:1|statement	>= create_for_statement
~.orm.context.ORMFromStatementCompileState	^~.orm.context.ORMCompileState
~.orm.context.ORMSelectCompileState	^~.orm.context.ORMCompileState	?sql all_selected_columns:0|statement
~.orm.context.QueryContext ~.orm.QueryContext	>~.orm.context.ORMCompileState compile_state
~.orm.dynamic.AppenderMixin	>~.orm.session.Session session
~.orm.query.BulkDelete	^~.orm.query.BulkUD
~.orm.query.BulkUD	>~.orm.session.Session session
~.orm.query.BulkUpdate	^~.orm.query.BulkUD
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
~.pool.base.ConnectionPoolEntry ~.pool.ConnectionPoolEntry	^~.pool.base.ManagesConnection
~.pool.base.ManagesConnection ~.pool.ManagesConnection	>~.engine.interfaces.DBAPIConnection dbapi_connection
~.pool.base.Pool ~.Pool ~.pool.Pool	>~.pool.base.PoolProxiedConnection connect
~.pool.base.PoolProxiedConnection ~.PoolProxiedConnection ~.pool.PoolProxiedConnection	^~.pool.base.ManagesConnection	>~.engine.interfaces.DBAPICursor cursor
~.pool.impl.AssertionPool ~.AssertionPool ~.pool.AssertionPool	^~.pool.base.Pool
~.pool.impl.AsyncAdaptedQueuePool ~.AsyncAdaptedQueuePool ~.pool.AsyncAdaptedQueuePool	^~.pool.impl.QueuePool
~.pool.impl.FallbackAsyncAdaptedQueuePool ~.FallbackAsyncAdaptedQueuePool ~.pool.FallbackAsyncAdaptedQueuePool	^~.pool.impl.AsyncAdaptedQueuePool
~.pool.impl.NullPool ~.NullPool ~.pool.NullPool	^~.pool.base.Pool
~.pool.impl.QueuePool ~.QueuePool ~.pool.QueuePool sqlmodel.QueuePool	^~.pool.base.Pool
~.pool.impl.SingletonThreadPool ~.SingletonThreadPool ~.pool.SingletonThreadPool	^~.pool.base.Pool	>~.pool.base.PoolProxiedConnection connect
~.pool.impl.StaticPool ~.StaticPool ~.pool.StaticPool sqlmodel.StaticPool	^~.pool.base.Pool
~.util.tool_support.code_writer_cmd	+path write_output_file_from_tempfile:1|destination_path write_output_file_from_text:1|destination_path	?path write_output_file_from_tempfile:0|tempfile
#sqlglot
~.executor	+sql execute:0|sql	>= dict_depth flatten_schema nested_get nested_set
~.executor.context.Context	+code eval:0|code
~.executor.python.PythonExecutor ~.executor.PythonExecutor	>~.executor.context.Context context
~.helper	+path open_file:0|file_name	>= camel_to_snake_case csv csv_reader dict_depth find_new_name flatten is_date_unit is_float is_int is_iso_date is_iso_datetime is_iterable is_type merge_ranges name_sequence object_to_dict split_num_words subclasses to_bool
#sqlitedict
~	>~.SqliteDict open
~.SqliteDict	+path new:0|filename
~.SqliteMultithread	+path new:0|filename
#sqlmodel
sqlmodel.QueuePool	^sqlalchemy.pool.impl.QueuePool
sqlmodel.StaticPool	^sqlalchemy.pool.impl.StaticPool
~	>sqlalchemy.engine.base.Engine engine_from_config	>sqlalchemy.engine.mock.MockConnection create_mock_engine
~.ext.asyncio.session.AsyncSession	^sqlalchemy.ext.asyncio.session.AsyncSession	>~.orm.session.Session sync_session
~.orm.session.Session ~.Session	^sqlalchemy.orm.session.Session
#sqlobject
~.dbconnection.DBAPI	^~.dbconnection.DBConnection
~.dbconnection.DBConnection	?ssrf connectionFromURI:0|uri
~.firebird.firebirdconnection.FirebirdConnection	^~.dbconnection.DBAPI	?ssrf new:0|host
~.maxdb.maxdbconnection.MaxdbConnection	^~.dbconnection.DBAPI	?ssrf new:0|host
~.mssql.mssqlconnection.MSSQLConnection	^~.dbconnection.DBAPI	?ssrf new:3|host
~.mysql.mysqlconnection.MySQLConnection	^~.dbconnection.DBAPI	?ssrf new:3|host
~.postgres.pgconnection.PostgresConnection	^~.dbconnection.DBAPI	?ssrf new:1|host
~.sqlite.sqliteconnection.SQLiteConnection	^~.dbconnection.DBAPI	+path new:0|filename
~.sybase.sybaseconnection.SybaseConnection	^~.dbconnection.DBAPI	?ssrf new:3|host
~.util.csvimport	+path load_csv_from_directory:0|directory
#sqlparse
~.engine.filter_stack.FilterStack ~.engine.FilterStack	+sql run:0|sql
#srsly
~	+deserialise pickle_loads:0|data	+path read_gzip_json:0|path read_gzip_jsonl:0|path read_json:0|path read_jsonl:0|path read_msgpack:0|path read_yaml:0|path write_gzip_json:0|path write_gzip_jsonl:0|path write_json:0|path write_jsonl:0|path write_msgpack:0|path write_yaml:0|path	>= is_json_serializable is_yaml_serializable json_dumps msgpack_dumps pickle_dumps write_gzip_json write_gzip_jsonl write_json write_jsonl write_msgpack write_yaml yaml_dumps
~._json_api	+path read_gzip_json:0|path read_gzip_jsonl:0|path read_json:0|path read_jsonl:0|path write_gzip_json:0|path write_gzip_jsonl:0|path write_json:0|path write_jsonl:0|path	>= is_json_serializable json_dumps write_gzip_json write_gzip_jsonl write_json write_jsonl
~._msgpack_api	+path read_msgpack:0|path write_msgpack:0|path	>= msgpack_dumps write_msgpack
~._pickle_api	+deserialise pickle_loads:0|data	>= pickle_dumps
~._yaml_api	+path read_yaml:0|path write_yaml:0|path	>= is_yaml_serializable write_yaml yaml_dumps
~.ruamel_yaml.compat.Nprint	?path new:0|file_name
#stactools
stactools.core.io.fsspec	^fsspec
stactools.core.utils.fsspec	^fsspec
~.core	?path copy_catalog:1|dest_directory
~.core.copy	?path copy_catalog:1|dest_directory
~.core.io.FsspecStacIO	+ssrf read_text_from_href:0|href
~.core.io.xml.XmlElement	+xpath find:0|xpath find_attr:1|xpath find_or_throw:0|xpath find_text:0|xpath find_text_or_throw:0|xpath	>= find find_or_throw from_file	>~.core.io.xml.XmlElement[] findall
#starlette
~.datastructures.UploadFile	+path new:filename
~.formparsers.MultipartPart	>~.datastructures.UploadFile file
~.responses.FileResponse	+path new:0|path,5|filename
~.responses.RedirectResponse	+redirect new:0|url
~.staticfiles.StaticFiles	+path file_response:0|full_path
~.templating.Jinja2Templates	>jinja2.environment.Template get_template
~.testclient.TestClient	^httpx._client.Client	>httpx._models.Response delete get head options patch post put request	!delete get head options patch post put request
~.testclient.WebSocketDenialResponse	^httpx._models.Response
#static
~.BaseMagic	+path file_like:0|full_path
~.GenshiMagic	^~.StringMagic
~.KidMagic	^~.StringMagic
~.StringMagic	^~.BaseMagic
#staticconf
~	?path ini_file_loader:0|filename
~.config.ConfigFacade ~.ConfigFacade	?path load:0|filename
~.loader	?path ini_file_loader:0|filename
#stfio
~	+path read:0|fname	?path read_tdms:0|fn
~.stfio	+path read:0|fname	?path read_tdms:0|fn
#stl
~.mesh.Mesh ~.Mesh	^~.stl.BaseStl
~.stl	+path StlMesh:0|filename
~.stl.BaseStl	+path from_file:0|filename from_multi_file:0|filename save:0|filename
#stone
~.frontend.parser.ParserFactory	?path parse:1|path
#storages
~.backends.apache_libcloud.LibCloudStorage	^django.core.files.storage.base.Storage	+path listdir:0|path
~.backends.dropbox.DropboxStorage ~.backends.dropbox.DropBoxStorage	^~.base.BaseStorage	+path listdir:0|path
~.backends.ftp.FTPStorage	^~.base.BaseStorage	+path listdir:0|path
~.backends.s3.S3ManifestStaticStorage	^~.backends.s3.S3StaticStorage
~.backends.s3.S3StaticStorage	^~.backends.s3.S3Storage
~.backends.s3.S3Storage	^~.base.BaseStorage	!listdir
~.backends.sftpstorage.SFTPStorage	^~.base.BaseStorage	+path listdir:0|path
~.base.BaseStorage	^django.core.files.storage.base.Storage
#storm
~.database.Connection	+sql execute:0|statement raw_execute:0|statement
~.databases.mysql.MySQLConnection	^~.database.Connection	+sql execute:0|statement
~.databases.postgres.PostgresConnection	^~.database.Connection	+sql execute:0|statement
~.databases.postgres.PostgresTimeoutTracer	^~.tracer.TimeoutTracer
~.databases.sqlite.SQLiteConnection	^~.database.Connection	+sql raw_execute:0|statement
~.store.Store	+sql execute:0|statement
~.tracer.BaseStatementTracer	+sql connection_raw_execute:2|statement
~.tracer.DebugTracer	+sql connection_raw_execute:2|statement connection_raw_execute_success:2|statement
~.tracer.TimelineTracer	^~.tracer.BaseStatementTracer
~.tracer.TimeoutTracer	+sql connection_raw_execute:2|statement
#strictyaml
~.dumper.StrictYAMLDumper	^~.dumper.StrictYAMLResolver
~.dumper.StrictYAMLResolver	^~.ruamel.resolver.BaseResolver
~.parser.StrictYAMLLoader	^~.ruamel.resolver.VersionedResolver
~.ruamel	?path add_path_resolver:1|path
~.ruamel.compat.Nprint	+path new:0|file_name
~.ruamel.cyaml.CBaseDumper ~.ruamel.CBaseDumper	^~.ruamel.resolver.BaseResolver
~.ruamel.cyaml.CBaseLoader ~.ruamel.CBaseLoader	^~.ruamel.resolver.BaseResolver
~.ruamel.cyaml.CDumper ~.ruamel.CDumper	^~.ruamel.resolver.Resolver
~.ruamel.cyaml.CLoader ~.ruamel.CLoader	^~.ruamel.resolver.Resolver
~.ruamel.cyaml.CSafeDumper ~.ruamel.CSafeDumper	^~.ruamel.resolver.Resolver
~.ruamel.cyaml.CSafeLoader ~.ruamel.CSafeLoader	^~.ruamel.resolver.Resolver
~.ruamel.dumper.BaseDumper	^~.ruamel.resolver.BaseResolver
~.ruamel.dumper.Dumper	^~.ruamel.resolver.Resolver
~.ruamel.dumper.RoundTripDumper	^~.ruamel.resolver.VersionedResolver
~.ruamel.dumper.SafeDumper	^~.ruamel.resolver.Resolver
~.ruamel.loader.BaseLoader	^~.ruamel.resolver.VersionedResolver
~.ruamel.loader.Loader	^~.ruamel.resolver.VersionedResolver
~.ruamel.loader.RoundTripLoader	^~.ruamel.resolver.VersionedResolver
~.ruamel.loader.SafeLoader	^~.ruamel.resolver.VersionedResolver
~.ruamel.main	?path add_path_resolver:1|path
~.ruamel.resolver.BaseResolver	?path add_path_resolver:1|path
~.ruamel.resolver.Resolver	^~.ruamel.resolver.BaseResolver
~.ruamel.resolver.VersionedResolver	^~.ruamel.resolver.BaseResolver
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
~.providers.opensubtitlescom.OpenSubtitlesComVipProvider	^~.providers.opensubtitlescom.OpenSubtitlesComProvider
~.providers.podnapisi.PodnapisiProvider	>requests.sessions.Session session
~.providers.tvsubtitles.TVsubtitlesProvider	>requests.sessions.Session session
~.refiners.tmdb.TMDBClient	>requests.sessions.Session session
~.refiners.tvdb.TVDBClient	>requests.sessions.Session session
#sunpinyin
~.imdict.IMDict	?path load:0|fname new:0|fname
~.importer.import_fcitx_userdict	?path load_fcitx_user_dict:0|fname
~.importer.import_google_userdict	?path load_google_user_dict:0|fname
~.importer.import_qim_userdict	?path load_qim_user_dict:0|fname
~.importer.import_qq_userdict	?path load_qq_user_dict:0|fname
~.importer.import_sogou_userdict	?path load_sogou_user_dict:0|fname
~.importer.import_ziguang_userdict	?path load_ziguang_user_dict:0|fname
~.trie.DATrie	?path load:0|fname save:0|fname
~.utils	?path read_ngrams:0|fname
~.utils.MMArray	?path new:1|fname
#svglib
~.svglib.ExternalSVG	?xpath new:0|path	>~.svglib.SvgRenderer renderer
~.svglib.Svg2RlgShapeConverter	^~.svglib.SvgShapeConverter
~.svglib.SvgRenderer	?xpath new:0|path	>~.svglib.Svg2RlgShapeConverter shape_converter
~.svglib.SvgShapeConverter	?xpath new:0|path
#swiglpk
~	?path glp_mpl_read_data:1|fname glp_mpl_read_model:1|fname glp_read_asnprob:3|fname glp_read_ccdata:2|fname glp_read_cnfsat:1|fname glp_read_ipt:1|fname glp_read_lp:2|fname glp_read_maxflow:4|fname glp_read_mincost:5|fname glp_read_mip:1|fname glp_read_mps:3|fname glp_read_prob:2|fname glp_read_sol:1|fname glp_write_asnprob:3|fname glp_write_ccdata:2|fname glp_write_cnfsat:1|fname glp_write_ipt:1|fname glp_write_lp:2|fname glp_write_maxflow:4|fname glp_write_mincost:5|fname glp_write_mip:1|fname glp_write_mps:3|fname glp_write_prob:2|fname glp_write_sol:1|fname
~.swiglpk	?path glp_mpl_read_data:1|fname glp_mpl_read_model:1|fname glp_read_asnprob:3|fname glp_read_ccdata:2|fname glp_read_cnfsat:1|fname glp_read_ipt:1|fname glp_read_lp:2|fname glp_read_maxflow:4|fname glp_read_mincost:5|fname glp_read_mip:1|fname glp_read_mps:3|fname glp_read_prob:2|fname glp_read_sol:1|fname glp_write_asnprob:3|fname glp_write_ccdata:2|fname glp_write_cnfsat:1|fname glp_write_ipt:1|fname glp_write_lp:2|fname glp_write_maxflow:4|fname glp_write_mincost:5|fname glp_write_mip:1|fname glp_write_mps:3|fname glp_write_prob:2|fname glp_write_sol:1|fname
#switchbee
~.api.central_unit.CentralUnitAPI	?command call:0|command
~.api.polling.CentralUnitPolling ~.api.CentralUnitPolling	^~.api.central_unit.CentralUnitAPI	?command call:0|command
~.api.wsrpc.CentralUnitWsRPC ~.api.CentralUnitWsRPC	^~.api.central_unit.CentralUnitAPI	?command call:0|command
#switchbot_api
~.SwitchBotAPI	+ssrf delete_webhook:0|url
#tables
~	+path copy_file:0|srcfilename,1|dstfilename open_file:0|filename	>= copy_file get_hdf5_version get_pytables_version restrict_flavors same_position split_type	>~.file.File open_file
~.file	+path copy_file:0|srcfilename,1|dstfilename open_file:0|filename	>= copy_file	>~.file.File open_file
~.file.File ~.File	+path copy_file:0|dstfilename new:0|filename
~.nodes.filenode	+path read_from_filenode:0|h5file,1|filename save_to_filenode:0|h5file,1|filename
~.table.Column ~.Column	?path create_csindex:1|tmp_dir create_index:3|tmp_dir
~.undoredo	+path move_from_shadow:1|path move_to_shadow:1|path redo_remove:1|path undo_remove:1|path	?path redo_create:1|path redo_move:1|origpath,2|destpath undo_create:1|path undo_move:1|origpath,2|destpath	>= attr_from_shadow attr_to_shadow move_from_shadow move_to_shadow redo redo_add_attr redo_create redo_del_attr redo_move redo_remove undo undo_add_attr undo_create undo_del_attr undo_move undo_remove
#tagging
~.admin.TagAdmin	^django.contrib.admin.options.ModelAdmin
#taggit
~.admin.TagAdmin	^django.contrib.admin.options.ModelAdmin
#tagpy
~.FileRef	?path create:0|fileName
~.FileTypeResolver	+path createFile:0|fileName
#tailscale
~.tailscale.Tailscale ~.Tailscale	>aiohttp.client.ClientSession session
#taskw
~.warrior.TaskWarriorBase	+path load_config:0|config_filename new:0|config_filename
~.warrior.TaskWarriorDirect ~.TaskWarrior ~.TaskWarriorDirect ~.warrior.TaskWarrior	^~.warrior.TaskWarriorBase
~.warrior.TaskWarriorShellout ~.TaskWarriorExperimental ~.TaskWarriorShellout ~.warrior.TaskWarriorExperimental	^~.warrior.TaskWarriorBase	+path new:0|config_filename
#tatsu
~.codegen.cgbase.ModelRenderer ~.codegen.ModelRenderer	^~.rendering.Renderer	!new
~.codegen.cgbase.NullModelRenderer ~.codegen.NullModelRenderer	^~.codegen.cgbase.ModelRenderer
~.codegen.objectmodel.BaseClassRenderer	^~.rendering.Renderer	!new
~.codegen.objectmodel.BaseTypeRenderer	^~.rendering.Renderer	!new
~.codegen.objectmodel.Grammar	^~.codegen.cgbase.ModelRenderer
~.codegen.objectmodel.Rule	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Alert	^~.codegen.python.Base
~.codegen.python.Any	^~.codegen.python.Base
~.codegen.python.Base	^~.codegen.cgbase.ModelRenderer
~.codegen.python.Choice	^~.codegen.python.Base
~.codegen.python.Comment	^~.codegen.python.Base
~.codegen.python.Constant	^~.codegen.python.Base
~.codegen.python.Cut	^~.codegen.python.Base
~.codegen.python.EOF	^~.codegen.python.Base
~.codegen.python.EOLComment	^~.codegen.python.Comment
~.codegen.python.EmptyClosure	^~.codegen.python.Base
~.codegen.python.Fail	^~.codegen.python.Base
~.codegen.python.Grammar	^~.codegen.python.Base
~.codegen.python.Pattern	^~.codegen.python.Base
~.codegen.python.RuleRef	^~.codegen.python.Base
~.codegen.python.Sequence	^~.codegen.python.Base
~.codegen.python.Special	^~.codegen.python.Base
~.codegen.python.Token	^~.codegen.python.Base
~.codegen.python.Void	^~.codegen.python.Base
~.parser.EBNFBuffer	+path new:1|filename
~.rendering.Renderer	?template new:0|template
~.tool	+path save:0|filename
~.util	+path try_read:0|filename	>= is_namedtuple
~.util._common	+path try_read:0|filename	>= is_namedtuple
#tempita
~	?template parse:0|s
~.HTMLTemplate	^~.Template
~.Template	?path from_filename:0|filename	?template new:0|content
~.TemplateDef	?template new:0|template,3|body
#templated_email
~.utils.InlineImage ~.InlineImage	+path new:0|filename
#term_image
~.image	+path from_file:0|filepath	?ssrf from_url:0|url	>~.image.common.BaseImage AutoImage from_file from_url
~.image.block.BlockImage ~.image.BlockImage	^~.image.common.TextImage
~.image.common.BaseImage ~.image.BaseImage	+path from_file:0|filepath	?ssrf from_url:0|url	>= from_file from_url
~.image.common.GraphicsImage ~.image.GraphicsImage	^~.image.common.BaseImage
~.image.common.TextImage ~.image.TextImage	^~.image.common.BaseImage
~.image.iterm2.ITerm2Image ~.image.ITerm2Image	^~.image.common.GraphicsImage
~.image.kitty.KittyImage ~.image.KittyImage	^~.image.common.GraphicsImage
#tesla_powerwall
~.api.API ~.API	+ssrf new:0|endpoint
~.powerwall.Powerwall ~.Powerwall	>~.api.API get_api
#testpath
~.commands	+path remove_from_path:0|dir	?path prepend_to_path:0|dir
~.tempdir.NamedFileInTemporaryDirectory	+path new:0|filename
#textfsm
~.clitable.IndexTable	?path new:2|file_path
#textual
~._compose	>~.widget.Widget[] compose
~._compositor.Compositor	>~._compositor.ReflowResult reflow	>~.widget.Widget[] get_widget_and_offset_at get_widget_at reflow_visible
~._compositor.ReflowResult	>~.widget.Widget[] hidden resized shown
~._import_app	>~.app.App import_app
~._markup_playground.MarkupPlayground	^~.app.App
~.app.App	^~.dom.DOMNode	+ssrf open_url:0|url	?path save_screenshot:0|filename,1|path	>= refresh	>~.css.stylesheet.Stylesheet stylesheet	>~.pilot.Pilot[] run_test	>~.screen.Screen get_default_screen get_screen screen	>~.screen.Screen[] screen_stack	>~.signal.Signal app_resume_signal app_suspend_signal theme_changed_signal	>~.widget.Widget focused get_loading_widget	>~.widget.Widget[] children get_widget_at
~.binding.ActiveBinding	>~.dom.DOMNode node
~.command.CommandInput	^~.widgets._input.Input
~.command.CommandList	^~.widgets._option_list.OptionList
~.command.Provider	>~.app.App app	>~.screen.Screen screen	>~.widget.Widget focused
~.command.SearchIcon	^~.widgets._static.Static
~.command.SimpleProvider	^~.command.Provider
~.containers.Center	^~.widget.Widget
~.containers.Container	^~.widget.Widget
~.containers.Grid	^~.widget.Widget
~.containers.Horizontal	^~.widget.Widget
~.containers.HorizontalGroup	^~.widget.Widget
~.containers.HorizontalScroll	^~.containers.ScrollableContainer
~.containers.ItemGrid	^~.widget.Widget
~.containers.Middle	^~.widget.Widget
~.containers.Right	^~.widget.Widget
~.containers.ScrollableContainer	^~.widget.Widget
~.containers.Vertical	^~.widget.Widget
~.containers.VerticalGroup	^~.widget.Widget
~.containers.VerticalScroll	^~.containers.ScrollableContainer
~.css.query.DOMQuery	>~.dom.DOMNode node
~.css.styles.RenderStyles	^~.css.styles.StylesBase	>~.css.styles.Styles base inline
~.css.styles.Styles	^~.css.styles.StylesBase	>~.dom.DOMNode node
~.css.styles.StylesBase	>~.css.styles.Styles parse	>~.dom.DOMNode node
~.css.stylesheet.Stylesheet	+path read:0|filename	>= copy
~.dom.DOMNode ~.reactive.Reactable	^~.message_pump.MessagePump	>~.css.query.DOMQuery query query_children	>~.css.styles.RenderStyles get_component_styles styles	>~.dom.DOMNode[] ancestors ancestors_with_self css_path_nodes walk_children	>~.screen.Screen screen	>~.widget.Widget[] children displayed_children	>~.worker.Worker run_worker
~.driver.Driver	+ssrf open_url:0|url
~.drivers.headless_driver.HeadlessDriver	^~.driver.Driver
~.drivers.linux_driver.LinuxDriver	^~.driver.Driver
~.drivers.linux_inline_driver.LinuxInlineDriver	^~.driver.Driver
~.drivers.web_driver.WebDriver	^~.driver.Driver	+ssrf open_url:0|url
~.drivers.windows_driver.WindowsDriver	^~.driver.Driver
~.events.Action	^~.events.Event
~.events.AppBlur	^~.events.Event
~.events.AppFocus	^~.events.Event
~.events.Blur	^~.events.Event
~.events.Callback	^~.events.Event
~.events.Click	^~.events.MouseEvent
~.events.Compose	^~.events.Event
~.events.CursorPosition	^~.events.Event
~.events.DeliveryComplete	^~.events.Event
~.events.DeliveryFailed	^~.events.Event
~.events.DescendantBlur	^~.events.Event	>~.widget.Widget control widget
~.events.DescendantFocus	^~.events.Event	>~.widget.Widget control widget
~.events.Enter	^~.events.Event	>~.dom.DOMNode control
~.events.Event	^~.message.Message
~.events.Focus	^~.events.Event
~.events.Hide	^~.events.Event
~.events.Idle	^~.events.Event
~.events.InputEvent	^~.events.Event
~.events.Key	^~.events.InputEvent
~.events.Leave	^~.events.Event	>~.dom.DOMNode control
~.events.Load	^~.events.Event
~.events.Mount	^~.events.Event
~.events.MouseCapture	^~.events.Event
~.events.MouseDown	^~.events.MouseEvent
~.events.MouseEvent	^~.events.InputEvent	>~.widget.Widget control
~.events.MouseMove	^~.events.MouseEvent
~.events.MouseRelease	^~.events.Event
~.events.MouseScrollDown	^~.events.MouseEvent
~.events.MouseScrollUp	^~.events.MouseEvent
~.events.MouseUp	^~.events.MouseEvent
~.events.Paste	^~.events.Event
~.events.Print	^~.events.Event
~.events.Ready	^~.events.Event
~.events.Resize	^~.events.Event
~.events.ScreenResume	^~.events.Event
~.events.ScreenSuspend	^~.events.Event
~.events.Show	^~.events.Event
~.events.Timer	^~.events.Event
~.events.Unmount	^~.events.Event
~.layout.DockArrangeResult	>~.layout.WidgetPlacement[] get_visible_placements placements	>~.widget.Widget[] widgets
~.layout.WidgetPlacement	>~.layout.WidgetPlacement[] translate	>~.widget.Widget widget
~.lazy.Lazy	^~.widget.Widget
~.lazy.Reveal	^~.widget.Widget
~.message.Message	>~.dom.DOMNode control
~.message_pump.MessagePump	>~.app.App app	>~.signal.Signal message_signal
~.messages.CloseMessages	^~.message.Message
~.messages.ExitApp	^~.message.Message
~.messages.InBandWindowResize	^~.message.Message
~.messages.InvokeLater	^~.message.Message
~.messages.Layout	^~.message.Message
~.messages.Prompt	^~.message.Message
~.messages.Prune	^~.message.Message
~.messages.ScrollToRegion	^~.message.Message
~.messages.TerminalSupportsSynchronizedOutput	^~.message.Message
~.messages.Update	^~.message.Message
~.messages.UpdateScroll	^~.message.Message
~.notifications.Notify	^~.message.Message
~.pilot.Pilot	>~.app.App app
~.renderables.gradient.GradientApp	^~.app.App
~.screen.Screen	^~.widget.Widget	>~.binding.ActiveBinding[] active_bindings	>~.signal.Signal bindings_updated_signal screen_layout_refresh_signal	>~.widget.Widget focus_next focus_previous get_focusable_widget_at	>~.widget.Widget[] focus_chain get_widget_and_offset_at get_widget_at
~.scroll_view.ScrollView	^~.containers.ScrollableContainer
~.scrollbar.ScrollBar	^~.widget.Widget
~.scrollbar.ScrollBarCorner	^~.widget.Widget
~.scrollbar.ScrollDown	^~.scrollbar.ScrollMessage
~.scrollbar.ScrollLeft	^~.scrollbar.ScrollMessage
~.scrollbar.ScrollMessage	^~.message.Message
~.scrollbar.ScrollRight	^~.scrollbar.ScrollMessage
~.scrollbar.ScrollTo	^~.scrollbar.ScrollMessage
~.scrollbar.ScrollUp	^~.scrollbar.ScrollMessage
~.signal.Signal	>~.dom.DOMNode owner
~.suggester.SuggestionReady	^~.message.Message
~.system_commands.SystemCommandsProvider	^~.command.Provider
~.theme.ThemeProvider	^~.command.Provider
~.validation.Regex	+regex new:0|regex
~.walk	>~.dom.DOMNode[] walk_breadth_first walk_depth_first
~.widget.Widget	^~.dom.DOMNode	>~.scrollbar.ScrollBar horizontal_scrollbar vertical_scrollbar	>~.scrollbar.ScrollBarCorner scrollbar_corner	>~.widget.Widget[] siblings visible_siblings
~.widgets._button.Button ~.widgets.Button	^~.widget.Widget
~.widgets._checkbox.Checkbox ~.widgets.Checkbox	^~.widgets._toggle_button.ToggleButton
~.widgets._collapsible.Collapsible ~.widgets.Collapsible	^~.widget.Widget
~.widgets._collapsible.CollapsibleTitle	^~.widgets._static.Static
~.widgets._content_switcher.ContentSwitcher ~.widgets.ContentSwitcher	^~.containers.Container	>~.widget.Widget visible_content
~.widgets._data_table.DataTable ~.widgets.DataTable	^~.scroll_view.ScrollView
~.widgets._digits.Digits ~.widgets.Digits	^~.widget.Widget
~.widgets._footer.Footer ~.widgets.Footer	^~.containers.ScrollableContainer
~.widgets._footer.FooterKey	^~.widget.Widget
~.widgets._header.Header ~.widgets.Header	^~.widget.Widget
~.widgets._header.HeaderClock	^~.widgets._header.HeaderClockSpace
~.widgets._header.HeaderClockSpace	^~.widget.Widget
~.widgets._header.HeaderIcon	^~.widget.Widget
~.widgets._header.HeaderTitle	^~.widget.Widget
~.widgets._help_panel.HelpPanel ~.widgets.HelpPanel	^~.widget.Widget
~.widgets._input.Input ~.widgets.Input	^~.scroll_view.ScrollView
~.widgets._key_panel.BindingsTable	^~.widgets._static.Static
~.widgets._key_panel.KeyPanel ~.widgets.KeyPanel	^~.containers.VerticalScroll
~.widgets._label.Label ~.widgets.Label	^~.widgets._static.Static
~.widgets._link.Link ~.widgets.Link	^~.widgets._static.Static
~.widgets._list_item.ListItem ~.widgets.ListItem	^~.widget.Widget
~.widgets._list_view.ListView ~.widgets.ListView	^~.containers.VerticalScroll	>~.widgets._list_item.ListItem highlighted_child
~.widgets._loading_indicator.LoadingIndicator ~.widgets.LoadingIndicator	^~.widget.Widget
~.widgets._log.Log ~.widgets.Log	^~.scroll_view.ScrollView
~.widgets._markdown.Markdown ~.widgets.Markdown	^~.widget.Widget	+path load:0|path	>~.widgets._markdown.MarkdownBlock unhandled_token
~.widgets._markdown.MarkdownBlock	^~.widgets._static.Static	>~.widget.Widget select_container
~.widgets._markdown.MarkdownBlockQuote	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownBullet	^~.widget.Widget
~.widgets._markdown.MarkdownBulletList	^~.widgets._markdown.MarkdownList
~.widgets._markdown.MarkdownFence	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownH1	^~.widgets._markdown.MarkdownHeader
~.widgets._markdown.MarkdownH2	^~.widgets._markdown.MarkdownHeader
~.widgets._markdown.MarkdownH3	^~.widgets._markdown.MarkdownHeader
~.widgets._markdown.MarkdownH4	^~.widgets._markdown.MarkdownHeader
~.widgets._markdown.MarkdownH5	^~.widgets._markdown.MarkdownHeader
~.widgets._markdown.MarkdownH6	^~.widgets._markdown.MarkdownHeader
~.widgets._markdown.MarkdownHeader	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownHorizontalRule	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownList	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownListItem	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownOrderedList	^~.widgets._markdown.MarkdownList
~.widgets._markdown.MarkdownOrderedListItem	^~.widgets._markdown.MarkdownListItem
~.widgets._markdown.MarkdownParagraph	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownTBody	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownTD	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownTH	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownTHead	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownTR	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownTable	^~.widgets._markdown.MarkdownBlock
~.widgets._markdown.MarkdownTableContent	^~.widget.Widget
~.widgets._markdown.MarkdownTableOfContents	^~.widget.Widget
~.widgets._markdown.MarkdownUnorderedListItem	^~.widgets._markdown.MarkdownListItem
~.widgets._markdown.MarkdownViewer ~.widgets.MarkdownViewer	^~.containers.VerticalScroll	>~.widgets._markdown.Markdown document	>~.widgets._markdown.MarkdownTableOfContents table_of_contents
~.widgets._masked_input.MaskedInput ~.widgets.MaskedInput	^~.widgets._input.Input
~.widgets._option_list.OptionList ~.widgets.OptionList	^~.scroll_view.ScrollView
~.widgets._placeholder.Placeholder ~.widgets.Placeholder	^~.widget.Widget
~.widgets._pretty.Pretty ~.widgets.Pretty	^~.widget.Widget
~.widgets._progress_bar.Bar	^~.widget.Widget
~.widgets._progress_bar.ETAStatus	^~.widgets._label.Label
~.widgets._progress_bar.PercentageStatus	^~.widgets._label.Label
~.widgets._progress_bar.ProgressBar ~.widgets.ProgressBar	^~.widget.Widget
~.widgets._radio_button.RadioButton ~.widgets.RadioButton	^~.widgets._toggle_button.ToggleButton
~.widgets._radio_set.RadioSet ~.widgets.RadioSet	^~.containers.VerticalScroll	>~.widgets._radio_button.RadioButton pressed_button
~.widgets._rich_log.RichLog ~.widgets.RichLog	^~.scroll_view.ScrollView
~.widgets._rule.Rule ~.widgets.Rule	^~.widget.Widget
~.widgets._select.Select ~.widgets.Select	^~.containers.Vertical
~.widgets._select.SelectCurrent	^~.containers.Horizontal
~.widgets._select.SelectOverlay	^~.widgets._option_list.OptionList
~.widgets._selection_list.SelectionList ~.widgets.SelectionList	^~.widgets._option_list.OptionList
~.widgets._sparkline.Sparkline ~.widgets.Sparkline	^~.widget.Widget
~.widgets._static.Static ~.widgets.Static	^~.widget.Widget
~.widgets._switch.Switch ~.widgets.Switch	^~.widget.Widget
~.widgets._tabbed_content.ContentTab	^~.widgets._tabs.Tab
~.widgets._tabbed_content.ContentTabs	^~.widgets._tabs.Tabs	>~.widgets._tabbed_content.ContentTab get_content_tab	>~.widgets._tabs.Tab disable enable hide show
~.widgets._tabbed_content.TabPane ~.widgets.TabPane	^~.widget.Widget
~.widgets._tabbed_content.TabbedContent ~.widgets.TabbedContent	^~.widget.Widget	>~.widgets._tabbed_content.TabPane active_pane get_pane	>~.widgets._tabs.Tab get_tab
~.widgets._tabs.Tab ~.widgets.Tab	^~.widgets._static.Static
~.widgets._tabs.Tabs ~.widgets.Tabs	^~.widget.Widget	>~.widgets._tabs.Tab active_tab disable enable hide show
~.widgets._tabs.Underline	^~.widget.Widget
~.widgets._text_area.TextArea ~.widgets.TextArea	^~.scroll_view.ScrollView
~.widgets._toast.Toast	^~.widgets._static.Static
~.widgets._toast.ToastHolder	^~.containers.Container
~.widgets._toast.ToastRack	^~.containers.Container
~.widgets._toggle_button.ToggleButton	^~.widgets._static.Static
~.widgets._tooltip.Tooltip ~.widgets.Tooltip	^~.widgets._static.Static
~.widgets._tree.Tree ~.widgets.Tree	^~.scroll_view.ScrollView	>~.widgets._tree.TreeNode cursor_node get_node_at_line get_node_by_id
~.widgets._tree.TreeNode	>~.widgets._tree.Tree tree
~.widgets._welcome.Welcome ~.widgets.Welcome	^~.widgets._static.Static
~.worker.Worker	>~.dom.DOMNode node
#thumbhash
~	+path image_to_thumb_hash:0|fp	>= image_to_thumb_hash rgba_to_thumb_hash thumb_hash_to_approximate_aspect_ratio thumb_hash_to_average_rgba
#tifffile
~	+path imread:0|files imwrite:0|file read_ndtiff_index:0|file	>= asbool askopenfilename astrotiff_description_metadata astype byteorder_compare byteorder_isnative bytes2str bytestr check_shape clean_whitespace encode_chunks enumstr fluoview_description_metadata format_size hexdump identityfunc imagej_description imagej_description_metadata imagej_metadata imagej_metadata_tag imagej_shape imshow imwrite indent isprintable jpeg_decode_colorspace jpeg_shape kwargs_notnone lsm2bin main matlabstr2py metaseries_description_metadata natural_sorted ndpi_jpeg_tile nullfunc olympusini_metadata order_axes parse_filenames parse_kwargs peek_iterator pformat pformat_xml pilatus_description_metadata product pyramidize_series rational read_bytes read_cz_lsminfo read_cz_sem read_exif_ifd read_fei_metadata read_gdal_structural_metadata read_gps_ifd read_interoperability_ifd read_json read_lsm_channelcolors read_lsm_eventlist read_lsm_lookuptable read_lsm_scaninfo read_metaseries_catalog read_micromanager_metadata read_mm_header read_ndtiff_index read_nih_image_header read_scanimage_metadata read_sis read_sis_ini read_tags read_tvips_header read_uic1tag read_uic_property read_uic_tag read_utf8 recarray2dict reshape_axes scanimage_artist_metadata scanimage_description_metadata sequence shaped_description shaped_description_metadata snipstr squeeze_axes stk_description_metadata streak_description_metadata stripascii stripnull subresolution svs_description_metadata tiff2fsspec tiffcomment unique_strings update_kwargs validate_jhove xml2dict
~.tifffile	+path imread:0|files imwrite:0|file read_ndtiff_index:0|file	>= asbool askopenfilename astrotiff_description_metadata astype byteorder_compare byteorder_isnative bytes2str bytestr check_shape clean_whitespace encode_chunks enumstr fluoview_description_metadata format_size hexdump identityfunc imagej_description imagej_description_metadata imagej_metadata imagej_metadata_tag imagej_shape imshow imwrite indent isprintable jpeg_decode_colorspace jpeg_shape kwargs_notnone lsm2bin main matlabstr2py metaseries_description_metadata natural_sorted ndpi_jpeg_tile nullfunc olympusini_metadata order_axes parse_filenames parse_kwargs peek_iterator pformat pformat_xml pilatus_description_metadata product pyramidize_series rational read_bytes read_cz_lsminfo read_cz_sem read_exif_ifd read_fei_metadata read_gdal_structural_metadata read_gps_ifd read_interoperability_ifd read_json read_lsm_channelcolors read_lsm_eventlist read_lsm_lookuptable read_lsm_scaninfo read_metaseries_catalog read_micromanager_metadata read_mm_header read_ndtiff_index read_nih_image_header read_scanimage_metadata read_sis read_sis_ini read_tags read_tvips_header read_uic1tag read_uic_property read_uic_tag read_utf8 recarray2dict reshape_axes scanimage_artist_metadata scanimage_description_metadata sequence shaped_description shaped_description_metadata snipstr squeeze_axes stk_description_metadata streak_description_metadata stripascii stripnull subresolution svs_description_metadata tiff2fsspec tiffcomment unique_strings update_kwargs validate_jhove xml2dict
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
~.ez.RR_external	+path write_tiff:0|file_name
~.ez.evaluate_sharpness	?path write:0|out_dir write_1d_plot:0|out_path write_2d_plot:0|out_path
~.ez.image_read_write	+path read_image:0|image_file_path write_all_images:1|target_directory write_image:1|target_directory	>= get_valid_files_list validate_files_path
~.ez.params	+path save_parameters:1|file_path
~.ez.util	?path make_copy_of_flat:0|flatdir
~.ez.yaml_in_out.Yaml_IO	+path read_yaml:0|filePath write_yaml:0|filePath
~.flow.main.ApplicationWindow	>qtpynodeeditor.flow_view.FlowView flow_view
~.flow.models.BaseCompositeModel	+path get_model_from_path:0|path
~.flow.scene.UfoScene	^qtpynodeeditor.flow_scene.FlowScene
~.util	+path read_image:0|filename
#tornado
~.auth.OpenIdMixin	+redirect authenticate_redirect:0|callback_uri
~.auth.TwitterMixin	+redirect authenticate_redirect:0|callback_uri
~.autoreload	+path watch:0|filename	>= add_reload_hook main start wait watch
~.options	+path parse_config_file:0|path	>= add_parse_callback define parse_command_line parse_config_file print_help
~.tcpclient.TCPClient	?ssrf connect:0|host
~.template.BaseLoader	>~.template.Template load
~.template.DictLoader	^~.template.BaseLoader
~.template.Loader	^~.template.BaseLoader
~.template.Template	+template new:0|template_string
~.web.ErrorHandler	^~.web.RequestHandler
~.web.FallbackHandler	^~.web.RequestHandler
~.web.RedirectHandler	^~.web.RequestHandler
~.web.RequestHandler	?template render_string:0|template_name	>~.template.BaseLoader create_template_loader
~.web.StaticFileHandler nbgitpuller.StaticFileHandler	^~.web.RequestHandler
~.web.TemplateModule	^~.web.UIModule
~.web.UIModule	?template render_string:0|path
~.websocket	>~.websocket.WebSocketClientConnection websocket_connect
~.websocket.WebSocketClientConnection	>~.tcpclient.TCPClient tcp_client
~.websocket.WebSocketHandler	^~.web.RequestHandler
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
#translation_finder
~.finder.Finder ~.Finder	+path open:0|path
#transmission_rpc
~	+ssrf from_url:0|url	>~.client.Client from_url
~.client.Client ~.Client	?path move_torrent_data:1|location	?ssrf new:host
#tree_queries
~.query.TreeQuerySet	^django.db.models.query.QuerySet
#treebeard
~.admin.TreeAdmin	^django.contrib.admin.options.ModelAdmin
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
~.io	+path load_sft_with_reference:0|filepath
~.trx_file_memmap	+path load_from_directory:0|directory load_from_zip:0|filename save:1|filename	>= load load_from_directory load_from_zip save zip_from_folder
~.utils	+path load_matrix_in_any_format:0|filepath
#ttn_client
~.client.TTNClient ~.TTNClient	?ssrf new:0|hostname
#tuf
~.ngclient._internal.requests_fetcher.RequestsFetcher ~.ngclient.RequestsFetcher	^~.ngclient.fetcher.FetcherInterface
~.ngclient.fetcher.FetcherInterface ~.ngclient.FetcherInterface	+ssrf download_bytes:0|url download_file:0|url fetch:0|url
~.ngclient.updater.Updater ~.ngclient.Updater	?path download_target:1|filepath
#tusclient
~.client.TusClient	+ssrf new:0|url	>~.uploader.uploader.AsyncUploader async_uploader	>~.uploader.uploader.Uploader uploader
~.uploader.baseuploader.BaseUploader	+path new:0|file_path
~.uploader.uploader.AsyncUploader ~.uploader.AsyncUploader	^~.uploader.baseuploader.BaseUploader	!new
~.uploader.uploader.Uploader ~.uploader.Uploader	^~.uploader.baseuploader.BaseUploader
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
~.conch.manhole.ManholeInterpreter	?path new:2|filename
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
~.internet.iocpreactor.udp.MulticastPort	^~.internet.iocpreactor.udp.Port
~.internet.iocpreactor.udp.Port	>~.internet.iocpreactor.reactor.IOCPReactor reactor
~.internet.protocol.ClientCreator	?ssrf connectSSL:0|host connectTCP:0|host connectUNIX:0|address
~.internet.ssl.Client	?ssrf new:0|host
~.internet.unix.Client	?path new:0|filename
~.internet.unix.Port	?path new:0|fileName
~.mail.alias	+path loadAliasFile:1|filename
~.mail.alias.FileAlias	+path new:0|filename	>~.mail.alias.FileWrapper createMessageReceiver
~.mail.alias.FileWrapper	+path new:0|filename
~.mail.pb.Maildir	?path deleteFolderMessage:0|folder	>~.mail.pb.Maildir getSubFolder
~.mail.pb.MaildirBroker	^~.spread.pb.Broker	>~.mail.pb.MaildirCollection getCollection
~.mail.pb.MaildirClient	^~.spread.pb.Broker
~.mail.pb.MaildirCollection	>~.mail.pb.Maildir getSubFolder
~.names.authority.BindAuthority	^~.names.authority.FileAuthority	+path loadFile:0|filename
~.names.authority.FileAuthority	+path loadFile:0|filename new:0|filename
~.names.authority.PySourceAuthority	^~.names.authority.FileAuthority	+path loadFile:0|filename
~.names.secondary.SecondaryAuthority	^~.names.authority.FileAuthority	!new
~.persisted._tokenize	+path open:0|filename
~.persisted.dirdbm	>~.persisted.dirdbm.DirDBM open
~.persisted.dirdbm.DirDBM	+path copyTo:0|path
~.persisted.dirdbm.Shelf	^~.persisted.dirdbm.DirDBM
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
~.python._release	?path replaceInFile:0|filename
~.python._release.GitCommand	?path exportTo:0|fromDir remove:0|path
~.python.filepath.FilePath	+path copyTo:0|destination moveTo:0|destination	?path new:0|path	>= asBytesMode asTextMode child childSearchPreauth clonePath descendant parent preauthChild realpath sibling siblingExtension siblingExtensionSearch temporarySibling	>~.python.filepath.FilePath[] globChildren parents
~.python.lockfile	+path symlink:1|filename
~.python.logfile.BaseLogFile	+path new:1|directory
~.python.logfile.DailyLogFile	^~.python.logfile.BaseLogFile
~.python.logfile.LogFile	^~.python.logfile.BaseLogFile	+path new:1|directory
~.python.modules.PathEntry	+path new:0|filePath
~.python.modules.PythonModule	+path new:1|filePath
~.python.release	?command sh:0|command
~.python.shortcut	?path open:0|filename
~.python.shortcut.Shortcut	+path load:0|filename save:0|filename
~.python.zippath.ZipArchive	+path new:0|archivePathname	>= archive
~.runner.inetdconf.InetdConf	^~.runner.inetdconf.SimpleConfFile
~.runner.inetdconf.ServicesConf	^~.runner.inetdconf.SimpleConfFile
~.runner.inetdconf.SimpleConfFile	?path parseFile:0|file
~.spread.pb.Broker	+deserialise unserialize:0|sexp
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
~.web.microdom.Element	?path new:3|filename
~.web.microdom.MismatchedTags	?path new:0|filename
~.web.script.PythonScript	?path new:0|filename
~.web.static.File	+path createSimilarFile:0|path new:0|path	+redirect redirect:0|request
~.web.twcgi.CGIScript	+path new:0|filename
~.web.twcgi.FilteredScript	^~.web.twcgi.CGIScript
~.web.xmlrpc.QueryFactory	?xpath new:0|path
~.words.protocols.irc.DccFileReceive	+path new:0|filename	?path new:3|destDir
~.words.protocols.jabber.client	>~.words.protocols.jabber.xmlstream.XmlStreamFactory XMPPClientFactory basicClientFactory
~.words.protocols.jabber.component	>~.words.protocols.jabber.xmlstream.XmlStreamFactory componentFactory
~.words.protocols.jabber.component.XMPPComponentServerFactory	^~.words.protocols.jabber.xmlstream.XmlStreamServerFactory
~.words.protocols.jabber.xmlstream.XmlStreamFactory	^~.words.xish.xmlstream.XmlStreamFactory
~.words.protocols.jabber.xmlstream.XmlStreamServerFactory	^~.words.xish.xmlstream.BootstrapMixin
~.words.xish.xmlstream.BootstrapMixin	?path removeBootstrap:1|fn
~.words.xish.xmlstream.XmlStreamFactory	^~.words.xish.xmlstream.XmlStreamFactoryMixin
~.words.xish.xmlstream.XmlStreamFactoryMixin	^~.words.xish.xmlstream.BootstrapMixin
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
#ubuntutools
~.archive.Dsc	+path verify_file:0|pathname
~.lp.lpapicache.PackageUpload	?path binaryFileProperties:0|filename_or_url
~.misc	?path verify_file_checksum:0|pathname verify_file_checksums:0|pathname
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
~.util ~.nasa.daymet.util ~.usgs.nwis.util	+path mkdir_if_doesnt_exist:0|dir_path	?path download_if_new:1|path extract_from_zip:0|zip_path save_pretty_printed_xml:0|filename
~.util.misc	+path mkdir_if_doesnt_exist:0|dir_path	?path download_if_new:1|path save_pretty_printed_xml:0|filename
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
~.preparer	+path set_extracted_file_to_default_mode_plus_executable:0|path	?path unpack_archive:0|archive,1|dest	>= has_leading_dir is_within_directory noop_download_reporter noop_unpack_reporter set_extracted_file_to_default_mode_plus_executable split_leading_dir unpack_archive zip_item_is_executable
#unidiff
~.patch.PatchSet ~.PatchSet	+path from_filename:0|filename	?template from_string:0|data
#urllib3
~ requests.urllib3 ~.contrib.emscripten.urllib3	+ssrf connection_from_url:0|url proxy_from_url:0|url request:1|url	>= disable_warnings encode_multipart_formdata inject_into_urllib3 make_headers	>~.connectionpool.HTTPConnectionPool connection_from_url	>~.poolmanager.ProxyManager proxy_from_url	>~.response.BaseHTTPResponse request
~._base_connection.BaseHTTPConnection	+ssrf request:1|url	?ssrf new:0|host	>~.response.BaseHTTPResponse getresponse
~._base_connection.BaseHTTPSConnection	^~._base_connection.BaseHTTPConnection	?ssrf new:0|host
~._request_methods.RequestMethods	+ssrf request:1|url urlopen:1|url	>~.response.BaseHTTPResponse request request_encode_body request_encode_url urlopen
~.connection.HTTPConnection	+ssrf request:1|url request_chunked:1|url	?ssrf new:0|host	>~.response.HTTPResponse getresponse
~.connection.HTTPSConnection ~.http2.connection.orig_HTTPSConnection	^~.connection.HTTPConnection	?ssrf new:0|host
~.connectionpool	+ssrf connection_from_url:0|url	>~.connectionpool.HTTPConnectionPool connection_from_url
~.connectionpool.ConnectionPool	?ssrf new:0|host
~.connectionpool.HTTPConnectionPool ~.HTTPConnectionPool ~.contrib.emscripten.HTTPConnectionPool	^~.connectionpool.ConnectionPool ~._request_methods.RequestMethods	+ssrf urlopen:1|url	?ssrf new:0|host	>~.response.BaseHTTPResponse urlopen
~.connectionpool.HTTPSConnectionPool elastic_transport._node._http_requests.HTTPSConnectionPool elastic_transport._node._http_urllib3.HTTPSConnectionPool ~.HTTPSConnectionPool	^~.connectionpool.HTTPConnectionPool	?ssrf new:0|host
~.contrib.emscripten.connection.EmscriptenHTTPConnection ~.contrib.emscripten.EmscriptenHTTPConnection	+ssrf request:1|url	?ssrf new:0|host	>~.response.BaseHTTPResponse getresponse
~.contrib.emscripten.connection.EmscriptenHTTPSConnection ~.contrib.emscripten.EmscriptenHTTPSConnection	^~.contrib.emscripten.connection.EmscriptenHTTPConnection	?ssrf new:0|host
~.contrib.emscripten.response.EmscriptenHttpResponseWrapper	^~.response.BaseHTTPResponse	>~._base_connection.BaseHTTPConnection connection
~.contrib.socks.SOCKSConnection	^~.connection.HTTPConnection	!new
~.contrib.socks.SOCKSHTTPConnectionPool	^~.connectionpool.HTTPConnectionPool
~.contrib.socks.SOCKSHTTPSConnection	^~.contrib.socks.SOCKSConnection ~.connection.HTTPSConnection
~.contrib.socks.SOCKSHTTPSConnectionPool	^~.connectionpool.HTTPSConnectionPool
~.contrib.socks.SOCKSProxyManager	^~.poolmanager.PoolManager
~.exceptions.NameResolutionError	^~.exceptions.NewConnectionError
~.exceptions.NewConnectionError	>~.connection.HTTPConnection pool
~.http2.connection.HTTP2Connection	^~.connection.HTTPSConnection	+ssrf request:1|url	?ssrf new:0|host	>~.http2.connection.HTTP2Response getresponse
~.http2.connection.HTTP2Response	^~.response.BaseHTTPResponse
~.poolmanager subliminal.providers.poolmanager	+ssrf proxy_from_url:0|url	>~.poolmanager.ProxyManager proxy_from_url
~.poolmanager.PoolManager ~.PoolManager	^~._request_methods.RequestMethods	+ssrf connection_from_url:0|url urlopen:1|url	>~.connectionpool.HTTPConnectionPool connection_from_context connection_from_host connection_from_pool_key connection_from_url	>~.response.BaseHTTPResponse urlopen
~.poolmanager.ProxyManager ~.ProxyManager	^~.poolmanager.PoolManager	+ssrf urlopen:1|url	>~.connectionpool.HTTPConnectionPool connection_from_host	>~.response.BaseHTTPResponse urlopen
~.response.BaseHTTPResponse ~.BaseHTTPResponse	>~._base_connection.BaseHTTPConnection connection
~.response.HTTPResponse ~.HTTPResponse	^~.response.BaseHTTPResponse	>~.connection.HTTPConnection connection
#uvicorn
~.config	?path create_ssl_context:0|certfile,1|keyfile
#vagrant
~	?path make_file_cm:0|filename
#validate_pyproject
~.caching	+path as_file:2|cache_dir
~.pre_compile	+path copy_fastjsonschema_exceptions:0|output_dir copy_module:1|output_dir write_main:0|file_path	?path write_notice:0|out	>= load_licenses replace_text
~.remote	+path load_from_uri:1|cache_dir	>= load_from_uri
#varlink
~.client.Client ~.Client	?ssrf new:0|address
#vcr
~.cassette.Cassette	?xpath new:0|path
#vcstools
~.git_archive_all.GitArchiver	?command run_git_shell:0|cmd	?path create:0|output_path
#vehicle
~.rdw.RDW ~.RDW	>aiohttp.client.ClientSession session
#verisure
~.session.Session ~.Session	?path download_image:1|file_name
#vif_plug_ovs
~.ovsdb.impl_vsctl	>~.ovsdb.impl_vsctl.OvsdbVsctl api_factory
~.ovsdb.impl_vsctl.BaseCommand	+command new:1|cmd
~.ovsdb.impl_vsctl.BrExistsCommand	^~.ovsdb.impl_vsctl.DbCommand
~.ovsdb.impl_vsctl.DbCommand	^~.ovsdb.impl_vsctl.BaseCommand	+command new:1|cmd
~.ovsdb.impl_vsctl.DbCreateCommand	^~.ovsdb.impl_vsctl.BaseCommand	!new
~.ovsdb.impl_vsctl.DbGetCommand	^~.ovsdb.impl_vsctl.DbCommand
~.ovsdb.impl_vsctl.MultiLineCommand	^~.ovsdb.impl_vsctl.BaseCommand
~.ovsdb.impl_vsctl.OvsdbVsctl	>~.ovsdb.impl_vsctl.BaseCommand add_br add_manager add_port br_get_external_id db_add db_clear db_destroy db_set del_br del_controller del_port iface_to_br port_to_br remove_manager set_controller set_fail_mode	>~.ovsdb.impl_vsctl.BrExistsCommand br_exists	>~.ovsdb.impl_vsctl.DbCommand db_find db_list	>~.ovsdb.impl_vsctl.DbCreateCommand db_create	>~.ovsdb.impl_vsctl.DbGetCommand db_get	>~.ovsdb.impl_vsctl.MultiLineCommand get_controller get_manager list_br list_ifaces list_ports
#virt
~.firmware.bootcfg.bootcfg.VarStoreEfiBootConfig	+path new:0|filename
~.firmware.bootcfg.linuxcfg.LinuxEfiFile	+path new:0|filename
~.firmware.efi.efivar.EfiVar	+path set_from_file:0|filename
~.firmware.efi.efivar.EfiVarList	+path set_from_file:1|filename
~.firmware.efi.ucs16	?template from_string:0|string
~.firmware.varstore.autodetect	+path open_varstore:0|filename
~.firmware.varstore.aws.AwsVarStore	+path new:0|filename write_varstore:0|filename
~.firmware.varstore.edk2.Edk2VarStore	+path new:0|filename write_varstore:0|filename
~.firmware.varstore.edk2.Edk2VarStoreQcow2	^~.firmware.varstore.edk2.Edk2VarStore	+path write_varstore:0|filename
~.firmware.varstore.jstore.JsonVarStore	+path new:0|filename write_varstore:0|filename
~.firmware.varstore.linux.LinuxVarStore	?path new:0|path
~.peutils.peutils	+path read_sig:0|filename
#virus_total_apis
~.api.PrivateApi ~.PrivateApi	^~.api.PublicApi	+ssrf get_url_report:0|this_url
~.api.PublicApi ~.PublicApi	+ssrf get_url_report:0|this_url
#vsts_info_provider
~.vsts_info_provider.VstsInfoProvider ~.VstsInfoProvider	>~.vsts_info_provider.VstsInfoProviderConfiguration config
~.vsts_info_provider.VstsInfoProviderConfiguration	^msrest.configuration.Configuration	!new
#w3lib
~.url	+ssrf safe_download_url:1|encoding	>= add_or_replace_parameter add_or_replace_parameters any_to_uri canonicalize_url file_uri_to_path is_url parse_qsl_to_bytes path_to_file_uri safe_download_url safe_url_string url_query_cleaner url_query_parameter
#waffle
~.admin.BaseAdmin	^django.contrib.admin.options.ModelAdmin
~.admin.FlagAdmin	^~.admin.BaseAdmin
~.admin.SampleAdmin	^~.admin.BaseAdmin
~.admin.SwitchAdmin	^~.admin.BaseAdmin
~.decorators	>django.http.response.HttpResponseRedirect get_response_to_redirect
~.jinja.WaffleExtension	^jinja2.ext.Extension
#watchdog
~.events	+path generate_sub_created_events:0|src_dir_path generate_sub_moved_events:0|src_dir_path,1|dest_dir_path
~.observers.api.BaseObserver ~.observers.BaseObserver	>~.observers.api.EventEmitter[] emitters	>~.observers.api.ObservedWatch schedule
~.observers.api.EventEmitter	>~.observers.api.ObservedWatch watch
~.observers.api.ObservedWatch	+path new:0|path
~.observers.fsevents.FSEventsEmitter	^~.observers.api.EventEmitter
~.observers.fsevents.FSEventsObserver	^~.observers.api.BaseObserver	>~.observers.api.ObservedWatch schedule
~.observers.fsevents2.FSEventsEmitter	^~.observers.api.EventEmitter
~.observers.fsevents2.FSEventsObserver2	^~.observers.api.BaseObserver
~.observers.inotify.InotifyEmitter	^~.observers.api.EventEmitter
~.observers.inotify.InotifyFullEmitter	^~.observers.inotify.InotifyEmitter
~.observers.inotify.InotifyObserver	^~.observers.api.BaseObserver
~.observers.inotify_c.Inotify	?path remove_watch:0|path
~.observers.kqueue.KeventDescriptorSet	+path remove:0|path
~.observers.kqueue.KqueueEmitter	^~.observers.api.EventEmitter
~.observers.kqueue.KqueueObserver	^~.observers.api.BaseObserver
~.observers.polling.PollingEmitter	^~.observers.api.EventEmitter
~.observers.polling.PollingObserver	^~.observers.api.BaseObserver
~.observers.polling.PollingObserverVFS	^~.observers.api.BaseObserver
~.observers.read_directory_changes.WindowsApiEmitter	^~.observers.api.EventEmitter
~.observers.read_directory_changes.WindowsApiObserver	^~.observers.api.BaseObserver
~.observers.winapi	+path read_directory_changes:1|path	?path read_events:1|path	>= close_directory_handle read_directory_changes
~.tricks.ShellCommandTrick	+command new:0|shell_command
~.utils.dirsnapshot.DirectorySnapshot	?path stat_info:0|path
~.utils.dirsnapshot.EmptyDirectorySnapshot	^~.utils.dirsnapshot.DirectorySnapshot
#wcmatch
~._wcparse.WcSplit	+regex new:0|pattern
~.glob	+path glob:root_dir	>= globmatch is_magic translate
~.glob.Glob	+path new:2|root_dir
#web
~.application.application	?ssrf request:3|host	>~.browser.AppBrowser browser
~.browser.AppBrowser	^~.browser.Browser
~.browser.Browser	+ssrf get_links:2|url open:0|url
~.db.DB ~.DB	+sql query:0|sql_query
~.db.FirebirdDB ~.FirebirdDB	^~.db.DB
~.db.MSSQLDB ~.MSSQLDB	^~.db.DB
~.db.MySQLDB ~.MySQLDB	^~.db.DB
~.db.OracleDB ~.OracleDB	^~.db.DB
~.db.PostgresDB ~.PostgresDB	^~.db.DB
~.db.SqliteDB ~.SqliteDB	^~.db.DB
~.template	>~.template.Template frender
~.template.BaseTemplate	?path new:1|filename	?template new:0|code
~.template.CompiledTemplate	^~.template.Template	?path new:1|filename	!compile_template
~.template.Template	^~.template.BaseTemplate	+template compile_template:0|template_string new:0|text	?path new:1|filename
~.webapi.Found ~.Found ~.webapi.found	^~.webapi.Redirect	!new
~.webapi.Redirect ~.Redirect ~.webapi.redirect	+redirect new:0|url
~.webapi.SeeOther ~.SeeOther ~.webapi.seeother	^~.webapi.Redirect	+redirect new:0|url
~.webapi.TempRedirect ~.TempRedirect ~.webapi.tempredirect	^~.webapi.Redirect	+redirect new:0|url
#web_cache
~.WebCache	+path new:0|db_filepath
#webassets
~.cache	>~.cache.FilesystemCache get_cache
~.cache.FilesystemCache	?path new:0|directory
~.ext.jinja2.AssetsExtension ~.ext.jinja2.assets	^jinja2.ext.Extension
~.filter	>~.filter.CallableFilter get_filter
~.filter.CallableFilter	^~.filter.Filter
~.filter.ExternalTool	?path open:1|source_path
~.filter.Filter ~.filter.jspacker.Filter ~.filter.rjsmin.Filter	?path open:1|source_path
~.filter.JavaTool	^~.filter.ExternalTool
~.filter.autoprefixer.Autoprefixer6Filter	^~.filter.autoprefixer.AutoprefixerFilter
~.filter.autoprefixer.AutoprefixerFilter	^~.filter.ExternalTool
~.filter.babel.Babel	^~.filter.ExternalTool
~.filter.cleancss.CleanCSS	^~.filter.ExternalTool
~.filter.clevercss.CleverCSS	^~.filter.Filter
~.filter.closure.ClosureJS	^~.filter.JavaTool
~.filter.closure_stylesheets.ClosureStylesheetsBase	^~.filter.JavaTool
~.filter.closure_stylesheets.ClosureStylesheetsCompiler	^~.filter.closure_stylesheets.ClosureStylesheetsBase
~.filter.closure_stylesheets.ClosureStylesheetsMinifier	^~.filter.closure_stylesheets.ClosureStylesheetsBase
~.filter.closure_templates.ClosureTemplateFilter	^~.filter.jst.JSTemplateFilter
~.filter.coffeescript.CoffeeScript	^~.filter.Filter
~.filter.compass.Compass	^~.filter.Filter	+path open:1|source_path
~.filter.cssmin.CSSMin	^~.filter.Filter
~.filter.cssprefixer.CSSPrefixer	^~.filter.Filter
~.filter.cssrewrite.CSSRewrite	^~.filter.cssrewrite.base.CSSUrlRewriter
~.filter.cssrewrite.base.CSSUrlRewriter ~.filter.cssrewrite.CSSUrlRewriter	^~.filter.cssrewrite.base.PatternRewriter
~.filter.cssrewrite.base.PatternRewriter	^~.filter.Filter
~.filter.cssutils.CSSUtils	^~.filter.Filter
~.filter.datauri.CSSDataUri	^~.filter.cssrewrite.base.CSSUrlRewriter
~.filter.dust.DustJS	^~.filter.ExternalTool	?path open:1|source_path
~.filter.handlebars.Handlebars	^~.filter.jst.JSTemplateFilter
~.filter.jade.Jade	^~.filter.Filter
~.filter.jinja2.Jinja2	^~.filter.Filter
~.filter.jsmin.JSMin	^~.filter.Filter
~.filter.jspacker.JSPacker	^~.filter.Filter
~.filter.jst.JST	^~.filter.jst.JSTemplateFilter
~.filter.jst.JSTemplateFilter	^~.filter.Filter
~.filter.less.Less	^~.filter.ExternalTool
~.filter.less_ruby.Less	^~.filter.Filter	?path open:1|sourcePath
~.filter.libsass.LibSass	^~.filter.Filter
~.filter.node_sass.NodeSCSS	^~.filter.node_sass.NodeSass
~.filter.node_sass.NodeSass	^~.filter.sass.Sass
~.filter.postcss.PostCSS	^~.filter.ExternalTool
~.filter.pyscss.PyScss	^~.filter.Filter
~.filter.rcssmin.RCSSMin	^~.filter.Filter
~.filter.replace.ReplaceFilter	^~.filter.Filter	+regex new:0|pattern
~.filter.requirejs.RequireJSFilter	^~.filter.ExternalTool	?path open:1|source_path
~.filter.rjsmin.RJSMin	^~.filter.Filter
~.filter.sass.SCSS	^~.filter.sass.Sass
~.filter.sass.Sass	^~.filter.ExternalTool
~.filter.sass_ruby.RubySCSS	^~.filter.sass_ruby.RubySass
~.filter.sass_ruby.RubySass	^~.filter.ExternalTool
~.filter.slimit.Slimit	^~.filter.Filter
~.filter.slimmer.CSSSlimmer	^~.filter.slimmer.Slimmer
~.filter.slimmer.Slimmer	^~.filter.Filter
~.filter.spritemapper.Spritemapper	^~.filter.Filter
~.filter.stylus.Stylus	^~.filter.ExternalTool
~.filter.typescript.TypeScript	^~.filter.Filter
~.filter.uglifyjs.UglifyJS	^~.filter.ExternalTool
~.filter.yui.YUIBase	^~.filter.JavaTool
~.filter.yui.YUICSS	^~.filter.yui.YUIBase
~.filter.yui.YUIJS	^~.filter.yui.YUIBase
~.merge	>~.merge.MemoryHunk merge
~.merge.BaseHunk	?path save:0|filename
~.merge.FileHunk	^~.merge.BaseHunk	+path new:0|filename
~.merge.MemoryHunk	^~.merge.BaseHunk	!save
~.merge.UrlHunk	^~.merge.BaseHunk
~.script.CommandLineEnvironment	+command invoke:0|command new:3|commands
~.utils	+path calculate_sri_on_file:0|file_name
~.version.FileManifest	+path new:0|filename
~.version.JsonManifest	^~.version.FileManifest	!new
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
#websockets
~.asyncio.router.Router ~.Router	+redirect redirect:1|url
~.legacy.exceptions.RedirectHandshake	+redirect new:0|uri
~.sync.client	+ssrf connect:0|uri	>= prepare_connect_request
~.sync.router.Router	+redirect redirect:1|url
#webtest
~.forms.Form ~.Form	>bs4.BeautifulSoup html
~.forms.Upload ~.Upload	+path new:0|filename
#webview
~	>~.window.Window active_window create_window
~.dom.dom.DOM	?xpath get_element:0|selector get_elements:0|selector
~.platforms.android	+code evaluate_js:0|js_code	?ssrf load_url:0|url
~.platforms.android.AndroidApp	^kivy.app.App
~.platforms.android.DownloadListener	+ssrf onDownloadStart:0|url
~.platforms.cef	+code evaluate_js:0|code	?ssrf load_url:0|url
~.platforms.cef.Browser	+ssrf load_url:0|url
~.platforms.cocoa	+code evaluate_js:0|script	?ssrf load_url:0|url
~.platforms.edgechromium.EdgeChrome	+code evaluate_js:0|script	?ssrf load_url:0|url
~.platforms.mshtml.MSHTML	+code evaluate_js:0|script	?ssrf load_url:0|url
~.platforms.winforms	+code evaluate_js:0|script	?ssrf load_url:0|url
~.window.Window ~.Window	>~.dom.dom.DOM dom
#webvtt
~	+path read:0|file	?template from_string:0|string	>= from_buffer from_sbv from_srt from_string read read_buffer
~.models.Timestamp	?template from_string:0|value
~.segmenter	+path write_manifest:0|output_folder write_segments:0|output_folder	>= slice_segments
~.utils.FileWrapper	+path new:0|file_path open:0|file_path	>= open
~.webvtt.WebVTT ~.WebVTT	+path read:0|file	?template from_string:0|string	>= from_buffer from_sbv from_srt from_string read read_buffer
#werkzeug
~.datastructures.file_storage.FileMultiDict ~.datastructures.FileMultiDict	+path add_file:1|file,2|filename
~.datastructures.file_storage.FileStorage ~.datastructures.FileStorage	+path new:1|filename save:0|dst
~.debug	+path send_file:0|path_or_file	>= gen_salt get_machine_id get_pin_and_cookie_name hash_pin host_is_trusted render_console_html
~.debug.DebuggedApplication flask_socketio.DebuggedApplication	?command execute_command:1|command
~.debug.console.Console ~.debug.Console	+code eval:0|code
~.debug.tbtools.DebugFrameSummary ~.debug.DebugFrameSummary	+code eval:0|code	>~.debug.console.Console console
~.debug.tbtools.DebugTraceback ~.debug.DebugTraceback	>~.debug.tbtools.DebugFrameSummary[] all_frames
~.routing.map.Map ~.routing.Map	>~.routing.map.MapAdapter bind bind_to_environ
~.routing.map.MapAdapter ~.routing.MapAdapter	+redirect make_alias_redirect_url:0|path
~.serving	+path load_ssl_context:0|cert_file	?ssrf get_sockaddr:0|host	>= get_interface_ip get_sockaddr is_running_from_reloader is_ssl_error make_ssl_devcert run_simple
~.utils	+path send_file:0|path_or_file	+redirect redirect:0|location	>= find_modules get_content_type import_string secure_filename
#wget
~	+ssrf download:0|url filename_from_url:0|url
#whatthepatch
~.snippets	+path remove:0|path
#whisper
~	?path create:0|path
~.CorruptWhisperFile	+path new:1|path
#whitenoise
~.base.WhiteNoise ~.WhiteNoise	+path add_file_to_dictionary:1|path get_static_file:0|path	+redirect redirect:0|from_url,1|to_url	?path find_file_at_path:0|path	>~.responders.Redirect redirect	>~.responders.StaticFile get_static_file
~.compress.Compressor	+path write_data:0|path
~.middleware.WhiteNoiseFileResponse	^django.http.response.FileResponse
~.middleware.WhiteNoiseMiddleware	^~.base.WhiteNoise
~.responders.FileEntry	+path stat_regular_file:0|path	?path new:0|path
~.responders.Redirect	+redirect new:0|location
~.responders.StaticFile	+path new:0|path	?path get_file_stats:0|path
~.storage.CompressedManifestStaticFilesStorage	^django.contrib.staticfiles.storage.ManifestStaticFilesStorage	>~.compress.Compressor create_compressor
~.storage.CompressedStaticFilesStorage	^django.contrib.staticfiles.storage.StaticFilesStorage	>~.compress.Compressor create_compressor
#winrm
~.Session	+code run_ps:0|script	+command run_cmd:0|command	>~.protocol.Protocol protocol
~.protocol.Protocol ~.Protocol	>~.transport.Transport transport
~.transport.Transport	>requests.sessions.Session build_session
#wordcloud
~.wordcloud.WordCloud ~.WordCloud	+path to_file:0|filename	>= generate_from_frequencies generate_from_text recolor to_file
#wormhole_mailbox_server
~.database	?path create_channel_db:0|dbfile open_existing_db:0|dbfile
~.server_websocket.WebSocketServer	^autobahn.twisted.websocket.WebSocketServerProtocol
#wsme
~.rest.args	>~.types.File filetype_from_param
~.types.File	+path new:0|filename
#wsmeext
~.pecan.XMLRenderer	?xpath new:0|path
#wyoming
~.client.AsyncClient	+ssrf from_uri:0|uri	>= from_uri
~.client.AsyncStdioClient	^~.client.AsyncClient
~.client.AsyncTcpClient	^~.client.AsyncClient	?ssrf new:0|host
~.client.AsyncUnixClient	^~.client.AsyncClient
~.http.shared	>flask.app.Flask get_app
~.mic.MicProcessAsyncClient	^~.client.AsyncClient
~.server.AsyncServer	?ssrf from_uri:0|uri
~.server.AsyncStdioServer	^~.server.AsyncServer
~.server.AsyncTcpServer	^~.server.AsyncServer
~.server.AsyncUnixServer	^~.server.AsyncServer
~.snd.SndProcessAsyncClient	^~.client.AsyncClient
~.wake.WakeProcessAsyncClient	^~.client.AsyncClient
#xapian_backend
~.XapianSearchBackend	>filelock._soft.SoftFileLock filelock
#xarray_sentinel
~.esa_safe	>xmlschema.validators.schemas.XMLSchema10 cached_sentinel1_schemas
~.sentinel1	>fsspec.spec.AbstractFileSystem[] get_fs_path
~.xarray_backends.Sentinel1Backend	?path open_dataset:0|filename_or_obj
#xhtml2pdf
~.builders.watermarks.WaterMarks	>~.files.pisaFileObject generate_pdf_background
~.context.pisaCSSBuilder	>~.context.pisaContext c
~.context.pisaCSSParser	^~.w3c.css.CSSParser
~.context.pisaContext	?xpath new:0|path	>~.files.pisaFileObject getFile
~.document	?path pisaDocument:3|path
~.files	>~.files.pisaFileObject getFile
~.files.B64InlineURI	^~.files.BaseFile
~.files.BaseFile	+path new:0|path	?path new:1|basepath
~.files.BytesFileUri	^~.files.BaseFile
~.files.FileNetworkManager	>~.files.LocalTmpFile get_manager
~.files.LocalFileURI	^~.files.BaseFile
~.files.LocalProtocolURI	^~.files.BaseFile
~.files.LocalTmpFile	^~.files.BaseFile	+path new:0|path	?path new:1|basepath
~.files.NetworkFileUri	^~.files.BaseFile	!new
~.files.pisaFileObject	?path new:0|uri
~.pisa	?path CreatePDF:3|path
~.w3c.css.CSSParser	^~.w3c.cssParser.CSSParser
~.w3c.cssParser.CSSParser	?path parseFile:0|srcFile
~.xhtml2pdf_reportlab.PmlBaseDoc	^reportlab.platypus.doctemplate.BaseDocTemplate
~.xhtml2pdf_reportlab.PmlImage	>reportlab.graphics.shapes.Drawing getDrawing	>~.xhtml2pdf_reportlab.PmlImageReader getImage
~.xhtml2pdf_reportlab.PmlImageReader	+path new:0|fileName
#xlrd
~	+path dump:0|filename open_workbook:0|filename,1|logfile open_workbook_xls:0|filename	?path dump:1|outfile open_workbook_xls:1|logfile
~.book	+path open_workbook_xls:0|filename	?path open_workbook_xls:1|logfile
~.book.Book ~.Book	+path biff2_8_load:0|filename	?path biff2_8_load:2|logfile
#xlsxwriter
~.chartsheet.Chartsheet	^~.worksheet.Worksheet
~.workbook.Workbook ~.Workbook	+path new:0|filename
~.worksheet.Worksheet	?path insert_image:2|filename
#xlwt
~.Bitmap.ImDataBmpRecord	+path new:0|filename
~.Workbook.Workbook	+path save:0|filename_or_stream
#xmlschema
~ elementpath.validators.xmlschema	?path download_schemas:1|target
~.dataobjects.DataBindingConverter ~.DataBindingConverter	^~.dataobjects.DataElementConverter	>~.dataobjects.DataElement get_data_element
~.dataobjects.DataBindingMeta	>~.validators.elements.XsdElement xsd_element
~.dataobjects.DataElement ~.DataElement	?xpath find:0|path	>~.dataobjects.DataElement[] findall iter iterchildren iterfind	>~.validators.elements.XsdElement xsd_element
~.dataobjects.DataElementConverter ~.DataElementConverter	>~.dataobjects.DataElement element_decode get_data_element
~.documents	>~.resources.XMLResource[] get_context	>~.validators.schemas.XMLSchemaBase get_dummy_schema
~.documents.XmlDocument ~.XmlDocument	^~.resources.XMLResource	+path write:0|file	>~.validators.schemas.XMLSchemaBase schema
~.exports	+path save_sources:0|target	?path download_schemas:1|target export_schema:1|target	>= download_schemas export_schema save_sources
~.exports.XsdSource	>~.locations.LocationPath get_location_path path	>~.resources.XMLResource resource
~.extras.codegen.AbstractGenerator	>~.validators.schemas.XMLSchema11 schema
~.extras.codegen.PythonGenerator	^~.extras.codegen.AbstractGenerator
~.extras.wsdl.Wsdl11Document	^~.documents.XmlDocument
~.locations	?xpath get_uri:2|path,3|query get_uri_path:2|path,3|query
~.locations.LocationPath	?ssrf from_uri:0|uri
~.locations.LocationPosixPath	^~.locations.LocationPath
~.locations.LocationWindowsPath	^~.locations.LocationPath
~.resources.XMLResource ~.XMLResource	?xpath find:0|path get_absolute_path:0|path	>elementpath.xpath_nodes.ElementNode get_xpath_node xpath_root
~.validators.assertions.XsdAssert ~.validators.XsdAssert	^~.validators.xsdbase.XsdComponent	>elementpath.xpath_nodes.SchemaElementNode xpath_node	>~.validators.attributes.XsdAttributeGroup attrib	>~.validators.complex_types.XsdComplexType parent type	>~.xpath.proxy.XMLSchemaProxy xpath_proxy
~.validators.attributes.Xsd11Attribute ~.validators.Xsd11Attribute	^~.validators.attributes.XsdAttribute
~.validators.attributes.XsdAttribute ~.XsdAttribute ~.validators.XsdAttribute	^~.validators.xsdbase.XsdComponent	>~.validators.simple_types.XsdSimpleType type	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.attributes.XsdAttributeGroup ~.validators.XsdAttributeGroup	^~.validators.xsdbase.XsdComponent	>~.validators.xsdbase.XsdAnnotation annotation	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.complex_types.Xsd11ComplexType ~.validators.Xsd11ComplexType	^~.validators.complex_types.XsdComplexType	>~.validators.attributes.XsdAttributeGroup default_attributes	>~.validators.wildcards.XsdDefaultOpenContent default_open_content
~.validators.complex_types.XsdComplexType ~.validators.XsdComplexType	^~.validators.xsdbase.XsdType	>~.validators.assertions.XsdAssert[] assertions	>~.validators.attributes.XsdAttributeGroup attributes	>~.validators.groups.XsdGroup content model_group	>~.validators.simple_types.XsdSimpleType simple_type	>~.validators.wildcards.XsdDefaultOpenContent default_open_content	>~.validators.wildcards.XsdOpenContent open_content	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.elements.Xsd11Element ~.validators.Xsd11Element	^~.validators.elements.XsdElement	>~.validators.elements.XsdElement[] iter_substitutes	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.elements.XsdAlternative ~.validators.XsdAlternative	^~.validators.xsdbase.XsdComponent	>~.validators.elements.XsdElement parent	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.elements.XsdElement ~.XsdElement ~.validators.XsdElement	^~.validators.xsdbase.XsdComponent ~.validators.particles.ParticleMixin	>elementpath.xpath_nodes.SchemaElementNode xpath_node	>~.validators.attributes.XsdAttributeGroup attributes get_attributes	>~.validators.attributes.XsdAttribute[] inheritable	>~.validators.elements.XsdAlternative[] alternatives	>~.validators.elements.XsdElement ref	>~.validators.elements.XsdElement[] iter_substitutes	>~.validators.groups.XsdGroup parent	>~.validators.identities.XsdIdentity[] identities selected_by	>~.validators.xsdbase.XsdComponent[] iter_components	>~.xpath.proxy.XMLSchemaProxy xpath_proxy
~.validators.facets.XsdAssertionFacet ~.validators.XsdAssertionFacet	^~.validators.facets.XsdFacet
~.validators.facets.XsdEnumerationFacets ~.validators.XsdEnumerationFacets	^~.validators.facets.XsdFacet	>~.validators.xsdbase.XsdAnnotation get_annotation
~.validators.facets.XsdExplicitTimezoneFacet ~.validators.XsdExplicitTimezoneFacet	^~.validators.facets.XsdFacet
~.validators.facets.XsdFacet ~.validators.XsdFacet	^~.validators.xsdbase.XsdComponent
~.validators.facets.XsdFractionDigitsFacet ~.validators.XsdFractionDigitsFacet	^~.validators.facets.XsdFacet
~.validators.facets.XsdLengthFacet ~.validators.XsdLengthFacet	^~.validators.facets.XsdFacet
~.validators.facets.XsdMaxExclusiveFacet ~.validators.XsdMaxExclusiveFacet	^~.validators.facets.XsdFacet
~.validators.facets.XsdMaxInclusiveFacet ~.validators.XsdMaxInclusiveFacet	^~.validators.facets.XsdFacet
~.validators.facets.XsdMaxLengthFacet ~.validators.XsdMaxLengthFacet	^~.validators.facets.XsdFacet
~.validators.facets.XsdMinExclusiveFacet ~.validators.XsdMinExclusiveFacet	^~.validators.facets.XsdFacet
~.validators.facets.XsdMinInclusiveFacet ~.validators.XsdMinInclusiveFacet	^~.validators.facets.XsdFacet
~.validators.facets.XsdMinLengthFacet ~.validators.XsdMinLengthFacet	^~.validators.facets.XsdFacet
~.validators.facets.XsdPatternFacets ~.validators.XsdPatternFacets	^~.validators.facets.XsdFacet	>~.validators.xsdbase.XsdAnnotation get_annotation
~.validators.facets.XsdTotalDigitsFacet ~.validators.XsdTotalDigitsFacet	^~.validators.facets.XsdFacet
~.validators.facets.XsdWhiteSpaceFacet ~.validators.XsdWhiteSpaceFacet	^~.validators.facets.XsdFacet
~.validators.global_maps.XsdGlobals ~.XsdGlobals ~.validators.XsdGlobals	^~.validators.xsdbase.XsdValidator	>~.validators.attributes.XsdAttribute lookup_attribute	>~.validators.attributes.XsdAttributeGroup lookup_attribute_group	>~.validators.attributes.XsdAttributeGroup[] attribute_groups	>~.validators.attributes.XsdAttribute[] attributes	>~.validators.elements.XsdElement lookup_element	>~.validators.elements.XsdElement[] elements	>~.validators.global_maps.XsdGlobals[] iter_components	>~.validators.groups.XsdGroup lookup_group	>~.validators.groups.XsdGroup[] groups	>~.validators.identities.XsdIdentity[] identities	>~.validators.notations.XsdNotation lookup_notation	>~.validators.notations.XsdNotation[] notations	>~.validators.schemas.XMLSchemaBase[] iter_schemas	>~.validators.xsdbase.XsdComponent[] unbuilt
~.validators.groups.Xsd11Group ~.validators.Xsd11Group	^~.validators.groups.XsdGroup
~.validators.groups.XsdGroup ~.aliases.ModelGroupType ~.validators.XsdGroup	^~.validators.xsdbase.XsdComponent ~.validators.particles.ParticleMixin	>~.validators.complex_types.XsdComplexType parent	>~.validators.groups.XsdGroup ref restriction	>~.validators.groups.XsdGroup[] get_subgroups	>~.validators.wildcards.XsdOpenContent open_content	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.identities.KeyrefCounter	>~.validators.identities.XsdKeyref identity
~.validators.identities.Xsd11Key ~.validators.Xsd11Key	^~.validators.identities.XsdKey
~.validators.identities.Xsd11Keyref ~.validators.Xsd11Keyref	^~.validators.identities.XsdKeyref
~.validators.identities.Xsd11Unique ~.validators.Xsd11Unique	^~.validators.identities.XsdUnique
~.validators.identities.XsdFieldSelector ~.validators.XsdFieldSelector	^~.validators.identities.XsdSelector
~.validators.identities.XsdIdentity ~.validators.XsdIdentity	^~.validators.xsdbase.XsdComponent	>~.validators.elements.XsdElement parent	>~.validators.identities.XsdFieldSelector[] fields	>~.validators.identities.XsdIdentity ref	>~.validators.identities.XsdSelector selector
~.validators.identities.XsdKey ~.validators.XsdKey	^~.validators.identities.XsdIdentity
~.validators.identities.XsdKeyref ~.validators.XsdKeyref	^~.validators.identities.XsdIdentity	>~.validators.identities.KeyrefCounter get_counter	>~.validators.identities.XsdKey refer
~.validators.identities.XsdSelector ~.validators.XsdSelector	^~.validators.xsdbase.XsdComponent
~.validators.identities.XsdUnique ~.validators.XsdUnique	^~.validators.identities.XsdIdentity
~.validators.notations.XsdNotation ~.validators.XsdNotation	^~.validators.xsdbase.XsdComponent
~.validators.particles.ParticleMixin ~.validators.ParticleMixin	>~.validators.groups.XsdGroup[] oid
~.validators.schemas.XMLSchema10 ~.XMLSchema ~.XMLSchema10 ~.validators.XMLSchema	^~.validators.schemas.XMLSchemaBase	>~.validators.schemas.XMLSchemaBase meta_schema
~.validators.schemas.XMLSchema11 ~.XMLSchema11 ~.validators.XMLSchema11	^~.validators.schemas.XMLSchemaBase	>~.validators.schemas.XMLSchemaBase meta_schema
~.validators.schemas.XMLSchemaBase ~.XMLSchemaBase ~.aliases.SchemaType ~.validators.XMLSchemaBase	^~.validators.xsdbase.XsdValidator	>elementpath.xpath_nodes.SchemaElementNode xpath_node	>~.resources.XMLResource source	>~.validators.attributes.XsdAttributeGroup create_any_attribute_group create_empty_attribute_group default_attributes	>~.validators.complex_types.XsdComplexType create_any_type	>~.validators.complex_types.XsdComplexType[] complex_types	>~.validators.elements.XsdElement create_element get_element	>~.validators.elements.XsdElement[] root_elements	>~.validators.global_maps.XsdGlobals maps	>~.validators.groups.XsdGroup create_any_content_group create_empty_content_group	>~.validators.schemas.XMLSchemaBase add_schema copy create_meta_schema get_schema import_schema include_schema meta_schema override redefine	>~.validators.schemas.XMLSchemaBase[] imports includes	>~.validators.simple_types.XsdSimpleType simple_type_factory	>~.validators.simple_types.XsdSimpleType[] simple_types	>~.validators.xsdbase.XsdAnnotation[] annotations	>~.validators.xsdbase.XsdComponent[] components iter_components	>~.xpath.proxy.XMLSchemaProxy xpath_proxy
~.validators.simple_types.Xsd11AtomicRestriction ~.validators.Xsd11AtomicRestriction	^~.validators.simple_types.XsdAtomicRestriction
~.validators.simple_types.Xsd11Union ~.validators.Xsd11Union	^~.validators.simple_types.XsdUnion
~.validators.simple_types.XsdAtomic ~.validators.XsdAtomic	^~.validators.simple_types.XsdSimpleType
~.validators.simple_types.XsdAtomicBuiltin ~.validators.XsdAtomicBuiltin	^~.validators.simple_types.XsdAtomic
~.validators.simple_types.XsdAtomicRestriction ~.validators.XsdAtomicRestriction	^~.validators.simple_types.XsdAtomic	>~.validators.simple_types.XsdSimpleType parent	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.simple_types.XsdList ~.validators.XsdList	^~.validators.simple_types.XsdSimpleType	>~.validators.simple_types.XsdSimpleType item_type	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.simple_types.XsdSimpleType ~.validators.XsdSimpleType	^~.validators.xsdbase.XsdType	>~.validators.facets.XsdFacet[] validators
~.validators.simple_types.XsdUnion ~.validators.XsdUnion	^~.validators.simple_types.XsdSimpleType	>~.validators.xsdbase.XsdComponent[] iter_components
~.validators.wildcards.Xsd11AnyAttribute ~.validators.Xsd11AnyAttribute	^~.validators.wildcards.XsdAnyAttribute
~.validators.wildcards.Xsd11AnyElement ~.validators.Xsd11AnyElement	^~.validators.wildcards.XsdAnyElement
~.validators.wildcards.XsdAnyAttribute ~.validators.XsdAnyAttribute	^~.validators.wildcards.XsdWildcard
~.validators.wildcards.XsdAnyElement ~.validators.XsdAnyElement	^~.validators.wildcards.XsdWildcard ~.validators.particles.ParticleMixin	>elementpath.xpath_nodes.SchemaElementNode xpath_node	>~.xpath.proxy.XMLSchemaProxy xpath_proxy
~.validators.wildcards.XsdDefaultOpenContent ~.validators.XsdDefaultOpenContent	^~.validators.wildcards.XsdOpenContent
~.validators.wildcards.XsdOpenContent ~.validators.XsdOpenContent	^~.validators.xsdbase.XsdComponent
~.validators.wildcards.XsdWildcard	^~.validators.xsdbase.XsdComponent
~.validators.xsdbase.XsdAnnotation ~.validators.XsdAnnotation	^~.validators.xsdbase.XsdComponent
~.validators.xsdbase.XsdComponent ~.XsdComponent ~.validators.XsdComponent	^~.validators.xsdbase.XsdValidator	>~.resources.XMLResource source	>~.validators.complex_types.XsdComplexType any_type	>~.validators.simple_types.XsdSimpleType any_atomic_type any_simple_type	>~.validators.xsdbase.XsdAnnotation annotation	>~.validators.xsdbase.XsdAnnotation[] annotations	>~.validators.xsdbase.XsdComponent ref	>~.validators.xsdbase.XsdComponent[] iter_ancestors iter_components	>~.validators.xsdbase.XsdType get_parent_type
~.validators.xsdbase.XsdType ~.XsdType ~.validators.XsdType	^~.validators.xsdbase.XsdComponent	>~.validators.groups.XsdGroup model_group	>~.validators.simple_types.XsdSimpleType simple_type
~.validators.xsdbase.XsdValidator ~.validators.XsdValidator	>~.validators.xsdbase.XsdComponent[] iter_components
~.xpath.mixin.ElementPathMixin ~.ElementPathMixin ~.xpath.ElementPathMixin	?xpath find:0|path	>elementpath.xpath_nodes.SchemaElementNode xpath_node	>~.xpath.proxy.XMLSchemaProxy xpath_proxy
~.xpath.mixin.XPathElement ~.xpath.XPathElement	>elementpath.xpath_nodes.LazyElementNode xpath_node	>~.validators.global_maps.XsdGlobals maps	>~.validators.schemas.XMLSchemaBase schema	>~.xpath.proxy.XMLSchemaProxy xpath_proxy
~.xpath.proxy.XMLSchemaProxy ~.xpath.XMLSchemaProxy	^elementpath.schema_proxy.AbstractSchemaProxy	>elementpath.xpath_context.XPathSchemaContext get_context
#xmlsec
~.EncryptionContext	>~.Key key
~.Key	+path from_binary_file:1|filename	>= from_binary_data from_binary_file from_engine from_file from_memory generate
~.KeysManager	+path load_cert:0|filename
~.SignatureContext	>~.Key key
#xopen
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
~.paths.DirSpec	^~.paths.SpecBase
~.paths.FileSpec	^~.paths.SpecBase
~.paths.SpecBase	?path parse:0|path
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
~.runtime.Scanner	+path new:4|filename
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
~.backends.base.DatabaseBackend ~.backends.DatabaseBackend	+sql execute:0|sql
~.backends.contrib.odbc.ODBCBackend	^~.backends.base.DatabaseBackend
~.backends.contrib.oracle.OracleBackend	^~.backends.base.DatabaseBackend
~.backends.contrib.redshift.RedshiftBackend	^~.backends.core.postgresql.PostgresqlBackend
~.backends.contrib.snowflake.SnowflakeBackend	^~.backends.base.DatabaseBackend
~.backends.core.mysql.MySQLBackend ~.backends.MySQLBackend ~.backends.core.MySQLBackend	^~.backends.base.DatabaseBackend
~.backends.core.mysql.MySQLdbBackend	^~.backends.core.mysql.MySQLBackend
~.backends.core.postgresql.PostgresqlBackend ~.backends.PostgresqlBackend ~.backends.core.PostgresqlBackend	^~.backends.base.DatabaseBackend
~.backends.core.postgresql.PostgresqlPsycopgBackend ~.backends.PostgresqlPsycopgBackend ~.backends.core.PostgresqlPsycopgBackend	^~.backends.core.postgresql.PostgresqlBackend
~.backends.core.sqlite3.SQLiteBackend ~.backends.SQLiteBackend ~.backends.core.SQLiteBackend	^~.backends.base.DatabaseBackend
~.config	+path save_config:1|path	>= config_changed find_includes
#z3
~	+path open_log:0|fname	>~.z3.ArithRef BV2Int FreshInt FreshReal IndexOf Int LastIndexOf Length Product Real StrToCode StrToInt Sum ToInt ToReal fpToReal	>~.z3.ArrayRef Array EmptySet FullSet K Map SetAdd SetComplement SetDel SetDifference SetIntersect SetUnion	>~.z3.BitVecNumRef BitVecVal	>~.z3.BitVecRef BVRedAnd BVRedOr BitVec Int2BV LShR RepeatBitVec RotateLeft RotateRight SRem SignExt UDiv URem ZeroExt fpToIEEEBV fpToSBV fpToUBV	>~.z3.BoolRef And AtLeast AtMost BVAddNoOverflow BVAddNoUnderflow BVMulNoOverflow BVMulNoUnderflow BVSDivNoOverflow BVSNegNoOverflow BVSubNoOverflow BVSubNoUnderflow Bool BoolVal Contains Distinct FreshBool Implies InRe IsInt IsMember IsSubset Or PbEq PbGe PbLe PrefixOf SuffixOf UGE UGT ULE ULT Xor	>~.z3.FPNumRef FPVal fpInfinity fpMinusInfinity fpMinusZero fpNaN fpPlusInfinity fpPlusZero fpZero	>~.z3.FPRMRef RNA RNE RTN RTP RTZ RoundNearestTiesToAway RoundNearestTiesToEven RoundTowardNegative RoundTowardPositive RoundTowardZero	>~.z3.FPRef FP fpAbs fpBVToFP fpFP fpFPToFP fpNeg fpRealToFP fpSignedToFP fpToFP fpToFPUnsigned fpUnsignedToFP	>~.z3.FiniteDomainNumRef FiniteDomainVal	>~.z3.IntNumRef IntVal	>~.z3.PatternRef MultiPattern	>~.z3.QuantifierRef Lambda	>~.z3.RatNumRef RealVal	>~.z3.ReRef AllChar Complement Diff Full Intersect Loop Option Plus Range Re Star Union	>~.z3.SeqRef IntToStr Replace StrFromCode String StringVal Unit	>~.z3.Solver SimpleSolver SolverFor	>~.z3.Tactic Cond FailIf ParOr ParThen Repeat TryFor When With WithParams
~.z3	+path open_log:0|fname	>~.z3.ArithRef BV2Int FreshInt FreshReal IndexOf Int LastIndexOf Length Product Real StrToCode StrToInt Sum ToInt ToReal fpToReal	>~.z3.ArrayRef Array EmptySet FullSet K Map SetAdd SetComplement SetDel SetDifference SetIntersect SetUnion	>~.z3.BitVecNumRef BitVecVal	>~.z3.BitVecRef BVRedAnd BVRedOr BitVec Int2BV LShR RepeatBitVec RotateLeft RotateRight SRem SignExt UDiv URem ZeroExt fpToIEEEBV fpToSBV fpToUBV	>~.z3.BoolRef And AtLeast AtMost BVAddNoOverflow BVAddNoUnderflow BVMulNoOverflow BVMulNoUnderflow BVSDivNoOverflow BVSNegNoOverflow BVSubNoOverflow BVSubNoUnderflow Bool BoolVal Contains Distinct FreshBool Implies InRe IsInt IsMember IsSubset Or PbEq PbGe PbLe PrefixOf SuffixOf UGE UGT ULE ULT Xor	>~.z3.FPNumRef FPVal fpInfinity fpMinusInfinity fpMinusZero fpNaN fpPlusInfinity fpPlusZero fpZero	>~.z3.FPRMRef RNA RNE RTN RTP RTZ RoundNearestTiesToAway RoundNearestTiesToEven RoundTowardNegative RoundTowardPositive RoundTowardZero	>~.z3.FPRef FP fpAbs fpBVToFP fpFP fpFPToFP fpNeg fpRealToFP fpSignedToFP fpToFP fpToFPUnsigned fpUnsignedToFP	>~.z3.FiniteDomainNumRef FiniteDomainVal	>~.z3.IntNumRef IntVal	>~.z3.PatternRef MultiPattern	>~.z3.QuantifierRef Lambda	>~.z3.RatNumRef RealVal	>~.z3.ReRef AllChar Complement Diff Full Intersect Loop Option Plus Range Re Star Union	>~.z3.SeqRef IntToStr Replace StrFromCode String StringVal Unit	>~.z3.Solver SimpleSolver SolverFor	>~.z3.Tactic Cond FailIf ParOr ParThen Repeat TryFor When With WithParams
~.z3.AlgebraicNumRef ~.AlgebraicNumRef	^~.z3.ArithRef	>~.z3.RatNumRef approx
~.z3.ArithRef ~.ArithRef	^~.z3.ExprRef
~.z3.ArrayRef ~.ArrayRef	^~.z3.ExprRef
~.z3.BitVecNumRef ~.BitVecNumRef	^~.z3.BitVecRef
~.z3.BitVecRef ~.BitVecRef	^~.z3.ExprRef
~.z3.BoolRef ~.BoolRef	^~.z3.ExprRef
~.z3.CharRef ~.CharRef	^~.z3.ExprRef
~.z3.DatatypeRef ~.DatatypeRef	^~.z3.ExprRef
~.z3.ExprRef ~.ExprRef	?template from_string:0|s
~.z3.FPNumRef ~.FPNumRef	^~.z3.FPRef	>~.z3.BitVecNumRef exponent_as_bv sign_as_bv significand_as_bv
~.z3.FPRMRef ~.FPRMRef	^~.z3.ExprRef
~.z3.FPRef ~.FPRef	^~.z3.ExprRef
~.z3.FiniteDomainNumRef ~.FiniteDomainNumRef	^~.z3.FiniteDomainRef
~.z3.FiniteDomainRef ~.FiniteDomainRef	^~.z3.ExprRef
~.z3.IntNumRef ~.IntNumRef	^~.z3.ArithRef
~.z3.Optimize ~.Optimize	+path from_file:0|filename	?template from_string:0|s
~.z3.PatternRef ~.PatternRef	^~.z3.ExprRef
~.z3.QuantifierRef ~.QuantifierRef	^~.z3.BoolRef	>~.z3.PatternRef pattern
~.z3.RatNumRef ~.RatNumRef	^~.z3.ArithRef	>~.z3.IntNumRef denominator numerator
~.z3.ReRef ~.ReRef	^~.z3.ExprRef
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
~.client.AsyncClient ~.AsyncClient	^~.client.Client
~.client.CachingClient ~.CachingClient	^~.client.Client	!new
~.client.Client ~.Client	+ssrf new:0|wsdl
~.transports.AsyncTransport	^~.transports.Transport	?ssrf get:0|address post:0|address post_xml:0|address
~.transports.Transport ~.Transport	+ssrf load:0|url	?ssrf get:0|address post:0|address post_xml:0|address
~.wsdl.bindings.http.HttpOperation	^~.wsdl.definitions.Operation	!parse
~.wsdl.bindings.soap.SoapOperation	^~.wsdl.definitions.Operation	!parse
~.wsdl.definitions.Operation	+ssrf parse:0|wsdl
#zigpy_zigate
~.api.ZiGate	?command command:0|cmd
~.tools.flasher	?path write_file_to_flash:1|filename write_flash_to_file:1|filename
#zipstream
~	+path walk:0|path
~.ng	+path walk:0|path
~.ng.ZipStream ~.ZipStream	+path from_path:0|path	?path add_path:0|path
#zlmdb
~._database.Database ~.Database	?path open:0|dbpath
#zope
~.configuration.config.ComplexDirectiveDefinition	^~.configuration.config.GroupingContextDecorator
~.configuration.config.ConfigurationContext	+path processFile:0|filename
~.configuration.config.ConfigurationMachine	^~.configuration.config.ConfigurationContext
~.configuration.config.DirectivesHandler	^~.configuration.config.GroupingContextDecorator
~.configuration.config.GroupingContextDecorator	^~.configuration.config.ConfigurationContext
~.configuration.xmlconfig	+path openInOrPlain:0|filename
~.configuration.xmlconfig.ConfigurationHandler	?xpath evaluateCondition:0|expression
~.configuration.xmlconfig.XMLConfig	+path new:0|file_name
~.configuration.zopeconfigure.ZopeConfigure	^~.configuration.config.GroupingContextDecorator
`;
