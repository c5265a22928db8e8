def bad1(code)
  eval("def zoo; #{code}; end") # FLAW 94
end
def bad2(x)
  Foo.class_eval(x) # FLAW 94
end
def bad3(x)
  b = binding
  b.eval(x) # FLAW 94
end
def bad4(x)
  RubyVM::InstructionSequence.compile(x) # FLAW 94
end
def ok1
  eval("def zoo; 1; end")
  Foo.instance_eval { @a }
end
def jwt1(token)
  JWT.decode token, nil, false # FLAW 347
  JWT.encode payload, nil, 'none' # FLAW 347
  hmac_secret = 'my$ecretK3y' # FLAW 798
  JWT.encode payload, hmac_secret, 'HS256' # FLAW 798
  JWT.decode token, ENV['S'], true, { algorithm: 'HS256' }
end
def http1
  http = Net::HTTP.new("example.com", 443)
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE # FLAW 295
  conn = Faraday.new(url: 'https://x.com', ssl: { verify: false }) # FLAW 295
  conn = Faraday.new(:url => 'https://x.com', :ssl => { :verify => true })
  uri = URI.parse("http://example.com/login")
  Net::HTTP.post_form(uri, { "user" => "x" }) # FLAW 319
  req = Net::HTTP::Get.new(uri) # FLAW 319
  req = Net::HTTP::Post.new("/login")
  open("http://example.com/") # FLAW 319
  Net::HTTP.start("example.com", 80) { |h| h.get("/") }
end
class User < ApplicationRecord
  validates :name, format: /^[a-z]+$/ # FLAW 777
  validates_format_of :login, :with => /^[a-z]+\z/ # FLAW 777
  validates :email, format: { with: /\A[^@]+@[^@]+\z/ }
  validates :password, length: { minimum: 6 } # FLAW 521
  validates :password, length: { within: 4..40 } # FLAW 521
  validates :password, length: { minimum: 12 }
  has_secure_password
  attr_accessible :admin, :name # FLAW 915
  attr_accessible :role # FLAW 915
  accepts_nested_attributes_for :posts
  serialize :options
end
def rsa
  key = OpenSSL::PKey::RSA.new(1024) # FLAW 326
  key = OpenSSL::PKey::RSA.generate(1024) # FLAW 326
  key = OpenSSL::PKey::RSA.new 2048
  OpenSSL::PKey::RSA.new(File.read("rsa.pem"), "passphrase1") # FLAW 798
  cipher = OpenSSL::Cipher::AES.new(256, :CBC)
  key.export(cipher, "skerry4-skerry4") # FLAW 798
  key.to_pem(cipher, ENV["X"])
  OpenSSL::Cipher.new("des3") # FLAW 327
  OpenSSL::Cipher.new("aes-128-cbc")
  OpenSSL::Cipher::Cipher.new("rc4") # FLAW 327
end
def xml(x)
  Nokogiri::XML(x) do |config| config.noent end # FLAW 611
  Nokogiri::XML(x) { |c| c.options = Nokogiri::XML::ParseOptions::NOENT } # FLAW 611
  Nokogiri::XML::Document.parse(x, nil, nil, Nokogiri::XML::ParseOptions::DEFAULT_XML | Nokogiri::XML::ParseOptions::NOENT) # FLAW 611
  Nokogiri::XML(x)
  parser = LibXML::XML::Parser.string(x)
end
def tmp
  File.open("/tmp/foo", "w") { |f| f.write("x") } # FLAW 377
  t = Tempfile.new
  File.chmod 0777, "/srv/x" # FLAW 732
  FileUtils.chmod 0755, "/srv/x"
  File.new("x", "w", 0777) # FLAW 732
end
def secrets
  config.api_key = "sk_test_51Hxxxx9876543210" # FLAW 798
  @password = "skerry4-skerry4" # FLAW 798
  db = Sequel.connect(adapter: 'postgres', password: 'pa55w0rd-1') # FLAW 798
  client = Twilio::REST::Client.new(sid, auth_token: 'a1b2c3d4e5f60718293a') # FLAW 798
  { password: "skerry4-skerry4" } # FLAW 798
  OpenAI::Client.new(access_token: "sk-abcdefghijklmnop123456") # FLAW 798
end
def compare(user, given)
  return true if user.api_token == given
  Rack::Utils.secure_compare(user.api_token, given)
end
def rnd
  reset_password_token = rand(36**8).to_s(36) # FLAW 330
  secret = Random.rand(100) # FLAW 330
  token = SecureRandom.urlsafe_base64
  color = %w[red blue].sample
end
def formats(x)
  puts "%s" % x
  printf("%d", x)
end
def logs(user)
  puts "User #{user.email}"
  Rails.logger.debug "token: #{user.auth_token}" # FLAW 532
  Rails.logger.debug "id: #{user.id}"
end
def pg(name)
  conn = PG.connect(dbname: 'x')
  sql = "SELECT * FROM t WHERE n = '" + name + "'"
  conn.exec(sql) # FLAW 89
  conn.exec_params(sql) # FLAW 89
  sql2 = "SELECT * FROM t WHERE n = $1"
  conn.exec_params(sql2, [name])
  query = "SELECT * FROM t WHERE n = '#{name}'".freeze
  conn.query(query) # FLAW 89
end
