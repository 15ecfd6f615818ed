//! Group robots of WeCom, DingTalk and Feishu: address, body and what their answers mean.

use kernel::clock::Moment;
use kernel::fault::Fault;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::http::{Answered, Call, call};
use super::{Outcome, clean, signing};
use crate::model::Way;
use crate::senders::guard::Allowed;

/// What a manager enters; the whole of it is secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Robot {
    /// The address that the group's robot page shows, with its key.
    pub url: String,
    /// The signing secret; empty where the robot has none.
    #[serde(default)]
    pub sign: String,
}

/// So many messages a minute are taken by a robot; the rest waits for the next minute.
pub const A_MINUTE: i64 = 20;

/// The longest text: WeCom takes 2,048 bytes.
const LONGEST: usize = 2000;

/// Cuts at a character, so that it fits.
fn cut(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// Address and body of a message.
///
/// # Errors
/// A way that is no robot.
pub fn message(way: Way, robot: &Robot, text: &str, now: Moment) -> Result<(String, Value), Fault> {
    let text = cut(text);
    match way {
        Way::Wecom => Ok((robot.url.clone(), json!({"msgtype": "text", "text": {"content": text}}))),
        Way::Dingtalk => {
            let mut url = robot.url.clone();
            if !robot.sign.is_empty() {
                let millis = now.micros().div_euclid(1000);
                let sign = signing::dingtalk(&robot.sign, millis)?;
                let encoded: String = form_urlencoded::byte_serialize(sign.as_bytes()).collect();
                url.push_str(&format!(
                    "{}timestamp={millis}&sign={encoded}",
                    if url.contains('?') { '&' } else { '?' }
                ));
            }
            Ok((url, json!({"msgtype": "text", "text": {"content": text}})))
        }
        Way::Feishu => {
            let mut body = json!({"msg_type": "text", "content": {"text": text}});
            if let (false, Some(fields)) = (robot.sign.is_empty(), body.as_object_mut()) {
                let seconds = now.seconds();
                fields.insert("timestamp".to_owned(), Value::from(seconds.to_string()));
                fields.insert("sign".to_owned(), Value::from(signing::feishu(&robot.sign, seconds)?));
            }
            Ok((robot.url.clone(), body))
        }
        _ => Err(Fault::broken("this way is no robot")),
    }
}

/// What an answer means: the robots answer 200 also when they refuse.
fn judged(way: Way, answered: &Answered) -> Outcome {
    let json: Value = serde_json::from_str(&answered.text).unwrap_or_default();
    let code = match way {
        Way::Feishu => json.get("code").or_else(|| json.get("StatusCode")),
        _ => json.get("errcode"),
    };
    match (answered.status, code.and_then(Value::as_i64)) {
        (200, Some(0)) => Outcome::Sent("ok".to_owned()),
        (200, Some(code)) => {
            let said = json.get("errmsg").or_else(|| json.get("msg")).and_then(Value::as_str).unwrap_or("");
            // Too much at once: the robot is silent for ten minutes.
            let wait = matches!(code, 130_101 | 45_009 | 11_232).then_some(600);
            let error = format!("refused: {code} {}", clean(said));
            Outcome::Failed { error: error.trim().to_owned(), retry_after: wait, never: false }
        }
        (status, _) => {
            Outcome::Failed { error: format!("status: {status}"), retry_after: answered.retry_after, never: false }
        }
    }
}

/// Sends.
pub(crate) fn send(allowed: &Allowed, way: Way, robot: &Robot, text: &str, now: Moment) -> Outcome {
    let Ok((url, body)) = message(way, robot, text, now) else { return Outcome::never("bad_address") };
    let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    match call(allowed, &Call { post: true, url, headers, body: body.to_string() }) {
        Ok(answered) => judged(way, &answered),
        Err(code) => Outcome::later(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn robot() -> Robot {
        Robot { url: "https://robot.example/send?access_token=T".to_owned(), sign: "SECtest".to_owned() }
    }

    #[test]
    fn the_signature_stands_where_each_robot_looks_for_it() {
        let now = Moment::from_micros(1_700_000_000_000_000);
        let (url, body) = message(Way::Dingtalk, &robot(), "水", now).expect("message");
        assert_eq!(
            url,
            "https://robot.example/send?access_token=T&timestamp=1700000000000&sign=aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g%3D"
        );
        assert_eq!(body["text"]["content"], "水");
        let feishu = Robot { sign: "test".to_owned(), ..robot() };
        let (url, body) = message(Way::Feishu, &feishu, "水", now).expect("message");
        assert_eq!(url, feishu.url);
        assert_eq!(body["sign"], "eSJQnOl8XqPTMPHWz9e5IzeHS/tqoc68g2967ekIPmg=");
        assert_eq!((&body["timestamp"], &body["content"]["text"]), (&Value::from("1700000000"), &Value::from("水")));
        let (_, body) = message(Way::Wecom, &robot(), &"长".repeat(2000), now).expect("message");
        assert!(body["text"]["content"].as_str().expect("text").len() <= 2048);
    }

    #[test]
    fn an_answer_of_200_may_be_a_refusal() {
        let answered = |text: &str| Answered { status: 200, text: text.to_owned(), retry_after: None };
        assert_eq!(judged(Way::Wecom, &answered("{\"errcode\":0}")), Outcome::Sent("ok".to_owned()));
        assert_eq!(judged(Way::Feishu, &answered("{\"StatusCode\":0,\"code\":0}")), Outcome::Sent("ok".to_owned()));
        assert_eq!(
            judged(Way::Dingtalk, &answered("{\"errcode\":310000,\"errmsg\":\"sign not match\"}")),
            Outcome::later("refused: 310000 sign not match")
        );
        assert!(matches!(
            judged(Way::Dingtalk, &answered("{\"errcode\":130101,\"errmsg\":\"x\"}")),
            Outcome::Failed { retry_after: Some(600), .. }
        ));
        assert_eq!(judged(Way::Wecom, &answered("<html>")), Outcome::later("status: 200"));
    }
}
