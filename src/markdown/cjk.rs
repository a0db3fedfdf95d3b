//! Which characters need more than CommonMark's rules, which suit scripts that put spaces between
//! words.

/// Whether a line break between the two characters leaves nothing behind.
///
/// Quotation marks, dashes and ellipses that Chinese and Japanese share with Latin count as wide
/// when the other side is.
pub(super) fn joins(before: char, after: char) -> bool {
    (is_wide(before) && (is_wide(after) || is_shared_punctuation(after)))
        || (is_shared_punctuation(before) && is_wide(after))
}

/// Whether there is a character that a line break joins to this one behind it.
pub(super) fn may_join(after: char) -> bool {
    is_wide(after) || is_shared_punctuation(after)
}

/// Han, kana, bopomofo, CJK punctuation and full-width forms; not Hangul, which writes spaces.
pub(super) fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{2E80}'..='\u{302D}' // radicals, description characters, punctuation
        | '\u{3030}'..='\u{312F}' // punctuation, hiragana, katakana, bopomofo
        | '\u{3190}'..='\u{31FF}' // kanbun, bopomofo, strokes, small katakana
        | '\u{3220}'..='\u{325F}' // enclosed ideographs
        | '\u{3280}'..='\u{4DBF}' // enclosed kana, squared words, Han extension A
        | '\u{4DC0}'..='\u{9FFF}' // hexagrams, Han
        | '\u{F900}'..='\u{FAFF}' // compatibility ideographs
        | '\u{FE10}'..='\u{FE1F}' | '\u{FE30}'..='\u{FE6F}' // vertical and small forms
        | '\u{FF01}'..='\u{FF9F}' | '\u{FFE0}'..='\u{FFE6}' // full-width, half-width katakana
        | '\u{16FE0}'..='\u{16FFF}' // iteration marks
        | '\u{1AFF0}'..='\u{1B16F}' // kana extensions
        | '\u{1F200}'..='\u{1F2FF}' // enclosed ideographs
        | '\u{20000}'..='\u{3FFFD}' // Han extensions B and later
    )
}

/// Whether `**` beside the character is to be mended when CommonMark left it literal: the wide
/// characters and the scripts that attach words or particles without a space.
pub(super) fn attaches(c: char) -> bool {
    is_wide(c)
        || is_hangul(c)
        || is_ideograph_variant(c)
        || matches!(c,
            '\u{0590}'..='\u{109F}' // Hebrew, Arabic, the scripts of India, Thai, Lao, Burmese
            | '\u{1780}'..='\u{17FF}' | '\u{19E0}'..='\u{19FF}' // Khmer
            | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' // Burmese extensions
            | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' // presentation forms
        )
}

/// A variation selector: it has no width of its own.
pub(super) fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Whether the character takes no room on the page: white space, controls and invisible marks.
pub(super) fn is_invisible(c: char) -> bool {
    if c.is_ascii() {
        return !c.is_ascii_graphic();
    }
    c.is_whitespace()
        || c.is_control()
        || is_variation_selector(c)
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

fn is_hangul(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11FF}' | '\u{302E}'..='\u{302F}' | '\u{3130}'..='\u{318F}'
        | '\u{3200}'..='\u{321F}' | '\u{3260}'..='\u{327F}' | '\u{A960}'..='\u{A97F}'
        | '\u{AC00}'..='\u{D7FF}' | '\u{FFA0}'..='\u{FFDC}')
}

fn is_shared_punctuation(c: char) -> bool {
    matches!(c, '‘' | '’' | '“' | '”' | '—' | '―' | '…' | '‥' | '·')
}

fn is_ideograph_variant(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE02}' | '\u{E0100}'..='\u{E01EF}')
}
