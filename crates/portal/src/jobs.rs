//! What happens by itself: jobs with their links, deadlines, and links going out.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::Fault;
use platform::app::App;
use platform::auth::token_hash;
use platform::clock::random;
use platform::db::Tx;
use platform::module::{DeadlineKind, Reaction, Worker, WorkerTurn};

use crate::actions::{centre, handing, log_in, notice, resident};
use crate::queries;
use crate::rules::token_of;
use crate::store;

/// The answer of a party is due.
pub(crate) const ANSWER: &str = "portal.answer";
/// Somebody of a party is due there.
pub(crate) const ARRIVAL: &str = "portal.arrival";
/// The time of a notice is over.
pub(crate) const NOTICE: &str = "portal.notice";

pub(crate) const REACTIONS: &[Reaction] = &[
    Reaction { on: "order.outside", run: handing::handed },
    Reaction { on: "order.chased", run: handing::chased },
    Reaction { on: "order.finished", run: handing::left },
    Reaction { on: "order.returned", run: handing::left },
    Reaction { on: "order.cancelled", run: handing::left },
    Reaction { on: "order.quoted", run: resident::quoted },
    Reaction { on: "order.consented", run: resident::quote_answered },
    Reaction { on: "order.declined", run: resident::quote_answered },
];

pub(crate) const DEADLINES: &[DeadlineKind] = &[
    DeadlineKind { kind: ANSWER, run: centre::unanswered },
    DeadlineKind { kind: ARRIVAL, run: centre::not_there },
    DeadlineKind { kind: NOTICE, run: notice::overdue },
];

pub(crate) const WORKERS: &[Worker] = &[
    Worker { name: "portal.links", run: |app| -> WorkerTurn { Box::pin(send_links(app)) } },
    Worker { name: "portal.codes", run: |app| -> WorkerTurn { Box::pin(log_in::send_codes(app)) } },
];

/// Links that wait go out. The token is made here, outside the command, because an address needs the house's name.
async fn send_links(app: App) -> Result<usize, Fault> {
    let waiting = app.read(|db| queries::links::unsent(db, 50)).await?;
    let mut sent = 0;
    for link in waiting {
        let token = token_of(random()?);
        let resident = link.purpose == "resident";
        let door = if resident { "r/link" } else { "o" };
        let (hash, address) = (token_hash(&token), format!("{}/{door}/{token}", site(&app)));
        let line = link.community_id;
        let send = move |tx: &mut Tx<'_>| {
            if resident { resident::send(tx, &link, hash, &address) } else { centre::send(tx, &link, hash, &address) }
        };
        app.write(line, Actor::system(), None, send).await?;
        // What needn't go out any more was work too: the next ones wait behind it.
        sent += 1;
    }
    Ok(sent)
}

/// The name under which people reach the house.
pub(crate) fn site(app: &App) -> String {
    let settings = app.settings();
    if settings.public_url.is_empty() {
        format!("http://{}", settings.listen)
    } else {
        settings.public_url.trim_end_matches('/').to_owned()
    }
}

/// A fresh community's terms of warranty notices.
pub(crate) fn seed(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let from: Day = Day::constant(2026, 1, 1);
    for (step, urgent, hours, text) in TERMS {
        store::notices::seed_term(tx, *step, *urgent, *hours, *text, from)?;
    }
    Ok(())
}

const COME: (&str, &str, &str) = (
    "《房屋建筑工程质量保修办法》第九条：接到保修通知后，应当到现场核查情况，在保修书约定的时间内予以保修",
    "Measures for Quality Warranty of Buildings, article 9: after the notice come and look, and repair within the time of the warranty certificate",
    "保修办法第九条；三日内到场为地方规定的常见口径，以保修书约定为准",
);
const COME_AT_ONCE: (&str, &str, &str) = (
    "《房屋建筑工程质量保修办法》第九条：涉及结构安全或者严重影响使用功能的，接到保修通知后应当立即到达现场抢修",
    "Measures for Quality Warranty of Buildings, article 9: where safety or use is gravely affected, come at once",
    "保修办法第九条；“立即”按两小时计，以本小区约定为准",
);
const DUTY: (&str, &str, &str) = (
    "《建设工程质量管理条例》第四十一条：施工单位应当履行保修义务，并对造成的损失承担赔偿责任",
    "Regulation on Quality of Construction, article 41: the builder must carry out the warranty and make good the losses",
    "条例第四十一条；期限同第一次通知",
);
const SUBSTITUTE: (&str, &str, &str) = (
    "《房屋建筑工程质量保修办法》第十二条、第十三条：不按约定保修的，可以另行委托其他单位保修，费用由责任方承担",
    "Measures for Quality Warranty of Buildings, articles 12 and 13: where it does not repair as agreed, another may be hired, at the cost of whoever is liable",
    "保修办法第十二条、第十三条",
);

/// Step, urgent, hours, and on what it rests.
const TERMS: &[(i64, bool, i64, (&str, &str, &str))] = &[
    (1, false, 72, COME),
    (1, true, 2, COME_AT_ONCE),
    (2, false, 72, DUTY),
    (2, true, 2, DUTY),
    (3, false, 0, SUBSTITUTE),
    (3, true, 0, SUBSTITUTE),
];
