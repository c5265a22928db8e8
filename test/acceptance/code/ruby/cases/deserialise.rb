class ImportController < ApplicationController
  def create
    Marshal.load(params[:parcel]) # FLAW 502
    Marshal.load(Base64.decode64(cookies[:session])) # FLAW 502
    Marshal.restore(params[:parcel]) # FLAW 502
    Marshal.load(Marshal.dump(params[:parcel].to_s))
    YAML.load(params[:parcel]) # FLAW 502
    YAML.safe_load(params[:parcel])
    YAML.unsafe_load(params[:parcel]) # FLAW 502
    YAML.load(params[:parcel], safe: true)
    YAML.load("--- 1")
    YAML.load(File.read("config.yml"))
    Psych.load(params[:parcel]) # FLAW 502
    Psych.safe_load(params[:parcel])
    Psych.load_stream(params[:parcel]) # FLAW 502
    Oj.load(params[:parcel]) # FLAW 502
    Oj.load(params[:parcel], mode: :strict)
    Oj.load(params[:parcel], mode: :object) # FLAW 502
    Oj.object_load(params[:parcel]) # FLAW 502
    Oj.safe_load(params[:parcel])
    JSON.load(params[:parcel]) # FLAW 502
    JSON.parse(params[:parcel])
    JSON.parse(params[:parcel], create_additions: true) # FLAW 502
    JSON.restore(params[:parcel]) # FLAW 502
    CSV.load(params[:parcel]) # FLAW 502
    Hash.from_trusted_xml(params[:parcel]) # FLAW 502
    Ox.parse_obj(params[:parcel]) # FLAW 502
    Ox.load(params[:parcel], mode: :object) # FLAW 502
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
