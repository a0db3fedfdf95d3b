//! What each kind of file may hold: one declarative description per kind.
//!
//! [`super::validate`] reads it to name every mistake; nothing else decides what a field
//! is called or what it takes.

/// A field of a map.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// As editors write it.
    pub key: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// The file is incomplete without it.
    pub required: bool,
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One line of text.
    Text,
    /// `true` or `false`.
    Truth,
    /// A whole number within bounds.
    Integer(u32, u32),
    /// A number within bounds.
    Number(f64, f64),
    /// A day, month or year.
    Date,
    /// A day, month or year that cannot lie after the build's date.
    PastDate,
    /// `http://` or `https://`.
    Url,
    /// An address with one `@`.
    Email,
    /// E.164 with hyphens.
    Phone,
    /// As in `263-8555`.
    PostalCode,
    /// Opening hours.
    Hours,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A prefecture's id.
    Prefecture,
    /// A code of the vocabulary whose messages begin so.
    Code(&'static str),
    /// The id of an entry of this kind.
    Entry(EntryKind),
    /// One source id, or a list of them.
    Sources,
    /// One source's own id: it defines rather than refers.
    SourceId,
    /// A list of these.
    List(&'static Kind),
    /// A map with these fields.
    Map(&'static [Field]),
    /// Names by language tag, and `kana`; the listed keys must be there.
    Name(&'static [&'static str]),
    /// Short texts by language tag.
    ByLanguage,
    /// Blocks of text by name, each name one of these.
    Prose(&'static [&'static str]),
    /// Language tags a portal can publish.
    LanguageTags,
    /// One such tag.
    LanguageTag,
    /// Language tags by language tag.
    Chains,
}

/// The kinds of entry that others refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum EntryKind {
    Hospital,
    Facilitator,
    Centre,
}

impl EntryKind {
    /// As a message calls it.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Hospital => "hospital",
            Self::Facilitator => "facilitator",
            Self::Centre => "centre",
        }
    }

    /// Where the list lives.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Hospital => "content/hospitals",
            Self::Facilitator => "content/facilitators",
            Self::Centre => "content/centres",
        }
    }
}

const fn must(key: &'static str, kind: Kind) -> Field {
    Field {
        key,
        kind,
        required: true,
    }
}

const fn may(key: &'static str, kind: Kind) -> Field {
    Field {
        key,
        kind,
        required: false,
    }
}

const SOURCE: Field = may("source", Kind::Sources);
const SOURCE_NEEDED: Field = must("source", Kind::Sources);
const VERIFIED: Field = may("verified_on", Kind::PastDate);
const ANSWER: Kind = Kind::OneOf(&["yes", "on-request", "no"]);
const YEN: Kind = Kind::Integer(0, 1_000_000_000);

/// `content/sources.yaml`, one item; also the `sources` of an entry.
pub const SOURCE_FIELDS: &[Field] = &[
    must("id", Kind::SourceId),
    must("title", Kind::Text),
    may("url", Kind::Url),
    may("publisher", Kind::Text),
    may("date", Kind::PastDate),
    may("read_on", Kind::PastDate),
    may("weak", Kind::Truth),
];

const SOURCES: Field = may("sources", Kind::List(&Kind::Map(SOURCE_FIELDS)));

const PHONE: &[Field] = &[
    must("number", Kind::Phone),
    may(
        "kind",
        Kind::OneOf(&["main", "international-desk", "appointments", "fax"]),
    ),
    may("languages", Kind::List(&Kind::Code("language"))),
];

const PLACE: &[Field] = &[
    must("prefecture", Kind::Prefecture),
    may("city", Kind::ByLanguage),
    may("address", Kind::ByLanguage),
    may("postal_code", Kind::PostalCode),
    may(
        "coordinates",
        Kind::Map(&[
            must("lat", Kind::Number(20.0, 46.0)),
            must("lon", Kind::Number(122.0, 154.0)),
            may("approximate", Kind::Truth),
        ]),
    ),
    SOURCE,
    VERIFIED,
];

const CONTACT: &[Field] = &[
    may("website", Kind::Url),
    may("international_page", Kind::Url),
    may("form", Kind::Url),
    may("phones", Kind::List(&Kind::Map(PHONE))),
    may("email", Kind::Email),
    may("hours", Kind::Hours),
    SOURCE,
    VERIFIED,
];

const LANGUAGE_HELP: &[Field] = &[
    may("language", Kind::Code("language")),
    may("unnamed", Kind::Integer(1, 500)),
    must(
        "mode",
        Kind::OneOf(&["staff", "interpreter", "phone", "video", "machine", "written"]),
    ),
    may("hours", Kind::Hours),
    may(
        "fee",
        Kind::Map(&[
            must("jpy", YEN),
            must("per", Kind::OneOf(&["visit", "hour", "half-day", "day"])),
        ]),
    ),
    may("booking", Kind::Truth),
    SOURCE,
    VERIFIED,
];

const SERVICES: &[Field] = &[
    must("list", Kind::List(&Kind::Code("service"))),
    SOURCE,
    VERIFIED,
];

const COURSE: &[Field] = &[
    must("condition", Kind::Code("condition")),
    may("sessions", Kind::Integer(1, 500)),
    may("weeks", Kind::Number(0.1, 200.0)),
    may("hospital_days", Kind::Integer(0, 1000)),
];

const ACCREDITATION: &[Field] = &[
    must("scheme", Kind::Code("scheme")),
    may("departments", Kind::List(&Kind::Code("department"))),
    may("number", Kind::Text),
    may("since", Kind::PastDate),
    may("renewed", Kind::PastDate),
    may("until", Kind::Date),
    may("as_of", Kind::PastDate),
    SOURCE_NEEDED,
];

const TREATMENT: &[Field] = &[
    must("treatment", Kind::Code("treatment")),
    may("modality", Kind::Code("modality")),
    may("since", Kind::PastDate),
    may("until", Kind::Date),
    may("courses", Kind::List(&Kind::Map(COURSE))),
    may("not_accepted", Kind::List(&Kind::Code("exclusion"))),
    may(
        "volume",
        Kind::Map(&[
            must("patients", Kind::Integer(1, 10_000_000)),
            may("from", Kind::PastDate),
            may("to", Kind::PastDate),
        ]),
    ),
    may(
        "cost",
        Kind::Map(&[
            must("basis", Kind::Code("basis")),
            must("jpy", Kind::List(&YEN)),
            may("includes", Kind::List(&Kind::Code("cost-item"))),
            may("excludes", Kind::List(&Kind::Code("cost-item"))),
            must("quoted_on", Kind::PastDate),
        ]),
    ),
    SOURCE,
    VERIFIED,
];

const INTAKE: &[Field] = &[
    may(
        "route",
        Kind::OneOf(&[
            "coordinator-required",
            "direct",
            "direct-or-coordinator",
            "referral-only",
        ]),
    ),
    may("coordinators", Kind::List(&Kind::Entry(EntryKind::Facilitator))),
    may("documents", Kind::List(&Kind::Code("document"))),
    may("document_languages", Kind::List(&Kind::Code("language"))),
    may("reply_days", Kind::Integer(1, 365)),
    may("case_review_before_travel", Kind::Truth),
    may(
        "own_interpreter",
        Kind::OneOf(&["required", "arranged", "not-needed"]),
    ),
    SOURCE,
    VERIFIED,
];

const PRICE: &[Field] = &[
    may("yen_per_point", Kind::Integer(1, 1000)),
    may("percent_of_tariff", Kind::Integer(1, 10_000)),
    may("since", Kind::PastDate),
    may("taxable", Kind::Truth),
    may("estimate_before_travel", Kind::Truth),
    may("deposit", Kind::Code("deposit")),
    may("no_referral_fee_jpy", YEN),
    may("payment", Kind::List(&Kind::Code("payment"))),
    SOURCE,
    VERIFIED,
];

const SECOND_OPINION: &[Field] = &[
    must(
        "modes",
        Kind::List(&Kind::OneOf(&["in-person", "remote", "written", "by-proxy"])),
    ),
    may("fee_jpy", YEN),
    SOURCE,
    VERIFIED,
];

const STAY: &[Field] = &[
    may("companion", ANSWER),
    may("private_room", ANSWER),
    may("private_room_jpy_per_day", YEN),
    may("religious_diet", ANSWER),
    may("prayer_room", ANSWER),
    may("wheelchair", ANSWER),
    may("children", ANSWER),
    SOURCE,
    VERIFIED,
];

const AFTER: &[Field] = &[
    may("report", ANSWER),
    may("report_languages", Kind::List(&Kind::Code("language"))),
    may("centres", Kind::List(&Kind::Entry(EntryKind::Centre))),
    SOURCE,
    VERIFIED,
];

/// The prose blocks of a hospital, in the order in which its page shows them.
pub const HOSPITAL_PROSE: &[&str] = &[
    "about",
    "treatments",
    "languages",
    "intake",
    "costs",
    "stay",
    "after",
];

/// The prose blocks of a facilitator.
pub const FACILITATOR_PROSE: &[&str] = &["about", "languages", "services"];

/// The prose blocks of a centre.
pub const CENTRE_PROSE: &[&str] = &["about"];

/// `content/hospitals/<id>.yaml`.
pub const HOSPITAL: &[Field] = &[
    must("name", Kind::Name(&["ja", "kana", "en"])),
    must("place", Kind::Map(PLACE)),
    may("contact", Kind::Map(CONTACT)),
    may("accreditations", Kind::List(&Kind::Map(ACCREDITATION))),
    may("treatments", Kind::List(&Kind::Map(TREATMENT))),
    may("languages", Kind::List(&Kind::Map(LANGUAGE_HELP))),
    may("intake", Kind::Map(INTAKE)),
    may("price", Kind::Map(PRICE)),
    may("second_opinion", Kind::Map(SECOND_OPINION)),
    may("stay", Kind::Map(STAY)),
    may("after", Kind::Map(AFTER)),
    may("services", Kind::Map(SERVICES)),
    may(
        "beds",
        Kind::Map(&[
            must("count", Kind::Integer(1, 100_000)),
            may("as_of", Kind::PastDate),
            SOURCE,
        ]),
    ),
    may("prose", Kind::Prose(HOSPITAL_PROSE)),
    SOURCES,
    may("confirmed_by_hospital_on", Kind::PastDate),
];

/// `content/facilitators/<id>.yaml`.
pub const FACILITATOR: &[Field] = &[
    must("name", Kind::Name(&["en"])),
    may(
        "amtac",
        Kind::Map(&[
            may("number", Kind::Text),
            may("since", Kind::PastDate),
            may("until", Kind::Date),
            may("as_of", Kind::PastDate),
            SOURCE_NEEDED,
        ]),
    ),
    may(
        "guarantor",
        Kind::Map(&[
            may("registry", Kind::Code("registry")),
            may("number", Kind::Text),
            must(
                "status",
                Kind::OneOf(&["registered", "own-statement", "unconfirmed"]),
            ),
            may("as_of", Kind::PastDate),
            SOURCE_NEEDED,
        ]),
    ),
    may("place", Kind::Map(PLACE)),
    may("contact", Kind::Map(CONTACT)),
    may("languages", Kind::List(&Kind::Map(LANGUAGE_HELP))),
    may("services", Kind::Map(SERVICES)),
    may(
        "partners",
        Kind::Map(&[
            must("hospitals", Kind::List(&Kind::Entry(EntryKind::Hospital))),
            SOURCE,
            VERIFIED,
        ]),
    ),
    may(
        "offices",
        Kind::List(&Kind::Map(&[
            must("country", Kind::Code("country")),
            may("city", Kind::ByLanguage),
            SOURCE,
        ])),
    ),
    may("established", Kind::PastDate),
    may("prose", Kind::Prose(FACILITATOR_PROSE)),
    SOURCES,
];

/// `content/centres/<id>.yaml`.
pub const CENTRE: &[Field] = &[
    must("name", Kind::Name(&["ja", "en"])),
    must("country", Kind::Code("country")),
    may("city", Kind::ByLanguage),
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
    SOURCES,
];

/// `content/showcase/<id>.yaml`.
pub const SHOWCASE: &[Field] = &[
    may(
        "courses",
        Kind::List(&Kind::Map(&[
            must("condition", Kind::Code("condition")),
            may("sessions", Kind::Integer(1, 500)),
            may("weeks", Kind::Number(0.1, 200.0)),
            may("hospital_days", Kind::Integer(0, 1000)),
            may("hospital", Kind::Entry(EntryKind::Hospital)),
            SOURCE_NEEDED,
        ])),
    ),
    may(
        "longest_stays",
        Kind::List(&Kind::Map(&[
            must("condition", Kind::Code("condition")),
            must("days", Kind::Integer(1, 1000)),
            SOURCE_NEEDED,
        ])),
    ),
    may(
        "exclusions",
        Kind::Map(&[
            must("list", Kind::List(&Kind::Code("exclusion"))),
            SOURCE_NEEDED,
        ]),
    ),
    may(
        "costs",
        Kind::List(&Kind::Map(&[
            must("item", Kind::Code("cost-item")),
            must("jpy", Kind::List(&YEN)),
            must("basis", Kind::Code("basis")),
            may("hospital", Kind::Entry(EntryKind::Hospital)),
            may("quoted_on", Kind::PastDate),
            may("weak", Kind::Truth),
            SOURCE_NEEDED,
        ])),
    ),
    may(
        "milestones",
        Kind::List(&Kind::Map(&[
            must("date", Kind::PastDate),
            must("event", Kind::Code("milestone")),
            SOURCE_NEEDED,
        ])),
    ),
    VERIFIED,
    SOURCES,
];

/// How a translation was made.
pub const TRANSLATION: &[Field] = &[
    must("status", Kind::OneOf(&["human", "reviewed", "machine"])),
    may("from", Kind::LanguageTag),
    may("on", Kind::PastDate),
];

/// `<id>.<lang>.yaml` beside an entry, with the prose blocks of its kind.
pub const fn overlay(prose: &'static [&'static str]) -> [Field; 3] {
    [
        must("translation", Kind::Map(TRANSLATION)),
        may("name", Kind::Text),
        may("prose", Kind::Prose(prose)),
    ]
}

/// The front matter of `content/pages/<id>.<lang>.md` and `content/showcase/<id>.<lang>.md`.
pub const FRONT_MATTER: &[Field] = &[
    must("title", Kind::Text),
    must("description", Kind::Text),
    VERIFIED,
    may("sources", Kind::Sources),
    may("translation", Kind::Map(TRANSLATION)),
];

/// `site.yaml`.
pub const SITE: &[Field] = &[
    must("base_url", Kind::Url),
    must("languages", Kind::LanguageTags),
    must("source_language", Kind::LanguageTag),
    may("fallback", Kind::Chains),
    may("theme", Kind::Text),
    may("demonstration", Kind::Truth),
    may(
        "operator",
        Kind::Map(&[may("name", Kind::Text), may("email", Kind::Email), may("url", Kind::Url)]),
    ),
];
