//! Which events a program outside is told, and how they look to it.

use platform::history::EventRow;
use serde_json::json;

/// Whether a list of kinds (`*`, `order.*`, `request.confirmed`) holds a kind.
pub fn follows(kinds: &str, kind: &str) -> bool {
    kinds.split(',').map(str::trim).any(|wanted| match wanted.strip_suffix('*') {
        Some(start) => kind.starts_with(start),
        None => wanted == kind,
    })
}

/// Levels a list of kinds as people write it; `None` when a part isn't one.
pub fn tidy(kinds: &str) -> Option<String> {
    let parts: Vec<String> = kinds
        .split([',', '，', ' ', '\n'])
        .map(|part| part.trim().to_lowercase())
        .filter(|part| !part.is_empty())
        .collect();
    let fine = |part: &String| {
        let body = part.strip_suffix('*').unwrap_or(part);
        (part.ends_with('*') && (body.is_empty() || body.ends_with('.')) || body == part)
            && body.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c == '.')
    };
    (!parts.is_empty() && parts.iter().all(fine)).then(|| parts.join(","))
}

/// The body that is sent: number, kind and subject, nothing personal; whoever may know more asks the API.
pub fn body(community: &str, event: &EventRow) -> String {
    json!({
        "type": event.kind,
        "timestamp": event.at.rfc3339(),
        "data": {
            "community": community,
            "number": event.number,
            "subject_kind": event.subject_kind,
            "subject_id": event.subject_id.to_string(),
        }
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_followed_by_name_or_by_family() {
        assert!(follows("*", "order.issued") && follows("request.confirmed,order.*", "order.issued"));
        assert!(!follows("order.issued", "order.issued_again") && !follows("order.*", "orders"));
    }

    #[test]
    fn a_list_is_levelled_or_refused() {
        assert_eq!(tidy(" Order.* ，request.confirmed\n").as_deref(), Some("order.*,request.confirmed"));
        for wrong in ["", " ", "order*", "ord er.*x*", "订单"] {
            assert_eq!(tidy(wrong), None, "{wrong}");
        }
    }
}
