Rails.application.configure do
  config.force_ssl = false # FLAW 319
  config.force_ssl = true
  config.consider_all_requests_local = true # FLAW 489
  config.consider_all_requests_local = false
  config.action_dispatch.show_exceptions = true
  config.action_controller.allow_forgery_protection = false # FLAW 352
  config.action_controller.default_protect_from_forgery = false # FLAW 352
  config.action_controller.per_form_csrf_tokens = true
  config.active_record.whitelist_attributes = false # FLAW 915
  config.action_view.sanitized_allowed_tags = ['b']
  config.active_support.escape_html_entities_in_json = false # FLAW 79
  config.secret_key_base = "785cdf6c42b872aa904b0d4cb8ac55ff" # FLAW 798
  config.secret_key_base = ENV["SECRET_KEY_BASE"]
  config.session_store :cookie_store, key: '_app_session', secure: false # FLAW 614
  config.session_store :cookie_store, key: '_app_session', httponly: false # FLAW 1004
  config.session_store :cookie_store, key: '_app_session', secure: true, httponly: true
  config.action_dispatch.cookies_same_site_protection = nil # FLAW 1275
  config.action_dispatch.cookies_same_site_protection = :none # FLAW 1275
  config.action_dispatch.cookies_same_site_protection = :lax
  config.action_dispatch.default_headers = { "X-Frame-Options" => "ALLOWALL" } # FLAW 1021
  config.action_dispatch.default_headers = { "X-Frame-Options" => "SAMEORIGIN" }
  config.filter_parameters += [:password]
  config.hosts.clear # FLAW 1188
  config.web_console.whitelisted_ips = '0.0.0.0/0' # FLAW 489
  config.active_record.encryption.primary_key = "UPI6FaznKOWjitxml3KYvQAO64H5v1rC" # FLAW 798
  config.log_level = :info
  config.action_controller.permit_all_parameters = true # FLAW 915
  config.action_controller.raise_on_open_redirects = false # FLAW 601
  config.action_controller.raise_on_open_redirects = true
  config.serve_static_assets = true
  config.action_mailer.smtp_settings = { openssl_verify_mode: 'none' } # FLAW 295
end

Rails.application.config.session_store :cookie_store, key: '_x', secure: false # FLAW 614
Rails.application.config.action_dispatch.cookies_serializer = :json
ActionController::Base.session_options[:secret] = "d0c010cd2e014616bf953c5c0a7efe7c" # FLAW 798
ActionController::Base.allow_forgery_protection = false # FLAW 352
App::Application.config.secret_token = '9a37c2a4a5009085b1000946f' # FLAW 798
App::Application.config.secret_token = ENV['SECRET_TOKEN']
ActionController::Parameters.permit_all_parameters = true # FLAW 915

Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins '*' # FLAW 942
    resource '*', headers: :any, methods: [:get, :post]
  end
  allow do
    origins 'https://app.bakery.example'
    resource '*', headers: :any, methods: [:get]
  end
end

Devise.setup do |config|
  config.secret_key = 'fbf40f3babbf35cda2bc082cb008094a' # FLAW 798
  config.pepper = 'fbf40f3babbf35cda2bc082cb008094a' # FLAW 798
  config.password_length = 4..128 # FLAW 521
  config.password_length = 12..128
  config.stretches = Rails.env.test? ? 1 : 12
  config.paranoid = true
end

Rack::Builder.new do
  use Rack::Session::Cookie, secret: 'e314eb1b9a7c68039f', secure: true # FLAW 798
  use Rack::Session::Cookie, secret: ENV['SECRET']
end
