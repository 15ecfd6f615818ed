//! The demo: the believable community, and a log-in link for each role.

use kernel::fault::Fault;
use platform::app::App;

/// Makes the community when the database is empty; the greeting with the links.
pub fn prepare(app: &App, base: &str) -> Result<String, Fault> {
    demo::make(app)?;
    let mut text = String::from("演示小区「桂花苑」· the demo community Guihuayuan\n");
    for (role, name, token) in demo::login_links(app)? {
        text.push_str(&format!("  {:<13} {name}  {base}/enter/{token}\n", role.code()));
    }
    Ok(text)
}
