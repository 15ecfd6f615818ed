//! Signatures: Standard Webhooks, DingTalk, Feishu. Pure; vectors of other programs stand in the tests.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use kernel::fault::Fault;
use sha2::Sha256;

fn hmac(key: &[u8], message: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key).map_err(Fault::broken)?;
    mac.update(message);
    Ok(mac.finalize().into_bytes().to_vec())
}

/// A webhook's secret as its receiver gets it, from 32 random bytes.
pub fn webhook_secret(random: [u8; 32]) -> String {
    format!("whsec_{}", STANDARD.encode(random))
}

/// The header `webhook-signature`: one signature a secret, so that a receiver may still know the old one.
///
/// # Errors
/// A secret that isn't `whsec_` and base64.
pub fn webhook_signatures(secrets: &[String], id: &str, seconds: i64, body: &str) -> Result<String, Fault> {
    let message = format!("{id}.{seconds}.{body}");
    let sign = |secret: &String| {
        let key = STANDARD
            .decode(secret.strip_prefix("whsec_").unwrap_or(secret))
            .map_err(|_| Fault::broken("a webhook's secret can't be read"))?;
        Ok(format!("v1,{}", STANDARD.encode(hmac(&key, message.as_bytes())?)))
    };
    Ok(secrets.iter().map(sign).collect::<Result<Vec<_>, Fault>>()?.join(" "))
}

/// DingTalk's `sign`, before it is percent-encoded.
///
/// # Errors
/// None that is known: a key may have any length.
pub fn dingtalk(secret: &str, millis: i64) -> Result<String, Fault> {
    Ok(STANDARD.encode(hmac(secret.as_bytes(), format!("{millis}\n{secret}").as_bytes())?))
}

/// Feishu's `sign`: the text is the key, and nothing is signed.
///
/// # Errors
/// None that is known: a key may have any length.
pub fn feishu(secret: &str, seconds: i64) -> Result<String, Fault> {
    Ok(STANDARD.encode(hmac(format!("{seconds}\n{secret}").as_bytes(), b"")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn robots_sign_as_their_makers_say() {
        assert_eq!(
            dingtalk("SECtest", 1_700_000_000_000).expect("signed"),
            "aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g="
        );
        assert_eq!(feishu("test", 1_700_000_000).expect("signed"), "eSJQnOl8XqPTMPHWz9e5IzeHS/tqoc68g2967ekIPmg=");
    }

    /// Computed with the library `standardwebhooks` 1.0 of Python; the first is the example of the specification.
    #[test]
    fn webhooks_are_signed_as_the_standard_says() {
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned();
        let one = webhook_signatures(
            std::slice::from_ref(&secret),
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            "{\"test\": 2432232314}",
        );
        assert_eq!(one.expect("signed"), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        let both = webhook_signatures(
            &[webhook_secret([7; 32]), secret],
            "01234",
            1_700_000_000,
            "{\"type\":\"order.issued\",\"place\":\"桂花苑\"}",
        )
        .expect("signed");
        let parts: Vec<&str> = both.split(' ').collect();
        assert_eq!(parts.first(), Some(&"v1,KepDQXbncAZWCkYGtVcA5XIMMkY77ZITSUSPECL5sYQ="));
        assert_eq!(parts.len(), 2);
        assert!(webhook_signatures(&["whsec_***".to_owned()], "m", 1, "{}").is_err());
    }
}
