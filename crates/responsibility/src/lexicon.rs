//! From what people say to components and dangers: words of both languages, looked up in one pass. Pure but for the
//! Chinese dictionary, which is loaded once.
//!
//! A text and the words are brought to one form ([`normal`]); a word counts where it stands in the text. A word inside a
//! longer one that also counts is left out (`燃气` in `燃气灶`, `gas` in `gas stove`). A Chinese word that cuts through a
//! word of the dictionary counts half (`水管` in `水管理处`).

use std::collections::HashMap;
use std::sync::LazyLock;

use jieba_rs::Jieba;
use kernel::text::tidy;

use crate::book::{Component, DangerWord, Word};

static DICTIONARY: LazyLock<Jieba> = LazyLock::new(Jieba::new);

/// Loads the Chinese dictionary on a thread of its own (a tenth of a second), so that the first caller doesn't wait for it.
pub fn warm() {
    std::thread::spawn(|| LazyLock::force(&DICTIONARY));
}

/// English words without weight here.
const FILLERS: &[&str] = &[
    "a", "an", "and", "are", "at", "be", "been", "but", "can", "from", "has", "have", "hello", "hi", "i", "in", "is",
    "it", "its", "me", "my", "of", "on", "our", "please", "so", "some", "somebody", "someone", "that", "the", "there",
    "this", "to", "was", "we", "you", "your",
];

/// The one form: half width, lower case; English words stemmed, without fillers, each between single spaces; Chinese
/// without spaces inside.
pub fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String| {
        if !word.is_empty() && !FILLERS.contains(&word.as_str()) {
            space(out);
            out.push_str(&stem(word));
            out.push(' ');
        }
        word.clear();
    };
    for c in tidy(text).to_lowercase().chars() {
        if c.is_ascii_alphanumeric() {
            word.push(c);
        } else if c != '\'' && c != '’' {
            flush(&mut word, &mut out);
            if c.is_alphanumeric() {
                out.push(c);
            } else if c != ' ' {
                space(&mut out);
            }
        }
    }
    flush(&mut word, &mut out);
    out
}

fn space(out: &mut String) {
    if !out.ends_with(' ') {
        out.push(' ');
    }
}

/// `leaks`, `leaking`, `leaked` → `leak`; `dripping` → `drip`; `tiles` → `til` as well as `tile`. Rough, but the same on both sides.
fn stem(word: &str) -> String {
    let mut stem = word;
    if stem.len() > 3 && stem.ends_with('s') && !stem.ends_with("ss") {
        stem = stem.strip_suffix('s').unwrap_or(stem);
    }
    for ending in ["ing", "ed"] {
        if let Some(rest) = stem.strip_suffix(ending).filter(|rest| rest.len() > 2) {
            stem = rest;
            break;
        }
    }
    let stem = if stem.len() > 3 { stem.strip_suffix('e').unwrap_or(stem) } else { stem };
    let mut ends = stem.chars().rev();
    let twice = ends.next().zip(ends.next()).is_some_and(|(a, b)| a == b && !matches!(a, 'l' | 's' | 'e' | 'o'));
    let mut stem = stem.to_owned();
    if twice && stem.len() > 3 {
        stem.pop();
    }
    stem
}

/// A word in its one form, its parts apart. `None` when nothing is left of it.
pub fn parts(word: &str) -> Option<Vec<String>> {
    let parts: Vec<String> = word.split('+').map(normal).filter(|part| !part.trim().is_empty()).collect();
    (!parts.is_empty()).then_some(parts)
}

/// The words of a community, ready to be looked up.
#[derive(Debug, Default)]
pub(crate) struct Matcher {
    parts: Vec<String>,
    by_first: HashMap<char, Vec<usize>>,
    words: Vec<Pattern>,
    dangers: Vec<DangerPattern>,
}

#[derive(Debug)]
struct Pattern {
    component: usize,
    parts: Vec<usize>,
    weight: i64,
}

#[derive(Debug)]
struct DangerPattern {
    danger: String,
    parts: Vec<String>,
    unless: Vec<Vec<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    from: usize,
    to: usize,
}

impl Span {
    fn holds(self, other: Self) -> bool {
        self.from <= other.from && other.to <= self.to && self != other
    }
}

impl Matcher {
    pub(crate) fn new(components: &[Component], words: &[Word], danger_words: &[DangerWord]) -> Self {
        let mut made = Self::default();
        let places: HashMap<&str, usize> =
            components.iter().enumerate().map(|(at, c)| (c.component.as_str(), at)).collect();
        let mut known: HashMap<String, usize> = HashMap::new();
        let labels = components
            .iter()
            .enumerate()
            .flat_map(|(at, c)| [&c.label_zh, &c.label_en].map(|label| (at, label.as_str(), LABEL_WEIGHT)));
        let told = words.iter().filter_map(|w| Some((*places.get(w.component.as_str())?, w.word.as_str(), w.weight)));
        for (component, word, weight) in labels.chain(told) {
            let Some(parts) = parts(word) else { continue };
            let parts = parts.into_iter().map(|part| made.part(&mut known, part)).collect();
            made.words.push(Pattern { component, parts, weight });
        }
        made.dangers = danger_words
            .iter()
            .filter_map(|w| {
                let unless = w.unless.split('|').filter_map(parts).collect();
                Some(DangerPattern { danger: w.danger.clone(), parts: parts(&w.word)?, unless })
            })
            .collect();
        made
    }

    fn part(&mut self, known: &mut HashMap<String, usize>, part: String) -> usize {
        *known.entry(part).or_insert_with_key(|part| {
            let at = self.parts.len();
            if let Some(first) = part.chars().next() {
                self.by_first.entry(first).or_default().push(at);
            }
            self.parts.push(part.clone());
            at
        })
    }

    /// The components that the text names, by their place in the catalogue, with how well it names them; best first.
    pub(crate) fn components(&self, text: &str) -> Vec<(usize, i64)> {
        let text = normal(text);
        let found = self.spans(&text);
        let said: Vec<&Pattern> =
            self.words.iter().filter(|p| p.parts.iter().all(|at| found.contains_key(at))).collect();
        let counted: Vec<Span> =
            said.iter().flat_map(|p| p.parts.iter().filter_map(|at| found.get(at))).flatten().copied().collect();
        let edges = edges(&text);
        let mut scores: HashMap<usize, i64> = HashMap::new();
        for pattern in said {
            let Some(clean) = cleanness(pattern, &found, &counted, &edges) else { continue };
            *scores.entry(pattern.component).or_default() += (pattern.weight * clean / 2).max(1);
        }
        let mut scores: Vec<(usize, i64)> = scores.into_iter().collect();
        scores.sort_by_key(|(component, score)| (-score, *component));
        scores
    }

    fn spans(&self, text: &str) -> HashMap<usize, Vec<Span>> {
        let mut found: HashMap<usize, Vec<Span>> = HashMap::new();
        for (from, first) in text.char_indices() {
            let here = text.get(from..).unwrap_or_default();
            for at in self.by_first.get(&first).into_iter().flatten() {
                let Some(part) = self.parts.get(*at).filter(|part| here.starts_with(part.as_str())) else { continue };
                found.entry(*at).or_default().push(Span { from, to: from + part.len() });
            }
        }
        found
    }

    /// The codes of the dangers that the text tells of.
    pub(crate) fn dangers(&self, text: &str) -> Vec<&str> {
        let text = normal(text);
        let said = |parts: &[String]| parts.iter().all(|part| text.contains(part.as_str()));
        self.dangers
            .iter()
            .filter(|p| said(&p.parts) && !p.unless.iter().any(|parts| said(parts)))
            .map(|p| p.danger.as_str())
            .collect()
    }
}

/// 2: stands by itself; 1: cuts through a word of the dictionary; `None`: stands inside a longer word that counts.
fn cleanness(pattern: &Pattern, found: &HashMap<usize, Vec<Span>>, counted: &[Span], edges: &[usize]) -> Option<i64> {
    let single = pattern.parts.len() == 1;
    let of_part = |at: &usize| {
        let spans = found.get(at)?;
        let free = |span: &&Span| !single || !counted.iter().any(|other| other.holds(**span));
        let clean = |span: &Span| {
            if edges.contains(&span.from) && edges.contains(&span.to) { 2 } else { 1 }
        };
        spans.iter().filter(free).map(clean).max()
    };
    pattern.parts.iter().map(of_part).collect::<Option<Vec<i64>>>()?.into_iter().min()
}

/// A component's own name speaks this loud.
const LABEL_WEIGHT: i64 = 10;

/// Where words of the dictionary begin and end. A space belongs to the English word beside it.
fn edges(text: &str) -> Vec<usize> {
    let mut edges = vec![0, text.len()];
    for token in DICTIONARY.cut(text, false) {
        edges.push(token.byte_start);
        edges.push(token.byte_end);
    }
    edges
}

#[cfg(test)]
#[path = "lexicon_tests.rs"]
mod tests;
