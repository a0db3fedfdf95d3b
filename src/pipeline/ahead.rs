//! Two files made in one go, where they follow each other.

use super::{Made, Output, Portal};
use crate::data::{self, Format};
use crate::diagnostic::Diagnostic;
use crate::view::Memo;

/// A file that was made together with the one before it, until its turn comes.
#[derive(Debug, Default)]
pub struct Ahead(Option<(Output, Vec<u8>)>);

impl Portal {
    /// As [`Self::render_with`]. Two forms of the same open data are made together: where `next`
    /// is the other one, it waits in `ahead` for its turn.
    ///
    /// # Errors
    /// As there.
    pub fn render_before(
        &self,
        memo: &Memo,
        output: Output,
        next: Option<Output>,
        buffer: &mut Vec<u8>,
        ahead: &mut Ahead,
    ) -> Result<(), Box<Diagnostic>> {
        if let Some((_, bytes)) = ahead.0.take().filter(|(made, _)| *made == output) {
            buffer.extend(bytes);
            return Ok(());
        }
        let file = |output: Output| match self.outputs.get(output.0 as usize)?.1 {
            Made::Data(data::File::Records(table, lang, format)) => Some((table, lang, format)),
            _ => None,
        };
        let both = (
            file(output),
            next.and_then(|next| Some((next, file(next)?))),
        );
        let (Some((table, lang, Format::Csv)), Some((next, other))) = both else {
            return self.render_with(memo, output, buffer);
        };
        if other != (table, lang, Format::Json) {
            return self.render_with(memo, output, buffer);
        }
        let [json, csv] = data::make_both(&self.catalogue, table, lang);
        buffer.extend(csv);
        ahead.0 = Some((next, json));
        Ok(())
    }
}
