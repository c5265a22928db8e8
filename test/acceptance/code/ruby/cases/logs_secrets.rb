class SessionsController < ApplicationController
  def create
    Rails.logger.info("login #{params[:dough]}") # FLAW 117
    Rails.logger.info("login #{params[:dough].inspect}")
    Rails.logger.debug("password: #{params[:password]}") # FLAW 532 117
    logger.warn("user #{user.password}") # FLAW 532
    logger.info "token=#{api_token}" # FLAW 532
    logger.info "password reset requested"
    puts "key #{user.api_key}" # FLAW 532
    logger.info(user.id)
    puts params[:dough]
    Logger.new($stdout).info(user.credit_card_number) # FLAW 532
  end
end

def settings
  password = "plum-ladder-9" # FLAW 798
  api_key = "sk_live_9a8b7c6d5e4f" # FLAW 798
  secret = ENV.fetch("SECRET")
  password = ""
  password = ENV["PASSWORD"]
  Mysql2::Client.new(host: "db", username: "root", password: "Xk29-qw81") # FLAW 798
  Mysql2::Client.new(host: "db", username: "root", password: ENV["DB_PASSWORD"])
  PG.connect(host: "db", user: "app", password: "Xk29-qw81") # FLAW 798
  PG.connect("postgres://app:Xk29qw81@db/app") # FLAW 798
  Redis.new(url: "redis://:Xk29qw81@cache:6379") # FLAW 798
  Redis.new(host: "cache", password: "Xk29-qw81") # FLAW 798
  Aws::S3::Client.new(access_key_id: "AKIAE3BXWFA1IHGG5DYN", secret_access_key: "HUDx0K5nf8duK/WH4UWbR/NI3kTGiF0VbpH9nduI") # FLAW 798
  Aws::Credentials.new("AKIAE3BXWFA1IHGG5DYN", "HUDx0K5nf8duK/WH4UWbR/NI3kTGiF0VbpH9nduI") # FLAW 798
  Stripe.api_key = "sk_live_VQtb9wPvS6ertkVr4JNDvGmD" # FLAW 798
  Stripe.api_key = ENV["STRIPE_KEY"]
  JWT.encode({ id: 1 }, "curlew-at-low-water", "HS256") # FLAW 798
  JWT.encode({ id: 1 }, ENV["JWT_SECRET"], "HS256")
  JWT.decode(token, "curlew-at-low-water", true, algorithm: "HS256") # FLAW 798
  JWT.encode({ id: 1 }, nil, "none") # FLAW 347
  JWT.decode(token, nil, false) # FLAW 347
  JWT.decode(token, Rails.application.secret_key_base, true, { algorithm: "HS256" })
  JWT.decode(token, nil, true, { algorithm: "none" }) # FLAW 347
  JWT.encode({ id: 1, password: user.password }, ENV["JWT_SECRET"], "HS256") # FLAW 312
  http.basic_auth("admin", "Xk29-qw81") # FLAW 798
  http.basic_auth("admin", ENV["PW"])
  HTTParty.get("https://ferry.example", basic_auth: { username: "u", password: "Xk29-qw81" }) # FLAW 798
  Net::SSH.start("host", "user", password: "Xk29-qw81") # FLAW 798
  Net::SFTP.start("host", "user", password: ENV["PW"])
  MessageEncryptor = ActiveSupport::MessageEncryptor.new("f89324035c94eaac675dfdb7a7d065b9") # FLAW 798
  ActiveSupport::MessageVerifier.new("l4pw1ng-at-dusk") # FLAW 798
  ActiveSupport::MessageVerifier.new(ENV["KEY"])
end

class Keys
  SECRET_KEY = "dd39fc9ff85b6898fa193287e9829ac5" # FLAW 798
  API_TOKEN = "8f2d6b1e-93ab-4f0e-a1b2" # FLAW 798
  PASSWORD_FIELD = "password"
  TOKEN_URL = "https://printworks.example/token"
end
