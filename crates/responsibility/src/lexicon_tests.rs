//! What people say, and what is understood: a list of utterances, both languages, dialect words too.

use std::sync::LazyLock;

use super::*;
use crate::book::Book;
use crate::fixture;
use crate::model::Place;
use crate::queries::{danger_of, scored};

static BOOK: LazyLock<Book> = LazyLock::new(fixture::book);

#[test]
fn texts_and_words_come_to_one_form() {
    assert_eq!(normal("The kitchen tap's LEAKING!"), " kitchen tap leak ");
    assert_eq!(normal("dripping taps"), " drip tap ");
    assert_eq!(normal("厨 房 水龙头，漏水"), "厨房水龙头 漏水");
    assert_eq!(normal("ＷｉＦｉ坏了"), " wifi 坏了");
    assert_eq!(parts("smell of gas"), Some(vec![" smell gas ".to_owned()]));
    assert_eq!(parts("马桶+堵"), Some(vec!["马桶".to_owned(), "堵".to_owned()]));
    assert_eq!(parts(" + "), None);
}

/// Where, what was said, what was meant.
const SAID: &[(Place, &str, &str)] = &[
    (Place::InHome, "厨房水龙头关不紧，一直滴水", "tap"),
    (Place::InHome, "厨房水龙头漏水", "tap"),
    (Place::InHome, "厨房水喉漏水啊", "tap"),
    (Place::InHome, "Kitchen tap leaks", "tap"),
    (Place::InHome, "the tap in my kitchen keeps dripping", "tap"),
    (Place::InHome, "bathroom faucet is leaking", "tap"),
    (Place::InHome, "马桶堵了，冲不下去", "toilet_blockage"),
    (Place::InHome, "坐厕塞咗", "toilet_blockage"),
    (Place::InHome, "our toilet is blocked", "toilet_blockage"),
    (Place::InHome, "马桶一直流水停不下来", "cistern"),
    (Place::InHome, "toilet keeps running after flushing", "cistern"),
    (Place::InHome, "马桶底座松动，一坐就晃", "toilet"),
    (Place::InHome, "洗手盆下水慢", "basin_blockage"),
    (Place::InHome, "厨房下水道堵了", "kitchen_blockage"),
    (Place::InHome, "the sink is clogged", "kitchen_blockage"),
    (Place::InHome, "地漏返水", "floor_drain"),
    (Place::InHome, "卫生间地漏有臭味", "drain_smell"),
    (Place::InHome, "bad smell from the bathroom drain", "drain_smell"),
    (Place::InHome, "洗衣机进水管那里漏水", "angle_valve"),
    (Place::InHome, "家里总阀关不了", "home_valve"),
    (Place::InHome, "墙里的水管漏了", "water_pipe"),
    (Place::InHome, "水压很低，洗澡水太小", "low_pressure"),
    (Place::InHome, "花洒坏了", "shower"),
    (Place::InHome, "卫生间渗水渗到楼下了", "bathroom_seepage"),
    (Place::InHome, "楼上漏水，天花板湿了一大片", "ceiling_seepage"),
    (Place::InHome, "water dripping from the ceiling", "ceiling_seepage"),
    (Place::InHome, "一下雨窗台就渗水", "window_seepage"),
    (Place::InHome, "外墙洇水，墙都湿了", "window_seepage"),
    (Place::InHome, "rain comes in around the window", "window_seepage"),
    (Place::InHome, "客厅插座没电", "socket"),
    (Place::InHome, "the socket in the bedroom is dead", "socket"),
    (Place::InHome, "该房间刚装修完，经常跳闸", "tripping"),
    (Place::InHome, "一开空调就跳闸", "tripping"),
    (Place::InHome, "breaker keeps tripping", "tripping"),
    (Place::InHome, "卧室灯不亮了", "lamp"),
    (Place::InHome, "厨房光管坏咗", "lamp"),
    (Place::InHome, "帮我换个灯泡", "bulb"),
    (Place::InHome, "please change a light bulb", "bulb"),
    (Place::InHome, "电闸推不上去", "breaker"),
    (Place::InHome, "浴霸不热", "bath_heater"),
    (Place::InHome, "卧室门关不上", "door"),
    (Place::InHome, "门锁坏了，钥匙拧不动", "lock"),
    (Place::InHome, "key broke in the door lock", "lock"),
    (Place::InHome, "指纹锁没电打不开", "smart_lock"),
    (Place::InHome, "窗户玻璃裂了", "window_glass"),
    (Place::InHome, "纱窗破了", "window_screen"),
    (Place::InHome, "墙皮掉了一块", "plaster"),
    (Place::InHome, "墙面抹灰脱落", "plaster"),
    (Place::InHome, "客厅墙上有裂缝", "wall_crack"),
    (Place::InHome, "墙角发霉长黑点", "mould"),
    (Place::InHome, "地砖翘起来了", "tile"),
    (Place::InHome, "暖气片不热", "radiator"),
    (Place::InHome, "地暖不热", "floor_heating"),
    (Place::InHome, "空调不制冷", "air_conditioner"),
    (Place::InHome, "冷气唔冻", "air_conditioner"),
    (Place::InHome, "my fridge is not cold", "fridge"),
    (Place::InHome, "雪柜坏咗", "fridge"),
    (Place::InHome, "燃气灶打不着火", "gas_stove"),
    (Place::InHome, "gas stove won't light", "gas_stove"),
    (Place::InHome, "水表漏水", "water_meter"),
    (Place::InHome, "家里没网了", "broadband"),
    (Place::InHome, "wifi not working", "broadband"),
    (Place::InHome, "电视没信号", "cable_tv"),
    (Place::InHome, "家里有蟑螂", "pests"),
    (Place::InHome, "室内对讲听不见声音", "indoor_intercom"),
    (Place::Common, "楼道灯不亮", "corridor_lamp"),
    (Place::InHome, "我们楼道的声控灯坏了", "corridor_lamp"),
    (Place::Common, "hallway light is out on the third floor", "corridor_lamp"),
    (Place::Common, "电梯按钮按不动", "lift_button"),
    (Place::Common, "电梯坏了不动", "lift"),
    (Place::Common, "the lift is broken", "lift"),
    (Place::Common, "单元门关不上", "entrance_gate"),
    (Place::Common, "门禁刷卡刷不开", "access_card"),
    (Place::Common, "车库道闸不抬杆", "barrier"),
    (Place::Common, "地库顶漏水", "garage_seepage"),
    (Place::Common, "路灯坏了好几天", "street_lamp"),
    (Place::Common, "垃圾桶满了没人收", "rubbish"),
    (Place::Common, "garbage bins are overflowing", "rubbish"),
    (Place::Common, "楼道太脏了没人打扫", "corridor_cleaning"),
    (Place::Common, "楼道堆了好多杂物", "bulky_waste"),
    (Place::Common, "楼顶漏雨", "roof"),
    (Place::Common, "一楼返水，主管道堵了", "stack_pipe"),
    (Place::Common, "井盖破了", "manhole"),
    (Place::Common, "草坪里的树倒了", "garden"),
    (Place::Common, "烟感一直响", "fire_alarm"),
    (Place::Common, "儿童滑梯坏了", "playground"),
    (Place::Common, "有车挡住了我的车位", "parking_matter"),
    (Place::Common, "楼上半夜装修太吵", "noise"),
    (Place::Common, "遛狗不牵绳", "stray_dog"),
    (Place::Common, "dog mess on the lawn", "pet_waste"),
];

#[test]
fn the_component_is_among_the_first_three() {
    let mut wrong = Vec::new();
    let mut first = 0;
    for (place, text, meant) in SAID {
        let hits: Vec<(&str, i64)> =
            scored(&BOOK, text, *place).into_iter().take(3).map(|(c, s)| (c.component.as_str(), s)).collect();
        first += usize::from(hits.first().is_some_and(|(code, _)| code == meant));
        if !hits.iter().any(|(code, _)| code == meant) {
            wrong.push(format!("{text}: {meant}, understood {hits:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(first * 10 >= SAID.len() * 9, "only {first} of {} came first", SAID.len());
}

#[test]
fn vague_words_choose_nothing_alone() {
    for text in ["家里漏水", "坏了", "请来看看", "something is leaking", "help"] {
        let hits = scored(&BOOK, text, Place::InHome);
        assert!(
            hits.iter().all(|(_, score)| *score < 24),
            "{text}: {:?}",
            hits.first().map(|(c, s)| (&c.component, s))
        );
    }
}

#[test]
fn a_longer_word_hides_the_shorter_one_inside() {
    let hits = scored(&BOOK, "燃气灶", Place::InHome);
    assert_eq!(hits.iter().map(|(c, _)| c.component.as_str()).collect::<Vec<_>>(), ["gas_stove"]);
}

/// What was said, and the danger; empty: none.
const DANGERS: &[(&str, &str)] = &[
    ("家里有煤气味", "gas"),
    ("厨房闻到天然气的味道", "gas"),
    ("燃气管漏了", "gas"),
    ("燃气热水器漏水", ""),
    ("I smell gas in the kitchen", "gas"),
    ("there is a strong smell of gas", "gas"),
    ("gas leak!", "gas"),
    ("厨房着火了", "fire"),
    ("楼道冒烟", "fire"),
    ("闻到一股焦糊味", "fire"),
    ("燃气灶打不着火", ""),
    ("fire in the kitchen", "fire"),
    ("smoke coming from the meter box", "fire"),
    ("fire door does not close", ""),
    ("smoke detector beeping", ""),
    ("neighbours smoking in the stairwell", ""),
    ("有人困在电梯里了", "lift_trapped"),
    ("电梯关人了", "lift_trapped"),
    ("we are trapped in the lift", "lift_trapped"),
    ("I am stuck in the elevator", "lift_trapped"),
    ("the lift is stuck on the third floor", ""),
    ("洗澡的时候触电了", "shock"),
    ("插座冒火花", "shock"),
    ("got an electric shock from the washing machine", "shock"),
    ("换一个漏电保护开关", ""),
    ("有个老人晕倒在大堂", "person_down"),
    ("an old man collapsed in the lobby", "person_down"),
    ("水管爆了，家里全是水", "burst_pipe"),
    ("厨房被水淹了", "burst_pipe"),
    ("a pipe burst and the kitchen is flooding", "burst_pipe"),
    ("花园喷水池坏了", ""),
    ("马桶返水，粪水都出来了", "sewage"),
    ("sewage coming up in the bathroom", "sewage"),
    ("家里突然没电了", "no_power"),
    ("整栋停电了", "no_power"),
    ("no power in the whole flat", "no_power"),
    ("客厅插座没电", ""),
    ("明天几点停电", ""),
    ("孩子被反锁在屋里", "locked_in"),
    ("my baby is locked inside the flat", "locked_in"),
    ("1805 房门大开没人", "open_door"),
    ("外墙砖要掉下来了", "falling"),
    ("厨房水龙头漏水", ""),
    ("kitchen tap leaks", ""),
    ("刚装修完，经常跳闸", ""),
];

#[test]
fn dangers_are_heard_and_nothing_else_is_taken_for_one() {
    let mut wrong = Vec::new();
    for (text, meant) in DANGERS {
        let heard = danger_of(&BOOK, text).map_or("", |d| d.danger.as_str());
        if heard != *meant {
            wrong.push(format!("{text}: `{meant}`, heard `{heard}`"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_word_of_the_fixtures_is_a_word() {
    for word in &BOOK.words {
        assert!(parts(&word.word).is_some(), "{} of {}", word.word, word.component);
        assert!(BOOK.component(&word.component).is_some(), "{}", word.component);
    }
    for word in &BOOK.danger_words {
        assert!(parts(&word.word).is_some(), "{} of {}", word.word, word.danger);
    }
}
