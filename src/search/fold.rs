//! How a text is looked for: folded, then cut into words. `themes/default/assets/search.js`
//! does the same to what a reader types; a change here is a change there.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds what readers type in several ways: width and case, the marks of Vietnamese and of
/// Arabic, alef with and without hamza, katakana and hiragana. Words are parted by one
/// space; all else that is neither letter nor digit is gone.
pub fn fold(text: &str) -> String {
    bare(text).chars().map(letter).collect()
}

/// Folded but for what [`letter`] folds, which tells katakana from hiragana.
fn bare(text: &str) -> String {
    let marked: String = text.nfkc().flat_map(char::to_lowercase).collect();
    let letters = marked
        .nfd()
        .filter(|c| !is_combining_mark(*c) || is_voicing(*c))
        .nfc()
        .filter(|c| !is_silent(*c));
    let mut out = String::with_capacity(text.len());
    let mut parted = false;
    for c in letters {
        if !c.is_alphanumeric() {
            parted = true;
            continue;
        }
        if std::mem::take(&mut parted) && !out.is_empty() {
            out.push(' ');
        }
        out.push(c);
    }
    out
}

/// The words of a text: what stands between spaces, and of scripts that write without
/// spaces each pair of neighbours. Cutting into pairs needs no dictionary, so a browser of
/// any age cuts a query as the text was cut.
pub fn words(text: &str) -> Vec<String> {
    cut(text, |_| true)
}

/// The same of a long text, without the pairs of hiragana: they are endings and particles,
/// on every page, and a third of all pairs. What is written in katakana stays.
pub fn words_of_prose(text: &str) -> Vec<String> {
    let is_hiragana = |c: &char| matches!(c, '\u{3041}'..='\u{309f}');
    cut(text, |run| !run.iter().all(is_hiragana))
}

fn cut(text: &str, keep: impl Fn(&[char]) -> bool) -> Vec<String> {
    let mut out = Vec::new();
    let folded = |run: &[char]| -> String { run.iter().copied().map(letter).collect() };
    for word in bare(text).split(' ').filter(|word| !word.is_empty()) {
        let letters: Vec<char> = word.chars().collect();
        for run in letters.chunk_by(|a, b| is_unspaced(*a) == is_unspaced(*b)) {
            match run {
                [.., last] if is_unspaced(*last) => {
                    // A query of one character begins a pair; the last one begins none.
                    let pieces = run.windows(2).chain([std::slice::from_ref(last)]);
                    out.extend(pieces.filter(|piece| keep(piece)).map(folded));
                }
                _ => out.push(folded(run)),
            }
        }
    }
    out
}

/// `が` is another letter than `か`, so these two marks stay.
fn is_voicing(c: char) -> bool {
    matches!(c, '\u{3099}' | '\u{309a}')
}

/// Apostrophes, the stroke that stretches Arabic words, joiners: within a word.
fn is_silent(c: char) -> bool {
    matches!(
        c,
        '\'' | '\u{2019}' | '\u{2bc}' | '\u{640}' | '\u{ad}' | '\u{200b}'..='\u{200d}'
    )
}

fn letter(c: char) -> char {
    match c {
        '\u{30a1}'..='\u{30f6}' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        'đ' => 'd',
        'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        c => c,
    }
}

/// Thai, Lao, Burmese, Khmer, kana, Han.
fn is_unspaced(c: char) -> bool {
    matches!(
        c,
        '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{3005}'
            | '\u{3041}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
    )
}

#[cfg(test)]
mod tests {
    use super::{fold, words, words_of_prose};

    fn check(text: &str, expect: &str) {
        assert_eq!(fold(text), expect, "{text}");
    }

    #[test]
    fn what_is_typed_in_several_ways_is_one() {
        check("ＴＯＫＹＯ", "tokyo");
        check("Thành phố Đông Kinh", "thanh pho dong kinh");
        check("أُوساكا، مَدينة", "اوساكا مدينه");
        check("トウキョウ・がん", "とうきょう がん");
        check("Children’s  (B&B)", "childrens b b");
        check("รพ. โตเกียว", "รพ โตเกยว");
        check("—", "");
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_pairs() {
        assert_eq!(words("東京都 Heart"), ["東京", "京都", "都", "heart"]);
        assert_eq!(words("PET検査"), ["pet", "検査", "査"]);
        assert_eq!(words("びょう"), ["びょ", "ょう", "う"]);
        assert_eq!(words_of_prose("ビザのこと"), ["びざ", "ざの"]);
    }
}
