//! `jih new`: the flags stand for the answers to its questions.

use clap::{Args, Subcommand};

use super::PortalArgs;
use crate::guide::draft::Draft;

const EXAMPLES: &str = "\
Examples:
  jih new hospital east-town-hospital
  jih new page parking
  jih new language th

On a terminal it asks what it needs. In a script, give the answers as flags:
  jih new hospital east-town-hospital --name-ja … --name-kana … --name-en … \\
    --prefecture tokyo --source-title … --source-url …";

/// `jih new`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct NewArgs {
    /// What to add.
    #[command(subcommand)]
    pub what: New,
}

/// What can be added.
#[derive(Debug, Subcommand)]
pub enum New {
    /// A hospital.
    Hospital(HospitalArgs),
    /// A company that arranges the journey.
    Facilitator(FacilitatorArgs),
    /// A medical centre abroad.
    Centre(CentreArgs),
    /// The page of a treatment; ID is its code.
    Showcase(ShowcaseArgs),
    /// A page of text.
    Page(PageArgs),
    /// The messages that a language lacks, to be translated.
    Language(LanguageArgs),
}

/// Where it goes, and how its answers come.
#[derive(Debug, Args)]
pub struct PlaceArgs {
    /// The id: lower-case letters, digits and hyphens. It is the file's name and stands in
    /// the address on the web.
    #[arg(value_name = "ID")]
    pub id: String,
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
    /// Ask all questions that no flag answers, also where the answers come from a file.
    #[arg(long)]
    pub ask: bool,
}

/// `jih new language`.
#[derive(Debug, Args)]
pub struct LanguageArgs {
    /// The language's tag, as in `th` or `pt-BR`.
    #[arg(value_name = "TAG")]
    pub tag: String,
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
}

/// Answers by flag: the flag of `name_ja` is `--name-ja`, and its question `name-ja`.
macro_rules! flags {
    ($(#[$about:meta])* $name:ident { $($(#[$help:meta])* $field:ident,)* }) => {
        $(#[$about])*
        #[derive(Debug, Args)]
        pub struct $name {
            /// Where it goes.
            #[command(flatten)]
            pub place: PlaceArgs,
            $(
                $(#[$help])*
                #[arg(long, value_name = "TEXT")]
                $field: Option<String>,
            )*
        }

        impl $name {
            fn flags(&self) -> Vec<(String, &str)> {
                let all = [$((stringify!($field), &self.$field)),*];
                let given = all.into_iter().filter_map(|(name, text)| {
                    Some((name.replace('_', "-"), text.as_deref()?))
                });
                given.collect()
            }
        }
    };
}

flags! {
    /// `jih new hospital`.
    HospitalArgs {
        /// The Japanese name.
        name_ja,
        /// How it is read, in hiragana.
        name_kana,
        /// The English name.
        name_en,
        /// The prefecture, as in `tokyo` or `東京都`.
        prefecture,
        /// The city or ward, in Japanese.
        city_ja,
        /// The city or ward, in English.
        city_en,
        /// The address of its website.
        website,
        /// A telephone number, as in `+81-3-1234-5678`.
        phone,
        /// Treatments for patients from abroad, with commas between them.
        treatments,
        /// Languages and how help is given, as in `en staff, zh interpreter`.
        languages,
        /// Whether a patient can apply: direct, coordinator-required, direct-or-coordinator
        /// or referral-only.
        route,
        /// The title of the page or document that says all this.
        source_title,
        /// Its address on the web.
        source_url,
    }
}

flags! {
    /// `jih new facilitator`.
    FacilitatorArgs {
        /// The English name.
        name_en,
        /// The Japanese name.
        name_ja,
        /// How it is read, in hiragana.
        name_kana,
        /// The prefecture, as in `tokyo` or `東京都`.
        prefecture,
        /// The address of its website.
        website,
        /// A telephone number, as in `+81-3-1234-5678`.
        phone,
        /// Languages and how help is given, as in `en staff, zh interpreter`.
        languages,
        /// Services, with commas between them.
        services,
        /// The title of the page or document that says all this.
        source_title,
        /// Its address on the web.
        source_url,
    }
}

flags! {
    /// `jih new centre`.
    CentreArgs {
        /// The Japanese name.
        name_ja,
        /// The English name.
        name_en,
        /// The country, as in `vn` or `Viet Nam`.
        country,
        /// The city, in Japanese.
        city_ja,
        /// The city, in English.
        city_en,
        /// What kind of centre it is; several with commas between them.
        kinds,
        /// When it opened, as in `2015-04`.
        opened,
        /// open, planned, feasibility-study or closed.
        status,
        /// The date of the source that says so, as in `2026-03`.
        status_as_of,
        /// The title of the page or document that says all this.
        source_title,
        /// Its address on the web.
        source_url,
    }
}

flags! {
    /// `jih new showcase`.
    ShowcaseArgs {
        /// The title of the page.
        title,
        /// One or two sentences for search engines and shared links.
        description,
        /// The title of a page or document that its facts come from.
        source_title,
        /// Its address on the web.
        source_url,
    }
}

flags! {
    /// `jih new page`.
    PageArgs {
        /// The title of the page.
        title,
        /// One or two sentences for search engines and shared links.
        description,
    }
}

/// What an addition comes to.
pub enum Task<'a> {
    /// Questions, and a file made of the answers.
    Draft(Drafting<'a>),
    /// A language has no questions.
    Language(&'a LanguageArgs),
}

/// A file to draft: what it is, where it goes, and the answers that flags gave.
pub struct Drafting<'a> {
    /// What it is.
    pub draft: Draft,
    /// Where it goes.
    pub place: &'a PlaceArgs,
    /// Names of flags with what they say.
    pub flags: Vec<(String, &'a str)>,
}

impl New {
    /// What to do.
    pub fn task(&self) -> Task<'_> {
        let (draft, place, flags) = match self {
            Self::Hospital(args) => (Draft::Hospital, &args.place, args.flags()),
            Self::Facilitator(args) => (Draft::Facilitator, &args.place, args.flags()),
            Self::Centre(args) => (Draft::Centre, &args.place, args.flags()),
            Self::Showcase(args) => (Draft::Showcase, &args.place, args.flags()),
            Self::Page(args) => (Draft::Page, &args.place, args.flags()),
            Self::Language(args) => return Task::Language(args),
        };
        Task::Draft(Drafting {
            draft,
            place,
            flags,
        })
    }
}
