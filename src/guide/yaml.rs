//! Values as an editor would write them in YAML.

use serde_json::Value;

use crate::parse::schema::Kind;

/// A value of a field of this kind on one line: telephones and postal codes in quotes, which
/// is the house rule, anything else only where YAML asks for it.
pub fn flow(kind: Kind, value: &Value) -> String {
    match (kind, value) {
        (kind, Value::Array(items)) => {
            let item = match kind {
                Kind::List(item) => *item,
                kind => kind,
            };
            let items: Vec<String> = items.iter().map(|value| flow(item, value)).collect();
            format!("[{}]", items.join(", "))
        }
        (kind, Value::Object(map)) => {
            let pair = |(key, value): (&String, &Value)| format!("{key}: {}", flow(kind, value));
            let pairs: Vec<String> = map.iter().map(pair).collect();
            format!("{{{}}}", pairs.join(", "))
        }
        (Kind::PostalCode, Value::String(text)) => quoted(text),
        // Its colons stand between digits.
        (Kind::Hours, Value::String(text)) => text.clone(),
        (_, value) => scalar(value),
    }
}

/// A text, number or truth value on one line.
pub fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) if is_plain(text) => text.clone(),
        Value::String(text) => quoted(text),
        other => other.to_string(),
    }
}

/// As in `[ja, en]`.
pub fn list(items: &[Value]) -> String {
    let items: Vec<String> = items.iter().map(scalar).collect();
    format!("[{}]", items.join(", "))
}

/// In double quotes: what JSON writes, YAML reads the same.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Whether YAML takes the text for itself without quotes, in a list in brackets too.
fn is_plain(text: &str) -> bool {
    const TAKEN: [&str; 9] = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];
    let is_address = text.starts_with("https://") || text.starts_with("http://");
    let inside = |c: char| {
        c.is_alphanumeric() || " -_./()+@".contains(c) || (is_address && ":?=&%#~".contains(c))
    };
    text.starts_with(char::is_alphanumeric)
        && !text.ends_with([' ', ':'])
        && !text.contains(" #")
        && text.chars().all(inside)
        // `2026` and `1.5` would be numbers; `2026-11-20` is a date to people only.
        && text.parse::<f64>().is_err()
        && !TAKEN.contains(&text.to_lowercase().as_str())
}

/// Breaks a text into lines of about this width; a letter of Japanese is two wide.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let wide = |c: char| c >= '\u{1100}';
    let mut lines = Vec::new();
    let mut line = String::new();
    // Where the line may be broken: behind this many bytes; and where it had better be.
    let (mut last, mut best) = (0, 0);
    let mut used = 0;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        line.push(c);
        used += if wide(c) { 2 } else { 1 };
        let next = letters.peek().copied().unwrap_or(' ');
        if c == ' ' || (wide(c) && wide(next) && !closes(next) && !opens(c)) {
            last = line.len();
        }
        if used > width * 3 / 4 && (c == ' ' || "、。".contains(c)) && !closes(next) {
            best = line.len();
        }
        let at = if best > 0 { best } else { last };
        if used > width && at > 0 {
            let rest = line.split_off(at);
            lines.push(line.trim_end().to_owned());
            used = rest.chars().map(|c| if wide(c) { 2 } else { 1 }).sum();
            line = rest;
            (last, best) = (0, 0);
        }
    }
    lines.push(line.trim_end().to_owned());
    lines.retain(|line| !line.is_empty());
    lines
}

/// Signs that no line begins with.
fn closes(c: char) -> bool {
    "、。，．」』）ー・：；？！〕】っゃゅょッャュョ".contains(c)
}

/// Signs that no line ends with.
fn opens(c: char) -> bool {
    "「『（〔【".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_stand_where_yaml_needs_them() {
        for (text, expect) in [
            ("相澤病院", "相澤病院"),
            ("St Luke (Tokyo)", "St Luke (Tokyo)"),
            ("https://a.example/?b=c", "https://a.example/?b=c"),
            ("2026-11-20", "2026-11-20"),
            ("2026", "\"2026\""),
            ("no", "\"no\""),
            ("Notes: a guide", "\"Notes: a guide\""),
            ("a #1 place", "\"a #1 place\""),
            ("+81-3-1234-5678", "\"+81-3-1234-5678\""),
            ("say \"hi\"", "\"say \\\"hi\\\"\""),
            ("- a", "\"- a\""),
            ("a, b", "\"a, b\""),
        ] {
            assert_eq!(scalar(&text.into()), expect);
        }
    }

    #[test]
    fn long_lines_break_between_words() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(
            wrap("病院の名前を、書きます。", 13),
            ["病院の名前を、", "書きます。"]
        );
        assert_eq!(wrap("unbreakable", 3), ["unbreakable"]);
    }
}
