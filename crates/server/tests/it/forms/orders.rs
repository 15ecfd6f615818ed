//! An order by its forms: on the phone of the one who walks, and at the desks of those who help.

use kernel::ids::parse_id;
use kernel::role::Role;

use super::{HOME, does, misses, open, sees};
use crate::kit::{Client, PICTURE, TestApp};
use crate::work_orders::{API, Road, TAP, by_hand, home, tap, tariff, unclear};

/// An order and the one who walks.
struct Walk {
    road: Road,
    worker: Client,
    phone: String,
    desk: String,
}

impl Walk {
    /// Sends a form of the phone's page of the order.
    #[track_caller]
    fn does(&self, action: &str, fills: &[(&str, &str)]) -> crate::kit::Answer {
        does(&self.worker, &self.phone, action, fills)
    }

    /// To the findings.
    fn looked_at(self) -> Self {
        sees(&self.does("/acknowledge#step", &[]), &["已接单", "出发"]);
        sees(&self.does("/depart#step", &[]), &["在路上", "住户请我进门了"]);
        sees(&self.does("/announce#step", &[("let_in_by", "李秀兰本人")]), &["已进门", "查到什么"]);
        let found =
            [("findings", "阀芯磨损，关不严"), ("readings", "0.32 MPa"), ("blob_ids", PICTURE), ("blob_ids", PICTURE)];
        let page = self.does("/inspect#step", &found);
        sees(&page, &["阀芯磨损，关不严", "0.32 MPa", "去报价"]);
        assert_eq!(page.texts("ul.photos li a img").len(), 2, "both pictures are shown");
        self
    }

    /// To a quote that the resident reads.
    fn quoted(self) -> Self {
        let walk = self.looked_at();
        let item = format!("q-{}", tariff(&walk.road.clerk, "labour").as_str().unwrap());
        let page = does(&walk.worker, &format!("{}/quote", walk.phone), "/quote", &[(&item, "1.5")]);
        sees(&page, &["× 1.5", "合计", "同意并动工", "管理费"]);
        walk
    }

    /// To work that is accepted and not paid.
    fn accepted(self) -> Self {
        let walk = self.quoted();
        sees(&walk.does("/consent#step", &[("signature_file", PICTURE)]), &["施工中", "做了什么"]);
        let done = [("done", "更换陶瓷阀芯一只"), ("cleaned", "true"), ("blob_ids", PICTURE)];
        sees(&walk.does("/finish#step", &done), &["待验收", "更换陶瓷阀芯一只", "谁来验收"]);
        let given = [("tried", "true"), ("opinion", "5"), ("words", "师傅很仔细"), ("signature_file", PICTURE)];
        sees(&walk.does("/accept#step", &given), &["已验收", "应付", "收款"]);
        walk
    }

    fn total(&self) -> String {
        kernel::money::Fen(self.road.order()["quote"]["total_fen"].as_i64().unwrap()).yuan()
    }
}

fn walk(app: &TestApp, road: Road) -> Walk {
    let staff = parse_id(road.order()["staff_id"].as_str().expect("somebody is named")).unwrap();
    let worker = app.as_account(staff, road.order()["staff_name"].as_str().unwrap());
    let (phone, desk) = (format!("{HOME}/field/orders/{}", road.id), format!("{HOME}/orders/{}", road.id));
    Walk { road, worker, phone, desk }
}

/// Somebody who is free later, and when, as a person picks it.
fn another_time(road: &Road) -> (String, String) {
    let asked = serde_json::json!({"unit_id": home(&road.clerk).0, "place": "in_home", "text": TAP});
    let found = road.clerk.post(&format!("{API}/requests/assess"), &asked).expect(200);
    let slot = &found["slots"][5];
    let at = kernel::clock::Moment::parse(slot["starts_at"].as_str().unwrap()).unwrap();
    let zone = jiff::tz::TimeZone::get("Asia/Shanghai").unwrap();
    (slot["staff_id"].as_str().unwrap().to_owned(), at.zoned(&zone).strftime("%Y-%m-%dT%H:%M").to_string())
}

#[test]
fn a_paid_order_is_walked_on_the_phone_settled_paid_and_opened_again() {
    let app = TestApp::demo();
    let walk = walk(&app, tap(&app)).accepted();
    let total = walk.total();
    let later = [("kind", "later"), ("reason", "手机没电，明天到前台交"), ("due_on", "2026-11-25")];
    sees(&walk.does("/settle", &later), &["约定稍后付", &total, "谢谢，再见"]);
    let clerk = &walk.road.clerk;
    let desk = open(clerk, &walk.desk);
    sees(&desk, &["约定稍后付", "手机没电，明天到前台交", "2026-11-25", "很满意", "师傅很仔细", "屏幕签名"]);
    let page = does(clerk, &walk.desk, "/pay", &[("method", "cash")]);
    sees(&page, &["收据", "R-", &total, "现金"]);
    assert!(!page.text.contains("/pay\""), "nothing is open any more");
    let again = does(clerk, &walk.desk, "/reopen", &[("reason", "还在滴水")]);
    sees(&again, &["二次上门", "待接单", "入户 · 免费"]);
    sees(&open(clerk, &walk.desk), &["这件事已重新开单。", "还在滴水"]);
    let english = open(&clerk.clone().in_english(), &walk.desk);
    sees(&english, &["Cash", "R-"]);
    misses(&english, &["现金", "收据", "已验收"]);
}

#[test]
fn the_worker_takes_the_money_at_the_door() {
    let app = TestApp::demo();
    let walk = walk(&app, tap(&app)).accepted();
    let total = walk.total();
    let less = walk.worker.submit(&walk.phone, "/pay#step", &[("method", "cash"), ("amount", "1")]);
    assert_eq!(less.status.as_u16(), 409, "less than agreed has no reason");
    sees(&walk.does("/pay#step", &[("method", "wechat")]), &["收据", "微信", &total]);
}

#[test]
fn a_reduction_is_asked_on_the_phone_and_given_at_the_desk() {
    let app = TestApp::demo();
    let walk = walk(&app, tap(&app)).accepted();
    let asked = [("kind", "reduction_asked"), ("reason", "师傅迟到半小时")];
    sees(&walk.does("/settle", &asked), &["申请减免"]);
    let given = [("kind", "reduced"), ("reason", "确实迟到"), ("reduced_to", "1.00")];
    sees(&does(&walk.road.manager, &walk.desk, "/settle", &given), &["已批准减免", "确实迟到"]);
    sees(&does(&walk.road.clerk, &walk.desk, "/pay", &[("method", "card")]), &["刷卡", "1.00"]);
}

#[test]
fn agreed_by_a_code_by_paper_and_by_a_colleagues_call() {
    let app = TestApp::demo();
    let walked = walk(&app, tap(&app)).quoted();
    let page = walked.does("/consent-code", &[]);
    sees(&page, &["住户报的验证码", "核对并动工"]);
    app.run_jobs();
    let (_, text) = app.sent.all().into_iter().rfind(|(_, text)| text.contains("验证码")).expect("a message");
    let tail = text.split("验证码").nth(1).unwrap();
    let code: String = tail.chars().filter(char::is_ascii_digit).take(6).collect();
    sees(&walked.does("/consent", &[("code", &code)]), &["施工中"]);
    sees(&open(&walked.road.clerk, &walked.desk), &["验证码", &format!("同意 ¥{}", walked.total())]);

    let walked = walk(&app, tap(&app)).quoted();
    sees(&walked.does("/consent#do-consent_paper", &[("paper", PICTURE)]), &["施工中"]);
    sees(&open(&walked.road.clerk, &walked.desk), &["签字纸单", "看凭据"]);

    let walked = walk(&app, tap(&app)).quoted();
    let clerk = walked.road.clerk.name.clone();
    sees(&walked.does("/consent#do-consent_call", &[("witness_staff_id", &clerk)]), &["施工中"]);
    sees(&open(&walked.road.clerk, &walked.desk), &["同事电话确认", &clerk]);
}

#[test]
fn a_declined_quote_is_left_politely_and_visited() {
    let app = TestApp::demo();
    let walk = walk(&app, tap(&app)).quoted();
    let said = walk.does("/decline", &[("reason", "自己找人修")]);
    sees(&said, &["住户不同意报价，这一单没有做，也没有收费。"]);
    // A leak is always visited: it is not closed by hand, and the refusal says what may be done instead.
    let refused = walk.road.manager.submit(&walk.desk, "/close", &[("reason", "住户来电确认不修")]);
    assert_eq!(refused.status.as_u16(), 409);
    assert!(refused.text.contains("回访过才算办结"), "{}", refused.text);
}

#[test]
fn children_alone_are_no_reason_to_go_in() {
    let app = TestApp::demo();
    let walk = walk(&app, tap(&app));
    sees(&walk.does("/depart#do-depart", &[]), &["在路上"]);
    let refused = walk.worker.submit(&walk.phone, "/announce#child", &[]);
    assert_eq!(refused.status.as_u16(), 409);
    sees(&refused, &["家里只有孩子，请不要进门"]);
    let rest = [("reason", "只有孩子在家，改约"), ("until", "2026-11-24T18:00")];
    sees(&walk.does("/pause", &rest), &["只有孩子在家，改约", "18:00"]);
}

#[test]
fn paused_gone_on_given_back_given_again_and_called_off() {
    let app = TestApp::demo();
    let walked = walk(&app, tap(&app));
    sees(&walked.does("/acknowledge#step", &[]), &["已接单"]);
    sees(&walked.does("/pause", &[("reason", "等配件")]), &["已暂停", "等配件", "继续"]);
    sees(&open(&walked.road.clerk, &walked.desk), &["已暂停 · 等配件"]);
    misses(&walked.does("/resume#step", &[]), &["已暂停"]);
    let day = walked.does("/return", &[("reason", "要停水，请中心安排")]);
    sees(&day, &["今天的单"]);
    let dispatcher = &walked.road.dispatcher;
    sees(&open(dispatcher, &walked.desk), &["已退回住户中心 · 要停水，请中心安排"]);
    let (staff, at) = another_time(&walked.road);
    let given = [("staff_id", staff.as_str()), ("starts_at", at.as_str()), ("note", "先关 3 栋总阀")];
    let unread = dispatcher.submit(&walked.desk, "/assign", &given);
    assert_eq!(unread.status.as_u16(), 409);
    sees(&unread, &["时间变了，请先与住户复述确认。"]);
    let read: Vec<(&str, &str)> = given.into_iter().chain([("read_back", "true")]).collect();
    let page = does(dispatcher, &walked.desk, "/assign", &read);
    let name = walked.road.order()["staff_name"].as_str().unwrap().to_owned();
    sees(&page, &["待接单", &name, &at[11..]]);
    misses(&page, &["已退回住户中心"]);
    let off = does(&walked.road.clerk, &walked.desk, "/cancel", &[("outcome", "withdrawn"), ("reason", "自己修好了")]);
    sees(&off, &["已撤销", "自己修好了"]);
    sees(&open(&walked.worker, &walked.phone), &["撤销"]);
}

#[test]
fn the_desk_pauses_goes_on_answers_and_gives_back_for_somebody_who_rings() {
    let app = TestApp::demo();
    let road = tap(&app);
    let desk = format!("{HOME}/orders/{}", road.id);
    sees(&does(&road.dispatcher, &desk, "/acknowledge", &[]), &["已接单"]);
    sees(&does(&road.clerk, &desk, "/pause", &[("reason", "等其他工种配合")]), &["已暂停 · 等其他工种配合"]);
    misses(&does(&road.clerk, &desk, "/resume", &[]), &["已暂停 ·"]);
    sees(&does(&road.dispatcher, &desk, "/return", &[("reason", "师傅生病")]), &["已退回住户中心 · 师傅生病"]);
}

#[test]
fn where_orders_are_taken_a_worker_takes_one() {
    let app = TestApp::demo();
    let road = by_hand(&app, "engineering");
    let habits = format!("{HOME}/orders/habits");
    let page = does(&road.manager, &habits, "/orders/habits", &[("giving", "take"), ("source", "十一月例会")]);
    assert!(page.text.contains("value=\"take\" checked"), "{}", page.text);
    let number = road.order()["number"].as_str().unwrap().to_owned();
    sees(&open(&road.worker, &format!("{HOME}/field/free")), &["大堂地面有积水"]);
    let phone = format!("{HOME}/field/orders/{}", road.id);
    sees(&does(&road.worker, &phone, "/take#step", &[]), &[&number, "已接单"]);
    let other = app.as_role("guihuayuan", Role::Cleaner);
    misses(&open(&other, &format!("{HOME}/field/free")), &["大堂地面有积水"]);
}

#[test]
fn a_survey_says_ours_or_not_ours() {
    let app = TestApp::demo();
    let walked = walk(&app, unclear(&app));
    let unsaid = walked.worker.submit(&walked.phone, "/survey#step", &[("conforms", "no"), ("blob_ids", PICTURE)]);
    assert_eq!(unsaid.status.as_u16(), 409);
    sees(&unsaid, &["不符合，请写明原因"]);
    let ours = [("conforms", "yes"), ("payer", "住户")];
    sees(&walked.does("/survey#step", &ours), &["入户 · 有偿", "去报价"]);

    let walked = walk(&app, unclear(&app));
    let not_ours = [("conforms", "no"), ("reason", "属外墙"), ("blob_ids", PICTURE)];
    sees(&walked.does("/survey#step", &not_ours), &["已退回住户中心"]);
    sees(&open(&walked.road.clerk, &walked.desk), &["不符合", "属外墙", "退回中心"]);
}

#[test]
fn a_department_is_given_an_order_and_its_common_part_is_accepted_with_a_witness() {
    let app = TestApp::demo();
    let dispatcher = app.as_role("guihuayuan", Role::Dispatcher);
    let cleaner = app.as_role("guihuayuan", Role::Cleaner);
    let order = [
        ("department", "environment"),
        ("text", "大堂地面有积水"),
        ("place", "3 栋大堂"),
        ("priority", "P1"),
        ("staff_id", cleaner.name.as_str()),
    ];
    let sent = dispatcher.submit(&format!("{HOME}/orders/new"), "/orders/new", &order);
    let desk = sent.location();
    sees(&open(&dispatcher, &desk), &["3 栋大堂", "大堂地面有积水", "紧急", &cleaner.name, "待接单"]);
    let phone = desk.replace("/orders/", "/field/orders/");
    does(&cleaner, &phone, "/depart#do-depart", &[]);
    does(&cleaner, &phone, "/inspect#step", &[("findings", "积水约两平方米"), ("blob_ids", PICTURE)]);
    sees(&does(&cleaner, &phone, "/start#step", &[]), &["施工中"]);
    does(&cleaner, &phone, "/finish#step", &[("done", "拖干"), ("cleaned", "true"), ("blob_ids", PICTURE)]);
    let manager = app.as_role("guihuayuan", Role::Manager).name;
    let seen = [("photo_blob_ids", PICTURE), ("witness_staff_id", manager.as_str())];
    sees(&does(&cleaner, &phone, "/accept#step", &seen), &["谢谢"]);
    sees(&open(&dispatcher, &desk), &["公共部位", &manager, "拖干"]);
}
