//! Records as one flat table (RFC 4180), in UTF-8 with a byte order mark.

use super::column::{Column, Step, Type};
use super::node::Node;

/// Excel in Japan takes a file without this mark for Shift_JIS.
pub(super) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Between the values of a list, and between those of a list within a list.
pub(super) const SEPARATORS: [char; 2] = ['|', ';'];

/// Writes a table.
pub(super) fn table(columns: &[Column], records: &[Node]) -> Vec<u8> {
    let heads = columns.iter().map(Column::name).collect();
    let mut ways: Vec<Way> = columns.iter().map(Way::new).collect();
    let rows = records.iter().map(|record| {
        let cells = ways.iter_mut().map(|way| way.cell(record));
        cells.collect::<Vec<String>>()
    });
    write(std::iter::once(heads).chain(rows))
}

/// Writes rows of one length.
pub(super) fn write(rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    for row in rows {
        // Memory takes every row, and all rows are of one length.
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

/// A column, and where each step of its way was found last: all records of a table are made
/// from one schema, so it is there again: a twenty-fifth less for all of the open data.
struct Way<'a> {
    column: &'a Column,
    last: Vec<usize>,
}

impl<'a> Way<'a> {
    fn new(column: &'a Column) -> Self {
        Self {
            last: vec![0; column.steps.len()],
            column,
        }
    }

    /// The value of the column. Several stand one behind the other: the items of a list in
    /// their order, so that the first values of all columns of a list are those of its first
    /// item.
    fn cell(&mut self, record: &Node) -> String {
        let text = gather(&self.column.steps, &mut self.last, record, 0, self.column);
        match self.column.kind {
            Type::Integer(..) | Type::Number(..) | Type::Truth => text,
            _ => guarded(text),
        }
    }
}

/// A spreadsheet takes a text that begins so for a formula: an apostrophe before it keeps
/// it a text. Readers of the file take one apostrophe away where a cell begins with one.
pub(super) fn guarded(text: String) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) {
        true => format!("'{text}"),
        false => text,
    }
}

fn gather(
    steps: &[Step],
    last: &mut [usize],
    node: &Node,
    depth: usize,
    column: &Column,
) -> String {
    if let Node::List(items) = node {
        let items = items.iter();
        let items: Vec<String> = items
            .map(|item| gather(steps, last, item, depth + 1, column))
            .collect();
        return items.join(separator(depth));
    }
    if let (Some((step, steps)), Some((at, last))) = (steps.split_first(), last.split_first_mut()) {
        let found = node.find(step.key(), at);
        return found.map_or_else(String::new, |one| gather(steps, last, one, depth, column));
    }
    match node {
        Node::Nothing | Node::List(_) => String::new(),
        Node::Truth(truth) => truth.to_string(),
        Node::Number(number) => number.to_string(),
        // As a URI (RFC 3966) it is no sum to a spreadsheet, and a program can dial it.
        Node::Text(text) if matches!(column.kind, Type::Phone) => format!("tel:{text}"),
        Node::Text(text) if column.lists > 0 => escaped(text),
        Node::Text(text) => text.clone(),
        Node::Map(pairs) => {
            let pairs = pairs.iter().map(|(key, value)| {
                let text = match value {
                    Node::Text(text) => escaped(text),
                    _ => String::new(),
                };
                format!("{key}={text}")
            });
            pairs.collect::<Vec<_>>().join(separator(depth))
        }
    }
}

fn separator(depth: usize) -> &'static str {
    match depth {
        0 => "|",
        _ => ";",
    }
}

/// What would separate is text behind a backslash.
fn escaped(text: &str) -> String {
    if !text.contains(['\\', SEPARATORS[0], SEPARATORS[1]]) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\\' || SEPARATORS.contains(&c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &str) {
        assert_eq!(guarded(text.to_owned()), expect);
    }

    #[test]
    fn no_text_is_a_formula() {
        check("=1+1", "'=1+1");
        check("@SUM(A1)", "'@SUM(A1)");
        check("-- as of 2020", "'-- as of 2020");
        check("'quoted'", "''quoted'");
        check("病院", "病院");
        check("tel:+81-3-1234-5678", "tel:+81-3-1234-5678");
    }

    #[test]
    fn a_separator_in_a_text_separates_nothing() {
        assert_eq!(escaped("74 hospitals; a|b\\"), "74 hospitals\\; a\\|b\\\\");
    }
}
