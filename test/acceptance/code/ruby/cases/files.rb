class FilesController < ApplicationController
  def show
    File.open(params[:species]) # FLAW 22
    File.open("/srv/nests/#{params[:species]}") # FLAW 22
    File.open(File.join("/srv/nests", params[:species])) # FLAW 22
    File.open(File.join("/srv/nests", File.basename(params[:species])))
    File.read(Rails.root.join("public", params[:species])) # FLAW 22
    File.new(params[:species]) # FLAW 22
    File.readlines(params[:species]) # FLAW 22
    File.write("/tmp/#{params[:species]}", "x") # FLAW 22 377
    File.delete(params[:species]) # FLAW 22
    File.unlink("/srv/" + params[:species]) # FLAW 22
    File.exist?("/srv/nests/x")
    IO.read("/srv/#{params[:species]}") # FLAW 22
    IO.readlines("/srv/#{params[:species]}") # FLAW 22
    IO.binread("/srv/#{params[:species]}") # FLAW 22
    Dir.glob("/srv/#{params[:species]}/*") # FLAW 22
    Dir.entries(params[:drawer]) # FLAW 22
    Dir.mkdir("/srv/#{params[:drawer]}") # FLAW 22
    Dir.chdir(params[:drawer]) # FLAW 22
    FileUtils.rm_rf("/srv/#{params[:drawer]}") # FLAW 22
    FileUtils.mv("/srv/a", "/srv/#{params[:species]}") # FLAW 22
    FileUtils.cp("/srv/#{params[:species]}", "/srv/b") # FLAW 22
    FileUtils.remove_entry(params[:species]) # FLAW 22
    Pathname.new(params[:species]).read # FLAW 22
    Pathname("/srv").join(params[:species]).read # FLAW 22
    send_file(params[:species]) # FLAW 22
    send_file("/srv/nests/" + params[:species], type: "text/plain") # FLAW 22
    send_file(Rails.root.join("files", "species.txt"))
    send_file(Rails.root.join("files", params[:species])) # FLAW 22
    render file: params[:sheetname] # FLAW 22
    render file: "public/404.html"
    render template: "pages/#{params[:sheetname]}" # FLAW 22
    render "pages/#{params[:sheetname]}" # FLAW 22
    render params[:sheetname] # FLAW 22
    render partial: params[:sheetname] # FLAW 22
    render :show
    render action: :show
    name = params[:species]
    raise ActionController::BadRequest if name.include?("..")
    File.read("/srv/#{name}")
    id = params[:id].to_i
    File.read("/srv/#{id}.txt")
    CSV.read(params[:sheet]) # FLAW 22
    CSV.foreach("/srv/#{params[:sheet]}") { |row| p row } # FLAW 22
    YAML.load_file("/srv/#{params[:sheet]}") # FLAW 22
    File.open("/srv/nests-in/#{params[:upload].original_filename}", "wb") { |f| f.write(params[:upload].read) } # FLAW 22
    File.rename("/srv/a", "/srv/#{params[:drawer]}") # FLAW 22
    File.symlink("/srv/a", params[:drawer]) # FLAW 22
  end
end

def read_page(name)
  File.read("/srv/pages/#{name}") # FLAW 22
end

def read_config(path)
  File.read(path)
end
