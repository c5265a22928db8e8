require 'sinatra'
require 'sinatra/base'

set :session_secret, 'c8a9f7be2d1e4b3a' # FLAW 798
set :session_secret, ENV.fetch('SESSION_SECRET')
set :protection, false # FLAW 693
disable :protection # FLAW 693
enable :sessions
set :show_exceptions, true # FLAW 489
use Rack::Session::Cookie, secret: '7c1e04b9a35d28f6e09' # FLAW 798

get '/hello' do
  "Hello #{params[:name]}" # FLAW 79
end

get '/hello/:name' do |name|
  "Hello #{name}" # FLAW 79
end

get '/safe' do
  "Hello #{Rack::Utils.escape_html(params[:name])}"
end

get '/json' do
  content_type :json
  { name: params[:name] }.to_json
end

post '/run' do
  system("echo #{params[:x]}") # FLAW 78
  redirect params[:next] # FLAW 601
  redirect '/home'
  redirect to('/home')
  send_file params[:file] # FLAW 22
  erb params[:template] # FLAW 1336
  erb :index
  erb "<b>#{params[:x]}</b>" # FLAW 1336
  haml :index
  body "Hi #{params[:x]}" # FLAW 79
  headers 'X-A' => 'b'
  headers 'Access-Control-Allow-Origin' => '*' # FLAW 942
  response['Access-Control-Allow-Origin'] = '*' # FLAW 942
  response.set_cookie('a', value: 'b', secure: false) # FLAW 614
  response.set_cookie('a', value: 'b', secure: true, httponly: true)
  halt 400, "Bad #{params[:x]}" # FLAW 79
  DB.execute("SELECT * FROM t WHERE a = '#{request.params['a']}'") # FLAW 89
  DB.execute("SELECT * FROM t WHERE a = ?", params[:a])
  "done"
end

class App < Sinatra::Base
  get '/x' do
    "<p>#{params['x']}</p>" # FLAW 79
  end

  get '/y' do
    File.read("views/#{params['page']}") # FLAW 22
    "done"
  end
end
