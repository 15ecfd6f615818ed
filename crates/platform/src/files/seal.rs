//! Sealing: one data key an object (AES-256-GCM-SIV), wrapped by the master key. A sealed paper leaves the process only sealed.

use std::fs;
use std::io::Write;
use std::path::Path;

use aes_gcm_siv::aead::{Aead, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use hmac::{Hmac, KeyInit, Mac};
use kernel::fault::Fault;
use sha2::Sha256;

use crate::clock::random;
use crate::history::hex_of;

/// The key that wraps the data keys.
#[derive(Clone)]
pub struct MasterKey([u8; 32]);

/// A sealed object: the bytes and the wrapped data key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Nonce and ciphertext.
    pub bytes: Vec<u8>,
    /// Nonce and ciphertext of the data key.
    pub key_wrapped: Vec<u8>,
}

impl MasterKey {
    /// A key from bytes, for tests.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads the key file, or makes it at the first start (readable by its owner only).
    pub fn open(path: &Path) -> Result<Self, Fault> {
        if path.exists() {
            let text = fs::read_to_string(path).map_err(|e| Fault::broken(format!("{}: {e}", path.display())))?;
            return parse(text.trim())
                .map(Self)
                .ok_or_else(|| Fault::broken(format!("{} is not a master key", path.display())));
        }
        let key = random::<32>()?;
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(|e| Fault::broken(format!("{}: {e}", path.display())))?;
        writeln!(file, "{}", hex_of(&key)).and_then(|()| file.sync_all()).map_err(Fault::broken)?;
        Ok(Self(key))
    }

    /// Seals bytes for a place (community and blob id): moved elsewhere, they don't open.
    pub fn seal(&self, plain: &[u8], place: &[u8]) -> Result<Sealed, Fault> {
        let data_key = random::<32>()?;
        Ok(Sealed { bytes: encrypt(&data_key, plain, place)?, key_wrapped: encrypt(&self.0, &data_key, place)? })
    }

    /// A keyed hash of a value for a purpose: the value is found again by it, and can't be guessed from it without the key.
    pub fn lookup_hash(&self, purpose: &str, value: &str) -> Result<[u8; 32], Fault> {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0).map_err(Fault::broken)?;
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(value.as_bytes());
        Ok(mac.finalize().into_bytes().into())
    }

    /// Opens what was sealed for the place.
    pub fn open_sealed(&self, sealed: &Sealed, place: &[u8]) -> Result<Vec<u8>, Fault> {
        let key: [u8; 32] = decrypt(&self.0, &sealed.key_wrapped, place)?
            .try_into()
            .map_err(|_| Fault::broken("a data key has another length"))?;
        decrypt(&key, &sealed.bytes, place)
    }
}

fn cipher(key: &[u8; 32]) -> Result<Aes256GcmSiv, Fault> {
    Aes256GcmSiv::new_from_slice(key).map_err(Fault::broken)
}

fn encrypt(key: &[u8; 32], plain: &[u8], place: &[u8]) -> Result<Vec<u8>, Fault> {
    let nonce = random::<12>()?;
    let sealed = cipher(key)?
        .encrypt(&Nonce::from(nonce), Payload { msg: plain, aad: place })
        .map_err(|_| Fault::broken("sealing failed"))?;
    Ok([nonce.as_slice(), &sealed].concat())
}

fn decrypt(key: &[u8; 32], bytes: &[u8], place: &[u8]) -> Result<Vec<u8>, Fault> {
    let (nonce, sealed) = bytes.split_at_checked(12).ok_or_else(|| Fault::broken("a sealed object is too short"))?;
    let nonce: [u8; 12] = nonce.try_into().map_err(|_| Fault::broken("a sealed object is too short"))?;
    cipher(key)?
        .decrypt(&Nonce::from(nonce), Payload { msg: sealed, aad: place })
        .map_err(|_| Fault::broken("a sealed object does not open with this key"))
}

fn parse(text: &str) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (index, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok()?;
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_object_opens_only_in_its_place_with_its_key() {
        let key = MasterKey::from_bytes([7; 32]);
        let sealed = key.seal("李秀兰的签名".as_bytes(), b"here").expect("sealed");
        assert!(!sealed.bytes.windows(3).any(|w| w == "李".as_bytes()));
        assert_eq!(key.open_sealed(&sealed, b"here").expect("open"), "李秀兰的签名".as_bytes());
        assert!(key.open_sealed(&sealed, b"elsewhere").is_err());
        assert!(MasterKey::from_bytes([8; 32]).open_sealed(&sealed, b"here").is_err());
        let mut broken = sealed;
        if let Some(last) = broken.bytes.last_mut() {
            *last ^= 1;
        }
        assert!(key.open_sealed(&broken, b"here").is_err());
    }
}
