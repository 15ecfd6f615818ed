//! Receivers on loopback: an HTTP server that answers as told, an SMTP server, and the JavaScript library `standardwebhooks`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

/// A request as it arrived.
#[derive(Debug, Clone)]
pub(super) struct Request {
    pub(super) line: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Request {
    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str())
    }
}

/// An HTTP server on 127.0.0.1.
pub(super) struct Http {
    pub(super) port: u16,
    got: Arc<Mutex<Vec<Request>>>,
    answer: Arc<Mutex<(u16, String, String)>>,
}

impl Http {
    /// Listens; answers 200 until told otherwise.
    pub(super) fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let got = Arc::new(Mutex::new(Vec::new()));
        let answer = Arc::new(Mutex::new((200, String::new(), "{\"errcode\":0,\"code\":0}".to_owned())));
        let (kept, say) = (Arc::clone(&got), Arc::clone(&answer));
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (kept, say) = (Arc::clone(&kept), Arc::clone(&say));
                thread::spawn(move || one(stream, &kept, &say));
            }
        });
        Self { port, got, answer }
    }

    pub(super) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Answers so from now on: status, a header line or nothing, body.
    pub(super) fn answers(&self, status: u16, header: &str, body: &str) {
        *self.answer.lock().unwrap() = (status, header.to_owned(), body.to_owned());
    }

    /// Everything that arrived.
    pub(super) fn got(&self) -> Vec<Request> {
        self.got.lock().unwrap().clone()
    }
}

fn one(stream: TcpStream, kept: &Mutex<Vec<Request>>, say: &Mutex<(u16, String, String)>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut line = String::new();
    if reader.read_line(&mut line).unwrap_or(0) == 0 {
        return;
    }
    let mut headers = Vec::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).unwrap();
        let Some((name, value)) = header.trim_end().split_once(':') else { break };
        headers.push((name.to_lowercase(), value.trim().to_owned()));
    }
    let length = headers.iter().find(|(n, _)| n == "content-length").map_or(0, |(_, v)| v.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let request = Request { line: line.trim_end().to_owned(), headers, body: String::from_utf8(body).unwrap() };
    kept.lock().unwrap().push(request);
    let (status, header, body) = say.lock().unwrap().clone();
    let header = if header.is_empty() { header } else { format!("{header}\r\n") };
    let mut stream = stream;
    drop(write!(
        stream,
        "HTTP/1.1 {status} X\r\n{header}content-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    ));
}

/// An SMTP server on 127.0.0.1 that keeps what it is given: `(envelope, data)`.
pub(super) struct Smtp {
    pub(super) port: u16,
    got: Arc<Mutex<Vec<(String, String)>>>,
    refuses: Arc<Mutex<Option<&'static str>>>,
}

impl Smtp {
    pub(super) fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let got = Arc::new(Mutex::new(Vec::new()));
        let refuses = Arc::new(Mutex::new(None));
        let (kept, no) = (Arc::clone(&got), Arc::clone(&refuses));
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                mail(stream, &kept, &no);
            }
        });
        Self { port, got, refuses }
    }

    /// Refuses recipients with this answer from now on, or takes them again.
    pub(super) fn refuses(&self, answer: Option<&'static str>) {
        *self.refuses.lock().unwrap() = answer;
    }

    pub(super) fn got(&self) -> Vec<(String, String)> {
        self.got.lock().unwrap().clone()
    }
}

fn mail(stream: TcpStream, kept: &Mutex<Vec<(String, String)>>, refuses: &Mutex<Option<&'static str>>) {
    let mut out = stream.try_clone().unwrap();
    let mut lines = BufReader::new(stream).lines();
    let mut say = |text: &str| drop(write!(out, "{text}\r\n"));
    say("220 test");
    let mut envelope = String::new();
    while let Some(Ok(line)) = lines.next() {
        let verb = line.split(' ').next().unwrap_or("").to_uppercase();
        match verb.as_str() {
            "EHLO" | "HELO" => say("250 test"),
            "RCPT" => match *refuses.lock().unwrap() {
                Some(answer) => say(answer),
                None => {
                    envelope.push_str(&line);
                    say("250 ok");
                }
            },
            "DATA" => {
                say("354 go on");
                let mut data = String::new();
                while let Some(Ok(line)) = lines.next() {
                    if line == "." {
                        break;
                    }
                    data.push_str(&line);
                    data.push('\n');
                }
                kept.lock().unwrap().push((envelope.clone(), data));
                say("250 queued as 4711");
            }
            "QUIT" => {
                say("221 bye");
                return;
            }
            _ => say("250 ok"),
        }
    }
}

/// Whether the library `standardwebhooks` for JavaScript takes a request with a secret, at the time that it names.
pub(super) fn verified_by_javascript(secret: &str, request: &Request) -> bool {
    let front = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../frontend");
    assert!(front.join("node_modules/standardwebhooks").exists(), "run npm ci in frontend/ first");
    let script = "let s='';process.stdin.on('data',d=>s+=d).on('end',()=>{const {Webhook}=require('standardwebhooks');\
        const r=JSON.parse(s);Date.now=()=>Number(r.headers['webhook-timestamp'])*1000;\
        const now=Date;globalThis.Date=class extends now{constructor(...a){if(a.length)super(...a);else super(now.now())}static now(){return now.now()}};\
        try{new Webhook(r.secret).verify(r.body,r.headers);console.log('yes')}catch(e){console.log('no '+e.message)}})";
    let mut child = Command::new("node")
        .args(["--input-type=commonjs", "-e", script])
        .current_dir(front)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let headers: serde_json::Map<String, serde_json::Value> =
        request.headers.iter().map(|(n, v)| (n.clone(), v.clone().into())).collect();
    let input = serde_json::json!({"secret": secret, "body": request.body, "headers": headers});
    child.stdin.take().unwrap().write_all(input.to_string().as_bytes()).unwrap();
    let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    said.trim() == "yes"
}
