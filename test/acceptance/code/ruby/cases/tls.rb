require 'net/http'

def clients(url)
  http = Net::HTTP.new('bakery.example', 443)
  http.use_ssl = true
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE # FLAW 295
  http.verify_mode = OpenSSL::SSL::VERIFY_PEER
  http.ssl_version = :SSLv3 # FLAW 327
  http.ssl_version = :TLSv1_2
  http.min_version = OpenSSL::SSL::TLS1_VERSION # FLAW 327
  http.min_version = OpenSSL::SSL::TLS1_2_VERSION
  Net::HTTP.start('bakery.example', 443, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_NONE) # FLAW 295
  Net::HTTP.start('bakery.example', 443, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_PEER)
  URI.open('https://bakery.example', ssl_verify_mode: OpenSSL::SSL::VERIFY_NONE) # FLAW 295
  Faraday.new('https://bakery.example', ssl: { verify: false }) # FLAW 295
  Faraday.new('https://bakery.example', ssl: { verify: true })
  HTTParty.get('https://bakery.example', verify: false) # FLAW 295
  HTTParty.get('https://bakery.example')
  RestClient::Request.execute(method: :get, url: 'https://bakery.example', verify_ssl: false) # FLAW 295
  RestClient::Request.execute(method: :get, url: 'https://bakery.example', verify_ssl: OpenSSL::SSL::VERIFY_NONE) # FLAW 295
  RestClient::Resource.new('https://bakery.example', verify_ssl: OpenSSL::SSL::VERIFY_NONE) # FLAW 295
  Excon.new('https://bakery.example', ssl_verify_peer: false) # FLAW 295
  Excon.defaults[:ssl_verify_peer] = false # FLAW 295
  Typhoeus.get('https://bakery.example', ssl_verifypeer: false) # FLAW 295
  ctx = OpenSSL::SSL::SSLContext.new
  ctx.verify_mode = OpenSSL::SSL::VERIFY_NONE # FLAW 295
  ctx.ssl_version = :TLSv1 # FLAW 327
  ctx.set_params(verify_mode: OpenSSL::SSL::VERIFY_NONE) # FLAW 295
  ctx.ciphers = 'RC4:DES' # FLAW 327
  OpenSSL::SSL::VERIFY_PEER = OpenSSL::SSL::VERIFY_NONE # FLAW 295
  http.verify_hostname = false # FLAW 295
end

class Api
  include HTTParty
  default_options.update(verify: false) # FLAW 295
  base_uri 'https://theatre.example'
end

def transport
  Net::HTTP.get(URI('http://aquarium.example/login')) # FLAW 319
  Net::HTTP.get(URI('https://aquarium.example/login'))
  Net::HTTP.get(URI('http://localhost:3000/'))
  Net::HTTP.post_form(URI('http://aquarium.example/login'), 'user' => 'x') # FLAW 319
  HTTParty.get('http://aquarium.example/') # FLAW 319
  Faraday.get('http://aquarium.example/') # FLAW 319
  RestClient.get('http://aquarium.example/') # FLAW 319
  URI.open('http://aquarium.example/') # FLAW 319
  Net::FTP.new('aquarium.example') # FLAW 319
  Net::FTP.open('aquarium.example') { |ftp| ftp.login } # FLAW 319
  Net::Telnet.new('Host' => 'aquarium.example') # FLAW 319
  Net::SFTP.start('aquarium.example', 'user')
  Net::FTP.new('aquarium.example', ssl: true)
  Net::SSH.start('aquarium.example', 'user', verify_host_key: :never) # FLAW 322
  Net::SSH.start('aquarium.example', 'user', paranoid: false) # FLAW 322
  Net::SSH.start('aquarium.example', 'user')
end

ActionMailer::Base.smtp_settings = { address: 'smtp.aquarium.example', openssl_verify_mode: 'none' } # FLAW 295
ActionMailer::Base.smtp_settings = { address: 'smtp.aquarium.example', enable_starttls_auto: false } # FLAW 319
ActionMailer::Base.smtp_settings = { address: 'smtp.aquarium.example', openssl_verify_mode: 'peer' }
