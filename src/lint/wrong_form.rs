//! Letters that look right and are others: copied from a PDF, or typed in the wrong mode.
//!
//! They are found by no search, spoken wrongly or not at all by screen readers, and some
//! fonts lack them. NFC, which every file goes through, keeps them apart.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::Content;
use super::passage::Role;
use crate::diagnostic::{Diagnostic, codes};

/// Everything but the titles of sources, which stand as published.
pub(super) fn find(content: &Content) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for passage in &content.passages {
        if passage.role == Role::Cited {
            continue;
        }
        for (form, run) in runs(passage.text) {
            let text = &passage.text[run.clone()];
            let right = right(text);
            let right = right.as_deref();
            found.push(codes::wrong_form(passage.span(run), form, text, right));
        }
    }
    found
}

/// Neighbouring letters of one wrong form.
fn runs(text: &str) -> Vec<(&'static str, Range<usize>)> {
    let mut runs: Vec<(&'static str, Range<usize>)> = Vec::new();
    // The first of these letters begins with this byte.
    let Some(start) = text.bytes().position(|byte| byte >= 0xe2) else {
        return runs;
    };
    for (at, c) in text[start..].char_indices() {
        let Some(form) = form(c) else { continue };
        let at = start + at;
        let end = at + c.len_utf8();
        match runs.last_mut() {
            Some((last, run)) if *last == form && run.end == at => run.end = end,
            _ => runs.push((form, at..end)),
        }
    }
    runs
}

/// The wrong form that a letter has, as the message calls it.
fn form(c: char) -> Option<&'static str> {
    match c {
        // Most of what stands in any script, asked for first.
        '\0'..='\u{2e7f}' | '\u{3001}'..='\u{32ff}' | '\u{3400}'..='\u{d7a3}' => None,
        '\u{ff61}'..='\u{ff9f}' => Some("half-width"),
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => Some("full-width"),
        '\u{2e80}'..='\u{2fdf}' => Some("radical"),
        // Units and words drawn into one square; ㎡ and its like are everyday signs.
        '\u{3300}'..='\u{3370}' | '\u{337b}'..='\u{337f}' => Some("square"),
        // Ornate brackets and words of prayer are written so.
        '\u{fb50}'..='\u{fd3d}' | '\u{fd50}'..='\u{fdef}' | '\u{fe70}'..='\u{fefc}' => {
            Some("arabic")
        }
        '\u{fb00}'..='\u{fb06}' => Some("ligature"),
        _ => None,
    }
}

/// The text as it should be typed, where Unicode or the table below knows it.
fn right(text: &str) -> Option<String> {
    let right: String = text
        .nfkc()
        .map(|c| {
            let known = RADICALS.iter().find(|(radical, _)| *radical == c);
            known.map_or(c, |(_, letter)| *letter)
        })
        .collect();
    right.chars().all(|c| form(c).is_none()).then_some(right)
}

/// Radicals that PDFs hand out for letters, and that Unicode does not map to them
/// (EquivalentUnifiedIdeograph.txt does; these are the ones that are words).
const RADICALS: &[(char, char)] = &[
    ('⺟', '母'),
    ('⺠', '民'),
    ('⻁', '虎'),
    ('⻄', '西'),
    ('⻅', '见'),
    ('⻆', '角'),
    ('⻋', '车'),
    ('⻑', '長'),
    ('⻓', '长'),
    ('⻔', '门'),
    ('⻘', '青'),
    ('⻝', '食'),
    ('⻢', '马'),
    ('⻤', '鬼'),
    ('⻨', '麦'),
    ('⻩', '黄'),
    ('⻫', '斉'),
    ('⻭', '歯'),
    ('⻯', '竜'),
    ('⻲', '亀'),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[(&str, &str, Option<&str>)]) {
        let found: Vec<(&str, &str, Option<String>)> = runs(text)
            .into_iter()
            .map(|(form, run)| (form, &text[run.clone()], right(&text[run])))
            .collect();
        let found: Vec<(&str, &str, Option<&str>)> = found
            .iter()
            .map(|(form, text, right)| (*form, *text, right.as_deref()))
            .collect();
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn wrong_forms_are_found_whole() {
        check("東京ﾒﾃﾞｨｶﾙ", &[("half-width", "ﾒﾃﾞｨｶﾙ", Some("メディカル"))]);
        check(
            "１０月にＰＥＴ",
            &[
                ("full-width", "１０", Some("10")),
                ("full-width", "ＰＥＴ", Some("PET")),
            ],
        );
        check(
            "⼤阪の⻑い",
            &[("radical", "⼤", Some("大")), ("radical", "⻑", Some("長"))],
        );
        check("⺀", &[("radical", "⺀", None)]);
        check("ﻣﺴﺘﺸﻔﻰ", &[("arabic", "ﻣﺴﺘﺸﻔﻰ", Some("مستشفى"))]);
        check("ofﬁce", &[("ligature", "ﬁ", Some("fi"))]);
        check("5㌔", &[("square", "㌔", Some("キロ"))]);
    }

    #[test]
    fn right_forms_are_left_alone() {
        // Punctuation of wide scripts, a name that has its own ideograph, signs in use.
        check("（宮﨑）：１０％".replace("１０", "10").as_str(), &[]);
        check("医療法人㈱① 50㎡ ℃ ㎎ ・ー々〆", &[]);
        check("مستشفى ﷺ ﴿﴾", &[]);
        check("Thủ đô Hà Nội, 서울, กรุงเทพ", &[]);
    }
}
