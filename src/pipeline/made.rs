//! What a portal's finished tree says of itself.

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::Portal;
use crate::manifest::Manifest;
use crate::parse::LOCK;
use crate::route::{self, Facet, Subject};
use crate::source::{SourceFile, Sources};

impl Portal {
    /// The manifest of the whole site; `sources` are those it was made from.
    pub fn manifest(&self, sources: &Sources) -> Manifest {
        let site = &self.catalogue.site;
        let mut manifest = Manifest::new(sources.today.to_string(), site.base_url.clone());
        for lang in site.languages.all() {
            let language = &site.languages[lang];
            manifest
                .languages
                .insert(language.path.clone(), language.tag.clone());
        }
        for planned in &self.plan.subjects {
            if let Some(stem) = stem(&planned.subject) {
                manifest.entries.insert(planned.subject.tail(), stem);
            }
        }
        for hospital in &self.catalogue.hospitals {
            let card = route::vcard(&hospital.id);
            let card = card.trim_start_matches('/').to_owned();
            let stem = format!("content/hospitals/{}", hospital.id);
            manifest.entries.insert(card, stem);
        }
        // By path and layer: what the portal has in place of the embedded file comes last.
        let files: Vec<&SourceFile> = sources
            .files()
            .map(|(_, file)| &**file)
            // What was published says nothing of what a page says.
            .filter(|file| file.path != LOCK)
            .collect();
        let digests = files
            .par_iter()
            .map(|file| (file.path.clone(), digest(file)));
        let digests: Vec<(String, String)> = digests.collect();
        manifest.inputs.extend(digests);
        manifest
    }
}

/// Where the files begin that a subject's own page is made from. A sheet lies below its
/// hospital, and everything else of a treatment below its first page.
fn stem(subject: &Subject) -> Option<String> {
    let (folder, id) = match subject {
        Subject::Hospital(id) => ("hospitals", id),
        Subject::Facilitator(id) => ("facilitators", id),
        Subject::Centre(id) => ("centres", id),
        Subject::Page(id) => ("pages", id),
        Subject::List(Facet::Treatment(id), 1) => ("showcase", id),
        _ => return None,
    };
    Some(format!("content/{folder}/{id}"))
}

/// Enough of it to tell one version of a file from the next.
fn digest(file: &SourceFile) -> String {
    Sha256::digest(file.bytes())
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
