//! Somebody in front of a code on a wall or a door: the place is known, the person is not.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::response::Response;
use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::app::App;
use platform::db::Db;
use platform::lines::{self, Line};

use super::knock::{Knock, shut};
use crate::actions::report::From;
use crate::model::Code;
use crate::queries;
use crate::words::Words;

/// A code that holds, and where it hangs.
pub(crate) struct Wall {
    pub(crate) knock: Knock,
    pub(crate) line: Line,
    pub(crate) code: Code,
    /// The place, as people say it.
    pub(crate) place: String,
    /// The number of the office.
    pub(crate) office_phone: String,
    /// As the history knows whoever reports here.
    pub(crate) actor: Actor,
    /// The address of the page, `/r/<code>`.
    pub(crate) base: String,
}

impl FromRequestParts<App> for Wall {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let Ok(knock) = Knock::from_request_parts(parts, app).await;
        let params = RawPathParams::from_request_parts(parts, app).await.ok();
        let code = params.and_then(|p| p.iter().find(|(name, _)| *name == "code").map(|(_, code)| code.to_owned()));
        let Some(code) = code.filter(|c| (8..=24).contains(&c.len())) else { return Err(shut(&knock).await) };
        let wanted = code.clone();
        match app.read(move |db| hangs(db, &wanted)).await {
            Ok(Some((code, line, place, office_phone))) => {
                let actor = Actor { id: code.code_id, name: Words(knock.lang).reporter_qr(), roles: Vec::new() };
                let base = format!("/r/{}", code.code);
                Ok(Self { knock, line, code, place, office_phone, actor, base })
            }
            Ok(None) => Err(shut(&knock).await),
            Err(fault) => {
                tracing::error!(%fault, "a code could not be read");
                Err(shut(&knock).await)
            }
        }
    }
}

fn hangs(db: &mut Db<'_>, wanted: &str) -> Result<Option<(Code, Line, String, String)>, Fault> {
    let Some(code) = queries::codes::by_code(db, wanted)? else { return Ok(None) };
    let line = lines::by_id(db, code.community_id)?;
    let place = match (code.unit_id, code.common_part_id) {
        (Some(unit), _) => registry::queries::unit(db, line.id, unit)?.label,
        (_, Some(part)) => {
            let part = registry::queries::common_part(db, line.id, part)?;
            if part.ended_at.is_some() {
                return Ok(None);
            }
            part.label
        }
        _ => return Ok(None),
    };
    let office = registry::queries::community(db, line.id)?.office_phone;
    Ok(Some((code, line, place, office)))
}

impl Wall {
    /// Where it is reported from.
    pub(crate) fn from(&self) -> From {
        From {
            code_id: Some(self.code.code_id),
            person_id: None,
            unit_id: self.code.unit_id,
            common_part_id: self.code.common_part_id,
            network: self.knock.network.clone(),
        }
    }

    /// The community.
    pub(crate) const fn community(&self) -> Id {
        self.line.id
    }
}
