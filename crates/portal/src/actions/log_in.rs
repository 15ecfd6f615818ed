//! Log-in of a resident: a code to the number on file. Whether somebody has the number is never told: the number is noted, the
//! answer is the same, and the code goes out afterwards.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use kernel::phone::Phone;
use notices::model::{Recipient, Told};
use platform::app::App;
use platform::db::Tx;
use work_orders::rules::{code_hash, code_of, codes_match};

use crate::queries::residents as read;
use crate::store;

/// Minutes that a code is good.
const MINUTES: i64 = 10;
/// Wrong tries that a code survives.
const TRIES: i64 = 5;
/// A log-in lasts so many days.
const DAYS: i64 = 30;

/// Notes that a number asks for a code.
pub(crate) async fn ask(app: &App, phone: &Phone) -> Result<(), Fault> {
    let digits = phone.digits().to_owned();
    app.write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
        let ends_at = tx.now().plus_minutes(MINUTES);
        store::residents::ask(tx, &digits, ends_at)
    })
    .await
    .map(drop)
}

/// Sends the codes that were asked for: to numbers behind which somebody lives today.
pub(crate) async fn send_codes(app: App) -> Result<usize, Fault> {
    let waiting = app.read(|db| read::waiting(db, 50)).await?;
    let mut sent = 0;
    for digits in waiting {
        let (number, now) = (digits.clone(), app.now());
        let home = app.read(move |db| lives_at(db, &number, now)).await?;
        let line = home.map_or(COMPANY, |(community, _)| community);
        let contact = home.map(|(_, contact)| contact);
        let done = app.write(line, Actor::system(), None, move |tx: &mut Tx<'_>| send(tx, &digits, contact)).await?;
        sent += usize::from(done.answer);
    }
    Ok(sent)
}

/// The community and the contact to which a code for a number goes.
fn lives_at(db: &mut platform::db::Db<'_>, digits: &str, now: Moment) -> Result<Option<(Id, Id)>, Fault> {
    for home in read::homes(db, digits, now)? {
        let today = now.day(&platform::lines::by_id(db, home.community_id)?.zone);
        if home.stay().holds(today) {
            return Ok(Some((home.community_id, home.contact_id)));
        }
    }
    Ok(None)
}

fn send(tx: &mut Tx<'_>, digits: &str, contact: Option<Id>) -> Result<bool, Fault> {
    let Some(contact) = contact else {
        store::residents::handled(tx, digits, None)?;
        return Ok(false);
    };
    let code = code_of(tx.random("resident code"));
    let salt: Vec<u8> = tx.random("resident salt").into_iter().take(16).collect();
    if !store::residents::handled(tx, digits, Some((&salt, code_hash(&salt, &code))))? {
        return Ok(false);
    }
    let told = Told {
        kind: "login.code",
        to: Recipient::Contact(contact),
        subject_kind: "contact",
        subject_id: contact,
        facts: vec![("code", code), ("minutes", MINUTES.to_string())],
        href: None,
        urgent: true,
    };
    notices::actions::tell(tx, told)?;
    Ok(true)
}

/// Holds a typed code against the one that went out, and starts a session with it. `false` for every other code: wrong, over,
/// used up, or never asked for.
pub(crate) async fn enter(app: &App, phone: &Phone, typed: &str, token_hash: [u8; 32]) -> Result<bool, Fault> {
    let (digits, typed) = (phone.digits().to_owned(), typed.to_owned());
    let entered = app
        .write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
            let now = tx.now();
            let asked = read::asked(tx, &digits)?.filter(|asked| now <= asked.ends_at && asked.tries < TRIES);
            let right = asked.as_ref().is_some_and(|asked| match (&asked.salt, &asked.code_hash) {
                (Some(salt), Some(hash)) => codes_match(&code_hash(salt, &typed), hash),
                _ => false,
            });
            if right && store::residents::use_code(tx, &digits)? {
                store::residents::start_session(tx, token_hash, &digits, now.plus_hours(24 * DAYS))?;
                return Ok(true);
            }
            store::residents::count_try(tx, &digits)?;
            Ok(false)
        })
        .await?;
    Ok(entered.answer)
}

/// Ends a session at once.
pub(crate) async fn leave(app: &App, token_hash: [u8; 32]) -> Result<(), Fault> {
    app.write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| store::residents::end_session(tx, token_hash))
        .await
        .map(drop)
}
