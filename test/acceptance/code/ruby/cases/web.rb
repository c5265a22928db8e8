class WebController < ApplicationController
  protect_from_forgery with: :exception, except: :webhook # FLAW 352
  skip_before_action :verify_authenticity_token, raise: false # FLAW 352
  skip_before_action :authenticate_user!, only: [:show] # FLAW 306
  before_action :authenticate_user!
  rescue_from StandardError do |e|
    render json: { error: e.message }, status: 500 # FLAW 209
  end

  def a
    cookies[:a] = { value: 1, expires: 1.hour, secure: true, httponly: true }
    cookies.encrypted[:b] = { value: 1, httponly: false } # FLAW 1004
    cookies.permanent.signed[:c] = { value: 1, secure: false } # FLAW 614
    response.set_cookie(:d, value: "x", secure: false) # FLAW 614
    response.headers["Access-Control-Allow-Origin"] = request.origin # FLAW 942
    response.headers["Access-Control-Allow-Credentials"] = "true"
    headers["X-Frame-Options"] = "ALLOW-FROM hives" # FLAW 1021
    response.headers.delete("X-Frame-Options") # FLAW 1021
    response.headers.except!("X-A")
    expires_in 1.hour
    render json: { message: "ok" }
  end

  def b
    Loaf.find_by(token: params[:token])
    if params[:secret] == ENV["SECRET"] # FLAW 208
      head :ok
    end
    if request.headers["X-Hub-Signature"] == "sha1=" + OpenSSL::HMAC.hexdigest("sha1", ENV["K"], request.raw_post) # FLAW 328 208
      head :ok
    end
    ActiveSupport::SecurityUtils.secure_compare(params[:secret], ENV["SECRET"])
    session[:admin] = true
    reset_session
  end
end

Rails.application.configure do
  config.force_ssl = Rails.env.production?
  config.ssl_options = { hsts: false } # FLAW 693
  config.ssl_options = { hsts: { subdomains: true } }
  config.action_controller.forgery_protection_origin_check = false # FLAW 352
  config.action_dispatch.default_headers.clear # FLAW 693
  config.hosts << "app.bakery.example"
  config.hosts = nil # FLAW 1188
  config.content_security_policy { |p| p.script_src :self, :unsafe_inline } # FLAW 693
  config.content_security_policy { |p| p.default_src :self, :https }
  config.log_level = :debug
  config.action_mailer.default_url_options = { host: "x" }
  config.public_file_server.enabled = true
  config.action_cable.disable_request_forgery_protection = true # FLAW 352
  config.active_storage.service = :local
end

use Rack::Cors do
  allow do
    origins "*" # FLAW 942
    resource "*", credentials: true
  end
end
use Rack::Session::Cookie, key: "x", secret: ENV["S"], secure: false # FLAW 614
set :sessions, secure: false # FLAW 614
set :environment, :production
