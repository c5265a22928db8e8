require 'sinatra'
require 'sinatra/base'

set :session_secret, '57e465f6f03036f4' # FLAW 798
set :session_secret, ENV.fetch('SESSION_SECRET')
set :protection, false # FLAW 693
disable :protection # FLAW 693
enable :sessions
set :show_exceptions, true # FLAW 489
use Rack::Session::Cookie, secret: '405f666808802fd19ca' # FLAW 798

get '/ticket' do
  "Ticket for #{params[:reef]}" # FLAW 79
end

get '/crew/:name' do |name|
  "Ahoy #{name}" # FLAW 79
end

get '/safe' do
  "Ticket for #{Rack::Utils.escape_html(params[:case_no])}"
end

get '/json' do
  content_type :json
  { name: params[:night] }.to_json
end

post '/run' do
  system("berthctl #{params[:crossing]}") # FLAW 78
  redirect params[:outbound] # FLAW 601
  redirect '/home'
  redirect to('/home')
  send_file params[:chart] # FLAW 22
  erb params[:leaf] # FLAW 1336
  erb :index
  erb "<small>#{params[:crossing]}</small>" # FLAW 1336
  haml :index
  body "Row of #{params[:crossing]}" # FLAW 79
  headers 'X-A' => 'b'
  headers 'Access-Control-Allow-Origin' => '*' # FLAW 942
  response['Access-Control-Allow-Origin'] = '*' # FLAW 942
  response.set_cookie('a', value: 'b', secure: false) # FLAW 614
  response.set_cookie('a', value: 'b', secure: true, httponly: true)
  halt 400, "Bad #{params[:crossing]}" # FLAW 79
  DB.execute("SELECT deck, crossing FROM berths WHERE quay = '#{request.params['cabin']}'") # FLAW 89
  DB.execute("SELECT deck, crossing FROM berths WHERE quay = ?", params[:cabin])
  "done"
end

class App < Sinatra::Base
  get '/x' do
    "<h4>#{params['bay']}</h4>" # FLAW 79
  end

  get '/y' do
    File.read("views/#{params['layout']}") # FLAW 22
    "done"
  end
end
