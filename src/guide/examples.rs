//! What a value can look like: the only examples of fields, for the JSON Schema, for the
//! handbook, and for the comments of a new file.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::known::Known;
use crate::parse::schema::{EntryKind, Kind, Shape};
use crate::words::Labels;

/// Values that a field takes, the usual one first. Empty for what has fields of its own
/// and for what is better shown by its list of words.
pub(super) fn typical(shape: &Shape, key: &str, kind: Kind, labels: &Labels) -> Vec<Value> {
    match kind {
        Kind::Date | Kind::PastDate => {
            vec![json!("2026-11-20"), json!("2026-11"), json!(2026)]
        }
        Kind::Truth => vec![json!(true), json!(false)],
        Kind::Hours => vec![
            json!("mon-fri 09:00-17:00"),
            json!("mon-fri 09:00-12:00; sat 09:00-11:00"),
            json!("24h"),
        ],
        Kind::Sources => vec![
            json!("sample-page"),
            json!(["sample-page", "sample-leaflet"]),
        ],
        Kind::List(_) if key == "jpy" => vec![json!([2_500_000, 2_800_000])],
        Kind::Range(item) => {
            let one = typical(shape, key, *item, labels).into_iter().take(1);
            let ends = match key {
                "number" => json!([30, 60]),
                "percent" => json!([51.3, 86.8]),
                "jpy" => json!([2_500_000, 2_800_000]),
                _ => json!(["2022-04", "2026-06"]),
            };
            one.chain([ends]).collect()
        }
        Kind::List(item) => {
            let items = typical(shape, key, *item, labels).into_iter();
            items.take(1).map(|first| json!([first])).collect()
        }
        Kind::Code(vocabulary) => {
            let codes = labels.vocabulary.codes(vocabulary).iter();
            codes.take(1).map(|code| json!(code)).collect()
        }
        Kind::OneOf(words) => words.iter().take(1).map(|word| json!(word)).collect(),
        Kind::Entry(entry) => vec![json!(match entry {
            EntryKind::Hospital => "sample-hospital",
            EntryKind::Facilitator => "sample-coordinator",
            EntryKind::Centre => "sample-centre",
        })],
        Kind::Prefecture => vec![json!("tokyo")],
        Kind::LanguageTags => vec![json!(["en", "ja"])],
        Kind::LanguageTag => vec![json!("en")],
        Kind::Chains => vec![json!({"zh-Hant": ["ja"]})],
        Kind::Digests => vec![json!({"about": "1f3a9c02b4d1"})],
        kind => form(shape, key, kind).into_iter().collect(),
    }
}

/// A value that is valid in this portal on this day: the usual one, but that it names what
/// the portal holds, and that its date fits among the others. `source` is an id of the file
/// itself. `None` when the portal holds nothing that the field could name, and for what
/// has fields of its own.
pub(super) fn valid(
    shape: &Shape,
    key: &str,
    kind: Kind,
    known: &Known,
    source: Option<&str>,
) -> Option<Value> {
    match kind {
        Kind::Date | Kind::PastDate => Some(json!(date(key, known.today))),
        Kind::Range(item) => valid(shape, key, *item, known, source),
        Kind::Sources => {
            let source = source.or(known.sources.first().map(String::as_str));
            source.map(|source| json!(source))
        }
        Kind::OneOf(_) | Kind::Prefecture | Kind::Code(_) | Kind::Entry(_) => {
            let first = known.choices(kind, key)?.into_iter().next()?;
            Some(json!(first.id))
        }
        Kind::LanguageTag => Some(json!(known.source)),
        Kind::LanguageTags => Some(json!([known.source])),
        // Both are made for a portal, not for a file.
        Kind::Chains | Kind::Digests | Kind::TextName => None,
        Kind::List(item) if key != "jpy" => {
            let item = valid(shape, key, *item, known, source)?;
            Some(json!([item]))
        }
        kind => typical(shape, key, kind, &known.labels).into_iter().next(),
    }
}

/// Of what neither names anything nor hangs on the day: the same value everywhere.
fn form(shape: &Shape, key: &str, kind: Kind) -> Option<Value> {
    Some(match kind {
        Kind::Text => json!(match (shape.id, key) {
            ("source", "title") => "Guide for patients from abroad",
            ("source", "publisher") => "Sample Hospital",
            ("accreditation", "number") => "JIH-001",
            ("facilitator-amtac", "number") => "MEJ-AMTAC-001",
            ("facilitator-guarantor", "number") => "B-001",
            ("front-matter", "title") => "Visa for medical stay",
            ("front-matter", "description") =>
                "Who needs a visa for a medical stay, and which papers it takes.",
            ("site-operator", "name") => "Sample Organisation",
            ("site", "theme") => "default",
            _ => return None,
        }),
        Kind::Integer(..) => json!(match key {
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
        }),
        Kind::Number(..) if key == "number" => json!(90),
        Kind::Number(..) => json!(match key {
            "lat" => 35.6365,
            "lon" => 140.1035,
            "percent" => 71.4,
            _ => 5.5,
        }),
        Kind::Url => json!("https://www.hospital.example/en/"),
        Kind::Email => json!("international@hospital.example"),
        Kind::Phone => json!("+81-3-1234-5678"),
        Kind::PostalCode => json!("263-8555"),
        Kind::SourceId if shape.id == "fact" => json!("visa-days"),
        Kind::SourceId => json!("sample-page"),
        Kind::FormerId => json!("former-id"),
        Kind::Address if key == "to" => json!("/:lang/visa/"),
        Kind::Address if key == "from" => json!("/:lang/visas/"),
        Kind::Address => json!("/:lang/news/*"),
        Kind::TextName => json!("costs"),
        Kind::Name(_) => match shape.id {
            "facilitator" => json!({
                "en": "Sample Coordinator",
                "ja": "さんぷる渡航支援株式会社",
                "kana": "さんぷるとこうしえん",
            }),
            "centre" => json!({
                "en": "Sample Rehabilitation Centre",
                "ja": "さんぷるリハビリセンター",
                "kana": "さんぷるりはびりせんたー",
            }),
            _ => json!({
                "en": "Sample Hospital",
                "ja": "さんぷる病院",
                "kana": "さんぷるびょういん",
            }),
        },
        Kind::ByLanguage => match (shape.id, key) {
            ("place", "city") => json!({"en": "Chiyoda-ku", "ja": "千代田区"}),
            (_, "city") => json!({"en": "Bangkok", "ja": "バンコク"}),
            (_, "address") => json!({"en": "1-1-1 Sample-cho", "ja": "さんぷる町1-1-1"}),
            (_, "operators") => json!({
                "en": "Sample Medical Corporation",
                "ja": "医療法人さんぷる",
            }),
            _ => return None,
        },
        _ => return None,
    })
}

/// What began lies before what went on, and that before what ends.
fn date(key: &str, today: Date) -> String {
    let month = |years: i16, month: &str| format!("{}-{month}", today.year() + years);
    match key {
        "since" | "from" | "opened" | "established" => month(-5, "04"),
        "renewed" | "to" | "date" => month(-1, "04"),
        "until" | "planned_for" => month(1, "03"),
        _ => today.to_string(),
    }
}
