//! Every SQL statement of the program is prepared on the engine at hand, against the migrated schema.

use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::Visit;

use crate::kit::{TestApp, on_postgres};

struct Literals(Vec<String>);

impl<'a> Visit<'a> for Literals {
    /// Tests inside the crates make tables of their own.
    fn visit_item_mod(&mut self, module: &'a syn::ItemMod) {
        let is_test = module
            .attrs
            .iter()
            .any(|a| a.path().is_ident("cfg") && a.meta.require_list().is_ok_and(|l| l.tokens.to_string() == "test"));
        if !is_test {
            syn::visit::visit_item_mod(self, module);
        }
    }

    fn visit_lit_str(&mut self, literal: &'a syn::LitStr) {
        let text = literal.value();
        if ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "].iter().any(|verb| text.starts_with(verb))
            && text.contains(' ')
        {
            self.0.push(text);
        }
    }

    fn visit_macro(&mut self, called: &'a syn::Macro) {
        // `concat!` and `if … { "SELECT …" }` inside macros: look at their literals too.
        for token in called.tokens.clone() {
            if let proc_macro2::TokenTree::Literal(literal) = token
                && let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string())
            {
                self.visit_lit_str(&text);
            }
        }
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// Statements that only one engine ever sees, or that are completed at run time.
fn is_special(sql: &str) -> bool {
    sql.contains("FOR UPDATE")
        || sql.contains("to_regclass")
        || sql.contains("sqlite_")
        || sql.contains("pragma_")
        || sql.contains("pg_")
        || sql.contains("{}")
        || !sql.contains(' ')
}

#[test]
fn every_statement_is_prepared_on_this_engine() {
    let app = TestApp::bare();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for entry in fs::read_dir(&crates).unwrap() {
        let source = entry.unwrap().path().join("src");
        // The measurement runs statements that it has recorded; it has none of its own.
        if source.exists() && !source.starts_with(crates.join("bench")) {
            sources(&source, &mut files);
        }
    }
    let mut statements = Vec::new();
    for file in &files {
        let parsed = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
        let mut literals = Literals(Vec::new());
        literals.visit_file(&parsed);
        statements.extend(literals.0.into_iter().filter(|sql| !is_special(sql)).map(|sql| (file.clone(), sql)));
    }
    assert!(statements.len() > 60, "only {} statements were found", statements.len());
    let mut faults = Vec::new();
    if on_postgres() {
        let mut client = postgres::Client::connect(&app.config.database, postgres::NoTls).unwrap();
        for (file, sql) in &statements {
            // Heads of `insert_many` are completed with VALUES at run time.
            let whole = complete(sql);
            if let Err(error) = client.prepare(&whole) {
                faults.push(format!(
                    "{}: {} — {whole}",
                    file.display(),
                    error.as_db_error().map_or_else(|| error.to_string(), |e| e.message().to_owned())
                ));
            }
        }
    } else {
        let conn = rusqlite::Connection::open(app.config.database.trim_start_matches("sqlite:")).unwrap();
        for (file, sql) in &statements {
            let whole = complete(sql);
            if let Err(error) = conn.prepare(&whole) {
                faults.push(format!("{}: {error} — {whole}", file.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {} statements:\n{}", faults.len(), statements.len(), faults.join("\n"));
}

fn complete(sql: &str) -> String {
    let is_head = sql.starts_with("INSERT INTO") && !sql.contains("VALUES") && !sql.contains("SELECT");
    if !is_head {
        return sql.to_owned();
    }
    let columns = sql.matches(',').count() + 1;
    let places: Vec<String> = (1..=columns).map(|n| format!("${n}")).collect();
    format!("{sql} VALUES ({})", places.join(", "))
}
