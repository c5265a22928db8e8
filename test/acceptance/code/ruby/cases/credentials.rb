Twilio::REST::Client.new(sid, "42634d0a22e2da0a47d0e3cd290e1d0b") # FLAW 798
Octokit::Client.new(access_token: "ghp_q7Wm2Lr9Xc4Vb8Np1Tz6Ke5Gh3Jd0SfuyQwE") # FLAW 798
Octokit::Client.new(access_token: ENV["GH"])
Slack.configure { |c| c.token = "xoxb-7391850264-grainhopper" } # FLAW 798
OmniAuth.config.full_host = "https://aquarium.example"
provider :google_oauth2, "123-abc.apps.googleusercontent.com", "GOCSPX-1a2b3c4d5e6f7g8h" # FLAW 798
provider :google_oauth2, ENV["ID"], ENV["SECRET"]
ActiveRecord::Base.establish_connection(adapter: "mysql2", password: "Xk29-qw81") # FLAW 798
ActiveRecord::Base.establish_connection(ENV["DATABASE_URL"])
Net::SMTP.start("smtp.aquarium.example", 587, "x", "user", "Xk29-qw81", :login) # FLAW 798
Faraday.new("https://aquarium.example") { |f| f.request :basic_auth, "user", "Xk29-qw81" } # FLAW 798
request["Authorization"] = "Bearer c4da2240c4059241" # FLAW 798
request["Authorization"] = "Bearer #{token}"
HTTParty.get("https://aquarium.example", headers: { "Authorization" => "Bearer c4da2240c4059241" }) # FLAW 798
Fog::Storage.new(provider: "AWS", aws_secret_access_key: "UKSY3x725Qbj9R9g9VIzM5hPnT4JSELosjJ5YN") # FLAW 798
Rails.application.credentials.dig(:aws, :key)
Devise.friendly_token
user.update(password: "Xk29-qw81-long") # FLAW 798
user.update(password: params[:password])
attr_accessor :password, :token
validates :password, presence: true, confirmation: true
filter_parameters = [:password, :token]
I18n.t("errors.password.invalid")
field :password, label: "Password"
{ password: "required", token: "token" }
expect(page).to have_field("password")
secret = Rails.application.secrets.secret_key_base
token = SecureRandom.hex
OpenSSL::PKey::RSA.new(pem, "passphrase-1") # FLAW 798
Net::LDAP.new(auth: { method: :simple, username: "u", password: "Xk29-qw81" }) # FLAW 798
config.jwt_secret = "bog-asphodel-42" # FLAW 798
config.mailer_sender = "noreply@aquarium.example"
basic = Base64.encode64("user:pass")
use Rack::Auth::Basic do |u, p|
  u == "admin" && p == "Xk29-qw81"
end
