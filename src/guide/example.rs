//! A valid example of every field, made from its kind.

use jiff::civil::Date;
use serde_json::{Number, Value};

use super::known::Known;
use super::yaml;
use crate::parse::schema::Kind;

/// A value of a single field on one line, as YAML. `None` when the portal holds nothing that
/// the field could name, or the kind is no single value.
pub fn example(kind: Kind, key: &str, known: &Known, source: Option<&str>) -> Option<String> {
    let today = known.today;
    let first = || {
        let choices = known.choices(kind, key)?;
        Some(choices.first()?.id.clone())
    };
    Some(match kind {
        Kind::Text => yaml::scalar(&text(key).into()),
        Kind::Truth => "true".to_owned(),
        Kind::Integer(least, most) => count(key).clamp(least, most).to_string(),
        Kind::Number(least, most) => {
            let number = Number::from_f64(measure(key).clamp(least, most))?;
            Value::Number(number).to_string()
        }
        Kind::Date | Kind::PastDate => date(key, today),
        Kind::Url => "https://www.example.jp/en/".to_owned(),
        Kind::Email => "office@example.jp".to_owned(),
        Kind::Phone => yaml::quoted("+81-3-1234-5678"),
        Kind::PostalCode => yaml::quoted("100-0001"),
        Kind::Hours => "mon-fri 09:00-17:00".to_owned(),
        Kind::OneOf(_) | Kind::Prefecture | Kind::Code(_) | Kind::Entry(_) => first()?,
        Kind::LanguageTag => known.source.clone(),
        Kind::Sources => source
            .or(known.sources.first().map(String::as_str))?
            .to_owned(),
        Kind::SourceId => "leaflet-2026".to_owned(),
        Kind::LanguageTags => format!("[{}]", known.source),
        Kind::List(Kind::Map(_) | Kind::ByLanguage | Kind::List(_)) => return None,
        // The lowest amount and the highest.
        Kind::List(Kind::Integer(..)) if key == "jpy" => "[300000, 350000]".to_owned(),
        Kind::List(item) => format!("[{}]", example(*item, key, known, source)?),
        Kind::Map(_)
        | Kind::Name(_)
        | Kind::ByLanguage
        | Kind::Prose(_)
        | Kind::Digests
        | Kind::Chains => {
            return None;
        }
    })
}

/// Examples of one text in Japanese and English.
pub fn by_language(key: &str) -> [(&'static str, &'static str); 2] {
    match key {
        "city" => [("ja", "千代田区"), ("en", "Chiyoda")],
        "address" => [("ja", "千代田1-1"), ("en", "1-1 Chiyoda")],
        "operators" => [("ja", "見本医療法人"), ("en", "Sample Medical Corporation")],
        _ => [("ja", "見本"), ("en", "Sample")],
    }
}

/// Examples of a name's parts.
pub fn name(key: &str) -> &'static str {
    match key {
        "ja" => "見本病院",
        "kana" => "みほんびょういん",
        _ => "Sample Hospital",
    }
}

fn text(key: &str) -> &'static str {
    match key {
        "number" => "A-001",
        "publisher" => "Sample Hospital",
        "title" => "Guide for patients from abroad",
        "description" => "What to prepare, whom to ask, and how long it takes.",
        _ => "…",
    }
}

fn count(key: &str) -> u32 {
    match key {
        "sessions" | "reply_days" => 5,
        "hospital_days" | "days" => 10,
        "count" => 500,
        "patients" => 120,
        "unnamed" => 21,
        "yen_per_point" => 20,
        "percent_of_tariff" => 200,
        "jpy" => 300_000,
        "private_room_jpy_per_day" | "fee_jpy" | "no_referral_fee_jpy" => 11_000,
        _ => 1,
    }
}

fn measure(key: &str) -> f64 {
    match key {
        "weeks" => 2.5,
        "lat" => 35.68,
        "lon" => 139.75,
        _ => 1.0,
    }
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
