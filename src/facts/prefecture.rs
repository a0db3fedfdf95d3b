//! The 47 prefectures and the eight regions they belong to.

use serde::{Deserialize, Serialize};

/// A prefecture: its place in [`PREFECTURES`], from north to south.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
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
    /// Its place in [`REGIONS`].
    pub fn index(self) -> usize {
        self as usize
    }

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

/// Ids, Japanese names and regions in the order of ISO 3166-2:JP, JP-01 to JP-47.
pub const PREFECTURES: [(&str, &str, Region); 47] = [
    ("hokkaido", "北海道", Region::Hokkaido),
    ("aomori", "青森県", Region::Tohoku),
    ("iwate", "岩手県", Region::Tohoku),
    ("miyagi", "宮城県", Region::Tohoku),
    ("akita", "秋田県", Region::Tohoku),
    ("yamagata", "山形県", Region::Tohoku),
    ("fukushima", "福島県", Region::Tohoku),
    ("ibaraki", "茨城県", Region::Kanto),
    ("tochigi", "栃木県", Region::Kanto),
    ("gunma", "群馬県", Region::Kanto),
    ("saitama", "埼玉県", Region::Kanto),
    ("chiba", "千葉県", Region::Kanto),
    ("tokyo", "東京都", Region::Kanto),
    ("kanagawa", "神奈川県", Region::Kanto),
    ("niigata", "新潟県", Region::Chubu),
    ("toyama", "富山県", Region::Chubu),
    ("ishikawa", "石川県", Region::Chubu),
    ("fukui", "福井県", Region::Chubu),
    ("yamanashi", "山梨県", Region::Chubu),
    ("nagano", "長野県", Region::Chubu),
    ("gifu", "岐阜県", Region::Chubu),
    ("shizuoka", "静岡県", Region::Chubu),
    ("aichi", "愛知県", Region::Chubu),
    ("mie", "三重県", Region::Kinki),
    ("shiga", "滋賀県", Region::Kinki),
    ("kyoto", "京都府", Region::Kinki),
    ("osaka", "大阪府", Region::Kinki),
    ("hyogo", "兵庫県", Region::Kinki),
    ("nara", "奈良県", Region::Kinki),
    ("wakayama", "和歌山県", Region::Kinki),
    ("tottori", "鳥取県", Region::Chugoku),
    ("shimane", "島根県", Region::Chugoku),
    ("okayama", "岡山県", Region::Chugoku),
    ("hiroshima", "広島県", Region::Chugoku),
    ("yamaguchi", "山口県", Region::Chugoku),
    ("tokushima", "徳島県", Region::Shikoku),
    ("kagawa", "香川県", Region::Shikoku),
    ("ehime", "愛媛県", Region::Shikoku),
    ("kochi", "高知県", Region::Shikoku),
    ("fukuoka", "福岡県", Region::Kyushu),
    ("saga", "佐賀県", Region::Kyushu),
    ("nagasaki", "長崎県", Region::Kyushu),
    ("kumamoto", "熊本県", Region::Kyushu),
    ("oita", "大分県", Region::Kyushu),
    ("miyazaki", "宮崎県", Region::Kyushu),
    ("kagoshima", "鹿児島県", Region::Kyushu),
    ("okinawa", "沖縄県", Region::Kyushu),
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

    /// Its place in [`PREFECTURES`].
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The id in URLs and messages.
    pub fn id(self) -> &'static str {
        PREFECTURES[self.index()].0
    }

    /// Its Japanese name, for addresses that a driver reads in every language's page.
    pub fn japanese(self) -> &'static str {
        PREFECTURES[self.index()].1
    }

    /// Its region.
    pub fn region(self) -> Region {
        PREFECTURES[self.index()].2
    }
}

impl TryFrom<String> for Prefecture {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::find(&text).ok_or_else(|| format!("`{text}` is not a prefecture"))
    }
}

impl From<Prefecture> for String {
    fn from(prefecture: Prefecture) -> Self {
        prefecture.id().to_owned()
    }
}
