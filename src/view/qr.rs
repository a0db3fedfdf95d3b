//! An address as a code that a telephone reads from paper.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};
use serde::Serialize;

/// Modules that stay white around the code, without which a camera does not find it.
const QUIET: i32 = 4;

/// A QR code (ISO/IEC 18004) for an SVG of `size` × `size` modules.
#[derive(Debug, Serialize)]
pub(super) struct Qr {
    /// Modules along a side, with the white around them.
    size: i32,
    /// The dark modules: strokes of width 1 along the middle of each row.
    path: String,
}

/// The code of a text; `None` for one of more than about two thousand bytes, which no
/// address has. A seventh of it may be dirty or folded, and it still reads.
pub(super) fn qr(text: &str) -> Option<Qr> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = code.size();
    let mut path = String::new();
    for y in 0..side {
        // Where the last stroke of the row ended: the next is written from there.
        let mut end = None;
        let mut x = 0;
        while x < side {
            let dark = (x..side)
                .take_while(|x| code.get_module(*x, y))
                .fold(0, |count, _| count + 1);
            if dark == 0 {
                x += 1;
                continue;
            }
            let _ = match end {
                Some(end) => write!(path, "m{} 0h{dark}", x - end),
                None => write!(path, "M{} {}.5h{dark}", x + QUIET, y + QUIET),
            };
            x += dark;
            end = Some(x);
        }
    }
    Some(Qr {
        size: side + 2 * QUIET,
        path,
    })
}
