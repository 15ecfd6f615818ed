//! Throttled log-in: each failure makes the next try wait longer, per account and network.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::COMPANY;

use crate::app::App;
use crate::args;
use crate::db::Tx;

/// Failures that cost nothing.
const FREE: i64 = 5;
/// Failures are forgotten after so many minutes.
const FORGET_MINUTES: i64 = 60;

/// Seconds until the next try may be made for a subject (`account|network`).
pub async fn wait_seconds(app: &App, subject: &str) -> Result<i64, Fault> {
    let (subject, now) = (subject.to_owned(), app.now());
    app.read(move |db| {
        let found: Option<(i64, Moment)> =
            db.maybe("SELECT failures, last_at FROM login_failures WHERE subject = $1", args![subject])?;
        Ok(found.map_or(0, |(failures, last)| wait(failures, last, now)))
    })
    .await
}

fn wait(failures: i64, last: Moment, now: Moment) -> i64 {
    let since = now.seconds() - last.seconds();
    if failures < FREE || since >= FORGET_MINUTES * 60 {
        return 0;
    }
    // 2, 4, 8 … seconds, at most a quarter of an hour: about twenty guesses an hour reach the hash.
    let step = u32::try_from((failures - FREE + 1).min(10)).unwrap_or(10);
    (2_i64.pow(step).min(900) - since).max(0)
}

/// Notes a failure.
pub async fn failed(app: &App, subject: &str) -> Result<(), Fault> {
    let (subject, now) = (subject.to_owned(), app.now());
    let long_ago = now.plus_minutes(-FORGET_MINUTES);
    app.write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
        tx.run("DELETE FROM login_failures WHERE last_at < $1", args![long_ago])?;
        tx.run(
            "INSERT INTO login_failures (subject, failures, last_at) VALUES ($1, 1, $2) \
             ON CONFLICT (subject) DO UPDATE SET failures = login_failures.failures + 1, last_at = excluded.last_at",
            args![&subject, now],
        )
        .map(drop)
    })
    .await?;
    Ok(())
}

/// Forgets a subject's failures after a success.
pub async fn forget(app: &App, subject: &str) -> Result<(), Fault> {
    let subject = subject.to_owned();
    app.write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
        tx.run("DELETE FROM login_failures WHERE subject = $1", args![&subject]).map(drop)
    })
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_doubles_and_is_forgotten() {
        let t = Moment::from_micros(0);
        assert_eq!(wait(4, t, t), 0);
        assert_eq!(wait(5, t, t), 2);
        assert_eq!(wait(7, t, t), 8);
        assert_eq!(wait(40, t, t), 900);
        assert_eq!(wait(40, t, t.plus_minutes(60)), 0);
        assert_eq!(wait(7, t, t.plus_seconds(5)), 3);
    }
}
