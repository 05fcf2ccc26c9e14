# What the scripts here have in common. Sourced, not run; expects $root and bash.

name=$(basename "$0")

# Ends with one line that says what to do.
refuse() {
  echo "$name: $*" >&2
  exit 1
}

need_jdk() {
  jdk=$("$root/mvnw" --print-jdk 2>&1) || refuse "no JDK 25 found: install one (for example Temurin 25) or set MOOTHALL_JDK to its home."
}

need_maven() {
  command -v mvn >/dev/null 2>&1 || refuse "Maven is missing: install it (on Debian: apt-get install maven)."
}

need_node() {
  local version
  command -v node >/dev/null 2>&1 || refuse "Node is missing: install Node 20 or newer with npm (https://nodejs.org)."
  version=$(node --version)
  version=${version#v}
  [ "${version%%.*}" -ge 20 ] || refuse "Node is $version: install Node 20 or newer (https://nodejs.org)."
  command -v npm >/dev/null 2>&1 || refuse "npm is missing: install it beside Node (https://nodejs.org)."
}

# Takes a program and the Debian package that brings it; installs it only where nobody has to be asked for a password.
need_program() {
  command -v "$1" >/dev/null 2>&1 && return 0
  if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" -eq 0 ]; then
      DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$2" >/dev/null 2>&1 || true
    elif sudo -n true 2>/dev/null; then
      sudo -n apt-get install -q -y --no-install-recommends "$2" >/dev/null 2>&1 || true
    fi
  fi
  command -v "$1" >/dev/null 2>&1 || refuse "$1 is missing: install it (on Debian: sudo apt-get install $2)."
}

# Takes the megabytes that are needed.
need_disk() {
  local free
  free=$(df -Pk "$root" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free" -ge "$1" ] || refuse "only $free MB are free on the disk of $root: free at least $1 MB."
}

# Whether something listens on this port of the loopback address.
listens() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# Prints the values of a properties file by key, without Java's escapes.
property() {
  sed -n "s/^${2//./\\.}=//p" "$1" | sed 's/\\\(.\)/\1/g'
}

# Whether a process of this number runs and was started with this word among its arguments.
runs() {
  [ -n "$1" ] && ps -o args= -p "$1" 2>/dev/null | grep -q -- "$2"
}

# Takes the addresses that script/server wrote, unless the environment names others.
take_addresses() {
  [ -f "$1" ] || return 0
  : "${SPRING_DATASOURCE_URL:=$(property "$1" spring.datasource.url)}"
  : "${SPRING_DATASOURCE_USERNAME:=$(property "$1" spring.datasource.username)}"
  : "${SPRING_DATASOURCE_PASSWORD:=$(property "$1" spring.datasource.password)}"
  : "${SPRING_ELASTICSEARCH_URIS:=$(property "$1" spring.elasticsearch.uris)}"
  export SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD SPRING_ELASTICSEARCH_URIS
}

# Settings that every local run of the program shares.
use_local_settings() {
  export SPRING_PROFILES_ACTIVE=${SPRING_PROFILES_ACTIVE:-local}
  export MOOTHALL_MEDIA_FOLDER=${MOOTHALL_MEDIA_FOLDER:-$root/.local/server/media}
}
