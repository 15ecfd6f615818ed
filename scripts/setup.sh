# What ./run and ./test need on the machine, and how it is got. Sourced by both; it runs nothing itself.
#
# As root, what is missing is installed. As anybody else, the exact line to run is printed and the
# script stops with status 1: no password is asked for, nothing is changed behind anybody's back.

RUST_NEEDED=1.95.0
NODE_NEEDED=18

packages=      # Debian packages to install
lines=         # other lines to run, each ending in a newline

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }
is_root() { [ "$(id -u)" -eq 0 ]; }

# at_least VERSION NEEDED
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

need_package() {
    case " $packages " in *" $1 "*) ;; *) packages="$packages $1" ;; esac
}

need_c_compiler() {
    have cc || { need_package gcc; need_package libc6-dev; }
}

# Rust is taken as it is where it is new enough; otherwise rustup brings the version this is written for.
need_rust() {
    PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
    export PATH
    if have cargo && have rustc && at_least "$(rustc --version | cut -d ' ' -f 2)" "$RUST_NEEDED"; then
        return
    fi
    if have rustup; then
        RUSTUP_TOOLCHAIN=$RUST_NEEDED
        export RUSTUP_TOOLCHAIN
        RUSTUP_AUTO_INSTALL=0 rustc --version >/dev/null 2>&1 && return
        lines="${lines}rustup toolchain install $RUST_NEEDED --profile minimal --component rustfmt --component clippy
"
    else
        have curl || { need_package curl; need_package ca-certificates; }
        lines="${lines}curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --no-modify-path --profile minimal --default-toolchain $RUST_NEEDED --component rustfmt --component clippy
"
    fi
}

need_rust_tools() {
    have rustup || return 0
    cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return
    lines="${lines}rustup component add rustfmt clippy
"
}

node_major() { node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/'; }

need_node() {
    have node || need_package nodejs
    have npm || need_package npm
}

check_rust() {
    if ! have cargo || ! at_least "$(rustc --version | cut -d ' ' -f 2)" "$RUST_NEEDED"; then
        fail "Rust $RUST_NEEDED or newer is needed: see rustup.rs, and come back."
    fi
}

check_node() {
    major=$(node_major)
    [ "${major:-0}" -ge "$NODE_NEEDED" ] ||
        fail "Node $NODE_NEEDED or newer is needed, and this machine's packages have ${major:-none}. Install it from nodejs.org and come back."
}

# The folder of the newest PostgreSQL server programs, 15 or newer; nothing where there are none.
postgres_programs() {
    for folder in $(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -rV) "$(pg_config --bindir 2>/dev/null || true)"; do
        [ -x "$folder/initdb" ] || continue
        version=$("$folder/initdb" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')
        [ "$version" -ge 15 ] && { printf '%s' "$folder"; return; }
    done
    return 0
}

# Watches system calls: the test of durability needs it.
need_strace() { have strace || need_package strace; }

need_postgres() {
    [ -n "$(postgres_programs)" ] || need_package postgresql
}

# The path of a Chromium that can be driven. Ubuntu's own package is a snap, which can't be here.
chromium_path() {
    for name in "${GUANJIA_CHROMIUM:-}" chromium google-chrome-stable google-chrome; do
        [ -n "$name" ] || continue
        path=$(command -v "$name" 2>/dev/null) || continue
        case $(readlink -f "$path") in */snap*) continue ;; esac
        printf '%s' "$path"
        return
    done
    return 0
}

is_ubuntu() { [ -r /etc/os-release ] && grep -q '^ID=ubuntu' /etc/os-release; }

need_chromium() {
    # On Ubuntu the journeys' own library brings its browser (fetch_chromium): there is no package.
    [ -n "$(chromium_path)" ] || is_ubuntu || need_package chromium
    [ -n "$(find /usr/share/fonts -iname '*NotoSansCJK*' 2>/dev/null | head -n 1)" ] || need_package fonts-noto-cjk
}

# Installs what was found missing, or says how and stops.
install_missing() {
    [ -n "$packages$lines" ] || return 0
    if [ -n "$packages" ] && ! have apt-get; then
        fail "Missing on this machine, by their Debian names:$packages. Install them and come back."
    fi
    if ! is_root; then
        say "Something is missing on this machine. Please run:"
        [ -z "$packages" ] || say "  sudo apt-get update && sudo apt-get install --yes --no-install-recommends$packages"
        [ -z "$lines" ] || printf '%s' "$lines" | sed 's/^/  /'
        say "and come back."
        exit 1
    fi
    if [ -n "$packages" ]; then
        say "Installing:$packages"
        DEBIAN_FRONTEND=noninteractive
        export DEBIAN_FRONTEND
        log=$(mktemp)
        apt-get update -q >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "apt-get update failed: is there a network?"; }
        # shellcheck disable=SC2086  # a list of names
        apt-get install --yes -q --no-install-recommends $packages >"$log" 2>&1 ||
            { tail -n 20 "$log" >&2; fail "apt-get could not install$packages."; }
        rm -f "$log"
    fi
    if [ -n "$lines" ]; then
        printf '%s' "$lines" | while IFS= read -r line; do
            say "Running: $line"
            sh -c "$line" || fail "That failed: run it by hand and look."
        done || exit 1
    fi
    packages=
    lines=
}

# The fingerprint of files, so that what has not changed isn't built again.
fingerprint() { find "$@" -type f -print 2>/dev/null | LC_ALL=C sort | xargs cksum | cksum; }

# npm_install FOLDER: exactly what its lock file says, once.
npm_install() {
    mark="$1/node_modules/.installed"
    now=$(fingerprint "$1/package-lock.json")
    [ "$(cat "$mark" 2>/dev/null)" = "$now" ] && return
    npm ci --prefix "$1" --no-audit --no-fund --loglevel=error
    printf '%s\n' "$now" >"$mark"
}

# The pages' scripts and styles, into frontend/dist; a second time only when they changed.
build_frontend() {
    npm_install frontend
    mark=frontend/node_modules/.built
    now=$(find frontend -name node_modules -prune -o -path 'frontend/dist*' -prune -o -type f -print | LC_ALL=C sort | xargs cksum | cksum)
    [ -d frontend/dist ] && [ "$(cat "$mark" 2>/dev/null)" = "$now" ] && return
    npm run --prefix frontend --silent build
    printf '%s\n' "$now" >"$mark"
}

# Where cargo puts what it builds.
target_dir() { printf '%s' "${CARGO_TARGET_DIR:-target}"; }
