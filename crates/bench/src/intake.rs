//! The intake path: `assess` and `confirm` through HTTP, and the same statements raw.

use std::path::Path;
use std::time::Instant;

use platform::db::{Val, recorder};
use rusqlite::types::{ToSqlOutput, Value};

use crate::client::{Client, quantiles};
use crate::house::{House, close, copy, serve};
use crate::row;

const BASE: &str = "/api/v1/communities/guihuayuan";
const CLIENTS: i64 = 64;
/// Commands to a commit in the raw run: as many as there are clients.
const BATCH: usize = 64;

fn bearer(house: &House) -> String {
    format!("authorization: Bearer {}", house.token)
}

/// One call as a clerk makes it: look, then promise a call back about a leaking tap.
fn call(client: &mut Client, unit: &str, key: &str) {
    let text = "厨房水龙头关不紧，一直滴水";
    let asked = serde_json::json!({"unit_id": unit, "place": "in_home", "text": text});
    let (status, body) = client.send(
        "POST",
        &format!("{BASE}/requests/assess"),
        "content-type: application/json\r\n",
        asked.to_string().as_bytes(),
    );
    assert!(status < 300, "{}", String::from_utf8_lossy(&body));
    let confirmed = serde_json::json!({
        "kind": "repair", "channel": "phone", "reporter": {"anonymous": true}, "unit_id": unit, "place": "in_home", "text": text,
        "read_back": true,
        "promise": {"kind": "callback", "due_at": "2027-06-01T10:00:00+08:00"}
    });
    client.post(&format!("{BASE}/requests"), key, &confirmed.to_string());
}

fn a_unit(client: &mut Client) -> String {
    let (_, body) = client.send("GET", &format!("{BASE}/households?q=3-"), "", b"");
    let found: serde_json::Value = serde_json::from_slice(&body).unwrap();
    found["items"][0]["unit_id"].as_str().unwrap().to_owned()
}

fn bind(val: &Val) -> ToSqlOutput<'static> {
    ToSqlOutput::Owned(match val {
        Val::Null => Value::Null,
        Val::Int(i) => Value::Integer(*i),
        Val::Bool(b) => Value::Integer(i64::from(*b)),
        Val::Text(t) => Value::Text(t.clone()),
        Val::Bytes(b) => Value::Blob(b.clone()),
        Val::Id(id) => Value::Blob(id.as_bytes().to_vec()),
    })
}

/// Runs the recorded statements on a copy, a commit every [`BATCH`] commands; commands a second.
fn raw(file: &Path, statements: &[(String, Vec<Val>)], commands: i64) -> f64 {
    let conn = rusqlite::Connection::open(file).unwrap();
    conn.execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768; PRAGMA wal_autocheckpoint=2000").unwrap();
    conn.set_prepared_statement_cache_capacity(1024);
    let started = Instant::now();
    let mut in_batch = 0;
    conn.execute_batch("BEGIN IMMEDIATE").unwrap();
    for (sql, args) in statements {
        let mut statement = conn.prepare_cached(sql).unwrap();
        for (index, value) in args.iter().enumerate() {
            let position = statement.parameter_index(&format!("${}", index + 1)).unwrap().unwrap();
            statement.raw_bind_parameter(position, bind(value)).unwrap();
        }
        let mut rows = statement.raw_query();
        while rows.next().unwrap().is_some() {}
        drop(rows);
        // The last statement of a command stores its answer.
        if sql.starts_with("INSERT INTO commands") {
            in_batch += 1;
            if in_batch == BATCH {
                conn.execute_batch("COMMIT; BEGIN IMMEDIATE").unwrap();
                in_batch = 0;
            }
        }
    }
    conn.execute_batch("COMMIT").unwrap();
    commands as f64 / started.elapsed().as_secs_f64()
}

/// Compares HTTP with 64 clients against the raw statements.
pub(crate) fn compare(house: &House, folder: &Path, commands: i64) {
    let (recorded, replayed, loaded) = (folder.join("recorded"), folder.join("replayed"), folder.join("loaded"));
    for copy_of in [&recorded, &replayed, &loaded] {
        copy(&house.data, copy_of);
    }
    let (app, runtime, address) = serve(&recorded);
    let mut client = Client::new(&address, &bearer(house));
    let unit = a_unit(&mut client);
    call(&mut client, &unit, "warm");
    recorder::start();
    for n in 0..commands {
        call(&mut client, &unit, &format!("r{n}"));
    }
    let statements = recorder::stop();
    drop(client);
    runtime.shutdown_background();
    close(&app, &recorded);
    // The warm-up's rows must be there before the recorded ones.
    let (app, runtime, address) = serve(&replayed);
    let mut client = Client::new(&address, &bearer(house));
    call(&mut client, &unit, "warm");
    drop(client);
    runtime.shutdown_background();
    close(&app, &replayed);
    let raw_rate = raw(&replayed.join("guanjia.db"), &statements, commands);

    let (app, runtime, address) = serve(&loaded);
    let started = Instant::now();
    let credential = bearer(house);
    let threads: Vec<_> = (0..CLIENTS)
        .map(|who| {
            let (address, credential, unit) = (address.clone(), credential.clone(), unit.clone());
            std::thread::spawn(move || {
                let mut client = Client::new(&address, &credential);
                for n in 0..commands / CLIENTS {
                    call(&mut client, &unit, &format!("l{who}-{n}"));
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let http_rate = (commands / CLIENTS * CLIENTS) as f64 / started.elapsed().as_secs_f64();
    runtime.shutdown_background();
    close(&app, &loaded);
    row(
        &format!(
            "assess + confirm, raw statements ({} a pair), {BATCH} pairs a commit",
            statements.len() as i64 / commands
        ),
        format!("{raw_rate:.0} pairs/s"),
    );
    row("assess + confirm through HTTP, 64 clients", format!("{http_rate:.0} pairs/s"));
    row("HTTP against raw", format!("{:.0} %", http_rate / raw_rate * 100.0));
}

/// p50 and p99 of what people wait for, on the demo's data, four at a time.
pub(crate) fn latencies(house: &House) {
    let (app, runtime, address) = serve(&house.data);
    let unit = a_unit(&mut Client::new(&address, &bearer(house)));
    let four = |what: &'static str, credential: String, work: fn(&mut Client, &str, usize) -> std::time::Duration| {
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let (address, credential, unit) = (address.clone(), credential.clone(), unit.clone());
                std::thread::spawn(move || {
                    let mut client = Client::new(&address, &credential);
                    (0..300).map(|n| work(&mut client, &unit, n)).collect::<Vec<_>>()
                })
            })
            .collect();
        row(what, quantiles(threads.into_iter().flat_map(|t| t.join().unwrap()).collect()));
    };
    four("assess (API)", bearer(house), |client, unit, _| {
        let started = Instant::now();
        let body = serde_json::json!({"unit_id": unit, "place": "in_home", "text": "卫生间地漏堵了"}).to_string();
        let (status, _) = client.send(
            "POST",
            &format!("{BASE}/requests/assess"),
            "content-type: application/json\r\n",
            body.as_bytes(),
        );
        assert!(status < 300);
        started.elapsed()
    });
    four("household search (API)", bearer(house), |client, _, n| {
        let q = ["lxl", "3-2-1", "%E7%8E%8B", "138", "zhang"][n % 5];
        client.timed(&format!("{BASE}/households?q={q}"))
    });
    let session = format!("cookie: gj_session={}", house.session);
    four("board (page)", session.clone(), |client, _, _| client.timed("/c/guihuayuan/board"));
    four("console (page)", session, |client, _, _| client.timed("/c/guihuayuan/console"));
    runtime.shutdown_background();
    close(&app, &house.data);
}
