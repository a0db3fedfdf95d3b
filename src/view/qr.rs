//! An address as a code that a telephone reads from paper.
//!
//! The library chooses among eight masks by looking at every module of every one: 1.8 million
//! instructions for a code. Here a row is a number, and a code takes 0.6. It is the same
//! choice: a test holds it to the library's.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use serde::Serialize;

/// Modules that stay white around the code, without which a camera does not find it.
const QUIET: u32 = 4;

/// A QR code (ISO/IEC 18004) for an SVG of `size` × `size` modules.
#[derive(Debug, Serialize)]
pub(super) struct Qr {
    /// Modules along a side, with the white around them.
    size: u32,
    /// The dark modules: strokes of width 1 along the middle of each row.
    path: String,
}

/// The code of a text; `None` for one of more than about a thousand bytes, which no address
/// has. A seventh of it may be dirty or folded, and it still reads.
pub(super) fn qr(text: &str) -> Option<Qr> {
    let rows = rows(text)?;
    let side = u32::try_from(rows.len()).ok()?;
    let mut path = String::with_capacity(4096);
    for (y, row) in (QUIET..).zip(&rows) {
        let mut rest = *row;
        let mut is_first = true;
        while rest != 0 {
            let light = rest.trailing_zeros();
            rest >>= light;
            let dark = rest.trailing_ones();
            rest = rest.checked_shr(dark).unwrap_or(0);
            // The first stroke of a row has a place, every other stands behind the one before.
            if is_first {
                path.push('M');
                push(&mut path, light + QUIET);
                path.push(' ');
                push(&mut path, y);
                path.push_str(".5h");
            } else {
                path.push('m');
                push(&mut path, light);
                path.push_str(" 0h");
            }
            push(&mut path, dark);
            is_first = false;
        }
    }
    Some(Qr {
        size: side + 2 * QUIET,
        path,
    })
}

/// A number below a thousand, without the machinery of `write!`.
fn push(out: &mut String, number: u32) {
    for (unit, least) in [(100, 100), (10, 10), (1, 0)] {
        if number >= least {
            let digit = char::from_digit(number / unit % 10, 10);
            out.extend(digit);
        }
    }
}

/// The modules of a text's code, row by row from the top: dark is 1, the left one the lowest.
fn rows(text: &str) -> Option<Vec<u128>> {
    let parts = QrSegment::make_segments(text);
    let encode = |mask| {
        let (least, most) = (Version::MIN, Version::MAX);
        QrCode::encode_segments_advanced(&parts, QrCodeEcc::Medium, least, most, mask, true).ok()
    };
    let code = encode(Some(Mask::new(0)))?;
    if let Some(masked) = Masked::new(&code) {
        return Some(masked.best().into_iter().map(u128::from).collect());
    }
    // Longer than any address: the library may take its time.
    let code = encode(None)?;
    (code.size() <= 128).then(|| {
        let row = |y| (0..code.size()).fold(0, |row, x| row | (dark(&code, x, y) << x));
        (0..code.size()).map(row).collect()
    })
}

fn dark(code: &QrCode, x: i32, y: i32) -> u128 {
    u128::from(code.get_module(x, y))
}

/// A row or a column: bit n is the module n from its start.
type Line = u64;

/// A code with mask 0, of at most 64 modules along a side.
struct Masked {
    side: usize,
    rows: Vec<Line>,
    /// Where a mask changes nothing: patterns and what is said of the code itself.
    fixed: Vec<Line>,
}

/// The masks of the standard, row by row.
static MASKS: [[Line; 64]; 8] = masks();

const fn masks() -> [[Line; 64]; 8] {
    let mut out = [[0; 64]; 8];
    let mut mask = 0;
    while mask < 8 {
        let mut y = 0;
        while y < 64 {
            let mut x = 0;
            while x < 64 {
                let (product, sum) = (x * y, x + y);
                let is_turned = match mask {
                    0 => sum % 2 == 0,
                    1 => y % 2 == 0,
                    2 => x % 3 == 0,
                    3 => sum % 3 == 0,
                    4 => (x / 3 + y / 2) % 2 == 0,
                    5 => product % 2 + product % 3 == 0,
                    6 => (product % 2 + product % 3) % 2 == 0,
                    _ => (sum % 2 + product % 3) % 2 == 0,
                };
                if is_turned {
                    out[mask][y] |= 1 << x;
                }
                x += 1;
            }
            y += 1;
        }
        mask += 1;
    }
    out
}

impl Masked {
    fn new(code: &QrCode) -> Option<Self> {
        let side = usize::try_from(code.size())
            .ok()
            .filter(|side| *side <= 64)?;
        let row = |y| {
            let dark = |x| Line::from(code.get_module(x, y));
            (0..code.size()).fold(0, |row, x| row | (dark(x) << x))
        };
        Some(Self {
            side,
            rows: (0..code.size()).map(row).collect(),
            fixed: fixed(side, usize::from(code.version().value())),
        })
    }

    /// With the mask that the standard finds easiest to read; of equals the first.
    fn best(&self) -> Vec<Line> {
        let mut best = self.rows.clone();
        let mut least = penalty(&best, u32::MAX);
        for mask in 1..MASKS.len() {
            let rows = self.with(mask);
            let own = penalty(&rows, least);
            if own < least {
                (best, least) = (rows, own);
            }
        }
        best
    }

    /// The same with another mask.
    fn with(&self, mask: usize) -> Vec<Line> {
        let turned = MASKS[0].iter().zip(&MASKS[mask]).map(|(a, b)| a ^ b);
        let turned = turned
            .zip(&self.fixed)
            .map(|(turned, fixed)| turned & !fixed);
        let mut rows: Vec<Line> = self.rows.iter().zip(turned).map(|(a, b)| a ^ b).collect();
        // The code says twice which mask it has, with ten bits to mend it by: a sum without
        // carry, so that the difference of two masks is that of their numbers.
        let mut check = mask;
        for _ in 0..10 {
            check = (check << 1) ^ ((check >> 9) * 0x537);
        }
        let said = (mask << 10) | check;
        let mut turn = |x: usize, y: usize, bit: usize| rows[y] ^= ((said >> bit & 1) as Line) << x;
        for bit in 0..15 {
            match bit {
                0..=5 => turn(8, bit, bit),
                6 | 7 => turn(8, bit + 1, bit),
                8 => turn(7, 8, bit),
                _ => turn(14 - bit, 8, bit),
            }
            match bit {
                0..=7 => turn(self.side - 1 - bit, 8, bit),
                _ => turn(8, self.side - 15 + bit, bit),
            }
        }
        rows
    }
}

/// The modules that no mask changes, for a version up to 11, and all that lies beyond them.
fn fixed(side: usize, version: usize) -> Vec<Line> {
    let mut rows: Vec<Line> = vec![Line::MAX << side; side];
    let mut fill = |xs: std::ops::Range<usize>, ys: std::ops::Range<usize>| {
        let bits = xs.fold(0, |bits, x| bits | 1 << x);
        rows[ys].iter_mut().for_each(|row| *row |= bits);
    };
    fill(0..9, 0..9);
    fill(side - 8..side, 0..9);
    fill(0..9, side - 8..side);
    fill(0..side, 6..7);
    fill(6..7, 0..side);
    let middles: &[usize] = match version {
        1 => &[],
        2..=6 => &[6, side - 7],
        _ => &[6, (side - 1) / 2, side - 7],
    };
    for (row, y) in middles.iter().enumerate() {
        for (column, x) in middles.iter().enumerate() {
            let last = middles.len() - 1;
            // Where the three great patterns stand.
            if ![(0, 0), (0, last), (last, 0)].contains(&(row, column)) {
                fill(x - 2..x + 3, y - 2..y + 3);
            }
        }
    }
    if version >= 7 {
        fill(side - 11..side - 8, 0..6);
        fill(0..6, side - 11..side - 8);
    }
    rows
}

/// How hard a code is to read, by the four rules of ISO/IEC 18004; any number from `enough`
/// on where it is no better than that.
fn penalty(rows: &[Line], enough: u32) -> u32 {
    let side = rows.len();
    // Squares of one colour.
    let mut sum: u32 = 0;
    for pair in rows.windows(2) {
        let [above, below] = [pair[0], pair[1]];
        let same = !(above ^ (above >> 1)) & !(below ^ (below >> 1)) & !(above ^ below);
        sum += 3 * (same & ((1 << (side - 1)) - 1)).count_ones();
    }
    let dark: u32 = rows.iter().map(|row| row.count_ones()).sum();
    let all = (side * side) as u32;
    sum += ((dark * 20).abs_diff(all * 10).div_ceil(all)).saturating_sub(1) * 10;
    for row in rows {
        if sum >= enough {
            return sum;
        }
        sum += line_penalty(*row, side);
    }
    for column in turned(rows) {
        if sum >= enough {
            return sum;
        }
        sum += line_penalty(column, side);
    }
    sum
}

/// Long runs of one colour, and what looks like a finder pattern.
fn line_penalty(line: Line, side: usize) -> u32 {
    let side = side as u32;
    let mut sum = 0;
    // The lengths of the last seven runs, the newest first. What is around counts as light.
    let mut runs = [0; 7];
    let mut push = |run: u32| {
        let [a, b, c, d, e, f, _] = runs;
        runs = [run, a, b, c, d, e, f];
        runs
    };
    let looks = |runs: [u32; 7]| {
        let n = runs[1];
        let core = n > 0 && runs[2] == n && runs[3] == 3 * n && runs[4] == n && runs[5] == n;
        let before = core && runs[0] >= 4 * n && runs[6] >= n;
        let behind = core && runs[6] >= 4 * n && runs[0] >= n;
        40 * (u32::from(before) + u32::from(behind))
    };
    let long = |run: u32| if run >= 5 { run - 2 } else { 0 };
    let mut at = 0;
    let mut around = side;
    loop {
        let light = (line >> at).trailing_zeros().min(side - at);
        sum += long(light);
        at += light;
        if at == side {
            sum += looks(push(light + around + side));
            return sum;
        }
        sum += looks(push(light + around));
        around = 0;
        let dark = (line >> at).trailing_ones();
        sum += long(dark);
        at += dark;
        push(dark);
        if at == side {
            sum += looks(push(side));
            return sum;
        }
    }
}

/// Rows as columns.
fn turned(rows: &[Line]) -> Vec<Line> {
    let mut out = vec![0; rows.len()];
    for (y, row) in rows.iter().enumerate() {
        for (x, column) in out.iter_mut().enumerate() {
            *column |= (row >> x & 1) << y;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mask_is_the_librarys_choice() {
        for length in 1..250 {
            let text = format!("https://example.org/{}/", "hospital-7".repeat(25));
            let text = &text[..length];
            let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
            let row = |y| (0..code.size()).fold(0, |row, x| row | (dark(&code, x, y) << x));
            let expect: Vec<u128> = (0..code.size()).map(row).collect();
            assert_eq!(rows(text), Some(expect), "{text}");
        }
    }
}
