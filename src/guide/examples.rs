//! What a value can look like.

use serde_json::{Value, json};

use super::labels::Labels;
use crate::parse::schema::{EntryKind, Kind, Shape};

/// Values that a field takes, the usual one first. Empty for what has fields of its own
/// and for what is better shown by its list of words.
pub(super) fn examples(shape: &Shape, key: &str, kind: Kind, labels: &Labels) -> Vec<Value> {
    let dates = || vec![json!("2026-11-20"), json!("2026-11"), json!(2026)];
    match kind {
        Kind::Text => match (shape.id, key) {
            ("source", "title") => vec![json!("Guide for patients from abroad")],
            ("source", "publisher") => vec![json!("Sample Hospital")],
            ("accreditation", "number") => vec![json!("JIH-001")],
            ("facilitator-amtac", "number") => vec![json!("MEJ-AMTAC-001")],
            ("facilitator-guarantor", "number") => vec![json!("B-001")],
            ("front-matter", "title") => vec![json!("Visa for medical stay")],
            ("site-operator", "name") => vec![json!("Sample Organisation")],
            ("site", "theme") => vec![json!("default")],
            _ => Vec::new(),
        },
        Kind::Truth => vec![json!(true), json!(false)],
        Kind::Integer(..) => vec![json!(match key {
            "count" => 500,
            "yen_per_point" => 30,
            "percent_of_tariff" => 200,
            "patients" => 1200,
            "days" => 150,
            "unnamed" => 21,
            "sessions" => 12,
            "hospital_days" => 0,
            "reply_days" => 5,
            "fee_jpy" => 33000,
            _ => 5500,
        })],
        Kind::Number(..) => vec![json!(match key {
            "lat" => 35.6365,
            "lon" => 140.1035,
            _ => 5.5,
        })],
        Kind::Date | Kind::PastDate => dates(),
        Kind::Url => vec![json!("https://www.hospital.example/en/")],
        Kind::Email => vec![json!("international@hospital.example")],
        Kind::Phone => vec![json!("+81-3-1234-5678")],
        Kind::PostalCode => vec![json!("263-8555")],
        Kind::Hours => vec![
            json!("mon-fri 09:00-17:00"),
            json!("mon-fri 09:00-12:00; sat 09:00-11:00"),
            json!("24h"),
        ],
        Kind::Entry(entry) => vec![json!(match entry {
            EntryKind::Hospital => "sample-hospital",
            EntryKind::Facilitator => "sample-coordinator",
            EntryKind::Centre => "sample-centre",
        })],
        Kind::Sources => vec![
            json!("sample-page"),
            json!(["sample-page", "sample-leaflet"]),
        ],
        Kind::SourceId => vec![json!("sample-page")],
        Kind::OneOf(words) => words.first().map(|word| json!(word)).into_iter().collect(),
        Kind::Prefecture => vec![json!("tokyo")],
        Kind::Code(vocabulary) => {
            let first = labels.of(vocabulary).first();
            first.map(|label| json!(label.code)).into_iter().collect()
        }
        Kind::List(_) if key == "jpy" => vec![json!([2_500_000, 2_800_000])],
        Kind::List(Kind::Map(_) | Kind::ByLanguage) => Vec::new(),
        Kind::List(item) => {
            let items = examples(shape, key, *item, labels);
            items
                .first()
                .map(|first| json!([first]))
                .into_iter()
                .collect()
        }
        Kind::ByLanguage => match key {
            "city" => vec![json!({"en": "Chiyoda-ku", "ja": "千代田区"})],
            "address" => vec![json!({"en": "1-1-1 Sample-cho", "ja": "さんぷる町1-1-1"})],
            _ => Vec::new(),
        },
        Kind::LanguageTags => vec![json!(["en", "ja"])],
        Kind::LanguageTag => vec![json!("en")],
        Kind::Chains => vec![json!({"zh-Hant": ["ja"]})],
        Kind::Digests => vec![json!({"about": "1f3a9c02b4d1"})],
        Kind::Name(_) | Kind::Map(_) | Kind::Prose(_) => Vec::new(),
    }
}
