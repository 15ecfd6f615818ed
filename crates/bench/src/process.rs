//! The program as a process: cold start to the first page, memory at rest, bytes of the first load.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::client::Client;
use crate::house::House;
use crate::row;

const ADDRESS: &str = "127.0.0.1:18099";

/// A running server; it ends with its owner, also when a measurement fails.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn start(house: &House) -> Running {
    assert!(std::net::TcpStream::connect(ADDRESS).is_err(), "something else listens on {ADDRESS}");
    let program = std::env::current_exe().unwrap().with_file_name("guanjia");
    assert!(program.exists(), "build it first: cargo build --release -p guanjia");
    let child = Command::new(program)
        .args(["serve", "--listen", ADDRESS, "--data"])
        .arg(&house.data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    Running(child)
}

/// Waits for the first answered page.
fn first_page() -> Duration {
    let started = Instant::now();
    loop {
        if std::net::TcpStream::connect(ADDRESS).is_ok() {
            let (status, _) = Client::new(ADDRESS, "accept: text/html").send("GET", "/login", "", b"");
            assert_eq!(status, 200);
            return started.elapsed();
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn resident(child: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find(|l| l.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

/// A page and everything it loads at first, compressed.
fn first_load(session: &str, path: &str) -> usize {
    let mut client = Client::new(ADDRESS, &format!("cookie: gj_session={session}\r\naccept-encoding: br"));
    let (status, page) = client.send("GET", path, "", b"");
    assert_eq!(status, 200, "{path}");
    let plain = Client::new(ADDRESS, &format!("cookie: gj_session={session}")).send("GET", path, "", b"").1;
    let text = String::from_utf8_lossy(&plain).into_owned();
    let mut parts: Vec<&str> = text
        .split('"')
        .filter(|part| part.starts_with("/assets/"))
        .map(|part| part.split('#').next().unwrap())
        .collect();
    parts.sort_unstable();
    parts.dedup();
    page.len() + parts.iter().map(|part| client.send("GET", part, "", b"").1.len()).sum::<usize>()
}

pub(crate) fn measure(house: &House) {
    let mut starts = Vec::new();
    for _ in 0..5 {
        let _server = start(house);
        starts.push(first_page());
    }
    starts.sort();
    row("cold start to the first page (existing database, median of 5)", format!("{} ms", starts[2].as_millis()));
    let server = start(house);
    first_page();
    std::thread::sleep(Duration::from_secs(2));
    row("memory at rest", format!("{} MiB", resident(&server.0)));
    row(
        "first load of the console, compressed",
        format!("{:.1} KB", first_load(&house.session, "/c/guihuayuan/console") as f64 / 1024.0),
    );
    row(
        "first load of the field page, compressed",
        format!("{:.1} KB", first_load(&house.on_site, "/c/guihuayuan/field") as f64 / 1024.0),
    );
}
