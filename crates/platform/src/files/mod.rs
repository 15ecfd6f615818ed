//! Files: photos and signatures re-encoded, papers and specimens sealed, bytes in an object store.
//!
//! Order of writing: the bytes are durable first (temp, fsync, rename, fsync of the folder), then the row, in the command
//! that uses it; what no command uses within a day is swept.

mod image;
mod multipart;
mod orphans;
pub mod pages;
mod seal;
mod store;

pub use image::{Picture, clean_picture};
pub(crate) use multipart::multipart_pairs;
pub(crate) use orphans::remove;
pub use orphans::sweep_orphans;
pub use pages::routes;
pub(crate) use seal::keyed_hash;
pub use seal::{MasterKey, Sealed};
pub use store::{BlobRow, Files, Stored, blob_row, claim_blobs, put_row, release_blobs, rows_after, unused_before};
