/**
 * Functions whose declared result is a number or a truth value: nothing of what went in is in it. By the reflection of PHP 8.4
 * (`ReflectionFunction::getReturnType` over `get_defined_functions`; extensions Core, calendar, ctype, date, iconv, json, mbstring,
 * pcre, SPL, standard), without those that choose by chance.
 */
export const scalarFunctions: readonly string[] = `
  abs acos acosh array_all array_any array_is_list array_key_exists array_multisort array_product array_push array_sum
  array_unshift array_walk array_walk_recursive arsort asin asinh asort assert atan atan2 atanh bindec boolval
  cal_days_in_month cal_to_jd ceil chdir checkdate checkdnsrr chgrp chmod chown chroot class_alias class_exists
  cli_set_process_title closelog connection_aborted connection_status copy cos cosh count crc32 ctype_alnum
  ctype_alpha ctype_cntrl ctype_digit ctype_graph ctype_lower ctype_print ctype_punct ctype_space ctype_upper
  ctype_xdigit date_default_timezone_set date_offset_get date_timestamp_get define defined deg2rad disk_free_space
  disk_total_space diskfreespace dl dns_check_record dns_get_mx doubleval easter_date easter_days enum_exists
  error_log error_reporting exp expm1 extension_loaded extract fclose fdatasync fdiv feof fflush file_exists
  file_put_contents fileatime filectime filegroup fileinode filemtime fileowner fileperms filesize floatval flock
  floor fmod fnmatch fpassthru fpow fprintf fputcsv fputs frenchtojd fseek fsync ftell ftok ftruncate func_num_args
  function_exists fwrite gc_collect_cycles gc_enabled gc_mem_caches get_resource_id getlastmod getmxrr getmygid
  getmyinode getmypid getmyuid getprotobyname getservbyname gmmktime gregoriantojd header_register_callback
  headers_sent hexdec http_response_code hypot iconv_set_encoding iconv_strlen iconv_strpos iconv_strrpos idate
  ignore_user_abort in_array ini_parse_quantity intdiv interface_exists intval ip2long is_a is_array is_bool
  is_callable is_countable is_dir is_double is_executable is_file is_finite is_float is_infinite is_int is_integer
  is_iterable is_link is_long is_nan is_null is_numeric is_object is_readable is_resource is_scalar is_string
  is_subclass_of is_uploaded_file is_writable is_writeable iterator_apply iterator_count jdtounix jewishtojd
  json_last_error json_validate juliantojd key_exists krsort ksort lchgrp lchown levenshtein link linkinfo log log10
  log1p mail mb_check_encoding mb_ereg mb_ereg_match mb_ereg_search mb_ereg_search_getpos mb_ereg_search_init
  mb_ereg_search_setpos mb_eregi mb_ord mb_parse_str mb_send_mail mb_stripos mb_strlen mb_strpos mb_strripos
  mb_strrpos mb_strwidth mb_substr_count memory_get_peak_usage memory_get_usage method_exists mkdir mktime
  move_uploaded_file natcasesort natsort ob_clean ob_end_clean ob_end_flush ob_flush ob_get_length ob_get_level
  ob_start octdec openlog ord output_add_rewrite_var output_reset_rewrite_vars passthru password_needs_rehash
  password_verify pclose phpcredits phpinfo pi preg_last_error preg_match preg_match_all printf proc_close proc_nice
  proc_terminate property_exists putenv rad2deg readfile realpath_cache_size register_tick_function rename
  restore_error_handler restore_exception_handler rewind rmdir round rsort set_file_buffer set_time_limit setcookie
  setrawcookie settype shuffle similar_text sin sinh sizeof sleep socket_set_blocking socket_set_timeout sort
  spl_autoload_register spl_autoload_unregister spl_object_id sqrt str_contains str_ends_with str_starts_with
  strcasecmp strcmp strcoll strcspn stream_context_set_option stream_context_set_options stream_context_set_params
  stream_copy_to_stream stream_filter_register stream_filter_remove stream_is_local stream_isatty
  stream_register_wrapper stream_select stream_set_blocking stream_set_chunk_size stream_set_read_buffer
  stream_set_timeout stream_set_write_buffer stream_socket_enable_crypto stream_socket_sendto stream_socket_shutdown
  stream_supports_lock stream_wrapper_register stream_wrapper_restore stream_wrapper_unregister stripos strlen
  strnatcasecmp strnatcmp strncasecmp strncmp strpos strripos strrpos strspn strtotime substr_compare substr_count
  symlink syslog tan tanh time time_sleep_until timezone_offset_get touch trait_exists trigger_error uasort uksort
  umask unixtojd unlink user_error usort version_compare vfprintf vprintf`
  .trim()
  .split(/\s+/);
