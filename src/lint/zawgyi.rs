//! Burmese in Zawgyi, the encoding of a font that was common before Unicode.
//!
//! Zawgyi puts other signs on the code points of Unicode's Myanmar block, and stores
//! them as they look from left to right. So it reads as well-formed text, and every
//! telephone sold since 2019 shows it scrambled. Some of its sequences cannot occur in
//! Unicode, which stores a syllable as it is spoken. These are the signs:
//!
//! - U+1039 is the killer of a vowel in Zawgyi and stands at the end of a syllable. In
//!   Unicode it stacks consonants, so a consonant comes behind it.
//! - U+1031 (ေ) is drawn before its consonant. Unicode stores it behind.
//! - U+103B is the medial ra in Zawgyi, drawn around its consonant and stored before it.
//!   In Unicode U+103B to U+103E are medials and come behind a consonant.
//! - U+1060 to U+1097 are stacked consonants and variants of signs in Zawgyi. In Unicode
//!   they are letters of Mon, Karen, Kayah and Shan, which no portal is published in.
//!
//! About every tenth character of a Zawgyi text is such a sign. A line counts as Zawgyi
//! from one in thirty on, so that a slip of the keyboard in a line of Unicode does not.

use std::ops::Range;

use super::Content;
use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;

/// At least one sign in this many characters of the Myanmar block makes a line Zawgyi.
const ONE_IN: usize = 30;

/// One complaint for each file: it is converted as a whole.
pub(super) fn find(content: &Content) -> Vec<Diagnostic> {
    let files = content
        .files
        .iter()
        .map(|id| (*id, content.sources.file(*id)));
    files
        .filter(|(_, file)| !file.path.starts_with("themes/"))
        .filter_map(|(id, file)| Some(codes::zawgyi(Span::new(id, zawgyi(file.text())?))))
        .collect()
}

/// The first word with a sign in the first line of Zawgyi.
fn zawgyi(text: &str) -> Option<Range<usize>> {
    // Most files have no Burmese at all: U+1000 to U+103F begin with these two bytes.
    let bytes = text.as_bytes();
    let first = memchr::memchr_iter(0xe1, bytes).find(|at| bytes.get(at + 1) == Some(&0x80))?;
    let mut start = text[..first].rfind('\n').map_or(0, |at| at + 1);
    for line in text[start..].split_inclusive('\n') {
        let signs = signs(line);
        let burmese = || line.chars().filter(|c| is_burmese(*c)).count();
        if let Some(first) = signs.first()
            && signs.len() * ONE_IN >= burmese()
        {
            let word = word_at(line, *first);
            return Some(start + word.start..start + word.end);
        }
        start += line.len();
    }
    None
}

/// The bytes at which something stands that Unicode Burmese does not write.
fn signs(line: &str) -> Vec<usize> {
    let mut signs = Vec::new();
    let mut before = ' ';
    let mut rest = line.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let after = rest.peek().map_or(' ', |(_, c)| *c);
        let is_sign = match c {
            '\u{1039}' => !is_consonant(after),
            '\u{1031}' => !is_base(before),
            // Behind a vowel killer too: ယောက်ျား.
            '\u{103b}'..='\u{103e}' => !is_base(before) && before != '\u{103a}',
            '\u{1060}'..='\u{1097}' => true,
            _ => false,
        };
        if is_sign {
            signs.push(at);
        }
        before = c;
    }
    signs
}

fn is_burmese(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{109f}')
}

/// Consonants, and the vowels that stand alone.
fn is_consonant(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{102a}' | '\u{103f}' | '\u{105a}'..='\u{105d}')
}

/// What U+1031 and a medial may follow: a consonant, or a medial behind one. The digits 0
/// and 7 are often typed for the letters that look like them, and a dotted circle shows a
/// sign by itself.
fn is_base(c: char) -> bool {
    is_consonant(c)
        || matches!(
            c,
            '\u{103b}'..='\u{103e}' | '\u{1040}' | '\u{1047}' | '\u{25cc}'
        )
}

/// What stands between spaces or signs of other scripts.
fn word_at(line: &str, at: usize) -> Range<usize> {
    let start = line[..at]
        .char_indices()
        .rev()
        .take_while(|(_, c)| is_burmese(*c))
        .last()
        .map_or(at, |(start, _)| start);
    let len: usize = line[start..]
        .chars()
        .take_while(|c| is_burmese(*c))
        .map(char::len_utf8)
        .sum();
    start..start + len
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Article 1 of the Universal Declaration of Human Rights, Kinzi (အင်္ဂါ), a contraction
    /// (ယောက်ျား), stacks, great sa, vowels that stand alone, digits for letters, punctuation.
    const UNICODE: &[&str] = &[
        "လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် လည်းကောင်း၊ တူညီလွတ်လပ်သော အခွင့်အရေးများဖြင့် လည်းကောင်း၊ မွေးဖွားလာသူများ ဖြစ်သည်။",
        "ထိုသူတို့၌ ပိုင်းခြား ဝေဖန်တတ်သော ဉာဏ်နှင့် ကျင့်ဝတ် သိတတ်သော စိတ်တို့ရှိကြ၍ ထိုသူတို့သည် အချင်းချင်း မေတ္တာထား၍ ဆက်ဆံကျင့်သုံးသင့်၏။",
        "ကိုယ်အင်္ဂါမစွမ်းမသန်ဖြစ်သော အခါ၌ သော်လည်းကောင်း",
        "ယောက်ျား မိန်းမတို့၏ တူညီသည့် အခွင့်အရေးများကို",
        "သန္နိဋ္ဌာန်ချပြီး ဖြစ်သောကြောင့်",
        "လျှို့ဝှက် မဲပေး စနစ်ဖြင့် ဖြစ်စေ၊ ရွှေ့ပြောင်း နိုင်ခွင့်",
        "ဥပဒေ ဩဂုတ် ဪ ၎င်း ဤ ပြဿနာ ဣန္ဒြေ ဧရာဝတီ",
        "၀ေဖန်တတ်သော",
        "မြန်မာဘာသာ",
        "ဆေးရုံ",
        "ေ is a vowel; လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် လည်းကောင်း",
        "Tokyo 東京",
        "",
    ];

    /// The same article, and words that an editor may write alone.
    const ZAWGYI: &[&str] = &[
        "လူတိုင္းသည္ တူညီ လြတ္လပ္ေသာ ဂုဏ္သိကၡာျဖင့္ လည္းေကာင္း၊ တူညီလြတ္လပ္ေသာ အခြင့္အေရးမ်ားျဖင့္ လည္းေကာင္း၊ ေမြးဖြားလာသူမ်ား ျဖစ္သည္။",
        "ထိုသူတို႔၌ ပိုင္းျခား ေဝဖန္တတ္ေသာ ဉာဏ္ႏွင့္ က်င့္ဝတ္ သိတတ္ေသာ စိတ္တို႔ရိွၾက၍",
        "ျမန္မာ",
        "ေဆး႐ံု",
        "ေက်းဇူးတင္ပါတယ္",
        "မဂၤလာပါ",
        "ႏိုင္ငံ",
        "အပိုဒ္ ၁",
    ];

    #[test]
    fn unicode_is_not_zawgyi() {
        for text in UNICODE {
            assert_eq!(zawgyi(text), None, "{text}");
        }
    }

    #[test]
    fn zawgyi_is() {
        for text in ZAWGYI {
            assert!(zawgyi(text).is_some(), "{text}");
        }
    }

    #[test]
    fn the_first_word_is_marked() {
        let text = "name: Yangon\nabout: လူ ျမန္မာ။\n";
        let word = zawgyi(text).map(|range| &text[range]);
        assert_eq!(word, Some("ျမန္မာ။"));
    }
}
