//! The believable community is made whatever the clock says: its year ends now, so every hour is another history.

use crate::kit::{TestApp, on_postgres};

/// Hours after the tests' usual ten o'clock: an evening and the small hours; in the large size every other hour of a day.
#[test]
fn heavy_the_demo_is_made_at_any_hour() {
    // Its history is the same on either engine; here it is about the clock.
    if on_postgres() {
        return;
    }
    let large = std::env::var("GUANJIA_PROOF").is_ok_and(|size| size == "large");
    let hours: Vec<i64> = if large { (0..24).step_by(2).collect() } else { vec![9, 16] };
    let faults: Vec<String> = hours
        .into_iter()
        .filter_map(|hour| {
            let app = TestApp::bare();
            app.clock.advance_minutes(60 * hour + 17);
            ::demo::make(&app.app).err().map(|fault| format!("+{hour} h: {fault:?}"))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
