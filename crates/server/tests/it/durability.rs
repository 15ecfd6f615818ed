//! Durability: an answer leaves the process only after the commit it speaks of is on the disk.
//!
//! Killing the process can't show that (the page cache survives it): here the system calls are watched. A child of this
//! test runs commands and acknowledges each by a line on its standard output; between the last write to the write-ahead
//! log before an acknowledgement and the acknowledgement itself there must be a sync of that log. Two children that are
//! wrong on purpose show that the watch would notice.

use std::collections::{HashMap, HashSet};
use std::io::Write;
use std::path::Path;
use std::process::Command;

use kernel::actor::Actor;
use platform::args;
use platform::db::Tx;

use crate::kit::{TestApp, on_postgres};

const CHILD: &str = "GUANJIA_DURABILITY_CHILD";

/// One line of a trace: the call, its arguments, its result.
struct Call<'a> {
    name: &'a str,
    args: &'a str,
    result: i64,
}

fn parse(line: &str) -> Option<Call<'_>> {
    let rest = line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
    let (name, rest) = rest.split_once('(')?;
    let (args, result) = rest.rsplit_once(')')?;
    let result = result.trim_start().strip_prefix("= ")?.split_whitespace().next()?.parse().ok()?;
    Some(Call { name, args, result })
}

/// How many acknowledgements came before their log was synced, and how many there were in all.
fn early_answers(trace: &str) -> (usize, usize) {
    let mut logs: HashSet<i64> = HashSet::new();
    let mut unsynced: HashMap<i64, bool> = HashMap::new();
    // Each acknowledged command is a commit of its own: by its answer that many logs must have been synced since `begin`.
    let (mut early, mut acknowledged, mut synced) = (0, 0, 0);
    for call in trace.lines().filter_map(parse) {
        let fd = || call.args.split(',').next().and_then(|a| a.trim().parse::<i64>().ok()).unwrap_or(-1);
        match call.name {
            "openat" if call.args.contains("-wal\"") && call.result >= 0 => {
                logs.insert(call.result);
            }
            "close" => {
                logs.remove(&fd());
            }
            "pwrite64" if logs.contains(&fd()) => {
                unsynced.insert(fd(), true);
            }
            "fdatasync" | "fsync" => {
                synced += usize::from(unsynced.insert(fd(), false) == Some(true));
            }
            "write" if call.args.contains("\"begin") => synced = 0,
            "write" if call.args.contains("\"ack ") => {
                acknowledged += 1;
                early += usize::from(synced < acknowledged || unsynced.values().any(|dirty| *dirty));
            }
            _ => {}
        }
    }
    (early, acknowledged)
}

fn traced(kind: &str) -> (usize, usize) {
    let trace = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("trace-{kind}-{}", std::process::id()));
    let status = Command::new("strace")
        .args(["-f", "-s", "64", "-e", "trace=openat,close,pwrite64,fdatasync,fsync,write", "-e", "signal=none", "-o"])
        .arg(&trace)
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "durability::child", "--nocapture"])
        .env(CHILD, kind)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status()
        .expect("strace is needed for this test: apt-get install strace");
    assert!(status.success(), "the child `{kind}` failed");
    let text = std::fs::read_to_string(&trace).unwrap();
    std::fs::remove_file(&trace).unwrap();
    // A call that another thread interrupts is written in two lines: only whole ones are wanted here.
    let whole: String = join_unfinished(&text);
    early_answers(&whole)
}

/// Joins `<unfinished ...>` with its `<... resumed>`, in the order of completion.
fn join_unfinished(text: &str) -> String {
    let mut open: HashMap<&str, &str> = HashMap::new();
    let mut out = String::new();
    for line in text.lines() {
        let Some((pid, rest)) = line.split_once(' ') else { continue };
        if let Some(head) = rest.strip_suffix("<unfinished ...>") {
            open.insert(pid, head.trim());
        } else if let Some((_, tail)) = rest.split_once("resumed>") {
            out.push_str(&format!("{pid} {}{tail}\n", open.remove(pid).unwrap_or_default()));
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[test]
fn no_answer_leaves_before_its_commit_is_on_the_disk() {
    if on_postgres() {
        return; // The settings of PostgreSQL are its own; SQLite is ours.
    }
    let (early, acknowledged) = traced("full");
    assert!(acknowledged >= 40, "only {acknowledged} acknowledgements were seen");
    assert_eq!(early, 0);
    let (early, _) = traced("normal");
    assert!(early > 0, "the watch does not notice synchronous=NORMAL");
    let (early, _) = traced("early");
    assert!(early > 0, "the watch does not notice an answer before the commit");
}

fn say(line: &str) {
    std::io::stdout().write_all(format!("{line}\n").as_bytes()).unwrap();
    std::io::stdout().flush().unwrap();
}

fn acknowledge(n: i64) {
    say(&format!("ack {n}"));
}

/// The child of the test above; as a test of its own it does nothing.
#[test]
fn child() {
    match std::env::var(CHILD).as_deref() {
        Ok("full") => {
            let app = TestApp::small();
            let line = app.line("east");
            say("begin");
            for n in 0..40 {
                let command = app.app.command(line, Actor::system(), None).unwrap();
                app.app
                    .store()
                    .write_blocking(command, move |tx: &mut Tx<'_>| {
                        tx.run(
                            "INSERT INTO counters (line_id, series, last) VALUES ($1, $2, 1)",
                            args![line, format!("n{n}")],
                        )
                        .map(drop)
                    })
                    .unwrap();
                acknowledge(n);
            }
        }
        Ok(kind) => {
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("wrong-{kind}-{}", std::process::id()));
            std::fs::create_dir_all(&folder).unwrap();
            let conn = rusqlite::Connection::open(folder.join("wrong.db")).unwrap();
            let level = if kind == "normal" { "NORMAL" } else { "FULL" };
            conn.execute_batch(&format!(
                "PRAGMA journal_mode=WAL; PRAGMA synchronous={level}; CREATE TABLE t (n INTEGER)"
            ))
            .unwrap();
            say("begin");
            for n in 0..40 {
                conn.execute_batch("BEGIN IMMEDIATE").unwrap();
                conn.execute("INSERT INTO t (n) VALUES (?1)", [n]).unwrap();
                if kind == "early" {
                    acknowledge(n);
                }
                conn.execute_batch("COMMIT").unwrap();
                if kind == "normal" {
                    acknowledge(n);
                }
            }
            std::fs::remove_dir_all(&folder).unwrap();
        }
        Err(_) => {}
    }
}

#[test]
fn the_watch_reads_traces() {
    let good = "8 write(1, \"begin\\n\", 6) = 6\n7 openat(AT_FDCWD, \"/x/guanjia.db-wal\", O_RDWR) = 9\n7 pwrite64(9, \"abc\", 3, 0) = 3\n7 fdatasync(9) = 0\n8 write(1, \"ack 1\\n\", 6) = 6\n";
    assert_eq!(early_answers(good), (0, 1));
    let bad = good.replace("7 fdatasync(9) = 0\n", "");
    assert_eq!(early_answers(&bad), (1, 1));
    let split = "7 fdatasync(9 <unfinished ...>\n8 write(1, \"x\", 1) = 1\n7 <... fdatasync resumed>) = 0\n";
    assert_eq!(join_unfinished(split), "8 write(1, \"x\", 1) = 1\n7 fdatasync(9) = 0\n");
}
