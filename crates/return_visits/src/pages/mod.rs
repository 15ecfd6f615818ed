//! The pages of return visits: the queue, one visit, the manager's list, the classes that are waived; and what the
//! household page shows of them. They translate; what may be done is decided in `actions`.

mod call;
pub(crate) mod chase;
mod flags;
pub(crate) mod household;
mod queue;
mod terms;
mod visit;
mod waivers;

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::web::Routes;

use crate::api;
use crate::words::Words;

/// The routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/c/{community}/return-visits", queue::page)
        .get("/c/{community}/return-visits/differences", flags::page)
        .post("/c/{community}/return-visits/differences/{flag}/settle", flags::settle)
        .get("/c/{community}/return-visits/terms", terms::page)
        .post("/c/{community}/return-visits/terms", terms::set)
        .post("/c/{community}/return-visits/{return_visit_id}/call", call::call)
        .get("/c/{community}/return-visits/waivers", waivers::page)
        .post("/c/{community}/return-visits/waivers/{waiver}", waivers::publish)
        .get("/c/{community}/return-visits/{return_visit_id}", visit::page)
        .post("/c/{community}/return-visits/{return_visit_id}/record", visit::record)
        .get("/api/v1/communities/{community}/return-visits", api::list)
        .get("/api/v1/communities/{community}/return-visits/{return_visit_id}", api::get)
        .post("/api/v1/communities/{community}/return-visits/{return_visit_id}/call", api::call)
        .post("/api/v1/communities/{community}/return-visits/{return_visit_id}/record", api::record)
}

/// The page at hand of a list, for `ui::paging`.
pub(crate) struct Paging {
    summary: String,
    prev_href: String,
    next_href: String,
}

/// What every list of these pages is asked for.
#[derive(Debug, Clone, Default, serde::Deserialize)]
pub(crate) struct ListQuery {
    #[serde(default)]
    state: Option<String>,
    #[serde(default)]
    q: Option<String>,
    #[serde(default)]
    after: Option<String>,
}

impl ListQuery {
    fn after(&self) -> Result<Option<(Moment, Id)>, Fault> {
        self.after.as_deref().filter(|text| !text.is_empty()).map(api::parse_cursor).transpose()
    }

    fn words(&self) -> Option<String> {
        self.q.as_deref().map(kernel::text::tidy).filter(|q| !q.is_empty())
    }
}

/// The word of an opinion, 5 … 1.
pub(crate) fn opinion_word(w: Words, opinion: i64) -> String {
    w.code_word("opinion", &opinion.to_string())
}

/// The colour of a state.
pub(crate) fn tone(state: &str, late: bool) -> &'static str {
    match state {
        _ if late => "red",
        "due" => "gold",
        "open" => "blue",
        "done" => "jade",
        _ => "",
    }
}
