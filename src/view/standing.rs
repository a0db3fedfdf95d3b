//! What a claim of recognition is worth on the build's date, in words.

use super::parts::Context;
use crate::facts::Standing;

pub(super) fn standing(context: &Context, standing: Standing) -> String {
    match standing {
        Standing::Until(until) => context.say("standing-until", until),
        Standing::Ended(until) => context.say("standing-ended", until),
        Standing::Recent(as_of) => context.say("standing-recent", as_of),
        Standing::Listed(as_of) => context.say("standing-listed", as_of),
        Standing::Since(since) => context.say("standing-since", since),
        Standing::Undated => context.words.get("standing-undated").to_owned(),
    }
}
