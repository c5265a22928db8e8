require 'net/http'
require 'open-uri'
require 'faraday'

class ProxyController < ApplicationController
  def fetch
    Net::HTTP.get(URI(params[:relay])) # FLAW 918
    Net::HTTP.get(URI.parse(params[:relay])) # FLAW 918
    Net::HTTP.get_response(URI.parse(params[:relay])) # FLAW 918
    Net::HTTP.get(params[:buoy], "/index.html") # FLAW 918
    Net::HTTP.post_form(URI(params[:relay]), "q" => "x") # FLAW 918
    Net::HTTP.start(params[:buoy], 443) { |http| http.get("/") } # FLAW 918
    Net::HTTP.new(params[:buoy], 443) # FLAW 918
    Net::HTTP::Get.new(URI(params[:relay])) # FLAW 918
    URI.open(params[:relay]) # FLAW 918
    URI.open("https://seedbank.example/#{params[:chart]}")
    Faraday.get(params[:relay]) # FLAW 918
    Faraday.new(url: params[:relay]).get("/") # FLAW 918
    Faraday.new("https://seedbank.example").get(params[:relay]) # FLAW 918
    Faraday.get("https://seedbank.example/", q: params[:asked])
    HTTParty.get(params[:relay]) # FLAW 918
    HTTParty.post("https://#{params[:buoy]}/api", body: "x") # FLAW 918
    HTTParty.get("https://seedbank.example/?q=#{params[:asked]}")
    RestClient.get(params[:relay]) # FLAW 918
    RestClient.post(params[:relay], { a: 1 }) # FLAW 918
    RestClient::Request.execute(method: :get, url: params[:relay]) # FLAW 918
    RestClient::Resource.new(params[:relay]) # FLAW 918
    Excon.get(params[:relay]) # FLAW 918
    Excon.new(params[:relay]) # FLAW 918
    Typhoeus.get(params[:relay]) # FLAW 918
    Typhoeus::Request.new(params[:relay]) # FLAW 918
    HTTP.get(params[:relay]) # FLAW 918
    HTTP.headers(accept: "x").get(params[:relay]) # FLAW 918
    Curl.get(params[:relay]) # FLAW 918
    Curl::Easy.perform(params[:relay]) # FLAW 918
    HTTPClient.new.get(params[:relay]) # FLAW 918
    Net::FTP.new(params[:buoy]) # FLAW 918 319
    TCPSocket.new(params[:buoy], 80) # FLAW 918
    Net::HTTP.get(URI("https://seedbank.example/#{params[:id]}"))
    url = "https://#{params[:buoy]}/x"
    Net::HTTP.get(URI(url)) # FLAW 918
  end

  def go
    redirect_to params[:leave_for] # FLAW 601
    redirect_to(params[:leave_for], status: 302) # FLAW 601
    redirect_to "https://#{params[:station]}/" # FLAW 601
    redirect_to params.merge(only_path: false) # FLAW 601
    redirect_to request.referer # FLAW 601
    redirect_to request.env["HTTP_REFERER"] # FLAW 601
    redirect_to params[:leave_for] || root_path # FLAW 601
    redirect_to url_for(params[:leave_for]), allow_other_host: true # FLAW 601
    redirect_back(fallback_location: root_path)
    redirect_back_or_to params[:leave_for], allow_other_host: true # FLAW 601
    redirect_to "/users/#{params[:id]}"
    redirect_to "https://museum.example/#{params[:id]}"
    redirect_to exhibit_path(params[:id])
    redirect_to action: :index, id: params[:id]
    redirect_to Exhibit.find(params[:id])
    redirect_to URI.parse(params[:leave_for]).path
    redirect_to root_url, notice: params[:notice]
    redirect_to @exhibit
    redirect_to :back
    url = params[:leave_for]
    redirect_to(url) if url.start_with?("/app/")
    response.headers["Location"] = params[:leave_for] # FLAW 601
    redirect_to session[:return_to]
  end
end
