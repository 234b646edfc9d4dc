#!/bin/sh
# How many requests per second one core serves, ours beside nginx with gzip_static: the same body, the
# same headers, loopback only, interleaved runs, medians of five. Prints what it measured and on what.
#
#   ./mvnw -q package -DskipTests && bench/serve.sh [PATH] [SECONDS]
#
# Needs: java, nginx, wrk, curl, taskset, and two cores (one serves, one asks). Takes about
# 10 x (SECONDS + 1) seconds. Ends only the two servers that it started.
set -eu
cd "$(dirname "$0")/.."

page=${1:-/fr/}
seconds=${2:-5}
rounds=5
connections=32
jar=target/quarkus-app/quarkus-run.jar
ours=18080
theirs=18081
out=bench/out
server=0
client=1

for tool in java nginx wrk curl taskset; do
  command -v "$tool" >/dev/null || { echo "missing: $tool" >&2; exit 2; }
done
[ -f "$jar" ] || { echo "missing: $jar (./mvnw package)" >&2; exit 2; }
[ "$(nproc)" -ge 2 ] || { echo "two cores are needed: one serves, one asks" >&2; exit 2; }

rm -rf "$out"
mkdir -p "$out/www" "$out/logs"
out=$(cd "$out" && pwd)
java_pid=
nginx_pid=
stop() {
  [ -z "$java_pid" ] || kill "$java_pid" 2>/dev/null || true
  [ -z "$nginx_pid" ] || kill "$nginx_pid" 2>/dev/null || true
  wait 2>/dev/null || true
}
trap stop EXIT
trap 'exit 1' INT TERM

# Ours: one core, one event loop.
taskset -c $server java -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=$ours \
  -Dquarkus.management.host=127.0.0.1 -Dquarkus.management.port=18090 \
  -Dquarkus.vertx.event-loops-pool-size=1 -Dconstat.data="$out/data" \
  -jar $jar >"$out/logs/ours.log" 2>&1 &
java_pid=$!
tries=0
until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$ours$page")" = 200 ]; do
  tries=$((tries + 1))
  [ $tries -lt 120 ] && kill -0 "$java_pid" 2>/dev/null || {
    echo "our server shows no $page; see $out/logs/ours.log" >&2; exit 1; }
  sleep 0.5
done

# Theirs: the very same bytes and headers, as files.
curl -s -o "$out/www/page" "http://127.0.0.1:$ours$page"
curl -s -H 'Accept-Encoding: gzip' -D "$out/headers" -o "$out/www/page.gz" "http://127.0.0.1:$ours$page"
# All headers but those that nginx writes itself.
tr -d '\r' <"$out/headers" | awk '
  /^HTTP/ || /^$/ { next }
  { name = tolower($1) }
  name ~ /^(date:|content-length:|content-encoding:|content-type:|etag:|vary:|connection:)$/ { next }
  { value = substr($0, index($0, ":") + 2); gsub(/"/, "\\\"", value)
    print "add_header " substr($1, 1, length($1) - 1) " \"" value "\" always;" }
' >"$out/headers.conf"
# nginx builds its own tag from time and length: ours is given in its place.
tag=$(tr -d '\r' <"$out/headers" | awk 'tolower($1) == "etag:" { gsub(/"/, "\\\"", $2); print $2 }')
cat >"$out/nginx.conf" <<CONF
worker_processes 1;
daemon off;
pid $out/nginx.pid;
error_log $out/logs/nginx.log;
events { worker_connections 1024; multi_accept on; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100 inactive=60s;
  open_file_cache_valid 60s;
  keepalive_requests 1000000000;
  server_tokens off;
  server {
    listen 127.0.0.1:$theirs reuseport;
    root $out/www;
    location = $page {
      try_files /page =404;
      gzip_static on;
      gzip_vary on;
      etag off;
      default_type "text/html; charset=utf-8";
      types { }
      add_header ETag "$tag" always;
      include $out/headers.conf;
    }
  }
}
CONF
taskset -c $server nginx -p "$out" -c "$out/nginx.conf" 2>"$out/logs/nginx-start.log" &
nginx_pid=$!
tries=0
until curl -s -o /dev/null "http://127.0.0.1:$theirs$page"; do
  tries=$((tries + 1))
  [ $tries -lt 40 ] || { echo "nginx does not answer; see $out/logs" >&2; exit 1; }
  sleep 0.25
done

# Honest only if both say the same.
curl -s -H 'Accept-Encoding: gzip' -D "$out/headers.nginx" -o "$out/body.nginx" "http://127.0.0.1:$theirs$page"
cmp -s "$out/www/page.gz" "$out/body.nginx" || { echo "the bodies differ" >&2; exit 1; }
names() { tr -d '\r' <"$1" | awk -F: '/:/ { print tolower($1) }' | grep -v -e '^server$' -e '^connection$' | sort; }
names "$out/headers" >"$out/names.ours"
names "$out/headers.nginx" | grep -v -e '^last-modified$' >"$out/names.nginx"
cmp -s "$out/names.ours" "$out/names.nginx" || {
  echo "the headers differ:" >&2; diff "$out/names.ours" "$out/names.nginx" >&2 || true; exit 1; }

ask() { # port, seconds
  taskset -c $client wrk -t1 -c$connections -d"$2"s --latency -H 'Accept-Encoding: gzip' "http://127.0.0.1:$1$page"
}
ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
worker() { pgrep -P "$nginx_pid" | head -n 1; }
measure() { # name, port, pid
  before=$(ticks "$3")
  ask "$2" "$seconds" >"$out/run"
  after=$(ticks "$3")
  if grep -q -e 'Non-2xx' -e 'Socket errors' "$out/run"; then
    echo "$1 failed under load" >&2; cat "$out/run" >&2; exit 1
  fi
  awk -v name="$1" -v cpu="$((after - before))" -v hz="$(getconf CLK_TCK)" '
    / requests in / { total = $1 }
    /^Requests\/sec/ { rate = $2 }
    $1 == "99%" { p99 = $2; if (p99 ~ /us$/) p99 = p99 / 1000; else if (p99 ~ /ms$/) p99 += 0; else p99 = p99 * 1000 }
    END { printf "%s %.0f %.0f %.2f\n", name, rate, total / (cpu / hz), p99 }
  ' "$out/run" | tee -a "$out/results"
}

echo "page $page, $(wc -c <"$out/www/page") bytes, $(wc -c <"$out/www/page.gz") as gzip"
echo "$(nproc) cores, $(java -version 2>&1 | head -n 1), $(nginx -v 2>&1), $connections connections"
ask $ours 20 >/dev/null # the JVM compiles what is hot
ask $theirs 2 >/dev/null
echo "name requests/s requests/cpu-s p99-ms"
round=0
while [ $round -lt $rounds ]; do
  round=$((round + 1))
  measure ours $ours "$java_pid"
  measure nginx $theirs "$(worker)"
done

median() { awk -v n="$1" -v c="$2" '$1 == n { print $c }' "$out/results" | sort -g | sed -n "$(((rounds + 1) / 2))p"; }
for name in ours nginx; do
  echo "median $name: $(median $name 2) requests/s, $(median $name 3) per CPU second, p99 $(median $name 4) ms"
done
awk -v a="$(median ours 2)" -v b="$(median nginx 2)" -v c="$(median ours 3)" -v d="$(median nginx 3)" \
  -v e="$(median ours 4)" -v f="$(median nginx 4)" \
  'BEGIN { printf "ours : nginx = %.2f requests/s, %.2f per CPU second, %.2f p99\n", a / b, c / d, e / f }'
