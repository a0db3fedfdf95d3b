//! For spreadsheets: one flat table.

use super::{Cell, Report};

/// Excel in Japan takes a file without this mark for Shift_JIS.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Writes the rows of a report as CSV (RFC 4180) in UTF-8 with a byte order mark.
pub fn to_csv(report: &Report) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let heads = report.sheet.columns.iter().map(|one| one.label.clone());
    let rows = report.sheet.rows.iter();
    let rows = rows.map(|row| row.iter().map(field).collect::<Vec<String>>());
    for row in std::iter::once(heads.collect()).chain(rows) {
        // Memory takes every row, and all rows are of one length.
        let _ = writer.write_record(row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("{BYTE_ORDER_MARK}{}", String::from_utf8_lossy(&bytes))
}

/// A text that begins like a formula is kept from being one.
fn field(cell: &Cell) -> String {
    let text = cell.text();
    let formula = text.starts_with(['=', '+', '-', '@', '\t']);
    match cell {
        Cell::Text(_) | Cell::Code(_) if formula => format!("'{text}"),
        _ => text,
    }
}
