//! Throttled log-in. A try is counted before the password is looked at, in one command with the check, and taken back after a
//! success: a hundred tries at once are a hundred tries.
//!
//! Three things are counted: the name from one network, the name over all networks (a slow guess from many places), and the
//! network over all names (one common password for everybody).

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::COMPANY;

use crate::app::App;
use crate::args;
use crate::db::Tx;

/// Failures are forgotten after so many minutes.
const FORGET_MINUTES: i64 = 60;

/// How one of the three is counted.
struct Limit {
    subject: String,
    /// Failures that cost nothing.
    free: i64,
    /// The longest wait in seconds. Short where strangers could shut somebody out.
    longest: i64,
}

/// A log-in that was counted and may be tried.
#[derive(Debug, Clone)]
pub struct Try {
    pair: String,
    shared: [String; 2],
}

fn limits(name: &str, network: &str) -> [Limit; 3] {
    [
        Limit { subject: format!("{name}|{network}"), free: 5, longest: 900 },
        Limit { subject: format!("name|{name}"), free: 30, longest: 60 },
        Limit { subject: format!("network|{network}"), free: 100, longest: 60 },
    ]
}

/// Counts a try and lets it pass, or says after how many seconds the next one may be made (that one isn't counted).
pub async fn begin(app: &App, name: &str, network: &str) -> Result<Result<Try, i64>, Fault> {
    // A subject is a key of the database: a name as long as a book is no name.
    let name: String = name.chars().take(80).collect();
    let (kept, network) = (name.clone(), network.to_owned());
    let from = network.clone();
    let now = app.now();
    let wait = app
        .write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
            tx.run("DELETE FROM login_failures WHERE last_at < $1", args![now.plus_minutes(-FORGET_MINUTES)])?;
            let all = limits(&name, &network);
            let mut longest = 0;
            for limit in &all {
                let found: Option<(i64, Moment)> =
                    tx.maybe("SELECT failures, last_at FROM login_failures WHERE subject = $1", args![&limit.subject])?;
                longest = longest.max(found.map_or(0, |(failures, last)| wait(limit, failures, last, now)));
            }
            if longest == 0 {
                for limit in &all {
                    count(tx, &limit.subject, now)?;
                }
            }
            Ok(longest)
        })
        .await?
        .answer;
    let [pair, by_name, by_network] = limits(&kept, &from).map(|limit| limit.subject);
    Ok(if wait == 0 { Ok(Try { pair, shared: [by_name, by_network] }) } else { Err(wait) })
}

fn count(tx: &mut Tx<'_>, subject: &str, now: Moment) -> Result<(), Fault> {
    tx.run(
        "INSERT INTO login_failures (subject, failures, last_at) VALUES ($1, 1, $2) \
         ON CONFLICT (subject) DO UPDATE SET failures = login_failures.failures + 1, last_at = excluded.last_at",
        args![subject, now],
    )
    .map(drop)
}

fn wait(limit: &Limit, failures: i64, last: Moment, now: Moment) -> i64 {
    let since = now.seconds() - last.seconds();
    if failures < limit.free || since >= FORGET_MINUTES * 60 {
        return 0;
    }
    // 2, 4, 8 … seconds: about twenty guesses an hour reach the hash.
    let step = u32::try_from((failures - limit.free + 1).min(10)).unwrap_or(10);
    (2_i64.pow(step).min(limit.longest) - since).max(0)
}

/// Seconds until the next try may be made at a door without names (a link that is guessed), counted by one subject alone.
pub async fn wait_seconds(app: &App, subject: &str) -> Result<i64, Fault> {
    let (limit, now) = (Limit { subject: subject.to_owned(), free: 5, longest: 900 }, app.now());
    app.read(move |db| {
        let found: Option<(i64, Moment)> =
            db.maybe("SELECT failures, last_at FROM login_failures WHERE subject = $1", args![&limit.subject])?;
        Ok(found.map_or(0, |(failures, last)| wait(&limit, failures, last, now)))
    })
    .await
}

/// Counts a failure at such a door.
pub async fn failed(app: &App, subject: &str) -> Result<(), Fault> {
    let (subject, now) = (subject.to_owned(), app.now());
    app.write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| count(tx, &subject, now)).await.map(drop)
}

/// The try succeeded: it isn't counted, and the person's failures from here are forgotten.
pub async fn succeeded(app: &App, tried: Try) -> Result<(), Fault> {
    app.write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
        tx.run("DELETE FROM login_failures WHERE subject = $1", args![&tried.pair])?;
        for subject in &tried.shared {
            tx.run(
                "UPDATE login_failures SET failures = failures - 1 WHERE subject = $1 AND failures > 0",
                args![subject],
            )?;
        }
        Ok(())
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
        let [pair, by_name, _] = limits("li", "10.0.0.1");
        assert_eq!(wait(&pair, 4, t, t), 0);
        assert_eq!(wait(&pair, 5, t, t), 2);
        assert_eq!(wait(&pair, 7, t, t), 8);
        assert_eq!(wait(&pair, 40, t, t), 900);
        assert_eq!(wait(&pair, 40, t, t.plus_minutes(60)), 0);
        assert_eq!(wait(&pair, 7, t, t.plus_seconds(5)), 3);
        assert_eq!(wait(&by_name, 29, t, t), 0);
        assert_eq!(wait(&by_name, 90, t, t), 60);
    }
}
