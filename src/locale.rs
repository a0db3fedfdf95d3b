//! How one language writes dates, numbers and lists, and in which order it sorts.

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{Y, YM, YMD};
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
    number: DecimalFormatter,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
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
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .ok()?,
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).ok()?,
        })
    }

    /// A date as precisely as it is known.
    pub fn date(&self, date: PartialDate) -> String {
        let Some(icu) = gregorian(date.first_day()) else {
            return date.to_string();
        };
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
        assert_eq!(got.as_deref(), Some(expect));
    }

    #[test]
    fn dates_are_gregorian_with_latin_digits() {
        check("en", "2026-11-20", "20 November 2026");
        check("ja", "2017-02", "2017年2月");
        check("th", "2026", "ค.ศ. 2026");
        check("my", "2026", "2026");
        check("ar", "2026-11-20", "20 نوفمبر 2026");
        check("pt-BR", "2026-11", "novembro de 2026");
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
