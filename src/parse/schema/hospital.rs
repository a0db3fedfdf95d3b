//! What `content/hospitals/<id>.yaml` may hold.

use super::entries::{
    ALIASES, ANSWER, CHANGES, CONTACT, DRAFT, LANGUAGE_HELP, PLACE, SERVICES, SOURCE,
    SOURCE_NEEDED, SOURCES, VERIFIED, YEN,
};
use super::{EntryKind, Kind, Shape, may, must, shape};

const COURSE: &Shape = &shape(
    "course",
    &[
        must("condition", Kind::Code("condition")),
        may("sessions", Kind::Integer(1, 500)),
        may("weeks", Kind::Number(0.1, 200.0)),
        may("hospital_days", Kind::Integer(0, 1000)),
    ],
);

const ACCREDITATION: &Shape = &shape(
    "accreditation",
    &[
        must("scheme", Kind::Code("scheme")),
        may("departments", Kind::List(&Kind::Code("department"))),
        may("number", Kind::Text),
        may("since", Kind::PastDate),
        may("renewed", Kind::PastDate),
        may("until", Kind::Date),
        may("as_of", Kind::PastDate),
        SOURCE_NEEDED,
    ],
);

const TREATMENT: &Shape = &shape(
    "treatment",
    &[
        must("treatment", Kind::Code("treatment")),
        may("modality", Kind::Code("modality")),
        may("since", Kind::PastDate),
        may("until", Kind::Date),
        may("courses", Kind::List(&Kind::Map(COURSE))),
        may("not_accepted", Kind::List(&Kind::Code("exclusion"))),
        may(
            "volume",
            Kind::Map(&shape(
                "treatment-volume",
                &[
                    must("patients", Kind::Integer(1, 10_000_000)),
                    may("from", Kind::PastDate),
                    may("to", Kind::PastDate),
                ],
            )),
        ),
        may(
            "cost",
            Kind::Map(&shape(
                "treatment-cost",
                &[
                    must("basis", Kind::Code("basis")),
                    must("jpy", Kind::List(&YEN)),
                    may("includes", Kind::List(&Kind::Code("cost-item"))),
                    may("excludes", Kind::List(&Kind::Code("cost-item"))),
                    must("quoted_on", Kind::PastDate),
                ],
            )),
        ),
        SOURCE,
        VERIFIED,
    ],
);

const INTAKE: &Shape = &shape(
    "intake",
    &[
        may(
            "route",
            Kind::OneOf(&[
                "coordinator-required",
                "direct",
                "direct-or-coordinator",
                "referral-only",
            ]),
        ),
        may(
            "coordinators",
            Kind::List(&Kind::Entry(EntryKind::Facilitator)),
        ),
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
    ],
);

const PRICE: &Shape = &shape(
    "price",
    &[
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
    ],
);

const SECOND_OPINION: &Shape = &shape(
    "second-opinion",
    &[
        must(
            "modes",
            Kind::List(&Kind::OneOf(&[
                "in-person",
                "remote",
                "written",
                "by-proxy",
            ])),
        ),
        may("fee_jpy", YEN),
        SOURCE,
        VERIFIED,
    ],
);

const STAY: &Shape = &shape(
    "stay",
    &[
        may("companion", ANSWER),
        may("private_room", ANSWER),
        may("private_room_jpy_per_day", YEN),
        may("religious_diet", ANSWER),
        may("prayer_room", ANSWER),
        may("wheelchair", ANSWER),
        may("children", ANSWER),
        SOURCE,
        VERIFIED,
    ],
);

const AFTER: &Shape = &shape(
    "after",
    &[
        may("report", ANSWER),
        may("report_languages", Kind::List(&Kind::Code("language"))),
        may("centres", Kind::List(&Kind::Entry(EntryKind::Centre))),
        SOURCE,
        VERIFIED,
    ],
);

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

/// `content/hospitals/<id>.yaml`.
pub const HOSPITAL: &Shape = &shape(
    "hospital",
    &[
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
            Kind::Map(&shape(
                "hospital-beds",
                &[
                    must("count", Kind::Integer(1, 100_000)),
                    may("as_of", Kind::PastDate),
                    SOURCE,
                ],
            )),
        ),
        may("prose", Kind::Prose(HOSPITAL_PROSE)),
        CHANGES,
        SOURCES,
        may("confirmed_by_hospital_on", Kind::PastDate),
        ALIASES,
        DRAFT,
    ],
);
