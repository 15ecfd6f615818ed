//! The one canonical form of an event, and its hash. Golden vectors below: a change here breaks every old chain.

use kernel::clock::Moment;
use kernel::ids::Id;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// Writes JSON with sorted keys and no white space, whatever order the map has.
pub fn canonical(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort();
            out.push('{');
            for (index, key) in keys.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str(&Value::String(key.clone()).to_string());
                out.push(':');
                if let Some(inner) = map.get(key) {
                    write(inner, out);
                }
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

/// The parts of an event that the hash covers.
pub(crate) struct Parts<'a> {
    pub(crate) line: Id,
    pub(crate) number: i64,
    pub(crate) at: Moment,
    pub(crate) actor: Id,
    pub(crate) kind: &'a str,
    pub(crate) subject_kind: &'a str,
    pub(crate) subject_id: Id,
    pub(crate) data: &'a str,
}

/// `H(0x00 ‖ previous ‖ canonical event)`: SHA-256, with the leaf prefix of RFC 6962.
pub(crate) fn hash(previous: &[u8], parts: &Parts<'_>) -> [u8; 32] {
    let head = Value::Array(vec![
        Value::String(parts.line.to_string()),
        parts.number.into(),
        parts.at.micros().into(),
        Value::String(parts.actor.to_string()),
        Value::String(parts.kind.to_owned()),
        Value::String(parts.subject_kind.to_owned()),
        Value::String(parts.subject_id.to_string()),
    ]);
    chain(previous, format!("{}{}", canonical(&head), parts.data).as_bytes())
}

/// One link of the chain.
pub fn chain(previous: &[u8], event: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update([0]).chain_update(previous).chain_update(event).finalize().into()
}

/// The commitment to a personal value: `H(0x02 ‖ salt ‖ value)` in hexadecimal.
pub fn commitment(salt: &[u8], value: &str) -> String {
    let digest: [u8; 32] = Sha256::new().chain_update([2]).chain_update(salt).chain_update(value).finalize().into();
    hex(&digest)
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_are_sorted_and_nothing_is_between() {
        assert_eq!(
            canonical(&json!({"b": 1, "a": {"d": [1, "二"], "c": null}})),
            r#"{"a":{"c":null,"d":[1,"二"]},"b":1}"#
        );
    }

    #[test]
    fn golden_vectors() {
        // Computed independently with another language's SHA-256.
        let parts = Parts {
            line: Id::from_u128(7),
            number: 1,
            at: Moment::from_micros(1_764_000_000_000_000),
            actor: Id::from_u128(2),
            kind: "order.issued",
            subject_kind: "order",
            subject_id: Id::from_u128(9),
            data: r#"{"flow":"home_paid"}"#,
        };
        assert_eq!(hex(&hash(&[0; 32], &parts)), "47f5ac1a32a51898b0015b1dc305878ab917daecde8f0eae0a815773ad42a7e3");
        assert_eq!(commitment(&[1; 16], "李秀兰"), "370a83ed31a0063876f54a01d2aa9889b0ef859ac1ca3fbfe77c620464c90cd5");
    }
}
