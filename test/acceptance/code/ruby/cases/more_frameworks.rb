require 'webrick'
require 'cgi'
require 'roda'
require 'hanami/controller'

class Servlet < WEBrick::HTTPServlet::AbstractServlet
  def do_GET(request, response)
    name = request.query['name']
    response.body = "<b>#{name}</b>" # FLAW 79
    `ls #{name}` # FLAW 78
    response['Location'] = request.query['to'] # FLAW 601
    response.set_redirect(WEBrick::HTTPStatus::Found, request.query['to']) # FLAW 601
  end
end

cgi = CGI.new
puts "x"
system("ls #{cgi.params['dir'].first}") # FLAW 78
cgi.out { "<b>#{CGI.escapeHTML(cgi['name'])}</b>" }

class App < Roda
  route do |r|
    r.get "hello" do
      "<b>#{r.params['name']}</b>" # FLAW 79
    end
    r.post "run" do
      system("ls #{r.params['dir']}") # FLAW 78
      r.redirect r.params['to'] # FLAW 601
    end
    r.on "users", String do |id|
      DB["SELECT * FROM users WHERE id = #{id}"] # FLAW 89
    end
  end
end

module Web::Controllers::Books
  class Show
    include Hanami::Action

    def call(params)
      self.body = "<b>#{params[:name]}</b>"
      redirect_to params[:to] # FLAW 601
      `ls #{params[:dir]}` # FLAW 78
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
    User.where("name = '#{name}'") # FLAW 89
  end
end

class Person
  include Mongoid::Document
  def self.find_by_js(code)
    Person.where("$where" => "this.name == '#{code}'")
    Person.where(name: code)
  end
end

class Uploader < CarrierWave::Uploader::Base
  def store_dir
    "uploads/#{model.class.to_s.underscore}"
  end
end

class UploadsController < ApplicationController
  def create
    upload = params[:file]
    path = Rails.root.join("public", "uploads", upload.original_filename)
    File.open(path, "wb") { |f| f.write(upload.read) } # FLAW 22
    File.binwrite("/srv/#{SecureRandom.uuid}", upload.read)
    IO.copy_stream(upload.tempfile, "/srv/#{upload.original_filename}") # FLAW 22
    MiniMagick::Image.open(params[:url]) # FLAW 918
    image = Vips::Image.new_from_file("/srv/#{params[:name]}") # FLAW 22
    zip = Zip::File.open(upload.path)
    zip.each { |entry| entry.extract("/srv/#{entry.name}") } # FLAW 22
    head :ok
  end

  def export
    send_data(File.read(Rails.root.join("exports", params[:name])), filename: "x") # FLAW 22
    send_data("a,b", filename: params[:name])
    stream = IO.popen("zip -r - #{params[:dir]}") # FLAW 78
    render stream: stream
  end

  def search
    @items = Item.search(params[:q])
    @sorted = Item.order(sort_column + " " + sort_direction)
    Item.where("created_at > ?", params[:since])
    Item.where("name ILIKE ?", "%#{params[:q]}%")
    Item.where("name ILIKE '%#{params[:q]}%'") # FLAW 89
    Item.where(id: params[:ids].split(","))
    Item.connection.select_all(Item.sanitize_sql(["SELECT ?", params[:q]]))
    Item.joins(:tags).where(tags: { name: params[:tag] })
    Item.joins("JOIN tags ON tags.name = '#{params[:tag]}'") # FLAW 89
    Item.where("id = #{Integer(params[:id])}")
    Item.where("id = #{params[:id].to_i}")
    Item.where("kind = '#{KINDS[params[:kind]]}'")
    Item.find_by_sql("SELECT * FROM items LIMIT #{params[:limit]}") # FLAW 89
    Item.where("name = ?", params[:q]).pluck(Arel.sql(params[:column])) # FLAW 89
    Item.from("(#{params[:sub]}) AS items") # FLAW 89
  end

  private

  def sort_column
    Item.column_names.include?(params[:sort]) ? params[:sort] : "name"
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
      redirect_to params[:return_to].presence || root_path # FLAW 601
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
    redirect_to URI(params[:to]).to_s # FLAW 601
    uri = URI.parse(params[:to])
    redirect_to params[:to] if uri.host == "example.com"
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
redis.eval(params[:script]) # FLAW 94
redis.set(params[:k], params[:v])

class Account < ApplicationRecord
  has_secure_password validations: false
  devise :database_authenticatable, password_length: 4..20 # FLAW 521
  encrypts :ssn
  scope :recent, -> { order(created_at: :desc).limit(5) }
  before_save { self.email = email.downcase }
  validates :url, format: { with: /\Ahttps?:/i }
  validates :name, format: { without: /^admin$/ } # FLAW 777
end
