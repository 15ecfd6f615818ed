//! `guanjia healthcheck`: asks the running server whether it can really write.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::process::ExitCode;
use std::time::Duration;

use kernel::fault::Fault;

use crate::config::Config;

/// Status 0 when `/readyz` answers 200.
pub fn run(config: &Config) -> Result<ExitCode, Fault> {
    let unreachable = |error: std::io::Error| Fault::broken(format!("{} does not answer: {error}", config.listen));
    let address =
        config.listen.to_socket_addrs().map_err(unreachable)?.next().ok_or_else(|| Fault::broken("no such address"))?;
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(3)).map_err(unreachable)?;
    stream.set_read_timeout(Some(Duration::from_secs(10))).map_err(unreachable)?;
    write!(stream, "GET /readyz HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", config.listen)
        .map_err(unreachable)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).map_err(unreachable)?;
    if answer.starts_with("HTTP/1.1 200") {
        println!("ready");
        Ok(ExitCode::SUCCESS)
    } else {
        Err(Fault::broken(answer.lines().next().unwrap_or("no answer").to_owned()))
    }
}
