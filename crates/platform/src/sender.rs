//! What stands in for a provider of short messages where a community has none: the demo prints, tests remember. Providers are
//! set up in the domain `notices`, and every short message leaves by its worker.

use std::sync::Mutex;

use kernel::fault::Fault;

/// Sends short messages.
pub trait Sender: Send + Sync {
    /// Sends one; an error means: try again later.
    fn send(&self, to: &str, text: &str) -> Result<(), Fault>;
}

/// Prints messages to the terminal: for the demo, and for an office that has no provider yet.
#[derive(Debug, Clone, Copy)]
pub struct Printing;

impl Sender for Printing {
    fn send(&self, to: &str, text: &str) -> Result<(), Fault> {
        use std::io::Write;
        writeln!(std::io::stdout().lock(), "[message] {to}: {text}").map_err(Fault::broken)
    }
}

/// Keeps messages for tests.
#[derive(Debug, Default)]
pub struct Remembering(Mutex<Vec<(String, String)>>);

impl Remembering {
    /// All messages so far, oldest first.
    pub fn all(&self) -> Vec<(String, String)> {
        self.0.lock().map(|kept| kept.clone()).unwrap_or_default()
    }
}

impl Sender for Remembering {
    fn send(&self, to: &str, text: &str) -> Result<(), Fault> {
        self.0.lock().map_err(Fault::broken)?.push((to.to_owned(), text.to_owned()));
        Ok(())
    }
}
