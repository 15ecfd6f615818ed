//! kill -9 under load: what was acknowledged is there after the restart, once, and whole.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use kernel::role::Role;
use platform::auth;
use platform::db::Tx;
use serde_json::{Value, json};

use crate::kit::TestApp;

/// A request with its own connection, as a program behind a bad network would send it; `None` when no whole answer came.
fn post(address: &str, token: &str, key: &str, body: &Value) -> Option<(u16, Value)> {
    let body = body.to_string();
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    let head = format!(
        "POST /api/v1/communities/east/requests HTTP/1.1\r\nhost: t\r\nauthorization: Bearer {token}\r\ncontent-type: application/json\r\nidempotency-key: {key}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let text = String::from_utf8(answer).ok()?;
    let status = text.split(' ').nth(1)?.parse().ok()?;
    let json = serde_json::from_str(text.split_once("\r\n\r\n")?.1).ok()?;
    Some((status, json))
}

fn start(database: &str, data: &Path, address: &str) -> Child {
    let child = Command::new(env!("CARGO_BIN_EXE_guanjia"))
        .args(["serve", "--database", database, "--listen", address, "--data"])
        .arg(data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    for _ in 0..400 {
        if TcpStream::connect(address).is_ok() {
            return child;
        }
        std::thread::sleep(Duration::from_millis(25));
    }
    panic!("the server did not start");
}

fn free_address() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

#[test]
fn heavy_kill_nine_loses_nothing_that_was_acknowledged() {
    let rounds = if std::env::var("GUANJIA_PROOF").is_ok() { 200 } else { 20 };
    let app = TestApp::small();
    let line = app.line("east");
    let token = app
        .write(line, move |tx: &mut Tx<'_>| {
            let clerk = auth::holders(tx, tx.line(), Role::Clerk)?.remove(0).0;
            auth::create_token(tx, clerk, Role::Clerk, "crash")
        })
        .unwrap();
    let address = free_address();
    // The ledger outside: a line is synced before its acknowledgement counts.
    let ledger_file = app.config.data.join("ledger");
    let ledger: Arc<Mutex<(File, BTreeMap<String, String>)>> = Arc::new(Mutex::new((File::create(&ledger_file).unwrap(), BTreeMap::new())));
    let body = json!({"kind": "question", "channel": "phone", "reporter": {"anonymous": true}, "place": "common", "text": "游泳池几点开门？",
        "promise": {"kind": "answered", "answer": "早上九点。"}, "read_back": true});
    for round in 0..rounds {
        let mut server = start(&app.config.database, &app.config.data, &address);
        let stop = Arc::new(AtomicBool::new(false));
        let writers: Vec<_> = (0..8)
            .map(|who| {
                let (address, token, body, stop, ledger) = (address.clone(), token.clone(), body.clone(), stop.clone(), ledger.clone());
                std::thread::spawn(move || {
                    let mut n = 0;
                    while !stop.load(Ordering::Relaxed) {
                        let key = format!("r{round}-{who}-{n}");
                        n += 1;
                        if let Some((201, answer)) = post(&address, &token, &key, &body) {
                            let mut ledger = ledger.lock().unwrap();
                            let number = answer["number"].as_str().unwrap().to_owned();
                            writeln!(ledger.0, "{key} {number}").unwrap();
                            ledger.0.sync_data().unwrap();
                            ledger.1.insert(key, number);
                        }
                    }
                })
            })
            .collect();
        let wait = 40 + u64::from(platform::clock::random::<1>().unwrap()[0]);
        std::thread::sleep(Duration::from_millis(wait));
        server.kill().unwrap();
        server.wait().unwrap();
        stop.store(true, Ordering::Relaxed);
        writers.into_iter().for_each(|w| w.join().unwrap());
    }
    let acknowledged = ledger.lock().unwrap().1.clone();
    assert!(acknowledged.len() > 20, "only {} commands were acknowledged", acknowledged.len());
    let kept: BTreeMap<String, String> = app
        .read(move |db| {
            db.list::<(String, String)>("SELECT command_key, answer FROM commands WHERE line_id = $1", platform::args![line])
        })
        .into_iter()
        .map(|(key, answer)| (key, serde_json::from_str::<Value>(&answer).unwrap()["number"].as_str().unwrap_or_default().to_owned()))
        .collect();
    for (key, number) in &acknowledged {
        assert_eq!(kept.get(key), Some(number), "{key} was acknowledged as {number}");
    }
    // Nothing is half there: every kept command has its request, and the numbers have no gap.
    let confirmed = app.read(move |db| db.value::<i64>("SELECT COUNT(*) FROM events WHERE line_id = $1 AND kind = 'request.confirmed'", platform::args![line]));
    assert_eq!(confirmed, i64::try_from(kept.len()).unwrap());
    let mut numbers: Vec<i64> = kept.values().map(|n| n.rsplit('-').next().unwrap().parse().unwrap()).collect();
    numbers.sort_unstable();
    let days: std::collections::BTreeSet<&str> = kept.values().map(|n| n.rsplit_once('-').unwrap().0).collect();
    if days.len() == 1 {
        assert_eq!(numbers, (1..=i64::try_from(numbers.len()).unwrap()).collect::<Vec<_>>());
    }
}
