require 'net/http'
require 'open3'

class ScoresController < ApplicationController
  def print_sheet
    system("lilypond --output #{params[:sheet]}") # FLAW 78
    system("lilypond", "--output", params[:sheet])
    midi = `midi2ly #{params[:midi]}` # FLAW 78
    Open3.capture2("abcm2ps #{params[:tune]}") # FLAW 78
    Open3.capture2("abcm2ps", params[:tune])
    IO.popen("timidity #{params[:midi]}") { |player| player.read } # FLAW 78
    IO.popen(["timidity", params[:midi]]) { |player| player.read }
    head :no_content
  end

  def fetch_parts
    library = params[:library]
    Net::HTTP.get_response(URI.parse("http://#{library}/parts")) # FLAW 918
    Net::HTTP.get_response(URI.parse("https://scores.example/parts"))
    head :no_content
  end

  def list
    Singer.where("voice = '#{params[:voice]}'") # FLAW 89
    Singer.where(voice: params[:voice])
    Singer.where("seat > ?", params[:seat])
    Singer.order("#{params[:column]} ASC") # FLAW 89
    Singer.find_by_sql("SELECT * FROM singers WHERE row = #{params[:row]}") # FLAW 89
    Singer.connection.execute("UPDATE singers SET seat = #{params[:seat].to_i}")
    Singer.exists?(["name = '#{params[:name]}'"]) # FLAW 89
    head :no_content
  end

  def rehearse(tempo)
    eval("beat = #{tempo}") # FLAW 94
    eval("beat = 4")
    Metronome.class_eval(tempo) # FLAW 94
    Metronome.class_eval { attr_reader :beat }
  end

  def open_part
    File.read("/srv/scores/#{params[:part]}") # FLAW 22
    File.read("/srv/scores/#{File.basename(params[:part])}")
    send_file "/srv/covers/#{params[:cover]}" # FLAW 22
  end

  def leave
    redirect_to params[:to], allow_other_host: true # FLAW 601
  end
end

def seal(notes)
  JWT.encode notes, nil, 'none' # FLAW 347
  JWT.encode notes, ENV['CHOIR_KEY'], 'HS512'
  JWT.decode notes, nil, false # FLAW 347
  OpenSSL::PKey::RSA.new(1024) # FLAW 326
  OpenSSL::PKey::RSA.new(3072)
  Digest::MD5.hexdigest(notes) # FLAW 328
  Digest::SHA384.hexdigest(notes)
end

def call_organist
  line = Net::HTTP.new("organ.example", 443)
  line.verify_mode = OpenSSL::SSL::VERIFY_NONE # FLAW 295
  Faraday.new(url: 'https://organ.example', ssl: { verify: false }) # FLAW 295
  Faraday.new(url: 'https://organ.example')
end

class Chorister < ApplicationRecord
  validates :nickname, format: /^[a-z]+$/ # FLAW 777
  validates :nickname, format: { with: /\A[a-z]+\z/ }
  validates :password, length: { minimum: 5 } # FLAW 521
  validates :password, length: { minimum: 14 }
  has_secure_password
end
