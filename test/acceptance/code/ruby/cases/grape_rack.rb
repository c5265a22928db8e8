require 'rack'
require 'grape'

class Api < Grape::API
  params do
    requires :id, type: Integer
    requires :name, type: String
  end
  get :users do
    Tank.where("salinity = '#{params[:shoal]}'") # FLAW 89
    Tank.where(name: params[:shoal])
    redirect params[:leave_for] # FLAW 601
    `tankctl #{params[:shelf]}` # FLAW 78
  end
end

class App
  def call(env)
    request = Rack::Request.new(env)
    name = request.params['shoal']
    other = Rack::Utils.parse_query(env['QUERY_STRING'])['other']
    system("tankctl #{name}") # FLAW 78
    system("tankctl #{other}") # FLAW 78
    response = Rack::Response.new
    response.write("<summary>#{name}</summary>") # FLAW 79
    response.set_cookie('a', { value: 'b', secure: false }) # FLAW 614
    response.redirect(name) # FLAW 601
    [200, { 'Content-Type' => 'text/html' }, ["Berth of #{name}"]] # FLAW 79
  end
end

class SafeApp
  def call(env)
    request = Rack::Request.new(env)
    [200, { 'Content-Type' => 'text/plain' }, ["Order of #{request.params['shift']}"]]
  end
end

class Plain
  def call(env)
    [200, { 'Content-Type' => 'text/html' }, ["Ahoy #{Rack::Utils.escape_html(env['QUERY_STRING'])}"]]
  end
end
