//! What is done with notices, a verb a file. Telling comes first: it is what every other domain asks for.

mod again;
mod inbox;
pub(crate) mod outcome;
mod settings;
mod tell;
mod webhooks;

pub use again::{past, send_again};
pub(crate) use inbox::is_email;
pub use inbox::{Choose, choose, choose_for_person, mark_all_read, mark_read, set_email};
pub use settings::{SetChannel, reset_template, set_channel, set_quiet_hours, set_template, test_channel};
pub use tell::tell;
pub(crate) use webhooks::is_address;
pub use webhooks::{WebhookWish, add_webhook, change_webhook, remove_webhook, rotate_secret, test_webhook};
