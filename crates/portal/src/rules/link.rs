//! Links: the token, and whether a link is good.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::clock::Moment;

/// Whether a link opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    /// It does.
    Good,
    /// Its time is over.
    Expired,
    /// The centre ended it.
    Revoked,
    /// It has not gone out yet.
    Unsent,
}

/// The state of a link at a moment. What was ended stays ended, whatever its time says.
pub fn link_state(sent: bool, revoked_at: Option<Moment>, expires_at: Moment, now: Moment) -> LinkState {
    match (revoked_at, sent) {
        (Some(_), _) => LinkState::Revoked,
        (None, false) => LinkState::Unsent,
        (None, true) if expires_at <= now => LinkState::Expired,
        (None, true) => LinkState::Good,
    }
}

/// 256 random bits as they stand in an address.
pub fn token_of(random: [u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(random)
}

/// A code for a wall: twelve letters and digits that nobody mistakes for one another.
pub fn code_of(random: [u8; 32]) -> String {
    const LETTERS: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";
    random.iter().take(12).filter_map(|byte| LETTERS.get(usize::from(byte % 31))).map(|b| char::from(*b)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_code_can_be_typed() {
        let code = code_of([0xfe; 32]);
        assert_eq!(code.len(), 12);
        assert!(code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
        assert!(!code.contains(['i', 'l', 'o', '0', '1']));
    }

    #[test]
    fn a_token_keeps_all_its_bits_and_needs_no_escaping() {
        let token = token_of([0xff; 32]);
        assert_eq!(token.len(), 43);
        assert!(token.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
    }

    proptest! {
        /// Once a link is over it never opens again, and no link opens before it was sent.
        #[test]
        fn a_link_that_is_over_stays_over(sent: bool, revoked in proptest::option::of(0i64..1000), expires in 0i64..1000, now in 0i64..1000, later in 0i64..1000) {
            let at = Moment::from_micros;
            let state = |t: i64| link_state(sent, revoked.map(at), at(expires), at(t));
            let (first, then) = (state(now), state(now + later));
            if matches!(first, LinkState::Expired | LinkState::Revoked) {
                prop_assert_ne!(then, LinkState::Good);
            }
            prop_assert!(sent || first != LinkState::Good);
            prop_assert!(revoked.is_none() || first == LinkState::Revoked);
            prop_assert!(first != LinkState::Good || now < expires);
        }

        #[test]
        fn tokens_differ(a: [u8; 32], b: [u8; 32]) {
            prop_assert_eq!(a == b, token_of(a) == token_of(b));
        }
    }
}
