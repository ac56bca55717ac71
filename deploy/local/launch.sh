# Sourced by up, down, token and operate: finds a JDK, builds what is missing, and hands over to the launcher.
# Nothing else is decided here.

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
services="budget-service evaluation-service procurement-service gateway"

fail() {
  echo "juesuan: $*" >&2
  exit 1
}

# The java of JAVA_HOME, else of the path; 17 or newer.
find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java="$JAVA_HOME/bin/java"
    [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, which has no bin/java; set it to a JDK 17 or newer."
  else
    java="$(command -v java)" || fail "no java found; install a JDK 17 or newer, or set JAVA_HOME."
  fi
  local version
  version="$("$java" -version 2>&1 | sed -n 's/^.* version "\([^"]*\)".*$/\1/p' | head -n 1)"
  case "$version" in
    1.*) version="${version#1.}" ;;
  esac
  version="${version%%[!0-9]*}"
  [ "${version:-0}" -ge 17 ] || fail "$java is Java ${version:-of an unknown version}; a JDK 17 or newer is needed (set JAVA_HOME)."
}

# What the build leaves: the class path of the launcher and a runnable jar of each service.
artifacts() {
  local service
  echo "$here/target/launcher.classpath"
  for service in $services; do
    echo "$root/$service/target/quarkus-app/quarkus-run.jar"
  done
}

# Everything that goes into them.
sources() {
  local service
  echo "$root/pom.xml"
  ls -d "$root"/platform/*/pom.xml "$root"/platform/*/src/main "$here/pom.xml" "$here/src/main"
  for service in $services; do
    echo "$root/$service/pom.xml"
    echo "$root/$service/src/main"
  done
}

missing() {
  local artifact
  while read -r artifact; do
    [ -f "$artifact" ] || return 0
  done < <(artifacts)
  return 1
}

# Whether a source or a pom is newer than something that was built from it.
outdated() {
  local artifact source
  while read -r artifact; do
    while read -r source; do
      [ -z "$(find "$source" -type f -newer "$artifact" -print -quit)" ] || return 0
    done < <(sources)
  done < <(artifacts)
  return 1
}

# The line of a build's log that tells most: the first at a place in a source, else the goal that failed.
reason() {
  local line
  line="$(grep -m 1 -E 'ERROR.*\.java:\[' "$1" || grep -m 1 -E 'ERROR.*Failed to' "$1" || tail -n 1 "$1")"
  echo "${line#\[ERROR\] }" | cut -c 1-300
}

build() {
  command -v mvn >/dev/null || fail "no mvn found; building needs Maven 3.8 or newer."
  local log="$here/target/build.log"
  mkdir -p "$here/target"
  echo "Building (the first time takes some minutes; log: $log)"
  # Tests are compiled, not run: a module of rules for tests is packaged from test sources.
  if ! JAVA_HOME="${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$java")")")}" \
    mvn -B -q -Dstyle.color=never -f "$root/pom.xml" -DskipTests package >"$log" 2>&1; then
    fail "the build failed: $(reason "$log") (log: $log)"
  fi
  local artifact
  while read -r artifact; do
    [ -f "$artifact" ] || fail "the build left no $artifact (log: $log)"
    touch "$artifact"
  done < <(artifacts)
}

# launch COMMAND ARGUMENT…
launch() {
  find_java
  # JUESUAN_BUILD=never: take what is there, as the tests do inside a build.
  if [ "${JUESUAN_BUILD:-}" != never ]; then
    if missing || { [ "$1" = up ] && outdated; }; then
      build
    fi
  fi
  missing && fail "not built yet; run mvn -DskipTests package in $root."
  exec "$java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.net.preferIPv4Stack=true \
    -Djuesuan.root="$root" -cp "$here/target/classes:$(cat "$here/target/launcher.classpath")" \
    org.juesuan.local.LocalStack "$@"
}
