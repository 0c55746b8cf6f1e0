# SPDX-License-Identifier: Apache-2.0
# Starts a Java program of this project; the scripts at the root source it. POSIX sh.
# It expects: root (the project's folder), module (where the program lives), main (its class), and the arguments in "$@".

least_java=21
state=$root/$module/target/launch

fail() {
    printf '%s\n' "hearsay: $*" >&2
    exit 2
}

# The major version of the Java in a home, from its "release" file, or else by asking it.
java_major() {
    version=
    if [ -r "$1/release" ]; then
        while IFS='=' read -r key value; do
            [ "$key" = JAVA_VERSION ] && version=$value
        done < "$1/release"
    fi
    if [ -z "$version" ]; then
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version \("[^"]*"\).*/\1/p')
    fi
    version=${version#\"}
    version=${version%%[!0-9]*}
    printf '%s' "${version:-0}"
}

# Sets jdk to a home that has a compiler and is new enough.
try_jdk() {
    [ -n "$1" ] && [ "$1" != /usr ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ "$(java_major "$1")" -ge "$least_java" ] && jdk=$1
}

home_of_command() {
    command=$(command -v javac) || return 1
    while [ -h "$command" ]; do
        link=$(readlink -- "$command")
        case $link in
            /*) command=$link ;;
            *) command=$(dirname -- "$command")/$link ;;
        esac
    done
    CDPATH='' cd -- "$(dirname -- "$command")/.." && pwd -P
}

find_jdk() {
    jdk=
    try_jdk "${JAVA_HOME:-}" && return
    try_jdk "$(home_of_command)" && return
    if [ -x /usr/libexec/java_home ]; then
        try_jdk "$(/usr/libexec/java_home -v "$least_java+" 2>/dev/null)" && return
    fi
    for candidate in \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
        "$HOME"/.jenv/versions/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        try_jdk "$candidate" && return
    done
    fail "no JDK $least_java or newer found; install one (Debian, Ubuntu: apt install openjdk-21-jdk; macOS: brew install openjdk; any system: sdk install java) or set JAVA_HOME"
}

up_to_date() {
    [ -f "$state/classpath" ] || return 1
    set --
    for part in article core archive app eval; do
        [ -d "$root/$part/src/main" ] && set -- "$@" "$root/$part/src/main" "$root/$part/pom.xml"
        [ "$part" = "$module" ] && break
    done
    [ -z "$(find "$root/pom.xml" "$@" -newer "$state/classpath" -print 2>/dev/null | head -n 1)" ]
}

build() {
    command -v mvn >/dev/null 2>&1 || fail "Maven is needed to build Hearsay and was not found; install it (Debian, Ubuntu: apt install maven; macOS: brew install maven; any system: sdk install maven)"
    if [ -f "$state/classpath" ]; then
        printf '%s\n' "Building Hearsay (its sources have changed) …" >&2
    else
        printf '%s\n' "Building Hearsay (first use, about a minute) …" >&2
    fi
    mkdir -p "$state" || fail "$state cannot be written"
    started=$state/started
    : > "$started"
    if ! (CDPATH='' cd -- "$root" && JAVA_HOME=$jdk mvn -q -B -Dmaven.test.skip=true -Dassembly.skipAssembly=true -pl "$module" -am \
            -Dmdep.outputFile=target/launch/libraries package dependency:build-classpath) > "$state/build.log" 2>&1; then
        cat "$state/build.log" >&2
        fail "the build failed (see above); what Maven said is kept in $state/build.log"
    fi
    jar=$(ls -t "$root/$module/target/"hearsay-"$module"-*.jar 2>/dev/null | grep -v -e '-tests.jar$' -e '-sources.jar$' | head -n 1)
    [ -n "$jar" ] || fail "the build made no jar; run mvn verify in $root to see why"
    rm -f "$state"/*.jsa
    printf '%s:%s' "$jar" "$(cat "$state/libraries")" > "$state/classpath.new"
    touch -r "$started" "$state/classpath.new"
    mv "$state/classpath.new" "$state/classpath"
}

# Java cannot ask the terminal; it is told what this script sees.
terminal() {
    out=false
    err=false
    width=100
    [ -t 1 ] && out=true
    [ -t 2 ] && err=true
    if [ "$out" = true ] || [ "$err" = true ]; then
        size=$(stty size 2>/dev/null < /dev/tty) && size=${size#* } && [ "${size:-0}" -gt 0 ] && width=$size
    fi
}

# The archive of loaded classes makes the start fast; Java makes it at the end of the first run, and again when it no
# longer fits the Java that runs. The parallel collector gets most done when several articles are read at a time.
start() {
    exec "$jdk/bin/java" \
        --enable-native-access=ALL-UNNAMED -XX:+UseParallelGC -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$state/classes.jsa" -Xlog:disable \
        -Djdk.console=java.base -Dhearsay.terminal.out="$out" -Dhearsay.terminal.err="$err" -Dhearsay.terminal.width="$width" \
        -cp "$(cat "$state/classpath")" "$main" "$@"
}

# Java does not notice that the jars have changed since, as they do in a build without this script.
forget_stale_archive() {
    for jar in "$root"/*/target/hearsay-*.jar; do
        if [ "$jar" -nt "$state/classes.jsa" ]; then
            rm -f "$state/classes.jsa"
            return
        fi
    done
}

# A first run that loads what later runs will need, so that it is in the archive.
warm_up() {
    (out=false err=false width=100 && start read --json "$root/bin/first.txt") > /dev/null 2>&1 < /dev/null || :
}

find_jdk
if ! up_to_date; then
    build
    [ "$module" = app ] && warm_up
fi
forget_stale_archive
terminal

# Without a UTF-8 locale Java cannot open files whose names are not ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
    *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac

start "$@"
