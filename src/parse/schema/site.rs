//! What `site.yaml` may hold.

use super::{Kind, Shape, may, must, shape};

const LEVEL: Kind = Kind::OneOf(&["allow", "warn", "deny"]);

/// The rules of [`crate::lint`], and how `site.yaml` sets their levels.
pub const LINTS: &Shape = &shape(
    "site-lints",
    &[
        may("advertising", LEVEL),
        may("long-sentence", LEVEL),
        may("unreachable-phone", LEVEL),
        may("approximate-coordinates", LEVEL),
        may("unused-facilitator", LEVEL),
        may("showcase-without-hospital", LEVEL),
        may("wrong-form", LEVEL),
        may("zawgyi", LEVEL),
        may("unused-fact", LEVEL),
        may("figure-in-prose", LEVEL),
        may("unlike-original", LEVEL),
        may("unlike-glossary", LEVEL),
        may("unlike-length", LEVEL),
        may("lost-negation", LEVEL),
        may("untranslated", LEVEL),
    ],
);

/// `site.yaml`.
pub const SITE: &Shape = &shape(
    "site",
    &[
        must("base_url", Kind::Url),
        must("languages", Kind::LanguageTags),
        must("source_language", Kind::LanguageTag),
        may("fallback", Kind::Chains),
        may("unreviewed_machine_text", Kind::OneOf(&["label", "forbid"])),
        may(
            "unreviewed_machine_text_except",
            Kind::List(&Kind::TextName),
        ),
        may("theme", Kind::Text),
        may("demonstration", Kind::Truth),
        may("search", Kind::Truth),
        may("offline", Kind::Truth),
        may(
            "leave_out",
            Kind::List(&Kind::OneOf(&[
                "sheets",
                "comparisons",
                "combined-lists",
                "open-data",
            ])),
        ),
        may(
            "operator",
            Kind::Map(&shape(
                "site-operator",
                &[
                    may("name", Kind::Text),
                    may("email", Kind::Email),
                    may("url", Kind::Url),
                ],
            )),
        ),
        may("lints", Kind::Map(LINTS)),
        may(
            "renamed",
            Kind::List(&Kind::Map(&shape(
                "site-renamed",
                &[must("from", Kind::Address), must("to", Kind::Address)],
            ))),
        ),
        may("gone", Kind::List(&Kind::Address)),
    ],
);
