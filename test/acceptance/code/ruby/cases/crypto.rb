require 'digest'
require 'openssl'

def hashes(password, data)
  Digest::MD5.hexdigest(data) # FLAW 328
  Digest::MD5.new # FLAW 328
  Digest::MD5.file("carrier.txt") # FLAW 328
  Digest::SHA1.hexdigest(data) # FLAW 328
  Digest::SHA1.base64digest data # FLAW 328
  OpenSSL::Digest::MD5.new # FLAW 328
  OpenSSL::Digest.new('MD5') # FLAW 328
  OpenSSL::Digest.new("SHA1") # FLAW 328
  OpenSSL::Digest::SHA1.hexdigest(data) # FLAW 328
  OpenSSL::HMAC.hexdigest('sha1', 'k' + data, data) # FLAW 328
  OpenSSL::HMAC.hexdigest('MD5', data, data) # FLAW 328
  OpenSSL::HMAC.hexdigest(OpenSSL::Digest::SHA256.new, data, data)
  OpenSSL::HMAC.digest('sha256', data, data)
  Digest::SHA256.hexdigest(data)
  Digest::SHA2.new(512)
  OpenSSL::Digest.new('SHA256')
  OpenSSL::Digest::SHA512.new
end

def passwords(user, password)
  user.password = Digest::MD5.hexdigest(password) # FLAW 916
  user.password_hash = Digest::SHA256.hexdigest(password) # FLAW 916
  user.password_digest = BCrypt::Password.create(password)
  Digest::SHA1.hexdigest(password) # FLAW 916
  BCrypt::Password.create(password, cost: 4) # FLAW 916
  BCrypt::Password.create(password, cost: 12)
  OpenSSL::KDF.pbkdf2_hmac(password, salt: SecureRandom.bytes(16), iterations: 1000, length: 32, hash: 'sha256') # FLAW 916
  OpenSSL::KDF.pbkdf2_hmac(password, salt: SecureRandom.bytes(16), iterations: 600_000, length: 32, hash: 'sha256')
end

def ciphers(key, data)
  OpenSSL::Cipher.new('DES-CBC') # FLAW 327
  OpenSSL::Cipher.new('des-ede3-cbc') # FLAW 327
  OpenSSL::Cipher.new('RC4') # FLAW 327
  OpenSSL::Cipher.new('bf-cbc') # FLAW 327
  OpenSSL::Cipher.new('AES-128-ECB') # FLAW 327
  OpenSSL::Cipher::DES.new # FLAW 327
  OpenSSL::Cipher::RC4.new # FLAW 327
  OpenSSL::Cipher::AES.new(128, :ECB) # FLAW 327
  OpenSSL::Cipher.for('RC2') # FLAW 327
  OpenSSL::Cipher::AES256.new(:GCM)
  OpenSSL::Cipher::AES.new(256, :GCM)
  cipher = OpenSSL::Cipher.new('aes-256-gcm')
  cipher.encrypt
  cipher.key = key
  cipher.iv = cipher.random_iv
  other = OpenSSL::Cipher.new('aes-256-cbc')
  other.encrypt
  other.key = "f89324035c94eaac675dfdb7a7d065b9" # FLAW 798
  other.iv = "9cc8bf2ba6f1c864" # FLAW 329
  OpenSSL::PKey::RSA.new(1024) # FLAW 326
  OpenSSL::PKey::RSA.generate(512) # FLAW 326
  OpenSSL::PKey::RSA.new(2048)
  OpenSSL::PKey::RSA.new(4096)
  OpenSSL::PKey::RSA.new(File.read('key.pem'), ENV['PASSPHRASE'])
  OpenSSL::PKey::RSA.new(File.read('key.pem'), 'nine curlews calling') # FLAW 798
  OpenSSL::PKey::DSA.new(1024) # FLAW 326
  OpenSSL::PKey::EC.new('secp112r1') # FLAW 326
  rsa = OpenSSL::PKey::RSA.new(2048)
  rsa.public_encrypt(data, OpenSSL::PKey::RSA::NO_PADDING) # FLAW 780
  rsa.to_pem(OpenSSL::Cipher.new('aes-256-cbc'), 'four lapwings rising') # FLAW 798
  rsa.export(OpenSSL::Cipher.new('aes-256-cbc'), ENV['PASS'])
  RC4.new(key) # FLAW 327
  Crypt::Blowfish.new(key) # FLAW 327
end

def randoms
  token = rand(100000).to_s # FLAW 330
  reset_token = Random.rand(1_000_000) # FLAW 330
  session_id = Random.new.rand(1_000_000) # FLAW 330
  api_key = (0...20).map { ('a'..'z').to_a[rand(26)] }.join # FLAW 330
  otp = Kernel.rand(9999) # FLAW 330
  password = Array.new(8) { [*'a'..'z'].sample }.join # FLAW 330
  secure_token = SecureRandom.hex(16)
  dice = rand(6)
  nonce = SecureRandom.random_number(1000)
  pin_token = ('a'..'z').to_a.shuffle(random: SecureRandom).join
end
