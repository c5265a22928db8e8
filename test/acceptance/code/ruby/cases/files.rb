class FilesController < ApplicationController
  def show
    File.open(params[:name]) # FLAW 22
    File.open("/srv/files/#{params[:name]}") # FLAW 22
    File.open(File.join("/srv/files", params[:name])) # FLAW 22
    File.open(File.join("/srv/files", File.basename(params[:name])))
    File.read(Rails.root.join("public", params[:name])) # FLAW 22
    File.new(params[:name]) # FLAW 22
    File.readlines(params[:name]) # FLAW 22
    File.write("/tmp/#{params[:name]}", "x") # FLAW 22 377
    File.delete(params[:name]) # FLAW 22
    File.unlink("/srv/" + params[:name]) # FLAW 22
    File.exist?("/srv/files/x")
    IO.read("/srv/#{params[:name]}") # FLAW 22
    IO.readlines("/srv/#{params[:name]}") # FLAW 22
    IO.binread("/srv/#{params[:name]}") # FLAW 22
    Dir.glob("/srv/#{params[:name]}/*") # FLAW 22
    Dir.entries(params[:dir]) # FLAW 22
    Dir.mkdir("/srv/#{params[:dir]}") # FLAW 22
    Dir.chdir(params[:dir]) # FLAW 22
    FileUtils.rm_rf("/srv/#{params[:dir]}") # FLAW 22
    FileUtils.mv("/srv/a", "/srv/#{params[:name]}") # FLAW 22
    FileUtils.cp("/srv/#{params[:name]}", "/srv/b") # FLAW 22
    FileUtils.remove_entry(params[:name]) # FLAW 22
    Pathname.new(params[:name]).read # FLAW 22
    Pathname("/srv").join(params[:name]).read # FLAW 22
    send_file(params[:name]) # FLAW 22
    send_file("/srv/files/" + params[:name], type: "text/plain") # FLAW 22
    send_file(Rails.root.join("files", "a.txt"))
    send_file(Rails.root.join("files", params[:name])) # FLAW 22
    render file: params[:page] # FLAW 22
    render file: "public/404.html"
    render template: "pages/#{params[:page]}" # FLAW 22
    render "pages/#{params[:page]}" # FLAW 22
    render params[:page] # FLAW 22
    render partial: params[:page] # FLAW 22
    render :show
    render action: :show
    name = params[:name]
    raise ActionController::BadRequest if name.include?("..")
    File.read("/srv/#{name}")
    id = params[:id].to_i
    File.read("/srv/#{id}.txt")
    CSV.read(params[:file]) # FLAW 22
    CSV.foreach("/srv/#{params[:file]}") { |row| p row } # FLAW 22
    YAML.load_file("/srv/#{params[:file]}") # FLAW 22
    File.open("/srv/uploads/#{params[:upload].original_filename}", "wb") { |f| f.write(params[:upload].read) } # FLAW 22
    File.rename("/srv/a", "/srv/#{params[:name]}") # FLAW 22
    File.symlink("/srv/a", params[:name]) # FLAW 22
  end
end

def read_page(name)
  File.read("/srv/pages/#{name}") # FLAW 22
end

def read_config(path)
  File.read(path)
end
