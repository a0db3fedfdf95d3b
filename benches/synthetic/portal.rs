//! A synthetic catalogue as a portal of `jih`.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use jih::catalogue::Digest;

use super::articles::articles;
use super::catalogue::{Accreditation, Catalogue, Centre, Coordinator, Hospital, Name, Place};
use super::catalogue::{Treatment, original};
use super::codes::COUNTRIES;
use super::text::Text;
use super::words::{LANGUAGES, Language};

/// Every file by its path below the portal's root.
pub type Files = BTreeMap<String, String>;

/// The portal of a catalogue: valid, without a warning. English is among the languages.
pub fn portal(catalogue: &Catalogue, languages: &[&Language]) -> Result<Files, fmt::Error> {
    let mut files = Files::new();
    files.insert("site.yaml".into(), site(languages)?);
    files.insert("content/sources.yaml".into(), SOURCES.into());
    files.insert("content/facts.yaml".into(), FACTS.into());
    for one in &catalogue.hospitals {
        let prose: Vec<_> = one.prose.iter().map(|(key, text)| (*key, text)).collect();
        entry(
            &mut files,
            languages,
            "hospitals",
            &one.id,
            hospital(one)?,
            &prose,
        )?;
    }
    for (number, one) in catalogue.coordinators.iter().enumerate() {
        // Its partners are there however small the catalogue is.
        let partner = catalogue
            .hospitals
            .get(number * catalogue.hospitals.len() / 20);
        let text = coordinator(one, partner)?;
        let prose: Vec<_> = one.prose.iter().map(|(key, text)| (*key, text)).collect();
        entry(&mut files, languages, "facilitators", &one.id, text, &prose)?;
    }
    for (one, country) in catalogue.centres.iter().zip(COUNTRIES) {
        let prose = [("about", &one.about)];
        entry(
            &mut files,
            languages,
            "centres",
            &one.id,
            centre(one, country)?,
            &prose,
        )?;
    }
    for article in articles() {
        for language in languages {
            let path = format!("content/pages/{}.{}.md", article.id, language.tag);
            files.insert(path, article.file(language)?);
        }
    }
    Ok(files)
}

fn site(languages: &[&Language]) -> Result<String, fmt::Error> {
    let tags: Vec<_> = languages.iter().map(|language| language.tag).collect();
    let tags = tags.join(", ");
    let mut out = String::new();
    writeln!(out, "base_url: https://synthetic.example.org")?;
    writeln!(out, "languages: [{tags}]")?;
    writeln!(out, "source_language: en")?;
    writeln!(out, "demonstration: true")?;
    // The index is measured apart.
    writeln!(out, "search: false")?;
    Ok(out)
}

const SOURCES: &str = "\
- {id: synthetic-register, title: Register of synthetic hospitals, url: \"https://register.example.org/\", publisher: Nobody, date: 2026-01, read_on: 2026-11-01}
- {id: synthetic-leaflet, title: Leaflet about synthetic hospitals, publisher: Nobody, date: 2025-06, read_on: 2026-11-01}
";

const FACTS: &str = "\
- {id: synthetic-days, number: 90, source: synthetic-leaflet}
- {id: synthetic-fee, jpy: [5500, 11000], quoted_on: 2026-01, source: synthetic-register}
- {id: synthetic-start, date: 2011-01, source: synthetic-leaflet}
";

/// An entry and its translations.
fn entry(
    files: &mut Files,
    languages: &[&Language],
    folder: &str,
    id: &str,
    mut facts: String,
    prose: &[(&str, &Text)],
) -> fmt::Result {
    let texts = |out: &mut String, language: &Language| -> fmt::Result {
        writeln!(out, "prose:")?;
        for (block, text) in prose {
            writeln!(out, "  {block}: |\n    {}", text.to(language))?;
        }
        Ok(())
    };
    texts(&mut facts, original())?;
    // In quotes: one such as 73102130e446 would be a number.
    let mut digests = String::new();
    for (block, text) in prose {
        writeln!(
            digests,
            "    {block}: \"{}\"",
            Digest::of(&text.to(original()))
        )?;
    }
    files.insert(format!("content/{folder}/{id}.yaml"), facts);
    let translated = languages.iter().filter(|one| one.tag != original().tag);
    for language in translated {
        let mut out = String::new();
        writeln!(out, "translation:\n  status: machine\n  from: en")?;
        writeln!(out, "  on: 2026-11-10\n  digests:\n{digests}",)?;
        texts(&mut out, language)?;
        files.insert(format!("content/{folder}/{id}.{}.yaml", language.tag), out);
    }
    Ok(())
}

fn name(out: &mut String, name: &Name) -> fmt::Result {
    writeln!(out, "name:\n  kana: {}", name.kana())?;
    for language in &LANGUAGES {
        writeln!(out, "  {}: {}", language.tag, name.to(language))?;
    }
    Ok(())
}

fn place(out: &mut String, place: &Place, source: &str) -> fmt::Result {
    let (code, city, ja, ..) = *place.prefecture;
    let Place {
        block, lat, lon, ..
    } = place;
    writeln!(out, "place:\n  prefecture: {code}")?;
    writeln!(out, "  city: {{en: {city}, ja: {ja}}}")?;
    writeln!(
        out,
        "  address: {{en: \"{block} Synthetic-cho, {city}\", ja: \"{ja}合成町{block}\"}}"
    )?;
    writeln!(out, "  postal_code: \"{}\"", place.postal_code)?;
    writeln!(out, "  coordinates: {{lat: {lat}, lon: {lon}}}")?;
    writeln!(out, "  source: {source}\n  verified_on: 2026-10-01")
}

fn contact(out: &mut String, id: &str, phone: &str, source: &str) -> fmt::Result {
    writeln!(out, "contact:\n  website: https://{id}.example.org/")?;
    writeln!(out, "  form: https://{id}.example.org/en/form/")?;
    writeln!(out, "  phones: [{{number: \"{phone}\", kind: main}}]")?;
    writeln!(out, "  email: international@{id}.example.org")?;
    writeln!(out, "  hours: mon-fri 09:00-17:00")?;
    writeln!(out, "  source: {source}\n  verified_on: 2026-10-01")
}

fn hospital(one: &Hospital) -> Result<String, fmt::Error> {
    let mut out = String::new();
    let on = &one.verified_on;
    let out = &mut out;
    name(out, &one.name)?;
    place(out, &one.place, "synthetic-register")?;
    contact(out, &one.id, &one.phone, "own-page")?;
    writeln!(out, "accreditations:")?;
    for Accreditation {
        scheme,
        number,
        since,
        until,
    } in &one.accreditations
    {
        writeln!(
            out,
            "- scheme: {scheme}\n  number: {number}\n  since: {since}"
        )?;
        writeln!(
            out,
            "  until: {until}\n  as_of: 2026-01\n  source: synthetic-register"
        )?;
    }
    writeln!(out, "treatments:")?;
    for one in &one.treatments {
        treatment(out, one)?;
        writeln!(out, "  source: own-page\n  verified_on: {on}")?;
    }
    writeln!(out, "languages:")?;
    for (code, mode) in &one.languages {
        writeln!(
            out,
            "- {{language: {code}, mode: {mode}, source: own-page, verified_on: {on}}}"
        )?;
    }
    writeln!(out, "intake:\n  route: {}", one.route)?;
    writeln!(out, "  coordinators: [{}]", one.coordinators.join(", "))?;
    writeln!(out, "  documents: [{}]", one.documents.join(", "))?;
    writeln!(
        out,
        "  document_languages: [ja, en]\n  reply_days: {}",
        one.reply_days
    )?;
    writeln!(out, "  source: own-page\n  verified_on: {on}")?;
    writeln!(out, "price:\n  yen_per_point: {}", one.yen_per_point)?;
    writeln!(
        out,
        "  estimate_before_travel: true\n  payment: [credit-card]"
    )?;
    writeln!(out, "  source: own-prices\n  verified_on: {on}")?;
    writeln!(out, "stay:")?;
    for (field, answer) in &one.stay {
        writeln!(out, "  {field}: {answer}")?;
    }
    writeln!(out, "  source: own-page\n  verified_on: {on}")?;
    writeln!(
        out,
        "after:\n  report: on-request\n  report_languages: [en]"
    )?;
    if !one.centres.is_empty() {
        writeln!(out, "  centres: [{}]", one.centres.join(", "))?;
    }
    writeln!(out, "  source: own-page\n  verified_on: {on}")?;
    writeln!(
        out,
        "services: {{list: [{}], source: own-page, verified_on: {on}}}",
        one.services.join(", ")
    )?;
    writeln!(
        out,
        "beds: {{count: {}, as_of: 2025, source: synthetic-register}}",
        one.beds
    )?;
    writeln!(out, "sources:")?;
    for (id, title) in [
        ("own-page", "Page for patients"),
        ("own-prices", "List of prices"),
    ] {
        writeln!(
            out,
            "- {{id: {id}, title: {title}, url: \"https://{}.example.org/en/{id}/\", publisher: Nobody, date: 2025-04, read_on: {on}}}",
            one.id
        )?;
    }
    Ok(std::mem::take(out))
}

fn treatment(out: &mut String, one: &Treatment) -> fmt::Result {
    writeln!(out, "- treatment: {}", one.code)?;
    if let Some(modality) = one.modality {
        writeln!(out, "  modality: {modality}")?;
    }
    writeln!(out, "  since: {}", one.since)?;
    if let Some((condition, sessions, days)) = one.course {
        writeln!(
            out,
            "  courses: [{{condition: {condition}, sessions: {sessions}, hospital_days: {days}}}]"
        )?;
    }
    if let Some((low, high)) = one.cost {
        writeln!(
            out,
            "  cost: {{basis: quoted, jpy: [{low}, {high}], quoted_on: 2026}}"
        )?;
    }
    Ok(())
}

fn coordinator(one: &Coordinator, partner: Option<&Hospital>) -> Result<String, fmt::Error> {
    let mut out = String::new();
    let source = "synthetic-register";
    name(&mut out, &one.name)?;
    place(&mut out, &one.place, source)?;
    contact(&mut out, &one.id, &one.phone, source)?;
    writeln!(out, "languages:")?;
    for code in &one.languages {
        writeln!(
            out,
            "- {{language: {code}, mode: staff, source: {source}, verified_on: 2026-10-01}}"
        )?;
    }
    let services = one.services.join(", ");
    writeln!(
        out,
        "services: {{list: [{services}], source: {source}, verified_on: 2026-10-01}}"
    )?;
    if let Some(partner) = partner {
        let id = &partner.id;
        writeln!(
            out,
            "partners: {{hospitals: [{id}], source: {source}, verified_on: 2026-10-01}}"
        )?;
    }
    Ok(out)
}

fn centre(one: &Centre, country: &str) -> Result<String, fmt::Error> {
    let mut out = String::new();
    name(&mut out, &one.name)?;
    writeln!(out, "country: {country}\nkinds: [rehabilitation]")?;
    writeln!(out, "status: open\nstatus_as_of: 2026-01")?;
    writeln!(out, "source: synthetic-register\nverified_on: 2026-10-01")?;
    Ok(out)
}
