//! A figure that texts refer to, so that it is written once.

use serde::{Deserialize, Serialize};

use super::{Id, PartialDate, SourceIds};

/// An item of `facts`, of a showcase or of `content/facts.yaml`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Figure {
    /// As in `[](fact:id)`.
    pub id: Id,
    /// What it says.
    #[serde(flatten)]
    pub value: FigureValue,
    /// For which time it was named.
    pub quoted_on: Option<PartialDate>,
    /// From a weak source.
    #[serde(default)]
    pub weak: bool,
    /// Where it was read.
    pub source: SourceIds,
    /// When it was last compared with its source.
    pub verified_on: Option<PartialDate>,
}

/// One value, or the lowest and the highest.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FigureValue {
    /// A number without a unit: the text around it says what of.
    Number(Vec<f64>),
    /// Of a hundred.
    Percent(Vec<f64>),
    /// Japanese yen.
    Jpy(Vec<u32>),
    /// A time, or the first and the last.
    Date(Vec<PartialDate>),
}
