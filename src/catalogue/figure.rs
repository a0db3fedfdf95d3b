//! How a figure is written in a language.

use super::Catalogue;
use crate::facts::{Figure, FigureValue, PartialDate};
use crate::lang::Lang;
use crate::locale::Locale;
use crate::words::{Arg, Words};

/// What writes figures in one language.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'a> {
    /// Its words.
    pub words: &'a Words,
    /// Its numbers and dates.
    pub locale: &'a Locale,
}

impl Catalogue {
    /// What writes figures in this language.
    pub fn voice(&self, lang: Lang) -> Voice<'_> {
        Voice {
            words: &self.words[lang],
            locale: &self.locales[lang],
        }
    }
}

impl Voice<'_> {
    /// A figure alone: what it is of is said by the words around it.
    pub fn figure(self, figure: &Figure) -> String {
        let number = |number: &f64| self.locale.exact(*number);
        match &figure.value {
            FigureValue::Number(range) => match ends(range) {
                Some((least, most)) => self.between("figure-range", number(least), number(most)),
                None => range.first().map(number).unwrap_or_default(),
            },
            FigureValue::Percent(range) => match ends(range) {
                Some((least, most)) => {
                    self.between("figure-percent-range", number(least), number(most))
                }
                None => {
                    let one = range.first().map(number).unwrap_or_default();
                    self.words
                        .format("figure-percent", &[("number", Arg::Text(&one))])
                }
            },
            FigureValue::Jpy(range) => self.yen(range),
            FigureValue::Date(range) => {
                let date = |date: &PartialDate| self.locale.date(*date);
                match ends(range) {
                    Some((first, last)) => self.between("figure-dates", date(first), date(last)),
                    None => range.first().map(date).unwrap_or_default(),
                }
            }
        }
    }

    /// One amount, or from the lowest to the highest.
    pub fn yen(self, jpy: &[u32]) -> String {
        let number = |amount: u32| self.locale.number(amount);
        match (jpy.iter().min(), jpy.iter().max()) {
            (Some(least), Some(most)) if least < most => {
                self.between("yen-range", number(*least), number(*most))
            }
            (Some(only), _) => {
                let amount = number(*only);
                self.words.format("yen", &[("amount", Arg::Text(&amount))])
            }
            _ => String::new(),
        }
    }

    fn between(self, id: &str, least: String, most: String) -> String {
        let args = [("least", Arg::Text(&least)), ("most", Arg::Text(&most))];
        self.words.format(id, &args)
    }
}

/// The two ends of a range; `None` for one value, also where it is written twice.
fn ends<T: PartialEq>(range: &[T]) -> Option<(&T, &T)> {
    match range {
        [least, most] if least != most => Some((least, most)),
        _ => None,
    }
}
