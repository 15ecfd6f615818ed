//! Sealing: one data key an object (AES-256-GCM-SIV), wrapped by a key derived from the master key. A sealed paper leaves the
//! process only sealed.
//!
//! The master key itself is used for one thing: as the key of HMAC-SHA-256, each use with a purpose of its own. So the keyed
//! hashes by which a value is found and the key that wraps are different keys. Objects sealed before that (sixty bytes of
//! wrapped key, no mark) were wrapped by the master key itself and still open.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use aes_gcm_siv::aead::{Aead, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use hmac::{Hmac, KeyInit, Mac};
use kernel::fault::Fault;
use sha2::Sha256;

use crate::clock::random;
use crate::history::hex_of;

/// The form of a wrapped key: this byte, eight bytes that name the master key, nonce and ciphertext.
const FORM: u8 = 1;
/// Nonce, data key and tag: what a wrapped key was before it named its master key.
const OLD_LENGTH: usize = 12 + 32 + 16;

/// The key that wraps the data keys.
#[derive(Clone)]
pub struct MasterKey([u8; 32]);

/// A sealed object: the bytes and the wrapped data key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Nonce and ciphertext.
    pub bytes: Vec<u8>,
    /// What names the master key, nonce and ciphertext of the data key.
    pub key_wrapped: Vec<u8>,
}

impl MasterKey {
    /// A key from bytes, for tests.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads the key file; `None` where there is none.
    ///
    /// # Errors
    /// A file that can't be read or holds no key.
    pub fn read(path: &Path) -> Result<Option<Self>, Fault> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Fault::broken(format!("{}: {error}", path.display()))),
        };
        let key = parse(text.trim()).ok_or_else(|| Fault::broken(format!("{} is not a master key", path.display())))?;
        Ok(Some(Self(key)))
    }

    /// Makes a key and its file, readable by its owner only. The file is whole and on the disk before it has its name; of two
    /// processes that start at once, one makes it and both read it.
    pub fn create(path: &Path) -> Result<Self, Fault> {
        let odd = |error: std::io::Error| Fault::broken(format!("{}: {error}", path.display()));
        let temp = path.with_extension(format!("part-{}", hex_of(&random::<4>()?)));
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&temp).map_err(odd)?;
        writeln!(file, "{}", hex_of(&random::<32>()?)).and_then(|()| file.sync_all()).map_err(odd)?;
        // A link, not a renaming: a key that is there already is never replaced.
        let linked = fs::hard_link(&temp, path);
        fs::remove_file(&temp).map_err(odd)?;
        match linked {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(odd(error)),
            _ => {}
        }
        let folder = path.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::File::open(folder).and_then(|f| f.sync_all()).map_err(odd)?;
        Self::read(path)?.ok_or_else(|| Fault::broken(format!("{} went away", path.display())))
    }

    /// A key for one purpose, derived from this one.
    pub fn derived(&self, purpose: &str) -> Result<[u8; 32], Fault> {
        keyed_hash(&self.0, "derive", purpose.as_bytes())
    }

    /// The eight bytes that name this key. They tell nothing about it.
    pub fn name(&self) -> Result<[u8; 8], Fault> {
        let mut name = [0; 8];
        name.iter_mut().zip(self.derived("name")?).for_each(|(to, from)| *to = from);
        Ok(name)
    }

    /// Whether this key wrapped a data key; `None` when the data key was wrapped before keys had names.
    pub fn wrapped(&self, key_wrapped: &[u8]) -> Result<Option<bool>, Fault> {
        Ok(match key_wrapped {
            [FORM, rest @ ..] if key_wrapped.len() != OLD_LENGTH => Some(rest.starts_with(&self.name()?)),
            _ => None,
        })
    }

    /// Seals bytes for a place (community and blob id): moved elsewhere, they don't open.
    pub fn seal(&self, plain: &[u8], place: &[u8]) -> Result<Sealed, Fault> {
        let data_key = random::<32>()?;
        let wrapped = encrypt(&self.derived("wrap")?, &data_key, place)?;
        let key_wrapped = [[FORM].as_slice(), &self.name()?, &wrapped].concat();
        Ok(Sealed { bytes: encrypt(&data_key, plain, place)?, key_wrapped })
    }

    /// A keyed hash of a value for a purpose: the value is found again by it, and can't be guessed from it without the key.
    pub fn lookup_hash(&self, purpose: &str, value: &str) -> Result<[u8; 32], Fault> {
        keyed_hash(&self.0, purpose, value.as_bytes())
    }

    /// Opens what was sealed for the place.
    pub fn open_sealed(&self, sealed: &Sealed, place: &[u8]) -> Result<Vec<u8>, Fault> {
        let key: [u8; 32] = self
            .unwrap_key(&sealed.key_wrapped, place)?
            .try_into()
            .map_err(|_| Fault::broken("a data key has another length"))?;
        decrypt(&key, &sealed.bytes, place)
    }

    fn unwrap_key(&self, wrapped: &[u8], place: &[u8]) -> Result<Vec<u8>, Fault> {
        if wrapped.len() == OLD_LENGTH {
            return decrypt(&self.0, wrapped, place);
        }
        match wrapped.split_at_checked(9) {
            Some((name, rest)) if self.wrapped(name)? == Some(true) => decrypt(&self.derived("wrap")?, rest, place),
            _ => Err(Fault::broken("a sealed object belongs to another master key")),
        }
    }
}

/// `HMAC(key, purpose ‖ 0 ‖ value)`.
pub(crate) fn keyed_hash(key: &[u8; 32], purpose: &str, value: &[u8]) -> Result<[u8; 32], Fault> {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key).map_err(Fault::broken)?;
    mac.update(purpose.as_bytes());
    mac.update(&[0]);
    mac.update(value);
    Ok(mac.finalize().into_bytes().into())
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
    #[test]
    fn what_was_sealed_before_keys_had_names_still_opens() {
        let key = MasterKey::from_bytes([7; 32]);
        let data_key = [9; 32];
        let old = Sealed {
            bytes: encrypt(&data_key, "旧的".as_bytes(), b"here").expect("bytes"),
            key_wrapped: encrypt(&key.0, &data_key, b"here").expect("key"),
        };
        assert_eq!(old.key_wrapped.len(), OLD_LENGTH);
        assert_eq!(key.open_sealed(&old, b"here").expect("open"), "旧的".as_bytes());
        assert_eq!(key.wrapped(&old.key_wrapped).expect("name"), None);
    }

    #[test]
    fn a_sealed_object_names_its_key() {
        let (key, other) = (MasterKey::from_bytes([7; 32]), MasterKey::from_bytes([8; 32]));
        let sealed = key.seal(b"paper", b"here").expect("sealed");
        assert_eq!(key.wrapped(&sealed.key_wrapped).expect("name"), Some(true));
        assert_eq!(other.wrapped(&sealed.key_wrapped).expect("name"), Some(false));
        assert_ne!(key.derived("wrap").expect("key"), key.lookup_hash("wrap", "").expect("hash"));
    }

    #[test]
    fn a_key_file_is_whole_made_once_and_never_replaced() {
        let folder = std::env::temp_dir().join(format!("gj-key-{}", hex_of(&random::<8>().expect("random"))));
        fs::create_dir_all(&folder).expect("folder");
        let path = folder.join("master.key");
        assert!(MasterKey::read(&path).expect("read").is_none());
        let first = MasterKey::create(&path).expect("created");
        assert_eq!(MasterKey::create(&path).expect("again").0, first.0);
        assert_eq!(fs::read_dir(&folder).expect("folder").count(), 1, "nothing is left beside it");
        fs::write(&path, "").expect("emptied");
        assert!(MasterKey::read(&path).is_err(), "an empty file is no key");
        fs::remove_dir_all(&folder).expect("removed");
    }
}
