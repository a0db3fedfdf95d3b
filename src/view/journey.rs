//! The steps of an article as a path: its sections named `step-1`, `step-2` and on.

use serde::Serialize;

use super::parts::{Anchor, Context};
use crate::catalogue::Article;
use crate::route::Subject;

/// One step.
#[derive(Debug, Serialize)]
pub(super) struct Step {
    number: usize,
    /// The heading of its section, leading there.
    name: Anchor,
}

/// The steps in their order; empty for an article without any. On the article's own page
/// they lead down that page.
pub(super) fn journey(context: &Context, article: &Article, page: Option<&Subject>) -> Vec<Step> {
    let base = page.map_or_else(String::new, |page| context.url(page));
    let sections = &article.text[context.lang].sections;
    (1..)
        .map_while(|number| {
            let id = format!("step-{number}");
            let text = sections
                .iter()
                .find(|text| text.value.id.as_deref() == Some(id.as_str()))?;
            Some(Step {
                number,
                name: Anchor {
                    url: format!("{base}#{id}"),
                    text: without_number(text.value.heading.as_deref()?, number).to_owned(),
                    lang: context.foreign(&context.languages[text.lang].tag),
                },
            })
        })
        .collect()
}

/// "Step 3: Send records" is "Send records" beside a drawn 3.
fn without_number(heading: &str, number: usize) -> &str {
    let Some((before, after)) = heading.split_once([':', '：']) else {
        return heading;
    };
    let digits: String = before.chars().filter(char::is_ascii_digit).collect();
    if digits == number.to_string() && !after.trim().is_empty() {
        after.trim()
    } else {
        heading
    }
}

#[cfg(test)]
mod tests {
    use super::without_number;

    #[test]
    fn a_number_that_is_drawn_is_not_said_twice() {
        assert_eq!(without_number("Step 3: Send records", 3), "Send records");
        assert_eq!(without_number("ステップ3：資料を送る", 3), "資料を送る");
        assert_eq!(without_number("الخطوة 2: اختر", 2), "اختر");
        assert_eq!(without_number("Choose: 3 ways", 3), "Choose: 3 ways");
        assert_eq!(without_number("Step 13: Rest", 3), "Step 13: Rest");
        assert_eq!(without_number("Step 3:", 3), "Step 3:");
        assert_eq!(
            without_number("Talk to your doctor", 1),
            "Talk to your doctor"
        );
    }
}
