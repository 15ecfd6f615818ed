//! The price board, quotes, receipts and the books, on both engines.

use axum::http::StatusCode;
use kernel::actor::Actor;
use kernel::clock::{Day, parse_day};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use kernel::role::Role;
use money::actions::{self, OfferQuote, QuoteLineInput, SetTariff, TakePayment};
use money::model::{Posting, PostingLine, QuoteView, Receipted};
use money::queries;
use platform::args;

use crate::kit::TestApp;

fn today() -> Day {
    parse_day("2026-11-24").unwrap()
}

/// The id of the board's item with a code.
fn item(app: &TestApp, code: &'static str) -> Id {
    let east = app.line("east");
    app.read(move |db| queries::tariffs(db, east, today()))
        .into_iter()
        .find(|t| t.code == code)
        .unwrap_or_else(|| panic!("{code} is not on the board"))
        .tariff_id
}

fn quote(app: &TestApp, order_id: Id, lines: Vec<QuoteLineInput>) -> Result<QuoteView, Fault> {
    let input = OfferQuote { order_id, lines };
    app.write(app.line("east"), move |tx| actions::offer_quote(tx, &Actor::system(), &input))
}

fn line(tariff_id: Id, quantity_hundredths: i64) -> QuoteLineInput {
    QuoteLineInput { tariff_id, quantity_hundredths }
}

fn pay(
    app: &TestApp,
    order_id: Id,
    agreed: i64,
    amount: i64,
    method: &str,
    reason: Option<&str>,
) -> Result<Receipted, Fault> {
    let input = TakePayment {
        order_id,
        unit_id: None,
        amount: Fen(amount),
        agreed: Fen(agreed),
        already_paid: Fen::ZERO,
        method: method.to_owned(),
        reason: reason.map(str::to_owned),
    };
    app.write(app.line("east"), move |tx| {
        actions::charge_due(tx, order_id, None, Fen(agreed))?;
        actions::take_payment(tx, &Actor::system(), &input)
    })
}

fn reason(fault: Fault) -> String {
    fault.refusal().map_or_else(|| fault.to_string(), |r| format!("{}/{}", r.rule, r.reason))
}

fn balance(app: &TestApp, account: &'static str) -> i64 {
    let east = app.line("east");
    app.read(move |db| queries::balances(db, east)).into_iter().find(|b| b.account == account).unwrap().amount.0
}

#[test]
fn a_fresh_community_has_a_price_board_and_the_api_lists_it() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk);
    let list = clerk.get("/api/v1/communities/east/tariffs").expect(200);
    let items = list["items"].as_array().unwrap();
    assert!(items.len() >= 60);
    let tap = items.iter().find(|i| i["code"] == "W-02").unwrap();
    assert_eq!(
        (tap["price_fen"].as_i64(), tap["kind"].as_str(), tap["unit"].as_str()),
        (Some(5000), Some("labour"), Some("个"))
    );
    let english = clerk.in_english().get("/api/v1/communities/east/tariffs").expect(200);
    assert!(english["items"].as_array().unwrap().iter().any(|i| i["unit"] == "tap"));
}

#[test]
fn a_new_price_is_a_new_version_and_old_quotes_stand() {
    let app = TestApp::small();
    let (east, order) = (app.line("east"), Id::from_u128(7));
    let old = item(&app, "W-02");
    let first = quote(&app, order, vec![line(old, 100), line(item(&app, "W-12"), 150)]).unwrap();
    assert_eq!((first.total, first.version), (Fen(5000 + 1800), 1));
    let input = SetTariff {
        code: "W-02".into(),
        kind: "labour".into(),
        name_zh: "维修水龙头".into(),
        name_en: "Repair a tap".into(),
        unit_zh: "个".into(),
        unit_en: "tap".into(),
        price: Some(Fen(6000)),
        valid_from: parse_day("2026-11-25"),
        source: "2026 年 11 月公示".into(),
        components: vec![],
    };
    app.write(east, {
        let input = input.clone();
        move |tx| actions::set_tariff(tx, &Actor::system(), &input).map(|id| id.to_string())
    })
    .unwrap();
    let on = |day: &'static str| {
        let day = parse_day(day).unwrap();
        app.read(move |db| queries::tariffs(db, east, day)).into_iter().find(|t| t.code == "W-02").unwrap().price_fen
    };
    assert_eq!((on("2026-11-24"), on("2026-11-25")), (Fen(5000), Fen(6000)));
    app.clock.advance_minutes(60 * 24);
    assert_eq!(quote(&app, order, vec![line(old, 100)]), Err(Fault::invalid("tariff_id", "not_on_the_board")));
    let kept = app.read(move |db| queries::quote(db, east, first.quote_id));
    assert_eq!(kept.total, Fen(6800), "what was quoted stays");
    let again = SetTariff { valid_from: parse_day("2026-11-25"), ..input };
    let refused = app.write(east, move |tx| actions::set_tariff(tx, &Actor::system(), &again).map(|id| id.to_string()));
    assert_eq!(refused, Err(Fault::invalid("valid_from", "version_order")));
}

#[test]
fn a_later_quote_supersedes_and_the_range_tells_what_to_expect() {
    let app = TestApp::small();
    let (east, order) = (app.line("east"), Id::from_u128(8));
    quote(&app, order, vec![line(item(&app, "W-02"), 100)]).unwrap();
    let second = quote(&app, order, vec![line(item(&app, "W-01"), 100)]).unwrap();
    let latest = app.read(move |db| queries::latest_quote(db, east, order)).unwrap();
    assert_eq!((latest.quote_id, latest.version), (second.quote_id, 2));
    assert_eq!(quote(&app, order, vec![]), Err(Fault::invalid("lines", "nothing_chosen")));
    assert_eq!(
        quote(&app, order, vec![line(item(&app, "W-02"), 0)]),
        Err(Fault::invalid("quantity", "not_a_quantity"))
    );
    let board = app.read(move |db| queries::tariffs(db, east, today()));
    let component = board.iter().find(|t| t.code == "W-02").unwrap().components[0].clone();
    let (low, high) = app.read(move |db| queries::price_range(db, east, &component, today())).unwrap();
    assert!(low >= Fen(1000) && low < high, "{low} {high}");
}

#[test]
fn what_is_collected_never_exceeds_what_was_agreed() {
    let app = TestApp::small();
    let order = Id::from_u128(9);
    assert_eq!(reason(pay(&app, order, 6800, 6900, "cash", None).unwrap_err()), "charge.ceiling/above");
    assert_eq!(reason(pay(&app, order, 6800, 5000, "cash", None).unwrap_err()), "charge.ceiling/less_without_reason");
    assert_eq!(reason(pay(&app, order, 6800, 6800, "my_wechat", None).unwrap_err()), "charge.no-private-hand/not_ours");
    assert_eq!(balance(&app, "receivable"), 0, "a refusal posts nothing");
    let first = pay(&app, order, 6800, 5000, "cash", Some("旧件折价")).unwrap();
    assert_eq!(first.receipt_number, "R-00001");
    // What the caller says of earlier payments is nought here; the receipts count.
    assert_eq!(reason(pay(&app, order, 6800, 1801, "wechat", Some("x")).unwrap_err()), "charge.ceiling/above");
    assert_eq!(
        pay(&app, order, 6800, 1800, "wechat", None).unwrap().receipt_number,
        "R-00002",
        "a refusal takes no number"
    );
    assert_eq!((balance(&app, "cash"), balance(&app, "wechat"), balance(&app, "receivable")), (5000, 1800, 0));
    assert_eq!(balance(&app, "service_income"), -6800, "charged once, though it was asked for twice");
    let east = app.line("east");
    assert_eq!(app.read(move |db| queries::verify(db, east)), [""; 0]);
}

#[test]
fn a_prepaid_account_pays_no_more_than_it_holds() {
    let app = TestApp::small();
    let (east, unit, order) = (app.line("east"), Id::from_u128(41), Id::from_u128(42));
    let input = actions::Prepay { unit_id: unit, amount: Fen(5000), method: "alipay".into() };
    app.write(east, move |tx| actions::prepay(tx, &Actor::system(), &input)).unwrap();
    let take = |amount: i64, reason: Option<&str>| {
        let input = TakePayment {
            order_id: order,
            unit_id: Some(unit),
            amount: Fen(amount),
            agreed: Fen(8000),
            already_paid: Fen::ZERO,
            method: "prepaid".into(),
            reason: reason.map(str::to_owned),
        };
        app.write(east, move |tx| actions::take_payment(tx, &Actor::system(), &input))
    };
    assert_eq!(take(8000, None), Err(Fault::invalid("method", "prepaid_too_small")));
    take(5000, Some("余款另付")).unwrap();
    assert_eq!(app.read(move |db| queries::prepaid_of(db, east, unit)), Fen::ZERO);
    assert_eq!(take(1, Some("x")), Err(Fault::invalid("method", "prepaid_too_small")));
}

#[test]
fn an_entry_that_does_not_balance_is_refused_and_a_broken_book_is_found() {
    let app = TestApp::small().unchecked();
    let east = app.line("east");
    let posting = |amount: i64| Posting {
        reason: "charge",
        source_kind: "order",
        source_id: Id::from_u128(3),
        lines: vec![
            PostingLine { account: "receivable", unit_id: None, amount: Fen(100) },
            PostingLine { account: "service_income", unit_id: None, amount: Fen(amount) },
        ],
    };
    let off = posting(-99);
    let refused = app.write(east, move |tx| actions::post(tx, &off).map(|_| ()));
    let refused = refused.unwrap_err();
    assert_eq!(refused.refusal().map(|r| r.ways_out.len()), Some(1), "something is left to do");
    assert_eq!(reason(refused), "money.balanced/unbalanced");
    let good = posting(-100);
    app.write(east, move |tx| actions::post(tx, &good).map(|_| ())).unwrap();
    assert_eq!(app.read(move |db| queries::verify(db, east)), [""; 0]);
    app.write(east, move |tx| {
        tx.run("UPDATE ledger_lines SET amount_fen = 99 WHERE community_id = $1 AND amount_fen = 100", args![east])
            .map(drop)
    })
    .unwrap();
    assert_eq!(
        app.read(move |db| queries::verify(db, east)),
        ["ledger entry 1: 2 lines that sum to -0.01 instead of 0.00"]
    );
}

#[test]
fn the_pages_of_money_in_both_languages() {
    let app = TestApp::small();
    let order = Id::from_u128(11);
    quote(&app, order, vec![line(item(&app, "W-02"), 100), line(item(&app, "W-03"), 100)]).unwrap();
    let receipt = pay(&app, order, 6800, 6800, "wechat", None).unwrap();
    let finance = app.as_role("east", Role::Finance);
    let paper = finance.get(&format!("/c/east/receipts/{}", receipt.receipt_id));
    assert_eq!(paper.status, StatusCode::OK, "{}", paper.text);
    for part in ["R-00001", "陆拾捌元整", "¥68.00", "<svg", "陶瓷阀芯"] {
        assert!(paper.text.contains(part), "{part}");
    }
    let english = finance.clone().in_english();
    let paper = english.get(&format!("/c/east/receipts/{}", receipt.receipt_id));
    assert!(paper.text.contains("Ceramic cartridge") && paper.text.contains("陆拾捌元整"));
    let day = finance.get("/c/east/money?day=2026-11-24");
    assert!(
        day.text.contains("R-00001") && day.text.contains("68.00") && day.text.contains("借贷平衡"),
        "{}",
        day.text
    );
    assert!(english.get("/c/east/money").text.contains("The books balance"));
    let sheet = finance.get("/c/east/money/export.xlsx?from=2026-11-01&to=2026-11-30");
    assert_eq!(sheet.status, StatusCode::OK);
    assert!(sheet.headers["content-type"].to_str().unwrap().contains("spreadsheetml"));
    assert!(finance.get("/c/east/tariffs?q=龙头").text.contains("W-02"));
    assert!(!finance.get("/c/east/tariffs?q=龙头").text.contains("E-01"));
    assert!(finance.get("/c/east/tariffs/print").text.contains("12315"));
    assert!(finance.get("/c/east/tariffs/W-02").text.contains("2024-01-01"));
    let guard = app.as_role("east", Role::Guard);
    assert_eq!(guard.get("/c/east/money").status, StatusCode::FORBIDDEN, "guards have nothing to do with money");
}

#[test]
fn the_board_is_changed_on_the_page() {
    let app = TestApp::small();
    let manager = app.as_role("east", Role::Manager);
    let fields = [
        ("code", "w-20"),
        ("kind", "labour"),
        ("name_zh", "安装净水器（人工）"),
        ("unit_zh", "台"),
        ("price", "８０"),
        ("valid_from", "2026-11-24"),
        ("source", "2026 年 11 月公示"),
        ("components", "tap、water_pipe"),
    ];
    assert_eq!(manager.form("/c/east/tariffs", &fields).location(), "/c/east/tariffs");
    assert!(manager.get("/c/east/tariffs").text.contains("安装净水器"));
    let early = [fields[0], fields[1], fields[2], fields[3], fields[4], ("valid_from", "2026-11-01"), fields[6]];
    let refused = manager.form("/c/east/tariffs", &early);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(manager.form("/c/east/tariffs/W-20/end", &[("last_day", "2026-11-24")]).location(), "/c/east/tariffs");
    app.clock.advance_minutes(60 * 24);
    assert!(!manager.get("/c/east/tariffs").text.contains("安装净水器"));
    let clerk = app.as_role("east", Role::Clerk);
    assert_eq!(clerk.form("/c/east/tariffs", &fields).status, StatusCode::FORBIDDEN);
}

#[test]
fn what_is_kept_of_a_command_that_took_money_names_nobody() {
    let app = TestApp::demo();
    let finance = app.as_role("guihuayuan", Role::Finance);
    let form = [("op_id", "prepaid-once"), ("room", "3-2-1201"), ("amount", "200.50"), ("method", "wechat")];
    let receipt = finance.raw_form("/c/guihuayuan/money/prepayments", &form).location();
    let line = app.line("guihuayuan");
    let kept: String = app.read(move |db| {
        let sql = "SELECT answer FROM commands WHERE line_id = $1 AND command_key = 'prepaid-once'";
        db.value(sql, platform::args![line])
    });
    assert!(kept.contains("R-") && !kept.contains(&finance.name) && !kept.contains("taken"), "{kept}");
    // Sent again it leads to the same receipt, which names who took the money.
    assert_eq!(finance.raw_form("/c/guihuayuan/money/prepayments", &form).location(), receipt);
    assert!(finance.get(&receipt).text.contains(&finance.name));
}

#[test]
fn the_page_of_money_says_what_it_is_for() {
    let app = TestApp::small();
    let page = app.as_role("east", Role::Finance).get("/c/east/money");
    assert!(page.texts(".lead")[0].contains("核对收款"));
    assert_eq!(page.texts(".empty").len(), 2, "no receipt and no entry: {}", page.text);
    assert!(page.text.contains("不用手工录入"));
}
