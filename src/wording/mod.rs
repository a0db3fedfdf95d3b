//! The tool's own words, in the language of the person who runs it.
//!
//! What readers of the site see is in `i18n/`; this is what editors see: problems, the
//! names of fields, reports, questions. Every message exists in every language of [`Ui`].

mod trouble;

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

pub use trouble::Trouble;

static EN: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/wording/en");
static JA: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/wording/ja");

/// A language the tool speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ui {
    /// English.
    #[default]
    En,
    /// Japanese.
    Ja,
}

impl Ui {
    /// Every one.
    pub const ALL: &[Self] = &[Self::En, Self::Ja];

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
        }
    }

    /// The one of a locale name as in `ja_JP.UTF-8`; English for any other.
    pub fn of_locale(name: &str) -> Self {
        if name == "ja" || name.starts_with("ja_") || name.starts_with("ja.") {
            Self::Ja
        } else {
            Self::En
        }
    }

    fn files(self) -> &'static Dir<'static> {
        match self {
            Self::En => &EN,
            Self::Ja => &JA,
        }
    }
}

/// All words in one language.
pub struct Wording {
    ui: Ui,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Wording {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "Wording({})", self.ui.tag())
    }
}

/// The values of a message's variables.
pub type Args<'a> = &'a [(&'static str, Cow<'a, str>)];

impl Wording {
    /// Reads the words of a language.
    pub fn new(ui: Ui) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![ui.tag().parse().unwrap_or_default()]);
        // Terminals, JSON and annotations show the isolating marks as rubbish.
        bundle.set_use_isolating(false);
        for file in ui.files().files() {
            let text = file.contents_utf8().unwrap_or_default().to_owned();
            // A part that does not parse is missing, and the test below says so.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { ui, bundle }
    }

    /// The language.
    pub fn ui(&self) -> Ui {
        self.ui
    }

    /// A message, as in `bad-phone`, or an attribute of one, as in `bad-phone.help`.
    /// `None` when there is none.
    pub fn find(&self, id: &str, args: Args) -> Option<String> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            // A whole number chooses plural forms. `03` is no number but a text.
            match value.parse::<u32>() {
                Ok(number) if number.to_string() == *value => {
                    values.set(*name, FluentValue::from(number))
                }
                _ => values.set(*name, FluentValue::from(value.as_ref())),
            }
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors);
        Some(text.into_owned())
    }

    /// As in `1,024 pages`: `id` names the message with the noun.
    pub fn counted(&self, id: &str, count: usize) -> String {
        let (digits, shown) = (count.to_string(), grouped(count));
        self.say(id, &[("count", digits.into()), ("shown", shown.into())])
    }

    /// As in `4 errors, 1 warning`.
    pub fn tally(&self, errors: usize, warnings: usize) -> String {
        let errors = self.counted("errors", errors);
        let warnings = self.counted("warnings", warnings);
        self.say(
            "tally",
            &[("errors", errors.into()), ("warnings", warnings.into())],
        )
    }

    /// A message that is there; its id where it is not, so that nothing is ever silent.
    pub fn say(&self, id: &str, args: Args) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }
}

/// As in `1,024`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests;
