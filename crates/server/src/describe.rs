//! The OpenAPI description: each module's part, the common problems, and the way in by token.

use utoipa::openapi::path::Operation;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{Info, OpenApi, OpenApiBuilder, PathItem, RefOr, Response};

use crate::compose::modules;

/// The whole description.
pub fn document() -> OpenApi {
    let mut info = Info::new("Guanjia API", env!("CARGO_PKG_VERSION"));
    info.description = Some(
        "Money in fen, moments in RFC 3339 with an offset, dates as YYYY-MM-DD, ids as strings. Every mutating call carries \
         `Idempotency-Key`; a replay answers the same with `Idempotent-Replayed: true`, another body under the key is 422. \
         A refusal by a rule is 409 with `type: /rules/<id>`, `facts` and `ways_out`; a stale `expected_version` is 409 with \
         `type: /problems/stale`."
            .to_owned(),
    );
    let mut all = OpenApiBuilder::new().info(info).build();
    all.merge(platform::web::api::openapi());
    for module in modules() {
        all.merge((module.openapi)());
    }
    let scheme = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build());
    all.components.get_or_insert_default().add_security_scheme("token", scheme);
    all.paths.paths.iter_mut().for_each(|(path, item)| describe_problems(path, item));
    all.security = Some(vec![SecurityRequirement::new("token", Vec::<String>::new())]);
    all
}

/// What any call may be answered, and no handler tells again: who isn't let in, what isn't there, what can't be read, and too
/// much at once. A handler that has more to say about one of them says it, and that stays.
fn describe_problems(path: &str, item: &mut PathItem) {
    let (reads, writes) = ([&mut item.get], [&mut item.post, &mut item.put, &mut item.patch, &mut item.delete]);
    let mutating = writes.into_iter().map(|operation| (operation, true));
    for (operation, mutates) in reads.into_iter().map(|operation| (operation, false)).chain(mutating) {
        if let Some(operation) = operation {
            for (status, sentence) in problems(path, mutates) {
                describe(operation, status, sentence);
            }
        }
    }
}

fn problems(path: &str, mutates: bool) -> Vec<(&'static str, &'static str)> {
    let mut all = vec![("401", "No token"), ("403", "A role that may not")];
    if path.contains('{') {
        all.push(("404", "Nothing there inside the caller's walls"));
    }
    if mutates {
        all.push(("400", "No idempotency key"));
        all.push(("409", "Changed by somebody else since `expected_version` (`/problems/stale`)"));
        all.push(("422", "A field that can't be taken, or another body under the key"));
    }
    all.extend([("429", "Too many requests; Retry-After tells when"), ("503", "Busy; Retry-After tells when")]);
    all
}

fn describe(operation: &mut Operation, status: &str, sentence: &str) {
    let responses = &mut operation.responses.responses;
    responses.entry(status.to_owned()).or_insert_with(|| RefOr::T(Response::new(sentence)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_tells_the_common_problems_once() {
        let all = document();
        let item = all
            .paths
            .paths
            .get("/api/v1/communities/{community}/return-visits/{return_visit_id}/record")
            .expect("there");
        let told = &item.post.as_ref().expect("a command").responses.responses;
        for status in ["200", "400", "401", "403", "404", "409", "422", "429", "503"] {
            assert!(told.contains_key(status), "{status} isn't told");
        }
        let RefOr::T(refused) = told.get("409").expect("told") else { panic!("a reference") };
        assert!(refused.description.contains("revisit.other-hands"), "what a handler says itself stays");
    }
}
