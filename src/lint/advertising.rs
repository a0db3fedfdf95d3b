//! Praise, promises of success and voices of patients.
//!
//! Japan's guidelines on medical advertising (厚生労働省 医療広告ガイドライン) forbid what
//! compares with others, exaggerates, promises an effect, or tells of a patient's
//! experience. None of it helps a patient to choose, so the portal has no place for it.
//!
//! The words are in `advertising/<tag>.txt`, one phrase a line:
//!
//! - `best` is a whole word, whatever its case; in scripts without spaces any occurrence.
//! - `лучш*` stands for every word that begins so.
//! - a space stands for any white space or a hyphen.
//! - `!at best` is no claim, though it has a phrase in it.
//!
//! A phrase in quotation marks of its own is talked about, not claimed: “best”, 「名医」.
//! That is how an editor says that the portal does not say which hospital is "best".

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};

use include_dir::{Dir, include_dir};

use super::Content;
use super::passage::Role;
use crate::diagnostic::{Diagnostic, codes};

static LISTS: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/lint/advertising");

/// Every claim in the portal's own sentences: names and titles of sources are their
/// owners' words. A language without a list is not looked at.
pub(super) fn find(content: &Content) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for passage in &content.passages {
        if passage.role != Role::Prose {
            continue;
        }
        if let Some(list) = content.claims.0.get(passage.tag) {
            for claim in list.claims(passage.text) {
                let words: Vec<&str> = passage.text[claim.clone()].split_whitespace().collect();
                found.push(codes::advertising(passage.span(claim), &words.join(" ")));
            }
        }
    }
    found
}

/// The lists of every language, made once for all files.
pub(super) struct Claims(BTreeMap<&'static str, List>);

impl Claims {
    pub(super) fn new() -> Self {
        let no_starts = no_starts();
        let lists = LISTS.files().filter_map(|file| list(file, &no_starts));
        Self(lists.collect())
    }
}

fn list<'a>(file: &include_dir::File<'a>, no_starts: &[u64]) -> Option<(&'a str, List)> {
    let tag = file.path().file_stem()?.to_str()?;
    Some((tag, List::new(file.contents_utf8()?, no_starts)))
}

/// What one language calls a claim.
struct List {
    /// By first letter: a text is read once, however many phrases there are.
    phrases: BTreeMap<char, Vec<Phrase>>,
    /// A bit for each character of the Basic Multilingual Plane, also for some that begin
    /// none: most letters are asked no more than this.
    starts: Vec<u64>,
    /// By the lowest six bits of a first letter, those of each second one. It keeps most
    /// of the others from being looked up, as [`List::begins`] does most of the rest: the claims
    /// of this portal cost 148 million instructions, 368 before.
    pairs: [u64; 64],
    /// A bit for the [`Beginning`] of every phrase: in Arabic most words begin like some.
    begins: [u64; 64],
}

/// The first three letters of a phrase, fewer where it is shorter or has a space in them:
/// `'\0'` stands for the others.
type Beginning = [char; 3];

fn beginning(letters: &[char]) -> Beginning {
    let ends = letters.iter().skip(1).position(|letter| *letter == ' ');
    let own = ends.map_or(letters, |at| &letters[..=at]);
    std::array::from_fn(|at| own.get(at).copied().unwrap_or('\0'))
}

/// Where a beginning is in [`List::begins`].
fn place(beginning: Beginning) -> (usize, u64) {
    let [first, second, third] = beginning;
    let (first, second, third) = (low(first), low(second), low(third));
    let word = (first ^ second << 1 ^ third << 3) & 63;
    (word, 1 << ((second ^ third << 2 ^ first << 4) & 63))
}

/// The lowest six bits of a letter.
fn low(letter: char) -> usize {
    letter as usize & 63
}

struct Phrase {
    begins: Beginning,
    letters: Vec<char>,
    /// `лучш*`: the word may go on.
    open: bool,
    /// `!at best`.
    is_claim: bool,
}

impl List {
    fn new(text: &str, no_starts: &[u64]) -> Self {
        let mut list = Self {
            phrases: BTreeMap::new(),
            starts: no_starts.to_vec(),
            pairs: [0; 64],
            begins: [0; 64],
        };
        let lines = text.lines().map(str::trim);
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (is_claim, line) = match line.strip_prefix('!') {
                Some(rest) => (false, rest),
                None => (true, line),
            };
            let (open, line) = match line.strip_suffix('*') {
                Some(rest) => (true, rest),
                None => (false, line),
            };
            let letters: Vec<char> = line.chars().map(fold).collect();
            let Some(first) = letters.first() else {
                continue;
            };
            let begins = beginning(&letters);
            list.pairs[low(*first)] |= match begins[1] {
                '\0' => u64::MAX,
                second => 1 << low(second),
            };
            let (word, bit) = place(begins);
            list.begins[word] |= bit;
            list.phrases.entry(*first).or_default().push(Phrase {
                begins,
                letters,
                open,
                is_claim,
            });
        }
        let firsts = list.phrases.keys().copied();
        let is_first = |c: &char| list.phrases.contains_key(&fold(*c));
        let common = COMMON.into_iter().flatten().filter(is_first);
        for letter in firsts.chain(common) {
            if let Some(bits) = list.starts.get_mut(letter as usize / 64) {
                *bits |= 1 << (letter as usize % 64);
            }
        }
        list
    }

    /// Whether a phrase may begin with a letter, or with one that is folded to it.
    fn may_begin(&self, letter: char) -> bool {
        match self.starts.get(letter as usize / 64) {
            Some(bits) => bits >> (letter as usize % 64) & 1 == 1,
            None => true,
        }
    }

    /// Where claims stand. Of phrases that overlap the first counts, and the longest of
    /// those that begin together: so what is no claim hides the claim it has in it.
    fn claims(&self, text: &str) -> Vec<Range<usize>> {
        let mut claims = Vec::new();
        let mut free = 0;
        let mut letters = text.char_indices();
        while let Some((at, first)) = letters.next() {
            if at < free || !self.may_begin(first) {
                continue;
            }
            let mut behind = letters.as_str().chars().map(fold);
            let (first, second) = (fold(first), behind.next().unwrap_or('\0'));
            if self.pairs[low(first)] & 1 << low(second) == 0 {
                continue;
            }
            let third = behind.next().unwrap_or('\0');
            let three = [first, second, third];
            let known = [three, [first, second, '\0'], [first, '\0', '\0']];
            let may_begin = |beginning: &Beginning| {
                let (word, bit) = place(*beginning);
                self.begins[word] & bit != 0
            };
            if !known.iter().any(may_begin) {
                continue;
            }
            let phrases = self.phrases.get(&first).into_iter().flatten();
            let begins = |phrase: &&Phrase| {
                let mut own = phrase.begins.into_iter().zip(three);
                own.all(|(own, there)| own == '\0' || own == there)
            };
            let longest = phrases
                .filter(begins)
                .filter_map(|phrase| Some((phrase.end(text, at)?, phrase.is_claim)))
                .max_by_key(|(end, _)| *end);
            let Some((end, is_claim)) = longest else {
                continue;
            };
            free = end;
            if is_claim && !is_quoted(text, &(at..end)) {
                claims.push(at..end);
            }
        }
        claims
    }
}

/// The table of [`List::starts`] where no phrase begins: nothing where nearly all texts are
/// written, and a bit for all other characters.
fn no_starts() -> Vec<u64> {
    let mut bits = vec![u64::MAX; (1 << 16) / 64];
    for c in ('\0'..='\u{ffff}').filter(|c| has_no_case(*c) || is_common(*c)) {
        bits[c as usize / 64] &= !(1 << (c as usize % 64));
    }
    bits
}

/// Letters with case, of which few are folded to one.
fn is_common(letter: char) -> bool {
    COMMON.iter().any(|letters| letters.contains(&letter))
}

const COMMON: [RangeInclusive<char>; 4] = [
    '\0'..='\u{7f}',
    '\u{c0}'..='\u{24f}',
    '\u{400}'..='\u{4ff}',
    '\u{1e00}'..='\u{1eff}',
];

/// The letter before a byte of a text.
fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back().map(fold)
}

impl Phrase {
    /// One past its last letter, if it stands at `start` as words of its own.
    fn end(&self, text: &str, start: usize) -> Option<usize> {
        let mut rest = text[start..].chars();
        for (place, c) in self.letters.iter().enumerate() {
            if *c == ' ' && place > 0 {
                // Any run of white space, or one hyphen.
                let from = rest.as_str();
                let mut behind = rest.clone();
                while behind
                    .next()
                    .map(fold)
                    .is_some_and(|c| c == ' ' || (c == '-' && rest.as_str() == from))
                {
                    rest = behind.clone();
                }
                if rest.as_str() == from {
                    return None;
                }
            } else if rest.next().map(fold) != Some(*c) {
                return None;
            }
        }
        let behind = rest.clone().next().map(fold);
        let begins = !(joins(before(text, start)) && joins(self.letters.first().copied()));
        let ends = self.open || !(joins(behind) && joins(self.letters.last().copied()));
        (begins && ends).then_some(text.len() - rest.as_str().len())
    }
}

/// Case, and the variants of white space, hyphens and apostrophes, are no difference.
fn fold(c: char) -> char {
    match c {
        '\t'..='\r' => ' ',
        '\0'..='\u{7f}' => c.to_ascii_lowercase(),
        '\u{2010}' | '\u{2011}' => '-',
        '’' => '\'',
        c if has_no_case(c) => c,
        c if c.is_whitespace() => ' ',
        c => c.to_lowercase().next().unwrap_or(c),
    }
}

/// Letters of no case, and most of what is written: the tables need not be searched.
fn has_no_case(letter: char) -> bool {
    matches!(letter,
        '\u{600}'..='\u{6ff}' | '\u{e00}'..='\u{e7f}' | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}' | '\u{3001}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Whether the letter makes one word with the next: not in scripts without spaces, nor in
/// Korean, where particles follow a word.
fn joins(letter: Option<char>) -> bool {
    letter.is_some_and(|c| {
        let apart = matches!(c,
            '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
            | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'
            | '\u{20000}'..='\u{3fffd}');
        c.is_alphanumeric() && !apart
    })
}

/// Whether quotation marks stand around exactly this.
fn is_quoted(text: &str, hit: &Range<usize>) -> bool {
    let opens = before(text, hit.start).is_some_and(|c| "\"'“‘„‚«‹「『《〈".contains(c));
    let mut behind = text[hit.end..].chars().map(fold);
    // “best,” as Americans write it.
    let after = match behind.next() {
        Some(',' | '.') => behind.next(),
        other => other,
    };
    opens && after.is_some_and(|c| "\"'”’“‘»›」』》〉".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, text: &str, expect: &[&str]) {
        let claims = Claims::new();
        let list = claims.0.get(tag).expect("a list");
        let found: Vec<&str> = list
            .claims(text)
            .into_iter()
            .map(|claim| &text[claim])
            .collect();
        assert_eq!(found, expect, "{tag}: {text}");
    }

    #[test]
    fn letters_of_no_case_are_left_as_they_are() {
        for c in ('\u{600}'..='\u{d7a3}').filter(|c| !('\u{2010}'..='\u{2019}').contains(c)) {
            let lower = c.to_lowercase().next().unwrap_or(c);
            let expect = if c.is_whitespace() { ' ' } else { lower };
            assert_eq!(fold(c), expect, "{c:?}");
        }
    }

    #[test]
    fn no_beginning_is_passed_over() {
        for (tag, list) in &Claims::new().0 {
            for c in '\0'..=char::MAX {
                let begins = list.phrases.contains_key(&fold(c));
                assert!(list.may_begin(c) || !begins, "{tag} {c:?}");
            }
        }
    }

    #[test]
    fn claims_are_found_as_words() {
        check(
            "en",
            "The Best\n  hospital, world class.",
            &["Best", "world class"],
        );
        check("en", "No. 1 in Japan", &["No. 1"]);
        check("en", "Ward no. 12", &[]);
        check("en", "We do not say which is “best,” or 'leading'.", &[]);
        check("en", "\"The best hospital I have seen.\"", &["best"]);
        check("en", "Best known is the harbour; two months at best.", &[]);
        check(
            "ja",
            "日本一の名医が必ず治します。",
            &["日本一", "名医", "必ず治"],
        );
        check("ja", "3名医師がいます。最高裁、最高200万円。", &[]);
        check("ja", "「名医」とは書きません。", &[]);
        check("zh-Hans", "两名医生。第一次就诊。", &[]);
        check("zh-Hans", "全国最好的医院", &["最好的医院"]);
        check("ru", "Лучшие врачи", &["Лучшие врачи"]);
        check("ru", "Лучше написать заранее.", &[]);
        check("ar", "أفضل مستشفى", &["أفضل مستشفى"]);
        check("ar", "من الأفضل أن تسأل", &[]);
        check("ko", "국내 최고의 병원", &["국내 최고"]);
        check("th", "แพทย์ดีที่สุดในญี่ปุ่น", &["ดีที่สุดใน"]);
    }

    #[test]
    fn lists_are_of_languages_that_can_be_published() {
        for file in LISTS.files() {
            let (tag, list) = list(file, &no_starts()).expect("a list");
            assert!(crate::lang::is_tag(tag), "{tag}");
            assert!(!list.phrases.is_empty(), "{tag}");
        }
    }
}
