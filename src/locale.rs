//! How one language writes dates, numbers and lists, and in which order it sorts.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{M, Y, YM, YMD};
use icu_datetime::pattern::FixedCalendarDateTimeNames;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::{
    Direction, LanguageIdentifier, Locale as IcuLocale, LocaleDirectionality, LocaleExpander,
};
use jiff::civil::Date;

use crate::facts::PartialDate;

/// The formatters of one language: Gregorian calendar and Latin digits everywhere,
/// because a Buddhist year or a Burmese digit in a telephone or a price misleads.
#[derive(Debug)]
pub struct Locale {
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    spoken: Option<Spoken>,
    number: DecimalFormatter,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
    /// Dates as they were written before: a portal has some hundreds, each on a hundred
    /// pages, and writing them was a fiftieth of a build.
    dates: RwLock<HashMap<PartialDate, Box<str>>>,
}

impl Locale {
    /// Loads what ICU's compiled data holds for a BCP 47 tag; `None` for a malformed tag.
    pub fn new(tag: &str) -> Option<Self> {
        // Readers of the English pages come from everywhere: the day stands before the month.
        let region = if tag == "en" { "en-GB" } else { tag };
        let locale: IcuLocale = format!("{region}-u-nu-latn").parse().ok()?;
        Some(Self {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            month: month(&locale)?,
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long()).ok()?,
            spoken: Spoken::of(tag, &locale)?,
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .ok()?,
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).ok()?,
            dates: RwLock::default(),
        })
    }

    /// A date as precisely as it is known.
    pub fn date(&self, date: PartialDate) -> String {
        let known = self.dates.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = known.get(&date) {
            return text.as_ref().to_owned();
        }
        drop(known);
        let text = self.written(date);
        let mut known = self.dates.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(date, text.as_str().into());
        text
    }

    fn written(&self, date: PartialDate) -> String {
        let Some(icu) = gregorian(date.first_day()) else {
            return date.to_string();
        };
        if let Some(text) = self.spoken.as_ref().and_then(|one| one.date(date, &icu)) {
            return text;
        }
        match date {
            PartialDate::Year(_) => self.year.format(&icu).to_string(),
            PartialDate::Month(..) => self.month.format(&icu).to_string(),
            PartialDate::Day(_) => self.day.format(&icu).to_string(),
        }
    }

    /// A whole number with the language's grouping.
    pub fn number(&self, number: u32) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }

    /// A number with at most one decimal.
    pub fn decimal(&self, number: f64) -> String {
        match format!("{number:.1}")
            .trim_end_matches(".0")
            .parse::<Decimal>()
        {
            Ok(decimal) => self.number.format(&decimal).to_string(),
            Err(_) => number.to_string(),
        }
    }

    /// A number with as many decimals as it has.
    pub fn exact(&self, number: f64) -> String {
        let text = number.to_string();
        match text.parse::<Decimal>() {
            Ok(decimal) => self.number.format(&decimal).to_string(),
            Err(_) => text,
        }
    }

    /// "a, b and c" as the language says it.
    pub fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// A key whose byte order is the language's order.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.collator.write_sort_key_to(text, &mut key);
        key
    }
}

/// The script that a language is usually written in, or that its tag names, in the four
/// letters of ISO 15924. `None` where the tag is not one of a language that CLDR knows, or not
/// in its usual case, or says more than language, script and region.
pub fn script(tag: &str) -> Option<String> {
    let mut own: LanguageIdentifier = tag.parse().ok()?;
    if own.to_string() != tag || !own.variants.is_empty() || own.language.is_unknown() {
        return None;
    }
    LocaleExpander::new_extended().maximize(&mut own);
    own.script.map(|script| script.as_str().to_owned())
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    let own: Option<LanguageIdentifier> = tag.parse().ok();
    let direction = own.and_then(|own| LocaleDirectionality::new_extended().get(&own));
    direction == Some(Direction::RightToLeft)
}

/// How a language says a date whose parts ICU only puts side by side (icu_datetime 2.4):
/// "20 tháng 11 2026" reads as two numbers in a row.
#[derive(Debug)]
struct Spoken {
    month: FixedCalendarDateTimeFormatter<Gregorian, M>,
    form: &'static SpokenForm,
}

/// What stands around day, month and year, as `{d}`, `{m}` and `{y}`.
#[derive(Debug)]
struct SpokenForm {
    tag: &'static str,
    day: &'static str,
    month: &'static str,
}

static SPOKEN: [SpokenForm; 3] = [
    SpokenForm {
        tag: "vi",
        day: "{d} {m} năm {y}",
        month: "{m} năm {y}",
    },
    SpokenForm {
        tag: "km",
        day: "{d} ខែ{m} ឆ្នាំ {y}",
        month: "ខែ{m} ឆ្នាំ {y}",
    },
    SpokenForm {
        tag: "my",
        day: "{y} ခုနှစ် {m}လ {d} ရက်",
        month: "{y} ခုနှစ် {m}လ",
    },
];

impl Spoken {
    /// `None` where ICU's data are broken, `Some(None)` where its own form is right.
    fn of(tag: &str, locale: &IcuLocale) -> Option<Option<Self>> {
        let Some(form) = SPOKEN.iter().find(|form| form.tag == tag) else {
            return Some(None);
        };
        let bare = FixedCalendarDateTimeFormatter::try_new(locale.into(), M::long()).ok()?;
        let mut names = FixedCalendarDateTimeNames::from_formatter(locale.into(), bare);
        names.include_decimal_formatter().ok()?;
        let month = names.try_into_formatter(M::long()).ok()?;
        Some(Some(Self { month, form }))
    }

    fn date(&self, date: PartialDate, icu: &IcuDate<Gregorian>) -> Option<String> {
        let form = match date {
            PartialDate::Year(_) => return None,
            PartialDate::Month(..) => self.form.month,
            PartialDate::Day(_) => self.form.day,
        };
        let first = date.first_day();
        let month = self.month.format(icu).to_string();
        let text = form.replace("{d}", &first.day().to_string());
        let text = text.replace("{y}", &first.year().to_string());
        Some(text.replace("{m}", &month.to_lowercase()))
    }
}

// The formatter of a year and a month comes without digits in Portuguese (icu_datetime
// 2.4), and panics or drops the year when it writes one: they are given to it here.
fn month(locale: &IcuLocale) -> Option<FixedCalendarDateTimeFormatter<Gregorian, YM>> {
    let bare = FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long()).ok()?;
    let mut names = FixedCalendarDateTimeNames::from_formatter(locale.into(), bare);
    names.include_decimal_formatter().ok()?;
    names.try_into_formatter(YM::long()).ok()
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, date: &str, expect: &str) {
        let got = Locale::new(tag).zip(date.parse().ok());
        let got = got.map(|(locale, date)| locale.date(date));
        assert_eq!(got.as_deref(), Some(expect), "{tag}");
    }

    /// Gregorian years and Latin digits; a month is a word, so that none is taken for a day.
    #[test]
    fn dates_read_as_the_language_says_them() {
        let table = [
            ("en", "1 May 2026", "November 2026", "2026"),
            ("ja", "2026年5月1日", "2026年11月", "2026年"),
            ("zh-Hans", "2026年5月1日", "2026年11月", "2026年"),
            ("zh-Hant", "2026年5月1日", "2026年11月", "2026年"),
            ("ko", "2026년 5월 1일", "2026년 11월", "2026년"),
            ("vi", "1 tháng 5 năm 2026", "tháng 11 năm 2026", "2026"),
            (
                "ru",
                "1 мая 2026\u{202f}г.",
                "ноябрь 2026\u{202f}г.",
                "2026",
            ),
            ("ar", "1 مايو 2026", "نوفمبر 2026", "2026"),
            ("id", "1 Mei 2026", "November 2026", "2026"),
            (
                "th",
                "1 พฤษภาคม ค.ศ. 2026",
                "พฤศจิกายน ค.ศ. 2026",
                "ค.ศ. 2026",
            ),
            (
                "mn",
                "2026\u{202f}оны тавдугаар сарын 1",
                "2026\u{202f}оны арван нэгдүгээр сар",
                "2026",
            ),
            ("km", "1 ខែឧសភា ឆ្នាំ 2026", "ខែវិច្ឆិកា ឆ្នាំ 2026", "2026"),
            ("my", "2026 ခုနှစ် မေလ 1 ရက်", "2026 ခုနှစ် နိုဝင်ဘာလ", "2026"),
            ("pt-BR", "1 de maio de 2026", "novembro de 2026", "2026"),
        ];
        for (tag, day, month, year) in table {
            check(tag, "2026-05-01", day);
            check(tag, "2026-11", month);
            check(tag, "2026", year);
        }
    }

    #[track_caller]
    fn check_number(tag: &str, number: f64, expect: &str) {
        let got = Locale::new(tag).map(|locale| locale.exact(number));
        assert_eq!(got.as_deref(), Some(expect));
    }

    #[test]
    fn numbers_keep_their_decimals_and_latin_digits() {
        check_number("en", 2_400_000.0, "2,400,000");
        check_number("en", 71.4, "71.4");
        check_number("ja", 0.05, "0.05");
        check_number("ar", 1234.25, "1,234.25");
        check_number("vi", 71.4, "71,4");
        check_number("pt-BR", 12.0, "12");
    }
}
