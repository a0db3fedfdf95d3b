//! How a text is looked for: folded, then cut into words. `themes/default/assets/search.js`
//! does the same to what a reader types; a change here is a change there.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds what readers type in several ways: width and case; the marks of Latin, Cyrillic
/// and Arabic letters; alef with and without hamza; the tones of Thai and Burmese; the ө
/// and ү that a Russian keyboard lacks; digits of other scripts; katakana and hiragana.
/// Words are parted by one space; all else that is neither letter nor digit is gone.
pub fn fold(text: &str) -> String {
    bare(text).chars().map(letter).collect()
}

/// Folded but for what [`letter`] folds, which tells katakana from hiragana.
fn bare(text: &str) -> String {
    let lower = text.nfkc().flat_map(char::to_lowercase);
    let marked: String = lower.map(digit).collect();
    let letters = marked
        .nfd()
        .filter(|c| !is_combining_mark(*c) || is_spelling(*c))
        .nfc()
        .filter(|c| !is_silent(*c));
    let mut out = String::with_capacity(text.len());
    let mut parted = false;
    for c in letters {
        if !c.is_alphanumeric() && !is_spelling(c) {
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

/// Marks without which a word is another one: `が` is another letter than `か`, and Thai,
/// Lao, Burmese and Khmer write vowels and the stacking of consonants with marks.
fn is_spelling(c: char) -> bool {
    match c {
        '\u{3099}' | '\u{309a}' => true,
        '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e4d}' => true,
        '\u{eb1}' | '\u{eb4}'..='\u{ebc}' | '\u{ecd}' => true,
        // Dot and visarga are tones, which names of places have or lack.
        '\u{1037}' | '\u{1038}' => false,
        '\u{102b}'..='\u{103e}' => true,
        // These two stand before or behind the vowel, and look the same there.
        '\u{17c9}' | '\u{17ca}' => false,
        '\u{17b6}'..='\u{17d3}' | '\u{17dd}' => true,
        _ => false,
    }
}

/// Apostrophes, the stroke that stretches Arabic words, a hamza on its own, joiners: within
/// a word.
fn is_silent(c: char) -> bool {
    matches!(
        c,
        '\'' | '\u{2019}' | '\u{2bc}' | '\u{621}' | '\u{640}' | '\u{ad}' | '\u{200b}'..='\u{200d}'
    )
}

/// Letters that are typed for one another: the first of each group stands for the others.
/// Of Han characters the Japanese form does, because names have no other: who writes 順天堂
/// with the characters of Beijing or Taipei finds it.
const SAME: &str = "dđ оө уү اٱ هة يىی كک ဥဉ 区區 学學 医醫 療疗 \
    東东 国國 岡冈 会會 際际 線线 属屬 総總总 診诊 葉叶 戸戶户 検檢检 \
    広廣广 内內 視视 鏡镜 称稱 徳德 記记 島岛 県縣县 関關关 節节 \
    沢澤泽 順顺 済濟济 倉仓 賀贺 庫库 陽阳 画畫 断斷 歯齒齿 聖圣 \
    瀬瀨濑 渋澀涩 輪轮 児兒儿 亀龜龟 鴨鸭 見见 横橫 浜濱滨 帯帶带 門门 \
    鳥鸟 馬马 橋桥 慶庆 応應应 義义 華华 環环 習习 慣惯 予預预 査查 \
    間间 腸肠 進进 臨临 術术 気氣气 経經经 脳腦脑 臓臟脏 腎肾 薬藥药 \
    連连 愛爱 紅红 転轉转 専專专 離离 長长 鉄鐵铁 円圓圆 桜櫻樱 辺邊边 \
    豊豐丰 縄繩绳 静靜 潟泻 宮宫 滝瀧泷 鎌鐮镰 実實实 場场 団團团 \
    労勞劳 竜龍龙 栄榮荣 斎齋斋 頭头 頸颈 綜综 衛卫 種种 楽樂乐";

static SAME_AS: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let groups = SAME.split(' ').map(|group| {
        let mut letters = group.chars();
        (letters.next(), letters)
    });
    let groups = groups.filter_map(|(first, others)| Some((first?, others)));
    let pairs = groups.flat_map(|(first, others)| others.map(move |other| (other, first)));
    pairs.collect()
});

fn letter(c: char) -> char {
    match c {
        '\u{30a1}'..='\u{30f6}' => moved(c, 0x60),
        c if c.is_ascii() => c,
        c => SAME_AS.get(&c).copied().unwrap_or(c),
    }
}

/// A digit of Arabic, Persian, Thai, Burmese or Khmer as the Latin one.
fn digit(c: char) -> char {
    match c {
        '\u{660}'..='\u{669}' => moved(c, 0x630),
        '\u{6f0}'..='\u{6f9}' => moved(c, 0x6c0),
        '\u{e50}'..='\u{e59}' => moved(c, 0xe20),
        '\u{1040}'..='\u{1049}' => moved(c, 0x1010),
        '\u{17e0}'..='\u{17e9}' => moved(c, 0x17b0),
        c => c,
    }
}

fn moved(c: char, down: u32) -> char {
    char::from_u32(u32::from(c) - down).unwrap_or(c)
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
    use super::{SAME, fold, words, words_of_prose};

    fn check(text: &str, expect: &str) {
        assert_eq!(fold(text), expect, "{text}");
    }

    #[test]
    fn what_is_typed_in_several_ways_is_one() {
        check("ＴＯＫＹＯ", "tokyo");
        check("Thành phố Đông Kinh", "thanh pho dong kinh");
        check("أُوساكا، مَدينة", "اوساكا مدينه");
        check("أمراء الأشعّة ١١٩", "امرا الاشعه 119");
        check("トウキョウ・がん", "とうきょう がん");
        check("ｶﾞﾝ", "がん");
        check("Children’s  (B&B)", "childrens b b");
        check("Хёго, тяжёлый", "хего тяжелыи");
        check("Өмнөговь үүдэл эс", "омноговь уудэл эс");
        check("\u{1103}\u{1169}\u{110f}\u{116d}", "도쿄");
        check("Tóquio, coração", "toquio coracao");
        check("—", "");
    }

    #[test]
    fn vowels_written_as_marks_stay_and_tones_go() {
        check("รพ. โตเกียว", "รพ โตเกียว");
        check("โอซาก้า ๑๑๙", "โอซากา 119");
        check("น้ำ", "น\u{e4d}า");
        check("មហារីក ១១៩", "មហារីក 119");
        check("ហ្វូគូស៊ីម៉ា", "ហ្វូគូសីមា");
        check("ရင်ကြပ်", "ရင်ကြပ်");
        check("တိုကျိုး ၁၁၉", "တိုကျို 119");
        // A dot below is typed before or behind the mark that silences.
        check("ဟော့်", "ဟော်");
        check("ဟော်\u{1037}", "ဟော်");
    }

    #[test]
    fn a_name_is_found_in_the_characters_of_its_reader() {
        for name in [
            "順天堂大学医学部附属病院",
            "順天堂大學醫學部附屬病院",
            "顺天堂大学医学部附属病院",
        ] {
            check(name, "順天堂大学医学部附属病院");
        }
        // Each letter stands in one group, and a query is folded by the same ones.
        let mut letters: Vec<char> = SAME.chars().filter(|c| *c != ' ').collect();
        let all = letters.len();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), all);
        let script = include_str!("../../themes/default/assets/search.js");
        for group in SAME.split(' ') {
            assert!(
                script.contains(&format!("{group} ")),
                "search.js lacks {group}"
            );
        }
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_pairs() {
        assert_eq!(words("東京都 Heart"), ["東京", "京都", "都", "heart"]);
        assert_eq!(words("PET検査"), ["pet", "検査", "査"]);
        assert_eq!(words("びょう"), ["びょ", "ょう", "う"]);
        assert_eq!(words_of_prose("ビザのこと"), ["びざ", "ざの"]);
    }
}
