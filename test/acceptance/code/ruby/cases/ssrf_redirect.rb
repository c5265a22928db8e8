require 'net/http'
require 'open-uri'
require 'faraday'

class ProxyController < ApplicationController
  def fetch
    Net::HTTP.get(URI(params[:url])) # FLAW 918
    Net::HTTP.get(URI.parse(params[:url])) # FLAW 918
    Net::HTTP.get_response(URI.parse(params[:url])) # FLAW 918
    Net::HTTP.get(params[:host], "/index.html") # FLAW 918
    Net::HTTP.post_form(URI(params[:url]), "q" => "x") # FLAW 918
    Net::HTTP.start(params[:host], 443) { |http| http.get("/") } # FLAW 918
    Net::HTTP.new(params[:host], 443) # FLAW 918
    Net::HTTP::Get.new(URI(params[:url])) # FLAW 918
    URI.open(params[:url]) # FLAW 918
    URI.open("https://example.com/#{params[:path]}")
    Faraday.get(params[:url]) # FLAW 918
    Faraday.new(url: params[:url]).get("/") # FLAW 918
    Faraday.new("https://example.com").get(params[:url]) # FLAW 918
    Faraday.get("https://example.com/", q: params[:q])
    HTTParty.get(params[:url]) # FLAW 918
    HTTParty.post("https://#{params[:host]}/api", body: "x") # FLAW 918
    HTTParty.get("https://example.com/?q=#{params[:q]}")
    RestClient.get(params[:url]) # FLAW 918
    RestClient.post(params[:url], { a: 1 }) # FLAW 918
    RestClient::Request.execute(method: :get, url: params[:url]) # FLAW 918
    RestClient::Resource.new(params[:url]) # FLAW 918
    Excon.get(params[:url]) # FLAW 918
    Excon.new(params[:url]) # FLAW 918
    Typhoeus.get(params[:url]) # FLAW 918
    Typhoeus::Request.new(params[:url]) # FLAW 918
    HTTP.get(params[:url]) # FLAW 918
    HTTP.headers(accept: "x").get(params[:url]) # FLAW 918
    Curl.get(params[:url]) # FLAW 918
    Curl::Easy.perform(params[:url]) # FLAW 918
    HTTPClient.new.get(params[:url]) # FLAW 918
    Net::FTP.new(params[:host]) # FLAW 918 319
    TCPSocket.new(params[:host], 80) # FLAW 918
    Net::HTTP.get(URI("https://example.com/#{params[:id]}"))
    url = "https://#{params[:host]}/x"
    Net::HTTP.get(URI(url)) # FLAW 918
  end

  def go
    redirect_to params[:next] # FLAW 601
    redirect_to(params[:next], status: 302) # FLAW 601
    redirect_to "https://#{params[:host]}/" # FLAW 601
    redirect_to params.merge(only_path: false) # FLAW 601
    redirect_to request.referer # FLAW 601
    redirect_to request.env["HTTP_REFERER"] # FLAW 601
    redirect_to params[:next] || root_path # FLAW 601
    redirect_to url_for(params[:next]), allow_other_host: true # FLAW 601
    redirect_back(fallback_location: root_path)
    redirect_back_or_to params[:next], allow_other_host: true # FLAW 601
    redirect_to "/users/#{params[:id]}"
    redirect_to "https://example.com/#{params[:id]}"
    redirect_to user_path(params[:id])
    redirect_to action: :index, id: params[:id]
    redirect_to User.find(params[:id])
    redirect_to URI.parse(params[:next]).path
    redirect_to root_url, notice: params[:notice]
    redirect_to @user
    redirect_to :back
    url = params[:next]
    redirect_to(url) if url.start_with?("/app/")
    response.headers["Location"] = params[:next] # FLAW 601
    redirect_to session[:return_to]
  end
end
