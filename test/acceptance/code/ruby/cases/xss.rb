class PagesController < ApplicationController
  def show
    render html: params[:picker].html_safe # FLAW 79
    render html: "<h4>#{params[:picker]}</h4>".html_safe # FLAW 79
    render html: "<h4>fixed</h4>".html_safe
    render html: params[:picker]
    render html: ERB::Util.html_escape(params[:picker]).html_safe
    render inline: "<h4>#{params[:picker]}</h4>" # FLAW 1336
    render inline: "<h4>fixed</h4>"
    render text: "<h4>#{params[:picker]}</h4>" # FLAW 79
    render body: params[:picker], content_type: "text/html" # FLAW 79
    render body: params[:picker]
    render plain: params[:picker]
    render json: { x: params[:picker] }
    render xml: params[:picker]
    response.body = "<h4>#{params[:picker]}</h4>" # FLAW 79
    ERB.new(params[:sheetname]).result # FLAW 1336
    ERB.new("<%= x %>").result(binding)
    Liquid::Template.parse(params[:sheetname]) # FLAW 1336
    Haml::Engine.new(params[:sheetname]) # FLAW 1336
    ActionController::Base.helpers.raw(params[:picker]) # FLAW 79
  end
end

module PagesHelper
  def title
    raw(params[:caption]) # FLAW 79
  end

  def headline
    "<h4>#{params[:note]}</h4>".html_safe # FLAW 79
  end

  def safe_headline
    "<summary>#{h(params[:caption])}</summary>".html_safe
  end

  def other
    content_tag(:h1, params[:caption])
  end

  def unsafe_tag
    content_tag(:h1, params[:caption].html_safe) # FLAW 79
  end

  def cleaned
    sanitize(params[:verse_text]).html_safe
  end

  def stripped
    strip_tags(params[:verse_text])
  end

  def joined
    safe_join([params[:lane], params[:tide]])
  end

  def linked
    link_to "Home", params[:relay] # FLAW 79
  end

  def linked_safe
    link_to params[:label], root_path
  end

  def buffer
    ActiveSupport::SafeBuffer.new(params[:ladder]) # FLAW 79
  end

  def concatenated
    "".html_safe.safe_concat(params[:potter]) # FLAW 79
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
