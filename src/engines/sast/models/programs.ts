/**
 * Programs of which an argument runs others, or reads and writes any file: shells, interpreters and tools with such
 * options. What any other program is given behind its name is data.
 */
export const runsByOption =
  /(^|[\\/])((ba|da|z|k|c|tc|fi|a)?sh|busybox|cmd|powershell|pwsh|sudo|doas|su|env|xargs|git|hg|svn|ssh|scp|sftp|rsync|tar|zip|unzip|7z|curl|wget|find|fd|[gm]?awk|sed|perl|python[\d.]*|ruby|node|php|lua|deno|bun|mysql|mysqldump|psql|sqlite3|redis-cli|ffmpeg|convert|magick|gs|pandoc|pdflatex|wkhtmltopdf|openssl|gpg|docker|podman|kubectl|helm|terraform|ansible|make|cmake|gcc|g\+\+|clang|cc|go|cargo|npm|npx|yarn|pip3?|java|mvn|gradle|nc|ncat|socat|vim?|less|man|tee|dd|cp|mv|rm|ln|chmod|chown|nice|nohup|timeout|time|watch|strace|gdb|systemctl|crontab|tcpdump|nmap|dig|sendmail|mail)(\.exe)?$/i;
