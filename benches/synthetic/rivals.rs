//! A synthetic catalogue as other generators read it: for Eleventy an entry of all languages
//! in one YAML file, for Hugo a page file for each language.

use std::fmt::{self, Write};

use serde_json::{Value, json};

use super::articles::{Article, FIGURES, Links, articles};
use super::catalogue::{Catalogue, Coordinator, Hospital, Place};
use super::labels::labels;
use super::portal::Files;
use super::text::Text;
use super::words::{LANGUAGES, Language};

/// What the templates in `benches/versus/eleventy` read.
pub fn eleventy(catalogue: &Catalogue) -> Result<Files, fmt::Error> {
    let mut files = Files::new();
    // In a list, for their order.
    let all: Vec<_> = LANGUAGES
        .iter()
        .map(|one| (tag(one), labels(one)))
        .collect();
    files.insert("labels.json".into(), json!(all).to_string());
    let by_language = |out: &mut String, key: &str, to: &dyn Fn(&Language) -> String| {
        writeln!(out, "{key}:")?;
        for language in &LANGUAGES {
            writeln!(out, "  {}: {}", tag(language), quoted(&to(language)))?;
        }
        Ok(())
    };
    let texts = |out: &mut String, prose: &[(&str, Text)]| {
        writeln!(out, "description:")?;
        for language in &LANGUAGES {
            writeln!(out, "  {}: |", tag(language))?;
            for line in description(prose, language).lines() {
                writeln!(out, "    {line}")?;
            }
        }
        Ok(())
    };
    for one in &catalogue.hospitals {
        let mut out = format!("id: {}\n", one.id);
        by_language(&mut out, "name", &|language| one.name.to(language))?;
        by_language(&mut out, "city", &|language| city(&one.place, language))?;
        by_language(&mut out, "address", &|language| {
            address(&one.place, language)
        })?;
        for (key, value) in facts(one) {
            writeln!(out, "{key}: {value}")?;
        }
        texts(&mut out, &one.prose)?;
        files.insert(format!("hospitals/{}.yaml", one.id), out);
    }
    for one in &catalogue.coordinators {
        let mut out = format!("id: {}\n", one.id);
        by_language(&mut out, "name", &|language| one.name.to(language))?;
        for (key, value) in help(one) {
            writeln!(out, "{key}: {value}")?;
        }
        texts(&mut out, &one.prose)?;
        files.insert(format!("coordinators/{}.yaml", one.id), out);
    }
    for article in articles() {
        for language in &LANGUAGES {
            let head = format!("---\ntitle: {}\n---\n", quoted(&article.title(language)));
            let path = format!("articles/{}.{}.md", article.id, tag(language));
            files.insert(path, head + &body(&article, language)?);
        }
    }
    Ok(files)
}

/// What the layouts in `benches/versus/hugo` read.
pub fn hugo(catalogue: &Catalogue) -> Result<Files, fmt::Error> {
    let mut files = Files::new();
    let mut config = String::from(HUGO);
    for (weight, language) in LANGUAGES.iter().enumerate() {
        let labels = labels(language);
        let (tag, label) = (tag(language), labels.get("endonym").cloned());
        writeln!(config, "[languages.{tag}]\nlocale = \"{tag}\"")?;
        writeln!(config, "label = {}", quoted(&label.unwrap_or_default()))?;
        writeln!(config, "weight = {}", weight + 1)?;
        let mut words = String::new();
        for (key, text) in &labels {
            writeln!(words, "{key} = {}", quoted(text))?;
        }
        files.insert(format!("i18n/{tag}.toml"), words);
        let title = |key: &str| labels.get(key).cloned().unwrap_or_default();
        let mut page = |path: String, head: Vec<(&str, Value)>, body: &str| {
            let mut text = String::from("+++\n");
            for (key, value) in head {
                writeln!(text, "{key} = {}", toml(&value))?;
            }
            writeln!(text, "+++\n{body}")?;
            files.insert(path, text);
            Ok(())
        };
        page(
            format!("content/_index.{tag}.md"),
            vec![("title", title("site").into())],
            "",
        )?;
        for section in ["hospitals", "coordinators", "articles"] {
            let head = vec![("title", title(section).into())];
            page(format!("content/{section}/_index.{tag}.md"), head, "")?;
        }
        for one in &catalogue.hospitals {
            let mut head = vec![("title", one.name.to(language).into())];
            head.push(("prefectures", json!([one.place.prefecture.0])));
            let of = |list: Vec<&'static str>| json!(list);
            head.push((
                "treatments",
                of(one.treatments.iter().map(|row| row.code).collect()),
            ));
            head.push((
                "spoken",
                of(one.languages.iter().map(|row| row.0).collect()),
            ));
            let mut params = json!({
                "city": city(&one.place, language),
                "address": address(&one.place, language),
            });
            for (key, value) in facts(one) {
                params[key] = value;
            }
            head.push(("params", params));
            let path = format!("content/hospitals/{}.{tag}.md", one.id);
            page(path, head, &description(&one.prose, language))?;
        }
        for one in &catalogue.coordinators {
            let mut head = vec![("title", one.name.to(language).into())];
            let params: serde_json::Map<_, _> = help(one)
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .collect();
            head.push(("params", params.into()));
            let path = format!("content/coordinators/{}.{tag}.md", one.id);
            page(path, head, &description(&one.prose, language))?;
        }
        for article in articles() {
            let head = vec![("title", article.title(language).into())];
            let path = format!("content/articles/{}.{tag}.md", article.id);
            page(path, head, &body(&article, language)?)?;
        }
    }
    files.insert("hugo.toml".into(), config);
    Ok(files)
}

/// Typographic quotes, ids of headings and feeds cost time and are of no use here.
const HUGO: &str = r#"baseURL = "https://synthetic.example.org/"
defaultContentLanguage = "en"
defaultContentLanguageInSubdir = true
disableHugoGeneratorInject = true
disableKinds = ["rss"]
timeout = "600s"
[taxonomies]
prefecture = "prefectures"
treatment = "treatments"
spoken = "spoken"
[markup.goldmark.extensions.typographer]
disable = true
[markup.goldmark.parser]
autoHeadingID = false
"#;

fn facts(one: &Hospital) -> Vec<(&'static str, Value)> {
    let offered = one.treatments.iter().map(|row| {
        let course = row.course.map(|(condition, sessions, days)| {
            json!({"condition": condition, "sessions": sessions, "days": days})
        });
        let cost = row.cost.map(|(low, high)| json!([low, high]));
        let mut out = json!({"code": row.code, "since": row.since});
        for (key, value) in [("course", course), ("cost", cost)] {
            if let Some(value) = value {
                out[key] = value;
            }
        }
        out
    });
    let spoken = one.languages.iter();
    let spoken = spoken.map(|(code, mode)| json!({"code": code, "mode": mode}));
    let recognised = one.accreditations.iter().map(|row| {
        json!({"scheme": row.scheme, "number": row.number, "since": row.since, "until": row.until})
    });
    let stay = one
        .stay
        .iter()
        .map(|(key, answer)| json!({"key": key, "answer": answer}));
    vec![
        ("prefecture", one.place.prefecture.0.into()),
        ("postal_code", one.place.postal_code.clone().into()),
        ("lat", one.place.lat.into()),
        ("lon", one.place.lon.into()),
        ("phone", one.phone.clone().into()),
        ("website", format!("https://{}.example.org/", one.id).into()),
        (
            "email",
            format!("international@{}.example.org", one.id).into(),
        ),
        ("route", one.route.into()),
        ("reply_days", one.reply_days.into()),
        ("documents", json!(one.documents)),
        ("services", json!(one.services)),
        ("beds", one.beds.into()),
        ("yen_per_point", one.yen_per_point.into()),
        ("verified_on", one.verified_on.clone().into()),
        ("offered", offered.collect()),
        ("helped", spoken.collect()),
        ("accreditations", recognised.collect()),
        ("stay", stay.collect()),
    ]
}

fn help(one: &Coordinator) -> Vec<(&'static str, Value)> {
    vec![
        ("phone", one.phone.clone().into()),
        ("website", format!("https://{}.example.org/", one.id).into()),
        (
            "email",
            format!("international@{}.example.org", one.id).into(),
        ),
        ("helped", json!(one.languages)),
        ("services", json!(one.services)),
    ]
}

fn city(place: &Place, language: &Language) -> String {
    match language.tag {
        "ja" => place.prefecture.2.to_owned(),
        _ => place.prefecture.1.to_owned(),
    }
}

fn address(place: &Place, language: &Language) -> String {
    match language.tag {
        "ja" => format!("{}合成町{}", place.prefecture.2, place.block),
        _ => format!("{} Synthetic-cho, {}", place.block, place.prefecture.1),
    }
}

/// The short texts one after the other, as Markdown with a heading each.
fn description(prose: &[(&str, Text)], language: &Language) -> String {
    let blocks = prose.iter().map(|(_, text)| {
        let (heading, text) = (text.heading(language), text.to(language));
        format!("## {heading}\n\n{text}\n")
    });
    blocks.collect::<Vec<_>>().join("\n")
}

fn body(article: &Article, language: &Language) -> Result<String, fmt::Error> {
    let blocks = article.blocks(language, &Plain)?;
    Ok(blocks.into_iter().map(|(_, text)| text).collect())
}

/// Links that every Markdown knows.
struct Plain;

impl Links for Plain {
    fn page(&self, language: &Language, id: &str) -> String {
        format!("/{}/articles/{id}/", tag(language))
    }

    fn source(&self) -> &'static str {
        " [1](https://leaflet.example.org/)"
    }

    fn figure(&self, place: usize) -> String {
        FIGURES[place].1.to_owned()
    }

    fn anchor(&self, _: &str) -> String {
        String::new()
    }
}

/// As it stands in addresses.
fn tag(language: &Language) -> String {
    language.tag.to_lowercase()
}

/// A string of JSON is one of YAML and of TOML.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Inline: lists and tables on one line.
fn toml(value: &Value) -> String {
    match value {
        Value::Array(list) => {
            let list: Vec<_> = list.iter().map(toml).collect();
            format!("[{}]", list.join(", "))
        }
        Value::Object(map) => {
            let pairs = map
                .iter()
                .map(|(key, value)| format!("{key} = {}", toml(value)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
