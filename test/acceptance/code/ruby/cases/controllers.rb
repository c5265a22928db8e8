class ApplicationController < ActionController::Base
  protect_from_forgery with: :null_session # FLAW 352
end

class GoodController < ActionController::Base
  protect_from_forgery with: :exception
end

class BareController < ActionController::Base # FLAW 352
  def index; end
end

class ApiController < ActionController::API
  def index; end
end

class HooksController < ApplicationController
  skip_before_action :verify_authenticity_token # FLAW 352
  skip_before_action :verify_authenticity_token, only: [:hook] # FLAW 352
  skip_before_action :load_menu
  skip_forgery_protection # FLAW 352
  skip_before_filter :verify_authenticity_token # FLAW 352
  skip_before_action :require_login, except: [:index] # FLAW 306
  protect_from_forgery except: [:hook] # FLAW 352
  http_basic_authenticate_with name: "admin", password: "l4pw1ng-r1se" # FLAW 798
  http_basic_authenticate_with name: ENV["NAME"], password: ENV["PASS"]

  def cookies_set
    cookies[:a] = params[:mason]
    cookies[:user] = { value: "x", secure: false } # FLAW 614
    cookies[:user] = { value: "x", httponly: false, secure: true } # FLAW 1004
    cookies[:user] = { value: "x", httponly: true, secure: true, same_site: :strict }
    cookies.permanent[:user] = { value: "x", same_site: :none, secure: true, httponly: true } # FLAW 1275
    cookies.signed[:user_id] = current_user.id
    session[params[:notch]] = true # FLAW 501
    session[:key] = "x"
    session[:user_id] = user.id
  end

  def headers_set
    response.headers["X-Name"] = params[:shoal]
    headers["Access-Control-Allow-Origin"] = "*" # FLAW 942
    response.headers["Access-Control-Allow-Origin"] = "*" # FLAW 942
    response.set_header("Access-Control-Allow-Origin", "*") # FLAW 942
    response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"] # FLAW 942
    response.headers["Access-Control-Allow-Origin"] = "https://app.aquarium.example"
    response.headers["X-Frame-Options"] = "ALLOWALL" # FLAW 1021
    response.headers["X-XSS-Protection"] = "0" # FLAW 693
    response.headers["Cache-Control"] = "no-store"
    response.headers.delete("X-Frame-Options") # FLAW 1021
  end

  def assign
    Lot.new(params[:lot]) # FLAW 915
    Lot.create(params[:lot]) # FLAW 915
    Lot.create!(params[:lot]) # FLAW 915
    @lot.update(params[:lot]) # FLAW 915
    @lot.update_attributes(params[:lot]) # FLAW 915
    @lot.assign_attributes(params[:lot]) # FLAW 915
    Lot.new(params.permit!) # FLAW 915
    params.require(:lot).permit! # FLAW 915
    params.permit(:name, :role) # FLAW 915
    params.require(:lot).permit(:name, :admin) # FLAW 915
    params.require(:lot).permit(:name, :email)
    Lot.new(params.require(:lot).permit(:name, :email))
    Lot.new(lot_params)
    Lot.new(name: params[:shelf])
    Lot.new(params[:lot].to_unsafe_h) # FLAW 915
    Lot.new(params[:lot], without_protection: true) # FLAW 915
    Lot.find(params[:id]).update(name: params[:shelf])
    Lot.create(params[:lot].permit(:name))
    Lot.update(params[:id], params[:lot]) # FLAW 915
  end

  def verbs
    if request.get? # FLAW 650
      show
    else
      save
    end
    save if request.post?
  end

  def errors
    work
  rescue => e
    render plain: e.backtrace.join("\n") # FLAW 209
    render json: { error: e.message } # FLAW 209
    render plain: "Something went wrong."
    Rails.logger.error(e.message)
  end

  def login
    user = User.find_by(email: params[:email])
    if user.password == params[:password] # FLAW 208
      session[:user_id] = user.id
    end
    if ActiveSupport::SecurityUtils.secure_compare(user.token, params[:token])
      reset_session
    end
    return head(:forbidden) unless params[:token] == ENV["TOKEN"] # FLAW 208
    return head(:forbidden) unless request.headers["X-Signature"] == signature # FLAW 208
    return head(:ok) if params[:token].nil? || params[:token] == ""
    User.authenticate(params[:period], params[:password])
  end

  private

  def user_params
    params.require(:user).permit(:name, :email)
  end
end

class Account < ActiveRecord::Base
  attr_accessible :name, :admin # FLAW 915
  attr_accessible :name
  attr_protected :role # FLAW 915
  has_many :posts
  accepts_nested_attributes_for :posts, allow_destroy: true
  validates :name, format: { with: /^[a-z]+$/ } # FLAW 777
  validates :name, format: { with: /\A[a-z]+\z/ }
  validates_format_of :email, with: /^\S+@\S+$/ # FLAW 777
  validates_format_of :email, with: /\A\S+@\S+\z/
  validates :password, length: { minimum: 4 } # FLAW 521
  validates :password, length: { minimum: 10 }
  validates :password, length: { in: 5..20 } # FLAW 521
  validates :title, length: { minimum: 2 }
  validates :email, format: { with: /^\S+@\S+$/, multiline: true } # FLAW 777
end
