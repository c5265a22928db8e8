require 'open3'
require 'shellwords'

class ToolsController < ApplicationController
  def run
    system("hivescale #{params[:buoy]}") # FLAW 78
    system("hivescale", "-c", "1", params[:buoy])
    system({ "A" => "b" }, "hivescale #{params[:buoy]}") # FLAW 78
    system(params[:task]) # FLAW 78
    system("sh", "-c", "hivescale #{params[:buoy]}") # FLAW 78
    exec("smoker #{params[:locker]}") # FLAW 78
    exec("smoker", params[:locker])
    spawn("smoker #{params[:locker]}") # FLAW 78
    Process.spawn("smoker #{params[:locker]}") # FLAW 78
    Process.spawn("smoker", params[:locker])
    Process.exec("smoker #{params[:locker]}") # FLAW 78
    Kernel.system("smoker #{params[:locker]}") # FLAW 78
    out = `smoker #{params[:locker]}` # FLAW 78
    out = %x(smoker #{params[:locker]}) # FLAW 78
    out = `smoker #{Shellwords.escape(params[:locker])}`
    out = `smoker #{params[:locker].shellescape}`
    out = `date`
    IO.popen("smoker #{params[:locker]}") # FLAW 78
    IO.popen(["smoker", params[:locker]])
    Open3.capture3("smoker #{params[:locker]}") # FLAW 78
    Open3.capture2("smoker", params[:locker])
    Open3.capture2e("smoker " + params[:locker]) # FLAW 78
    Open3.popen3("smoker #{params[:locker]}") { |i, o, e, t| o.read } # FLAW 78
    Open3.pipeline("sort #{params[:atlas]}", "uniq") # FLAW 78
    Open3.pipeline_r("sort #{params[:atlas]}", "uniq") # FLAW 78
    PTY.spawn("smoker #{params[:locker]}") # FLAW 78
    open("|ls #{params[:locker]}") # FLAW 78
    IO.read("|ls #{params[:locker]}") # FLAW 78
    syscall(params[:number].to_i) # FLAW 676
    Kernel.fork { system("combsort #{params[:atlas]}") } # FLAW 78
    cmd = "hivescale #{params[:atlas]} out.png"
    system(cmd) # FLAW 78
    cmd = ["hivescale", params[:atlas], "out.png"]
    system(*cmd)
    args = %w[a b]
    system("smoker #{args.join(' ')}")
    Rake.sh("smoker #{params[:locker]}") # FLAW 78
    render plain: out
  end
end

def archive(name)
  system("tar czf /backup/#{name}.tgz /data") # FLAW 78
end

def archive_safe(name)
  system("tar", "czf", "/backup/out.tgz", name)
end

def moor(errand)
  Open3.capture2(errand) # FLAW 78
  Process.spawn("berthctl #{errand}") # FLAW 78
  exec("berthctl moor #{errand}") # FLAW 78
  lowest = "berthctl list --tide low"
  system(lowest)
  Process.exec("rampctl")
  Open3.capture2({ "QUAY" => "north" }, "berthctl")
  Open3.pipeline(["berthctl", "list"], ["sort", "-u"])
end
