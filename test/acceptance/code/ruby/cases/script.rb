#!/usr/bin/env ruby
require 'optparse'
require 'net/http'
require 'json'

options = {}
OptionParser.new do |opts|
  opts.on("-f", "--file FILE") { |f| options[:file] = f }
end.parse!

config = YAML.load_file("config.yml")
data = JSON.parse(File.read(options[:file]))
uri = URI("https://moorings.example/slips")
req = Net::HTTP::Post.new(uri, "Content-Type" => "application/json")
req.body = data.to_json
res = Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(req) }
puts res.body
system("git", "add", ".")
system("bundle exec rake db:migrate")
version = `git describe --tags`.strip
sh "docker build -t app:#{version} ."
File.write("out.json", JSON.pretty_generate(data))
Dir.glob("*.rb").each { |f| load f }
FileUtils.mkdir_p("tmp/cache")
ENV.fetch("HOME")
$stderr.puts "done"
exit 1 unless res.is_a?(Net::HTTPSuccess)

class Client
  BASE = "https://moorings.example"
  def initialize(token)
    @token = token
  end

  def get(path)
    uri = URI.join(BASE, path)
    request = Net::HTTP::Get.new(uri)
    request["Authorization"] = "Bearer #{@token}"
    http = Net::HTTP.new(uri.host, uri.port)
    http.use_ssl = true
    http.read_timeout = 5
    JSON.parse(http.request(request).body)
  end

  def download(url, to)
    URI.open(url) { |remote| IO.copy_stream(remote, to) }
  end

  def sign(payload, secret)
    OpenSSL::HMAC.hexdigest("SHA256", secret, payload)
  end

  def verify(payload, signature, secret)
    OpenSSL.fixed_length_secure_compare(sign(payload, secret), signature)
  end
end
