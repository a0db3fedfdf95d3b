//! Values that say something only beside each other: dates that follow each other, the
//! lowest and the highest, one of several.

use serde_json::Value;

use super::schema::{Kind, Shape};
use super::validate::Checked;
use super::yaml::{Key, Node, NodeKind};
use crate::diagnostic::codes;
use crate::facts::PartialDate;

impl Checked<'_> {
    /// Dates that must not run backwards.
    pub(super) fn order(&mut self, node: &Node, keys: &[&str]) {
        let dates: Vec<(&Node, PartialDate)> = keys
            .iter()
            .filter_map(|key| {
                let value = node.get(key)?;
                Some((value, value.text()?.parse().ok()?))
            })
            .collect();
        for pair in dates.windows(2) {
            if let [(first, from), (second, to)] = pair
                && to.last_day() < from.first_day()
            {
                self.complain(codes::dates_out_of_order(
                    second.span,
                    *to,
                    first.span,
                    *from,
                ));
            }
        }
    }

    /// Exactly one of the keys that exclude each other must say something.
    pub(super) fn one_of(&mut self, node: &Node, pairs: &[(Key, Node)], shape: &Shape) {
        let is_one = |key: &Key| shape.one_of.contains(&key.text.as_str());
        let mut said = pairs
            .iter()
            .filter(|(key, value)| is_one(key) && !matches!(value.kind, NodeKind::Null));
        match (said.next(), said.next()) {
            (None, _) if !shape.one_of.is_empty() => {
                // A misspelled key is there: it must not be called missing too.
                let known = || shape.fields.iter().map(|field| field.key);
                let is_slip = |key: &Key| !known().any(|known| key.text == known);
                if !pairs.iter().any(|(key, _)| is_slip(key)) {
                    self.complain(codes::no_value(node.span, shape.one_of));
                }
            }
            (Some((first, _)), Some((second, _))) => {
                self.complain(codes::two_values(second.span, &second.text, first.span));
            }
            _ => {}
        }
    }

    /// One value, or the lowest and the highest; comes out as a list.
    pub(super) fn range(&mut self, node: &Node, item: Kind, key: &str) -> Value {
        let NodeKind::List(items) = &node.kind else {
            return Value::Array(vec![self.value(node, item, key)]);
        };
        let values = items.iter().map(|node| self.value(node, item, key));
        let values: Vec<Value> = values.collect();
        match (&**items, values.as_slice()) {
            ([low, high], [least, most]) => {
                if is_above(least, most) {
                    let (low_text, high_text) = (low.text(), high.text());
                    let (low_text, high_text) =
                        (low_text.unwrap_or_default(), high_text.unwrap_or_default());
                    self.complain(codes::range_backwards(low.span, low_text, high_text));
                }
            }
            _ => self.complain(codes::bad_range(node.span, key)),
        }
        Value::Array(values)
    }
}

/// Whether the lowest value is above the highest: of dates, whether it is wholly behind it.
fn is_above(least: &Value, most: &Value) -> bool {
    match (least, most) {
        (Value::String(least), Value::String(most)) => {
            match (least.parse::<PartialDate>(), most.parse::<PartialDate>()) {
                (Ok(least), Ok(most)) => most.last_day() < least.first_day(),
                _ => false,
            }
        }
        _ => match (least.as_f64(), most.as_f64()) {
            (Some(least), Some(most)) => least > most,
            _ => false,
        },
    }
}
