//! The 47 prefectures and the eight regions they belong to.

use serde::Deserialize;

/// A prefecture: its place in [`PREFECTURES`], from north to south.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Prefecture(u8);

/// One of the eight customary regions, from north to south.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Region {
    Hokkaido,
    Tohoku,
    Kanto,
    Chubu,
    Kinki,
    Chugoku,
    Shikoku,
    Kyushu,
}

/// The regions in order.
pub const REGIONS: [Region; 8] = [
    Region::Hokkaido,
    Region::Tohoku,
    Region::Kanto,
    Region::Chubu,
    Region::Kinki,
    Region::Chugoku,
    Region::Shikoku,
    Region::Kyushu,
];

impl Region {
    /// The id in URLs and messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Hokkaido => "hokkaido",
            Self::Tohoku => "tohoku",
            Self::Kanto => "kanto",
            Self::Chubu => "chubu",
            Self::Kinki => "kinki",
            Self::Chugoku => "chugoku",
            Self::Shikoku => "shikoku",
            Self::Kyushu => "kyushu",
        }
    }
}

/// Ids and regions in the order of ISO 3166-2:JP, JP-01 to JP-47.
pub const PREFECTURES: [(&str, Region); 47] = [
    ("hokkaido", Region::Hokkaido),
    ("aomori", Region::Tohoku),
    ("iwate", Region::Tohoku),
    ("miyagi", Region::Tohoku),
    ("akita", Region::Tohoku),
    ("yamagata", Region::Tohoku),
    ("fukushima", Region::Tohoku),
    ("ibaraki", Region::Kanto),
    ("tochigi", Region::Kanto),
    ("gunma", Region::Kanto),
    ("saitama", Region::Kanto),
    ("chiba", Region::Kanto),
    ("tokyo", Region::Kanto),
    ("kanagawa", Region::Kanto),
    ("niigata", Region::Chubu),
    ("toyama", Region::Chubu),
    ("ishikawa", Region::Chubu),
    ("fukui", Region::Chubu),
    ("yamanashi", Region::Chubu),
    ("nagano", Region::Chubu),
    ("gifu", Region::Chubu),
    ("shizuoka", Region::Chubu),
    ("aichi", Region::Chubu),
    ("mie", Region::Kinki),
    ("shiga", Region::Kinki),
    ("kyoto", Region::Kinki),
    ("osaka", Region::Kinki),
    ("hyogo", Region::Kinki),
    ("nara", Region::Kinki),
    ("wakayama", Region::Kinki),
    ("tottori", Region::Chugoku),
    ("shimane", Region::Chugoku),
    ("okayama", Region::Chugoku),
    ("hiroshima", Region::Chugoku),
    ("yamaguchi", Region::Chugoku),
    ("tokushima", Region::Shikoku),
    ("kagawa", Region::Shikoku),
    ("ehime", Region::Shikoku),
    ("kochi", Region::Shikoku),
    ("fukuoka", Region::Kyushu),
    ("saga", Region::Kyushu),
    ("nagasaki", Region::Kyushu),
    ("kumamoto", Region::Kyushu),
    ("oita", Region::Kyushu),
    ("miyazaki", Region::Kyushu),
    ("kagoshima", Region::Kyushu),
    ("okinawa", Region::Kyushu),
];

impl Prefecture {
    /// Every prefecture, from north to south.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..PREFECTURES.len()).filter_map(|place| u8::try_from(place).ok().map(Self))
    }

    /// The prefecture with this id.
    pub fn find(id: &str) -> Option<Self> {
        Self::all().find(|one| one.id() == id)
    }

    /// The id in URLs and messages.
    pub fn id(self) -> &'static str {
        PREFECTURES[usize::from(self.0)].0
    }

    /// Its region.
    pub fn region(self) -> Region {
        PREFECTURES[usize::from(self.0)].1
    }
}

impl TryFrom<String> for Prefecture {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::find(&text).ok_or_else(|| format!("`{text}` is not a prefecture"))
    }
}
