//! Passwords: Argon2id with OWASP's minimum (19 MiB, two passes, one lane); length and a block list instead of composition rules.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use kernel::fault::Fault;
use tokio::sync::SemaphorePermit;

use crate::app::App;

fn hasher() -> Result<Argon2<'static>, Fault> {
    let params = Params::new(19_456, 2, 1, None).map_err(Fault::broken)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// So many may wait for their turn; more are turned away at once, before they cost anything.
pub(crate) const WAITING: usize = 32;

/// A turn at the hash: two at a time, few in the queue.
async fn turn(app: &App) -> Result<(SemaphorePermit<'_>, SemaphorePermit<'_>), Fault> {
    let (queue, hashing) = app.hashing();
    let place = queue.try_acquire().map_err(|_| Fault::Busy { retry_after: 2 })?;
    let turn = hashing.acquire().await.map_err(Fault::broken)?;
    Ok((place, turn))
}

/// Hashes a password; the PHC string.
pub async fn hash_password(app: &App, password: &str) -> Result<String, Fault> {
    let permit = turn(app).await?;
    let password = password.to_owned();
    let hashed = tokio::task::spawn_blocking(move || {
        hasher()?.hash_password(password.as_bytes()).map(|hash| hash.to_string()).map_err(Fault::broken)
    })
    .await;
    drop(permit);
    hashed.map_err(Fault::broken)?
}

/// Whether a password fits. Without a hash (no such account) the same work is done, so that the time tells nothing.
pub async fn verify_password(app: &App, password: &str, hash: Option<String>) -> Result<bool, Fault> {
    /// A hash of a password that nobody has.
    const NOBODY: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$YmVnb25pYWJlZ29uaWE$3k9mkD1yq0Wc0qJYgq3yq3u1kq1bq0lq0m1nq2o3p4Q";
    let permit = turn(app).await?;
    let password = password.to_owned();
    let fits = tokio::task::spawn_blocking(move || {
        let known = hash.is_some();
        let text = hash.unwrap_or_else(|| NOBODY.to_owned());
        let parsed = PasswordHash::new(&text).map_err(Fault::broken)?;
        let fits = hasher()?.verify_password(password.as_bytes(), &parsed).is_ok();
        Ok(fits && known)
    })
    .await;
    drop(permit);
    fits.map_err(Fault::broken)?
}

/// Why a password is too weak, as a code; `None` when it will do. (NIST SP 800-63B-4: length and a block list, no composition rules.)
pub fn weak_password(password: &str, login: &str) -> Option<&'static str> {
    const COMMON: [&str; 14] = [
        "123456789012345",
        "1234567890",
        "password",
        "passw0rd",
        "qwertyuiop",
        "admin123",
        "88888888",
        "woaini1314",
        "5201314",
        "iloveyou",
        "guanjia",
        "wuye",
        "abc123",
        "letmein",
    ];
    let lower = password.to_lowercase();
    if password.chars().count() < 10 {
        return Some("password_short");
    }
    if password.chars().count() > 200 {
        return Some("too_long");
    }
    let mut distinct: Vec<char> = lower.chars().collect();
    distinct.sort_unstable();
    distinct.dedup();
    let mostly = |part: &str| lower.contains(part) && lower.chars().count() < part.chars().count() + 6;
    if distinct.len() < 5 || COMMON.iter().any(|c| mostly(c)) || (login.len() > 3 && mostly(login)) {
        return Some("password_common");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_and_uncommon_will_do() {
        assert_eq!(weak_password("short", "li"), Some("password_short"));
        assert_eq!(weak_password("aaaaaaaaaaaaaaaa", "li"), Some("password_common"));
        assert_eq!(weak_password("1234567890ab", "li"), Some("password_common"));
        assert_eq!(weak_password("chenyuxin1", "chenyuxin"), Some("password_common"));
        assert_eq!(weak_password("桂花开了满院香真好", "li"), Some("password_short"));
        assert_eq!(weak_password("correct horse battery", "li"), None);
    }
}
