//! The work tree: where its root is, and which files in it are ours.

use std::fs;
use std::path::{Path, PathBuf};

use crate::outcome::{During, Outcome};

/// Folders that hold what was built, downloaded or run, never what was written. Matched
/// against the end of the path.
const NOT_OURS: &[&str] = &["/.git", "/target", "/node_modules", "/frontend/dist", "/frontend/dist-preview"];

/// The work tree of this repository.
#[derive(Debug)]
pub(crate) struct Repo {
    root: PathBuf,
}

/// One file of it: the path from the root, with `/`, and the text.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Repo {
    /// The work tree that this program was built in.
    ///
    /// # Errors
    /// When the program was built outside a work tree.
    pub(crate) fn here() -> Outcome<Self> {
        let manifest = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
        let root = Path::new(&manifest).parent().ok_or("xtask lies at the root of the file system")?;
        Ok(Self { root: root.to_owned() })
    }

    /// The absolute path of `path`.
    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The text of one file.
    ///
    /// # Errors
    /// When it cannot be read as UTF-8.
    pub(crate) fn read(&self, path: &str) -> Outcome<String> {
        fs::read_to_string(self.at(path)).during(|| format!("reading {path}"))
    }

    /// Writes one file, making its folder.
    ///
    /// # Errors
    /// When the file system refuses.
    pub(crate) fn write(&self, path: &str, text: &str) -> Outcome<()> {
        let to = self.at(path);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).during(|| format!("making the folder of {path}"))?;
        }
        fs::write(to, text).during(|| format!("writing {path}"))
    }

    /// Whether a file or a folder is there.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.at(path).exists()
    }

    /// Our files below `folder` whose names end in one of `endings`, in the order of their paths.
    /// A folder that is not there has none.
    ///
    /// # Errors
    /// When a file cannot be read as UTF-8.
    pub(crate) fn files(&self, folder: &str, endings: &[&str]) -> Outcome<Vec<File>> {
        let mut found = Vec::new();
        if self.has(folder) {
            self.collect(&self.at(folder), endings, &mut found)?;
        }
        found.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(found)
    }

    fn collect(&self, folder: &Path, endings: &[&str], found: &mut Vec<File>) -> Outcome<()> {
        let doing = || format!("listing {}", folder.display());
        for entry in fs::read_dir(folder).during(doing)? {
            let entry = entry.during(doing)?.path();
            let path = entry.strip_prefix(&self.root).during(doing)?;
            let path = path.to_string_lossy().replace('\\', "/");
            if entry.is_dir() {
                if !NOT_OURS.iter().any(|folder| format!("/{path}").ends_with(folder)) {
                    self.collect(&entry, endings, found)?;
                }
            } else if endings.iter().any(|ending| path.ends_with(ending)) {
                found.push(File { text: self.read(&path)?, path });
            }
        }
        Ok(())
    }
}
