//! Reporting at a code on a wall or a door: taken at once, and nothing can be read with it.

use axum::http::Method;
use kernel::ids::Id;
use kernel::role::Role;

use super::{House, house, multipart, picture};
use crate::kit::{Answer, fresh_key};

impl House {
    /// The address of the code of the house's one home.
    pub(super) fn home_code(&self) -> String {
        let (line, unit) = (self.line, self.unit);
        let building = self.app.read(move |db| registry::queries::unit(db, line, unit)).building_id;
        let manager = self.app.as_role("east", Role::Manager);
        let wanted = [("building_id", building.to_string()), ("what", "homes".to_owned())];
        let fields: Vec<(&str, &str)> = wanted.iter().map(|(name, value)| (*name, value.as_str())).collect();
        manager.form("/c/east/portal/codes", &fields).location();
        let line = self.line;
        let code: String = self.app.read(move |db| {
            db.value(
                "SELECT code FROM portal_codes WHERE community_id = $1 AND ended_at IS NULL",
                platform::args![line],
            )
        });
        format!("/r/{code}")
    }

    pub(super) fn reports(&self, path: &str, fields: &[(&str, &str)], photos: &[&[u8]]) -> Answer {
        let key = fresh_key();
        let fields: Vec<_> = fields.iter().copied().chain([("op_id", key.as_str())]).collect();
        let (content, body) = multipart(&fields, photos);
        self.outside.once(Method::POST, path, &[("content-type", &content)], body)
    }

    fn requests(&self) -> Vec<(Id, String, String, Option<String>)> {
        let line = self.line;
        self.app.read(move |db| {
            db.list(
                "SELECT request_id, channel, kind, reporter_name FROM requests WHERE community_id = $1 ORDER BY request_id",
                platform::args![line],
            )
        })
    }
}

#[test]
fn a_fault_is_reported_with_a_photo_and_nothing_else() {
    let h = house();
    let path = h.home_code();
    let form = h.outside.get(&path);
    assert_eq!(form.status, 200, "{}", form.text);
    assert!(form.text.contains("1301") && !form.text.contains("李秀兰"), "the place is known, the people aren't");
    let sent = h.reports(&path, &[("what", "厨房水龙头漏水")], &[&picture()]);
    assert_eq!(sent.status, 201, "{}", sent.text);
    let found = h.requests();
    assert_eq!(found.len(), 1);
    let (request, channel, kind, name) = found[0].clone();
    assert_eq!((channel.as_str(), kind.as_str(), name), ("qr", "repair", None));
    let (line, kept) = (h.line, request);
    let view = h.app.read(move |db| intake::queries::request(db, line, kept));
    assert!(sent.text.contains(&view.number) && !sent.text.contains(&request.to_string()));
    assert_eq!(view.promise_kind.as_deref(), Some("callback"));
    assert_eq!(view.unit_id, Some(h.unit));
    // The centre has it on its list at once, with the photo.
    assert!(h.clerk.get("/c/east/requests").text.contains(&view.number));
    let page = h.clerk.get(&format!("/c/east/requests/{request}"));
    assert!(page.text.contains("/c/east/blobs/") && page.text.contains("扫码报来"), "{}", page.text);
    assert!(!page.texts("#do-take_up, #do-take_up").is_empty(), "and can send somebody");
}

#[test]
fn who_leaves_a_number_is_kept_and_a_wrong_number_is_told() {
    let h = house();
    let path = h.home_code();
    let wrong = h.reports(&path, &[("what", "门铃不响"), ("phone", "12"), ("name", "王先生")], &[]);
    assert_eq!(wrong.status, 422, "{}", wrong.text);
    assert!(wrong.text.contains("门铃不响") && wrong.text.contains("王先生"), "what was typed is kept");
    assert_eq!(h.reports(&path, &[("what", "  ")], &[]).status, 409);
    assert_eq!(h.reports(&path, &[("what", "门铃不响"), ("phone", "13700001111")], &[]).status, 201);
    let found = h.requests();
    assert_eq!((found.len(), found[0].3.as_deref()), (1, Some("未留姓名")));
}

#[test]
fn danger_is_answered_with_the_phone_and_goes_out_all_the_same() {
    let h = house();
    let path = h.home_code();
    let sent = h.reports(&path, &[("what", "厨房有很浓的煤气味")], &[]);
    assert_eq!(sent.status, 201, "{}", sent.text);
    assert!(sent.text.contains("tel:119") && sent.text.contains("请马上打电话"), "{}", sent.text);
    let found = h.requests();
    assert_eq!(found[0].2, "danger");
    let (line, id) = (h.line, found[0].0);
    let view = h.app.read(move |db| intake::queries::request(db, line, id));
    assert!(view.order_id.is_some(), "somebody is sent");
}

#[test]
fn sent_twice_it_is_one_report_and_another_under_its_key_is_refused() {
    let h = house();
    let path = h.home_code();
    let fields = [("what", "走廊灯不亮"), ("op_id", "twice-1")];
    let (first, again) = (h.outside.raw_form(&path, &fields), h.outside.raw_form(&path, &fields));
    assert_eq!((first.status.as_u16(), again.status.as_u16()), (201, 201));
    assert_eq!(h.requests().len(), 1);
    assert_eq!(h.outside.raw_form(&path, &[("what", "别的事"), ("op_id", "twice-1")]).status, 422);
    assert_eq!(h.outside.raw_form(&path, &[("what", "没有编号")]).status, 400);
}

#[test]
fn nobody_floods_the_centre_and_danger_still_passes() {
    let h = house();
    let path = h.home_code();
    let statuses: Vec<u16> =
        (0..7).map(|n| h.reports(&path, &[("what", &format!("第 {n} 盏灯不亮"))], &[]).status.as_u16()).collect();
    assert_eq!(statuses, [201, 201, 201, 201, 201, 429, 429]);
    let line = h.line;
    let before: i64 =
        h.app.read(move |db| db.value("SELECT COUNT(*) FROM blobs WHERE community_id = $1", platform::args![line]));
    assert_eq!(h.reports(&path, &[("what", "又一盏")], &[&picture()]).status, 429);
    let after: i64 =
        h.app.read(move |db| db.value("SELECT COUNT(*) FROM blobs WHERE community_id = $1", platform::args![line]));
    assert_eq!(before, after, "no photo is kept of what isn't taken");
    assert_eq!(h.reports(&path, &[("what", "厨房着火了，在冒烟")], &[]).status, 201);
    h.app.clock.advance_minutes(61);
    assert_eq!(h.reports(&path, &[("what", "灯又不亮了")], &[]).status, 201, "an hour later it is taken again");
}

#[test]
fn ended_renewed_forged_and_foreign_codes_are_shut_alike() {
    let h = house();
    let path = h.home_code();
    let line = h.line;
    let code: Id = h
        .app
        .read(move |db| db.value("SELECT code_id FROM portal_codes WHERE community_id = $1", platform::args![line]));
    let (manager, west) = (h.app.as_role("east", Role::Manager), h.app.as_role("west", Role::Manager));
    for verb in ["renew", "end"] {
        assert_eq!(west.form(&format!("/c/west/portal/codes/{code}/{verb}"), &[]).status, 404, "{verb}");
    }
    let technician = h.app.as_role("east", Role::Technician);
    assert_eq!(technician.form(&format!("/c/east/portal/codes/{code}/end"), &[]).status, 403);
    manager.form(&format!("/c/east/portal/codes/{code}/renew"), &[("what", "homes")]).location();
    let old = h.outside.get(&path);
    let forged = h.outside.get("/r/abcdefghjkmn");
    let plain = |answer: &Answer, path: &str| answer.text.replace(path, "");
    assert_eq!((old.status.as_u16(), plain(&old, &path)), (404, plain(&forged, "/r/abcdefghjkmn")));
    assert_eq!(h.reports(&path, &[("what", "x")], &[]).status, 404);
    let next: (Id, String) = h.app.read(move |db| {
        db.one(
            "SELECT code_id, code FROM portal_codes WHERE community_id = $1 AND ended_at IS NULL",
            platform::args![line],
        )
    });
    assert_eq!(h.outside.get(&format!("/r/{}", next.1)).status, 200);
    manager.form(&format!("/c/east/portal/codes/{}/end", next.0), &[("what", "homes")]).location();
    assert_eq!(h.outside.get(&format!("/r/{}", next.1)).status, 404);
}

#[test]
fn hostile_reports_are_told_and_keep_nothing() {
    let h = house();
    let path = h.home_code();
    let bomb = b"\x89PNG\r\n\x1a\n not a picture at all".to_vec();
    assert_eq!(h.reports(&path, &[("what", "灯不亮")], &[&bomb]).status, 422);
    let many: Vec<Vec<u8>> = (0..7).map(|_| picture()).collect();
    let many: Vec<&[u8]> = many.iter().map(Vec::as_slice).collect();
    assert_eq!(h.reports(&path, &[("what", "灯不亮")], &many).status, 422);
    assert_eq!(h.reports(&path, &[("what", &"长".repeat(3000))], &[]).status, 422);
    assert!(h.requests().is_empty());
    // A sign that no database bears is left out of what is kept.
    let odd = h.reports(&path, &[("what", "灯\u{0}不亮"), ("name", "<script>alert(1)</script>")], &[]);
    assert!(odd.status == 201 || odd.status == 422, "{}", odd.text);
    assert!(!odd.text.contains("<script>alert"));
}

#[test]
fn the_sheets_are_printed_and_every_code_on_them_opens() {
    let h = house();
    h.home_code();
    let (line, unit) = (h.line, h.unit);
    let building = h.app.read(move |db| registry::queries::unit(db, line, unit)).building_id;
    let manager = h.app.as_role("east", Role::Manager);
    for size in ["a4", "a5"] {
        let sheet = manager.get(&format!("/c/east/portal/sheet?building_id={building}&what=homes&size={size}"));
        assert_eq!(sheet.status, 200, "{}", sheet.text);
        assert_eq!(sheet.texts("article.poster").len(), 1);
        assert!(sheet.text.contains("<svg") && sheet.text.contains("1301"));
    }
    let list = manager.get(&format!("/c/east/portal/codes?building_id={building}&what=homes"));
    assert_eq!(list.status, 200, "{}", list.text);
    assert_eq!(manager.get("/c/east/portal/codes").status, 200);
    assert_eq!(h.app.as_role("east", Role::Technician).get("/c/east/portal/codes").status, 403);
}
