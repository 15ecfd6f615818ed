//! Chinese has its own punctuation: ，。？！：；（）, not the half-width signs.

use super::Finding;
use crate::repo::File;

/// Half-width signs that stand out behind a Chinese character.
const HALF_WIDTH: &[char] = &[',', ';', ':', '?', '!', '('];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    files.iter().flat_map(check_one).collect()
}

fn check_one(file: &File) -> Vec<Finding> {
    let mut found = Vec::new();
    // How deep in `{ … }`: what stands there is Fluent's own.
    let mut depth = 0_usize;
    for (at, line) in file.text.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        let mut before = ' ';
        for c in line.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ if HALF_WIDTH.contains(&c) && depth == 0 && is_chinese(before) => {
                    found.push(Finding::new(&file.path, at + 1, format!("half-width `{c}` behind `{before}`")));
                }
                _ => {}
            }
            before = c;
        }
    }
    found
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<usize> {
        check(&[File { path: "locales/zh-CN/a.ftl".to_owned(), text: text.to_owned() }])
            .iter()
            .map(|f| f.line)
            .collect()
    }

    #[test]
    fn half_width_signs_behind_chinese_are_found() {
        assert_eq!(lines("a = 您好,请稍等\nb = 真的吗?\nc = 电话(手机)\n"), [1, 2, 3]);
    }

    #[test]
    fn full_width_signs_numbers_and_fluent_itself_are_fine() {
        assert!(lines("# 说明: x\na = 您好，{ $n }: 8:30\nb = { $k ->\n   *[x] 甲\n }\n").is_empty());
    }
}
