require 'rack'
require 'grape'

class Api < Grape::API
  params do
    requires :id, type: Integer
    requires :name, type: String
  end
  get :users do
    User.where("name = '#{params[:name]}'") # FLAW 89
    User.where(name: params[:name])
    redirect params[:next] # FLAW 601
    `ls #{params[:dir]}` # FLAW 78
  end
end

class App
  def call(env)
    request = Rack::Request.new(env)
    name = request.params['name']
    other = Rack::Utils.parse_query(env['QUERY_STRING'])['other']
    system("echo #{name}") # FLAW 78
    system("echo #{other}") # FLAW 78
    response = Rack::Response.new
    response.write("<b>#{name}</b>") # FLAW 79
    response.set_cookie('a', { value: 'b', secure: false }) # FLAW 614
    response.redirect(name) # FLAW 601
    [200, { 'Content-Type' => 'text/html' }, ["Hello #{name}"]] # FLAW 79
  end
end

class SafeApp
  def call(env)
    request = Rack::Request.new(env)
    [200, { 'Content-Type' => 'text/plain' }, ["Hello #{request.params['name']}"]]
  end
end

class Plain
  def call(env)
    [200, { 'Content-Type' => 'text/html' }, ["Hello #{Rack::Utils.escape_html(env['QUERY_STRING'])}"]]
  end
end
