class ImportController < ApplicationController
  def create
    Marshal.load(params[:data]) # FLAW 502
    Marshal.load(Base64.decode64(cookies[:session])) # FLAW 502
    Marshal.restore(params[:data]) # FLAW 502
    Marshal.load(Marshal.dump(params[:data].to_s))
    YAML.load(params[:data]) # FLAW 502
    YAML.safe_load(params[:data])
    YAML.unsafe_load(params[:data]) # FLAW 502
    YAML.load(params[:data], safe: true)
    YAML.load("--- 1")
    YAML.load(File.read("config.yml"))
    Psych.load(params[:data]) # FLAW 502
    Psych.safe_load(params[:data])
    Psych.load_stream(params[:data]) # FLAW 502
    Oj.load(params[:data]) # FLAW 502
    Oj.load(params[:data], mode: :strict)
    Oj.load(params[:data], mode: :object) # FLAW 502
    Oj.object_load(params[:data]) # FLAW 502
    Oj.safe_load(params[:data])
    JSON.load(params[:data]) # FLAW 502
    JSON.parse(params[:data])
    JSON.parse(params[:data], create_additions: true) # FLAW 502
    JSON.restore(params[:data]) # FLAW 502
    CSV.load(params[:data]) # FLAW 502
    Hash.from_trusted_xml(params[:data]) # FLAW 502
    Ox.parse_obj(params[:data]) # FLAW 502
    Ox.load(params[:data], mode: :object) # FLAW 502
    PStore.new("/srv/x.store")
    Rails.cache.fetch("x") { 1 }
  end
end

def restore(bytes)
  Marshal.load(bytes) # FLAW 502
end

def parse_settings(text)
  YAML.load(text) # FLAW 502
  YAML.safe_load(text)
end

Rails.application.config.action_dispatch.cookies_serializer = :marshal # FLAW 502
Rails.application.config.action_dispatch.cookies_serializer = :hybrid # FLAW 502
Rails.application.config.action_dispatch.cookies_serializer = :json
