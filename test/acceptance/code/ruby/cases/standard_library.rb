def crypto(data, key)
  cipher = OpenSSL::Cipher::AES128.new(:ECB) # FLAW 327
  cipher = OpenSSL::Cipher.new("aes-256-ecb") # FLAW 327
  cipher = OpenSSL::Cipher::AES256.new(:CBC)
  cipher.iv = "\x00" * 16 # FLAW 329
  digest = Digest::SHA1.new # FLAW 328
  digest << data
  OpenSSL::Digest.digest("MD5", data) # FLAW 328
  OpenSSL::HMAC.digest(OpenSSL::Digest.new("md5"), key, data) # FLAW 328
  Digest::MD5.base64digest(data) # FLAW 328
  Digest("MD5").hexdigest(data) # FLAW 328
  Zlib.crc32(data)
  RbNaCl::SecretBox.new(key)
  Base64.encode64(data)
  OpenSSL::PKey::DSA.generate(1024) # FLAW 326
  OpenSSL::PKey::EC.generate("prime256v1")
  Digest::SHA256.hexdigest("pepper" + password) # FLAW 916
  SCrypt::Password.create(password)
  Argon2::Password.create(password)
  key = "9cc8bf2ba6f1c864"
  c2 = OpenSSL::Cipher.new("aes-128-gcm")
  c2.key = key # FLAW 798
end

def tls(url)
  RestClient::Request.execute(url: url, method: :get, verify_ssl: OpenSSL::SSL::VERIFY_NONE) # FLAW 295
  Faraday.new(url) do |f|
    f.ssl.verify = false # FLAW 295
    f.adapter :net_http
  end
  http = Net::HTTP.new(url.host, url.port)
  http.use_ssl = (url.scheme == "https")
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE if ENV["X"] # FLAW 295
  HTTP.get(url, ssl_context: ctx)
  ctx = OpenSSL::SSL::SSLContext.new(:TLSv1) # FLAW 327
  HTTPClient.new.ssl_config.verify_mode = OpenSSL::SSL::VERIFY_NONE # FLAW 295
  Mechanize.new { |a| a.verify_mode = OpenSSL::SSL::VERIFY_NONE } # FLAW 295
  Typhoeus::Request.new(url, ssl_verifypeer: false, ssl_verifyhost: 0) # FLAW 295
  Savon.client(wsdl: url, ssl_verify_mode: :none) # FLAW 295
  conn = Bunny.new(host: "h", verify_peer: false) # FLAW 295
  Elasticsearch::Client.new(url: url, transport_options: { ssl: { verify: false } }) # FLAW 295
  Net::SMTP.new("h").enable_starttls
  Mail.defaults { delivery_method :smtp, openssl_verify_mode: "none" } # FLAW 295
  Net::LDAP.new(host: "h", port: 389)
  Net::LDAP.new(host: "h", port: 636, encryption: { method: :simple_tls, tls_options: { verify_mode: OpenSSL::SSL::VERIFY_NONE } }) # FLAW 295
end

def execs(arg)
  Kernel.exec("lilypond #{arg}") # FLAW 78
  Process.popen("x")
  IO.popen(["sh", "-c", "lilypond #{arg}"]) # FLAW 78
  Open3.popen3("sh", "-c", "lilypond #{arg}") # FLAW 78
  system("bash -c 'lilypond #{arg}'") # FLAW 78
  system("lilypond", "--", arg)
  system({ "X" => arg }, "lilypond")
  exec(*%w[ls -l])
  Shellwords.split(arg)
  `git log #{Shellwords.escape(arg)}`
  %x[git log #{arg}] # FLAW 78
  spawn("git", "log", arg)
  eval("#{arg}.to_s") # FLAW 94
  Object.send(:remove_const, :X)
  instance_variable_set("@#{arg}", 1)
  ERB.new(arg).result
  ERB.new(File.read("x.erb")).result_with_hash(a: arg)
  Dir.glob("#{arg}/*.rb")
  YAML.load(arg) # FLAW 502
  YAML.load(File.read(arg))
  Marshal.load(Marshal.dump({ a: 1 }))
  Gem::Specification.load(arg)
end

def logs(user, params)
  Rails.logger.info("Password: #{params[:password]}") # FLAW 532
  Rails.logger.info("SSN: #{user.ssn}") # FLAW 532
  Rails.logger.info("user #{user.id} signed in")
  logger.debug(user.access_token) # FLAW 532
  p user.secret_key # FLAW 532
  warn "bad password"
  Rails.logger.info("reset_password_url sent")
end

def temp
  path = "/tmp/#{$$}.txt"
  File.open(path, "w") { |f| f.puts "x" } # FLAW 377
  Dir.mktmpdir { |d| File.write("#{d}/x", "y") }
  Tempfile.create("x") { |f| f.puts "y" }
  FileUtils.chmod("u=rwx,go=rwx", "x") # FLAW 732
  FileUtils.chmod(0o700, "x")
  File.chmod(0o755, "x")
  FileUtils.touch("/tmp/lock")
end

class Reg
  SLOW = /^(\w+;?)*$/ # FLAW 1333
  FINE = /^\w+( \w+)*$/
  def check(x)
    x =~ SLOW
    x.match?(/(-+-+)+>/) # FLAW 1333
    Regexp.new("(so|so)*la") # FLAW 1333
    x.scan(/\d+/)
  end
end

CONFIG = {
  secret_key_base: "5b961579153e5f6565d643753ca74477", # FLAW 798
  password: ENV["PW"],
  api_key: "live-4b0e8128947196d0093a", # FLAW 798
}.freeze
GITHUB_TOKEN = "ghp_q7Wm2Lr9Xc4Vb8Np1Tz6Ke5Gh3Jd0SfuyQwE" # FLAW 798
ENCRYPTION_KEY = "db064f9dd2ac8ca8c2cbe360dcb98615" # FLAW 798
JWT_SECRET = "bog-asphodel-42" # FLAW 798
PASSWORD_REGEX = "[a-z]{8,}"
TOKEN_HEADER = "X-Auth-Token"
SECRET_NAME = "my-secret-name"
