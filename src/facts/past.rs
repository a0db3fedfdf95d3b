//! A portal built for a day in the past: what had not happened by then is not there.

use jiff::civil::Date;

use super::{Accreditation, Centre, Facilitator, Hospital, PartialDate, Showcase};

/// An entry that can be read as of a day.
pub trait AsOf {
    /// Takes out what began after this day: a recognition not yet given or renewed, a
    /// treatment not yet offered, a step of approval not yet taken. What a source named
    /// later, such as a price, stays: it has its date.
    fn as_of(&mut self, day: Date);
}

fn had_begun(date: Option<PartialDate>, day: Date) -> bool {
    date.is_none_or(|date| date.first_day() <= day)
}

impl AsOf for Hospital {
    fn as_of(&mut self, day: Date) {
        let first = |one: &Accreditation| one.since.or(one.as_of).or(one.renewed);
        self.accreditations.retain(|one| had_begun(first(one), day));
        for one in &mut self.accreditations {
            one.as_of.take_if(|date| !had_begun(Some(*date), day));
            one.renewed.take_if(|date| !had_begun(Some(*date), day));
        }
        self.treatments.retain(|one| had_begun(one.since, day));
        self.changes.retain(|one| had_begun(Some(one.date), day));
    }
}

impl AsOf for Facilitator {
    fn as_of(&mut self, day: Date) {
        self.amtac
            .take_if(|one| !had_begun(one.since.or(one.as_of), day));
        if let Some(amtac) = &mut self.amtac {
            amtac.as_of.take_if(|date| !had_begun(Some(*date), day));
        }
        self.guarantor.take_if(|one| !had_begun(one.as_of, day));
        self.changes.retain(|one| had_begun(Some(one.date), day));
    }
}

impl AsOf for Centre {
    fn as_of(&mut self, day: Date) {
        self.changes.retain(|one| had_begun(Some(one.date), day));
    }
}

impl AsOf for Showcase {
    fn as_of(&mut self, day: Date) {
        self.milestones.retain(|one| had_begun(Some(one.date), day));
    }
}
