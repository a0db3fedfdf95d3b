//! Mends bold text that CommonMark does not see.
//!
//! CommonMark asks what stands beside `**`: next to punctuation it opens only after a space and
//! closes only before one. Scripts without spaces between words break on that
//! (`これは**「重要」**です`), and worse, what is left over pairs up wrongly
//! (`これは**「甲」**と**「乙」**です` makes `と` bold). So where a `**` is left over beside such a
//! letter, all `**` of the same element are paired anew, with rules that take such letters and
//! their punctuation for a place where bold text may begin or end.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::cjk;
use super::inline::{Role, Stars, Token, is_escaped};

/// Pairs what CommonMark left over; returns the first `**` that is still literal and should not be.
pub(super) fn repair(source: &str, tokens: &mut [Token]) -> Option<Range<usize>> {
    let left_over = |t: &Token| matches!(t, Token::Stars(s) if s.role == Role::Literal);
    if !tokens.iter().any(left_over) {
        return None;
    }
    let mut first = None;
    for stars in elements(tokens) {
        let runs = runs(tokens, &stars);
        let is_wrong = |run: &Run| (2..=3).contains(&run.left_over) && run.attaches();
        if runs.iter().any(is_wrong) {
            let single = pair(tokens, &runs);
            first = first.into_iter().chain(single).min();
        }
    }
    let first = first.into_iter().chain(torn(source, tokens)).min();
    first.map(|at| at..at + 2)
}

/// Where CommonMark took one half of a `**` for emphasis and left the other literal.
fn torn(source: &str, tokens: &[Token]) -> Option<usize> {
    let is_star = |at: usize| source.as_bytes().get(at) == Some(&b'*') && !is_escaped(source, at);
    tokens
        .iter()
        .enumerate()
        .find_map(|(i, token)| match token {
            Token::Stars(Stars {
                at,
                len: 1,
                role: Role::Literal,
            }) => {
                let (before, after) = neighbours(tokens, &(i..i + 1));
                if !cjk::attaches(before) && !cjk::attaches(after) {
                    return None;
                }
                let previous = at.checked_sub(1).filter(|&at| is_star(at));
                previous.or_else(|| is_star(at + 1).then_some(*at))
            }
            _ => None,
        })
}

/// The indices of the asterisks that stand directly in each element.
fn elements(tokens: &[Token]) -> Vec<Vec<usize>> {
    let mut elements = vec![Vec::new()];
    let mut path = vec![0];
    for (i, token) in tokens.iter().enumerate() {
        match token {
            Token::Open(..) => {
                path.push(elements.len());
                elements.push(Vec::new());
            }
            Token::Close(_) => {
                path.pop();
            }
            Token::Stars(_) => {
                if let Some(stars) = path.last().and_then(|&element| elements.get_mut(element)) {
                    stars.push(i);
                }
            }
            _ => {}
        }
    }
    elements
}

/// Adjacent asterisks, two or more, whatever CommonMark made of them.
struct Run {
    tokens: Range<usize>,
    at: usize,
    len: usize,
    /// How many of them CommonMark left literal.
    left_over: usize,
    before: char,
    after: char,
}

fn runs(tokens: &[Token], stars: &[usize]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for &i in stars {
        let Some(Token::Stars(Stars { at, len, role })) = tokens.get(i) else {
            continue;
        };
        let left_over = if *role == Role::Literal { *len } else { 0 };
        match runs.last_mut() {
            Some(run) if run.tokens.end == i && run.at + run.len == *at => {
                run.tokens.end = i + 1;
                run.len += len;
                run.left_over += left_over;
            }
            _ => runs.push(Run {
                tokens: i..i + 1,
                at: *at,
                len: *len,
                left_over,
                before: '\n',
                after: '\n',
            }),
        }
    }
    runs.retain_mut(|run| {
        (run.before, run.after) = neighbours(tokens, &run.tokens);
        run.len > 1
    });
    runs
}

/// The characters on both sides of a run.
fn neighbours(tokens: &[Token], run: &Range<usize>) -> (char, char) {
    let before = run.start.checked_sub(1).and_then(|i| tokens.get(i));
    (
        neighbour(before, |text| text.chars().next_back()),
        neighbour(tokens.get(run.end), |text| text.chars().next()),
    )
}

/// The character beside a run; markup counts as punctuation, the end of a line as white space.
fn neighbour(token: Option<&Token>, pick: impl Fn(&str) -> Option<char>) -> char {
    match token {
        None | Some(Token::SoftBreak | Token::HardBreak) => '\n',
        Some(Token::Text(text)) => pick(text).unwrap_or('*'),
        Some(_) => '*',
    }
}

impl Run {
    fn attaches(&self) -> bool {
        cjk::attaches(self.before) || cjk::attaches(self.after)
    }

    fn can_open(&self) -> bool {
        may_begin(self.before, self.after)
    }

    fn can_close(&self) -> bool {
        may_begin(self.after, self.before)
    }
}

/// Whether bold text may begin between the two (mirrored: end).
fn may_begin(outside: char, inside: char) -> bool {
    !inside.is_whitespace()
        && (!is_hard(inside)
            || outside.is_whitespace()
            || is_hard(outside)
            || cjk::attaches(outside))
}

/// Punctuation and symbols that belong to no script we mend.
fn is_hard(c: char) -> bool {
    !(c.is_alphanumeric() || c.is_whitespace() || is_combining_mark(c) || cjk::attaches(c))
}

/// Pairs the runs of one element anew; returns where the first one stays literal and should not.
fn pair(tokens: &mut [Token], runs: &[Run]) -> Option<usize> {
    let mut open: Vec<&Run> = Vec::new();
    let mut single: Vec<&Run> = Vec::new();
    for run in runs {
        set(tokens, run, Role::Literal);
        let opener = open.last().filter(|opener| {
            let strict = opener.can_open() && run.can_close();
            // `は**(A)**text`: one end touches such a letter, the other only Latin.
            let lenient = (opener.attaches() || run.attaches())
                && !run.before.is_whitespace()
                && !matches!(run.before, '(' | '[' | '{' | '“' | '‘' | '«');
            strict || lenient
        });
        if let Some(opener) = opener {
            let used = opener.len.min(run.len);
            set(tokens, opener, Role::Open(used));
            set(tokens, run, Role::Close(used));
            open.pop();
        } else if run.can_open()
            || (open.is_empty()
                && !run.after.is_whitespace()
                && !matches!(run.after, ')' | ']' | '}' | '”' | '’' | '»'))
        {
            open.push(run);
        } else {
            single.push(run);
        }
    }
    // Four and more left over are a line or a mask (`パスワードは****`), not a mistake.
    let wrong = |run: &&&Run| run.left_over < run.len || (run.len < 4 && run.attaches());
    single
        .iter()
        .chain(&open)
        .filter(wrong)
        .map(|run| run.at)
        .min()
}

/// Makes one token of the run's tokens.
fn set(tokens: &mut [Token], run: &Run, role: Role) {
    let mut whole = Some(Stars {
        at: run.at,
        len: run.len,
        role,
    });
    for token in tokens.get_mut(run.tokens.clone()).unwrap_or_default() {
        *token = whole
            .take()
            .map_or_else(|| Token::Text("".into()), Token::Stars);
    }
}
