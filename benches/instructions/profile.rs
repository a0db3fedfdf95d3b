//! Reads what Callgrind wrote.

use std::collections::BTreeMap;

/// Instructions of functions with all that they call, by what follows `prefix` in their
/// names; and of the whole program, as `all`. A function that nothing calls is not there.
pub fn inclusive(profile: &str, prefix: &str) -> BTreeMap<String, u64> {
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    let mut out = BTreeMap::new();
    let mut callee = None;
    let mut is_call = false;
    for line in profile.lines() {
        if let Some(named) = line
            .strip_prefix("fn=")
            .or_else(|| line.strip_prefix("cfn="))
        {
            // A name stands behind its number once, and later the number alone.
            let (number, name) = named.split_once(' ').unwrap_or((named, ""));
            if !name.is_empty() {
                names.insert(number, name);
            }
            if line.starts_with('c') {
                callee = names.get(number).copied();
            }
        } else if line.starts_with("calls=") {
            is_call = true;
        } else if is_call {
            // The cost of the calls stands in the next line, behind the place.
            is_call = false;
            let stage = callee.and_then(|name| stage(name, prefix));
            if let (Some(stage), Some(cost)) = (stage, last(line)) {
                *out.entry(stage.to_owned()).or_default() += cost;
            }
        } else if line.starts_with("totals:") {
            out.extend(last(line).map(|cost| ("all".to_owned(), cost)));
        }
    }
    out
}

fn stage<'a>(name: &'a str, prefix: &str) -> Option<&'a str> {
    let rest = &name[name.find(prefix)? + prefix.len()..];
    // Behind it a hash, or where the code is from.
    let end = rest
        .find(|c: char| !c.is_ascii_lowercase())
        .unwrap_or(rest.len());
    // What is inside a stage is part of it.
    let is_inner = rest[end..].contains("closure");
    (!is_inner).then_some(&rest[..end])
}

fn last(line: &str) -> Option<u64> {
    line.rsplit(' ').next()?.parse().ok()
}
