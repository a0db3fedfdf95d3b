//! Records as one flat table (RFC 4180), in UTF-8 with a byte order mark.

use std::fmt::Write;

use super::column::{Column, Step, Type};
use super::node::Node;

/// Excel in Japan takes a file without this mark for Shift_JIS.
pub(super) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Between the values of a list, and between those of a list within a list.
pub(super) const SEPARATORS: [char; 2] = ['|', ';'];

/// A table that is being written, a record at a time.
pub(super) struct Rows<'a> {
    writer: ::csv::Writer<Vec<u8>>,
    ways: Vec<Way<'a>>,
    /// The cell being written.
    cell: String,
}

impl<'a> Rows<'a> {
    pub(super) fn new(columns: &'a [Column]) -> Self {
        let mut writer = writer();
        // Memory takes every row, and all rows are of one length.
        let _ = writer.write_record(columns.iter().map(Column::name));
        Self {
            writer,
            ways: columns.iter().map(Way::new).collect(),
            cell: String::new(),
        }
    }

    pub(super) fn push(&mut self, record: &Node) {
        for way in &mut self.ways {
            self.cell.clear();
            way.write(record, &mut self.cell);
            let _ = self.writer.write_field(&self.cell);
        }
        let _ = self.writer.write_record(None::<&[u8]>);
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.writer.into_inner().unwrap_or_default()
    }
}

fn writer() -> ::csv::Writer<Vec<u8>> {
    ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec())
}

/// Writes rows of one length.
pub(super) fn write(rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = writer();
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

    /// Appends the value of the column. Several stand one behind the other: the items of a
    /// list in their order, so that the first values of all columns of a list are those of
    /// its first item.
    fn write(&mut self, record: &Node, cell: &mut String) {
        gather(
            &self.column.steps,
            &mut self.last,
            record,
            0,
            self.column,
            cell,
        );
        let is_text = !matches!(
            self.column.kind,
            Type::Integer(..) | Type::Number(..) | Type::Truth
        );
        if is_text && may_be_formula(cell) {
            cell.insert(0, '\'');
        }
    }
}

/// A spreadsheet takes a text that begins so for a formula: an apostrophe before it keeps
/// it a text. Readers of the file take one apostrophe away where a cell begins with one.
pub(super) fn guarded(text: String) -> String {
    match may_be_formula(&text) {
        true => format!("'{text}"),
        false => text,
    }
}

fn may_be_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\''])
}

fn gather(
    steps: &[Step],
    last: &mut [usize],
    node: &Node,
    depth: usize,
    column: &Column,
    out: &mut String,
) {
    if let Node::List(items) = node {
        for (place, item) in items.iter().enumerate() {
            if place > 0 {
                out.push_str(separator(depth));
            }
            gather(steps, last, item, depth + 1, column, out);
        }
        return;
    }
    if let (Some((step, steps)), Some((at, last))) = (steps.split_first(), last.split_first_mut()) {
        if let Some(found) = node.find(step.key(), at) {
            gather(steps, last, found, depth, column, out);
        }
        return;
    }
    match node {
        Node::Nothing | Node::List(_) => {}
        Node::Truth(truth) => out.push_str(if *truth { "true" } else { "false" }),
        // Memory takes every text.
        Node::Number(number) => drop(write!(out, "{number}")),
        // As a URI (RFC 3966) it is no sum to a spreadsheet, and a program can dial it.
        Node::Text(text) if matches!(column.kind, Type::Phone) => {
            out.push_str("tel:");
            out.push_str(text);
        }
        Node::Text(text) if column.lists > 0 => escape(text, out),
        Node::Text(text) => out.push_str(text),
        Node::Map(pairs) => {
            for (place, (key, value)) in pairs.iter().enumerate() {
                if place > 0 {
                    out.push_str(separator(depth));
                }
                out.push_str(key);
                out.push('=');
                if let Node::Text(text) = value {
                    escape(text, out);
                }
            }
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
fn escape(text: &str, out: &mut String) {
    let mut copied = 0;
    for (at, sign) in text.match_indices(['\\', SEPARATORS[0], SEPARATORS[1]]) {
        out.push_str(&text[copied..at]);
        out.push('\\');
        out.push_str(sign);
        copied = at + sign.len();
    }
    out.push_str(&text[copied..]);
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
        let mut out = String::new();
        escape("74 hospitals; a|b\\", &mut out);
        assert_eq!(out, "74 hospitals\\; a\\|b\\\\");
    }
}
