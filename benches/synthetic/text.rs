//! Texts without meaning, in every language the same.

use super::random::Random;
use super::words::{LINKS, Language, NOUNS, VERBS, Word};

/// A text of some sentences.
#[derive(Clone, Debug)]
pub struct Text(Vec<Vec<Word>>);

impl Text {
    /// So many sentences of five to eleven words.
    pub fn new(random: &mut Random, sentences: usize) -> Self {
        Self((0..sentences).map(|_| sentence(random)).collect())
    }

    /// The text in a language, on one line.
    pub fn to(&self, language: &Language) -> String {
        let mut out = String::new();
        for sentence in &self.0 {
            out.push_str(&language.phrase(sentence));
            out.push_str(language.stop);
        }
        out.truncate(out.trim_end().len());
        out
    }

    /// Its first three words.
    pub fn heading(&self, language: &Language) -> String {
        let first = self.0.first().map_or(&[] as &[Word], Vec::as_slice);
        language.phrase(first.get(..3).unwrap_or(first))
    }
}

/// Who does what, and once or twice more.
fn sentence(random: &mut Random) -> Vec<Word> {
    let mut words = clause(random);
    for _ in 0..random.within(1, 2) {
        words.push(Word::Link(random.below(LINKS)));
        words.extend(clause(random));
    }
    words
}

fn clause(random: &mut Random) -> Vec<Word> {
    let mut words = vec![noun(random), Word::Verb(random.below(VERBS))];
    words.extend(nouns(random, 1));
    words
}

/// So many nouns, as in a name or a title.
pub fn nouns(random: &mut Random, count: usize) -> Vec<Word> {
    (0..count).map(|_| noun(random)).collect()
}

fn noun(random: &mut Random) -> Word {
    Word::Noun(random.below(NOUNS))
}
