class PagesController < ApplicationController
  def show
    render html: params[:x].html_safe # FLAW 79
    render html: "<b>#{params[:x]}</b>".html_safe # FLAW 79
    render html: "<b>fixed</b>".html_safe
    render html: params[:x]
    render html: ERB::Util.html_escape(params[:x]).html_safe
    render inline: "<b>#{params[:x]}</b>" # FLAW 1336
    render inline: "<b>fixed</b>"
    render text: "<b>#{params[:x]}</b>" # FLAW 79
    render body: params[:x], content_type: "text/html" # FLAW 79
    render body: params[:x]
    render plain: params[:x]
    render json: { x: params[:x] }
    render xml: params[:x]
    response.body = "<b>#{params[:x]}</b>" # FLAW 79
    ERB.new(params[:template]).result # FLAW 1336
    ERB.new("<%= x %>").result(binding)
    Liquid::Template.parse(params[:template]) # FLAW 1336
    Haml::Engine.new(params[:template]) # FLAW 1336
    ActionController::Base.helpers.raw(params[:x]) # FLAW 79
  end
end

module PagesHelper
  def title
    raw(params[:title]) # FLAW 79
  end

  def headline
    "<h1>#{params[:title]}</h1>".html_safe # FLAW 79
  end

  def safe_headline
    "<h1>#{h(params[:title])}</h1>".html_safe
  end

  def other
    content_tag(:h1, params[:title])
  end

  def unsafe_tag
    content_tag(:h1, params[:title].html_safe) # FLAW 79
  end

  def cleaned
    sanitize(params[:title]).html_safe
  end

  def stripped
    strip_tags(params[:title])
  end

  def joined
    safe_join([params[:a], params[:b]])
  end

  def linked
    link_to "Home", params[:url] # FLAW 79
  end

  def linked_safe
    link_to params[:label], root_path
  end

  def buffer
    ActiveSupport::SafeBuffer.new(params[:x]) # FLAW 79
  end

  def concatenated
    "".html_safe.safe_concat(params[:x]) # FLAW 79
  end

  def page(text)
    text.html_safe # FLAW 79
  end

  def fixed
    "<br>".html_safe
  end
end

ActiveSupport.escape_html_entities_in_json = false # FLAW 79
ActiveSupport.escape_html_entities_in_json = true
