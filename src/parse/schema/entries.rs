//! What every other file may hold, and the blocks that several share.

use super::hospital::HOSPITAL_PROSE;
use super::{EntryKind, Field, Kind, Shape, may, must, shape};

pub(super) const DRAFT: Field = may("draft", Kind::Truth);
/// Ids that the entry had before: its old addresses lead to it.
pub(super) const ALIASES: Field = may("aliases", Kind::List(&Kind::FormerId));
pub(super) const SOURCE: Field = may("source", Kind::Sources);
pub(super) const SOURCE_NEEDED: Field = must("source", Kind::Sources);
pub(super) const VERIFIED: Field = may("verified_on", Kind::PastDate);
pub(super) const ANSWER: Kind = Kind::OneOf(&["yes", "on-request", "no"]);
pub(super) const YEN: Kind = Kind::Integer(0, 1_000_000_000);

/// `content/sources.yaml`, one item; also the `sources` of an entry.
pub const SOURCE_FIELDS: &Shape = &shape(
    "source",
    &[
        must("id", Kind::SourceId),
        must("title", Kind::Text),
        may("url", Kind::Url),
        may("publisher", Kind::Text),
        may("date", Kind::PastDate),
        may("read_on", Kind::PastDate),
        may("weak", Kind::Truth),
    ],
);

pub(super) const SOURCES: Field = may("sources", Kind::List(&Kind::Map(SOURCE_FIELDS)));

const CHANGE: &Shape = &shape(
    "change",
    &[
        must("date", Kind::PastDate),
        must(
            "kind",
            Kind::OneOf(&[
                "added",
                "contact",
                "languages",
                "treatments",
                "accreditation",
                "prices",
                "moved",
                "closed",
                "corrected",
            ]),
        ),
        SOURCE,
    ],
);

pub(super) const CHANGES: Field = may("changes", Kind::List(&Kind::Map(CHANGE)));

pub(super) const PHONE: &Shape = &shape(
    "phone",
    &[
        must("number", Kind::Phone),
        may(
            "kind",
            Kind::OneOf(&["main", "international-desk", "appointments", "fax"]),
        ),
        may("languages", Kind::List(&Kind::Code("language"))),
    ],
);

pub(super) const PLACE: &Shape = &shape(
    "place",
    &[
        must("prefecture", Kind::Prefecture),
        may("city", Kind::ByLanguage),
        may("address", Kind::ByLanguage),
        may("postal_code", Kind::PostalCode),
        may(
            "coordinates",
            Kind::Map(&shape(
                "place-coordinates",
                &[
                    must("lat", Kind::Number(20.0, 46.0)),
                    must("lon", Kind::Number(122.0, 154.0)),
                    may("approximate", Kind::Truth),
                ],
            )),
        ),
        SOURCE,
        VERIFIED,
    ],
);

pub(super) const CONTACT: &Shape = &shape(
    "contact",
    &[
        may("website", Kind::Url),
        may("international_page", Kind::Url),
        may("form", Kind::Url),
        may("phones", Kind::List(&Kind::Map(PHONE))),
        may("email", Kind::Email),
        may("hours", Kind::Hours),
        SOURCE,
        VERIFIED,
    ],
);

pub(super) const LANGUAGE_HELP: &Shape = &shape(
    "language-help",
    &[
        may("language", Kind::Code("language")),
        may("unnamed", Kind::Integer(1, 500)),
        must(
            "mode",
            Kind::OneOf(&[
                "staff",
                "interpreter",
                "phone",
                "video",
                "machine",
                "written",
            ]),
        ),
        may("hours", Kind::Hours),
        may(
            "fee",
            Kind::Map(&shape(
                "language-help-fee",
                &[
                    must("jpy", YEN),
                    must("per", Kind::OneOf(&["visit", "hour", "half-day", "day"])),
                ],
            )),
        ),
        may("booking", Kind::Truth),
        SOURCE,
        VERIFIED,
    ],
);

pub(super) const SERVICES: &Shape = &shape(
    "services",
    &[
        must("list", Kind::List(&Kind::Code("service"))),
        SOURCE,
        VERIFIED,
    ],
);

/// The prose blocks of a facilitator.
pub const FACILITATOR_PROSE: &[&str] = &["about", "languages", "services"];

/// The prose blocks of a centre.
pub const CENTRE_PROSE: &[&str] = &["about"];

/// `content/facilitators/<id>.yaml`.
pub const FACILITATOR: &Shape = &shape(
    "facilitator",
    &[
        must("name", Kind::Name(&["en"])),
        may(
            "amtac",
            Kind::Map(&shape(
                "facilitator-amtac",
                &[
                    may("number", Kind::Text),
                    may("since", Kind::PastDate),
                    may("until", Kind::Date),
                    may("as_of", Kind::PastDate),
                    SOURCE_NEEDED,
                ],
            )),
        ),
        may(
            "guarantor",
            Kind::Map(&shape(
                "facilitator-guarantor",
                &[
                    may("registry", Kind::Code("registry")),
                    may("number", Kind::Text),
                    must(
                        "status",
                        Kind::OneOf(&["registered", "own-statement", "unconfirmed"]),
                    ),
                    may("as_of", Kind::PastDate),
                    SOURCE_NEEDED,
                ],
            )),
        ),
        may("place", Kind::Map(PLACE)),
        may("contact", Kind::Map(CONTACT)),
        may("languages", Kind::List(&Kind::Map(LANGUAGE_HELP))),
        may("services", Kind::Map(SERVICES)),
        may(
            "partners",
            Kind::Map(&shape(
                "facilitator-partners",
                &[
                    must("hospitals", Kind::List(&Kind::Entry(EntryKind::Hospital))),
                    SOURCE,
                    VERIFIED,
                ],
            )),
        ),
        may(
            "offices",
            Kind::List(&Kind::Map(&shape(
                "facilitator-offices",
                &[
                    must("country", Kind::Code("country")),
                    may("city", Kind::ByLanguage),
                    SOURCE,
                ],
            ))),
        ),
        may("established", Kind::PastDate),
        may("prose", Kind::Prose(FACILITATOR_PROSE)),
        CHANGES,
        SOURCES,
        ALIASES,
        DRAFT,
    ],
);

/// `content/centres/<id>.yaml`.
pub const CENTRE: &Shape = &shape(
    "centre",
    &[
        must("name", Kind::Name(&["ja", "en"])),
        must("country", Kind::Code("country")),
        may("city", Kind::ByLanguage),
        may(
            "coordinates",
            Kind::Map(&shape(
                "centre-coordinates",
                &[
                    must("lat", Kind::Number(-90.0, 90.0)),
                    must("lon", Kind::Number(-180.0, 180.0)),
                    may("approximate", Kind::Truth),
                ],
            )),
        ),
        must("kinds", Kind::List(&Kind::Code("centre-kind"))),
        may("operators", Kind::List(&Kind::ByLanguage)),
        may("opened", Kind::PastDate),
        may("planned_for", Kind::Date),
        must(
            "status",
            Kind::OneOf(&["open", "planned", "feasibility-study", "closed"]),
        ),
        must("status_as_of", Kind::PastDate),
        may("follow_up", ANSWER),
        may("prose", Kind::Prose(CENTRE_PROSE)),
        SOURCE_NEEDED,
        VERIFIED,
        CHANGES,
        SOURCES,
        ALIASES,
        DRAFT,
    ],
);

/// `content/facts.yaml`, one item; also the `facts` of a showcase.
pub const FACT: &Shape = &Shape {
    one_of: &["number", "percent", "jpy", "date"],
    ..shape(
        "fact",
        &[
            must("id", Kind::SourceId),
            may("number", Kind::Range(&Kind::Number(0.0, 1_000_000_000.0))),
            may("percent", Kind::Range(&Kind::Number(0.0, 10_000.0))),
            may("jpy", Kind::Range(&YEN)),
            may("date", Kind::Range(&Kind::PastDate)),
            may("quoted_on", Kind::PastDate),
            may("weak", Kind::Truth),
            SOURCE_NEEDED,
            VERIFIED,
        ],
    )
};

/// `content/showcase/<id>.yaml`.
pub const SHOWCASE: &Shape = &shape(
    "showcase",
    &[
        may(
            "courses",
            Kind::List(&Kind::Map(&shape(
                "showcase-courses",
                &[
                    must("condition", Kind::Code("condition")),
                    may("sessions", Kind::Integer(1, 500)),
                    may("weeks", Kind::Number(0.1, 200.0)),
                    may("hospital_days", Kind::Integer(0, 1000)),
                    may("hospital", Kind::Entry(EntryKind::Hospital)),
                    SOURCE_NEEDED,
                ],
            ))),
        ),
        may(
            "longest_stays",
            Kind::List(&Kind::Map(&shape(
                "showcase-longest-stays",
                &[
                    must("condition", Kind::Code("condition")),
                    must("days", Kind::Integer(1, 1000)),
                    SOURCE_NEEDED,
                ],
            ))),
        ),
        may(
            "exclusions",
            Kind::Map(&shape(
                "showcase-exclusions",
                &[
                    must("list", Kind::List(&Kind::Code("exclusion"))),
                    SOURCE_NEEDED,
                ],
            )),
        ),
        may(
            "costs",
            Kind::List(&Kind::Map(&shape(
                "showcase-costs",
                &[
                    must("item", Kind::Code("cost-item")),
                    must("jpy", Kind::List(&YEN)),
                    must("basis", Kind::Code("basis")),
                    may("hospital", Kind::Entry(EntryKind::Hospital)),
                    may("quoted_on", Kind::PastDate),
                    may("weak", Kind::Truth),
                    SOURCE_NEEDED,
                ],
            ))),
        ),
        may(
            "milestones",
            Kind::List(&Kind::Map(&shape(
                "showcase-milestones",
                &[
                    must("date", Kind::PastDate),
                    must("event", Kind::Code("milestone")),
                    may("name", Kind::Text),
                    SOURCE_NEEDED,
                ],
            ))),
        ),
        may("facts", Kind::List(&Kind::Map(FACT))),
        VERIFIED,
        SOURCES,
    ],
);

/// How a translation was made.
pub const TRANSLATION: &Shape = &shape(
    "translation",
    &[
        must("status", Kind::OneOf(&["human", "reviewed", "machine"])),
        may("from", Kind::LanguageTag),
        may("on", Kind::PastDate),
        may("minor", Kind::Truth),
        may("digests", Kind::Digests),
    ],
);

macro_rules! overlay {
    ($name:ident, $prose:ident, $kind:literal) => {
        #[doc = concat!("`content/", $kind, "s/<id>.<lang>.yaml`.")]
        pub const $name: &Shape = &shape(
            concat!($kind, "-overlay"),
            &[
                must("translation", Kind::Map(TRANSLATION)),
                may("name", Kind::Text),
                may("prose", Kind::Prose($prose)),
            ],
        );
    };
}

overlay!(HOSPITAL_OVERLAY, HOSPITAL_PROSE, "hospital");
overlay!(FACILITATOR_OVERLAY, FACILITATOR_PROSE, "facilitator");
overlay!(CENTRE_OVERLAY, CENTRE_PROSE, "centre");

/// The front matter of `content/pages/<id>.<lang>.md` and `content/showcase/<id>.<lang>.md`.
pub const FRONT_MATTER: &Shape = &shape(
    "front-matter",
    &[
        must("title", Kind::Text),
        must("description", Kind::Text),
        VERIFIED,
        may("sources", Kind::Sources),
        may("picture", Kind::OneOf(&["price-rules"])),
        ALIASES,
        DRAFT,
        may("translation", Kind::Map(TRANSLATION)),
    ],
);
