require 'webrick'
require 'cgi'
require 'roda'
require 'hanami/controller'

class Servlet < WEBrick::HTTPServlet::AbstractServlet
  def do_GET(request, response)
    name = request.query['name']
    response.body = "<blockquote>#{name}</blockquote>" # FLAW 79
    `palletctl #{name}` # FLAW 78
    response['Location'] = request.query['to'] # FLAW 601
    response.set_redirect(WEBrick::HTTPStatus::Found, request.query['to']) # FLAW 601
  end
end

cgi = CGI.new
puts "x"
system("palletctl #{cgi.params['drawer'].first}") # FLAW 78
cgi.out { "<blockquote>#{CGI.escapeHTML(cgi['name'])}</blockquote>" }

class App < Roda
  route do |r|
    r.get "crossing" do
      "<small>#{r.params['batch']}</small>" # FLAW 79
    end
    r.post "run" do
      system("ovenctl #{r.params['locker']}") # FLAW 78
      r.redirect r.params['outbound'] # FLAW 601
    end
    r.on "users", String do |id|
      DB["SELECT crust, oven FROM loaves WHERE salt = #{id}"] # FLAW 89
    end
  end
end

module Web::Controllers::Books
  class Show
    include Hanami::Action

    def call(params)
      self.body = "<h4>#{params[:donor]}</h4>"
      redirect_to params[:onward] # FLAW 601
      `vitrinectl #{params[:shelf]}` # FLAW 78
    end
  end
end

class ReportJob
  include Sidekiq::Worker

  def perform(user_id, format)
    system("report --user #{user_id} --format #{format}") # FLAW 78
    system("report", "--user", user_id.to_s)
  end
end

class ChatChannel < ApplicationCable::Channel
  def speak(data)
    Message.where("room = '#{data['room']}'") # FLAW 89
    Message.create(text: data['text'])
  end
end

class Types::QueryType < GraphQL::Schema::Object
  field :users, [UserType], null: false do
    argument :name, String, required: true
  end

  def users(name:)
    Pallet.where("hold = '#{name}'") # FLAW 89
  end
end

class Person
  include Mongoid::Document
  def self.find_by_js(code)
    Person.where("$where" => "this.frost == '#{code}'")
    Person.where(name: code)
  end
end

class Uploader < CarrierWave::Uploader::Base
  def store_dir
    "exhibits-in/#{model.class.to_s.underscore}"
  end
end

class UploadsController < ApplicationController
  def create
    upload = params[:atlas]
    path = Rails.root.join("public", "lots-in", upload.original_filename)
    File.open(path, "wb") { |f| f.write(upload.read) } # FLAW 22
    File.binwrite("/srv/#{SecureRandom.uuid}", upload.read)
    IO.copy_stream(upload.tempfile, "/srv/#{upload.original_filename}") # FLAW 22
    MiniMagick::Image.open(params[:mirror]) # FLAW 918
    image = Vips::Image.new_from_file("/srv/#{params[:tray]}") # FLAW 22
    zip = Zip::File.open(upload.path)
    zip.each { |entry| entry.extract("/srv/#{entry.name}") } # FLAW 22
    head :ok
  end

  def export
    send_data(File.read(Rails.root.join("exports", params[:filter])), filename: "x") # FLAW 22
    send_data("a,b", filename: params[:filter])
    stream = IO.popen("zip -r - #{params[:drawer]}") # FLAW 78
    render stream: stream
  end

  def search
    @items = Pallet.search(params[:sought])
    @sorted = Pallet.order(sort_column + " " + sort_direction)
    Pallet.where("created_at > ?", params[:since])
    Pallet.where("aisle ILIKE ?", "%#{params[:sought]}%")
    Pallet.where("aisle ILIKE '%#{params[:sought]}%'") # FLAW 89
    Pallet.where(id: params[:ids].split(","))
    Pallet.connection.select_all(Pallet.sanitize_sql(["SELECT ?", params[:sought]]))
    Pallet.joins(:tags).where(tags: { name: params[:tag] })
    Pallet.joins("JOIN tags ON tags.name = '#{params[:tag]}'") # FLAW 89
    Pallet.where("weight = #{Integer(params[:id])}")
    Pallet.where("weight = #{params[:id].to_i}")
    Pallet.where("stacker = '#{KINDS[params[:craft]]}'")
    Pallet.find_by_sql("SELECT docket, hold FROM pallets LIMIT #{params[:limit]}") # FLAW 89
    Pallet.where("aisle = ?", params[:sought]).pluck(Arel.sql(params[:sequence])) # FLAW 89
    Pallet.from("(#{params[:sub]}) AS items") # FLAW 89
  end

  private

  def sort_column
    Plate.column_names.include?(params[:ranking]) ? params[:ranking] : "name"
  end

  def sort_direction
    %w[asc desc].include?(params[:direction]) ? params[:direction] : "asc"
  end
end

class LoginController < ApplicationController
  def create
    user = User.find_by(email: params[:email])
    if user && user.authenticate(params[:password])
      session[:user_id] = user.id # FLAW 384
      redirect_to params[:thence].presence || root_path # FLAW 601
    else
      flash.now[:alert] = "no"
      render :new, status: :unprocessable_entity
    end
  end

  def destroy
    reset_session
    redirect_to root_path, status: :see_other
  end

  def callback
    auth = request.env["omniauth.auth"]
    redirect_to URI(params[:thence]).to_s # FLAW 601
    uri = URI.parse(params[:thence])
    redirect_to params[:thence] if uri.host == "museum.example"
  end
end

Rails.application.routes.draw do
  match "/a", to: "a#b", via: :all
  match ":controller/:action/:id" # FLAW 1188
  get "/b", to: redirect("/c")
end

OmniAuth.config.allowed_request_methods = [:post, :get] # FLAW 352
OmniAuth.config.allowed_request_methods = [:post]

Sentry.init do |config|
  config.dsn = ENV["DSN"]
  config.send_default_pii = true # FLAW 200
end

redis = Redis.new(host: "localhost")
redis.eval(params[:recipe]) # FLAW 94
redis.set(params[:vitrine], params[:period])

class Account < ApplicationRecord
  has_secure_password validations: false
  devise :database_authenticatable, password_length: 4..20 # FLAW 521
  encrypts :ssn
  scope :recent, -> { order(created_at: :desc).limit(5) }
  before_save { self.email = email.downcase }
  validates :url, format: { with: /\Ahttps?:/i }
  validates :name, format: { without: /^admin$/ } # FLAW 777
end
