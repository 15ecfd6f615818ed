//! The bytes in the object store and their rows in the database.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;
use std::sync::Arc;

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path as ObjectPath;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::image::clean_picture;
use super::seal::{MasterKey, Sealed};
use crate::args;
use crate::db::{Db, Tx};

crate::record! {
    /// A file's row.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct BlobRow {
        /// Its id.
        pub blob_id: Id,
        /// `photo`, `signature`, `specimen`, `identity`.
        pub kind: String,
        /// Its media type.
        pub media_type: String,
        /// SHA-256 of the stored bytes.
        pub sha256: Vec<u8>,
        /// The wrapped data key of a sealed file.
        pub key_wrapped: Option<Vec<u8>>,
    }
}

/// The object store with the master key. Cheap to clone.
#[derive(Clone)]
pub struct Files {
    objects: Arc<dyn ObjectStore>,
    key: Option<MasterKey>,
    /// The places in the queue, and the turns.
    decoding: Arc<(Semaphore, Semaphore)>,
}

/// Pictures decoded at once: each may take a quarter of a gigabyte.
const DECODING: usize = 2;
/// So many wait for their turn; more are turned away.
const WAITING: usize = 16;

/// Bytes that are durable already and wait for their row.
#[derive(Debug, Clone)]
pub struct Stored {
    /// The id.
    pub blob_id: Id,
    media_type: &'static str,
    size: i64,
    sha256: [u8; 32],
    key_wrapped: Option<Vec<u8>>,
}

impl Stored {
    /// The same bytes under an id of their own, for [`Files::copy`].
    #[must_use]
    pub fn under(&self, blob_id: Id) -> Self {
        Self { blob_id, ..self.clone() }
    }
}

fn place(community: Id, blob: Id) -> ObjectPath {
    ObjectPath::from(format!("{}/{}", community.simple(), blob.simple()))
}

fn seal_place(community: Id, blob: Id) -> Vec<u8> {
    [community.as_bytes().as_slice(), blob.as_bytes()].concat()
}

impl Files {
    /// A folder as object store. Writes are synced before they are answered.
    pub fn folder(path: &Path, key: MasterKey) -> Result<Self, Fault> {
        Self::at(path, Some(key))
    }

    /// The same without a master key: what is sealed stays sealed, and nothing can be sealed.
    pub fn folder_without_key(path: &Path) -> Result<Self, Fault> {
        Self::at(path, None)
    }

    /// No files at all: for looking at a database whose folder isn't there.
    pub fn none() -> Self {
        Self::over(Arc::new(InMemory::new()), None)
    }

    fn at(path: &Path, key: Option<MasterKey>) -> Result<Self, Fault> {
        std::fs::create_dir_all(path).map_err(Fault::broken)?;
        let objects = LocalFileSystem::new_with_prefix(path).map_err(Fault::broken)?.with_fsync(true);
        Ok(Self::over(Arc::new(objects), key))
    }

    fn over(objects: Arc<dyn ObjectStore>, key: Option<MasterKey>) -> Self {
        Self { objects, key, decoding: Arc::new((Semaphore::new(WAITING), Semaphore::new(DECODING))) }
    }

    /// The key under which fingerprints of commands are kept.
    pub fn fingerprint_key(&self) -> Result<Option<[u8; 32]>, Fault> {
        self.key.as_ref().map(|key| key.derived("fingerprint")).transpose()
    }

    fn key(&self) -> Result<&MasterKey, Fault> {
        self.key.as_ref().ok_or_else(|| Fault::broken("the master key is not there: put its file in its place"))
    }

    /// Cleans a picture, seals it where its kind wants it, and makes its bytes durable.
    pub async fn keep_picture(&self, community: Id, blob: Id, bytes: Vec<u8>, sealed: bool) -> Result<Stored, Fault> {
        let key = if sealed { Some(self.key()?.clone()) } else { None };
        let _place = self.decoding.0.try_acquire().map_err(|_| Fault::Busy { retry_after: 2 })?;
        let turn = self.decoding.1.acquire().await.map_err(Fault::broken)?;
        let prepared = tokio::task::spawn_blocking(move || -> Result<_, Fault> {
            let picture = clean_picture(&bytes)?;
            if let Some(key) = key {
                let Sealed { bytes, key_wrapped } = key.seal(&picture.bytes, &seal_place(community, blob))?;
                Ok((picture.media_type, bytes, Some(key_wrapped)))
            } else {
                Ok((picture.media_type, picture.bytes, None))
            }
        })
        .await
        .map_err(Fault::broken)?;
        drop(turn);
        let (media_type, bytes, key_wrapped) = prepared?;
        let sha256 = Sha256::digest(&bytes).into();
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        self.objects.put(&place(community, blob), PutPayload::from(bytes)).await.map_err(object_fault)?;
        Ok(Stored { blob_id: blob, media_type, size, sha256, key_wrapped })
    }

    /// Seals bytes that are no picture (a workbook), and makes them durable.
    pub async fn keep_sealed(
        &self,
        community: Id,
        blob: Id,
        bytes: Vec<u8>,
        media_type: &'static str,
    ) -> Result<Stored, Fault> {
        let key = self.key()?.clone();
        let Sealed { bytes, key_wrapped } =
            tokio::task::spawn_blocking(move || key.seal(&bytes, &seal_place(community, blob)))
                .await
                .map_err(Fault::broken)??;
        let sha256 = Sha256::digest(&bytes).into();
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        self.objects.put(&place(community, blob), PutPayload::from(bytes)).await.map_err(object_fault)?;
        Ok(Stored { blob_id: blob, media_type, size, sha256, key_wrapped: Some(key_wrapped) })
    }

    /// Whether the bytes of a file are there and those that were stored; what is wrong, as a word.
    pub async fn check(&self, community: Id, blob: Id, sha256: &[u8]) -> Result<Option<&'static str>, Fault> {
        let found = match self.objects.get(&place(community, blob)).await.map_err(object_fault) {
            Err(Fault::NotFound) => return Ok(Some("is not there")),
            found => found?,
        };
        let bytes = found.bytes().await.map_err(object_fault)?;
        Ok((Sha256::digest(&bytes).as_slice() != sha256).then_some("was changed outside"))
    }

    /// Files of a community that were stored before a moment: ids in the object store, whether they have a row or not.
    pub async fn stored_before(&self, community: Id, moment: Moment) -> Result<Vec<Id>, Fault> {
        let folder = ObjectPath::from(community.simple().to_string());
        let listed = self.objects.list_with_delimiter(Some(&folder)).await.map_err(object_fault)?;
        let old = listed.objects.into_iter().filter(|o| o.last_modified.timestamp_micros() < moment.micros());
        Ok(old.filter_map(|o| o.location.filename().and_then(|name| Id::try_parse(name).ok())).collect())
    }

    /// The bytes of a file, opened where it is sealed, checked against its hash.
    pub async fn read(&self, community: Id, row: &BlobRow) -> Result<Vec<u8>, Fault> {
        let found = self.objects.get(&place(community, row.blob_id)).await.map_err(object_fault)?;
        let bytes = found.bytes().await.map_err(object_fault)?.to_vec();
        if Sha256::digest(&bytes).as_slice() != row.sha256 {
            return Err(Fault::broken(format!("file {} was changed outside", row.blob_id)));
        }
        match &row.key_wrapped {
            None => Ok(bytes),
            Some(wrapped) => self
                .key()?
                .open_sealed(&Sealed { bytes, key_wrapped: wrapped.clone() }, &seal_place(community, row.blob_id)),
        }
    }

    /// Seals a short value for a row of its own (an identity number): it opens for this community and id only.
    pub fn seal_value(&self, community: Id, id: Id, value: &str) -> Result<Sealed, Fault> {
        self.key()?.seal(value.as_bytes(), &seal_place(community, id))
    }

    /// Opens a short value.
    pub fn open_value(&self, community: Id, id: Id, sealed: &Sealed) -> Result<String, Fault> {
        let plain = self.key()?.open_sealed(sealed, &seal_place(community, id))?;
        String::from_utf8(plain).map_err(Fault::broken)
    }

    /// A keyed hash by which a sealed value is found again.
    pub fn lookup_hash(&self, purpose: &str, value: &str) -> Result<[u8; 32], Fault> {
        self.key()?.lookup_hash(purpose, value)
    }

    /// Puts the bytes of an unsealed file under another id, too.
    pub async fn copy(&self, community: Id, from: Id, to: Id) -> Result<(), Fault> {
        self.objects.copy(&place(community, from), &place(community, to)).await.map_err(object_fault)
    }

    /// Removes a file's bytes; its row must be gone.
    pub async fn remove(&self, community: Id, blob: Id) -> Result<(), Fault> {
        self.objects.delete(&place(community, blob)).await.map_err(object_fault)
    }
}

fn object_fault(error: object_store::Error) -> Fault {
    let text = error.to_string();
    if text.contains("No space left") || text.contains("os error 28") {
        return Fault::Full;
    }
    match error {
        object_store::Error::NotFound { .. } => Fault::NotFound,
        other => Fault::broken(other),
    }
}

/// Writes a file's row, not yet used by anything.
pub fn put_row(tx: &mut Tx<'_>, kind: &str, stored: &Stored) -> Result<Id, Fault> {
    let (line, now, actor) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO blobs (community_id, blob_id, kind, media_type, size, sha256, key_wrapped, stored_at, stored_by, used) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        args![line, stored.blob_id, kind, stored.media_type, stored.size, stored.sha256, stored.key_wrapped.clone(), now, actor, false],
    )?;
    Ok(stored.blob_id)
}

/// Marks files as used by this command. A file is good for one thing: a signature that agreed to one quote agrees to no
/// other, and a photo of one job shows nothing of another.
///
/// # Errors
/// `unknown_file` on `field` for one that isn't there; `used_file` for one that something else uses already.
pub fn claim_blobs(tx: &mut Tx<'_>, field: &str, blobs: &[Id]) -> Result<(), Fault> {
    let line = tx.line();
    let fresh: BTreeSet<Id> = blobs.iter().copied().collect();
    for blob in fresh {
        let claimed = tx.run(
            "UPDATE blobs SET used = $3 WHERE community_id = $1 AND blob_id = $2 AND used = $4",
            args![line, blob, true, false],
        )?;
        if claimed == 0 {
            let there: i64 =
                tx.value("SELECT COUNT(*) FROM blobs WHERE community_id = $1 AND blob_id = $2", args![line, blob])?;
            return Err(Fault::invalid(field, if there > 0 { "used_file" } else { "unknown_file" }));
        }
    }
    Ok(())
}

/// Marks files as used no more: they are swept within a day or two.
pub fn release_blobs(tx: &mut Tx<'_>, blobs: &[Id]) -> Result<(), Fault> {
    let line = tx.line();
    for blob in blobs {
        tx.run("UPDATE blobs SET used = $3 WHERE community_id = $1 AND blob_id = $2", args![line, *blob, false])?;
    }
    Ok(())
}

/// A file's row.
pub fn blob_row(db: &mut Db<'_>, community: Id, blob: Id) -> Result<BlobRow, Fault> {
    db.one(
        "SELECT blob_id, kind, media_type, sha256, key_wrapped FROM blobs WHERE community_id = $1 AND blob_id = $2",
        args![community, blob],
    )
}

/// Files that no command has used since a moment.
pub fn unused_before(db: &mut Db<'_>, moment: Moment, limit: i64) -> Result<Vec<(Id, Id)>, Fault> {
    db.list(
        "SELECT community_id, blob_id FROM blobs WHERE used = $1 AND stored_at < $2 ORDER BY stored_at LIMIT $3",
        args![false, moment, limit],
    )
}

/// The ids of all files of a community that have a row.
pub(crate) fn known(db: &mut Db<'_>, community: Id) -> Result<HashSet<Id>, Fault> {
    let ids: Vec<Id> = db.values("SELECT blob_id FROM blobs WHERE community_id = $1", args![community])?;
    Ok(ids.into_iter().collect())
}

/// The files of a community after an id: id, hash, and whether something uses it.
pub fn rows_after(db: &mut Db<'_>, community: Id, after: Id, limit: i64) -> Result<Vec<(Id, Vec<u8>, bool)>, Fault> {
    db.list(
        "SELECT blob_id, sha256, used FROM blobs WHERE community_id = $1 AND blob_id > $2 ORDER BY blob_id LIMIT $3",
        args![community, after, limit],
    )
}
