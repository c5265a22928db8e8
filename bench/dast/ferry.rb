# frozen_string_literal: true

# A ferry line's site with a deck behind a sign-in, on Sinatra, Puma, SQLite and Nokogiri: 30 flaws and 30 repaired twins.
#
#   ruby ferry.rb PORT            (listens on 127.0.0.1; drops to nobody)      sign in: mate@ferry.example / Anker-pass-5
#   ruby ferry.rb PORT --cases    what is true of each address, for score.ts
#
# Fields in brackets (`trip[port]`), `_method` for PATCH, a token in every form, notices that a redirect shows once, addresses with `.json`,
# patterns with `^` and `$` where `\A` and `\z` were meant, methods of Ruby that start programs or load objects.
require 'base64'
require 'erb'
require 'etc'
require 'json'
require 'net/http'
require 'securerandom'
require 'tmpdir'
require 'yaml'
require 'nokogiri'
require 'puma'
require 'puma/server'
require 'sinatra/base'
require 'sqlite3'

PORT = Integer(ARGV[0])
if !ARGV.include?('--cases') && Process.uid.zero?
  Process.groups = []
  Process::Sys.setgid(65_534)
  Process::Sys.setuid(65_534)
end

H = ->(text) { ERB::Util.html_escape(text.to_s) }
LOCK = Mutex.new
DB = SQLite3::Database.new(':memory:')
DB.execute_batch <<~SQL
  create table crossings(id integer primary key, port text, ship text, fare integer);
  insert into crossings values (1,'Amrum','Seehund',19),(2,'Juist','Lumme',23),(3,'Borkum','Krabbe',31),(4,'Sylt','Robbe',27);
  create table greetings(lang text, words text);
  insert into greetings values ('en','Welcome aboard'),('de','Willkommen an Bord');
SQL
def rows(sql, *values) = LOCK.synchronize { DB.execute(sql, values) }
def listed(found) = found.empty? ? '<p>No sailing.</p>' : "<ul>#{found.map { |row| "<li>#{H[row.join(', ')]}</li>" }.join}</ul>"

ROOM = Dir.mktmpdir('ferry')
at_exit { FileUtils.rm_rf(ROOM) } unless ARGV.include?('--cases')
{ 'amrum.txt' => 'Amrum: two hours.', 'juist.txt' => 'Juist: with the tide.' }.each { |name, text| File.write(File.join(ROOM, name), text) }
BOARD = { true => [], false => [] }
Ticket = Struct.new(:port, :seats)

CASES = {}
# The first address is the flawed one, the second its twin; `act` gets the value and whether it is the first.
def pair(area, slugs, category, cwe, place, name, start, **more, &act)
  slugs.split.each_with_index do |slug, at|
    CASES["/#{area}/#{slug}"] = { slug:, area:, category:, cwe:, place:, name:, start:, act:, real: at.zero?, **more }
  end
end

pair('quay', 'sailings departures', 'sql', 89, 'query', 'port', 'Juist') { |v, r| listed(r ? rows("select ship from crossings where port = '#{v}'") : rows('select ship from crossings where port = ?', v)) }
pair('quay', 'fares prices', 'sql', 89, 'query', 'sort', 'fare') { |v, r| listed(rows("select port, fare from crossings order by #{r || %w[fare port].include?(v) ? v : 'id'}")) }
pair('deck', 'reserve arrange', 'sql', 89, 'patch', 'trip[port]', 'Sylt') { |v, r| (r ? rows("select 1 from crossings where port in ('#{v}')") : rows('select 1 from crossings where port = ?', v)).empty? ? '<p>We do not go there.</p>' : '<p>Seat kept.</p>' }
pair('quay', 'ship vessel', 'sql', 89, 'path', '', '3') { |v, r| listed(rows("select ship, fare from crossings where id = #{r ? v : v.to_i}")) }
pair('quay', 'suggest propose', 'sql', 89, 'jsonget', 'q', 'Am') { |v, r| JSON.generate(ports: (r ? rows("select port from crossings where port like '%#{v}%'") : rows("select port from crossings where port like '%' || ? || '%'", v)).flatten) }
pair('quay', 'greeting salute', 'sql', 89, 'header', 'Accept-Language', 'en') { |v, r| lang = v.to_s.split(/[,;]/).first.to_s; "<p>#{H[(r ? rows("select words from greetings where lang = '#{v}'") : rows('select words from greetings where lang = ?', lang)).flatten.first || 'Moin']}</p>" }
pair('quay', 'home base', 'sql', 89, 'cookie', 'home_port', 'Borkum') { |v, r| listed(r ? rows("select fare from crossings where port = \"#{v}\"") : rows('select fare from crossings where port = ?', v)) }
pair('quay', 'ask query', 'xss', 79, 'query', 'words', 'dog on board') { |v, r| "<div>Nothing about #{r ? v : H[v]}</div>" }
pair('quay', 'badge plate', 'xss', 79, 'query', 'owner', 'Fiete') { |v, r| "<span title='#{r ? v.gsub('<', '&lt;').gsub('>', '&gt;') : H[v]}'>Badge</span>" }
pair('quay', 'chart map', 'xss', 79, 'query', 'zoom', 'near') { |v, r| "<script>var zoom = '#{r ? v.gsub("'", "\\\\'") : ERB::Util.url_encode(v)}';</script>" }
pair('quay', 'back return', 'xss', 79, 'query', 'to', '/') { |v, r| "<a href=\"#{r || v.match?(%r{\A/[\w/]*\z}) ? H[v] : '/'}\">Back</a>" }
pair('deck', 'log diary', 'xss stored', 79, 'form', 'entry[text]', 'Calm sea') { |v, r| BOARD[r].push(v[0, 500]).shift(BOARD[r].size > 20 ? 1 : 0); '<p>Written.</p>' }
pair('deck', 'rename relabel', 'xss', 79, 'flash', 'berth[name]', 'Port side') { |v, r| "Berth is now #{r ? v : H[v]}" }
pair('quay', 'code sign', 'xss', 79, 'query', 'code', 'abc') { |v, r| (r ? v.match?(/^[a-z]{1,9}$/) : v.match?(/\A[a-z]{1,9}\z/)) ? "<p>Code #{v} is valid</p>" : '<p>No such code</p>' }
pair('quay', 'echo reply', 'xss', 79, 'form', 'message', 'ahoy') { |v, r| "\0#{r ? 'text/html' : 'application/json'}\0#{JSON.generate({ said: v }, script_safe: false)}" }
pair('deck', 'horn siren', 'command', 78, 'form', 'signal', 'short') { |v, r| "<pre>#{H[r ? `echo signal #{v} 2>&1` : IO.popen(['echo', 'signal', v], &:read)]}</pre>" }
pair('deck', 'manifest roster', 'command', 78, 'json', 'sheet', 'amrum.txt') { |v, r| r ? system("test -f '#{v}' >/dev/null 2>&1") : system('test', '-f', v, out: File::NULL, err: File::NULL); JSON.generate(queued: true) }
pair('quay', 'tide current', 'command', 78, 'query', 'station', 'amrum.txt') { |v, r| r ? "<pre>#{H[Kernel.open(v.start_with?('|') ? v : File.join(ROOM, File.basename(v)), &:read)]}</pre>" : "<pre>#{H[File.read(File.join(ROOM, File.basename(v)))]}</pre>" }
pair('quay', 'guide leaflet', 'path', 22, 'query', 'island', 'juist.txt') { |v, r| "<pre>#{H[File.read(File.join(ROOM, r ? v : File.basename(v)))]}</pre>" }
pair('quay', 'photo view', 'path', 22, 'query', 'file', 'amrum.txt') { |v, r| file = File.join(ROOM, r ? v.gsub('../', '') : File.basename(v)); File.file?(file) ? "<pre>#{H[File.read(file)]}</pre>" : '<p>No picture.</p>' }
pair('quay', 'knots speed', 'code', 94, 'query', 'sum', '3*7') { |v, r| raise ArgumentError, 'sum' unless r || v.match?(/\A[\d+*. -]{1,30}\z/); "<p>#{H[eval(v).to_s]} knots</p>" } # rubocop:disable Security/Eval
pair('deck', 'letter note', 'template', 1336, 'form', 'letter[greeting]', 'Dear guest') { |v, r| r ? "<p>#{ERB.new("#{v}, the ferry sails at <%= Time.now.hour %>").result(binding)}</p>" : "<p>#{H[v]}, the ferry sails at #{Time.now.hour}</p>" }
pair('quay', 'basket cart', 'deserial', 502, 'cookie', 'basket', Base64.strict_encode64(Marshal.dump({ 'seats' => 2 }))) { |v, r| found = r ? Marshal.load(Base64.decode64(v)) : (JSON.parse(v) rescue {}); "<p>#{found.respond_to?(:size) ? found.size : 1} in the basket</p>" } # rubocop:disable Security/MarshalLoad
pair('deck', 'timetable schedule', 'deserial', 502, 'yaml', 'plan', "port: Sylt\nhour: 9\n") { |v, r| plan = r ? YAML.unsafe_load(v) : YAML.safe_load(v); "<p>#{plan.is_a?(Hash) ? plan.size : 1} lines</p>" }
pair('deck', 'freight cargo', 'xxe', 611, 'xml', 'goods', '<cargo><goods>Wool</goods><tons>3</tons></cargo>') { |v, r| document = Nokogiri::XML(v) { |config| r ? config.noent.dtdload : config.strict.nonet }; "<p>Loaded #{H[document.at_xpath('//goods')&.text]}</p>" }
pair('quay', 'crew hands', 'xpath', 643, 'query', 'name', 'ida') { |v, r| raise ArgumentError, 'name' unless r || v.match?(/\A\w+\z/); "<p>Works: #{H[Nokogiri::XML('<c><p n="ida">bridge</p><p n="ole">galley</p></c>').xpath("//p[@n='#{v}']").map(&:text).join(' ')]}</p>" }
pair('quay', 'weather forecast', 'ssrf', 918, 'query', 'feed', 'http://weather.ferry.example/amrum') { |v, r| uri = URI(v); raise ArgumentError, 'feed' unless r || uri.host == 'weather.ferry.example'; text = Net::HTTP.start(uri.host, uri.port, open_timeout: 2, read_timeout: 2) { |http| http.get(uri.request_uri).body.to_s }; "<p>#{text.bytesize} bytes of weather</p>" }
pair('quay', 'board embark', 'redirect', 601, 'query', 'then', '/quay') { |v, r| "\0redirect\0#{r || v.match?(%r{\A/(?![/\\])[\w/]*\z}) ? v : '/'}" }
pair('deck', 'pass permit', 'cors', 942, 'cors', '', '') { |_v, r| "\0cors\0#{r}" }
pair('deck', 'cancel revoke', 'csrf', 352, 'csrf', 'berth', '12') { |v, _r| "<p>Berth #{H[v]} is free again.</p>" }

if ARGV.include?('--cases')
  puts JSON.generate(CASES.map { |path, one| { path: one[:place] == 'jsonget' ? "#{path}.json" : path, **one.slice(:category, :cwe, :real, :place, :name), how: '', sink: one[:slug], style: '', **(one[:category] == 'xss stored' ? { shownAt: "/deck/read-#{one[:slug]}" } : {}) } })
  exit
end

class Ferry < Sinatra::Base
  set environment: :production, logging: false
  set sessions: { key: 'ferry_session', httponly: true, same_site: :lax }, session_secret: SecureRandom.hex(64)
  set protection: { except: %i[http_origin remote_token session_hijacking] }
  enable :method_override

  helpers do
    def token = session[:token] ||= SecureRandom.hex(16)
    def page(title, body)
      content_type 'text/html', charset: 'utf-8'
      notice = session.delete(:notice)
      "<!doctype html><html lang='en'><head><title>#{H[title]} - Ferry</title></head><body><nav><a href='/'>Home</a> <a href='/deck'>Deck</a>#{session[:mate] ? " <a href='/logout'>Sign out</a>" : " <a href='/login'>Sign in</a>"}</nav>#{"<p class='notice'>#{notice}</p>" if notice}<h1>#{H[title]}</h1>#{body}<footer>#{Time.now.strftime('%T')} wind #{rand(3..9)}</footer></body></html>"
    end
    def form(one, path)
      verb = one[:place] == 'patch' ? "<input type='hidden' name='_method' value='patch'>" : ''
      guard = one[:place] == 'csrf' && one[:real] ? '' : "<input type='hidden' name='authenticity_token' value='#{token}'>"
      "<form method='post' action='#{path}'>#{verb}#{guard}<label>#{H[one[:name]]} <input name='#{H[one[:name]]}' value='#{H[one[:start]]}'></label><button>Send</button></form>"
    end
    def sender(one, path)
      body = { 'json' => "JSON.stringify({order: {#{one[:name]}: field.value, copies: 1}})", 'xml' => 'field.value', 'yaml' => 'field.value' }[one[:place]]
      type = { 'json' => 'application/json', 'xml' => 'application/xml', 'yaml' => 'application/yaml' }[one[:place]]
      "<textarea id='field'>#{H[one[:start]]}</textarea><button id='send'>Send</button><script>const field = document.getElementById('field'); document.getElementById('send').onclick = async () => { const answer = await fetch('#{path}', {method: 'POST', headers: {'Content-Type': '#{type}', 'X-CSRF-Token': '#{token}'}, body: #{body}}); document.title = await answer.text(); };</script>"
    end
    def nested(name) = name.scan(/[^\[\]]+/).reduce(params) { |inner, key| inner.is_a?(Hash) ? inner[key] : nil }
    def shown(one, text)
      return page(one[:slug].capitalize, text) unless text.start_with?("\0")
      _, kind, rest = text.split("\0", 3)
      return redirect(rest) if kind == 'redirect'
      if kind == 'cors'
        headers 'Access-Control-Allow-Origin' => rest == 'true' && request.env['HTTP_ORIGIN'] ? request.env['HTTP_ORIGIN'] : 'https://ferry.example', 'Access-Control-Allow-Credentials' => 'true', 'Vary' => 'Origin'
        content_type :json
        return JSON.generate(name: 'mate', phone: '+49 4681 5550142', iban: 'DE02 1203 0000 0000 2020 51')
      end
      content_type kind
      rest
    end
    def guarded!(one)
      return if one[:place] == 'csrf' && one[:real]
      halt 403, page('Refused', '<p>The form is too old.</p>') unless Rack::Utils.secure_compare((params['authenticity_token'] || request.env['HTTP_X_CSRF_TOKEN']).to_s, token)
    end
  end

  before('/deck*') { redirect('/login') unless session[:mate] }
  error { status 500; page('Out of order', '<p>Something went wrong on our side.</p>') }
  not_found { page('Lost at sea', '<p>No such page.</p>') }
  set show_exceptions: false, raise_errors: false

  listing = lambda do |area|
    CASES.select { |_, one| one[:area] == area }.map do |path, one|
      target = { 'query' => "#{path}?#{one[:name]}=#{ERB::Util.url_encode(one[:start])}", 'path' => "#{path}/#{one[:start]}", 'jsonget' => "#{path}.json?#{one[:name]}=#{ERB::Util.url_encode(one[:start])}" }[one[:place]] || path
      "<li><a href='#{H[target]}'>#{one[:slug]}</a></li>"
    end.join
  end
  get('/') { page('Ferry', "<ul>#{listing.call('quay')}</ul>") }
  get('/quay') { page('Quay', '<p>Ships leave here.</p>') }
  get('/deck') { page('Deck', "<ul>#{listing.call('deck')}<li><a href='/deck/read-log'>read log</a></li><li><a href='/deck/read-diary'>read diary</a></li></ul>") }
  get('/login') { page('Sign in', "<form method='post' action='/login'><input type='hidden' name='authenticity_token' value='#{token}'><input type='email' name='session[email]'><input type='password' name='session[password]'><button>Sign in</button></form>") }
  post '/login' do
    guarded!({})
    good = params.dig('session', 'email') == 'mate@ferry.example' && params.dig('session', 'password') == 'Anker-pass-5'
    session[:mate] = true if good
    session[:notice] = good ? 'You are on deck.' : 'Not known here.'
    redirect good ? '/deck' : '/login'
  end
  get('/logout') { session.clear; redirect '/' }
  { 'log' => true, 'diary' => false }.each { |slug, real| get("/deck/read-#{slug}") { page('Entries', BOARD[real].map { |text| "<p>#{real ? text : H[text]}</p>" }.join) } }

  CASES.each do |path, one|
    act = ->(value) { one[:act].call(value.to_s, one[:real]) }
    case one[:place]
    when 'query' then get(path) { shown(one, act.call(params[one[:name]] || one[:start])) }
    when 'path' then get("#{path}/*") { shown(one, act.call(params['splat'].first)) }
    when 'jsonget' then get("#{path}.json") { content_type :json; act.call(params[one[:name]] || one[:start]) }
    when 'header' then get(path) { shown(one, act.call(request.env["HTTP_#{one[:name].upcase.tr('-', '_')}"] || one[:start])) }
    when 'cookie'
      get(path) do
        value = request.cookies[one[:name]]
        response.set_cookie(one[:name], value: one[:start], path:, httponly: true, same_site: :lax) if value.nil?
        shown(one, act.call(value || one[:start]))
      end
    when 'cors' then get(path) { shown(one, act.call('')) }
    when 'json', 'xml', 'yaml'
      get(path) { page(one[:slug].capitalize, sender(one, path)) }
      post(path) do
        guarded!(one)
        body = request.body.read.to_s.force_encoding('UTF-8')
        text = act.call(one[:place] == 'json' ? JSON.parse(body).dig('order', one[:name]) : body)
        content_type(one[:place] == 'json' ? :json : :html)
        text
      end
    else
      get(path) { page(one[:slug].capitalize, form(one, path)) }
      send(one[:place] == 'patch' ? :patch : :post, path) do
        guarded!(one)
        text = act.call(nested(one[:name]) || '')
        next shown(one, text) unless one[:place] == 'flash'
        session[:notice] = text
        redirect path
      end
    end
  end
end

server = Puma::Server.new(Ferry, nil, min_threads: 8, max_threads: 8, log_writer: Puma::LogWriter.null)
server.add_tcp_listener('127.0.0.1', PORT)
server.run.join
