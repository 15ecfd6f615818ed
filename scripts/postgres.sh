# A private PostgreSQL for the tests: made, started and ended here. Sourced by ./test.
#
# It runs under an unprivileged user (the server refuses root), listens on 127.0.0.1 and on a socket in its
# own folder, and writes nothing safely: it lives for one run. Durability is tested elsewhere.

pg_folder=
pg_programs=

# as_pg_user COMMAND…: as root, under the server's own user.
as_pg_user() {
    if is_root; then
        (cd / && runuser -u "$pg_user" -- "$@")
    else
        "$@"
    fi
}

start_postgres() {
    pg_programs=$(postgres_programs)
    [ -n "$pg_programs" ] || fail "No PostgreSQL server programs of version 15 or newer were found."
    pg_user=postgres
    id "$pg_user" >/dev/null 2>&1 || pg_user=nobody
    pg_folder=$(mktemp -d /tmp/guanjia-postgres.XXXXXX)
    ! is_root || chown "$pg_user" "$pg_folder"
    as_pg_user "$pg_programs/initdb" --pgdata "$pg_folder/data" --username guanjia --auth trust \
        --encoding UTF8 --locale C --no-sync >"$pg_folder.log" 2>&1 ||
        { cat "$pg_folder.log" >&2; fail "PostgreSQL could not make its folder."; }
    cat >>"$pg_folder/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$pg_folder'
max_connections = 200
shared_buffers = 128MB
fsync = off
full_page_writes = off
synchronous_commit = off
wal_level = minimal
max_wal_senders = 0
autovacuum_naptime = 1h
log_min_messages = fatal
CONF
    # A port that nobody holds: the server itself tells by starting.
    port=$((20000 + $$ % 20000))
    last=$((port + 20))
    until as_pg_user "$pg_programs/pg_ctl" --pgdata "$pg_folder/data" --log "$pg_folder/log" --options "-p $port" \
        --wait --silent start >"$pg_folder.log" 2>&1; do
        port=$((port + 1))
        [ "$port" -lt "$last" ] || { cat "$pg_folder.log" "$pg_folder/log" >&2; fail "PostgreSQL did not start."; }
    done
    as_pg_user "$pg_programs/createdb" --host 127.0.0.1 --port "$port" --username guanjia guanjia
    GUANJIA_TEST_POSTGRES="postgres://guanjia@127.0.0.1:$port/guanjia"
    export GUANJIA_TEST_POSTGRES
}

stop_postgres() {
    [ -n "$pg_folder" ] || return 0
    as_pg_user "$pg_programs/pg_ctl" --pgdata "$pg_folder/data" --mode immediate --wait --silent stop >/dev/null 2>&1 || true
    rm -rf "$pg_folder" "$pg_folder.log"
    pg_folder=
}
