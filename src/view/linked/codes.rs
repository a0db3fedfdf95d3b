//! The portal's codes in the words of schema.org, where it has one that says the same.
//!
//! A code that is not here has no such word: it is then left out, never approximated.

/// The medical specialty behind a code of `treatment-…` or `department-…`.
pub(super) fn specialty(code: &str) -> Option<&'static str> {
    Some(match code {
        "particle-therapy" | "bnct" | "cancer-care" => "https://schema.org/Oncologic",
        "cardiology" => "https://schema.org/Cardiovascular",
        "neurosurgery" => "https://schema.org/Neurologic",
        "orthopaedics" => "https://schema.org/Musculoskeletal",
        "gastro-endoscopy" | "gastroenterological-surgery" | "gastroenterology" => {
            "https://schema.org/Gastroenterologic"
        }
        "transplant-surgery" | "robotic-surgery" | "gastroenterological-and-transplant-surgery" => {
            "https://schema.org/Surgical"
        }
        "paediatrics" => "https://schema.org/Pediatric",
        "otolaryngology" | "otolaryngology-head-and-neck" => "https://schema.org/Otolaryngologic",
        "infectious-disease" => "https://schema.org/Infectious",
        "emergency" => "https://schema.org/Emergency",
        "anaesthesiology" => "https://schema.org/Anesthesia",
        "plastic-surgery-lymphoedema" => "https://schema.org/PlasticSurgery",
        _ => return None,
    })
}

/// The kind of service behind a code of `treatment-…`. `None` for what names a part of the
/// body or a department: "Heart" is no therapy.
pub(super) fn service(code: &str) -> Option<&'static str> {
    Some(match code {
        "particle-therapy" | "bnct" => "RadiationTherapy",
        "artificial-joint"
        | "endoscopic-spine-surgery"
        | "gastroenterological-surgery"
        | "transplant-surgery"
        | "robotic-surgery"
        | "lymphoedema-surgery" => "SurgicalProcedure",
        "health-checkup" | "gastro-endoscopy" => "MedicalTest",
        "rehabilitation" | "neurorehabilitation" | "regenerative-medicine" | "fertility" => {
            "MedicalTherapy"
        }
        _ => return None,
    })
}

/// A day of the week by its code, as `mon`.
pub(super) fn weekday(code: &str) -> Option<&'static str> {
    Some(match code {
        "mon" => "https://schema.org/Monday",
        "tue" => "https://schema.org/Tuesday",
        "wed" => "https://schema.org/Wednesday",
        "thu" => "https://schema.org/Thursday",
        "fri" => "https://schema.org/Friday",
        "sat" => "https://schema.org/Saturday",
        "sun" => "https://schema.org/Sunday",
        _ => return None,
    })
}
