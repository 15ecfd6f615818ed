//! The OpenAPI description: each module's part, the common problems, and the way in by token.

use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{Info, OpenApi, OpenApiBuilder};

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
    all.security = Some(vec![SecurityRequirement::new("token", Vec::<String>::new())]);
    all
}
