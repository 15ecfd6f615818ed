//! Codes of the staff in words: duties, departments, roles. For every page that names them.

use kernel::lang::Lang;
use kernel::role::Role;

use crate::words::Words;

/// A duty's word.
pub fn duty_label(w: Words, duty: &str) -> String {
    w.code_word("duty", duty)
}

/// A department's word.
pub fn department_label(w: Words, department: &str) -> String {
    w.code_word("department", department)
}

/// The duties in words.
pub fn duty_labels(w: Words, duties: &[String]) -> String {
    let labels: Vec<String> = duties.iter().map(|duty| duty_label(w, duty)).collect();
    labels.join(w.0.pick("、", ", "))
}

/// A role's word.
pub fn role_label(lang: Lang, role: Role) -> String {
    platform::web::shell::role_labels(lang, &[role])
}
