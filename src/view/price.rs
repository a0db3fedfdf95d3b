//! What hospitals charge for a point of the tariff, beside each other and beside the insured
//! price.

use serde::Serialize;

use super::hospital::price_note;
use super::note::Note;
use super::parts::{Context, Run};
use crate::catalogue::Record;
use crate::facts::{Hospital, Price};
use crate::plan::SitePlan;
use crate::route::{Facet, Subject};
use crate::words::Arg;

/// Yen for one point under public insurance.
const INSURED: u32 = 10;

/// A bar shows at least three times the insured price, so that bars of different pages look
/// alike.
const LEAST_SCALE: u32 = 3 * INSURED;

/// A price rule, drawn: a length for each yen of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceBar {
    /// Tenths of a yen for a point: a percentage of the tariff is one.
    pub(super) length: u32,
    /// Where the insured price ends.
    pub(super) insured: u32,
    /// The width of the drawing.
    pub(super) width: u32,
}

/// Every hospital with a stated rule, in the order of every list.
#[derive(Debug, Serialize)]
pub(super) struct PriceRules {
    insured: PriceBar,
    rows: Vec<PriceRow>,
    /// "8 of 63 hospitals state a rule."
    count: String,
}

/// A hospital's rule.
#[derive(Debug, Serialize)]
struct PriceRow {
    name: Run,
    second: Option<Run>,
    rule: String,
    bar: PriceBar,
    note: Note,
}

/// "20 yen per point", since when.
pub(super) fn rule(context: &Context, price: &Price) -> Option<String> {
    let words = context.words;
    let text = match (price.yen_per_point, price.percent_of_tariff) {
        (Some(yen), _) => words.format("yen-per-point", &[("yen", Arg::Count(usize::from(yen)))]),
        (None, Some(percent)) => words.format(
            "percent-of-tariff",
            &[("percent", Arg::Count(usize::from(percent)))],
        ),
        (None, None) => return None,
    };
    Some(match price.since {
        Some(since) => {
            let since = context.say("since", since);
            format!("{text} · {since}")
        }
        None => text,
    })
}

/// The rule of one hospital on a scale of its own.
pub(super) fn bar(price: &Price) -> Option<PriceBar> {
    let length = match (price.yen_per_point, price.percent_of_tariff) {
        (Some(yen), _) => u32::from(yen) * 10,
        (None, Some(percent)) => u32::from(percent) * INSURED / 10,
        (None, None) => return None,
    };
    Some(PriceBar {
        length,
        insured: INSURED * 10,
        width: length.max(LEAST_SCALE * 10),
    })
}

/// All rules on one scale; `None` where no hospital states one.
pub(super) fn rules(context: &Context) -> Option<PriceRules> {
    let plan: &SitePlan = context.plan;
    let all = plan.all(context.catalogue, &Facet::All, context.lang);
    let mut rows: Vec<PriceRow> = all.iter().filter_map(|one| row(context, one)).collect();
    let width = rows.iter().map(|row| row.bar.width).max()?;
    for row in &mut rows {
        row.bar.width = width;
    }
    let args = [
        ("count", Arg::Count(rows.len())),
        ("all", Arg::Count(all.len())),
    ];
    Some(PriceRules {
        insured: PriceBar {
            length: INSURED * 10,
            insured: INSURED * 10,
            width,
        },
        count: context.words.format("price-count", &args),
        rows,
    })
}

fn row(context: &Context, record: &Record<Hospital>) -> Option<PriceRow> {
    let price = record.facts.price.as_ref()?;
    let name = &record.name[context.lang];
    Some(PriceRow {
        name: context.named(name, &Subject::Hospital(record.id.clone())),
        second: name.second.as_ref().map(|second| context.written(second)),
        rule: rule(context, price)?,
        bar: bar(price)?,
        note: price_note(context, &record.facts, price),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(yen_per_point: Option<u16>, percent_of_tariff: Option<u16>) -> Option<(u32, u32, u32)> {
        let price = Price {
            yen_per_point,
            percent_of_tariff,
            since: None,
            taxable: None,
            estimate_before_travel: None,
            deposit: None,
            no_referral_fee_jpy: None,
            payment: Vec::new(),
            source: crate::facts::SourceIds::default(),
            verified_on: None,
        };
        bar(&price).map(|bar| (bar.length, bar.insured, bar.width))
    }

    #[test]
    fn a_percentage_is_as_long_as_its_yen() {
        assert_eq!(of(Some(20), None), Some((200, 100, 300)));
        assert_eq!(of(None, Some(200)), of(Some(20), None));
        assert_eq!(of(None, Some(125)), Some((125, 100, 300)));
        assert_eq!(of(Some(50), None), Some((500, 100, 500)), "never cut");
        assert_eq!(of(None, None), None, "not stated is not drawn");
    }
}
