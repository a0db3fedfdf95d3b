//! For the terminal: columns that line up also where half of them are Japanese.

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, TableStyle};

use super::{Cell, Report, Table};

/// Draws a report in columns, at most `width` cells wide where a width is given; a Japanese
/// character takes two.
pub fn to_text(report: &Report, width: Option<u16>) -> String {
    let mut out = format!("{} · {}\n", report.title, report.as_of);
    for line in &report.summary {
        out.push_str(&format!("{line}\n"));
    }
    for one in &report.tables {
        out.push_str(&format!("\n{} ({})\n\n", one.caption, one.rows.len()));
        out.push_str(&table(one, width));
        out.push('\n');
    }
    out.push('\n');
    for line in &report.legend {
        out.push_str(&format!("{line}\n"));
    }
    out.truncate(out.trim_end().len());
    out
}

fn table(table: &Table, width: Option<u16>) -> String {
    let shown: Vec<usize> = (0..table.columns.len())
        .filter(|at| table.columns.get(*at).is_some_and(|one| !one.roomy))
        .collect();
    let mut drawn = comfy_table::Table::new();
    let rule = TableStyle::new().header_separator(LineStyle::none().fill('─'));
    drawn.load_style(rule);
    if let Some(width) = width {
        drawn.set_width(width);
        drawn.set_content_arrangement(ContentArrangement::Dynamic);
    }
    let heads = shown.iter().filter_map(|at| table.columns.get(*at));
    drawn.set_header(heads.map(|column| column.label.clone()));
    for row in &table.rows {
        let cells = shown.iter().filter_map(|at| row.get(*at));
        drawn.add_row(cells.map(|cell| {
            let drawn = comfy_table::Cell::new(cell.text());
            match cell {
                Cell::Number(_) => drawn.set_alignment(CellAlignment::Right),
                Cell::Text(_) | Cell::Day(_) | Cell::Code(_) => drawn,
            }
        }));
    }
    drawn.trim_fmt()
}
