//! More problems than a person can read: what stops the portal is shown all the same, and a
//! program is told of everything.

use jih::diagnostic::{MOST_DRAWN, draw, to_json};
use jih::source::{Layer, SourceFile, Sources};
use jih::wording::{Ui, Wording};
use jih::{disk, pipeline};

#[test]
fn people_see_the_first_and_every_error() {
    let file = |path: &str, text: String| SourceFile::new(path.into(), Layer::Portal, text.into());
    let count = MOST_DRAWN + 499;
    let unused = (1..=count).map(|one| format!("own-{one} = x\n"));
    let site = "base_url: https://a.example\nlanguages: [en]\nsource_language: en\nbeds: 5\n";
    let mut files = disk::embedded();
    files.push(file("i18n/en/own.ftl", unused.collect()));
    // Its name comes last, and so does its error.
    files.push(file("site.yaml", site.to_owned()));
    let sources = Sources::new(files, jiff::civil::date(2026, 11, 20));
    let (_, found) = pipeline::load(&sources, None);
    assert_eq!(found.len(), count + 1);

    for (ui, error, left) in [
        (Ui::En, "error[unknown-field]", "500 more problems are not"),
        (Ui::Ja, "エラー[unknown-field]", "ほかに 500 件あります。"),
    ] {
        let drawn = draw(&found, &sources, &Wording::new(ui), false);
        assert_eq!(drawn.matches("]: ").count(), MOST_DRAWN);
        assert!(drawn.contains(error), "the error is left out");
        assert!(drawn.contains("own-999") && !drawn.contains("own-1000"));
        assert!(drawn.contains(left), "nobody says that there are more");
    }

    let json = to_json(&found, &sources, &Wording::new(Ui::En));
    let all = json["diagnostics"].as_array().map_or(0, Vec::len);
    assert_eq!(all, count + 1);
}
