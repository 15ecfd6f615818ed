//! The API of money: the price board. Quotes and payments belong to orders, and are offered there.

use axum::Json;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::money::Fen;
use platform::web::{Desk, Failed};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use crate::model::TariffView;
use crate::perms::ReadTariffs;
use crate::queries;

/// An item of the price board that is valid today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = Tariff)]
pub(crate) struct BoardItem {
    /// The version's id, for a quote.
    #[schema(value_type = String, format = Uuid, example = "01935b3e-8d5f-7c61-9b0a-2f6c1d7e4a90")]
    tariff_id: Id,
    /// The item's code, the same through all versions.
    #[schema(example = "W-02")]
    code: String,
    /// The name, in the language asked for.
    #[schema(example = "维修水龙头、换阀芯（人工）")]
    name: String,
    /// What one is, in the language asked for.
    #[schema(example = "个")]
    unit: String,
    /// The price of one, in fen.
    #[schema(value_type = i64, example = 5000)]
    price_fen: Fen,
    /// `labour`, `material`, `call_out` or `service`.
    #[schema(example = "labour")]
    kind: String,
    /// Codes of the components that it fits; empty: any.
    components: Vec<String>,
    /// The first day of this price.
    #[schema(value_type = String, format = Date, example = "2024-01-01")]
    valid_from: kernel::clock::Day,
    /// Counts the versions of the code, from 1.
    version: i64,
}

impl BoardItem {
    fn of(item: TariffView, lang: Lang) -> Self {
        let (name, unit) = (item.name_in(lang).to_owned(), item.unit_in(lang).to_owned());
        Self {
            tariff_id: item.tariff_id,
            code: item.code,
            name,
            unit,
            price_fen: item.price_fen,
            kind: item.kind,
            components: item.components,
            valid_from: item.valid_from,
            version: item.version,
        }
    }
}

/// The price board of today.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct TariffPage {
    /// By code.
    items: Vec<BoardItem>,
    /// Always null: a board is one page.
    next_cursor: Option<String>,
}

/// The price board of today.
#[utoipa::path(
    get,
    path = "/api/v1/communities/{community}/tariffs",
    operation_id = "listTariffs",
    tag = "money",
    params(("community" = String, Path, description = "The community's code", example = "guihuayuan")),
    responses(
        (status = 200, description = "The items that are valid today, by code", body = TariffPage),
        (status = 503, description = "Busy; come back after Retry-After seconds"),
    )
)]
pub(crate) async fn list(desk: Desk<ReadTariffs>) -> Result<Json<TariffPage>, Failed> {
    let (community, lang, today) = (desk.line.id, desk.lang, desk.now().day(&desk.line.zone));
    let items = desk.read(move |db| queries::tariffs(db, community, today)).await?;
    Ok(Json(TariffPage { items: items.into_iter().map(|item| BoardItem::of(item, lang)).collect(), next_cursor: None }))
}

#[derive(OpenApi)]
#[openapi(paths(list))]
struct Description;

/// This domain's part of the description.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Description::openapi()
}
