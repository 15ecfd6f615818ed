//! A small HTTP client with one connection, so that the measurement measures the server.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// A connection with its credential.
pub(crate) struct Client {
    stream: BufReader<TcpStream>,
    credential: String,
}

impl Client {
    pub(crate) fn new(address: &str, credential: &str) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        Self { stream: BufReader::new(stream), credential: credential.to_owned() }
    }

    /// Status and body.
    pub(crate) fn send(&mut self, method: &str, path: &str, extra: &str, body: &[u8]) -> (u16, Vec<u8>) {
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: bench\r\n{}\r\n{extra}content-length: {}\r\n\r\n",
            self.credential,
            body.len()
        );
        let socket = self.stream.get_mut();
        socket.write_all(&[head.as_bytes(), body].concat()).unwrap();
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        let status = line.split(' ').nth(1).unwrap().parse().unwrap();
        let (mut length, mut chunked) = (0, false);
        loop {
            line.clear();
            self.stream.read_line(&mut line).unwrap();
            let lower = line.trim().to_lowercase();
            if lower.is_empty() {
                break;
            }
            if let Some(n) = lower.strip_prefix("content-length: ") {
                length = n.parse().unwrap();
            }
            chunked |= lower == "transfer-encoding: chunked";
        }
        let mut bytes = Vec::new();
        if chunked {
            loop {
                line.clear();
                self.stream.read_line(&mut line).unwrap();
                let size = usize::from_str_radix(line.trim(), 16).unwrap();
                let mut part = vec![0; size + 2];
                self.stream.read_exact(&mut part).unwrap();
                if size == 0 {
                    break;
                }
                bytes.extend_from_slice(&part[..size]);
            }
        } else {
            bytes.resize(length, 0);
            self.stream.read_exact(&mut bytes).unwrap();
        }
        (status, bytes)
    }

    /// A call of the API; the status must be below 300.
    pub(crate) fn post(&mut self, path: &str, key: &str, body: &str) -> serde_json::Value {
        let extra = format!("content-type: application/json\r\nidempotency-key: {key}\r\n");
        let (status, bytes) = self.send("POST", path, &extra, body.as_bytes());
        assert!(status < 300, "{path}: {status} {}", String::from_utf8_lossy(&bytes));
        serde_json::from_slice(&bytes).unwrap()
    }

    /// A read; how long it took.
    pub(crate) fn timed(&mut self, path: &str) -> Duration {
        let started = Instant::now();
        let (status, bytes) = self.send("GET", path, "", b"");
        assert!(status < 300, "{path}: {status} {}", String::from_utf8_lossy(&bytes));
        started.elapsed()
    }
}

/// `p50 / p99` in milliseconds.
pub(crate) fn quantiles(mut times: Vec<Duration>) -> String {
    times.sort();
    let at = |q: f64| times[((times.len() - 1) as f64 * q) as usize].as_secs_f64() * 1000.0;
    format!("p50 {:.1} ms, p99 {:.1} ms", at(0.5), at(0.99))
}
